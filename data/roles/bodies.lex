# SPDX-License-Identifier: CC0-1.0
# More nouns for bodies; see organs.lex.

# ------------------------------------------------------------ government
organ  chancery | mint | prefecture | statehouse | throne | quango | township | civil registry | consulate general/consulates general | deeds registry | geological survey | national archives/national archives | diplomatic corps/diplomatic corps | ruling junta  GOV !name

# --------------------------------------------------------------- justice
organ  bench | inquest | judicial authorities/judicial authorities | prosecuting authorities/prosecuting authorities | law courts/law courts  JUD !name

# ----------------------------------------------------------- legislature
organ  commons | subcommittee | caucus  LEG !name

# -------------------------------------------------------------- military
organ  armada | barracks/barracks | battlegroup | cruiser | flagship | gunship | minesweeper | detachment | armed services/armed services | armored corps/corps | armoured corps/corps | mechanised corps/corps | mechanized corps/corps | motorised corps/corps | mountain corps/corps | tank corps/corps | infantry corps/corps | artillery corps/corps | parachute corps/corps | paratroop corps/corps | rifle corps/corps | cavalry corps/corps | commando corps/corps | marine company | combat corps/corps | elite corps/corps | missile corps/corps | rocket corps/corps | signals corps/corps | logistics corps/corps | reconnaissance corps/corps | border corps/corps | reserve corps/corps | ranger corps/corps | jungle corps/corps | army barracks/army barracks | army engineers/army engineers | army headquarters/army headquarters | army checkpoint | army leadership  MIL !name
organ  army outpost | expeditionary corps/expeditionary corps | land forces/land forces | medical corps/medical corps | military authorities/military authorities | navy academy | navy forces/naval forces | navy vessel | navy ship | officer corps/officer corps | patrol boat | signal corps/signal corps | special operations forces/special operations forces | strategic rocket forces/strategic rocket forces | territorial defence | territorial defense | war college  MIL !name

# ---------------------------------------------------------------- police
organ  reformatory | prison administration | prison system | security battalion | frontier corps/frontier corps  COP !name

# ---------------------------------------------------------- intelligence
organ  intelligence corps/intelligence corps | intelligence headquarters/intelligence headquarters  SPY !name

# ---------------------------------------------------------------- rebels
organ  people's army | mutinous troops/mutinous troops  REB !name

# ---------------------------------------------------------- armed groups
organ  armed gang of militants | lynch mob  UAF !name

# -------------------------------------------------------- paramilitaries
organ  paramilitary corps/paramilitary corps | government-backed militia | loyalist militia | state-backed militia | government-aligned militia | revolutionary guard corps/revolutionary guard corps  PRM !name

# --------------------------------------------------------------- parties
organ  party headquarters/party headquarters  PTY !name

# -------------------------------------------------------------- business
organ  agribusiness | steelmaker | planemaker | toymaker | bakery | bookshop | bottler | brokerage | casino | distillery | dockyard | foundry | garage | mill | nightclub | pub | quarry | railroad | refiner | reinsurer | restaurant | sawmill | shipyard | shop | smelter | steelworks/steelworks | store | tannery | vineyard | warehouse | winery | bourse | aircraft maker | arms maker | battery maker | machine maker | plane maker | truck maker | vehicle maker | watch maker  BUS !name
organ  chocolate maker | train maker | bus maker | engine maker | airport operator | bus operator | cable operator | grid operator | lottery operator | network operator | train operator | cinema operator | auction house | fast-food chain | restaurant chain | grocery chain | cinema chain | bookshop chain | pharmacy chain | credit union | clearing house | mutual fund | sovereign fund | iron ore mine | luxury brand | movie studio | record label | perfume house | service provider | assembly plant | bottling plant | processing plant | theme park | trader's guild | business school dean | bankers' union | bankers' guild | hoteliers' union | hoteliers' guild | exporters' union  BUS !name
organ  exporters' guild | manufacturers' union | manufacturers' guild | merchants' union | merchants' guild | traders' union | traders' guild | retailers' union | retailers' guild | shopkeepers' union | shopkeepers' guild | industrialists' union | industrialists' guild | commodity exchange | crypto exchange  BUS !name

# ---------------------------------------------------------------- labour
organ  guild | union local | union leadership | union congress  LAB !name

# --------------------------------------------------------------- farming
organ  kibbutz | kolkhoz | orchard | ranch | cattle breeders' cooperative | cattle breeders' union | cocoa farmers' cooperative | sugar cane growers' cooperative | sugar cane growers' union | wine growers' cooperative | wine growers' union | cattle ranchers' cooperative | cattle ranchers' union | rice farmers' cooperative | planters' cooperative | planters' union | ranchers' cooperative | ranchers' union | dairy farmers' cooperative | tobacco growers' cooperative | tobacco growers' union | livestock breeders' cooperative | livestock breeders' union | cotton growers' cooperative | cotton growers' union | smallholders' cooperative | smallholders' union | peasant union  AGR !name

# ------------------------------------------------------------- education
organ  library | madrassah | museum | zoo | planetarium | creche | playgroup  EDU !name

# ----------------------------------------------------------------- media
organ  gazette | journal | monthly | newsroom | periodical | publication | cable channel | journalists' syndicate | journalists' guild | online outlet | television news channel | web portal | reporters' union  JRN !name

# -------------------------------------------------------------- religion
organ  abbey | bishopric | chapel | curia | friary | gurdwara | hermitage | nunnery | pagoda | papacy | patriarchate | priesthood | priory | rabbinate | synod | tabernacle | megachurch | cult | bishops' conference | church authorities/church authorities | church hierarchy | church leadership | church foundation | episcopal conference | monastic order | religious charity order | sufi order | church choir  REL !name

# --------------------------------------------------------- civil society
organ  lobby | boy scouts/boy scouts  SOC !name

# ------------------------------------------------------------- charities
organ  soup kitchen  NGO !name

# ---------------------------------------------------------------- health
organ  dispensary | hospice | infirmary | morgue | mortuary | pharmacy | polyclinic | sanatorium | surgery | blood bank | physicians' guild | surgeons' guild | operating theatre | leprosy colony  MED !name

# ----------------------------------------------------------------- crime
organ  mob family  CRM !name

# --------------------------------------------------- heads that give way
organ  racket | forum | giant | affiliate | arm | band | chapter | clique | collective | gathering | grouping | initiative | offshoot | platform | posse | section | troupe | umbrella | command structure | top brass  UNK !yields !weak !name
