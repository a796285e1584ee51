# SPDX-License-Identifier: CC0-1.0
# States, the main territories and former states: names, adjectives, capitals.
# Generated; edit tools/make_states.py and run it again:
#   tools/make_states.py ../shared/data/sources/factbook \
#     ../shared/data/sources/demonyms.csv \
#     ../shared/data/sources/cow-states-2016.csv > data/actors/states.lex
# Kosovo is XKX, Palestine PSE. Dependencies carry the code of the state that
# controls them; PRE marks entities that few states recognise. Former states
# carry the code of the state that continued their seat.

source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  geonorm-demonyms = clulab/geonorm, table of adjectives and demonyms, Apache-2.0
source  cow-2016 = Correlates of War, State System Membership 2016
source  public-record = United Nations member list and constitutions of the states named

actor   afg
  kind    state
  name    Afghanistan | Islamic Republic of Afghanistan
  adj     Afghan | Afghanistani
  capital Kabul
  code    AFG UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:700

actor   alb
  kind    state
  name    Albania | Republic of Albania
  adj     Albanian
  capital Tirana
  code    ALB UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:339

actor   dza
  kind    state
  name    Algeria | People's Democratic Republic of Algeria
  adj     Algerian
  capital Algiers
  code    DZA UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:615

actor   and
  kind    state
  name    Andorra | Principality of Andorra
  adj     Andorran
  capital Andorra la Vella
  code    AND UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:232

actor   ago
  kind    state
  name    Angola | Republic of Angola
  adj     Angolan
  capital Luanda
  code    AGO UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:540

actor   atg
  kind    state
  name    Antigua and Barbuda | Antigua
  adj     Antiguan | Barbudan
  capital St. John's !context(ATG)
  code    ATG UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:58

actor   arg
  kind    state
  name    Argentina | Argentine Republic
  adj     Argentine | Argentinian | Argentinean
  capital Buenos Aires
  code    ARG UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:160

actor   arm
  kind    state
  name    Armenia | Republic of Armenia
  adj     Armenian
  capital Yerevan
  code    ARM UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:371

actor   aus
  kind    state
  name    Australia | Commonwealth of Australia
  adj     Australian
  capital Canberra
  code    AUS UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:900

actor   aut
  kind    state
  name    Austria | Republic of Austria
  adj     Austrian
  capital Vienna
  code    AUT UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:305

actor   aze
  kind    state
  name    Azerbaijan | Republic of Azerbaijan
  adj     Azerbaijani | Azeri
  capital Baku
  code    AZE UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:373

actor   bhs
  kind    state
  name    Bahamas | The Bahamas | Commonwealth of The Bahamas
  adj     Bahamian
  capital Nassau
  code    BHS UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:31

actor   bhr
  kind    state
  name    Bahrain | Kingdom of Bahrain
  adj     Bahraini
  capital Manama
  code    BHR UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:692

actor   bgd
  kind    state
  name    Bangladesh | People's Republic of Bangladesh | East Pakistan
  adj     Bangladeshi
  capital Dhaka | Dacca
  code    BGD UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:771

actor   brb
  kind    state
  name    Barbados
  adj     Barbadian | Bajan !weak
  capital Bridgetown
  code    BRB UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:53

actor   blr
  kind    state
  name    Belarus | Republic of Belarus | Byelorussia
  adj     Belarusian
  capital Minsk
  code    BLR UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:370

actor   bel
  kind    state
  name    Belgium | Kingdom of Belgium
  adj     Belgian
  code    BEL UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:211

actor   blz
  kind    state
  name    Belize | British Honduras
  adj     Belizean
  capital Belmopan
  code    BLZ UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:80

actor   ben
  kind    state
  name    Benin | Republic of Benin | Dahomey
  adj     Beninese | Beninois
  capital Porto-Novo | Cotonou
  code    BEN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:434

actor   btn
  kind    state
  name    Bhutan | Kingdom of Bhutan
  adj     Bhutanese
  capital Thimphu
  code    BTN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:760

actor   bol
  kind    state
  name    Bolivia | Plurinational State of Bolivia
  adj     Bolivian
  capital La Paz | Sucre
  code    BOL UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:145

actor   bih
  kind    state
  name    Bosnia and Herzegovina | Bosnia-Herzegovina | Bosnia | Bosnia & Herzegovina | BiH !weak
  adj     Bosnian | Bosniak | Herzegovinian
  capital Sarajevo
  code    BIH UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:346

actor   bwa
  kind    state
  name    Botswana | Republic of Botswana
  adj     Botswanan | Motswana | Batswana
  capital Gaborone
  code    BWA UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:571

actor   bra
  kind    state
  name    Brazil | Federative Republic of Brazil
  adj     Brazilian
  capital Brasília | Brasilia
  code    BRA UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:140

actor   brn
  kind    state
  name    Brunei | Brunei Darussalam
  adj     Bruneian
  capital Bandar Seri Begawan
  code    BRN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:835

actor   bgr
  kind    state
  name    Bulgaria | Republic of Bulgaria
  adj     Bulgarian
  capital Sofia
  code    BGR UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:355

actor   bfa
  kind    state
  name    Burkina Faso | Burkina | Upper Volta
  adj     Burkinabe | Burkinabé
  capital Ouagadougou
  code    BFA UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:439

actor   bdi
  kind    state
  name    Burundi | Republic of Burundi
  adj     Burundian
  capital Gitega | Bujumbura
  code    BDI UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:516

actor   cpv
  kind    state
  name    Cape Verde | Republic of Cabo Verde | Cabo Verde
  adj     Cape Verdean | Cabo Verdean
  capital Praia
  code    CPV UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:402

actor   khm
  kind    state
  name    Cambodia | Kingdom of Cambodia | Kampuchea | Khmer Republic | Democratic Kampuchea
  adj     Cambodian
  capital Phnom Penh
  code    KHM UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:811

actor   cmr
  kind    state
  name    Cameroon | Republic of Cameroon
  adj     Cameroonian
  capital Yaoundé | Yaounde
  code    CMR UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:471

actor   can
  kind    state
  name    Canada
  adj     Canadian
  capital Ottawa
  code    CAN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:20

actor   caf
  kind    state
  name    Central African Republic | CAR !weak | C.A.R. !weak
  adj     Central African
  capital Bangui
  code    CAF UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:482

actor   tcd
  kind    state
  name    Chad | Republic of Chad
  adj     Chadian
  capital N'Djamena | Ndjamena
  code    TCD UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:483

actor   chl
  kind    state
  name    Chile | Republic of Chile
  adj     Chilean
  capital Santiago
  code    CHL UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:155

actor   chn
  kind    state
  name    China | People's Republic of China | Mainland China | PRC | P.R.C. | Communist China | Red China
  adj     Chinese
  capital Beijing | Peking
  code    CHN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:710

actor   col
  kind    state
  name    Colombia | Republic of Colombia
  adj     Colombian
  capital Bogotá | Bogota
  code    COL UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:100

actor   com
  kind    state
  name    Comoros | Union of the Comoros | Comoro Islands
  adj     Comoran | Comorian
  capital Moroni
  code    COM UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:581

actor   cog
  kind    state
  name    Republic of the Congo | Congo-Brazzaville | Congo Brazzaville | Congo Republic
  adj     Congolese !context(COG)
  capital Brazzaville
  code    COG UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:484

actor   cod
  kind    state
  name    Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | D.R. Congo | DRC | D.R.C. | Congo-Kinshasa | Congo | Zaire
  adj     Congolese
  capital Kinshasa
  code    COD UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:490

actor   cri
  kind    state
  name    Costa Rica | Republic of Costa Rica
  adj     Costa Rican
  capital San José !context(CRI) | San Jose !context(CRI)
  code    CRI UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:94

actor   civ
  kind    state
  name    Ivory Coast | Republic of Côte d'Ivoire | Côte d'Ivoire | Cote d'Ivoire
  adj     Ivorian | Ivoirian
  capital Yamoussoukro | Abidjan
  code    CIV UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:437

actor   hrv
  kind    state
  name    Croatia | Republic of Croatia
  adj     Croatian | Croat
  capital Zagreb
  code    HRV UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:344

actor   cub
  kind    state
  name    Cuba | Republic of Cuba
  adj     Cuban
  capital Havana
  code    CUB UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:40

actor   cyp
  kind    state
  name    Cyprus | Republic of Cyprus
  adj     Cypriot | Greek Cypriot
  capital Nicosia
  code    CYP UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:352

actor   cze
  kind    state
  name    Czech Republic | Czechia
  adj     Czech
  capital Prague
  code    CZE UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:316

actor   dnk
  kind    state
  name    Denmark | Kingdom of Denmark
  adj     Danish | Dane
  capital Copenhagen
  code    DNK UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:390

actor   dji
  kind    state
  name    Djibouti | Republic of Djibouti
  adj     Djiboutian
  capital Djibouti
  code    DJI UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:522

actor   dma
  kind    state
  name    Dominica | Commonwealth of Dominica
  adj     Dominican !context(DMA)
  capital Roseau
  code    DMA UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:54

actor   dom
  kind    state
  name    Dominican Republic
  adj     Dominican
  capital Santo Domingo
  code    DOM UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:42

actor   tls
  kind    state
  name    East Timor | Democratic Republic of Timor-Leste | Timor-Leste | Timor Leste
  adj     Timorese | East Timorese
  capital Dili
  code    TLS UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:860

actor   ecu
  kind    state
  name    Ecuador | Republic of Ecuador
  adj     Ecuadorian
  capital Quito
  code    ECU UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:130

actor   egy
  kind    state
  name    Egypt | Arab Republic of Egypt | United Arab Republic
  adj     Egyptian
  capital Cairo
  code    EGY UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:651

actor   slv
  kind    state
  name    El Salvador | Republic of El Salvador
  adj     Salvadoran | Salvadorean | Salvadorian
  capital San Salvador
  code    SLV UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:92

actor   gnq
  kind    state
  name    Equatorial Guinea | Republic of Equatorial Guinea
  adj     Equatorial Guinean | Equatoguinean
  capital Malabo
  code    GNQ UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:411

actor   eri
  kind    state
  name    Eritrea | State of Eritrea
  adj     Eritrean
  capital Asmara
  code    ERI UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:531

actor   est
  kind    state
  name    Estonia | Republic of Estonia
  adj     Estonian
  capital Tallinn
  code    EST UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:366

actor   swz
  kind    state
  name    Eswatini | Kingdom of Eswatini | Swaziland
  adj     Swazi
  capital Mbabane | Lobamba
  code    SWZ UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:572

actor   eth
  kind    state
  name    Ethiopia | Federal Democratic Republic of Ethiopia | Abyssinia
  adj     Ethiopian
  capital Addis Ababa
  code    ETH UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:530

actor   fji
  kind    state
  name    Fiji | Republic of Fiji
  adj     Fijian
  capital Suva
  code    FJI UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:950

actor   fin
  kind    state
  name    Finland | Republic of Finland
  adj     Finnish | Finn
  capital Helsinki
  code    FIN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:375

actor   fra
  kind    state
  name    France | French Republic
  adj     French | Frenchman | Frenchmen | Frenchwoman | Frenchwomen
  capital Paris
  code    FRA UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:220

actor   gab
  kind    state
  name    Gabon | Gabonese Republic
  adj     Gabonese
  capital Libreville
  code    GAB UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:481

actor   gmb
  kind    state
  name    Gambia | Republic of The Gambia | The Gambia
  adj     Gambian
  capital Banjul
  code    GMB UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:420

actor   geo
  kind    state
  name    Georgia | Republic of Georgia
  adj     Georgian
  capital Tbilisi
  code    GEO UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:372

actor   deu
  kind    state
  name    Germany | Federal Republic of Germany | West Germany | FRG !weak
  adj     German
  capital Berlin
  code    DEU UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:255

actor   gha
  kind    state
  name    Ghana | Republic of Ghana | Gold Coast
  adj     Ghanaian
  capital Accra
  code    GHA UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:452

actor   grc
  kind    state
  name    Greece | Hellenic Republic
  adj     Greek | Hellenic
  capital Athens
  code    GRC UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:350

actor   grd
  kind    state
  name    Grenada
  adj     Grenadian
  capital Saint George's
  code    GRD UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:55

actor   gtm
  kind    state
  name    Guatemala | Republic of Guatemala
  adj     Guatemalan
  capital Guatemala City
  code    GTM UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:90

actor   gin
  kind    state
  name    Guinea | Republic of Guinea | Guinea-Conakry | Guinea Conakry
  adj     Guinean
  capital Conakry
  code    GIN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:438

actor   gnb
  kind    state
  name    Guinea-Bissau | Republic of Guinea-Bissau | Guinea Bissau
  adj     Bissau-Guinean
  capital Bissau
  code    GNB UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:404

actor   guy
  kind    state
  name    Guyana | Cooperative Republic of Guyana
  adj     Guyanese
  capital Georgetown !context(GUY)
  code    GUY UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:110

actor   hti
  kind    state
  name    Haiti | Republic of Haiti
  adj     Haitian
  capital Port-au-Prince
  code    HTI UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:41

actor   hnd
  kind    state
  name    Honduras | Republic of Honduras
  adj     Honduran
  capital Tegucigalpa
  code    HND UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:91

actor   hun
  kind    state
  name    Hungary
  adj     Hungarian | Magyar
  capital Budapest
  code    HUN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:310

actor   isl
  kind    state
  name    Iceland
  adj     Icelandic | Icelander
  capital Reykjavik
  code    ISL UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:395

actor   ind
  kind    state
  name    India | Republic of India
  adj     Indian
  capital New Delhi | Delhi
  code    IND UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:750

actor   idn
  kind    state
  name    Indonesia | Republic of Indonesia
  adj     Indonesian
  capital Jakarta
  code    IDN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:850

actor   irn
  kind    state
  name    Iran | Islamic Republic of Iran | Persia
  adj     Iranian
  capital Tehran | Teheran
  code    IRN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:630

actor   irq
  kind    state
  name    Iraq | Republic of Iraq
  adj     Iraqi
  capital Baghdad
  code    IRQ UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:645

actor   irl
  kind    state
  name    Ireland | Republic of Ireland | Irish Republic
  adj     Irish | Irishman | Irishmen | Irishwoman | Irishwomen
  capital Dublin
  code    IRL UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:205

actor   isr
  kind    state
  name    Israel | State of Israel
  adj     Israeli
  capital Jerusalem | Tel Aviv
  code    ISR UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:666

actor   ita
  kind    state
  name    Italy | Italian Republic
  adj     Italian
  capital Rome
  code    ITA UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:325

actor   jam
  kind    state
  name    Jamaica
  adj     Jamaican
  capital Kingston !context(JAM)
  code    JAM UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:51

actor   jpn
  kind    state
  name    Japan
  adj     Japanese
  capital Tokyo
  code    JPN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:740

actor   jor
  kind    state
  name    Jordan | Hashemite Kingdom of Jordan
  adj     Jordanian
  capital Amman
  code    JOR UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:663

actor   kaz
  kind    state
  name    Kazakhstan | Republic of Kazakhstan
  adj     Kazakh | Kazakhstani | Kazak
  capital Astana | Nur-Sultan
  code    KAZ UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:705

actor   ken
  kind    state
  name    Kenya | Republic of Kenya
  adj     Kenyan
  capital Nairobi
  code    KEN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:501

actor   kir
  kind    state
  name    Kiribati | Republic of Kiribati
  adj     I-Kiribati
  capital Tarawa | South Tarawa
  code    KIR UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:946

actor   prk
  kind    state
  name    North Korea | DPRK | D.P.R.K. | Democratic People's Republic of Korea
  adj     North Korean
  capital Pyongyang
  code    PRK UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:731

actor   kor
  kind    state
  name    South Korea | ROK !weak | R.O.K. !weak | Republic of Korea
  adj     South Korean
  capital Seoul
  code    KOR UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:732

actor   xkx
  kind    state
  name    Kosovo | Republic of Kosovo | Kosova
  adj     Kosovar | Kosovan
  capital Pristina | Prishtina
  code    XKX UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:347

actor   kwt
  kind    state
  name    Kuwait | State of Kuwait
  adj     Kuwaiti
  capital Kuwait City
  code    KWT UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:690

actor   kgz
  kind    state
  name    Kyrgyzstan | Kyrgyz Republic | Kirghizstan | Kirgizstan | Kirghizia | Kyrgyzia
  adj     Kyrgyz | Kyrgyzstani | Kirghiz
  capital Bishkek
  code    KGZ UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:703

actor   lao
  kind    state
  name    Laos | Lao PDR | Lao People's Democratic Republic
  adj     Lao | Laotian
  capital Vientiane
  code    LAO UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:812

actor   lva
  kind    state
  name    Latvia | Republic of Latvia
  adj     Latvian
  capital Riga
  code    LVA UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:367

actor   lbn
  kind    state
  name    Lebanon | Lebanese Republic
  adj     Lebanese
  capital Beirut
  code    LBN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:660

actor   lso
  kind    state
  name    Lesotho | Kingdom of Lesotho | Basutoland
  adj     Basotho | Mosotho
  capital Maseru
  code    LSO UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:570

actor   lbr
  kind    state
  name    Liberia | Republic of Liberia
  adj     Liberian
  capital Monrovia
  code    LBR UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:450

actor   lby
  kind    state
  name    Libya | State of Libya | Libyan Arab Jamahiriya | Jamahiriya
  adj     Libyan
  capital Tripoli
  code    LBY UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:620

actor   lie
  kind    state
  name    Liechtenstein | Principality of Liechtenstein
  adj     Liechtensteiner
  capital Vaduz
  code    LIE UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:223

actor   ltu
  kind    state
  name    Lithuania | Republic of Lithuania
  adj     Lithuanian
  capital Vilnius
  code    LTU UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:368

actor   lux
  kind    state
  name    Luxembourg | Grand Duchy of Luxembourg | Luxemburg
  adj     Luxembourgish | Luxembourger | Luxembourgian
  capital Luxembourg
  code    LUX UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:212

actor   mdg
  kind    state
  name    Madagascar | Malagasy Republic
  adj     Malagasy
  capital Antananarivo
  code    MDG UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:580

actor   mwi
  kind    state
  name    Malawi | Republic of Malawi | Nyasaland
  adj     Malawian
  capital Lilongwe
  code    MWI UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:553

actor   mys
  kind    state
  name    Malaysia | Malaya
  adj     Malaysian
  capital Kuala Lumpur
  code    MYS UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:820

actor   mdv
  kind    state
  name    Maldives | Republic of Maldives | The Maldives | Maldive Islands
  adj     Maldivian
  capital Malé
  code    MDV UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:781

actor   mli
  kind    state
  name    Mali | Republic of Mali
  adj     Malian
  capital Bamako
  code    MLI UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:432

actor   mlt
  kind    state
  name    Malta | Republic of Malta
  adj     Maltese
  capital Valletta
  code    MLT UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:338

actor   mhl
  kind    state
  name    Marshall Islands | Republic of the Marshall Islands | RMI !weak
  adj     Marshallese
  capital Majuro
  code    MHL UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:983

actor   mrt
  kind    state
  name    Mauritania | Islamic Republic of Mauritania
  adj     Mauritanian
  capital Nouakchott
  code    MRT UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:435

actor   mus
  kind    state
  name    Mauritius | Republic of Mauritius
  adj     Mauritian
  capital Port Louis
  code    MUS UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:590

actor   mex
  kind    state
  name    Mexico | United Mexican States
  adj     Mexican
  capital Mexico City
  code    MEX UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:70

actor   fsm
  kind    state
  name    Micronesia | Federated States of Micronesia | FSM !weak
  adj     Micronesian
  capital Palikir
  code    FSM UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:987

actor   mda
  kind    state
  name    Moldova | Republic of Moldova | Moldavia
  adj     Moldovan
  capital Chisinau | Kishinev
  code    MDA UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:359

actor   mco
  kind    state
  name    Monaco | Principality of Monaco
  adj     Monegasque | Monégasque
  capital Monaco
  code    MCO UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:221

actor   mng
  kind    state
  name    Mongolia | Mongolian People's Republic
  adj     Mongolian
  capital Ulaanbaatar | Ulan Bator
  code    MNG UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:712

actor   mne
  kind    state
  name    Montenegro
  adj     Montenegrin
  capital Podgorica
  code    MNE UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:341

actor   mar
  kind    state
  name    Morocco | Kingdom of Morocco
  adj     Moroccan
  capital Rabat
  code    MAR UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:600

actor   moz
  kind    state
  name    Mozambique | Republic of Mozambique
  adj     Mozambican
  capital Maputo
  code    MOZ UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:541

actor   mmr
  kind    state
  name    Myanmar | Burma | Union of Myanmar | Republic of the Union of Myanmar
  adj     Burmese | Myanmarese
  capital Naypyidaw | Nay Pyi Taw | Rangoon | Yangon
  code    MMR UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:775

actor   nam
  kind    state
  name    Namibia | Republic of Namibia | South-West Africa | South West Africa
  adj     Namibian
  capital Windhoek
  code    NAM UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:565

actor   nru
  kind    state
  name    Nauru | Republic of Nauru
  adj     Nauruan
  capital Yaren
  code    NRU UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:970

actor   npl
  kind    state
  name    Nepal
  adj     Nepali | Nepalese
  capital Kathmandu
  code    NPL UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:790

actor   nld
  kind    state
  name    Netherlands | Kingdom of the Netherlands | The Netherlands | Holland
  adj     Dutch | Dutchman | Dutchmen | Netherlander
  capital The Hague | Amsterdam
  code    NLD UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:210

actor   nzl
  kind    state
  name    New Zealand | NZ !weak | N.Z. !weak | Aotearoa
  adj     New Zealander | Kiwi !weak
  capital Wellington
  code    NZL UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:920

actor   nic
  kind    state
  name    Nicaragua | Republic of Nicaragua
  adj     Nicaraguan
  capital Managua
  code    NIC UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:93

actor   ner
  kind    state
  name    Niger | Republic of Niger
  adj     Nigerien
  capital Niamey
  code    NER UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:436

actor   nga
  kind    state
  name    Nigeria | Federal Republic of Nigeria
  adj     Nigerian
  capital Abuja
  code    NGA UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:475

actor   mkd
  kind    state
  name    North Macedonia | Republic of North Macedonia | Macedonia | FYROM | Former Yugoslav Republic of Macedonia | Republic of Macedonia
  adj     Macedonian | North Macedonian
  capital Skopje
  code    MKD UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:343

actor   nor
  kind    state
  name    Norway | Kingdom of Norway
  adj     Norwegian
  capital Oslo
  code    NOR UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:385

actor   omn
  kind    state
  name    Oman | Sultanate of Oman
  adj     Omani
  capital Muscat
  code    OMN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:698

actor   pak
  kind    state
  name    Pakistan | Islamic Republic of Pakistan
  adj     Pakistani
  capital Islamabad
  code    PAK UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:770

actor   plw
  kind    state
  name    Palau | Republic of Palau | Belau
  adj     Palauan
  capital Ngerulmud
  code    PLW UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:986

actor   pse
  kind    state
  name    Palestine | State of Palestine | Palestinian Territories | Palestinian territories | Occupied Palestinian Territory | occupied Palestinian territories
  adj     Palestinian
  capital Ramallah
  code    PSE UNK
  source  public-record

actor   pan
  kind    state
  name    Panama | Republic of Panama
  adj     Panamanian
  capital Panama City
  code    PAN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:95

actor   png
  kind    state
  name    Papua New Guinea | Independent State of Papua New Guinea | PNG !weak
  adj     Papua New Guinean
  capital Port Moresby
  code    PNG UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:910

actor   pry
  kind    state
  name    Paraguay | Republic of Paraguay
  adj     Paraguayan
  capital Asunción | Asuncion
  code    PRY UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:150

actor   per
  kind    state
  name    Peru | Republic of Peru
  adj     Peruvian
  capital Lima
  code    PER UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:135

actor   phl
  kind    state
  name    Philippines | Republic of the Philippines | The Philippines
  adj     Filipino | Philippine | Filipina
  capital Manila
  code    PHL UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:840

actor   pol
  kind    state
  name    Poland | Republic of Poland
  adj     Polish | Pole
  capital Warsaw
  code    POL UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:290

actor   prt
  kind    state
  name    Portugal | Portuguese Republic
  adj     Portuguese
  capital Lisbon
  code    PRT UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:235

actor   qat
  kind    state
  name    Qatar | State of Qatar
  adj     Qatari
  capital Doha
  code    QAT UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:694

actor   rou
  kind    state
  name    Romania | Rumania | Roumania
  adj     Romanian
  capital Bucharest
  code    ROU UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:360

actor   rus
  kind    state
  name    Russia | Russian Federation | RF !weak
  adj     Russian
  capital Moscow
  code    RUS UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:365

actor   rwa
  kind    state
  name    Rwanda | Republic of Rwanda
  adj     Rwandan | Rwandese
  capital Kigali
  code    RWA UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:517

actor   kna
  kind    state
  name    Saint Kitts and Nevis | Federation of Saint Kitts and Nevis | St. Kitts and Nevis | St Kitts and Nevis | St. Kitts
  adj     Kittitian | Nevisian
  capital Basseterre
  code    KNA UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:60

actor   lca
  kind    state
  name    Saint Lucia | St. Lucia | St Lucia
  adj     Saint Lucian
  capital Castries
  code    LCA UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:56

actor   vct
  kind    state
  name    Saint Vincent and the Grenadines | St. Vincent and the Grenadines | St Vincent and the Grenadines | St. Vincent !context(VCT)
  adj     Vincentian
  capital Kingstown
  code    VCT UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:57

actor   wsm
  kind    state
  name    Samoa | Independent State of Samoa | Western Samoa
  adj     Samoan
  capital Apia
  code    WSM UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:990

actor   smr
  kind    state
  name    San Marino | Republic of San Marino
  adj     Sammarinese
  capital San Marino
  code    SMR UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:331

actor   stp
  kind    state
  name    Sao Tome and Principe | Democratic Republic of Sao Tome and Principe | São Tomé and Príncipe | Sao Tome | São Tomé
  adj     Sao Tomean | São Toméan
  capital São Tomé | Sao Tome
  code    STP UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:403

actor   sau
  kind    state
  name    Saudi Arabia | Kingdom of Saudi Arabia | KSA !weak
  adj     Saudi | Saudi Arabian
  capital Riyadh
  code    SAU UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:670

actor   sen
  kind    state
  name    Senegal | Republic of Senegal
  adj     Senegalese
  capital Dakar
  code    SEN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:433

actor   srb
  kind    state
  name    Serbia | Republic of Serbia
  adj     Serbian | Serb
  capital Belgrade
  code    SRB UNK
  source  factbook-2026, geonorm-demonyms

actor   syc
  kind    state
  name    Seychelles | Republic of Seychelles | The Seychelles
  adj     Seychellois
  capital Victoria !context(SYC)
  code    SYC UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:591

actor   sle
  kind    state
  name    Sierra Leone | Republic of Sierra Leone
  adj     Sierra Leonean
  capital Freetown
  code    SLE UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:451

actor   sgp
  kind    state
  name    Singapore | Republic of Singapore
  adj     Singaporean
  capital Singapore
  code    SGP UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:830

actor   svk
  kind    state
  name    Slovakia | Slovak Republic
  adj     Slovak | Slovakian
  capital Bratislava
  code    SVK UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:317

actor   svn
  kind    state
  name    Slovenia | Republic of Slovenia
  adj     Slovenian | Slovene
  capital Ljubljana
  code    SVN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:349

actor   slb
  kind    state
  name    Solomon Islands | The Solomons !weak
  adj     Solomon Islander
  capital Honiara
  code    SLB UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:940

actor   som
  kind    state
  name    Somalia | Federal Republic of Somalia | Somali Republic | Somali Democratic Republic
  adj     Somali | Somalian
  capital Mogadishu
  code    SOM UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:520

actor   zaf
  kind    state
  name    South Africa | Republic of South Africa | RSA !weak
  adj     South African
  capital Pretoria
  code    ZAF UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:560

actor   ssd
  kind    state
  name    South Sudan | Republic of South Sudan
  adj     South Sudanese
  capital Juba
  code    SSD UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:626

actor   esp
  kind    state
  name    Spain | Kingdom of Spain
  adj     Spanish | Spaniard
  capital Madrid
  code    ESP UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:230

actor   lka
  kind    state
  name    Sri Lanka | Democratic Socialist Republic of Sri Lanka | Ceylon
  adj     Sri Lankan
  capital Colombo | Sri Jayawardenepura Kotte
  code    LKA UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:780

actor   sdn
  kind    state
  name    Sudan | Republic of the Sudan
  adj     Sudanese
  capital Khartoum
  code    SDN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:625

actor   sur
  kind    state
  name    Suriname | Republic of Suriname | Surinam | Dutch Guiana
  adj     Surinamese | Surinamer
  capital Paramaribo
  code    SUR UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:115

actor   swe
  kind    state
  name    Sweden | Kingdom of Sweden
  adj     Swedish | Swede
  capital Stockholm
  code    SWE UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:380

actor   che
  kind    state
  name    Switzerland | Swiss Confederation
  adj     Swiss
  capital Bern | Berne
  code    CHE UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:225

actor   syr
  kind    state
  name    Syria | Syrian Arab Republic
  adj     Syrian
  capital Damascus
  code    SYR UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:652

actor   twn
  kind    state
  name    Taiwan | Republic of China | Formosa | Chinese Taipei
  adj     Taiwanese
  capital Taipei
  code    TWN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:713

actor   tjk
  kind    state
  name    Tajikistan | Republic of Tajikistan | Tadjikistan | Tadzhikistan
  adj     Tajik | Tajikistani
  capital Dushanbe
  code    TJK UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:702

actor   tza
  kind    state
  name    Tanzania | United Republic of Tanzania | Tanganyika
  adj     Tanzanian
  capital Dodoma
  code    TZA UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:510

actor   tha
  kind    state
  name    Thailand | Kingdom of Thailand | Siam
  adj     Thai
  capital Bangkok
  code    THA UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:800

actor   tgo
  kind    state
  name    Togo | Togolese Republic
  adj     Togolese
  capital Lomé | Lome
  code    TGO UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:461

actor   ton
  kind    state
  name    Tonga | Kingdom of Tonga
  adj     Tongan
  capital Nuku'alofa
  code    TON UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:955

actor   tto
  kind    state
  name    Trinidad and Tobago | Republic of Trinidad and Tobago | Trinidad & Tobago | Trinidad
  adj     Trinidadian | Tobagonian
  capital Port of Spain
  code    TTO UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:52

actor   tun
  kind    state
  name    Tunisia | Republic of Tunisia
  adj     Tunisian
  capital Tunis
  code    TUN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:616

actor   tur
  kind    state
  name    Turkey | Republic of Turkey | Türkiye | Turkiye | Republic of Türkiye
  adj     Turkish | Turk
  capital Ankara
  code    TUR UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:640

actor   tkm
  kind    state
  name    Turkmenistan
  adj     Turkmen | Turkmenistani
  capital Ashgabat | Ashkhabad
  code    TKM UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:701

actor   tuv
  kind    state
  name    Tuvalu
  adj     Tuvaluan
  capital Funafuti
  code    TUV UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:947

actor   uga
  kind    state
  name    Uganda | Republic of Uganda
  adj     Ugandan
  capital Kampala
  code    UGA UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:500

actor   ukr
  kind    state
  name    Ukraine | The Ukraine
  adj     Ukrainian
  capital Kyiv | Kiev
  code    UKR UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:369

actor   are
  kind    state
  name    United Arab Emirates | UAE | U.A.E. | The Emirates !weak | Emirates !weak | Trucial States
  adj     Emirati
  capital Abu Dhabi
  code    ARE UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:696

actor   gbr
  kind    state
  name    United Kingdom | UK | U.K. | Britain | Great Britain
  adj     British | Briton | Brit | Britisher
  capital London
  code    GBR UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:200

actor   usa
  kind    state
  name    United States | United States of America | U.S. | US | USA | U.S.A. | America | the States !weak
  adj     American
  capital Washington | Washington, D.C. | Washington DC
  code    USA UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:2

actor   ury
  kind    state
  name    Uruguay | Oriental Republic of Uruguay
  adj     Uruguayan
  capital Montevideo
  code    URY UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:165

actor   uzb
  kind    state
  name    Uzbekistan | Republic of Uzbekistan
  adj     Uzbek | Uzbekistani
  capital Tashkent
  code    UZB UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:704

actor   vut
  kind    state
  name    Vanuatu | Republic of Vanuatu | New Hebrides
  adj     Ni-Vanuatu | Vanuatuan
  capital Port-Vila | Port Vila
  code    VUT UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:935

actor   vat
  kind    state
  name    Holy See | Vatican | Vatican City | The Vatican
  capital Vatican City
  code    VAT UNK
  source  factbook-2026, geonorm-demonyms

actor   ven
  kind    state
  name    Venezuela | Bolivarian Republic of Venezuela
  adj     Venezuelan
  capital Caracas
  code    VEN UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:101

actor   vnm
  kind    state
  name    Vietnam | Socialist Republic of Vietnam | Viet Nam | North Vietnam | Democratic Republic of Vietnam | SRV !weak
  adj     Vietnamese
  capital Hanoi
  code    VNM UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:816

actor   yem
  kind    state
  name    Yemen | Republic of Yemen | North Yemen | Yemen Arab Republic
  adj     Yemeni
  capital Sanaa | Sana'a
  code    YEM UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:679

actor   zmb
  kind    state
  name    Zambia | Republic of Zambia | Northern Rhodesia
  adj     Zambian
  capital Lusaka
  code    ZMB UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:551

actor   zwe
  kind    state
  name    Zimbabwe | Republic of Zimbabwe | Rhodesia | Southern Rhodesia | Zimbabwe-Rhodesia
  adj     Zimbabwean | Rhodesian
  capital Harare
  code    ZWE UNK
  source  factbook-2026, geonorm-demonyms
  xref    cow:552

# Territories, autonomous regions and partly recognised entities.

actor   hkg
  kind    state
  name    Hong Kong | HKSAR !weak | Hong Kong Special Administrative Region
  adj     Hongkonger | Hong Konger
  code    HKG UNK
  source  public-record

actor   mac
  kind    state
  name    Macau | Macao | Macau Special Administrative Region
  adj     Macanese
  code    CHN UNK
  source  public-record

actor   chn.tibet
  kind    state
  name    Tibet | Tibet Autonomous Region
  adj     Tibetan
  code    CHN UNK
  source  public-record
  part    chn member ?..  asof 2026-01

actor   chn.xinjiang
  kind    state
  name    Xinjiang | Xinjiang Uyghur Autonomous Region | Xinjiang Uygur Autonomous Region
  code    CHN UNK
  source  public-record
  part    chn member ?..  asof 2026-01

actor   gbr.england
  kind    state
  name    England
  adj     English | Englishman | Englishmen | Englishwoman | Englishwomen
  code    GBR UNK
  source  public-record
  part    gbr member ?..  asof 2026-01

actor   gbr.scotland
  kind    state
  name    Scotland
  adj     Scottish | Scot | Scotsman | Scotsmen
  capital Edinburgh
  code    GBR UNK
  source  public-record
  part    gbr member ?..  asof 2026-01

actor   gbr.wales
  kind    state
  name    Wales
  adj     Welsh | Welshman | Welshmen
  capital Cardiff
  code    GBR UNK
  source  public-record
  part    gbr member ?..  asof 2026-01

actor   gbr.nireland
  kind    state
  name    Northern Ireland | Ulster
  adj     Northern Irish
  capital Belfast
  code    GBR UNK
  source  public-record
  part    gbr member ?..  asof 2026-01

actor   gbr.bermuda
  kind    state
  name    Bermuda
  adj     Bermudian | Bermudan
  code    GBR UNK
  source  public-record
  part    gbr member ?..  asof 2026-01

actor   gbr.cayman
  kind    state
  name    Cayman Islands
  adj     Caymanian
  code    GBR UNK
  source  public-record
  part    gbr member ?..  asof 2026-01

actor   gbr.bvi
  kind    state
  name    British Virgin Islands | BVI !weak
  adj     British Virgin Islander
  code    GBR UNK
  source  public-record
  part    gbr member ?..  asof 2026-01

actor   gbr.turks
  kind    state
  name    Turks and Caicos Islands | Turks and Caicos
  adj     Turks and Caicos Islander
  code    GBR UNK
  source  public-record
  part    gbr member ?..  asof 2026-01

actor   gbr.anguilla
  kind    state
  name    Anguilla
  adj     Anguillan
  code    GBR UNK
  source  public-record
  part    gbr member ?..  asof 2026-01

actor   gbr.montserrat
  kind    state
  name    Montserrat
  adj     Montserratian
  code    GBR UNK
  source  public-record
  part    gbr member ?..  asof 2026-01

actor   gbr.gibraltar
  kind    state
  name    Gibraltar
  adj     Gibraltarian
  code    GBR UNK
  source  public-record
  part    gbr member ?..  asof 2026-01

actor   gbr.falklands
  kind    state
  name    Falkland Islands | Falklands | Malvinas | Islas Malvinas
  adj     Falkland Islander
  code    GBR UNK
  source  public-record
  part    gbr member ?..  asof 2026-01

actor   gbr.sthelena
  kind    state
  name    Saint Helena | St. Helena | St Helena
  adj     Saint Helenian
  code    GBR UNK
  source  public-record
  part    gbr member ?..  asof 2026-01

actor   gbr.chagos
  kind    state
  name    British Indian Ocean Territory | Chagos Islands | Chagos Archipelago | BIOT !weak
  adj     Chagossian
  code    GBR UNK
  source  public-record
  part    gbr member ?..  asof 2026-01

actor   gbr.man
  kind    state
  name    Isle of Man
  adj     Manx
  code    GBR UNK
  source  public-record
  part    gbr member ?..  asof 2026-01

actor   gbr.jersey
  kind    state
  name    Bailiwick of Jersey
  code    GBR UNK
  source  public-record
  part    gbr member ?..  asof 2026-01

actor   gbr.guernsey
  kind    state
  name    Guernsey | Bailiwick of Guernsey
  code    GBR UNK
  source  public-record
  part    gbr member ?..  asof 2026-01

actor   usa.puertorico
  kind    state
  name    Puerto Rico
  adj     Puerto Rican
  code    USA UNK
  source  public-record
  part    usa member ?..  asof 2026-01

actor   usa.guam
  kind    state
  name    Guam
  adj     Guamanian
  capital Hagatna
  code    USA UNK
  source  public-record
  part    usa member ?..  asof 2026-01

actor   usa.samoa
  kind    state
  name    American Samoa
  adj     American Samoan
  capital Pago Pago
  code    USA UNK
  source  public-record
  part    usa member ?..  asof 2026-01

actor   usa.virgin
  kind    state
  name    U.S. Virgin Islands | US Virgin Islands
  adj     U.S. Virgin Islander
  capital Charlotte Amalie
  code    USA UNK
  source  public-record
  part    usa member ?..  asof 2026-01

actor   usa.marianas
  kind    state
  name    Northern Mariana Islands | Northern Marianas
  adj     Northern Marianan
  capital Saipan
  code    USA UNK
  source  public-record
  part    usa member ?..  asof 2026-01

actor   fra.guiana
  kind    state
  name    French Guiana
  adj     French Guianese
  capital Cayenne
  code    FRA UNK
  source  public-record
  part    fra member ?..  asof 2026-01

actor   fra.guadeloupe
  kind    state
  name    Guadeloupe
  adj     Guadeloupean
  code    FRA UNK
  source  public-record
  part    fra member ?..  asof 2026-01

actor   fra.martinique
  kind    state
  name    Martinique
  adj     Martinican | Martiniquais
  code    FRA UNK
  source  public-record
  part    fra member ?..  asof 2026-01

actor   fra.reunion
  kind    state
  name    Réunion !context(FRA) | La Réunion | Reunion Island
  adj     Réunionese | Réunionnais
  code    FRA UNK
  source  public-record
  part    fra member ?..  asof 2026-01

actor   fra.mayotte
  kind    state
  name    Mayotte
  adj     Mahoran | Mahorais
  code    FRA UNK
  source  public-record
  part    fra member ?..  asof 2026-01

actor   fra.caledonia
  kind    state
  name    New Caledonia
  adj     New Caledonian
  capital Noumea
  code    FRA UNK
  source  public-record
  part    fra member ?..  asof 2026-01

actor   fra.polynesia
  kind    state
  name    French Polynesia | Tahiti
  adj     French Polynesian | Tahitian
  capital Papeete
  code    FRA UNK
  source  public-record
  part    fra member ?..  asof 2026-01

actor   fra.wallis
  kind    state
  name    Wallis and Futuna
  adj     Wallisian | Futunan
  capital Mata-Utu
  code    FRA UNK
  source  public-record
  part    fra member ?..  asof 2026-01

actor   fra.pierre
  kind    state
  name    Saint Pierre and Miquelon | St. Pierre and Miquelon
  code    FRA UNK
  source  public-record
  part    fra member ?..  asof 2026-01

actor   fra.corsica
  kind    state
  name    Corsica
  adj     Corsican
  capital Ajaccio
  code    FRA UNK
  source  public-record
  part    fra member ?..  asof 2026-01

actor   dnk.greenland
  kind    state
  name    Greenland
  adj     Greenlandic | Greenlander
  capital Nuuk
  code    DNK UNK
  source  public-record
  part    dnk member ?..  asof 2026-01

actor   dnk.faroe
  kind    state
  name    Faroe Islands | Faeroe Islands | Faroes
  adj     Faroese | Faroe Islander
  capital Torshavn
  code    DNK UNK
  source  public-record
  part    dnk member ?..  asof 2026-01

actor   nld.aruba
  kind    state
  name    Aruba
  adj     Aruban
  capital Oranjestad
  code    NLD UNK
  source  public-record
  part    nld member ?..  asof 2026-01

actor   nld.curacao
  kind    state
  name    Curaçao | Curacao
  adj     Curaçaoan | Curacaoan
  capital Willemstad
  code    NLD UNK
  source  public-record
  part    nld member ?..  asof 2026-01

actor   nld.maarten
  kind    state
  name    Sint Maarten
  adj     Sint Maartener
  capital Philipsburg
  code    NLD UNK
  source  public-record
  part    nld member ?..  asof 2026-01

actor   nzl.cook
  kind    state
  name    Cook Islands
  adj     Cook Islander
  capital Avarua
  code    NZL UNK
  source  public-record
  part    nzl member ?..  asof 2026-01

actor   nzl.niue
  kind    state
  name    Niue
  adj     Niuean
  capital Alofi
  code    NZL UNK
  source  public-record
  part    nzl member ?..  asof 2026-01

actor   nzl.tokelau
  kind    state
  name    Tokelau
  adj     Tokelauan
  code    NZL UNK
  source  public-record
  part    nzl member ?..  asof 2026-01

actor   aus.norfolk
  kind    state
  name    Norfolk Island
  adj     Norfolk Islander
  code    AUS UNK
  source  public-record
  part    aus member ?..  asof 2026-01

actor   aus.christmas
  kind    state
  name    Christmas Island
  adj     Christmas Islander
  code    AUS UNK
  source  public-record
  part    aus member ?..  asof 2026-01

actor   fin.aland
  kind    state
  name    Åland | Åland Islands | Aland Islands
  adj     Ålander
  capital Mariehamn
  code    FIN UNK
  source  public-record
  part    fin member ?..  asof 2026-01

actor   nor.svalbard
  kind    state
  name    Svalbard | Spitsbergen
  capital Longyearbyen
  code    NOR UNK
  source  public-record
  part    nor member ?..  asof 2026-01

actor   esp.catalonia
  kind    state
  name    Catalonia
  adj     Catalan
  code    ESP UNK
  source  public-record
  part    esp member ?..  asof 2026-01

actor   esp.basque
  kind    state
  name    Basque Country
  adj     Basque
  capital Vitoria-Gasteiz
  code    ESP UNK
  source  public-record
  part    esp member ?..  asof 2026-01

actor   irq.kurdistan
  kind    state
  name    Kurdistan Region | Iraqi Kurdistan | Kurdistan Region of Iraq | KRI !weak | Kurdistan Autonomous Region
  adj     Iraqi Kurdish | Iraqi Kurd
  capital Erbil | Arbil | Irbil
  code    IRQ UNK
  source  public-record
  part    irq member ?..  asof 2026-01

actor   pse.gaza
  kind    state
  name    Gaza Strip | Gaza
  adj     Gazan
  capital Gaza City
  code    PSE UNK
  source  public-record
  part    pse member ?..  asof 2026-01

actor   pse.westbank
  kind    state
  name    West Bank | the West Bank
  capital Ramallah
  code    PSE UNK
  source  public-record
  part    pse member ?..  asof 2026-01

actor   tza.zanzibar
  kind    state
  name    Zanzibar
  adj     Zanzibari
  code    TZA UNK
  source  public-record
  part    tza member ?..  asof 2026-01

actor   rus.chechnya
  kind    state
  name    Chechnya | Chechen Republic | Chechenia
  adj     Chechen
  capital Grozny
  code    RUS UNK
  source  public-record
  part    rus member ?..  asof 2026-01

actor   rus.dagestan
  kind    state
  name    Dagestan | Daghestan
  adj     Dagestani
  capital Makhachkala
  code    RUS UNK
  source  public-record
  part    rus member ?..  asof 2026-01

actor   rus.ingushetia
  kind    state
  name    Ingushetia
  adj     Ingush
  capital Magas
  code    RUS UNK
  source  public-record
  part    rus member ?..  asof 2026-01

actor   rus.tatarstan
  kind    state
  name    Tatarstan
  adj     Tatarstani | Tatar
  code    RUS UNK
  source  public-record
  part    rus member ?..  asof 2026-01

actor   ukr.crimea
  kind    state
  name    Crimea | Crimean Peninsula | Autonomous Republic of Crimea
  adj     Crimean
  capital Simferopol
  code    UKR UNK
  source  public-record
  part    ukr member ?..  asof 2026-01

actor   geo.abkhazia
  kind    state
  name    Abkhazia | Republic of Abkhazia
  adj     Abkhaz | Abkhazian
  capital Sukhumi | Sokhumi
  code    GEO UNK.PRE
  source  public-record
  part    geo member ?..  asof 2026-01

actor   geo.ossetia
  kind    state
  name    South Ossetia
  adj     South Ossetian
  capital Tskhinvali
  code    GEO UNK.PRE
  source  public-record
  part    geo member ?..  asof 2026-01

actor   geo.adjara
  kind    state
  name    Adjara | Ajaria | Adjaria
  adj     Adjarian
  capital Batumi
  code    GEO UNK
  source  public-record
  part    geo member ?..  asof 2026-01

actor   aze.karabakh
  kind    state
  name    Nagorno-Karabakh | Nagorno Karabakh | Nagorno-Karabakh Republic | Artsakh | Republic of Artsakh | Karabakh !weak
  adj     Karabakhi
  capital Stepanakert | Khankendi
  code    AZE UNK.PRE
  source  public-record
  part    aze member ?..  asof 2026-01

actor   aze.nakhchivan
  kind    state
  name    Nakhchivan | Nakhichevan | Nakhchivan Autonomous Republic
  code    AZE UNK
  source  public-record
  part    aze member ?..  asof 2026-01

actor   mda.transnistria
  kind    state
  name    Transnistria | Transdniestria | Trans-Dniester | Transdniester | Pridnestrovian Moldavian Republic | Pridnestrovie
  adj     Transnistrian | Transdniestrian
  capital Tiraspol
  code    MDA UNK.PRE
  source  public-record
  part    mda member ?..  asof 2026-01

actor   mda.gagauzia
  kind    state
  name    Gagauzia
  adj     Gagauz
  capital Comrat
  code    MDA UNK
  source  public-record
  part    mda member ?..  asof 2026-01

actor   cyp.north
  kind    state
  name    Northern Cyprus | Turkish Republic of Northern Cyprus | TRNC !weak
  adj     Turkish Cypriot
  code    CYP UNK.PRE
  source  public-record
  part    cyp member ?..  asof 2026-01

actor   som.somaliland
  kind    state
  name    Somaliland | Republic of Somaliland
  adj     Somalilander
  capital Hargeisa
  code    SOM UNK.PRE
  source  public-record
  part    som member ?..  asof 2026-01

actor   som.puntland
  kind    state
  name    Puntland
  capital Garowe
  code    SOM UNK
  source  public-record
  part    som member ?..  asof 2026-01

actor   som.jubaland
  kind    state
  name    Jubaland
  capital Kismayo
  code    SOM UNK
  source  public-record
  part    som member ?..  asof 2026-01

actor   eth.tigray
  kind    state
  name    Tigray | Tigray Region
  adj     Tigrayan | Tigrean
  capital Mekelle | Mekele
  code    ETH UNK
  source  public-record
  part    eth member ?..  asof 2026-01

actor   eth.oromia
  kind    state
  name    Oromia
  code    ETH UNK
  source  public-record
  part    eth member ?..  asof 2026-01

actor   eth.amhara
  kind    state
  name    Amhara Region | Amhara regional state
  adj     Amhara
  code    ETH UNK
  source  public-record
  part    eth member ?..  asof 2026-01

actor   sdn.darfur
  kind    state
  name    Darfur
  adj     Darfuri | Darfurian
  code    SDN UNK
  source  public-record
  part    sdn member ?..  asof 2026-01

actor   esh
  kind    state
  name    Western Sahara | Sahrawi Arab Democratic Republic | SADR !weak | Spanish Sahara
  adj     Sahrawi | Saharawi | Western Saharan
  capital Laayoune | El Aaiun
  code    ESH UNK.PRE
  source  public-record

actor   bih.srpska
  kind    state
  name    Republika Srpska | Serb Republic | Bosnian Serb Republic | RS !context(BIH)
  adj     Bosnian Serb
  capital Banja Luka
  code    BIH UNK
  source  public-record
  part    bih member ?..  asof 2026-01

actor   bih.federation
  kind    state
  name    Federation of Bosnia and Herzegovina | Bosniak-Croat Federation | Muslim-Croat Federation
  adj     Bosnian Croat
  code    BIH UNK
  source  public-record
  part    bih member ?..  asof 2026-01

actor   ind.kashmir
  kind    state
  name    Jammu and Kashmir | Indian-administered Kashmir | Indian-controlled Kashmir
  capital Srinagar
  code    IND UNK
  source  public-record
  part    ind member ?..  asof 2026-01

actor   pak.kashmir
  kind    state
  name    Azad Kashmir | Azad Jammu and Kashmir | Pakistan-administered Kashmir
  capital Muzaffarabad
  code    PAK UNK
  source  public-record
  part    pak member ?..  asof 2026-01

actor   pak.balochistan
  kind    state
  name    Balochistan | Baluchistan
  capital Quetta
  code    PAK UNK
  source  public-record
  part    pak member ?..  asof 2026-01

actor   pak.kpk
  kind    state
  name    Khyber Pakhtunkhwa | North-West Frontier Province | NWFP !weak
  capital Peshawar
  code    PAK UNK
  source  public-record
  part    pak member ?..  asof 2026-01

actor   uzb.karakalpakstan
  kind    state
  name    Karakalpakstan
  adj     Karakalpak
  capital Nukus
  code    UZB UNK
  source  public-record
  part    uzb member ?..  asof 2026-01

actor   tjk.badakhshan
  kind    state
  name    Gorno-Badakhshan | Gorno-Badakhshan Autonomous Oblast | GBAO !weak
  adj     Pamiri
  capital Khorog
  code    TJK UNK
  source  public-record
  part    tjk member ?..  asof 2026-01

actor   idn.aceh
  kind    state
  name    Aceh
  adj     Acehnese
  capital Banda Aceh
  code    IDN UNK
  source  public-record
  part    idn member ?..  asof 2026-01

actor   idn.papua
  kind    state
  name    West Papua | Irian Jaya
  adj     West Papuan
  code    IDN UNK
  source  public-record
  part    idn member ?..  asof 2026-01

actor   png.bougainville
  kind    state
  name    Bougainville
  adj     Bougainvillean
  code    PNG UNK
  source  public-record
  part    png member ?..  asof 2026-01

actor   phl.bangsamoro
  kind    state
  name    Bangsamoro Autonomous Region in Muslim Mindanao | BARMM !weak | Bangsamoro
  code    PHL UNK
  source  public-record
  part    phl member ?..  asof 2026-01

actor   syr.rojava
  kind    state
  name    Autonomous Administration of North and East Syria | AANES !weak | Rojava
  code    SYR UNK
  source  public-record
  part    syr member ?..  asof 2026-01

# Former states.

actor   ussr
  kind    state
  name    Soviet Union | USSR | U.S.S.R. | Union of Soviet Socialist Republics
  adj     Soviet
  capital Moscow
  code    RUS UNK 1922-12-30..1991-12-26
  source  cow-2016, public-record

actor   yug
  kind    state
  name    Yugoslavia | Socialist Federal Republic of Yugoslavia | Federal Republic of Yugoslavia | SFRY !weak
  adj     Yugoslav | Yugoslavian
  capital Belgrade
  code    SRB UNK 1918-12-01..2003-02-04
  source  cow-2016, public-record

actor   scg
  kind    state
  name    Serbia and Montenegro | Serbia-Montenegro
  capital Belgrade
  code    SRB UNK 2003-02-04..2006-06-03
  source  cow-2016, public-record

actor   csk
  kind    state
  name    Czechoslovakia | Czechoslovak Socialist Republic
  adj     Czechoslovak | Czechoslovakian
  capital Prague
  code    CZE UNK 1918-10-28..1992-12-31
  source  cow-2016, public-record

actor   ddr
  kind    state
  name    East Germany | German Democratic Republic | GDR !weak
  adj     East German
  capital East Berlin
  code    DEU UNK 1949-10-07..1990-10-02
  source  cow-2016, public-record

actor   vnm.south
  kind    state
  name    South Vietnam | Republic of Vietnam
  adj     South Vietnamese
  capital Saigon
  code    VNM UNK 1955-10-26..1975-04-30
  source  cow-2016, public-record

actor   yem.south
  kind    state
  name    South Yemen | People's Democratic Republic of Yemen | Democratic Yemen | PDRY !weak
  adj     South Yemeni
  capital Aden
  code    YEM UNK 1967-11-30..1990-05-22
  source  cow-2016, public-record

actor   nga.biafra
  kind    state
  name    Biafra | Republic of Biafra
  adj     Biafran
  code    NGA UNK.PRE 1967-05-30..1970-01-15
  source  cow-2016, public-record
