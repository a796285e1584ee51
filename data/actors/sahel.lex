# SPDX-License-Identifier: CC0-1.0
# The Sahel and Lake Chad in depth: Mali, Burkina Faso, Niger, Chad and Nigeria:
# juntas, parties and office holders, the jihadist groups with their mergers and
# splits, Tuareg and Arab movements, self-defence groups. Public facts, written fresh.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  un-2022 = United Nations Security Council consolidated list, 2022-09-15
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  archigos-4.1 = Goemans, Gleditsch and Chiozza, Archigos 4.1, leaders 1875-2015
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# The jihadist alliances.

actor   mli.jnim
  kind    group
  name    Jama'at Nusrat al-Islam wal-Muslimin | JNIM | Jama'a Nusrat ul-Islam wal-Muslimin | Jama'at Nasr al-Islam wal Muslimin | Support Group for Islam and Muslims | Group for the Support of Islam and Muslims | GSIM !context(MLI,BFA,NER) | Group to Support Islam and Muslims | Jama'a Nusrat ul-Islam wa al-Muslimin | Group for Support of Islam and Muslims
  code    MLI REB 2017-03-02..   asof 2025-06-30
  part    alqaeda faction 2017-03-02..   asof 2025-06-30
  source  un-2022, ofac-2023, ucdp-22.1, public-record
  xref    ucdp:6716

actor   mli.ansardine
  kind    group
  name    Ansar Dine | Ansar al-Dine | Ansar Eddine | Ançar Dine | Ansar al-Din
  code    MLI REB 2011-12..2017-03-01
  part    mli.jnim merged-into 2017-03-02..   asof 2025-06-30
  source  un-2022, ofac-2023, ucdp-22.1, public-record
  xref    ucdp:1157

actor   mli.mourabitoun
  kind    group
  name    Al-Mourabitoun | al-Murabitoun | Al-Murabitun | Al-Mourabitoune
  code    ISM REB 2013-08-22..2017-03-01
  part    mli.jnim merged-into 2017-03-02..   asof 2025-06-30
  source  un-2022, ucdp-22.1, public-record
  xref    ucdp:4376

actor   mli.mulathameen
  kind    group
  name    Al-Mulathamun Battalion | Al-Moulathamoun Brigade | Signed-in-Blood Battalion | Signatories in Blood | Masked Men Brigade | Those Who Sign in Blood | al-Mua'qi'oon Biddam | Al Moulathamoun | Al-Mulathameen Brigade
  code    ISM REB 2012-12..2013-08-21
  part    alqaeda.aqim splinter-of 2012-12..2013-08-21
  source  un-2022, ofac-2023, ucdp-22.1, public-record
  xref    ucdp:3481

actor   mli.mujao
  kind    group
  name    Movement for Oneness and Jihad in West Africa | Movement for Unity and Jihad in West Africa | MUJAO | MUJWA | Movement for Tawhid and Jihad in West Africa
  code    MLI REB 2011-10..2013-08-21
  part    alqaeda.aqim splinter-of 2011-10..   asof 2025-06-30
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:1161

actor   mli.macina
  kind    group
  name    Katiba Macina | Macina Liberation Front | Macina Katiba | Front de Libération du Macina | FLM !context(MLI) | Katibat Macina | Force de liberation du Macina | Macina Battalion
  code    MLI REB 2015-01..   asof 2025-06-30
  part    mli.jnim faction 2017-03-02..   asof 2025-06-30
  source  un-2022, ucdp-22.1, public-record
  xref    ucdp:6267

actor   mli.serma
  kind    group
  name    Katiba Serma | Katiba de Serma
  code    MLI REB 2016..   asof 2025-06-30
  part    mli.macina faction 2016..   asof 2025-06-30
  source  public-record

actor   mli.khalidwalid
  kind    group
  name    Katiba Khalid ibn al-Walid | Ansar Dine Sud | Ansar Dine South
  code    MLI REB 2015..   asof 2025-06-30
  part    mli.ansardine faction 2015..2017-03-01
  source  public-record

actor   alqaeda.aqim
  kind    group
  name    al-Qaeda in the Islamic Maghreb | AQIM | Al-Qaida au Maghreb islamique | AQMI | al-Qaida Organization in the Islamic Maghreb | al-Qaeda's North Africa branch | Al-Qaida in the Islamic Maghreb
  code    ISM REB 2007-01-24..   asof 2025-06-30
  part    alqaeda faction 2007-01-24..   asof 2025-06-30
  source  un-2022, ucdp-22.1, public-record
  xref    ucdp:539

actor   mli.aqimsahara
  kind    group
  name    AQIM Sahara branch | Sahara Emirate | Emirate of the Sahara
  code    ISM REB 2007..2017-03-01
  part    alqaeda.aqim wing 2007..2017-03-01
  source  public-record

actor   mli.tariqziyad
  kind    group
  name    Katiba Tariq ibn Ziyad | Tariq ibn Ziyad Brigade | Tariq ibn Ziyad battalion
  code    ISM REB 2007..2017-03-01
  part    mli.aqimsahara wing 2007..2017-03-01
  source  public-record

actor   is.isgs
  kind    group
  name    Islamic State in the Greater Sahara | ISGS | Islamic State Sahel Province | Islamic State Greater Sahara | ISSP | IS Sahel | IS-GS | ISIS-GS | ISIS-Sahel | EIGS | Islamic State Sahel | Islamic State's Sahel Province | Islamic State's Sahel branch
  code    MLI REB 2015-05-13..   asof 2025-06-30
  part    is faction 2016-10-30..   asof 2025-06-30
  source  un-2022, public-record

actor   mli.iyad-ag-ghaly
  kind    person
  name    Iyad Ag Ghaly | Iyad Ag Ghali | Abu al-Fadel | Abou Fadl
  office  leader of mli.mna 1990..1992
  office  leader of mli.ansardine 2011-12..2017-03-01
  office  leader of mli.jnim 2017-03-02..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   mli.amadou-koufa
  kind    person
  name    Amadou Koufa | Hamadoun Koufa | Amadou Kouffa | Hamadoun Kouffa | Amadou Diallo Kouffa
  office  leader of mli.macina 2015-01..   asof 2025-06-30
  office  deputy leader of mli.jnim 2017-03-02..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   mli.djamel-okacha
  kind    person
  name    Djamel Okacha | Yahya Abu al-Hammam | Yahia Abou el Hammam | Jamal Okasha
  office  commander of mli.aqimsahara 2012-10..2017-03-01
  office  deputy leader of mli.jnim 2017-03-02..2019-02-21
  source  un-2022, public-record

actor   alqaeda.abdelmalek-droukdel
  kind    person
  name    Abdelmalek Droukdel | Abu Musab Abdel Wadoud | Abou Mossab Abdelwadoud | Abou Mossaab Abdelouadoud | Abdelmalek Droukdal
  office  leader of dza.gspc 2004-06..2007-01-23
  office  leader of alqaeda.aqim 2007-01-24..2020-06-03
  source  un-2022, ofac-2023, public-record

actor   alqaeda.abu-ubaydah-yusuf-al-annabi
  kind    person
  name    Abu Ubaydah Yusuf al-Annabi | Abu Obaida Yusuf al-Annabi | Yazid Mubarak | Abu Ubaydah Yusuf al-Anabi | Abou Obeida Youssef al-Annabi
  office  leader of alqaeda.aqim 2020-11-21..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   alqaeda.mokhtar-belmokhtar
  kind    person
  name    Mokhtar Belmokhtar | Khaled Abou El Abass | Khalid Abu al-Abbas | Mr Marlboro | Belmokhtar | Mokhtar Belmoktar
  office  leader of mli.mulathameen 2012-12..2013-08-21
  office  leader of mli.mourabitoun 2013-08-22..2016
  source  un-2022, ofac-2023, public-record

actor   mli.abdelhamid-abou-zeid
  kind    person
  name    Abdelhamid Abou Zeid | Abu Zeid !context(MLI,DZA) | Abdelhamid Abu Zeid | Abou Zeid !context(MLI,DZA)
  office  commander of mli.aqimsahara 2007..2013-02-25
  source  un-2022, public-record

actor   mli.bah-ag-moussa
  kind    person
  name    Bah Ag Moussa | Ba Ag Moussa | Bamoussa Diarra
  office  military commander of mli.jnim 2017-03-02..2020-11-10
  source  un-2022, ofac-2023, public-record

actor   mli.sedane-ag-hita
  kind    person
  name    Sedane Ag Hita | Abou Abdel Hakim al-Kidali | Abu Abd al-Rahman al-Senhaji | Sidan Ag Hitta | Sedane Ag Hitta
  office  deputy leader of mli.jnim 2019..   asof 2025-06-30
  source  ofac-2023, public-record

actor   mli.talha-al-libi
  kind    person
  name    Talha al-Libi | Talha al-Barbouchi | Talha Al-Liby | Abou Talha al-Libi
  office  commander of mli.jnim 2017..   asof 2025-06-30
  source  public-record

actor   mli.hamad-el-khairy
  kind    person
  name    Hamad el Khairy | Hamada Ould Mohamed el Khairy
  office  leader of mli.mujao 2011-10..2013-08-21
  source  un-2022, ofac-2023, public-record

actor   is.adnan-abu-walid-al-sahrawi
  kind    person
  name    Adnan Abu Walid al-Sahrawi | Abu Walid al-Sahrawi | Adnan Abou Walid al-Sahraoui | Adnan Abu al-Walid al-Sahrawi
  office  spokesman of mli.mujao 2012..2013-08-21
  office  leader of is.isgs 2015-05-13..2021-08-17
  source  un-2022, ofac-2023, public-record

actor   mli.abu-al-bara-al-sahrawi
  kind    person
  name    Abu al-Bara al-Sahrawi | Abu Bara al-Sahrawi | Abou al-Bara al-Sahraoui
  office  leader of is.isgs 2021-10..   asof 2025-06-30
  source  public-record

actor   mli.abdel-hakim-al-sahrawi
  kind    person
  name    Abdel Hakim al-Sahrawi | Abdelhakim al-Sahraoui
  office  commander of is.isgs 2017..2021
  source  public-record

# Movements of the north of Mali.

actor   mli.cma
  kind    group
  name    Coordination of Azawad Movements | Coordination of Movements of Azawad | CMA !context(MLI) | Coordination des mouvements de l'Azawad | Coordination of the Movements of the Azawad
  code    MLI REB 2014-06..2015-06-19
  code    MLI PTY 2015-06-20..2023-09-10
  code    MLI REB 2023-09-11..2024-11-29
  source  public-record

actor   mli.mnla
  kind    group
  name    National Movement for the Liberation of Azawad | MNLA | Mouvement national de libération de l'Azawad | Azawad National Liberation Movement | National Liberation Movement of Azawad
  code    MLI REB 2011-10-16..2015-06-19
  code    MLI PTY 2015-06-20..2023-09-10
  code    MLI REB 2023-09-11..2024-11-29
  part    mli.cma member 2014-06..2024-11-29
  source  ucdp-22.1, public-record
  xref    ucdp:1158

actor   mli.hcua
  kind    group
  name    High Council for the Unity of Azawad | HCUA !context(MLI)
  code    MLI REB 2013-05-02..2015-06-19
  code    MLI PTY 2015-06-20..2023-09-10
  code    MLI REB 2023-09-11..2024-11-29
  part    mli.cma member 2014-06..2024-11-29
  source  public-record

actor   mli.maacma
  kind    group
  name    Arab Movement of Azawad | MAA !context(MLI) | MAA-CMA | Azawad Arab Movement
  code    MLI REB 2012-04..2015-06-19
  code    MLI PTY 2015-06-20..2023-09-10
  code    MLI REB 2023-09-11..2024-11-29
  part    mli.cma member 2014-06..2024-11-29
  source  ucdp-22.1, public-record
  xref    ucdp:4380

actor   mli.mia
  kind    group
  name    Islamic Movement of Azawad
  code    MLI REB 2013-01-24..2013-05-19
  part    mli.ansardine splinter-of 2013-01-24..   asof 2025-06-30
  source  public-record

actor   mli.csp
  kind    group
  name    Permanent Strategic Framework | Strategic Permanent Framework | CSP-PSD | CSP-DPA | Strategic Framework for the Defence of the People of Azawad | Permanent Strategic Framework for Peace, Security and Development | CSP !context(MLI) | Cadre stratégique permanent
  code    MLI PTY 2021-05-06..2023-09-10
  code    MLI REB 2023-09-11..2024-11-29
  source  public-record

actor   mli.fla
  kind    group
  name    Azawad Liberation Front | Front de libération de l'Azawad | Liberation Front of Azawad | FLA !context(MLI) | Front for the Liberation of Azawad
  code    MLI REB 2024-11-30..   asof 2025-06-30
  part    mli.csp successor 2024-11-30..   asof 2025-06-30
  source  public-record

actor   mli.platform
  kind    group
  name    Plateforme des mouvements | Platform of 14 June 2014 | Plateforme coalition | Platform !context(mli.gatia,mli.cma) | Plateforme !context(MLI)
  code    MLI PRM 2014-06-14..   asof 2025-06-30
  source  public-record

actor   mli.gatia
  kind    group
  name    GATIA | Imghad Tuareg Self-Defense Group and Allies | Groupe autodéfense touareg Imghad et alliés | Imghad Tuareg Self-Defence Group and Allies
  code    MLI PRM 2014-08-14..   asof 2025-06-30
  part    mli.platform member 2014-08-14..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:5880

actor   mli.msa
  kind    group
  name    Movement for the Salvation of Azawad | MSA !context(MLI) | MSA-D | Mouvement pour le salut de l'Azawad
  code    MLI PRM 2016-09..   asof 2025-06-30
  part    mli.mnla splinter-of 2016-09..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:6836

actor   mli.cja
  kind    group
  name    Congress for Justice in Azawad | CJA !context(MLI)
  code    MLI PTY 2016-10..   asof 2025-06-30
  source  public-record

actor   mli.mna
  kind    group
  name    Popular Movement of Azawad | MPA !context(MLI) | Popular Movement for the Liberation of Azawad
  code    MLI REB 1990..1996-03
  source  ucdp-22.1, public-record
  xref    ucdp:521

actor   mli.fiaa
  kind    group
  name    Islamic Arab Front of Azawad | FIAA !context(MLI)
  code    MLI REB 1991..1996-03
  source  ucdp-22.1, public-record
  xref    ucdp:522

actor   mli.adc
  kind    group
  name    May 23 Democratic Alliance for Change | Democratic Alliance for Change !context(MLI) | ATNMC | North Mali Tuareg Alliance for Change
  code    MLI REB 2006-05-23..2009
  source  ucdp-22.1, public-record
  xref    ucdp:523

actor   mli.gandaizo
  kind    group
  name    Ganda Izo | Ganda Koy | Ganda Lassal Izo
  code    MLI PRM
  source  public-record

actor   mli.danna
  kind    group
  name    Dan Na Ambassagou | Dan Nan Ambassagou | Dan Na Ambasagou
  code    MLI PRM 2016-12..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:7092

actor   mli.dozos
  kind    group
  name    Dozo hunters | Dozos | dozo militia !context(MLI,CIV,BFA) | Donso hunters
  code    MLI PRM
  source  public-record

actor   mli.alghabass-ag-intalla
  kind    person
  name    Alghabass Ag Intalla | Alghabas Ag Intallah | Alghabass Ag Intallah
  office  leader of mli.mia 2013-01-24..2013-05-19
  office  leader of mli.hcua 2014..2024-11-29
  office  leader of mli.csp 2021..2024-11-29
  office  leader of mli.fla 2024-11-30..   asof 2025-06-30
  source  public-record

actor   mli.bilal-ag-acherif
  kind    person
  name    Bilal Ag Acherif | Bilal Ag Cherif
  office  leader of mli.mnla 2011-10-16..2024-11-29
  office  deputy leader of mli.fla 2024-11-30..   asof 2025-06-30
  source  public-record

actor   mli.mohamed-elmaouloud-ramadane
  kind    person
  name    Mohamed Elmaouloud Ramadane | Mohamed Elmaouloud Ramadan
  office  spokesman of mli.cma 2017..2024-11-29
  office  spokesman of mli.fla 2024-11-30..   asof 2025-06-30
  source  public-record

actor   mli.el-hadj-ag-gamou
  kind    person
  name    El Hadj Ag Gamou | Alhaji Ag Gamou | El Hadji Ag Gamou
  office  leader of mli.gatia 2014-08-14..   asof 2025-06-30
  office  governor of Kidal of mli 2023-11-22..   asof 2025-06-30
  source  public-record

actor   mli.fahad-ag-almahmoud
  kind    person
  name    Fahad Ag Almahmoud | Fahad Ag Al Mahmoud
  office  secretary general of mli.gatia 2014-08-14..2024-12-01
  source  public-record

actor   mli.moussa-ag-acharatoumane
  kind    person
  name    Moussa Ag Acharatoumane
  office  leader of mli.msa 2016-09..   asof 2025-06-30
  source  public-record

actor   mli.ibrahim-ag-bahanga
  kind    person
  name    Ibrahim Ag Bahanga
  office  leader of mli.adc 2006..2011-08-26
  source  public-record

actor   mli.youssouf-toloba
  kind    person
  name    Youssouf Toloba
  office  leader of mli.danna 2016-12..   asof 2025-06-30
  source  public-record

# State, junta and parties of Mali.

actor   mli.cnrdre
  kind    organ
  name    CNRDRE | National Committee for the Restoration of Democracy and State | National Committee for the Return of Democracy and the Restoration of the State
  code    MLI GOV.MIL 2012-03-22..2013-07
  source  public-record

actor   mli.cnsp
  kind    organ
  name    National Committee for the Salvation of the People !context(MLI) | CNSP !context(MLI)
  code    MLI GOV.MIL 2020-08-18..2021-01-18
  source  public-record

actor   mli.cnt
  kind    organ
  name    National Transitional Council !context(MLI) | National Transition Council !context(MLI) | CNT !context(MLI) | Malian National Transitional Council
  code    MLI LEG 2020-12-05..   asof 2025-06-30
  source  public-record

actor   mli.fama
  kind    organ
  name    FAMa | Malian Armed Forces | Malian army | FAMA !context(MLI) | Malian military | Forces armées maliennes
  code    MLI MIL
  source  public-record

actor   mli.anse
  kind    organ
  name    Agence nationale de la sécurité d'État | National State Security Agency !context(MLI) | Malian state security
  code    MLI SPY 2021-10..   asof 2025-06-30
  source  public-record

actor   mli.redberets
  kind    organ
  name    33rd Parachute Regiment !context(MLI) | Red Berets !context(MLI)
  code    MLI MIL
  source  public-record

actor   mli.m5rfp
  kind    group
  name    M5-RFP | June 5 Movement | Movement of June 5 - Rally of Patriotic Forces | June 5 Movement-Rally of Patriotic Forces | M5 movement
  code    MLI OPP 2020-06-05..2021-06-06
  code    MLI GOV.PTY 2021-06-07..2024-10
  code    MLI OPP 2024-11..   asof 2025-06-30
  source  public-record

actor   mli.rpm
  kind    party
  name    Rally for Mali | RPM !context(MLI) | Rassemblement pour le Mali
  code    MLI GOV.PTY 2013-09-04..2020-08-18
  code    MLI PTY 2020-08-19..2025-05-13
  source  factbook-2026, public-record

actor   mli.adema
  kind    party
  name    ADEMA-PASJ | Alliance for Democracy in Mali | ADEMA !context(MLI)
  code    MLI PTY 1990-10..2025-05-13
  source  factbook-2026, public-record

actor   mli.urd
  kind    party
  name    Union for the Republic and Democracy !context(MLI) | URD !context(MLI)
  code    MLI OPP 2003-06..2025-05-13
  source  factbook-2026, public-record

actor   mli.yelema
  kind    party
  name    Yelema !context(MLI) | Yéléma
  code    MLI PTY 2010..2025-05-13
  source  factbook-2026, public-record

actor   mli.hcim
  kind    ngo
  name    High Islamic Council of Mali | High Islamic Council !context(MLI) | HCIM !context(MLI)
  code    MLI REL
  source  public-record

actor   mli.cmas
  kind    group
  name    Coordination of Movements, Associations and Sympathizers of Imam Mahmoud Dicko | CMAS !context(MLI)
  code    MLI OPP 2019-09..2024-03
  source  public-record

actor   mli.oumar-tatam-ly
  kind    person
  name    Oumar Tatam Ly
  office  prime minister of mli 2013-09-05..2014-04-05
  source  public-record

actor   mli.moussa-mara
  kind    person
  name    Moussa Mara
  office  prime minister of mli 2014-04-05..2015-01-09
  office  leader of mli.yelema 2010..2023
  source  public-record

actor   mli.abdoulaye-idrissa-maiga
  kind    person
  name    Abdoulaye Idrissa Maïga
  office  prime minister of mli 2017-04-08..2017-12-29
  source  public-record

actor   mli.soumeylou-boubeye-maiga
  kind    person
  name    Soumeylou Boubèye Maïga
  office  defence minister of mli 2013-09..2014-05-27
  office  prime minister of mli 2017-12-30..2019-04-18
  source  public-record

actor   mli.boubou-cisse
  kind    person
  name    Boubou Cissé
  office  prime minister of mli 2019-04-22..2020-08-18
  source  public-record

actor   mli.moctar-ouane
  kind    person
  name    Moctar Ouane
  office  foreign minister of mli 2004-05..2011-04
  office  prime minister of mli 2020-09-27..2021-05-24
  source  public-record

actor   mli.cheick-modibo-diarra
  kind    person
  name    Cheick Modibo Diarra
  office  prime minister of mli 2012-04-17..2012-12-11
  source  public-record

actor   mli.django-sissoko
  kind    person
  name    Django Sissoko | Diango Cissoko
  office  prime minister of mli 2012-12-11..2013-09-05
  source  public-record

actor   mli.malick-diaw
  kind    person
  name    Malick Diaw
  office  vice president of mli.cnsp 2020-08-18..2021-01-18
  office  speaker of mli.cnt 2020-12-05..   asof 2025-06-30
  source  public-record

actor   mli.sadio-camara
  kind    person
  name    Sadio Camara
  office  defence minister of mli 2020-10-05..2021-05-24
  office  defence minister of mli 2021-06-11..   asof 2025-06-30
  source  public-record

actor   mli.ismael-wague
  kind    person
  name    Ismaël Wagué
  office  spokesman of mli.cnsp 2020-08-18..2021-01-18
  office  minister of national reconciliation of mli 2020-10-05..   asof 2025-06-30
  source  public-record

actor   mli.modibo-kone
  kind    person
  name    Modibo Koné
  office  director of mli.anse 2021-10..   asof 2025-06-30
  source  public-record

actor   mli.abdoulaye-diop
  kind    person
  name    Abdoulaye Diop !context(MLI)
  office  foreign minister of mli 2014-04-11..2017-04-11
  office  foreign minister of mli 2021-06-11..   asof 2025-06-30
  source  public-record

actor   mli.tiebile-drame
  kind    person
  name    Tiébilé Dramé
  office  foreign minister of mli 2019-05-05..2020-08-18
  source  public-record

actor   mli.zeini-moulaye
  kind    person
  name    Zeïni Moulaye
  office  foreign minister of mli 2020-10-05..2021-05-24
  source  public-record

actor   mli.oumar-diarra
  kind    person
  name    Oumar Diarra !context(MLI)
  office  army chief of mli.fama 2020-10..   asof 2025-06-30
  source  public-record

actor   mli.daoud-aly-mohammedine
  kind    person
  name    Daoud Aly Mohammedine
  office  security minister of mli 2021-06-11..   asof 2025-06-30
  source  public-record

actor   mli.souleymane-dembele
  kind    person
  name    Souleymane Dembélé
  office  director of information of mli.fama 2020..   asof 2025-06-30
  source  public-record

actor   mli.mahmoud-dicko
  kind    person
  name    Mahmoud Dicko | Imam Dicko !context(MLI) | Imam Mahmoud Dicko
  office  leader of mli.hcim 2008-01..2019-04
  office  leader of mli.cmas 2019-09..2024-03
  source  public-record

actor   mli.soumaila-cisse
  kind    person
  name    Soumaïla Cissé
  office  leader of mli.urd 2003-06..2020-12-25
  source  public-record

actor   mli.issa-kaou-djim
  kind    person
  name    Issa Kaou Djim
  office  coordinator of mli.cmas 2019-09..2020-10
  source  public-record

actor   mli.oumar-mariko
  kind    person
  name    Oumar Mariko
  office  leader of the African Solidarity for Democracy and Independence of mli 1996..2025-05-13
  source  public-record

actor   mli.ortm
  kind    media
  name    ORTM !context(MLI)
  code    MLI GOV.JRN
  source  public-record

actor   mli.joliba
  kind    media
  name    Joliba TV
  code    MLI JRN
  source  public-record

actor   mli.tuareg
  kind    people
  name    Tuareg | Tuaregs | Tuareg people | Touareg | Touaregs
  adj     Tuareg | Touareg
  code    ISM CVL
  source  public-record

actor   mli.fulani
  kind    people
  name    Fulani | Fulani people | Fulanis | Peul | Peuls | Fulani community | Fulbe
  adj     Fulani | Peul | Peulh
  code    ISM CVL
  source  public-record

actor   mli.dogon
  kind    people
  name    Dogon | Dogon people | Dogons | Dogon community
  adj     Dogon
  code    MLI CVL
  source  public-record

actor   mli.bambara
  kind    people
  name    Bambara people | Bambaras
  code    MLI CVL
  source  public-record

actor   mli.songhai
  kind    people
  name    Songhai people | Songhay people
  code    MLI CVL
  source  public-record

# Foreign operations in the Sahel.

actor   fra.serval
  kind    organ
  name    Operation Serval
  code    FRA MIL 2013-01-11..2014-07-31
  source  public-record

actor   fra.barkhane
  kind    organ
  name    Operation Barkhane | Barkhane force | Barkhane
  code    FRA MIL 2014-08-01..2022-11-09
  part    fra.serval successor 2014-08-01..   asof 2025-06-30
  source  public-record

actor   fra.takuba
  kind    organ
  name    Takuba Task Force | Task Force Takuba | Takuba force
  code    EUR MIL 2020-03-27..2022-06-30
  part    fra.barkhane wing 2020-03-27..2022-06-30
  source  public-record

actor   eu.eutmmali
  kind    organ
  name    EUTM Mali | European Union Training Mission in Mali
  code    EUR MIL 2013-02-18..2024-05-17
  part    eu office 2013-02-18..2024-05-17
  source  public-record

actor   eu.eucapsahel
  kind    organ
  name    EUCAP Sahel | EUCAP Sahel Niger | EUCAP Sahel Mali
  code    EUR COP 2012-07-16..   asof 2025-06-30
  part    eu office 2012-07-16..   asof 2025-06-30
  source  public-record

# Burkina Faso.

actor   bfa.ansarul
  kind    group
  name    Ansarul Islam | Ansaroul Islam | Ansar ul Islam | Ansarour Islam
  code    BFA REB 2016-12..   asof 2025-06-30
  part    mli.jnim faction 2017..   asof 2025-06-30
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:6648

actor   bfa.mpsr
  kind    organ
  name    Patriotic Movement for Safeguard and Restoration | Patriotic Movement for Safeguarding and Restoration | MPSR !context(BFA) | MPSR 2
  code    BFA GOV.MIL 2022-01-24..   asof 2025-06-30
  source  public-record

actor   bfa.cnd
  kind    organ
  name    National Council for Democracy !context(BFA) | National Democratic Council !context(BFA)
  code    BFA GOV.MIL 2015-09-16..2015-09-23
  source  public-record

actor   bfa.rsp
  kind    organ
  name    Regiment of Presidential Security | Presidential Security Regiment !context(BFA) | RSP !context(BFA) | Régiment de sécurité présidentielle
  code    BFA MIL 1995..2015-09-25
  source  public-record

actor   bfa.vdp
  kind    group
  name    Volunteers for the Defence of the Homeland | Volunteers for the Defense of the Homeland | VDP !context(BFA) | Volontaires pour la défense de la patrie | Homeland Defense Volunteers | Homeland Defence Volunteers
  code    BFA PRM 2020-01-21..   asof 2025-06-30
  source  public-record

actor   bfa.koglweogo
  kind    group
  name    Koglweogo | Kogleweogo | Koglweogos
  code    BFA PRM 2014..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:6857

actor   bfa.bir
  kind    organ
  name    Rapid Intervention Battalion !context(BFA) | BIR !context(BFA) | Rapid Intervention Battalions !context(BFA)
  code    BFA MIL 2022-11..   asof 2025-06-30
  source  public-record

actor   bfa.ansb
  kind    organ
  name    Agence nationale de renseignement !context(BFA) | ANR !context(BFA)
  code    BFA SPY 2015-10..   asof 2025-06-30
  source  public-record

actor   bfa.alt
  kind    organ
  name    Transitional Legislative Assembly !context(BFA)
  code    BFA LEG 2022-03-22..   asof 2025-06-30
  source  public-record

actor   bfa.cdp
  kind    party
  name    Congress for Democracy and Progress !context(BFA) | CDP !context(BFA)
  code    BFA GOV.PTY 1996-02-06..2014-10-31
  code    BFA PTY 2014-11-01..   asof 2025-06-30
  source  factbook-2026, public-record

actor   bfa.mpp
  kind    party
  name    People's Movement for Progress !context(BFA) | MPP !context(BFA)
  code    BFA OPP 2014-01-25..2015-12-28
  code    BFA GOV.PTY 2015-12-29..2022-01-24
  code    BFA PTY 2022-01-25..   asof 2025-06-30
  source  factbook-2026, public-record

actor   bfa.upc
  kind    party
  name    Union for Progress and Reform !context(BFA) | Union for Progress and Change !context(BFA)
  code    BFA PTY 2010-03..   asof 2025-06-30
  source  factbook-2026, public-record

actor   bfa.balai
  kind    group
  name    Le Balai Citoyen | Balai Citoyen | Citizen's Broom
  code    BFA SOC 2013..   asof 2025-06-30
  source  public-record

actor   bfa.malam-ibrahim-dicko
  kind    person
  name    Malam Ibrahim Dicko | Ibrahim Malam Dicko | Malam Dicko
  office  leader of bfa.ansarul 2016-12..2017-05
  source  public-record

actor   bfa.jafar-dicko
  kind    person
  name    Jafar Dicko | Abdoul Salam Dicko | Jaffar Dicko
  office  leader of bfa.ansarul 2017-06..   asof 2025-06-30
  source  public-record

actor   bfa.ousmane-dicko
  kind    person
  name    Ousmane Dicko
  office  commander of bfa.ansarul 2020..   asof 2025-06-30
  source  public-record

actor   bfa.gilbert-diendere
  kind    person
  name    Gilbert Diendéré
  office  commander of bfa.rsp 1995..2014-11
  office  leader of bfa.cnd 2015-09-16..2015-09-23
  source  public-record

actor   bfa.yacouba-isaac-zida
  kind    person
  name    Yacouba Isaac Zida | Isaac Zida | Yacouba Zida
  office  head of state of bfa 2014-11-01..2014-11-18
  office  prime minister of bfa 2014-11-19..2015-12-29
  source  public-record

actor   bfa.paul-kaba-thieba
  kind    person
  name    Paul Kaba Thieba
  office  prime minister of bfa 2016-01-06..2019-01-18
  source  public-record

actor   bfa.christophe-dabire
  kind    person
  name    Christophe Dabiré | Christophe Joseph Marie Dabire
  office  prime minister of bfa 2019-01-21..2021-12-08
  source  public-record

actor   bfa.lassina-zerbo
  kind    person
  name    Lassina Zerbo
  office  executive secretary of ctbto 2013-08-01..2021-07-31
  office  prime minister of bfa 2021-12-10..2022-01-24
  source  public-record

actor   bfa.albert-ouedraogo
  kind    person
  name    Albert Ouédraogo
  office  prime minister of bfa 2022-03-03..2022-09-30
  source  public-record

actor   bfa.apollinaire-kyelem-de-tambela
  kind    person
  name    Apollinaire Kyélem de Tambèla | Apollinaire Joachim Kyelem de Tambela
  office  prime minister of bfa 2022-10-21..2024-12-06
  source  public-record

actor   bfa.jean-emmanuel-ouedraogo
  kind    person
  name    Jean Emmanuel Ouédraogo | Rimtalba Jean Emmanuel Ouédraogo
  office  information minister of bfa 2022-10-25..2024-12-07
  office  prime minister of bfa 2024-12-07..   asof 2026-01-31
  source  factbook-2026, public-record

actor   bfa.alpha-barry
  kind    person
  name    Alpha Barry
  office  foreign minister of bfa 2016-01-13..2021-12-13
  source  public-record

actor   bfa.olivia-rouamba
  kind    person
  name    Olivia Rouamba
  gender  f
  office  foreign minister of bfa 2022-03-05..2023-12-17
  source  public-record

actor   bfa.karamoko-jean-marie-traore
  kind    person
  name    Karamoko Jean-Marie Traoré | Jean-Marie Traore !context(BFA)
  office  foreign minister of bfa 2023-12-17..   asof 2025-06-30
  source  public-record

actor   bfa.kassoum-coulibaly
  kind    person
  name    Kassoum Coulibaly
  office  defence minister of bfa 2022-10-25..2024-12-08
  source  public-record

actor   bfa.celestin-simpore
  kind    person
  name    Célestin Simporé
  office  defence minister of bfa 2024-12-08..   asof 2025-06-30
  source  public-record

actor   bfa.mahamadou-sana
  kind    person
  name    Mahamadou Sana
  office  security minister of bfa 2022-10-25..   asof 2025-06-30
  source  public-record

actor   bfa.zephirin-diabre
  kind    person
  name    Zéphirin Diabré
  office  leader of bfa.upc 2010-03..   asof 2025-06-30
  source  public-record

actor   bfa.djibrill-bassole
  kind    person
  name    Djibrill Bassolé | Djibril Bassole
  office  foreign minister of bfa 2008-09..2014-10-31
  source  public-record

actor   bfa.emmanuel-zoungrana
  kind    person
  name    Emmanuel Zoungrana
  code    BFA MIL
  source  public-record

actor   bfa.guy-herve-kam
  kind    person
  name    Guy Hervé Kam
  office  spokesman of bfa.balai 2013..   asof 2025-06-30
  source  public-record

actor   bfa.mossi
  kind    people
  name    Mossi | Mossi people
  adj     Mossi
  code    BFA CVL
  source  public-record

# Niger.

actor   ner.cnsp
  kind    organ
  name    National Council for the Safeguard of the Homeland | CNSP !context(NER) | National Council for Safeguarding the Homeland | National Council for the Safeguarding of the Homeland | Niger junta !nocap
  code    NER GOV.MIL 2023-07-26..   asof 2025-06-30
  source  public-record

actor   ner.csrd
  kind    organ
  name    Supreme Council for the Restoration of Democracy
  code    NER GOV.MIL 2010-02-18..2011-04-07
  source  public-record

actor   ner.fan
  kind    organ
  name    Nigerien Armed Forces | Niger Armed Forces | Niger army | Nigerien army | Niger's army | Forces Armees Nigeriennes
  code    NER MIL
  source  public-record

actor   ner.presguard
  kind    organ
  name    Niger Presidential Guard | Niger's presidential guard | Nigerien presidential guard
  code    NER MIL
  source  public-record

actor   ner.pnds
  kind    party
  name    PNDS-Tarayya | Nigerien Party for Democracy and Socialism | PNDS !context(NER) | PNDS-Tarraya | PNDS-Tarrayya
  code    NER GOV.PTY 2011-04-07..2023-07-26
  code    NER PTY 2023-07-27..2025-03-26
  source  factbook-2026, public-record

actor   ner.lumana
  kind    party
  name    MODEN/FA Lumana | Nigerien Democratic Movement for an African Federation | FA Lumana
  code    NER PTY 2010..2025-03-26
  source  factbook-2026, public-record

actor   ner.mnsd
  kind    party
  name    MNSD-Nassara | National Movement for the Development of Society | MNSD !context(NER) | National Movement for the Development of Society-Nassara
  code    NER PTY 1989-08-02..2025-03-26
  source  factbook-2026, public-record

actor   ner.m62
  kind    group
  name    M62 Movement | M62 !context(NER)
  code    NER OPP 2022-08..2023-07-26
  code    NER SOC 2023-07-27..   asof 2025-06-30
  source  public-record

actor   ner.mnj
  kind    group
  name    Niger Movement for Justice | MNJ !context(NER) | Nigerien Movement for Justice | Nigeriens Movement for Justice | Movement of Nigeriens for Justice
  code    NER REB 2007-02..2009-10
  source  ucdp-22.1, public-record
  xref    ucdp:562

actor   ner.fpl
  kind    group
  name    Patriotic Liberation Front !context(NER) | FPL !context(NER) | Front patriotique de libération
  code    NER REB 2023-08..   asof 2025-06-30
  source  public-record

actor   ner.fpj
  kind    group
  name    Patriotic Front for Justice !context(NER)
  code    NER REB 2024..   asof 2025-06-30
  source  public-record

actor   ner.crr
  kind    group
  name    Council of Resistance for the Republic | CRR !context(NER)
  code    NER OPP 2023-08-08..   asof 2025-06-30
  source  public-record

actor   ner.flaa
  kind    group
  name    Air and Azawak Liberation Front | Aïr and Azawad Liberation Front | FLAA !context(NER)
  code    NER REB 1991-09..1995-04-24
  source  ucdp-22.1, public-record
  xref    ucdp:524

actor   ner.ali-lamine-zeine
  kind    person
  name    Ali Lamine Zeine | Ali Mahaman Lamine Zeine | Lamine Zeine
  office  finance minister of ner 2003..2010-02-18
  office  prime minister of ner 2023-08-09..   asof 2026-01-31
  source  factbook-2026, public-record

actor   ner.salifou-mody
  kind    person
  name    Salifou Mody | Salifou Modi
  office  army chief of ner.fan 2020-01..2023-03-31
  office  vice president of ner.cnsp 2023-07-28..   asof 2025-06-30
  office  defence minister of ner 2023-08-09..   asof 2025-06-30
  source  public-record

actor   ner.mohamed-toumba
  kind    person
  name    Mohamed Toumba
  office  interior minister of ner 2023-08-09..   asof 2025-06-30
  source  public-record

actor   ner.bakary-yaou-sangare
  kind    person
  name    Bakary Yaou Sangaré | Bakary Sangare
  office  foreign minister of ner 2023-08-09..   asof 2025-06-30
  source  public-record

actor   ner.amadou-abdramane
  kind    person
  name    Amadou Abdramane
  office  spokesman of ner.cnsp 2023-07-26..   asof 2025-06-30
  source  public-record

actor   ner.moussa-salaou-barmou
  kind    person
  name    Moussa Salaou Barmou | Moussa Barmou
  office  army chief of ner.fan 2023-07-28..   asof 2025-06-30
  source  public-record

actor   ner.hama-amadou
  kind    person
  name    Hama Amadou
  office  prime minister of ner 1995-02-21..1996-01-27
  office  prime minister of ner 1999-12-31..2007-06-07
  office  speaker of parliament of ner 2011-04..2014-08-27
  office  leader of ner.lumana 2010..2024-10-23
  source  public-record

actor   ner.seyni-oumarou
  kind    person
  name    Seyni Oumarou
  office  prime minister of ner 2007-06-07..2009-09-23
  office  speaker of parliament of ner 2021-03..2023-07-26
  source  public-record

actor   ner.brigi-rafini
  kind    person
  name    Brigi Rafini
  office  prime minister of ner 2011-04-07..2021-04-02
  office  executive secretary of censad 2021..   asof 2025-06-30
  source  public-record

actor   ner.ouhoumoudou-mahamadou
  kind    person
  name    Ouhoumoudou Mahamadou
  office  prime minister of ner 2021-04-03..2023-07-26
  source  public-record

actor   ner.hassoumi-massaoudou
  kind    person
  name    Hassoumi Massaoudou | Massaoudou Hassoumi
  office  interior minister of ner 2011-04-21..2016-04
  office  defence minister of ner 2016-04-11..2016-10
  office  foreign minister of ner 2021-04-07..2023-07-26
  source  public-record

actor   ner.rhissa-ag-boula
  kind    person
  name    Rhissa Ag Boula
  office  leader of ner.flaa 1991-09..1995-04
  office  leader of ner.crr 2023-08-08..   asof 2025-06-30
  source  public-record

actor   ner.mahmoud-sallah
  kind    person
  name    Mahmoud Sallah | Mahamoud Sallah
  office  leader of ner.fpl 2023-08..   asof 2025-06-30
  source  public-record

actor   ner.aghaly-alambo
  kind    person
  name    Aghaly Alambo | Aghali Alambo
  office  leader of ner.mnj 2007-02..2009
  source  public-record

# Chad.

actor   tcd.cmt
  kind    organ
  name    Transitional Military Council !context(TCD) | Chadian Transitional Military Council | CMT !context(TCD) | Military Transitional Council !context(TCD)
  code    TCD GOV.MIL 2021-04-20..2022-10-10
  source  public-record

actor   tcd.ant
  kind    organ
  name    Chadian National Army | Chadian army | Chad's army | Chadian military | Chadian armed forces | Armee Nationale du Tchad
  code    TCD MIL
  source  public-record

actor   tcd.ans
  kind    organ
  name    National Security Agency !context(TCD) | Agence nationale de sécurité !context(TCD) | Agence nationale de sécurité de l'État
  code    TCD SPY 1993..   asof 2025-06-30
  source  public-record

actor   tcd.dgssie
  kind    organ
  name    DGSSIE | General Directorate of Security Services for State Institutions
  code    TCD MIL
  source  public-record

actor   tcd.mps
  kind    party
  name    Patriotic Salvation Movement !context(TCD) | MPS !context(TCD)
  code    TCD REB 1990-03-11..1990-12-01
  code    TCD GOV.PTY 1990-12-02..   asof 2025-06-30
  source  factbook-2026, public-record

actor   tcd.transformers
  kind    party
  name    Les Transformateurs | Transformers party | Transformateurs !context(TCD) | The Transformers !context(TCD)
  code    TCD OPP 2018-04..2023-12-31
  code    TCD GOV.PTY 2024-01-01..2024-05-22
  code    TCD OPP 2024-05-23..   asof 2025-06-30
  source  factbook-2026, public-record

actor   tcd.undr
  kind    party
  name    UNDR !context(TCD) | National Union for Democracy and Renewal
  code    TCD OPP 1992..   asof 2025-06-30
  source  factbook-2026, public-record

actor   tcd.psf
  kind    party
  name    Socialist Party Without Borders | PSF !context(TCD)
  code    TCD OPP 2021..2024-03
  source  public-record

actor   tcd.wakit
  kind    group
  name    Wakit Tamma | Wakit Tama
  code    TCD OPP 2020-12..   asof 2025-06-30
  source  public-record

actor   tcd.fact
  kind    group
  name    Front for Change and Concord in Chad | FACT !context(TCD) | Front pour l'alternance et la concorde au Tchad | FACT rebels
  code    TCD REB 2016-04..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:7255

actor   tcd.ccmsr
  kind    group
  name    CCMSR | Military Command Council for the Salvation of the Republic
  code    TCD REB 2016..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:7151

actor   tcd.ufdd
  kind    group
  name    Union of Forces for Democracy and Development | UFDD
  code    TCD REB 2006-10..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:456

actor   tcd.ufr
  kind    group
  name    Union of Resistance Forces | UFR !context(TCD)
  code    TCD REB 2009-01..   asof 2025-06-30
  source  public-record

actor   tcd.rfc
  kind    group
  name    Rally of Forces for Change | RFC !context(TCD)
  code    TCD REB 2006..   asof 2025-06-30
  source  public-record

actor   tcd.fuc
  kind    group
  name    United Front for Democratic Change | FUCD | FUC !context(TCD) | United Front for Change !context(TCD)
  code    TCD REB 2005-12..2006-12-24
  source  ucdp-22.1, public-record
  xref    ucdp:453

actor   tcd.mdjt
  kind    group
  name    Movement for Democracy and Justice in Chad | MDJT
  code    TCD REB 1998-10..2010
  source  ucdp-22.1, public-record
  xref    ucdp:452

actor   tcd.mprd
  kind    group
  name    Movement for Peace, Reconstruction and Development !context(TCD) | MPRD !context(TCD)
  code    TCD REB 2003..   asof 2025-06-30
  source  public-record

actor   tcd.frolinat
  kind    group
  name    FROLINAT | National Liberation Front of Chad
  code    TCD REB 1966-06-22..1982
  source  ucdp-22.1, public-record
  xref    ucdp:435

actor   tcd.gunt
  kind    group
  name    GUNT | Transitional Government of National Unity !context(TCD)
  code    TCD GOV 1979-11..1982-06-07
  code    TCD REB 1982-06-08..1988
  source  ucdp-22.1, public-record
  xref    ucdp:441

actor   tcd.fap
  kind    group
  name    Forces Armées Populaires !context(TCD) | People's Armed Forces !context(TCD)
  code    TCD REB 1976..1986-10
  source  ucdp-22.1, public-record
  xref    ucdp:439

actor   tcd.fanchad
  kind    group
  name    Forces Armées du Nord | Armed Forces of the North !context(TCD)
  code    TCD REB 1976..1982-06-07
  source  ucdp-22.1, public-record
  xref    ucdp:438

actor   tcd.mahamat-mahdi-ali
  kind    person
  name    Mahamat Mahdi Ali | Mahamat Mahdi | Mahamat Mahadi Ali
  office  leader of tcd.fact 2016-04..   asof 2025-06-30
  source  public-record

actor   tcd.timan-erdimi
  kind    person
  name    Timan Erdimi | Timane Erdimi
  office  leader of tcd.rfc 2006..2009-01
  office  leader of tcd.ufr 2009-01..2022-08
  source  public-record

actor   tcd.tom-erdimi
  kind    person
  name    Tom Erdimi
  code    TCD OPP
  source  public-record

actor   tcd.mahamat-nouri
  kind    person
  name    Mahamat Nouri
  office  defence minister of tcd 2001..2004
  office  leader of tcd.ufdd 2006-10..   asof 2025-06-30
  source  public-record

actor   tcd.mahamat-nour-abdelkerim
  kind    person
  name    Mahamat Nour Abdelkerim
  office  leader of tcd.fuc 2005-12..2006-12-24
  office  defence minister of tcd 2007-03-04..2007-12-01
  source  public-record

actor   tcd.youssouf-togoimi
  kind    person
  name    Youssouf Togoïmi
  office  leader of tcd.mdjt 1998-10..2002-09-24
  source  public-record

actor   tcd.albert-pahimi-padacke
  kind    person
  name    Albert Pahimi Padacké
  office  prime minister of tcd 2016-02-15..2018-05-04
  office  prime minister of tcd 2021-04-26..2022-10-11
  source  public-record

actor   tcd.saleh-kebzabo
  kind    person
  name    Saleh Kebzabo
  office  leader of tcd.undr 1992..   asof 2025-06-30
  office  prime minister of tcd 2022-10-12..2023-12-31
  source  public-record

actor   tcd.allamaye-halina
  kind    person
  name    Allamaye Halina
  office  prime minister of tcd 2024-05-23..   asof 2026-01-31
  source  factbook-2026, public-record

actor   tcd.haroun-kabadi
  kind    person
  name    Haroun Kabadi
  office  speaker of parliament of tcd 2011-06..2021-04
  office  speaker of parliament of tcd 2021-10..2025-02
  source  public-record

actor   tcd.yaya-dillo
  kind    person
  name    Yaya Dillo | Yaya Dillo Djerou
  office  leader of tcd.psf 2021..2024-02-28
  source  public-record

actor   tcd.abderaman-koulamallah
  kind    person
  name    Abderaman Koulamallah | Abderahman Koulamallah
  office  foreign minister of tcd 2024-05-27..2025-04
  source  public-record

actor   tcd.mahamat-saleh-annadif
  kind    person
  name    Mahamat Saleh Annadif
  office  foreign minister of tcd 1997..2003
  office  foreign minister of tcd 2022-10-14..2024-05
  office  head of mission of minusma 2015-12..2021-03
  source  public-record

actor   tcd.mahamat-zene-cherif
  kind    person
  name    Mahamat Zene Cherif | Cherif Mahamat Zene
  office  foreign minister of tcd 2018-12-26..2022-09-19
  source  public-record

actor   tcd.azem-bermandoa-agouna
  kind    person
  name    Azem Bermandoa Agouna | Azem Bermandoa
  office  spokesman of tcd.cmt 2021-04-20..2022-10-10
  source  public-record

actor   tcd.daoud-yaya-brahim
  kind    person
  name    Daoud Yaya Brahim
  office  defence minister of tcd 2021-05..2024-05
  source  public-record

actor   tcd.max-loalngar
  kind    person
  name    Max Loalngar
  office  spokesman of tcd.wakit 2020-12..   asof 2025-06-30
  source  public-record

actor   tcd.ngarlejy-yorongar
  kind    person
  name    Ngarlejy Yorongar
  code    TCD OPP
  source  public-record

# Jihadist groups of Nigeria and Lake Chad.

actor   nga.bokoharam
  kind    group
  name    Boko Haram | Jama'atu Ahlis Sunna Lidda'Awati Wal-Jihad | JAS !context(NGA,NER,TCD,CMR) | Jamā'at Ahl as-Sunnah lid-Da'wah wa'l-Jihād | Nigerian Taliban | Boko Haram sect | JASDJ !weak
  code    NGA REL 2002..2009-07-25
  code    NGA REB 2009-07-26..   asof 2025-06-30
  source  un-2022, ofac-2023, ucdp-22.1, public-record
  xref    ucdp:1051

actor   is.iswap
  kind    group
  name    Islamic State West Africa Province | ISWAP | Islamic State's West Africa Province | ISIS-West Africa | Islamic State West African Province | IS West Africa Province | ISIS-WA | IS-WA | ISIL-WA | Islamic State of West Africa Province | Islamic State of Iraq and ash-Sham - West Africa | Islamic State in West Africa
  code    NGA REB 2015-03-07..   asof 2025-06-30
  part    is faction 2015-03-07..   asof 2025-06-30
  part    nga.bokoharam splinter-of 2016-08-03..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   nga.ansaru
  kind    group
  name    Ansaru | Jama'atu Ansarul Muslimina Fi Biladis-Sudan | Jamā'atu Anṣāril Muslimīna fī Bilādis Sūdān | Vanguards for the Protection of Muslims in Black Africa
  code    NGA REB 2012-01-26..   asof 2025-06-30
  part    nga.bokoharam splinter-of 2012-01-26..   asof 2025-06-30
  part    alqaeda faction 2022-01-01..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   nga.bakura
  kind    group
  name    Bakura faction | Boko Haram's Bakura faction | Bakura Buduma faction
  code    NGA REB 2016..   asof 2025-06-30
  part    nga.bokoharam faction 2016..   asof 2025-06-30
  source  public-record

actor   nga.lakurawa
  kind    group
  name    Lakurawa | Lukarawa
  code    NGA REB 2024-11..   asof 2025-06-30
  source  public-record

actor   nga.mahmuda
  kind    group
  name    Mahmuda group | Mahmuda !context(NGA)
  code    NGA REB 2025-04..   asof 2025-06-30
  source  public-record

actor   nga.yansakai
  kind    group
  name    Yan Sakai | Yansakai
  code    NGA PRM 2012..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:7372

actor   nga.cjtf
  kind    group
  name    Civilian Joint Task Force | CJTF !context(NGA) | Civilian JTF
  code    NGA PRM 2013-06..   asof 2025-06-30
  source  public-record

actor   nga.maitatsine
  kind    group
  name    Maitatsine
  code    NGA REB 1980-12..1985
  source  public-record

actor   nga.imn
  kind    ngo
  name    Islamic Movement in Nigeria | Islamic Movement of Nigeria | IMN !context(NGA)
  code    NGA REL
  source  public-record

actor   nga.abubakar-shekau
  kind    person
  name    Abubakar Shekau | Abu Bakr Shekau | Abu Muhammad Abu Bakr bin Muhammad al-Shekawi | Shekau
  office  leader of nga.bokoharam 2010-07..2021-05-19
  source  un-2022, ofac-2023, public-record

actor   nga.mohammed-yusuf
  kind    person
  name    Mohammed Yusuf !context(NGA) | Muhammad Yusuf !context(nga.bokoharam)
  office  leader of nga.bokoharam 2002..2009-07-30
  source  un-2022, public-record

actor   nga.abu-musab-al-barnawi
  kind    person
  name    Abu Musab al-Barnawi | Habib Yusuf !context(nga.bokoharam)
  office  spokesman of nga.bokoharam 2015-01..2016-08-02
  office  leader of is.iswap 2016-08-03..2019-03
  source  ofac-2023, public-record

actor   nga.mamman-nur
  kind    person
  name    Mamman Nur | Maman Nur
  office  commander of is.iswap 2015..2018-08
  source  public-record

actor   nga.ba-idrisa
  kind    person
  name    Ba Idrisa | Abu Abdullah al-Barnawi | Abu Abdullahi Umar al-Barnawi
  office  leader of is.iswap 2019-03..2020-02
  source  ofac-2023, public-record

actor   nga.bakura-doro
  kind    person
  name    Bakura Doro | Ibrahim Bakura | Abu Umaimata | Bakura Shallaba | Bakura Buduma
  office  leader of nga.bakura 2016..   asof 2025-06-30
  office  leader of nga.bokoharam 2021-05-19..   asof 2025-06-30
  source  public-record

actor   nga.khalid-al-barnawi
  kind    person
  name    Khalid al-Barnawi | Khalid Barnawi | Usman Umar Abubakar
  office  leader of nga.ansaru 2012-01-26..2016-04-01
  source  ofac-2023, public-record

actor   nga.adamu-aliero-yankuzo
  kind    person
  name    Adamu Aliero Yankuzo | Ado Aleru | Ado Aliero | Ado Aleiro
  code    NGA CRM
  source  public-record

actor   nga.bello-turji
  kind    person
  name    Bello Turji | Bello Turji Kachalla | Turji
  code    NGA CRM
  source  public-record

actor   nga.dogo-gide
  kind    person
  name    Dogo Gide
  code    NGA CRM
  source  public-record

actor   nga.halilu-sububu
  kind    person
  name    Halilu Sububu | Halilu Kachalla Sububu
  code    NGA CRM ..2024-09
  source  public-record

actor   nga.ibrahim-zakzaky
  kind    person
  name    Ibrahim Zakzaky | Ibrahim El-Zakzaky | Sheikh Zakzaky | Ibraheem Zakzaky
  office  leader of nga.imn 1980..   asof 2025-06-30
  source  public-record

# Movements of the south.

actor   nga.mend
  kind    group
  name    Movement for the Emancipation of the Niger Delta | MEND !context(NGA)
  code    NGA REB 2006-01..2014
  source  public-record

actor   nga.nda
  kind    group
  name    Niger Delta Avengers
  code    NGA REB 2016-02..   asof 2025-06-30
  source  public-record

actor   nga.ndpvf
  kind    group
  name    Niger Delta People's Volunteer Force | NDPVF
  code    NGA REB 2004..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:560

actor   nga.ipob
  kind    group
  name    Indigenous People of Biafra | IPOB
  code    NGA OPP 2012..2017-09-19
  code    NGA REB 2017-09-20..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:6287

actor   nga.esn
  kind    group
  name    Eastern Security Network | ESN !context(NGA)
  code    NGA REB 2020-12-12..   asof 2025-06-30
  part    nga.ipob wing 2020-12-12..   asof 2025-06-30
  source  public-record

actor   nga.bra
  kind    group
  name    Biafra Republic Government in Exile | Biafran government in exile
  code    NGA OPP 2022..   asof 2025-06-30
  part    nga.ipob splinter-of 2022..   asof 2025-06-30
  source  public-record

actor   nga.massob
  kind    group
  name    MASSOB | Movement for the Actualization of the Sovereign State of Biafra
  code    NGA OPP 1999-09..   asof 2025-06-30
  source  public-record

actor   nga.opc
  kind    group
  name    Oodua People's Congress
  code    NGA UAF 1994..   asof 2025-06-30
  source  public-record

actor   nga.amotekun
  kind    organ
  name    Amotekun | Amotekun Corps
  code    NGA PRM 2020-01-09..   asof 2025-06-30
  source  public-record

actor   nga.nnamdi-kanu
  kind    person
  name    Nnamdi Kanu
  office  leader of nga.ipob 2012..   asof 2025-06-30
  source  public-record

actor   nga.simon-ekpa
  kind    person
  name    Simon Ekpa
  code    NGA OPP
  source  public-record

actor   nga.henry-okah
  kind    person
  name    Henry Okah
  office  leader of nga.mend 2006..   asof 2025-06-30
  source  public-record

actor   nga.asari-dokubo
  kind    person
  name    Asari Dokubo | Mujahid Dokubo-Asari | Mujahid Asari-Dokubo
  office  leader of nga.ndpvf 2004..   asof 2025-06-30
  source  public-record

actor   nga.sunday-igboho
  kind    person
  name    Sunday Igboho | Sunday Adeyemo
  code    NGA OPP
  source  public-record

actor   nga.ralph-uwazuruike
  kind    person
  name    Ralph Uwazuruike
  office  leader of nga.massob 1999-09..2015
  source  public-record

actor   nga.odumegwu-ojukwu
  kind    person
  name    Odumegwu Ojukwu | Chukwuemeka Odumegwu Ojukwu | Emeka Ojukwu | Chukwuemeka Ojukwu
  office  head of state of nga.biafra 1967-05-30..1970-01-08
  source  public-record

actor   nga.ken-saro-wiwa
  kind    person
  name    Ken Saro-Wiwa
  code    NGA SOC ..1995-11-10
  source  public-record

# State and parties of Nigeria.

actor   nga.villa
  kind    organ
  name    Aso Rock | Aso Villa
  code    NGA GOV 1991-12..   asof 2025-06-30
  source  public-record

actor   nga.dss
  kind    organ
  name    Department of State Services !context(NGA) | DSS !context(NGA) | State Security Service !context(NGA) | SSS !context(NGA)
  code    NGA SPY 1986-06-05..   asof 2025-06-30
  source  public-record

actor   nga.nia
  kind    organ
  name    National Intelligence Agency !context(NGA)
  code    NGA SPY 1986-06-05..   asof 2025-06-30
  source  public-record

actor   nga.efcc
  kind    organ
  name    Economic and Financial Crimes Commission | EFCC
  code    NGA COP 2003-04..   asof 2025-06-30
  source  public-record

actor   nga.ndlea
  kind    organ
  name    National Drug Law Enforcement Agency | NDLEA
  code    NGA COP 1989-12-29..   asof 2025-06-30
  source  public-record

actor   nga.nscdc
  kind    organ
  name    Nigeria Security and Civil Defence Corps | NSCDC | Nigeria Security and Civil Defense Corps
  code    NGA COP
  source  public-record

actor   nga.sars
  kind    organ
  name    Special Anti-Robbery Squad
  code    NGA COP 1992..2020-10-11
  source  public-record

actor   nga.endsars
  kind    group
  name    End SARS | EndSARS
  code    NGA OPP 2020-10-08..   asof 2025-06-30
  source  public-record

actor   nga.inec
  kind    organ
  name    Independent National Electoral Commission !context(NGA) | INEC !context(NGA)
  code    NGA GOV 1998..   asof 2025-06-30
  source  public-record

actor   nga.hadinkai
  kind    organ
  name    Operation Hadin Kai | Operation Lafiya Dole
  code    NGA MIL 2015-07..   asof 2025-06-30
  source  public-record

actor   nga.safehaven
  kind    organ
  name    Operation Safe Haven
  code    NGA MIL 2010..   asof 2025-06-30
  source  public-record

actor   nga.nnpc
  kind    company
  name    NNPC | Nigerian National Petroleum Corporation | Nigerian National Petroleum Company
  code    NGA GOV.BUS 1977-04-01..   asof 2025-06-30
  source  public-record

actor   nga.apc
  kind    party
  name    All Progressives Congress | APC !context(NGA)
  code    NGA OPP 2013-02-06..2015-05-28
  code    NGA GOV.PTY 2015-05-29..   asof 2025-06-30
  source  factbook-2026, public-record

actor   nga.pdp
  kind    party
  name    People's Democratic Party !context(NGA) | PDP !context(NGA)
  code    NGA GOV.PTY 1999-05-29..2015-05-28
  code    NGA OPP 2015-05-29..   asof 2025-06-30
  source  factbook-2026, public-record

actor   nga.lp
  kind    party
  name    Labour Party !context(NGA) | Nigerian Labour Party
  code    NGA OPP 2002..   asof 2025-06-30
  source  factbook-2026, public-record

actor   nga.nnpp
  kind    party
  name    New Nigeria People's Party | NNPP !context(NGA)
  code    NGA OPP 2002..   asof 2025-06-30
  source  factbook-2026, public-record

actor   nga.adc
  kind    party
  name    African Democratic Congress !context(NGA)
  code    NGA OPP 2005..   asof 2025-06-30
  source  factbook-2026, public-record

actor   nga.acn
  kind    party
  name    Action Congress of Nigeria
  code    NGA OPP 2006-09..2013-07
  part    nga.apc merged-into 2013-07..   asof 2025-06-30
  source  public-record

actor   nga.cpc
  kind    party
  name    Congress for Progressive Change !context(NGA)
  code    NGA OPP 2009..2013-07
  part    nga.apc merged-into 2013-07..   asof 2025-06-30
  source  public-record

actor   nga.nlc
  kind    ngo
  name    Nigeria Labour Congress | Nigerian Labour Congress
  code    NGA LAB 1978..   asof 2025-06-30
  source  public-record

actor   nga.asuu
  kind    ngo
  name    Academic Staff Union of Universities
  code    NGA LAB 1978..   asof 2025-06-30
  source  public-record

actor   nga.miyetti
  kind    ngo
  name    Miyetti Allah | Miyetti Allah Cattle Breeders Association | MACBAN
  code    NGA AGR 1986..   asof 2025-06-30
  source  public-record

actor   nga.can
  kind    ngo
  name    Christian Association of Nigeria
  code    NGA REL 1976..   asof 2025-06-30
  source  public-record

actor   nga.afenifere
  kind    ngo
  name    Afenifere
  code    NGA SOC 1993..   asof 2025-06-30
  source  public-record

actor   nga.ohanaeze
  kind    ngo
  name    Ohanaeze Ndigbo | Ohanaeze
  code    NGA SOC 1976..   asof 2025-06-30
  source  public-record

actor   nga.acf
  kind    ngo
  name    Arewa Consultative Forum
  code    NGA SOC 2000..   asof 2025-06-30
  source  public-record

actor   nga.bbog
  kind    ngo
  name    Bring Back Our Girls | BringBackOurGirls
  code    NGA SOC 2014-04-30..   asof 2025-06-30
  source  public-record

actor   nga.sbm
  kind    ngo
  name    SBM Intelligence
  code    NGA EDU 2014..   asof 2025-06-30
  source  public-record

actor   nga.trust
  kind    media
  name    Daily Trust !context(NGA)
  code    NGA JRN 2001..   asof 2025-06-30
  source  public-record

actor   nga.premium
  kind    media
  name    Premium Times
  code    NGA JRN 2011..   asof 2025-06-30
  source  public-record

actor   nga.vanguard
  kind    media
  name    Vanguard !context(NGA) | Vanguard newspaper !context(NGA)
  code    NGA JRN
  source  public-record

actor   nga.punch
  kind    media
  name    The Punch !context(NGA)
  code    NGA JRN
  source  public-record

actor   nga.thisday
  kind    media
  name    ThisDay
  code    NGA JRN
  source  public-record

actor   nga.hausa
  kind    people
  name    Hausa people | Hausas | Hausa-Fulani
  adj     Hausa
  code    NGA CVL
  source  public-record

actor   nga.igbo
  kind    people
  name    Igbo people | Igbos
  adj     Igbo | Ibo
  code    NGA CVL
  source  public-record

actor   nga.yoruba
  kind    people
  name    Yoruba people | Yorubas
  adj     Yoruba
  code    NGA CVL
  source  public-record

actor   nga.ogoni
  kind    people
  name    Ogoni people | Ogonis
  adj     Ogoni
  code    NGA CVL
  source  public-record

actor   nga.ijaw
  kind    people
  name    Ijaw people | Ijaws
  adj     Ijaw
  code    NGA CVL
  source  public-record

actor   nga.kanuri
  kind    people
  name    Kanuri people | Kanuris
  adj     Kanuri
  code    NGA CVL
  source  public-record

actor   nga.nuhu-ribadu
  kind    person
  name    Nuhu Ribadu
  office  chairman of nga.efcc 2003-04..2007-12
  office  national security adviser of nga 2023-06-19..   asof 2025-06-30
  source  public-record

actor   nga.babagana-monguno
  kind    person
  name    Babagana Monguno | Mohammed Babagana Monguno
  office  national security adviser of nga 2015-07-13..2023-06-19
  source  public-record

actor   nga.sambo-dasuki
  kind    person
  name    Sambo Dasuki
  office  national security adviser of nga 2012-06-22..2015-07-13
  source  public-record

actor   nga.alex-badeh
  kind    person
  name    Alex Badeh | Alexander Badeh
  office  military chief of nga 2014-01-16..2015-07-13
  source  public-record

actor   nga.gabriel-olonisakin
  kind    person
  name    Gabriel Olonisakin | Abayomi Olonisakin
  office  military chief of nga 2015-07-13..2021-01-26
  source  public-record

actor   nga.lucky-irabor
  kind    person
  name    Lucky Irabor | Leo Irabor
  office  military chief of nga 2021-01-26..2023-06-19
  source  public-record

actor   nga.christopher-musa
  kind    person
  name    Christopher Musa | Christopher Gwabin Musa
  office  military chief of nga 2023-06-19..   asof 2025-06-30
  source  public-record

actor   nga.kenneth-minimah
  kind    person
  name    Kenneth Minimah
  office  army chief of nga 2014-01-20..2015-07-13
  source  public-record

actor   nga.tukur-buratai
  kind    person
  name    Tukur Buratai | Tukur Yusuf Buratai
  office  army chief of nga 2015-07-13..2021-01-26
  source  public-record

actor   nga.ibrahim-attahiru
  kind    person
  name    Ibrahim Attahiru
  office  army chief of nga 2021-01-26..2021-05-21
  source  public-record

actor   nga.faruk-yahaya
  kind    person
  name    Faruk Yahaya | Farouk Yahaya
  office  army chief of nga 2021-05-27..2023-06-19
  source  public-record

actor   nga.taoreed-lagbaja
  kind    person
  name    Taoreed Lagbaja | Taoreed Abiodun Lagbaja
  office  army chief of nga 2023-06-19..2024-11-05
  source  public-record

actor   nga.olufemi-oluyede
  kind    person
  name    Olufemi Oluyede
  office  army chief of nga 2024-10-30..   asof 2025-06-30
  source  public-record

actor   nga.geoffrey-onyeama
  kind    person
  name    Geoffrey Onyeama
  office  foreign minister of nga 2015-11-11..2023-05-29
  source  public-record

actor   nga.yusuf-tuggar
  kind    person
  name    Yusuf Tuggar | Yusuf Maitama Tuggar
  office  foreign minister of nga 2023-08-21..   asof 2025-06-30
  source  public-record

actor   nga.mohammed-badaru-abubakar
  kind    person
  name    Mohammed Badaru Abubakar | Mohammed Badaru | Badaru Abubakar
  office  governor of Jigawa of nga 2015-05-29..2023-05-29
  office  defence minister of nga 2023-08-21..   asof 2025-06-30
  source  public-record

actor   nga.bashir-magashi
  kind    person
  name    Bashir Magashi | Bashir Salihi Magashi
  office  defence minister of nga 2019-08-21..2023-05-29
  source  public-record

actor   nga.mansur-dan-ali
  kind    person
  name    Mansur Dan Ali | Mansur Mohammed Dan-Ali
  office  defence minister of nga 2015-11-11..2019-05-28
  source  public-record

actor   nga.bello-matawalle
  kind    person
  name    Bello Matawalle
  office  governor of Zamfara of nga 2019-05-29..2023-05-29
  office  minister of state for defence of nga 2023-08-21..   asof 2025-06-30
  source  public-record

actor   nga.babagana-zulum
  kind    person
  name    Babagana Zulum | Babagana Umara Zulum
  office  governor of Borno of nga 2019-05-29..   asof 2025-06-30
  source  public-record

actor   nga.nyesom-wike
  kind    person
  name    Nyesom Wike
  office  governor of Rivers of nga 2015-05-29..2023-05-29
  office  minister of the Federal Capital Territory of nga 2023-08-21..   asof 2025-06-30
  source  public-record

actor   nga.nasir-el-rufai
  kind    person
  name    Nasir El-Rufai | Nasir Ahmad el-Rufai
  office  governor of Kaduna of nga 2015-05-29..2023-05-29
  source  public-record

actor   nga.peter-obi
  kind    person
  name    Peter Obi
  office  governor of Anambra of nga 2006-06-14..2014-03-17
  office  presidential candidate of nga.lp 2022-05..2023-02-25
  source  public-record

actor   nga.rabiu-kwankwaso
  kind    person
  name    Rabiu Kwankwaso
  office  governor of Kano of nga 2011-05-29..2015-05-29
  office  leader of nga.nnpp 2022-03..   asof 2025-06-30
  source  public-record

actor   nga.godswill-akpabio
  kind    person
  name    Godswill Akpabio
  office  speaker of the senate of nga 2023-06-13..   asof 2025-06-30
  source  public-record

actor   nga.ahmad-lawan
  kind    person
  name    Ahmad Lawan | Ahmed Lawan
  office  speaker of the senate of nga 2019-06-11..2023-06-11
  source  public-record

actor   nga.bukola-saraki
  kind    person
  name    Bukola Saraki
  office  speaker of the senate of nga 2015-06-09..2019-06-09
  source  public-record

actor   nga.lai-mohammed
  kind    person
  name    Lai Mohammed
  office  information minister of nga 2015-11-11..2023-05-29
  source  public-record

actor   nga.garba-shehu
  kind    person
  name    Garba Shehu
  office  spokesman of nga 2015-06..2023-05-29
  source  public-record

actor   nga.femi-adesina
  kind    person
  name    Femi Adesina
  office  spokesman of nga 2015-06-01..2023-05-29
  source  public-record

actor   nga.bayo-onanuga
  kind    person
  name    Bayo Onanuga
  office  spokesman of nga 2023-10..   asof 2025-06-30
  source  public-record

actor   nga.abba-kyari
  kind    person
  name    Abba Kyari !context(NGA)
  office  chief of staff to the president of nga 2015-08-27..2020-04-17
  source  public-record

actor   nga.kayode-egbetokun
  kind    person
  name    Kayode Egbetokun
  office  police chief of nga 2023-06-19..   asof 2025-06-30
  source  public-record

actor   nga.mahmood-yakubu
  kind    person
  name    Mahmood Yakubu
  office  chairman of nga.inec 2015-10-21..   asof 2025-06-30
  source  public-record

actor   nga.aliko-dangote
  kind    person
  name    Aliko Dangote
  code    NGA BUS
  source  public-record

actor   nga.wole-soyinka
  kind    person
  name    Wole Soyinka
  code    NGA CVL
  source  public-record

actor   nga.bola-ige
  kind    person
  name    Bola Ige
  office  justice minister of nga 2000-01..2001-12-23
  source  public-record

actor   nga.moshood-abiola
  kind    person
  name    Moshood Abiola | M.K.O. Abiola | MKO Abiola
  code    NGA OPP ..1998-07-07
  source  public-record

actor   nga.oby-ezekwesili
  kind    person
  name    Oby Ezekwesili | Obiageli Ezekwesili
  gender  f
  office  leader of nga.bbog 2014-04-30..   asof 2025-06-30
  source  public-record

actor   nga.saad-abubakar
  kind    person
  name    Sa'ad Abubakar | Sultan of Sokoto | Sa'adu Abubakar | Sultan Sa'ad Abubakar
  code    NGA REL 2006-11-02..   asof 2025-06-30
  source  public-record

# The north and the Anglophone regions of Cameroon.

actor   cmr.bir
  kind    organ
  name    Rapid Intervention Battalion !context(CMR) | BIR !context(CMR)
  code    CMR MIL 2001..   asof 2025-06-30
  source  public-record

actor   cmr.ambazonia
  kind    group
  name    Ambazonia Interim Government | Interim Government of Ambazonia | Ambazonian separatists | Anglophone separatists !nocap | Ambazonia separatists | Federal Republic of Ambazonia
  code    CMR REB 2017-10-01..   asof 2025-06-30
  source  public-record

actor   cmr.adf
  kind    group
  name    Ambazonia Defence Forces | Ambazonia Defense Forces | ADF !context(CMR)
  code    CMR REB 2017-09..   asof 2025-06-30
  source  public-record

actor   cmr.agc
  kind    group
  name    Ambazonia Governing Council
  code    CMR REB 2013..   asof 2025-06-30
  source  public-record

actor   cmr.socadef
  kind    group
  name    SOCADEF | Southern Cameroons Defence Forces
  code    CMR REB 2017..   asof 2025-06-30
  source  public-record

actor   cmr.cpdm
  kind    party
  name    Cameroon People's Democratic Movement | CPDM !context(CMR) | RDPC !context(CMR)
  code    CMR GOV.PTY 1985-03-24..   asof 2025-06-30
  source  public-record

actor   cmr.mrc
  kind    party
  name    Cameroon Renaissance Movement | MRC !context(CMR)
  code    CMR OPP 2012-08..   asof 2025-06-30
  source  public-record

actor   cmr.sdf
  kind    party
  name    Social Democratic Front !context(CMR)
  code    CMR OPP 1990-05-26..   asof 2025-06-30
  source  public-record

actor   cmr.sisiku-ayuk-tabe
  kind    person
  name    Sisiku Ayuk Tabe | Julius Ayuk Tabe | Sisiku Julius Ayuk Tabe
  office  leader of cmr.ambazonia 2017-10-01..2018-01
  source  public-record

actor   cmr.ayaba-cho-lucas
  kind    person
  name    Ayaba Cho Lucas | Lucas Ayaba Cho
  office  leader of cmr.agc 2013..   asof 2025-06-30
  source  public-record

actor   cmr.maurice-kamto
  kind    person
  name    Maurice Kamto
  office  leader of cmr.mrc 2012-08..   asof 2025-06-30
  source  public-record

# Heads of state and government with their other offices.

actor   mli.assimi-goita
  kind    person
  name    Assimi Goïta | Asimi Goita
  office  leader of mli.cnsp 2020-08-19..2021-01-18
  office  vice president of mli 2020-09-25..2021-05-24
  office  president of mli 2021-05-24..   asof 2026-01-31
  source  factbook-2026, public-record

actor   mli.choguel-kokalla-maiga
  kind    person
  name    Choguel Kokalla Maïga | Choguel Maiga
  office  leader of mli.m5rfp 2020-06-05..2021-06-06
  office  prime minister of mli 2021-06-07..2024-11-20
  source  public-record

actor   mli.ibrahim-boubacar-keita
  kind    person
  name    Ibrahim Boubacar Keïta | IBK !context(MLI)
  office  prime minister of mli 1994-02-04..2000-02-15
  office  leader of mli.rpm 2001-06..2013-09-03
  office  president of mli 2013-09-04..2020-08-18
  source  public-record

actor   bfa.ibrahim-traore
  kind    person
  name    Ibrahim Traoré | Captain Ibrahim Traore
  office  leader of bfa.mpsr 2022-09-30..   asof 2025-06-30
  office  president of bfa 2022-09-30..   asof 2026-01-31
  source  factbook-2026, public-record

actor   bfa.paul-henri-sandaogo-damiba
  kind    person
  name    Paul-Henri Sandaogo Damiba | Paul Henri Damiba
  office  leader of bfa.mpsr 2022-01-24..2022-09-30
  office  president of bfa 2022-01-31..2022-09-30
  source  public-record

actor   ner.abdourahamane-tiani
  kind    person
  name    Abdourahamane Tiani | Omar Tchiani | Abdourahamane Tchiani | Abdourahmane Tiani | General Tiani | General Tchiani | Abdourahmane Tchiani
  office  commander of ner.presguard 2011..2023-07-26
  office  leader of ner.cnsp 2023-07-28..   asof 2025-06-30
  office  leader of ner 2023-07-28..   asof 2026-01-31
  source  factbook-2026, public-record

actor   tcd.succes-masra
  kind    person
  name    Succès Masra
  office  leader of tcd.transformers 2018-04..   asof 2025-06-30
  office  prime minister of tcd 2024-01-01..2024-05-22
  source  public-record

actor   tcd.mahamat-idriss-deby
  kind    person
  name    Mahamat Idriss Déby | Mahamat Deby Itno | Mahamat Idriss Deby Itno | Mahamat Déby
  office  leader of tcd.cmt 2021-04-20..2022-10-10
  office  president of tcd 2021-04-20..   asof 2026-01-31
  source  factbook-2026, public-record

actor   tcd.goukouni-oueddei
  kind    person
  name    Goukouni Oueddei | Goukouni Weddeye | Goukouni Wedeye
  office  leader of tcd.gunt 1979-11-10..1988
  office  president of tcd 1979-03-23..1982-06-07
  source  archigos-4.1, public-record

actor   nga.goodluck-jonathan
  kind    person
  name    Goodluck Jonathan | Goodluck Ebele Jonathan
  office  governor of Bayelsa of nga 2005-12-09..2007-05-29
  office  vice president of nga 2007-05-29..2010-05-06
  office  president of nga 2010-05-06..2015-05-29
  source  public-record

actor   nga.atiku-abubakar
  kind    person
  name    Atiku Abubakar
  office  presidential candidate of nga.pdp 2018-10-07..2019-02-27
  office  presidential candidate of nga.pdp 2022-05-28..2023-03-01
  office  vice president of nga 1999-05-29..2007-05-29
  source  public-record

actor   nga.kashim-shettima
  kind    person
  name    Kashim Shettima
  office  governor of Borno of nga 2011-05-29..2019-05-29
  office  vice president of nga 2023-05-29..   asof 2026-01-31
  source  factbook-2026, public-record

actor   nga.bola-tinubu
  kind    person
  name    Bola Tinubu | Asiwaju Bola Tinubu | Bola Ahmed Tinubu
  office  governor of Lagos of nga 1999-05-29..2007-05-29
  office  president of nga 2023-05-29..   asof 2026-01-31
  source  factbook-2026, public-record
