# SPDX-License-Identifier: CC0-1.0
# India, Bangladesh, Sri Lanka and Nepal in depth: offices, services and forces,
# parties and alliances, the armed groups of Kashmir, Punjab, the North-East and the
# Maoist belt, the Sri Lankan and Nepalese wars. Public facts, written fresh.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  un-2022 = United Nations Security Council consolidated list, 2022-09-15
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  archigos-4.1 = Goemans, Gleditsch and Chiozza, Archigos 4.1, leaders 1875-2015
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# Heads of state and government of India.

actor   ind.rajendra-prasad
  kind    person
  name    Rajendra Prasad
  office  president of ind 1950-01-26..1962-05-13
  source  public-record

actor   ind.sarvepalli-radhakrishnan
  kind    person
  name    Sarvepalli Radhakrishnan
  office  president of ind 1962-05-13..1967-05-13
  source  public-record

actor   ind.zail-singh
  kind    person
  name    Zail Singh | Giani Zail Singh
  office  president of ind 1982-07-25..1987-07-25
  source  public-record

actor   ind.k-r-narayanan
  kind    person
  name    K. R. Narayanan
  office  president of ind 1997-07-25..2002-07-25
  source  public-record

actor   ind.a-p-j-abdul-kalam
  kind    person
  name    A. P. J. Abdul Kalam | APJ Abdul Kalam | Abdul Kalam !context(IND)
  office  president of ind 2002-07-25..2007-07-25
  source  public-record

actor   ind.pratibha-patil
  kind    person
  name    Pratibha Patil
  gender  f
  office  president of ind 2007-07-25..2012-07-25
  source  public-record

actor   ind.pranab-mukherjee
  kind    person
  name    Pranab Mukherjee
  office  defence minister of ind 2004-05-22..2006-10-24
  office  foreign minister of ind 2006-10-24..2009-05-22
  office  finance minister of ind 2009-01-24..2012-06-26
  office  president of ind 2012-07-25..2017-07-25
  source  public-record

actor   ind.ram-nath-kovind
  kind    person
  name    Ram Nath Kovind
  office  president of ind 2017-07-25..2022-07-25
  source  public-record

actor   ind.droupadi-murmu
  kind    person
  name    Droupadi Murmu
  gender  f
  office  president of ind 2022-07-25..   asof 2026-01-31
  source  public-record

actor   ind.jawaharlal-nehru
  kind    person
  name    Jawaharlal Nehru | Pandit Nehru
  office  prime minister of ind 1947-08-15..1964-05-27
  source  public-record

actor   ind.lal-bahadur-shastri
  kind    person
  name    Lal Bahadur Shastri
  office  interior minister of ind 1961-04-04..1963-08-29
  office  prime minister of ind 1964-06-09..1966-01-11
  source  public-record

actor   ind.indira-gandhi
  kind    person
  name    Indira Gandhi
  gender  f
  office  prime minister of ind 1966-01-24..1977-03-24
  office  prime minister of ind 1980-01-14..1984-10-31
  source  public-record

actor   ind.morarji-desai
  kind    person
  name    Morarji Desai
  office  prime minister of ind 1977-03-24..1979-07-28
  source  public-record

actor   ind.charan-singh
  kind    person
  name    Charan Singh !context(IND) | Chaudhary Charan Singh
  office  prime minister of ind 1979-07-28..1980-01-14
  source  public-record

actor   ind.v-p-singh
  kind    person
  name    V. P. Singh | VP Singh | Vishwanath Pratap Singh
  office  prime minister of ind 1989-12-02..1990-11-10
  source  public-record

actor   ind.chandra-shekhar
  kind    person
  name    Chandra Shekhar !context(IND)
  office  prime minister of ind 1990-11-10..1991-06-21
  source  public-record

actor   ind.h-d-deve-gowda
  kind    person
  name    H. D. Deve Gowda | Deve Gowda
  office  prime minister of ind 1996-06-01..1997-04-21
  source  public-record

actor   ind.inder-kumar-gujral
  kind    person
  name    Inder Kumar Gujral | I. K. Gujral
  office  prime minister of ind 1997-04-21..1998-03-19
  source  public-record

actor   ind.atal-bihari-vajpayee
  kind    person
  name    Atal Bihari Vajpayee | A.B. Vajpayee
  office  foreign minister of ind 1977-03-26..1979-07-28
  office  prime minister of ind 1996-05-16..1996-06-01
  office  prime minister of ind 1998-03-19..2004-05-22
  source  public-record

actor   ind.manmohan-singh
  kind    person
  name    Manmohan Singh
  office  finance minister of ind 1991-06-21..1996-05-16
  office  prime minister of ind 2004-05-22..2014-05-26
  source  public-record

actor   ind.narendra-modi
  kind    person
  name    Narendra Modi
  office  chief minister of Gujarat of ind 2001-10-07..2014-05-22
  office  prime minister of ind 2014-05-26..   asof 2026-01-31
  source  public-record

actor   ind.mahatma-gandhi
  kind    person
  name    Mahatma Gandhi | Mohandas Gandhi | Mohandas Karamchand Gandhi
  code    IND SOC ..1948-01-30
  source  public-record

actor   ind.jagdeep-dhankhar
  kind    person
  name    Jagdeep Dhankhar
  office  vice president of ind 2022-08-11..   asof 2025-06-30
  source  public-record

actor   ind.hamid-ansari
  kind    person
  name    Hamid Ansari !context(IND)
  office  vice president of ind 2007-08-11..2017-08-11
  source  public-record

actor   ind.om-birla
  kind    person
  name    Om Birla
  office  speaker of parliament of ind 2019-06-19..   asof 2025-06-30
  source  public-record

# Ministers and advisers of India.

actor   ind.vallabhbhai-patel
  kind    person
  name    Vallabhbhai Patel | Sardar Patel | Sardar Vallabhbhai Patel
  office  interior minister of ind 1947-08-15..1950-12-15
  source  public-record

actor   ind.v-k-krishna-menon
  kind    person
  name    V. K. Krishna Menon | Krishna Menon
  office  defence minister of ind 1957-04-17..1962-10-31
  source  public-record

actor   ind.l-k-advani
  kind    person
  name    L. K. Advani | LK Advani | Lal Krishna Advani
  office  interior minister of ind 1998-03-19..2004-05-22
  office  deputy prime minister of ind 2002-06-29..2004-05-22
  source  public-record

actor   ind.shivraj-patil
  kind    person
  name    Shivraj Patil
  office  interior minister of ind 2004-05-22..2008-11-30
  source  public-record

actor   ind.p-chidambaram
  kind    person
  name    P. Chidambaram | Palaniappan Chidambaram
  office  finance minister of ind 2004-05-23..2008-11-30
  office  interior minister of ind 2008-11-30..2012-07-31
  office  finance minister of ind 2012-07-31..2014-05-26
  source  public-record

actor   ind.sushilkumar-shinde
  kind    person
  name    Sushilkumar Shinde | Sushil Kumar Shinde
  office  interior minister of ind 2012-07-31..2014-05-26
  source  public-record

actor   ind.george-fernandes
  kind    person
  name    George Fernandes
  office  defence minister of ind 1998-03-19..2001-03-16
  office  defence minister of ind 2001-10-21..2004-05-22
  source  public-record

actor   ind.a-k-antony
  kind    person
  name    A. K. Antony | AK Antony
  office  defence minister of ind 2006-10-24..2014-05-26
  source  public-record

actor   ind.arun-jaitley
  kind    person
  name    Arun Jaitley
  office  defence minister of ind 2014-05-26..2014-11-09
  office  finance minister of ind 2014-05-26..2019-05-30
  office  defence minister of ind 2017-03-13..2017-09-03
  source  public-record

actor   ind.manohar-parrikar
  kind    person
  name    Manohar Parrikar
  office  defence minister of ind 2014-11-09..2017-03-13
  source  public-record

actor   ind.nirmala-sitharaman
  kind    person
  name    Nirmala Sitharaman
  gender  f
  office  defence minister of ind 2017-09-03..2019-05-30
  office  finance minister of ind 2019-05-31..   asof 2025-06-30
  source  public-record

actor   ind.jaswant-singh
  kind    person
  name    Jaswant Singh !context(IND)
  office  foreign minister of ind 1998-12-05..2002-07-01
  source  public-record

actor   ind.yashwant-sinha
  kind    person
  name    Yashwant Sinha
  office  foreign minister of ind 2002-07-01..2004-05-22
  source  public-record

actor   ind.natwar-singh
  kind    person
  name    Natwar Singh | K. Natwar Singh
  office  foreign minister of ind 2004-05-22..2005-11-07
  source  public-record

actor   ind.s-m-krishna
  kind    person
  name    S. M. Krishna | SM Krishna
  office  foreign minister of ind 2009-05-22..2012-10-26
  source  public-record

actor   ind.salman-khurshid
  kind    person
  name    Salman Khurshid
  office  foreign minister of ind 2012-10-28..2014-05-26
  source  public-record

actor   ind.sushma-swaraj
  kind    person
  name    Sushma Swaraj
  gender  f
  office  foreign minister of ind 2014-05-26..2019-05-30
  source  public-record

actor   ind.s-jaishankar
  kind    person
  name    S. Jaishankar | Subrahmanyam Jaishankar | Jaishankar
  office  ambassador to China of ind 2009-06..2013-12
  office  ambassador to the United States of ind 2013-12..2015-01-28
  office  foreign secretary of the ministry of ind.mea 2015-01-29..2018-01-28
  office  foreign minister of ind 2019-05-30..   asof 2025-06-30
  source  public-record

actor   ind.brajesh-mishra
  kind    person
  name    Brajesh Mishra
  office  national security adviser of ind 1998-11-19..2004-05-22
  source  public-record

actor   ind.j-n-dixit
  kind    person
  name    J. N. Dixit
  office  national security adviser of ind 2004-05-26..2005-01-03
  source  public-record

actor   ind.m-k-narayanan
  kind    person
  name    M. K. Narayanan
  office  national security adviser of ind 2005-01-25..2010-01-23
  source  public-record

actor   ind.shivshankar-menon
  kind    person
  name    Shivshankar Menon
  office  national security adviser of ind 2010-01-24..2014-05-28
  source  public-record

actor   ind.ajit-doval
  kind    person
  name    Ajit Doval
  office  director of ind.ib 2004-07..2005-01
  office  national security adviser of ind 2014-05-30..   asof 2025-06-30
  source  public-record

actor   ind.piyush-goyal
  kind    person
  name    Piyush Goyal
  office  commerce minister of ind 2019-05-31..   asof 2025-06-30
  source  public-record

actor   ind.kiren-rijiju
  kind    person
  name    Kiren Rijiju
  office  junior minister for home affairs of ind 2014-05-26..2019-05-30
  source  public-record

actor   ind.g-kishan-reddy
  kind    person
  name    G. Kishan Reddy | Kishan Reddy
  office  junior minister for home affairs of ind 2019-05-31..2021-07-07
  source  public-record

actor   ind.vikram-misri
  kind    person
  name    Vikram Misri
  office  top diplomat of ind.mea 2024-07-15..   asof 2025-06-30
  source  public-record

actor   ind.vinay-kwatra
  kind    person
  name    Vinay Kwatra | Vinay Mohan Kwatra
  office  top diplomat of ind.mea 2022-05-01..2024-07-14
  office  ambassador to the United States of ind 2024-08..   asof 2025-06-30
  source  public-record

actor   ind.harsh-vardhan-shringla
  kind    person
  name    Harsh Vardhan Shringla
  office  top diplomat of ind.mea 2020-01-29..2022-04-30
  source  public-record

actor   ind.vijay-gokhale
  kind    person
  name    Vijay Gokhale | Vijay Keshav Gokhale
  office  top diplomat of ind.mea 2018-01-29..2020-01-28
  source  public-record

actor   ind.nirupama-rao
  kind    person
  name    Nirupama Rao
  gender  f
  office  top diplomat of ind.mea 2009-08-01..2011-07-31
  source  public-record

actor   ind.randhir-jaiswal
  kind    person
  name    Randhir Jaiswal
  office  spokesman of ind.mea 2024-01..   asof 2025-06-30
  source  public-record

actor   ind.arindam-bagchi
  kind    person
  name    Arindam Bagchi
  office  spokesman of ind.mea 2021-03-20..2024-01
  source  public-record

actor   ind.anurag-srivastava
  kind    person
  name    Anurag Srivastava
  office  spokesman of ind.mea 2020-04..2021-03-19
  source  public-record

actor   ind.raveesh-kumar
  kind    person
  name    Raveesh Kumar
  office  spokesman of ind.mea 2017-07..2020-04
  source  public-record

actor   ind.vikas-swarup
  kind    person
  name    Vikas Swarup
  office  spokesman of ind.mea 2015-04-18..2017-02
  source  public-record

actor   ind.syed-akbaruddin
  kind    person
  name    Syed Akbaruddin
  office  spokesman of ind.mea 2012-01..2015-04-17
  office  ambassador to the United Nations of ind 2016-01..2020-04
  source  public-record

actor   ind.gautam-bambawale
  kind    person
  name    Gautam Bambawale
  office  ambassador to China of ind 2017-11..2018-11
  source  public-record

actor   ind.samant-goel
  kind    person
  name    Samant Goel | Samant Kumar Goel
  office  director of ind.raw 2019-06-30..2023-06-30
  source  public-record

actor   ind.ravi-sinha
  kind    person
  name    Ravi Sinha !context(IND)
  office  director of ind.raw 2023-06-30..2025-06-30
  source  public-record

actor   ind.tapan-deka
  kind    person
  name    Tapan Deka
  office  director of ind.ib 2022-06-30..   asof 2025-06-30
  source  public-record

# The armed forces of India.

actor   ind.sam-manekshaw
  kind    person
  name    Sam Manekshaw
  office  army chief of ind.army 1969-06-08..1973-01-15
  source  public-record

actor   ind.v-k-singh
  kind    person
  name    V. K. Singh | VK Singh
  office  army chief of ind.army 2010-03-31..2012-05-31
  office  minister of state for external affairs of ind 2014-05-26..2019-05-30
  source  public-record

actor   ind.bikram-singh
  kind    person
  name    Bikram Singh !context(ind.army,IND)
  office  army chief of ind.army 2012-05-31..2014-07-31
  source  public-record

actor   ind.dalbir-singh-suhag
  kind    person
  name    Dalbir Singh Suhag | Dalbir Singh !context(IND)
  office  army chief of ind.army 2014-07-31..2016-12-31
  source  public-record

actor   ind.bipin-rawat
  kind    person
  name    Bipin Rawat
  office  army chief of ind.army 2016-12-31..2019-12-31
  office  military chief of ind.cds 2020-01-01..2021-12-08
  source  public-record

actor   ind.manoj-mukund-naravane
  kind    person
  name    Manoj Mukund Naravane | M.M. Naravane | MM Naravane
  office  army chief of ind.army 2019-12-31..2022-04-30
  source  public-record

actor   ind.manoj-pande
  kind    person
  name    Manoj Pande
  office  army chief of ind.army 2022-04-30..2024-06-30
  source  public-record

actor   ind.upendra-dwivedi
  kind    person
  name    Upendra Dwivedi
  office  army chief of ind.army 2024-06-30..   asof 2025-06-30
  source  public-record

actor   ind.anil-chauhan
  kind    person
  name    Anil Chauhan !context(IND)
  office  military chief of ind.cds 2022-09-30..   asof 2025-06-30
  source  public-record

actor   ind.v-r-chaudhari
  kind    person
  name    V. R. Chaudhari | VR Chaudhari
  office  commander of ind.iaf 2021-09-30..2024-09-30
  source  public-record

actor   ind.amar-preet-singh
  kind    person
  name    Amar Preet Singh | A.P. Singh !context(ind.iaf)
  office  commander of ind.iaf 2024-09-30..   asof 2025-06-30
  source  public-record

actor   ind.b-s-dhanoa
  kind    person
  name    B. S. Dhanoa | BS Dhanoa
  office  commander of ind.iaf 2016-12-31..2019-09-30
  source  public-record

actor   ind.r-hari-kumar
  kind    person
  name    R. Hari Kumar | Hari Kumar !context(ind.navy)
  office  commander of ind.navy 2021-11-30..2024-04-30
  source  public-record

actor   ind.dinesh-tripathi
  kind    person
  name    Dinesh Tripathi | Dinesh Kumar Tripathi
  office  commander of ind.navy 2024-04-30..   asof 2025-06-30
  source  public-record

actor   ind.army
  kind    organ
  name    Indian Army | India's army
  code    IND MIL 1947-08-15..   asof 2025-06-30
  source  public-record

actor   ind.iaf
  kind    organ
  name    Indian Air Force | IAF !context(IND) | Indian Armed Forces
  code    IND MIL 1947-08-15..   asof 2025-06-30
  source  public-record

actor   ind.navy
  kind    organ
  name    Indian Navy
  code    IND MIL 1947-08-15..   asof 2025-06-30
  source  public-record

actor   ind.cds
  kind    organ
  name    Chief of Defence Staff !context(IND) | Integrated Defence Staff
  code    IND MIL 2001-10-01..   asof 2025-06-30
  source  public-record

actor   ind.northerncommand
  kind    organ
  name    Northern Command !context(IND) | Indian Army's Northern Command
  code    IND MIL
  part    ind.army office
  source  public-record

actor   ind.chinarcorps
  kind    organ
  name    Chinar Corps | 15 Corps !context(IND) | XV Corps !context(IND)
  code    IND MIL
  part    ind.army wing
  source  public-record

actor   ind.whiteknight
  kind    organ
  name    White Knight Corps | 16 Corps !context(IND) | XVI Corps !context(IND)
  code    IND MIL
  part    ind.army wing
  source  public-record

actor   ind.rashtriyarifles
  kind    organ
  name    Rashtriya Rifles
  code    IND MIL 1990..   asof 2025-06-30
  part    ind.army wing 1990..   asof 2025-06-30
  source  public-record

actor   ind.assamrifles
  kind    organ
  name    Assam Rifles
  code    IND PRM
  source  public-record

actor   ind.bsf
  kind    organ
  name    Border Security Force !context(IND) | BSF !context(IND,PAK,BGD) | India's Border Security Force
  code    IND PRM 1965-12-01..   asof 2025-06-30
  source  public-record

actor   ind.crpf
  kind    organ
  name    Central Reserve Police Force | CRPF
  code    IND PRM 1949-12-28..   asof 2025-06-30
  source  public-record

actor   ind.cobra
  kind    organ
  name    Commando Battalion for Resolute Action | CoBRA !context(ind.crpf)
  code    IND PRM 2008-09..   asof 2025-06-30
  part    ind.crpf wing 2008-09..   asof 2025-06-30
  source  public-record

actor   ind.itbp
  kind    organ
  name    Indo-Tibetan Border Police | ITBP
  code    IND PRM 1962-10-24..   asof 2025-06-30
  source  public-record

actor   ind.cisf
  kind    organ
  name    Central Industrial Security Force | CISF
  code    IND PRM 1969-03-10..   asof 2025-06-30
  source  public-record

actor   ind.ssb
  kind    organ
  name    Sashastra Seema Bal
  code    IND PRM 1963..   asof 2025-06-30
  source  public-record

actor   ind.nsg
  kind    organ
  name    National Security Guard !context(IND) | NSG commandos
  code    IND PRM 1984-10-15..   asof 2025-06-30
  source  public-record

actor   ind.drg
  kind    organ
  name    District Reserve Guard | DRG !context(ind.maoists)
  code    IND COP 2008..   asof 2025-06-30
  source  public-record

actor   ind.greyhounds
  kind    organ
  name    Greyhounds !context(IND)
  code    IND COP 1989..   asof 2025-06-30
  source  public-record

actor   ind.salwajudum
  kind    group
  name    Salwa Judum
  code    IND PRM 2005-06..2011-07-05
  source  public-record

actor   ind.ranvir
  kind    group
  name    Ranvir Sena
  code    IND UAF 1994-09..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:392

actor   ind.nscs
  kind    organ
  name    National Security Council Secretariat !context(IND) | National Security Advisory Board !context(IND)
  code    IND GOV 1998-11-19..   asof 2025-06-30
  source  public-record

actor   ind.southblock
  kind    organ
  name    South Block | Raisina Hill
  code    IND GOV
  source  public-record

actor   ind.northblock
  kind    organ
  name    North Block !context(IND)
  code    IND GOV
  source  public-record

actor   ind.pmo
  kind    organ
  name    Prime Minister's Office !context(IND) | PMO !context(IND)
  code    IND GOV
  source  public-record

actor   ind.mea
  kind    organ
  name    Indian Foreign Ministry | Ministry of External Affairs !context(IND) | India's Ministry of External Affairs | MEA !context(IND)
  code    IND GOV
  source  public-record

actor   ind.raw
  kind    organ
  name    Research and Analysis Wing | RAW !context(IND,PAK,LKA,BGD) | R&AW
  code    IND SPY 1968-09-21..   asof 2025-06-30
  source  public-record

actor   ind.ib
  kind    organ
  name    Intelligence Bureau !context(IND) | India's Intelligence Bureau
  code    IND SPY
  source  public-record

actor   ind.nia
  kind    organ
  name    National Investigation Agency | NIA !context(IND)
  code    IND COP 2008-12-31..   asof 2025-06-30
  source  public-record

actor   ind.cbi
  kind    organ
  name    Central Bureau of Investigation !context(IND) | CBI !context(IND)
  code    IND COP 1963-04-01..   asof 2025-06-30
  source  public-record

actor   ind.ed
  kind    organ
  name    Enforcement Directorate !context(IND)
  code    IND COP 1956-05-01..   asof 2025-06-30
  source  public-record

actor   ind.drdo
  kind    organ
  name    DRDO | Defence Research and Development Organisation
  code    IND GOV.MIL 1958..   asof 2025-06-30
  source  public-record

actor   ind.isro
  kind    organ
  name    ISRO | Indian Space Research Organisation
  code    IND GOV 1969-08-15..   asof 2025-06-30
  source  public-record

actor   ind.eci
  kind    organ
  name    Election Commission of India
  code    IND GOV 1950-01-25..   asof 2025-06-30
  source  public-record

actor   ind.rbi
  kind    organ
  name    Reserve Bank of India
  code    IND GOV 1935-04-01..   asof 2025-06-30
  source  public-record

actor   ind.supremecourt
  kind    organ
  name    Supreme Court of India | India's Supreme Court
  code    IND JUD 1950-01-28..   asof 2025-06-30
  source  public-record

actor   ind.parliament
  kind    organ
  name    Lok Sabha | Rajya Sabha | Indian Parliament
  code    IND LEG 1952-04..   asof 2025-06-30
  source  public-record

actor   ind.jkpolice
  kind    organ
  name    Jammu and Kashmir Police | J&K Police
  code    IND COP
  source  public-record

# Parties and movements of India.

actor   ind.inc
  kind    party
  name    Indian National Congress | Congress Party !context(IND) | INC !context(IND)
  code    IND GOV.PTY 1947-08-15..1977-03-23
  code    IND OPP 1977-03-24..1980-01-13
  code    IND GOV.PTY 1980-01-14..1989-12-01
  code    IND OPP 1989-12-02..1991-06-20
  code    IND GOV.PTY 1991-06-21..1996-05-15
  code    IND OPP 1996-05-16..2004-05-21
  code    IND GOV.PTY 2004-05-22..2014-05-25
  code    IND OPP 2014-05-26..   asof 2025-06-30
  source  factbook-2026, public-record

actor   ind.bjp
  kind    party
  name    Bharatiya Janata Party | BJP
  code    IND OPP 1980-04-06..1998-03-18
  code    IND GOV.PTY 1998-03-19..2004-05-21
  code    IND OPP 2004-05-22..2014-05-25
  code    IND GOV.PTY 2014-05-26..   asof 2025-06-30
  source  factbook-2026, public-record

actor   ind.nda
  kind    group
  name    National Democratic Alliance !context(IND) | NDA !context(IND)
  code    IND PTY 1998-05..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:467

actor   ind.upa
  kind    group
  name    United Progressive Alliance | UPA !context(IND)
  code    IND PTY 2004-05..2023-07-18
  source  public-record

actor   ind.indiabloc
  kind    group
  name    INDIA bloc | Indian National Developmental Inclusive Alliance | INDIA alliance
  code    IND OPP 2023-07-18..   asof 2025-06-30
  source  public-record

actor   ind.janata
  kind    party
  name    Janata Party | Janata Dal
  code    IND PTY 1977-01-23..   asof 2025-06-30
  source  public-record

actor   ind.aap
  kind    party
  name    Aam Aadmi Party
  code    IND PTY 2012-11-26..   asof 2025-06-30
  source  factbook-2026, public-record

actor   ind.tmc
  kind    party
  name    Trinamool Congress | All India Trinamool Congress | TMC !context(IND)
  code    IND PTY 1998-01-01..   asof 2025-06-30
  source  factbook-2026, public-record

actor   ind.cpi
  kind    party
  name    Communist Party of India
  code    IND PTY 1925-12-26..   asof 2025-06-30
  source  public-record

actor   ind.cpim
  kind    party
  name    Communist Party of India (Marxist) | CPI(M) | CPM !context(IND)
  code    IND PTY 1964-11-07..   asof 2025-06-30
  source  factbook-2026, public-record

actor   ind.bsp
  kind    party
  name    Bahujan Samaj Party
  code    IND PTY 1984-04-14..   asof 2025-06-30
  source  factbook-2026, public-record

actor   ind.sp
  kind    party
  name    Samajwadi Party
  code    IND PTY 1992-10-04..   asof 2025-06-30
  source  factbook-2026, public-record

actor   ind.rjd
  kind    party
  name    Rashtriya Janata Dal
  code    IND PTY 1997-07-05..   asof 2025-06-30
  source  factbook-2026, public-record

actor   ind.jdu
  kind    party
  name    Janata Dal (United) | JD(U)
  code    IND PTY 2003-10-30..   asof 2025-06-30
  source  public-record

actor   ind.dmk
  kind    party
  name    Dravida Munnetra Kazhagam | DMK !context(IND,LKA)
  code    IND PTY 1949-09-17..   asof 2025-06-30
  source  factbook-2026, public-record

actor   ind.aiadmk
  kind    party
  name    AIADMK | All India Anna Dravida Munnetra Kazhagam
  code    IND PTY 1972-10-17..   asof 2025-06-30
  source  public-record

actor   ind.tdp
  kind    party
  name    Telugu Desam Party
  code    IND PTY 1982-03-29..   asof 2025-06-30
  source  factbook-2026, public-record

actor   ind.shivsena
  kind    party
  name    Shiv Sena | Shiv Sena (UBT)
  code    IND PTY 1966-06-19..   asof 2025-06-30
  source  factbook-2026, public-record

actor   ind.ncp
  kind    party
  name    Nationalist Congress Party !context(IND)
  code    IND PTY 1999-06-10..   asof 2025-06-30
  source  factbook-2026, public-record

actor   ind.akali
  kind    party
  name    Shiromani Akali Dal | Akali Dal
  code    IND PTY 1920-12-14..   asof 2025-06-30
  source  factbook-2026, public-record

actor   ind.aimim
  kind    party
  name    AIMIM | All India Majlis-e-Ittehadul Muslimeen
  code    IND PTY
  source  public-record

actor   ind.rss
  kind    ngo
  name    Rashtriya Swayamsevak Sangh | RSS !context(IND,PAK)
  code    IND SOC 1925-09-27..   asof 2025-06-30
  source  public-record

actor   ind.vhp
  kind    ngo
  name    Vishwa Hindu Parishad | VHP !context(IND) | World Hindu Council
  code    IND REL 1964-08-29..   asof 2025-06-30
  source  public-record

actor   ind.bajrang
  kind    ngo
  name    Bajrang Dal
  code    IND REL 1984-10-01..   asof 2025-06-30
  part    ind.vhp wing 1984-10-01..   asof 2025-06-30
  source  public-record

actor   ind.abvp
  kind    ngo
  name    ABVP | Akhil Bharatiya Vidyarthi Parishad
  code    IND EDU 1949-07-09..   asof 2025-06-30
  source  public-record

actor   ind.skm
  kind    ngo
  name    Samyukt Kisan Morcha | Samyukta Kisan Morcha
  code    IND AGR 2020-11..   asof 2025-06-30
  source  public-record

actor   ind.bku
  kind    ngo
  name    Bharatiya Kisan Union
  code    IND AGR 1978..   asof 2025-06-30
  source  public-record

actor   ind.pfi
  kind    ngo
  name    Popular Front of India
  code    IND SOC 2006..   asof 2025-06-30
  source  public-record

actor   ind.aimplb
  kind    ngo
  name    All India Muslim Personal Law Board
  code    IND REL
  source  public-record

actor   ind.sgpc
  kind    ngo
  name    Shiromani Gurdwara Parbandhak Committee | SGPC !context(IND)
  code    IND REL
  source  public-record

actor   ind.akaltakht
  kind    ngo
  name    Akal Takht
  code    IND REL
  source  public-record

actor   ind.sonia-gandhi
  kind    person
  name    Sonia Gandhi
  gender  f
  office  leader of ind.inc 1998-03-14..2017-12-16
  office  leader of ind.inc 2019-08-10..2022-10-26
  source  public-record

actor   ind.rahul-gandhi
  kind    person
  name    Rahul Gandhi
  office  leader of ind.inc 2017-12-16..2019-07-03
  office  opposition leader of ind 2024-06-25..   asof 2025-06-30
  source  public-record

actor   ind.priyanka-gandhi
  kind    person
  name    Priyanka Gandhi | Priyanka Gandhi Vadra
  gender  f
  office  general secretary of ind.inc 2019-01-23..   asof 2025-06-30
  source  public-record

actor   ind.mallikarjun-kharge
  kind    person
  name    Mallikarjun Kharge
  office  leader of ind.inc 2022-10-26..   asof 2025-06-30
  source  public-record

actor   ind.j-p-nadda
  kind    person
  name    J. P. Nadda | JP Nadda
  office  leader of ind.bjp 2020-01-20..   asof 2025-06-30
  source  public-record

actor   ind.mohan-bhagwat
  kind    person
  name    Mohan Bhagwat
  office  leader of ind.rss 2009-03-21..   asof 2025-06-30
  source  public-record

actor   ind.mamata-banerjee
  kind    person
  name    Mamata Banerjee
  gender  f
  office  leader of ind.tmc 1998-01-01..   asof 2025-06-30
  office  chief minister of West Bengal of ind 2011-05-20..   asof 2025-06-30
  source  public-record

actor   ind.yogi-adityanath
  kind    person
  name    Yogi Adityanath
  office  chief minister of Uttar Pradesh of ind 2017-03-19..   asof 2025-06-30
  source  public-record

actor   ind.arvind-kejriwal
  kind    person
  name    Arvind Kejriwal
  office  leader of ind.aap 2012-11-26..   asof 2025-06-30
  office  chief minister of Delhi of ind 2013-12-28..2014-02-14
  office  chief minister of Delhi of ind 2015-02-14..2024-09-17
  source  public-record

actor   ind.nitish-kumar
  kind    person
  name    Nitish Kumar
  office  chief minister of Bihar of ind 2005-11-24..2014-05-20
  office  chief minister of Bihar of ind 2015-02-22..   asof 2025-06-30
  source  public-record

actor   ind.lalu-prasad-yadav
  kind    person
  name    Lalu Prasad Yadav | Lalu Prasad | Lalu Yadav
  office  leader of ind.rjd 1997-07-05..   asof 2025-06-30
  source  public-record

actor   ind.mayawati
  kind    person
  name    Mayawati
  gender  f
  office  leader of ind.bsp 2003-09-18..   asof 2025-06-30
  source  public-record

actor   ind.akhilesh-yadav
  kind    person
  name    Akhilesh Yadav
  office  chief minister of Uttar Pradesh of ind 2012-03-15..2017-03-19
  office  leader of ind.sp 2017-01-01..   asof 2025-06-30
  source  public-record

actor   ind.m-k-stalin
  kind    person
  name    M. K. Stalin | MK Stalin
  office  chief minister of Tamil Nadu of ind 2021-05-07..   asof 2025-06-30
  source  public-record

actor   ind.himanta-biswa-sarma
  kind    person
  name    Himanta Biswa Sarma
  office  chief minister of Assam of ind 2021-05-10..   asof 2025-06-30
  source  public-record

actor   ind.n-biren-singh
  kind    person
  name    N. Biren Singh | Biren Singh | Nongthombam Biren Singh
  office  chief minister of Manipur of ind 2017-03-15..2025-02-13
  source  public-record

actor   ind.bal-thackeray
  kind    person
  name    Bal Thackeray
  office  leader of ind.shivsena 1966-06-19..2012-11-17
  source  public-record

actor   ind.uddhav-thackeray
  kind    person
  name    Uddhav Thackeray
  office  leader of ind.shivsena 2013-01-23..   asof 2025-06-30
  office  chief minister of Maharashtra of ind 2019-11-28..2022-06-30
  source  public-record

actor   ind.anna-hazare
  kind    person
  name    Anna Hazare
  code    IND SOC
  source  public-record

actor   ind.asaduddin-owaisi
  kind    person
  name    Asaduddin Owaisi
  office  leader of ind.aimim 2008..   asof 2025-06-30
  source  public-record

actor   ind.rakesh-tikait
  kind    person
  name    Rakesh Tikait
  office  spokesman of ind.bku 2011..   asof 2025-06-30
  source  public-record

actor   ind.d-y-chandrachud
  kind    person
  name    D. Y. Chandrachud | DY Chandrachud
  office  chief justice of ind.supremecourt 2022-11-09..2024-11-10
  source  public-record

actor   ind.gautam-adani
  kind    person
  name    Gautam Adani
  office  chairman of ind.adani 1988..   asof 2025-06-30
  after   BUS
  source  public-record

actor   ind.mukesh-ambani
  kind    person
  name    Mukesh Ambani
  office  chairman of ind.reliance 2002-07..   asof 2025-06-30
  after   BUS
  source  public-record

actor   ind.adani
  kind    company
  name    Adani Group | Adani Enterprises | Adani
  code    IND BUS 1988..   asof 2025-06-30
  source  public-record

actor   ind.reliance
  kind    company
  name    Reliance Industries
  code    IND BUS 1973-05..   asof 2025-06-30
  source  public-record

actor   ind.tata
  kind    company
  name    Tata Group | Tata Motors | Tata Steel | Tata
  code    IND BUS
  source  public-record

actor   ind.hal
  kind    company
  name    Hindustan Aeronautics | Hindustan Aeronautics Limited
  code    IND GOV.BUS
  source  public-record

actor   ind.airindia
  kind    company
  name    Air India
  code    IND BUS
  source  public-record

# Kashmir.

actor   ind.nc
  kind    party
  name    National Conference !context(IND,PAK) | Jammu and Kashmir National Conference | Jammu & Kashmir National Conference
  code    IND PTY 1939-06-11..   asof 2025-06-30
  source  public-record

actor   ind.jkpdp
  kind    party
  name    Jammu and Kashmir People's Democratic Party | People's Democratic Party !context(IND) | PDP !context(ind.kashmir)
  code    IND PTY 1999-07..   asof 2025-06-30
  source  public-record

actor   ind.gupkar
  kind    group
  name    People's Alliance for Gupkar Declaration | Gupkar Alliance
  code    IND PTY 2020-10-15..   asof 2025-06-30
  source  public-record

actor   ind.hurriyat
  kind    group
  name    All Parties Hurriyat Conference | All Party Hurriyat Conference | Hurriyat Conference | Hurriyat | APHC !context(IND,PAK)
  code    IND OPP 1993-03-09..   asof 2025-06-30
  source  public-record

actor   ind.hurriyatgeelani
  kind    group
  name    Hurriyat (G) | Tehreek-e-Hurriyat | Geelani faction of the Hurriyat
  code    IND OPP 2003-09..   asof 2025-06-30
  part    ind.hurriyat splinter-of 2003-09..   asof 2025-06-30
  source  public-record

actor   ind.hurriyatmirwaiz
  kind    group
  name    Hurriyat (M) | moderate Hurriyat faction | Mirwaiz faction of the Hurriyat
  code    IND OPP 2003-09..   asof 2025-06-30
  part    ind.hurriyat faction 2003-09..   asof 2025-06-30
  source  public-record

actor   ind.aac
  kind    party
  name    Awami Action Committee !context(IND,PAK)
  code    IND OPP 1964..   asof 2025-06-30
  source  public-record

actor   ind.jklf
  kind    group
  name    Jammu Kashmir Liberation Front | JKLF | Jammu and Kashmir Liberation Front
  code    IND REB 1977-05-29..1994-04
  code    IND OPP 1994-05..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:817

actor   ind.jijk
  kind    ngo
  name    Jamaat-e-Islami Kashmir | Jamaat-e-Islami Jammu and Kashmir
  code    IND REL
  source  public-record

actor   ind.dukhtaran
  kind    group
  name    Dukhtaran-e-Millat | Dukhtaran-e-Milat
  code    IND OPP 1987..   asof 2025-06-30
  source  public-record

actor   ind.hm
  kind    group
  name    Hizbul Mujahideen | Hizb-ul-Mujahideen | Hizbul Mujahedeen | Hizb ul-Mujahidin | Hizbul Mujahedin
  code    IND REB 1989-09..   asof 2025-06-30
  source  ofac-2023, public-record

actor   ind.trf
  kind    group
  name    The Resistance Front !context(IND,PAK) | Resistance Front !context(IND,PAK) | TRF !context(IND,PAK) | Kashmir Resistance
  code    IND REB 2019-10..   asof 2025-06-30
  source  public-record

actor   ind.paff
  kind    group
  name    People's Anti-Fascist Front | PAFF !context(IND,PAK)
  code    IND REB 2019..   asof 2025-06-30
  source  public-record

actor   ind.kashmirtigers
  kind    group
  name    Kashmir Tigers
  code    IND REB 2021..   asof 2025-06-30
  source  public-record

actor   ind.agh
  kind    group
  name    Ansar Ghazwat-ul-Hind | Ansar Ghazwatul Hind
  code    IND REB 2017-07-27..   asof 2025-06-30
  part    alqaeda faction 2017-07-27..   asof 2025-06-30
  source  public-record

actor   ind.isjk
  kind    group
  name    Islamic State Jammu and Kashmir | ISJK | Islamic State Hind Province | ISHP | Islamic State's Hind Province | Wilayah Hind
  code    IND REB 2019-05-10..   asof 2025-06-30
  part    is faction 2019-05-10..   asof 2025-06-30
  source  public-record

actor   ind.albadrk
  kind    group
  name    Al-Badr Mujahideen | Al-Badr !context(ind.kashmir)
  code    IND REB 1998-06..   asof 2025-06-30
  source  public-record

actor   ind.ikhwan
  kind    group
  name    Ikhwan-ul-Muslimoon | Ikhwanis | Ikhwan-ul-Muslimeen
  code    IND PRM 1994..   asof 2025-06-30
  source  public-record

actor   ind.jum
  kind    group
  name    Jamiat-ul-Mujahideen | Jamiat-ul-Mujahedin
  code    IND REB 1990..   asof 2025-06-30
  source  public-record

actor   ind.tum
  kind    group
  name    Tehreek-ul-Mujahideen | Tehrik-ul-Mujahideen
  code    IND REB 1990..   asof 2025-06-30
  source  public-record

actor   ind.sheikh-abdullah
  kind    person
  name    Sheikh Abdullah !context(IND) | Sheikh Mohammad Abdullah
  office  leader of ind.nc 1939-06-11..1981
  office  chief minister of ind.kashmir 1975-02-25..1982-09-08
  source  public-record

actor   ind.farooq-abdullah
  kind    person
  name    Farooq Abdullah
  office  leader of ind.nc 1981..2002
  office  chief minister of ind.kashmir 1996-10-09..2002-10-18
  office  leader of ind.nc 2009..   asof 2025-06-30
  source  public-record

actor   ind.omar-abdullah
  kind    person
  name    Omar Abdullah
  office  chief minister of ind.kashmir 2009-01-05..2015-01-08
  office  chief minister of ind.kashmir 2024-10-16..   asof 2025-06-30
  source  public-record

actor   ind.mufti-mohammad-sayeed
  kind    person
  name    Mufti Mohammad Sayeed
  office  interior minister of ind 1989-12-02..1990-11-10
  office  chief minister of ind.kashmir 2002-11-02..2005-11-02
  office  chief minister of ind.kashmir 2015-03-01..2016-01-07
  source  public-record

actor   ind.mehbooba-mufti
  kind    person
  name    Mehbooba Mufti
  gender  f
  office  chief minister of ind.kashmir 2016-04-04..2018-06-19
  office  leader of ind.jkpdp 2009..   asof 2025-06-30
  source  public-record

actor   ind.ghulam-nabi-azad
  kind    person
  name    Ghulam Nabi Azad
  office  chief minister of ind.kashmir 2005-11-02..2008-07-11
  source  public-record

actor   ind.manoj-sinha
  kind    person
  name    Manoj Sinha
  office  governor of ind.kashmir 2020-08-07..   asof 2025-06-30
  source  public-record

actor   ind.satya-pal-malik
  kind    person
  name    Satya Pal Malik | Satyapal Malik
  office  governor of ind.kashmir 2018-08-23..2019-10-30
  source  public-record

actor   ind.hari-singh
  kind    person
  name    Hari Singh !context(ind.kashmir) | Maharaja Hari Singh
  office  ruler of ind.kashmir 1925-09-23..1952-11-17
  source  public-record

actor   ind.syed-ali-shah-geelani
  kind    person
  name    Syed Ali Shah Geelani | Syed Ali Geelani | Ali Shah Geelani
  office  leader of ind.hurriyatgeelani 2003-09..2020-06-29
  source  public-record

actor   ind.mirwaiz-umar-farooq
  kind    person
  name    Mirwaiz Umar Farooq | Umar Farooq !context(ind.hurriyat,ind.kashmir)
  office  leader of ind.hurriyat 1993-03-09..1998
  office  leader of ind.hurriyatmirwaiz 2003-09..   asof 2025-06-30
  source  public-record

actor   ind.yasin-malik
  kind    person
  name    Yasin Malik | Mohammad Yasin Malik | Yaseen Malik
  office  leader of ind.jklf 1994-05..   asof 2025-06-30
  source  public-record

actor   ind.amanullah-khan
  kind    person
  name    Amanullah Khan !context(IND,PAK)
  office  leader of ind.jklf 1977-05-29..2016-04-26
  source  public-record

actor   ind.shabir-shah
  kind    person
  name    Shabir Shah | Shabbir Shah | Shabir Ahmad Shah
  office  member of ind.hurriyat 1998..   asof 2025-06-30
  source  public-record

actor   ind.asiya-andrabi
  kind    person
  name    Asiya Andrabi | Aasiya Andrabi
  gender  f
  office  leader of ind.dukhtaran 1987..   asof 2025-06-30
  source  public-record

actor   ind.masarat-alam
  kind    person
  name    Masarat Alam | Masarat Alam Bhat
  office  leader of ind.hurriyatgeelani 2021-09..   asof 2025-06-30
  source  public-record

actor   ind.abdul-ghani-lone
  kind    person
  name    Abdul Ghani Lone
  office  leader of ind.hurriyat 1993..2002-05-21
  source  public-record

actor   ind.syed-salahuddin
  kind    person
  name    Syed Salahuddin | Sayed Salahuddin | Syed Salahudeen | Mohammad Yusuf Shah
  office  leader of ind.hm 1991..   asof 2025-06-30
  source  ofac-2023, public-record

actor   ind.burhan-wani
  kind    person
  name    Burhan Wani | Burhan Muzaffar Wani
  office  commander of ind.hm 2011..2016-07-08
  source  public-record

actor   ind.riyaz-naikoo
  kind    person
  name    Riyaz Naikoo
  office  commander of ind.hm 2017..2020-05-06
  source  public-record

actor   ind.zakir-musa
  kind    person
  name    Zakir Musa
  office  commander of ind.hm 2016-07..2017-05
  office  leader of ind.agh 2017-07-27..2019-05-23
  source  public-record

actor   ind.afzal-guru
  kind    person
  name    Afzal Guru | Mohammad Afzal Guru
  code    IND CVL ..2013-02-09
  source  public-record

# Punjab and the Khalistan movement.

actor   ind.bki
  kind    group
  name    Babbar Khalsa | Babbar Khalsa International | BKI !context(IND)
  code    IND REB 1978..   asof 2025-06-30
  source  ofac-2023, public-record

actor   ind.kcf
  kind    group
  name    Khalistan Commando Force
  code    IND REB 1986-08..   asof 2025-06-30
  source  public-record

actor   ind.klf
  kind    group
  name    Khalistan Liberation Force
  code    IND REB 1986..   asof 2025-06-30
  source  public-record

actor   ind.kzf
  kind    group
  name    Khalistan Zindabad Force | KZF !context(IND)
  code    IND REB 1993..   asof 2025-06-30
  source  public-record

actor   ind.isyf
  kind    group
  name    International Sikh Youth Federation
  code    IND REB 1984..   asof 2025-06-30
  source  ofac-2023, public-record

actor   ind.sfj
  kind    group
  name    Sikhs for Justice
  code    IND OPP 2007..   asof 2025-06-30
  source  public-record

actor   ind.waris
  kind    group
  name    Waris Punjab De
  code    IND OPP 2021-09..   asof 2025-06-30
  source  public-record

actor   ind.khalistanmov
  kind    group
  name    Khalistan movement | Khalistan supporters | Khalistanis
  code    IND OPP
  source  public-record

actor   ind.jarnail-singh-bhindranwale
  kind    person
  name    Jarnail Singh Bhindranwale | Bhindranwale
  code    IND REB ..1984-06-06
  source  public-record

actor   ind.wadhawa-singh-babbar
  kind    person
  name    Wadhawa Singh Babbar | Wadhawa Singh
  office  leader of ind.bki 1992..   asof 2025-06-30
  source  public-record

actor   ind.amritpal-singh
  kind    person
  name    Amritpal Singh !context(IND)
  office  leader of ind.waris 2022-09..   asof 2025-06-30
  source  public-record

actor   ind.gurpatwant-singh-pannun
  kind    person
  name    Gurpatwant Singh Pannun | Gurpatwant Singh Pannu
  office  leader of ind.sfj 2007..   asof 2025-06-30
  source  public-record

actor   ind.hardeep-singh-nijjar
  kind    person
  name    Hardeep Singh Nijjar
  code    IND OPP ..2023-06-18
  source  public-record

# The Maoist insurgency and Islamist groups.

actor   ind.maoists
  kind    group
  name    Communist Party of India (Maoist) | CPI (Maoist) | Naxalites | Naxals | Indian Maoists | Maoist rebels !context(IND) | Naxalite rebels | Naxal rebels | Maoists !context(IND)
  code    IND REB 2004-09-21..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:195

actor   ind.plga
  kind    group
  name    People's Liberation Guerrilla Army | People's Liberation Guerilla Army
  code    inherit
  part    ind.maoists wing 2004-09-21..   asof 2025-06-30
  source  public-record

actor   ind.pwg
  kind    group
  name    People's War Group | PWG !context(IND) | Communist Party of India (Marxist-Leninist) People's War
  code    IND REB 1980-04-22..2004-09-20
  part    ind.maoists merged-into 2004-09-21..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:193

actor   ind.mcc
  kind    group
  name    Maoist Communist Centre
  code    IND REB 1975..2004-09-20
  part    ind.maoists merged-into 2004-09-21..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:194

actor   ind.im
  kind    group
  name    Indian Mujahideen | Indian Mujahedeen
  code    IND REB 2007-11..   asof 2025-06-30
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:1047

actor   ind.simi
  kind    group
  name    Students Islamic Movement of India | SIMI !context(IND)
  code    IND SOC 1977-04-25..2001-09-26
  code    IND UAF 2001-09-27..   asof 2025-06-30
  source  public-record

actor   ind.muppala-lakshmana-rao
  kind    person
  name    Muppala Lakshmana Rao | Ganapathi !context(IND) | Ganapathy !context(ind.maoists)
  office  leader of ind.maoists 2004-09-21..2018-11
  source  public-record

actor   ind.nambala-keshava-rao
  kind    person
  name    Nambala Keshava Rao | Basavaraju | Basavaraj !context(ind.maoists) | Nambala Keshav Rao
  office  leader of ind.maoists 2018-11..2025-05-21
  source  public-record

actor   ind.kishenji
  kind    person
  name    Kishenji | Mallojula Koteswara Rao | Koteswara Rao !context(ind.maoists)
  office  spokesman of ind.maoists 2004..2011-11-24
  source  public-record

actor   ind.madvi-hidma
  kind    person
  name    Madvi Hidma | Hidma !context(ind.maoists)
  office  commander of ind.plga 2013..   asof 2025-06-30
  source  public-record

actor   ind.charu-mazumdar
  kind    person
  name    Charu Mazumdar
  code    IND REB 1969..1972-07-28
  source  public-record

actor   ind.yasin-bhatkal
  kind    person
  name    Yasin Bhatkal
  office  leader of ind.im 2008..2013-08-28
  source  public-record

actor   ind.asim-umar
  kind    person
  name    Asim Umar
  office  leader of pak.aqis 2014-09-03..2019-09-23
  source  ofac-2023, public-record

actor   ind.osama-mahmood
  kind    person
  name    Osama Mahmood | Osama Mehmood
  office  leader of pak.aqis 2019..   asof 2025-06-30
  source  ofac-2023, public-record

# The North-East.

actor   ind.nnc
  kind    group
  name    Naga National Council
  code    IND REB 1946..1975-11-11
  source  public-record

actor   ind.nscnim
  kind    group
  name    NSCN-IM | NSCN(I-M) | NSCN-Isak-Muivah | National Socialist Council of Nagalim | National Socialist Council of Nagaland-Isak-Muivah
  code    IND REB 1988-04-30..1997-07-31
  code    IND UAF 1997-08-01..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:223

actor   ind.nscnk
  kind    group
  name    NSCN-K | NSCN-Khaplang | NSCN-K (Yung Aung) | National Socialist Council of Nagaland-Khaplang
  code    IND REB 1988-04-30..2001-03
  code    IND UAF 2001-04..2015-03-26
  code    IND REB 2015-03-27..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:224

actor   ind.nscn
  kind    group
  name    National Socialist Council of Nagaland | NSCN !context(IND,MMR)
  code    IND REB 1980-01-31..1988-04-29
  source  ucdp-22.1, public-record
  xref    ucdp:223

actor   ind.nnpg
  kind    group
  name    Naga National Political Groups | NNPGs
  code    IND PTY 2016-12..   asof 2025-06-30
  source  public-record

actor   ind.ulfa
  kind    group
  name    United Liberation Front of Asom | United Liberation Front of Assam | ULFA
  code    IND REB 1979-04-07..2011-01
  code    IND PTY 2011-02..2024-01-23
  source  ucdp-22.1, public-record
  xref    ucdp:326

actor   ind.ulfai
  kind    group
  name    ULFA-I | ULFA-Independent | United Liberation Front of Asom-Independent
  code    IND REB 2012-08..   asof 2025-06-30
  part    ind.ulfa splinter-of 2012-08..   asof 2025-06-30
  source  public-record

actor   ind.ndfb
  kind    group
  name    National Democratic Front of Bodoland | NDFB
  code    IND REB 1986-10-03..2020-01-27
  source  ucdp-22.1, public-record
  xref    ucdp:363

actor   ind.blt
  kind    group
  name    Bodo Liberation Tigers | BLT !context(IND)
  code    IND REB 1996-06-18..2003-12-06
  source  public-record

actor   ind.klo
  kind    group
  name    Kamtapur Liberation Organisation | Kamtapur Liberation Organization
  code    IND REB 1995-12-28..   asof 2025-06-30
  source  public-record

actor   ind.klnlf
  kind    group
  name    Karbi Longri N.C. Hills Liberation Front | KLNLF
  code    IND REB 2004..2021-09-04
  part    ind.upds splinter-of 2004..   asof 2025-06-30
  source  public-record

actor   ind.upds
  kind    group
  name    United People's Democratic Solidarity | UPDS
  code    IND REB 1999..2011-11-25
  source  ucdp-22.1, public-record
  xref    ucdp:396

actor   ind.dnla
  kind    group
  name    Dimasa National Liberation Army
  code    IND REB 2019..2023-04-27
  source  public-record

actor   ind.dhd
  kind    group
  name    Dima Halim Daogah | Dima Halam Daogah | DHD(J) | Black Widow !context(IND)
  code    IND REB 1995..2012-10-08
  source  ucdp-22.1, public-record
  xref    ucdp:883

actor   ind.unlf
  kind    group
  name    United National Liberation Front !context(IND) | UNLF !context(IND)
  code    IND REB 1964-11-24..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:315

actor   ind.unlfp
  kind    group
  name    UNLF (Pambei) | UNLF-P | UNLF Pambei faction
  code    IND UAF 2023-11-29..   asof 2025-06-30
  part    ind.unlf splinter-of 2021..   asof 2025-06-30
  source  public-record

actor   ind.plam
  kind    group
  name    People's Liberation Army of Manipur | Revolutionary People's Front !context(IND) | RPF !context(IND) | PLA !context(ind.unlf,ind.corcom) | People's Liberation Army !context(ind.corcom,ind.unlf)
  code    IND REB 1978-09-25..   asof 2025-06-30
  source  public-record

actor   ind.prepak
  kind    group
  name    People's Revolutionary Party of Kangleipak | PREPAK
  code    IND REB 1977-10-09..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:318

actor   ind.kykl
  kind    group
  name    Kanglei Yawol Kanna Lup | KYKL
  code    IND REB 1994-01-25..   asof 2025-06-30
  source  public-record

actor   ind.kcp
  kind    group
  name    Kangleipak Communist Party | KCP !context(IND)
  code    IND REB 1980-04-13..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:317

actor   ind.corcom
  kind    group
  name    CorCom !context(IND) | Coordination Committee of Manipur !context(IND)
  code    IND REB 2011-07..   asof 2025-06-30
  source  public-record

actor   ind.kno
  kind    group
  name    Kuki National Organisation | Kuki National Organization | KNO !context(IND,MMR)
  code    IND UAF 1988-02-24..   asof 2025-06-30
  source  public-record

actor   ind.kna
  kind    group
  name    Kuki National Army | Kuki National Army-Burma | KNA-B
  code    IND UAF 1988..   asof 2025-06-30
  part    ind.kno wing 1988..   asof 2025-06-30
  source  public-record

actor   ind.upf
  kind    group
  name    United People's Front !context(IND) | UPF !context(IND)
  code    IND UAF 2006..   asof 2025-06-30
  source  public-record

actor   ind.kra
  kind    group
  name    Kuki Revolutionary Army
  code    IND UAF 1999..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:884

actor   ind.arambai
  kind    group
  name    Arambai Tenggol
  code    IND UAF 2020..   asof 2025-06-30
  source  public-record

actor   ind.meiteileepun
  kind    group
  name    Meitei Leepun
  code    IND UAF 2015..   asof 2025-06-30
  source  public-record

actor   ind.cocomi
  kind    ngo
  name    COCOMI | Coordinating Committee on Manipur Integrity
  code    IND SOC 2019..   asof 2025-06-30
  source  public-record

actor   ind.itlf
  kind    ngo
  name    Indigenous Tribal Leaders' Forum | Committee on Tribal Unity | Kuki-Zo Council
  code    IND SOC 2022..   asof 2025-06-30
  source  public-record

actor   ind.nlft
  kind    group
  name    National Liberation Front of Tripura | NLFT
  code    IND REB 1989-03-12..2024-09-04
  source  ucdp-22.1, public-record
  xref    ucdp:307

actor   ind.attf
  kind    group
  name    All Tripura Tiger Force
  code    IND REB 1990-07-11..2024-09-04
  source  ucdp-22.1, public-record
  xref    ucdp:306

actor   ind.gnla
  kind    group
  name    Garo National Liberation Army
  code    IND REB 2009..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:1163

actor   ind.hnlc
  kind    group
  name    Hynniewtrep National Liberation Council | HNLC
  code    IND REB 1992..   asof 2025-06-30
  source  public-record

actor   ind.mnf
  kind    party
  name    Mizo National Front
  code    IND REB 1966-02-28..1986-06-29
  code    IND PTY 1986-06-30..   asof 2025-06-30
  source  public-record

actor   ind.thuingaleng-muivah
  kind    person
  name    Thuingaleng Muivah | Th. Muivah | T. Muivah
  office  general secretary of ind.nscn 1980-01-31..1988-04-29
  office  general secretary of ind.nscnim 1988-04-30..   asof 2025-06-30
  source  public-record

actor   ind.isak-chishi-swu
  kind    person
  name    Isak Chishi Swu | Isak Swu
  office  leader of ind.nscnim 1988-04-30..2016-06-28
  source  public-record

actor   ind.s-s-khaplang
  kind    person
  name    S. S. Khaplang | SS Khaplang
  office  leader of ind.nscnk 1988-04-30..2017-06-09
  source  public-record

actor   ind.angami-zapu-phizo
  kind    person
  name    Angami Zapu Phizo | A.Z. Phizo | Zapu Phizo
  office  leader of ind.nnc 1946..1990-04-30
  source  public-record

actor   ind.paresh-baruah
  kind    person
  name    Paresh Baruah | Paresh Barua
  office  commander of ind.ulfa 1979-04-07..2012-08
  office  leader of ind.ulfai 2012-08..   asof 2025-06-30
  source  public-record

actor   ind.arabinda-rajkhowa
  kind    person
  name    Arabinda Rajkhowa | Rajiv Rajkonwar
  office  leader of ind.ulfa 1979-04-07..2024-01-23
  source  public-record

actor   ind.ranjan-daimary
  kind    person
  name    Ranjan Daimary
  office  leader of ind.ndfb 1986-10-03..2010-05
  source  public-record

actor   ind.laldenga
  kind    person
  name    Laldenga
  office  leader of ind.mnf 1966-02-28..1990-07-07
  source  public-record

actor   ind.irom-sharmila
  kind    person
  name    Irom Sharmila | Irom Chanu Sharmila
  gender  f
  code    IND SOC
  source  public-record

# Peoples and media of India.

actor   ind.kukis
  kind    people
  name    Kukis | Kuki people | Kuki community | Kuki-Zo | Kuki-Zo people
  adj     Kuki
  code    IND CVL
  source  public-record

actor   ind.meiteis
  kind    people
  name    Meiteis | Meitei people | Meitei community | Meities
  adj     Meitei
  code    IND CVL
  source  public-record

actor   ind.nagas
  kind    people
  name    Nagas | Naga people
  adj     Naga
  code    IND CVL
  source  public-record

actor   ind.bodos
  kind    people
  name    Bodos | Bodo people
  adj     Bodo
  code    IND CVL
  source  public-record

actor   ind.mizos
  kind    people
  name    Mizos | Mizo people
  adj     Mizo
  code    IND CVL
  source  public-record

actor   ind.kashmiripandits
  kind    people
  name    Kashmiri Pandits | Kashmiri Hindus | Kashmiri Pandit community
  code    IND CVL
  source  public-record

actor   ind.dalits
  kind    people
  name    Dalits | Dalit community
  adj     Dalit
  code    IND CVL
  source  public-record

actor   ind.adivasis
  kind    people
  name    Adivasis | Adivasi community
  adj     Adivasi
  code    IND CVL
  source  public-record

actor   ind.gorkhas
  kind    people
  name    Gorkhas !context(IND) | Gorkha community
  code    IND CVL
  source  public-record

actor   ind.patidars
  kind    people
  name    Patidars | Patidar community
  code    IND CVL
  source  public-record

actor   ind.pti
  kind    media
  name    Press Trust of India
  code    IND JRN
  source  public-record

actor   ind.ani
  kind    media
  name    Asian News International | ANI news agency | ANI !context(IND)
  code    IND JRN
  source  public-record

actor   ind.hindu
  kind    media
  name    The Hindu !context(IND)
  code    IND JRN
  source  public-record

actor   ind.toi
  kind    media
  name    Times of India | The Times of India
  code    IND JRN
  source  public-record

actor   ind.ht
  kind    media
  name    Hindustan Times
  code    IND JRN
  source  public-record

actor   ind.ie
  kind    media
  name    Indian Express | The Indian Express
  code    IND JRN
  source  public-record

actor   ind.ndtv
  kind    media
  name    NDTV
  code    IND JRN
  source  public-record

actor   ind.indiatoday
  kind    media
  name    India Today
  code    IND JRN
  source  public-record

actor   ind.doordarshan
  kind    media
  name    Doordarshan
  code    IND GOV.JRN 1959-09-15..   asof 2025-06-30
  source  public-record

actor   ind.air
  kind    media
  name    All India Radio | Akashvani
  code    IND GOV.JRN
  source  public-record

actor   ind.wire
  kind    media
  name    The Wire !context(IND)
  code    IND JRN
  source  public-record

actor   ind.greaterkashmir
  kind    media
  name    Greater Kashmir
  code    IND JRN
  source  public-record

actor   ind.kashmirtimes
  kind    media
  name    Kashmir Times
  code    IND JRN
  source  public-record

actor   ind.satp
  kind    ngo
  name    South Asia Terrorism Portal | Institute for Conflict Management
  code    IND EDU
  source  public-record

actor   ind.idsa
  kind    ngo
  name    Institute for Defence Studies and Analyses
  code    IND EDU 1965-11-11..   asof 2025-06-30
  source  public-record

actor   ind.orf
  kind    ngo
  name    Observer Research Foundation
  code    IND EDU 1990..   asof 2025-06-30
  source  public-record

# Bangladesh.

actor   bgd.al
  kind    party
  name    Awami League | Bangladesh Awami League
  code    BGD GOV.PTY 1971-12-16..1975-08-15
  code    BGD OPP 1975-08-16..1996-06-22
  code    BGD GOV.PTY 1996-06-23..2001-07-15
  code    BGD OPP 2001-07-16..2009-01-05
  code    BGD GOV.PTY 2009-01-06..2024-08-05
  code    BGD OPP 2024-08-06..   asof 2025-06-30
  source  factbook-2026, public-record

actor   bgd.bnp
  kind    party
  name    Bangladesh Nationalist Party | BNP !context(BGD)
  code    BGD GOV.PTY 1978-09-01..1982-03-24
  code    BGD OPP 1982-03-25..1991-03-19
  code    BGD GOV.PTY 1991-03-20..1996-03-30
  code    BGD OPP 1996-03-31..2001-10-09
  code    BGD GOV.PTY 2001-10-10..2006-10-29
  code    BGD OPP 2006-10-30..   asof 2025-06-30
  source  factbook-2026, public-record

actor   bgd.ji
  kind    party
  name    Bangladesh Jamaat-e-Islami | Jamaat-e-Islami Bangladesh | Jamaat-e-Islami !context(BGD) | Bangladesh Jamaat-i-Islami
  code    BGD PTY
  source  factbook-2026, public-record

actor   bgd.jp
  kind    party
  name    Jatiya Party | Jatiya Party (Ershad) | Ershad faction
  code    BGD PTY 1986-01-01..   asof 2025-06-30
  source  factbook-2026, public-record

actor   bgd.ncp
  kind    party
  name    National Citizen Party !context(BGD) | Jatiya Nagorik Party
  code    BGD PTY 2025-02-28..   asof 2025-06-30
  source  public-record

actor   bgd.sad
  kind    group
  name    Students Against Discrimination | Anti-discrimination Students Movement | Anti-Discrimination Student Movement
  code    BGD OPP 2024-07-01..2024-08-05
  code    BGD SOC 2024-08-06..   asof 2025-06-30
  source  public-record

actor   bgd.chhatraleague
  kind    group
  name    Bangladesh Chhatra League | Chhatra League
  code    BGD PTY 1948-01-04..   asof 2025-06-30
  part    bgd.al wing 1948-01-04..   asof 2025-06-30
  source  public-record

actor   bgd.shibir
  kind    group
  name    Islami Chhatra Shibir | Bangladesh Islami Chhatra Shibir
  code    BGD PTY 1977-02-06..   asof 2025-06-30
  part    bgd.ji wing 1977-02-06..   asof 2025-06-30
  source  public-record

actor   bgd.hefazat
  kind    ngo
  name    Hefazat-e-Islam | Hefazat-e-Islam Bangladesh | Hefajat-e-Islam
  code    BGD REL 2010..   asof 2025-06-30
  source  public-record

actor   bgd.jmb
  kind    group
  name    Jamaat-ul-Mujahideen Bangladesh | Jama'atul Mujahideen Bangladesh | JMB !context(BGD,IND) | Jagrata Muslim Janata Bangladesh
  code    BGD REB 1998..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:1218

actor   bgd.neojmb
  kind    group
  name    Neo-JMB | New JMB
  code    BGD REB 2014..   asof 2025-06-30
  part    bgd.jmb splinter-of 2014..   asof 2025-06-30
  source  ofac-2023, public-record

actor   bgd.hujib
  kind    group
  name    Harkat-ul-Jihad-al-Islami Bangladesh | HuJI-B | HUJI-B | Harakat ul Jihad-i-Islami/Bangladesh
  code    BGD REB 1992..   asof 2025-06-30
  source  ofac-2023, public-record

actor   bgd.abt
  kind    group
  name    Ansarullah Bangla Team | Ansar al-Islam Bangladesh | Ansar al-Islam !context(BGD)
  code    BGD REB 2013..   asof 2025-06-30
  source  un-2022, ofac-2023, ucdp-22.1, public-record
  xref    ucdp:233

actor   bgd.pbcp
  kind    group
  name    Purba Banglar Communist Party | PBCP !context(BGD)
  code    BGD REB
  source  ucdp-22.1, public-record
  xref    ucdp:805

actor   bgd.shanti
  kind    group
  name    Shanti Bahini
  code    BGD REB 1975..1997-12-02
  source  public-record

actor   bgd.pcjss
  kind    party
  name    Parbatya Chattagram Jana Sanghati Samiti | PCJSS | JSS !context(bgd.shanti,BGD)
  code    BGD REB 1972-02-15..1997-12-01
  code    BGD PTY 1997-12-02..   asof 2025-06-30
  source  public-record

actor   bgd.updf
  kind    party
  name    United People's Democratic Front !context(BGD) | UPDF !context(BGD)
  code    BGD PTY 1998-12-26..   asof 2025-06-30
  source  public-record

actor   bgd.knf
  kind    group
  name    Kuki-Chin National Front | KNF !context(BGD) | Kuki-Chin National Army
  code    BGD REB 2022..   asof 2025-06-30
  source  public-record

actor   bgd.mukti
  kind    group
  name    Mukti Bahini
  code    PAK REB 1971-03-26..1971-12-16
  source  ucdp-22.1, public-record
  xref    ucdp:280

actor   bgd.razakars
  kind    group
  name    Razakars !context(BGD,PAK)
  code    PAK PRM 1971-05..1971-12-16
  source  public-record

actor   bgd.rab
  kind    organ
  name    Rapid Action Battalion | RAB !context(BGD)
  code    BGD COP 2004-03-26..   asof 2025-06-30
  source  ofac-2023, public-record

actor   bgd.bgb
  kind    organ
  name    Border Guard Bangladesh | Bangladesh Rifles | BGB !context(BGD) | BDR !context(BGD)
  code    BGD PRM 1972..   asof 2025-06-30
  source  public-record

actor   bgd.dgfi
  kind    organ
  name    Directorate General of Forces Intelligence | DGFI !context(BGD)
  code    BGD SPY 1977..   asof 2025-06-30
  source  public-record

actor   bgd.army
  kind    organ
  name    Bangladesh Army
  code    BGD MIL 1971-12-26..   asof 2025-06-30
  source  public-record

actor   bgd.ict
  kind    organ
  name    International Crimes Tribunal !context(BGD) | International Crimes Tribunal of Bangladesh
  code    BGD JUD 2010-03-25..   asof 2025-06-30
  source  public-record

actor   bgd.jatiya
  kind    organ
  name    Jatiya Sangsad | Jatiya Sangshad
  code    BGD LEG 1973-04-07..   asof 2025-06-30
  source  public-record

actor   bgd.grameen
  kind    company
  name    Grameen Bank
  code    BGD BUS 1983-10-02..   asof 2025-06-30
  source  public-record

actor   bgd.brac
  kind    ngo
  name    BRAC !context(BGD) | BRAC International
  code    BGD SOC 1972..   asof 2025-06-30
  source  public-record

actor   bgd.star
  kind    media
  name    Daily Star !context(BGD)
  code    BGD JRN
  source  public-record

actor   bgd.prothomalo
  kind    media
  name    Prothom Alo
  code    BGD JRN 1998-11-04..   asof 2025-06-30
  source  public-record

actor   bgd.bdnews
  kind    media
  name    bdnews24 | bdnews24.com
  code    BGD JRN
  source  public-record

actor   bgd.dhakatribune
  kind    media
  name    Dhaka Tribune
  code    BGD JRN 2013-04-19..   asof 2025-06-30
  source  public-record

actor   bgd.mohammed-shahabuddin
  kind    person
  name    Mohammed Shahabuddin | Mohammad Shahabuddin | Mohammed Shahabuddin Chuppu
  office  president of bgd 2023-04-24..   asof 2026-01-31
  source  factbook-2026, public-record

actor   bgd.abdul-hamid
  kind    person
  name    Abdul Hamid !context(BGD) | Mohammad Abdul Hamid
  office  president of bgd 2013-03-20..2023-04-24
  source  ofac-2023, public-record

actor   bgd.tarique-rahman
  kind    person
  name    Tarique Rahman | Tareq Rahman
  office  acting leader of bgd.bnp 2018-02-08..   asof 2025-06-30
  source  public-record

actor   bgd.mirza-fakhrul-islam-alamgir
  kind    person
  name    Mirza Fakhrul Islam Alamgir | Mirza Fakhrul
  office  secretary general of bgd.bnp 2016-03-30..   asof 2025-06-30
  source  public-record

actor   bgd.a-k-abdul-momen
  kind    person
  name    A. K. Abdul Momen | AK Abdul Momen
  office  foreign minister of bgd 2019-01-07..2024-01-11
  source  public-record

actor   bgd.hasan-mahmud
  kind    person
  name    Hasan Mahmud !context(BGD)
  office  information minister of bgd 2019-01-07..2024-01-11
  office  foreign minister of bgd 2024-01-11..2024-08-05
  source  public-record

actor   bgd.dipu-moni
  kind    person
  name    Dipu Moni
  gender  f
  office  foreign minister of bgd 2009-01-06..2013-11
  office  education minister of bgd 2019-01-07..2024-01-11
  source  public-record

actor   bgd.abul-hassan-mahmood-ali
  kind    person
  name    Abul Hassan Mahmood Ali
  office  foreign minister of bgd 2013-11..2019-01-07
  source  public-record

actor   bgd.asaduzzaman-khan
  kind    person
  name    Asaduzzaman Khan | Asaduzzaman Khan Kamal
  office  interior minister of bgd 2014-01-12..2024-08-05
  source  public-record

actor   bgd.touhid-hossain
  kind    person
  name    Touhid Hossain | Md. Touhid Hossain
  office  foreign affairs adviser of bgd 2024-08-09..   asof 2025-06-30
  source  public-record

actor   bgd.jahangir-alam-chowdhury
  kind    person
  name    Jahangir Alam Chowdhury
  office  home affairs adviser of bgd 2024-08-16..   asof 2025-06-30
  source  public-record

actor   bgd.shafiqul-alam
  kind    person
  name    Shafiqul Alam !context(BGD)
  office  press secretary of bgd 2024-08-13..   asof 2025-06-30
  source  public-record

actor   bgd.nahid-islam
  kind    person
  name    Nahid Islam
  office  information adviser of bgd 2024-08-09..2025-02-25
  office  leader of bgd.ncp 2025-02-28..   asof 2025-06-30
  source  public-record

actor   bgd.waker-uz-zaman
  kind    person
  name    Waker-uz-Zaman
  office  army chief of bgd.army 2024-06-23..   asof 2025-06-30
  source  public-record

actor   bgd.s-m-shafiuddin-ahmed
  kind    person
  name    S. M. Shafiuddin Ahmed | SM Shafiuddin Ahmed
  office  army chief of bgd.army 2021-06-24..2024-06-23
  source  public-record

actor   bgd.aziz-ahmed
  kind    person
  name    Aziz Ahmed !context(BGD)
  office  army chief of bgd.army 2018-06-25..2021-06-24
  source  public-record

actor   bgd.moeen-u-ahmed
  kind    person
  name    Moeen U Ahmed | Moeen Uddin Ahmed
  office  army chief of bgd.army 2005-06-15..2009-06-15
  source  public-record

actor   bgd.obaidul-quader
  kind    person
  name    Obaidul Quader
  office  general secretary of bgd.al 2016-10-23..2024-08-05
  source  public-record

actor   bgd.sajeeb-wazed
  kind    person
  name    Sajeeb Wazed | Sajeeb Wazed Joy
  office  adviser to the prime minister of bgd 2014..2024-08-05
  source  public-record

actor   bgd.shafiqur-rahman
  kind    person
  name    Shafiqur Rahman !context(BGD)
  office  leader of bgd.ji 2019-11..   asof 2025-06-30
  source  public-record

actor   bgd.motiur-rahman-nizami
  kind    person
  name    Motiur Rahman Nizami
  office  leader of bgd.ji 2001..2016-05-11
  source  public-record

actor   bgd.delwar-hossain-sayeedi
  kind    person
  name    Delwar Hossain Sayeedi | Delawar Hossain Sayedee
  office  deputy leader of bgd.ji 2009..2023-08-14
  source  public-record

actor   bgd.shaykh-abdur-rahman
  kind    person
  name    Shaykh Abdur Rahman !context(BGD) | Shaikh Abdur Rahman
  office  leader of bgd.jmb 1998..2006-03-02
  source  public-record

actor   bgd.bangla-bhai
  kind    person
  name    Bangla Bhai | Siddiqul Islam
  office  commander of bgd.jmb 1998..2006-03-06
  source  public-record

actor   bgd.manabendra-narayan-larma
  kind    person
  name    Manabendra Narayan Larma
  office  leader of bgd.pcjss 1972-02-15..1983-11-10
  source  public-record

actor   bgd.santu-larma
  kind    person
  name    Santu Larma | Jyotirindra Bodhipriya Larma
  office  leader of bgd.pcjss 1983-11..   asof 2025-06-30
  source  public-record

actor   bgd.chakmas
  kind    people
  name    Chakmas | Chakma people
  adj     Chakma
  code    BGD CVL
  source  public-record

actor   bgd.biharis
  kind    people
  name    Biharis !context(BGD)
  code    BGD CVL
  source  public-record

# Sri Lanka.

actor   lka.ltte
  kind    group
  name    Liberation Tigers of Tamil Eelam | LTTE | Tamil Tigers | Tamil Tiger rebels | Liberation Tigers | Tamil Tiger !nocap
  code    LKA REB 1976-05-05..2009-05-18
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:320

actor   lka.seatigers
  kind    group
  name    Sea Tigers
  code    inherit
  part    lka.ltte wing 1984..2009-05-18
  source  public-record

actor   lka.blacktigers
  kind    group
  name    Black Tigers !context(LKA)
  code    inherit
  part    lka.ltte wing 1987..2009-05-18
  source  public-record

actor   lka.tmvp
  kind    group
  name    TMVP | Tamil Makkal Viduthalai Pulikal | Karuna faction | Karuna group
  code    LKA PRM 2004-04..2007
  code    LKA PTY 2008..   asof 2025-06-30
  part    lka.ltte splinter-of 2004-04..   asof 2025-06-30
  source  public-record

actor   lka.epdp
  kind    party
  name    Eelam People's Democratic Party | EPDP !context(LKA)
  code    LKA PTY 1987-11..   asof 2025-06-30
  source  factbook-2026, public-record

actor   lka.eprlf
  kind    group
  name    Eelam People's Revolutionary Liberation Front | EPRLF
  code    LKA REB 1980..1987-07
  code    LKA PRM 1987-08..1990
  code    LKA PTY 1991..   asof 2025-06-30
  source  ucdp-22.1, factbook-2026, public-record
  xref    ucdp:322

actor   lka.plote
  kind    group
  name    People's Liberation Organisation of Tamil Eelam | PLOTE | People's Liberation Organization of Tamil Eelam
  code    LKA REB 1980..1989
  code    LKA PTY 1990..   asof 2025-06-30
  source  ucdp-22.1, factbook-2026, public-record
  xref    ucdp:844

actor   lka.telo
  kind    group
  name    Tamil Eelam Liberation Organization | TELO !context(LKA) | Tamil Eelam Liberation Organisation
  code    LKA REB 1979..1987
  code    LKA PTY 1988..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:321

actor   lka.eros
  kind    group
  name    Eelam Revolutionary Organisation of Students
  code    LKA REB 1975..1990
  source  public-record

actor   lka.tulf
  kind    party
  name    Tamil United Liberation Front | TULF
  code    LKA PTY 1976-05-14..   asof 2025-06-30
  source  public-record

actor   lka.tna
  kind    party
  name    Tamil National Alliance | TNA !context(LKA)
  code    LKA PTY 2001-10-20..   asof 2025-06-30
  source  public-record

actor   lka.itak
  kind    party
  name    Ilankai Tamil Arasu Kachchi | Illankai Tamil Arasu Kachchi | ITAK !context(LKA)
  code    LKA PTY 1949-12-18..   asof 2025-06-30
  source  factbook-2026, public-record

actor   lka.jvp
  kind    party
  name    Janatha Vimukthi Peramuna | JVP !context(LKA) | People's Liberation Front !context(LKA)
  code    LKA REB 1971-04-05..1971-06
  code    LKA PTY 1977..1983-07
  code    LKA REB 1987-08..1990-01
  code    LKA PTY 1994..   asof 2025-06-30
  source  factbook-2026, public-record

actor   lka.npp
  kind    party
  name    National People's Power !context(LKA) | Jathika Jana Balawegaya | NPP !context(LKA)
  code    LKA OPP 2019..2024-09-22
  code    LKA GOV.PTY 2024-09-23..   asof 2025-06-30
  source  factbook-2026, public-record

actor   lka.slfp
  kind    party
  name    Sri Lanka Freedom Party | SLFP
  code    LKA PTY 1951-09-02..   asof 2025-06-30
  source  factbook-2026, public-record

actor   lka.unp
  kind    party
  name    United National Party !context(LKA) | UNP !context(LKA)
  code    LKA PTY 1946-09-06..   asof 2025-06-30
  source  public-record

actor   lka.slpp
  kind    party
  name    Sri Lanka Podujana Peramuna | SLPP | Sri Lanka's People's Front
  code    LKA GOV.PTY 2019-11-18..2024-09-22
  code    LKA PTY 2024-09-23..   asof 2025-06-30
  source  factbook-2026, public-record

actor   lka.sjb
  kind    party
  name    Samagi Jana Balawegaya | SJB !context(LKA)
  code    LKA OPP 2020-02..   asof 2025-06-30
  source  factbook-2026, public-record

actor   lka.slmc
  kind    party
  name    Sri Lanka Muslim Congress
  code    LKA PTY 1981..   asof 2025-06-30
  source  factbook-2026, public-record

actor   lka.bbs
  kind    ngo
  name    Bodu Bala Sena | BBS !context(LKA)
  code    LKA REL 2012..   asof 2025-06-30
  source  public-record

actor   lka.ntj
  kind    group
  name    National Thowheeth Jama'ath | National Thowheed Jamath | National Tawheed Jamaat | NTJ !context(LKA)
  code    LKA REL 2014..2019-04-20
  code    LKA REB 2019-04-21..   asof 2025-06-30
  source  public-record

actor   lka.jmi
  kind    group
  name    Jammiyathul Millathu Ibrahim | JMI !context(LKA)
  code    LKA UAF
  source  public-record

actor   lka.aragalaya
  kind    group
  name    Aragalaya | GotaGoGama | Gota Go Gama
  code    LKA OPP 2022-03-31..2022-11
  source  public-record

actor   lka.army
  kind    organ
  name    Sri Lanka Army | Sri Lankan Army
  code    LKA MIL
  source  public-record

actor   lka.navy
  kind    organ
  name    Sri Lanka Navy | Sri Lankan Navy
  code    LKA MIL
  source  public-record

actor   lka.stf
  kind    organ
  name    Special Task Force !context(LKA)
  code    LKA COP 1983..   asof 2025-06-30
  source  public-record

actor   lka.ipkf
  kind    organ
  name    Indian Peace Keeping Force | IPKF | Indian Peacekeeping Force
  code    IND MIL 1987-07-30..1990-03-24
  source  public-record

actor   lka.dinesh-gunawardena
  kind    person
  name    Dinesh Gunawardena
  office  foreign minister of lka 2019-11-22..2021-08-16
  office  prime minister of lka 2022-07-22..2024-09-23
  source  public-record

actor   lka.lakshman-kadirgamar
  kind    person
  name    Lakshman Kadirgamar
  office  foreign minister of lka 1994-08..2001-12
  office  foreign minister of lka 2004-04..2005-08-12
  source  public-record

actor   lka.rohitha-bogollagama
  kind    person
  name    Rohitha Bogollagama
  office  foreign minister of lka 2007-01-29..2010-04
  source  public-record

actor   lka.g-l-peiris
  kind    person
  name    G. L. Peiris | GL Peiris
  office  foreign minister of lka 2010-04-23..2015-01-09
  office  foreign minister of lka 2021-08-16..2022-07
  source  public-record

actor   lka.mangala-samaraweera
  kind    person
  name    Mangala Samaraweera
  office  foreign minister of lka 2005-11-23..2007-01-28
  office  foreign minister of lka 2015-01-12..2017-05-22
  source  public-record

actor   lka.ali-sabry
  kind    person
  name    Ali Sabry
  office  justice minister of lka 2020-08-12..2022-04-03
  office  foreign minister of lka 2022-07-22..2024-09-23
  source  public-record

actor   lka.vijitha-herath
  kind    person
  name    Vijitha Herath
  office  foreign minister of lka 2024-09-24..   asof 2025-06-30
  source  public-record

actor   lka.basil-rajapaksa
  kind    person
  name    Basil Rajapaksa
  office  finance minister of lka 2021-07-08..2022-04-03
  source  public-record

actor   lka.namal-rajapaksa
  kind    person
  name    Namal Rajapaksa
  office  sports minister of lka 2020-08-12..2022-04-03
  source  public-record

actor   lka.sajith-premadasa
  kind    person
  name    Sajith Premadasa
  office  leader of lka.sjb 2020-02..   asof 2025-06-30
  office  opposition leader of lka 2020-01-03..   asof 2025-06-30
  source  public-record

actor   lka.r-sampanthan
  kind    person
  name    R. Sampanthan | Rajavarothiam Sampanthan
  office  leader of lka.tna 2001-10-20..2024-06-30
  source  public-record

actor   lka.m-a-sumanthiran
  kind    person
  name    M. A. Sumanthiran
  office  spokesman of lka.tna 2013..   asof 2025-06-30
  source  public-record

actor   lka.rauff-hakeem
  kind    person
  name    Rauff Hakeem | Rauf Hakeem
  office  leader of lka.slmc 2000-09..   asof 2025-06-30
  source  public-record

actor   lka.douglas-devananda
  kind    person
  name    Douglas Devananda
  office  leader of lka.epdp 1987-11..   asof 2025-06-30
  source  public-record

actor   lka.sarath-fonseka
  kind    person
  name    Sarath Fonseka
  office  army chief of lka.army 2005-12-06..2009-07-15
  source  public-record

actor   lka.jagath-jayasuriya
  kind    person
  name    Jagath Jayasuriya
  office  army chief of lka.army 2009-07-15..2013-07-31
  source  public-record

actor   lka.shavendra-silva
  kind    person
  name    Shavendra Silva
  office  army chief of lka.army 2019-08-18..2022-05-31
  office  military chief of lka 2022-06-01..2024-12-31
  source  public-record

actor   lka.vikum-liyanage
  kind    person
  name    Vikum Liyanage
  office  army chief of lka.army 2022-06-01..2024-12-31
  source  public-record

actor   lka.lasantha-rodrigo
  kind    person
  name    Lasantha Rodrigo
  office  army chief of lka.army 2025-01-01..   asof 2025-06-30
  source  public-record

actor   lka.velupillai-prabhakaran
  kind    person
  name    Velupillai Prabhakaran | Vellupillai Prabhakaran | Velupillai Pirapaharan
  office  leader of lka.ltte 1976-05-05..2009-05-18
  source  public-record

actor   lka.karuna-amman
  kind    person
  name    Karuna Amman | Vinayagamoorthy Muralitharan | Colonel Karuna
  office  commander of lka.ltte 1987..2004-04
  office  leader of lka.tmvp 2004-04..2007
  source  public-record

actor   lka.pillayan
  kind    person
  name    Pillayan | Sivanesathurai Chandrakanthan
  office  leader of lka.tmvp 2008..   asof 2025-06-30
  office  chief minister of the Eastern Province of lka 2008-05-16..2012-06-27
  source  public-record

actor   lka.pottu-amman
  kind    person
  name    Pottu Amman
  office  intelligence chief of lka.ltte 1988..2009-05-18
  source  public-record

actor   lka.anton-balasingham
  kind    person
  name    Anton Balasingham
  office  chief negotiator of lka.ltte 1985..2006-12-14
  source  public-record

actor   lka.s-p-thamilselvan
  kind    person
  name    S. P. Thamilselvan | Thamilselvan
  office  leader of the political wing of lka.ltte 1993..2007-11-02
  source  public-record

actor   lka.balasingham-nadesan
  kind    person
  name    Balasingham Nadesan | B. Nadesan
  office  leader of the political wing of lka.ltte 2007-11-02..2009-05-18
  source  public-record

actor   lka.selvarasa-pathmanathan
  kind    person
  name    Selvarasa Pathmanathan | Kumaran Pathmanathan | KP !context(lka.ltte)
  office  leader of lka.ltte 2009-07-21..2009-08-05
  source  public-record

actor   lka.soosai
  kind    person
  name    Soosai | Colonel Soosai
  office  commander of lka.seatigers 1991..2009-05-18
  source  public-record

actor   lka.rohana-wijeweera
  kind    person
  name    Rohana Wijeweera
  office  leader of lka.jvp 1965-05..1989-11-13
  source  public-record

actor   lka.zahran-hashim
  kind    person
  name    Zahran Hashim | Zaharan Hashim | Mohamed Zahran
  office  leader of lka.ntj 2014..2019-04-21
  source  public-record

actor   lka.galagoda-aththe-gnanasara
  kind    person
  name    Galagoda Aththe Gnanasara | Gnanasara | Galagodaatte Gnanasara
  office  general secretary of lka.bbs 2012..   asof 2025-06-30
  source  public-record

actor   lka.tamils
  kind    people
  name    Tamils | Sri Lankan Tamils | Tamil people | Tamil minority
  adj     Tamil
  code    LKA CVL
  source  public-record

actor   lka.sinhalese
  kind    people
  name    Sinhalese | Sinhalese people | Sinhala people | Sinhalese majority
  adj     Sinhala
  code    LKA CVL
  source  public-record

actor   lka.tamilnet
  kind    media
  name    TamilNet
  code    LKA JRN 1997-06..   asof 2025-06-30
  source  public-record

actor   lka.dailymirror
  kind    media
  name    Daily Mirror !context(LKA)
  code    LKA JRN
  source  public-record

actor   lka.adaderana
  kind    media
  name    Ada Derana
  code    LKA JRN
  source  public-record

# Nepal.

actor   npl.maoists
  kind    group
  name    Communist Party of Nepal (Maoist) | Nepalese Maoists | Nepal's Maoists | CPN-M !context(NPL) | CPN (Maoist) | Unified Communist Party of Nepal (Maoist) | Maoist rebels !context(NPL) | Nepali Maoists | Maoists !context(NPL)
  code    NPL REB 1996-02-13..2006-11-20
  code    NPL PTY 2006-11-21..2018-05-17
  source  ucdp-22.1, public-record
  xref    ucdp:258

actor   npl.cpnmc
  kind    party
  name    CPN (Maoist Centre) | Communist Party of Nepal (Maoist Centre) | Maoist Centre | CPN-MC | Communist Party of Nepal
  code    NPL PTY 2016-05-19..   asof 2025-06-30
  part    npl.maoists successor 2016-05-19..   asof 2025-06-30
  source  factbook-2026, public-record

actor   npl.plan
  kind    group
  name    People's Liberation Army, Nepal | People's Liberation Army of Nepal | People's Liberation Army !context(npl.maoists)
  code    inherit
  part    npl.maoists wing 2002..2012-04-10
  source  public-record

actor   npl.ycl
  kind    group
  name    Young Communist League !context(NPL) | YCL !context(NPL)
  code    NPL PTY 2006-12..   asof 2025-06-30
  part    npl.maoists wing 2006-12..   asof 2025-06-30
  source  public-record

actor   npl.uml
  kind    party
  name    CPN-UML | Communist Party of Nepal (Unified Marxist-Leninist)
  code    NPL PTY 1991-01-06..   asof 2025-06-30
  source  factbook-2026, public-record

actor   npl.ncp
  kind    party
  name    Nepal Communist Party !context(NPL)
  code    NPL GOV.PTY 2018-05-17..2021-03-07
  source  public-record

actor   npl.cpnus
  kind    party
  name    CPN (Unified Socialist) | Communist Party of Nepal (Unified Socialist)
  code    NPL PTY 2021-08-18..   asof 2025-06-30
  part    npl.uml splinter-of 2021-08-18..   asof 2025-06-30
  source  factbook-2026, public-record

actor   npl.biplab
  kind    group
  name    Communist Party of Nepal (Biplab) | CPN Maoist (Biplab) | Biplab group
  code    NPL REB 2014-11-24..2021-03-04
  code    NPL PTY 2021-03-05..   asof 2025-06-30
  source  public-record

actor   npl.congress
  kind    party
  name    Nepali Congress | Nepali Congress Party
  code    NPL PTY 1950-04-09..   asof 2025-06-30
  source  factbook-2026, public-record

actor   npl.rpp
  kind    party
  name    Rastriya Prajatantra Party
  code    NPL PTY 1990-05-29..   asof 2025-06-30
  source  factbook-2026, public-record

actor   npl.rsp
  kind    party
  name    Rastriya Swatantra Party
  code    NPL PTY 2022-07-01..   asof 2025-06-30
  source  factbook-2026, public-record

actor   npl.jsp
  kind    party
  name    Janata Samajbadi Party | People's Socialist Party, Nepal | Madhesi Jana Adhikar Forum | Madhesi People's Rights Forum
  code    NPL PTY 2007..   asof 2025-06-30
  source  public-record

actor   npl.jtmm
  kind    group
  name    Janatantrik Terai Mukti Morcha | JTMM
  code    NPL UAF 2004..   asof 2025-06-30
  source  public-record

actor   npl.army
  kind    organ
  name    Nepal Army | Royal Nepal Army | Royal Nepalese Army | Nepalese Army | Nepali Army
  code    NPL MIL
  source  public-record

actor   npl.apf
  kind    organ
  name    Armed Police Force !context(NPL) | Nepal's Armed Police Force | Nepal Armed Police Force
  code    NPL PRM 2001-10-24..   asof 2025-06-30
  source  public-record

actor   npl.singhadurbar
  kind    organ
  name    Singha Durbar
  code    NPL GOV
  source  public-record

actor   npl.unmin
  kind    organ
  name    UNMIN | United Nations Mission in Nepal
  code    UNO IGO 2007-01-23..2011-01-15
  source  public-record

actor   npl.kp
  kind    media
  name    Kathmandu Post | The Kathmandu Post
  code    NPL JRN 1993-02-18..   asof 2025-06-30
  source  public-record

actor   npl.risingnepal
  kind    media
  name    Rising Nepal
  code    NPL GOV.JRN
  source  public-record

actor   npl.himalayantimes
  kind    media
  name    Himalayan Times
  code    NPL JRN
  source  public-record

actor   npl.mohan-baidya
  kind    person
  name    Mohan Baidya | Mohan Vaidya | Comrade Kiran
  office  deputy leader of npl.maoists 1996-02-13..2012-06
  source  public-record

actor   npl.netra-bikram-chand
  kind    person
  name    Netra Bikram Chand | Biplab !context(NPL)
  office  leader of npl.biplab 2014-11-24..   asof 2025-06-30
  source  public-record

actor   npl.rabi-lamichhane
  kind    person
  name    Rabi Lamichhane
  office  leader of npl.rsp 2022-07-01..   asof 2025-06-30
  office  interior minister of npl 2024-03-06..2024-07-15
  source  public-record

actor   npl.balendra-shah
  kind    person
  name    Balendra Shah | Balen Shah
  office  mayor of Kathmandu of npl 2022-05-30..   asof 2025-06-30
  source  public-record

actor   npl.arzu-rana-deuba
  kind    person
  name    Arzu Rana Deuba
  gender  f
  office  foreign minister of npl 2024-07-15..2025-09-09
  source  public-record

actor   npl.pradeep-gyawali
  kind    person
  name    Pradeep Gyawali
  office  foreign minister of npl 2018-03..2021-06
  source  public-record

actor   npl.narayan-prakash-saud
  kind    person
  name    Narayan Prakash Saud | N.P. Saud
  office  foreign minister of npl 2023-04-16..2024-03-04
  source  public-record

actor   npl.prabhu-ram-sharma
  kind    person
  name    Prabhu Ram Sharma
  office  army chief of npl.army 2021-09-09..2024-09-09
  source  public-record

actor   npl.purna-chandra-thapa
  kind    person
  name    Purna Chandra Thapa
  office  army chief of npl.army 2018-09-09..2021-09-09
  source  public-record

actor   npl.ashok-raj-sigdel
  kind    person
  name    Ashok Raj Sigdel
  office  army chief of npl.army 2024-09-09..   asof 2025-06-30
  source  public-record

actor   npl.rookmangud-katawal
  kind    person
  name    Rookmangud Katawal | Rukmangad Katawal
  office  army chief of npl.army 2006-09..2009-09
  source  public-record

actor   npl.upendra-yadav
  kind    person
  name    Upendra Yadav !context(NPL)
  office  leader of npl.jsp 2007..   asof 2025-06-30
  source  public-record

actor   npl.c-k-raut
  kind    person
  name    C. K. Raut | CK Raut
  code    NPL PTY 2019-03..   asof 2025-06-30
  source  public-record

actor   npl.rajendra-lingden
  kind    person
  name    Rajendra Lingden
  office  leader of npl.rpp 2021-12-05..   asof 2025-06-30
  source  public-record

actor   npl.madhesis
  kind    people
  name    Madhesis | Madhesi people
  adj     Madhesi
  code    NPL CVL
  source  public-record

actor   npl.sherpas
  kind    people
  name    Sherpa people
  code    NPL CVL
  source  public-record

actor   npl.tharus
  kind    people
  name    Tharus | Tharu people
  adj     Tharu
  code    NPL CVL
  source  public-record

# Heads of state and government with their other offices.

actor   bgd.sheikh-hasina
  kind    person
  name    Sheikh Hasina | Sheikh Hasina Wazed | Sheikh Hasina Wajed
  gender  f
  office  leader of bgd.al 1981-05-17..   asof 2025-06-30
  office  prime minister of bgd 1996-06-23..2001-07-15
  office  prime minister of bgd 2009-01-06..2024-08-05
  source  public-record

actor   bgd.khaleda-zia
  kind    person
  name    Khaleda Zia | Begum Khaleda Zia
  gender  f
  office  leader of bgd.bnp 1984-05-10..   asof 2025-06-30
  office  prime minister of bgd 1991-03-20..1996-03-30
  office  prime minister of bgd 2001-10-10..2006-10-29
  source  public-record

actor   lka.anura-kumara-dissanayake
  kind    person
  name    Anura Kumara Dissanayake | Anura Dissanayake | AKD !context(LKA)
  office  leader of lka.jvp 2014-02-02..   asof 2025-06-30
  office  president of lka 2024-09-23..   asof 2026-01-31
  source  factbook-2026, public-record

actor   lka.gotabaya-rajapaksa
  kind    person
  name    Gotabaya Rajapaksa | Gotabhaya Rajapaksa
  office  defence secretary of lka 2005-11-25..2015-01-08
  office  president of lka 2019-11-18..2022-07-14
  source  public-record

actor   lka.ranil-wickremesinghe
  kind    person
  name    Ranil Wickremesinghe | Ranil Wickramasinghe
  office  leader of lka.unp 1994-11..   asof 2025-06-30
  office  prime minister of lka 2001-12-09..2004-04-06
  office  prime minister of lka 2015-01-09..2018-10-26
  office  prime minister of lka 2022-05-12..2022-07-21
  office  president of lka 2022-07-21..2024-09-23
  source  public-record

actor   npl.pushpa-kamal-dahal
  kind    person
  name    Pushpa Kamal Dahal | Prachanda | Pushpa Kamal Dahal Prachanda
  office  leader of npl.maoists 1996-02-13..2018-05-17
  office  leader of npl.cpnmc 2021-03-08..   asof 2025-06-30
  office  prime minister of npl 2008-08-18..2009-05-25
  office  prime minister of npl 2016-08-04..2017-06-07
  office  prime minister of npl 2022-12-26..2024-07-15
  source  public-record

actor   npl.baburam-bhattarai
  kind    person
  name    Baburam Bhattarai
  office  deputy leader of npl.maoists 1996-02-13..2015-09-26
  office  prime minister of npl 2011-08-29..2013-03-14
  source  archigos-4.1, public-record

actor   npl.sher-bahadur-deuba
  kind    person
  name    Sher Bahadur Deuba
  office  leader of npl.congress 2016-03-07..   asof 2025-06-30
  office  prime minister of npl 1995-09-12..1997-03-12
  office  prime minister of npl 2001-07-26..2002-10-04
  office  prime minister of npl 2004-06-03..2005-02-01
  office  prime minister of npl 2017-06-07..2018-02-15
  office  prime minister of npl 2021-07-13..2022-12-26
  source  public-record

actor   npl.khadga-prasad-oli
  kind    person
  name    Khadga Prasad Oli | K.P. Oli | KP Oli | K. P. Sharma Oli | KP Sharma Oli
  office  leader of npl.uml 2014-07-15..   asof 2025-06-30
  office  prime minister of npl 2015-10-12..2016-08-04
  office  prime minister of npl 2018-02-15..2021-07-13
  office  prime minister of npl 2024-07-15..2025-09-09
  source  public-record

actor   npl.madhav-kumar-nepal
  kind    person
  name    Madhav Kumar Nepal
  office  leader of npl.cpnus 2021-08-18..   asof 2025-06-30
  office  prime minister of npl 2009-05-25..2011-02-06
  source  archigos-4.1, public-record

# Further actors.

actor   ind.rajiv-gandhi
  kind    person
  name    Rajiv Gandhi
  office  prime minister of ind 1984-10-31..1989-12-02
  source  public-record

actor   ind.p-v-narasimha-rao
  kind    person
  name    P. V. Narasimha Rao | Narasimha Rao
  office  prime minister of ind 1991-06-21..1996-05-16
  source  public-record

actor   ind.rajnath-singh
  kind    person
  name    Rajnath Singh
  office  interior minister of ind 2014-05-26..2019-05-30
  office  defence minister of ind 2019-05-31..   asof 2025-06-30
  source  public-record

actor   ind.amit-shah
  kind    person
  name    Amit Shah
  office  interior minister of ind 2019-05-30..   asof 2025-06-30
  source  public-record
