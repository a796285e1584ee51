# SPDX-License-Identifier: CC0-1.0
# Armed groups of the invented republic of Zubrowka.

source  gazette-1932 = State gazette of Zubrowka, volume of 1932

actor   zub
  kind    state
  name    Zubrowka | Republic of Zubrowka
  adj     Zubrowkan
  capital Lutz
  code    ZUB UNK
  source  gazette-1932

actor   zub.front
  kind    group
  name    People's Front of Zubrowka | Zubrowkan People's Front | PFZ !weak
  adj     Frontist
  code    ZUB REB   1929-03-01..1931-06-30
  code    ZUB GOV   1931-07-01..            asof 1932-12-31
  source  gazette-1932

actor   zub.ivanka-serge
  kind    person
  name    Ivanka Serge | Iwanka Serge
  gender  f
  office  prime minister of zub   1931-07-01..1932-02-10
  office  leader of zub.front     1929-03-01..1931-06-30
  source  gazette-1932

actor   zub.youth
  kind    group
  name    Frontist Youth League | Youth League !context(ZUB)
  part    zub.front wing 1930-01-01..  asof 1932-12-31
  code    inherit
  source  gazette-1932

agent    ranger | forest ranger | woodsman/woodsmen  COP
agent    flagbearer | standard-bearer                UNK !yields
organ    water board | ministry of rivers            GOV !name
quality  Frontist-leaning                            REB
past     sometime
honorific  Pan !m
