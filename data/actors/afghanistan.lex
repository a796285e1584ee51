# SPDX-License-Identifier: CC0-1.0
# Afghanistan in depth: the Taliban movement, its wings, factions and offices;
# the Republic of 2001-2021; the caretaker government since 2021; opposition
# and other armed groups; foreign envoys. Written from well-known public facts.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  un-2022 = United Nations Security Council consolidated list, 2022-09-15
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths
# The Taliban movement. It held Kabul from 1996-09-27 to 2001-11-13 and again
# since 2021-08-15.

actor   afg.taliban
  kind    group
  name    Taliban | Taleban | Islamic Emirate of Afghanistan | Islamic Emirate | Afghan Taliban | Afghan Taleban | Emirate of Afghanistan | IEA !context(AFG) | Taliban government | Taliban regime | Taliban movement
  code    AFG REB 1994..1996-09-26
  code    AFG GOV 1996-09-27..2001-11-12
  code    AFG REB 2001-11-13..2021-08-14
  code    AFG GOV 2021-08-15..2026-01-31
  adj     Taliban | Taleban
  source  factbook-2026, ucdp-22.1, public-record

actor   afg.taliban.doha
  kind    office
  name    Taliban Political Office | Taliban political office | Doha political office | Taliban's political office in Doha | Political Office of the Islamic Emirate | Taliban political office in Qatar | Political Commission of the Taliban
  code    inherit
  part    afg.taliban office 2013-06-18..   asof 2025-06-30
  source  public-record

actor   afg.taliban.quetta
  kind    organ
  name    Quetta Shura | Quetta Shura Taliban | Quetta shura | Taliban Leadership Council | Rahbari Shura | Rahbari shura
  code    inherit
  part    afg.taliban office 2002..   asof 2025-06-30
  source  public-record

actor   afg.taliban.kandahar
  kind    organ
  name    Kandahar Shura | Kandahar shura | Kandahar leadership | Kandahar faction | Kandaharis !weak
  code    inherit
  part    afg.taliban office 2021-08-15..   asof 2025-06-30
  source  public-record

actor   afg.taliban.peshawar
  kind    organ
  name    Peshawar Shura | Peshawar shura
  code    inherit
  part    afg.taliban office 2005..   asof 2025-06-30
  source  public-record

actor   afg.taliban.miramshah
  kind    organ
  name    Miramshah Shura | Miranshah Shura
  code    inherit
  part    afg.haqqani office ?..   asof 2025-06-30
  source  public-record

actor   afg.taliban.mashhad
  kind    organ
  name    Mashhad Shura | Mashhad Office
  code    inherit
  part    afg.taliban office ?..   asof 2025-06-30
  source  public-record

actor   afg.taliban.military
  kind    organ
  name    Taliban Military Commission | Taliban military commission
  code    inherit
  part    afg.taliban wing ?..   asof 2025-06-30
  source  public-record

actor   afg.taliban.redunit
  kind    group
  name    Red Unit !context(AFG) | Sara Kheta | Taliban Red Unit
  code    inherit
  part    afg.taliban wing 2015..   asof 2025-06-30
  source  public-record

actor   afg.taliban.badri
  kind    group
  name    Badri 313 | Badri 313 Battalion | Badri 313 unit
  code    inherit
  part    afg.taliban wing ?..   asof 2025-06-30
  source  public-record

actor   afg.haqqani
  kind    group
  name    Haqqani Network | Haqqani network | HQN !weak | Haqqanis !weak | Haqqani faction | Haqqani group
  code    inherit
  part    afg.taliban faction 1995..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   afg.taliban.rasool
  kind    group
  name    High Council of the Islamic Emirate of Afghanistan | Rasool faction | Mullah Rasool faction | Taliban faction of Mohamed Rasool
  code    AFG REB 2015-11..2021-08-14
  part    afg.taliban splinter-of 2015-11..   asof 2025-06-30
  source  ucdp-22.1, public-record

actor   afg.taliban.dadullah
  kind    group
  name    Mullah Dadullah Front | Dadullah Front | Mahaz-e Fedai | Fidai Mahaz
  code    AFG REB
  part    afg.taliban splinter-of 2012..   asof 2025-06-30
  source  public-record

actor   afg.pa16
  kind    group
  name    Islamic Emirate Armed Forces | Islamic National Army !context(AFG) | Taliban army | Taliban security forces | Taliban forces | Taliban fighters
  code    AFG MIL 2021-08-15..   asof 2025-06-30
  part    afg.taliban wing ?..   asof 2025-06-30
  source  public-record
# Taliban leaders.

actor   afg.mohammed-omar
  kind    person
  name    Mohammed Omar | Mullah Omar | Mullah Mohammed Omar | Mullah Muhammad Omar | Mohammad Omar !context(AFG)
  office  supreme leader of afg.taliban 1994..2013-04-23
  source  un-2022, public-record

actor   afg.akhtar-mansour
  kind    person
  name    Akhtar Mansour | Akhtar Mohammad Mansour | Mullah Mansour | Akhtar Mansoor | Akhtar Muhammad Mansour | Mullah Akhtar Mansour
  office  supreme leader of afg.taliban 2015-07-29..2016-05-21
  source  public-record

actor   afg.haibatullah-akhundzada
  kind    person
  name    Haibatullah Akhundzada | Hibatullah Akhundzada | Haybatullah Akhundzada | Mullah Haibatullah | Mullah Haibatullah Akhundzada | Hebatullah Akhundzada | Haibatullah
  office  supreme leader of afg.taliban 2016-05-25..   asof 2026-01-31
  source  factbook-2026, public-record

actor   afg.hassan-akhund
  kind    person
  name    Hassan Akhund | Mohammad Hassan Akhund | Mullah Hassan Akhund | Mullah Mohammad Hassan Akhund | Mohammed Hassan Akhund | Mullah Hassan
  office  acting prime minister of afg.taliban 2021-09-07..   asof 2025-06-30
  office  foreign minister of afg.taliban 1998..1999
  office  first deputy of council of ministers of afg.taliban 1996-09-27..2001-11-12
  source  un-2022, public-record

actor   afg.abdul-ghani-baradar
  kind    person
  name    Abdul Ghani Baradar | Mullah Baradar | Mullah Abdul Ghani Baradar | Abdul Ghani Baradar Akhund | Baradar
  office  acting deputy prime minister for economic affairs of afg.taliban 2021-09-07..   asof 2025-06-30
  office  head of political office of afg.taliban.doha 2019-01-24..2021-08-15
  office  deputy leader of afg.taliban 2002..2010-02-08
  source  un-2022, public-record

actor   afg.abdul-salam-hanafi
  kind    person
  name    Abdul Salam Hanafi | Abdul Salam Hanafi Ali Mardan Qul | Maulvi Abdul Salam Hanafi
  office  acting deputy prime minister of afg.taliban 2021-09-07..   asof 2025-06-30
  office  deputy minister of education of afg.taliban 1996..2001-11-12
  source  un-2022, public-record

actor   afg.abdul-kabir
  kind    person
  name    Abdul Kabir !context(AFG) | Maulvi Abdul Kabir | Mawlawi Abdul Kabir | Mawlavi Abdul Kabir | Abdul Kabir Mohammad Jan
  office  acting deputy prime minister for political affairs of afg.taliban 2021-10-04..2025-01
  office  acting prime minister of afg.taliban 2023-05-17..2023-07-17
  office  acting minister of refugees and repatriation of afg.taliban 2025-01..   asof 2025-06-30
  source  un-2022, public-record

actor   afg.amir-khan-muttaqi
  kind    person
  name    Amir Khan Muttaqi | Amir Khan Motaqi | Muttaqi | Mawlawi Amir Khan Muttaqi | Maulvi Amir Khan Muttaqi
  office  acting foreign minister of afg.taliban 2021-09-07..   asof 2025-06-30
  office  minister of information and culture of afg.taliban 1996..1999
  office  minister of education of afg.taliban 1999..2001-11-12
  source  un-2022, public-record

actor   afg.mohammad-yaqoob
  kind    person
  name    Mohammad Yaqoob | Mullah Yaqoob | Mullah Yaqub | Mohammad Yaqoob Mujahid | Mullah Mohammad Yaqoob | Mullah Yaqoob Mujahid | Mohammad Yaqub Mujahid
  office  acting defence minister of afg.taliban 2021-09-07..   asof 2025-06-30
  office  deputy leader of afg.taliban 2016-05-25..   asof 2025-06-30
  office  head of military commission of afg.taliban 2020-05..2021-08-15
  source  public-record

actor   afg.sirajuddin-haqqani
  kind    person
  name    Sirajuddin Haqqani | Siraj Haqqani | Sirajuddin Jallaloudine Haqqani | Sarajuddin Haqqani | Khalifa Sirajuddin Haqqani
  office  acting interior minister of afg.taliban 2021-09-07..   asof 2025-06-30
  office  leader of afg.haqqani 2014..   asof 2025-06-30
  office  deputy leader of afg.taliban 2015-07-29..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   afg.jalaluddin-haqqani
  kind    person
  name    Jalaluddin Haqqani | Jallaloudine Haqqani | Jalaludin Haqqani
  office  leader of afg.haqqani 1995..2014
  office  minister of frontier affairs of afg.taliban 1996..2001-11-12
  source  un-2022, public-record

actor   afg.khalil-haqqani
  kind    person
  name    Khalil Haqqani | Khalil Ur-Rahman Haqqani | Khalil-ur-Rehman Haqqani | Khalil ur Rahman Haqqani | Khalil Ahmed Haqqani | Khalil Rahman Haqqani
  office  acting minister of refugees and repatriation of afg.taliban 2021-09-07..2024-12-11
  source  un-2022, ofac-2023, public-record

actor   afg.anas-haqqani
  kind    person
  name    Anas Haqqani
  office  member of political office of afg.taliban.doha 2019-11..2021-08-15
  source  public-record

actor   afg.sher-mohammad-abbas-stanikzai
  kind    person
  name    Sher Mohammad Abbas Stanikzai | Abbas Stanikzai | Sher Mohammad Abbas Stanekzai | Sher Mohammed Abbas Stanikzai
  office  acting deputy foreign minister of afg.taliban 2021-09-07..2025-01
  office  head of political office of afg.taliban.doha 2015-11..2019-01-24
  office  deputy foreign minister of afg.taliban 1996..2001-11-12
  source  un-2022, public-record

actor   afg.zabihullah-mujahid
  kind    person
  name    Zabihullah Mujahid | Zabiullah Mujahid | Zabihulla Mujahid
  office  spokesman of afg.taliban 2007..   asof 2025-06-30
  office  deputy minister of information and culture of afg.taliban 2021-09-21..   asof 2025-06-30
  source  public-record

actor   afg.suhail-shaheen
  kind    person
  name    Suhail Shaheen | Sohail Shaheen | Suhail Shahin
  office  spokesman of afg.taliban.doha 2019-01..2021-09
  office  head of political office of afg.taliban.doha 2021-09..   asof 2025-06-30
  source  public-record

actor   afg.mohammad-naeem
  kind    person
  name    Mohammad Naeem | Mohammad Naeem Wardak | Muhammad Naeem Wardak
  office  spokesman of afg.taliban.doha 2013-06..2022
  source  public-record

actor   afg.qari-yousef-ahmadi
  kind    person
  name    Qari Yousef Ahmadi | Qari Yousuf Ahmadi | Yousaf Ahmadi
  office  spokesman of afg.taliban 2006..2021
  source  public-record

actor   afg.hamdullah-fitrat
  kind    person
  name    Hamdullah Fitrat
  office  deputy spokesman of afg.taliban 2023..   asof 2025-06-30
  source  public-record

actor   afg.bilal-karimi
  kind    person
  name    Bilal Karimi
  office  deputy spokesman of afg.taliban 2021..2023
  office  ambassador to China of afg.taliban 2023-11..   asof 2025-06-30
  source  public-record

actor   afg.inamullah-samangani
  kind    person
  name    Inamullah Samangani
  office  deputy spokesman of afg.taliban 2021-08..2024
  source  public-record

actor   afg.abdul-qahar-balkhi
  kind    person
  name    Abdul Qahar Balkhi
  office  spokesman of afg.mfa 2021-09..   asof 2025-06-30
  source  public-record

actor   afg.zia-ahmad-takal
  kind    person
  name    Zia Ahmad Takal | Zia Ahmad Takkal
  office  deputy spokesman of afg.mfa 2022..   asof 2025-06-30
  source  public-record

actor   afg.abdul-hakim-haqqani
  kind    person
  name    Abdul Hakim Haqqani | Abdul Hakim Ishaqzai | Sheikh Abdul Hakim | Mawlawi Abdul Hakim
  office  chief justice of afg.taliban 2021-10..   asof 2025-06-30
  office  chief negotiator of afg.taliban 2020-09-05..2021-08-15
  source  public-record

actor   afg.abdul-haq-wasiq
  kind    person
  name    Abdul Haq Wasiq | Abdul-Haq Wassiq | Abdul Haq Wassiq
  office  director of afg.gdi 2021-09-07..   asof 2025-06-30
  office  deputy minister of security of afg.taliban 1996..2001-11-12
  source  un-2022, public-record

actor   afg.tajmir-jawad
  kind    person
  name    Tajmir Jawad | Taj Mir Jawad | Tajmir Jawad
  office  deputy director of afg.gdi 2021-09-07..   asof 2025-06-30
  source  public-record

actor   afg.khairullah-khairkhwa
  kind    person
  name    Khairullah Khairkhwa | Khairullah Khairkhah
  office  acting minister of information and culture of afg.taliban 2021-09-07..   asof 2025-06-30
  office  interior minister of afg.taliban 1997..1999
  source  un-2022, public-record

actor   afg.noorullah-noori
  kind    person
  name    Noorullah Noori | Nurullah Nuri
  office  acting minister of borders and tribal affairs of afg.taliban 2021-09-07..   asof 2025-06-30
  source  un-2022, public-record

actor   afg.mohammad-fazl
  kind    person
  name    Mohammad Fazl | Mullah Fazel Mazloom | Mohammad Fazel Mazloom | Mullah Fazl
  office  deputy defence minister of afg.taliban 2021-09-07..   asof 2025-06-30
  office  army chief of staff of afg.taliban 1996..2001-11
  source  un-2022, public-record

actor   afg.abdul-qayyum-zakir
  kind    person
  name    Abdul Qayyum Zakir | Abdul Qayum Zakir | Mullah Zakir | Mullah Abdul Qayyum Zakir
  office  deputy defence minister of afg.taliban 2021-09-21..   asof 2025-06-30
  source  public-record

actor   afg.fasihuddin-fitrat
  kind    person
  name    Fasihuddin Fitrat | Qari Fasihuddin
  office  army chief of staff of afg.taliban 2021-09-07..   asof 2025-06-30
  source  public-record

actor   afg.ibrahim-sadr
  kind    person
  name    Ibrahim Sadr | Mohammad Ibrahim Sadr | Sadr Ibrahim
  office  deputy interior minister of afg.taliban 2021-09-21..   asof 2025-06-30
  source  public-record

actor   afg.noor-jalal
  kind    person
  name    Noor Jalal | Maulvi Noor Jalal
  office  deputy interior minister of afg.taliban 2021-09-07..   asof 2025-06-30
  source  public-record

actor   afg.abdul-nafi-takor
  kind    person
  name    Abdul Nafi Takor | Abdul Nafee Takoor
  office  spokesman of afg.moi 2021-09..2023
  source  public-record

actor   afg.abdul-mateen-qani
  kind    person
  name    Abdul Mateen Qani | Abdul Mateen Qaniee
  office  spokesman of afg.moi 2023..   asof 2025-06-30
  source  public-record

actor   afg.enayatullah-khwarazmi
  kind    person
  name    Enayatullah Khwarazmi | Enayatullah Khowarazmi
  office  spokesman of afg.mod 2021-09..   asof 2025-06-30
  source  public-record

actor   afg.gul-agha-ishakzai
  kind    person
  name    Gul Agha Ishakzai | Hedayatullah Badri | Mullah Hedayatullah Badri | Gul Agha Ishaqzai | Mullah Gul Agha
  office  acting finance minister of afg.taliban 2021-09-07..2023-03
  office  governor of afg.dab 2023-03..2024-07
  source  un-2022, public-record

actor   afg.nooruddin-azizi
  kind    person
  name    Nooruddin Azizi | Haji Nooruddin Azizi
  office  acting minister of industry and commerce of afg.taliban 2021-09-21..   asof 2025-06-30
  source  public-record

actor   afg.neda-mohammad-nadeem
  kind    person
  name    Neda Mohammad Nadeem | Nida Mohammad Nadim | Neda Mohammed Nadim
  office  acting minister of higher education of afg.taliban 2022-10..   asof 2025-06-30
  source  public-record

actor   afg.abdul-baqi-haqqani
  kind    person
  name    Abdul Baqi Haqqani
  office  acting minister of higher education of afg.taliban 2021-09-07..2022-10
  source  public-record

actor   afg.habibullah-agha
  kind    person
  name    Habibullah Agha | Maulvi Habibullah Agha
  office  acting minister of education of afg.taliban 2022-09-20..   asof 2025-06-30
  source  public-record

actor   afg.noorullah-munir
  kind    person
  name    Noorullah Munir
  office  acting minister of education of afg.taliban 2021-09-07..2022-09-20
  source  public-record

actor   afg.mohammad-khalid-hanafi
  kind    person
  name    Mohammad Khalid Hanafi | Mohammad Khaled Hanafi | Khalid Hanafi | Sheikh Mohammad Khalid
  office  acting minister for the propagation of virtue and prevention of vice of afg.taliban 2021-09-07..   asof 2025-06-30
  source  public-record

actor   afg.din-mohammad-hanif
  kind    person
  name    Din Mohammad Hanif | Qari Din Mohammad | Qari Deen Mohammad Hanif
  office  acting minister of economy of afg.taliban 2021-09-07..   asof 2025-06-30
  source  un-2022, public-record

actor   afg.shahabuddin-delawar
  kind    person
  name    Shahabuddin Delawar
  office  acting minister of mines and petroleum of afg.taliban 2021-09-07..2024-07
  source  un-2022, public-record

actor   afg.abdul-latif-mansoor
  kind    person
  name    Abdul Latif Mansoor | Abdul Latif Mansur | Mullah Abdul Latif Mansoor
  office  acting minister of water and energy of afg.taliban 2021-09-07..   asof 2025-06-30
  office  minister of agriculture of afg.taliban 1996..2001-11-12
  source  un-2022, public-record

actor   afg.hamidullah-akhundzada
  kind    person
  name    Hamidullah Akhundzada
  office  acting minister of transport and civil aviation of afg.taliban 2021-09-07..   asof 2025-06-30
  source  public-record

actor   afg.najibullah-haqqani
  kind    person
  name    Najibullah Haqqani
  office  acting minister of communications of afg.taliban 2021-09-07..2025
  source  un-2022, public-record

actor   afg.abdul-manan-omari
  kind    person
  name    Abdul Manan Omari | Mullah Abdul Manan Omari
  office  acting minister of labour and social affairs of afg.taliban 2022..   asof 2025-06-30
  office  acting minister of public works of afg.taliban 2021-09-07..2022
  source  public-record

actor   afg.mohammad-rasool
  kind    person
  name    Mohammad Rasool !context(AFG) | Mullah Mohammad Rasool | Mullah Rasool | Mohamed Rasool
  office  leader of afg.taliban.rasool 2015-11..   asof 2025-06-30
  source  public-record

actor   afg.mullah-dadullah
  kind    person
  name    Mullah Dadullah | Dadullah Akhund | Mullah Dadullah Akhund
  office  military commander of afg.taliban 2001-11..2007-05-12
  source  public-record

actor   afg.mullah-abdul-rauf-khadim
  kind    person
  name    Mullah Abdul Rauf Khadim | Abdul Rauf Aliza | Abdul Rauf Khadim
  office  deputy leader of afg.isk 2015-01-26..2015-02-09
  source  public-record

actor   afg.tayyab-agha
  kind    person
  name    Tayyab Agha | Tayeb Agha | Syed Tayyab Agha
  office  head of political office of afg.taliban.doha 2011..2015-08-03
  source  public-record

actor   afg.wakil-ahmad-muttawakil
  kind    person
  name    Wakil Ahmad Muttawakil | Wakil Ahmed Mutawakil | Wakil Ahmad Mutawakkil
  office  foreign minister of afg.taliban 1999-10-27..2001-11-12
  source  public-record

actor   afg.abdul-salam-zaeef
  kind    person
  name    Abdul Salam Zaeef | Mullah Abdul Salam Zaeef
  office  ambassador to Pakistan of afg.taliban 2000..2001-11
  source  public-record

actor   afg.mullah-rabbani
  kind    person
  name    Mullah Rabbani | Mohammad Rabbani !context(AFG) | Mohammed Rabbani !context(AFG)
  office  prime minister of afg.taliban 1996-09-27..2001-04-16
  source  public-record

actor   afg.mohammad-ghaus
  kind    person
  name    Mohammad Ghaus | Mullah Ghaus
  office  foreign minister of afg.taliban 1996-09-27..1997-05
  source  public-record
# Government bodies.

actor   afg.mfa
  kind    organ
  name    Afghan Foreign Ministry | Afghan Ministry of Foreign Affairs | Afghanistan's Ministry of Foreign Affairs | Taliban foreign ministry
  code    AFG GOV
  source  public-record

actor   afg.mod
  kind    organ
  name    Afghan Defence Ministry | Afghan Defense Ministry | Afghan Ministry of Defense | Afghan Ministry of Defence | Taliban defence ministry | Taliban defense ministry
  code    AFG GOV.MIL
  source  public-record

actor   afg.moi
  kind    organ
  name    Afghan Interior Ministry | Afghan Ministry of Interior | Afghan Ministry of Interior Affairs | Taliban interior ministry
  code    AFG GOV.COP
  source  public-record

actor   afg.pvpv
  kind    organ
  name    Ministry for the Propagation of Virtue and the Prevention of Vice | Ministry for the Promotion of Virtue and Prevention of Vice | Ministry of Propagation of Virtue and Prevention of Vice | Ministry of Vice and Virtue | Vice and Virtue Ministry | morality police !context(AFG) !nocap | muhtasib !nocap !context(AFG)
  code    AFG GOV.COP 1996..2001-11-12
  code    AFG GOV.COP 2021-09-07..   asof 2025-06-30
  source  public-record

actor   afg.gdi
  kind    organ
  name    General Directorate of Intelligence | GDI !context(AFG) | Taliban intelligence | Taliban intelligence agency
  code    AFG SPY 2021-08-15..   asof 2025-06-30
  source  public-record

actor   afg.nds
  kind    organ
  name    National Directorate of Security | NDS | Afghan intelligence agency
  code    AFG SPY 2002..2021-08-15
  source  public-record

actor   afg.khad
  kind    organ
  name    KhAD | KHAD | WAD !context(AFG) | Khadamat-e Aetla'at-e Dawlati
  code    AFG SPY 1980..1992-04
  source  public-record

actor   afg.ansf
  kind    organ
  name    Afghan National Defense and Security Forces | Afghan National Security Forces | ANDSF | ANSF
  code    AFG MIL 2002..2021-08-15
  source  public-record

actor   afg.ana
  kind    organ
  name    Afghan National Army | ANA !context(AFG)
  code    AFG MIL 2002-12-01..2021-08-15
  source  public-record

actor   afg.anp
  kind    organ
  name    Afghan National Police | ANP !context(AFG)
  code    AFG COP 2002..2021-08-15
  source  public-record

actor   afg.alp
  kind    organ
  name    Afghan Local Police | ALP !context(AFG)
  code    AFG PRM 2010-08..2020-09
  source  public-record

actor   afg.aaf
  kind    organ
  name    Afghan Air Force | AAF !context(AFG)
  code    AFG MIL
  source  public-record

actor   afg.commandos
  kind    organ
  name    Afghan commandos | ANA Special Operations Command
  code    AFG MIL 2007..2021-08-15
  source  public-record

actor   afg.parliament
  kind    organ
  name    Wolesi Jirga | Afghan parliament | National Assembly of Afghanistan | Meshrano Jirga
  code    AFG LEG 2005-12-19..2021-08-15
  source  public-record

actor   afg.court
  kind    organ
  name    Supreme Court of Afghanistan | Afghan Supreme Court
  code    AFG JUD
  source  public-record

actor   afg.iec
  kind    organ
  name    Independent Election Commission of Afghanistan | Independent Election Commission !context(AFG) | IEC !context(AFG)
  code    AFG GOV 2004..2021-08-15
  source  public-record

actor   afg.aihrc
  kind    organ
  name    Afghanistan Independent Human Rights Commission | AIHRC
  code    AFG SOC 2002-06..2022-05
  source  public-record

actor   afg.hpc
  kind    organ
  name    High Peace Council | Afghan High Peace Council
  code    AFG GOV 2010-09..2019-07
  source  public-record

actor   afg.hcnr
  kind    organ
  name    High Council for National Reconciliation | HCNR !weak
  code    AFG GOV 2020-05-17..2021-08-15
  source  public-record

actor   afg.onsc
  kind    organ
  name    National Security Council of Afghanistan | Office of the National Security Council !context(AFG)
  code    AFG GOV 2001-12-22..2021-08-15
  source  public-record

actor   afg.dab
  kind    organ
  name    Da Afghanistan Bank | Afghan central bank | Afghanistan's central bank
  code    AFG BUS
  source  public-record

actor   afg.arg
  kind    organ
  name    Arg !context(AFG) | Afghan presidential palace
  code    AFG GOV
  source  public-record

actor   afg.loyajirga
  kind    organ
  name    Loya Jirga | Emergency Loya Jirga
  code    AFG LEG
  source  public-record

actor   afg.republic
  kind    government
  name    Islamic Republic of Afghanistan government | Afghan Interim Administration | Afghan Transitional Administration | National Unity Government !context(AFG)
  code    AFG GOV 2001-12-22..2021-08-15
  source  public-record

actor   afg.dra
  kind    government
  name    Democratic Republic of Afghanistan | Najibullah government
  code    AFG GOV 1978-04-28..1992-04-28
  source  public-record
# Rulers and presidents.

actor   afg.zahir-shah
  kind    person
  name    Zahir Shah | Mohammed Zahir Shah | King Zahir Shah | Mohammad Zahir Shah
  office  king of afg 1933-11-08..1973-07-17
  source  public-record

actor   afg.mohammed-daoud-khan
  kind    person
  name    Mohammed Daoud Khan | Daoud Khan | Mohammad Daoud Khan | Sardar Daoud
  office  prime minister of afg 1953-09-07..1963-03-10
  office  president of afg 1973-07-17..1978-04-28
  source  public-record

actor   afg.nur-muhammad-taraki
  kind    person
  name    Nur Muhammad Taraki | Noor Mohammad Taraki
  office  leader of afg 1978-04-30..1979-09-14
  source  public-record

actor   afg.hafizullah-amin
  kind    person
  name    Hafizullah Amin
  office  leader of afg 1979-09-14..1979-12-27
  source  public-record

actor   afg.babrak-karmal
  kind    person
  name    Babrak Karmal
  office  leader of afg 1979-12-27..1986-05-04
  source  public-record

actor   afg.mohammad-najibullah
  kind    person
  name    Mohammad Najibullah | Najibullah !context(AFG) | Mohammed Najibullah
  office  director of afg.khad 1980..1985-11
  office  leader of afg 1986-05-04..1987-09-30
  office  president of afg 1987-09-30..1992-04-16
  source  public-record

actor   afg.burhanuddin-rabbani
  kind    person
  name    Burhanuddin Rabbani | Burhannudin Rabbani
  office  president of afg 1992-06-28..2001-12-22
  office  leader of afg.jamiat 1968..2011-09-20
  office  chairman of afg.hpc 2010-10-10..2011-09-20
  source  public-record

actor   afg.sibghatullah-mojaddedi
  kind    person
  name    Sibghatullah Mojaddedi | Sebghatullah Mojaddedi
  office  president of afg 1992-04-28..1992-06-28
  source  public-record

actor   afg.hamid-karzai
  kind    person
  name    Hamid Karzai | Karzai | Hamed Karzai
  office  chairman of interim administration of afg 2001-12-22..2002-06-19
  office  president of afg 2002-06-19..2014-09-29
  source  public-record

actor   afg.ashraf-ghani
  kind    person
  name    Ashraf Ghani | Ashraf Ghani Ahmadzai | Mohammad Ashraf Ghani
  office  president of afg 2014-09-29..2021-08-15
  office  finance minister of afg 2002-06-02..2004-12
  source  public-record

actor   afg.abdullah-abdullah
  kind    person
  name    Abdullah Abdullah | Abdullah Abdullah | Dr. Abdullah Abdullah
  office  foreign minister of afg 2001-12-22..2006-04
  office  chief executive of afg 2014-09-29..2020-03-11
  office  chairman of afg.hcnr 2020-05-17..2021-08-15
  source  public-record

actor   afg.amrullah-saleh
  kind    person
  name    Amrullah Saleh
  office  director of afg.nds 2004-02..2010-06-06
  office  interior minister of afg 2018-12-23..2019-01-19
  office  first vice president of afg 2020-02-19..2021-08-15
  source  public-record

actor   afg.sarwar-danish
  kind    person
  name    Sarwar Danish | Mohammad Sarwar Danish
  office  second vice president of afg 2014-09-29..2021-08-15
  source  public-record

actor   afg.karim-khalili
  kind    person
  name    Karim Khalili | Mohammad Karim Khalili | Abdul Karim Khalili
  office  second vice president of afg 2004-12..2014-09-29
  office  leader of afg.wahdat 1995-03..   asof 2025-06-30
  office  chairman of afg.hpc 2017-06..2019-07
  source  public-record

actor   afg.ahmad-zia-massoud
  kind    person
  name    Ahmad Zia Massoud | Ahmed Zia Massoud
  office  first vice president of afg 2004-12-07..2009-11-19
  source  public-record

actor   afg.yunus-qanuni
  kind    person
  name    Yunus Qanuni | Younus Qanooni | Yunus Qanooni | Yonous Qanooni
  office  interior minister of afg 2001-12-22..2002-06
  office  speaker of the lower house of afg.parliament 2005-12..2010
  office  first vice president of afg 2014-03..2014-09-29
  source  public-record

actor   afg.mohammed-fahim
  kind    person
  name    Mohammed Fahim | Mohammad Qasim Fahim | Marshal Fahim | Mohammed Qasim Fahim
  office  defence minister of afg 2001-12-22..2004-12
  office  first vice president of afg 2009-11-19..2014-03-09
  office  military commander of afg.northern 2001-09-09..2001-12
  source  public-record

actor   afg.hamdullah-mohib
  kind    person
  name    Hamdullah Mohib
  office  national security adviser of afg 2018-08-25..2021-08-15
  office  ambassador to the United States of afg 2014-12..2018-08
  source  public-record

actor   afg.hanif-atmar
  kind    person
  name    Hanif Atmar | Mohammad Hanif Atmar | Mohammed Hanif Atmar
  office  interior minister of afg 2008-10-11..2010-06-06
  office  national security adviser of afg 2014-09..2018-08-25
  office  foreign minister of afg 2020-04-04..2021-08-15
  source  public-record

actor   afg.rangin-dadfar-spanta
  kind    person
  name    Rangin Dadfar Spanta
  office  foreign minister of afg 2006-04..2010-01
  office  national security adviser of afg 2010-01..2014-09
  source  public-record

actor   afg.zalmai-rassoul
  kind    person
  name    Zalmai Rassoul | Zalmay Rasoul
  office  foreign minister of afg 2010-01..2013-10
  office  national security adviser of afg 2002..2010-01
  source  public-record

actor   afg.salahuddin-rabbani
  kind    person
  name    Salahuddin Rabbani
  office  foreign minister of afg 2015-02-01..2019-10-23
  office  chairman of afg.hpc 2012-04..2015-01
  office  leader of afg.jamiat 2011..   asof 2025-06-30
  source  public-record

actor   afg.masoom-stanekzai
  kind    person
  name    Masoom Stanekzai | Mohammad Masoom Stanekzai | Mohammed Masoom Stanekzai
  office  director of afg.nds 2016-06..2019-09
  office  acting defence minister of afg 2015-05..2016-06
  office  chief negotiator of afg 2020-03-26..2021-08-15
  source  public-record

actor   afg.rahmatullah-nabil
  kind    person
  name    Rahmatullah Nabil
  office  director of afg.nds 2010-07..2012-09
  office  director of afg.nds 2013-08..2015-12-10
  source  public-record

actor   afg.asadullah-khalid
  kind    person
  name    Asadullah Khalid
  office  director of afg.nds 2012-09..2013-08
  office  defence minister of afg 2018-12-23..2021-03
  source  public-record

actor   afg.ahmad-zia-saraj
  kind    person
  name    Ahmad Zia Saraj | Ahmad Zia Siraj
  office  director of afg.nds 2019-09..2021-08-15
  source  public-record

actor   afg.bismillah-khan-mohammadi
  kind    person
  name    Bismillah Khan Mohammadi | Bismillah Mohammadi | Bismillah Khan
  office  interior minister of afg 2010-06..2012-08
  office  defence minister of afg 2012-09..2015-05
  office  defence minister of afg 2021-06-19..2021-08-15
  source  public-record

actor   afg.abdul-rahim-wardak
  kind    person
  name    Abdul Rahim Wardak | Rahim Wardak
  office  defence minister of afg 2004-12..2012-08
  source  public-record

actor   afg.massoud-andarabi
  kind    person
  name    Massoud Andarabi | Masoud Andarabi
  office  interior minister of afg 2019-01-19..2021-03
  source  public-record

actor   afg.adela-raz
  kind    person
  name    Adela Raz
  office  ambassador to the United Nations of afg 2018-12..2021-07
  source  public-record

actor   afg.roya-rahmani
  kind    person
  name    Roya Rahmani
  office  ambassador to the United States of afg 2018-12..2021-07
  source  public-record

actor   afg.fawzia-koofi
  kind    person
  name    Fawzia Koofi | Fauzia Koofi
  office  deputy speaker of afg.parliament 2005-12..2010
  source  public-record

actor   afg.sima-samar
  kind    person
  name    Sima Samar
  office  chair of afg.aihrc 2004..2019-07
  office  minister of women's affairs of afg 2001-12-22..2002-06
  source  public-record

actor   afg.shaharzad-akbar
  kind    person
  name    Shaharzad Akbar
  office  chair of afg.aihrc 2019-07..2022
  source  public-record

actor   afg.ajmal-ahmady
  kind    person
  name    Ajmal Ahmady
  office  governor of afg.dab 2020-06..2021-08-15
  source  public-record

actor   afg.abdul-rasul-sayyaf
  kind    person
  name    Abdul Rasul Sayyaf | Abdul Rab Rasul Sayyaf | Abdul Rassul Sayyaf
  office  leader of afg.ittehad 1981..   asof 2025-06-30
  source  public-record

actor   afg.ismail-khan
  kind    person
  name    Ismail Khan | Mohammad Ismail Khan
  office  governor of Herat of afg 2001-11..2004-09
  office  minister of energy and water of afg 2004-12..2013-10
  source  public-record

actor   afg.atta-mohammad-noor
  kind    person
  name    Atta Mohammad Noor | Ata Mohammad Noor | Atta Muhammad Nur
  office  governor of Balkh of afg 2004..2018-03
  source  public-record

actor   afg.abdul-rashid-dostum
  kind    person
  name    Abdul Rashid Dostum | Rashid Dostum | General Dostum | Dostum
  office  leader of afg.junbish 1992-06..   asof 2025-06-30
  office  first vice president of afg 2014-09-29..2020-02-19
  source  public-record

actor   afg.mohammad-mohaqiq
  kind    person
  name    Mohammad Mohaqiq | Mohammed Mohaqiq | Haji Mohaqiq
  office  leader of afg.wahdatmardom 2004..   asof 2025-06-30
  office  deputy chief executive of afg 2014-10..2020
  source  public-record

actor   afg.gulbuddin-hekmatyar
  kind    person
  name    Gulbuddin Hekmatyar | Golbuddin Hekmatyar | Hekmatyar
  office  leader of afg.hig 1976..   asof 2025-06-30
  office  prime minister of afg 1993-06-17..1994-06-28
  office  prime minister of afg 1996-06-26..1996-09-27
  source  ofac-2023, public-record

actor   afg.yunus-khalis
  kind    person
  name    Yunus Khalis | Younis Khalis | Mohammad Yunus Khalis
  office  leader of afg.hik 1979..2006-07-19
  source  public-record

actor   afg.ahmad-shah-massoud
  kind    person
  name    Ahmad Shah Massoud | Ahmed Shah Massoud | Ahmad Shah Masood | Commander Massoud
  office  defence minister of afg 1992-06..1996-09-27
  office  military commander of afg.northern 1996-10..2001-09-09
  source  public-record

actor   afg.abdul-qadir
  kind    person
  name    Abdul Qadir !context(AFG) | Haji Abdul Qadir | Haji Qadir
  office  vice president of afg 2002-06-19..2002-07-06
  source  public-record

actor   afg.abdul-ali-mazari
  kind    person
  name    Abdul Ali Mazari
  office  leader of afg.wahdat 1989..1995-03-13
  source  public-record

actor   afg.gul-agha-sherzai
  kind    person
  name    Gul Agha Sherzai | Gul Agha Shirzai
  office  governor of Kandahar of afg 2001-12..2003-08
  office  governor of Nangarhar of afg 2005..2013
  source  public-record

actor   afg.abdul-raziq
  kind    person
  name    Abdul Raziq | Abdul Razeq | General Raziq | Abdul Raziq Achakzai
  office  police chief of Kandahar of afg.anp 2011-05..2018-10-18
  source  public-record
# The opposition since 2021.

actor   afg.nrf
  kind    group
  name    National Resistance Front of Afghanistan | National Resistance Front !context(AFG) | NRF !context(AFG) | NRFA !weak | Panjshir resistance
  code    AFG REB 2021-08-16..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:8114

actor   afg.ahmad-massoud
  kind    person
  name    Ahmad Massoud | Ahmed Massoud | Ahmad Masood | Ahmad Massoud Jr.
  office  leader of afg.nrf 2021-08-16..   asof 2025-06-30
  source  public-record

actor   afg.ali-maisam-nazary
  kind    person
  name    Ali Maisam Nazary | Ali Nazary
  office  head of foreign relations of afg.nrf 2021-08..   asof 2025-06-30
  source  public-record

actor   afg.fahim-dashti
  kind    person
  name    Fahim Dashti
  office  spokesman of afg.nrf 2021-08..2021-09-05
  source  public-record

actor   afg.aff
  kind    group
  name    Afghanistan Freedom Front | AFF !context(AFG)
  code    AFG REB 2022-03..   asof 2025-06-30
  source  public-record

actor   afg.yasin-zia
  kind    person
  name    Yasin Zia | Mohammad Yasin Zia
  office  leader of afg.aff 2022-03..   asof 2025-06-30
  office  army chief of staff of afg 2020..2021-06-19
  source  public-record

actor   afg.hcnrsa
  kind    group
  name    Supreme Council of National Resistance for Saving Afghanistan | High Council of National Resistance for the Salvation of Afghanistan | Supreme Council of National Resistance
  code    AFG OPP 2022-05..   asof 2025-06-30
  source  public-record

actor   afg.sami-sadat
  kind    person
  name    Sami Sadat
  office  commander of special operations of afg.ana 2021-08..2021-08-15
  office  leader of afg.unitedfront 2023-09..   asof 2025-06-30
  source  public-record

actor   afg.unitedfront
  kind    group
  name    Afghanistan United Front
  code    AFG OPP 2023-09..   asof 2025-06-30
  source  public-record
# Parties and groups of the wars before 2001.

actor   afg.northern
  kind    group
  name    Northern Alliance | United Front !context(AFG) | United Islamic Front for the Salvation of Afghanistan | UIFSA | Shura-e Nazar
  code    AFG GOV 1992-04-28..1996-09-26
  code    AFG REB 1996-09-27..2001-11-12
  code    AFG GOV 2001-11-13..2001-12-21
  source  public-record

actor   afg.jamiat
  kind    party
  name    Jamiat-e Islami | Jamiat-e-Islami | Jamiat-i-Islami | Jamiat-e Islami-yi Afghanistan
  code    AFG PTY
  source  public-record

actor   afg.hig
  kind    group
  name    Hezb-e Islami Gulbuddin | Hezb-e-Islami | Hizb-i-Islami | Hezb-i-Islami | Hezb-e Islami | Hezb-e-Islami Gulbuddin | HIG !context(AFG) | Hizb-e-Islami | Hezbi Islami
  code    AFG REB 1976..2016-09-29
  code    AFG PTY 2016-09-30..   asof 2025-06-30
  source  public-record

actor   afg.hik
  kind    group
  name    Hezb-e Islami Khalis | Hizb-e-Islami Khalis
  code    AFG REB 1979..1992-04
  source  public-record

actor   afg.ittehad
  kind    party
  name    Ittehad-e Islami | Islamic Dawah Organisation of Afghanistan | Ittihad-i-Islami
  code    AFG PTY
  source  public-record

actor   afg.wahdat
  kind    party
  name    Hezb-e Wahdat | Hezb-i-Wahdat | Hizb-e-Wahdat | Hezb-e Wahdat-e Islami
  code    AFG PTY
  source  public-record

actor   afg.wahdatmardom
  kind    party
  name    People's Islamic Unity Party of Afghanistan | Hezb-e Wahdat-e Mardom
  code    AFG PTY 2004..   asof 2025-06-30
  part    afg.wahdat splinter-of 2004..   asof 2025-06-30
  source  public-record

actor   afg.junbish
  kind    party
  name    Junbish-e Milli | Junbish-i-Milli | National Islamic Movement of Afghanistan | Jumbish | Junbish
  code    AFG PTY
  source  public-record

actor   afg.harakat
  kind    party
  name    Harakat-e Islami | Harakat-i-Islami | Harakat-i-Inqilab-i-Islami
  code    AFG PTY
  source  public-record

actor   afg.pdpa
  kind    party
  name    People's Democratic Party of Afghanistan | PDPA | Khalq | Parcham
  code    AFG PTY 1965-01-01..1992-04
  source  public-record

actor   afg.mujahideen
  kind    group
  name    Afghan mujahideen | Afghan mujahedin | Afghan Mujahideen | Peshawar Seven
  code    AFG REB 1978..1992-04-27
  source  public-record

actor   afg.azadegan
  kind    party
  name    National Coalition of Afghanistan
  code    AFG PTY
  source  public-record
# Transnational groups in Afghanistan.

actor   afg.isk
  kind    group
  name    Islamic State Khorasan Province | Islamic State - Khorasan Province | Islamic State-Khorasan Province | IS-Khorasan | ISIS-K | ISIL-K | IS-K | ISKP | ISIL-KP | Islamic State Khorasan | Islamic State in Khorasan | Daesh-K | ISIS-Khorasan | Islamic State's Khorasan branch | Daesh Khorasan | Islamic State of Iraq and the Levant - Khorasan
  code    AFG REB 2015-01-26..   asof 2025-06-30
  part    is faction 2015-01-26..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   afg.hafiz-saeed-khan
  kind    person
  name    Hafiz Saeed Khan | Hafiz Said Khan
  office  leader of afg.isk 2015-01-26..2016-07-26
  source  public-record

actor   afg.abdul-haseeb
  kind    person
  name    Abdul Haseeb !context(AFG) | Abdul Hasib Logari
  office  leader of afg.isk 2016..2017-04-27
  source  public-record

actor   afg.abu-saad-erhabi
  kind    person
  name    Abu Saad Erhabi | Abu Sayed Bajauri | Abu Saad Orakzai
  office  leader of afg.isk 2017-07..2018-08-25
  source  public-record

actor   afg.aslam-farooqi
  kind    person
  name    Aslam Farooqi | Abdullah Orakzai
  office  leader of afg.isk 2019-04..2020-04-04
  source  public-record

actor   afg.shahab-al-muhajir
  kind    person
  name    Shahab al-Muhajir | Sanaullah Ghafari
  office  leader of afg.isk 2020-06..   asof 2025-06-30
  source  ofac-2023, public-record

actor   afg.etim
  kind    group
  name    East Turkestan Islamic Movement | Eastern Turkistan Islamic Movement | ETIM | Turkistan Islamic Party | Turkestan Islamic Party | TIP !context(CHN,SYR,AFG) | Eastern Turkistan Islamic Party
  code    CHN REB
  source  un-2022, ofac-2023, ucdp-22.1, public-record
  xref    ucdp:1156

actor   chn.abdul-haq-al-turkistani
  kind    person
  name    Abdul Haq al-Turkistani | Abdul Haq
  office  leader of afg.etim 2003..   asof 2025-06-30
  source  un-2022, public-record

actor   uzb.imu
  kind    group
  name    Islamic Movement of Uzbekistan | IMU
  code    UZB REB 1998..2015
  code    UZB REB 2016..   asof 2025-06-30
  source  un-2022, ofac-2023, ucdp-22.1, public-record
  xref    ucdp:359

actor   uzb.juma-namangani
  kind    person
  name    Juma Namangani | Jumaboi Namangani
  office  military commander of uzb.imu 1998..2001-11
  source  public-record

actor   uzb.tahir-yuldashev
  kind    person
  name    Tahir Yuldashev | Tohir Yuldashev | Tahir Yuldash
  office  leader of uzb.imu 1998..2009-08-27
  source  public-record

actor   uzb.usmon-odil
  kind    person
  name    Usmon Odil | Usman Adil
  office  leader of uzb.imu 2010-08..2012-04
  source  public-record

actor   uzb.usman-ghazi
  kind    person
  name    Usman Ghazi !context(UZB,AFG) | Usmon Ghazi
  office  leader of uzb.imu 2012-08..2015
  source  public-record

actor   uzb.iju
  kind    group
  name    Islamic Jihad Union | Islamic Jihad Group | IJU
  code    UZB REB
  part    uzb.imu splinter-of 2002..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   tjk.ansarullah
  kind    group
  name    Jamaat Ansarullah | Jamaat Ansarullah | Ansarullah !context(TJK) | Tehrik-e Taliban Tajikistan
  code    TJK REB 2010..   asof 2025-06-30
  source  public-record

actor   uzb.ktj
  kind    group
  name    Katibat al-Tawhid wal-Jihad | Katibat Tawhid wal Jihad | KTJ !context(SYR,UZB) | Khatiba al-Tawhid wal-Jihad
  code    UZB REB 2014..   asof 2025-06-30
  source  un-2022, public-record

actor   uzb.kib
  kind    group
  name    Katibat Imam al-Bukhari | Imam al-Bukhari Battalion | Khatiba Imam al-Bukhari
  code    UZB REB
  source  un-2022, public-record
# Envoys for Afghanistan.

actor   usa.zalmay-khalilzad
  kind    person
  name    Zalmay Khalilzad | Khalilzad
  office  special representative for Afghanistan reconciliation of usa 2018-09-05..2021-10-19
  office  ambassador to Afghanistan of usa 2003-11..2005-06
  office  ambassador to Iraq of usa 2005-06..2007-03
  office  ambassador to the United Nations of usa 2007-04-17..2009-01-20
  source  public-record

actor   usa.thomas-west
  kind    person
  name    Thomas West !context(AFG) | Tom West !context(AFG)
  office  special representative for Afghanistan of usa 2021-10-19..2024-10
  source  public-record

actor   usa.karen-decker
  kind    person
  name    Karen Decker
  office  chief of mission to Afghanistan of usa 2022-08..2025
  source  public-record

actor   usa.rina-amiri
  kind    person
  name    Rina Amiri
  office  special envoy for Afghan women of usa 2021-12-29..2025-01
  source  public-record

actor   usa.richard-holbrooke
  kind    person
  name    Richard Holbrooke
  office  special representative for Afghanistan and Pakistan of usa 2009-01-22..2010-12-13
  office  ambassador to the United Nations of usa 1999-08..2001-01-20
  office  assistant secretary of state of usa 1994-09..1996-02
  source  public-record

actor   usa.marc-grossman
  kind    person
  name    Marc Grossman
  office  special representative for Afghanistan and Pakistan of usa 2011-02..2012-12
  source  public-record

actor   usa.james-dobbins
  kind    person
  name    James Dobbins
  office  special representative for Afghanistan and Pakistan of usa 2013-05..2014-07
  source  public-record

actor   usa.ryan-crocker
  kind    person
  name    Ryan Crocker
  office  ambassador to Afghanistan of usa 2011-07..2012-07
  office  ambassador to Iraq of usa 2007-03..2009-02
  office  ambassador to Pakistan of usa 2004-11..2007-03
  source  public-record

actor   usa.karl-eikenberry
  kind    person
  name    Karl Eikenberry
  office  ambassador to Afghanistan of usa 2009-04..2011-07
  office  commander of nato.isaf 2005-05..2007-02
  source  public-record

actor   usa.james-cunningham
  kind    person
  name    James Cunningham !context(AFG,ISR)
  office  ambassador to Afghanistan of usa 2012-08..2014-12
  office  ambassador to Israel of usa 2008..2011
  source  public-record

actor   usa.john-bass
  kind    person
  name    John Bass !context(AFG,TUR)
  office  ambassador to Afghanistan of usa 2017-12..2020-01
  office  ambassador to Turkey of usa 2014-10..2017-10
  source  public-record

actor   usa.ross-wilson
  kind    person
  name    Ross Wilson !context(AFG,TUR)
  office  chargé d'affaires in Afghanistan of usa 2020-01..2021-08
  source  public-record

actor   usa.stanley-mcchrystal
  kind    person
  name    Stanley McChrystal
  office  commander of nato.isaf 2009-06-15..2010-06-23
  source  public-record

actor   usa.david-mckiernan
  kind    person
  name    David McKiernan
  office  commander of nato.isaf 2008-06..2009-06
  source  public-record

actor   usa.john-allen
  kind    person
  name    John Allen !context(AFG)
  office  commander of nato.isaf 2011-07-18..2013-02-10
  source  public-record

actor   usa.joseph-dunford
  kind    person
  name    Joseph Dunford
  office  commander of nato.isaf 2013-02-10..2014-08-26
  office  chairman of the joint chiefs of staff of usa 2015-10-01..2019-09-30
  source  public-record

actor   usa.john-campbell
  kind    person
  name    John Campbell !context(AFG)
  office  commander of nato.rsm 2014-08-26..2016-03-02
  source  public-record

actor   usa.john-nicholson
  kind    person
  name    John Nicholson !context(AFG) | John W. Nicholson
  office  commander of nato.rsm 2016-03-02..2018-09-02
  source  public-record

actor   usa.scott-miller
  kind    person
  name    Scott Miller !context(AFG) | Austin Scott Miller | Austin S. Miller
  office  commander of nato.rsm 2018-09-02..2021-07-12
  source  public-record

actor   rus.zamir-kabulov
  kind    person
  name    Zamir Kabulov
  office  special envoy for Afghanistan of rus 2012..   asof 2025-06-30
  office  ambassador to Afghanistan of rus 2004..2009
  source  public-record

actor   irn.hassan-kazemi-qomi
  kind    person
  name    Hassan Kazemi Qomi | Hassan Kazemi-Qomi
  office  special envoy for Afghanistan of irn 2021..   asof 2025-06-30
  office  ambassador to Iraq of irn 2006..2010
  source  public-record

actor   chn.yue-xiaoyong
  kind    person
  name    Yue Xiaoyong
  office  special envoy for Afghanistan of chn 2021-07..   asof 2025-06-30
  source  public-record

actor   pak.mohammad-sadiq
  kind    person
  name    Mohammad Sadiq !context(AFG,PAK) | Mohammad Sadiq Khan
  office  special envoy for Afghanistan of pak 2020-06..2022
  office  special envoy for Afghanistan of pak 2024-12..   asof 2025-06-30
  source  public-record

actor   pak.asif-durrani
  kind    person
  name    Asif Durrani | Asif Ali Khan Durrani
  office  special envoy for Afghanistan of pak 2023-05..2024-09
  source  public-record
# Peoples.

actor   afg.pashtuns
  kind    people
  name    Pashtuns | Pashtun people | Pathans | Pushtuns
  code    AFG CVL
  adj     Pashtun | Pathan | Pushtun
  source  public-record

actor   afg.hazaras
  kind    people
  name    Hazaras | Hazara people
  code    AFG CVL
  adj     Hazara
  source  public-record

actor   afg.uzbeks
  kind    people
  name    Afghan Uzbeks
  code    AFG CVL
  source  public-record

actor   afg.kochis
  kind    people
  name    Kuchis | Kochis
  code    AFG CVL
  source  public-record
# Media and NGOs.

actor   afg.tolo
  kind    media
  name    TOLOnews | Tolo News | TOLO News | Tolo TV | Tolonews
  code    AFG JRN 2004-10..   asof 2025-06-30
  source  public-record

actor   afg.khaama
  kind    media
  name    Khaama Press
  code    AFG JRN
  source  public-record

actor   afg.pajhwok
  kind    media
  name    Pajhwok Afghan News | Pajhwok
  code    AFG JRN 2004..   asof 2025-06-30
  source  public-record

actor   afg.ariana
  kind    media
  name    Ariana News | Ariana Television
  code    AFG JRN
  source  public-record

actor   afg.amu
  kind    media
  name    Amu TV | AMU TV
  code    AFG JRN 2022-08..   asof 2025-06-30
  source  public-record

actor   afg.afintl
  kind    media
  name    Afghanistan International !context(AFG)
  code    AFG JRN 2021-08..   asof 2025-06-30
  source  public-record

actor   afg.bakhtar
  kind    media
  name    Bakhtar News Agency | Bakhtar
  code    AFG GOV.JRN
  source  public-record

actor   afg.hashtesubh
  kind    media
  name    Hasht-e Subh | 8am Daily | 8AM Daily
  code    AFG JRN 2007..   asof 2025-06-30
  source  public-record

actor   afg.aan
  kind    ngo
  name    Afghanistan Analysts Network
  code    NGO EDU 2009..   asof 2025-06-30
  source  public-record
