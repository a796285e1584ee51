# SPDX-License-Identifier: CC0-1.0
# Russia in depth, and the Soviet Union since 1945: leaders, government, security
# bodies, armed forces, parties, opposition, companies, media and the armed groups
# of the North Caucasus. Written from well-known public facts. A code says for whom
# the body acts at that date; it is no judgement.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  un-2022 = United Nations Security Council consolidated list, 2022-09-15
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# Bodies of the state.

actor   rus.kremlin
  kind    organ
  name    Kremlin
  code    RUS GOV
  source  public-record

actor   rus.presadmin
  kind    organ
  name    Presidential Administration of Russia | Russian Presidential Administration | Kremlin administration | Presidential Executive Office !context(RUS)
  code    RUS GOV 1991-07-19..   asof 2025-06-30
  part    rus.kremlin office ?..   asof 2025-06-30
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

actor   rus.fedassembly
  kind    organ
  name    Federal Assembly of Russia | Russian Federal Assembly
  code    RUS LEG 1993-12-12..   asof 2025-06-30
  source  public-record

actor   rus.duma
  kind    organ
  name    State Duma | Russian Duma | Duma !context(RUS)
  code    RUS LEG 1993-12-12..   asof 2025-06-30
  part    rus.fedassembly office 1993-12-12..   asof 2025-06-30
  source  public-record

actor   rus.fedcouncil
  kind    organ
  name    Federation Council of Russia | Russian Federation Council | Federation Council !context(RUS)
  code    RUS LEG 1993-12-12..   asof 2025-06-30
  part    rus.fedassembly office 1993-12-12..   asof 2025-06-30
  source  public-record

actor   rus.supremesoviet
  kind    organ
  name    Supreme Soviet of Russia | Russian Supreme Soviet | Congress of People's Deputies of Russia
  code    RUS LEG 1990-05-16..1993-10-04
  source  public-record

actor   rus.fsb
  kind    organ
  name    Federal Security Service | FSB | Federal Security Service of Russia | Russian Federal Security Service | FSB security service | Lubyanka
  code    RUS SPY 1995-04-03..   asof 2025-06-30
  source  public-record, ofac-2023

actor   rus.fsk
  kind    organ
  name    Federal Counterintelligence Service | FSK !context(RUS)
  code    RUS SPY 1993-12-21..1995-04-02
  source  public-record

actor   rus.svr
  kind    organ
  name    Foreign Intelligence Service of Russia | SVR | Russian Foreign Intelligence Service
  code    RUS SPY 1991-12..   asof 2025-06-30
  source  public-record

actor   rus.gru
  kind    organ
  name    GRU | Main Intelligence Directorate | Main Directorate of the General Staff | Russian military intelligence agency | G.R.U.
  code    RUS SPY
  source  public-record, ofac-2023

actor   rus.gru29155
  kind    organ
  name    Unit 29155 | GRU Unit 29155
  code    inherit
  part    rus.gru wing 2008..   asof 2025-06-30
  source  public-record

actor   rus.gru26165
  kind    organ
  name    Fancy Bear | APT28 | Unit 26165
  code    inherit
  part    rus.gru wing ?..   asof 2025-06-30
  source  public-record

actor   rus.gru74455
  kind    organ
  name    Sandworm | Sandworm Team | Unit 74455
  code    inherit
  part    rus.gru wing ?..   asof 2025-06-30
  source  public-record

actor   rus.cozybear
  kind    organ
  name    Cozy Bear | APT29 | Midnight Blizzard
  code    inherit
  part    rus.svr wing ?..   asof 2025-06-30
  source  public-record

actor   rus.kgb
  kind    organ
  name    KGB | Committee for State Security !context(RUS) | Soviet KGB
  code    RUS SPY 1954-03-13..1991-12-03
  source  public-record

actor   rus.fso
  kind    organ
  name    Federal Protective Service | Federal Guard Service | Federal Protection Service | FSO !context(RUS)
  code    RUS COP 1996-05-27..   asof 2025-06-30
  source  public-record

actor   rus.rosgvardia
  kind    organ
  name    National Guard of Russia | Rosgvardia | Rosgvardiya | Russian National Guard | Russia's National Guard | Rosguard
  code    RUS COP 2016-04-05..   asof 2025-06-30
  source  public-record

actor   rus.omon
  kind    organ
  name    OMON | OMON riot police
  code    RUS COP 1988-10..   asof 2025-06-30
  part    rus.rosgvardia wing 2016-04-05..   asof 2025-06-30
  source  public-record

actor   rus.alfa
  kind    organ
  name    Alpha Group !context(RUS) | Alfa Group special forces
  code    RUS SPY 1974-07-29..   asof 2025-06-30
  part    rus.fsb wing 1995..   asof 2025-06-30
  source  public-record

actor   rus.vympel
  kind    organ
  name    Vympel Group | Vympel !context(RUS)
  code    RUS SPY 1981-08-19..   asof 2025-06-30
  part    rus.fsb wing 1995..   asof 2025-06-30
  source  public-record

actor   rus.sledkom
  kind    organ
  name    Investigative Committee of Russia | Russian Investigative Committee | Russia's Investigative Committee | Investigative Committee !context(RUS)
  code    RUS JUD 2007-09-07..   asof 2025-06-30
  source  public-record

actor   rus.genproc
  kind    organ
  name    Prosecutor General's Office of Russia | Russian Prosecutor General's Office | Russia's Prosecutor General's Office
  code    RUS JUD
  source  public-record

actor   rus.fsin
  kind    organ
  name    Federal Penitentiary Service | FSIN | Federal Penal Service
  code    RUS COP 1998..   asof 2025-06-30
  source  public-record

actor   rus.cbr
  kind    organ
  name    Bank of Russia | Central Bank of Russia | Russian Central Bank
  code    RUS GOV 1990-07-13..   asof 2025-06-30
  source  public-record

actor   rus.fns
  kind    organ
  name    Federal Tax Service !context(RUS)
  code    RUS GOV 2004..   asof 2025-06-30
  source  public-record

actor   rus.emercom
  kind    organ
  name    EMERCOM | Russian Emergencies Ministry | Russian Emergency Situations Ministry | Emergency Situations Ministry !context(RUS) | Emergencies Ministry !context(RUS)
  code    RUS GOV 1994-01-10..   asof 2025-06-30
  source  public-record

actor   rus.roskomnadzor
  kind    organ
  name    Roskomnadzor
  code    RUS GOV 2008-12..   asof 2025-06-30
  source  public-record

actor   rus.rosfinmonitoring
  kind    organ
  name    Rosfinmonitoring | Federal Financial Monitoring Service
  code    RUS GOV 2001-11-01..   asof 2025-06-30
  source  public-record

actor   rus.rossotrudnichestvo
  kind    organ
  name    Rossotrudnichestvo
  code    RUS GOV 2008-09-06..   asof 2025-06-30
  source  public-record

actor   rus.rosselkhoznadzor
  kind    organ
  name    Rosselkhoznadzor
  code    RUS GOV 2004..   asof 2025-06-30
  source  public-record

actor   rus.rospotrebnadzor
  kind    organ
  name    Rospotrebnadzor
  code    RUS GOV.MED 2004..   asof 2025-06-30
  source  public-record

actor   rus.rosaviatsia
  kind    organ
  name    Rosaviatsia | Rosaviatsiya | Federal Air Transport Agency
  code    RUS GOV 2004..   asof 2025-06-30
  source  public-record

actor   rus.roscosmos
  kind    company
  name    Roscosmos | Roskosmos | Russian space agency
  code    RUS GOV.BUS 1992-02-25..   asof 2025-06-30
  source  public-record

actor   rus.cec
  kind    organ
  name    Central Election Commission of Russia | Russia's Central Election Commission
  code    RUS GOV 1993..   asof 2025-06-30
  source  public-record

actor   rus.publicchamber
  kind    organ
  name    Civic Chamber of Russia | Public Chamber of Russia
  code    RUS SOC 2005..   asof 2025-06-30
  source  public-record

# Armed forces.

actor   rus.army
  kind    organ
  name    Armed Forces of the Russian Federation | Russian Armed Forces | Russian armed forces
  code    RUS MIL 1992-05-07..   asof 2025-06-30
  part    rus.mod office ?..   asof 2025-06-30
  source  public-record

actor   rus.generalstaff
  kind    organ
  name    General Staff of the Armed Forces of Russia | Russian General Staff
  code    RUS MIL 1992..   asof 2025-06-30
  part    rus.army office ?..   asof 2025-06-30
  source  public-record

actor   rus.vks
  kind    organ
  name    Russian Aerospace Forces | Aerospace Forces !context(RUS) | VKS !context(RUS)
  code    RUS MIL 2015-08-01..   asof 2025-06-30
  part    rus.army wing ?..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.vdv
  kind    organ
  name    Russian Airborne Forces | VDV | Russian airborne troops | Airborne Forces
  code    RUS MIL 1992..   asof 2025-06-30
  part    rus.army wing ?..   asof 2025-06-30
  source  public-record

actor   rus.rvsn
  kind    organ
  name    Strategic Missile Forces | Strategic Rocket Forces | Strategic Missile Troops
  code    RUS MIL 1959-12-17..   asof 2025-06-30
  part    rus.army wing ?..   asof 2025-06-30
  source  public-record

actor   rus.blacksea
  kind    organ
  name    Black Sea Fleet | Russian Black Sea Fleet | Russia's Black Sea Fleet
  code    RUS MIL
  part    rus.army wing 1992..   asof 2025-06-30
  source  public-record

actor   rus.northfleet
  kind    organ
  name    Northern Fleet !context(RUS) | Russian Northern Fleet
  code    RUS MIL
  part    rus.army wing 1992..   asof 2025-06-30
  source  public-record

actor   rus.pacfleet
  kind    organ
  name    Russian Pacific Fleet | Russia's Pacific Fleet
  code    RUS MIL
  part    rus.army wing 1992..   asof 2025-06-30
  source  public-record

actor   rus.balticfleet
  kind    organ
  name    Baltic Fleet | Russian Baltic Fleet
  code    RUS MIL
  part    rus.army wing 1992..   asof 2025-06-30
  source  public-record

actor   rus.caspian
  kind    organ
  name    Caspian Flotilla
  code    RUS MIL
  part    rus.army wing 1992..   asof 2025-06-30
  source  public-record

actor   rus.southmd
  kind    organ
  name    Southern Military District !context(RUS)
  code    RUS MIL 2010-10-22..   asof 2025-06-30
  part    rus.army wing 2010-10-22..   asof 2025-06-30
  source  public-record

actor   rus.westmd
  kind    organ
  name    Western Military District !context(RUS)
  code    RUS MIL 2010-09-20..2024-02-26
  part    rus.army wing 2010-09-20..2024-02-26
  source  public-record

actor   rus.centralmd
  kind    organ
  name    Central Military District !context(RUS)
  code    RUS MIL 2010-12-01..   asof 2025-06-30
  part    rus.army wing 2010-12-01..   asof 2025-06-30
  source  public-record

actor   rus.eastmd
  kind    organ
  name    Eastern Military District !context(RUS)
  code    RUS MIL 2010-10-22..   asof 2025-06-30
  part    rus.army wing 2010-10-22..   asof 2025-06-30
  source  public-record

actor   rus.spetsnaz
  kind    organ
  name    Spetsnaz | spetsnaz !nocap | Russian special forces
  code    RUS MIL
  source  public-record

actor   rus.tank1
  kind    organ
  name    1st Guards Tank Army
  code    RUS MIL
  part    rus.army wing 2014-11..   asof 2025-06-30
  source  public-record

actor   rus.army58
  kind    organ
  name    58th Combined Arms Army | 58th Army !context(RUS)
  code    RUS MIL 1995..   asof 2025-06-30
  part    rus.army wing 1995..   asof 2025-06-30
  source  public-record

actor   rus.div76
  kind    organ
  name    76th Guards Air Assault Division | 76th Air Assault Division
  code    RUS MIL
  part    rus.vdv wing ?..   asof 2025-06-30
  source  public-record

actor   rus.bde155
  kind    organ
  name    155th Naval Infantry Brigade | 155th Marine Brigade !context(RUS) | 155th Guards Naval Infantry Brigade
  code    RUS MIL
  part    rus.pacfleet wing ?..   asof 2025-06-30
  source  public-record

actor   rus.bde810
  kind    organ
  name    810th Naval Infantry Brigade | 810th Guards Naval Infantry Brigade
  code    RUS MIL
  part    rus.blacksea wing ?..   asof 2025-06-30
  source  public-record

actor   rus.bde64
  kind    organ
  name    64th Motor Rifle Brigade | 64th Separate Motorized Rifle Brigade
  code    RUS MIL
  part    rus.army wing ?..   asof 2025-06-30
  source  public-record

actor   rus.rubicon
  kind    organ
  name    Rubicon drone unit | Rubicon Center !context(RUS)
  code    RUS MIL 2024-08..   asof 2025-06-30
  part    rus.army wing 2024-08..   asof 2025-06-30
  source  public-record

actor   rus.peacekarabakh
  kind    organ
  name    Russian peacekeepers in Karabakh | Russian peacekeeping contingent in Nagorno-Karabakh
  code    RUS MIL 2020-11-10..2024-06-12
  source  public-record

actor   rus.redarmy
  kind    organ
  name    Red Army | Soviet Army
  code    RUS MIL ..1991-12-25
  source  public-record

# Wagner and other private or irregular formations.

actor   rus.wagner
  kind    group
  name    Wagner Group | Wagner group | Wagner mercenaries | PMC Wagner | Wagner PMC | Wagner private military company | Wagner mercenary group | Wagner fighters | Wagner forces | Wagnerites
  code    RUS PRM 2014-05..   asof 2025-06-30
  source  public-record

actor   rus.africacorps
  kind    group
  name    Africa Corps !context(RUS,MLI,NER,BFA,LBY,CAF) | Russia's Africa Corps | Russian Africa Corps
  code    RUS PRM 2023-11..   asof 2025-06-30
  part    rus.mod wing 2023-11..   asof 2025-06-30
  part    rus.wagner successor 2023-11..   asof 2025-06-30
  source  public-record

actor   rus.redut
  kind    group
  name    Redut PMC | PMC Redut | Redut !context(RUS,UKR)
  code    RUS PRM 2008..   asof 2025-06-30
  part    rus.gru wing ?..   asof 2025-06-30
  source  public-record

actor   rus.convoy
  kind    group
  name    Convoy PMC | PMC Convoy
  code    RUS PRM 2022-11..   asof 2025-06-30
  source  public-record

actor   rus.patriot
  kind    group
  name    PMC Patriot | Patriot PMC
  code    RUS PRM 2018..   asof 2025-06-30
  source  public-record

actor   rus.slavoniccorps
  kind    group
  name    Slavonic Corps
  code    RUS PRM 2013-05..2013-11
  source  public-record

actor   rus.rusich
  kind    group
  name    Rusich Group | Task Force Rusich | Rusich !context(RUS,UKR) | DShRG Rusich
  code    RUS PRM 2014..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.rim
  kind    group
  name    Russian Imperial Movement | Russian Imperial Legion
  code    RUS REL 2002..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.stormz
  kind    group
  name    Storm-Z | Storm Z units | Storm-Z units
  code    RUS MIL 2023-04..   asof 2025-06-30
  part    rus.army wing 2023-04..   asof 2025-06-30
  source  public-record

actor   rus.bars
  kind    group
  name    BARS reserve | Combat Army Reserve of the Country
  code    RUS MIL 2021-08..   asof 2025-06-30
  part    rus.army wing 2021-08..   asof 2025-06-30
  source  public-record

actor   rus.espanola
  kind    group
  name    Española brigade | Espanola brigade
  code    RUS PRM 2022..   asof 2025-06-30
  source  public-record

actor   rus.akhmat
  kind    group
  name    Akhmat Special Forces | Akhmat special forces | Akhmat battalion | Akhmat fighters | Akhmat unit
  code    RUS MIL 2022-03..   asof 2025-06-30
  part    rus.rosgvardia wing 2022-03..   asof 2025-06-30
  source  public-record

actor   rus.kadyrovtsy
  kind    group
  name    Kadyrovtsy | Kadyrovites | Kadyrov's forces
  code    RUS PRM 2000..   asof 2025-06-30
  source  public-record

actor   rus.vostok
  kind    group
  name    Special Battalion Vostok | Vostok Battalion !context(rus.chechnya)
  code    RUS MIL 2003..2008-11
  part    rus.gru wing 2003..2008-11
  source  public-record

actor   rus.nightwolves
  kind    group
  name    Night Wolves
  code    RUS SOC 1989..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.nashi
  kind    group
  name    Nashi youth movement | Nashi !context(RUS)
  code    RUS SOC 2005-04-15..2013
  source  public-record

actor   rus.yunarmia
  kind    group
  name    Yunarmiya | Young Army Cadets National Movement | Yunarmia
  code    RUS SOC 2016-05-28..   asof 2025-06-30
  source  public-record

actor   rus.cossacks
  kind    people
  name    Cossacks | Don Cossacks | Kuban Cossacks
  code    RUS CVL
  source  public-record

actor   rus.ira
  kind    company
  name    Internet Research Agency | Russian troll factory
  code    RUS BUS 2013..2023-07-01
  source  public-record

actor   rus.concord
  kind    company
  name    Concord Management and Consulting | Concord Catering
  code    RUS BUS
  source  ofac-2023, public-record

# Leaders since 1945.

actor   rus.joseph-stalin
  kind    person
  name    Joseph Stalin | Josef Stalin | Iosif Stalin
  office  leader of ussr 1924..1953-03-05
  office  premier of ussr 1941-05-06..1953-03-05
  source  public-record

actor   rus.georgy-malenkov
  kind    person
  name    Georgy Malenkov | Georgi Malenkov
  office  premier of ussr 1953-03-06..1955-02-08
  source  public-record

actor   rus.nikita-khrushchev
  kind    person
  name    Nikita Khrushchev
  office  first secretary of ussr 1953-09-14..1964-10-14
  office  premier of ussr 1958-03-27..1964-10-14
  source  public-record

actor   rus.nikolai-bulganin
  kind    person
  name    Nikolai Bulganin
  office  defence minister of ussr 1953-03-15..1955-02-09
  office  premier of ussr 1955-02-08..1958-03-27
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

actor   rus.alexei-kosygin
  kind    person
  name    Alexei Kosygin | Aleksei Kosygin
  office  premier of ussr 1964-10-15..1980-10-23
  source  public-record

actor   rus.nikolai-tikhonov
  kind    person
  name    Nikolai Tikhonov !context(RUS)
  office  premier of ussr 1980-10-23..1985-09-27
  source  public-record

actor   rus.nikolai-ryzhkov
  kind    person
  name    Nikolai Ryzhkov
  office  premier of ussr 1985-09-27..1991-01-14
  source  ofac-2023, public-record

actor   rus.valentin-pavlov
  kind    person
  name    Valentin Pavlov
  office  prime minister of ussr 1991-01-14..1991-08-22
  source  public-record

actor   rus.gennady-yanayev
  kind    person
  name    Gennady Yanayev | Gennadi Yanayev
  office  vice president of ussr 1990-12-27..1991-08-22
  source  public-record

actor   rus.vyacheslav-molotov
  kind    person
  name    Vyacheslav Molotov
  office  foreign minister of ussr 1939-05-03..1949-03-04
  office  foreign minister of ussr 1953-03-05..1956-06-01
  source  public-record

actor   rus.andrey-vyshinsky
  kind    person
  name    Andrey Vyshinsky | Andrei Vyshinsky
  office  foreign minister of ussr 1949-03-04..1953-03-05
  source  public-record

actor   rus.dmitri-shepilov
  kind    person
  name    Dmitri Shepilov
  office  foreign minister of ussr 1956-06-01..1957-02-15
  source  public-record

actor   rus.alexander-bessmertnykh
  kind    person
  name    Alexander Bessmertnykh
  office  foreign minister of ussr 1991-01-15..1991-08-28
  source  public-record

actor   rus.boris-pankin
  kind    person
  name    Boris Pankin
  office  foreign minister of ussr 1991-08-28..1991-11-14
  source  public-record

actor   rus.georgy-zhukov
  kind    person
  name    Georgy Zhukov | Georgi Zhukov | Marshal Zhukov
  office  defence minister of ussr 1955-02-09..1957-10-26
  source  public-record

actor   rus.rodion-malinovsky
  kind    person
  name    Rodion Malinovsky
  office  defence minister of ussr 1957-10-26..1967-03-31
  source  public-record

actor   rus.andrei-grechko
  kind    person
  name    Andrei Grechko
  office  defence minister of ussr 1967-04-12..1976-04-26
  source  public-record

actor   rus.dmitry-ustinov
  kind    person
  name    Dmitry Ustinov | Dmitri Ustinov
  office  defence minister of ussr 1976-04-29..1984-12-20
  source  public-record

actor   rus.dmitry-yazov
  kind    person
  name    Dmitry Yazov | Dmitri Yazov
  office  defence minister of ussr 1987-05-30..1991-08-22
  source  public-record

actor   rus.yevgeny-shaposhnikov
  kind    person
  name    Yevgeny Shaposhnikov
  office  defence minister of ussr 1991-08-23..1991-12-26
  source  public-record

actor   rus.lavrentiy-beria
  kind    person
  name    Lavrentiy Beria | Lavrenty Beria | Lavrenti Beria
  office  interior minister of ussr 1953-03-05..1953-06-26
  source  public-record

actor   rus.ivan-serov
  kind    person
  name    Ivan Serov
  office  chairman of rus.kgb 1954-03-13..1958-12-08
  source  public-record

actor   rus.alexander-shelepin
  kind    person
  name    Alexander Shelepin
  office  chairman of rus.kgb 1958-12-25..1961-11-13
  source  public-record

actor   rus.vladimir-semichastny
  kind    person
  name    Vladimir Semichastny
  office  chairman of rus.kgb 1961-11-13..1967-05-18
  source  public-record

actor   rus.viktor-chebrikov
  kind    person
  name    Viktor Chebrikov
  office  chairman of rus.kgb 1982-12-17..1988-10-01
  source  public-record

actor   rus.vladimir-kryuchkov
  kind    person
  name    Vladimir Kryuchkov
  office  chairman of rus.kgb 1988-10-01..1991-08-22
  source  public-record

actor   rus.vadim-bakatin
  kind    person
  name    Vadim Bakatin
  office  interior minister of ussr 1988-10-20..1990-12-01
  office  chairman of rus.kgb 1991-08-23..1991-12-03
  source  public-record

actor   rus.boris-pugo
  kind    person
  name    Boris Pugo
  office  interior minister of ussr 1990-12-01..1991-08-22
  source  public-record

actor   rus.anatoly-dobrynin
  kind    person
  name    Anatoly Dobrynin
  office  ambassador to the United States of ussr 1962-03..1986-05
  source  public-record

actor   rus.alexander-yakovlev
  kind    person
  name    Alexander Yakovlev !context(RUS)
  office  Politburo member of ussr 1987-06..1990-07
  source  public-record

actor   rus.yegor-ligachev
  kind    person
  name    Yegor Ligachev
  office  Politburo member of ussr 1985-04..1990-07
  source  public-record

actor   rus.andrei-sakharov
  kind    person
  name    Andrei Sakharov
  code    RUS OPP ..1989-12-14
  source  public-record

actor   rus.aleksandr-solzhenitsyn
  kind    person
  name    Aleksandr Solzhenitsyn | Alexander Solzhenitsyn
  code    RUS OPP 1962..1994-05
  source  public-record

actor   rus.boris-yeltsin
  kind    person
  name    Boris Yeltsin
  code    RUS OPP 1987-10-21..1990-05-28
  office  speaker of parliament of rus 1990-05-29..1991-07-10
  office  president of rus 1991-07-10..1999-12-31
  source  public-record

actor   rus.vladimir-putin
  kind    person
  name    Vladimir Putin | Vladimir Vladimirovich Putin
  office  director of rus.fsb 1998-07-25..1999-03
  office  prime minister of rus 1999-08-09..2000-05-07
  office  acting president of rus 1999-12-31..2000-05-07
  office  president of rus 2000-05-07..2008-05-07
  office  chairman of rus.unitedrussia 2008-05-07..2012-05-26
  office  prime minister of rus 2008-05-08..2012-05-07
  office  president of rus 2012-05-07..   asof 2026-01-31
  source  public-record, ofac-2023

actor   rus.dmitry-medvedev
  kind    person
  name    Dmitry Medvedev | Dmitri Medvedev
  office  head of the presidential administration of rus 2003-10-30..2005-11-14
  office  first deputy prime minister of rus 2005-11-14..2008-05-07
  office  president of rus 2008-05-07..2012-05-07
  office  prime minister of rus 2012-05-08..2020-01-16
  office  chairman of rus.unitedrussia 2012-05-26..   asof 2025-06-30
  office  deputy chairman of rus.sc 2020-01-16..   asof 2025-06-30
  source  public-record, ofac-2023

actor   rus.mikhail-mishustin
  kind    person
  name    Mikhail Mishustin
  office  director of rus.fns 2010-04-06..2020-01-16
  office  prime minister of rus 2020-01-16..   asof 2026-01-31
  source  public-record, ofac-2023

actor   rus.viktor-chernomyrdin
  kind    person
  name    Viktor Chernomyrdin
  office  prime minister of rus 1992-12-14..1998-03-23
  office  ambassador to Ukraine of rus 2001-05-21..2009-06-11
  source  public-record

actor   rus.yegor-gaidar
  kind    person
  name    Yegor Gaidar
  office  acting prime minister of rus 1992-06-15..1992-12-14
  source  public-record

actor   rus.sergey-kiriyenko
  kind    person
  name    Sergey Kiriyenko | Sergei Kiriyenko | Sergei Kirienko | Sergey Kirienko
  office  prime minister of rus 1998-04-24..1998-08-23
  office  head of rus.rosatom 2005-11-15..2016-10-05
  office  first deputy chief of staff of rus.presadmin 2016-10-05..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.yevgeny-primakov
  kind    person
  name    Yevgeny Primakov | Evgeny Primakov | Yevgeni Primakov
  office  director of rus.svr 1991-12-26..1996-01-09
  office  foreign minister of rus 1996-01-09..1998-09-11
  office  prime minister of rus 1998-09-11..1999-05-12
  source  public-record

actor   rus.sergei-stepashin
  kind    person
  name    Sergei Stepashin | Sergey Stepashin
  office  director of rus.fsk 1994-03-03..1995-04-02
  office  director of rus.fsb 1995-04-03..1995-06-30
  office  interior minister of rus 1998-03-30..1999-05-12
  office  prime minister of rus 1999-05-19..1999-08-09
  office  chairman of the accounts chamber of rus 2000-04-19..2013-09-20
  source  public-record

actor   rus.mikhail-kasyanov
  kind    person
  name    Mikhail Kasyanov
  office  finance minister of rus 1999-05-25..2000-05-18
  office  prime minister of rus 2000-05-17..2004-02-24
  office  leader of rus.parnas 2010-12-13..2023-05-25
  source  public-record

actor   rus.mikhail-fradkov
  kind    person
  name    Mikhail Fradkov
  office  prime minister of rus 2004-03-05..2007-09-14
  office  director of rus.svr 2007-10-06..2016-10-05
  source  ofac-2023, public-record

actor   rus.viktor-zubkov
  kind    person
  name    Viktor Zubkov
  office  prime minister of rus 2007-09-14..2008-05-07
  source  public-record

actor   rus.ivan-silayev
  kind    person
  name    Ivan Silayev
  office  prime minister of rus 1990-06-15..1991-09-26
  source  public-record

actor   rus.alexander-rutskoy
  kind    person
  name    Alexander Rutskoy | Alexander Rutskoi | Aleksandr Rutskoy
  office  vice president of rus 1991-07-10..1993-10-04
  source  public-record

actor   rus.ruslan-khasbulatov
  kind    person
  name    Ruslan Khasbulatov
  office  speaker of parliament of rus 1991-10-29..1993-10-04
  source  public-record

actor   rus.anatoly-chubais
  kind    person
  name    Anatoly Chubais | Anatoli Chubais
  office  head of the presidential administration of rus 1996-07-15..1997-03-07
  office  first deputy prime minister of rus 1997-03-07..1998-03-23
  source  public-record

actor   rus.boris-nemtsov
  kind    person
  name    Boris Nemtsov
  code    RUS OPP 2004-01-25..2015-02-27
  office  first deputy prime minister of rus 1997-03-17..1998-08-28
  office  co-leader of rus.sps 2001-05-26..2004-01-24
  office  co-leader of rus.parnas 2010-12-13..2015-02-27
  source  public-record

# Foreign ministry and diplomats.

actor   rus.andrei-kozyrev
  kind    person
  name    Andrei Kozyrev | Andrey Kozyrev
  office  foreign minister of rus 1990-10-11..1996-01-05
  source  public-record

actor   rus.igor-ivanov
  kind    person
  name    Igor Ivanov !context(RUS)
  office  foreign minister of rus 1998-09-11..2004-03-09
  source  public-record

actor   rus.sergei-lavrov
  kind    person
  name    Sergei Lavrov | Sergey Lavrov | Sergey Viktorovich Lavrov
  office  ambassador to the United Nations of rus 1994..2004-03-09
  office  foreign minister of rus 2004-03-09..   asof 2025-06-30
  source  public-record, ofac-2023

actor   rus.maria-zakharova
  kind    person
  name    Maria Zakharova
  office  spokeswoman of rus.mfa 2015-08-10..   asof 2025-06-30
  source  public-record

actor   rus.alexander-lukashevich
  kind    person
  name    Alexander Lukashevich | Aleksandr Lukashevich
  office  spokesman of rus.mfa 2011..2015-08-10
  office  ambassador to the OSCE of rus 2015-09..   asof 2025-06-30
  source  public-record

actor   rus.sergei-ryabkov
  kind    person
  name    Sergei Ryabkov | Sergey Ryabkov
  office  deputy foreign minister of rus 2008-08-15..   asof 2025-06-30
  source  public-record

actor   rus.mikhail-bogdanov
  kind    person
  name    Mikhail Bogdanov
  office  deputy foreign minister of rus 2011-06-12..   asof 2025-06-30
  source  public-record

actor   rus.alexander-grushko
  kind    person
  name    Alexander Grushko
  office  ambassador to NATO of rus 2012-10-23..2018-01-22
  office  deputy foreign minister of rus 2018-01-22..   asof 2025-06-30
  source  public-record

actor   rus.andrei-rudenko
  kind    person
  name    Andrei Rudenko | Andrey Rudenko
  office  deputy foreign minister of rus 2019-09..   asof 2025-06-30
  source  public-record

actor   rus.grigory-karasin
  kind    person
  name    Grigory Karasin
  office  deputy foreign minister of rus 2005-06..2019-09-09
  source  ofac-2023, public-record

actor   rus.sergei-vershinin
  kind    person
  name    Sergei Vershinin | Sergey Vershinin !context(RUS)
  office  deputy foreign minister of rus 2018-03..   asof 2025-06-30
  source  public-record

actor   rus.mikhail-galuzin
  kind    person
  name    Mikhail Galuzin
  office  ambassador to Japan of rus 2018-01..2022-11
  office  deputy foreign minister of rus 2022-11..   asof 2025-06-30
  source  public-record

actor   rus.anatoly-antonov
  kind    person
  name    Anatoly Antonov
  office  deputy defence minister of rus 2011-02..2016-12
  office  deputy foreign minister of rus 2016-12-28..2017-08-21
  office  ambassador to the United States of rus 2017-08-21..2024-10
  source  public-record

actor   rus.sergey-kislyak
  kind    person
  name    Sergey Kislyak | Sergei Kislyak
  office  ambassador to the United States of rus 2008-07-26..2017-08-21
  source  ofac-2023, public-record

actor   rus.alexander-darchiev
  kind    person
  name    Alexander Darchiev | Aleksandr Darchiev
  office  ambassador to the United States of rus 2025-06-11..   asof 2026-01-31
  source  factbook-2026

actor   rus.vitaly-churkin
  kind    person
  name    Vitaly Churkin
  office  ambassador to the United Nations of rus 2006-05-01..2017-02-20
  source  public-record

actor   rus.vasily-nebenzya
  kind    person
  name    Vasily Nebenzya | Vassily Nebenzia | Vasily Nebenzia | Vassily Nebenzya
  office  ambassador to the United Nations of rus 2017-07-27..   asof 2025-06-30
  source  public-record

actor   rus.dmitry-polyanskiy
  kind    person
  name    Dmitry Polyanskiy | Dmitry Polyansky
  office  deputy ambassador to the United Nations of rus 2018-02..   asof 2025-06-30
  source  public-record

actor   rus.andrei-denisov
  kind    person
  name    Andrei Denisov | Andrey Denisov
  office  ambassador to the United Nations of rus 2004-07..2006-04
  office  ambassador to China of rus 2013-04..2022-09
  source  public-record

actor   rus.igor-morgulov
  kind    person
  name    Igor Morgulov
  office  deputy foreign minister of rus 2011-12..2022-09
  office  ambassador to China of rus 2022-09..   asof 2025-06-30
  source  public-record

actor   rus.gennady-gatilov
  kind    person
  name    Gennady Gatilov
  office  deputy foreign minister of rus 2011-01..2018-01
  office  ambassador to the United Nations in Geneva of rus 2018-01..   asof 2025-06-30
  source  public-record

actor   rus.vladimir-chizhov
  kind    person
  name    Vladimir Chizhov
  office  ambassador to the European Union of rus 2005-07..2022-09
  source  public-record

actor   rus.mikhail-ulyanov
  kind    person
  name    Mikhail Ulyanov
  office  ambassador to international organisations in Vienna of rus 2018-01-23..   asof 2025-06-30
  source  public-record

actor   rus.andrei-kelin
  kind    person
  name    Andrei Kelin | Andrey Kelin
  office  ambassador to the United Kingdom of rus 2019-11..   asof 2025-06-30
  source  public-record

actor   rus.alexander-yakovenko
  kind    person
  name    Alexander Yakovenko !context(RUS,GBR)
  office  ambassador to the United Kingdom of rus 2011-01..2019-08
  source  public-record

actor   rus.andrei-karlov
  kind    person
  name    Andrei Karlov | Andrey Karlov
  office  ambassador to Turkey of rus 2013-07-12..2016-12-19
  source  public-record

actor   rus.mikhail-zurabov
  kind    person
  name    Mikhail Zurabov
  office  ambassador to Ukraine of rus 2010-01..2016-07-28
  source  public-record

actor   rus.alexander-lavrentiev
  kind    person
  name    Alexander Lavrentiev | Alexander Lavrentyev
  office  special envoy for Syria of rus 2015..   asof 2025-06-30
  source  public-record

actor   rus.dmitry-rogozin
  kind    person
  name    Dmitry Rogozin | Dmitri Rogozin
  office  ambassador to NATO of rus 2008-01-10..2011-12-23
  office  deputy prime minister of rus 2011-12-23..2018-05-18
  office  head of rus.roscosmos 2018-05-24..2022-07-15
  source  ofac-2023, public-record

# Defence, general staff and commanders.

actor   rus.pavel-grachev
  kind    person
  name    Pavel Grachev
  office  defence minister of rus 1992-05-18..1996-06-18
  source  public-record

actor   rus.igor-rodionov
  kind    person
  name    Igor Rodionov
  office  defence minister of rus 1996-07-17..1997-05-22
  source  public-record

actor   rus.igor-sergeyev
  kind    person
  name    Igor Sergeyev
  office  defence minister of rus 1997-05-22..2001-03-28
  source  public-record

actor   rus.sergei-ivanov
  kind    person
  name    Sergei Ivanov !context(RUS) | Sergey Ivanov !context(RUS) | Sergei Borisovich Ivanov
  office  secretary of rus.sc 1999-11-15..2001-03-28
  office  defence minister of rus 2001-03-28..2007-02-15
  office  first deputy prime minister of rus 2007-02-15..2008-05-12
  office  head of the presidential administration of rus 2011-12-22..2016-08-12
  source  ofac-2023, public-record

actor   rus.anatoly-serdyukov
  kind    person
  name    Anatoly Serdyukov | Anatoliy Serdyukov | Anatoly Serdiukov
  office  defence minister of rus 2007-02-15..2012-11-06
  source  ofac-2023, public-record

actor   rus.sergei-shoigu
  kind    person
  name    Sergei Shoigu | Sergey Shoigu | Sergey Shoygu | Sergei Shoygu
  office  minister of emergency situations of rus 1994-01-20..2012-05-11
  office  governor of Moscow region of rus 2012-05-11..2012-11-06
  office  defence minister of rus 2012-11-06..2024-05-12
  office  secretary of rus.sc 2024-05-12..   asof 2025-06-30
  source  public-record, ofac-2023

actor   rus.andrei-belousov
  kind    person
  name    Andrei Belousov | Andrey Belousov
  office  economy minister of rus 2012-05-21..2013-06-24
  office  aide to the president of rus 2013-06-24..2020-01-21
  office  first deputy prime minister of rus 2020-01-21..2024-05-12
  office  defence minister of rus 2024-05-14..   asof 2025-06-30
  source  public-record, ofac-2023

actor   rus.anatoly-kvashnin
  kind    person
  name    Anatoly Kvashnin
  office  chief of the general staff of rus 1997-06-19..2004-07-19
  source  public-record

actor   rus.yuri-baluyevsky
  kind    person
  name    Yuri Baluyevsky | Yury Baluyevsky
  office  chief of the general staff of rus 2004-07-19..2008-06-03
  source  public-record

actor   rus.nikolai-makarov
  kind    person
  name    Nikolai Makarov
  office  chief of the general staff of rus 2008-06-03..2012-11-09
  source  public-record

actor   rus.valery-gerasimov
  kind    person
  name    Valery Gerasimov | Valeri Gerasimov | General Gerasimov
  office  chief of the general staff of rus 2012-11-09..   asof 2025-06-30
  source  public-record, ofac-2023

actor   rus.igor-konashenkov
  kind    person
  name    Igor Konashenkov
  office  spokesman of rus.mod 2011..   asof 2025-06-30
  source  public-record

actor   rus.timur-ivanov
  kind    person
  name    Timur Ivanov !context(RUS)
  office  deputy defence minister of rus 2016-05-23..2024-04-24
  source  public-record

actor   rus.alexander-fomin
  kind    person
  name    Alexander Fomin !context(RUS)
  office  deputy defence minister of rus 2017-01..   asof 2025-06-30
  source  public-record

actor   rus.mikhail-mizintsev
  kind    person
  name    Mikhail Mizintsev
  office  deputy defence minister of rus 2022-09-24..2023-04-27
  source  public-record

actor   rus.yunus-bek-yevkurov
  kind    person
  name    Yunus-bek Yevkurov | Yunus-Bek Yevkurov | Yunus-bek Evkurov
  office  head of Ingushetia of rus 2008-10-30..2019-06-24
  office  deputy defence minister of rus 2019-07-08..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.sergei-surovikin
  kind    person
  name    Sergei Surovikin | Sergey Surovikin
  office  commander of the Aerospace Forces of rus.vks 2017-10..2023-08
  office  commander in Ukraine of rus.army 2022-10-08..2023-01-11
  source  public-record

actor   rus.alexander-dvornikov
  kind    person
  name    Alexander Dvornikov | Aleksandr Dvornikov
  office  commander of rus.southmd 2016-09..2022
  office  commander in Ukraine of rus.army 2022-04..2022-06
  source  public-record

actor   rus.alexander-lapin
  kind    person
  name    Alexander Lapin | Aleksandr Lapin
  office  commander of rus.centralmd 2017-11..2022-11
  source  public-record

actor   rus.mikhail-teplinsky
  kind    person
  name    Mikhail Teplinsky
  office  commander of rus.vdv 2022-06..   asof 2025-06-30
  source  public-record

actor   rus.oleg-salyukov
  kind    person
  name    Oleg Salyukov
  office  commander of the Ground Forces of rus.army 2014-05-02..2025-05-15
  source  public-record

actor   rus.andrei-mordvichev
  kind    person
  name    Andrei Mordvichev | Andrey Mordvichev
  office  commander of rus.centralmd 2023-02..2025-05
  office  commander of the Ground Forces of rus.army 2025-05-15..   asof 2025-06-30
  source  public-record

actor   rus.ivan-popov
  kind    person
  name    Ivan Popov !context(RUS)
  office  commander of rus.army58 2022-06..2023-07
  source  public-record

actor   rus.igor-kirillov
  kind    person
  name    Igor Kirillov
  office  commander of the radiological, chemical and biological defence troops of rus.army 2017-04..2024-12-17
  source  public-record

actor   rus.nikolai-yevmenov
  kind    person
  name    Nikolai Yevmenov
  office  commander-in-chief of the Navy of rus.army 2019-05-03..2024-03
  source  public-record

actor   rus.alexander-moiseyev
  kind    person
  name    Alexander Moiseyev
  office  commander of rus.northfleet 2019-05..2024-03
  office  commander-in-chief of the Navy of rus.army 2024-03..   asof 2025-06-30
  source  public-record

actor   rus.viktor-sokolov
  kind    person
  name    Viktor Sokolov !context(RUS,UKR)
  office  commander of rus.blacksea 2022-08..2024-02
  source  public-record

actor   rus.yaroslav-moskalik
  kind    person
  name    Yaroslav Moskalik
  office  deputy head of the Main Operations Directorate of rus.generalstaff ?..2025-04-25
  source  public-record

actor   rus.alexander-lebed
  kind    person
  name    Alexander Lebed | Aleksandr Lebed | General Lebed
  office  secretary of rus.sc 1996-06-18..1996-10-17
  office  governor of Krasnoyarsk of rus 1998-06-05..2002-04-28
  source  public-record

actor   rus.lev-rokhlin
  kind    person
  name    Lev Rokhlin
  code    RUS LEG 1995-12..1998-07-03
  source  public-record

# Interior, security and justice.

actor   rus.viktor-yerin
  kind    person
  name    Viktor Yerin | Viktor Erin
  office  interior minister of rus 1992-01-15..1995-06-30
  source  public-record

actor   rus.anatoly-kulikov
  kind    person
  name    Anatoly Kulikov
  office  interior minister of rus 1995-07-06..1998-03-23
  source  public-record

actor   rus.vladimir-rushailo
  kind    person
  name    Vladimir Rushailo
  office  interior minister of rus 1999-05-21..2001-03-28
  office  secretary of rus.sc 2001-03-28..2004-03-09
  source  public-record

actor   rus.boris-gryzlov
  kind    person
  name    Boris Gryzlov
  office  interior minister of rus 2001-03-28..2003-12-24
  office  speaker of rus.duma 2003-12-29..2011-12-14
  office  ambassador to Belarus of rus 2022-01-14..   asof 2025-06-30
  source  public-record

actor   rus.rashid-nurgaliyev
  kind    person
  name    Rashid Nurgaliyev | Rashid Nurgaliev
  office  interior minister of rus 2004-03-09..2012-05-21
  office  deputy secretary of rus.sc 2012-05-22..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.vladimir-kolokoltsev
  kind    person
  name    Vladimir Kolokoltsev
  office  interior minister of rus 2012-05-21..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.nikolai-patrushev
  kind    person
  name    Nikolai Patrushev | Nikolay Patrushev
  office  director of rus.fsb 1999-08-09..2008-05-12
  office  secretary of rus.sc 2008-05-12..2024-05-12
  office  aide to the president of rus 2024-05-14..   asof 2025-06-30
  source  public-record, ofac-2023

actor   rus.alexander-bortnikov
  kind    person
  name    Alexander Bortnikov | Aleksandr Bortnikov
  office  director of rus.fsb 2008-05-12..   asof 2025-06-30
  source  public-record, ofac-2023

actor   rus.mikhail-barsukov
  kind    person
  name    Mikhail Barsukov
  office  director of rus.fsb 1995-07-24..1996-06-20
  source  public-record

actor   rus.nikolai-kovalyov
  kind    person
  name    Nikolai Kovalyov | Nikolai Kovalev !context(RUS)
  office  director of rus.fsb 1996-07-09..1998-07-25
  source  public-record

actor   rus.sergei-naryshkin
  kind    person
  name    Sergei Naryshkin | Sergey Naryshkin
  office  head of the presidential administration of rus 2008-05-12..2011-12-20
  office  speaker of rus.duma 2011-12-21..2016-10-05
  office  director of rus.svr 2016-10-05..   asof 2025-06-30
  source  public-record, ofac-2023

actor   rus.vyacheslav-trubnikov
  kind    person
  name    Vyacheslav Trubnikov
  office  director of rus.svr 1996-01-10..2000-05-20
  office  ambassador to India of rus 2004-07..2009
  source  public-record

actor   rus.sergei-lebedev
  kind    person
  name    Sergei Lebedev !context(RUS) | Sergey Lebedev !context(RUS)
  office  director of rus.svr 2000-05-20..2007-10-05
  office  executive secretary of cis 2007-10-05..   asof 2025-06-30
  source  public-record

actor   rus.valentin-korabelnikov
  kind    person
  name    Valentin Korabelnikov
  office  head of rus.gru 1997-05..2009-04-24
  source  public-record

actor   rus.alexander-shlyakhturov
  kind    person
  name    Alexander Shlyakhturov
  office  head of rus.gru 2009-04-24..2011-12
  source  public-record

actor   rus.igor-sergun
  kind    person
  name    Igor Sergun
  office  head of rus.gru 2011-12-26..2016-01-03
  source  ofac-2023, public-record

actor   rus.igor-korobov
  kind    person
  name    Igor Korobov
  office  head of rus.gru 2016-02-02..2018-11-21
  source  ofac-2023, public-record

actor   rus.igor-kostyukov
  kind    person
  name    Igor Kostyukov
  office  head of rus.gru 2018-11-22..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.viktor-zolotov
  kind    person
  name    Viktor Zolotov
  office  director of rus.rosgvardia 2016-04-05..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.alexander-bastrykin
  kind    person
  name    Alexander Bastrykin | Aleksandr Bastrykin
  office  chairman of rus.sledkom 2007-09-07..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.yury-skuratov
  kind    person
  name    Yury Skuratov | Yuri Skuratov
  office  prosecutor general of rus 1995-10-24..2000-04-19
  source  public-record

actor   rus.vladimir-ustinov
  kind    person
  name    Vladimir Ustinov
  office  prosecutor general of rus 2000-05-17..2006-06-02
  office  justice minister of rus 2006-06-23..2008-05-12
  source  ofac-2023, public-record

actor   rus.yury-chaika
  kind    person
  name    Yury Chaika | Yuri Chaika
  office  justice minister of rus 1999-08-17..2006-06-23
  office  prosecutor general of rus 2006-06-23..2020-01-22
  source  public-record

actor   rus.igor-krasnov
  kind    person
  name    Igor Krasnov !context(RUS)
  office  prosecutor general of rus 2020-01-22..   asof 2025-06-30
  source  public-record

actor   rus.konstantin-chuychenko
  kind    person
  name    Konstantin Chuychenko | Konstantin Chuichenko
  office  justice minister of rus 2020-01-21..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.tatyana-moskalkova
  kind    person
  name    Tatyana Moskalkova | Tatiana Moskalkova
  office  human rights ombudsman of rus 2016-04-22..   asof 2025-06-30
  source  public-record

actor   rus.maria-lvova-belova
  kind    person
  name    Maria Lvova-Belova
  office  children's rights commissioner of rus 2021-10-27..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.vladimir-puchkov
  kind    person
  name    Vladimir Puchkov
  office  minister of emergency situations of rus 2012-05-17..2018-05-18
  source  public-record

actor   rus.yevgeny-zinichev
  kind    person
  name    Yevgeny Zinichev
  office  minister of emergency situations of rus 2018-05-18..2021-09-08
  source  public-record

actor   rus.alexander-kurenkov
  kind    person
  name    Alexander Kurenkov
  office  minister of emergency situations of rus 2022-05-25..   asof 2025-06-30
  source  public-record

# Parliament.

actor   rus.ivan-rybkin
  kind    person
  name    Ivan Rybkin
  office  speaker of rus.duma 1994-01-14..1996-01-17
  office  secretary of rus.sc 1996-10-19..1998-03-02
  source  public-record

actor   rus.gennady-seleznyov
  kind    person
  name    Gennady Seleznyov
  office  speaker of rus.duma 1996-01-17..2003-12-29
  source  public-record

actor   rus.vyacheslav-volodin
  kind    person
  name    Vyacheslav Volodin
  office  first deputy chief of staff of rus.presadmin 2011-12-27..2016-10-05
  office  speaker of rus.duma 2016-10-05..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.yegor-stroyev
  kind    person
  name    Yegor Stroyev
  office  speaker of rus.fedcouncil 1996-01-23..2001-12-05
  source  public-record

actor   rus.sergei-mironov
  kind    person
  name    Sergei Mironov | Sergey Mironov
  office  speaker of rus.fedcouncil 2001-12-05..2011-05-18
  office  leader of rus.justrussia 2006-10-28..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.valentina-matviyenko
  kind    person
  name    Valentina Matviyenko | Valentina Matvienko
  office  governor of Saint Petersburg of rus 2003-10-15..2011-08-22
  office  speaker of rus.fedcouncil 2011-09-21..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.konstantin-kosachev
  kind    person
  name    Konstantin Kosachev
  office  head of the foreign affairs committee of rus.fedcouncil 2014-12..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.leonid-slutsky
  kind    person
  name    Leonid Slutsky
  office  head of the foreign affairs committee of rus.duma 2016-10-05..   asof 2025-06-30
  office  leader of rus.ldpr 2022-05-27..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.andrei-kartapolov
  kind    person
  name    Andrei Kartapolov | Andrey Kartapolov
  office  commander of rus.westmd 2015-11..2016-12
  office  deputy defence minister of rus 2018-07-30..2021-10
  office  head of the defence committee of rus.duma 2021-10..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.adam-delimkhanov
  kind    person
  name    Adam Delimkhanov
  office  member of rus.duma 2007-12..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.pyotr-tolstoy
  kind    person
  name    Pyotr Tolstoy
  office  deputy speaker of rus.duma 2016-10..   asof 2025-06-30
  source  public-record

actor   rus.andrei-lugovoi
  kind    person
  name    Andrei Lugovoi | Andrey Lugovoy | Andrei Lugovoy
  office  member of rus.duma 2007-12..   asof 2025-06-30
  source  ofac-2023, public-record

# Kremlin, cabinet and economy.

actor   rus.dmitry-peskov
  kind    person
  name    Dmitry Peskov | Dmitri Peskov
  office  spokesman of rus.kremlin 2012-05..   asof 2025-06-30
  source  public-record

actor   rus.alexander-voloshin
  kind    person
  name    Alexander Voloshin
  office  head of the presidential administration of rus 1999-03-19..2003-10-30
  source  public-record

actor   rus.sergei-sobyanin
  kind    person
  name    Sergei Sobyanin | Sergey Sobyanin
  office  head of the presidential administration of rus 2005-11-14..2008-05-07
  office  mayor of Moscow of rus 2010-10-21..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.anton-vaino
  kind    person
  name    Anton Vaino | Anton Vayno
  office  head of the presidential administration of rus 2016-08-12..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.vladislav-surkov
  kind    person
  name    Vladislav Surkov
  office  first deputy chief of staff of rus.presadmin 2008-05-15..2011-12-27
  office  deputy prime minister of rus 2011-12-27..2013-05-08
  office  aide to the president of rus 2013-09-20..2020-02-18
  source  ofac-2023, public-record

actor   rus.dmitry-kozak
  kind    person
  name    Dmitry Kozak | Dmitri Kozak
  office  deputy prime minister of rus 2008-10-14..2020-01-21
  office  deputy chief of staff of rus.presadmin 2020-01-24..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.yuri-ushakov
  kind    person
  name    Yuri Ushakov | Yury Ushakov
  office  ambassador to the United States of rus 1999-01..2008-05
  office  aide to the president of rus 2012-05-22..   asof 2025-06-30
  source  public-record

actor   rus.vladimir-medinsky
  kind    person
  name    Vladimir Medinsky
  office  culture minister of rus 2012-05-21..2020-01-21
  office  aide to the president of rus 2020-01-24..   asof 2025-06-30
  source  public-record

actor   rus.kirill-dmitriev
  kind    person
  name    Kirill Dmitriev
  office  head of rus.rdif 2011-04..   asof 2025-06-30
  office  special envoy for investment and economic cooperation of rus 2025-02-23..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.igor-levitin
  kind    person
  name    Igor Levitin
  office  transport minister of rus 2004-03-09..2012-05-21
  office  aide to the president of rus 2013-09-02..   asof 2025-06-30
  source  public-record

actor   rus.alexei-dyumin
  kind    person
  name    Alexei Dyumin | Alexey Dyumin
  office  governor of Tula of rus 2016-09-22..2024-05-14
  office  secretary of the State Council of rus 2024-05-29..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.tatyana-golikova
  kind    person
  name    Tatyana Golikova
  office  deputy prime minister of rus 2018-05-18..   asof 2025-06-30
  source  public-record

actor   rus.marat-khusnullin
  kind    person
  name    Marat Khusnullin
  office  deputy prime minister of rus 2020-01-21..   asof 2025-06-30
  source  public-record

actor   rus.alexander-novak
  kind    person
  name    Alexander Novak | Aleksandr Novak
  office  energy minister of rus 2012-05-21..2020-11-10
  office  deputy prime minister of rus 2020-11-10..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.denis-manturov
  kind    person
  name    Denis Manturov
  office  industry minister of rus 2012-05-21..2024-05-14
  office  first deputy prime minister of rus 2024-05-14..   asof 2025-06-30
  source  public-record

actor   rus.dmitry-patrushev
  kind    person
  name    Dmitry Patrushev
  office  agriculture minister of rus 2018-05-18..2024-05-14
  office  deputy prime minister of rus 2024-05-14..   asof 2025-06-30
  source  public-record

actor   rus.yury-borisov
  kind    person
  name    Yury Borisov | Yuri Borisov !context(RUS)
  office  deputy prime minister of rus 2018-05-18..2022-07-15
  office  head of rus.roscosmos 2022-07-15..2025-02-06
  source  public-record

actor   rus.dmitry-bakanov
  kind    person
  name    Dmitry Bakanov
  office  head of rus.roscosmos 2025-02-06..   asof 2025-06-30
  source  public-record

actor   rus.sergei-tsivilev
  kind    person
  name    Sergei Tsivilev | Sergey Tsivilyov | Sergei Tsivilyov
  office  governor of Kemerovo of rus 2018-09-17..2024-05-14
  office  energy minister of rus 2024-05-14..   asof 2025-06-30
  source  public-record

actor   rus.alexei-kudrin
  kind    person
  name    Alexei Kudrin | Alexey Kudrin
  office  finance minister of rus 2000-05-18..2011-09-26
  office  chairman of the accounts chamber of rus 2018-05-22..2022-11-30
  source  public-record

actor   rus.anton-siluanov
  kind    person
  name    Anton Siluanov
  office  finance minister of rus 2011-12-16..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.herman-gref
  kind    person
  name    Herman Gref | German Gref
  office  economy minister of rus 2000-05-18..2007-09-24
  office  chief executive of rus.sberbank 2007-11-28..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.alexei-ulyukayev
  kind    person
  name    Alexei Ulyukayev | Alexey Ulyukayev
  office  economy minister of rus 2013-06-24..2016-11-15
  source  public-record

actor   rus.maxim-oreshkin
  kind    person
  name    Maxim Oreshkin | Maksim Oreshkin
  office  economy minister of rus 2016-11-30..2020-01-21
  office  aide to the president of rus 2020-01-21..2024-05-14
  office  deputy chief of staff of rus.presadmin 2024-05-14..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.maxim-reshetnikov
  kind    person
  name    Maxim Reshetnikov
  office  economy minister of rus 2020-01-21..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.elvira-nabiullina
  kind    person
  name    Elvira Nabiullina
  office  economy minister of rus 2007-09-24..2012-05-21
  office  governor of rus.cbr 2013-06-24..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.sergei-ignatyev
  kind    person
  name    Sergei Ignatyev | Sergey Ignatyev
  office  governor of rus.cbr 2002-03-20..2013-06-23
  source  public-record

actor   rus.viktor-gerashchenko
  kind    person
  name    Viktor Gerashchenko
  office  governor of rus.cbr 1998-09-11..2002-03-20
  source  public-record

actor   rus.roman-starovoit
  kind    person
  name    Roman Starovoit
  office  governor of Kursk of rus 2018-10-11..2024-05-14
  office  transport minister of rus 2024-05-14..2025-07-07
  source  public-record

actor   rus.mikhail-murashko
  kind    person
  name    Mikhail Murashko
  office  health minister of rus 2020-01-21..   asof 2025-06-30
  source  public-record

actor   rus.anna-popova
  kind    person
  name    Anna Popova !context(RUS)
  office  head of rus.rospotrebnadzor 2013-10..   asof 2025-06-30
  source  public-record

actor   rus.ella-pamfilova
  kind    person
  name    Ella Pamfilova
  office  chairwoman of rus.cec 2016-03-28..   asof 2025-06-30
  source  ofac-2023, public-record

# Regions.

actor   rus.anatoly-sobchak
  kind    person
  name    Anatoly Sobchak
  office  mayor of Saint Petersburg of rus 1991-06-12..1996-06-12
  source  public-record

actor   rus.yury-luzhkov
  kind    person
  name    Yury Luzhkov | Yuri Luzhkov
  office  mayor of Moscow of rus 1992-06-06..2010-09-28
  source  public-record

actor   rus.alexander-beglov
  kind    person
  name    Alexander Beglov
  office  governor of Saint Petersburg of rus 2018-10-03..   asof 2025-06-30
  source  public-record

actor   rus.vyacheslav-gladkov
  kind    person
  name    Vyacheslav Gladkov
  office  governor of Belgorod of rus 2020-11-18..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.alexander-bogomaz
  kind    person
  name    Alexander Bogomaz
  office  governor of Bryansk of rus 2014-09-09..   asof 2025-06-30
  source  public-record

actor   rus.alexei-smirnov
  kind    person
  name    Alexei Smirnov !context(RUS) | Alexey Smirnov !context(RUS)
  office  acting governor of Kursk of rus 2024-05-15..2024-12-05
  source  public-record

actor   rus.alexander-khinshtein
  kind    person
  name    Alexander Khinshtein
  office  acting governor of Kursk of rus 2024-12-05..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.sergei-melikov
  kind    person
  name    Sergei Melikov | Sergey Melikov
  office  head of Dagestan of rus 2020-10-05..   asof 2025-06-30
  source  public-record

actor   rus.ramazan-abdulatipov
  kind    person
  name    Ramazan Abdulatipov
  office  head of Dagestan of rus 2013-01-28..2017-09-27
  source  public-record

actor   rus.mintimer-shaimiev
  kind    person
  name    Mintimer Shaimiev | Mintimer Shaimiyev
  office  president of rus.tatarstan 1991-06-12..2010-03-25
  source  public-record

actor   rus.rustam-minnikhanov
  kind    person
  name    Rustam Minnikhanov
  office  president of rus.tatarstan 2010-03-25..   asof 2025-06-30
  source  public-record

actor   rus.sergei-furgal
  kind    person
  name    Sergei Furgal | Sergey Furgal
  office  governor of Khabarovsk of rus 2018-09-28..2020-07-20
  source  public-record

actor   rus.ruslan-aushev
  kind    person
  name    Ruslan Aushev
  office  president of rus.ingushetia 1993-02-28..2001-12-28
  source  public-record

actor   rus.murat-zyazikov
  kind    person
  name    Murat Zyazikov
  office  president of rus.ingushetia 2002-05-23..2008-10-30
  source  public-record

# Chechnya and the North Caucasus.

actor   rus.ichkeria
  kind    government
  name    Chechen Republic of Ichkeria | Ichkeria | Chechen separatist government | Republic of Ichkeria
  code    RUS REB 1991-11-01..2007-10-31
  source  ucdp-22.1, public-record
  xref    ucdp:352

actor   rus.chechnya.dzhokhar-dudayev
  kind    person
  name    Dzhokhar Dudayev | Dzhokhar Dudaev | Dzhokar Dudayev | Jokhar Dudayev
  code    RUS REB 1991-11-09..1996-04-21
  office  president of rus.chechnya 1991-11-09..1996-04-21
  office  president of rus.ichkeria 1991-11-09..1996-04-21
  source  public-record

actor   rus.chechnya.zelimkhan-yandarbiyev
  kind    person
  name    Zelimkhan Yandarbiyev
  code    RUS REB 1991..2004-02-13
  office  acting president of rus.ichkeria 1996-04-21..1997-02-12
  source  public-record

actor   rus.chechnya.aslan-maskhadov
  kind    person
  name    Aslan Maskhadov
  code    RUS REB 1991..1997-02-11
  code    RUS GOV 1997-02-12..1999-09-30
  code    RUS REB 1999-10-01..2005-03-08
  office  president of rus.chechnya 1997-02-12..2005-03-08
  office  president of rus.ichkeria 1997-02-12..2005-03-08
  source  public-record

actor   rus.chechnya.abdul-halim-sadulayev
  kind    person
  name    Abdul-Halim Sadulayev | Abdul-Khalim Sadulayev
  office  president of rus.ichkeria 2005-03-08..2006-06-17
  source  public-record

actor   rus.chechnya.doku-umarov
  kind    person
  name    Doku Umarov | Dokka Umarov
  office  president of rus.ichkeria 2006-06-17..2007-10-31
  office  emir of rus.imarat 2007-10-31..2013-09-07
  source  un-2022, ofac-2023, public-record

actor   rus.chechnya.shamil-basayev
  kind    person
  name    Shamil Basayev | Shamil Basaev
  code    RUS REB 1991..2006-07-10
  office  leader of rus.riyadus 2002..2006-07-10
  source  public-record

actor   rus.chechnya.khattab
  kind    person
  name    Khattab !context(RUS,rus.chechnya) | Ibn al-Khattab | Emir Khattab
  code    RUS REB 1995..2002-03-20
  source  un-2022, ofac-2023, public-record

actor   rus.chechnya.salman-raduyev
  kind    person
  name    Salman Raduyev | Salman Raduev
  code    RUS REB 1994..2000-03
  source  public-record

actor   rus.chechnya.movsar-barayev
  kind    person
  name    Movsar Barayev
  code    RUS REB 2001..2002-10-26
  source  public-record

actor   rus.chechnya.arbi-barayev
  kind    person
  name    Arbi Barayev
  code    RUS REB 1995..2001-06-22
  source  public-record

actor   rus.chechnya.akhmed-zakayev
  kind    person
  name    Akhmed Zakayev | Akhmed Zakaev
  office  prime minister in exile of rus.ichkeria 2007-11..   asof 2025-06-30
  source  public-record

actor   rus.chechnya.akhmad-kadyrov
  kind    person
  name    Akhmad Kadyrov | Akhmat Kadyrov
  office  head of administration of Chechnya of rus 2000-06-12..2003-10-05
  office  president of rus.chechnya 2003-10-05..2004-05-09
  source  public-record

actor   rus.chechnya.alu-alkhanov
  kind    person
  name    Alu Alkhanov
  office  president of rus.chechnya 2004-10-05..2007-02-15
  source  public-record

actor   rus.chechnya.ramzan-kadyrov
  kind    person
  name    Ramzan Kadyrov | Ramzan Akhmatovich Kadyrov
  office  prime minister of rus.chechnya 2006-03-04..2007-02-15
  office  head of rus.chechnya 2007-03-02..   asof 2026-01-31
  source  factbook-2026, ofac-2023, public-record

actor   rus.chechnya.magomed-daudov
  kind    person
  name    Magomed Daudov
  office  speaker of parliament of rus.chechnya 2015-07..2024-05
  office  prime minister of rus.chechnya 2024-05..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.chechnya.apti-alaudinov
  kind    person
  name    Apti Alaudinov | Apty Alaudinov
  office  commander of rus.akhmat 2022-04..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.chechnya.sulim-yamadayev
  kind    person
  name    Sulim Yamadayev
  office  commander of rus.vostok 2003..2008-08
  source  public-record

actor   rus.imarat
  kind    group
  name    Caucasus Emirate | Imarat Kavkaz | Emirate of the Caucasus | Caucasian Emirate | Forces of the Caucasus Emirate
  code    RUS REB 2007-10-31..2016
  part    rus.ichkeria splinter-of 2007-10-31..2016
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:367

actor   rus.riyadus
  kind    group
  name    Riyad-us Saliheen | Riyadus-Salikhin Reconnaissance and Sabotage Battalion of Chechen Martyrs | Riyadus-Salikhin | Riyad us-Saliheyn Martyrs' Brigade
  code    RUS REB 2002-10..2009
  source  public-record

actor   rus.siipb
  kind    group
  name    Islamic International Brigade | Islamic International Peacekeeping Brigade | Islamic Peacekeeping Brigade
  code    RUS REB 1998..2004
  source  public-record

actor   rus.spir
  kind    group
  name    Special Purpose Islamic Regiment
  code    RUS REB 1996..2002
  source  public-record

actor   rus.shariatjamaat
  kind    group
  name    Shariat Jamaat | Vilayat Dagestan !context(RUS)
  code    RUS REB 2002..2015
  part    rus.imarat faction 2007-10-31..2015
  source  public-record

actor   rus.aliaskhab-kebekov
  kind    person
  name    Aliaskhab Kebekov | Ali Abu Muhammad
  office  emir of rus.imarat 2014-03..2015-04-19
  source  public-record

actor   rus.rustam-asildarov
  kind    person
  name    Rustam Asildarov | Rustam Aselderov
  code    RUS REB 2012..2016-12-03
  source  ofac-2023, public-record

actor   rus.chechens
  kind    people
  name    Chechens | Chechen people
  code    RUS CVL
  source  public-record

actor   rus.ingush
  kind    people
  name    Ingush people | Ingushes
  code    RUS CVL
  source  public-record

actor   rus.circassians
  kind    people
  name    Circassians | Circassian people | Adyghe people
  adj     Circassian
  code    RUS CVL
  source  public-record

actor   rus.volgatatars
  kind    people
  name    Volga Tatars | Kazan Tatars
  code    RUS CVL
  source  public-record

actor   rus.memorialsoldiers
  kind    ngo
  name    Committee of Soldiers' Mothers | Soldiers' Mothers Committee | Union of the Committees of Soldiers' Mothers of Russia
  code    RUS SOC 1989..   asof 2025-06-30
  source  public-record

# Wagner's men.

actor   rus.yevgeny-prigozhin
  kind    person
  name    Yevgeny Prigozhin | Evgeny Prigozhin | Yevgeni Prigozhin | Yevgeniy Prigozhin | Putin's chef !nocap
  office  leader of rus.wagner 2014..2023-08-23
  source  public-record, ofac-2023

actor   rus.dmitry-utkin
  kind    person
  name    Dmitry Utkin | Dmitri Utkin
  office  military commander of rus.wagner 2014..2023-08-23
  source  public-record

actor   rus.andrei-troshev
  kind    person
  name    Andrei Troshev | Andrey Troshev
  office  commander of rus.wagner 2014..2023-08
  source  public-record

actor   rus.pavel-prigozhin
  kind    person
  name    Pavel Prigozhin
  office  leader of rus.wagner 2023-08..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.konstantin-pikalov
  kind    person
  name    Konstantin Pikalov
  office  commander of rus.convoy 2022-11..   asof 2025-06-30
  source  public-record

actor   rus.alexei-milchakov
  kind    person
  name    Alexei Milchakov | Alexey Milchakov
  office  commander of rus.rusich 2014..   asof 2025-06-30
  source  ofac-2023, public-record

# Parties.

actor   rus.unitedrussia
  kind    party
  name    United Russia | United Russia party | Yedinaya Rossiya
  code    RUS GOV.PTY 2001-12-01..   asof 2025-06-30
  source  public-record

actor   rus.unity
  kind    party
  name    Interregional Movement Unity | Unity bloc !context(RUS)
  code    RUS PTY 1999-10-03..2001-12-01
  part    rus.unitedrussia merged-into 2001-12-01..   asof 2025-06-30
  source  public-record

actor   rus.fatherland
  kind    party
  name    Fatherland - All Russia | Fatherland-All Russia
  code    RUS PTY 1999-08-28..2001-12-01
  part    rus.unitedrussia merged-into 2001-12-01..   asof 2025-06-30
  source  public-record

actor   rus.ourhome
  kind    party
  name    Our Home - Russia | Our Home Is Russia
  code    RUS GOV.PTY 1995-05-12..1999
  source  public-record

actor   rus.cprf
  kind    party
  name    Communist Party of the Russian Federation | CPRF | KPRF | Russian Communist Party
  code    RUS PTY 1993-02-14..   asof 2025-06-30
  source  public-record

actor   rus.cpsu
  kind    party
  name    Communist Party of the Soviet Union | CPSU | Soviet Communist Party
  code    RUS GOV.PTY 1952-10-14..1991-08-29
  source  public-record

actor   rus.ldpr
  kind    party
  name    Liberal Democratic Party of Russia | LDPR !context(RUS)
  code    RUS PTY 1992-12-14..   asof 2025-06-30
  source  public-record

actor   rus.justrussia
  kind    party
  name    A Just Russia | A Just Russia - For Truth | Just Russia !context(RUS) | Fair Russia
  code    RUS PTY 2006-10-28..   asof 2025-06-30
  source  public-record

actor   rus.newpeople
  kind    party
  name    New People party | New People !context(RUS)
  code    RUS PTY 2020-03-01..   asof 2025-06-30
  source  public-record

actor   rus.yabloko
  kind    party
  name    Yabloko | Yabloko party | Russia United Democratic Party
  code    RUS PTY 1993..   asof 2025-06-30
  source  public-record

actor   rus.sps
  kind    party
  name    Union of Right Forces | Union of Rightist Forces
  code    RUS PTY 1999-08-29..2008-11-15
  source  public-record

actor   rus.rodina
  kind    party
  name    Rodina party | Rodina !context(RUS) | Motherland party !context(RUS)
  code    RUS PTY 2003-08..   asof 2025-06-30
  source  public-record

actor   rus.parnas
  kind    party
  name    People's Freedom Party !context(RUS) | PARNAS | RPR-PARNAS
  code    RUS OPP 2010-12-13..2023-05-25
  source  public-record

actor   rus.otherrussia
  kind    party
  name    The Other Russia | Other Russia !context(RUS)
  code    RUS OPP 2006-07..   asof 2025-06-30
  source  public-record

actor   rus.nbp
  kind    party
  name    National Bolshevik Party | NBP !context(RUS)
  code    RUS OPP 1993..2007-08-07
  source  public-record

actor   rus.leftfront
  kind    party
  name    Left Front !context(RUS)
  code    RUS OPP 2008-10-18..   asof 2025-06-30
  source  public-record

actor   rus.russiafuture
  kind    party
  name    Russia of the Future
  code    RUS OPP 2018-05-19..   asof 2025-06-30
  source  public-record

actor   rus.solidarnost
  kind    party
  name    Solidarnost !context(RUS)
  code    RUS OPP 2008-12-13..   asof 2025-06-30
  source  public-record

actor   rus.gennady-zyuganov
  kind    person
  name    Gennady Zyuganov | Gennadi Zyuganov
  office  leader of rus.cprf 1993-02-14..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.pavel-grudinin
  kind    person
  name    Pavel Grudinin
  office  presidential candidate of rus.cprf 2017-12..2018-03
  source  public-record

actor   rus.vladimir-zhirinovsky
  kind    person
  name    Vladimir Zhirinovsky | Vladimir Zhirinovskiy
  office  leader of rus.ldpr 1992-12-14..2022-04-06
  source  public-record

actor   rus.alexei-nechayev
  kind    person
  name    Alexei Nechayev | Alexey Nechayev
  office  leader of rus.newpeople 2020-03-01..   asof 2025-06-30
  source  public-record

actor   rus.grigory-yavlinsky
  kind    person
  name    Grigory Yavlinsky | Grigori Yavlinsky
  office  leader of rus.yabloko 1993..2008-06
  source  public-record

actor   rus.nikolai-rybakov
  kind    person
  name    Nikolai Rybakov
  office  leader of rus.yabloko 2019-12-15..   asof 2025-06-30
  source  public-record

actor   rus.sergei-udaltsov
  kind    person
  name    Sergei Udaltsov | Sergey Udaltsov
  office  leader of rus.leftfront 2008-10..   asof 2025-06-30
  source  public-record

actor   rus.eduard-limonov
  kind    person
  name    Eduard Limonov
  office  leader of rus.nbp 1993..2007-08
  office  leader of rus.otherrussia 2010-07..2020-03-17
  source  public-record

actor   rus.zakhar-prilepin
  kind    person
  name    Zakhar Prilepin
  office  co-chairman of rus.justrussia 2021-02..   asof 2025-06-30
  source  public-record

actor   rus.alexander-dugin
  kind    person
  name    Alexander Dugin | Aleksandr Dugin
  code    RUS EDU
  source  ofac-2023, public-record

# Opposition, rights groups and the church.

actor   rus.alexei-navalny
  kind    person
  name    Alexei Navalny | Alexey Navalny | Aleksei Navalny | Alexei Navalnyy
  code    RUS OPP ..2024-02-16
  source  public-record

actor   rus.yulia-navalnaya
  kind    person
  name    Yulia Navalnaya | Yuliya Navalnaya
  code    RUS OPP 2020-08..   asof 2025-06-30
  gender  f
  source  public-record

actor   rus.leonid-volkov
  kind    person
  name    Leonid Volkov
  code    RUS OPP
  source  public-record

actor   rus.ivan-zhdanov
  kind    person
  name    Ivan Zhdanov !context(RUS)
  office  director of rus.fbk 2018-12..   asof 2025-06-30
  source  public-record

actor   rus.lyubov-sobol
  kind    person
  name    Lyubov Sobol
  code    RUS OPP
  gender  f
  source  public-record

actor   rus.ilya-yashin
  kind    person
  name    Ilya Yashin
  code    RUS OPP
  source  public-record

actor   rus.vladimir-kara-murza
  kind    person
  name    Vladimir Kara-Murza
  code    RUS OPP
  source  public-record

actor   rus.mikhail-khodorkovsky
  kind    person
  name    Mikhail Khodorkovsky | Mikhail Khodorkovskiy
  code    RUS OPP 2013-12-20..   asof 2025-06-30
  office  chief executive of rus.yukos 1997-02..2003-11-03
  source  public-record

actor   rus.garry-kasparov
  kind    person
  name    Garry Kasparov | Gary Kasparov
  code    RUS OPP 2005-03..   asof 2025-06-30
  office  leader of rus.otherrussia 2006-07..2010
  source  public-record

actor   rus.boris-nadezhdin
  kind    person
  name    Boris Nadezhdin
  code    RUS OPP 2023-10..   asof 2025-06-30
  source  public-record

actor   rus.yekaterina-duntsova
  kind    person
  name    Yekaterina Duntsova
  code    RUS OPP 2023-11..   asof 2025-06-30
  gender  f
  source  public-record

actor   rus.dmitry-gudkov
  kind    person
  name    Dmitry Gudkov
  code    RUS OPP
  source  public-record

actor   rus.ilya-ponomarev
  kind    person
  name    Ilya Ponomarev
  code    RUS OPP 2014-03..   asof 2025-06-30
  office  member of rus.duma 2007-12..2016-06
  source  public-record

actor   rus.oleg-orlov
  kind    person
  name    Oleg Orlov
  code    RUS SOC
  office  co-chairman of rus.memorial 2004..2021-12-28
  source  public-record

actor   rus.lyudmila-alexeyeva
  kind    person
  name    Lyudmila Alexeyeva | Lyudmila Alexeeva
  office  head of rus.mhg 1996..2018-12-08
  gender  f
  source  public-record

actor   rus.anna-politkovskaya
  kind    person
  name    Anna Politkovskaya
  code    RUS JRN ..2006-10-07
  gender  f
  source  public-record

actor   rus.dmitry-muratov
  kind    person
  name    Dmitry Muratov | Dmitri Muratov
  office  editor-in-chief of rus.novayagazeta 1995..2023-11
  source  public-record

actor   rus.alexander-litvinenko
  kind    person
  name    Alexander Litvinenko
  code    RUS SPY 1988..2000-09
  code    RUS OPP 2000-10..2006-11-23
  source  public-record

actor   rus.sergei-skripal
  kind    person
  name    Sergei Skripal | Sergey Skripal
  code    RUS SPY ..1999
  after   CVL
  source  public-record

actor   rus.sergei-magnitsky
  kind    person
  name    Sergei Magnitsky | Sergey Magnitsky
  code    RUS CVL ..2009-11-16
  source  public-record

actor   rus.pussyriot
  kind    group
  name    Pussy Riot
  code    RUS OPP 2011..   asof 2025-06-30
  source  public-record

actor   rus.fbk
  kind    ngo
  name    Anti-Corruption Foundation !context(RUS) | FBK !context(RUS) | Navalny's Anti-Corruption Foundation | Navalny's foundation
  code    RUS OPP 2011-09-09..   asof 2025-06-30
  source  public-record

actor   rus.memorial
  kind    ngo
  name    Memorial Human Rights Centre | Memorial Human Rights Center | International Memorial | Memorial !context(RUS)
  code    RUS SOC 1989-01-28..   asof 2025-06-30
  source  public-record

actor   rus.mhg
  kind    ngo
  name    Moscow Helsinki Group
  code    RUS SOC 1976-05-12..2023-01-25
  source  public-record

actor   rus.ovdinfo
  kind    ngo
  name    OVD-Info | OVD Info
  code    RUS SOC 2011-12-10..   asof 2025-06-30
  source  public-record

actor   rus.golos
  kind    ngo
  name    Golos movement | Golos !context(RUS)
  code    RUS SOC 2000..   asof 2025-06-30
  source  public-record

actor   rus.levada
  kind    company
  name    Levada Center | Levada Centre
  code    RUS EDU 2003..   asof 2025-06-30
  source  public-record

actor   rus.vtsiom
  kind    company
  name    VTsIOM | VCIOM
  code    RUS GOV.EDU 1987..   asof 2025-06-30
  source  public-record

actor   rus.roc
  kind    organ
  name    Russian Orthodox Church | Moscow Patriarchate
  code    RUS REL
  source  public-record

actor   rus.patriarch-kirill
  kind    person
  name    Patriarch Kirill | Kirill of Moscow | Patriarch Kirill of Moscow
  office  patriarch of rus.roc 2009-02-01..   asof 2025-06-30
  source  public-record

actor   rus.patriarch-alexy-ii
  kind    person
  name    Patriarch Alexy II | Alexy II | Patriarch Alexiy II
  office  patriarch of rus.roc 1990-06-10..2008-12-05
  source  public-record

# Companies and their heads.

actor   rus.gazprom
  kind    company
  name    Gazprom | Gazprom PJSC | OAO Gazprom
  code    RUS BUS.GOV 1989..   asof 2025-06-30
  source  public-record

actor   rus.gazpromneft
  kind    company
  name    Gazprom Neft
  code    RUS BUS
  part    rus.gazprom subsidiary 2005-09..   asof 2025-06-30
  source  public-record

actor   rus.gazprombank
  kind    company
  name    Gazprombank
  code    RUS BUS 1990..   asof 2025-06-30
  source  public-record

actor   rus.gazpromexport
  kind    company
  name    Gazprom Export
  code    RUS BUS
  part    rus.gazprom subsidiary ?..   asof 2025-06-30
  source  public-record

actor   rus.rosneft
  kind    company
  name    Rosneft | Rosneft Oil Company
  code    RUS BUS.GOV 1993..   asof 2025-06-30
  source  public-record

actor   rus.lukoil
  kind    company
  name    Lukoil | LUKOIL
  code    RUS BUS 1991..   asof 2025-06-30
  source  public-record

actor   rus.novatek
  kind    company
  name    Novatek | NOVATEK
  code    RUS BUS 1994..   asof 2025-06-30
  source  public-record

actor   rus.surgut
  kind    company
  name    Surgutneftegas | Surgutneftegaz
  code    RUS BUS
  source  public-record

actor   rus.tatneft
  kind    company
  name    Tatneft
  code    RUS BUS
  source  public-record

actor   rus.transneft
  kind    company
  name    Transneft
  code    RUS BUS.GOV 1992..   asof 2025-06-30
  source  public-record

actor   rus.rosatom
  kind    company
  name    Rosatom | Rosatom State Corporation | State Atomic Energy Corporation Rosatom
  code    RUS BUS.GOV 2007-12..   asof 2025-06-30
  source  public-record

actor   rus.rosenergoatom
  kind    company
  name    Rosenergoatom
  code    RUS BUS.GOV
  part    rus.rosatom subsidiary ?..   asof 2025-06-30
  source  public-record

actor   rus.rostec
  kind    company
  name    Rostec | Rostekh | Rostec State Corporation
  code    RUS BUS.GOV 2007-11-23..   asof 2025-06-30
  source  public-record

actor   rus.rosoboronexport
  kind    company
  name    Rosoboronexport | Rosoboroneksport
  code    RUS BUS.GOV 2000-11-04..   asof 2025-06-30
  part    rus.rostec subsidiary 2008..   asof 2025-06-30
  source  public-record

actor   rus.kalashnikov
  kind    company
  name    Kalashnikov Concern | Kalashnikov Group | Izhmash
  code    RUS BUS
  part    rus.rostec subsidiary 2008..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.almazantey
  kind    company
  name    Almaz-Antey
  code    RUS BUS.GOV 2002..   asof 2025-06-30
  source  public-record

actor   rus.uac
  kind    company
  name    United Aircraft Corporation | UAC !context(RUS)
  code    RUS BUS.GOV 2006..   asof 2025-06-30
  source  public-record

actor   rus.sukhoi
  kind    company
  name    Sukhoi | Sukhoi Company
  code    RUS BUS
  part    rus.uac subsidiary 2006..   asof 2025-06-30
  source  public-record

actor   rus.usc
  kind    company
  name    United Shipbuilding Corporation
  code    RUS BUS.GOV 2007..   asof 2025-06-30
  source  public-record

actor   rus.uralvagonzavod
  kind    company
  name    Uralvagonzavod
  code    RUS BUS.GOV
  source  public-record

actor   rus.sberbank
  kind    company
  name    Sberbank
  code    RUS BUS.GOV
  source  public-record

actor   rus.vtb
  kind    company
  name    VTB Bank | VTB !context(RUS)
  code    RUS BUS.GOV 1990..   asof 2025-06-30
  source  public-record

actor   rus.veb
  kind    company
  name    Vnesheconombank | VEB.RF
  code    RUS BUS.GOV
  source  public-record

actor   rus.alfabank
  kind    company
  name    Alfa-Bank | Alfa Bank
  code    RUS BUS 1990..   asof 2025-06-30
  source  public-record

actor   rus.rdif
  kind    company
  name    Russian Direct Investment Fund | RDIF
  code    RUS BUS.GOV 2011-06..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.nordstream
  kind    company
  name    Nord Stream AG
  code    RUS BUS 2005-12..   asof 2025-06-30
  part    rus.gazprom subsidiary 2005-12..   asof 2025-06-30
  source  public-record

actor   rus.nordstream2
  kind    company
  name    Nord Stream 2 AG
  code    RUS BUS 2015-07..   asof 2025-06-30
  part    rus.gazprom subsidiary 2015-07..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.rusal
  kind    company
  name    Rusal | United Company Rusal | UC Rusal
  code    RUS BUS 2000..   asof 2025-06-30
  source  public-record

actor   rus.nornickel
  kind    company
  name    Norilsk Nickel | Nornickel
  code    RUS BUS 1993..   asof 2025-06-30
  source  public-record

actor   rus.alrosa
  kind    company
  name    Alrosa
  code    RUS BUS 1992..   asof 2025-06-30
  source  public-record

actor   rus.uralkali
  kind    company
  name    Uralkali
  code    RUS BUS
  source  public-record

actor   rus.severstal
  kind    company
  name    Severstal
  code    RUS BUS
  source  public-record

actor   rus.aeroflot
  kind    company
  name    Aeroflot
  code    RUS BUS.GOV
  source  public-record

actor   rus.rzd
  kind    company
  name    Russian Railways | RZD !context(RUS)
  code    RUS BUS.GOV 2003-10-01..   asof 2025-06-30
  source  public-record

actor   rus.sovcomflot
  kind    company
  name    Sovcomflot
  code    RUS BUS.GOV
  source  public-record

actor   rus.yukos
  kind    company
  name    Yukos
  code    RUS BUS 1993..2007-11
  source  public-record

actor   rus.yandex
  kind    company
  name    Yandex
  code    RUS BUS 1997..   asof 2025-06-30
  source  public-record

actor   rus.vk
  kind    company
  name    VKontakte
  code    RUS BUS 2006..   asof 2025-06-30
  source  public-record

actor   rus.igor-sechin
  kind    person
  name    Igor Sechin
  office  deputy prime minister of rus 2008-05-12..2012-05-21
  office  chief executive of rus.rosneft 2012-05-23..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.alexei-miller
  kind    person
  name    Alexei Miller | Alexey Miller | Aleksei Miller
  office  chief executive of rus.gazprom 2001-05-30..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.alexei-likhachev
  kind    person
  name    Alexei Likhachev | Alexey Likhachev
  office  head of rus.rosatom 2016-10-05..   asof 2025-06-30
  source  public-record

actor   rus.sergei-chemezov
  kind    person
  name    Sergei Chemezov | Sergey Chemezov
  office  chief executive of rus.rostec 2007-11-26..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.andrei-kostin
  kind    person
  name    Andrei Kostin | Andrey Kostin
  office  chief executive of rus.vtb 2002-06..   asof 2025-06-30
  source  ofac-2023, public-record

actor   rus.vagit-alekperov
  kind    person
  name    Vagit Alekperov
  office  president of rus.lukoil 1993..2022-04-21
  source  public-record

actor   rus.leonid-mikhelson
  kind    person
  name    Leonid Mikhelson
  office  chief executive of rus.novatek 2003..   asof 2025-06-30
  source  public-record

actor   rus.oleg-deripaska
  kind    person
  name    Oleg Deripaska
  code    RUS BUS
  source  ofac-2023, public-record

actor   rus.roman-abramovich
  kind    person
  name    Roman Abramovich
  office  governor of Chukotka of rus 2000-12-24..2008-07-03
  after   BUS
  source  public-record

actor   rus.boris-berezovsky
  kind    person
  name    Boris Berezovsky
  code    RUS OPP 2000-11..2013-03-23
  office  deputy secretary of rus.sc 1996-10-29..1997-11-04
  source  public-record

actor   rus.vladimir-gusinsky
  kind    person
  name    Vladimir Gusinsky
  code    RUS BUS
  source  public-record

actor   rus.alisher-usmanov
  kind    person
  name    Alisher Usmanov
  code    RUS BUS
  source  ofac-2023, public-record

actor   rus.mikhail-fridman
  kind    person
  name    Mikhail Fridman
  code    RUS BUS
  source  public-record

actor   rus.konstantin-malofeev
  kind    person
  name    Konstantin Malofeev | Konstantin Malofeyev
  code    RUS BUS
  source  ofac-2023, public-record

actor   rus.arkady-rotenberg
  kind    person
  name    Arkady Rotenberg
  code    RUS BUS
  source  ofac-2023, public-record

actor   rus.gennady-timchenko
  kind    person
  name    Gennady Timchenko
  code    RUS BUS
  source  ofac-2023, public-record

actor   rus.oleg-tinkov
  kind    person
  name    Oleg Tinkov
  code    RUS BUS
  source  public-record

actor   rus.pavel-durov
  kind    person
  name    Pavel Durov
  code    RUS BUS
  source  public-record

actor   rus.viktor-bout
  kind    person
  name    Viktor Bout | Victor Bout
  code    RUS BUS
  source  public-record

# Media.

actor   rus.rt
  kind    media
  name    Russia Today | RT !context(RUS)
  code    RUS GOV.JRN 2005-12-10..   asof 2025-06-30
  source  public-record

actor   rus.sputnik
  kind    media
  name    Sputnik news agency | Sputnik News | Sputnik !context(RUS)
  code    RUS GOV.JRN 2014-11-10..   asof 2025-06-30
  source  public-record

actor   rus.rossiyasegodnya
  kind    media
  name    Rossiya Segodnya | MIA Rossiya Segodnya
  code    RUS GOV.JRN 2013-12-09..   asof 2025-06-30
  source  public-record

actor   rus.rossiya1
  kind    media
  name    Rossiya 1 | Rossiya-1 | Rossiya 24 | Rossiya-24 | VGTRK
  code    RUS GOV.JRN 1991..   asof 2025-06-30
  source  public-record

actor   rus.channelone
  kind    media
  name    Channel One Russia | Russian Channel One | Pervy Kanal
  code    RUS GOV.JRN 1995-04-01..   asof 2025-06-30
  source  public-record

actor   rus.ntv
  kind    media
  name    NTV !context(RUS)
  code    RUS JRN 1993-10-10..   asof 2025-06-30
  source  public-record

actor   rus.dozhd
  kind    media
  name    TV Rain | Dozhd | Rain TV
  code    RUS JRN 2010-04..   asof 2025-06-30
  source  public-record

actor   rus.echo
  kind    media
  name    Echo of Moscow | Ekho Moskvy | Echo Moskvy
  code    RUS JRN 1990-08-22..2022-03-03
  source  public-record

actor   rus.novayagazeta
  kind    media
  name    Novaya Gazeta
  code    RUS JRN 1993-04-01..   asof 2025-06-30
  source  public-record

actor   rus.meduza
  kind    media
  name    Meduza
  code    RUS JRN 2014-10-20..   asof 2025-06-30
  source  public-record

actor   rus.mediazona
  kind    media
  name    Mediazona
  code    RUS JRN 2014-09..   asof 2025-06-30
  source  public-record

actor   rus.kommersant
  kind    media
  name    Kommersant
  code    RUS JRN 1990..   asof 2025-06-30
  source  public-record

actor   rus.vedomosti
  kind    media
  name    Vedomosti
  code    RUS JRN 1999-09-07..   asof 2025-06-30
  source  public-record

actor   rus.izvestia
  kind    media
  name    Izvestia | Izvestiya
  code    RUS JRN
  source  public-record

actor   rus.pravda
  kind    media
  name    Pravda
  code    RUS JRN
  source  public-record

actor   rus.rbc
  kind    media
  name    RBC !context(RUS) | RBK !context(RUS)
  code    RUS JRN 1995..   asof 2025-06-30
  source  public-record

actor   rus.moscowtimes
  kind    media
  name    The Moscow Times | Moscow Times
  code    RUS JRN 1992..   asof 2025-06-30
  source  public-record

actor   rus.insider
  kind    media
  name    The Insider !context(RUS)
  code    RUS JRN 2013..   asof 2025-06-30
  source  public-record

actor   rus.rybar
  kind    media
  name    Rybar Telegram channel | Rybar !context(RUS)
  code    RUS JRN 2018..   asof 2025-06-30
  source  public-record

actor   rus.margarita-simonyan
  kind    person
  name    Margarita Simonyan
  office  editor-in-chief of rus.rt 2005..   asof 2025-06-30
  gender  f
  source  public-record

actor   rus.dmitry-kiselyov
  kind    person
  name    Dmitry Kiselyov | Dmitri Kiselyov | Dmitry Kiselev
  office  director general of rus.rossiyasegodnya 2013-12-09..   asof 2025-06-30
  source  public-record

actor   rus.vladimir-solovyov
  kind    person
  name    Vladimir Solovyov !context(RUS)
  code    RUS JRN
  source  public-record
