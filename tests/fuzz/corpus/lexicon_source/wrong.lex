actor a
 kind person
 name A !context(,) | B/C
 code inherit 2001..? asof 9999-99
 office of of a ..
 part a wing
agent a/b | /c GOV.MIL.X !m
quality x EUR:LEG
