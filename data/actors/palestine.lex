# SPDX-License-Identifier: CC0-1.0
# Palestine in depth: the PLO and its member organisations, the Palestinian Authority,
# Hamas and Islamic Jihad with wings and offices, smaller armed groups, civil society,
# media and envoys. Written from well-known public facts.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# PLO and Palestinian Authority.

actor   pse.plo
  kind    group
  name    Palestine Liberation Organization | Palestine Liberation Organisation | PLO | Palestinian Liberation Organization
  code    PSE REB 1964-05-28..1993-09-12
  code    PSE GOV 1993-09-13..   asof 2025-06-30
  source  public-record, ucdp-22.1
  xref    ucdp:204

actor   pse.ploexec
  kind    organ
  name    PLO Executive Committee | Executive Committee of the PLO | Executive Committee of the Palestine Liberation Organization
  code    inherit
  part    pse.plo office 1964..   asof 2025-06-30
  source  public-record

actor   pse.pnc
  kind    organ
  name    Palestinian National Council | Palestine National Council
  code    inherit
  part    pse.plo office 1964-05-28..   asof 2025-06-30
  source  public-record

actor   pse.pcc
  kind    organ
  name    Palestinian Central Council | PLO Central Council | Palestine Central Council
  code    inherit
  part    pse.plo office 1973..   asof 2025-06-30
  source  public-record

actor   pse.negotiations
  kind    organ
  name    PLO Negotiations Affairs Department | Negotiations Affairs Department !context(PSE)
  code    inherit
  part    pse.plo office 1994..   asof 2025-06-30
  source  public-record

actor   pse.pla
  kind    group
  name    Palestine Liberation Army
  code    PSE REB 1964..1993
  part    pse.plo wing 1964..   asof 2025-06-30
  source  public-record

actor   pse.unlu
  kind    group
  name    Unified National Leadership of the Uprising | Unified National Leadership !context(PSE)
  code    PSE REB 1987-12..1993
  source  public-record

actor   pse.pa
  kind    government
  name    Palestinian Authority | Palestinian National Authority | PA !context(PSE) | Palestine Authority
  code    PSE GOV 1994-05-04..   asof 2025-06-30
  source  public-record, ucdp-22.1
  xref    ucdp:210

actor   pse.plc
  kind    organ
  name    Palestinian Legislative Council | Palestine Legislative Council
  code    PSE LEG 1996-01-20..2018-12-22
  source  public-record

actor   pse.security
  kind    organ
  name    Palestinian security forces | Palestinian Authority security forces | Palestinian police | Palestinian Security Services
  code    PSE COP 1994..   asof 2025-06-30
  part    pse.pa wing ?..   asof 2025-06-30
  source  public-record

actor   pse.preventive
  kind    organ
  name    Palestinian Preventive Security | Preventive Security !context(PSE) | Preventive Security Service !context(PSE) | Preventive Security Force !context(PSE)
  code    PSE SPY 1994..   asof 2025-06-30
  part    pse.pa office 1994..   asof 2025-06-30
  source  public-record

actor   pse.gis
  kind    organ
  name    Palestinian General Intelligence Service | General Intelligence Service !context(PSE) | Palestinian General Intelligence
  code    PSE SPY 1994..   asof 2025-06-30
  part    pse.pa office 1994..   asof 2025-06-30
  source  public-record

actor   pse.nsf
  kind    organ
  name    Palestinian National Security Forces | National Security Forces !context(PSE)
  code    PSE COP 1994..   asof 2025-06-30
  part    pse.pa office 1994..   asof 2025-06-30
  source  public-record

actor   pse.presguard
  kind    organ
  name    Palestinian Presidential Guard | Force 17
  code    PSE COP
  part    pse.pa office 1994..   asof 2025-06-30
  source  public-record

actor   pse.pma
  kind    organ
  name    Palestine Monetary Authority | Palestinian Monetary Authority
  code    PSE GOV 1994-12-01..   asof 2025-06-30
  part    pse.pa office 1994-12-01..   asof 2025-06-30
  source  public-record

actor   pse.cec
  kind    organ
  name    Palestinian Central Elections Commission | Central Elections Commission !context(PSE)
  code    PSE GOV 2002..   asof 2025-06-30
  source  public-record

actor   pse.muqataa
  kind    organ
  name    Muqata | Mukataa | Muqata'a
  code    PSE GOV 1994..   asof 2025-06-30
  part    pse.pa office 1994..   asof 2025-06-30
  source  public-record

actor   pse.yasser-arafat
  kind    person
  name    Yasser Arafat | Yasir Arafat | Yassir Arafat | Abu Ammar !context(PSE)
  office  leader of pse.fatah 1959..2004-11-11
  office  chairman of pse.plo 1969-02-04..2004-11-11
  office  president of pse 1994-07-05..2004-11-11
  source  public-record

actor   pse.mahmoud-abbas
  kind    person
  name    Mahmoud Abbas | Abu Mazen | Mahmud Abbas
  office  prime minister of pse 2003-03-19..2003-09-06
  office  chairman of pse.ploexec 2004-11-11..   asof 2025-06-30
  office  leader of pse.fatah 2004-11-11..   asof 2025-06-30
  office  president of pse 2005-01-15..   asof 2026-01-31
  source  factbook-2026, public-record

actor   pse.ahmad-shukeiri
  kind    person
  name    Ahmad Shukeiri | Ahmad al-Shukeiri | Ahmad Shuqayri
  office  chairman of pse.plo 1964-06-02..1967-12-24
  source  public-record

actor   pse.yahya-hammuda
  kind    person
  name    Yahya Hammuda | Yahya Hammouda
  office  chairman of pse.plo 1967-12-24..1969-02-02
  source  public-record

actor   pse.ahmed-qurei
  kind    person
  name    Ahmed Qurei | Ahmed Qureia | Ahmed Qurie | Ahmad Qurei | Abu Ala !context(PSE)
  office  speaker of pse.plc 1996-03-07..2003-10-07
  office  prime minister of pse 2003-10-07..2006-03-29
  source  public-record

actor   pse.salam-fayyad
  kind    person
  name    Salam Fayyad | Salam Fayad
  office  finance minister of pse 2002-06-12..2005-11
  office  prime minister of pse 2007-06-15..2013-06-06
  source  public-record

actor   pse.rami-hamdallah
  kind    person
  name    Rami Hamdallah
  office  prime minister of pse 2013-06-06..2019-04-13
  source  public-record

actor   pse.mohammad-shtayyeh
  kind    person
  name    Mohammad Shtayyeh | Mohammed Shtayyeh | Mohammed Shtayeh | Mohammed Ishtayeh
  office  prime minister of pse 2019-04-13..2024-03-31
  source  public-record

actor   pse.mohammad-mustafa
  kind    person
  name    Mohammad Mustafa | Mohammed Mustafa | Muhammad Mustafa !context(PSE)
  office  prime minister of pse 2024-03-31..   asof 2026-01-31
  office  foreign minister of pse 2024-03-31..2025-06
  source  factbook-2026

actor   pse.hussein-al-sheikh
  kind    person
  name    Hussein al-Sheikh | Hussein Al-Sheikh | Hussein al-Shaykh
  office  secretary-general of pse.ploexec 2022-05-26..   asof 2025-06-30
  office  vice president of pse 2025-04-26..   asof 2025-06-30
  source  public-record

actor   pse.saeb-erekat
  kind    person
  name    Saeb Erekat | Saeb Erakat | Saeb Ereikat
  office  chief negotiator of pse.plo 1995..2020-11-10
  office  secretary-general of pse.ploexec 2015-07..2020-11-10
  source  public-record

actor   pse.yasser-abed-rabbo
  kind    person
  name    Yasser Abed Rabbo | Yasir Abed Rabbo
  office  information minister of pse 1994-07..2003-04
  office  secretary-general of pse.ploexec 2005..2015-07
  source  public-record

actor   pse.nabil-shaath
  kind    person
  name    Nabil Shaath
  office  foreign minister of pse 2003-04-30..2005-02-24
  source  public-record

actor   pse.nasser-al-qudwa
  kind    person
  name    Nasser al-Qudwa | Nasser al-Kidwa | Nasser Al-Qidwa
  office  ambassador to the United Nations of pse 1991..2005-02
  office  foreign minister of pse 2005-02-24..2006-03-29
  source  public-record

actor   pse.riyad-al-maliki
  kind    person
  name    Riyad al-Maliki | Riad al-Malki | Riad Malki | Riyad al-Malki
  office  foreign minister of pse 2007-06-15..2024-03-31
  source  public-record

actor   pse.varsen-aghabekian
  kind    person
  name    Varsen Aghabekian | Varsen Aghabekian Shahin
  office  foreign minister of pse 2025-06..   asof 2025-06-30
  gender  f
  source  public-record

actor   pse.riyad-mansour
  kind    person
  name    Riyad Mansour | Riyad H. Mansour | Riad Mansour
  office  ambassador to the United Nations of pse 2005..   asof 2025-06-30
  source  public-record

actor   pse.husam-zomlot
  kind    person
  name    Husam Zomlot | Hussam Zomlot
  office  ambassador to the United States of pse 2017-04..2018-09
  office  ambassador to the United Kingdom of pse 2018-11..   asof 2025-06-30
  source  public-record

actor   pse.nabil-abu-rudeineh
  kind    person
  name    Nabil Abu Rudeineh | Nabil Abu Rdeneh | Nabil Abu Rdainah | Nabil Abu Rudaineh
  office  spokesman of the president of pse 1996..   asof 2025-06-30
  source  public-record

actor   pse.hanan-ashrawi
  kind    person
  name    Hanan Ashrawi
  office  member of pse.ploexec 2009-08..2020-12-09
  gender  f
  source  public-record

actor   pse.azzam-al-ahmad
  kind    person
  name    Azzam al-Ahmad
  office  member of pse.fatah 2009-08..   asof 2025-06-30
  source  public-record

actor   pse.mahmoud-al-aloul
  kind    person
  name    Mahmoud al-Aloul | Mahmoud Aloul
  office  deputy leader of pse.fatah 2017-02-15..   asof 2025-06-30
  source  public-record

actor   pse.jibril-rajoub
  kind    person
  name    Jibril Rajoub | Jibril al-Rajoub
  office  head in the West Bank of pse.preventive 1994..2002-07
  office  secretary-general of pse.fatah 2016-12..   asof 2025-06-30
  source  public-record

actor   pse.mohammed-dahlan
  kind    person
  name    Mohammed Dahlan | Mohammad Dahlan | Muhammad Dahlan
  office  head of Preventive Security in Gaza of pse.security 1994..2002
  office  head in Gaza of pse.preventive 1994..2002-06
  source  public-record

actor   pse.majed-faraj
  kind    person
  name    Majed Faraj | Majid Faraj
  office  head of pse.gis 2009..   asof 2025-06-30
  source  public-record

actor   pse.tawfik-tirawi
  kind    person
  name    Tawfik Tirawi | Tawfiq al-Tirawi
  office  head of pse.gis 2004..2008
  source  public-record

actor   pse.ziad-hab-al-reeh
  kind    person
  name    Ziad Hab al-Reeh | Ziad Hab al-Rih
  office  head of pse.preventive 2007..2022-01
  office  interior minister of pse 2022-01..   asof 2025-06-30
  source  public-record

actor   pse.rawhi-fattouh
  kind    person
  name    Rawhi Fattouh | Rawhi Fattuh
  office  speaker of pse.plc 2004-03..2006-02-18
  office  acting president of pse 2004-11-11..2005-01-15
  office  speaker of pse.pnc 2022-02-07..   asof 2025-06-30
  source  public-record

actor   pse.aziz-dweik
  kind    person
  name    Aziz Dweik | Abdel Aziz Duwaik | Aziz Duwaik
  office  speaker of pse.plc 2006-02-18..2018-12-22
  source  public-record

actor   pse.salim-zanoun
  kind    person
  name    Salim Zanoun | Salim al-Zanoun
  office  speaker of pse.pnc 1996..2022-02-07
  source  public-record

actor   pse.mai-al-kaila
  kind    person
  name    Mai al-Kaila | Mai Alkaila
  office  health minister of pse 2019-04-13..2024-03-31
  gender  f
  source  public-record

actor   pse.majed-abu-ramadan
  kind    person
  name    Majed Abu Ramadan
  office  health minister of pse 2024-03-31..   asof 2025-06-30
  source  public-record

actor   pse.talal-dweikat
  kind    person
  name    Talal Dweikat
  office  spokesman of pse.security 2019..   asof 2025-06-30
  source  public-record

actor   pse.muhammad-hussein
  kind    person
  name    Muhammad Hussein !context(PSE) | Mohammed Ahmad Hussein
  office  grand mufti of pse 2006-07..   asof 2025-06-30
  source  public-record

actor   pse.ekrima-sabri
  kind    person
  name    Ekrima Sabri | Ikrima Sabri | Sheikh Ekrima Sabri
  office  grand mufti of pse 1994-10..2006-07
  source  public-record

actor   pse.faisal-husseini
  kind    person
  name    Faisal Husseini | Faisal al-Husseini
  office  member of pse.ploexec 1996..2001-05-31
  source  public-record

actor   pse.haj-amin-al-husseini
  kind    person
  name    Haj Amin al-Husseini | Amin al-Husseini | Mohammed Amin al-Husseini
  office  grand mufti of pse 1921-05..1948
  source  public-record

# Fatah and its offshoots.

actor   pse.fatah
  kind    party
  name    Fatah | Fateh | Al-Fatah | Palestinian National Liberation Movement | Fatah movement
  code    PSE REB 1959-10..1993-09-12
  code    PSE GOV.PTY 1993-09-13..   asof 2025-06-30
  part    pse.plo member 1967..   asof 2025-06-30
  source  public-record, ucdp-22.1
  xref    ucdp:207

actor   pse.fatahcc
  kind    organ
  name    Fatah Central Committee | Central Committee of Fatah
  code    inherit
  part    pse.fatah office 1963..   asof 2025-06-30
  source  public-record

actor   pse.fatahrc
  kind    organ
  name    Fatah Revolutionary Council
  code    inherit
  part    pse.fatah office ?..   asof 2025-06-30
  source  public-record

actor   pse.tanzim
  kind    group
  name    Tanzim !context(PSE,ISR) | Fatah Tanzim
  code    PSE REB 1995..2005
  part    pse.fatah wing 1995..   asof 2025-06-30
  source  public-record

actor   pse.aqsa
  kind    group
  name    Al-Aqsa Martyrs' Brigades | al-Aqsa Martyrs' Brigades | Al-Aqsa Martyrs Brigades | Al Aqsa Martyrs Brigades | Aqsa Martyrs Brigades | AMB !weak
  code    PSE REB 2000..   asof 2025-06-30
  part    pse.fatah wing 2000..2007
  source  public-record, ucdp-22.1
  xref    ucdp:211

actor   pse.hawks
  kind    group
  name    Fatah Hawks
  code    PSE REB 1989..1994
  part    pse.fatah wing 1989..1994
  source  public-record

actor   pse.fatahintifada
  kind    group
  name    Fatah al-Intifada | Fatah Uprising
  code    PSE REB 1983-05..2024
  part    pse.fatah splinter-of 1983-05..   asof 2025-06-30
  source  public-record

actor   pse.ano
  kind    group
  name    Abu Nidal Organization | Abu Nidal Organisation
  code    PSE REB 1974..2002
  part    pse.fatah splinter-of 1974..   asof 2025-06-30
  source  public-record

actor   pse.blacksept
  kind    group
  name    Black September Organization | Black September | Black September group
  code    PSE REB 1970-09..1974-09
  part    pse.fatah wing 1970-09..1974-09
  source  public-record

actor   pse.drb
  kind    party
  name    Democratic Reform Current | Fatah Democratic Reform Current
  code    PSE PTY 2016..   asof 2025-06-30
  part    pse.fatah splinter-of 2016..   asof 2025-06-30
  source  public-record

actor   pse.khalil-al-wazir
  kind    person
  name    Khalil al-Wazir | Abu Jihad !context(PSE)
  office  military commander of pse.fatah 1965..1988-04-16
  source  public-record

actor   pse.salah-khalaf
  kind    person
  name    Salah Khalaf | Abu Iyad
  office  deputy leader of pse.fatah 1965..1991-01-14
  source  public-record

actor   pse.farouk-kaddoumi
  kind    person
  name    Farouk Kaddoumi | Farouk Qaddoumi | Faruq al-Qaddumi
  office  head of the political department of pse.plo 1973..2009
  office  secretary-general of pse.fatah 2004-11..2009-08
  source  public-record

actor   pse.ali-hassan-salameh
  kind    person
  name    Ali Hassan Salameh
  office  commander of pse.blacksept 1970-09..1974-09
  office  commander of pse.presguard 1974..1979-01-22
  source  public-record

actor   pse.marwan-barghouti
  kind    person
  name    Marwan Barghouti | Marwan Barghouthi
  office  senior figure of pse.fatah 1990..   asof 2025-06-30
  office  leader in the West Bank of pse.tanzim 1995..2002-04-15
  source  public-record

actor   pse.zakaria-zubeidi
  kind    person
  name    Zakaria Zubeidi | Zakaria al-Zubeidi
  office  commander in Jenin of pse.aqsa 2002..2007-07
  source  public-record

actor   pse.abu-nidal
  kind    person
  name    Abu Nidal
  office  leader of pse.ano 1974..2002-08-16
  source  public-record

actor   pse.abu-musa
  kind    person
  name    Abu Musa !context(pse.fatahintifada) | Said al-Muragha | Said Musa al-Muragha
  office  leader of pse.fatahintifada 1983-05..2013-01-29
  source  public-record

# Other member organisations of the PLO and the left.

actor   pse.pflp
  kind    group
  name    Popular Front for the Liberation of Palestine | PFLP | Popular Front !context(PSE)
  code    PSE REB 1967-12-11..   asof 2025-06-30
  part    pse.plo member ?..   asof 2025-06-30
  source  public-record, ofac-2023, ucdp-22.1
  xref    ucdp:205

actor   pse.abualimustafa
  kind    group
  name    Abu Ali Mustafa Brigades | Martyr Abu Ali Mustafa Brigades
  code    inherit
  part    pse.pflp wing 2001..   asof 2025-06-30
  source  public-record

actor   pse.pflpgc
  kind    group
  name    Popular Front for the Liberation of Palestine - General Command | PFLP-GC
  code    PSE REB 1968..   asof 2025-06-30
  part    pse.pflp splinter-of 1968..   asof 2025-06-30
  source  public-record, ofac-2023, ucdp-22.1
  xref    ucdp:206

actor   pse.dflp
  kind    group
  name    Democratic Front for the Liberation of Palestine | DFLP
  code    PSE REB 1969..   asof 2025-06-30
  part    pse.pflp splinter-of 1969..   asof 2025-06-30
  source  public-record

actor   pse.resistbrig
  kind    group
  name    National Resistance Brigades !context(PSE) | Omar al-Qasim Forces
  code    inherit
  part    pse.dflp wing 2000..   asof 2025-06-30
  source  public-record

actor   pse.saiqa
  kind    group
  name    As-Sa'iqa | Al-Saiqa | as-Saiqa
  code    PSE REB 1966-12..2024
  part    pse.plo member 1969..   asof 2025-06-30
  source  public-record

actor   pse.alf
  kind    group
  name    Arab Liberation Front !context(PSE)
  code    PSE REB 1969..2003
  code    PSE PTY 2004..   asof 2025-06-30
  part    pse.plo member 1969..   asof 2025-06-30
  source  public-record

actor   pse.plf
  kind    group
  name    Palestine Liberation Front | Palestinian Liberation Front
  code    PSE REB 1977-04-24..1993
  code    PSE PTY 1994..   asof 2025-06-30
  part    pse.pflpgc splinter-of 1977-04-24..   asof 2025-06-30
  source  public-record

actor   pse.ppsf
  kind    group
  name    Palestinian Popular Struggle Front
  code    PSE REB 1967..1991
  code    PSE PTY 1992..   asof 2025-06-30
  part    pse.plo member 1991..   asof 2025-06-30
  source  public-record

actor   pse.ppp
  kind    party
  name    Palestinian People's Party
  code    PSE PTY 1982-02..   asof 2025-06-30
  part    pse.plo member 1987..   asof 2025-06-30
  source  public-record

actor   pse.fida
  kind    party
  name    Palestinian Democratic Union
  code    PSE PTY 1990..   asof 2025-06-30
  part    pse.dflp splinter-of 1990..   asof 2025-06-30
  part    pse.plo member 1993..   asof 2025-06-30
  source  public-record

actor   pse.pni
  kind    party
  name    Palestinian National Initiative | Al-Mubadara
  code    PSE PTY 2002-06-17..   asof 2025-06-30
  source  public-record

actor   pse.rejectionist
  kind    group
  name    Rejectionist Front
  code    PSE REB 1974..1991
  source  ucdp-22.1, public-record
  xref    ucdp:1067

actor   pse.george-habash
  kind    person
  name    George Habash | Al-Hakim !context(pse.pflp)
  office  leader of pse.pflp 1967-12..2000-07
  source  public-record

actor   pse.abu-ali-mustafa
  kind    person
  name    Abu Ali Mustafa | Mustafa al-Zibri
  office  leader of pse.pflp 2000-07..2001-08-27
  source  public-record

actor   pse.ahmad-saadat
  kind    person
  name    Ahmad Saadat | Ahmed Saadat | Ahmed Sa'adat | Ahmad Sa'adat
  office  leader of pse.pflp 2001-10..   asof 2025-06-30
  source  public-record

actor   pse.wadie-haddad
  kind    person
  name    Wadie Haddad | Wadi Haddad
  office  head of external operations of pse.pflp 1967-12..1976
  source  public-record

actor   pse.leila-khaled
  kind    person
  name    Leila Khaled
  office  member of pse.pflp 1969..   asof 2025-06-30
  gender  f
  source  public-record

actor   pse.nayef-hawatmeh
  kind    person
  name    Nayef Hawatmeh | Nayif Hawatmeh
  office  leader of pse.dflp 1969-02..   asof 2025-06-30
  source  public-record

actor   pse.ahmed-jibril
  kind    person
  name    Ahmed Jibril | Ahmad Jibril
  office  leader of pse.pflpgc 1968-10..2021-07-07
  source  public-record

actor   pse.talal-naji
  kind    person
  name    Talal Naji
  office  leader of pse.pflpgc 2021-07..   asof 2025-06-30
  source  public-record

actor   pse.abu-abbas
  kind    person
  name    Abu Abbas | Mohammed Zaidan | Muhammad Zaidan
  office  leader of pse.plf 1977-04..2004-03-08
  source  ofac-2023, public-record

actor   pse.mustafa-barghouti
  kind    person
  name    Mustafa Barghouti | Mustafa Barghouthi
  office  leader of pse.pni 2002-06-17..   asof 2025-06-30
  source  public-record

actor   pse.bassam-al-salhi
  kind    person
  name    Bassam al-Salhi | Bassam Salhi
  office  leader of pse.ppp 1998..   asof 2025-06-30
  source  public-record

# Hamas: wings, offices, leaders.

actor   pse.hamas
  kind    group
  name    Hamas | Islamic Resistance Movement | Hamas movement | Hamas militant group | Harakat al-Muqawama al-Islamiya
  code    PSE REB 1987-12-14..   asof 2025-06-30
  source  public-record, ucdp-22.1
  xref    ucdp:209

actor   pse.qassam
  kind    group
  name    Izz ad-Din al-Qassam Brigades | Izz al-Din al-Qassam Brigades | Qassam Brigades | al-Qassam Brigades | Al-Qassam Brigades | Ezzedine al-Qassam Brigades | Izz el-Deen al-Qassam Brigades | Izzedine al-Qassam Brigades | Ezzedeen al-Qassam Brigades | Al Qassam Brigades | Izz Al-Din al-Qassam Brigades | Hamas military wing | Hamas's military wing | Hamas's armed wing | Hamas' armed wing
  code    inherit
  part    pse.hamas wing 1991..   asof 2025-06-30
  source  public-record

actor   pse.hamaspol
  kind    organ
  name    Hamas political bureau | Hamas politburo | Hamas Political Bureau
  code    inherit
  part    pse.hamas office ?..   asof 2025-06-30
  source  public-record

actor   pse.nukhba
  kind    group
  name    Nukhba | Nukhba Force
  code    inherit
  part    pse.qassam wing ?..   asof 2025-06-30
  source  public-record

actor   pse.hamasshura
  kind    organ
  name    Hamas Shura Council | Hamas' Shura Council
  code    inherit
  part    pse.hamas office ?..   asof 2025-06-30
  source  public-record

actor   pse.gazagov
  kind    government
  name    Hamas-run government in Gaza | Hamas government | Hamas-run government | Gaza's Hamas government | Hamas authorities | Gaza Government
  code    PSE GOV 2007-06-14..   asof 2025-06-30
  part    pse.hamas office 2007-06-14..   asof 2025-06-30
  source  public-record

actor   pse.gazamedia
  kind    organ
  name    Gaza Government Media Office | Government Media Office !context(PSE,pse.gaza) | Gaza media office
  code    PSE GOV 2007-06-14..   asof 2025-06-30
  part    pse.gazagov office 2007-06-14..   asof 2025-06-30
  source  public-record

actor   pse.gazainterior
  kind    organ
  name    Gaza Interior Ministry | Gaza interior ministry | Hamas-run interior ministry | Hamas Interior Ministry
  code    PSE COP 2007-06-14..   asof 2025-06-30
  part    pse.gazagov office 2007-06-14..   asof 2025-06-30
  source  public-record

actor   pse.gazacivdef
  kind    organ
  name    Gaza Civil Defence | Gaza Civil Defense | Gaza's civil defence agency | Gaza's civil defense agency | Palestinian Civil Defense | Palestinian Civil Defence
  code    PSE GOV
  part    pse.gazagov office 2007-06-14..   asof 2025-06-30
  source  public-record

actor   pse.health
  kind    organ
  name    Gaza Health Ministry | Gaza health ministry | Hamas-run health ministry | Gaza's Health Ministry | Gaza's health ministry | Health Ministry in Gaza | health ministry in Gaza | Palestinian Health Ministry in Gaza
  code    PSE MED
  source  public-record

actor   pse.execforce
  kind    group
  name    Hamas Executive Force | Executive Force !context(PSE)
  code    PSE COP 2006-05..2007-10
  part    pse.hamas wing 2006-05..2007-10
  source  public-record

actor   pse.sahm
  kind    group
  name    Sahm Unit | Arrow Unit !context(PSE)
  code    PSE COP 2024-03..   asof 2025-06-30
  part    pse.gazainterior wing 2024-03..   asof 2025-06-30
  source  public-record

actor   pse.changereform
  kind    party
  name    Change and Reform !context(PSE) | Change and Reform List !context(PSE)
  code    PSE LEG 2005-12..2018-12
  part    pse.hamas wing 2005-12..2018-12
  source  public-record

actor   pse.aqsatv
  kind    media
  name    Al-Aqsa TV | Al Aqsa TV
  code    PSE JRN 2006-01..   asof 2025-06-30
  part    pse.hamas subsidiary 2006-01..   asof 2025-06-30
  source  ofac-2023, public-record

actor   pse.ahmed-yassin
  kind    person
  name    Ahmed Yassin | Sheikh Ahmed Yassin | Sheikh Yassin !context(PSE,ISR) | Ahmad Yassin | Ahmed Yasin
  office  leader of pse.hamas 1987-12..2004-03-22
  source  public-record

actor   pse.abdel-aziz-al-rantisi
  kind    person
  name    Abdel Aziz al-Rantisi | Abdel Aziz Rantisi | Abdel-Aziz Rantisi | Abdel Aziz al-Rantissi
  office  leader of pse.hamas 2004-03-23..2004-04-17
  source  public-record, ofac-2023

actor   pse.khaled-meshaal
  kind    person
  name    Khaled Meshaal | Khaled Mashal | Khaled Meshal | Khalid Mishal | Khaled Mishal | Khalid Mashal | Khaled Mashaal | Khalid Meshaal
  office  head of political bureau of pse.hamas 1996..2017-05-06
  office  head of the bureau abroad of pse.hamas 2021-04-12..   asof 2025-06-30
  source  public-record

actor   pse.ismail-haniyeh
  kind    person
  name    Ismail Haniyeh | Ismail Haniya | Ismail Haniyyeh | Ismael Haniyeh | Ismail Haneya | Ismail Haniyah
  office  prime minister of pse 2006-03-29..2007-06-14
  office  head of government in Gaza of pse.gazagov 2007-06-15..2014-06-02
  office  head of political bureau of pse.hamas 2017-05-06..2024-07-31
  source  public-record, ofac-2023

actor   pse.yahya-sinwar
  kind    person
  name    Yahya Sinwar | Yehya Sinwar | Yahya Al-Sinwar | Yahya al-Sinwar | Yehiya Sinwar
  office  leader in Gaza of pse.hamas 2017-02-13..2024-10-16
  office  head of political bureau of pse.hamas 2024-08-06..2024-10-16
  source  public-record, ofac-2023

actor   pse.mohammed-deif
  kind    person
  name    Mohammed Deif | Mohammed Dief | Mohammad Deif | Muhammad Deif | Mohammed Diab al-Masri
  office  commander of pse.qassam 2002..2024-07-13
  source  public-record

actor   pse.marwan-issa
  kind    person
  name    Marwan Issa | Marwan Isa
  office  deputy commander of pse.qassam 2012..2024-03
  source  public-record, ofac-2023

actor   pse.mohammed-sinwar
  kind    person
  name    Mohammed Sinwar | Mohammad Sinwar | Muhammad Sinwar | Mohammed al-Sinwar
  office  commander of pse.qassam 2024..2025-05-13
  source  public-record

actor   pse.izz-al-din-al-haddad
  kind    person
  name    Izz al-Din al-Haddad | Ezzedine al-Haddad | Izz al-Din Haddad | Izz ad-Din al-Haddad
  office  commander of the Gaza City brigade of pse.qassam 2021..2025-05
  office  commander of pse.qassam 2025-05..   asof 2025-06-30
  source  public-record

actor   pse.saleh-al-arouri
  kind    person
  name    Saleh al-Arouri | Saleh Arouri | Salah al-Arouri | Salih al-Aruri
  office  deputy head of political bureau of pse.hamas 2017-10..2024-01-02
  source  public-record, ofac-2023

actor   pse.khalil-al-hayya
  kind    person
  name    Khalil al-Hayya | Khalil al-Hayyeh | Khalil Al-Hayya | Khalil Hayya
  office  deputy leader in Gaza of pse.hamas 2017-02..2024-10
  office  chief negotiator of pse.hamas 2024..   asof 2025-06-30
  source  public-record

actor   pse.mousa-abu-marzouk
  kind    person
  name    Mousa Abu Marzouk | Moussa Abu Marzouk | Musa Abu Marzouk | Mousa Abu Marzook | Moussa Abu Marzook | Musa Abu Marzook
  office  senior official of pse.hamas 1992..   asof 2025-06-30
  office  head of political bureau of pse.hamas 1992..1995-07
  source  public-record

actor   pse.osama-hamdan
  kind    person
  name    Osama Hamdan | Usama Hamdan
  office  spokesman of pse.hamas 2010..   asof 2025-06-30
  source  public-record, ofac-2023

actor   pse.mohammed-darwish
  kind    person
  name    Mohammed Darwish !context(PSE,pse.hamas) | Abu Omar Hassan !context(pse.hamas) | Mohammed Ismail Darwish
  office  head of pse.hamasshura 2023..   asof 2025-06-30
  source  public-record

actor   pse.zaher-jabarin
  kind    person
  name    Zaher Jabarin | Zaher Jabareen | Zahir Jabarin
  office  leader in the West Bank of pse.hamas 2024-01..   asof 2025-06-30
  source  ofac-2023, public-record

actor   pse.nizar-awadallah
  kind    person
  name    Nizar Awadallah
  office  member of pse.hamaspol 2013..   asof 2025-06-30
  source  public-record

actor   pse.mahmoud-al-zahar
  kind    person
  name    Mahmoud al-Zahar | Mahmoud Zahar | Mahmoud al-Zahhar
  office  member of pse.hamaspol 2006..2021
  office  foreign minister of pse 2006-03-29..2007-03-17
  source  public-record

actor   pse.said-siam
  kind    person
  name    Said Siam | Saeed Seyam | Said Seyam
  office  interior minister of pse 2006-03-29..2007-03-17
  office  head of pse.gazainterior 2007-06-14..2009-01-15
  source  public-record

actor   pse.fathi-hammad
  kind    person
  name    Fathi Hammad | Fathi Hamad
  office  head of pse.gazainterior 2009-05..2014-06
  source  public-record

actor   pse.ghazi-hamad
  kind    person
  name    Ghazi Hamad | Ghazi Hammad
  office  spokesman of pse.gazagov 2006..2012
  office  member of pse.hamaspol 2021..   asof 2025-06-30
  source  public-record

actor   pse.sami-abu-zuhri
  kind    person
  name    Sami Abu Zuhri | Sami Abu Zuhry
  office  spokesman of pse.hamas 2005..   asof 2025-06-30
  source  public-record

actor   pse.hazem-qassem
  kind    person
  name    Hazem Qassem | Hazem Qasem
  office  spokesman of pse.hamas 2016..   asof 2025-06-30
  source  public-record

actor   pse.fawzi-barhoum
  kind    person
  name    Fawzi Barhoum | Fawzi Barhum
  office  spokesman of pse.hamas 2006..   asof 2025-06-30
  source  public-record

actor   pse.abdel-latif-al-qanoua
  kind    person
  name    Abdel Latif al-Qanoua | Abdul Latif al-Qanou | Abdel-Latif al-Qanoua
  office  spokesman of pse.hamas 2016..2025-03-27
  source  public-record

actor   pse.taher-al-nounou
  kind    person
  name    Taher al-Nounou | Taher al-Nunu
  office  media adviser of pse.hamas 2017..   asof 2025-06-30
  source  public-record

actor   pse.basem-naim
  kind    person
  name    Basem Naim | Bassem Naim
  office  health minister of pse 2006-03-29..2007-06-14
  office  member of pse.hamaspol 2021..   asof 2025-06-30
  source  public-record

actor   pse.husam-badran
  kind    person
  name    Husam Badran | Hussam Badran
  office  member of pse.hamaspol 2017..   asof 2025-06-30
  source  public-record

actor   pse.izzat-al-rishq
  kind    person
  name    Izzat al-Rishq | Izzat al-Risheq | Izzat El-Reshiq
  office  member of pse.hamaspol 1996..   asof 2025-06-30
  source  public-record

actor   pse.mohammed-nazzal
  kind    person
  name    Mohammed Nazzal | Mohammad Nazzal
  office  member of pse.hamaspol 1996..   asof 2025-06-30
  source  public-record

actor   pse.salah-al-bardawil
  kind    person
  name    Salah al-Bardawil | Salah Bardawil | Salah al-Bardaweel
  office  member of pse.hamaspol 2021..2025-03-23
  source  public-record

actor   pse.ismail-barhoum
  kind    person
  name    Ismail Barhoum | Ismail Barhum
  office  member of pse.hamaspol 2021..2025-03-23
  source  public-record

actor   pse.rawhi-mushtaha
  kind    person
  name    Rawhi Mushtaha | Rouhi Mushtaha | Rawhi Moshtaha
  office  member of pse.hamaspol 2017..2024-07
  source  ofac-2023, public-record

actor   pse.essam-al-dalis
  kind    person
  name    Essam al-Dalis | Issam al-Da'alis | Essam Addalees | Issam al-Daalis
  office  head of government in Gaza of pse.gazagov 2021-06..2025-03-18
  source  public-record

actor   pse.ismail-abu-shanab
  kind    person
  name    Ismail Abu Shanab
  office  member of pse.hamaspol 1996..2003-08-21
  source  public-record

actor   pse.salah-shehadeh
  kind    person
  name    Salah Shehadeh | Salah Shehada
  office  commander of pse.qassam 1991..2002-07-22
  source  public-record

actor   pse.yahya-ayyash
  kind    person
  name    Yahya Ayyash | The Engineer !context(pse.hamas,pse.qassam)
  office  commander of pse.qassam 1993..1996-01-05
  source  public-record

actor   pse.ahmed-jabari
  kind    person
  name    Ahmed Jabari | Ahmed al-Jabari | Ahmad Jabari
  office  deputy commander of pse.qassam 2002..2012-11-14
  source  public-record

actor   pse.mahmoud-al-mabhouh
  kind    person
  name    Mahmoud al-Mabhouh | Mahmoud Al-Mabhouh
  office  commander of pse.qassam 1989..2010-01-19
  source  public-record

actor   pse.raed-saad
  kind    person
  name    Raed Saad !context(pse.qassam,pse.hamas) | Raad Saad !context(pse.qassam,pse.hamas)
  office  head of operations of pse.qassam 2004..   asof 2025-06-30
  source  public-record

actor   pse.rafa-salama
  kind    person
  name    Rafa Salama | Rafaa Salameh | Rafe Salama
  office  commander of the Khan Younis brigade of pse.qassam 2016..2024-07-13
  source  public-record

actor   pse.ahmed-ghandour
  kind    person
  name    Ahmed Ghandour | Ahmed al-Ghandour | Ahmad Ghandour
  office  commander of the northern brigade of pse.qassam 2002..2023-11
  source  public-record

actor   pse.ayman-nofal
  kind    person
  name    Ayman Nofal | Ayman Nofel
  office  commander of the central brigade of pse.qassam ?..2023-10-17
  source  public-record

actor   pse.mohammed-shabana
  kind    person
  name    Mohammed Shabana !context(pse.qassam,pse.hamas) | Muhammad Shabana !context(pse.qassam,pse.hamas)
  office  commander of the Rafah brigade of pse.qassam 2014..2025-05-13
  source  public-record

actor   pse.abu-obeida
  kind    person
  name    Abu Obeida !context(PSE,ISR) | Abu Ubaida !context(PSE,ISR) | Abu Obaida !context(PSE,ISR) | Abu Ubaydah !context(PSE,ISR) | Hudhayfa al-Kahlout | Hudhaifa Kahlout
  office  spokesman of pse.qassam 2004..2025-08-30
  source  public-record

actor   pse.ashraf-al-qudra
  kind    person
  name    Ashraf al-Qudra | Ashraf al-Qidra | Ashraf al-Qedra
  office  spokesman of pse.health 2007..2024
  source  public-record

actor   pse.munir-al-bursh
  kind    person
  name    Munir al-Bursh | Munir al-Barsh | Muneer Al-Boursh
  office  director general of pse.health 2023..   asof 2025-06-30
  source  public-record

actor   pse.mahmoud-basal
  kind    person
  name    Mahmoud Basal | Mahmoud Bassal
  office  spokesman of pse.gazacivdef 2023..   asof 2025-06-30
  source  public-record

actor   pse.ismail-al-thawabta
  kind    person
  name    Ismail al-Thawabta | Ismail Thawabta | Ismail al-Thawabteh
  office  director of pse.gazamedia 2022..   asof 2025-06-30
  source  public-record

actor   pse.salama-maarouf
  kind    person
  name    Salama Maarouf | Salama Marouf
  office  head of pse.gazamedia 2015..   asof 2025-06-30
  source  public-record

actor   pse.iyad-al-bozm
  kind    person
  name    Iyad al-Bozm | Eyad al-Bozom
  office  spokesman of pse.gazainterior 2014..   asof 2025-06-30
  source  public-record

# Islamic Jihad.

actor   pse.pij
  kind    group
  name    Palestinian Islamic Jihad | Islamic Jihad !context(PSE,ISR) | PIJ | Islamic Jihad Movement in Palestine | Islamic Jihad Movement
  code    PSE REB 1981..   asof 2025-06-30
  source  public-record, ucdp-22.1
  xref    ucdp:208

actor   pse.saraya
  kind    group
  name    Al-Quds Brigades | al-Quds Brigades | Saraya al-Quds | Saraya Al-Quds | Jerusalem Brigades !context(pse.pij)
  code    inherit
  part    pse.pij wing ?..   asof 2025-06-30
  source  public-record

actor   pse.fathi-shaqaqi
  kind    person
  name    Fathi Shaqaqi | Fathi al-Shaqaqi | Fathi Shikaki
  office  leader of pse.pij 1981..1995-10-26
  source  public-record

actor   pse.ramadan-shallah
  kind    person
  name    Ramadan Shallah | Ramadan Abdullah Shallah | Ramadan Shalah | Ramadan Abdallah Mohammad Shallah
  office  leader of pse.pij 1995-10..2018-09
  source  public-record

actor   pse.ziad-al-nakhalah
  kind    person
  name    Ziad al-Nakhalah | Ziyad al-Nakhalah | Ziad Nakhaleh | Ziyad al-Nakhaleh | Ziad Nakhalah | Ziad al-Nakhala | Ziad al-Nakhaleh
  office  leader of pse.pij 2018-09-27..   asof 2025-06-30
  source  public-record, ofac-2023

actor   pse.mohammed-al-hindi
  kind    person
  name    Mohammed al-Hindi !context(pse.pij) | Mohammad al-Hindi !context(pse.pij)
  office  deputy leader of pse.pij 2018..   asof 2025-06-30
  source  public-record

actor   pse.khaled-al-batsh
  kind    person
  name    Khaled al-Batsh
  office  senior leader of pse.pij 2005..   asof 2025-06-30
  source  public-record

actor   pse.akram-al-ajouri
  kind    person
  name    Akram al-Ajouri | Akram Ajouri
  office  military leader of pse.saraya 2000..   asof 2025-06-30
  source  public-record

actor   pse.baha-abu-al-ata
  kind    person
  name    Baha Abu al-Ata | Bahaa Abu al-Ata
  office  commander in northern Gaza of pse.saraya 2014..2019-11-12
  source  ofac-2023, public-record

actor   pse.tayseer-al-jabari
  kind    person
  name    Tayseer al-Jabari | Tayseer Jabari | Taysir al-Jabari
  office  commander in northern Gaza of pse.saraya 2019-11..2022-08-05
  source  public-record

actor   pse.khaled-mansour
  kind    person
  name    Khaled Mansour !context(PSE,ISR)
  office  commander in southern Gaza of pse.saraya ?..2022-08-06
  source  public-record

actor   pse.khader-adnan
  kind    person
  name    Khader Adnan
  office  member of pse.pij ?..2023-05-02
  source  public-record

actor   pse.abu-hamza
  kind    person
  name    Abu Hamza !context(pse.pij,pse.saraya) | Naji Abu Saif
  office  spokesman of pse.saraya 2014..2025-03-18
  source  public-record

actor   pse.daoud-shihab
  kind    person
  name    Daoud Shihab | Daoud Shehab | Dawoud Shehab
  office  spokesman of pse.pij 2005..   asof 2025-06-30
  source  public-record

# Other armed groups.

actor   pse.prc
  kind    group
  name    Popular Resistance Committees | Popular Resistance Committee !context(PSE)
  code    PSE REB 2000..   asof 2025-06-30
  source  public-record, ucdp-22.1
  xref    ucdp:212

actor   pse.salahuddin
  kind    group
  name    Al-Nasser Salah al-Deen Brigades | Nasser Salah al-Din Brigades | Al-Nasir Salah al-Din Brigades
  code    inherit
  part    pse.prc wing 2000..   asof 2025-06-30
  source  public-record

actor   pse.mujahideen
  kind    group
  name    Mujahideen Brigades !context(PSE) | Palestinian Mujahideen Movement
  code    PSE REB 2000..   asof 2025-06-30
  source  public-record

actor   pse.jenin
  kind    group
  name    Jenin Brigade | Jenin Battalion | Jenin Brigades
  code    PSE REB 2021-09..   asof 2025-06-30
  part    pse.saraya wing 2021-09..   asof 2025-06-30
  source  public-record

actor   pse.tulkarm
  kind    group
  name    Tulkarm Brigade | Tulkarm Battalion
  code    PSE REB 2022..   asof 2025-06-30
  source  public-record

actor   pse.nurshams
  kind    group
  name    Nur Shams Battalion | Tubas Battalion
  code    PSE REB 2022..   asof 2025-06-30
  source  public-record

actor   pse.lionsden
  kind    group
  name    Lions' Den !context(PSE,ISR) | Lion's Den !context(PSE,ISR) | Areen al-Usud | Lions Den !context(PSE,ISR)
  code    PSE REB 2022..   asof 2025-06-30
  source  public-record

actor   pse.jaishislamgaza
  kind    group
  name    Army of Islam !context(PSE,pse.gaza) | Jaysh al-Islam in Gaza | Doghmush clan | Dughmush clan
  code    PSE UAF 2005..   asof 2025-06-30
  source  public-record

actor   pse.jundansar
  kind    group
  name    Jund Ansar Allah | Soldiers of God's Supporters
  code    PSE REB 2008-11..2009-08-15
  source  ucdp-22.1, public-record
  xref    ucdp:5667

actor   pse.msc
  kind    group
  name    Mujahideen Shura Council in the Environs of Jerusalem | Mujahidin Shura Council in the Environs of Jerusalem
  code    ISM REB 2012-06..2018
  source  ofac-2023, public-record

actor   pse.aknaf
  kind    group
  name    Aknaf Bait al-Maqdis | Aknaf Beit al-Maqdis
  code    PSE REB 2013..2018
  source  ucdp-22.1, public-record
  xref    ucdp:6273

actor   pse.popularforces
  kind    group
  name    Popular Forces !context(PSE,ISR) | Abu Shabab militia | Abu Shabab group | Anti-Terror Service !context(pse.gaza)
  code    PSE PRM 2024-05..   asof 2025-06-30
  source  public-record

actor   pse.humat
  kind    group
  name    Humat al-Aqsa | Humat Al Aqsa
  code    PSE REB 2006..   asof 2025-06-30
  source  public-record

actor   pse.yasser-abu-shabab
  kind    person
  name    Yasser Abu Shabab | Yasser Abu-Shabab
  office  leader of pse.popularforces 2024-05..   asof 2025-06-30
  source  public-record

actor   pse.mumtaz-doghmush
  kind    person
  name    Mumtaz Doghmush | Mumtaz Dughmush
  office  leader of pse.jaishislamgaza 2005..   asof 2025-06-30
  source  ofac-2023, public-record

actor   pse.abdul-latif-moussa
  kind    person
  name    Abdul Latif Moussa | Abdel Latif Moussa
  office  leader of pse.jundansar 2008-11..2009-08-15
  source  public-record

actor   pse.ibrahim-al-nabulsi
  kind    person
  name    Ibrahim al-Nabulsi
  office  commander in Nablus of pse.aqsa 2021..2022-08-09
  source  public-record

actor   pse.wadee-al-houh
  kind    person
  name    Wadee al-Houh | Wadih al-Hawah
  office  leader of pse.lionsden 2022-08..2022-10-25
  source  public-record

# Communities, civil society, aid, business, media.

actor   pse.refugees
  kind    people
  name    Palestinian refugees | Palestine refugees
  code    PSE REF
  source  public-record

actor   pse.palchristians
  kind    people
  name    Palestinian Christians
  code    PSE CVL
  source  public-record

actor   pse.waqf
  kind    organ
  name    Jerusalem Islamic Waqf | Islamic Waqf in Jerusalem | Jerusalem Waqf | Islamic Waqf !context(PSE,ISR)
  code    JOR REL
  source  public-record

actor   pse.prcs
  kind    ngo
  name    Palestine Red Crescent Society | Palestinian Red Crescent | Palestinian Red Crescent Society | PRCS !context(PSE) | Palestine Red Crescent
  code    PSE MED 1968-12-26..   asof 2025-06-30
  source  public-record

actor   pse.alhaq
  kind    ngo
  name    Al-Haq | Al Haq !context(PSE)
  code    PSE SOC 1979..   asof 2025-06-30
  source  public-record

actor   pse.addameer
  kind    ngo
  name    Addameer
  code    PSE SOC 1991..   asof 2025-06-30
  source  public-record

actor   pse.pchr
  kind    ngo
  name    Palestinian Centre for Human Rights | Palestinian Center for Human Rights | PCHR !context(PSE)
  code    PSE SOC 1995..   asof 2025-06-30
  source  public-record

actor   pse.almezan
  kind    ngo
  name    Al Mezan Center for Human Rights | Al Mezan | Al-Mezan
  code    PSE SOC 1999..   asof 2025-06-30
  source  public-record

actor   pse.prisonerssociety
  kind    ngo
  name    Palestinian Prisoners' Society | Palestinian Prisoners Society | Palestinian Prisoner Society | Palestinian Prisoners Club | Commission of Detainees' Affairs
  code    PSE SOC 1993..   asof 2025-06-30
  source  public-record

actor   pse.bds
  kind    group
  name    BDS movement | Boycott, Divestment and Sanctions movement
  code    PSE SOC 2005-07-09..   asof 2025-06-30
  source  public-record

actor   pse.samidoun
  kind    ngo
  name    Samidoun | Samidoun Palestinian Prisoner Solidarity Network
  code    PSE SOC 2011..   asof 2025-06-30
  source  public-record

actor   pse.flotilla
  kind    group
  name    Freedom Flotilla Coalition | Gaza Freedom Flotilla | Free Gaza Movement
  code    NGO SOC 2006..   asof 2025-06-30
  source  public-record

actor   pse.ghf
  kind    ngo
  name    Gaza Humanitarian Foundation | GHF !context(PSE,ISR)
  code    NGO NGO 2025-02..   asof 2025-06-30
  source  public-record

actor   pse.amaniz
  kind    company
  name    Paltel | Jawwal | Paltel Group
  code    PSE BUS 1995..   asof 2025-06-30
  source  public-record

actor   pse.wafa
  kind    media
  name    WAFA | Palestinian news agency WAFA | Wafa news agency
  code    PSE GOV.JRN 1972-06..   asof 2025-06-30
  source  public-record

actor   pse.maan
  kind    media
  name    Ma'an News Agency | Maan News Agency
  code    PSE JRN 2005..   asof 2025-06-30
  source  public-record

actor   pse.shehab
  kind    media
  name    Shehab News Agency | Quds News Network | Quds Press
  code    PSE JRN 2007..   asof 2025-06-30
  source  public-record

actor   pse.qudsmedia
  kind    media
  name    Al-Quds newspaper | Al-Ayyam !context(PSE)
  code    PSE JRN
  source  public-record

actor   pse.jake-wood
  kind    person
  name    Jake Wood !context(pse.ghf,PSE)
  office  executive director of pse.ghf 2025-02..2025-05-25
  source  public-record

actor   pse.johnnie-moore
  kind    person
  name    Johnnie Moore
  office  chairman of pse.ghf 2025-06-03..   asof 2025-06-30
  source  public-record

actor   pse.shireen-abu-akleh
  kind    person
  name    Shireen Abu Akleh
  code    PSE JRN ..2022-05-11
  gender  f
  source  public-record

actor   pse.raji-sourani
  kind    person
  name    Raji Sourani
  office  director of pse.pchr 1995..   asof 2025-06-30
  source  public-record

actor   pse.shawan-jabarin
  kind    person
  name    Shawan Jabarin
  office  director of pse.alhaq 2006..   asof 2025-06-30
  source  public-record

actor   pse.younis-al-khatib
  kind    person
  name    Younis al-Khatib | Younis Al Khatib
  office  president of pse.prcs 2004..   asof 2025-06-30
  source  public-record

# Envoys.

actor   uno.tor-wennesland
  kind    person
  name    Tor Wennesland
  office  special coordinator for the Middle East peace process of unsco 2021-01-01..2024-12-31
  source  public-record

actor   uno.robert-serry
  kind    person
  name    Robert Serry
  office  special coordinator for the Middle East peace process of unsco 2007-12..2015-03
  source  public-record

actor   uno.terje-rod-larsen
  kind    person
  name    Terje Rød-Larsen | Terje Roed-Larsen | Terje Rod-Larsen
  office  special coordinator for the Middle East peace process of unsco 1999-10..2004-12
  source  public-record

actor   uno.lynn-hastings
  kind    person
  name    Lynn Hastings
  office  humanitarian coordinator of unsco 2021-01..2023-12
  gender  f
  source  public-record

actor   uno.muhannad-hadi
  kind    person
  name    Muhannad Hadi
  office  humanitarian coordinator of unsco 2024-05..   asof 2025-06-30
  source  public-record

actor   uno.scott-anderson
  kind    person
  name    Scott Anderson !context(PSE)
  office  director in Gaza of unrwa 2024..2024-10
  source  public-record
