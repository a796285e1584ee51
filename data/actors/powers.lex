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
