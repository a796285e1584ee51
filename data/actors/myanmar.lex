# SPDX-License-Identifier: CC0-1.0
# Myanmar in depth: juntas and governments, the resistance since 2021, the ethnic
# armed organisations with wings, splits and alliances, border guard forces and
# militia, parties, media, communities. Written from well-known public facts.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  archigos-4.1 = Goemans, Gleditsch and Chiozza, Archigos 4.1, leaders 1875-2015
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# Governing bodies.

actor   mmr.slorc
  kind    organ
  name    SLORC | State Law and Order Restoration Council
  code    MMR GOV.MIL 1988-09-18..1997-11-14
  source  public-record

actor   mmr.spdc
  kind    organ
  name    SPDC | State Peace and Development Council
  code    MMR GOV.MIL 1997-11-15..2011-03-30
  part    mmr.slorc successor 1997-11-15..2011-03-30
  source  public-record

actor   mmr.sac
  kind    organ
  name    State Administration Council !context(MMR) | SAC !context(MMR) | State Administrative Council !context(MMR) | Myanmar junta | Myanmar's junta | Burmese junta | Myanmar's military government | Military Council !context(MMR)
  code    MMR GOV.MIL 2021-02-02..2025-07-31
  source  ofac-2023, public-record

actor   mmr.sspc
  kind    organ
  name    State Security and Peace Commission !context(MMR)
  code    MMR GOV.MIL 2025-07-31..   asof 2026-01-31
  part    mmr.sac successor 2025-07-31..   asof 2026-01-31
  source  public-record

actor   mmr.ndsc
  kind    organ
  name    National Defence and Security Council !context(MMR) | National Defense and Security Council !context(MMR) | NDSC !context(MMR)
  code    MMR GOV.MIL 2011-03-30..   asof 2025-06-30
  source  public-record

actor   mmr.rc
  kind    organ
  name    Revolutionary Council of Burma | Union Revolutionary Council
  code    MMR GOV.MIL 1962-03-02..1974-03-02
  source  public-record

actor   mmr.bspp
  kind    party
  name    Burma Socialist Programme Party | BSPP
  code    MMR GOV.PTY 1962-07-04..1988-09-18
  source  public-record

actor   mmr.hluttaw
  kind    organ
  name    Pyidaungsu Hluttaw | Pyithu Hluttaw | Amyotha Hluttaw | Assembly of the Union !context(MMR) | Hluttaw
  code    MMR LEG 2011-01-31..   asof 2025-06-30
  source  public-record

actor   mmr.uec
  kind    organ
  name    Union Election Commission !context(MMR) | UEC !context(MMR)
  code    MMR GOV 2010-03..   asof 2025-06-30
  source  public-record

# The armed forces and their companies.

actor   mmr.tatmadaw
  kind    organ
  name    Tatmadaw | Myanmar military | Myanmar's military | Sit-Tat | Myanmar army | Burmese army | Burmese military | Myanmar Armed Forces | Tatmadaw Kyi | Defence Services of Myanmar | military of Myanmar
  code    MMR MIL
  source  public-record

actor   mmr.airforce
  kind    organ
  name    Myanmar Air Force | Tatmadaw Lay | Burmese air force
  code    MMR MIL
  part    mmr.tatmadaw wing
  source  public-record

actor   mmr.navy
  kind    organ
  name    Myanmar Navy | Tatmadaw Yay
  code    MMR MIL
  part    mmr.tatmadaw wing
  source  public-record

actor   mmr.lid33
  kind    organ
  name    33rd Light Infantry Division | Light Infantry Division 33 | LID 33
  code    MMR MIL
  part    mmr.tatmadaw wing
  source  public-record

actor   mmr.lid99
  kind    organ
  name    99th Light Infantry Division | Light Infantry Division 99 | LID 99
  code    MMR MIL
  part    mmr.tatmadaw wing
  source  public-record

actor   mmr.northeasterncommand
  kind    organ
  name    Northeastern Command !context(MMR) | North Eastern Command !context(MMR)
  code    MMR MIL
  part    mmr.tatmadaw office
  source  public-record

actor   mmr.westerncommand
  kind    organ
  name    Western Command !context(MMR) | Western Regional Command !context(MMR)
  code    MMR MIL
  part    mmr.tatmadaw office
  source  public-record

actor   mmr.mas
  kind    organ
  name    Office of Military Security Affairs | Military Security Affairs !context(MMR) | Office of the Chief of Military Security Affairs | Military Affairs Security
  code    MMR SPY 2004-10..   asof 2025-06-30
  source  public-record

actor   mmr.bgp
  kind    organ
  name    Border Guard Police !context(MMR) | Myanmar Border Guard Police | BGP !context(MMR)
  code    MMR COP 2014-02..   asof 2025-06-30
  source  public-record

actor   mmr.nasaka
  kind    organ
  name    Nasaka
  code    MMR COP 1992..2013-07-12
  source  public-record

actor   mmr.bgf
  kind    group
  name    Border Guard Forces !context(MMR) | Border Guard Force !context(MMR) | BGF !context(MMR)
  code    MMR PRM 2009-11..   asof 2025-06-30
  part    mmr.tatmadaw wing 2009-11..   asof 2025-06-30
  source  public-record

actor   mmr.karenbgf
  kind    group
  name    Karen Border Guard Force | Karen BGF | Karen National Army | KNA !context(MMR)
  code    MMR PRM 2010-08-20..   asof 2025-06-30
  part    mmr.bgf member 2010-08-20..2024-01
  source  public-record

actor   mmr.pyusawhti
  kind    group
  name    Pyu Saw Htee | Pyusawhti | Pyu Saw Hti
  code    MMR PRM 2021..   asof 2025-06-30
  source  public-record

actor   mmr.thwaythauk
  kind    group
  name    Thway Thauk | Thway Thout
  code    MMR PRM 2022-04..   asof 2025-06-30
  source  public-record

actor   mmr.swanarshin
  kind    group
  name    Swan Arr Shin | Swan Ah Shin
  code    MMR PRM 2003..   asof 2025-06-30
  source  public-record

actor   mmr.mehl
  kind    company
  name    MEHL | Myanma Economic Holdings Limited | Myanmar Economic Holdings Limited | Myanmar Economic Holdings Ltd
  code    MMR MIL.BUS 1990-04-27..   asof 2025-06-30
  source  public-record

actor   mmr.mec
  kind    company
  name    Myanmar Economic Corporation | Myanma Economic Corporation
  code    MMR MIL.BUS 1997..   asof 2025-06-30
  source  public-record

actor   mmr.moge
  kind    company
  name    Myanma Oil and Gas Enterprise | Myanmar Oil and Gas Enterprise | MOGE !context(MMR)
  code    MMR GOV.BUS
  source  public-record

# Parties.

actor   mmr.nld
  kind    party
  name    National League for Democracy | NLD !context(MMR)
  code    MMR OPP 1988-09-27..2016-03-29
  code    MMR GOV.PTY 2016-03-30..2021-01-31
  code    MMR OPP 2021-02-01..   asof 2025-06-30
  source  public-record

actor   mmr.usdp
  kind    party
  name    Union Solidarity and Development Party | USDP
  code    MMR GOV.PTY 2010-06-08..2016-03-29
  code    MMR OPP 2016-03-30..2021-01-31
  code    MMR PTY 2021-02-01..   asof 2025-06-30
  source  factbook-2026, public-record

actor   mmr.usda
  kind    group
  name    Union Solidarity and Development Association | USDA !context(MMR)
  code    MMR PTY 1993-09-15..2010-06
  source  public-record

actor   mmr.nup
  kind    party
  name    National Unity Party !context(MMR)
  code    MMR PTY 1988-09-24..   asof 2025-06-30
  source  factbook-2026, public-record

actor   mmr.snld
  kind    party
  name    Shan Nationalities League for Democracy | SNLD
  code    MMR PTY 1988-10-26..2023-03-28
  source  public-record

actor   mmr.anp
  kind    party
  name    Arakan National Party
  code    MMR PTY 2014-01..2023-03-28
  source  public-record

actor   mmr.ppp
  kind    party
  name    People's Pioneer Party !context(MMR)
  code    MMR PTY 2019..   asof 2025-06-30
  source  factbook-2026, public-record

actor   mmr.afpfl
  kind    party
  name    Anti-Fascist People's Freedom League | AFPFL
  code    MMR GOV.PTY 1948-01-04..1958-06
  source  public-record

actor   mmr.88gen
  kind    group
  name    88 Generation Students Group | 88 Generation Students | 88 Generation Peace and Open Society
  code    MMR OPP 2005..   asof 2025-06-30
  source  public-record

actor   mmr.absfu
  kind    ngo
  name    All Burma Federation of Student Unions | ABFSU
  code    MMR OPP 1988-08-28..   asof 2025-06-30
  source  public-record

actor   mmr.mabatha
  kind    ngo
  name    Ma Ba Tha | MaBaTha | Association for the Protection of Race and Religion | Buddha Dhamma Parahita Foundation
  code    MMR REL 2014-01-15..   asof 2025-06-30
  source  public-record

actor   mmr.969
  kind    group
  name    969 Movement
  code    MMR REL 2012..2014
  source  public-record

actor   mmr.sangha
  kind    ngo
  name    State Sangha Maha Nayaka Committee | Ma Ha Na
  code    MMR REL 1980..   asof 2025-06-30
  source  public-record

# The resistance since 2021.

actor   mmr.nug
  kind    organ
  name    National Unity Government !context(MMR) | NUG !context(MMR) | National Unity Government of Myanmar | Myanmar's National Unity Government | Myanmar's shadow government | Myanmar shadow government
  code    MMR OPP 2021-04-16..   asof 2025-06-30
  source  public-record

actor   mmr.crph
  kind    organ
  name    CRPH | Committee Representing Pyidaungsu Hluttaw | Committee Representing the Pyidaungsu Hluttaw | Committee Representing the Union Parliament
  code    MMR OPP 2021-02-05..   asof 2025-06-30
  source  public-record

actor   mmr.nucc
  kind    organ
  name    National Unity Consultative Council !context(MMR) | NUCC !context(MMR)
  code    MMR OPP 2021-03-08..   asof 2025-06-30
  source  public-record

actor   mmr.pdf
  kind    group
  name    People's Defence Force | People's Defense Force | PDF !context(MMR) | People's Defence Forces !context(MMR) | People's Defense Forces !context(MMR) | PDFs !context(MMR) | People's Defence Force (Myanmar)
  code    MMR REB 2021-05-05..   asof 2025-06-30
  part    mmr.nug wing 2021-05-05..   asof 2025-06-30
  source  public-record

actor   mmr.ldf
  kind    group
  name    Local Defence Forces !context(MMR) | Local Defense Forces !context(MMR) | People's Defence Teams | Local People's Defence Forces
  code    MMR REB 2021..   asof 2025-06-30
  source  public-record

actor   mmr.cdm
  kind    group
  name    Civil Disobedience Movement !context(MMR) | CDM !context(MMR)
  code    MMR OPP 2021-02-02..   asof 2025-06-30
  source  public-record

actor   mmr.gsc
  kind    group
  name    General Strike Committee !context(MMR) | General Strike Committee of Nationalities
  code    MMR OPP 2021-02..   asof 2025-06-30
  source  public-record

actor   mmr.mandalaypdf
  kind    group
  name    Mandalay People's Defence Force | Mandalay PDF | Mandalay People's Defense Force | MDY-PDF
  code    MMR REB 2021..   asof 2025-06-30
  part    mmr.pdf member 2021..   asof 2025-06-30
  source  public-record

actor   mmr.bpla
  kind    group
  name    Bamar People's Liberation Army | BPLA !context(MMR)
  code    MMR REB 2021-04-17..   asof 2025-06-30
  source  public-record

actor   mmr.pla2021
  kind    group
  name    People's Liberation Army !context(mmr.cpb)
  code    MMR REB 2021..   asof 2025-06-30
  source  public-record

actor   mmr.bnra
  kind    group
  name    Burma National Revolutionary Army | BNRA | Myanmar Royal Dragon Army | Burma Royal Dragon Army
  code    MMR REB 2021..   asof 2025-06-30
  source  public-record

actor   mmr.knd
  kind    group
  name    Karenni Nationalities Defence Force | Karenni Nationalities Defense Force | KNDF
  code    MMR REB 2021-05-31..   asof 2025-06-30
  source  public-record

actor   mmr.iec
  kind    organ
  name    Karenni State Interim Executive Council | Interim Executive Council of Karenni State | Karenni IEC
  code    MMR REB 2023-06-06..   asof 2025-06-30
  source  public-record

actor   mmr.cdf
  kind    group
  name    Chinland Defence Force | Chinland Defense Force | CDF !context(MMR) | Chin Defence Force | Chin Defense Force | CDF-Mindat | CDF-Hakha
  code    MMR REB 2021-04-04..   asof 2025-06-30
  source  public-record

actor   mmr.chinlandcouncil
  kind    organ
  name    Chinland Council
  code    MMR REB 2023-12-06..   asof 2025-06-30
  source  public-record

actor   mmr.chinbrotherhood
  kind    group
  name    Chin Brotherhood | Chin Brotherhood Alliance
  code    MMR REB 2023-12-30..   asof 2025-06-30
  source  public-record

actor   mmr.cndf
  kind    group
  name    Chin National Defence Force | Chin National Defense Force
  code    MMR REB 2021-04-13..   asof 2025-06-30
  source  public-record

actor   mmr.zra
  kind    group
  name    Zomi Revolutionary Army
  code    MMR UAF 1997..   asof 2025-06-30
  source  public-record

# Alliances of the armed organisations.

actor   mmr.threebrotherhood
  kind    group
  name    Three Brotherhood Alliance | Brotherhood Alliance | Three Brotherhoods Alliance | 3BHA
  code    MMR REB 2019-06..   asof 2025-06-30
  source  public-record

actor   mmr.northernalliance
  kind    group
  name    Northern Alliance !context(MMR) | Northern Alliance - Burma
  code    MMR REB 2016-11..2019-06
  source  public-record

actor   mmr.fpncc
  kind    group
  name    Federal Political Negotiation and Consultative Committee | FPNCC
  code    MMR REB 2017-04-19..   asof 2025-06-30
  source  public-record

actor   mmr.unfc
  kind    group
  name    United Nationalities Federal Council | UNFC
  code    MMR REB 2011-02-17..2018
  source  public-record

actor   mmr.k3c
  kind    group
  name    K3C | K3C alliance
  code    MMR REB 2021..   asof 2025-06-30
  source  public-record

actor   mmr.c3c
  kind    group
  name    C3C !context(MMR) | 4K coalition
  code    MMR REB 2022..   asof 2025-06-30
  source  public-record

actor   mmr.eaos
  kind    group
  name    Ethnic Armed Organisations !context(MMR) | ethnic armed organizations !context(MMR) | EAOs !context(MMR) | Ethnic Resistance Organisations !context(MMR)
  code    MMR REB
  source  public-record

actor   mmr.ppst
  kind    group
  name    Peace Process Steering Team | PPST !context(MMR)
  code    MMR PTY 2016..   asof 2025-06-30
  source  public-record

# Arakan (Rakhine).

actor   mmr.aa
  kind    group
  name    Arakan Army | Arakha Army | AA !context(mmr.ula,mmr.threebrotherhood) | Arakan Army (AA) | Arakkha Army | United League of Arakan/Arakan Army
  code    MMR REB 2009-04-10..   asof 2025-06-30
  part    mmr.threebrotherhood member 2019-06..   asof 2025-06-30
  part    mmr.ula wing 2009-04-10..   asof 2025-06-30
  source  public-record

actor   mmr.ula
  kind    group
  name    United League of Arakan | ULA !context(MMR) | Arakan People's Revolutionary Government
  code    MMR REB 2009-04-10..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:3051

actor   mmr.alp
  kind    group
  name    Arakan Liberation Party | Arakan Liberation Army | ALP !context(MMR)
  code    MMR REB 1968-04-09..2015-10-14
  code    MMR PTY 2015-10-15..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:1048

actor   mmr.anc
  kind    group
  name    Arakan National Council
  code    MMR REB 2004..   asof 2025-06-30
  source  public-record

actor   mmr.arsa
  kind    group
  name    Arakan Rohingya Salvation Army | ARSA !context(MMR,BGD) | Harakah al-Yaqin | Harakat al-Yaqin | Faith Movement !context(MMR)
  code    MMR REB 2016-10-09..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:6692

actor   mmr.rso
  kind    group
  name    Rohingya Solidarity Organisation | Rohingya Solidarity Organization | RSO !context(MMR,BGD)
  code    MMR REB 1982..1998
  code    MMR UAF 2021..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:187

actor   mmr.ara
  kind    group
  name    Arakan Rohingya Army
  code    MMR UAF 2013..   asof 2025-06-30
  source  public-record

actor   mmr.arno
  kind    group
  name    Arakan Rohingya National Organisation | Arakan Rohingya National Organization
  code    MMR OPP 1998..   asof 2025-06-30
  source  public-record

actor   mmr.mujahid
  kind    group
  name    Mujahid Party !context(MMR)
  code    MMR REB 1947..1961
  source  ucdp-22.1, public-record
  xref    ucdp:1065

# Kachin and the north.

actor   mmr.kio
  kind    group
  name    Kachin Independence Organisation | Kachin Independence Organization | KIO !context(MMR) | KIO/KIA
  code    MMR REB 1960-10-25..1994-02-23
  code    MMR PTY 1994-02-24..2011-06-08
  code    MMR REB 2011-06-09..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:201

actor   mmr.kia
  kind    group
  name    Kachin Independence Army | KIA !context(MMR)
  code    MMR REB 1961-02-05..1994-02-23
  code    MMR UAF 1994-02-24..2011-06-08
  code    MMR REB 2011-06-09..   asof 2025-06-30
  part    mmr.kio wing 1961-02-05..   asof 2025-06-30
  source  public-record

actor   mmr.kpdf
  kind    group
  name    Kachin People's Defence Force | Kachin PDF | Kachin Region People's Defence Force
  code    MMR REB 2021..   asof 2025-06-30
  source  public-record

actor   mmr.ndak
  kind    group
  name    New Democratic Army - Kachin | NDA-K
  code    MMR PRM 1989-12..2009-11
  source  public-record

actor   mmr.mndaa
  kind    group
  name    Myanmar National Democratic Alliance Army | MNDAA | Kokang Army | Kokang rebels | Kokang Group !weak | Kokang Democratic Party | Myanmar National Truth and Justice Party
  code    MMR UAF 1989-03-12..2009-08-26
  code    MMR REB 2009-08-27..   asof 2025-06-30
  part    mmr.threebrotherhood member 2019-06..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:880

actor   mmr.kokangbgf
  kind    group
  name    Kokang Border Guard Force | Kokang BGF
  code    MMR PRM 2009-08..2024-01-04
  part    mmr.bgf member 2009-12..2024-01-04
  source  public-record

actor   mmr.tnla
  kind    group
  name    Ta'ang National Liberation Army | TNLA | Palaung State Liberation Front | PSLF !context(MMR) | PSLF/TNLA | Ta'ang army
  code    MMR REB 2009..   asof 2025-06-30
  part    mmr.threebrotherhood member 2019-06..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:5965

actor   mmr.pslo
  kind    group
  name    Palaung State Liberation Organization | Palaung State Liberation Army | PSLA !context(MMR)
  code    MMR REB 1963-01..1991-04
  source  public-record

# Shan State and the Wa.

actor   mmr.uwsa
  kind    group
  name    United Wa State Army | UWSA | United Wa State Party | UWSP | Wa army | UWSP/UWSA
  code    MMR REB 1989-04-17..1989-04
  code    MMR UAF 1989-05..   asof 2025-06-30
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:364

actor   mmr.ndaa
  kind    group
  name    National Democratic Alliance Army | NDAA !context(MMR) | Mong La group | National Democratic Alliance Army - Eastern Shan State
  code    MMR UAF 1989-06..   asof 2025-06-30
  source  public-record

actor   mmr.rcss
  kind    group
  name    Restoration Council of Shan State | RCSS | SSA-S | Shan State Army - South | RCSS/SSA | Southern Shan State Army
  code    MMR REB 1996-01..2015-10-14
  code    MMR PTY 2015-10-15..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:256

actor   mmr.sspp
  kind    group
  name    Shan State Progress Party | SSPP !context(MMR) | SSA-N | Shan State Army - North | SSPP/SSA | Shan State Progressive Party
  code    MMR REB 1971-08-16..1989-08
  code    MMR UAF 1989-09..2011-02
  code    MMR REB 2011-03..2011-12
  code    MMR UAF 2012-01..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:1122

actor   mmr.ssa
  kind    group
  name    Shan State Army !context(MMR)
  code    MMR REB 1964..1976
  source  ucdp-22.1, public-record
  xref    ucdp:250

actor   mmr.sura
  kind    group
  name    Shan United Revolutionary Army
  code    MMR REB 1968..1985
  source  ucdp-22.1, public-record
  xref    ucdp:252

actor   mmr.mta
  kind    group
  name    Mong Tai Army | MTA !context(MMR) | Muang Tai Army | Shan United Army
  code    MMR REB 1985-03..1996-01-05
  source  ucdp-22.1, public-record
  xref    ucdp:255

actor   mmr.pnlo
  kind    group
  name    Pa-O National Liberation Organization | Pa-O National Liberation Organisation | PNLO !context(MMR) | Pa-O National Liberation Army | PNLA !context(MMR)
  code    MMR REB 2009..2015-10-14
  code    MMR PTY 2015-10-15..2024-01-25
  code    MMR REB 2024-01-26..   asof 2025-06-30
  source  public-record

actor   mmr.pno
  kind    group
  name    Pa-O National Organisation | Pa-O National Organization | Pa-O National Army | PNO !context(MMR)
  code    MMR REB 1967..1991-03-23
  code    MMR PRM 1991-03-24..   asof 2025-06-30
  source  public-record

actor   mmr.ldu
  kind    group
  name    Lahu Democratic Union
  code    MMR REB 1973..2018-02-12
  code    MMR PTY 2018-02-13..   asof 2025-06-30
  source  public-record

actor   mmr.wno
  kind    group
  name    Wa National Organisation | Wa National Organization
  code    MMR REB 1969..   asof 2025-06-30
  source  public-record

actor   mmr.kmt
  kind    group
  name    Kuomintang forces in Burma | KMT in Burma
  code    TWN MIL 1950..1961
  source  public-record

# Karen, Karenni, Mon, Chin.

actor   mmr.knu
  kind    group
  name    Karen National Union | KNU !context(MMR,THA)
  code    MMR REB 1949-01-31..2012-01-11
  code    MMR PTY 2012-01-12..2021-03-26
  code    MMR REB 2021-03-27..   asof 2025-06-30
  source  ucdp-22.1, public-record

actor   mmr.knla
  kind    group
  name    Karen National Liberation Army | KNLA !context(MMR,THA)
  code    inherit
  part    mmr.knu wing 1949..   asof 2025-06-30
  source  public-record

actor   mmr.kndo
  kind    group
  name    Karen National Defence Organisation | Karen National Defence Organization | Karen National Defense Organization | KNDO
  code    inherit
  part    mmr.knu wing 1947-07-17..   asof 2025-06-30
  source  public-record

actor   mmr.dkba
  kind    group
  name    Democratic Karen Buddhist Army | DKBA !context(MMR,THA) | Democratic Kayin Buddhist Army | DKBO
  code    MMR PRM 1994-12-21..2010-08-20
  part    mmr.knu splinter-of 1994-12-21..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:785

actor   mmr.dkba5
  kind    group
  name    Democratic Karen Benevolent Army | DKBA-5 | Klo Htoo Baw
  code    MMR REB 2010-11-08..2011-11-03
  code    MMR UAF 2011-11-04..   asof 2025-06-30
  part    mmr.dkba splinter-of 2010-11-08..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:1107

actor   mmr.knupc
  kind    group
  name    KNU/KNLA Peace Council | KNU/KNLA-PC | Karen Peace Council
  code    MMR PTY 2007-02-11..   asof 2025-06-30
  part    mmr.knu splinter-of 2007-02-11..   asof 2025-06-30
  source  public-record

actor   mmr.kthl
  kind    group
  name    Kawthoolei Army | KTLA
  code    MMR REB 2022-07-17..   asof 2025-06-30
  part    mmr.knu splinter-of 2022-07-17..   asof 2025-06-30
  source  public-record

actor   mmr.godsarmy
  kind    group
  name    God's Army !context(MMR,THA)
  code    MMR REB 1997..2001-01
  source  ucdp-22.1, public-record
  xref    ucdp:181

actor   mmr.knpp
  kind    group
  name    Karenni National Progressive Party | KNPP !context(MMR) | Karenni Army
  code    MMR REB 1957..2012-03-06
  code    MMR PTY 2012-03-07..2021-04
  code    MMR REB 2021-05..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:225

actor   mmr.knplf
  kind    group
  name    Karenni Nationalities People's Liberation Front | KNPLF
  code    MMR REB 1978..1994-05-08
  code    MMR PRM 1994-05-09..2023-06-12
  code    MMR REB 2023-06-13..   asof 2025-06-30
  source  public-record

actor   mmr.nmsp
  kind    group
  name    New Mon State Party | NMSP !context(MMR) | Mon National Liberation Army | MNLA !context(MMR)
  code    MMR REB 1958-07-20..1995-06-28
  code    MMR PTY 1995-06-29..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:190

actor   mmr.nmspad
  kind    group
  name    NMSP-AD | New Mon State Party (Anti-Dictatorship) | Mon State Federal Council
  code    MMR REB 2024-02-14..   asof 2025-06-30
  part    mmr.nmsp splinter-of 2024-02-14..   asof 2025-06-30
  source  public-record

actor   mmr.cnf
  kind    group
  name    Chin National Front | Chin National Army | CNF !context(MMR) | CNF/CNA
  code    MMR REB 1988-03-20..2012-01-06
  code    MMR PTY 2012-01-07..2021-03
  code    MMR REB 2021-04..   asof 2025-06-30
  part    mmr.chinlandcouncil member 2023-12-06..   asof 2025-06-30
  source  public-record

# Burman and communist groups.

actor   mmr.cpb
  kind    group
  name    Communist Party of Burma | Burma Communist Party | CPB !context(MMR) | BCP !context(MMR)
  code    MMR REB 1948-04-02..1989-04-16
  code    MMR OPP 1989-04-17..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:182

actor   mmr.absdf
  kind    group
  name    All Burma Students' Democratic Front | ABSDF
  code    MMR REB 1988-11-01..2013-07
  code    MMR PTY 2013-08..2021-01
  code    MMR REB 2021-02..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:185

actor   mmr.ncgub
  kind    organ
  name    National Coalition Government of the Union of Burma | NCGUB
  code    MMR OPP 1990-12-18..2012-09
  source  public-record

# Persons of the military and its governments.

actor   mmr.aung-san
  kind    person
  name    Aung San !context(MMR) | Bogyoke Aung San | General Aung San
  office  leader of mmr.afpfl 1945..1947-07-19
  source  public-record

actor   mmr.soe-win-general
  kind    person
  name    Soe Win !context(mmr.sac,mmr.tatmadaw,mmr.min-aung-hlaing) | Vice Senior General Soe Win | Vice Sen. Gen. Soe Win
  office  deputy commander-in-chief of mmr.tatmadaw 2011-08..   asof 2025-06-30
  office  deputy chairman of mmr.sac 2021-02-02..2025-07-31
  source  ofac-2023, public-record

actor   mmr.maung-aye
  kind    person
  name    Maung Aye !context(MMR)
  office  deputy commander-in-chief of mmr.tatmadaw 1992-04..2011-03-30
  office  vice chairman of mmr.spdc 1997-11-15..2011-03-30
  source  public-record

actor   mmr.khin-nyunt
  kind    person
  name    Khin Nyunt
  office  intelligence chief of mmr.tatmadaw 1983..2004-10-18
  office  prime minister of mmr 2003-08-25..2004-10-18
  source  public-record

actor   mmr.tin-aung-myint-oo
  kind    person
  name    Tin Aung Myint Oo
  office  secretary of mmr.spdc 2007..2011-03-30
  office  vice president of mmr 2011-03-30..2012-07-01
  source  public-record

actor   mmr.shwe-mann
  kind    person
  name    Shwe Mann | Thura Shwe Mann
  office  speaker of mmr.hluttaw 2011-01-31..2016-01-29
  source  public-record

actor   mmr.myint-swe
  kind    person
  name    Myint Swe !context(MMR)
  office  vice president of mmr 2016-03-30..2025-07-31
  office  acting president of mmr 2021-02-01..2024-07-22
  source  ofac-2023, public-record

actor   mmr.henry-van-thio
  kind    person
  name    Henry Van Thio | Henry Vanthio
  office  vice president of mmr 2016-03-30..2021-02-01
  source  public-record

actor   mmr.mya-tun-oo
  kind    person
  name    Mya Tun Oo
  office  defence minister of mmr 2021-02-01..2023-08-03
  source  ofac-2023, public-record

actor   mmr.tin-aung-san
  kind    person
  name    Tin Aung San
  office  defence minister of mmr 2023-08-03..2024-12
  source  ofac-2023, public-record

actor   mmr.maung-maung-aye
  kind    person
  name    Maung Maung Aye !context(MMR)
  office  defence minister of mmr 2024-12..   asof 2025-06-30
  source  public-record

actor   mmr.wunna-maung-lwin
  kind    person
  name    Wunna Maung Lwin
  office  foreign minister of mmr 2011-03-30..2016-03-30
  office  foreign minister of mmr 2021-02-01..2023-02-01
  source  public-record

actor   mmr.than-swe
  kind    person
  name    Than Swe !context(MMR)
  office  foreign minister of mmr 2023-02-01..   asof 2025-06-30
  source  public-record

actor   mmr.soe-htut
  kind    person
  name    Soe Htut
  office  interior minister of mmr 2020-01..2023-08-03
  source  ofac-2023, public-record

actor   mmr.yar-pyae
  kind    person
  name    Yar Pyae
  office  interior minister of mmr 2023-08-03..2024
  source  public-record

actor   mmr.tun-tun-naung
  kind    person
  name    Tun Tun Naung
  office  interior minister of mmr 2024-12..   asof 2025-06-30
  source  ofac-2023, public-record

actor   mmr.moe-myint-tun
  kind    person
  name    Moe Myint Tun
  office  member of mmr.sac 2021-02-02..2023-09-25
  source  ofac-2023, public-record

actor   mmr.ye-win-oo
  kind    person
  name    Ye Win Oo
  office  secretary of mmr.sac 2021-02-02..2025-07-31
  office  intelligence chief of mmr.tatmadaw 2020..   asof 2025-06-30
  source  ofac-2023, public-record

actor   mmr.nyo-saw
  kind    person
  name    Nyo Saw
  office  adviser of mmr.sac 2023..2025-07-31
  office  prime minister of mmr 2025-07-31..   asof 2026-01-31
  source  factbook-2026, public-record

actor   mmr.kyaw-swar-lin
  kind    person
  name    Kyaw Swar Lin
  office  commander of mmr.tatmadaw 2024..   asof 2025-06-30
  source  public-record

actor   mmr.zaw-min-tun
  kind    person
  name    Zaw Min Tun
  office  spokesman of mmr.tatmadaw 2018..2025-07
  office  spokesman of mmr.sac 2021-02-02..2025-07-31
  source  public-record

actor   mmr.zaw-htay
  kind    person
  name    Zaw Htay
  office  spokesman of mmr 2016-04..2021-01-31
  source  public-record

actor   mmr.ko-ko-hlaing
  kind    person
  name    Ko Ko Hlaing
  office  minister for international cooperation of mmr 2021-02-02..   asof 2025-06-30
  source  ofac-2023, public-record

actor   mmr.sein-win
  kind    person
  name    Sein Win !context(mmr.nld,mmr.ncgub) | Dr. Sein Win
  office  prime minister of mmr.ncgub 1990-12-18..2012-09
  source  ofac-2023, public-record

actor   mmr.than-htay
  kind    person
  name    Than Htay !context(MMR)
  office  leader of mmr.usdp 2016-08..2022-10
  source  public-record

actor   mmr.khin-yi
  kind    person
  name    Khin Yi
  office  leader of mmr.usdp 2022-10..   asof 2025-06-30
  source  public-record

actor   mmr.thein-soe
  kind    person
  name    Thein Soe !context(mmr.uec,mmr.sac)
  office  head of mmr.uec 2010-03..2011
  office  head of mmr.uec 2021-02-02..2024-02
  source  ofac-2023, public-record

actor   mmr.thaung-tun
  kind    person
  name    Thaung Tun
  office  national security adviser of mmr 2017-01..2021-02-01
  source  public-record

actor   mmr.kyaw-tint-swe
  kind    person
  name    Kyaw Tint Swe
  office  minister of the State Counsellor's office of mmr 2016..2021-02-01
  source  public-record

actor   mmr.tin-oo
  kind    person
  name    Tin Oo !context(mmr.nld,mmr.aung-san-suu-kyi) | U Tin Oo
  office  army chief of mmr.tatmadaw 1974-03..1976-03
  office  deputy leader of mmr.nld 1988-09-27..2024-06-01
  source  ofac-2023, public-record

actor   mmr.win-htein
  kind    person
  name    Win Htein
  office  member of mmr.nld 1988-09-27..   asof 2025-06-30
  source  public-record

actor   mmr.ko-ni
  kind    person
  name    Ko Ni !context(mmr.nld)
  office  legal adviser of mmr.nld 2012..2017-01-29
  source  public-record

actor   mmr.min-ko-naing
  kind    person
  name    Min Ko Naing
  office  leader of mmr.absfu 1988-08-28..1989-03
  office  leader of mmr.88gen 2005..   asof 2025-06-30
  source  public-record

actor   mmr.ko-jimmy
  kind    person
  name    Ko Jimmy | Kyaw Min Yu
  office  leader of mmr.88gen 2005..2022-07-23
  source  public-record

actor   mmr.phyo-zeya-thaw
  kind    person
  name    Phyo Zeya Thaw | Phyo Zayar Thaw | Zayar Thaw
  office  member of parliament of mmr.nld 2012..2020
  source  public-record

actor   mmr.ashin-wirathu
  kind    person
  name    Ashin Wirathu | Wirathu
  office  leader of mmr.969 2012..2014
  office  monk of mmr 2014..   asof 2025-06-30
  source  public-record

actor   mmr.kyaw-moe-tun
  kind    person
  name    Kyaw Moe Tun
  office  ambassador to the United Nations of mmr 2020-10..   asof 2025-06-30
  source  public-record

# The National Unity Government.

actor   mmr.duwa-lashi-la
  kind    person
  name    Duwa Lashi La
  office  acting president of mmr.nug 2021-04-16..   asof 2025-06-30
  source  public-record

actor   mmr.mahn-win-khaing-than
  kind    person
  name    Mahn Win Khaing Than | Win Khaing Than
  office  speaker of mmr.hluttaw 2016-02-03..2021-01-31
  office  prime minister of mmr.nug 2021-04-16..   asof 2025-06-30
  source  public-record

actor   mmr.zin-mar-aung
  kind    person
  name    Zin Mar Aung
  gender  f
  office  foreign minister of mmr.nug 2021-04-16..   asof 2025-06-30
  source  public-record

actor   mmr.yee-mon
  kind    person
  name    Yee Mon | U Yee Mon | Maung Tin Thit
  office  defence minister of mmr.nug 2021-04-16..   asof 2025-06-30
  source  public-record

actor   mmr.lwin-ko-latt
  kind    person
  name    Lwin Ko Latt
  office  interior minister of mmr.nug 2021-04-16..   asof 2025-06-30
  source  public-record

actor   mmr.aung-myo-min
  kind    person
  name    Aung Myo Min
  office  human rights minister of mmr.nug 2021-05-03..   asof 2025-06-30
  source  public-record

actor   mmr.salai-isaac-khen
  kind    person
  name    Salai Isaac Khen | Isaac Khen
  office  minister of international cooperation of mmr.nug 2021..   asof 2025-06-30
  source  public-record

actor   mmr.dr-sasa
  kind    person
  name    Dr Sasa | Salai Maung Taing San | Sasa !context(mmr.nug)
  office  spokesman of mmr.nug 2021-04-16..   asof 2025-06-30
  office  minister of international cooperation of mmr.nug 2021-04-16..   asof 2025-06-30
  source  public-record

actor   mmr.nay-phone-latt
  kind    person
  name    Nay Phone Latt
  office  spokesman of the prime minister's office of mmr.nug 2022..   asof 2025-06-30
  source  public-record

actor   mmr.kyaw-zaw
  kind    person
  name    Kyaw Zaw !context(mmr.nug)
  office  spokesman of the president's office of mmr.nug 2021..   asof 2025-06-30
  source  public-record

actor   mmr.tin-tun-naing
  kind    person
  name    Tin Tun Naing
  office  finance minister of mmr.nug 2021-04-16..   asof 2025-06-30
  source  public-record

actor   mmr.zaw-wai-soe
  kind    person
  name    Zaw Wai Soe
  office  health minister of mmr.nug 2021-04-16..   asof 2025-06-30
  source  public-record

actor   mmr.khun-bedu
  kind    person
  name    Khun Bedu | Khun Be Du | Khun Bedu Htawmei
  office  leader of mmr.knd 2021-05-31..   asof 2025-06-30
  source  public-record

actor   mmr.marwi
  kind    person
  name    Marwi | Maui !context(mmr.knd)
  office  deputy commander of mmr.knd 2021-05-31..   asof 2025-06-30
  source  public-record

actor   mmr.maung-saungkha
  kind    person
  name    Maung Saungkha | Maung Saung Kha
  office  leader of mmr.bpla 2021-04-17..   asof 2025-06-30
  source  public-record

actor   mmr.bo-nagar
  kind    person
  name    Bo Nagar | Bo Na Gar | Naing Lin
  office  leader of mmr.bnra 2021..   asof 2025-06-30
  source  public-record

# Leaders of the ethnic armed organisations.

actor   mmr.twan-mrat-naing
  kind    person
  name    Twan Mrat Naing | Tun Myat Naing | Major General Twan Mrat Naing | Tun Mrat Naing
  office  commander of mmr.aa 2009-04-10..   asof 2025-06-30
  source  public-record

actor   mmr.nyo-twan-awng
  kind    person
  name    Nyo Twan Awng | Nyo Twan Aung
  office  deputy commander of mmr.aa 2009-04-10..   asof 2025-06-30
  source  public-record

actor   mmr.khaing-thukha
  kind    person
  name    Khaing Thukha | Khine Thu Kha | Khaing Thu Kha
  office  spokesman of mmr.aa 2014..   asof 2025-06-30
  source  public-record

actor   mmr.nban-la
  kind    person
  name    N'Ban La | General N'Ban La | N'Ban La Awng
  office  leader of mmr.kio 2018-01..   asof 2025-06-30
  source  public-record

actor   mmr.gun-maw
  kind    person
  name    Gun Maw | Sumlut Gun Maw | General Gun Maw | Gam Gunrawng
  office  deputy army chief of mmr.kia 2011..2018
  office  deputy leader of mmr.kio 2018..   asof 2025-06-30
  source  public-record

actor   mmr.htang-gam-shawng
  kind    person
  name    Htang Gam Shawng
  office  army chief of mmr.kia 2018..   asof 2025-06-30
  source  public-record

actor   mmr.naw-bu
  kind    person
  name    Naw Bu | Colonel Naw Bu
  office  spokesman of mmr.kio 2016..   asof 2025-06-30
  source  public-record

actor   mmr.brang-seng
  kind    person
  name    Brang Seng | Maran Brang Seng
  office  leader of mmr.kio 1975..1994-08
  source  public-record

actor   mmr.bao-youxiang
  kind    person
  name    Bao Youxiang | Pao Yu-chang | Bao Yu-Xiang | Pao Yuqiang
  office  leader of mmr.uwsa 1995..   asof 2025-06-30
  source  public-record

actor   mmr.bao-youyi
  kind    person
  name    Bao Youyi | Bao Youri
  office  deputy leader of mmr.uwsa 1995..   asof 2025-06-30
  source  public-record

actor   mmr.zhao-guo-an
  kind    person
  name    Zhao Guo-an | Zhao Guo'an
  office  foreign affairs chief of mmr.uwsa 2018..   asof 2025-06-30
  source  public-record

actor   mmr.wei-hsueh-kang
  kind    person
  name    Wei Hsueh-kang | Wei Xuegang
  office  commander of mmr.uwsa 1995..   asof 2025-06-30
  source  ofac-2023, public-record

actor   mmr.pheung-kya-shin
  kind    person
  name    Pheung Kya-shin | Peng Jiasheng | Phone Kyar Shin | Peng Jia Sheng
  office  leader of mmr.mndaa 1989-03-12..2022-02-16
  source  public-record

actor   mmr.peng-daxun
  kind    person
  name    Peng Daxun | Peng Deren | Peng Daren | Pheung Daxun
  office  commander of mmr.mndaa 2017..   asof 2025-06-30
  source  public-record

actor   mmr.bai-suocheng
  kind    person
  name    Bai Suocheng | Bai Souqian | Pai Hsauk Cheng
  office  leader of mmr.kokangbgf 2009-08..2024-01-04
  source  public-record

actor   mmr.sai-leun
  kind    person
  name    Sai Leun | Lin Mingxian | Sai Lin
  office  leader of mmr.ndaa 1989-06..   asof 2025-06-30
  source  public-record

actor   mmr.tar-aik-bong
  kind    person
  name    Tar Aik Bong | Tar Aik Bone | Tar Ite Bong
  office  leader of mmr.tnla 2009..   asof 2025-06-30
  source  public-record

actor   mmr.tar-hod-plarng
  kind    person
  name    Tar Hod Plarng | Tar Hode Plarng
  office  commander of mmr.tnla 2009..   asof 2025-06-30
  source  public-record

actor   mmr.tar-bone-kyaw
  kind    person
  name    Tar Bone Kyaw | Tar Bong Kyaw | Ta Bong Kyaw
  office  secretary general of mmr.tnla 2009..   asof 2025-06-30
  source  public-record

actor   mmr.lway-yay-oo
  kind    person
  name    Lway Yay Oo
  gender  f
  office  spokeswoman of mmr.tnla 2021..   asof 2025-06-30
  source  public-record

actor   mmr.yawd-serk
  kind    person
  name    Yawd Serk | Yawdserk | Yawd Suk | Ywet Sit
  office  leader of mmr.rcss 1999..   asof 2025-06-30
  source  public-record

actor   mmr.khun-sa
  kind    person
  name    Khun Sa | Chang Chi-fu | Zhang Qifu
  office  leader of mmr.mta 1985-03..1996-01-05
  source  ofac-2023, public-record

actor   mmr.sao-sai-htoo
  kind    person
  name    Sao Sai Htoo
  office  commander of mmr.sspp 2007..   asof 2025-06-30
  source  public-record

actor   mmr.pang-fa
  kind    person
  name    Pang Fa | Pan Fa
  office  leader of mmr.sspp 2010..   asof 2025-06-30
  source  public-record

actor   mmr.khun-thurein
  kind    person
  name    Khun Thurein | Colonel Khun Thurein
  office  leader of mmr.pnlo 2014..   asof 2025-06-30
  source  public-record

actor   mmr.saw-ba-u-gyi
  kind    person
  name    Saw Ba U Gyi | Ba U Gyi
  office  leader of mmr.knu 1947-02..1950-08-12
  source  public-record

actor   mmr.bo-mya
  kind    person
  name    Bo Mya | General Bo Mya | Saw Bo Mya
  office  leader of mmr.knu 1976..2000
  source  public-record

actor   mmr.mutu-say-poe
  kind    person
  name    Mutu Say Poe | Saw Mutu Say Poe | Mutu Sae Poe
  office  leader of mmr.knu 2012-12..2023-05
  source  public-record

actor   mmr.kwe-htoo-win
  kind    person
  name    Kwe Htoo Win | Padoh Saw Kwe Htoo Win | Saw Kwe Htoo Win
  office  secretary general of mmr.knu 2012-12..2017-03
  office  deputy leader of mmr.knu 2017-03..2023-05
  office  leader of mmr.knu 2023-05..   asof 2025-06-30
  source  public-record

actor   mmr.saw-taw-nee
  kind    person
  name    Saw Taw Nee | Padoh Saw Taw Nee
  office  spokesman of mmr.knu 2017..   asof 2025-06-30
  source  public-record

actor   mmr.saw-chit-thu
  kind    person
  name    Saw Chit Thu | Chit Thu !context(mmr.karenbgf)
  office  leader of mmr.karenbgf 2010-08-20..   asof 2025-06-30
  source  public-record

actor   mmr.nerdah-mya
  kind    person
  name    Nerdah Mya | Saw Nerdah Bo Mya | Nerdah Bo Mya
  office  commander of mmr.kndo 2008..2021-08
  office  leader of mmr.kthl 2022-07-17..   asof 2025-06-30
  source  public-record

actor   mmr.saw-lah-pwe
  kind    person
  name    Saw Lah Pwe | Na Kham Mwe
  office  leader of mmr.dkba5 2010-11-08..2016-03-12
  source  public-record

actor   mmr.khu-oo-reh
  kind    person
  name    Khu Oo Reh | Khun Oo Reh
  office  leader of mmr.knpp 2015..   asof 2025-06-30
  office  leader of mmr.iec 2023-06-06..   asof 2025-06-30
  source  public-record

actor   mmr.nai-hong-sar
  kind    person
  name    Nai Hong Sar | Nai Hongsa
  office  leader of mmr.nmsp 2015..   asof 2025-06-30
  source  public-record

actor   mmr.sui-khar
  kind    person
  name    Sui Khar | Salai Sui Khar | Suikhar
  office  deputy leader of mmr.cnf 2018..   asof 2025-06-30
  source  public-record

actor   mmr.pu-zing-cung
  kind    person
  name    Pu Zing Cung | Zing Cung
  office  leader of mmr.cnf 2013..   asof 2025-06-30
  source  public-record

actor   mmr.thakin-than-tun
  kind    person
  name    Thakin Than Tun
  office  leader of mmr.cpb 1945..1968-09-24
  source  public-record

actor   mmr.thakin-ba-thein-tin
  kind    person
  name    Thakin Ba Thein Tin | Ba Thein Tin
  office  leader of mmr.cpb 1975..1989-04
  source  public-record

actor   mmr.ataullah-abu-ammar-jununi
  kind    person
  name    Ataullah abu Ammar Jununi | Ata Ullah | Ataullah Abu Ammar | Hafiz Tohar
  office  leader of mmr.arsa 2016-10-09..2025-03-17
  source  public-record

actor   mmr.mohibullah
  kind    person
  name    Mohibullah !context(MMR,BGD) | Mohib Ullah
  code    MMR REF ..2021-09-29
  source  public-record

actor   mmr.than-khe
  kind    person
  name    Than Khe
  office  leader of mmr.absdf 2008..   asof 2025-06-30
  source  public-record

# Civic bodies, media, peoples.

actor   mmr.aapp
  kind    ngo
  name    Assistance Association for Political Prisoners | AAPP !context(MMR)
  code    MMR SOC 2000-03-23..   asof 2025-06-30
  source  public-record

actor   mmr.pv
  kind    ngo
  name    Progressive Voice !context(MMR)
  code    MMR SOC
  source  public-record

actor   mmr.jfm
  kind    ngo
  name    Justice for Myanmar
  code    MMR SOC 2020-04..   asof 2025-06-30
  source  public-record

actor   mmr.sacm
  kind    ngo
  name    Special Advisory Council for Myanmar | SAC-M
  code    MMR SOC 2021-03-22..   asof 2025-06-30
  source  public-record

actor   mmr.fortify
  kind    ngo
  name    Fortify Rights
  code    MMR SOC 2013..   asof 2025-06-30
  source  public-record

actor   mmr.burmahrn
  kind    ngo
  name    Burma Human Rights Network
  code    MMR SOC
  source  public-record

actor   mmr.khrg
  kind    ngo
  name    Karen Human Rights Group
  code    MMR SOC 1992..   asof 2025-06-30
  source  public-record

actor   mmr.fbr
  kind    ngo
  name    Free Burma Rangers
  code    MMR SOC 1997..   asof 2025-06-30
  source  public-record

actor   mmr.isp
  kind    ngo
  name    ISP-Myanmar | Institute for Strategy and Policy - Myanmar
  code    MMR EDU 2016..   asof 2025-06-30
  source  public-record

actor   mmr.irrawaddy
  kind    media
  name    The Irrawaddy | Irrawaddy !context(mmr.tatmadaw,mmr.irrawaddy) | Irrawaddy magazine | Irrawaddy News
  code    MMR JRN 1993..   asof 2025-06-30
  source  public-record

actor   mmr.myanmarnow
  kind    media
  name    Myanmar Now
  code    MMR JRN 2015..   asof 2025-06-30
  source  public-record

actor   mmr.dvb
  kind    media
  name    Democratic Voice of Burma | DVB !context(MMR)
  code    MMR JRN 1992-07-19..   asof 2025-06-30
  source  public-record

actor   mmr.mizzima
  kind    media
  name    Mizzima | Mizzima News
  code    MMR JRN 1998..   asof 2025-06-30
  source  public-record

actor   mmr.frontier
  kind    media
  name    Frontier Myanmar
  code    MMR JRN 2015..   asof 2025-06-30
  source  public-record

actor   mmr.khitthit
  kind    media
  name    Khit Thit Media | Khit Thit
  code    MMR JRN
  source  public-record

actor   mmr.narinjara
  kind    media
  name    Narinjara | Narinjara News
  code    MMR JRN 2001..   asof 2025-06-30
  source  public-record

actor   mmr.dmg
  kind    media
  name    Development Media Group !context(MMR)
  code    MMR JRN
  source  public-record

actor   mmr.kng
  kind    media
  name    Kachin News Group
  code    MMR JRN
  source  public-record

actor   mmr.shan
  kind    media
  name    Shan Herald Agency for News | Shan Herald
  code    MMR JRN 1991..   asof 2025-06-30
  source  public-record

actor   mmr.bni
  kind    media
  name    Burma News International
  code    MMR JRN 2003..   asof 2025-06-30
  source  public-record

actor   mmr.kic
  kind    media
  name    Karen Information Center
  code    MMR JRN
  source  public-record

actor   mmr.mrtv
  kind    media
  name    MRTV | Myanmar Radio and Television | Myawaddy TV
  code    MMR GOV.JRN
  source  public-record

actor   mmr.gnlm
  kind    media
  name    Global New Light of Myanmar | New Light of Myanmar
  code    MMR GOV.JRN
  source  public-record

actor   mmr.rohingya
  kind    people
  name    Rohingya | Rohingyas | Rohingya Muslims | Rohingya refugees | Rohingya community | Rohingya people
  code    MMR CVL
  source  public-record

actor   mmr.rakhinepeople
  kind    people
  name    Rakhine people | Rakhine Buddhists | Arakanese | ethnic Rakhine | Rakhine Buddhist community
  code    MMR CVL
  source  public-record

actor   mmr.kachins
  kind    people
  name    Kachins | Kachin people
  code    MMR CVL
  source  public-record

actor   mmr.karens
  kind    people
  name    Karens | Karen people | Kayin people | ethnic Karen | Karen villagers
  code    MMR CVL
  source  public-record

actor   mmr.karennis
  kind    people
  name    Karenni people | Karennis | Kayah people
  adj     Karenni
  code    MMR CVL
  source  public-record

actor   mmr.chins
  kind    people
  name    Chin people !context(MMR,IND) | ethnic Chin
  code    MMR CVL
  source  public-record

actor   mmr.shans
  kind    people
  name    Shans | Shan people | ethnic Shan
  code    MMR CVL
  source  public-record

actor   mmr.mons
  kind    people
  name    Mon people | ethnic Mon
  code    MMR CVL
  source  public-record

actor   mmr.bamars
  kind    people
  name    Bamars | Bamar people | Burmans | Bamar majority
  adj     Bamar
  code    MMR CVL
  source  public-record

actor   mmr.kokangs
  kind    people
  name    Kokang people | Kokang Chinese
  code    MMR CVL
  source  public-record

actor   mmr.taangs
  kind    people
  name    Ta'ang people | Palaung people
  code    MMR CVL
  source  public-record

actor   mmr.was
  kind    people
  name    Wa people !context(MMR) | ethnic Wa
  code    MMR CVL
  source  public-record

actor   mmr.paos
  kind    people
  name    Pa-O people | Pa-Os
  code    MMR CVL
  source  public-record

# Heads of state and government with their other offices.

actor   mmr.min-aung-hlaing
  kind    person
  name    Min Aung Hlaing | Senior General Min Aung Hlaing | Sr. Gen. Min Aung Hlaing | Senior Gen. Min Aung Hlaing
  office  chairman of mmr.sac 2021-02-02..2025-07-31
  office  prime minister of mmr 2021-08-01..2025-07-30
  office  acting president of mmr 2025-07-31..   asof 2026-01-31
  office  commander-in-chief of mmr 2011-03-30..   asof 2026-01-31
  source  ofac-2023, factbook-2026, public-record

actor   mmr.aung-san-suu-kyi
  kind    person
  name    Aung San Suu Kyi | Daw Aung San Suu Kyi | Suu Kyi | Daw Suu
  gender  f
  office  leader of mmr.nld 1988-09-27..   asof 2025-06-30
  office  foreign minister of mmr 2016-03-30..2021-02-01
  office  state counsellor of mmr 2016-04-06..2021-02-01
  source  public-record

actor   mmr.than-shwe
  kind    person
  name    Than Shwe | Senior General Than Shwe
  office  chairman of mmr.slorc 1992-04-23..1997-11-14
  office  chairman of mmr.spdc 1997-11-15..2011-03-30
  office  leader of mmr 1992-04-23..2011-03-30
  source  archigos-4.1, public-record

actor   mmr.thein-sein
  kind    person
  name    Thein Sein | U Thein Sein
  office  prime minister of mmr 2007-10-24..2011-03-30
  office  president of mmr 2011-03-30..2016-03-30
  source  public-record

actor   mmr.win-myint
  kind    person
  name    Win Myint | U Win Myint
  office  speaker of mmr.hluttaw 2016-02-01..2018-03-21
  office  president of mmr 2018-03-30..2021-02-01
  source  public-record

actor   mmr.ne-win
  kind    person
  name    Ne Win
  office  leader of mmr.rc 1962-03-02..1974-03-02
  office  leader of mmr.bspp 1962-07-04..1988-07-23
  office  leader of mmr 1958-10-29..1960-03-15
  office  leader of mmr 1962-03-02..1988-07-25
  source  archigos-4.1, public-record
