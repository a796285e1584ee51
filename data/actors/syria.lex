# SPDX-License-Identifier: CC0-1.0
# Syria in depth: governments since 1945 and the transition since 2024-12-08, security
# bodies, armed opposition with its mergers, Kurdish and allied forces, forces of the
# former government, communities, companies, media and envoys. Written from
# well-known public facts.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  un-2022 = United Nations Security Council consolidated list, 2022-09-15
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  archigos-4.1 = Goemans, Gleditsch and Chiozza, Archigos 4.1, leaders 1875-2015
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# Bodies of the state.

actor   syr.council
  kind    organ
  name    People's Council of Syria | Syrian People's Council | Syrian People's Assembly
  code    SYR LEG 1973..2024-12-08
  source  public-record

actor   syr.transition
  kind    government
  name    Syrian transitional government | Syrian caretaker government | Syria's interim government | transitional government of Syria | new Syrian authorities !nocap | Syria's new authorities !nocap
  code    SYR GOV 2024-12-08..   asof 2025-06-30
  source  public-record

actor   syr.saa
  kind    organ
  name    Syrian Arab Army | Syrian government forces | Syrian army | Syrian Arab Armed Forces | Assad's army | SAA !context(SYR)
  code    SYR MIL 1946-08-01..2024-12-08
  source  public-record, ofac-2023

actor   syr.div4
  kind    organ
  name    4th Armoured Division !context(SYR) | Fourth Armored Division !context(SYR) | 4th Division !context(SYR) | Fourth Division !context(SYR)
  code    SYR MIL 1984..2024-12-08
  part    syr.saa wing 1984..2024-12-08
  source  public-record

actor   syr.republicanguard
  kind    organ
  name    Syrian Republican Guard | Republican Guard !context(SYR)
  code    SYR MIL 1976..2024-12-08
  part    syr.saa wing 1976..2024-12-08
  source  public-record

actor   syr.tiger
  kind    organ
  name    Tiger Forces | Tiger Force !context(SYR) | 25th Special Mission Forces Division | Qawat al-Nimr
  code    SYR MIL 2013..2024-12-08
  part    syr.saa wing 2013..2024-12-08
  source  public-record

actor   syr.corps5
  kind    organ
  name    5th Corps !context(SYR) | Fifth Corps !context(SYR) | 5th Assault Corps
  code    SYR MIL 2016-11-22..2024-12-08
  part    syr.saa wing 2016-11-22..2024-12-08
  source  public-record

actor   syr.brigade8
  kind    group
  name    Eighth Brigade !context(SYR) | 8th Brigade !context(SYR)
  code    SYR MIL 2018-07..2024-12-07
  code    SYR UAF 2024-12-08..2025-04-13
  part    syr.corps5 wing 2018-07..2024-12-07
  source  public-record

actor   syr.defencecompanies
  kind    organ
  name    Defense Companies !context(SYR) | Defence Companies !context(SYR)
  code    SYR MIL 1971..1984
  source  public-record

actor   syr.airintel
  kind    organ
  name    Air Force Intelligence Directorate | Air Force Intelligence !context(SYR) | Syrian Air Force Intelligence
  code    SYR SPY 1963..2024-12-08
  source  ofac-2023, public-record

actor   syr.milintel
  kind    organ
  name    Syrian Military Intelligence Directorate | Syrian Military Intelligence | Military Intelligence Directorate !context(SYR)
  code    SYR SPY 1969..2024-12-08
  source  ofac-2023, public-record

actor   syr.gid
  kind    organ
  name    Syrian General Intelligence Directorate | Syrian General Intelligence | State Security Directorate !context(SYR)
  code    SYR SPY 1971..2024-12-08
  source  ofac-2023, public-record

actor   syr.polsec
  kind    organ
  name    Political Security Directorate
  code    SYR SPY ..2024-12-08
  source  ofac-2023, public-record

actor   syr.nsb
  kind    organ
  name    National Security Bureau !context(SYR) | Syrian National Security Bureau
  code    SYR SPY ..2024-12-08
  source  ofac-2023, public-record

actor   syr.gss
  kind    organ
  name    General Security Service !context(SYR) | General Security forces !context(SYR) | General Security !context(SYR) | Syrian General Security
  code    SYR COP 2024-12-08..   asof 2025-06-30
  source  public-record

actor   syr.newintel
  kind    organ
  name    General Intelligence Service !context(SYR)
  code    SYR SPY 2024-12-26..   asof 2025-06-30
  source  public-record

actor   syr.ssrc
  kind    organ
  name    Scientific Studies and Research Center | Scientific Studies and Research Centre | SSRC !context(SYR)
  code    SYR GOV.MIL 1971..2024-12-08
  source  ofac-2023, public-record

actor   syr.cbs
  kind    organ
  name    Central Bank of Syria | Syrian Central Bank
  code    SYR GOV 1953..   asof 2025-06-30
  source  ofac-2023, public-record

actor   syr.baath
  kind    party
  name    Syrian Baath Party | Syrian Ba'ath Party | Arab Socialist Baath Party - Syrian Regional Branch | Arab Socialist Ba'ath Party – Syrian Regional Branch | Baath Party !context(SYR) | Ba'ath Party !context(SYR)
  code    SYR GOV.PTY 1963-03-08..2024-12-08
  source  public-record

actor   syr.npf
  kind    party
  name    National Progressive Front !context(SYR)
  code    SYR GOV.PTY 1972-03-07..2024-12-08
  source  public-record

actor   syr.constcom
  kind    organ
  name    Syrian Constitutional Committee | Constitutional Committee !context(SYR)
  code    SYR UNK 2019-09-23..2024-12
  source  public-record

# Forces of the former government.

actor   syr.ndf
  kind    group
  name    National Defence Forces !context(SYR) | National Defense Forces !context(SYR) | NDF !context(SYR) | Syrian National Defence Forces
  code    SYR PRM 2012..2024-12-08
  source  public-record

actor   syr.shabiha
  kind    group
  name    Shabiha | shabiha !nocap | Shabbiha
  code    SYR PRM ..2024-12-08
  source  public-record

actor   syr.baathbde
  kind    group
  name    Baath Brigades | Ba'ath Brigades
  code    SYR PRM 2012..2024-12-08
  part    syr.baath wing 2012..2024-12-08
  source  public-record

actor   syr.ldf
  kind    group
  name    Local Defence Forces !context(SYR) | Local Defense Forces !context(SYR)
  code    SYR PRM 2012..2024-12-08
  source  public-record

actor   syr.liwaquds
  kind    group
  name    Liwa al-Quds !context(SYR) | Quds Brigade !context(SYR) | Al-Quds Brigade !context(SYR)
  code    SYR PRM 2013-10..2024-12-08
  source  public-record

actor   syr.baqir
  kind    group
  name    Liwa al-Baqir | Baqir Brigade
  code    SYR PRM 2012..2024-12-08
  source  public-record

actor   syr.deserthawks
  kind    group
  name    Desert Hawks Brigade | Desert Hawks !context(SYR)
  code    SYR PRM 2013..2017-08
  source  public-record

actor   syr.galilee
  kind    group
  name    Galilee Forces | Quwat al-Jalil
  code    SYR PRM 2011..2024-12-08
  source  public-record

actor   syr.ssnp
  kind    party
  name    Syrian Social Nationalist Party | SSNP
  code    SYR PTY 1932-11-16..   asof 2025-06-30
  source  public-record

actor   syr.eagles
  kind    group
  name    Eagles of the Whirlwind | Nusur al-Zawba'a
  code    SYR PRM 2013..2024-12-08
  part    syr.ssnp wing 2013..2024-12-08
  source  public-record

actor   syr.syrianresistance
  kind    group
  name    Syrian Resistance !context(SYR) | Liwa al-Iskandarun
  code    SYR PRM 2011..2018
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

actor   syr.coastshield
  kind    group
  name    Coastal Shield Brigade | Coast Shield Brigade
  code    SYR REB 2025-02..   asof 2025-06-30
  source  public-record

actor   syr.milcouncil
  kind    group
  name    Military Council for the Liberation of Syria
  code    SYR REB 2025-03-06..   asof 2025-06-30
  source  public-record

actor   syr.poprev
  kind    group
  name    Syrian Popular Resistance
  code    SYR REB 2024-12..   asof 2025-06-30
  source  public-record

actor   syr.ulibaas
  kind    group
  name    Islamic Resistance Front in Syria | Uli al-Baas
  code    SYR REB 2025-01..   asof 2025-06-30
  source  public-record

# Presidents, prime ministers and ministers to December 2024.

actor   syr.shukri-al-quwatli
  kind    person
  name    Shukri al-Quwatli
  office  leader of syr 1943-08-17..1949-03-30
  office  leader of syr 1955-09-06..1958-02-01
  source  archigos-4.1, public-record

actor   syr.husni-al-za-im
  kind    person
  name    Husni al-Za'im
  office  leader of syr 1949-03-30..1949-08-13
  source  archigos-4.1, public-record

actor   syr.adib-shishakli
  kind    person
  name    Adib Shishakli
  office  leader of syr 1949-12-19..1954-02-28
  source  archigos-4.1, public-record

actor   syr.hashim-al-atassi
  kind    person
  name    Hashim al-Atassi
  office  leader of syr 1954-02-28..1955-09-06
  source  archigos-4.1, public-record

actor   syr.nazim-al-kudsi
  kind    person
  name    Nazim al-Kudsi
  office  leader of syr 1961-12-01..1962-03-28
  office  leader of syr 1962-04-13..1963-03-08
  source  archigos-4.1, public-record

actor   syr.amin-al-hafiz
  kind    person
  name    Amin al-Hafiz
  office  leader of syr 1963-07-27..1966-02-25
  source  archigos-4.1, public-record

actor   syr.nureddin-al-atassi
  kind    person
  name    Nureddin al-Atassi
  office  leader of syr 1966-02-25..1970-11-13
  source  archigos-4.1, public-record

actor   syr.hafez-al-assad
  kind    person
  name    Hafez al-Assad | Hafiz al-Assad | Hafez Assad | Hafiz al-Asad | Hafez Al-Assad | Hafez el-Assad
  office  defence minister of syr 1966-02-23..1972-03-21
  office  prime minister of syr 1970-11-21..1971-04-03
  office  president of syr 1971-02-22..2000-06-10
  source  archigos-4.1, public-record

actor   syr.bashar-al-assad
  kind    person
  name    Bashar al-Assad | Bashar Assad | Bashar Al-Assad | Bashar al-Asad | Bashar el-Assad | President Assad !context(SYR)
  office  president of syr 2000-07-17..2024-12-08
  source  public-record, ofac-2023

actor   syr.asma-al-assad
  kind    person
  name    Asma al-Assad | Asma Assad
  office  first lady of syr 2000-12..2024-12-08
  gender  f
  source  ofac-2023, public-record

actor   syr.maher-al-assad
  kind    person
  name    Maher al-Assad | Maher Assad
  code    SYR MIL 2000..2018-03
  office  commander of syr.div4 2018-04..2024-12-08
  source  ofac-2023, public-record

actor   syr.rifaat-al-assad
  kind    person
  name    Rifaat al-Assad | Rifaat Assad | Rifat al-Assad
  office  commander of syr.defencecompanies 1971..1984
  office  vice president of syr 1984-03-11..1998-02-08
  source  public-record

actor   syr.abdul-halim-khaddam
  kind    person
  name    Abdul Halim Khaddam | Abdel Halim Khaddam | Abdel-Halim Khaddam
  code    SYR OPP 2005-12-30..2020-03-31
  office  foreign minister of syr 1970-11..1984-03-11
  office  vice president of syr 1984-03-11..2005-06-06
  source  public-record

actor   syr.farouk-al-sharaa
  kind    person
  name    Farouk al-Sharaa | Farouq al-Sharaa | Farouk al-Shara
  office  foreign minister of syr 1984-03-11..2006-02-11
  office  vice president of syr 2006-02-21..2014-07-19
  source  public-record, ofac-2023

actor   syr.najah-al-attar
  kind    person
  name    Najah al-Attar
  office  culture minister of syr 1976..2000
  office  vice president of syr 2006-03-23..2024-12-08
  gender  f
  source  public-record

actor   syr.mahmoud-al-zoubi
  kind    person
  name    Mahmoud al-Zoubi | Mahmoud Zuabi
  office  prime minister of syr 1987-11-01..2000-03-07
  source  public-record

actor   syr.muhammad-mustafa-mero
  kind    person
  name    Muhammad Mustafa Mero | Mohammad Mustafa Mero
  office  prime minister of syr 2000-03-13..2003-09-10
  source  public-record

actor   syr.naji-al-otari
  kind    person
  name    Naji al-Otari | Muhammad Naji al-Otari | Mohammad Naji Otri
  office  prime minister of syr 2003-09-10..2011-04-14
  source  public-record

actor   syr.adel-safar
  kind    person
  name    Adel Safar
  office  prime minister of syr 2011-04-14..2012-06-23
  source  ofac-2023, public-record

actor   syr.riyad-hijab
  kind    person
  name    Riyad Hijab | Riad Hijab
  office  prime minister of syr 2012-06-23..2012-08-06
  office  general coordinator of syr.hnc 2015-12-17..2017-11-20
  source  public-record

actor   syr.wael-al-halqi
  kind    person
  name    Wael al-Halqi | Wael Nader al-Halqi
  office  prime minister of syr 2012-08-11..2016-07-03
  source  ofac-2023, public-record

actor   syr.imad-khamis
  kind    person
  name    Imad Khamis
  office  prime minister of syr 2016-07-03..2020-06-11
  source  public-record

actor   syr.hussein-arnous
  kind    person
  name    Hussein Arnous
  office  prime minister of syr 2020-06-11..2024-09-14
  source  ofac-2023, public-record

actor   syr.mohammad-ghazi-al-jalali
  kind    person
  name    Mohammad Ghazi al-Jalali | Mohammed Ghazi al-Jalali | Ghazi al-Jalali
  office  prime minister of syr 2024-09-14..2024-12-08
  source  public-record

actor   syr.walid-al-moallem
  kind    person
  name    Walid al-Moallem | Walid Muallem | Walid al-Muallem | Walid Moallem
  office  ambassador to the United States of syr 1990..1999
  office  foreign minister of syr 2006-02-11..2020-11-16
  source  public-record, ofac-2023

actor   syr.faisal-mekdad
  kind    person
  name    Faisal Mekdad | Faisal al-Miqdad | Faisal Mikdad
  office  deputy foreign minister of syr 2006..2020-11-22
  office  foreign minister of syr 2020-11-22..2024-09-23
  office  vice president of syr 2024-09-23..2024-12-08
  source  public-record

actor   syr.bassam-al-sabbagh
  kind    person
  name    Bassam al-Sabbagh | Bassam Sabbagh
  office  ambassador to the United Nations of syr 2020-11-22..2023
  office  foreign minister of syr 2024-09-23..2024-12-08
  source  public-record

actor   syr.bashar-jaafari
  kind    person
  name    Bashar Jaafari | Bashar al-Jaafari | Bashar Ja'afari
  office  ambassador to the United Nations of syr 2006-10..2020-11-22
  office  deputy foreign minister of syr 2020-11-22..2022-10
  office  ambassador to Russia of syr 2022-10..2024-12-08
  source  public-record

actor   syr.bouthaina-shaaban
  kind    person
  name    Bouthaina Shaaban | Buthaina Shaaban
  office  adviser to the president of syr 2008-07-28..2024-12-08
  gender  f
  source  ofac-2023, public-record

actor   syr.mustafa-tlass
  kind    person
  name    Mustafa Tlass | Mustapha Tlass
  office  defence minister of syr 1972-03-21..2004-05-12
  source  public-record

actor   syr.hasan-turkmani
  kind    person
  name    Hasan Turkmani | Hassan Turkmani
  office  defence minister of syr 2004-05-12..2009-06-03
  source  public-record

actor   syr.ali-habib
  kind    person
  name    Ali Habib !context(SYR) | Ali Habib Mahmud
  office  defence minister of syr 2009-06-03..2011-08-08
  source  public-record

actor   syr.dawoud-rajha
  kind    person
  name    Dawoud Rajha | Daoud Rajha
  office  defence minister of syr 2011-08-08..2012-07-18
  source  public-record

actor   syr.fahd-jassem-al-freij
  kind    person
  name    Fahd Jassem al-Freij | Fahd al-Freij
  office  defence minister of syr 2012-07-18..2018-01-01
  source  ofac-2023, public-record

actor   syr.ali-abdullah-ayyoub
  kind    person
  name    Ali Abdullah Ayyoub | Ali Ayoub !context(SYR)
  office  defence minister of syr 2018-01-01..2022-04-28
  source  public-record

actor   syr.ali-mahmoud-abbas
  kind    person
  name    Ali Mahmoud Abbas | Ali Abbas !context(SYR)
  office  defence minister of syr 2022-04-28..2024-12-08
  source  public-record

actor   syr.mohammed-al-shaar
  kind    person
  name    Mohammed al-Shaar | Mohammad al-Shaar | Mohammad Ibrahim al-Shaar
  office  interior minister of syr 2011-04-14..2018-11-26
  source  ofac-2023, public-record

actor   syr.mohammed-al-rahmoun
  kind    person
  name    Mohammed al-Rahmoun | Mohammad Khaled al-Rahmoun
  office  interior minister of syr 2018-11-26..2024-12-08
  source  public-record

actor   syr.asef-shawkat
  kind    person
  name    Asef Shawkat | Assef Shawkat
  office  head of syr.milintel 2005-02..2009
  office  deputy defence minister of syr 2011-09..2012-07-18
  source  ofac-2023, public-record

actor   syr.ali-mamlouk
  kind    person
  name    Ali Mamlouk | Ali Mamluk
  office  director of syr.gid 2005-06..2012-07
  office  head of syr.nsb 2012-07-24..2024-01
  source  ofac-2023, public-record

actor   syr.jamil-hassan
  kind    person
  name    Jamil Hassan | Jamil al-Hassan
  office  head of syr.airintel 2009-07..2019-07
  source  ofac-2023, public-record

actor   syr.ghazi-kanaan
  kind    person
  name    Ghazi Kanaan | Ghazi Kanan
  office  head of military intelligence in Lebanon of syr.milintel 1982..2002
  office  interior minister of syr 2004-10-04..2005-10-12
  source  ofac-2023, public-record

actor   syr.rustum-ghazaleh
  kind    person
  name    Rustum Ghazaleh | Rustom Ghazaleh
  office  head of military intelligence in Lebanon of syr.milintel 2002..2005-04
  office  head of syr.polsec 2012-07..2015-03
  source  public-record

actor   syr.suhail-al-hassan
  kind    person
  name    Suhail al-Hassan | Suheil al-Hassan | Soheil al-Hassan
  office  commander of syr.tiger 2013..2024-04
  source  public-record

actor   syr.issam-zahreddine
  kind    person
  name    Issam Zahreddine | Essam Zahreddin
  office  commander in Deir ez-Zor of syr.republicanguard 2013..2017-10-18
  source  public-record

actor   syr.ghiath-dalla
  kind    person
  name    Ghiath Dalla | Ghaith Dalla
  office  commander of syr.div4 2012..2024-12-08
  office  leader of syr.milcouncil 2025-03-06..   asof 2025-06-30
  source  public-record

actor   syr.miqdad-fatiha
  kind    person
  name    Miqdad Fatiha | Muqdad Fatiha
  office  leader of syr.coastshield 2025-02..   asof 2025-06-30
  source  public-record

actor   syr.adib-mayaleh
  kind    person
  name    Adib Mayaleh
  office  governor of syr.cbs 2005..2016-07
  source  ofac-2023, public-record

actor   syr.duraid-durgham
  kind    person
  name    Duraid Durgham
  office  governor of syr.cbs 2016-07..2018-09
  source  public-record

actor   syr.hazem-karfoul
  kind    person
  name    Hazem Karfoul
  office  governor of syr.cbs 2018-09..2021-04-13
  source  public-record

actor   syr.hadiya-khalaf-abbas
  kind    person
  name    Hadiya Khalaf Abbas | Hadiya Abbas
  office  speaker of syr.council 2016-06-06..2017-07-20
  gender  f
  source  public-record

actor   syr.hammouda-sabbagh
  kind    person
  name    Hammouda Sabbagh | Hammoudeh Sabbagh
  office  speaker of syr.council 2017-09-28..2024-12-08
  source  public-record

actor   syr.ahmad-badreddin-hassoun
  kind    person
  name    Ahmad Badreddin Hassoun | Ahmad Hassoun
  office  grand mufti of syr 2005-07..2021-11-15
  source  public-record

# Transition since December 2024.

actor   syr.ahmed-al-sharaa
  kind    person
  name    Ahmed al-Sharaa | Ahmad al-Sharaa | Abu Mohammed al-Jolani | Abu Mohammad al-Julani | Abu Mohammed al-Golani | Ahmed al-Shara | Ahmad al-Shara | Ahmed Al-Sharaa | Ahmad al-Shara' | Ahmed Hussein al-Sharaa | Abu Muhammad al-Jolani | Abu Mohammad al-Jolani | Abu Mohammed al-Julani | Abu Muhammad al-Golani | Abu Mohammad al-Golani | Mohammed al-Jolani | Mohammed al-Golani | Abu Mohammed al-Jawlani
  office  leader of syr.nusra 2012-01-23..2017-01-27
  office  leader of syr.hts 2017-10-01..2024-12-08
  office  de facto leader of syr 2024-12-08..2025-01-28
  office  president of syr 2025-01-29..   asof 2026-01-31
  source  factbook-2026, un-2022, public-record

actor   syr.asaad-al-shaibani
  kind    person
  name    Asaad al-Shaibani | Asaad Hassan al-Shaibani | Zaid al-Attar !context(SYR) | Asaad al-Shibani | Assad al-Shaibani | Asaad al-Sheibani
  office  head of political affairs of syr.hts 2017..2024-12-20
  office  foreign minister of syr 2024-12-21..   asof 2026-01-31
  source  factbook-2026

actor   syr.mohammed-al-bashir
  kind    person
  name    Mohammed al-Bashir !context(SYR) | Mohammad al-Bashir !context(SYR) | Muhammad al-Bashir !context(SYR)
  office  prime minister of syr.salvation 2024-01-13..2024-12-09
  office  prime minister of syr 2024-12-10..2025-03-29
  office  energy minister of syr 2025-03-29..   asof 2025-06-30
  source  public-record

actor   syr.murhaf-abu-qasra
  kind    person
  name    Murhaf Abu Qasra | Marhaf Abu Qasra | Abu Hassan al-Hamawi | Abu Hassan 600
  office  military commander of syr.hts 2020..2024-12-21
  office  defence minister of syr 2024-12-21..   asof 2025-06-30
  source  public-record

actor   syr.anas-khattab
  kind    person
  name    Anas Khattab | Anas Hasan Khattab | Abu Ahmad Hudood
  office  commander of syr.nusra 2012..2017-01-27
  office  security chief of syr.hts 2017-01-28..2024-12-25
  office  head of syr.newintel 2024-12-26..2025-03-29
  office  interior minister of syr 2025-03-29..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   syr.ali-noureddine-al-naasan
  kind    person
  name    Ali Noureddine al-Naasan | Ali Noureddin al-Naasan | Ali al-Naasan
  office  chief of the general staff of syr 2024-12-28..   asof 2025-06-30
  source  public-record

actor   syr.hussein-al-salama
  kind    person
  name    Hussein al-Salama | Hussein Salama !context(SYR)
  office  head of syr.newintel 2025-05..   asof 2025-06-30
  source  public-record

actor   syr.raed-al-saleh
  kind    person
  name    Raed al-Saleh | Raed Saleh !context(SYR)
  office  head of syr.whitehelmets 2014..2025-03-29
  office  minister of emergency and disaster management of syr 2025-03-29..   asof 2025-06-30
  source  public-record

actor   syr.hind-kabawat
  kind    person
  name    Hind Kabawat
  office  minister of social affairs of syr 2025-03-29..   asof 2025-06-30
  gender  f
  source  public-record

actor   syr.mazhar-al-wais
  kind    person
  name    Mazhar al-Wais | Mazhar al-Weis
  office  justice minister of syr 2025-03-29..   asof 2025-06-30
  source  public-record

actor   syr.mohammed-yisr-barnieh
  kind    person
  name    Mohammed Yisr Barnieh | Yisr Barnieh
  office  finance minister of syr 2025-03-29..   asof 2025-06-30
  source  public-record

actor   syr.nidal-al-shaar
  kind    person
  name    Nidal al-Shaar
  office  economy minister of syr 2009..2011-04
  office  economy minister of syr 2025-03-29..   asof 2025-06-30
  source  public-record

actor   syr.maysaa-sabreen
  kind    person
  name    Maysaa Sabreen | Maysaa Sabrine
  office  governor of syr.cbs 2024-12-30..2025-03
  gender  f
  source  public-record

actor   syr.abdulkader-husrieh
  kind    person
  name    Abdulkader Husrieh | Abdelkader Husrieh | Abdul Qader al-Husriya
  office  governor of syr.cbs 2025-04-07..   asof 2025-06-30
  source  public-record

actor   syr.obaida-arnaout
  kind    person
  name    Obaida Arnaout | Obaida Arnaut
  office  spokesman of syr.transition 2024-12..2025-03
  source  public-record

actor   syr.noureddine-al-baba
  kind    person
  name    Noureddine al-Baba | Nour al-Din al-Baba
  office  spokesman of the interior ministry of syr 2025-05..   asof 2025-06-30
  source  public-record

actor   syr.hassan-abdul-ghani
  kind    person
  name    Hassan Abdul Ghani | Hassan Abdel Ghany
  office  spokesman of the defence ministry of syr 2024-12..   asof 2025-06-30
  source  public-record

actor   syr.osama-al-rifai
  kind    person
  name    Osama al-Rifai | Usama al-Rifai
  office  grand mufti of syr 2025-03-28..   asof 2025-06-30
  source  public-record

# HTS, al-Qaeda's branch and other jihadist groups.

actor   syr.hts
  kind    group
  name    Hayat Tahrir al-Sham | Hay'at Tahrir al-Sham | HTS !context(SYR) | Tahrir al-Sham | Hayat Tahrir al Sham | Hay'at Tahrir ash-Sham | Hayat Tahrir Al-Sham | Hayyat Tahrir al-Sham | HTS rebels | Organization for the Liberation of the Levant
  code    SYR REB 2017-01-28..2025-01-29
  source  public-record, ucdp-22.1
  xref    ucdp:6815

actor   syr.nusra
  kind    group
  name    al-Nusra Front | Nusra Front | Jabhat al-Nusra | Al-Nusra Front | Jabhat Fateh al-Sham | Jabhat Fatah al-Sham | al-Nusrah Front | Nusra | Jabhat al-Nusrah | Al-Nusrah Front | Nusrah Front | Jabhat Fath al-Sham
  code    SYR REB 2012-01-23..2017-01-27
  part    alqaeda faction 2013-04..2016-07-28
  part    syr.hts merged-into 2017-01-28..   asof 2025-06-30
  source  public-record, ofac-2023, ucdp-22.1
  xref    ucdp:1170

actor   syr.salvation
  kind    government
  name    Syrian Salvation Government
  code    SYR REB 2017-11-02..2024-12-08
  part    syr.hts office 2017-11-02..2024-12-08
  source  public-record

actor   syr.hurras
  kind    group
  name    Hurras al-Din | Huras al-Din | Hurras ad-Din
  code    SYR REB 2018-02-27..2025-01
  part    alqaeda faction 2018-02-27..2025-01
  source  public-record, ofac-2023

actor   syr.moc
  kind    group
  name    Military Operations Administration !context(SYR) | Military Operations Command !context(SYR) | Department of Military Operations !context(SYR)
  code    SYR REB 2024-11-27..2024-12-07
  code    SYR MIL 2024-12-08..2025-01-29
  source  public-record

actor   syr.jundaqsa
  kind    group
  name    Jund al-Aqsa | Liwa al-Aqsa | Soldiers of al-Aqsa
  code    SYR REB 2014-01..2017-02
  part    syr.nusra splinter-of 2014-01..2017-02
  source  un-2022, ofac-2023, ucdp-22.1, public-record
  xref    ucdp:6037

actor   syr.ansardin
  kind    group
  name    Ansar al-Din Front | Jabhat Ansar al-Din
  code    SYR REB 2014-07-25..2020
  source  public-record

actor   syr.ansartawhid
  kind    group
  name    Ansar al-Tawhid !context(SYR)
  code    SYR REB 2018-03..2025-01
  source  public-record

actor   syr.jma
  kind    group
  name    Jaysh al-Muhajireen wal-Ansar | Jaish al-Muhajireen wal-Ansar | Army of Emigrants and Supporters | Army of Emigrants and Helpers | JMA !context(SYR)
  code    SYR REB 2013-03..2016
  part    syr.nusra merged-into 2015-09-23..   asof 2025-06-30
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:7425

actor   syr.ajnadkavkaz
  kind    group
  name    Ajnad al-Kavkaz | Soldiers of the Caucasus
  code    SYR REB 2015..2022
  source  public-record

actor   syr.junudsham
  kind    group
  name    Junud al-Sham | Jund al-Sham !context(SYR)
  code    SYR REB 2012..2021
  source  public-record

actor   syr.malhama
  kind    group
  name    Malhama Tactical
  code    SYR REB 2016-05..2024
  source  public-record

actor   syr.tipsyria
  kind    group
  name    Turkistan Islamic Party in Syria | TIP in Syria
  code    SYR REB 2014..2025-01
  part    afg.etim wing 2014..2025-01
  source  public-record

actor   syr.ghurabaturk
  kind    group
  name    Katibat al-Ghuraba al-Turkistan
  code    SYR REB 2017..2024
  source  public-record

actor   syr.khorasan
  kind    group
  name    Khorasan Group !context(SYR) | Khorasan group !context(SYR)
  code    SYR REB 2014..2016
  part    syr.nusra faction 2014..2016
  source  public-record

actor   syr.yarmoukmartyrs
  kind    group
  name    Yarmouk Martyrs Brigade | Shuhada al-Yarmouk
  code    SYR REB 2012..2016-05-20
  source  public-record

actor   syr.khalidwalid
  kind    group
  name    Khalid ibn al-Walid Army | Jaysh Khalid bin al-Waleed | Jaish Khaled bin al-Walid
  code    ISM REB 2016-05-21..2018-07-31
  part    syr.yarmoukmartyrs successor 2016-05-21..2018-07-31
  source  un-2022, public-record

actor   syr.ansarsunnah
  kind    group
  name    Saraya Ansar al-Sunnah | Saraya Ansar al-Sunna
  code    SYR REB 2025-02..   asof 2025-06-30
  source  public-record

actor   syr.aab
  kind    group
  name    Abdullah Azzam Brigades | Ziad al-Jarrah Battalions
  code    ISM REB 2009..2019-11
  source  un-2022, public-record

actor   syr.abu-jaber-al-sheikh
  kind    person
  name    Abu Jaber al-Sheikh | Hashim al-Sheikh | Abu Jaber Hashem al-Sheikh
  office  leader of syr.ahrar 2014-09-10..2015-09-12
  office  leader of syr.hts 2017-01-28..2017-10-01
  source  public-record

actor   syr.abu-maria-al-qahtani
  kind    person
  name    Abu Maria al-Qahtani | Maysar Ali Musa Abdullah al-Juburi
  office  commander of syr.nusra 2012..2017-01-27
  office  commander of syr.hts 2017-01-28..2024-04-04
  source  public-record

actor   syr.abu-firas-al-suri
  kind    person
  name    Abu Firas al-Suri | Radwan Nammous
  office  spokesman of syr.nusra 2013..2016-04-03
  source  public-record

actor   syr.abu-omar-al-shishani
  kind    person
  name    Abu Omar al-Shishani | Tarkhan Batirashvili | Omar al-Shishani | Omar the Chechen
  office  leader of syr.jma 2013-03..2013-12
  office  war minister of is 2014-06..2016-07
  source  un-2022, ofac-2023, public-record

actor   syr.muslim-al-shishani
  kind    person
  name    Muslim al-Shishani | Muslim Margoshvili | Murad Margoshvili
  office  leader of syr.junudsham 2012..2021
  source  ofac-2023, public-record

actor   syr.abdul-hakim-al-shishani
  kind    person
  name    Abdul Hakim al-Shishani | Rustam Azhiev
  office  leader of syr.ajnadkavkaz 2015..2022
  source  public-record

actor   syr.abdullah-al-muhaysini
  kind    person
  name    Abdullah al-Muhaysini | Abdallah al-Muhaysini | Abdullah al-Muhaisini
  code    SYR REB 2013..2017-09
  source  public-record

actor   syr.abu-humam-al-shami
  kind    person
  name    Abu Humam al-Shami | Abu Hammam al-Shami | Samir Hijazi | Faruq al-Suri
  office  leader of syr.hurras 2018-02-27..2025-01
  source  ofac-2023, public-record

actor   syr.muhsin-al-fadhli
  kind    person
  name    Muhsin al-Fadhli | Mohsin al-Fadhli
  office  leader of syr.khorasan 2013..2015-07-08
  source  ofac-2023, public-record

# Free Syrian Army, Islamic Front and later mergers.

actor   syr.fsa
  kind    group
  name    Free Syrian Army | FSA !context(SYR) | Free Army !context(SYR)
  code    SYR REB 2011-07-29..2024-12-08
  source  public-record, ucdp-22.1
  xref    ucdp:1130

actor   syr.smc
  kind    group
  name    Supreme Military Council !context(SYR) | Supreme Joint Military Command Council
  code    SYR REB 2012-12-07..2014-06
  part    syr.fsa office 2012-12-07..2014-06
  source  public-record

actor   syr.sna
  kind    group
  name    Syrian National Army | Turkish-backed Syrian National Army | Syria National Army | Turkey-backed Syrian National Army | SNA !context(SYR) | Turkish-backed SNA
  code    SYR REB 2017-12-30..2025-01-29
  source  public-record, ucdp-22.1
  xref    ucdp:7514

actor   syr.nfl
  kind    group
  name    National Front for Liberation !context(SYR) | National Liberation Front !context(SYR) | NFL !weak
  code    SYR REB 2018-05-28..2025-01-29
  part    syr.sna member 2019-10-04..2025-01-29
  source  ucdp-22.1, public-record
  xref    ucdp:7128

actor   syr.islamicfront
  kind    group
  name    Islamic Front !context(SYR)
  code    SYR REB 2013-11-22..2015
  source  ucdp-22.1, public-record
  xref    ucdp:5575

actor   syr.silf
  kind    group
  name    Syrian Islamic Liberation Front | Syria Liberation Front
  code    SYR REB 2012-09..2013-11
  source  public-record

actor   syr.slf
  kind    group
  name    Syrian Liberation Front | Jabhat Tahrir Suriya
  code    SYR REB 2018-02-18..2018-08-01
  part    syr.nfl merged-into 2018-08-01..2025-01-29
  source  ucdp-22.1, public-record
  xref    ucdp:7105

actor   syr.jaishfatah
  kind    group
  name    Army of Conquest | Jaish al-Fatah | Jaysh al-Fatah
  code    SYR REB 2015-03-24..2017-01
  source  public-record

actor   syr.fathmubin
  kind    group
  name    Fath al-Mubin Operations Room | Al-Fath al-Mubin | Fateh al-Mubin | Great Conquest operations room
  code    SYR REB 2019-06..2024-12-08
  source  public-record

actor   syr.wayminin
  kind    group
  name    Incite the Believers | Wa Harid al-Mu'minin
  code    SYR REB 2018-10-15..2020-06
  source  public-record

actor   syr.southernfront
  kind    group
  name    Southern Front !context(SYR)
  code    SYR REB 2014-02-14..2018-07
  source  ucdp-22.1, public-record
  xref    ucdp:6333

actor   syr.southernops
  kind    group
  name    Southern Operations Room !context(SYR)
  code    SYR REB 2024-12-06..2024-12-08
  source  public-record

actor   syr.ahrar
  kind    group
  name    Ahrar al-Sham | Ahrar ash-Sham | Ahrar al Sham | Ahrar Al-Sham | Harakat Ahrar al-Sham al-Islamiyya | Islamic Movement of the Free Men of the Levant | Ahrar al-Sham Islamic Movement
  code    SYR REB 2011-11..2025-01-29
  part    syr.islamicfront member 2013-11-22..2015
  part    syr.nfl member 2018-08-01..2025-01-29
  source  public-record, ucdp-22.1
  xref    ucdp:5554

actor   syr.jaishislam
  kind    group
  name    Jaysh al-Islam | Jaish al-Islam | Army of Islam !context(SYR) | Liwa al-Islam
  code    SYR REB 2011..2025-01-29
  part    syr.islamicfront member 2013-11-22..2015
  part    syr.sna member 2018..2025-01-29
  source  public-record, ucdp-22.1
  xref    ucdp:6377

actor   syr.zenki
  kind    group
  name    Nour al-Din al-Zenki | Nour al-Din al-Zinki Movement | Nour al-Din al-Zinki | Noureddine al-Zinki | Harakat Nour al-Din al-Zenki | Nour al-Din al-Zenki Movement
  code    SYR REB 2011..2019-03
  part    syr.slf member 2018-02-18..2018-08-01
  source  public-record, ucdp-22.1
  xref    ucdp:6434

actor   syr.suqoursham
  kind    group
  name    Suqour al-Sham | Suqour al-Sham Brigades | Hawks of the Levant Brigades | Suqur al-Sham
  code    SYR REB 2011-09..2025-01-29
  part    syr.islamicfront member 2013-11-22..2015
  part    syr.nfl member 2018-08-01..2025-01-29
  source  ucdp-22.1, public-record
  xref    ucdp:7103

actor   syr.tawhid
  kind    group
  name    Liwa al-Tawhid | al-Tawhid Brigade | Tawhid Brigade !context(SYR)
  code    SYR REB 2012-07-18..2014-12
  part    syr.islamicfront member 2013-11-22..2014-12
  source  ucdp-22.1, public-record
  xref    ucdp:3232

actor   syr.shamiya
  kind    group
  name    Levant Front | Jabhat al-Shamiya | al-Jabha al-Shamiya | Shamiya Front
  code    SYR REB 2014-12-25..2025-01-29
  part    syr.sna member 2017-12-30..2025-01-29
  source  ucdp-22.1, public-record
  xref    ucdp:6372

actor   syr.faylaqsham
  kind    group
  name    Sham Legion | Faylaq al-Sham | Faylaq Al-Sham
  code    SYR REB 2014-03-10..2025-01-29
  part    syr.nfl member 2018-05-28..2025-01-29
  source  ucdp-22.1, public-record
  xref    ucdp:6404

actor   syr.faylaqrahman
  kind    group
  name    Faylaq al-Rahman | Rahman Corps | Failaq al-Rahman | Al-Rahman Legion
  code    SYR REB 2013-11..2025-01-29
  source  ucdp-22.1, public-record
  xref    ucdp:6391

actor   syr.ajnadsham
  kind    group
  name    Ajnad al-Sham | Ajnad al-Sham Islamic Union
  code    SYR REB 2013-11..2018
  source  ucdp-22.1, public-record
  xref    ucdp:6228

actor   syr.farouq
  kind    group
  name    Farouq Brigades | al-Farouq Brigades | Farouq Battalions
  code    SYR REB 2011..2014
  source  ucdp-22.1, public-record
  xref    ucdp:4033

actor   syr.srf
  kind    group
  name    Syria Revolutionaries Front | Syrian Revolutionaries Front | Syrian Revolutionary Front
  code    SYR REB 2013-12-09..2015
  source  ucdp-22.1, public-record
  xref    ucdp:6011

actor   syr.hazm
  kind    group
  name    Harakat Hazm | Hazm Movement | Harakat al-Hazm | Hazzm Movement
  code    SYR REB 2014-01-25..2015-03-01
  part    syr.shamiya merged-into 2015-01-30..2015-03-01
  source  ucdp-22.1, public-record
  xref    ucdp:6015

actor   syr.ahfadrasul
  kind    group
  name    Ahfad al-Rasul Brigades | Ahfad al Rasoul Brigade | Grandsons of the Prophet Brigade
  code    SYR REB 2012..2014
  source  ucdp-22.1, public-record
  xref    ucdp:5563

actor   syr.authenticity
  kind    group
  name    Authenticity and Development Front
  code    SYR REB 2012-11..2018
  source  ucdp-22.1, public-record
  xref    ucdp:6393

actor   syr.mujahideenarmysyr
  kind    group
  name    Mujahideen Army !context(SYR) | Jaish al-Mujahideen !context(SYR) | Army of Mujahideen !context(SYR)
  code    SYR REB 2014-01-03..2017-01
  source  ucdp-22.1, public-record
  xref    ucdp:6012

actor   syr.fastaqim
  kind    group
  name    Fastaqim Union | Fistaqim Kama Umirat | Fastaqim Kama Umirt
  code    SYR REB 2012-12..2017
  source  ucdp-22.1, public-record
  xref    ucdp:6431

actor   syr.northernstorm
  kind    group
  name    Northern Storm Brigade | Asifat al-Shamal
  code    SYR REB 2011..2025-01-29
  source  ucdp-22.1, public-record
  xref    ucdp:7631

actor   syr.division13
  kind    group
  name    13th Division !context(SYR) | Division 13 !context(SYR)
  code    SYR REB 2013..2018
  source  public-record

actor   syr.fia
  kind    group
  name    Free Idlib Army
  code    SYR REB 2016-09-20..2018-05-28
  part    syr.nfl merged-into 2018-05-28..2025-01-29
  source  ucdp-22.1, public-record
  xref    ucdp:6598

actor   syr.jaishnasr
  kind    group
  name    Jaysh al-Nasr | Jaish al-Nasr !context(SYR) | Jaysh al Nasr
  code    SYR REB 2015-08..2025-01-29
  part    syr.nfl member 2018-05-28..2025-01-29
  source  ucdp-22.1, public-record
  xref    ucdp:7518

actor   syr.jaishizza
  kind    group
  name    Jaysh al-Izza | Jaish al-Izza
  code    SYR REB 2015..2025-01-29
  source  public-record

actor   syr.sultanmurad
  kind    group
  name    Sultan Murad Division | Sultan Murad Brigade | Liwa al-Sultan Murad
  code    SYR REB 2013..2025-01-29
  part    syr.sna member 2017-12-30..2025-01-29
  source  ucdp-22.1, public-record
  xref    ucdp:6422

actor   syr.hamza
  kind    group
  name    Hamza Division | Hamzat Division | al-Hamza Division | Al-Hamzat
  code    SYR REB 2016-04..2025-01-29
  part    syr.sna member 2017-12-30..2025-01-29
  source  ucdp-22.1, public-record
  xref    ucdp:6563

actor   syr.amshat
  kind    group
  name    Sultan Suleiman Shah Brigade | Suleiman Shah Brigade | Sultan Suleyman Shah Division | Al-Amshat
  code    SYR REB 2016..2025-01-29
  part    syr.sna member 2017-12-30..2025-01-29
  source  public-record

actor   syr.ahrarsharqiya
  kind    group
  name    Ahrar al-Sharqiya | Ahrar al-Sharqiyah | Gathering of Free Men of the East
  code    SYR REB 2016-01..2025-01-29
  part    syr.sna member 2017-12-30..2025-01-29
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:7122

actor   syr.jaishsharqiya
  kind    group
  name    Jaysh al-Sharqiya | Jaish al-Sharqiya | Army of the East !context(SYR)
  code    SYR REB 2017..2025-01-29
  part    syr.sna member 2017-12-30..2025-01-29
  source  public-record

actor   syr.usudsharqiya
  kind    group
  name    Jaysh Usud al-Sharqiya | Lions of the East Army | Usud al-Sharqiya
  code    SYR REB 2014-08..2025-01-29
  source  ucdp-22.1, public-record
  xref    ucdp:6394

actor   syr.mutasim
  kind    group
  name    Mutasim Division | al-Moutasem Brigade | Al-Mu'tasim Brigade | Liwa al-Mutasim
  code    SYR REB 2015-08..2024-04
  part    syr.sna member 2017-12-30..2024-04
  source  ucdp-22.1, public-record
  xref    ucdp:6562

actor   syr.ahmadabdo
  kind    group
  name    Martyr Ahmad al-Abdo Forces | Ahmad al-Abdo | Martyr Lieutenant Ahmed Abdou Brigades
  code    SYR REB 2013..2019
  source  ucdp-22.1, public-record
  xref    ucdp:6392

actor   syr.nsa
  kind    group
  name    New Syrian Army !context(SYR,IRQ)
  code    SYR REB 2015-11..2016-12
  part    syr.mat successor 2016-12..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:6553

actor   syr.mat
  kind    group
  name    Maghaweir al-Thowra | Revolutionary Commando Army | Maghawir al-Thawra | Syrian Free Army | Jaysh Maghawir al-Thawra
  code    SYR REB 2016-12..2025-01-29
  source  public-record

actor   syr.sig
  kind    government
  name    Syrian Interim Government
  code    SYR REB 2013-03-18..2025-01-29
  part    syr.coalition office 2013-03-18..2025-01-29
  source  public-record

actor   syr.riad-al-asaad
  kind    person
  name    Riad al-Asaad | Riyad al-Asaad | Riad al-Assad
  office  commander of syr.fsa 2011-07-29..2012-12
  source  public-record

actor   syr.salim-idris
  kind    person
  name    Salim Idris | Salim Idriss | Selim Idris
  office  chief of staff of syr.smc 2012-12-07..2014-02-16
  office  defence minister of syr.sig 2019-09..2021-09
  source  public-record

actor   syr.abdul-ilah-al-bashir
  kind    person
  name    Abdul-Ilah al-Bashir | Abdelilah al-Bashir
  office  chief of staff of syr.smc 2014-02-16..2014-06
  source  public-record

actor   syr.abdul-qadir-al-saleh
  kind    person
  name    Abdul Qadir al-Saleh | Abdul Qader Saleh | Hajji Marea
  office  leader of syr.tawhid 2012-07..2013-11-17
  source  public-record

actor   syr.hassan-aboud
  kind    person
  name    Hassan Aboud | Hassan Abboud !context(SYR)
  office  leader of syr.ahrar 2011-11..2014-09-09
  source  public-record

actor   syr.abu-yahya-al-hamawi
  kind    person
  name    Abu Yahya al-Hamawi | Muhannad al-Masri
  office  leader of syr.ahrar 2015-09-12..2016-11
  source  public-record

actor   syr.ali-al-omar
  kind    person
  name    Ali al-Omar !context(SYR) | Abu Ammar al-Omar
  office  leader of syr.ahrar 2016-11..2017-07-31
  source  public-record

actor   syr.hassan-soufan
  kind    person
  name    Hassan Soufan | Hassan Sufan
  office  leader of syr.ahrar 2017-07-31..2018-08
  office  leader of syr.slf 2018-02-18..2018-08-01
  source  public-record

actor   syr.jaber-ali-basha
  kind    person
  name    Jaber Ali Basha | Jaber Ali Pasha
  office  leader of syr.ahrar 2018-08..2021-01
  source  public-record

actor   syr.amer-al-sheikh
  kind    person
  name    Amer al-Sheikh !context(SYR) | Abu Ubaida Qatana
  office  leader of syr.ahrar 2021-01..2025-01-29
  source  public-record

actor   syr.zahran-alloush
  kind    person
  name    Zahran Alloush | Zahran Aloush
  office  leader of Liwa al-Islam of syr.jaishislam 2011..2013-09
  office  leader of syr.jaishislam 2013-09..2015-12-25
  source  public-record

actor   syr.essam-al-buwaydani
  kind    person
  name    Essam al-Buwaydani | Essam Buwaydani | Abu Hammam al-Buwaydani
  office  leader of syr.jaishislam 2015-12-26..2025-01-29
  source  public-record

actor   syr.mohammed-alloush
  kind    person
  name    Mohammed Alloush | Mohammad Alloush
  office  political leader of syr.jaishislam 2015..2018-05
  source  public-record

actor   syr.ahmed-issa-al-sheikh
  kind    person
  name    Ahmed Issa al-Sheikh | Abu Issa al-Sheikh | Ahmad Issa al-Sheikh
  office  leader of syr.suqoursham 2011-09..2025-01-29
  source  public-record

actor   syr.jamal-maarouf
  kind    person
  name    Jamal Maarouf
  office  leader of syr.srf 2013-12-09..2015
  source  public-record

actor   syr.tawfiq-shahabuddin
  kind    person
  name    Tawfiq Shahabuddin | Tawfiq Shahab al-Din
  office  leader of syr.zenki 2011..2019-01
  source  public-record

actor   syr.fehim-isa
  kind    person
  name    Fehim Isa | Fahim Issa | Fehim Issa
  office  leader of syr.sultanmurad 2013..2025-01-29
  source  public-record

actor   syr.sayf-boulad
  kind    person
  name    Sayf Boulad | Sayf Bulad | Saif Abu Bakr | Sayf Abu Bakr
  office  leader of syr.hamza 2016-04..2025-01-29
  source  public-record

actor   syr.mohammed-al-jassem
  kind    person
  name    Mohammed al-Jassem | Abu Amsha | Muhammad al-Jassim
  office  leader of syr.amshat 2016..2025-01-29
  source  public-record

actor   syr.ahmad-ihsan-fayyad-al-hayes
  kind    person
  name    Ahmad Ihsan Fayyad al-Hayes | Abu Hatem Shaqra | Abu Hatem Shakra | Ahmed al-Hayes
  office  leader of syr.ahrarsharqiya 2016-01..2025-01-29
  source  ofac-2023, public-record

actor   syr.mohannad-al-talaa
  kind    person
  name    Mohannad al-Talaa | Muhannad al-Tala
  office  commander of syr.mat 2016-12..2022-09
  source  public-record

actor   syr.ahmad-al-awda
  kind    person
  name    Ahmad al-Awda | Ahmed al-Awda | Ahmad al-Oda
  office  commander of syr.brigade8 2018-07..2025-04-13
  source  public-record

# Political opposition.

actor   syr.coalition
  kind    group
  name    Syrian National Coalition | National Coalition for Syrian Revolutionary and Opposition Forces | Syrian Opposition Coalition | National Coalition of Syrian Revolutionary and Opposition Forces | Syrian National Coalition for Revolutionary and Opposition Forces | Etilaf !context(SYR)
  code    SYR OPP 2012-11-11..2025-02
  source  public-record

actor   syr.snc
  kind    group
  name    Syrian National Council | SNC !context(SYR)
  code    SYR OPP 2011-08-23..   asof 2025-06-30
  source  public-record

actor   syr.hnc
  kind    group
  name    High Negotiations Committee | Syrian Negotiation Commission | Syrian Negotiations Committee | Syrian Negotiation Committee | HNC !context(SYR)
  code    SYR OPP 2015-12-10..   asof 2025-06-30
  source  public-record

actor   syr.ncc
  kind    group
  name    National Coordination Committee !context(SYR) | National Coordination Body for Democratic Change | National Coordination Committee for Democratic Change
  code    SYR OPP 2011-06..   asof 2025-06-30
  source  public-record

actor   syr.lcc
  kind    group
  name    Local Coordination Committees of Syria | Local Coordination Committees !context(SYR)
  code    SYR OPP 2011-03..   asof 2025-06-30
  source  public-record

actor   syr.muslimbros
  kind    group
  name    Syrian Muslim Brotherhood | Muslim Brotherhood in Syria | Muslim Brotherhood of Syria
  code    SYR OPP 1945..1975
  code    SYR REB 1976..1982-02
  code    SYR OPP 1982-03..   asof 2025-06-30
  source  public-record

actor   syr.fightingvanguard
  kind    group
  name    Fighting Vanguard !context(SYR)
  code    SYR REB 1975..1982
  part    syr.muslimbros splinter-of 1975..1982
  source  public-record

actor   syr.tomorrow
  kind    party
  name    Syria's Tomorrow Movement
  code    SYR OPP 2016-03-11..   asof 2025-06-30
  source  public-record

actor   syr.burhan-ghalioun
  kind    person
  name    Burhan Ghalioun | Bourhan Ghalioun
  office  chairman of syr.snc 2011-08-29..2012-06-10
  source  public-record

actor   syr.abdulbaset-sieda
  kind    person
  name    Abdulbaset Sieda | Abdel Basset Sayda | Abdelbaset Sieda
  office  chairman of syr.snc 2012-06-10..2012-11-09
  source  public-record

actor   syr.george-sabra
  kind    person
  name    George Sabra
  office  chairman of syr.snc 2012-11-09..2018-04
  office  acting president of syr.coalition 2013-04-22..2013-07-06
  source  public-record

actor   syr.moaz-al-khatib
  kind    person
  name    Moaz al-Khatib | Mouaz al-Khatib | Ahmed Moaz al-Khatib
  office  president of syr.coalition 2012-11-11..2013-04-22
  source  public-record

actor   syr.ahmad-jarba
  kind    person
  name    Ahmad Jarba | Ahmed Jarba | Ahmad al-Jarba
  office  president of syr.coalition 2013-07-06..2014-07-09
  office  leader of syr.tomorrow 2016-03-11..   asof 2025-06-30
  source  public-record

actor   syr.hadi-al-bahra
  kind    person
  name    Hadi al-Bahra | Hadi Bahra | Hadi al-Bahrah
  office  president of syr.coalition 2014-07-09..2015-01-04
  office  president of syr.coalition 2023-09-12..2025-02
  source  public-record

actor   syr.khaled-khoja
  kind    person
  name    Khaled Khoja | Khalid Khoja
  office  president of syr.coalition 2015-01-04..2016-03-05
  source  public-record

actor   syr.anas-al-abdah
  kind    person
  name    Anas al-Abdah | Anas al-Abda | Anas Abdah
  office  president of syr.coalition 2016-03-05..2017-05-06
  office  president of syr.coalition 2019-06-29..2020-07-12
  source  public-record

actor   syr.riad-seif
  kind    person
  name    Riad Seif | Riyad Seif
  office  president of syr.coalition 2017-05-06..2018-03
  source  public-record

actor   syr.abdurrahman-mustafa
  kind    person
  name    Abdurrahman Mustafa | Abdul Rahman Mustafa !context(SYR)
  office  president of syr.coalition 2018-05-06..2019-06-29
  office  head of syr.sig 2019-06-30..2025-01-29
  source  public-record

actor   syr.nasr-al-hariri
  kind    person
  name    Nasr al-Hariri | Naser al-Hariri | Nasr Hariri
  office  head of syr.hnc 2017-11-24..2020-06
  office  president of syr.coalition 2020-07-12..2021-07-12
  source  public-record

actor   syr.salem-al-meslet
  kind    person
  name    Salem al-Meslet | Salem al-Muslet | Salem Meslet
  office  president of syr.coalition 2021-07-12..2023-09-12
  source  public-record

actor   syr.ghassan-hitto
  kind    person
  name    Ghassan Hitto
  office  prime minister of syr.sig 2013-03-19..2013-07-08
  source  public-record

actor   syr.ahmad-tumah
  kind    person
  name    Ahmad Tu'mah | Ahmad Tohme | Ahmad Tomeh
  office  prime minister of syr.sig 2013-09-14..2016-05
  source  public-record

actor   syr.hassan-abdul-azim
  kind    person
  name    Hassan Abdul Azim | Hassan Abdel Azim
  office  leader of syr.ncc 2011-06..   asof 2025-06-30
  source  public-record

actor   syr.michel-kilo
  kind    person
  name    Michel Kilo
  code    SYR OPP ..2021-04-19
  source  public-record

actor   syr.haytham-manna
  kind    person
  name    Haytham Manna | Haitham Manna
  code    SYR OPP
  source  public-record

actor   syr.suheir-al-atassi
  kind    person
  name    Suheir al-Atassi | Suheir Atassi
  office  vice president of syr.coalition 2012-11-11..2013
  gender  f
  source  public-record

# Kurdish-led north-east.

actor   syr.sdf
  kind    group
  name    Syrian Democratic Forces | SDF !context(SYR) | US-backed Syrian Democratic Forces | Kurdish-led Syrian Democratic Forces | Syria Democratic Forces | SDF fighters !context(SYR)
  code    SYR REB 2015-10-10..   asof 2025-06-30
  source  public-record, ucdp-22.1
  xref    ucdp:6288

actor   syr.ypg
  kind    group
  name    People's Protection Units | YPG | People's Defense Units | Kurdish YPG | Kurdish People's Protection Units | YPG militia | Yekineyen Parastina Gel
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
  name    Democratic Union Party !context(SYR) | PYD | Kurdish Democratic Union Party | Partiya Yekîtiya Demokrat
  code    SYR OPP 2003-09-20..2012-07-18
  code    SYR PTY 2012-07-19..   asof 2025-06-30
  source  public-record, ucdp-22.1
  xref    ucdp:4163

actor   syr.sdc
  kind    group
  name    Syrian Democratic Council | SDC !context(SYR)
  code    SYR PTY 2015-12-10..   asof 2025-06-30
  part    syr.rojava office 2015-12-10..   asof 2025-06-30
  source  public-record

actor   syr.tevdem
  kind    group
  name    Movement for a Democratic Society | TEV-DEM
  code    SYR PTY 2011-01..   asof 2025-06-30
  source  public-record

actor   syr.knc
  kind    group
  name    Kurdish National Council | KNC !context(SYR) | ENKS
  code    SYR OPP 2011-10-26..   asof 2025-06-30
  source  public-record

actor   syr.rojavapeshmerga
  kind    group
  name    Rojava Peshmerga | Roj Peshmerga
  code    SYR REB 2012-03..2025-01
  source  public-record

actor   syr.asayishsyr
  kind    organ
  name    Internal Security Forces of North and East Syria | Kurdish Internal Security Forces !context(SYR) | Asayish of Rojava
  code    SYR COP 2012-07-25..   asof 2025-06-30
  source  public-record

actor   syr.manbijmc
  kind    group
  name    Manbij Military Council
  code    inherit
  part    syr.sdf member 2016-04-03..   asof 2025-06-30
  source  public-record

actor   syr.deirezzormc
  kind    group
  name    Deir ez-Zor Military Council | Deir al-Zor Military Council | Deir Ezzor Military Council
  code    inherit
  part    syr.sdf member 2016-12-08..   asof 2025-06-30
  source  public-record

actor   syr.sanadid
  kind    group
  name    Al-Sanadid Forces | Sanadid Forces | Jaysh al-Sanadid | Forces of the Brave !context(SYR)
  code    inherit
  part    syr.sdf member 2015-10-10..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:6369

actor   syr.mfs
  kind    group
  name    Syriac Military Council | Mawtbo Fulhoyo Suryoyo
  code    inherit
  part    syr.sdf member 2015-10-10..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:6366

actor   syr.sutoro
  kind    group
  name    Sutoro !context(SYR) | Syriac Security Office
  code    inherit
  part    syr.asayishsyr wing 2013..   asof 2025-06-30
  source  public-record

actor   syr.khabour
  kind    group
  name    Khabour Guards | Khabur Guards
  code    inherit
  part    syr.sdf member 2015..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:6368

actor   syr.jaishthuwar
  kind    group
  name    Jaysh al-Thuwar | Army of Revolutionaries | Jaish al-Thuwar
  code    inherit
  part    syr.sdf member 2015-10-10..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:6411

actor   syr.jabhatakrad
  kind    group
  name    Jabhat al-Akrad | Kurdish Front !context(SYR) | Kurdish Front Brigade
  code    inherit
  part    syr.jaishthuwar member 2015-05..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:5541

actor   syr.raqqathuwar
  kind    group
  name    Liwa Thuwar al-Raqqa | Raqqa Revolutionaries Brigade | Raqqa Revolutionaries' Brigade | Liwa Thuwar ar-Raqqa
  code    SYR REB 2012..2018
  source  ucdp-22.1, public-record
  xref    ucdp:6413

actor   syr.euphratesvolcano
  kind    group
  name    Euphrates Volcano
  code    SYR REB 2014-09-10..2016-04
  source  public-record

actor   syr.afrinlf
  kind    group
  name    Afrin Liberation Forces
  code    SYR REB 2018-12..   asof 2025-06-30
  source  public-record

actor   syr.irpgf
  kind    group
  name    International Freedom Battalion
  code    SYR REB 2015-06-10..   asof 2025-06-30
  part    syr.ypg member 2015-06-10..   asof 2025-06-30
  source  public-record

actor   syr.syriacunion
  kind    party
  name    Syriac Union Party
  code    SYR PTY 2005..   asof 2025-06-30
  source  public-record

actor   syr.mazloum-abdi
  kind    person
  name    Mazloum Abdi | Mazlum Abdi | Mazlum Kobane | Mazloum Kobani | Mazlum Kobani | Mazloum Kobane | Ferhat Abdi Sahin | Ferhat Abdi Şahin | General Mazloum
  office  commander of syr.sdf 2015-10..   asof 2025-06-30
  source  public-record

actor   syr.saleh-muslim
  kind    person
  name    Saleh Muslim | Salih Muslim | Saleh Muslim Mohammed | Salih Muslim Muhammad
  office  co-chair of syr.pyd 2010..2017-09
  office  co-chair of syr.pyd 2022-06..   asof 2025-06-30
  source  public-record

actor   syr.ilham-ahmed
  kind    person
  name    Ilham Ahmed | Elham Ahmad | Ilham Ahmad
  office  co-chair of syr.sdc 2015-12..2023-12
  office  co-chair of the department of foreign relations of syr.rojava 2023-12..   asof 2025-06-30
  gender  f
  source  public-record

actor   syr.riad-darar
  kind    person
  name    Riad Darar | Riyad Darar
  office  co-chair of syr.sdc 2017..2023-12
  source  public-record

actor   syr.redur-xelil
  kind    person
  name    Redur Xelil | Redur Khalil
  office  spokesman of syr.ypg 2013..2017
  source  public-record

actor   syr.mustafa-bali
  kind    person
  name    Mustafa Bali
  office  spokesman of syr.sdf 2017..2020
  source  public-record

actor   syr.farhad-shami
  kind    person
  name    Farhad Shami | Ferhad Shami
  office  spokesman of syr.sdf 2021..   asof 2025-06-30
  source  public-record

actor   syr.kino-gabriel
  kind    person
  name    Kino Gabriel
  office  spokesman of syr.sdf 2018..2021
  source  public-record

actor   syr.asya-abdullah
  kind    person
  name    Asya Abdullah | Asiya Abdullah
  office  co-chair of syr.pyd 2012-06..2017-09
  gender  f
  source  public-record

actor   syr.badran-jia-kurd
  kind    person
  name    Badran Jia Kurd | Badran Ciya Kurd | Bedran Ciya Kurd
  office  deputy co-chair of syr.rojava 2019..   asof 2025-06-30
  source  public-record

actor   syr.rohilat-afrin
  kind    person
  name    Rohilat Afrin
  office  commander of syr.ypj 2021..   asof 2025-06-30
  gender  f
  source  public-record

actor   syr.ahmed-al-khabil
  kind    person
  name    Ahmed al-Khabil | Abu Khawla | Ahmad al-Khubail
  office  commander of syr.deirezzormc 2016-12-08..2023-08-27
  source  ofac-2023, public-record

actor   syr.hamidi-daham-al-hadi
  kind    person
  name    Hamidi Daham al-Hadi
  office  leader of syr.sanadid 2013..2022
  source  public-record

# Druze of Suwayda and other communities.

actor   syr.mendignity
  kind    group
  name    Men of Dignity !context(SYR) | Rijal al-Karama | Men of Dignity movement
  code    SYR UAF 2013..   asof 2025-06-30
  source  public-record

actor   syr.suwaydamc
  kind    group
  name    Suwayda Military Council | Sweida Military Council
  code    SYR UAF 2025-02-23..   asof 2025-06-30
  source  public-record

actor   syr.alawites
  kind    people
  name    Syrian Alawites | Alawites of Syria | Alawi community !context(SYR)
  code    SYR CVL
  source  public-record

actor   syr.druze
  kind    people
  name    Syrian Druze | Druze of Syria
  code    SYR CVL
  source  public-record

actor   syr.syriankurds
  kind    people
  name    Syrian Kurds | Kurds of Syria
  adj     Syrian Kurdish
  code    SYR CVL
  source  public-record

actor   syr.syrianturkmen
  kind    people
  name    Syrian Turkmen | Syrian Turkmens
  code    SYR CVL
  source  public-record

actor   syr.hikmat-al-hijri
  kind    person
  name    Hikmat al-Hijri | Hikmat al-Hajri | Sheikh Hikmat al-Hijri
  code    SYR REL
  office  spiritual leader of the Druze of syr.druze 2012..   asof 2025-06-30
  source  public-record

actor   syr.youssef-jarbou
  kind    person
  name    Youssef Jarbou | Yousef Jarbou | Yusuf Jarbou
  code    SYR REL
  office  spiritual leader of the Druze of syr.druze 2012..   asof 2025-06-30
  source  public-record

actor   syr.hammoud-al-hanawi
  kind    person
  name    Hammoud al-Hanawi | Hammoud al-Hinnawi
  code    SYR REL
  office  spiritual leader of the Druze of syr.druze 2012..   asof 2025-06-30
  source  public-record

actor   syr.wahid-al-balous
  kind    person
  name    Wahid al-Balous | Waheed al-Balous
  office  leader of syr.mendignity 2013..2015-09-04
  source  public-record

actor   syr.laith-al-balous
  kind    person
  name    Laith al-Balous | Layth al-Balous
  code    SYR UAF 2015-09..   asof 2025-06-30
  source  public-record

# Companies, media and civil society.

actor   syr.syriatel
  kind    company
  name    Syriatel
  code    SYR BUS 2001..   asof 2025-06-30
  source  public-record

actor   syr.chamwings
  kind    company
  name    Cham Wings Airlines | Cham Wings
  code    SYR BUS 2007..   asof 2025-06-30
  source  ofac-2023, public-record

actor   syr.syrianair
  kind    company
  name    Syrian Arab Airlines | Syrianair
  code    SYR BUS.GOV
  source  ofac-2023, public-record

actor   syr.qaterji
  kind    company
  name    Al-Qaterji Group | Qaterji Company | Al Qatarji Company
  code    SYR BUS ..2024-12
  source  public-record

actor   syr.lafarge
  kind    company
  name    Lafarge Cement Syria
  code    SYR BUS 2007..   asof 2025-06-30
  source  public-record

actor   syr.sana
  kind    media
  name    Syrian Arab News Agency | SANA !context(SYR)
  code    SYR GOV.JRN 1965-06-24..   asof 2025-06-30
  source  public-record

actor   syr.enabbaladi
  kind    media
  name    Enab Baladi
  code    SYR JRN 2011-11..   asof 2025-06-30
  source  public-record

actor   syr.orient
  kind    media
  name    Orient News !context(SYR) | Orient TV !context(SYR)
  code    SYR JRN 2009-02..   asof 2025-06-30
  source  public-record

actor   syr.rbss
  kind    media
  name    Raqqa is Being Slaughtered Silently
  code    SYR JRN 2014-04..   asof 2025-06-30
  source  public-record

actor   syr.hawar
  kind    media
  name    Hawar News Agency | ANHA !context(SYR) | North Press Agency
  code    SYR JRN 2013..   asof 2025-06-30
  source  public-record

actor   syr.snhr
  kind    ngo
  name    Syrian Network for Human Rights | SNHR !context(SYR)
  code    SYR SOC 2011-06..   asof 2025-06-30
  source  public-record

actor   syr.whitehelmets
  kind    ngo
  name    White Helmets | Syria Civil Defence | Syrian Civil Defense | Syria Civil Defense | Syrian Civil Defence | White Helmet
  code    SYR SOC 2014..   asof 2025-06-30
  source  public-record

actor   syr.sohr
  kind    ngo
  name    Syrian Observatory for Human Rights | SOHR
  code    SYR SOC 2006-05..   asof 2025-06-30
  source  public-record

actor   syr.sams
  kind    ngo
  name    Syrian American Medical Society
  code    SYR MED 1998..   asof 2025-06-30
  source  public-record

actor   syr.sarc
  kind    ngo
  name    Syrian Arab Red Crescent | SARC !context(SYR)
  code    SYR MED 1942..   asof 2025-06-30
  source  public-record

actor   syr.vdc
  kind    ngo
  name    Violations Documentation Center | Violations Documentation Centre
  code    SYR SOC 2011-04..   asof 2025-06-30
  source  public-record

actor   syr.sjac
  kind    ngo
  name    Syria Justice and Accountability Centre
  code    SYR SOC 2012-04..   asof 2025-06-30
  source  public-record

actor   syr.rami-abdulrahman
  kind    person
  name    Rami Abdulrahman | Rami Abdel Rahman | Rami Abdurrahman | Rami Abdul Rahman
  office  director of syr.sohr 2006-05..   asof 2025-06-30
  source  public-record

actor   syr.fadel-abdul-ghany
  kind    person
  name    Fadel Abdul Ghany | Fadel Abdulghany | Fadel Abdul Ghani
  office  director of syr.snhr 2011-06..   asof 2025-06-30
  source  public-record

actor   syr.rami-makhlouf
  kind    person
  name    Rami Makhlouf
  code    SYR BUS
  source  public-record

actor   syr.hussam-qaterji
  kind    person
  name    Hussam Qaterji | Hussam al-Qatarji | Hussam Katerji
  code    SYR BUS
  source  public-record

actor   syr.samer-foz
  kind    person
  name    Samer Foz | Samer al-Foz
  code    SYR BUS
  source  ofac-2023, public-record

actor   syr.mohammed-hamsho
  kind    person
  name    Mohammed Hamsho | Muhammad Hamsho
  code    SYR BUS
  source  ofac-2023, public-record

actor   syr.james-le-mesurier
  kind    person
  name    James Le Mesurier
  code    NGO NGO 2014..2019-11-11
  source  public-record

actor   syr.razan-zaitouneh
  kind    person
  name    Razan Zaitouneh | Razan Zeitouneh
  office  head of syr.vdc 2011-04..2013-12-09
  gender  f
  source  public-record

# Envoys and mechanisms.

actor   uno.iiim
  kind    organ
  name    International, Impartial and Independent Mechanism | IIIM !context(SYR)
  code    UNO JUD 2016-12-21..   asof 2025-06-30
  source  public-record

actor   uno.coisyria
  kind    organ
  name    Independent International Commission of Inquiry on the Syrian Arab Republic | UN Commission of Inquiry on Syria | Commission of Inquiry on Syria
  code    UNO JUD 2011-08-22..   asof 2025-06-30
  source  public-record

actor   uno.paulo-pinheiro
  kind    person
  name    Paulo Pinheiro | Paulo Sergio Pinheiro | Paulo Sérgio Pinheiro
  office  chairman of uno.coisyria 2011-09-12..   asof 2025-06-30
  source  public-record

actor   uno.najat-rochdi
  kind    person
  name    Najat Rochdi
  office  deputy special coordinator for Lebanon of unscol 2020-07..2022
  office  deputy special envoy for Syria of uno 2022-12..   asof 2025-06-30
  gender  f
  source  public-record

