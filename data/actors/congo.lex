# SPDX-License-Identifier: CC0-1.0
# The Great Lakes and the Central African Republic in depth: DR Congo, Rwanda,
# Burundi, CAR: office holders, parties, forces, and the armed groups of the east with
# their mergers and splits. Written from well-known public facts.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  un-2022 = United Nations Security Council consolidated list, 2022-09-15
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  archigos-4.1 = Goemans, Gleditsch and Chiozza, Archigos 4.1, leaders 1875-2015
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# The M23 line and the rebellions before it.

actor   cod.afdl
  kind    group
  name    AFDL | Alliance of Democratic Forces for the Liberation of Congo | ADFL !context(COD) | Alliance of Democratic Forces for the Liberation of Congo-Zaire
  code    COD REB 1996-10-18..1997-05-16
  code    COD GOV 1997-05-17..1999-01
  source  ucdp-22.1, public-record
  xref    ucdp:422

actor   cod.rcd
  kind    group
  name    Rally for Congolese Democracy | Congolese Rally for Democracy | RCD !context(COD) | RCD-Goma | RCD-G
  code    COD REB 1998-08-01..2003-07-16
  code    COD PTY 2003-07-17..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:424

actor   cod.rcdkml
  kind    group
  name    RCD-K/ML | RCD-ML | RCD-Kisangani | Rally for Congolese Democracy-Liberation Movement | RCD-Kis/ML
  code    COD REB 1999-09..2003-07-16
  code    COD PTY 2003-07-17..   asof 2025-06-30
  part    cod.rcd splinter-of 1999-05..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:789

actor   cod.rcdn
  kind    group
  name    RCD-National | RCD-N
  code    COD REB 2000..2003-07-16
  part    cod.rcdkml splinter-of 2000..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:653

actor   cod.mlc
  kind    group
  name    Movement for the Liberation of Congo | MLC !context(COD,CAF) | Movement for the Liberation of the Congo | Congolese Liberation Movement
  code    COD REB 1998-11..2003-07-16
  code    COD PTY 2003-07-17..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:423

actor   cod.cndp
  kind    group
  name    National Congress for the Defence of the People | CNDP !context(COD,RWA) | National Congress for the Defense of the People
  code    COD REB 2006-07-25..2009-03-22
  code    COD PTY 2009-03-23..2012-04
  source  ucdp-22.1, public-record
  xref    ucdp:426

actor   cod.m23
  kind    group
  name    M23 | March 23 Movement | M23 Movement | M23 rebels | Mouvement du 23 mars | M-23 | 23 March Movement
  code    COD REB 2012-05-06..2013-11-07
  code    COD OPP 2013-11-08..2021-11-06
  code    COD REB 2021-11-07..   asof 2025-06-30
  part    cod.cndp successor 2012-05-06..   asof 2025-06-30
  part    cod.afc member 2023-12-15..   asof 2025-06-30
  source  un-2022, ucdp-22.1, public-record
  xref    ucdp:1160

actor   cod.afc
  kind    group
  name    Alliance Fleuve Congo | Congo River Alliance | AFC !context(COD) | AFC/M23 | River Congo Alliance | M23/AFC
  code    COD REB 2023-12-15..   asof 2025-06-30
  source  public-record

actor   cod.arc
  kind    group
  name    Congolese Revolutionary Army | ARC !context(cod.m23) | Armée révolutionnaire congolaise
  code    inherit
  part    cod.m23 wing 2012-10-20..   asof 2025-06-30
  source  public-record

actor   cod.crp
  kind    group
  name    Convention for the Popular Revolution | CRP !context(COD)
  code    COD REB 2025-03-31..   asof 2025-06-30
  source  public-record

actor   cod.corneille-nangaa
  kind    person
  name    Corneille Nangaa | Corneille Naanga | Corneille Nangaa Yobeluo
  office  head of cod.ceni 2015-10-28..2021-10
  office  leader of cod.afc 2023-12-15..   asof 2025-06-30
  source  public-record

actor   cod.bertrand-bisimwa
  kind    person
  name    Bertrand Bisimwa
  office  spokesman of cod.m23 2012-07..2013-03-07
  office  leader of cod.m23 2013-03-07..   asof 2025-06-30
  source  public-record

actor   cod.sultani-makenga
  kind    person
  name    Sultani Makenga | Emmanuel Sultani Makenga | General Makenga
  office  military chief of cod.m23 2012-05-06..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   cod.bosco-ntaganda
  kind    person
  name    Bosco Ntaganda
  office  army chief of cod.cndp 2006-07-25..2009-01
  office  leader of cod.cndp 2009-01-22..2009-03
  office  commander of cod.m23 2012-05..2013-03-18
  source  un-2022, ofac-2023, public-record

actor   cod.laurent-nkunda
  kind    person
  name    Laurent Nkunda
  office  leader of cod.cndp 2006-07-25..2009-01-22
  source  un-2022, ofac-2023, public-record

actor   cod.jean-marie-runiga
  kind    person
  name    Jean-Marie Runiga | Jean-Marie Runiga Lugerero
  office  leader of cod.m23 2012-07-09..2013-02-27
  source  public-record

actor   cod.willy-ngoma
  kind    person
  name    Willy Ngoma
  office  spokesman of cod.m23 2021-11..   asof 2025-06-30
  source  public-record

actor   cod.lawrence-kanyuka
  kind    person
  name    Lawrence Kanyuka
  office  spokesman of cod.m23 2021-11..   asof 2025-06-30
  office  spokesman of cod.afc 2023-12-15..   asof 2025-06-30
  source  public-record

actor   cod.bernard-byamungu
  kind    person
  name    Bernard Byamungu | Bernard Maheshe Byamungu
  office  deputy military chief of cod.m23 2021-11..   asof 2025-06-30
  source  public-record

actor   cod.joseph-bahati-musanga
  kind    person
  name    Joseph Bahati Musanga | Bahati Musanga | Erasto Bahati Musanga
  office  governor of North Kivu of cod.m23 2025-02-05..   asof 2025-06-30
  source  public-record

actor   cod.azarias-ruberwa
  kind    person
  name    Azarias Ruberwa
  office  leader of cod.rcd 2003..2012
  office  vice president of cod 2003-07-17..2006-12-06
  source  public-record

actor   cod.ernest-wamba-dia-wamba
  kind    person
  name    Ernest Wamba dia Wamba
  office  leader of cod.rcd 1998-08..1999-05
  office  leader of cod.rcdkml 1999-09..2001
  source  public-record

actor   cod.mbusa-nyamwisi
  kind    person
  name    Mbusa Nyamwisi | Antipas Mbusa Nyamwisi
  office  leader of cod.rcdkml 2001..   asof 2025-06-30
  office  foreign minister of cod 2007-02..2008-10
  source  public-record

actor   cod.roger-lumbala
  kind    person
  name    Roger Lumbala
  office  leader of cod.rcdn 2000..2003
  source  public-record

actor   cod.jean-pierre-bemba
  kind    person
  name    Jean-Pierre Bemba | Jean-Pierre Bemba Gombo
  office  leader of cod.mlc 1998-11..   asof 2025-06-30
  office  vice president of cod 2003-07-17..2006-12-06
  office  defence minister of cod 2023-03-24..2024-05-29
  office  deputy prime minister for transport of cod 2024-05-29..   asof 2025-06-30
  source  public-record

# Ituri.

actor   cod.upc
  kind    group
  name    Union of Congolese Patriots | UPC !context(cod.thomas-lubanga,cod.fni,cod.frpi) | Union of Congolese Patriots for Reconciliation and Peace
  code    COD REB 2001-09-15..2005
  source  ucdp-22.1, public-record
  xref    ucdp:1076

actor   cod.fni
  kind    group
  name    Nationalist and Integrationist Front | Front for National Integration | FNI !context(COD)
  code    COD REB 2002-11..2007
  source  ucdp-22.1, public-record
  xref    ucdp:606

actor   cod.frpi
  kind    group
  name    Front for Patriotic Resistance in Ituri | FRPI !context(COD) | Patriotic Resistance Front in Ituri | Patriotic Force of Resistance in Ituri
  code    COD REB 2002-11..2020-02-27
  code    COD UAF 2020-02-28..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:1077

actor   cod.pusic
  kind    group
  name    Party for Unity and Safeguarding of the Integrity of Congo | PUSIC !context(COD)
  code    COD REB 2003-02..2005
  source  ucdp-22.1, public-record
  xref    ucdp:1075

actor   cod.codeco
  kind    group
  name    CODECO | Cooperative for the Development of Congo | CODECO militia | CODECO-URDPC | Union of Revolutionaries for the Defence of the Congolese People | CODECO fighters
  code    COD UAF 2017-12..   asof 2025-06-30
  source  public-record

actor   cod.zaire
  kind    group
  name    Zaïre self-defence group | Zaire militia | Popular Self-Defence Front of Ituri | Zaire-FPAC | FPAC-Zaire
  code    COD UAF 2019..   asof 2025-06-30
  source  public-record

actor   cod.fpic
  kind    group
  name    Patriotic and Integrationist Force of Congo | FPIC !context(COD) | Chini ya Kilima
  code    COD UAF 2020..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:7644

actor   cod.thomas-lubanga
  kind    person
  name    Thomas Lubanga | Thomas Lubanga Dyilo
  office  leader of cod.upc 2001-09-15..2005-03-19
  office  leader of cod.crp 2025-03-31..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   cod.germain-katanga
  kind    person
  name    Germain Katanga
  office  commander of cod.frpi 2003..2004-12
  source  un-2022, ofac-2023, public-record

actor   cod.mathieu-ngudjolo
  kind    person
  name    Mathieu Ngudjolo | Mathieu Ngudjolo Chui
  office  commander of cod.fni 2003..2006-10
  source  public-record

# The Allied Democratic Forces and IS.

actor   cod.adf
  kind    group
  name    Allied Democratic Forces | ADF !context(COD,UGA) | ADF-NALU | Madinat Tauhid Wau Mujahedeen | MTM !context(cod.adf) | Allied Democratic Forces rebels
  code    COD REB 1995..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   is.iscap
  kind    group
  name    Islamic State Central Africa Province | ISCAP | IS Central Africa Province | Islamic State's Central Africa Province | Islamic State in Central Africa | ISIS-DRC | Islamic State Central African Province | ISIL-DRC
  code    COD REB 2019-04-18..   asof 2025-06-30
  part    is faction 2019-04-18..   asof 2025-06-30
  source  ofac-2023, public-record

actor   cod.jamil-mukulu
  kind    person
  name    Jamil Mukulu
  office  leader of cod.adf 1995..2015-04
  source  un-2022, ofac-2023, public-record

actor   cod.musa-baluku
  kind    person
  name    Musa Baluku | Seka Musa Baluku | Musa Seka Baluku
  office  leader of cod.adf 2015-04..   asof 2025-06-30
  office  leader of is.iscap 2019-04-18..   asof 2025-06-30
  source  ofac-2023, public-record

# Hutu armed groups.

actor   cod.fdlr
  kind    group
  name    Democratic Forces for the Liberation of Rwanda | FDLR | Forces démocratiques de libération du Rwanda | FDLR-FOCA | FOCA !context(cod.fdlr) | Forces Combattantes Abacunguzi
  code    RWA REB 2000-09-30..   asof 2025-06-30
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:528

actor   cod.alir
  kind    group
  name    Army for the Liberation of Rwanda | ALIR | ALiR | Rwandan Liberation Army
  code    RWA REB 1996..2001
  source  ucdp-22.1, public-record
  xref    ucdp:1128

actor   cod.rud
  kind    group
  name    RUD-Urunana | Rally for Unity and Democracy-Urunana
  code    RWA REB 2006..   asof 2025-06-30
  part    cod.fdlr splinter-of 2004..   asof 2025-06-30
  source  public-record

actor   cod.cnrd
  kind    group
  name    CNRD-Ubwiyunge | National Council for Renewal and Democracy | CNRD !context(COD,RWA) | CNRD-FLN
  code    RWA REB 2016-05-31..   asof 2025-06-30
  part    cod.fdlr splinter-of 2016-05-31..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:6684

actor   cod.sylvestre-mudacumura
  kind    person
  name    Sylvestre Mudacumura
  office  commander of cod.fdlr 2003..2019-09-17
  source  un-2022, ofac-2023, public-record

actor   cod.ignace-murwanashyaka
  kind    person
  name    Ignace Murwanashyaka
  office  leader of cod.fdlr 2001..2009-11-17
  source  un-2022, ofac-2023, public-record

actor   cod.pacifique-ntawunguka
  kind    person
  name    Pacifique Ntawunguka | General Omega | Pacifique Omega
  office  commander of cod.fdlr 2019-09..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   cod.gaston-iyamuremye
  kind    person
  name    Gaston Iyamuremye | Victor Byiringiro | Gaston Rumuli Iyamuremye
  office  leader of cod.fdlr 2010..2024
  source  un-2022, ofac-2023, public-record

actor   cod.wilson-irategeka
  kind    person
  name    Wilson Irategeka | Laurent Ndagijimana
  office  leader of cod.cnrd 2016-05-31..2019-12
  source  public-record

# Mai-Mai, Wazalendo and self-defence groups.

actor   cod.wazalendo
  kind    group
  name    Wazalendo | Wazalendo fighters | Volunteers for the Defence of the Homeland !context(COD) | VDP !context(COD) | Wazalendo militia | Wazalendo militias
  code    COD PRM 2022-11..   asof 2025-06-30
  source  public-record

actor   cod.maimai
  kind    group
  name    Mai-Mai | Mayi-Mayi | Mai-Mai militia | Mai-Mai militias | Mai-Mai fighters
  code    COD UAF
  source  ucdp-22.1, public-record
  xref    ucdp:648

actor   cod.yakutumba
  kind    group
  name    Mai-Mai Yakutumba | CNPSC | National Coalition of the People for the Sovereignty of Congo | Yakutumba militia
  code    COD REB 2006..2022-10
  code    COD PRM 2022-11..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:3043

actor   cod.ndc
  kind    group
  name    Nduma Defence of Congo | Nduma Defense of Congo | NDC !context(COD) | Mai-Mai Sheka
  code    COD UAF 2008..2017-07-26
  source  public-record

actor   cod.ndcr
  kind    group
  name    NDC-Renovated | NDC-R | NDC-Rénové | Nduma Defence of Congo-Renovated | Nduma Defense of Congo-Renovated | Nduma defence of Congo-Renové
  code    COD UAF 2014..2022-10
  code    COD PRM 2022-11..   asof 2025-06-30
  part    cod.ndc splinter-of 2014..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:6491

actor   cod.apcls
  kind    group
  name    APCLS | Alliance of Patriots for a Free and Sovereign Congo
  code    COD UAF 2008..2022-10
  code    COD PRM 2022-11..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:1200

actor   cod.nyatura
  kind    group
  name    Nyatura | Nyatura CMC | CMC-FDP | Coalition of Movements for Change !context(COD) | Collective of Movements for Change !context(COD)
  code    COD UAF 2010..2022-10
  code    COD PRM 2022-11..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:3040

actor   cod.raia
  kind    group
  name    Raia Mutomboki | Raiya Mutomboki
  code    COD UAF 2005..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:1199

actor   cod.pareco
  kind    group
  name    PARECO | Coalition of Congolese Patriotic Resistance | PARECO-FF
  code    COD UAF 2007-03..2009
  code    COD PRM 2023..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:896

actor   cod.mazembe
  kind    group
  name    Mai-Mai Mazembe | UPDI Mazembe
  code    COD UAF 2015..   asof 2025-06-30
  source  public-record

actor   cod.gumino
  kind    group
  name    Gumino | Ngumino
  code    COD UAF 2007..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:7194

actor   cod.twirwaneho
  kind    group
  name    Twirwaneho | Twigwaneho | Twirwaneho militia
  code    COD UAF 2018..2025-02-20
  code    COD REB 2025-02-21..   asof 2025-06-30
  part    cod.m23 member 2025-02-21..   asof 2025-06-30
  source  public-record

actor   cod.biloze
  kind    group
  name    Biloze Bishambuke
  code    COD UAF 2018..   asof 2025-06-30
  source  public-record

actor   cod.katakatanga
  kind    group
  name    Kata Katanga | Bakata Katanga | Mai-Mai Kata Katanga | Corak Kata-Katanga
  code    COD REB 2011-02..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:3967

actor   cod.kamuina
  kind    group
  name    Kamuina Nsapu | Kamwina Nsapu
  code    COD REB 2016-06..2019
  source  ucdp-22.1, public-record
  xref    ucdp:6590

actor   cod.banamura
  kind    group
  name    Bana Mura
  code    COD UAF 2017-03..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:6739

actor   cod.mobondo
  kind    group
  name    Mobondo | Mobondo militia
  code    COD UAF 2022-06..   asof 2025-06-30
  source  public-record

actor   cod.simba
  kind    group
  name    Simba rebels | Simbas !context(COD)
  code    COD REB 1964-01..1965-11
  source  public-record

actor   cod.katangagend
  kind    group
  name    Katangese Gendarmerie | Katangan gendarmes | FLNC !context(COD,AGO) | Congolese National Liberation Front
  code    COD REB 1960-07-11..1979
  source  ucdp-22.1, public-record
  xref    ucdp:421

actor   cod.william-yakutumba
  kind    person
  name    William Yakutumba | William Amuri Yakutumba
  office  leader of cod.yakutumba 2006..   asof 2025-06-30
  source  public-record

actor   cod.ntabo-ntaberi-sheka
  kind    person
  name    Ntabo Ntaberi Sheka | Ntabo Sheka | Sheka !context(cod.ndc)
  office  leader of cod.ndc 2008..2017-07-26
  source  un-2022, ofac-2023, public-record

actor   cod.guidon-shimiray-mwissa
  kind    person
  name    Guidon Shimiray Mwissa | Guidon Mwissa | General Guidon | Guidon Shimiray
  office  leader of cod.ndcr 2014..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   cod.janvier-karairi
  kind    person
  name    Janvier Karairi | Janvier Buingo Karairi | Janvier Karahiri
  office  leader of cod.apcls 2008..   asof 2025-06-30
  source  public-record

actor   cod.dominique-ndaruhutse
  kind    person
  name    Dominique Ndaruhutse | Domi !context(cod.nyatura) | Dominique Domi
  office  leader of cod.nyatura 2015..   asof 2025-06-30
  source  public-record

actor   cod.michel-rukunda
  kind    person
  name    Michel Rukunda | Michel Makanika | Makanika !context(cod.twirwaneho,COD) | Michel Rukunda Makanika
  office  leader of cod.twirwaneho 2020-01..2025-02-19
  source  public-record

actor   cod.charles-sematama
  kind    person
  name    Charles Sematama
  office  leader of cod.twirwaneho 2025-02-19..   asof 2025-06-30
  source  public-record

actor   cod.gedeon-kyungu
  kind    person
  name    Gédéon Kyungu | Gedeon Kyungu Mutanga
  office  leader of cod.katakatanga 2011-09..2016-10-11
  source  ofac-2023, public-record

# State and parties of DR Congo.

actor   cod.fardc
  kind    organ
  name    FARDC | Armed Forces of the Democratic Republic of the Congo | Congolese army | Congolese armed forces | Congolese military | DR Congo's army | DRC army | Forces armées de la république démocratique du Congo
  code    COD MIL 2003-07..   asof 2025-06-30
  source  public-record

actor   cod.anr
  kind    organ
  name    National Intelligence Agency !context(COD) | Agence nationale de renseignements !context(COD) | ANR !context(COD) | Congolese National Intelligence Agency
  code    COD SPY 1997..   asof 2025-06-30
  source  public-record

actor   cod.republicanguard
  kind    organ
  name    Republican Guard !context(COD) | Congolese Republican Guard | Garde Républicaine
  code    COD MIL
  source  public-record

actor   cod.pnc
  kind    organ
  name    Congolese National Police | PNC !context(COD) | Police Nationale Congolaise
  code    COD COP
  source  public-record

actor   cod.ceni
  kind    organ
  name    CENI !context(COD) | Independent National Electoral Commission !context(COD) | National Independent Electoral Commission !context(COD) | Congolese electoral commission
  code    COD GOV 2010..   asof 2025-06-30
  source  public-record

actor   cod.cenco
  kind    ngo
  name    CENCO | National Episcopal Conference of Congo | Congolese bishops' conference
  code    COD REL
  source  public-record

actor   cod.ecc
  kind    ngo
  name    Church of Christ in Congo
  code    COD REL
  source  public-record

actor   cod.lucha
  kind    ngo
  name    LUCHA !context(COD) | Lucha !context(COD) | Lutte pour le Changement | Struggle for Change !context(COD)
  code    COD SOC 2012-05..   asof 2025-06-30
  source  public-record

actor   cod.filimbi
  kind    ngo
  name    Filimbi
  code    COD SOC 2015-03..   asof 2025-06-30
  source  public-record

actor   cod.udps
  kind    party
  name    UDPS | Union for Democracy and Social Progress !context(COD)
  code    COD OPP 1982-02-15..2019-01-23
  code    COD GOV.PTY 2019-01-24..   asof 2025-06-30
  source  factbook-2026, public-record

actor   cod.pprd
  kind    party
  name    PPRD !context(COD) | People's Party for Reconstruction and Democracy
  code    COD GOV.PTY 2002-03-31..2019-01-23
  code    COD OPP 2020-12-06..   asof 2025-06-30
  source  factbook-2026, public-record

actor   cod.fcc
  kind    party
  name    Common Front for Congo | FCC !context(COD)
  code    COD GOV.PTY 2018-07..2020-12-06
  code    COD OPP 2020-12-07..   asof 2025-06-30
  source  public-record

actor   cod.usn
  kind    party
  name    Sacred Union of the Nation | Sacred Union !context(COD) | Union sacrée de la nation
  code    COD GOV.PTY 2020-12-06..   asof 2025-06-30
  source  public-record

actor   cod.unc
  kind    party
  name    Union for the Congolese Nation | UNC !context(COD)
  code    COD PTY 2010-06..   asof 2025-06-30
  source  factbook-2026, public-record

actor   cod.ensemble
  kind    party
  name    Ensemble pour la République | Together for the Republic !context(COD) | Together for the Republic Party
  code    COD PTY 2019-12-18..   asof 2025-06-30
  source  factbook-2026, public-record

actor   cod.lamuka
  kind    party
  name    Lamuka | Lamuka coalition
  code    COD OPP 2018-11-11..   asof 2025-06-30
  source  public-record

actor   cod.ecide
  kind    party
  name    Commitment to Citizenship and Development | ECiDé
  code    COD OPP 2009..   asof 2025-06-30
  source  public-record

actor   cod.mnc
  kind    party
  name    Congolese National Movement | Mouvement National Congolais
  code    COD PTY 1958-10..   asof 2025-06-30
  source  public-record

actor   cod.mpr
  kind    party
  name    Popular Movement of the Revolution
  code    COD GOV.PTY 1967-05-20..1997-05-16
  source  public-record

actor   cod.katangastate
  kind    group
  name    State of Katanga | Katangese secessionists | secessionist Katanga
  code    COD REB.PRE 1960-07-11..1963-01-21
  source  ucdp-22.1, public-record
  xref    ucdp:406

actor   cod.gecamines
  kind    company
  name    Gécamines | Gecamines
  code    COD GOV.BUS
  source  public-record

actor   cod.actualite
  kind    media
  name    Actualite.cd
  code    COD JRN
  source  public-record

actor   cod.okapi
  kind    media
  name    Radio Okapi
  code    COD JRN 2002-02-25..   asof 2025-06-30
  source  public-record

actor   cod.kst
  kind    ngo
  name    Kivu Security Tracker
  code    COD EDU 2017..   asof 2025-06-30
  source  public-record

actor   cod.crg
  kind    ngo
  name    Congo Research Group
  code    COD EDU 2015..   asof 2025-06-30
  source  public-record

actor   cod.ebuteli
  kind    ngo
  name    Ebuteli
  code    COD EDU
  source  public-record

actor   cod.moise-tshombe
  kind    person
  name    Moïse Tshombe
  office  leader of cod.katangastate 1960-07-11..1963-01-21
  office  prime minister of cod 1964-07-10..1965-10-13
  source  public-record

actor   cod.etienne-tshisekedi
  kind    person
  name    Étienne Tshisekedi
  office  leader of cod.udps 1982-02-15..2017-02-01
  source  public-record

actor   cod.jean-michel-sama-lukonde
  kind    person
  name    Jean-Michel Sama Lukonde | Sama Lukonde | Jean-Michel Sama Lukonde Kyenge
  office  prime minister of cod 2021-02-15..2024-05-29
  office  speaker of the senate of cod 2024-08-12..   asof 2025-06-30
  source  public-record

actor   cod.sylvestre-ilunga
  kind    person
  name    Sylvestre Ilunga | Sylvestre Ilunga Ilunkamba
  office  prime minister of cod 2019-05-20..2021-02-15
  source  public-record

actor   cod.bruno-tshibala
  kind    person
  name    Bruno Tshibala
  office  prime minister of cod 2017-05-18..2019-05-20
  source  public-record

actor   cod.samy-badibanga
  kind    person
  name    Samy Badibanga
  office  prime minister of cod 2016-12-19..2017-04-07
  source  public-record

actor   cod.augustin-matata-ponyo
  kind    person
  name    Augustin Matata Ponyo | Matata Ponyo | Augustin Matata Ponyo Mapon
  office  prime minister of cod 2012-05-09..2016-12-19
  source  public-record

actor   cod.adolphe-muzito
  kind    person
  name    Adolphe Muzito
  office  prime minister of cod 2008-10-10..2012-03-06
  source  public-record

actor   cod.antoine-gizenga
  kind    person
  name    Antoine Gizenga
  office  prime minister of cod 2006-12-30..2008-10-10
  source  public-record

actor   cod.vital-kamerhe
  kind    person
  name    Vital Kamerhe
  office  speaker of parliament of cod 2006-12..2009-03
  office  leader of cod.unc 2010-06..   asof 2025-06-30
  office  speaker of parliament of cod 2024-05-22..2025-09
  source  public-record

actor   cod.moise-katumbi
  kind    person
  name    Moïse Katumbi | Moise Katumbi Chapwe | Moise Katumbi
  office  governor of Katanga of cod 2007-01-27..2015-09-29
  office  leader of cod.ensemble 2019-12-18..   asof 2025-06-30
  source  public-record

actor   cod.martin-fayulu
  kind    person
  name    Martin Fayulu
  office  leader of cod.ecide 2009..   asof 2025-06-30
  office  presidential candidate of cod.lamuka 2018-11-11..   asof 2025-06-30
  source  public-record

actor   cod.christophe-lutundula
  kind    person
  name    Christophe Lutundula | Christophe Lutundula Apala
  office  foreign minister of cod 2021-04-12..2024-05-29
  source  public-record

actor   cod.therese-kayikwamba-wagner
  kind    person
  name    Thérèse Kayikwamba Wagner | Kayikwamba Wagner | Therese Kayikwamba Wagner
  gender  f
  office  foreign minister of cod 2024-05-29..   asof 2025-06-30
  source  public-record

actor   cod.marie-tumba-nzeza
  kind    person
  name    Marie Tumba Nzeza
  gender  f
  office  foreign minister of cod 2019-09-06..2021-04-12
  source  public-record

actor   cod.leonard-she-okitundu
  kind    person
  name    Léonard She Okitundu
  office  foreign minister of cod 2016-12-19..2019-09
  source  public-record

actor   cod.raymond-tshibanda
  kind    person
  name    Raymond Tshibanda | Raymond Tshibanda N'Tungamulongo
  office  foreign minister of cod 2012-05-09..2016-12-19
  source  public-record

actor   cod.lambert-mende
  kind    person
  name    Lambert Mende | Lambert Mende Omalanga
  office  information minister of cod 2008-10..2019-05
  source  public-record

actor   cod.patrick-muyaya
  kind    person
  name    Patrick Muyaya | Patrick Muyaya Katembwe
  office  information minister of cod 2021-04-12..   asof 2025-06-30
  source  public-record

actor   cod.guy-kabombo
  kind    person
  name    Guy Kabombo | Guy Kabombo Muadiamvita | Guy Kabombo Mwadianvita
  office  defence minister of cod 2024-05-29..   asof 2025-06-30
  source  public-record

actor   cod.gilbert-kabanda
  kind    person
  name    Gilbert Kabanda | Gilbert Kabanda Rukemba
  office  defence minister of cod 2021-04-12..2023-03-24
  source  public-record

actor   cod.jacquemain-shabani
  kind    person
  name    Jacquemain Shabani | Jacquemain Shabani Lukoo
  office  interior minister of cod 2024-05-29..   asof 2025-06-30
  source  public-record

actor   cod.peter-kazadi
  kind    person
  name    Peter Kazadi
  office  interior minister of cod 2023-03-24..2024-05-29
  source  public-record

actor   cod.constant-mutamba
  kind    person
  name    Constant Mutamba
  office  justice minister of cod 2024-05-29..2025-06-18
  source  public-record

actor   cod.christian-tshiwewe
  kind    person
  name    Christian Tshiwewe | Christian Tshiwewe Songesha
  office  military chief of cod.fardc 2022-10-03..2024-12-19
  source  public-record

actor   cod.jules-banza
  kind    person
  name    Jules Banza | Jules Banza Mwilambwe
  office  military chief of cod.fardc 2024-12-19..   asof 2025-06-30
  source  public-record

actor   cod.celestin-mbala
  kind    person
  name    Célestin Mbala | Celestin Mbala Munsense
  office  military chief of cod.fardc 2018-07-14..2022-10-03
  source  public-record

actor   cod.sylvain-ekenge
  kind    person
  name    Sylvain Ekenge | Sylvain Ekenge Bomusa
  office  spokesman of cod.fardc 2021..   asof 2025-06-30
  source  public-record

actor   cod.guillaume-ndjike
  kind    person
  name    Guillaume Ndjike | Guillaume Ndjike Kaiko
  office  spokesman of cod.fardc 2020..   asof 2025-06-30
  source  public-record

actor   cod.peter-cirimwami
  kind    person
  name    Peter Cirimwami | Peter Chirimwami
  office  governor of North Kivu of cod 2023-09..2025-01-23
  source  public-record

actor   cod.constant-ndima
  kind    person
  name    Constant Ndima
  office  governor of North Kivu of cod 2021-05..2023-09
  source  public-record

actor   cod.johnny-luboya
  kind    person
  name    Johnny Luboya | Johnny Luboya N'kashama
  office  governor of Ituri of cod 2021-05..   asof 2025-06-30
  source  public-record

actor   cod.jean-jacques-purusi
  kind    person
  name    Jean-Jacques Purusi | Jean-Jacques Purusi Sadiki
  office  governor of South Kivu of cod 2024-06..   asof 2025-06-30
  source  public-record

actor   cod.denis-mukwege
  kind    person
  name    Denis Mukwege
  code    COD MED
  source  public-record

actor   cod.fridolin-ambongo
  kind    person
  name    Fridolin Ambongo | Cardinal Ambongo
  code    COD REL
  office  archbishop of Kinshasa of cod 2018-11-01..   asof 2025-06-30
  source  public-record

actor   cod.denis-kadima
  kind    person
  name    Denis Kadima
  office  head of cod.ceni 2021-10-26..   asof 2025-06-30
  source  public-record

actor   cod.floribert-chebeya
  kind    person
  name    Floribert Chebeya
  code    COD SOC ..2010-06-01
  source  public-record

actor   gin.bintou-keita
  kind    person
  name    Bintou Keita
  gender  f
  office  head of mission of monusco 2021-02..   asof 2025-06-30
  source  public-record

actor   dza.leila-zerrougui
  kind    person
  name    Leila Zerrougui
  gender  f
  office  head of mission of monusco 2018-02..2021-01
  source  public-record

actor   cod.banyamulenge
  kind    people
  name    Banyamulenge | Banyamulenge community
  adj     Banyamulenge
  code    COD CVL
  source  public-record

actor   cod.hema
  kind    people
  name    Hema | Hema community | Hemas
  adj     Hema
  code    COD CVL
  source  public-record

actor   cod.lendu
  kind    people
  name    Lendu | Lendu community
  adj     Lendu
  code    COD CVL
  source  public-record

actor   cod.nande
  kind    people
  name    Nande people | Nande community
  code    COD CVL
  source  public-record

actor   cod.yaka
  kind    people
  name    Yaka community | Yaka people
  code    COD CVL
  source  public-record

actor   cod.teke
  kind    people
  name    Teke community | Teke people
  code    COD CVL
  source  public-record

# Rwanda.

actor   rwa.rpf
  kind    party
  name    Rwandan Patriotic Front | RPF !context(RWA,UGA) | RPF-Inkotanyi | Rwanda Patriotic Front
  code    RWA REB 1990-10-01..1994-07-18
  code    RWA GOV.PTY 1994-07-19..   asof 2025-06-30
  source  public-record

actor   rwa.rpa
  kind    organ
  name    Rwandan Patriotic Army | Rwanda Patriotic Army | RPA !context(RWA,COD)
  code    RWA REB 1990-10-01..1994-07-18
  code    RWA MIL 1994-07-19..2002
  part    rwa.rpf wing 1990-10-01..2002
  source  public-record

actor   rwa.rdf
  kind    organ
  name    Rwanda Defence Force | Rwanda Defense Force | Rwandan Defence Force | Rwandan Defence Forces | RDF !context(RWA,COD,MOZ) | Rwandan army | Rwandan troops | Rwandan military
  code    RWA MIL 2002..   asof 2025-06-30
  part    rwa.rpa successor 2002..   asof 2025-06-30
  source  public-record

actor   rwa.niss
  kind    organ
  name    National Intelligence and Security Service !context(RWA) | NISS !context(RWA)
  code    RWA SPY
  source  public-record

actor   rwa.rib
  kind    organ
  name    Rwanda Investigation Bureau
  code    RWA COP 2018-04..   asof 2025-06-30
  source  public-record

actor   rwa.mrnd
  kind    party
  name    MRND !context(RWA) | National Revolutionary Movement for Development
  code    RWA GOV.PTY 1975-07-05..1994-07-18
  source  public-record

actor   rwa.cdr
  kind    party
  name    Coalition for the Defence of the Republic !context(RWA) | CDR !context(RWA)
  code    RWA PTY 1992-02..1994-07
  source  public-record

actor   rwa.akazu
  kind    group
  name    Akazu | Hutu Power
  code    RWA GOV 1973..1994-07-18
  source  public-record

actor   rwa.interahamwe
  kind    group
  name    Interahamwe | Interahamwe militia
  code    RWA PRM 1990..1994-07-18
  code    RWA REB 1994-07-19..2000
  source  public-record

actor   rwa.far
  kind    organ
  name    Forces armées rwandaises | ex-FAR | Rwandan Armed Forces
  code    RWA MIL 1962..1994-07-18
  code    RWA REB 1994-07-19..1996
  source  public-record

actor   rwa.rnc
  kind    group
  name    Rwanda National Congress | RNC !context(RWA)
  code    RWA OPP 2010-12-12..   asof 2025-06-30
  source  public-record

actor   rwa.fln
  kind    group
  name    National Liberation Front !context(RWA) | FLN !context(RWA) | National Liberation Forces !context(RWA)
  code    RWA REB 2018-06..   asof 2025-06-30
  source  public-record

actor   rwa.mrcd
  kind    group
  name    Rwandan Movement for Democratic Change | MRCD !context(RWA)
  code    RWA OPP 2017..   asof 2025-06-30
  source  public-record

actor   rwa.fdu
  kind    party
  name    FDU-Inkingi | United Democratic Forces of Rwanda | DALFA-Umurinzi
  code    RWA OPP 2006..   asof 2025-06-30
  source  public-record

actor   rwa.rtlm
  kind    media
  name    RTLM | Radio Télévision Libre des Mille Collines | Radio Mille Collines
  code    RWA JRN 1993-07-08..1994-07-31
  source  public-record

actor   rwa.newtimes
  kind    media
  name    The New Times !context(RWA)
  code    RWA JRN 1995..   asof 2025-06-30
  source  public-record

actor   rwa.gacaca
  kind    organ
  name    Gacaca courts | Gacaca
  code    RWA JUD 2001..2012-06-18
  source  public-record

actor   rwa.ibuka
  kind    ngo
  name    Ibuka !context(RWA)
  code    RWA SOC 1995..   asof 2025-06-30
  source  public-record

actor   rwa.edouard-ngirente
  kind    person
  name    Édouard Ngirente
  office  prime minister of rwa 2017-08-30..2025-07-23
  source  public-record

actor   rwa.anastase-murekezi
  kind    person
  name    Anastase Murekezi
  office  prime minister of rwa 2014-07-24..2017-08-30
  source  public-record

actor   rwa.bernard-makuza
  kind    person
  name    Bernard Makuza
  office  prime minister of rwa 2000-03-08..2011-10-07
  source  public-record

actor   rwa.agathe-uwilingiyimana
  kind    person
  name    Agathe Uwilingiyimana
  gender  f
  office  prime minister of rwa 1993-07-18..1994-04-07
  source  public-record

actor   rwa.jean-kambanda
  kind    person
  name    Jean Kambanda
  office  prime minister of rwa 1994-04-09..1994-07-19
  source  public-record

actor   rwa.faustin-twagiramungu
  kind    person
  name    Faustin Twagiramungu
  office  prime minister of rwa 1994-07-19..1995-08-31
  source  public-record

actor   rwa.louise-mushikiwabo
  kind    person
  name    Louise Mushikiwabo
  gender  f
  office  foreign minister of rwa 2009-12-04..2018-10-18
  office  secretary general of oif 2019-01-03..   asof 2025-06-30
  source  public-record

actor   rwa.richard-sezibera
  kind    person
  name    Richard Sezibera
  office  secretary general of eac 2011-04..2016-04
  office  foreign minister of rwa 2018-10-18..2019-11-04
  source  public-record

actor   rwa.vincent-biruta
  kind    person
  name    Vincent Biruta
  office  foreign minister of rwa 2019-11-04..2024-06-12
  office  interior minister of rwa 2024-06-12..   asof 2025-06-30
  source  public-record

actor   rwa.olivier-nduhungirehe
  kind    person
  name    Olivier Nduhungirehe | Olivier J.P. Nduhungirehe
  office  foreign minister of rwa 2024-06-12..   asof 2025-06-30
  source  public-record

actor   rwa.yolande-makolo
  kind    person
  name    Yolande Makolo
  gender  f
  office  spokeswoman of rwa 2021-07..   asof 2025-06-30
  source  public-record

actor   rwa.james-kabarebe
  kind    person
  name    James Kabarebe
  office  military chief of cod.fardc 1997-05..1998-07-27
  office  military chief of rwa.rdf 2002-10..2010-04
  office  defence minister of rwa 2010-04-10..2018-10-18
  office  minister of state for regional integration of rwa 2023-09..   asof 2025-06-30
  source  public-record

actor   rwa.albert-murasira
  kind    person
  name    Albert Murasira
  office  defence minister of rwa 2018-10-18..2023-06-05
  source  public-record

actor   rwa.juvenal-marizamunda
  kind    person
  name    Juvenal Marizamunda
  office  defence minister of rwa 2023-06-05..   asof 2025-06-30
  source  public-record

actor   rwa.patrick-nyamvumba
  kind    person
  name    Patrick Nyamvumba
  office  military chief of rwa.rdf 2013-06..2019-11-04
  office  internal security minister of rwa 2019-11-04..2020-04
  source  public-record

actor   rwa.jean-bosco-kazura
  kind    person
  name    Jean Bosco Kazura
  office  military chief of rwa.rdf 2019-11-04..2023-06-05
  source  public-record

actor   rwa.mubarakh-muganga
  kind    person
  name    Mubarakh Muganga
  office  military chief of rwa.rdf 2023-06-05..   asof 2025-06-30
  source  public-record

actor   rwa.ronald-rwivanga
  kind    person
  name    Ronald Rwivanga
  office  spokesman of rwa.rdf 2020-11..   asof 2025-06-30
  source  public-record

actor   rwa.joseph-nzabamwita
  kind    person
  name    Joseph Nzabamwita
  office  director of rwa.niss 2016-04..2023-08
  source  public-record

actor   rwa.kayumba-nyamwasa
  kind    person
  name    Kayumba Nyamwasa | Faustin Kayumba Nyamwasa
  office  army chief of rwa.rdf 1998..2002
  office  leader of rwa.rnc 2010-12-12..   asof 2025-06-30
  source  public-record

actor   rwa.patrick-karegeya
  kind    person
  name    Patrick Karegeya
  code    RWA OPP 2007..2013-12-31
  office  intelligence chief of rwa 1994..2004
  source  public-record

actor   rwa.victoire-ingabire
  kind    person
  name    Victoire Ingabire | Victoire Ingabire Umuhoza
  gender  f
  office  leader of rwa.fdu 2006..   asof 2025-06-30
  source  public-record

actor   rwa.paul-rusesabagina
  kind    person
  name    Paul Rusesabagina
  office  leader of rwa.mrcd 2017..2020-08
  source  public-record

actor   rwa.callixte-nsabimana
  kind    person
  name    Callixte Nsabimana | Callixte Sankara
  office  spokesman of rwa.fln 2018-06..2019-04
  source  public-record

actor   rwa.diane-rwigara
  kind    person
  name    Diane Rwigara
  gender  f
  code    RWA OPP
  source  public-record

actor   rwa.theoneste-bagosora
  kind    person
  name    Théoneste Bagosora
  office  director of cabinet of the defence ministry of rwa 1992-06..1994-07
  source  public-record

actor   rwa.felicien-kabuga
  kind    person
  name    Félicien Kabuga
  code    RWA BUS
  source  public-record

actor   rwa.fred-rwigyema
  kind    person
  name    Fred Rwigyema | Fred Rwigema
  office  leader of rwa.rpf 1990-10-01..1990-10-02
  source  public-record

actor   rwa.hutus
  kind    people
  name    Hutus | Hutu people | ethnic Hutus | Bahutu
  adj     Hutu
  code    ISM CVL
  source  public-record

actor   rwa.tutsis
  kind    people
  name    Tutsis | Tutsi people | ethnic Tutsis | Batutsi
  adj     Tutsi
  code    ISM CVL
  source  public-record

actor   rwa.twas
  kind    people
  name    Batwa | Twa people
  code    ISM CVL
  source  public-record

# Burundi.

actor   bdi.cndd
  kind    party
  name    CNDD-FDD | National Council for the Defense of Democracy | National Council for the Defence of Democracy - Forces for the Defence of Democracy | National Council for the Defense of Democracy-Forces for the Defense of Democracy | FDD !context(BDI)
  code    BDI REB 1994-09..2003-11-15
  code    BDI PTY 2003-11-16..2005-08-25
  code    BDI GOV.PTY 2005-08-26..   asof 2025-06-30
  source  public-record

actor   bdi.fnl
  kind    group
  name    Palipehutu-FNL | National Forces of Liberation | FNL !context(BDI,COD) | National Liberation Forces !context(BDI)
  code    BDI REB 1980..2009-04-21
  code    BDI PTY 2009-04-22..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:432

actor   bdi.fnlnzabampema
  kind    group
  name    FNL-Nzabampema | National Forces of Liberation of Aloys Nzabampema
  code    BDI REB 2010..   asof 2025-06-30
  part    bdi.fnl splinter-of 2010..   asof 2025-06-30
  source  public-record

actor   bdi.redtabara
  kind    group
  name    RED-Tabara | Resistance for the Rule of Law in Burundi
  code    BDI REB 2015..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:6513

actor   bdi.forebu
  kind    group
  name    FOREBU | Republican Forces of Burundi | FPB !context(BDI) | Popular Forces of Burundi
  code    BDI REB 2015-12-23..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:6297

actor   bdi.cnl
  kind    party
  name    National Congress for Liberty | National Freedom Council !context(BDI) | CNL !context(BDI) | National Congress for Freedom !context(BDI)
  code    BDI OPP 2019-02-14..   asof 2025-06-30
  source  public-record

actor   bdi.frodebu
  kind    party
  name    FRODEBU | Front for Democracy in Burundi
  code    BDI PTY 1986-08..   asof 2025-06-30
  source  public-record

actor   bdi.uprona
  kind    party
  name    UPRONA | Union for National Progress
  code    BDI PTY 1958..   asof 2025-06-30
  source  public-record

actor   bdi.msd
  kind    party
  name    Movement for Solidarity and Democracy !context(BDI) | MSD !context(BDI)
  code    BDI OPP 2009..   asof 2025-06-30
  source  public-record

actor   bdi.cnared
  kind    group
  name    CNARED | National Council for the Respect of the Arusha Agreement
  code    BDI OPP 2015-08-01..   asof 2025-06-30
  source  public-record

actor   bdi.imbonerakure
  kind    group
  name    Imbonerakure
  code    BDI PRM 2010..   asof 2025-06-30
  part    bdi.cndd wing 2010..   asof 2025-06-30
  source  public-record

actor   bdi.fdnb
  kind    organ
  name    Burundi National Defence Force | Burundian army | Burundi's army | National Defence Force of Burundi | Burundian troops | Burundi National Defense Force
  code    BDI MIL 2004-12..   asof 2025-06-30
  source  public-record

actor   bdi.snr
  kind    organ
  name    SNR !context(BDI) | National Intelligence Service !context(BDI)
  code    BDI SPY
  source  public-record

actor   bdi.iwacu
  kind    media
  name    Iwacu
  code    BDI JRN 1993..   asof 2025-06-30
  source  public-record

actor   bdi.aprodh
  kind    ngo
  name    APRODH
  code    BDI SOC 2001..   asof 2025-06-30
  source  public-record

actor   bdi.alain-guillaume-bunyoni
  kind    person
  name    Alain-Guillaume Bunyoni
  office  security minister of bdi 2015..2020-06
  office  prime minister of bdi 2020-06-23..2022-09-07
  source  public-record

actor   bdi.gervais-ndirakobuca
  kind    person
  name    Gervais Ndirakobuca
  office  interior minister of bdi 2020-06-28..2022-09-07
  office  prime minister of bdi 2022-09-07..2025-08-05
  source  public-record

actor   bdi.albert-shingiro
  kind    person
  name    Albert Shingiro
  office  ambassador to the United Nations of bdi 2014..2020-06
  office  foreign minister of bdi 2020-06-28..2025-08
  source  public-record

actor   bdi.alain-aime-nyamitwe
  kind    person
  name    Alain Aimé Nyamitwe | Alain Nyamitwe
  office  foreign minister of bdi 2015-05-18..2018-04
  source  public-record

actor   bdi.willy-nyamitwe
  kind    person
  name    Willy Nyamitwe
  office  presidential adviser of bdi 2010..2020
  source  public-record

actor   bdi.godefroid-niyombare
  kind    person
  name    Godefroid Niyombare
  office  army chief of bdi.fdnb 2009..2012
  office  director of bdi.snr 2014-12..2015-02
  source  public-record

actor   bdi.adolphe-nshimirimana
  kind    person
  name    Adolphe Nshimirimana
  office  director of bdi.snr 2005..2014-11
  source  public-record

actor   bdi.prime-niyongabo
  kind    person
  name    Prime Niyongabo
  office  army chief of bdi.fdnb 2012..   asof 2025-06-30
  source  public-record

actor   bdi.agathon-rwasa
  kind    person
  name    Agathon Rwasa
  office  leader of bdi.fnl 2001..2010
  office  leader of bdi.cnl 2019-02-14..2024-03-10
  source  public-record

actor   bdi.alexis-sinduhije
  kind    person
  name    Alexis Sinduhije
  office  leader of bdi.msd 2009..   asof 2025-06-30
  source  public-record

actor   bdi.pierre-claver-mbonimpa
  kind    person
  name    Pierre Claver Mbonimpa
  office  leader of bdi.aprodh 2001..   asof 2025-06-30
  source  public-record

actor   bdi.louis-rwagasore
  kind    person
  name    Louis Rwagasore | Prince Louis Rwagasore
  office  prime minister of bdi 1961-09-28..1961-10-13
  source  public-record

actor   bdi.jean-minani
  kind    person
  name    Jean Minani
  office  leader of bdi.cnared 2016..   asof 2025-06-30
  source  public-record

# Central African Republic.

actor   caf.seleka
  kind    group
  name    Seleka | Seleka coalition | ex-Seleka | Seleka rebels | Seleka Alliance
  code    CAF REB 2012-12-10..2013-03-23
  code    CAF GOV 2013-03-24..2013-09-12
  code    CAF REB 2013-09-13..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:554

actor   caf.antibalaka
  kind    group
  name    Anti-balaka | antibalaka | anti-balaka militia !nocap
  code    CAF REB 2013-06..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:4201

actor   caf.fprc
  kind    group
  name    FPRC | Popular Front for the Renaissance of Central Africa | Popular Front for the Rebirth of Central African Republic | Popular Front for the Rebirth of the Central African Republic
  code    CAF REB 2014-08..   asof 2025-06-30
  part    caf.seleka splinter-of 2014-08..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:4007

actor   caf.upc
  kind    group
  name    Union for Peace in the Central African Republic | UPC !context(CAF) | Unity for Peace in Central Africa | Union for Peace in Central Africa
  code    CAF REB 2014-09..   asof 2025-06-30
  part    caf.seleka splinter-of 2014-09..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:5999

actor   caf.mpc
  kind    group
  name    Central African Patriotic Movement | MPC !context(CAF) | Patriotic Movement for Central Africa | Central African Patriotic Movement (MPC)
  code    CAF REB 2015-07..   asof 2025-06-30
  part    caf.seleka splinter-of 2015-07..   asof 2025-06-30
  source  public-record

actor   caf.3r
  kind    group
  name    3R !context(CAF) | Return, Reclamation, Rehabilitation | Return, Reclamation and Rehabilitation | 3R rebel group
  code    CAF REB 2015-12..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:6641

actor   caf.cpc
  kind    group
  name    Coalition of Patriots for Change | CPC !context(CAF)
  code    CAF REB 2020-12-15..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:7870

actor   caf.rj
  kind    group
  name    Révolution et Justice | Revolution and Justice
  code    CAF REB 2013..2018
  source  ucdp-22.1, public-record
  xref    ucdp:5544

actor   caf.mlcj
  kind    group
  name    Movement of Central African Liberators for Justice | MLCJ !context(CAF)
  code    CAF REB 2008..2019
  source  ucdp-22.1, public-record
  xref    ucdp:7448

actor   caf.fdpc
  kind    group
  name    Democratic Front of the Central African People | FDPC !context(CAF) | Democratic Front for the People of Central Africa
  code    CAF REB 2005..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:1645

actor   caf.ufdr
  kind    group
  name    Union of Democratic Forces for Unity !context(CAF) | UFDR !context(CAF)
  code    CAF REB 2006-09..2012-12-09
  part    caf.seleka merged-into 2012-12-10..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:554

actor   caf.cpjp
  kind    group
  name    Convention of Patriots for Justice and Peace | CPJP !context(CAF)
  code    CAF REB 2008-10..2012-12-09
  part    caf.seleka merged-into 2012-12-10..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:1053

actor   caf.aprd
  kind    group
  name    APRD !context(CAF) | Popular Army for the Restoration of Democracy | People's Army for the Restoration of the Republic and Democracy | People's Army for the Restoration of Democracy
  code    CAF REB 2005..2012-05
  source  public-record

actor   caf.aakg
  kind    group
  name    Azande Ani Kpi Gbe | AAKG
  code    CAF UAF 2023..2024-04
  code    CAF PRM 2024-05..   asof 2025-06-30
  source  public-record

actor   caf.faca
  kind    organ
  name    FACA !context(CAF) | Central African Armed Forces | Central African army | Central African Republic army | Forces armées centrafricaines | Forces Armees Centrafricaines
  code    CAF MIL
  source  public-record

actor   caf.blackrussians
  kind    group
  name    Black Russians !context(CAF) | Officers Union for International Security
  code    CAF PRM 2021..   asof 2025-06-30
  source  public-record

actor   caf.scc
  kind    organ
  name    Special Criminal Court !context(CAF)
  code    CAF JUD 2015-06-03..   asof 2025-06-30
  source  public-record

actor   caf.mcu
  kind    party
  name    United Hearts Movement | MCU !context(CAF) | Mouvement Coeurs Unis
  code    CAF GOV.PTY 2018-11..   asof 2025-06-30
  source  public-record

actor   caf.urca
  kind    party
  name    Union for Central African Renewal | URCA !context(CAF)
  code    CAF OPP 2013-10..   asof 2025-06-30
  source  public-record

actor   caf.knk
  kind    party
  name    Kwa Na Kwa | KNK !context(CAF)
  code    CAF GOV.PTY 2009..2013-03-23
  code    CAF OPP 2013-03-24..   asof 2025-06-30
  source  public-record

actor   caf.lobaye
  kind    company
  name    Lobaye Invest
  code    RUS BUS 2017..   asof 2025-06-30
  source  ofac-2023, public-record

actor   caf.felix-moloua
  kind    person
  name    Félix Moloua
  office  prime minister of caf 2022-02-07..   asof 2026-01-31
  source  factbook-2026, public-record

actor   caf.henri-marie-dondra
  kind    person
  name    Henri-Marie Dondra
  office  prime minister of caf 2021-06-11..2022-02-07
  source  public-record

actor   caf.firmin-ngrebada
  kind    person
  name    Firmin Ngrébada
  office  prime minister of caf 2019-02-25..2021-06-11
  source  public-record

actor   caf.simplice-sarandji
  kind    person
  name    Simplice Sarandji | Mathieu Simplice Sarandji
  office  prime minister of caf 2016-04-02..2019-02-25
  office  speaker of parliament of caf 2021-05-05..   asof 2025-06-30
  source  public-record

actor   caf.sylvie-baipo-temon
  kind    person
  name    Sylvie Baïpo-Témon | Sylvie Valérie Baïpo Témon
  gender  f
  office  foreign minister of caf 2018-12..   asof 2025-06-30
  source  public-record

actor   caf.charles-armel-doubane
  kind    person
  name    Charles-Armel Doubane
  office  foreign minister of caf 2016-04..2018-12
  source  public-record

actor   caf.rameaux-claude-bireau
  kind    person
  name    Rameaux-Claude Bireau | Claude Rameaux Bireau
  office  defence minister of caf 2021-06-23..   asof 2025-06-30
  source  public-record

actor   caf.marie-noelle-koyara
  kind    person
  name    Marie-Noëlle Koyara
  gender  f
  office  defence minister of caf 2017-09..2021-06
  source  public-record

actor   caf.zephirin-mamadou
  kind    person
  name    Zéphirin Mamadou
  office  military chief of caf.faca 2018-07..   asof 2025-06-30
  source  public-record

actor   caf.noureddine-adam
  kind    person
  name    Noureddine Adam | Nourredine Adam | Nouredine Adam | Noureldine Adam
  office  leader of caf.fprc 2014-08..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   caf.ali-darassa
  kind    person
  name    Ali Darassa | Ali Darassa Mahamat | Ali Darass
  office  leader of caf.upc 2014-09..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   caf.mahamat-al-khatim
  kind    person
  name    Mahamat al-Khatim
  office  leader of caf.mpc 2015-07..   asof 2025-06-30
  source  public-record

actor   caf.bi-sidi-souleman
  kind    person
  name    Bi Sidi Souleman | Sidiki Abass | Abass Sidiki | Bi Sidi Souleymane
  office  leader of caf.3r 2015-12..2021-03-25
  source  un-2022, ofac-2023, public-record

actor   caf.sembe-bobo
  kind    person
  name    Sembé Bobo | Sembe Bobbo | General Bobbo
  office  leader of caf.3r 2021-04..   asof 2025-06-30
  source  public-record

actor   caf.maxime-mokom
  kind    person
  name    Maxime Mokom
  office  commander of caf.antibalaka 2013-06..2022-02
  source  ofac-2023, public-record

actor   caf.patrice-edouard-ngaissona
  kind    person
  name    Patrice-Edouard Ngaïssona
  office  coordinator of caf.antibalaka 2014-01..2018-12-12
  source  public-record

actor   caf.alfred-yekatom
  kind    person
  name    Alfred Yekatom | Rombhot
  office  commander of caf.antibalaka 2013-06..2016
  source  un-2022, ofac-2023, public-record

actor   caf.abdoulaye-hissene
  kind    person
  name    Abdoulaye Hissène
  office  commander of caf.fprc 2014-08..2023-09
  source  un-2022, ofac-2023, public-record

actor   caf.abdoulaye-miskine
  kind    person
  name    Abdoulaye Miskine | Martin Koumtamadji
  office  leader of caf.fdpc 2005..2019-11
  source  un-2022, ofac-2023, public-record

actor   caf.zakaria-damane
  kind    person
  name    Zakaria Damane
  office  commander of caf.ufdr 2006-09..2012-12
  source  public-record

actor   caf.dieudonne-nzapalainga
  kind    person
  name    Dieudonné Nzapalainga | Cardinal Nzapalainga
  code    CAF REL
  office  archbishop of Bangui of caf 2012-05-14..   asof 2025-06-30
  source  public-record

actor   caf.anicet-georges-dologuele
  kind    person
  name    Anicet-Georges Dologuélé
  office  prime minister of caf 1999-01-04..2001-04-01
  office  leader of caf.urca 2013-10..   asof 2025-06-30
  source  public-record

actor   caf.martin-ziguele
  kind    person
  name    Martin Ziguélé
  office  prime minister of caf 2001-04-01..2003-03-15
  source  public-record

actor   caf.nicolas-tiangaye
  kind    person
  name    Nicolas Tiangaye
  office  prime minister of caf 2013-01-17..2014-01-10
  source  public-record

actor   caf.mahamat-said-abdel-kani
  kind    person
  name    Mahamat Said Abdel Kani | Mahamat Said
  office  commander of caf.seleka 2013-03..2013-08
  source  public-record

actor   rwa.valentine-rugwabiza
  kind    person
  name    Valentine Rugwabiza
  gender  f
  office  ambassador to the United Nations of rwa 2016-11..2022-02
  office  head of mission of minusca 2022-04..   asof 2025-06-30
  source  public-record

actor   caf.gbaya
  kind    people
  name    Gbaya people
  code    CAF CVL
  source  public-record

# Heads of state and government with their other offices.

actor   cod.felix-tshisekedi
  kind    person
  name    Félix Tshisekedi | Felix Antoine Tshisekedi
  office  leader of cod.udps 2018-03-31..2019-01-24
  office  president of cod 2019-01-24..   asof 2026-01-31
  source  factbook-2026, public-record

actor   cod.laurent-desire-kabila
  kind    person
  name    Laurent-Désiré Kabila | Laurent Kabila
  office  leader of cod.afdl 1996-10-18..1997-05-16
  office  president of cod 1997-05-16..2001-01-16
  source  archigos-4.1, public-record

actor   cod.joseph-kabila
  kind    person
  name    Joseph Kabila | Joseph Kabila Kabange
  office  army chief of cod 1998-08..2001-01-17
  office  leader of cod.fcc 2018-07..   asof 2025-06-30
  office  president of cod 2001-01-26..2019-01-24
  source  public-record

actor   rwa.paul-kagame
  kind    person
  name    Paul Kagame
  office  leader of rwa.rpf 1998-02-15..   asof 2025-06-30
  office  commander of rwa.rpa 1990-10..1994-07-18
  office  vice president of rwa 1994-07-19..2000-04-22
  office  president of rwa 2000-04-22..   asof 2026-01-31
  source  factbook-2026, public-record

actor   bdi.pierre-nkurunziza
  kind    person
  name    Pierre Nkurunziza
  office  leader of bdi.cndd 2001-10..2005-08-26
  office  president of bdi 2005-08-26..2020-06-08
  source  public-record

actor   bdi.evariste-ndayishimiye
  kind    person
  name    Évariste Ndayishimiye
  office  secretary general of bdi.cndd 2016-08-20..2020-01-26
  office  president of bdi 2020-06-18..   asof 2026-01-31
  source  factbook-2026, public-record

actor   caf.francois-bozize
  kind    person
  name    François Bozizé
  office  army chief of caf.faca 1997..2001-10-26
  office  leader of caf.knk 2009..2020-12
  office  leader of caf.cpc 2021-03-21..   asof 2025-06-30
  office  president of caf 2003-03-15..2013-03-24
  source  ofac-2023, archigos-4.1, public-record

actor   caf.michel-djotodia
  kind    person
  name    Michel Djotodia
  office  leader of caf.ufdr 2006-09..2012-12-09
  office  leader of caf.seleka 2012-12-10..2013-09-12
  office  president of caf 2013-03-24..2014-01-10
  source  ofac-2023, archigos-4.1, public-record
