# licence: CC0-1.0
# Companies, media, agencies and non-governmental organisations of which
# international news speaks.

source  public-record = registers of companies and the organisations' own statements of seat and ownership

actor   usa.linkedin
  kind    company
  name    LinkedIn
  code    USA BUS
  source  public-record

actor   usa.facebook
  kind    company
  name    Facebook
  code    USA BUS
  source  public-record

actor   usa.meta-platforms
  kind    company
  name    Meta Platforms
  code    USA BUS
  source  public-record

actor   usa.twitter
  kind    company
  name    Twitter
  code    USA BUS
  source  public-record

actor   usa.google
  kind    company
  name    Google
  code    USA BUS
  source  public-record

actor   usa.alphabet-inc
  kind    company
  name    Alphabet Inc
  code    USA BUS
  source  public-record

actor   usa.youtube
  kind    company
  name    YouTube
  code    USA BUS
  source  public-record

actor   usa.instagram
  kind    company
  name    Instagram !weak
  code    USA BUS
  source  public-record

actor   usa.whatsapp
  kind    company
  name    WhatsApp
  code    USA BUS
  source  public-record

actor   usa.microsoft
  kind    company
  name    Microsoft
  code    USA BUS
  source  public-record

actor   usa.apple-inc
  kind    company
  name    Apple Inc
  code    USA BUS
  source  public-record

actor   usa.amazon-com
  kind    company
  name    Amazon.com
  code    USA BUS
  source  public-record

actor   usa.netflix
  kind    company
  name    Netflix
  code    USA BUS
  source  public-record

actor   usa.uber
  kind    company
  name    Uber
  code    USA BUS
  source  public-record

actor   usa.airbnb
  kind    company
  name    Airbnb
  code    USA BUS
  source  public-record

actor   usa.paypal
  kind    company
  name    PayPal
  code    USA BUS
  source  public-record

actor   usa.openai
  kind    company
  name    OpenAI
  code    USA BUS
  source  public-record

actor   usa.nvidia
  kind    company
  name    Nvidia
  code    USA BUS
  source  public-record

actor   usa.intel-corporation
  kind    company
  name    Intel Corporation
  code    USA BUS
  source  public-record

actor   usa.ibm
  kind    company
  name    IBM
  code    USA BUS
  source  public-record

actor   usa.oracle-corporation
  kind    company
  name    Oracle Corporation
  code    USA BUS
  source  public-record

actor   usa.cisco
  kind    company
  name    Cisco
  code    USA BUS
  source  public-record

actor   usa.qualcomm
  kind    company
  name    Qualcomm
  code    USA BUS
  source  public-record

actor   usa.dell
  kind    company
  name    Dell
  code    USA BUS
  source  public-record

actor   usa.hewlett-packard
  kind    company
  name    Hewlett-Packard | Hewlett Packard
  code    USA BUS
  source  public-record

actor   usa.tesla-inc
  kind    company
  name    Tesla Inc
  code    USA BUS
  source  public-record

actor   usa.spacex
  kind    company
  name    SpaceX
  code    USA BUS
  source  public-record

actor   usa.starlink
  kind    company
  name    Starlink
  code    USA BUS
  source  public-record

actor   usa.palantir
  kind    company
  name    Palantir
  code    USA BUS
  source  public-record

actor   usa.zoom-video
  kind    company
  name    Zoom Video
  code    USA BUS
  source  public-record

actor   usa.reddit
  kind    company
  name    Reddit
  code    USA BUS
  source  public-record

actor   usa.snapchat
  kind    company
  name    Snapchat
  code    USA BUS
  source  public-record

actor   usa.general-motors
  kind    company
  name    General Motors
  code    USA BUS
  source  public-record

actor   usa.ford-motor
  kind    company
  name    Ford Motor | Ford Motor Company
  code    USA BUS
  source  public-record

actor   usa.general-electric
  kind    company
  name    General Electric
  code    USA BUS
  source  public-record

actor   usa.chevron
  kind    company
  name    Chevron
  code    USA BUS
  source  public-record

actor   usa.conocophillips
  kind    company
  name    ConocoPhillips
  code    USA BUS
  source  public-record

actor   usa.halliburton
  kind    company
  name    Halliburton
  code    USA BUS
  source  public-record

actor   usa.schlumberger
  kind    company
  name    Schlumberger
  code    USA BUS
  source  public-record

actor   usa.walmart
  kind    company
  name    Walmart
  code    USA BUS
  source  public-record

actor   usa.costco
  kind    company
  name    Costco
  code    USA BUS
  source  public-record

actor   usa.starbucks
  kind    company
  name    Starbucks
  code    USA BUS
  source  public-record

actor   usa.mcdonald-s
  kind    company
  name    McDonald's
  code    USA BUS
  source  public-record

actor   usa.coca-cola
  kind    company
  name    Coca-Cola
  code    USA BUS
  source  public-record

actor   usa.pepsico
  kind    company
  name    PepsiCo
  code    USA BUS
  source  public-record

actor   usa.nike-inc
  kind    company
  name    Nike Inc
  code    USA BUS
  source  public-record

actor   usa.walt-disney
  kind    company
  name    Walt Disney | Disney
  code    USA BUS
  source  public-record

actor   usa.pfizer
  kind    company
  name    Pfizer
  code    USA BUS
  source  public-record

actor   usa.moderna
  kind    company
  name    Moderna
  code    USA BUS
  source  public-record

actor   usa.johnson-johnson
  kind    company
  name    Johnson & Johnson
  code    USA BUS
  source  public-record

actor   usa.merck-co
  kind    company
  name    Merck & Co
  code    USA BUS
  source  public-record

actor   usa.goldman-sachs
  kind    company
  name    Goldman Sachs
  code    USA BUS
  source  public-record

actor   usa.jpmorgan
  kind    company
  name    JPMorgan | JPMorgan Chase | JP Morgan
  code    USA BUS
  source  public-record

actor   usa.morgan-stanley
  kind    company
  name    Morgan Stanley
  code    USA BUS
  source  public-record

actor   usa.citigroup
  kind    company
  name    Citigroup | Citibank
  code    USA BUS
  source  public-record

actor   usa.bank-of-america
  kind    company
  name    Bank of America
  code    USA BUS
  source  public-record

actor   usa.wells-fargo
  kind    company
  name    Wells Fargo
  code    USA BUS
  source  public-record

actor   usa.blackrock
  kind    company
  name    BlackRock
  code    USA BUS
  source  public-record

actor   usa.visa-inc
  kind    company
  name    Visa Inc
  code    USA BUS
  source  public-record

actor   usa.mastercard
  kind    company
  name    Mastercard
  code    USA BUS
  source  public-record

actor   usa.american-express
  kind    company
  name    American Express
  code    USA BUS
  source  public-record

actor   usa.fedex
  kind    company
  name    FedEx
  code    USA BUS
  source  public-record

actor   usa.caterpillar-inc
  kind    company
  name    Caterpillar Inc
  code    USA BUS
  source  public-record

actor   usa.john-deere
  kind    company
  name    John Deere
  code    USA BUS
  source  public-record

actor   usa.monsanto
  kind    company
  name    Monsanto
  code    USA BUS
  source  public-record

actor   usa.cargill
  kind    company
  name    Cargill
  code    USA BUS
  source  public-record

actor   usa.raytheon
  kind    company
  name    Raytheon | RTX
  code    USA BUS
  source  public-record

actor   usa.general-dynamics
  kind    company
  name    General Dynamics
  code    USA BUS
  source  public-record

actor   usa.honeywell
  kind    company
  name    Honeywell
  code    USA BUS
  source  public-record

actor   usa.dyncorp
  kind    company
  name    DynCorp
  code    USA BUS
  source  public-record

actor   usa.kbr
  kind    company
  name    KBR
  code    USA BUS
  source  public-record

actor   usa.delta-air-lines
  kind    company
  name    Delta Air Lines
  code    USA BUS
  source  public-record

actor   usa.american-airlines
  kind    company
  name    American Airlines
  code    USA BUS
  source  public-record

actor   usa.united-airlines
  kind    company
  name    United Airlines
  code    USA BUS
  source  public-record

actor   usa.southwest-airlines
  kind    company
  name    Southwest Airlines
  code    USA BUS
  source  public-record

actor   usa.moody-s
  kind    company
  name    Moody's
  code    USA BUS
  source  public-record

actor   usa.standard-poor-s
  kind    company
  name    Standard & Poor's | S&P Global
  code    USA BUS
  source  public-record

actor   usa.western-union
  kind    company
  name    Western Union
  code    USA BUS
  source  public-record

actor   usa.coinbase
  kind    company
  name    Coinbase
  code    USA BUS
  source  public-record

actor   usa.philip-morris-international
  kind    company
  name    Philip Morris International
  code    USA BUS
  source  public-record

actor   usa.dow-chemical
  kind    company
  name    Dow Chemical
  code    USA BUS
  source  public-record

actor   usa.dupont
  kind    company
  name    DuPont
  code    USA BUS
  source  public-record

actor   usa.union-carbide
  kind    company
  name    Union Carbide
  code    USA BUS
  source  public-record

actor   usa.freeport-mcmoran
  kind    company
  name    Freeport-McMoRan
  code    USA BUS
  source  public-record

actor   usa.newmont
  kind    company
  name    Newmont
  code    USA BUS
  source  public-record

actor   gbr.bp
  kind    company
  name    BP | British Petroleum
  code    GBR BUS
  source  public-record

actor   gbr.hsbc
  kind    company
  name    HSBC
  code    GBR BUS
  source  public-record

actor   gbr.barclays
  kind    company
  name    Barclays
  code    GBR BUS
  source  public-record

actor   gbr.astrazeneca
  kind    company
  name    AstraZeneca
  code    GBR BUS
  source  public-record

actor   gbr.glaxosmithkline
  kind    company
  name    GlaxoSmithKline | GSK
  code    GBR BUS
  source  public-record

actor   gbr.unilever
  kind    company
  name    Unilever
  code    GBR BUS
  source  public-record

actor   gbr.vodafone
  kind    company
  name    Vodafone
  code    GBR BUS
  source  public-record

actor   gbr.rolls-royce
  kind    company
  name    Rolls-Royce
  code    GBR BUS
  source  public-record

actor   gbr.british-airways
  kind    company
  name    British Airways
  code    GBR BUS
  source  public-record

actor   gbr.rio-tinto
  kind    company
  name    Rio Tinto
  code    GBR BUS
  source  public-record

actor   gbr.anglo-american-plc
  kind    company
  name    Anglo American plc
  code    GBR BUS
  source  public-record

actor   gbr.standard-chartered
  kind    company
  name    Standard Chartered
  code    GBR BUS
  source  public-record

actor   gbr.lloyds-banking-group
  kind    company
  name    Lloyds Banking Group
  code    GBR BUS
  source  public-record

actor   gbr.cambridge-analytica
  kind    company
  name    Cambridge Analytica
  code    GBR BUS
  source  public-record

actor   gbr.tullow-oil
  kind    company
  name    Tullow Oil
  code    GBR BUS
  source  public-record

actor   gbr.g4s
  kind    company
  name    G4S
  code    GBR BUS
  source  public-record

actor   gbr.british-american-tobacco
  kind    company
  name    British American Tobacco
  code    GBR BUS
  source  public-record

actor   gbr.tesco
  kind    company
  name    Tesco
  code    GBR BUS
  source  public-record

actor   fra.airbus
  kind    company
  name    Airbus
  code    FRA BUS
  source  public-record

actor   fra.air-france
  kind    company
  name    Air France
  code    FRA BUS
  source  public-record

actor   fra.renault
  kind    company
  name    Renault
  code    FRA BUS
  source  public-record

actor   fra.peugeot
  kind    company
  name    Peugeot
  code    FRA BUS
  source  public-record

actor   fra.danone
  kind    company
  name    Danone
  code    FRA BUS
  source  public-record

actor   fra.bnp-paribas
  kind    company
  name    BNP Paribas
  code    FRA BUS
  source  public-record

actor   fra.societe-generale
  kind    company
  name    Société Générale | Societe Generale
  code    FRA BUS
  source  public-record

actor   fra.dassault-aviation
  kind    company
  name    Dassault Aviation
  code    FRA BUS
  source  public-record

actor   fra.alstom
  kind    company
  name    Alstom
  code    FRA BUS
  source  public-record

actor   fra.orange-sa
  kind    company
  name    Orange SA
  code    FRA BUS
  source  public-record

actor   fra.sanofi
  kind    company
  name    Sanofi
  code    FRA BUS
  source  public-record

actor   fra.l-oreal
  kind    company
  name    L'Oréal | L'Oreal
  code    FRA BUS
  source  public-record

actor   fra.lvmh
  kind    company
  name    LVMH
  code    FRA BUS
  source  public-record

actor   fra.carrefour
  kind    company
  name    Carrefour
  code    FRA BUS
  source  public-record

actor   fra.lafarge
  kind    company
  name    Lafarge
  code    FRA BUS
  source  public-record

actor   fra.engie
  kind    company
  name    Engie
  code    FRA BUS
  source  public-record

actor   fra.veolia
  kind    company
  name    Veolia
  code    FRA BUS
  source  public-record

actor   fra.electricite-de-france
  kind    company
  name    Électricité de France | EDF !context(FRA)
  code    FRA BUS
  source  public-record

actor   fra.orano
  kind    company
  name    Orano | Areva
  code    FRA BUS
  source  public-record

actor   fra.michelin
  kind    company
  name    Michelin
  code    FRA BUS
  source  public-record

actor   deu.volkswagen
  kind    company
  name    Volkswagen
  code    DEU BUS
  source  public-record

actor   deu.bmw
  kind    company
  name    BMW
  code    DEU BUS
  source  public-record

actor   deu.daimler
  kind    company
  name    Daimler | Mercedes-Benz
  code    DEU BUS
  source  public-record

actor   deu.siemens
  kind    company
  name    Siemens
  code    DEU BUS
  source  public-record

actor   deu.deutsche-bank
  kind    company
  name    Deutsche Bank
  code    DEU BUS
  source  public-record

actor   deu.lufthansa
  kind    company
  name    Lufthansa
  code    DEU BUS
  source  public-record

actor   deu.basf
  kind    company
  name    BASF
  code    DEU BUS
  source  public-record

actor   deu.bayer-ag
  kind    company
  name    Bayer AG
  code    DEU BUS
  source  public-record

actor   deu.adidas
  kind    company
  name    Adidas
  code    DEU BUS
  source  public-record

actor   deu.allianz-se
  kind    company
  name    Allianz SE
  code    DEU BUS
  source  public-record

actor   deu.commerzbank
  kind    company
  name    Commerzbank
  code    DEU BUS
  source  public-record

actor   deu.deutsche-telekom
  kind    company
  name    Deutsche Telekom
  code    DEU BUS
  source  public-record

actor   deu.rheinmetall
  kind    company
  name    Rheinmetall
  code    DEU BUS
  source  public-record

actor   deu.thyssenkrupp
  kind    company
  name    Thyssenkrupp | ThyssenKrupp
  code    DEU BUS
  source  public-record

actor   deu.heckler-koch
  kind    company
  name    Heckler & Koch
  code    DEU BUS
  source  public-record

actor   deu.biontech
  kind    company
  name    BioNTech
  code    DEU BUS
  source  public-record

actor   deu.wirecard
  kind    company
  name    Wirecard
  code    DEU BUS
  source  public-record

actor   deu.nord-stream-ag
  kind    company
  name    Nord Stream AG
  code    DEU BUS
  source  public-record

actor   deu.uniper
  kind    company
  name    Uniper
  code    DEU BUS
  source  public-record

actor   deu.rwe
  kind    company
  name    RWE
  code    DEU BUS
  source  public-record

actor   deu.porsche
  kind    company
  name    Porsche
  code    DEU BUS
  source  public-record

actor   ita.eni-spa
  kind    company
  name    Eni SpA | ENI
  code    ITA BUS
  source  public-record

actor   ita.fiat
  kind    company
  name    Fiat
  code    ITA BUS
  source  public-record

actor   ita.leonardo-spa
  kind    company
  name    Leonardo SpA
  code    ITA BUS
  source  public-record

actor   ita.unicredit
  kind    company
  name    UniCredit
  code    ITA BUS
  source  public-record

actor   ita.enel
  kind    company
  name    Enel
  code    ITA BUS
  source  public-record

actor   esp.repsol
  kind    company
  name    Repsol
  code    ESP BUS
  source  public-record

actor   esp.telefonica
  kind    company
  name    Telefónica | Telefonica
  code    ESP BUS
  source  public-record

actor   esp.banco-santander
  kind    company
  name    Banco Santander
  code    ESP BUS
  source  public-record

actor   esp.iberdrola
  kind    company
  name    Iberdrola
  code    ESP BUS
  source  public-record

actor   esp.inditex
  kind    company
  name    Inditex
  code    ESP BUS
  source  public-record

actor   esp.iberia
  kind    company
  name    Iberia !weak
  code    ESP BUS
  source  public-record

actor   nld.asml
  kind    company
  name    ASML
  code    NLD BUS
  source  public-record

actor   nld.philips
  kind    company
  name    Philips
  code    NLD BUS
  source  public-record

actor   nld.heineken
  kind    company
  name    Heineken
  code    NLD BUS
  source  public-record

actor   nld.ing-group
  kind    company
  name    ING Group
  code    NLD BUS
  source  public-record

actor   nld.airbus-group
  kind    company
  name    Airbus Group
  code    NLD BUS
  source  public-record

actor   nld.klm
  kind    company
  name    KLM
  code    NLD BUS
  source  public-record

actor   che.nestle
  kind    company
  name    Nestlé | Nestle
  code    CHE BUS
  source  public-record

actor   che.novartis
  kind    company
  name    Novartis
  code    CHE BUS
  source  public-record

actor   che.glencore
  kind    company
  name    Glencore
  code    CHE BUS
  source  public-record

actor   che.credit-suisse
  kind    company
  name    Credit Suisse
  code    CHE BUS
  source  public-record

actor   che.ubs
  kind    company
  name    UBS
  code    CHE BUS
  source  public-record

actor   che.vitol
  kind    company
  name    Vitol
  code    CHE BUS
  source  public-record

actor   che.trafigura
  kind    company
  name    Trafigura
  code    CHE BUS
  source  public-record

actor   swe.ericsson
  kind    company
  name    Ericsson
  code    SWE BUS
  source  public-record

actor   swe.volvo
  kind    company
  name    Volvo
  code    SWE BUS
  source  public-record

actor   swe.ikea
  kind    company
  name    IKEA
  code    SWE BUS
  source  public-record

actor   swe.h-m
  kind    company
  name    H&M
  code    SWE BUS
  source  public-record

actor   swe.saab-ab
  kind    company
  name    Saab AB
  code    SWE BUS
  source  public-record

actor   swe.spotify
  kind    company
  name    Spotify
  code    SWE BUS
  source  public-record

actor   fin.nokia
  kind    company
  name    Nokia
  code    FIN BUS
  source  public-record

actor   nor.equinor
  kind    company
  name    Equinor | Statoil
  code    NOR BUS
  source  public-record

actor   nor.telenor
  kind    company
  name    Telenor
  code    NOR BUS
  source  public-record

actor   nor.norsk-hydro
  kind    company
  name    Norsk Hydro
  code    NOR BUS
  source  public-record

actor   dnk.maersk
  kind    company
  name    Maersk | A.P. Moller-Maersk
  code    DNK BUS
  source  public-record

actor   dnk.novo-nordisk
  kind    company
  name    Novo Nordisk
  code    DNK BUS
  source  public-record

actor   dnk.vestas
  kind    company
  name    Vestas
  code    DNK BUS
  source  public-record

actor   jpn.toyota
  kind    company
  name    Toyota
  code    JPN BUS
  source  public-record

actor   jpn.honda
  kind    company
  name    Honda
  code    JPN BUS
  source  public-record

actor   jpn.nissan
  kind    company
  name    Nissan
  code    JPN BUS
  source  public-record

actor   jpn.mitsubishi
  kind    company
  name    Mitsubishi
  code    JPN BUS
  source  public-record

actor   jpn.sony
  kind    company
  name    Sony
  code    JPN BUS
  source  public-record

actor   jpn.panasonic
  kind    company
  name    Panasonic
  code    JPN BUS
  source  public-record

actor   jpn.hitachi
  kind    company
  name    Hitachi
  code    JPN BUS
  source  public-record

actor   jpn.toshiba
  kind    company
  name    Toshiba
  code    JPN BUS
  source  public-record

actor   jpn.softbank
  kind    company
  name    SoftBank
  code    JPN BUS
  source  public-record

actor   jpn.nintendo
  kind    company
  name    Nintendo
  code    JPN BUS
  source  public-record

actor   jpn.tokyo-electric-power-company
  kind    company
  name    Tokyo Electric Power Company | Tepco | TEPCO
  code    JPN BUS
  source  public-record

actor   jpn.japan-airlines
  kind    company
  name    Japan Airlines
  code    JPN BUS
  source  public-record

actor   jpn.nippon-steel
  kind    company
  name    Nippon Steel
  code    JPN BUS
  source  public-record

actor   kor.samsung
  kind    company
  name    Samsung
  code    KOR BUS
  source  public-record

actor   kor.hyundai
  kind    company
  name    Hyundai
  code    KOR BUS
  source  public-record

actor   kor.hyundai-motor
  kind    company
  name    Hyundai Motor
  code    KOR BUS
  source  public-record

actor   kor.lg-electronics
  kind    company
  name    LG Electronics
  code    KOR BUS
  source  public-record

actor   kor.kia-motors
  kind    company
  name    Kia Motors
  code    KOR BUS
  source  public-record

actor   kor.sk-hynix
  kind    company
  name    SK Hynix
  code    KOR BUS
  source  public-record

actor   kor.korean-air
  kind    company
  name    Korean Air
  code    KOR BUS
  source  public-record

actor   kor.posco
  kind    company
  name    Posco
  code    KOR BUS
  source  public-record

actor   kor.hanwha
  kind    company
  name    Hanwha
  code    KOR BUS
  source  public-record

actor   chn.zte
  kind    company
  name    ZTE
  code    CHN BUS
  source  public-record

actor   chn.alibaba
  kind    company
  name    Alibaba
  code    CHN BUS
  source  public-record

actor   chn.tencent
  kind    company
  name    Tencent
  code    CHN BUS
  source  public-record

actor   chn.tiktok
  kind    company
  name    TikTok
  code    CHN BUS
  source  public-record

actor   chn.bytedance
  kind    company
  name    ByteDance
  code    CHN BUS
  source  public-record

actor   chn.wechat
  kind    company
  name    WeChat
  code    CHN BUS
  source  public-record

actor   chn.baidu
  kind    company
  name    Baidu
  code    CHN BUS
  source  public-record

actor   chn.xiaomi
  kind    company
  name    Xiaomi
  code    CHN BUS
  source  public-record

actor   chn.evergrande
  kind    company
  name    Evergrande
  code    CHN BUS
  source  public-record

actor   chn.byd
  kind    company
  name    BYD
  code    CHN BUS
  source  public-record

actor   chn.lenovo
  kind    company
  name    Lenovo
  code    CHN BUS
  source  public-record

actor   chn.hikvision
  kind    company
  name    Hikvision
  code    CHN BUS
  source  public-record

actor   chn.dji
  kind    company
  name    DJI !weak
  code    CHN BUS
  source  public-record

actor   chn.didi-chuxing
  kind    company
  name    Didi Chuxing
  code    CHN BUS
  source  public-record

actor   chn.smic
  kind    company
  name    SMIC
  code    CHN BUS
  source  public-record

actor   chn.china-mobile
  kind    company
  name    China Mobile
  code    CHN BUS
  source  public-record

actor   chn.air-china
  kind    company
  name    Air China
  code    CHN BUS
  source  public-record

actor   chn.sinovac
  kind    company
  name    Sinovac
  code    CHN BUS
  source  public-record

actor   chn.catl
  kind    company
  name    CATL
  code    CHN BUS
  source  public-record

actor   chn.sinopec
  kind    company
  name    Sinopec
  code    CHN GOV.BUS
  source  public-record

actor   chn.petrochina
  kind    company
  name    PetroChina
  code    CHN GOV.BUS
  source  public-record

actor   chn.china-national-petroleum-corporation
  kind    company
  name    China National Petroleum Corporation | CNPC
  code    CHN GOV.BUS
  source  public-record

actor   chn.cnooc
  kind    company
  name    CNOOC
  code    CHN GOV.BUS
  source  public-record

actor   chn.cosco
  kind    company
  name    COSCO
  code    CHN GOV.BUS
  source  public-record

actor   chn.norinco
  kind    company
  name    Norinco
  code    CHN GOV.BUS
  source  public-record

actor   chn.state-grid-corporation
  kind    company
  name    State Grid Corporation
  code    CHN GOV.BUS
  source  public-record

actor   chn.sinopharm
  kind    company
  name    Sinopharm
  code    CHN GOV.BUS
  source  public-record

actor   chn.bank-of-china
  kind    company
  name    Bank of China
  code    CHN GOV.BUS
  source  public-record

actor   chn.china-merchants-port
  kind    company
  name    China Merchants Port
  code    CHN GOV.BUS
  source  public-record

actor   chn.china-railway-construction-corporation
  kind    company
  name    China Railway Construction Corporation
  code    CHN GOV.BUS
  source  public-record

actor   twn.tsmc
  kind    company
  name    TSMC | Taiwan Semiconductor Manufacturing
  code    TWN BUS
  source  public-record

actor   twn.foxconn
  kind    company
  name    Foxconn
  code    TWN BUS
  source  public-record

actor   twn.hon-hai
  kind    company
  name    Hon Hai
  code    TWN BUS
  source  public-record

actor   twn.evergreen-marine
  kind    company
  name    Evergreen Marine
  code    TWN BUS
  source  public-record

actor   ind.tata
  kind    company
  name    Tata
  code    IND BUS
  source  public-record

actor   ind.tata-steel
  kind    company
  name    Tata Steel
  code    IND BUS
  source  public-record

actor   ind.reliance-industries
  kind    company
  name    Reliance Industries
  code    IND BUS
  source  public-record

actor   ind.adani
  kind    company
  name    Adani | Adani Group
  code    IND BUS
  source  public-record

actor   ind.infosys
  kind    company
  name    Infosys
  code    IND BUS
  source  public-record

actor   ind.wipro
  kind    company
  name    Wipro
  code    IND BUS
  source  public-record

actor   ind.air-india
  kind    company
  name    Air India
  code    IND BUS
  source  public-record

actor   ind.bharat-biotech
  kind    company
  name    Bharat Biotech
  code    IND BUS
  source  public-record

actor   ind.serum-institute-of-india
  kind    company
  name    Serum Institute of India | Serum Institute
  code    IND BUS
  source  public-record

actor   ind.jet-airways
  kind    company
  name    Jet Airways
  code    IND BUS
  source  public-record

actor   ind.indigo
  kind    company
  name    IndiGo
  code    IND BUS
  source  public-record

actor   aus.bhp
  kind    company
  name    BHP | BHP Billiton
  code    AUS BUS
  source  public-record

actor   aus.qantas
  kind    company
  name    Qantas
  code    AUS BUS
  source  public-record

actor   aus.woodside-petroleum
  kind    company
  name    Woodside Petroleum | Woodside Energy
  code    AUS BUS
  source  public-record

actor   aus.telstra
  kind    company
  name    Telstra
  code    AUS BUS
  source  public-record

actor   aus.fortescue
  kind    company
  name    Fortescue
  code    AUS BUS
  source  public-record

actor   can.bombardier
  kind    company
  name    Bombardier
  code    CAN BUS
  source  public-record

actor   can.barrick-gold
  kind    company
  name    Barrick Gold
  code    CAN BUS
  source  public-record

actor   can.blackberry
  kind    company
  name    BlackBerry
  code    CAN BUS
  source  public-record

actor   can.air-canada
  kind    company
  name    Air Canada
  code    CAN BUS
  source  public-record

actor   can.transcanada
  kind    company
  name    TransCanada
  code    CAN BUS
  source  public-record

actor   can.snc-lavalin
  kind    company
  name    SNC-Lavalin
  code    CAN BUS
  source  public-record

actor   can.shopify
  kind    company
  name    Shopify
  code    CAN BUS
  source  public-record

actor   bra.embraer
  kind    company
  name    Embraer
  code    BRA BUS
  source  public-record

actor   bra.odebrecht
  kind    company
  name    Odebrecht
  code    BRA BUS
  source  public-record

actor   bra.jbs
  kind    company
  name    JBS
  code    BRA BUS
  source  public-record

actor   bra.braskem
  kind    company
  name    Braskem
  code    BRA BUS
  source  public-record

actor   bra.petrobras
  kind    company
  name    Petrobras
  code    BRA GOV.BUS
  source  public-record

actor   mex.cemex
  kind    company
  name    Cemex
  code    MEX BUS
  source  public-record

actor   mex.america-movil
  kind    company
  name    América Móvil | America Movil
  code    MEX BUS
  source  public-record

actor   mex.aeromexico
  kind    company
  name    Aeromexico
  code    MEX BUS
  source  public-record

actor   mex.pemex
  kind    company
  name    Pemex
  code    MEX GOV.BUS
  source  public-record

actor   ven.pdvsa
  kind    company
  name    PDVSA
  code    VEN GOV.BUS
  source  public-record

actor   ven.citgo
  kind    company
  name    Citgo
  code    VEN GOV.BUS
  source  public-record

actor   col.ecopetrol
  kind    company
  name    Ecopetrol
  code    COL GOV.BUS
  source  public-record

actor   chl.codelco
  kind    company
  name    Codelco
  code    CHL GOV.BUS
  source  public-record

actor   arg.ypf
  kind    company
  name    YPF
  code    ARG GOV.BUS
  source  public-record

actor   rus.transneft
  kind    company
  name    Transneft
  code    RUS GOV.BUS
  source  public-record

actor   rus.rosatom
  kind    company
  name    Rosatom
  code    RUS GOV.BUS
  source  public-record

actor   rus.rostec
  kind    company
  name    Rostec
  code    RUS GOV.BUS
  source  public-record

actor   rus.rosoboronexport
  kind    company
  name    Rosoboronexport
  code    RUS GOV.BUS
  source  public-record

actor   rus.sberbank
  kind    company
  name    Sberbank
  code    RUS GOV.BUS
  source  public-record

actor   rus.vtb
  kind    company
  name    VTB
  code    RUS GOV.BUS
  source  public-record

actor   rus.aeroflot
  kind    company
  name    Aeroflot
  code    RUS GOV.BUS
  source  public-record

actor   rus.russian-railways
  kind    company
  name    Russian Railways
  code    RUS GOV.BUS
  source  public-record

actor   rus.roscosmos
  kind    company
  name    Roscosmos
  code    RUS GOV.BUS
  source  public-record

actor   rus.alrosa
  kind    company
  name    Alrosa
  code    RUS GOV.BUS
  source  public-record

actor   rus.gazprombank
  kind    company
  name    Gazprombank
  code    RUS GOV.BUS
  source  public-record

actor   rus.gazprom-neft
  kind    company
  name    Gazprom Neft
  code    RUS GOV.BUS
  source  public-record

actor   rus.lukoil
  kind    company
  name    Lukoil
  code    RUS BUS
  source  public-record

actor   rus.kaspersky-lab
  kind    company
  name    Kaspersky Lab | Kaspersky
  code    RUS BUS
  source  public-record

actor   rus.yandex
  kind    company
  name    Yandex
  code    RUS BUS
  source  public-record

actor   rus.vkontakte
  kind    company
  name    VKontakte
  code    RUS BUS
  source  public-record

actor   rus.telegram-messenger
  kind    company
  name    Telegram Messenger
  code    RUS BUS
  source  public-record

actor   rus.rusal
  kind    company
  name    Rusal
  code    RUS BUS
  source  public-record

actor   rus.yukos
  kind    company
  name    Yukos
  code    RUS BUS
  source  public-record

actor   rus.norilsk-nickel
  kind    company
  name    Norilsk Nickel
  code    RUS BUS
  source  public-record

actor   rus.novatek
  kind    company
  name    Novatek
  code    RUS BUS
  source  public-record

actor   rus.severstal
  kind    company
  name    Severstal
  code    RUS BUS
  source  public-record

actor   rus.alfa-bank
  kind    company
  name    Alfa Bank
  code    RUS BUS
  source  public-record

actor   ukr.naftogaz
  kind    company
  name    Naftogaz
  code    UKR GOV.BUS
  source  public-record

actor   ukr.ukrenergo
  kind    company
  name    Ukrenergo
  code    UKR GOV.BUS
  source  public-record

actor   ukr.energoatom
  kind    company
  name    Energoatom
  code    UKR GOV.BUS
  source  public-record

actor   ukr.ukroboronprom
  kind    company
  name    Ukroboronprom
  code    UKR GOV.BUS
  source  public-record

actor   kaz.kazmunaygas
  kind    company
  name    KazMunayGas
  code    KAZ GOV.BUS
  source  public-record

actor   kaz.kazatomprom
  kind    company
  name    Kazatomprom
  code    KAZ GOV.BUS
  source  public-record

actor   aze.socar
  kind    company
  name    SOCAR
  code    AZE GOV.BUS
  source  public-record

actor   tur.turkish-airlines
  kind    company
  name    Turkish Airlines
  code    TUR BUS
  source  public-record

actor   tur.baykar
  kind    company
  name    Baykar
  code    TUR BUS
  source  public-record

actor   tur.turkcell
  kind    company
  name    Turkcell
  code    TUR BUS
  source  public-record

actor   tur.koc-holding
  kind    company
  name    Koç Holding | Koc Holding
  code    TUR BUS
  source  public-record

actor   tur.tpao
  kind    company
  name    TPAO
  code    TUR GOV.BUS
  source  public-record

actor   tur.botas
  kind    company
  name    Botas
  code    TUR GOV.BUS
  source  public-record

actor   tur.halkbank
  kind    company
  name    Halkbank
  code    TUR GOV.BUS
  source  public-record

actor   sau.sabic
  kind    company
  name    SABIC
  code    SAU BUS
  source  public-record

actor   sau.saudi-binladin-group
  kind    company
  name    Saudi Binladin Group
  code    SAU BUS
  source  public-record

actor   are.adnoc
  kind    company
  name    ADNOC
  code    ARE GOV.BUS
  source  public-record

actor   are.dp-world
  kind    company
  name    DP World
  code    ARE GOV.BUS
  source  public-record

actor   are.emirates-airline
  kind    company
  name    Emirates Airline
  code    ARE GOV.BUS
  source  public-record

actor   are.etihad
  kind    company
  name    Etihad
  code    ARE GOV.BUS
  source  public-record

actor   are.mubadala
  kind    company
  name    Mubadala
  code    ARE GOV.BUS
  source  public-record

actor   qat.qatarenergy
  kind    company
  name    QatarEnergy | Qatar Petroleum
  code    QAT GOV.BUS
  source  public-record

actor   qat.qatar-airways
  kind    company
  name    Qatar Airways
  code    QAT GOV.BUS
  source  public-record

actor   qat.rasgas
  kind    company
  name    RasGas
  code    QAT GOV.BUS
  source  public-record

actor   kwt.kuwait-petroleum-corporation
  kind    company
  name    Kuwait Petroleum Corporation
  code    KWT GOV.BUS
  source  public-record

actor   dza.sonatrach
  kind    company
  name    Sonatrach
  code    DZA GOV.BUS
  source  public-record

actor   nga.nigerian-national-petroleum-corporation
  kind    company
  name    Nigerian National Petroleum Corporation | NNPC
  code    NGA GOV.BUS
  source  public-record

actor   nga.dangote
  kind    company
  name    Dangote | Dangote Group
  code    NGA BUS
  source  public-record

actor   zaf.eskom
  kind    company
  name    Eskom
  code    ZAF GOV.BUS
  source  public-record

actor   zaf.transnet
  kind    company
  name    Transnet
  code    ZAF GOV.BUS
  source  public-record

actor   zaf.denel
  kind    company
  name    Denel
  code    ZAF GOV.BUS
  source  public-record

actor   zaf.south-african-airways
  kind    company
  name    South African Airways
  code    ZAF GOV.BUS
  source  public-record

actor   zaf.naspers
  kind    company
  name    Naspers
  code    ZAF BUS
  source  public-record

actor   zaf.lonmin
  kind    company
  name    Lonmin
  code    ZAF BUS
  source  public-record

actor   zaf.mtn-group
  kind    company
  name    MTN Group
  code    ZAF BUS
  source  public-record

actor   zaf.anglogold-ashanti
  kind    company
  name    AngloGold Ashanti
  code    ZAF BUS
  source  public-record

actor   zaf.sibanye-stillwater
  kind    company
  name    Sibanye-Stillwater
  code    ZAF BUS
  source  public-record

actor   zaf.de-beers
  kind    company
  name    De Beers
  code    ZAF BUS
  source  public-record

actor   zaf.steinhoff
  kind    company
  name    Steinhoff
  code    ZAF BUS
  source  public-record

actor   ken.safaricom
  kind    company
  name    Safaricom
  code    KEN BUS
  source  public-record

actor   ken.kenya-airways
  kind    company
  name    Kenya Airways
  code    KEN BUS
  source  public-record

actor   eth.ethiopian-airlines
  kind    company
  name    Ethiopian Airlines
  code    ETH GOV.BUS
  source  public-record

actor   eth.ethio-telecom
  kind    company
  name    Ethio Telecom
  code    ETH GOV.BUS
  source  public-record

actor   ago.sonangol
  kind    company
  name    Sonangol
  code    AGO GOV.BUS
  source  public-record

actor   moz.petromoc
  kind    company
  name    Petromoc
  code    MOZ GOV.BUS
  source  public-record

actor   cod.gecamines
  kind    company
  name    Gécamines | Gecamines
  code    COD GOV.BUS
  source  public-record

actor   idn.pertamina
  kind    company
  name    Pertamina
  code    IDN GOV.BUS
  source  public-record

actor   idn.garuda-indonesia
  kind    company
  name    Garuda Indonesia
  code    IDN GOV.BUS
  source  public-record

actor   mys.petronas
  kind    company
  name    Petronas
  code    MYS GOV.BUS
  source  public-record

actor   mys.1mdb
  kind    company
  name    1MDB
  code    MYS GOV.BUS
  source  public-record

actor   tha.ptt-public-company
  kind    company
  name    PTT Public Company
  code    THA GOV.BUS
  source  public-record

actor   vnm.vingroup
  kind    company
  name    Vingroup
  code    VNM BUS
  source  public-record

actor   vnm.vinfast
  kind    company
  name    VinFast
  code    VNM BUS
  source  public-record

actor   phl.san-miguel-corporation
  kind    company
  name    San Miguel Corporation
  code    PHL BUS
  source  public-record

actor   isr.nso-group
  kind    company
  name    NSO Group
  code    ISR BUS
  source  public-record

actor   isr.elbit-systems
  kind    company
  name    Elbit Systems
  code    ISR BUS
  source  public-record

actor   isr.el-al
  kind    company
  name    El Al
  code    ISR BUS
  source  public-record

actor   isr.check-point-software
  kind    company
  name    Check Point Software
  code    ISR BUS
  source  public-record

actor   isr.rafael-advanced-defense-systems
  kind    company
  name    Rafael Advanced Defense Systems
  code    ISR GOV.BUS
  source  public-record

actor   isr.israel-aerospace-industries
  kind    company
  name    Israel Aerospace Industries
  code    ISR GOV.BUS
  source  public-record

actor   usa.fox-news
  kind    media
  name    Fox News
  code    USA JRN
  source  public-record

actor   usa.nbc-news
  kind    media
  name    NBC News | NBC
  code    USA JRN
  source  public-record

actor   usa.cbs-news
  kind    media
  name    CBS News | CBS
  code    USA JRN
  source  public-record

actor   usa.abc-news
  kind    media
  name    ABC News
  code    USA JRN
  source  public-record

actor   usa.bloomberg-news
  kind    media
  name    Bloomberg News
  code    USA JRN
  source  public-record

actor   usa.usa-today
  kind    media
  name    USA Today
  code    USA JRN
  source  public-record

actor   usa.los-angeles-times
  kind    media
  name    Los Angeles Times
  code    USA JRN
  source  public-record

actor   usa.msnbc
  kind    media
  name    MSNBC
  code    USA JRN
  source  public-record

actor   usa.npr
  kind    media
  name    NPR
  code    USA JRN
  source  public-record

actor   usa.time-magazine
  kind    media
  name    Time magazine
  code    USA JRN
  source  public-record

actor   usa.newsweek
  kind    media
  name    Newsweek
  code    USA JRN
  source  public-record

actor   usa.politico
  kind    media
  name    Politico
  code    USA JRN
  source  public-record

actor   usa.newsmax
  kind    media
  name    Newsmax
  code    USA JRN
  source  public-record

actor   usa.buzzfeed
  kind    media
  name    BuzzFeed
  code    USA JRN
  source  public-record

actor   usa.breitbart
  kind    media
  name    Breitbart
  code    USA JRN
  source  public-record

actor   usa.huffington-post
  kind    media
  name    Huffington Post
  code    USA JRN
  source  public-record

actor   usa.boston-globe
  kind    media
  name    Boston Globe
  code    USA JRN
  source  public-record

actor   usa.chicago-tribune
  kind    media
  name    Chicago Tribune
  code    USA JRN
  source  public-record

actor   usa.axios
  kind    media
  name    Axios
  code    USA JRN
  source  public-record

actor   usa.the-intercept
  kind    media
  name    The Intercept
  code    USA JRN
  source  public-record

actor   usa.vice-news
  kind    media
  name    Vice News
  code    USA JRN
  source  public-record

actor   usa.miami-herald
  kind    media
  name    Miami Herald
  code    USA JRN
  source  public-record

actor   usa.radio-free-asia
  kind    media
  name    Radio Free Asia
  code    USA GOV.JRN
  source  public-record

actor   gbr.financial-times
  kind    media
  name    Financial Times
  code    GBR JRN
  source  public-record

actor   gbr.the-economist
  kind    media
  name    The Economist
  code    GBR JRN
  source  public-record

actor   gbr.daily-telegraph
  kind    media
  name    Daily Telegraph
  code    GBR JRN
  source  public-record

actor   gbr.sky-news
  kind    media
  name    Sky News
  code    GBR JRN
  source  public-record

actor   gbr.the-independent
  kind    media
  name    The Independent !context(GBR)
  code    GBR JRN
  source  public-record

actor   gbr.daily-mail
  kind    media
  name    Daily Mail
  code    GBR JRN
  source  public-record

actor   gbr.itv-news
  kind    media
  name    ITV News
  code    GBR JRN
  source  public-record

actor   gbr.channel-4
  kind    media
  name    Channel 4
  code    GBR JRN
  source  public-record

actor   fra.le-monde
  kind    media
  name    Le Monde
  code    FRA JRN
  source  public-record

actor   fra.le-figaro
  kind    media
  name    Le Figaro
  code    FRA JRN
  source  public-record

actor   fra.france-24
  kind    media
  name    France 24
  code    FRA JRN
  source  public-record

actor   fra.charlie-hebdo
  kind    media
  name    Charlie Hebdo
  code    FRA JRN
  source  public-record

actor   fra.liberation
  kind    media
  name    Libération !context(FRA)
  code    FRA JRN
  source  public-record

actor   fra.radio-france-internationale
  kind    media
  name    Radio France Internationale | RFI
  code    FRA JRN
  source  public-record

actor   fra.le-parisien
  kind    media
  name    Le Parisien
  code    FRA JRN
  source  public-record

actor   fra.bfm-tv
  kind    media
  name    BFM TV | BFMTV
  code    FRA JRN
  source  public-record

actor   deu.deutsche-welle
  kind    media
  name    Deutsche Welle
  code    DEU JRN
  source  public-record

actor   deu.der-spiegel
  kind    media
  name    Der Spiegel | Spiegel Online
  code    DEU JRN
  source  public-record

actor   deu.suddeutsche-zeitung
  kind    media
  name    Süddeutsche Zeitung | Sueddeutsche Zeitung
  code    DEU JRN
  source  public-record

actor   deu.bild
  kind    media
  name    Bild
  code    DEU JRN
  source  public-record

actor   deu.dpa
  kind    media
  name    DPA !weak | Deutsche Presse-Agentur
  code    DEU JRN
  source  public-record

actor   deu.die-zeit
  kind    media
  name    Die Zeit
  code    DEU JRN
  source  public-record

actor   deu.frankfurter-allgemeine
  kind    media
  name    Frankfurter Allgemeine | Frankfurter Allgemeine Zeitung
  code    DEU JRN
  source  public-record

actor   deu.die-welt
  kind    media
  name    Die Welt
  code    DEU JRN
  source  public-record

actor   ita.ansa
  kind    media
  name    ANSA
  code    ITA JRN
  source  public-record

actor   ita.corriere-della-sera
  kind    media
  name    Corriere della Sera
  code    ITA JRN
  source  public-record

actor   ita.la-repubblica
  kind    media
  name    La Repubblica
  code    ITA JRN
  source  public-record

actor   ita.la-stampa
  kind    media
  name    La Stampa
  code    ITA JRN
  source  public-record

actor   esp.efe
  kind    media
  name    EFE | Agencia EFE
  code    ESP JRN
  source  public-record

actor   esp.el-pais
  kind    media
  name    El País | El Pais
  code    ESP JRN
  source  public-record

actor   esp.el-mundo
  kind    media
  name    El Mundo !context(ESP)
  code    ESP JRN
  source  public-record

actor   jpn.nhk
  kind    media
  name    NHK
  code    JPN JRN
  source  public-record

actor   jpn.kyodo-news
  kind    media
  name    Kyodo News | Kyodo
  code    JPN JRN
  source  public-record

actor   jpn.jiji-press
  kind    media
  name    Jiji Press
  code    JPN JRN
  source  public-record

actor   jpn.yomiuri-shimbun
  kind    media
  name    Yomiuri Shimbun
  code    JPN JRN
  source  public-record

actor   jpn.asahi-shimbun
  kind    media
  name    Asahi Shimbun
  code    JPN JRN
  source  public-record

actor   jpn.nikkei
  kind    media
  name    Nikkei
  code    JPN JRN
  source  public-record

actor   kor.yonhap
  kind    media
  name    Yonhap
  code    KOR JRN
  source  public-record

actor   kor.chosun-ilbo
  kind    media
  name    Chosun Ilbo
  code    KOR JRN
  source  public-record

actor   kor.korea-herald
  kind    media
  name    Korea Herald
  code    KOR JRN
  source  public-record

actor   kor.joongang-ilbo
  kind    media
  name    JoongAng Ilbo
  code    KOR JRN
  source  public-record

actor   prk.korean-central-news-agency
  kind    media
  name    Korean Central News Agency | KCNA
  code    PRK GOV.JRN
  source  public-record

actor   prk.rodong-sinmun
  kind    media
  name    Rodong Sinmun
  code    PRK GOV.JRN
  source  public-record

actor   chn.people-s-daily
  kind    media
  name    People's Daily
  code    CHN GOV.JRN
  source  public-record

actor   chn.global-times
  kind    media
  name    Global Times
  code    CHN GOV.JRN
  source  public-record

actor   chn.china-daily
  kind    media
  name    China Daily
  code    CHN GOV.JRN
  source  public-record

actor   chn.cctv
  kind    media
  name    CCTV !context(CHN)
  code    CHN GOV.JRN
  source  public-record

actor   chn.cgtn
  kind    media
  name    CGTN
  code    CHN GOV.JRN
  source  public-record

actor   hkg.south-china-morning-post
  kind    media
  name    South China Morning Post
  code    HKG JRN
  source  public-record

actor   hkg.apple-daily
  kind    media
  name    Apple Daily
  code    HKG JRN
  source  public-record

actor   twn.taipei-times
  kind    media
  name    Taipei Times
  code    TWN JRN
  source  public-record

actor   twn.central-news-agency
  kind    media
  name    Central News Agency !context(TWN)
  code    TWN JRN
  source  public-record

actor   rus.sputnik
  kind    media
  name    Sputnik !weak
  code    RUS GOV.JRN
  source  public-record

actor   rus.rt
  kind    media
  name    RT !weak | Russia Today
  code    RUS GOV.JRN
  source  public-record

actor   rus.channel-one
  kind    media
  name    Channel One !context(RUS)
  code    RUS GOV.JRN
  source  public-record

actor   rus.rossiya-segodnya
  kind    media
  name    Rossiya Segodnya
  code    RUS GOV.JRN
  source  public-record

actor   rus.novaya-gazeta
  kind    media
  name    Novaya Gazeta
  code    RUS JRN
  source  public-record

actor   rus.meduza
  kind    media
  name    Meduza
  code    RUS JRN
  source  public-record

actor   rus.kommersant
  kind    media
  name    Kommersant
  code    RUS JRN
  source  public-record

actor   rus.ekho-moskvy
  kind    media
  name    Ekho Moskvy | Echo of Moscow
  code    RUS JRN
  source  public-record

actor   rus.vedomosti
  kind    media
  name    Vedomosti
  code    RUS JRN
  source  public-record

actor   rus.tv-rain
  kind    media
  name    TV Rain
  code    RUS JRN
  source  public-record

actor   rus.moscow-times
  kind    media
  name    Moscow Times
  code    RUS JRN
  source  public-record

actor   ukr.ukrinform
  kind    media
  name    Ukrinform
  code    UKR GOV.JRN
  source  public-record

actor   blr.belta
  kind    media
  name    BelTA
  code    BLR GOV.JRN
  source  public-record

actor   ukr.kyiv-independent
  kind    media
  name    Kyiv Independent
  code    UKR JRN
  source  public-record

actor   ukr.ukrayinska-pravda
  kind    media
  name    Ukrayinska Pravda | Ukrainska Pravda
  code    UKR JRN
  source  public-record

actor   ukr.kyiv-post
  kind    media
  name    Kyiv Post
  code    UKR JRN
  source  public-record

actor   tur.anadolu-agency
  kind    media
  name    Anadolu Agency | Anadolu
  code    TUR GOV.JRN
  source  public-record

actor   tur.trt
  kind    media
  name    TRT !context(TUR)
  code    TUR GOV.JRN
  source  public-record

actor   tur.hurriyet
  kind    media
  name    Hürriyet | Hurriyet
  code    TUR JRN
  source  public-record

actor   tur.cumhuriyet
  kind    media
  name    Cumhuriyet
  code    TUR JRN
  source  public-record

actor   tur.daily-sabah
  kind    media
  name    Daily Sabah
  code    TUR JRN
  source  public-record

actor   qat.qatar-news-agency
  kind    media
  name    Qatar News Agency
  code    QAT GOV.JRN
  source  public-record

actor   sau.asharq-al-awsat
  kind    media
  name    Asharq al-Awsat
  code    SAU JRN
  source  public-record

actor   sau.arab-news
  kind    media
  name    Arab News
  code    SAU JRN
  source  public-record

actor   sau.saudi-press-agency
  kind    media
  name    Saudi Press Agency
  code    SAU GOV.JRN
  source  public-record

actor   are.wam
  kind    media
  name    WAM !context(ARE) | Emirates News Agency
  code    ARE GOV.JRN
  source  public-record

actor   are.the-national
  kind    media
  name    The National !context(ARE)
  code    ARE GOV.JRN
  source  public-record

actor   kwt.kuna
  kind    media
  name    KUNA | Kuwait News Agency
  code    KWT GOV.JRN
  source  public-record

actor   bhr.bahrain-news-agency
  kind    media
  name    Bahrain News Agency
  code    BHR GOV.JRN
  source  public-record

actor   omn.oman-news-agency
  kind    media
  name    Oman News Agency
  code    OMN GOV.JRN
  source  public-record

actor   egy.al-ahram
  kind    media
  name    Al-Ahram | Al Ahram
  code    EGY GOV.JRN
  source  public-record

actor   egy.middle-east-news-agency
  kind    media
  name    Middle East News Agency
  code    EGY GOV.JRN
  source  public-record

actor   egy.mada-masr
  kind    media
  name    Mada Masr
  code    EGY JRN
  source  public-record

actor   jor.petra-news-agency
  kind    media
  name    Petra News Agency
  code    JOR GOV.JRN
  source  public-record

actor   syr.syrian-arab-news-agency
  kind    media
  name    Syrian Arab News Agency
  code    SYR GOV.JRN
  source  public-record

actor   lbn.national-news-agency
  kind    media
  name    National News Agency !context(LBN)
  code    LBN GOV.JRN
  source  public-record

actor   lbn.l-orient-le-jour
  kind    media
  name    L'Orient-Le Jour
  code    LBN JRN
  source  public-record

actor   lbn.an-nahar
  kind    media
  name    An-Nahar
  code    LBN JRN
  source  public-record

actor   isr.haaretz
  kind    media
  name    Haaretz
  code    ISR JRN
  source  public-record

actor   isr.jerusalem-post
  kind    media
  name    Jerusalem Post
  code    ISR JRN
  source  public-record

actor   isr.times-of-israel
  kind    media
  name    Times of Israel
  code    ISR JRN
  source  public-record

actor   isr.yedioth-ahronoth
  kind    media
  name    Yedioth Ahronoth
  code    ISR JRN
  source  public-record

actor   isr.ynet
  kind    media
  name    Ynet
  code    ISR JRN
  source  public-record

actor   pse.palestinian-news-agency
  kind    media
  name    Palestinian News Agency
  code    PSE GOV.JRN
  source  public-record

actor   dza.algeria-press-service
  kind    media
  name    Algeria Press Service
  code    DZA GOV.JRN
  source  public-record

actor   mar.maghreb-arab-press
  kind    media
  name    Maghreb Arab Press
  code    MAR GOV.JRN
  source  public-record

actor   som.sonna
  kind    media
  name    SONNA | Somali National News Agency
  code    SOM GOV.JRN
  source  public-record

actor   som.radio-mogadishu
  kind    media
  name    Radio Mogadishu
  code    SOM GOV.JRN
  source  public-record

actor   eth.ethiopian-news-agency
  kind    media
  name    Ethiopian News Agency
  code    ETH GOV.JRN
  source  public-record

actor   eth.fana-broadcasting
  kind    media
  name    Fana Broadcasting
  code    ETH GOV.JRN
  source  public-record

actor   sdn.suna
  kind    media
  name    SUNA !context(SDN) | Sudan News Agency
  code    SDN GOV.JRN
  source  public-record

actor   sdn.sudan-tribune
  kind    media
  name    Sudan Tribune
  code    SDN JRN
  source  public-record

actor   sdn.radio-dabanga
  kind    media
  name    Radio Dabanga
  code    SDN JRN
  source  public-record

actor   ken.daily-nation
  kind    media
  name    Daily Nation
  code    KEN JRN
  source  public-record

actor   ken.the-standard
  kind    media
  name    The Standard !context(KEN)
  code    KEN JRN
  source  public-record

actor   ken.nation-media-group
  kind    media
  name    Nation Media Group
  code    KEN JRN
  source  public-record

actor   nga.premium-times
  kind    media
  name    Premium Times
  code    NGA JRN
  source  public-record

actor   nga.vanguard
  kind    media
  name    Vanguard !context(NGA)
  code    NGA JRN
  source  public-record

actor   nga.the-punch
  kind    media
  name    The Punch !context(NGA)
  code    NGA JRN
  source  public-record

actor   nga.daily-trust
  kind    media
  name    Daily Trust
  code    NGA JRN
  source  public-record

actor   nga.news-agency-of-nigeria
  kind    media
  name    News Agency of Nigeria
  code    NGA GOV.JRN
  source  public-record

actor   zaf.sabc
  kind    media
  name    SABC | South African Broadcasting Corporation
  code    ZAF GOV.JRN
  source  public-record

actor   zaf.mail-guardian
  kind    media
  name    Mail & Guardian
  code    ZAF JRN
  source  public-record

actor   zaf.daily-maverick
  kind    media
  name    Daily Maverick
  code    ZAF JRN
  source  public-record

actor   zaf.news24
  kind    media
  name    News24
  code    ZAF JRN
  source  public-record

actor   zwe.the-herald
  kind    media
  name    The Herald !context(ZWE)
  code    ZWE GOV.JRN
  source  public-record

actor   zwe.zimbabwe-broadcasting-corporation
  kind    media
  name    Zimbabwe Broadcasting Corporation
  code    ZWE GOV.JRN
  source  public-record

actor   uga.new-vision
  kind    media
  name    New Vision
  code    UGA GOV.JRN
  source  public-record

actor   uga.daily-monitor
  kind    media
  name    Daily Monitor
  code    UGA JRN
  source  public-record

actor   gha.ghana-news-agency
  kind    media
  name    Ghana News Agency
  code    GHA GOV.JRN
  source  public-record

actor   rwa.new-times
  kind    media
  name    New Times !context(RWA)
  code    RWA GOV.JRN
  source  public-record

actor   ind.press-trust-of-india
  kind    media
  name    Press Trust of India
  code    IND JRN
  source  public-record

actor   ind.times-of-india
  kind    media
  name    Times of India
  code    IND JRN
  source  public-record

actor   ind.the-hindu
  kind    media
  name    The Hindu
  code    IND JRN
  source  public-record

actor   ind.hindustan-times
  kind    media
  name    Hindustan Times
  code    IND JRN
  source  public-record

actor   ind.indian-express
  kind    media
  name    Indian Express
  code    IND JRN
  source  public-record

actor   ind.ndtv
  kind    media
  name    NDTV
  code    IND JRN
  source  public-record

actor   ind.india-today
  kind    media
  name    India Today
  code    IND JRN
  source  public-record

actor   ind.asian-news-international
  kind    media
  name    Asian News International | ANI !context(IND)
  code    IND JRN
  source  public-record

actor   bgd.daily-star
  kind    media
  name    Daily Star !context(BGD)
  code    BGD JRN
  source  public-record

actor   bgd.prothom-alo
  kind    media
  name    Prothom Alo
  code    BGD JRN
  source  public-record

actor   lka.daily-mirror
  kind    media
  name    Daily Mirror !context(LKA)
  code    LKA JRN
  source  public-record

actor   mmr.the-irrawaddy
  kind    media
  name    The Irrawaddy | Irrawaddy News
  code    MMR JRN
  source  public-record

actor   mmr.myanmar-now
  kind    media
  name    Myanmar Now
  code    MMR JRN
  source  public-record

actor   mmr.mizzima
  kind    media
  name    Mizzima
  code    MMR JRN
  source  public-record

actor   idn.antara
  kind    media
  name    Antara
  code    IDN GOV.JRN
  source  public-record

actor   idn.jakarta-post
  kind    media
  name    Jakarta Post
  code    IDN JRN
  source  public-record

actor   idn.tempo
  kind    media
  name    Tempo !context(IDN)
  code    IDN JRN
  source  public-record

actor   idn.kompas
  kind    media
  name    Kompas
  code    IDN JRN
  source  public-record

actor   mys.bernama
  kind    media
  name    Bernama
  code    MYS GOV.JRN
  source  public-record

actor   phl.rappler
  kind    media
  name    Rappler
  code    PHL JRN
  source  public-record

actor   phl.abs-cbn
  kind    media
  name    ABS-CBN
  code    PHL JRN
  source  public-record

actor   phl.philippine-daily-inquirer
  kind    media
  name    Philippine Daily Inquirer
  code    PHL JRN
  source  public-record

actor   tha.bangkok-post
  kind    media
  name    Bangkok Post
  code    THA JRN
  source  public-record

actor   sgp.straits-times
  kind    media
  name    Straits Times
  code    SGP JRN
  source  public-record

actor   vnm.vietnam-news-agency
  kind    media
  name    Vietnam News Agency
  code    VNM GOV.JRN
  source  public-record

actor   khm.cambodia-daily
  kind    media
  name    Cambodia Daily
  code    KHM JRN
  source  public-record

actor   khm.phnom-penh-post
  kind    media
  name    Phnom Penh Post
  code    KHM JRN
  source  public-record

actor   aus.australian-broadcasting-corporation
  kind    media
  name    Australian Broadcasting Corporation
  code    AUS GOV.JRN
  source  public-record

actor   aus.sydney-morning-herald
  kind    media
  name    Sydney Morning Herald
  code    AUS JRN
  source  public-record

actor   aus.the-australian
  kind    media
  name    The Australian !context(AUS)
  code    AUS JRN
  source  public-record

actor   can.cbc
  kind    media
  name    CBC !context(CAN) | Canadian Broadcasting Corporation
  code    CAN GOV.JRN
  source  public-record

actor   can.globe-and-mail
  kind    media
  name    Globe and Mail
  code    CAN JRN
  source  public-record

actor   can.toronto-star
  kind    media
  name    Toronto Star
  code    CAN JRN
  source  public-record

actor   mex.el-universal
  kind    media
  name    El Universal !context(MEX)
  code    MEX JRN
  source  public-record

actor   mex.reforma
  kind    media
  name    Reforma
  code    MEX JRN
  source  public-record

actor   mex.proceso
  kind    media
  name    Proceso !context(MEX)
  code    MEX JRN
  source  public-record

actor   mex.milenio
  kind    media
  name    Milenio
  code    MEX JRN
  source  public-record

actor   mex.la-jornada
  kind    media
  name    La Jornada
  code    MEX JRN
  source  public-record

actor   mex.notimex
  kind    media
  name    Notimex
  code    MEX GOV.JRN
  source  public-record

actor   bra.globo
  kind    media
  name    Globo | O Globo
  code    BRA JRN
  source  public-record

actor   bra.folha-de-s-paulo
  kind    media
  name    Folha de S.Paulo | Folha de Sao Paulo
  code    BRA JRN
  source  public-record

actor   bra.estadao
  kind    media
  name    Estadão | Estado de S. Paulo
  code    BRA JRN
  source  public-record

actor   arg.clarin
  kind    media
  name    Clarín | Clarin
  code    ARG JRN
  source  public-record

actor   arg.la-nacion
  kind    media
  name    La Nación !context(ARG)
  code    ARG JRN
  source  public-record

actor   arg.pagina-12
  kind    media
  name    Página 12 | Pagina 12
  code    ARG JRN
  source  public-record

actor   arg.telam
  kind    media
  name    Télam | Telam
  code    ARG GOV.JRN
  source  public-record

actor   col.el-tiempo
  kind    media
  name    El Tiempo
  code    COL JRN
  source  public-record

actor   col.el-espectador
  kind    media
  name    El Espectador
  code    COL JRN
  source  public-record

actor   col.semana
  kind    media
  name    Semana !context(COL)
  code    COL JRN
  source  public-record

actor   col.caracol-radio
  kind    media
  name    Caracol Radio
  code    COL JRN
  source  public-record

actor   col.rcn
  kind    media
  name    RCN !context(COL)
  code    COL JRN
  source  public-record

actor   ven.telesur
  kind    media
  name    Telesur
  code    VEN GOV.JRN
  source  public-record

actor   ven.el-nacional
  kind    media
  name    El Nacional !context(VEN)
  code    VEN JRN
  source  public-record

actor   cub.granma
  kind    media
  name    Granma
  code    CUB GOV.JRN
  source  public-record

actor   cub.prensa-latina
  kind    media
  name    Prensa Latina
  code    CUB GOV.JRN
  source  public-record

actor   nic.la-prensa
  kind    media
  name    La Prensa !context(NIC)
  code    NIC JRN
  source  public-record

actor   nic.confidencial
  kind    media
  name    Confidencial
  code    NIC JRN
  source  public-record

actor   per.el-comercio
  kind    media
  name    El Comercio !context(PER)
  code    PER JRN
  source  public-record

actor   chl.el-mercurio
  kind    media
  name    El Mercurio
  code    CHL JRN
  source  public-record

actor   pol.gazeta-wyborcza
  kind    media
  name    Gazeta Wyborcza
  code    POL JRN
  source  public-record

actor   cze.ctk
  kind    media
  name    CTK !context(CZE)
  code    CZE JRN
  source  public-record

actor   srb.tanjug
  kind    media
  name    Tanjug
  code    SRB GOV.JRN
  source  public-record

actor   srb.danas
  kind    media
  name    Danas
  code    SRB JRN
  source  public-record

actor   kaz.kazinform
  kind    media
  name    Kazinform
  code    KAZ GOV.JRN
  source  public-record

actor   uzb.gazeta-uz
  kind    media
  name    Gazeta.uz
  code    UZB JRN
  source  public-record

actor   kgz.akipress
  kind    media
  name    AKIpress
  code    KGZ JRN
  source  public-record

actor   kgz.24-kg
  kind    media
  name    24.kg
  code    KGZ JRN
  source  public-record

actor   tjk.asia-plus
  kind    media
  name    Asia-Plus
  code    TJK JRN
  source  public-record

actor   gbr.dfid
  kind    organ
  name    DfID | Department for International Development
  code    GBR GOV
  source  public-record

actor   gbr.foreign-office
  kind    organ
  name    Foreign Office !context(GBR)
  code    GBR GOV
  source  public-record

actor   gbr.home-office
  kind    organ
  name    Home Office !context(GBR)
  code    GBR GOV
  source  public-record

actor   gbr.hm-treasury
  kind    organ
  name    HM Treasury
  code    GBR GOV
  source  public-record

actor   gbr.hmrc
  kind    organ
  name    HMRC
  code    GBR GOV
  source  public-record

actor   gbr.cabinet-office
  kind    organ
  name    Cabinet Office
  code    GBR GOV
  source  public-record

actor   gbr.department-of-health-and-social-care
  kind    organ
  name    Department of Health and Social Care
  code    GBR GOV
  source  public-record

actor   gbr.department-for-transport
  kind    organ
  name    Department for Transport
  code    GBR GOV
  source  public-record

actor   gbr.crown-estate
  kind    organ
  name    Crown Estate
  code    GBR GOV
  source  public-record

actor   gbr.companies-house
  kind    organ
  name    Companies House
  code    GBR GOV
  source  public-record

actor   gbr.national-crime-agency
  kind    organ
  name    National Crime Agency
  code    GBR COP
  source  public-record

actor   gbr.police-service-of-northern-ireland
  kind    organ
  name    Police Service of Northern Ireland | PSNI
  code    GBR COP
  source  public-record

actor   gbr.uk-border-force
  kind    organ
  name    UK Border Force
  code    GBR COP
  source  public-record

actor   gbr.royal-navy
  kind    organ
  name    Royal Navy
  code    GBR MIL
  source  public-record

actor   gbr.royal-air-force
  kind    organ
  name    Royal Air Force
  code    GBR MIL
  source  public-record

actor   gbr.british-army
  kind    organ
  name    British Army
  code    GBR MIL
  source  public-record

actor   gbr.royal-marines
  kind    organ
  name    Royal Marines
  code    GBR MIL
  source  public-record

actor   gbr.sas
  kind    organ
  name    SAS !context(GBR) | Special Air Service
  code    GBR MIL
  source  public-record

actor   gbr.national-health-service
  kind    organ
  name    National Health Service | NHS
  code    GBR MED
  source  public-record

actor   gbr.public-health-england
  kind    organ
  name    Public Health England
  code    GBR MED
  source  public-record

actor   gbr.bank-of-england
  kind    organ
  name    Bank of England
  code    GBR GOV
  source  public-record

actor   gbr.ofcom
  kind    organ
  name    Ofcom
  code    GBR GOV
  source  public-record

actor   gbr.old-bailey
  kind    organ
  name    Old Bailey
  code    GBR JUD
  source  public-record

actor   gbr.crown-prosecution-service
  kind    organ
  name    Crown Prosecution Service
  code    GBR JUD
  source  public-record

actor   usa.federal-reserve
  kind    organ
  name    Federal Reserve
  code    USA GOV
  source  public-record

actor   usa.environmental-protection-agency
  kind    organ
  name    Environmental Protection Agency | EPA !context(USA)
  code    USA GOV
  source  public-record

actor   usa.nasa
  kind    organ
  name    NASA
  code    USA GOV
  source  public-record

actor   usa.federal-aviation-administration
  kind    organ
  name    Federal Aviation Administration | FAA !context(USA)
  code    USA GOV
  source  public-record

actor   usa.securities-and-exchange-commission
  kind    organ
  name    Securities and Exchange Commission
  code    USA GOV
  source  public-record

actor   usa.federal-trade-commission
  kind    organ
  name    Federal Trade Commission
  code    USA GOV
  source  public-record

actor   usa.food-and-drug-administration
  kind    organ
  name    Food and Drug Administration | FDA !context(USA)
  code    USA GOV
  source  public-record

actor   usa.national-security-council
  kind    organ
  name    National Security Council !context(USA)
  code    USA GOV
  source  public-record

actor   usa.fema
  kind    organ
  name    FEMA | Federal Emergency Management Agency
  code    USA GOV
  source  public-record

actor   usa.office-of-foreign-assets-control
  kind    organ
  name    Office of Foreign Assets Control | OFAC
  code    USA GOV
  source  public-record

actor   usa.irs
  kind    organ
  name    IRS !context(USA) | Internal Revenue Service
  code    USA GOV
  source  public-record

actor   usa.federal-communications-commission
  kind    organ
  name    Federal Communications Commission
  code    USA GOV
  source  public-record

actor   usa.office-of-the-united-states-trade-representative
  kind    organ
  name    Office of the United States Trade Representative | USTR
  code    USA GOV
  source  public-record

actor   usa.peace-corps
  kind    organ
  name    Peace Corps
  code    USA GOV
  source  public-record

actor   usa.army-corps-of-engineers
  kind    organ
  name    Army Corps of Engineers
  code    USA GOV
  source  public-record

actor   usa.smithsonian
  kind    organ
  name    Smithsonian
  code    USA GOV
  source  public-record

actor   usa.centers-for-disease-control-and-prevention
  kind    organ
  name    Centers for Disease Control and Prevention | CDC !context(USA)
  code    USA MED
  source  public-record

actor   usa.national-institutes-of-health
  kind    organ
  name    National Institutes of Health
  code    USA MED
  source  public-record

actor   usa.ice
  kind    organ
  name    ICE !context(USA) | Immigration and Customs Enforcement
  code    USA COP
  source  public-record

actor   usa.customs-and-border-protection
  kind    organ
  name    Customs and Border Protection
  code    USA COP
  source  public-record

actor   usa.secret-service
  kind    organ
  name    Secret Service !context(USA)
  code    USA COP
  source  public-record

actor   usa.bureau-of-alcohol-tobacco-firearms-and-explosives
  kind    organ
  name    Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF !context(USA)
  code    USA COP
  source  public-record

actor   usa.nypd
  kind    organ
  name    NYPD | New York Police Department
  code    USA COP
  source  public-record

actor   usa.lapd
  kind    organ
  name    LAPD | Los Angeles Police Department
  code    USA COP
  source  public-record

actor   usa.capitol-police
  kind    organ
  name    Capitol Police
  code    USA COP
  source  public-record

actor   usa.us-marshals-service
  kind    organ
  name    US Marshals Service | U.S. Marshals Service
  code    USA COP
  source  public-record

actor   usa.tsa
  kind    organ
  name    TSA !context(USA)
  code    USA COP
  source  public-record

actor   usa.national-guard
  kind    organ
  name    National Guard !context(USA)
  code    USA MIL
  source  public-record

actor   usa.delta-force
  kind    organ
  name    Delta Force
  code    USA MIL
  source  public-record

actor   usa.navy-seals
  kind    organ
  name    Navy SEALs
  code    USA MIL
  source  public-record

actor   usa.green-berets
  kind    organ
  name    Green Berets !context(USA)
  code    USA MIL
  source  public-record

actor   usa.joint-chiefs-of-staff
  kind    organ
  name    Joint Chiefs of Staff !context(USA)
  code    USA MIL
  source  public-record

actor   usa.indopacom
  kind    organ
  name    INDOPACOM
  code    USA MIL
  source  public-record

actor   usa.southcom
  kind    organ
  name    SOUTHCOM
  code    USA MIL
  source  public-record

actor   usa.eucom
  kind    organ
  name    EUCOM
  code    USA MIL
  source  public-record

actor   usa.guantanamo-bay-naval-base
  kind    organ
  name    Guantanamo Bay Naval Base
  code    USA MIL
  source  public-record

actor   usa.southern-district-of-new-york
  kind    organ
  name    Southern District of New York
  code    USA JUD
  source  public-record

actor   can.royal-canadian-mounted-police
  kind    organ
  name    Royal Canadian Mounted Police | RCMP
  code    CAN COP
  source  public-record

actor   can.canadian-security-intelligence-service
  kind    organ
  name    Canadian Security Intelligence Service | CSIS !context(CAN)
  code    CAN SPY
  source  public-record

actor   aus.australian-federal-police
  kind    organ
  name    Australian Federal Police
  code    AUS COP
  source  public-record

actor   aus.asio
  kind    organ
  name    ASIO
  code    AUS SPY
  source  public-record

actor   aus.asis
  kind    organ
  name    ASIS !context(AUS)
  code    AUS SPY
  source  public-record

actor   deu.bundesnachrichtendienst
  kind    organ
  name    Bundesnachrichtendienst | BND
  code    DEU SPY
  source  public-record

actor   deu.verfassungsschutz
  kind    organ
  name    Verfassungsschutz
  code    DEU SPY
  source  public-record

actor   deu.bundeskriminalamt
  kind    organ
  name    Bundeskriminalamt | BKA !context(DEU)
  code    DEU COP
  source  public-record

actor   deu.bundespolizei
  kind    organ
  name    Bundespolizei
  code    DEU COP
  source  public-record

actor   deu.bundesbank
  kind    organ
  name    Bundesbank
  code    DEU GOV
  source  public-record

actor   deu.robert-koch-institute
  kind    organ
  name    Robert Koch Institute
  code    DEU GOV
  source  public-record

actor   deu.bundeswehr
  kind    organ
  name    Bundeswehr
  code    DEU MIL
  source  public-record

actor   fra.matignon
  kind    organ
  name    Matignon
  code    FRA GOV
  source  public-record

actor   fra.banque-de-france
  kind    organ
  name    Banque de France
  code    FRA GOV
  source  public-record

actor   fra.french-foreign-legion
  kind    organ
  name    French Foreign Legion
  code    FRA MIL
  source  public-record

actor   fra.dgsi
  kind    organ
  name    DGSI
  code    FRA SPY
  source  public-record

actor   ita.carabinieri
  kind    organ
  name    Carabinieri
  code    ITA COP
  source  public-record

actor   ita.guardia-di-finanza
  kind    organ
  name    Guardia di Finanza
  code    ITA COP
  source  public-record

actor   esp.guardia-civil
  kind    organ
  name    Guardia Civil !context(ESP)
  code    ESP COP
  source  public-record

actor   esp.mossos-d-esquadra
  kind    organ
  name    Mossos d'Esquadra
  code    ESP COP
  source  public-record

actor   esp.cni
  kind    organ
  name    CNI !context(ESP)
  code    ESP SPY
  source  public-record

actor   pol.straz-graniczna
  kind    organ
  name    Straz Graniczna
  code    POL COP
  source  public-record

actor   tur.mit
  kind    organ
  name    MIT !context(TUR) | National Intelligence Organization !context(TUR) | Milli Istihbarat Teskilati
  code    TUR SPY
  source  public-record

actor   tur.afad
  kind    organ
  name    AFAD
  code    TUR GOV
  source  public-record

actor   tur.diyanet
  kind    organ
  name    Diyanet
  code    TUR GOV
  source  public-record

actor   kor.blue-house
  kind    organ
  name    Blue House
  code    KOR GOV
  source  public-record

actor   kor.unification-ministry
  kind    organ
  name    Unification Ministry !context(KOR)
  code    KOR GOV
  source  public-record

actor   kor.national-intelligence-service
  kind    organ
  name    National Intelligence Service !context(KOR)
  code    KOR SPY
  source  public-record

actor   jpn.self-defense-forces
  kind    organ
  name    Self-Defense Forces !context(JPN) | Self-Defence Forces !context(JPN)
  code    JPN MIL
  source  public-record

actor   twn.mainland-affairs-council
  kind    organ
  name    Mainland Affairs Council
  code    TWN GOV
  source  public-record

actor   twn.executive-yuan
  kind    organ
  name    Executive Yuan
  code    TWN GOV
  source  public-record

actor   phl.malacanang
  kind    organ
  name    Malacanang | Malacañang
  code    PHL GOV
  source  public-record

actor   phl.department-of-foreign-affairs
  kind    organ
  name    Department of Foreign Affairs !context(PHL)
  code    PHL GOV
  source  public-record

actor   phl.armed-forces-of-the-philippines
  kind    organ
  name    Armed Forces of the Philippines | AFP !context(PHL)
  code    PHL MIL
  source  public-record

actor   idn.tni
  kind    organ
  name    TNI | Tentara Nasional Indonesia
  code    IDN MIL
  source  public-record

actor   idn.densus-88
  kind    organ
  name    Densus 88
  code    IDN COP
  source  public-record

actor   idn.bin
  kind    organ
  name    BIN !context(IDN)
  code    IDN SPY
  source  public-record

actor   idn.corruption-eradication-commission
  kind    organ
  name    Corruption Eradication Commission
  code    IDN JUD
  source  public-record

actor   mys.royal-malaysia-police
  kind    organ
  name    Royal Malaysia Police
  code    MYS COP
  source  public-record

actor   tha.royal-thai-army
  kind    organ
  name    Royal Thai Army
  code    THA MIL
  source  public-record

actor   ind.central-bureau-of-investigation
  kind    organ
  name    Central Bureau of Investigation !context(IND)
  code    IND COP
  source  public-record

actor   ind.border-security-force
  kind    organ
  name    Border Security Force
  code    IND COP
  source  public-record

actor   ind.central-reserve-police-force
  kind    organ
  name    Central Reserve Police Force | CRPF
  code    IND COP
  source  public-record

actor   ind.national-investigation-agency
  kind    organ
  name    National Investigation Agency !context(IND)
  code    IND COP
  source  public-record

actor   ind.delhi-police
  kind    organ
  name    Delhi Police
  code    IND COP
  source  public-record

actor   ind.enforcement-directorate
  kind    organ
  name    Enforcement Directorate !context(IND)
  code    IND COP
  source  public-record

actor   ind.niti-aayog
  kind    organ
  name    NITI Aayog
  code    IND GOV
  source  public-record

actor   ind.reserve-bank-of-india
  kind    organ
  name    Reserve Bank of India
  code    IND GOV
  source  public-record

actor   zaf.hawks
  kind    organ
  name    Hawks !context(ZAF)
  code    ZAF COP
  source  public-record

actor   zaf.zondo-commission
  kind    organ
  name    Zondo Commission
  code    ZAF JUD
  source  public-record

actor   zaf.national-prosecuting-authority
  kind    organ
  name    National Prosecuting Authority !context(ZAF)
  code    ZAF JUD
  source  public-record

actor   nga.department-of-state-services
  kind    organ
  name    Department of State Services | DSS !context(NGA)
  code    NGA SPY
  source  public-record

actor   nga.economic-and-financial-crimes-commission
  kind    organ
  name    Economic and Financial Crimes Commission | EFCC
  code    NGA COP
  source  public-record

actor   nga.inec
  kind    organ
  name    INEC !context(NGA) | Independent National Electoral Commission
  code    NGA GOV
  source  public-record

actor   ken.iebc
  kind    organ
  name    IEBC | Independent Electoral and Boundaries Commission
  code    KEN GOV
  source  public-record

actor   ken.kenya-defence-forces
  kind    organ
  name    Kenya Defence Forces | KDF !context(KEN)
  code    KEN MIL
  source  public-record

actor   mex.sedena
  kind    organ
  name    SEDENA
  code    MEX MIL
  source  public-record

actor   mex.semar
  kind    organ
  name    SEMAR
  code    MEX MIL
  source  public-record

actor   bra.itamaraty
  kind    organ
  name    Itamaraty
  code    BRA GOV
  source  public-record

actor   bra.planalto
  kind    organ
  name    Planalto
  code    BRA GOV
  source  public-record

actor   bra.funai
  kind    organ
  name    Funai
  code    BRA GOV
  source  public-record

actor   bra.ibama
  kind    organ
  name    Ibama
  code    BRA GOV
  source  public-record

actor   bra.anvisa
  kind    organ
  name    Anvisa
  code    BRA GOV
  source  public-record

actor   arg.casa-rosada
  kind    organ
  name    Casa Rosada
  code    ARG GOV
  source  public-record

actor   chl.la-moneda
  kind    organ
  name    La Moneda
  code    CHL GOV
  source  public-record

actor   chl.carabineros
  kind    organ
  name    Carabineros
  code    CHL COP
  source  public-record

actor   per.junta-nacional-de-justicia
  kind    organ
  name    Junta Nacional de Justicia
  code    PER JUD
  source  public-record

actor   col.special-jurisdiction-for-peace
  kind    organ
  name    Special Jurisdiction for Peace
  code    COL JUD
  source  public-record

actor   ven.sebin
  kind    organ
  name    SEBIN
  code    VEN SPY
  source  public-record

actor   ven.dgcim
  kind    organ
  name    DGCIM
  code    VEN SPY
  source  public-record

actor   ven.miraflores
  kind    organ
  name    Miraflores
  code    VEN GOV
  source  public-record

actor   ven.national-electoral-council
  kind    organ
  name    National Electoral Council !context(VEN)
  code    VEN GOV
  source  public-record

actor   egy.dar-al-ifta
  kind    organ
  name    Dar al-Ifta
  code    EGY GOV
  source  public-record

actor   egy.al-azhar
  kind    organ
  name    al-Azhar | Al-Azhar
  code    EGY REL
  source  public-record

actor   vat.vatican-city-state
  kind    organ
  name    Vatican City State
  code    VAT REL
  source  public-record

actor   vat.roman-curia
  kind    organ
  name    Roman Curia
  code    VAT REL
  source  public-record

actor   ngo.care-international
  kind    ngo
  name    CARE International
  code    NGO NGO
  source  public-record

actor   ngo.world-vision
  kind    ngo
  name    World Vision
  code    NGO NGO
  source  public-record

actor   ngo.mercy-corps
  kind    ngo
  name    Mercy Corps
  code    NGO NGO
  source  public-record

actor   ngo.danish-refugee-council
  kind    ngo
  name    Danish Refugee Council
  code    NGO NGO
  source  public-record

actor   ngo.action-against-hunger
  kind    ngo
  name    Action Against Hunger
  code    NGO NGO
  source  public-record

actor   ngo.islamic-relief
  kind    ngo
  name    Islamic Relief
  code    NGO NGO
  source  public-record

actor   ngo.caritas
  kind    ngo
  name    Caritas
  code    NGO NGO
  source  public-record

actor   ngo.catholic-relief-services
  kind    ngo
  name    Catholic Relief Services
  code    NGO NGO
  source  public-record

actor   ngo.actionaid
  kind    ngo
  name    ActionAid
  code    NGO NGO
  source  public-record

actor   ngo.plan-international
  kind    ngo
  name    Plan International
  code    NGO NGO
  source  public-record

actor   ngo.handicap-international
  kind    ngo
  name    Handicap International
  code    NGO NGO
  source  public-record

actor   ngo.mag-international
  kind    ngo
  name    MAG International | Mines Advisory Group
  code    NGO NGO
  source  public-record

actor   ngo.halo-trust
  kind    ngo
  name    HALO Trust
  code    NGO NGO
  source  public-record

actor   ngo.medecins-du-monde
  kind    ngo
  name    Médecins du Monde | Doctors of the World
  code    NGO NGO
  source  public-record

actor   ngo.sea-watch
  kind    ngo
  name    Sea-Watch
  code    NGO NGO
  source  public-record

actor   ngo.sos-mediterranee
  kind    ngo
  name    SOS Mediterranee
  code    NGO NGO
  source  public-record

actor   ngo.open-arms
  kind    ngo
  name    Open Arms !weak
  code    NGO NGO
  source  public-record

actor   ngo.refugees-international
  kind    ngo
  name    Refugees International
  code    NGO NGO
  source  public-record

actor   ngo.concern-worldwide
  kind    ngo
  name    Concern Worldwide
  code    NGO NGO
  source  public-record

actor   ngo.tearfund
  kind    ngo
  name    Tearfund
  code    NGO NGO
  source  public-record

actor   ngo.bill-melinda-gates-foundation
  kind    ngo
  name    Bill & Melinda Gates Foundation | Gates Foundation
  code    NGO NGO
  source  public-record

actor   ngo.world-central-kitchen
  kind    ngo
  name    World Central Kitchen
  code    NGO NGO
  source  public-record

actor   ngo.relief-international
  kind    ngo
  name    Relief International
  code    NGO NGO
  source  public-record

actor   ngo.swedish-committee-for-afghanistan
  kind    ngo
  name    Swedish Committee for Afghanistan
  code    NGO NGO
  source  public-record

actor   ngo.greenpeace
  kind    ngo
  name    Greenpeace
  code    NGO SOC
  source  public-record

actor   ngo.transparency-international
  kind    ngo
  name    Transparency International
  code    NGO SOC
  source  public-record

actor   ngo.freedom-house
  kind    ngo
  name    Freedom House
  code    NGO SOC
  source  public-record

actor   ngo.open-society-foundations
  kind    ngo
  name    Open Society Foundations
  code    NGO SOC
  source  public-record

actor   ngo.global-witness
  kind    ngo
  name    Global Witness
  code    NGO SOC
  source  public-record

actor   ngo.physicians-for-human-rights
  kind    ngo
  name    Physicians for Human Rights
  code    NGO SOC
  source  public-record

actor   ngo.article-19
  kind    ngo
  name    Article 19
  code    NGO SOC
  source  public-record

actor   ngo.front-line-defenders
  kind    ngo
  name    Front Line Defenders
  code    NGO SOC
  source  public-record

actor   ngo.avaaz
  kind    ngo
  name    Avaaz
  code    NGO SOC
  source  public-record

actor   ngo.extinction-rebellion
  kind    ngo
  name    Extinction Rebellion
  code    NGO SOC
  source  public-record

actor   ngo.friends-of-the-earth
  kind    ngo
  name    Friends of the Earth
  code    NGO SOC
  source  public-record

actor   ngo.sierra-club
  kind    ngo
  name    Sierra Club
  code    NGO SOC
  source  public-record

actor   ngo.world-wildlife-fund
  kind    ngo
  name    World Wildlife Fund | WWF !weak
  code    NGO SOC
  source  public-record

actor   ngo.human-rights-foundation
  kind    ngo
  name    Human Rights Foundation
  code    NGO SOC
  source  public-record

actor   ngo.bellingcat
  kind    ngo
  name    Bellingcat
  code    NGO SOC
  source  public-record

actor   ngo.international-federation-for-human-rights
  kind    ngo
  name    International Federation for Human Rights
  code    NGO SOC
  source  public-record

actor   ngo.southern-poverty-law-center
  kind    ngo
  name    Southern Poverty Law Center
  code    NGO SOC
  source  public-record

actor   ngo.american-civil-liberties-union
  kind    ngo
  name    American Civil Liberties Union | ACLU
  code    NGO SOC
  source  public-record

actor   ngo.black-lives-matter
  kind    ngo
  name    Black Lives Matter
  code    NGO SOC
  source  public-record

actor   ngo.peta
  kind    ngo
  name    PETA | People for the Ethical Treatment of Animals
  code    NGO SOC
  source  public-record

actor   ngo.fridays-for-future
  kind    ngo
  name    Fridays for Future
  code    NGO SOC
  source  public-record

actor   ngo.international-commission-of-jurists
  kind    ngo
  name    International Commission of Jurists
  code    NGO SOC
  source  public-record

actor   ngo.minority-rights-group
  kind    ngo
  name    Minority Rights Group
  code    NGO SOC
  source  public-record

actor   ngo.airwars
  kind    ngo
  name    Airwars
  code    NGO SOC
  source  public-record

actor   ngo.b-tselem
  kind    ngo
  name    B'Tselem
  code    NGO SOC
  source  public-record

actor   ngo.breaking-the-silence
  kind    ngo
  name    Breaking the Silence !context(ISR)
  code    NGO SOC
  source  public-record

actor   ngo.peace-now
  kind    ngo
  name    Peace Now !context(ISR)
  code    NGO SOC
  source  public-record

actor   ngo.al-haq
  kind    ngo
  name    Al-Haq
  code    NGO SOC
  source  public-record

actor   ngo.memorial
  kind    ngo
  name    Memorial !context(RUS)
  code    NGO SOC
  source  public-record

actor   ngo.conflict-armament-research
  kind    ngo
  name    Conflict Armament Research
  code    NGO SOC
  source  public-record

actor   ngo.small-arms-survey
  kind    ngo
  name    Small Arms Survey
  code    NGO SOC
  source  public-record

actor   ngo.carter-center
  kind    ngo
  name    Carter Center
  code    NGO SOC
  source  public-record

actor   ngo.international-committee-of-jurists
  kind    ngo
  name    International Committee of Jurists
  code    NGO SOC
  source  public-record

actor   ngo.al-mezan
  kind    ngo
  name    Al Mezan
  code    NGO SOC
  source  public-record

actor   ngo.world-economic-forum
  kind    ngo
  name    World Economic Forum
  code    NGO SOC
  source  public-record
