# SPDX-License-Identifier: CC0-1.0
# China, Taiwan, the Koreas and Japan in depth: party and state bodies, forces,
# office holders, parties, companies, media, movements. Names as the actors call
# themselves and as news calls them. Written from well-known public facts.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  un-2022 = United Nations Security Council consolidated list, 2022-09-15
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  archigos-4.1 = Goemans, Gleditsch and Chiozza, Archigos 4.1, leaders 1875-2015
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# Party and state bodies of China.

actor   chn.ccp
  kind    party
  name    Chinese Communist Party | Communist Party of China | CCP !context(CHN) | CPC !context(CHN) | China's Communist Party | Chinese Communists
  code    CHN REB 1927-08-01..1949-09-30
  code    CHN GOV.PTY 1949-10-01..   asof 2025-06-30
  source  public-record

actor   chn.zhongnanhai
  kind    organ
  name    Zhongnanhai
  code    CHN GOV 1949-10-01..   asof 2025-06-30
  source  public-record

actor   chn.politburo
  kind    organ
  name    Chinese Politburo | Politburo of the Chinese Communist Party | Politburo Standing Committee | China's Politburo
  code    CHN GOV.PTY
  part    chn.ccp office
  source  public-record

actor   chn.cc
  kind    organ
  name    Central Committee of the Communist Party of China | CCP Central Committee | Chinese Communist Party Central Committee
  code    CHN GOV.PTY
  part    chn.ccp office
  source  public-record

actor   chn.ccdi
  kind    organ
  name    Central Commission for Discipline Inspection | CCDI | National Supervisory Commission
  code    CHN GOV.PTY 1978-12..   asof 2025-06-30
  part    chn.ccp office 1978-12..   asof 2025-06-30
  source  public-record

actor   chn.cmc
  kind    organ
  name    Central Military Commission !context(CHN) | China's Central Military Commission | CMC !context(chn.pla)
  code    CHN GOV.MIL
  source  public-record

actor   chn.statecouncil
  kind    organ
  name    State Council !context(CHN) | China's State Council | State Council Information Office
  code    CHN GOV 1954-09-27..   asof 2025-06-30
  source  public-record

actor   chn.ufwd
  kind    organ
  name    United Front Work Department | UFWD
  code    CHN GOV.PTY
  part    chn.ccp office
  source  public-record

actor   chn.ild
  kind    organ
  name    International Department of the CPC | International Liaison Department | International Department of the Central Committee of the Communist Party
  code    CHN GOV.PTY 1951..   asof 2025-06-30
  part    chn.ccp office 1951..   asof 2025-06-30
  source  public-record

actor   chn.cfac
  kind    organ
  name    Central Foreign Affairs Commission | Office of the Central Foreign Affairs Commission
  code    CHN GOV.PTY 2018-03..   asof 2025-06-30
  part    chn.ccp office 2018-03..   asof 2025-06-30
  source  public-record

actor   chn.tao
  kind    organ
  name    Taiwan Affairs Office | China's Taiwan Affairs Office | State Council Taiwan Affairs Office
  code    CHN GOV 1988-09..   asof 2025-06-30
  source  public-record

actor   chn.arats
  kind    organ
  name    Association for Relations Across the Taiwan Straits | ARATS
  code    CHN GOV 1991-12-16..   asof 2025-06-30
  source  public-record

actor   chn.hkmao
  kind    organ
  name    Hong Kong and Macau Affairs Office | Hong Kong and Macao Affairs Office
  code    CHN GOV 1978..   asof 2025-06-30
  source  public-record

actor   chn.hklo
  kind    organ
  name    Hong Kong Liaison Office | Liaison Office in Hong Kong
  code    CHN GOV 2000-01-18..   asof 2025-06-30
  source  public-record

actor   chn.mfa
  kind    organ
  name    Chinese Foreign Ministry | China's Foreign Ministry | Ministry of Foreign Affairs of China | Chinese Ministry of Foreign Affairs
  code    CHN GOV 1949-10-01..   asof 2025-06-30
  source  public-record

actor   chn.mss
  kind    organ
  name    Ministry of State Security !context(CHN) | Chinese Ministry of State Security | China's Ministry of State Security | MSS !context(CHN) | Guoanbu
  code    CHN SPY 1983-07-01..   asof 2025-06-30
  source  ofac-2023, public-record

actor   chn.mps
  kind    organ
  name    Ministry of Public Security !context(CHN) | Chinese Ministry of Public Security | China's Ministry of Public Security
  code    CHN GOV.COP
  source  public-record

actor   chn.mofcom
  kind    organ
  name    Chinese Commerce Ministry | China's Ministry of Commerce | China's Commerce Ministry | MOFCOM
  code    CHN GOV 2003-03..   asof 2025-06-30
  source  public-record

actor   chn.ndrc
  kind    organ
  name    National Development and Reform Commission | NDRC !context(CHN)
  code    CHN GOV 2003-03..   asof 2025-06-30
  source  public-record

actor   chn.cac
  kind    organ
  name    Cyberspace Administration of China
  code    CHN GOV 2014..   asof 2025-06-30
  source  public-record

actor   chn.pboc
  kind    organ
  name    People's Bank of China | PBOC
  code    CHN GOV
  source  public-record

actor   chn.npc
  kind    organ
  name    National People's Congress | NPC !context(CHN) | NPC Standing Committee | Standing Committee of the National People's Congress | China's parliament
  code    CHN LEG 1954-09-15..   asof 2025-06-30
  source  public-record

actor   chn.cppcc
  kind    organ
  name    Chinese People's Political Consultative Conference | CPPCC
  code    CHN LEG 1949-09-21..   asof 2025-06-30
  source  public-record

actor   chn.spc
  kind    organ
  name    Supreme People's Court !context(CHN) | China's Supreme People's Court
  code    CHN JUD
  source  public-record

actor   chn.spp
  kind    organ
  name    Supreme People's Procuratorate !context(CHN)
  code    CHN JUD
  source  public-record

actor   chn.nsccn
  kind    organ
  name    Central National Security Commission !context(CHN) | China's National Security Commission
  code    CHN GOV.PTY 2013-11-12..   asof 2025-06-30
  source  public-record

actor   chn.sasac
  kind    organ
  name    SASAC | State-owned Assets Supervision and Administration Commission
  code    CHN GOV 2003..   asof 2025-06-30
  source  public-record

# The armed forces of China.

actor   chn.pla
  kind    organ
  name    People's Liberation Army | PLA !context(CHN) | Chinese army | Chinese military | China's military | Chinese armed forces | Red Army !context(CHN)
  code    CHN REB 1927-08-01..1949-09-30
  code    CHN MIL 1949-10-01..   asof 2025-06-30
  source  public-record

actor   chn.plan
  kind    organ
  name    PLA Navy | People's Liberation Army Navy | Chinese navy | PLAN !context(chn.pla) | China's navy
  code    CHN MIL 1949-04-23..   asof 2025-06-30
  part    chn.pla wing 1949-04-23..   asof 2025-06-30
  source  public-record

actor   chn.plaaf
  kind    organ
  name    PLA Air Force | People's Liberation Army Air Force | Chinese air force | PLAAF | China's air force
  code    CHN MIL 1949-11-11..   asof 2025-06-30
  part    chn.pla wing 1949-11-11..   asof 2025-06-30
  source  public-record

actor   chn.plarf
  kind    organ
  name    PLA Rocket Force | People's Liberation Army Rocket Force | Chinese Rocket Force | Second Artillery Corps | PLARF
  code    CHN MIL 1966-07-01..   asof 2025-06-30
  part    chn.pla wing 1966-07-01..   asof 2025-06-30
  source  public-record

actor   chn.plassf
  kind    organ
  name    PLA Strategic Support Force | People's Liberation Army Strategic Support Force
  code    CHN MIL 2015-12-31..2024-04-19
  part    chn.pla wing 2015-12-31..2024-04-19
  source  public-record

actor   chn.etc
  kind    organ
  name    Eastern Theater Command | Eastern Theatre Command | PLA Eastern Theater Command | PLA's Eastern Theatre Command
  code    CHN MIL 2016-02-01..   asof 2025-06-30
  part    chn.pla office 2016-02-01..   asof 2025-06-30
  source  public-record

actor   chn.stc
  kind    organ
  name    Southern Theater Command | Southern Theatre Command | PLA Southern Theater Command
  code    CHN MIL 2016-02-01..   asof 2025-06-30
  part    chn.pla office 2016-02-01..   asof 2025-06-30
  source  public-record

actor   chn.wtc
  kind    organ
  name    Western Theater Command !context(CHN,IND) | Western Theatre Command !context(CHN,IND)
  code    CHN MIL 2016-02-01..   asof 2025-06-30
  part    chn.pla office 2016-02-01..   asof 2025-06-30
  source  public-record

actor   chn.ccg
  kind    organ
  name    China Coast Guard | Chinese Coast Guard | CCG !context(CHN,PHL) | China's coast guard
  code    CHN COP 2013-03..   asof 2025-06-30
  source  public-record

actor   chn.maritimemilitia
  kind    group
  name    Chinese maritime militia | China's maritime militia | People's Armed Forces Maritime Militia
  code    CHN PRM
  source  public-record

actor   chn.pap
  kind    organ
  name    People's Armed Police !context(CHN) | Chinese People's Armed Police | PAP !context(CHN)
  code    CHN PRM 1982-06-19..   asof 2025-06-30
  source  public-record

actor   chn.xpcc
  kind    organ
  name    Xinjiang Production and Construction Corps | Bingtuan | XPCC
  code    CHN PRM.BUS 1954-10..   asof 2025-06-30
  source  ofac-2023, public-record

actor   chn.unit61398
  kind    organ
  name    Unit 61398 | APT1
  code    CHN MIL
  part    chn.pla wing
  source  public-record

actor   chn.apt41
  kind    group
  name    APT41 | APT 41
  code    CHN CRM
  source  public-record

actor   chn.apt31
  kind    group
  name    APT31 | APT 31
  code    CHN CRM
  source  public-record

actor   chn.apt40
  kind    group
  name    APT40
  code    CHN CRM
  source  public-record

actor   chn.volttyphoon
  kind    group
  name    Volt Typhoon
  code    CHN CRM 2021..   asof 2025-06-30
  source  public-record

actor   chn.salttyphoon
  kind    group
  name    Salt Typhoon
  code    CHN CRM 2019..   asof 2025-06-30
  source  public-record

actor   chn.redguards
  kind    group
  name    Red Guards !context(CHN)
  code    CHN UAF 1966-05-29..1968
  source  public-record

actor   chn.pva
  kind    organ
  name    Chinese People's Volunteer Army | People's Volunteer Army | Chinese People's Volunteers
  code    CHN MIL 1950-10-19..1958-10-26
  part    chn.pla wing 1950-10-19..1958-10-26
  source  public-record

# Leaders and ministers of China.

actor   chn.liu-shaoqi
  kind    person
  name    Liu Shaoqi | Liu Shao-chi
  office  president of chn 1959-04-27..1968-10-31
  source  public-record

actor   chn.lin-biao
  kind    person
  name    Lin Biao | Lin Piao
  office  defence minister of chn 1959-09-17..1971-09-13
  source  public-record

actor   chn.peng-dehuai
  kind    person
  name    Peng Dehuai | Peng Teh-huai
  office  defence minister of chn 1954-09-29..1959-09-17
  source  public-record

actor   chn.hua-guofeng
  kind    person
  name    Hua Guofeng
  office  leader of chn.ccp 1976-10-07..1981-06-28
  office  premier of chn 1976-04-07..1980-09-10
  source  public-record

actor   chn.hu-yaobang
  kind    person
  name    Hu Yaobang
  office  leader of chn.ccp 1981-06-29..1987-01-15
  source  public-record

actor   chn.zhao-ziyang
  kind    person
  name    Zhao Ziyang
  office  premier of chn 1980-09-10..1987-11-24
  office  general secretary of chn.ccp 1987-01-16..1989-06-24
  source  public-record

actor   chn.li-peng
  kind    person
  name    Li Peng
  office  premier of chn 1987-11-24..1998-03-17
  office  speaker of chn.npc 1998-03-16..2003-03-15
  source  public-record

actor   chn.zhu-rongji
  kind    person
  name    Zhu Rongji
  office  premier of chn 1998-03-17..2003-03-16
  source  public-record

actor   chn.yang-shangkun
  kind    person
  name    Yang Shangkun
  office  president of chn 1988-04-08..1993-03-27
  source  public-record

actor   chn.xi-jinping
  kind    person
  name    Xi Jinping
  office  vice president of chn 2008-03-15..2013-03-14
  office  general secretary of chn.ccp 2012-11-15..   asof 2025-06-30
  office  chairman of chn.cmc 2012-11-15..   asof 2025-06-30
  office  president of chn 2013-03-14..   asof 2026-01-31
  source  public-record

actor   chn.deng-xiaoping
  kind    person
  name    Deng Xiaoping | Teng Hsiao-ping
  office  leader of chn 1978-12-22..1992
  office  chairman of chn.cmc 1981-06-28..1989-11-09
  source  public-record

actor   chn.wang-yi
  kind    person
  name    Wang Yi !context(CHN) | Foreign Minister Wang Yi | Chinese Foreign Minister Wang Yi | China's Wang Yi
  office  director of chn.tao 2008-06..2013-03
  office  foreign minister of chn 2013-03-16..2022-12-30
  office  director of chn.cfac 2023-01-01..   asof 2025-06-30
  office  foreign minister of chn 2023-07-25..   asof 2025-06-30
  source  public-record

actor   chn.qin-gang
  kind    person
  name    Qin Gang
  office  spokesman of chn.mfa 2011..2014
  office  ambassador to the United States of chn 2021-07-28..2022-12-30
  office  foreign minister of chn 2022-12-30..2023-07-25
  source  public-record

actor   chn.yang-jiechi
  kind    person
  name    Yang Jiechi
  office  ambassador to the United States of chn 2001..2005
  office  foreign minister of chn 2007-04-27..2013-03-16
  office  director of chn.cfac 2013-08..2023-01-01
  source  public-record

actor   chn.li-zhaoxing
  kind    person
  name    Li Zhaoxing
  office  foreign minister of chn 2003-03-17..2007-04-27
  source  public-record

actor   chn.tang-jiaxuan
  kind    person
  name    Tang Jiaxuan
  office  foreign minister of chn 1998-03-18..2003-03-17
  source  public-record

actor   chn.qian-qichen
  kind    person
  name    Qian Qichen
  office  foreign minister of chn 1988-04-12..1998-03-18
  source  public-record

actor   chn.huang-hua
  kind    person
  name    Huang Hua !context(CHN)
  office  foreign minister of chn 1976-12-02..1982-11-19
  source  public-record

actor   chn.wang-qishan
  kind    person
  name    Wang Qishan
  office  director of chn.ccdi 2012-11-15..2017-10-24
  office  vice president of chn 2018-03-17..2023-03-10
  source  public-record

actor   chn.han-zheng
  kind    person
  name    Han Zheng !context(CHN)
  office  vice premier of chn 2018-03-19..2023-03-12
  office  vice president of chn 2023-03-10..   asof 2025-06-30
  source  public-record

actor   chn.li-zhanshu
  kind    person
  name    Li Zhanshu
  office  speaker of chn.npc 2018-03-17..2023-03-10
  source  public-record

actor   chn.zhao-leji
  kind    person
  name    Zhao Leji
  office  director of chn.ccdi 2017-10-25..2022-10-22
  office  speaker of chn.npc 2023-03-10..   asof 2025-06-30
  source  public-record

actor   chn.zhang-dejiang
  kind    person
  name    Zhang Dejiang
  office  speaker of chn.npc 2013-03-14..2018-03-17
  source  public-record

actor   chn.wu-bangguo
  kind    person
  name    Wu Bangguo
  office  speaker of chn.npc 2003-03-15..2013-03-14
  source  public-record

actor   chn.wang-huning
  kind    person
  name    Wang Huning
  office  chairman of chn.cppcc 2023-03-10..   asof 2025-06-30
  source  public-record

actor   chn.wang-yang
  kind    person
  name    Wang Yang !context(CHN)
  office  vice premier of chn 2013-03-16..2018-03-19
  office  chairman of chn.cppcc 2018-03-14..2023-03-10
  source  public-record

actor   chn.cai-qi
  kind    person
  name    Cai Qi
  office  secretary of Beijing of chn.ccp 2017-05-27..2022-11-13
  office  director of the general office of chn.ccp 2023-03..   asof 2025-06-30
  source  public-record

actor   chn.ding-xuexiang
  kind    person
  name    Ding Xuexiang
  office  director of the general office of chn.ccp 2017-10..2023-03
  office  vice premier of chn 2023-03-12..   asof 2025-06-30
  source  public-record

actor   chn.he-lifeng
  kind    person
  name    He Lifeng
  office  head of chn.ndrc 2017-02-24..2023-03-12
  office  vice premier of chn 2023-03-12..   asof 2025-06-30
  source  public-record

actor   chn.li-xi
  kind    person
  name    Li Xi !context(CHN)
  office  director of chn.ccdi 2022-10-23..   asof 2025-06-30
  source  public-record

actor   chn.liu-he
  kind    person
  name    Liu He !context(CHN)
  office  vice premier of chn 2018-03-19..2023-03-12
  source  public-record

actor   chn.sun-chunlan
  kind    person
  name    Sun Chunlan
  gender  f
  office  vice premier of chn 2018-03-19..2023-03-12
  source  public-record

actor   chn.hu-chunhua
  kind    person
  name    Hu Chunhua
  office  vice premier of chn 2018-03-19..2023-03-12
  source  public-record

actor   chn.bo-xilai
  kind    person
  name    Bo Xilai
  office  commerce minister of chn 2004-02-29..2007-12-29
  office  secretary of Chongqing of chn.ccp 2007-11-30..2012-03-15
  source  public-record

actor   chn.zhou-yongkang
  kind    person
  name    Zhou Yongkang
  office  minister of chn.mps 2002-12-28..2007-10-28
  office  member of chn.politburo 2007-10-22..2012-11-15
  source  public-record

actor   chn.meng-jianzhu
  kind    person
  name    Meng Jianzhu
  office  minister of chn.mps 2007-10-28..2012-12-28
  source  public-record

actor   chn.guo-shengkun
  kind    person
  name    Guo Shengkun
  office  minister of chn.mps 2012-12-28..2017-11-04
  source  public-record

actor   chn.zhao-kezhi
  kind    person
  name    Zhao Kezhi
  office  minister of chn.mps 2017-11-04..2022-06-24
  source  public-record

actor   chn.wang-xiaohong
  kind    person
  name    Wang Xiaohong !context(CHN)
  office  minister of chn.mps 2022-06-24..   asof 2025-06-30
  source  public-record

actor   chn.geng-huichang
  kind    person
  name    Geng Huichang
  office  director of chn.mss 2007-08-30..2016-11-07
  source  public-record

actor   chn.chen-wenqing
  kind    person
  name    Chen Wenqing
  office  director of chn.mss 2016-11-07..2022-10-30
  source  public-record

actor   chn.chen-yixin
  kind    person
  name    Chen Yixin
  office  director of chn.mss 2022-10-30..   asof 2025-06-30
  source  public-record

actor   chn.chen-quanguo
  kind    person
  name    Chen Quanguo
  office  secretary of Tibet of chn.ccp 2011-08-25..2016-08-28
  office  secretary of Xinjiang of chn.ccp 2016-08-29..2021-12-25
  source  ofac-2023, public-record

actor   chn.ma-xingrui
  kind    person
  name    Ma Xingrui
  office  secretary of Xinjiang of chn.ccp 2021-12-25..   asof 2025-06-30
  source  public-record

actor   chn.zhang-chunxian
  kind    person
  name    Zhang Chunxian
  office  secretary of Xinjiang of chn.ccp 2010-04-24..2016-08-29
  source  ofac-2023, public-record

actor   chn.wang-wentao
  kind    person
  name    Wang Wentao
  office  commerce minister of chn 2020-12-26..   asof 2025-06-30
  source  public-record

actor   chn.zhong-shan
  kind    person
  name    Zhong Shan !context(CHN)
  office  commerce minister of chn 2017-02-24..2020-12-26
  source  public-record

actor   chn.song-tao
  kind    person
  name    Song Tao !context(CHN,TWN)
  office  director of chn.ild 2015-11..2022-06-02
  office  director of chn.tao 2022-12-28..   asof 2025-06-30
  source  public-record

actor   chn.liu-jieyi
  kind    person
  name    Liu Jieyi
  office  ambassador to the United Nations of chn 2013-09..2017-10
  office  director of chn.tao 2018-03-28..2022-12-28
  source  public-record

actor   chn.zhang-zhijun
  kind    person
  name    Zhang Zhijun
  office  director of chn.tao 2013-03-17..2018-03
  source  public-record

actor   chn.liu-jianchao
  kind    person
  name    Liu Jianchao
  office  director of chn.ild 2022-06-02..   asof 2025-06-30
  source  public-record

actor   chn.chen-binhua
  kind    person
  name    Chen Binhua
  office  spokesman of chn.tao 2023..   asof 2025-06-30
  source  public-record

actor   chn.zhu-fenglian
  kind    person
  name    Zhu Fenglian
  gender  f
  office  spokeswoman of chn.tao 2019..   asof 2025-06-30
  source  public-record

actor   chn.ma-xiaoguang
  kind    person
  name    Ma Xiaoguang
  office  spokesman of chn.tao 2013..2023
  source  public-record

actor   chn.xia-baolong
  kind    person
  name    Xia Baolong
  office  director of chn.hkmao 2020-02-13..   asof 2025-06-30
  source  ofac-2023, public-record

actor   chn.luo-huining
  kind    person
  name    Luo Huining
  office  director of chn.hklo 2020-01-04..2023-01-14
  source  ofac-2023, public-record

actor   chn.zhang-yesui
  kind    person
  name    Zhang Yesui
  office  ambassador to the United Nations of chn 2008-09..2010-01
  office  ambassador to the United States of chn 2010-03..2013-02
  source  public-record

actor   chn.cui-tiankai
  kind    person
  name    Cui Tiankai
  office  ambassador to the United States of chn 2013-04..2021-06
  source  public-record

actor   chn.xie-feng
  kind    person
  name    Xie Feng !context(CHN)
  office  ambassador to the United States of chn 2023-05-23..   asof 2025-06-30
  source  public-record

actor   chn.zhang-jun
  kind    person
  name    Zhang Jun !context(CHN)
  office  ambassador to the United Nations of chn 2019-07-30..2024-03
  source  public-record

actor   chn.fu-cong
  kind    person
  name    Fu Cong
  office  ambassador to the European Union of chn 2022-12..2024-03
  office  ambassador to the United Nations of chn 2024-04..   asof 2025-06-30
  source  public-record

actor   chn.ma-zhaoxu
  kind    person
  name    Ma Zhaoxu
  office  ambassador to the United Nations of chn 2018-01..2019-07
  office  deputy foreign minister of chn 2019-07..   asof 2025-06-30
  source  public-record

actor   chn.lu-shaye
  kind    person
  name    Lu Shaye
  office  ambassador to France of chn 2019-08..2024-12
  source  public-record

actor   chn.li-hui
  kind    person
  name    Li Hui !context(CHN)
  office  ambassador to Russia of chn 2009-08..2019-08
  office  special envoy for Eurasian affairs of chn 2019-08..   asof 2025-06-30
  source  public-record

actor   chn.zhai-jun
  kind    person
  name    Zhai Jun !context(CHN,ISR,PSE)
  office  special envoy for the Middle East of chn 2019-09..   asof 2025-06-30
  source  public-record

actor   chn.xue-bing
  kind    person
  name    Xue Bing
  office  special envoy for the Horn of Africa of chn 2022-02..   asof 2025-06-30
  source  public-record

actor   chn.deng-xijun
  kind    person
  name    Deng Xijun
  office  special envoy for Asian affairs of chn 2022-10..   asof 2025-06-30
  source  public-record

actor   chn.hua-chunying
  kind    person
  name    Hua Chunying
  gender  f
  office  spokeswoman of chn.mfa 2012-11-16..2024-05
  source  public-record

actor   chn.zhao-lijian
  kind    person
  name    Zhao Lijian
  office  spokesman of chn.mfa 2020-02-24..2023-01-09
  source  public-record

actor   chn.wang-wenbin
  kind    person
  name    Wang Wenbin
  office  spokesman of chn.mfa 2020-07-17..2024-05-24
  source  public-record

actor   chn.mao-ning
  kind    person
  name    Mao Ning !context(CHN)
  gender  f
  office  spokeswoman of chn.mfa 2022-09-05..   asof 2025-06-30
  source  public-record

actor   chn.lin-jian
  kind    person
  name    Lin Jian !context(CHN)
  office  spokesman of chn.mfa 2024-03-18..   asof 2025-06-30
  source  public-record

actor   chn.guo-jiakun
  kind    person
  name    Guo Jiakun
  office  spokesman of chn.mfa 2024-12..   asof 2025-06-30
  source  public-record

actor   chn.geng-shuang
  kind    person
  name    Geng Shuang
  office  spokesman of chn.mfa 2016-09..2020-06
  source  public-record

actor   chn.lu-kang
  kind    person
  name    Lu Kang !context(CHN)
  office  spokesman of chn.mfa 2015-06..2019-07
  source  public-record

actor   chn.hong-lei
  kind    person
  name    Hong Lei !context(CHN)
  office  spokesman of chn.mfa 2010-10..2016-08
  source  public-record

actor   chn.jiang-yu
  kind    person
  name    Jiang Yu !context(CHN)
  gender  f
  office  spokeswoman of chn.mfa 2006-06..2012
  source  public-record

# Military leaders of China.

actor   chn.chi-haotian
  kind    person
  name    Chi Haotian
  office  defence minister of chn 1993-03-29..2003-03-17
  source  public-record

actor   chn.cao-gangchuan
  kind    person
  name    Cao Gangchuan
  office  defence minister of chn 2003-03-17..2008-03-17
  source  public-record

actor   chn.liang-guanglie
  kind    person
  name    Liang Guanglie
  office  defence minister of chn 2008-03-17..2013-03-16
  source  public-record

actor   chn.chang-wanquan
  kind    person
  name    Chang Wanquan
  office  defence minister of chn 2013-03-16..2018-03-19
  source  public-record

actor   chn.wei-fenghe
  kind    person
  name    Wei Fenghe
  office  defence minister of chn 2018-03-19..2023-03-12
  source  public-record

actor   chn.li-shangfu
  kind    person
  name    Li Shangfu
  office  defence minister of chn 2023-03-12..2023-10-24
  source  ofac-2023, public-record

actor   chn.dong-jun
  kind    person
  name    Dong Jun !context(CHN) | Admiral Dong Jun
  office  defence minister of chn 2023-12-29..   asof 2025-06-30
  source  public-record

actor   chn.xu-caihou
  kind    person
  name    Xu Caihou
  office  vice chairman of chn.cmc 2004-09-19..2012-11-15
  source  public-record

actor   chn.guo-boxiong
  kind    person
  name    Guo Boxiong
  office  vice chairman of chn.cmc 2002-11-15..2012-11-15
  source  public-record

actor   chn.fan-changlong
  kind    person
  name    Fan Changlong
  office  vice chairman of chn.cmc 2012-11-04..2017-10-25
  source  public-record

actor   chn.xu-qiliang
  kind    person
  name    Xu Qiliang
  office  vice chairman of chn.cmc 2012-11-04..2022-10-23
  source  public-record

actor   chn.zhang-youxia
  kind    person
  name    Zhang Youxia
  office  vice chairman of chn.cmc 2017-10-25..   asof 2025-06-30
  source  public-record

actor   chn.he-weidong
  kind    person
  name    He Weidong !context(CHN)
  office  vice chairman of chn.cmc 2022-10-23..   asof 2025-06-30
  source  public-record

actor   chn.miao-hua
  kind    person
  name    Miao Hua
  office  director of political work of chn.cmc 2017-10..2024-11-28
  source  public-record

actor   chn.fang-fenghui
  kind    person
  name    Fang Fenghui
  office  military chief of chn.pla 2012-10..2017-08
  source  public-record

actor   chn.li-zuocheng
  kind    person
  name    Li Zuocheng
  office  military chief of chn.pla 2017-08..2022-09
  source  public-record

actor   chn.liu-zhenli
  kind    person
  name    Liu Zhenli
  office  military chief of chn.pla 2022-09..   asof 2025-06-30
  source  public-record

actor   chn.lin-xiangyang
  kind    person
  name    Lin Xiangyang
  office  commander of chn.etc 2022-01..   asof 2025-06-30
  source  public-record

actor   chn.li-yuchao
  kind    person
  name    Li Yuchao
  office  commander of chn.plarf 2022-01..2023-07
  source  public-record

actor   chn.wu-qian
  kind    person
  name    Wu Qian !context(CHN)
  office  spokesman of chn.pla 2015-01..2025
  source  public-record

actor   chn.zhang-xiaogang
  kind    person
  name    Zhang Xiaogang
  office  spokesman of chn.pla 2023-09..   asof 2025-06-30
  source  public-record

actor   chn.ren-guoqiang
  kind    person
  name    Ren Guoqiang
  office  spokesman of chn.pla 2017..2021-12
  source  public-record

actor   chn.tan-kefei
  kind    person
  name    Tan Kefei
  office  spokesman of chn.pla 2021..2024
  source  public-record

actor   chn.shi-yi
  kind    person
  name    Shi Yi !context(chn.etc,TWN)
  office  spokesman of chn.etc 2021..   asof 2025-06-30
  source  public-record

actor   chn.tian-junli
  kind    person
  name    Tian Junli
  office  spokesman of chn.stc 2020..   asof 2025-06-30
  source  public-record

# Hong Kong.

actor   hkg.hkgov
  kind    organ
  name    Hong Kong government | Government of the Hong Kong Special Administrative Region | HKSAR government
  code    HKG GOV 1997-07-01..   asof 2025-06-30
  source  public-record

actor   hkg.legco
  kind    organ
  name    Hong Kong Legislative Council | LegCo | Legislative Council of Hong Kong
  code    HKG LEG 1997-07-01..   asof 2025-06-30
  source  public-record

actor   hkg.hkpolice
  kind    organ
  name    Hong Kong Police | Hong Kong Police Force
  code    HKG COP
  source  public-record

actor   hkg.icac
  kind    organ
  name    Independent Commission Against Corruption !context(HKG,CHN)
  code    HKG COP 1974-02-15..   asof 2025-06-30
  source  public-record

actor   hkg.hkdemocrats
  kind    party
  name    Democratic Party of Hong Kong | Hong Kong Democratic Party | Hong Kong's Democratic Party
  code    HKG OPP 1994-10-02..   asof 2025-06-30
  source  public-record

actor   hkg.hkcivic
  kind    party
  name    Civic Party !context(HKG,CHN) | Hong Kong Civic Party
  code    HKG OPP 2006-03-19..2023-05-27
  source  public-record

actor   hkg.demosisto
  kind    party
  name    Demosisto
  code    HKG OPP 2016-04-10..2020-06-30
  source  public-record

actor   hkg.hkalliance
  kind    ngo
  name    Hong Kong Alliance in Support of Patriotic Democratic Movements of China
  code    HKG OPP 1989-05-21..2021-09-25
  source  public-record

actor   hkg.chrf
  kind    ngo
  name    Civil Human Rights Front
  code    HKG OPP 2002-09-13..2021-08-15
  source  public-record

actor   hkg.appledaily
  kind    media
  name    Apple Daily
  code    HKG JRN 1995-06-20..2021-06-24
  source  public-record

actor   hkg.scmp
  kind    media
  name    South China Morning Post | SCMP !weak
  code    HKG JRN
  source  public-record

actor   hkg.chris-tang
  kind    person
  name    Chris Tang !context(HKG,CHN) | Chris Tang Ping-keung
  office  police chief of hkg.hkpolice 2019-11-19..2021-06-25
  office  security secretary of hkg.hkgov 2021-06-25..   asof 2025-06-30
  source  ofac-2023, public-record

actor   hkg.joshua-wong
  kind    person
  name    Joshua Wong !context(HKG,CHN) | Joshua Wong Chi-fung
  office  secretary general of hkg.demosisto 2016-04-10..2020-06-30
  source  public-record

actor   hkg.agnes-chow
  kind    person
  name    Agnes Chow
  gender  f
  office  member of hkg.demosisto 2016-04-10..2020-06-30
  source  public-record

actor   hkg.nathan-law
  kind    person
  name    Nathan Law !context(HKG,CHN)
  office  leader of hkg.demosisto 2016-04-10..2018-05
  source  public-record

actor   hkg.jimmy-lai
  kind    person
  name    Jimmy Lai | Lai Chee-ying
  office  founder of hkg.appledaily 1995-06-20..2021-06-24
  after   BUS
  source  public-record

actor   hkg.martin-lee
  kind    person
  name    Martin Lee !context(HKG,CHN)
  office  leader of hkg.hkdemocrats 1994-10-02..2002-12
  source  public-record

actor   hkg.benny-tai
  kind    person
  name    Benny Tai
  code    HKG EDU
  source  public-record

actor   hkg.anson-chan
  kind    person
  name    Anson Chan
  gender  f
  office  chief secretary of hkg.hkgov 1997-07-01..2001-04-30
  source  public-record

# Tibet, Xinjiang, dissent and religion.

actor   chn.cta
  kind    organ
  name    Central Tibetan Administration | Tibetan government in exile
  code    CHN OPP 1959-04-29..   asof 2025-06-30
  source  public-record

actor   chn.icfortibet
  kind    ngo
  name    International Campaign for Tibet
  code    NGO SOC 1988..   asof 2025-06-30
  source  public-record

actor   chn.dalai-lama
  kind    person
  name    Dalai Lama | 14th Dalai Lama | Tenzin Gyatso
  code    CHN REL
  office  leader of chn.cta 1959-04-29..2011-08-08
  source  public-record

actor   chn.panchen-lama
  kind    person
  name    Panchen Lama | Gyaltsen Norbu | Gyaincain Norbu
  code    CHN REL
  source  public-record

actor   chn.lobsang-sangay
  kind    person
  name    Lobsang Sangay
  office  leader of chn.cta 2011-08-08..2021-05-27
  source  public-record

actor   chn.penpa-tsering
  kind    person
  name    Penpa Tsering
  office  leader of chn.cta 2021-05-27..   asof 2025-06-30
  source  public-record

actor   chn.wuc
  kind    ngo
  name    World Uyghur Congress | World Uighur Congress
  code    CHN OPP 2004-04..   asof 2025-06-30
  source  public-record

actor   chn.uhrp
  kind    ngo
  name    Uyghur Human Rights Project
  code    CHN SOC 2004..   asof 2025-06-30
  source  public-record

actor   chn.rebiya-kadeer
  kind    person
  name    Rebiya Kadeer
  gender  f
  office  leader of chn.wuc 2006-11..2017-11
  source  public-record

actor   chn.dolkun-isa
  kind    person
  name    Dolkun Isa
  office  leader of chn.wuc 2017-11..2024-10
  source  public-record

actor   chn.ilham-tohti
  kind    person
  name    Ilham Tohti
  code    CHN EDU
  source  public-record

actor   chn.liu-xiaobo
  kind    person
  name    Liu Xiaobo
  code    CHN OPP ..2017-07-13
  source  public-record

actor   chn.wei-jingsheng
  kind    person
  name    Wei Jingsheng
  code    CHN OPP
  source  public-record

actor   chn.chen-guangcheng
  kind    person
  name    Chen Guangcheng
  code    CHN SOC
  source  public-record

actor   chn.ai-weiwei
  kind    person
  name    Ai Weiwei
  code    CHN SOC
  source  public-record

actor   chn.hu-jia
  kind    person
  name    Hu Jia
  code    CHN SOC
  source  public-record

actor   chn.xu-zhiyong
  kind    person
  name    Xu Zhiyong
  code    CHN SOC
  source  public-record

actor   chn.gao-zhisheng
  kind    person
  name    Gao Zhisheng
  code    CHN SOC
  source  public-record

actor   chn.peng-shuai
  kind    person
  name    Peng Shuai
  gender  f
  code    CHN CVL
  source  public-record

actor   chn.falungong
  kind    group
  name    Falun Gong | Falun Dafa
  code    CHN REL 1992-05..   asof 2025-06-30
  source  public-record

actor   chn.tibetans
  kind    people
  name    Tibetans | Tibetan people | ethnic Tibetans
  code    CHN CVL
  source  public-record

actor   chn.uyghurs
  kind    people
  name    Uyghurs | Uighurs | Uyghur people | Uygurs | ethnic Uyghurs | Uyghur Muslims | Uighur Muslims
  adj     Uyghur | Uighur
  code    CHN CVL
  source  public-record

actor   chn.han
  kind    people
  name    Han Chinese
  code    CHN CVL
  source  public-record

actor   chn.hui
  kind    people
  name    Hui Muslims | Hui people
  code    CHN CVL
  source  public-record

# Media and companies of China.

actor   chn.xinhua
  kind    media
  name    Xinhua | Xinhua News Agency | New China News Agency
  code    CHN GOV.JRN
  source  public-record

actor   chn.peoplesdaily
  kind    media
  name    People's Daily | Renmin Ribao
  code    CHN GOV.JRN 1948-06-15..   asof 2025-06-30
  source  public-record

actor   chn.globaltimes
  kind    media
  name    Global Times
  code    CHN GOV.JRN 1993..   asof 2025-06-30
  source  public-record

actor   chn.cctv
  kind    media
  name    CCTV !context(CHN) | China Central Television | CGTN | China Global Television Network
  code    CHN GOV.JRN 1958-05-01..   asof 2025-06-30
  source  public-record

actor   chn.chinadaily
  kind    media
  name    China Daily
  code    CHN GOV.JRN 1981-06-01..   asof 2025-06-30
  source  public-record

actor   chn.pladaily
  kind    media
  name    PLA Daily | People's Liberation Army Daily
  code    CHN MIL.JRN
  source  public-record

actor   chn.caixin
  kind    media
  name    Caixin
  code    CHN JRN 2009..   asof 2025-06-30
  source  public-record

actor   chn.cnpc
  kind    company
  name    CNPC | China National Petroleum Corporation | PetroChina
  code    CHN GOV.BUS
  source  public-record

actor   chn.cnooc
  kind    company
  name    CNOOC | China National Offshore Oil Corporation
  code    CHN GOV.BUS 1982..   asof 2025-06-30
  source  public-record

actor   chn.sinopec
  kind    company
  name    Sinopec
  code    CHN GOV.BUS
  source  public-record

actor   chn.norinco
  kind    company
  name    Norinco | China North Industries Group
  code    CHN GOV.BUS
  source  public-record

actor   chn.zte
  kind    company
  name    ZTE
  code    CHN BUS 1985..   asof 2025-06-30
  source  public-record

actor   chn.hikvision
  kind    company
  name    Hikvision
  code    CHN GOV.BUS 2001..   asof 2025-06-30
  source  public-record

actor   chn.smic
  kind    company
  name    SMIC !context(CHN) | Semiconductor Manufacturing International Corporation
  code    CHN BUS 2000..   asof 2025-06-30
  source  public-record

actor   chn.bytedance
  kind    company
  name    ByteDance | TikTok
  code    CHN BUS 2012-03..   asof 2025-06-30
  source  public-record

actor   chn.alibaba
  kind    company
  name    Alibaba Group | Alibaba !context(CHN)
  code    CHN BUS 1999-04-04..   asof 2025-06-30
  source  public-record

actor   chn.tencent
  kind    company
  name    Tencent
  code    CHN BUS 1998-11-11..   asof 2025-06-30
  source  public-record

actor   chn.cosco
  kind    company
  name    COSCO Shipping | COSCO !context(CHN)
  code    CHN GOV.BUS
  source  public-record

actor   chn.evergrande
  kind    company
  name    Evergrande | China Evergrande
  code    CHN BUS
  source  public-record

actor   chn.catl
  kind    company
  name    CATL | Contemporary Amperex Technology
  code    CHN BUS 2011..   asof 2025-06-30
  source  public-record

actor   chn.ren-zhengfei
  kind    person
  name    Ren Zhengfei
  office  founder of huawei 1987..   asof 2025-06-30
  source  public-record

actor   chn.meng-wanzhou
  kind    person
  name    Meng Wanzhou
  gender  f
  office  chief financial officer of huawei 2011..   asof 2025-06-30
  source  public-record

actor   chn.jack-ma
  kind    person
  name    Jack Ma
  office  founder of chn.alibaba 1999-04-04..2019-09-10
  after   BUS
  source  public-record

# Taiwan.

actor   twn.presoffice
  kind    organ
  name    Taiwan's Presidential Office | Taiwan Presidential Office | Presidential Office Building !context(TWN)
  code    TWN GOV
  source  public-record

actor   twn.eyuan
  kind    organ
  name    Executive Yuan
  code    TWN GOV
  source  public-record

actor   twn.lyuan
  kind    organ
  name    Legislative Yuan | Taiwan's legislature
  code    TWN LEG
  source  public-record

actor   twn.cyuan
  kind    organ
  name    Control Yuan
  code    TWN GOV
  source  public-record

actor   twn.mac
  kind    organ
  name    Mainland Affairs Council | Taiwan's Mainland Affairs Council
  code    TWN GOV 1991-01-28..   asof 2025-06-30
  source  public-record

actor   twn.sef
  kind    organ
  name    Straits Exchange Foundation
  code    TWN GOV 1990-11-21..   asof 2025-06-30
  source  public-record

actor   twn.nsb
  kind    organ
  name    National Security Bureau !context(TWN) | Taiwan's National Security Bureau
  code    TWN SPY 1955-03-01..   asof 2025-06-30
  source  public-record

actor   twn.mnd
  kind    organ
  name    Ministry of National Defense !context(TWN) | Taiwan's Ministry of National Defense
  code    TWN GOV.MIL
  source  public-record

actor   twn.armedforces
  kind    organ
  name    Taiwanese military | Taiwan's military | Taiwan military | Republic of China Armed Forces | Taiwan's armed forces
  code    TWN MIL
  source  public-record

actor   twn.cga
  kind    organ
  name    Coast Guard Administration !context(TWN) | Taiwan Coast Guard | Taiwan's coast guard
  code    TWN COP 2000-01-28..   asof 2025-06-30
  source  public-record

actor   twn.kmt
  kind    party
  name    Kuomintang | KMT !context(TWN,CHN) | Chinese Nationalist Party | Nationalist Party of China | Nationalists !context(twn.kmt) | Guomindang
  code    CHN GOV.PTY 1928-10-10..1949-12-07
  code    TWN GOV.PTY 1949-12-08..2000-05-19
  code    TWN OPP 2000-05-20..2008-05-19
  code    TWN GOV.PTY 2008-05-20..2016-05-19
  code    TWN OPP 2016-05-20..   asof 2025-06-30
  source  public-record

actor   twn.dpp
  kind    party
  name    Democratic Progressive Party !context(TWN) | DPP !context(TWN) | Taiwan's Democratic Progressive Party
  code    TWN OPP 1986-09-28..2000-05-19
  code    TWN GOV.PTY 2000-05-20..2008-05-19
  code    TWN OPP 2008-05-20..2016-05-19
  code    TWN GOV.PTY 2016-05-20..   asof 2025-06-30
  source  public-record

actor   twn.tpp
  kind    party
  name    Taiwan People's Party | TPP !context(TWN)
  code    TWN OPP 2019-08-06..   asof 2025-06-30
  source  public-record

actor   twn.npp
  kind    party
  name    New Power Party !context(TWN)
  code    TWN PTY 2015-01-25..   asof 2025-06-30
  source  public-record

actor   twn.pfp
  kind    party
  name    People First Party !context(TWN)
  code    TWN PTY 2000-03-31..   asof 2025-06-30
  source  public-record

actor   twn.sunflower
  kind    group
  name    Sunflower Movement
  code    TWN OPP 2014-03-18..2014-04-10
  source  public-record

actor   twn.tsmc
  kind    company
  name    TSMC | Taiwan Semiconductor Manufacturing Company | Taiwan Semiconductor Manufacturing Co | Taiwan Semiconductor Manufacturing
  code    TWN BUS 1987-02-21..   asof 2025-06-30
  source  public-record

actor   twn.foxconn
  kind    company
  name    Foxconn | Hon Hai
  code    TWN BUS 1974..   asof 2025-06-30
  source  public-record

actor   twn.cna
  kind    media
  name    Central News Agency !context(TWN) | Taiwan's Central News Agency
  code    TWN GOV.JRN
  source  public-record

actor   twn.taipeitimes
  kind    media
  name    Taipei Times
  code    TWN JRN 1999-06-15..   asof 2025-06-30
  source  public-record

actor   twn.hsiao-bi-khim
  kind    person
  name    Hsiao Bi-khim
  gender  f
  office  representative in the United States of twn 2020-07-20..2023-11-20
  office  vice president of twn 2024-05-20..   asof 2025-06-30
  source  public-record

actor   twn.annette-lu
  kind    person
  name    Annette Lu | Lu Hsiu-lien
  gender  f
  office  vice president of twn 2000-05-20..2008-05-20
  source  public-record

actor   twn.vincent-siew
  kind    person
  name    Vincent Siew
  office  premier of twn 1997-09-01..2000-05-20
  office  vice president of twn 2008-05-20..2012-05-20
  source  public-record

actor   twn.wu-den-yih
  kind    person
  name    Wu Den-yih
  office  premier of twn 2009-09-10..2012-02-06
  office  vice president of twn 2012-05-20..2016-05-20
  office  leader of twn.kmt 2017-08-20..2020-01-15
  source  public-record

actor   twn.lien-chan
  kind    person
  name    Lien Chan
  office  premier of twn 1993-02-27..1997-09-01
  office  vice president of twn 1996-05-20..2000-05-20
  office  leader of twn.kmt 2000-06-17..2005-08-19
  source  public-record

actor   twn.james-soong
  kind    person
  name    James Soong | Soong Chu-yu
  office  leader of twn.pfp 2000-03-31..   asof 2025-06-30
  source  public-record

actor   twn.chen-chien-jen
  kind    person
  name    Chen Chien-jen
  office  vice president of twn 2016-05-20..2020-05-20
  office  premier of twn 2023-01-31..2024-05-20
  source  public-record

actor   twn.su-tseng-chang
  kind    person
  name    Su Tseng-chang
  office  premier of twn 2006-01-25..2007-05-21
  office  premier of twn 2019-01-14..2023-01-31
  source  public-record

actor   twn.cho-jung-tai
  kind    person
  name    Cho Jung-tai
  office  premier of twn 2024-05-20..   asof 2025-06-30
  source  public-record

actor   twn.joseph-wu
  kind    person
  name    Joseph Wu | Wu Jaushieh | Jaushieh Joseph Wu
  office  foreign minister of twn 2018-02-26..2024-05-20
  office  secretary general of the National Security Council of twn 2024-05-20..   asof 2025-06-30
  source  public-record

actor   twn.lin-chia-lung
  kind    person
  name    Lin Chia-lung
  office  foreign minister of twn 2024-05-20..   asof 2025-06-30
  source  public-record

actor   twn.wellington-koo
  kind    person
  name    Wellington Koo | Koo Li-hsiung
  office  defence minister of twn 2024-05-20..   asof 2025-06-30
  source  public-record

actor   twn.chiu-kuo-cheng
  kind    person
  name    Chiu Kuo-cheng
  office  defence minister of twn 2021-02-23..2024-05-20
  source  public-record

actor   twn.yen-de-fa
  kind    person
  name    Yen De-fa
  office  defence minister of twn 2018-02-26..2021-02-23
  source  public-record

actor   twn.tsai-ming-yen
  kind    person
  name    Tsai Ming-yen
  office  director of twn.nsb 2023-01..   asof 2025-06-30
  source  public-record

actor   twn.chiu-chui-cheng
  kind    person
  name    Chiu Chui-cheng
  office  head of twn.mac 2024-05-20..   asof 2025-06-30
  source  public-record

actor   twn.chiu-tai-san
  kind    person
  name    Chiu Tai-san
  office  head of twn.mac 2021-02-23..2024-05-20
  source  public-record

actor   twn.sun-li-fang
  kind    person
  name    Sun Li-fang
  office  spokesman of twn.mnd 2021..   asof 2025-06-30
  source  public-record

actor   twn.karen-kuo
  kind    person
  name    Karen Kuo !context(TWN)
  gender  f
  office  spokeswoman of twn.presoffice 2024-05-20..   asof 2025-06-30
  source  public-record

actor   twn.han-kuo-yu
  kind    person
  name    Han Kuo-yu
  office  mayor of Kaohsiung of twn 2018-12-25..2020-06-12
  office  speaker of twn.lyuan 2024-02-01..   asof 2025-06-30
  source  public-record

actor   twn.you-si-kun
  kind    person
  name    You Si-kun | Yu Shyi-kun
  office  premier of twn 2002-02-01..2005-02-01
  office  speaker of twn.lyuan 2020-02-01..2024-02-01
  source  public-record

actor   twn.wang-jin-pyng
  kind    person
  name    Wang Jin-pyng
  office  speaker of twn.lyuan 1999-02-01..2016-02-01
  source  public-record

actor   twn.eric-chu
  kind    person
  name    Eric Chu | Chu Li-luan
  office  leader of twn.kmt 2015-01-19..2016-01-18
  office  leader of twn.kmt 2021-10-05..   asof 2025-06-30
  source  public-record

actor   twn.johnny-chiang
  kind    person
  name    Johnny Chiang | Chiang Chi-chen
  office  leader of twn.kmt 2020-03-09..2021-10-05
  source  public-record

actor   twn.hou-yu-ih
  kind    person
  name    Hou Yu-ih
  office  mayor of New Taipei of twn 2018-12-25..   asof 2025-06-30
  source  public-record

actor   twn.ko-wen-je
  kind    person
  name    Ko Wen-je
  office  mayor of Taipei of twn 2014-12-25..2022-12-25
  office  leader of twn.tpp 2019-08-06..2025-01
  source  public-record

actor   twn.chiang-wan-an
  kind    person
  name    Chiang Wan-an | Wayne Chiang
  office  mayor of Taipei of twn 2022-12-25..   asof 2025-06-30
  source  public-record

actor   twn.terry-gou
  kind    person
  name    Terry Gou
  office  chairman of twn.foxconn 1974..2019-06
  after   BUS
  source  public-record

actor   twn.morris-chang
  kind    person
  name    Morris Chang
  office  chairman of twn.tsmc 1987-02-21..2018-06-05
  after   BUS
  source  public-record

# South Korea.

actor   kor.bluehouse
  kind    organ
  name    Blue House | Cheong Wa Dae | South Korean presidential office | Yongsan presidential office
  code    KOR GOV 1948-08-15..   asof 2025-06-30
  source  public-record

actor   kor.nis
  kind    organ
  name    National Intelligence Service !context(KOR) | South Korea's National Intelligence Service | NIS !context(KOR) | Korean Central Intelligence Agency | KCIA | South Korean spy agency
  code    KOR SPY 1961-06-13..   asof 2025-06-30
  source  public-record

actor   kor.dcc
  kind    organ
  name    Defense Counterintelligence Command | Defence Counterintelligence Command | Defense Security Command !context(KOR)
  code    KOR SPY 1977..   asof 2025-06-30
  source  public-record

actor   kor.jcs
  kind    organ
  name    South Korea's Joint Chiefs of Staff | South Korean Joint Chiefs of Staff | Joint Chiefs of Staff !context(KOR) | JCS !context(KOR)
  code    KOR MIL 1963-06-01..   asof 2025-06-30
  source  public-record

actor   kor.rokarmed
  kind    organ
  name    Republic of Korea Armed Forces | ROK Armed Forces | South Korean military | South Korea's military | ROK army | ROK military
  code    KOR MIL 1948-08-15..   asof 2025-06-30
  source  public-record

actor   kor.cfc
  kind    organ
  name    Combined Forces Command !context(KOR) | ROK-US Combined Forces Command
  code    KOR MIL 1978-11-07..   asof 2025-06-30
  source  public-record

actor   kor.ccourt
  kind    organ
  name    Constitutional Court of Korea | South Korea's Constitutional Court
  code    KOR JUD 1988-09-01..   asof 2025-06-30
  source  public-record

actor   kor.cio
  kind    organ
  name    Corruption Investigation Office for High-ranking Officials | CIO !context(KOR)
  code    KOR COP 2021-01-21..   asof 2025-06-30
  source  public-record

actor   kor.dp
  kind    party
  name    Democratic Party of Korea | Minjoo Party | Democratic Party !context(KOR) | Democratic United Party | New Politics Alliance for Democracy
  code    KOR OPP 2011-12-16..2017-05-09
  code    KOR GOV.PTY 2017-05-10..2022-05-09
  code    KOR OPP 2022-05-10..2025-06-03
  code    KOR GOV.PTY 2025-06-04..   asof 2025-06-30
  source  public-record

actor   kor.ppp
  kind    party
  name    People Power Party !context(KOR) | PPP !context(KOR) | Liberty Korea Party | Saenuri Party | Grand National Party | United Future Party !context(KOR)
  code    KOR OPP 1997-11-21..2008-02-24
  code    KOR GOV.PTY 2008-02-25..2017-05-09
  code    KOR OPP 2017-05-10..2022-05-09
  code    KOR GOV.PTY 2022-05-10..2025-06-03
  code    KOR OPP 2025-06-04..   asof 2025-06-30
  source  public-record

actor   kor.rkp
  kind    party
  name    Rebuilding Korea Party
  code    KOR OPP 2024-03-03..   asof 2025-06-30
  source  public-record

actor   kor.reform
  kind    party
  name    New Reform Party | Reform Party !context(KOR)
  code    KOR OPP 2024-01-20..   asof 2025-06-30
  source  public-record

actor   kor.upp
  kind    party
  name    Unified Progressive Party
  code    KOR OPP 2011-12-06..2014-12-19
  source  public-record

actor   kor.kctu
  kind    ngo
  name    Korean Confederation of Trade Unions | KCTU
  code    KOR LAB 1995-11..   asof 2025-06-30
  source  public-record

actor   kor.samsung
  kind    company
  name    Samsung | Samsung Electronics | Samsung Group
  code    KOR BUS
  source  public-record

actor   kor.hyundai
  kind    company
  name    Hyundai Motor | Hyundai Motor Group | Hyundai
  code    KOR BUS
  source  public-record

actor   kor.skhynix
  kind    company
  name    SK Hynix
  code    KOR BUS
  source  public-record

actor   kor.hanwha
  kind    company
  name    Hanwha Aerospace | Hanwha Ocean | Hanwha Group | Hanwha
  code    KOR BUS
  source  public-record

actor   kor.yonhap
  kind    media
  name    Yonhap | Yonhap News Agency
  code    KOR JRN 1980-12-19..   asof 2025-06-30
  source  public-record

actor   kor.chosun
  kind    media
  name    Chosun Ilbo
  code    KOR JRN
  source  public-record

actor   kor.joongang
  kind    media
  name    JoongAng Ilbo
  code    KOR JRN
  source  public-record

actor   kor.dailynk
  kind    media
  name    Daily NK
  code    KOR JRN 2004..   asof 2025-06-30
  source  public-record

actor   kor.nknews
  kind    media
  name    NK News
  code    KOR JRN 2011..   asof 2025-06-30
  source  public-record

actor   kor.unification
  kind    ngo
  name    Unification Church
  code    KOR REL 1954-05-01..   asof 2025-06-30
  source  public-record

actor   kor.han-duck-soo
  kind    person
  name    Han Duck-soo
  office  prime minister of kor 2007-04-03..2008-02-29
  office  prime minister of kor 2022-05-21..2025-05-01
  source  public-record

actor   kor.choi-sang-mok
  kind    person
  name    Choi Sang-mok
  office  finance minister of kor 2023-12-29..2025-05-01
  source  public-record

actor   kor.kim-yong-hyun
  kind    person
  name    Kim Yong-hyun
  office  defence minister of kor 2024-09-06..2024-12-05
  source  public-record

actor   kor.shin-won-sik
  kind    person
  name    Shin Won-sik
  office  defence minister of kor 2023-10-07..2024-09-06
  office  national security adviser of kor 2024-09-06..2025-06-04
  source  public-record

actor   kor.lee-jong-sup
  kind    person
  name    Lee Jong-sup
  office  defence minister of kor 2022-05-10..2023-10-07
  source  public-record

actor   kor.suh-wook
  kind    person
  name    Suh Wook
  office  defence minister of kor 2020-09-18..2022-05-10
  source  public-record

actor   kor.jeong-kyeong-doo
  kind    person
  name    Jeong Kyeong-doo
  office  defence minister of kor 2018-09-21..2020-09-18
  source  public-record

actor   kor.song-young-moo
  kind    person
  name    Song Young-moo
  office  defence minister of kor 2017-07-13..2018-09-21
  source  public-record

actor   kor.han-min-koo
  kind    person
  name    Han Min-koo
  office  defence minister of kor 2014-06-30..2017-07-13
  source  public-record

actor   kor.kim-kwan-jin
  kind    person
  name    Kim Kwan-jin
  office  defence minister of kor 2010-12-04..2014-06-30
  office  national security adviser of kor 2014-06..2017-05-21
  source  public-record

actor   kor.kang-kyung-wha
  kind    person
  name    Kang Kyung-wha
  gender  f
  office  foreign minister of kor 2017-06-18..2021-02-08
  source  public-record

actor   kor.chung-eui-yong
  kind    person
  name    Chung Eui-yong
  office  national security adviser of kor 2017-05-21..2020-07-05
  office  foreign minister of kor 2021-02-09..2022-05-12
  source  public-record

actor   kor.park-jin
  kind    person
  name    Park Jin !context(KOR)
  office  foreign minister of kor 2022-05-12..2024-01-10
  source  public-record

actor   kor.cho-tae-yul
  kind    person
  name    Cho Tae-yul
  office  ambassador to the United Nations of kor 2016-10..2019-11
  office  foreign minister of kor 2024-01-10..   asof 2025-06-30
  source  public-record

actor   kor.yun-byung-se
  kind    person
  name    Yun Byung-se
  office  foreign minister of kor 2013-03-13..2017-06-18
  source  public-record

actor   kor.kim-sung-hwan
  kind    person
  name    Kim Sung-hwan
  office  foreign minister of kor 2010-10-08..2013-03-11
  source  public-record

actor   kor.suh-hoon
  kind    person
  name    Suh Hoon
  office  director of kor.nis 2017-06-01..2020-07-03
  office  national security adviser of kor 2020-07-06..2022-05-09
  source  public-record

actor   kor.park-jie-won
  kind    person
  name    Park Jie-won
  office  director of kor.nis 2020-07-29..2022-05-11
  source  public-record

actor   kor.kim-kyou-hyun
  kind    person
  name    Kim Kyou-hyun
  office  director of kor.nis 2022-05-26..2023-11-26
  source  public-record

actor   kor.cho-tae-yong
  kind    person
  name    Cho Tae-yong
  office  national security adviser of kor 2023-03-30..2024-01
  office  director of kor.nis 2024-01..2025-06
  source  public-record

actor   kor.kim-sung-han
  kind    person
  name    Kim Sung-han !context(KOR)
  office  national security adviser of kor 2022-05-10..2023-03-29
  source  public-record

actor   kor.wi-sung-lac
  kind    person
  name    Wi Sung-lac
  office  national security adviser of kor 2025-06-04..   asof 2025-06-30
  source  public-record

actor   kor.lee-jong-seok
  kind    person
  name    Lee Jong-seok !context(KOR)
  office  unification minister of kor 2006-02..2006-12
  office  director of kor.nis 2025-06-25..   asof 2025-06-30
  source  public-record

actor   kor.cho-myoung-gyon
  kind    person
  name    Cho Myoung-gyon
  office  unification minister of kor 2017-07-03..2019-04-08
  source  public-record

actor   kor.kim-yeon-chul
  kind    person
  name    Kim Yeon-chul
  office  unification minister of kor 2019-04-08..2020-06-19
  source  public-record

actor   kor.lee-in-young
  kind    person
  name    Lee In-young
  office  unification minister of kor 2020-07-27..2022-05-15
  source  public-record

actor   kor.kwon-young-se
  kind    person
  name    Kwon Young-se
  office  unification minister of kor 2022-05-16..2023-07-27
  source  public-record

actor   kor.kim-yung-ho
  kind    person
  name    Kim Yung-ho !context(KOR,PRK)
  office  unification minister of kor 2023-07-28..2025-07
  source  public-record

actor   kor.won-in-choul
  kind    person
  name    Won In-choul
  office  military chief of kor.jcs 2020-09-23..2022-07-05
  source  public-record

actor   kor.kim-seung-kyum
  kind    person
  name    Kim Seung-kyum
  office  military chief of kor.jcs 2022-07-05..2023-11-25
  source  public-record

actor   kor.kim-myung-soo
  kind    person
  name    Kim Myung-soo !context(KOR)
  office  military chief of kor.jcs 2023-11-25..   asof 2025-06-30
  source  public-record

actor   kor.lee-sung-jun
  kind    person
  name    Lee Sung-jun !context(kor.jcs)
  office  spokesman of kor.jcs 2022-12..   asof 2025-06-30
  source  public-record

actor   kor.woo-won-shik
  kind    person
  name    Woo Won-shik
  office  speaker of parliament of kor 2024-06-05..   asof 2025-06-30
  source  public-record

actor   kor.kim-jin-pyo
  kind    person
  name    Kim Jin-pyo
  office  speaker of parliament of kor 2022-07-04..2024-05-29
  source  public-record

actor   kor.han-dong-hoon
  kind    person
  name    Han Dong-hoon
  office  justice minister of kor 2022-05-17..2023-12-21
  office  leader of kor.ppp 2024-07-23..2024-12-16
  source  public-record

actor   kor.lee-jun-seok
  kind    person
  name    Lee Jun-seok
  office  leader of kor.ppp 2021-06-11..2022-08-09
  office  leader of kor.reform 2024-01-20..   asof 2025-06-30
  source  public-record

actor   kor.kim-moon-soo
  kind    person
  name    Kim Moon-soo !context(KOR)
  office  labour minister of kor 2024-08-30..2025-04-08
  source  public-record

actor   kor.cho-kuk
  kind    person
  name    Cho Kuk
  office  justice minister of kor 2019-09-09..2019-10-14
  office  leader of kor.rkp 2024-03-03..2024-12-12
  source  public-record

actor   kor.kim-keon-hee
  kind    person
  name    Kim Keon-hee
  gender  f
  office  first lady of kor 2022-05-10..2025-04-04
  source  public-record

actor   kor.lim-jong-seok
  kind    person
  name    Lim Jong-seok
  office  chief of staff of kor.bluehouse 2017-05-10..2019-01-08
  source  public-record

actor   kor.lee-jae-yong
  kind    person
  name    Lee Jae-yong | Jay Y. Lee
  office  chairman of kor.samsung 2022-10-27..   asof 2025-06-30
  after   BUS
  source  public-record

actor   kor.sun-myung-moon
  kind    person
  name    Sun Myung Moon | Moon Sun-myung
  office  founder of kor.unification 1954-05-01..2012-09-03
  source  public-record

# North Korea.

actor   prk.wpk
  kind    party
  name    Workers' Party of Korea | WPK !context(PRK) | Korean Workers' Party
  code    PRK GOV.PTY 1949-06-30..   asof 2025-06-30
  source  public-record

actor   prk.sac
  kind    organ
  name    State Affairs Commission | National Defence Commission !context(PRK) | National Defense Commission !context(PRK)
  code    PRK GOV 1972-12..   asof 2025-06-30
  source  ofac-2023, public-record

actor   prk.spa
  kind    organ
  name    Supreme People's Assembly !context(PRK) | North Korea's Supreme People's Assembly
  code    PRK LEG 1948-09..   asof 2025-06-30
  source  public-record

actor   prk.kpa
  kind    organ
  name    Korean People's Army | KPA !context(PRK) | North Korean army | North Korean military | North Korea's military | North Korean troops
  code    PRK MIL 1948-02-08..   asof 2025-06-30
  source  ofac-2023, public-record

actor   prk.strategicforce
  kind    organ
  name    KPA Strategic Force | Strategic Rocket Force !context(PRK)
  code    PRK MIL
  part    prk.kpa wing
  source  un-2022, public-record

actor   prk.rgb
  kind    organ
  name    Reconnaissance General Bureau | RGB !context(PRK)
  code    PRK SPY 2009..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   prk.mss
  kind    organ
  name    Ministry of State Security !context(PRK) | State Security Department !context(PRK) | Bowibu
  code    PRK SPY
  source  ofac-2023, public-record

actor   prk.ufd
  kind    organ
  name    United Front Department !context(PRK)
  code    PRK GOV.PTY
  part    prk.wpk office
  source  public-record

actor   prk.office39
  kind    organ
  name    Office 39 | Bureau 39 | Room 39
  code    PRK GOV
  part    prk.wpk office
  source  un-2022, ofac-2023, public-record

actor   prk.lazarus
  kind    group
  name    Lazarus Group | Lazarus Group hackers | APT38
  code    PRK CRM
  source  ofac-2023, public-record

actor   prk.kimsuky
  kind    group
  name    Kimsuky
  code    PRK CRM
  source  public-record

actor   prk.kcna
  kind    media
  name    KCNA | Korean Central News Agency
  code    PRK GOV.JRN 1946-12-05..   asof 2025-06-30
  source  public-record

actor   prk.rodong
  kind    media
  name    Rodong Sinmun
  code    PRK GOV.JRN
  source  public-record

actor   prk.kctv
  kind    media
  name    Korean Central Television
  code    PRK GOV.JRN
  source  public-record

actor   prk.kim-yo-jong
  kind    person
  name    Kim Yo Jong | Kim Yo-jong
  gender  f
  office  deputy director of prk.wpk 2014-11..   asof 2025-06-30
  source  ofac-2023, public-record

actor   prk.choe-son-hui
  kind    person
  name    Choe Son Hui | Choe Sun-hui | Choe Son-hui
  gender  f
  office  deputy foreign minister of prk 2018-02..2022-06-10
  office  foreign minister of prk 2022-06-10..   asof 2025-06-30
  source  public-record

actor   prk.ri-son-gwon
  kind    person
  name    Ri Son Gwon | Ri Son-gwon
  office  foreign minister of prk 2020-01-23..2022-06-10
  office  director of prk.ufd 2022-06-10..   asof 2025-06-30
  source  public-record

actor   prk.ri-yong-ho-minister
  kind    person
  name    Ri Yong Ho | Ri Yong-ho
  office  foreign minister of prk 2016-05-09..2020-01-23
  source  public-record

actor   prk.ri-su-yong
  kind    person
  name    Ri Su Yong
  office  foreign minister of prk 2014-04-09..2016-05-09
  source  un-2022, ofac-2023, public-record

actor   prk.pak-ui-chun
  kind    person
  name    Pak Ui Chun
  office  foreign minister of prk 2007-05-18..2014-04-09
  source  public-record

actor   prk.paek-nam-sun
  kind    person
  name    Paek Nam Sun
  office  foreign minister of prk 1998-09..2007-01-02
  source  public-record

actor   prk.choe-ryong-hae
  kind    person
  name    Choe Ryong Hae
  office  speaker of prk.spa 2019-04-11..   asof 2025-06-30
  source  ofac-2023, public-record

actor   prk.kim-yong-nam
  kind    person
  name    Kim Yong Nam
  office  foreign minister of prk 1983-12..1998-09-05
  office  speaker of prk.spa 1998-09-05..2019-04-11
  source  public-record

actor   prk.pak-pong-ju
  kind    person
  name    Pak Pong Ju
  office  premier of prk 2003-09-03..2007-04-11
  office  premier of prk 2013-04-01..2019-04-11
  source  public-record

actor   prk.kim-jae-ryong
  kind    person
  name    Kim Jae Ryong
  office  premier of prk 2019-04-11..2020-08-13
  source  public-record

actor   prk.kim-tok-hun
  kind    person
  name    Kim Tok Hun
  office  premier of prk 2020-08-13..2024-12-29
  source  public-record

actor   prk.pak-thae-song
  kind    person
  name    Pak Thae Song
  office  premier of prk 2024-12-29..   asof 2025-06-30
  source  public-record

actor   prk.jang-song-thaek
  kind    person
  name    Jang Song Thaek | Jang Sung-taek
  office  vice chairman of prk.sac 2010-06-07..2013-12-08
  source  public-record

actor   prk.kim-yong-chol
  kind    person
  name    Kim Yong Chol
  office  director of prk.rgb 2009..2016-01
  office  director of prk.ufd 2016-01..2019-04
  office  director of prk.ufd 2021-01..2022-06
  source  un-2022, ofac-2023, public-record

actor   prk.ri-pyong-chol
  kind    person
  name    Ri Pyong Chol
  office  vice chairman of the central military commission of prk.wpk 2020-05..2021-06
  source  un-2022, ofac-2023, public-record

actor   prk.pak-jong-chon
  kind    person
  name    Pak Jong Chon
  office  military chief of prk.kpa 2019-09..2021-09
  source  public-record

actor   prk.no-kwang-chol
  kind    person
  name    No Kwang Chol
  office  defence minister of prk 2018-06..2019-12
  office  defence minister of prk 2024-10..   asof 2025-06-30
  source  public-record

actor   prk.kang-sun-nam
  kind    person
  name    Kang Sun Nam
  office  defence minister of prk 2022-12..2024-10
  source  public-record

actor   prk.ri-yong-gil
  kind    person
  name    Ri Yong Gil
  office  military chief of prk.kpa 2013-08..2016-02
  office  defence minister of prk 2021-06..2022-12
  office  military chief of prk.kpa 2023-08..   asof 2025-06-30
  source  ofac-2023, public-record

actor   prk.hyon-yong-chol
  kind    person
  name    Hyon Yong Chol
  office  defence minister of prk 2014-06..2015-04
  source  public-record

actor   prk.kim-song
  kind    person
  name    Kim Song !context(PRK)
  office  ambassador to the United Nations of prk 2018-09..   asof 2025-06-30
  source  ofac-2023, public-record

actor   prk.kim-kye-gwan
  kind    person
  name    Kim Kye Gwan
  office  deputy foreign minister of prk 1998..2019
  source  public-record

actor   prk.kim-hyok-chol
  kind    person
  name    Kim Hyok Chol
  office  special envoy for the United States of prk 2019-01..2019-03
  source  un-2022, ofac-2023, public-record

actor   prk.jo-yong-won
  kind    person
  name    Jo Yong Won
  office  secretary of prk.wpk 2021-01..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   prk.hwang-jang-yop
  kind    person
  name    Hwang Jang Yop
  office  speaker of prk.spa 1972-12..1983-04
  after   ELI
  source  public-record

actor   prk.ri-sol-ju
  kind    person
  name    Ri Sol Ju
  gender  f
  office  first lady of prk 2012-07..   asof 2025-06-30
  source  public-record

actor   prk.kim-ju-ae
  kind    person
  name    Kim Ju Ae
  gender  f
  code    PRK ELI
  source  public-record

actor   prk.kim-jong-nam
  kind    person
  name    Kim Jong Nam
  code    PRK ELI ..2017-02-13
  source  public-record

actor   prk.thae-yong-ho
  kind    person
  name    Thae Yong Ho | Tae Yong-ho
  office  deputy ambassador to the United Kingdom of prk ..2016-08
  office  member of parliament of kor 2020-05-30..2024-05-29
  source  public-record

# Japan.

actor   jpn.kantei
  kind    organ
  name    Kantei | Nagatacho | Japanese prime minister's office
  code    JPN GOV
  source  public-record

actor   jpn.ldp
  kind    party
  name    Liberal Democratic Party !context(JPN) | LDP !context(JPN) | Japan's Liberal Democratic Party
  code    JPN GOV.PTY 1955-11-15..1993-08-08
  code    JPN OPP 1993-08-09..1994-06-29
  code    JPN GOV.PTY 1994-06-30..2009-09-15
  code    JPN OPP 2009-09-16..2012-12-25
  code    JPN GOV.PTY 2012-12-26..   asof 2025-06-30
  source  public-record

actor   jpn.komeito
  kind    party
  name    Komeito | New Komeito
  code    JPN PTY 1964-11-17..   asof 2025-06-30
  source  public-record

actor   jpn.cdpj
  kind    party
  name    Constitutional Democratic Party of Japan | Constitutional Democratic Party !context(JPN)
  code    JPN OPP 2017-10-03..   asof 2025-06-30
  source  public-record

actor   jpn.dpj
  kind    party
  name    Democratic Party of Japan | DPJ !context(JPN)
  code    JPN OPP 1998-04-27..2009-09-15
  code    JPN GOV.PTY 2009-09-16..2012-12-25
  code    JPN OPP 2012-12-26..2016-03-27
  source  public-record

actor   jpn.jcp
  kind    party
  name    Japanese Communist Party | JCP !context(JPN) | Japan Communist Party
  code    JPN OPP 1945-10..   asof 2025-06-30
  source  public-record

actor   jpn.ishin
  kind    party
  name    Japan Innovation Party | Nippon Ishin no Kai | Nippon Ishin
  code    JPN OPP 2015-10-31..   asof 2025-06-30
  source  public-record

actor   jpn.dpfp
  kind    party
  name    Democratic Party for the People !context(JPN)
  code    JPN OPP 2018-05-07..   asof 2025-06-30
  source  public-record

actor   jpn.sanseito
  kind    party
  name    Sanseito
  code    JPN OPP 2020-04-11..   asof 2025-06-30
  source  public-record

actor   jpn.jsp
  kind    party
  name    Japan Socialist Party | Social Democratic Party !context(JPN)
  code    JPN PTY 1945-11-02..   asof 2025-06-30
  source  public-record

actor   jpn.jsdf
  kind    organ
  name    Japan Self-Defense Forces | Self-Defense Forces !context(JPN) | Self-Defence Forces !context(JPN) | JSDF | SDF !context(JPN) | Japan Self-Defense Force | Japan Self-Defence Force
  code    JPN MIL 1954-07-01..   asof 2025-06-30
  source  public-record

actor   jpn.gsdf
  kind    organ
  name    Ground Self-Defense Force | Japan Ground Self-Defense Force | GSDF | JGSDF | Ground Self-Defence Force | Rikujou Jieitai
  code    JPN MIL 1954-07-01..   asof 2025-06-30
  part    jpn.jsdf wing 1954-07-01..   asof 2025-06-30
  source  public-record

actor   jpn.msdf
  kind    organ
  name    Maritime Self-Defense Force | Japan Maritime Self-Defense Force | MSDF | JMSDF | Maritime Self-Defence Force | Kaijou Jieitai
  code    JPN MIL 1954-07-01..   asof 2025-06-30
  part    jpn.jsdf wing 1954-07-01..   asof 2025-06-30
  source  public-record

actor   jpn.asdf
  kind    organ
  name    Air Self-Defense Force | Japan Air Self-Defense Force | ASDF | JASDF | Air Self-Defence Force | Koukuu Jieitai
  code    JPN MIL 1954-07-01..   asof 2025-06-30
  part    jpn.jsdf wing 1954-07-01..   asof 2025-06-30
  source  public-record

actor   jpn.jcg
  kind    organ
  name    Japan Coast Guard | Japanese coast guard | Japan's coast guard
  code    JPN COP 1948-05-01..   asof 2025-06-30
  source  public-record

actor   jpn.psia
  kind    organ
  name    Public Security Intelligence Agency
  code    JPN SPY 1952-07-21..   asof 2025-06-30
  source  public-record

actor   jpn.nss
  kind    organ
  name    National Security Secretariat !context(JPN)
  code    JPN GOV 2014-01-07..   asof 2025-06-30
  source  public-record

actor   jpn.ija
  kind    organ
  name    Imperial Japanese Army
  code    JPN MIL 1871..1945-11-30
  source  public-record

actor   jpn.ijn
  kind    organ
  name    Imperial Japanese Navy
  code    JPN MIL 1869..1945-11-30
  source  public-record

actor   jpn.jma
  kind    organ
  name    Japan Meteorological Agency
  code    JPN GOV
  source  public-record

actor   jpn.aum
  kind    group
  name    Aum Shinrikyo | Aum Shinri Kyo | Aleph !context(jpn.aum) | Aum cult
  code    JPN UAF 1987..2000-01
  code    JPN REL 2000-02..   asof 2025-06-30
  source  ofac-2023, public-record

actor   jpn.jra
  kind    group
  name    Japanese Red Army | JRA !context(JPN)
  code    JPN REB 1971-02..2001-04-14
  source  public-record

actor   jpn.yamaguchi
  kind    group
  name    Yamaguchi-gumi | Kobe Yamaguchi-gumi
  code    JPN CRM
  source  ofac-2023, public-record

actor   jpn.chongryon
  kind    ngo
  name    Chongryon | Chosen Soren | Chongryun
  code    JPN SOC 1955-05-25..   asof 2025-06-30
  source  public-record

actor   jpn.nipponkaigi
  kind    ngo
  name    Nippon Kaigi
  code    JPN SOC 1997-05-30..   asof 2025-06-30
  source  public-record

actor   jpn.soka
  kind    ngo
  name    Soka Gakkai
  code    JPN REL
  source  public-record

actor   jpn.hidankyo
  kind    ngo
  name    Nihon Hidankyo
  code    JPN SOC 1956-08-10..   asof 2025-06-30
  source  public-record

actor   jpn.nhk
  kind    media
  name    NHK
  code    JPN JRN
  source  public-record

actor   jpn.kyodo
  kind    media
  name    Kyodo | Kyodo News
  code    JPN JRN
  source  public-record

actor   jpn.jiji
  kind    media
  name    Jiji Press
  code    JPN JRN
  source  public-record

actor   jpn.asahi
  kind    media
  name    Asahi Shimbun
  code    JPN JRN
  source  public-record

actor   jpn.yomiuri
  kind    media
  name    Yomiuri Shimbun
  code    JPN JRN
  source  public-record

actor   jpn.mainichi
  kind    media
  name    Mainichi Shimbun
  code    JPN JRN
  source  public-record

actor   jpn.nikkei
  kind    media
  name    Nikkei Asia | Nihon Keizai Shimbun | Nikkei
  code    JPN JRN
  source  public-record

actor   jpn.japantimes
  kind    media
  name    Japan Times
  code    JPN JRN
  source  public-record

actor   jpn.tepco
  kind    company
  name    TEPCO | Tepco | Tokyo Electric Power Company
  code    JPN BUS
  source  public-record

actor   jpn.toyota
  kind    company
  name    Toyota | Toyota Motor
  code    JPN BUS
  source  public-record

actor   jpn.mhi
  kind    company
  name    Mitsubishi Heavy Industries
  code    JPN BUS
  source  public-record

actor   jpn.nipponsteel
  kind    company
  name    Nippon Steel
  code    JPN BUS
  source  public-record

actor   jpn.softbank
  kind    company
  name    SoftBank
  code    JPN BUS
  source  public-record

actor   jpn.yoshimasa-hayashi
  kind    person
  name    Yoshimasa Hayashi
  office  foreign minister of jpn 2021-11-10..2023-09-13
  office  chief cabinet secretary of jpn 2023-12-14..   asof 2025-06-30
  source  public-record

actor   jpn.yoko-kamikawa
  kind    person
  name    Yoko Kamikawa
  gender  f
  office  justice minister of jpn 2014-10-21..2015-10-07
  office  foreign minister of jpn 2023-09-13..2024-10-01
  source  public-record

actor   jpn.toshimitsu-motegi
  kind    person
  name    Toshimitsu Motegi
  office  foreign minister of jpn 2019-09-11..2021-11-10
  source  public-record

actor   jpn.taro-kono
  kind    person
  name    Taro Kono
  office  foreign minister of jpn 2017-08-03..2019-09-11
  office  defence minister of jpn 2019-09-11..2020-09-16
  source  public-record

actor   jpn.nobuo-kishi
  kind    person
  name    Nobuo Kishi
  office  defence minister of jpn 2020-09-16..2022-08-10
  source  public-record

actor   jpn.yasukazu-hamada
  kind    person
  name    Yasukazu Hamada
  office  defence minister of jpn 2008-09-24..2009-09-16
  office  defence minister of jpn 2022-08-10..2023-09-13
  source  public-record

actor   jpn.minoru-kihara
  kind    person
  name    Minoru Kihara
  office  defence minister of jpn 2023-09-13..2024-10-01
  source  public-record

actor   jpn.gen-nakatani
  kind    person
  name    Gen Nakatani
  office  defence minister of jpn 2014-12-24..2016-08-03
  office  defence minister of jpn 2024-10-01..   asof 2025-06-30
  source  public-record

actor   jpn.itsunori-onodera
  kind    person
  name    Itsunori Onodera
  office  defence minister of jpn 2012-12-26..2014-09-03
  office  defence minister of jpn 2017-08-03..2018-10-02
  source  public-record

actor   jpn.tomomi-inada
  kind    person
  name    Tomomi Inada
  gender  f
  office  defence minister of jpn 2016-08-03..2017-07-28
  source  public-record

actor   jpn.hirokazu-matsuno
  kind    person
  name    Hirokazu Matsuno
  office  chief cabinet secretary of jpn 2021-10-04..2023-12-14
  source  public-record

actor   jpn.katsunobu-kato
  kind    person
  name    Katsunobu Kato
  office  chief cabinet secretary of jpn 2020-09-16..2021-10-04
  office  finance minister of jpn 2024-10-01..   asof 2025-06-30
  source  public-record

actor   jpn.shotaro-yachi
  kind    person
  name    Shotaro Yachi
  office  director of jpn.nss 2014-01-07..2019-09-12
  source  public-record

actor   jpn.shigeru-kitamura
  kind    person
  name    Shigeru Kitamura !context(JPN)
  office  director of jpn.nss 2019-09-13..2021-07-07
  source  public-record

actor   jpn.takeo-akiba
  kind    person
  name    Takeo Akiba
  office  director of jpn.nss 2021-07-07..2025-01-20
  source  public-record

actor   jpn.koji-yamazaki
  kind    person
  name    Koji Yamazaki
  office  military chief of jpn.jsdf 2019-04-01..2023-03-30
  source  public-record

actor   jpn.yoshihide-yoshida
  kind    person
  name    Yoshihide Yoshida
  office  military chief of jpn.jsdf 2023-03-30..   asof 2025-06-30
  source  public-record

actor   jpn.yukio-edano
  kind    person
  name    Yukio Edano
  office  chief cabinet secretary of jpn 2011-01-14..2011-09-02
  office  leader of jpn.cdpj 2017-10-03..2021-11-12
  source  public-record

actor   jpn.kenta-izumi
  kind    person
  name    Kenta Izumi
  office  leader of jpn.cdpj 2021-11-30..2024-09-23
  source  public-record

actor   jpn.kazuo-shii
  kind    person
  name    Kazuo Shii
  office  leader of jpn.jcp 2000-11-24..2024-01-18
  source  public-record

actor   jpn.yuriko-koike
  kind    person
  name    Yuriko Koike
  gender  f
  office  defence minister of jpn 2007-07-04..2007-08-27
  office  governor of Tokyo of jpn 2016-08-02..   asof 2025-06-30
  source  public-record

actor   jpn.denny-tamaki
  kind    person
  name    Denny Tamaki
  office  governor of Okinawa of jpn 2018-10-04..   asof 2025-06-30
  source  public-record

actor   jpn.takeshi-onaga
  kind    person
  name    Takeshi Onaga
  office  governor of Okinawa of jpn 2014-12-10..2018-08-08
  source  public-record

actor   jpn.shintaro-ishihara
  kind    person
  name    Shintaro Ishihara
  office  governor of Tokyo of jpn 1999-04-23..2012-10-31
  source  public-record

actor   jpn.shoko-asahara
  kind    person
  name    Shoko Asahara
  office  leader of jpn.aum 1987..1995-05-16
  source  public-record

actor   jpn.fusako-shigenobu
  kind    person
  name    Fusako Shigenobu
  gender  f
  office  leader of jpn.jra 1971-02..2001-04-14
  source  public-record

actor   jpn.tetsuya-yamagami
  kind    person
  name    Tetsuya Yamagami
  code    JPN CRM
  source  public-record

actor   jpn.hideki-tojo
  kind    person
  name    Hideki Tojo
  office  prime minister of jpn 1941-10-18..1944-07-22
  source  public-record

actor   jpn.zainichi
  kind    people
  name    Zainichi Koreans
  code    JPN CVL
  source  public-record

actor   jpn.okinawans
  kind    people
  name    Okinawans
  code    JPN CVL
  source  public-record

# Heads of state and government with their other offices.

actor   kor.lee-jae-myung
  kind    person
  name    Lee Jae-myung
  office  governor of Gyeonggi of kor 2018-07-01..2021-10-25
  office  leader of kor.dp 2022-08-28..2025-04-09
  office  president of kor 2025-06-04..   asof 2026-01-31
  source  factbook-2026, public-record

actor   kor.yoon-suk-yeol
  kind    person
  name    Yoon Suk Yeol | Yoon Seok-youl | Yoon Seok-yeol
  office  prosecutor general of kor 2019-07-25..2021-03-04
  office  president of kor 2022-05-10..2025-04-04
  source  public-record

actor   kor.moon-jae-in
  kind    person
  name    Moon Jae-in
  office  leader of kor.dp 2015-02-08..2016-01-27
  office  president of kor 2017-05-10..2022-05-09
  source  public-record

actor   twn.lai-ching-te
  kind    person
  name    Lai Ching-te | William Lai | William Lai Ching-te
  office  premier of twn 2017-09-08..2019-01-14
  office  vice president of twn 2020-05-20..2024-05-20
  office  leader of twn.dpp 2023-01-18..   asof 2025-06-30
  office  president of twn 2024-05-20..   asof 2026-01-31
  source  factbook-2026, public-record

actor   twn.tsai-ing-wen
  kind    person
  name    Tsai Ing-wen
  gender  f
  office  leader of twn.dpp 2008-05-20..2012-02-29
  office  leader of twn.dpp 2014-05-28..2018-11-24
  office  leader of twn.dpp 2020-05-20..2022-11-26
  office  president of twn 2016-05-20..2024-05-20
  source  public-record

actor   twn.ma-ying-jeou
  kind    person
  name    Ma Ying-jeou
  office  mayor of Taipei of twn 1998-12-25..2006-12-25
  office  leader of twn.kmt 2005-08-19..2007-02-13
  office  president of twn 2008-05-20..2016-05-20
  source  public-record

actor   twn.chiang-kai-shek
  kind    person
  name    Chiang Kai-shek
  office  leader of twn.kmt 1938-04-01..1975-04-05
  office  president of twn 1950-03-01..1975-04-05
  source  archigos-4.1, public-record

actor   jpn.yoshihide-suga
  kind    person
  name    Yoshihide Suga
  office  chief cabinet secretary of jpn 2012-12-26..2020-09-16
  office  prime minister of jpn 2020-09-16..2021-10-04
  source  public-record

actor   jpn.shigeru-ishiba
  kind    person
  name    Shigeru Ishiba
  office  defence minister of jpn 2007-09-26..2008-08-01
  office  prime minister of jpn 2024-10-01..2025-10-21
  source  public-record

# Further actors.

actor   chn.mao-zedong
  kind    person
  name    Mao Zedong | Mao Tse-tung | Chairman Mao
  office  leader of chn 1949-10-01..1976-09-09
  source  public-record

actor   chn.zhou-enlai
  kind    person
  name    Zhou Enlai | Chou En-lai
  office  premier of chn 1949-10-01..1976-01-08
  source  public-record

actor   chn.jiang-zemin
  kind    person
  name    Jiang Zemin
  office  general secretary of chn.ccp 1989-06-24..2002-11-15
  office  president of chn 1993-03-27..2003-03-15
  source  public-record

actor   chn.hu-jintao
  kind    person
  name    Hu Jintao
  office  general secretary of chn.ccp 2002-11-15..2012-11-15
  office  president of chn 2003-03-15..2013-03-14
  source  public-record

actor   chn.wen-jiabao
  kind    person
  name    Wen Jiabao
  office  premier of chn 2003-03-16..2013-03-15
  source  public-record

actor   chn.li-keqiang
  kind    person
  name    Li Keqiang
  office  premier of chn 2013-03-15..2023-03-11
  source  public-record

actor   chn.li-qiang
  kind    person
  name    Li Qiang !context(CHN)
  office  premier of chn 2023-03-11..   asof 2026-01-31
  source  public-record
