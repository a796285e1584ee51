# SPDX-License-Identifier: CC0-1.0
# Yemen in depth: the republic and its governments, the Houthi movement with its
# councils and government, the Southern Transitional Council and allied forces,
# parties, tribes, other armed groups, companies, media and envoys. Written from
# well-known public facts.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  un-2022 = United Nations Security Council consolidated list, 2022-09-15
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  archigos-4.1 = Goemans, Gleditsch and Chiozza, Archigos 4.1, leaders 1875-2015
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# Bodies of the republic.

actor   yem.plc
  kind    government
  name    Presidential Leadership Council | Yemen's internationally recognized government | internationally recognised government of Yemen | Yemeni Presidential Leadership Council | Yemen's Presidential Leadership Council | Yemen's Presidential Council | PLC !context(YEM)
  code    YEM GOV 2022-04-07..   asof 2025-06-30
  source  public-record

actor   yem.aden
  kind    government
  name    internationally recognised Yemeni government !nocap | internationally recognized Yemeni government !nocap | Saudi-backed Yemeni government | Aden-based government !nocap | Hadi government | Hadi's government | Forces of Hadi
  code    YEM GOV 2015-02-21..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:6254

actor   yem.dry
  kind    government
  name    Democratic Republic of Yemen | Forces of al-Bid
  code    YEM REB 1994-05-21..1994-07-07
  source  ucdp-22.1, public-record
  xref    ucdp:353

actor   yem.republicanguard
  kind    organ
  name    Yemeni Republican Guard | Republican Guard !context(YEM)
  code    YEM MIL ..2017-12
  source  public-record

actor   yem.armored1
  kind    organ
  name    First Armored Division !context(YEM) | 1st Armoured Division !context(YEM)
  code    YEM MIL ..2012-12
  source  public-record

actor   yem.pso
  kind    organ
  name    Political Security Organization !context(YEM) | Political Security Organisation !context(YEM)
  code    YEM SPY 1992..2019
  source  public-record

actor   yem.nsb
  kind    organ
  name    Yemeni National Security Bureau | National Security Bureau !context(YEM)
  code    YEM SPY 2002..2019
  source  public-record

actor   yem.cbyaden
  kind    organ
  name    Central Bank of Yemen | Yemen's central bank | Central Bank of Yemen in Aden | Yemeni Central Bank
  code    YEM GOV 1971..   asof 2025-06-30
  source  public-record

actor   yem.cbysanaa
  kind    organ
  name    Sanaa central bank | Central Bank of Yemen in Sanaa | Houthi-run central bank
  code    YEM GOV 2016-09-18..   asof 2025-06-30
  part    yem.houthis office 2016-09-18..   asof 2025-06-30
  source  public-record

actor   yem.ndc
  kind    organ
  name    National Dialogue Conference !context(YEM) | Yemeni National Dialogue Conference
  code    YEM UNK 2013-03-18..2014-01-25
  source  public-record

# Presidents, prime ministers, members of the council.

actor   yem.muhammad-al-badr
  kind    person
  name    Muhammad al-Badr
  office  leader of yem 1962-09-18..1962-09-27
  source  archigos-4.1, public-record

actor   yem.abdullah-as-sallal
  kind    person
  name    Abdullah as-Sallal | Abdullah al-Sallal
  office  leader of yem 1962-09-27..1967-11-05
  source  archigos-4.1, public-record

actor   yem.abdul-rahman-al-iryani
  kind    person
  name    Abdul Rahman al-Iryani
  office  president of yem 1967-11-05..1974-06-13
  source  archigos-4.1, public-record

actor   yem.ibrahim-al-hamdi
  kind    person
  name    Ibrahim al-Hamdi
  office  president of yem 1974-06-13..1977-10-11
  source  archigos-4.1, public-record

actor   yem.ahmad-al-ghashmi
  kind    person
  name    Ahmad al-Ghashmi
  office  president of yem 1977-10-11..1978-06-24
  source  archigos-4.1, public-record

actor   yem.ali-abdullah-saleh
  kind    person
  name    Ali Abdullah Saleh | Ali Abdallah Saleh | Ali Abdullah Salih
  office  president of yem 1978-07-17..2012-02-27
  office  leader of yem.gpc 1982-08-24..2017-12-04
  source  archigos-4.1, un-2022, ofac-2023, public-record

actor   yem.abdrabbuh-mansur-hadi
  kind    person
  name    Abdrabbuh Mansur Hadi | Abd-Rabbu Mansour Hadi | Abed Rabbo Mansour Hadi | Abd Rabbuh Mansur Hadi | Abd Rabbo Mansour Hadi | Abdu Rabbu Mansour Hadi | Abdrabbuh Mansour Hadi | Abdrabu Mansour Hadi | Mansour Hadi !context(YEM)
  office  defence minister of yem 1994-05..1994-10-03
  office  vice president of yem 1994-10-03..2012-02-25
  office  president of yem 2012-02-25..2022-04-07
  source  public-record

actor   yem.rashad-al-alimi
  kind    person
  name    Rashad al-Alimi | Rashad Al-Alimi | Rashad Mohammed al-Alimi
  office  interior minister of yem 2001-04..2008-05
  office  chairman of the presidential leadership council of yem 2022-04-07..   asof 2026-01-31
  source  factbook-2026

actor   yem.ali-mohsen-al-ahmar
  kind    person
  name    Ali Mohsen al-Ahmar | Ali Mohsen | Ali Muhsin al-Ahmar | General Ali Mohsen al-Ahmar
  office  commander of yem.armored1 1987..2012-12
  office  vice president of yem 2016-04-03..2022-04-07
  source  public-record

actor   yem.aidarous-al-zubaidi
  kind    person
  name    Aidarous al-Zubaidi | Aidaroos al-Zubaidi | Aidarus al-Zoubaidi | Aidarus al-Zubaidi | Aidarous al-Zoubaidi | Aydarous al-Zubaidi | Aidarous Al-Zubaidi
  office  governor of Aden of yem 2015-12-07..2017-04-27
  office  leader of yem.stc 2017-05-11..2026-01
  office  vice chairman of yem.plc 2022-04-07..2026-01
  source  public-record

actor   yem.tareq-saleh
  kind    person
  name    Tareq Saleh | Tariq Saleh | Tareq Mohammed Abdullah Saleh | Tarek Saleh
  office  commander of yem.natres 2018-04..   asof 2025-06-30
  office  member of yem.plc 2022-04-07..   asof 2025-06-30
  source  public-record

actor   yem.sultan-al-arada
  kind    person
  name    Sultan al-Arada | Sultan al-Aradah | Sultan Al-Arada
  office  governor of Marib of yem 2012-04..   asof 2025-06-30
  office  member of yem.plc 2022-04-07..   asof 2025-06-30
  source  public-record

actor   yem.faraj-al-bahsani
  kind    person
  name    Faraj al-Bahsani | Faraj Salmin al-Bahsani | Faraj Salmeen al-Bahsani
  office  governor of Hadramawt of yem 2017-06..2022-07
  office  member of yem.plc 2022-04-07..   asof 2025-06-30
  source  public-record

actor   yem.abdullah-al-alimi
  kind    person
  name    Abdullah al-Alimi | Abdullah al-Alimi Bawazeer
  office  director of the presidential office of yem 2016-09..2022-04
  office  member of yem.plc 2022-04-07..   asof 2025-06-30
  source  public-record

actor   yem.othman-mujalli
  kind    person
  name    Othman Mujalli | Othman Hussein Megali | Uthman Mujalli
  office  agriculture minister of yem 2018..2020-12
  office  member of yem.plc 2022-04-07..   asof 2025-06-30
  source  public-record

actor   yem.abdulrahman-al-mahrami
  kind    person
  name    Abdulrahman al-Mahrami | Abu Zaraa al-Mahrami | Abu Zara'a al-Mahrami
  office  commander of yem.giants 2017..   asof 2025-06-30
  office  member of yem.plc 2022-04-07..   asof 2025-06-30
  source  public-record

actor   yem.abdul-aziz-abdul-ghani
  kind    person
  name    Abdul Aziz Abdul Ghani | Abdul Aziz Abdulghani
  office  prime minister of yem 1994-10-06..1997-05-14
  source  public-record

actor   yem.faraj-said-bin-ghanem
  kind    person
  name    Faraj Said bin Ghanem | Faraj bin Ghanem
  office  prime minister of yem 1997-05-14..1998-04-29
  source  public-record

actor   yem.abd-al-karim-al-iryani
  kind    person
  name    Abd al-Karim al-Iryani | Abdul Karim al-Iryani
  office  prime minister of yem 1998-04-29..2001-03-31
  source  public-record

actor   yem.abdul-qadir-bajamal
  kind    person
  name    Abdul Qadir Bajamal | Abdul Qader Bajamal
  office  foreign minister of yem 1998-05..2001-03-31
  office  prime minister of yem 2001-03-31..2007-04-07
  source  public-record

actor   yem.ali-muhammad-mujawar
  kind    person
  name    Ali Muhammad Mujawar | Ali Mohammed Mujawar
  office  prime minister of yem 2007-04-07..2011-12-10
  source  public-record

actor   yem.mohammed-basindawa
  kind    person
  name    Mohammed Basindawa | Mohammed Salim Basindawa | Mohammed Basindwa
  office  foreign minister of yem 1993-05..1994-10
  office  prime minister of yem 2011-12-10..2014-09-24
  source  public-record

actor   yem.khaled-bahah
  kind    person
  name    Khaled Bahah
  office  ambassador to the United Nations of yem 2014-08..2014-10
  office  prime minister of yem 2014-11-09..2016-04-03
  office  vice president of yem 2015-04-13..2016-04-03
  source  public-record

actor   yem.ahmed-obeid-bin-daghr
  kind    person
  name    Ahmed Obeid bin Daghr | Ahmed bin Daghr | Ahmed bin Dagher | Ahmed Obaid bin Dagher
  office  prime minister of yem 2016-04-04..2018-10-15
  source  public-record

actor   yem.maeen-abdulmalik-saeed
  kind    person
  name    Maeen Abdulmalik Saeed | Maeen Abdulmalik | Maeen Abdul-Malik | Moeen Abdulmalik
  office  prime minister of yem 2018-10-15..2024-02-05
  source  public-record

actor   yem.ahmed-awad-bin-mubarak
  kind    person
  name    Ahmed Awad bin Mubarak | Ahmed bin Mubarak | Ahmad Awad bin Mubarak
  office  ambassador to the United States of yem 2015-08..2020-12
  office  foreign minister of yem 2020-12-18..2024-03-26
  office  prime minister of yem 2024-02-05..2025-05-03
  source  public-record

actor   yem.salem-bin-braik
  kind    person
  name    Salem bin Braik | Salem Saleh bin Braik | Salem bin Breik | Salim Salih bin Burayk
  office  finance minister of yem 2019-09..2025-05-03
  office  prime minister of yem 2025-05-03..   asof 2025-06-30
  source  public-record

# Ministers, officers and governors.

actor   yem.abu-bakr-al-qirbi
  kind    person
  name    Abu Bakr al-Qirbi | Abu Bakr al-Kurbi
  office  foreign minister of yem 2001-04-04..2014-06-11
  source  public-record

actor   yem.riyadh-yaseen
  kind    person
  name    Riyadh Yaseen | Riyadh Yassin | Riad Yassin
  office  foreign minister of yem 2015-03..2015-12-01
  source  public-record

actor   yem.abdulmalik-al-mekhlafi
  kind    person
  name    Abdulmalik al-Mekhlafi | Abdel-Malek al-Mekhlafi | Abdul Malik al-Mikhlafi
  office  foreign minister of yem 2015-12-01..2018-05-24
  source  public-record

actor   yem.khaled-al-yamani
  kind    person
  name    Khaled al-Yamani | Khaled Yemany | Khaled Hussein Alyemany
  office  ambassador to the United Nations of yem 2015..2018-05
  office  foreign minister of yem 2018-05-24..2019-06-10
  source  public-record

actor   yem.mohammed-al-hadhrami
  kind    person
  name    Mohammed al-Hadhrami | Mohammed al-Hadrami | Mohammed Abdullah al-Hadhrami
  office  foreign minister of yem 2019-09-19..2020-12-18
  office  ambassador to the United States of yem 2022..2025
  source  public-record

actor   yem.abdulwahab-al-hajri
  kind    person
  name    Abdulwahab al-Hajri | Abdulwahab Abdullah al-Hajri
  office  ambassador to the United States of yem 2025-07-24..   asof 2026-01-31
  source  factbook-2026

actor   yem.shaya-al-zindani
  kind    person
  name    Shaya al-Zindani | Shaya Mohsen al-Zindani | Shaye al-Zindani
  office  foreign minister of yem 2024-03-26..   asof 2025-06-30
  source  public-record

actor   yem.abdullah-al-saadi
  kind    person
  name    Abdullah al-Saadi !context(YEM)
  office  ambassador to the United Nations of yem 2018..   asof 2025-06-30
  source  public-record

actor   yem.mohammed-nasser-ahmed
  kind    person
  name    Mohammed Nasser Ahmed
  office  defence minister of yem 2006-02..2014-11-09
  source  public-record

actor   yem.mahmoud-al-subaihi
  kind    person
  name    Mahmoud al-Subaihi | Mahmoud al-Subayhi
  office  defence minister of yem 2014-11-09..2015-03-25
  source  public-record

actor   yem.mohammed-ali-al-maqdashi
  kind    person
  name    Mohammed Ali al-Maqdashi | Mohammed al-Maqdashi | Mohammad al-Maqdashi
  office  chief of the general staff of yem 2015-05..2017-09
  office  defence minister of yem 2018-11-07..2022-07-28
  source  public-record

actor   yem.mohsen-al-daari
  kind    person
  name    Mohsen al-Daari | Mohsen Mohammed al-Daeri | Muhsen al-Daeri
  office  defence minister of yem 2022-07-28..   asof 2025-06-30
  source  public-record

actor   yem.sagheer-bin-aziz
  kind    person
  name    Sagheer bin Aziz | Sagheer Hamoud Aziz | Saghir bin Aziz
  office  chief of the general staff of yem 2020-02-28..   asof 2025-06-30
  source  public-record

actor   yem.ahmed-al-maysari
  kind    person
  name    Ahmed al-Maysari | Ahmed al-Mayssari
  office  interior minister of yem 2017-12-24..2020-12-18
  source  public-record

actor   yem.ibrahim-haydan
  kind    person
  name    Ibrahim Haydan | Ibrahim Hidan | Ibrahim Haidan
  office  interior minister of yem 2020-12-18..   asof 2025-06-30
  source  public-record

actor   yem.muammar-al-eryani
  kind    person
  name    Muammar al-Eryani | Moammar al-Eryani | Muammar Al-Iryani
  office  information minister of yem 2016..   asof 2025-06-30
  source  public-record

actor   yem.sultan-al-barakani
  kind    person
  name    Sultan al-Barakani | Sultan al-Burkani
  office  speaker of parliament of yem 2019-04-13..   asof 2025-06-30
  source  public-record

actor   yem.yahya-al-raee
  kind    person
  name    Yahya al-Raee | Yahya al-Rai !context(YEM)
  office  speaker of parliament of yem 2008-02..2019-04-13
  source  public-record

actor   yem.abdullah-al-ahmar
  kind    person
  name    Abdullah al-Ahmar | Abdullah ibn Husayn al-Ahmar | Abdullah bin Hussein al-Ahmar
  office  leader of yem.islah 1990-09-13..2007-12-29
  office  speaker of parliament of yem 1993-05-15..2007-12-29
  source  public-record

actor   yem.mohamed-zemam
  kind    person
  name    Mohamed Zemam | Mohammed Zammam
  office  governor of yem.cbyaden 2018-02..2019-03
  source  public-record

actor   yem.ahmed-ghaleb-al-maabqi
  kind    person
  name    Ahmed Ghaleb al-Maabqi | Ahmed Ghaleb | Ahmed bin Ahmed Ghaleb al-Maabqi
  office  governor of yem.cbyaden 2021-12-06..   asof 2025-06-30
  source  public-record

actor   yem.ahmed-ali-abdullah-saleh
  kind    person
  name    Ahmed Ali Abdullah Saleh | Ahmed Ali Saleh
  office  commander of yem.republicanguard 2004..2012-12
  office  ambassador to the United Arab Emirates of yem 2013-04..2015-03
  source  un-2022, ofac-2023, public-record

actor   yem.ahmed-lamlas
  kind    person
  name    Ahmed Lamlas | Ahmed Hamed Lamlas
  office  governor of Aden of yem 2020-07-29..   asof 2025-06-30
  source  public-record

actor   yem.awad-al-awlaki
  kind    person
  name    Awad al-Awlaki | Awad bin al-Wazir al-Awlaki | Awad al-Awlaqi
  office  governor of Shabwa of yem 2021-12-25..   asof 2025-06-30
  source  public-record

actor   yem.mohammed-bin-adio
  kind    person
  name    Mohammed bin Adio | Mohammed Saleh bin Adyo | Mohammed Saleh bin Adio
  office  governor of Shabwa of yem 2018-11..2021-12-25
  source  public-record

actor   yem.mabkhout-bin-madi
  kind    person
  name    Mabkhout bin Madi
  office  governor of Hadramawt of yem 2022-07-31..   asof 2025-06-30
  source  public-record

actor   yem.nabil-shamsan
  kind    person
  name    Nabil Shamsan
  office  governor of Taiz of yem 2018-12-31..   asof 2025-06-30
  source  public-record

actor   yem.ali-salem-al-beidh
  kind    person
  name    Ali Salem al-Beidh | Ali Salim al-Beidh | Ali Salem al-Bidh
  office  secretary-general of yem.ysp 1986-01..1994-07
  office  vice president of yem 1990-05-22..1994-05-21
  office  president of yem.dry 1994-05-21..1994-07-07
  source  public-record

# The Houthi movement.

actor   yem.houthis
  kind    group
  name    Houthis | Ansar Allah !context(YEM) | Ansarallah !context(YEM) | Houthi movement | Houthi rebels | Huthis | Houthi group | Houthi militia | Ansar Allah movement | Ansarullah !context(YEM) | Houthi militants | Yemen's Houthis | Yemen's Houthi rebels | Iran-backed Houthis | Iran-aligned Houthis | al-Houthi movement
  adj     Houthi | Huthi
  code    YEM REB 2004-06..   asof 2025-06-30
  source  public-record

actor   yem.believingyouth
  kind    group
  name    Believing Youth | al-Shabab al-Mumin | al-Shabab al-Mu'min
  code    YEM REL 1992..2004-06
  part    yem.houthis merged-into 2004-06..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:1091

actor   yem.spc
  kind    government
  name    Supreme Political Council !context(YEM) | Houthi Supreme Political Council
  code    inherit
  part    yem.houthis office 2016-07-28..   asof 2025-06-30
  source  public-record

actor   yem.src
  kind    organ
  name    Supreme Revolutionary Committee !context(YEM) | Houthi Supreme Revolutionary Committee
  code    inherit
  part    yem.houthis office 2015-02-06..   asof 2025-06-30
  source  public-record

actor   yem.nsg
  kind    government
  name    National Salvation Government !context(YEM) | Houthi government | Sanaa-based government | Government of Change and Construction | Houthi-run government
  code    inherit
  part    yem.houthis office 2016-11-28..   asof 2025-06-30
  source  public-record

actor   yem.houthiforces
  kind    group
  name    Houthi forces | Houthi armed forces | Yemeni Armed Forces !context(yem.houthis,yem.yahya-saree) | Houthi military
  code    inherit
  part    yem.houthis wing 2015..   asof 2025-06-30
  source  public-record

actor   yem.sis
  kind    organ
  name    Security and Intelligence Service !context(YEM) | Houthi Security and Intelligence Service
  code    inherit
  part    yem.houthis office 2019-08..   asof 2025-06-30
  source  public-record

actor   yem.scmcha
  kind    organ
  name    SCMCHA | Supreme Council for the Management and Coordination of Humanitarian Affairs
  code    inherit
  part    yem.houthis office 2019-11..   asof 2025-06-30
  source  public-record

actor   yem.hocc
  kind    organ
  name    Humanitarian Operations Coordination Center !context(YEM) | HOCC !context(YEM)
  code    inherit
  part    yem.houthis office 2024-02..   asof 2025-06-30
  source  public-record

actor   yem.abdul-malik-al-houthi
  kind    person
  name    Abdul-Malik al-Houthi | Abdul Malik al-Houthi | Abdel-Malek al-Houthi | Abdulmalik al-Houthi | Abdul-Malik Badreddin al-Houthi | Abdulmalik Al-Houthi
  office  leader of yem.houthis 2004-09..   asof 2025-06-30
  source  public-record, un-2022, ofac-2023

actor   yem.hussein-badreddin-al-houthi
  kind    person
  name    Hussein Badreddin al-Houthi
  office  leader of yem.houthis 2004-06..2004-09-10
  source  public-record

actor   yem.badreddin-al-houthi
  kind    person
  name    Badreddin al-Houthi | Badr al-Din al-Houthi
  office  spiritual leader of yem.houthis 2004-09..2010-11-25
  source  public-record

actor   yem.mohammed-ali-al-houthi
  kind    person
  name    Mohammed Ali al-Houthi | Mohammad Ali al-Houthi
  office  head of the Supreme Revolutionary Committee of yem.houthis 2015-02-06..   asof 2025-06-30
  office  member of yem.spc 2019-04..   asof 2025-06-30
  source  public-record

actor   yem.mahdi-al-mashat
  kind    person
  name    Mahdi al-Mashat | Mahdi Al-Mashat | Mehdi al-Mashat
  office  head of the Supreme Political Council of yem.houthis 2018-04-25..   asof 2025-06-30
  source  public-record

actor   yem.saleh-al-samad
  kind    person
  name    Saleh al-Samad | Saleh al-Sammad | Saleh Ali al-Sammad
  office  head of the Supreme Political Council of yem.houthis 2016-08..2018-04-19
  source  public-record

actor   yem.yahya-saree
  kind    person
  name    Yahya Saree | Yahya Sarea | Yahya Sarie | Yahya Sare'e | Yehya Saree | Yahya Sari
  office  military spokesman of yem.houthis 2018..   asof 2025-06-30
  source  public-record

actor   yem.mohammed-abdulsalam
  kind    person
  name    Mohammed Abdulsalam | Mohammed Abdul-Salam | Mohammed Abdul Salam | Mohammed Abdel Salam | Mohammad Abdulsalam
  office  spokesman of yem.houthis 2011..   asof 2025-06-30
  source  public-record

actor   yem.abdul-khaliq-al-houthi
  kind    person
  name    Abdul Khaliq al-Houthi | Abdulkhaleq al-Houthi | Abd al-Khaliq al-Huthi
  office  commander of yem.houthiforces 2014..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   yem.abdul-karim-al-houthi
  kind    person
  name    Abdul Karim al-Houthi | Abdulkarim Amir al-Din al-Houthi | Abdel Karim al-Houthi
  office  interior minister of yem.nsg 2019-05..   asof 2025-06-30
  source  public-record

actor   yem.yahya-al-houthi
  kind    person
  name    Yahya al-Houthi !context(yem.houthis) | Yahya Badreddin al-Houthi
  office  education minister of yem.nsg 2016-11-28..2024-08
  source  public-record

actor   yem.abdullah-yahya-al-hakim
  kind    person
  name    Abdullah Yahya al-Hakim | Abu Ali al-Hakim | Abdullah al-Hakim !context(yem.houthis)
  office  head of military intelligence of yem.houthiforces 2017..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   yem.mohammed-al-ghamari
  kind    person
  name    Mohammed al-Ghamari | Muhammad Abd al-Karim al-Ghamari | Mohammed Abdul Karim al-Ghamari
  office  chief of the general staff of yem.houthiforces 2016-12..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   yem.mohammed-al-atifi
  kind    person
  name    Mohammed al-Atifi | Mohammed Nasser al-Atifi | Mohammed al-Atefi
  office  defence minister of yem.nsg 2016-11-28..   asof 2025-06-30
  source  public-record

actor   yem.yousef-al-madani
  kind    person
  name    Yousef al-Madani | Yusuf al-Madani | Youssef al-Madani
  office  commander in Hodeidah of yem.houthiforces 2021..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   yem.abdulhakim-al-khaiwani
  kind    person
  name    Abdulhakim al-Khaiwani | Abdul Hakim al-Khaiwani | Abdulhakim Hashim al-Khaiwani
  office  head of yem.sis 2019-08..   asof 2025-06-30
  source  ofac-2023, public-record

actor   yem.abdel-aziz-bin-habtour
  kind    person
  name    Abdel-Aziz bin Habtour | Abdulaziz bin Habtour | Abdel Aziz bin Habtoor | Abdulaziz Saleh bin Habtoor
  office  governor of Aden of yem 2014-12..2015-03
  office  prime minister of yem.nsg 2016-10-04..2024-08-10
  source  public-record

actor   yem.ahmed-al-rahawi
  kind    person
  name    Ahmed al-Rahawi | Ahmed Ghaleb al-Rahwi | Ahmed al-Rahwi | Ahmed Ghaleb Nasser al-Rahawi
  office  prime minister of yem.nsg 2024-08-10..2025-08-28
  source  public-record

actor   yem.hisham-sharaf
  kind    person
  name    Hisham Sharaf | Hisham Sharaf Abdullah
  office  foreign minister of yem.nsg 2016-11-28..2024-08-12
  source  public-record

actor   yem.jamal-amer
  kind    person
  name    Jamal Amer | Jamal Amir !context(YEM)
  office  foreign minister of yem.nsg 2024-08-12..   asof 2025-06-30
  source  public-record

actor   yem.hussein-al-ezzi
  kind    person
  name    Hussein al-Ezzi | Hussein al-Izzi
  office  deputy foreign minister of yem.nsg 2016-11..2024-08
  source  public-record

actor   yem.dhaifallah-al-shami
  kind    person
  name    Dhaifallah al-Shami | Daifallah al-Shami
  office  information minister of yem.nsg 2019..2024-08
  source  public-record

actor   yem.hashem-sharaf-al-din
  kind    person
  name    Hashem Sharaf al-Din | Hashim Sharaf al-Din
  office  information minister of yem.nsg 2024-08-12..   asof 2025-06-30
  source  public-record

actor   yem.mohammed-al-bukhaiti
  kind    person
  name    Mohammed al-Bukhaiti
  office  member of the political bureau of yem.houthis 2014..   asof 2025-06-30
  source  public-record

actor   yem.nasr-al-din-amer
  kind    person
  name    Nasr al-Din Amer | Nasruddin Amer | Nasreddin Amer
  office  deputy head of the media authority of yem.houthis 2018..   asof 2025-06-30
  source  public-record

actor   yem.hezam-al-asad
  kind    person
  name    Hezam al-Asad | Hizam al-Asad
  office  member of the political bureau of yem.houthis 2014..   asof 2025-06-30
  source  public-record

actor   yem.hassan-zaid
  kind    person
  name    Hassan Zaid !context(YEM) | Hassan Zayd !context(YEM)
  office  youth and sports minister of yem.nsg 2016-11-28..2020-10-27
  source  public-record

# Southern Transitional Council and southern forces.

actor   yem.stc
  kind    group
  name    Southern Transitional Council | STC !context(YEM) | Yemen's Southern Transitional Council | South Transitional Council
  code    YEM REB 2017-05-11..2019-11-04
  code    YEM OPP 2019-11-05..2020-12-17
  code    YEM GOV 2020-12-18..2026-01
  source  public-record, ucdp-22.1
  xref    ucdp:7344

actor   yem.hirak
  kind    group
  name    Southern Movement !context(YEM) | Hirak !context(YEM) | al-Hirak !context(YEM) | Southern Mobility Movement
  code    YEM OPP 2007..2015-03
  code    YEM UAF 2015-04..   asof 2025-06-30
  source  public-record

actor   yem.southresist
  kind    group
  name    Southern Resistance !context(YEM)
  code    YEM PRM 2015-03..2017-05
  source  public-record

actor   yem.securitybelt
  kind    group
  name    Security Belt Forces | Security Belt !context(YEM) | al-Hizam | Security Belt forces
  code    YEM PRM 2016-03..   asof 2025-06-30
  part    yem.stc wing 2017-05-11..2026-01
  source  public-record

actor   yem.shabwaelite
  kind    group
  name    Shabwani Elite Forces | Shabwani Elite
  code    YEM PRM 2016..2019-08
  source  public-record

actor   yem.shabwadefence
  kind    group
  name    Shabwa Defense Forces | Shabwa Defence Forces
  code    YEM PRM 2022-01..   asof 2025-06-30
  part    yem.stc wing 2022-01..2026-01
  source  public-record

actor   yem.hadramielite
  kind    group
  name    Hadrami Elite Forces | Hadhrami Elite Forces | Hadrami Elite | Hadramawt Elite Forces
  code    YEM PRM 2016..   asof 2025-06-30
  source  public-record

actor   yem.giants
  kind    group
  name    Giants Brigades !context(YEM) | Al-Amaliqa Brigades | al-Amaliqa | Southern Giants Brigades | Giants Brigade !context(YEM)
  code    YEM PRM 2015..   asof 2025-06-30
  source  public-record

actor   yem.natres
  kind    group
  name    National Resistance !context(YEM) | National Resistance Forces !context(YEM) | Guards of the Republic !context(YEM) | Political Bureau of the National Resistance
  code    YEM PRM 2018-04..   asof 2025-06-30
  source  public-record

actor   yem.tihama
  kind    group
  name    Tihama Resistance | Tihama Brigades | Tihami Resistance
  code    YEM PRM 2015..   asof 2025-06-30
  source  public-record

actor   yem.jointforces
  kind    group
  name    Joint Forces on the West Coast | West Coast Joint Forces | Joint Forces !context(yem.natres,yem.giants)
  code    YEM PRM 2019-07..   asof 2025-06-30
  source  public-record

actor   yem.nationshield
  kind    group
  name    Nation Shield Forces | Nation's Shield Forces | Dir' al-Watan | Homeland Shield Forces | National Shield Forces !context(YEM)
  code    YEM MIL 2023-01-29..   asof 2025-06-30
  source  public-record

actor   yem.hadramalliance
  kind    group
  name    Hadramawt Tribal Alliance | Hadramout Tribal Alliance | Hadramout Tribes Alliance
  code    YEM CVL 2013-07..   asof 2025-06-30
  source  public-record

actor   yem.hadramcouncil
  kind    group
  name    Hadramawt National Council | Hadramout National Council
  code    YEM PTY 2023-06-20..   asof 2025-06-30
  source  public-record

actor   yem.popres
  kind    group
  name    Popular Resistance !context(YEM) | Popular Resistance Committees !context(YEM)
  code    YEM PRM 2015-03..   asof 2025-06-30
  source  public-record

actor   yem.popcommittees
  kind    group
  name    Popular Committees !context(YEM)
  code    YEM PRM 2011..2015
  source  public-record

actor   yem.hani-bin-breik
  kind    person
  name    Hani bin Breik | Hani bin Buraik | Hani bin Braik
  office  vice president of yem.stc 2017-05-11..2026-01
  source  public-record

actor   yem.ahmed-saeed-bin-breik
  kind    person
  name    Ahmed Saeed bin Breik | Ahmed Said bin Breik | Ahmed bin Breik !context(YEM)
  office  governor of Hadramawt of yem 2015..2017-06-28
  office  acting president of yem.stc 2019..2022
  source  public-record

actor   yem.ali-al-kathiri
  kind    person
  name    Ali al-Kathiri !context(YEM) | Ali Abdullah al-Kathiri
  office  spokesman of yem.stc 2020..2025
  source  public-record

actor   yem.nasser-al-khubaji
  kind    person
  name    Nasser al-Khubaji | Nasser al-Khabji
  office  head of the negotiating team of yem.stc 2019..2026-01
  source  public-record

actor   yem.anwar-al-tamimi
  kind    person
  name    Anwar al-Tamimi
  office  spokesman of yem.stc 2024..2026-01
  source  public-record

actor   yem.abu-al-yamama
  kind    person
  name    Abu al-Yamama | Munir al-Yafei | Muneer al-Yafie | Abu al-Yamamah
  office  commander of yem.securitybelt 2016..2019-08-01
  source  public-record

actor   yem.amr-bin-habrish
  kind    person
  name    Amr bin Habrish | Amr bin Habrish al-Ali
  office  leader of yem.hadramalliance 2016..   asof 2025-06-30
  source  public-record

actor   yem.hassan-baoum
  kind    person
  name    Hassan Baoum | Hasan Baoum
  office  leader of yem.hirak 2007..   asof 2025-06-30
  source  public-record

# Parties and tribes.

actor   yem.gpc
  kind    party
  name    General People's Congress !context(YEM) | GPC !context(YEM) | General People's Congress party | Al-Mo'tamar
  code    YEM GOV.PTY 1982-08-24..2012-02-26
  code    YEM PTY 2012-02-27..   asof 2025-06-30
  source  public-record, ucdp-22.1
  xref    ucdp:6868

actor   yem.islah
  kind    party
  name    Islah | Al-Islah | Islah Party | Al-Islah Party | Islah party | Yemeni Congregation for Reform | Yemeni Reform Grouping | Yemeni Islah
  code    YEM PTY 1990..   asof 2025-06-30
  source  public-record

actor   yem.ysp
  kind    party
  name    Yemeni Socialist Party | YSP !context(YEM)
  code    YEM GOV.PTY 1978-10..1994-05-20
  code    YEM PTY 1994-07-08..   asof 2025-06-30
  source  public-record

actor   yem.nasserist
  kind    party
  name    Nasserist Unionist People's Organisation | Nasserist Unionist People's Organization | Nasserist Party !context(YEM)
  code    YEM PTY 1965..   asof 2025-06-30
  source  public-record

actor   yem.jmp
  kind    party
  name    Joint Meeting Parties | Joint Meeting Party
  code    YEM PTY.OPP 2002..2011-12
  source  public-record

actor   yem.rashad
  kind    party
  name    Rashad Union | Al-Rashad Union
  code    YEM PTY 2012-03..   asof 2025-06-30
  source  public-record

actor   yem.alhaq
  kind    party
  name    Hizb al-Haqq | Al-Haqq Party | Party of Truth !context(YEM)
  code    YEM PTY 1990..   asof 2025-06-30
  source  public-record

actor   yem.nlf
  kind    group
  name    National Liberation Front !context(YEM,yem.south)
  code    YEM REB 1963-06..1967-11-29
  part    yem.ysp merged-into 1978-10..   asof 2025-06-30
  source  public-record

actor   yem.flosy
  kind    group
  name    Front for the Liberation of Occupied South Yemen | FLOSY
  code    YEM REB 1966-01..1967-11
  source  public-record

actor   yem.ndfyem
  kind    group
  name    National Democratic Front !context(YEM)
  code    YEM REB 1976-02..1982
  source  ucdp-22.1, public-record
  xref    ucdp:199

actor   yem.hashid
  kind    people
  name    Hashid | Hashid tribal confederation | Hashid tribe
  code    YEM CVL
  source  public-record

actor   yem.bakil
  kind    people
  name    Bakil | Bakil tribal confederation | Bakil tribe
  code    YEM CVL
  source  public-record

actor   yem.zaidis
  kind    people
  name    Zaidis | Zaydis | Zaidi Shiites
  adj     Zaidi | Zaydi
  code    YEM CVL
  source  public-record

actor   yem.muhamasheen
  kind    people
  name    Muhamasheen | Akhdam
  code    YEM CVL
  source  public-record

actor   yem.southerners
  kind    people
  name    southern Yemenis !nocap | South Yemenis
  code    YEM CVL
  source  public-record

actor   yem.sadeq-amin-abu-ras
  kind    person
  name    Sadeq Amin Abu Ras | Sadiq Amin Abu Ras
  office  leader in Sanaa of yem.gpc 2018-01-07..   asof 2025-06-30
  source  public-record

actor   yem.arif-al-zouka
  kind    person
  name    Arif al-Zouka | Aref al-Zouka
  office  secretary-general of yem.gpc 2012..2017-12-04
  source  public-record

actor   yem.mohammed-al-yadoumi
  kind    person
  name    Mohammed al-Yadoumi | Mohammed al-Yadumi
  office  leader of yem.islah 2007-12..   asof 2025-06-30
  source  public-record

actor   yem.abdul-majeed-al-zindani
  kind    person
  name    Abdul Majeed al-Zindani | Abdul Majid al-Zindani | Abd al-Majid al-Zindani | Abdel Majid al-Zindani
  office  head of the shura council of yem.islah 1995..2007
  source  public-record

actor   yem.tawakkol-karman
  kind    person
  name    Tawakkol Karman | Tawakul Karman | Tawakkul Karman
  code    YEM SOC
  gender  f
  source  public-record

actor   yem.sadiq-al-ahmar
  kind    person
  name    Sadiq al-Ahmar | Sadeq al-Ahmar | Sheikh Sadiq al-Ahmar
  office  leader of yem.hashid 2007-12-29..2023-01-06
  source  public-record

actor   yem.hamid-al-ahmar
  kind    person
  name    Hamid al-Ahmar | Hameed al-Ahmar
  code    YEM PTY
  source  public-record

actor   yem.hamoud-al-mikhlafi
  kind    person
  name    Hamoud al-Mikhlafi | Hamoud Saeed al-Mikhlafi | Hammoud al-Mekhlafi
  office  leader in Taiz of yem.popres 2015-03..   asof 2025-06-30
  source  public-record

actor   yem.adnan-al-hammadi
  kind    person
  name    Adnan al-Hammadi | Adnan al-Hamadi
  office  commander of the 35th Armoured Brigade of yem 2015..2019-12-02
  source  public-record

actor   yem.abu-al-abbas
  kind    person
  name    Abu al-Abbas !context(YEM) | Adil Abduh Fari Uthman al-Dhubhani | Adel Abdo Farea
  office  leader of yem.abualabbas 2015..   asof 2025-06-30
  source  ofac-2023, public-record

# Other armed groups.

actor   yem.abualabbas
  kind    group
  name    Abu al-Abbas Brigade | Abu al-Abbas Brigades
  code    YEM PRM 2015..   asof 2025-06-30
  source  public-record

actor   yem.aaia
  kind    group
  name    Aden-Abyan Islamic Army | Islamic Army of Aden | Aden Abyan Islamic Army | Islamic Army of Aden-Abyan
  code    YEM REB 1994..2003
  source  un-2022, ofac-2023, public-record

actor   yem.aqy
  kind    group
  name    al-Qaeda in Yemen | Al-Qaida in Yemen | al-Qaida in Yemen
  code    YEM REB 1998..2009-01
  part    alqaeda.aqap merged-into 2009-01..   asof 2025-06-30
  source  public-record

actor   alqaeda.khalid-batarfi
  kind    person
  name    Khalid Batarfi | Khaled Batarfi | Khalid Saeed Batarfi | Khalid Said Batarfi
  office  leader of alqaeda.aqap 2020-02-23..2024-03
  source  ofac-2023, public-record

actor   alqaeda.saad-al-awlaki
  kind    person
  name    Saad al-Awlaki | Saad bin Atef al-Awlaki | Sa'ad bin Atef al-Awlaki
  office  leader of alqaeda.aqap 2024-03..   asof 2025-06-30
  source  public-record

actor   alqaeda.said-al-shihri
  kind    person
  name    Said al-Shihri | Saeed al-Shihri | Said Ali al-Shihri
  office  deputy leader of alqaeda.aqap 2009-01..2013-07
  source  public-record

actor   alqaeda.ibrahim-al-asiri
  kind    person
  name    Ibrahim al-Asiri | Ibrahim Hassan Tali al-Asiri | Ibrahim Hassan al-Asiri
  office  bomb maker of alqaeda.aqap 2009-01..2017
  source  un-2022, ofac-2023, public-record

actor   alqaeda.ibrahim-al-qosi
  kind    person
  name    Ibrahim al-Qosi | Ibrahim Ahmed Mahmoud al-Qosi
  office  leader of the shura of alqaeda.aqap 2015..   asof 2025-06-30
  source  public-record

# Companies, media, civil society.

actor   yem.yemenia
  kind    company
  name    Yemenia | Yemenia Airways | Yemen Airways
  code    YEM BUS.GOV 1961..   asof 2025-06-30
  source  public-record

actor   yem.ypc
  kind    company
  name    Yemen Petroleum Company
  code    YEM BUS.GOV
  source  public-record

actor   yem.sepoc
  kind    company
  name    Safer Exploration and Production Operations Company | SEPOC
  code    YEM BUS.GOV 1997..   asof 2025-06-30
  source  public-record

actor   yem.yemenlng
  kind    company
  name    Yemen LNG
  code    YEM BUS 1995..   asof 2025-06-30
  source  public-record

actor   yem.hsa
  kind    company
  name    Hayel Saeed Anam Group | Hayel Saeed Anam
  code    YEM BUS 1938..   asof 2025-06-30
  source  public-record

actor   yem.saba
  kind    media
  name    Saba News Agency | Saba news agency | Yemen's Saba news agency
  code    YEM GOV.JRN 1970..   asof 2025-06-30
  source  public-record

actor   yem.almasirah
  kind    media
  name    Al-Masirah | Al Masirah | Al-Masirah TV | Al Masirah TV | al-Masirah
  code    YEM JRN 2012-03-23..   asof 2025-06-30
  part    yem.houthis subsidiary 2012-03-23..   asof 2025-06-30
  source  public-record

actor   yem.belqees
  kind    media
  name    Belqees TV | Belqees !context(YEM)
  code    YEM JRN 2015..   asof 2025-06-30
  source  public-record

actor   yem.almasdar
  kind    media
  name    Al-Masdar Online | Almasdar Online
  code    YEM JRN 2007..   asof 2025-06-30
  source  public-record

actor   yem.sanaacenter
  kind    ngo
  name    Sana'a Center for Strategic Studies | Sanaa Center for Strategic Studies | Sana'a Center
  code    YEM EDU 2014..   asof 2025-06-30
  source  public-record

actor   yem.mwatana
  kind    ngo
  name    Mwatana for Human Rights | Mwatana
  code    YEM SOC 2007..   asof 2025-06-30
  source  public-record

actor   yem.mothers
  kind    ngo
  name    Abductees' Mothers Association | Abductees Mothers Association
  code    YEM SOC 2016-04..   asof 2025-06-30
  source  public-record

actor   yem.masam
  kind    ngo
  name    Masam Project | Project Masam
  code    SAU SOC 2018-06..   asof 2025-06-30
  source  public-record

actor   yem.sdrpy
  kind    organ
  name    Saudi Development and Reconstruction Program for Yemen | SDRPY
  code    SAU GOV 2018-05..   asof 2025-06-30
  source  public-record

actor   yem.radhya-al-mutawakel
  kind    person
  name    Radhya Al-Mutawakel | Radhya al-Mutawakel | Radhia al-Mutawakel
  office  head of yem.mwatana 2007..   asof 2025-06-30
  gender  f
  source  public-record

# Missions and envoys.

actor   unmha
  kind    organ
  name    UN Mission to support the Hudaydah Agreement | UNMHA | United Nations Mission to Support the Hodeidah Agreement | UN Mission to Support the Hudaydah Agreement
  code    UNO IGO 2019-01-16..   asof 2025-06-30
  source  public-record

actor   osesgy
  kind    organ
  name    Office of the Special Envoy of the Secretary-General for Yemen | OSESGY
  code    UNO IGO 2012..   asof 2025-06-30
  part    uno office 2012..   asof 2025-06-30
  source  public-record

actor   uno.poeyemen
  kind    organ
  name    UN Panel of Experts on Yemen | Panel of Experts on Yemen
  code    UNO IGO 2014..   asof 2025-06-30
  source  public-record

actor   uno.patrick-cammaert
  kind    person
  name    Patrick Cammaert
  office  head of unmha 2018-12..2019-01
  source  public-record

actor   uno.michael-lollesgaard
  kind    person
  name    Michael Lollesgaard | Michael Anker Lollesgaard
  office  head of unmha 2019-01-31..2019-09
  source  public-record

actor   uno.abhijit-guha
  kind    person
  name    Abhijit Guha
  office  head of unmha 2019-09..2021-12
  source  public-record

actor   uno.michael-beary
  kind    person
  name    Michael Beary
  office  head of unmha 2021-12..   asof 2025-06-30
  source  public-record

actor   uno.david-gressly
  kind    person
  name    David Gressly
  office  humanitarian coordinator in Yemen of uno 2021-03..2024-02
  source  public-record

actor   uno.julien-harneis
  kind    person
  name    Julien Harneis
  office  humanitarian coordinator in Yemen of uno 2024-02..   asof 2025-06-30
  source  public-record

actor   usa.tim-lenderking
  kind    person
  name    Tim Lenderking | Timothy Lenderking
  office  special envoy for Yemen of usa 2021-02-04..2025-01
  source  public-record

actor   usa.steven-fagin
  kind    person
  name    Steven Fagin
  office  ambassador to Yemen of usa 2022-06..   asof 2025-06-30
  source  public-record

actor   sau.mohammed-al-jaber
  kind    person
  name    Mohammed Al Jaber | Mohammed bin Saeed Al Jaber | Mohammed Al-Jaber
  office  ambassador to Yemen of sau 2014..   asof 2025-06-30
  source  public-record

actor   sau.turki-al-maliki
  kind    person
  name    Turki al-Maliki | Turki Al-Maliki
  office  spokesman of saudicoalition 2017-07..   asof 2025-06-30
  source  public-record

actor   sau.ahmed-al-asiri
  kind    person
  name    Ahmed al-Asiri | Ahmed Asiri | Ahmed Assiri
  office  spokesman of saudicoalition 2015-03..2017-07
  office  deputy head of intelligence of sau 2017-04..2018-10-20
  source  public-record
