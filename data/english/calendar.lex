# SPDX-License-Identifier: CC0-1.0
# Names of days and months.

# Monday is 1.
list  weekday
  word  monday=1 | tuesday=2 | wednesday=3 | thursday=4 | friday=5 | saturday=6 | sunday=7

list  month
  word  january=1 | february=2 | march=3 | april=4 | may=5 | june=6 | july=7 | august=8 | september=9 | october=10 | november=11 | december=12
