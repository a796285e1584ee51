# SPDX-License-Identifier: CC0-1.0
# Pakistan in depth: leaders, ministers, army and intelligence, courts,
# parties, armed groups. Written from well-known public facts.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  un-2022 = United Nations Security Council consolidated list, 2022-09-15
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths
# Bodies.

actor   pak.army
  kind    organ
  name    Pakistan Army | Pakistani Army | Pakistani army | Pakistan army
  code    PAK MIL
  source  public-record

actor   pak.armed
  kind    organ
  name    Pakistan Armed Forces | Pakistani military | Pakistan military | Pakistani armed forces
  code    PAK MIL
  source  public-record

actor   pak.ispr
  kind    organ
  name    Inter-Services Public Relations | ISPR
  code    PAK MIL
  part    pak.armed office ?..   asof 2025-06-30
  source  public-record

actor   pak.isi
  kind    organ
  name    Inter-Services Intelligence | Inter-Services Intelligence Directorate | ISI !context(PAK,AFG,IND) | Directorate for Inter-Services Intelligence | Inter Services Intelligence
  code    PAK SPY 1948..   asof 2025-06-30
  part    pak.armed office 1948..   asof 2025-06-30
  source  public-record

actor   pak.ib
  kind    organ
  name    Intelligence Bureau of Pakistan
  code    PAK SPY
  source  public-record

actor   pak.mi
  kind    organ
  name    Military Intelligence of Pakistan
  code    PAK SPY
  part    pak.army office ?..   asof 2025-06-30
  source  public-record

actor   pak.ghq
  kind    organ
  name    General Headquarters Rawalpindi
  code    PAK MIL
  part    pak.army office ?..   asof 2025-06-30
  source  public-record

actor   pak.navy
  kind    organ
  name    Pakistan Navy | Pakistani navy
  code    PAK MIL
  source  public-record

actor   pak.airforce
  kind    organ
  name    Pakistan Air Force | Pakistani air force
  code    PAK MIL
  source  public-record

actor   pak.jcsc
  kind    organ
  name    Joint Chiefs of Staff Committee
  code    PAK MIL 1976..2025-11-27
  source  public-record

actor   pak.fc
  kind    organ
  name    Frontier Corps | Pakistan Frontier Corps
  code    PAK PRM
  source  public-record

actor   pak.rangers
  kind    organ
  name    Pakistan Rangers | Sindh Rangers | Punjab Rangers
  code    PAK PRM
  source  public-record

actor   pak.fia
  kind    organ
  name    Federal Investigation Agency | FIA !context(PAK)
  code    PAK COP 1974..   asof 2025-06-30
  source  public-record

actor   pak.nab
  kind    organ
  name    National Accountability Bureau
  code    PAK COP 1999-11-16..   asof 2025-06-30
  source  public-record

actor   pak.ctd
  kind    organ
  name    Counter Terrorism Department | Counter-Terrorism Department | CTD !context(PAK)
  code    PAK COP
  source  public-record

actor   pak.nacta
  kind    organ
  name    National Counter Terrorism Authority | NACTA
  code    PAK GOV
  source  public-record

actor   pak.mofa
  kind    organ
  name    Pakistan Foreign Office | Pakistani Foreign Ministry | Pakistan's Foreign Office | Foreign Office !context(PAK) | Ministry of Foreign Affairs of Pakistan | MOFA !weak
  code    PAK GOV
  source  public-record

actor   pak.na
  kind    organ
  name    National Assembly of Pakistan | Pakistan National Assembly | Pakistani parliament
  code    PAK LEG
  source  public-record

actor   pak.senate
  kind    organ
  name    Senate of Pakistan | Pakistani Senate
  code    PAK LEG
  source  public-record

actor   pak.sc
  kind    organ
  name    Supreme Court of Pakistan | Pakistan Supreme Court | Pakistani Supreme Court
  code    PAK JUD
  source  public-record

actor   pak.ihc
  kind    organ
  name    Islamabad High Court
  code    PAK JUD
  source  public-record

actor   pak.fsc
  kind    organ
  name    Federal Shariat Court
  code    PAK JUD 1980..   asof 2025-06-30
  source  public-record

actor   pak.ecp
  kind    organ
  name    Election Commission of Pakistan
  code    PAK GOV
  source  public-record

actor   pak.nsc
  kind    organ
  name    National Security Committee of Pakistan
  code    PAK GOV
  source  public-record

actor   pak.aec
  kind    organ
  name    Pakistan Atomic Energy Commission
  code    PAK GOV
  source  public-record

actor   pak.sbp
  kind    organ
  name    State Bank of Pakistan
  code    PAK BUS 1948-07-01..   asof 2025-06-30
  source  public-record
# Heads of state.

actor   pak.muhammad-ali-jinnah
  kind    person
  name    Muhammad Ali Jinnah | Mohammed Ali Jinnah | Mohammad Ali Jinnah
  office  governor-general of pak 1947-08-14..1948-09-11
  source  public-record

actor   pak.iskander-mirza
  kind    person
  name    Iskander Mirza | Iskandar Mirza
  office  president of pak 1956-03-23..1958-10-27
  source  public-record

actor   pak.ayub-khan
  kind    person
  name    Ayub Khan | Mohammad Ayub Khan | Field Marshal Ayub Khan
  office  president of pak 1958-10-27..1969-03-25
  source  public-record

actor   pak.yahya-khan
  kind    person
  name    Yahya Khan | Agha Muhammad Yahya Khan
  office  president of pak 1969-03-25..1971-12-20
  source  public-record

actor   pak.zulfikar-ali-bhutto
  kind    person
  name    Zulfikar Ali Bhutto | Zulfiqar Ali Bhutto
  office  president of pak 1971-12-20..1973-08-13
  office  prime minister of pak 1973-08-14..1977-07-05
  source  public-record

actor   pak.muhammad-zia-ul-haq
  kind    person
  name    Muhammad Zia-ul-Haq | Zia ul-Haq | Zia-ul-Haq | Mohammad Zia ul-Haq | General Zia
  office  chief of army staff of pak 1976-03-01..1988-08-17
  office  president of pak 1978-09-16..1988-08-17
  source  public-record

actor   pak.ghulam-ishaq-khan
  kind    person
  name    Ghulam Ishaq Khan
  office  president of pak 1988-08-17..1993-07-18
  source  public-record

actor   pak.farooq-leghari
  kind    person
  name    Farooq Leghari
  office  president of pak 1993-11-14..1997-12-02
  source  public-record

actor   pak.rafiq-tarar
  kind    person
  name    Rafiq Tarar | Muhammad Rafiq Tarar
  office  president of pak 1998-01-01..2001-06-20
  source  public-record

actor   pak.pervez-musharraf
  kind    person
  name    Pervez Musharraf | General Musharraf
  office  chief of army staff of pak 1998-10-06..2007-11-28
  office  chief executive of pak 1999-10-12..2002-11-21
  office  president of pak 2001-06-20..2008-08-18
  source  public-record

actor   pak.asif-ali-zardari
  kind    person
  name    Asif Ali Zardari | Asif Zardari
  office  president of pak 2008-09-09..2013-09-08
  office  president of pak 2024-03-10..   asof 2026-01-31
  office  co-chairman of pak.ppp 2007-12-30..2015
  source  factbook-2026, public-record

actor   pak.mamnoon-hussain
  kind    person
  name    Mamnoon Hussain
  office  president of pak 2013-09-09..2018-09-08
  source  public-record

actor   pak.arif-alvi
  kind    person
  name    Arif Alvi
  office  president of pak 2018-09-09..2024-03-10
  source  public-record
# Prime ministers.

actor   pak.liaquat-ali-khan
  kind    person
  name    Liaquat Ali Khan
  office  prime minister of pak 1947-08-15..1951-10-16
  source  public-record

actor   pak.khawaja-nazimuddin
  kind    person
  name    Khawaja Nazimuddin
  office  governor-general of pak 1948-09-14..1951-10-17
  office  prime minister of pak 1951-10-17..1953-04-17
  source  public-record

actor   pak.mohammad-ali-bogra
  kind    person
  name    Mohammad Ali Bogra | Muhammad Ali Bogra
  office  prime minister of pak 1953-04-17..1955-08-12
  source  public-record

actor   pak.huseyn-shaheed-suhrawardy
  kind    person
  name    Huseyn Shaheed Suhrawardy
  office  prime minister of pak 1956-09-12..1957-10-17
  source  public-record

actor   pak.muhammad-khan-junejo
  kind    person
  name    Muhammad Khan Junejo | Mohammad Khan Junejo
  office  prime minister of pak 1985-03-24..1988-05-29
  source  public-record

actor   pak.benazir-bhutto
  kind    person
  name    Benazir Bhutto
  office  prime minister of pak 1988-12-02..1990-08-06
  office  prime minister of pak 1993-10-18..1996-11-05
  office  chairwoman of pak.ppp 1984..2007-12-27
  source  public-record

actor   pak.nawaz-sharif
  kind    person
  name    Nawaz Sharif | Mian Nawaz Sharif | Mohammad Nawaz Sharif
  office  prime minister of pak 1990-11-06..1993-07-18
  office  prime minister of pak 1997-02-17..1999-10-12
  office  prime minister of pak 2013-06-05..2017-07-28
  office  leader of pak.pmln 1993..2018-02
  source  public-record

actor   pak.zafarullah-khan-jamali
  kind    person
  name    Zafarullah Khan Jamali
  office  prime minister of pak 2002-11-23..2004-06-26
  source  public-record

actor   pak.chaudhry-shujaat-hussain
  kind    person
  name    Chaudhry Shujaat Hussain
  office  prime minister of pak 2004-06-30..2004-08-23
  office  leader of pak.pmlq 2002..   asof 2025-06-30
  source  public-record

actor   pak.shaukat-aziz
  kind    person
  name    Shaukat Aziz
  office  prime minister of pak 2004-08-28..2007-11-15
  office  finance minister of pak 1999-11..2004-08
  source  public-record

actor   pak.yusuf-raza-gilani
  kind    person
  name    Yusuf Raza Gilani | Yousaf Raza Gilani | Yousuf Raza Gilani
  office  prime minister of pak 2008-03-25..2012-06-19
  office  chairman of pak.senate 2024-04-09..   asof 2025-06-30
  source  public-record

actor   pak.raja-pervaiz-ashraf
  kind    person
  name    Raja Pervaiz Ashraf | Raja Pervez Ashraf
  office  prime minister of pak 2012-06-22..2013-03-24
  office  speaker of pak.na 2022-04-16..2024-03-01
  source  public-record

actor   pak.shahid-khaqan-abbasi
  kind    person
  name    Shahid Khaqan Abbasi
  office  prime minister of pak 2017-08-01..2018-05-31
  source  public-record

actor   pak.imran-khan
  kind    person
  name    Imran Khan | Imran Khan Niazi
  office  prime minister of pak 2018-08-18..2022-04-10
  office  chairman of pak.pti 1996-04-25..2023-12-02
  source  public-record

actor   pak.shehbaz-sharif
  kind    person
  name    Shehbaz Sharif | Shahbaz Sharif | Mian Shahbaz Sharif | Muhammad Shehbaz Sharif
  office  prime minister of pak 2022-04-11..2023-08-14
  office  prime minister of pak 2024-03-03..   asof 2026-01-31
  office  leader of pak.pmln 2018-03..2024-05
  office  chief minister of Punjab of pak 2008-06-08..2018-06
  source  factbook-2026, public-record

actor   pak.anwaar-ul-haq-kakar
  kind    person
  name    Anwaar ul Haq Kakar | Anwar-ul-Haq Kakar | Anwaar-ul-Haq Kakar | Anwarul Haq Kakar
  office  caretaker prime minister of pak 2023-08-14..2024-03-03
  source  public-record

actor   pak.nasirul-mulk
  kind    person
  name    Nasirul Mulk
  office  caretaker prime minister of pak 2018-06-01..2018-08-18
  source  public-record
# Army and intelligence chiefs.

actor   pak.tikka-khan
  kind    person
  name    Tikka Khan
  office  chief of army staff of pak 1972-03-03..1976-03-01
  source  public-record

actor   pak.mirza-aslam-beg
  kind    person
  name    Mirza Aslam Beg | Aslam Beg
  office  chief of army staff of pak 1988-08-17..1991-08-16
  source  public-record

actor   pak.asif-nawaz-janjua
  kind    person
  name    Asif Nawaz Janjua | Asif Nawaz
  office  chief of army staff of pak 1991-08-16..1993-01-08
  source  public-record

actor   pak.abdul-waheed-kakar
  kind    person
  name    Abdul Waheed Kakar | Abdul Waheed
  office  chief of army staff of pak 1993-01-12..1996-01-12
  source  public-record

actor   pak.jehangir-karamat
  kind    person
  name    Jehangir Karamat
  office  chief of army staff of pak 1996-01-12..1998-10-06
  source  public-record

actor   pak.ashfaq-parvez-kayani
  kind    person
  name    Ashfaq Parvez Kayani | Ashfaq Kayani | Ashfaq Pervez Kayani
  office  director-general of pak.isi 2004-10..2007-10
  office  chief of army staff of pak 2007-11-29..2013-11-29
  source  public-record

actor   pak.raheel-sharif
  kind    person
  name    Raheel Sharif
  office  chief of army staff of pak 2013-11-29..2016-11-29
  office  commander of imctc 2017..   asof 2025-06-30
  source  public-record

actor   pak.qamar-javed-bajwa
  kind    person
  name    Qamar Javed Bajwa | Qamar Bajwa
  office  chief of army staff of pak 2016-11-29..2022-11-29
  source  public-record

actor   pak.asim-munir
  kind    person
  name    Asim Munir | Syed Asim Munir | Field Marshal Asim Munir
  office  director-general of pak.isi 2018-10-25..2019-06-16
  office  chief of army staff of pak 2022-11-29..   asof 2025-06-30
  office  chief of defence forces of pak 2025-12..   asof 2026-01-31
  source  public-record

actor   pak.akhtar-abdur-rahman
  kind    person
  name    Akhtar Abdur Rahman
  office  director-general of pak.isi 1979..1987-03
  source  public-record

actor   pak.hamid-gul
  kind    person
  name    Hamid Gul | Hameed Gul
  office  director-general of pak.isi 1987-03..1989-05
  source  public-record

actor   pak.asad-durrani
  kind    person
  name    Asad Durrani
  office  director-general of pak.isi 1990-08..1992-03
  source  public-record

actor   pak.javed-nasir
  kind    person
  name    Javed Nasir
  office  director-general of pak.isi 1992-03..1993-05
  source  public-record

actor   pak.mahmud-ahmed
  kind    person
  name    Mahmud Ahmed | Mehmood Ahmed
  office  director-general of pak.isi 1999-10..2001-10
  source  public-record

actor   pak.ehsan-ul-haq
  kind    person
  name    Ehsan ul Haq | Ehsan-ul-Haq
  office  director-general of pak.isi 2001-10..2004-10
  source  public-record

actor   pak.nadeem-taj
  kind    person
  name    Nadeem Taj
  office  director-general of pak.isi 2007-10..2008-09
  source  public-record

actor   pak.ahmad-shuja-pasha
  kind    person
  name    Ahmad Shuja Pasha | Shuja Pasha
  office  director-general of pak.isi 2008-09..2012-03-18
  source  public-record

actor   pak.zaheerul-islam
  kind    person
  name    Zaheerul Islam | Zaheer-ul-Islam | Zahir ul-Islam
  office  director-general of pak.isi 2012-03-19..2014-11-07
  source  public-record

actor   pak.rizwan-akhtar
  kind    person
  name    Rizwan Akhtar
  office  director-general of pak.isi 2014-11-08..2016-12-11
  source  public-record

actor   pak.naveed-mukhtar
  kind    person
  name    Naveed Mukhtar
  office  director-general of pak.isi 2016-12-11..2018-10-25
  source  public-record

actor   pak.faiz-hameed
  kind    person
  name    Faiz Hameed | Faiz Hamid
  office  director-general of pak.isi 2019-06-16..2021-11-19
  source  public-record

actor   pak.nadeem-anjum
  kind    person
  name    Nadeem Anjum | Nadeem Ahmed Anjum
  office  director-general of pak.isi 2021-11-20..2024-09-30
  source  public-record

actor   pak.asim-malik
  kind    person
  name    Asim Malik | Muhammad Asim Malik
  office  director-general of pak.isi 2024-09-30..   asof 2025-06-30
  office  national security adviser of pak 2025-04-30..   asof 2025-06-30
  source  public-record

actor   pak.ahmed-sharif-chaudhry
  kind    person
  name    Ahmed Sharif Chaudhry | Ahmad Sharif Chaudhry
  office  director-general of pak.ispr 2022-12..   asof 2025-06-30
  source  public-record

actor   pak.asif-ghafoor
  kind    person
  name    Asif Ghafoor
  office  director-general of pak.ispr 2016-12..2020-01
  source  public-record

actor   pak.athar-abbas
  kind    person
  name    Athar Abbas
  office  director-general of pak.ispr 2008-01..2012-06
  source  public-record
# Ministers and envoys.

actor   pak.khurshid-mahmud-kasuri
  kind    person
  name    Khurshid Mahmud Kasuri | Khurshid Kasuri
  office  foreign minister of pak 2002-11-23..2007-11-15
  source  public-record

actor   pak.shah-mahmood-qureshi
  kind    person
  name    Shah Mahmood Qureshi | Shah Mehmood Qureshi
  office  foreign minister of pak 2008-03-31..2011-02-09
  office  foreign minister of pak 2018-08-20..2022-04-10
  source  public-record

actor   pak.hina-rabbani-khar
  kind    person
  name    Hina Rabbani Khar
  office  foreign minister of pak 2011-07-18..2013-03-16
  office  minister of state for foreign affairs of pak 2022-04-19..2023-08-10
  source  public-record

actor   pak.sartaj-aziz
  kind    person
  name    Sartaj Aziz
  office  foreign minister of pak 1998-08..1999-10-12
  office  adviser on foreign affairs of pak 2013-06..2017-07
  source  public-record

actor   pak.khawaja-asif
  kind    person
  name    Khawaja Asif | Khawaja Muhammad Asif | Khawaja Mohammad Asif
  office  defence minister of pak 2013-11-27..2017-07-28
  office  foreign minister of pak 2017-08-04..2018-04-26
  office  defence minister of pak 2022-04-19..2023-08-10
  office  defence minister of pak 2024-03-11..   asof 2025-06-30
  source  public-record

actor   pak.bilawal-bhutto-zardari
  kind    person
  name    Bilawal Bhutto Zardari | Bilawal Bhutto-Zardari | Bilawal Bhutto
  office  foreign minister of pak 2022-04-27..2023-08-10
  office  chairman of pak.ppp 2007-12-30..   asof 2025-06-30
  source  public-record

actor   pak.jalil-abbas-jilani
  kind    person
  name    Jalil Abbas Jilani
  office  caretaker foreign minister of pak 2023-08-17..2024-03-04
  office  foreign secretary of pak 2012-03..2013-12
  source  public-record

actor   pak.ishaq-dar
  kind    person
  name    Ishaq Dar | Mohammad Ishaq Dar | Muhammad Ishaq Dar
  office  finance minister of pak 2013-06-07..2017-11
  office  finance minister of pak 2022-09-28..2023-08-10
  office  foreign minister of pak 2024-03-11..   asof 2025-06-30
  office  deputy prime minister of pak 2024-04-28..   asof 2025-06-30
  source  public-record

actor   pak.mohsin-naqvi
  kind    person
  name    Mohsin Naqvi | Syed Mohsin Naqvi
  office  interior minister of pak 2024-03-11..   asof 2025-06-30
  source  public-record

actor   pak.rehman-malik
  kind    person
  name    Rehman Malik
  office  interior minister of pak 2008-03..2013-03
  source  public-record

actor   pak.chaudhry-nisar-ali-khan
  kind    person
  name    Chaudhry Nisar Ali Khan | Chaudhry Nisar
  office  interior minister of pak 2013-06-07..2017-07-28
  source  public-record

actor   pak.sheikh-rashid
  kind    person
  name    Sheikh Rashid | Sheikh Rasheed | Sheikh Rasheed Ahmed | Sheikh Rashid Ahmed
  office  interior minister of pak 2020-12-11..2022-04-10
  source  public-record

actor   pak.rana-sanaullah
  kind    person
  name    Rana Sanaullah
  office  interior minister of pak 2022-04-19..2023-08-10
  source  public-record

actor   pak.moeed-yusuf
  kind    person
  name    Moeed Yusuf
  office  national security adviser of pak 2021-05-17..2022-04-03
  source  public-record

actor   pak.mumtaz-zahra-baloch
  kind    person
  name    Mumtaz Zahra Baloch
  office  spokeswoman of pak.mofa 2022-11..2024-12
  source  public-record

actor   pak.shafqat-ali-khan
  kind    person
  name    Shafqat Ali Khan
  office  spokesman of pak.mofa 2024-12..   asof 2025-06-30
  source  public-record

actor   pak.attaullah-tarar
  kind    person
  name    Attaullah Tarar | Ataullah Tarar
  office  information minister of pak 2024-03-11..   asof 2025-06-30
  source  public-record

actor   pak.maleeha-lodhi
  kind    person
  name    Maleeha Lodhi
  office  ambassador to the United Nations of pak 2015-02..2019-10
  source  public-record

actor   pak.munir-akram
  kind    person
  name    Munir Akram
  office  ambassador to the United Nations of pak 2019-11..2025-03
  source  public-record

actor   pak.husain-haqqani
  kind    person
  name    Husain Haqqani | Hussain Haqqani
  office  ambassador to the United States of pak 2008-04..2011-11-22
  source  public-record

actor   pak.abdul-qadeer-khan
  kind    person
  name    Abdul Qadeer Khan | A. Q. Khan | A.Q. Khan | AQ Khan
  code    PAK EDU
  source  public-record

actor   pak.iftikhar-chaudhry
  kind    person
  name    Iftikhar Chaudhry | Iftikhar Muhammad Chaudhry
  office  chief justice of pak 2005-06-30..2013-12-11
  source  public-record

actor   pak.saqib-nisar
  kind    person
  name    Saqib Nisar | Mian Saqib Nisar
  office  chief justice of pak 2016-12-31..2019-01-17
  source  public-record

actor   pak.umar-ata-bandial
  kind    person
  name    Umar Ata Bandial
  office  chief justice of pak 2022-02-02..2023-09-16
  source  public-record

actor   pak.qazi-faez-isa
  kind    person
  name    Qazi Faez Isa
  office  chief justice of pak 2023-09-17..2024-10-25
  source  public-record

actor   pak.yahya-afridi
  kind    person
  name    Yahya Afridi
  office  chief justice of pak 2024-10-26..   asof 2025-06-30
  source  public-record

actor   pak.maryam-nawaz
  kind    person
  name    Maryam Nawaz | Maryam Nawaz Sharif
  office  chief minister of Punjab of pak 2024-02-26..   asof 2025-06-30
  source  public-record

actor   pak.ali-amin-gandapur
  kind    person
  name    Ali Amin Gandapur
  office  chief minister of Khyber Pakhtunkhwa of pak 2024-03-02..2025-10
  source  public-record

actor   pak.sarfraz-bugti
  kind    person
  name    Sarfraz Bugti
  office  chief minister of Balochistan of pak 2024-03-02..   asof 2025-06-30
  source  public-record

actor   pak.jam-kamal-khan
  kind    person
  name    Jam Kamal Khan | Jam Kamal
  office  chief minister of Balochistan of pak 2018-08-18..2021-10-24
  source  public-record
# Parties and movements.

actor   pak.pmln
  kind    party
  name    Pakistan Muslim League (N) | Pakistan Muslim League-Nawaz | Pakistan Muslim League-N | PML-N | PMLN | Pakistan Muslim League - Nawaz
  code    PAK PTY 1993..   asof 2025-06-30
  source  public-record

actor   pak.pmlq
  kind    party
  name    Pakistan Muslim League (Q) | Pakistan Muslim League-Quaid | PML-Q
  code    PAK PTY 2002..   asof 2025-06-30
  source  public-record

actor   pak.ppp
  kind    party
  name    Pakistan Peoples Party | Pakistan People's Party | PPP !context(PAK)
  code    PAK PTY 1967-11-30..   asof 2025-06-30
  source  public-record

actor   pak.pti
  kind    party
  name    Pakistan Tehreek-e-Insaf | Pakistan Tehrik-e-Insaf | PTI !context(PAK) | Tehreek-e-Insaf
  code    PAK PTY 1996-04-25..   asof 2025-06-30
  source  public-record

actor   pak.juif
  kind    party
  name    Jamiat Ulema-e-Islam | Jamiat Ulema-e-Islam (F) | JUI-F | Jamiat Ulema-e-Islam-Fazl
  code    PAK PTY
  source  public-record

actor   pak.fazlur-rehman
  kind    person
  name    Fazlur Rehman | Maulana Fazlur Rehman | Fazl-ur-Rehman | Maulana Fazl-ur-Rehman
  office  leader of pak.juif 1980..   asof 2025-06-30
  source  public-record

actor   pak.sami-ul-haq
  kind    person
  name    Sami ul Haq | Maulana Sami ul-Haq | Samiul Haq
  office  leader of pak.juis 1980..2018-11-02
  source  public-record

actor   pak.juis
  kind    party
  name    Jamiat Ulema-e-Islam (S) | JUI-S
  code    PAK PTY 1980..   asof 2025-06-30
  source  public-record

actor   pak.ji
  kind    party
  name    Jamaat-e-Islami Pakistan | Jamaat-e-Islami !context(PAK)
  code    PAK PTY 1941..   asof 2025-06-30
  source  public-record

actor   pak.mqm
  kind    party
  name    Muttahida Qaumi Movement | MQM | MQM-P | Mohajir Qaumi Movement
  code    PAK PTY 1984-03-18..   asof 2025-06-30
  source  public-record

actor   pak.altaf-hussain
  kind    person
  name    Altaf Hussain
  office  leader of pak.mqm 1984-03-18..2016-08
  source  public-record

actor   pak.anp
  kind    party
  name    Awami National Party | ANP !context(PAK)
  code    PAK PTY 1986..   asof 2025-06-30
  source  public-record

actor   pak.tlp
  kind    group
  name    Tehreek-e-Labbaik Pakistan | Tehreek-i-Labbaik Pakistan | TLP !context(PAK)
  code    PAK PTY 2015-08..   asof 2025-06-30
  source  public-record

actor   pak.ptm
  kind    group
  name    Pashtun Tahafuz Movement | PTM !context(PAK)
  code    PAK SOC 2018..   asof 2025-06-30
  source  public-record

actor   pak.manzoor-pashteen
  kind    person
  name    Manzoor Pashteen
  office  leader of pak.ptm 2018..   asof 2025-06-30
  source  public-record

actor   pak.pdm
  kind    group
  name    Pakistan Democratic Movement | PDM !context(PAK)
  code    PAK OPP 2020-09-20..2022-04-10
  source  public-record

actor   pak.byc
  kind    group
  name    Baloch Yakjehti Committee
  code    PAK SOC
  source  public-record

actor   pak.mahrang-baloch
  kind    person
  name    Mahrang Baloch
  office  leader of pak.byc 2023..   asof 2025-06-30
  source  public-record
# Armed groups.

actor   pak.ttp
  kind    group
  name    Tehrik-i-Taliban Pakistan | Tehrik-e-Taliban Pakistan | Tehreek-e-Taliban Pakistan | TTP | Pakistani Taliban | Pakistan Taliban | Tehreek-i-Taliban Pakistan | Tehrik-e Taliban Pakistan
  code    PAK REB 2007-12-14..   asof 2025-06-30
  source  un-2022, ofac-2023, ucdp-22.1, public-record
  xref    ucdp:356

actor   pak.baitullah-mehsud
  kind    person
  name    Baitullah Mehsud
  office  leader of pak.ttp 2007-12-14..2009-08-05
  source  public-record

actor   pak.hakimullah-mehsud
  kind    person
  name    Hakimullah Mehsud | Hakeemullah Mehsud
  office  leader of pak.ttp 2009-08-22..2013-11-01
  source  public-record

actor   pak.mullah-fazlullah
  kind    person
  name    Mullah Fazlullah | Maulana Fazlullah
  office  leader of pak.ttp 2013-11-07..2018-06-15
  office  leader of pak.tnsm 2002..2018-06-15
  source  public-record

actor   pak.noor-wali-mehsud
  kind    person
  name    Noor Wali Mehsud | Mufti Noor Wali Mehsud | Mufti Noor Wali
  office  leader of pak.ttp 2018-06-23..   asof 2025-06-30
  source  un-2022, public-record

actor   pak.wali-ur-rehman-mehsud
  kind    person
  name    Wali-ur-Rehman Mehsud | Waliur Rehman | Wali ur Rehman
  office  deputy leader of pak.ttp 2009..2013-05-29
  source  public-record

actor   pak.muhammad-khurasani
  kind    person
  name    Muhammad Khurasani | Mohammad Khorasani | Muhammad Khorasani
  office  spokesman of pak.ttp 2014..   asof 2025-06-30
  source  public-record

actor   pak.ehsanullah-ehsan
  kind    person
  name    Ehsanullah Ehsan
  office  spokesman of pak.ttp 2011..2014-08
  office  spokesman of pak.jua 2014-08..2017-04
  source  public-record

actor   pak.nek-muhammad-wazir
  kind    person
  name    Nek Muhammad Wazir | Nek Mohammad
  code    PAK REB
  source  public-record

actor   pak.hafiz-gul-bahadur
  kind    person
  name    Hafiz Gul Bahadur | Gul Bahadur
  office  leader of pak.hgb 2006..   asof 2025-06-30
  source  public-record

actor   pak.hgb
  kind    group
  name    Hafiz Gul Bahadur Group | Hafiz Gul Bahadur group | Gul Bahadur group
  code    PAK REB 2006..   asof 2025-06-30
  source  public-record

actor   pak.jua
  kind    group
  name    Jamaat-ul-Ahrar | Jamaat-ul Ahrar | Jamaat ul-Ahrar | Jamaat-e-Ahrar
  code    PAK REB 2014-08..   asof 2025-06-30
  part    pak.ttp splinter-of 2014-08..2020-08-17
  part    pak.ttp faction 2020-08-17..   asof 2025-06-30
  source  un-2022, public-record

actor   pak.omar-khalid-khorasani
  kind    person
  name    Omar Khalid Khorasani | Umar Khalid Khorasani | Abdul Wali
  office  leader of pak.jua 2014-08..2022-08-07
  source  public-record

actor   pak.hua
  kind    group
  name    Hizb-ul-Ahrar | Hizbul Ahrar
  code    PAK REB
  part    pak.jua splinter-of 2017-11..   asof 2025-06-30
  source  public-record

actor   pak.tjp
  kind    group
  name    Tehreek-e-Jihad Pakistan | Tehrik-e-Jihad Pakistan
  code    PAK REB 2023-02..   asof 2025-06-30
  source  public-record

actor   pak.ittehad
  kind    group
  name    Ittehad-ul-Mujahideen Pakistan | Ittehad-ul-Mujahideen
  code    PAK REB 2025-04..   asof 2025-06-30
  source  public-record

actor   pak.lei
  kind    group
  name    Lashkar-e-Islam
  code    PAK REB
  source  public-record

actor   pak.mangal-bagh
  kind    person
  name    Mangal Bagh
  office  leader of pak.lei 2006..2021-01
  source  public-record

actor   pak.tnsm
  kind    group
  name    Tehreek-e-Nafaz-e-Shariat-e-Mohammadi | Tehrik-e-Nafaz-e-Shariat-e-Mohammadi | TNSM
  code    PAK REB 1992..   asof 2025-06-30
  source  public-record

actor   pak.sufi-muhammad
  kind    person
  name    Sufi Muhammad | Sufi Mohammad
  office  leader of pak.tnsm 1992..2002
  source  public-record

actor   pak.let
  kind    group
  name    Lashkar-e-Taiba | Lashkar-e-Tayyiba | Lashkar-e-Toiba | Lashkar-i-Taiba | Lashkar-e Taiba | LeT | Lashkar-e-Tayyaba
  code    PAK REB 1990..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   pak.jud
  kind    group
  name    Jamaat-ud-Dawa | Jamaat-ud-Dawah | Jama'at-ud-Da'wa | JuD
  code    PAK REB 1985..   asof 2025-06-30
  source  un-2022, public-record

actor   pak.hafiz-saeed
  kind    person
  name    Hafiz Saeed | Hafiz Muhammad Saeed | Hafiz Mohammad Saeed
  office  leader of pak.let 1990..2001-12
  office  leader of pak.jud 1985..   asof 2025-06-30
  source  un-2022, public-record

actor   pak.zaki-ur-rehman-lakhvi
  kind    person
  name    Zaki-ur-Rehman Lakhvi | Zakiur Rehman Lakhvi | Zaki ur-Rehman Lakhvi
  office  operations commander of pak.let ?..   asof 2025-06-30
  source  un-2022, public-record

actor   pak.trf
  kind    group
  name    The Resistance Front | Resistance Front !context(IND,PAK)
  code    IND REB 2019..   asof 2025-06-30
  part    pak.let wing 2019..   asof 2025-06-30
  source  public-record

actor   pak.jem
  kind    group
  name    Jaish-e-Mohammed | Jaish-e-Mohammad | Jaish-i-Mohammed | Jaish-e-Muhammad | JeM
  code    PAK REB 2000-01..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   pak.masood-azhar
  kind    person
  name    Masood Azhar | Mohammad Masood Azhar | Maulana Masood Azhar
  office  leader of pak.jem 2000-01..   asof 2025-06-30
  source  un-2022, public-record

actor   pak.hum
  kind    group
  name    Harkat-ul-Mujahideen | Harakat ul-Mujahidin | Harkat ul-Mujahedeen | Harkat-ul-Ansar
  code    PAK REB
  source  un-2022, public-record

actor   pak.huji
  kind    group
  name    Harkat-ul-Jihad al-Islami | Harakat ul-Jihad-i-Islami | HuJI | HUJI
  code    PAK REB
  source  un-2022, public-record

actor   pak.ilyas-kashmiri
  kind    person
  name    Ilyas Kashmiri
  office  leader of pak.huji ?..2011-06-03
  source  public-record

actor   pak.lej
  kind    group
  name    Lashkar-e-Jhangvi | Lashkar-i-Jhangvi | LeJ
  code    PAK REB 1996..   asof 2025-06-30
  source  un-2022, public-record

actor   pak.ssp
  kind    group
  name    Sipah-e-Sahaba | Sipah-e-Sahaba Pakistan | Ahle Sunnat Wal Jamaat
  code    PAK PTY 1985..   asof 2025-06-30
  source  public-record

actor   pak.bla
  kind    group
  name    Balochistan Liberation Army | Baloch Liberation Army | Baluchistan Liberation Army | BLA !context(PAK)
  code    PAK REB 2000..   asof 2025-06-30
  source  ofac-2023, ucdp-22.1, public-record

actor   pak.majeed
  kind    group
  name    Majeed Brigade
  code    PAK REB
  part    pak.bla wing 2011..   asof 2025-06-30
  source  public-record

actor   pak.aslam-baloch
  kind    person
  name    Aslam Baloch | Aslam Achu
  office  leader of pak.bla ?..2018-12-25
  source  public-record

actor   pak.bashir-zeb
  kind    person
  name    Bashir Zeb | Bashir Zeb Baloch
  office  leader of pak.bla 2019..   asof 2025-06-30
  source  public-record

actor   pak.blf
  kind    group
  name    Balochistan Liberation Front | Baluchistan Liberation Front | Baloch Liberation Front
  code    PAK REB
  source  public-record

actor   pak.allah-nazar-baloch
  kind    person
  name    Allah Nazar Baloch | Allah Nazar
  office  leader of pak.blf 2009..   asof 2025-06-30
  source  public-record

actor   pak.bra
  kind    group
  name    Baloch Republican Army
  code    PAK REB 2006..2022
  source  public-record

actor   pak.uba
  kind    group
  name    United Baloch Army
  code    PAK REB
  source  public-record

actor   pak.bna
  kind    group
  name    Baloch Nationalist Army
  code    PAK REB 2022-01..   asof 2025-06-30
  part    pak.bras member ?..   asof 2025-06-30
  source  public-record

actor   pak.bras
  kind    group
  name    Baloch Raaji Aajoi Sangar | BRAS !weak
  code    PAK REB 2018-11..   asof 2025-06-30
  source  public-record

actor   pak.akbar-bugti
  kind    person
  name    Akbar Bugti | Nawab Akbar Bugti
  office  governor of Balochistan of pak 1973..1974
  source  public-record

actor   pak.jaishaladl
  kind    group
  name    Jaish al-Adl | Jaish ul-Adl | Jaysh al-Adl | Jaish-ul-Adl
  code    IRN REB 2012..   asof 2025-06-30
  source  ofac-2023, public-record

actor   pak.ispp
  kind    group
  name    Islamic State Pakistan Province | Islamic State - Pakistan Province | ISPP
  code    PAK REB 2019-05..   asof 2025-06-30
  part    is faction 2019-05..   asof 2025-06-30
  source  public-record

actor   pak.aqis
  kind    group
  name    Al-Qaeda in the Indian Subcontinent | al-Qaeda in the Indian Subcontinent | Al-Qaida in the Indian Subcontinent | AQIS
  code    ISM REB 2014-09-03..   asof 2025-06-30
  part    alqaeda faction 2014-09-03..   asof 2025-06-30
  source  public-record
# Media and society.

actor   pak.dawn
  kind    media
  name    Dawn !context(PAK) | Dawn News
  code    PAK JRN
  source  public-record

actor   pak.geo
  kind    media
  name    Geo News | Geo TV
  code    PAK JRN
  source  public-record

actor   pak.ary
  kind    media
  name    ARY News
  code    PAK JRN
  source  public-record

actor   pak.tribune
  kind    media
  name    The Express Tribune | Express Tribune
  code    PAK JRN
  source  public-record

actor   pak.app
  kind    media
  name    Associated Press of Pakistan
  code    PAK GOV.JRN
  source  public-record

actor   pak.ptv
  kind    media
  name    Pakistan Television | PTV !context(PAK)
  code    PAK GOV.JRN
  source  public-record

actor   pak.hrcp
  kind    ngo
  name    Human Rights Commission of Pakistan
  code    PAK SOC
  source  public-record

actor   pak.edhi
  kind    ngo
  name    Edhi Foundation
  code    PAK SOC
  source  public-record

actor   pak.malala-yousafzai
  kind    person
  name    Malala Yousafzai
  code    PAK SOC
  source  public-record

actor   pak.baloch
  kind    people
  name    Baloch people | Baluch people
  code    PAK CVL
  adj     Baloch | Baluch | Balochi
  source  public-record
