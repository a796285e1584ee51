# licence: CC0-1.0
# Armed groups and movements of the world, their wings, splinters and leaders.
# Afghanistan, Pakistan and Iran have files of their own.
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

actor   irq.aqi
  kind    group
  name    al-Qaeda in Iraq | Al-Qaeda in Iraq | Al-Qaida in Iraq | AQI !weak | Tanzim Qaidat al-Jihad fi Bilad al-Rafidayn
  code    IRQ REB 2004-10..2006-10-14
  part    isi merged-into 2006-10-15..   asof 2025-06-30
  source  public-record, un-2022

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

actor   syr.hts
  kind    group
  name    Hayat Tahrir al-Sham | Hay'at Tahrir al-Sham | HTS !context(SYR) | Tahrir al-Sham | Hayat Tahrir al Sham
  code    SYR REB 2017-01-28..2025-01-29
  source  public-record, un-2022, ucdp-22.1

actor   syr.nusra
  kind    group
  name    al-Nusra Front | Nusra Front | Jabhat al-Nusra | Al-Nusra Front | Jabhat Fateh al-Sham | Jabhat Fatah al-Sham | al-Nusrah Front
  code    SYR REB 2012-01-23..2017-01-27
  part    alqaeda faction 2013-04..2016-07-28
  part    syr.hts merged-into 2017-01-28..   asof 2025-06-30
  source  public-record, un-2022, ofac-2023, ucdp-22.1

actor   syr.hurras
  kind    group
  name    Hurras al-Din | Huras al-Din | Hurras ad-Din
  code    SYR REB 2018-02-27..2025-01
  part    alqaeda faction 2018-02-27..2025-01
  source  public-record, ofac-2023, ucdp-22.1

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

# Palestine and Israel.

actor   pse.hamas
  kind    group
  name    Hamas | Islamic Resistance Movement | Hamas movement
  code    PSE REB 1987-12..   asof 2025-06-30
  source  public-record, ucdp-22.1

actor   pse.qassam
  kind    group
  name    Izz ad-Din al-Qassam Brigades | Izz al-Din al-Qassam Brigades | Qassam Brigades | al-Qassam Brigades | Al-Qassam Brigades | Ezzedine al-Qassam Brigades
  code    inherit
  part    pse.hamas wing 1991..   asof 2025-06-30
  source  public-record

actor   pse.hamaspol
  kind    organ
  name    Hamas political bureau | Hamas politburo | Hamas Political Bureau
  code    inherit
  part    pse.hamas office ?..   asof 2025-06-30
  source  public-record

actor   pse.nukhba
  kind    group
  name    Nukhba | Nukhba Force
  code    inherit
  part    pse.qassam wing ?..   asof 2025-06-30
  source  public-record

actor   pse.pij
  kind    group
  name    Palestinian Islamic Jihad | Islamic Jihad !context(PSE,ISR) | PIJ | Islamic Jihad Movement in Palestine
  code    PSE REB 1981..   asof 2025-06-30
  source  public-record, un-2022, ofac-2023, ucdp-22.1

actor   pse.saraya
  kind    group
  name    Al-Quds Brigades | al-Quds Brigades | Saraya al-Quds
  code    inherit
  part    pse.pij wing ?..   asof 2025-06-30
  source  public-record

actor   pse.fatah
  kind    party
  name    Fatah | Fateh | Al-Fatah | Palestinian National Liberation Movement
  code    PSE PTY 1959..   asof 2025-06-30
  part    pse.plo member 1967..   asof 2025-06-30
  source  public-record

actor   pse.aqsa
  kind    group
  name    Al-Aqsa Martyrs' Brigades | al-Aqsa Martyrs' Brigades | Al-Aqsa Martyrs Brigades
  code    PSE REB 2000..   asof 2025-06-30
  part    pse.fatah wing 2000..2007
  source  public-record, ucdp-22.1

actor   pse.plo
  kind    group
  name    Palestine Liberation Organization | Palestine Liberation Organisation | PLO
  code    PSE REB 1964-05-28..1993-09-12
  code    PSE GOV 1993-09-13..   asof 2025-06-30
  source  public-record, ucdp-22.1

actor   pse.pflp
  kind    group
  name    Popular Front for the Liberation of Palestine | PFLP
  code    PSE REB 1967-12-11..   asof 2025-06-30
  part    pse.plo member ?..   asof 2025-06-30
  source  public-record, ofac-2023, ucdp-22.1

actor   pse.pflpgc
  kind    group
  name    Popular Front for the Liberation of Palestine - General Command | PFLP-GC
  code    PSE REB 1968..   asof 2025-06-30
  part    pse.pflp splinter-of 1968..   asof 2025-06-30
  source  public-record, ofac-2023, ucdp-22.1

actor   pse.dflp
  kind    group
  name    Democratic Front for the Liberation of Palestine | DFLP
  code    PSE REB 1969..   asof 2025-06-30
  part    pse.pflp splinter-of 1969..   asof 2025-06-30
  source  public-record, ofac-2023

actor   pse.ano
  kind    group
  name    Abu Nidal Organization | Abu Nidal Organisation
  code    PSE REB 1974..2002
  part    pse.fatah splinter-of 1974..   asof 2025-06-30
  source  public-record

actor   pse.blacksept
  kind    group
  name    Black September Organization
  code    PSE REB 1970..1973
  source  public-record

actor   pse.prc
  kind    group
  name    Popular Resistance Committees
  code    PSE REB 2000..   asof 2025-06-30
  source  public-record, ucdp-22.1

actor   pse.lionsden
  kind    group
  name    Lions' Den !context(PSE,ISR)
  code    PSE REB 2022..   asof 2025-06-30
  source  public-record

actor   pse.pa
  kind    government
  name    Palestinian Authority | Palestinian National Authority | PA !context(PSE)
  code    PSE GOV 1994-05-04..   asof 2025-06-30
  source  public-record

actor   pse.plc
  kind    organ
  name    Palestinian Legislative Council
  code    PSE LEG 1996-01-20..2018-12-22
  source  public-record

actor   pse.security
  kind    organ
  name    Palestinian security forces | Palestinian Preventive Security | Palestinian police
  code    PSE COP 1994..   asof 2025-06-30
  part    pse.pa wing ?..   asof 2025-06-30
  source  public-record

actor   pse.ghf
  kind    ngo
  name    Gaza Humanitarian Foundation
  code    NGO NGO 2025-02..   asof 2025-06-30
  source  public-record

actor   pse.health
  kind    organ
  name    Gaza Health Ministry | Gaza health ministry | Hamas-run health ministry
  code    PSE MED
  source  public-record

actor   pse.ahmed-yassin
  kind    person
  name    Ahmed Yassin | Sheikh Ahmed Yassin
  office  leader of pse.hamas 1987-12..2004-03-22
  source  public-record

actor   pse.abdel-aziz-al-rantisi
  kind    person
  name    Abdel Aziz al-Rantisi | Abdel Aziz Rantisi
  office  leader of pse.hamas 2004-03-23..2004-04-17
  source  public-record

actor   pse.khaled-meshaal
  kind    person
  name    Khaled Meshaal | Khaled Mashal | Khaled Meshal | Khalid Mishal
  office  head of political bureau of pse.hamas 1996..2017-05-06
  source  public-record

actor   pse.yahya-sinwar
  kind    person
  name    Yahya Sinwar | Yehya Sinwar
  office  leader in Gaza of pse.hamas 2017-02-13..2024-10-16
  office  head of political bureau of pse.hamas 2024-08-06..2024-10-16
  source  public-record

actor   pse.mohammed-deif
  kind    person
  name    Mohammed Deif | Mohammed Dief
  office  commander of pse.qassam 2002..2024-07-13
  source  public-record

actor   pse.marwan-issa
  kind    person
  name    Marwan Issa
  office  deputy commander of pse.qassam 2012..2024-03
  source  public-record

actor   pse.mohammed-sinwar
  kind    person
  name    Mohammed Sinwar
  office  commander of pse.qassam 2024..2025-05-13
  source  public-record

actor   pse.izz-al-din-al-haddad
  kind    person
  name    Izz al-Din al-Haddad | Ezzedine al-Haddad
  office  commander of pse.qassam 2025-05..   asof 2025-06-30
  source  public-record

actor   pse.saleh-al-arouri
  kind    person
  name    Saleh al-Arouri | Saleh Arouri
  office  deputy head of political bureau of pse.hamas 2017-10..2024-01-02
  source  public-record

actor   pse.khalil-al-hayya
  kind    person
  name    Khalil al-Hayya | Khalil al-Hayyeh
  office  chief negotiator of pse.hamas 2024..   asof 2025-06-30
  source  public-record

actor   pse.mousa-abu-marzouk
  kind    person
  name    Mousa Abu Marzouk | Moussa Abu Marzouk | Musa Abu Marzouk
  office  senior official of pse.hamas 1992..   asof 2025-06-30
  source  public-record

actor   pse.osama-hamdan
  kind    person
  name    Osama Hamdan
  office  spokesman of pse.hamas 2010..   asof 2025-06-30
  source  public-record

actor   pse.abu-obeida
  kind    person
  name    Abu Obeida !context(PSE,ISR) | Abu Ubaida !context(PSE,ISR)
  office  spokesman of pse.qassam 2004..2025-08-30
  source  public-record, un-2022, ofac-2023

actor   pse.ramadan-shallah
  kind    person
  name    Ramadan Shallah | Ramadan Abdullah Shallah
  office  leader of pse.pij 1995-10..2018-09
  source  public-record

actor   pse.ziad-al-nakhalah
  kind    person
  name    Ziad al-Nakhalah | Ziyad al-Nakhalah | Ziad Nakhaleh
  office  leader of pse.pij 2018-09-27..   asof 2025-06-30
  source  public-record

actor   pse.marwan-barghouti
  kind    person
  name    Marwan Barghouti
  office  senior figure of pse.fatah 1990..   asof 2025-06-30
  source  public-record

actor   pse.george-habash
  kind    person
  name    George Habash
  office  leader of pse.pflp 1967-12..2000-07
  source  public-record

actor   pse.ahmad-saadat
  kind    person
  name    Ahmad Saadat | Ahmed Saadat
  office  leader of pse.pflp 2001-10..   asof 2025-06-30
  source  public-record

actor   pse.abu-nidal
  kind    person
  name    Abu Nidal
  office  leader of pse.ano 1974..2002-08-16
  source  public-record

actor   pse.saeb-erekat
  kind    person
  name    Saeb Erekat | Saeb Erakat
  office  chief negotiator of pse.plo 1995..2020-11-10
  source  public-record

actor   pse.hussein-al-sheikh
  kind    person
  name    Hussein al-Sheikh
  office  vice president of pse 2025-04-26..   asof 2025-06-30
  source  public-record

actor   pse.riyad-mansour
  kind    person
  name    Riyad Mansour
  office  ambassador to the United Nations of pse 2005..   asof 2025-06-30
  source  public-record

actor   pse.mohammed-dahlan
  kind    person
  name    Mohammed Dahlan | Mohammad Dahlan
  office  head of Preventive Security in Gaza of pse.security 1994..2002
  source  public-record
# Lebanon.

actor   lbn.hezbollah
  kind    group
  name    Hezbollah | Hizbollah | Hizbullah | Hezbullah | Party of God !context(LBN)
  code    LBN REB 1982..   asof 2025-06-30
  source  public-record, ucdp-22.1

actor   lbn.radwan
  kind    group
  name    Radwan Force | Radwan Forces
  code    inherit
  part    lbn.hezbollah wing ?..   asof 2025-06-30
  source  public-record

actor   lbn.amal
  kind    party
  name    Amal Movement | Amal !context(LBN)
  code    LBN PTY 1974..   asof 2025-06-30
  source  public-record

actor   lbn.fpm
  kind    party
  name    Free Patriotic Movement
  code    LBN PTY
  source  public-record

actor   lbn.lf
  kind    party
  name    Lebanese Forces
  code    LBN PTY
  source  public-record

actor   lbn.kataeb
  kind    party
  name    Kataeb Party | Phalange | Phalangists | Kataeb
  code    LBN PTY 1936..   asof 2025-06-30
  source  public-record

actor   lbn.future
  kind    party
  name    Future Movement
  code    LBN PTY
  source  public-record

actor   lbn.psp
  kind    party
  name    Progressive Socialist Party
  code    LBN PTY 1949..   asof 2025-06-30
  source  public-record

actor   lbn.sla
  kind    group
  name    South Lebanon Army | SLA !context(LBN)
  code    LBN PRM 1976..2000-05
  source  public-record, ucdp-22.1

actor   lbn.laf
  kind    organ
  name    Lebanese Armed Forces | Lebanese Army | Lebanese army | LAF !context(LBN)
  code    LBN MIL
  source  public-record

actor   lbn.fatahislam
  kind    group
  name    Fatah al-Islam
  code    LBN REB 2006-11..2007
  source  public-record, ofac-2023

actor   lbn.hassan-nasrallah
  kind    person
  name    Hassan Nasrallah | Sayyed Hassan Nasrallah | Hasan Nasrallah
  office  secretary-general of lbn.hezbollah 1992-02-16..2024-09-27
  source  public-record

actor   lbn.abbas-al-musawi
  kind    person
  name    Abbas al-Musawi | Abbas Mussawi
  office  secretary-general of lbn.hezbollah 1991-05..1992-02-16
  source  public-record

actor   lbn.naim-qassem
  kind    person
  name    Naim Qassem | Naim Kassem
  office  deputy secretary-general of lbn.hezbollah 1991..2024-10-28
  office  secretary-general of lbn.hezbollah 2024-10-29..   asof 2025-06-30
  source  public-record

actor   lbn.hashem-safieddine
  kind    person
  name    Hashem Safieddine | Hashem Safi al-Din
  office  head of executive council of lbn.hezbollah 2001..2024-10-03
  source  public-record

actor   lbn.imad-mughniyeh
  kind    person
  name    Imad Mughniyeh | Imad Mughniyah
  office  military commander of lbn.hezbollah ?..2008-02-12
  source  public-record

actor   lbn.fuad-shukr
  kind    person
  name    Fuad Shukr | Fouad Shukr
  office  senior commander of lbn.hezbollah ?..2024-07-30
  source  public-record

actor   lbn.samir-geagea
  kind    person
  name    Samir Geagea
  office  leader of lbn.lf 1986-01..   asof 2025-06-30
  source  public-record

actor   lbn.gebran-bassil
  kind    person
  name    Gebran Bassil
  office  leader of lbn.fpm 2015-09..   asof 2025-06-30
  office  foreign minister of lbn 2014-02-15..2020-01-21
  source  public-record

actor   lbn.walid-jumblatt
  kind    person
  name    Walid Jumblatt | Walid Joumblatt
  office  leader of lbn.psp 1977-05..2023-05
  source  public-record

actor   lbn.bachir-gemayel
  kind    person
  name    Bachir Gemayel | Bashir Gemayel
  office  leader of lbn.lf 1976..1982-09-14
  source  public-record
# Yemen.

actor   yem.houthis
  kind    group
  name    Houthis | Ansar Allah !context(YEM) | Ansarallah !context(YEM) | Houthi movement | Houthi rebels | Huthis | Houthi group | Houthi militia | Ansar Allah movement
  code    YEM REB 2004-06..   asof 2025-06-30
  adj     Houthi | Huthi
  source  public-record, un-2022, ucdp-22.1

actor   yem.stc
  kind    group
  name    Southern Transitional Council | STC !context(YEM)
  code    YEM REB 2017-05-11..2020
  code    YEM GOV 2021..2026-01
  source  public-record, ucdp-22.1

actor   yem.gpc
  kind    party
  name    General People's Congress !context(YEM)
  code    YEM PTY 1982..   asof 2025-06-30
  source  public-record

actor   yem.islah
  kind    party
  name    Islah | Al-Islah | Islah Party
  code    YEM PTY 1990..   asof 2025-06-30
  source  public-record

actor   yem.plc
  kind    government
  name    Presidential Leadership Council | Yemen's internationally recognized government | internationally recognised government of Yemen
  code    YEM GOV 2022-04-07..   asof 2025-06-30
  source  public-record

actor   yem.abdul-malik-al-houthi
  kind    person
  name    Abdul-Malik al-Houthi | Abdul Malik al-Houthi | Abdel-Malek al-Houthi | Abdulmalik al-Houthi
  office  leader of yem.houthis 2004-09..   asof 2025-06-30
  source  public-record

actor   yem.hussein-badreddin-al-houthi
  kind    person
  name    Hussein Badreddin al-Houthi
  office  leader of yem.houthis 2004-06..2004-09-10
  source  public-record

actor   yem.mohammed-ali-al-houthi
  kind    person
  name    Mohammed Ali al-Houthi
  office  head of the Supreme Revolutionary Committee of yem.houthis 2015-02-06..   asof 2025-06-30
  source  public-record

actor   yem.mahdi-al-mashat
  kind    person
  name    Mahdi al-Mashat
  office  head of the Supreme Political Council of yem.houthis 2018-04-25..   asof 2025-06-30
  source  public-record

actor   yem.yahya-saree
  kind    person
  name    Yahya Saree | Yahya Sarea | Yahya Sarie
  office  military spokesman of yem.houthis 2018..   asof 2025-06-30
  source  public-record

actor   yem.mohammed-abdulsalam
  kind    person
  name    Mohammed Abdulsalam | Mohammed Abdul-Salam | Mohammed Abdul Salam
  office  spokesman of yem.houthis 2011..   asof 2025-06-30
  source  public-record

actor   yem.saleh-al-samad
  kind    person
  name    Saleh al-Samad | Saleh al-Sammad
  office  head of the Supreme Political Council of yem.houthis 2016-08..2018-04-19
  source  public-record

actor   yem.aidarous-al-zubaidi
  kind    person
  name    Aidarous al-Zubaidi | Aidaroos al-Zubaidi | Aidarus al-Zoubaidi
  office  leader of yem.stc 2017-05-11..2026-01
  source  public-record
# Iraq and Syria.

actor   irq.pmf
  kind    group
  name    Popular Mobilization Forces | Popular Mobilisation Forces | Popular Mobilization Units | Hashd al-Shaabi | Hashd al-Sha'abi | PMF !context(IRQ) | PMU !context(IRQ)
  code    IRQ PRM 2014-06-15..   asof 2025-06-30
  source  public-record

actor   irq.kh
  kind    group
  name    Kataib Hezbollah | Kata'ib Hizballah | Kataeb Hezbollah | Kataib Hizballah
  code    IRQ REB 2003..2014-06-14
  code    IRQ PRM 2014-06-15..   asof 2025-06-30
  part    irq.pmf member 2014-06-15..   asof 2025-06-30
  source  public-record, ofac-2023

actor   irq.aah
  kind    group
  name    Asaib Ahl al-Haq | Asa'ib Ahl al-Haq | AAH !weak
  code    IRQ REB 2006..2014-06-14
  code    IRQ PRM 2014-06-15..   asof 2025-06-30
  part    irq.pmf member 2014-06-15..   asof 2025-06-30
  source  public-record, ofac-2023

actor   irq.badr
  kind    group
  name    Badr Organization | Badr Organisation | Badr Brigade | Badr Corps
  code    IRQ PRM 1982..   asof 2025-06-30
  part    irq.pmf member 2014-06-15..   asof 2025-06-30
  source  public-record

actor   irq.nujaba
  kind    group
  name    Harakat Hezbollah al-Nujaba | Harakat al-Nujaba
  code    IRQ PRM 2013..   asof 2025-06-30
  part    irq.pmf member 2014-06-15..   asof 2025-06-30
  source  public-record, ofac-2023

actor   irq.islres
  kind    group
  name    Islamic Resistance in Iraq
  code    IRQ REB 2023-10..   asof 2025-06-30
  source  public-record, ofac-2023

actor   irq.mahdi
  kind    group
  name    Mahdi Army | Jaysh al-Mahdi
  code    IRQ REB 2003-06..2008-08
  source  public-record, ucdp-22.1

actor   irq.saraya
  kind    group
  name    Saraya al-Salam | Peace Companies
  code    IRQ PRM 2014-06..   asof 2025-06-30
  part    irq.mahdi successor 2014-06..   asof 2025-06-30
  source  public-record

actor   irq.sadr
  kind    party
  name    Sadrist Movement | Sadrist movement
  code    IRQ PTY
  source  public-record

actor   irq.framework
  kind    party
  name    Coordination Framework | Shiite Coordination Framework
  code    IRQ PTY 2021-10..   asof 2025-06-30
  source  public-record

actor   irq.dawa
  kind    party
  name    Islamic Dawa Party | Dawa Party
  code    IRQ PTY 1957..   asof 2025-06-30
  source  public-record

actor   irq.kdp
  kind    party
  name    Kurdistan Democratic Party | KDP !context(IRQ)
  code    IRQ PTY 1946-08-16..   asof 2025-06-30
  source  public-record

actor   irq.puk
  kind    party
  name    Patriotic Union of Kurdistan | PUK
  code    IRQ PTY 1975..   asof 2025-06-30
  source  public-record

actor   irq.peshmerga
  kind    group
  name    Peshmerga | peshmerga !nocap
  code    IRQ MIL
  source  public-record

actor   irq.krg
  kind    government
  name    Kurdistan Regional Government | KRG
  code    IRQ GOV 1992..   asof 2025-06-30
  part    irq.kurdistan office 1992..   asof 2025-06-30
  source  public-record

actor   irq.baath
  kind    party
  name    Iraqi Baath Party | Arab Socialist Baath Party | Ba'ath Party !context(IRQ) | Baath Party !context(IRQ)
  code    IRQ GOV.PTY 1968-07-17..2003-04-09
  source  public-record

actor   irq.cts
  kind    organ
  name    Iraqi Counter Terrorism Service
  code    IRQ MIL
  source  public-record

actor   irq.cpa
  kind    government
  name    Coalition Provisional Authority
  code    USA GOV 2003-04-21..2004-06-28
  source  public-record

actor   irq.ansarislam
  kind    group
  name    Ansar al-Islam
  code    IRQ REB 2001-09..   asof 2025-06-30
  source  public-record, un-2022, ofac-2023, ucdp-22.1

actor   irq.muqtada-al-sadr
  kind    person
  name    Muqtada al-Sadr | Moqtada al-Sadr | Moqtada Sadr
  office  leader of irq.sadr 2003..   asof 2025-06-30
  source  public-record

actor   irq.ali-al-sistani
  kind    person
  name    Ali al-Sistani | Ayatollah Sistani | Ayatollah Ali al-Sistani | Grand Ayatollah Ali al-Sistani
  code    IRQ REL
  source  public-record

actor   irq.hadi-al-amiri
  kind    person
  name    Hadi al-Amiri | Hadi al-Ameri
  office  leader of irq.badr 2002..   asof 2025-06-30
  source  public-record

actor   irq.qais-al-khazali
  kind    person
  name    Qais al-Khazali | Qais Khazali
  office  leader of irq.aah 2006..   asof 2025-06-30
  source  public-record

actor   irq.abu-mahdi-al-muhandis
  kind    person
  name    Abu Mahdi al-Muhandis
  office  deputy chairman of irq.pmf 2014-06..2020-01-03
  office  leader of irq.kh 2003..2020-01-03
  source  public-record

actor   irq.falih-al-fayyadh
  kind    person
  name    Falih al-Fayyadh | Faleh al-Fayyad
  office  chairman of irq.pmf 2014..   asof 2025-06-30
  source  public-record

actor   irq.paul-bremer
  kind    person
  name    Paul Bremer | L. Paul Bremer
  office  administrator of irq.cpa 2003-05-11..2004-06-28
  source  public-record

actor   syr.sdf
  kind    group
  name    Syrian Democratic Forces | SDF !context(SYR)
  code    SYR REB 2015-10-10..   asof 2025-06-30
  source  public-record, ucdp-22.1

actor   syr.ypg
  kind    group
  name    People's Protection Units | YPG | People's Defense Units | Kurdish YPG
  code    SYR REB 2011..   asof 2025-06-30
  part    syr.sdf member 2015-10-10..   asof 2025-06-30
  source  public-record

actor   syr.ypj
  kind    group
  name    Women's Protection Units | YPJ
  code    SYR REB 2013..   asof 2025-06-30
  part    syr.ypg wing 2013..   asof 2025-06-30
  source  public-record

actor   syr.pyd
  kind    party
  name    Democratic Union Party !context(SYR) | PYD
  code    SYR PTY 2003..   asof 2025-06-30
  source  public-record

actor   syr.fsa
  kind    group
  name    Free Syrian Army | FSA !context(SYR)
  code    SYR REB 2011-07-29..2024-12-08
  source  public-record, ucdp-22.1

actor   syr.sna
  kind    group
  name    Syrian National Army | Turkish-backed Syrian National Army
  code    SYR REB 2017-12-30..2025-01-29
  source  public-record

actor   syr.ahrar
  kind    group
  name    Ahrar al-Sham | Ahrar ash-Sham | Ahrar al Sham
  code    SYR REB 2011-11..2025-01-29
  source  public-record, ucdp-22.1

actor   syr.jaishislam
  kind    group
  name    Jaysh al-Islam | Jaish al-Islam | Army of Islam !context(SYR)
  code    SYR REB 2013-09..2025-01-29
  source  public-record, ofac-2023, ucdp-22.1

actor   syr.zenki
  kind    group
  name    Nour al-Din al-Zenki | Nour al-Din al-Zinki Movement
  code    SYR REB 2011..2019
  source  public-record, ucdp-22.1

actor   syr.coalition
  kind    group
  name    Syrian National Coalition | National Coalition for Syrian Revolutionary and Opposition Forces | Syrian Opposition Coalition
  code    SYR OPP 2012-11-11..2025-02
  source  public-record

actor   syr.snc
  kind    group
  name    Syrian National Council
  code    SYR OPP 2011-08-23..   asof 2025-06-30
  source  public-record

actor   syr.hnc
  kind    group
  name    High Negotiations Committee | Syrian Negotiation Commission
  code    SYR OPP 2015-12-10..   asof 2025-06-30
  source  public-record

actor   syr.salvation
  kind    government
  name    Syrian Salvation Government
  code    SYR REB 2017-11-02..2024-12-08
  part    syr.hts office 2017-11-02..2024-12-08
  source  public-record

actor   syr.baath
  kind    party
  name    Syrian Baath Party | Syrian Ba'ath Party
  code    SYR GOV.PTY 1963-03-08..2024-12-08
  source  public-record

actor   syr.saa
  kind    organ
  name    Syrian Arab Army | Syrian government forces | Syrian army
  code    SYR MIL ..2024-12-08
  source  public-record

actor   syr.ndf
  kind    group
  name    National Defence Forces !context(SYR) | National Defense Forces !context(SYR)
  code    SYR PRM 2012..2024-12-08
  source  public-record, ofac-2023

actor   syr.whitehelmets
  kind    ngo
  name    White Helmets | Syria Civil Defence | Syrian Civil Defense
  code    SYR SOC 2014..   asof 2025-06-30
  source  public-record

actor   syr.sohr
  kind    ngo
  name    Syrian Observatory for Human Rights | SOHR
  code    SYR SOC 2006-05..   asof 2025-06-30
  source  public-record

actor   syr.fatemiyoun
  kind    group
  name    Fatemiyoun Brigade | Fatemiyoun Division | Liwa Fatemiyoun
  code    IMG PRM 2013..   asof 2025-06-30
  part    irn.quds wing 2013..   asof 2025-06-30
  source  public-record, ofac-2023

actor   syr.zainabiyoun
  kind    group
  name    Zainabiyoun Brigade | Zaynabiyun Brigade
  code    IMG PRM 2013..   asof 2025-06-30
  part    irn.quds wing 2013..   asof 2025-06-30
  source  public-record

actor   syr.mazloum-abdi
  kind    person
  name    Mazloum Abdi | Mazlum Abdi | Mazlum Kobane
  office  commander of syr.sdf 2015-10..   asof 2025-06-30
  source  public-record

actor   syr.zahran-alloush
  kind    person
  name    Zahran Alloush
  office  leader of syr.jaishislam 2013-09..2015-12-25
  source  public-record

actor   syr.murhaf-abu-qasra
  kind    person
  name    Murhaf Abu Qasra
  office  defence minister of syr 2024-12-21..   asof 2025-06-30
  source  public-record
# Turkey and the Kurds.

# Africa.

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

# Asia.

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

actor   ukr.azov
  kind    group
  name    Azov Battalion | Azov Brigade | Azov Regiment
  code    UKR MIL 2014-11-11..   asof 2025-06-30
  source  public-record

actor   ukr.sbu
  kind    organ
  name    Security Service of Ukraine | SBU
  code    UKR SPY 1991-09-20..   asof 2025-06-30
  source  public-record

actor   ukr.hur
  kind    organ
  name    Defence Intelligence of Ukraine | HUR !context(UKR)
  code    UKR SPY
  source  public-record

actor   ukr.rada
  kind    organ
  name    Verkhovna Rada
  code    UKR LEG
  source  public-record

actor   ukr.kyrylo-budanov
  kind    person
  name    Kyrylo Budanov
  office  head of ukr.hur 2020-08-05..2026-01
  source  public-record
# Israel.

actor   isr.idf
  kind    organ
  name    Israel Defense Forces | Israel Defence Forces | IDF | Israeli military | Israeli army
  code    ISR MIL 1948-05-26..   asof 2025-06-30
  source  public-record

actor   isr.mossad
  kind    organ
  name    Mossad
  code    ISR SPY 1949-12-13..   asof 2025-06-30
  source  public-record

actor   isr.shinbet
  kind    organ
  name    Shin Bet | Shabak !context(ISR) | Israel Security Agency
  code    ISR SPY
  source  public-record

actor   isr.knesset
  kind    organ
  name    Knesset
  code    ISR LEG 1949..   asof 2025-06-30
  source  public-record

actor   isr.likud
  kind    party
  name    Likud
  code    ISR PTY 1973..   asof 2025-06-30
  source  public-record

actor   isr.settlers
  kind    group
  name    Israeli settlers | Jewish settlers
  code    ISR CVL
  source  public-record

actor   isr.itamar-ben-gvir
  kind    person
  name    Itamar Ben-Gvir | Itamar Ben Gvir
  office  national security minister of isr 2022-12-29..2025-01-21
  office  national security minister of isr 2025-03-19..   asof 2025-06-30
  source  public-record

actor   isr.bezalel-smotrich
  kind    person
  name    Bezalel Smotrich
  office  finance minister of isr 2022-12-29..   asof 2025-06-30
  source  public-record

actor   isr.david-barnea
  kind    person
  name    David Barnea
  office  director of isr.mossad 2021-06-01..   asof 2025-06-30
  source  public-record

actor   isr.herzi-halevi
  kind    person
  name    Herzi Halevi
  office  chief of the general staff of isr 2023-01-16..2025-03-05
  source  public-record

actor   isr.eyal-zamir
  kind    person
  name    Eyal Zamir
  office  chief of the general staff of isr 2025-03-05..   asof 2025-06-30
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
