# licence: CC0-1.0
# Leaders since 1945, main ministers and bodies of the United States, Russia,
# China, the United Kingdom, France, India and Central Asia.
source  public-record = constitutions, official announcements and wire reports of appointments and elections
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain

actor   rus.joseph-stalin
  kind    person
  name    Joseph Stalin | Josef Stalin | Iosif Stalin
  office  leader of ussr 1924..1953-03-05
  source  public-record

actor   rus.nikita-khrushchev
  kind    person
  name    Nikita Khrushchev
  office  first secretary of ussr 1953-09-14..1964-10-14
  source  public-record

actor   rus.leonid-brezhnev
  kind    person
  name    Leonid Brezhnev
  office  general secretary of ussr 1964-10-14..1982-11-10
  source  public-record

actor   rus.yuri-andropov
  kind    person
  name    Yuri Andropov
  office  chairman of rus.kgb 1967-05-18..1982-05-26
  office  general secretary of ussr 1982-11-12..1984-02-09
  source  public-record

actor   rus.konstantin-chernenko
  kind    person
  name    Konstantin Chernenko
  office  general secretary of ussr 1984-02-13..1985-03-10
  source  public-record

actor   rus.mikhail-gorbachev
  kind    person
  name    Mikhail Gorbachev
  office  general secretary of ussr 1985-03-11..1991-08-24
  office  president of ussr 1990-03-15..1991-12-25
  source  public-record

actor   rus.andrei-gromyko
  kind    person
  name    Andrei Gromyko
  office  foreign minister of ussr 1957-02-15..1985-07-02
  source  public-record

actor   rus.boris-yeltsin
  kind    person
  name    Boris Yeltsin
  office  president of rus 1991-07-10..1999-12-31
  source  public-record

actor   rus.vladimir-putin
  kind    person
  name    Vladimir Putin
  office  director of rus.fsb 1998-07-25..1999-03
  office  prime minister of rus 1999-08-09..2000-05-07
  office  president of rus 2000-05-07..2008-05-07
  office  prime minister of rus 2008-05-08..2012-05-07
  office  president of rus 2012-05-07..   asof 2026-01-31
  source  public-record

actor   rus.dmitry-medvedev
  kind    person
  name    Dmitry Medvedev | Dmitri Medvedev
  office  president of rus 2008-05-07..2012-05-07
  office  prime minister of rus 2012-05-08..2020-01-16
  office  deputy chairman of rus.sc 2020-01-16..   asof 2025-06-30
  source  public-record

actor   rus.mikhail-mishustin
  kind    person
  name    Mikhail Mishustin
  office  prime minister of rus 2020-01-16..   asof 2026-01-31
  source  public-record

actor   rus.yevgeny-primakov
  kind    person
  name    Yevgeny Primakov
  office  foreign minister of rus 1996-01-09..1998-09-11
  office  prime minister of rus 1998-09-11..1999-05-12
  source  public-record

actor   rus.igor-ivanov
  kind    person
  name    Igor Ivanov !context(RUS)
  office  foreign minister of rus 1998-09-11..2004-03-09
  source  public-record

actor   rus.sergei-lavrov
  kind    person
  name    Sergei Lavrov | Sergey Lavrov
  office  ambassador to the United Nations of rus 1994..2004-03-09
  office  foreign minister of rus 2004-03-09..   asof 2025-06-30
  source  public-record

actor   rus.sergei-shoigu
  kind    person
  name    Sergei Shoigu | Sergey Shoigu
  office  defence minister of rus 2012-11-06..2024-05-12
  office  secretary of rus.sc 2024-05-12..   asof 2025-06-30
  source  public-record

actor   rus.andrei-belousov
  kind    person
  name    Andrei Belousov | Andrey Belousov
  office  defence minister of rus 2024-05-14..   asof 2025-06-30
  source  public-record

actor   rus.nikolai-patrushev
  kind    person
  name    Nikolai Patrushev
  office  director of rus.fsb 1999-08-09..2008-05-12
  office  secretary of rus.sc 2008-05-12..2024-05-12
  source  public-record

actor   rus.alexander-bortnikov
  kind    person
  name    Alexander Bortnikov
  office  director of rus.fsb 2008-05-12..   asof 2025-06-30
  source  public-record

actor   rus.sergei-naryshkin
  kind    person
  name    Sergei Naryshkin | Sergey Naryshkin
  office  director of rus.svr 2016-10-05..   asof 2025-06-30
  source  public-record

actor   rus.valery-gerasimov
  kind    person
  name    Valery Gerasimov
  office  chief of the general staff of rus 2012-11-09..   asof 2025-06-30
  source  public-record

actor   rus.dmitry-peskov
  kind    person
  name    Dmitry Peskov | Dmitri Peskov
  office  spokesman of rus.kremlin 2012-05..   asof 2025-06-30
  source  public-record

actor   rus.maria-zakharova
  kind    person
  name    Maria Zakharova
  office  spokeswoman of rus.mfa 2015-08-10..   asof 2025-06-30
  source  public-record

actor   rus.yevgeny-prigozhin
  kind    person
  name    Yevgeny Prigozhin
  office  leader of rus.wagner 2014..2023-08-23
  source  public-record

actor   rus.alexei-navalny
  kind    person
  name    Alexei Navalny | Alexey Navalny
  code    RUS OPP
  source  public-record

actor   rus.kremlin
  kind    organ
  name    Kremlin
  code    RUS GOV
  source  public-record

actor   rus.mfa
  kind    organ
  name    Russian Foreign Ministry | Russian foreign ministry | Russia's Foreign Ministry
  code    RUS GOV
  source  public-record

actor   rus.mod
  kind    organ
  name    Russian Defence Ministry | Russian Defense Ministry | Russia's Defense Ministry
  code    RUS GOV.MIL
  source  public-record

actor   rus.sc
  kind    organ
  name    Security Council of Russia | Russian Security Council
  code    RUS GOV
  source  public-record

actor   rus.fsb
  kind    organ
  name    Federal Security Service | FSB
  code    RUS SPY 1995-04-03..   asof 2025-06-30
  source  public-record

actor   rus.svr
  kind    organ
  name    Foreign Intelligence Service of Russia | SVR
  code    RUS SPY 1991-12..   asof 2025-06-30
  source  public-record

actor   rus.gru
  kind    organ
  name    GRU | Main Intelligence Directorate
  code    RUS SPY
  source  public-record

actor   rus.kgb
  kind    organ
  name    KGB
  code    RUS SPY 1954-03-13..1991-12-03
  source  public-record

actor   rus.duma
  kind    organ
  name    State Duma | Russian Duma
  code    RUS LEG 1993-12-12..   asof 2025-06-30
  source  public-record

actor   rus.wagner
  kind    group
  name    Wagner Group | Wagner group | Wagner mercenaries
  code    RUS PRM 2014..   asof 2025-06-30
  source  public-record

actor   rus.unitedrussia
  kind    party
  name    United Russia
  code    RUS GOV.PTY 2001-12-01..   asof 2025-06-30
  source  public-record

actor   rus.rosneft
  kind    company
  name    Rosneft
  code    RUS BUS
  source  public-record

actor   rus.gazprom
  kind    company
  name    Gazprom
  code    RUS BUS
  source  public-record

actor   gbr.clement-attlee
  kind    person
  name    Clement Attlee
  office  prime minister of gbr 1945-07-26..1951-10-26
  source  public-record

actor   gbr.winston-churchill
  kind    person
  name    Winston Churchill
  office  prime minister of gbr 1940-05-10..1945-07-26
  office  prime minister of gbr 1951-10-26..1955-04-05
  source  public-record

actor   gbr.anthony-eden
  kind    person
  name    Anthony Eden
  office  prime minister of gbr 1955-04-06..1957-01-09
  source  public-record

actor   gbr.harold-macmillan
  kind    person
  name    Harold Macmillan
  office  prime minister of gbr 1957-01-10..1963-10-18
  source  public-record

actor   gbr.harold-wilson
  kind    person
  name    Harold Wilson
  office  prime minister of gbr 1964-10-16..1970-06-19
  office  prime minister of gbr 1974-03-04..1976-04-05
  source  public-record

actor   gbr.edward-heath
  kind    person
  name    Edward Heath
  office  prime minister of gbr 1970-06-19..1974-03-04
  source  public-record

actor   gbr.james-callaghan
  kind    person
  name    James Callaghan
  office  prime minister of gbr 1976-04-05..1979-05-04
  source  public-record

actor   gbr.margaret-thatcher
  kind    person
  name    Margaret Thatcher
  office  prime minister of gbr 1979-05-04..1990-11-28
  source  public-record

actor   gbr.john-major
  kind    person
  name    John Major
  office  prime minister of gbr 1990-11-28..1997-05-02
  source  public-record

actor   gbr.tony-blair
  kind    person
  name    Tony Blair
  office  prime minister of gbr 1997-05-02..2007-06-27
  source  public-record

actor   gbr.gordon-brown
  kind    person
  name    Gordon Brown
  office  prime minister of gbr 2007-06-27..2010-05-11
  source  public-record

actor   gbr.david-cameron
  kind    person
  name    David Cameron
  office  prime minister of gbr 2010-05-11..2016-07-13
  office  foreign secretary of gbr 2023-11-13..2024-07-05
  source  public-record

actor   gbr.theresa-may
  kind    person
  name    Theresa May
  office  prime minister of gbr 2016-07-13..2019-07-24
  source  public-record

actor   gbr.boris-johnson
  kind    person
  name    Boris Johnson
  office  foreign secretary of gbr 2016-07-13..2018-07-09
  office  prime minister of gbr 2019-07-24..2022-09-06
  source  public-record

actor   gbr.liz-truss
  kind    person
  name    Liz Truss
  office  foreign secretary of gbr 2021-09-15..2022-09-06
  office  prime minister of gbr 2022-09-06..2022-10-25
  source  public-record

actor   gbr.rishi-sunak
  kind    person
  name    Rishi Sunak
  office  prime minister of gbr 2022-10-25..2024-07-05
  source  public-record

actor   gbr.keir-starmer
  kind    person
  name    Keir Starmer
  office  prime minister of gbr 2024-07-05..   asof 2026-01-31
  source  public-record

actor   gbr.david-lammy
  kind    person
  name    David Lammy
  office  foreign secretary of gbr 2024-07-05..2025-09-05
  source  public-record

actor   gbr.queen-elizabeth-ii
  kind    person
  name    Queen Elizabeth II | Elizabeth II
  office  queen of gbr 1952-02-06..2022-09-08
  source  public-record

actor   gbr.king-charles-iii
  kind    person
  name    King Charles III | Charles III | King Charles
  office  king of gbr 2022-09-08..   asof 2026-01-31
  source  public-record

actor   gbr.no10
  kind    organ
  name    Downing Street | 10 Downing Street | Whitehall
  code    GBR GOV
  source  public-record

actor   gbr.fcdo
  kind    organ
  name    British Foreign Office | Foreign, Commonwealth and Development Office | FCDO
  code    GBR GOV
  source  public-record

actor   gbr.mi6
  kind    organ
  name    MI6 | Secret Intelligence Service
  code    GBR SPY
  source  public-record

actor   gbr.mi5
  kind    organ
  name    MI5
  code    GBR SPY
  source  public-record

actor   gbr.gchq
  kind    organ
  name    GCHQ
  code    GBR SPY
  source  public-record

actor   gbr.parliament
  kind    organ
  name    House of Commons !context(GBR) | British Parliament | UK Parliament | House of Lords
  code    GBR LEG
  source  public-record

actor   gbr.met
  kind    organ
  name    Scotland Yard | Metropolitan Police
  code    GBR COP
  source  public-record

actor   gbr.labour
  kind    party
  name    British Labour Party | Labour Party !context(GBR)
  code    GBR PTY
  source  public-record

actor   gbr.tory
  kind    party
  name    British Conservative Party | Conservative Party !context(GBR) | Tories
  code    GBR PTY
  source  public-record

actor   fra.charles-de-gaulle
  kind    person
  name    Charles de Gaulle
  office  president of fra 1959-01-08..1969-04-28
  source  public-record

actor   fra.georges-pompidou
  kind    person
  name    Georges Pompidou
  office  president of fra 1969-06-20..1974-04-02
  source  public-record

actor   fra.valery-giscard-d-estaing
  kind    person
  name    Valéry Giscard d'Estaing | Valery Giscard d'Estaing
  office  president of fra 1974-05-27..1981-05-21
  source  public-record

actor   fra.francois-mitterrand
  kind    person
  name    François Mitterrand | Francois Mitterrand
  office  president of fra 1981-05-21..1995-05-17
  source  public-record

actor   fra.jacques-chirac
  kind    person
  name    Jacques Chirac
  office  president of fra 1995-05-17..2007-05-16
  source  public-record

actor   fra.nicolas-sarkozy
  kind    person
  name    Nicolas Sarkozy
  office  president of fra 2007-05-16..2012-05-15
  source  public-record

actor   fra.francois-hollande
  kind    person
  name    François Hollande | Francois Hollande
  office  president of fra 2012-05-15..2017-05-14
  source  public-record

actor   fra.emmanuel-macron
  kind    person
  name    Emmanuel Macron
  office  president of fra 2017-05-14..   asof 2026-01-31
  source  public-record

actor   fra.sebastien-lecornu
  kind    person
  name    Sébastien Lecornu | Sebastien Lecornu
  office  prime minister of fra 2025-09-09..   asof 2026-01-31
  source  public-record

actor   fra.jean-yves-le-drian
  kind    person
  name    Jean-Yves Le Drian
  office  defence minister of fra 2012-05-16..2017-05-17
  office  foreign minister of fra 2017-05-17..2022-05-20
  source  public-record

actor   fra.laurent-fabius
  kind    person
  name    Laurent Fabius
  office  prime minister of fra 1984-07-17..1986-03-20
  office  foreign minister of fra 2012-05-16..2016-02-11
  source  public-record

actor   fra.elysee
  kind    organ
  name    Elysee Palace | Élysée Palace | Élysée | Quai d'Orsay | Elysee
  code    FRA GOV
  source  public-record

actor   fra.dgse
  kind    organ
  name    DGSE | Directorate-General for External Security
  code    FRA SPY 1982-04..   asof 2025-06-30
  source  public-record

actor   fra.rn
  kind    party
  name    National Rally | National Front !context(FRA) | Rassemblement National
  code    FRA PTY
  source  public-record

actor   kaz.nursultan-nazarbayev
  kind    person
  name    Nursultan Nazarbayev
  office  president of kaz 1990-04-24..2019-03-20
  source  public-record

actor   kaz.kassym-jomart-tokayev
  kind    person
  name    Kassym-Jomart Tokayev | Kasym-Zhomart Tokayev | Kassym-Zhomart Tokayev
  office  prime minister of kaz 1999-10-01..2002-01-28
  office  president of kaz 2019-03-20..   asof 2026-01-31
  source  public-record

actor   kaz.olzhas-bektenov
  kind    person
  name    Olzhas Bektenov
  office  prime minister of kaz 2024-02-06..   asof 2026-01-31
  source  public-record

actor   kgz.askar-akayev
  kind    person
  name    Askar Akayev
  office  president of kgz 1990-10-27..2005-03-24
  source  public-record

actor   kgz.kurmanbek-bakiyev
  kind    person
  name    Kurmanbek Bakiyev
  office  president of kgz 2005-08-14..2010-04-15
  source  public-record

actor   kgz.roza-otunbayeva
  kind    person
  name    Roza Otunbayeva
  office  president of kgz 2010-07-03..2011-12-01
  office  special representative for Afghanistan of unama 2022-09..2025
  source  public-record

actor   kgz.almazbek-atambayev
  kind    person
  name    Almazbek Atambayev
  office  president of kgz 2011-12-01..2017-11-24
  source  public-record

actor   kgz.sooronbay-jeenbekov
  kind    person
  name    Sooronbay Jeenbekov
  office  president of kgz 2017-11-24..2020-10-15
  source  public-record

actor   kgz.sadyr-japarov
  kind    person
  name    Sadyr Japarov | Sadyr Zhaparov
  office  president of kgz 2021-01-28..   asof 2026-01-31
  source  public-record

actor   kgz.kamchybek-tashiev
  kind    person
  name    Kamchybek Tashiev
  office  head of kgz.gknb 2020-10-16..   asof 2025-06-30
  source  public-record

actor   kgz.gknb
  kind    organ
  name    GKNB | State Committee for National Security !context(KGZ)
  code    KGZ SPY
  source  public-record

actor   tjk.emomali-rahmon
  kind    person
  name    Emomali Rahmon | Emomali Rakhmon | Imomali Rakhmonov | Emomali Rahmonov
  office  president of tjk 1994-11-16..   asof 2026-01-31
  source  public-record

actor   tjk.kokhir-rasulzoda
  kind    person
  name    Kokhir Rasulzoda | Qohir Rasulzoda
  office  prime minister of tjk 2013-11-23..   asof 2026-01-31
  source  public-record

actor   tjk.uto
  kind    group
  name    United Tajik Opposition
  code    TJK REB 1993..1997-06-27
  source  public-record

actor   tjk.irpt
  kind    party
  name    Islamic Renaissance Party of Tajikistan | IRPT
  code    TJK PTY 1990..2015-09-29
  code    TJK OPP 2015-09-30..   asof 2025-06-30
  source  public-record

actor   tjk.sayid-abdulloh-nuri
  kind    person
  name    Sayid Abdulloh Nuri | Said Abdullo Nuri
  office  leader of tjk.uto 1993..1997-06-27
  source  public-record

actor   tjk.muhiddin-kabiri
  kind    person
  name    Muhiddin Kabiri
  office  leader of tjk.irpt 2006-08..   asof 2025-06-30
  source  public-record

actor   tkm.saparmurat-niyazov
  kind    person
  name    Saparmurat Niyazov
  office  president of tkm 1990-11-02..2006-12-21
  source  public-record

actor   tkm.gurbanguly-berdimuhamedow
  kind    person
  name    Gurbanguly Berdimuhamedow | Gurbanguly Berdymukhamedov | Gurbanguly Berdimuhamedov
  office  president of tkm 2007-02-14..2022-03-19
  source  public-record

actor   tkm.serdar-berdimuhamedow
  kind    person
  name    Serdar Berdimuhamedow | Serdar Berdimuhamedov | Serdar Berdymukhamedov
  office  president of tkm 2022-03-19..   asof 2026-01-31
  source  public-record

actor   uzb.islam-karimov
  kind    person
  name    Islam Karimov
  office  president of uzb 1991-08-31..2016-09-02
  source  public-record

actor   uzb.shavkat-mirziyoyev
  kind    person
  name    Shavkat Mirziyoyev | Shavkat Mirziyoev
  office  prime minister of uzb 2003-12-12..2016-12-14
  office  president of uzb 2016-12-14..   asof 2026-01-31
  source  public-record

actor   uzb.abdulla-aripov
  kind    person
  name    Abdulla Aripov
  office  prime minister of uzb 2016-12-14..   asof 2026-01-31
  source  public-record
