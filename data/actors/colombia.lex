# SPDX-License-Identifier: CC0-1.0
# Colombia and Venezuela in depth: guerrillas with blocs, fronts, dissidents and
# splits, paramilitaries and their successors, state bodies, parties, office holders.
# Written from well-known public facts.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  archigos-4.1 = Goemans, Gleditsch and Chiozza, Archigos 4.1, leaders 1875-2015
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# FARC and what came of it.

actor   col.farc
  kind    group
  name    Revolutionary Armed Forces of Colombia | FARC | FARC-EP | Fuerzas Armadas Revolucionarias de Colombia | Revolutionary Armed Forces of Colombia - People's Army | FARC guerrillas | FARC rebels
  code    COL REB 1964-05-27..2016-11-23
  code    COL PTY 2016-11-24..2017-08-31
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:743

actor   col.farcsec
  kind    organ
  name    FARC Secretariat | Secretariat of the FARC | FARC's Secretariat
  code    inherit
  part    col.farc office 1973..2017-08-31
  source  public-record

actor   col.easternbloc
  kind    group
  name    FARC Eastern Bloc | Eastern Bloc of the FARC | Jorge Briceño Bloc | Eastern Bloc !context(col.farc)
  code    inherit
  part    col.farc wing 1982..2016-11-24
  source  public-record

actor   col.southernbloc
  kind    group
  name    FARC Southern Bloc | Southern Bloc !context(col.farc) | Teofilo Forero Column | Teófilo Forero mobile column
  code    inherit
  part    col.farc wing 1982..2016-11-24
  source  public-record

actor   col.comunes
  kind    party
  name    Comunes | Common Alternative Revolutionary Force | FARC party | Fuerza Alternativa Revolucionaria del Común
  code    COL PTY 2017-09-01..   asof 2025-06-30
  part    col.farc successor 2017-09-01..   asof 2025-06-30
  source  public-record

actor   col.farcdiss
  kind    group
  name    FARC dissidents | dissident FARC factions | FARC dissident groups | FARC dissident group | dissidents of the FARC | ex-FARC dissidents | FARC holdouts | ex-FARC mafia | dissident FARC guerrillas
  code    COL REB 2016-07..   asof 2025-06-30
  part    col.farc splinter-of 2016-07..   asof 2025-06-30
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:7013

actor   col.emc
  kind    group
  name    Estado Mayor Central | Central General Staff | EMC !context(COL) | FARC-EMC | EMC-FARC | FARC-EP Central General Staff | Central General Staff of the FARC-EP | EMC dissidents
  code    COL REB 2016-07..   asof 2025-06-30
  part    col.farcdiss faction 2016-07..   asof 2025-06-30
  source  public-record

actor   col.embf
  kind    group
  name    General Staff of Blocs and Fronts | General Staff of Blocks and Fronts | EMBF !context(COL) | Estado Mayor de los Bloques y Frente | Calarca faction | Estado Mayor de Bloques y Frentes
  code    COL REB 2024-04..   asof 2025-06-30
  part    col.emc splinter-of 2024-04..   asof 2025-06-30
  part    col.farcdiss faction 2024-04..   asof 2025-06-30
  source  public-record

actor   col.marquetalia
  kind    group
  name    Segunda Marquetalia | Second Marquetalia | FARC-EP Segunda Marquetalia
  code    COL REB 2019-08-29..   asof 2025-06-30
  part    col.farcdiss faction 2019-08-29..   asof 2025-06-30
  source  ofac-2023, public-record

actor   col.cneb
  kind    group
  name    Coordinadora Nacional Ejército Bolivariano | National Coordinator of the Bolivarian Army | CNEB !context(COL)
  code    COL REB 2024-11-19..   asof 2025-06-30
  part    col.marquetalia splinter-of 2024-11-19..   asof 2025-06-30
  source  public-record

actor   col.border
  kind    group
  name    Comandos de la Frontera | Border Commandos | Border Command !context(COL,ECU) | Comandos de Frontera
  code    COL REB 2017-11..   asof 2025-06-30
  source  public-record

actor   col.westernbloc
  kind    group
  name    Bloque Occidental Jacobo Arenas | Jacobo Arenas Western Bloc | Western Bloc Jacobo Arenas | Western Coordinating Command | Comando Coordinador de Occidente
  code    COL REB 2019..   asof 2025-06-30
  part    col.emc wing 2019..   asof 2025-06-30
  source  public-record

actor   col.carlospatino
  kind    group
  name    Carlos Patiño Front
  code    inherit
  part    col.westernbloc wing 2019..   asof 2025-06-30
  source  public-record

actor   col.jaimemartinez
  kind    group
  name    Jaime Martínez Front | Jaime Martínez column
  code    inherit
  part    col.westernbloc wing 2017..   asof 2025-06-30
  source  public-record

actor   col.dagoberto
  kind    group
  name    Dagoberto Ramos Front | Dagoberto Ramos column
  code    inherit
  part    col.westernbloc wing 2018..   asof 2025-06-30
  source  public-record

actor   col.adan
  kind    group
  name    Adán Izquierdo Front | Franco Benavides Front
  code    inherit
  part    col.westernbloc wing 2019..   asof 2025-06-30
  source  public-record

actor   col.front1
  kind    group
  name    1st Front Armando Ríos | First Front Armando Rios | Armando Rios Front | FARC 1st Front | FARC's 1st Front
  code    inherit
  part    col.emc wing 2016-07..   asof 2025-06-30
  source  public-record

actor   col.front10
  kind    group
  name    10th Front !context(COL,VEN) | Tenth Front !context(COL,VEN) | Martín Villa 10th Front
  code    COL REB 2016..   asof 2025-06-30
  source  public-record

actor   col.front28
  kind    group
  name    28th Front !context(COL)
  code    COL REB 2019..   asof 2025-06-30
  source  public-record

actor   col.front33
  kind    group
  name    33rd Front !context(COL) | Front 33 !context(COL)
  code    inherit
  part    col.embf wing 2024-04..   asof 2025-06-30
  source  public-record

actor   col.front36
  kind    group
  name    36th Front !context(COL)
  code    inherit
  part    col.embf wing 2024-04..   asof 2025-06-30
  source  public-record

actor   col.suarezbriceno
  kind    group
  name    Jorge Suárez Briceño Bloc
  code    inherit
  part    col.embf wing 2024-04..   asof 2025-06-30
  source  public-record

actor   col.oliversinisterra
  kind    group
  name    Oliver Sinisterra Front | Frente Oliver Sinisterra | Oliver Sinisterra dissidents
  code    COL REB 2017..   asof 2025-06-30
  source  public-record

actor   col.gup
  kind    group
  name    Guerrillas Unidas del Pacífico | United Guerrillas of the Pacific
  code    COL REB 2017..   asof 2025-06-30
  source  public-record

actor   col.manuel-marulanda
  kind    person
  name    Manuel Marulanda | Tirofijo | Manuel Marulanda Vélez | Pedro Antonio Marín
  office  leader of col.farc 1964-05-27..2008-03-26
  source  public-record

actor   col.jacobo-arenas
  kind    person
  name    Jacobo Arenas !context(COL) | Luis Morantes
  office  ideologue of col.farc 1966..1990-08-10
  source  public-record

actor   col.alfonso-cano
  kind    person
  name    Alfonso Cano | Guillermo León Sáenz
  office  leader of col.farc 2008-03-26..2011-11-04
  source  public-record

actor   col.rodrigo-londono
  kind    person
  name    Rodrigo Londoño | Timochenko | Timoleón Jiménez | Rodrigo Londoño Echeverri
  office  leader of col.farc 2011-11-15..2017-08-31
  office  leader of col.comunes 2017-09-01..   asof 2025-06-30
  source  public-record

actor   col.raul-reyes
  kind    person
  name    Raúl Reyes | Luis Edgar Devia
  office  spokesman of col.farc 1998..2008-03-01
  source  public-record

actor   col.mono-jojoy
  kind    person
  name    Mono Jojoy | Jorge Briceño | Jorge Briceño Suárez | Víctor Julio Suárez
  office  military chief of col.farc 1999..2010-09-22
  source  public-record

actor   col.ivan-marquez
  kind    person
  name    Iván Márquez | Luciano Marín Arango
  office  chief negotiator of col.farc 2012-10-18..2016-11-24
  office  leader of col.marquetalia 2019-08-29..   asof 2025-06-30
  source  ofac-2023, public-record

actor   col.jesus-santrich
  kind    person
  name    Jesús Santrich | Seuxis Hernández | Seuxis Paucias Hernandez Solarte
  office  negotiator of col.farc 2012-10-18..2016-11-24
  office  leader of col.marquetalia 2019-08-29..2021-05-17
  source  public-record

actor   col.pablo-catatumbo
  kind    person
  name    Pablo Catatumbo | Jorge Torres Victoria
  office  member of col.farcsec 2008..2017-08-31
  office  senator of col.comunes 2018-07-20..   asof 2025-06-30
  source  public-record

actor   col.pastor-alape
  kind    person
  name    Pastor Alape | Félix Antonio Muñoz Lascarro
  office  member of col.farcsec 2010..2017-08-31
  source  public-record

actor   col.joaquin-gomez
  kind    person
  name    Joaquín Gómez !context(COL) | Milton de Jesus Toncel
  office  member of col.farcsec 2008..2017-08-31
  source  public-record

actor   col.carlos-antonio-lozada
  kind    person
  name    Carlos Antonio Lozada | Julián Gallo | Julian Gallo Cubillos
  office  member of col.farcsec 2014..2017-08-31
  office  senator of col.comunes 2018-07-20..   asof 2025-06-30
  source  public-record

actor   col.simon-trinidad
  kind    person
  name    Simón Trinidad | Ricardo Palmera
  office  commander of col.farc 1987..2004-01-02
  source  public-record

actor   col.ivan-rios
  kind    person
  name    Iván Ríos
  office  member of col.farcsec 2003..2008-03-03
  source  public-record

actor   col.rodrigo-granda
  kind    person
  name    Rodrigo Granda | Ricardo Granda | Ricardo González !context(col.farc)
  office  foreign affairs representative of col.farc 1999..2016-11-24
  source  public-record

actor   col.tanja-nijmeijer
  kind    person
  name    Tanja Nijmeijer
  gender  f
  office  member of col.farc 2002..2016-11-24
  source  public-record

actor   col.henry-castellanos-garzon
  kind    person
  name    Henry Castellanos Garzón | Romaña
  office  commander of col.farc 1990..2016-11-24
  office  commander of col.marquetalia 2019-08-29..2021-12-08
  source  ofac-2023, public-record

actor   col.hernan-dario-velasquez
  kind    person
  name    Hernán Darío Velásquez | El Paisa !context(COL)
  office  commander of col.southernbloc 1998..2016-11-24
  office  commander of col.marquetalia 2019-08-29..2021-12-05
  source  ofac-2023, public-record

actor   col.gentil-duarte
  kind    person
  name    Gentil Duarte | Miguel Botache Santillana | Miguel Botache Santanilla
  office  leader of col.emc 2016-12..2022-05-04
  source  ofac-2023, public-record

actor   col.ivan-mordisco
  kind    person
  name    Iván Mordisco | Néstor Gregorio Vera Fernández | Nestor Vera
  office  leader of col.front1 2016-07..   asof 2025-06-30
  office  leader of col.emc 2022-05..   asof 2025-06-30
  source  ofac-2023, public-record

actor   col.alexander-diaz-mendoza
  kind    person
  name    Alexander Díaz Mendoza | Calarcá !context(col.farcdiss,col.emc,col.embf,col.farc) | Calarcá Córdoba
  office  leader of col.embf 2024-04..   asof 2025-06-30
  source  public-record

actor   col.andrey-avendano
  kind    person
  name    Andrey Avendaño
  office  spokesman of col.emc 2023..2024-04
  office  spokesman of col.embf 2024-04..   asof 2025-06-30
  source  public-record

actor   col.walter-mendoza
  kind    person
  name    Walter Mendoza !context(COL) | José Vicente Lesmes
  office  commander of col.marquetalia 2019-08-29..2024-11-18
  office  leader of col.cneb 2024-11-19..   asof 2025-06-30
  source  public-record

actor   col.walter-patricio-arizala
  kind    person
  name    Walter Patricio Arizala | Guacho !context(COL,ECU)
  office  leader of col.oliversinisterra 2017..2018-12-21
  source  public-record

actor   col.giovanny-andres-rojas
  kind    person
  name    Giovanny Andrés Rojas | Araña !context(col.border)
  office  leader of col.border 2020..2025-02-12
  source  public-record

# ELN, EPL, M-19 and other guerrillas.

actor   col.eln
  kind    group
  name    National Liberation Army !context(COL) | ELN !context(COL,VEN) | Ejército de Liberación Nacional | ELN guerrillas | ELN rebels
  code    COL REB 1964-07-04..   asof 2025-06-30
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:744

actor   col.coce
  kind    organ
  name    ELN Central Command | COCE !context(COL) | Central Command of the ELN | Comando Central del ELN
  code    inherit
  part    col.eln office 1983..   asof 2025-06-30
  source  public-record

actor   col.elneast
  kind    group
  name    ELN Eastern War Front | Eastern War Front !context(COL) | Domingo Laín Front | Frente de Guerra Oriental
  code    inherit
  part    col.eln wing 1980..   asof 2025-06-30
  source  public-record

actor   col.elnne
  kind    group
  name    ELN Northeastern War Front | Northeastern War Front | Frente de Guerra Nororiental
  code    inherit
  part    col.eln wing
  source  public-record

actor   col.elnwest
  kind    group
  name    ELN Western War Front | Western War Front !context(COL) | Che Guevara Front !context(col.eln)
  code    inherit
  part    col.eln wing
  source  public-record

actor   col.elnsouth
  kind    group
  name    ELN Southwestern War Front | Manuel Vásquez Castaño Front
  code    inherit
  part    col.eln wing
  source  public-record

actor   col.comuneros
  kind    group
  name    Comuneros del Sur | Comuneros del Sur Front
  code    COL REB 1992..   asof 2025-06-30
  part    col.eln splinter-of 2024-05..   asof 2025-06-30
  source  public-record

actor   col.epl
  kind    group
  name    Popular Liberation Army !context(COL) | EPL !context(COL) | Ejército Popular de Liberación | Los Pelusos | Pelusos
  code    COL REB 1967-12-17..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:746

actor   col.m19
  kind    group
  name    M-19 | 19th of April Movement | April 19 Movement | Movimiento 19 de Abril | M19 !context(COL)
  code    COL REB 1974-01-17..1990-03-08
  code    COL PTY 1990-03-09..2003
  source  ucdp-22.1, public-record
  xref    ucdp:745

actor   col.quintinlame
  kind    group
  name    Quintín Lame Armed Movement | Quintin Lame
  code    COL REB 1984-01..1991-05-31
  source  public-record

actor   col.erg
  kind    group
  name    Guevarist Revolutionary Army | Ejército Revolucionario Guevarista
  code    COL REB 1993..2008-08-21
  source  public-record

actor   col.crs
  kind    group
  name    Corriente de Renovación Socialista | Socialist Renovation Current
  code    COL REB 1991..1994-04-09
  part    col.eln splinter-of 1991..   asof 2025-06-30
  source  public-record

actor   col.cgsb
  kind    group
  name    Simón Bolívar Guerrilla Coordinating Board
  code    COL REB 1987-09..1994
  source  public-record

actor   col.antonio-garcia
  kind    person
  name    Antonio García | Eliécer Herlinto Chamorro
  office  leader of col.eln 2021-06..   asof 2025-06-30
  source  public-record

actor   col.nicolas-rodriguez-bautista
  kind    person
  name    Nicolás Rodríguez Bautista | Gabino !context(COL)
  office  leader of col.eln 1998-02-14..2021-06
  source  public-record

actor   col.manuel-perez-martinez
  kind    person
  name    Manuel Pérez Martínez | El Cura Pérez
  office  leader of col.eln 1983..1998-02-14
  source  public-record

actor   col.pablo-beltran
  kind    person
  name    Pablo Beltrán | Israel Ramírez Pineda
  office  chief negotiator of col.eln 2017-02-07..   asof 2025-06-30
  source  public-record

actor   col.gustavo-anibal-giraldo
  kind    person
  name    Gustavo Aníbal Giraldo | Pablito !context(COL,VEN) | Gustavo Anibal Giraldo Quinchia
  office  commander of col.elneast 2000..   asof 2025-06-30
  source  public-record

actor   col.camilo-torres-restrepo
  kind    person
  name    Camilo Torres Restrepo | Camilo Torres !context(COL)
  code    COL REB ..1966-02-15
  source  public-record

actor   col.fabio-vasquez-castano
  kind    person
  name    Fabio Vásquez Castaño
  office  leader of col.eln 1964-07-04..1974
  source  public-record

actor   col.felipe-torres
  kind    person
  name    Felipe Torres !context(col.eln) | Francisco Galán
  office  spokesman of col.eln 1992..2008
  source  public-record

actor   col.jaime-bateman
  kind    person
  name    Jaime Bateman | Jaime Bateman Cayón
  office  leader of col.m19 1974-01-17..1983-04-28
  source  public-record

actor   col.carlos-pizarro
  kind    person
  name    Carlos Pizarro | Carlos Pizarro Leongómez
  office  leader of col.m19 1986..1990-04-26
  source  public-record

actor   col.antonio-navarro-wolff
  kind    person
  name    Antonio Navarro Wolff
  office  leader of col.m19 1990-04-26..2003
  source  public-record

actor   col.gabriel-yepes-mejia
  kind    person
  name    Gabriel Yepes Mejía | HH !context(col.comuneros)
  office  leader of col.comuneros 2016..   asof 2025-06-30
  source  public-record

# Paramilitaries and their successors; crime.

actor   col.auc
  kind    group
  name    United Self-Defense Forces of Colombia | AUC !context(COL) | United Self-Defence Forces of Colombia | Autodefensas Unidas de Colombia
  code    COL PRM 1997-04-18..2006-08-15
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:771

actor   col.accu
  kind    group
  name    Peasant Self-Defense Forces of Córdoba and Urabá | ACCU !context(COL)
  code    COL PRM 1994..2005
  part    col.auc member 1997-04-18..2005
  source  ucdp-22.1, public-record
  xref    ucdp:770

actor   col.bcb
  kind    group
  name    Bloque Central Bolívar | Central Bolívar Bloc
  code    COL PRM 2000..2006-01-31
  part    col.auc member 2000..2006-01-31
  source  ucdp-22.1, public-record
  xref    ucdp:6506

actor   col.bnorte
  kind    group
  name    Bloque Norte !context(COL) | Northern Bloc !context(col.auc)
  code    COL PRM 1998..2006-03-10
  part    col.auc wing 1998..2006-03-10
  source  public-record

actor   col.catatumbo
  kind    group
  name    Bloque Catatumbo | Catatumbo Bloc
  code    COL PRM 1999-05..2004-12-10
  part    col.auc wing 1999-05..2004-12-10
  source  public-record

actor   col.mas
  kind    group
  name    Muerte a Secuestradores | Death to Kidnappers
  code    COL PRM 1981-12..1983
  source  ucdp-22.1, public-record
  xref    ucdp:6579

actor   col.convivir
  kind    group
  name    Convivir !context(COL)
  code    COL PRM 1994-02..1999
  source  public-record

actor   col.pepes
  kind    group
  name    Los Pepes
  code    COL PRM 1993-01..1993-12-02
  source  public-record

actor   col.clan
  kind    group
  name    Clan del Golfo | Gulf Clan | Gaitanist Self-Defense Forces of Colombia | Gaitanista Self-Defense Forces of Colombia | Autodefensas Gaitanistas de Colombia | AGC !context(COL) | Ejército Gaitanista de Colombia | Gaitanist Army of Colombia | EGC !context(COL) | Los Urabeños | Urabeños | Clan Úsuga | Gaitanistas | Usuga clan | Gaitanista Army of Colombia
  code    COL CRM 2006..   asof 2025-06-30
  source  ofac-2023, public-record

actor   col.rastrojos
  kind    group
  name    Los Rastrojos | Rastrojos
  code    COL CRM 2002..   asof 2025-06-30
  source  ofac-2023, public-record

actor   col.aguilas
  kind    group
  name    Águilas Negras | Black Eagles !context(COL)
  code    COL CRM 2006..   asof 2025-06-30
  source  public-record

actor   col.caparros
  kind    group
  name    Los Caparros | Los Caparrapos | Caparrapos
  code    COL CRM 2008..   asof 2025-06-30
  source  public-record

actor   col.acsn
  kind    group
  name    Conquistadores Self-Defense Forces of the Sierra Nevada | ACSN !context(COL) | Conquering Self-Defense Forces of the Sierra Nevada | Los Pachencas | Self-Defense Forces of the Sierra Nevada | Conquistadoras Self-Defense Forces of the Sierra Nevada
  code    COL CRM 2013..   asof 2025-06-30
  source  public-record

actor   col.oficina
  kind    group
  name    Oficina de Envigado | La Oficina !context(COL) | Office of Envigado
  code    COL CRM
  source  public-record

actor   col.shottas
  kind    group
  name    Los Shottas | Shottas
  code    COL CRM 2020..   asof 2025-06-30
  source  public-record

actor   col.espartanos
  kind    group
  name    Los Espartanos | Espartanos !context(COL)
  code    COL CRM 2020..   asof 2025-06-30
  source  public-record

actor   col.medellin
  kind    group
  name    Medellín Cartel
  code    COL CRM 1976..1993-12-02
  source  ucdp-22.1, public-record
  xref    ucdp:774

actor   col.cali
  kind    group
  name    Cali Cartel
  code    COL CRM 1977..1995
  source  ucdp-22.1, public-record
  xref    ucdp:810

actor   col.nortevalle
  kind    group
  name    Norte del Valle Cartel
  code    COL CRM 1990..2012
  source  public-record

actor   col.carlos-castano
  kind    person
  name    Carlos Castaño | Carlos Castaño Gil
  office  leader of col.auc 1997-04-18..2004-04-16
  source  ofac-2023, public-record

actor   col.fidel-castano
  kind    person
  name    Fidel Castaño
  code    COL PRM ..1994-01
  source  public-record

actor   col.vicente-castano
  kind    person
  name    Vicente Castaño | Vicente Castaño Gil
  office  commander of col.auc 1997..2006
  source  public-record

actor   col.salvatore-mancuso
  kind    person
  name    Salvatore Mancuso
  office  commander of col.auc 1997-04-18..2004-12-10
  after   CVL
  source  public-record

actor   col.diego-murillo-bejarano
  kind    person
  name    Diego Murillo Bejarano | Don Berna | Diego Fernando Murillo Bejarano
  office  commander of col.auc 1998..2005
  source  ofac-2023, public-record

actor   col.rodrigo-tovar-pupo
  kind    person
  name    Rodrigo Tovar Pupo | Jorge 40
  office  commander of col.bnorte 1998..2006-03-10
  source  public-record

actor   col.carlos-mario-jimenez
  kind    person
  name    Carlos Mario Jiménez | Macaco !context(COL) | Carlos Mario Jimenez Naranjo
  office  commander of col.bcb 2000..2006-01-31
  source  public-record

actor   col.dairo-antonio-usuga
  kind    person
  name    Dairo Antonio Úsuga | Otoniel !context(COL) | Dairo Antonio Usuga David
  office  leader of col.clan 2012-01-01..2021-10-23
  after   CRM
  source  ofac-2023, public-record

actor   col.jobanis-de-jesus-avila-villadiego
  kind    person
  name    Jobanis de Jesús Ávila Villadiego | Chiquito Malo | Jobanis Ávila
  office  leader of col.clan 2021-10-23..   asof 2025-06-30
  source  public-record

actor   col.daniel-rendon-herrera
  kind    person
  name    Daniel Rendón Herrera | Don Mario
  office  leader of col.clan 2006..2009-04-15
  after   CRM
  source  ofac-2023, public-record

actor   col.pablo-escobar
  kind    person
  name    Pablo Escobar | Pablo Emilio Escobar
  office  leader of col.medellin 1976..1993-12-02
  source  public-record

actor   col.gilberto-rodriguez-orejuela
  kind    person
  name    Gilberto Rodríguez Orejuela
  office  leader of col.cali 1977..1995-06-09
  after   CRM
  source  public-record

actor   col.miguel-rodriguez-orejuela
  kind    person
  name    Miguel Rodríguez Orejuela
  office  leader of col.cali 1977..1995-08-06
  after   CRM
  source  public-record

# The Colombian state.

actor   col.narino
  kind    organ
  name    Casa de Nariño | Palacio de Nariño
  code    COL GOV
  source  public-record

actor   col.das
  kind    organ
  name    DAS !context(COL) | Administrative Department of Security | Departamento Administrativo de Seguridad
  code    COL SPY 1960-07-18..2011-10-31
  source  public-record

actor   col.dni
  kind    organ
  name    National Intelligence Directorate !context(COL) | Dirección Nacional de Inteligencia !context(COL) | DNI !context(COL)
  code    COL SPY 2011-11-03..   asof 2025-06-30
  source  public-record

actor   col.ffmm
  kind    organ
  name    Military Forces of Colombia | Colombian Military Forces | Colombian military | Colombian army | Colombian armed forces | Fuerzas Militares de Colombia
  code    COL MIL
  source  public-record

actor   col.esmad
  kind    organ
  name    ESMAD | Mobile Anti-Disturbance Squadron | UNDMO
  code    COL COP 1999-02-24..   asof 2025-06-30
  source  public-record

actor   col.fiscalia
  kind    organ
  name    Fiscalía !context(COL) | Fiscalia General de la Nacion | Attorney General's Office !context(COL) | Colombian Attorney General's Office | Colombian prosecutor's office
  code    COL JUD 1992-07-01..   asof 2025-06-30
  source  public-record

actor   col.procuraduria
  kind    organ
  name    Procuraduría !context(COL) | Inspector General's Office !context(COL) | Colombian Inspector General's Office
  code    COL JUD
  source  public-record

actor   col.defensoria
  kind    organ
  name    Defensoría del Pueblo !context(COL) | Colombian Ombudsman's Office | Colombia's Ombudsman's Office
  code    COL GOV.SOC 1991..   asof 2025-06-30
  source  public-record

actor   col.jep
  kind    organ
  name    Special Jurisdiction for Peace | JEP !context(COL) | Jurisdicción Especial para la Paz
  code    COL JUD 2018-01-15..   asof 2025-06-30
  source  public-record

actor   col.truthcommission
  kind    organ
  name    Truth Commission !context(COL) | Colombian Truth Commission | Colombia's Truth Commission
  code    COL GOV 2018-11-29..2022-08-27
  source  public-record

actor   col.peaceoffice
  kind    organ
  name    Office of the High Commissioner for Peace !context(COL) | High Commissioner for Peace !context(COL) | Office of the Peace Commissioner !context(COL)
  code    COL GOV 1994..   asof 2025-06-30
  source  public-record

actor   col.unp
  kind    organ
  name    National Protection Unit !context(COL) | Unidad Nacional de Protección
  code    COL GOV 2011-10-31..   asof 2025-06-30
  source  public-record

actor   col.victimsunit
  kind    organ
  name    Victims' Unit !context(COL) | Unit for the Victims !context(COL)
  code    COL GOV 2012-01..   asof 2025-06-30
  source  public-record

actor   col.ecopetrol
  kind    company
  name    Ecopetrol
  code    COL GOV.BUS
  source  public-record

actor   col.unvmc
  kind    organ
  name    UN Verification Mission in Colombia | United Nations Verification Mission in Colombia | UN mission in Colombia
  code    UNO IGO 2017-09-26..   asof 2025-06-30
  source  public-record

actor   col.mapp
  kind    organ
  name    MAPP-OEA | MAPP/OAS | OAS Mission to Support the Peace Process in Colombia
  code    IGO IGO 2004-01..   asof 2025-06-30
  source  public-record

# Parties of Colombia.

actor   col.pacto
  kind    party
  name    Historic Pact !context(COL) | Pacto Histórico | Historical Pact !context(COL) | Historic Pact for Colombia
  code    COL OPP 2021-02-11..2022-08-06
  code    COL GOV.PTY 2022-08-07..   asof 2025-06-30
  source  public-record

actor   col.humana
  kind    party
  name    Colombia Humana | Humane Colombia
  code    COL PTY 2011..   asof 2025-06-30
  part    col.pacto member 2021-02-11..   asof 2025-06-30
  source  public-record

actor   col.cd
  kind    party
  name    Democratic Center !context(COL) | Centro Democrático | Democratic Centre !context(COL)
  code    COL OPP 2013-01-20..2018-08-06
  code    COL GOV.PTY 2018-08-07..2022-08-06
  code    COL OPP 2022-08-07..   asof 2025-06-30
  source  public-record

actor   col.liberal
  kind    party
  name    Colombian Liberal Party | Liberal Party !context(COL)
  code    COL PTY 1848-07-16..   asof 2025-06-30
  source  public-record

actor   col.conservative
  kind    party
  name    Colombian Conservative Party | Conservative Party !context(COL)
  code    COL PTY 1849-10-04..   asof 2025-06-30
  source  public-record

actor   col.lau
  kind    party
  name    Party of the U | Partido de la U | Social Party of National Unity
  code    COL PTY 2005-08..   asof 2025-06-30
  source  public-record

actor   col.radicalchange
  kind    party
  name    Radical Change !context(COL) | Cambio Radical
  code    COL PTY 1998..   asof 2025-06-30
  source  public-record

actor   col.greens
  kind    party
  name    Green Alliance !context(COL) | Alianza Verde
  code    COL PTY 2009..   asof 2025-06-30
  source  public-record

actor   col.polo
  kind    party
  name    Alternative Democratic Pole | Polo Democrático | Polo Democratico Alternativo
  code    COL PTY 2005..   asof 2025-06-30
  source  public-record

actor   col.up
  kind    party
  name    Patriotic Union !context(COL) | Unión Patriótica
  code    COL PTY 1985-05-28..   asof 2025-06-30
  source  public-record

actor   col.frentenacional
  kind    group
  name    National Front !context(COL)
  code    COL GOV.PTY 1958-08-07..1974-08-07
  source  ucdp-22.1, public-record
  xref    ucdp:465

# Persons of the state and politics.

actor   col.alvaro-leyva
  kind    person
  name    Álvaro Leyva | Álvaro Leyva Durán
  office  foreign minister of col 2022-08-07..2024-05
  source  public-record

actor   col.luis-gilberto-murillo
  kind    person
  name    Luis Gilberto Murillo
  office  foreign minister of col 2024-05-21..2025-01-29
  source  public-record

actor   col.laura-sarabia
  kind    person
  name    Laura Sarabia
  gender  f
  office  chief of staff of col.narino 2022-08-07..2023-06-02
  office  foreign minister of col 2025-01-29..   asof 2025-06-30
  source  public-record

actor   col.maria-angela-holguin
  kind    person
  name    María Ángela Holguín
  gender  f
  office  foreign minister of col 2010-08-07..2018-08-07
  source  public-record

actor   col.carlos-holmes-trujillo
  kind    person
  name    Carlos Holmes Trujillo
  office  foreign minister of col 2018-08-07..2019-11-12
  office  defence minister of col 2019-11-13..2021-01-26
  source  public-record

actor   col.claudia-blum
  kind    person
  name    Claudia Blum
  gender  f
  office  foreign minister of col 2019-11-26..2021-05-13
  source  public-record

actor   col.marta-lucia-ramirez
  kind    person
  name    Marta Lucía Ramírez
  gender  f
  office  defence minister of col 2002-08-07..2003-11-09
  office  vice president of col 2018-08-07..2022-08-07
  office  foreign minister of col 2021-05-19..2022-08-07
  source  public-record

actor   col.jaime-bermudez
  kind    person
  name    Jaime Bermúdez
  office  foreign minister of col 2008-07-16..2010-08-07
  source  public-record

actor   col.ivan-velasquez
  kind    person
  name    Iván Velásquez | Iván Velásquez Gómez
  office  defence minister of col 2022-08-20..2025-03-04
  source  public-record

actor   col.pedro-sanchez
  kind    person
  name    Pedro Sánchez !context(COL) | Pedro Arnulfo Sánchez
  office  defence minister of col 2025-03-04..   asof 2025-06-30
  source  public-record

actor   col.diego-molano
  kind    person
  name    Diego Molano
  office  defence minister of col 2021-02-06..2022-08-07
  source  public-record

actor   col.guillermo-botero
  kind    person
  name    Guillermo Botero
  office  defence minister of col 2018-08-07..2019-11-06
  source  public-record

actor   col.luis-carlos-villegas
  kind    person
  name    Luis Carlos Villegas
  office  defence minister of col 2015-06..2018-08-07
  source  public-record

actor   col.juan-carlos-pinzon
  kind    person
  name    Juan Carlos Pinzón
  office  defence minister of col 2011-09-05..2015-06
  source  public-record

actor   col.juan-fernando-cristo
  kind    person
  name    Juan Fernando Cristo
  office  interior minister of col 2014-08..2017-05
  office  interior minister of col 2024-07..2025-02
  source  public-record

actor   col.armando-benedetti
  kind    person
  name    Armando Benedetti
  office  interior minister of col 2025-03..   asof 2025-06-30
  source  public-record

actor   col.alfonso-prada
  kind    person
  name    Alfonso Prada
  office  interior minister of col 2022-08-07..2023-04-26
  source  public-record

actor   col.luis-fernando-velasco
  kind    person
  name    Luis Fernando Velasco
  office  interior minister of col 2023-05-02..2024-07
  source  public-record

actor   col.danilo-rueda
  kind    person
  name    Danilo Rueda
  office  high commissioner for peace of col.peaceoffice 2022-08-07..2023-11-22
  source  public-record

actor   col.otty-patino
  kind    person
  name    Otty Patiño
  office  chief negotiator with the ELN of col.peaceoffice 2022-11..2023-11-22
  office  high commissioner for peace of col.peaceoffice 2023-11-22..   asof 2025-06-30
  source  public-record

actor   col.sergio-jaramillo
  kind    person
  name    Sergio Jaramillo !context(COL) | Sergio Jaramillo Caro
  office  high commissioner for peace of col.peaceoffice 2012-09..2016-12
  source  public-record

actor   col.humberto-de-la-calle
  kind    person
  name    Humberto de la Calle
  office  vice president of col 1994-08-07..1996-09-10
  office  chief negotiator of col 2012-09-04..2016-11-24
  source  public-record

actor   col.miguel-ceballos
  kind    person
  name    Miguel Ceballos
  office  high commissioner for peace of col.peaceoffice 2018-08-07..2021-05
  source  public-record

actor   col.luis-carlos-restrepo
  kind    person
  name    Luis Carlos Restrepo
  office  high commissioner for peace of col.peaceoffice 2002-08..2009-03
  source  public-record

actor   col.vera-grabe
  kind    person
  name    Vera Grabe
  gender  f
  office  chief negotiator with the ELN of col.peaceoffice 2023-12..   asof 2025-06-30
  source  public-record

actor   col.eduardo-zapateiro
  kind    person
  name    Eduardo Zapateiro
  office  army chief of col.ffmm 2019-12..2022-07
  source  public-record

actor   col.luis-fernando-navarro
  kind    person
  name    Luis Fernando Navarro !context(COL)
  office  military chief of col.ffmm 2018-12..2022-07
  source  public-record

actor   col.helder-giraldo
  kind    person
  name    Helder Giraldo | Helder Fernan Giraldo
  office  military chief of col.ffmm 2022-08..2024-07
  source  public-record

actor   col.francisco-cubides
  kind    person
  name    Francisco Cubides
  office  military chief of col.ffmm 2024-07..   asof 2025-06-30
  source  public-record

actor   col.luis-emilio-cardozo
  kind    person
  name    Luis Emilio Cardozo
  office  army chief of col.ffmm 2024-07..   asof 2025-06-30
  source  public-record

actor   col.william-salamanca
  kind    person
  name    William Salamanca | William Rene Salamanca
  office  police chief of col 2023-05..   asof 2025-06-30
  source  public-record

actor   col.oscar-naranjo
  kind    person
  name    Óscar Naranjo
  office  police chief of col 2007-05..2012-06
  office  vice president of col 2017-03-30..2018-08-07
  source  public-record

actor   col.francisco-barbosa
  kind    person
  name    Francisco Barbosa !context(COL)
  office  prosecutor general of col.fiscalia 2020-02-13..2024-02-12
  source  public-record

actor   col.luz-adriana-camargo
  kind    person
  name    Luz Adriana Camargo
  gender  f
  office  prosecutor general of col.fiscalia 2024-03-22..   asof 2025-06-30
  source  public-record

actor   col.nestor-humberto-martinez
  kind    person
  name    Néstor Humberto Martínez
  office  prosecutor general of col.fiscalia 2016-08-01..2019-05-16
  source  public-record

actor   col.francisco-de-roux
  kind    person
  name    Francisco de Roux
  office  leader of col.truthcommission 2018-11-29..2022-08-27
  source  public-record

actor   col.carlos-ruiz-massieu
  kind    person
  name    Carlos Ruiz Massieu
  office  head of col.unvmc 2018-12..2025-08
  source  public-record

actor   col.miguel-uribe-turbay
  kind    person
  name    Miguel Uribe Turbay | Miguel Uribe !context(COL)
  office  senator of col 2022-07-20..2025-08-11
  source  public-record

actor   col.ingrid-betancourt
  kind    person
  name    Ingrid Betancourt
  gender  f
  office  senator of col 1998-07-20..2002-02-23
  after   CVL
  source  public-record

actor   col.sergio-fajardo
  kind    person
  name    Sergio Fajardo
  office  governor of Antioquia of col 2012-01-01..2015-12-31
  source  public-record

actor   col.federico-gutierrez
  kind    person
  name    Federico Gutiérrez
  office  mayor of Medellin of col 2016-01-01..2019-12-31
  office  mayor of Medellin of col 2024-01-01..   asof 2025-06-30
  source  public-record

actor   col.rodolfo-hernandez
  kind    person
  name    Rodolfo Hernández !context(COL)
  office  mayor of Bucaramanga of col 2016-01-01..2019-09-10
  source  public-record

actor   col.claudia-lopez
  kind    person
  name    Claudia López !context(COL)
  gender  f
  office  mayor of Bogota of col 2020-01-01..2023-12-31
  source  public-record

actor   col.carlos-fernando-galan
  kind    person
  name    Carlos Fernando Galán
  office  mayor of Bogota of col 2024-01-01..   asof 2025-06-30
  source  public-record

actor   col.luis-carlos-galan
  kind    person
  name    Luis Carlos Galán
  code    COL PTY ..1989-08-18
  source  public-record

actor   col.piedad-cordoba
  kind    person
  name    Piedad Córdoba
  gender  f
  office  senator of col 1994-07-20..2010-11
  office  senator of col 2022-07-20..2024-01-20
  source  public-record

actor   col.ivan-cepeda
  kind    person
  name    Iván Cepeda
  office  senator of col 2014-07-20..   asof 2025-06-30
  source  public-record

actor   col.german-vargas-lleras
  kind    person
  name    Germán Vargas Lleras
  office  interior minister of col 2010-08-07..2012-05
  office  vice president of col 2014-08-07..2017-03-15
  source  public-record

actor   col.angelino-garzon
  kind    person
  name    Angelino Garzón
  office  vice president of col 2010-08-07..2014-08-07
  source  public-record

actor   col.francisco-santos
  kind    person
  name    Francisco Santos !context(COL)
  office  vice president of col 2002-08-07..2010-08-07
  source  public-record

actor   col.temistocles-machado
  kind    person
  name    Temístocles Machado
  code    COL SOC ..2018-01-27
  source  public-record

# Civil society and media of Colombia.

actor   col.indepaz
  kind    ngo
  name    Indepaz | INDEPAZ
  code    COL SOC 1984..   asof 2025-06-30
  source  public-record

actor   col.fip
  kind    ngo
  name    Ideas for Peace Foundation | Fundación Ideas para la Paz
  code    COL SOC 1999..   asof 2025-06-30
  source  public-record

actor   col.codhes
  kind    ngo
  name    CODHES
  code    COL SOC 1992..   asof 2025-06-30
  source  public-record

actor   col.pares
  kind    ngo
  name    Fundación Pares | Peace and Reconciliation Foundation
  code    COL SOC
  source  public-record

actor   col.onic
  kind    ngo
  name    ONIC !context(COL) | National Indigenous Organization of Colombia
  code    COL SOC 1982-02..   asof 2025-06-30
  source  public-record

actor   col.cric
  kind    ngo
  name    CRIC !context(COL) | Regional Indigenous Council of Cauca
  code    COL SOC 1971-02-24..   asof 2025-06-30
  source  public-record

actor   col.guardiaindigena
  kind    ngo
  name    Indigenous Guard !context(COL) | Guardia Indígena
  code    COL SOC 2001-05..   asof 2025-06-30
  source  public-record

actor   col.eltiempo
  kind    media
  name    El Tiempo !context(COL)
  code    COL JRN 1911-01-30..   asof 2025-06-30
  source  public-record

actor   col.espectador
  kind    media
  name    El Espectador
  code    COL JRN 1887-03-22..   asof 2025-06-30
  source  public-record

actor   col.semana
  kind    media
  name    Semana magazine | Revista Semana
  code    COL JRN
  source  public-record

actor   col.caracol
  kind    media
  name    Caracol Radio | Noticias Caracol | Caracol TV
  code    COL JRN
  source  public-record

actor   col.rcn
  kind    media
  name    RCN Radio | Noticias RCN
  code    COL JRN
  source  public-record

actor   col.blu
  kind    media
  name    Blu Radio
  code    COL JRN 2012-09..   asof 2025-06-30
  source  public-record

actor   col.lasilla
  kind    media
  name    La Silla Vacía
  code    COL JRN 2009..   asof 2025-06-30
  source  public-record

actor   col.wayuu
  kind    people
  name    Wayuu | Wayuu people
  adj     Wayuu
  code    COL CVL
  source  public-record

actor   col.nasa
  kind    people
  name    Nasa people | Nasa community
  code    COL CVL
  source  public-record

# Venezuela: state and armed bodies.

actor   ven.miraflores
  kind    organ
  name    Miraflores | Miraflores Palace | Palacio de Miraflores
  code    VEN GOV
  source  public-record

actor   ven.an
  kind    organ
  name    Venezuelan National Assembly | Venezuela's National Assembly | National Assembly of Venezuela
  code    VEN LEG 2000-08..   asof 2025-06-30
  source  public-record

actor   ven.anc
  kind    organ
  name    National Constituent Assembly !context(VEN) | Venezuelan Constituent Assembly | Constituent Assembly !context(VEN)
  code    VEN LEG 2017-08-04..2020-12-18
  source  public-record

actor   ven.tsj
  kind    organ
  name    Supreme Tribunal of Justice !context(VEN) | TSJ !context(VEN) | Venezuela's Supreme Tribunal of Justice
  code    VEN JUD 1999-12..   asof 2025-06-30
  source  public-record

actor   ven.cne
  kind    organ
  name    National Electoral Council !context(VEN) | CNE !context(VEN) | Venezuela's National Electoral Council
  code    VEN GOV 1999-12..   asof 2025-06-30
  source  public-record

actor   ven.fanb
  kind    organ
  name    Bolivarian National Armed Forces | FANB !context(VEN) | National Bolivarian Armed Forces | Venezuelan armed forces | Venezuelan military | Venezuelan army | Fuerza Armada Nacional Bolivariana
  code    VEN MIL
  source  public-record

actor   ven.gnb
  kind    organ
  name    Bolivarian National Guard | National Bolivarian Guard | GNB !context(VEN) | Venezuelan National Guard | Guardia Nacional Bolivaria
  code    VEN MIL
  part    ven.fanb wing
  source  public-record

actor   ven.militia
  kind    organ
  name    Bolivarian Militia | Bolivarian National Militia | National Bolivarian Militia | Milicia Bolivariana
  code    VEN PRM 2008-07-31..   asof 2025-06-30
  part    ven.fanb wing 2008-07-31..   asof 2025-06-30
  source  public-record

actor   ven.pnb
  kind    organ
  name    Bolivarian National Police | PNB !context(VEN) | Policía Nacional Bolivariana
  code    VEN COP 2009-04..   asof 2025-06-30
  source  public-record

actor   ven.faes
  kind    organ
  name    FAES !context(VEN) | Special Action Forces !context(VEN)
  code    VEN COP 2017-07-14..2022
  part    ven.pnb wing 2017-07-14..2022
  source  public-record

actor   ven.sebin
  kind    organ
  name    SEBIN | Bolivarian National Intelligence Service | Bolivarian Intelligence Service | Sebin | DISIP
  code    VEN SPY
  source  public-record

actor   ven.dgcim
  kind    organ
  name    DGCIM | General Directorate of Military Counterintelligence | Directorate General of Military Counterintelligence
  code    VEN SPY
  part    ven.fanb office
  source  ofac-2023, public-record

actor   ven.colectivos
  kind    group
  name    pro-government colectivos !nocap | colectivos !context(VEN) | Tupamaros !context(VEN)
  code    VEN PRM
  source  public-record

actor   ven.pdvsa
  kind    company
  name    PDVSA | Petróleos de Venezuela
  code    VEN GOV.BUS 1976-01-01..   asof 2025-06-30
  source  public-record

actor   ven.citgo
  kind    company
  name    Citgo | CITGO
  code    VEN BUS
  source  public-record

actor   ven.telesur
  kind    media
  name    Telesur
  code    VEN GOV.JRN 2005-07-24..   asof 2025-06-30
  source  public-record

actor   ven.vtv
  kind    media
  name    Venezolana de Televisión | VTV !context(VEN)
  code    VEN GOV.JRN
  source  public-record

actor   ven.elnacional
  kind    media
  name    El Nacional !context(VEN)
  code    VEN JRN
  source  public-record

actor   ven.efectococuyo
  kind    media
  name    Efecto Cocuyo
  code    VEN JRN 2015..   asof 2025-06-30
  source  public-record

actor   ven.foropenal
  kind    ngo
  name    Foro Penal
  code    VEN SOC
  source  public-record

actor   ven.provea
  kind    ngo
  name    Provea | PROVEA
  code    VEN SOC 1988..   asof 2025-06-30
  source  public-record

# Venezuela: parties and armed groups.

actor   ven.psuv
  kind    party
  name    United Socialist Party of Venezuela | PSUV
  code    VEN GOV.PTY 2007-03-24..   asof 2025-06-30
  source  public-record

actor   ven.mvr
  kind    party
  name    Fifth Republic Movement
  code    VEN GOV.PTY 1999-02-02..2007-03-23
  source  public-record

actor   ven.polopat
  kind    party
  name    Great Patriotic Pole | Gran Polo Patriótico
  code    VEN GOV.PTY 2012..   asof 2025-06-30
  source  public-record

actor   ven.mud
  kind    party
  name    Democratic Unity Roundtable | MUD !context(VEN) | Mesa de la Unidad Democrática | Democratic Unity coalition
  code    VEN OPP 2008-01-23..2021-04
  source  public-record

actor   ven.pud
  kind    party
  name    Unitary Platform !context(VEN) | Democratic Unitary Platform | Plataforma Unitaria
  code    VEN OPP 2021-04..   asof 2025-06-30
  part    ven.mud successor 2021-04..   asof 2025-06-30
  source  public-record

actor   ven.vp
  kind    party
  name    Popular Will !context(VEN) | Voluntad Popular
  code    VEN OPP 2009-12-05..   asof 2025-06-30
  source  public-record

actor   ven.pj
  kind    party
  name    Justice First !context(VEN) | Primero Justicia
  code    VEN OPP 2000..   asof 2025-06-30
  source  public-record

actor   ven.vente
  kind    party
  name    Vente Venezuela | Come Venezuela
  code    VEN OPP 2012-05-24..   asof 2025-06-30
  source  public-record

actor   ven.ad
  kind    party
  name    Democratic Action !context(VEN) | Acción Democrática
  code    VEN PTY 1941-09-13..   asof 2025-06-30
  source  public-record

actor   ven.copei
  kind    party
  name    COPEI | Copei
  code    VEN PTY 1946-01-13..   asof 2025-06-30
  source  public-record

actor   ven.unt
  kind    party
  name    Un Nuevo Tiempo | A New Era !context(VEN)
  code    VEN OPP 2006..   asof 2025-06-30
  source  public-record

actor   ven.interim
  kind    organ
  name    Venezuelan interim government | Guaido's interim government | interim government of Juan Guaidó
  code    VEN OPP 2019-01-23..2023-01-05
  source  public-record

actor   ven.fpln
  kind    group
  name    Bolivarian Liberation Forces | Fuerzas Bolivarianas de Liberación
  code    VEN UAF 1992..   asof 2025-06-30
  source  public-record

actor   ven.tda
  kind    group
  name    Tren de Aragua
  code    VEN CRM 2014..   asof 2025-06-30
  source  public-record

actor   ven.soles
  kind    group
  name    Cartel of the Suns | Cartel de los Soles
  code    VEN CRM
  source  public-record

actor   ven.pemones
  kind    people
  name    Pemon people | Pemones
  code    VEN CVL
  source  public-record

# Venezuela: persons.

actor   ven.diosdado-cabello
  kind    person
  name    Diosdado Cabello
  office  vice president of ven 2002-01-13..2002-04-28
  office  speaker of ven.an 2012-01-05..2016-01-05
  office  speaker of ven.anc 2018-06-19..2020-12-18
  office  interior minister of ven 2024-08-27..   asof 2025-06-30
  source  public-record

actor   ven.vladimir-padrino-lopez
  kind    person
  name    Vladimir Padrino López | Vladimir Padrino | Padrino López !context(VEN) | Vladimir Padrino Lopez
  office  defence minister of ven 2014-10-24..   asof 2025-06-30
  source  ofac-2023, public-record

actor   ven.jorge-rodriguez
  kind    person
  name    Jorge Rodríguez !context(VEN) | Jorge Rodriguez
  office  vice president of ven 2007-01-08..2008-01-03
  office  information minister of ven 2017-11..2020-12
  office  speaker of ven.an 2021-01-05..   asof 2025-06-30
  source  public-record

actor   ven.tareck-el-aissami
  kind    person
  name    Tareck El Aissami
  office  interior minister of ven 2008-09..2012-10
  office  vice president of ven 2017-01-04..2018-06-14
  office  oil minister of ven 2020-04-27..2023-03-20
  source  public-record

actor   ven.jorge-arreaza
  kind    person
  name    Jorge Arreaza
  office  vice president of ven 2013-04-21..2016-01-06
  office  foreign minister of ven 2017-08-02..2021-08-19
  source  public-record

actor   ven.felix-plasencia
  kind    person
  name    Félix Plasencia
  office  foreign minister of ven 2021-08-19..2022-05-16
  source  public-record

actor   ven.carlos-faria
  kind    person
  name    Carlos Faría
  office  foreign minister of ven 2022-05-16..2023-01-06
  source  public-record

actor   ven.yvan-gil
  kind    person
  name    Yván Gil | Ivan Gil !context(VEN) | Yvan Gil
  office  foreign minister of ven 2023-01-06..   asof 2025-06-30
  source  public-record

actor   ven.samuel-moncada
  kind    person
  name    Samuel Moncada
  office  foreign minister of ven 2017-06-21..2017-08-02
  office  ambassador to the United Nations of ven 2018..   asof 2025-06-30
  source  public-record

actor   ven.tarek-william-saab
  kind    person
  name    Tarek William Saab
  office  ombudsman of ven 2014-12..2017-08-05
  office  prosecutor general of ven 2017-08-05..   asof 2025-06-30
  source  public-record

actor   ven.luisa-ortega-diaz
  kind    person
  name    Luisa Ortega Díaz | Luisa Ortega
  gender  f
  office  prosecutor general of ven 2007-12..2017-08-05
  source  public-record

actor   ven.nestor-reverol
  kind    person
  name    Néstor Reverol
  office  interior minister of ven 2016-08-02..2020-10
  source  public-record

actor   ven.remigio-ceballos
  kind    person
  name    Remigio Ceballos
  office  interior minister of ven 2021-08..2024-08-27
  source  public-record

actor   ven.ivan-hernandez-dala
  kind    person
  name    Iván Hernández Dala
  office  director of ven.dgcim 2014-01..2024-10
  source  public-record

actor   ven.hugo-carvajal
  kind    person
  name    Hugo Carvajal | El Pollo Carvajal
  office  director of ven.dgcim 2004-07..2011-12
  source  public-record

actor   ven.gustavo-gonzalez-lopez
  kind    person
  name    Gustavo González López
  office  director of ven.sebin 2014-02..2018-10
  office  interior minister of ven 2015-03..2016-08-02
  office  director of ven.sebin 2019-04-30..2024-08
  source  public-record

actor   ven.manuel-cristopher-figuera
  kind    person
  name    Manuel Cristopher Figuera | Cristopher Figuera
  office  director of ven.sebin 2018-10..2019-04-30
  source  public-record

actor   ven.elvis-amoroso
  kind    person
  name    Elvis Amoroso
  office  head of ven.cne 2023-08-24..   asof 2025-06-30
  source  public-record

actor   ven.tibisay-lucena
  kind    person
  name    Tibisay Lucena
  gender  f
  office  head of ven.cne 2006-04..2020-06
  source  public-record

actor   ven.maikel-moreno
  kind    person
  name    Maikel Moreno
  office  chief justice of ven.tsj 2017-02-24..2022-04
  source  public-record

actor   ven.alex-saab
  kind    person
  name    Alex Saab
  office  industry minister of ven 2024-10-18..   asof 2025-06-30
  source  public-record

actor   ven.cilia-flores
  kind    person
  name    Cilia Flores
  gender  f
  office  speaker of ven.an 2006-08..2011-01
  office  first lady of ven 2013-07..   asof 2025-06-30
  source  public-record

actor   ven.juan-guaido
  kind    person
  name    Juan Guaidó | Juan Guaido
  office  speaker of ven.an 2019-01-05..2020-01-05
  office  leader of ven.interim 2019-01-23..2022-12-30
  source  public-record

actor   ven.maria-corina-machado
  kind    person
  name    María Corina Machado | Maria Corina Machado
  gender  f
  office  leader of ven.vente 2012-05-24..   asof 2025-06-30
  source  public-record

actor   ven.edmundo-gonzalez
  kind    person
  name    Edmundo González | Edmundo González Urrutia | Edmundo Gonzalez
  office  presidential candidate of ven.pud 2024-04-19..   asof 2025-06-30
  source  public-record

actor   ven.leopoldo-lopez
  kind    person
  name    Leopoldo López | Leopoldo Lopez
  office  leader of ven.vp 2009-12-05..   asof 2025-06-30
  source  public-record

actor   ven.henrique-capriles
  kind    person
  name    Henrique Capriles | Henrique Capriles Radonski
  office  governor of Miranda of ven 2008-11-29..2017-10
  office  leader of ven.pj 2013..2025-04
  source  public-record

actor   ven.julio-borges
  kind    person
  name    Julio Borges
  office  leader of ven.pj 2000..2013
  office  speaker of ven.an 2017-01-05..2018-01-05
  source  public-record

actor   ven.henry-ramos-allup
  kind    person
  name    Henry Ramos Allup
  office  leader of ven.ad 2000..   asof 2025-06-30
  office  speaker of ven.an 2016-01-05..2017-01-05
  source  public-record

actor   ven.antonio-ledezma
  kind    person
  name    Antonio Ledezma
  office  mayor of Caracas of ven 2008-12-07..2015-02-19
  source  public-record

actor   ven.manuel-rosales
  kind    person
  name    Manuel Rosales
  office  governor of Zulia of ven 2021-11-30..   asof 2025-06-30
  office  leader of ven.unt 2006..   asof 2025-06-30
  source  public-record

actor   ven.raul-isaias-baduel
  kind    person
  name    Raúl Isaías Baduel
  office  defence minister of ven 2006-07..2007-07
  source  public-record

actor   ven.ali-rodriguez-araque
  kind    person
  name    Ali Rodríguez Araque
  office  foreign minister of ven 2004-11-22..2006-08-08
  source  public-record

actor   ven.hector-rusthenford-guerrero
  kind    person
  name    Héctor Rusthenford Guerrero | Niño Guerrero | Hector Rusthenford Guerrero Flores
  office  leader of ven.tda 2014..   asof 2025-06-30
  source  public-record

# Heads of state and government with their other offices.

actor   col.gustavo-petro
  kind    person
  name    Gustavo Petro | Gustavo Petro Urrego
  office  mayor of Bogota of col 2012-01-01..2015-12-31
  office  senator of col 2018-07-20..2022-07-20
  office  leader of col.pacto 2021-02-11..2022-08-06
  office  president of col 2022-08-07..   asof 2026-01-31
  source  factbook-2026, public-record

actor   col.alvaro-uribe
  kind    person
  name    Álvaro Uribe | Alvaro Uribe Velez
  office  leader of col.cd 2013-01-20..   asof 2025-06-30
  office  senator of col 2014-07-20..2020-08-18
  office  president of col 2002-08-08..2010-08-07
  source  archigos-4.1, public-record

actor   col.juan-manuel-santos
  kind    person
  name    Juan Manuel Santos | Juan Manuel Santos Calderón
  office  defence minister of col 2006-07-19..2009-05-18
  office  president of col 2010-08-07..2018-08-07
  source  public-record

actor   col.ivan-duque
  kind    person
  name    Iván Duque | Iván Duque Márquez
  office  senator of col 2014-07-20..2018-04
  office  president of col 2018-08-07..2022-08-07
  source  public-record

actor   ven.delcy-rodriguez
  kind    person
  name    Delcy Rodríguez
  gender  f
  office  foreign minister of ven 2014-12-26..2017-06-21
  office  speaker of ven.anc 2017-08-04..2018-06-14
  office  vice president of ven 2018-06-14..2026-01-05
  office  interim president of ven 2026-01-05..   asof 2026-01-31
  source  factbook-2026, public-record

actor   ven.nicolas-maduro
  kind    person
  name    Nicolás Maduro | Nicolas Maduro Moros
  office  foreign minister of ven 2006-08-08..2013-01-16
  office  vice president of ven 2012-10-13..2013-03-05
  office  president of ven 2013-03-05..2026-01-05
  source  ofac-2023, public-record
