# SPDX-License-Identifier: CC0-1.0
# Iraq in depth: leaders, government, security bodies, the Popular Mobilization Forces
# and their brigades, the Kurdistan Region, parties and blocs, insurgent groups,
# communities, companies and envoys. Written from well-known public facts.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  un-2022 = United Nations Security Council consolidated list, 2022-09-15
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  archigos-4.1 = Goemans, Gleditsch and Chiozza, Archigos 4.1, leaders 1875-2015
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# Bodies of the state.

actor   irq.cor
  kind    organ
  name    Council of Representatives of Iraq | Iraqi Council of Representatives | Council of Representatives !context(IRQ)
  code    IRQ LEG 2006-03-16..   asof 2025-06-30
  source  public-record

actor   irq.rcc
  kind    organ
  name    Revolutionary Command Council !context(IRQ) | Iraqi Revolutionary Command Council
  code    IRQ GOV 1968-07-17..2003-04-09
  source  public-record

actor   irq.igc
  kind    government
  name    Iraqi Governing Council | Interim Governing Council of Iraq | Governing Council of Iraq
  code    IRQ GOV 2003-07-13..2004-06-01
  source  public-record

actor   irq.cpa
  kind    government
  name    Coalition Provisional Authority
  code    USA GOV 2003-04-21..2004-06-28
  source  public-record

actor   irq.orha
  kind    government
  name    Office of Reconstruction and Humanitarian Assistance | Office for Reconstruction and Humanitarian Assistance
  code    USA GOV 2003-01-20..2003-05-11
  source  public-record

actor   irq.iis
  kind    organ
  name    Iraqi Intelligence Service | Mukhabarat !context(IRQ) | Iraqi Mukhabarat
  code    IRQ SPY 1973..2003-04-09
  source  public-record

actor   irq.inis
  kind    organ
  name    Iraqi National Intelligence Service | National Intelligence Service of Iraq | INIS !context(IRQ)
  code    IRQ SPY 2004-04..   asof 2025-06-30
  source  public-record

actor   irq.falcon
  kind    organ
  name    Falcon Intelligence Cell | Falcons Intelligence Cell
  code    IRQ SPY 2014..2021
  source  public-record

actor   irq.cts
  kind    organ
  name    Iraqi Counter Terrorism Service | Counter Terrorism Service !context(IRQ) | Counter-Terrorism Service !context(IRQ) | CTS !context(IRQ) | Iraqi Counterterrorism Service
  code    IRQ MIL 2007..   asof 2025-06-30
  source  public-record

actor   irq.golden
  kind    organ
  name    Golden Division | Iraqi Special Operations Forces | ISOF !context(IRQ)
  code    inherit
  part    irq.cts wing 2007..   asof 2025-06-30
  source  public-record

actor   irq.joc
  kind    organ
  name    Joint Operations Command !context(IRQ) | Iraqi Joint Operations Command | Security Media Cell !context(IRQ)
  code    IRQ MIL 2014..   asof 2025-06-30
  source  public-record

actor   irq.erd
  kind    organ
  name    Emergency Response Division | Rapid Response Division !context(IRQ)
  code    IRQ COP 2003..   asof 2025-06-30
  source  public-record

actor   irq.republicanguard
  kind    organ
  name    Iraqi Republican Guard | Republican Guard !context(IRQ)
  code    IRQ MIL 1969..2003-04-09
  source  public-record

actor   irq.srg
  kind    organ
  name    Special Republican Guard !context(IRQ)
  code    IRQ MIL 1992..2003-04-09
  part    irq.republicanguard wing 1992..2003-04-09
  source  public-record

actor   irq.fedayeen
  kind    group
  name    Fedayeen Saddam | Saddam Fedayeen
  code    IRQ PRM 1995..2003-04
  source  public-record

actor   irq.ihec
  kind    organ
  name    Independent High Electoral Commission !context(IRQ) | IHEC !context(IRQ)
  code    IRQ GOV 2007..   asof 2025-06-30
  source  public-record

actor   irq.sjc
  kind    organ
  name    Supreme Judicial Council of Iraq | Iraqi Supreme Judicial Council | Supreme Judicial Council !context(IRQ)
  code    IRQ JUD 2003..   asof 2025-06-30
  source  public-record

actor   irq.fsc
  kind    organ
  name    Federal Supreme Court of Iraq | Iraqi Federal Supreme Court | Federal Supreme Court !context(IRQ)
  code    IRQ JUD 2005..   asof 2025-06-30
  source  public-record

actor   irq.integrity
  kind    organ
  name    Iraqi Integrity Commission | Commission of Integrity !context(IRQ) | Integrity Commission !context(IRQ)
  code    IRQ COP 2004..   asof 2025-06-30
  source  public-record

actor   irq.tribunal
  kind    organ
  name    Iraqi Special Tribunal | Iraqi High Tribunal
  code    IRQ JUD 2003-12-10..2011
  source  public-record

actor   irq.cbi
  kind    organ
  name    Central Bank of Iraq | Iraqi Central Bank
  code    IRQ GOV
  source  public-record

actor   irq.sunniendowment
  kind    organ
  name    Sunni Endowment !context(IRQ) | Sunni Waqf !context(IRQ)
  code    IRQ GOV.REL 2003..   asof 2025-06-30
  source  public-record

# Popular Mobilization Forces and other Shia armed groups.

actor   irq.pmf
  kind    group
  name    Popular Mobilization Forces | Popular Mobilisation Forces | Popular Mobilization Units | Hashd al-Shaabi | Hashd al-Sha'abi | PMF !context(IRQ) | PMU !context(IRQ) | Popular Mobilisation Units | Popular Mobilization Committee | Popular Mobilisation Committee | Hashed al-Shaabi | Hashed al-Shaabi forces | Hashd al Shaabi | Hashd !weak | Hashed !weak
  code    IRQ PRM 2014-06-15..   asof 2025-06-30
  source  public-record

actor   irq.kh
  kind    group
  name    Kataib Hezbollah | Kata'ib Hizballah | Kataeb Hezbollah | Kataib Hizballah | Kataib Hizbollah | Kata'ib Hezbollah | Hezbollah Brigades !context(IRQ) | Ketaib Hezbollah
  code    IRQ REB 2007..2014-06-14
  code    IRQ PRM 2014-06-15..   asof 2025-06-30
  part    irq.pmf member 2014-06-15..   asof 2025-06-30
  source  public-record, ofac-2023

actor   irq.aah
  kind    group
  name    Asaib Ahl al-Haq | Asa'ib Ahl al-Haq | AAH !weak | Asaib Ahl al-Haqq | Asa'ib Ahl al-Haqq | League of the Righteous !context(IRQ)
  code    IRQ REB 2006..2014-06-14
  code    IRQ PRM 2014-06-15..   asof 2025-06-30
  part    irq.pmf member 2014-06-15..   asof 2025-06-30
  source  public-record, ofac-2023, ucdp-22.1
  xref    ucdp:886

actor   irq.badr
  kind    group
  name    Badr Organization | Badr Organisation | Badr Brigade | Badr Corps | Badr Brigades | Badr militia | Badr Organization of Reconstruction and Development
  code    IRQ PRM 1982..   asof 2025-06-30
  part    irq.pmf member 2014-06-15..   asof 2025-06-30
  source  public-record

actor   irq.nujaba
  kind    group
  name    Harakat Hezbollah al-Nujaba | Harakat al-Nujaba | Hezbollah al-Nujaba | Al-Nujaba Movement | Nujaba Movement | Harakat al-Nujaba movement
  code    IRQ PRM 2013..   asof 2025-06-30
  part    irq.pmf member 2014-06-15..   asof 2025-06-30
  source  public-record, ofac-2023

actor   irq.kss
  kind    group
  name    Kataib Sayyid al-Shuhada | Kata'ib Sayyid al-Shuhada | Kataib Sayyed al-Shuhada | Battalion of the Sayyid's Martyrs
  code    IRQ PRM 2013..   asof 2025-06-30
  part    irq.pmf member 2014-06-15..   asof 2025-06-30
  source  public-record

actor   irq.kia
  kind    group
  name    Kataib Imam Ali | Kata'ib Imam Ali | Imam Ali Brigades !context(IRQ) | Imam Ali Battalions
  code    IRQ PRM 2014-06..   asof 2025-06-30
  part    irq.pmf member 2014-06-15..   asof 2025-06-30
  source  public-record

actor   irq.khorasani
  kind    group
  name    Saraya al-Khorasani | Saraya Khorasani | Khorasani Brigades
  code    IRQ PRM 2013..   asof 2025-06-30
  part    irq.pmf member 2014-06-15..   asof 2025-06-30
  source  public-record

actor   irq.jundimam
  kind    group
  name    Kataib Jund al-Imam | Jund al-Imam Brigades
  code    IRQ PRM 2014..   asof 2025-06-30
  part    irq.pmf member 2014-06-15..   asof 2025-06-30
  source  public-record

actor   irq.ansaralawfiya
  kind    group
  name    Ansar Allah al-Awfiya | Harakat Ansar Allah al-Awfiya | Ansar Allah al-Awfiyaa
  code    IRQ PRM 2013..   asof 2025-06-30
  part    irq.pmf member 2014-06-15..   asof 2025-06-30
  source  public-record

actor   irq.abdal
  kind    group
  name    Harakat al-Abdal
  code    IRQ PRM 2014..   asof 2025-06-30
  part    irq.pmf member 2014-06-15..   asof 2025-06-30
  source  public-record

actor   irq.sarayajihad
  kind    group
  name    Saraya al-Jihad !context(IRQ)
  code    IRQ PRM 2014..   asof 2025-06-30
  part    irq.pmf member 2014-06-15..   asof 2025-06-30
  source  public-record

actor   irq.sarayaashura
  kind    group
  name    Saraya Ashura | Ashura Companies
  code    IRQ PRM 2014..   asof 2025-06-30
  part    irq.pmf member 2014-06-15..   asof 2025-06-30
  source  public-record

actor   irq.abbasdiv
  kind    group
  name    Abbas Combat Division | Al-Abbas Combat Division | Firqat al-Abbas | Al-Abbas Fighting Division
  code    IRQ PRM 2014-06..   asof 2025-06-30
  part    irq.pmf member 2014-06-15..   asof 2025-06-30
  source  public-record

actor   irq.imamalidiv
  kind    group
  name    Imam Ali Combat Division | Liwa Ali al-Akbar | Ali al-Akbar Brigade
  code    IRQ PRM 2014-06..   asof 2025-06-30
  part    irq.pmf member 2014-06-15..   asof 2025-06-30
  source  public-record

actor   irq.tribalhashd
  kind    group
  name    Tribal Mobilization Forces | Tribal Mobilisation Forces | Hashd al-Ashairi | Hashd al-Ashayari | Tribal Mobilization !context(IRQ)
  code    IRQ PRM 2014-06..   asof 2025-06-30
  part    irq.pmf member 2014-06-15..   asof 2025-06-30
  source  public-record

actor   irq.babylonbde
  kind    group
  name    Babylon Brigades | Babylon Brigade | Babiliyun Brigades
  code    IRQ PRM 2014-12..   asof 2025-06-30
  part    irq.pmf member 2014-12..   asof 2025-06-30
  source  public-record

actor   irq.shabakbde
  kind    group
  name    Shabak Brigade | 30th Brigade !context(IRQ) | Liwa al-Shabak
  code    IRQ PRM 2014..   asof 2025-06-30
  part    irq.pmf member 2014..   asof 2025-06-30
  source  public-record

actor   irq.nineveh
  kind    group
  name    Nineveh Guard | Nineveh Guards | Hashd al-Watani
  code    IRQ PRM 2015..   asof 2025-06-30
  part    irq.pmf member 2016..   asof 2025-06-30
  source  public-record

actor   irq.islres
  kind    group
  name    Islamic Resistance in Iraq | Islamic Resistance of Iraq
  code    IRQ REB 2023-10..   asof 2025-06-30
  source  public-record

actor   irq.ashabkahf
  kind    group
  name    Ashab al-Kahf | Ashab Ahl al-Kahf | Companions of the Cave
  code    IRQ REB 2019..   asof 2025-06-30
  source  public-record

actor   irq.awliyadam
  kind    group
  name    Saraya Awliya al-Dam | Guardians of Blood Brigades | Awliyaa al-Dam
  code    IRQ REB 2020-08..   asof 2025-06-30
  source  public-record

actor   irq.usbat
  kind    group
  name    Usbat al-Thairin | Usbat al-Tha'ireen | League of the Revolutionaries !context(IRQ)
  code    IRQ REB 2020-03..   asof 2025-06-30
  source  public-record

actor   irq.wadhaq
  kind    group
  name    Alwiyat al-Waad al-Haq | Alwiya al-Waad al-Haq | True Promise Brigades !context(IRQ)
  code    IRQ REB 2021-01..   asof 2025-06-30
  source  public-record

actor   irq.rabaallah
  kind    group
  name    Raba Allah | Rab'Allah | Rabaallah
  code    IRQ UAF 2020..   asof 2025-06-30
  source  public-record

actor   irq.alqassem
  kind    group
  name    Qassem al-Jabbarin | Qasim al-Jabbarin
  code    IRQ REB 2021..   asof 2025-06-30
  source  public-record

actor   irq.mahdi
  kind    group
  name    Mahdi Army | Jaysh al-Mahdi | Jaish al-Mahdi | al-Mahdi Army | JAM !context(IRQ)
  code    IRQ REB 2003-06..2008-08
  source  public-record, ucdp-22.1
  xref    ucdp:5659

actor   irq.promisedday
  kind    group
  name    Promised Day Brigades | Promised Day Brigade | Liwa al-Yawm al-Mawud
  code    IRQ REB 2008-11..2014-06
  part    irq.mahdi successor 2008-11..2014-06
  source  public-record

actor   irq.saraya
  kind    group
  name    Saraya al-Salam | Peace Companies | Peace Brigades !context(IRQ) | Saraya Salam
  code    IRQ PRM 2014-06..   asof 2025-06-30
  part    irq.mahdi successor 2014-06..   asof 2025-06-30
  source  public-record

actor   irq.jayshmukhtar
  kind    group
  name    Jaysh al-Mukhtar | Mukhtar Army | Jaish al-Mukhtar
  code    IRQ REB 2013-02..2014
  source  ucdp-22.1, public-record
  xref    ucdp:4357

actor   irq.abufadl
  kind    group
  name    Abu al-Fadl al-Abbas Brigade | Liwa Abu al-Fadhal al-Abbas | Abu Fadl al-Abbas Brigade
  code    IMG PRM 2012..   asof 2025-06-30
  source  public-record

# Leaders of these groups.

actor   irq.muqtada-al-sadr
  kind    person
  name    Muqtada al-Sadr | Moqtada al-Sadr | Moqtada Sadr | Muqtada Sadr | Moqtada al Sadr
  office  leader of irq.sadr 2003..   asof 2025-06-30
  office  leader of irq.mahdi 2003-06..2008-08
  source  public-record

actor   irq.ali-al-sistani
  kind    person
  name    Ali al-Sistani | Ayatollah Sistani | Ayatollah Ali al-Sistani | Grand Ayatollah Ali al-Sistani
  code    IRQ REL
  source  public-record

actor   irq.hadi-al-amiri
  kind    person
  name    Hadi al-Amiri | Hadi al-Ameri | Hadi al-Amri | Hadi Amiri
  office  leader of irq.badr 2002..   asof 2025-06-30
  office  transport minister of irq 2010-12-21..2014-09-08
  office  leader of irq.fatah 2018-01..   asof 2025-06-30
  source  public-record

actor   irq.qais-al-khazali
  kind    person
  name    Qais al-Khazali | Qais Khazali
  office  leader of irq.aah 2006..   asof 2025-06-30
  source  public-record, ofac-2023

actor   irq.abu-mahdi-al-muhandis
  kind    person
  name    Abu Mahdi al-Muhandis | Abu Mahdi al-Mohandes | Jamal Jafaar Mohammed Ali | Jamal Jaafar al-Ibrahimi
  office  leader of irq.kh 2003..2020-01-03
  office  deputy chairman of irq.pmf 2014-06..2020-01-03
  source  public-record, ofac-2023

actor   irq.falih-al-fayyadh
  kind    person
  name    Falih al-Fayyadh | Faleh al-Fayyad | Falah al-Fayadh | Faleh al-Fayyadh | Falih al-Fayadh
  office  national security adviser of irq 2009..2020-07-04
  office  chairman of irq.pmf 2014..   asof 2025-06-30
  source  public-record, ofac-2023

actor   irq.abu-fadak-al-mohammadawi
  kind    person
  name    Abu Fadak al-Mohammadawi | Abu Fadak | Abdul-Aziz al-Mohammadawi | Abdul Aziz al-Muhammadawi
  office  chief of staff of irq.pmf 2020-02..   asof 2025-06-30
  source  ofac-2023, public-record

actor   irq.ahmad-al-hamidawi
  kind    person
  name    Ahmad al-Hamidawi | Abu Hussein al-Hamidawi
  office  secretary-general of irq.kh 2020-01..   asof 2025-06-30
  source  ofac-2023, public-record

actor   irq.abu-ali-al-askari
  kind    person
  name    Abu Ali al-Askari
  office  security official of irq.kh 2018..   asof 2025-06-30
  source  public-record

actor   irq.abu-baqir-al-saadi
  kind    person
  name    Abu Baqir al-Saadi | Wissam Mohammed al-Saadi | Abu Baqr al-Saadi
  office  commander of irq.kh ?..2024-02-07
  source  public-record

actor   irq.mushtaq-al-saidi
  kind    person
  name    Mushtaq al-Saidi | Mushtaq Talib al-Saidi | Abu Taqwa !context(IRQ)
  office  commander of irq.nujaba ?..2024-01-04
  source  public-record

actor   irq.akram-al-kaabi
  kind    person
  name    Akram al-Kaabi | Akram al-Ka'bi | Akram Kaabi
  office  leader of irq.nujaba 2013..   asof 2025-06-30
  source  public-record

actor   irq.abu-ala-al-walai
  kind    person
  name    Abu Ala al-Walai | Abu Alaa al-Walai | Hashim Finyan Rahim al-Saraji
  office  leader of irq.kss 2013..   asof 2025-06-30
  source  public-record

actor   irq.shibl-al-zaidi
  kind    person
  name    Shibl al-Zaidi | Shebl al-Zaidi
  office  leader of irq.kia 2014-06..   asof 2025-06-30
  source  public-record

actor   irq.laith-al-khazali
  kind    person
  name    Laith al-Khazali | Laith Khazali
  office  deputy leader of irq.aah 2006..   asof 2025-06-30
  source  ofac-2023, public-record

actor   irq.qasim-muslih
  kind    person
  name    Qasim Muslih | Qassem Musleh
  office  commander in Anbar of irq.pmf 2017..   asof 2025-06-30
  source  public-record

actor   irq.wathiq-al-battat
  kind    person
  name    Wathiq al-Battat | Wathiq al-Batat
  office  leader of irq.jayshmukhtar 2013-02..2014-12
  source  public-record

actor   irq.rayan-al-kildani
  kind    person
  name    Rayan al-Kildani | Rayan al-Chaldean | Rayan the Chaldean
  office  leader of irq.babylonbde 2014-12..   asof 2025-06-30
  source  ofac-2023, public-record

actor   irq.waad-qado
  kind    person
  name    Waad Qado
  office  commander of irq.shabakbde 2014..2019
  source  ofac-2023, public-record

actor   irq.maytham-al-zaidi
  kind    person
  name    Maytham al-Zaidi
  office  commander of irq.abbasdiv 2014-06..   asof 2025-06-30
  source  public-record

# Leaders of the state.

actor   irq.faisal-ii
  kind    person
  name    Faisal II
  office  king of irq 1953-05-02..1958-07-14
  source  archigos-4.1, public-record

actor   irq.abd-al-karim-qasim
  kind    person
  name    Abd al-Karim Qasim | Abdul Karim Qassem
  office  leader of irq 1958-07-14..1963-02-08
  source  archigos-4.1, public-record

actor   irq.abdul-salam-arif
  kind    person
  name    Abdul Salam Arif
  office  president of irq 1963-02-08..1966-04-13
  source  archigos-4.1, public-record

actor   irq.abdul-rahman-arif
  kind    person
  name    Abdul Rahman Arif
  office  president of irq 1966-04-17..1968-07-17
  source  archigos-4.1, public-record

actor   irq.ahmed-hassan-al-bakr
  kind    person
  name    Ahmed Hassan al-Bakr
  office  prime minister of irq 1963-02-08..1963-11-18
  office  president of irq 1968-07-17..1979-07-16
  source  archigos-4.1, public-record

actor   irq.nuri-al-said
  kind    person
  name    Nuri al-Said | Nuri as-Said
  office  prime minister of irq 1954-08-04..1957-06-20
  office  prime minister of irq 1958-03-03..1958-05-18
  source  public-record

actor   irq.saddam-hussein
  kind    person
  name    Saddam Hussein | Saddam Hussain | Saddam Husayn | Saddam Hussein al-Tikriti
  office  vice chairman of irq.rcc 1969-11..1979-07-16
  office  president of irq 1979-07-16..2003-04-09
  office  president of kwt 1990-08-02..1991-04-20
  office  prime minister of irq 1994-05-29..2003-04-09
  source  archigos-4.1, un-2022, ofac-2023, public-record

actor   irq.uday-hussein
  kind    person
  name    Uday Hussein | Uday Saddam Hussein | Odai Hussein
  office  commander of irq.fedayeen 1995..2003-04
  source  public-record

actor   irq.qusay-hussein
  kind    person
  name    Qusay Hussein | Qusai Hussein | Qusay Saddam Hussein
  office  supervisor of irq.srg 1992..2003-04-09
  source  public-record

actor   irq.izzat-ibrahim-al-douri
  kind    person
  name    Izzat Ibrahim al-Douri | Izzat al-Douri | Izzat Ibrahim
  office  vice chairman of irq.rcc 1979-07-16..2003-04-09
  office  leader of irq.jrtn 2006-12..2020-10-26
  source  public-record

actor   irq.tariq-aziz
  kind    person
  name    Tariq Aziz
  office  deputy prime minister of irq 1979-07..2003-04-09
  office  foreign minister of irq 1983-01..1991-12
  source  un-2022, ofac-2023, public-record

actor   irq.taha-yassin-ramadan
  kind    person
  name    Taha Yassin Ramadan
  office  vice president of irq 1991-03..2003-04-09
  source  public-record

actor   irq.ali-hassan-al-majid
  kind    person
  name    Ali Hassan al-Majid | Chemical Ali | Ali Hasan al-Majid
  office  interior minister of irq 1991-03..1991-11
  office  defence minister of irq 1991-11..1995-07
  source  public-record

actor   irq.naji-sabri
  kind    person
  name    Naji Sabri
  office  foreign minister of irq 2001-08..2003-04-09
  source  public-record

actor   irq.mohammed-saeed-al-sahhaf
  kind    person
  name    Mohammed Saeed al-Sahhaf | Comical Ali
  office  foreign minister of irq 1992..2001-04
  office  information minister of irq 2001-04..2003-04-09
  source  public-record

actor   irq.hussein-kamel-al-majid
  kind    person
  name    Hussein Kamel al-Majid | Hussein Kamel !context(IRQ)
  office  minister of military industry of irq 1988..1995-08-07
  source  public-record

actor   irq.barzan-al-tikriti
  kind    person
  name    Barzan al-Tikriti | Barzan Ibrahim al-Tikriti
  office  head of irq.iis 1979..1983
  source  public-record

actor   irq.paul-bremer
  kind    person
  name    Paul Bremer | L. Paul Bremer
  office  administrator of irq.cpa 2003-05-11..2004-06-28
  source  public-record

actor   irq.ghazi-al-yawer
  kind    person
  name    Ghazi al-Yawer | Ghazi Mashal Ajil al-Yawer
  office  president of irq 2004-06-28..2005-04-07
  source  public-record

actor   irq.jalal-talabani
  kind    person
  name    Jalal Talabani | Mam Jalal
  office  leader of irq.puk 1975-06..2017-10-03
  office  president of irq 2005-04-07..2014-07-24
  source  public-record

actor   irq.fuad-masum
  kind    person
  name    Fuad Masum | Fouad Massoum | Fouad Masoum | Fuad Masoum
  office  president of irq 2014-07-24..2018-10-02
  source  public-record

actor   irq.barham-salih
  kind    person
  name    Barham Salih | Barham Saleh | Barham Ahmed Salih
  office  deputy prime minister of irq 2006-05-20..2009-08
  office  prime minister of irq.kurdistan 2009-10-28..2012-04-05
  office  president of irq 2018-10-02..2022-10-13
  source  public-record

actor   irq.abdul-latif-rashid
  kind    person
  name    Abdul Latif Rashid | Latif Rashid | Abdullatif Rashid
  office  water minister of irq 2003-09..2010-12
  office  president of irq 2022-10-17..   asof 2026-01-31
  source  factbook-2026

actor   irq.ayad-allawi
  kind    person
  name    Ayad Allawi | Iyad Allawi | Iyad Alawi
  office  leader of irq.wifaq 1991..   asof 2025-06-30
  office  prime minister of irq 2004-06-28..2005-05-03
  office  leader of irq.iraqiya 2009-10..2014
  office  vice president of irq 2014-09-09..2018-10
  source  archigos-4.1, public-record

actor   irq.ibrahim-al-jaafari
  kind    person
  name    Ibrahim al-Jaafari | Ibrahim Jaafari
  office  vice president of irq 2004-06-28..2005-05-03
  office  prime minister of irq 2005-05-03..2006-05-20
  office  foreign minister of irq 2014-09-08..2018-10-25
  source  public-record

actor   irq.nouri-al-maliki
  kind    person
  name    Nouri al-Maliki | Nuri al-Maliki | Nouri Maliki | Nuri Maliki
  office  prime minister of irq 2006-05-20..2014-09-08
  office  secretary-general of irq.dawa 2007-05..   asof 2025-06-30
  office  leader of irq.stateoflaw 2009..   asof 2025-06-30
  office  vice president of irq 2014-09-09..2018-10
  source  public-record

actor   irq.haider-al-abadi
  kind    person
  name    Haider al-Abadi | Haidar al-Abadi | Haider Abadi
  office  prime minister of irq 2014-09-08..2018-10-25
  office  leader of irq.nasr 2018-01..   asof 2025-06-30
  source  public-record

actor   irq.adil-abdul-mahdi
  kind    person
  name    Adil Abdul-Mahdi | Adel Abdul Mahdi | Adel Abdul-Mahdi | Adil Abdul Mahdi
  office  vice president of irq 2005-04-07..2011-06
  office  oil minister of irq 2014-09-08..2016-03
  office  prime minister of irq 2018-10-25..2020-05-07
  source  public-record

actor   irq.mustafa-al-kadhimi
  kind    person
  name    Mustafa al-Kadhimi | Mustafa al-Kazemi | Mustafa Kadhimi
  office  director of irq.inis 2016-06-07..2020-05-07
  office  prime minister of irq 2020-05-07..2022-10-27
  source  public-record

actor   irq.mohammed-shia-al-sudani
  kind    person
  name    Mohammed Shia al-Sudani | Mohammed Shia' al-Sudani | Mohammed Shia Al Sudani | Mohammed al-Sudani | Mohammad Shia al-Sudani
  office  labour minister of irq 2014-10..2018-10
  office  prime minister of irq 2022-10-27..   asof 2026-01-31
  source  factbook-2026

actor   irq.tariq-al-hashemi
  kind    person
  name    Tariq al-Hashemi | Tareq al-Hashemi | Tariq al-Hashimi
  office  leader of irq.iip 2004-07..2009-05
  office  vice president of irq 2006-04-22..2012-09
  source  public-record

# Ministers and officers.

actor   irq.hoshyar-zebari
  kind    person
  name    Hoshyar Zebari | Hoshiyar Zebari
  office  foreign minister of irq 2003-09-03..2014-07-11
  office  finance minister of irq 2014-10-18..2016-09-21
  source  public-record

actor   irq.mohamed-ali-alhakim
  kind    person
  name    Mohamed Ali Alhakim | Mohammed Ali al-Hakim
  office  foreign minister of irq 2018-10-25..2020-05-07
  source  public-record

actor   irq.fuad-hussein
  kind    person
  name    Fuad Hussein | Fouad Hussein
  office  finance minister of irq 2018-10-25..2020-05-07
  office  foreign minister of irq 2020-06-06..   asof 2025-06-30
  source  public-record

actor   irq.hazim-al-shaalan
  kind    person
  name    Hazim al-Shaalan | Hazem Shaalan
  office  defence minister of irq 2004-06-28..2005-05-03
  source  public-record

actor   irq.saadoun-al-dulaimi
  kind    person
  name    Saadoun al-Dulaimi | Sadoun al-Dulaimi
  office  defence minister of irq 2005-05-10..2006-06-08
  office  acting defence minister of irq 2011-08..2014-10-18
  source  public-record

actor   irq.abdul-qadir-obeidi
  kind    person
  name    Abdul Qadir Obeidi | Abdul Qader al-Obeidi
  office  defence minister of irq 2006-06-08..2010-12-21
  source  public-record

actor   irq.khaled-al-obaidi
  kind    person
  name    Khaled al-Obaidi | Khaled al-Obeidi | Khalid al-Obaidi
  office  defence minister of irq 2014-10-18..2016-08-25
  source  public-record

actor   irq.erfan-al-hiyali
  kind    person
  name    Erfan al-Hiyali | Arfan al-Hayali | Irfan al-Hayali
  office  defence minister of irq 2017-01-30..2018-10-25
  source  public-record

actor   irq.najah-al-shammari
  kind    person
  name    Najah al-Shammari
  office  defence minister of irq 2019-06-24..2020-05-07
  source  public-record

actor   irq.juma-inad
  kind    person
  name    Juma Inad | Jumaa Inad | Juma Anad
  office  defence minister of irq 2020-05-07..2022-10-27
  source  public-record

actor   irq.thabet-al-abbasi
  kind    person
  name    Thabet al-Abbasi | Thabit al-Abbasi
  office  defence minister of irq 2022-10-27..   asof 2025-06-30
  source  public-record

actor   irq.falah-al-naqib
  kind    person
  name    Falah al-Naqib | Falah Naqib
  office  interior minister of irq 2004-06-28..2005-05-03
  source  public-record

actor   irq.bayan-jabr
  kind    person
  name    Bayan Jabr | Baqir Jabr al-Zubeidi
  office  interior minister of irq 2005-05-03..2006-05-20
  office  finance minister of irq 2006-05-20..2010-12-21
  source  public-record

actor   irq.jawad-al-bolani
  kind    person
  name    Jawad al-Bolani | Jawad Bolani
  office  interior minister of irq 2006-06-08..2010-12-21
  source  public-record

actor   irq.mohammed-al-ghabban
  kind    person
  name    Mohammed al-Ghabban | Mohammed Salem al-Ghabban
  office  interior minister of irq 2014-10-18..2016-07-08
  source  public-record

actor   irq.qasim-al-araji
  kind    person
  name    Qasim al-Araji | Qassim al-Araji | Qasem al-Araji | Qassem al-Araji
  office  interior minister of irq 2017-01-30..2018-10-25
  office  national security adviser of irq 2020-07-04..   asof 2025-06-30
  source  public-record

actor   irq.yassin-al-yasiri
  kind    person
  name    Yassin al-Yasiri | Yaseen al-Yaseri
  office  interior minister of irq 2019-06-24..2020-05-07
  source  public-record

actor   irq.othman-al-ghanmi
  kind    person
  name    Othman al-Ghanmi | Othman al-Ghanimi
  office  chief of staff of the army of irq 2015..2020-05-07
  office  interior minister of irq 2020-05-07..2022-10-27
  source  public-record

actor   irq.abdul-amir-al-shammari
  kind    person
  name    Abdul Amir al-Shammari | Abdul-Amir al-Shammari | Abdulameer al-Shammari
  office  interior minister of irq 2022-10-27..   asof 2025-06-30
  source  public-record

actor   irq.babaker-zebari
  kind    person
  name    Babaker Zebari | Babakir Zebari
  office  chief of staff of the army of irq 2004..2015-06
  source  public-record

actor   irq.abdul-amir-yarallah
  kind    person
  name    Abdul Amir Yarallah | Abdul-Amir Yarallah | Abdul Ameer Rasheed Yarallah
  office  chief of staff of the army of irq 2020-06..   asof 2025-06-30
  source  public-record

actor   irq.abdul-wahab-al-saadi
  kind    person
  name    Abdul-Wahab al-Saadi | Abdul Wahab al-Saadi
  office  head of irq.cts 2020-05-09..   asof 2025-06-30
  source  public-record

actor   irq.talib-shaghati
  kind    person
  name    Talib Shaghati | Talib Shaghati al-Kenani
  office  head of irq.cts 2007..2020-05
  source  public-record

actor   irq.sabah-al-numan
  kind    person
  name    Sabah al-Numan | Sabah al-Noman
  office  spokesman of the commander-in-chief of irq.joc 2024..   asof 2025-06-30
  source  public-record

actor   irq.yahya-rasool
  kind    person
  name    Yahya Rasool | Yehia Rasool
  office  spokesman of irq.joc 2015..2024
  source  public-record

actor   irq.mohammed-shahwani
  kind    person
  name    Mohammed Shahwani | Mohammed Abdullah al-Shahwani
  office  director of irq.inis 2004-04..2009-08
  source  public-record

actor   irq.mowaffak-al-rubaie
  kind    person
  name    Mowaffak al-Rubaie | Muwaffaq al-Rubaie
  office  national security adviser of irq 2004-04..2009
  source  public-record

actor   irq.raad-jouhi
  kind    person
  name    Raad Jouhi | Raed Jouhi
  office  director of irq.inis 2022-07..2022-11
  source  public-record

actor   irq.hajim-al-hassani
  kind    person
  name    Hajim al-Hassani
  office  speaker of parliament of irq 2005-04-03..2006-03-16
  source  public-record

actor   irq.mahmoud-al-mashhadani
  kind    person
  name    Mahmoud al-Mashhadani | Mahmoud Mashhadani
  office  speaker of parliament of irq 2006-04-22..2008-12-23
  office  speaker of parliament of irq 2024-10-31..   asof 2025-06-30
  source  public-record

actor   irq.ayad-al-samarrai
  kind    person
  name    Ayad al-Samarrai | Iyad al-Samarrai
  office  speaker of parliament of irq 2009-04-19..2010-06-14
  source  public-record

actor   irq.osama-al-nujaifi
  kind    person
  name    Osama al-Nujaifi | Usama al-Nujaifi
  office  speaker of parliament of irq 2010-11-11..2014-07-15
  office  vice president of irq 2014-09-09..2018-10
  source  public-record

actor   irq.salim-al-jabouri
  kind    person
  name    Salim al-Jabouri | Salim al-Jubouri | Saleem al-Jabouri
  office  speaker of parliament of irq 2014-07-15..2018-09-15
  source  public-record

actor   irq.mohammed-al-halbousi
  kind    person
  name    Mohammed al-Halbousi | Mohamed al-Halbousi | Mohammed Halbousi
  office  speaker of parliament of irq 2018-09-15..2023-11-14
  office  leader of irq.taqaddum 2019..   asof 2025-06-30
  source  public-record

actor   irq.mohsen-al-mandalawi
  kind    person
  name    Mohsen al-Mandalawi | Muhsin al-Mandalawi
  code    IRQ LEG 2023-11-14..2024-10-31
  office  acting speaker of parliament of irq 2023-11-14..2024-10-31
  source  public-record

actor   irq.sinan-al-shabibi
  kind    person
  name    Sinan al-Shabibi | Sinan Shabibi
  office  governor of irq.cbi 2003-09..2012-10-16
  source  public-record

actor   irq.ali-al-alaq
  kind    person
  name    Ali al-Alaq | Ali Mohsen al-Allaq | Ali Mohsen al-Alaq
  office  governor of irq.cbi 2014-10..2020-09
  office  governor of irq.cbi 2023-01-23..   asof 2025-06-30
  source  public-record

actor   irq.mustafa-ghaleb-mukheef
  kind    person
  name    Mustafa Ghaleb Mukheef
  office  governor of irq.cbi 2020-09..2023-01-23
  source  public-record

actor   irq.faiq-zaidan
  kind    person
  name    Faiq Zaidan | Faiq Zidan | Faeq Zaidan
  office  president of irq.sjc 2017-01..   asof 2025-06-30
  source  public-record

actor   irq.hussain-al-shahristani
  kind    person
  name    Hussain al-Shahristani | Hussein al-Shahristani | Hussein Shahristani
  office  oil minister of irq 2006-05-20..2010-12-21
  office  deputy prime minister of irq 2010-12-21..2014-09-08
  source  public-record

actor   irq.jabbar-al-luaibi
  kind    person
  name    Jabbar al-Luaibi | Jabbar al-Luaybi
  office  oil minister of irq 2016-08..2018-10-25
  source  public-record

actor   irq.thamir-ghadhban
  kind    person
  name    Thamir Ghadhban | Thamer Ghadhban
  office  oil minister of irq 2018-10-25..2020-05-07
  source  public-record

actor   irq.ihsan-abdul-jabbar
  kind    person
  name    Ihsan Abdul Jabbar | Ihsan Ismaael | Ihsan Abdul-Jabbar Ismail
  office  oil minister of irq 2020-06-06..2022-10-27
  source  public-record

actor   irq.hayan-abdul-ghani
  kind    person
  name    Hayan Abdul Ghani | Hayan Abdul-Ghani | Hayyan Abdul Ghani
  office  oil minister of irq 2022-10-27..   asof 2025-06-30
  source  public-record

actor   irq.rafie-al-issawi
  kind    person
  name    Rafie al-Issawi | Rafa al-Issawi | Rafi al-Issawi
  office  finance minister of irq 2010-12-21..2013-03-01
  source  public-record

actor   irq.ali-allawi
  kind    person
  name    Ali Allawi | Ali Abdul-Amir Allawi
  office  finance minister of irq 2020-05-07..2022-08-16
  source  public-record

actor   irq.taif-sami
  kind    person
  name    Taif Sami | Taif Sami Mohammed
  office  finance minister of irq 2022-10-27..   asof 2025-06-30
  gender  f
  source  public-record

actor   irq.bassem-al-awadi
  kind    person
  name    Bassem al-Awadi | Basim al-Awadi
  office  spokesman of the government of irq 2022-11..   asof 2025-06-30
  source  public-record

actor   irq.atheel-al-nujaifi
  kind    person
  name    Atheel al-Nujaifi | Athil al-Nujaifi
  office  governor of Nineveh of irq 2009-04..2015-05-28
  source  public-record

actor   irq.najmiddin-karim
  kind    person
  name    Najmiddin Karim | Najmaldin Karim
  office  governor of Kirkuk of irq 2011-04..2017-10-16
  source  public-record

actor   irq.asaad-al-eidani
  kind    person
  name    Asaad al-Eidani | Asaad al-Aidani
  office  governor of Basra of irq 2017-08..   asof 2025-06-30
  source  public-record

actor   irq.rebwar-taha
  kind    person
  name    Rebwar Taha
  office  governor of Kirkuk of irq 2024-08-10..   asof 2025-06-30
  source  public-record

actor   irq.muntadhar-al-zaidi
  kind    person
  name    Muntadhar al-Zaidi | Muntazer al-Zaidi
  code    IRQ JRN
  source  public-record

# Parties and blocs.

actor   irq.dawa
  kind    party
  name    Islamic Dawa Party | Dawa Party | Dawa !context(IRQ) | Da'wa Party
  code    IRQ PTY 1957..   asof 2025-06-30
  source  public-record

actor   irq.stateoflaw
  kind    party
  name    State of Law Coalition | State of Law !context(IRQ) | State of Law bloc
  code    IRQ PTY 2009..   asof 2025-06-30
  source  public-record

actor   irq.iraqiya
  kind    party
  name    Iraqi National Movement | Iraqiya | al-Iraqiya | Iraqiya bloc
  code    IRQ PTY 2009-10..2014
  source  public-record

actor   irq.uia
  kind    party
  name    United Iraqi Alliance | Iraqi National Alliance
  code    IRQ PTY 2004-12..2012
  source  public-record

actor   irq.isci
  kind    party
  name    Islamic Supreme Council of Iraq | Supreme Council for the Islamic Revolution in Iraq | Supreme Islamic Iraqi Council | SCIRI | ISCI !context(IRQ)
  code    IRQ REB 1982-11-17..2003-04-09
  code    IRQ PTY 2003-04-10..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:231

actor   irq.hikma
  kind    party
  name    National Wisdom Movement | Hikma Movement | Al-Hikma Movement | Hikma !context(IRQ)
  code    IRQ PTY 2017-07-24..   asof 2025-06-30
  part    irq.isci splinter-of 2017-07-24..   asof 2025-06-30
  source  public-record

actor   irq.fatah
  kind    party
  name    Fatah Alliance | Al-Fatah Alliance | Al Fatah Alliance | Fateh Alliance | Conquest Alliance !context(IRQ)
  code    IRQ PTY 2018-01..   asof 2025-06-30
  source  public-record

actor   irq.sadiqoun
  kind    party
  name    Sadiqoun Movement | Sadiqoun bloc | Al-Sadiqoun Bloc | Sadiqoun
  code    IRQ PTY 2014..   asof 2025-06-30
  part    irq.aah wing 2014..   asof 2025-06-30
  source  public-record

actor   irq.huqooq
  kind    party
  name    Huquq Movement | Hoquq Movement | Harakat Huquq
  code    IRQ PTY 2021..   asof 2025-06-30
  part    irq.kh wing 2021..   asof 2025-06-30
  source  public-record

actor   irq.sadr
  kind    party
  name    Sadrist Movement | Sadrist movement | Sadrists | Sadr movement | Sadrist Bloc | Sadrist bloc | Sairoon | Sairoon Alliance | Sadr bloc | National Shiite Movement
  code    IRQ PTY 2003..   asof 2025-06-30
  source  public-record

actor   irq.framework
  kind    party
  name    Coordination Framework | Shiite Coordination Framework | Shi'ite Coordination Framework | Shia Coordination Framework
  code    IRQ PTY 2021-10..   asof 2025-06-30
  source  public-record

actor   irq.nasr
  kind    party
  name    Nasr Alliance | Victory Alliance !context(IRQ) | Nasr Coalition
  code    IRQ PTY 2018-01..   asof 2025-06-30
  source  public-record

actor   irq.tawafuq
  kind    party
  name    Iraqi Accord Front | Iraqi Accordance Front | Tawafuq !context(IRQ)
  code    IRQ PTY 2005-10-26..2011
  source  public-record

actor   irq.iip
  kind    party
  name    Iraqi Islamic Party
  code    IRQ PTY 1960..   asof 2025-06-30
  source  public-record

actor   irq.taqaddum
  kind    party
  name    Taqaddum Party | Taqadum | Progress Party !context(IRQ) | Taqaddum !context(IRQ)
  code    IRQ PTY 2019..   asof 2025-06-30
  source  public-record

actor   irq.azm
  kind    party
  name    Azm Alliance | Azm Coalition | Azm !context(IRQ)
  code    IRQ PTY 2021..   asof 2025-06-30
  source  public-record

actor   irq.siyada
  kind    party
  name    Sovereignty Alliance !context(IRQ) | Siyada Alliance | Siyada !context(IRQ)
  code    IRQ PTY 2022-01..   asof 2025-06-30
  source  public-record

actor   irq.emtidad
  kind    party
  name    Imtidad Movement | Emtidad Movement | Imtidad !context(IRQ)
  code    IRQ PTY 2021-01..   asof 2025-06-30
  source  public-record

actor   irq.ishraqat
  kind    party
  name    Ishraqat Kanoun | Ishraqat Konun
  code    IRQ PTY 2021..   asof 2025-06-30
  source  public-record

actor   irq.icp
  kind    party
  name    Iraqi Communist Party
  code    IRQ PTY 1934-03-31..   asof 2025-06-30
  source  public-record

actor   irq.inc
  kind    party
  name    Iraqi National Congress
  code    IRQ OPP 1992-06..2003-04-09
  code    IRQ PTY 2003-04-10..   asof 2025-06-30
  source  public-record

actor   irq.wifaq
  kind    party
  name    Iraqi National Accord | Al-Wifaq al-Watani
  code    IRQ OPP 1990-12..2003-04-09
  code    IRQ PTY 2003-04-10..   asof 2025-06-30
  source  public-record

actor   irq.baath
  kind    party
  name    Iraqi Baath Party | Arab Socialist Baath Party | Ba'ath Party !context(IRQ) | Baath Party !context(IRQ) | Iraqi Ba'ath Party | Arab Socialist Ba'ath Party - Iraq Region | Baathists !context(IRQ)
  code    IRQ GOV.PTY 1968-07-17..2003-04-09
  code    IRQ REB 2003-04-10..2015
  source  public-record

actor   irq.tishreen
  kind    group
  name    Tishreen movement | Tishreen protesters | October protest movement !context(IRQ) | October Revolution Movement !context(IRQ)
  code    IRQ OPP 2019-10-01..   asof 2025-06-30
  source  public-record

actor   irq.ams
  kind    group
  name    Association of Muslim Scholars !context(IRQ) | Muslim Scholars Association !context(IRQ) | Muslim Scholars' Association !context(IRQ)
  code    IRQ REL 2003-04..   asof 2025-06-30
  source  public-record

actor   irq.abdul-aziz-al-hakim
  kind    person
  name    Abdul Aziz al-Hakim | Abdel Aziz al-Hakim | Abdul-Aziz al-Hakim
  office  leader of irq.isci 2003-08-29..2009-08-26
  source  public-record

actor   irq.mohammed-baqir-al-hakim
  kind    person
  name    Mohammed Baqir al-Hakim | Muhammad Baqir al-Hakim | Mohammed Baqer al-Hakim
  office  leader of irq.isci 1984..2003-08-29
  source  public-record

actor   irq.ammar-al-hakim
  kind    person
  name    Ammar al-Hakim | Ammar Hakim
  office  leader of irq.isci 2009-09-01..2017-07-24
  office  leader of irq.hikma 2017-07-24..   asof 2025-06-30
  source  public-record

actor   irq.humam-hamoudi
  kind    person
  name    Humam Hamoudi
  office  leader of irq.isci 2017-07..   asof 2025-06-30
  source  public-record

actor   irq.ahmed-chalabi
  kind    person
  name    Ahmed Chalabi | Ahmad Chalabi
  office  leader of irq.inc 1992-06..2015-11-03
  office  deputy prime minister of irq 2005-05-03..2006-05-20
  source  public-record

actor   irq.adnan-pachachi
  kind    person
  name    Adnan Pachachi
  office  foreign minister of irq 1965-12..1967-07
  office  member of irq.igc 2003-07-13..2004-06-01
  source  public-record

actor   irq.saleh-al-mutlaq
  kind    person
  name    Saleh al-Mutlaq | Salih al-Mutlaq
  office  deputy prime minister of irq 2010-12-21..2015-08
  source  public-record

actor   irq.khamis-al-khanjar
  kind    person
  name    Khamis al-Khanjar | Khamis Khanjar
  office  leader of irq.siyada 2022-01..   asof 2025-06-30
  source  public-record

actor   irq.muthanna-al-samarrai
  kind    person
  name    Muthanna al-Samarrai
  office  leader of irq.azm 2021..   asof 2025-06-30
  source  public-record

actor   irq.harith-al-dhari
  kind    person
  name    Harith al-Dhari | Harith al-Dari
  office  leader of irq.ams 2003-04..2015-03-12
  source  public-record

actor   irq.alaa-al-rikabi
  kind    person
  name    Alaa al-Rikabi
  office  leader of irq.emtidad 2021-01..   asof 2025-06-30
  source  public-record

actor   irq.mohammed-baqir-al-sadr
  kind    person
  name    Mohammed Baqir al-Sadr | Muhammad Baqir al-Sadr
  office  leader of irq.dawa 1957..1980-04-09
  source  public-record

actor   irq.mohammed-sadiq-al-sadr
  kind    person
  name    Mohammed Sadiq al-Sadr | Mohammad Mohammad Sadeq al-Sadr
  code    IRQ REL ..1999-02-19
  source  public-record

actor   irq.mohammed-al-yaqoubi
  kind    person
  name    Mohammed al-Yaqoubi | Mohammad al-Yaqoobi
  code    IRQ REL
  source  public-record

# Kurdistan Region.

actor   irq.krg
  kind    government
  name    Kurdistan Regional Government | KRG | Kurdish Regional Government | Kurdistan regional government
  code    IRQ GOV 1992..   asof 2025-06-30
  part    irq.kurdistan office 1992..   asof 2025-06-30
  source  public-record

actor   irq.kparl
  kind    organ
  name    Kurdistan Parliament | Kurdistan Region Parliament | Iraqi Kurdistan parliament
  code    IRQ LEG 1992-06-04..   asof 2025-06-30
  source  public-record

actor   irq.kdp
  kind    party
  name    Kurdistan Democratic Party | KDP !context(IRQ) | Kurdish Democratic Party of Iraq
  code    IRQ REB 1961-09..1991-10
  code    IRQ PTY 1991-11..   asof 2025-06-30
  source  public-record, ucdp-22.1
  xref    ucdp:260

actor   irq.puk
  kind    party
  name    Patriotic Union of Kurdistan | PUK
  code    IRQ REB 1976..1991-10
  code    IRQ PTY 1991-11..   asof 2025-06-30
  part    irq.kdp splinter-of 1975-06-01..   asof 2025-06-30
  source  public-record, ucdp-22.1
  xref    ucdp:261

actor   irq.gorran
  kind    party
  name    Gorran Movement | Gorran | Movement for Change !context(IRQ) | Change Movement !context(IRQ)
  code    IRQ PTY 2009-04..   asof 2025-06-30
  part    irq.puk splinter-of 2009-04..   asof 2025-06-30
  source  public-record

actor   irq.newgen
  kind    party
  name    New Generation Movement !context(IRQ) | New Generation !context(IRQ)
  code    IRQ PTY 2017-10..   asof 2025-06-30
  source  public-record

actor   irq.kiu
  kind    party
  name    Kurdistan Islamic Union
  code    IRQ PTY 1994-02-06..   asof 2025-06-30
  source  public-record

actor   irq.komal
  kind    party
  name    Kurdistan Justice Group | Kurdistan Islamic Group | Komal !context(IRQ)
  code    IRQ PTY 2001-05-31..   asof 2025-06-30
  source  public-record

actor   irq.imk
  kind    group
  name    Islamic Movement of Kurdistan | Islamic Movement in Iraqi Kurdistan
  code    IRQ REB 1987..2000
  code    IRQ PTY 2001..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:823

actor   irq.peshmerga
  kind    group
  name    Peshmerga | peshmerga !nocap | Peshmerga forces | Kurdish Peshmerga | Pesh Merga
  code    IRQ MIL
  source  public-record

actor   irq.zerevani
  kind    organ
  name    Zerevani | Zeravani
  code    IRQ COP
  part    irq.krg wing ?..   asof 2025-06-30
  source  public-record

actor   irq.asayish
  kind    organ
  name    Asayish !context(IRQ,SYR) | Asayesh | Kurdish Asayish
  code    IRQ SPY 1993..   asof 2025-06-30
  part    irq.krg office 1993..   asof 2025-06-30
  source  public-record

actor   irq.krsc
  kind    organ
  name    Kurdistan Region Security Council
  code    IRQ SPY 2011..   asof 2025-06-30
  part    irq.krg office 2011..   asof 2025-06-30
  source  public-record

actor   irq.ctgk
  kind    organ
  name    Counter Terrorism Group !context(irq.puk,irq.kurdistan,irq.krg) | Kurdistan Region Counter Terrorism Group | Directorate General of Counter Terrorism in Kurdistan
  code    IRQ MIL 2002..   asof 2025-06-30
  source  public-record

actor   irq.kurdistan.massoud-barzani
  kind    person
  name    Massoud Barzani | Masoud Barzani | Masud Barzani | Mesud Barzani
  office  leader of irq.kdp 1979-11..   asof 2025-06-30
  office  president of irq.kurdistan 2005-06-14..2017-11-01
  source  public-record

actor   irq.kurdistan.mustafa-barzani
  kind    person
  name    Mustafa Barzani | Mulla Mustafa Barzani | Mullah Mustafa Barzani
  office  leader of irq.kdp 1946-08-16..1979-03-01
  source  public-record

actor   irq.kurdistan.nechirvan-barzani
  kind    person
  name    Nechirvan Barzani | Nechervan Barzani
  office  prime minister of irq.kurdistan 2006-05-07..2009-08
  office  prime minister of irq.kurdistan 2012-04-05..2019-06-10
  office  president of irq.kurdistan 2019-06-10..   asof 2026-01-31
  source  factbook-2026

actor   irq.kurdistan.masrour-barzani
  kind    person
  name    Masrour Barzani | Masrur Barzani
  office  head of irq.krsc 2012-07..2019-07
  office  prime minister of irq.kurdistan 2019-07-10..   asof 2026-01-31
  source  factbook-2026

actor   irq.kurdistan.qubad-talabani
  kind    person
  name    Qubad Talabani | Qubad Jalal Talabani
  office  deputy prime minister of irq.kurdistan 2014-06-18..   asof 2025-06-30
  source  public-record

actor   irq.kurdistan.bafel-talabani
  kind    person
  name    Bafel Talabani | Bafel Jalal Talabani | Pavel Talabani
  office  leader of irq.puk 2020-02-18..   asof 2025-06-30
  source  public-record

actor   irq.kurdistan.lahur-sheikh-jangi
  kind    person
  name    Lahur Sheikh Jangi | Lahur Talabany | Lahur Talabani
  office  co-leader of irq.puk 2020-02-18..2021-07
  source  public-record

actor   irq.kurdistan.kosrat-rasul-ali
  kind    person
  name    Kosrat Rasul Ali | Kosrat Rasul
  office  deputy leader of irq.puk 2001..2019
  office  vice president of irq.kurdistan 2005..2017
  source  public-record

actor   irq.kurdistan.nawshirwan-mustafa
  kind    person
  name    Nawshirwan Mustafa | Nawshirwan Mustafa Amin
  office  leader of irq.gorran 2009-04..2017-05-19
  source  public-record

actor   irq.kurdistan.shaswar-abdulwahid
  kind    person
  name    Shaswar Abdulwahid | Shaswar Abdulwahid Qadir
  office  leader of irq.newgen 2017-10..   asof 2025-06-30
  source  public-record

actor   irq.kurdistan.ali-bapir
  kind    person
  name    Ali Bapir
  office  leader of irq.komal 2001-05-31..   asof 2025-06-30
  source  public-record

actor   irq.kurdistan.safeen-dizayee
  kind    person
  name    Safeen Dizayee | Safin Dizayee
  office  head of the department of foreign relations of irq.krg 2019-07..   asof 2025-06-30
  source  public-record

actor   irq.kurdistan.falah-mustafa
  kind    person
  name    Falah Mustafa | Falah Mustafa Bakir
  office  head of the department of foreign relations of irq.krg 2006..2019-07
  source  public-record

actor   irq.kurdistan.rebar-ahmed
  kind    person
  name    Rebar Ahmed
  office  interior minister of irq.kurdistan 2019-07..   asof 2025-06-30
  source  public-record

actor   irq.kurdistan.shoresh-ismail
  kind    person
  name    Shoresh Ismail
  office  peshmerga minister of irq.kurdistan 2019-07..2022-10
  source  public-record

actor   irq.kurdistan.peshawa-hawramani
  kind    person
  name    Peshawa Hawramani
  office  spokesman of irq.krg 2023-01..   asof 2025-06-30
  source  public-record

actor   irq.kurdistan.jotiar-adil
  kind    person
  name    Jotiar Adil | Jotiar Adel
  office  spokesman of irq.krg 2019-07..2023
  source  public-record

# Insurgent groups since 2003.

actor   irq.jtj
  kind    group
  name    Jama'at al-Tawhid wal-Jihad | Tawhid wal-Jihad !context(IRQ) | Tawhid and Jihad !context(IRQ) | The Monotheism and Jihad Group | Monotheism and Jihad Group
  code    IRQ REB 1999..2004-10-16
  part    irq.aqi merged-into 2004-10-17..   asof 2025-06-30
  source  un-2022, ucdp-22.1, public-record
  xref    ucdp:234

actor   irq.aqi
  kind    group
  name    al-Qaeda in Iraq | Al-Qaeda in Iraq | Al-Qaida in Iraq | AQI !weak | Tanzim Qaidat al-Jihad fi Bilad al-Rafidayn
  code    IRQ REB 2004-10..2006-10-14
  part    isi merged-into 2006-10-15..   asof 2025-06-30
  source  public-record, un-2022

actor   irq.abu-ayyub-al-masri
  kind    person
  name    Abu Ayyub al-Masri | Abu Hamza al-Muhajir | Abu Hamza al-Muhajer
  office  leader of irq.aqi 2006-06-12..2006-10-14
  office  war minister of isi 2006-10-15..2010-04-18
  source  public-record

actor   irq.abu-omar-al-baghdadi
  kind    person
  name    Abu Omar al-Baghdadi | Hamid Dawud al-Zawi | Abu Omar al-Qurashi al-Baghdadi
  office  leader of isi 2006-10-15..2010-04-18
  source  public-record

actor   irq.ansarislam
  kind    group
  name    Ansar al-Islam
  code    IRQ REB 2001-09..   asof 2025-06-30
  source  public-record, un-2022, ofac-2023, ucdp-22.1
  xref    ucdp:233

actor   irq.ansarsunna
  kind    group
  name    Ansar al-Sunna !context(IRQ) | Jaish Ansar al-Sunna | Army of Ansar al-Sunna
  code    IRQ REB 2003-09..2007-12
  part    irq.ansarislam successor 2003-09..2007-12
  source  un-2022, public-record

actor   irq.iai
  kind    group
  name    Islamic Army in Iraq | Islamic Army of Iraq | Islamic Army !context(IRQ)
  code    IRQ REB 2003..2011
  source  ucdp-22.1, public-record
  xref    ucdp:235

actor   irq.brigades1920
  kind    group
  name    1920 Revolution Brigades | 1920s Revolution Brigades | 1920 Revolution Brigade
  code    IRQ REB 2003-07..2014
  source  ucdp-22.1, public-record
  xref    ucdp:783

actor   irq.jrtn
  kind    group
  name    Army of the Men of the Naqshbandi Order | Naqshbandi Army | Naqshbandi Order | Jaysh Rijal al-Tariqa al-Naqshbandia | JRTN
  code    IRQ REB 2006-12..2018
  source  ucdp-22.1, public-record
  xref    ucdp:4359

actor   irq.mujahideenarmy
  kind    group
  name    Mujahideen Army !context(IRQ) | Jaish al-Mujahideen !context(IRQ)
  code    IRQ REB 2004..2014
  source  public-record

actor   irq.gmcir
  kind    group
  name    General Military Council for Iraq's Revolutionaries | General Military Council of Iraqi Revolutionaries
  code    IRQ REB 2014-01..2014
  source  public-record

actor   irq.whiteflags
  kind    group
  name    White Flags !context(IRQ)
  code    IRQ REB 2017..2018
  source  public-record

actor   irq.awakening
  kind    group
  name    Sons of Iraq | Awakening Councils | Anbar Awakening | Sahwa !context(IRQ) | Awakening Council !context(IRQ) | Sahwa militia
  code    IRQ PRM 2005..2013
  source  public-record

actor   irq.specialgroups
  kind    group
  name    Special Groups !context(IRQ)
  code    IRQ REB 2006..2011
  source  public-record

actor   irq.abdul-sattar-abu-risha
  kind    person
  name    Abdul Sattar Abu Risha | Sattar Abu Risha | Abdul-Sattar Abu Risha
  office  leader of irq.awakening 2006-09..2007-09-13
  source  public-record

actor   irq.ahmed-abu-risha
  kind    person
  name    Ahmed Abu Risha | Ahmad Abu Risha
  office  leader of irq.awakening 2007-09-13..2013
  source  public-record

actor   irq.mullah-krekar
  kind    person
  name    Mullah Krekar | Najmuddin Faraj Ahmad
  office  leader of irq.ansarislam 2001-12..2003
  source  un-2022, ofac-2023, public-record

actor   irq.abu-abdullah-al-shafii
  kind    person
  name    Abu Abdullah al-Shafi'i | Abu Abdullah al-Shafii | Warba Holiri al-Kurdi
  office  leader of irq.ansarislam 2003..2010-05-04
  source  public-record

# Minorities and their forces.

actor   irq.yazidis
  kind    people
  name    Yazidis | Yezidis | Ezidis | Yazidi people
  adj     Yazidi | Yezidi
  code    IRQ CVL
  source  public-record

actor   irq.shabaks
  kind    people
  name    Shabaks | Shabak people
  code    IRQ CVL
  source  public-record

actor   irq.iraqiturkmen
  kind    people
  name    Iraqi Turkmen | Iraqi Turkmens | Iraqi Turkmans
  code    IRQ CVL
  source  public-record

actor   irq.marsharabs
  kind    people
  name    Marsh Arabs | Ma'dan
  code    IRQ CVL
  source  public-record

actor   irq.kakais
  kind    people
  name    Kakais | Kaka'is
  code    IRQ CVL
  source  public-record

actor   irq.mandaeans
  kind    people
  name    Mandaeans | Sabean-Mandaeans
  code    IRQ CVL
  source  public-record

actor   irq.chaldeans
  kind    people
  name    Chaldeans | Chaldean Christians
  code    IRQ CVL
  source  public-record

actor   irq.faylis
  kind    people
  name    Feyli Kurds | Faili Kurds | Fayli Kurds
  code    IRQ CVL
  source  public-record

actor   irq.ybs
  kind    group
  name    Sinjar Resistance Units | Shingal Resistance Units | YBS !context(IRQ) | Shengal Resistance Units
  code    IRQ UAF 2014-08..   asof 2025-06-30
  source  public-record

actor   irq.ezidkhan
  kind    group
  name    Ezidkhan Protection Force | Protection Force of Ezidkhan | Ezidkhan Protection Units
  code    IRQ UAF 2014-08..   asof 2025-06-30
  source  public-record

actor   irq.npu
  kind    group
  name    Nineveh Plain Protection Units | NPU !context(IRQ)
  code    IRQ PRM 2014-11..   asof 2025-06-30
  part    irq.pmf member 2015..   asof 2025-06-30
  source  public-record

actor   irq.adm
  kind    party
  name    Assyrian Democratic Movement | Zowaa
  code    IRQ PTY 1979-04-12..   asof 2025-06-30
  source  public-record

actor   irq.itf
  kind    party
  name    Iraqi Turkmen Front
  code    IRQ PTY 1995-04-24..   asof 2025-06-30
  source  public-record

actor   irq.haydar-shesho
  kind    person
  name    Haydar Shesho | Haider Shesho
  office  commander of irq.ezidkhan 2014-08..   asof 2025-06-30
  source  public-record

actor   irq.nadia-murad
  kind    person
  name    Nadia Murad
  code    IRQ SOC 2015-12..   asof 2025-06-30
  gender  f
  source  public-record

actor   irq.arshad-al-salihi
  kind    person
  name    Arshad al-Salihi | Arshad Salihi
  office  leader of irq.itf 2011-05..2021-03
  source  public-record

actor   irq.hassan-turan
  kind    person
  name    Hassan Turan
  office  leader of irq.itf 2021-03..2024
  source  public-record

actor   irq.yonadam-kanna
  kind    person
  name    Yonadam Kanna
  office  leader of irq.adm 2001..2022
  source  public-record

actor   irq.louis-sako
  kind    person
  name    Louis Sako | Louis Raphael Sako | Cardinal Louis Sako
  office  patriarch of the Chaldean Church of irq.chaldean 2013-01-31..   asof 2025-06-30
  source  public-record

actor   irq.chaldean
  kind    organ
  name    Chaldean Catholic Church | Chaldean Church
  code    IRQ REL
  source  public-record

# Companies, media, civil society.

actor   irq.somo
  kind    company
  name    State Organization for Marketing of Oil | State Oil Marketing Organization !context(IRQ) | SOMO
  code    IRQ BUS.GOV 1998..   asof 2025-06-30
  source  public-record

actor   irq.basraoil
  kind    company
  name    Basra Oil Company | South Oil Company !context(IRQ)
  code    IRQ BUS.GOV
  source  public-record

actor   irq.northoil
  kind    company
  name    North Oil Company !context(IRQ)
  code    IRQ BUS.GOV
  source  public-record

actor   irq.apikur
  kind    company
  name    Association of the Petroleum Industry of Kurdistan | APIKUR
  code    IRQ BUS 2023..   asof 2025-06-30
  source  public-record

actor   irq.rudaw
  kind    media
  name    Rudaw | Rudaw Media Network
  code    IRQ JRN 2013..   asof 2025-06-30
  source  public-record

actor   irq.kurdistan24
  kind    media
  name    Kurdistan 24 | Kurdistan24
  code    IRQ JRN 2015-10-31..   asof 2025-06-30
  source  public-record

actor   irq.shafaq
  kind    media
  name    Shafaq News
  code    IRQ JRN
  source  public-record

actor   irq.ina
  kind    media
  name    Iraqi News Agency
  code    IRQ GOV.JRN
  source  public-record

actor   irq.alsumaria
  kind    media
  name    Al Sumaria | Alsumaria TV | Alsumaria
  code    IRQ JRN 2004-09..   asof 2025-06-30
  source  public-record

actor   irq.iohr
  kind    ngo
  name    Iraqi High Commission for Human Rights | High Commission for Human Rights !context(IRQ)
  code    IRQ SOC 2008..   asof 2025-06-30
  source  public-record

# Coalitions and envoys.

actor   irq.mnfi
  kind    igo
  name    Multi-National Force - Iraq | Multi-National Force Iraq | Multinational Force in Iraq | MNF-I
  code    IMG MIL 2004-05-15..2009-12-31
  source  public-record

actor   irq.cjtfoir
  kind    igo
  name    Operation Inherent Resolve | CJTF-OIR
  code    IMG MIL 2014-10-17..   asof 2025-06-30
  part    coalition wing 2014-10-17..   asof 2025-06-30
  source  public-record

actor   irq.isg
  kind    organ
  name    Iraq Survey Group
  code    USA SPY 2003-06..2005-04
  source  public-record

actor   usa.alina-romanowski
  kind    person
  name    Alina Romanowski
  office  ambassador to Iraq of usa 2022-06..2024-12
  gender  f
  source  public-record

actor   uno.ad-melkert
  kind    person
  name    Ad Melkert
  office  special representative for Iraq of unami 2009-07..2011-10
  source  public-record

actor   uno.martin-kobler
  kind    person
  name    Martin Kobler
  office  special representative for Iraq of unami 2011-10..2013-07
  office  special representative for the Democratic Republic of the Congo of monusco 2013-08..2015-10
  office  special representative for Libya of unsmil 2015-11..2017-06
  source  public-record

actor   uno.nickolay-mladenov
  kind    person
  name    Nickolay Mladenov | Nikolay Mladenov
  office  foreign minister of bgr 2010-01-27..2013-03-13
  office  special representative for Iraq of unami 2013-09..2015-02
  office  special coordinator for the Middle East peace process of unsco 2015-02..2020-12-31
  source  public-record

actor   uno.jeanine-hennis-plasschaert
  kind    person
  name    Jeanine Hennis-Plasschaert | Jeanine Hennis Plasschaert | Jeanine Antoinette Hennis-Plasschaert
  office  defence minister of nld 2012-11-05..2017-10-04
  office  special representative for Iraq of unami 2018-11..2024-05
  office  special coordinator for Lebanon of unscol 2024-06..   asof 2025-06-30
  gender  f
  source  public-record

actor   uno.mohamed-al-hassan
  kind    person
  name    Mohamed Al Hassan !context(IRQ)
  office  special representative for Iraq of unami 2024-07-15..   asof 2025-06-30
  source  public-record

actor   unsco
  kind    organ
  name    Office of the UN Special Coordinator for the Middle East Peace Process | UNSCO
  code    UNO IGO 1994-06..   asof 2025-06-30
  part    uno office 1994-06..   asof 2025-06-30
  source  public-record

actor   unscol
  kind    organ
  name    Office of the United Nations Special Coordinator for Lebanon | UNSCOL
  code    UNO IGO 2007-02..   asof 2025-06-30
  part    uno office 2007-02..   asof 2025-06-30
  source  public-record
