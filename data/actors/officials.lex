# licence: CC0-1.0
# Ministers, envoys, heads of services, opposition leaders and other persons of
# whom international news speaks, outside the countries that have files of
# their own.  Dates to the month.

source  public-record = official announcements and wire reports of appointments, elections and resignations

# Western and Northern Europe

actor   deu.heiko-maas
  kind    person
  name    Heiko Maas
  gender  m
  office  justice minister of deu 2013-12..2018-03
  office  foreign minister of deu 2018-03..2021-12
  source  public-record

actor   deu.annalena-baerbock
  kind    person
  name    Annalena Baerbock
  gender  f
  office  foreign minister of deu 2021-12..2025-05
  source  public-record

actor   deu.johann-wadephul
  kind    person
  name    Johann Wadephul
  gender  m
  office  foreign minister of deu 2025-05..   asof 2025-12
  source  public-record

actor   deu.sigmar-gabriel
  kind    person
  name    Sigmar Gabriel
  gender  m
  office  economy minister of deu 2013-12..2017-01
  office  foreign minister of deu 2017-01..2018-03
  source  public-record

actor   deu.guido-westerwelle
  kind    person
  name    Guido Westerwelle
  gender  m
  office  foreign minister of deu 2009-10..2013-12
  source  public-record

actor   deu.joschka-fischer
  kind    person
  name    Joschka Fischer
  gender  m
  office  foreign minister of deu 1998-10..2005-11
  source  public-record

actor   deu.hans-dietrich-genscher
  kind    person
  name    Hans-Dietrich Genscher
  gender  m
  office  foreign minister of deu 1974-05..1992-05
  source  public-record

actor   deu.klaus-kinkel
  kind    person
  name    Klaus Kinkel
  gender  m
  office  foreign minister of deu 1992-05..1998-10
  source  public-record

actor   deu.wolfgang-schauble
  kind    person
  name    Wolfgang Schäuble | Wolfgang Schaeuble
  gender  m
  office  interior minister of deu 1989-04..1991-11
  office  interior minister of deu 2005-11..2009-10
  office  finance minister of deu 2009-10..2017-10
  source  public-record

actor   deu.christian-lindner
  kind    person
  name    Christian Lindner
  gender  m
  office  finance minister of deu 2021-12..2024-11
  source  public-record

actor   deu.robert-habeck
  kind    person
  name    Robert Habeck
  gender  m
  office  economy minister of deu 2021-12..2025-05
  source  public-record

actor   deu.boris-pistorius
  kind    person
  name    Boris Pistorius
  gender  m
  office  defence minister of deu 2023-01..   asof 2025-12
  source  public-record

actor   deu.christine-lambrecht
  kind    person
  name    Christine Lambrecht
  gender  f
  office  defence minister of deu 2021-12..2023-01
  source  public-record

actor   deu.annegret-kramp-karrenbauer
  kind    person
  name    Annegret Kramp-Karrenbauer
  gender  f
  office  defence minister of deu 2019-07..2021-12
  source  public-record

actor   deu.thomas-de-maiziere
  kind    person
  name    Thomas de Maizière | Thomas de Maiziere
  gender  m
  office  interior minister of deu 2009-10..2011-03
  office  defence minister of deu 2011-03..2013-12
  office  interior minister of deu 2013-12..2018-03
  source  public-record

actor   deu.karl-theodor-zu-guttenberg
  kind    person
  name    Karl-Theodor zu Guttenberg
  gender  m
  office  defence minister of deu 2009-10..2011-03
  source  public-record

actor   deu.horst-seehofer
  kind    person
  name    Horst Seehofer
  gender  m
  office  interior minister of deu 2018-03..2021-12
  source  public-record

actor   deu.nancy-faeser
  kind    person
  name    Nancy Faeser
  gender  f
  office  interior minister of deu 2021-12..2025-05
  source  public-record

actor   deu.alexander-dobrindt
  kind    person
  name    Alexander Dobrindt
  gender  m
  office  interior minister of deu 2025-05..   asof 2025-12
  source  public-record

actor   gbr.dominic-raab
  kind    person
  name    Dominic Raab
  gender  m
  office  foreign secretary of gbr 2019-07..2021-09
  office  justice minister of gbr 2021-09..2022-09
  source  public-record

actor   gbr.jeremy-hunt
  kind    person
  name    Jeremy Hunt
  gender  m
  office  health secretary of gbr 2012-09..2018-07
  office  foreign secretary of gbr 2018-07..2019-07
  office  chancellor of the exchequer of gbr 2022-10..2024-07
  source  public-record

actor   gbr.james-cleverly
  kind    person
  name    James Cleverly
  gender  m
  office  foreign secretary of gbr 2022-09..2023-11
  office  home secretary of gbr 2023-11..2024-07
  source  public-record

actor   gbr.william-hague
  kind    person
  name    William Hague
  gender  m
  office  foreign secretary of gbr 2010-05..2014-07
  source  public-record

actor   gbr.philip-hammond
  kind    person
  name    Philip Hammond
  gender  m
  office  defence secretary of gbr 2011-10..2014-07
  office  foreign secretary of gbr 2014-07..2016-07
  office  chancellor of the exchequer of gbr 2016-07..2019-07
  source  public-record

actor   gbr.david-miliband
  kind    person
  name    David Miliband
  gender  m
  office  foreign secretary of gbr 2007-06..2010-05
  source  public-record

actor   gbr.margaret-beckett
  kind    person
  name    Margaret Beckett
  gender  f
  office  foreign secretary of gbr 2006-05..2007-06
  source  public-record

actor   gbr.jack-straw
  kind    person
  name    Jack Straw
  gender  m
  office  home secretary of gbr 1997-05..2001-06
  office  foreign secretary of gbr 2001-06..2006-05
  source  public-record

actor   gbr.robin-cook
  kind    person
  name    Robin Cook
  gender  m
  office  foreign secretary of gbr 1997-05..2001-06
  source  public-record

actor   gbr.douglas-hurd
  kind    person
  name    Douglas Hurd
  gender  m
  office  foreign secretary of gbr 1989-10..1995-07
  source  public-record

actor   gbr.yvette-cooper
  kind    person
  name    Yvette Cooper
  gender  f
  office  home secretary of gbr 2024-07..2025-09
  office  foreign secretary of gbr 2025-09..   asof 2025-12
  source  public-record

actor   gbr.ben-wallace
  kind    person
  name    Ben Wallace
  gender  m
  office  defence secretary of gbr 2019-07..2023-08
  source  public-record

actor   gbr.grant-shapps
  kind    person
  name    Grant Shapps
  gender  m
  office  defence secretary of gbr 2023-08..2024-07
  source  public-record

actor   gbr.john-healey
  kind    person
  name    John Healey
  gender  m
  office  defence secretary of gbr 2024-07..   asof 2025-12
  source  public-record

actor   gbr.michael-fallon
  kind    person
  name    Michael Fallon
  gender  m
  office  defence secretary of gbr 2014-07..2017-11
  source  public-record

actor   gbr.gavin-williamson
  kind    person
  name    Gavin Williamson
  gender  m
  office  defence secretary of gbr 2017-11..2019-05
  source  public-record

actor   gbr.penny-mordaunt
  kind    person
  name    Penny Mordaunt
  gender  f
  office  defence secretary of gbr 2019-05..2019-07
  source  public-record

actor   gbr.liam-fox
  kind    person
  name    Liam Fox
  gender  m
  office  defence secretary of gbr 2010-05..2011-10
  source  public-record

actor   gbr.priti-patel
  kind    person
  name    Priti Patel
  gender  f
  office  home secretary of gbr 2019-07..2022-09
  source  public-record

actor   gbr.suella-braverman
  kind    person
  name    Suella Braverman
  gender  f
  office  home secretary of gbr 2022-09..2022-10
  office  home secretary of gbr 2022-10..2023-11
  source  public-record

actor   gbr.sajid-javid
  kind    person
  name    Sajid Javid
  gender  m
  office  home secretary of gbr 2018-04..2019-07
  office  chancellor of the exchequer of gbr 2019-07..2020-02
  office  health secretary of gbr 2021-06..2022-07
  source  public-record

actor   gbr.amber-rudd
  kind    person
  name    Amber Rudd
  gender  f
  office  home secretary of gbr 2016-07..2018-04
  source  public-record

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

actor   gbr.rachel-reeves
  kind    person
  name    Rachel Reeves
  gender  f
  office  chancellor of the exchequer of gbr 2024-07..   asof 2025-12
  source  public-record

actor   gbr.george-osborne
  kind    person
  name    George Osborne
  gender  m
  office  chancellor of the exchequer of gbr 2010-05..2016-07
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

actor   gbr.jeremy-corbyn
  kind    person
  name    Jeremy Corbyn
  gender  m
  office  leader of the opposition of gbr 2015-09..2020-04
  source  public-record

actor   gbr.ed-miliband
  kind    person
  name    Ed Miliband
  gender  m
  office  leader of the opposition of gbr 2010-09..2015-05
  office  minister of gbr 2024-07..   asof 2025-12
  source  public-record

actor   gbr.kemi-badenoch
  kind    person
  name    Kemi Badenoch
  gender  f
  office  leader of the opposition of gbr 2024-11..   asof 2025-12
  source  public-record

actor   gbr.nigel-farage
  kind    person
  name    Nigel Farage
  gender  m
  office  party leader of gbr 2006-09..2016-11
  office  party leader of gbr 2024-06..   asof 2025-12
  source  public-record

actor   gbr.nicola-sturgeon
  kind    person
  name    Nicola Sturgeon
  gender  f
  office  head of government of gbr 2014-11..2023-03
  source  public-record

actor   gbr.sadiq-khan
  kind    person
  name    Sadiq Khan
  gender  m
  office  mayor of gbr 2016-05..   asof 2025-12
  source  public-record

actor   fra.catherine-colonna
  kind    person
  name    Catherine Colonna
  gender  f
  office  foreign minister of fra 2022-05..2024-01
  source  public-record

actor   fra.stephane-sejourne
  kind    person
  name    Stéphane Séjourné | Stephane Sejourne
  gender  m
  office  foreign minister of fra 2024-01..2024-09
  source  public-record

actor   fra.jean-noel-barrot
  kind    person
  name    Jean-Noël Barrot | Jean-Noel Barrot
  gender  m
  office  foreign minister of fra 2024-09..   asof 2025-12
  source  public-record

actor   fra.jean-marc-ayrault
  kind    person
  name    Jean-Marc Ayrault
  gender  m
  office  foreign minister of fra 2016-02..2017-05
  source  public-record

actor   fra.bernard-kouchner
  kind    person
  name    Bernard Kouchner
  gender  m
  office  foreign minister of fra 2007-05..2010-11
  source  public-record

actor   fra.philippe-douste-blazy
  kind    person
  name    Philippe Douste-Blazy
  gender  m
  office  foreign minister of fra 2005-06..2007-05
  source  public-record

actor   fra.hubert-vedrine
  kind    person
  name    Hubert Védrine | Hubert Vedrine
  gender  m
  office  foreign minister of fra 1997-06..2002-05
  source  public-record

actor   fra.florence-parly
  kind    person
  name    Florence Parly
  gender  f
  office  defence minister of fra 2017-06..2022-05
  source  public-record

actor   fra.catherine-vautrin
  kind    person
  name    Catherine Vautrin
  gender  f
  office  defence minister of fra 2025-10..   asof 2025-12
  source  public-record

actor   fra.gerald-darmanin
  kind    person
  name    Gérald Darmanin | Gerald Darmanin
  gender  m
  office  interior minister of fra 2020-07..2024-09
  office  justice minister of fra 2024-12..   asof 2025-12
  source  public-record

actor   fra.bruno-retailleau
  kind    person
  name    Bruno Retailleau
  gender  m
  office  interior minister of fra 2024-09..2025-10
  source  public-record

actor   fra.christophe-castaner
  kind    person
  name    Christophe Castaner
  gender  m
  office  interior minister of fra 2018-10..2020-07
  source  public-record

actor   fra.gerard-collomb
  kind    person
  name    Gérard Collomb | Gerard Collomb
  gender  m
  office  interior minister of fra 2017-05..2018-10
  source  public-record

actor   fra.bruno-le-maire
  kind    person
  name    Bruno Le Maire
  gender  m
  office  finance minister of fra 2017-05..2024-09
  source  public-record

actor   fra.marine-le-pen
  kind    person
  name    Marine Le Pen
  gender  f
  office  party leader of fra 2011-01..2022-11
  source  public-record

actor   fra.jordan-bardella
  kind    person
  name    Jordan Bardella
  gender  m
  office  party leader of fra 2022-11..   asof 2025-12
  source  public-record

actor   fra.jean-luc-melenchon
  kind    person
  name    Jean-Luc Mélenchon | Jean-Luc Melenchon
  gender  m
  office  politician of fra 2008-01..   asof 2025-12
  source  public-record

actor   fra.anne-hidalgo
  kind    person
  name    Anne Hidalgo
  gender  f
  office  mayor of fra 2014-04..   asof 2025-12
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

actor   srb.nikola-selakovic
  kind    person
  name    Nikola Selaković | Nikola Selakovic
  gender  m
  office  foreign minister of srb 2020-10..2022-10
  source  public-record

actor   srb.aleksandar-vulin
  kind    person
  name    Aleksandar Vulin
  gender  m
  office  defence minister of srb 2017-06..2020-10
  office  interior minister of srb 2020-10..2022-10
  source  public-record

actor   srb.marko-duric
  kind    person
  name    Marko Đurić | Marko Djuric
  gender  m
  office  foreign minister of srb 2024-05..   asof 2025-12
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

actor   arm.ararat-mirzoyan
  kind    person
  name    Ararat Mirzoyan
  gender  m
  office  foreign minister of arm 2021-08..   asof 2025-12
  source  public-record

actor   arm.zohrab-mnatsakanyan
  kind    person
  name    Zohrab Mnatsakanyan
  gender  m
  office  foreign minister of arm 2018-05..2020-11
  source  public-record

actor   arm.edward-nalbandian
  kind    person
  name    Edward Nalbandian
  gender  m
  office  foreign minister of arm 2008-04..2018-05
  source  public-record

actor   aze.jeyhun-bayramov
  kind    person
  name    Jeyhun Bayramov
  gender  m
  office  foreign minister of aze 2020-07..   asof 2025-12
  source  public-record

actor   aze.elmar-mammadyarov
  kind    person
  name    Elmar Mammadyarov
  gender  m
  office  foreign minister of aze 2004-04..2020-07
  source  public-record

actor   aze.zakir-hasanov
  kind    person
  name    Zakir Hasanov
  gender  m
  office  defence minister of aze 2013-10..   asof 2025-12
  source  public-record

actor   geo.david-zalkaliani
  kind    person
  name    David Zalkaliani
  gender  m
  office  foreign minister of geo 2018-06..2022-04
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

actor   rus.anatoly-serdyukov
  kind    person
  name    Anatoly Serdyukov | Anatoly Serdiukov
  gender  m
  office  defence minister of rus 2007-02..2012-11
  source  public-record

actor   rus.sergei-ivanov
  kind    person
  name    Sergei Ivanov
  gender  m
  office  defence minister of rus 2001-03..2007-02
  office  chief of staff of rus 2011-12..2016-08
  source  public-record

actor   rus.vladimir-kolokoltsev
  kind    person
  name    Vladimir Kolokoltsev
  gender  m
  office  interior minister of rus 2012-05..   asof 2025-12
  source  public-record

actor   rus.anton-siluanov
  kind    person
  name    Anton Siluanov
  gender  m
  office  finance minister of rus 2011-12..   asof 2025-12
  source  public-record

actor   rus.sergei-ryabkov
  kind    person
  name    Sergei Ryabkov | Sergey Ryabkov
  gender  m
  office  deputy foreign minister of rus 2008-08..   asof 2025-12
  source  public-record

actor   rus.mikhail-bogdanov
  kind    person
  name    Mikhail Bogdanov
  gender  m
  office  deputy foreign minister of rus 2011-06..2025-07
  source  public-record

actor   rus.vasily-nebenzya
  kind    person
  name    Vasily Nebenzya | Vassily Nebenzia
  gender  m
  office  ambassador of rus 2017-07..   asof 2025-12
  source  public-record

actor   rus.vitaly-churkin
  kind    person
  name    Vitaly Churkin
  gender  m
  office  ambassador of rus 2006-04..2017-02
  source  public-record

actor   rus.vyacheslav-volodin
  kind    person
  name    Vyacheslav Volodin
  gender  m
  office  speaker of parliament of rus 2016-10..   asof 2025-12
  source  public-record

actor   rus.valentina-matviyenko
  kind    person
  name    Valentina Matviyenko
  gender  f
  office  speaker of rus 2011-09..   asof 2025-12
  source  public-record

actor   rus.elvira-nabiullina
  kind    person
  name    Elvira Nabiullina
  gender  f
  office  central bank governor of rus 2013-06..   asof 2025-12
  source  public-record

actor   rus.sergei-surovikin
  kind    person
  name    Sergei Surovikin | Sergey Surovikin
  gender  m
  office  general of rus 2017-01..2023-08
  source  public-record

actor   rus.sergei-sobyanin
  kind    person
  name    Sergei Sobyanin | Sergey Sobyanin
  gender  m
  office  mayor of rus 2010-10..   asof 2025-12
  source  public-record

actor   rus.alexander-lavrentiev
  kind    person
  name    Alexander Lavrentiev | Alexander Lavrentyev
  gender  m
  office  envoy of rus 2015-01..   asof 2025-12
  source  public-record

actor   rus.kirill-dmitriev
  kind    person
  name    Kirill Dmitriev
  gender  m
  office  envoy of rus 2025-02..   asof 2025-12
  source  public-record

actor   rus.yury-ushakov
  kind    person
  name    Yury Ushakov | Yuri Ushakov
  gender  m
  office  aide of rus 2012-05..   asof 2025-12
  source  public-record

# Turkey and the Middle East

actor   tur.suleyman-soylu
  kind    person
  name    Süleyman Soylu | Suleyman Soylu
  gender  m
  office  interior minister of tur 2016-08..2023-06
  source  public-record

actor   tur.ali-yerlikaya
  kind    person
  name    Ali Yerlikaya
  gender  m
  office  interior minister of tur 2023-06..   asof 2025-12
  source  public-record

actor   tur.ekrem-imamoglu
  kind    person
  name    Ekrem İmamoğlu | Ekrem Imamoglu
  gender  m
  office  mayor of tur 2019-06..2025-03
  source  public-record

actor   tur.kemal-kilicdaroglu
  kind    person
  name    Kemal Kılıçdaroğlu | Kemal Kilicdaroglu
  gender  m
  office  opposition leader of tur 2010-05..2023-11
  source  public-record

actor   tur.devlet-bahceli
  kind    person
  name    Devlet Bahçeli | Devlet Bahceli
  gender  m
  office  party leader of tur 1997-07..   asof 2025-12
  source  public-record

actor   tur.selahattin-demirtas
  kind    person
  name    Selahattin Demirtaş | Selahattin Demirtas
  gender  m
  office  party leader of tur 2014-06..2018-02
  source  public-record

actor   tur.berat-albayrak
  kind    person
  name    Berat Albayrak
  gender  m
  office  energy minister of tur 2015-11..2018-07
  office  finance minister of tur 2018-07..2020-11
  source  public-record

actor   tur.mehmet-simsek
  kind    person
  name    Mehmet Şimşek | Mehmet Simsek
  gender  m
  office  finance minister of tur 2009-05..2015-11
  office  finance minister of tur 2023-06..   asof 2025-12
  source  public-record

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

actor   jpn.nobuo-kishi
  kind    person
  name    Nobuo Kishi
  gender  m
  office  defence minister of jpn 2020-09..2022-08
  source  public-record

actor   jpn.yasukazu-hamada
  kind    person
  name    Yasukazu Hamada
  gender  m
  office  defence minister of jpn 2008-09..2009-09
  office  defence minister of jpn 2022-08..2023-09
  source  public-record

actor   jpn.minoru-kihara
  kind    person
  name    Minoru Kihara
  gender  m
  office  defence minister of jpn 2023-09..2024-10
  source  public-record

actor   jpn.gen-nakatani
  kind    person
  name    Gen Nakatani
  gender  m
  office  defence minister of jpn 2014-12..2016-08
  office  defence minister of jpn 2024-10..2025-10
  source  public-record

actor   jpn.hirokazu-matsuno
  kind    person
  name    Hirokazu Matsuno
  gender  m
  office  cabinet secretary of jpn 2021-10..2023-12
  source  public-record

actor   jpn.haruhiko-kuroda
  kind    person
  name    Haruhiko Kuroda
  gender  m
  office  central bank governor of jpn 2013-03..2023-04
  source  public-record

actor   kor.park-jin
  kind    person
  name    Park Jin
  gender  m
  office  foreign minister of kor 2022-05..2024-01
  source  public-record

actor   kor.cho-tae-yul
  kind    person
  name    Cho Tae-yul
  gender  m
  office  foreign minister of kor 2024-01..2025-07
  source  public-record

actor   kor.cho-hyun
  kind    person
  name    Cho Hyun
  gender  m
  office  foreign minister of kor 2025-07..   asof 2025-12
  source  public-record

actor   kor.chung-eui-yong
  kind    person
  name    Chung Eui-yong
  gender  m
  office  national security adviser of kor 2017-05..2020-07
  office  foreign minister of kor 2021-02..2022-05
  source  public-record

actor   kor.kang-kyung-wha
  kind    person
  name    Kang Kyung-wha
  gender  f
  office  foreign minister of kor 2017-06..2021-02
  source  public-record

actor   kor.yun-byung-se
  kind    person
  name    Yun Byung-se
  gender  m
  office  foreign minister of kor 2013-03..2017-06
  source  public-record

actor   kor.suh-wook
  kind    person
  name    Suh Wook
  gender  m
  office  defence minister of kor 2020-09..2022-05
  source  public-record

actor   kor.lee-jong-sup
  kind    person
  name    Lee Jong-sup
  gender  m
  office  defence minister of kor 2022-05..2023-10
  source  public-record

actor   kor.shin-won-sik
  kind    person
  name    Shin Won-sik
  gender  m
  office  defence minister of kor 2023-10..2024-09
  source  public-record

actor   kor.kim-yong-hyun
  kind    person
  name    Kim Yong-hyun
  gender  m
  office  defence minister of kor 2024-09..2024-12
  source  public-record

actor   kor.han-min-koo
  kind    person
  name    Han Min-koo
  gender  m
  office  defence minister of kor 2014-06..2017-07
  source  public-record

actor   kor.lee-in-young
  kind    person
  name    Lee In-young
  gender  m
  office  minister of kor 2020-07..2022-05
  source  public-record

actor   kor.chung-dong-young
  kind    person
  name    Chung Dong-young
  gender  m
  office  minister of kor 2004-07..2005-12
  office  minister of kor 2025-07..   asof 2025-12
  source  public-record

actor   prk.choe-son-hui
  kind    person
  name    Choe Son-hui | Choe Son Hui
  gender  f
  office  deputy foreign minister of prk 2018-02..2022-06
  office  foreign minister of prk 2022-06..   asof 2025-12
  source  public-record

actor   prk.ri-son-gwon
  kind    person
  name    Ri Son-gwon | Ri Son Gwon
  gender  m
  office  foreign minister of prk 2020-01..2022-06
  source  public-record

actor   prk.ri-yong-ho
  kind    person
  name    Ri Yong-ho | Ri Yong Ho
  gender  m
  office  foreign minister of prk 2016-05..2020-01
  source  public-record

actor   prk.kim-yo-jong
  kind    person
  name    Kim Yo-jong | Kim Yo Jong
  gender  f
  office  party official of prk 2014-11..   asof 2025-12
  source  public-record

actor   twn.joseph-wu
  kind    person
  name    Joseph Wu
  gender  m
  office  foreign minister of twn 2018-02..2024-05
  source  public-record

actor   twn.lin-chia-lung
  kind    person
  name    Lin Chia-lung
  gender  m
  office  foreign minister of twn 2024-05..   asof 2025-12
  source  public-record

actor   twn.chiu-kuo-cheng
  kind    person
  name    Chiu Kuo-cheng
  gender  m
  office  defence minister of twn 2021-02..2024-05
  source  public-record

actor   twn.wellington-koo
  kind    person
  name    Wellington Koo
  gender  m
  office  defence minister of twn 2024-05..   asof 2025-12
  source  public-record

actor   chn.wei-fenghe
  kind    person
  name    Wei Fenghe
  gender  m
  office  defence minister of chn 2018-03..2023-03
  source  public-record

actor   chn.li-shangfu
  kind    person
  name    Li Shangfu
  gender  m
  office  defence minister of chn 2023-03..2023-10
  source  public-record

actor   chn.dong-jun
  kind    person
  name    Dong Jun
  gender  m
  office  defence minister of chn 2023-12..   asof 2025-12
  source  public-record

actor   chn.chang-wanquan
  kind    person
  name    Chang Wanquan
  gender  m
  office  defence minister of chn 2013-03..2018-03
  source  public-record

actor   chn.yang-jiechi
  kind    person
  name    Yang Jiechi
  gender  m
  office  foreign minister of chn 2007-04..2013-03
  office  politburo member of chn 2013-03..2023-01
  source  public-record

actor   chn.li-zhaoxing
  kind    person
  name    Li Zhaoxing
  gender  m
  office  foreign minister of chn 2003-03..2007-04
  source  public-record

actor   chn.zhao-lijian
  kind    person
  name    Zhao Lijian
  gender  m
  office  spokesperson of chn 2020-02..2023-01
  source  public-record

actor   chn.hua-chunying
  kind    person
  name    Hua Chunying
  gender  f
  office  spokesperson of chn 2012-11..2024-05
  source  public-record

actor   chn.geng-shuang
  kind    person
  name    Geng Shuang
  gender  m
  office  spokesperson of chn 2016-09..2020-06
  source  public-record

actor   chn.wang-wenbin
  kind    person
  name    Wang Wenbin
  gender  m
  office  spokesperson of chn 2020-07..2024-05
  source  public-record

actor   chn.mao-ning
  kind    person
  name    Mao Ning
  gender  f
  office  spokesperson of chn 2022-09..   asof 2025-12
  source  public-record

actor   chn.lin-jian
  kind    person
  name    Lin Jian
  gender  m
  office  spokesperson of chn 2024-03..   asof 2025-12
  source  public-record

actor   chn.liu-he
  kind    person
  name    Liu He
  gender  m
  office  vice premier of chn 2018-03..2023-03
  source  public-record

actor   chn.he-lifeng
  kind    person
  name    He Lifeng
  gender  m
  office  vice premier of chn 2023-03..   asof 2025-12
  source  public-record

actor   chn.sun-chunlan
  kind    person
  name    Sun Chunlan
  gender  f
  office  vice premier of chn 2018-03..2023-03
  source  public-record

actor   chn.zhang-jun
  kind    person
  name    Zhang Jun
  gender  m
  office  ambassador of chn 2019-07..2024-01
  source  public-record

actor   hkg.joshua-wong
  kind    person
  name    Joshua Wong
  gender  m
  office  activist of hkg 2011-05..   asof 2025-12
  source  public-record

actor   hkg.jimmy-lai
  kind    person
  name    Jimmy Lai
  gender  m
  office  publisher of hkg 1995-06..   asof 2025-12
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

actor   bgd.a-k-abdul-momen
  kind    person
  name    A. K. Abdul Momen | AK Abdul Momen
  gender  m
  office  foreign minister of bgd 2019-01..2024-01
  source  public-record

actor   bgd.asaduzzaman-khan
  kind    person
  name    Asaduzzaman Khan
  gender  m
  office  home minister of bgd 2014-01..2024-08
  source  public-record

actor   lka.g-l-peiris
  kind    person
  name    G. L. Peiris | GL Peiris
  gender  m
  office  foreign minister of lka 2010-04..2015-01
  office  foreign minister of lka 2021-08..2022-07
  source  public-record

actor   lka.ali-sabry
  kind    person
  name    Ali Sabry
  gender  m
  office  justice minister of lka 2020-08..2022-04
  office  foreign minister of lka 2022-07..2024-09
  source  public-record

actor   npl.pradeep-gyawali
  kind    person
  name    Pradeep Gyawali
  gender  m
  office  foreign minister of npl 2018-03..2021-06
  source  public-record

actor   ind.nirmala-sitharaman
  kind    person
  name    Nirmala Sitharaman
  gender  f
  office  defence minister of ind 2017-09..2019-05
  office  finance minister of ind 2019-05..   asof 2025-12
  source  public-record

actor   ind.arun-jaitley
  kind    person
  name    Arun Jaitley
  gender  m
  office  finance minister of ind 2014-05..2019-05
  source  public-record

actor   ind.manohar-parrikar
  kind    person
  name    Manohar Parrikar
  gender  m
  office  defence minister of ind 2014-11..2017-03
  source  public-record

actor   ind.pranab-mukherjee
  kind    person
  name    Pranab Mukherjee
  gender  m
  office  defence minister of ind 2004-05..2006-10
  office  foreign minister of ind 2006-10..2009-05
  office  finance minister of ind 2009-01..2012-06
  office  president of ind 2012-07..2017-07
  source  public-record

actor   ind.s-m-krishna
  kind    person
  name    S. M. Krishna | SM Krishna
  gender  m
  office  foreign minister of ind 2009-05..2012-10
  source  public-record

actor   ind.salman-khurshid
  kind    person
  name    Salman Khurshid
  gender  m
  office  foreign minister of ind 2012-10..2014-05
  source  public-record

actor   ind.piyush-goyal
  kind    person
  name    Piyush Goyal
  gender  m
  office  commerce minister of ind 2019-05..   asof 2025-12
  source  public-record

actor   ind.rahul-gandhi
  kind    person
  name    Rahul Gandhi
  gender  m
  office  party leader of ind 2017-12..2019-07
  office  opposition leader of ind 2024-06..   asof 2025-12
  source  public-record

actor   ind.sonia-gandhi
  kind    person
  name    Sonia Gandhi
  gender  f
  office  party leader of ind 1998-03..2017-12
  source  public-record

actor   ind.mamata-banerjee
  kind    person
  name    Mamata Banerjee
  gender  f
  office  chief minister of ind 2011-05..   asof 2025-12
  source  public-record

actor   ind.arvind-kejriwal
  kind    person
  name    Arvind Kejriwal
  gender  m
  office  chief minister of ind 2015-02..2024-09
  source  public-record

actor   ind.yogi-adityanath
  kind    person
  name    Yogi Adityanath
  gender  m
  office  chief minister of ind 2017-03..   asof 2025-12
  source  public-record

actor   ind.mehbooba-mufti
  kind    person
  name    Mehbooba Mufti
  gender  f
  office  chief minister of ind 2016-04..2018-06
  source  public-record

actor   ind.farooq-abdullah
  kind    person
  name    Farooq Abdullah
  gender  m
  office  chief minister of ind 1996-10..2002-10
  source  public-record

actor   ind.omar-abdullah
  kind    person
  name    Omar Abdullah
  gender  m
  office  chief minister of ind 2009-01..2015-01
  office  chief minister of ind 2024-10..   asof 2025-12
  source  public-record

actor   ind.bipin-rawat
  kind    person
  name    Bipin Rawat
  gender  m
  office  army chief of ind 2016-12..2019-12
  office  chief of defence of ind 2020-01..2021-12
  source  public-record

actor   ind.vikram-misri
  kind    person
  name    Vikram Misri
  gender  m
  office  permanent secretary of ind 2024-07..   asof 2025-12
  source  public-record

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

actor   nga.geoffrey-onyeama
  kind    person
  name    Geoffrey Onyeama
  gender  m
  office  foreign minister of nga 2015-11..2023-05
  source  public-record

actor   nga.yusuf-tuggar
  kind    person
  name    Yusuf Tuggar
  gender  m
  office  foreign minister of nga 2023-08..   asof 2025-12
  source  public-record

actor   nga.nyesom-wike
  kind    person
  name    Nyesom Wike
  gender  m
  office  governor of nga 2015-05..2023-05
  office  minister of nga 2023-08..   asof 2025-12
  source  public-record

actor   nga.peter-obi
  kind    person
  name    Peter Obi
  gender  m
  office  governor of nga 2006-03..2014-03
  office  presidential candidate of nga 2022-05..2023-02
  source  public-record

actor   nga.lai-mohammed
  kind    person
  name    Lai Mohammed
  gender  m
  office  information minister of nga 2015-11..2023-05
  source  public-record

actor   nga.tukur-buratai
  kind    person
  name    Tukur Buratai
  gender  m
  office  army chief of nga 2015-07..2021-01
  source  public-record

actor   nga.nnamdi-kanu
  kind    person
  name    Nnamdi Kanu
  gender  m
  office  rebel leader of nga 2012-01..   asof 2025-12
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

actor   rwa.vincent-biruta
  kind    person
  name    Vincent Biruta
  gender  m
  office  foreign minister of rwa 2019-11..2024-06
  source  public-record

actor   rwa.olivier-nduhungirehe
  kind    person
  name    Olivier Nduhungirehe
  gender  m
  office  foreign minister of rwa 2024-06..   asof 2025-12
  source  public-record

actor   rwa.louise-mushikiwabo
  kind    person
  name    Louise Mushikiwabo
  gender  f
  office  foreign minister of rwa 2009-12..2018-10
  source  public-record

actor   rwa.james-kabarebe
  kind    person
  name    James Kabarebe
  gender  m
  office  defence minister of rwa 2010-04..2018-10
  source  public-record

actor   cod.christophe-lutundula
  kind    person
  name    Christophe Lutundula
  gender  m
  office  foreign minister of cod 2021-04..2024-06
  source  public-record

actor   cod.therese-kayikwamba-wagner
  kind    person
  name    Thérèse Kayikwamba Wagner | Therese Kayikwamba Wagner
  gender  f
  office  foreign minister of cod 2024-06..   asof 2025-12
  source  public-record

actor   cod.patrick-muyaya
  kind    person
  name    Patrick Muyaya
  gender  m
  office  spokesperson of cod 2021-04..   asof 2025-12
  source  public-record

actor   cod.martin-fayulu
  kind    person
  name    Martin Fayulu
  gender  m
  office  opposition leader of cod 2018-11..   asof 2025-12
  source  public-record

actor   cod.moise-katumbi
  kind    person
  name    Moïse Katumbi | Moise Katumbi
  gender  m
  office  governor of cod 2007-03..2015-09
  office  opposition leader of cod 2015-09..   asof 2025-12
  source  public-record

actor   cod.jean-pierre-bemba
  kind    person
  name    Jean-Pierre Bemba
  gender  m
  office  vice president of cod 2003-07..2006-12
  office  defence minister of cod 2023-03..2024-06
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

actor   cmr.maurice-kamto
  kind    person
  name    Maurice Kamto
  gender  m
  office  opposition leader of cmr 2012-08..   asof 2025-12
  source  public-record

# The Americas

actor   usa.steven-mnuchin
  kind    person
  name    Steven Mnuchin | Steve Mnuchin
  gender  m
  office  treasury secretary of usa 2017-02..2021-01
  source  public-record

actor   usa.janet-yellen
  kind    person
  name    Janet Yellen
  gender  f
  office  central bank governor of usa 2014-02..2018-02
  office  treasury secretary of usa 2021-01..2025-01
  source  public-record

actor   usa.scott-bessent
  kind    person
  name    Scott Bessent
  gender  m
  office  treasury secretary of usa 2025-01..   asof 2025-12
  source  public-record

actor   usa.jerome-powell
  kind    person
  name    Jerome Powell
  gender  m
  office  central bank governor of usa 2018-02..   asof 2025-12
  source  public-record

actor   usa.merrick-garland
  kind    person
  name    Merrick Garland
  gender  m
  office  attorney general of usa 2021-03..2025-01
  source  public-record

actor   usa.william-barr
  kind    person
  name    William Barr | Bill Barr
  gender  m
  office  attorney general of usa 2019-02..2020-12
  source  public-record

actor   usa.jeff-sessions
  kind    person
  name    Jeff Sessions
  gender  m
  office  senator of usa 1997-01..2017-02
  office  attorney general of usa 2017-02..2018-11
  source  public-record

actor   usa.eric-holder
  kind    person
  name    Eric Holder
  gender  m
  office  attorney general of usa 2009-02..2015-04
  source  public-record

actor   usa.pam-bondi
  kind    person
  name    Pam Bondi
  gender  f
  office  attorney general of usa 2025-02..   asof 2025-12
  source  public-record

actor   usa.kristi-noem
  kind    person
  name    Kristi Noem
  gender  f
  office  governor of usa 2019-01..2025-01
  office  minister of usa 2025-01..   asof 2025-12
  source  public-record

actor   usa.alejandro-mayorkas
  kind    person
  name    Alejandro Mayorkas
  gender  m
  office  minister of usa 2021-02..2025-01
  source  public-record

actor   usa.kirstjen-nielsen
  kind    person
  name    Kirstjen Nielsen
  gender  f
  office  minister of usa 2017-12..2019-04
  source  public-record

actor   usa.gina-raimondo
  kind    person
  name    Gina Raimondo
  gender  f
  office  governor of usa 2015-01..2021-03
  office  commerce secretary of usa 2021-03..2025-01
  source  public-record

actor   usa.wilbur-ross
  kind    person
  name    Wilbur Ross
  gender  m
  office  commerce secretary of usa 2017-02..2021-01
  source  public-record

actor   usa.howard-lutnick
  kind    person
  name    Howard Lutnick
  gender  m
  office  commerce secretary of usa 2025-02..   asof 2025-12
  source  public-record

actor   usa.katherine-tai
  kind    person
  name    Katherine Tai
  gender  f
  office  minister of usa 2021-03..2025-01
  source  public-record

actor   usa.robert-lighthizer
  kind    person
  name    Robert Lighthizer
  gender  m
  office  minister of usa 2017-05..2021-01
  source  public-record

actor   usa.linda-thomas-greenfield
  kind    person
  name    Linda Thomas-Greenfield
  gender  f
  office  ambassador of usa 2021-02..2025-01
  source  public-record

actor   usa.nikki-haley
  kind    person
  name    Nikki Haley
  gender  f
  office  governor of usa 2011-01..2017-01
  office  ambassador of usa 2017-01..2018-12
  source  public-record

actor   usa.samantha-power
  kind    person
  name    Samantha Power
  gender  f
  office  ambassador of usa 2013-08..2017-01
  office  official of usa 2021-05..2025-01
  source  public-record

actor   usa.susan-rice
  kind    person
  name    Susan Rice
  gender  f
  office  ambassador of usa 2009-01..2013-06
  office  national security adviser of usa 2013-07..2017-01
  source  public-record

actor   usa.kelly-craft
  kind    person
  name    Kelly Craft
  gender  f
  office  ambassador of usa 2019-09..2021-01
  source  public-record

actor   usa.wendy-sherman
  kind    person
  name    Wendy Sherman
  gender  f
  office  deputy foreign minister of usa 2021-04..2023-07
  source  public-record

actor   usa.victoria-nuland
  kind    person
  name    Victoria Nuland
  gender  f
  office  deputy foreign minister of usa 2021-05..2024-03
  source  public-record

actor   usa.robert-o-brien
  kind    person
  name    Robert O'Brien
  gender  m
  office  national security adviser of usa 2019-09..2021-01
  source  public-record

actor   usa.h-r-mcmaster
  kind    person
  name    H.R. McMaster | H. R. McMaster
  gender  m
  office  national security adviser of usa 2017-02..2018-04
  source  public-record

actor   usa.michael-flynn
  kind    person
  name    Michael Flynn
  gender  m
  office  national security adviser of usa 2017-01..2017-02
  source  public-record

actor   usa.mike-waltz
  kind    person
  name    Mike Waltz | Michael Waltz
  gender  m
  office  national security adviser of usa 2025-01..2025-05
  office  ambassador of usa 2025-09..   asof 2025-12
  source  public-record

actor   usa.mark-milley
  kind    person
  name    Mark Milley
  gender  m
  office  chief of staff of usa 2015-08..2019-08
  office  top general of usa 2019-10..2023-09
  source  public-record

actor   usa.gina-haspel
  kind    person
  name    Gina Haspel
  gender  f
  office  intelligence chief of usa 2018-04..2021-01
  source  public-record

actor   usa.john-brennan
  kind    person
  name    John Brennan
  gender  m
  office  intelligence chief of usa 2013-03..2017-01
  source  public-record

actor   usa.avril-haines
  kind    person
  name    Avril Haines
  gender  f
  office  intelligence director of usa 2021-01..2025-01
  source  public-record

actor   usa.tulsi-gabbard
  kind    person
  name    Tulsi Gabbard
  gender  f
  office  congresswoman of usa 2013-01..2021-01
  office  intelligence director of usa 2025-02..   asof 2025-12
  source  public-record

actor   usa.john-ratcliffe
  kind    person
  name    John Ratcliffe
  gender  m
  office  intelligence director of usa 2020-05..2021-01
  office  intelligence chief of usa 2025-01..   asof 2025-12
  source  public-record

actor   usa.james-comey
  kind    person
  name    James Comey
  gender  m
  office  police chief of usa 2013-09..2017-05
  source  public-record

actor   usa.christopher-wray
  kind    person
  name    Christopher Wray
  gender  m
  office  police chief of usa 2017-08..2025-01
  source  public-record

actor   usa.kash-patel
  kind    person
  name    Kash Patel
  gender  m
  office  police chief of usa 2025-02..   asof 2025-12
  source  public-record

actor   usa.robert-mueller
  kind    person
  name    Robert Mueller
  gender  m
  office  police chief of usa 2001-09..2013-09
  office  special counsel of usa 2017-05..2019-05
  source  public-record

actor   usa.nancy-pelosi
  kind    person
  name    Nancy Pelosi
  gender  f
  office  house speaker of usa 2007-01..2011-01
  office  congresswoman of usa 2011-01..2018-12
  office  house speaker of usa 2019-01..2023-01
  office  congresswoman of usa 2023-01..   asof 2025-12
  source  public-record

actor   usa.kevin-mccarthy
  kind    person
  name    Kevin McCarthy
  gender  m
  office  house leader of usa 2014-08..2023-01
  office  house speaker of usa 2023-01..2023-10
  source  public-record

actor   usa.mike-johnson
  kind    person
  name    Mike Johnson
  gender  m
  office  house speaker of usa 2023-10..   asof 2025-12
  source  public-record

actor   usa.paul-ryan
  kind    person
  name    Paul Ryan
  gender  m
  office  house speaker of usa 2015-10..2019-01
  source  public-record

actor   usa.john-boehner
  kind    person
  name    John Boehner
  gender  m
  office  house speaker of usa 2011-01..2015-10
  source  public-record

actor   usa.mitch-mcconnell
  kind    person
  name    Mitch McConnell
  gender  m
  office  senator of usa 1985-01..   asof 2025-12
  source  public-record

actor   usa.chuck-schumer
  kind    person
  name    Chuck Schumer
  gender  m
  office  senator of usa 1999-01..   asof 2025-12
  source  public-record

actor   usa.john-thune
  kind    person
  name    John Thune
  gender  m
  office  senator of usa 2005-01..   asof 2025-12
  source  public-record

actor   usa.hakeem-jeffries
  kind    person
  name    Hakeem Jeffries
  gender  m
  office  congressman of usa 2013-01..   asof 2025-12
  source  public-record

actor   usa.bernie-sanders
  kind    person
  name    Bernie Sanders
  gender  m
  office  senator of usa 2007-01..   asof 2025-12
  source  public-record

actor   usa.elizabeth-warren
  kind    person
  name    Elizabeth Warren
  gender  f
  office  senator of usa 2013-01..   asof 2025-12
  source  public-record

actor   usa.john-mccain
  kind    person
  name    John McCain
  gender  m
  office  senator of usa 1987-01..2018-08
  source  public-record

actor   usa.lindsey-graham
  kind    person
  name    Lindsey Graham
  gender  m
  office  senator of usa 2003-01..   asof 2025-12
  source  public-record

actor   usa.ted-cruz
  kind    person
  name    Ted Cruz
  gender  m
  office  senator of usa 2013-01..   asof 2025-12
  source  public-record

actor   usa.mitt-romney
  kind    person
  name    Mitt Romney
  gender  m
  office  governor of usa 2003-01..2007-01
  office  senator of usa 2019-01..2025-01
  source  public-record

actor   usa.rand-paul
  kind    person
  name    Rand Paul
  gender  m
  office  senator of usa 2011-01..   asof 2025-12
  source  public-record

actor   usa.bob-menendez
  kind    person
  name    Bob Menendez | Robert Menendez
  gender  m
  office  senator of usa 2006-01..2024-08
  source  public-record

actor   usa.tom-cotton
  kind    person
  name    Tom Cotton
  gender  m
  office  senator of usa 2015-01..   asof 2025-12
  source  public-record

actor   usa.tim-kaine
  kind    person
  name    Tim Kaine
  gender  m
  office  governor of usa 2006-01..2010-01
  office  senator of usa 2013-01..   asof 2025-12
  source  public-record

actor   usa.adam-schiff
  kind    person
  name    Adam Schiff
  gender  m
  office  congressman of usa 2001-01..2024-12
  office  senator of usa 2024-12..   asof 2025-12
  source  public-record

actor   usa.liz-cheney
  kind    person
  name    Liz Cheney
  gender  f
  office  congresswoman of usa 2017-01..2023-01
  source  public-record

actor   usa.alexandria-ocasio-cortez
  kind    person
  name    Alexandria Ocasio-Cortez
  gender  f
  office  congresswoman of usa 2019-01..   asof 2025-12
  source  public-record

actor   usa.ilhan-omar
  kind    person
  name    Ilhan Omar
  gender  f
  office  congresswoman of usa 2019-01..   asof 2025-12
  source  public-record

actor   usa.andrew-cuomo
  kind    person
  name    Andrew Cuomo
  gender  m
  office  governor of usa 2011-01..2021-08
  source  public-record

actor   usa.gavin-newsom
  kind    person
  name    Gavin Newsom
  gender  m
  office  governor of usa 2019-01..   asof 2025-12
  source  public-record

actor   usa.greg-abbott
  kind    person
  name    Greg Abbott
  gender  m
  office  governor of usa 2015-01..   asof 2025-12
  source  public-record

actor   usa.ron-desantis
  kind    person
  name    Ron DeSantis
  gender  m
  office  governor of usa 2019-01..   asof 2025-12
  source  public-record

actor   usa.gretchen-whitmer
  kind    person
  name    Gretchen Whitmer
  gender  f
  office  governor of usa 2019-01..   asof 2025-12
  source  public-record

actor   usa.anthony-fauci
  kind    person
  name    Anthony Fauci
  gender  m
  office  health official of usa 1984-11..2022-12
  source  public-record

actor   usa.brett-mcgurk
  kind    person
  name    Brett McGurk
  gender  m
  office  special envoy of usa 2015-10..2018-12
  source  public-record

actor   usa.robert-malley
  kind    person
  name    Robert Malley
  gender  m
  office  special envoy of usa 2021-01..2023-06
  source  public-record

actor   usa.brian-hook
  kind    person
  name    Brian Hook
  gender  m
  office  special envoy of usa 2018-08..2020-08
  source  public-record

actor   usa.elliott-abrams
  kind    person
  name    Elliott Abrams
  gender  m
  office  special envoy of usa 2019-01..2021-01
  source  public-record

actor   usa.jared-kushner
  kind    person
  name    Jared Kushner
  gender  m
  office  adviser of usa 2017-01..2021-01
  source  public-record

actor   usa.steve-bannon
  kind    person
  name    Steve Bannon
  gender  m
  office  adviser of usa 2017-01..2017-08
  source  public-record

actor   usa.ned-price
  kind    person
  name    Ned Price
  gender  m
  office  spokesperson of usa 2021-01..2023-03
  source  public-record

actor   usa.matthew-miller
  kind    person
  name    Matthew Miller
  gender  m
  office  spokesperson of usa 2023-04..2025-01
  source  public-record

actor   usa.john-kirby
  kind    person
  name    John Kirby
  gender  m
  office  spokesperson of usa 2021-01..2025-01
  source  public-record

actor   usa.jen-psaki
  kind    person
  name    Jen Psaki
  gender  f
  office  spokesperson of usa 2021-01..2022-05
  source  public-record

actor   usa.karine-jean-pierre
  kind    person
  name    Karine Jean-Pierre
  gender  f
  office  spokesperson of usa 2022-05..2025-01
  source  public-record

actor   usa.karoline-leavitt
  kind    person
  name    Karoline Leavitt
  gender  f
  office  spokesperson of usa 2025-01..   asof 2025-12
  source  public-record

actor   usa.elon-musk
  kind    person
  name    Elon Musk
  gender  m
  office  chief executive of usa 2002-05..   asof 2025-12
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

actor   ven.jorge-arreaza
  kind    person
  name    Jorge Arreaza
  gender  m
  office  foreign minister of ven 2017-08..2021-08
  source  public-record

actor   ven.yvan-gil
  kind    person
  name    Yván Gil | Yvan Gil
  gender  m
  office  foreign minister of ven 2023-01..   asof 2025-12
  source  public-record

actor   ven.diosdado-cabello
  kind    person
  name    Diosdado Cabello
  gender  m
  office  speaker of parliament of ven 2012-01..2016-01
  office  interior minister of ven 2024-08..   asof 2025-12
  source  public-record

actor   ven.vladimir-padrino-lopez
  kind    person
  name    Vladimir Padrino López | Vladimir Padrino Lopez | Vladimir Padrino
  gender  m
  office  defence minister of ven 2014-10..   asof 2025-12
  source  public-record

actor   ven.juan-guaido
  kind    person
  name    Juan Guaidó | Juan Guaido
  gender  m
  office  speaker of parliament of ven 2019-01..2020-01
  office  opposition leader of ven 2020-01..2023-01
  source  public-record

actor   ven.leopoldo-lopez
  kind    person
  name    Leopoldo López | Leopoldo Lopez
  gender  m
  office  opposition leader of ven 2009-12..   asof 2025-12
  source  public-record

actor   ven.maria-corina-machado
  kind    person
  name    María Corina Machado | Maria Corina Machado
  gender  f
  office  opposition leader of ven 2012-05..   asof 2025-12
  source  public-record

actor   ven.edmundo-gonzalez
  kind    person
  name    Edmundo González | Edmundo Gonzalez | Edmundo González Urrutia
  gender  m
  office  presidential candidate of ven 2024-04..2024-07
  office  opposition leader of ven 2024-08..   asof 2025-12
  source  public-record

actor   ven.jorge-rodriguez
  kind    person
  name    Jorge Rodríguez | Jorge Rodriguez
  gender  m
  office  information minister of ven 2017-11..2020-12
  office  speaker of parliament of ven 2021-01..   asof 2025-12
  source  public-record

actor   ven.tarek-william-saab
  kind    person
  name    Tarek William Saab
  gender  m
  office  prosecutor general of ven 2017-08..   asof 2025-12
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
