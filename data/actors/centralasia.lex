# SPDX-License-Identifier: CC0-1.0
# Central Asia in depth: Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan and
# bodies of the region. The Islamic Movement of Uzbekistan and its kin stand in
# afghanistan.lex. Written from well-known public facts.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  un-2022 = United Nations Security Council consolidated list, 2022-09-15
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# Kazakhstan: bodies, parties, companies.

actor   kaz.akorda
  kind    organ
  name    Akorda | Ak Orda | Presidential Administration of Kazakhstan | Kazakh Presidential Administration
  code    KAZ GOV
  source  public-record

actor   kaz.mazhilis
  kind    organ
  name    Mazhilis | Majilis of Kazakhstan | Majilis !context(KAZ)
  code    KAZ LEG 1996-01-30..   asof 2025-06-30
  source  public-record

actor   kaz.knb
  kind    organ
  name    National Security Committee of Kazakhstan | Committee for National Security of Kazakhstan | Kazakhstan's National Security Committee | KNB !context(KAZ) | National Security Committee !context(KAZ)
  code    KAZ SPY 1992-07-13..   asof 2025-06-30
  source  public-record

actor   kaz.sc
  kind    organ
  name    Security Council of Kazakhstan | Kazakhstan's Security Council
  code    KAZ GOV 1991-08-21..   asof 2025-06-30
  source  public-record

actor   kaz.antikor
  kind    organ
  name    Anti-Corruption Agency of Kazakhstan | Anti-Corruption Service of Kazakhstan | Antikor
  code    KAZ COP 2014-08..2025-06
  source  public-record

actor   kaz.guard
  kind    organ
  name    National Guard of Kazakhstan | Kazakh National Guard
  code    KAZ MIL.COP 2014-04-21..   asof 2025-06-30
  source  public-record

actor   kaz.amanat
  kind    party
  name    Amanat | Nur Otan | Amanat party | Nur Otan party | Otan !context(KAZ)
  code    KAZ GOV.PTY 1999-03-01..   asof 2025-06-30
  source  public-record

actor   kaz.akzhol
  kind    party
  name    Ak Zhol Democratic Party | Ak Zhol !context(KAZ) | Aq Jol !context(KAZ)
  code    KAZ PTY 2002-03-16..   asof 2025-06-30
  source  public-record

actor   kaz.ppk
  kind    party
  name    People's Party of Kazakhstan | Communist People's Party of Kazakhstan
  code    KAZ PTY 2004-06-21..   asof 2025-06-30
  source  public-record

actor   kaz.osdp
  kind    party
  name    Nationwide Social Democratic Party | All-National Social Democratic Party | OSDP
  code    KAZ PTY.OPP 2006-09-10..   asof 2025-06-30
  source  public-record

actor   kaz.respublica
  kind    party
  name    Respublica !context(KAZ) | Respublica party !context(KAZ)
  code    KAZ PTY 2022..   asof 2025-06-30
  source  public-record

actor   kaz.auyl
  kind    party
  name    Auyl | Auyl People's Democratic Patriotic Party
  code    KAZ PTY 2002..   asof 2025-06-30
  source  public-record

actor   kaz.dvk
  kind    party
  name    Democratic Choice of Kazakhstan | DVK !context(KAZ)
  code    KAZ OPP 2001-11-18..   asof 2025-06-30
  source  public-record

actor   kaz.oyan
  kind    group
  name    Oyan, Qazaqstan | Oyan Qazaqstan
  code    KAZ OPP 2019-06-05..   asof 2025-06-30
  source  public-record

actor   kaz.atajurt
  kind    ngo
  name    Atajurt | Atazhurt Volunteers | Atajurt Kazakh Human Rights
  code    KAZ SOC 2017..   asof 2025-06-30
  source  public-record

actor   kaz.jundkhilafah
  kind    group
  name    Jund al-Khilafah !context(KAZ) | Jund al-Khilafah in Kazakhstan | Soldiers of the Caliphate !context(KAZ)
  code    KAZ REB 2011..2014
  source  public-record

actor   kaz.samruk
  kind    company
  name    Samruk-Kazyna | Samruk Kazyna
  code    KAZ BUS.GOV 2008-10-13..   asof 2025-06-30
  source  public-record

actor   kaz.kmg
  kind    company
  name    KazMunayGas | KazMunaiGas | KMG !context(KAZ)
  code    KAZ BUS.GOV 2002-02-20..   asof 2025-06-30
  part    kaz.samruk subsidiary 2008-10..   asof 2025-06-30
  source  public-record

actor   kaz.kazatomprom
  kind    company
  name    Kazatomprom
  code    KAZ BUS.GOV 1997-07..   asof 2025-06-30
  part    kaz.samruk subsidiary 2008-10..   asof 2025-06-30
  source  public-record

actor   kaz.ktz
  kind    company
  name    Kazakhstan Temir Zholy | KTZ !context(KAZ)
  code    KAZ BUS.GOV 1997..   asof 2025-06-30
  part    kaz.samruk subsidiary 2008-10..   asof 2025-06-30
  source  public-record

actor   kaz.tco
  kind    company
  name    Tengizchevroil
  code    KAZ BUS 1993-04-06..   asof 2025-06-30
  source  public-record

actor   kaz.kashagan
  kind    company
  name    North Caspian Operating Company | NCOC !context(KAZ)
  code    KAZ BUS 2008..   asof 2025-06-30
  source  public-record

actor   kaz.cpc
  kind    company
  name    Caspian Pipeline Consortium | CPC !context(KAZ,RUS)
  code    KAZ BUS 1992..   asof 2025-06-30
  source  public-record

actor   kaz.airastana
  kind    company
  name    Air Astana
  code    KAZ BUS 2001..   asof 2025-06-30
  source  public-record

actor   kaz.qarmet
  kind    company
  name    Qarmet | ArcelorMittal Temirtau
  code    KAZ BUS
  source  public-record

actor   kaz.kazinform
  kind    media
  name    Kazinform | Qazinform
  code    KAZ GOV.JRN
  source  public-record

actor   kaz.tengrinews
  kind    media
  name    Tengrinews
  code    KAZ JRN
  source  public-record

actor   kaz.vlastkz
  kind    media
  name    Vlast.kz
  code    KAZ JRN 2012..   asof 2025-06-30
  source  public-record

# Kazakhstan: persons.

actor   kaz.nursultan-nazarbayev
  kind    person
  name    Nursultan Nazarbayev | Nursultan Nazarbaev | Elbasy
  office  president of kaz 1990-04-24..2019-03-20
  office  chairman of kaz.sc 1991-08-21..2022-01-05
  office  leader of kaz.amanat 1999-03-01..2022-01-28
  source  public-record

actor   kaz.kassym-jomart-tokayev
  kind    person
  name    Kassym-Jomart Tokayev | Kasym-Zhomart Tokayev | Kassym-Zhomart Tokayev | Kassym Jomart Tokayev | Qasym-Jomart Toqaev | Kasym-Jomart Tokayev | Kassym-Jomart Tokaev
  office  foreign minister of kaz 1994-10-13..1999-10-12
  office  prime minister of kaz 1999-10-01..2002-01-28
  office  foreign minister of kaz 2002-01-29..2007-01-11
  office  speaker of the senate of kaz 2007-01-11..2011-04-15
  office  speaker of the senate of kaz 2013-10-16..2019-03-19
  office  president of kaz 2019-03-20..   asof 2026-01-31
  office  chairman of kaz.sc 2022-01-05..   asof 2025-06-30
  office  leader of kaz.amanat 2022-01-28..2022-04-26
  source  public-record

actor   kaz.olzhas-bektenov
  kind    person
  name    Olzhas Bektenov
  office  head of the anti-corruption agency of kaz 2022-02-02..2023-04-03
  office  head of the presidential administration of kaz 2023-04-03..2024-02-06
  office  prime minister of kaz 2024-02-06..   asof 2026-01-31
  source  public-record

actor   kaz.sergey-tereshchenko
  kind    person
  name    Sergey Tereshchenko | Sergei Tereshchenko
  office  prime minister of kaz 1991-10-14..1994-10-12
  source  public-record

actor   kaz.akezhan-kazhegeldin
  kind    person
  name    Akezhan Kazhegeldin
  code    KAZ OPP 1998-10..   asof 2025-06-30
  office  prime minister of kaz 1994-10-12..1997-10-10
  source  public-record

actor   kaz.nurlan-balgimbayev
  kind    person
  name    Nurlan Balgimbayev
  office  prime minister of kaz 1997-10-10..1999-10-01
  source  public-record

actor   kaz.daniyal-akhmetov
  kind    person
  name    Daniyal Akhmetov
  office  prime minister of kaz 2003-06-13..2007-01-08
  office  defence minister of kaz 2007-01-10..2009-06-17
  source  public-record

actor   kaz.karim-massimov
  kind    person
  name    Karim Massimov | Karim Masimov
  office  prime minister of kaz 2007-01-10..2012-09-24
  office  prime minister of kaz 2014-04-02..2016-09-08
  office  chairman of kaz.knb 2016-09-08..2022-01-05
  source  public-record

actor   kaz.serik-akhmetov
  kind    person
  name    Serik Akhmetov
  office  prime minister of kaz 2012-09-24..2014-04-02
  office  defence minister of kaz 2014-04-03..2014-10-22
  source  public-record

actor   kaz.bakytzhan-sagintayev
  kind    person
  name    Bakytzhan Sagintayev
  office  prime minister of kaz 2016-09-09..2019-02-21
  office  mayor of Almaty of kaz 2019-06-28..2022-01-31
  source  public-record

actor   kaz.askar-mamin
  kind    person
  name    Askar Mamin
  office  prime minister of kaz 2019-02-25..2022-01-05
  source  public-record

actor   kaz.alikhan-smailov
  kind    person
  name    Alikhan Smailov
  office  prime minister of kaz 2022-01-11..2024-02-05
  source  public-record

actor   kaz.erlan-idrissov
  kind    person
  name    Erlan Idrissov | Yerlan Idrisov | Erlan Idrisov
  office  foreign minister of kaz 1999-10-12..2002-01-29
  office  foreign minister of kaz 2012-09-28..2016-12-28
  source  public-record

actor   kaz.marat-tazhin
  kind    person
  name    Marat Tazhin
  office  foreign minister of kaz 2007-01-11..2009-09-04
  source  public-record

actor   kaz.kanat-saudabayev
  kind    person
  name    Kanat Saudabayev
  office  foreign minister of kaz 2009-09-04..2011-04-11
  source  public-record

actor   kaz.yerzhan-kazykhanov
  kind    person
  name    Yerzhan Kazykhanov
  office  foreign minister of kaz 2011-04-11..2012-09-28
  source  public-record

actor   kaz.kairat-abdrakhmanov
  kind    person
  name    Kairat Abdrakhmanov
  office  foreign minister of kaz 2016-12-28..2018-12-26
  office  high commissioner on national minorities of osce 2020-12-04..2023-12
  source  public-record

actor   kaz.beibut-atamkulov
  kind    person
  name    Beibut Atamkulov
  office  foreign minister of kaz 2018-12-26..2019-09-18
  source  public-record

actor   kaz.mukhtar-tleuberdi
  kind    person
  name    Mukhtar Tleuberdi
  office  foreign minister of kaz 2019-09-18..2023-03-29
  source  public-record

actor   kaz.murat-nurtleu
  kind    person
  name    Murat Nurtleu
  office  head of the presidential administration of kaz 2022-02-01..2023-04-03
  office  foreign minister of kaz 2023-04-03..   asof 2025-06-30
  source  public-record

actor   kaz.kalmukhanbet-kassymov
  kind    person
  name    Kalmukhanbet Kassymov
  office  interior minister of kaz 2011-04-11..2019-02-25
  source  public-record

actor   kaz.yerlan-turgumbayev
  kind    person
  name    Yerlan Turgumbayev
  office  interior minister of kaz 2019-02-25..2022-02-25
  source  public-record

actor   kaz.marat-akhmetzhanov
  kind    person
  name    Marat Akhmetzhanov
  office  interior minister of kaz 2022-02-25..2023-09-02
  source  public-record

actor   kaz.yerzhan-sadenov
  kind    person
  name    Yerzhan Sadenov
  office  interior minister of kaz 2023-09-02..   asof 2025-06-30
  source  public-record

actor   kaz.murat-bektanov
  kind    person
  name    Murat Bektanov
  office  defence minister of kaz 2021-08-31..2022-01-19
  source  public-record

actor   kaz.ruslan-zhaksylykov
  kind    person
  name    Ruslan Zhaksylykov
  office  defence minister of kaz 2022-01-19..2025-06
  source  public-record

actor   kaz.dauren-kosanov
  kind    person
  name    Dauren Kosanov
  office  defence minister of kaz 2025-06..   asof 2025-06-30
  source  public-record

actor   kaz.yermek-sagimbayev
  kind    person
  name    Yermek Sagimbayev | Ermek Sagimbayev
  office  chairman of kaz.knb 2022-01-05..   asof 2025-06-30
  source  public-record

actor   kaz.nurlan-nigmatulin
  kind    person
  name    Nurlan Nigmatulin
  office  speaker of kaz.mazhilis 2016-06-22..2022-02-01
  source  public-record

actor   kaz.yerlan-koshanov
  kind    person
  name    Yerlan Koshanov | Erlan Koshanov
  office  head of the presidential administration of kaz 2019-09-18..2022-02-01
  office  speaker of kaz.mazhilis 2022-02-01..   asof 2025-06-30
  office  leader of kaz.amanat 2022-04-26..   asof 2025-06-30
  source  public-record

actor   kaz.dariga-nazarbayeva
  kind    person
  name    Dariga Nazarbayeva
  office  speaker of the senate of kaz 2019-03-20..2020-05-02
  gender  f
  source  public-record

actor   kaz.maulen-ashimbayev
  kind    person
  name    Maulen Ashimbayev
  office  speaker of the senate of kaz 2020-05-04..   asof 2025-06-30
  source  public-record

actor   kaz.erlan-karin
  kind    person
  name    Erlan Karin | Yerlan Karin
  office  state counsellor of kaz 2022-06-14..   asof 2025-06-30
  source  public-record

actor   kaz.kairat-kelimbetov
  kind    person
  name    Kairat Kelimbetov
  office  central bank governor of kaz 2013-10-01..2015-11-02
  source  public-record

actor   kaz.timur-suleimenov
  kind    person
  name    Timur Suleimenov
  office  central bank governor of kaz 2023-09-02..   asof 2025-06-30
  source  public-record

actor   kaz.magzhan-ilyassov
  kind    person
  name    Magzhan Ilyassov
  office  ambassador to the United Nations of kaz 2020..2022
  office  ambassador to the United States of kaz 2025-12-16..   asof 2026-01-31
  source  factbook-2026

actor   kaz.timur-kulibayev
  kind    person
  name    Timur Kulibayev | Timur Kulibaev
  code    KAZ BUS
  source  public-record

actor   kaz.rakhat-aliyev
  kind    person
  name    Rakhat Aliyev
  code    KAZ OPP 2007-06..2015-02-24
  office  ambassador to Austria of kaz 2002..2007-05
  source  public-record

actor   kaz.mukhtar-ablyazov
  kind    person
  name    Mukhtar Ablyazov
  code    KAZ OPP 2001-11..   asof 2025-06-30
  office  leader of kaz.dvk 2001-11..   asof 2025-06-30
  source  public-record

actor   kaz.zhanbolat-mamay
  kind    person
  name    Zhanbolat Mamay
  code    KAZ OPP
  source  public-record

actor   kaz.serikzhan-bilash
  kind    person
  name    Serikzhan Bilash
  office  leader of kaz.atajurt 2017..   asof 2025-06-30
  source  public-record

actor   kaz.arman-dzhumageldiev
  kind    person
  name    Arman Dzhumageldiev | Wild Arman
  code    KAZ CRM
  source  public-record

actor   kaz.kairat-satybaldy
  kind    person
  name    Kairat Satybaldy | Kairat Satybaldyuly
  code    KAZ BUS
  source  public-record

# Kyrgyzstan: bodies, parties, companies.

actor   kgz.jogorku
  kind    organ
  name    Jogorku Kenesh | Zhogorku Kenesh | Supreme Council of Kyrgyzstan
  code    KGZ LEG 1995..   asof 2025-06-30
  source  public-record

actor   kgz.gknb
  kind    organ
  name    GKNB | State Committee for National Security !context(KGZ) | State Committee of National Security !context(KGZ) | UKMK | Kyrgyz State Committee for National Security
  code    KGZ SPY
  source  public-record

actor   kgz.kurultai
  kind    organ
  name    People's Kurultai !context(KGZ)
  code    KGZ GOV 2021..   asof 2025-06-30
  source  public-record

actor   kgz.sdpk
  kind    party
  name    Social Democratic Party of Kyrgyzstan | SDPK | Social Democrats party !context(KGZ)
  code    KGZ PTY 1993-09..   asof 2025-06-30
  source  public-record

actor   kgz.atajurt
  kind    party
  name    Ata-Jurt | Ata-Zhurt | Ata-Jurt Kyrgyzstan
  code    KGZ PTY 2010..   asof 2025-06-30
  source  public-record

actor   kgz.atameken
  kind    party
  name    Ata-Meken | Ata Meken
  code    KGZ PTY 1992..   asof 2025-06-30
  source  public-record

actor   kgz.respublika
  kind    party
  name    Respublika !context(KGZ) | Respublika-Ata Jurt
  code    KGZ PTY 2010-06..   asof 2025-06-30
  source  public-record

actor   kgz.arnamys
  kind    party
  name    Ar-Namys | Ar Namys
  code    KGZ PTY 1999-07..   asof 2025-06-30
  source  public-record

actor   kgz.akjol
  kind    party
  name    Ak Jol !context(KGZ) | Ak Zhol People's Party
  code    KGZ GOV.PTY 2007-10-15..2010-04-07
  source  public-record

actor   kgz.mekenchil
  kind    party
  name    Mekenchil
  code    KGZ PTY 2010..   asof 2025-06-30
  source  public-record

actor   kgz.butun
  kind    party
  name    Butun Kyrgyzstan
  code    KGZ PTY 2010..   asof 2025-06-30
  source  public-record

actor   kgz.ishenim
  kind    party
  name    Ishenim party | Ishenim !context(KGZ)
  code    KGZ PTY 2021..   asof 2025-06-30
  source  public-record

actor   kgz.interim
  kind    government
  name    interim government of Kyrgyzstan | Kyrgyz interim government | Kyrgyz provisional government
  code    KGZ GOV 2010-04-07..2010-12-17
  source  public-record

actor   kgz.kempirabad
  kind    group
  name    Kempir-Abad Defense Committee | Committee to Protect the Kempir-Abad Reservoir
  code    KGZ OPP 2022-10..   asof 2025-06-30
  source  public-record

actor   kgz.kumtor
  kind    company
  name    Kumtor Gold Company | Kumtor Gold | Kumtor
  code    KGZ BUS 1993..   asof 2025-06-30
  source  public-record

actor   kgz.centerra
  kind    company
  name    Centerra Gold
  code    CAN BUS 2004..   asof 2025-06-30
  source  public-record

actor   kgz.kloop
  kind    media
  name    Kloop | Kloop Media
  code    KGZ JRN 2007..   asof 2025-06-30
  source  public-record

actor   kgz.akipress
  kind    media
  name    AKIpress | AKIpress News Agency
  code    KGZ JRN 1993..   asof 2025-06-30
  source  public-record

actor   kgz.24kg
  kind    media
  name    24.kg
  code    KGZ JRN 2006..   asof 2025-06-30
  source  public-record

actor   kgz.kabar
  kind    media
  name    Kabar news agency | Kabar !context(KGZ)
  code    KGZ GOV.JRN 1937..   asof 2025-06-30
  source  public-record

actor   kgz.temirovlive
  kind    media
  name    Temirov Live
  code    KGZ JRN 2020..   asof 2025-06-30
  source  public-record

# Kyrgyzstan: persons.

actor   kgz.askar-akayev
  kind    person
  name    Askar Akayev
  office  president of kgz 1990-10-27..2005-03-24
  source  public-record

actor   kgz.kurmanbek-bakiyev
  kind    person
  name    Kurmanbek Bakiyev | Kurmanbek Bakiev
  office  prime minister of kgz 2000-12-21..2002-05-22
  office  acting president of kgz 2005-03-25..2005-08-13
  office  president of kgz 2005-08-14..2010-04-15
  source  public-record

actor   kgz.roza-otunbayeva
  kind    person
  name    Roza Otunbayeva | Roza Otunbaeva
  office  foreign minister of kgz 1994-05..1997-06
  office  acting foreign minister of kgz 2005-03-25..2005-09
  office  head of kgz.interim 2010-04-07..2010-07-02
  office  president of kgz 2010-07-03..2011-12-01
  office  special representative for Afghanistan of unama 2022-09..2025
  source  public-record

actor   kgz.almazbek-atambayev
  kind    person
  name    Almazbek Atambayev | Almazbek Atambaev
  office  leader of kgz.sdpk 1999-07..2019
  office  prime minister of kgz 2007-03-29..2007-11-28
  office  prime minister of kgz 2010-12-17..2011-12-01
  office  president of kgz 2011-12-01..2017-11-24
  source  public-record

actor   kgz.sooronbay-jeenbekov
  kind    person
  name    Sooronbay Jeenbekov | Sooronbai Jeenbekov | Sooronbay Zheenbekov | Sooronbai Zheenbekov
  office  prime minister of kgz 2016-04-13..2017-08-22
  office  president of kgz 2017-11-24..2020-10-15
  source  public-record

actor   kgz.sadyr-japarov
  kind    person
  name    Sadyr Japarov | Sadyr Zhaparov
  office  prime minister of kgz 2020-10-14..2020-11-14
  office  acting president of kgz 2020-10-15..2020-11-14
  office  president of kgz 2021-01-28..   asof 2026-01-31
  source  public-record

actor   kgz.kamchybek-tashiev
  kind    person
  name    Kamchybek Tashiev | Kamchybek Tashiyev | Kamchibek Tashiev
  office  minister of emergency situations of kgz 2007..2009
  office  leader of kgz.atajurt 2010..2015
  office  head of kgz.gknb 2020-10-16..   asof 2025-06-30
  source  public-record

actor   kgz.talant-mamytov
  kind    person
  name    Talant Mamytov
  office  speaker of parliament of kgz 2020-11-04..2022-10-05
  office  acting president of kgz 2020-11-14..2021-01-28
  source  public-record

actor   kgz.felix-kulov
  kind    person
  name    Felix Kulov | Feliks Kulov
  office  leader of kgz.arnamys 1999-07..   asof 2025-06-30
  office  prime minister of kgz 2005-09-01..2007-01-29
  source  public-record

actor   kgz.igor-chudinov
  kind    person
  name    Igor Chudinov
  office  prime minister of kgz 2007-12-24..2009-10-20
  source  public-record

actor   kgz.daniyar-usenov
  kind    person
  name    Daniyar Usenov
  office  prime minister of kgz 2009-10-21..2010-04-07
  source  public-record

actor   kgz.omurbek-babanov
  kind    person
  name    Omurbek Babanov
  office  leader of kgz.respublika 2010-06..2018
  office  prime minister of kgz 2011-12-23..2012-09-01
  source  public-record

actor   kgz.zhantoro-satybaldiyev
  kind    person
  name    Zhantoro Satybaldiyev | Jantoro Satybaldiev
  office  prime minister of kgz 2012-09-05..2014-03-25
  source  public-record

actor   kgz.djoomart-otorbaev
  kind    person
  name    Djoomart Otorbaev | Joomart Otorbayev
  office  prime minister of kgz 2014-04-03..2015-04-23
  source  public-record

actor   kgz.temir-sariyev
  kind    person
  name    Temir Sariyev | Temir Sariev
  office  prime minister of kgz 2015-05-01..2016-04-11
  source  public-record

actor   kgz.sapar-isakov
  kind    person
  name    Sapar Isakov
  office  prime minister of kgz 2017-08-26..2018-04-19
  source  public-record

actor   kgz.mukhammedkalyi-abylgaziev
  kind    person
  name    Mukhammedkalyi Abylgaziev | Muhammetkaliy Abulgaziyev
  office  prime minister of kgz 2018-04-20..2020-06-15
  source  public-record

actor   kgz.kubatbek-boronov
  kind    person
  name    Kubatbek Boronov
  office  prime minister of kgz 2020-06-17..2020-10-06
  source  public-record

actor   kgz.artem-novikov
  kind    person
  name    Artem Novikov
  office  acting prime minister of kgz 2020-11-14..2021-02-03
  source  public-record

actor   kgz.ulukbek-maripov
  kind    person
  name    Ulukbek Maripov
  office  prime minister of kgz 2021-02-03..2021-10-12
  source  public-record

actor   kgz.akylbek-japarov
  kind    person
  name    Akylbek Japarov | Akylbek Zhaparov
  office  chairman of the cabinet of kgz 2021-10-12..2024-12-16
  source  public-record

actor   kgz.adylbek-kasymaliev
  kind    person
  name    Adylbek Kasymaliev | Adylbek Kasymaliyev
  office  chairman of the cabinet of kgz 2024-12-18..   asof 2026-01-31
  source  factbook-2026

actor   kgz.erlan-abdyldaev
  kind    person
  name    Erlan Abdyldaev | Erlan Abdyldayev
  office  foreign minister of kgz 2012-09..2018-10-17
  source  public-record

actor   kgz.chingiz-aidarbekov
  kind    person
  name    Chingiz Aidarbekov
  office  foreign minister of kgz 2018-10-17..2020-10
  source  public-record

actor   kgz.ruslan-kazakbaev
  kind    person
  name    Ruslan Kazakbaev | Ruslan Kazakbayev
  office  foreign minister of kgz 2010-07..2012-09
  office  foreign minister of kgz 2020-10..2022-04-22
  source  public-record

actor   kgz.jeenbek-kulubaev
  kind    person
  name    Jeenbek Kulubaev | Zheenbek Kulubaev | Jeenbek Kulubayev
  office  foreign minister of kgz 2022-04-22..   asof 2025-06-30
  source  public-record

actor   kgz.nurlanbek-shakiev
  kind    person
  name    Nurlanbek Shakiev | Nurlanbek Shakiyev
  office  speaker of parliament of kgz 2022-10-05..2025-02
  source  public-record

actor   kgz.nurlanbek-turgunbek-uulu
  kind    person
  name    Nurlanbek Turgunbek uulu
  office  speaker of parliament of kgz 2025-02..   asof 2025-06-30
  source  public-record

actor   kgz.ulan-niyazbekov
  kind    person
  name    Ulan Niyazbekov
  office  interior minister of kgz 2020-10..   asof 2025-06-30
  source  public-record

actor   kgz.baktybek-bekbolotov
  kind    person
  name    Baktybek Bekbolotov
  office  defence minister of kgz 2021-11..2024
  source  public-record

actor   kgz.edil-baisalov
  kind    person
  name    Edil Baisalov
  office  deputy chairman of the cabinet of kgz 2021-10..   asof 2025-06-30
  source  public-record

actor   kgz.omurbek-tekebayev
  kind    person
  name    Ömürbek Tekebayev | Omurbek Tekebayev | Omurbek Tekebaev
  office  leader of kgz.atameken 1992..   asof 2025-06-30
  office  speaker of parliament of kgz 2005-03..2006-02
  source  public-record

actor   kgz.adakhan-madumarov
  kind    person
  name    Adakhan Madumarov | Adahan Madumarov
  office  leader of kgz.butun 2010..   asof 2025-06-30
  source  public-record

actor   kgz.maxim-bakiyev
  kind    person
  name    Maxim Bakiyev | Maksim Bakiyev
  office  head of the central agency for development of kgz 2009-10..2010-04-07
  source  public-record

actor   kgz.janysh-bakiyev
  kind    person
  name    Janysh Bakiyev | Zhanysh Bakiyev
  office  head of the state guard service of kgz 2008..2010-04-07
  source  public-record

actor   kgz.raimbek-matraimov
  kind    person
  name    Raimbek Matraimov | Rayimbek Matraimov
  office  deputy head of the customs service of kgz 2015..2017
  source  ofac-2023, public-record

actor   kgz.kamchy-kolbayev
  kind    person
  name    Kamchy Kolbayev | Kamchi Kolbayev | Kamchybek Kolbayev | Kamchybek Asanbek
  code    KGZ CRM ..2023-10-04
  source  public-record

actor   kgz.bolot-temirov
  kind    person
  name    Bolot Temirov
  office  editor of kgz.temirovlive 2020..   asof 2025-06-30
  source  public-record

actor   kgz.klara-sooronkulova
  kind    person
  name    Klara Sooronkulova
  code    KGZ OPP
  gender  f
  source  public-record

# Tajikistan: bodies, parties, armed groups.

actor   tjk.majlis
  kind    organ
  name    Majlisi Oli | Supreme Assembly of Tajikistan | Majlisi Namoyandagon | Majlisi Milli
  code    TJK LEG 1995-02..   asof 2025-06-30
  source  public-record

actor   tjk.gknb
  kind    organ
  name    State Committee for National Security of Tajikistan | State Committee for National Security !context(TJK) | State Committee on National Security !context(TJK) | SCNS !context(TJK)
  code    TJK SPY 2006-11-30..   asof 2025-06-30
  source  public-record

actor   tjk.pdpt
  kind    party
  name    People's Democratic Party of Tajikistan | PDPT
  code    TJK GOV.PTY 1994-12-10..   asof 2025-06-30
  source  public-record

actor   tjk.uto
  kind    group
  name    United Tajik Opposition | UTO !context(TJK)
  code    TJK REB 1993..1997-06-27
  source  public-record, ucdp-22.1
  xref    ucdp:345

actor   tjk.irpt
  kind    party
  name    Islamic Renaissance Party of Tajikistan | IRPT
  code    TJK PTY 1990..2015-09-29
  code    TJK OPP 2015-09-30..   asof 2025-06-30
  source  public-record

actor   tjk.popularfront
  kind    group
  name    Popular Front of Tajikistan | Popular Front !context(TJK) | Sitodi Melli
  code    TJK PRM 1992..1994
  source  ucdp-22.1, public-record
  xref    ucdp:1186

actor   tjk.group24
  kind    group
  name    Group 24 !context(TJK) | Gruppa 24
  code    TJK OPP 2012..   asof 2025-06-30
  source  public-record

actor   tjk.nat
  kind    group
  name    National Alliance of Tajikistan
  code    TJK OPP 2018-09-09..   asof 2025-06-30
  source  public-record

actor   tjk.sdpt
  kind    party
  name    Social Democratic Party of Tajikistan
  code    TJK PTY.OPP 1998..   asof 2025-06-30
  source  public-record

actor   tjk.cnr
  kind    group
  name    Commission for National Reconciliation !context(TJK)
  code    TJK GOV 1997-07..2000-03
  source  public-record

actor   tjk.pamiris
  kind    people
  name    Pamiris | Pamiri people
  code    TJK CVL
  source  public-record

actor   tjk.commission44
  kind    group
  name    Commission 44 !context(TJK)
  code    TJK SOC 2021-11..2022-05
  source  public-record

actor   tjk.div201
  kind    organ
  name    201st Military Base | 201st Motor Rifle Division | 201st Russian Military Base
  code    RUS MIL 1992..   asof 2025-06-30
  source  public-record

actor   tjk.talco
  kind    company
  name    Tajik Aluminium Company | TALCO !context(TJK)
  code    TJK BUS.GOV
  source  public-record

actor   tjk.barqitojik
  kind    company
  name    Barqi Tojik | Barki Tojik
  code    TJK BUS.GOV
  source  public-record

actor   tjk.khovar
  kind    media
  name    Khovar | Khovar news agency
  code    TJK GOV.JRN
  source  public-record

actor   tjk.asiaplus
  kind    media
  name    Asia-Plus | Asia Plus !context(TJK)
  code    TJK JRN 1995..   asof 2025-06-30
  source  public-record

# Tajikistan: persons.

actor   tjk.emomali-rahmon
  kind    person
  name    Emomali Rahmon | Emomali Rakhmon | Imomali Rakhmonov | Emomali Rahmonov | Imomali Rahmon | Imomali Rahmonov | Emomalii Rahmon
  office  speaker of parliament of tjk 1992-11-20..1994-11-16
  office  president of tjk 1994-11-16..   asof 2026-01-31
  source  public-record

actor   tjk.rahmon-nabiyev
  kind    person
  name    Rahmon Nabiyev
  office  president of tjk 1991-12-02..1992-09-07
  source  public-record

actor   tjk.akbarsho-iskandarov
  kind    person
  name    Akbarsho Iskandarov
  office  acting president of tjk 1992-09-07..1992-11-20
  source  public-record

actor   tjk.rustam-emomali
  kind    person
  name    Rustam Emomali | Rustam Emomalii
  office  mayor of Dushanbe of tjk 2017-01-12..   asof 2025-06-30
  office  speaker of the upper house of tjk 2020-04-17..   asof 2025-06-30
  source  public-record

actor   tjk.kokhir-rasulzoda
  kind    person
  name    Kokhir Rasulzoda | Qohir Rasulzoda
  office  prime minister of tjk 2013-11-23..   asof 2026-01-31
  source  public-record

actor   tjk.abdumalik-abdullojonov
  kind    person
  name    Abdumalik Abdullojonov | Abdumalik Abdullajanov
  office  prime minister of tjk 1992-09-21..1993-12-18
  source  public-record

actor   tjk.yahyo-azimov
  kind    person
  name    Yahyo Azimov | Yakhyo Azimov
  office  prime minister of tjk 1996-02-08..1999-12-20
  source  public-record

actor   tjk.oqil-oqilov
  kind    person
  name    Oqil Oqilov | Akil Akilov
  office  prime minister of tjk 1999-12-20..2013-11-23
  source  public-record

actor   tjk.sirojiddin-muhriddin
  kind    person
  name    Sirojiddin Muhriddin | Sirodjiddin Muhriddin | Sirojiddin Aslov | Sirodjidin Aslov
  office  foreign minister of tjk 2013-11-29..   asof 2025-06-30
  source  public-record

actor   tjk.hamrokhon-zarifi
  kind    person
  name    Hamrokhon Zarifi
  office  foreign minister of tjk 2006-12-02..2013-11-29
  source  public-record

actor   tjk.talbak-nazarov
  kind    person
  name    Talbak Nazarov
  office  foreign minister of tjk 1994-12..2006-12-01
  source  public-record

actor   tjk.sherali-khairulloyev
  kind    person
  name    Sherali Khairulloyev | Sherali Khayrulloyev
  office  defence minister of tjk 1995-04-07..2013-11-20
  source  public-record

actor   tjk.sherali-mirzo
  kind    person
  name    Sherali Mirzo
  office  defence minister of tjk 2013-11-20..2025-01
  source  public-record

actor   tjk.emomali-sobirzoda
  kind    person
  name    Emomali Sobirzoda
  office  defence minister of tjk 2025-01..   asof 2025-06-30
  source  public-record

actor   tjk.ramazon-rahimov
  kind    person
  name    Ramazon Rahimov | Ramazon Hamro Rahimzoda | Ramazon Rahimzoda
  office  interior minister of tjk 2012-01..   asof 2025-06-30
  source  public-record

actor   tjk.saimumin-yatimov
  kind    person
  name    Saimumin Yatimov
  office  chairman of tjk.gknb 2010-09-02..   asof 2025-06-30
  source  public-record

actor   tjk.sayid-abdulloh-nuri
  kind    person
  name    Sayid Abdulloh Nuri | Said Abdullo Nuri | Said Abdullah Nuri | Sayed Abdullo Nuri
  office  leader of tjk.uto 1993..1997-06-27
  office  chairman of tjk.cnr 1997-07..2000-03
  office  leader of tjk.irpt 1999..2006-08-09
  source  public-record

actor   tjk.muhiddin-kabiri
  kind    person
  name    Muhiddin Kabiri | Mukhiddin Kabiri
  office  leader of tjk.irpt 2006-08..   asof 2025-06-30
  source  public-record

actor   tjk.akbar-turajonzoda
  kind    person
  name    Akbar Turajonzoda | Hoji Akbar Turajonzoda | Haji Akbar Turajonzoda
  office  deputy leader of tjk.uto 1993..1997-06-27
  office  deputy prime minister of tjk 1998-03..2005
  source  public-record

actor   tjk.mirzo-ziyoev
  kind    person
  name    Mirzo Ziyoev | Mirzo Ziyoyev
  code    TJK REB 2009-05..2009-07-11
  office  military commander of tjk.uto 1993..1997-06-27
  office  minister of emergency situations of tjk 1999-07..2006-11
  source  public-record

actor   tjk.mullo-abdullo
  kind    person
  name    Mullo Abdullo | Abdullo Rakhimov
  code    TJK REB ..2011-04-15
  source  public-record

actor   tjk.sangak-safarov
  kind    person
  name    Sangak Safarov
  office  leader of tjk.popularfront 1992..1993-03-29
  source  public-record

actor   tjk.mahmud-khudoiberdiyev
  kind    person
  name    Mahmud Khudoiberdiyev | Makhmud Khudoiberdyev | Mahmud Khudoyberdiyev
  code    TJK MIL 1992..1996
  code    TJK REB 1997..2001
  source  public-record

actor   tjk.gulmurod-khalimov
  kind    person
  name    Gulmurod Khalimov | Gulmurod Halimov
  code    ISM REB 2015-05-27..2017-09
  office  commander of special police of tjk 2012..2015-05
  source  un-2022, ofac-2023, public-record

actor   tjk.abdukhalim-nazarzoda
  kind    person
  name    Abdukhalim Nazarzoda | Abdulhalim Nazarzoda
  code    TJK REB 2015-09-05..2015-09-16
  office  deputy defence minister of tjk 2014-01..2015-09-04
  source  public-record

actor   tjk.umarali-quvvatov
  kind    person
  name    Umarali Quvvatov | Umarali Kuvvatov
  office  leader of tjk.group24 2012..2015-03-05
  source  public-record

actor   tjk.tolib-ayombekov
  kind    person
  name    Tolib Ayombekov
  code    TJK REB 2012-07..2012-08
  after   CVL
  source  public-record

actor   tjk.mamadbokir-mamadbokirov
  kind    person
  name    Mamadbokir Mamadbokirov | Mahmadboqir Mahmadboqirov
  code    TJK OPP 2012..2022-05-22
  source  public-record

actor   tjk.zavqi-zavqizoda
  kind    person
  name    Zavqi Zavqizoda | Zavqi Amin Zavqizoda
  office  economy minister of tjk 2020-01..2025
  office  ambassador to the United States of tjk 2025-11-14..   asof 2026-01-31
  source  factbook-2026

# Turkmenistan.

actor   tkm.halkmaslahaty
  kind    organ
  name    Halk Maslahaty | People's Council of Turkmenistan | Khalk Maslakhaty
  code    TKM LEG 1992-05-18..   asof 2025-06-30
  source  public-record

actor   tkm.mejlis
  kind    organ
  name    Mejlis of Turkmenistan | Mejlis !context(TKM)
  code    TKM LEG 1992..   asof 2025-06-30
  source  public-record

actor   tkm.mnb
  kind    organ
  name    Ministry of National Security of Turkmenistan | Ministry for National Security !context(TKM) | MNB !context(TKM)
  code    TKM SPY 2002-09..   asof 2025-06-30
  source  public-record

actor   tkm.tdp
  kind    party
  name    Democratic Party of Turkmenistan
  code    TKM GOV.PTY 1991-12-16..   asof 2025-06-30
  source  public-record

actor   tkm.tstp
  kind    party
  name    Party of Industrialists and Entrepreneurs of Turkmenistan
  code    TKM PTY 2012-08-21..   asof 2025-06-30
  source  public-record

actor   tkm.turkmengaz
  kind    company
  name    Turkmengaz | Turkmengas
  code    TKM BUS.GOV 1996..   asof 2025-06-30
  source  public-record

actor   tkm.turkmenneft
  kind    company
  name    Turkmenneft | Türkmennebit | Turkmennebit
  code    TKM BUS.GOV
  source  public-record

actor   tkm.tapi
  kind    company
  name    TAPI Pipeline Company
  code    TKM BUS 2014-11..   asof 2025-06-30
  source  public-record

actor   tkm.chronicles
  kind    media
  name    Chronicles of Turkmenistan
  code    TKM JRN 2006..   asof 2025-06-30
  source  public-record

actor   tkm.tihr
  kind    ngo
  name    Turkmen Initiative for Human Rights
  code    TKM SOC 2004-11..   asof 2025-06-30
  source  public-record

actor   tkm.saparmurat-niyazov
  kind    person
  name    Saparmurat Niyazov | Saparmyrat Niyazov | Turkmenbashi !context(TKM) | Sapamurat Niyazov
  office  president of tkm 1990-11-02..2006-12-21
  source  public-record

actor   tkm.gurbanguly-berdimuhamedow
  kind    person
  name    Gurbanguly Berdimuhamedow | Gurbanguly Berdymukhamedov | Gurbanguly Berdimuhamedov | Kurbanguly Berdymukhammedov | Gurbanguly Berdymukhammedov | Arkadag !context(TKM)
  office  health minister of tkm 1997-05..2001-04
  office  acting president of tkm 2006-12-21..2007-02-13
  office  president of tkm 2007-02-14..2022-03-19
  office  chairman of tkm.halkmaslahaty 2023-01-21..   asof 2025-06-30
  source  public-record

actor   tkm.serdar-berdimuhamedow
  kind    person
  name    Serdar Berdimuhamedow | Serdar Berdimuhamedov | Serdar Berdymukhamedov | Serdar Berdymukhammedov
  office  deputy chairman of the cabinet of tkm 2021-02-11..2022-03-19
  office  president of tkm 2022-03-19..   asof 2026-01-31
  source  public-record

actor   tkm.rashid-meredov
  kind    person
  name    Rashid Meredov | Raşit Meredow
  office  foreign minister of tkm 2001-07-07..   asof 2025-06-30
  source  public-record

actor   tkm.boris-shikhmuradov
  kind    person
  name    Boris Shikhmuradov | Boris Shihmuradov
  code    TKM OPP 2001-11..2002-12-25
  office  foreign minister of tkm 1995-01..2000-07-28
  source  public-record

actor   tkm.batyr-berdiyev
  kind    person
  name    Batyr Berdiyev | Batyr Berdiev
  office  foreign minister of tkm 2000-07-28..2001-07-07
  source  public-record

actor   tkm.meret-orazov
  kind    person
  name    Meret Orazov
  office  ambassador to the United States of tkm 2001-02-14..   asof 2026-01-31
  source  factbook-2026

actor   tkm.dunyagozel-gulmanova
  kind    person
  name    Dunyagozel Gulmanova | Dünýägözel Gulmanowa
  office  speaker of parliament of tkm 2023-04..   asof 2025-06-30
  gender  f
  source  public-record

actor   tkm.gulshat-mammedova
  kind    person
  name    Gulshat Mammedova | Gülşat Mämmedowa
  office  speaker of parliament of tkm 2018-03..2023-04
  gender  f
  source  public-record

actor   tkm.nurmuhammet-hanamov
  kind    person
  name    Nurmuhammet Hanamov | Nurmukhammed Khanamov
  code    TKM OPP 2002-02..   asof 2025-06-30
  source  public-record

# Uzbekistan: bodies, parties, groups, companies.

actor   uzb.oliymajlis
  kind    organ
  name    Oliy Majlis | Oliy Majlis of Uzbekistan | Legislative Chamber of Uzbekistan
  code    UZB LEG 1995-02..   asof 2025-06-30
  source  public-record

actor   uzb.snb
  kind    organ
  name    National Security Service of Uzbekistan | Uzbek National Security Service | SNB !context(UZB) | National Security Service !context(UZB)
  code    UZB SPY 1991-09-26..2018-03-13
  source  public-record

actor   uzb.sgb
  kind    organ
  name    State Security Service of Uzbekistan | Uzbek State Security Service | SGB !context(UZB) | State Security Service !context(UZB)
  code    UZB SPY 2018-03-14..   asof 2025-06-30
  part    uzb.snb successor 2018-03-14..   asof 2025-06-30
  source  public-record

actor   uzb.guard
  kind    organ
  name    National Guard of Uzbekistan | Uzbek National Guard
  code    UZB COP 2017-08..   asof 2025-06-30
  source  public-record

actor   uzb.uzlidep
  kind    party
  name    Uzbekistan Liberal Democratic Party | UzLiDeP | Liberal Democratic Party of Uzbekistan
  code    UZB GOV.PTY 2003-11-15..   asof 2025-06-30
  source  public-record

actor   uzb.pdpu
  kind    party
  name    People's Democratic Party of Uzbekistan
  code    UZB PTY 1991-11-01..   asof 2025-06-30
  source  public-record

actor   uzb.milliytiklanish
  kind    party
  name    Milliy Tiklanish | National Revival Democratic Party of Uzbekistan | Uzbekistan National Revival Democratic Party
  code    UZB PTY 1995..   asof 2025-06-30
  source  public-record

actor   uzb.adolat
  kind    party
  name    Adolat Social Democratic Party | Justice Social Democratic Party | Adolat !context(UZB)
  code    UZB PTY 1995-02..   asof 2025-06-30
  source  public-record

actor   uzb.erk
  kind    party
  name    Erk Democratic Party | Erk party | Erk !context(UZB)
  code    UZB PTY 1990-04..1993-12
  code    UZB OPP 1994..   asof 2025-06-30
  source  public-record

actor   uzb.birlik
  kind    party
  name    Birlik movement | Birlik !context(UZB) | Birlik People's Movement
  code    UZB OPP 1988-11..   asof 2025-06-30
  source  public-record

actor   uzb.akromiya
  kind    group
  name    Akromiya | Akramiya
  code    UZB REL 1996..2005
  source  public-record

actor   uzb.namanganadolat
  kind    group
  name    Adolat movement in Namangan | Islom Lashkarlari
  code    UZB UAF 1991..1992
  source  public-record

actor   uzb.karakalpaks
  kind    people
  name    Karakalpaks | Karakalpak people
  code    UZB CVL
  source  public-record

actor   uzb.uzbekneftegaz
  kind    company
  name    Uzbekneftegaz | Uzbekneftegas
  code    UZB BUS.GOV 1992..   asof 2025-06-30
  source  public-record

actor   uzb.ngmk
  kind    company
  name    Navoi Mining and Metallurgical Company | Navoi Mining & Metallurgical Combinat
  code    UZB BUS.GOV
  source  public-record

actor   uzb.uzauto
  kind    company
  name    UzAuto Motors | GM Uzbekistan
  code    UZB BUS.GOV
  source  public-record

actor   uzb.hav
  kind    company
  name    Uzbekistan Airways | Uzbekistan Havo Yollari
  code    UZB BUS.GOV 1992-01..   asof 2025-06-30
  source  public-record

actor   uzb.gazetauz
  kind    media
  name    Gazeta.uz
  code    UZB JRN 2006..   asof 2025-06-30
  source  public-record

actor   uzb.kunuz
  kind    media
  name    Kun.uz
  code    UZB JRN
  source  public-record

actor   uzb.uza
  kind    media
  name    Uzbekistan National News Agency | UzA !context(UZB)
  code    UZB GOV.JRN 1992..   asof 2025-06-30
  source  public-record

actor   uzb.ferghana
  kind    media
  name    Fergana News Agency | Ferghana News Agency | Fergana.ru
  code    UZB JRN 1998..   asof 2025-06-30
  source  public-record

# Uzbekistan: persons.

actor   uzb.islam-karimov
  kind    person
  name    Islam Karimov | Islom Karimov
  office  president of the Uzbek SSR of uzb 1990-03-24..1991-08-30
  office  president of uzb 1991-08-31..2016-09-02
  source  public-record

actor   uzb.shavkat-mirziyoyev
  kind    person
  name    Shavkat Mirziyoyev | Shavkat Mirziyoev | Shavkat Mirziyayev | Shavkat Mirzieev
  office  prime minister of uzb 2003-12-12..2016-12-14
  office  acting president of uzb 2016-09-08..2016-12-13
  office  president of uzb 2016-12-14..   asof 2026-01-31
  source  public-record

actor   uzb.abdulla-aripov
  kind    person
  name    Abdulla Aripov | Abdulla Oripov
  office  prime minister of uzb 2016-12-14..   asof 2026-01-31
  source  public-record

actor   uzb.abdulhashim-mutalov
  kind    person
  name    Abdulhashim Mutalov
  office  prime minister of uzb 1992-01-08..1995-12-21
  source  public-record

actor   uzb.utkir-sultanov
  kind    person
  name    Utkir Sultanov | O'tkir Sultonov
  office  prime minister of uzb 1995-12-21..2003-12-11
  source  public-record

actor   uzb.abdulaziz-kamilov
  kind    person
  name    Abdulaziz Kamilov | Abdulaziz Komilov
  office  foreign minister of uzb 1994-02..2003-03-13
  office  foreign minister of uzb 2012-01-13..2022-04-27
  office  special representative of the president for foreign policy of uzb 2022-04-27..   asof 2025-06-30
  source  public-record

actor   uzb.sodiq-safoyev
  kind    person
  name    Sodiq Safoyev | Sodyq Safoyev | Sadyk Safayev
  office  foreign minister of uzb 2003-03-13..2005-02-04
  source  public-record

actor   uzb.elyor-ganiyev
  kind    person
  name    Elyor Ganiyev
  office  foreign minister of uzb 2005-02-04..2006-07
  source  public-record

actor   uzb.bakhtiyor-saidov
  kind    person
  name    Bakhtiyor Saidov | Baxtiyor Saidov
  office  foreign minister of uzb 2022-12-30..   asof 2025-06-30
  source  public-record

actor   uzb.rustam-inoyatov
  kind    person
  name    Rustam Inoyatov
  office  chairman of uzb.snb 1995-06-27..2018-01-31
  source  public-record

actor   uzb.ikhtiyor-abdullayev
  kind    person
  name    Ikhtiyor Abdullayev | Ikhtiyor Abdullaev
  office  chairman of uzb.sgb 2018-03-14..2019-02-11
  source  public-record

actor   uzb.abdusalom-azizov
  kind    person
  name    Abdusalom Azizov | Abdusalam Azizov
  office  defence minister of uzb 2017-09..2019-02-11
  office  chairman of uzb.sgb 2019-02-11..2024-11
  source  public-record

actor   uzb.bakhodir-kurbanov
  kind    person
  name    Bakhodir Kurbanov | Bakhodir Qurbonov | Bahodir Qurbonov
  office  defence minister of uzb 2019-02-11..2024-11
  office  chairman of uzb.sgb 2024-11..   asof 2025-06-30
  source  public-record

actor   uzb.shukhrat-kholmukhamedov
  kind    person
  name    Shukhrat Kholmukhamedov | Shukhrat Khalmukhamedov
  office  defence minister of uzb 2024-11..   asof 2025-06-30
  source  public-record

actor   uzb.kabul-berdiev
  kind    person
  name    Kabul Berdiev | Qobul Berdiyev | Kobil Berdiev
  office  defence minister of uzb 2008-09..2017-09
  source  public-record

actor   uzb.kadyr-gulyamov
  kind    person
  name    Kadyr Gulyamov | Qodir Gulomov | Kodir Gulyamov
  office  defence minister of uzb 2000-09..2005-11-18
  source  public-record

actor   uzb.zokirjon-almatov
  kind    person
  name    Zokirjon Almatov | Zakir Almatov | Zokir Almatov
  office  interior minister of uzb 1991-09..2005-12-22
  source  public-record

actor   uzb.pulat-bobojonov
  kind    person
  name    Pulat Bobojonov | Pulat Bobozhonov
  office  interior minister of uzb 2017-09..2024-11
  source  public-record

actor   uzb.aziz-tashpulatov
  kind    person
  name    Aziz Tashpulatov | Aziz Toshpulatov
  office  interior minister of uzb 2024-11..   asof 2025-06-30
  source  public-record

actor   uzb.tanzila-narbayeva
  kind    person
  name    Tanzila Narbayeva | Tanzila Norboyeva
  office  speaker of the senate of uzb 2019-06-21..   asof 2025-06-30
  gender  f
  source  public-record

actor   uzb.nigmatilla-yuldashev
  kind    person
  name    Nigmatilla Yuldashev | Nigmatilla Yuldoshev
  office  speaker of the senate of uzb 2015-01..2019-06
  source  public-record

actor   uzb.saida-mirziyoyeva
  kind    person
  name    Saida Mirziyoyeva
  office  head of the presidential administration of uzb 2025-06-23..   asof 2025-06-30
  gender  f
  source  public-record

actor   uzb.komil-allamjonov
  kind    person
  name    Komil Allamjonov
  code    UZB GOV 2019..2024-09
  after   BUS
  source  public-record

actor   uzb.furqat-sidikov
  kind    person
  name    Furqat Sidikov | Furqat Sidiqov
  office  ambassador to the United States of uzb 2023-04-19..   asof 2026-01-31
  source  factbook-2026

actor   uzb.gulnara-karimova
  kind    person
  name    Gulnara Karimova
  office  ambassador to Spain of uzb 2010-01..2012
  gender  f
  source  ofac-2023, public-record

actor   uzb.muhammad-salih
  kind    person
  name    Muhammad Salih | Mohammed Solih | Muhammad Solih
  office  leader of uzb.erk 1990-04..   asof 2025-06-30
  source  public-record

actor   uzb.abdurahim-polat
  kind    person
  name    Abdurahim Polat | Abdurakhim Pulatov
  office  leader of uzb.birlik 1988-11..   asof 2025-06-30
  source  public-record

actor   uzb.akrom-yuldashev
  kind    person
  name    Akrom Yuldashev | Akram Yuldashev
  office  leader of uzb.akromiya 1996..2005-05
  source  public-record

actor   uzb.dauletmurat-tazhimuratov
  kind    person
  name    Dauletmurat Tazhimuratov | Dauletmurat Tajimuratov
  code    UZB OPP
  source  public-record

actor   uzb.amanbai-orynbayev
  kind    person
  name    Amanbai Orynbayev | Amanbay Orinbaev
  office  speaker of parliament of uzb.karakalpakstan 2022-08..   asof 2025-06-30
  source  public-record

# The region.

actor   hizbuttahrir
  kind    group
  name    Hizb ut-Tahrir | Hizb-ut-Tahrir | Hizb al-Tahrir
  code    IMG REL 1953..   asof 2025-06-30
  source  public-record

actor   unrcca
  kind    igo
  name    UN Regional Centre for Preventive Diplomacy for Central Asia | UNRCCA | United Nations Regional Centre for Preventive Diplomacy for Central Asia
  code    UNO IGO 2007-12-10..   asof 2025-06-30
  part    uno office 2007-12-10..   asof 2025-06-30
  source  public-record

actor   ifas
  kind    igo
  name    International Fund for Saving the Aral Sea | IFAS !context(KAZ,KGZ,TJK,TKM,UZB)
  code    IGO IGO 1993-01-04..   asof 2025-06-30
  source  public-record

actor   turksoy
  kind    igo
  name    TURKSOY | International Organization of Turkic Culture
  code    IGO IGO 1993-07-12..   asof 2025-06-30
  source  public-record

actor   uno.natalia-gherman
  kind    person
  name    Natalia Gherman
  office  special representative for Central Asia of unrcca 2017-09-15..2022-12
  gender  f
  source  public-record

actor   uno.kakha-imnadze
  kind    person
  name    Kakha Imnadze | Kaha Imnadze
  office  special representative for Central Asia of unrcca 2023-03..   asof 2025-06-30
  source  public-record

actor   eu.peter-burian
  kind    person
  name    Peter Burian
  office  special representative for Central Asia of eu 2015-04-15..2021-06
  source  public-record

actor   eu.terhi-hakala
  kind    person
  name    Terhi Hakala
  office  special representative for Central Asia of eu 2021-07-01..2024
  gender  f
  source  public-record

actor   eu.eduards-stiprais
  kind    person
  name    Eduards Stiprais
  office  special representative for Central Asia of eu 2025-03-01..   asof 2025-06-30
  source  public-record
