# SPDX-License-Identifier: CC0-1.0
# What dates are made of: names of days and months, counts, units of time, and
# the words that move a date or say that a number is no year (docs/dates.md).
# Words are matched in lower case, in the form that stands here.

# Monday is 1.
list  weekday
  word  monday=1 | tuesday=2 | wednesday=3 | thursday=4 | friday=5 | saturday=6
  word  sunday=7

# Short and plural forms.
list  weekday.form
  word  mondays=1 | tuesdays=2 | wednesdays=3 | thursdays=4 | fridays=5
  word  saturdays=6 | sundays=7 | mon=1 | mon.=1 | tue=2 | tue.=2 | tues=2
  word  tues.=2 | wed=3 | wed.=3 | thu=4 | thur.=4 | thurs=4 | thurs.=4 | fri=5
  word  fri.=5 | sat=6 | sat.=6 | sun=7 | sun.=7

list  month
  word  january=1 | february=2 | march=3 | april=4 | may=5 | june=6 | july=7
  word  august=8 | september=9 | october=10 | november=11 | december=12

list  month.short
  word  jan=1 | jan.=1 | feb=2 | feb.=2 | mar=3 | mar.=3 | apr=4 | apr.=4
  word  jun=6 | jun.=6 | jul=7 | jul.=7 | aug=8 | aug.=8 | sep=9 | sep.=9
  word  sept=9 | sept.=9 | oct=10 | oct.=10 | nov=11 | nov.=11 | dec=12
  word  dec.=12

# Months that are names of people or things as well: doubted where they act.
list  month.given_name
  word  march | april | may | june | august

# Verbs whose subject or object may be a time: "June saw new attacks".
list  time.scene
  word  see | mark | bring | be | begin | spend | end | pass | come

# The number is the place in dgm_timeunit (src/time/vocabulary.h).
list  time.unit
  word  minute=0 | minutes=0 | hour=1 | hours=1 | day=2 | days=2 | week=3
  word  weeks=3 | weekend=4 | weekends=4 | month=5 | months=5 | quarter=6
  word  quarters=6 | year=7 | years=7 | decade=8 | decades=8 | century=9
  word  centuries=9

list  time.day_part
  word  morning=0 | mornings=0 | afternoon=1 | afternoons=1 | evening=2
  word  evenings=2 | night=3 | nights=3 | nite=3

# Winter is that of the year of its January.
list  time.season
  word  winter=0 | wintertime=0 | spring=1 | springtime=1 | summer=2
  word  summertime=2 | autumn=3 | fall=3

# Seasons that are other nouns as well.
list  time.season_twin
  word  spring | fall

list  time.number
  word  two=2 | three=3 | four=4 | five=5 | six=6 | seven=7 | eight=8 | nine=9
  word  ten=10 | eleven=11 | twelve=12 | thirteen=13 | fourteen=14 | fifteen=15
  word  sixteen=16 | seventeen=17 | eighteen=18 | nineteen=19 | twenty=20
  word  thirty=30 | forty=40 | fifty=50 | sixty=60 | seventy=70 | eighty=80
  word  ninety=90

# What multiplies the number before it.
list  time.multiple
  word  dozen=12 | hundred=100 | thousand=1000

list  time.ordinal
  word  first=1 | second=2 | third=3 | fourth=4 | fifth=5 | sixth=6 | seventh=7
  word  eighth=8 | ninth=9 | tenth=10 | eleventh=11 | twelfth=12
  word  thirteenth=13 | fourteenth=14 | fifteenth=15 | sixteenth=16
  word  seventeenth=17 | eighteenth=18 | nineteenth=19 | twentieth=20
  word  twenty-first=21 | thirtieth=30

# Counts nobody knows.
list  time.vague
  word  several | few | many | couple

list  time.half
  word  half=2

list  time.half_sign
  word  1/2 | ½

list  time.quarter
  word  q1=1 | q2=2 | q3=3 | q4=4

list  time.decade
  word  twenties=20 | thirties=30 | forties=40 | fifties=50 | sixties=60
  word  seventies=70 | eighties=80 | nineties=90

# Days from that of publication.
list  time.near
  word  yesterday=-1 | today=0 | tonight=0 | tomorrow=1

# Counted from publication; -2 and 2 from the last date told.
list  time.shift
  word  previous=-2 | preceding=-2 | last=-1 | past=-1 | this=0 | current=0
  word  these=0 | next=1 | coming=1 | upcoming=1 | following=2

# What stands behind a count: "ago" counts from publication, the others from
# the last date told.
list  time.side
  word  ago=-1 | earlier=-2 | before=-2 | prior=-2 | previously=-2 | later=2
  word  after=2 | afterwards=2

list  time.later
  word  earlier=-1 | later=1

list  time.stage
  word  early=-1 | mid=0 | middle=0 | late=1

# 1 is before Christ.
list  time.era
  word  ce=0 | ad=0 | a.d.=0 | c.e.=0 | bc=1 | bce=1 | b.c.=1 | b.c.e.=1

# The hour.
list  time.noon
  word  midnight=0 | noon=12 | midday=12

# Hours to add.
list  time.meridiem
  word  am=0 | a.m.=0 | a.m=0 | pm=12 | p.m.=12 | p.m=12

list  time.oclock
  word  o'clock | o’clock

list  time.zone
  word  gmt | utc | est | edt | cst | cdt | mst | mdt | pst | pdt | cet | cest
  word  eet | eest | bst | ist | msk | jst

list  time.eve
  word  eve

list  time.about
  word  circa | ca | ca. | c.

# Hyphens that few keyboards have.
list  time.dash
  word  ‐ | ‑

# Parts of "the year", "the month".
list  time.stretch
  word  end | rest | start | beginning | middle | remainder

# What is done so has no date of its own.
list  time.habit
  word  usually | always | often | normally | typically | generally | weekly

# Words under which a date lies ahead whatever the tense is.
list  time.ahead
  word  schedule | plan | expect | due | slate | aim | postpone

# Words before a number that make it a year, beside prepositions.
list  time.year_mark
  word  ca | ca. | c. | year | early | late | mid

# Behind a number that is no year.
list  time.measure
  word  % | percent | km | miles

# Before a number that is no year.
list  time.numbered
  word  $ | us$ | £ | € | no | no. | nos | nos. | page | pages | p | p. | pp
  word  pp. | + | room | rule | rules | section | article | resolution | flight
  word  route | highway | version | number | box | chapter | paragraph | form
  word  channel | model | vol

# Behind the number of a house.
list  time.street
  word  street | road | avenue | ave | ave. | blvd | blvd. | boulevard | lane
  word  drive | st. | rd | rd.

# Feasts with a day of their own, the month times 100 and the day.  Those that
# each country keeps on another day are left out.
list  feast
  word  christmas eve=1224 | christmas day=1225 | christmas=1225 | xmas=1225
  word  boxing day=1226 | new year's eve=1231 | new year's day=101
  word  valentine's day=214 | st. patrick's day=317 | halloween=1031
  word  all saints' day=1101 | may day=501 | bastille day=714
  word  armistice day=1111 | international women's day=308
  word  human rights day=1210

# Days from Easter Sunday (Gregorian).
list  feast.easter
  word  ash wednesday=-46 | palm sunday=-7 | maundy thursday=-3
  word  good friday=-2 | easter sunday=0 | easter monday=1 | easter day=0
  word  easter=0 | ascension day=39 | whit monday=50 | pentecost=49

# Days and periods with a name: the first day ...
list  period.first
  word  world war i=19140728 | world war one=19140728
  word  first world war=19140728 | wwi=19140728 | world war ii=19390901
  word  world war two=19390901 | second world war=19390901 | wwii=19390901
  word  9/11=20010911

# ... and the last.
list  period.last
  word  world war i=19181111 | world war one=19181111
  word  first world war=19181111 | wwi=19181111 | world war ii=19450902
  word  world war two=19450902 | second world war=19450902 | wwii=19450902
  word  9/11=20010911
