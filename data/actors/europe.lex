# SPDX-License-Identifier: CC0-1.0
# Europe in depth: the United Kingdom, France, Germany, Turkey, Serbia, Kosovo and
# Bosnia, Armenia, Azerbaijan, Georgia: offices, services, forces, parties, armed
# groups. Names as the actors call themselves and as news calls them.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  archigos-4.1 = Goemans, Gleditsch and Chiozza, Archigos 4.1, leaders 1875-2015
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# United Kingdom: ministers.

actor   gbr.ernest-bevin
  kind    person
  name    Ernest Bevin
  office  foreign secretary of gbr 1945-07-27..1951-03-09
  source  public-record

actor   gbr.anthony-eden
  kind    person
  name    Anthony Eden
  office  foreign secretary of gbr 1951-10-28..1955-04-06
  office  prime minister of gbr 1955-04-06..1957-01-09
  source  public-record

actor   gbr.selwyn-lloyd
  kind    person
  name    Selwyn Lloyd
  office  foreign secretary of gbr 1955-12-20..1960-07-27
  source  public-record

actor   gbr.alec-douglas-home
  kind    person
  name    Alec Douglas-Home | Lord Home
  office  foreign secretary of gbr 1960-07-27..1963-10-18
  office  prime minister of gbr 1963-10-19..1964-10-16
  office  foreign secretary of gbr 1970-06-20..1974-03-04
  source  public-record

actor   gbr.james-callaghan
  kind    person
  name    James Callaghan | Jim Callaghan
  office  chancellor of the exchequer of gbr 1964-10-16..1967-11-30
  office  home secretary of gbr 1967-11-30..1970-06-19
  office  foreign secretary of gbr 1974-03-05..1976-04-05
  office  prime minister of gbr 1976-04-05..1979-05-04
  source  public-record

actor   gbr.david-owen
  kind    person
  name    David Owen !context(GBR,BIH) | Lord Owen
  office  foreign secretary of gbr 1977-02-21..1979-05-04
  source  public-record

actor   gbr.francis-pym
  kind    person
  name    Francis Pym
  office  foreign secretary of gbr 1982-04-06..1983-06-11
  source  public-record

actor   gbr.geoffrey-howe
  kind    person
  name    Geoffrey Howe
  office  chancellor of the exchequer of gbr 1979-05-04..1983-06-11
  office  foreign secretary of gbr 1983-06-11..1989-07-24
  source  public-record

actor   gbr.john-major
  kind    person
  name    John Major
  office  foreign secretary of gbr 1989-07-24..1989-10-26
  office  chancellor of the exchequer of gbr 1989-10-26..1990-11-28
  office  prime minister of gbr 1990-11-28..1997-05-02
  source  public-record

actor   gbr.douglas-hurd
  kind    person
  name    Douglas Hurd
  office  home secretary of gbr 1985-09-02..1989-10-26
  office  foreign secretary of gbr 1989-10-26..1995-07-05
  source  public-record

actor   gbr.malcolm-rifkind
  kind    person
  name    Malcolm Rifkind
  office  defence secretary of gbr 1992-04-10..1995-07-05
  office  foreign secretary of gbr 1995-07-05..1997-05-02
  source  public-record

actor   gbr.robin-cook
  kind    person
  name    Robin Cook
  office  foreign secretary of gbr 1997-05-02..2001-06-08
  source  public-record

actor   gbr.jack-straw
  kind    person
  name    Jack Straw
  office  home secretary of gbr 1997-05-02..2001-06-08
  office  foreign secretary of gbr 2001-06-08..2006-05-05
  source  public-record

actor   gbr.margaret-beckett
  kind    person
  name    Margaret Beckett
  gender  f
  office  foreign secretary of gbr 2006-05-05..2007-06-27
  source  public-record

actor   gbr.david-miliband
  kind    person
  name    David Miliband
  office  foreign secretary of gbr 2007-06-28..2010-05-11
  office  president of irescue 2013-09-01..   asof 2025-06-30
  source  public-record

actor   gbr.william-hague
  kind    person
  name    William Hague
  office  leader of gbr.tory 1997-06-19..2001-09-13
  office  foreign secretary of gbr 2010-05-12..2014-07-14
  source  public-record

actor   gbr.philip-hammond
  kind    person
  name    Philip Hammond
  office  defence secretary of gbr 2011-10-14..2014-07-15
  office  foreign secretary of gbr 2014-07-15..2016-07-13
  office  chancellor of the exchequer of gbr 2016-07-13..2019-07-24
  source  public-record

actor   gbr.jeremy-hunt
  kind    person
  name    Jeremy Hunt
  office  foreign secretary of gbr 2018-07-09..2019-07-24
  office  chancellor of the exchequer of gbr 2022-10-14..2024-07-05
  source  public-record

actor   gbr.dominic-raab
  kind    person
  name    Dominic Raab
  office  foreign secretary of gbr 2019-07-24..2021-09-15
  office  justice secretary of gbr 2021-09-15..2022-09-06
  source  public-record

actor   gbr.james-cleverly
  kind    person
  name    James Cleverly
  office  foreign secretary of gbr 2022-09-06..2023-11-13
  office  home secretary of gbr 2023-11-13..2024-07-05
  source  public-record

actor   gbr.theresa-may
  kind    person
  name    Theresa May | Mrs May !context(GBR)
  gender  f
  office  home secretary of gbr 2010-05-12..2016-07-13
  office  prime minister of gbr 2016-07-13..2019-07-24
  source  public-record

actor   gbr.gordon-brown
  kind    person
  name    Gordon Brown
  office  chancellor of the exchequer of gbr 1997-05-02..2007-06-27
  office  prime minister of gbr 2007-06-27..2010-05-11
  source  public-record

actor   gbr.rishi-sunak
  kind    person
  name    Rishi Sunak
  office  chancellor of the exchequer of gbr 2020-02-13..2022-07-05
  office  prime minister of gbr 2022-10-25..2024-07-05
  source  public-record

actor   gbr.keir-starmer
  kind    person
  name    Keir Starmer | Sir Keir Starmer
  office  leader of gbr.labour 2020-04-04..   asof 2025-06-30
  office  prime minister of gbr 2024-07-05..   asof 2026-01-31
  source  public-record

actor   gbr.denis-healey
  kind    person
  name    Denis Healey
  office  defence secretary of gbr 1964-10-16..1970-06-19
  source  public-record

actor   gbr.michael-heseltine
  kind    person
  name    Michael Heseltine
  office  defence secretary of gbr 1983-01-06..1986-01-09
  source  public-record

actor   gbr.geoff-hoon
  kind    person
  name    Geoff Hoon
  office  defence secretary of gbr 1999-10-11..2005-05-06
  source  public-record

actor   gbr.john-reid
  kind    person
  name    John Reid !context(GBR)
  office  defence secretary of gbr 2005-05-06..2006-05-05
  office  home secretary of gbr 2006-05-05..2007-06-27
  source  public-record

actor   gbr.des-browne
  kind    person
  name    Des Browne
  office  defence secretary of gbr 2006-05-05..2008-10-03
  source  public-record

actor   gbr.bob-ainsworth
  kind    person
  name    Bob Ainsworth
  office  defence secretary of gbr 2009-06-05..2010-05-11
  source  public-record

actor   gbr.liam-fox
  kind    person
  name    Liam Fox
  office  defence secretary of gbr 2010-05-12..2011-10-14
  source  public-record

actor   gbr.michael-fallon
  kind    person
  name    Michael Fallon
  office  defence secretary of gbr 2014-07-15..2017-11-01
  source  public-record

actor   gbr.gavin-williamson
  kind    person
  name    Gavin Williamson
  office  defence secretary of gbr 2017-11-02..2019-05-01
  source  public-record

actor   gbr.penny-mordaunt
  kind    person
  name    Penny Mordaunt
  gender  f
  office  defence secretary of gbr 2019-05-01..2019-07-24
  source  public-record

actor   gbr.ben-wallace
  kind    person
  name    Ben Wallace !context(GBR)
  office  defence secretary of gbr 2019-07-24..2023-08-31
  source  public-record

actor   gbr.grant-shapps
  kind    person
  name    Grant Shapps
  office  defence secretary of gbr 2023-08-31..2024-07-05
  source  public-record

actor   gbr.john-healey
  kind    person
  name    John Healey !context(GBR)
  office  defence secretary of gbr 2024-07-05..   asof 2025-06-30
  source  public-record

actor   gbr.amber-rudd
  kind    person
  name    Amber Rudd
  gender  f
  office  home secretary of gbr 2016-07-13..2018-04-29
  source  public-record

actor   gbr.sajid-javid
  kind    person
  name    Sajid Javid
  office  home secretary of gbr 2018-04-30..2019-07-24
  source  public-record

actor   gbr.priti-patel
  kind    person
  name    Priti Patel
  gender  f
  office  home secretary of gbr 2019-07-24..2022-09-06
  source  public-record

actor   gbr.suella-braverman
  kind    person
  name    Suella Braverman
  gender  f
  office  home secretary of gbr 2022-09-06..2022-10-19
  office  home secretary of gbr 2022-10-25..2023-11-13
  source  public-record

actor   gbr.yvette-cooper
  kind    person
  name    Yvette Cooper
  gender  f
  office  home secretary of gbr 2024-07-05..2025-09-05
  source  public-record

actor   gbr.rachel-reeves
  kind    person
  name    Rachel Reeves
  gender  f
  office  chancellor of the exchequer of gbr 2024-07-05..   asof 2025-06-30
  source  public-record

actor   gbr.george-osborne
  kind    person
  name    George Osborne
  office  chancellor of the exchequer of gbr 2010-05-11..2016-07-13
  source  public-record

actor   gbr.angela-rayner
  kind    person
  name    Angela Rayner
  gender  f
  office  deputy prime minister of gbr 2024-07-05..2025-09-05
  source  public-record

actor   gbr.mo-mowlam
  kind    person
  name    Mo Mowlam | Marjorie Mowlam
  gender  f
  office  secretary for Northern Ireland of gbr 1997-05-03..1999-10-11
  source  public-record

actor   gbr.peter-mandelson
  kind    person
  name    Peter Mandelson | Lord Mandelson
  office  secretary for Northern Ireland of gbr 1999-10-11..2001-01-24
  office  ambassador to the United States of gbr 2025-02-10..2025-09-11
  source  public-record

actor   gbr.hilary-benn
  kind    person
  name    Hilary Benn
  office  secretary for Northern Ireland of gbr 2024-07-05..   asof 2025-06-30
  source  public-record

actor   gbr.jonathan-powell
  kind    person
  name    Jonathan Powell !context(GBR)
  office  chief of staff of gbr.no10 1997-05-02..2007-06-27
  office  national security adviser of gbr 2024-12-02..   asof 2025-06-30
  source  public-record

actor   gbr.rory-stewart
  kind    person
  name    Rory Stewart
  office  international development secretary of gbr 2019-05-01..2019-07-24
  source  public-record

actor   gbr.hamish-falconer
  kind    person
  name    Hamish Falconer
  office  minister for the Middle East of gbr 2024-07..   asof 2025-06-30
  source  public-record

actor   gbr.karen-pierce
  kind    person
  name    Karen Pierce
  gender  f
  office  ambassador to the United Nations of gbr 2018-03..2020-03
  office  ambassador to the United States of gbr 2020-03..2025-02
  source  public-record

actor   gbr.barbara-woodward
  kind    person
  name    Barbara Woodward
  gender  f
  office  ambassador to China of gbr 2015-02..2020-09
  office  ambassador to the United Nations of gbr 2020-12..   asof 2025-06-30
  source  public-record

actor   gbr.jeremy-greenstock
  kind    person
  name    Jeremy Greenstock
  office  ambassador to the United Nations of gbr 1998-07..2003-07
  source  public-record

# United Kingdom: parties, institutions, services.

actor   gbr.labour
  kind    party
  name    British Labour Party | Labour Party !context(GBR) | Labour !context(gbr.tory,gbr.keir-starmer,gbr.no10) | UK Labour Party
  code    GBR OPP 1951-10-26..1964-10-15
  code    GBR GOV.PTY 1964-10-16..1970-06-18
  code    GBR OPP 1970-06-19..1974-03-03
  code    GBR GOV.PTY 1974-03-04..1979-05-03
  code    GBR OPP 1979-05-04..1997-05-01
  code    GBR GOV.PTY 1997-05-02..2010-05-10
  code    GBR OPP 2010-05-11..2024-07-04
  code    GBR GOV.PTY 2024-07-05..   asof 2025-06-30
  source  factbook-2026, public-record

actor   gbr.tory
  kind    party
  name    British Conservative Party | Conservative Party !context(GBR) | Tories | Conservative and Unionist Party | Tory party
  code    GBR GOV.PTY 1951-10-26..1964-10-15
  code    GBR OPP 1964-10-16..1970-06-18
  code    GBR GOV.PTY 1970-06-19..1974-03-03
  code    GBR OPP 1974-03-04..1979-05-03
  code    GBR GOV.PTY 1979-05-04..1997-05-01
  code    GBR OPP 1997-05-02..2010-05-10
  code    GBR GOV.PTY 2010-05-11..2024-07-04
  code    GBR OPP 2024-07-05..   asof 2025-06-30
  source  factbook-2026, public-record

actor   gbr.libdem
  kind    party
  name    Liberal Democrats !context(GBR) | Lib Dems
  code    GBR PTY 1988-03-03..   asof 2025-06-30
  source  factbook-2026, public-record

actor   gbr.snp
  kind    party
  name    Scottish National Party | SNP !context(GBR)
  code    GBR PTY 1934-04-07..   asof 2025-06-30
  source  factbook-2026, public-record

actor   gbr.reformuk
  kind    party
  name    Reform UK | Brexit Party
  code    GBR PTY 2018-11-23..   asof 2025-06-30
  source  factbook-2026, public-record

actor   gbr.ukip
  kind    party
  name    UK Independence Party | UKIP | Ukip
  code    GBR PTY 1993-09-03..   asof 2025-06-30
  source  factbook-2026, public-record

actor   gbr.plaid
  kind    party
  name    Plaid Cymru | Party of Wales
  code    GBR PTY 1925-08-05..   asof 2025-06-30
  source  factbook-2026, public-record

actor   gbr.greens
  kind    party
  name    Green Party of England and Wales
  code    GBR PTY 1990..   asof 2025-06-30
  source  factbook-2026, public-record

actor   gbr.edl
  kind    group
  name    English Defence League
  code    GBR UAF 2009-06-27..   asof 2025-06-30
  source  public-record

actor   gbr.bnp
  kind    party
  name    British National Party
  code    GBR PTY 1982-04-07..   asof 2025-06-30
  source  public-record

actor   gbr.no10
  kind    organ
  name    Downing Street | 10 Downing Street | Whitehall | No 10 !context(GBR) | Number 10 !context(GBR)
  code    GBR GOV
  source  public-record

actor   gbr.cobra
  kind    organ
  name    COBRA !context(gbr.no10,GBR) | Cobra committee
  code    GBR GOV
  source  public-record

actor   gbr.parliament
  kind    organ
  name    British Parliament | UK Parliament | Westminster parliament | House of Commons !context(GBR) | House of Lords
  code    GBR LEG
  source  public-record

actor   gbr.holyrood
  kind    organ
  name    Holyrood | Scottish Parliament
  code    GBR LEG 1999-05-12..   asof 2025-06-30
  source  public-record

actor   gbr.scotgov
  kind    organ
  name    Scottish Government
  code    GBR GOV 1999-07-01..   asof 2025-06-30
  source  public-record

actor   gbr.stormont
  kind    organ
  name    Stormont | Northern Ireland Assembly | Stormont Assembly
  code    GBR LEG 1998-06-25..   asof 2025-06-30
  source  public-record

actor   gbr.niexecutive
  kind    organ
  name    Northern Ireland Executive
  code    GBR GOV 1999-12-02..   asof 2025-06-30
  source  public-record

actor   gbr.palace
  kind    organ
  name    Buckingham Palace
  code    GBR GOV
  source  public-record

actor   gbr.supremecourt
  kind    organ
  name    UK Supreme Court | Supreme Court of the United Kingdom
  code    GBR JUD 2009-10-01..   asof 2025-06-30
  source  public-record

actor   gbr.boe
  kind    organ
  name    Bank of England
  code    GBR GOV
  source  public-record

actor   gbr.nca
  kind    organ
  name    National Crime Agency !context(GBR) | UK National Crime Agency
  code    GBR COP 2013-10-07..   asof 2025-06-30
  source  public-record

actor   gbr.psni
  kind    organ
  name    Police Service of Northern Ireland | PSNI
  code    GBR COP 2001-11-04..   asof 2025-06-30
  source  public-record

actor   gbr.ruc
  kind    organ
  name    Royal Ulster Constabulary | RUC !context(GBR)
  code    GBR COP 1922-06-01..2001-11-03
  source  public-record

actor   gbr.army
  kind    organ
  name    British Army
  code    GBR MIL
  source  public-record

actor   gbr.royalnavy
  kind    organ
  name    Royal Navy | British navy
  code    GBR MIL
  source  public-record

actor   gbr.raf
  kind    organ
  name    Royal Air Force | RAF !context(GBR)
  code    GBR MIL 1918-04-01..   asof 2025-06-30
  source  public-record

actor   gbr.marines
  kind    organ
  name    Royal Marines
  code    GBR MIL
  part    gbr.royalnavy wing
  source  public-record

actor   gbr.sas
  kind    organ
  name    Special Air Service | SAS !context(GBR) | British SAS
  code    GBR MIL
  part    gbr.army wing
  source  public-record

actor   gbr.paras
  kind    organ
  name    Parachute Regiment !context(GBR)
  code    GBR MIL
  part    gbr.army wing
  source  public-record

actor   gbr.udr
  kind    organ
  name    Ulster Defence Regiment
  code    GBR MIL 1970-04-01..1992-07-01
  part    gbr.army wing 1970-04-01..1992-07-01
  source  public-record

actor   gbr.dfid
  kind    organ
  name    Department for International Development | DFID
  code    GBR GOV 1997-05..2020-09-01
  source  public-record

actor   gbr.ukmto
  kind    organ
  name    UKMTO | United Kingdom Maritime Trade Operations | UK Maritime Trade Operations
  code    GBR MIL 2001..   asof 2025-06-30
  source  public-record

actor   gbr.chathamhouse
  kind    ngo
  name    Chatham House | Royal Institute of International Affairs
  code    GBR EDU
  source  public-record

actor   gbr.rusi
  kind    ngo
  name    Royal United Services Institute | RUSI !context(GBR)
  code    GBR EDU
  source  public-record

actor   gbr.iiss
  kind    ngo
  name    International Institute for Strategic Studies | IISS
  code    GBR EDU 1958..   asof 2025-06-30
  source  public-record

actor   gbr.bp
  kind    company
  name    BP plc | British Petroleum | BP
  code    GBR BUS
  source  public-record

actor   gbr.bae
  kind    company
  name    BAE Systems
  code    GBR BUS 1999-11-30..   asof 2025-06-30
  source  public-record

actor   gbr.g4s
  kind    company
  name    G4S
  code    GBR BUS
  source  public-record

actor   gbr.rollsroyce
  kind    company
  name    Rolls-Royce
  code    GBR BUS
  source  public-record

actor   gbr.palaction
  kind    group
  name    Palestine Action
  code    GBR OPP 2020-07-30..   asof 2025-06-30
  source  public-record

actor   gbr.xr
  kind    group
  name    Extinction Rebellion
  code    GBR OPP 2018-10-31..   asof 2025-06-30
  source  public-record

actor   gbr.stopwar
  kind    ngo
  name    Stop the War Coalition
  code    GBR SOC 2001-09-21..   asof 2025-06-30
  source  public-record

actor   gbr.nigel-farage
  kind    person
  name    Nigel Farage
  office  leader of gbr.ukip 2006-09-12..2009-11
  office  leader of gbr.ukip 2010-11-05..2016-09-16
  office  leader of gbr.reformuk 2019-03-22..2021-03-06
  office  leader of gbr.reformuk 2024-06-03..   asof 2025-06-30
  source  public-record

actor   gbr.jeremy-corbyn
  kind    person
  name    Jeremy Corbyn
  office  leader of gbr.labour 2015-09-12..2020-04-04
  source  public-record

actor   gbr.ed-miliband
  kind    person
  name    Ed Miliband
  office  leader of gbr.labour 2010-09-25..2015-05-08
  office  energy secretary of gbr 2024-07-05..   asof 2025-06-30
  source  public-record

actor   gbr.neil-kinnock
  kind    person
  name    Neil Kinnock
  office  leader of gbr.labour 1983-10-02..1992-07-18
  source  public-record

actor   gbr.kemi-badenoch
  kind    person
  name    Kemi Badenoch
  gender  f
  office  leader of gbr.tory 2024-11-02..   asof 2025-06-30
  source  public-record

actor   gbr.ed-davey
  kind    person
  name    Ed Davey
  office  leader of gbr.libdem 2020-08-27..   asof 2025-06-30
  source  public-record

actor   gbr.nick-clegg
  kind    person
  name    Nick Clegg
  office  leader of gbr.libdem 2007-12-18..2015-05-08
  office  deputy prime minister of gbr 2010-05-11..2015-05-08
  source  public-record

actor   gbr.george-galloway
  kind    person
  name    George Galloway
  code    GBR PTY
  source  public-record

actor   gbr.alex-salmond
  kind    person
  name    Alex Salmond
  office  leader of gbr.snp 2004-09-03..2014-11-14
  office  head of gbr.scotgov 2007-05-16..2014-11-19
  source  public-record

actor   gbr.nicola-sturgeon
  kind    person
  name    Nicola Sturgeon
  gender  f
  office  leader of gbr.snp 2014-11-14..2023-03-27
  office  head of gbr.scotgov 2014-11-20..2023-03-28
  source  public-record

actor   gbr.humza-yousaf
  kind    person
  name    Humza Yousaf
  office  head of gbr.scotgov 2023-03-29..2024-05-07
  source  public-record

actor   gbr.john-swinney
  kind    person
  name    John Swinney
  office  head of gbr.scotgov 2024-05-07..   asof 2025-06-30
  source  public-record

actor   gbr.sadiq-khan
  kind    person
  name    Sadiq Khan
  office  mayor of London of gbr 2016-05-09..   asof 2025-06-30
  source  public-record

actor   gbr.john-bercow
  kind    person
  name    John Bercow
  office  speaker of gbr.parliament 2009-06-22..2019-10-31
  source  public-record

actor   gbr.lindsay-hoyle
  kind    person
  name    Lindsay Hoyle
  office  speaker of gbr.parliament 2019-11-04..   asof 2025-06-30
  source  public-record

actor   gbr.nick-carter
  kind    person
  name    Nick Carter !context(GBR,AFG)
  office  military chief of gbr 2018-06-11..2021-11-30
  source  public-record

actor   gbr.tony-radakin
  kind    person
  name    Tony Radakin
  office  military chief of gbr 2021-11-30..2025-09-02
  source  public-record

actor   gbr.patrick-sanders
  kind    person
  name    Patrick Sanders !context(GBR)
  office  army chief of gbr.army 2022-06-13..2024-06-15
  source  public-record

actor   gbr.richard-dannatt
  kind    person
  name    Richard Dannatt
  office  army chief of gbr.army 2006-08-29..2009-08-28
  source  public-record

actor   gbr.mike-jackson
  kind    person
  name    Mike Jackson !context(GBR,XKX,BIH)
  office  commander of nato.kfor 1999-06..1999-10
  office  army chief of gbr.army 2003-02-01..2006-08-29
  source  public-record

actor   gbr.richard-moore
  kind    person
  name    Richard Moore !context(GBR)
  office  ambassador to Turkey of gbr 2014-01..2017-12
  office  director of gbr.mi6 2020-10-01..2025-09-30
  source  public-record

actor   gbr.alex-younger
  kind    person
  name    Alex Younger
  office  director of gbr.mi6 2014-11..2020-09-30
  source  public-record

actor   gbr.john-sawers
  kind    person
  name    John Sawers
  office  ambassador to the United Nations of gbr 2007-08..2009-11
  office  director of gbr.mi6 2009-11..2014-11
  source  public-record

actor   gbr.richard-dearlove
  kind    person
  name    Richard Dearlove
  office  director of gbr.mi6 1999-09..2004-05
  source  public-record

actor   gbr.ken-mccallum
  kind    person
  name    Ken McCallum
  office  director of gbr.mi5 2020-04..   asof 2025-06-30
  source  public-record

actor   gbr.eliza-manningham-buller
  kind    person
  name    Eliza Manningham-Buller
  gender  f
  office  director of gbr.mi5 2002-10..2007-04
  source  public-record

actor   gbr.alastair-campbell
  kind    person
  name    Alastair Campbell
  office  spokesman of gbr.no10 1997-05-02..2003-08-29
  source  public-record

actor   gbr.dominic-cummings
  kind    person
  name    Dominic Cummings
  office  chief adviser of gbr.no10 2019-07-24..2020-11-13
  source  public-record

# Northern Ireland.

actor   gbr.pira
  kind    group
  name    Provisional Irish Republican Army | Provisional IRA | PIRA | Irish Republican Army | IRA !context(GBR,IRL)
  code    GBR REB 1969-12-18..2005-07-28
  source  ucdp-22.1, public-record
  xref    ucdp:282

actor   gbr.oira
  kind    group
  name    Official IRA | Official Irish Republican Army
  code    GBR REB 1969-12-18..1972-05-29
  source  public-record

actor   gbr.rira
  kind    group
  name    Real IRA | Real Irish Republican Army
  code    GBR REB 1997-11..   asof 2025-06-30
  part    gbr.pira splinter-of 1997-11..   asof 2025-06-30
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:283

actor   gbr.cira
  kind    group
  name    Continuity IRA | Continuity Irish Republican Army | CIRA !context(GBR,IRL)
  code    GBR REB 1986..   asof 2025-06-30
  part    gbr.pira splinter-of 1986..   asof 2025-06-30
  source  ofac-2023, public-record

actor   gbr.nira
  kind    group
  name    New IRA | New Irish Republican Army
  code    GBR REB 2012-07-26..   asof 2025-06-30
  part    gbr.rira successor 2012-07-26..   asof 2025-06-30
  source  public-record

actor   gbr.inla
  kind    group
  name    Irish National Liberation Army | INLA !context(GBR,IRL)
  code    GBR REB 1974-12-10..2009-10-11
  source  public-record

actor   gbr.uvf
  kind    group
  name    Ulster Volunteer Force | UVF !context(GBR,IRL)
  code    GBR UAF 1966-05..   asof 2025-06-30
  source  public-record

actor   gbr.uda
  kind    group
  name    Ulster Defence Association | Ulster Freedom Fighters | UDA !context(GBR,IRL) | UFF !context(GBR,IRL)
  code    GBR UAF 1971-09..   asof 2025-06-30
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:4340

actor   gbr.lvf
  kind    group
  name    Loyalist Volunteer Force
  code    GBR UAF 1996..2005-10-30
  part    gbr.uvf splinter-of 1996..   asof 2025-06-30
  source  ofac-2023, public-record

actor   gbr.rhc
  kind    group
  name    Red Hand Commando
  code    GBR UAF 1972..   asof 2025-06-30
  source  public-record

actor   gbr.sinnfein
  kind    party
  name    Sinn Fein
  code    GBR PTY 1905-11-28..   asof 2025-06-30
  source  factbook-2026, public-record

actor   gbr.dup
  kind    party
  name    Democratic Unionist Party | DUP !context(GBR)
  code    GBR PTY 1971-09-30..   asof 2025-06-30
  source  factbook-2026, public-record

actor   gbr.uup
  kind    party
  name    Ulster Unionist Party | UUP !context(GBR)
  code    GBR PTY 1905-03-03..   asof 2025-06-30
  source  factbook-2026, public-record

actor   gbr.sdlp
  kind    party
  name    Social Democratic and Labour Party | SDLP
  code    GBR PTY 1970-08-21..   asof 2025-06-30
  source  factbook-2026, public-record

actor   gbr.alliance
  kind    party
  name    Alliance Party of Northern Ireland | Alliance Party !context(GBR)
  code    GBR PTY 1970-04-21..   asof 2025-06-30
  source  factbook-2026, public-record

actor   gbr.orange
  kind    ngo
  name    Orange Order
  code    GBR SOC
  source  public-record

actor   gbr.gerry-adams
  kind    person
  name    Gerry Adams
  office  leader of gbr.sinnfein 1983-11-13..2018-02-10
  source  public-record

actor   gbr.martin-mcguinness
  kind    person
  name    Martin McGuinness
  office  deputy first minister of gbr.niexecutive 2007-05-08..2017-01-09
  source  public-record

actor   gbr.mary-lou-mcdonald
  kind    person
  name    Mary Lou McDonald
  gender  f
  office  leader of gbr.sinnfein 2018-02-10..   asof 2025-06-30
  source  public-record

actor   gbr.michelle-oneill
  kind    person
  name    Michelle O'Neill
  gender  f
  office  deputy first minister of gbr.niexecutive 2020-01-11..2022-02-03
  office  head of gbr.niexecutive 2024-02-03..   asof 2025-06-30
  source  public-record

actor   gbr.ian-paisley
  kind    person
  name    Ian Paisley
  office  leader of gbr.dup 1971-09-30..2008-05-31
  office  head of gbr.niexecutive 2007-05-08..2008-06-05
  source  public-record

actor   gbr.peter-robinson
  kind    person
  name    Peter Robinson !context(gbr.dup,gbr.stormont)
  office  leader of gbr.dup 2008-05-31..2015-12-17
  office  head of gbr.niexecutive 2008-06-05..2016-01-11
  source  public-record

actor   gbr.arlene-foster
  kind    person
  name    Arlene Foster
  gender  f
  office  leader of gbr.dup 2015-12-17..2021-05-28
  office  head of gbr.niexecutive 2016-01-11..2021-06-14
  source  public-record

actor   gbr.jeffrey-donaldson
  kind    person
  name    Jeffrey Donaldson
  office  leader of gbr.dup 2021-06-30..2024-03-29
  source  public-record

actor   gbr.david-trimble
  kind    person
  name    David Trimble
  office  leader of gbr.uup 1995-09-08..2005-06-24
  office  head of gbr.niexecutive 1998-07-01..2002-10-14
  source  public-record

actor   gbr.john-hume
  kind    person
  name    John Hume
  office  leader of gbr.sdlp 1979-05-06..2001-11-11
  source  public-record

actor   gbr.bobby-sands
  kind    person
  name    Bobby Sands
  code    GBR REB ..1981-05-05
  source  public-record

# France: prime ministers and ministers.

actor   fra.michel-debre
  kind    person
  name    Michel Debré
  office  prime minister of fra 1959-01-08..1962-04-14
  office  defence minister of fra 1969-06-22..1973-04-05
  source  public-record

actor   fra.georges-pompidou
  kind    person
  name    Georges Pompidou
  office  prime minister of fra 1962-04-14..1968-07-10
  office  president of fra 1969-06-20..1974-04-02
  source  public-record

actor   fra.jacques-chirac
  kind    person
  name    Jacques Chirac
  office  prime minister of fra 1974-05-27..1976-08-26
  office  prime minister of fra 1986-03-20..1988-05-10
  office  president of fra 1995-05-17..2007-05-16
  source  public-record

actor   fra.raymond-barre
  kind    person
  name    Raymond Barre
  office  prime minister of fra 1976-08-26..1981-05-21
  source  public-record

actor   fra.pierre-mauroy
  kind    person
  name    Pierre Mauroy
  office  prime minister of fra 1981-05-21..1984-07-17
  source  public-record

actor   fra.michel-rocard
  kind    person
  name    Michel Rocard
  office  prime minister of fra 1988-05-10..1991-05-15
  source  public-record

actor   fra.edith-cresson
  kind    person
  name    Édith Cresson
  gender  f
  office  prime minister of fra 1991-05-15..1992-04-02
  source  public-record

actor   fra.pierre-beregovoy
  kind    person
  name    Pierre Bérégovoy
  office  prime minister of fra 1992-04-02..1993-03-29
  source  public-record

actor   fra.edouard-balladur
  kind    person
  name    Édouard Balladur
  office  prime minister of fra 1993-03-29..1995-05-17
  source  public-record

actor   fra.alain-juppe
  kind    person
  name    Alain Juppé
  office  foreign minister of fra 1993-03-29..1995-05-17
  office  prime minister of fra 1995-05-17..1997-06-03
  office  defence minister of fra 2010-11-14..2011-02-27
  office  foreign minister of fra 2011-02-27..2012-05-15
  source  public-record

actor   fra.lionel-jospin
  kind    person
  name    Lionel Jospin
  office  prime minister of fra 1997-06-03..2002-05-06
  source  public-record

actor   fra.jean-pierre-raffarin
  kind    person
  name    Jean-Pierre Raffarin
  office  prime minister of fra 2002-05-06..2005-05-31
  source  public-record

actor   fra.dominique-de-villepin
  kind    person
  name    Dominique de Villepin
  office  foreign minister of fra 2002-05-07..2004-03-31
  office  interior minister of fra 2004-03-31..2005-05-31
  office  prime minister of fra 2005-05-31..2007-05-17
  source  public-record

actor   fra.francois-fillon
  kind    person
  name    François Fillon
  office  prime minister of fra 2007-05-17..2012-05-15
  source  public-record

actor   fra.nicolas-sarkozy
  kind    person
  name    Nicolas Sarkozy
  office  interior minister of fra 2002-05-07..2004-03-31
  office  interior minister of fra 2005-06-02..2007-03-26
  office  president of fra 2007-05-16..2012-05-15
  source  public-record

actor   fra.jean-marc-ayrault
  kind    person
  name    Jean-Marc Ayrault
  office  prime minister of fra 2012-05-15..2014-03-31
  office  foreign minister of fra 2016-02-11..2017-05-15
  source  public-record

actor   fra.manuel-valls
  kind    person
  name    Manuel Valls
  office  interior minister of fra 2012-05-16..2014-03-31
  office  prime minister of fra 2014-03-31..2016-12-06
  source  public-record

actor   fra.bernard-cazeneuve
  kind    person
  name    Bernard Cazeneuve
  office  interior minister of fra 2014-04-02..2016-12-06
  office  prime minister of fra 2016-12-06..2017-05-15
  source  public-record

actor   fra.edouard-philippe
  kind    person
  name    Édouard Philippe
  office  prime minister of fra 2017-05-15..2020-07-03
  source  public-record

actor   fra.jean-castex
  kind    person
  name    Jean Castex
  office  prime minister of fra 2020-07-03..2022-05-16
  source  public-record

actor   fra.elisabeth-borne
  kind    person
  name    Élisabeth Borne
  gender  f
  office  prime minister of fra 2022-05-16..2024-01-09
  source  public-record

actor   fra.gabriel-attal
  kind    person
  name    Gabriel Attal
  office  prime minister of fra 2024-01-09..2024-09-05
  source  public-record

actor   fra.michel-barnier
  kind    person
  name    Michel Barnier
  office  foreign minister of fra 2004-03-31..2005-06-02
  office  chief Brexit negotiator of eu.commission 2016-10-01..2021-03-31
  office  prime minister of fra 2024-09-05..2024-12-13
  source  public-record

actor   fra.francois-bayrou
  kind    person
  name    François Bayrou
  office  leader of fra.modem 2007-05-10..   asof 2025-06-30
  office  prime minister of fra 2024-12-13..2025-09-09
  source  public-record

actor   fra.sebastien-lecornu
  kind    person
  name    Sébastien Lecornu
  office  defence minister of fra 2022-05-20..2025-09-09
  office  prime minister of fra 2025-09-09..   asof 2026-01-31
  source  public-record

actor   fra.hubert-vedrine
  kind    person
  name    Hubert Védrine | Hubert Vedrine
  office  foreign minister of fra 1997-06-05..2002-05-06
  source  public-record

actor   fra.philippe-douste-blazy
  kind    person
  name    Philippe Douste-Blazy
  office  foreign minister of fra 2005-06-02..2007-05-18
  source  public-record

actor   fra.bernard-kouchner
  kind    person
  name    Bernard Kouchner
  office  head of mission of unmik 1999-07-15..2001-01-15
  office  foreign minister of fra 2007-05-18..2010-11-13
  source  public-record

actor   fra.michele-alliot-marie
  kind    person
  name    Michèle Alliot-Marie
  gender  f
  office  defence minister of fra 2002-05-07..2007-05-17
  office  interior minister of fra 2007-05-18..2009-06-23
  office  foreign minister of fra 2010-11-14..2011-02-27
  source  public-record

actor   fra.catherine-colonna
  kind    person
  name    Catherine Colonna
  gender  f
  office  foreign minister of fra 2022-05-20..2024-01-11
  source  public-record

actor   fra.stephane-sejourne
  kind    person
  name    Stéphane Séjourné | Stephane Sejourne
  office  foreign minister of fra 2024-01-12..2024-09-21
  source  public-record

actor   fra.jean-noel-barrot
  kind    person
  name    Jean-Noël Barrot | Jean-Noel Barrot
  office  foreign minister of fra 2024-09-23..   asof 2025-06-30
  source  public-record

actor   fra.florence-parly
  kind    person
  name    Florence Parly
  gender  f
  office  defence minister of fra 2017-06-21..2022-05-20
  source  public-record

actor   fra.jean-yves-le-drian
  kind    person
  name    Jean-Yves Le Drian
  office  defence minister of fra 2012-05-16..2017-05-17
  office  foreign minister of fra 2017-05-17..2022-05-20
  office  special envoy for Lebanon of fra 2023-06-08..   asof 2025-06-30
  source  public-record

actor   fra.gerald-darmanin
  kind    person
  name    Gérald Darmanin | Gerald Darmanin
  office  interior minister of fra 2020-07-06..2024-09-21
  office  justice minister of fra 2024-12-23..   asof 2025-06-30
  source  public-record

actor   fra.bruno-retailleau
  kind    person
  name    Bruno Retailleau
  office  interior minister of fra 2024-09-21..   asof 2025-06-30
  source  public-record

actor   fra.christophe-castaner
  kind    person
  name    Christophe Castaner
  office  interior minister of fra 2018-10-16..2020-07-06
  source  public-record

actor   fra.gerard-collomb
  kind    person
  name    Gérard Collomb | Gerard Collomb
  office  interior minister of fra 2017-05-17..2018-10-03
  source  public-record

actor   fra.bruno-le-maire
  kind    person
  name    Bruno Le Maire
  office  finance minister of fra 2017-05-17..2024-09-21
  source  public-record

actor   fra.pierre-de-villiers
  kind    person
  name    Pierre de Villiers
  office  military chief of fra 2014-02-15..2017-07-19
  source  public-record

actor   fra.francois-lecointre
  kind    person
  name    François Lecointre
  office  military chief of fra 2017-07-20..2021-07-22
  source  public-record

actor   fra.thierry-burkhard
  kind    person
  name    Thierry Burkhard
  office  military chief of fra 2021-07-22..2025-09-01
  source  public-record

actor   fra.bernard-emie
  kind    person
  name    Bernard Émié
  office  director of fra.dgse 2017-06..2024-01
  source  public-record

actor   fra.nicolas-lerner
  kind    person
  name    Nicolas Lerner
  office  director of fra.dgsi 2018-11..2024-01
  office  director of fra.dgse 2024-01..   asof 2025-06-30
  source  public-record

actor   fra.emmanuel-bonne
  kind    person
  name    Emmanuel Bonne
  office  diplomatic adviser of fra.elysee 2019-05..   asof 2025-06-30
  source  public-record

actor   fra.nicolas-de-riviere
  kind    person
  name    Nicolas de Rivière
  office  ambassador to the United Nations of fra 2019-07..2025-01
  source  public-record

actor   fra.gerard-araud
  kind    person
  name    Gérard Araud
  office  ambassador to the United Nations of fra 2009-09..2014-09
  office  ambassador to the United States of fra 2014-09..2019-04
  source  public-record

actor   fra.christophe-bigot
  kind    person
  name    Christophe Bigot !context(FRA,MLI,BFA)
  office  special envoy for the Sahel of fra 2020-10..   asof 2025-06-30
  source  public-record

actor   fra.jean-marie-bockel
  kind    person
  name    Jean-Marie Bockel
  office  special envoy for Africa of fra 2024-02..   asof 2025-06-30
  source  public-record

actor   fra.marine-le-pen
  kind    person
  name    Marine Le Pen
  gender  f
  office  leader of fra.rn 2011-01-16..2022-11-05
  source  public-record

actor   fra.jean-marie-le-pen
  kind    person
  name    Jean-Marie Le Pen
  office  leader of fra.rn 1972-10-05..2011-01-15
  source  public-record

actor   fra.jordan-bardella
  kind    person
  name    Jordan Bardella
  office  leader of fra.rn 2022-11-05..   asof 2025-06-30
  source  public-record

actor   fra.jean-luc-melenchon
  kind    person
  name    Jean-Luc Mélenchon | Jean-Luc Melenchon
  office  leader of fra.lfi 2016-02-10..2022
  source  public-record

actor   fra.eric-zemmour
  kind    person
  name    Éric Zemmour
  office  leader of fra.reconquete 2021-12-05..   asof 2025-06-30
  source  public-record

actor   fra.segolene-royal
  kind    person
  name    Ségolène Royal
  gender  f
  code    FRA PTY
  source  public-record

actor   fra.anne-hidalgo
  kind    person
  name    Anne Hidalgo
  gender  f
  office  mayor of Paris of fra 2014-04-05..   asof 2025-06-30
  source  public-record

actor   fra.yael-braun-pivet
  kind    person
  name    Yaël Braun-Pivet
  gender  f
  office  speaker of parliament of fra 2022-06-28..   asof 2025-06-30
  source  public-record

actor   fra.gerard-larcher
  kind    person
  name    Gérard Larcher
  office  speaker of the senate of fra 2014-10-01..   asof 2025-06-30
  source  public-record

actor   fra.bob-denard
  kind    person
  name    Bob Denard
  code    FRA UAF
  source  public-record

# France: parties and institutions.

actor   fra.elysee
  kind    organ
  name    Elysee Palace | Élysée | Palais de l'Élysée
  code    FRA GOV
  source  public-record

actor   fra.quai
  kind    organ
  name    Quai d'Orsay
  code    FRA GOV
  source  public-record

actor   fra.matignon
  kind    organ
  name    Matignon | Hôtel Matignon
  code    FRA GOV 1958-10-04..   asof 2025-06-30
  source  public-record

actor   fra.beauvau
  kind    organ
  name    Place Beauvau
  code    FRA GOV.COP
  source  public-record

actor   fra.assembly
  kind    organ
  name    Palais Bourbon
  code    FRA LEG 1958-10-04..   asof 2025-06-30
  source  public-record

actor   fra.luxembourg
  kind    organ
  name    Palais du Luxembourg
  code    FRA LEG 1958-10-04..   asof 2025-06-30
  source  public-record

actor   fra.dgsi
  kind    organ
  name    DGSI | General Directorate for Internal Security
  code    FRA SPY 2014-05-12..   asof 2025-06-30
  source  public-record

actor   fra.gign
  kind    organ
  name    GIGN
  code    FRA COP 1974-03-01..   asof 2025-06-30
  source  public-record

actor   fra.legion
  kind    organ
  name    French Foreign Legion | Foreign Legion !context(FRA)
  code    FRA MIL
  source  public-record

actor   fra.armyfr
  kind    organ
  name    French Army | French armed forces | Forces Armées Françaises
  code    FRA MIL
  source  public-record

actor   fra.crs
  kind    organ
  name    Compagnies Républicaines de Sécurité | CRS riot police
  code    FRA COP
  source  public-record

actor   fra.pnat
  kind    organ
  name    National Anti-Terrorism Prosecutor's Office | PNAT !context(FRA)
  code    FRA JUD 2019-07-01..   asof 2025-06-30
  source  public-record

actor   fra.afd
  kind    organ
  name    French Development Agency | Agence française de développement
  code    FRA GOV
  source  public-record

actor   fra.rn
  kind    party
  name    National Rally | National Front !context(FRA) | Rassemblement National | Front National !context(FRA)
  code    FRA OPP 1972-10-05..   asof 2025-06-30
  source  factbook-2026, public-record

actor   fra.renaissance
  kind    party
  name    La République En Marche | En Marche | Renaissance party | LREM | Ensemble coalition
  code    FRA GOV.PTY 2017-05-14..   asof 2025-06-30
  source  public-record

actor   fra.lr
  kind    party
  name    Les Républicains | The Republicans !context(FRA) | Union for a Popular Movement | UMP !context(FRA) | Rally for the Republic !context(FRA)
  code    FRA PTY 1976-12-05..   asof 2025-06-30
  source  public-record

actor   fra.ps
  kind    party
  name    French Socialist Party | Parti Socialiste !context(FRA) | Socialist Party !context(FRA)
  code    FRA PTY 1969-05-04..   asof 2025-06-30
  source  public-record

actor   fra.lfi
  kind    party
  name    La France Insoumise | France Unbowed | LFI !context(FRA)
  code    FRA OPP 2016-02-10..   asof 2025-06-30
  source  factbook-2026, public-record

actor   fra.nfp
  kind    party
  name    New Popular Front !context(FRA) | Nouveau Front Populaire | NUPES
  code    FRA OPP 2022-05-01..   asof 2025-06-30
  source  factbook-2026, public-record

actor   fra.pcf
  kind    party
  name    French Communist Party
  code    FRA PTY 1920-12-30..   asof 2025-06-30
  source  factbook-2026, public-record

actor   fra.eelv
  kind    party
  name    Europe Ecology - The Greens | EELV | Les Ecologistes !context(FRA) | Ecologists - the Greens
  code    FRA PTY 2010-11-13..   asof 2025-06-30
  source  factbook-2026, public-record

actor   fra.modem
  kind    party
  name    Democratic Movement !context(FRA) | MoDem
  code    FRA PTY 2007-05-10..   asof 2025-06-30
  source  factbook-2026, public-record

actor   fra.reconquete
  kind    party
  name    Reconquête
  code    FRA OPP 2021-12-05..   asof 2025-06-30
  source  public-record

actor   fra.yellowvests
  kind    group
  name    Yellow Vests | Gilets jaunes | yellow vest protesters !context(FRA)
  code    FRA OPP 2018-11-17..   asof 2025-06-30
  source  public-record

actor   fra.flnc
  kind    group
  name    National Liberation Front of Corsica | FLNC
  code    FRA REB 1976-05-05..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:421

actor   fra.actiondirecte
  kind    group
  name    Action Directe
  code    FRA REB 1979..1987
  source  public-record

actor   fra.oas
  kind    group
  name    Organisation armée secrète | Secret Army Organization
  code    FRA UAF 1961-02-11..1962
  source  ucdp-22.1, public-record
  xref    ucdp:259

actor   fra.flnks
  kind    group
  name    FLNKS | Kanak and Socialist National Liberation Front | Kanak Socialist National Liberation Front
  code    FRA OPP 1984-09-24..   asof 2025-06-30
  source  public-record

actor   fra.ccat
  kind    group
  name    CCAT !context(FRA) | Field Action Coordination Cell
  code    FRA OPP 2023-11..   asof 2025-06-30
  source  public-record

actor   fra.cfcm
  kind    ngo
  name    French Council of the Muslim Faith
  code    FRA REL 2003-05-28..   asof 2025-06-30
  source  public-record

actor   fra.cgt
  kind    ngo
  name    CGT !context(FRA) | General Confederation of Labour !context(FRA)
  code    FRA LAB
  source  public-record

actor   fra.cfdt
  kind    ngo
  name    CFDT | French Democratic Confederation of Labour
  code    FRA LAB
  source  public-record

actor   fra.charlie
  kind    media
  name    Charlie Hebdo
  code    FRA JRN
  source  public-record

actor   fra.lemonde
  kind    media
  name    Le Monde
  code    FRA JRN 1944-12-19..   asof 2025-06-30
  source  public-record

actor   fra.lefigaro
  kind    media
  name    Le Figaro
  code    FRA JRN
  source  public-record

actor   fra.liberation
  kind    media
  name    Libération newspaper
  code    FRA JRN
  source  public-record

actor   fra.mediapart
  kind    media
  name    Mediapart
  code    FRA JRN 2008-03..   asof 2025-06-30
  source  public-record

actor   fra.france24
  kind    media
  name    France 24
  code    FRA JRN 2006-12-06..   asof 2025-06-30
  source  public-record

actor   fra.rfi
  kind    media
  name    RFI !context(FRA,MLI,BFA,NER,TCD,COD,CAF) | Radio France Internationale
  code    FRA JRN 1975-01-06..   asof 2025-06-30
  source  public-record

actor   fra.airbus
  kind    company
  name    Airbus
  code    MNC BUS
  source  public-record

actor   fra.thales
  kind    company
  name    Thales Group | Thales !context(FRA)
  code    FRA BUS
  source  public-record

actor   fra.dassault
  kind    company
  name    Dassault Aviation
  code    FRA BUS
  source  public-record

actor   fra.orano
  kind    company
  name    Orano | Areva
  code    FRA GOV.BUS
  source  public-record

actor   fra.edf
  kind    company
  name    Électricité de France
  code    FRA GOV.BUS
  source  public-record

actor   fra.bollore
  kind    company
  name    Bolloré Group | Bollore
  code    FRA BUS
  source  public-record

actor   fra.christian-tein
  kind    person
  name    Christian Tein
  office  leader of fra.ccat 2023-11..   asof 2025-06-30
  office  leader of fra.flnks 2024-08-31..   asof 2025-06-30
  source  public-record

actor   fra.jean-marie-tjibaou
  kind    person
  name    Jean-Marie Tjibaou
  office  leader of fra.flnks 1984-09-24..1989-05-04
  source  public-record

# Germany.

actor   deu.willy-brandt
  kind    person
  name    Willy Brandt
  office  mayor of Berlin of deu 1957-10-03..1966-12-01
  office  foreign minister of deu 1966-12-01..1969-10-20
  office  chancellor of deu 1969-10-22..1974-05-06
  source  archigos-4.1, public-record

actor   deu.hans-dietrich-genscher
  kind    person
  name    Hans-Dietrich Genscher
  office  interior minister of deu 1969-10-22..1974-05-16
  office  foreign minister of deu 1974-05-17..1982-09-17
  office  foreign minister of deu 1982-10-04..1992-05-18
  source  public-record

actor   deu.klaus-kinkel
  kind    person
  name    Klaus Kinkel
  office  foreign minister of deu 1992-05-18..1998-10-26
  source  public-record

actor   deu.joschka-fischer
  kind    person
  name    Joschka Fischer
  office  foreign minister of deu 1998-10-27..2005-11-22
  source  public-record

actor   deu.guido-westerwelle
  kind    person
  name    Guido Westerwelle
  office  foreign minister of deu 2009-10-28..2013-12-17
  source  public-record

actor   deu.sigmar-gabriel
  kind    person
  name    Sigmar Gabriel
  office  foreign minister of deu 2017-01-27..2018-03-14
  source  public-record

actor   deu.heiko-maas
  kind    person
  name    Heiko Maas
  office  justice minister of deu 2013-12-17..2018-03-14
  office  foreign minister of deu 2018-03-14..2021-12-08
  source  public-record

actor   deu.annalena-baerbock
  kind    person
  name    Annalena Baerbock
  gender  f
  office  foreign minister of deu 2021-12-08..2025-05-06
  source  public-record

actor   deu.johann-wadephul
  kind    person
  name    Johann Wadephul
  office  foreign minister of deu 2025-05-06..   asof 2025-06-30
  source  public-record

actor   deu.boris-pistorius
  kind    person
  name    Boris Pistorius
  office  defence minister of deu 2023-01-19..   asof 2025-06-30
  source  public-record

actor   deu.christine-lambrecht
  kind    person
  name    Christine Lambrecht
  gender  f
  office  justice minister of deu 2019-06-27..2021-12-08
  office  defence minister of deu 2021-12-08..2023-01-19
  source  public-record

actor   deu.annegret-kramp-karrenbauer
  kind    person
  name    Annegret Kramp-Karrenbauer
  gender  f
  office  leader of deu.cdu 2018-12-07..2021-01-22
  office  defence minister of deu 2019-07-17..2021-12-08
  source  public-record

actor   deu.thomas-de-maiziere
  kind    person
  name    Thomas de Maizière | Thomas de Maiziere
  office  interior minister of deu 2009-10-28..2011-03-03
  office  defence minister of deu 2011-03-03..2013-12-17
  office  interior minister of deu 2013-12-17..2018-03-14
  source  public-record

actor   deu.karl-theodor-zu-guttenberg
  kind    person
  name    Karl-Theodor zu Guttenberg
  office  defence minister of deu 2009-10-28..2011-03-03
  source  public-record

actor   deu.peter-struck
  kind    person
  name    Peter Struck
  office  defence minister of deu 2002-07-19..2005-11-22
  source  public-record

actor   deu.rudolf-scharping
  kind    person
  name    Rudolf Scharping
  office  defence minister of deu 1998-10-27..2002-07-18
  source  public-record

actor   deu.nancy-faeser
  kind    person
  name    Nancy Faeser
  gender  f
  office  interior minister of deu 2021-12-08..2025-05-06
  source  public-record

actor   deu.horst-seehofer
  kind    person
  name    Horst Seehofer
  office  interior minister of deu 2018-03-14..2021-12-08
  source  public-record

actor   deu.alexander-dobrindt
  kind    person
  name    Alexander Dobrindt
  office  interior minister of deu 2025-05-06..   asof 2025-06-30
  source  public-record

actor   deu.otto-schily
  kind    person
  name    Otto Schily
  office  interior minister of deu 1998-10-27..2005-11-22
  source  public-record

actor   deu.wolfgang-schauble
  kind    person
  name    Wolfgang Schäuble | Wolfgang Schaeuble
  office  interior minister of deu 1989-04-21..1991-11-26
  office  interior minister of deu 2005-11-22..2009-10-27
  office  finance minister of deu 2009-10-28..2017-10-24
  source  public-record

actor   deu.robert-habeck
  kind    person
  name    Robert Habeck
  office  vice chancellor of deu 2021-12-08..2025-05-06
  office  economy minister of deu 2021-12-08..2025-05-06
  source  public-record

actor   deu.christian-lindner
  kind    person
  name    Christian Lindner
  office  leader of deu.fdp 2013-12-07..2025-05
  office  finance minister of deu 2021-12-08..2024-11-07
  source  public-record

actor   deu.lars-klingbeil
  kind    person
  name    Lars Klingbeil
  office  leader of deu.spd 2021-12-11..   asof 2025-06-30
  office  finance minister of deu 2025-05-06..   asof 2025-06-30
  source  public-record

actor   deu.markus-soder
  kind    person
  name    Markus Söder | Markus Soeder
  office  prime minister of Bavaria of deu 2018-03-16..   asof 2025-06-30
  source  public-record

actor   deu.alice-weidel
  kind    person
  name    Alice Weidel
  gender  f
  office  leader of deu.afd 2022-06-18..   asof 2025-06-30
  source  public-record

actor   deu.tino-chrupalla
  kind    person
  name    Tino Chrupalla
  office  leader of deu.afd 2019-11-30..   asof 2025-06-30
  source  public-record

actor   deu.bjorn-hocke
  kind    person
  name    Björn Höcke | Bjoern Hoecke
  code    DEU PTY
  source  public-record

actor   deu.sahra-wagenknecht
  kind    person
  name    Sahra Wagenknecht
  gender  f
  office  leader of deu.bsw 2024-01-08..   asof 2025-06-30
  source  public-record

actor   deu.gerhard-schindler
  kind    person
  name    Gerhard Schindler
  office  director of deu.bnd 2012-01..2016-06-30
  source  public-record

actor   deu.bruno-kahl
  kind    person
  name    Bruno Kahl
  office  director of deu.bnd 2016-07-01..   asof 2025-06-30
  source  public-record

actor   deu.thomas-haldenwang
  kind    person
  name    Thomas Haldenwang
  office  director of deu.bfv 2018-11-15..2024-11
  source  public-record

actor   deu.hans-georg-maassen
  kind    person
  name    Hans-Georg Maassen
  office  director of deu.bfv 2012-08-01..2018-11-08
  source  public-record

actor   deu.carsten-breuer
  kind    person
  name    Carsten Breuer
  office  military chief of deu.bundeswehr 2023-03-17..   asof 2025-06-30
  source  public-record

actor   deu.eberhard-zorn
  kind    person
  name    Eberhard Zorn
  office  military chief of deu.bundeswehr 2018-04-19..2023-03-17
  source  public-record

actor   deu.markus-wolf
  kind    person
  name    Markus Wolf
  office  director of foreign intelligence of deu.stasi 1952..1986
  source  public-record

actor   deu.erich-mielke
  kind    person
  name    Erich Mielke
  office  director of deu.stasi 1957-11-01..1989-11-07
  source  public-record

actor   deu.chancellery
  kind    organ
  name    German Chancellery | Federal Chancellery !context(DEU)
  code    DEU GOV
  source  public-record

actor   deu.bundestag
  kind    organ
  name    Bundestag | German Bundestag
  code    DEU LEG 1949-09-07..   asof 2025-06-30
  source  public-record

actor   deu.bundesrat
  kind    organ
  name    Bundesrat !context(DEU)
  code    DEU LEG 1949-09-07..   asof 2025-06-30
  source  public-record

actor   deu.bverfg
  kind    organ
  name    Federal Constitutional Court !context(DEU) | Germany's Constitutional Court
  code    DEU JUD 1951-09-28..   asof 2025-06-30
  source  public-record

actor   deu.gba
  kind    organ
  name    Federal Public Prosecutor General !context(DEU) | German federal prosecutors | German Federal Prosecutor's Office
  code    DEU JUD
  source  public-record

actor   deu.bundeswehr
  kind    organ
  name    Bundeswehr | German army | German armed forces | German military | Deutsche Heer
  code    DEU MIL 1955-11-12..   asof 2025-06-30
  source  public-record

actor   deu.ksk
  kind    organ
  name    Kommando Spezialkräfte | KSK !context(DEU)
  code    DEU MIL 1996-09-20..   asof 2025-06-30
  part    deu.bundeswehr wing 1996-09-20..   asof 2025-06-30
  source  public-record

actor   deu.bnd
  kind    organ
  name    BND !context(DEU) | Bundesnachrichtendienst | Federal Intelligence Service !context(DEU) | German foreign intelligence service
  code    DEU SPY 1956-04-01..   asof 2025-06-30
  source  public-record

actor   deu.bfv
  kind    organ
  name    BfV !context(DEU) | Bundesamt für Verfassungsschutz | Verfassungsschutz | Federal Office for the Protection of the Constitution
  code    DEU SPY 1950-11-07..   asof 2025-06-30
  source  public-record

actor   deu.bka
  kind    organ
  name    Bundeskriminalamt | BKA !context(DEU) | Federal Criminal Police Office !context(DEU)
  code    DEU COP 1951-03-15..   asof 2025-06-30
  source  public-record

actor   deu.gsg9
  kind    organ
  name    GSG 9
  code    DEU COP 1972-09-26..   asof 2025-06-30
  source  public-record

actor   deu.stasi
  kind    organ
  name    Stasi | Ministry for State Security !context(DEU)
  code    DEU SPY 1950-02-08..1990-01-13
  source  public-record

actor   deu.wehrmacht
  kind    organ
  name    Wehrmacht
  code    DEU MIL 1935-03-16..1945-08-20
  source  public-record

actor   deu.cdu
  kind    party
  name    Christian Democratic Union !context(DEU) | CDU !context(DEU) | CDU/CSU
  code    DEU PTY 1945-06-26..   asof 2025-06-30
  source  factbook-2026, public-record

actor   deu.csu
  kind    party
  name    Christian Social Union !context(DEU) | CSU !context(DEU)
  code    DEU PTY 1945-10-13..   asof 2025-06-30
  source  factbook-2026, public-record

actor   deu.spd
  kind    party
  name    Social Democratic Party of Germany | SPD !context(DEU) | German Social Democrats | Social Democrats !context(DEU)
  code    DEU PTY 1890..   asof 2025-06-30
  source  factbook-2026, public-record

actor   deu.greens
  kind    party
  name    Alliance 90/The Greens | German Greens
  code    DEU PTY 1980-01-13..   asof 2025-06-30
  source  factbook-2026, public-record

actor   deu.fdp
  kind    party
  name    Free Democratic Party !context(DEU) | FDP !context(DEU) | Free Democrats !context(DEU)
  code    DEU PTY 1948-12-11..   asof 2025-06-30
  source  factbook-2026, public-record

actor   deu.afd
  kind    party
  name    Alternative for Germany | AfD
  code    DEU OPP 2013-02-06..   asof 2025-06-30
  source  factbook-2026, public-record

actor   deu.linke
  kind    party
  name    Die Linke | Left Party !context(DEU)
  code    DEU OPP 2007-06-16..   asof 2025-06-30
  source  factbook-2026, public-record

actor   deu.bsw
  kind    party
  name    Sahra Wagenknecht Alliance | BSW !context(DEU) | Bündnis Sahra Wagenknecht
  code    DEU OPP 2024-01-08..   asof 2025-06-30
  part    deu.linke splinter-of 2024-01-08..   asof 2025-06-30
  source  public-record

actor   deu.raf
  kind    group
  name    Red Army Faction | Baader-Meinhof | Baader-Meinhof Gang | Baader-Meinhof group | RAF !context(deu.bka,DEU)
  code    DEU REB 1970-05-14..1998-04-20
  source  public-record

actor   deu.nsu
  kind    group
  name    National Socialist Underground | NSU !context(DEU)
  code    DEU UAF 1998..2011-11-04
  source  public-record

actor   deu.reichsburger
  kind    group
  name    Reichsbürger | Reichsbuerger | Reichsbürger movement
  code    DEU UAF
  source  public-record

actor   deu.pegida
  kind    group
  name    PEGIDA | Pegida
  code    DEU OPP 2014-10-20..2024-10-20
  source  public-record

actor   deu.swp
  kind    ngo
  name    German Institute for International and Security Affairs | Stiftung Wissenschaft und Politik | SWP !context(DEU)
  code    DEU EDU
  source  public-record

actor   deu.kas
  kind    ngo
  name    Konrad Adenauer Foundation | Konrad-Adenauer-Stiftung
  code    DEU SOC
  source  public-record

actor   deu.fes
  kind    ngo
  name    Friedrich Ebert Foundation | Friedrich-Ebert-Stiftung
  code    DEU SOC
  source  public-record

actor   deu.hbs
  kind    ngo
  name    Heinrich Böll Foundation | Heinrich Boell Foundation
  code    DEU SOC
  source  public-record

actor   deu.giz
  kind    organ
  name    GIZ !context(DEU) | German Agency for International Cooperation
  code    DEU GOV 2011-01-01..   asof 2025-06-30
  source  public-record

actor   deu.dw
  kind    media
  name    Deutsche Welle
  code    DEU GOV.JRN 1953-05-03..   asof 2025-06-30
  source  public-record

actor   deu.dpa
  kind    media
  name    Deutsche Presse-Agentur | dpa news agency | German Press Agency | DPA !context(DEU)
  code    DEU JRN 1949-09-01..   asof 2025-06-30
  source  public-record

actor   deu.spiegel
  kind    media
  name    Der Spiegel | Spiegel Online
  code    DEU JRN
  source  public-record

actor   deu.bild
  kind    media
  name    Bild newspaper | Bild-Zeitung | Bild
  code    DEU JRN
  source  public-record

actor   deu.sz
  kind    media
  name    Süddeutsche Zeitung | Sueddeutsche Zeitung
  code    DEU JRN
  source  public-record

actor   deu.faz
  kind    media
  name    Frankfurter Allgemeine Zeitung | Frankfurter Allgemeine
  code    DEU JRN
  source  public-record

actor   deu.rheinmetall
  kind    company
  name    Rheinmetall
  code    DEU BUS
  source  public-record

actor   deu.siemens
  kind    company
  name    Siemens
  code    MNC BUS
  source  public-record

actor   deu.vw
  kind    company
  name    Volkswagen
  code    MNC BUS
  source  public-record

actor   deu.lufthansa
  kind    company
  name    Lufthansa
  code    DEU BUS
  source  public-record

# Turkey: parties and institutions.

actor   tur.akp
  kind    party
  name    AKP | AK Party | Justice and Development Party !context(TUR)
  code    TUR GOV.PTY 2002-11-18..   asof 2025-06-30
  source  factbook-2026, public-record

actor   tur.chp
  kind    party
  name    CHP !context(TUR) | Republican People's Party !context(TUR)
  code    TUR OPP 2002-11-18..   asof 2025-06-30
  source  factbook-2026, public-record

actor   tur.mhp
  kind    party
  name    MHP !context(TUR) | Nationalist Movement Party | Nationalist Action Party
  code    TUR PTY 1969-02-09..   asof 2025-06-30
  source  factbook-2026, public-record

actor   tur.iyi
  kind    party
  name    IYI Party | Good Party !context(TUR)
  code    TUR OPP 2017-10-25..   asof 2025-06-30
  source  factbook-2026, public-record

actor   tur.hdp
  kind    party
  name    Peoples' Democratic Party !context(TUR) | HDP !context(TUR)
  code    TUR OPP 2012-10-15..   asof 2025-06-30
  source  factbook-2026, public-record

actor   tur.dem
  kind    party
  name    DEM Party | Peoples' Equality and Democracy Party | Green Left Party !context(TUR)
  code    TUR OPP 2023-10-15..   asof 2025-06-30
  part    tur.hdp successor 2023-10-15..   asof 2025-06-30
  source  public-record

actor   tur.bdp
  kind    party
  name    Peace and Democracy Party !context(TUR) | BDP !context(TUR)
  code    TUR OPP 2008-05-02..2014-07-11
  source  public-record

actor   tur.dtp
  kind    party
  name    Democratic Society Party !context(TUR) | DTP !context(TUR)
  code    TUR OPP 2005-11-09..2009-12-11
  source  public-record

actor   tur.saadet
  kind    party
  name    Felicity Party | Saadet Party
  code    TUR PTY 2001-07-20..   asof 2025-06-30
  source  factbook-2026, public-record

actor   tur.refah
  kind    party
  name    Welfare Party !context(TUR) | Refah Party
  code    TUR PTY 1983-07-19..1998-01-16
  source  public-record

actor   tur.deva
  kind    party
  name    DEVA Party | Democracy and Progress Party !context(TUR)
  code    TUR OPP 2020-03-09..   asof 2025-06-30
  source  factbook-2026, public-record

actor   tur.gelecek
  kind    party
  name    Future Party !context(TUR) | Gelecek Party | Gelecek Partisi
  code    TUR OPP 2019-12-12..   asof 2025-06-30
  source  factbook-2026, public-record

actor   tur.hudapar
  kind    party
  name    HUDA PAR | Free Cause Party
  code    TUR PTY 2012-12-19..   asof 2025-06-30
  source  factbook-2026, public-record

actor   tur.dyp
  kind    party
  name    True Path Party
  code    TUR PTY 1983-06-23..2007
  source  public-record

actor   tur.anap
  kind    party
  name    Motherland Party !context(TUR) | ANAP !context(TUR)
  code    TUR PTY 1983-05-20..2009
  source  public-record

actor   tur.victory
  kind    party
  name    Victory Party !context(TUR) | Zafer Party
  code    TUR OPP 2021-08-26..   asof 2025-06-30
  source  public-record

actor   tur.bestepe
  kind    organ
  name    Bestepe | Turkish presidential palace | Presidential Complex !context(TUR)
  code    TUR GOV 2014-10-29..   asof 2025-06-30
  source  public-record

actor   tur.tbmm
  kind    organ
  name    Grand National Assembly of Turkey | Turkish Grand National Assembly | Turkish parliament | TBMM
  code    TUR LEG 1920-04-23..   asof 2025-06-30
  source  public-record

actor   tur.mgk
  kind    organ
  name    National Security Council !context(TUR) | MGK !context(TUR)
  code    TUR GOV.MIL 1961..   asof 2025-06-30
  source  public-record

actor   tur.mit
  kind    organ
  name    MIT !context(TUR) | National Intelligence Organization !context(TUR) | Turkish intelligence agency | Turkey's National Intelligence Organization | National Intelligence Organisation !context(TUR) | Milli Istihbarat Teskilati
  code    TUR SPY 1965-07-06..   asof 2025-06-30
  source  public-record

actor   tur.tsk
  kind    organ
  name    Turkish Armed Forces | TSK !context(TUR) | Turkish military | Turkish army | Turkey's military | Turkish Land Forces | Türk Kara Kuvvetleri
  code    TUR MIL
  source  public-record

actor   tur.jandarma
  kind    organ
  name    Turkish Gendarmerie | Gendarmerie General Command !context(TUR) | Jandarma
  code    TUR COP
  source  public-record

actor   tur.villageguards
  kind    group
  name    Village Guards !context(TUR) | korucu
  code    TUR PRM 1985-03..   asof 2025-06-30
  source  public-record

actor   tur.jitem
  kind    organ
  name    JITEM
  code    TUR SPY 1987..   asof 2025-06-30
  source  public-record

actor   tur.diyanet
  kind    organ
  name    Diyanet | Directorate of Religious Affairs !context(TUR)
  code    TUR GOV.REL 1924-03-03..   asof 2025-06-30
  source  public-record

actor   tur.afad
  kind    organ
  name    AFAD !context(TUR)
  code    TUR GOV 2009..   asof 2025-06-30
  source  public-record

actor   tur.tika
  kind    organ
  name    TIKA !context(TUR) | Turkish Cooperation and Coordination Agency
  code    TUR GOV 1992..   asof 2025-06-30
  source  public-record

actor   tur.ysk
  kind    organ
  name    Supreme Election Council !context(TUR) | Supreme Electoral Council !context(TUR) | YSK !context(TUR)
  code    TUR GOV
  source  public-record

actor   tur.sadat
  kind    company
  name    SADAT !context(TUR)
  code    TUR PRM 2012-02-28..   asof 2025-06-30
  source  public-record

actor   tur.baykar
  kind    company
  name    Baykar
  code    TUR BUS
  source  public-record

actor   tur.aselsan
  kind    company
  name    Aselsan
  code    TUR GOV.BUS 1975..   asof 2025-06-30
  source  public-record

actor   tur.roketsan
  kind    company
  name    Roketsan
  code    TUR GOV.BUS 1988..   asof 2025-06-30
  source  public-record

actor   tur.tai
  kind    company
  name    Turkish Aerospace Industries | TUSAS
  code    TUR GOV.BUS
  source  public-record

actor   tur.turkishairlines
  kind    company
  name    Turkish Airlines
  code    TUR BUS
  source  public-record

actor   tur.botas
  kind    company
  name    BOTAS | Botas
  code    TUR GOV.BUS 1974-08-15..   asof 2025-06-30
  source  public-record

actor   tur.tpao
  kind    company
  name    Turkish Petroleum Corporation | TPAO
  code    TUR GOV.BUS 1954-12-10..   asof 2025-06-30
  source  public-record

actor   tur.tusiad
  kind    ngo
  name    TUSIAD
  code    TUR BUS 1971..   asof 2025-06-30
  source  public-record

actor   tur.ihh
  kind    ngo
  name    IHH !context(TUR) | Humanitarian Relief Foundation !context(TUR) | IHH Humanitarian Relief Foundation
  code    TUR SOC 1992..   asof 2025-06-30
  source  public-record

actor   tur.kizilay
  kind    ngo
  name    Turkish Red Crescent | Kizilay
  code    TUR SOC
  source  public-record

actor   tur.anadolu
  kind    media
  name    Anadolu Agency | Anadolu news agency | Anadolu Ajansi | Anadolu
  code    TUR GOV.JRN 1920-04-06..   asof 2025-06-30
  source  public-record

actor   tur.trt
  kind    media
  name    TRT !context(TUR) | TRT World | TRT Haber
  code    TUR GOV.JRN 1964-05-01..   asof 2025-06-30
  source  public-record

actor   tur.hurriyet
  kind    media
  name    Hurriyet newspaper | Hürriyet | Hurriyet
  code    TUR JRN 1948-05-01..   asof 2025-06-30
  source  public-record

actor   tur.sabah
  kind    media
  name    Daily Sabah
  code    TUR JRN 2014..   asof 2025-06-30
  source  public-record

actor   tur.cumhuriyet
  kind    media
  name    Cumhuriyet newspaper | Cumhuriyet
  code    TUR JRN 1924-05-07..   asof 2025-06-30
  source  public-record

actor   tur.milliyet
  kind    media
  name    Milliyet
  code    TUR JRN
  source  public-record

actor   tur.bianet
  kind    media
  name    Bianet
  code    TUR JRN
  source  public-record

# Turkey: armed groups and movements.

actor   pkk
  kind    group
  name    Kurdistan Workers' Party | PKK | Kongra-Gel | KADEK | Kurdistan Freedom and Democracy Congress | People's Congress of Kurdistan | PKK militants
  code    TUR REB 1978-11-27..2025-05-11
  code    TUR UAF 2025-05-12..   asof 2025-06-30
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:323

actor   pkk.kck
  kind    group
  name    Kurdistan Communities Union | KCK !context(TUR,IRQ) | Koma Civakên Kurdistan
  code    TUR REB 2005..2025-05-11
  code    TUR UAF 2025-05-12..   asof 2025-06-30
  source  public-record

actor   pkk.hpg
  kind    group
  name    People's Defence Forces !context(TUR,IRQ) | People's Defense Forces !context(TUR,IRQ) | HPG !context(pkk) | Hêzên Parastina Gel
  code    inherit
  part    pkk wing 2000..   asof 2025-06-30
  source  public-record

actor   pkk.yja
  kind    group
  name    YJA-Star | Free Women's Units !context(pkk)
  code    inherit
  part    pkk wing 2004..   asof 2025-06-30
  source  public-record

actor   pkk.ydgh
  kind    group
  name    YDG-H | Patriotic Revolutionary Youth Movement | YPS !context(TUR) | Civil Protection Units !context(TUR)
  code    inherit
  part    pkk wing 2013..   asof 2025-06-30
  source  public-record

actor   tur.tak
  kind    group
  name    Kurdistan Freedom Hawks | Kurdistan Freedom Falcons | TAK !context(TUR)
  code    TUR REB 2004..   asof 2025-06-30
  part    pkk splinter-of 2004..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:2034

actor   tur.dhkpc
  kind    group
  name    Revolutionary People's Liberation Party/Front | DHKP-C | Devrimci Halk Kurtulus Partisi-Cephesi
  code    TUR REB 1994-03-30..   asof 2025-06-30
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:334

actor   tur.devsol
  kind    group
  name    Dev Sol | Devrimci Sol | Revolutionary Left !context(TUR)
  code    TUR REB 1978..1994-03-29
  source  ucdp-22.1, public-record
  xref    ucdp:334

actor   tur.tkpml
  kind    group
  name    TKP/ML | TIKKO | Communist Party of Turkey/Marxist-Leninist | TKP/ML-TIKKO
  code    TUR REB 1972-04-24..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:8179

actor   tur.mlkp
  kind    group
  name    MLKP !context(TUR) | Marxist-Leninist Communist Party !context(TUR)
  code    TUR REB 1994-09..   asof 2025-06-30
  source  public-record

actor   tur.hbdh
  kind    group
  name    Peoples' United Revolutionary Movement | HBDH
  code    TUR REB 2016-03-12..   asof 2025-06-30
  source  public-record

actor   tur.turkishhezbollah
  kind    group
  name    Turkish Hezbollah | Kurdish Hezbollah
  code    TUR UAF 1979..2002
  source  public-record

actor   tur.ibdac
  kind    group
  name    IBDA-C | Great Eastern Islamic Raiders' Front
  code    TUR UAF 1984..   asof 2025-06-30
  source  public-record

actor   tur.gulen
  kind    group
  name    Gulen movement | FETO | Hizmet movement | Fethullahist Terrorist Organization | Gulenists | Gulen network | Fethullah Gulen movement | Peace at Home Council
  code    TUR REL 1966..2013-12-16
  code    TUR OPP 2013-12-17..   asof 2025-06-30
  source  public-record

actor   tur.greywolves
  kind    group
  name    Grey Wolves | Gray Wolves | Idealist Hearths | Ülkü Ocakları
  code    TUR UAF 1968..   asof 2025-06-30
  source  public-record

actor   tur.ergenekon
  kind    group
  name    Ergenekon
  code    TUR UAF
  source  public-record

actor   tur.gezi
  kind    group
  name    Gezi Park protesters | Gezi movement | Taksim Solidarity
  code    TUR OPP 2013-05-28..   asof 2025-06-30
  source  public-record

actor   tur.kurds
  kind    people
  name    Kurds | Kurdish people | ethnic Kurds
  adj     Kurdish
  code    ISM CVL
  source  public-record

actor   tur.alevis
  kind    people
  name    Alevis | Alevi community
  adj     Alevi
  code    TUR REL
  source  public-record

actor   tur.abdullah-ocalan
  kind    person
  name    Abdullah Öcalan | Ocalan | Apo !context(pkk)
  office  leader of pkk 1978-11-27..   asof 2025-06-30
  source  public-record

actor   tur.cemil-bayik
  kind    person
  name    Cemil Bayık
  office  commander of pkk 1999..2013-07
  office  leader of pkk.kck 2013-07..   asof 2025-06-30
  source  ofac-2023, public-record

actor   tur.bese-hozat
  kind    person
  name    Bese Hozat
  gender  f
  office  leader of pkk.kck 2013-07..   asof 2025-06-30
  source  public-record

actor   tur.murat-karayilan
  kind    person
  name    Murat Karayılan
  office  leader of pkk.kck 2005..2013-07
  office  commander of pkk.hpg 2013-07..   asof 2025-06-30
  source  ofac-2023, public-record

actor   tur.duran-kalkan
  kind    person
  name    Duran Kalkan
  office  commander of pkk 1999..   asof 2025-06-30
  source  ofac-2023, public-record

actor   tur.zubeyir-aydar
  kind    person
  name    Zübeyir Aydar
  office  member of pkk.kck 2005..   asof 2025-06-30
  source  public-record

actor   tur.remzi-kartal
  kind    person
  name    Remzi Kartal
  office  leader of pkk 2003..   asof 2025-06-30
  source  ofac-2023, public-record

actor   tur.bahoz-erdal
  kind    person
  name    Bahoz Erdal | Fehman Hüseyin
  office  commander of pkk.hpg 2004..2009
  source  public-record

actor   tur.semdin-sakik
  kind    person
  name    Şemdin Sakık
  office  commander of pkk 1980..1998-04
  source  public-record

actor   tur.fethullah-gulen
  kind    person
  name    Fethullah Gülen
  office  leader of tur.gulen 1966..2024-10-20
  source  public-record

actor   tur.dursun-karatas
  kind    person
  name    Dursun Karataş
  office  leader of tur.devsol 1978..1994-03
  office  leader of tur.dhkpc 1994-03-30..2008-08-11
  source  public-record

# Turkey: persons.

actor   tur.selahattin-demirtas
  kind    person
  name    Selahattin Demirtaş | Selahattin Demirtas
  office  leader of tur.bdp 2010-02-01..2014-06-22
  office  leader of tur.hdp 2014-06-22..2018-02-11
  source  public-record

actor   tur.figen-yuksekdag
  kind    person
  name    Figen Yüksekdağ
  gender  f
  office  leader of tur.hdp 2014-06-22..2017-02-21
  source  public-record

actor   tur.pervin-buldan
  kind    person
  name    Pervin Buldan
  gender  f
  office  leader of tur.hdp 2018-02-11..2023-08-27
  source  public-record

actor   tur.tuncer-bakirhan
  kind    person
  name    Tuncer Bakırhan
  office  leader of tur.dem 2023-10-15..   asof 2025-06-30
  source  public-record

actor   tur.tulay-hatimogullari
  kind    person
  name    Tülay Hatimoğulları
  gender  f
  office  leader of tur.dem 2023-10-15..   asof 2025-06-30
  source  public-record

actor   tur.ahmet-turk
  kind    person
  name    Ahmet Türk
  office  leader of tur.dtp 2005-11-09..2009-12-11
  source  public-record

actor   tur.leyla-zana
  kind    person
  name    Leyla Zana
  gender  f
  office  member of parliament of tur 1991-10..1994-03
  office  member of parliament of tur 2011-06..2018-01
  source  public-record

actor   tur.sirri-sureyya-onder
  kind    person
  name    Sırrı Süreyya Önder
  office  deputy speaker of tur.tbmm 2023-06..2025-05-03
  source  public-record

actor   tur.kemal-kilicdaroglu
  kind    person
  name    Kemal Kılıçdaroğlu | Kemal Kilicdaroglu
  office  leader of tur.chp 2010-05-22..2023-11-05
  source  public-record

actor   tur.ozgur-ozel
  kind    person
  name    Özgür Özel
  office  leader of tur.chp 2023-11-05..   asof 2025-06-30
  source  public-record

actor   tur.deniz-baykal
  kind    person
  name    Deniz Baykal
  office  foreign minister of tur 1995-10..1996-03
  office  leader of tur.chp 2000-09-30..2010-05-10
  source  public-record

actor   tur.ekrem-imamoglu
  kind    person
  name    Ekrem İmamoğlu | Ekrem Imamoglu
  office  mayor of Istanbul of tur 2019-06-27..2025-03-23
  source  public-record

actor   tur.mansur-yavas
  kind    person
  name    Mansur Yavaş
  office  mayor of Ankara of tur 2019-04-08..   asof 2025-06-30
  source  public-record

actor   tur.devlet-bahceli
  kind    person
  name    Devlet Bahçeli | Devlet Bahceli
  office  leader of tur.mhp 1997-07-06..   asof 2025-06-30
  source  public-record

actor   tur.meral-aksener
  kind    person
  name    Meral Akşener
  gender  f
  office  interior minister of tur 1996-11..1997-06
  office  leader of tur.iyi 2017-10-25..2024-04-27
  source  public-record

actor   tur.umit-ozdag
  kind    person
  name    Ümit Özdağ
  office  leader of tur.victory 2021-08-26..   asof 2025-06-30
  source  public-record

actor   tur.alparslan-turkes
  kind    person
  name    Alparslan Türkeş
  office  leader of tur.mhp 1969-02-09..1997-04-04
  source  public-record

actor   tur.suleyman-soylu
  kind    person
  name    Süleyman Soylu | Suleyman Soylu
  office  interior minister of tur 2016-08-31..2023-06-03
  source  public-record

actor   tur.ali-yerlikaya
  kind    person
  name    Ali Yerlikaya
  office  interior minister of tur 2023-06-04..   asof 2025-06-30
  source  public-record

actor   tur.fahrettin-altun
  kind    person
  name    Fahrettin Altun
  office  head of communications of tur 2018-07-25..2025-07
  source  public-record

actor   tur.mehmet-simsek
  kind    person
  name    Mehmet Şimşek | Mehmet Simsek
  office  finance minister of tur 2009-05-01..2015-11-24
  office  finance minister of tur 2023-06-04..   asof 2025-06-30
  source  public-record

actor   tur.berat-albayrak
  kind    person
  name    Berat Albayrak
  office  finance minister of tur 2018-07-10..2020-11-08
  source  public-record

actor   tur.numan-kurtulmus
  kind    person
  name    Numan Kurtulmuş
  office  speaker of tur.tbmm 2023-06-07..   asof 2025-06-30
  source  public-record

actor   tur.mustafa-sentop
  kind    person
  name    Mustafa Şentop
  office  speaker of tur.tbmm 2019-02-24..2023-06-02
  source  public-record

actor   tur.omer-celik
  kind    person
  name    Ömer Çelik
  office  spokesman of tur.akp 2018..   asof 2025-06-30
  source  public-record

actor   tur.cevdet-yilmaz
  kind    person
  name    Cevdet Yılmaz
  office  vice president of tur 2023-06-04..   asof 2025-06-30
  source  public-record

actor   tur.fuat-oktay
  kind    person
  name    Fuat Oktay
  office  vice president of tur 2018-07-09..2023-06-03
  source  public-record

actor   tur.feridun-sinirlioglu
  kind    person
  name    Feridun Sinirlioğlu
  office  ambassador to the United Nations of tur 2016..2023
  office  secretary general of osce 2024-12..   asof 2025-06-30
  source  public-record

actor   tur.oncu-keceli
  kind    person
  name    Öncü Keçeli
  office  spokesman of the foreign ministry of tur 2023-09..   asof 2025-06-30
  source  public-record

actor   tur.hilmi-ozkok
  kind    person
  name    Hilmi Özkök
  office  military chief of tur.tsk 2002-08-28..2006-08-28
  source  public-record

actor   tur.yasar-buyukanit
  kind    person
  name    Yaşar Büyükanıt
  office  military chief of tur.tsk 2006-08-28..2008-08-28
  source  public-record

actor   tur.ilker-basbug
  kind    person
  name    İlker Başbuğ
  office  military chief of tur.tsk 2008-08-28..2010-08-27
  source  public-record

actor   tur.isik-kosaner
  kind    person
  name    Işık Koşaner
  office  military chief of tur.tsk 2010-08-27..2011-07-29
  source  public-record

actor   tur.necdet-ozel
  kind    person
  name    Necdet Özel
  office  military chief of tur.tsk 2011-08-04..2015-08-18
  source  public-record

actor   tur.metin-gurak
  kind    person
  name    Metin Gürak
  office  military chief of tur.tsk 2023-08-03..2025-08
  source  public-record

actor   tur.osman-kavala
  kind    person
  name    Osman Kavala
  code    TUR SOC
  source  public-record

actor   tur.orhan-pamuk
  kind    person
  name    Orhan Pamuk
  code    TUR CVL
  source  public-record

actor   tur.hrant-dink
  kind    person
  name    Hrant Dink
  code    TUR JRN ..2007-01-19
  source  public-record

actor   tur.can-dundar
  kind    person
  name    Can Dündar
  code    TUR JRN
  source  public-record

# Serbia and former Yugoslavia.

actor   srb.sns
  kind    party
  name    Serbian Progressive Party | SNS !context(SRB)
  code    SRB PTY 2008-10-21..2012-07-26
  code    SRB GOV.PTY 2012-07-27..   asof 2025-06-30
  source  public-record

actor   srb.sps
  kind    party
  name    Socialist Party of Serbia | SPS !context(SRB)
  code    SRB GOV.PTY 1990-07-17..2000-10-05
  code    SRB PTY 2000-10-06..   asof 2025-06-30
  source  public-record

actor   srb.srs
  kind    party
  name    Serbian Radical Party
  code    SRB PTY 1991-02-23..   asof 2025-06-30
  source  public-record

actor   srb.ds
  kind    party
  name    Democratic Party !context(SRB)
  code    SRB PTY 1990-02-03..   asof 2025-06-30
  source  public-record

actor   srb.dos
  kind    party
  name    Democratic Opposition of Serbia
  code    SRB OPP 2000..2000-10-05
  code    SRB PTY 2000-10-06..2004
  source  public-record

actor   srb.otpor
  kind    group
  name    Otpor
  code    SRB OPP 1998-10..2004-09
  source  public-record

actor   srb.bia
  kind    organ
  name    BIA !context(SRB) | Security Intelligence Agency !context(SRB)
  code    SRB SPY 2002-07-27..   asof 2025-06-30
  source  public-record

actor   srb.vs
  kind    organ
  name    Serbian Armed Forces | Serbian army | Vojska Srbije
  code    SRB MIL
  source  public-record

actor   srb.jna
  kind    organ
  name    Yugoslav People's Army | JNA !context(SRB,HRV,BIH,SVN) | Yugoslav National Army
  code    SRB MIL 1945-03-01..1992-05-20
  source  public-record

actor   srb.vj
  kind    organ
  name    Yugoslav Army | Army of Yugoslavia
  code    SRB MIL 1992-05-20..2003-02-04
  source  public-record

actor   srb.jso
  kind    organ
  name    Red Berets !context(SRB,BIH,HRV) | Special Operations Unit !context(SRB)
  code    SRB PRM 1991..2003-03-25
  source  public-record

actor   srb.arkan
  kind    group
  name    Arkan's Tigers | Serb Volunteer Guard | Serbian Volunteer Guard | Tigers !context(srb.arkan,BIH,HRV)
  code    SRB PRM 1990-10-11..1996-04
  source  public-record

actor   srb.whiteeagles
  kind    group
  name    White Eagles !context(SRB,BIH,HRV) | Beli Orlovi
  code    SRB PRM 1991..1995
  source  public-record

actor   srb.scorpions
  kind    group
  name    Scorpions !context(SRB,BIH,XKX)
  code    SRB PRM 1991..1999
  source  public-record

actor   srb.officekosovo
  kind    organ
  name    Office for Kosovo and Metohija | Serbian government office for Kosovo
  code    SRB GOV 2012..   asof 2025-06-30
  source  public-record

actor   srb.spc
  kind    ngo
  name    Serbian Orthodox Church
  code    SRB REL
  source  public-record

actor   srb.studentsserbia
  kind    group
  name    Serbian student protesters | Serbian students' movement
  code    SRB OPP 2024-11-22..   asof 2025-06-30
  source  public-record

actor   srb.tanjug
  kind    media
  name    Tanjug
  code    SRB JRN
  source  public-record

actor   srb.n1
  kind    media
  name    N1 television | N1 TV
  code    SRB JRN 2014-10-30..   asof 2025-06-30
  source  public-record

actor   srb.nis
  kind    company
  name    Naftna Industrija Srbije | Petroleum Industry of Serbia
  code    SRB BUS
  source  public-record

actor   srb.vojislav-seselj
  kind    person
  name    Vojislav Šešelj
  office  leader of srb.srs 1991-02-23..   asof 2025-06-30
  source  ofac-2023, public-record

actor   srb.zeljko-raznatovic
  kind    person
  name    Željko Ražnatović | Arkan !context(SRB,BIH,HRV)
  office  commander of srb.arkan 1990-10-11..1996-04
  after   CRM
  source  public-record

actor   srb.mira-markovic
  kind    person
  name    Mira Marković
  gender  f
  code    SRB PTY 1994-07..2000-10
  source  public-record

actor   srb.milan-milutinovic
  kind    person
  name    Milan Milutinović
  office  president of srb 1997-12-29..2002-12-29
  source  ofac-2023, public-record

actor   srb.momcilo-perisic
  kind    person
  name    Momčilo Perišić
  office  army chief of srb.vj 1993-08-26..1998-11-24
  source  public-record

actor   srb.nebojsa-pavkovic
  kind    person
  name    Nebojša Pavković
  office  army chief of srb.vj 2000-02..2002-06-24
  source  ofac-2023, public-record

actor   srb.jovica-stanisic
  kind    person
  name    Jovica Stanišić
  office  intelligence chief of srb 1991..1998-10
  source  ofac-2023, public-record

actor   srb.vuk-jeremic
  kind    person
  name    Vuk Jeremić
  office  foreign minister of srb 2007-05-15..2012-07-27
  source  public-record

actor   srb.vuk-draskovic
  kind    person
  name    Vuk Drašković
  office  foreign minister of srb 2004-03-03..2007-05-15
  source  public-record

actor   srb.marko-duric
  kind    person
  name    Marko Đurić | Marko Djuric
  office  director of srb.officekosovo 2014-05..2020-10
  office  ambassador to the United States of srb 2020-10..2024-05
  office  foreign minister of srb 2024-05-02..   asof 2025-06-30
  source  public-record

actor   srb.nikola-selakovic
  kind    person
  name    Nikola Selaković | Nikola Selakovic
  office  foreign minister of srb 2020-10-28..2022-10-26
  source  public-record

actor   srb.aleksandar-vulin
  kind    person
  name    Aleksandar Vulin
  office  defence minister of srb 2017-06-29..2020-10-28
  office  interior minister of srb 2020-10-28..2022-10-26
  office  director of srb.bia 2022-12-01..2023-11-03
  office  deputy prime minister of srb 2024-05-02..2025-04-16
  source  public-record

actor   srb.petar-petkovic
  kind    person
  name    Petar Petković
  office  director of srb.officekosovo 2020-10..   asof 2025-06-30
  source  public-record

actor   srb.bratislav-gasic
  kind    person
  name    Bratislav Gašić
  office  defence minister of srb 2014-04-27..2016-02-05
  office  interior minister of srb 2022-10-26..2024-05-02
  office  defence minister of srb 2024-05-02..   asof 2025-06-30
  source  public-record

actor   srb.milan-mojsilovic
  kind    person
  name    Milan Mojsilović
  office  military chief of srb.vs 2018-09-14..   asof 2025-06-30
  source  public-record

actor   srb.patriarch-porfirije
  kind    person
  name    Patriarch Porfirije | Porfirije !context(SRB)
  office  patriarch of srb.spc 2021-02-18..   asof 2025-06-30
  source  public-record

actor   srb.goran-hadzic
  kind    person
  name    Goran Hadžić
  office  leader of srb.rsk 1992-02-26..1994-02-12
  source  public-record

actor   srb.milan-martic
  kind    person
  name    Milan Martić
  office  leader of srb.rsk 1994-02-12..1995-08-07
  source  ofac-2023, public-record

actor   srb.milan-babic
  kind    person
  name    Milan Babić
  office  leader of srb.rsk 1991-12-19..1992-02-16
  source  public-record

actor   srb.rsk
  kind    group
  name    Republic of Serbian Krajina | Serbian Krajina | Republika Srpska Krajina | Krajina Serbs | SAO Krajina
  code    HRV REB.PRE 1990-08-17..1995-08-07
  source  ucdp-22.1, public-record
  xref    ucdp:340

# Kosovo.

actor   xkx.kla
  kind    group
  name    Kosovo Liberation Army | KLA !context(XKX,SRB) | UCK !context(XKX,SRB) | Ushtria Çlirimtare e Kosovës
  code    XKX REB 1996-02..1999-09-20
  source  ucdp-22.1, public-record
  xref    ucdp:357

actor   xkx.lapmb
  kind    group
  name    Liberation Army of Presevo, Medvedja and Bujanovac | Liberation Army of Presevo, Medveda and Bujanovac | UCPMB | LAPMB
  code    SRB REB 1999-06..2001-05-26
  source  ofac-2023, public-record

actor   xkx.kpc
  kind    organ
  name    Kosovo Protection Corps | KPC !context(XKX)
  code    XKX GOV 1999-09-21..2009-01-20
  part    xkx.kla successor 1999-09-21..2009-01-20
  source  public-record

actor   xkx.ksf
  kind    organ
  name    Kosovo Security Force | KSF !context(XKX)
  code    XKX MIL 2009-01-21..   asof 2025-06-30
  source  public-record

actor   xkx.police
  kind    organ
  name    Kosovo Police | Kosovo Police Service
  code    XKX COP 1999-09-06..   asof 2025-06-30
  source  public-record

actor   xkx.vv
  kind    party
  name    Vetëvendosje | Self-Determination Movement !context(XKX) | Levizja Vetevendosje | LVV !context(XKX) | Lëvizja Vetevendosje or Vetevendosie
  code    XKX OPP 2005-06-12..2020-02-02
  code    XKX GOV.PTY 2020-02-03..2020-06-02
  code    XKX OPP 2020-06-03..2021-03-21
  code    XKX GOV.PTY 2021-03-22..   asof 2025-06-30
  source  factbook-2026, public-record

actor   xkx.pdk
  kind    party
  name    Democratic Party of Kosovo | PDK !context(XKX)
  code    XKX PTY 1999-05-14..   asof 2025-06-30
  source  factbook-2026, public-record

actor   xkx.ldk
  kind    party
  name    Democratic League of Kosovo | LDK !context(XKX)
  code    XKX PTY 1989-12-23..   asof 2025-06-30
  source  factbook-2026, public-record

actor   xkx.aak
  kind    party
  name    Alliance for the Future of Kosovo | AAK !context(XKX)
  code    XKX PTY 2001-04-29..   asof 2025-06-30
  source  factbook-2026, public-record

actor   xkx.serblist
  kind    party
  name    Serb List | Srpska Lista | Serbian List !context(XKX)
  code    XKX PTY 2014..   asof 2025-06-30
  source  factbook-2026, public-record

actor   xkx.civilprotection
  kind    group
  name    Civilna Zastita | Civil Protection !context(XKX) | Northern Brigade !context(XKX)
  code    XKX UAF
  source  public-record

actor   xkx.specialist
  kind    organ
  name    Kosovo Specialist Chambers | Kosovo Specialist Prosecutor's Office | Specialist Chambers !context(XKX)
  code    XKX JUD 2015-08-03..   asof 2025-06-30
  source  public-record

actor   xkx.kadri-veseli
  kind    person
  name    Kadri Veseli
  office  intelligence chief of xkx.kla 1998..1999-09-20
  office  leader of xkx.pdk 2016-05-07..2021-07
  office  speaker of parliament of xkx 2014-12-08..2019-08-22
  source  public-record

actor   xkx.agim-ceku
  kind    person
  name    Agim Çeku
  office  military chief of xkx.kla 1999..1999-09-20
  office  commander of xkx.kpc 1999-09-21..2006-03-10
  office  prime minister of xkx 2006-03-10..2008-01-09
  source  public-record

actor   xkx.adem-jashari
  kind    person
  name    Adem Jashari
  office  commander of xkx.kla 1996..1998-03-07
  source  public-record

actor   xkx.jakup-krasniqi
  kind    person
  name    Jakup Krasniqi
  office  spokesman of xkx.kla 1998-06..1999-09-20
  office  speaker of parliament of xkx 2007-12-12..2014-07-17
  source  public-record

actor   xkx.fatmir-limaj
  kind    person
  name    Fatmir Limaj
  office  commander of xkx.kla 1998..1999-09-20
  source  ofac-2023, public-record

actor   xkx.donika-gervalla
  kind    person
  name    Donika Gërvalla | Donika Gervalla-Schwarz
  gender  f
  office  foreign minister of xkx 2021-03-22..   asof 2025-06-30
  source  public-record

actor   xkx.xhelal-svecla
  kind    person
  name    Xhelal Sveçla
  office  interior minister of xkx 2021-03-22..   asof 2025-06-30
  source  public-record

actor   xkx.ejup-maqedonci
  kind    person
  name    Ejup Maqedonci
  office  defence minister of xkx 2023-08..   asof 2025-06-30
  source  public-record

actor   xkx.besnik-bislimi
  kind    person
  name    Besnik Bislimi
  office  deputy prime minister of xkx 2021-03-22..   asof 2025-06-30
  source  public-record

actor   xkx.milan-radoicic
  kind    person
  name    Milan Radoičić
  office  deputy leader of xkx.serblist 2018..2023-09-29
  source  ofac-2023, public-record

actor   xkx.goran-rakic
  kind    person
  name    Goran Rakić
  office  leader of xkx.serblist 2017..2023-07
  source  public-record

actor   xkx.zlatan-elek
  kind    person
  name    Zlatan Elek
  office  leader of xkx.serblist 2023-12..   asof 2025-06-30
  source  public-record

actor   xkx.oliver-ivanovic
  kind    person
  name    Oliver Ivanović
  code    XKX PTY ..2018-01-16
  source  public-record

actor   xkx.kosovoalbanians
  kind    people
  name    Kosovo Albanians | ethnic Albanians !context(XKX) | Kosovar Albanians
  code    XKX CVL
  source  public-record

actor   xkx.kosovoserbs
  kind    people
  name    Kosovo Serbs | ethnic Serbs !context(XKX) | Serbs in Kosovo
  code    XKX CVL
  source  public-record

# Bosnia and Herzegovina.

actor   bih.vrs
  kind    organ
  name    Army of Republika Srpska | Bosnian Serb Army | VRS !context(BIH) | Bosnian Serb forces
  code    BIH REB 1992-05-12..1995-12-14
  code    BIH MIL 1995-12-15..2006-01-01
  source  public-record

actor   bih.arbih
  kind    organ
  name    Army of the Republic of Bosnia and Herzegovina | ARBiH | Bosnian Army | Bosnian government army
  code    BIH MIL 1992-04-15..2005-12-31
  source  public-record

actor   bih.hvo
  kind    organ
  name    Croatian Defence Council | HVO !context(BIH) | Croat Defence Council | Bosnian Croat forces
  code    BIH REB 1992-04-08..1994-03-17
  code    BIH MIL 1994-03-18..2005-12-31
  source  public-record

actor   bih.herceg
  kind    group
  name    Croatian Republic of Herzeg-Bosnia | Herzeg-Bosnia | Herceg-Bosna
  code    BIH REB.PRE 1991-11-18..1994-03-17
  source  public-record

actor   bih.westernbosnia
  kind    group
  name    Autonomous Province of Western Bosnia
  code    BIH REB 1993-09-27..1995-08-07
  source  ucdp-22.1, public-record
  xref    ucdp:349

actor   bih.mujahidbih
  kind    group
  name    El Mudžahid | Bosnian mujahideen | El Mujahid detachment
  code    BIH UAF 1992..1995-12
  part    bih.arbih wing 1993-08-13..1995-12
  source  public-record

actor   bih.ohr
  kind    organ
  name    Office of the High Representative | OHR !context(BIH)
  code    IGO IGO 1995-12-08..   asof 2025-06-30
  source  public-record

actor   bih.afbih
  kind    organ
  name    Armed Forces of Bosnia and Herzegovina
  code    BIH MIL 2006-01-01..   asof 2025-06-30
  source  public-record

actor   bih.sda
  kind    party
  name    Party of Democratic Action !context(BIH,SRB) | SDA !context(BIH) | Party for Democratic Action !context(BIH)
  code    BIH PTY 1990-05-26..   asof 2025-06-30
  source  factbook-2026, public-record

actor   bih.sds
  kind    party
  name    Serb Democratic Party !context(BIH) | Serbian Democratic Party !context(BIH,HRV) | SDS !context(BIH)
  code    BIH PTY 1990-07-12..   asof 2025-06-30
  source  ofac-2023, factbook-2026, public-record

actor   bih.snsd
  kind    party
  name    Alliance of Independent Social Democrats | SNSD
  code    BIH PTY 1996-03-10..   asof 2025-06-30
  source  factbook-2026, public-record

actor   bih.hdzbih
  kind    party
  name    Croatian Democratic Union of Bosnia and Herzegovina | HDZ BiH | HDZ-BiH
  code    BIH PTY 1990-08-18..   asof 2025-06-30
  source  factbook-2026, public-record

actor   bih.ratko-mladic
  kind    person
  name    Ratko Mladić
  office  military chief of bih.vrs 1992-05-12..1996-11-09
  source  ofac-2023, public-record

actor   bih.momcilo-krajisnik
  kind    person
  name    Momčilo Krajišnik
  office  member of the presidency of bih 1996-10-05..1998-10-13
  source  public-record

actor   bih.naser-oric
  kind    person
  name    Naser Orić
  office  commander of bih.arbih 1992-05..1995-07
  source  public-record

actor   bih.rasim-delic
  kind    person
  name    Rasim Delić
  office  military chief of bih.arbih 1993-06-08..2000-09
  source  public-record

actor   bih.sefer-halilovic
  kind    person
  name    Sefer Halilović
  office  military chief of bih.arbih 1992-05..1993-06-08
  source  public-record

actor   bih.mate-boban
  kind    person
  name    Mate Boban
  office  leader of bih.herceg 1992-07..1994-02-08
  source  public-record

actor   bih.slobodan-praljak
  kind    person
  name    Slobodan Praljak
  office  military chief of bih.hvo 1993-07-24..1993-11-09
  source  public-record

actor   bih.fikret-abdic
  kind    person
  name    Fikret Abdić
  office  leader of bih.westernbosnia 1993-09-27..1995-08-07
  source  public-record

actor   bih.ejup-ganic
  kind    person
  name    Ejup Ganić
  office  member of the presidency of bih 1990-12-20..1996-10-05
  source  public-record

actor   bih.kresimir-zubak
  kind    person
  name    Krešimir Zubak
  office  president of bih.federation 1994-05-31..1997-03-18
  source  public-record

actor   bih.carlos-westendorp
  kind    person
  name    Carlos Westendorp
  office  high representative of bih.ohr 1997-06-18..1999-08-18
  source  public-record

actor   bih.wolfgang-petritsch
  kind    person
  name    Wolfgang Petritsch
  office  high representative of bih.ohr 1999-08-18..2002-05-27
  source  public-record

actor   bih.paddy-ashdown
  kind    person
  name    Paddy Ashdown | Lord Ashdown
  office  leader of gbr.libdem 1988-07-28..1999-08-09
  office  high representative of bih.ohr 2002-05-27..2006-01-31
  source  public-record

actor   bih.valentin-inzko
  kind    person
  name    Valentin Inzko
  office  high representative of bih.ohr 2009-03-26..2021-08-01
  source  public-record

actor   bih.christian-schmidt
  kind    person
  name    Christian Schmidt !context(BIH)
  office  high representative of bih.ohr 2021-08-01..   asof 2025-06-30
  source  public-record

actor   bih.elmedin-konakovic
  kind    person
  name    Elmedin Konaković
  office  foreign minister of bih 2023-01-25..   asof 2025-06-30
  source  public-record

actor   bih.bisera-turkovic
  kind    person
  name    Bisera Turković
  gender  f
  office  foreign minister of bih 2019-12-23..2023-01-25
  source  public-record

actor   bih.borjana-kristo
  kind    person
  name    Borjana Krišto
  gender  f
  office  president of bih.federation 2007-02-22..2011-03-17
  office  prime minister of bih 2023-01-25..   asof 2025-06-30
  source  public-record

actor   bih.zoran-tegeltija
  kind    person
  name    Zoran Tegeltija
  office  prime minister of bih 2019-12-23..2023-01-25
  source  public-record

actor   bih.radovan-viskovic
  kind    person
  name    Radovan Višković
  office  prime minister of bih.srpska 2018-12-18..2025-08
  source  public-record

actor   bih.bosniaks
  kind    people
  name    Bosnian Muslims | Bosniak people | Bosniak community
  code    BIH CVL
  source  public-record

actor   bih.bosnianserbs
  kind    people
  name    Bosnian Serbs
  code    BIH CVL
  source  public-record

actor   bih.bosniancroats
  kind    people
  name    Bosnian Croats
  code    BIH CVL
  source  public-record

actor   bih.srebrenicamothers
  kind    ngo
  name    Mothers of Srebrenica | Association of Mothers of Srebrenica
  code    BIH SOC
  source  public-record

# Armenia.

actor   arm.civilcontract
  kind    party
  name    Civil Contract party | Civil Contract !context(ARM) | My Step Alliance
  code    ARM GOV.PTY 2018-05-08..   asof 2025-06-30
  source  public-record

actor   arm.hhk
  kind    party
  name    Republican Party of Armenia
  code    ARM GOV.PTY 1999-05..2018-05-07
  code    ARM OPP 2018-05-08..   asof 2025-06-30
  source  public-record

actor   arm.arf
  kind    party
  name    Armenian Revolutionary Federation | Dashnaktsutyun | Dashnaks | Dashnak party
  code    ARM PTY 1890..   asof 2025-06-30
  source  public-record

actor   arm.armeniaalliance
  kind    party
  name    Armenia Alliance | Hayastan Alliance
  code    ARM OPP 2021-05-09..   asof 2025-06-30
  source  public-record

actor   arm.ihavehonor
  kind    party
  name    I Have Honor Alliance | With Honor Alliance
  code    ARM OPP 2021-05-15..   asof 2025-06-30
  source  public-record

actor   arm.prosperous
  kind    party
  name    Prosperous Armenia
  code    ARM PTY 2004-04-30..   asof 2025-06-30
  source  public-record

actor   arm.tavush
  kind    group
  name    Tavush for the Homeland | Sacred Struggle !context(ARM) | Sacred Struggle movement
  code    ARM OPP 2024-05..   asof 2025-06-30
  source  public-record

actor   arm.army
  kind    organ
  name    Armenian Armed Forces | Armenian army | Armenian military | Armed Forces of Armenia
  code    ARM MIL 1992-01-28..   asof 2025-06-30
  source  public-record

actor   arm.nss
  kind    organ
  name    National Security Service !context(ARM) | Armenia's National Security Service | Armenian National Security Service
  code    ARM SPY
  source  public-record

actor   arm.asala
  kind    group
  name    Armenian Secret Army for the Liberation of Armenia | ASALA
  code    ARM UAF 1975-01-20..1991
  source  public-record

actor   arm.jcag
  kind    group
  name    Justice Commandos of the Armenian Genocide
  code    ARM UAF 1975..1987
  source  public-record

actor   arm.church
  kind    ngo
  name    Armenian Apostolic Church | Mother See of Holy Etchmiadzin | Etchmiadzin !context(ARM)
  code    ARM REL
  source  public-record

actor   arm.armenpress
  kind    media
  name    Armenpress
  code    ARM GOV.JRN
  source  public-record

actor   arm.civilnet
  kind    media
  name    CivilNet
  code    ARM JRN
  source  public-record

actor   arm.ararat-mirzoyan
  kind    person
  name    Ararat Mirzoyan
  office  speaker of parliament of arm 2019-01-14..2021-08-02
  office  foreign minister of arm 2021-08-19..   asof 2025-06-30
  source  public-record

actor   arm.suren-papikyan
  kind    person
  name    Suren Papikyan
  office  defence minister of arm 2021-11-15..   asof 2025-06-30
  source  public-record

actor   arm.zohrab-mnatsakanyan
  kind    person
  name    Zohrab Mnatsakanyan
  office  foreign minister of arm 2018-05-12..2020-11-16
  source  public-record

actor   arm.ara-ayvazyan
  kind    person
  name    Ara Ayvazyan
  office  foreign minister of arm 2020-11-18..2021-05-31
  source  public-record

actor   arm.david-tonoyan
  kind    person
  name    David Tonoyan
  office  defence minister of arm 2018-05-11..2020-11-20
  source  public-record

actor   arm.vagharshak-harutyunyan
  kind    person
  name    Vagharshak Harutyunyan
  office  defence minister of arm 2020-11-20..2021-08-03
  source  public-record

actor   arm.edward-nalbandian
  kind    person
  name    Edward Nalbandian
  office  foreign minister of arm 2008-04-14..2018-05-12
  source  public-record

actor   arm.vartan-oskanian
  kind    person
  name    Vartan Oskanian
  office  foreign minister of arm 1998-04..2008-04
  source  public-record

actor   arm.seyran-ohanyan
  kind    person
  name    Seyran Ohanyan
  office  defence minister of arm 2008-04-14..2016-10-03
  source  public-record

actor   arm.vazgen-sargsyan
  kind    person
  name    Vazgen Sargsyan | Vazgen Sarkisian
  office  defence minister of arm 1995-07..1999-06-11
  office  prime minister of arm 1999-06-11..1999-10-27
  source  public-record

actor   arm.alen-simonyan
  kind    person
  name    Alen Simonyan
  office  speaker of parliament of arm 2021-08-02..   asof 2025-06-30
  source  public-record

actor   arm.armen-grigoryan
  kind    person
  name    Armen Grigoryan !context(ARM)
  office  secretary of the Security Council of arm 2018-05..   asof 2025-06-30
  source  public-record

actor   arm.onik-gasparyan
  kind    person
  name    Onik Gasparyan
  office  military chief of arm.army 2020-06-08..2021-03-10
  source  public-record

actor   arm.karekin-ii
  kind    person
  name    Karekin II | Catholicos Karekin II | Garegin II
  office  patriarch of arm.church 1999-10-27..   asof 2025-06-30
  source  public-record

actor   arm.bagrat-galstanyan
  kind    person
  name    Bagrat Galstanyan | Archbishop Bagrat Galstanyan
  office  leader of arm.tavush 2024-05..   asof 2025-06-30
  source  public-record

actor   arm.gagik-tsarukyan
  kind    person
  name    Gagik Tsarukyan
  office  leader of arm.prosperous 2004-04-30..   asof 2025-06-30
  source  public-record

actor   arm.samvel-karapetyan
  kind    person
  name    Samvel Karapetyan !context(ARM)
  code    ARM BUS
  source  public-record

# Azerbaijan and Nagorno-Karabakh.

actor   aze.yap
  kind    party
  name    New Azerbaijan Party
  code    AZE GOV.PTY 1993-06-15..   asof 2025-06-30
  source  public-record

actor   aze.musavat
  kind    party
  name    Musavat | Musavat Party
  code    AZE OPP 1989-10..   asof 2025-06-30
  source  public-record

actor   aze.popularfront
  kind    party
  name    Azerbaijani Popular Front Party | Popular Front of Azerbaijan | Azerbaijan Popular Front
  code    AZE OPP 1989-07-16..1992-06-15
  code    AZE GOV.PTY 1992-06-16..1993-06-23
  code    AZE OPP 1993-06-24..   asof 2025-06-30
  source  public-record

actor   aze.army
  kind    organ
  name    Azerbaijani Armed Forces | Azerbaijani army | Azerbaijani military | Azerbaijan's army
  code    AZE MIL 1991-10-09..   asof 2025-06-30
  source  public-record

actor   aze.sss
  kind    organ
  name    State Security Service of Azerbaijan | State Security Service !context(AZE)
  code    AZE SPY 2015-12-14..   asof 2025-06-30
  source  public-record

actor   aze.milli
  kind    organ
  name    Milli Majlis | Milli Mejlis !context(AZE)
  code    AZE LEG
  source  public-record

actor   aze.socar
  kind    company
  name    SOCAR
  code    AZE GOV.BUS 1992-09-13..   asof 2025-06-30
  source  public-record

actor   aze.azertac
  kind    media
  name    AZERTAC | Azertag | Azertac
  code    AZE GOV.JRN
  source  public-record

actor   aze.trend
  kind    media
  name    Trend News Agency
  code    AZE JRN
  source  public-record

actor   aze.turan
  kind    media
  name    Turan Information Agency | Turan News Agency
  code    AZE JRN
  source  public-record

actor   aze.artsakharmy
  kind    organ
  name    Artsakh Defence Army | Artsakh Defense Army | Nagorno-Karabakh Defence Army | Nagorno-Karabakh Defense Army | Karabakh army
  code    AZE REB.PRE 1992-05-09..2023-09-21
  part    aze.karabakh wing 1992-05-09..2023-09-21
  source  public-record

actor   aze.jeyhun-bayramov
  kind    person
  name    Jeyhun Bayramov | Ceyhun Bayramov
  office  foreign minister of aze 2020-07-16..   asof 2025-06-30
  source  public-record

actor   aze.elmar-mammadyarov
  kind    person
  name    Elmar Mammadyarov
  office  foreign minister of aze 2004-04-02..2020-07-16
  source  public-record

actor   aze.zakir-hasanov
  kind    person
  name    Zakir Hasanov
  office  defence minister of aze 2013-10-22..   asof 2025-06-30
  source  public-record

actor   aze.safar-abiyev
  kind    person
  name    Safar Abiyev
  office  defence minister of aze 1995-02..2013-10-22
  source  public-record

actor   aze.vilayat-eyvazov
  kind    person
  name    Vilayat Eyvazov
  office  interior minister of aze 2019-06-20..   asof 2025-06-30
  source  public-record

actor   aze.ramil-usubov
  kind    person
  name    Ramil Usubov
  office  interior minister of aze 1994-04-30..2019-06-20
  office  secretary of the Security Council of aze 2019-06..   asof 2025-06-30
  source  public-record

actor   aze.ali-naghiyev
  kind    person
  name    Ali Naghiyev | Ali Nagiyev
  office  director of aze.sss 2019-06-20..   asof 2025-06-30
  source  public-record

actor   aze.hikmet-hajiyev
  kind    person
  name    Hikmet Hajiyev | Hikmat Hajiyev
  office  presidential adviser of aze 2018-09..   asof 2025-06-30
  source  public-record

actor   aze.mehriban-aliyeva
  kind    person
  name    Mehriban Aliyeva
  gender  f
  office  vice president of aze 2017-02-21..   asof 2025-06-30
  source  public-record

actor   aze.sahiba-gafarova
  kind    person
  name    Sahiba Gafarova
  gender  f
  office  speaker of aze.milli 2020-03-10..   asof 2025-06-30
  source  public-record

actor   aze.anar-eyvazov
  kind    person
  name    Anar Eyvazov
  office  spokesman of the defence ministry of aze 2020-11..   asof 2025-06-30
  source  public-record

actor   aze.leyla-abdullayeva
  kind    person
  name    Leyla Abdullayeva
  gender  f
  office  spokeswoman of the foreign ministry of aze 2018-09..2022-08
  source  public-record

actor   aze.aykhan-hajizada
  kind    person
  name    Aykhan Hajizada | Ayxan Hacizade
  office  spokesman of the foreign ministry of aze 2022-08..   asof 2025-06-30
  source  public-record

actor   aze.ali-karimli
  kind    person
  name    Ali Karimli
  office  leader of aze.popularfront 2000..   asof 2025-06-30
  source  public-record

actor   aze.ilgar-mammadov
  kind    person
  name    Ilgar Mammadov !context(AZE)
  code    AZE OPP
  source  public-record

actor   aze.ruben-vardanyan
  kind    person
  name    Ruben Vardanyan | Ruben Vardanian
  office  state minister of aze.karabakh 2022-11-04..2023-02-23
  source  public-record

actor   aze.davit-babayan
  kind    person
  name    Davit Babayan | David Babayan
  office  foreign minister of aze.karabakh 2021-01-04..2023-01
  source  public-record

actor   aze.jalal-harutyunyan
  kind    person
  name    Jalal Harutyunyan
  office  commander of aze.artsakharmy 2020-02-24..2020-10-27
  source  public-record

# Georgia.

actor   geo.dream
  kind    party
  name    Georgian Dream | Georgian Dream party | Georgian Dream - Democratic Georgia
  code    GEO OPP 2012-04-21..2012-10-24
  code    GEO GOV.PTY 2012-10-25..   asof 2025-06-30
  source  public-record

actor   geo.unm
  kind    party
  name    United National Movement !context(GEO) | UNM !context(GEO)
  code    GEO GOV.PTY 2004-01-25..2012-10-24
  code    GEO OPP 2012-10-25..   asof 2025-06-30
  source  public-record

actor   geo.coalition
  kind    party
  name    Coalition for Change !context(GEO)
  code    GEO OPP 2024-07..   asof 2025-06-30
  source  public-record

actor   geo.ahali
  kind    party
  name    Ahali party | Ahali
  code    GEO OPP 2024-03..   asof 2025-06-30
  part    geo.coalition member 2024-07..   asof 2025-06-30
  source  public-record

actor   geo.lelo
  kind    party
  name    Lelo for Georgia | Strong Georgia | Lelo party
  code    GEO OPP 2019-12-22..   asof 2025-06-30
  source  public-record

actor   geo.gakharia
  kind    party
  name    For Georgia party | Gakharia For Georgia
  code    GEO OPP 2021-05-29..   asof 2025-06-30
  source  public-record

actor   geo.eurogeorgia
  kind    party
  name    European Georgia
  code    GEO OPP 2017-01..   asof 2025-06-30
  source  public-record

actor   geo.pp
  kind    party
  name    People's Power !context(GEO)
  code    GEO PTY 2022-08-02..   asof 2025-06-30
  source  public-record

actor   geo.sss
  kind    organ
  name    State Security Service of Georgia | State Security Service !context(GEO) | SSSG
  code    GEO SPY 2015-08-01..   asof 2025-06-30
  source  public-record

actor   geo.army
  kind    organ
  name    Georgian Defence Forces | Georgian Defense Forces | Georgian army | Georgian military | Defense Forces of Georgia
  code    GEO MIL
  source  public-record

actor   geo.mkhedrioni
  kind    group
  name    Mkhedrioni | Sakartvelos Mkhedrioni
  code    GEO PRM 1989..1995
  source  public-record

actor   geo.zviadists
  kind    group
  name    Zviadists | Zviadist
  code    GEO REB 1992-01-06..1994
  source  ucdp-22.1, public-record
  xref    ucdp:333

actor   geo.forestbrothers
  kind    group
  name    White Legion !context(GEO) | Forest Brothers !context(GEO)
  code    GEO UAF 1997..2004
  source  ucdp-22.1, public-record
  xref    ucdp:813

actor   geo.church
  kind    ngo
  name    Georgian Orthodox Church | Georgian Patriarchate
  code    GEO REL
  source  public-record

actor   geo.gyla
  kind    ngo
  name    Georgian Young Lawyers' Association | GYLA
  code    GEO SOC 1994..   asof 2025-06-30
  source  public-record

actor   geo.mtavari
  kind    media
  name    Mtavari Arkhi
  code    GEO JRN 2019-09-09..   asof 2025-06-30
  source  public-record

actor   geo.pirveli
  kind    media
  name    TV Pirveli
  code    GEO JRN
  source  public-record

actor   geo.formula
  kind    media
  name    Formula TV
  code    GEO JRN 2019-10..   asof 2025-06-30
  source  public-record

actor   geo.imedi
  kind    media
  name    Imedi TV
  code    GEO JRN 2003..   asof 2025-06-30
  source  public-record

actor   geo.rustavi2
  kind    media
  name    Rustavi 2
  code    GEO JRN 1994..   asof 2025-06-30
  source  public-record

actor   geo.civilge
  kind    media
  name    Civil.ge | Civil Georgia
  code    GEO JRN 2001..   asof 2025-06-30
  source  public-record

actor   geo.rose
  kind    group
  name    Kmara
  code    GEO OPP 2003-04..2004
  source  public-record

actor   geo.maka-botchorishvili
  kind    person
  name    Maka Botchorishvili | Maka Bochorishvili
  gender  f
  office  foreign minister of geo 2024-10-17..   asof 2025-06-30
  source  public-record

actor   geo.ilia-darchiashvili
  kind    person
  name    Ilia Darchiashvili
  office  foreign minister of geo 2022-04-04..2024-10-17
  source  public-record

actor   geo.david-zalkaliani
  kind    person
  name    David Zalkaliani
  office  foreign minister of geo 2018-06-21..2022-04-04
  source  public-record

actor   geo.vakhtang-gomelauri
  kind    person
  name    Vakhtang Gomelauri
  office  interior minister of geo 2019-09-08..2025-05-28
  source  public-record

actor   geo.geka-geladze
  kind    person
  name    Geka Geladze
  office  interior minister of geo 2025-05-28..   asof 2025-06-30
  source  public-record

actor   geo.juansher-burchuladze
  kind    person
  name    Juansher Burchuladze
  office  defence minister of geo 2021-02-22..2024-02-08
  source  public-record

actor   geo.irakli-chikovani
  kind    person
  name    Irakli Chikovani
  office  defence minister of geo 2024-02-08..2025-06
  source  public-record

actor   geo.tina-khidasheli
  kind    person
  name    Tina Khidasheli
  gender  f
  office  defence minister of geo 2015-05-01..2016-08-01
  source  public-record

actor   geo.irakli-alasania
  kind    person
  name    Irakli Alasania
  office  defence minister of geo 2012-10-25..2014-11-04
  source  public-record

actor   geo.vano-merabishvili
  kind    person
  name    Vano Merabishvili
  office  interior minister of geo 2004-12-18..2012-07-04
  office  prime minister of geo 2012-07-04..2012-10-25
  source  public-record

actor   geo.irakli-okruashvili
  kind    person
  name    Irakli Okruashvili
  office  defence minister of geo 2004-12-14..2006-11-10
  source  public-record

actor   geo.zurab-zhvania
  kind    person
  name    Zurab Zhvania
  office  speaker of parliament of geo 1995-11..2001-11
  office  prime minister of geo 2004-02-17..2005-02-03
  source  public-record

actor   geo.shalva-papuashvili
  kind    person
  name    Shalva Papuashvili
  office  speaker of parliament of geo 2021-12-29..   asof 2025-06-30
  source  public-record

actor   geo.tina-bokuchava
  kind    person
  name    Tina Bokuchava
  gender  f
  office  leader of geo.unm 2024-06..   asof 2025-06-30
  source  public-record

actor   geo.levan-khabeishvili
  kind    person
  name    Levan Khabeishvili
  office  leader of geo.unm 2023-01-30..2024-06
  source  public-record

actor   geo.nika-melia
  kind    person
  name    Nika Melia
  office  leader of geo.unm 2020-12..2023-01-30
  office  leader of geo.coalition 2024-07..   asof 2025-06-30
  source  public-record

actor   geo.nika-gvaramia
  kind    person
  name    Nika Gvaramia
  office  leader of geo.coalition 2024-07..   asof 2025-06-30
  source  public-record

actor   geo.mamuka-khazaradze
  kind    person
  name    Mamuka Khazaradze
  office  leader of geo.lelo 2019-12-22..   asof 2025-06-30
  source  public-record

actor   geo.grigol-liluashvili
  kind    person
  name    Grigol Liluashvili
  office  director of geo.sss 2019-10..2025-04
  source  public-record

actor   geo.ilia-ii
  kind    person
  name    Ilia II | Patriarch Ilia II
  office  patriarch of geo.church 1977-12-25..   asof 2025-06-30
  source  public-record

actor   geo.jaba-ioseliani
  kind    person
  name    Jaba Ioseliani
  office  leader of geo.mkhedrioni 1989..1995
  source  public-record

actor   geo.tengiz-kitovani
  kind    person
  name    Tengiz Kitovani
  office  commander of the National Guard of geo 1990-12..1993-05
  source  public-record

# Heads of state and government with their other offices.

actor   xkx.hashim-thaci
  kind    person
  name    Hashim Thaçi
  office  leader of xkx.kla 1998-08..1999-09-20
  office  leader of xkx.pdk 1999-10..2016-04
  office  foreign minister of xkx 2014-12-12..2016-04-06
  office  prime minister of xkx 2008-01-09..2014-12-09
  office  president of xkx 2016-04-07..2020-11-05
  source  public-record

actor   xkx.ramush-haradinaj
  kind    person
  name    Ramush Haradinaj
  office  commander of xkx.kla 1998..1999-09-20
  office  leader of xkx.aak 2001-04-29..   asof 2025-06-30
  office  prime minister of xkx 2004-12-03..2005-03-08
  office  prime minister of xkx 2017-09-09..2020-02-03
  source  public-record

actor   xkx.albin-kurti
  kind    person
  name    Albin Kurti
  office  leader of xkx.vv 2018-01-21..   asof 2025-06-30
  office  prime minister of xkx 2020-02-03..2020-06-03
  office  prime minister of xkx 2021-03-22..   asof 2026-01-31
  source  factbook-2026, public-record

actor   xkx.ibrahim-rugova
  kind    person
  name    Ibrahim Rugova
  office  leader of xkx.ldk 1989-12-23..2006-01-21
  office  president of xkx 2002-03-04..2006-01-21
  source  public-record

actor   bih.milorad-dodik
  kind    person
  name    Milorad Dodik
  office  leader of bih.snsd 1996-03-10..   asof 2025-06-30
  office  prime minister of bih.srpska 1998-01-18..2001-01-12
  office  prime minister of bih.srpska 2006-02-28..2010-11-15
  office  president of bih.srpska 2010-11-15..2018-11-19
  office  member of the presidency of bih 2018-11-20..2022-11-16
  office  president of bih.srpska 2022-11-15..2025-08
  source  ofac-2023, public-record

actor   bih.alija-izetbegovic
  kind    person
  name    Alija Izetbegović
  office  leader of bih.sda 1990-05-26..2001-10-13
  office  member of the presidency of bih 1990-12-20..1998-10-13
  office  member of the presidency of bih 2000-02-14..2000-10-14
  source  archigos-4.1, public-record

actor   bih.bakir-izetbegovic
  kind    person
  name    Bakir Izetbegović
  office  leader of bih.sda 2014-11..   asof 2025-06-30
  office  member of the presidency of bih 2010-11-10..2018-11-20
  source  public-record

actor   bih.dragan-covic
  kind    person
  name    Dragan Čović
  office  leader of bih.hdzbih 2005-06-05..   asof 2025-06-30
  office  member of the presidency of bih 2014-11-17..2018-11-20
  source  public-record

actor   geo.mikheil-saakashvili
  kind    person
  name    Mikheil Saakashvili | Mikhail Saakashvili | Misha Saakashvili
  office  leader of geo.unm 2001-10..2019-03
  office  president of geo 2004-01-25..2007-11-25
  office  president of geo 2008-01-20..2013-11-17
  source  archigos-4.1, public-record

actor   geo.bidzina-ivanishvili
  kind    person
  name    Bidzina Ivanishvili
  office  leader of geo.dream 2012-04-21..2013-11-20
  office  leader of geo.dream 2018-05-11..2021-01-11
  office  honorary chairman of geo.dream 2023-12-30..   asof 2025-06-30
  office  prime minister of geo 2012-10-25..2013-11-20
  source  public-record

actor   geo.giorgi-gakharia
  kind    person
  name    Giorgi Gakharia
  office  interior minister of geo 2017-11-13..2019-09-08
  office  leader of geo.gakharia 2021-05-29..   asof 2025-06-30
  office  prime minister of geo 2019-09-08..2021-02-18
  source  public-record

actor   geo.irakli-kobakhidze
  kind    person
  name    Irakli Kobakhidze
  office  speaker of parliament of geo 2016-11-18..2019-06-21
  office  leader of geo.dream 2021-01-16..2024-02-01
  office  prime minister of geo 2024-02-08..   asof 2026-01-31
  source  factbook-2026, public-record

actor   geo.irakli-garibashvili
  kind    person
  name    Irakli Garibashvili
  office  interior minister of geo 2012-10-25..2013-11-20
  office  defence minister of geo 2019-09-08..2021-02-22
  office  prime minister of geo 2013-11-20..2015-12-30
  office  prime minister of geo 2021-02-22..2024-01-29
  source  public-record

actor   geo.salome-zourabichvili
  kind    person
  name    Salome Zourabichvili
  gender  f
  office  foreign minister of geo 2004-03-20..2005-10-19
  office  president of geo 2018-12-16..2024-12-29
  source  public-record

actor   srb.aleksandar-vucic
  kind    person
  name    Aleksandar Vučić
  office  leader of srb.sns 2012-09-29..2023-05-27
  office  defence minister of srb 2012-07-27..2013-08-30
  office  prime minister of srb 2014-04-27..2017-05-31
  office  president of srb 2017-05-31..   asof 2026-01-31
  source  factbook-2026, public-record

actor   srb.ivica-dacic
  kind    person
  name    Ivica Dačić
  office  leader of srb.sps 2006-12-03..   asof 2025-06-30
  office  interior minister of srb 2008-07-07..2014-04-27
  office  foreign minister of srb 2014-04-27..2020-10-22
  office  foreign minister of srb 2022-10-26..2024-05-02
  office  interior minister of srb 2024-05-02..   asof 2025-06-30
  office  prime minister of srb 2012-07-27..2014-04-27
  source  public-record

actor   srb.milos-vucevic
  kind    person
  name    Miloš Vučević
  office  mayor of Novi Sad of srb 2012-09-13..2022-10-26
  office  defence minister of srb 2022-10-26..2024-05-02
  office  leader of srb.sns 2023-05-27..   asof 2025-06-30
  office  prime minister of srb 2024-05-02..2025-04-16
  source  public-record

actor   srb.slobodan-milosevic
  kind    person
  name    Slobodan Milošević
  office  leader of srb.sps 1992-05-24..2006-03-11
  office  president of srb 1991-01-11..1997-07-23
  office  president of yug 1997-07-23..2000-10-06
  source  ofac-2023, public-record

actor   arm.nikol-pashinyan
  kind    person
  name    Nikol Pashinyan | Nikol Pashinian
  office  leader of arm.civilcontract 2015-05-30..   asof 2025-06-30
  office  prime minister of arm 2018-05-08..   asof 2026-01-31
  source  factbook-2026, public-record

actor   arm.serzh-sargsyan
  kind    person
  name    Serzh Sargsyan | Serge Sarkisian | Serzh Sarkisian
  office  defence minister of arm 2000-05..2007-04-04
  office  prime minister of arm 2007-04-04..2008-04-09
  office  leader of arm.hhk 2007-11..   asof 2025-06-30
  office  president of arm 2008-04-09..2018-04-09
  source  public-record

actor   tur.recep-tayyip-erdogan
  kind    person
  name    Recep Tayyip Erdoğan | Tayyip Erdogan
  office  mayor of Istanbul of tur 1994-03-27..1998-11-06
  office  leader of tur.akp 2001-08-14..2014-08-27
  office  leader of tur.akp 2017-05-21..   asof 2025-06-30
  office  prime minister of tur 2003-03-14..2014-08-28
  office  president of tur 2014-08-28..   asof 2026-01-31
  source  factbook-2026, public-record

actor   tur.hulusi-akar
  kind    person
  name    Hulusi Akar
  office  military chief of tur.tsk 2015-08-18..2018-07-09
  office  defence minister of tur 2018-07-10..2023-06-03
  source  public-record

actor   tur.yasar-guler
  kind    person
  name    Yaşar Güler
  office  military chief of tur.tsk 2018-07-10..2023-06-03
  office  defence minister of tur 2023-06-03..   asof 2026-01-31
  source  factbook-2026, public-record

actor   tur.binali-yildirim
  kind    person
  name    Binali Yıldırım
  office  speaker of tur.tbmm 2018-07-12..2019-02-18
  office  prime minister of tur 2016-05-24..2018-07-09
  source  public-record

actor   deu.olaf-scholz
  kind    person
  name    Olaf Scholz
  office  mayor of Hamburg of deu 2011-03-07..2018-03-13
  office  finance minister of deu 2018-03-14..2021-12-08
  office  chancellor of deu 2021-12-08..2025-05-06
  source  public-record

actor   deu.frank-walter-steinmeier
  kind    person
  name    Frank-Walter Steinmeier
  office  foreign minister of deu 2005-11-22..2009-10-27
  office  foreign minister of deu 2013-12-17..2017-01-27
  office  president of deu 2017-03-19..   asof 2026-01-31
  source  factbook-2026, public-record

actor   deu.angela-merkel
  kind    person
  name    Angela Merkel
  gender  f
  office  leader of deu.cdu 2000-04-10..2018-12-07
  office  chancellor of deu 2005-11-22..2021-12-08
  source  public-record

actor   deu.friedrich-merz
  kind    person
  name    Friedrich Merz
  office  leader of deu.cdu 2022-01-31..   asof 2025-06-30
  office  chancellor of deu 2025-05-06..   asof 2026-01-31
  source  factbook-2026, public-record

# Further actors.

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

actor   gbr.margaret-thatcher
  kind    person
  name    Margaret Thatcher
  office  prime minister of gbr 1979-05-04..1990-11-28
  source  public-record

actor   gbr.tony-blair
  kind    person
  name    Tony Blair
  office  prime minister of gbr 1997-05-02..2007-06-27
  source  public-record

actor   gbr.david-cameron
  kind    person
  name    David Cameron
  office  prime minister of gbr 2010-05-11..2016-07-13
  office  foreign secretary of gbr 2023-11-13..2024-07-05
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

actor   gbr.met
  kind    organ
  name    Scotland Yard | Metropolitan Police
  code    GBR COP
  source  public-record

actor   fra.charles-de-gaulle
  kind    person
  name    Charles de Gaulle
  office  president of fra 1959-01-08..1969-04-28
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

actor   fra.laurent-fabius
  kind    person
  name    Laurent Fabius
  office  prime minister of fra 1984-07-17..1986-03-20
  office  foreign minister of fra 2012-05-16..2016-02-11
  source  public-record

actor   fra.dgse
  kind    organ
  name    DGSE | Directorate-General for External Security
  code    FRA SPY 1982-04..   asof 2025-06-30
  source  public-record
