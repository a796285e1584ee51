# SPDX-License-Identifier: CC0-1.0
# Organisations that appear in conflict news beside states and armed groups: news
# agencies and other media, humanitarian and rights organisations, research bodies,
# religious bodies, companies, and communities that live in several states.
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# News agencies and international media.

actor   reuters
  kind    media
  name    Reuters | Thomson Reuters | Reuters news agency
  code    GBR JRN
  source  public-record

actor   ap
  kind    media
  name    Associated Press | The Associated Press | AP news agency
  code    USA JRN
  source  public-record

actor   afp
  kind    media
  name    Agence France-Presse | AFP | AFP news agency | Armed Forces of the Philippines
  code    FRA JRN
  source  public-record

actor   upi
  kind    media
  name    United Press International
  code    USA JRN
  source  public-record

actor   bloomberg
  kind    media
  name    Bloomberg News
  code    USA JRN 1990..   asof 2025-06-30
  source  public-record

actor   efe
  kind    media
  name    Agencia EFE | EFE news agency | EFE
  code    ESP JRN 1939-01..   asof 2025-06-30
  source  public-record

actor   ansa
  kind    media
  name    ANSA news agency | ANSA !context(ITA)
  code    ITA JRN 1945-01-15..   asof 2025-06-30
  source  public-record

actor   pa
  kind    media
  name    PA Media | Press Association !context(GBR)
  code    GBR JRN
  source  public-record

actor   belga
  kind    media
  name    Belga news agency | Belga !context(BEL)
  code    BEL JRN
  source  public-record

actor   ritzau
  kind    media
  name    Ritzau
  code    DNK JRN
  source  public-record

actor   bernama
  kind    media
  name    Bernama
  code    MYS GOV.JRN
  source  public-record

actor   antara
  kind    media
  name    Antara news agency | Antara !context(IDN)
  code    IDN GOV.JRN
  source  public-record

actor   bbc
  kind    media
  name    BBC | British Broadcasting Corporation | BBC News | BBC World Service | BBC Persian | BBC Arabic
  code    GBR JRN
  source  public-record

actor   skynews
  kind    media
  name    Sky News
  code    GBR JRN 1989-02-05..   asof 2025-06-30
  source  public-record

actor   itv
  kind    media
  name    ITV News
  code    GBR JRN
  source  public-record

actor   channel4
  kind    media
  name    Channel 4 News
  code    GBR JRN 1982-11-02..   asof 2025-06-30
  source  public-record

actor   guardian
  kind    media
  name    The Guardian | Guardian newspaper
  code    GBR JRN
  source  public-record

actor   timeslondon
  kind    media
  name    The Times of London | The Sunday Times
  code    GBR JRN
  source  public-record

actor   telegraph
  kind    media
  name    Daily Telegraph | The Daily Telegraph
  code    GBR JRN
  source  public-record

actor   ft
  kind    media
  name    Financial Times | The Financial Times
  code    GBR JRN
  source  public-record

actor   economist
  kind    media
  name    The Economist
  code    GBR JRN
  source  public-record

actor   independent
  kind    media
  name    The Independent !context(GBR)
  code    GBR JRN
  source  public-record

actor   mee
  kind    media
  name    Middle East Eye
  code    GBR JRN 2014-04..   asof 2025-06-30
  source  public-record

actor   cnn
  kind    media
  name    CNN | Cable News Network | CNN International
  code    USA JRN 1980-06-01..   asof 2025-06-30
  source  public-record

actor   foxnews
  kind    media
  name    Fox News
  code    USA JRN 1996-10-07..   asof 2025-06-30
  source  public-record

actor   msnbc
  kind    media
  name    MSNBC
  code    USA JRN 1996-07-15..   asof 2025-06-30
  source  public-record

actor   nbc
  kind    media
  name    NBC News | NBC !context(USA)
  code    USA JRN
  source  public-record

actor   abcnews
  kind    media
  name    ABC News !context(USA)
  code    USA JRN
  source  public-record

actor   cbs
  kind    media
  name    CBS News | CBS !context(USA)
  code    USA JRN
  source  public-record

actor   npr
  kind    media
  name    NPR | National Public Radio
  code    USA JRN
  source  public-record

actor   pbs
  kind    media
  name    PBS NewsHour | PBS !context(USA)
  code    USA JRN
  source  public-record

actor   nytimes
  kind    media
  name    New York Times | The New York Times | NYT !weak
  code    USA JRN
  source  public-record

actor   washpost
  kind    media
  name    Washington Post | The Washington Post
  code    USA JRN
  source  public-record

actor   wsj
  kind    media
  name    Wall Street Journal | The Wall Street Journal | WSJ !weak
  code    USA JRN
  source  public-record

actor   latimes
  kind    media
  name    Los Angeles Times | LA Times
  code    USA JRN
  source  public-record

actor   usatoday
  kind    media
  name    USA Today
  code    USA JRN
  source  public-record

actor   newsweek
  kind    media
  name    Newsweek
  code    USA JRN
  source  public-record

actor   time
  kind    media
  name    Time magazine
  code    USA JRN
  source  public-record

actor   foreignpolicy
  kind    media
  name    Foreign Policy magazine
  code    USA JRN
  source  public-record

actor   foreignaffairs
  kind    media
  name    Foreign Affairs magazine
  code    USA JRN
  source  public-record

actor   politico
  kind    media
  name    Politico
  code    USA JRN 2007-01..   asof 2025-06-30
  source  public-record

actor   axios
  kind    media
  name    Axios
  code    USA JRN 2017-01..   asof 2025-06-30
  source  public-record

actor   propublica
  kind    media
  name    ProPublica
  code    USA JRN 2007..   asof 2025-06-30
  source  public-record

actor   bellingcat
  kind    media
  name    Bellingcat
  code    NGO JRN 2014-07-15..   asof 2025-06-30
  source  public-record

actor   vice
  kind    media
  name    Vice News
  code    USA JRN
  source  public-record

actor   voa
  kind    media
  name    Voice of America | VOA !context(USA)
  code    USA GOV.JRN 1942-02-01..   asof 2025-06-30
  part    usa.usagm office 1999-10-01..   asof 2025-06-30
  source  public-record

actor   rferl
  kind    media
  name    Radio Free Europe | Radio Free Europe/Radio Liberty | RFE/RL | Radio Liberty | Radio Azadi | Current Time TV
  code    USA GOV.JRN 1950-07-04..   asof 2025-06-30
  part    usa.usagm office 1999-10-01..   asof 2025-06-30
  source  public-record

actor   rfa
  kind    media
  name    Radio Free Asia | RFA !context(CHN,MMR,KHM,VNM,PRK)
  code    USA GOV.JRN 1996-09-29..   asof 2025-06-30
  part    usa.usagm office 1999-10-01..   asof 2025-06-30
  source  public-record

actor   alhurra
  kind    media
  name    Alhurra | Al Hurra | Radio Sawa
  code    USA GOV.JRN 2004-02-14..   asof 2025-06-30
  source  public-record

actor   aljazeera
  kind    media
  name    Al Jazeera | Al Jazeera English | Al Jazeera Arabic | Al-Jazeera television
  code    QAT JRN 1996-11-01..   asof 2025-06-30
  source  public-record

actor   alarabiya
  kind    media
  name    Al Arabiya | Al Arabiya TV
  code    SAU JRN 2003-03-03..   asof 2025-06-30
  source  public-record

actor   alhadath
  kind    media
  name    Al-Hadath | Al Hadath TV
  code    SAU JRN 2012..   asof 2025-06-30
  source  public-record

actor   sna
  kind    media
  name    Sky News Arabia
  code    ARE JRN 2012-05-06..   asof 2025-06-30
  source  public-record

actor   asharq
  kind    media
  name    Asharq al-Awsat
  code    SAU JRN 1978-07-04..   asof 2025-06-30
  source  public-record

actor   arabnews
  kind    media
  name    Arab News
  code    SAU JRN 1975-04-20..   asof 2025-06-30
  source  public-record

actor   spa
  kind    media
  name    Saudi Press Agency
  code    SAU GOV.JRN
  source  public-record

actor   wam
  kind    media
  name    Emirates News Agency
  code    ARE GOV.JRN
  source  public-record

actor   thenational
  kind    media
  name    The National !context(ARE)
  code    ARE JRN 2008-04-17..   asof 2025-06-30
  source  public-record

actor   gulfnews
  kind    media
  name    Gulf News
  code    ARE JRN
  source  public-record

actor   khaleejtimes
  kind    media
  name    Khaleej Times
  code    ARE JRN 1978-04-16..   asof 2025-06-30
  source  public-record

actor   qna
  kind    media
  name    Qatar News Agency
  code    QAT GOV.JRN
  source  public-record

actor   kuna
  kind    media
  name    Kuwait News Agency | KUNA !context(KWT)
  code    KWT GOV.JRN
  source  public-record

actor   petra
  kind    media
  name    Petra news agency | Jordan News Agency
  code    JOR GOV.JRN
  source  public-record

actor   ahram
  kind    media
  name    Al-Ahram | Ahram Online | Al Ahram
  code    EGY GOV.JRN
  source  public-record

actor   mena
  kind    media
  name    Middle East News Agency
  code    EGY GOV.JRN
  source  public-record

actor   madamasr
  kind    media
  name    Mada Masr
  code    EGY JRN 2013-06-30..   asof 2025-06-30
  source  public-record

actor   alaraby
  kind    media
  name    Al-Araby Al-Jadeed | The New Arab
  code    QAT JRN 2014..   asof 2025-06-30
  source  public-record

actor   aps
  kind    media
  name    Algeria Press Service | APS news agency
  code    DZA GOV.JRN
  source  public-record

actor   map
  kind    media
  name    Maghreb Arabe Presse | MAP news agency
  code    MAR GOV.JRN
  source  public-record

actor   tap
  kind    media
  name    Tunis Afrique Presse
  code    TUN GOV.JRN
  source  public-record

actor   euronews
  kind    media
  name    Euronews
  code    EUR JRN 1993-01-01..   asof 2025-06-30
  source  public-record

actor   elpais
  kind    media
  name    El País newspaper | El Pais | El País
  code    ESP JRN 1976-05-04..   asof 2025-06-30
  source  public-record

actor   corriere
  kind    media
  name    Corriere della Sera
  code    ITA JRN
  source  public-record

actor   repubblica
  kind    media
  name    La Repubblica
  code    ITA JRN 1976-01-14..   asof 2025-06-30
  source  public-record

actor   rte
  kind    media
  name    RTÉ | RTE News
  code    IRL JRN
  source  public-record

actor   nrk
  kind    media
  name    NRK
  code    NOR JRN
  source  public-record

actor   cbc
  kind    media
  name    CBC News | Canadian Broadcasting Corporation
  code    CAN JRN
  source  public-record

actor   globeandmail
  kind    media
  name    Globe and Mail | The Globe and Mail
  code    CAN JRN
  source  public-record

actor   abcau
  kind    media
  name    Australian Broadcasting Corporation
  code    AUS JRN
  source  public-record

actor   smh
  kind    media
  name    Sydney Morning Herald
  code    AUS JRN
  source  public-record

actor   jeuneafrique
  kind    media
  name    Jeune Afrique
  code    FRA JRN 1960-10-17..   asof 2025-06-30
  source  public-record

actor   africanews
  kind    media
  name    Africanews
  code    COG JRN 2016-01-04..   asof 2025-06-30
  source  public-record

actor   allafrica
  kind    media
  name    AllAfrica
  code    NGO JRN
  source  public-record

actor   eastafrican
  kind    media
  name    The EastAfrican | EastAfrican newspaper
  code    KEN JRN 1994..   asof 2025-06-30
  source  public-record

actor   nationkenya
  kind    media
  name    Daily Nation !context(KEN) | Nation Media Group
  code    KEN JRN
  source  public-record

actor   dailymonitor
  kind    media
  name    Daily Monitor !context(UGA)
  code    UGA JRN
  source  public-record

actor   newvision
  kind    media
  name    New Vision !context(UGA)
  code    UGA JRN
  source  public-record

actor   newhumanitarian
  kind    media
  name    The New Humanitarian | IRIN News
  code    NGO JRN
  source  public-record

actor   straitstimes
  kind    media
  name    Straits Times | The Straits Times
  code    SGP JRN
  source  public-record

actor   cnachannel
  kind    media
  name    Channel NewsAsia
  code    SGP JRN
  source  public-record

actor   jakartapost
  kind    media
  name    Jakarta Post | The Jakarta Post
  code    IDN JRN
  source  public-record

actor   rappler
  kind    media
  name    Rappler
  code    PHL JRN 2012-01..   asof 2025-06-30
  source  public-record

actor   inquirer
  kind    media
  name    Philippine Daily Inquirer
  code    PHL JRN
  source  public-record

actor   bangkokpost
  kind    media
  name    Bangkok Post
  code    THA JRN
  source  public-record

actor   diplomat
  kind    media
  name    The Diplomat magazine
  code    NGO JRN
  source  public-record

# Humanitarian organisations.

actor   msf
  kind    ngo
  name    Doctors Without Borders | Médecins Sans Frontières | MSF
  code    NGO MED 1971-12-22..   asof 2025-06-30
  source  public-record

actor   oxfam
  kind    ngo
  name    Oxfam | Oxfam International
  code    NGO SOC
  source  public-record

actor   savechildren
  kind    ngo
  name    Save the Children
  code    NGO SOC 1919..   asof 2025-06-30
  source  public-record

actor   irescue
  kind    ngo
  name    International Rescue Committee | IRC !context(irescue)
  code    NGO SOC 1933..   asof 2025-06-30
  source  public-record

actor   nrc
  kind    ngo
  name    Norwegian Refugee Council
  code    NGO SOC 1946..   asof 2025-06-30
  source  public-record

actor   drc
  kind    ngo
  name    Danish Refugee Council
  code    NGO SOC 1956..   asof 2025-06-30
  source  public-record

actor   care
  kind    ngo
  name    CARE International | CARE USA
  code    NGO SOC 1945..   asof 2025-06-30
  source  public-record

actor   worldvision
  kind    ngo
  name    World Vision | World Vision International
  code    NGO SOC 1950..   asof 2025-06-30
  source  public-record

actor   mercycorps
  kind    ngo
  name    Mercy Corps
  code    NGO SOC 1979..   asof 2025-06-30
  source  public-record

actor   crs
  kind    ngo
  name    Catholic Relief Services
  code    NGO SOC 1943..   asof 2025-06-30
  source  public-record

actor   caritas
  kind    ngo
  name    Caritas | Caritas Internationalis
  code    NGO REL
  source  public-record

actor   cafod
  kind    ngo
  name    CAFOD
  code    NGO SOC
  source  public-record

actor   acf
  kind    ngo
  name    Action Against Hunger | Action contre la Faim
  code    NGO SOC 1979..   asof 2025-06-30
  source  public-record

actor   islamicrelief
  kind    ngo
  name    Islamic Relief | Islamic Relief Worldwide
  code    NGO SOC 1984..   asof 2025-06-30
  source  public-record

actor   plan
  kind    ngo
  name    Plan International
  code    NGO SOC 1937..   asof 2025-06-30
  source  public-record

actor   christianaid
  kind    ngo
  name    Christian Aid
  code    NGO SOC 1945..   asof 2025-06-30
  source  public-record

actor   actionaid
  kind    ngo
  name    ActionAid
  code    NGO SOC 1972..   asof 2025-06-30
  source  public-record

actor   tearfund
  kind    ngo
  name    Tearfund
  code    NGO SOC 1968..   asof 2025-06-30
  source  public-record

actor   concern
  kind    ngo
  name    Concern Worldwide
  code    NGO SOC 1968..   asof 2025-06-30
  source  public-record

actor   goal
  kind    ngo
  name    GOAL Global | GOAL !context(goal)
  code    NGO SOC 1977..   asof 2025-06-30
  source  public-record

actor   trocaire
  kind    ngo
  name    Trócaire
  code    NGO SOC 1973..   asof 2025-06-30
  source  public-record

actor   acted
  kind    ngo
  name    ACTED
  code    NGO SOC 1993..   asof 2025-06-30
  source  public-record

actor   solidarites
  kind    ngo
  name    Solidarités International
  code    NGO SOC 1980..   asof 2025-06-30
  source  public-record

actor   hi
  kind    ngo
  name    Handicap International | Humanity & Inclusion | Humanity and Inclusion
  code    NGO SOC 1982..   asof 2025-06-30
  source  public-record

actor   mdm
  kind    ngo
  name    Médecins du Monde | Doctors of the World
  code    NGO MED 1980-03..   asof 2025-06-30
  source  public-record

actor   medair
  kind    ngo
  name    Medair
  code    NGO SOC 1988..   asof 2025-06-30
  source  public-record

actor   intersos
  kind    ngo
  name    INTERSOS | Intersos
  code    NGO SOC 1992..   asof 2025-06-30
  source  public-record

actor   emergency
  kind    ngo
  name    Emergency NGO | Emergency hospital !context(AFG,SDN)
  code    NGO MED 1994-05..   asof 2025-06-30
  source  public-record

actor   samaritan
  kind    ngo
  name    Samaritan's Purse
  code    NGO SOC 1970..   asof 2025-06-30
  source  public-record

actor   wck
  kind    ngo
  name    World Central Kitchen
  code    NGO SOC 2010..   asof 2025-06-30
  source  public-record

actor   anera
  kind    ngo
  name    Anera | American Near East Refugee Aid
  code    NGO SOC 1968..   asof 2025-06-30
  source  public-record

actor   map-uk
  kind    ngo
  name    Medical Aid for Palestinians
  code    NGO MED 1984..   asof 2025-06-30
  source  public-record

actor   directrelief
  kind    ngo
  name    Direct Relief
  code    NGO SOC 1948..   asof 2025-06-30
  source  public-record

actor   refugeesint
  kind    ngo
  name    Refugees International
  code    NGO SOC 1979..   asof 2025-06-30
  source  public-record

actor   npa
  kind    ngo
  name    Norwegian People's Aid
  code    NGO SOC 1939..   asof 2025-06-30
  source  public-record

actor   welthungerhilfe
  kind    ngo
  name    Welthungerhilfe
  code    NGO SOC 1962..   asof 2025-06-30
  source  public-record

actor   malteser
  kind    ngo
  name    Malteser International
  code    NGO SOC
  source  public-record

actor   orderofmalta
  kind    ngo
  name    Order of Malta | Sovereign Military Order of Malta
  code    NGO REL
  source  public-record

actor   warchild
  kind    ngo
  name    War Child
  code    NGO SOC 1993..   asof 2025-06-30
  source  public-record

actor   sos
  kind    ngo
  name    SOS Children's Villages
  code    NGO SOC 1949..   asof 2025-06-30
  source  public-record

actor   tdh
  kind    ngo
  name    Terre des Hommes
  code    NGO SOC
  source  public-record

actor   akdn
  kind    ngo
  name    Aga Khan Development Network | Aga Khan Foundation
  code    NGO SOC 1967..   asof 2025-06-30
  source  public-record

actor   halo
  kind    ngo
  name    HALO Trust | The HALO Trust
  code    NGO SOC 1988..   asof 2025-06-30
  source  public-record

actor   mag
  kind    ngo
  name    Mines Advisory Group | MAG International
  code    NGO SOC 1989..   asof 2025-06-30
  source  public-record

actor   alima
  kind    ngo
  name    ALIMA !context(alima,MLI,NER,NGA,TCD,SDN,COD,CAF) | Alliance for International Medical Action
  code    NGO MED 2009..   asof 2025-06-30
  source  public-record

actor   imc
  kind    ngo
  name    International Medical Corps
  code    NGO MED 1984..   asof 2025-06-30
  source  public-record

actor   seawatch
  kind    ngo
  name    Sea-Watch | Sea-Watch rescue
  code    NGO SOC 2014..   asof 2025-06-30
  source  public-record

actor   sosmed
  kind    ngo
  name    SOS Méditerranée
  code    NGO SOC 2015-05-09..   asof 2025-06-30
  source  public-record

actor   openarms
  kind    ngo
  name    Open Arms | Proactiva Open Arms
  code    NGO SOC 2015..   asof 2025-06-30
  source  public-record

actor   alarmphone
  kind    ngo
  name    Alarm Phone
  code    NGO SOC 2014-10..   asof 2025-06-30
  source  public-record

actor   fordfoundation
  kind    ngo
  name    Ford Foundation
  code    NGO SOC 1936-01-15..   asof 2025-06-30
  source  public-record

actor   rockefeller
  kind    ngo
  name    Rockefeller Foundation
  code    NGO SOC 1913-05-14..   asof 2025-06-30
  source  public-record

actor   rotary
  kind    ngo
  name    Rotary International
  code    NGO SOC 1905-02-23..   asof 2025-06-30
  source  public-record

actor   gavi
  kind    ngo
  name    Gavi, the Vaccine Alliance | Gavi | GAVI
  code    NGO MED 2000-01..   asof 2025-06-30
  source  public-record

actor   globalfund
  kind    ngo
  name    Global Fund to Fight AIDS, Tuberculosis and Malaria | The Global Fund
  code    NGO MED 2002-01..   asof 2025-06-30
  source  public-record

actor   amredcross
  kind    ngo
  name    American Red Cross
  code    USA SOC 1881-05-21..   asof 2025-06-30
  source  public-record

actor   britredcross
  kind    ngo
  name    British Red Cross
  code    GBR SOC 1870..   asof 2025-06-30
  source  public-record

actor   kenyaredcross
  kind    ngo
  name    Kenya Red Cross | Kenyan Red Cross
  code    KEN SOC 1965..   asof 2025-06-30
  source  public-record

# Human rights, press freedom and transparency.

actor   hrw
  kind    ngo
  name    Human Rights Watch | HRW
  code    NGO SOC 1978..   asof 2025-06-30
  source  public-record

actor   amnesty
  kind    ngo
  name    Amnesty International | Amnesty !context(amnesty)
  code    NGO SOC 1961-05-28..   asof 2025-06-30
  source  public-record

actor   crisisgroup
  kind    ngo
  name    International Crisis Group | Crisis Group
  code    NGO SOC 1995..   asof 2025-06-30
  source  public-record

actor   rsfngo
  kind    ngo
  name    Reporters Without Borders | Reporters sans frontières | RSF !context(rsfngo)
  code    NGO SOC 1985..   asof 2025-06-30
  source  public-record

actor   cpj
  kind    ngo
  name    Committee to Protect Journalists | CPJ !context(cpj) | Conservative Party of Japan
  code    NGO SOC 1981..   asof 2025-06-30
  source  public-record

actor   ifj
  kind    ngo
  name    International Federation of Journalists
  code    NGO LAB 1926..   asof 2025-06-30
  source  public-record

actor   pen
  kind    ngo
  name    PEN International | PEN America
  code    NGO SOC 1921..   asof 2025-06-30
  source  public-record

actor   article19
  kind    ngo
  name    Article 19 !context(article19,IRN,RUS,MMR) | ARTICLE 19
  code    NGO SOC 1987..   asof 2025-06-30
  source  public-record

actor   fidh
  kind    ngo
  name    FIDH | International Federation for Human Rights
  code    NGO SOC 1922..   asof 2025-06-30
  source  public-record

actor   omct
  kind    ngo
  name    World Organisation Against Torture | World Organization Against Torture
  code    NGO SOC 1985..   asof 2025-06-30
  source  public-record

actor   icj-jurists
  kind    ngo
  name    International Commission of Jurists
  code    NGO SOC 1952..   asof 2025-06-30
  source  public-record

actor   frontline
  kind    ngo
  name    Front Line Defenders
  code    NGO SOC 2001..   asof 2025-06-30
  source  public-record

actor   mrg
  kind    ngo
  name    Minority Rights Group | Minority Rights Group International
  code    NGO SOC 1969..   asof 2025-06-30
  source  public-record

actor   phr
  kind    ngo
  name    Physicians for Human Rights
  code    NGO SOC 1986..   asof 2025-06-30
  source  public-record

actor   globalwitness
  kind    ngo
  name    Global Witness
  code    NGO SOC 1993-11-15..   asof 2025-06-30
  source  public-record

actor   transparency
  kind    ngo
  name    Transparency International
  code    NGO SOC 1993-05-04..   asof 2025-06-30
  source  public-record

actor   sentry
  kind    ngo
  name    The Sentry
  code    NGO SOC 2015..   asof 2025-06-30
  source  public-record

actor   enough
  kind    ngo
  name    Enough Project
  code    NGO SOC 2007..   asof 2025-06-30
  source  public-record

actor   occrp
  kind    ngo
  name    OCCRP | Organized Crime and Corruption Reporting Project
  code    NGO JRN 2006..   asof 2025-06-30
  source  public-record

actor   icij
  kind    ngo
  name    International Consortium of Investigative Journalists | ICIJ
  code    NGO JRN 1997..   asof 2025-06-30
  source  public-record

actor   accessnow
  kind    ngo
  name    Access Now
  code    NGO SOC 2009..   asof 2025-06-30
  source  public-record

actor   netblocks
  kind    ngo
  name    NetBlocks
  code    NGO SOC 2017..   asof 2025-06-30
  source  public-record

actor   citizenlab
  kind    ngo
  name    Citizen Lab
  code    NGO EDU 2001..   asof 2025-06-30
  source  public-record

actor   wikileaks
  kind    ngo
  name    WikiLeaks
  code    NGO SOC 2006-10-04..   asof 2025-06-30
  source  public-record

actor   anonymous
  kind    group
  name    Anonymous hackers | hacktivist group Anonymous | Anonymous hacker collective
  code    IMG CRM 2003..   asof 2025-06-30
  source  public-record

actor   greenpeace
  kind    ngo
  name    Greenpeace | Greenpeace International
  code    NGO SOC 1971-09-15..   asof 2025-06-30
  source  public-record

actor   wwf
  kind    ngo
  name    World Wide Fund for Nature | World Wildlife Fund | WWF
  code    NGO SOC 1961-04-29..   asof 2025-06-30
  source  public-record

actor   seashepherd
  kind    ngo
  name    Sea Shepherd | Sea Shepherd Conservation Society
  code    NGO SOC 1977..   asof 2025-06-30
  source  public-record

actor   fridays
  kind    group
  name    Fridays for Future
  code    NGO SOC 2018-08..   asof 2025-06-30
  source  public-record

actor   ican
  kind    ngo
  name    International Campaign to Abolish Nuclear Weapons | ICAN !context(ican)
  code    NGO SOC 2007-04..   asof 2025-06-30
  source  public-record

actor   cmc
  kind    ngo
  name    Cluster Munition Coalition
  code    NGO SOC 2003-11..   asof 2025-06-30
  source  public-record

actor   icbl
  kind    ngo
  name    International Campaign to Ban Landmines
  code    NGO SOC 1992-10..   asof 2025-06-30
  source  public-record

actor   pugwash
  kind    ngo
  name    Pugwash Conferences | Pugwash
  code    NGO SOC 1957-07..   asof 2025-06-30
  source  public-record

actor   armscontrol
  kind    ngo
  name    Arms Control Association
  code    NGO SOC 1971..   asof 2025-06-30
  source  public-record

actor   elders
  kind    ngo
  name    The Elders !context(elders) | The Elders group
  code    NGO SOC 2007-07-18..   asof 2025-06-30
  source  public-record

actor   antislavery
  kind    ngo
  name    Anti-Slavery International
  code    NGO SOC 1839..   asof 2025-06-30
  source  public-record

actor   survival
  kind    ngo
  name    Survival International
  code    NGO SOC 1969..   asof 2025-06-30
  source  public-record

actor   csw
  kind    ngo
  name    Christian Solidarity Worldwide
  code    NGO SOC 1979..   asof 2025-06-30
  source  public-record

actor   csi
  kind    ngo
  name    Christian Solidarity International
  code    NGO SOC 1977..   asof 2025-06-30
  source  public-record

actor   opendoors
  kind    ngo
  name    Open Doors | Open Doors International
  code    NGO SOC 1955..   asof 2025-06-30
  source  public-record

actor   genocidewatch
  kind    ngo
  name    Genocide Watch
  code    NGO SOC 1999..   asof 2025-06-30
  source  public-record

actor   airwars
  kind    ngo
  name    Airwars
  code    NGO SOC 2014..   asof 2025-06-30
  source  public-record

actor   ituc
  kind    ngo
  name    International Trade Union Confederation | ITUC !context(ituc)
  code    NGO LAB 2006-11-01..   asof 2025-06-30
  source  public-record

actor   itf
  kind    ngo
  name    International Transport Workers' Federation
  code    NGO LAB 1896..   asof 2025-06-30
  source  public-record

# Mediation and research.

actor   hd
  kind    ngo
  name    Centre for Humanitarian Dialogue | Center for Humanitarian Dialogue | Henry Dunant Centre
  code    NGO SOC 1999..   asof 2025-06-30
  source  public-record

actor   santegidio
  kind    ngo
  name    Sant'Egidio | Community of Sant'Egidio
  code    NGO REL 1968-02-07..   asof 2025-06-30
  source  public-record

actor   genevacall
  kind    ngo
  name    Geneva Call
  code    NGO SOC 2000-03..   asof 2025-06-30
  source  public-record

actor   interpeace
  kind    ngo
  name    Interpeace
  code    NGO SOC 1994..   asof 2025-06-30
  source  public-record

actor   intalert
  kind    ngo
  name    International Alert
  code    NGO SOC 1986..   asof 2025-06-30
  source  public-record

actor   saferworld
  kind    ngo
  name    Saferworld
  code    NGO SOC 1989..   asof 2025-06-30
  source  public-record

actor   sfcg
  kind    ngo
  name    Search for Common Ground
  code    NGO SOC 1982..   asof 2025-06-30
  source  public-record

actor   berghof
  kind    ngo
  name    Berghof Foundation
  code    NGO SOC 1971..   asof 2025-06-30
  source  public-record

actor   cr
  kind    ngo
  name    Conciliation Resources
  code    NGO SOC 1994..   asof 2025-06-30
  source  public-record

actor   npforce
  kind    ngo
  name    Nonviolent Peaceforce
  code    NGO SOC 2002..   asof 2025-06-30
  source  public-record

actor   acled
  kind    ngo
  name    ACLED | Armed Conflict Location and Event Data Project | Armed Conflict Location & Event Data
  code    NGO EDU
  source  public-record

actor   ucdp
  kind    ngo
  name    Uppsala Conflict Data Program | UCDP
  code    NGO EDU
  source  public-record

actor   sipri
  kind    ngo
  name    SIPRI | Stockholm International Peace Research Institute
  code    NGO EDU 1966-05-06..   asof 2025-06-30
  source  public-record

actor   prio
  kind    ngo
  name    Peace Research Institute Oslo | PRIO !context(NOR)
  code    NGO EDU 1959..   asof 2025-06-30
  source  public-record

actor   smallarms
  kind    ngo
  name    Small Arms Survey
  code    NGO EDU 1999..   asof 2025-06-30
  source  public-record

actor   car
  kind    ngo
  name    Conflict Armament Research
  code    NGO EDU 2011..   asof 2025-06-30
  source  public-record

actor   gitoc
  kind    ngo
  name    Global Initiative against Transnational Organized Crime
  code    NGO EDU 2013..   asof 2025-06-30
  source  public-record

actor   iss
  kind    ngo
  name    Institute for Security Studies !context(ZAF,NGA,ETH,MLI) | ISS Africa
  code    NGO EDU 1991..   asof 2025-06-30
  source  public-record

actor   ecfr
  kind    ngo
  name    European Council on Foreign Relations
  code    NGO EDU 2007-10..   asof 2025-06-30
  source  public-record

actor   ifri
  kind    ngo
  name    French Institute of International Relations | IFRI !context(FRA)
  code    NGO EDU 1979..   asof 2025-06-30
  source  public-record

actor   clingendael
  kind    ngo
  name    Clingendael Institute | Clingendael
  code    NGO EDU 1983..   asof 2025-06-30
  source  public-record

actor   gcsp
  kind    ngo
  name    Geneva Centre for Security Policy
  code    NGO EDU 1995..   asof 2025-06-30
  source  public-record

actor   lowy
  kind    ngo
  name    Lowy Institute
  code    NGO EDU 2003..   asof 2025-06-30
  source  public-record

actor   aspi
  kind    ngo
  name    Australian Strategic Policy Institute
  code    NGO EDU 2001..   asof 2025-06-30
  source  public-record

actor   riftvalley
  kind    ngo
  name    Rift Valley Institute
  code    NGO EDU 2001..   asof 2025-06-30
  source  public-record

actor   hiraal
  kind    ngo
  name    Hiraal Institute
  code    NGO EDU
  source  public-record

actor   msc
  kind    ngo
  name    Munich Security Conference
  code    NGO SOC 1963..   asof 2025-06-30
  source  public-record

actor   wef
  kind    ngo
  name    World Economic Forum | WEF !context(wef)
  code    NGO BUS 1971-01..   asof 2025-06-30
  source  public-record

actor   fas
  kind    ngo
  name    Federation of American Scientists
  code    NGO EDU 1945..   asof 2025-06-30
  source  public-record

actor   bulletin
  kind    ngo
  name    Bulletin of the Atomic Scientists
  code    NGO EDU 1945-12..   asof 2025-06-30
  source  public-record

actor   nti
  kind    ngo
  name    Nuclear Threat Initiative
  code    NGO EDU 2001-01..   asof 2025-06-30
  source  public-record

actor   38north
  kind    ngo
  name    38 North
  code    NGO EDU 2010..   asof 2025-06-30
  source  public-record

actor   dfrlab
  kind    ngo
  name    DFRLab | Digital Forensic Research Lab
  code    NGO EDU 2016..   asof 2025-06-30
  source  public-record

actor   yalehrl
  kind    ngo
  name    Yale Humanitarian Research Lab | Humanitarian Research Lab | Yale's Humanitarian Research Lab
  code    NGO EDU
  source  public-record

actor   ipc
  kind    organ
  name    Integrated Food Security Phase Classification | Famine Review Committee
  code    IGO IGO 2004..   asof 2025-06-30
  source  public-record

actor   fews
  kind    organ
  name    FEWS NET | Famine Early Warning Systems Network
  code    USA GOV 1985..   asof 2025-06-30
  source  public-record

# Religious bodies.

actor   wcc
  kind    ngo
  name    World Council of Churches
  code    NGO REL 1948-08-23..   asof 2025-06-30
  source  public-record

actor   anglican
  kind    ngo
  name    Anglican Communion
  code    NGO REL
  source  public-record

actor   churchengland
  kind    ngo
  name    Church of England
  code    GBR REL
  source  public-record

actor   ecumenical
  kind    ngo
  name    Ecumenical Patriarchate | Ecumenical Patriarchate of Constantinople
  code    NGO REL
  source  public-record

actor   wjc
  kind    ngo
  name    World Jewish Congress
  code    NGO REL 1936-08..   asof 2025-06-30
  source  public-record

actor   chabad
  kind    ngo
  name    Chabad | Chabad-Lubavitch
  code    NGO REL
  source  public-record

actor   azhar
  kind    ngo
  name    Al-Azhar | Al-Azhar Mosque | Al-Azhar University
  code    EGY REL
  source  public-record

actor   copticchurch
  kind    ngo
  name    Coptic Orthodox Church | Coptic Church
  code    EGY REL
  source  public-record

actor   mwl
  kind    ngo
  name    Muslim World League
  code    NGO REL 1962-05-18..   asof 2025-06-30
  source  public-record

actor   iums
  kind    ngo
  name    International Union of Muslim Scholars | International Union for Muslim Scholars
  code    NGO REL 2004-07-11..   asof 2025-06-30
  source  public-record

actor   tablighi
  kind    group
  name    Tablighi Jamaat | Tablighi Jamaat movement | Tabligh Jamaat
  code    NGO REL 1926..   asof 2025-06-30
  source  public-record

actor   jesuits
  kind    ngo
  name    Jesuits | Society of Jesus
  code    NGO REL
  source  public-record

actor   jrs
  kind    ngo
  name    Jesuit Refugee Service
  code    NGO SOC 1980-11..   asof 2025-06-30
  source  public-record

actor   opusdei
  kind    ngo
  name    Opus Dei
  code    NGO REL 1928-10-02..   asof 2025-06-30
  source  public-record

actor   salvationarmy
  kind    ngo
  name    Salvation Army
  code    NGO REL 1865..   asof 2025-06-30
  source  public-record

actor   lds
  kind    ngo
  name    Mormon Church | Church of Jesus Christ of Latter-day Saints
  code    NGO REL 1830-04-06..   asof 2025-06-30
  source  public-record

actor   org.bartholomew
  kind    person
  name    Ecumenical Patriarch Bartholomew | Patriarch Bartholomew | Bartholomew I
  office  patriarch of ecumenical 1991-11-02..   asof 2025-06-30
  source  public-record

actor   egy.ahmed-al-tayeb
  kind    person
  name    Ahmed al-Tayeb | Ahmed el-Tayeb | Ahmad al-Tayyeb | Ahmed Al-Tayyeb
  office  grand imam of azhar 2010-03-19..   asof 2025-06-30
  source  public-record

actor   egy.tawadros-ii
  kind    person
  name    Pope Tawadros II | Tawadros II
  office  pope of copticchurch 2012-11-18..   asof 2025-06-30
  source  public-record

actor   gbr.justin-welby
  kind    person
  name    Justin Welby
  office  archbishop of Canterbury of anglican 2013-02-04..2025-01-06
  source  public-record

actor   zaf.desmond-tutu
  kind    person
  name    Desmond Tutu
  code    ZAF REL
  source  public-record

actor   aus.julian-assange
  kind    person
  name    Julian Assange
  office  founder of wikileaks 2006-10-04..   asof 2025-06-30
  source  public-record

actor   swe.greta-thunberg
  kind    person
  name    Greta Thunberg
  gender  f
  code    SWE SOC
  source  public-record

# Companies.

actor   exxon
  kind    company
  name    ExxonMobil | Exxon Mobil | Exxon
  code    MNC BUS 1999-11-30..   asof 2025-06-30
  source  public-record

actor   chevron
  kind    company
  name    Chevron | Chevron Corporation
  code    MNC BUS
  source  public-record

actor   conoco
  kind    company
  name    ConocoPhillips
  code    MNC BUS 2002-08-30..   asof 2025-06-30
  source  public-record

actor   shell
  kind    company
  name    Royal Dutch Shell | Shell plc | Shell Nigeria | Anglo-Dutch oil giant Shell
  code    MNC BUS
  source  public-record

actor   totalenergies
  kind    company
  name    TotalEnergies | Total SA | Total E&P
  code    MNC BUS
  source  public-record

actor   eni
  kind    company
  name    Eni SpA | Italian oil company Eni | Italy's Eni | ENI
  code    MNC BUS
  source  public-record

actor   equinor
  kind    company
  name    Equinor | Statoil
  code    NOR GOV.BUS
  source  public-record

actor   repsol
  kind    company
  name    Repsol
  code    MNC BUS
  source  public-record

actor   aramco
  kind    company
  name    Saudi Aramco | Aramco | Saudi Arabian Oil Company
  code    SAU GOV.BUS
  source  public-record

actor   adnoc
  kind    company
  name    ADNOC | Abu Dhabi National Oil Company
  code    ARE GOV.BUS 1971-11-27..   asof 2025-06-30
  source  public-record

actor   qatarenergy
  kind    company
  name    QatarEnergy | Qatar Petroleum
  code    QAT GOV.BUS 1974..   asof 2025-06-30
  source  public-record

actor   sonatrach
  kind    company
  name    Sonatrach
  code    DZA GOV.BUS 1963-12-31..   asof 2025-06-30
  source  public-record

actor   petronas
  kind    company
  name    Petronas
  code    MYS GOV.BUS 1974-08-17..   asof 2025-06-30
  source  public-record

actor   petrobras
  kind    company
  name    Petrobras
  code    BRA GOV.BUS 1953-10-03..   asof 2025-06-30
  source  public-record

actor   pemex
  kind    company
  name    Pemex
  code    MEX GOV.BUS 1938-06-07..   asof 2025-06-30
  source  public-record

actor   tullow
  kind    company
  name    Tullow Oil
  code    MNC BUS 1985..   asof 2025-06-30
  source  public-record

actor   glencore
  kind    company
  name    Glencore
  code    MNC BUS 1974..   asof 2025-06-30
  source  public-record

actor   trafigura
  kind    company
  name    Trafigura
  code    MNC BUS 1993..   asof 2025-06-30
  source  public-record

actor   vitol
  kind    company
  name    Vitol
  code    MNC BUS 1966..   asof 2025-06-30
  source  public-record

actor   gunvor
  kind    company
  name    Gunvor
  code    MNC BUS 2000..   asof 2025-06-30
  source  public-record

actor   riotinto
  kind    company
  name    Rio Tinto
  code    MNC BUS
  source  public-record

actor   bhp
  kind    company
  name    BHP !context(AUS,CHL,BRA) | BHP Billiton
  code    MNC BUS
  source  public-record

actor   vale
  kind    company
  name    Vale SA
  code    BRA BUS
  source  public-record

actor   freeport
  kind    company
  name    Freeport-McMoRan | Freeport Indonesia
  code    MNC BUS
  source  public-record

actor   barrick
  kind    company
  name    Barrick Gold | Barrick Mining
  code    MNC BUS 1983..   asof 2025-06-30
  source  public-record

actor   b2gold
  kind    company
  name    B2Gold
  code    MNC BUS 2007..   asof 2025-06-30
  source  public-record

actor   resolute
  kind    company
  name    Resolute Mining
  code    MNC BUS
  source  public-record

actor   endeavour
  kind    company
  name    Endeavour Mining
  code    MNC BUS
  source  public-record

actor   anglo
  kind    company
  name    Anglo American plc
  code    MNC BUS
  source  public-record

actor   anglogold
  kind    company
  name    AngloGold Ashanti
  code    MNC BUS 2004..   asof 2025-06-30
  source  public-record

actor   cargill
  kind    company
  name    Cargill
  code    MNC BUS
  source  public-record

actor   nestle
  kind    company
  name    Nestlé | Nestle
  code    MNC BUS
  source  public-record

actor   maersk
  kind    company
  name    Maersk | A.P. Moller-Maersk | Moller-Maersk
  code    MNC BUS
  source  public-record

actor   mscship
  kind    company
  name    Mediterranean Shipping Company
  code    MNC BUS 1970..   asof 2025-06-30
  source  public-record

actor   hapag
  kind    company
  name    Hapag-Lloyd
  code    MNC BUS
  source  public-record

actor   cmacgm
  kind    company
  name    CMA CGM
  code    MNC BUS 1978..   asof 2025-06-30
  source  public-record

actor   evergreen
  kind    company
  name    Evergreen Marine
  code    TWN BUS 1968..   asof 2025-06-30
  source  public-record

actor   dpworld
  kind    company
  name    DP World
  code    ARE GOV.BUS 2005..   asof 2025-06-30
  source  public-record

actor   emirates
  kind    company
  name    Emirates airline
  code    ARE GOV.BUS 1985-10-25..   asof 2025-06-30
  source  public-record

actor   etihad
  kind    company
  name    Etihad Airways
  code    ARE GOV.BUS 2003-07..   asof 2025-06-30
  source  public-record

actor   flydubai
  kind    company
  name    Flydubai
  code    ARE GOV.BUS 2009..   asof 2025-06-30
  source  public-record

actor   qatarairways
  kind    company
  name    Qatar Airways
  code    QAT GOV.BUS 1993-11..   asof 2025-06-30
  source  public-record

actor   malaysiaair
  kind    company
  name    Malaysia Airlines
  code    MYS GOV.BUS
  source  public-record

actor   lockheed
  kind    company
  name    Lockheed Martin
  code    MNC BUS 1995-03-15..   asof 2025-06-30
  source  public-record

actor   boeing
  kind    company
  name    Boeing
  code    MNC BUS 1916-07-15..   asof 2025-06-30
  source  public-record

actor   rtx
  kind    company
  name    Raytheon | RTX Corporation | Raytheon Technologies | RTX
  code    MNC BUS
  source  public-record

actor   northrop
  kind    company
  name    Northrop Grumman
  code    MNC BUS 1994..   asof 2025-06-30
  source  public-record

actor   gd
  kind    company
  name    General Dynamics
  code    MNC BUS
  source  public-record

actor   l3harris
  kind    company
  name    L3Harris
  code    MNC BUS 2019-06-29..   asof 2025-06-30
  source  public-record

actor   generalatomics
  kind    company
  name    General Atomics
  code    USA BUS
  source  public-record

actor   leonardo
  kind    company
  name    Leonardo SpA | Finmeccanica
  code    ITA BUS
  source  public-record

actor   saab
  kind    company
  name    Saab AB
  code    SWE BUS
  source  public-record

actor   kongsberg
  kind    company
  name    Kongsberg Gruppen | Kongsberg Defence
  code    NOR BUS
  source  public-record

actor   palantir
  kind    company
  name    Palantir | Palantir Technologies
  code    USA BUS 2003..   asof 2025-06-30
  source  public-record

actor   anduril
  kind    company
  name    Anduril | Anduril Industries
  code    USA BUS 2017..   asof 2025-06-30
  source  public-record

actor   spacex
  kind    company
  name    SpaceX | Starlink
  code    USA BUS 2002-03-14..   asof 2025-06-30
  source  public-record

actor   tesla
  kind    company
  name    Tesla Inc | Tesla Motors
  code    MNC BUS 2003-07-01..   asof 2025-06-30
  source  public-record

actor   google
  kind    company
  name    Google | Alphabet Inc
  code    MNC BUS 1998-09-04..   asof 2025-06-30
  source  public-record

actor   meta
  kind    company
  name    Meta Platforms | Facebook Inc | Facebook owner Meta
  code    MNC BUS 2004-02-04..   asof 2025-06-30
  source  public-record

actor   microsoft
  kind    company
  name    Microsoft
  code    MNC BUS 1975-04-04..   asof 2025-06-30
  source  public-record

actor   apple
  kind    company
  name    Apple Inc
  code    MNC BUS 1976-04-01..   asof 2025-06-30
  source  public-record

actor   amazon
  kind    company
  name    Amazon.com | Amazon Web Services
  code    MNC BUS 1994-07-05..   asof 2025-06-30
  source  public-record

actor   xcorp
  kind    company
  name    X Corp | Twitter Inc | social media platform X
  code    USA BUS 2006-03-21..   asof 2025-06-30
  source  public-record

actor   openai
  kind    company
  name    OpenAI
  code    USA BUS 2015-12-11..   asof 2025-06-30
  source  public-record

actor   nvidia
  kind    company
  name    Nvidia
  code    MNC BUS 1993-04-05..   asof 2025-06-30
  source  public-record

actor   intel
  kind    company
  name    Intel Corp | Intel Corporation
  code    MNC BUS 1968-07-18..   asof 2025-06-30
  source  public-record

actor   asml
  kind    company
  name    ASML
  code    NLD BUS 1984..   asof 2025-06-30
  source  public-record

actor   nokia
  kind    company
  name    Nokia
  code    FIN BUS
  source  public-record

actor   ericsson
  kind    company
  name    Ericsson
  code    SWE BUS
  source  public-record

actor   kaspersky
  kind    company
  name    Kaspersky | Kaspersky Lab
  code    RUS BUS 1997-06-26..   asof 2025-06-30
  source  public-record

actor   mandiant
  kind    company
  name    Mandiant
  code    USA BUS 2004..   asof 2025-06-30
  source  public-record

actor   crowdstrike
  kind    company
  name    CrowdStrike
  code    USA BUS 2011..   asof 2025-06-30
  source  public-record

actor   halliburton
  kind    company
  name    Halliburton
  code    MNC BUS
  source  public-record

actor   kbr
  kind    company
  name    KBR
  code    MNC BUS
  source  public-record

actor   bechtel
  kind    company
  name    Bechtel
  code    MNC BUS
  source  public-record

actor   goldman
  kind    company
  name    Goldman Sachs
  code    MNC BUS
  source  public-record

actor   jpmorgan
  kind    company
  name    JPMorgan Chase | JPMorgan | J.P. Morgan | JP Morgan
  code    MNC BUS
  source  public-record

actor   citi
  kind    company
  name    Citigroup | Citibank
  code    MNC BUS
  source  public-record

actor   deutschebank
  kind    company
  name    Deutsche Bank
  code    MNC BUS
  source  public-record

actor   hsbc
  kind    company
  name    HSBC
  code    MNC BUS
  source  public-record

actor   stanchart
  kind    company
  name    Standard Chartered
  code    MNC BUS
  source  public-record

actor   bnpparibas
  kind    company
  name    BNP Paribas
  code    MNC BUS
  source  public-record

actor   ubs
  kind    company
  name    UBS
  code    MNC BUS
  source  public-record

actor   creditsuisse
  kind    company
  name    Credit Suisse
  code    MNC BUS ..2023-06-12
  source  public-record

actor   blackrock
  kind    company
  name    BlackRock
  code    MNC BUS 1988..   asof 2025-06-30
  source  public-record

actor   moodys
  kind    company
  name    Moody's
  code    MNC BUS
  source  public-record

actor   sandp
  kind    company
  name    Standard & Poor's | S&P Global
  code    MNC BUS
  source  public-record

actor   fitch
  kind    company
  name    Fitch Ratings
  code    MNC BUS
  source  public-record

actor   lloyds
  kind    company
  name    Lloyd's of London
  code    GBR BUS
  source  public-record

actor   swift
  kind    company
  name    SWIFT !context(RUS,IRN,BEL)
  code    BEL BUS 1973..   asof 2025-06-30
  source  public-record

actor   mckinsey
  kind    company
  name    McKinsey | McKinsey & Company
  code    MNC BUS
  source  public-record

actor   pfizer
  kind    company
  name    Pfizer
  code    MNC BUS
  source  public-record

actor   moderna
  kind    company
  name    Moderna
  code    MNC BUS 2010..   asof 2025-06-30
  source  public-record

actor   astrazeneca
  kind    company
  name    AstraZeneca
  code    MNC BUS 1999-04-06..   asof 2025-06-30
  source  public-record

actor   biontech
  kind    company
  name    BioNTech
  code    DEU BUS 2008..   asof 2025-06-30
  source  public-record

actor   cocacola
  kind    company
  name    Coca-Cola | Coca-Cola Company
  code    MNC BUS
  source  public-record

actor   mcdonalds
  kind    company
  name    McDonald's
  code    MNC BUS
  source  public-record

actor   starbucks
  kind    company
  name    Starbucks
  code    MNC BUS
  source  public-record

actor   blackwater
  kind    company
  name    Blackwater | Blackwater USA | Blackwater Worldwide | Xe Services | Academi
  code    USA PRM 1997..   asof 2025-06-30
  source  public-record

actor   executiveoutcomes
  kind    company
  name    Executive Outcomes
  code    ZAF PRM 1989..1998-12-31
  source  public-record

actor   sandline
  kind    company
  name    Sandline International | Sandline
  code    GBR PRM 1996..2004-04
  source  public-record

actor   dyck
  kind    company
  name    Dyck Advisory Group
  code    ZAF PRM
  source  public-record

actor   bancroft
  kind    company
  name    Bancroft Global Development | Bancroft Global
  code    USA PRM
  source  public-record

actor   aegis
  kind    company
  name    Aegis Defence Services
  code    GBR PRM 2002..   asof 2025-06-30
  source  public-record

actor   gardaworld
  kind    company
  name    GardaWorld
  code    CAN PRM 1995..   asof 2025-06-30
  source  public-record

actor   saferreach
  kind    company
  name    Safe Reach Solutions
  code    USA PRM 2025..   asof 2025-06-30
  source  public-record

actor   ugsolutions
  kind    company
  name    UG Solutions
  code    USA PRM 2023..   asof 2025-06-30
  source  public-record

# Communities in several states.

actor   people.roma
  kind    people
  name    Roma people | Roma community | Romani people | Roma minority
  code    ISM CVL
  source  public-record

actor   people.copts
  kind    people
  name    Copts | Coptic Christians | Egyptian Copts
  code    EGY REL
  source  public-record

actor   people.assyrians
  kind    people
  name    Assyrians | Assyrian Christians | Syriac Christians
  code    ISM CVL
  source  public-record

actor   people.bedouin
  kind    people
  name    Bedouin | Bedouins | Bedouin tribes
  code    ISM CVL
  source  public-record

actor   people.sahrawis
  kind    people
  name    Sahrawi people | Saharawis | Sahrawi refugees
  code    ESH CVL
  source  public-record

actor   people.maasai
  kind    people
  name    Maasai | Masai people
  adj     Maasai
  code    ISM CVL
  source  public-record

actor   people.kikuyu
  kind    people
  name    Kikuyu | Kikuyus
  adj     Kikuyu
  code    KEN CVL
  source  public-record

actor   people.luo
  kind    people
  name    Luo people | Luos
  code    KEN CVL
  source  public-record

actor   people.kalenjin
  kind    people
  name    Kalenjin | Kalenjins
  adj     Kalenjin
  code    KEN CVL
  source  public-record

actor   people.pokot
  kind    people
  name    Pokot
  adj     Pokot
  code    KEN CVL
  source  public-record

actor   people.turkana
  kind    people
  name    Turkana people | Turkana herders
  code    KEN CVL
  source  public-record

actor   people.acholi
  kind    people
  name    Acholi | Acholi people
  adj     Acholi
  code    UGA CVL
  source  public-record

actor   people.karamojong
  kind    people
  name    Karamojong | Karimojong
  adj     Karamojong
  code    UGA CVL
  source  public-record

actor   people.zulus
  kind    people
  name    Zulus | Zulu people
  adj     Zulu
  code    ZAF CVL
  source  public-record

actor   people.xhosas
  kind    people
  name    Xhosas | Xhosa people
  adj     Xhosa
  code    ZAF CVL
  source  public-record

actor   people.afrikaners
  kind    people
  name    Afrikaners
  adj     Afrikaner
  code    ZAF CVL
  source  public-record

actor   people.shona
  kind    people
  name    Shona people
  code    ZWE CVL
  source  public-record

actor   people.ndebele
  kind    people
  name    Ndebele people | Ndebeles
  code    ZWE CVL
  source  public-record

actor   people.makonde
  kind    people
  name    Makonde | Makonde people
  code    ISM CVL
  source  public-record

actor   people.malinke
  kind    people
  name    Malinke | Mandinka people
  code    ISM CVL
  source  public-record

actor   people.hmong
  kind    people
  name    Hmong | Hmong people
  adj     Hmong
  code    ISM CVL
  source  public-record

actor   people.montagnards
  kind    people
  name    Montagnards | Degar people
  code    VNM CVL
  source  public-record

actor   people.malaymuslims
  kind    people
  name    Malay Muslims | Patani Malays
  code    THA CVL
  source  public-record

actor   people.moros
  kind    people
  name    Moros | Moro people | Bangsamoro people
  code    PHL CVL
  source  public-record

actor   people.lumads
  kind    people
  name    Lumads | Lumad people
  code    PHL CVL
  source  public-record

actor   people.papuans
  kind    people
  name    Papuans | Papuan people | West Papuans
  code    IDN CVL
  source  public-record

actor   people.acehnese
  kind    people
  name    Acehnese people
  code    IDN CVL
  source  public-record

actor   people.dayaks
  kind    people
  name    Dayaks | Dayak people
  code    IDN CVL
  source  public-record

actor   people.basques
  kind    people
  name    Basques | Basque people
  code    ESP CVL
  source  public-record

actor   people.samis
  kind    people
  name    Sami people
  code    ISM CVL
  source  public-record

actor   people.mapuche
  kind    people
  name    Mapuche | Mapuches | Mapuche people
  adj     Mapuche
  code    CHL CVL
  source  public-record

actor   people.maya
  kind    people
  name    Maya people | Mayans | Ixil Maya
  adj     Mayan
  code    GTM CVL
  source  public-record

actor   people.yanomami
  kind    people
  name    Yanomami | Yanomami people
  adj     Yanomami
  code    BRA CVL
  source  public-record

actor   people.miskito
  kind    people
  name    Miskito people | Miskitos
  adj     Miskito
  code    NIC CVL
  source  public-record

actor   people.inuit
  kind    people
  name    Inuit | Inuit people
  code    ISM CVL
  source  public-record

actor   people.nativeamericans
  kind    people
  name    Native Americans | American Indians
  adj     Native American
  code    USA CVL
  source  public-record

actor   people.africanamericans
  kind    people
  name    African Americans | Black Americans
  code    USA CVL
  source  public-record

actor   people.maori
  kind    people
  name    Maori
  code    NZL CVL
  source  public-record

actor   people.aboriginals
  kind    people
  name    Aboriginal Australians | Indigenous Australians | Torres Strait Islanders
  code    AUS CVL
  source  public-record

actor   people.meskhetians
  kind    people
  name    Meskhetian Turks
  code    ISM CVL
  source  public-record

actor   people.lezgins
  kind    people
  name    Lezgins
  code    ISM CVL
  source  public-record

actor   people.talysh
  kind    people
  name    Talysh people
  code    ISM CVL
  source  public-record

actor   people.hungarians
  kind    people
  name    ethnic Hungarians
  code    ISM CVL
  source  public-record
