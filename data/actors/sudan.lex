# SPDX-License-Identifier: CC0-1.0
# Sudan and South Sudan in depth: governments and councils, the army and the
# Rapid Support Forces, parties and coalitions, the armed movements of Darfur, the
# Two Areas and the south with their splits. Written from well-known public facts.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  un-2022 = United Nations Security Council consolidated list, 2022-09-15
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  archigos-4.1 = Goemans, Gleditsch and Chiozza, Archigos 4.1, leaders 1875-2015
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# Governing bodies of Sudan.

actor   sdn.rcc
  kind    organ
  name    Revolutionary Command Council for National Salvation
  code    SDN GOV.MIL 1989-06-30..1993-10-16
  source  public-record

actor   sdn.tmc
  kind    organ
  name    Transitional Military Council !context(SDN) | Sudanese Transitional Military Council | Sudan's Transitional Military Council | TMC !context(SDN)
  code    SDN GOV.MIL 2019-04-11..2019-08-20
  source  public-record

actor   sdn.sovereign
  kind    organ
  name    Sovereignty Council | Sovereign Council | Sudanese Sovereign Council | Sudan's Sovereign Council | Transitional Sovereignty Council | Transitional Sovereign Council | TSC !context(SDN)
  code    SDN GOV 2019-08-21..   asof 2026-01-31
  source  public-record

actor   sdn.portsudan
  kind    organ
  name    Port Sudan government | Port Sudan-based government | government in Port Sudan | army-led government in Port Sudan
  code    SDN GOV 2023-08..   asof 2025-06-30
  source  public-record

actor   sdn.tasisgov
  kind    organ
  name    RSF parallel government | Government of Peace and Unity !context(SDN) | Nyala-based government
  code    SDN REB 2025-04-15..   asof 2025-06-30
  part    sdn.tasis office 2025-04-15..   asof 2025-06-30
  source  public-record

actor   sdn.darfurauthority
  kind    organ
  name    Darfur Regional Authority
  code    SDN GOV 2007-04..2016-09
  source  public-record

actor   sdn.darfurgov
  kind    organ
  name    Darfur Regional Government
  code    SDN GOV 2021-05..   asof 2025-06-30
  source  public-record

actor   sdn.empowerment
  kind    organ
  name    Empowerment Removal Committee
  code    SDN GOV 2019-12..2021-10-25
  source  public-record

actor   sdn.hac
  kind    organ
  name    Humanitarian Aid Commission !context(SDN) | Sudanese Humanitarian Aid Commission
  code    SDN GOV
  source  public-record

# The armed forces and the services.

actor   sdn.saf
  kind    organ
  name    Sudanese Armed Forces | Sudanese army | Sudan's army | Sudan Armed Forces | SAF !context(SDN) | Sudanese military | Sudan's military | Port Sudan army !weak
  code    SDN MIL
  source  public-record

actor   sdn.airforce
  kind    organ
  name    Sudanese Air Force
  code    SDN MIL
  part    sdn.saf wing
  source  public-record

actor   sdn.mi
  kind    organ
  name    Sudanese Military Intelligence | Sudan Military Intelligence
  code    SDN SPY
  part    sdn.saf office
  source  public-record

actor   sdn.dis
  kind    company
  name    Defense Industries System | Defence Industries System | Military Industry Corporation !context(SDN)
  code    SDN MIL.BUS 1993..   asof 2025-06-30
  part    sdn.saf subsidiary 1993..   asof 2025-06-30
  source  public-record

actor   sdn.crp
  kind    organ
  name    Central Reserve Police !context(SDN) | Abu Tira | Abu Tayra
  code    SDN COP
  source  ofac-2023, public-record

actor   sdn.niss
  kind    organ
  name    National Intelligence and Security Service !context(SDN) | Sudanese National Intelligence and Security Service | NISS !context(SDN)
  code    SDN SPY 2004..2019-07-28
  source  public-record

actor   sdn.gis
  kind    organ
  name    General Intelligence Service !context(SDN) | Sudanese General Intelligence Service | Sudan's General Intelligence Service
  code    SDN SPY 2019-07-29..   asof 2025-06-30
  source  public-record

actor   sdn.pdf
  kind    group
  name    Popular Defence Forces !context(SDN) | Popular Defense Forces !context(SDN) | PDF !context(SDN)
  code    SDN PRM 1989..2020
  part    sdn.saf wing 1989..2020
  source  public-record

actor   sdn.bordergd
  kind    group
  name    Border Intelligence Guards !context(SDN) | Sudanese Border Guards | Border Guard Forces !context(SDN)
  code    SDN PRM 2003..2017
  source  public-record

actor   sdn.janjaweed
  kind    group
  name    Janjaweed | Janjawid | Janjaweed militia | Janjaweed militias
  code    SDN PRM 2003..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:630

actor   sdn.rsf
  kind    group
  name    Rapid Support Forces | RSF !context(SDN) | Sudanese Rapid Support Forces | paramilitary Rapid Support Forces | Sudan's Rapid Support Forces | Rapid Support Forces (RSF)
  code    SDN PRM 2013-08..2023-04-14
  code    SDN REB 2023-04-15..   asof 2025-06-30
  part    sdn.janjaweed successor 2013-08..   asof 2025-06-30
  source  public-record

actor   sdn.bara
  kind    group
  name    Al-Bara' ibn Malik Brigade | Al-Baraa bin Malik Brigade | Al-Bara bin Malik Battalion | al-Baraa ibn Malik Battalion | Baraa bin Malik Brigade
  code    SDN PRM 2023-04..   asof 2025-06-30
  source  public-record

actor   sdn.shield
  kind    group
  name    Sudan Shield Forces | Sudan Shield | Sudan's Shield
  code    SDN UAF 2022..2023-07
  code    SDN REB 2023-08..2024-10-19
  code    SDN PRM 2024-10-20..   asof 2025-06-30
  source  public-record

actor   sdn.jointforce
  kind    group
  name    Joint Force of Armed Struggle Movements | Darfur Joint Force | Joint Protection Force !context(SDN) | Joint Forces of the Armed Struggle Movements | joint force of armed movements
  code    SDN PRM 2023-11-16..   asof 2025-06-30
  source  public-record

actor   sdn.popresist
  kind    group
  name    Sudanese Popular Resistance | Popular Resistance Committees !context(SDN) | Popular Resistance !context(SDN) | mustanfireen
  code    SDN PRM 2023-06..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:212

# Persons of the state.

actor   sdn.abdel-rahim-mohammed-hussein
  kind    person
  name    Abdel Rahim Mohammed Hussein | Abdelrahim Mohamed Hussein | Abdel-Rahim Mohamed Hussein
  office  interior minister of sdn 2001..2005-09
  office  defence minister of sdn 2005-09-22..2015-06-06
  office  governor of Khartoum of sdn 2015-06-06..2018-09
  source  public-record

actor   sdn.awad-ibn-auf
  kind    person
  name    Awad Ibn Auf | Ahmed Awad Ibn Auf | Awad Ibn Ouf | Awad Mohamed Ahmed Ibn Auf
  office  defence minister of sdn 2015-08-23..2019-04-11
  office  vice president of sdn 2019-02-23..2019-04-11
  office  chairman of sdn.tmc 2019-04-11..2019-04-12
  source  ofac-2023, public-record

actor   sdn.ali-osman-taha
  kind    person
  name    Ali Osman Taha | Ali Osman Mohammed Taha
  office  foreign minister of sdn 1995..1998-02
  office  vice president of sdn 1998-02-17..2013-12-08
  source  public-record

actor   sdn.bakri-hassan-saleh
  kind    person
  name    Bakri Hassan Saleh | Bakri Hassan Salih
  office  vice president of sdn 2013-12-08..2019-02-23
  office  prime minister of sdn 2017-03-02..2018-09-10
  source  public-record

actor   sdn.motazz-moussa
  kind    person
  name    Motazz Moussa | Mutaz Musa | Moutaz Mousa Abdallah
  office  prime minister of sdn 2018-09-10..2019-02-23
  source  public-record

actor   sdn.mohamed-tahir-ayala
  kind    person
  name    Mohamed Tahir Ayala | Mohamed Tahir Eila | Mohammed Tahir Ayala
  office  prime minister of sdn 2019-02-23..2019-04-11
  source  public-record

actor   sdn.nafie-ali-nafie
  kind    person
  name    Nafie Ali Nafie | Nafi Ali Nafi
  office  presidential assistant of sdn 2002..2013-12-08
  source  public-record

actor   sdn.ghazi-salah-al-din-atabani
  kind    person
  name    Ghazi Salah al-Din Atabani | Ghazi Salahuddin Atabani | Ghazi Salaheddin
  office  presidential adviser of sdn 2003..2013
  source  public-record

actor   sdn.ahmed-haroun
  kind    person
  name    Ahmed Haroun | Ahmad Harun | Ahmed Mohamed Haroun
  office  minister of state for the interior of sdn 2003-04..2005-09
  office  governor of South Kordofan of sdn 2009-05..2013-07
  office  governor of North Kordofan of sdn 2013-07..2019-02
  office  leader of sdn.ncp 2023-07..   asof 2025-06-30
  source  public-record

actor   sdn.mustafa-osman-ismail
  kind    person
  name    Mustafa Osman Ismail
  office  foreign minister of sdn 1998-02..2005-09
  source  public-record

actor   sdn.ali-karti
  kind    person
  name    Ali Karti | Ali Ahmed Karti
  office  foreign minister of sdn 2010-06..2015-06-06
  office  leader of sdn.islamicmovement 2021..   asof 2025-06-30
  source  public-record

actor   sdn.ibrahim-ghandour
  kind    person
  name    Ibrahim Ghandour | Ibrahim Ghandur
  office  foreign minister of sdn 2015-06-06..2018-04-19
  office  leader of sdn.ncp 2019..   asof 2025-06-30
  source  public-record

actor   sdn.el-dirdiri-mohamed-ahmed
  kind    person
  name    El-Dirdiri Mohamed Ahmed | Al-Dirdiri Mohamed Ahmed | Dirdeiry Mohamed Ahmed
  office  foreign minister of sdn 2018-05..2019-04-11
  source  public-record

actor   sdn.asma-mohamed-abdalla
  kind    person
  name    Asma Mohamed Abdalla | Asma Mohammed Abdallah | Asmaa Abdallah
  gender  f
  office  foreign minister of sdn 2019-09-08..2020-07-09
  source  public-record

actor   sdn.omar-qamar-al-din
  kind    person
  name    Omar Qamar al-Din | Omer Gamar Eldin | Omar Qamareddin Ismail
  office  foreign minister of sdn 2020-07-09..2021-02-10
  source  public-record

actor   sdn.mariam-al-sadiq-al-mahdi
  kind    person
  name    Mariam al-Sadiq al-Mahdi | Mariam al-Mahdi | Mariam Sadiq al-Mahdi
  gender  f
  office  foreign minister of sdn 2021-02-10..2021-11-22
  source  public-record

actor   sdn.ali-al-sadiq-ali
  kind    person
  name    Ali al-Sadiq Ali | Ali al-Sadiq | Ali Sadiq Ali
  office  acting foreign minister of sdn 2022-01-20..2024-04-17
  source  public-record

actor   sdn.hussein-awad-ali
  kind    person
  name    Hussein Awad Ali | Hussein Awad
  office  acting foreign minister of sdn 2024-04-17..2024-11-03
  source  public-record

actor   sdn.ali-youssef-al-sharif
  kind    person
  name    Ali Youssef al-Sharif | Ali Youssef Ahmed | Ali Yousif al-Sharif | Ali Youssef !context(SDN)
  office  foreign minister of sdn 2024-11-03..2025-04-30
  source  public-record

actor   sdn.yassin-ibrahim
  kind    person
  name    Yassin Ibrahim | Yassin Ibrahim Yassin | Yasin Ibrahim Yasin
  office  defence minister of sdn 2020-06-02..2025-04
  source  public-record

actor   sdn.jamal-al-din-omar
  kind    person
  name    Jamal al-Din Omar | Jamal Omar
  office  defence minister of sdn 2019-09-08..2020-03-25
  source  public-record

actor   sdn.osman-hussein
  kind    person
  name    Osman Hussein !context(SDN) | Osman Hussein Osman
  office  acting prime minister of sdn 2022-01-19..2025-04-30
  source  public-record

actor   sdn.shams-al-din-kabbashi
  kind    person
  name    Shams al-Din Kabbashi | Shams al-Din al-Kabashi | Shamseddine Kabbashi | Shams El Din Kabbashi | Shamsaldin Kabashi
  office  spokesman of sdn.tmc 2019-04-12..2019-08-20
  office  member of sdn.sovereign 2019-08-21..   asof 2025-06-30
  office  deputy commander-in-chief of sdn.saf 2020..   asof 2025-06-30
  source  public-record

actor   sdn.yasser-al-atta
  kind    person
  name    Yasser al-Atta | Yassir al-Atta | Yasir al-Atta | Yasser Atta
  office  member of sdn.sovereign 2019-08-21..   asof 2025-06-30
  office  assistant commander-in-chief of sdn.saf 2020..   asof 2025-06-30
  source  public-record

actor   sdn.ibrahim-jabir
  kind    person
  name    Ibrahim Jabir | Ibrahim Gaber | Ibrahim Jaber
  office  member of sdn.sovereign 2019-08-21..   asof 2025-06-30
  office  assistant commander-in-chief of sdn.saf 2020..   asof 2025-06-30
  source  public-record

actor   sdn.mohamed-osman-al-hussein
  kind    person
  name    Mohamed Osman al-Hussein | Mohammed Othman al-Hussein
  office  chief of staff of sdn.saf 2019-10..2025-08
  source  public-record

actor   sdn.nabil-abdullah
  kind    person
  name    Nabil Abdullah !context(SDN) | Nabil Abdallah !context(SDN)
  office  spokesman of sdn.saf 2021..   asof 2025-06-30
  source  public-record

actor   sdn.mirghani-idris
  kind    person
  name    Mirghani Idris | Mirghani Idris Suleiman
  office  director of sdn.dis 2019..   asof 2025-06-30
  source  public-record

actor   sdn.salah-gosh
  kind    person
  name    Salah Gosh | Salah Abdallah Gosh | Salah Abdallah Mohamed Salah
  office  director of sdn.niss 2004..2009-08-13
  office  director of sdn.niss 2018-02-11..2019-04-13
  source  public-record

actor   sdn.mohamed-atta-al-moula
  kind    person
  name    Mohamed Atta al-Moula | Mohammed Atta al-Mawla | Mohamed Atta Abbas
  office  director of sdn.niss 2009-08-13..2018-02-11
  source  public-record

actor   sdn.ahmed-ibrahim-mufaddal
  kind    person
  name    Ahmed Ibrahim Mufaddal | Ahmed Ibrahim Mufadal
  office  director of sdn.gis 2021-11-27..   asof 2025-06-30
  source  public-record

actor   sdn.harith-idriss
  kind    person
  name    Harith Idriss | Al-Harith Idriss al-Harith | Al-Harith Idris
  office  ambassador to the United Nations of sdn 2022..   asof 2025-06-30
  source  public-record

actor   sdn.khalid-omer-yousif
  kind    person
  name    Khalid Omer Yousif | Khalid Omar Youssef | Khalid Omer Youssef
  office  minister of cabinet affairs of sdn 2021-02-10..2021-10-25
  office  deputy leader of sdn.scongress 2021..   asof 2025-06-30
  office  spokesman of sdn.taqaddum 2023-10..2025-02-10
  source  public-record

actor   sdn.mohamed-al-faki-suleiman
  kind    person
  name    Mohamed al-Faki Suleiman | Mohamed al-Fakki Suleiman | Mohamed al-Faki
  office  member of sdn.sovereign 2019-08-21..2021-10-25
  source  public-record

actor   sdn.khamis-abakar
  kind    person
  name    Khamis Abakar | Khamis Abdullah Abakar | Khamis Abdullah Abbaker | Khamis Abbakar
  office  governor of West Darfur of sdn 2021-05..2023-06-14
  source  public-record

# The Rapid Support Forces and allied militia.

actor   sdn.mohamed-hamdan-dagalo
  kind    person
  name    Mohamed Hamdan Dagalo | Hemedti | Mohammed Hamdan Dagalo | Hemeti | Hemetti | Mohamed Hamdan Daglo | Mohamed Hamdan Dagolo
  office  leader of sdn.rsf 2013-08..   asof 2025-06-30
  office  commander of sdn.rsf 2013-08..   asof 2025-06-30
  office  deputy chairman of sdn.tmc 2019-04-13..2019-08-20
  office  deputy chairman of sdn.sovereign 2019-08-21..2023-05-19
  source  public-record

actor   sdn.abdelrahim-dagalo
  kind    person
  name    Abdelrahim Dagalo | Abdul Rahim Dagalo | Abdel Rahim Hamdan Dagalo | Abdul Rahim Hamdan Dagalo | Abdelrahim Hamdan Dagalo
  office  deputy commander of sdn.rsf 2018..   asof 2025-06-30
  source  public-record

actor   sdn.algoney-hamdan-dagalo
  kind    person
  name    Algoney Hamdan Dagalo | Al-Goney Hamdan Dagalo | Algoney Dagalo
  office  procurement director of sdn.rsf 2019..   asof 2025-06-30
  source  public-record

actor   sdn.yousif-ezzat
  kind    person
  name    Yousif Ezzat | Youssef Ezzat | Yousif Izzat
  office  political adviser of sdn.rsf 2021..2024-09
  source  public-record

actor   sdn.fares-al-nur
  kind    person
  name    Fares al-Nur
  office  adviser of sdn.rsf 2023..   asof 2025-06-30
  source  public-record

actor   sdn.el-basha-tibeig
  kind    person
  name    El-Basha Tibeig | Al-Basha Tibaig | El Basha Mohamed Tabiq
  office  adviser of sdn.rsf 2023..   asof 2025-06-30
  source  public-record

actor   sdn.osman-hamid
  kind    person
  name    Osman Hamid | Osman Mohamed Hamid | Othman Operations | Osman Operations
  office  head of operations of sdn.rsf 2019..   asof 2025-06-30
  source  public-record

actor   sdn.abdel-rahman-jumma
  kind    person
  name    Abdel Rahman Jumma | Abdul Rahman Juma | Abdel-Rahman Jumma Barakallah | Abdul Rahman Jumma Barakallah
  office  commander in West Darfur of sdn.rsf 2023..   asof 2025-06-30
  source  public-record

actor   sdn.ali-yagoub-gibril
  kind    person
  name    Ali Yagoub Gibril | Ali Yagoub | Ali Yaqoub Gibril
  office  commander of sdn.rsf 2013..2024-06-14
  source  public-record

actor   sdn.abu-aqla-keikal
  kind    person
  name    Abu Aqla Keikal | Abu Aqla Kaykal | Abuagla Keikal | Abu Aqla Kikal | Abu Agla Keikel
  office  commander of sdn.shield 2022..   asof 2025-06-30
  source  public-record

actor   sdn.musa-hilal
  kind    person
  name    Musa Hilal | Moussa Hilal
  office  commander of sdn.janjaweed 2003..2013
  office  leader of sdn.awakening 2014-03..   asof 2025-06-30
  source  ofac-2023, public-record

actor   sdn.ali-kushayb
  kind    person
  name    Ali Kushayb | Ali Muhammad Ali Abd-Al-Rahman
  office  commander of sdn.janjaweed 2003..2007
  source  public-record

actor   sdn.awakening
  kind    group
  name    Sudanese Revolutionary Awakening Council | Revolutionary Awakening Council
  code    SDN UAF 2014-03..   asof 2025-06-30
  source  public-record

# Parties and coalitions.

actor   sdn.ncp
  kind    party
  name    National Congress Party !context(SDN) | NCP !context(SDN) | Sudan's National Congress Party | Sudanese National Congress Party
  code    SDN GOV.PTY 1998..2019-04-11
  code    SDN OPP 2019-04-12..   asof 2025-06-30
  source  public-record

actor   sdn.nif
  kind    party
  name    National Islamic Front | NIF !context(SDN)
  code    SDN PTY 1985..1989-06-29
  code    SDN GOV.PTY 1989-06-30..1998
  source  public-record

actor   sdn.islamicmovement
  kind    group
  name    Sudanese Islamic Movement
  code    SDN PTY
  source  public-record

actor   sdn.pcp
  kind    party
  name    Popular Congress Party !context(SDN) | Sudan's Popular Congress Party
  code    SDN OPP 2000-06..   asof 2025-06-30
  part    sdn.ncp splinter-of 2000-06..   asof 2025-06-30
  source  public-record

actor   sdn.reformnow
  kind    party
  name    Reform Now Movement | Reform Now !context(SDN) | National Front for Change !context(SDN)
  code    SDN PTY 2013-10..   asof 2025-06-30
  part    sdn.ncp splinter-of 2013-10..   asof 2025-06-30
  source  public-record

actor   sdn.umma
  kind    party
  name    National Umma Party | Umma Party !context(SDN) | NUP !context(SDN)
  code    SDN PTY
  source  factbook-2026, public-record

actor   sdn.dup
  kind    party
  name    Democratic Unionist Party !context(SDN) | DUP !context(SDN) | Sudanese Democratic Unionist Party
  code    SDN PTY 1967..   asof 2025-06-30
  source  factbook-2026, public-record

actor   sdn.scp
  kind    party
  name    Sudanese Communist Party | Communist Party of Sudan
  code    SDN PTY 1946..   asof 2025-06-30
  source  factbook-2026, public-record

actor   sdn.scongress
  kind    party
  name    Sudanese Congress Party
  code    SDN PTY
  source  factbook-2026, public-record

actor   sdn.nda
  kind    group
  name    National Democratic Alliance !context(SDN)
  code    SDN OPP 1989-10..2005-06-18
  source  ucdp-22.1, public-record
  xref    ucdp:467

actor   sdn.ncf
  kind    group
  name    National Consensus Forces
  code    SDN OPP 2009..2019
  source  public-record

actor   sdn.sudancall
  kind    group
  name    Sudan Call
  code    SDN OPP 2014-12-03..2019
  source  public-record

actor   sdn.ffc
  kind    group
  name    Forces of Freedom and Change | Forces for Freedom and Change | Forces of the Declaration of Freedom and Change | Declaration of Freedom and Change Forces | FFC !context(SDN)
  code    SDN OPP 2019-01-01..2019-08-20
  code    SDN GOV.PTY 2019-08-21..2021-10-24
  code    SDN OPP 2021-10-25..   asof 2025-06-30
  source  public-record

actor   sdn.ffccc
  kind    group
  name    FFC Central Council | Forces of Freedom and Change - Central Council | FFC-CC
  code    SDN OPP 2021-10..   asof 2025-06-30
  part    sdn.ffc faction 2021-10..   asof 2025-06-30
  source  public-record

actor   sdn.ffcdb
  kind    group
  name    FFC Democratic Bloc | Forces of Freedom and Change - Democratic Bloc | Democratic Bloc !context(SDN) | FFC-DB | National Accord Forces !context(SDN)
  code    SDN PTY 2021-10-02..   asof 2025-06-30
  part    sdn.ffc splinter-of 2021-10-02..   asof 2025-06-30
  source  public-record

actor   sdn.spa
  kind    group
  name    Sudanese Professionals Association | Sudan Professionals Association | SPA !context(SDN)
  code    SDN OPP 2016-10..   asof 2025-06-30
  source  public-record

actor   sdn.resistance
  kind    group
  name    Resistance Committees !context(SDN) | Sudanese resistance committees | neighbourhood resistance committees | Khartoum Resistance Committees
  code    SDN OPP 2013..   asof 2025-06-30
  source  public-record

actor   sdn.taqaddum
  kind    group
  name    Taqaddum !context(SDN) | Coordination of Civil Democratic Forces | Coordination of Democratic Civil Forces | Sudanese Coordination of Civil Democratic Forces | Tagadum
  code    SDN OPP 2023-10-26..2025-02-10
  source  public-record

actor   sdn.somoud
  kind    group
  name    Somoud !context(SDN) | Sumud !context(SDN) | Civil Democratic Alliance for Revolutionary Forces | Civil Democratic Alliance of the Forces of the Revolution
  code    SDN OPP 2025-02-11..   asof 2025-06-30
  part    sdn.taqaddum successor 2025-02-11..   asof 2025-06-30
  source  public-record

actor   sdn.tasis
  kind    group
  name    Sudan Founding Alliance | Tasis alliance | Ta'sis | Tasees !context(SDN) | Sudan Founding Charter alliance
  code    SDN REB 2025-02-22..   asof 2025-06-30
  source  public-record

actor   sdn.ansar
  kind    group
  name    Ansar !context(SDN) | Ansar order
  code    SDN REL
  source  public-record

actor   sdn.khatmiyya
  kind    group
  name    Khatmiyya | Khatmiya order
  code    SDN REL
  source  public-record

actor   sdn.hassan-al-turabi
  kind    person
  name    Hassan al-Turabi | Hassan Turabi | Hasan al-Turabi
  office  leader of sdn.nif 1985..1998
  office  speaker of parliament of sdn 1996-04-01..1999-12-12
  office  leader of sdn.pcp 2000-06..2016-03-05
  source  public-record

actor   sdn.ali-al-haj
  kind    person
  name    Ali al-Haj | Ali al-Hajj Mohammed | Ali al-Haj Mohamed
  office  leader of sdn.pcp 2017-03-25..   asof 2025-06-30
  source  public-record

actor   sdn.fadlallah-burma-nasir
  kind    person
  name    Fadlallah Burma Nasir | Fadlallah Burma Nasser | Fadlalla Burma Nasir
  office  acting leader of sdn.umma 2020-11-26..   asof 2025-06-30
  source  public-record

actor   sdn.mohamed-osman-al-mirghani
  kind    person
  name    Mohamed Osman al-Mirghani | Mohammed Osman al-Mirghani | Muhammad Uthman al-Mirghani
  office  leader of sdn.dup 1968..   asof 2025-06-30
  office  leader of sdn.nda 1995..2005-06-18
  source  public-record

actor   sdn.jaafar-al-mirghani
  kind    person
  name    Jaafar al-Mirghani | Jaafar Mirghani
  office  deputy leader of sdn.dup 2022..   asof 2025-06-30
  office  leader of sdn.ffcdb 2022-11..   asof 2025-06-30
  source  public-record

actor   sdn.omer-al-digeir
  kind    person
  name    Omer al-Digeir | Omar al-Digeir | Omar el-Digeir | Omer Eldigair
  office  leader of sdn.scongress 2016-01..   asof 2025-06-30
  source  public-record

actor   sdn.mohamed-mukhtar-al-khatib
  kind    person
  name    Mohamed Mukhtar al-Khatib | Mohammed Mokhtar al-Khatib
  office  leader of sdn.scp 2012-06..   asof 2025-06-30
  source  public-record

actor   sdn.yasir-arman
  kind    person
  name    Yasir Arman | Yasser Arman
  office  deputy leader of sdn.splmn 2011..2021
  office  spokesman of sdn.ffccc 2021-11..   asof 2025-06-30
  source  public-record

actor   sdn.siddig-youssef
  kind    person
  name    Siddig Youssef | Siddiq Youssef
  office  spokesman of sdn.ncf 2010..2019
  source  public-record

actor   sdn.mohamed-nagi-al-asam
  kind    person
  name    Mohamed Nagi al-Asam | Mohamed Naji al-Assam | Mohamed Nagi Alassam
  office  leader of sdn.spa 2018-12..2020
  source  public-record

actor   sdn.amjad-farid
  kind    person
  name    Amjad Farid
  office  spokesman of sdn.spa 2019-04..2019-08
  source  public-record

# Armed movements of Darfur and the east.

actor   sdn.slm
  kind    group
  name    Sudan Liberation Movement | Sudan Liberation Army | SLM/A | Sudan Liberation Movement/Army | SLA !context(SDN) | SLM !context(SDN) | Darfur Liberation Front
  code    SDN REB 2003-02..2005-11
  source  ucdp-22.1, public-record
  xref    ucdp:469

actor   sdn.slmmm
  kind    group
  name    SLM-MM | SLA-MM | SLM/A-MM | Sudan Liberation Movement - Minni Minnawi | SLM-Minnawi | Minnawi faction | Sudan Liberation Movement led by Minni Minnawi
  code    SDN REB 2005-11..2006-05-04
  code    SDN GOV 2006-05-05..2010-12-09
  code    SDN REB 2010-12-10..2020-10-02
  code    SDN GOV 2020-10-03..   asof 2025-06-30
  part    sdn.slm splinter-of 2005-11..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:471

actor   sdn.slmaw
  kind    group
  name    SLM-AW | SLA-AW | SLM/A-AW | SLA-Nur | SLM-Nur | Sudan Liberation Movement - Abdel Wahid | Sudan Liberation Movement of Abdel Wahid al-Nur | Abdul Wahid faction
  code    SDN REB 2005-11..   asof 2025-06-30
  part    sdn.slm splinter-of 2005-11..   asof 2025-06-30
  source  public-record

actor   sdn.slmtc
  kind    group
  name    SLM-Transitional Council | SLM-TC | Sudan Liberation Movement - Transitional Council
  code    SDN REB 2015..2020-10-02
  code    SDN GOV 2020-10-03..2023-10
  code    SDN PTY 2023-11..2025-02-21
  code    SDN REB 2025-02-22..   asof 2025-06-30
  part    sdn.slmaw splinter-of 2015..   asof 2025-06-30
  source  public-record

actor   sdn.gslf
  kind    group
  name    Gathering of Sudan Liberation Forces | GSLF | Sudan Liberation Forces Alliance
  code    SDN REB 2017-07..2020-10-02
  code    SDN GOV 2020-10-03..2023-10
  code    SDN PTY 2023-11..2025-02-21
  code    SDN REB 2025-02-22..   asof 2025-06-30
  source  public-record

actor   sdn.slmtambour
  kind    group
  name    SLM-Tambour | Sudan Liberation Movement - Mustafa Tambour
  code    SDN PRM 2023-08..   asof 2025-06-30
  source  public-record

actor   sdn.jem
  kind    group
  name    Justice and Equality Movement | JEM !context(SDN) | Sudanese Justice and Equality Movement
  code    SDN REB 2003-03..2020-10-02
  code    SDN GOV 2020-10-03..   asof 2025-06-30
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:468

actor   sdn.jemdabajo
  kind    group
  name    JEM-Dabajo | Justice and Equality Movement - Dabajo | JEM-Bashar
  code    SDN REB 2012-09..2013-04-05
  code    SDN PTY 2013-04-06..   asof 2025-06-30
  part    sdn.jem splinter-of 2012-09..   asof 2025-06-30
  source  public-record

actor   sdn.jemsandal
  kind    group
  name    JEM-Sandal | Justice and Equality Movement - Suleiman Sandal
  code    SDN PTY 2023-08-30..2025-02-21
  code    SDN REB 2025-02-22..   asof 2025-06-30
  part    sdn.jem splinter-of 2023-08-30..   asof 2025-06-30
  source  public-record

actor   sdn.ljm
  kind    group
  name    Liberation and Justice Movement
  code    SDN REB 2010-02-23..2011-07-13
  code    SDN GOV 2011-07-14..2015
  source  public-record

actor   sdn.nrf
  kind    group
  name    National Redemption Front !context(SDN)
  code    SDN REB 2006-06-30..2007
  source  ucdp-22.1, public-record
  xref    ucdp:470

actor   sdn.srf
  kind    group
  name    Sudan Revolutionary Front | Sudanese Revolutionary Front | SRF !context(SDN)
  code    SDN REB 2011-11-11..2020-10-02
  code    SDN GOV 2020-10-03..2021-10-25
  code    SDN PTY 2021-10-26..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:1162

actor   sdn.slfa
  kind    group
  name    Sudan Liberation Forces Alliance !weak | Sudanese Alliance !context(SDN)
  code    SDN PTY
  source  public-record

actor   sdn.tamazuj
  kind    group
  name    Tamazuj | Third Front - Tamazuj
  code    SDN UAF 2020..   asof 2025-06-30
  source  public-record

actor   sdn.easternfront
  kind    group
  name    Eastern Front !context(SDN) | Eastern Sudan Front
  code    SDN REB 2005-02..2006-10-13
  source  public-record

actor   sdn.beja
  kind    group
  name    Beja Congress
  code    SDN PTY 1958..1993
  code    SDN REB 1994..2006-10-13
  code    SDN PTY 2006-10-14..   asof 2025-06-30
  source  public-record

actor   sdn.freelions
  kind    group
  name    Rashaida Free Lions | Free Lions
  code    SDN REB 1999..2006-10-13
  source  public-record

actor   sdn.bejanazirs
  kind    group
  name    High Council of Beja Nazirs | Beja Nazirs Council | High Council of Beja Nazirs and Independent Chieftains
  code    SDN OPP 2020..   asof 2025-06-30
  source  public-record

actor   sdn.minni-minnawi
  kind    person
  name    Minni Minnawi | Minni Arko Minnawi | Minni Arkou Minnawi | Mini Minawi | Arko Minnawi | Suliman Arcua Minnawi | Minni Minawi
  office  leader of sdn.slmmm 2005-11..   asof 2025-06-30
  office  presidential assistant of sdn 2006-08-07..2010-12
  office  governor of Darfur of sdn.darfurgov 2021-05-02..   asof 2025-06-30
  source  public-record

actor   sdn.abdel-wahid-al-nur
  kind    person
  name    Abdel Wahid al-Nur | Abdul Wahid al-Nur | Abdelwahid Mohamed al-Nur | Abdel Wahid Mohamed Nur | Abdulwahid al-Nur | Abdel Wahid Nur
  office  leader of sdn.slm 2003-02..2005-11
  office  leader of sdn.slmaw 2005-11..   asof 2025-06-30
  source  public-record

actor   sdn.khalil-ibrahim
  kind    person
  name    Khalil Ibrahim !context(SDN) | Khalil Ibrahim Mohamed
  office  leader of sdn.jem 2003-03..2011-12-23
  source  ofac-2023, public-record

actor   sdn.gibril-ibrahim
  kind    person
  name    Gibril Ibrahim | Jibril Ibrahim | Gebreil Ibrahim | Gibril Ibrahim Mohamed
  office  leader of sdn.jem 2012-01-26..   asof 2025-06-30
  office  finance minister of sdn 2021-02-10..   asof 2025-06-30
  source  public-record

actor   sdn.suleiman-sandal
  kind    person
  name    Suleiman Sandal | Suleiman Sandal Haggar
  office  leader of sdn.jemsandal 2023-08-30..   asof 2025-06-30
  source  public-record

actor   sdn.el-hadi-idris
  kind    person
  name    El Hadi Idris | Al-Hadi Idris | El-Hadi Idris Yahya | Al-Hadi Idris Yahya
  office  leader of sdn.slmtc 2015..   asof 2025-06-30
  office  leader of sdn.srf 2019..   asof 2025-06-30
  office  member of sdn.sovereign 2021-02..2023-11-03
  source  public-record

actor   sdn.tahir-hajar
  kind    person
  name    Tahir Hajar | El-Tahir Hajar | Al-Tahir Abu Bakr Hajar
  office  leader of sdn.gslf 2017-07..   asof 2025-06-30
  office  member of sdn.sovereign 2021-02..2023-11
  source  public-record

actor   sdn.mustafa-tambour
  kind    person
  name    Mustafa Tambour | Mustafa Tambor
  office  leader of sdn.slmtambour 2021..   asof 2025-06-30
  source  public-record

actor   sdn.tijani-sese
  kind    person
  name    Tijani Sese | Al-Tijani al-Sisi | Tigani Sese | El-Tijani Sese
  office  leader of sdn.ljm 2010-02-23..2015
  office  head of sdn.darfurauthority 2011-09..2016-09
  source  public-record

actor   sdn.musa-mohamed-ahmed
  kind    person
  name    Musa Mohamed Ahmed | Musa Mohammed Ahmed
  office  leader of sdn.beja 2000..   asof 2025-06-30
  office  leader of sdn.easternfront 2005-02..2006-10-13
  source  public-record

actor   sdn.mohamed-al-amin-tirik
  kind    person
  name    Mohamed al-Amin Tirik | Mohamed al-Amin Turk | Sayed Tirik | Syed Tirik
  office  leader of sdn.bejanazirs 2020..   asof 2025-06-30
  source  public-record

# The Two Areas.

actor   sdn.splmn
  kind    group
  name    SPLM-N | Sudan People's Liberation Movement-North | SPLM-North | SPLM/A-North | SPLA-N | Sudan People's Liberation Army-North | SPLM/A-N
  code    SDN REB 2011-06..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:1123

actor   sdn.splmnhilu
  kind    group
  name    SPLM-N al-Hilu | SPLM-N El-Hilu | SPLM-North al-Hilu | Sudan People's Liberation Movement-North led by Abdelaziz al-Hilu | SPLM-N led by Abdel Aziz al-Hilu
  code    SDN REB 2017-06..   asof 2025-06-30
  part    sdn.splmn faction 2017-06..   asof 2025-06-30
  source  public-record

actor   sdn.splmnagar
  kind    group
  name    SPLM-N Agar | SPLM-North Agar | Sudan People's Liberation Movement-North led by Malik Agar | SPLM-N led by Malik Agar
  code    SDN REB 2017-06..2020-10-02
  code    SDN GOV 2020-10-03..   asof 2025-06-30
  part    sdn.splmn splinter-of 2017-06..   asof 2025-06-30
  source  public-record

actor   sdn.splmrdc
  kind    group
  name    SPLM-RDC | SPLM-Revolutionary Democratic Current
  code    SDN PTY 2022-08..   asof 2025-06-30
  part    sdn.splmnagar splinter-of 2022-08..   asof 2025-06-30
  source  public-record

actor   sdn.abdelaziz-al-hilu
  kind    person
  name    Abdelaziz al-Hilu | Abdel Aziz al-Hilu | Abdul Aziz al-Hilu | Abdelaziz Adam al-Hilu
  office  deputy leader of sdn.splmn 2011-06..2017-03
  office  leader of sdn.splmnhilu 2017-06..   asof 2025-06-30
  source  public-record

actor   sdn.malik-agar
  kind    person
  name    Malik Agar | Malik Aggar | Malik Agar Eyre | Malik Aqar
  office  governor of Blue Nile of sdn 2010-05..2011-09-02
  office  leader of sdn.splmn 2011-06..2017-06
  office  leader of sdn.splmnagar 2017-06..   asof 2025-06-30
  office  deputy chairman of sdn.sovereign 2023-05-19..   asof 2025-06-30
  source  public-record

actor   sdn.joseph-tuka
  kind    person
  name    Joseph Tuka
  office  deputy leader of sdn.splmnhilu 2017..   asof 2025-06-30
  source  public-record

# Media, civic bodies and peoples of Sudan.

actor   sdn.suna
  kind    media
  name    SUNA !context(SDN) | Sudan News Agency | Sudanese News Agency
  code    SDN GOV.JRN
  source  public-record

actor   sdn.dabanga
  kind    media
  name    Radio Dabanga | Dabanga
  code    SDN JRN 2008-11..   asof 2025-06-30
  source  public-record

actor   sdn.tribune
  kind    media
  name    Sudan Tribune
  code    SDN JRN 2003..   asof 2025-06-30
  source  public-record

actor   sdn.darfur24
  kind    media
  name    Darfur24
  code    SDN JRN
  source  public-record

actor   sdn.ayin
  kind    media
  name    Ayin Network
  code    SDN JRN
  source  public-record

actor   sdn.ccsd
  kind    ngo
  name    Central Committee of Sudan Doctors | Central Committee of Sudanese Doctors | Sudanese Doctors' Committee | Sudan Doctors Committee
  code    SDN MED 2016..   asof 2025-06-30
  source  public-record

actor   sdn.sdn
  kind    ngo
  name    Sudan Doctors Network
  code    SDN MED 2023..   asof 2025-06-30
  source  public-record

actor   sdn.sdu
  kind    ngo
  name    Sudan Doctors Union | Sudanese Doctors Union | Sudan Doctors Syndicate
  code    SDN MED
  source  public-record

actor   sdn.err
  kind    ngo
  name    Emergency Response Rooms !context(SDN) | Sudanese Emergency Response Rooms | Emergency Response Room !context(SDN) | Khartoum Emergency Response Rooms
  code    SDN SOC 2023-04..   asof 2025-06-30
  source  public-record

actor   sdn.fasherrc
  kind    group
  name    El Fasher Resistance Committee | El Fasher Resistance Committees
  code    SDN OPP 2019..   asof 2025-06-30
  part    sdn.resistance member 2019..   asof 2025-06-30
  source  public-record

actor   sdn.emlawyers
  kind    ngo
  name    Emergency Lawyers !context(SDN) | Sudanese Emergency Lawyers
  code    SDN SOC 2021..   asof 2025-06-30
  source  public-record

actor   sdn.masalit
  kind    people
  name    Masalit | Masalit people | Massalit
  adj     Masalit | Massalit
  code    SDN CVL
  source  public-record

actor   sdn.fur
  kind    people
  name    Fur people | Fur community
  code    SDN CVL
  source  public-record

actor   sdn.zaghawa
  kind    people
  name    Zaghawa | Zaghawa people
  adj     Zaghawa
  code    SDN CVL
  source  public-record

actor   sdn.nuba
  kind    people
  name    Nuba people | Nubas
  adj     Nuba
  code    SDN CVL
  source  public-record

actor   sdn.bejapeople
  kind    people
  name    Beja people | Beja tribe | Bejas
  code    SDN CVL
  source  public-record

actor   sdn.rizeigat
  kind    people
  name    Rizeigat | Rizeigat tribe | Rizeigat tribesmen
  code    SDN CVL
  source  public-record

actor   sdn.misseriya
  kind    people
  name    Misseriya | Misseriya tribe | Missiriya
  code    SDN CVL
  source  public-record

# South Sudan: state and forces.

actor   ssd.spla
  kind    organ
  name    SPLA | Sudan People's Liberation Army
  code    SDN REB 1983-05-16..2005-01-08
  code    SDN MIL 2005-01-09..2011-07-08
  code    SSD MIL 2011-07-09..2018-10-02
  source  public-record

actor   ssd.sspdf
  kind    organ
  name    South Sudan People's Defence Forces | South Sudan People's Defense Forces | SSPDF | South Sudan People's Defence Force | South Sudanese army | South Sudan's army | South Sudan People's Defense Force
  code    SSD MIL 2018-10-03..   asof 2025-06-30
  part    ssd.spla successor 2018-10-03..   asof 2025-06-30
  source  public-record

actor   ssd.tiger
  kind    organ
  name    Tiger Battalion !context(SSD) | Presidential Guard !context(SSD) | Tiger Division !context(SSD)
  code    SSD MIL
  source  public-record

actor   ssd.nuf
  kind    organ
  name    Necessary Unified Forces
  code    SSD MIL 2022-08-30..   asof 2025-06-30
  source  public-record

actor   ssd.nss
  kind    organ
  name    National Security Service !context(SSD) | South Sudan's National Security Service | NSS !context(SSD)
  code    SSD SPY 2011-07-09..   asof 2025-06-30
  source  public-record

actor   ssd.tgonu
  kind    organ
  name    Transitional Government of National Unity !context(SSD) | R-TGoNU | Revitalised Transitional Government of National Unity | Revitalized Transitional Government of National Unity
  code    SSD GOV 2016-04-29..   asof 2025-06-30
  source  public-record

actor   ssd.goss
  kind    organ
  name    Government of Southern Sudan | GoSS !context(SSD)
  code    SDN GOV 2005-10-22..2011-07-08
  source  public-record

actor   ssd.rjmec
  kind    organ
  name    R-JMEC | RJMEC | Reconstituted Joint Monitoring and Evaluation Commission | Joint Monitoring and Evaluation Commission | JMEC
  code    IGO IGO 2015-11..   asof 2025-06-30
  source  public-record

actor   ssd.ctsamm
  kind    organ
  name    CTSAMVM | CTSAMM | Ceasefire and Transitional Security Arrangements Monitoring and Verification Mechanism
  code    IGO IGO 2015-12..   asof 2025-06-30
  source  public-record

# Parties and armed groups of the south.

actor   ssd.splm
  kind    party
  name    Sudan People's Liberation Movement | SPLM | SPLM/A | Sudan People's Liberation Movement/Army | SPLM-IG | SPLM In Government
  code    SDN REB 1983-05-16..2005-01-08
  code    SDN GOV.PTY 2005-01-09..2011-07-08
  code    SSD GOV.PTY 2011-07-09..   asof 2025-06-30
  source  public-record

actor   ssd.splmio
  kind    group
  name    SPLM-IO | Sudan People's Liberation Movement-in-Opposition | SPLM/A-IO | SPLA-IO | SPLM In Opposition | SPLA In Opposition | Sudan People's Liberation Army-in-Opposition
  code    SSD REB 2013-12-15..2016-04-25
  code    SSD GOV.PTY 2016-04-26..2016-07-08
  code    SSD REB 2016-07-09..2020-02-21
  code    SSD GOV.PTY 2020-02-22..   asof 2025-06-30
  part    ssd.splm splinter-of 2013-12-15..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:4226

actor   ssd.splmiotd
  kind    group
  name    SPLM-IO Taban Deng | SPLM-IO (Taban) | SPLM-IO faction of Taban Deng
  code    SSD GOV.PTY 2016-07-23..   asof 2025-06-30
  part    ssd.splmio splinter-of 2016-07-23..   asof 2025-06-30
  source  public-record

actor   ssd.kitgwang
  kind    group
  name    Kitgwang | Kit-Gwang | SPLM-IO Kitgwang | Kitgwang faction | SPLM/A-IO Kitgwang
  code    SSD REB 2021-08-03..2022-01-15
  code    SSD UAF 2022-01-16..   asof 2025-06-30
  part    ssd.splmio splinter-of 2021-08-03..   asof 2025-06-30
  source  public-record

actor   ssd.splmfd
  kind    group
  name    SPLM Former Detainees | SPLM-FD | Former Detainees !context(SSD) | SPLM Leaders FDs | G10 !context(SSD)
  code    SSD OPP 2014..2020-02-21
  code    SSD GOV.PTY 2020-02-22..   asof 2025-06-30
  part    ssd.splm splinter-of 2014..   asof 2025-06-30
  source  public-record

actor   ssd.splmdc
  kind    party
  name    SPLM-DC | SPLM-Democratic Change | Sudan People's Liberation Movement - Democratic Change
  code    SSD OPP 2009-06-06..   asof 2025-06-30
  part    ssd.splm splinter-of 2009-06-06..   asof 2025-06-30
  source  public-record

actor   ssd.splmnasir
  kind    group
  name    SPLA-Nasir | SPLM-Nasir | SPLA Nasir faction | SPLA-United | SPLM-United
  code    SDN REB 1991-08-28..2002-01-06
  part    ssd.splm splinter-of 1991-08-28..   asof 2025-06-30
  source  public-record

actor   ssd.ssim
  kind    group
  name    South Sudan Independence Movement | SSIM/A | Southern Sudan Independence Movement
  code    SDN REB 1994-09..1997-04-20
  part    ssd.splmnasir splinter-of 1994-09..   asof 2025-06-30
  source  public-record

actor   ssd.ssdf
  kind    group
  name    South Sudan Defence Forces !context(SSD,SDN) | South Sudan Defense Forces !context(SSD,SDN)
  code    SDN PRM 1997-04-21..2006-01-08
  source  public-record

actor   ssd.nas
  kind    group
  name    National Salvation Front !context(SSD) | NAS !context(SSD)
  code    SSD REB 2017-03-06..   asof 2025-06-30
  source  public-record

actor   ssd.ssuf
  kind    group
  name    South Sudan United Front | SSUF | South Sudan United Front/Army | Real-SPLM
  code    SSD REB 2018-04-09..   asof 2025-06-30
  source  public-record

actor   ssd.ssoma
  kind    group
  name    South Sudan Opposition Movements Alliance | SSOMA | Non-Signatory South Sudan Opposition Groups | NSSSOG
  code    SSD REB 2018-11..   asof 2025-06-30
  source  public-record

actor   ssd.ssoa
  kind    group
  name    South Sudan Opposition Alliance | SSOA
  code    SSD OPP 2018-03..2020-02-21
  code    SSD GOV.PTY 2020-02-22..   asof 2025-06-30
  source  public-record

actor   ssd.ndm
  kind    party
  name    National Democratic Movement !context(SSD)
  code    SSD OPP 2016-09..   asof 2025-06-30
  source  public-record

actor   ssd.whitearmy
  kind    group
  name    Nuer White Army | White Army !context(SSD) | White Army militia
  code    SSD UAF
  source  public-record

actor   ssd.agwelek
  kind    group
  name    Agwelek | Agwelek forces | Agwelek militia
  code    SSD REB 2015-05..2020
  code    SSD UAF 2021..   asof 2025-06-30
  source  public-record

actor   ssd.ssdma
  kind    group
  name    South Sudan Democratic Movement | SSDM/A | South Sudan Democratic Army | SSDM/A - Cobra Faction | Cobra Faction !context(SSD) | South Sudan Democratic Movement/Army
  code    SSD REB 2010-05..2014-05-08
  source  ucdp-22.1, public-record
  xref    ucdp:1108

actor   ssd.sslm
  kind    group
  name    South Sudan Liberation Movement !context(SSD) | South Sudan Liberation Army | SSLM/A | SSLA !context(SSD)
  code    SSD REB 2010..2013-04-26
  source  ucdp-22.1, public-record
  xref    ucdp:1124

actor   ssd.anyanya
  kind    group
  name    Anya-Nya | Anyanya
  code    SDN REB 1963..1972-02-27
  source  ucdp-22.1, public-record
  xref    ucdp:418

actor   ssd.anyanya2
  kind    group
  name    Anya-Nya II | Anyanya II
  code    SDN REB 1975..1987
  source  public-record

actor   ssd.arrowboys
  kind    group
  name    Arrow Boys !context(SSD) | South Sudan National Liberation Movement
  code    SSD UAF 2005..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:585

actor   ssd.john-garang
  kind    person
  name    John Garang | John Garang de Mabior
  office  leader of ssd.splm 1983-05-16..2005-07-30
  office  vice president of sdn 2005-07-09..2005-07-30
  source  public-record

actor   ssd.kerubino-kuanyin-bol
  kind    person
  name    Kerubino Kuanyin Bol | Carabino Kuany Bol
  office  deputy commander of ssd.spla 1983-05-16..1987
  source  public-record

actor   ssd.william-nyuon-bany
  kind    person
  name    William Nyuon Bany
  office  commander of ssd.spla 1983-05-16..1992
  source  public-record

actor   ssd.james-wani-igga
  kind    person
  name    James Wani Igga | Wani Igga
  office  speaker of parliament of ssd 2005..2013-08
  office  vice president of ssd 2013-08-25..2025-02-10
  office  secretary general of ssd.splm 2025-02..   asof 2025-06-30
  source  public-record

actor   ssd.taban-deng-gai
  kind    person
  name    Taban Deng Gai | Taban Deng
  office  governor of Unity of ssd 2005..2013-07-07
  office  chief negotiator of ssd.splmio 2014-01..2016-07
  office  vice president of ssd 2016-07-25..2025-02-10
  office  leader of ssd.splmiotd 2016-07-23..2018
  source  ofac-2023, public-record

actor   ssd.rebecca-nyandeng-de-mabior
  kind    person
  name    Rebecca Nyandeng De Mabior | Rebecca Nyandeng Garang | Rebecca Nyandeng
  gender  f
  office  vice president of ssd 2020-02-22..   asof 2025-06-30
  source  public-record

actor   ssd.hussein-abdelbagi
  kind    person
  name    Hussein Abdelbagi | Hussein Abdelbagi Akol | Hussein Abdel Bagi
  office  leader of ssd.ssoa 2019..   asof 2025-06-30
  office  vice president of ssd 2020-02-22..2025-02-10
  source  public-record

actor   ssd.benjamin-bol-mel
  kind    person
  name    Benjamin Bol Mel
  office  vice president of ssd 2025-02-10..   asof 2025-06-30
  source  ofac-2023, public-record

actor   ssd.josephine-lagu
  kind    person
  name    Josephine Lagu | Josephine Joseph Lagu
  gender  f
  office  vice president of ssd 2025-02-10..   asof 2025-06-30
  source  public-record

actor   ssd.joseph-lagu
  kind    person
  name    Joseph Lagu
  office  leader of ssd.anyanya 1970..1972-02-27
  source  public-record

actor   ssd.angelina-teny
  kind    person
  name    Angelina Teny | Angelina Jany Teny
  gender  f
  office  defence minister of ssd 2020-03-12..2023-03-03
  office  interior minister of ssd 2023-03-29..   asof 2025-06-30
  source  public-record

actor   ssd.kuol-manyang-juuk
  kind    person
  name    Kuol Manyang Juuk | Kuol Manyang
  office  governor of Jonglei of ssd 2007..2013-07
  office  defence minister of ssd 2013-07-31..2020-03-12
  source  ofac-2023, public-record

actor   ssd.nhial-deng-nhial
  kind    person
  name    Nhial Deng Nhial
  office  defence minister of ssd 2009..2011-08
  office  foreign minister of ssd 2011-08-26..2013-07-23
  office  foreign minister of ssd 2018..2019-08
  source  public-record

actor   ssd.barnaba-marial-benjamin
  kind    person
  name    Barnaba Marial Benjamin | Barnaba Marial
  office  information minister of ssd 2009..2013-07-23
  office  foreign minister of ssd 2013-07-31..2016-04
  source  public-record

actor   ssd.deng-alor
  kind    person
  name    Deng Alor | Deng Alor Kuol
  office  foreign minister of sdn 2007-10..2010-06
  office  foreign minister of ssd 2016-04-28..2016-07
  source  public-record

actor   ssd.awut-deng-acuil
  kind    person
  name    Awut Deng Acuil
  gender  f
  office  foreign minister of ssd 2019-08..2020-03-12
  source  public-record

actor   ssd.beatrice-khamisa-wani
  kind    person
  name    Beatrice Khamisa Wani | Beatrice Wani-Noah | Beatrice Wani
  gender  f
  office  foreign minister of ssd 2020-03-12..2021-11
  source  public-record

actor   ssd.mayiik-ayii-deng
  kind    person
  name    Mayiik Ayii Deng | Mayiik Ayii
  office  foreign minister of ssd 2021-11..2023-03
  source  public-record

actor   ssd.james-pitia-morgan
  kind    person
  name    James Pitia Morgan | Morgan Pitia
  office  foreign minister of ssd 2023-03..2024-04
  source  public-record

actor   ssd.ramadan-goc
  kind    person
  name    Ramadan Goc | Ramadan Mohamed Abdallah Goc | Ramadan Abdallah Goc
  office  foreign minister of ssd 2024-04-17..2025-03
  source  public-record

actor   ssd.michael-makuei
  kind    person
  name    Michael Makuei | Michael Makuei Lueth
  office  information minister of ssd 2013-07-31..   asof 2025-06-30
  source  ofac-2023, public-record

actor   ssd.lam-akol
  kind    person
  name    Lam Akol | Lam Akol Ajawin
  office  foreign minister of sdn 2005-09-20..2007-10-17
  office  leader of ssd.splmdc 2009-06-06..2016
  office  leader of ssd.ndm 2016-09..   asof 2025-06-30
  source  public-record

actor   ssd.pagan-amum
  kind    person
  name    Pagan Amum | Pagan Amum Okiech
  office  secretary general of ssd.splm 2002..2013-07-23
  office  leader of ssd.ssoma 2018-11..   asof 2025-06-30
  source  public-record

actor   ssd.majak-dagoot
  kind    person
  name    Majak D'Agoot | Majak Agoot
  office  deputy defence minister of ssd 2011-07..2013-07-23
  source  public-record

actor   ssd.oyay-deng-ajak
  kind    person
  name    Oyay Deng Ajak
  office  army chief of ssd.spla 2005..2009-05
  source  public-record

actor   ssd.james-hoth-mai
  kind    person
  name    James Hoth Mai
  office  army chief of ssd.spla 2009-05..2014-04-23
  source  public-record

actor   ssd.paul-malong
  kind    person
  name    Paul Malong | Paul Malong Awan | Malong Awan
  office  governor of Northern Bahr el Ghazal of ssd 2008..2014-04-23
  office  army chief of ssd.spla 2014-04-23..2017-05-09
  office  leader of ssd.ssuf 2018-04-09..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   ssd.james-ajongo
  kind    person
  name    James Ajongo | James Ajongo Mawut
  office  army chief of ssd.spla 2017-05-09..2018-04-20
  source  public-record

actor   ssd.gabriel-jok-riak
  kind    person
  name    Gabriel Jok Riak
  office  army chief of ssd.sspdf 2018-05-03..2020-05-11
  source  ofac-2023, public-record

actor   ssd.johnson-juma-okot
  kind    person
  name    Johnson Juma Okot
  office  army chief of ssd.sspdf 2020-05-11..2021-04-09
  source  public-record

actor   ssd.santino-deng-wol
  kind    person
  name    Santino Deng Wol | Santino Deng
  office  army chief of ssd.sspdf 2021-04-09..2024-12-09
  source  un-2022, ofac-2023, public-record

actor   ssd.paul-nang-majok
  kind    person
  name    Paul Nang Majok | Paul Nang
  office  army chief of ssd.sspdf 2024-12-09..   asof 2025-06-30
  source  public-record

actor   ssd.lul-ruai-koang
  kind    person
  name    Lul Ruai Koang
  office  spokesman of ssd.splmio 2013-12..2015
  office  spokesman of ssd.sspdf 2016..   asof 2025-06-30
  source  public-record

actor   ssd.philip-aguer
  kind    person
  name    Philip Aguer | Philip Aguer Panyang
  office  spokesman of ssd.spla 2011..2016
  source  public-record

actor   ssd.akol-koor-kuc
  kind    person
  name    Akol Koor Kuc | Akol Koor
  office  director of ssd.nss 2011-07-09..2024-10-02
  source  public-record

actor   ssd.ateny-wek-ateny
  kind    person
  name    Ateny Wek Ateny
  office  spokesman of ssd 2013-08..2023
  source  public-record

actor   ssd.simon-gatwech-dual
  kind    person
  name    Simon Gatwech Dual | Gatwech Dual
  office  army chief of ssd.splmio 2014..2021-08
  office  leader of ssd.kitgwang 2021-08-03..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   ssd.johnson-olony
  kind    person
  name    Johnson Olony | Johnson Olonyi
  office  leader of ssd.agwelek 2013..   asof 2025-06-30
  office  deputy leader of ssd.kitgwang 2021-08-03..2022
  source  public-record

actor   ssd.thomas-cirillo
  kind    person
  name    Thomas Cirillo | Thomas Cirillo Swaka
  office  leader of ssd.nas 2017-03-06..   asof 2025-06-30
  source  public-record

actor   ssd.peter-gadet
  kind    person
  name    Peter Gadet | Peter Gadet Yak
  office  leader of ssd.sslm 2011-03..2011-08
  office  commander of ssd.splmio 2013-12..2015-08
  source  un-2022, ofac-2023, public-record

actor   ssd.george-athor
  kind    person
  name    George Athor | George Athor Deng
  office  leader of ssd.ssdma 2010-05..2011-12-19
  source  public-record

actor   ssd.david-yau-yau
  kind    person
  name    David Yau Yau
  office  leader of ssd.ssdma 2012-04..2014-05-08
  source  public-record

actor   ssd.puok-both-baluang
  kind    person
  name    Puok Both Baluang
  office  spokesman of ssd.splmio 2020..   asof 2025-06-30
  source  public-record

actor   ssd.pal-mai-deng
  kind    person
  name    Pal Mai Deng
  office  spokesman of ssd.splmio 2019..   asof 2025-06-30
  source  public-record

actor   ssd.lam-paul-gabriel
  kind    person
  name    Lam Paul Gabriel
  office  spokesman of ssd.splmio 2018..   asof 2025-06-30
  source  public-record

actor   ssd.mabior-garang-de-mabior
  kind    person
  name    Mabior Garang de Mabior | Mabior Garang
  office  spokesman of ssd.splmio 2014..2021
  source  public-record

actor   ssd.stephen-par-kuol
  kind    person
  name    Stephen Par Kuol
  office  peacebuilding minister of ssd 2020-03..2025-03
  source  public-record

actor   ssd.gabriel-duop-lam
  kind    person
  name    Gabriel Duop Lam | Duop Lam
  office  deputy army chief of ssd.sspdf 2022..2025-03-04
  source  public-record

actor   ssd.joseph-bakosoro
  kind    person
  name    Joseph Bakosoro
  office  governor of Western Equatoria of ssd 2010-05..2015-08
  source  public-record

actor   ssd.edmund-yakani
  kind    person
  name    Edmund Yakani
  code    SSD SOC
  source  public-record

actor   ssd.eye
  kind    media
  name    Eye Radio
  code    SSD JRN 2010..   asof 2025-06-30
  source  public-record

actor   ssd.tamazujradio
  kind    media
  name    Radio Tamazuj
  code    SSD JRN 2011..   asof 2025-06-30
  source  public-record

actor   ssd.cepo
  kind    ngo
  name    Community Empowerment for Progress Organization | CEPO !context(SSD)
  code    SSD SOC
  source  public-record

actor   ssd.dinka
  kind    people
  name    Dinka | Dinka people | Dinkas
  adj     Dinka
  code    SSD CVL
  source  public-record

actor   ssd.nuer
  kind    people
  name    Nuer | Nuer people | Nuers | Lou Nuer
  adj     Nuer
  code    SSD CVL
  source  public-record

actor   ssd.murle
  kind    people
  name    Murle | Murle people
  adj     Murle
  code    SSD CVL
  source  public-record

actor   ssd.shilluk
  kind    people
  name    Shilluk | Shilluk people
  adj     Shilluk
  code    SSD CVL
  source  public-record

actor   ssd.ngok
  kind    people
  name    Ngok Dinka | Twic Dinka | Dinka Ngok
  code    SSD CVL
  source  public-record

actor   ssd.azande
  kind    people
  name    Azande | Zande people
  code    SSD CVL
  source  public-record

# Heads of state and government with their other offices.

actor   sdn.abdel-fattah-al-burhan
  kind    person
  name    Abdel Fattah al-Burhan | General Burhan | Abdel-Fattah Burhan | Abdul Fattah al-Burhan | Abdel Fattah Abdelrahman al-Burhan | Abdelfattah al-Burhan
  office  commander-in-chief of sdn.saf 2019-04-12..   asof 2025-06-30
  office  chairman of sdn.tmc 2019-04-12..2019-08-20
  office  chairman of sdn.sovereign 2019-08-21..   asof 2026-01-31
  office  chairman of the sovereign council of sdn 2019-08-21..   asof 2026-01-31
  source  factbook-2026, public-record

actor   sdn.sadiq-al-mahdi
  kind    person
  name    Sadiq al-Mahdi
  office  leader of sdn.umma 1964..1986-05-05
  office  leader of sdn.umma 1989-07-01..2020-11-26
  office  leader of sdn 1966-07-26..1967-05-15
  office  president of sdn 1986-05-06..1989-06-30
  source  archigos-4.1, public-record

actor   sdn.omar-al-bashir
  kind    person
  name    Omar al-Bashir | Omer al-Bashir | Omar Hassan Ahmad al-Bashir | Omar Hassan Ahmed al-Bashir | Omar Hassan al-Bashir | Omar Bashir
  office  leader of sdn.ncp 1998..2019-03-01
  office  president of sdn 1989-06-30..2019-04-11
  source  public-record

actor   ssd.salva-kiir
  kind    person
  name    Salva Kiir | Salva Kiir Mayardit
  office  leader of ssd.splm 2005-08-01..   asof 2025-06-30
  office  vice president of sdn 2005-08-11..2011-07-08
  office  president of ssd 2011-07-09..   asof 2026-01-31
  source  factbook-2026, public-record

actor   ssd.riek-machar
  kind    person
  name    Riek Machar | Riek Machar Teny | Riak Machar | Reik Machar
  office  leader of ssd.splmnasir 1991-08-28..2002-01-06
  office  leader of ssd.splmio 2013-12-15..   asof 2025-06-30
  office  vice president of ssd 2011-07-09..2013-07-23
  office  vice president of ssd 2016-04-26..2016-07-25
  office  vice president of ssd 2020-02-22..2025
  source  public-record
