# SPDX-License-Identifier: CC0-1.0
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

actor   usa.twitter
  kind    company
  name    Twitter
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

actor   usa.morgan-stanley
  kind    company
  name    Morgan Stanley
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

actor   usa.honeywell
  kind    company
  name    Honeywell
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

actor   usa.newmont
  kind    company
  name    Newmont
  code    USA BUS
  source  public-record

actor   gbr.barclays
  kind    company
  name    Barclays
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

actor   gbr.british-airways
  kind    company
  name    British Airways
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

actor   fra.societe-generale
  kind    company
  name    Société Générale | Societe Generale
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

actor   fra.michelin
  kind    company
  name    Michelin
  code    FRA BUS
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

actor   deu.wirecard
  kind    company
  name    Wirecard
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

actor   ita.fiat
  kind    company
  name    Fiat
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

actor   che.novartis
  kind    company
  name    Novartis
  code    CHE BUS
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

actor   swe.spotify
  kind    company
  name    Spotify
  code    SWE BUS
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

actor   jpn.nintendo
  kind    company
  name    Nintendo
  code    JPN BUS
  source  public-record

actor   jpn.japan-airlines
  kind    company
  name    Japan Airlines
  code    JPN BUS
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

actor   rus.telegram-messenger
  kind    company
  name    Telegram Messenger
  code    RUS BUS
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

actor   isr.check-point-software
  kind    company
  name    Check Point Software
  code    ISR BUS
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

actor   usa.the-intercept
  kind    media
  name    The Intercept
  code    USA JRN
  source  public-record

actor   usa.miami-herald
  kind    media
  name    Miami Herald
  code    USA JRN
  source  public-record

actor   gbr.daily-mail
  kind    media
  name    Daily Mail
  code    GBR JRN
  source  public-record

actor   gbr.channel-4
  kind    media
  name    Channel 4
  code    GBR JRN
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

actor   deu.die-zeit
  kind    media
  name    Die Zeit
  code    DEU JRN
  source  public-record

actor   deu.die-welt
  kind    media
  name    Die Welt
  code    DEU JRN
  source  public-record

actor   ita.la-stampa
  kind    media
  name    La Stampa
  code    ITA JRN
  source  public-record

actor   esp.el-mundo
  kind    media
  name    El Mundo !context(ESP)
  code    ESP JRN
  source  public-record

actor   kor.korea-herald
  kind    media
  name    Korea Herald
  code    KOR JRN
  source  public-record

actor   rus.channel-one
  kind    media
  name    Channel One !context(RUS)
  code    RUS GOV.JRN
  source  public-record

actor   blr.belta
  kind    media
  name    BelTA
  code    BLR GOV.JRN
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

actor   pse.palestinian-news-agency
  kind    media
  name    Palestinian News Agency
  code    PSE GOV.JRN
  source  public-record

actor   mar.maghreb-arab-press
  kind    media
  name    Maghreb Arab Press
  code    MAR GOV.JRN
  source  public-record

actor   som.radio-mogadishu
  kind    media
  name    Radio Mogadishu
  code    SOM GOV.JRN
  source  public-record

actor   ken.the-standard
  kind    media
  name    The Standard !context(KEN)
  code    KEN JRN
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

actor   phl.abs-cbn
  kind    media
  name    ABS-CBN
  code    PHL JRN
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

actor   aus.the-australian
  kind    media
  name    The Australian !context(AUS)
  code    AUS JRN
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

actor   srb.danas
  kind    media
  name    Danas
  code    SRB JRN
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

actor   gbr.uk-border-force
  kind    organ
  name    UK Border Force
  code    GBR COP
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

actor   usa.federal-trade-commission
  kind    organ
  name    Federal Trade Commission
  code    USA GOV
  source  public-record

actor   usa.smithsonian
  kind    organ
  name    Smithsonian
  code    USA GOV
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

actor   fra.banque-de-france
  kind    organ
  name    Banque de France
  code    FRA GOV
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

actor   kor.unification-ministry
  kind    organ
  name    Unification Ministry !context(KOR)
  code    KOR GOV
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

actor   ind.delhi-police
  kind    organ
  name    Delhi Police
  code    IND COP
  source  public-record

actor   ind.niti-aayog
  kind    organ
  name    NITI Aayog
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

actor   egy.dar-al-ifta
  kind    organ
  name    Dar al-Ifta
  code    EGY GOV
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

actor   ngo.avaaz
  kind    ngo
  name    Avaaz
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

actor   ngo.human-rights-foundation
  kind    ngo
  name    Human Rights Foundation
  code    NGO SOC
  source  public-record

actor   ngo.peta
  kind    ngo
  name    PETA | People for the Ethical Treatment of Animals
  code    NGO SOC
  source  public-record

actor   ngo.international-committee-of-jurists
  kind    ngo
  name    International Committee of Jurists
  code    NGO SOC
  source  public-record

