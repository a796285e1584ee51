# SPDX-License-Identifier: CC0-1.0
# Armed groups and movements of the world, their wings, splinters and leaders.
# Countries in depth (afghanistan.lex, iraq.lex, syria.lex ...) have files of
# their own.
source  un-2022 = United Nations Security Council consolidated list, 2022-09-15
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths
# Al-Qaeda and the Islamic State with their provinces.

actor   alqaeda
  kind    group
  name    al-Qaeda | Al-Qaeda | Al Qaeda | al-Qaida | Al-Qaida | Al Qaida | al Qaeda | al-Qa'ida | Al-Qa'ida | Qaeda !weak
  code    ISM REB 1988..   asof 2025-06-30
  xref    ucdp:769
  source  public-record

actor   alqaeda.aqap
  kind    group
  name    al-Qaeda in the Arabian Peninsula | Al-Qaeda in the Arabian Peninsula | Al-Qaida in the Arabian Peninsula | Al Qaeda in the Arabian Peninsula | AQAP | Ansar al-Sharia !context(YEM)
  code    YEM REB 2009-01..   asof 2025-06-30
  part    alqaeda faction 2009-01..   asof 2025-06-30
  source  public-record, un-2022, ucdp-22.1

actor   dza.gspc
  kind    group
  name    Salafist Group for Preaching and Combat | Salafist Group for Call and Combat | GSPC
  code    DZA REB 1998..2007-01
  part    alqaeda.aqim merged-into 2007-01..   asof 2025-06-30
  source  public-record, un-2022, ofac-2023, ucdp-22.1

actor   dza.gia
  kind    group
  name    Armed Islamic Group of Algeria | Armed Islamic Group | GIA !context(DZA)
  code    DZA REB 1992..2004
  source  public-record, un-2022, ofac-2023, ucdp-22.1

actor   is
  kind    group
  name    Islamic State | Islamic State group | ISIS | ISIL | Daesh | Da'esh | Islamic State of Iraq and the Levant | Islamic State of Iraq and Syria | Islamic State of Iraq and al-Sham | Islamic State in Iraq and the Levant | Islamic State in Iraq and Syria | IS !weak
  code    ISM REB 2014-06-29..   asof 2025-06-30
  part    isi merged-into 2013-04-08..   asof 2025-06-30
  xref    ucdp:234
  source  public-record, un-2022, ofac-2023, ucdp-22.1

actor   isi
  kind    group
  name    Islamic State of Iraq
  code    IRQ REB 2006-10-15..2013-04-07
  source  public-record, un-2022, ofac-2023, ucdp-22.1

actor   is.sinai
  kind    group
  name    Islamic State - Sinai Province | Sinai Province | Ansar Bayt al-Maqdis | Ansar Beit al-Maqdis | Wilayat Sinai | IS Sinai
  code    EGY REB 2014-11-10..   asof 2025-06-30
  part    is faction 2014-11-10..   asof 2025-06-30
  source  public-record, ofac-2023, ucdp-22.1

actor   is.mozambique
  kind    group
  name    Islamic State Mozambique | ISIS-Mozambique | Ansar al-Sunna !context(MOZ) | Ahlu Sunna Wal Jamaa !context(MOZ) | Al-Shabab !context(MOZ)
  code    MOZ REB 2017-10..   asof 2025-06-30
  part    is faction 2019..   asof 2025-06-30
  source  public-record, un-2022, ucdp-22.1

actor   is.somalia
  kind    group
  name    Islamic State in Somalia | Islamic State Somalia | ISS !context(SOM)
  code    SOM REB 2015-10..   asof 2025-06-30
  part    is faction 2018..   asof 2025-06-30
  source  public-record

actor   is.yemen
  kind    group
  name    Islamic State in Yemen | ISIL-Yemen
  code    YEM REB 2014-11..   asof 2025-06-30
  part    is faction 2014-11..   asof 2025-06-30
  source  public-record, un-2022

actor   is.caucasus
  kind    group
  name    Islamic State - Caucasus Province | Vilayat Kavkaz
  code    RUS REB 2015-06..   asof 2025-06-30
  part    is faction 2015-06..   asof 2025-06-30
  source  public-record

actor   alqaeda.osama-bin-laden
  kind    person
  name    Osama bin Laden | Usama bin Laden | Usama bin Ladin | Osama Bin Laden | bin Laden !weak
  office  leader of alqaeda 1988..2011-05-02
  source  public-record, un-2022

actor   alqaeda.ayman-al-zawahiri
  kind    person
  name    Ayman al-Zawahiri | Ayman al-Zawahri | Ayman Zawahiri
  office  leader of alqaeda 2011-06-16..2022-07-31
  source  public-record

actor   alqaeda.saif-al-adel
  kind    person
  name    Saif al-Adel | Sayf al-Adl | Saif al-Adl
  office  leader of alqaeda 2022..   asof 2025-06-30
  source  public-record, un-2022

actor   alqaeda.khalid-sheikh-mohammed
  kind    person
  name    Khalid Sheikh Mohammed | Khaled Sheikh Mohammed
  office  operations chief of alqaeda 1999..2003-03-01
  source  public-record

actor   alqaeda.anwar-al-awlaki
  kind    person
  name    Anwar al-Awlaki | Anwar al-Aulaqi
  office  senior figure of alqaeda.aqap 2009..2011-09-30
  source  public-record, un-2022

actor   alqaeda.nasir-al-wuhayshi
  kind    person
  name    Nasir al-Wuhayshi | Nasser al-Wuhayshi
  office  leader of alqaeda.aqap 2009-01..2015-06-12
  source  public-record

actor   alqaeda.qasim-al-raymi
  kind    person
  name    Qasim al-Raymi | Qassim al-Rimi
  office  leader of alqaeda.aqap 2015-06..2020-01-29
  source  public-record, un-2022

actor   is.abu-musab-al-zarqawi
  kind    person
  name    Abu Musab al-Zarqawi | Abu Mus'ab al-Zarqawi
  office  leader of irq.aqi 2004-10..2006-06-07
  source  public-record

actor   is.abu-bakr-al-baghdadi
  kind    person
  name    Abu Bakr al-Baghdadi | Abu Bakr al Baghdadi
  office  leader of isi 2010-05-16..2013-04-07
  office  leader of is 2013-04-08..2019-10-27
  source  public-record, un-2022, ofac-2023

actor   is.abu-ibrahim-al-hashimi-al-qurayshi
  kind    person
  name    Abu Ibrahim al-Hashimi al-Qurayshi | Abu Ibrahim al-Hashimi al-Qurashi
  office  leader of is 2019-10-31..2022-02-03
  source  public-record, un-2022, ofac-2023

actor   is.abu-al-hassan-al-hashimi-al-qurashi
  kind    person
  name    Abu al-Hassan al-Hashimi al-Qurashi | Abu al-Hasan al-Hashimi al-Qurashi
  office  leader of is 2022-03-10..2022-10-15
  source  public-record

actor   is.abu-mohammed-al-adnani
  kind    person
  name    Abu Mohammed al-Adnani | Abu Muhammad al-Adnani
  office  spokesman of is 2011..2016-08-30
  source  public-record, un-2022

# Other movements.

actor   uga.lra
  kind    group
  name    Lord's Resistance Army | LRA !context(UGA,COD,CAF,SSD)
  code    UGA REB 1987..   asof 2025-06-30
  source  public-record, un-2022, ofac-2023, ucdp-22.1

actor   esh.polisario
  kind    group
  name    Polisario Front | Polisario
  code    ESH REB.PRE 1973-05-10..   asof 2025-06-30
  source  public-record

actor   ago.unita
  kind    group
  name    UNITA | National Union for the Total Independence of Angola
  code    AGO REB 1975-11-11..2002-04-03
  code    AGO PTY 2002-04-04..   asof 2025-06-30
  source  public-record, ucdp-22.1

actor   moz.renamo
  kind    group
  name    RENAMO | Renamo | Mozambican National Resistance
  code    MOZ REB 1977..1992-10-03
  code    MOZ PTY 1992-10-04..   asof 2025-06-30
  source  public-record, ucdp-22.1

actor   zaf.anc
  kind    party
  name    African National Congress | ANC !context(ZAF)
  code    ZAF OPP 1960-04-08..1994-05-09
  code    ZAF GOV.PTY 1994-05-10..   asof 2025-06-30
  source  public-record

actor   sle.ruf
  kind    group
  name    Revolutionary United Front | RUF !context(SLE)
  code    SLE REB 1991-03-23..2002-01-18
  source  public-record, ucdp-22.1

actor   egy.mb
  kind    group
  name    Muslim Brotherhood | Egyptian Muslim Brotherhood
  code    EGY OPP ..2012-06-29
  code    EGY GOV.PTY 2012-06-30..2013-07-02
  code    EGY OPP 2013-07-03..   asof 2025-06-30
  source  public-record, ucdp-22.1

actor   uga.joseph-kony
  kind    person
  name    Joseph Kony
  office  leader of uga.lra 1987..   asof 2025-06-30
  source  public-record, un-2022

actor   ago.jonas-savimbi
  kind    person
  name    Jonas Savimbi
  office  leader of ago.unita 1975-11-11..2002-02-22
  source  public-record

actor   phl.npa
  kind    group
  name    New People's Army | NPA !context(PHL)
  code    PHL REB 1969-03-29..   asof 2025-06-30
  part    phl.cpp wing 1969-03-29..   asof 2025-06-30
  source  public-record, ofac-2023

actor   phl.cpp
  kind    group
  name    Communist Party of the Philippines
  code    PHL REB 1968-12-26..   asof 2025-06-30
  source  public-record, ofac-2023, ucdp-22.1

actor   phl.mnlf
  kind    group
  name    Moro National Liberation Front | MNLF
  code    PHL REB 1972..1996-09-01
  code    PHL PTY 1996-09-02..   asof 2025-06-30
  source  public-record, ucdp-22.1

actor   phl.milf
  kind    group
  name    Moro Islamic Liberation Front | MILF !context(PHL)
  code    PHL REB 1984..2014-03-26
  code    PHL PTY 2014-03-27..   asof 2025-06-30
  part    phl.mnlf splinter-of 1977..   asof 2025-06-30
  source  public-record, ucdp-22.1

actor   phl.asg
  kind    group
  name    Abu Sayyaf | Abu Sayyaf Group
  code    PHL REB 1991..   asof 2025-06-30
  source  public-record, un-2022, ofac-2023, ucdp-22.1

actor   idn.ji
  kind    group
  name    Jemaah Islamiyah | Jemaah Islamiah
  code    IDN REB 1993..2024-06-30
  source  public-record, un-2022

actor   idn.gam
  kind    group
  name    Free Aceh Movement | Gerakan Aceh Merdeka
  code    IDN REB 1976-12-04..2005-08-15
  source  public-record, ucdp-22.1

actor   khm.rouge
  kind    group
  name    Khmer Rouge
  code    KHM REB 1968..1975-04-16
  code    KHM GOV 1975-04-17..1979-01-06
  code    KHM REB 1979-01-07..1999
  source  public-record, ucdp-22.1

# Europe.

actor   esp.eta
  kind    group
  name    ETA !context(ESP,FRA) | Euskadi Ta Askatasuna | Basque separatist group ETA
  code    ESP REB 1959-07-31..2018-05-02
  source  public-record

# Latin America.

actor   per.sl
  kind    group
  name    Shining Path | Sendero Luminoso
  code    PER REB 1980-05-17..   asof 2025-06-30
  source  public-record, ofac-2023, ucdp-22.1

actor   mex.sinaloa
  kind    group
  name    Sinaloa Cartel | Sinaloa cartel
  code    MEX CRM
  source  public-record, ofac-2023, ucdp-22.1

actor   mex.cjng
  kind    group
  name    Jalisco New Generation Cartel | Jalisco cartel | CJNG
  code    MEX CRM
  source  public-record, ucdp-22.1

actor   mex.zetas
  kind    group
  name    Los Zetas | Zetas
  code    MEX CRM
  source  public-record

actor   mex.ezln
  kind    group
  name    Zapatista Army of National Liberation | Zapatistas | EZLN
  code    MEX REB 1983-11-17..   asof 2025-06-30
  source  public-record

actor   slv.fmln
  kind    group
  name    Farabundo Martí National Liberation Front | FMLN | Farabundo Marti National Liberation Front
  code    SLV REB 1980-10-10..1992-01-15
  code    SLV PTY 1992-01-16..   asof 2025-06-30
  source  public-record

actor   nic.fsln
  kind    party
  name    Sandinista National Liberation Front | Sandinistas | FSLN
  code    NIC PTY
  source  public-record

actor   nic.contras
  kind    group
  name    Contras
  code    NIC REB 1981..1990
  source  public-record
# Media, NGOs and companies.

actor   tass
  kind    media
  name    TASS | ITAR-TASS
  code    RUS GOV.JRN
  source  public-record

actor   ria
  kind    media
  name    RIA Novosti | RIA news agency
  code    RUS GOV.JRN
  source  public-record

actor   interfax
  kind    media
  name    Interfax
  code    RUS JRN
  source  public-record

actor   huawei
  kind    company
  name    Huawei
  code    CHN BUS
  source  public-record
