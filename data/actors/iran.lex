# SPDX-License-Identifier: CC0-1.0
# Iran in depth: leaders, government, security bodies, parties, opposition.
# Written from well-known public facts.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths
# Bodies.

actor   irn.irgc
  kind    organ
  name    Islamic Revolutionary Guard Corps | Islamic Revolution Guards Corps | Islamic Revolutionary Guards Corps | Revolutionary Guards !context(IRN) | Iranian Revolutionary Guards | IRGC | Iran's Revolutionary Guards | Iran's Revolutionary Guard | Revolutionary Guard !context(IRN) | Pasdaran
  code    IRN MIL 1979-05-05..   asof 2025-06-30
  source  public-record

actor   irn.quds
  kind    organ
  name    Quds Force | Qods Force | IRGC Quds Force | IRGC-QF | IRGC-Quds Force | Jerusalem Force !context(IRN)
  code    IRN MIL 1988..   asof 2025-06-30
  part    irn.irgc wing 1988..   asof 2025-06-30
  source  public-record

actor   irn.aerospace
  kind    organ
  name    IRGC Aerospace Force | Islamic Revolutionary Guard Corps Aerospace Force
  code    IRN MIL
  part    irn.irgc wing ?..   asof 2025-06-30
  source  public-record

actor   irn.irgcnavy
  kind    organ
  name    IRGC Navy | Revolutionary Guards navy
  code    IRN MIL
  part    irn.irgc wing ?..   asof 2025-06-30
  source  public-record

actor   irn.basij
  kind    organ
  name    Basij | Basij militia | Basij Resistance Force | Basiji | Basijis
  code    IRN PRM 1979-11-26..   asof 2025-06-30
  part    irn.irgc wing ?..   asof 2025-06-30
  source  public-record

actor   irn.irgcintel
  kind    organ
  name    IRGC Intelligence Organization | Intelligence Organization of the IRGC | Revolutionary Guards' intelligence organization
  code    IRN SPY 2009-10..   asof 2025-06-30
  part    irn.irgc wing 2009-10..   asof 2025-06-30
  source  public-record

actor   irn.artesh
  kind    organ
  name    Islamic Republic of Iran Army | Artesh | Iranian army | Iran's army
  code    IRN MIL
  source  public-record

actor   irn.navy
  kind    organ
  name    Iranian Navy | Iranian navy
  code    IRN MIL
  part    irn.artesh wing ?..   asof 2025-06-30
  source  public-record

actor   irn.afgs
  kind    organ
  name    General Staff of the Armed Forces !context(IRN) | Armed Forces General Staff !context(IRN) | Khatam al-Anbiya Central Headquarters
  code    IRN MIL
  source  public-record

actor   irn.khatam
  kind    company
  name    Khatam al-Anbiya Construction Headquarters | Khatam al-Anbia
  code    IRN BUS
  part    irn.irgc subsidiary ?..   asof 2025-06-30
  source  public-record

actor   irn.mois
  kind    organ
  name    Ministry of Intelligence and Security | MOIS | Iranian Intelligence Ministry | Iranian intelligence ministry | Ministry of Intelligence of Iran
  code    IRN SPY 1984..   asof 2025-06-30
  source  public-record

actor   irn.savak
  kind    organ
  name    SAVAK
  code    IRN SPY 1957..1979-02
  source  public-record

actor   irn.faraja
  kind    organ
  name    Law Enforcement Command of the Islamic Republic of Iran | FARAJA | NAJA !context(IRN) | Iranian police
  code    IRN COP
  source  public-record

actor   irn.morality
  kind    organ
  name    Guidance Patrol | Gasht-e Ershad | Iran's morality police | Iranian morality police
  code    IRN COP 2005..   asof 2025-06-30
  part    irn.faraja office ?..   asof 2025-06-30
  source  public-record

actor   irn.snsc
  kind    organ
  name    Supreme National Security Council | SNSC !context(IRN) | Supreme National Security Council of Iran
  code    IRN GOV 1989..   asof 2025-06-30
  source  public-record

actor   irn.guardian
  kind    organ
  name    Guardian Council | Council of Guardians | Guardians Council
  code    IRN JUD 1980..   asof 2025-06-30
  source  public-record

actor   irn.assembly
  kind    organ
  name    Assembly of Experts
  code    IRN LEG 1983..   asof 2025-06-30
  source  public-record

actor   irn.expediency
  kind    organ
  name    Expediency Council | Expediency Discernment Council
  code    IRN GOV 1988-02..   asof 2025-06-30
  source  public-record

actor   irn.majlis
  kind    organ
  name    Islamic Consultative Assembly | Majlis !context(IRN) | Majles | Iranian parliament | Iran's parliament
  code    IRN LEG
  source  public-record

actor   irn.judiciary
  kind    organ
  name    Iranian judiciary | Iran's judiciary | Revolutionary Court !context(IRN) | Islamic Revolutionary Court
  code    IRN JUD
  source  public-record

actor   irn.aeoi
  kind    organ
  name    Atomic Energy Organization of Iran | AEOI
  code    IRN GOV 1974..   asof 2025-06-30
  source  public-record

actor   irn.mfa
  kind    organ
  name    Iranian Foreign Ministry | Iran's Foreign Ministry | Iran's foreign ministry | Iranian foreign ministry
  code    IRN GOV
  source  public-record

actor   irn.supreme
  kind    organ
  name    Office of the Supreme Leader of Iran | Beit-e Rahbari
  code    IRN GOV
  source  public-record

actor   irn.bonyad
  kind    organ
  name    Bonyad Mostazafan | Mostazafan Foundation | Setad | Astan Quds Razavi | Execution of Imam Khomeini's Order
  code    IRN GOV.BUS
  source  public-record

actor   irn.nioc
  kind    company
  name    National Iranian Oil Company | NIOC
  code    IRN GOV.BUS
  source  public-record

actor   irn.irib
  kind    media
  name    Islamic Republic of Iran Broadcasting | IRIB
  code    IRN GOV.JRN
  source  public-record

actor   irn.presstv
  kind    media
  name    Press TV
  code    IRN GOV.JRN
  source  public-record

actor   irn.irna
  kind    media
  name    Islamic Republic News Agency | IRNA
  code    IRN GOV.JRN
  source  public-record

actor   irn.fars
  kind    media
  name    Fars News Agency | Fars news agency | Fars News
  code    IRN JRN
  source  public-record

actor   irn.tasnim
  kind    media
  name    Tasnim News Agency | Tasnim news agency | Tasnim
  code    IRN JRN
  source  public-record

actor   irn.isna
  kind    media
  name    Iranian Students' News Agency | Iranian Students News Agency | ISNA
  code    IRN JRN
  source  public-record

actor   irn.mehr
  kind    media
  name    Mehr News Agency | Mehr news agency
  code    IRN JRN
  source  public-record

actor   irn.kayhan
  kind    media
  name    Kayhan | Keyhan
  code    IRN JRN
  source  public-record

actor   irn.tehrantimes
  kind    media
  name    Tehran Times
  code    IRN JRN
  source  public-record

actor   irn.intl
  kind    media
  name    Iran International
  code    GBR JRN
  source  public-record
# Leaders.

actor   irn.mohammad-reza-pahlavi
  kind    person
  name    Mohammad Reza Pahlavi | Mohammed Reza Pahlavi | Shah of Iran | Mohammad Reza Shah
  office  shah of irn 1941-09-16..1979-02-11
  source  public-record

actor   irn.mohammad-mosaddegh
  kind    person
  name    Mohammad Mosaddegh | Mohammad Mossadegh | Mohammed Mossadegh | Mohammad Mosaddeq
  office  prime minister of irn 1951-04-28..1953-08-19
  source  public-record

actor   irn.amir-abbas-hoveyda
  kind    person
  name    Amir-Abbas Hoveyda | Amir Abbas Hoveyda
  office  prime minister of irn 1965-01-27..1977-08-07
  source  public-record

actor   irn.shapour-bakhtiar
  kind    person
  name    Shapour Bakhtiar
  office  prime minister of irn 1979-01-04..1979-02-11
  source  public-record

actor   irn.ruhollah-khomeini
  kind    person
  name    Ruhollah Khomeini | Ayatollah Khomeini | Ayatollah Ruhollah Khomeini | Imam Khomeini
  office  supreme leader of irn 1979-12-03..1989-06-03
  source  public-record

actor   irn.ali-khamenei
  kind    person
  name    Ali Khamenei | Ayatollah Khamenei | Ayatollah Ali Khamenei | Seyyed Ali Khamenei | Sayyid Ali Khamenei
  office  president of irn 1981-10-13..1989-08-16
  office  supreme leader of irn 1989-06-04..   asof 2026-01-31
  source  factbook-2026, public-record

actor   irn.mehdi-bazargan
  kind    person
  name    Mehdi Bazargan
  office  prime minister of irn 1979-02-04..1979-11-06
  source  public-record

actor   irn.abolhassan-banisadr
  kind    person
  name    Abolhassan Banisadr | Abolhassan Bani-Sadr | Abulhassan Banisadr
  office  president of irn 1980-02-04..1981-06-22
  source  public-record

actor   irn.mohammad-ali-rajai
  kind    person
  name    Mohammad-Ali Rajai | Mohammad Ali Rajai
  office  prime minister of irn 1980-08-12..1981-08-02
  office  president of irn 1981-08-02..1981-08-30
  source  public-record

actor   irn.mir-hossein-mousavi
  kind    person
  name    Mir-Hossein Mousavi | Mir Hossein Mousavi | Mir Hussein Moussavi | Mir Hossein Moussavi
  office  prime minister of irn 1981-10-31..1989-08-03
  source  public-record

actor   irn.akbar-hashemi-rafsanjani
  kind    person
  name    Akbar Hashemi Rafsanjani | Ali Akbar Hashemi Rafsanjani | Hashemi Rafsanjani | Akbar Rafsanjani
  office  speaker of irn.majlis 1980-07-28..1989-08-03
  office  president of irn 1989-08-16..1997-08-03
  office  chairman of irn.expediency 1989..2017-01-08
  source  public-record

actor   irn.mohammad-khatami
  kind    person
  name    Mohammad Khatami | Mohammed Khatami
  office  president of irn 1997-08-03..2005-08-03
  source  public-record

actor   irn.mahmoud-ahmadinejad
  kind    person
  name    Mahmoud Ahmadinejad | Mahmud Ahmadinejad
  office  president of irn 2005-08-03..2013-08-03
  source  public-record

actor   irn.hassan-rouhani
  kind    person
  name    Hassan Rouhani | Hassan Rohani | Hasan Rouhani
  office  president of irn 2013-08-03..2021-08-03
  office  secretary of irn.snsc 1989-10..2005-08-15
  source  public-record

actor   irn.ebrahim-raisi
  kind    person
  name    Ebrahim Raisi | Ebrahim Raeisi | Ibrahim Raisi
  office  chief of judiciary of irn 2019-03-07..2021-07-01
  office  president of irn 2021-08-03..2024-05-19
  source  public-record

actor   irn.mohammad-mokhber
  kind    person
  name    Mohammad Mokhber | Mohammed Mokhber
  office  first vice president of irn 2021-08-08..2024-07-28
  office  acting president of irn 2024-05-20..2024-07-28
  source  public-record

actor   irn.masoud-pezeshkian
  kind    person
  name    Masoud Pezeshkian | Massoud Pezeshkian
  office  president of irn 2024-07-28..   asof 2026-01-31
  source  factbook-2026, public-record
# Foreign ministers and negotiators.

actor   irn.ali-akbar-velayati
  kind    person
  name    Ali Akbar Velayati | Ali-Akbar Velayati
  office  foreign minister of irn 1981-12-15..1997-08-20
  office  adviser to the supreme leader of irn 1997..   asof 2025-06-30
  source  public-record

actor   irn.kamal-kharrazi
  kind    person
  name    Kamal Kharrazi | Kamal Kharazi
  office  foreign minister of irn 1997-08-20..2005-08-24
  source  public-record

actor   irn.manouchehr-mottaki
  kind    person
  name    Manouchehr Mottaki | Manuchehr Mottaki
  office  foreign minister of irn 2005-08-24..2010-12-13
  source  public-record

actor   irn.ali-akbar-salehi
  kind    person
  name    Ali Akbar Salehi | Ali-Akbar Salehi
  office  head of irn.aeoi 2009-07-17..2010-12-13
  office  foreign minister of irn 2011-01-30..2013-08-15
  office  head of irn.aeoi 2013-08-16..2021-08-29
  source  public-record

actor   irn.mohammad-javad-zarif
  kind    person
  name    Mohammad Javad Zarif | Javad Zarif | Mohammed Javad Zarif
  office  foreign minister of irn 2013-08-15..2021-08-25
  office  vice president for strategic affairs of irn 2024-08..2025-03
  source  public-record

actor   irn.hossein-amir-abdollahian
  kind    person
  name    Hossein Amir-Abdollahian | Hossein Amirabdollahian | Hossein Amir Abdollahian
  office  foreign minister of irn 2021-08-25..2024-05-19
  source  public-record

actor   irn.ali-bagheri-kani
  kind    person
  name    Ali Bagheri Kani | Ali Bagheri | Ali Bagheri-Kani
  office  acting foreign minister of irn 2024-05-20..2024-08-21
  office  chief nuclear negotiator of irn 2021-09..2024-05
  source  public-record

actor   irn.abbas-araghchi
  kind    person
  name    Abbas Araghchi | Abbas Araqchi | Seyed Abbas Araghchi | Abbas Aragchi
  office  foreign minister of irn 2024-08-21..   asof 2025-06-30
  office  deputy foreign minister of irn 2013..2021-09
  source  public-record

actor   irn.esmail-baghaei
  kind    person
  name    Esmail Baghaei | Esmaeil Baghaei | Esmail Baqaei | Esmaeil Baqaei
  office  spokesman of irn.mfa 2024-08..   asof 2025-06-30
  source  public-record

actor   irn.nasser-kanaani
  kind    person
  name    Nasser Kanaani | Nasser Kanani
  office  spokesman of irn.mfa 2022-06..2024-08
  source  public-record

actor   irn.saeed-khatibzadeh
  kind    person
  name    Saeed Khatibzadeh
  office  spokesman of irn.mfa 2020-08..2022-06
  source  public-record

actor   irn.bahram-qassemi
  kind    person
  name    Bahram Qassemi | Bahram Ghasemi
  office  spokesman of irn.mfa 2016..2019-04
  source  public-record

actor   irn.ali-larijani
  kind    person
  name    Ali Larijani
  office  secretary of irn.snsc 2005-08-15..2007-10-20
  office  speaker of irn.majlis 2008-05-28..2020-05-28
  office  secretary of irn.snsc 2025-08-05..   asof 2026-01-31
  source  public-record

actor   irn.saeed-jalili
  kind    person
  name    Saeed Jalili
  office  secretary of irn.snsc 2007-10-20..2013-09-10
  source  public-record

actor   irn.ali-shamkhani
  kind    person
  name    Ali Shamkhani
  office  defence minister of irn 1997-08-20..2005-08-24
  office  secretary of irn.snsc 2013-09-10..2023-05-22
  source  public-record

actor   irn.ali-akbar-ahmadian
  kind    person
  name    Ali Akbar Ahmadian
  office  secretary of irn.snsc 2023-05-22..2025-08-05
  source  public-record

actor   irn.mohammad-eslami
  kind    person
  name    Mohammad Eslami | Mohammed Eslami
  office  head of irn.aeoi 2021-08-29..   asof 2025-06-30
  source  public-record

actor   irn.mohammad-bagher-ghalibaf
  kind    person
  name    Mohammad Bagher Ghalibaf | Mohammad Baqer Qalibaf | Mohammad Bagher Qalibaf
  office  speaker of irn.majlis 2020-05-28..   asof 2025-06-30
  office  mayor of Tehran of irn 2005-09..2017-08
  source  public-record

actor   irn.gholam-hossein-mohseni-ejei
  kind    person
  name    Gholam-Hossein Mohseni-Ejei | Gholamhossein Mohseni Ejei | Gholam Hossein Mohseni Ejei
  office  minister of intelligence of irn 2005-08-24..2009-07-26
  office  chief of judiciary of irn 2021-07-01..   asof 2025-06-30
  source  public-record

actor   irn.sadeq-larijani
  kind    person
  name    Sadeq Larijani | Sadegh Larijani
  office  chief of judiciary of irn 2009-08-15..2019-03-07
  office  chairman of irn.expediency 2018-12-30..   asof 2025-06-30
  source  public-record

actor   irn.ahmad-jannati
  kind    person
  name    Ahmad Jannati
  office  secretary of irn.guardian 1992-07..   asof 2025-06-30
  office  chairman of irn.assembly 2016-05-24..2024-05-21
  source  public-record

actor   irn.mahmoud-alavi
  kind    person
  name    Mahmoud Alavi
  office  minister of intelligence of irn 2013-08-15..2021-08-25
  source  public-record

actor   irn.esmail-khatib
  kind    person
  name    Esmail Khatib | Esmaeil Khatib
  office  minister of intelligence of irn 2021-08-25..   asof 2025-06-30
  source  public-record

actor   irn.mohammad-reza-aref
  kind    person
  name    Mohammad Reza Aref
  office  first vice president of irn 2024-07-28..   asof 2025-06-30
  source  public-record
# Commanders.

actor   irn.mohsen-rezaee
  kind    person
  name    Mohsen Rezaee | Mohsen Rezaei | Mohsen Rezai
  office  commander of irn.irgc 1981..1997
  source  public-record

actor   irn.yahya-rahim-safavi
  kind    person
  name    Yahya Rahim Safavi
  office  commander of irn.irgc 1997..2007-09-01
  source  public-record

actor   irn.mohammad-ali-jafari
  kind    person
  name    Mohammad Ali Jafari
  office  commander of irn.irgc 2007-09-01..2019-04-21
  source  public-record

actor   irn.hossein-salami
  kind    person
  name    Hossein Salami
  office  commander of irn.irgc 2019-04-21..2025-06-13
  source  public-record

actor   irn.mohammad-pakpour
  kind    person
  name    Mohammad Pakpour
  office  commander of irn.irgc 2025-06-13..   asof 2025-06-30
  source  public-record

actor   irn.qassem-soleimani
  kind    person
  name    Qassem Soleimani | Qasem Soleimani | Qassim Suleimani | Ghasem Soleimani | Qassem Suleimani
  office  commander of irn.quds 1998..2020-01-03
  source  public-record

actor   irn.esmail-qaani
  kind    person
  name    Esmail Qaani | Esmail Ghaani | Ismail Qaani | Esmaeil Qaani
  office  commander of irn.quds 2020-01-03..   asof 2025-06-30
  source  public-record

actor   irn.amir-ali-hajizadeh
  kind    person
  name    Amir Ali Hajizadeh | Amirali Hajizadeh
  office  commander of irn.aerospace 2009-10..2025-06-13
  source  public-record

actor   irn.mohammad-bagheri
  kind    person
  name    Mohammad Bagheri | Mohammad Hossein Bagheri | Mohammad Baqeri
  office  chief of staff of the armed forces of irn 2016-06-28..2025-06-13
  source  public-record

actor   irn.abdolrahim-mousavi
  kind    person
  name    Abdolrahim Mousavi | Abdul Rahim Mousavi
  office  commander of irn.artesh 2017-08-21..2025-06-13
  office  chief of staff of the armed forces of irn 2025-06-13..   asof 2025-06-30
  source  public-record

actor   irn.gholam-ali-rashid
  kind    person
  name    Gholam Ali Rashid | Gholamali Rashid
  office  commander of irn.afgs 2016..2025-06-13
  source  public-record

actor   irn.mohammad-reza-zahedi
  kind    person
  name    Mohammad Reza Zahedi
  office  senior commander of irn.quds ?..2024-04-01
  source  public-record

actor   irn.hossein-dehghan
  kind    person
  name    Hossein Dehghan
  office  defence minister of irn 2013-08-15..2017-08-20
  source  public-record

actor   irn.amir-hatami
  kind    person
  name    Amir Hatami
  office  defence minister of irn 2017-08-20..2021-08-25
  office  commander of irn.artesh 2025-06..   asof 2025-06-30
  source  public-record

actor   irn.aziz-nasirzadeh
  kind    person
  name    Aziz Nasirzadeh
  office  defence minister of irn 2024-08-21..   asof 2025-06-30
  source  public-record

actor   irn.mohsen-fakhrizadeh
  kind    person
  name    Mohsen Fakhrizadeh
  code    IRN GOV
  source  public-record

actor   irn.mehdi-karroubi
  kind    person
  name    Mehdi Karroubi | Mehdi Karoubi
  office  speaker of irn.majlis 1989-08..1992-05
  office  speaker of irn.majlis 2000-05..2004-05
  source  public-record
# Opposition and armed groups.

actor   irn.mek
  kind    group
  name    People's Mujahedin of Iran | Mujahedin-e-Khalq | Mojahedin-e Khalq | People's Mojahedin Organization of Iran | Mujahideen-e-Khalq | Mujahedin-e Khalq | MEK !context(IRN,IRQ) | PMOI | MKO !context(IRN)
  code    IRN REB 1965-09..2012
  code    IRN OPP 2013..   asof 2025-06-30
  source  public-record

actor   irn.ncri
  kind    group
  name    National Council of Resistance of Iran | NCRI
  code    IRN OPP 1981..   asof 2025-06-30
  source  public-record

actor   irn.maryam-rajavi
  kind    person
  name    Maryam Rajavi
  office  leader of irn.ncri 1993..   asof 2025-06-30
  source  public-record

actor   irn.massoud-rajavi
  kind    person
  name    Massoud Rajavi | Masoud Rajavi
  office  leader of irn.mek 1979..2003
  source  public-record

actor   irn.reza-pahlavi
  kind    person
  name    Reza Pahlavi | Crown Prince Reza Pahlavi
  code    IRN OPP
  source  public-record

actor   irn.pjak
  kind    group
  name    Kurdistan Free Life Party | PJAK | Party for a Free Life in Kurdistan
  code    IRN REB 2004..   asof 2025-06-30
  part    pkk wing 2004..   asof 2025-06-30
  source  public-record

actor   irn.kdpi
  kind    group
  name    Democratic Party of Iranian Kurdistan | Kurdistan Democratic Party of Iran | KDPI | PDKI
  code    IRN REB 1945-08-16..   asof 2025-06-30
  source  public-record

actor   irn.komala
  kind    group
  name    Komala | Komala Party of Iranian Kurdistan
  code    IRN REB
  source  public-record

actor   irn.jundallah
  kind    group
  name    Jundallah !context(IRN) | Jundullah !context(IRN) | People's Resistance Movement of Iran
  code    IRN REB 2003..2012
  source  public-record

actor   irn.abdolmalek-rigi
  kind    person
  name    Abdolmalek Rigi | Abdolmalik Rigi
  office  leader of irn.jundallah 2003..2010-02-23
  source  public-record

actor   irn.tudeh
  kind    party
  name    Tudeh Party | Tudeh
  code    IRN PTY
  source  public-record

actor   irn.freedom
  kind    party
  name    Freedom Movement of Iran
  code    IRN PTY
  source  public-record

actor   irn.green
  kind    group
  name    Green Movement !context(IRN)
  code    IRN OPP 2009..   asof 2025-06-30
  source  public-record

actor   irn.axis
  kind    group
  name    Axis of Resistance
  code    IMG REB
  source  public-record

actor   irn.narges-mohammadi
  kind    person
  name    Narges Mohammadi
  code    IRN SOC
  source  public-record

actor   irn.shirin-ebadi
  kind    person
  name    Shirin Ebadi
  code    IRN SOC
  source  public-record

actor   irn.mahsa-amini
  kind    person
  name    Mahsa Amini | Jina Mahsa Amini
  code    IRN CVL
  source  public-record
