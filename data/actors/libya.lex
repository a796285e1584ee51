# SPDX-License-Identifier: CC0-1.0
# Libya in depth: the rival governments and councils since 2011, the Libyan National
# Army, western brigades, Islamist groups, institutions and office holders.
# Written from well-known public facts.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  un-2022 = United Nations Security Council consolidated list, 2022-09-15
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  archigos-4.1 = Goemans, Gleditsch and Chiozza, Archigos 4.1, leaders 1875-2015
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# Governing bodies.

actor   lby.rccl
  kind    organ
  name    Libyan Revolutionary Command Council | General People's Committee !context(LBY)
  code    LBY GOV 1969-09-01..2011-08-23
  source  public-record

actor   lby.gpcl
  kind    organ
  name    General People's Congress !context(LBY)
  code    LBY LEG 1977-03-02..2011-08-23
  source  public-record

actor   lby.ntc
  kind    organ
  name    National Transitional Council !context(LBY) | NTC !context(LBY) | Libyan rebel council | Libya's National Transitional Council | Transitional National Council !context(LBY)
  code    LBY REB 2011-02-27..2011-08-22
  code    LBY GOV 2011-08-23..2012-08-08
  source  public-record

actor   lby.gnc
  kind    organ
  name    General National Congress !context(LBY) | GNC !context(LBY) | Libya's General National Congress
  code    LBY LEG 2012-08-08..2016-04-05
  source  public-record

actor   lby.nsg
  kind    organ
  name    National Salvation Government !context(LBY) | Libyan National Salvation Government | Government of National Salvation !context(LBY)
  code    LBY GOV 2014-08-25..2017-03
  source  public-record

actor   lby.hor
  kind    organ
  name    House of Representatives !context(LBY) | HoR !context(LBY) | Libyan House of Representatives | Tobruk parliament | Tobruk-based parliament | Libya's House of Representatives | eastern-based parliament !context(LBY)
  code    LBY LEG 2014-08-04..   asof 2025-06-30
  source  public-record

actor   lby.hcs
  kind    organ
  name    High Council of State !context(LBY) | HCS !context(LBY) | High State Council !context(LBY) | Libya's High Council of State | State Council !context(LBY)
  code    LBY LEG 2016-04-06..   asof 2025-06-30
  part    lby.gnc successor 2016-04-06..   asof 2025-06-30
  source  public-record

actor   lby.pc
  kind    organ
  name    Presidential Council !context(LBY) | Presidency Council !context(LBY) | Libyan Presidential Council | Libya's Presidential Council | Libyan Presidency Council
  code    LBY GOV 2016-03-30..   asof 2025-06-30
  source  public-record

actor   lby.gna
  kind    organ
  name    Government of National Accord | GNA !context(LBY) | Libyan Government of National Accord | UN-backed Government of National Accord | Tripoli-based Government of National Accord
  code    LBY GOV 2016-03-30..2021-03-14
  source  public-record

actor   lby.gnu
  kind    organ
  name    Government of National Unity !context(LBY) | GNU !context(LBY) | Libyan Government of National Unity | National Unity Government !context(LBY) | Government of National Unity (Libya) | Tripoli-based Government of National Unity
  code    LBY GOV 2021-03-15..   asof 2025-06-30
  part    lby.gna successor 2021-03-15..   asof 2025-06-30
  source  public-record

actor   lby.gns
  kind    organ
  name    Government of National Stability !context(LBY) | GNS !context(LBY) | eastern-based government of Osama Hamad | Libyan parliament-backed government
  code    LBY GOV 2022-03-03..   asof 2025-06-30
  source  public-record

actor   lby.thinni
  kind    organ
  name    Interim government in Bayda | Libyan interim government in the east | al-Thani government
  code    LBY GOV 2014-09..2021-03-15
  source  public-record

actor   lby.lpdf
  kind    organ
  name    Libyan Political Dialogue Forum | LPDF
  code    LBY GOV 2020-11-09..2021
  source  public-record

actor   lby.jmc
  kind    organ
  name    5+5 Joint Military Commission | 5+5 Joint Military Committee | 5+5 committee | Libyan Joint Military Commission
  code    LBY MIL 2020-02-03..   asof 2025-06-30
  source  public-record

actor   lby.hnec
  kind    organ
  name    High National Elections Commission | High National Election Commission | HNEC !context(LBY)
  code    LBY GOV 2012-01..   asof 2025-06-30
  source  public-record

actor   lby.cbl
  kind    organ
  name    Central Bank of Libya | CBL !context(LBY)
  code    LBY GOV
  source  public-record

actor   lby.noc
  kind    company
  name    National Oil Corporation !context(LBY) | Libya's National Oil Corporation | Libyan National Oil Corporation | NOC !context(LBY)
  code    LBY GOV.BUS 1970-11-12..   asof 2025-06-30
  source  public-record

actor   lby.lia
  kind    company
  name    Libyan Investment Authority | LIA !context(LBY)
  code    LBY GOV.BUS 2006-08..   asof 2025-06-30
  source  un-2022, public-record

actor   lby.coastguard
  kind    organ
  name    Libyan Coast Guard | Libya's coast guard
  code    LBY COP
  source  public-record

actor   lby.dcim
  kind    organ
  name    Department for Combating Illegal Migration | Directorate for Combatting Illegal Migration | DCIM !context(LBY)
  code    LBY COP 2012..   asof 2025-06-30
  source  public-record

actor   lby.isa
  kind    organ
  name    Libyan Internal Security Agency | Internal Security Agency !context(LBY)
  code    LBY SPY
  source  public-record

actor   lby.giservice
  kind    organ
  name    Libyan Intelligence Service | General Intelligence Service !context(LBY)
  code    LBY SPY
  source  public-record

actor   lby.darfatwa
  kind    ngo
  name    Dar al-Ifta !context(LBY) | Libya's Grand Mufti office
  code    LBY REL
  source  public-record

# The army of the east.

actor   lby.lna
  kind    organ
  name    Libyan National Army | LNA !context(LBY) | Libyan Arab Armed Forces | LAAF | Libyan National Army forces | Haftar's forces | Haftar's Libyan National Army | forces loyal to Khalifa Haftar | Haftar forces
  code    LBY MIL 2014-05-16..   asof 2025-06-30
  source  ucdp-22.1, public-record

actor   lby.dignity
  kind    group
  name    Operation Dignity
  code    LBY MIL 2014-05-16..2017
  part    lby.lna wing 2014-05-16..2017
  source  public-record

actor   lby.tbz
  kind    organ
  name    Tariq Ben Zeyad Brigade | Tariq bin Ziyad Brigade | Tareq Ben Zeyad Brigade | TBZ !context(LBY) | Tariq Ben Zeyad !context(LBY)
  code    LBY MIL 2016..   asof 2025-06-30
  part    lby.lna wing 2016..   asof 2025-06-30
  source  public-record

actor   lby.b106
  kind    organ
  name    106th Brigade !context(LBY) | 106 Brigade !context(LBY)
  code    LBY MIL
  part    lby.lna wing
  source  public-record

actor   lby.b128
  kind    organ
  name    128th Brigade !context(LBY) | 128 Brigade !context(LBY)
  code    LBY MIL
  part    lby.lna wing
  source  public-record

actor   lby.saiqa
  kind    organ
  name    Al-Saiqa !context(LBY) | al-Saiqa brigade | Saiqa Special Forces
  code    LBY MIL 2010..   asof 2025-06-30
  part    lby.lna wing 2014-05-16..   asof 2025-06-30
  source  public-record

actor   lby.kaniyat
  kind    group
  name    Kaniyat | Al-Kaniyat | Kaniyat militia | Kani militia | Al-Kani Militia
  code    LBY UAF 2015..2020-06-05
  source  ofac-2023, ucdp-22.1, public-record
  xref    ucdp:6902

# Armed groups of the west.

actor   lby.western
  kind    organ
  name    Libyan army in western Libya | forces of the Government of National Accord | GNA forces | Volcano of Rage | Burkan al-Ghadab
  code    LBY MIL 2016..   asof 2025-06-30
  source  public-record

actor   lby.dawn
  kind    group
  name    Libya Dawn | Libya Dawn coalition | Operation Libya Dawn | Fajr Libya
  code    LBY UAF 2014-07-13..2016-03
  source  ucdp-22.1, public-record
  xref    ucdp:5861

actor   lby.shield
  kind    group
  name    Libya Shield Force | Libya Shield
  code    LBY UAF 2012-03..2014
  source  public-record

actor   lby.rada
  kind    organ
  name    Special Deterrence Force | Rada !context(LBY) | RADA !context(LBY) | SDF !context(lby.gnu) | Rada Special Deterrence Forces | Special Deterrence Forces !context(LBY) | Deterrence Apparatus for Combating Organized Crime and Terrorism
  code    LBY COP 2013..   asof 2025-06-30
  source  public-record

actor   lby.ssa
  kind    organ
  name    Stability Support Apparatus | Stability Support Authority | SSA !context(LBY) | Stability Support Agency
  code    LBY PRM 2021-01-17..   asof 2025-06-30
  source  public-record

actor   lby.b444
  kind    organ
  name    444 Brigade | 444th Brigade | 444 Combat Brigade | 444th Combat Brigade | 444 Battalion
  code    LBY MIL 2019-12..   asof 2025-06-30
  source  public-record

actor   lby.b111
  kind    organ
  name    111 Brigade !context(LBY) | 111th Brigade !context(LBY)
  code    LBY MIL
  source  public-record

actor   lby.b301
  kind    organ
  name    301 Brigade !context(LBY) | 301 Battalion !context(LBY)
  code    LBY MIL
  source  public-record

actor   lby.nawasi
  kind    group
  name    Nawasi Brigade | Al-Nawasi Brigade | Nawasi battalion
  code    LBY UAF 2011..2022-08
  source  ucdp-22.1, public-record
  xref    ucdp:7138

actor   lby.trb
  kind    group
  name    Tripoli Revolutionaries Brigade | Tripoli Revolutionaries Battalion | Tripoli Revolutionary Brigade
  code    LBY UAF 2011..2022-08
  source  ucdp-22.1, public-record
  xref    ucdp:7136

actor   lby.tpf
  kind    group
  name    Tripoli Protection Force
  code    LBY UAF 2018-12..2020
  source  ucdp-22.1, public-record
  xref    ucdp:7164

actor   lby.misrata
  kind    group
  name    Misrata brigades | Misratan brigades | Misrata militias | Misrata militia | Misratan forces
  code    LBY UAF 2011..   asof 2025-06-30
  source  public-record

actor   lby.bunyan
  kind    group
  name    Al-Bunyan Al-Marsous | Bunyan al-Marsous | Bunyan Marsous | al-Bonyan al-Marsous
  code    LBY MIL 2016-05..2016-12
  source  public-record

actor   lby.samoud
  kind    group
  name    Al-Samoud Front | Samood Brigade | Al-Somood Brigade | Somoud Brigade
  code    LBY UAF 2012..   asof 2025-06-30
  source  public-record

actor   lby.zintan
  kind    group
  name    Zintan brigades | Zintan militia | Zintani brigades | Zintan militias
  code    LBY UAF 2011..   asof 2025-06-30
  source  public-record

actor   lby.counterterror
  kind    organ
  name    Libyan Counter-Terrorism Force | Counter-Terrorism Force !context(LBY)
  code    LBY MIL 2016..   asof 2025-06-30
  source  public-record

actor   lby.pfg
  kind    organ
  name    Petroleum Facilities Guard | PFG !context(LBY) | Petroleum Facilities Guards
  code    LBY PRM 2012..   asof 2025-06-30
  source  public-record

actor   lby.nasr
  kind    group
  name    Al-Nasr Brigade | Nasr Brigade !context(LBY)
  code    LBY UAF 2011..   asof 2025-06-30
  source  public-record

# Islamist and other armed groups.

actor   lby.lifg
  kind    group
  name    Libyan Islamic Fighting Group | LIFG !context(LBY)
  code    LBY REB 1995-10..2009
  source  un-2022, ofac-2023, public-record

actor   lby.ansarsharia
  kind    group
  name    Ansar al-Sharia in Libya | Ansar al-Sharia !context(LBY) | Ansar al Charia Benghazi | Ansar al Charia Derna | Ansar al-Shari'a in Benghazi | Ansar al-Sharia Benghazi
  code    LBY REB 2012-02..2017-05-27
  source  un-2022, ofac-2023, ucdp-22.1, public-record
  xref    ucdp:7046

actor   lby.brsc
  kind    group
  name    Benghazi Revolutionaries Shura Council | Shura Council of Benghazi Revolutionaries | Benghazi Shura Council
  code    LBY REB 2014-06-20..2017-12
  source  ucdp-22.1, public-record
  xref    ucdp:4369

actor   lby.bdb
  kind    group
  name    Benghazi Defense Brigades | Benghazi Defence Brigades | BDB !context(LBY)
  code    LBY REB 2016-06-02..2018
  source  public-record

actor   lby.dmsc
  kind    group
  name    Derna Mujahideen Shura Council | Shura Council of Mujahideen in Derna | Derna Protection Force | Mujahideen Shura Council of Derna | Derna Shura Council
  code    LBY REB 2014-12-12..2018-06
  source  ucdp-22.1, public-record
  xref    ucdp:6371

actor   lby.abusalim
  kind    group
  name    Abu Salim Martyrs Brigade
  code    LBY REB 2011..2018
  part    lby.dmsc member 2014-12-12..   asof 2025-06-30
  source  public-record

actor   lby.feb17
  kind    group
  name    February 17 Martyrs Brigade | 17 February Martyrs Brigade | February 17th Martyrs Brigade
  code    LBY UAF 2011..2014
  source  ucdp-22.1, public-record
  xref    ucdp:7048

actor   is.libya
  kind    group
  name    Islamic State in Libya | ISIL in Libya | ISIS in Libya | ISIS-Libya | IS Libya | ISIL-Libya | Islamic State of Iraq and the Levant - Libya | Islamic State's Libyan branch
  code    LBY REB 2014-10-03..   asof 2025-06-30
  part    is faction 2014-11-13..   asof 2025-06-30
  source  ofac-2023, public-record

actor   lby.tebu
  kind    people
  name    Tebu | Toubou | Tebu people | Tubu
  adj     Tebu | Toubou
  code    ISM CVL
  source  public-record

actor   lby.amazigh
  kind    people
  name    Amazigh | Amazighs | Berbers | Imazighen
  adj     Amazigh | Berber
  code    ISM CVL
  source  public-record

actor   lby.tawergha
  kind    people
  name    Tawerghans | Tawargha people
  code    LBY CVL
  source  public-record

actor   lby.awladsuleiman
  kind    people
  name    Awlad Suleiman | Awlad Suleiman tribe
  code    LBY CVL
  source  public-record

actor   lby.warfalla
  kind    people
  name    Warfalla | Warfalla tribe
  code    LBY CVL
  source  public-record

actor   lby.greenresist
  kind    group
  name    Green Resistance | Gaddafi loyalists | Kadhafi loyalists | Qaddafi loyalists
  code    LBY UAF 2011-08-23..   asof 2025-06-30
  source  public-record

# Persons.

actor   lby.abdessalam-jalloud
  kind    person
  name    Abdessalam Jalloud | Abdel Salam Jalloud
  office  prime minister of lby 1972-07-16..1977-03-02
  source  public-record

actor   lby.moussa-koussa
  kind    person
  name    Moussa Koussa | Musa Kusa
  office  intelligence chief of lby 1994..2009-03
  office  foreign minister of lby 2009-03-04..2011-03-30
  source  public-record

actor   lby.abdullah-al-senussi
  kind    person
  name    Abdullah al-Senussi | Abdullah Senussi | Abdallah al-Senussi | Abdullah al-Sanussi
  office  intelligence chief of lby 1992..2011-08
  source  un-2022, ofac-2023, public-record

actor   lby.saif-al-islam-gaddafi
  kind    person
  name    Saif al-Islam Gaddafi | Saif al-Islam Qaddafi | Seif al-Islam Kadhafi | Saif al-Islam Kadhafi | Saif Gaddafi | Saif Al-Islam Qadhafi
  code    LBY ELI
  source  un-2022, ofac-2023, public-record

actor   lby.khamis-gaddafi
  kind    person
  name    Khamis Gaddafi | Khamis al-Gaddafi | Khamis Qadhafi
  code    LBY MIL ..2011-08-29
  source  ofac-2023, public-record

actor   lby.mutassim-gaddafi
  kind    person
  name    Mutassim Gaddafi | Mutassim Qadhafi | Mutassim Billah Gaddafi
  office  national security adviser of lby 2007..2011-08
  source  un-2022, ofac-2023, public-record

actor   lby.baghdadi-mahmudi
  kind    person
  name    Baghdadi Mahmudi | Baghdadi al-Mahmudi | Al-Baghdadi Ali al-Mahmoudi | Baghdadi al-Mahmoudi
  office  prime minister of lby 2006-03-05..2011-08-23
  source  ofac-2023, public-record

actor   lby.shukri-ghanem
  kind    person
  name    Shukri Ghanem | Shokri Ghanem
  office  prime minister of lby 2003-06-14..2006-03-05
  office  chairman of lby.noc 2006..2011-05
  source  public-record

actor   lby.moussa-ibrahim
  kind    person
  name    Moussa Ibrahim | Musa Ibrahim
  office  spokesman of lby 2011-03..2011-08
  source  public-record

actor   lby.mustafa-abdul-jalil
  kind    person
  name    Mustafa Abdul Jalil | Mustafa Abdel Jalil | Mustapha Abdel Jalil
  office  leader of lby.ntc 2011-03-05..2012-08-08
  office  leader of lby 2011-08-23..2012-08-08
  source  archigos-4.1, public-record

actor   lby.mahmoud-jibril
  kind    person
  name    Mahmoud Jibril | Mahmud Jibril
  office  prime minister of lby.ntc 2011-03-23..2011-10-23
  source  public-record

actor   lby.ali-tarhouni
  kind    person
  name    Ali Tarhouni
  office  oil minister of lby.ntc 2011-03..2011-11
  source  public-record

actor   lby.abdurrahim-el-keib
  kind    person
  name    Abdurrahim el-Keib | Abdurrahim al-Keib | Abdel Rahim al-Kib
  office  prime minister of lby 2011-11-24..2012-11-14
  source  public-record

actor   lby.ali-zeidan
  kind    person
  name    Ali Zeidan | Ali Zidan
  office  prime minister of lby 2012-11-14..2014-03-11
  source  public-record

actor   lby.abdullah-al-thani
  kind    person
  name    Abdullah al-Thani | Abdullah al-Thinni | Abdullah Thinni | Abdallah al-Thani
  office  defence minister of lby 2013-08..2014-03-11
  office  prime minister of lby 2014-03-11..2014-09
  office  prime minister of lby.thinni 2014-09..2021-03-15
  source  public-record

actor   lby.ahmed-maiteeq
  kind    person
  name    Ahmed Maiteeq | Ahmed Maetig | Ahmed Maiteg | Ahmed Maitiq
  office  deputy leader of lby.pc 2016-03-30..2021-03-15
  source  public-record

actor   lby.omar-al-hassi
  kind    person
  name    Omar al-Hassi | Omar al-Hasi
  office  prime minister of lby.nsg 2014-08-25..2015-03-31
  source  public-record

actor   lby.khalifa-al-ghawil
  kind    person
  name    Khalifa al-Ghawil | Khalifa Ghwell | Khalifa al-Ghwell | Khalifa Ghwail
  office  prime minister of lby.nsg 2015-03-31..2017-03
  source  public-record

actor   lby.nouri-abusahmain
  kind    person
  name    Nouri Abusahmain | Nuri Abu Sahmain | Nouri Abu Sahmain
  office  speaker of lby.gnc 2013-06-25..2016-04-05
  office  president of the general national congress of lby 2013-06-25..2014-08-04
  source  archigos-4.1, public-record

actor   lby.mohamed-magariaf
  kind    person
  name    Mohamed Magariaf | Mohammed Magarief | Mohamed al-Magariaf
  office  speaker of lby.gnc 2012-08-09..2013-05-28
  source  public-record

actor   lby.fayez-al-sarraj
  kind    person
  name    Fayez al-Sarraj | Fayez Sarraj | Fayez Serraj | Fayez al-Serraj | Fayez Mustafa al-Sarraj
  office  leader of lby.pc 2016-03-30..2021-03-15
  office  prime minister of lby.gna 2016-03-30..2021-03-14
  office  head of the presidential council of lby 2016-03-30..2021-03-15
  source  public-record

actor   lby.abdul-hamid-dbeibah
  kind    person
  name    Abdul Hamid Dbeibah | Abdulhamid Dbeibah | Abdul Hamid Dbeibeh | Abdulhamid al-Dbeibah | Abdel Hamid Dbeibah | Abdul Hamid al-Dbeibah | Abdulhamid Dbeibeh
  office  prime minister of lby.gnu 2021-03-15..   asof 2026-01-31
  office  prime minister of lby 2021-03-15..   asof 2026-01-31
  source  factbook-2026, public-record

actor   lby.mohamed-al-menfi
  kind    person
  name    Mohamed al-Menfi | Mohammed al-Menfi | Mohamed Menfi | Mohamed Younis al-Menfi
  office  leader of lby.pc 2021-03-15..   asof 2026-01-31
  office  head of the presidential council of lby 2021-03-15..   asof 2026-01-31
  source  factbook-2026, public-record

actor   lby.abdullah-al-lafi
  kind    person
  name    Abdullah al-Lafi | Abdullah Lafi
  office  deputy leader of lby.pc 2021-03-15..   asof 2025-06-30
  source  public-record

actor   lby.musa-al-koni
  kind    person
  name    Musa al-Koni | Moussa al-Koni | Mossa al-Koni
  office  deputy leader of lby.pc 2021-03-15..   asof 2025-06-30
  source  public-record

actor   lby.fathi-bashagha
  kind    person
  name    Fathi Bashagha | Fathi Bashaga | Fathi Ali Bashagha
  office  interior minister of lby.gna 2018-10-07..2021-03-14
  office  prime minister of lby.gns 2022-03-03..2023-05-16
  source  public-record

actor   lby.osama-hamad
  kind    person
  name    Osama Hamad | Osama Hammad | Usama Hamad
  office  prime minister of lby.gns 2023-05-16..   asof 2025-06-30
  source  public-record

actor   lby.aguila-saleh
  kind    person
  name    Aguila Saleh | Aguila Saleh Issa | Agila Saleh | Ageela Saleh | Aqila Saleh | Aqeela Saleh
  office  speaker of lby.hor 2014-08-05..   asof 2025-06-30
  office  speaker of the house of representatives of lby 2014-08-05..   asof 2026-01-31
  source  factbook-2026, public-record

actor   lby.khaled-al-mishri
  kind    person
  name    Khaled al-Mishri | Khalid al-Mishri | Khaled al-Meshri | Khaled Mishri
  office  speaker of lby.hcs 2018-04-08..2023-08-06
  source  public-record

actor   lby.abdulrahman-sewehli
  kind    person
  name    Abdulrahman Sewehli | Abdulrahman al-Suwaihili | Abdurrahman Swehli
  office  speaker of lby.hcs 2016-04-06..2018-04-08
  source  public-record

actor   lby.mohamed-takala
  kind    person
  name    Mohamed Takala | Mohammed Takala | Mohamed Takkala
  office  speaker of lby.hcs 2023-08-06..   asof 2025-06-30
  source  public-record

actor   lby.najla-mangoush
  kind    person
  name    Najla Mangoush | Najla al-Mangoush | Najla El Mangoush
  gender  f
  office  foreign minister of lby 2021-03-15..2023-08-28
  source  public-record

actor   lby.mohamed-siala
  kind    person
  name    Mohamed Siala | Mohamed Taha Siala | Mohammed Sayala | Mohamed Taher Siala
  office  foreign minister of lby.gna 2016..2021-03-14
  source  public-record

actor   lby.taher-al-baour
  kind    person
  name    Taher al-Baour | Taher Baour
  office  acting foreign minister of lby 2023-08-28..   asof 2025-06-30
  source  public-record

actor   lby.imad-trabelsi
  kind    person
  name    Imad Trabelsi | Emad Trabelsi | Imad al-Trabelsi
  office  interior minister of lby 2022-11..   asof 2025-06-30
  source  public-record

actor   lby.walid-al-lafi
  kind    person
  name    Walid al-Lafi | Walid Ellafi
  office  minister of state for communication of lby 2021-03-15..   asof 2025-06-30
  source  public-record

actor   lby.mohammed-al-haddad
  kind    person
  name    Mohammed al-Haddad | Mohamed al-Haddad | Muhammad al-Haddad
  office  army chief of lby.western 2020-08..   asof 2025-06-30
  source  public-record

actor   lby.khalifa-haftar
  kind    person
  name    Khalifa Haftar | Khalifa Hifter | Khalifa Hafter | Khalifa Belqasim Haftar | Field Marshal Haftar
  office  commander of lby.lna 2014-05-16..   asof 2025-06-30
  office  leader of lby.lna 2014-05-16..   asof 2025-06-30
  source  public-record

actor   lby.saddam-haftar
  kind    person
  name    Saddam Haftar | Saddam Khalifa Haftar
  office  commander of lby.tbz 2016..2024-05
  office  army chief of lby.lna 2024-05..   asof 2025-06-30
  source  public-record

actor   lby.khaled-haftar
  kind    person
  name    Khaled Haftar | Khalid Haftar
  office  commander of lby.b106 2017..   asof 2025-06-30
  source  public-record

actor   lby.belqasem-haftar
  kind    person
  name    Belqasem Haftar | Belgassem Haftar | Belqassem Haftar
  office  director of the reconstruction fund of lby 2024-02..   asof 2025-06-30
  source  public-record

actor   lby.abdelrazek-al-nadhouri
  kind    person
  name    Abdelrazek al-Nadhouri | Abdulrazek al-Nadouri | Abdul Razzaq al-Nazhuri | Abdulrazek Nadouri
  office  military chief of lby.lna 2014-08-24..2025-07
  source  public-record

actor   lby.ahmed-al-mismari
  kind    person
  name    Ahmed al-Mismari | Ahmed Mismari | Ahmed al-Mesmari | Ahmed Mesmari
  office  spokesman of lby.lna 2014..   asof 2025-06-30
  source  public-record

actor   lby.mahmoud-al-werfalli
  kind    person
  name    Mahmoud al-Werfalli | Mahmoud Werfalli | Mahmoud Mustafa Busayf al-Werfalli
  office  commander of lby.saiqa 2015..2021-03-24
  source  public-record

actor   lby.abdel-fattah-younis
  kind    person
  name    Abdel Fattah Younis | Abdul Fattah Younes | Abdel Fatah Younes | Abdel Fattah Younes
  office  interior minister of lby 2009..2011-02-22
  office  army chief of lby.ntc 2011-02-22..2011-07-28
  source  public-record

actor   lby.abdul-ghani-al-kikli
  kind    person
  name    Abdul Ghani al-Kikli | Abdelghani al-Kikli | Ghnewa | Gheniwa al-Kikli | Abdel Ghani al-Kikli | Ghaniwa al-Kikli
  office  leader of lby.ssa 2021-01-17..2025-05-12
  source  public-record

actor   lby.abdul-raouf-kara
  kind    person
  name    Abdul Raouf Kara | Abdel Raouf Kara | Abdulrauf Kara | Abdelraouf Kara
  office  leader of lby.rada 2013..   asof 2025-06-30
  source  public-record

actor   lby.mahmoud-hamza
  kind    person
  name    Mahmoud Hamza !context(LBY)
  office  commander of lby.b444 2019-12..   asof 2025-06-30
  source  public-record

actor   lby.osama-njeem
  kind    person
  name    Osama Njeem | Osama Najim | Osama Almasri Njeem | Ossama Anjiem | Osama Elmasry Njeem | Osama al-Masri Njeem
  office  head of the judicial police of lby.rada 2021..2025-05
  source  public-record

actor   lby.haitham-tajouri
  kind    person
  name    Haitham Tajouri | Haithem Tajouri | Haitham al-Tajouri
  office  leader of lby.trb 2011..2022
  source  public-record

actor   lby.salah-badi
  kind    person
  name    Salah Badi
  office  commander of lby.samoud 2012..   asof 2025-06-30
  source  un-2022, ofac-2023, public-record

actor   lby.osama-juwaili
  kind    person
  name    Osama Juwaili | Osama al-Juwaili | Osama Jweili
  office  defence minister of lby 2011-11-24..2012-11-14
  office  commander of lby.zintan 2014..   asof 2025-06-30
  source  public-record

actor   lby.ibrahim-jadhran
  kind    person
  name    Ibrahim Jadhran | Ibrahim Jathran | Ibrahim al-Jadhran
  office  commander of lby.pfg 2012..2016-09
  source  ofac-2023, public-record

actor   lby.mohamed-kani
  kind    person
  name    Mohamed Kani | Mohammed al-Kani | Mohammed Khalifa al-Kani
  office  leader of lby.kaniyat 2015..2020-06-05
  source  public-record

actor   lby.abdelhakim-belhaj
  kind    person
  name    Abdelhakim Belhaj | Abdel Hakim Belhaj | Abdul Hakim Belhaj
  office  leader of lby.lifg 1995..2009
  office  commander of the Tripoli Military Council of lby.ntc 2011-08..2012-05
  source  public-record

actor   lby.wissam-bin-humaid
  kind    person
  name    Wissam Bin Humaid | Wissam Ben Hamid | Wisam bin Humaid
  office  commander of lby.brsc 2014-06-20..2016-12
  source  public-record

actor   lby.mohamed-al-zahawi
  kind    person
  name    Mohamed al-Zahawi | Mohammed al-Zahawi
  office  leader of lby.ansarsharia 2012-02..2014-10
  source  public-record

actor   lby.ismail-sallabi
  kind    person
  name    Ismail Sallabi | Ismail al-Sallabi
  office  commander of lby.bdb 2016-06-02..2018
  source  public-record

actor   lby.ali-sallabi
  kind    person
  name    Ali Sallabi | Ali al-Sallabi | Ali al-Salabi
  code    LBY REL
  source  public-record

actor   lby.sadiq-al-ghariani
  kind    person
  name    Sadiq al-Ghariani | Sadeq al-Ghariani | Sadik Al-Ghariani | Sadiq Ghariani
  code    LBY REL
  office  mufti of lby 2012-02..2014-11-09
  source  public-record

actor   lby.mustafa-sanalla
  kind    person
  name    Mustafa Sanalla
  office  chairman of lby.noc 2014-05..2022-07-12
  source  public-record

actor   lby.farhat-bengdara
  kind    person
  name    Farhat Bengdara | Farhat Omar Bengdara
  office  governor of lby.cbl 2006..2011-03
  office  chairman of lby.noc 2022-07-12..2025-01-17
  source  public-record

actor   lby.massoud-suleman
  kind    person
  name    Massoud Suleman | Masoud Suleman | Massoud Seliman
  office  chairman of lby.noc 2025-01-17..   asof 2025-06-30
  source  public-record

actor   lby.sadiq-al-kabir
  kind    person
  name    Sadiq al-Kabir | Sadiq al-Kebir | Saddek Elkaber | Sadiq Kabir
  office  governor of lby.cbl 2011-10..2024-08-18
  source  public-record

actor   lby.naji-issa
  kind    person
  name    Naji Issa | Naji Mohamed Issa
  office  governor of lby.cbl 2024-09-30..   asof 2025-06-30
  source  public-record

actor   lby.emad-al-sayeh
  kind    person
  name    Emad al-Sayeh | Imad al-Sayeh | Emad Al-Sayah
  office  head of lby.hnec 2014..   asof 2025-06-30
  source  public-record

actor   usa.stephanie-williams
  kind    person
  name    Stephanie Williams !context(LBY)
  office  acting head of unsmil 2020-03-11..2021-01-31
  source  public-record

actor   esp.bernardino-leon
  kind    person
  name    Bernardino León
  office  head of mission of unsmil 2014-09-01..2015-11-04
  source  public-record

actor   lbn.tarek-mitri
  kind    person
  name    Tarek Mitri
  office  head of mission of unsmil 2012-10..2014-09-01
  source  public-record

actor   lby.lana
  kind    media
  name    Libyan News Agency | LANA !context(LBY) | JANA !context(LBY)
  code    LBY GOV.JRN
  source  public-record

actor   lby.libyaobserver
  kind    media
  name    Libya Observer
  code    LBY JRN 2013..   asof 2025-06-30
  source  public-record

actor   lby.libyaherald
  kind    media
  name    Libya Herald
  code    LBY JRN 2012..   asof 2025-06-30
  source  public-record

actor   lby.libyaahrar
  kind    media
  name    Libya al-Ahrar | Libya Al-Ahrar TV
  code    LBY JRN 2011-03..   asof 2025-06-30
  source  public-record

actor   lby.lcw
  kind    ngo
  name    Libya Crimes Watch
  code    LBY SOC 2019..   asof 2025-06-30
  source  public-record

actor   lby.lfjl
  kind    ngo
  name    Lawyers for Justice in Libya
  code    LBY SOC 2011..   asof 2025-06-30
  source  public-record
