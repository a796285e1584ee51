# SPDX-License-Identifier: CC0-1.0
# Ethiopia, Eritrea and Somalia in depth: parties and fronts with their mergers and
# splits, regional governments and forces, office holders, armed groups.
# Written from well-known public facts.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  un-2022 = United Nations Security Council consolidated list, 2022-09-15
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# Parties and fronts of Ethiopia.

actor   eth.derg
  kind    organ
  name    Derg | Dergue | Provisional Military Administrative Council
  code    ETH GOV.MIL 1974-09-12..1987-09-10
  source  public-record

actor   eth.wpe
  kind    party
  name    Workers' Party of Ethiopia
  code    ETH GOV.PTY 1984-09-12..1991-05-21
  source  public-record

actor   eth.eprdf
  kind    party
  name    Ethiopian People's Revolutionary Democratic Front | EPRDF
  code    ETH REB 1988-05..1991-05-27
  code    ETH GOV.PTY 1991-05-28..2019-11-30
  source  public-record

actor   eth.pp
  kind    party
  name    Prosperity Party !context(ETH) | Ethiopian Prosperity Party | Ethiopia's Prosperity Party
  code    ETH GOV.PTY 2019-12-01..   asof 2025-06-30
  part    eth.eprdf successor 2019-12-01..   asof 2025-06-30
  source  factbook-2026, public-record

actor   eth.tplf
  kind    group
  name    Tigray People's Liberation Front | TPLF | Tigrayan People's Liberation Front | Woyane !context(ETH,ERI) | Weyane !context(ETH,ERI)
  code    ETH REB 1975-02-18..1991-05-27
  code    ETH GOV.PTY 1991-05-28..2019-11-30
  code    ETH PTY 2019-12-01..2020-11-03
  code    ETH REB 2020-11-04..2022-11-01
  code    ETH PTY 2022-11-02..   asof 2025-06-30
  part    eth.eprdf member 1988-05..2019-11-30
  source  ucdp-22.1, public-record
  xref    ucdp:410

actor   eth.tplfgetachew
  kind    group
  name    Getachew faction of the TPLF | TPLF faction of Getachew Reda | Simret party | Tigray Democratic Solidarity Party
  code    ETH PTY 2024-08..   asof 2025-06-30
  part    eth.tplf faction 2024-08..   asof 2025-06-30
  source  public-record

actor   eth.opdo
  kind    party
  name    OPDO | Oromo People's Democratic Organization | Oromo Democratic Party | Oromo People's Democratic Organisation
  code    ETH GOV.PTY 1991-05-28..2019-11-30
  part    eth.eprdf member 1990..2019-11-30
  source  public-record

actor   eth.andm
  kind    party
  name    ANDM | Amhara National Democratic Movement | Amhara Democratic Party | Ethiopian People's Democratic Movement | EPDM
  code    ETH REB 1980-11..1991-05-27
  code    ETH GOV.PTY 1991-05-28..2019-11-30
  part    eth.eprdf member 1988-05..2019-11-30
  source  public-record

actor   eth.sepdm
  kind    party
  name    SEPDM | Southern Ethiopian People's Democratic Movement
  code    ETH GOV.PTY 1992..2019-11-30
  part    eth.eprdf member 1992..2019-11-30
  source  public-record

actor   eth.eprp
  kind    party
  name    EPRP | Ethiopian People's Revolutionary Party
  code    ETH REB 1975..1991
  code    ETH OPP 1992..   asof 2025-06-30
  source  public-record

actor   eth.meison
  kind    party
  name    Meison | All-Ethiopia Socialist Movement | MEISON
  code    ETH PTY 1968..1977
  source  public-record

actor   eth.edu
  kind    group
  name    Ethiopian Democratic Union
  code    ETH REB 1974..1978
  source  ucdp-22.1, public-record
  xref    ucdp:411

actor   eth.cud
  kind    party
  name    Coalition for Unity and Democracy !context(ETH) | Kinijit | CUD !context(ETH)
  code    ETH OPP 2004-10..2008
  source  public-record

actor   eth.udj
  kind    party
  name    Unity for Democracy and Justice !context(ETH) | UDJ !context(ETH)
  code    ETH OPP 2008-06..2016
  source  public-record

actor   eth.medrek
  kind    party
  name    Medrek | Ethiopian Federal Democratic Unity Forum
  code    ETH OPP 2008..   asof 2025-06-30
  source  public-record

actor   eth.ginbot7
  kind    group
  name    Ginbot 7 | Ginbot Seven | Patriotic Ginbot 7 | Arbegnoch Ginbot 7
  code    ETH OPP 2008-05..2011-05
  code    ETH REB 2011-06..2018-06
  code    ETH OPP 2018-07..2019-05-09
  source  public-record

actor   eth.ezema
  kind    party
  name    EZEMA | Ezema | Ethiopian Citizens for Social Justice | Ethiopian Citizens for Social Justice and Democracy
  code    ETH PTY 2019-05-09..   asof 2025-06-30
  part    eth.ginbot7 successor 2019-05-09..   asof 2025-06-30
  source  factbook-2026, public-record

actor   eth.bluparty
  kind    party
  name    Semayawi Party | Blue Party !context(ETH)
  code    ETH OPP 2012-01..2019
  source  public-record

actor   eth.balderas
  kind    party
  name    Balderas | Balderas for True Democracy
  code    ETH OPP 2019-09..   asof 2025-06-30
  source  public-record

actor   eth.nama
  kind    party
  name    National Movement of Amhara | NaMA !context(ETH) | NAMA !context(ETH)
  code    ETH PTY 2018-06..   asof 2025-06-30
  source  factbook-2026, public-record

actor   eth.ofc
  kind    party
  name    Oromo Federalist Congress | OFC !context(ETH)
  code    ETH OPP 2012-07..   asof 2025-06-30
  source  public-record

actor   eth.salsay
  kind    party
  name    Salsay Weyane Tigray
  code    ETH OPP 2018..   asof 2025-06-30
  source  public-record

actor   eth.arena
  kind    party
  name    Arena Tigray | Arena Tigray for Democracy and Sovereignty
  code    ETH OPP 2007..   asof 2025-06-30
  source  public-record

actor   eth.tip
  kind    party
  name    Tigray Independence Party
  code    ETH OPP 2020..   asof 2025-06-30
  source  public-record

actor   eth.qeerroo
  kind    group
  name    Qeerroo | Qeerroo movement | Qerro | Qeero
  code    ETH OPP 2011..   asof 2025-06-30
  source  public-record

# Armed groups of Ethiopia.

actor   eth.olf
  kind    group
  name    Oromo Liberation Front | OLF !context(ETH) | ABO !weak
  code    ETH REB 1973..1991-05-27
  code    ETH GOV 1991-07..1992-06-17
  code    ETH REB 1992-06-18..2018-08-06
  code    ETH PTY 2018-08-07..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:551

actor   eth.ola
  kind    group
  name    Oromo Liberation Army | OLA !context(ETH) | OLF-Shene | OLF-Shane | Shene !context(ETH) | Shane group !context(ETH) | OLA-Shene | OLA/OLF-Shene | WBO !weak
  code    ETH REB 2018-09..   asof 2025-06-30
  part    eth.olf splinter-of 2018-09..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:7595

actor   eth.onlf
  kind    group
  name    Ogaden National Liberation Front | ONLF | Ogaden rebels !context(ETH)
  code    ETH REB 1984-08-15..2018-10-20
  code    ETH PTY 2018-10-21..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:497

actor   eth.wslf
  kind    group
  name    Western Somali Liberation Front | WSLF
  code    ETH REB 1975..1989
  source  ucdp-22.1, public-record
  xref    ucdp:496

actor   eth.uwslf
  kind    group
  name    United Western Somali Liberation Front | UWSLF
  code    ETH REB 1991..2010-07-29
  source  public-record

actor   eth.fano
  kind    group
  name    Fano !context(ETH) | Fano militia | Fano militias | Amhara Fano | Fano fighters | Amhara Fano militia | Fano forces !context(ETH)
  code    ETH PRM 2018..2023-03
  code    ETH REB 2023-04..   asof 2025-06-30
  source  public-record

actor   eth.fanogojjam
  kind    group
  name    Amhara Fano in Gojjam | Amhara Fano of Gojjam | Gojjam Fano
  code    ETH REB 2023-07..   asof 2025-06-30
  part    eth.fano faction 2023-07..   asof 2025-06-30
  source  public-record

actor   eth.fanowollo
  kind    group
  name    Amhara Fano in Wollo | Amhara Fano of Wollo | Wollo Fano | Eastern Amhara Fano
  code    ETH REB 2023-07..   asof 2025-06-30
  part    eth.fano faction 2023-07..   asof 2025-06-30
  source  public-record

actor   eth.fanoshewa
  kind    group
  name    Amhara Fano in Shewa | Shewa Fano | Amhara Fano in Shoa
  code    ETH REB 2023-07..   asof 2025-06-30
  part    eth.fano faction 2023-07..   asof 2025-06-30
  source  public-record

actor   eth.fanogondar
  kind    group
  name    Amhara Fano in Gondar | Gondar Fano
  code    ETH REB 2023-07..   asof 2025-06-30
  part    eth.fano faction 2023-07..   asof 2025-06-30
  source  public-record

actor   eth.afpo
  kind    group
  name    Amhara Fano People's Organization | Amhara Fano Popular Organization | AFPO !context(ETH)
  code    ETH REB 2024-07..   asof 2025-06-30
  part    eth.fano faction 2024-07..   asof 2025-06-30
  source  public-record

actor   eth.afnf
  kind    group
  name    Amhara Fano National Force | AFNF
  code    ETH REB 2025-05..   asof 2025-06-30
  part    eth.fano faction 2025-05..   asof 2025-06-30
  source  public-record

actor   eth.apf
  kind    group
  name    Amhara People's Front | Amhara Popular Front
  code    ETH REB 2023-08..2024-07
  part    eth.fano faction 2023-08..2024-07
  source  public-record

actor   eth.tdf
  kind    group
  name    Tigray Defence Forces | Tigray Defense Forces | TDF !context(ETH) | Tigray Defence Force | Tigray Defense Force | Tigrayan forces | Tigray forces
  code    ETH REB 2020-11-04..2022-11-01
  code    ETH PRM 2022-11-02..   asof 2025-06-30
  part    eth.tplf wing 2020-11-04..   asof 2025-06-30
  source  public-record

actor   eth.tpf
  kind    group
  name    Tigray Peace Force | Tigray Peace Forces
  code    ETH PRM 2025..   asof 2025-06-30
  part    eth.tdf splinter-of 2025..   asof 2025-06-30
  source  public-record

actor   eth.tpdm
  kind    group
  name    Tigray People's Democratic Movement | TPDM | Demhit
  code    ETH REB 2001..2018-08
  source  public-record

actor   eth.egf
  kind    group
  name    United Front of Ethiopian Federalist and Confederalist Forces | United Front of Ethiopian Federalist Forces
  code    ETH REB 2021-11-05..2022-11
  source  public-record

actor   eth.gpdm
  kind    group
  name    Gumuz People's Democratic Movement | Gumuz People's Liberation Movement | GPDM
  code    ETH REB 2019..2022-10-19
  code    ETH PTY 2022-10-20..   asof 2025-06-30
  source  public-record

actor   eth.bpdm
  kind    group
  name    Benishangul People's Liberation Movement | Benishangul People's Liberation Front
  code    ETH REB
  source  public-record

actor   eth.glf
  kind    group
  name    Gambela Liberation Front | Gambella Liberation Front | Gambella Liberation Army
  code    ETH REB 2020..   asof 2025-06-30
  source  public-record

actor   eth.sidama
  kind    group
  name    Sidama Liberation Front | Sidama Liberation Movement
  code    ETH REB 1978..1991
  code    ETH PTY 1992..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:1055

actor   eth.arduf
  kind    group
  name    Afar Revolutionary Democratic Unity Front | ARDUF | Ugugumo
  code    ETH REB 1993..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:520

actor   eth.alf
  kind    group
  name    Afar Liberation Front
  code    ETH REB 1975-06-03..1991-05
  source  ucdp-22.1, public-record
  xref    ucdp:519

actor   eth.iflo
  kind    group
  name    Islamic Front for the Liberation of Oromia | IFLO
  code    ETH REB 1985..   asof 2025-06-30
  source  public-record

# State bodies and forces.

actor   eth.endf
  kind    organ
  name    Ethiopian National Defense Force | Ethiopian National Defence Force | ENDF | Ethiopian National Defence Forces | Ethiopian National Defense Forces | Ethiopian army | Ethiopian military | Ethiopia's military | Ethiopian Defense Force
  code    ETH MIL
  source  public-record

actor   eth.airforce
  kind    organ
  name    Ethiopian Air Force
  code    ETH MIL
  part    eth.endf wing
  source  public-record

actor   eth.northerncommand
  kind    organ
  name    Northern Command !context(ETH) | Northern Command of the Ethiopian National Defense Force
  code    ETH MIL
  part    eth.endf office
  source  public-record

actor   eth.niss
  kind    organ
  name    National Intelligence and Security Service !context(ETH) | Ethiopian National Intelligence and Security Service | NISS !context(ETH)
  code    ETH SPY 1995..   asof 2025-06-30
  source  public-record

actor   eth.insa
  kind    organ
  name    Information Network Security Administration | Information Network Security Agency | INSA !context(ETH)
  code    ETH SPY 2006..   asof 2025-06-30
  source  public-record

actor   eth.fedpolice
  kind    organ
  name    Ethiopian Federal Police
  code    ETH COP
  source  public-record

actor   eth.republicanguard
  kind    organ
  name    Ethiopian Republican Guard
  code    ETH MIL 2018..   asof 2025-06-30
  source  public-record

actor   eth.liyu
  kind    organ
  name    Liyu Police | Liyu Police Force | Somali Region Special Police
  code    ETH PRM 2008..2023-05
  source  public-record

actor   eth.amharasf
  kind    organ
  name    Amhara Special Forces | Amhara Special Force | Amhara regional special forces
  code    ETH PRM 2007..2023-05
  source  public-record

actor   eth.oromiasf
  kind    organ
  name    Oromia Special Forces | Oromia Special Police
  code    ETH PRM ..2023-05
  source  public-record

actor   eth.afarsf
  kind    organ
  name    Afar Special Forces
  code    ETH PRM ..2023-05
  source  public-record

actor   eth.hopr
  kind    organ
  name    House of Peoples' Representatives | Ethiopian House of Peoples' Representatives
  code    ETH LEG 1995-08-21..   asof 2025-06-30
  source  public-record

actor   eth.hof
  kind    organ
  name    House of Federation !context(ETH) | Ethiopian House of Federation
  code    ETH LEG 1995-08-21..   asof 2025-06-30
  source  public-record

actor   eth.nebe
  kind    organ
  name    National Election Board of Ethiopia | NEBE !context(ETH)
  code    ETH GOV
  source  public-record

actor   eth.ehrc
  kind    organ
  name    Ethiopian Human Rights Commission | EHRC
  code    ETH GOV.SOC
  source  public-record

actor   eth.tia
  kind    organ
  name    Tigray Interim Administration | Interim Regional Administration of Tigray | Interim Administration of Tigray | Tigray Interim Regional Administration
  code    ETH GOV 2023-03-23..   asof 2025-06-30
  source  public-record

actor   eth.tiaprovisional
  kind    organ
  name    Transitional Government of Tigray | Provisional Administration of Tigray
  code    ETH GOV 2020-11-12..2021-06-28
  source  public-record

actor   eth.ndc
  kind    organ
  name    Ethiopian National Dialogue Commission | National Dialogue Commission !context(ETH)
  code    ETH GOV 2021-12-29..   asof 2025-06-30
  source  public-record

actor   eth.ethair
  kind    company
  name    Ethiopian Airlines
  code    ETH GOV.BUS
  source  public-record

actor   eth.ethiotelecom
  kind    company
  name    Ethio Telecom
  code    ETH GOV.BUS
  source  public-record

actor   eth.cbe
  kind    company
  name    Commercial Bank of Ethiopia
  code    ETH GOV.BUS
  source  public-record

# Persons of Ethiopia.

actor   eth.demeke-mekonnen
  kind    person
  name    Demeke Mekonnen | Demeke Mekonnen Hassen
  office  deputy prime minister of eth 2012-11-29..2024-02-08
  office  foreign minister of eth 2020-11-04..2024-02-08
  source  public-record

actor   eth.temesgen-tiruneh
  kind    person
  name    Temesgen Tiruneh
  office  president of Amhara of eth 2019-07-22..2020-11-08
  office  director of eth.niss 2020-11-08..2024-02-08
  office  deputy prime minister of eth 2024-02-08..   asof 2025-06-30
  source  public-record

actor   eth.seyoum-mesfin
  kind    person
  name    Seyoum Mesfin
  office  foreign minister of eth 1991..2010-10-05
  source  public-record

actor   eth.workneh-gebeyehu
  kind    person
  name    Workneh Gebeyehu
  office  foreign minister of eth 2016-11-01..2019-04-18
  office  executive secretary of igad 2019-11-29..   asof 2025-06-30
  source  public-record

actor   eth.gedu-andargachew
  kind    person
  name    Gedu Andargachew
  office  president of Amhara of eth 2013-12..2019-03-08
  office  foreign minister of eth 2019-04-18..2020-11-04
  source  public-record

actor   eth.gedion-timothewos
  kind    person
  name    Gedion Timothewos | Gedion Timotheos
  office  justice minister of eth 2020-08-18..2024-10-18
  office  foreign minister of eth 2024-10-18..   asof 2025-06-30
  source  public-record

actor   eth.redwan-hussien
  kind    person
  name    Redwan Hussien | Redwan Hussein
  office  national security adviser of eth 2022-05..2024-02-08
  office  director of eth.niss 2024-02-08..   asof 2025-06-30
  source  public-record

actor   eth.siraj-fegessa
  kind    person
  name    Siraj Fegessa
  office  defence minister of eth 2008-10..2018-04
  source  public-record

actor   eth.motuma-mekassa
  kind    person
  name    Motuma Mekassa
  office  defence minister of eth 2018-04..2018-10
  source  public-record

actor   eth.aisha-mohammed-musa
  kind    person
  name    Aisha Mohammed Musa | Aisha Mohammed !context(ETH) | Aisha Mohamed Mussa
  gender  f
  office  defence minister of eth 2018-10-16..2019-04-18
  office  defence minister of eth 2024-05..   asof 2025-06-30
  source  public-record

actor   eth.lemma-megersa
  kind    person
  name    Lemma Megersa | Lemma Megerssa
  office  president of Oromia of eth 2016-10..2019-04-18
  office  defence minister of eth 2019-04-18..2020-08-18
  source  public-record

actor   eth.kenea-yadeta
  kind    person
  name    Kenea Yadeta | Kenea Yadetta
  office  defence minister of eth 2020-08-18..2021-10-06
  source  public-record

actor   eth.abraham-belay
  kind    person
  name    Abraham Belay
  office  head of eth.tiaprovisional 2021-05-06..2021-10
  office  defence minister of eth 2021-10-06..2024-05
  source  public-record

actor   eth.mulu-nega
  kind    person
  name    Mulu Nega
  office  head of eth.tiaprovisional 2020-11-12..2021-05-06
  source  public-record

actor   eth.samora-yunis
  kind    person
  name    Samora Yunis | Samora Yenus
  office  army chief of eth.endf 2001..2018-06-07
  source  public-record

actor   eth.seare-mekonnen
  kind    person
  name    Seare Mekonnen
  office  army chief of eth.endf 2018-06-07..2019-06-22
  source  public-record

actor   eth.adem-mohammed
  kind    person
  name    Adem Mohammed | Adem Mohamed
  office  director of eth.niss 2018-06-07..2019-06-28
  office  army chief of eth.endf 2019-06-28..2020-11-04
  source  public-record

actor   eth.birhanu-jula
  kind    person
  name    Birhanu Jula | Berhanu Jula | Birhanu Jula Gelalcha
  office  army chief of eth.endf 2020-11-04..   asof 2025-06-30
  source  public-record

actor   eth.abebaw-tadesse
  kind    person
  name    Abebaw Tadesse | Abebaw Taddese
  office  deputy army chief of eth.endf 2020-11-04..   asof 2025-06-30
  source  public-record

actor   eth.getnet-adane
  kind    person
  name    Getnet Adane
  office  spokesman of eth.endf 2021..   asof 2025-06-30
  source  public-record

actor   eth.getachew-assefa
  kind    person
  name    Getachew Assefa
  office  director of eth.niss 2001..2018-06-07
  source  public-record

actor   eth.demelash-gebremichael
  kind    person
  name    Demelash Gebremichael
  office  director of eth.niss 2019-07..2020-11-04
  office  police chief of eth.fedpolice 2020-11-08..   asof 2025-06-30
  source  public-record

actor   eth.billene-seyoum
  kind    person
  name    Billene Seyoum | Billene Seyoum Woldeyes
  gender  f
  office  spokeswoman of eth 2018-11..   asof 2025-06-30
  source  public-record

actor   eth.dina-mufti
  kind    person
  name    Dina Mufti
  office  spokesman of the foreign ministry of eth 2020-06..2022-10
  source  public-record

actor   eth.legesse-tulu
  kind    person
  name    Legesse Tulu
  office  minister of government communication services of eth 2021-10-06..   asof 2025-06-30
  source  public-record

actor   eth.nebiat-getachew
  kind    person
  name    Nebiat Getachew
  office  spokesman of the foreign ministry of eth 2018..2020-06
  office  spokesman of the foreign ministry of eth 2023-10..   asof 2025-06-30
  source  public-record

actor   eth.shimelis-abdisa
  kind    person
  name    Shimelis Abdisa | Shimeles Abdissa
  office  president of Oromia of eth 2019-04-18..   asof 2025-06-30
  source  public-record

actor   eth.ambachew-mekonnen
  kind    person
  name    Ambachew Mekonnen
  office  president of Amhara of eth 2019-03-08..2019-06-22
  source  public-record

actor   eth.asaminew-tsige
  kind    person
  name    Asaminew Tsige | Asamnew Tsige
  office  security chief of Amhara of eth 2018-11..2019-06-24
  source  public-record

actor   eth.agegnehu-teshager
  kind    person
  name    Agegnehu Teshager
  office  president of Amhara of eth 2020-11-08..2021-09-30
  office  speaker of eth.hof 2021-10-04..   asof 2025-06-30
  source  public-record

actor   eth.yilkal-kefale
  kind    person
  name    Yilkal Kefale | Yilikal Kefale
  office  president of Amhara of eth 2021-09-30..2023-08-25
  source  public-record

actor   eth.arega-kebede
  kind    person
  name    Arega Kebede
  office  president of Amhara of eth 2023-08-25..   asof 2025-06-30
  source  public-record

actor   eth.abdi-mohamoud-omar
  kind    person
  name    Abdi Mohamoud Omar | Abdi Iley | Abdi Illey | Abdi Mohammed Omar
  office  president of the Somali region of eth 2010-07..2018-08-06
  source  public-record

actor   eth.mustafa-omer
  kind    person
  name    Mustafa Omer | Mustafe Omer | Mustafa Mohammed Omar
  office  president of the Somali region of eth 2018-08-22..   asof 2025-06-30
  source  public-record

actor   eth.awol-arba
  kind    person
  name    Awol Arba
  office  president of Afar of eth 2018-12..   asof 2025-06-30
  source  public-record

actor   eth.adanech-abebe
  kind    person
  name    Adanech Abebe | Adanech Abiebie
  gender  f
  office  mayor of Addis Ababa of eth 2020-08-18..   asof 2025-06-30
  source  public-record

actor   eth.takele-uma
  kind    person
  name    Takele Uma | Takele Uma Banti
  office  mayor of Addis Ababa of eth 2018-07..2020-08-18
  source  public-record

actor   eth.tagesse-chafo
  kind    person
  name    Tagesse Chafo
  office  speaker of eth.hopr 2018-10..   asof 2025-06-30
  source  public-record

actor   eth.daniel-bekele
  kind    person
  name    Daniel Bekele
  office  chief commissioner of eth.ehrc 2019-07-02..2024-07
  source  public-record

actor   eth.birtukan-mideksa
  kind    person
  name    Birtukan Mideksa
  gender  f
  office  leader of eth.udj 2008-06..2010
  office  head of eth.nebe 2018-11-22..2023-06
  source  public-record

actor   eth.debretsion-gebremichael
  kind    person
  name    Debretsion Gebremichael | Debretsion Gebre-Michael | Debretsion Gebremikael
  office  deputy prime minister of eth 2012-11-29..2016-11
  office  leader of eth.tplf 2017-11-30..   asof 2025-06-30
  office  president of eth.tigray 2018-01-09..2021-11
  source  public-record

actor   eth.getachew-reda
  kind    person
  name    Getachew Reda | Getachew K Reda
  office  minister of government communication of eth 2015-10..2016-11
  office  spokesman of eth.tplf 2018..2023-03-22
  office  president of eth.tigray 2023-03-23..2025-04-08
  office  leader of eth.tplfgetachew 2024-08..   asof 2025-06-30
  office  adviser to the prime minister of eth 2025-04-11..   asof 2025-06-30
  source  public-record

actor   eth.tadesse-werede
  kind    person
  name    Tadesse Werede | Tadesse Wereda | Tadesse Werede Tesfay
  office  commander of eth.tdf 2020-11..2025-04-08
  office  president of eth.tigray 2025-04-08..   asof 2025-06-30
  source  public-record

actor   eth.tsadkan-gebretensae
  kind    person
  name    Tsadkan Gebretensae | Tsadkan Gebretinsae | Tsadkan Gebre-Tensae
  office  army chief of eth.endf 1991..2001
  office  commander of eth.tdf 2020-11..   asof 2025-06-30
  office  vice president of eth.tigray 2023-04..   asof 2025-06-30
  source  public-record

actor   eth.fetlework-gebregziabher
  kind    person
  name    Fetlework Gebregziabher | Fetlework Gebre-Egziabher | Monjorino
  gender  f
  office  deputy leader of eth.tplf 2017-11-30..   asof 2025-06-30
  source  public-record

actor   eth.migbe-haile
  kind    person
  name    Migbe Haile
  office  commander of eth.tdf 2020-11..   asof 2025-06-30
  source  public-record

actor   eth.sebhat-nega
  kind    person
  name    Sebhat Nega
  office  leader of eth.tplf 1979..1989
  source  public-record

actor   eth.arkebe-oqubay
  kind    person
  name    Arkebe Oqubay
  office  mayor of Addis Ababa of eth 2003..2005
  office  special adviser to the prime minister of eth 2013..2022
  source  public-record

actor   eth.jawar-mohammed
  kind    person
  name    Jawar Mohammed | Jawar Mohamed
  office  member of eth.ofc 2019-12-30..   asof 2025-06-30
  source  public-record

actor   eth.bekele-gerba
  kind    person
  name    Bekele Gerba
  office  deputy leader of eth.ofc 2012-07..   asof 2025-06-30
  source  public-record

actor   eth.merera-gudina
  kind    person
  name    Merera Gudina
  office  leader of eth.ofc 2012-07..   asof 2025-06-30
  source  public-record

actor   eth.dawud-ibsa
  kind    person
  name    Dawud Ibsa | Daud Ibsa
  office  leader of eth.olf 1999..   asof 2025-06-30
  source  public-record

actor   eth.kumsa-diriba
  kind    person
  name    Kumsa Diriba | Jaal Marroo | Jaal Maro | Jal Maro | Jaal Marro | Marroo Dirribaa
  office  leader of eth.ola 2018-09..   asof 2025-06-30
  source  public-record

actor   eth.jaal-segni
  kind    person
  name    Jaal Segni | Jaal Sagni Nagassa | Sagni Nagassa
  office  commander of eth.ola 2018..2024-12-01
  source  public-record

actor   eth.odaa-tarbii
  kind    person
  name    Odaa Tarbii | Odaa Tarbi
  office  spokesman of eth.ola 2020..   asof 2025-06-30
  source  public-record

actor   eth.berhanu-nega
  kind    person
  name    Berhanu Nega
  office  leader of eth.ginbot7 2008-05..2019-05-09
  office  leader of eth.ezema 2019-05-09..2022
  office  education minister of eth 2021-10-06..   asof 2025-06-30
  source  public-record

actor   eth.andargachew-tsige
  kind    person
  name    Andargachew Tsige | Andargachew Tsege | Andy Tsege
  office  secretary general of eth.ginbot7 2008-05..2019-05-09
  source  public-record

actor   eth.eskinder-nega
  kind    person
  name    Eskinder Nega
  office  leader of eth.balderas 2019-09..2022-07
  office  leader of eth.apf 2023-08..2024-07
  office  leader of eth.afpo 2024-07..   asof 2025-06-30
  source  public-record

actor   eth.zemene-kassie
  kind    person
  name    Zemene Kassie | Zemene Kasse | Zemene Kassa
  office  leader of eth.fanogojjam 2023-07..   asof 2025-06-30
  office  leader of eth.afnf 2025-05..   asof 2025-06-30
  source  public-record

actor   eth.asres-mare-damte
  kind    person
  name    Asres Mare Damte | Asres Mare
  office  spokesman of eth.fanogojjam 2023-08..   asof 2025-06-30
  source  public-record

actor   eth.mihret-wodajo
  kind    person
  name    Mihret Wodajo | Mire Wedajo | Mihretu Wedajo
  office  leader of eth.fanowollo 2023-07..   asof 2025-06-30
  source  public-record

actor   eth.mesafint-tesfu
  kind    person
  name    Mesafint Tesfu | Mesafint Eshete
  office  commander of eth.fano 2018..   asof 2025-06-30
  source  public-record

actor   eth.abune-mathias
  kind    person
  name    Abune Mathias | Patriarch Mathias | Abune Matthias
  office  patriarch of eth.eotc 2013-02-28..   asof 2025-06-30
  source  public-record

actor   eth.lencho-leta
  kind    person
  name    Lencho Leta | Leenco Lata
  office  leader of eth.olf 1974..1999
  source  public-record

actor   eth.abdirahman-mahdi
  kind    person
  name    Abdirahman Mahdi | Abdirahman Sheikh Mahdi
  office  leader of eth.onlf 2019..   asof 2025-06-30
  source  public-record

actor   eth.mohamed-omar-osman
  kind    person
  name    Mohamed Omar Osman
  office  leader of eth.onlf 1998..2019
  source  public-record

# Church, media and peoples.

actor   eth.eotc
  kind    ngo
  name    Ethiopian Orthodox Tewahedo Church | Ethiopian Orthodox Church | EOTC
  code    ETH REL
  source  public-record

actor   eth.eiasc
  kind    ngo
  name    Ethiopian Islamic Affairs Supreme Council
  code    ETH REL
  source  public-record

actor   eth.ena
  kind    media
  name    Ethiopian News Agency
  code    ETH GOV.JRN
  source  public-record

actor   eth.ebc
  kind    media
  name    Ethiopian Broadcasting Corporation
  code    ETH GOV.JRN
  source  public-record

actor   eth.fana
  kind    media
  name    Fana Broadcasting Corporate | Fana Broadcasting | Fana BC
  code    ETH GOV.JRN
  source  public-record

actor   eth.addisstandard
  kind    media
  name    Addis Standard
  code    ETH JRN 2011..   asof 2025-06-30
  source  public-record

actor   eth.reporter
  kind    media
  name    The Reporter !context(ETH) | Ethiopian Reporter
  code    ETH JRN
  source  public-record

actor   eth.omn
  kind    media
  name    Oromia Media Network
  code    ETH JRN 2014-03..   asof 2025-06-30
  source  public-record

actor   eth.esat
  kind    media
  name    ESAT !context(ETH) | Ethiopian Satellite Television
  code    ETH JRN 2010-04..   asof 2025-06-30
  source  public-record

actor   eth.tigraitv
  kind    media
  name    Tigrai TV | Dimtsi Weyane | Tigrai Television
  code    ETH JRN
  source  public-record

actor   eth.amharas
  kind    people
  name    Amharas | Amhara people | ethnic Amharas | Amhara community
  code    ETH CVL
  source  public-record

actor   eth.oromos
  kind    people
  name    Oromos | Oromo people | ethnic Oromos | Oromo community
  adj     Oromo
  code    ETH CVL
  source  public-record

actor   eth.tigrayans
  kind    people
  name    Tigrayans | Tigrayan people | ethnic Tigrayans | Tegaru
  code    ETH CVL
  source  public-record

actor   eth.afars
  kind    people
  name    Afars | Afar people
  code    ETH CVL
  source  public-record

actor   eth.gumuz
  kind    people
  name    Gumuz | Gumuz people
  adj     Gumuz
  code    ETH CVL
  source  public-record

actor   eth.sidamas
  kind    people
  name    Sidama people | Sidamas
  code    ETH CVL
  source  public-record

actor   eth.anuak
  kind    people
  name    Anuak | Anyuak
  adj     Anuak
  code    ETH CVL
  source  public-record

actor   eth.gurage
  kind    people
  name    Gurage | Gurage people
  code    ETH CVL
  source  public-record

actor   eth.wolayta
  kind    people
  name    Wolayta people | Welayta people
  code    ETH CVL
  source  public-record

actor   eth.qemant
  kind    people
  name    Qemant | Kemant
  code    ETH CVL
  source  public-record

actor   eth.betaisrael
  kind    people
  name    Beta Israel | Falasha | Falashas
  code    ETH CVL
  source  public-record

actor   eth.habesha
  kind    people
  name    Habesha
  code    ETH CVL
  source  public-record

# Eritrea.

actor   eri.eplf
  kind    group
  name    Eritrean People's Liberation Front | EPLF
  code    ERI REB 1973..1991-05-23
  code    ERI GOV 1991-05-24..1994-02-15
  source  ucdp-22.1, public-record
  xref    ucdp:416

actor   eri.elf
  kind    group
  name    Eritrean Liberation Front | ELF !context(ERI,ETH)
  code    ERI REB 1960-07..1981
  code    ERI OPP 1982..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:415

actor   eri.pfdj
  kind    party
  name    People's Front for Democracy and Justice | PFDJ
  code    ERI GOV.PTY 1994-02-16..   asof 2025-06-30
  part    eri.eplf successor 1994-02-16..   asof 2025-06-30
  source  ofac-2023, factbook-2026, public-record

actor   eri.edf
  kind    organ
  name    Eritrean Defence Forces | Eritrean Defense Forces | EDF !context(ERI) | Eritrean army | Eritrean forces | Eritrean troops | Eritrean Defence Force | Eritrean Defense Force
  code    ERI MIL
  source  ofac-2023, public-record

actor   eri.nso
  kind    organ
  name    National Security Office !context(ERI) | Eritrean National Security Office
  code    ERI SPY
  source  public-record

actor   eri.rsado
  kind    group
  name    Red Sea Afar Democratic Organization | Red Sea Afar Democratic Organisation | RSADO
  code    ERI REB 1999..   asof 2025-06-30
  source  public-record

actor   eri.dmlek
  kind    group
  name    Democratic Movement for the Liberation of the Eritrean Kunama
  code    ERI REB 1995..   asof 2025-06-30
  source  public-record

actor   eri.enc
  kind    group
  name    Eritrean National Alliance | Eritrean National Council for Democratic Change
  code    ERI OPP 1999..   asof 2025-06-30
  source  public-record

actor   eri.nhamedu
  kind    group
  name    Brigade N'Hamedu | Blue Revolution !context(ERI)
  code    ERI OPP 2022..   asof 2025-06-30
  source  public-record

actor   eri.yiakl
  kind    group
  name    Yiakl movement | Yiakl
  code    ERI OPP 2019..   asof 2025-06-30
  source  public-record

actor   eri.shabait
  kind    media
  name    Shabait | Eri-TV
  code    ERI GOV.JRN
  source  public-record

actor   eri.osman-saleh
  kind    person
  name    Osman Saleh | Osman Saleh Mohammed | Osman Saleh Mohamed
  office  foreign minister of eri 2007-04-18..   asof 2025-06-30
  source  public-record

actor   eri.yemane-gebremeskel
  kind    person
  name    Yemane Gebremeskel | Yemane Ghebremeskel | Yemane G. Meskel
  office  information minister of eri 2015-03..   asof 2025-06-30
  source  public-record

actor   eri.yemane-gebreab
  kind    person
  name    Yemane Gebreab | Yemane Gebre-Ab | Yemane Ghebreab
  office  presidential adviser of eri 1994..   asof 2025-06-30
  source  public-record

actor   eri.sebhat-ephrem
  kind    person
  name    Sebhat Ephrem
  office  defence minister of eri 1995..2014
  source  public-record

actor   eri.filipos-woldeyohannes
  kind    person
  name    Filipos Woldeyohannes | Filipos Weldeyohannes | Philipos Woldeyohannes
  office  army chief of eri.edf 2014-03..   asof 2025-06-30
  source  ofac-2023, public-record

actor   eri.abraha-kassa
  kind    person
  name    Abraha Kassa | Abraha Kassa Nemariam
  office  director of eri.nso 1994..   asof 2025-06-30
  source  ofac-2023, public-record

actor   eri.hagos-ghebrehiwet
  kind    person
  name    Hagos Ghebrehiwet | Hagos Gebrehiwet
  office  head of economic affairs of eri.pfdj 1994..   asof 2025-06-30
  source  public-record

actor   eri.petros-solomon
  kind    person
  name    Petros Solomon
  office  foreign minister of eri 1994..1997
  source  public-record

actor   eri.haile-woldetensae
  kind    person
  name    Haile Woldetensae | Haile Woldense
  office  foreign minister of eri 1997..2000
  source  public-record

# Somalia: governments, member states and forces.

actor   som.tng
  kind    organ
  name    Transitional National Government !context(SOM) | TNG !context(SOM)
  code    SOM GOV 2000-08-27..2004-10-13
  source  public-record

actor   som.tfg
  kind    organ
  name    Transitional Federal Government !context(SOM) | TFG !context(SOM) | Somali Transitional Federal Government
  code    SOM GOV 2004-10-14..2012-08-20
  source  public-record

actor   som.fgs
  kind    organ
  name    Federal Government of Somalia | Somali federal government | FGS !context(SOM) | Villa Somalia | Somalia's federal government
  code    SOM GOV 2012-08-20..   asof 2025-06-30
  source  public-record

actor   som.tfp
  kind    organ
  name    Transitional Federal Parliament !context(SOM)
  code    SOM LEG 2004-08-22..2012-08-20
  source  public-record

actor   som.house
  kind    organ
  name    House of the People !context(SOM)
  code    SOM LEG 2012-08-20..   asof 2025-06-30
  source  public-record

actor   som.sna
  kind    organ
  name    Somali National Army | SNA !context(SOM) | Somali army | Somalia's army | Somali Armed Forces | Somali National Armed Forces | Somali Defense Force
  code    SOM MIL
  source  public-record

actor   som.danab
  kind    organ
  name    Danab | Danab brigade | Danab special forces | Danab commandos
  code    SOM MIL 2014..   asof 2025-06-30
  part    som.sna wing 2014..   asof 2025-06-30
  source  public-record

actor   som.gorgor
  kind    organ
  name    Gorgor | Gorgor commandos | Gorgor special forces
  code    SOM MIL 2017-09..   asof 2025-06-30
  part    som.sna wing 2017-09..   asof 2025-06-30
  source  public-record

actor   som.nisa
  kind    organ
  name    NISA !context(SOM) | National Intelligence and Security Agency !context(SOM) | Somalia's National Intelligence and Security Agency
  code    SOM SPY 2013-01..   asof 2025-06-30
  source  public-record

actor   som.haramcad
  kind    organ
  name    Haramcad | Haramcad police
  code    SOM COP 2019..   asof 2025-06-30
  source  public-record

actor   som.police
  kind    organ
  name    Somali Police Force | Somali National Police
  code    SOM COP
  source  public-record

actor   som.southwest
  kind    organ
  name    South West State of Somalia | South West State !context(SOM) | Southwest State !context(SOM)
  code    SOM GOV 2014-11..   asof 2025-06-30
  source  public-record

actor   som.galmudug
  kind    organ
  name    Galmudug | Galmudug State | Galmudug administration
  code    SOM GOV 2006-08-14..   asof 2025-06-30
  source  public-record

actor   som.hirshabelle
  kind    organ
  name    Hirshabelle | Hirshabelle State
  code    SOM GOV 2016-10..   asof 2025-06-30
  source  public-record

actor   som.northeast
  kind    organ
  name    SSC-Khatumo | SSC-Khaatumo | North Eastern State of Somalia | Khatumo administration | Northeastern State of Somalia
  code    SOM GOV 2023-10-19..   asof 2025-06-30
  source  public-record

actor   som.jubalandforces
  kind    organ
  name    Jubaland Security Forces | Jubaland forces | Jubaland Darawish | Jubaland troops
  code    SOM PRM 2013..   asof 2025-06-30
  part    som.jubaland wing 2013..   asof 2025-06-30
  source  public-record

actor   som.pmpf
  kind    organ
  name    Puntland Maritime Police Force | PMPF
  code    SOM PRM 2010..   asof 2025-06-30
  part    som.puntland wing 2010..   asof 2025-06-30
  source  public-record

actor   som.puntlandforces
  kind    organ
  name    Puntland Security Force | Puntland forces | Puntland Defence Forces | Puntland Dervish Force | Puntland Darawish | Puntland security forces
  code    SOM PRM 1998-08..   asof 2025-06-30
  part    som.puntland wing 1998-08..   asof 2025-06-30
  source  public-record

actor   som.somalilandarmy
  kind    organ
  name    Somaliland National Army | Somaliland army | Somaliland forces | Somaliland National Armed Forces
  code    SOM MIL.PRE 1994..   asof 2025-06-30
  part    som.somaliland wing 1994..   asof 2025-06-30
  source  public-record

actor   som.macawisley
  kind    group
  name    Macawisley | Ma'awisley | Macawisley militia | Ma'awisley militia
  code    SOM PRM 2014..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:7206

# Parties and armed groups.

actor   som.shabaab
  kind    group
  name    al-Shabaab | al-Shabaab militants | Harakat al-Shabaab al-Mujahideen | Harakat al-Shabaab | Mujahideen Youth Movement | HSM !weak | ash-Shabaab | al-Shabab | Harakat Shabaab al-Mujahidin | Shabaab !weak | Shabab !weak
  code    SOM REB 2006..   asof 2025-06-30
  part    alqaeda faction 2012-02-09..   asof 2025-06-30
  source  un-2022, ofac-2023, ucdp-22.1, public-record
  xref    ucdp:717

actor   som.amniyat
  kind    group
  name    Amniyat | al-Amniyat | Amniyaad
  code    inherit
  part    som.shabaab wing 2010..   asof 2025-06-30
  source  public-record

actor   som.jayshayman
  kind    group
  name    Jaysh Ayman | Jaysh al-Ayman
  code    inherit
  part    som.shabaab wing 2014..   asof 2025-06-30
  source  public-record

actor   som.icu
  kind    group
  name    Islamic Courts Union | Union of Islamic Courts | UIC !context(SOM) | ICU !context(SOM) | Supreme Islamic Courts Council | Islamic courts !context(SOM)
  code    SOM REB 2000..2006-12-27
  source  public-record

actor   som.ars
  kind    group
  name    Alliance for the Re-liberation of Somalia | ARS !context(SOM) | Alliance for the Reliberation of Somalia
  code    SOM REB 2007-09-12..2009-01-30
  source  public-record

actor   som.hizbul
  kind    group
  name    Hizbul Islam | Hizb al-Islam | Hisbul Islam
  code    SOM REB 2009-02-04..2010-12-20
  source  ucdp-22.1, public-record
  xref    ucdp:1004

actor   som.raskamboni
  kind    group
  name    Ras Kamboni Brigades | Ras Kamboni Brigade | Ras Kamboni movement | Raskamboni | Ras Kamboni militia
  code    SOM REB 2007..2010
  code    SOM PRM 2011..   asof 2025-06-30
  source  public-record

actor   som.aiai
  kind    group
  name    al-Ittihad al-Islami | Al-Itihaad al-Islamiya | AIAI
  code    SOM REB 1984..2000
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:542

actor   som.asw
  kind    group
  name    Ahlu Sunna Waljama'a | Ahlu Sunna Waljamaca | Ahlu Sunna Waljama'ah | Ahlu Sunna wal Jamaa !context(SOM) | ASWJ !context(SOM) | Ahlu Sunnah Wal Jama'a !context(SOM)
  code    SOM PRM 2008..2021
  source  ucdp-22.1, public-record
  xref    ucdp:894

actor   som.arpct
  kind    group
  name    Alliance for the Restoration of Peace and Counter-Terrorism | ARPCT
  code    SOM UAF 2006-02..2006-06
  source  ucdp-22.1, public-record
  xref    ucdp:584

actor   som.usc
  kind    group
  name    United Somali Congress | USC !context(SOM)
  code    SOM REB 1987..1991-01-26
  code    SOM UAF 1991-01-27..2000
  source  ucdp-22.1, public-record
  xref    ucdp:502

actor   som.snaaidid
  kind    group
  name    Somali National Alliance
  code    SOM UAF 1992-06..2000
  source  public-record

actor   som.ssdf
  kind    group
  name    Somali Salvation Democratic Front | SSDF !context(SOM)
  code    SOM REB 1981-10..1998
  source  ucdp-22.1, public-record
  xref    ucdp:499

actor   som.snm
  kind    group
  name    Somali National Movement | SNM !context(SOM)
  code    SOM REB 1981-04-06..1991-05-17
  source  ucdp-22.1, public-record
  xref    ucdp:500

actor   som.spm
  kind    group
  name    Somali Patriotic Movement
  code    SOM REB 1989..2000
  source  ucdp-22.1, public-record
  xref    ucdp:501

actor   som.snf
  kind    group
  name    Somali National Front
  code    SOM UAF 1991..2000
  source  ucdp-22.1, public-record
  xref    ucdp:1035

actor   som.rra
  kind    group
  name    Rahanweyn Resistance Army | RRA !context(SOM)
  code    SOM UAF 1995..2005
  source  ucdp-22.1, public-record
  xref    ucdp:678

actor   som.jva
  kind    group
  name    Juba Valley Alliance
  code    SOM UAF 2001..2006
  source  public-record

actor   som.upd
  kind    party
  name    Union for Peace and Development Party | Peace and Development Party !context(SOM)
  code    SOM PTY 2011-04..   asof 2025-06-30
  source  factbook-2026, public-record

actor   som.wadajir
  kind    party
  name    Wadajir Party | Wadajir !context(SOM)
  code    SOM OPP 2016..   asof 2025-06-30
  source  factbook-2026, public-record

actor   som.himilo
  kind    party
  name    Himilo Qaran | Himilo Qaran Party
  code    SOM OPP 2018..   asof 2025-06-30
  source  factbook-2026, public-record

actor   som.jsp
  kind    party
  name    Justice and Solidarity Party !context(SOM)
  code    SOM GOV.PTY 2025-05-13..   asof 2025-06-30
  source  public-record

actor   som.nsc
  kind    group
  name    National Salvation Council !context(SOM) | Council of Presidential Candidates !context(SOM)
  code    SOM OPP 2020-11..   asof 2025-06-30
  source  public-record

actor   som.kulmiye
  kind    party
  name    Kulmiye | Kulmiye Party
  code    SOM PTY.PRE 2002-05..   asof 2025-06-30
  source  public-record

actor   som.waddani
  kind    party
  name    Waddani | Waddani Party
  code    SOM PTY.PRE 2012..   asof 2025-06-30
  source  public-record

actor   som.ucid
  kind    party
  name    UCID !context(SOM) | For Justice and Development !context(SOM)
  code    SOM PTY.PRE 2001..   asof 2025-06-30
  source  public-record

# Persons of Somalia.

actor   som.mohamed-farah-aidid
  kind    person
  name    Mohamed Farah Aidid | Mohammed Farah Aidid | Mohamed Farrah Aidid | General Aidid | Mohammed Farrah Aideed
  office  leader of som.snaaidid 1992-06..1996-08-01
  source  public-record

actor   som.hussein-farah-aidid
  kind    person
  name    Hussein Farah Aidid | Hussein Aidid | Hussein Mohamed Farah
  office  leader of som.snaaidid 1996-08-04..2000
  office  interior minister of som 2006..2007
  source  public-record

actor   som.ali-mahdi-muhammad
  kind    person
  name    Ali Mahdi Muhammad | Ali Mahdi Mohamed | Ali Mahdi
  office  interim president of som 1991-01-28..1997-01
  source  public-record

actor   som.abdiweli-mohamed-ali
  kind    person
  name    Abdiweli Mohamed Ali | Abdiweli Gaas | Abdiweli Mohamed Ali Gaas
  office  prime minister of som 2011-06-28..2012-10-06
  office  president of som.puntland 2014-01-08..2019-01-08
  source  public-record

actor   som.abdi-farah-shirdon
  kind    person
  name    Abdi Farah Shirdon | Abdi Farah Shirdon Saaid
  office  prime minister of som 2012-10-17..2013-12-21
  source  public-record

actor   som.abdiweli-sheikh-ahmed
  kind    person
  name    Abdiweli Sheikh Ahmed
  office  prime minister of som 2013-12-21..2014-12-24
  source  public-record

actor   som.omar-abdirashid-ali-sharmarke
  kind    person
  name    Omar Abdirashid Ali Sharmarke | Omar Sharmarke | Omar Abdirashid Sharmarke
  office  prime minister of som 2009-02-14..2010-09-21
  office  prime minister of som 2014-12-24..2017-03-01
  source  public-record

actor   som.nur-hassan-hussein
  kind    person
  name    Nur Hassan Hussein | Nur Adde
  office  prime minister of som 2007-11-24..2009-02-13
  source  public-record

actor   som.ali-mohamed-gedi
  kind    person
  name    Ali Mohamed Gedi | Ali Mohammed Ghedi | Ali Mohamed Ghedi
  office  prime minister of som 2004-11-03..2007-10-29
  source  public-record

actor   som.said-abdullahi-deni
  kind    person
  name    Said Abdullahi Deni | Said Deni | Said Abdullahi Dani
  office  president of som.puntland 2019-01-08..   asof 2025-06-30
  source  public-record

actor   som.abdirahman-farole
  kind    person
  name    Abdirahman Farole | Abdirahman Mohamud Farole | Abdirahman Mohamed Farole
  office  president of som.puntland 2009-01-08..2014-01-08
  source  public-record

actor   som.mohamud-muse-hersi
  kind    person
  name    Mohamud Muse Hersi | Adde Muse
  office  president of som.puntland 2005-01-08..2009-01-08
  source  public-record

actor   som.ahmed-mohamed-islam
  kind    person
  name    Ahmed Mohamed Islam | Ahmed Madobe | Sheikh Ahmed Madobe | Ahmed Madoobe | Ahmed Islam Madobe
  office  leader of som.raskamboni 2009..   asof 2025-06-30
  office  president of som.jubaland 2013-05-15..   asof 2025-06-30
  source  public-record

actor   som.abdiaziz-hassan-mohamed
  kind    person
  name    Abdiaziz Hassan Mohamed | Abdiaziz Laftagareen | Abdiaziz Hassan Mohamed Laftagareen | Laftagareen
  office  president of som.southwest 2018-12-19..   asof 2025-06-30
  source  public-record

actor   som.sharif-hassan-sheikh-aden
  kind    person
  name    Sharif Hassan Sheikh Aden | Sharif Hassan
  office  speaker of som.tfp 2004-09..2007-01
  office  president of som.southwest 2014-11-17..2018-11-07
  source  public-record

actor   som.ahmed-abdi-karie
  kind    person
  name    Ahmed Abdi Karie | Qoorqoor | Ahmed Abdi Kariye | Ahmed Qoorqoor
  office  president of som.galmudug 2020-02-02..   asof 2025-06-30
  source  public-record

actor   som.ali-abdullahi-hussein
  kind    person
  name    Ali Abdullahi Hussein | Ali Guudlawe | Ali Gudlawe | Ali Abdullahi Hussein Guudlaawe
  office  president of som.hirshabelle 2020-11-11..   asof 2025-06-30
  source  public-record

actor   som.abdikadir-ahmed-aw-ali
  kind    person
  name    Abdikadir Ahmed Aw-Ali | Firdhiye | Abdikhadir Aw Ali Firdhiye | Abdulkadir Ahmed Ali Firdhiye
  office  president of som.northeast 2023-10..   asof 2025-06-30
  source  public-record

actor   som.ahmed-mohamed-mohamoud
  kind    person
  name    Ahmed Mohamed Mohamoud | Ahmed Silanyo | Ahmed Mohamed Silanyo | Silanyo
  office  leader of som.snm 1984..1990
  office  president of som.somaliland 2010-07-27..2017-12-13
  source  public-record

actor   som.dahir-riyale-kahin
  kind    person
  name    Dahir Riyale Kahin | Dahir Rayale Kahin | Dahir Riyale
  office  president of som.somaliland 2002-05-03..2010-07-27
  source  public-record

actor   som.mohamed-haji-ibrahim-egal
  kind    person
  name    Mohamed Haji Ibrahim Egal | Ibrahim Egal | Muhammad Egal
  office  prime minister of som 1967-07-15..1969-10-21
  office  president of som.somaliland 1993-05-16..2002-05-03
  source  public-record

actor   som.fahad-yasin
  kind    person
  name    Fahad Yasin | Fahad Yasin Haji Dahir
  office  director of som.nisa 2019-08-22..2021-09-06
  source  public-record

actor   som.mahad-mohamed-salad
  kind    person
  name    Mahad Mohamed Salad | Mahad Salad
  office  director of som.nisa 2022-06-22..2024-04
  office  director of som.nisa 2025-05..   asof 2025-06-30
  source  public-record

actor   som.abdullahi-sanbalolshe
  kind    person
  name    Abdullahi Sanbalolshe | Abdullahi Mohamed Ali Sanbalolshe | Abdullahi Mohamed Ali !context(SOM)
  office  director of som.nisa 2014-07..2015-09
  office  director of som.nisa 2017-04..2017-10
  office  director of som.nisa 2024-05..2025-05
  source  public-record

actor   som.odowaa-yusuf-rageh
  kind    person
  name    Odowaa Yusuf Rageh | Odowaa Yusuf Raage | Odowaa Yusuf
  office  army chief of som.sna 2019-08-22..2023-06-19
  office  army chief of som.sna 2024-06..   asof 2025-06-30
  source  public-record

actor   som.ibrahim-sheikh-muhyadin
  kind    person
  name    Ibrahim Sheikh Muhyadin | Ibrahim Sheikh Muhyadin Addow
  office  army chief of som.sna 2023-06-19..2024
  source  public-record

actor   som.abdulkadir-mohamed-nur
  kind    person
  name    Abdulkadir Mohamed Nur | Abdulkadir Mohamed Nur Jama | Abdulqadir Jama
  office  defence minister of som 2022-08-02..2025-03
  source  public-record

actor   som.ahmed-moalim-fiqi
  kind    person
  name    Ahmed Moalim Fiqi | Ahmed Moallim Fiqi
  office  interior minister of som 2022-08-02..2024-04
  office  foreign minister of som 2024-04..2025-03
  office  defence minister of som 2025-04..   asof 2025-06-30
  source  public-record

actor   som.abdisalam-abdi-ali
  kind    person
  name    Abdisalam Abdi Ali | Abdisalam Dhaay
  office  foreign minister of som 2025-04..   asof 2025-06-30
  source  public-record

actor   som.abshir-omar-huruse
  kind    person
  name    Abshir Omar Huruse | Abshir Omar Jama | Abshir Huruse
  office  foreign minister of som 2022-08-02..2024-01
  source  public-record

actor   som.abdisaid-muse-ali
  kind    person
  name    Abdisaid Muse Ali | Abdisaid Ali
  office  foreign minister of som 2021-11..2022-08
  source  public-record

actor   som.mohamed-abdirizak-mohamud
  kind    person
  name    Mohamed Abdirizak Mohamud | Mohamed Abdirizak
  office  foreign minister of som 2020-11..2021-11
  source  public-record

actor   som.ahmed-isse-awad
  kind    person
  name    Ahmed Isse Awad
  office  foreign minister of som 2018-01..2020-11
  source  public-record

actor   som.yusuf-garaad-omar
  kind    person
  name    Yusuf Garaad Omar | Yusuf Garaad
  office  foreign minister of som 2017-03..2018-01
  source  public-record

actor   som.hussein-sheikh-ali
  kind    person
  name    Hussein Sheikh-Ali
  office  national security adviser of som 2022-06..2025-06
  source  public-record

actor   som.daud-aweis
  kind    person
  name    Daud Aweis | Daud Aweis Jama
  office  information minister of som 2022-08-02..   asof 2025-06-30
  source  public-record

actor   som.sheikh-adan-mohamed-nur
  kind    person
  name    Sheikh Adan Mohamed Nur | Adan Madobe | Aden Madobe | Sheikh Aden Madobe
  office  speaker of som.tfp 2007-01-31..2010
  office  speaker of som.house 2022-04-28..   asof 2025-06-30
  source  public-record

actor   som.mohamed-mursal-sheikh-abdirahman
  kind    person
  name    Mohamed Mursal Sheikh Abdirahman | Mohamed Mursal | Mohamed Mursal Sheikh Abdurahman
  office  defence minister of som 2017-03..2018-04
  office  speaker of som.house 2018-04-30..2022-04
  source  public-record

actor   som.abdirahman-abdishakur-warsame
  kind    person
  name    Abdirahman Abdishakur Warsame | Abdirahman Abdishakur
  office  leader of som.wadajir 2016..   asof 2025-06-30
  source  public-record

actor   som.hassan-dahir-aweys
  kind    person
  name    Hassan Dahir Aweys | Sheikh Hassan Dahir Aweys | Hassan Dahir Aweis
  office  leader of som.aiai 1991..2000
  office  leader of som.icu 2006-06..2006-12-27
  office  leader of som.hizbul 2009-05..2010-12-20
  source  un-2022, ofac-2023, public-record

actor   som.mukhtar-robow
  kind    person
  name    Mukhtar Robow | Muktar Robow | Abu Mansur !context(som.shabaab) | Mukhtar Robow Ali
  office  deputy leader of som.shabaab 2006..2013-06
  office  religious affairs minister of som 2022-08-02..   asof 2025-06-30
  source  ofac-2023, public-record

actor   som.aden-hashi-ayro
  kind    person
  name    Aden Hashi Ayro | Aden Hashi Farah Ayro | Adan Hashi Ayro
  office  leader of som.shabaab 2006..2008-05-01
  source  public-record

actor   som.ahmed-abdi-godane
  kind    person
  name    Ahmed Abdi Godane | Ahmed Godane | Godane | Mukhtar Abu Zubair | Moktar Ali Zubeyr | Mukhtar Abu al-Zubayr
  office  leader of som.shabaab 2008-05..2014-09-01
  source  un-2022, ofac-2023, public-record

actor   som.ahmed-diriye
  kind    person
  name    Ahmed Diriye | Ahmed Umar | Abu Ubaidah !context(SOM) | Ahmad Umar Abu Ubaidah | Ahmed Diriiye | Ahmad Diriye
  office  leader of som.shabaab 2014-09-06..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   som.mahad-karate
  kind    person
  name    Mahad Karate | Mahad Warsame Galay Karate | Abdirahman Mohamed Warsame
  office  deputy leader of som.shabaab 2014..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   som.ali-mohamud-rage
  kind    person
  name    Ali Mohamud Rage | Ali Mohamud Raghe | Ali Dheere | Sheikh Ali Dhere | Ali Dhere | Ali Mohamed Rage
  office  spokesman of som.shabaab 2009-05..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   som.abdiaziz-abu-musab
  kind    person
  name    Abdiaziz Abu Musab | Abdulaziz Abu Musab | Abdiasis Abu Musab
  office  military spokesman of som.shabaab 2010..   asof 2025-06-30
  source  public-record

actor   som.fuad-mohamed-khalaf
  kind    person
  name    Fuad Mohamed Khalaf | Fuad Shangole | Fuad Mohamed Qalaf
  office  commander of som.shabaab 2006..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   som.omar-hammami
  kind    person
  name    Omar Hammami | Abu Mansoor al-Amriki | Abu Mansur al-Amriki
  office  commander of som.shabaab 2007..2013-09-12
  source  un-2022, ofac-2023, public-record

actor   som.hassan-abdullah-hersi-al-turki
  kind    person
  name    Hassan Abdullah Hersi al-Turki | Hassan al-Turki | Hassan Turki | Sheikh Hassan Turki
  office  leader of som.raskamboni 2007..2009
  office  commander of som.hizbul 2009..2010
  source  un-2022, ofac-2023, public-record

actor   som.maalim-ayman
  kind    person
  name    Maalim Ayman | Mohamed Mire | Macalin Ayman
  office  commander of som.jayshayman 2014..2023-12-17
  source  un-2022, ofac-2023, public-record

actor   som.abdiqadir-mumin
  kind    person
  name    Abdiqadir Mumin | Abdulqadir Mumin | Abdul Qadir Mumin | Abdulkadir Mumin
  office  leader of is.somalia 2015-10-22..   asof 2025-06-30
  source  ofac-2023, public-record

actor   som.abdirahman-fahiye-isse-mohamud
  kind    person
  name    Abdirahman Fahiye Isse Mohamud | Abdirahman Fahiye
  office  leader of is.somalia 2023..   asof 2025-06-30
  source  ofac-2023, public-record

actor   som.fazul-abdullah-mohammed
  kind    person
  name    Fazul Abdullah Mohammed | Harun Fazul
  office  leader of al-Qaeda in East Africa of alqaeda 2009-11..2011-06-08
  source  ofac-2023, public-record

actor   som.saleh-ali-saleh-nabhan
  kind    person
  name    Saleh Ali Saleh Nabhan | Saleh Nabhan
  office  commander of alqaeda 1998..2009-09-14
  source  public-record

# Media and clans.

actor   som.sonna
  kind    media
  name    Somali National News Agency | SONNA
  code    SOM GOV.JRN
  source  public-record

actor   som.garowe
  kind    media
  name    Garowe Online | Radio Garowe
  code    SOM JRN 2004..   asof 2025-06-30
  source  public-record

actor   som.hiiraan
  kind    media
  name    Hiiraan Online
  code    SOM JRN 1999..   asof 2025-06-30
  source  public-record

actor   som.goobjoog
  kind    media
  name    Goobjoog
  code    SOM JRN
  source  public-record

actor   som.shabelle
  kind    media
  name    Shabelle Media Network | Radio Shabelle
  code    SOM JRN 2002..   asof 2025-06-30
  source  public-record

actor   som.andalus
  kind    media
  name    Radio Andalus | al-Andalus radio
  code    inherit
  part    som.shabaab wing 2010..   asof 2025-06-30
  source  public-record

actor   som.kataib
  kind    media
  name    al-Kataib Media Foundation | Al-Kataib Media
  code    inherit
  part    som.shabaab wing 2007..   asof 2025-06-30
  source  public-record

actor   som.shahada
  kind    media
  name    Shahada News Agency
  code    inherit
  part    som.shabaab wing
  source  public-record

actor   som.hawiye
  kind    people
  name    Hawiye | Hawiye clan | Habar Gidir | Abgal | Murusade | Hawadle
  code    SOM CVL
  source  public-record

actor   som.darod
  kind    people
  name    Darod | Darood | Darod clan | Majerteen | Marehan | Dhulbahante | Warsangeli
  code    SOM CVL
  source  public-record

actor   som.isaaq
  kind    people
  name    Isaaq | Isaaq clan | Habar Awal
  code    SOM CVL
  source  public-record

actor   som.dir
  kind    people
  name    Dir clan | Biimaal | Biyomaal
  code    SOM CVL
  source  public-record

actor   som.rahanweyn
  kind    people
  name    Rahanweyn | Digil-Mirifle | Rahanweyn clan
  code    SOM CVL
  source  public-record

actor   som.bantu
  kind    people
  name    Somali Bantu | Somali Bantus
  code    SOM CVL
  source  public-record

# Heads of state and government with their other offices.

actor   eth.abiy-ahmed
  kind    person
  name    Abiy Ahmed | Abiy Ahmed Ali
  office  leader of eth.eprdf 2018-03-27..2019-11-30
  office  leader of eth.pp 2019-12-01..   asof 2025-06-30
  office  prime minister of eth 2018-04-02..   asof 2026-01-31
  source  factbook-2026, public-record

actor   eth.meles-zenawi
  kind    person
  name    Meles Zenawi
  office  leader of eth.tplf 1989..2012-08-20
  office  leader of eth.eprdf 1989..2012-08-20
  office  president of eth 1991-05-28..1995-08-22
  office  prime minister of eth 1995-08-23..2012-08-20
  source  public-record

actor   eth.taye-atske-selassie
  kind    person
  name    Taye Atske Selassie
  office  foreign minister of eth 2024-02-08..2024-10-07
  office  president of eth 2024-10-07..   asof 2026-01-31
  source  factbook-2026, public-record

actor   eth.hailemariam-desalegn
  kind    person
  name    Hailemariam Desalegn
  office  foreign minister of eth 2010-10-05..2012-11-29
  office  leader of eth.eprdf 2012-09-15..2018-03-27
  office  prime minister of eth 2012-08-20..2018-04-02
  source  public-record

actor   eri.isaias-afwerki
  kind    person
  name    Isaias Afwerki | Isaias Afeworki | Isayas Afewerki | Isaias Afewerki | Issaias Afewerki
  office  leader of eri.eplf 1987-03..1994-02-15
  office  leader of eri.pfdj 1994-02-16..   asof 2025-06-30
  office  president of eri 1993-05-24..   asof 2026-01-31
  source  factbook-2026, public-record

actor   som.sharif-sheikh-ahmed
  kind    person
  name    Sharif Sheikh Ahmed | Sheikh Sharif | Sheikh Sharif Sheikh Ahmed
  office  leader of som.icu 2006-06-05..2006-12-27
  office  leader of som.ars 2007-09-12..2009-01-30
  office  leader of som.himilo 2018..   asof 2025-06-30
  office  president of som 2009-01-31..2012-08-20
  source  public-record

actor   som.mohamed-abdullahi-mohamed
  kind    person
  name    Mohamed Abdullahi Mohamed | Farmajo | Farmaajo | Mohamed Farmajo | Mohamed Farmaajo | Mohamed Abdullahi Farmajo | Mohamed Abdullahi Farmaajo
  office  prime minister of som 2010-11-01..2011-06-19
  office  president of som 2017-02-16..2022-05-23
  source  public-record

actor   som.abdullahi-yusuf-ahmed
  kind    person
  name    Abdullahi Yusuf Ahmed
  office  leader of som.ssdf 1981-10..1985
  office  president of som.puntland 1998-07-23..2001-06-30
  office  president of som 2004-10-14..2008-12-29
  source  public-record

actor   som.hassan-sheikh-mohamud
  kind    person
  name    Hassan Sheikh Mohamud | Hassan Sheikh | Hassan Sheikh Mohamoud
  office  leader of som.jsp 2025-05-13..   asof 2025-06-30
  office  president of som 2012-09-16..2017-02-16
  office  president of som 2022-05-23..   asof 2026-01-31
  source  un-2022, ofac-2023, factbook-2026, public-record
