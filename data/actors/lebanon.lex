# SPDX-License-Identifier: CC0-1.0
# Lebanon in depth: presidents, governments, army and security bodies, Hezbollah with
# its wings, parties and militias since the civil war, churches, companies, media and
# envoys. Written from well-known public facts.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  un-2022 = United Nations Security Council consolidated list, 2022-09-15
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  archigos-4.1 = Goemans, Gleditsch and Chiozza, Archigos 4.1, leaders 1875-2015
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# Bodies of the state.

actor   lbn.baabda
  kind    organ
  name    Baabda Palace | Lebanese presidency | Baabda !context(LBN)
  code    LBN GOV
  source  public-record

actor   lbn.serail
  kind    organ
  name    Grand Serail | Grand Serail in Beirut
  code    LBN GOV
  source  public-record

actor   lbn.laf
  kind    organ
  name    Lebanese Armed Forces | Lebanese Army | Lebanese army | LAF !context(LBN) | Lebanon's army
  code    LBN MIL 1945-08-01..   asof 2025-06-30
  source  public-record

actor   lbn.isf
  kind    organ
  name    Internal Security Forces !context(LBN) | Lebanese Internal Security Forces | ISF !context(LBN)
  code    LBN COP
  source  public-record

actor   lbn.isfib
  kind    organ
  name    ISF Information Branch | Information Branch !context(LBN) | Information Division !context(LBN)
  code    inherit
  part    lbn.isf wing ?..   asof 2025-06-30
  source  public-record

actor   lbn.generalsecurity
  kind    organ
  name    General Directorate of General Security | General Security Directorate !context(LBN) | Lebanese General Security | General Security !context(LBN)
  code    LBN COP 1945..   asof 2025-06-30
  source  public-record

actor   lbn.statesecurity
  kind    organ
  name    Lebanese State Security | General Directorate of State Security !context(LBN) | State Security !context(LBN)
  code    LBN SPY 1985..   asof 2025-06-30
  source  public-record

actor   lbn.lafintel
  kind    organ
  name    Lebanese Army Intelligence | Lebanese Military Intelligence | Deuxième Bureau !context(LBN)
  code    LBN MIL.SPY
  part    lbn.laf wing ?..   asof 2025-06-30
  source  public-record

actor   lbn.bdl
  kind    organ
  name    Banque du Liban | Bank of Lebanon | Lebanon's central bank | BDL !context(LBN)
  code    LBN GOV 1964-04-01..   asof 2025-06-30
  source  public-record

actor   lbn.constcouncil
  kind    organ
  name    Constitutional Council of Lebanon | Lebanese Constitutional Council
  code    LBN JUD 1993..   asof 2025-06-30
  source  public-record

# Presidents and army commanders.

actor   lbn.bechara-el-khoury
  kind    person
  name    Bechara El Khoury
  office  president of lbn 1943-11-22..1952-09-18
  source  archigos-4.1, public-record

actor   lbn.camille-chamoun
  kind    person
  name    Camille Chamoun
  office  president of lbn 1952-09-23..1958-09-23
  source  archigos-4.1, public-record

actor   lbn.fouad-chehab
  kind    person
  name    Fouad Chehab
  office  president of lbn 1958-09-23..1964-09-23
  source  archigos-4.1, public-record

actor   lbn.charles-helou
  kind    person
  name    Charles Helou
  office  president of lbn 1964-09-23..1970-09-23
  source  archigos-4.1, public-record

actor   lbn.suleiman-frangieh
  kind    person
  name    Suleiman Frangieh !context(LBN) | Suleiman Franjieh !context(LBN) | President Suleiman Frangieh
  office  president of lbn 1970-09-23..1976-09-23
  source  archigos-4.1, public-record

actor   lbn.elias-sarkis
  kind    person
  name    Elias Sarkis
  office  president of lbn 1976-09-23..1982-09-23
  source  archigos-4.1, public-record

actor   lbn.bachir-gemayel
  kind    person
  name    Bachir Gemayel | Bashir Gemayel
  office  leader of lbn.lf 1976..1982-09-14
  office  president-elect of lbn 1982-08-23..1982-09-14
  source  public-record

actor   lbn.amine-gemayel
  kind    person
  name    Amine Gemayel | Amin Gemayel
  office  president of lbn 1982-09-23..1988-09-23
  office  leader of lbn.kataeb 2008-02..2015-06-14
  source  archigos-4.1, public-record

actor   lbn.rene-moawad
  kind    person
  name    René Moawad | Rene Moawad
  office  president of lbn 1989-11-05..1989-11-22
  source  archigos-4.1, public-record

actor   lbn.elias-hrawi
  kind    person
  name    Elias Hrawi
  office  president of lbn 1989-11-23..1998-11-24
  source  archigos-4.1, public-record

actor   lbn.emile-lahoud
  kind    person
  name    Émile Lahoud | Emile Lahoud | Emile Lahud
  office  commander of lbn.laf 1989-11-28..1998-11-23
  office  president of lbn 1998-11-24..2007-11-23
  source  archigos-4.1, public-record

actor   lbn.michel-suleiman
  kind    person
  name    Michel Suleiman | Michel Sleiman | Michel Sulaiman
  office  commander of lbn.laf 1998-12-21..2008-05-25
  office  president of lbn 2008-05-25..2014-05-24
  source  archigos-4.1, public-record

actor   lbn.michel-aoun
  kind    person
  name    Michel Aoun | General Aoun !context(LBN)
  office  commander of lbn.laf 1984-06-23..1989-11-28
  office  prime minister of lbn 1988-09-22..1990-10-13
  office  leader of lbn.fpm 2005-09-18..2015-09
  office  president of lbn 2016-10-31..2022-10-30
  source  public-record

actor   lbn.joseph-aoun
  kind    person
  name    Joseph Aoun | Joseph Khalil Aoun
  office  commander of lbn.laf 2017-03-08..2025-01-09
  office  president of lbn 2025-01-09..   asof 2026-01-31
  source  factbook-2026

actor   lbn.jean-kahwaji
  kind    person
  name    Jean Kahwaji | Jean Kahwagi
  office  commander of lbn.laf 2008-08-29..2017-03-08
  source  public-record

actor   lbn.rodolphe-haykal
  kind    person
  name    Rodolphe Haykal | Rodolph Haykal
  office  commander of lbn.laf 2025-03-13..   asof 2025-06-30
  source  public-record

actor   lbn.hassan-aoudi
  kind    person
  name    Hassan Aoudi !context(LBN) | Hassan Odeh !context(LBN)
  office  chief of staff of lbn.laf 2024-02..   asof 2025-06-30
  source  public-record

# Prime ministers and speakers.

actor   lbn.riad-al-solh
  kind    person
  name    Riad al-Solh | Riad el-Solh | Riad Solh
  office  prime minister of lbn 1943-09-25..1945-01-10
  office  prime minister of lbn 1946-12-14..1951-02-14
  source  public-record

actor   lbn.saeb-salam
  kind    person
  name    Saeb Salam
  office  prime minister of lbn 1960-08-02..1961-10-31
  office  prime minister of lbn 1970-10-13..1973-04-25
  source  public-record

actor   lbn.rashid-karami
  kind    person
  name    Rashid Karami
  office  prime minister of lbn 1961-10-31..1964-02-20
  office  prime minister of lbn 1965-07-25..1966-04-09
  office  prime minister of lbn 1975-07-01..1976-12-09
  office  prime minister of lbn 1984-04-30..1987-06-01
  source  public-record

actor   lbn.selim-hoss
  kind    person
  name    Selim Hoss | Selim al-Hoss | Salim al-Hoss | Selim el-Hoss
  office  prime minister of lbn 1976-12-09..1980-07-16
  office  prime minister of lbn 1987-06-02..1990-12-24
  office  prime minister of lbn 1998-12-02..2000-10-26
  source  public-record

actor   lbn.shafik-wazzan
  kind    person
  name    Shafik Wazzan | Chafik Wazzan
  office  prime minister of lbn 1980-10-25..1984-04-30
  source  public-record

actor   lbn.omar-karami
  kind    person
  name    Omar Karami
  office  prime minister of lbn 1990-12-24..1992-05-16
  office  prime minister of lbn 2004-10-26..2005-04-19
  source  public-record

actor   lbn.rafik-hariri
  kind    person
  name    Rafik Hariri | Rafic Hariri | Rafik al-Hariri | Rafiq Hariri | Rafiq al-Hariri
  office  prime minister of lbn 1992-10-31..1998-12-02
  office  prime minister of lbn 2000-10-26..2004-10-26
  source  public-record

actor   lbn.najib-mikati
  kind    person
  name    Najib Mikati | Najib Miqati
  office  prime minister of lbn 2005-04-19..2005-07-19
  office  prime minister of lbn 2011-06-13..2014-02-15
  office  prime minister of lbn 2021-09-10..2025-02-08
  source  public-record

actor   lbn.fouad-siniora
  kind    person
  name    Fouad Siniora | Fuad Siniora | Fouad Sanyoura
  office  finance minister of lbn 1992-10-31..1998-12-02
  office  finance minister of lbn 2000-10-26..2004-10-26
  office  prime minister of lbn 2005-07-19..2009-11-09
  source  public-record

actor   lbn.saad-hariri
  kind    person
  name    Saad Hariri | Saad al-Hariri | Saad el-Hariri
  office  leader of lbn.future 2007-08..   asof 2025-06-30
  office  prime minister of lbn 2009-11-09..2011-06-13
  office  prime minister of lbn 2016-12-18..2020-01-21
  source  public-record

actor   lbn.tammam-salam
  kind    person
  name    Tammam Salam
  office  prime minister of lbn 2014-02-15..2016-12-18
  source  public-record

actor   lbn.hassan-diab
  kind    person
  name    Hassan Diab
  office  prime minister of lbn 2020-01-21..2021-09-10
  source  public-record

actor   lbn.nawaf-salam
  kind    person
  name    Nawaf Salam
  office  ambassador to the United Nations of lbn 2007-07..2017-12
  office  president of icj 2024-02-06..2025-01-14
  office  prime minister of lbn 2025-02-08..   asof 2026-01-31
  source  factbook-2026

actor   lbn.kamel-asaad
  kind    person
  name    Kamel Asaad | Kamel al-Asaad
  office  speaker of parliament of lbn 1970-10-20..1984-10-16
  source  public-record

actor   lbn.hussein-el-husseini
  kind    person
  name    Hussein el-Husseini | Hussein al-Husseini | Hussein Husseini
  office  leader of lbn.amal 1978-08..1980-04
  office  speaker of parliament of lbn 1984-10-16..1992-10-20
  source  public-record

actor   lbn.nabih-berri
  kind    person
  name    Nabih Berri | Nabih Berry
  office  leader of lbn.amal 1980-04..   asof 2025-06-30
  office  speaker of parliament of lbn 1992-10-20..   asof 2026-01-31
  source  factbook-2026

actor   lbn.elias-bou-saab
  kind    person
  name    Elias Bou Saab
  office  defence minister of lbn 2019-01-31..2020-01-21
  office  deputy speaker of parliament of lbn 2022-05-31..   asof 2025-06-30
  source  public-record

# Ministers and officials.

actor   lbn.fares-boueiz
  kind    person
  name    Fares Boueiz | Fares Bouez
  office  foreign minister of lbn 1990-12-24..1998-12-02
  source  public-record

actor   lbn.fawzi-salloukh
  kind    person
  name    Fawzi Salloukh
  office  foreign minister of lbn 2005-07-19..2009-11-09
  source  public-record

actor   lbn.adnan-mansour
  kind    person
  name    Adnan Mansour
  office  foreign minister of lbn 2011-06-13..2014-02-15
  source  public-record

actor   lbn.gebran-bassil
  kind    person
  name    Gebran Bassil | Gibran Bassil | Jibran Bassil
  office  energy minister of lbn 2009-11-09..2014-02-15
  office  foreign minister of lbn 2014-02-15..2020-01-21
  office  leader of lbn.fpm 2015-09..   asof 2025-06-30
  source  public-record, ofac-2023

actor   lbn.nassif-hitti
  kind    person
  name    Nassif Hitti
  office  foreign minister of lbn 2020-01-21..2020-08-03
  source  public-record

actor   lbn.charbel-wehbe
  kind    person
  name    Charbel Wehbe | Charbel Wahbe
  office  foreign minister of lbn 2020-08-03..2021-05-19
  source  public-record

actor   lbn.zeina-akar
  kind    person
  name    Zeina Akar | Zeina Acar
  office  defence minister of lbn 2020-01-21..2021-09-10
  office  acting foreign minister of lbn 2021-05-19..2021-09-10
  gender  f
  source  public-record

actor   lbn.abdallah-bou-habib
  kind    person
  name    Abdallah Bou Habib | Abdallah Bouhabib | Abdallah Abou Habib
  office  foreign minister of lbn 2021-09-10..2025-02-08
  source  public-record

actor   lbn.youssef-rajji
  kind    person
  name    Youssef Rajji | Youssef Raggi | Joe Rajji
  office  foreign minister of lbn 2025-02-08..   asof 2025-06-30
  source  public-record

actor   lbn.elias-murr
  kind    person
  name    Elias Murr | Elias al-Murr
  office  interior minister of lbn 2000-10-26..2005-04-19
  office  defence minister of lbn 2005-04-19..2011-06-13
  source  public-record

actor   lbn.samir-mokbel
  kind    person
  name    Samir Mokbel | Samir Moqbel
  office  defence minister of lbn 2014-02-15..2016-12-18
  source  public-record

actor   lbn.yaacoub-sarraf
  kind    person
  name    Yaacoub Sarraf | Yacoub Sarraf
  office  defence minister of lbn 2016-12-18..2019-01-31
  source  public-record

actor   lbn.maurice-sleem
  kind    person
  name    Maurice Sleem | Maurice Slim
  office  defence minister of lbn 2021-09-10..2025-02-08
  source  public-record

actor   lbn.michel-menassa
  kind    person
  name    Michel Menassa | Michel Mnassa
  office  defence minister of lbn 2025-02-08..   asof 2025-06-30
  source  public-record

actor   lbn.ziad-baroud
  kind    person
  name    Ziad Baroud | Ziyad Baroud
  office  interior minister of lbn 2008-07-11..2011-06-13
  source  public-record

actor   lbn.marwan-charbel
  kind    person
  name    Marwan Charbel
  office  interior minister of lbn 2011-06-13..2014-02-15
  source  public-record

actor   lbn.nohad-machnouk
  kind    person
  name    Nohad Machnouk | Nouhad Machnouk
  office  interior minister of lbn 2014-02-15..2019-01-31
  source  public-record

actor   lbn.raya-al-hassan
  kind    person
  name    Raya al-Hassan | Raya El Hassan | Raya Hassan
  office  finance minister of lbn 2009-11-09..2011-06-13
  office  interior minister of lbn 2019-01-31..2020-01-21
  gender  f
  source  public-record

actor   lbn.mohammad-fahmi
  kind    person
  name    Mohammad Fahmi | Mohammed Fahmi !context(LBN)
  office  interior minister of lbn 2020-01-21..2021-09-10
  source  public-record

actor   lbn.bassam-mawlawi
  kind    person
  name    Bassam Mawlawi | Bassam al-Mawlawi
  office  interior minister of lbn 2021-09-10..2025-02-08
  source  public-record

actor   lbn.ahmad-al-hajjar
  kind    person
  name    Ahmad al-Hajjar | Ahmad Hajjar
  office  interior minister of lbn 2025-02-08..   asof 2025-06-30
  source  public-record

actor   lbn.ali-hassan-khalil
  kind    person
  name    Ali Hassan Khalil
  office  finance minister of lbn 2014-02-15..2020-01-21
  source  ofac-2023, public-record

actor   lbn.youssef-khalil
  kind    person
  name    Youssef Khalil !context(LBN)
  office  finance minister of lbn 2021-09-10..2025-02-08
  source  public-record

actor   lbn.yassine-jaber
  kind    person
  name    Yassine Jaber | Yassin Jaber
  office  finance minister of lbn 2025-02-08..   asof 2025-06-30
  source  public-record

actor   lbn.riad-salameh
  kind    person
  name    Riad Salameh | Riad Salamé | Riyad Salameh
  office  governor of lbn.bdl 1993-08-01..2023-07-31
  source  public-record

actor   lbn.wassim-mansouri
  kind    person
  name    Wassim Mansouri | Wassim Manssouri
  office  acting governor of lbn.bdl 2023-08-01..2025-04-04
  source  public-record

actor   lbn.karim-souaid
  kind    person
  name    Karim Souaid | Karim Souaïd | Karim Saeed !context(LBN)
  office  governor of lbn.bdl 2025-04-04..   asof 2025-06-30
  source  public-record

actor   lbn.jamil-sayyed
  kind    person
  name    Jamil Sayyed | Jamil al-Sayyed | Jamil as-Sayyed
  code    LBN LEG 2018-05..   asof 2025-06-30
  office  head of lbn.generalsecurity 1998-12..2005-04-25
  source  ofac-2023, public-record

actor   lbn.abbas-ibrahim
  kind    person
  name    Abbas Ibrahim | Major General Abbas Ibrahim
  office  head of lbn.generalsecurity 2011-07-18..2023-03-02
  source  public-record

actor   lbn.elias-baissari
  kind    person
  name    Elias Baissari | Elias al-Baysari | Elias Bayssari
  office  acting head of lbn.generalsecurity 2023-03-02..2025-03-13
  source  public-record

actor   lbn.hassan-choucair
  kind    person
  name    Hassan Choucair | Hassan Shuqair | Hassan Choukeir
  office  head of lbn.generalsecurity 2025-03-13..   asof 2025-06-30
  source  public-record

actor   lbn.ashraf-rifi
  kind    person
  name    Ashraf Rifi | Achraf Rifi
  office  head of lbn.isf 2005-04..2013-04-01
  office  justice minister of lbn 2014-02-15..2016-02-21
  source  public-record

actor   lbn.imad-othman
  kind    person
  name    Imad Othman | Imad Osman !context(LBN)
  office  head of lbn.isf 2017-03..2025-03-13
  source  public-record

actor   lbn.raed-abdallah
  kind    person
  name    Raed Abdallah !context(LBN) | Raed Abdullah !context(LBN)
  office  head of lbn.isf 2025-03-13..   asof 2025-06-30
  source  public-record

actor   lbn.wissam-al-hassan
  kind    person
  name    Wissam al-Hassan | Wissam Hassan
  office  head of lbn.isfib 2006..2012-10-19
  source  public-record

actor   lbn.tarek-bitar
  kind    person
  name    Tarek Bitar | Tareq Bitar | Tarek al-Bitar
  code    LBN JUD
  source  public-record

actor   lbn.ghassan-oueidat
  kind    person
  name    Ghassan Oueidat | Ghassan Oweidat
  office  prosecutor general of lbn 2019-09..2024-02-22
  source  public-record

actor   lbn.jamal-hajjar
  kind    person
  name    Jamal Hajjar | Jamal al-Hajjar
  office  prosecutor general of lbn 2024-02-23..   asof 2025-06-30
  source  public-record

actor   lbn.amal-mudallali
  kind    person
  name    Amal Mudallali
  office  ambassador to the United Nations of lbn 2018-01..2022
  gender  f
  source  public-record

actor   lbn.nada-hamadeh-moawad
  kind    person
  name    Nada Hamadeh Moawad | Nada Hamadeh
  office  ambassador to the United States of lbn 2025-09-05..   asof 2026-01-31
  gender  f
  source  factbook-2026

# Hezbollah, its wings and men.

actor   lbn.hezbollah
  kind    group
  name    Hezbollah | Hizbollah | Hizbullah | Hezbullah | Party of God !context(LBN) | Hizballah | Hezballah | Lebanese Hezbollah | Lebanon's Hezbollah | Islamic Resistance in Lebanon
  code    LBN REB 1982..   asof 2025-06-30
  source  public-record, ucdp-22.1
  xref    ucdp:366

actor   lbn.radwan
  kind    group
  name    Radwan Force | Radwan Forces
  code    inherit
  part    lbn.hezbollah wing ?..   asof 2025-06-30
  source  public-record

actor   lbn.jihadcouncil
  kind    organ
  name    Hezbollah Jihad Council | Jihad Council !context(lbn.hezbollah)
  code    inherit
  part    lbn.hezbollah office ?..   asof 2025-06-30
  source  public-record

actor   lbn.shuracouncil
  kind    organ
  name    Hezbollah Shura Council | Shura Council of Hezbollah
  code    inherit
  part    lbn.hezbollah office ?..   asof 2025-06-30
  source  public-record

actor   lbn.unit910
  kind    group
  name    Unit 910 !context(lbn.hezbollah) | Hezbollah External Security Organization | External Security Organization !context(LBN)
  code    inherit
  part    lbn.hezbollah wing ?..   asof 2025-06-30
  source  public-record

actor   lbn.unit4400
  kind    group
  name    Unit 4400 !context(lbn.hezbollah)
  code    inherit
  part    lbn.hezbollah wing ?..   asof 2025-06-30
  source  public-record

actor   lbn.nasrunit
  kind    group
  name    Nasr Unit !context(lbn.hezbollah)
  code    inherit
  part    lbn.hezbollah wing ?..   asof 2025-06-30
  source  public-record

actor   lbn.azizunit
  kind    group
  name    Aziz Unit !context(lbn.hezbollah)
  code    inherit
  part    lbn.hezbollah wing ?..   asof 2025-06-30
  source  public-record

actor   lbn.badrunit
  kind    group
  name    Badr Unit !context(lbn.hezbollah)
  code    inherit
  part    lbn.hezbollah wing ?..   asof 2025-06-30
  source  public-record

actor   lbn.unit127
  kind    group
  name    Unit 127 !context(lbn.hezbollah)
  code    inherit
  part    lbn.hezbollah wing ?..   asof 2025-06-30
  source  public-record

actor   lbn.resistbrigades
  kind    group
  name    Lebanese Resistance Brigades | Saraya al-Muqawama | Resistance Brigades !context(lbn.hezbollah)
  code    inherit
  part    lbn.hezbollah wing 1997-11..   asof 2025-06-30
  source  public-record

actor   lbn.loyalty
  kind    party
  name    Loyalty to the Resistance Bloc | Loyalty to the Resistance bloc | Hezbollah's parliamentary bloc
  code    LBN LEG 1992..   asof 2025-06-30
  part    lbn.hezbollah wing 1992..   asof 2025-06-30
  source  public-record

actor   lbn.qardhasan
  kind    company
  name    Al-Qard al-Hassan | Al-Qard Al-Hasan Association | al-Qard al-Hasan | Al Qard Al Hassan
  code    LBN BUS
  part    lbn.hezbollah subsidiary 1983..   asof 2025-06-30
  source  public-record

actor   lbn.jihadbina
  kind    ngo
  name    Jihad al-Bina | Jihad al-Binaa
  code    LBN SOC 1984..   asof 2025-06-30
  part    lbn.hezbollah subsidiary 1984..   asof 2025-06-30
  source  ofac-2023, public-record

actor   lbn.islamichealth
  kind    ngo
  name    Islamic Health Society !context(LBN) | Islamic Health Committee !context(LBN) | Islamic Health Authority !context(LBN)
  code    LBN MED 1984..   asof 2025-06-30
  part    lbn.hezbollah subsidiary 1984..   asof 2025-06-30
  source  public-record

actor   lbn.almanar
  kind    media
  name    Al-Manar | Al Manar TV | Al-Manar TV | al-Manar
  code    LBN JRN 1991-06..   asof 2025-06-30
  part    lbn.hezbollah subsidiary 1991-06..   asof 2025-06-30
  source  ofac-2023, public-record

actor   lbn.alnour
  kind    media
  name    Al-Nour Radio | Al Nour radio
  code    LBN JRN 1988..   asof 2025-06-30
  part    lbn.hezbollah subsidiary 1988..   asof 2025-06-30
  source  ofac-2023, public-record

actor   lbn.ijo
  kind    group
  name    Islamic Jihad Organization | Islamic Jihad !context(lbn.hezbollah) | Organisation of Islamic Jihad
  code    LBN REB 1982..1992
  source  public-record

actor   lbn.subhi-al-tufayli
  kind    person
  name    Subhi al-Tufayli | Subhi Tufayli | Sobhi Tufaili
  office  secretary-general of lbn.hezbollah 1989-11..1991-05
  source  ofac-2023, public-record

actor   lbn.abbas-al-musawi
  kind    person
  name    Abbas al-Musawi | Abbas Mussawi
  office  secretary-general of lbn.hezbollah 1991-05..1992-02-16
  source  public-record

actor   lbn.hassan-nasrallah
  kind    person
  name    Hassan Nasrallah | Sayyed Hassan Nasrallah | Hasan Nasrallah | Sayyid Hassan Nasrallah | Sheikh Hassan Nasrallah | Seyyed Hassan Nasrallah
  office  secretary-general of lbn.hezbollah 1992-02-16..2024-09-27
  source  public-record, ofac-2023

actor   lbn.naim-qassem
  kind    person
  name    Naim Qassem | Naim Kassem | Naim Qasim | Naim Qasem | Sheikh Naim Qassem
  office  deputy secretary-general of lbn.hezbollah 1991..2024-10-28
  office  secretary-general of lbn.hezbollah 2024-10-29..   asof 2025-06-30
  source  public-record, ofac-2023

actor   lbn.hashem-safieddine
  kind    person
  name    Hashem Safieddine | Hashem Safi al-Din | Hashem Safi Al Din | Hashim Safi al-Din | Hachem Safieddine
  office  head of executive council of lbn.hezbollah 2001..2024-10-03
  source  public-record, ofac-2023

actor   lbn.imad-mughniyeh
  kind    person
  name    Imad Mughniyeh | Imad Mughniyah | Imad Mugniyah | Imad Fayez Mughniyeh | Hajj Radwan !context(LBN)
  office  military commander of lbn.hezbollah ?..2008-02-12
  source  public-record

actor   lbn.mustafa-badreddine
  kind    person
  name    Mustafa Badreddine | Mustafa Badr al-Din | Mustafa Badr Al Din
  office  military commander of lbn.hezbollah 2008-02..2016-05-13
  source  ofac-2023, public-record

actor   lbn.fuad-shukr
  kind    person
  name    Fuad Shukr | Fouad Shukr | Fu'ad Shukr | Hajj Mohsen !context(LBN)
  office  senior commander of lbn.hezbollah ?..2024-07-30
  source  public-record, ofac-2023

actor   lbn.ibrahim-aqil
  kind    person
  name    Ibrahim Aqil | Ibrahim Akil
  office  commander of lbn.radwan 2008..2024-09-20
  source  ofac-2023, public-record

actor   lbn.ali-karaki
  kind    person
  name    Ali Karaki
  office  commander of the southern front of lbn.hezbollah ?..2024-09-27
  source  ofac-2023, public-record

actor   lbn.wissam-al-tawil
  kind    person
  name    Wissam al-Tawil | Wissam Tawil | Wissam Hassan al-Tawil
  office  commander of lbn.radwan ?..2024-01-08
  source  public-record

actor   lbn.taleb-abdallah
  kind    person
  name    Taleb Abdallah | Taleb Sami Abdullah | Taleb Abdullah
  office  commander of lbn.nasrunit ?..2024-06-11
  source  public-record

actor   lbn.mohammed-nasser
  kind    person
  name    Mohammed Nasser !context(LBN) | Mohammad Nimah Nasser | Mohammed Naameh Nasser
  office  commander of lbn.azizunit ?..2024-07-03
  source  public-record

actor   lbn.ibrahim-qubaisi
  kind    person
  name    Ibrahim Qubaisi | Ibrahim Kobeissi | Ibrahim Qobeissi
  office  commander of the missile force of lbn.hezbollah ?..2024-09-24
  source  public-record

actor   lbn.mohammed-surur
  kind    person
  name    Mohammed Surur | Mohammad Srur | Mohammed Hussein Sarour
  office  commander of lbn.unit127 ?..2024-09-26
  source  public-record

actor   lbn.nabil-qaouk
  kind    person
  name    Nabil Qaouk | Nabil Kaouk
  office  deputy head of executive council of lbn.hezbollah ?..2024-09-28
  source  ofac-2023, public-record

actor   lbn.mohammad-raad
  kind    person
  name    Mohammad Raad | Mohammed Raad
  office  head of lbn.loyalty 2000..   asof 2025-06-30
  source  public-record

actor   lbn.hassan-fadlallah
  kind    person
  name    Hassan Fadlallah
  office  member of lbn.loyalty 2005..   asof 2025-06-30
  source  public-record

actor   lbn.ibrahim-amin-al-sayyed
  kind    person
  name    Ibrahim Amin al-Sayyed | Ibrahim Amin al-Sayed
  office  head of political council of lbn.hezbollah 2000..   asof 2025-06-30
  source  public-record

actor   lbn.wafiq-safa
  kind    person
  name    Wafiq Safa | Wafik Safa
  office  head of the liaison unit of lbn.hezbollah 1987..   asof 2025-06-30
  source  ofac-2023, public-record

actor   lbn.mohammed-afif
  kind    person
  name    Mohammed Afif | Mohammad Afif | Mohammed Afif al-Naboulsi
  office  spokesman of lbn.hezbollah 2014..2024-11-17
  source  public-record

actor   lbn.hassan-al-laqqis
  kind    person
  name    Hassan al-Laqqis | Hassan Lakkis
  office  commander of lbn.hezbollah ?..2013-12-03
  source  public-record

actor   lbn.jihad-mughniyeh
  kind    person
  name    Jihad Mughniyeh | Jihad Mughniyah
  office  commander of lbn.hezbollah ?..2015-01-18
  source  public-record

actor   lbn.samir-kuntar
  kind    person
  name    Samir Kuntar | Samir Qantar
  office  commander of lbn.hezbollah 2008-07-16..2015-12-19
  source  public-record

actor   lbn.talal-hamiyah
  kind    person
  name    Talal Hamiyah | Talal Hamiyeh
  office  head of lbn.unit910 2008..   asof 2025-06-30
  source  ofac-2023, public-record

actor   lbn.mohammed-hussein-fadlallah
  kind    person
  name    Mohammed Hussein Fadlallah | Mohammad Hussein Fadlallah
  code    LBN REL ..2010-07-04
  source  public-record

# Amal and other parties and blocs.

actor   lbn.amal
  kind    party
  name    Amal Movement | Amal !context(LBN) | Amal movement | Lebanese Resistance Detachment | Afwaj al-Muqawama al-Lubnaniyya
  code    LBN PRM 1975-01-20..1991-04
  code    LBN PTY 1991-05..   asof 2025-06-30
  source  public-record, ucdp-22.1
  xref    ucdp:239

actor   lbn.devlib
  kind    party
  name    Development and Liberation Bloc | Development and Liberation bloc | Liberation and Development bloc
  code    LBN LEG 1992..   asof 2025-06-30
  part    lbn.amal wing 1992..   asof 2025-06-30
  source  public-record

actor   lbn.fpm
  kind    party
  name    Free Patriotic Movement | FPM !context(LBN) | Aounists
  code    LBN OPP 1994..2005-05-06
  code    LBN PTY 2005-05-07..   asof 2025-06-30
  source  public-record

actor   lbn.stronglebanon
  kind    party
  name    Strong Lebanon Bloc | Strong Lebanon bloc
  code    LBN LEG 2018..   asof 2025-06-30
  part    lbn.fpm wing 2018..   asof 2025-06-30
  source  public-record

actor   lbn.lf
  kind    party
  name    Lebanese Forces | Lebanese Forces party
  code    LBN PRM 1976-08-30..1991-04
  code    LBN OPP 1991-05..2005-07
  code    LBN PTY 2005-08..   asof 2025-06-30
  source  public-record, ucdp-22.1
  xref    ucdp:243

actor   lbn.strongrepublic
  kind    party
  name    Strong Republic Bloc | Strong Republic bloc
  code    LBN LEG 2018..   asof 2025-06-30
  part    lbn.lf wing 2018..   asof 2025-06-30
  source  public-record

actor   lbn.kataeb
  kind    party
  name    Kataeb Party | Phalange | Phalangists | Kataeb | Lebanese Phalange | Phalangist Party | Phalange Party
  code    LBN PTY 1936..   asof 2025-06-30
  source  public-record

actor   lbn.future
  kind    party
  name    Future Movement | Mustaqbal Movement | Future bloc !context(LBN)
  code    LBN PTY 1995..   asof 2025-06-30
  source  public-record

actor   lbn.psp
  kind    party
  name    Progressive Socialist Party | PSP !context(LBN)
  code    LBN PTY 1949..   asof 2025-06-30
  source  public-record, ucdp-22.1
  xref    ucdp:879

actor   lbn.marada
  kind    party
  name    Marada Movement | Marada | El Marada
  code    LBN PTY 2006-06..   asof 2025-06-30
  code    LBN PRM 1967..1990
  source  public-record

actor   lbn.nlp
  kind    party
  name    National Liberal Party !context(LBN) | Tigers Militia | Noumour
  code    LBN PTY 1958..   asof 2025-06-30
  source  public-record

actor   lbn.guardians
  kind    group
  name    Guardians of the Cedars
  code    LBN PRM 1975..1990
  source  public-record

actor   lbn.lebfront
  kind    group
  name    Lebanese Front
  code    LBN PRM 1976-01..1986
  source  public-record

actor   lbn.lnm
  kind    group
  name    Lebanese National Movement
  code    LBN REB 1969..1982-10
  source  ucdp-22.1, public-record
  xref    ucdp:237

actor   lbn.lnrf
  kind    group
  name    Lebanese National Resistance Front | Jammoul
  code    LBN REB 1982-09-16..1999
  source  public-record

actor   lbn.mourabitoun
  kind    group
  name    Independent Nasserite Movement | Al-Mourabitoun !context(LBN)
  code    LBN PRM 1957..1985
  source  ucdp-22.1, public-record
  xref    ucdp:236

actor   lbn.lebarabarmy
  kind    group
  name    Lebanese Arab Army
  code    LBN REB 1976-01-21..1977
  source  ucdp-22.1, public-record
  xref    ucdp:238

actor   lbn.lcp
  kind    party
  name    Lebanese Communist Party
  code    LBN PTY 1924-10-24..   asof 2025-06-30
  source  public-record

actor   lbn.march14
  kind    party
  name    March 14 Alliance | March 14 coalition | March 14 bloc | March 14 movement
  code    LBN PTY 2005-03-14..2016
  source  public-record

actor   lbn.march8
  kind    party
  name    March 8 Alliance | March 8 coalition | March 8 bloc | March 8 movement
  code    LBN PTY 2005-03-08..   asof 2025-06-30
  source  public-record

actor   lbn.ldp
  kind    party
  name    Lebanese Democratic Party
  code    LBN PTY 2001-07-01..   asof 2025-06-30
  source  public-record

actor   lbn.jamaa
  kind    party
  name    al-Jamaa al-Islamiya !context(LBN) | Jamaa al-Islamiya !context(LBN) | Lebanese Islamic Group | Islamic Group !context(LBN)
  code    LBN PTY 1964..   asof 2025-06-30
  source  public-record

actor   lbn.fajr
  kind    group
  name    Fajr Forces | Al-Fajr Forces
  code    LBN REB 1982..   asof 2025-06-30
  part    lbn.jamaa wing 1982..   asof 2025-06-30
  source  public-record

actor   lbn.ahbash
  kind    party
  name    Al-Ahbash | Association of Islamic Charitable Projects
  code    LBN PTY 1983..   asof 2025-06-30
  source  public-record

actor   lbn.adp
  kind    party
  name    Arab Democratic Party !context(LBN)
  code    LBN PRM 1981..1991
  code    LBN PTY 1992..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:4233

actor   lbn.tashnag
  kind    party
  name    Tashnag Party in Lebanon | Tashnag !context(LBN) | Tashnaq !context(LBN)
  code    LBN PTY 1904..   asof 2025-06-30
  source  public-record

actor   lbn.changemps
  kind    group
  name    Change MPs !context(LBN) | Forces of Change !context(LBN)
  code    LBN LEG 2022-05-15..   asof 2025-06-30
  source  public-record

actor   lbn.october17
  kind    group
  name    October 17 movement !context(LBN) | 17 October movement !context(LBN) | thawra protesters !context(LBN)
  code    LBN OPP 2019-10-17..2020
  source  public-record

actor   lbn.sla
  kind    group
  name    South Lebanon Army | SLA !context(LBN) | South Lebanese Army | Army of Free Lebanon
  code    LBN PRM 1976..2000-05-25
  source  public-record, ucdp-22.1
  xref    ucdp:827

actor   lbn.fatahislam
  kind    group
  name    Fatah al-Islam | Fatah Islam
  code    LBN REB 2006-11..2007
  source  public-record, ofac-2023

actor   lbn.usbatansar
  kind    group
  name    Asbat al-Ansar | Usbat al-Ansar | Osbat al-Ansar
  code    LBN REB 1986..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   lbn.jundshamleb
  kind    group
  name    Jund al-Sham !context(LBN)
  code    LBN REB 2004..   asof 2025-06-30
  part    lbn.usbatansar splinter-of 2004..   asof 2025-06-30
  source  public-record

actor   lbn.sarayaahlsham
  kind    group
  name    Saraya Ahl al-Sham
  code    LBN REB 2015..2017-08-14
  source  ucdp-22.1, public-record
  xref    ucdp:6862

actor   lbn.musa-al-sadr
  kind    person
  name    Musa al-Sadr | Moussa al-Sadr | Imam Musa Sadr | Imam Moussa Sadr
  office  leader of lbn.amal 1974..1978-08-31
  source  public-record

actor   lbn.samir-geagea
  kind    person
  name    Samir Geagea | Samir Ja'ja' | Samir Jaajaa
  office  leader of lbn.lf 1986-01..   asof 2025-06-30
  source  public-record

actor   lbn.elie-hobeika
  kind    person
  name    Elie Hobeika | Elie Hobeiqa
  office  leader of lbn.lf 1985-05-09..1986-01-15
  source  public-record

actor   lbn.pierre-gemayel
  kind    person
  name    Pierre Gemayel
  office  leader of lbn.kataeb 1936-11-21..1984-08-29
  source  public-record

actor   lbn.samy-gemayel
  kind    person
  name    Samy Gemayel | Sami Gemayel
  office  leader of lbn.kataeb 2015-06-14..   asof 2025-06-30
  source  public-record

actor   lbn.pierre-amine-gemayel
  kind    person
  name    Pierre Amine Gemayel | Pierre Gemayel Jr
  office  industry minister of lbn 2005-07-19..2006-11-21
  source  public-record

actor   lbn.nadim-gemayel
  kind    person
  name    Nadim Gemayel
  office  member of lbn.kataeb 2009-06..   asof 2025-06-30
  source  public-record

actor   lbn.dany-chamoun
  kind    person
  name    Dany Chamoun | Danny Chamoun
  office  leader of lbn.nlp 1985..1990-10-21
  source  public-record

actor   lbn.walid-jumblatt
  kind    person
  name    Walid Jumblatt | Walid Joumblatt | Walid Junblatt | Walid Jumblat
  office  leader of lbn.psp 1977-05..2023-05
  source  public-record

actor   lbn.taymour-jumblatt
  kind    person
  name    Taymour Jumblatt | Teymour Jumblatt | Taimur Jumblatt
  office  leader of lbn.psp 2023-06-25..   asof 2025-06-30
  source  public-record

actor   lbn.kamal-jumblatt
  kind    person
  name    Kamal Jumblatt | Kamal Junblatt
  office  leader of lbn.psp 1949-05-01..1977-03-16
  source  public-record

actor   lbn.sleiman-frangieh
  kind    person
  name    Sleiman Frangieh | Sleiman Franjieh | Suleiman Frangieh Jr | Sleiman Frangié | Suleiman Frangieh !context(lbn.marada,lbn.hezbollah,lbn.nabih-berri)
  office  interior minister of lbn 2004-10-26..2005-04-19
  office  leader of lbn.marada 2006-06..   asof 2025-06-30
  source  public-record

actor   lbn.tony-frangieh
  kind    person
  name    Tony Frangieh | Tony Franjieh
  office  member of lbn.marada 2018-05..   asof 2025-06-30
  source  public-record

actor   lbn.talal-arslan
  kind    person
  name    Talal Arslan
  office  leader of lbn.ldp 2001-07-01..   asof 2025-06-30
  source  public-record

actor   lbn.wiam-wahhab
  kind    person
  name    Wiam Wahhab | Wiam Wahab
  office  leader of the Arab Unification Party of lbn.march8 2006..   asof 2025-06-30
  source  ofac-2023, public-record

actor   lbn.rifaat-eid
  kind    person
  name    Rifaat Eid
  office  leader of lbn.adp 2002..2014-03
  source  public-record

actor   lbn.saad-haddad
  kind    person
  name    Saad Haddad
  office  commander of lbn.sla 1976..1984-01-14
  source  public-record

actor   lbn.antoine-lahad
  kind    person
  name    Antoine Lahad
  office  commander of lbn.sla 1984-04..2000-05-25
  source  public-record

actor   lbn.shaker-al-absi
  kind    person
  name    Shaker al-Absi | Shakir al-Absi
  office  leader of lbn.fatahislam 2006-11..2008
  source  public-record

actor   lbn.ahmad-al-assir
  kind    person
  name    Ahmad al-Assir | Ahmed al-Assir
  code    LBN REL 2011..2013-06-22
  code    LBN REB 2013-06-23..2015-08-15
  source  public-record

actor   lbn.jihad-azour
  kind    person
  name    Jihad Azour
  office  finance minister of lbn 2005-07-19..2008-07-11
  office  director for the Middle East and Central Asia of imf 2017-03..   asof 2025-06-30
  source  public-record

actor   lbn.michel-moawad
  kind    person
  name    Michel Moawad
  code    LBN LEG 2018-05..   asof 2025-06-30
  source  public-record

actor   lbn.gebran-tueni
  kind    person
  name    Gebran Tueni | Gebran Tueini
  office  editor of lbn.annahar 2000..2005-12-12
  source  public-record

actor   lbn.samir-kassir
  kind    person
  name    Samir Kassir
  code    LBN JRN ..2005-06-02
  source  public-record

actor   lbn.mohamad-chatah
  kind    person
  name    Mohamad Chatah | Mohamad Shatah | Mohammed Chatah
  office  finance minister of lbn 2008-07-11..2009-11-09
  office  adviser to Saad Hariri of lbn.future 2009-11..2013-12-27
  source  public-record

actor   lbn.marwan-hamadeh
  kind    person
  name    Marwan Hamadeh | Marwan Hamade
  code    LBN LEG
  source  public-record

actor   lbn.lokman-slim
  kind    person
  name    Lokman Slim | Luqman Slim
  code    LBN SOC ..2021-02-04
  source  public-record

# Churches, religious heads, communities.

actor   lbn.maronite
  kind    organ
  name    Maronite Church | Maronite Patriarchate | Bkerki | Bkirki | Maronite Catholic Church
  code    LBN REL
  source  public-record

actor   lbn.daralfatwa
  kind    organ
  name    Dar al-Fatwa | Dar al-Ifta !context(LBN)
  code    LBN REL
  source  public-record

actor   lbn.sisc
  kind    organ
  name    Supreme Islamic Shiite Council | Higher Shiite Council | Supreme Shiite Council !context(LBN)
  code    LBN REL 1969..   asof 2025-06-30
  source  public-record

actor   lbn.maronites
  kind    people
  name    Maronites | Maronite Christians
  adj     Maronite
  code    LBN CVL
  source  public-record

actor   lbn.lebdruze
  kind    people
  name    Lebanese Druze | Druze of Lebanon
  code    LBN CVL
  source  public-record

actor   lbn.nasrallah-sfeir
  kind    person
  name    Nasrallah Sfeir | Nasrallah Boutros Sfeir | Cardinal Sfeir
  office  patriarch of lbn.maronite 1986-04-19..2011-02-26
  source  public-record

actor   lbn.bechara-boutros-al-rai
  kind    person
  name    Bechara Boutros al-Rai | Bechara al-Rai | Beshara al-Rai | Beshara Boutros al-Rai | Patriarch Rai !context(LBN) | Bechara Boutros Rai
  office  patriarch of lbn.maronite 2011-03-15..   asof 2025-06-30
  source  public-record

actor   lbn.abdel-latif-derian
  kind    person
  name    Abdel Latif Derian | Abdul Latif Derian
  office  grand mufti of lbn.daralfatwa 2014-08-10..   asof 2025-06-30
  source  public-record

actor   lbn.mohammed-rashid-qabbani
  kind    person
  name    Mohammed Rashid Qabbani | Mohammad Rashid Qabbani
  office  grand mufti of lbn.daralfatwa 1996-12..2014-08-10
  source  public-record

actor   lbn.sami-abi-al-muna
  kind    person
  name    Sami Abi al-Muna | Sami Abil Muna
  office  spiritual leader of the Druze of lbn.lebdruze 2021-11..   asof 2025-06-30
  source  public-record

# Companies and media.

actor   lbn.mea
  kind    company
  name    Middle East Airlines
  code    LBN BUS 1945..   asof 2025-06-30
  source  public-record

actor   lbn.edl
  kind    company
  name    Electricité du Liban | Electricite du Liban | EDL !context(LBN)
  code    LBN BUS.GOV 1964..   asof 2025-06-30
  source  public-record

actor   lbn.bankaudi
  kind    company
  name    Bank Audi
  code    LBN BUS 1962..   asof 2025-06-30
  source  public-record

actor   lbn.blom
  kind    company
  name    BLOM Bank
  code    LBN BUS 1951..   asof 2025-06-30
  source  public-record

actor   lbn.intra
  kind    company
  name    Intra Bank
  code    LBN BUS 1951..1966
  source  public-record

actor   lbn.mayadeen
  kind    media
  name    Al-Mayadeen | Al Mayadeen | al-Mayadeen TV
  code    LBN JRN 2012-06-11..   asof 2025-06-30
  source  public-record

actor   lbn.lbci
  kind    media
  name    LBCI | LBC International
  code    LBN JRN 1985-08..   asof 2025-06-30
  source  public-record

actor   lbn.mtv
  kind    media
  name    MTV Lebanon | Murr Television
  code    LBN JRN 1991..   asof 2025-06-30
  source  public-record

actor   lbn.nna
  kind    media
  name    National News Agency !context(LBN) | NNA !context(LBN)
  code    LBN GOV.JRN 1961..   asof 2025-06-30
  source  public-record

actor   lbn.annahar
  kind    media
  name    An-Nahar | Annahar !context(LBN)
  code    LBN JRN 1933..   asof 2025-06-30
  source  public-record

actor   lbn.alakhbar
  kind    media
  name    Al-Akhbar !context(LBN) | al-Akhbar newspaper
  code    LBN JRN 2006-08..   asof 2025-06-30
  source  public-record

actor   lbn.lorient
  kind    media
  name    L'Orient Today | L'Orient-Le Jour | L'Orient Le Jour
  code    LBN JRN 1971..   asof 2025-06-30
  source  public-record

actor   lbn.dailystarlb
  kind    media
  name    Daily Star !context(LBN)
  code    LBN JRN 1952..2021-10-31
  source  public-record

actor   lbn.lrc
  kind    ngo
  name    Lebanese Red Cross
  code    LBN MED 1945..   asof 2025-06-30
  source  public-record

actor   lbn.lebcd
  kind    organ
  name    Lebanese Civil Defence | Lebanese Civil Defense | Civil Defence !context(LBN) | Civil Defense !context(LBN)
  code    LBN GOV
  source  public-record

# Envoys and peacekeepers.

actor   uno.sigrid-kaag
  kind    person
  name    Sigrid Kaag
  office  special coordinator for Lebanon of unscol 2014-12..2017-10
  office  foreign minister of nld 2021-05-25..2021-09-17
  office  finance minister of nld 2022-01-10..2024-01-08
  office  senior humanitarian coordinator for Gaza of uno 2024-01-08..2025-06-30
  gender  f
  source  public-record

actor   uno.joanna-wronecka
  kind    person
  name    Joanna Wronecka
  office  special coordinator for Lebanon of unscol 2021-04..2024-05
  gender  f
  source  public-record

actor   uno.aroldo-lazaro
  kind    person
  name    Aroldo Lázaro | Aroldo Lazaro | Aroldo Lázaro Sáenz
  office  commander of unifil 2022-02-28..2025-06-24
  source  public-record

actor   uno.diodato-abagnara
  kind    person
  name    Diodato Abagnara
  office  commander of unifil 2025-06-24..   asof 2025-06-30
  source  public-record

actor   uno.andrea-tenenti
  kind    person
  name    Andrea Tenenti
  office  spokesman of unifil 2010..   asof 2025-06-30
  source  public-record

actor   uno.detlev-mehlis
  kind    person
  name    Detlev Mehlis
  office  commissioner of the Hariri investigation of uno 2005-05..2006-01
  source  public-record

actor   usa.lisa-johnson
  kind    person
  name    Lisa Johnson !context(LBN)
  office  ambassador to Lebanon of usa 2024-01..   asof 2025-06-30
  gender  f
  source  public-record
