# SPDX-License-Identifier: CC0-1.0
# Ministers, envoys, heads of services, opposition leaders and other persons of
# whom international news speaks, outside the countries that have files of
# their own.  Dates to the month.

source  public-record = official announcements and wire reports of appointments, elections and resignations

# Western and Northern Europe

actor   gbr.shabana-mahmood
  kind    person
  name    Shabana Mahmood
  gender  f
  office  justice minister of gbr 2024-07..2025-09
  office  home secretary of gbr 2025-09..   asof 2025-12
  source  public-record

actor   gbr.kwasi-kwarteng
  kind    person
  name    Kwasi Kwarteng
  gender  m
  office  minister of gbr 2021-01..2022-09
  office  chancellor of the exchequer of gbr 2022-09..2022-10
  source  public-record

actor   gbr.alistair-darling
  kind    person
  name    Alistair Darling
  gender  m
  office  chancellor of the exchequer of gbr 2007-06..2010-05
  source  public-record

actor   gbr.matt-hancock
  kind    person
  name    Matt Hancock
  gender  m
  office  health secretary of gbr 2018-07..2021-06
  source  public-record

actor   gbr.michael-gove
  kind    person
  name    Michael Gove
  gender  m
  office  education minister of gbr 2010-05..2014-07
  office  justice minister of gbr 2015-05..2016-07
  office  minister of gbr 2017-06..2022-07
  office  minister of gbr 2022-10..2024-07
  source  public-record

actor   fra.catherine-vautrin
  kind    person
  name    Catherine Vautrin
  gender  f
  office  defence minister of fra 2025-10..   asof 2025-12
  source  public-record

actor   ita.luigi-di-maio
  kind    person
  name    Luigi Di Maio
  gender  m
  office  minister of ita 2018-06..2019-09
  office  foreign minister of ita 2019-09..2022-10
  source  public-record

actor   ita.matteo-salvini
  kind    person
  name    Matteo Salvini
  gender  m
  office  interior minister of ita 2018-06..2019-09
  office  deputy prime minister of ita 2022-10..   asof 2025-12
  source  public-record

actor   ita.luciana-lamorgese
  kind    person
  name    Luciana Lamorgese
  gender  f
  office  interior minister of ita 2019-09..2022-10
  source  public-record

actor   ita.matteo-piantedosi
  kind    person
  name    Matteo Piantedosi
  gender  m
  office  interior minister of ita 2022-10..   asof 2025-12
  source  public-record

actor   ita.guido-crosetto
  kind    person
  name    Guido Crosetto
  gender  m
  office  defence minister of ita 2022-10..   asof 2025-12
  source  public-record

actor   ita.lorenzo-guerini
  kind    person
  name    Lorenzo Guerini
  gender  m
  office  defence minister of ita 2019-09..2022-10
  source  public-record

actor   ita.franco-frattini
  kind    person
  name    Franco Frattini
  gender  m
  office  foreign minister of ita 2002-11..2004-11
  office  foreign minister of ita 2008-05..2011-11
  source  public-record

actor   ita.giancarlo-giorgetti
  kind    person
  name    Giancarlo Giorgetti
  gender  m
  office  finance minister of ita 2022-10..   asof 2025-12
  source  public-record

actor   esp.jose-manuel-albares
  kind    person
  name    José Manuel Albares | Jose Manuel Albares
  gender  m
  office  foreign minister of esp 2021-07..   asof 2025-12
  source  public-record

actor   esp.arancha-gonzalez-laya
  kind    person
  name    Arancha González Laya | Arancha Gonzalez Laya
  gender  f
  office  foreign minister of esp 2020-01..2021-07
  source  public-record

actor   esp.margarita-robles
  kind    person
  name    Margarita Robles
  gender  f
  office  defence minister of esp 2018-06..   asof 2025-12
  source  public-record

actor   esp.fernando-grande-marlaska
  kind    person
  name    Fernando Grande-Marlaska
  gender  m
  office  interior minister of esp 2018-06..   asof 2025-12
  source  public-record

actor   esp.alfonso-dastis
  kind    person
  name    Alfonso Dastis
  gender  m
  office  foreign minister of esp 2016-11..2018-06
  source  public-record

actor   esp.miguel-angel-moratinos
  kind    person
  name    Miguel Ángel Moratinos | Miguel Angel Moratinos
  gender  m
  office  foreign minister of esp 2004-04..2010-10
  source  public-record

actor   esp.nadia-calvino
  kind    person
  name    Nadia Calviño | Nadia Calvino
  gender  f
  office  economy minister of esp 2018-06..2023-12
  source  public-record

actor   pol.radoslaw-sikorski
  kind    person
  name    Radosław Sikorski | Radoslaw Sikorski | Radek Sikorski
  gender  m
  office  defence minister of pol 2005-10..2007-02
  office  foreign minister of pol 2007-11..2014-09
  office  foreign minister of pol 2023-12..   asof 2025-12
  source  public-record

actor   pol.zbigniew-rau
  kind    person
  name    Zbigniew Rau
  gender  m
  office  foreign minister of pol 2020-08..2023-11
  source  public-record

actor   pol.jacek-czaputowicz
  kind    person
  name    Jacek Czaputowicz
  gender  m
  office  foreign minister of pol 2018-01..2020-08
  source  public-record

actor   pol.witold-waszczykowski
  kind    person
  name    Witold Waszczykowski
  gender  m
  office  foreign minister of pol 2015-11..2018-01
  source  public-record

actor   pol.mariusz-blaszczak
  kind    person
  name    Mariusz Błaszczak | Mariusz Blaszczak
  gender  m
  office  interior minister of pol 2015-11..2018-01
  office  defence minister of pol 2018-01..2023-11
  source  public-record

actor   pol.antoni-macierewicz
  kind    person
  name    Antoni Macierewicz
  gender  m
  office  defence minister of pol 2015-11..2018-01
  source  public-record

actor   pol.wladyslaw-kosiniak-kamysz
  kind    person
  name    Władysław Kosiniak-Kamysz | Wladyslaw Kosiniak-Kamysz
  gender  m
  office  defence minister of pol 2023-12..   asof 2025-12
  source  public-record

actor   hun.peter-szijjarto
  kind    person
  name    Péter Szijjártó | Peter Szijjarto
  gender  m
  office  foreign minister of hun 2014-09..   asof 2025-12
  source  public-record

actor   hun.peter-magyar
  kind    person
  name    Péter Magyar | Peter Magyar
  gender  m
  office  party leader of hun 2024-07..   asof 2025-12
  source  public-record

actor   swe.ann-linde
  kind    person
  name    Ann Linde
  gender  f
  office  foreign minister of swe 2019-09..2022-10
  source  public-record

actor   swe.tobias-billstrom
  kind    person
  name    Tobias Billström | Tobias Billstrom
  gender  m
  office  foreign minister of swe 2022-10..2024-09
  source  public-record

actor   swe.maria-malmer-stenergard
  kind    person
  name    Maria Malmer Stenergard
  gender  f
  office  foreign minister of swe 2024-09..   asof 2025-12
  source  public-record

actor   swe.margot-wallstrom
  kind    person
  name    Margot Wallström | Margot Wallstrom
  gender  f
  office  foreign minister of swe 2014-10..2019-09
  source  public-record

actor   swe.peter-hultqvist
  kind    person
  name    Peter Hultqvist
  gender  m
  office  defence minister of swe 2014-10..2022-10
  source  public-record

actor   swe.pal-jonson
  kind    person
  name    Pål Jonson | Pal Jonson
  gender  m
  office  defence minister of swe 2022-10..   asof 2025-12
  source  public-record

actor   fin.pekka-haavisto
  kind    person
  name    Pekka Haavisto
  gender  m
  office  foreign minister of fin 2019-06..2023-06
  source  public-record

actor   fin.elina-valtonen
  kind    person
  name    Elina Valtonen
  gender  f
  office  foreign minister of fin 2023-06..   asof 2025-12
  source  public-record

actor   nor.anniken-huitfeldt
  kind    person
  name    Anniken Huitfeldt
  gender  f
  office  foreign minister of nor 2021-10..2023-10
  source  public-record

actor   nor.espen-barth-eide
  kind    person
  name    Espen Barth Eide
  gender  m
  office  foreign minister of nor 2012-09..2013-10
  office  foreign minister of nor 2023-10..   asof 2025-12
  source  public-record

actor   nor.ine-eriksen-soreide
  kind    person
  name    Ine Eriksen Søreide | Ine Eriksen Soreide
  gender  f
  office  defence minister of nor 2013-10..2017-10
  office  foreign minister of nor 2017-10..2021-10
  source  public-record

actor   nor.borge-brende
  kind    person
  name    Børge Brende | Borge Brende
  gender  m
  office  foreign minister of nor 2013-10..2017-10
  source  public-record

actor   dnk.jeppe-kofod
  kind    person
  name    Jeppe Kofod
  gender  m
  office  foreign minister of dnk 2019-06..2022-12
  source  public-record

actor   nld.wopke-hoekstra
  kind    person
  name    Wopke Hoekstra
  gender  m
  office  finance minister of nld 2017-10..2022-01
  office  foreign minister of nld 2022-01..2023-09
  source  public-record

actor   nld.kajsa-ollongren
  kind    person
  name    Kajsa Ollongren
  gender  f
  office  interior minister of nld 2017-10..2022-01
  office  defence minister of nld 2022-01..2024-07
  source  public-record

actor   nld.stef-blok
  kind    person
  name    Stef Blok
  gender  m
  office  foreign minister of nld 2018-03..2021-05
  source  public-record

actor   nld.geert-wilders
  kind    person
  name    Geert Wilders
  gender  m
  office  party leader of nld 2006-02..   asof 2025-12
  source  public-record

actor   bel.hadja-lahbib
  kind    person
  name    Hadja Lahbib
  gender  f
  office  foreign minister of bel 2022-07..2024-12
  source  public-record

actor   bel.didier-reynders
  kind    person
  name    Didier Reynders
  gender  m
  office  foreign minister of bel 2011-12..2019-11
  source  public-record

actor   aut.karin-kneissl
  kind    person
  name    Karin Kneissl
  gender  f
  office  foreign minister of aut 2017-12..2019-06
  source  public-record

actor   aut.beate-meinl-reisinger
  kind    person
  name    Beate Meinl-Reisinger
  gender  f
  office  foreign minister of aut 2025-03..   asof 2025-12
  source  public-record

actor   aut.herbert-kickl
  kind    person
  name    Herbert Kickl
  gender  m
  office  interior minister of aut 2017-12..2019-05
  office  party leader of aut 2021-06..   asof 2025-12
  source  public-record

actor   irl.simon-coveney
  kind    person
  name    Simon Coveney
  gender  m
  office  foreign minister of irl 2017-06..2022-12
  source  public-record

actor   grc.nikos-dendias
  kind    person
  name    Nikos Dendias
  gender  m
  office  foreign minister of grc 2019-07..2023-05
  office  defence minister of grc 2023-06..   asof 2025-12
  source  public-record

actor   grc.yanis-varoufakis
  kind    person
  name    Yanis Varoufakis
  gender  m
  office  finance minister of grc 2015-01..2015-07
  source  public-record

actor   grc.george-gerapetritis
  kind    person
  name    George Gerapetritis | Giorgos Gerapetritis
  gender  m
  office  foreign minister of grc 2023-06..   asof 2025-12
  source  public-record

actor   prt.augusto-santos-silva
  kind    person
  name    Augusto Santos Silva
  gender  m
  office  foreign minister of prt 2015-11..2022-03
  source  public-record

# Baltic, Balkans, Caucasus, Eastern Europe

actor   ltu.gabrielius-landsbergis
  kind    person
  name    Gabrielius Landsbergis
  gender  m
  office  foreign minister of ltu 2020-12..2024-12
  source  public-record

actor   ltu.linas-linkevicius
  kind    person
  name    Linas Linkevičius | Linas Linkevicius
  gender  m
  office  foreign minister of ltu 2012-12..2020-12
  source  public-record

actor   est.urmas-reinsalu
  kind    person
  name    Urmas Reinsalu
  gender  m
  office  foreign minister of est 2019-07..2021-01
  office  foreign minister of est 2022-07..2023-04
  source  public-record

actor   est.eva-maria-liimets
  kind    person
  name    Eva-Maria Liimets
  gender  f
  office  foreign minister of est 2021-01..2022-06
  source  public-record

actor   est.margus-tsahkna
  kind    person
  name    Margus Tsahkna
  gender  m
  office  foreign minister of est 2023-04..   asof 2025-12
  source  public-record

actor   cze.jan-lipavsky
  kind    person
  name    Jan Lipavský | Jan Lipavsky
  gender  m
  office  foreign minister of cze 2021-12..2025-12
  source  public-record

actor   svk.juraj-blanar
  kind    person
  name    Juraj Blanár | Juraj Blanar
  gender  m
  office  foreign minister of svk 2023-10..   asof 2025-12
  source  public-record

actor   hrv.gordan-grlic-radman
  kind    person
  name    Gordan Grlić-Radman | Gordan Grlic Radman
  gender  m
  office  foreign minister of hrv 2019-07..   asof 2025-12
  source  public-record

actor   mda.nicu-popescu
  kind    person
  name    Nicu Popescu
  gender  m
  office  foreign minister of mda 2021-08..2024-01
  source  public-record

actor   blr.vladimir-makei
  kind    person
  name    Vladimir Makei
  gender  m
  office  foreign minister of blr 2012-08..2022-11
  source  public-record

actor   blr.sergei-aleinik
  kind    person
  name    Sergei Aleinik
  gender  m
  office  foreign minister of blr 2022-12..2024-06
  source  public-record

actor   blr.maxim-ryzhenkov
  kind    person
  name    Maxim Ryzhenkov
  gender  m
  office  foreign minister of blr 2024-06..   asof 2025-12
  source  public-record

actor   blr.viktor-khrenin
  kind    person
  name    Viktor Khrenin
  gender  m
  office  defence minister of blr 2020-01..   asof 2025-12
  source  public-record

actor   blr.sviatlana-tsikhanouskaya
  kind    person
  name    Sviatlana Tsikhanouskaya | Svetlana Tikhanovskaya | Sviatlana Tikhanovskaya
  gender  f
  office  opposition leader of blr 2020-08..   asof 2025-12
  source  public-record

actor   blr.maria-kolesnikova
  kind    person
  name    Maria Kolesnikova | Maryia Kalesnikava
  gender  f
  office  opposition figure of blr 2020-05..   asof 2025-12
  source  public-record

# Turkey and the Middle East

actor   sau.khalid-bin-salman
  kind    person
  name    Khalid bin Salman | Prince Khalid bin Salman
  gender  m
  office  ambassador of sau 2017-07..2019-02
  office  deputy defence minister of sau 2019-02..2022-09
  office  defence minister of sau 2022-09..   asof 2025-12
  source  public-record

actor   sau.abdulaziz-bin-salman
  kind    person
  name    Abdulaziz bin Salman | Prince Abdulaziz bin Salman
  gender  m
  office  energy minister of sau 2019-09..   asof 2025-12
  source  public-record

actor   are.anwar-gargash
  kind    person
  name    Anwar Gargash
  gender  m
  office  minister of are 2008-02..2021-02
  office  adviser of are 2021-02..   asof 2025-12
  source  public-record

actor   qat.majed-al-ansari
  kind    person
  name    Majed al-Ansari
  gender  m
  office  spokesperson of qat 2022-01..   asof 2025-12
  source  public-record

actor   kwt.sabah-al-khalid-al-sabah
  kind    person
  name    Sabah Al-Khalid Al-Sabah | Sabah al-Khalid al-Sabah
  gender  m
  office  foreign minister of kwt 2011-10..2019-11
  office  prime minister of kwt 2019-11..2022-07
  source  public-record

actor   jor.ayman-safadi
  kind    person
  name    Ayman Safadi | Ayman al-Safadi
  gender  m
  office  foreign minister of jor 2017-01..   asof 2025-12
  source  public-record

actor   jor.nasser-judeh
  kind    person
  name    Nasser Judeh
  gender  m
  office  foreign minister of jor 2009-02..2017-01
  source  public-record

actor   egy.abbas-kamel
  kind    person
  name    Abbas Kamel
  gender  m
  office  intelligence chief of egy 2018-06..2024-10
  source  public-record

actor   bhr.abdullatif-bin-rashid-al-zayani
  kind    person
  name    Abdullatif bin Rashid Al Zayani | Abdullatif al-Zayani
  gender  m
  office  foreign minister of bhr 2020-02..   asof 2025-12
  source  public-record

actor   bhr.khalid-bin-ahmed-al-khalifa
  kind    person
  name    Khalid bin Ahmed Al Khalifa
  gender  m
  office  foreign minister of bhr 2005-09..2020-02
  source  public-record

actor   mar.nasser-bourita
  kind    person
  name    Nasser Bourita
  gender  m
  office  foreign minister of mar 2017-04..   asof 2025-12
  source  public-record

actor   dza.ramtane-lamamra
  kind    person
  name    Ramtane Lamamra
  gender  m
  office  foreign minister of dza 2013-09..2017-05
  office  foreign minister of dza 2021-07..2023-03
  source  public-record

actor   dza.ahmed-attaf
  kind    person
  name    Ahmed Attaf
  gender  m
  office  foreign minister of dza 1996-01..1999-12
  office  foreign minister of dza 2023-03..   asof 2025-12
  source  public-record

actor   tun.rached-ghannouchi
  kind    person
  name    Rached Ghannouchi
  gender  m
  office  speaker of parliament of tun 2019-11..2021-07
  office  party leader of tun 1981-06..   asof 2025-12
  source  public-record

# East and Southeast Asia, the Pacific

actor   jpn.haruhiko-kuroda
  kind    person
  name    Haruhiko Kuroda
  gender  m
  office  central bank governor of jpn 2013-03..2023-04
  source  public-record

actor   kor.cho-hyun
  kind    person
  name    Cho Hyun
  gender  m
  office  foreign minister of kor 2025-07..   asof 2025-12
  source  public-record

actor   kor.chung-dong-young
  kind    person
  name    Chung Dong-young
  gender  m
  office  minister of kor 2004-07..2005-12
  office  minister of kor 2025-07..   asof 2025-12
  source  public-record

actor   mng.battsetseg-batmunkh
  kind    person
  name    Battsetseg Batmunkh
  gender  f
  office  foreign minister of mng 2021-01..   asof 2025-12
  source  public-record

actor   phl.teodoro-locsin
  kind    person
  name    Teodoro Locsin | Teodoro Locsin Jr. | Teddy Locsin
  gender  m
  office  foreign minister of phl 2018-10..2022-06
  source  public-record

actor   phl.enrique-manalo
  kind    person
  name    Enrique Manalo
  gender  m
  office  foreign minister of phl 2022-07..2025-06
  source  public-record

actor   phl.delfin-lorenzana
  kind    person
  name    Delfin Lorenzana
  gender  m
  office  defence minister of phl 2016-06..2022-06
  source  public-record

actor   phl.gilberto-teodoro
  kind    person
  name    Gilberto Teodoro | Gilbert Teodoro
  gender  m
  office  defence minister of phl 2007-08..2009-11
  office  defence minister of phl 2023-06..   asof 2025-12
  source  public-record

actor   phl.albert-del-rosario
  kind    person
  name    Albert del Rosario
  gender  m
  office  foreign minister of phl 2011-02..2016-03
  source  public-record

actor   phl.leila-de-lima
  kind    person
  name    Leila de Lima
  gender  f
  office  justice minister of phl 2010-06..2015-10
  office  senator of phl 2016-06..2022-06
  source  public-record

actor   phl.maria-ressa
  kind    person
  name    Maria Ressa
  gender  f
  office  journalist of phl 2012-01..   asof 2025-12
  source  public-record

actor   idn.retno-marsudi
  kind    person
  name    Retno Marsudi
  gender  f
  office  foreign minister of idn 2014-10..2024-10
  source  public-record

actor   idn.sugiono
  kind    person
  name    Sugiono
  gender  m
  office  foreign minister of idn 2024-10..   asof 2025-12
  source  public-record

actor   idn.marty-natalegawa
  kind    person
  name    Marty Natalegawa
  gender  m
  office  foreign minister of idn 2009-10..2014-10
  source  public-record

actor   idn.sri-mulyani-indrawati
  kind    person
  name    Sri Mulyani Indrawati | Sri Mulyani
  gender  f
  office  finance minister of idn 2005-12..2010-05
  office  finance minister of idn 2016-07..2025-09
  source  public-record

actor   idn.sjafrie-sjamsoeddin
  kind    person
  name    Sjafrie Sjamsoeddin
  gender  m
  office  defence minister of idn 2024-10..   asof 2025-12
  source  public-record

actor   mys.saifuddin-abdullah
  kind    person
  name    Saifuddin Abdullah
  gender  m
  office  foreign minister of mys 2018-07..2020-02
  office  foreign minister of mys 2021-08..2022-11
  source  public-record

actor   mys.hishammuddin-hussein
  kind    person
  name    Hishammuddin Hussein
  gender  m
  office  defence minister of mys 2013-05..2018-05
  office  foreign minister of mys 2020-03..2021-08
  office  defence minister of mys 2021-08..2022-11
  source  public-record

actor   mys.mohamad-hasan
  kind    person
  name    Mohamad Hasan
  gender  m
  office  defence minister of mys 2022-12..2023-12
  office  foreign minister of mys 2023-12..   asof 2025-12
  source  public-record

actor   sgp.vivian-balakrishnan
  kind    person
  name    Vivian Balakrishnan
  gender  m
  office  foreign minister of sgp 2015-10..   asof 2025-12
  source  public-record

actor   sgp.ng-eng-hen
  kind    person
  name    Ng Eng Hen
  gender  m
  office  defence minister of sgp 2011-05..2025-05
  source  public-record

actor   sgp.k-shanmugam
  kind    person
  name    K. Shanmugam | Kasiviswanathan Shanmugam
  gender  m
  office  home minister of sgp 2015-10..   asof 2025-12
  source  public-record

actor   tha.don-pramudwinai
  kind    person
  name    Don Pramudwinai
  gender  m
  office  foreign minister of tha 2015-08..2023-09
  source  public-record

actor   tha.maris-sangiampongsa
  kind    person
  name    Maris Sangiampongsa
  gender  m
  office  foreign minister of tha 2024-04..2025-09
  source  public-record

actor   tha.prawit-wongsuwan
  kind    person
  name    Prawit Wongsuwan
  gender  m
  office  deputy prime minister of tha 2014-08..2023-08
  source  public-record

actor   tha.pita-limjaroenrat
  kind    person
  name    Pita Limjaroenrat
  gender  m
  office  party leader of tha 2020-03..2023-09
  source  public-record

actor   vnm.bui-thanh-son
  kind    person
  name    Bui Thanh Son
  gender  m
  office  foreign minister of vnm 2021-04..2025-08
  source  public-record

actor   vnm.pham-binh-minh
  kind    person
  name    Pham Binh Minh
  gender  m
  office  foreign minister of vnm 2011-08..2021-04
  source  public-record

actor   khm.prak-sokhonn
  kind    person
  name    Prak Sokhonn
  gender  m
  office  foreign minister of khm 2016-04..2023-08
  office  foreign minister of khm 2024-11..   asof 2025-12
  source  public-record

actor   khm.sam-rainsy
  kind    person
  name    Sam Rainsy
  gender  m
  office  opposition leader of khm 1995-11..   asof 2025-12
  source  public-record

actor   khm.kem-sokha
  kind    person
  name    Kem Sokha
  gender  m
  office  opposition leader of khm 2012-07..   asof 2025-12
  source  public-record

actor   khm.tea-banh
  kind    person
  name    Tea Banh
  gender  m
  office  defence minister of khm 1994-12..2023-08
  source  public-record

actor   aus.bob-carr
  kind    person
  name    Bob Carr
  gender  m
  office  foreign minister of aus 2012-03..2013-09
  source  public-record

actor   aus.stephen-smith
  kind    person
  name    Stephen Smith
  gender  m
  office  foreign minister of aus 2007-12..2010-09
  office  defence minister of aus 2010-09..2013-09
  source  public-record

actor   aus.alexander-downer
  kind    person
  name    Alexander Downer
  gender  m
  office  foreign minister of aus 1996-03..2007-12
  source  public-record

actor   aus.richard-marles
  kind    person
  name    Richard Marles
  gender  m
  office  defence minister of aus 2022-06..   asof 2025-12
  source  public-record

actor   aus.peter-dutton
  kind    person
  name    Peter Dutton
  gender  m
  office  home minister of aus 2017-12..2021-03
  office  defence minister of aus 2021-03..2022-05
  office  opposition leader of aus 2022-05..2025-05
  source  public-record

actor   aus.linda-reynolds
  kind    person
  name    Linda Reynolds
  gender  f
  office  defence minister of aus 2019-05..2021-03
  source  public-record

actor   aus.josh-frydenberg
  kind    person
  name    Josh Frydenberg
  gender  m
  office  finance minister of aus 2018-08..2022-05
  source  public-record

actor   aus.daniel-andrews
  kind    person
  name    Daniel Andrews
  gender  m
  office  premier of aus 2014-12..2023-09
  source  public-record

actor   nzl.nanaia-mahuta
  kind    person
  name    Nanaia Mahuta
  gender  f
  office  foreign minister of nzl 2020-11..2023-11
  source  public-record

actor   nzl.winston-peters
  kind    person
  name    Winston Peters
  gender  m
  office  foreign minister of nzl 2005-10..2008-08
  office  foreign minister of nzl 2017-10..2020-11
  office  foreign minister of nzl 2023-11..   asof 2025-12
  source  public-record

actor   nzl.murray-mccully
  kind    person
  name    Murray McCully
  gender  m
  office  foreign minister of nzl 2008-11..2017-05
  source  public-record

# South Asia outside Pakistan

# Sub-Saharan Africa

actor   zaf.naledi-pandor
  kind    person
  name    Naledi Pandor
  gender  f
  office  foreign minister of zaf 2019-05..2024-06
  source  public-record

actor   zaf.ronald-lamola
  kind    person
  name    Ronald Lamola
  gender  m
  office  justice minister of zaf 2019-05..2024-06
  office  foreign minister of zaf 2024-06..   asof 2025-12
  source  public-record

actor   zaf.maite-nkoana-mashabane
  kind    person
  name    Maite Nkoana-Mashabane
  gender  f
  office  foreign minister of zaf 2009-05..2018-02
  source  public-record

actor   zaf.lindiwe-sisulu
  kind    person
  name    Lindiwe Sisulu
  gender  f
  office  defence minister of zaf 2009-05..2012-06
  office  foreign minister of zaf 2018-02..2019-05
  source  public-record

actor   zaf.thandi-modise
  kind    person
  name    Thandi Modise
  gender  f
  office  defence minister of zaf 2021-08..2024-06
  source  public-record

actor   zaf.angie-motshekga
  kind    person
  name    Angie Motshekga
  gender  f
  office  education minister of zaf 2009-05..2024-06
  office  defence minister of zaf 2024-07..   asof 2025-12
  source  public-record

actor   zaf.bheki-cele
  kind    person
  name    Bheki Cele
  gender  m
  office  police minister of zaf 2018-02..2024-06
  source  public-record

actor   zaf.julius-malema
  kind    person
  name    Julius Malema
  gender  m
  office  party leader of zaf 2013-07..   asof 2025-12
  source  public-record

actor   zaf.john-steenhuisen
  kind    person
  name    John Steenhuisen
  gender  m
  office  opposition leader of zaf 2019-11..2024-06
  office  agriculture minister of zaf 2024-07..   asof 2025-12
  source  public-record

actor   zaf.pravin-gordhan
  kind    person
  name    Pravin Gordhan
  gender  m
  office  finance minister of zaf 2009-05..2014-05
  office  finance minister of zaf 2015-12..2017-03
  source  public-record

actor   zaf.tito-mboweni
  kind    person
  name    Tito Mboweni
  gender  m
  office  finance minister of zaf 2018-10..2021-08
  source  public-record

actor   ken.raychelle-omamo
  kind    person
  name    Raychelle Omamo
  gender  f
  office  defence minister of ken 2013-05..2020-01
  office  foreign minister of ken 2020-01..2021-09
  source  public-record

actor   ken.alfred-mutua
  kind    person
  name    Alfred Mutua
  gender  m
  office  governor of ken 2013-03..2022-08
  office  foreign minister of ken 2022-10..2023-10
  source  public-record

actor   ken.musalia-mudavadi
  kind    person
  name    Musalia Mudavadi
  gender  m
  office  foreign minister of ken 2023-10..   asof 2025-12
  source  public-record

actor   ken.fred-matiang-i
  kind    person
  name    Fred Matiang'i | Fred Matiangi
  gender  m
  office  interior minister of ken 2017-07..2022-10
  source  public-record

actor   ken.kithure-kindiki
  kind    person
  name    Kithure Kindiki
  gender  m
  office  interior minister of ken 2022-10..2024-11
  office  deputy president of ken 2024-11..   asof 2025-12
  source  public-record

actor   ken.rigathi-gachagua
  kind    person
  name    Rigathi Gachagua
  gender  m
  office  deputy president of ken 2022-09..2024-10
  source  public-record

actor   uga.muhoozi-kainerugaba
  kind    person
  name    Muhoozi Kainerugaba
  gender  m
  office  general of uga 2012-08..   asof 2025-12
  office  army chief of uga 2024-03..   asof 2025-12
  source  public-record

actor   uga.bobi-wine
  kind    person
  name    Bobi Wine | Robert Kyagulanyi
  gender  m
  office  opposition leader of uga 2017-07..   asof 2025-12
  source  public-record

actor   uga.kizza-besigye
  kind    person
  name    Kizza Besigye
  gender  m
  office  opposition leader of uga 2001-01..   asof 2025-12
  source  public-record

actor   uga.sam-kutesa
  kind    person
  name    Sam Kutesa
  gender  m
  office  foreign minister of uga 2005-01..2021-06
  source  public-record

actor   uga.jeje-odongo
  kind    person
  name    Jeje Odongo
  gender  m
  office  interior minister of uga 2016-06..2021-06
  office  foreign minister of uga 2021-06..   asof 2025-12
  source  public-record

actor   zwe.nelson-chamisa
  kind    person
  name    Nelson Chamisa
  gender  m
  office  opposition leader of zwe 2018-02..   asof 2025-12
  source  public-record

actor   zwe.constantino-chiwenga
  kind    person
  name    Constantino Chiwenga
  gender  m
  office  army chief of zwe 2003-12..2017-12
  office  vice president of zwe 2017-12..   asof 2025-12
  source  public-record

actor   zmb.stanley-kakubo
  kind    person
  name    Stanley Kakubo
  gender  m
  office  foreign minister of zmb 2021-08..2023-12
  source  public-record

actor   tza.tundu-lissu
  kind    person
  name    Tundu Lissu
  gender  m
  office  opposition leader of tza 2017-09..   asof 2025-12
  source  public-record

actor   tza.liberata-mulamula
  kind    person
  name    Liberata Mulamula
  gender  f
  office  foreign minister of tza 2021-03..2022-10
  source  public-record

actor   gha.shirley-ayorkor-botchwey
  kind    person
  name    Shirley Ayorkor Botchwey
  gender  f
  office  foreign minister of gha 2017-02..2025-01
  source  public-record

actor   moz.veronica-macamo
  kind    person
  name    Verónica Macamo | Veronica Macamo
  gender  f
  office  foreign minister of moz 2020-01..2025-01
  source  public-record

actor   moz.venancio-mondlane
  kind    person
  name    Venâncio Mondlane | Venancio Mondlane
  gender  m
  office  opposition leader of moz 2024-06..   asof 2025-12
  source  public-record

actor   gin.cellou-dalein-diallo
  kind    person
  name    Cellou Dalein Diallo
  gender  m
  office  opposition leader of gin 2007-11..   asof 2025-12
  source  public-record

# The Americas

actor   usa.gretchen-whitmer
  kind    person
  name    Gretchen Whitmer
  gender  f
  office  governor of usa 2019-01..   asof 2025-12
  source  public-record

actor   usa.mark-zuckerberg
  kind    person
  name    Mark Zuckerberg
  gender  m
  office  chief executive of usa 2004-02..   asof 2025-12
  source  public-record

actor   usa.jeff-bezos
  kind    person
  name    Jeff Bezos
  gender  m
  office  chief executive of usa 1994-07..2021-07
  source  public-record

actor   usa.bill-gates
  kind    person
  name    Bill Gates
  gender  m
  office  chief executive of usa 1975-04..2000-01
  office  philanthropist of usa 2000-01..   asof 2025-12
  source  public-record

actor   can.melanie-joly
  kind    person
  name    Mélanie Joly | Melanie Joly
  gender  f
  office  foreign minister of can 2021-10..2025-05
  source  public-record

actor   can.anita-anand
  kind    person
  name    Anita Anand
  gender  f
  office  defence minister of can 2021-10..2023-07
  office  foreign minister of can 2025-05..   asof 2025-12
  source  public-record

actor   can.chrystia-freeland
  kind    person
  name    Chrystia Freeland
  gender  f
  office  foreign minister of can 2017-01..2019-11
  office  finance minister of can 2020-08..2024-12
  source  public-record

actor   can.francois-philippe-champagne
  kind    person
  name    François-Philippe Champagne | Francois-Philippe Champagne
  gender  m
  office  foreign minister of can 2019-11..2021-01
  office  industry minister of can 2021-01..2025-03
  office  finance minister of can 2025-03..   asof 2025-12
  source  public-record

actor   can.marc-garneau
  kind    person
  name    Marc Garneau
  gender  m
  office  foreign minister of can 2021-01..2021-10
  source  public-record

actor   can.john-baird
  kind    person
  name    John Baird
  gender  m
  office  foreign minister of can 2011-05..2015-02
  source  public-record

actor   can.harjit-sajjan
  kind    person
  name    Harjit Sajjan
  gender  m
  office  defence minister of can 2015-11..2021-10
  source  public-record

actor   can.bill-blair
  kind    person
  name    Bill Blair
  gender  m
  office  defence minister of can 2023-07..2025-05
  source  public-record

actor   can.pierre-poilievre
  kind    person
  name    Pierre Poilievre
  gender  m
  office  opposition leader of can 2022-09..   asof 2025-12
  source  public-record

actor   can.doug-ford
  kind    person
  name    Doug Ford
  gender  m
  office  premier of can 2018-06..   asof 2025-12
  source  public-record

actor   can.jason-kenney
  kind    person
  name    Jason Kenney
  gender  m
  office  defence minister of can 2015-02..2015-11
  office  premier of can 2019-04..2022-10
  source  public-record

actor   mex.marcelo-ebrard
  kind    person
  name    Marcelo Ebrard
  gender  m
  office  mayor of mex 2006-12..2012-12
  office  foreign minister of mex 2018-12..2023-06
  office  economy minister of mex 2024-10..   asof 2025-12
  source  public-record

actor   mex.alicia-barcena
  kind    person
  name    Alicia Bárcena | Alicia Barcena
  gender  f
  office  foreign minister of mex 2023-07..2024-09
  source  public-record

actor   mex.juan-ramon-de-la-fuente
  kind    person
  name    Juan Ramón de la Fuente | Juan Ramon de la Fuente
  gender  m
  office  foreign minister of mex 2024-10..   asof 2025-12
  source  public-record

actor   mex.luis-videgaray
  kind    person
  name    Luis Videgaray
  gender  m
  office  finance minister of mex 2012-12..2016-09
  office  foreign minister of mex 2017-01..2018-11
  source  public-record

actor   mex.luis-cresencio-sandoval
  kind    person
  name    Luis Cresencio Sandoval
  gender  m
  office  defence minister of mex 2018-12..2024-09
  source  public-record

actor   mex.omar-garcia-harfuch
  kind    person
  name    Omar García Harfuch | Omar Garcia Harfuch
  gender  m
  office  police chief of mex 2019-10..2023-09
  office  security minister of mex 2024-10..   asof 2025-12
  source  public-record

actor   mex.adan-augusto-lopez
  kind    person
  name    Adán Augusto López | Adan Augusto Lopez
  gender  m
  office  interior minister of mex 2021-08..2023-06
  source  public-record

actor   mex.olga-sanchez-cordero
  kind    person
  name    Olga Sánchez Cordero | Olga Sanchez Cordero
  gender  f
  office  interior minister of mex 2018-12..2021-08
  source  public-record

actor   bra.ernesto-araujo
  kind    person
  name    Ernesto Araújo | Ernesto Araujo
  gender  m
  office  foreign minister of bra 2019-01..2021-03
  source  public-record

actor   bra.carlos-franca
  kind    person
  name    Carlos França | Carlos Franca
  gender  m
  office  foreign minister of bra 2021-04..2022-12
  source  public-record

actor   bra.mauro-vieira
  kind    person
  name    Mauro Vieira
  gender  m
  office  foreign minister of bra 2015-01..2016-05
  office  foreign minister of bra 2023-01..   asof 2025-12
  source  public-record

actor   bra.celso-amorim
  kind    person
  name    Celso Amorim
  gender  m
  office  foreign minister of bra 2003-01..2010-12
  office  defence minister of bra 2011-08..2014-12
  source  public-record

actor   bra.sergio-moro
  kind    person
  name    Sergio Moro
  gender  m
  office  judge of bra 1996-01..2018-11
  office  justice minister of bra 2019-01..2020-04
  source  public-record

actor   bra.paulo-guedes
  kind    person
  name    Paulo Guedes
  gender  m
  office  economy minister of bra 2019-01..2022-12
  source  public-record

actor   bra.fernando-haddad
  kind    person
  name    Fernando Haddad
  gender  m
  office  mayor of bra 2013-01..2016-12
  office  finance minister of bra 2023-01..   asof 2025-12
  source  public-record

actor   bra.alexandre-de-moraes
  kind    person
  name    Alexandre de Moraes
  gender  m
  office  justice minister of bra 2016-05..2017-02
  office  judge of bra 2017-03..   asof 2025-12
  source  public-record

actor   bra.marina-silva
  kind    person
  name    Marina Silva
  gender  f
  office  environment minister of bra 2003-01..2008-05
  office  environment minister of bra 2023-01..   asof 2025-12
  source  public-record

actor   arg.santiago-cafiero
  kind    person
  name    Santiago Cafiero
  gender  m
  office  foreign minister of arg 2021-09..2023-12
  source  public-record

actor   arg.diana-mondino
  kind    person
  name    Diana Mondino
  gender  f
  office  foreign minister of arg 2023-12..2024-10
  source  public-record

actor   arg.jorge-faurie
  kind    person
  name    Jorge Faurie
  gender  m
  office  foreign minister of arg 2017-06..2019-12
  source  public-record

actor   arg.patricia-bullrich
  kind    person
  name    Patricia Bullrich
  gender  f
  office  security minister of arg 2015-12..2019-12
  office  security minister of arg 2023-12..   asof 2025-12
  source  public-record

actor   arg.sergio-massa
  kind    person
  name    Sergio Massa
  gender  m
  office  economy minister of arg 2022-08..2023-12
  source  public-record

actor   arg.martin-guzman
  kind    person
  name    Martín Guzmán | Martin Guzman
  gender  m
  office  economy minister of arg 2019-12..2022-07
  source  public-record

actor   chl.antonia-urrejola
  kind    person
  name    Antonia Urrejola
  gender  f
  office  foreign minister of chl 2022-03..2023-03
  source  public-record

actor   chl.alberto-van-klaveren
  kind    person
  name    Alberto van Klaveren
  gender  m
  office  foreign minister of chl 2023-03..   asof 2025-12
  source  public-record

actor   chl.andres-allamand
  kind    person
  name    Andrés Allamand | Andres Allamand
  gender  m
  office  foreign minister of chl 2020-07..2022-02
  source  public-record

actor   chl.izkia-siches
  kind    person
  name    Izkia Siches
  gender  f
  office  interior minister of chl 2022-03..2022-09
  source  public-record

actor   chl.carolina-toha
  kind    person
  name    Carolina Tohá | Carolina Toha
  gender  f
  office  interior minister of chl 2022-09..2025-03
  source  public-record

actor   per.oscar-maurtua
  kind    person
  name    Óscar Maúrtua | Oscar Maurtua
  gender  m
  office  foreign minister of per 2021-08..2022-02
  source  public-record

actor   per.keiko-fujimori
  kind    person
  name    Keiko Fujimori
  gender  f
  office  party leader of per 2010-03..   asof 2025-12
  source  public-record

actor   per.vladimir-cerron
  kind    person
  name    Vladimir Cerrón | Vladimir Cerron
  gender  m
  office  governor of per 2011-01..2014-12
  office  party leader of per 2014-12..   asof 2025-12
  source  public-record

actor   bol.rogelio-mayta
  kind    person
  name    Rogelio Mayta
  gender  m
  office  foreign minister of bol 2020-11..2023-11
  source  public-record

actor   bol.luis-fernando-camacho
  kind    person
  name    Luis Fernando Camacho
  gender  m
  office  governor of bol 2021-05..2022-12
  source  public-record

actor   ecu.leonidas-iza
  kind    person
  name    Leonidas Iza
  gender  m
  office  indigenous leader of ecu 2021-06..   asof 2025-12
  source  public-record

actor   hti.jimmy-cherizier
  kind    person
  name    Jimmy Chérizier | Jimmy Cherizier
  gender  m
  office  gang leader of hti 2020-06..   asof 2025-12
  source  public-record

actor   slv.gustavo-villatoro
  kind    person
  name    Gustavo Villatoro
  gender  m
  office  justice minister of slv 2021-03..   asof 2025-12
  source  public-record

actor   cub.bruno-rodriguez
  kind    person
  name    Bruno Rodríguez | Bruno Rodriguez | Bruno Rodríguez Parrilla
  gender  m
  office  foreign minister of cub 2009-03..   asof 2025-12
  source  public-record
