# SPDX-License-Identifier: CC-BY-4.0
# Heads of state and government since 1945, and some second offices. States
# in depth (usa.lex, afghanistan.lex ...) have their leaders there.
# Generated; edit tools/leader_names.txt or tools/leader_terms.txt and run
#   tools/make_leaders.py ../shared/data/sources/archigos-4.1-annual.txt \
#     > data/actors/leaders.lex
# "leader" is written where the office is not certain. Open terms are as of
# 2026-01-31, the newest change seen in the Factbook archive: the publisher froze
# it then, so later changes of office are not known to it.

source  archigos-4.1 = Goemans, Gleditsch and Chiozza, Archigos 4.1, leaders 1875-2015
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  public-record = official announcements of elections, appointments and resignations

actor   ago.agostinho-neto
  kind    person
  name    Agostinho Neto
  office  president of ago   1975-11-11..1979-09-10
  source  archigos-4.1

actor   ago.jose-eduardo-dos-santos
  kind    person
  name    José Eduardo dos Santos | Jose Eduardo dos Santos
  office  president of ago   1979-09-21..2017-09-26
  source  public-record

actor   ago.joao-lourenco
  kind    person
  name    João Lourenço | Joao Lourenco
  office  president of ago   2017-09-26..  asof 2026-01-31
  source  factbook-2026

actor   alb.bajram-begaj
  kind    person
  name    Bajram Begaj
  office  president of alb   2022-07-24..  asof 2026-01-31
  source  factbook-2026

actor   alb.edi-rama
  kind    person
  name    Edi Rama
  office  prime minister of alb   2013-09-15..  asof 2026-01-31
  source  factbook-2026

actor   alb.enver-hoxha
  kind    person
  name    Enver Hoxha
  office  leader of alb   1944-11-29..1985-04-11
  source  archigos-4.1

actor   alb.fatos-nano
  kind    person
  name    Fatos Nano
  office  prime minister of alb   1997-07-24..1998-10-02
  office  prime minister of alb   2002-07-31..2005-09-11
  source  archigos-4.1

actor   alb.ilir-meta
  kind    person
  name    Ilir Meta
  office  president of alb   2017-07-24..2022-07-24
  source  public-record

actor   alb.pandeli-majko
  kind    person
  name    Pandeli Majko
  office  prime minister of alb   1998-10-02..1999-10-29
  office  prime minister of alb   2002-02-22..2002-07-31
  source  archigos-4.1

actor   alb.ramiz-alia
  kind    person
  name    Ramiz Alia
  office  leader of alb   1985-04-13..1992-04-03
  source  archigos-4.1

actor   alb.sali-berisha
  kind    person
  name    Sali Berisha
  office  president of alb   1992-04-09..1997-07-24
  office  prime minister of alb   2005-09-11..2013-09-15
  source  archigos-4.1, public-record

actor   and.xavier-espot-zamora
  kind    person
  name    Xavier Espot Zamora | Xavier Espot
  office  prime minister of and   2019-05-16..  asof 2026-01-31
  source  factbook-2026

actor   are.abdullah-bin-zayed-al-nahyan
  kind    person
  name    Abdullah bin Zayed Al Nahyan | Abdullah bin Zayed
  office  foreign minister of are   2006-02-09..  asof 2026-01-31
  source  factbook-2026

actor   are.khalifa-bin-zayed-al-nahyan
  kind    person
  name    Khalifa bin Zayed Al Nahyan | Khalifa bin Zayed al-Nahyan
  office  president of are   2004-11-03..2022-05-13
  source  public-record

actor   are.mohamed-bin-zayed-al-nahyan
  kind    person
  name    Mohamed bin Zayed Al Nahyan | Mohammed bin Zayed | Mohamed bin Zayed | Mohammed bin Zayed al-Nahyan
  office  president of are   2022-05-14..  asof 2026-01-31
  source  factbook-2026

actor   are.mohammed-bin-rashid-al-maktoum
  kind    person
  name    Mohammed bin Rashid Al Maktoum | Mohammed bin Rashid al-Maktoum
  office  prime minister of are   2006-01-05..  asof 2026-01-31
  source  factbook-2026

actor   are.zayed-bin-sultan-al-nahyan
  kind    person
  name    Zayed bin Sultan Al Nahyan
  office  president of are   1971-12-02..2004-11-03
  source  archigos-4.1

actor   arg.adolfo-rodriguez-saa
  kind    person
  name    Adolfo Rodríguez Saá | Adolfo Rodriguez Saa
  office  president of arg   2001-12-23..2002-01-01
  source  archigos-4.1

actor   arg.alberto-fernandez
  kind    person
  name    Alberto Fernández | Alberto Fernandez
  office  president of arg   2019-12-10..2023-12-10
  source  public-record

actor   arg.alejandro-agustin-lanusse
  kind    person
  name    Alejandro Agustín Lanusse | Alejandro Agustin Lanusse
  office  president of arg   1970-06-08..1970-06-18
  office  president of arg   1971-03-25..1973-05-25
  source  archigos-4.1

actor   arg.arturo-frondizi
  kind    person
  name    Arturo Frondizi
  office  president of arg   1958-05-01..1962-03-29
  source  archigos-4.1

actor   arg.arturo-illia
  kind    person
  name    Arturo Illia
  office  president of arg   1963-10-12..1966-06-28
  source  archigos-4.1

actor   arg.carlos-menem
  kind    person
  name    Carlos Menem
  office  president of arg   1989-07-08..1999-12-10
  source  archigos-4.1

actor   arg.edelmiro-farrell
  kind    person
  name    Edelmiro Farrell
  office  president of arg   1944-03-10..1946-06-04
  source  archigos-4.1

actor   arg.eduardo-duhalde
  kind    person
  name    Eduardo Duhalde
  office  president of arg   2002-01-02..2003-05-25
  source  archigos-4.1

actor   arg.eduardo-lonardi
  kind    person
  name    Eduardo Lonardi
  office  president of arg   1955-09-20..1955-11-13
  source  archigos-4.1

actor   arg.fernando-de-la-rua
  kind    person
  name    Fernando de la Rúa | Fernando de la Rua
  office  president of arg   1999-12-10..2001-12-21
  source  archigos-4.1

actor   arg.hector-jose-campora
  kind    person
  name    Héctor José Cámpora | Hector Jose Campora
  office  president of arg   1973-05-25..1973-07-13
  source  archigos-4.1

actor   arg.isabel-peron
  kind    person
  name    Isabel Perón | Isabel Peron
  office  president of arg   1974-07-01..1976-03-29
  source  archigos-4.1

actor   arg.javier-milei
  kind    person
  name    Javier Milei
  office  president of arg   2023-12-10..  asof 2026-01-31
  source  factbook-2026

actor   arg.jorge-rafael-videla
  kind    person
  name    Jorge Rafael Videla
  office  president of arg   1976-03-29..1981-03-29
  source  archigos-4.1

actor   arg.jose-maria-guido
  kind    person
  name    José María Guido | Jose Maria Guido
  office  president of arg   1962-03-29..1963-10-12
  source  archigos-4.1

actor   arg.juan-carlos-ongania
  kind    person
  name    Juan Carlos Onganía | Juan Carlos Ongania
  office  president of arg   1966-06-28..1970-06-08
  source  archigos-4.1

actor   arg.juan-peron
  kind    person
  name    Juan Perón | Juan Peron
  office  president of arg   1946-06-04..1955-09-20
  office  president of arg   1973-10-12..1974-07-01
  source  archigos-4.1

actor   arg.leopoldo-galtieri
  kind    person
  name    Leopoldo Galtieri
  office  president of arg   1981-12-12..1982-06-17
  source  archigos-4.1

actor   arg.mauricio-macri
  kind    person
  name    Mauricio Macri
  office  president of arg   2015-12-10..2019-12-10
  source  public-record

actor   arg.nestor-kirchner
  kind    person
  name    Néstor Kirchner | Nestor Kirchner
  office  president of arg   2003-05-25..2007-12-10
  source  archigos-4.1

actor   arg.pedro-eugenio-aramburu
  kind    person
  name    Pedro Eugenio Aramburu
  office  president of arg   1955-11-13..1958-05-01
  source  archigos-4.1

actor   arg.ramon-puerta
  kind    person
  name    Ramón Puerta | Ramon Puerta
  office  president of arg   2001-12-21..2001-12-23
  source  archigos-4.1

actor   arg.raul-alfonsin
  kind    person
  name    Raúl Alfonsín | Raul Alfonsin
  office  president of arg   1983-12-10..1989-07-08
  source  archigos-4.1

actor   arg.raul-lastiri
  kind    person
  name    Raúl Lastiri | Raul Lastiri
  office  president of arg   1973-07-13..1973-10-12
  source  archigos-4.1

actor   arg.reynaldo-bignone
  kind    person
  name    Reynaldo Bignone
  office  president of arg   1982-07-01..1983-12-10
  source  archigos-4.1

actor   arg.roberto-levingston
  kind    person
  name    Roberto Levingston
  office  president of arg   1970-06-18..1971-03-22
  source  archigos-4.1

actor   arg.roberto-viola
  kind    person
  name    Roberto Viola
  office  president of arg   1981-03-29..1981-11-20
  source  archigos-4.1

actor   arm.armen-sarkissian
  kind    person
  name    Armen Sarkissian
  office  president of arm   2018-04-09..2022-02-01
  source  public-record

actor   arm.karen-karapetyan
  kind    person
  name    Karen Karapetyan
  office  prime minister of arm   2016-09-13..2018-04-17
  source  public-record

actor   arm.levon-ter-petrosyan
  kind    person
  name    Levon Ter-Petrosyan | Levon Ter-Petrossian
  office  president of arm   1991-10-16..1998-02-03
  source  archigos-4.1

actor   arm.robert-kocharyan
  kind    person
  name    Robert Kocharyan | Robert Kocharian
  office  president of arm   1998-02-04..2008-04-09
  source  archigos-4.1

actor   arm.vahagn-khachaturyan
  kind    person
  name    Vahagn Khachaturyan
  office  president of arm   2022-03-13..  asof 2026-01-31
  source  factbook-2026

actor   atg.baldwin-spencer
  kind    person
  name    Baldwin Spencer
  office  prime minister of atg   2004-03-24..2014-06-13
  source  public-record

actor   atg.gaston-browne
  kind    person
  name    Gaston Browne
  office  prime minister of atg   2014-06-13..  asof 2026-01-31
  source  factbook-2026

actor   aus.anthony-albanese
  kind    person
  name    Anthony Albanese
  office  prime minister of aus   2022-05-23..  asof 2026-01-31
  source  factbook-2026

actor   aus.ben-chifley
  kind    person
  name    Ben Chifley
  office  prime minister of aus   1945-07-13..1949-12-19
  source  archigos-4.1

actor   aus.bob-hawke
  kind    person
  name    Bob Hawke
  office  prime minister of aus   1983-03-11..1991-12-19
  source  archigos-4.1

actor   aus.gough-whitlam
  kind    person
  name    Gough Whitlam
  office  prime minister of aus   1972-12-05..1975-11-11
  source  archigos-4.1

actor   aus.harold-holt
  kind    person
  name    Harold Holt
  office  prime minister of aus   1966-01-27..1967-12-19
  source  archigos-4.1

actor   aus.john-gorton
  kind    person
  name    John Gorton
  office  prime minister of aus   1968-01-10..1971-03-10
  source  archigos-4.1

actor   aus.john-howard
  kind    person
  name    John Howard
  office  prime minister of aus   1996-03-11..2007-12-03
  source  archigos-4.1

actor   aus.john-mcewen
  kind    person
  name    John McEwen
  office  prime minister of aus   1967-12-19..1968-01-10
  source  archigos-4.1

actor   aus.julia-gillard
  kind    person
  name    Julia Gillard
  office  prime minister of aus   2010-06-24..2013-06-27
  source  archigos-4.1

actor   aus.julie-bishop
  kind    person
  name    Julie Bishop
  office  foreign minister of aus   2013-09-18..2018-08-28
  source  public-record

actor   aus.kevin-rudd
  kind    person
  name    Kevin Rudd
  office  prime minister of aus   2007-12-03..2010-06-24
  office  prime minister of aus   2013-06-27..2013-09-18
  source  archigos-4.1

actor   aus.malcolm-fraser
  kind    person
  name    Malcolm Fraser
  office  prime minister of aus   1975-11-11..1983-03-11
  source  archigos-4.1

actor   aus.malcolm-turnbull
  kind    person
  name    Malcolm Turnbull
  office  prime minister of aus   2015-09-15..2018-08-24
  source  public-record

actor   aus.marise-payne
  kind    person
  name    Marise Payne
  office  foreign minister of aus   2018-08-28..2022-05-23
  source  public-record

actor   aus.paul-keating
  kind    person
  name    Paul Keating
  office  prime minister of aus   1991-12-19..1996-03-11
  source  archigos-4.1

actor   aus.penny-wong
  kind    person
  name    Penny Wong
  office  foreign minister of aus   2022-05-23..  asof 2026-01-31
  source  factbook-2026

actor   aus.robert-menzies
  kind    person
  name    Robert Menzies
  office  prime minister of aus   1949-12-19..1966-01-26
  source  archigos-4.1

actor   aus.scott-morrison
  kind    person
  name    Scott Morrison
  office  prime minister of aus   2018-08-24..2022-05-23
  source  public-record

actor   aus.william-mcmahon
  kind    person
  name    William McMahon
  office  prime minister of aus   1971-03-10..1972-12-05
  source  archigos-4.1

actor   aut.alexander-schallenberg
  kind    person
  name    Alexander Schallenberg
  office  chancellor of aut   2021-10-11..2021-12-06
  source  public-record

actor   aut.alexander-van-der-bellen
  kind    person
  name    Alexander Van der Bellen
  office  president of aut   2017-01-26..  asof 2026-01-31
  source  factbook-2026

actor   aut.alfons-gorbach
  kind    person
  name    Alfons Gorbach
  office  chancellor of aut   1961-04-11..1964-02-25
  source  archigos-4.1

actor   aut.alfred-gusenbauer
  kind    person
  name    Alfred Gusenbauer
  office  chancellor of aut   2007-01-11..2008-12-02
  source  archigos-4.1

actor   aut.brigitte-bierlein
  kind    person
  name    Brigitte Bierlein
  office  chancellor of aut   2019-06-03..2020-01-07
  source  public-record

actor   aut.bruno-kreisky
  kind    person
  name    Bruno Kreisky
  office  chancellor of aut   1970-04-20..1983-05-24
  source  archigos-4.1

actor   aut.christian-kern
  kind    person
  name    Christian Kern
  office  chancellor of aut   2016-05-17..2017-12-18
  source  public-record

actor   aut.christian-stocker
  kind    person
  name    Christian Stocker
  office  chancellor of aut   2025-03-03..  asof 2026-01-31
  source  factbook-2026

actor   aut.franz-vranitzky
  kind    person
  name    Franz Vranitzky
  office  chancellor of aut   1986-06-16..1997-01-28
  source  archigos-4.1

actor   aut.fred-sinowatz
  kind    person
  name    Fred Sinowatz
  office  chancellor of aut   1983-05-24..1986-06-16
  source  archigos-4.1

actor   aut.heinz-fischer
  kind    person
  name    Heinz Fischer
  office  president of aut   2004-07-08..2016-07-08
  source  public-record

actor   aut.josef-klaus
  kind    person
  name    Josef Klaus
  office  chancellor of aut   1964-04-02..1970-03-03
  source  archigos-4.1

actor   aut.julius-raab
  kind    person
  name    Julius Raab
  office  chancellor of aut   1953-04-02..1961-04-11
  source  archigos-4.1

actor   aut.karl-nehammer
  kind    person
  name    Karl Nehammer
  office  chancellor of aut   2021-12-06..2025-01-10
  source  public-record

actor   aut.karl-renner
  kind    person
  name    Karl Renner
  office  chancellor of aut   1945-04-29..1945-11-28
  source  archigos-4.1

actor   aut.kurt-waldheim
  kind    person
  name    Kurt Waldheim
  office  secretary-general of uno   1972-01-01..1981-12-31
  office  president of aut   1986-07-08..1992-07-08
  source  public-record

actor   aut.leopold-figl
  kind    person
  name    Leopold Figl
  office  chancellor of aut   1945-11-28..1953-04-02
  source  archigos-4.1

actor   aut.sebastian-kurz
  kind    person
  name    Sebastian Kurz
  office  chancellor of aut   2017-12-18..2019-05-28
  office  chancellor of aut   2020-01-07..2021-10-11
  source  public-record

actor   aut.thomas-klestil
  kind    person
  name    Thomas Klestil
  office  president of aut   1992-07-08..2004-07-06
  source  public-record

actor   aut.viktor-klima
  kind    person
  name    Viktor Klima
  office  chancellor of aut   1997-01-28..2000-02-04
  source  archigos-4.1

actor   aut.werner-faymann
  kind    person
  name    Werner Faymann
  office  chancellor of aut   2008-12-02..2016-05-09
  source  public-record

actor   aut.wolfgang-schussel
  kind    person
  name    Wolfgang Schüssel | Wolfgang Schussel
  office  chancellor of aut   2000-02-05..2007-01-11
  source  archigos-4.1

actor   aze.abulfaz-elchibey
  kind    person
  name    Abulfaz Elchibey
  office  president of aze   1992-06-16..1993-06-18
  source  archigos-4.1

actor   aze.ali-asadov
  kind    person
  name    Ali Asadov
  office  prime minister of aze   2019-10-08..  asof 2026-01-31
  source  factbook-2026

actor   aze.artur-rasizade
  kind    person
  name    Artur Rasizade
  office  prime minister of aze   2003-11-04..2018-04-21
  source  public-record

actor   aze.ayaz-mutalibov
  kind    person
  name    Ayaz Mutalibov | Ayaz Mutallibov
  office  president of aze   1991-09-08..1992-03-06
  office  president of aze   1992-05-14..1992-05-18
  source  archigos-4.1

actor   aze.heydar-aliyev
  kind    person
  name    Heydar Aliyev
  office  president of aze   1993-06-24..2003-08-04
  source  archigos-4.1

actor   aze.ilham-aliyev
  kind    person
  name    Ilham Aliyev
  office  president of aze   2003-10-31..  asof 2026-01-31
  source  factbook-2026

actor   aze.isa-gambar
  kind    person
  name    Isa Gambar
  office  president of aze   1992-05-19..1992-06-16
  source  archigos-4.1

actor   aze.novruz-mammadov
  kind    person
  name    Novruz Mammadov
  office  prime minister of aze   2018-04-21..2019-10-08
  source  public-record

actor   aze.yaqub-mammadov
  kind    person
  name    Yaqub Mammadov
  office  president of aze   1992-03-06..1992-05-14
  source  archigos-4.1

actor   aze.karabakh.arayik-harutyunyan
  kind    person
  name    Arayik Harutyunyan
  office  president of aze.karabakh   2020-05-21..2023-09-01
  source  public-record

actor   aze.karabakh.arkadi-ghukasyan
  kind    person
  name    Arkadi Ghukasyan
  office  president of aze.karabakh   1997-09-08..2007-09-07
  source  public-record

actor   aze.karabakh.bako-sahakyan
  kind    person
  name    Bako Sahakyan
  office  president of aze.karabakh   2007-09-07..2020-05-21
  source  public-record

actor   aze.karabakh.samvel-shahramanyan
  kind    person
  name    Samvel Shahramanyan
  office  president of aze.karabakh   2023-09-10..2023-12-31
  source  public-record

actor   bdi.cyprien-ntaryamira
  kind    person
  name    Cyprien Ntaryamira
  office  president of bdi   1994-02-05..1994-04-06
  source  archigos-4.1

actor   bdi.domitien-ndayizeye
  kind    person
  name    Domitien Ndayizeye
  office  president of bdi   2003-04-30..2005-08-26
  source  archigos-4.1

actor   bdi.jean-baptiste-bagaza
  kind    person
  name    Jean-Baptiste Bagaza
  office  president of bdi   1976-11-09..1987-09-03
  source  archigos-4.1

actor   bdi.melchior-ndadaye
  kind    person
  name    Melchior Ndadaye
  office  president of bdi   1993-07-10..1993-10-21
  source  archigos-4.1

actor   bdi.michel-micombero
  kind    person
  name    Michel Micombero
  office  president of bdi   1966-11-28..1976-11-01
  source  archigos-4.1

actor   bdi.pierre-buyoya
  kind    person
  name    Pierre Buyoya
  office  president of bdi   1987-09-03..1993-07-10
  office  president of bdi   1996-07-25..2003-04-30
  source  archigos-4.1

actor   bdi.sylvestre-ntibantunganya
  kind    person
  name    Sylvestre Ntibantunganya
  office  president of bdi   1994-04-06..1996-07-25
  source  archigos-4.1

actor   bdi.sylvie-kinigi
  kind    person
  name    Sylvie Kinigi
  office  prime minister of bdi   1993-10-27..1994-02-05
  source  archigos-4.1

actor   bel.achille-van-acker
  kind    person
  name    Achille Van Acker
  office  prime minister of bel   1945-02-11..1946-02-18
  office  prime minister of bel   1946-03-31..1946-07-09
  office  prime minister of bel   1954-04-22..1958-06-02
  source  archigos-4.1

actor   bel.alexander-de-croo
  kind    person
  name    Alexander De Croo
  office  prime minister of bel   2020-10-01..2025-02-03
  source  public-record

actor   bel.bart-de-wever
  kind    person
  name    Bart De Wever
  office  prime minister of bel   2025-02-03..  asof 2026-01-31
  source  factbook-2026

actor   bel.camille-huysmans
  kind    person
  name    Camille Huysmans
  office  prime minister of bel   1946-08-02..1947-03-12
  source  archigos-4.1

actor   bel.charles-michel
  kind    person
  name    Charles Michel
  office  prime minister of bel   2014-10-11..2019-10-26
  office  president of eu.council   2019-12-01..2024-11-30
  source  public-record

actor   bel.edmond-leburton
  kind    person
  name    Edmond Leburton
  office  prime minister of bel   1973-01-26..1974-04-24
  source  archigos-4.1

actor   bel.elio-di-rupo
  kind    person
  name    Elio Di Rupo
  office  prime minister of bel   2011-12-06..2014-10-11
  source  archigos-4.1

actor   bel.gaston-eyskens
  kind    person
  name    Gaston Eyskens
  office  prime minister of bel   1949-08-10..1950-03-18
  office  prime minister of bel   1958-06-25..1961-03-27
  office  prime minister of bel   1968-06-17..1973-01-26
  source  archigos-4.1

actor   bel.guy-verhofstadt
  kind    person
  name    Guy Verhofstadt
  office  prime minister of bel   1999-07-12..2008-03-20
  source  archigos-4.1

actor   bel.herman-van-rompuy
  kind    person
  name    Herman Van Rompuy
  office  prime minister of bel   2008-12-30..2009-11-25
  office  president of eu.council   2009-12-01..2014-11-30
  source  public-record

actor   bel.jean-duvieusart
  kind    person
  name    Jean Duvieusart
  office  prime minister of bel   1950-06-08..1950-08-11
  source  archigos-4.1

actor   bel.jean-van-houtte
  kind    person
  name    Jean Van Houtte
  office  prime minister of bel   1952-01-15..1954-04-12
  source  archigos-4.1

actor   bel.jean-luc-dehaene
  kind    person
  name    Jean-Luc Dehaene
  office  prime minister of bel   1992-03-07..1999-07-12
  source  archigos-4.1

actor   bel.joseph-pholien
  kind    person
  name    Joseph Pholien
  office  prime minister of bel   1950-08-15..1952-01-09
  source  archigos-4.1

actor   bel.king-albert-ii-of-belgium
  kind    person
  name    King Albert II of Belgium
  office  king of bel   1993-08-09..2013-07-21
  source  public-record

actor   bel.king-baudouin
  kind    person
  name    King Baudouin
  office  king of bel   1951-07-17..1993-07-31
  source  public-record

actor   bel.king-philippe
  kind    person
  name    King Philippe
  office  king of bel   2013-07-21..  asof 2026-01-31
  source  factbook-2026

actor   bel.leo-tindemans
  kind    person
  name    Leo Tindemans
  office  prime minister of bel   1974-04-25..1978-10-20
  source  archigos-4.1

actor   bel.mark-eyskens
  kind    person
  name    Mark Eyskens
  office  prime minister of bel   1981-04-06..1981-12-17
  source  archigos-4.1

actor   bel.paul-vanden-boeynants
  kind    person
  name    Paul Vanden Boeynants
  office  prime minister of bel   1966-03-19..1968-06-16
  office  prime minister of bel   1978-10-20..1979-04-03
  source  archigos-4.1

actor   bel.paul-henri-spaak
  kind    person
  name    Paul-Henri Spaak
  office  prime minister of bel   1946-03-12..1946-03-21
  office  prime minister of bel   1947-03-19..1949-06-28
  office  secretary-general of nato   1957-05-16..1961-04-21
  source  archigos-4.1, public-record

actor   bel.pierre-harmel
  kind    person
  name    Pierre Harmel
  office  prime minister of bel   1965-07-27..1966-02-11
  source  archigos-4.1

actor   bel.sophie-wilmes
  kind    person
  name    Sophie Wilmès | Sophie Wilmes
  office  prime minister of bel   2019-10-27..2020-10-01
  source  public-record

actor   bel.theo-lefevre
  kind    person
  name    Théo Lefèvre | Theo Lefevre
  office  prime minister of bel   1961-04-25..1965-07-27
  source  archigos-4.1

actor   bel.wilfried-martens
  kind    person
  name    Wilfried Martens
  office  prime minister of bel   1979-04-03..1981-04-06
  office  prime minister of bel   1981-12-17..1992-03-07
  source  archigos-4.1

actor   bel.yves-leterme
  kind    person
  name    Yves Leterme
  office  prime minister of bel   2008-03-20..2008-12-30
  office  prime minister of bel   2009-11-25..2011-12-06
  source  archigos-4.1

actor   ben.alphonse-alley
  kind    person
  name    Alphonse Alley
  office  president of ben   1967-12-17..1968-08-01
  source  archigos-4.1

actor   ben.christophe-soglo
  kind    person
  name    Christophe Soglo
  office  president of ben   1963-10-28..1964-01-19
  office  president of ben   1965-12-22..1967-12-17
  source  archigos-4.1

actor   ben.hubert-maga
  kind    person
  name    Hubert Maga
  office  president of ben   1960-01-01..1963-10-27
  office  president of ben   1970-05-07..1972-04-07
  source  archigos-4.1

actor   ben.justin-ahomadegbe
  kind    person
  name    Justin Ahomadégbé | Justin Ahomadegbe
  office  president of ben   1972-04-07..1972-10-26
  source  archigos-4.1

actor   ben.mathieu-kerekou
  kind    person
  name    Mathieu Kérékou | Mathieu Kerekou
  office  president of ben   1972-10-27..1991-04-04
  office  president of ben   1996-04-04..2006-04-06
  source  archigos-4.1

actor   ben.nicephore-soglo
  kind    person
  name    Nicéphore Soglo | Nicephore Soglo
  office  president of ben   1991-04-04..1996-04-04
  source  archigos-4.1

actor   ben.patrice-talon
  kind    person
  name    Patrice Talon
  office  president of ben   2016-04-06..  asof 2026-01-31
  source  factbook-2026

actor   ben.paul-emile-de-souza
  kind    person
  name    Paul-Emile de Souza
  office  president of ben   1969-12-13..1970-05-07
  source  archigos-4.1

actor   ben.sourou-migan-apithy
  kind    person
  name    Sourou-Migan Apithy
  office  president of ben   1964-01-19..1965-11-29
  source  archigos-4.1

actor   ben.thomas-boni-yayi
  kind    person
  name    Thomas Boni Yayi | Boni Yayi | Yayi Boni
  office  president of ben   2006-04-06..2016-04-06
  source  public-record

actor   ben.emile-derlin-zinsou
  kind    person
  name    Émile Derlin Zinsou | Emile Derlin Zinsou
  office  president of ben   1968-08-01..1969-12-10
  source  archigos-4.1

actor   bfa.blaise-compaore
  kind    person
  name    Blaise Compaoré | Blaise Compaore
  office  president of bfa   1987-10-15..2014-10-31
  source  archigos-4.1

actor   bfa.jean-baptiste-ouedraogo
  kind    person
  name    Jean-Baptiste Ouédraogo | Jean-Baptiste Ouedraogo
  office  president of bfa   1982-11-07..1983-08-04
  source  archigos-4.1

actor   bfa.maurice-yameogo
  kind    person
  name    Maurice Yaméogo | Maurice Yameogo
  office  president of bfa   1960-08-05..1966-01-03
  source  archigos-4.1

actor   bfa.michel-kafando
  kind    person
  name    Michel Kafando
  office  president of bfa   2014-11-18..2015-12-29
  source  public-record

actor   bfa.roch-marc-christian-kabore
  kind    person
  name    Roch Marc Christian Kaboré | Roch Marc Christian Kabore | Roch Kabore
  office  president of bfa   2015-12-29..2022-01-24
  source  public-record

actor   bfa.sangoule-lamizana
  kind    person
  name    Sangoulé Lamizana | Sangoule Lamizana
  office  president of bfa   1966-01-03..1971-01-13
  office  president of bfa   1974-02-08..1980-11-25
  source  archigos-4.1

actor   bfa.saye-zerbo
  kind    person
  name    Saye Zerbo
  office  president of bfa   1980-11-25..1982-11-07
  source  archigos-4.1

actor   bfa.thomas-sankara
  kind    person
  name    Thomas Sankara
  office  president of bfa   1983-08-04..1987-10-15
  source  archigos-4.1

actor   bgd.abdus-sattar
  kind    person
  name    Abdus Sattar
  office  president of bgd   1981-05-30..1982-03-20
  source  archigos-4.1

actor   bgd.fakhruddin-ahmed
  kind    person
  name    Fakhruddin Ahmed
  office  chief adviser of bgd   2007-01-12..2009-01-06
  source  archigos-4.1

actor   bgd.habibur-rahman
  kind    person
  name    Habibur Rahman
  office  chief adviser of bgd   1996-03-30..1996-06-23
  source  archigos-4.1

actor   bgd.hussain-muhammad-ershad
  kind    person
  name    Hussain Muhammad Ershad
  office  president of bgd   1982-03-27..1990-12-06
  source  archigos-4.1

actor   bgd.iajuddin-ahmed
  kind    person
  name    Iajuddin Ahmed
  office  president of bgd   2006-10-29..2007-01-12
  source  archigos-4.1

actor   bgd.khondaker-mostaq-ahmad
  kind    person
  name    Khondaker Mostaq Ahmad
  office  leader of bgd   1975-08-15..1975-11-06
  source  archigos-4.1

actor   bgd.latifur-rahman
  kind    person
  name    Latifur Rahman
  office  chief adviser of bgd   2001-07-15..2001-10-10
  source  archigos-4.1

actor   bgd.muhammad-yunus
  kind    person
  name    Muhammad Yunus
  office  chief adviser of bgd   2024-08-08..  asof 2026-01-31
  source  factbook-2026

actor   bgd.shahabuddin-ahmed
  kind    person
  name    Shahabuddin Ahmed
  office  leader of bgd   1990-12-06..1991-03-20
  source  archigos-4.1

actor   bgd.sheikh-mujibur-rahman
  kind    person
  name    Sheikh Mujibur Rahman | Mujibur Rahman
  office  leader of bgd   1972-01-13..1975-08-15
  source  archigos-4.1

actor   bgd.ziaur-rahman
  kind    person
  name    Ziaur Rahman
  office  president of bgd   1975-11-06..1981-05-30
  source  archigos-4.1

actor   bgr.andrey-lukanov
  kind    person
  name    Andrey Lukanov
  office  prime minister of bgr   1990-07-06..1990-12-07
  source  archigos-4.1

actor   bgr.boyko-borisov
  kind    person
  name    Boyko Borisov | Boyko Borissov | Boiko Borisov
  office  prime minister of bgr   2009-07-27..2013-03-13
  office  prime minister of bgr   2014-11-07..2017-01-27
  office  prime minister of bgr   2017-05-04..2021-05-12
  source  public-record

actor   bgr.dimitar-glavchev
  kind    person
  name    Dimitar Glavchev
  office  prime minister of bgr   2024-04-09..2025-01-16
  source  public-record

actor   bgr.dimitar-popov
  kind    person
  name    Dimitar Popov
  office  prime minister of bgr   1990-12-07..1991-11-08
  source  archigos-4.1

actor   bgr.filip-dimitrov
  kind    person
  name    Filip Dimitrov
  office  prime minister of bgr   1991-11-08..1992-12-30
  source  archigos-4.1

actor   bgr.georgi-bliznashki
  kind    person
  name    Georgi Bliznashki
  office  prime minister of bgr   2014-08-05..2014-11-07
  source  archigos-4.1

actor   bgr.georgi-dimitrov
  kind    person
  name    Georgi Dimitrov
  office  leader of bgr   1946-11-23..1949-07-02
  source  archigos-4.1

actor   bgr.georgi-parvanov
  kind    person
  name    Georgi Parvanov
  office  president of bgr   2002-01-22..2012-01-22
  source  public-record

actor   bgr.ivan-kostov
  kind    person
  name    Ivan Kostov
  office  prime minister of bgr   1997-05-21..2001-07-21
  source  archigos-4.1

actor   bgr.kiril-petkov
  kind    person
  name    Kiril Petkov
  office  prime minister of bgr   2021-12-13..2022-08-02
  source  public-record

actor   bgr.lyuben-berov
  kind    person
  name    Lyuben Berov
  office  prime minister of bgr   1992-12-30..1994-10-17
  source  archigos-4.1

actor   bgr.marin-raykov
  kind    person
  name    Marin Raykov
  office  prime minister of bgr   2013-03-13..2013-05-29
  source  archigos-4.1

actor   bgr.nikolai-denkov
  kind    person
  name    Nikolai Denkov
  office  prime minister of bgr   2023-06-06..2024-04-09
  source  public-record

actor   bgr.petar-mladenov
  kind    person
  name    Petar Mladenov
  office  president of bgr   1989-11-10..1990-07-06
  source  archigos-4.1

actor   bgr.petar-stoyanov
  kind    person
  name    Petar Stoyanov
  office  president of bgr   1997-01-22..2002-01-22
  source  public-record

actor   bgr.plamen-oresharski
  kind    person
  name    Plamen Oresharski
  office  prime minister of bgr   2013-05-29..2014-08-05
  source  archigos-4.1

actor   bgr.reneta-indzhova
  kind    person
  name    Reneta Indzhova
  office  prime minister of bgr   1994-10-17..1995-01-25
  source  archigos-4.1

actor   bgr.rosen-plevneliev
  kind    person
  name    Rosen Plevneliev
  office  president of bgr   2012-01-22..2017-01-22
  source  public-record

actor   bgr.rosen-zhelyazkov
  kind    person
  name    Rosen Zhelyazkov
  office  prime minister of bgr   2025-01-16..  asof 2026-01-31
  source  factbook-2026

actor   bgr.rumen-radev
  kind    person
  name    Rumen Radev
  office  president of bgr   2017-01-22..  asof 2026-01-31
  source  factbook-2026

actor   bgr.sergei-stanishev
  kind    person
  name    Sergei Stanishev
  office  prime minister of bgr   2005-08-16..2009-07-27
  source  archigos-4.1

actor   bgr.simeon-saxe-coburg-gotha
  kind    person
  name    Simeon Saxe-Coburg-Gotha
  office  prime minister of bgr   2001-07-24..2005-08-16
  source  archigos-4.1

actor   bgr.stefan-sofiyanski
  kind    person
  name    Stefan Sofiyanski
  office  prime minister of bgr   1997-02-13..1997-05-21
  source  archigos-4.1

actor   bgr.todor-zhivkov
  kind    person
  name    Todor Zhivkov
  office  leader of bgr   1956-04-16..1989-11-10
  source  archigos-4.1

actor   bgr.valko-chervenkov
  kind    person
  name    Valko Chervenkov
  office  leader of bgr   1950-02-01..1956-04-16
  source  archigos-4.1

actor   bgr.vasil-kolarov
  kind    person
  name    Vasil Kolarov
  office  leader of bgr   1949-07-20..1950-01-23
  source  archigos-4.1

actor   bgr.zhan-videnov
  kind    person
  name    Zhan Videnov
  office  prime minister of bgr   1995-01-25..1997-02-13
  source  archigos-4.1

actor   bgr.zhelyu-zhelev
  kind    person
  name    Zhelyu Zhelev
  office  president of bgr   1990-08-01..1997-01-22
  source  public-record

actor   bhr.isa-bin-salman-al-khalifa
  kind    person
  name    Isa bin Salman Al Khalifa
  office  emir of bhr   1971-08-15..1999-03-06
  source  archigos-4.1

actor   bhr.khalifa-bin-salman-al-khalifa
  kind    person
  name    Khalifa bin Salman Al Khalifa
  office  prime minister of bhr   1971-08-15..2020-11-11
  source  public-record

actor   bhr.king-hamad
  kind    person
  name    King Hamad | Hamad bin Isa Al Khalifa | Hamad bin Isa al-Khalifa
  office  king of bhr   1999-03-06..  asof 2026-01-31
  source  factbook-2026

actor   bhr.salman-bin-hamad-al-khalifa
  kind    person
  name    Salman bin Hamad Al Khalifa
  office  prime minister of bhr   2020-11-11..  asof 2026-01-31
  source  factbook-2026

actor   bhs.cynthia-pratt
  kind    person
  name    Cynthia Pratt
  office  prime minister of bhs   2005-05-04..2005-06-22
  source  archigos-4.1

actor   bhs.hubert-ingraham
  kind    person
  name    Hubert Ingraham
  office  prime minister of bhs   1992-08-21..2002-05-03
  office  prime minister of bhs   2007-05-04..2012-05-08
  source  archigos-4.1

actor   bhs.hubert-minnis
  kind    person
  name    Hubert Minnis
  office  prime minister of bhs   2017-05-11..2021-09-17
  source  public-record

actor   bhs.lynden-pindling
  kind    person
  name    Lynden Pindling
  office  prime minister of bhs   1967-01-16..1992-08-21
  source  archigos-4.1

actor   bhs.perry-christie
  kind    person
  name    Perry Christie
  office  prime minister of bhs   2002-05-03..2005-05-04
  office  prime minister of bhs   2005-06-22..2007-05-04
  source  archigos-4.1

actor   bhs.philip-davis
  kind    person
  name    Philip Davis
  office  prime minister of bhs   2021-09-17..  asof 2026-01-31
  source  factbook-2026

actor   bih.ante-jelavic
  kind    person
  name    Ante Jelavić | Ante Jelavic
  office  member of the presidency of bih   1999-06-15..2000-02-14
  source  archigos-4.1

actor   bih.beriz-belkic
  kind    person
  name    Beriz Belkić | Beriz Belkic
  office  member of the presidency of bih   2002-02-14..2002-10-28
  source  archigos-4.1

actor   bih.borislav-paravac
  kind    person
  name    Borislav Paravac
  office  member of the presidency of bih   2003-04-10..2003-06-27
  office  member of the presidency of bih   2004-10-28..2005-06-28
  source  archigos-4.1

actor   bih.denis-becirovic
  kind    person
  name    Denis Bećirović | Denis Becirovic
  office  member of the presidency of bih   2022-11-16..  asof 2026-01-31
  source  factbook-2026

actor   bih.haris-silajdzic
  kind    person
  name    Haris Silajdžić | Haris Silajdzic
  office  member of the presidency of bih   2008-03-06..2008-11-06
  office  member of the presidency of bih   2010-03-06..2010-11-10
  source  archigos-4.1

actor   bih.jozo-krizanovic
  kind    person
  name    Jozo Križanović | Jozo Krizanovic
  office  member of the presidency of bih   2001-06-14..2002-02-14
  source  archigos-4.1

actor   bih.mirko-sarovic
  kind    person
  name    Mirko Šarović | Mirko Sarovic
  office  member of the presidency of bih   2002-10-28..2003-04-02
  source  archigos-4.1

actor   bih.miro-jovic
  kind    person
  name    Miro Jovic
  office  member of the presidency of bih   2005-06-28..2006-02-28
  source  archigos-4.1

actor   bih.mladen-ivanic
  kind    person
  name    Mladen Ivanić | Mladen Ivanic
  office  member of the presidency of bih   2014-11-17..2018-11-20
  source  public-record

actor   bih.nebojsa-radmanovic
  kind    person
  name    Nebojša Radmanović | Nebojsa Radmanovic
  office  member of the presidency of bih   2006-11-06..2007-07-06
  office  member of the presidency of bih   2008-11-06..2009-07-06
  office  member of the presidency of bih   2010-11-10..2011-07-10
  source  archigos-4.1

actor   bih.sulejman-tihic
  kind    person
  name    Sulejman Tihic
  office  member of the presidency of bih   2004-02-28..2004-10-28
  office  member of the presidency of bih   2006-02-28..2006-11-06
  source  archigos-4.1

actor   bih.sefik-dzaferovic
  kind    person
  name    Šefik Džaferović | Sefik Dzaferovic
  office  member of the presidency of bih   2018-11-20..2022-11-16
  source  public-record

actor   bih.zeljka-cvijanovic
  kind    person
  name    Željka Cvijanović | Zeljka Cvijanovic
  office  member of the presidency of bih   2022-11-16..  asof 2026-01-31
  source  factbook-2026

actor   bih.zeljko-komsic
  kind    person
  name    Željko Komšić | Zeljko Komsic
  office  member of the presidency of bih   2018-11-20..  asof 2026-01-31
  source  factbook-2026

actor   bih.zivko-radisic
  kind    person
  name    Živko Radišić | Zivko Radisic
  office  member of the presidency of bih   1998-10-13..1999-06-15
  office  member of the presidency of bih   2000-10-14..2001-06-14
  source  archigos-4.1

actor   bih.srpska.biljana-plavsic
  kind    person
  name    Biljana Plavšić | Biljana Plavsic
  office  president of bih.srpska   1996-07-19..1998-11-04
  source  public-record

actor   bih.srpska.radovan-karadzic
  kind    person
  name    Radovan Karadžić | Radovan Karadzic
  office  president of bih.srpska   1992-04-07..1996-07-19
  source  public-record

actor   blr.alexander-lukashenko
  kind    person
  name    Alexander Lukashenko | Aleksandr Lukashenko | Alyaksandr Lukashenka
  office  president of blr   1994-07-20..  asof 2026-01-31
  source  factbook-2026

actor   blr.stanislav-shushkevich
  kind    person
  name    Stanislav Shushkevich
  office  leader of blr   1991-09-18..1994-01-26
  source  archigos-4.1

actor   blz.dean-barrow
  kind    person
  name    Dean Barrow
  office  prime minister of blz   2008-02-08..2020-11-12
  source  public-record

actor   blz.george-price
  kind    person
  name    George Price
  office  prime minister of blz   1961-04-07..1984-12-17
  office  prime minister of blz   1989-11-07..1993-07-03
  source  archigos-4.1

actor   blz.johnny-briceno
  kind    person
  name    Johnny Briceño | John Briceño | Johnny Briceno | John Briceno
  office  prime minister of blz   2020-11-12..  asof 2026-01-31
  source  factbook-2026

actor   blz.manuel-esquivel
  kind    person
  name    Manuel Esquivel
  office  prime minister of blz   1984-12-17..1989-11-07
  office  prime minister of blz   1993-07-03..1998-08-28
  source  archigos-4.1

actor   blz.said-musa
  kind    person
  name    Said Musa
  office  prime minister of blz   1998-08-28..2008-02-08
  source  archigos-4.1

actor   bol.alberto-natusch-busch
  kind    person
  name    Alberto Natusch Busch
  office  president of bol   1979-11-01..1979-11-16
  source  archigos-4.1

actor   bol.alfredo-ovando-candia
  kind    person
  name    Alfredo Ovando Candía | Alfredo Ovando Candia
  office  president of bol   1966-01-05..1966-08-06
  office  president of bol   1969-09-26..1970-10-06
  source  archigos-4.1

actor   bol.carlos-mesa
  kind    person
  name    Carlos Mesa
  office  president of bol   2003-10-17..2005-06-09
  source  archigos-4.1

actor   bol.celso-torrelio
  kind    person
  name    Celso Torrelio
  office  president of bol   1981-08-05..1982-07-19
  source  archigos-4.1

actor   bol.david-padilla
  kind    person
  name    David Padilla
  office  president of bol   1978-11-24..1979-08-08
  source  archigos-4.1

actor   bol.eduardo-rodriguez-veltze
  kind    person
  name    Eduardo Rodríguez Veltzé | Eduardo Rodriguez Veltze
  office  president of bol   2005-06-09..2006-01-22
  source  archigos-4.1

actor   bol.enrique-hertzog
  kind    person
  name    Enrique Hertzog
  office  president of bol   1947-03-11..1949-05-07
  source  archigos-4.1

actor   bol.evo-morales
  kind    person
  name    Evo Morales
  office  president of bol   2006-01-22..2019-11-10
  source  public-record

actor   bol.gonzalo-sanchez-de-lozada
  kind    person
  name    Gonzalo Sánchez de Lozada | Gonzalo Sanchez de Lozada
  office  president of bol   1993-08-06..1997-08-06
  office  president of bol   2002-08-08..2003-10-17
  source  archigos-4.1

actor   bol.gualberto-villarroel
  kind    person
  name    Gualberto Villarroel
  office  president of bol   1943-12-20..1946-07-21
  source  archigos-4.1

actor   bol.guido-vildoso
  kind    person
  name    Guido Vildoso
  office  president of bol   1982-07-21..1982-10-10
  source  archigos-4.1

actor   bol.hernan-siles-zuazo
  kind    person
  name    Hernán Siles Zuazo | Hernan Siles Zuazo
  office  president of bol   1952-04-11..1952-04-16
  office  president of bol   1956-06-17..1960-08-06
  office  president of bol   1982-10-10..1985-08-06
  source  archigos-4.1

actor   bol.hugo-ballivian
  kind    person
  name    Hugo Ballivián | Hugo Ballivian
  office  president of bol   1951-05-16..1952-04-11
  source  archigos-4.1

actor   bol.hugo-banzer
  kind    person
  name    Hugo Banzer
  office  president of bol   1971-08-22..1978-07-21
  office  president of bol   1997-08-06..2001-08-07
  source  archigos-4.1

actor   bol.jaime-paz-zamora
  kind    person
  name    Jaime Paz Zamora
  office  president of bol   1989-08-06..1993-08-06
  source  archigos-4.1

actor   bol.jeanine-anez
  kind    person
  name    Jeanine Áñez | Jeanine Anez
  office  president of bol   2019-11-12..2020-11-08
  source  public-record

actor   bol.jorge-quiroga
  kind    person
  name    Jorge Quiroga
  office  president of bol   2001-08-07..2002-08-06
  source  archigos-4.1

actor   bol.juan-jose-torres
  kind    person
  name    Juan José Torres | Juan Jose Torres
  office  president of bol   1970-10-07..1971-08-22
  source  archigos-4.1

actor   bol.juan-pereda-asbun
  kind    person
  name    Juan Pereda Asbún | Juan Pereda Asbun
  office  president of bol   1978-07-21..1978-11-24
  source  archigos-4.1

actor   bol.lidia-gueiler-tejada
  kind    person
  name    Lidia Gueiler Tejada
  office  president of bol   1979-11-16..1980-07-17
  source  archigos-4.1

actor   bol.luis-adolfo-siles-salinas
  kind    person
  name    Luis Adolfo Siles Salinas
  office  president of bol   1969-04-27..1969-09-26
  source  archigos-4.1

actor   bol.luis-arce
  kind    person
  name    Luis Arce
  office  president of bol   2020-11-08..2025-11-08
  source  public-record

actor   bol.luis-garcia-meza
  kind    person
  name    Luis García Meza | Luis Garcia Meza
  office  president of bol   1980-07-18..1981-08-04
  source  archigos-4.1

actor   bol.mamerto-urriolagoitia
  kind    person
  name    Mamerto Urriolagoitía | Mamerto Urriolagoitia
  office  president of bol   1949-05-07..1951-05-16
  source  archigos-4.1

actor   bol.nestor-guillen
  kind    person
  name    Néstor Guillén | Nestor Guillen
  office  president of bol   1946-07-21..1946-08-16
  source  archigos-4.1

actor   bol.rene-barrientos
  kind    person
  name    René Barrientos | Rene Barrientos
  office  president of bol   1964-11-06..1966-01-05
  office  president of bol   1966-08-06..1969-04-27
  source  archigos-4.1

actor   bol.rodrigo-paz
  kind    person
  name    Rodrigo Paz
  office  president of bol   2025-11-08..  asof 2026-01-31
  source  factbook-2026

actor   bol.tomas-monje-gutierrez
  kind    person
  name    Tomás Monje Gutiérrez | Tomas Monje Gutierrez
  office  president of bol   1946-08-16..1947-03-10
  source  archigos-4.1

actor   bol.victor-paz-estenssoro
  kind    person
  name    Víctor Paz Estenssoro | Victor Paz Estenssoro
  office  president of bol   1952-04-17..1956-06-17
  office  president of bol   1960-08-06..1964-11-04
  office  president of bol   1985-08-06..1989-08-06
  source  archigos-4.1

actor   bol.walter-guevara-arze
  kind    person
  name    Wálter Guevara Arze | Walter Guevara Arze
  office  president of bol   1979-08-08..1979-11-01
  source  archigos-4.1

actor   bra.artur-da-costa-e-silva
  kind    person
  name    Artur da Costa e Silva
  office  president of bra   1967-03-15..1969-09-01
  source  archigos-4.1

actor   bra.carlos-coimbra-da-luz
  kind    person
  name    Carlos Coimbra da Luz
  office  president of bra   1955-11-08..1955-11-11
  source  archigos-4.1

actor   bra.dilma-rousseff
  kind    person
  name    Dilma Rousseff
  office  president of bra   2011-01-01..2016-08-31
  source  public-record

actor   bra.emilio-garrastazu-medici
  kind    person
  name    Emílio Garrastazu Médici | Emilio Garrastazu Medici
  office  president of bra   1969-10-25..1974-03-15
  source  archigos-4.1

actor   bra.ernesto-geisel
  kind    person
  name    Ernesto Geisel
  office  president of bra   1974-03-15..1979-03-15
  source  archigos-4.1

actor   bra.eurico-gaspar-dutra
  kind    person
  name    Eurico Gaspar Dutra
  office  president of bra   1946-01-31..1951-01-31
  source  archigos-4.1

actor   bra.fernando-collor-de-mello
  kind    person
  name    Fernando Collor de Mello | Fernando Collor
  office  president of bra   1990-03-15..1992-10-02
  source  archigos-4.1

actor   bra.fernando-henrique-cardoso
  kind    person
  name    Fernando Henrique Cardoso
  office  president of bra   1995-01-01..2003-01-01
  source  archigos-4.1

actor   bra.getulio-vargas
  kind    person
  name    Getúlio Vargas | Getulio Vargas
  office  president of bra   1930-10-25..1945-10-30
  office  president of bra   1951-02-10..1954-08-24
  source  archigos-4.1

actor   bra.humberto-castelo-branco
  kind    person
  name    Humberto Castelo Branco
  office  president of bra   1964-04-15..1967-03-15
  source  archigos-4.1

actor   bra.itamar-franco
  kind    person
  name    Itamar Franco
  office  president of bra   1992-10-02..1994-12-31
  source  archigos-4.1

actor   bra.jair-bolsonaro
  kind    person
  name    Jair Bolsonaro
  office  president of bra   2019-01-01..2022-12-31
  source  public-record

actor   bra.jose-linhares
  kind    person
  name    José Linhares | Jose Linhares
  office  president of bra   1945-10-30..1946-01-31
  source  archigos-4.1

actor   bra.jose-sarney
  kind    person
  name    José Sarney | Jose Sarney
  office  president of bra   1985-03-21..1990-03-15
  source  archigos-4.1

actor   bra.joao-cafe-filho
  kind    person
  name    João Café Filho | Joao Cafe Filho
  office  president of bra   1954-08-24..1955-11-08
  source  archigos-4.1

actor   bra.joao-figueiredo
  kind    person
  name    João Figueiredo | Joao Figueiredo
  office  president of bra   1979-03-15..1985-03-21
  source  archigos-4.1

actor   bra.joao-goulart
  kind    person
  name    João Goulart | Joao Goulart
  office  president of bra   1961-09-07..1964-04-02
  source  archigos-4.1

actor   bra.juscelino-kubitschek
  kind    person
  name    Juscelino Kubitschek
  office  president of bra   1956-01-31..1961-01-31
  source  archigos-4.1

actor   bra.janio-quadros
  kind    person
  name    Jânio Quadros | Janio Quadros
  office  president of bra   1961-01-31..1961-08-25
  source  archigos-4.1

actor   bra.luiz-inacio-lula-da-silva
  kind    person
  name    Luiz Inácio Lula da Silva | Luiz Inacio Lula da Silva | Lula da Silva
  office  president of bra   2003-01-01..2010-12-31
  office  president of bra   2023-01-01..  asof 2026-01-31
  source  public-record, factbook-2026

actor   bra.michel-temer
  kind    person
  name    Michel Temer
  office  president of bra   2016-08-31..2018-12-31
  source  public-record

actor   bra.nereu-ramos
  kind    person
  name    Nereu Ramos
  office  president of bra   1955-11-11..1956-01-31
  source  archigos-4.1

actor   bra.pascoal-ranieri-mazzilli
  kind    person
  name    Pascoal Ranieri Mazzilli
  office  president of bra   1961-08-25..1961-09-07
  office  president of bra   1964-04-02..1964-04-15
  source  archigos-4.1

actor   brb.david-thompson
  kind    person
  name    David Thompson
  office  prime minister of brb   2008-01-16..2010-10-23
  source  archigos-4.1

actor   brb.errol-barrow
  kind    person
  name    Errol Barrow
  office  prime minister of brb   1966-11-18..1976-09-08
  office  prime minister of brb   1986-05-29..1987-06-01
  source  archigos-4.1

actor   brb.freundel-stuart
  kind    person
  name    Freundel Stuart
  office  prime minister of brb   2010-10-23..2018-05-25
  source  public-record

actor   brb.harold-bernard-st-john
  kind    person
  name    Harold Bernard St. John
  office  prime minister of brb   1985-03-11..1986-05-29
  source  archigos-4.1

actor   brb.lloyd-erskine-sandiford
  kind    person
  name    Lloyd Erskine Sandiford
  office  prime minister of brb   1987-06-01..1994-09-07
  source  archigos-4.1

actor   brb.mia-mottley
  kind    person
  name    Mia Mottley
  office  prime minister of brb   2018-05-25..  asof 2026-01-31
  source  factbook-2026

actor   brb.owen-arthur
  kind    person
  name    Owen Arthur
  office  prime minister of brb   1994-09-07..2008-01-16
  source  archigos-4.1

actor   brb.tom-adams
  kind    person
  name    Tom Adams
  office  prime minister of brb   1976-10-08..1985-03-11
  source  archigos-4.1

actor   brn.hassanal-bolkiah
  kind    person
  name    Hassanal Bolkiah | Sultan Hassanal Bolkiah
  office  sultan of brn   1967-10-05..  asof 2026-01-31
  source  factbook-2026

actor   btn.jigme-dorji-wangchuck
  kind    person
  name    Jigme Dorji Wangchuck
  office  king of btn   1952-03-24..1972-07-21
  source  archigos-4.1

actor   btn.jigme-singye-wangchuck
  kind    person
  name    Jigme Singye Wangchuck
  office  king of btn   1972-07-21..1998-07-20
  source  archigos-4.1

actor   btn.jigme-thinley
  kind    person
  name    Jigme Thinley | Jigmi Thinley
  office  prime minister of btn   1998-07-20..1999-07-09
  office  prime minister of btn   2003-08-30..2004-08-18
  office  prime minister of btn   2008-04-09..2013-07-30
  source  archigos-4.1

actor   btn.lotay-tshering
  kind    person
  name    Lotay Tshering
  office  prime minister of btn   2018-11-07..2023-11-01
  source  public-record

actor   btn.tshering-tobgay
  kind    person
  name    Tshering Tobgay
  office  prime minister of btn   2013-07-27..2018-08-09
  office  prime minister of btn   2024-01-28..  asof 2026-01-31
  source  public-record, factbook-2026

actor   bwa.duma-boko
  kind    person
  name    Duma Boko
  office  president of bwa   2024-11-01..  asof 2026-01-31
  source  factbook-2026

actor   bwa.festus-mogae
  kind    person
  name    Festus Mogae
  office  president of bwa   1998-03-31..2008-04-01
  source  archigos-4.1

actor   bwa.ian-khama
  kind    person
  name    Ian Khama
  office  president of bwa   2008-04-01..2018-04-01
  source  public-record

actor   bwa.mokgweetsi-masisi
  kind    person
  name    Mokgweetsi Masisi
  office  president of bwa   2018-04-01..2024-11-01
  source  public-record

actor   bwa.quett-masire
  kind    person
  name    Quett Masire
  office  president of bwa   1980-07-13..1998-03-31
  source  archigos-4.1

actor   bwa.seretse-khama
  kind    person
  name    Seretse Khama
  office  president of bwa   1966-09-30..1980-07-13
  source  archigos-4.1

actor   caf.andre-kolingba
  kind    person
  name    André Kolingba | Andre Kolingba
  office  president of caf   1981-09-01..1993-10-22
  source  archigos-4.1

actor   caf.ange-felix-patasse
  kind    person
  name    Ange-Félix Patassé | Ange-Felix Patasse
  office  president of caf   1993-10-22..2003-03-15
  source  archigos-4.1

actor   caf.catherine-samba-panza
  kind    person
  name    Catherine Samba-Panza
  office  president of caf   2014-01-23..2016-03-30
  source  public-record

actor   caf.david-dacko
  kind    person
  name    David Dacko
  office  president of caf   1960-08-13..1966-01-01
  office  president of caf   1979-09-21..1981-09-01
  source  archigos-4.1

actor   caf.faustin-archange-touadera
  kind    person
  name    Faustin-Archange Touadéra | Faustin-Archange Touadera
  office  president of caf   2016-03-30..  asof 2026-01-31
  source  factbook-2026

actor   caf.jean-bedel-bokassa
  kind    person
  name    Jean-Bédel Bokassa | Jean-Bedel Bokassa
  office  leader of caf   1966-01-01..1979-09-21
  source  archigos-4.1

actor   can.brian-mulroney
  kind    person
  name    Brian Mulroney
  office  prime minister of can   1984-09-17..1993-06-25
  source  archigos-4.1

actor   can.jean-chretien
  kind    person
  name    Jean Chrétien | Jean Chretien
  office  prime minister of can   1993-11-04..2003-12-12
  source  archigos-4.1

actor   can.joe-clark
  kind    person
  name    Joe Clark
  office  prime minister of can   1979-06-04..1980-03-03
  source  archigos-4.1

actor   can.john-diefenbaker
  kind    person
  name    John Diefenbaker
  office  prime minister of can   1957-06-21..1963-04-22
  source  archigos-4.1

actor   can.john-turner
  kind    person
  name    John Turner
  office  prime minister of can   1984-06-30..1984-09-17
  source  archigos-4.1

actor   can.justin-trudeau
  kind    person
  name    Justin Trudeau
  office  prime minister of can   2015-11-04..2025-03-14
  source  public-record

actor   can.kim-campbell
  kind    person
  name    Kim Campbell
  office  prime minister of can   1993-06-25..1993-11-04
  source  archigos-4.1

actor   can.lester-b-pearson
  kind    person
  name    Lester B. Pearson
  office  prime minister of can   1963-04-22..1968-04-20
  source  archigos-4.1

actor   can.louis-st-laurent
  kind    person
  name    Louis St. Laurent
  office  prime minister of can   1948-11-15..1957-06-21
  source  archigos-4.1

actor   can.mark-carney
  kind    person
  name    Mark Carney
  office  prime minister of can   2025-03-14..  asof 2026-01-31
  source  factbook-2026

actor   can.paul-martin
  kind    person
  name    Paul Martin
  office  prime minister of can   2003-12-12..2006-02-06
  source  archigos-4.1

actor   can.pierre-trudeau
  kind    person
  name    Pierre Trudeau
  office  prime minister of can   1968-04-20..1979-06-04
  office  prime minister of can   1980-03-03..1984-06-30
  source  archigos-4.1

actor   can.william-lyon-mackenzie-king
  kind    person
  name    William Lyon Mackenzie King | Mackenzie King
  office  prime minister of can   1935-10-23..1948-11-15
  source  archigos-4.1

actor   che.adolf-ogi
  kind    person
  name    Adolf Ogi
  office  president of che   1993-01-01..1993-12-31
  office  president of che   2000-01-01..2000-12-31
  source  archigos-4.1

actor   che.alain-berset
  kind    person
  name    Alain Berset
  office  president of che   2018-01-01..2018-12-31
  office  president of che   2023-01-01..2023-12-31
  office  secretary general of coe   2024-09-18..  asof 2026-01-31
  source  public-record, factbook-2026

actor   che.alphons-egli
  kind    person
  name    Alphons Egli
  office  president of che   1986-01-01..1986-12-31
  source  archigos-4.1

actor   che.arnold-koller
  kind    person
  name    Arnold Koller
  office  president of che   1990-01-01..1990-12-31
  office  president of che   1997-01-01..1997-12-31
  source  archigos-4.1

actor   che.doris-leuthard
  kind    person
  name    Doris Leuthard
  office  president of che   2017-01-01..2017-12-31
  source  public-record

actor   che.eduard-von-steiger
  kind    person
  name    Eduard von Steiger
  office  president of che   1945-01-01..1945-12-31
  office  president of che   1951-01-01..1951-12-31
  source  archigos-4.1

actor   che.enrico-celio
  kind    person
  name    Enrico Celio
  office  president of che   1948-01-01..1948-12-31
  source  archigos-4.1

actor   che.ernst-brugger
  kind    person
  name    Ernst Brugger
  office  president of che   1974-01-01..1974-12-31
  source  archigos-4.1

actor   che.ernst-nobs
  kind    person
  name    Ernst Nobs
  office  president of che   1949-01-01..1949-12-31
  source  archigos-4.1

actor   che.eveline-widmer-schlumpf
  kind    person
  name    Eveline Widmer-Schlumpf
  office  president of che   2012-01-01..2012-12-31
  source  archigos-4.1

actor   che.flavio-cotti
  kind    person
  name    Flavio Cotti
  office  president of che   1991-01-01..1991-12-31
  office  president of che   1998-01-01..1998-12-31
  source  archigos-4.1

actor   che.friedrich-traugott-wahlen
  kind    person
  name    Friedrich Traugott Wahlen
  office  president of che   1961-01-01..1961-12-31
  source  archigos-4.1

actor   che.fritz-honegger
  kind    person
  name    Fritz Honegger
  office  president of che   1982-01-01..1982-12-31
  source  archigos-4.1

actor   che.georges-andre-chevallaz
  kind    person
  name    Georges-André Chevallaz | Georges-Andre Chevallaz
  office  president of che   1980-01-01..1980-12-31
  source  archigos-4.1

actor   che.guy-parmelin
  kind    person
  name    Guy Parmelin
  office  president of che   2021-01-01..2021-12-31
  office  president of che   2026-01-01..  asof 2026-01-31
  source  public-record, factbook-2026

actor   che.hans-hurlimann
  kind    person
  name    Hans Hürlimann | Hans Hurlimann
  office  president of che   1979-01-01..1979-12-31
  source  archigos-4.1

actor   che.hans-schaffner
  kind    person
  name    Hans Schaffner
  office  president of che   1966-01-01..1966-12-31
  source  archigos-4.1

actor   che.hans-streuli
  kind    person
  name    Hans Streuli
  office  president of che   1957-01-01..1957-12-31
  source  archigos-4.1

actor   che.hans-peter-tschudi
  kind    person
  name    Hans-Peter Tschudi
  office  president of che   1965-01-01..1965-12-31
  office  president of che   1970-01-01..1970-12-31
  source  archigos-4.1

actor   che.hans-rudolf-merz
  kind    person
  name    Hans-Rudolf Merz
  office  president of che   2009-01-01..2009-12-31
  source  archigos-4.1

actor   che.ignazio-cassis
  kind    person
  name    Ignazio Cassis
  office  president of che   2022-01-01..2022-12-31
  source  public-record

actor   che.jean-pascal-delamuraz
  kind    person
  name    Jean-Pascal Delamuraz
  office  president of che   1989-01-01..1989-12-31
  office  president of che   1996-01-01..1996-12-31
  source  archigos-4.1

actor   che.johann-schneider-ammann
  kind    person
  name    Johann Schneider-Ammann
  office  president of che   2016-01-01..2016-12-31
  source  public-record

actor   che.joseph-deiss
  kind    person
  name    Joseph Deiss
  office  president of che   2004-01-01..2004-12-31
  source  archigos-4.1

actor   che.karin-keller-sutter
  kind    person
  name    Karin Keller-Sutter
  office  president of che   2025-01-01..2025-12-31
  source  public-record

actor   che.karl-kobelt
  kind    person
  name    Karl Kobelt
  office  president of che   1946-01-01..1946-12-31
  office  president of che   1952-01-01..1952-12-31
  source  archigos-4.1

actor   che.kaspar-villiger
  kind    person
  name    Kaspar Villiger
  office  president of che   1995-01-01..1995-12-31
  office  president of che   2002-01-01..2002-12-31
  source  archigos-4.1

actor   che.kurt-furgler
  kind    person
  name    Kurt Furgler
  office  president of che   1977-01-01..1977-12-31
  office  president of che   1981-01-01..1981-12-31
  office  president of che   1985-01-01..1985-12-31
  source  archigos-4.1

actor   che.leon-schlumpf
  kind    person
  name    Leon Schlumpf
  office  president of che   1984-01-01..1984-12-31
  source  archigos-4.1

actor   che.ludwig-von-moos
  kind    person
  name    Ludwig von Moos
  office  president of che   1964-01-01..1964-12-31
  office  president of che   1969-01-01..1969-12-31
  source  archigos-4.1

actor   che.markus-feldmann
  kind    person
  name    Markus Feldmann
  office  president of che   1956-01-01..1956-12-31
  source  archigos-4.1

actor   che.max-petitpierre
  kind    person
  name    Max Petitpierre
  office  president of che   1950-01-01..1950-12-31
  office  president of che   1955-01-01..1955-12-31
  office  president of che   1960-01-01..1960-12-31
  source  archigos-4.1

actor   che.micheline-calmy-rey
  kind    person
  name    Micheline Calmy-Rey
  office  president of che   2007-01-01..2007-12-31
  office  president of che   2011-01-01..2011-12-31
  source  archigos-4.1

actor   che.moritz-leuenberger
  kind    person
  name    Moritz Leuenberger
  office  president of che   2001-01-01..2001-12-31
  office  president of che   2006-01-01..2006-12-31
  source  archigos-4.1

actor   che.nello-celio
  kind    person
  name    Nello Celio
  office  president of che   1972-01-01..1972-12-31
  source  archigos-4.1

actor   che.otto-stich
  kind    person
  name    Otto Stich
  office  president of che   1988-01-01..1988-12-31
  office  president of che   1994-01-01..1994-12-31
  source  archigos-4.1

actor   che.pascal-couchepin
  kind    person
  name    Pascal Couchepin
  office  president of che   2003-01-01..2003-12-31
  office  president of che   2008-01-01..2008-12-31
  source  archigos-4.1

actor   che.paul-chaudet
  kind    person
  name    Paul Chaudet
  office  president of che   1959-01-01..1959-12-31
  office  president of che   1962-01-01..1962-12-31
  source  archigos-4.1

actor   che.philipp-etter
  kind    person
  name    Philipp Etter
  office  president of che   1947-01-01..1947-12-31
  office  president of che   1953-01-01..1953-12-31
  source  archigos-4.1

actor   che.pierre-aubert
  kind    person
  name    Pierre Aubert
  office  president of che   1983-01-01..1983-12-31
  office  president of che   1987-01-01..1987-12-31
  source  archigos-4.1

actor   che.pierre-graber
  kind    person
  name    Pierre Graber
  office  president of che   1975-01-01..1975-12-31
  source  archigos-4.1

actor   che.rene-felber
  kind    person
  name    René Felber | Rene Felber
  office  president of che   1992-01-01..1992-12-31
  source  archigos-4.1

actor   che.rodolphe-rubattel
  kind    person
  name    Rodolphe Rubattel
  office  president of che   1954-01-01..1954-12-31
  source  archigos-4.1

actor   che.roger-bonvin
  kind    person
  name    Roger Bonvin
  office  president of che   1967-01-01..1967-12-31
  office  president of che   1973-01-01..1973-12-31
  source  archigos-4.1

actor   che.rudolf-gnagi
  kind    person
  name    Rudolf Gnägi | Rudolf Gnagi
  office  president of che   1971-01-01..1971-12-31
  office  president of che   1976-01-01..1976-12-31
  source  archigos-4.1

actor   che.ruth-dreifuss
  kind    person
  name    Ruth Dreifuss
  office  president of che   1999-01-01..1999-12-31
  source  archigos-4.1

actor   che.samuel-schmid
  kind    person
  name    Samuel Schmid
  office  president of che   2005-01-01..2005-12-31
  source  archigos-4.1

actor   che.simonetta-sommaruga
  kind    person
  name    Simonetta Sommaruga
  office  president of che   2015-01-01..2015-12-31
  office  president of che   2020-01-01..2020-12-31
  source  public-record

actor   che.thomas-holenstein
  kind    person
  name    Thomas Holenstein
  office  president of che   1958-01-01..1958-12-31
  source  archigos-4.1

actor   che.ueli-maurer
  kind    person
  name    Ueli Maurer
  office  president of che   2019-01-01..2019-12-31
  source  public-record

actor   che.viola-amherd
  kind    person
  name    Viola Amherd
  office  president of che   2024-01-01..2024-12-31
  source  public-record

actor   che.willi-ritschard
  kind    person
  name    Willi Ritschard
  office  president of che   1978-01-01..1978-12-31
  source  archigos-4.1

actor   che.willy-spuhler
  kind    person
  name    Willy Spühler | Willy Spuhler
  office  president of che   1963-01-01..1963-12-31
  office  president of che   1968-01-01..1968-12-31
  source  archigos-4.1

actor   chl.alfredo-duhalde
  kind    person
  name    Alfredo Duhalde
  office  president of chl   1946-01-17..1946-08-03
  office  president of chl   1946-09-06..1946-10-17
  source  archigos-4.1

actor   chl.augusto-pinochet
  kind    person
  name    Augusto Pinochet
  office  president of chl   1973-09-11..1990-03-11
  source  archigos-4.1

actor   chl.carlos-ibanez-del-campo
  kind    person
  name    Carlos Ibáñez del Campo | Carlos Ibanez del Campo
  office  president of chl   1952-11-03..1958-11-03
  source  archigos-4.1

actor   chl.eduardo-frei-montalva
  kind    person
  name    Eduardo Frei Montalva
  office  president of chl   1964-11-03..1970-11-03
  source  archigos-4.1

actor   chl.eduardo-frei-ruiz-tagle
  kind    person
  name    Eduardo Frei Ruiz-Tagle
  office  president of chl   1994-03-11..2000-03-11
  source  archigos-4.1

actor   chl.gabriel-boric
  kind    person
  name    Gabriel Boric
  office  president of chl   2022-03-11..  asof 2026-01-31
  source  factbook-2026

actor   chl.gabriel-gonzalez-videla
  kind    person
  name    Gabriel González Videla | Gabriel Gonzalez Videla
  office  president of chl   1946-11-03..1952-11-03
  source  archigos-4.1

actor   chl.jorge-alessandri
  kind    person
  name    Jorge Alessandri
  office  president of chl   1958-11-03..1964-11-03
  source  archigos-4.1

actor   chl.juan-antonio-rios
  kind    person
  name    Juan Antonio Ríos | Juan Antonio Rios
  office  president of chl   1942-04-01..1946-01-17
  source  archigos-4.1

actor   chl.michelle-bachelet
  kind    person
  name    Michelle Bachelet
  office  president of chl   2006-03-11..2010-03-11
  office  president of chl   2014-03-11..2018-03-11
  office  high commissioner for human rights of uno.ohchr   2018-09-01..2022-08-31
  source  public-record

actor   chl.patricio-aylwin
  kind    person
  name    Patricio Aylwin
  office  president of chl   1990-03-11..1994-03-11
  source  archigos-4.1

actor   chl.ricardo-lagos
  kind    person
  name    Ricardo Lagos
  office  president of chl   2000-03-12..2006-03-11
  source  archigos-4.1

actor   chl.salvador-allende
  kind    person
  name    Salvador Allende
  office  president of chl   1970-11-04..1973-09-11
  source  archigos-4.1

actor   chl.sebastian-pinera
  kind    person
  name    Sebastián Piñera | Sebastian Pinera
  office  president of chl   2010-03-11..2014-03-11
  office  president of chl   2018-03-11..2022-03-11
  source  public-record

actor   civ.alassane-ouattara
  kind    person
  name    Alassane Ouattara
  office  president of civ   2011-04-11..  asof 2026-01-31
  source  factbook-2026

actor   civ.felix-houphouet-boigny
  kind    person
  name    Félix Houphouët-Boigny | Felix Houphouet-Boigny
  office  president of civ   1960-08-07..1993-12-07
  source  archigos-4.1

actor   civ.guillaume-soro
  kind    person
  name    Guillaume Soro
  office  prime minister of civ   2007-04-04..2012-03-13
  source  public-record

actor   civ.henri-konan-bedie
  kind    person
  name    Henri Konan Bédié | Henri Konan Bedie
  office  president of civ   1993-12-07..1999-12-25
  source  archigos-4.1

actor   civ.laurent-gbagbo
  kind    person
  name    Laurent Gbagbo
  office  president of civ   2000-10-26..2011-04-11
  source  public-record

actor   civ.robert-beugre-mambe
  kind    person
  name    Robert Beugré Mambé | Robert Beugre Mambe
  office  prime minister of civ   2023-10-17..  asof 2026-01-31
  source  factbook-2026

actor   civ.robert-guei
  kind    person
  name    Robert Guéï | Robert Guei
  office  leader of civ   1999-12-25..2000-10-25
  source  archigos-4.1

actor   cmr.ahmadou-ahidjo
  kind    person
  name    Ahmadou Ahidjo
  office  president of cmr   1960-01-01..1982-11-06
  source  archigos-4.1

actor   cmr.paul-biya
  kind    person
  name    Paul Biya
  office  president of cmr   1982-11-06..  asof 2026-01-31
  source  factbook-2026

actor   cod.joseph-kasa-vubu
  kind    person
  name    Joseph Kasa-Vubu | Joseph Kasavubu
  office  president of cod   1960-09-20..1965-11-25
  source  archigos-4.1

actor   cod.judith-suminwa
  kind    person
  name    Judith Suminwa | Judith Suminwa Tuluka
  office  prime minister of cod   2024-05-29..  asof 2026-01-31
  source  factbook-2026

actor   cod.mobutu-sese-seko
  kind    person
  name    Mobutu Sese Seko | Joseph Mobutu
  office  president of cod   1960-09-14..1960-09-20
  office  president of cod   1965-11-25..1997-05-16
  source  archigos-4.1

actor   cod.patrice-lumumba
  kind    person
  name    Patrice Lumumba
  office  prime minister of cod   1960-06-30..1960-09-14
  source  archigos-4.1

actor   cog.alphonse-massamba-debat
  kind    person
  name    Alphonse Massamba-Débat | Alphonse Massamba-Debat
  office  president of cog   1963-08-16..1968-09-04
  source  archigos-4.1

actor   cog.denis-sassou-nguesso
  kind    person
  name    Denis Sassou Nguesso | Denis Sassou-Nguesso
  office  president of cog   1979-02-08..1992-08-31
  office  president of cog   1997-10-25..  asof 2026-01-31
  source  public-record, factbook-2026

actor   cog.fulbert-youlou
  kind    person
  name    Fulbert Youlou
  office  president of cog   1960-08-15..1963-08-15
  source  archigos-4.1

actor   cog.joachim-yhombi-opango
  kind    person
  name    Joachim Yhombi-Opango
  office  president of cog   1977-03-18..1979-02-05
  source  archigos-4.1

actor   cog.marien-ngouabi
  kind    person
  name    Marien Ngouabi
  office  president of cog   1969-01-01..1977-03-18
  source  archigos-4.1

actor   cog.pascal-lissouba
  kind    person
  name    Pascal Lissouba
  office  president of cog   1992-08-31..1997-10-15
  source  archigos-4.1

actor   col.alberto-lleras-camargo
  kind    person
  name    Alberto Lleras Camargo
  office  president of col   1945-08-07..1946-08-07
  office  secretary general of oas   1948-04-30..1954-08-01
  office  president of col   1958-08-07..1962-08-07
  source  archigos-4.1, public-record

actor   col.alfonso-lopez-michelsen
  kind    person
  name    Alfonso López Michelsen | Alfonso Lopez Michelsen
  office  president of col   1974-08-07..1978-08-07
  source  archigos-4.1

actor   col.andres-pastrana
  kind    person
  name    Andrés Pastrana | Andres Pastrana Arango | Andres Pastrana
  office  president of col   1998-08-07..2002-08-07
  source  archigos-4.1

actor   col.belisario-betancur
  kind    person
  name    Belisario Betancur
  office  president of col   1982-08-07..1986-08-07
  source  archigos-4.1

actor   col.carlos-lleras-restrepo
  kind    person
  name    Carlos Lleras Restrepo
  office  president of col   1966-08-07..1970-08-07
  source  archigos-4.1

actor   col.cesar-gaviria
  kind    person
  name    César Gaviria | Cesar Gaviria
  office  president of col   1990-08-07..1994-08-07
  office  secretary general of oas   1994-09-15..2004-09-15
  source  archigos-4.1, public-record

actor   col.ernesto-samper
  kind    person
  name    Ernesto Samper
  office  president of col   1994-08-07..1998-08-07
  source  archigos-4.1

actor   col.francia-marquez
  kind    person
  name    Francia Márquez | Francia Marquez
  office  vice president of col   2022-08-07..  asof 2026-01-31
  source  factbook-2026

actor   col.guillermo-leon-valencia
  kind    person
  name    Guillermo León Valencia | Guillermo Leon Valencia
  office  president of col   1962-08-07..1966-08-07
  source  archigos-4.1

actor   col.gustavo-rojas-pinilla
  kind    person
  name    Gustavo Rojas Pinilla
  office  president of col   1953-06-13..1957-05-10
  source  archigos-4.1

actor   col.julio-cesar-turbay-ayala
  kind    person
  name    Julio César Turbay Ayala | Julio Cesar Turbay Ayala
  office  president of col   1978-08-07..1982-08-07
  source  archigos-4.1

actor   col.laureano-gomez
  kind    person
  name    Laureano Gómez | Laureano Gomez
  office  president of col   1950-08-07..1951-11-05
  office  president of col   1953-06-13..1953-06-13
  source  archigos-4.1

actor   col.mariano-ospina-perez
  kind    person
  name    Mariano Ospina Pérez | Mariano Ospina Perez
  office  president of col   1946-08-07..1950-08-07
  source  archigos-4.1

actor   col.misael-pastrana-borrero
  kind    person
  name    Misael Pastrana Borrero
  office  president of col   1970-08-07..1974-08-07
  source  archigos-4.1

actor   col.roberto-urdaneta-arbelaez
  kind    person
  name    Roberto Urdaneta Arbeláez | Roberto Urdaneta Arbelaez
  office  president of col   1951-11-05..1953-06-13
  source  archigos-4.1

actor   col.virgilio-barco
  kind    person
  name    Virgilio Barco
  office  president of col   1986-08-07..1990-08-07
  source  archigos-4.1

actor   com.ahmed-abdallah
  kind    person
  name    Ahmed Abdallah
  office  president of com   1975-07-06..1975-08-03
  source  archigos-4.1

actor   com.ahmed-abdallah-mohamed-sambi
  kind    person
  name    Ahmed Abdallah Mohamed Sambi
  office  president of com   2006-05-26..2011-05-26
  source  archigos-4.1

actor   com.ali-soilih
  kind    person
  name    Ali Soilih
  office  president of com   1975-08-03..1978-05-13
  source  archigos-4.1

actor   com.azali-assoumani
  kind    person
  name    Azali Assoumani
  office  president of com   2016-05-26..  asof 2026-01-31
  source  factbook-2026

actor   com.ikililou-dhoinine
  kind    person
  name    Ikililou Dhoinine
  office  president of com   2011-05-26..2016-05-26
  source  public-record

actor   com.mohamed-taki-abdulkarim
  kind    person
  name    Mohamed Taki Abdulkarim
  office  president of com   1996-03-25..1998-11-06
  source  archigos-4.1

actor   com.said-mohamed-djohar
  kind    person
  name    Said Mohamed Djohar
  office  president of com   1989-12-18..1995-09-29
  office  president of com   1996-01-26..1996-03-25
  source  archigos-4.1

actor   cpv.carlos-veiga
  kind    person
  name    Carlos Veiga
  office  prime minister of cpv   1991-04-04..2000-07-29
  source  archigos-4.1

actor   cpv.jorge-carlos-fonseca
  kind    person
  name    Jorge Carlos Fonseca
  office  president of cpv   2011-09-09..2021-11-09
  source  public-record

actor   cpv.jose-maria-neves
  kind    person
  name    José Maria Neves | Jose Maria Neves
  office  prime minister of cpv   2001-02-01..2016-04-22
  office  president of cpv   2021-11-09..  asof 2026-01-31
  source  public-record, factbook-2026

actor   cpv.pedro-pires
  kind    person
  name    Pedro Pires
  office  prime minister of cpv   1975-07-08..1991-04-04
  source  archigos-4.1

actor   cpv.ulisses-correia-e-silva
  kind    person
  name    Ulisses Correia e Silva
  office  prime minister of cpv   2016-04-22..  asof 2026-01-31
  source  factbook-2026

actor   cri.abel-pacheco
  kind    person
  name    Abel Pacheco
  office  president of cri   2002-05-09..2006-05-08
  source  archigos-4.1

actor   cri.carlos-alvarado
  kind    person
  name    Carlos Alvarado
  office  president of cri   2018-05-08..2022-05-08
  source  public-record

actor   cri.daniel-oduber-quiros
  kind    person
  name    Daniel Oduber Quirós | Daniel Oduber Quiros
  office  president of cri   1974-05-08..1978-05-08
  source  archigos-4.1

actor   cri.francisco-orlich
  kind    person
  name    Francisco Orlich
  office  president of cri   1962-05-08..1966-05-08
  source  archigos-4.1

actor   cri.jose-figueres-ferrer
  kind    person
  name    José Figueres Ferrer | Jose Figueres Ferrer
  office  president of cri   1948-05-08..1949-11-08
  office  president of cri   1953-11-08..1958-05-08
  office  president of cri   1970-05-08..1974-05-08
  source  archigos-4.1

actor   cri.jose-joaquin-trejos-fernandez
  kind    person
  name    José Joaquín Trejos Fernández | Jose Joaquin Trejos Fernandez
  office  president of cri   1966-05-08..1970-05-08
  source  archigos-4.1

actor   cri.jose-maria-figueres
  kind    person
  name    José María Figueres | Jose Maria Figueres
  office  president of cri   1994-05-08..1998-05-08
  source  archigos-4.1

actor   cri.laura-chinchilla
  kind    person
  name    Laura Chinchilla
  office  president of cri   2010-05-08..2014-05-08
  source  archigos-4.1

actor   cri.luis-alberto-monge
  kind    person
  name    Luis Alberto Monge
  office  president of cri   1982-05-08..1986-05-08
  source  archigos-4.1

actor   cri.luis-guillermo-solis
  kind    person
  name    Luis Guillermo Solís | Luis Guillermo Solis
  office  president of cri   2014-05-08..2018-05-08
  source  public-record

actor   cri.mario-echandi
  kind    person
  name    Mario Echandi
  office  president of cri   1958-05-08..1962-05-08
  source  archigos-4.1

actor   cri.miguel-angel-rodriguez
  kind    person
  name    Miguel Ángel Rodríguez | Miguel Angel Rodriguez
  office  president of cri   1998-05-08..2002-05-08
  source  archigos-4.1

actor   cri.otilio-ulate
  kind    person
  name    Otilio Ulate
  office  president of cri   1949-11-08..1953-11-08
  source  archigos-4.1

actor   cri.rafael-angel-calderon-fournier
  kind    person
  name    Rafael Ángel Calderón Fournier | Rafael Angel Calderon Fournier
  office  president of cri   1990-05-08..1994-05-08
  source  archigos-4.1

actor   cri.rodrigo-carazo-odio
  kind    person
  name    Rodrigo Carazo Odio
  office  president of cri   1978-05-08..1982-05-08
  source  archigos-4.1

actor   cri.rodrigo-chaves
  kind    person
  name    Rodrigo Chaves
  office  president of cri   2022-05-08..  asof 2026-01-31
  source  factbook-2026

actor   cri.santos-leon-herrera
  kind    person
  name    Santos León Herrera | Santos Leon Herrera
  office  president of cri   1948-04-20..1948-05-08
  source  archigos-4.1

actor   cri.teodoro-picado-michalski
  kind    person
  name    Teodoro Picado Michalski
  office  president of cri   1944-05-08..1948-04-20
  source  archigos-4.1

actor   cri.oscar-arias
  kind    person
  name    Óscar Arias | Oscar Arias
  office  president of cri   1986-05-08..1990-05-08
  office  president of cri   2006-05-08..2010-05-08
  source  archigos-4.1

actor   csk.alexander-dubcek
  kind    person
  name    Alexander Dubček | Alexander Dubcek
  office  leader of csk   1968-01-05..1968-08-20
  source  archigos-4.1

actor   csk.antonin-novotny
  kind    person
  name    Antonín Novotný | Antonin Novotny
  office  leader of csk   1957-11-19..1968-01-05
  source  archigos-4.1

actor   csk.antonin-zapotocky
  kind    person
  name    Antonín Zápotocký | Antonin Zapotocky
  office  leader of csk   1953-03-21..1957-11-13
  source  archigos-4.1

actor   csk.edvard-benes
  kind    person
  name    Edvard Beneš | Edvard Benes
  office  leader of csk   1945-05-13..1948-06-07
  source  archigos-4.1

actor   csk.gustav-husak
  kind    person
  name    Gustáv Husák | Gustav Husak
  office  leader of csk   1968-08-28..1989-12-17
  source  archigos-4.1

actor   csk.jan-strasky
  kind    person
  name    Jan Stráský | Jan Strasky
  office  leader of csk   1992-07-01..1992-12-31
  source  archigos-4.1

actor   csk.klement-gottwald
  kind    person
  name    Klement Gottwald
  office  leader of csk   1948-06-07..1953-03-14
  source  archigos-4.1

actor   csk.ludvik-svoboda
  kind    person
  name    Ludvík Svoboda | Ludvik Svoboda
  office  leader of csk   1968-08-20..1968-08-28
  source  archigos-4.1

actor   csk.marian-calfa
  kind    person
  name    Marián Čalfa | Marian Calfa
  office  leader of csk   1989-12-17..1992-07-01
  source  archigos-4.1

actor   cub.carlos-prio-socarras
  kind    person
  name    Carlos Prío Socarrás | Carlos Prio Socarras
  office  leader of cub   1948-10-10..1952-03-10
  source  archigos-4.1

actor   cub.fidel-castro
  kind    person
  name    Fidel Castro
  office  leader of cub   1959-01-02..2008-02-24
  source  archigos-4.1

actor   cub.fulgencio-batista
  kind    person
  name    Fulgencio Batista
  office  leader of cub   1952-03-10..1959-01-01
  source  archigos-4.1

actor   cub.manuel-marrero
  kind    person
  name    Manuel Marrero
  office  prime minister of cub   2019-12-21..  asof 2026-01-31
  source  factbook-2026

actor   cub.miguel-diaz-canel
  kind    person
  name    Miguel Díaz-Canel | Miguel Diaz-Canel
  office  president of cub   2018-04-19..  asof 2026-01-31
  source  factbook-2026

actor   cub.ramon-grau-san-martin
  kind    person
  name    Ramón Grau San Martín | Ramon Grau San Martin
  office  leader of cub   1944-10-10..1948-10-10
  source  archigos-4.1

actor   cyp.archbishop-makarios
  kind    person
  name    Archbishop Makarios | Makarios III
  office  president of cyp   1960-08-16..1974-07-15
  office  president of cyp   1974-12-07..1977-08-03
  source  archigos-4.1

actor   cyp.dimitris-christofias
  kind    person
  name    Dimitris Christofias | Demetris Christofias
  office  president of cyp   2008-02-28..2013-02-28
  source  archigos-4.1

actor   cyp.george-vassiliou
  kind    person
  name    George Vassiliou
  office  president of cyp   1988-02-28..1993-02-28
  source  archigos-4.1

actor   cyp.glafcos-clerides
  kind    person
  name    Glafcos Clerides | Glafkos Clerides
  office  president of cyp   1974-07-23..1974-12-07
  office  president of cyp   1993-02-28..2003-02-28
  source  archigos-4.1

actor   cyp.nicos-anastasiades
  kind    person
  name    Nicos Anastasiades | Nikos Anastasiades
  office  president of cyp   2013-02-28..2023-02-28
  source  public-record

actor   cyp.nikos-christodoulides
  kind    person
  name    Nikos Christodoulides
  office  president of cyp   2023-02-28..  asof 2026-01-31
  source  factbook-2026

actor   cyp.spyros-kyprianou
  kind    person
  name    Spyros Kyprianou
  office  president of cyp   1977-08-03..1988-02-28
  source  archigos-4.1

actor   cyp.tassos-papadopoulos
  kind    person
  name    Tassos Papadopoulos
  office  president of cyp   2003-02-28..2008-02-28
  source  archigos-4.1

actor   cyp.north.dervis-eroglu
  kind    person
  name    Derviş Eroğlu | Dervis Eroglu
  office  president of cyp.north   2010-04-24..2015-04-30
  source  public-record

actor   cyp.north.ersin-tatar
  kind    person
  name    Ersin Tatar
  office  president of cyp.north   2020-10-24..2025-10-24
  source  public-record

actor   cyp.north.mehmet-ali-talat
  kind    person
  name    Mehmet Ali Talat
  office  president of cyp.north   2005-04-24..2010-04-24
  source  public-record

actor   cyp.north.mustafa-akinci
  kind    person
  name    Mustafa Akıncı | Mustafa Akinci
  office  president of cyp.north   2015-04-30..2020-10-24
  source  public-record

actor   cyp.north.rauf-denktas
  kind    person
  name    Rauf Denktaş | Rauf Denktash | Rauf Denktas
  office  president of cyp.north   1983-11-15..2005-04-24
  source  public-record

actor   cyp.north.tufan-erhurman
  kind    person
  name    Tufan Erhürman | Tufan Erhurman
  office  president of cyp.north   2025-10-24..  asof 2026-01-31
  source  factbook-2026

actor   cze.andrej-babis
  kind    person
  name    Andrej Babiš | Andrej Babis
  office  prime minister of cze   2017-12-13..2021-12-17
  office  prime minister of cze   2025-12-15..  asof 2026-01-31
  source  public-record, factbook-2026

actor   cze.bohuslav-sobotka
  kind    person
  name    Bohuslav Sobotka
  office  prime minister of cze   2014-01-29..2017-12-13
  source  public-record

actor   cze.jan-fischer
  kind    person
  name    Jan Fischer
  office  prime minister of cze   2009-05-08..2010-07-13
  source  archigos-4.1

actor   cze.jiri-paroubek
  kind    person
  name    Jiří Paroubek | Jiri Paroubek
  office  prime minister of cze   2005-04-25..2006-09-04
  source  archigos-4.1

actor   cze.jiri-rusnok
  kind    person
  name    Jiří Rusnok | Jiri Rusnok
  office  prime minister of cze   2013-07-10..2014-01-29
  source  archigos-4.1

actor   cze.josef-tosovsky
  kind    person
  name    Josef Tošovský | Josef Tosovsky
  office  prime minister of cze   1997-12-17..1998-07-17
  source  archigos-4.1

actor   cze.milos-zeman
  kind    person
  name    Miloš Zeman | Milos Zeman
  office  prime minister of cze   1998-07-22..2002-07-15
  office  president of cze   2013-03-08..2023-03-08
  source  public-record

actor   cze.mirek-topolanek
  kind    person
  name    Mirek Topolánek | Mirek Topolanek
  office  prime minister of cze   2006-09-04..2009-05-08
  source  archigos-4.1

actor   cze.petr-fiala
  kind    person
  name    Petr Fiala
  office  prime minister of cze   2021-12-17..2025-12-15
  source  public-record

actor   cze.petr-necas
  kind    person
  name    Petr Nečas | Petr Necas
  office  prime minister of cze   2010-07-13..2013-07-10
  source  archigos-4.1

actor   cze.petr-pavel
  kind    person
  name    Petr Pavel
  office  president of cze   2023-03-09..  asof 2026-01-31
  source  factbook-2026

actor   cze.stanislav-gross
  kind    person
  name    Stanislav Gross
  office  prime minister of cze   2004-07-26..2005-04-25
  source  archigos-4.1

actor   cze.vladimir-spidla
  kind    person
  name    Vladimír Špidla | Vladimir Spidla
  office  prime minister of cze   2002-07-12..2004-07-26
  source  archigos-4.1

actor   cze.vaclav-havel
  kind    person
  name    Václav Havel | Vaclav Havel
  office  president of csk   1989-12-29..1992-07-20
  office  president of cze   1993-02-02..2003-02-02
  source  public-record

actor   cze.vaclav-klaus
  kind    person
  name    Václav Klaus | Vaclav Klaus
  office  prime minister of cze   1993-01-01..1998-01-02
  office  president of cze   2003-03-07..2013-03-07
  source  public-record

actor   ddr.egon-krenz
  kind    person
  name    Egon Krenz
  office  leader of ddr   1989-10-18..1989-12-03
  source  archigos-4.1

actor   ddr.erich-honecker
  kind    person
  name    Erich Honecker
  office  leader of ddr   1971-05-03..1989-10-18
  source  archigos-4.1

actor   ddr.walter-ulbricht
  kind    person
  name    Walter Ulbricht
  office  leader of ddr   1950-07-25..1971-05-03
  source  archigos-4.1

actor   ddr.wilhelm-pieck
  kind    person
  name    Wilhelm Pieck
  office  leader of ddr   1946-04-22..1950-07-25
  source  archigos-4.1

actor   deu.christian-wulff
  kind    person
  name    Christian Wulff
  office  president of deu   2010-06-30..2012-02-17
  source  public-record

actor   deu.gerhard-schroder
  kind    person
  name    Gerhard Schröder | Gerhard Schroder
  office  chancellor of deu   1998-10-27..2005-11-22
  source  archigos-4.1

actor   deu.helmut-kohl
  kind    person
  name    Helmut Kohl
  office  chancellor of deu   1982-10-01..1998-10-27
  source  archigos-4.1

actor   deu.helmut-schmidt
  kind    person
  name    Helmut Schmidt
  office  chancellor of deu   1974-05-16..1982-10-01
  source  archigos-4.1

actor   deu.horst-kohler
  kind    person
  name    Horst Köhler | Horst Koehler | Horst Kohler
  office  president of deu   2004-07-01..2010-05-31
  source  public-record

actor   deu.joachim-gauck
  kind    person
  name    Joachim Gauck
  office  president of deu   2012-03-18..2017-03-18
  source  public-record

actor   deu.johannes-rau
  kind    person
  name    Johannes Rau
  office  president of deu   1999-07-01..2004-06-30
  source  public-record

actor   deu.konrad-adenauer
  kind    person
  name    Konrad Adenauer
  office  chancellor of deu   1949-09-16..1963-10-15
  source  archigos-4.1

actor   deu.kurt-georg-kiesinger
  kind    person
  name    Kurt Georg Kiesinger
  office  chancellor of deu   1966-12-01..1969-10-21
  source  archigos-4.1

actor   deu.ludwig-erhard
  kind    person
  name    Ludwig Erhard
  office  chancellor of deu   1963-10-16..1966-12-01
  source  archigos-4.1

actor   deu.richard-von-weizsacker
  kind    person
  name    Richard von Weizsäcker | Richard von Weizsaecker | Richard von Weizsacker
  office  president of deu   1984-07-01..1994-06-30
  source  public-record

actor   deu.roman-herzog
  kind    person
  name    Roman Herzog
  office  president of deu   1994-07-01..1999-06-30
  source  public-record

actor   dji.hassan-gouled-aptidon
  kind    person
  name    Hassan Gouled Aptidon
  office  president of dji   1977-06-27..1999-05-08
  source  archigos-4.1

actor   dji.ismail-omar-guelleh
  kind    person
  name    Ismaïl Omar Guelleh | Ismail Omar Guelleh
  office  president of dji   1999-05-08..  asof 2026-01-31
  source  factbook-2026

actor   dma.roosevelt-skerrit
  kind    person
  name    Roosevelt Skerrit
  office  prime minister of dma   2004-01-08..  asof 2026-01-31
  source  factbook-2026

actor   dnk.anders-fogh-rasmussen
  kind    person
  name    Anders Fogh Rasmussen
  office  prime minister of dnk   2001-11-27..2009-04-05
  office  secretary-general of nato   2009-08-01..2014-09-30
  source  archigos-4.1, public-record

actor   dnk.anker-jorgensen
  kind    person
  name    Anker Jørgensen | Anker Jorgensen
  office  prime minister of dnk   1972-10-05..1973-12-19
  office  prime minister of dnk   1975-02-13..1982-09-10
  source  archigos-4.1

actor   dnk.erik-eriksen
  kind    person
  name    Erik Eriksen
  office  prime minister of dnk   1950-10-28..1953-09-30
  source  archigos-4.1

actor   dnk.h-c-hansen
  kind    person
  name    H. C. Hansen
  office  prime minister of dnk   1955-02-01..1960-02-19
  source  archigos-4.1

actor   dnk.hans-hedtoft
  kind    person
  name    Hans Hedtoft
  office  prime minister of dnk   1947-11-12..1950-10-25
  office  prime minister of dnk   1953-09-30..1955-01-29
  source  archigos-4.1

actor   dnk.helle-thorning-schmidt
  kind    person
  name    Helle Thorning-Schmidt
  office  prime minister of dnk   2011-10-03..2015-06-28
  source  public-record

actor   dnk.hilmar-baunsgaard
  kind    person
  name    Hilmar Baunsgaard
  office  prime minister of dnk   1968-02-18..1971-10-06
  source  archigos-4.1

actor   dnk.jens-otto-krag
  kind    person
  name    Jens Otto Krag
  office  prime minister of dnk   1962-09-03..1968-02-18
  office  prime minister of dnk   1971-10-11..1972-10-03
  source  archigos-4.1

actor   dnk.king-frederik-x
  kind    person
  name    King Frederik X | Frederik X
  office  king of dnk   2024-01-14..  asof 2026-01-31
  source  factbook-2026

actor   dnk.knud-kristensen
  kind    person
  name    Knud Kristensen
  office  prime minister of dnk   1945-11-08..1947-10-04
  source  archigos-4.1

actor   dnk.lars-lokke-rasmussen
  kind    person
  name    Lars Løkke Rasmussen | Lars Lokke Rasmussen
  office  prime minister of dnk   2009-04-05..2011-10-03
  office  prime minister of dnk   2015-06-28..2019-06-27
  source  public-record

actor   dnk.mette-frederiksen
  kind    person
  name    Mette Frederiksen
  office  prime minister of dnk   2019-06-27..  asof 2026-01-31
  source  factbook-2026

actor   dnk.poul-hartling
  kind    person
  name    Poul Hartling
  office  prime minister of dnk   1973-12-19..1975-01-29
  source  archigos-4.1

actor   dnk.poul-nyrup-rasmussen
  kind    person
  name    Poul Nyrup Rasmussen
  office  prime minister of dnk   1993-01-25..2001-11-27
  source  archigos-4.1

actor   dnk.poul-schluter
  kind    person
  name    Poul Schlüter | Poul Schluter
  office  prime minister of dnk   1982-09-10..1993-01-25
  source  archigos-4.1

actor   dnk.queen-margrethe-ii
  kind    person
  name    Queen Margrethe II | Queen Margrethe
  office  queen of dnk   1972-01-14..2024-01-14
  source  public-record

actor   dnk.viggo-kampmann
  kind    person
  name    Viggo Kampmann
  office  prime minister of dnk   1960-02-19..1962-09-03
  source  archigos-4.1

actor   dnk.vilhelm-buhl
  kind    person
  name    Vilhelm Buhl
  office  prime minister of dnk   1945-05-05..1945-11-07
  source  archigos-4.1

actor   dnk.greenland.jens-frederik-nielsen
  kind    person
  name    Jens-Frederik Nielsen
  office  prime minister of dnk.greenland   2025-04-07..  asof 2026-01-31
  source  factbook-2026

actor   dnk.greenland.mute-egede
  kind    person
  name    Múte Egede | Mute Egede
  office  prime minister of dnk.greenland   2021-04-23..2025-04-07
  source  public-record

actor   dom.antonio-guzman-fernandez
  kind    person
  name    Antonio Guzmán Fernández | Antonio Guzman Fernandez
  office  president of dom   1978-07-01..1982-07-04
  source  archigos-4.1

actor   dom.antonio-imbert-barrera
  kind    person
  name    Antonio Imbert Barrera
  office  president of dom   1965-05-07..1965-08-30
  source  archigos-4.1

actor   dom.danilo-medina
  kind    person
  name    Danilo Medina
  office  president of dom   2012-08-16..2020-08-16
  source  public-record

actor   dom.donald-reid-cabral
  kind    person
  name    Donald Reid Cabral
  office  president of dom   1963-12-22..1965-04-25
  source  archigos-4.1

actor   dom.emilio-de-los-santos
  kind    person
  name    Emilio de los Santos
  office  president of dom   1963-09-26..1963-12-22
  source  archigos-4.1

actor   dom.hipolito-mejia
  kind    person
  name    Hipólito Mejía | Hipolito Mejia
  office  president of dom   2000-08-17..2004-08-16
  source  archigos-4.1

actor   dom.hector-garcia-godoy
  kind    person
  name    Héctor García-Godoy | Hector Garcia-Godoy
  office  president of dom   1965-09-03..1966-07-01
  source  archigos-4.1

actor   dom.jacobo-majluta-azar
  kind    person
  name    Jacobo Majluta Azar
  office  president of dom   1982-07-04..1982-08-16
  source  archigos-4.1

actor   dom.joaquin-balaguer
  kind    person
  name    Joaquín Balaguer | Joaquin Balaguer
  office  president of dom   1961-05-30..1962-01-17
  office  president of dom   1966-07-01..1978-07-01
  office  president of dom   1986-08-16..1996-08-16
  source  archigos-4.1

actor   dom.jose-rafael-molina-urena
  kind    person
  name    José Rafael Molina Ureña | Jose Rafael Molina Urena
  office  president of dom   1965-04-25..1965-04-27
  source  archigos-4.1

actor   dom.juan-bosch
  kind    person
  name    Juan Bosch
  office  president of dom   1963-02-27..1963-09-25
  source  archigos-4.1

actor   dom.leonel-fernandez
  kind    person
  name    Leonel Fernández | Leonel Fernandez
  office  president of dom   1996-08-16..2000-08-16
  office  president of dom   2004-08-16..2012-08-16
  source  archigos-4.1

actor   dom.luis-abinader
  kind    person
  name    Luis Abinader
  office  president of dom   2020-08-16..  asof 2026-01-31
  source  factbook-2026

actor   dom.pedro-bartolome-benoit
  kind    person
  name    Pedro Bartolomé Benoit | Pedro Bartolome Benoit
  office  president of dom   1965-04-27..1965-05-07
  source  archigos-4.1

actor   dom.pedro-rodriguez-echavarria
  kind    person
  name    Pedro Rodríguez Echavarría | Pedro Rodriguez Echavarria
  office  president of dom   1962-01-17..1962-01-19
  source  archigos-4.1

actor   dom.rafael-filiberto-bonnelly
  kind    person
  name    Rafael Filiberto Bonnelly
  office  president of dom   1962-01-19..1963-02-27
  source  archigos-4.1

actor   dom.rafael-trujillo
  kind    person
  name    Rafael Trujillo
  office  leader of dom   1930-08-16..1961-05-30
  source  archigos-4.1

actor   dom.salvador-jorge-blanco
  kind    person
  name    Salvador Jorge Blanco
  office  president of dom   1982-08-16..1986-08-16
  source  archigos-4.1

actor   dza.abdelaziz-bouteflika
  kind    person
  name    Abdelaziz Bouteflika
  office  president of dza   1999-04-27..2019-04-02
  source  public-record

actor   dza.abdelkader-bensalah
  kind    person
  name    Abdelkader Bensalah
  office  president of dza   2019-04-09..2019-12-19
  source  public-record

actor   dza.abdelmadjid-tebboune
  kind    person
  name    Abdelmadjid Tebboune
  office  president of dza   2019-12-19..  asof 2026-01-31
  source  factbook-2026

actor   dza.ahmed-ben-bella
  kind    person
  name    Ahmed Ben Bella
  office  prime minister of dza   1962-09-27..1963-09-14
  office  president of dza   1963-09-15..1965-06-19
  source  public-record

actor   dza.ali-kafi
  kind    person
  name    Ali Kafi
  office  president of dza   1992-07-02..1994-01-31
  source  archigos-4.1

actor   dza.benyoucef-benkhedda
  kind    person
  name    Benyoucef Benkhedda
  office  leader of dza   1962-07-03..1962-09-25
  source  archigos-4.1

actor   dza.chadli-bendjedid
  kind    person
  name    Chadli Bendjedid | Chadli Benjedid
  office  president of dza   1979-02-07..1992-01-11
  source  archigos-4.1

actor   dza.houari-boumediene
  kind    person
  name    Houari Boumediene | Houari Boumedienne
  office  president of dza   1965-06-19..1978-12-27
  source  archigos-4.1

actor   dza.liamine-zeroual
  kind    person
  name    Liamine Zéroual | Liamine Zeroual
  office  president of dza   1994-01-31..1999-04-27
  source  archigos-4.1

actor   dza.mohamed-boudiaf
  kind    person
  name    Mohamed Boudiaf | Mohammed Boudiaf
  office  president of dza   1992-01-14..1992-06-29
  source  archigos-4.1

actor   dza.rabah-bitat
  kind    person
  name    Rabah Bitat
  office  president of dza   1978-12-27..1979-02-07
  source  archigos-4.1

actor   ecu.abdala-bucaram
  kind    person
  name    Abdalá Bucaram | Abdala Bucaram
  office  president of ecu   1996-08-10..1997-02-06
  source  archigos-4.1

actor   ecu.alfredo-palacio
  kind    person
  name    Alfredo Palacio
  office  president of ecu   2005-04-20..2007-01-15
  source  archigos-4.1

actor   ecu.alfredo-poveda
  kind    person
  name    Alfredo Poveda
  office  president of ecu   1976-01-11..1979-08-10
  source  archigos-4.1

actor   ecu.camilo-ponce-enriquez
  kind    person
  name    Camilo Ponce Enríquez | Camilo Ponce Enriquez
  office  president of ecu   1956-09-01..1960-09-01
  source  archigos-4.1

actor   ecu.carlos-julio-arosemena-monroy
  kind    person
  name    Carlos Julio Arosemena Monroy
  office  president of ecu   1961-11-07..1963-07-11
  source  archigos-4.1

actor   ecu.carlos-julio-arosemena-tola
  kind    person
  name    Carlos Julio Arosemena Tola
  office  president of ecu   1947-09-17..1948-08-21
  source  archigos-4.1

actor   ecu.carlos-mancheno
  kind    person
  name    Carlos Mancheno
  office  president of ecu   1947-08-24..1947-09-03
  source  archigos-4.1

actor   ecu.clemente-yerovi
  kind    person
  name    Clemente Yerovi
  office  president of ecu   1966-03-29..1966-11-16
  source  archigos-4.1

actor   ecu.daniel-noboa
  kind    person
  name    Daniel Noboa
  office  president of ecu   2023-11-23..  asof 2026-01-31
  source  factbook-2026

actor   ecu.fabian-alarcon
  kind    person
  name    Fabián Alarcón | Fabian Alarcon
  office  president of ecu   1997-02-06..1997-02-09
  office  president of ecu   1997-02-11..1998-08-10
  source  archigos-4.1

actor   ecu.galo-plaza
  kind    person
  name    Galo Plaza
  office  president of ecu   1948-09-01..1952-09-01
  source  archigos-4.1

actor   ecu.guillermo-lasso
  kind    person
  name    Guillermo Lasso
  office  president of ecu   2021-05-24..2023-11-23
  source  public-record

actor   ecu.guillermo-rodriguez-lara
  kind    person
  name    Guillermo Rodríguez Lara | Guillermo Rodriguez Lara
  office  president of ecu   1972-02-15..1976-01-11
  source  archigos-4.1

actor   ecu.gustavo-noboa
  kind    person
  name    Gustavo Noboa
  office  president of ecu   2000-01-22..2003-01-15
  source  archigos-4.1

actor   ecu.jaime-roldos-aguilera
  kind    person
  name    Jaime Roldós Aguilera | Jaime Roldos Aguilera
  office  president of ecu   1979-08-10..1981-05-24
  source  archigos-4.1

actor   ecu.jamil-mahuad
  kind    person
  name    Jamil Mahuad
  office  president of ecu   1998-08-10..2000-01-21
  source  archigos-4.1

actor   ecu.jose-maria-velasco-ibarra
  kind    person
  name    José María Velasco Ibarra | Jose Maria Velasco Ibarra
  office  president of ecu   1944-05-31..1947-08-23
  office  president of ecu   1952-09-01..1956-09-01
  office  president of ecu   1960-09-01..1961-11-07
  office  president of ecu   1968-09-01..1972-02-15
  source  archigos-4.1

actor   ecu.lenin-moreno
  kind    person
  name    Lenín Moreno | Lenin Moreno
  office  president of ecu   2017-05-24..2021-05-24
  source  public-record

actor   ecu.leon-febres-cordero
  kind    person
  name    León Febres Cordero | Leon Febres Cordero
  office  president of ecu   1984-08-10..1988-08-10
  source  archigos-4.1

actor   ecu.lucio-gutierrez
  kind    person
  name    Lucio Gutiérrez | Lucio Gutierrez
  office  president of ecu   2003-01-15..2005-04-20
  source  archigos-4.1

actor   ecu.mariano-suarez-veintimilla
  kind    person
  name    Mariano Suárez Veintimilla | Mariano Suarez Veintimilla
  office  president of ecu   1947-09-03..1947-09-17
  source  archigos-4.1

actor   ecu.osvaldo-hurtado
  kind    person
  name    Osvaldo Hurtado
  office  president of ecu   1981-05-24..1984-08-10
  source  archigos-4.1

actor   ecu.otto-arosemena
  kind    person
  name    Otto Arosemena
  office  president of ecu   1966-11-16..1968-09-01
  source  archigos-4.1

actor   ecu.rafael-correa
  kind    person
  name    Rafael Correa
  office  president of ecu   2007-01-15..2017-05-24
  source  public-record

actor   ecu.ramon-castro-jijon
  kind    person
  name    Ramón Castro Jijón | Ramon Castro Jijon
  office  president of ecu   1963-07-11..1966-03-29
  source  archigos-4.1

actor   ecu.rodrigo-borja-cevallos
  kind    person
  name    Rodrigo Borja Cevallos
  office  president of ecu   1988-08-10..1992-08-10
  source  archigos-4.1

actor   ecu.rosalia-arteaga
  kind    person
  name    Rosalía Arteaga | Rosalia Arteaga
  office  president of ecu   1997-02-09..1997-02-11
  source  archigos-4.1

actor   ecu.sixto-duran-ballen
  kind    person
  name    Sixto Durán Ballén | Sixto Duran Ballen
  office  president of ecu   1992-08-10..1996-08-10
  source  archigos-4.1

actor   egy.abdel-fattah-el-sisi
  kind    person
  name    Abdel Fattah el-Sisi | Abdel Fattah al-Sisi | Abdel-Fattah el-Sissi | Abdelfattah al-Sisi
  office  president of egy   2014-06-08..  asof 2026-01-31
  source  factbook-2026

actor   egy.adly-mansour
  kind    person
  name    Adly Mansour
  office  president of egy   2013-07-04..2014-06-08
  source  archigos-4.1

actor   egy.ahmed-aboul-gheit
  kind    person
  name    Ahmed Aboul Gheit
  office  foreign minister of egy   2004-07-14..2011-03-06
  office  secretary-general of arableague   2016-07-01..  asof 2026-01-31
  source  public-record, factbook-2026

actor   egy.amr-moussa
  kind    person
  name    Amr Moussa
  office  foreign minister of egy   1991-05-20..2001-05-15
  office  secretary-general of arableague   2001-05-16..2011-06-30
  source  public-record

actor   egy.anwar-sadat
  kind    person
  name    Anwar Sadat | Anwar el-Sadat | Anwar al-Sadat
  office  president of egy   1970-09-28..1981-10-06
  source  archigos-4.1

actor   egy.badr-abdelatty
  kind    person
  name    Badr Abdelatty
  office  foreign minister of egy   2024-07-03..  asof 2026-01-31
  source  factbook-2026

actor   egy.gamal-abdel-nasser
  kind    person
  name    Gamal Abdel Nasser | Abdel Nasser
  office  leader of egy   1954-11-14..1956-06-22
  office  president of egy   1956-06-23..1970-09-28
  source  public-record

actor   egy.hosni-mubarak
  kind    person
  name    Hosni Mubarak
  office  president of egy   1981-10-14..2011-02-11
  source  archigos-4.1

actor   egy.king-farouk
  kind    person
  name    King Farouk
  office  king of egy   1936-04-28..1952-07-22
  source  archigos-4.1

actor   egy.mohamed-hussein-tantawi
  kind    person
  name    Mohamed Hussein Tantawi | Mohammed Hussein Tantawi
  office  chairman of the supreme council of the armed forces of egy   2011-02-11..2012-06-30
  source  archigos-4.1

actor   egy.mohamed-morsi
  kind    person
  name    Mohamed Morsi | Mohammed Morsi | Mohamed Mursi
  office  president of egy   2012-06-30..2013-07-03
  source  archigos-4.1

actor   egy.mostafa-madbouly
  kind    person
  name    Mostafa Madbouly | Moustafa Madbouly
  office  prime minister of egy   2018-06-14..  asof 2026-01-31
  source  factbook-2026

actor   egy.muhammad-naguib
  kind    person
  name    Muhammad Naguib
  office  leader of egy   1952-07-23..1954-11-14
  source  archigos-4.1

actor   egy.nabil-fahmy
  kind    person
  name    Nabil Fahmy
  office  foreign minister of egy   2013-07-16..2014-06-17
  source  public-record

actor   egy.sameh-shoukry
  kind    person
  name    Sameh Shoukry
  office  foreign minister of egy   2014-06-17..2024-07-03
  source  public-record

actor   egy.sherif-ismail
  kind    person
  name    Sherif Ismail
  office  prime minister of egy   2015-09-19..2018-06-07
  source  public-record

actor   esh.brahim-ghali
  kind    person
  name    Brahim Ghali
  office  president of esh   2016-07-12..  asof 2026-01-31
  source  factbook-2026

actor   esh.mohamed-abdelaziz
  kind    person
  name    Mohamed Abdelaziz
  office  president of esh   1976-08-30..2016-05-31
  source  public-record

actor   esp.adolfo-suarez
  kind    person
  name    Adolfo Suárez | Adolfo Suarez
  office  prime minister of esp   1976-07-01..1981-02-25
  source  archigos-4.1

actor   esp.carlos-arias-navarro
  kind    person
  name    Carlos Arias Navarro
  office  leader of esp   1975-11-09..1976-07-01
  source  archigos-4.1

actor   esp.felipe-gonzalez
  kind    person
  name    Felipe González | Felipe Gonzalez
  office  prime minister of esp   1982-12-02..1996-05-05
  source  archigos-4.1

actor   esp.francisco-franco
  kind    person
  name    Francisco Franco
  office  leader of esp   1939-04-01..1975-10-30
  source  archigos-4.1

actor   esp.jose-luis-rodriguez-zapatero
  kind    person
  name    José Luis Rodríguez Zapatero | Jose Luis Rodriguez Zapatero
  office  prime minister of esp   2004-04-17..2011-12-20
  source  archigos-4.1

actor   esp.jose-maria-aznar
  kind    person
  name    José María Aznar | Jose Maria Aznar
  office  prime minister of esp   1996-05-05..2004-04-17
  source  public-record

actor   esp.juan-carlos-i
  kind    person
  name    Juan Carlos I | King Juan Carlos
  office  king of esp   1975-11-22..2014-06-18
  source  public-record

actor   esp.king-felipe-vi
  kind    person
  name    King Felipe VI | Felipe VI
  office  king of esp   2014-06-19..  asof 2026-01-31
  source  factbook-2026

actor   esp.leopoldo-calvo-sotelo
  kind    person
  name    Leopoldo Calvo-Sotelo
  office  prime minister of esp   1981-02-25..1982-12-02
  source  archigos-4.1

actor   esp.mariano-rajoy
  kind    person
  name    Mariano Rajoy
  office  prime minister of esp   2011-12-21..2018-06-01
  source  public-record

actor   esp.pedro-sanchez
  kind    person
  name    Pedro Sánchez | Pedro Sanchez
  office  prime minister of esp   2018-06-02..  asof 2026-01-31
  source  factbook-2026

actor   esp.catalonia.carles-puigdemont
  kind    person
  name    Carles Puigdemont
  office  president of esp.catalonia   2016-01-12..2017-10-28
  source  public-record

actor   esp.catalonia.quim-torra
  kind    person
  name    Quim Torra
  office  president of esp.catalonia   2018-05-17..2020-09-28
  source  public-record

actor   esp.catalonia.salvador-illa
  kind    person
  name    Salvador Illa
  office  president of esp.catalonia   2024-08-10..  asof 2026-01-31
  source  factbook-2026

actor   est.alar-karis
  kind    person
  name    Alar Karis
  office  president of est   2021-10-11..  asof 2026-01-31
  source  factbook-2026

actor   est.andres-tarand
  kind    person
  name    Andres Tarand
  office  prime minister of est   1994-11-08..1995-04-17
  source  archigos-4.1

actor   est.andrus-ansip
  kind    person
  name    Andrus Ansip
  office  prime minister of est   2005-04-13..2014-03-26
  source  archigos-4.1

actor   est.edgar-savisaar
  kind    person
  name    Edgar Savisaar
  office  prime minister of est   1991-09-06..1992-01-23
  source  archigos-4.1

actor   est.juhan-parts
  kind    person
  name    Juhan Parts
  office  prime minister of est   2003-04-10..2005-04-13
  source  archigos-4.1

actor   est.juri-ratas
  kind    person
  name    Jüri Ratas | Juri Ratas
  office  prime minister of est   2016-11-23..2021-01-26
  source  public-record

actor   est.kaja-kallas
  kind    person
  name    Kaja Kallas
  office  prime minister of est   2021-01-26..2024-07-23
  office  high representative of eu   2024-12-01..  asof 2026-01-31
  source  public-record, factbook-2026

actor   est.kersti-kaljulaid
  kind    person
  name    Kersti Kaljulaid
  office  president of est   2016-10-10..2021-10-11
  source  public-record

actor   est.kristen-michal
  kind    person
  name    Kristen Michal
  office  prime minister of est   2024-07-23..  asof 2026-01-31
  source  factbook-2026

actor   est.lennart-meri
  kind    person
  name    Lennart Meri
  office  president of est   1992-10-06..2001-10-08
  source  public-record

actor   est.mart-laar
  kind    person
  name    Mart Laar
  office  prime minister of est   1992-10-28..1994-11-08
  office  prime minister of est   1999-03-25..2002-01-28
  source  archigos-4.1

actor   est.mart-siimann
  kind    person
  name    Mart Siimann
  office  prime minister of est   1997-03-17..1999-03-25
  source  archigos-4.1

actor   est.siim-kallas
  kind    person
  name    Siim Kallas
  office  prime minister of est   2002-01-28..2003-04-10
  source  archigos-4.1

actor   est.taavi-roivas
  kind    person
  name    Taavi Rõivas | Taavi Roivas
  office  prime minister of est   2014-03-26..2016-11-23
  source  public-record

actor   est.tiit-vahi
  kind    person
  name    Tiit Vähi | Tiit Vahi
  office  prime minister of est   1992-01-30..1992-10-08
  office  prime minister of est   1995-04-17..1997-03-17
  source  archigos-4.1

actor   est.toomas-hendrik-ilves
  kind    person
  name    Toomas Hendrik Ilves
  office  president of est   2006-10-09..2016-10-10
  source  public-record

actor   eth.aman-andom
  kind    person
  name    Aman Andom
  office  leader of eth   1974-09-12..1974-11-23
  source  archigos-4.1

actor   eth.haile-selassie
  kind    person
  name    Haile Selassie
  office  emperor of eth   1941-05-05..1974-09-12
  source  archigos-4.1

actor   eth.mengistu-haile-mariam
  kind    person
  name    Mengistu Haile Mariam
  office  leader of eth   1977-02-11..1991-05-21
  source  archigos-4.1

actor   eth.mulatu-teshome
  kind    person
  name    Mulatu Teshome
  office  president of eth   2013-10-07..2018-10-25
  source  public-record

actor   eth.sahle-work-zewde
  kind    person
  name    Sahle-Work Zewde
  office  president of eth   2018-10-25..2024-10-07
  source  public-record

actor   eth.tafari-benti
  kind    person
  name    Tafari Benti
  office  leader of eth   1974-11-28..1977-02-03
  source  archigos-4.1

actor   fin.alexander-stubb
  kind    person
  name    Alexander Stubb
  office  prime minister of fin   2014-06-24..2015-05-29
  office  president of fin   2024-03-01..  asof 2026-01-31
  source  factbook-2026, public-record

actor   fin.antti-rinne
  kind    person
  name    Antti Rinne
  office  prime minister of fin   2019-06-06..2019-12-10
  source  public-record

actor   fin.carl-gustaf-mannerheim
  kind    person
  name    Carl Gustaf Mannerheim
  office  president of fin   1944-08-04..1946-03-04
  source  archigos-4.1

actor   fin.juha-sipila
  kind    person
  name    Juha Sipilä | Juha Sipila
  office  prime minister of fin   2015-05-29..2019-06-06
  source  public-record

actor   fin.juho-kusti-paasikivi
  kind    person
  name    Juho Kusti Paasikivi
  office  president of fin   1946-03-09..1956-02-29
  source  archigos-4.1

actor   fin.jyrki-katainen
  kind    person
  name    Jyrki Katainen
  office  prime minister of fin   2011-06-22..2014-06-24
  source  public-record

actor   fin.martti-ahtisaari
  kind    person
  name    Martti Ahtisaari
  office  president of fin   1994-03-01..2000-03-01
  source  archigos-4.1

actor   fin.mauno-koivisto
  kind    person
  name    Mauno Koivisto
  office  president of fin   1981-09-11..1994-03-01
  source  archigos-4.1

actor   fin.petteri-orpo
  kind    person
  name    Petteri Orpo
  office  prime minister of fin   2023-06-20..  asof 2026-01-31
  source  factbook-2026

actor   fin.sanna-marin
  kind    person
  name    Sanna Marin
  office  prime minister of fin   2019-12-10..2023-06-20
  source  public-record

actor   fin.sauli-niinisto
  kind    person
  name    Sauli Niinistö | Sauli Niinisto
  office  president of fin   2012-03-01..2024-03-01
  source  public-record

actor   fin.tarja-halonen
  kind    person
  name    Tarja Halonen
  office  president of fin   2000-03-01..2012-03-01
  source  archigos-4.1

actor   fin.urho-kekkonen
  kind    person
  name    Urho Kekkonen
  office  president of fin   1956-03-01..1981-09-11
  source  archigos-4.1

actor   fji.frank-bainimarama
  kind    person
  name    Frank Bainimarama | Voreqe Bainimarama
  office  prime minister of fji   2007-01-05..2022-12-24
  source  public-record

actor   fji.jona-senilagakali
  kind    person
  name    Jona Senilagakali
  office  leader of fji   2006-12-05..2007-01-05
  source  archigos-4.1

actor   fji.kamisese-mara
  kind    person
  name    Kamisese Mara
  office  prime minister of fji   1970-10-10..1987-04-13
  office  prime minister of fji   1987-12-05..1992-06-02
  source  archigos-4.1

actor   fji.laisenia-qarase
  kind    person
  name    Laisenia Qarase
  office  prime minister of fji   2000-07-14..2006-12-05
  source  archigos-4.1

actor   fji.mahendra-chaudhry
  kind    person
  name    Mahendra Chaudhry
  office  leader of fji   1999-05-19..2000-05-19
  source  archigos-4.1

actor   fji.sitiveni-rabuka
  kind    person
  name    Sitiveni Rabuka
  office  leader of fji   1987-05-14..1987-12-05
  office  leader of fji   1992-06-02..1999-05-19
  office  prime minister of fji   2022-12-24..  asof 2026-01-31
  source  archigos-4.1, factbook-2026

actor   fji.timoci-bavadra
  kind    person
  name    Timoci Bavadra
  office  leader of fji   1987-04-13..1987-05-14
  source  archigos-4.1

actor   fsm.david-panuelo
  kind    person
  name    David Panuelo
  office  president of fsm   2019-05-11..2023-05-11
  source  public-record

actor   fsm.peter-christian
  kind    person
  name    Peter Christian
  office  president of fsm   2015-05-11..2019-05-11
  source  public-record

actor   fsm.wesley-simina
  kind    person
  name    Wesley Simina
  office  president of fsm   2023-05-11..  asof 2026-01-31
  source  factbook-2026

actor   gab.ali-bongo
  kind    person
  name    Ali Bongo | Ali Bongo Ondimba
  office  president of gab   2009-10-16..2023-08-30
  source  public-record

actor   gab.brice-oligui-nguema
  kind    person
  name    Brice Oligui Nguema | Brice Clotaire Oligui Nguema
  office  president of gab   2023-09-04..  asof 2026-01-31
  source  factbook-2026

actor   gab.leon-m-ba
  kind    person
  name    Léon M'ba | Leon M'ba
  office  president of gab   1960-08-17..1964-02-17
  office  president of gab   1964-02-20..1967-11-28
  source  archigos-4.1

actor   gab.omar-bongo
  kind    person
  name    Omar Bongo
  office  president of gab   1967-11-28..2009-06-08
  source  archigos-4.1

actor   gab.rose-francine-rogombe
  kind    person
  name    Rose Francine Rogombé | Rose Francine Rogombe
  office  president of gab   2009-06-10..2009-10-16
  source  archigos-4.1

actor   geo.eduard-shevardnadze
  kind    person
  name    Eduard Shevardnadze
  office  leader of geo   1992-03-10..1995-11-25
  office  president of geo   1995-11-26..2003-11-23
  source  public-record

actor   geo.giorgi-kvirikashvili
  kind    person
  name    Giorgi Kvirikashvili
  office  prime minister of geo   2015-12-30..2018-06-13
  source  public-record

actor   geo.giorgi-margvelashvili
  kind    person
  name    Giorgi Margvelashvili
  office  president of geo   2013-11-17..2018-12-16
  source  public-record

actor   geo.mamuka-bakhtadze
  kind    person
  name    Mamuka Bakhtadze
  office  prime minister of geo   2018-06-20..2019-09-02
  source  public-record

actor   geo.mikheil-kavelashvili
  kind    person
  name    Mikheil Kavelashvili
  office  president of geo   2024-12-29..  asof 2026-01-31
  source  factbook-2026

actor   geo.nino-burjanadze
  kind    person
  name    Nino Burjanadze
  office  president of geo   2003-11-23..2004-01-25
  office  president of geo   2007-11-25..2008-01-20
  source  archigos-4.1

actor   geo.zviad-gamsakhurdia
  kind    person
  name    Zviad Gamsakhurdia
  office  leader of geo   1991-04-12..1992-01-06
  source  archigos-4.1

actor   geo.abkhazia.alexander-ankvab
  kind    person
  name    Alexander Ankvab
  office  president of geo.abkhazia   2011-09-26..2014-06-01
  source  public-record

actor   geo.abkhazia.aslan-bzhania
  kind    person
  name    Aslan Bzhania
  office  president of geo.abkhazia   2020-04-23..2024-11-19
  source  public-record

actor   geo.abkhazia.badra-gunba
  kind    person
  name    Badra Gunba
  office  president of geo.abkhazia   2025-04-02..  asof 2026-01-31
  source  factbook-2026

actor   geo.abkhazia.raul-khajimba
  kind    person
  name    Raul Khajimba
  office  president of geo.abkhazia   2014-09-25..2020-01-13
  source  public-record

actor   geo.abkhazia.sergei-bagapsh
  kind    person
  name    Sergei Bagapsh
  office  president of geo.abkhazia   2005-02-12..2011-05-29
  source  public-record

actor   geo.ossetia.alan-gagloev
  kind    person
  name    Alan Gagloev
  office  president of geo.ossetia   2022-05-24..  asof 2026-01-31
  source  factbook-2026

actor   geo.ossetia.anatoly-bibilov
  kind    person
  name    Anatoly Bibilov
  office  president of geo.ossetia   2017-04-21..2022-05-24
  source  public-record

actor   geo.ossetia.eduard-kokoity
  kind    person
  name    Eduard Kokoity
  office  president of geo.ossetia   2001-12-18..2011-12-10
  source  public-record

actor   geo.ossetia.leonid-tibilov
  kind    person
  name    Leonid Tibilov
  office  president of geo.ossetia   2012-04-19..2017-04-21
  source  public-record

actor   gha.akwasi-afrifa
  kind    person
  name    Akwasi Afrifa
  office  leader of gha   1969-04-03..1969-09-03
  source  archigos-4.1

actor   gha.fred-akuffo
  kind    person
  name    Fred Akuffo
  office  leader of gha   1978-07-05..1979-06-04
  source  archigos-4.1

actor   gha.hilla-limann
  kind    person
  name    Hilla Limann
  office  president of gha   1979-09-24..1981-12-31
  source  archigos-4.1

actor   gha.ignatius-kutu-acheampong
  kind    person
  name    Ignatius Kutu Acheampong
  office  leader of gha   1972-01-13..1978-07-05
  source  archigos-4.1

actor   gha.jerry-rawlings
  kind    person
  name    Jerry Rawlings
  office  leader of gha   1979-06-05..1979-09-24
  office  leader of gha   1981-12-31..1993-01-06
  office  president of gha   1993-01-07..2001-01-07
  source  archigos-4.1, public-record

actor   gha.john-atta-mills
  kind    person
  name    John Atta Mills
  office  president of gha   2009-01-07..2012-07-24
  source  archigos-4.1

actor   gha.john-kufuor
  kind    person
  name    John Kufuor | John Agyekum Kufuor
  office  president of gha   2001-01-08..2009-01-07
  source  archigos-4.1

actor   gha.john-mahama
  kind    person
  name    John Mahama | John Dramani Mahama
  office  president of gha   2012-07-24..2017-01-07
  office  president of gha   2025-01-07..  asof 2026-01-31
  source  public-record, factbook-2026

actor   gha.joseph-arthur-ankrah
  kind    person
  name    Joseph Arthur Ankrah
  office  leader of gha   1966-02-24..1969-04-03
  source  archigos-4.1

actor   gha.kofi-abrefa-busia
  kind    person
  name    Kofi Abrefa Busia | Kofi Busia
  office  leader of gha   1969-09-03..1972-01-13
  source  archigos-4.1

actor   gha.kwame-nkrumah
  kind    person
  name    Kwame Nkrumah
  office  president of gha   1952-03-21..1966-02-24
  source  archigos-4.1

actor   gha.nana-akufo-addo
  kind    person
  name    Nana Akufo-Addo
  office  president of gha   2017-01-07..2025-01-07
  source  public-record

actor   gin.ahmed-sekou-toure
  kind    person
  name    Ahmed Sékou Touré | Ahmed Sekou Toure
  office  president of gin   1958-10-02..1984-03-26
  source  archigos-4.1

actor   gin.alpha-conde
  kind    person
  name    Alpha Condé | Alpha Conde
  office  president of gin   2010-12-21..2021-09-05
  source  public-record

actor   gin.lansana-conte
  kind    person
  name    Lansana Conté | Lansana Conte
  office  president of gin   1984-04-03..2008-12-22
  source  archigos-4.1

actor   gin.louis-lansana-beavogui
  kind    person
  name    Louis Lansana Béavogui | Louis Lansana Beavogui
  office  president of gin   1984-03-27..1984-04-03
  source  archigos-4.1

actor   gin.mamady-doumbouya
  kind    person
  name    Mamady Doumbouya | Mamadi Doumbouya
  office  president of gin   2021-10-01..  asof 2026-01-31
  source  factbook-2026

actor   gin.moussa-dadis-camara
  kind    person
  name    Moussa Dadis Camara
  office  leader of gin   2008-12-23..2009-12-05
  source  archigos-4.1

actor   gin.sekouba-konate
  kind    person
  name    Sékouba Konaté | Sekouba Konate
  office  leader of gin   2009-12-05..2010-12-21
  source  archigos-4.1

actor   gmb.adama-barrow
  kind    person
  name    Adama Barrow
  office  president of gmb   2017-01-19..  asof 2026-01-31
  source  factbook-2026

actor   gmb.dawda-jawara
  kind    person
  name    Dawda Jawara
  office  prime minister of gmb   1965-02-18..1970-04-23
  office  president of gmb   1970-04-24..1994-07-22
  source  public-record

actor   gmb.yahya-jammeh
  kind    person
  name    Yahya Jammeh
  office  president of gmb   1994-07-22..2017-01-21
  source  public-record

actor   gnb.ansumane-mane
  kind    person
  name    Ansumane Mané | Ansumane Mane
  office  leader of gnb   1999-05-07..1999-05-14
  source  archigos-4.1

actor   gnb.henrique-rosa
  kind    person
  name    Henrique Rosa
  office  president of gnb   2003-09-28..2005-10-01
  source  archigos-4.1

actor   gnb.horta-n-tam
  kind    person
  name    Horta N'Tam | Horta Inta-A
  office  interim president of gnb   2025-11-27..  asof 2026-01-31
  source  factbook-2026

actor   gnb.jose-mario-vaz
  kind    person
  name    José Mário Vaz | Jose Mario Vaz
  office  president of gnb   2014-06-23..2020-02-27
  source  public-record

actor   gnb.joao-bernardo-vieira
  kind    person
  name    João Bernardo Vieira | Joao Bernardo Vieira
  office  president of gnb   1980-11-14..1999-05-07
  office  president of gnb   2005-10-01..2009-03-02
  source  archigos-4.1

actor   gnb.kumba-iala
  kind    person
  name    Kumba Ialá | Kumba Iala
  office  president of gnb   2000-02-18..2003-09-14
  source  archigos-4.1

actor   gnb.luis-cabral
  kind    person
  name    Luís Cabral | Luis Cabral
  office  president of gnb   1974-09-10..1980-11-14
  source  archigos-4.1

actor   gnb.malam-bacai-sanha
  kind    person
  name    Malam Bacai Sanhá | Malam Bacai Sanha
  office  president of gnb   1999-05-14..2000-02-17
  office  president of gnb   2009-09-08..2011-12-31
  source  archigos-4.1

actor   gnb.mamadu-ture-kuruma
  kind    person
  name    Mamadu Ture Kuruma
  office  president of gnb   2012-04-12..2012-05-11
  source  archigos-4.1

actor   gnb.manuel-serifo-nhamadjo
  kind    person
  name    Manuel Serifo Nhamadjo
  office  president of gnb   2012-05-11..2014-06-23
  source  archigos-4.1

actor   gnb.raimundo-pereira
  kind    person
  name    Raimundo Pereira
  office  president of gnb   2009-03-02..2009-09-08
  office  president of gnb   2012-01-09..2012-04-12
  source  archigos-4.1

actor   gnb.umaro-sissoco-embalo
  kind    person
  name    Umaro Sissoco Embaló | Umaro Sissoco Embalo
  office  president of gnb   2020-02-27..2025-11-26
  source  public-record

actor   gnb.verissimo-correia-seabra
  kind    person
  name    Veríssimo Correia Seabra | Verissimo Correia Seabra
  office  president of gnb   2003-09-14..2003-09-28
  source  archigos-4.1

actor   gnq.francisco-macias-nguema
  kind    person
  name    Francisco Macías Nguema | Francisco Macias Nguema
  office  president of gnq   1968-10-12..1979-08-03
  source  archigos-4.1

actor   gnq.teodoro-nguema-obiang-mangue
  kind    person
  name    Teodoro Nguema Obiang Mangue | Teodorin Obiang
  office  vice president of gnq   2016-06-22..  asof 2026-01-31
  source  factbook-2026

actor   gnq.teodoro-obiang
  kind    person
  name    Teodoro Obiang | Teodoro Obiang Nguema | Teodoro Obiang Nguema Mbasogo
  office  president of gnq   1979-08-03..  asof 2026-01-31
  source  factbook-2026

actor   grc.alexander-papagos
  kind    person
  name    Alexander Papagos
  office  leader of grc   1952-11-19..1955-10-04
  source  archigos-4.1

actor   grc.alexandros-diomidis
  kind    person
  name    Alexandros Diomidis
  office  leader of grc   1949-06-30..1950-01-06
  source  archigos-4.1

actor   grc.alexis-tsipras
  kind    person
  name    Alexis Tsipras
  office  prime minister of grc   2015-01-26..2015-08-27
  office  prime minister of grc   2015-09-21..2019-07-08
  source  public-record

actor   grc.andreas-papandreou
  kind    person
  name    Andreas Papandreou
  office  prime minister of grc   1981-10-21..1989-07-02
  office  prime minister of grc   1993-10-13..1995-11-20
  source  archigos-4.1

actor   grc.costas-simitis
  kind    person
  name    Costas Simitis | Kostas Simitis
  office  prime minister of grc   1996-01-22..2004-03-10
  source  archigos-4.1

actor   grc.dimitrios-kiousopoulos
  kind    person
  name    Dimitrios Kiousopoulos
  office  leader of grc   1952-10-11..1952-11-19
  source  archigos-4.1

actor   grc.dimitrios-maximos
  kind    person
  name    Dimitrios Maximos
  office  leader of grc   1947-01-25..1947-08-25
  source  archigos-4.1

actor   grc.george-papandreou
  kind    person
  name    George Papandreou | Georgios Papandreou
  office  prime minister of grc   2009-10-06..2011-11-11
  source  archigos-4.1

actor   grc.george-rallis
  kind    person
  name    George Rallis
  office  prime minister of grc   1980-05-09..1981-10-21
  source  archigos-4.1

actor   grc.georgios-athanasiadis-novas
  kind    person
  name    Georgios Athanasiadis-Novas
  office  leader of grc   1965-07-15..1965-08-05
  source  archigos-4.1

actor   grc.georgios-papadopoulos
  kind    person
  name    Georgios Papadopoulos
  office  leader of grc   1967-12-13..1973-11-25
  source  archigos-4.1

actor   grc.katerina-sakellaropoulou
  kind    person
  name    Katerina Sakellaropoulou
  office  president of grc   2020-03-13..2025-03-13
  source  public-record

actor   grc.konstantinos-karamanlis
  kind    person
  name    Konstantinos Karamanlis | Constantine Karamanlis
  office  prime minister of grc   1974-07-24..1980-05-10
  source  public-record

actor   grc.konstantinos-mitsotakis
  kind    person
  name    Konstantinos Mitsotakis
  office  prime minister of grc   1990-04-11..1993-10-13
  source  archigos-4.1

actor   grc.konstantinos-tasoulas
  kind    person
  name    Konstantinos Tasoulas | Constantine Tassoulas
  office  president of grc   2025-03-13..  asof 2026-01-31
  source  factbook-2026

actor   grc.konstantinos-tsaldaris
  kind    person
  name    Konstantinos Tsaldaris
  office  leader of grc   1946-04-18..1947-01-22
  office  leader of grc   1947-08-29..1947-09-05
  source  archigos-4.1

actor   grc.kostas-karamanlis
  kind    person
  name    Kostas Karamanlis | Costas Karamanlis
  office  prime minister of grc   2004-03-10..2009-10-06
  source  archigos-4.1

actor   grc.kyriakos-mitsotakis
  kind    person
  name    Kyriakos Mitsotakis
  office  prime minister of grc   2019-07-08..  asof 2026-01-31
  source  factbook-2026

actor   grc.lucas-papademos
  kind    person
  name    Lucas Papademos
  office  prime minister of grc   2011-11-11..2012-05-16
  source  archigos-4.1

actor   grc.nikolaos-plastiras
  kind    person
  name    Nikolaos Plastiras
  office  leader of grc   1950-04-15..1950-08-21
  office  leader of grc   1951-11-01..1952-10-11
  source  archigos-4.1

actor   grc.panagiotis-kanellopoulos
  kind    person
  name    Panagiotis Kanellopoulos
  office  leader of grc   1945-11-01..1945-11-22
  office  leader of grc   1967-04-03..1967-04-21
  source  archigos-4.1

actor   grc.panagiotis-pikrammenos
  kind    person
  name    Panagiotis Pikrammenos
  office  prime minister of grc   2012-05-16..2012-06-20
  source  archigos-4.1

actor   grc.petros-voulgaris
  kind    person
  name    Petros Voulgaris
  office  leader of grc   1945-04-09..1945-10-09
  source  archigos-4.1

actor   grc.prokopis-pavlopoulos
  kind    person
  name    Prokopis Pavlopoulos
  office  president of grc   2015-03-13..2020-03-13
  source  public-record

actor   grc.sofoklis-venizelos
  kind    person
  name    Sofoklis Venizelos
  office  leader of grc   1950-03-23..1950-04-15
  office  leader of grc   1950-08-21..1951-11-01
  source  archigos-4.1

actor   grc.stylianos-mavromichalis
  kind    person
  name    Stylianos Mavromichalis
  office  leader of grc   1963-09-29..1963-11-08
  source  archigos-4.1

actor   grc.themistoklis-sofoulis
  kind    person
  name    Themistoklis Sofoulis
  office  leader of grc   1945-11-22..1946-04-04
  office  leader of grc   1947-09-08..1949-06-24
  source  archigos-4.1

actor   grc.tzannis-tzannetakis
  kind    person
  name    Tzannis Tzannetakis
  office  prime minister of grc   1989-07-02..1989-10-11
  source  archigos-4.1

actor   grc.xenophon-zolotas
  kind    person
  name    Xenophon Zolotas
  office  prime minister of grc   1989-11-28..1990-04-10
  source  archigos-4.1

actor   grd.dickon-mitchell
  kind    person
  name    Dickon Mitchell
  office  prime minister of grd   2022-06-24..  asof 2026-01-31
  source  factbook-2026

actor   grd.keith-mitchell
  kind    person
  name    Keith Mitchell
  office  prime minister of grd   2013-02-20..2022-06-24
  source  public-record

actor   gtm.alejandro-giammattei
  kind    person
  name    Alejandro Giammattei
  office  president of gtm   2020-01-14..2024-01-14
  source  public-record

actor   gtm.alejandro-maldonado
  kind    person
  name    Alejandro Maldonado
  office  president of gtm   2015-09-03..2016-01-14
  source  public-record

actor   gtm.alfonso-portillo
  kind    person
  name    Alfonso Portillo
  office  president of gtm   2000-01-15..2004-01-14
  source  archigos-4.1

actor   gtm.bernardo-arevalo
  kind    person
  name    Bernardo Arévalo | Bernardo Arevalo
  office  president of gtm   2024-01-15..  asof 2026-01-31
  source  factbook-2026

actor   gtm.carlos-arana-osorio
  kind    person
  name    Carlos Arana Osorio
  office  president of gtm   1970-07-01..1974-07-01
  source  archigos-4.1

actor   gtm.carlos-castillo-armas
  kind    person
  name    Carlos Castillo Armas
  office  president of gtm   1954-07-08..1957-07-20
  source  archigos-4.1

actor   gtm.carlos-enrique-diaz
  kind    person
  name    Carlos Enrique Díaz | Carlos Enrique Diaz
  office  president of gtm   1954-06-27..1954-06-29
  source  archigos-4.1

actor   gtm.efrain-rios-montt
  kind    person
  name    Efraín Ríos Montt | Efrain Rios Montt
  office  president of gtm   1982-03-23..1983-08-08
  source  archigos-4.1

actor   gtm.elfego-monzon
  kind    person
  name    Elfego Monzón | Elfego Monzon
  office  president of gtm   1954-06-29..1954-07-08
  source  archigos-4.1

actor   gtm.enrique-peralta-azurdia
  kind    person
  name    Enrique Peralta Azurdia
  office  president of gtm   1963-03-31..1966-07-01
  source  archigos-4.1

actor   gtm.guillermo-flores-avendano
  kind    person
  name    Guillermo Flores Avendaño | Guillermo Flores Avendano
  office  president of gtm   1957-10-28..1958-03-02
  source  archigos-4.1

actor   gtm.gustavo-espina
  kind    person
  name    Gustavo Espina
  office  president of gtm   1993-05-31..1993-06-01
  source  archigos-4.1

actor   gtm.jacobo-arbenz
  kind    person
  name    Jacobo Árbenz | Jacobo Arbenz
  office  president of gtm   1951-03-01..1954-06-27
  source  archigos-4.1

actor   gtm.jimmy-morales
  kind    person
  name    Jimmy Morales
  office  president of gtm   2016-01-14..2020-01-14
  source  public-record

actor   gtm.jorge-serrano-elias
  kind    person
  name    Jorge Serrano Elías | Jorge Serrano Elias
  office  president of gtm   1991-01-14..1993-05-31
  source  archigos-4.1

actor   gtm.juan-jose-arevalo
  kind    person
  name    Juan José Arévalo | Juan Jose Arevalo
  office  president of gtm   1945-03-15..1951-03-01
  source  archigos-4.1

actor   gtm.julio-cesar-mendez-montenegro
  kind    person
  name    Julio César Méndez Montenegro | Julio Cesar Mendez Montenegro
  office  president of gtm   1966-07-01..1970-07-01
  source  archigos-4.1

actor   gtm.kjell-laugerud-garcia
  kind    person
  name    Kjell Laugerud García | Kjell Laugerud Garcia
  office  president of gtm   1974-07-01..1978-07-01
  source  archigos-4.1

actor   gtm.luis-arturo-gonzalez
  kind    person
  name    Luis Arturo González | Luis Arturo Gonzalez
  office  president of gtm   1957-07-20..1957-10-24
  source  archigos-4.1

actor   gtm.miguel-ydigoras-fuentes
  kind    person
  name    Miguel Ydígoras Fuentes | Miguel Ydigoras Fuentes
  office  president of gtm   1958-03-02..1963-03-31
  source  archigos-4.1

actor   gtm.otto-perez-molina
  kind    person
  name    Otto Pérez Molina | Otto Perez Molina
  office  president of gtm   2012-01-14..2015-09-03
  source  public-record

actor   gtm.ramiro-de-leon-carpio
  kind    person
  name    Ramiro de León Carpio | Ramiro de Leon Carpio
  office  president of gtm   1993-06-01..1996-01-14
  source  archigos-4.1

actor   gtm.romeo-lucas-garcia
  kind    person
  name    Romeo Lucas García | Romeo Lucas Garcia
  office  president of gtm   1978-07-01..1982-03-23
  source  archigos-4.1

actor   gtm.vinicio-cerezo
  kind    person
  name    Vinicio Cerezo
  office  president of gtm   1986-01-14..1991-01-14
  source  archigos-4.1

actor   gtm.alvaro-arzu
  kind    person
  name    Álvaro Arzú | Alvaro Arzu
  office  president of gtm   1996-01-14..2000-01-14
  source  archigos-4.1

actor   gtm.alvaro-colom
  kind    person
  name    Álvaro Colom | Alvaro Colom
  office  president of gtm   2008-01-14..2012-01-14
  source  archigos-4.1

actor   gtm.oscar-berger
  kind    person
  name    Óscar Berger | Oscar Berger
  office  president of gtm   2004-01-14..2008-01-14
  source  archigos-4.1

actor   gtm.oscar-mejia-victores
  kind    person
  name    Óscar Mejía Víctores | Oscar Mejia Victores
  office  president of gtm   1983-08-08..1986-01-14
  source  archigos-4.1

actor   gtm.oscar-mendoza-azurdia
  kind    person
  name    Óscar Mendoza Azurdia | Oscar Mendoza Azurdia
  office  president of gtm   1957-10-24..1957-10-27
  source  archigos-4.1

actor   guy.bharrat-jagdeo
  kind    person
  name    Bharrat Jagdeo
  office  president of guy   1999-08-11..2011-12-03
  source  archigos-4.1

actor   guy.cheddi-jagan
  kind    person
  name    Cheddi Jagan
  office  president of guy   1992-10-09..1997-03-06
  source  archigos-4.1

actor   guy.david-granger
  kind    person
  name    David Granger
  office  president of guy   2015-05-16..2020-08-02
  source  public-record

actor   guy.desmond-hoyte
  kind    person
  name    Desmond Hoyte
  office  president of guy   1985-08-06..1992-10-09
  source  archigos-4.1

actor   guy.forbes-burnham
  kind    person
  name    Forbes Burnham
  office  prime minister of guy   1966-05-26..1980-10-05
  office  president of guy   1980-10-06..1985-08-06
  source  public-record

actor   guy.irfaan-ali
  kind    person
  name    Irfaan Ali
  office  president of guy   2020-08-02..  asof 2026-01-31
  source  factbook-2026

actor   guy.janet-jagan
  kind    person
  name    Janet Jagan
  office  president of guy   1997-12-19..1999-08-11
  source  archigos-4.1

actor   guy.sam-hinds
  kind    person
  name    Sam Hinds
  office  president of guy   1997-03-06..1997-12-19
  source  archigos-4.1

actor   hkg.carrie-lam
  kind    person
  name    Carrie Lam
  office  chief executive of hkg   2017-07-01..2022-06-30
  source  public-record

actor   hkg.donald-tsang
  kind    person
  name    Donald Tsang
  office  chief executive of hkg   2005-06-21..2012-06-30
  source  public-record

actor   hkg.john-lee-ka-chiu
  kind    person
  name    John Lee Ka-chiu | John Lee !context(HKG)
  office  chief executive of hkg   2022-07-01..  asof 2026-01-31
  source  factbook-2026

actor   hkg.leung-chun-ying
  kind    person
  name    Leung Chun-ying | C. Y. Leung | CY Leung
  office  chief executive of hkg   2012-07-01..2017-06-30
  source  public-record

actor   hkg.tung-chee-hwa
  kind    person
  name    Tung Chee-hwa
  office  chief executive of hkg   1997-07-01..2005-03-12
  source  public-record

actor   hnd.carlos-roberto-flores
  kind    person
  name    Carlos Roberto Flores
  office  president of hnd   1998-01-27..2002-01-27
  source  archigos-4.1

actor   hnd.carlos-roberto-reina
  kind    person
  name    Carlos Roberto Reina
  office  president of hnd   1994-01-27..1998-01-27
  source  archigos-4.1

actor   hnd.jose-azcona-del-hoyo
  kind    person
  name    José Azcona del Hoyo | Jose Azcona del Hoyo
  office  president of hnd   1986-01-27..1990-01-27
  source  archigos-4.1

actor   hnd.juan-alberto-melgar-castro
  kind    person
  name    Juan Alberto Melgar Castro
  office  president of hnd   1975-04-22..1978-08-07
  source  archigos-4.1

actor   hnd.juan-manuel-galvez
  kind    person
  name    Juan Manuel Gálvez | Juan Manuel Galvez
  office  president of hnd   1949-01-01..1954-01-15
  source  archigos-4.1

actor   hnd.juan-orlando-hernandez
  kind    person
  name    Juan Orlando Hernández | Juan Orlando Hernandez
  office  president of hnd   2014-01-27..2022-01-27
  source  public-record

actor   hnd.julio-lozano-diaz
  kind    person
  name    Julio Lozano Díaz | Julio Lozano Diaz
  office  president of hnd   1954-01-15..1956-10-21
  source  archigos-4.1

actor   hnd.manuel-zelaya
  kind    person
  name    Manuel Zelaya
  office  president of hnd   2006-01-27..2009-06-28
  source  archigos-4.1

actor   hnd.oswaldo-lopez-arellano
  kind    person
  name    Oswaldo López Arellano | Oswaldo Lopez Arellano
  office  president of hnd   1963-10-03..1971-06-06
  office  president of hnd   1972-12-04..1975-04-22
  source  archigos-4.1

actor   hnd.policarpo-paz-garcia
  kind    person
  name    Policarpo Paz García | Policarpo Paz Garcia
  office  president of hnd   1978-08-07..1982-01-27
  source  archigos-4.1

actor   hnd.porfirio-lobo-sosa
  kind    person
  name    Porfirio Lobo Sosa | Porfirio Lobo
  office  president of hnd   2010-01-27..2014-01-27
  source  archigos-4.1

actor   hnd.rafael-leonardo-callejas
  kind    person
  name    Rafael Leonardo Callejas
  office  president of hnd   1990-01-27..1994-01-27
  source  archigos-4.1

actor   hnd.ramon-ernesto-cruz
  kind    person
  name    Ramón Ernesto Cruz | Ramon Ernesto Cruz
  office  president of hnd   1971-06-06..1972-12-04
  source  archigos-4.1

actor   hnd.ramon-villeda-morales
  kind    person
  name    Ramón Villeda Morales | Ramon Villeda Morales
  office  president of hnd   1957-12-21..1963-10-03
  source  archigos-4.1

actor   hnd.ricardo-maduro
  kind    person
  name    Ricardo Maduro
  office  president of hnd   2002-01-27..2006-01-27
  source  archigos-4.1

actor   hnd.roberto-micheletti
  kind    person
  name    Roberto Micheletti
  office  president of hnd   2009-06-28..2010-01-27
  source  archigos-4.1

actor   hnd.roberto-suazo-cordova
  kind    person
  name    Roberto Suazo Córdova | Roberto Suazo Cordova
  office  president of hnd   1982-01-27..1986-01-27
  source  archigos-4.1

actor   hnd.tiburcio-carias-andino
  kind    person
  name    Tiburcio Carías Andino | Tiburcio Carias Andino
  office  president of hnd   1933-02-01..1949-01-01
  source  archigos-4.1

actor   hnd.xiomara-castro
  kind    person
  name    Xiomara Castro
  office  president of hnd   2022-01-27..2026-01-27
  source  public-record

actor   hrv.andrej-plenkovic
  kind    person
  name    Andrej Plenković | Andrej Plenkovic
  office  prime minister of hrv   2016-10-19..  asof 2026-01-31
  source  factbook-2026

actor   hrv.franjo-tudman
  kind    person
  name    Franjo Tuđman | Franjo Tudman
  office  president of hrv   1990-05-30..1999-11-26
  source  archigos-4.1

actor   hrv.ivo-sanader
  kind    person
  name    Ivo Sanader
  office  prime minister of hrv   2003-12-23..2009-07-06
  source  public-record

actor   hrv.jadranka-kosor
  kind    person
  name    Jadranka Kosor
  office  prime minister of hrv   2009-07-06..2011-12-23
  source  public-record

actor   hrv.kolinda-grabar-kitarovic
  kind    person
  name    Kolinda Grabar-Kitarović | Kolinda Grabar-Kitarovic
  office  president of hrv   2015-02-19..2020-02-18
  source  public-record

actor   hrv.stjepan-mesic
  kind    person
  name    Stjepan Mesić | Stjepan Mesic
  office  president of hrv   2000-02-18..2010-02-18
  source  archigos-4.1

actor   hrv.tihomir-oreskovic
  kind    person
  name    Tihomir Orešković | Tihomir Oreskovic
  office  prime minister of hrv   2016-01-22..2016-10-19
  source  public-record

actor   hrv.zoran-milanovic
  kind    person
  name    Zoran Milanović | Zoran Milanovic
  office  prime minister of hrv   2011-12-23..2016-01-22
  office  president of hrv   2020-02-19..  asof 2026-01-31
  source  public-record, factbook-2026

actor   hti.alix-didier-fils-aime
  kind    person
  name    Alix Didier Fils-Aimé | Alix Didier Fils-Aime
  office  prime minister of hti   2024-11-11..  asof 2026-01-31
  source  factbook-2026

actor   hti.antonio-thrasybule-kebreau
  kind    person
  name    Antonio Thrasybule Kebreau
  office  president of hti   1957-06-14..1957-10-15
  source  archigos-4.1

actor   hti.ariel-henry
  kind    person
  name    Ariel Henry
  office  prime minister of hti   2021-07-20..2024-04-24
  source  public-record

actor   hti.boniface-alexandre
  kind    person
  name    Boniface Alexandre
  office  president of hti   2004-02-29..2006-05-14
  source  archigos-4.1

actor   hti.claude-joseph
  kind    person
  name    Claude Joseph
  office  prime minister of hti   2021-04-14..2021-07-20
  source  public-record

actor   hti.daniel-fignole
  kind    person
  name    Daniel Fignolé | Daniel Fignole
  office  president of hti   1957-05-26..1957-06-14
  source  archigos-4.1

actor   hti.dumarsais-estime
  kind    person
  name    Dumarsais Estimé | Dumarsais Estime
  office  president of hti   1946-08-16..1950-05-10
  source  archigos-4.1

actor   hti.ertha-pascal-trouillot
  kind    person
  name    Ertha Pascal-Trouillot
  office  president of hti   1990-03-13..1991-02-07
  source  archigos-4.1

actor   hti.franck-lavaud
  kind    person
  name    Franck Lavaud
  office  president of hti   1946-01-11..1946-08-16
  source  archigos-4.1

actor   hti.franck-sylvain
  kind    person
  name    Franck Sylvain
  office  president of hti   1957-02-07..1957-04-02
  source  archigos-4.1

actor   hti.francois-duvalier
  kind    person
  name    François Duvalier | Francois Duvalier
  office  president of hti   1957-10-15..1971-04-22
  source  archigos-4.1

actor   hti.garry-conille
  kind    person
  name    Garry Conille
  office  prime minister of hti   2024-06-03..2024-11-11
  source  public-record

actor   hti.henri-namphy
  kind    person
  name    Henri Namphy
  office  president of hti   1986-02-07..1988-02-07
  office  president of hti   1988-06-20..1988-09-17
  source  archigos-4.1

actor   hti.herard-abraham
  kind    person
  name    Hérard Abraham | Herard Abraham
  office  president of hti   1990-03-10..1990-03-13
  source  archigos-4.1

actor   hti.jean-bertrand-aristide
  kind    person
  name    Jean-Bertrand Aristide
  office  president of hti   1991-02-07..1991-09-30
  office  president of hti   1994-10-15..1996-02-07
  office  president of hti   2001-02-08..2004-02-29
  source  archigos-4.1

actor   hti.jean-claude-duvalier
  kind    person
  name    Jean-Claude Duvalier
  office  president of hti   1971-04-22..1986-02-07
  source  archigos-4.1

actor   hti.jocelerme-privert
  kind    person
  name    Jocelerme Privert
  office  president of hti   2016-02-14..2017-02-07
  source  public-record

actor   hti.joseph-nemours-pierre-louis
  kind    person
  name    Joseph Nemours Pierre-Louis
  office  president of hti   1956-12-12..1957-02-03
  source  archigos-4.1

actor   hti.jovenel-moise
  kind    person
  name    Jovenel Moïse | Jovenel Moise
  office  president of hti   2017-02-07..2021-07-07
  source  public-record

actor   hti.leslie-manigat
  kind    person
  name    Leslie Manigat
  office  president of hti   1988-02-07..1988-06-20
  source  archigos-4.1

actor   hti.leon-cantave
  kind    person
  name    Léon Cantave | Leon Cantave
  office  president of hti   1957-04-02..1957-04-06
  office  president of hti   1957-05-20..1957-05-26
  source  archigos-4.1

actor   hti.paul-magloire
  kind    person
  name    Paul Magloire
  office  president of hti   1950-05-10..1956-12-12
  source  archigos-4.1

actor   hti.prosper-avril
  kind    person
  name    Prosper Avril
  office  president of hti   1988-09-17..1990-03-10
  source  archigos-4.1

actor   hti.raoul-cedras
  kind    person
  name    Raoul Cédras | Raoul Cedras
  office  leader of hti   1991-09-30..1994-10-14
  source  archigos-4.1

actor   hti.rene-preval
  kind    person
  name    René Préval | Rene Preval
  office  president of hti   1996-02-07..2001-02-07
  office  president of hti   2006-05-14..2011-05-14
  source  archigos-4.1

actor   hti.elie-lescot
  kind    person
  name    Élie Lescot | Elie Lescot
  office  president of hti   1941-05-15..1946-01-11
  source  archigos-4.1

actor   hun.erno-gero
  kind    person
  name    Ernő Gerő | Erno Gero
  office  leader of hun   1956-07-18..1956-10-25
  source  archigos-4.1

actor   hun.ferenc-gyurcsany
  kind    person
  name    Ferenc Gyurcsány | Ferenc Gyurcsany
  office  prime minister of hun   2004-09-29..2009-04-14
  source  archigos-4.1

actor   hun.gordon-bajnai
  kind    person
  name    Gordon Bajnai
  office  prime minister of hun   2009-04-14..2010-05-29
  source  archigos-4.1

actor   hun.gyula-horn
  kind    person
  name    Gyula Horn
  office  prime minister of hun   1994-07-15..1998-07-06
  source  archigos-4.1

actor   hun.imre-nagy
  kind    person
  name    Imre Nagy
  office  leader of hun   1956-10-25..1956-11-04
  source  archigos-4.1

actor   hun.janos-kadar
  kind    person
  name    János Kádár | Janos Kadar
  office  leader of hun   1956-11-04..1988-05-22
  source  archigos-4.1

actor   hun.janos-ader
  kind    person
  name    János Áder | Janos Ader
  office  president of hun   2012-05-10..2022-05-10
  source  public-record

actor   hun.jozsef-antall
  kind    person
  name    József Antall | Jozsef Antall
  office  prime minister of hun   1990-05-03..1993-12-12
  source  archigos-4.1

actor   hun.katalin-novak
  kind    person
  name    Katalin Novák | Katalin Novak
  office  president of hun   2022-05-10..2024-02-26
  source  public-record

actor   hun.karoly-grosz
  kind    person
  name    Károly Grósz | Karoly Grosz
  office  leader of hun   1988-05-22..1989-10-07
  source  archigos-4.1

actor   hun.matyas-rakosi
  kind    person
  name    Mátyás Rákosi | Matyas Rakosi
  office  leader of hun   1945-01-15..1956-07-15
  source  archigos-4.1

actor   hun.matyas-szuros
  kind    person
  name    Mátyás Szűrös | Matyas Szuros
  office  president of hun   1989-10-18..1990-05-02
  source  archigos-4.1

actor   hun.peter-boross
  kind    person
  name    Péter Boross | Peter Boross
  office  prime minister of hun   1993-12-12..1994-07-15
  source  archigos-4.1

actor   hun.peter-medgyessy
  kind    person
  name    Péter Medgyessy | Peter Medgyessy
  office  prime minister of hun   2002-05-27..2004-09-29
  source  archigos-4.1

actor   hun.tamas-sulyok
  kind    person
  name    Tamás Sulyok | Tamas Sulyok
  office  president of hun   2024-03-05..  asof 2026-01-31
  source  factbook-2026

actor   hun.viktor-orban
  kind    person
  name    Viktor Orbán | Viktor Orban
  office  prime minister of hun   1998-07-06..2002-05-27
  office  prime minister of hun   2010-05-29..  asof 2026-01-31
  source  public-record, factbook-2026

actor   hun.arpad-goncz
  kind    person
  name    Árpád Göncz | Arpad Goncz
  office  president of hun   1990-08-03..2000-08-04
  source  public-record

actor   idn.abdurrahman-wahid
  kind    person
  name    Abdurrahman Wahid
  office  president of idn   1999-10-20..2001-07-23
  source  archigos-4.1

actor   idn.b-j-habibie
  kind    person
  name    B. J. Habibie | B.J. Habibie
  office  president of idn   1998-05-21..1999-10-20
  source  archigos-4.1

actor   idn.joko-widodo
  kind    person
  name    Joko Widodo | Jokowi
  office  president of idn   2014-10-20..2024-10-20
  source  public-record

actor   idn.megawati-sukarnoputri
  kind    person
  name    Megawati Sukarnoputri
  office  president of idn   2001-07-24..2004-10-20
  source  archigos-4.1

actor   idn.prabowo-subianto
  kind    person
  name    Prabowo Subianto
  office  president of idn   2024-10-20..  asof 2026-01-31
  source  factbook-2026

actor   idn.suharto
  kind    person
  name    Suharto
  office  president of idn   1966-03-12..1998-05-21
  source  archigos-4.1

actor   idn.sukarno
  kind    person
  name    Sukarno
  office  president of idn   1945-08-17..1948-12-18
  office  president of idn   1949-12-27..1966-03-12
  source  archigos-4.1

actor   idn.susilo-bambang-yudhoyono
  kind    person
  name    Susilo Bambang Yudhoyono
  office  president of idn   2004-10-20..2014-10-20
  source  archigos-4.1

actor   irl.albert-reynolds
  kind    person
  name    Albert Reynolds
  office  prime minister of irl   1992-02-11..1994-12-15
  source  archigos-4.1

actor   irl.bertie-ahern
  kind    person
  name    Bertie Ahern
  office  prime minister of irl   1997-06-26..2008-05-07
  source  archigos-4.1

actor   irl.brian-cowen
  kind    person
  name    Brian Cowen
  office  prime minister of irl   2008-05-07..2011-03-09
  source  archigos-4.1

actor   irl.catherine-connolly
  kind    person
  name    Catherine Connolly
  office  president of irl   2025-11-11..  asof 2026-01-31
  source  factbook-2026

actor   irl.charles-haughey
  kind    person
  name    Charles Haughey
  office  prime minister of irl   1979-12-11..1981-06-30
  office  prime minister of irl   1982-03-09..1982-12-14
  office  prime minister of irl   1987-03-10..1992-02-11
  source  archigos-4.1

actor   irl.enda-kenny
  kind    person
  name    Enda Kenny
  office  prime minister of irl   2011-03-09..2017-06-14
  source  public-record

actor   irl.garret-fitzgerald
  kind    person
  name    Garret FitzGerald
  office  prime minister of irl   1981-06-30..1982-03-09
  office  prime minister of irl   1982-12-14..1987-03-10
  source  archigos-4.1

actor   irl.jack-lynch
  kind    person
  name    Jack Lynch
  office  prime minister of irl   1966-11-10..1973-03-14
  office  prime minister of irl   1977-07-05..1979-12-11
  source  archigos-4.1

actor   irl.john-a-costello
  kind    person
  name    John A. Costello
  office  prime minister of irl   1948-02-18..1951-06-13
  office  prime minister of irl   1954-06-02..1957-03-20
  source  archigos-4.1

actor   irl.john-bruton
  kind    person
  name    John Bruton
  office  prime minister of irl   1994-12-15..1997-06-26
  source  archigos-4.1

actor   irl.leo-varadkar
  kind    person
  name    Leo Varadkar
  office  prime minister of irl   2017-06-14..2020-06-27
  office  prime minister of irl   2022-12-17..2024-04-09
  source  public-record

actor   irl.liam-cosgrave
  kind    person
  name    Liam Cosgrave
  office  prime minister of irl   1973-03-14..1977-07-05
  source  archigos-4.1

actor   irl.mary-mcaleese
  kind    person
  name    Mary McAleese
  office  president of irl   1997-11-11..2011-11-10
  source  public-record

actor   irl.mary-robinson
  kind    person
  name    Mary Robinson
  office  president of irl   1990-12-03..1997-09-12
  office  high commissioner for human rights of uno.ohchr   1997-09-12..2002-09-11
  source  public-record

actor   irl.michael-d-higgins
  kind    person
  name    Michael D. Higgins
  office  president of irl   2011-11-11..2025-11-10
  source  public-record

actor   irl.micheal-martin
  kind    person
  name    Micheál Martin | Micheal Martin
  office  prime minister of irl   2020-06-27..2022-12-17
  office  prime minister of irl   2025-01-23..  asof 2026-01-31
  source  public-record, factbook-2026

actor   irl.sean-lemass
  kind    person
  name    Seán Lemass | Sean Lemass
  office  prime minister of irl   1959-06-23..1966-11-10
  source  archigos-4.1

actor   irl.simon-harris
  kind    person
  name    Simon Harris
  office  prime minister of irl   2024-04-09..2025-01-23
  source  public-record

actor   irl.eamon-de-valera
  kind    person
  name    Éamon de Valera | Eamon de Valera
  office  prime minister of irl   1932-03-09..1948-02-18
  office  prime minister of irl   1951-06-13..1954-06-02
  office  prime minister of irl   1957-03-20..1959-06-23
  source  archigos-4.1

actor   isl.benedikt-sigurdsson-grondal
  kind    person
  name    Benedikt Sigurðsson Gröndal | Benedikt Sigurdsson Grondal
  office  prime minister of isl   1979-10-15..1980-02-08
  source  archigos-4.1

actor   isl.bjarni-benediktsson
  kind    person
  name    Bjarni Benediktsson
  office  prime minister of isl   2017-01-11..2017-11-30
  source  public-record

actor   isl.david-oddsson
  kind    person
  name    Davíð Oddsson | David Oddsson
  office  prime minister of isl   1991-04-30..2004-09-15
  source  archigos-4.1

actor   isl.emil-jonsson
  kind    person
  name    Emil Jónsson | Emil Jonsson
  office  prime minister of isl   1958-12-23..1959-11-20
  source  archigos-4.1

actor   isl.geir-haarde
  kind    person
  name    Geir Haarde
  office  prime minister of isl   2006-06-15..2009-02-01
  source  archigos-4.1

actor   isl.geir-hallgrimsson
  kind    person
  name    Geir Hallgrímsson | Geir Hallgrimsson
  office  prime minister of isl   1974-08-29..1978-08-31
  source  archigos-4.1

actor   isl.gunnar-thoroddsen
  kind    person
  name    Gunnar Thoroddsen
  office  prime minister of isl   1980-02-08..1983-05-26
  source  archigos-4.1

actor   isl.halldor-asgrimsson
  kind    person
  name    Halldór Ásgrímsson | Halldor Asgrimsson
  office  prime minister of isl   2004-09-15..2006-06-15
  source  archigos-4.1

actor   isl.hermann-jonasson
  kind    person
  name    Hermann Jónasson | Hermann Jonasson
  office  prime minister of isl   1956-07-21..1958-12-04
  source  archigos-4.1

actor   isl.johann-hafstein
  kind    person
  name    Jóhann Hafstein | Johann Hafstein
  office  prime minister of isl   1970-07-10..1971-07-14
  source  archigos-4.1

actor   isl.johanna-sigurdardottir
  kind    person
  name    Jóhanna Sigurðardóttir | Johanna Sigurdardottir
  office  prime minister of isl   2009-02-01..2013-05-23
  source  archigos-4.1

actor   isl.katrin-jakobsdottir
  kind    person
  name    Katrín Jakobsdóttir | Katrin Jakobsdottir
  office  prime minister of isl   2017-11-30..2024-04-09
  source  public-record

actor   isl.kristrun-frostadottir
  kind    person
  name    Kristrún Frostadóttir | Kristrun Frostadottir
  office  prime minister of isl   2024-12-21..  asof 2026-01-31
  source  factbook-2026

actor   isl.sigmundur-david-gunnlaugsson
  kind    person
  name    Sigmundur Davíð Gunnlaugsson | Sigmundur David Gunnlaugsson
  office  prime minister of isl   2013-05-23..2016-04-07
  source  public-record

actor   isl.stefan-johann-stefansson
  kind    person
  name    Stefán Jóhann Stefánsson | Stefan Johann Stefansson
  office  prime minister of isl   1947-02-03..1949-12-06
  source  archigos-4.1

actor   isl.steingrimur-hermannsson
  kind    person
  name    Steingrímur Hermannsson | Steingrimur Hermannsson
  office  prime minister of isl   1983-05-26..1987-07-08
  office  prime minister of isl   1988-09-28..1991-04-30
  source  archigos-4.1

actor   isl.steingrimur-steintorsson
  kind    person
  name    Steingrímur Steinþórsson | Steingrimur Steintorsson
  office  prime minister of isl   1950-03-14..1953-09-13
  source  archigos-4.1

actor   isl.olafur-johannesson
  kind    person
  name    Ólafur Jóhannesson | Olafur Johannesson
  office  prime minister of isl   1971-07-14..1974-08-28
  office  prime minister of isl   1978-08-31..1979-10-15
  source  archigos-4.1

actor   isl.olafur-thors
  kind    person
  name    Ólafur Thors | Olafur Thors
  office  prime minister of isl   1944-10-21..1947-02-03
  office  prime minister of isl   1949-12-06..1950-03-14
  office  prime minister of isl   1953-09-13..1956-07-21
  office  prime minister of isl   1959-11-20..1963-11-12
  source  archigos-4.1

actor   isl.torsteinn-palsson
  kind    person
  name    Þorsteinn Pálsson | Torsteinn Palsson
  office  prime minister of isl   1987-07-08..1988-09-28
  source  archigos-4.1

actor   ita.adone-zoli
  kind    person
  name    Adone Zoli
  office  prime minister of ita   1957-05-19..1958-06-19
  source  archigos-4.1

actor   ita.alcide-de-gasperi
  kind    person
  name    Alcide De Gasperi
  office  prime minister of ita   1945-12-10..1953-07-28
  source  archigos-4.1

actor   ita.aldo-moro
  kind    person
  name    Aldo Moro
  office  prime minister of ita   1963-12-05..1968-06-05
  office  prime minister of ita   1974-11-23..1976-07-30
  source  archigos-4.1

actor   ita.amintore-fanfani
  kind    person
  name    Amintore Fanfani
  office  prime minister of ita   1954-01-18..1954-01-31
  office  prime minister of ita   1958-07-02..1959-01-26
  office  prime minister of ita   1960-07-26..1963-05-16
  office  prime minister of ita   1982-11-30..1983-08-04
  office  prime minister of ita   1987-04-18..1987-07-29
  source  archigos-4.1

actor   ita.antonio-segni
  kind    person
  name    Antonio Segni
  office  prime minister of ita   1955-07-06..1957-05-06
  office  prime minister of ita   1959-02-15..1960-02-24
  source  archigos-4.1

actor   ita.arnaldo-forlani
  kind    person
  name    Arnaldo Forlani
  office  prime minister of ita   1980-10-18..1981-05-26
  source  archigos-4.1

actor   ita.bettino-craxi
  kind    person
  name    Bettino Craxi
  office  prime minister of ita   1983-08-04..1987-04-18
  source  archigos-4.1

actor   ita.carlo-azeglio-ciampi
  kind    person
  name    Carlo Azeglio Ciampi
  office  prime minister of ita   1993-04-29..1994-05-11
  source  archigos-4.1

actor   ita.ciriaco-de-mita
  kind    person
  name    Ciriaco De Mita
  office  prime minister of ita   1988-04-13..1989-07-12
  source  archigos-4.1

actor   ita.emilio-colombo
  kind    person
  name    Emilio Colombo
  office  prime minister of ita   1970-08-06..1972-01-15
  source  archigos-4.1

actor   ita.enrico-letta
  kind    person
  name    Enrico Letta
  office  prime minister of ita   2013-04-28..2014-02-22
  source  archigos-4.1

actor   ita.fernando-tambroni
  kind    person
  name    Fernando Tambroni
  office  prime minister of ita   1960-03-25..1960-07-19
  source  archigos-4.1

actor   ita.ferruccio-parri
  kind    person
  name    Ferruccio Parri
  office  prime minister of ita   1945-06-20..1945-11-26
  source  archigos-4.1

actor   ita.francesco-cossiga
  kind    person
  name    Francesco Cossiga
  office  prime minister of ita   1979-08-05..1980-10-18
  source  archigos-4.1

actor   ita.giorgia-meloni
  kind    person
  name    Giorgia Meloni
  office  prime minister of ita   2022-10-22..  asof 2026-01-31
  source  factbook-2026

actor   ita.giorgio-napolitano
  kind    person
  name    Giorgio Napolitano
  office  president of ita   2006-05-15..2015-01-14
  source  public-record

actor   ita.giovanni-goria
  kind    person
  name    Giovanni Goria
  office  prime minister of ita   1987-07-29..1988-04-13
  source  archigos-4.1

actor   ita.giovanni-leone
  kind    person
  name    Giovanni Leone
  office  prime minister of ita   1963-06-21..1963-11-05
  office  prime minister of ita   1968-06-25..1968-11-19
  source  archigos-4.1

actor   ita.giovanni-spadolini
  kind    person
  name    Giovanni Spadolini
  office  prime minister of ita   1981-06-28..1982-11-30
  source  archigos-4.1

actor   ita.giuliano-amato
  kind    person
  name    Giuliano Amato
  office  prime minister of ita   1992-06-28..1993-04-29
  office  prime minister of ita   2000-04-26..2001-06-11
  source  archigos-4.1

actor   ita.giulio-andreotti
  kind    person
  name    Giulio Andreotti
  office  prime minister of ita   1972-02-18..1973-06-12
  office  prime minister of ita   1976-07-30..1979-08-05
  office  prime minister of ita   1989-07-23..1992-06-28
  source  archigos-4.1

actor   ita.giuseppe-conte
  kind    person
  name    Giuseppe Conte
  office  prime minister of ita   2018-06-01..2021-02-13
  source  public-record

actor   ita.giuseppe-pella
  kind    person
  name    Giuseppe Pella
  office  prime minister of ita   1953-08-15..1954-01-06
  source  archigos-4.1

actor   ita.lamberto-dini
  kind    person
  name    Lamberto Dini
  office  prime minister of ita   1995-01-17..1996-05-18
  source  archigos-4.1

actor   ita.mariano-rumor
  kind    person
  name    Mariano Rumor
  office  prime minister of ita   1968-12-13..1970-07-06
  office  prime minister of ita   1973-07-08..1974-11-23
  source  archigos-4.1

actor   ita.mario-draghi
  kind    person
  name    Mario Draghi
  office  president of ecb   2011-11-01..2019-10-31
  office  prime minister of ita   2021-02-13..2022-10-22
  source  public-record

actor   ita.mario-monti
  kind    person
  name    Mario Monti
  office  prime minister of ita   2011-11-16..2013-04-28
  source  archigos-4.1

actor   ita.mario-scelba
  kind    person
  name    Mario Scelba
  office  prime minister of ita   1954-02-09..1955-06-22
  source  archigos-4.1

actor   ita.massimo-d-alema
  kind    person
  name    Massimo D'Alema
  office  prime minister of ita   1998-10-21..2000-04-26
  source  archigos-4.1

actor   ita.matteo-renzi
  kind    person
  name    Matteo Renzi
  office  prime minister of ita   2014-02-22..2016-12-12
  source  public-record

actor   ita.oscar-luigi-scalfaro
  kind    person
  name    Oscar Luigi Scalfaro
  office  president of ita   1992-05-28..1999-05-15
  source  public-record

actor   ita.paolo-gentiloni
  kind    person
  name    Paolo Gentiloni
  office  prime minister of ita   2016-12-12..2018-06-01
  source  public-record

actor   ita.romano-prodi
  kind    person
  name    Romano Prodi
  office  prime minister of ita   1996-05-18..1998-10-21
  office  president of eu.commission   1999-09-16..2004-11-21
  office  prime minister of ita   2006-05-17..2008-05-08
  source  archigos-4.1, public-record

actor   ita.sandro-pertini
  kind    person
  name    Sandro Pertini
  office  president of ita   1978-07-09..1985-06-29
  source  public-record

actor   ita.sergio-mattarella
  kind    person
  name    Sergio Mattarella
  office  president of ita   2015-02-03..  asof 2026-01-31
  source  factbook-2026

actor   ita.silvio-berlusconi
  kind    person
  name    Silvio Berlusconi
  office  prime minister of ita   1994-05-11..1995-01-17
  office  prime minister of ita   2001-06-11..2006-05-17
  office  prime minister of ita   2008-05-08..2011-11-16
  source  archigos-4.1

actor   jam.alexander-bustamante
  kind    person
  name    Alexander Bustamante
  office  prime minister of jam   1962-08-06..1967-02-22
  source  archigos-4.1

actor   jam.andrew-holness
  kind    person
  name    Andrew Holness
  office  prime minister of jam   2011-10-23..2012-01-05
  office  prime minister of jam   2016-03-03..  asof 2026-01-31
  source  archigos-4.1, factbook-2026

actor   jam.bruce-golding
  kind    person
  name    Bruce Golding
  office  prime minister of jam   2007-09-11..2011-10-23
  source  archigos-4.1

actor   jam.donald-sangster
  kind    person
  name    Donald Sangster
  office  prime minister of jam   1967-02-22..1967-04-11
  source  archigos-4.1

actor   jam.edward-seaga
  kind    person
  name    Edward Seaga
  office  prime minister of jam   1980-11-01..1989-02-10
  source  archigos-4.1

actor   jam.hugh-shearer
  kind    person
  name    Hugh Shearer
  office  prime minister of jam   1967-04-11..1972-03-02
  source  archigos-4.1

actor   jam.michael-manley
  kind    person
  name    Michael Manley
  office  prime minister of jam   1972-03-02..1980-11-01
  office  prime minister of jam   1989-02-10..1992-03-30
  source  archigos-4.1

actor   jam.p-j-patterson
  kind    person
  name    P. J. Patterson | P.J. Patterson
  office  prime minister of jam   1992-03-30..2006-03-30
  source  archigos-4.1

actor   jam.portia-simpson-miller
  kind    person
  name    Portia Simpson-Miller | Portia Simpson Miller
  office  prime minister of jam   2006-03-30..2007-09-11
  office  prime minister of jam   2012-01-05..2016-03-03
  source  archigos-4.1, public-record

actor   jor.bisher-al-khasawneh
  kind    person
  name    Bisher al-Khasawneh
  office  prime minister of jor   2020-10-12..2024-09-15
  source  public-record

actor   jor.jafar-hassan
  kind    person
  name    Jafar Hassan
  office  prime minister of jor   2024-09-15..  asof 2026-01-31
  source  factbook-2026

actor   jor.king-abdullah-ii
  kind    person
  name    King Abdullah II | Abdullah II
  office  king of jor   1999-02-07..  asof 2026-01-31
  source  factbook-2026

actor   jor.king-hussein-of-jordan
  kind    person
  name    King Hussein of Jordan | Hussein bin Talal
  office  king of jor   1952-08-11..1999-02-07
  source  public-record

actor   jpn.eisaku-sato
  kind    person
  name    Eisaku Satō | Eisaku Sato
  office  prime minister of jpn   1964-11-09..1972-07-05
  source  archigos-4.1

actor   jpn.emperor-akihito
  kind    person
  name    Emperor Akihito
  office  emperor of jpn   1989-01-07..2019-04-30
  source  public-record

actor   jpn.emperor-hirohito
  kind    person
  name    Emperor Hirohito | Hirohito
  office  emperor of jpn   1926-12-25..1989-01-07
  source  public-record

actor   jpn.emperor-naruhito
  kind    person
  name    Emperor Naruhito
  office  emperor of jpn   2019-05-01..  asof 2026-01-31
  source  factbook-2026

actor   jpn.fumio-kishida
  kind    person
  name    Fumio Kishida
  office  foreign minister of jpn   2012-12-26..2017-08-03
  office  prime minister of jpn   2021-10-04..2024-10-01
  source  public-record

actor   jpn.hayato-ikeda
  kind    person
  name    Hayato Ikeda
  office  prime minister of jpn   1960-07-18..1964-10-25
  source  archigos-4.1

actor   jpn.ichiro-hatoyama
  kind    person
  name    Ichirō Hatoyama | Ichiro Hatoyama
  office  prime minister of jpn   1954-12-09..1956-12-20
  source  archigos-4.1

actor   jpn.junichiro-koizumi
  kind    person
  name    Junichiro Koizumi
  office  prime minister of jpn   2001-04-26..2006-09-26
  source  archigos-4.1

actor   jpn.kakuei-tanaka
  kind    person
  name    Kakuei Tanaka
  office  prime minister of jpn   1972-07-06..1974-12-09
  source  archigos-4.1

actor   jpn.keizo-obuchi
  kind    person
  name    Keizō Obuchi | Keizo Obuchi
  office  prime minister of jpn   1998-07-30..2000-04-02
  source  archigos-4.1

actor   jpn.kiichi-miyazawa
  kind    person
  name    Kiichi Miyazawa
  office  prime minister of jpn   1991-11-06..1993-08-09
  source  archigos-4.1

actor   jpn.masayoshi-ito
  kind    person
  name    Masayoshi Ito
  office  prime minister of jpn   1980-06-12..1980-07-17
  source  archigos-4.1

actor   jpn.masayoshi-ohira
  kind    person
  name    Masayoshi Ōhira | Masayoshi Ohira
  office  prime minister of jpn   1978-12-07..1980-06-12
  source  archigos-4.1

actor   jpn.morihiro-hosokawa
  kind    person
  name    Morihiro Hosokawa
  office  prime minister of jpn   1993-08-09..1994-04-25
  source  archigos-4.1

actor   jpn.naoto-kan
  kind    person
  name    Naoto Kan
  office  prime minister of jpn   2010-06-08..2011-09-02
  source  archigos-4.1

actor   jpn.noboru-takeshita
  kind    person
  name    Noboru Takeshita
  office  prime minister of jpn   1987-11-06..1989-06-02
  source  archigos-4.1

actor   jpn.nobusuke-kishi
  kind    person
  name    Nobusuke Kishi
  office  prime minister of jpn   1957-02-25..1960-07-18
  source  archigos-4.1

actor   jpn.ryutaro-hashimoto
  kind    person
  name    Ryutaro Hashimoto
  office  prime minister of jpn   1996-01-11..1998-07-30
  source  archigos-4.1

actor   jpn.sanae-takaichi
  kind    person
  name    Sanae Takaichi
  office  prime minister of jpn   2025-10-21..  asof 2026-01-31
  source  factbook-2026

actor   jpn.shigeru-yoshida
  kind    person
  name    Shigeru Yoshida
  office  prime minister of jpn   1952-04-29..1954-12-07
  source  archigos-4.1

actor   jpn.shinzo-abe
  kind    person
  name    Shinzo Abe | Shinzō Abe
  office  prime minister of jpn   2006-09-26..2007-09-26
  office  prime minister of jpn   2012-12-26..2020-09-16
  source  public-record

actor   jpn.sosuke-uno
  kind    person
  name    Sōsuke Uno | Sosuke Uno
  office  prime minister of jpn   1989-06-02..1989-08-09
  source  archigos-4.1

actor   jpn.takeo-fukuda
  kind    person
  name    Takeo Fukuda
  office  prime minister of jpn   1976-12-24..1978-12-07
  source  archigos-4.1

actor   jpn.takeo-miki
  kind    person
  name    Takeo Miki
  office  prime minister of jpn   1974-12-09..1976-12-24
  source  archigos-4.1

actor   jpn.takeshi-iwaya
  kind    person
  name    Takeshi Iwaya
  office  foreign minister of jpn   2024-10-01..2025-10-21
  source  public-record

actor   jpn.tanzan-ishibashi
  kind    person
  name    Tanzan Ishibashi
  office  prime minister of jpn   1956-12-23..1957-02-23
  source  archigos-4.1

actor   jpn.taro-aso
  kind    person
  name    Taro Aso
  office  prime minister of jpn   2008-09-24..2009-09-16
  source  archigos-4.1

actor   jpn.tomiichi-murayama
  kind    person
  name    Tomiichi Murayama
  office  prime minister of jpn   1994-06-29..1996-01-11
  source  archigos-4.1

actor   jpn.toshiki-kaifu
  kind    person
  name    Toshiki Kaifu
  office  prime minister of jpn   1989-08-09..1991-11-06
  source  archigos-4.1

actor   jpn.tsutomu-hata
  kind    person
  name    Tsutomu Hata
  office  prime minister of jpn   1994-04-25..1994-06-29
  source  archigos-4.1

actor   jpn.yasuhiro-nakasone
  kind    person
  name    Yasuhiro Nakasone
  office  prime minister of jpn   1982-11-26..1987-11-06
  source  archigos-4.1

actor   jpn.yasuo-fukuda
  kind    person
  name    Yasuo Fukuda
  office  prime minister of jpn   2007-09-26..2008-09-24
  source  archigos-4.1

actor   jpn.yoshihiko-noda
  kind    person
  name    Yoshihiko Noda
  office  prime minister of jpn   2011-09-02..2012-12-26
  source  archigos-4.1

actor   jpn.yoshiro-mori
  kind    person
  name    Yoshirō Mori | Yoshiro Mori
  office  prime minister of jpn   2000-04-05..2001-04-26
  source  archigos-4.1

actor   jpn.yukio-hatoyama
  kind    person
  name    Yukio Hatoyama
  office  prime minister of jpn   2009-09-16..2010-06-08
  source  archigos-4.1

actor   jpn.zenko-suzuki
  kind    person
  name    Zenko Suzuki
  office  prime minister of jpn   1980-07-17..1982-11-26
  source  archigos-4.1

actor   ken.daniel-arap-moi
  kind    person
  name    Daniel arap Moi
  office  president of ken   1978-08-22..2002-12-30
  source  archigos-4.1

actor   ken.jomo-kenyatta
  kind    person
  name    Jomo Kenyatta
  office  prime minister of ken   1963-12-12..1964-12-11
  office  president of ken   1964-12-12..1978-08-22
  source  public-record

actor   ken.mwai-kibaki
  kind    person
  name    Mwai Kibaki
  office  president of ken   2002-12-31..2013-04-09
  source  archigos-4.1

actor   ken.raila-odinga
  kind    person
  name    Raila Odinga
  office  prime minister of ken   2008-04-17..2013-04-09
  source  public-record

actor   ken.uhuru-kenyatta
  kind    person
  name    Uhuru Kenyatta
  office  president of ken   2013-04-09..2022-09-13
  source  public-record

actor   ken.william-ruto
  kind    person
  name    William Ruto
  office  president of ken   2022-09-13..  asof 2026-01-31
  source  factbook-2026

actor   khm.heng-samrin
  kind    person
  name    Heng Samrin
  office  leader of khm   1979-01-07..1985-01-14
  source  archigos-4.1

actor   khm.hun-manet
  kind    person
  name    Hun Manet
  office  prime minister of khm   2023-08-22..  asof 2026-01-31
  source  factbook-2026

actor   khm.hun-sen
  kind    person
  name    Hun Sen
  office  prime minister of khm   1985-01-14..2023-08-22
  source  public-record

actor   khm.lon-nol
  kind    person
  name    Lon Nol
  office  leader of khm   1970-03-18..1975-04-10
  source  archigos-4.1

actor   khm.norodom-ranariddh
  kind    person
  name    Norodom Ranariddh
  office  prime minister of khm   1993-09-21..1997-07-06
  source  archigos-4.1

actor   khm.norodom-sihamoni
  kind    person
  name    Norodom Sihamoni | King Norodom Sihamoni
  office  king of khm   2004-10-14..  asof 2026-01-31
  source  factbook-2026

actor   khm.norodom-sihanouk
  kind    person
  name    Norodom Sihanouk | King Sihanouk
  office  king of khm   1993-09-24..2004-10-07
  source  public-record

actor   khm.pol-pot
  kind    person
  name    Pol Pot
  office  leader of khm   1975-04-11..1979-01-07
  source  archigos-4.1

actor   kir.anote-tong
  kind    person
  name    Anote Tong
  office  president of kir   2003-07-10..2016-03-11
  source  public-record

actor   kir.taneti-maamau
  kind    person
  name    Taneti Maamau
  office  president of kir   2016-03-11..  asof 2026-01-31
  source  factbook-2026

actor   kna.denzil-douglas
  kind    person
  name    Denzil Douglas
  office  prime minister of kna   1995-07-07..2015-02-18
  source  public-record

actor   kna.terrance-drew
  kind    person
  name    Terrance Drew
  office  prime minister of kna   2022-08-06..  asof 2026-01-31
  source  factbook-2026

actor   kna.timothy-harris
  kind    person
  name    Timothy Harris
  office  prime minister of kna   2015-02-18..2022-08-06
  source  public-record

actor   kor.chang-myon
  kind    person
  name    Chang Myon
  office  prime minister of kor   1960-08-12..1961-05-16
  source  archigos-4.1

actor   kor.choi-kyu-hah
  kind    person
  name    Choi Kyu-hah
  office  president of kor   1979-10-26..1980-08-16
  source  archigos-4.1

actor   kor.chun-doo-hwan
  kind    person
  name    Chun Doo-hwan | Chun Doo Hwan
  office  president of kor   1980-08-27..1988-02-25
  source  archigos-4.1

actor   kor.kim-dae-jung
  kind    person
  name    Kim Dae-jung | Kim Dae Jung
  office  president of kor   1998-02-25..2003-02-25
  source  archigos-4.1

actor   kor.kim-young-sam
  kind    person
  name    Kim Young-sam | Kim Young Sam
  office  president of kor   1993-02-25..1998-02-25
  source  archigos-4.1

actor   kor.lee-myung-bak
  kind    person
  name    Lee Myung-bak | Lee Myung Bak
  office  president of kor   2008-02-25..2013-02-25
  source  archigos-4.1

actor   kor.park-chung-hee
  kind    person
  name    Park Chung-hee | Park Chung Hee
  office  president of kor   1961-07-03..1979-10-26
  source  archigos-4.1

actor   kor.park-geun-hye
  kind    person
  name    Park Geun-hye
  office  president of kor   2013-02-25..2017-03-10
  source  public-record

actor   kor.roh-moo-hyun
  kind    person
  name    Roh Moo-hyun | Roh Moo Hyun
  office  president of kor   2003-02-25..2008-02-25
  source  archigos-4.1

actor   kor.roh-tae-woo
  kind    person
  name    Roh Tae-woo | Roh Tae Woo
  office  president of kor   1988-02-25..1993-02-25
  source  archigos-4.1

actor   kor.syngman-rhee
  kind    person
  name    Syngman Rhee
  office  president of kor   1948-08-15..1960-04-27
  source  archigos-4.1

actor   kwt.abdullah-al-salim-al-sabah
  kind    person
  name    Abdullah Al-Salim Al-Sabah
  office  emir of kwt   1950-01-29..1965-11-24
  source  archigos-4.1

actor   kwt.jaber-al-ahmad-al-sabah
  kind    person
  name    Jaber Al-Ahmad Al-Sabah
  office  emir of kwt   1978-01-01..1990-08-02
  office  emir of kwt   1991-04-20..2006-01-15
  source  archigos-4.1

actor   kwt.mishal-al-ahmad-al-sabah
  kind    person
  name    Mishal Al-Ahmad Al-Sabah | Meshal al-Ahmad al-Jaber al-Sabah
  office  emir of kwt   2023-12-16..  asof 2026-01-31
  source  factbook-2026

actor   kwt.nawaf-al-ahmad-al-sabah
  kind    person
  name    Nawaf Al-Ahmad Al-Sabah | Nawaf al-Ahmad al-Jaber al-Sabah
  office  emir of kwt   2020-09-29..2023-12-16
  source  public-record

actor   kwt.sabah-al-ahmad-al-sabah
  kind    person
  name    Sabah Al-Ahmad Al-Sabah | Sabah al-Ahmad al-Jaber al-Sabah
  office  emir of kwt   2006-01-29..2020-09-29
  source  public-record

actor   kwt.sabah-al-salim-al-sabah
  kind    person
  name    Sabah Al-Salim Al-Sabah
  office  emir of kwt   1965-11-24..1977-12-31
  source  archigos-4.1

actor   lao.boun-oum
  kind    person
  name    Boun Oum
  office  prime minister of lao   1960-12-13..1962-06-22
  source  archigos-4.1

actor   lao.bounnhang-vorachit
  kind    person
  name    Bounnhang Vorachit | Bounnhang Vorachith
  office  president of lao   2016-04-20..2021-03-22
  source  public-record

actor   lao.choummaly-sayasone
  kind    person
  name    Choummaly Sayasone
  office  president of lao   2006-06-08..2016-04-20
  source  public-record

actor   lao.katay-don-sasorith
  kind    person
  name    Katay Don Sasorith
  office  prime minister of lao   1954-11-25..1956-03-21
  source  archigos-4.1

actor   lao.kaysone-phomvihane
  kind    person
  name    Kaysone Phomvihane
  office  leader of lao   1975-12-02..1992-11-25
  source  archigos-4.1

actor   lao.khamtai-siphandon
  kind    person
  name    Khamtai Siphandon
  office  leader of lao   1998-02-24..2006-06-08
  source  archigos-4.1

actor   lao.kong-le
  kind    person
  name    Kong Le
  office  leader of lao   1960-08-09..1960-08-15
  source  archigos-4.1

actor   lao.nouhak-phoumsavanh
  kind    person
  name    Nouhak Phoumsavanh
  office  leader of lao   1992-11-25..1998-02-24
  source  archigos-4.1

actor   lao.phoui-sananikone
  kind    person
  name    Phoui Sananikone
  office  prime minister of lao   1958-08-15..1959-12-31
  source  archigos-4.1

actor   lao.phoumi-nosavan
  kind    person
  name    Phoumi Nosavan
  office  prime minister of lao   1959-12-31..1960-01-07
  source  archigos-4.1

actor   lao.sonexay-siphandone
  kind    person
  name    Sonexay Siphandone | Sonexay Siphandon
  office  prime minister of lao   2022-12-30..  asof 2026-01-31
  source  factbook-2026

actor   lao.souvanna-phouma
  kind    person
  name    Souvanna Phouma
  office  prime minister of lao   1951-11-21..1954-11-25
  office  prime minister of lao   1956-03-21..1958-07-22
  office  prime minister of lao   1960-08-15..1960-12-10
  office  prime minister of lao   1962-06-24..1964-04-19
  office  prime minister of lao   1964-04-20..1975-12-02
  source  archigos-4.1

actor   lao.thongloun-sisoulith
  kind    person
  name    Thongloun Sisoulith
  office  prime minister of lao   2016-04-20..2021-03-22
  office  president of lao   2021-03-22..  asof 2026-01-31
  source  factbook-2026, public-record

actor   lbr.amos-sawyer
  kind    person
  name    Amos Sawyer
  office  president of lbr   1990-11-22..1994-03-07
  source  archigos-4.1

actor   lbr.charles-taylor
  kind    person
  name    Charles Taylor
  office  president of lbr   1997-08-02..2003-08-11
  source  archigos-4.1

actor   lbr.ellen-johnson-sirleaf
  kind    person
  name    Ellen Johnson Sirleaf | Ellen Johnson-Sirleaf
  office  president of lbr   2006-01-16..2018-01-22
  source  public-record

actor   lbr.george-weah
  kind    person
  name    George Weah
  office  president of lbr   2018-01-22..2024-01-22
  source  public-record

actor   lbr.gyude-bryant
  kind    person
  name    Gyude Bryant
  office  president of lbr   2003-10-14..2006-01-16
  source  archigos-4.1

actor   lbr.joseph-boakai
  kind    person
  name    Joseph Boakai
  office  president of lbr   2024-01-22..  asof 2026-01-31
  source  factbook-2026

actor   lbr.moses-blah
  kind    person
  name    Moses Blah
  office  president of lbr   2003-08-11..2003-10-14
  source  archigos-4.1

actor   lbr.ruth-perry
  kind    person
  name    Ruth Perry
  office  president of lbr   1996-09-03..1997-08-02
  source  archigos-4.1

actor   lbr.samuel-doe
  kind    person
  name    Samuel Doe
  office  president of lbr   1980-04-12..1990-09-09
  source  archigos-4.1

actor   lbr.william-tolbert
  kind    person
  name    William Tolbert
  office  president of lbr   1971-07-23..1980-04-12
  source  archigos-4.1

actor   lbr.william-tubman
  kind    person
  name    William Tubman
  office  president of lbr   1944-01-01..1971-07-23
  source  archigos-4.1

actor   lbr.wilton-sankawulo
  kind    person
  name    Wilton Sankawulo
  office  president of lbr   1995-09-01..1996-09-03
  source  archigos-4.1

actor   lby.king-idris
  kind    person
  name    King Idris | Idris I
  office  king of lby   1951-12-24..1969-09-01
  source  archigos-4.1

actor   lby.mohammed-magariaf
  kind    person
  name    Mohammed Magariaf
  office  president of the general national congress of lby   2012-08-09..2013-05-28
  source  archigos-4.1

actor   lby.muammar-gaddafi
  kind    person
  name    Muammar Gaddafi | Muammar Qaddafi | Moammar Gadhafi | Muammar al-Gaddafi | Moammar Gaddafi
  office  leader of lby   1969-09-01..2011-08-23
  source  archigos-4.1

actor   lca.allen-chastanet
  kind    person
  name    Allen Chastanet
  office  prime minister of lca   2016-06-07..2021-07-28
  source  public-record

actor   lca.kenny-anthony
  kind    person
  name    Kenny Anthony
  office  prime minister of lca   2011-11-30..2016-06-07
  source  public-record

actor   lca.philip-j-pierre
  kind    person
  name    Philip J. Pierre | Philip Pierre
  office  prime minister of lca   2021-07-28..  asof 2026-01-31
  source  factbook-2026

actor   lie.hans-adam-ii
  kind    person
  name    Hans-Adam II | Prince Hans-Adam II
  office  prince of lie   1989-11-13..  asof 2026-01-31
  source  factbook-2026

actor   lka.chandrika-kumaratunga
  kind    person
  name    Chandrika Kumaratunga | Chandrika Bandaranaike Kumaratunga
  office  president of lka   1994-11-12..2005-11-19
  source  archigos-4.1

actor   lka.d-s-senanayake
  kind    person
  name    D. S. Senanayake
  office  prime minister of lka   1948-02-04..1952-03-22
  source  archigos-4.1

actor   lka.dingiri-banda-wijetunga
  kind    person
  name    Dingiri Banda Wijetunga
  office  president of lka   1993-05-01..1994-11-12
  source  archigos-4.1

actor   lka.dudley-senanayake
  kind    person
  name    Dudley Senanayake
  office  prime minister of lka   1952-03-26..1953-10-12
  office  prime minister of lka   1960-03-21..1960-07-22
  office  prime minister of lka   1965-03-25..1970-05-28
  source  archigos-4.1

actor   lka.harini-amarasuriya
  kind    person
  name    Harini Amarasuriya
  office  prime minister of lka   2024-09-24..  asof 2026-01-31
  source  factbook-2026

actor   lka.j-r-jayewardene
  kind    person
  name    J. R. Jayewardene | Junius Jayewardene | Junius Richard Jayewardene
  office  prime minister of lka   1977-07-23..1978-02-03
  office  president of lka   1978-02-04..1989-01-02
  source  public-record

actor   lka.john-kotelawala
  kind    person
  name    John Kotelawala
  office  prime minister of lka   1953-10-12..1956-04-11
  source  archigos-4.1

actor   lka.mahinda-rajapaksa
  kind    person
  name    Mahinda Rajapaksa | Mahinda Rajapakse
  office  president of lka   2005-11-19..2015-01-09
  office  prime minister of lka   2019-11-21..2022-05-09
  source  public-record

actor   lka.maithripala-sirisena
  kind    person
  name    Maithripala Sirisena
  office  president of lka   2015-01-09..2019-11-18
  source  public-record

actor   lka.ranasinghe-premadasa
  kind    person
  name    Ranasinghe Premadasa
  office  president of lka   1989-01-02..1993-05-01
  source  archigos-4.1

actor   lka.s-w-r-d-bandaranaike
  kind    person
  name    S. W. R. D. Bandaranaike | Solomon Bandaranaike
  office  prime minister of lka   1956-04-12..1959-09-26
  source  archigos-4.1

actor   lka.sirimavo-bandaranaike
  kind    person
  name    Sirimavo Bandaranaike
  office  prime minister of lka   1960-07-22..1965-03-25
  office  prime minister of lka   1970-05-31..1977-07-23
  source  archigos-4.1

actor   lka.wijeyananda-dahanayake
  kind    person
  name    Wijeyananda Dahanayake
  office  prime minister of lka   1959-09-26..1960-03-21
  source  archigos-4.1

actor   lso.elias-ramaema
  kind    person
  name    Elias Ramaema
  office  leader of lso   1991-05-02..1993-04-02
  source  archigos-4.1

actor   lso.justin-lekhanya
  kind    person
  name    Justin Lekhanya
  office  leader of lso   1986-01-24..1991-05-02
  source  archigos-4.1

actor   lso.leabua-jonathan
  kind    person
  name    Leabua Jonathan
  office  leader of lso   1966-10-04..1986-01-20
  source  archigos-4.1

actor   lso.moeketsi-majoro
  kind    person
  name    Moeketsi Majoro
  office  prime minister of lso   2020-05-20..2022-10-28
  source  public-record

actor   lso.ntsu-mokhehle
  kind    person
  name    Ntsu Mokhehle
  office  prime minister of lso   1993-04-02..1994-08-17
  office  prime minister of lso   1994-09-14..1998-05-29
  source  archigos-4.1

actor   lso.pakalitha-mosisili
  kind    person
  name    Pakalitha Mosisili
  office  prime minister of lso   1998-05-29..2012-06-08
  office  prime minister of lso   2015-03-17..2017-06-16
  source  public-record

actor   lso.sam-matekane
  kind    person
  name    Sam Matekane
  office  prime minister of lso   2022-10-28..  asof 2026-01-31
  source  factbook-2026

actor   lso.tom-thabane
  kind    person
  name    Tom Thabane | Thomas Thabane
  office  prime minister of lso   2012-06-08..2015-03-17
  office  prime minister of lso   2017-06-16..2020-05-19
  source  public-record

actor   ltu.algirdas-brazauskas
  kind    person
  name    Algirdas Brazauskas
  office  leader of ltu   1992-11-25..1998-02-25
  source  archigos-4.1

actor   ltu.andrius-kubilius
  kind    person
  name    Andrius Kubilius
  office  prime minister of ltu   2008-12-09..2012-12-13
  source  public-record

actor   ltu.arturas-paulauskas
  kind    person
  name    Artūras Paulauskas | Arturas Paulauskas
  office  president of ltu   2004-04-06..2004-07-12
  source  archigos-4.1

actor   ltu.dalia-grybauskaite
  kind    person
  name    Dalia Grybauskaitė | Dalia Grybauskaite
  office  president of ltu   2009-07-12..2019-07-12
  source  public-record

actor   ltu.gintautas-paluckas
  kind    person
  name    Gintautas Paluckas
  office  prime minister of ltu   2024-12-12..2025-08-04
  source  public-record

actor   ltu.gitanas-nauseda
  kind    person
  name    Gitanas Nausėda | Gitanas Nauseda
  office  president of ltu   2019-07-12..  asof 2026-01-31
  source  factbook-2026

actor   ltu.inga-ruginiene
  kind    person
  name    Inga Ruginienė | Inga Ruginiene
  office  prime minister of ltu   2025-09-25..  asof 2026-01-31
  source  factbook-2026

actor   ltu.ingrida-simonyte
  kind    person
  name    Ingrida Šimonytė | Ingrida Simonyte
  office  prime minister of ltu   2020-12-11..2024-12-12
  source  public-record

actor   ltu.rolandas-paksas
  kind    person
  name    Rolandas Paksas
  office  president of ltu   2003-02-26..2004-04-06
  source  archigos-4.1

actor   ltu.saulius-skvernelis
  kind    person
  name    Saulius Skvernelis
  office  prime minister of ltu   2016-12-13..2020-12-11
  source  public-record

actor   ltu.valdas-adamkus
  kind    person
  name    Valdas Adamkus
  office  president of ltu   1998-02-26..2003-02-25
  office  president of ltu   2004-07-12..2009-07-12
  source  archigos-4.1

actor   ltu.vytautas-landsbergis
  kind    person
  name    Vytautas Landsbergis
  office  leader of ltu   1990-03-11..1992-11-25
  source  archigos-4.1

actor   lux.gaston-thorn
  kind    person
  name    Gaston Thorn
  office  prime minister of lux   1974-06-15..1979-07-19
  office  president of eu.commission   1981-01-06..1985-01-06
  source  archigos-4.1, public-record

actor   lux.jacques-santer
  kind    person
  name    Jacques Santer
  office  prime minister of lux   1984-07-20..1995-01-20
  office  president of eu.commission   1995-01-25..1999-03-15
  source  archigos-4.1, public-record

actor   lux.jean-claude-juncker
  kind    person
  name    Jean-Claude Juncker
  office  prime minister of lux   1995-01-20..2013-12-04
  office  president of eu.commission   2014-11-01..2019-11-30
  source  public-record

actor   lux.joseph-bech
  kind    person
  name    Joseph Bech
  office  prime minister of lux   1953-12-28..1958-03-26
  source  archigos-4.1

actor   lux.luc-frieden
  kind    person
  name    Luc Frieden
  office  prime minister of lux   2023-11-17..  asof 2026-01-31
  source  factbook-2026

actor   lux.pierre-dupong
  kind    person
  name    Pierre Dupong
  office  prime minister of lux   1945-05-09..1953-12-22
  source  archigos-4.1

actor   lux.pierre-frieden
  kind    person
  name    Pierre Frieden
  office  prime minister of lux   1958-03-31..1959-02-23
  source  archigos-4.1

actor   lux.pierre-werner
  kind    person
  name    Pierre Werner
  office  prime minister of lux   1959-03-07..1974-05-27
  office  prime minister of lux   1979-07-19..1984-07-20
  source  archigos-4.1

actor   lux.xavier-bettel
  kind    person
  name    Xavier Bettel
  office  prime minister of lux   2013-12-04..2023-11-17
  source  public-record

actor   lva.aigars-kalvitis
  kind    person
  name    Aigars Kalvitis
  office  prime minister of lva   2004-12-02..2007-12-20
  source  archigos-4.1

actor   lva.andris-berzins
  kind    person
  name    Andris Bērziņš | Andris Berzins
  office  prime minister of lva   2000-05-05..2002-11-07
  source  archigos-4.1

actor   lva.andris-skele
  kind    person
  name    Andris Šķēle | Andris Skele
  office  prime minister of lva   1995-12-21..1997-08-07
  office  prime minister of lva   1999-07-16..2000-05-05
  source  archigos-4.1

actor   lva.edgars-rinkevics
  kind    person
  name    Edgars Rinkēvičs | Edgars Rinkevics
  office  president of lva   2023-07-08..  asof 2026-01-31
  source  factbook-2026

actor   lva.egils-levits
  kind    person
  name    Egils Levits
  office  president of lva   2019-07-08..2023-07-08
  source  public-record

actor   lva.einars-repse
  kind    person
  name    Einars Repše | Einars Repse
  office  prime minister of lva   2002-11-07..2004-03-09
  source  archigos-4.1

actor   lva.evika-silina
  kind    person
  name    Evika Siliņa | Evika Silina
  office  prime minister of lva   2023-09-15..  asof 2026-01-31
  source  factbook-2026

actor   lva.guntars-krasts
  kind    person
  name    Guntars Krasts
  office  prime minister of lva   1997-08-07..1998-11-26
  source  archigos-4.1

actor   lva.indulis-emsis
  kind    person
  name    Indulis Emsis
  office  prime minister of lva   2004-03-09..2004-12-02
  source  archigos-4.1

actor   lva.ivars-godmanis
  kind    person
  name    Ivars Godmanis
  office  prime minister of lva   1990-05-03..1993-08-03
  office  prime minister of lva   2007-12-20..2009-03-12
  source  archigos-4.1

actor   lva.krisjanis-karins
  kind    person
  name    Krišjānis Kariņš | Krisjanis Karins
  office  prime minister of lva   2019-01-23..2023-09-15
  source  public-record

actor   lva.laimdota-straujuma
  kind    person
  name    Laimdota Straujuma
  office  prime minister of lva   2014-01-22..2016-02-11
  source  public-record

actor   lva.maris-gailis
  kind    person
  name    Māris Gailis | Maris Gailis
  office  prime minister of lva   1994-09-19..1995-12-21
  source  archigos-4.1

actor   lva.maris-kucinskis
  kind    person
  name    Māris Kučinskis | Maris Kucinskis
  office  prime minister of lva   2016-02-11..2019-01-23
  source  public-record

actor   lva.raimonds-vejonis
  kind    person
  name    Raimonds Vējonis | Raimonds Vejonis
  office  president of lva   2015-07-08..2019-07-08
  source  public-record

actor   lva.vaira-vike-freiberga
  kind    person
  name    Vaira Vīķe-Freiberga | Vaira Vike-Freiberga
  office  president of lva   1999-07-08..2007-07-08
  source  public-record

actor   lva.valdis-birkavs
  kind    person
  name    Valdis Birkavs
  office  prime minister of lva   1993-08-03..1994-09-19
  source  archigos-4.1

actor   lva.valdis-dombrovskis
  kind    person
  name    Valdis Dombrovskis
  office  prime minister of lva   2009-03-12..2014-01-22
  source  archigos-4.1

actor   lva.vilis-kristopans
  kind    person
  name    Vilis Krištopans | Vilis Kristopans
  office  prime minister of lva   1998-11-26..1999-07-16
  source  archigos-4.1

actor   mar.abdelilah-benkirane
  kind    person
  name    Abdelilah Benkirane
  office  prime minister of mar   2011-11-29..2017-03-17
  source  public-record

actor   mar.aziz-akhannouch
  kind    person
  name    Aziz Akhannouch
  office  prime minister of mar   2021-10-07..  asof 2026-01-31
  source  factbook-2026

actor   mar.hassan-ii
  kind    person
  name    Hassan II | King Hassan II
  office  king of mar   1961-02-26..1999-07-23
  source  archigos-4.1

actor   mar.king-mohammed-vi
  kind    person
  name    King Mohammed VI | Mohammed VI
  office  king of mar   1999-07-30..  asof 2026-01-31
  source  factbook-2026

actor   mar.mohammed-v
  kind    person
  name    Mohammed V
  office  king of mar   1956-03-02..1961-02-26
  source  archigos-4.1

actor   mar.saadeddine-othmani
  kind    person
  name    Saadeddine Othmani | Saad-Eddine El Othmani
  office  prime minister of mar   2017-04-05..2021-10-07
  source  public-record

actor   mco.prince-albert-ii
  kind    person
  name    Prince Albert II | Prince Albert of Monaco
  office  prince of mco   2005-04-06..  asof 2026-01-31
  source  factbook-2026

actor   mco.prince-rainier-iii
  kind    person
  name    Prince Rainier III | Prince Rainier
  office  prince of mco   1949-05-09..2005-04-06
  source  public-record

actor   mda.alexandru-munteanu
  kind    person
  name    Alexandru Munteanu
  office  prime minister of mda   2025-11-01..  asof 2026-01-31
  source  factbook-2026

actor   mda.chiril-gaburici
  kind    person
  name    Chiril Gaburici
  office  prime minister of mda   2015-02-18..2015-06-22
  source  public-record

actor   mda.dorin-recean
  kind    person
  name    Dorin Recean
  office  prime minister of mda   2023-02-16..2025-11-01
  source  public-record

actor   mda.igor-dodon
  kind    person
  name    Igor Dodon
  office  president of mda   2016-12-23..2020-12-24
  source  public-record

actor   mda.ion-chicu
  kind    person
  name    Ion Chicu
  office  prime minister of mda   2019-11-14..2020-12-31
  source  public-record

actor   mda.iurie-leanca
  kind    person
  name    Iurie Leancă | Iurie Leanca
  office  prime minister of mda   2013-05-31..2015-02-18
  source  public-record

actor   mda.maia-sandu
  kind    person
  name    Maia Sandu
  office  prime minister of mda   2019-06-08..2019-11-14
  office  president of mda   2020-12-24..  asof 2026-01-31
  source  public-record, factbook-2026

actor   mda.mircea-snegur
  kind    person
  name    Mircea Snegur
  office  leader of mda   1990-09-03..1997-01-15
  source  archigos-4.1

actor   mda.natalia-gavrilita
  kind    person
  name    Natalia Gavrilița | Natalia Gavrilita
  office  prime minister of mda   2021-08-06..2023-02-16
  source  public-record

actor   mda.nicolae-timofti
  kind    person
  name    Nicolae Timofti
  office  president of mda   2012-03-23..2016-12-23
  source  public-record

actor   mda.pavel-filip
  kind    person
  name    Pavel Filip
  office  prime minister of mda   2016-01-20..2019-06-14
  source  public-record

actor   mda.petru-lucinschi
  kind    person
  name    Petru Lucinschi
  office  president of mda   1997-01-15..2001-04-07
  source  archigos-4.1

actor   mda.valeriu-strelet
  kind    person
  name    Valeriu Streleț | Valeriu Strelet
  office  prime minister of mda   2015-07-30..2015-10-30
  source  public-record

actor   mda.vasile-tarlev
  kind    person
  name    Vasile Tarlev
  office  prime minister of mda   2001-04-07..2008-03-31
  source  archigos-4.1

actor   mda.vlad-filat
  kind    person
  name    Vlad Filat
  office  prime minister of mda   2009-09-25..2013-04-25
  source  archigos-4.1

actor   mda.vladimir-voronin
  kind    person
  name    Vladimir Voronin
  office  president of mda   2001-04-07..2009-09-11
  source  public-record

actor   mda.zinaida-greceanii
  kind    person
  name    Zinaida Greceanîi | Zinaida Greceanii
  office  prime minister of mda   2008-03-31..2009-09-14
  source  archigos-4.1

actor   mda.transnistria.igor-smirnov
  kind    person
  name    Igor Smirnov
  office  president of mda.transnistria   1991-12-03..2011-12-30
  source  public-record

actor   mda.transnistria.vadim-krasnoselsky
  kind    person
  name    Vadim Krasnoselsky
  office  president of mda.transnistria   2016-12-16..  asof 2026-01-31
  source  factbook-2026

actor   mda.transnistria.yevgeny-shevchuk
  kind    person
  name    Yevgeny Shevchuk
  office  president of mda.transnistria   2011-12-30..2016-12-16
  source  public-record

actor   mdg.albert-zafy
  kind    person
  name    Albert Zafy
  office  president of mdg   1993-03-27..1996-09-05
  source  archigos-4.1

actor   mdg.andry-rajoelina
  kind    person
  name    Andry Rajoelina
  office  president of mdg   2009-03-17..2014-01-25
  office  president of mdg   2019-01-19..2025-10-14
  source  public-record

actor   mdg.didier-ratsiraka
  kind    person
  name    Didier Ratsiraka
  office  president of mdg   1975-06-15..1993-03-27
  office  president of mdg   1997-02-09..2002-07-06
  source  archigos-4.1

actor   mdg.gabriel-ramanantsoa
  kind    person
  name    Gabriel Ramanantsoa
  office  president of mdg   1972-10-12..1975-02-05
  source  archigos-4.1

actor   mdg.gilles-andriamahazo
  kind    person
  name    Gilles Andriamahazo
  office  president of mdg   1975-02-11..1975-06-15
  source  archigos-4.1

actor   mdg.hery-rajaonarimampianina
  kind    person
  name    Hery Rajaonarimampianina
  office  president of mdg   2014-01-25..2018-09-07
  source  public-record

actor   mdg.marc-ravalomanana
  kind    person
  name    Marc Ravalomanana
  office  president of mdg   2002-05-06..2009-03-17
  source  public-record

actor   mdg.michael-randrianirina
  kind    person
  name    Michael Randrianirina
  office  president of mdg   2025-10-17..  asof 2026-01-31
  source  factbook-2026

actor   mdg.norbert-ratsirahonana
  kind    person
  name    Norbert Ratsirahonana
  office  president of mdg   1996-09-05..1997-02-09
  source  archigos-4.1

actor   mdg.philibert-tsiranana
  kind    person
  name    Philibert Tsiranana
  office  president of mdg   1960-06-26..1972-10-08
  source  archigos-4.1

actor   mdg.richard-ratsimandrava
  kind    person
  name    Richard Ratsimandrava
  office  president of mdg   1975-02-05..1975-02-11
  source  archigos-4.1

actor   mdv.abdulla-yameen
  kind    person
  name    Abdulla Yameen
  office  president of mdv   2013-11-17..2018-11-17
  source  public-record

actor   mdv.ibrahim-mohamed-solih
  kind    person
  name    Ibrahim Mohamed Solih | Ibrahim Solih
  office  president of mdv   2018-11-17..2023-11-17
  source  public-record

actor   mdv.ibrahim-nasir
  kind    person
  name    Ibrahim Nasir
  office  leader of mdv   1957-12-12..1978-11-11
  source  archigos-4.1

actor   mdv.maumoon-abdul-gayoom
  kind    person
  name    Maumoon Abdul Gayoom
  office  president of mdv   1978-11-11..2008-11-11
  source  archigos-4.1

actor   mdv.mohamed-muizzu
  kind    person
  name    Mohamed Muizzu
  office  president of mdv   2023-11-17..  asof 2026-01-31
  source  factbook-2026

actor   mdv.mohamed-nasheed
  kind    person
  name    Mohamed Nasheed
  office  president of mdv   2008-11-11..2012-02-07
  source  archigos-4.1

actor   mdv.mohammed-waheed-hassan
  kind    person
  name    Mohammed Waheed Hassan | Mohamed Waheed
  office  president of mdv   2012-02-07..2013-11-17
  source  archigos-4.1

actor   mex.adolfo-lopez-mateos
  kind    person
  name    Adolfo López Mateos | Adolfo Lopez Mateos
  office  president of mex   1958-12-01..1964-12-01
  source  archigos-4.1

actor   mex.adolfo-ruiz-cortines
  kind    person
  name    Adolfo Ruiz Cortines
  office  president of mex   1952-12-01..1958-12-01
  source  archigos-4.1

actor   mex.andres-manuel-lopez-obrador
  kind    person
  name    Andrés Manuel López Obrador | Andres Manuel Lopez Obrador
  office  president of mex   2018-12-01..2024-09-30
  source  public-record

actor   mex.carlos-salinas-de-gortari
  kind    person
  name    Carlos Salinas de Gortari
  office  president of mex   1988-12-01..1994-11-30
  source  archigos-4.1

actor   mex.claudia-sheinbaum
  kind    person
  name    Claudia Sheinbaum
  office  president of mex   2024-10-01..  asof 2026-01-31
  source  factbook-2026

actor   mex.enrique-pena-nieto
  kind    person
  name    Enrique Peña Nieto | Enrique Pena Nieto
  office  president of mex   2012-12-01..2018-11-30
  source  public-record

actor   mex.ernesto-zedillo
  kind    person
  name    Ernesto Zedillo
  office  president of mex   1994-12-01..2000-11-30
  source  archigos-4.1

actor   mex.felipe-calderon
  kind    person
  name    Felipe Calderón | Felipe Calderon
  office  president of mex   2006-12-01..2012-12-01
  source  archigos-4.1

actor   mex.gustavo-diaz-ordaz
  kind    person
  name    Gustavo Díaz Ordaz | Gustavo Diaz Ordaz
  office  president of mex   1964-12-01..1970-12-01
  source  archigos-4.1

actor   mex.jose-lopez-portillo
  kind    person
  name    José López Portillo | Jose Lopez Portillo
  office  president of mex   1976-12-01..1982-12-01
  source  archigos-4.1

actor   mex.luis-echeverria
  kind    person
  name    Luis Echeverría | Luis Echeverria
  office  president of mex   1970-12-01..1976-12-01
  source  archigos-4.1

actor   mex.manuel-avila-camacho
  kind    person
  name    Manuel Ávila Camacho | Manuel Avila Camacho
  office  president of mex   1940-12-01..1946-12-01
  source  archigos-4.1

actor   mex.miguel-aleman-valdes
  kind    person
  name    Miguel Alemán Valdés | Miguel Aleman Valdes
  office  president of mex   1946-12-01..1952-12-01
  source  archigos-4.1

actor   mex.miguel-de-la-madrid
  kind    person
  name    Miguel de la Madrid
  office  president of mex   1982-12-01..1988-12-01
  source  archigos-4.1

actor   mex.vicente-fox
  kind    person
  name    Vicente Fox
  office  president of mex   2000-12-01..2006-11-30
  source  archigos-4.1

actor   mhl.david-kabua
  kind    person
  name    David Kabua
  office  president of mhl   2020-01-13..2024-01-03
  source  public-record

actor   mhl.hilda-heine
  kind    person
  name    Hilda Heine
  office  president of mhl   2016-01-28..2020-01-13
  office  president of mhl   2024-01-03..  asof 2026-01-31
  source  public-record, factbook-2026

actor   mkd.boris-trajkovski
  kind    person
  name    Boris Trajkovski
  office  president of mkd   1999-12-15..2004-02-26
  source  public-record

actor   mkd.branko-crvenkovski
  kind    person
  name    Branko Crvenkovski
  office  prime minister of mkd   1992-08-17..1998-11-30
  office  prime minister of mkd   2002-11-01..2004-05-12
  source  archigos-4.1

actor   mkd.dimitar-kovacevski
  kind    person
  name    Dimitar Kovačevski | Dimitar Kovacevski
  office  prime minister of mkd   2022-01-16..2024-01-28
  source  public-record

actor   mkd.gjorge-ivanov
  kind    person
  name    Gjorge Ivanov
  office  president of mkd   2009-05-12..2019-05-12
  source  public-record

actor   mkd.gordana-siljanovska-davkova
  kind    person
  name    Gordana Siljanovska-Davkova
  office  president of mkd   2024-05-12..  asof 2026-01-31
  source  factbook-2026

actor   mkd.hari-kostov
  kind    person
  name    Hari Kostov
  office  prime minister of mkd   2004-06-02..2004-11-18
  source  archigos-4.1

actor   mkd.hristijan-mickoski
  kind    person
  name    Hristijan Mickoski
  office  prime minister of mkd   2024-06-23..  asof 2026-01-31
  source  factbook-2026

actor   mkd.kiro-gligorov
  kind    person
  name    Kiro Gligorov
  office  president of mkd   1991-01-27..1999-11-19
  source  public-record

actor   mkd.ljubco-georgievski
  kind    person
  name    Ljubčo Georgievski | Ljubco Georgievski
  office  prime minister of mkd   1998-11-30..2002-11-01
  source  archigos-4.1

actor   mkd.nikola-gruevski
  kind    person
  name    Nikola Gruevski
  office  prime minister of mkd   2006-08-27..2016-01-18
  source  public-record

actor   mkd.nikola-kljusev
  kind    person
  name    Nikola Kljusev
  office  prime minister of mkd   1991-01-27..1992-08-17
  source  archigos-4.1

actor   mkd.radmila-sekerinska
  kind    person
  name    Radmila Sekerinska
  office  prime minister of mkd   2004-05-12..2004-06-02
  office  prime minister of mkd   2004-11-18..2004-12-17
  source  archigos-4.1

actor   mkd.stevo-pendarovski
  kind    person
  name    Stevo Pendarovski
  office  president of mkd   2019-05-12..2024-05-12
  source  public-record

actor   mkd.vlado-buckovski
  kind    person
  name    Vlado Bučkovski | Vlado Buckovski
  office  prime minister of mkd   2004-12-17..2006-08-27
  source  archigos-4.1

actor   mkd.zoran-zaev
  kind    person
  name    Zoran Zaev
  office  prime minister of mkd   2017-05-31..2020-01-03
  office  prime minister of mkd   2020-08-30..2022-01-16
  source  public-record

actor   mli.abdoulaye-maiga
  kind    person
  name    Abdoulaye Maïga | Abdoulaye Maiga
  office  prime minister of mli   2024-11-21..  asof 2026-01-31
  source  factbook-2026

actor   mli.alpha-oumar-konare
  kind    person
  name    Alpha Oumar Konaré | Alpha Oumar Konare
  office  president of mli   1992-06-06..2002-06-08
  source  archigos-4.1

actor   mli.amadou-sanogo
  kind    person
  name    Amadou Sanogo
  office  leader of mli   2012-03-22..2012-04-12
  source  archigos-4.1

actor   mli.amadou-toumani-toure
  kind    person
  name    Amadou Toumani Touré | Amadou Toumani Toure
  office  president of mli   1991-03-26..1992-06-06
  office  president of mli   2002-06-09..2012-03-22
  source  archigos-4.1

actor   mli.bah-ndaw
  kind    person
  name    Bah Ndaw | Bah N'Daw
  office  president of mli   2020-09-25..2021-05-25
  source  public-record

actor   mli.dioncounda-traore
  kind    person
  name    Dioncounda Traore
  office  president of mli   2012-04-12..2013-09-04
  source  archigos-4.1

actor   mli.modibo-keita
  kind    person
  name    Modibo Keïta | Modibo Keita
  office  president of mli   1960-09-22..1968-11-19
  source  archigos-4.1

actor   mli.moussa-traore
  kind    person
  name    Moussa Traoré | Moussa Traore
  office  president of mli   1968-11-19..1991-03-26
  source  archigos-4.1

actor   mlt.alfred-sant
  kind    person
  name    Alfred Sant
  office  prime minister of mlt   1996-10-28..1998-09-06
  source  archigos-4.1

actor   mlt.dom-mintoff
  kind    person
  name    Dom Mintoff
  office  prime minister of mlt   1971-06-21..1984-12-22
  source  archigos-4.1

actor   mlt.eddie-fenech-adami
  kind    person
  name    Eddie Fenech Adami
  office  prime minister of mlt   1987-05-12..1996-10-28
  office  prime minister of mlt   1998-09-06..2004-03-23
  source  archigos-4.1

actor   mlt.giorgio-borg-olivier
  kind    person
  name    Giorgio Borg Olivier
  office  prime minister of mlt   1962-03-05..1971-06-21
  source  archigos-4.1

actor   mlt.joseph-muscat
  kind    person
  name    Joseph Muscat
  office  prime minister of mlt   2013-03-11..2020-01-13
  source  public-record

actor   mlt.karmenu-mifsud-bonnici
  kind    person
  name    Karmenu Mifsud Bonnici
  office  prime minister of mlt   1984-12-22..1987-05-12
  source  archigos-4.1

actor   mlt.lawrence-gonzi
  kind    person
  name    Lawrence Gonzi
  office  prime minister of mlt   2004-03-23..2013-03-11
  source  archigos-4.1

actor   mlt.robert-abela
  kind    person
  name    Robert Abela
  office  prime minister of mlt   2020-01-13..  asof 2026-01-31
  source  factbook-2026

actor   mmr.ba-swe
  kind    person
  name    Ba Swe
  office  leader of mmr   1956-06-12..1957-03-01
  source  archigos-4.1

actor   mmr.htin-kyaw
  kind    person
  name    Htin Kyaw
  office  president of mmr   2016-03-30..2018-03-21
  source  public-record

actor   mmr.maung-maung
  kind    person
  name    Maung Maung
  office  leader of mmr   1988-08-19..1988-09-18
  source  archigos-4.1

actor   mmr.saw-maung
  kind    person
  name    Saw Maung
  office  leader of mmr   1988-09-18..1992-04-23
  source  archigos-4.1

actor   mmr.sein-lwin
  kind    person
  name    Sein Lwin
  office  leader of mmr   1988-07-25..1988-08-12
  source  archigos-4.1

actor   mmr.u-nu
  kind    person
  name    U Nu
  office  prime minister of mmr   1948-01-04..1956-06-12
  office  prime minister of mmr   1957-03-01..1958-10-29
  office  prime minister of mmr   1960-04-04..1962-03-02
  source  archigos-4.1

actor   mne.dritan-abazovic
  kind    person
  name    Dritan Abazović | Dritan Abazovic
  office  prime minister of mne   2022-04-28..2023-10-31
  source  public-record

actor   mne.dusko-markovic
  kind    person
  name    Duško Marković | Dusko Markovic
  office  prime minister of mne   2016-11-28..2020-12-04
  source  public-record

actor   mne.filip-vujanovic
  kind    person
  name    Filip Vujanović | Filip Vujanovic
  office  president of mne   2003-05-22..2018-05-20
  source  public-record

actor   mne.jakov-milatovic
  kind    person
  name    Jakov Milatović | Jakov Milatovic
  office  president of mne   2023-05-20..  asof 2026-01-31
  source  factbook-2026

actor   mne.milo-dukanovic
  kind    person
  name    Milo Đukanović | Milo Djukanovic | Milo Dukanovic
  office  president of mne   2018-05-20..2023-05-20
  source  public-record

actor   mne.milojko-spajic
  kind    person
  name    Milojko Spajić | Milojko Spajic
  office  prime minister of mne   2023-10-31..  asof 2026-01-31
  source  factbook-2026

actor   mne.zdravko-krivokapic
  kind    person
  name    Zdravko Krivokapić | Zdravko Krivokapic
  office  prime minister of mne   2020-12-04..2022-04-28
  source  public-record

actor   mng.jambyn-batmonkh
  kind    person
  name    Jambyn Batmönkh | Jambyn Batmonkh
  office  leader of mng   1984-08-23..1990-03-12
  source  archigos-4.1

actor   mng.khaltmaagiin-battulga
  kind    person
  name    Khaltmaagiin Battulga
  office  president of mng   2017-07-10..2021-06-25
  source  public-record

actor   mng.khorloogiin-choibalsan
  kind    person
  name    Khorloogiin Choibalsan
  office  leader of mng   1936-03-22..1952-01-26
  source  archigos-4.1

actor   mng.nambaryn-enkhbayar
  kind    person
  name    Nambaryn Enkhbayar
  office  president of mng   2005-06-24..2009-06-18
  source  archigos-4.1

actor   mng.natsagiin-bagabandi
  kind    person
  name    Natsagiin Bagabandi
  office  president of mng   1997-06-20..2005-06-24
  source  archigos-4.1

actor   mng.punsalmaagiin-ochirbat
  kind    person
  name    Punsalmaagiin Ochirbat
  office  president of mng   1990-03-12..1997-06-20
  source  archigos-4.1

actor   mng.tsakhiagiin-elbegdorj
  kind    person
  name    Tsakhiagiin Elbegdorj
  office  president of mng   2009-06-18..2017-07-10
  source  public-record

actor   mng.ukhnaagiin-khurelsukh
  kind    person
  name    Ukhnaagiin Khürelsükh | Ukhnaa Khurelsukh | Ukhnaagiin Khurelsukh
  office  president of mng   2021-06-25..  asof 2026-01-31
  source  factbook-2026

actor   mng.yumjaagiin-tsedenbal
  kind    person
  name    Yumjaagiin Tsedenbal
  office  leader of mng   1952-01-26..1984-08-23
  source  archigos-4.1

actor   moz.armando-guebuza
  kind    person
  name    Armando Guebuza
  office  president of moz   2005-02-02..2015-01-15
  source  public-record

actor   moz.daniel-chapo
  kind    person
  name    Daniel Chapo
  office  president of moz   2025-01-15..  asof 2026-01-31
  source  factbook-2026

actor   moz.filipe-nyusi
  kind    person
  name    Filipe Nyusi
  office  president of moz   2015-01-15..2025-01-15
  source  public-record

actor   moz.joaquim-chissano
  kind    person
  name    Joaquim Chissano
  office  president of moz   1986-11-06..2005-02-02
  source  archigos-4.1

actor   moz.samora-machel
  kind    person
  name    Samora Machel
  office  president of moz   1975-06-25..1986-10-19
  source  archigos-4.1

actor   mrt.ely-ould-mohamed-vall
  kind    person
  name    Ely Ould Mohamed Vall
  office  president of mrt   2005-08-03..2007-04-19
  source  archigos-4.1

actor   mrt.maaouya-ould-sid-ahmed-taya
  kind    person
  name    Maaouya Ould Sid'Ahmed Taya
  office  president of mrt   1984-12-12..2005-08-03
  source  archigos-4.1

actor   mrt.mohamed-khouna-ould-haidalla
  kind    person
  name    Mohamed Khouna Ould Haidalla
  office  president of mrt   1980-01-04..1984-12-12
  source  archigos-4.1

actor   mrt.mohamed-mahmoud-ould-louly
  kind    person
  name    Mohamed Mahmoud Ould Louly
  office  president of mrt   1979-06-03..1980-01-04
  source  archigos-4.1

actor   mrt.mohamed-ould-abdel-aziz
  kind    person
  name    Mohamed Ould Abdel Aziz
  office  president of mrt   2009-08-05..2019-08-01
  source  public-record

actor   mrt.mohamed-ould-ghazouani
  kind    person
  name    Mohamed Ould Ghazouani | Mohamed Ould Cheikh El Ghazouani
  office  president of mrt   2019-08-01..  asof 2026-01-31
  source  factbook-2026

actor   mrt.moktar-ould-daddah
  kind    person
  name    Moktar Ould Daddah
  office  president of mrt   1960-11-28..1978-07-10
  source  archigos-4.1

actor   mrt.mustafa-ould-salek
  kind    person
  name    Mustafa Ould Salek
  office  president of mrt   1978-07-10..1979-04-06
  source  archigos-4.1

actor   mrt.sidi-ould-cheikh-abdallahi
  kind    person
  name    Sidi Ould Cheikh Abdallahi
  office  president of mrt   2007-04-19..2008-08-06
  source  archigos-4.1

actor   mus.anerood-jugnauth
  kind    person
  name    Anerood Jugnauth
  office  prime minister of mus   1982-06-15..1995-12-27
  office  prime minister of mus   2000-09-12..2003-10-07
  office  prime minister of mus   2014-12-17..2017-01-23
  source  public-record

actor   mus.navin-ramgoolam
  kind    person
  name    Navin Ramgoolam | Navinchandra Ramgoolam
  office  prime minister of mus   1995-12-27..2000-09-11
  office  prime minister of mus   2005-07-05..2014-12-17
  office  prime minister of mus   2024-11-13..  asof 2026-01-31
  source  public-record, factbook-2026

actor   mus.paul-berenger
  kind    person
  name    Paul Bérenger | Paul Berenger
  office  leader of mus   2003-09-30..2005-07-05
  source  archigos-4.1

actor   mus.pravind-jugnauth
  kind    person
  name    Pravind Jugnauth
  office  prime minister of mus   2017-01-23..2024-11-13
  source  public-record

actor   mus.seewoosagur-ramgoolam
  kind    person
  name    Seewoosagur Ramgoolam
  office  leader of mus   1968-03-12..1982-06-16
  source  archigos-4.1

actor   mwi.bakili-muluzi
  kind    person
  name    Bakili Muluzi
  office  president of mwi   1994-05-21..2004-05-24
  source  archigos-4.1

actor   mwi.bingu-wa-mutharika
  kind    person
  name    Bingu wa Mutharika
  office  president of mwi   2004-05-24..2012-04-07
  source  archigos-4.1

actor   mwi.hastings-banda
  kind    person
  name    Hastings Banda | Hastings Kamuzu Banda
  office  president of mwi   1964-07-06..1994-05-21
  source  archigos-4.1

actor   mwi.joyce-banda
  kind    person
  name    Joyce Banda
  office  president of mwi   2012-04-07..2014-05-31
  source  archigos-4.1

actor   mwi.lazarus-chakwera
  kind    person
  name    Lazarus Chakwera
  office  president of mwi   2020-06-28..2025-10-04
  source  public-record

actor   mwi.peter-mutharika
  kind    person
  name    Peter Mutharika
  office  president of mwi   2014-05-31..2020-06-28
  office  president of mwi   2025-10-04..  asof 2026-01-31
  source  public-record, factbook-2026

actor   mys.abdul-razak
  kind    person
  name    Abdul Razak
  office  prime minister of mys   1959-04-15..1959-08-21
  office  prime minister of mys   1970-09-22..1976-01-14
  source  archigos-4.1

actor   mys.abdullah-ahmad-badawi
  kind    person
  name    Abdullah Ahmad Badawi
  office  prime minister of mys   2003-10-31..2009-04-03
  source  archigos-4.1

actor   mys.anwar-ibrahim
  kind    person
  name    Anwar Ibrahim
  office  prime minister of mys   2022-11-24..  asof 2026-01-31
  source  factbook-2026

actor   mys.hussein-onn
  kind    person
  name    Hussein Onn
  office  prime minister of mys   1976-01-14..1981-07-16
  source  archigos-4.1

actor   mys.ismail-sabri-yaakob
  kind    person
  name    Ismail Sabri Yaakob
  office  prime minister of mys   2021-08-21..2022-11-24
  source  public-record

actor   mys.mahathir-mohamad
  kind    person
  name    Mahathir Mohamad | Mahathir bin Mohamad
  office  prime minister of mys   1981-07-16..2003-10-31
  office  prime minister of mys   2018-05-10..2020-03-01
  source  public-record

actor   mys.muhyiddin-yassin
  kind    person
  name    Muhyiddin Yassin
  office  prime minister of mys   2020-03-01..2021-08-21
  source  public-record

actor   mys.najib-razak
  kind    person
  name    Najib Razak | Najib Tun Razak
  office  prime minister of mys   2009-04-03..2018-05-10
  source  public-record

actor   mys.tunku-abdul-rahman
  kind    person
  name    Tunku Abdul Rahman
  office  prime minister of mys   1957-08-31..1959-04-15
  office  prime minister of mys   1959-08-21..1970-09-22
  source  archigos-4.1

actor   nam.hage-geingob
  kind    person
  name    Hage Geingob
  office  president of nam   2015-03-21..2024-02-04
  source  public-record

actor   nam.hifikepunye-pohamba
  kind    person
  name    Hifikepunye Pohamba
  office  president of nam   2005-03-21..2015-03-21
  source  public-record

actor   nam.nangolo-mbumba
  kind    person
  name    Nangolo Mbumba
  office  president of nam   2024-02-04..2025-03-21
  source  public-record

actor   nam.netumbo-nandi-ndaitwah
  kind    person
  name    Netumbo Nandi-Ndaitwah
  office  president of nam   2025-03-21..  asof 2026-01-31
  source  factbook-2026

actor   nam.sam-nujoma
  kind    person
  name    Sam Nujoma
  office  president of nam   1990-03-21..2005-03-21
  source  archigos-4.1

actor   ner.ali-saibou
  kind    person
  name    Ali Saibou
  office  president of ner   1987-11-10..1993-04-16
  source  archigos-4.1

actor   ner.daouda-malam-wanke
  kind    person
  name    Daouda Malam Wanké | Daouda Malam Wanke
  office  president of ner   1999-04-11..1999-12-22
  source  archigos-4.1

actor   ner.hamani-diori
  kind    person
  name    Hamani Diori
  office  president of ner   1960-10-03..1974-04-15
  source  archigos-4.1

actor   ner.ibrahim-bare-mainassara
  kind    person
  name    Ibrahim Baré Maïnassara | Ibrahim Bare Mainassara
  office  president of ner   1996-01-27..1999-04-11
  source  archigos-4.1

actor   ner.mahamadou-issoufou
  kind    person
  name    Mahamadou Issoufou
  office  president of ner   2011-04-07..2021-04-02
  source  public-record

actor   ner.mahamane-ousmane
  kind    person
  name    Mahamane Ousmane
  office  president of ner   1993-04-16..1996-01-27
  source  archigos-4.1

actor   ner.mamadou-tandja
  kind    person
  name    Mamadou Tandja
  office  president of ner   1999-12-22..2010-02-08
  source  archigos-4.1

actor   ner.mohamed-bazoum
  kind    person
  name    Mohamed Bazoum
  office  president of ner   2021-04-02..2023-07-26
  source  public-record

actor   ner.salou-djibo
  kind    person
  name    Salou Djibo
  office  leader of ner   2010-02-08..2011-04-07
  source  archigos-4.1

actor   ner.seyni-kountche
  kind    person
  name    Seyni Kountché | Seyni Kountche
  office  president of ner   1974-04-17..1987-11-10
  source  archigos-4.1

actor   nga.abdulsalami-abubakar
  kind    person
  name    Abdulsalami Abubakar
  office  leader of nga   1998-06-09..1999-05-29
  source  archigos-4.1

actor   nga.abubakar-tafawa-balewa
  kind    person
  name    Abubakar Tafawa Balewa
  office  prime minister of nga   1960-10-01..1966-01-15
  source  archigos-4.1

actor   nga.ernest-shonekan
  kind    person
  name    Ernest Shonekan
  office  leader of nga   1993-08-26..1993-11-17
  source  archigos-4.1

actor   nga.ibrahim-babangida
  kind    person
  name    Ibrahim Babangida
  office  leader of nga   1985-08-27..1993-08-26
  source  archigos-4.1

actor   nga.johnson-aguiyi-ironsi
  kind    person
  name    Johnson Aguiyi-Ironsi
  office  leader of nga   1966-01-15..1966-07-29
  source  archigos-4.1

actor   nga.muhammadu-buhari
  kind    person
  name    Muhammadu Buhari
  office  head of state of nga   1983-12-31..1985-08-27
  office  president of nga   2015-05-29..2023-05-29
  source  public-record

actor   nga.murtala-muhammed
  kind    person
  name    Murtala Muhammed | Murtala Mohammed
  office  leader of nga   1975-07-29..1976-02-13
  source  archigos-4.1

actor   nga.olusegun-obasanjo
  kind    person
  name    Olusegun Obasanjo
  office  head of state of nga   1976-02-14..1979-10-01
  office  president of nga   1999-05-29..2007-05-29
  source  public-record

actor   nga.sani-abacha
  kind    person
  name    Sani Abacha
  office  leader of nga   1993-11-17..1998-06-08
  source  archigos-4.1

actor   nga.shehu-shagari
  kind    person
  name    Shehu Shagari
  office  president of nga   1979-10-01..1983-12-31
  source  archigos-4.1

actor   nga.umaru-yar-adua
  kind    person
  name    Umaru Yar'Adua | Umaru Musa Yar'Adua
  office  president of nga   2007-05-29..2010-02-09
  source  archigos-4.1

actor   nga.yakubu-gowon
  kind    person
  name    Yakubu Gowon
  office  leader of nga   1966-07-29..1975-07-29
  source  archigos-4.1

actor   nga.yemi-osinbajo
  kind    person
  name    Yemi Osinbajo
  office  vice president of nga   2015-05-29..2023-05-29
  source  public-record

actor   nic.anastasio-somoza-debayle
  kind    person
  name    Anastasio Somoza Debayle
  office  president of nic   1967-05-01..1979-07-17
  source  archigos-4.1

actor   nic.anastasio-somoza-garcia
  kind    person
  name    Anastasio Somoza García | Anastasio Somoza Garcia
  office  president of nic   1937-01-01..1947-05-01
  office  president of nic   1947-05-26..1956-09-29
  source  archigos-4.1

actor   nic.arnoldo-aleman
  kind    person
  name    Arnoldo Alemán | Arnoldo Aleman
  office  president of nic   1997-01-10..2002-01-10
  source  archigos-4.1

actor   nic.daniel-ortega
  kind    person
  name    Daniel Ortega
  office  president of nic   1979-07-18..1990-04-25
  office  president of nic   2007-01-10..  asof 2026-01-31
  source  archigos-4.1, factbook-2026

actor   nic.enrique-bolanos
  kind    person
  name    Enrique Bolaños | Enrique Bolanos
  office  president of nic   2002-01-11..2007-01-10
  source  archigos-4.1

actor   nic.leonardo-arguello
  kind    person
  name    Leonardo Argüello | Leonardo Arguello
  office  president of nic   1947-05-01..1947-05-26
  source  archigos-4.1

actor   nic.lorenzo-guerrero
  kind    person
  name    Lorenzo Guerrero
  office  president of nic   1966-08-04..1967-05-01
  source  archigos-4.1

actor   nic.luis-somoza-debayle
  kind    person
  name    Luis Somoza Debayle
  office  president of nic   1956-09-29..1963-05-01
  source  archigos-4.1

actor   nic.rene-schick
  kind    person
  name    René Schick | Rene Schick
  office  president of nic   1963-05-01..1966-08-03
  source  archigos-4.1

actor   nic.rosario-murillo
  kind    person
  name    Rosario Murillo
  office  vice president of nic   2017-01-10..2025
  source  public-record

actor   nic.violeta-chamorro
  kind    person
  name    Violeta Chamorro
  office  president of nic   1990-04-25..1997-01-10
  source  archigos-4.1

actor   nld.barend-biesheuvel
  kind    person
  name    Barend Biesheuvel
  office  prime minister of nld   1971-07-06..1973-05-11
  source  archigos-4.1

actor   nld.dick-schoof
  kind    person
  name    Dick Schoof
  office  prime minister of nld   2024-07-02..  asof 2026-01-31
  source  factbook-2026

actor   nld.dries-van-agt
  kind    person
  name    Dries van Agt
  office  prime minister of nld   1977-12-19..1982-11-04
  source  archigos-4.1

actor   nld.jan-peter-balkenende
  kind    person
  name    Jan Peter Balkenende
  office  prime minister of nld   2002-07-22..2010-10-14
  source  public-record

actor   nld.jan-de-quay
  kind    person
  name    Jan de Quay
  office  prime minister of nld   1959-05-19..1963-05-15
  source  archigos-4.1

actor   nld.jelle-zijlstra
  kind    person
  name    Jelle Zijlstra
  office  prime minister of nld   1966-11-22..1967-02-15
  source  archigos-4.1

actor   nld.jo-cals
  kind    person
  name    Jo Cals
  office  prime minister of nld   1965-04-27..1966-10-14
  source  archigos-4.1

actor   nld.joop-den-uyl
  kind    person
  name    Joop den Uyl
  office  prime minister of nld   1973-05-11..1977-12-19
  source  archigos-4.1

actor   nld.king-willem-alexander
  kind    person
  name    King Willem-Alexander | Willem-Alexander
  office  king of nld   2013-04-30..  asof 2026-01-31
  source  factbook-2026

actor   nld.louis-beel
  kind    person
  name    Louis Beel
  office  prime minister of nld   1946-07-03..1948-07-07
  office  prime minister of nld   1958-12-22..1959-05-19
  source  archigos-4.1

actor   nld.mark-rutte
  kind    person
  name    Mark Rutte
  office  prime minister of nld   2010-10-14..2024-07-02
  office  secretary-general of nato   2024-10-01..  asof 2026-01-31
  source  public-record, factbook-2026

actor   nld.piet-de-jong
  kind    person
  name    Piet de Jong
  office  prime minister of nld   1967-04-03..1971-04-29
  source  archigos-4.1

actor   nld.queen-beatrix
  kind    person
  name    Queen Beatrix
  office  queen of nld   1980-04-30..2013-04-30
  source  public-record

actor   nld.queen-juliana
  kind    person
  name    Queen Juliana
  office  queen of nld   1948-09-04..1980-04-30
  source  public-record

actor   nld.ruud-lubbers
  kind    person
  name    Ruud Lubbers
  office  prime minister of nld   1982-11-04..1994-08-22
  office  high commissioner for refugees of unhcr   2001-01-01..2005-02-24
  source  archigos-4.1, public-record

actor   nld.victor-marijnen
  kind    person
  name    Victor Marijnen
  office  prime minister of nld   1963-07-24..1965-02-26
  source  archigos-4.1

actor   nld.willem-drees
  kind    person
  name    Willem Drees
  office  prime minister of nld   1948-08-07..1958-12-22
  source  archigos-4.1

actor   nld.wim-kok
  kind    person
  name    Wim Kok
  office  prime minister of nld   1994-08-22..2002-07-22
  source  archigos-4.1

actor   nld.wim-schermerhorn
  kind    person
  name    Wim Schermerhorn
  office  prime minister of nld   1945-06-24..1946-05-17
  source  archigos-4.1

actor   nor.einar-gerhardsen
  kind    person
  name    Einar Gerhardsen
  office  prime minister of nor   1945-06-26..1951-11-13
  office  prime minister of nor   1955-01-22..1963-08-23
  office  prime minister of nor   1963-09-25..1965-10-12
  source  archigos-4.1

actor   nor.erna-solberg
  kind    person
  name    Erna Solberg
  office  prime minister of nor   2013-10-16..2021-10-14
  source  public-record

actor   nor.gro-harlem-brundtland
  kind    person
  name    Gro Harlem Brundtland
  office  prime minister of nor   1981-02-04..1981-10-14
  office  prime minister of nor   1986-05-09..1989-10-16
  office  prime minister of nor   1990-11-03..1996-10-25
  office  director-general of who   1998-07-21..2003-07-21
  source  archigos-4.1, public-record

actor   nor.jan-p-syse
  kind    person
  name    Jan P. Syse
  office  prime minister of nor   1989-10-16..1990-11-03
  source  archigos-4.1

actor   nor.jens-stoltenberg
  kind    person
  name    Jens Stoltenberg
  office  prime minister of nor   2000-03-17..2001-10-19
  office  prime minister of nor   2005-10-17..2013-10-16
  office  secretary-general of nato   2014-10-01..2024-10-01
  source  public-record

actor   nor.john-lyng
  kind    person
  name    John Lyng
  office  prime minister of nor   1963-08-27..1963-09-25
  source  archigos-4.1

actor   nor.jonas-gahr-store
  kind    person
  name    Jonas Gahr Støre | Jonas Gahr Store | Jonas Gahr Stoere
  office  prime minister of nor   2021-10-14..  asof 2026-01-31
  source  factbook-2026

actor   nor.king-harald-v
  kind    person
  name    King Harald V | King Harald
  office  king of nor   1991-01-17..  asof 2026-01-31
  source  factbook-2026

actor   nor.kjell-magne-bondevik
  kind    person
  name    Kjell Magne Bondevik
  office  prime minister of nor   1997-10-17..1998-08-30
  office  prime minister of nor   1998-09-24..2000-03-17
  office  prime minister of nor   2001-10-19..2005-10-17
  source  archigos-4.1

actor   nor.kare-willoch
  kind    person
  name    Kåre Willoch | Kare Willoch
  office  prime minister of nor   1981-10-14..1986-05-09
  source  archigos-4.1

actor   nor.lars-korvald
  kind    person
  name    Lars Korvald
  office  prime minister of nor   1972-10-17..1973-10-15
  source  archigos-4.1

actor   nor.odvar-nordli
  kind    person
  name    Odvar Nordli
  office  prime minister of nor   1976-01-09..1981-02-04
  source  archigos-4.1

actor   nor.oscar-torp
  kind    person
  name    Oscar Torp
  office  prime minister of nor   1951-11-13..1955-01-14
  source  archigos-4.1

actor   nor.per-borten
  kind    person
  name    Per Borten
  office  prime minister of nor   1965-10-12..1971-03-16
  source  archigos-4.1

actor   nor.thorbjorn-jagland
  kind    person
  name    Thorbjørn Jagland | Thorbjorn Jagland
  office  prime minister of nor   1996-10-25..1997-10-17
  office  secretary general of coe   2009-10-01..2019-09-18
  source  archigos-4.1, public-record

actor   nor.trygve-bratteli
  kind    person
  name    Trygve Bratteli
  office  prime minister of nor   1971-03-16..1972-10-17
  office  prime minister of nor   1973-10-15..1976-01-09
  source  archigos-4.1

actor   npl.bidya-devi-bhandari
  kind    person
  name    Bidya Devi Bhandari
  office  president of npl   2015-10-29..2023-03-13
  source  public-record

actor   npl.girija-prasad-koirala
  kind    person
  name    Girija Prasad Koirala
  office  prime minister of npl   1991-05-26..1994-11-30
  office  prime minister of npl   1998-04-15..1999-05-31
  office  prime minister of npl   2000-03-22..2001-07-26
  office  prime minister of npl   2006-04-30..2008-08-18
  source  archigos-4.1

actor   npl.jhala-nath-khanal
  kind    person
  name    Jhala Nath Khanal
  office  prime minister of npl   2011-02-06..2011-08-29
  source  archigos-4.1

actor   npl.khil-raj-regmi
  kind    person
  name    Khil Raj Regmi
  office  prime minister of npl   2013-03-14..2014-02-11
  source  archigos-4.1

actor   npl.king-birendra
  kind    person
  name    King Birendra
  office  king of npl   1972-01-31..1990-11-09
  source  archigos-4.1

actor   npl.king-gyanendra
  kind    person
  name    King Gyanendra | Gyanendra Shah
  office  king of npl   2001-06-04..2008-05-28
  source  public-record

actor   npl.king-mahendra
  kind    person
  name    King Mahendra
  office  king of npl   1955-03-14..1972-01-31
  source  archigos-4.1

actor   npl.king-tribhuvan
  kind    person
  name    King Tribhuvan
  office  king of npl   1951-02-18..1955-03-13
  source  archigos-4.1

actor   npl.krishna-prasad-bhattarai
  kind    person
  name    Krishna Prasad Bhattarai
  office  prime minister of npl   1990-11-09..1991-05-26
  office  prime minister of npl   1999-05-31..2000-03-22
  source  archigos-4.1

actor   npl.lokendra-bahadur-chand
  kind    person
  name    Lokendra Bahadur Chand
  office  prime minister of npl   1997-03-12..1997-10-07
  office  prime minister of npl   2002-10-11..2003-06-05
  source  archigos-4.1

actor   npl.man-mohan-adhikari
  kind    person
  name    Man Mohan Adhikari
  office  prime minister of npl   1994-11-30..1995-09-12
  source  archigos-4.1

actor   npl.mohan-shumsher-rana
  kind    person
  name    Mohan Shumsher Rana
  office  king of npl   1948-02-09..1951-02-18
  source  archigos-4.1

actor   npl.ram-baran-yadav
  kind    person
  name    Ram Baran Yadav
  office  president of npl   2008-07-23..2015-10-29
  source  public-record

actor   npl.ram-chandra-poudel
  kind    person
  name    Ram Chandra Poudel | Ram Chandra Paudel
  office  president of npl   2023-03-13..  asof 2026-01-31
  source  factbook-2026

actor   npl.surya-bahadur-thapa
  kind    person
  name    Surya Bahadur Thapa
  office  prime minister of npl   1997-10-07..1998-04-15
  office  prime minister of npl   2003-06-05..2004-06-03
  source  archigos-4.1

actor   npl.sushila-karki
  kind    person
  name    Sushila Karki
  office  prime minister of npl   2025-09-12..  asof 2026-01-31
  source  factbook-2026

actor   nru.baron-waqa
  kind    person
  name    Baron Waqa
  office  president of nru   2013-06-11..2019-08-27
  source  public-record

actor   nru.david-adeang
  kind    person
  name    David Adeang
  office  president of nru   2023-10-30..  asof 2026-01-31
  source  factbook-2026

actor   nru.lionel-aingimea
  kind    person
  name    Lionel Aingimea
  office  president of nru   2019-08-27..2022-09-29
  source  public-record

actor   nru.russ-kun
  kind    person
  name    Russ Kun
  office  president of nru   2022-09-29..2023-10-30
  source  public-record

actor   nzl.bill-english
  kind    person
  name    Bill English
  office  prime minister of nzl   2016-12-12..2017-10-26
  source  public-record

actor   nzl.bill-rowling
  kind    person
  name    Bill Rowling
  office  prime minister of nzl   1974-09-06..1975-12-12
  source  archigos-4.1

actor   nzl.chris-hipkins
  kind    person
  name    Chris Hipkins
  office  prime minister of nzl   2023-01-25..2023-11-27
  source  public-record

actor   nzl.christopher-luxon
  kind    person
  name    Christopher Luxon
  office  prime minister of nzl   2023-11-27..  asof 2026-01-31
  source  factbook-2026

actor   nzl.david-lange
  kind    person
  name    David Lange
  office  prime minister of nzl   1984-07-26..1989-08-08
  source  archigos-4.1

actor   nzl.geoffrey-palmer
  kind    person
  name    Geoffrey Palmer
  office  prime minister of nzl   1989-08-08..1990-09-04
  source  archigos-4.1

actor   nzl.helen-clark
  kind    person
  name    Helen Clark
  office  prime minister of nzl   1999-12-10..2008-11-19
  office  administrator of undp   2009-04-17..2017-04-19
  source  archigos-4.1, public-record

actor   nzl.jacinda-ardern
  kind    person
  name    Jacinda Ardern
  office  prime minister of nzl   2017-10-26..2023-01-25
  source  public-record

actor   nzl.jack-marshall
  kind    person
  name    Jack Marshall
  office  prime minister of nzl   1972-02-07..1972-12-08
  source  archigos-4.1

actor   nzl.jenny-shipley
  kind    person
  name    Jenny Shipley
  office  prime minister of nzl   1997-12-08..1999-12-10
  source  archigos-4.1

actor   nzl.jim-bolger
  kind    person
  name    Jim Bolger
  office  prime minister of nzl   1990-10-27..1997-12-08
  source  archigos-4.1

actor   nzl.john-key
  kind    person
  name    John Key
  office  prime minister of nzl   2008-11-19..2016-12-12
  source  public-record

actor   nzl.keith-holyoake
  kind    person
  name    Keith Holyoake
  office  prime minister of nzl   1957-09-20..1957-12-12
  office  prime minister of nzl   1960-12-12..1972-02-07
  source  archigos-4.1

actor   nzl.mike-moore
  kind    person
  name    Mike Moore
  office  prime minister of nzl   1990-09-04..1990-10-27
  source  archigos-4.1

actor   nzl.norman-kirk
  kind    person
  name    Norman Kirk
  office  prime minister of nzl   1972-12-08..1974-08-31
  source  archigos-4.1

actor   nzl.peter-fraser
  kind    person
  name    Peter Fraser
  office  prime minister of nzl   1940-04-01..1949-12-12
  source  archigos-4.1

actor   nzl.robert-muldoon
  kind    person
  name    Robert Muldoon
  office  prime minister of nzl   1975-12-12..1984-07-26
  source  archigos-4.1

actor   nzl.sidney-holland
  kind    person
  name    Sidney Holland
  office  prime minister of nzl   1949-12-13..1957-09-20
  source  archigos-4.1

actor   nzl.walter-nash
  kind    person
  name    Walter Nash
  office  prime minister of nzl   1957-12-12..1960-12-12
  source  archigos-4.1

actor   omn.badr-albusaidi
  kind    person
  name    Badr Albusaidi | Badr al-Busaidi
  office  foreign minister of omn   2020-08-18..  asof 2026-01-31
  source  factbook-2026

actor   omn.haitham-bin-tariq
  kind    person
  name    Haitham bin Tariq | Sultan Haitham bin Tariq
  office  sultan of omn   2020-01-11..  asof 2026-01-31
  source  factbook-2026

actor   omn.sultan-qaboos
  kind    person
  name    Sultan Qaboos | Qaboos bin Said | Sultan Qaboos bin Said
  office  sultan of omn   1970-07-23..2020-01-10
  source  public-record

actor   omn.yusuf-bin-alawi
  kind    person
  name    Yusuf bin Alawi
  office  foreign minister of omn   1997..2020-08-18
  source  public-record

actor   pan.alcibiades-arosemena
  kind    person
  name    Alcibíades Arosemena | Alcibiades Arosemena
  office  president of pan   1951-05-10..1952-10-01
  source  archigos-4.1

actor   pan.arnulfo-arias
  kind    person
  name    Arnulfo Arias
  office  president of pan   1949-11-25..1951-05-10
  office  president of pan   1968-10-01..1968-10-12
  source  archigos-4.1

actor   pan.daniel-chanis-pinzon
  kind    person
  name    Daniel Chanis Pinzón | Daniel Chanis Pinzon
  office  president of pan   1949-07-28..1949-11-20
  source  archigos-4.1

actor   pan.domingo-diaz-arosemena
  kind    person
  name    Domingo Díaz Arosemena | Domingo Diaz Arosemena
  office  president of pan   1948-10-01..1949-07-28
  source  archigos-4.1

actor   pan.enrique-adolfo-jimenez
  kind    person
  name    Enrique Adolfo Jiménez | Enrique Adolfo Jimenez
  office  president of pan   1945-06-15..1948-10-01
  source  archigos-4.1

actor   pan.ernesto-perez-balladares
  kind    person
  name    Ernesto Pérez Balladares | Ernesto Perez Balladares
  office  president of pan   1994-09-01..1999-09-01
  source  archigos-4.1

actor   pan.ernesto-de-la-guardia
  kind    person
  name    Ernesto de la Guardia
  office  president of pan   1956-10-01..1960-10-01
  source  archigos-4.1

actor   pan.florencio-flores-aguilar
  kind    person
  name    Florencio Flores Aguilar
  office  leader of pan   1981-07-31..1982-03-03
  source  archigos-4.1

actor   pan.guillermo-endara
  kind    person
  name    Guillermo Endara
  office  president of pan   1990-01-04..1994-09-01
  source  archigos-4.1

actor   pan.jose-antonio-remon-cantera
  kind    person
  name    José Antonio Remón Cantera | Jose Antonio Remon Cantera
  office  president of pan   1952-10-01..1955-01-02
  source  archigos-4.1

actor   pan.jose-ramon-guizado
  kind    person
  name    José Ramón Guizado | Jose Ramon Guizado
  office  president of pan   1955-01-03..1955-01-15
  source  archigos-4.1

actor   pan.jose-raul-mulino
  kind    person
  name    José Raúl Mulino | Jose Raul Mulino
  office  president of pan   2024-07-01..  asof 2026-01-31
  source  factbook-2026

actor   pan.juan-carlos-varela
  kind    person
  name    Juan Carlos Varela
  office  president of pan   2014-07-01..2019-07-01
  source  public-record

actor   pan.laurentino-cortizo
  kind    person
  name    Laurentino Cortizo
  office  president of pan   2019-07-01..2024-07-01
  source  public-record

actor   pan.manuel-noriega
  kind    person
  name    Manuel Noriega
  office  leader of pan   1983-08-15..1990-01-03
  source  archigos-4.1

actor   pan.marco-aurelio-robles
  kind    person
  name    Marco Aurelio Robles
  office  president of pan   1964-10-01..1968-10-01
  source  archigos-4.1

actor   pan.martin-torrijos
  kind    person
  name    Martín Torrijos | Martin Torrijos
  office  president of pan   2004-09-01..2009-07-01
  source  archigos-4.1

actor   pan.mireya-moscoso
  kind    person
  name    Mireya Moscoso
  office  president of pan   1999-09-01..2004-09-01
  source  archigos-4.1

actor   pan.omar-torrijos
  kind    person
  name    Omar Torrijos
  office  leader of pan   1968-10-12..1981-07-31
  source  archigos-4.1

actor   pan.ricardo-arias-espinosa
  kind    person
  name    Ricardo Arias Espinosa
  office  president of pan   1955-01-15..1956-10-01
  source  archigos-4.1

actor   pan.ricardo-martinelli
  kind    person
  name    Ricardo Martinelli
  office  president of pan   2009-07-01..2014-07-01
  source  archigos-4.1

actor   pan.roberto-chiari
  kind    person
  name    Roberto Chiari
  office  president of pan   1949-11-20..1949-11-25
  office  president of pan   1960-10-01..1964-10-01
  source  archigos-4.1

actor   pan.ruben-dario-paredes
  kind    person
  name    Rubén Darío Paredes | Ruben Dario Paredes
  office  leader of pan   1982-03-03..1983-08-15
  source  archigos-4.1

actor   per.alan-garcia
  kind    person
  name    Alan García | Alan Garcia
  office  president of per   1985-07-28..1990-07-28
  office  president of per   2006-07-28..2011-07-28
  source  archigos-4.1

actor   per.alberto-fujimori
  kind    person
  name    Alberto Fujimori
  office  president of per   1990-07-28..2000-11-22
  source  archigos-4.1

actor   per.alejandro-toledo
  kind    person
  name    Alejandro Toledo
  office  president of per   2001-07-28..2006-07-28
  source  archigos-4.1

actor   per.dina-boluarte
  kind    person
  name    Dina Boluarte
  office  president of per   2022-12-07..2025-10-10
  source  public-record

actor   per.fernando-belaunde-terry
  kind    person
  name    Fernando Belaúnde Terry | Fernando Belaunde Terry
  office  president of per   1963-07-28..1968-10-03
  office  president of per   1980-07-28..1985-07-28
  source  archigos-4.1

actor   per.francisco-morales-bermudez
  kind    person
  name    Francisco Morales Bermúdez | Francisco Morales Bermudez
  office  president of per   1975-08-30..1980-07-28
  source  archigos-4.1

actor   per.francisco-sagasti
  kind    person
  name    Francisco Sagasti
  office  president of per   2020-11-17..2021-07-28
  source  public-record

actor   per.jose-jeri
  kind    person
  name    José Jerí | Jose Jeri
  office  president of per   2025-10-10..  asof 2026-01-31
  source  factbook-2026

actor   per.jose-luis-bustamante-y-rivero
  kind    person
  name    José Luis Bustamante y Rivero | Jose Luis Bustamante y Rivero
  office  president of per   1945-07-28..1948-10-28
  source  archigos-4.1

actor   per.juan-velasco-alvarado
  kind    person
  name    Juan Velasco Alvarado
  office  president of per   1968-10-03..1975-08-29
  source  archigos-4.1

actor   per.manuel-a-odria
  kind    person
  name    Manuel A. Odría | Manuel A. Odria
  office  president of per   1948-10-29..1950-06-01
  office  president of per   1950-07-28..1956-07-28
  source  archigos-4.1

actor   per.manuel-merino
  kind    person
  name    Manuel Merino
  office  president of per   2020-11-10..2020-11-15
  source  public-record

actor   per.manuel-prado
  kind    person
  name    Manuel Prado
  office  president of per   1956-07-28..1962-07-19
  source  archigos-4.1

actor   per.martin-vizcarra
  kind    person
  name    Martín Vizcarra | Martin Vizcarra
  office  president of per   2018-03-23..2020-11-09
  source  public-record

actor   per.nicolas-lindley-lopez
  kind    person
  name    Nicolás Lindley López | Nicolas Lindley Lopez
  office  president of per   1963-03-03..1963-07-28
  source  archigos-4.1

actor   per.ollanta-humala
  kind    person
  name    Ollanta Humala
  office  president of per   2011-07-28..2016-07-28
  source  public-record

actor   per.pedro-castillo
  kind    person
  name    Pedro Castillo
  office  president of per   2021-07-28..2022-12-07
  source  public-record

actor   per.pedro-pablo-kuczynski
  kind    person
  name    Pedro Pablo Kuczynski
  office  president of per   2016-07-28..2018-03-23
  source  public-record

actor   per.ricardo-perez-godoy
  kind    person
  name    Ricardo Pérez Godoy | Ricardo Perez Godoy
  office  president of per   1962-07-19..1963-03-03
  source  archigos-4.1

actor   per.valentin-paniagua
  kind    person
  name    Valentín Paniagua | Valentin Paniagua
  office  president of per   2000-11-23..2001-07-28
  source  archigos-4.1

actor   phl.benigno-aquino-iii
  kind    person
  name    Benigno Aquino III | Benigno Aquino
  office  president of phl   2010-06-30..2016-06-30
  source  public-record

actor   phl.carlos-p-garcia
  kind    person
  name    Carlos P. Garcia
  office  president of phl   1957-03-17..1961-11-14
  source  archigos-4.1

actor   phl.corazon-aquino
  kind    person
  name    Corazon Aquino
  office  president of phl   1986-02-25..1992-06-30
  source  archigos-4.1

actor   phl.diosdado-macapagal
  kind    person
  name    Diosdado Macapagal
  office  president of phl   1961-11-14..1965-12-30
  source  archigos-4.1

actor   phl.elpidio-quirino
  kind    person
  name    Elpidio Quirino
  office  president of phl   1948-04-16..1953-12-30
  source  archigos-4.1

actor   phl.ferdinand-marcos
  kind    person
  name    Ferdinand Marcos
  office  president of phl   1965-12-30..1986-02-25
  source  archigos-4.1

actor   phl.ferdinand-marcos-jr
  kind    person
  name    Ferdinand Marcos Jr. | Bongbong Marcos
  office  president of phl   2022-06-30..  asof 2026-01-31
  source  factbook-2026

actor   phl.fidel-ramos
  kind    person
  name    Fidel Ramos | Fidel V. Ramos
  office  president of phl   1992-06-30..1998-06-30
  source  archigos-4.1

actor   phl.gloria-macapagal-arroyo
  kind    person
  name    Gloria Macapagal Arroyo | Gloria Arroyo | Gloria Macapagal-Arroyo
  office  president of phl   2001-01-21..2010-06-30
  source  archigos-4.1

actor   phl.joseph-estrada
  kind    person
  name    Joseph Estrada
  office  president of phl   1998-06-30..2001-01-20
  source  archigos-4.1

actor   phl.leni-robredo
  kind    person
  name    Leni Robredo
  office  vice president of phl   2016-06-30..2022-06-30
  source  public-record

actor   phl.manuel-roxas
  kind    person
  name    Manuel Roxas
  office  president of phl   1946-07-04..1948-04-16
  source  archigos-4.1

actor   phl.ramon-magsaysay
  kind    person
  name    Ramon Magsaysay
  office  president of phl   1953-12-30..1957-03-17
  source  archigos-4.1

actor   phl.rodrigo-duterte
  kind    person
  name    Rodrigo Duterte
  office  president of phl   2016-06-30..2022-06-30
  source  public-record

actor   phl.sara-duterte
  kind    person
  name    Sara Duterte
  office  vice president of phl   2022-06-30..  asof 2026-01-31
  source  factbook-2026

actor   plw.surangel-whipps-jr
  kind    person
  name    Surangel Whipps Jr. | Surangel Whipps
  office  president of plw   2021-01-21..  asof 2026-01-31
  source  factbook-2026

actor   plw.tommy-remengesau
  kind    person
  name    Tommy Remengesau
  office  president of plw   2013-01-17..2021-01-21
  source  public-record

actor   png.bill-skate
  kind    person
  name    Bill Skate
  office  prime minister of png   1997-07-22..1999-07-14
  source  archigos-4.1

actor   png.james-marape
  kind    person
  name    James Marape
  office  prime minister of png   2019-05-30..  asof 2026-01-31
  source  factbook-2026

actor   png.julius-chan
  kind    person
  name    Julius Chan
  office  prime minister of png   1980-03-11..1982-08-02
  office  prime minister of png   1994-08-30..1997-07-22
  source  archigos-4.1

actor   png.mekere-morauta
  kind    person
  name    Mekere Morauta
  office  prime minister of png   1999-07-14..2002-08-05
  source  archigos-4.1

actor   png.michael-somare
  kind    person
  name    Michael Somare
  office  prime minister of png   1975-09-16..1980-03-11
  office  prime minister of png   1982-08-02..1985-11-21
  office  prime minister of png   2002-08-06..2011-08-02
  source  archigos-4.1

actor   png.paias-wingti
  kind    person
  name    Paias Wingti
  office  prime minister of png   1985-11-21..1988-07-04
  office  prime minister of png   1992-07-17..1994-08-30
  source  archigos-4.1

actor   png.peter-o-neill
  kind    person
  name    Peter O'Neill
  office  prime minister of png   2011-08-02..2019-05-29
  source  public-record

actor   png.rabbie-namaliu
  kind    person
  name    Rabbie Namaliu
  office  prime minister of png   1988-07-04..1992-07-17
  source  archigos-4.1

actor   pol.aleksander-kwasniewski
  kind    person
  name    Aleksander Kwaśniewski | Aleksander Kwasniewski
  office  president of pol   1995-12-23..2005-12-23
  source  archigos-4.1

actor   pol.andrzej-duda
  kind    person
  name    Andrzej Duda
  office  president of pol   2015-08-06..2025-08-06
  source  public-record

actor   pol.beata-szydlo
  kind    person
  name    Beata Szydło | Beata Szydlo
  office  prime minister of pol   2015-11-16..2017-12-11
  source  public-record

actor   pol.boleslaw-bierut
  kind    person
  name    Bolesław Bierut | Boleslaw Bierut
  office  leader of pol   1944-12-31..1956-03-12
  source  archigos-4.1

actor   pol.bronislaw-komorowski
  kind    person
  name    Bronisław Komorowski | Bronislaw Komorowski
  office  president of pol   2010-08-06..2015-08-06
  source  public-record

actor   pol.donald-tusk
  kind    person
  name    Donald Tusk
  office  prime minister of pol   2007-11-16..2014-09-22
  office  president of eu.council   2014-12-01..2019-11-30
  office  prime minister of pol   2023-12-13..  asof 2026-01-31
  source  public-record, factbook-2026

actor   pol.edward-gierek
  kind    person
  name    Edward Gierek
  office  leader of pol   1970-12-20..1980-09-06
  source  archigos-4.1

actor   pol.edward-ochab
  kind    person
  name    Edward Ochab
  office  leader of pol   1956-03-20..1956-10-21
  source  archigos-4.1

actor   pol.ewa-kopacz
  kind    person
  name    Ewa Kopacz
  office  prime minister of pol   2014-09-22..2015-11-16
  source  public-record

actor   pol.jaroslaw-kaczynski
  kind    person
  name    Jarosław Kaczyński | Jaroslaw Kaczynski
  office  prime minister of pol   2006-07-14..2007-11-16
  source  public-record

actor   pol.jerzy-buzek
  kind    person
  name    Jerzy Buzek
  office  prime minister of pol   1997-10-31..2001-10-19
  source  public-record

actor   pol.karol-nawrocki
  kind    person
  name    Karol Nawrocki
  office  president of pol   2025-08-06..  asof 2026-01-31
  source  factbook-2026

actor   pol.lech-kaczynski
  kind    person
  name    Lech Kaczyński | Lech Kaczynski
  office  president of pol   2005-12-23..2010-04-10
  source  public-record

actor   pol.lech-walesa
  kind    person
  name    Lech Wałęsa | Lech Walesa
  office  president of pol   1990-12-22..1995-12-23
  source  archigos-4.1

actor   pol.leszek-miller
  kind    person
  name    Leszek Miller
  office  prime minister of pol   2001-10-19..2004-05-02
  source  public-record

actor   pol.marek-belka
  kind    person
  name    Marek Belka
  office  prime minister of pol   2004-05-02..2005-10-31
  source  public-record

actor   pol.mateusz-morawiecki
  kind    person
  name    Mateusz Morawiecki
  office  prime minister of pol   2017-12-11..2023-12-13
  source  public-record

actor   pol.stanislaw-kania
  kind    person
  name    Stanisław Kania | Stanislaw Kania
  office  leader of pol   1980-09-06..1981-10-18
  source  archigos-4.1

actor   pol.tadeusz-mazowiecki
  kind    person
  name    Tadeusz Mazowiecki
  office  prime minister of pol   1989-08-24..1991-01-04
  source  public-record

actor   pol.wojciech-jaruzelski
  kind    person
  name    Wojciech Jaruzelski
  office  leader of pol   1981-10-18..1990-12-22
  source  archigos-4.1

actor   pol.wladyslaw-gomulka
  kind    person
  name    Władysław Gomułka | Wladyslaw Gomulka
  office  leader of pol   1956-10-21..1970-12-20
  source  archigos-4.1

actor   prk.kim-il-sung
  kind    person
  name    Kim Il Sung | Kim Il-sung
  office  supreme leader of prk   1948-09-09..1994-07-08
  source  archigos-4.1

actor   prk.kim-jong-il
  kind    person
  name    Kim Jong Il | Kim Jong-il
  office  supreme leader of prk   1994-07-08..2011-12-17
  source  archigos-4.1

actor   prk.kim-jong-un
  kind    person
  name    Kim Jong Un | Kim Jong-un
  office  supreme leader of prk   2011-12-17..  asof 2026-01-31
  source  factbook-2026

actor   prt.antonio-costa
  kind    person
  name    António Costa | Antonio Costa
  office  prime minister of prt   2015-11-26..2024-04-02
  office  president of eu.council   2024-12-01..  asof 2026-01-31
  source  public-record, factbook-2026

actor   prt.antonio-guterres
  kind    person
  name    António Guterres | Antonio Guterres
  office  prime minister of prt   1995-10-28..2002-04-06
  office  high commissioner for refugees of unhcr   2005-06-15..2015-12-31
  office  secretary-general of uno   2017-01-01..  asof 2026-01-31
  source  public-record, factbook-2026

actor   prt.antonio-ramalho-eanes
  kind    person
  name    António Ramalho Eanes | Antonio Ramalho Eanes
  office  president of prt   1976-07-23..1986-03-09
  source  archigos-4.1

actor   prt.antonio-de-oliveira-salazar
  kind    person
  name    António de Oliveira Salazar | Antonio de Oliveira Salazar
  office  prime minister of prt   1932-07-05..1968-09-16
  source  archigos-4.1

actor   prt.antonio-de-spinola
  kind    person
  name    António de Spínola | Antonio de Spinola
  office  leader of prt   1974-04-25..1974-09-30
  source  archigos-4.1

actor   prt.anibal-cavaco-silva
  kind    person
  name    Aníbal Cavaco Silva | Anibal Cavaco Silva
  office  prime minister of prt   1985-11-06..1995-10-28
  office  president of prt   2006-03-09..2016-03-09
  source  public-record

actor   prt.francisco-da-costa-gomes
  kind    person
  name    Francisco da Costa Gomes
  office  president of prt   1974-09-30..1976-07-23
  source  archigos-4.1

actor   prt.jorge-sampaio
  kind    person
  name    Jorge Sampaio
  office  president of prt   1996-03-09..2006-03-09
  source  archigos-4.1

actor   prt.jose-manuel-durao-barroso
  kind    person
  name    José Manuel Durão Barroso | José Manuel Barroso | Jose Manuel Barroso | Jose Manuel Durao Barroso
  office  prime minister of prt   2002-04-06..2004-07-17
  office  president of eu.commission   2004-11-22..2014-10-31
  source  public-record

actor   prt.jose-socrates
  kind    person
  name    José Sócrates | Jose Socrates
  office  prime minister of prt   2005-03-12..2011-06-21
  source  public-record

actor   prt.luis-montenegro
  kind    person
  name    Luís Montenegro | Luis Montenegro
  office  prime minister of prt   2024-04-02..  asof 2026-01-31
  source  factbook-2026

actor   prt.marcelo-caetano
  kind    person
  name    Marcelo Caetano
  office  prime minister of prt   1968-09-27..1974-04-25
  source  archigos-4.1

actor   prt.marcelo-rebelo-de-sousa
  kind    person
  name    Marcelo Rebelo de Sousa
  office  president of prt   2016-03-09..  asof 2026-01-31
  source  factbook-2026

actor   prt.mario-soares
  kind    person
  name    Mário Soares | Mario Soares
  office  president of prt   1986-03-09..1996-03-09
  source  archigos-4.1

actor   prt.pedro-passos-coelho
  kind    person
  name    Pedro Passos Coelho
  office  prime minister of prt   2011-06-21..2015-11-26
  source  public-record

actor   pry.alfredo-stroessner
  kind    person
  name    Alfredo Stroessner
  office  president of pry   1954-07-11..1989-02-03
  source  archigos-4.1

actor   pry.andres-rodriguez-pedotti
  kind    person
  name    Andrés Rodríguez Pedotti | Andrés Rodríguez | Andres Rodriguez Pedotti | Andres Rodriguez
  office  president of pry   1989-02-03..1993-08-15
  source  archigos-4.1

actor   pry.federico-chavez
  kind    person
  name    Federico Chávez | Federico Chavez
  office  president of pry   1949-09-10..1954-05-06
  source  archigos-4.1

actor   pry.federico-franco
  kind    person
  name    Federico Franco
  office  president of pry   2012-06-22..2013-08-15
  source  archigos-4.1

actor   pry.felipe-molas-lopez
  kind    person
  name    Felipe Molas López | Felipe Molas Lopez
  office  president of pry   1949-02-26..1949-09-10
  source  archigos-4.1

actor   pry.fernando-lugo
  kind    person
  name    Fernando Lugo
  office  president of pry   2008-08-15..2012-06-22
  source  archigos-4.1

actor   pry.higinio-morinigo
  kind    person
  name    Higinio Morínigo | Higinio Morinigo
  office  president of pry   1940-09-08..1948-06-03
  source  archigos-4.1

actor   pry.horacio-cartes
  kind    person
  name    Horacio Cartes
  office  president of pry   2013-08-15..2018-08-15
  source  public-record

actor   pry.juan-carlos-wasmosy
  kind    person
  name    Juan Carlos Wasmosy
  office  president of pry   1993-08-15..1998-08-15
  source  archigos-4.1

actor   pry.juan-manuel-frutos
  kind    person
  name    Juan Manuel Frutos
  office  president of pry   1948-06-03..1948-08-15
  source  archigos-4.1

actor   pry.juan-natalicio-gonzalez
  kind    person
  name    Juan Natalicio González | Juan Natalicio Gonzalez
  office  president of pry   1948-08-15..1949-01-30
  source  archigos-4.1

actor   pry.luis-angel-gonzalez-macchi
  kind    person
  name    Luis Ángel González Macchi | Luis Angel Gonzalez Macchi
  office  president of pry   1999-03-28..2003-08-15
  source  archigos-4.1

actor   pry.mario-abdo-benitez
  kind    person
  name    Mario Abdo Benítez | Mario Abdo Benitez
  office  president of pry   2018-08-15..2023-08-15
  source  public-record

actor   pry.nicanor-duarte
  kind    person
  name    Nicanor Duarte
  office  president of pry   2003-08-15..2008-08-15
  source  archigos-4.1

actor   pry.raimundo-rolon
  kind    person
  name    Raimundo Rolón | Raimundo Rolon
  office  president of pry   1949-01-30..1949-02-26
  source  archigos-4.1

actor   pry.raul-cubas-grau
  kind    person
  name    Raúl Cubas Grau | Raul Cubas Grau
  office  president of pry   1998-08-15..1999-03-28
  source  archigos-4.1

actor   pry.santiago-pena
  kind    person
  name    Santiago Peña | Santiago Pena
  office  president of pry   2023-08-15..  asof 2026-01-31
  source  factbook-2026

actor   pry.tomas-romero-pereira
  kind    person
  name    Tomás Romero Pereira | Tomas Romero Pereira
  office  president of pry   1954-05-06..1954-07-11
  source  archigos-4.1

actor   qat.hamad-bin-khalifa-al-thani
  kind    person
  name    Hamad bin Khalifa Al Thani
  office  emir of qat   1995-06-27..2013-06-25
  source  public-record

actor   qat.khalifa-bin-hamad-al-thani
  kind    person
  name    Khalifa bin Hamad Al Thani
  office  emir of qat   1972-02-22..1995-06-27
  source  archigos-4.1

actor   qat.mohammed-bin-abdulrahman-al-thani
  kind    person
  name    Mohammed bin Abdulrahman Al Thani | Mohammed bin Abdulrahman bin Jassim Al Thani | Mohammed bin Abdulrahman al-Thani
  office  foreign minister of qat   2016-01-27..  asof 2026-01-31
  office  prime minister of qat   2023-03-07..  asof 2026-01-31
  source  factbook-2026

actor   qat.tamim-bin-hamad-al-thani
  kind    person
  name    Tamim bin Hamad Al Thani | Tamim bin Hamad al-Thani
  office  emir of qat   2013-06-25..  asof 2026-01-31
  source  factbook-2026

actor   rou.adrian-nastase
  kind    person
  name    Adrian Năstase | Adrian Nastase
  office  prime minister of rou   2000-12-28..2004-12-21
  source  archigos-4.1

actor   rou.calin-popescu-tariceanu
  kind    person
  name    Călin Popescu-Tăriceanu | Calin Popescu-Tariceanu
  office  prime minister of rou   2004-12-29..2008-12-22
  source  public-record

actor   rou.dacian-ciolos
  kind    person
  name    Dacian Cioloș | Dacian Ciolos
  office  prime minister of rou   2015-11-17..2017-01-04
  source  public-record

actor   rou.emil-boc
  kind    person
  name    Emil Boc
  office  prime minister of rou   2008-12-22..2012-02-06
  source  public-record

actor   rou.emil-constantinescu
  kind    person
  name    Emil Constantinescu
  office  president of rou   1996-11-29..2000-12-20
  source  public-record

actor   rou.eugen-bejinariu
  kind    person
  name    Eugen Bejinariu
  office  prime minister of rou   2004-12-21..2004-12-29
  source  archigos-4.1

actor   rou.florin-citu
  kind    person
  name    Florin Cîțu | Florin Citu
  office  prime minister of rou   2020-12-23..2021-11-25
  source  public-record

actor   rou.gheorghe-gheorghiu-dej
  kind    person
  name    Gheorghe Gheorghiu-Dej
  office  leader of rou   1947-12-30..1965-03-19
  source  archigos-4.1

actor   rou.ilie-bolojan
  kind    person
  name    Ilie Bolojan
  office  prime minister of rou   2025-06-23..  asof 2026-01-31
  source  factbook-2026

actor   rou.ion-iliescu
  kind    person
  name    Ion Iliescu
  office  president of rou   1990-06-20..1996-11-29
  office  president of rou   2000-12-20..2004-12-20
  source  public-record

actor   rou.klaus-iohannis
  kind    person
  name    Klaus Iohannis | Klaus Johannis
  office  president of rou   2014-12-21..2025-02-12
  source  public-record

actor   rou.ludovic-orban
  kind    person
  name    Ludovic Orban
  office  prime minister of rou   2019-11-04..2020-12-07
  source  public-record

actor   rou.marcel-ciolacu
  kind    person
  name    Marcel Ciolacu
  office  prime minister of rou   2023-06-15..2025-05-06
  source  public-record

actor   rou.mugur-isarescu
  kind    person
  name    Mugur Isărescu | Mugur Isarescu
  office  prime minister of rou   1999-12-22..2000-12-28
  source  archigos-4.1

actor   rou.nicolae-ceausescu
  kind    person
  name    Nicolae Ceauşescu | Nicolae Ceausescu
  office  leader of rou   1965-03-22..1989-12-25
  source  archigos-4.1

actor   rou.nicolae-ciuca
  kind    person
  name    Nicolae Ciucă | Nicolae Ciuca
  office  prime minister of rou   2021-11-25..2023-06-12
  source  public-record

actor   rou.nicusor-dan
  kind    person
  name    Nicușor Dan | Nicusor Dan
  office  president of rou   2025-05-26..  asof 2026-01-31
  source  factbook-2026

actor   rou.petre-roman
  kind    person
  name    Petre Roman
  office  prime minister of rou   1989-12-26..1991-10-01
  source  archigos-4.1

actor   rou.radu-vasile
  kind    person
  name    Radu Vasile
  office  prime minister of rou   1998-04-15..1999-12-14
  source  archigos-4.1

actor   rou.theodor-stolojan
  kind    person
  name    Theodor Stolojan
  office  prime minister of rou   1991-10-01..1992-11-04
  source  archigos-4.1

actor   rou.traian-basescu
  kind    person
  name    Traian Băsescu | Traian Basescu
  office  president of rou   2004-12-20..2014-12-21
  source  public-record

actor   rou.victor-ciorbea
  kind    person
  name    Victor Ciorbea
  office  prime minister of rou   1996-12-12..1998-03-30
  source  archigos-4.1

actor   rou.victor-ponta
  kind    person
  name    Victor Ponta
  office  prime minister of rou   2012-05-07..2015-11-05
  source  public-record

actor   rou.viorica-dancila
  kind    person
  name    Viorica Dăncilă | Viorica Dancila
  office  prime minister of rou   2018-01-29..2019-11-04
  source  public-record

actor   rwa.gregoire-kayibanda
  kind    person
  name    Grégoire Kayibanda | Gregoire Kayibanda
  office  leader of rwa   1961-10-26..1973-07-05
  source  archigos-4.1

actor   rwa.juvenal-habyarimana
  kind    person
  name    Juvénal Habyarimana | Juvenal Habyarimana
  office  president of rwa   1973-07-05..1994-04-06
  source  archigos-4.1

actor   rwa.pasteur-bizimungu
  kind    person
  name    Pasteur Bizimungu
  office  president of rwa   1994-07-19..2000-03-23
  source  public-record

actor   rwa.theodore-sindikubwabo
  kind    person
  name    Théodore Sindikubwabo | Theodore Sindikubwabo
  office  president of rwa   1994-04-06..1994-07-19
  source  archigos-4.1

actor   sau.adel-al-jubeir
  kind    person
  name    Adel al-Jubeir
  office  foreign minister of sau   2015-04-29..2018-12-27
  source  public-record

actor   sau.faisal-bin-farhan
  kind    person
  name    Faisal bin Farhan | Faisal bin Farhan Al Saud
  office  foreign minister of sau   2019-10-23..  asof 2026-01-31
  source  factbook-2026

actor   sau.king-abdullah-of-saudi-arabia
  kind    person
  name    King Abdullah of Saudi Arabia | Abdullah bin Abdulaziz
  office  king of sau   2005-08-01..2015-01-23
  source  public-record

actor   sau.king-fahd
  kind    person
  name    King Fahd
  office  king of sau   1982-06-13..2005-08-01
  source  public-record

actor   sau.king-faisal
  kind    person
  name    King Faisal
  office  king of sau   1964-11-02..1975-03-25
  source  archigos-4.1

actor   sau.king-khalid
  kind    person
  name    King Khalid
  office  king of sau   1975-03-25..1982-06-13
  source  archigos-4.1

actor   sau.king-salman
  kind    person
  name    King Salman | Salman bin Abdulaziz
  office  king of sau   2015-01-23..  asof 2026-01-31
  source  factbook-2026

actor   sau.mohammed-bin-nayef
  kind    person
  name    Mohammed bin Nayef | Mohammed bin Naif
  office  crown prince of sau   2015-04-29..2017-06-21
  source  public-record

actor   sau.mohammed-bin-salman
  kind    person
  name    Mohammed bin Salman | Mohammad bin Salman | Muhammad bin Salman
  office  crown prince of sau   2017-06-21..  asof 2026-01-31
  office  prime minister of sau   2022-09-27..  asof 2026-01-31
  source  factbook-2026

actor   sau.saud-al-faisal
  kind    person
  name    Saud al-Faisal | Prince Saud al-Faisal
  office  foreign minister of sau   1975-10-13..2015-04-29
  source  public-record

actor   sdn.abdalla-hamdok
  kind    person
  name    Abdalla Hamdok | Abdallah Hamdok
  office  prime minister of sdn   2019-08-21..2022-01-02
  source  public-record

actor   sdn.abdallah-khalil
  kind    person
  name    Abdallah Khalil
  office  leader of sdn   1956-07-05..1958-11-17
  source  archigos-4.1

actor   sdn.abdel-rahman-swar-al-dahab
  kind    person
  name    Abdel Rahman Swar al-Dahab
  office  president of sdn   1985-04-06..1986-05-06
  source  archigos-4.1

actor   sdn.gaafar-nimeiry
  kind    person
  name    Gaafar Nimeiry | Jaafar Nimeiri | Gaafar al-Nimeiry
  office  president of sdn   1969-05-25..1971-07-19
  office  president of sdn   1971-07-22..1985-04-06
  source  archigos-4.1

actor   sdn.ibrahim-abboud
  kind    person
  name    Ibrahim Abboud
  office  leader of sdn   1958-11-18..1964-11-01
  source  archigos-4.1

actor   sdn.ismail-al-azhari
  kind    person
  name    Ismail al-Azhari
  office  leader of sdn   1956-01-01..1956-07-04
  source  archigos-4.1

actor   sdn.kamil-idris
  kind    person
  name    Kamil Idris
  office  prime minister of sdn   2025-05-31..  asof 2026-01-31
  source  factbook-2026

actor   sdn.muhammad-ahmad-mahgoub
  kind    person
  name    Muhammad Ahmad Mahgoub
  office  leader of sdn   1965-06-14..1966-07-25
  office  leader of sdn   1967-05-18..1969-05-23
  source  archigos-4.1

actor   sen.abdou-diouf
  kind    person
  name    Abdou Diouf
  office  president of sen   1981-01-01..2000-04-01
  source  archigos-4.1

actor   sen.abdoulaye-wade
  kind    person
  name    Abdoulaye Wade
  office  president of sen   2000-04-02..2012-04-02
  source  archigos-4.1

actor   sen.bassirou-diomaye-faye
  kind    person
  name    Bassirou Diomaye Faye
  office  president of sen   2024-04-02..  asof 2026-01-31
  source  factbook-2026

actor   sen.leopold-sedar-senghor
  kind    person
  name    Léopold Sédar Senghor | Leopold Sedar Senghor
  office  president of sen   1960-08-20..1980-12-31
  source  archigos-4.1

actor   sen.macky-sall
  kind    person
  name    Macky Sall
  office  president of sen   2012-04-02..2024-04-02
  source  public-record

actor   sen.ousmane-sonko
  kind    person
  name    Ousmane Sonko
  office  prime minister of sen   2024-04-02..  asof 2026-01-31
  source  factbook-2026

actor   sgp.goh-chok-tong
  kind    person
  name    Goh Chok Tong
  office  prime minister of sgp   1990-11-28..2004-08-12
  source  archigos-4.1

actor   sgp.halimah-yacob
  kind    person
  name    Halimah Yacob
  office  president of sgp   2017-09-14..2023-09-13
  source  public-record

actor   sgp.lawrence-wong
  kind    person
  name    Lawrence Wong
  office  prime minister of sgp   2024-05-15..  asof 2026-01-31
  source  factbook-2026

actor   sgp.lee-hsien-loong
  kind    person
  name    Lee Hsien Loong
  office  prime minister of sgp   2004-08-12..2024-05-15
  source  public-record

actor   sgp.lee-kuan-yew
  kind    person
  name    Lee Kuan Yew
  office  prime minister of sgp   1959-06-05..1990-11-28
  source  archigos-4.1

actor   sgp.tharman-shanmugaratnam
  kind    person
  name    Tharman Shanmugaratnam
  office  president of sgp   2023-09-14..  asof 2026-01-31
  source  factbook-2026

actor   slb.allan-kemakeza
  kind    person
  name    Allan Kemakeza
  office  prime minister of slb   2001-12-17..2006-04-20
  source  archigos-4.1

actor   slb.bartholomew-ulufa-alu
  kind    person
  name    Bartholomew Ulufa'alu
  office  prime minister of slb   1997-08-27..2000-06-05
  source  archigos-4.1

actor   slb.danny-philip
  kind    person
  name    Danny Philip
  office  prime minister of slb   2010-08-25..2011-11-16
  source  archigos-4.1

actor   slb.derek-sikua
  kind    person
  name    Derek Sikua
  office  prime minister of slb   2007-12-20..2010-08-25
  source  archigos-4.1

actor   slb.ezekiel-alebua
  kind    person
  name    Ezekiel Alebua
  office  prime minister of slb   1986-12-01..1989-03-28
  source  archigos-4.1

actor   slb.francis-billy-hilly
  kind    person
  name    Francis Billy Hilly
  office  prime minister of slb   1993-06-18..1994-10-31
  source  archigos-4.1

actor   slb.gordon-darcy-lilo
  kind    person
  name    Gordon Darcy Lilo
  office  prime minister of slb   2011-11-16..2014-12-09
  source  archigos-4.1

actor   slb.jeremiah-manele
  kind    person
  name    Jeremiah Manele
  office  prime minister of slb   2024-05-02..  asof 2026-01-31
  source  factbook-2026

actor   slb.manasseh-sogavare
  kind    person
  name    Manasseh Sogavare
  office  prime minister of slb   2014-12-09..2017-11-15
  office  prime minister of slb   2019-04-24..2024-05-02
  source  public-record

actor   slb.peter-kenilorea
  kind    person
  name    Peter Kenilorea
  office  prime minister of slb   1978-07-07..1981-08-31
  office  prime minister of slb   1984-11-19..1986-12-01
  source  archigos-4.1

actor   slb.rick-houenipwela
  kind    person
  name    Rick Houenipwela
  office  prime minister of slb   2017-11-15..2019-04-24
  source  public-record

actor   slb.snyder-rini
  kind    person
  name    Snyder Rini
  office  prime minister of slb   2006-04-20..2006-05-04
  source  archigos-4.1

actor   slb.solomon-mamaloni
  kind    person
  name    Solomon Mamaloni
  office  prime minister of slb   1981-08-31..1984-11-19
  office  prime minister of slb   1989-03-28..1993-06-18
  office  prime minister of slb   1994-10-31..1997-08-27
  source  archigos-4.1

actor   sle.ahmad-tejan-kabbah
  kind    person
  name    Ahmad Tejan Kabbah
  office  president of sle   1996-03-29..1997-05-25
  office  president of sle   1998-03-10..2007-09-17
  source  archigos-4.1

actor   sle.albert-margai
  kind    person
  name    Albert Margai
  office  leader of sle   1964-04-29..1967-03-17
  source  archigos-4.1

actor   sle.andrew-juxon-smith
  kind    person
  name    Andrew Juxon-Smith
  office  leader of sle   1967-03-27..1968-04-19
  source  archigos-4.1

actor   sle.david-lansana
  kind    person
  name    David Lansana
  office  leader of sle   1967-03-21..1967-03-23
  source  archigos-4.1

actor   sle.ernest-bai-koroma
  kind    person
  name    Ernest Bai Koroma
  office  president of sle   2007-09-17..2018-04-04
  source  public-record

actor   sle.johnny-paul-koroma
  kind    person
  name    Johnny Paul Koroma
  office  president of sle   1997-05-25..1998-02-12
  source  archigos-4.1

actor   sle.joseph-saidu-momoh
  kind    person
  name    Joseph Saidu Momoh
  office  president of sle   1985-11-28..1992-04-29
  source  archigos-4.1

actor   sle.julius-maada-bio
  kind    person
  name    Julius Maada Bio
  office  president of sle   2018-04-04..  asof 2026-01-31
  source  factbook-2026

actor   sle.milton-margai
  kind    person
  name    Milton Margai
  office  leader of sle   1961-04-27..1964-04-28
  source  archigos-4.1

actor   sle.siaka-stevens
  kind    person
  name    Siaka Stevens
  office  leader of sle   1968-04-19..1985-11-28
  source  archigos-4.1

actor   sle.valentine-strasser
  kind    person
  name    Valentine Strasser
  office  president of sle   1992-05-01..1996-01-17
  source  archigos-4.1

actor   slv.adolfo-majano
  kind    person
  name    Adolfo Majano
  office  leader of slv   1979-10-15..1980-12-07
  source  archigos-4.1

actor   slv.alfredo-cristiani
  kind    person
  name    Alfredo Cristiani
  office  president of slv   1989-06-01..1994-06-01
  source  archigos-4.1

actor   slv.antonio-saca
  kind    person
  name    Antonio Saca
  office  president of slv   2004-06-01..2009-06-01
  source  archigos-4.1

actor   slv.armando-calderon-sol
  kind    person
  name    Armando Calderón Sol | Armando Calderon Sol
  office  president of slv   1994-06-01..1999-06-01
  source  archigos-4.1

actor   slv.arturo-armando-molina
  kind    person
  name    Arturo Armando Molina
  office  president of slv   1972-07-01..1977-07-01
  source  archigos-4.1

actor   slv.carlos-humberto-romero
  kind    person
  name    Carlos Humberto Romero
  office  president of slv   1977-07-01..1979-10-15
  source  archigos-4.1

actor   slv.fidel-sanchez-hernandez
  kind    person
  name    Fidel Sánchez Hernández | Fidel Sanchez Hernandez
  office  president of slv   1967-07-01..1972-07-01
  source  archigos-4.1

actor   slv.francisco-flores-perez
  kind    person
  name    Francisco Flores Pérez | Francisco Flores Perez
  office  president of slv   1999-06-01..2004-06-01
  source  archigos-4.1

actor   slv.jose-maria-lemus
  kind    person
  name    José María Lemus | Jose Maria Lemus
  office  president of slv   1956-09-14..1960-10-26
  source  archigos-4.1

actor   slv.jose-napoleon-duarte
  kind    person
  name    José Napoleón Duarte | Jose Napoleon Duarte
  office  president of slv   1980-12-13..1982-05-02
  office  president of slv   1984-06-01..1989-06-01
  source  archigos-4.1

actor   slv.julio-adalberto-rivera
  kind    person
  name    Julio Adalberto Rivera
  office  president of slv   1962-07-01..1967-07-01
  source  archigos-4.1

actor   slv.mauricio-funes
  kind    person
  name    Mauricio Funes
  office  president of slv   2009-06-01..2014-06-01
  source  archigos-4.1

actor   slv.nayib-bukele
  kind    person
  name    Nayib Bukele
  office  president of slv   2019-06-01..  asof 2026-01-31
  source  factbook-2026

actor   slv.rodolfo-cordon
  kind    person
  name    Rodolfo Cordón | Rodolfo Cordon
  office  president of slv   1962-01-25..1962-07-01
  source  archigos-4.1

actor   slv.salvador-castaneda-castro
  kind    person
  name    Salvador Castaneda Castro
  office  president of slv   1945-02-28..1948-12-14
  source  archigos-4.1

actor   slv.salvador-sanchez-ceren
  kind    person
  name    Salvador Sánchez Cerén | Salvador Sanchez Ceren
  office  president of slv   2014-06-01..2019-06-01
  source  public-record

actor   slv.alvaro-magana
  kind    person
  name    Álvaro Magaña | Alvaro Magana
  office  president of slv   1982-05-02..1984-06-01
  source  archigos-4.1

actor   slv.oscar-osorio
  kind    person
  name    Óscar Osorio | Oscar Osorio
  office  president of slv   1949-01-04..1949-10-22
  office  president of slv   1950-09-14..1956-09-14
  source  archigos-4.1

actor   smr.lorenzo-bugli
  kind    person
  name    Lorenzo Bugli
  office  captain regent of smr   2025-10-01..  asof 2026-01-31
  source  factbook-2026

actor   smr.matteo-rossi
  kind    person
  name    Matteo Rossi
  office  captain regent of smr   2025-10-01..  asof 2026-01-31
  source  factbook-2026

actor   som.abdiqasim-salad-hassan
  kind    person
  name    Abdiqasim Salad Hassan
  office  president of som   2000-08-27..2004-10-14
  source  public-record

actor   som.abdirashid-ali-shermarke
  kind    person
  name    Abdirashid Ali Shermarke
  office  leader of som   1967-07-10..1969-10-15
  source  archigos-4.1

actor   som.aden-abdullah-osman-daar
  kind    person
  name    Aden Abdullah Osman Daar
  office  leader of som   1960-07-01..1967-07-10
  source  archigos-4.1

actor   som.hamza-abdi-barre
  kind    person
  name    Hamza Abdi Barre
  office  prime minister of som   2022-06-25..  asof 2026-01-31
  source  factbook-2026

actor   som.hassan-ali-khaire
  kind    person
  name    Hassan Ali Khaire
  office  prime minister of som   2017-03-01..2020-07-25
  source  public-record

actor   som.mohamed-hussein-roble
  kind    person
  name    Mohamed Hussein Roble
  office  prime minister of som   2020-09-23..2022-06-25
  source  public-record

actor   som.siad-barre
  kind    person
  name    Siad Barre | Mohamed Siad Barre
  office  president of som   1969-10-21..1991-01-26
  source  public-record

actor   som.somaliland.abdirahman-mohamed-abdullahi
  kind    person
  name    Abdirahman Mohamed Abdullahi
  office  president of som.somaliland   2024-12-12..  asof 2026-01-31
  source  factbook-2026

actor   som.somaliland.muse-bihi-abdi
  kind    person
  name    Muse Bihi Abdi
  office  president of som.somaliland   2017-12-13..2024-12-12
  source  public-record

actor   srb.ana-brnabic
  kind    person
  name    Ana Brnabić | Ana Brnabic
  office  prime minister of srb   2017-06-29..2024-05-02
  source  public-record

actor   srb.boris-tadic
  kind    person
  name    Boris Tadić | Boris Tadic
  office  president of srb   2004-07-11..2012-04-05
  source  public-record

actor   srb.mirko-cvetkovic
  kind    person
  name    Mirko Cvetković | Mirko Cvetkovic
  office  prime minister of srb   2008-07-07..2012-07-27
  source  archigos-4.1

actor   srb.tomislav-nikolic
  kind    person
  name    Tomislav Nikolić | Tomislav Nikolic
  office  president of srb   2012-05-31..2017-05-31
  source  public-record

actor   srb.vojislav-kostunica
  kind    person
  name    Vojislav Koštunica | Vojislav Kostunica
  office  president of yug   2000-10-07..2003-03-07
  office  prime minister of srb   2004-03-03..2008-07-07
  source  public-record

actor   srb.zoran-dindic
  kind    person
  name    Zoran Đinđić | Zoran Djindjic | Zoran Dindic
  office  prime minister of srb   2001-01-25..2003-03-12
  source  public-record

actor   srb.duro-macut
  kind    person
  name    Đuro Macut | Djuro Macut | Duro Macut
  office  prime minister of srb   2025-04-16..  asof 2026-01-31
  source  factbook-2026

actor   stp.carlos-vila-nova
  kind    person
  name    Carlos Vila Nova
  office  president of stp   2021-10-02..  asof 2026-01-31
  source  factbook-2026

actor   stp.evaristo-carvalho
  kind    person
  name    Evaristo Carvalho
  office  president of stp   2016-09-03..2021-10-02
  source  public-record

actor   sur.chan-santokhi
  kind    person
  name    Chan Santokhi
  office  president of sur   2020-07-16..2025-07-16
  source  public-record

actor   sur.desi-bouterse
  kind    person
  name    Dési Bouterse | Desi Bouterse
  office  leader of sur   1980-08-13..1988-01-25
  office  president of sur   2010-08-12..2020-07-16
  source  archigos-4.1, public-record

actor   sur.ivan-graanoogst
  kind    person
  name    Ivan Graanoogst
  office  president of sur   1990-12-24..1990-12-29
  source  archigos-4.1

actor   sur.jennifer-geerlings-simons
  kind    person
  name    Jennifer Geerlings-Simons | Jennifer Simons
  office  president of sur   2025-07-16..  asof 2026-01-31
  source  factbook-2026

actor   sur.johan-kraag
  kind    person
  name    Johan Kraag
  office  president of sur   1990-12-29..1991-09-16
  source  archigos-4.1

actor   sur.jules-wijdenbosch
  kind    person
  name    Jules Wijdenbosch
  office  president of sur   1996-09-15..2000-08-12
  source  archigos-4.1

actor   sur.ramsewak-shankar
  kind    person
  name    Ramsewak Shankar
  office  president of sur   1988-01-25..1990-12-24
  source  archigos-4.1

actor   sur.ronald-venetiaan
  kind    person
  name    Ronald Venetiaan
  office  president of sur   1991-09-16..1996-09-15
  office  president of sur   2000-08-12..2010-08-12
  source  archigos-4.1

actor   svk.andrej-kiska
  kind    person
  name    Andrej Kiska
  office  president of svk   2014-06-15..2019-06-15
  source  public-record

actor   svk.eduard-heger
  kind    person
  name    Eduard Heger
  office  prime minister of svk   2021-04-01..2023-05-15
  source  public-record

actor   svk.igor-matovic
  kind    person
  name    Igor Matovič | Igor Matovic
  office  prime minister of svk   2020-03-21..2021-04-01
  source  public-record

actor   svk.iveta-radicova
  kind    person
  name    Iveta Radičová | Iveta Radicova
  office  prime minister of svk   2010-07-08..2012-04-04
  source  archigos-4.1

actor   svk.jozef-moravcik
  kind    person
  name    Jozef Moravčík | Jozef Moravcik
  office  prime minister of svk   1994-03-16..1994-12-13
  source  archigos-4.1

actor   svk.mikulas-dzurinda
  kind    person
  name    Mikuláš Dzurinda | Mikulas Dzurinda
  office  prime minister of svk   1998-10-30..2006-07-04
  source  archigos-4.1

actor   svk.peter-pellegrini
  kind    person
  name    Peter Pellegrini
  office  prime minister of svk   2018-03-22..2020-03-21
  office  president of svk   2024-06-15..  asof 2026-01-31
  source  public-record, factbook-2026

actor   svk.robert-fico
  kind    person
  name    Robert Fico
  office  prime minister of svk   2006-07-04..2010-07-08
  office  prime minister of svk   2012-04-04..2018-03-22
  office  prime minister of svk   2023-10-25..  asof 2026-01-31
  source  public-record, factbook-2026

actor   svk.vladimir-meciar
  kind    person
  name    Vladimír Mečiar | Vladimir Meciar
  office  prime minister of svk   1993-01-01..1994-03-16
  office  prime minister of svk   1994-12-13..1998-10-30
  source  archigos-4.1

actor   svk.zuzana-caputova
  kind    person
  name    Zuzana Čaputová | Zuzana Caputova
  office  president of svk   2019-06-15..2024-06-15
  source  public-record

actor   svk.ludovit-odor
  kind    person
  name    Ľudovít Ódor | Ludovit Odor
  office  prime minister of svk   2023-05-15..2023-10-25
  source  public-record

actor   svn.alenka-bratusek
  kind    person
  name    Alenka Bratušek | Alenka Bratusek
  office  prime minister of svn   2013-03-20..2014-09-18
  source  archigos-4.1

actor   svn.andrej-bajuk
  kind    person
  name    Andrej Bajuk
  office  prime minister of svn   2000-05-03..2000-11-17
  source  archigos-4.1

actor   svn.anton-rop
  kind    person
  name    Anton Rop
  office  prime minister of svn   2002-12-11..2004-11-09
  source  archigos-4.1

actor   svn.borut-pahor
  kind    person
  name    Borut Pahor
  office  prime minister of svn   2008-11-21..2012-02-10
  office  president of svn   2012-12-22..2022-12-22
  source  public-record

actor   svn.danilo-turk
  kind    person
  name    Danilo Türk | Danilo Turk
  office  president of svn   2007-12-23..2012-12-22
  source  public-record

actor   svn.janez-drnovsek
  kind    person
  name    Janez Drnovšek | Janez Drnovsek
  office  prime minister of svn   1992-05-14..2000-05-03
  office  prime minister of svn   2000-11-17..2002-12-11
  source  archigos-4.1

actor   svn.janez-jansa
  kind    person
  name    Janez Janša | Janez Jansa
  office  prime minister of svn   2004-12-03..2008-11-21
  office  prime minister of svn   2012-02-10..2013-03-20
  office  prime minister of svn   2020-03-13..2022-06-01
  source  public-record

actor   svn.lojze-peterle
  kind    person
  name    Lojze Peterle
  office  prime minister of svn   1991-12-23..1992-05-14
  source  archigos-4.1

actor   svn.marjan-sarec
  kind    person
  name    Marjan Šarec | Marjan Sarec
  office  prime minister of svn   2018-09-13..2020-03-13
  source  public-record

actor   svn.milan-kucan
  kind    person
  name    Milan Kučan | Milan Kucan
  office  president of svn   1991-06-25..2002-12-22
  source  public-record

actor   svn.miro-cerar
  kind    person
  name    Miro Cerar
  office  prime minister of svn   2014-09-18..2018-09-13
  source  public-record

actor   svn.natasa-pirc-musar
  kind    person
  name    Nataša Pirc Musar | Natasa Pirc Musar
  office  president of svn   2022-12-23..  asof 2026-01-31
  source  factbook-2026

actor   svn.robert-golob
  kind    person
  name    Robert Golob
  office  prime minister of svn   2022-06-01..  asof 2026-01-31
  source  factbook-2026

actor   swe.carl-bildt
  kind    person
  name    Carl Bildt
  office  prime minister of swe   1991-10-30..1994-10-07
  source  archigos-4.1

actor   swe.fredrik-reinfeldt
  kind    person
  name    Fredrik Reinfeldt
  office  prime minister of swe   2006-10-06..2014-10-03
  source  archigos-4.1

actor   swe.goran-persson
  kind    person
  name    Göran Persson | Goran Persson
  office  prime minister of swe   1996-03-21..2006-10-06
  source  archigos-4.1

actor   swe.ingvar-carlsson
  kind    person
  name    Ingvar Carlsson
  office  prime minister of swe   1986-03-12..1991-10-30
  office  prime minister of swe   1994-10-07..1996-03-21
  source  archigos-4.1

actor   swe.king-carl-xvi-gustaf
  kind    person
  name    King Carl XVI Gustaf | Carl XVI Gustaf
  office  king of swe   1973-09-15..  asof 2026-01-31
  source  factbook-2026

actor   swe.magdalena-andersson
  kind    person
  name    Magdalena Andersson
  office  prime minister of swe   2021-11-30..2022-10-18
  source  public-record

actor   swe.ola-ullsten
  kind    person
  name    Ola Ullsten
  office  prime minister of swe   1978-10-18..1979-10-09
  source  archigos-4.1

actor   swe.olof-palme
  kind    person
  name    Olof Palme
  office  prime minister of swe   1969-10-14..1976-09-20
  office  prime minister of swe   1982-10-07..1986-02-28
  source  archigos-4.1

actor   swe.per-albin-hansson
  kind    person
  name    Per Albin Hansson
  office  prime minister of swe   1936-09-28..1946-10-06
  source  archigos-4.1

actor   swe.stefan-lofven
  kind    person
  name    Stefan Löfven | Stefan Lofven
  office  prime minister of swe   2014-10-03..2021-11-30
  source  public-record

actor   swe.tage-erlander
  kind    person
  name    Tage Erlander
  office  prime minister of swe   1946-10-10..1969-10-09
  source  archigos-4.1

actor   swe.thorbjorn-falldin
  kind    person
  name    Thorbjörn Fälldin | Thorbjorn Falldin
  office  prime minister of swe   1976-10-04..1978-10-18
  office  prime minister of swe   1979-10-09..1982-10-07
  source  archigos-4.1

actor   swe.ulf-kristersson
  kind    person
  name    Ulf Kristersson
  office  prime minister of swe   2022-10-18..  asof 2026-01-31
  source  factbook-2026

actor   swz.king-mswati-iii
  kind    person
  name    King Mswati III | Mswati III
  office  king of swz   1986-04-25..  asof 2026-01-31
  source  factbook-2026

actor   swz.sobhuza-ii
  kind    person
  name    Sobhuza II
  office  king of swz   1968-09-06..1982-08-21
  source  archigos-4.1

actor   syc.danny-faure
  kind    person
  name    Danny Faure
  office  president of syc   2016-10-16..2020-10-26
  source  public-record

actor   syc.james-michel
  kind    person
  name    James Michel
  office  president of syc   2004-04-14..2016-10-16
  source  public-record

actor   syc.patrick-herminie
  kind    person
  name    Patrick Herminie
  office  president of syc   2025-10-26..  asof 2026-01-31
  source  factbook-2026

actor   syc.wavel-ramkalawan
  kind    person
  name    Wavel Ramkalawan
  office  president of syc   2020-10-26..2025-10-26
  source  public-record

actor   tcd.francois-tombalbaye
  kind    person
  name    François Tombalbaye | Francois Tombalbaye
  office  president of tcd   1960-08-11..1975-04-13
  source  archigos-4.1

actor   tcd.felix-malloum
  kind    person
  name    Félix Malloum | Felix Malloum
  office  president of tcd   1975-04-15..1979-03-23
  source  archigos-4.1

actor   tcd.hissene-habre
  kind    person
  name    Hissène Habré | Hissene Habre
  office  president of tcd   1982-06-19..1990-12-02
  source  archigos-4.1

actor   tcd.idriss-deby
  kind    person
  name    Idriss Déby | Idriss Deby | Idriss Deby Itno
  office  president of tcd   1990-12-02..2021-04-20
  source  public-record

actor   tgo.faure-gnassingbe
  kind    person
  name    Faure Gnassingbé | Faure Gnassingbe
  office  president of tgo   2005-05-04..2025-05-03
  office  president of the council of ministers of tgo   2025-05-03..  asof 2026-01-31
  source  public-record, factbook-2026

actor   tgo.gnassingbe-eyadema
  kind    person
  name    Gnassingbé Eyadéma | Gnassingbe Eyadema
  office  president of tgo   1967-04-14..2005-02-05
  source  archigos-4.1

actor   tgo.kleber-dadjo
  kind    person
  name    Kléber Dadjo | Kleber Dadjo
  office  president of tgo   1967-01-13..1967-04-14
  source  archigos-4.1

actor   tgo.nicolas-grunitzky
  kind    person
  name    Nicolas Grunitzky
  office  president of tgo   1963-01-16..1967-01-13
  source  archigos-4.1

actor   tgo.sylvanus-olympio
  kind    person
  name    Sylvanus Olympio
  office  president of tgo   1960-04-27..1963-01-13
  source  archigos-4.1

actor   tha.abhisit-vejjajiva
  kind    person
  name    Abhisit Vejjajiva
  office  prime minister of tha   2008-12-15..2011-08-08
  source  archigos-4.1

actor   tha.anand-panyarachun
  kind    person
  name    Anand Panyarachun
  office  prime minister of tha   1991-03-07..1992-04-04
  office  prime minister of tha   1992-06-10..1992-09-23
  source  archigos-4.1

actor   tha.anutin-charnvirakul
  kind    person
  name    Anutin Charnvirakul
  office  prime minister of tha   2025-09-07..  asof 2026-01-31
  source  factbook-2026

actor   tha.banharn-silpa-archa
  kind    person
  name    Banharn Silpa-archa
  office  prime minister of tha   1995-07-13..1996-12-01
  source  archigos-4.1

actor   tha.chaovarat-chanweerakul
  kind    person
  name    Chaovarat Chanweerakul
  office  prime minister of tha   2008-12-02..2008-12-15
  source  archigos-4.1

actor   tha.chatichai-choonhavan
  kind    person
  name    Chatichai Choonhavan
  office  prime minister of tha   1988-08-04..1991-02-23
  source  archigos-4.1

actor   tha.chavalit-yongchaiyudh
  kind    person
  name    Chavalit Yongchaiyudh
  office  prime minister of tha   1996-12-01..1997-11-09
  source  archigos-4.1

actor   tha.chuan-leekpai
  kind    person
  name    Chuan Leekpai
  office  prime minister of tha   1992-09-23..1995-07-13
  office  prime minister of tha   1997-11-09..2001-02-09
  source  archigos-4.1

actor   tha.king-bhumibol-adulyadej
  kind    person
  name    King Bhumibol Adulyadej | King Bhumibol
  office  king of tha   1946-06-09..2016-10-13
  source  public-record

actor   tha.king-vajiralongkorn
  kind    person
  name    King Vajiralongkorn | Maha Vajiralongkorn
  office  king of tha   2016-10-13..  asof 2026-01-31
  source  factbook-2026

actor   tha.kriangsak-chomanan
  kind    person
  name    Kriangsak Chomanan
  office  prime minister of tha   1977-11-12..1980-02-29
  source  archigos-4.1

actor   tha.kukrit-pramoj
  kind    person
  name    Kukrit Pramoj
  office  prime minister of tha   1975-03-17..1976-04-16
  source  archigos-4.1

actor   tha.niwatthamrong-boonsongphaisan
  kind    person
  name    Niwatthamrong Boonsongphaisan
  office  prime minister of tha   2014-05-07..2014-05-22
  source  archigos-4.1

actor   tha.paetongtarn-shinawatra
  kind    person
  name    Paetongtarn Shinawatra
  office  prime minister of tha   2024-08-16..2025-08-29
  source  public-record

actor   tha.plaek-phibunsongkhram
  kind    person
  name    Plaek Phibunsongkhram | Phibun Songkhram
  office  prime minister of tha   1947-11-08..1957-09-16
  source  archigos-4.1

actor   tha.pote-sarasin
  kind    person
  name    Pote Sarasin
  office  prime minister of tha   1957-09-21..1957-12-27
  source  archigos-4.1

actor   tha.prayut-chan-o-cha
  kind    person
  name    Prayut Chan-o-cha | Prayuth Chan-ocha | Prayuth Chan-o-cha
  office  prime minister of tha   2014-08-24..2023-08-22
  source  public-record

actor   tha.prem-tinsulanonda
  kind    person
  name    Prem Tinsulanonda
  office  prime minister of tha   1980-03-03..1988-08-04
  source  archigos-4.1

actor   tha.pridi-banomyong
  kind    person
  name    Pridi Banomyong
  office  prime minister of tha   1944-08-02..1946-08-21
  source  archigos-4.1

actor   tha.samak-sundaravej
  kind    person
  name    Samak Sundaravej
  office  prime minister of tha   2008-01-29..2008-09-09
  source  archigos-4.1

actor   tha.sangad-chaloryu
  kind    person
  name    Sangad Chaloryu
  office  leader of tha   1976-10-06..1976-10-22
  office  leader of tha   1977-10-20..1977-11-12
  source  archigos-4.1

actor   tha.sanya-dharmasakti
  kind    person
  name    Sanya Dharmasakti
  office  prime minister of tha   1973-10-14..1975-02-21
  source  archigos-4.1

actor   tha.sarit-thanarat
  kind    person
  name    Sarit Thanarat
  office  prime minister of tha   1958-10-20..1963-12-08
  source  archigos-4.1

actor   tha.seni-pramoj
  kind    person
  name    Seni Pramoj
  office  prime minister of tha   1975-02-21..1975-03-06
  office  prime minister of tha   1976-04-20..1976-10-06
  source  archigos-4.1

actor   tha.somchai-wongsawat
  kind    person
  name    Somchai Wongsawat
  office  prime minister of tha   2008-09-09..2008-12-02
  source  archigos-4.1

actor   tha.srettha-thavisin
  kind    person
  name    Srettha Thavisin
  office  prime minister of tha   2023-08-22..2024-08-14
  source  public-record

actor   tha.suchinda-kraprayoon
  kind    person
  name    Suchinda Kraprayoon
  office  prime minister of tha   1992-04-05..1992-05-24
  source  archigos-4.1

actor   tha.surayud-chulanont
  kind    person
  name    Surayud Chulanont
  office  prime minister of tha   2006-09-19..2008-01-29
  source  archigos-4.1

actor   tha.thaksin-shinawatra
  kind    person
  name    Thaksin Shinawatra
  office  prime minister of tha   2001-02-10..2006-09-19
  source  archigos-4.1

actor   tha.thanin-kraivichien
  kind    person
  name    Thanin Kraivichien
  office  prime minister of tha   1976-10-22..1977-10-20
  source  archigos-4.1

actor   tha.thanom-kittikachorn
  kind    person
  name    Thanom Kittikachorn
  office  prime minister of tha   1957-12-27..1958-10-20
  office  prime minister of tha   1963-12-08..1973-10-13
  source  archigos-4.1

actor   tha.thawan-thamrongnawasawat
  kind    person
  name    Thawan Thamrongnawasawat
  office  prime minister of tha   1946-08-23..1947-11-08
  source  archigos-4.1

actor   tha.yingluck-shinawatra
  kind    person
  name    Yingluck Shinawatra
  office  prime minister of tha   2011-08-08..2014-05-07
  source  archigos-4.1

actor   tls.francisco-guterres
  kind    person
  name    Francisco Guterres
  office  president of tls   2017-05-20..2022-05-20
  source  public-record

actor   tls.jose-ramos-horta
  kind    person
  name    José Ramos-Horta | Jose Ramos-Horta
  office  president of tls   2007-05-20..2012-05-20
  office  president of tls   2022-05-20..  asof 2026-01-31
  source  public-record, factbook-2026

actor   tls.mari-alkatiri
  kind    person
  name    Mari Alkatiri
  office  prime minister of tls   2002-05-20..2006-06-26
  source  public-record

actor   tls.taur-matan-ruak
  kind    person
  name    Taur Matan Ruak
  office  president of tls   2012-05-20..2017-05-20
  office  prime minister of tls   2018-06-22..2023-07-01
  source  public-record

actor   tls.xanana-gusmao
  kind    person
  name    Xanana Gusmão | Xanana Gusmao
  office  president of tls   2002-05-20..2007-05-20
  office  prime minister of tls   2007-08-08..2015-02-16
  office  prime minister of tls   2023-07-01..  asof 2026-01-31
  source  public-record, factbook-2026

actor   ton.king-tupou-vi
  kind    person
  name    King Tupou VI
  office  king of ton   2012-03-18..  asof 2026-01-31
  source  factbook-2026

actor   tto.a-n-r-robinson
  kind    person
  name    A. N. R. Robinson
  office  prime minister of tto   1986-12-18..1991-12-07
  source  archigos-4.1

actor   tto.basdeo-panday
  kind    person
  name    Basdeo Panday
  office  prime minister of tto   1995-11-09..2001-12-24
  source  archigos-4.1

actor   tto.eric-williams
  kind    person
  name    Eric Williams
  office  prime minister of tto   1962-08-31..1981-03-29
  source  archigos-4.1

actor   tto.george-chambers
  kind    person
  name    George Chambers
  office  prime minister of tto   1981-03-30..1986-12-18
  source  archigos-4.1

actor   tto.kamla-persad-bissessar
  kind    person
  name    Kamla Persad-Bissessar
  office  prime minister of tto   2025-05-01..  asof 2026-01-31
  source  factbook-2026

actor   tto.keith-rowley
  kind    person
  name    Keith Rowley
  office  prime minister of tto   2015-09-09..2025-03-17
  source  public-record

actor   tto.patrick-manning
  kind    person
  name    Patrick Manning
  office  prime minister of tto   1991-12-16..1995-11-09
  office  prime minister of tto   2001-12-25..2010-05-26
  source  archigos-4.1

actor   tto.stuart-young
  kind    person
  name    Stuart Young
  office  prime minister of tto   2025-03-17..2025-05-01
  source  public-record

actor   tun.beji-caid-essebsi
  kind    person
  name    Beji Caid Essebsi
  office  president of tun   2014-12-31..2019-07-25
  source  public-record

actor   tun.fouad-mebazaa
  kind    person
  name    Fouad Mebazaa
  office  president of tun   2011-01-15..2011-12-13
  source  archigos-4.1

actor   tun.habib-bourguiba
  kind    person
  name    Habib Bourguiba
  office  president of tun   1957-07-25..1987-11-07
  source  archigos-4.1

actor   tun.hamadi-jebali
  kind    person
  name    Hamadi Jebali
  office  prime minister of tun   2011-12-24..2013-03-13
  source  public-record

actor   tun.kais-saied
  kind    person
  name    Kais Saied | Kaïs Saïed
  office  president of tun   2019-10-23..  asof 2026-01-31
  source  factbook-2026

actor   tun.mohamed-ghannouchi
  kind    person
  name    Mohamed Ghannouchi
  office  prime minister of tun   1999-11-17..2011-02-27
  source  public-record

actor   tun.youssef-chahed
  kind    person
  name    Youssef Chahed
  office  prime minister of tun   2016-08-27..2020-02-27
  source  public-record

actor   tun.zine-el-abidine-ben-ali
  kind    person
  name    Zine El Abidine Ben Ali | Zine al-Abidine Ben Ali
  office  president of tun   1987-11-07..2011-01-14
  source  archigos-4.1

actor   tur.abdullah-gul
  kind    person
  name    Abdullah Gül | Abdullah Gul
  office  prime minister of tur   2002-11-18..2003-03-14
  office  foreign minister of tur   2003-03-14..2007-08-28
  office  president of tur   2007-08-28..2014-08-28
  source  public-record

actor   tur.adnan-menderes
  kind    person
  name    Adnan Menderes
  office  leader of tur   1950-05-22..1960-05-27
  source  archigos-4.1

actor   tur.ahmet-davutoglu
  kind    person
  name    Ahmet Davutoğlu | Ahmet Davutoglu
  office  foreign minister of tur   2009-05-01..2014-08-28
  office  prime minister of tur   2014-08-28..2016-05-24
  source  public-record

actor   tur.ahmet-necdet-sezer
  kind    person
  name    Ahmet Necdet Sezer
  office  president of tur   2000-05-16..2007-08-28
  source  public-record

actor   tur.ali-babacan
  kind    person
  name    Ali Babacan
  office  foreign minister of tur   2007-08-28..2009-05-01
  source  public-record

actor   tur.bulent-ecevit
  kind    person
  name    Bülent Ecevit | Bulent Ecevit
  office  prime minister of tur   1974-01-25..1974-11-07
  office  prime minister of tur   1977-06-21..1977-07-21
  office  prime minister of tur   1978-01-01..1979-11-12
  office  prime minister of tur   1999-01-11..2002-11-18
  source  archigos-4.1

actor   tur.cemal-gursel
  kind    person
  name    Cemal Gürsel | Cemal Gursel
  office  president of tur   1960-05-27..1961-11-10
  source  archigos-4.1

actor   tur.ferit-melen
  kind    person
  name    Ferit Melen
  office  prime minister of tur   1972-05-22..1973-04-15
  source  archigos-4.1

actor   tur.hakan-fidan
  kind    person
  name    Hakan Fidan
  office  head of the national intelligence organization of tur   2010-05-27..2023-06-03
  office  foreign minister of tur   2023-06-03..  asof 2026-01-31
  source  factbook-2026, public-record

actor   tur.kenan-evren
  kind    person
  name    Kenan Evren
  office  president of tur   1982-11-09..1989-11-09
  source  public-record

actor   tur.mesut-yilmaz
  kind    person
  name    Mesut Yılmaz | Mesut Yilmaz
  office  prime minister of tur   1991-06-24..1991-11-20
  office  prime minister of tur   1996-03-06..1996-06-28
  office  prime minister of tur   1997-06-30..1999-01-11
  source  archigos-4.1

actor   tur.mevlut-cavusoglu
  kind    person
  name    Mevlüt Çavuşoğlu | Mevlut Cavusoglu
  office  foreign minister of tur   2014-08-29..2023-06-03
  source  public-record

actor   tur.naim-talu
  kind    person
  name    Naim Talu
  office  prime minister of tur   1973-04-15..1974-01-25
  source  archigos-4.1

actor   tur.necmettin-erbakan
  kind    person
  name    Necmettin Erbakan
  office  prime minister of tur   1996-06-28..1997-06-30
  source  archigos-4.1

actor   tur.nihat-erim
  kind    person
  name    Nihat Erim
  office  prime minister of tur   1971-03-19..1972-04-17
  source  archigos-4.1

actor   tur.sadi-irmak
  kind    person
  name    Sadi Irmak
  office  prime minister of tur   1974-11-17..1975-03-31
  source  archigos-4.1

actor   tur.suat-hayri-urguplu
  kind    person
  name    Suat Hayri Ürgüplü | Suat Hayri Urguplu
  office  prime minister of tur   1965-02-13..1965-10-27
  source  archigos-4.1

actor   tur.suleyman-demirel
  kind    person
  name    Süleyman Demirel | Suleyman Demirel
  office  prime minister of tur   1991-11-20..1993-05-16
  office  president of tur   1993-05-16..2000-05-16
  source  public-record

actor   tur.tansu-ciller
  kind    person
  name    Tansu Çiller | Tansu Ciller
  office  prime minister of tur   1993-06-25..1996-03-06
  source  archigos-4.1

actor   tur.turgut-ozal
  kind    person
  name    Turgut Özal | Turgut Ozal
  office  prime minister of tur   1983-12-13..1989-10-31
  office  president of tur   1989-11-09..1993-04-17
  source  public-record

actor   tur.yildirim-akbulut
  kind    person
  name    Yıldırım Akbulut | Yildirim Akbulut
  office  prime minister of tur   1989-11-09..1991-06-24
  source  archigos-4.1

actor   tur.ibrahim-kalin
  kind    person
  name    İbrahim Kalın | Ibrahim Kalin
  office  head of the national intelligence organization of tur   2023-06-05..  asof 2026-01-31
  source  factbook-2026

actor   tur.ismet-inonu
  kind    person
  name    İsmet İnönü | Ismet Inonu
  office  leader of tur   1938-11-11..1950-05-22
  office  prime minister of tur   1961-11-10..1965-02-13
  source  archigos-4.1

actor   tuv.enele-sopoaga
  kind    person
  name    Enele Sopoaga
  office  prime minister of tuv   2013-08-05..2019-09-19
  source  public-record

actor   tuv.feleti-teo
  kind    person
  name    Feleti Teo
  office  prime minister of tuv   2024-02-27..  asof 2026-01-31
  source  factbook-2026

actor   tuv.kausea-natano
  kind    person
  name    Kausea Natano
  office  prime minister of tuv   2019-09-19..2024-02-27
  source  public-record

actor   twn.chen-shui-bian
  kind    person
  name    Chen Shui-bian
  office  president of twn   2000-05-21..2008-05-20
  source  archigos-4.1

actor   twn.chiang-ching-kuo
  kind    person
  name    Chiang Ching-kuo
  office  president of twn   1978-05-20..1988-01-13
  source  archigos-4.1

actor   twn.lee-teng-hui
  kind    person
  name    Lee Teng-hui
  office  president of twn   1988-01-13..2000-05-20
  source  archigos-4.1

actor   twn.yen-chia-kan
  kind    person
  name    Yen Chia-kan
  office  president of twn   1975-04-05..1978-05-20
  source  archigos-4.1

actor   tza.ali-hassan-mwinyi
  kind    person
  name    Ali Hassan Mwinyi
  office  president of tza   1985-11-05..1995-11-05
  source  archigos-4.1

actor   tza.benjamin-mkapa
  kind    person
  name    Benjamin Mkapa
  office  president of tza   1995-11-05..2005-12-21
  source  archigos-4.1

actor   tza.jakaya-kikwete
  kind    person
  name    Jakaya Kikwete
  office  president of tza   2005-12-21..2015-11-05
  source  public-record

actor   tza.john-magufuli
  kind    person
  name    John Magufuli
  office  president of tza   2015-11-05..2021-03-17
  source  public-record

actor   tza.julius-nyerere
  kind    person
  name    Julius Nyerere
  office  president of tza   1961-11-09..1985-11-05
  source  archigos-4.1

actor   tza.samia-suluhu-hassan
  kind    person
  name    Samia Suluhu Hassan
  office  president of tza   2021-03-19..  asof 2026-01-31
  source  factbook-2026

actor   uga.godfrey-binaisa
  kind    person
  name    Godfrey Binaisa
  office  president of uga   1979-06-20..1980-05-12
  source  archigos-4.1

actor   uga.idi-amin
  kind    person
  name    Idi Amin
  office  president of uga   1971-01-25..1979-04-11
  source  archigos-4.1

actor   uga.milton-obote
  kind    person
  name    Milton Obote
  office  prime minister of uga   1962-10-09..1966-04-14
  office  president of uga   1966-04-15..1971-01-25
  office  president of uga   1980-12-17..1985-07-27
  source  archigos-4.1, public-record

actor   uga.paulo-muwanga
  kind    person
  name    Paulo Muwanga
  office  president of uga   1980-05-18..1980-12-17
  source  archigos-4.1

actor   uga.tito-okello
  kind    person
  name    Tito Okello
  office  president of uga   1985-07-29..1986-01-29
  source  archigos-4.1

actor   uga.yoweri-museveni
  kind    person
  name    Yoweri Museveni
  office  president of uga   1986-01-26..  asof 2026-01-31
  source  factbook-2026

actor   uga.yusuf-lule
  kind    person
  name    Yusuf Lule
  office  president of uga   1979-04-13..1979-06-20
  source  archigos-4.1

actor   ury.alberto-demicheli
  kind    person
  name    Alberto Demicheli
  office  president of ury   1976-06-12..1976-09-01
  source  archigos-4.1

actor   ury.alberto-heber-usher
  kind    person
  name    Alberto Héber Usher | Alberto Heber Usher
  office  president of ury   1966-03-01..1967-03-01
  source  archigos-4.1

actor   ury.alberto-zubiria
  kind    person
  name    Alberto Zubiría | Alberto Zubiria
  office  president of ury   1956-03-01..1957-03-01
  source  archigos-4.1

actor   ury.andres-martinez-trueba
  kind    person
  name    Andrés Martínez Trueba | Andres Martinez Trueba
  office  president of ury   1951-03-01..1955-03-01
  source  archigos-4.1

actor   ury.aparicio-mendez
  kind    person
  name    Aparicio Méndez | Aparicio Mendez
  office  president of ury   1976-09-01..1981-09-01
  source  archigos-4.1

actor   ury.arturo-lezama
  kind    person
  name    Arturo Lezama
  office  president of ury   1957-03-01..1958-03-01
  source  archigos-4.1

actor   ury.benito-nardone
  kind    person
  name    Benito Nardone
  office  president of ury   1960-03-01..1961-03-01
  source  archigos-4.1

actor   ury.carlos-fischer
  kind    person
  name    Carlos Fischer
  office  president of ury   1958-03-01..1959-03-01
  source  archigos-4.1

actor   ury.daniel-fernandez-crespo
  kind    person
  name    Daniel Fernández Crespo | Daniel Fernandez Crespo
  office  president of ury   1963-03-01..1964-03-02
  source  archigos-4.1

actor   ury.eduardo-victor-haedo
  kind    person
  name    Eduardo Víctor Haedo | Eduardo Victor Haedo
  office  president of ury   1961-03-01..1962-03-01
  source  archigos-4.1

actor   ury.faustino-harrison
  kind    person
  name    Faustino Harrison
  office  president of ury   1962-03-01..1963-03-01
  source  archigos-4.1

actor   ury.gregorio-alvarez
  kind    person
  name    Gregorio Álvarez | Gregorio Alvarez
  office  president of ury   1981-09-01..1985-03-01
  source  archigos-4.1

actor   ury.jorge-batlle
  kind    person
  name    Jorge Batlle
  office  president of ury   2000-03-02..2005-03-01
  source  archigos-4.1

actor   ury.jorge-pacheco-areco
  kind    person
  name    Jorge Pacheco Areco
  office  president of ury   1967-12-06..1972-03-01
  source  archigos-4.1

actor   ury.jose-mujica
  kind    person
  name    José Mujica | Jose Mujica
  office  president of ury   2010-03-01..2015-03-01
  source  public-record

actor   ury.juan-jose-de-amezaga
  kind    person
  name    Juan José de Amézaga | Juan Jose de Amezaga
  office  president of ury   1943-03-01..1947-03-01
  source  archigos-4.1

actor   ury.juan-maria-bordaberry
  kind    person
  name    Juan María Bordaberry | Juan Maria Bordaberry
  office  president of ury   1972-03-01..1976-06-12
  source  archigos-4.1

actor   ury.julio-maria-sanguinetti
  kind    person
  name    Julio María Sanguinetti | Julio Maria Sanguinetti
  office  president of ury   1985-03-01..1990-03-01
  office  president of ury   1995-03-01..2000-03-01
  source  archigos-4.1

actor   ury.luis-alberto-lacalle
  kind    person
  name    Luis Alberto Lacalle
  office  president of ury   1990-03-01..1995-03-01
  source  archigos-4.1

actor   ury.luis-batlle-berres
  kind    person
  name    Luis Batlle Berres
  office  president of ury   1947-08-01..1951-03-01
  office  president of ury   1955-03-01..1956-03-01
  source  archigos-4.1

actor   ury.luis-giannattasio
  kind    person
  name    Luis Giannattasio
  office  president of ury   1964-03-02..1965-02-07
  source  archigos-4.1

actor   ury.luis-lacalle-pou
  kind    person
  name    Luis Lacalle Pou
  office  president of ury   2020-03-01..2025-03-01
  source  public-record

actor   ury.martin-echegoyen
  kind    person
  name    Martín Echegoyen | Martin Echegoyen
  office  president of ury   1959-03-02..1960-03-01
  source  archigos-4.1

actor   ury.tabare-vazquez
  kind    person
  name    Tabaré Vázquez | Tabare Vazquez
  office  president of ury   2005-03-01..2010-03-01
  office  president of ury   2015-03-01..2020-03-01
  source  archigos-4.1, public-record

actor   ury.tomas-berreta
  kind    person
  name    Tomás Berreta | Tomas Berreta
  office  president of ury   1947-03-01..1947-08-01
  source  archigos-4.1

actor   ury.washington-beltran
  kind    person
  name    Washington Beltrán | Washington Beltran
  office  president of ury   1965-02-07..1966-03-01
  source  archigos-4.1

actor   ury.yamandu-orsi
  kind    person
  name    Yamandú Orsi | Yamandu Orsi
  office  president of ury   2025-03-01..  asof 2026-01-31
  source  factbook-2026

actor   ury.oscar-diego-gestido
  kind    person
  name    Óscar Diego Gestido | Oscar Diego Gestido
  office  president of ury   1967-03-01..1967-12-06
  source  archigos-4.1

actor   vat.pietro-parolin
  kind    person
  name    Pietro Parolin
  office  secretary of state of vat   2013-10-15..  asof 2026-01-31
  source  factbook-2026

actor   vat.pope-benedict-xvi
  kind    person
  name    Pope Benedict XVI | Benedict XVI
  office  pope of vat   2005-04-19..2013-02-28
  source  public-record

actor   vat.pope-francis
  kind    person
  name    Pope Francis
  office  pope of vat   2013-03-13..2025-04-21
  source  public-record

actor   vat.pope-john-paul-ii
  kind    person
  name    Pope John Paul II | John Paul II
  office  pope of vat   1978-10-16..2005-04-02
  source  public-record

actor   vat.pope-john-xxiii
  kind    person
  name    Pope John XXIII
  office  pope of vat   1958-10-28..1963-06-03
  source  public-record

actor   vat.pope-leo-xiv
  kind    person
  name    Pope Leo XIV | Leo XIV
  office  pope of vat   2025-05-08..  asof 2026-01-31
  source  factbook-2026

actor   vat.pope-paul-vi
  kind    person
  name    Pope Paul VI
  office  pope of vat   1963-06-21..1978-08-06
  source  public-record

actor   vat.pope-pius-xii
  kind    person
  name    Pope Pius XII
  office  pope of vat   1939-03-02..1958-10-09
  source  public-record

actor   vct.godwin-friday
  kind    person
  name    Godwin Friday
  office  prime minister of vct   2025-11-28..  asof 2026-01-31
  source  factbook-2026

actor   vct.ralph-gonsalves
  kind    person
  name    Ralph Gonsalves
  office  prime minister of vct   2001-03-29..2025-11-28
  source  public-record

actor   ven.carlos-andres-perez
  kind    person
  name    Carlos Andrés Pérez | Carlos Andres Perez
  office  president of ven   1974-03-12..1979-03-12
  office  president of ven   1989-02-02..1993-08-31
  source  archigos-4.1

actor   ven.carlos-delgado-chalbaud
  kind    person
  name    Carlos Delgado Chalbaud
  office  president of ven   1948-11-24..1950-11-13
  source  archigos-4.1

actor   ven.edgar-sanabria
  kind    person
  name    Edgar Sanabria
  office  president of ven   1958-11-14..1959-02-13
  source  archigos-4.1

actor   ven.hugo-chavez
  kind    person
  name    Hugo Chávez | Hugo Chavez
  office  president of ven   1999-02-02..2012-03-05
  source  archigos-4.1

actor   ven.isaias-medina-angarita
  kind    person
  name    Isaías Medina Angarita | Isaias Medina Angarita
  office  president of ven   1941-05-05..1945-10-18
  source  archigos-4.1

actor   ven.jaime-lusinchi
  kind    person
  name    Jaime Lusinchi
  office  president of ven   1984-02-02..1989-02-02
  source  archigos-4.1

actor   ven.luis-herrera-campins
  kind    person
  name    Luis Herrera Campins
  office  president of ven   1979-03-12..1984-02-02
  source  archigos-4.1

actor   ven.marcos-perez-jimenez
  kind    person
  name    Marcos Pérez Jiménez | Marcos Perez Jimenez
  office  president of ven   1950-11-13..1958-01-23
  source  archigos-4.1

actor   ven.rafael-caldera
  kind    person
  name    Rafael Caldera
  office  president of ven   1969-03-11..1974-03-12
  office  president of ven   1994-02-02..1999-02-02
  source  archigos-4.1

actor   ven.ramon-jose-velasquez
  kind    person
  name    Ramón José Velásquez | Ramon Jose Velasquez
  office  president of ven   1993-08-31..1994-02-02
  source  archigos-4.1

actor   ven.raul-leoni
  kind    person
  name    Raúl Leoni | Raul Leoni
  office  president of ven   1964-03-11..1969-03-11
  source  archigos-4.1

actor   ven.romulo-betancourt
  kind    person
  name    Rómulo Betancourt | Romulo Betancourt
  office  president of ven   1945-10-18..1948-02-15
  office  president of ven   1959-02-13..1964-03-11
  source  archigos-4.1

actor   ven.romulo-gallegos
  kind    person
  name    Rómulo Gallegos | Romulo Gallegos
  office  president of ven   1948-02-15..1948-11-24
  source  archigos-4.1

actor   ven.wolfgang-larrazabal
  kind    person
  name    Wolfgang Larrazábal | Wolfgang Larrazabal
  office  president of ven   1958-01-23..1958-11-14
  source  archigos-4.1

actor   vnm.do-muoi
  kind    person
  name    Do Muoi
  office  leader of vnm   1991-06-27..1997-12-29
  source  archigos-4.1

actor   vnm.ho-chi-minh
  kind    person
  name    Ho Chi Minh
  office  leader of vnm   1945-09-02..1969-09-03
  source  archigos-4.1

actor   vnm.le-duan
  kind    person
  name    Le Duan
  office  leader of vnm   1969-09-03..1986-07-10
  source  archigos-4.1

actor   vnm.le-kha-phieu
  kind    person
  name    Le Kha Phieu
  office  leader of vnm   1997-12-29..2001-04-22
  source  archigos-4.1

actor   vnm.luong-cuong
  kind    person
  name    Luong Cuong
  office  president of vnm   2024-10-21..  asof 2026-01-31
  source  factbook-2026

actor   vnm.nguyen-phu-trong
  kind    person
  name    Nguyen Phu Trong | Nguyễn Phú Trọng
  office  general secretary of vnm   2011-01-19..2024-07-19
  office  president of vnm   2018-10-23..2021-04-05
  source  public-record

actor   vnm.nguyen-tan-dung
  kind    person
  name    Nguyen Tan Dung
  office  prime minister of vnm   2006-06-27..2016-04-06
  source  public-record

actor   vnm.nguyen-van-linh
  kind    person
  name    Nguyen Van Linh
  office  leader of vnm   1986-12-18..1991-06-27
  source  archigos-4.1

actor   vnm.nguyen-xuan-phuc
  kind    person
  name    Nguyen Xuan Phuc
  office  prime minister of vnm   2016-04-07..2021-04-05
  office  president of vnm   2021-04-05..2023-01-18
  source  public-record

actor   vnm.nong-duc-manh
  kind    person
  name    Nong Duc Manh
  office  leader of vnm   2001-04-23..2011-01-19
  source  archigos-4.1

actor   vnm.pham-minh-chinh
  kind    person
  name    Pham Minh Chinh
  office  prime minister of vnm   2021-04-05..  asof 2026-01-31
  source  factbook-2026

actor   vnm.to-lam
  kind    person
  name    To Lam | Tô Lâm
  office  president of vnm   2024-05-22..2024-10-21
  office  general secretary of vnm   2024-08-03..  asof 2026-01-31
  source  factbook-2026, public-record

actor   vnm.tran-dai-quang
  kind    person
  name    Tran Dai Quang
  office  president of vnm   2016-04-02..2018-09-21
  source  public-record

actor   vnm.truong-chinh
  kind    person
  name    Truong Chinh
  office  leader of vnm   1986-07-10..1986-12-18
  source  archigos-4.1

actor   vnm.vo-van-thuong
  kind    person
  name    Vo Van Thuong
  office  president of vnm   2023-03-02..2024-03-21
  source  public-record

actor   vnm.south.duong-van-minh
  kind    person
  name    Duong Van Minh
  office  president of vnm.south   1963-11-01..1964-01-30
  office  president of vnm.south   1975-04-28..1975-04-30
  source  archigos-4.1

actor   vnm.south.ngo-dinh-diem
  kind    person
  name    Ngo Dinh Diem
  office  president of vnm.south   1954-06-26..1963-11-01
  source  archigos-4.1

actor   vnm.south.nguyen-khanh
  kind    person
  name    Nguyen Khanh
  office  president of vnm.south   1964-01-30..1964-11-04
  office  president of vnm.south   1965-01-26..1965-02-20
  source  archigos-4.1

actor   vnm.south.nguyen-van-thieu
  kind    person
  name    Nguyen Van Thieu
  office  president of vnm.south   1965-06-14..1975-04-21
  source  archigos-4.1

actor   vnm.south.phan-huy-quat
  kind    person
  name    Phan Huy Quat
  office  president of vnm.south   1954-06-16..1954-06-26
  office  president of vnm.south   1965-02-20..1965-06-12
  source  archigos-4.1

actor   vnm.south.tran-van-huong
  kind    person
  name    Tran Van Huong
  office  president of vnm.south   1964-11-04..1965-01-26
  source  archigos-4.1

actor   vut.bob-loughman
  kind    person
  name    Bob Loughman
  office  prime minister of vut   2020-04-20..2022-11-04
  source  public-record

actor   vut.charlot-salwai
  kind    person
  name    Charlot Salwai
  office  prime minister of vut   2016-02-11..2020-04-20
  office  prime minister of vut   2023-10-06..2025-02-11
  source  public-record

actor   vut.ishmael-kalsakau
  kind    person
  name    Ishmael Kalsakau
  office  prime minister of vut   2022-11-04..2023-09-04
  source  public-record

actor   vut.jotham-napat
  kind    person
  name    Jotham Napat
  office  prime minister of vut   2025-02-11..  asof 2026-01-31
  source  factbook-2026

actor   wsm.fiame-naomi-mata-afa
  kind    person
  name    Fiamē Naomi Mata'afa | Fiame Naomi Mata'afa
  office  prime minister of wsm   2021-05-24..2025-09-16
  source  public-record

actor   wsm.tuilaepa-sailele-malielegaoi
  kind    person
  name    Tuilaepa Sailele Malielegaoi
  office  prime minister of wsm   1998-11-23..2021-05-24
  source  public-record

actor   xkx.atifete-jahjaga
  kind    person
  name    Atifete Jahjaga
  office  president of xkx   2011-04-07..2016-04-07
  source  public-record

actor   xkx.avdullah-hoti
  kind    person
  name    Avdullah Hoti
  office  prime minister of xkx   2020-06-03..2021-03-22
  source  public-record

actor   xkx.fatmir-sejdiu
  kind    person
  name    Fatmir Sejdiu
  office  president of xkx   2006-02-10..2010-09-27
  source  public-record

actor   xkx.isa-mustafa
  kind    person
  name    Isa Mustafa
  office  prime minister of xkx   2014-12-09..2017-09-09
  source  public-record

actor   xkx.vjosa-osmani
  kind    person
  name    Vjosa Osmani
  office  president of xkx   2021-04-04..  asof 2026-01-31
  source  factbook-2026

actor   yem.south.abdul-fattah-ismail
  kind    person
  name    Abdul Fattah Ismail
  office  leader of yem.south   1978-12-27..1980-04-02
  source  archigos-4.1

actor   yem.south.ali-nasser-mohammed
  kind    person
  name    Ali Nasser Mohammed
  office  leader of yem.south   1978-06-27..1978-12-27
  office  leader of yem.south   1980-04-02..1986-01-24
  source  archigos-4.1

actor   yem.south.haidar-abu-bakr-al-attas
  kind    person
  name    Haidar Abu Bakr al-Attas
  office  leader of yem.south   1986-01-24..1990-05-22
  source  archigos-4.1

actor   yem.south.salim-rubai-ali
  kind    person
  name    Salim Rubai Ali
  office  leader of yem.south   1969-06-24..1978-06-26
  source  archigos-4.1

actor   yug.cvijetin-mijatovic
  kind    person
  name    Cvijetin Mijatović | Cvijetin Mijatovic
  office  president of yug   1980-05-15..1981-05-15
  source  archigos-4.1

actor   yug.josip-broz-tito
  kind    person
  name    Josip Broz Tito | Marshal Tito
  office  prime minister of yug   1945-11-29..1953-01-13
  office  president of yug   1953-01-14..1980-05-04
  source  public-record

actor   yug.lazar-kolisevski
  kind    person
  name    Lazar Koliševski | Lazar Kolisevski
  office  president of yug   1980-05-04..1980-05-15
  source  archigos-4.1

actor   yug.lazar-mojsov
  kind    person
  name    Lazar Mojsov
  office  president of yug   1987-05-15..1988-05-15
  source  archigos-4.1

actor   yug.mika-spiljak
  kind    person
  name    Mika Špiljak | Mika Spiljak
  office  president of yug   1983-05-13..1984-05-15
  source  archigos-4.1

actor   yug.petar-stambolic
  kind    person
  name    Petar Stambolić | Petar Stambolic
  office  president of yug   1982-05-16..1983-05-13
  source  archigos-4.1

actor   yug.radovan-vlajkovic
  kind    person
  name    Radovan Vlajković | Radovan Vlajkovic
  office  president of yug   1985-05-15..1986-05-15
  source  archigos-4.1

actor   yug.raif-dizdarevic
  kind    person
  name    Raif Dizdarević | Raif Dizdarevic
  office  president of yug   1988-05-15..1989-05-15
  source  archigos-4.1

actor   yug.sergej-kraigher
  kind    person
  name    Sergej Kraigher
  office  president of yug   1981-05-15..1982-05-16
  source  archigos-4.1

actor   yug.sinan-hasani
  kind    person
  name    Sinan Hasani
  office  president of yug   1986-05-15..1987-05-15
  source  archigos-4.1

actor   yug.svetozar-marovic
  kind    person
  name    Svetozar Marovic
  office  president of yug   2003-03-07..2006-06-04
  source  archigos-4.1

actor   yug.veselin-duranovic
  kind    person
  name    Veselin Đuranović | Veselin Duranovic
  office  president of yug   1984-05-15..1985-05-15
  source  archigos-4.1

actor   zaf.cyril-ramaphosa
  kind    person
  name    Cyril Ramaphosa
  office  deputy president of zaf   2014-05-26..2018-02-15
  office  president of zaf   2018-02-15..  asof 2026-01-31
  source  factbook-2026, public-record

actor   zaf.daniel-francois-malan
  kind    person
  name    Daniel François Malan | D. F. Malan | Daniel Francois Malan
  office  prime minister of zaf   1948-06-03..1954-11-30
  source  archigos-4.1

actor   zaf.f-w-de-klerk
  kind    person
  name    F. W. de Klerk | F.W. de Klerk | Frederik Willem de Klerk
  office  president of zaf   1989-08-15..1994-05-10
  source  archigos-4.1

actor   zaf.hendrik-verwoerd
  kind    person
  name    Hendrik Verwoerd
  office  prime minister of zaf   1958-09-03..1966-09-06
  source  archigos-4.1

actor   zaf.j-g-strijdom
  kind    person
  name    J. G. Strijdom
  office  prime minister of zaf   1954-12-02..1958-08-23
  source  archigos-4.1

actor   zaf.jacob-zuma
  kind    person
  name    Jacob Zuma
  office  president of zaf   2009-05-09..2018-02-14
  source  public-record

actor   zaf.jan-smuts
  kind    person
  name    Jan Smuts
  office  prime minister of zaf   1939-09-06..1948-06-03
  source  archigos-4.1

actor   zaf.john-vorster
  kind    person
  name    John Vorster | B. J. Vorster
  office  prime minister of zaf   1966-09-13..1978-09-28
  source  archigos-4.1

actor   zaf.kgalema-motlanthe
  kind    person
  name    Kgalema Motlanthe
  office  president of zaf   2008-09-25..2009-05-09
  source  archigos-4.1

actor   zaf.nelson-mandela
  kind    person
  name    Nelson Mandela
  office  president of zaf   1994-05-10..1999-06-16
  source  archigos-4.1

actor   zaf.p-w-botha
  kind    person
  name    P. W. Botha | Pieter Willem Botha
  office  prime minister of zaf   1978-10-09..1984-09-13
  office  president of zaf   1984-09-14..1989-08-15
  source  public-record

actor   zaf.paul-mashatile
  kind    person
  name    Paul Mashatile
  office  deputy president of zaf   2023-03-07..  asof 2026-01-31
  source  factbook-2026

actor   zaf.thabo-mbeki
  kind    person
  name    Thabo Mbeki
  office  president of zaf   1999-06-16..2008-09-25
  source  archigos-4.1

actor   zmb.edgar-lungu
  kind    person
  name    Edgar Lungu
  office  president of zmb   2015-01-25..2021-08-24
  source  public-record

actor   zmb.frederick-chiluba
  kind    person
  name    Frederick Chiluba
  office  president of zmb   1991-11-02..2002-01-02
  source  archigos-4.1

actor   zmb.hakainde-hichilema
  kind    person
  name    Hakainde Hichilema
  office  president of zmb   2021-08-24..  asof 2026-01-31
  source  factbook-2026

actor   zmb.kenneth-kaunda
  kind    person
  name    Kenneth Kaunda
  office  president of zmb   1964-10-24..1991-11-02
  source  archigos-4.1

actor   zmb.levy-mwanawasa
  kind    person
  name    Levy Mwanawasa
  office  president of zmb   2002-01-02..2008-08-19
  source  public-record

actor   zmb.michael-sata
  kind    person
  name    Michael Sata
  office  president of zmb   2011-09-23..2014-10-28
  source  archigos-4.1

actor   zmb.rupiah-banda
  kind    person
  name    Rupiah Banda
  office  president of zmb   2008-06-29..2011-09-23
  source  archigos-4.1

actor   zwe.abel-muzorewa
  kind    person
  name    Abel Muzorewa
  office  leader of zwe   1979-05-29..1979-12-11
  source  archigos-4.1

actor   zwe.emmerson-mnangagwa
  kind    person
  name    Emmerson Mnangagwa
  office  president of zwe   2017-11-24..  asof 2026-01-31
  source  factbook-2026

actor   zwe.ian-smith
  kind    person
  name    Ian Smith
  office  prime minister of zwe   1965-11-11..1979-05-23
  source  archigos-4.1

actor   zwe.morgan-tsvangirai
  kind    person
  name    Morgan Tsvangirai
  office  prime minister of zwe   2009-02-11..2013-09-11
  source  public-record

actor   zwe.robert-mugabe
  kind    person
  name    Robert Mugabe
  office  prime minister of zwe   1980-04-18..1987-12-31
  office  president of zwe   1987-12-31..2017-11-21
  source  public-record
