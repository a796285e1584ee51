#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes data/actors/states.lex: every state and the main territories.

usage: tools/make_states.py FACTBOOK_DIR DEMONYMS_CSV COW_CSV > states.lex

Official names and capitals come from the Factbook archive, adjectives from
the demonym list, the Correlates of War number from the state list.  The
table below gives what no source says in a usable form: the ISO 3166 code of
each Factbook file, the names that news uses, former names, and corrections.
"""
import csv
import glob
import html
import json
import os
import re
import sys

# iso3, Factbook file, CoW abbreviation, names (first is displayed), capital
# ("" = from the Factbook).  Names carry the flags of the lexicon syntax.
STATE = """
AFG af AFG Afghanistan | Islamic Republic of Afghanistan
ALB al ALB Albania
DZA ag ALG Algeria
AND an AND Andorra
AGO ao ANG Angola
ATG ac AAB Antigua and Barbuda | Antigua
ARG ar ARG Argentina
ARM am ARM Armenia
AUS as AUL Australia
AUT au AUS Austria
AZE aj AZE Azerbaijan
BHS bf BHM Bahamas | The Bahamas | Commonwealth of The Bahamas
BHR ba BAH Bahrain
BGD bg BNG Bangladesh | East Pakistan
BRB bb BAR Barbados
BLR bo BLR Belarus | Byelorussia
BEL be BEL Belgium
BLZ bh BLZ Belize | British Honduras
BEN bn BEN Benin | Dahomey
BTN bt BHU Bhutan
BOL bl BOL Bolivia
BIH bk BOS Bosnia and Herzegovina | Bosnia-Herzegovina | Bosnia | Bosnia & Herzegovina | BiH !weak
BWA bc BOT Botswana
BRA br BRA Brazil
BRN bx BRU Brunei | Brunei Darussalam
BGR bu BUL Bulgaria
BFA uv BFO Burkina Faso | Burkina | Upper Volta
BDI by BUI Burundi
CPV cv CAP Cape Verde | Cabo Verde
KHM cb CAM Cambodia | Kampuchea | Khmer Republic | Democratic Kampuchea
CMR cm CAO Cameroon
CAN ca CAN Canada
CAF ct CEN Central African Republic | CAR !weak | C.A.R. !weak
TCD cd CHA Chad
CHL ci CHL Chile
CHN ch CHN China | Mainland China | PRC | P.R.C. | Communist China | Red China
COL co COL Colombia
COM cn COM Comoros | Comoro Islands
COG cf CON Republic of the Congo | Congo-Brazzaville | Congo Brazzaville | Congo Republic
COD cg DRC Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | D.R. Congo | DRC | D.R.C. | Congo-Kinshasa | Congo | Zaire
CRI cs COS Costa Rica
CIV iv CDI Ivory Coast | Côte d'Ivoire | Cote d'Ivoire
HRV hr CRO Croatia
CUB cu CUB Cuba
CYP cy CYP Cyprus
CZE ez CZR Czech Republic | Czechia
DNK da DEN Denmark
DJI dj DJI Djibouti
DMA do DMA Dominica
DOM dr DOM Dominican Republic
TLS tt ETM East Timor | Timor-Leste | Timor Leste
ECU ec ECU Ecuador
EGY eg EGY Egypt | United Arab Republic
SLV es SAL El Salvador
GNQ ek EQG Equatorial Guinea
ERI er ERI Eritrea
EST en EST Estonia
SWZ wz SWA Eswatini | Swaziland
ETH et ETH Ethiopia | Abyssinia
FJI fj FIJ Fiji
FIN fi FIN Finland
FRA fr FRN France
GAB gb GAB Gabon
GMB ga GAM Gambia | The Gambia
GEO gg GRG Georgia | Republic of Georgia
DEU gm GMY Germany | West Germany | FRG !weak
GHA gh GHA Ghana | Gold Coast
GRC gr GRC Greece
GRD gj GRN Grenada
GTM gt GUA Guatemala
GIN gv GUI Guinea | Guinea-Conakry | Guinea Conakry
GNB pu GNB Guinea-Bissau | Guinea Bissau
GUY gy GUY Guyana
HTI ha HAI Haiti
HND ho HON Honduras
HUN hu HUN Hungary
ISL ic ICE Iceland
IND in IND India
IDN id INS Indonesia
IRN ir IRN Iran | Persia
IRQ iz IRQ Iraq
IRL ei IRE Ireland | Republic of Ireland | Irish Republic
ISR is ISR Israel
ITA it ITA Italy
JAM jm JAM Jamaica
JPN ja JPN Japan
JOR jo JOR Jordan
KAZ kz KZK Kazakhstan
KEN ke KEN Kenya
KIR kr KIR Kiribati
PRK kn PRK North Korea | DPRK | D.P.R.K. | Democratic People's Republic of Korea
KOR ks ROK South Korea | ROK !weak | R.O.K. !weak | Republic of Korea
XKX kv KOS Kosovo | Kosova
KWT ku KUW Kuwait
KGZ kg KYR Kyrgyzstan | Kyrgyz Republic | Kirghizstan | Kirgizstan | Kirghizia | Kyrgyzia
LAO la LAO Laos | Lao PDR | Lao People's Democratic Republic
LVA lg LAT Latvia
LBN le LEB Lebanon
LSO lt LES Lesotho | Basutoland
LBR li LBR Liberia
LBY ly LIB Libya | Libyan Arab Jamahiriya | Jamahiriya
LIE ls LIE Liechtenstein
LTU lh LIT Lithuania
LUX lu LUX Luxembourg | Luxemburg
MDG ma MAG Madagascar | Malagasy Republic
MWI mi MAW Malawi | Nyasaland
MYS my MAL Malaysia | Malaya
MDV mv MAD Maldives | The Maldives | Maldive Islands
MLI ml MLI Mali
MLT mt MLT Malta
MHL rm MSI Marshall Islands | RMI !weak
MRT mr MAA Mauritania
MUS mp MAS Mauritius
MEX mx MEX Mexico
FSM fm FSM Micronesia | Federated States of Micronesia | FSM !weak
MDA md MLD Moldova | Moldavia
MCO mn MNC Monaco
MNG mg MON Mongolia | Mongolian People's Republic
MNE mj MNG Montenegro
MAR mo MOR Morocco
MOZ mz MZM Mozambique
MMR bm MYA Myanmar | Burma | Union of Myanmar | Republic of the Union of Myanmar
NAM wa NAM Namibia | South-West Africa | South West Africa
NRU nr NAU Nauru
NPL np NEP Nepal
NLD nl NTH Netherlands | The Netherlands | Holland
NZL nz NEW New Zealand | NZ !weak | N.Z. !weak | Aotearoa
NIC nu NIC Nicaragua
NER ng NIR Niger
NGA ni NIG Nigeria
MKD mk MAC North Macedonia | Macedonia | FYROM | Former Yugoslav Republic of Macedonia | Republic of Macedonia
NOR no NOR Norway
OMN mu OMA Oman
PAK pk PAK Pakistan
PLW ps PAL Palau | Belau
PSE - - Palestine | State of Palestine | Palestinian Territories | Palestinian territories | Occupied Palestinian Territory | occupied Palestinian territories
PAN pm PAN Panama
PNG pp PNG Papua New Guinea | PNG !weak
PRY pa PAR Paraguay
PER pe PER Peru
PHL rp PHI Philippines | The Philippines
POL pl POL Poland
PRT po POR Portugal
QAT qa QAT Qatar
ROU ro ROM Romania | Rumania | Roumania
RUS rs RUS Russia | Russian Federation | RF !weak
RWA rw RWA Rwanda
KNA sc SKN Saint Kitts and Nevis | St. Kitts and Nevis | St Kitts and Nevis | St. Kitts
LCA st SLU Saint Lucia | St. Lucia | St Lucia
VCT vc SVG Saint Vincent and the Grenadines | St. Vincent and the Grenadines | St Vincent and the Grenadines | St. Vincent !context(VCT)
WSM ws WSM Samoa | Western Samoa
SMR sm SNM San Marino
STP tp STP Sao Tome and Principe | São Tomé and Príncipe | Sao Tome | São Tomé
SAU sa SAU Saudi Arabia | KSA !weak
SEN sg SEN Senegal
SRB ri SRB Serbia
SYC se SEY Seychelles | The Seychelles
SLE sl SIE Sierra Leone
SGP sn SIN Singapore
SVK lo SLO Slovakia | Slovak Republic
SVN si SLV Slovenia
SLB bp SOL Solomon Islands | The Solomons !weak
SOM so SOM Somalia | Somali Republic | Somali Democratic Republic
ZAF sf SAF South Africa | RSA !weak
SSD od SSD South Sudan
ESP sp SPN Spain
LKA ce SRI Sri Lanka | Ceylon
SDN su SUD Sudan
SUR ns SUR Suriname | Surinam | Dutch Guiana
SWE sw SWD Sweden
CHE sz SWZ Switzerland
SYR sy SYR Syria
TWN tw TAW Taiwan | Republic of China | Formosa | Chinese Taipei
TJK ti TAJ Tajikistan | Tadjikistan | Tadzhikistan
TZA tz TAZ Tanzania | Tanganyika
THA th THI Thailand | Siam
TGO to TOG Togo
TON tn TON Tonga
TTO td TRI Trinidad and Tobago | Trinidad & Tobago | Trinidad
TUN ts TUN Tunisia
TUR tu TUR Turkey | Türkiye | Turkiye | Republic of Türkiye
TKM tx TKM Turkmenistan
TUV tv TUV Tuvalu
UGA ug UGA Uganda
UKR up UKR Ukraine | The Ukraine
ARE ae UAE United Arab Emirates | UAE | U.A.E. | The Emirates !weak | Emirates !weak | Trucial States
GBR uk UKG United Kingdom | UK | U.K. | Britain | Great Britain
USA us USA United States | United States of America | U.S. | US | USA | U.S.A. | America | the States !weak
URY uy URU Uruguay
UZB uz UZB Uzbekistan
VUT nh VAN Vanuatu | New Hebrides
VAT vt - Holy See | Vatican | Vatican City | The Vatican
VEN ve VEN Venezuela
VNM vm DRV Vietnam | Viet Nam | North Vietnam | Democratic Republic of Vietnam | SRV !weak
YEM ym YEM Yemen | North Yemen | Yemen Arab Republic
ZMB za ZAM Zambia | Northern Rhodesia
ZWE zi ZIM Zimbabwe | Rhodesia | Southern Rhodesia | Zimbabwe-Rhodesia
"""

# key, code line, names / adjectives / capital.  Territories take the code of
# the state that controls them; entities that few states recognise carry PRE.
TERRITORY = """
hkg ; HKG UNK ; Hong Kong | HKSAR !weak | Hong Kong Special Administrative Region ; Hongkonger | Hong Konger ;
mac ; CHN UNK ; Macau | Macao | Macau Special Administrative Region ; Macanese ;
chn.tibet ; CHN UNK ; Tibet | Tibet Autonomous Region ; Tibetan ;
chn.xinjiang ; CHN UNK ; Xinjiang | Xinjiang Uyghur Autonomous Region | Xinjiang Uygur Autonomous Region ;  ;
gbr.england ; GBR UNK ; England ; English | Englishman | Englishmen | Englishwoman | Englishwomen ;
gbr.scotland ; GBR UNK ; Scotland ; Scottish | Scot | Scotsman | Scotsmen ; Edinburgh
gbr.wales ; GBR UNK ; Wales ; Welsh | Welshman | Welshmen ; Cardiff
gbr.nireland ; GBR UNK ; Northern Ireland | Ulster ; Northern Irish ; Belfast
gbr.bermuda ; GBR UNK ; Bermuda ; Bermudian | Bermudan ;
gbr.cayman ; GBR UNK ; Cayman Islands ; Caymanian ;
gbr.bvi ; GBR UNK ; British Virgin Islands | BVI !weak ; British Virgin Islander ;
gbr.turks ; GBR UNK ; Turks and Caicos Islands | Turks and Caicos ; Turks and Caicos Islander ;
gbr.anguilla ; GBR UNK ; Anguilla ; Anguillan ;
gbr.montserrat ; GBR UNK ; Montserrat ; Montserratian ;
gbr.gibraltar ; GBR UNK ; Gibraltar ; Gibraltarian ;
gbr.falklands ; GBR UNK ; Falkland Islands | Falklands | Malvinas | Islas Malvinas ; Falkland Islander ;
gbr.sthelena ; GBR UNK ; Saint Helena | St. Helena | St Helena ; Saint Helenian ;
gbr.chagos ; GBR UNK ; British Indian Ocean Territory | Chagos Islands | Chagos Archipelago | BIOT !weak ; Chagossian ;
gbr.man ; GBR UNK ; Isle of Man ; Manx ;
gbr.jersey ; GBR UNK ; Bailiwick of Jersey ; ;
gbr.guernsey ; GBR UNK ; Guernsey | Bailiwick of Guernsey ; ;
usa.puertorico ; USA UNK ; Puerto Rico ; Puerto Rican ;
usa.guam ; USA UNK ; Guam ; Guamanian ; Hagatna
usa.samoa ; USA UNK ; American Samoa ; American Samoan ; Pago Pago
usa.virgin ; USA UNK ; U.S. Virgin Islands | US Virgin Islands ; U.S. Virgin Islander ; Charlotte Amalie
usa.marianas ; USA UNK ; Northern Mariana Islands | Northern Marianas ; Northern Marianan ; Saipan
fra.guiana ; FRA UNK ; French Guiana ; French Guianese ; Cayenne
fra.guadeloupe ; FRA UNK ; Guadeloupe ; Guadeloupean ;
fra.martinique ; FRA UNK ; Martinique ; Martinican | Martiniquais ;
fra.reunion ; FRA UNK ; Réunion !context(FRA) | La Réunion | Reunion Island ; Réunionese | Réunionnais ;
fra.mayotte ; FRA UNK ; Mayotte ; Mahoran | Mahorais ;
fra.caledonia ; FRA UNK ; New Caledonia ; New Caledonian ; Noumea
fra.polynesia ; FRA UNK ; French Polynesia | Tahiti ; French Polynesian | Tahitian ; Papeete
fra.wallis ; FRA UNK ; Wallis and Futuna ; Wallisian | Futunan ; Mata-Utu
fra.pierre ; FRA UNK ; Saint Pierre and Miquelon | St. Pierre and Miquelon ; ;
fra.corsica ; FRA UNK ; Corsica ; Corsican ; Ajaccio
dnk.greenland ; DNK UNK ; Greenland ; Greenlandic | Greenlander ; Nuuk
dnk.faroe ; DNK UNK ; Faroe Islands | Faeroe Islands | Faroes ; Faroese | Faroe Islander ; Torshavn
nld.aruba ; NLD UNK ; Aruba ; Aruban ; Oranjestad
nld.curacao ; NLD UNK ; Curaçao | Curacao ; Curaçaoan | Curacaoan ; Willemstad
nld.maarten ; NLD UNK ; Sint Maarten ; Sint Maartener ; Philipsburg
nzl.cook ; NZL UNK ; Cook Islands ; Cook Islander ; Avarua
nzl.niue ; NZL UNK ; Niue ; Niuean ; Alofi
nzl.tokelau ; NZL UNK ; Tokelau ; Tokelauan ;
aus.norfolk ; AUS UNK ; Norfolk Island ; Norfolk Islander ;
aus.christmas ; AUS UNK ; Christmas Island ; Christmas Islander ;
fin.aland ; FIN UNK ; Åland | Åland Islands | Aland Islands ; Ålander ; Mariehamn
nor.svalbard ; NOR UNK ; Svalbard | Spitsbergen ; ; Longyearbyen
esp.catalonia ; ESP UNK ; Catalonia ; Catalan ;
esp.basque ; ESP UNK ; Basque Country ; Basque ; Vitoria-Gasteiz
irq.kurdistan ; IRQ UNK ; Kurdistan Region | Iraqi Kurdistan | Kurdistan Region of Iraq | KRI !weak | Kurdistan Autonomous Region ; Iraqi Kurdish | Iraqi Kurd ; Erbil | Arbil | Irbil
pse.gaza ; PSE UNK ; Gaza Strip | Gaza ; Gazan ; Gaza City
pse.westbank ; PSE UNK ; West Bank | the West Bank ; ; Ramallah
tza.zanzibar ; TZA UNK ; Zanzibar ; Zanzibari ;
rus.chechnya ; RUS UNK ; Chechnya | Chechen Republic | Chechenia ; Chechen ; Grozny
rus.dagestan ; RUS UNK ; Dagestan | Daghestan ; Dagestani ; Makhachkala
rus.ingushetia ; RUS UNK ; Ingushetia ; Ingush ; Magas
rus.tatarstan ; RUS UNK ; Tatarstan ; Tatarstani | Tatar ;
ukr.crimea ; UKR UNK ; Crimea | Crimean Peninsula | Autonomous Republic of Crimea ; Crimean ; Simferopol
geo.abkhazia ; GEO UNK.PRE ; Abkhazia | Republic of Abkhazia ; Abkhaz | Abkhazian ; Sukhumi | Sokhumi
geo.ossetia ; GEO UNK.PRE ; South Ossetia ; South Ossetian ; Tskhinvali
geo.adjara ; GEO UNK ; Adjara | Ajaria | Adjaria ; Adjarian ; Batumi
aze.karabakh ; AZE UNK.PRE ; Nagorno-Karabakh | Nagorno Karabakh | Nagorno-Karabakh Republic | Artsakh | Republic of Artsakh | Karabakh !weak ; Karabakhi ; Stepanakert | Khankendi
aze.nakhchivan ; AZE UNK ; Nakhchivan | Nakhichevan | Nakhchivan Autonomous Republic ; ;
mda.transnistria ; MDA UNK.PRE ; Transnistria | Transdniestria | Trans-Dniester | Transdniester | Pridnestrovian Moldavian Republic | Pridnestrovie ; Transnistrian | Transdniestrian ; Tiraspol
mda.gagauzia ; MDA UNK ; Gagauzia ; Gagauz ; Comrat
cyp.north ; CYP UNK.PRE ; Northern Cyprus | Turkish Republic of Northern Cyprus | TRNC !weak ; Turkish Cypriot ;
som.somaliland ; SOM UNK.PRE ; Somaliland | Republic of Somaliland ; Somalilander ; Hargeisa
som.puntland ; SOM UNK ; Puntland ; ; Garowe
som.jubaland ; SOM UNK ; Jubaland ; ; Kismayo
eth.tigray ; ETH UNK ; Tigray | Tigray Region ; Tigrayan | Tigrean ; Mekelle | Mekele
eth.oromia ; ETH UNK ; Oromia ; ;
eth.amhara ; ETH UNK ; Amhara Region | Amhara regional state ; Amhara ;
sdn.darfur ; SDN UNK ; Darfur ; Darfuri | Darfurian ;
esh ; ESH UNK.PRE ; Western Sahara | Sahrawi Arab Democratic Republic | SADR !weak | Spanish Sahara ; Sahrawi | Saharawi | Western Saharan ; Laayoune | El Aaiun
bih.srpska ; BIH UNK ; Republika Srpska | Serb Republic | Bosnian Serb Republic | RS !context(BIH) ; Bosnian Serb ; Banja Luka
bih.federation ; BIH UNK ; Federation of Bosnia and Herzegovina | Bosniak-Croat Federation | Muslim-Croat Federation ; Bosnian Croat ;
ind.kashmir ; IND UNK ; Jammu and Kashmir | Indian-administered Kashmir | Indian-controlled Kashmir ; ; Srinagar
pak.kashmir ; PAK UNK ; Azad Kashmir | Azad Jammu and Kashmir | Pakistan-administered Kashmir ; ; Muzaffarabad
pak.balochistan ; PAK UNK ; Balochistan | Baluchistan ; ; Quetta
pak.kpk ; PAK UNK ; Khyber Pakhtunkhwa | North-West Frontier Province | NWFP !weak ; ; Peshawar
uzb.karakalpakstan ; UZB UNK ; Karakalpakstan ; Karakalpak ; Nukus
tjk.badakhshan ; TJK UNK ; Gorno-Badakhshan | Gorno-Badakhshan Autonomous Oblast | GBAO !weak ; Pamiri ; Khorog
idn.aceh ; IDN UNK ; Aceh ; Acehnese ; Banda Aceh
idn.papua ; IDN UNK ; West Papua | Irian Jaya ; West Papuan ;
png.bougainville ; PNG UNK ; Bougainville ; Bougainvillean ;
phl.bangsamoro ; PHL UNK ; Bangsamoro Autonomous Region in Muslim Mindanao | BARMM !weak | Bangsamoro ; ;
syr.rojava ; SYR UNK ; Autonomous Administration of North and East Syria | AANES !weak | Rojava ; ;
"""

# Former states: key, code of the state that continued them, dates, names,
# adjectives, capital.
FORMER = """
ussr ; RUS UNK 1922-12-30..1991-12-26 ; Soviet Union | USSR | U.S.S.R. | Union of Soviet Socialist Republics ; Soviet ; Moscow
yug ; SRB UNK 1918-12-01..2003-02-04 ; Yugoslavia | Socialist Federal Republic of Yugoslavia | Federal Republic of Yugoslavia | SFRY !weak ; Yugoslav | Yugoslavian ; Belgrade
scg ; SRB UNK 2003-02-04..2006-06-03 ; Serbia and Montenegro | Serbia-Montenegro ; ; Belgrade
csk ; CZE UNK 1918-10-28..1992-12-31 ; Czechoslovakia | Czechoslovak Socialist Republic ; Czechoslovak | Czechoslovakian ; Prague
ddr ; DEU UNK 1949-10-07..1990-10-02 ; East Germany | German Democratic Republic | GDR !weak ; East German ; East Berlin
vnm.south ; VNM UNK 1955-10-26..1975-04-30 ; South Vietnam | Republic of Vietnam ; South Vietnamese ; Saigon
yem.south ; YEM UNK 1967-11-30..1990-05-22 ; South Yemen | People's Democratic Republic of Yemen | Democratic Yemen | PDRY !weak ; South Yemeni ; Aden
nga.biafra ; NGA UNK.PRE 1967-05-30..1970-01-15 ; Biafra | Republic of Biafra ; Biafran ;
"""

# Adjectives that the demonym list lacks, or has in a form news does not use;
# "=" replaces the list's forms.
ADJECTIVE = {
    "BWA": "= Botswanan | Motswana | Batswana",
    "LSO": "= Lesotho | Basotho | Mosotho",
    "BFA": "= Burkinabe | Burkinabé",
    "CIV": "= Ivorian | Ivoirian",
    "COG": "= Congolese !context(COG)",
    "COD": "= Congolese",
    "DMA": "= Dominican !context(DMA)",
    "DOM": "= Dominican",
    "ETH": "= Ethiopian",
    "GBR": "= British | Briton | Brit | Britisher",
    "USA": "= American | US | U.S.",
    "PRK": "= North Korean",
    "KOR": "= South Korean",
    "IRL": "= Irish | Irishman | Irishmen | Irishwoman | Irishwomen",
    "FRA": "= French | Frenchman | Frenchmen | Frenchwoman | Frenchwomen",
    "NLD": "= Dutch | Dutchman | Dutchmen | Netherlander",
    "ISR": "= Israeli",
    "IRN": "= Iranian",
    "ITA": "= Italian",
    "LAO": "= Lao | Laotian",
    "KGZ": "= Kyrgyz | Kyrgyzstani | Kirghiz",
    "TJK": "= Tajik | Tajikistani",
    "TKM": "= Turkmen | Turkmenistani",
    "UZB": "= Uzbek | Uzbekistani",
    "KAZ": "= Kazakh | Kazakhstani | Kazak",
    "AFG": "= Afghan | Afghanistani",
    "BGD": "= Bangladeshi",
    "MMR": "= Burmese | Myanmar | Myanmarese",
    "PHL": "= Filipino | Philippine | Filipina",
    "SGP": "= Singaporean | Singapore",
    "SRB": "= Serbian | Serb",
    "HRV": "= Croatian | Croat",
    "CZE": "= Czech",
    "SVK": "= Slovak | Slovakian",
    "SVN": "= Slovenian | Slovene",
    "LVA": "= Latvian",
    "LUX": "= Luxembourgish | Luxembourger | Luxembourgian",
    "LIE": "= Liechtensteiner",
    "MCO": "= Monegasque | Monégasque",
    "MKD": "= Macedonian | North Macedonian",
    "BIH": "= Bosnian | Bosniak | Herzegovinian",
    "XKX": "= Kosovar | Kosovan",
    "RWA": "= Rwandan | Rwandese",
    "BDI": "= Burundian",
    "BEN": "= Beninese | Beninois",
    "GAB": "= Gabonese",
    "GRC": "= Greek | Hellenic",
    "HUN": "= Hungarian | Magyar",
    "ZWE": "= Zimbabwean | Rhodesian",
    "THA": "= Thai",
    "TWN": "= Taiwanese | Taiwan",
    "SAU": "= Saudi | Saudi Arabian",
    "ARE": "= Emirati",
    "SOM": "= Somali | Somalian",
    "SWZ": "= Swazi",
    "SLV": "= Salvadoran | Salvadorean | Salvadorian",
    "TLS": "= Timorese | East Timorese",
    "VUT": "= Ni-Vanuatu | Vanuatuan",
    "VAT": "= Vatican",
    "PSE": "= Palestinian",
    "NZL": "= New Zealand | New Zealander | Kiwi !weak",
    "STP": "= Sao Tomean | São Toméan",
    "FSM": "= Micronesian",
    "KIR": "= I-Kiribati | Kiribati",
    "SYC": "= Seychellois",
    "MNG": "= Mongolian",
    "ISL": "= Icelandic | Icelander",
    "DNK": "= Danish | Dane",
    "TUR": "= Turkish | Turk",
    "PNG": "= Papua New Guinean",
    "CPV": "= Cape Verdean | Cabo Verdean",
    "SLB": "= Solomon Islander",
    "MDV": "= Maldivian",
    "NPL": "= Nepali | Nepalese",
    "SEN": "= Senegalese",
    "JPN": "= Japanese",
    "MLI": "= Malian",
    "KNA": "= Kittitian | Nevisian",
    "TTO": "= Trinidadian | Tobagonian",
    "ATG": "= Antiguan | Barbudan",
    "VCT": "= Vincentian",
    "BRB": "= Barbadian | Bajan !weak",
    "ARG": "= Argentine | Argentinian | Argentinean",
    "PAK": "= Pakistani",
    "CYP": "= Cypriot | Greek Cypriot",
    "CHE": "= Swiss",
    "DJI": "= Djiboutian",
}

# Capitals where the Factbook text is no plain name, or names differ.
# Where "Brussels" acts, it is the Union that sits there.
SEATS = {"BEL"}
CAPITAL = {
    "BEN": "Porto-Novo | Cotonou", "BDI": "Gitega | Bujumbura",
    "GNQ": "Malabo", "CIV": "Yamoussoukro | Abidjan",
    "LBY": "Tripoli", "ZAF": "Pretoria", "SWZ": "Mbabane | Lobamba",
    "FJI": "Suva", "VUT": "Port-Vila | Port Vila", "NRU": "Yaren",
    "TKM": "Ashgabat | Ashkhabad", "UZB": "Tashkent",
    "AZE": "Baku", "MMR": "Naypyidaw | Nay Pyi Taw | Rangoon | Yangon",
    "LAO": "Vientiane", "VNM": "Hanoi", "ALB": "Tirana",
    "CYP": "Nicosia", "XKX": "Pristina | Prishtina", "LUX": "Luxembourg",
    "MDA": "Chisinau | Kishinev", "MCO": "Monaco", "SRB": "Belgrade",
    "SMR": "San Marino", "UKR": "Kyiv | Kiev", "MEX": "Mexico City",
    "USA": "Washington | Washington, D.C. | Washington DC",
    "BOL": "La Paz | Sucre", "CHL": "Santiago",
    "LKA": "Colombo | Sri Jayawardenepura Kotte",
    "PSE": "Ramallah", "VAT": "Vatican City", "CHN": "Beijing | Peking",
    "KAZ": "Astana | Nur-Sultan", "IND": "New Delhi | Delhi",
    "IRN": "Tehran | Teheran", "YEM": "Sanaa | Sana'a",
    "SAU": "Riyadh", "KWT": "Kuwait City", "NLD": "The Hague | Amsterdam",
    "TCD": "N'Djamena | Ndjamena", "KHM": "Phnom Penh",
    "BRA": "Brasília | Brasilia", "COL": "Bogotá | Bogota",
    "PRY": "Asunción | Asuncion", "CRI": "San José !context(CRI) | San Jose !context(CRI)",
    "TGO": "Lomé | Lome", "CMR": "Yaoundé | Yaounde",
    "SOM": "Mogadishu", "GEO": "Tbilisi", "ISR": "Jerusalem | Tel Aviv",
    "BGD": "Dhaka | Dacca", "STP": "São Tomé | Sao Tome",
    "ROU": "Bucharest", "CHE": "Bern | Berne", "MNG": "Ulaanbaatar | Ulan Bator",
    "MDV": "Malé", "SYC": "Victoria !context(SYC)",
    "GUY": "Georgetown !context(GUY)", "JAM": "Kingston !context(JAM)",
    "VCT": "Kingstown", "ATG": "St. John's !context(ATG)", "KIR": "Tarawa | South Tarawa",
}

OFFICIAL_SKIP = {"AFG", "MMR", "MDG", "BHS", "VAT", "COD", "COG", "LAO",
                 "PRK", "KOR", "RUS", "SVK", "KGZ", "GBR", "USA", "ATG",
                 "BRN", "CZE", "DOM"}


def text_of(node):
    """The plain text of a Factbook field, markup removed."""
    text = node.get("text", "") if isinstance(node, dict) else str(node or "")
    text = re.sub(r"<[^>]+>", "", html.unescape(text))
    return re.sub(r"\s+", " ", text).strip()


def read_factbook_whole(folder):
    """Every country file, by Factbook code."""
    result = {}
    for path in sorted(glob.glob(os.path.join(folder, "*", "*.json"))):
        with open(path, encoding="utf-8") as file:
            result[os.path.basename(path)[:-5]] = json.load(file)
    return result


def read_factbook(folder):
    """The government section of every country file, by Factbook code."""
    return {code: country.get("Government", {})
            for code, country in read_factbook_whole(folder).items()}


def read_demonyms(path):
    """Country name -> adjectives and demonyms in the singular."""
    result = {}
    with open(path, encoding="utf-8-sig") as file:
        for country, adjective, plural in csv.reader(file):
            forms = result.setdefault(country, [])
            noun = plural.split(" (")[0]
            if noun.endswith("s") and not noun.endswith(("ois", "ais")):
                noun = noun[:-1]
            for form in (adjective, noun):
                if form not in forms:
                    forms.append(form)
    return result


def adjectives(iso, names, demonym):
    """Adjective and demonym forms of one state."""
    given = ADJECTIVE.get(iso, "")
    if given.startswith("= "):
        return given[2:]
    forms = []
    for name in names:
        name = name.split(" !")[0]
        for form in demonym.get(name, []) or demonym.get("The " + name, []):
            if form not in forms:
                forms.append(form)
    return " | ".join(forms)


def without(forms, names):
    """The forms that are no name already: a name serves as adjective too."""
    plain = {name.split(" !")[0] for name in names}
    return " | ".join(form for form in forms.split(" | ")
                      if form and form not in plain)


def write_block(key, kind, code, names, adjective, capital, extra):
    """Prints one actor block."""
    print(f"\nactor   {key}\n  kind    {kind}\n  name    {names}")
    if adjective.strip():
        print(f"  adj     {adjective.strip()}")
    if capital.strip():
        print(f"  capital {capital.strip()}")
    print(f"  code    {code}")
    for line in extra:
        print("  " + line)


def main():
    """Writes the file to standard output."""
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    factbook = read_factbook(sys.argv[1])
    demonym = read_demonyms(sys.argv[2])
    cow = {}
    with open(sys.argv[3], encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            cow[row["stateabb"]] = row["ccode"]
    print("""# SPDX-License-Identifier: CC0-1.0
# States, the main territories and former states: names, adjectives, capitals.
# Generated; edit tools/make_states.py and run it again:
#   tools/make_states.py ../shared/data/sources/factbook \\
#     ../shared/data/sources/demonyms.csv \\
#     ../shared/data/sources/cow-states-2016.csv > data/actors/states.lex
# Kosovo is XKX, Palestine PSE. Dependencies carry the code of the state that
# controls them; PRE marks entities that few states recognise. Former states
# carry the code of the state that continued their seat.

source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  geonorm-demonyms = clulab/geonorm, table of adjectives and demonyms, Apache-2.0
source  cow-2016 = Correlates of War, State System Membership 2016
source  public-record = United Nations member list and constitutions of the states named""")
    for line in STATE.strip().splitlines():
        iso, gec, abbreviation, rest = line.split(" ", 3)
        names = [name.strip() for name in rest.split("|")]
        government = factbook.get(gec, {})
        official = text_of(government.get("Country name", {})
                           .get("conventional long form"))
        if official.startswith("The "):
            official = official[4:]
        plain = {name.split(" !")[0] for name in names}
        if (official and official != "none" and iso not in OFFICIAL_SKIP
                and official not in plain and ";" not in official
                and "(" not in official):
            names.insert(1, official)
        capital = CAPITAL.get(iso) or text_of(
            government.get("Capital", {}).get("name")).split(" (")[0]
        if "no official" in capital or iso in SEATS:
            capital = ""
        extra = ["source  factbook-2026, geonorm-demonyms"
                 if gec != "-" else "source  public-record"]
        if abbreviation in cow:
            extra.append(f"xref    cow:{cow[abbreviation]}")
        write_block(iso.lower(), "state", f"{iso} UNK", " | ".join(names),
                    without(adjectives(iso, names, demonym), names), capital,
                    extra)
    print("\n# Territories, autonomous regions and partly recognised entities.")
    for line in TERRITORY.strip().splitlines():
        key, code, names, adjective, capital = [
            part.strip() for part in line.split(";")]
        extra = ["source  public-record"]
        if "." in key:
            extra.append(f"part    {key.split('.')[0]} member ?..  asof 2026-01")
        write_block(key, "state", code, names, adjective, capital, extra)
    print("\n# Former states.")
    for line in FORMER.strip().splitlines():
        key, code, names, adjective, capital = [
            part.strip() for part in line.split(";")]
        write_block(key, "state", code, names, adjective, capital,
                    ["source  cow-2016, public-record"])


if __name__ == "__main__":
    main()
