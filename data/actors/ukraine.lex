# SPDX-License-Identifier: CC0-1.0
# Ukraine in depth: leaders since 1990, government, security bodies, armed forces,
# parties, companies, churches and media; the people's republics of the Donbas and
# the administrations that Russia set up. Written from well-known public facts. A
# code says for whom the body acts at that date, not whose the land is.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  archigos-4.1 = Goemans, Gleditsch and Chiozza, Archigos 4.1, leaders 1875-2015
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# Bodies of the state.

actor   ukr.presoffice
  kind    organ
  name    Office of the President of Ukraine | Ukrainian Presidential Office | Presidential Office of Ukraine | Bankova | Bankova Street | Presidential Administration of Ukraine | Zelenskyy's office | Zelensky's office
  code    UKR GOV
  source  public-record

actor   ukr.rada
  kind    organ
  name    Verkhovna Rada | Verkhovna Rada of Ukraine | Rada !context(UKR) | Supreme Rada
  code    UKR LEG 1990-05-15..   asof 2025-06-30
  source  public-record

actor   ukr.nsdc
  kind    organ
  name    National Security and Defence Council of Ukraine | National Security and Defense Council of Ukraine | National Security and Defense Council !context(UKR) | National Security and Defence Council !context(UKR) | NSDC !context(UKR)
  code    UKR GOV 1996..   asof 2025-06-30
  source  public-record

actor   ukr.sbu
  kind    organ
  name    Security Service of Ukraine | SBU | Ukrainian Security Service | Ukraine's Security Service | Ukrainian security service SBU
  code    UKR SPY 1991-09-20..   asof 2025-06-30
  source  public-record

actor   ukr.sbualpha
  kind    organ
  name    Alpha Group of the SBU | SBU Alpha
  code    inherit
  part    ukr.sbu wing ?..   asof 2025-06-30
  source  public-record

actor   ukr.hur
  kind    organ
  name    Defence Intelligence of Ukraine | HUR !context(UKR) | GUR !context(UKR) | Defense Intelligence of Ukraine | Main Directorate of Intelligence !context(UKR) | Main Intelligence Directorate of Ukraine | Ukrainian military intelligence
  code    UKR SPY 1992-09-07..   asof 2025-06-30
  source  public-record

actor   ukr.szru
  kind    organ
  name    Foreign Intelligence Service of Ukraine | Ukrainian Foreign Intelligence Service | SZRU | SZR !context(UKR)
  code    UKR SPY 2004-10-14..   asof 2025-06-30
  source  public-record

actor   ukr.nabu
  kind    organ
  name    National Anti-Corruption Bureau of Ukraine | National Anti-Corruption Bureau !context(UKR) | NABU !context(UKR) | National Anticorruption Bureau of Ukraine
  code    UKR COP 2015-04-16..   asof 2025-06-30
  source  public-record

actor   ukr.sapo
  kind    organ
  name    Specialized Anti-Corruption Prosecutor's Office | Specialised Anti-Corruption Prosecutor's Office | SAPO !context(UKR)
  code    UKR JUD 2015-09-22..   asof 2025-06-30
  source  public-record

actor   ukr.hacc
  kind    organ
  name    High Anti-Corruption Court of Ukraine | High Anti-Corruption Court !context(UKR) | HACC !context(UKR)
  code    UKR JUD 2019-09-05..   asof 2025-06-30
  source  public-record

actor   ukr.dbr
  kind    organ
  name    State Bureau of Investigation !context(UKR) | State Bureau of Investigations !context(UKR) | Ukrainian State Bureau of Investigation
  code    UKR COP 2018-11-27..   asof 2025-06-30
  source  public-record

actor   ukr.opg
  kind    organ
  name    Prosecutor General's Office of Ukraine | Ukrainian Prosecutor General's Office | Office of the Prosecutor General of Ukraine
  code    UKR JUD 1991..   asof 2025-06-30
  source  public-record

actor   ukr.nbu
  kind    organ
  name    National Bank of Ukraine | NBU !context(UKR) | Ukrainian central bank
  code    UKR GOV 1991..   asof 2025-06-30
  source  public-record

actor   ukr.dsns
  kind    organ
  name    State Emergency Service of Ukraine | State Emergency Service !context(UKR) | Ukrainian State Emergency Service | Ukraine's State Emergency Service
  code    UKR GOV 2012-12-24..   asof 2025-06-30
  source  public-record

actor   ukr.coordhq
  kind    organ
  name    Coordination Headquarters for the Treatment of Prisoners of War
  code    UKR GOV 2022-03-11..   asof 2025-06-30
  source  public-record

actor   ukr.energoatom
  kind    company
  name    Energoatom | NNEGC Energoatom
  code    UKR BUS.GOV 1996-10-17..   asof 2025-06-30
  source  public-record

# Armed forces and formations.

actor   ukr.afu
  kind    organ
  name    Armed Forces of Ukraine | Ukrainian Armed Forces | Ukrainian armed forces | ZSU | AFU !context(UKR) | Ukraine's Armed Forces
  code    UKR MIL 1991-12-06..   asof 2025-06-30
  source  public-record

actor   ukr.generalstaff
  kind    organ
  name    General Staff of the Armed Forces of Ukraine | Ukrainian General Staff | Ukraine's General Staff
  code    UKR MIL 1992..   asof 2025-06-30
  part    ukr.afu office 1992..   asof 2025-06-30
  source  public-record

actor   ukr.airforce
  kind    organ
  name    Ukrainian Air Force | Ukraine's Air Force | Air Force of Ukraine
  code    UKR MIL 1992..   asof 2025-06-30
  part    ukr.afu wing 1992..   asof 2025-06-30
  source  public-record

actor   ukr.navy
  kind    organ
  name    Ukrainian Navy | Ukraine's Navy | Naval Forces of Ukraine
  code    UKR MIL 1992..   asof 2025-06-30
  part    ukr.afu wing 1992..   asof 2025-06-30
  source  public-record

actor   ukr.usf
  kind    organ
  name    Unmanned Systems Forces | Ukrainian Unmanned Systems Forces | Unmanned Systems Forces of Ukraine
  code    UKR MIL 2024-06-11..   asof 2025-06-30
  part    ukr.afu wing 2024-06-11..   asof 2025-06-30
  source  public-record

actor   ukr.tdf
  kind    organ
  name    Territorial Defence Forces of Ukraine | Territorial Defense Forces of Ukraine | Territorial Defense Forces !context(UKR) | Territorial Defence Forces !context(UKR)
  code    UKR MIL 2022-01-01..   asof 2025-06-30
  part    ukr.afu wing 2022-01-01..   asof 2025-06-30
  source  public-record

actor   ukr.guard
  kind    organ
  name    National Guard of Ukraine | Ukrainian National Guard | Ukraine's National Guard
  code    UKR MIL.COP 2014-03-13..   asof 2025-06-30
  source  public-record

actor   ukr.border
  kind    organ
  name    State Border Guard Service of Ukraine | Ukrainian State Border Guard Service | State Border Guard Service !context(UKR)
  code    UKR COP 2003-07-31..   asof 2025-06-30
  source  public-record

actor   ukr.berkut
  kind    organ
  name    Berkut !context(UKR) | Berkut riot police | Berkut special police
  code    UKR COP 1992-01-16..2014-02-25
  source  public-record

actor   ukr.jfo
  kind    organ
  name    Joint Forces Operation !context(UKR) | Operational Command East !context(UKR)
  code    UKR MIL 2018-04-30..   asof 2025-06-30
  part    ukr.afu wing 2018-04-30..   asof 2025-06-30
  source  public-record

actor   ukr.ato
  kind    organ
  name    Anti-Terrorist Operation !context(UKR) | ATO headquarters
  code    UKR MIL 2014-04-14..2018-04-30
  source  public-record

actor   ukr.azov
  kind    group
  name    Azov Battalion | Azov Brigade | Azov Regiment | Azov Special Operations Detachment | Azov fighters | Azov Corps | 12th Special Forces Brigade Azov
  code    UKR PRM 2014-05-05..2014-11-10
  code    UKR MIL 2014-11-11..   asof 2025-06-30
  part    ukr.guard wing 2014-11-11..   asof 2025-06-30
  source  public-record

actor   ukr.assault3
  kind    group
  name    3rd Separate Assault Brigade | 3rd Assault Brigade !context(UKR) | Third Assault Brigade !context(UKR)
  code    UKR MIL 2023-01..   asof 2025-06-30
  part    ukr.afu wing 2023-01..   asof 2025-06-30
  source  public-record

actor   ukr.kraken
  kind    group
  name    Kraken Regiment | Kraken unit !context(UKR) | Kraken special unit
  code    UKR MIL 2022-03..   asof 2025-06-30
  part    ukr.hur wing 2022-03..   asof 2025-06-30
  source  public-record

actor   ukr.aidar
  kind    group
  name    Aidar Battalion | Aidar !context(UKR) | 24th Separate Assault Battalion Aidar
  code    UKR PRM 2014-05..2014-12
  code    UKR MIL 2015..   asof 2025-06-30
  part    ukr.afu wing 2015..   asof 2025-06-30
  source  public-record

actor   ukr.donbasbn
  kind    group
  name    Donbas Battalion | Donbass Battalion
  code    UKR PRM 2014-04..2014-05
  code    UKR MIL 2014-06..   asof 2025-06-30
  part    ukr.guard wing 2014-06..2016
  source  public-record

actor   ukr.dnipro1
  kind    group
  name    Dnipro-1 Battalion | Dnipro Battalion | Dnipro-1 Regiment
  code    UKR COP 2014-04-14..   asof 2025-06-30
  source  public-record

actor   ukr.tornado
  kind    group
  name    Tornado Battalion
  code    UKR COP 2014..2015-06
  source  public-record

actor   ukr.duk
  kind    group
  name    Ukrainian Volunteer Corps | Right Sector Ukrainian Volunteer Corps
  code    UKR PRM 2014-07-17..2022
  part    ukr.rightsector wing 2014-07-17..2022
  source  public-record

actor   ukr.legion
  kind    group
  name    International Legion of Territorial Defense of Ukraine | International Legion of Ukraine | Ukrainian International Legion | International Legion for the Territorial Defence of Ukraine | International Legion !context(UKR) | Ukrainian Foreign Legion
  code    UKR MIL 2022-02-27..   asof 2025-06-30
  source  public-record

actor   ukr.georgianlegion
  kind    group
  name    Georgian Legion | Georgian National Legion
  code    UKR MIL 2014..   asof 2025-06-30
  source  public-record

actor   ukr.kalinouski
  kind    group
  name    Kastus Kalinouski Regiment | Kastus Kalinouski Battalion
  code    UKR MIL 2022-03-09..   asof 2025-06-30
  source  public-record

actor   ukr.lsr
  kind    group
  name    Freedom of Russia Legion | Free Russia Legion | Liberty of Russia Legion | Legion Freedom of Russia
  code    RUS REB 2022-03..   asof 2025-06-30
  source  public-record

actor   ukr.rdk
  kind    group
  name    Russian Volunteer Corps | RDK !context(UKR,RUS) | RVC !context(UKR,RUS)
  code    RUS REB 2022-08..   asof 2025-06-30
  source  public-record

actor   ukr.sibir
  kind    group
  name    Siberian Battalion | Sibir Battalion
  code    RUS REB 2023..   asof 2025-06-30
  source  public-record

actor   ukr.sheikhmansur
  kind    group
  name    Sheikh Mansur Battalion
  code    RUS REB 2014-10..   asof 2025-06-30
  source  public-record

actor   ukr.dudayevbn
  kind    group
  name    Dzhokhar Dudayev Battalion | Dudayev Battalion
  code    RUS REB 2014-03..   asof 2025-06-30
  source  public-record

actor   ukr.bde36
  kind    organ
  name    36th Marine Brigade | 36th Separate Marine Brigade
  code    UKR MIL
  part    ukr.navy wing 2015..   asof 2025-06-30
  source  public-record

actor   ukr.bde47
  kind    organ
  name    47th Mechanized Brigade | 47th Separate Mechanized Brigade | Magura Brigade
  code    UKR MIL 2022-04..   asof 2025-06-30
  part    ukr.afu wing 2022-04..   asof 2025-06-30
  source  public-record

actor   ukr.bde72
  kind    organ
  name    72nd Mechanized Brigade | Black Zaporozhians
  code    UKR MIL
  part    ukr.afu wing ?..   asof 2025-06-30
  source  public-record

actor   ukr.bde92
  kind    organ
  name    92nd Mechanized Brigade | 92nd Assault Brigade
  code    UKR MIL
  part    ukr.afu wing ?..   asof 2025-06-30
  source  public-record

actor   ukr.bde93
  kind    organ
  name    93rd Mechanized Brigade | Kholodnyi Yar Brigade
  code    UKR MIL
  part    ukr.afu wing ?..   asof 2025-06-30
  source  public-record

actor   ukr.bde155ukr
  kind    organ
  name    Anne of Kyiv Brigade | 155th Mechanized Brigade
  code    UKR MIL 2024..   asof 2025-06-30
  part    ukr.afu wing 2024..   asof 2025-06-30
  source  public-record

actor   ukr.madyar
  kind    group
  name    Magyar's Birds | Madyar's Birds | Birds of Magyar
  code    UKR MIL 2022..   asof 2025-06-30
  part    ukr.usf wing 2024-06..   asof 2025-06-30
  source  public-record

actor   ukr.upa
  kind    group
  name    Ukrainian Insurgent Army | UPA !context(UKR)
  code    UKR REB 1942-10-14..1956
  source  ucdp-22.1, public-record
  xref    ucdp:175

actor   ukr.oun
  kind    group
  name    Organization of Ukrainian Nationalists | Organisation of Ukrainian Nationalists | OUN !context(UKR)
  code    UKR REB 1929..1991
  source  public-record

actor   ukr.maidan
  kind    group
  name    Euromaidan | EuroMaidan | Maidan protesters | Maidan People's Council | Maidan activists | Maidan People's Union
  code    UKR OPP 2013-11-21..2014-02-22
  source  ucdp-22.1, public-record
  xref    ucdp:5817

actor   ukr.maidansd
  kind    group
  name    Maidan Self-Defence | Maidan Self-Defense | Maidan self-defence units
  code    UKR OPP 2013-11-30..2014-03
  source  public-record

actor   ukr.automaidan
  kind    group
  name    Automaidan | AutoMaidan
  code    UKR OPP 2013-11..   asof 2025-06-30
  source  public-record

# Presidents and prime ministers.

actor   ukr.leonid-kravchuk
  kind    person
  name    Leonid Kravchuk
  office  speaker of parliament of ukr 1990-07-23..1991-12-05
  office  president of ukr 1991-12-05..1994-07-19
  source  public-record

actor   ukr.leonid-kuchma
  kind    person
  name    Leonid Kuchma
  office  prime minister of ukr 1992-10-13..1993-09-21
  office  president of ukr 1994-07-19..2005-01-23
  source  archigos-4.1, public-record

actor   ukr.viktor-yushchenko
  kind    person
  name    Viktor Yushchenko
  code    UKR OPP 2001-05-30..2005-01-22
  office  governor of ukr.nbu 1993-01..1999-12-22
  office  prime minister of ukr 1999-12-22..2001-05-29
  office  president of ukr 2005-01-23..2010-02-25
  source  archigos-4.1, public-record

actor   ukr.viktor-yanukovych
  kind    person
  name    Viktor Yanukovych | Viktor Yanukovich
  office  prime minister of ukr 2002-11-21..2005-01-05
  office  leader of ukr.regions 2003-04-19..2010-04-23
  office  prime minister of ukr 2006-08-04..2007-12-18
  office  president of ukr 2010-02-25..2014-02-22
  source  archigos-4.1, public-record, ofac-2023

actor   ukr.oleksandr-turchynov
  kind    person
  name    Oleksandr Turchynov | Olexander Turchynov
  office  head of ukr.sbu 2005-02-04..2005-09-08
  office  speaker of parliament of ukr 2014-02-22..2014-11-27
  office  president of ukr 2014-02-23..2014-06-07
  office  secretary of ukr.nsdc 2014-12-16..2019-05-17
  source  archigos-4.1, public-record

actor   ukr.petro-poroshenko
  kind    person
  name    Petro Poroshenko
  office  secretary of ukr.nsdc 2005-02-08..2005-09-08
  office  foreign minister of ukr 2009-10-09..2010-03-11
  office  economy minister of ukr 2012-03-23..2012-12-24
  office  president of ukr 2014-06-07..2019-05-20
  office  leader of ukr.eurosolidarity 2019-05-31..   asof 2025-06-30
  source  public-record

actor   ukr.volodymyr-zelenskyy
  kind    person
  name    Volodymyr Zelenskyy | Volodymyr Zelensky | Volodymyr Zelenskiy | Vladimir Zelensky | Volodymyr Zelenski | Vladimir Zelenskyy | Vladimir Zelenskiy | Volodymir Zelensky | President Zelenskyy
  office  president of ukr 2019-05-20..   asof 2026-01-31
  source  factbook-2026

actor   ukr.olena-zelenska
  kind    person
  name    Olena Zelenska
  office  first lady of ukr 2019-05-20..   asof 2025-06-30
  gender  f
  source  public-record

actor   ukr.vitold-fokin
  kind    person
  name    Vitold Fokin
  office  prime minister of ukr 1990-11-14..1992-10-01
  source  public-record

actor   ukr.vitaliy-masol
  kind    person
  name    Vitaliy Masol | Vitalii Masol
  office  prime minister of ukr 1994-06-16..1995-03-06
  source  public-record

actor   ukr.yevhen-marchuk
  kind    person
  name    Yevhen Marchuk
  office  head of ukr.sbu 1991-11-06..1994-07-12
  office  prime minister of ukr 1995-06-08..1996-05-27
  office  secretary of ukr.nsdc 1999-11-10..2003-06-25
  office  defence minister of ukr 2003-06-25..2004-09-22
  source  public-record

actor   ukr.pavlo-lazarenko
  kind    person
  name    Pavlo Lazarenko
  office  prime minister of ukr 1996-05-28..1997-07-02
  source  public-record

actor   ukr.valeriy-pustovoitenko
  kind    person
  name    Valeriy Pustovoitenko
  office  prime minister of ukr 1997-07-16..1999-12-22
  source  public-record

actor   ukr.anatoliy-kinakh
  kind    person
  name    Anatoliy Kinakh
  office  prime minister of ukr 2001-05-29..2002-11-21
  office  secretary of ukr.nsdc 2005-09-27..2006-05-16
  source  public-record

actor   ukr.yuriy-yekhanurov
  kind    person
  name    Yuriy Yekhanurov
  office  prime minister of ukr 2005-09-22..2006-08-04
  office  defence minister of ukr 2007-12-18..2009-06-05
  source  public-record

actor   ukr.yulia-tymoshenko
  kind    person
  name    Yulia Tymoshenko | Yuliya Tymoshenko | Yulia Timoshenko
  office  leader of ukr.batkivshchyna 1999-11..   asof 2025-06-30
  office  prime minister of ukr 2005-01-24..2005-09-08
  office  prime minister of ukr 2007-12-18..2010-03-04
  source  public-record

actor   ukr.mykola-azarov
  kind    person
  name    Mykola Azarov | Nikolai Azarov
  office  finance minister of ukr 2006-08-04..2007-12-18
  office  prime minister of ukr 2010-03-11..2014-01-28
  source  public-record, ofac-2023

actor   ukr.serhiy-arbuzov
  kind    person
  name    Serhiy Arbuzov
  office  governor of ukr.nbu 2010-12-23..2012-12-24
  office  acting prime minister of ukr 2014-01-28..2014-02-22
  source  ofac-2023, public-record

actor   ukr.arseniy-yatsenyuk
  kind    person
  name    Arseniy Yatsenyuk | Arseniy Yatseniuk
  office  foreign minister of ukr 2007-03-21..2007-12-04
  office  speaker of parliament of ukr 2007-12-04..2008-11-12
  office  prime minister of ukr 2014-02-27..2016-04-14
  office  leader of ukr.peoplesfront 2014-09-10..   asof 2025-06-30
  source  public-record

actor   ukr.volodymyr-groysman
  kind    person
  name    Volodymyr Groysman | Volodymyr Hroysman
  office  speaker of parliament of ukr 2014-11-27..2016-04-14
  office  prime minister of ukr 2016-04-14..2019-08-29
  source  public-record

actor   ukr.oleksiy-honcharuk
  kind    person
  name    Oleksiy Honcharuk
  office  prime minister of ukr 2019-08-29..2020-03-04
  source  public-record

actor   ukr.denys-shmyhal
  kind    person
  name    Denys Shmyhal | Denys Shmygal
  office  prime minister of ukr 2020-03-04..2025-07-16
  office  defence minister of ukr 2025-07-17..   asof 2025-12-31
  source  public-record

actor   ukr.yulia-svyrydenko
  kind    person
  name    Yulia Svyrydenko | Yuliia Svyrydenko
  office  economy minister of ukr 2021-11-04..2025-07-17
  office  prime minister of ukr 2025-07-17..   asof 2026-01-31
  source  factbook-2026

# Foreign ministers and diplomats.

actor   ukr.anatoliy-zlenko
  kind    person
  name    Anatoliy Zlenko
  office  foreign minister of ukr 1990-07-27..1994-08-25
  office  foreign minister of ukr 2000-10-02..2003-09-02
  source  public-record

actor   ukr.hennadiy-udovenko
  kind    person
  name    Hennadiy Udovenko
  office  foreign minister of ukr 1994-08-25..1998-04-17
  source  public-record

actor   ukr.borys-tarasyuk
  kind    person
  name    Borys Tarasyuk | Borys Tarasiuk
  office  foreign minister of ukr 1998-04-17..2000-09-29
  office  foreign minister of ukr 2005-02-04..2007-01-30
  source  public-record

actor   ukr.kostyantyn-hryshchenko
  kind    person
  name    Kostyantyn Hryshchenko | Kostyantyn Gryshchenko
  office  foreign minister of ukr 2003-09-02..2005-02-03
  office  foreign minister of ukr 2010-03-11..2012-12-24
  source  public-record

actor   ukr.volodymyr-ohryzko
  kind    person
  name    Volodymyr Ohryzko
  office  foreign minister of ukr 2007-12-18..2009-03-03
  source  public-record

actor   ukr.leonid-kozhara
  kind    person
  name    Leonid Kozhara
  office  foreign minister of ukr 2012-12-24..2014-02-23
  source  public-record

actor   ukr.andrii-deshchytsia
  kind    person
  name    Andrii Deshchytsia | Andriy Deshchytsia
  office  acting foreign minister of ukr 2014-02-27..2014-06-19
  source  public-record

actor   ukr.pavlo-klimkin
  kind    person
  name    Pavlo Klimkin
  office  foreign minister of ukr 2014-06-19..2019-08-29
  source  public-record

actor   ukr.vadym-prystaiko
  kind    person
  name    Vadym Prystaiko
  office  foreign minister of ukr 2019-08-29..2020-03-04
  office  ambassador to the United Kingdom of ukr 2020-07..2023-07-21
  source  public-record

actor   ukr.dmytro-kuleba
  kind    person
  name    Dmytro Kuleba | Dmitry Kuleba
  office  deputy prime minister of ukr 2019-08-29..2020-03-04
  office  foreign minister of ukr 2020-03-04..2024-09-05
  source  public-record

actor   ukr.andrii-sybiha
  kind    person
  name    Andrii Sybiha | Andriy Sybiha
  office  foreign minister of ukr 2024-09-05..   asof 2026-01-31
  source  factbook-2026

actor   ukr.sergiy-kyslytsya
  kind    person
  name    Sergiy Kyslytsya | Serhiy Kyslytsya | Sergii Kyslytsia
  office  ambassador to the United Nations of ukr 2020-02..2024-12
  office  first deputy foreign minister of ukr 2025-01..   asof 2025-06-30
  source  public-record

actor   ukr.andrii-melnyk
  kind    person
  name    Andrii Melnyk | Andriy Melnyk | Andrij Melnyk
  office  ambassador to Germany of ukr 2015-01..2022-10
  office  ambassador to the United Nations of ukr 2025..   asof 2025-06-30
  source  public-record

actor   ukr.volodymyr-yelchenko
  kind    person
  name    Volodymyr Yelchenko
  office  ambassador to the United Nations of ukr 2015-12..2019-12
  office  ambassador to the United States of ukr 2020-01..2020-12
  source  public-record

actor   ukr.valeriy-chaly
  kind    person
  name    Valeriy Chaly
  office  ambassador to the United States of ukr 2015-07..2019-07
  source  public-record

actor   ukr.oksana-markarova
  kind    person
  name    Oksana Markarova
  office  finance minister of ukr 2018-11-22..2020-03-04
  office  ambassador to the United States of ukr 2021-02-25..2025-08
  gender  f
  source  public-record

actor   ukr.olha-stefanishyna
  kind    person
  name    Olha Stefanishyna | Olga Stefanishyna
  office  deputy prime minister of ukr 2020-06-04..2025-07-17
  office  ambassador to the United States of ukr 2025-09-19..   asof 2026-01-31
  gender  f
  source  factbook-2026

actor   ukr.oleg-nikolenko
  kind    person
  name    Oleg Nikolenko | Oleh Nikolenko
  office  spokesman of the foreign ministry of ukr 2020-09..2024
  source  public-record

actor   ukr.heorhii-tykhyi
  kind    person
  name    Heorhii Tykhyi | Heorhiy Tykhy
  office  spokesman of the foreign ministry of ukr 2024-07..   asof 2025-06-30
  source  public-record

# Defence, general staff and commanders.

actor   ukr.kostyantyn-morozov
  kind    person
  name    Kostyantyn Morozov
  office  defence minister of ukr 1991-09-03..1993-10-04
  source  public-record

actor   ukr.oleksandr-kuzmuk
  kind    person
  name    Oleksandr Kuzmuk
  office  defence minister of ukr 1996-07-11..2001-10-24
  office  defence minister of ukr 2004-09-24..2005-02-03
  source  public-record

actor   ukr.anatoliy-hrytsenko
  kind    person
  name    Anatoliy Hrytsenko | Anatoliy Grytsenko
  office  defence minister of ukr 2005-02-04..2007-12-18
  source  public-record

actor   ukr.mykhailo-yezhel
  kind    person
  name    Mykhailo Yezhel
  office  defence minister of ukr 2010-03-11..2012-02-08
  source  public-record

actor   ukr.dmytro-salamatin
  kind    person
  name    Dmytro Salamatin
  office  defence minister of ukr 2012-02-08..2012-12-24
  source  public-record

actor   ukr.pavlo-lebedyev
  kind    person
  name    Pavlo Lebedyev
  office  defence minister of ukr 2012-12-24..2014-02-27
  source  public-record

actor   ukr.ihor-tenyukh
  kind    person
  name    Ihor Tenyukh
  office  acting defence minister of ukr 2014-02-27..2014-03-25
  source  public-record

actor   ukr.mykhailo-koval
  kind    person
  name    Mykhailo Koval
  office  acting defence minister of ukr 2014-03-25..2014-07-03
  source  public-record

actor   ukr.valeriy-heletey
  kind    person
  name    Valeriy Heletey
  office  defence minister of ukr 2014-07-03..2014-10-12
  source  public-record

actor   ukr.stepan-poltorak
  kind    person
  name    Stepan Poltorak
  office  defence minister of ukr 2014-10-14..2019-08-29
  source  public-record

actor   ukr.andriy-zahorodniuk
  kind    person
  name    Andriy Zahorodniuk | Andriy Zagorodnyuk
  office  defence minister of ukr 2019-08-29..2020-03-04
  source  public-record

actor   ukr.andriy-taran
  kind    person
  name    Andriy Taran
  office  defence minister of ukr 2020-03-04..2021-11-03
  source  public-record

actor   ukr.oleksii-reznikov
  kind    person
  name    Oleksii Reznikov | Oleksiy Reznikov
  office  defence minister of ukr 2021-11-04..2023-09-05
  source  public-record

actor   ukr.rustem-umerov
  kind    person
  name    Rustem Umerov
  office  member of ukr.rada 2019-08-29..2022-09-07
  office  head of the State Property Fund of ukr 2022-09-07..2023-09-06
  office  defence minister of ukr 2023-09-06..2025-07-17
  office  secretary of ukr.nsdc 2025-07-18..   asof 2025-12-31
  source  public-record

actor   ukr.hanna-maliar
  kind    person
  name    Hanna Maliar | Hanna Malyar | Ganna Maliar
  office  deputy defence minister of ukr 2021-08..2023-09-18
  gender  f
  source  public-record

actor   ukr.volodymyr-zamana
  kind    person
  name    Volodymyr Zamana
  office  chief of the general staff of ukr 2012-02..2014-02-19
  source  public-record

actor   ukr.viktor-muzhenko
  kind    person
  name    Viktor Muzhenko
  office  chief of the general staff of ukr 2014-07-03..2019-05-21
  source  public-record

actor   ukr.ruslan-khomchak
  kind    person
  name    Ruslan Khomchak
  office  chief of the general staff of ukr 2019-05-21..2020-03-27
  office  commander-in-chief of ukr 2020-03-27..2021-07-27
  source  public-record

actor   ukr.valerii-zaluzhnyi
  kind    person
  name    Valerii Zaluzhnyi | Valeriy Zaluzhnyi | Valery Zaluzhny | Valerii Zaluzhny | Valeriy Zaluzhny
  office  commander-in-chief of ukr 2021-07-27..2024-02-08
  office  ambassador to the United Kingdom of ukr 2024-07..   asof 2025-06-30
  source  public-record

actor   ukr.oleksandr-syrskyi
  kind    person
  name    Oleksandr Syrskyi | Oleksandr Syrsky | Oleksandr Syrskiy | Alexander Syrsky
  office  commander of the Ground Forces of ukr.afu 2019-08-05..2024-02-08
  office  commander-in-chief of ukr 2024-02-08..   asof 2026-01-31
  source  factbook-2026

actor   ukr.serhiy-shaptala
  kind    person
  name    Serhiy Shaptala | Serhii Shaptala
  office  chief of the general staff of ukr 2021-07-28..2024-02-09
  source  public-record

actor   ukr.anatolii-barhylevych
  kind    person
  name    Anatolii Barhylevych | Anatoliy Bargylevych
  office  chief of the general staff of ukr 2024-02-09..2025-03-16
  source  public-record

actor   ukr.andrii-hnatov
  kind    person
  name    Andrii Hnatov | Andriy Hnatov
  office  chief of the general staff of ukr 2025-03-16..   asof 2025-06-30
  source  public-record

actor   ukr.oleksandr-pavliuk
  kind    person
  name    Oleksandr Pavliuk | Oleksandr Pavlyuk
  office  commander of the Ground Forces of ukr.afu 2024-02-11..2024-11-29
  source  public-record

actor   ukr.mykhailo-drapatyi
  kind    person
  name    Mykhailo Drapatyi | Mykhailo Drapaty
  office  commander of the Ground Forces of ukr.afu 2024-11-29..2025-06-01
  office  commander of the Joint Forces of ukr.afu 2025-06-03..   asof 2025-06-30
  source  public-record

actor   ukr.yuriy-sodol
  kind    person
  name    Yuriy Sodol | Yurii Sodol
  office  commander of the Joint Forces of ukr.afu 2024-02-11..2024-06-24
  source  public-record

actor   ukr.serhii-nayev
  kind    person
  name    Serhii Nayev | Serhiy Nayev
  office  commander of the Joint Forces of ukr.afu 2018-05..2019-08
  office  commander of the Joint Forces of ukr.afu 2020-03..2024-02-11
  source  public-record

actor   ukr.oleksandr-tarnavskyi
  kind    person
  name    Oleksandr Tarnavskyi | Oleksandr Tarnavskiy
  office  commander of the Tavria group of ukr.afu 2022..2024-02
  source  public-record

actor   ukr.mykola-oleshchuk
  kind    person
  name    Mykola Oleshchuk
  office  commander of ukr.airforce 2021-08-09..2024-08-30
  source  public-record

actor   ukr.anatolii-kryvonozhko
  kind    person
  name    Anatolii Kryvonozhko | Anatoliy Kryvonozhka
  office  acting commander of ukr.airforce 2024-08-30..   asof 2025-06-30
  source  public-record

actor   ukr.oleksii-neizhpapa
  kind    person
  name    Oleksii Neizhpapa | Oleksiy Neizhpapa
  office  commander of ukr.navy 2020-06-11..   asof 2025-06-30
  source  public-record

actor   ukr.vadym-sukharevskyi
  kind    person
  name    Vadym Sukharevskyi | Vadym Sukharevsky
  office  commander of ukr.usf 2024-06-10..2025-06-03
  source  public-record

actor   ukr.robert-brovdi
  kind    person
  name    Robert Brovdi | Robert Brovdy
  office  commander of ukr.madyar 2022..2025-06-03
  office  commander of ukr.usf 2025-06-03..   asof 2025-06-30
  source  public-record

actor   ukr.yuriy-ihnat
  kind    person
  name    Yuriy Ihnat | Yurii Ihnat
  office  spokesman of ukr.airforce 2021..   asof 2025-06-30
  source  public-record

actor   ukr.natalia-humeniuk
  kind    person
  name    Natalia Humeniuk | Nataliya Humenyuk
  office  spokeswoman of the southern command of ukr.afu 2022..2024-04
  gender  f
  source  public-record

actor   ukr.andriy-biletsky
  kind    person
  name    Andriy Biletsky | Andriy Biletskyi | Andrii Biletskyi
  office  commander of ukr.azov 2014-05..2014-10
  office  leader of ukr.nationalcorps 2016-10-14..   asof 2025-06-30
  office  commander of ukr.assault3 2023-01..2025-03
  source  public-record

actor   ukr.denys-prokopenko
  kind    person
  name    Denys Prokopenko
  office  commander of ukr.azov 2017-07..   asof 2025-06-30
  source  public-record

actor   ukr.sviatoslav-palamar
  kind    person
  name    Sviatoslav Palamar | Svyatoslav Palamar
  office  deputy commander of ukr.azov 2017..   asof 2025-06-30
  source  public-record

actor   ukr.serhiy-volyna
  kind    person
  name    Serhiy Volyna | Serhii Volyna
  office  commander of ukr.bde36 2022-04..2022-05-20
  source  public-record

actor   ukr.mamuka-mamulashvili
  kind    person
  name    Mamuka Mamulashvili
  office  commander of ukr.georgianlegion 2014..   asof 2025-06-30
  source  public-record

actor   ukr.denis-kapustin
  kind    person
  name    Denis Kapustin | Denis Nikitin !context(UKR,RUS)
  office  leader of ukr.rdk 2022-08..   asof 2025-06-30
  source  public-record

actor   ukr.roman-shukhevych
  kind    person
  name    Roman Shukhevych
  office  commander of ukr.upa 1943-08..1950-03-05
  source  public-record

actor   ukr.stepan-bandera
  kind    person
  name    Stepan Bandera
  office  leader of the Banderite faction of ukr.oun 1940-02..1959-10-15
  source  public-record

# Interior, security and justice.

actor   ukr.yuriy-lutsenko
  kind    person
  name    Yuriy Lutsenko | Yuri Lutsenko | Yurii Lutsenko
  office  interior minister of ukr 2005-02-04..2006-12-01
  office  interior minister of ukr 2007-12-18..2010-03-11
  office  prosecutor general of ukr 2016-05-12..2019-08-29
  source  public-record

actor   ukr.vitaliy-zakharchenko
  kind    person
  name    Vitaliy Zakharchenko | Vitaly Zakharchenko
  office  interior minister of ukr 2011-11-07..2014-02-22
  source  ofac-2023, public-record

actor   ukr.arsen-avakov
  kind    person
  name    Arsen Avakov
  office  interior minister of ukr 2014-02-27..2021-07-15
  source  public-record

actor   ukr.denys-monastyrsky
  kind    person
  name    Denys Monastyrsky | Denys Monastyrskyi
  office  interior minister of ukr 2021-07-16..2023-01-18
  source  public-record

actor   ukr.ihor-klymenko
  kind    person
  name    Ihor Klymenko !context(UKR) | Igor Klymenko !context(UKR)
  office  interior minister of ukr 2023-02-07..   asof 2025-06-30
  source  public-record

actor   ukr.ihor-smeshko
  kind    person
  name    Ihor Smeshko | Igor Smeshko
  office  head of ukr.sbu 2003-09-04..2005-02-04
  source  public-record

actor   ukr.valentyn-nalyvaichenko
  kind    person
  name    Valentyn Nalyvaichenko | Valentyn Nalivaychenko
  office  head of ukr.sbu 2009-03-06..2010-03-11
  office  head of ukr.sbu 2014-02-24..2015-06-18
  source  public-record

actor   ukr.valeriy-khoroshkovsky
  kind    person
  name    Valeriy Khoroshkovsky | Valery Khoroshkovsky
  office  head of ukr.sbu 2010-03-11..2012-01-18
  source  public-record

actor   ukr.oleksandr-yakymenko
  kind    person
  name    Oleksandr Yakymenko
  office  head of ukr.sbu 2013-01-09..2014-02-24
  source  public-record

actor   ukr.vasyl-hrytsak
  kind    person
  name    Vasyl Hrytsak
  office  head of ukr.sbu 2015-07-02..2019-05
  source  public-record

actor   ukr.ivan-bakanov
  kind    person
  name    Ivan Bakanov
  office  head of ukr.sbu 2019-08-29..2022-07-19
  source  public-record

actor   ukr.vasyl-maliuk
  kind    person
  name    Vasyl Maliuk | Vasyl Malyuk
  office  head of ukr.sbu 2023-02-07..   asof 2025-06-30
  source  public-record

actor   ukr.kyrylo-budanov
  kind    person
  name    Kyrylo Budanov | Kirill Budanov
  office  head of ukr.hur 2020-08-05..2026-01
  source  public-record

actor   ukr.vadym-skibitskyi
  kind    person
  name    Vadym Skibitskyi | Vadym Skibitsky
  office  deputy head of ukr.hur 2022..   asof 2025-06-30
  source  public-record

actor   ukr.andrii-yusov
  kind    person
  name    Andrii Yusov | Andriy Yusov
  office  spokesman of ukr.hur 2021..   asof 2025-06-30
  source  public-record

actor   ukr.vasyl-burba
  kind    person
  name    Vasyl Burba
  office  head of ukr.hur 2016-10-15..2020-08-05
  source  public-record

actor   ukr.oleksandr-lytvynenko
  kind    person
  name    Oleksandr Lytvynenko !context(UKR)
  office  head of ukr.szru 2021-07-23..2024-03-26
  office  secretary of ukr.nsdc 2024-03-26..2025-07-18
  source  public-record

actor   ukr.oleh-ivashchenko
  kind    person
  name    Oleh Ivashchenko
  office  head of ukr.szru 2024-03-26..   asof 2025-06-30
  source  public-record

actor   ukr.volodymyr-horbulin
  kind    person
  name    Volodymyr Horbulin
  office  secretary of ukr.nsdc 1994-08..1999-11
  source  public-record

actor   ukr.raisa-bohatyriova
  kind    person
  name    Raisa Bohatyriova | Raisa Bogatyreva
  office  secretary of ukr.nsdc 2007-12-24..2012-02-14
  source  ofac-2023, public-record

actor   ukr.andriy-klyuyev
  kind    person
  name    Andriy Klyuyev | Andriy Kliuiev
  office  secretary of ukr.nsdc 2012-02-14..2014-01-24
  office  head of the presidential administration of ukr 2014-01-24..2014-02-23
  source  ofac-2023, public-record

actor   ukr.andriy-parubiy
  kind    person
  name    Andriy Parubiy | Andrii Parubii
  office  secretary of ukr.nsdc 2014-02-27..2014-08-07
  office  speaker of parliament of ukr 2016-04-14..2019-08-29
  source  public-record

actor   ukr.oleksandr-danylyuk
  kind    person
  name    Oleksandr Danylyuk | Oleksandr Danyliuk
  office  finance minister of ukr 2016-04-14..2018-06-07
  office  secretary of ukr.nsdc 2019-05-28..2019-09-30
  source  public-record

actor   ukr.oleksiy-danilov
  kind    person
  name    Oleksiy Danilov | Oleksii Danilov
  office  secretary of ukr.nsdc 2019-10-03..2024-03-26
  source  public-record

actor   ukr.viktor-pshonka
  kind    person
  name    Viktor Pshonka
  office  prosecutor general of ukr 2010-11-04..2014-02-22
  source  public-record

actor   ukr.viktor-shokin
  kind    person
  name    Viktor Shokin
  office  prosecutor general of ukr 2015-02-10..2016-04-03
  source  public-record

actor   ukr.vitaliy-yarema
  kind    person
  name    Vitaliy Yarema
  office  prosecutor general of ukr 2014-06-19..2015-02-11
  source  public-record

actor   ukr.ruslan-riaboshapka
  kind    person
  name    Ruslan Riaboshapka | Ruslan Ryaboshapka
  office  prosecutor general of ukr 2019-08-29..2020-03-05
  source  public-record

actor   ukr.iryna-venediktova
  kind    person
  name    Iryna Venediktova | Irina Venediktova
  office  prosecutor general of ukr 2020-03-17..2022-07-19
  gender  f
  source  public-record

actor   ukr.andriy-kostin
  kind    person
  name    Andriy Kostin | Andrii Kostin
  office  prosecutor general of ukr 2022-07-27..2024-10-29
  source  public-record

actor   ukr.ruslan-kravchenko
  kind    person
  name    Ruslan Kravchenko
  office  prosecutor general of ukr 2025-06..   asof 2025-06-30
  source  public-record

actor   ukr.artem-sytnyk
  kind    person
  name    Artem Sytnyk
  office  director of ukr.nabu 2015-04-16..2022-04-16
  source  public-record

actor   ukr.semen-kryvonos
  kind    person
  name    Semen Kryvonos
  office  director of ukr.nabu 2023-03-06..   asof 2025-06-30
  source  public-record

actor   ukr.dmytro-lubinets
  kind    person
  name    Dmytro Lubinets | Dmytro Lubynets
  office  human rights ombudsman of ukr 2022-07-01..   asof 2025-06-30
  source  public-record

actor   ukr.lyudmila-denisova
  kind    person
  name    Lyudmila Denisova | Liudmyla Denisova | Lyudmyla Denisova
  office  human rights ombudsman of ukr 2018-03-15..2022-05-31
  gender  f
  source  public-record

# Parliament, presidential office, cabinet, central bank.

actor   ukr.ivan-plyushch
  kind    person
  name    Ivan Plyushch
  office  speaker of parliament of ukr 1991-12-05..1994-05-11
  office  speaker of parliament of ukr 2000-02-01..2002-05-14
  source  public-record

actor   ukr.oleksandr-moroz
  kind    person
  name    Oleksandr Moroz
  office  leader of ukr.socialist 1991-10..2010
  office  speaker of parliament of ukr 1994-05-18..1998-05-12
  office  speaker of parliament of ukr 2006-07-06..2007-11-23
  source  public-record

actor   ukr.volodymyr-lytvyn
  kind    person
  name    Volodymyr Lytvyn
  office  speaker of parliament of ukr 2002-05-28..2006-07-06
  office  speaker of parliament of ukr 2008-12-09..2012-12-12
  source  public-record

actor   ukr.volodymyr-rybak
  kind    person
  name    Volodymyr Rybak
  office  speaker of parliament of ukr 2012-12-13..2014-02-22
  source  public-record

actor   ukr.dmytro-razumkov
  kind    person
  name    Dmytro Razumkov
  office  speaker of parliament of ukr 2019-08-29..2021-10-07
  source  public-record

actor   ukr.ruslan-stefanchuk
  kind    person
  name    Ruslan Stefanchuk
  office  speaker of parliament of ukr 2021-10-08..   asof 2025-06-30
  source  public-record

actor   ukr.david-arakhamia
  kind    person
  name    David Arakhamia | Davyd Arakhamia
  office  leader of the parliamentary group of ukr.servant 2019-08-29..   asof 2025-06-30
  source  public-record

actor   ukr.andriy-yermak
  kind    person
  name    Andriy Yermak | Andrii Yermak | Andrei Yermak
  office  head of the presidential office of ukr 2020-02-11..2025-11-28
  source  public-record

actor   ukr.andriy-bohdan
  kind    person
  name    Andriy Bohdan
  office  head of the presidential office of ukr 2019-05-21..2020-02-11
  source  public-record

actor   ukr.serhiy-lyovochkin
  kind    person
  name    Serhiy Lyovochkin | Serhiy Lovochkin
  office  head of the presidential administration of ukr 2010-02-25..2014-01-17
  source  public-record

actor   ukr.borys-lozhkin
  kind    person
  name    Borys Lozhkin
  office  head of the presidential administration of ukr 2014-06-10..2016-08-29
  source  public-record

actor   ukr.mykhailo-podolyak
  kind    person
  name    Mykhailo Podolyak | Mikhail Podolyak | Mykhaylo Podolyak
  office  adviser to the head of the presidential office of ukr 2020-04..   asof 2025-06-30
  source  public-record

actor   ukr.oleksiy-arestovych
  kind    person
  name    Oleksiy Arestovych | Oleksii Arestovych | Alexei Arestovich
  office  adviser to the head of the presidential office of ukr 2020-12..2023-01-17
  source  public-record

actor   ukr.ihor-zhovkva
  kind    person
  name    Ihor Zhovkva
  office  deputy head of the presidential office of ukr 2019-09..   asof 2025-06-30
  source  public-record

actor   ukr.kyrylo-tymoshenko
  kind    person
  name    Kyrylo Tymoshenko
  office  deputy head of the presidential office of ukr 2019-05..2023-01-24
  source  public-record

actor   ukr.serhii-nykyforov
  kind    person
  name    Serhii Nykyforov | Serhiy Nykyforov
  office  spokesman of the president of ukr 2021-08..   asof 2025-06-30
  source  public-record

actor   ukr.iuliia-mendel
  kind    person
  name    Iuliia Mendel | Yulia Mendel
  office  spokeswoman of the president of ukr 2019-06..2021-07
  gender  f
  source  public-record

actor   ukr.mykhailo-fedorov
  kind    person
  name    Mykhailo Fedorov
  office  deputy prime minister of ukr 2019-08-29..   asof 2025-06-30
  source  public-record

actor   ukr.iryna-vereshchuk
  kind    person
  name    Iryna Vereshchuk
  office  deputy prime minister of ukr 2021-11-04..2024-09
  office  deputy head of the presidential office of ukr 2024-09..   asof 2025-06-30
  gender  f
  source  public-record

actor   ukr.oleksandr-kubrakov
  kind    person
  name    Oleksandr Kubrakov
  office  infrastructure minister of ukr 2021-05-20..2024-05-09
  source  public-record

actor   ukr.herman-halushchenko
  kind    person
  name    Herman Halushchenko | German Galushchenko
  office  energy minister of ukr 2021-04-29..2025-07-17
  source  public-record

actor   ukr.serhii-marchenko
  kind    person
  name    Serhii Marchenko | Serhiy Marchenko
  office  finance minister of ukr 2020-03-30..   asof 2025-06-30
  source  public-record

actor   ukr.natalie-jaresko
  kind    person
  name    Natalie Jaresko
  office  finance minister of ukr 2014-12-02..2016-04-14
  gender  f
  source  public-record

actor   ukr.ulana-suprun
  kind    person
  name    Ulana Suprun
  office  acting health minister of ukr 2016-08-01..2019-08-29
  gender  f
  source  public-record

actor   ukr.valeria-gontareva
  kind    person
  name    Valeria Gontareva | Valeriya Gontareva | Valeria Hontareva
  office  governor of ukr.nbu 2014-06-19..2018-03-15
  gender  f
  source  public-record

actor   ukr.yakiv-smolii
  kind    person
  name    Yakiv Smolii | Yakiv Smoliy
  office  governor of ukr.nbu 2018-03-15..2020-07-03
  source  public-record

actor   ukr.kyrylo-shevchenko
  kind    person
  name    Kyrylo Shevchenko
  office  governor of ukr.nbu 2020-07-16..2022-10-06
  source  public-record

actor   ukr.andriy-pyshnyi
  kind    person
  name    Andriy Pyshnyi | Andriy Pyshnyy
  office  governor of ukr.nbu 2022-10-07..   asof 2025-06-30
  source  public-record

# Regions and cities.

actor   ukr.vitali-klitschko
  kind    person
  name    Vitali Klitschko | Vitaliy Klitschko | Vitalii Klychko
  office  leader of ukr.udar 2010-04..   asof 2025-06-30
  office  mayor of Kyiv of ukr 2014-06-05..   asof 2025-06-30
  source  public-record

actor   ukr.leonid-chernovetsky
  kind    person
  name    Leonid Chernovetsky | Leonid Chernovetskyi
  office  mayor of Kyiv of ukr 2006-04..2012-07
  source  public-record

actor   ukr.ihor-terekhov
  kind    person
  name    Ihor Terekhov
  office  mayor of Kharkiv of ukr 2021-11-11..   asof 2025-06-30
  source  public-record

actor   ukr.hennadiy-kernes
  kind    person
  name    Hennadiy Kernes | Gennady Kernes
  office  mayor of Kharkiv of ukr 2010-11..2020-12-17
  source  public-record

actor   ukr.hennadiy-trukhanov
  kind    person
  name    Hennadiy Trukhanov | Gennady Trukhanov
  office  mayor of Odesa of ukr 2014-05..   asof 2025-06-30
  source  public-record

actor   ukr.vadym-boychenko
  kind    person
  name    Vadym Boychenko | Vadym Boichenko
  office  mayor of Mariupol of ukr 2015-12..   asof 2025-06-30
  source  public-record

actor   ukr.andriy-sadovyi
  kind    person
  name    Andriy Sadovyi | Andriy Sadovy
  office  mayor of Lviv of ukr 2006-04..   asof 2025-06-30
  office  leader of ukr.samopomich 2012-12..2019-10
  source  public-record

actor   ukr.borys-filatov
  kind    person
  name    Borys Filatov
  office  mayor of Dnipro of ukr 2015-11..   asof 2025-06-30
  source  public-record

actor   ukr.ivan-fedorov
  kind    person
  name    Ivan Fedorov !context(UKR)
  office  mayor of Melitopol of ukr 2020-11..2024-02-04
  office  governor of Zaporizhzhia of ukr 2024-02-04..   asof 2025-06-30
  source  public-record

actor   ukr.oleh-syniehubov
  kind    person
  name    Oleh Syniehubov | Oleh Synehubov | Oleg Synegubov
  office  governor of Kharkiv of ukr 2021-12-24..   asof 2025-06-30
  source  public-record

actor   ukr.vitaliy-kim
  kind    person
  name    Vitaliy Kim | Vitalii Kim
  office  governor of Mykolaiv of ukr 2020-11-25..   asof 2025-06-30
  source  public-record

actor   ukr.serhiy-haidai
  kind    person
  name    Serhiy Haidai | Serhiy Gaidai | Serhii Haidai
  office  governor of Luhansk of ukr 2019-10-25..2023-03-15
  source  public-record

actor   ukr.pavlo-kyrylenko
  kind    person
  name    Pavlo Kyrylenko
  office  governor of Donetsk of ukr 2019-07-05..2023-09-05
  source  public-record

actor   ukr.vadym-filashkin
  kind    person
  name    Vadym Filashkin
  office  governor of Donetsk of ukr 2024-01-11..   asof 2025-06-30
  source  public-record

actor   ukr.oleksandr-prokudin
  kind    person
  name    Oleksandr Prokudin
  office  governor of Kherson of ukr 2023-02-07..   asof 2025-06-30
  source  public-record

actor   ukr.serhiy-lysak
  kind    person
  name    Serhiy Lysak | Serhii Lysak
  office  governor of Dnipropetrovsk of ukr 2023-02-07..   asof 2025-06-30
  source  public-record

actor   ukr.serhiy-popko
  kind    person
  name    Serhiy Popko | Serhii Popko
  office  head of the Kyiv city military administration of ukr 2022-03-01..2024-12-31
  source  public-record

actor   ukr.tymur-tkachenko
  kind    person
  name    Tymur Tkachenko
  office  head of the Kyiv city military administration of ukr 2024-12-31..   asof 2025-06-30
  source  public-record

# Parties.

actor   ukr.servant
  kind    party
  name    Servant of the People | Servant of the People party | Sluha Narodu
  code    UKR GOV.PTY 2018-03..   asof 2025-06-30
  source  public-record

actor   ukr.eurosolidarity
  kind    party
  name    European Solidarity !context(UKR) | Petro Poroshenko Bloc | Bloc of Petro Poroshenko
  code    UKR PTY 2014-08-27..   asof 2025-06-30
  source  public-record

actor   ukr.batkivshchyna
  kind    party
  name    Batkivshchyna | Fatherland party !context(UKR) | All-Ukrainian Union Fatherland | Yulia Tymoshenko Bloc
  code    UKR PTY 1999-07-09..   asof 2025-06-30
  source  public-record

actor   ukr.holos
  kind    party
  name    Holos !context(UKR) | Holos party | Voice party !context(UKR)
  code    UKR PTY 2019-05-16..   asof 2025-06-30
  source  public-record

actor   ukr.opzzh
  kind    party
  name    Opposition Platform - For Life | Opposition Platform for Life | Opposition Platform — For Life
  code    UKR PTY.OPP 2018-11-17..2022-06-20
  source  public-record

actor   ukr.oppbloc
  kind    party
  name    Opposition Bloc !context(UKR)
  code    UKR PTY.OPP 2014-09..2022-06
  source  public-record

actor   ukr.regions
  kind    party
  name    Party of Regions
  code    UKR PTY 1997-10-26..2010-02-24
  code    UKR GOV.PTY 2010-02-25..2014-02-22
  code    UKR PTY.OPP 2014-02-23..2023-02-21
  source  public-record

actor   ukr.ourukraine
  kind    party
  name    Our Ukraine !context(UKR) | Our Ukraine bloc
  code    UKR PTY 2002..2013
  source  public-record

actor   ukr.udar
  kind    party
  name    UDAR !context(UKR) | Ukrainian Democratic Alliance for Reform
  code    UKR PTY 2010-04..   asof 2025-06-30
  source  public-record

actor   ukr.svoboda
  kind    party
  name    Svoboda !context(UKR) | All-Ukrainian Union Svoboda | Svoboda party !context(UKR)
  code    UKR PTY 2004-02-14..   asof 2025-06-30
  source  public-record

actor   ukr.rightsector
  kind    group
  name    Right Sector | Pravy Sektor | Pravyi Sektor
  code    UKR OPP 2013-11-28..2014-03-21
  code    UKR PTY 2014-03-22..   asof 2025-06-30
  source  public-record

actor   ukr.peoplesfront
  kind    party
  name    People's Front !context(UKR)
  code    UKR PTY 2014-03-31..   asof 2025-06-30
  source  public-record

actor   ukr.samopomich
  kind    party
  name    Self Reliance party | Samopomich | Self Reliance !context(UKR)
  code    UKR PTY 2012-12-29..   asof 2025-06-30
  source  public-record

actor   ukr.radical
  kind    party
  name    Radical Party of Oleh Lyashko | Radical Party !context(UKR)
  code    UKR PTY 2011..   asof 2025-06-30
  source  public-record

actor   ukr.cpu
  kind    party
  name    Communist Party of Ukraine
  code    UKR PTY 1993-06-19..2022-07-05
  source  public-record

actor   ukr.socialist
  kind    party
  name    Socialist Party of Ukraine
  code    UKR PTY 1991-10-26..2022-06-15
  source  public-record

actor   ukr.rukh
  kind    party
  name    People's Movement of Ukraine | Rukh !context(UKR)
  code    UKR OPP 1989-09-08..1991-08-23
  code    UKR PTY 1991-08-24..   asof 2025-06-30
  source  public-record

actor   ukr.nationalcorps
  kind    party
  name    National Corps !context(UKR) | Azov movement
  code    UKR PTY 2016-10-14..   asof 2025-06-30
  source  public-record

actor   ukr.viktor-medvedchuk
  kind    person
  name    Viktor Medvedchuk
  office  head of the presidential administration of ukr 2002-06-12..2005-01-21
  office  co-leader of ukr.opzzh 2018-11-17..2022-06-20
  source  ofac-2023, public-record

actor   ukr.yuriy-boyko
  kind    person
  name    Yuriy Boyko | Yuriy Boiko | Yurii Boiko
  office  energy minister of ukr 2010-03-11..2012-12-24
  office  co-leader of ukr.opzzh 2018-11-17..2022-06-20
  source  public-record

actor   ukr.oleh-tyahnybok
  kind    person
  name    Oleh Tyahnybok | Oleg Tyagnibok
  office  leader of ukr.svoboda 2004-02-14..   asof 2025-06-30
  source  public-record

actor   ukr.dmytro-yarosh
  kind    person
  name    Dmytro Yarosh | Dmitry Yarosh
  office  leader of ukr.rightsector 2013-11..2015-11-11
  source  public-record

actor   ukr.oleh-lyashko
  kind    person
  name    Oleh Lyashko | Oleg Lyashko
  office  leader of ukr.radical 2011-08..   asof 2025-06-30
  source  public-record

actor   ukr.svyatoslav-vakarchuk
  kind    person
  name    Svyatoslav Vakarchuk | Sviatoslav Vakarchuk
  office  leader of ukr.holos 2019-05-16..2020-03
  source  public-record

actor   ukr.petro-symonenko
  kind    person
  name    Petro Symonenko
  office  leader of ukr.cpu 1993-06-19..2022-07-05
  source  public-record

actor   ukr.viacheslav-chornovil
  kind    person
  name    Viacheslav Chornovil | Vyacheslav Chornovil
  office  leader of ukr.rukh 1992-12..1999-03-25
  source  public-record

actor   ukr.nadiya-savchenko
  kind    person
  name    Nadiya Savchenko | Nadia Savchenko
  office  member of ukr.rada 2014-11-27..2019-08-29
  gender  f
  source  public-record

actor   ukr.oleh-tsaryov
  kind    person
  name    Oleh Tsaryov | Oleg Tsaryov
  office  member of ukr.regions 2005..2014-04
  office  speaker of ukr.novorossiya 2014-06..2015-05
  source  ofac-2023, public-record

actor   ukr.oleh-sentsov
  kind    person
  name    Oleh Sentsov | Oleg Sentsov
  code    UKR CVL
  source  public-record

# Crimea and the Crimean Tatars.

actor   ukr.crimeantatars
  kind    people
  name    Crimean Tatars | Crimean Tatar people
  adj     Crimean Tatar
  code    UKR CVL
  source  public-record

actor   ukr.mejlis
  kind    organ
  name    Mejlis of the Crimean Tatar People | Crimean Tatar Mejlis | Mejlis !context(UKR)
  code    UKR SOC 1991-06..   asof 2025-06-30
  source  public-record

actor   ukr.mustafa-dzhemilev
  kind    person
  name    Mustafa Dzhemilev | Mustafa Jemilev
  office  chairman of ukr.mejlis 1991-06..2013-10
  office  member of ukr.rada 1998..   asof 2025-06-30
  source  public-record

actor   ukr.refat-chubarov
  kind    person
  name    Refat Chubarov
  office  chairman of ukr.mejlis 2013-10-27..   asof 2025-06-30
  source  public-record

actor   ukr.crimeaadmin
  kind    government
  name    Crimean authorities installed by Russia | Russian-installed Crimean authorities | Republic of Crimea !context(UKR,RUS)
  code    RUS GOV 2014-03-18..   asof 2025-06-30
  source  public-record

actor   ukr.sergey-aksyonov
  kind    person
  name    Sergey Aksyonov | Sergei Aksyonov | Sergei Aksenov | Sergey Aksenov
  office  prime minister of Crimea of ukr.crimea 2014-02-27..2014-03-17
  office  head of ukr.crimeaadmin 2014-03-18..   asof 2025-06-30
  source  ofac-2023, public-record

actor   ukr.vladimir-konstantinov
  kind    person
  name    Vladimir Konstantinov !context(UKR,RUS)
  office  speaker of the parliament of Crimea of ukr.crimea 2010-03-17..2014-03-17
  office  speaker of ukr.crimeaadmin 2014-03-18..   asof 2025-06-30
  source  public-record

actor   ukr.natalia-poklonskaya
  kind    person
  name    Natalia Poklonskaya | Natalya Poklonskaya
  office  prosecutor general of ukr.crimeaadmin 2014-03-18..2016-10
  office  member of rus.duma 2016-10-05..2021-10
  gender  f
  source  ofac-2023, public-record

actor   ukr.mikhail-razvozhayev
  kind    person
  name    Mikhail Razvozhayev | Mikhail Razvozhaev
  office  governor of Sevastopol of ukr.crimeaadmin 2019-07-11..   asof 2025-06-30
  source  ofac-2023, public-record

actor   ukr.greenmen
  kind    group
  name    little green men !nocap !context(UKR,RUS)
  code    RUS MIL 2014-02-27..2014-04
  source  public-record

# The Donbas and the administrations that Russia set up.

actor   ukr.donetsk
  kind    government
  name    Donetsk People's Republic | Donetsk Peoples Republic | DNR !context(UKR) | DPR !context(UKR,RUS) | self-proclaimed Donetsk People's Republic
  code    UKR REB 2014-04-07..2022-09-29
  code    RUS GOV 2022-09-30..   asof 2025-06-30
  source  ofac-2023, ucdp-22.1, public-record

actor   ukr.luhansk
  kind    government
  name    Luhansk People's Republic | Lugansk People's Republic | LNR !context(UKR) | LPR !context(UKR,RUS) | self-proclaimed Luhansk People's Republic
  code    UKR REB 2014-04-27..2022-09-29
  code    RUS GOV 2022-09-30..   asof 2025-06-30
  source  ofac-2023, ucdp-22.1, public-record

actor   ukr.novorossiya
  kind    group
  name    Novorossiya confederation | United Armed Forces of Novorossiya | Federal State of Novorossiya | Novorossiya !context(UKR,RUS)
  code    UKR REB 2014-05-24..2015-05-20
  source  ucdp-22.1, public-record
  xref    ucdp:5914

actor   ukr.dprarmy
  kind    group
  name    DPR People's Militia | People's Militia of the Donetsk People's Republic | 1st Army Corps !context(ukr.donetsk)
  code    inherit
  part    ukr.donetsk wing 2014..   asof 2025-06-30
  source  public-record

actor   ukr.lprarmy
  kind    group
  name    LPR People's Militia | People's Militia of the Luhansk People's Republic | 2nd Army Corps !context(ukr.luhansk)
  code    inherit
  part    ukr.luhansk wing 2014..   asof 2025-06-30
  source  public-record

actor   ukr.vostokbn
  kind    group
  name    Vostok Brigade | Vostok Battalion !context(UKR,ukr.donetsk)
  code    inherit
  part    ukr.dprarmy wing 2014-05..   asof 2025-06-30
  source  public-record

actor   ukr.sparta
  kind    group
  name    Sparta Battalion
  code    inherit
  part    ukr.dprarmy wing 2014-08..   asof 2025-06-30
  source  public-record

actor   ukr.somalia
  kind    group
  name    Somalia Battalion
  code    inherit
  part    ukr.dprarmy wing 2014..   asof 2025-06-30
  source  public-record

actor   ukr.oplot
  kind    group
  name    Oplot Battalion | Oplot Brigade
  code    inherit
  part    ukr.dprarmy wing 2014..   asof 2025-06-30
  source  public-record

actor   ukr.prizrak
  kind    group
  name    Prizrak Brigade | Ghost Brigade !context(UKR) | Prizrak Battalion
  code    inherit
  part    ukr.lprarmy wing 2014..   asof 2025-06-30
  source  public-record

actor   ukr.rda
  kind    group
  name    Russian Orthodox Army
  code    UKR REB 2014-05..2014-09
  source  public-record

actor   ukr.donetsk.alexander-zakharchenko
  kind    person
  name    Alexander Zakharchenko | Aleksandr Zakharchenko | Oleksandr Zakharchenko
  office  head of ukr.donetsk 2014-08-07..2018-08-31
  source  public-record, ofac-2023

actor   ukr.donetsk.denis-pushilin
  kind    person
  name    Denis Pushilin | Denys Pushylin
  office  speaker of the Supreme Council of ukr.donetsk 2014-05-19..2014-07-18
  office  head of ukr.donetsk 2018-09-07..   asof 2026-01-31
  source  factbook-2026, ofac-2023, public-record

actor   ukr.donetsk.alexander-borodai
  kind    person
  name    Alexander Borodai | Aleksandr Borodai | Oleksandr Borodai
  office  prime minister of ukr.donetsk 2014-05-16..2014-08-07
  office  member of rus.duma 2021-10..   asof 2025-06-30
  source  public-record

actor   ukr.donetsk.igor-girkin
  kind    person
  name    Igor Girkin | Igor Strelkov | Ihor Girkin
  office  defence minister of ukr.donetsk 2014-05-16..2014-08-14
  source  ofac-2023, public-record

actor   ukr.donetsk.pavel-gubarev
  kind    person
  name    Pavel Gubarev | Pavlo Hubariev
  office  governor of ukr.donetsk 2014-03-01..2014-05-16
  source  ofac-2023, public-record

actor   ukr.donetsk.eduard-basurin
  kind    person
  name    Eduard Basurin
  office  spokesman of ukr.dprarmy 2014..2023
  source  ofac-2023, public-record

actor   ukr.donetsk.alexander-khodakovsky
  kind    person
  name    Alexander Khodakovsky | Aleksandr Khodakovsky | Oleksandr Khodakovsky
  office  commander of ukr.vostokbn 2014-05..   asof 2025-06-30
  source  public-record

actor   ukr.donetsk.arsen-pavlov
  kind    person
  name    Arsen Pavlov | Arseny Pavlov | Motorola !context(ukr.donetsk,ukr.sparta)
  office  commander of ukr.sparta 2014-08..2016-10-16
  source  public-record

actor   ukr.donetsk.mikhail-tolstykh
  kind    person
  name    Mikhail Tolstykh | Givi !context(ukr.donetsk,ukr.somalia)
  office  commander of ukr.somalia 2014..2017-02-08
  source  public-record

actor   ukr.donetsk.igor-bezler
  kind    person
  name    Igor Bezler | Ihor Bezler
  office  commander of ukr.donetsk 2014-04..2014-11
  source  ofac-2023, public-record

actor   ukr.luhansk.igor-plotnitsky
  kind    person
  name    Igor Plotnitsky | Ihor Plotnytsky | Ihor Plotnytskyi
  office  defence minister of ukr.luhansk 2014-05..2014-08-14
  office  head of ukr.luhansk 2014-08-14..2017-11-24
  source  public-record, ofac-2023

actor   ukr.luhansk.leonid-pasechnik
  kind    person
  name    Leonid Pasechnik | Leonid Pasichnyk
  office  head of ukr.luhansk 2017-11-24..   asof 2026-01-31
  source  factbook-2026, ofac-2023, public-record

actor   ukr.luhansk.valery-bolotov
  kind    person
  name    Valery Bolotov | Valeriy Bolotov
  office  head of ukr.luhansk 2014-05-18..2014-08-14
  source  ofac-2023, public-record

actor   ukr.luhansk.aleksey-mozgovoy
  kind    person
  name    Aleksey Mozgovoy | Alexei Mozgovoi | Oleksiy Mozgovyi
  office  commander of ukr.prizrak 2014..2015-05-23
  source  ofac-2023, public-record

actor   ukr.luhansk.rodion-miroshnik
  kind    person
  name    Rodion Miroshnik
  office  ambassador to Moscow of ukr.luhansk 2022-03..2023-01
  office  ambassador-at-large of the foreign ministry of rus 2023-10..   asof 2025-06-30
  source  public-record

actor   ukr.khersonadmin
  kind    government
  name    Russian-installed administration of Kherson | Kherson military-civilian administration | Kherson Military-Civilian Administration
  code    RUS GOV 2022-04-26..   asof 2025-06-30
  source  public-record

actor   ukr.zaporizhzhiaadmin
  kind    government
  name    Russian-installed administration of Zaporizhzhia | Zaporizhzhia military-civilian administration
  code    RUS GOV 2022-04..   asof 2025-06-30
  source  public-record

actor   ukr.vladimir-saldo
  kind    person
  name    Vladimir Saldo | Volodymyr Saldo
  office  mayor of Kherson of ukr 2002..2012
  office  head of ukr.khersonadmin 2022-04-26..   asof 2025-06-30
  source  ofac-2023, public-record

actor   ukr.kirill-stremousov
  kind    person
  name    Kirill Stremousov | Kyrylo Stremousov
  office  deputy head of ukr.khersonadmin 2022-04-28..2022-11-09
  source  ofac-2023, public-record

actor   ukr.yevgeny-balitsky
  kind    person
  name    Yevgeny Balitsky | Yevhen Balytskyi | Evgeny Balitsky
  office  head of ukr.zaporizhzhiaadmin 2022-05..   asof 2025-06-30
  source  ofac-2023, public-record

actor   ukr.vladimir-rogov
  kind    person
  name    Vladimir Rogov | Volodymyr Rohov
  office  member of the main council of ukr.zaporizhzhiaadmin 2022-04..   asof 2025-06-30
  source  public-record

# Companies and business.

actor   ukr.naftogaz
  kind    company
  name    Naftogaz | Naftogaz of Ukraine | Naftohaz
  code    UKR BUS.GOV 1998-05-25..   asof 2025-06-30
  source  public-record

actor   ukr.ukrenergo
  kind    company
  name    Ukrenergo
  code    UKR BUS.GOV 1998..   asof 2025-06-30
  source  public-record

actor   ukr.ukrnafta
  kind    company
  name    Ukrnafta
  code    UKR BUS 1994..   asof 2025-06-30
  source  public-record

actor   ukr.ukrtransgaz
  kind    company
  name    Ukrtransgaz | Ukrtransgas
  code    UKR BUS.GOV 1998..   asof 2025-06-30
  part    ukr.naftogaz subsidiary 1998..   asof 2025-06-30
  source  public-record

actor   ukr.gtsou
  kind    company
  name    Gas Transmission System Operator of Ukraine | GTSOU
  code    UKR BUS.GOV 2019..   asof 2025-06-30
  source  public-record

actor   ukr.dtek
  kind    company
  name    DTEK
  code    UKR BUS 2005..   asof 2025-06-30
  source  public-record

actor   ukr.metinvest
  kind    company
  name    Metinvest
  code    UKR BUS 2006..   asof 2025-06-30
  source  public-record

actor   ukr.azovstal
  kind    company
  name    Azovstal | Azovstal steelworks | Azovstal Iron and Steel Works
  code    UKR BUS
  part    ukr.metinvest subsidiary 2006..   asof 2025-06-30
  source  public-record

actor   ukr.ukroboronprom
  kind    company
  name    Ukroboronprom | Ukrainian Defense Industry JSC
  code    UKR BUS.GOV 2010-12..   asof 2025-06-30
  source  public-record

actor   ukr.ukrzaliznytsia
  kind    company
  name    Ukrzaliznytsia | Ukrzaliznytsya | Ukrainian Railways
  code    UKR BUS.GOV 1991-12..   asof 2025-06-30
  source  public-record

actor   ukr.antonov
  kind    company
  name    Antonov Company | Antonov State Enterprise | Antonov !context(UKR)
  code    UKR BUS.GOV
  source  public-record

actor   ukr.motorsich
  kind    company
  name    Motor Sich
  code    UKR BUS
  source  public-record

actor   ukr.privatbank
  kind    company
  name    PrivatBank
  code    UKR BUS 1992..2016-12-17
  code    UKR BUS.GOV 2016-12-18..   asof 2025-06-30
  source  public-record

actor   ukr.hydro
  kind    company
  name    Ukrhydroenergo
  code    UKR BUS.GOV
  source  public-record

actor   ukr.uia
  kind    company
  name    Ukraine International Airlines
  code    UKR BUS 1992..   asof 2025-06-30
  source  public-record

actor   ukr.andriy-kobolyev
  kind    person
  name    Andriy Kobolyev
  office  chief executive of ukr.naftogaz 2014-03-26..2021-04-28
  source  public-record

actor   ukr.yuriy-vitrenko
  kind    person
  name    Yuriy Vitrenko | Yurii Vitrenko
  office  chief executive of ukr.naftogaz 2021-04-28..2022-11-01
  source  public-record

actor   ukr.oleksiy-chernyshov
  kind    person
  name    Oleksiy Chernyshov | Oleksii Chernyshov
  office  chief executive of ukr.naftogaz 2022-11-04..2024-12
  office  deputy prime minister of ukr 2024-12-03..2025-07-17
  source  public-record

actor   ukr.volodymyr-kudrytskyi
  kind    person
  name    Volodymyr Kudrytskyi | Volodymyr Kudrytsky
  office  chief executive of ukr.ukrenergo 2020-02..2024-09-02
  source  public-record

actor   ukr.petro-kotin
  kind    person
  name    Petro Kotin
  office  president of ukr.energoatom 2020-03..   asof 2025-06-30
  source  public-record

actor   ukr.rinat-akhmetov
  kind    person
  name    Rinat Akhmetov
  code    UKR BUS
  source  public-record

actor   ukr.ihor-kolomoisky
  kind    person
  name    Ihor Kolomoisky | Ihor Kolomoyskyi | Igor Kolomoisky | Igor Kolomoysky
  office  governor of Dnipropetrovsk of ukr 2014-03-02..2015-03-25
  after   BUS
  source  public-record

actor   ukr.viktor-pinchuk
  kind    person
  name    Viktor Pinchuk | Victor Pinchuk
  code    UKR BUS
  source  public-record

actor   ukr.dmytro-firtash
  kind    person
  name    Dmytro Firtash | Dmitry Firtash
  code    UKR BUS
  source  public-record

# Churches.

actor   ukr.ocu
  kind    organ
  name    Orthodox Church of Ukraine | OCU !context(UKR)
  code    UKR REL 2018-12-15..   asof 2025-06-30
  source  public-record

actor   ukr.uocmp
  kind    organ
  name    Ukrainian Orthodox Church of the Moscow Patriarchate | Ukrainian Orthodox Church
  code    UKR REL 1990-10-27..   asof 2025-06-30
  source  public-record

actor   ukr.uockp
  kind    organ
  name    Ukrainian Orthodox Church - Kyiv Patriarchate | Ukrainian Orthodox Church of the Kyiv Patriarchate | Kyiv Patriarchate
  code    UKR REL 1992-06-25..2018-12-15
  part    ukr.ocu merged-into 2018-12-15..   asof 2025-06-30
  source  public-record

actor   ukr.ugcc
  kind    organ
  name    Ukrainian Greek Catholic Church
  code    UKR REL
  source  public-record

actor   ukr.metropolitan-epiphanius
  kind    person
  name    Metropolitan Epiphanius | Epiphanius of Ukraine | Epifaniy Dumenko | Metropolitan Epifaniy
  office  metropolitan of ukr.ocu 2018-12-15..   asof 2025-06-30
  source  public-record

actor   ukr.metropolitan-onufriy
  kind    person
  name    Metropolitan Onufriy | Onufriy Berezovsky | Metropolitan Onuphrius
  office  metropolitan of ukr.uocmp 2014-08-13..   asof 2025-06-30
  source  public-record

actor   ukr.patriarch-filaret
  kind    person
  name    Patriarch Filaret | Filaret Denysenko
  office  patriarch of ukr.uockp 1995-10-20..2018-12-15
  source  public-record

actor   ukr.sviatoslav-shevchuk
  kind    person
  name    Sviatoslav Shevchuk | Svyatoslav Shevchuk
  office  major archbishop of ukr.ugcc 2011-03-25..   asof 2025-06-30
  source  public-record

# Media and civil society.

actor   ukr.ukrinform
  kind    media
  name    Ukrinform
  code    UKR GOV.JRN 1918..   asof 2025-06-30
  source  public-record

actor   ukr.unian
  kind    media
  name    UNIAN
  code    UKR JRN 1993-03..   asof 2025-06-30
  source  public-record

actor   ukr.pravda
  kind    media
  name    Ukrainska Pravda | Ukrayinska Pravda
  code    UKR JRN 2000-04-16..   asof 2025-06-30
  source  public-record

actor   ukr.suspilne
  kind    media
  name    Suspilne | Public Broadcasting Company of Ukraine
  code    UKR GOV.JRN 2017-01-19..   asof 2025-06-30
  source  public-record

actor   ukr.kyivindependent
  kind    media
  name    Kyiv Independent | The Kyiv Independent
  code    UKR JRN 2021-11..   asof 2025-06-30
  source  public-record

actor   ukr.kyivpost
  kind    media
  name    Kyiv Post
  code    UKR JRN 1995-10..   asof 2025-06-30
  source  public-record

actor   ukr.hromadske
  kind    media
  name    Hromadske | Hromadske TV
  code    UKR JRN 2013-11-22..   asof 2025-06-30
  source  public-record

actor   ukr.interfaxua
  kind    media
  name    Interfax-Ukraine
  code    UKR JRN 1992-11..   asof 2025-06-30
  source  public-record

actor   ukr.deepstate
  kind    ngo
  name    DeepState | DeepStateMap
  code    UKR SOC 2022-02..   asof 2025-06-30
  source  public-record

actor   ukr.ccl
  kind    ngo
  name    Center for Civil Liberties !context(UKR) | Centre for Civil Liberties !context(UKR)
  code    UKR SOC 2007-05-30..   asof 2025-06-30
  source  public-record

actor   ukr.comebackalive
  kind    ngo
  name    Come Back Alive | Come Back Alive foundation
  code    UKR SOC 2014-05..   asof 2025-06-30
  source  public-record

actor   ukr.prytulafund
  kind    ngo
  name    Serhiy Prytula Charity Foundation | Prytula Foundation
  code    UKR SOC 2020..   asof 2025-06-30
  source  public-record

actor   ukr.stopfake
  kind    ngo
  name    StopFake
  code    UKR JRN 2014-03-02..   asof 2025-06-30
  source  public-record

actor   ukr.oleksandra-matviichuk
  kind    person
  name    Oleksandra Matviichuk | Oleksandra Matviychuk
  office  head of ukr.ccl 2007..   asof 2025-06-30
  gender  f
  source  public-record

actor   ukr.serhiy-prytula
  kind    person
  name    Serhiy Prytula | Serhii Prytula
  office  head of ukr.prytulafund 2020..   asof 2025-06-30
  source  public-record

actor   ukr.georgiy-gongadze
  kind    person
  name    Georgiy Gongadze | Georgy Gongadze | Heorhiy Gongadze
  code    UKR JRN ..2000-09-17
  source  public-record

# Envoys.

actor   usa.geoffrey-pyatt
  kind    person
  name    Geoffrey Pyatt
  office  ambassador to Ukraine of usa 2013-08..2016-08
  source  public-record

actor   uno.denise-brown
  kind    person
  name    Denise Brown !context(UKR)
  office  humanitarian coordinator in Ukraine of uno 2022-07-30..2024
  gender  f
  source  public-record
