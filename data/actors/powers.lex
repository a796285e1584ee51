# licence: CC0-1.0
# Leaders since 1945, main ministers and bodies of the United States, China, the
# United Kingdom, France and India. Russia and Central Asia have files of their own.
source  public-record = constitutions, official announcements and wire reports of appointments and elections
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain

actor   usa.harry-s-truman
  kind    person
  name    Harry S. Truman | Harry Truman
  office  president of usa 1945-04-12..1953-01-20
  source  public-record

actor   usa.dwight-d-eisenhower
  kind    person
  name    Dwight D. Eisenhower | Dwight Eisenhower
  office  president of usa 1953-01-20..1961-01-20
  source  public-record

actor   usa.john-f-kennedy
  kind    person
  name    John F. Kennedy | John Kennedy !weak
  office  president of usa 1961-01-20..1963-11-22
  source  public-record

actor   usa.lyndon-b-johnson
  kind    person
  name    Lyndon B. Johnson | Lyndon Johnson
  office  president of usa 1963-11-22..1969-01-20
  source  public-record

actor   usa.richard-nixon
  kind    person
  name    Richard Nixon
  office  president of usa 1969-01-20..1974-08-09
  source  public-record

actor   usa.gerald-ford
  kind    person
  name    Gerald Ford
  office  president of usa 1974-08-09..1977-01-20
  source  public-record

actor   usa.jimmy-carter
  kind    person
  name    Jimmy Carter
  office  president of usa 1977-01-20..1981-01-20
  source  public-record

actor   usa.ronald-reagan
  kind    person
  name    Ronald Reagan
  office  president of usa 1981-01-20..1989-01-20
  source  public-record

actor   usa.george-h-w-bush
  kind    person
  name    George H. W. Bush | George H.W. Bush
  office  vice president of usa 1981-01-20..1989-01-20
  office  president of usa 1989-01-20..1993-01-20
  source  public-record

actor   usa.bill-clinton
  kind    person
  name    Bill Clinton
  office  president of usa 1993-01-20..2001-01-20
  source  public-record

actor   usa.george-w-bush
  kind    person
  name    George W. Bush
  office  president of usa 2001-01-20..2009-01-20
  source  public-record

actor   usa.barack-obama
  kind    person
  name    Barack Obama
  office  president of usa 2009-01-20..2017-01-20
  source  public-record

actor   usa.donald-trump
  kind    person
  name    Donald Trump | Donald J. Trump
  office  president of usa 2017-01-20..2021-01-20
  office  president of usa 2025-01-20..   asof 2026-01-31
  source  public-record

actor   usa.joe-biden
  kind    person
  name    Joe Biden | Joseph Biden
  office  vice president of usa 2009-01-20..2017-01-20
  office  president of usa 2021-01-20..2025-01-20
  source  public-record

actor   usa.kamala-harris
  kind    person
  name    Kamala Harris
  office  vice president of usa 2021-01-20..2025-01-20
  source  public-record

actor   usa.mike-pence
  kind    person
  name    Mike Pence
  office  vice president of usa 2017-01-20..2021-01-20
  source  public-record

actor   usa.dick-cheney
  kind    person
  name    Dick Cheney
  office  vice president of usa 2001-01-20..2009-01-20
  office  secretary of defense of usa 1989-03-21..1993-01-20
  source  public-record

actor   usa.jd-vance
  kind    person
  name    JD Vance | J. D. Vance | J.D. Vance
  office  vice president of usa 2025-01-20..   asof 2025-06-30
  source  public-record

actor   usa.henry-kissinger
  kind    person
  name    Henry Kissinger
  office  national security adviser of usa 1969-01-20..1975-11-03
  office  secretary of state of usa 1973-09-22..1977-01-20
  source  public-record

actor   usa.james-baker
  kind    person
  name    James Baker
  office  secretary of state of usa 1989-01-25..1992-08-23
  source  public-record

actor   usa.madeleine-albright
  kind    person
  name    Madeleine Albright
  office  secretary of state of usa 1997-01-23..2001-01-20
  source  public-record

actor   usa.colin-powell
  kind    person
  name    Colin Powell
  office  secretary of state of usa 2001-01-20..2005-01-26
  source  public-record

actor   usa.condoleezza-rice
  kind    person
  name    Condoleezza Rice
  office  national security adviser of usa 2001-01-20..2005-01-26
  office  secretary of state of usa 2005-01-26..2009-01-20
  source  public-record

actor   usa.hillary-clinton
  kind    person
  name    Hillary Clinton | Hillary Rodham Clinton
  office  secretary of state of usa 2009-01-21..2013-02-01
  source  public-record

actor   usa.john-kerry
  kind    person
  name    John Kerry
  office  secretary of state of usa 2013-02-01..2017-01-20
  source  public-record

actor   usa.rex-tillerson
  kind    person
  name    Rex Tillerson
  office  secretary of state of usa 2017-02-01..2018-03-31
  source  public-record

actor   usa.mike-pompeo
  kind    person
  name    Mike Pompeo
  office  director of usa.cia 2017-01-23..2018-04-26
  office  secretary of state of usa 2018-04-26..2021-01-20
  source  public-record

actor   usa.antony-blinken
  kind    person
  name    Antony Blinken
  office  secretary of state of usa 2021-01-26..2025-01-20
  source  public-record

actor   usa.marco-rubio
  kind    person
  name    Marco Rubio
  office  secretary of state of usa 2025-01-21..   asof 2025-06-30
  source  public-record

actor   usa.donald-rumsfeld
  kind    person
  name    Donald Rumsfeld
  office  secretary of defense of usa 2001-01-20..2006-12-18
  source  public-record

actor   usa.robert-gates
  kind    person
  name    Robert Gates
  office  secretary of defense of usa 2006-12-18..2011-07-01
  source  public-record

actor   usa.leon-panetta
  kind    person
  name    Leon Panetta
  office  director of usa.cia 2009-02-13..2011-06-30
  office  secretary of defense of usa 2011-07-01..2013-02-27
  source  public-record

actor   usa.james-mattis
  kind    person
  name    James Mattis | Jim Mattis
  office  secretary of defense of usa 2017-01-20..2019-01-01
  source  public-record

actor   usa.mark-esper
  kind    person
  name    Mark Esper
  office  secretary of defense of usa 2019-07-23..2020-11-09
  source  public-record

actor   usa.lloyd-austin
  kind    person
  name    Lloyd Austin
  office  secretary of defense of usa 2021-01-22..2025-01-20
  source  public-record

actor   usa.pete-hegseth
  kind    person
  name    Pete Hegseth
  office  secretary of defense of usa 2025-01-25..   asof 2025-06-30
  source  public-record

actor   usa.jake-sullivan
  kind    person
  name    Jake Sullivan
  office  national security adviser of usa 2021-01-20..2025-01-20
  source  public-record

actor   usa.john-bolton
  kind    person
  name    John Bolton
  office  national security adviser of usa 2018-04-09..2019-09-10
  source  public-record

actor   usa.william-burns
  kind    person
  name    William Burns !context(USA) | Bill Burns !context(USA)
  office  director of usa.cia 2021-03-19..2025-01-20
  source  public-record

actor   usa.steve-witkoff
  kind    person
  name    Steve Witkoff
  office  special envoy to the Middle East of usa 2025-01-20..   asof 2025-06-30
  source  public-record

actor   usa.whitehouse
  kind    organ
  name    White House
  code    USA GOV
  source  public-record

actor   usa.state
  kind    organ
  name    State Department | U.S. Department of State | US State Department | Department of State
  code    USA GOV
  source  public-record

actor   usa.pentagon
  kind    organ
  name    Pentagon | Department of Defense | Defense Department | U.S. Department of Defense
  code    USA GOV.MIL
  source  public-record

actor   usa.treasury
  kind    organ
  name    U.S. Treasury | US Treasury | Treasury Department | U.S. Department of the Treasury
  code    USA GOV
  source  public-record

actor   usa.justice
  kind    organ
  name    Justice Department | U.S. Department of Justice | US Department of Justice
  code    USA GOV
  source  public-record

actor   usa.dhs
  kind    organ
  name    Department of Homeland Security | Homeland Security Department
  code    USA GOV
  source  public-record

actor   usa.cia
  kind    organ
  name    Central Intelligence Agency | CIA | C.I.A.
  code    USA SPY 1947-09-18..   asof 2025-06-30
  source  public-record

actor   usa.nsa
  kind    organ
  name    National Security Agency | NSA !context(USA)
  code    USA SPY 1952-11-04..   asof 2025-06-30
  source  public-record

actor   usa.dia
  kind    organ
  name    Defense Intelligence Agency
  code    USA SPY 1961-10-01..   asof 2025-06-30
  source  public-record

actor   usa.fbi
  kind    organ
  name    Federal Bureau of Investigation | FBI | F.B.I.
  code    USA COP
  source  public-record

actor   usa.dea
  kind    organ
  name    Drug Enforcement Administration
  code    USA COP 1973-07-01..   asof 2025-06-30
  source  public-record

actor   usa.congress
  kind    organ
  name    U.S. Congress | US Congress | United States Congress | Capitol Hill
  code    USA LEG
  source  public-record

actor   usa.senate
  kind    organ
  name    U.S. Senate | US Senate | United States Senate
  code    USA LEG
  source  public-record

actor   usa.house
  kind    organ
  name    U.S. House of Representatives | US House of Representatives
  code    USA LEG
  source  public-record

actor   usa.court
  kind    organ
  name    U.S. Supreme Court | US Supreme Court | Supreme Court of the United States
  code    USA JUD
  source  public-record

actor   usa.usaid
  kind    organ
  name    USAID | U.S. Agency for International Development | United States Agency for International Development
  code    USA GOV 1961-11-03..2025-07-01
  source  public-record

actor   usa.centcom
  kind    organ
  name    CENTCOM | U.S. Central Command | US Central Command
  code    USA MIL 1983-01-01..   asof 2025-06-30
  source  public-record

actor   usa.africom
  kind    organ
  name    AFRICOM | U.S. Africa Command | US Africa Command
  code    USA MIL 2007-10-01..   asof 2025-06-30
  source  public-record

actor   usa.army
  kind    organ
  name    U.S. Army | US Army | United States Army
  code    USA MIL
  source  public-record

actor   usa.navy
  kind    organ
  name    U.S. Navy | US Navy | United States Navy
  code    USA MIL
  source  public-record

actor   usa.airforce
  kind    organ
  name    U.S. Air Force | US Air Force
  code    USA MIL 1947-09-18..   asof 2025-06-30
  source  public-record

actor   usa.marines
  kind    organ
  name    U.S. Marine Corps | US Marine Corps | U.S. Marines | US Marines
  code    USA MIL
  source  public-record

actor   usa.sigar
  kind    organ
  name    Special Inspector General for Afghanistan Reconstruction | SIGAR
  code    USA GOV 2008..   asof 2025-06-30
  source  public-record

actor   usa.gop
  kind    party
  name    Republican Party | GOP !context(USA)
  code    USA PTY
  source  public-record

actor   usa.dnc
  kind    party
  name    Democratic Party !context(USA)
  code    USA PTY
  source  public-record

actor   chn.mao-zedong
  kind    person
  name    Mao Zedong | Mao Tse-tung | Chairman Mao
  office  leader of chn 1949-10-01..1976-09-09
  source  public-record

actor   chn.zhou-enlai
  kind    person
  name    Zhou Enlai | Chou En-lai
  office  premier of chn 1949-10-01..1976-01-08
  source  public-record

actor   chn.deng-xiaoping
  kind    person
  name    Deng Xiaoping
  office  leader of chn 1978-12..1992
  source  public-record

actor   chn.jiang-zemin
  kind    person
  name    Jiang Zemin
  office  general secretary of chn.ccp 1989-06-24..2002-11-15
  office  president of chn 1993-03-27..2003-03-15
  source  public-record

actor   chn.hu-jintao
  kind    person
  name    Hu Jintao
  office  general secretary of chn.ccp 2002-11-15..2012-11-15
  office  president of chn 2003-03-15..2013-03-14
  source  public-record

actor   chn.xi-jinping
  kind    person
  name    Xi Jinping
  office  general secretary of chn.ccp 2012-11-15..   asof 2025-06-30
  office  president of chn 2013-03-14..   asof 2026-01-31
  source  public-record

actor   chn.wen-jiabao
  kind    person
  name    Wen Jiabao
  office  premier of chn 2003-03-16..2013-03-15
  source  public-record

actor   chn.li-keqiang
  kind    person
  name    Li Keqiang
  office  premier of chn 2013-03-15..2023-03-11
  source  public-record

actor   chn.li-qiang
  kind    person
  name    Li Qiang !context(CHN)
  office  premier of chn 2023-03-11..   asof 2026-01-31
  source  public-record

actor   chn.wang-yi
  kind    person
  name    Wang Yi !context(CHN)
  office  foreign minister of chn 2013-03-16..2022-12-30
  office  foreign minister of chn 2023-07-25..   asof 2025-06-30
  source  public-record

actor   chn.qin-gang
  kind    person
  name    Qin Gang
  office  foreign minister of chn 2022-12-30..2023-07-25
  source  public-record

actor   chn.ccp
  kind    party
  name    Chinese Communist Party | Communist Party of China | CCP !context(CHN) | CPC !context(CHN)
  code    CHN GOV.PTY
  source  public-record

actor   chn.pla
  kind    organ
  name    People's Liberation Army | PLA !context(CHN) | Chinese army | Chinese military
  code    CHN MIL
  source  public-record

actor   chn.mfa
  kind    organ
  name    Chinese Foreign Ministry | Chinese foreign ministry | China's Foreign Ministry
  code    CHN GOV
  source  public-record

actor   chn.mss
  kind    organ
  name    Ministry of State Security
  code    CHN SPY 1983..   asof 2025-06-30
  source  public-record

actor   chn.npc
  kind    organ
  name    National People's Congress
  code    CHN LEG
  source  public-record

actor   chn.xinhua
  kind    media
  name    Xinhua | Xinhua News Agency
  code    CHN GOV.JRN
  source  public-record

actor   gbr.clement-attlee
  kind    person
  name    Clement Attlee
  office  prime minister of gbr 1945-07-26..1951-10-26
  source  public-record

actor   gbr.winston-churchill
  kind    person
  name    Winston Churchill
  office  prime minister of gbr 1940-05-10..1945-07-26
  office  prime minister of gbr 1951-10-26..1955-04-05
  source  public-record

actor   gbr.anthony-eden
  kind    person
  name    Anthony Eden
  office  prime minister of gbr 1955-04-06..1957-01-09
  source  public-record

actor   gbr.harold-macmillan
  kind    person
  name    Harold Macmillan
  office  prime minister of gbr 1957-01-10..1963-10-18
  source  public-record

actor   gbr.harold-wilson
  kind    person
  name    Harold Wilson
  office  prime minister of gbr 1964-10-16..1970-06-19
  office  prime minister of gbr 1974-03-04..1976-04-05
  source  public-record

actor   gbr.edward-heath
  kind    person
  name    Edward Heath
  office  prime minister of gbr 1970-06-19..1974-03-04
  source  public-record

actor   gbr.james-callaghan
  kind    person
  name    James Callaghan
  office  prime minister of gbr 1976-04-05..1979-05-04
  source  public-record

actor   gbr.margaret-thatcher
  kind    person
  name    Margaret Thatcher
  office  prime minister of gbr 1979-05-04..1990-11-28
  source  public-record

actor   gbr.john-major
  kind    person
  name    John Major
  office  prime minister of gbr 1990-11-28..1997-05-02
  source  public-record

actor   gbr.tony-blair
  kind    person
  name    Tony Blair
  office  prime minister of gbr 1997-05-02..2007-06-27
  source  public-record

actor   gbr.gordon-brown
  kind    person
  name    Gordon Brown
  office  prime minister of gbr 2007-06-27..2010-05-11
  source  public-record

actor   gbr.david-cameron
  kind    person
  name    David Cameron
  office  prime minister of gbr 2010-05-11..2016-07-13
  office  foreign secretary of gbr 2023-11-13..2024-07-05
  source  public-record

actor   gbr.theresa-may
  kind    person
  name    Theresa May
  office  prime minister of gbr 2016-07-13..2019-07-24
  source  public-record

actor   gbr.boris-johnson
  kind    person
  name    Boris Johnson
  office  foreign secretary of gbr 2016-07-13..2018-07-09
  office  prime minister of gbr 2019-07-24..2022-09-06
  source  public-record

actor   gbr.liz-truss
  kind    person
  name    Liz Truss
  office  foreign secretary of gbr 2021-09-15..2022-09-06
  office  prime minister of gbr 2022-09-06..2022-10-25
  source  public-record

actor   gbr.rishi-sunak
  kind    person
  name    Rishi Sunak
  office  prime minister of gbr 2022-10-25..2024-07-05
  source  public-record

actor   gbr.keir-starmer
  kind    person
  name    Keir Starmer
  office  prime minister of gbr 2024-07-05..   asof 2026-01-31
  source  public-record

actor   gbr.david-lammy
  kind    person
  name    David Lammy
  office  foreign secretary of gbr 2024-07-05..2025-09-05
  source  public-record

actor   gbr.queen-elizabeth-ii
  kind    person
  name    Queen Elizabeth II | Elizabeth II
  office  queen of gbr 1952-02-06..2022-09-08
  source  public-record

actor   gbr.king-charles-iii
  kind    person
  name    King Charles III | Charles III | King Charles
  office  king of gbr 2022-09-08..   asof 2026-01-31
  source  public-record

actor   gbr.no10
  kind    organ
  name    Downing Street | 10 Downing Street | Whitehall
  code    GBR GOV
  source  public-record

actor   gbr.fcdo
  kind    organ
  name    British Foreign Office | Foreign, Commonwealth and Development Office | FCDO
  code    GBR GOV
  source  public-record

actor   gbr.mi6
  kind    organ
  name    MI6 | Secret Intelligence Service
  code    GBR SPY
  source  public-record

actor   gbr.mi5
  kind    organ
  name    MI5
  code    GBR SPY
  source  public-record

actor   gbr.gchq
  kind    organ
  name    GCHQ
  code    GBR SPY
  source  public-record

actor   gbr.parliament
  kind    organ
  name    House of Commons !context(GBR) | British Parliament | UK Parliament | House of Lords
  code    GBR LEG
  source  public-record

actor   gbr.met
  kind    organ
  name    Scotland Yard | Metropolitan Police
  code    GBR COP
  source  public-record

actor   gbr.labour
  kind    party
  name    British Labour Party | Labour Party !context(GBR)
  code    GBR PTY
  source  public-record

actor   gbr.tory
  kind    party
  name    British Conservative Party | Conservative Party !context(GBR) | Tories
  code    GBR PTY
  source  public-record

actor   fra.charles-de-gaulle
  kind    person
  name    Charles de Gaulle
  office  president of fra 1959-01-08..1969-04-28
  source  public-record

actor   fra.georges-pompidou
  kind    person
  name    Georges Pompidou
  office  president of fra 1969-06-20..1974-04-02
  source  public-record

actor   fra.valery-giscard-d-estaing
  kind    person
  name    Valéry Giscard d'Estaing | Valery Giscard d'Estaing
  office  president of fra 1974-05-27..1981-05-21
  source  public-record

actor   fra.francois-mitterrand
  kind    person
  name    François Mitterrand | Francois Mitterrand
  office  president of fra 1981-05-21..1995-05-17
  source  public-record

actor   fra.jacques-chirac
  kind    person
  name    Jacques Chirac
  office  president of fra 1995-05-17..2007-05-16
  source  public-record

actor   fra.nicolas-sarkozy
  kind    person
  name    Nicolas Sarkozy
  office  president of fra 2007-05-16..2012-05-15
  source  public-record

actor   fra.francois-hollande
  kind    person
  name    François Hollande | Francois Hollande
  office  president of fra 2012-05-15..2017-05-14
  source  public-record

actor   fra.emmanuel-macron
  kind    person
  name    Emmanuel Macron
  office  president of fra 2017-05-14..   asof 2026-01-31
  source  public-record

actor   fra.sebastien-lecornu
  kind    person
  name    Sébastien Lecornu | Sebastien Lecornu
  office  prime minister of fra 2025-09-09..   asof 2026-01-31
  source  public-record

actor   fra.jean-yves-le-drian
  kind    person
  name    Jean-Yves Le Drian
  office  defence minister of fra 2012-05-16..2017-05-17
  office  foreign minister of fra 2017-05-17..2022-05-20
  source  public-record

actor   fra.laurent-fabius
  kind    person
  name    Laurent Fabius
  office  prime minister of fra 1984-07-17..1986-03-20
  office  foreign minister of fra 2012-05-16..2016-02-11
  source  public-record

actor   fra.elysee
  kind    organ
  name    Elysee Palace | Élysée Palace | Élysée | Quai d'Orsay | Elysee
  code    FRA GOV
  source  public-record

actor   fra.dgse
  kind    organ
  name    DGSE | Directorate-General for External Security
  code    FRA SPY 1982-04..   asof 2025-06-30
  source  public-record

actor   fra.rn
  kind    party
  name    National Rally | National Front !context(FRA) | Rassemblement National
  code    FRA PTY
  source  public-record

actor   ind.jawaharlal-nehru
  kind    person
  name    Jawaharlal Nehru
  office  prime minister of ind 1947-08-15..1964-05-27
  source  public-record

actor   ind.lal-bahadur-shastri
  kind    person
  name    Lal Bahadur Shastri
  office  prime minister of ind 1964-06-09..1966-01-11
  source  public-record

actor   ind.indira-gandhi
  kind    person
  name    Indira Gandhi
  office  prime minister of ind 1966-01-24..1977-03-24
  office  prime minister of ind 1980-01-14..1984-10-31
  source  public-record

actor   ind.rajiv-gandhi
  kind    person
  name    Rajiv Gandhi
  office  prime minister of ind 1984-10-31..1989-12-02
  source  public-record

actor   ind.p-v-narasimha-rao
  kind    person
  name    P. V. Narasimha Rao | Narasimha Rao
  office  prime minister of ind 1991-06-21..1996-05-16
  source  public-record

actor   ind.atal-bihari-vajpayee
  kind    person
  name    Atal Bihari Vajpayee
  office  prime minister of ind 1998-03-19..2004-05-22
  source  public-record

actor   ind.manmohan-singh
  kind    person
  name    Manmohan Singh
  office  prime minister of ind 2004-05-22..2014-05-26
  source  public-record

actor   ind.narendra-modi
  kind    person
  name    Narendra Modi
  office  prime minister of ind 2014-05-26..   asof 2026-01-31
  source  public-record

actor   ind.droupadi-murmu
  kind    person
  name    Droupadi Murmu
  office  president of ind 2022-07-25..   asof 2026-01-31
  source  public-record

actor   ind.s-jaishankar
  kind    person
  name    S. Jaishankar | Subrahmanyam Jaishankar
  office  foreign minister of ind 2019-05-30..   asof 2025-06-30
  source  public-record

actor   ind.sushma-swaraj
  kind    person
  name    Sushma Swaraj
  office  foreign minister of ind 2014-05-26..2019-05-30
  source  public-record

actor   ind.ajit-doval
  kind    person
  name    Ajit Doval
  office  national security adviser of ind 2014-05-30..   asof 2025-06-30
  source  public-record

actor   ind.rajnath-singh
  kind    person
  name    Rajnath Singh
  office  interior minister of ind 2014-05-26..2019-05-30
  office  defence minister of ind 2019-05-31..   asof 2025-06-30
  source  public-record

actor   ind.amit-shah
  kind    person
  name    Amit Shah
  office  interior minister of ind 2019-05-30..   asof 2025-06-30
  source  public-record

actor   ind.mea
  kind    organ
  name    Indian Foreign Ministry | Ministry of External Affairs
  code    IND GOV
  source  public-record

actor   ind.raw
  kind    organ
  name    Research and Analysis Wing
  code    IND SPY 1968-09-21..   asof 2025-06-30
  source  public-record

actor   ind.bjp
  kind    party
  name    Bharatiya Janata Party | BJP
  code    IND PTY 1980-04-06..   asof 2025-06-30
  source  public-record

actor   ind.inc
  kind    party
  name    Indian National Congress | Congress Party !context(IND)
  code    IND PTY
  source  public-record

actor   ind.army
  kind    organ
  name    Indian Army | Indian army
  code    IND MIL
  source  public-record

actor   ind.parliament
  kind    organ
  name    Lok Sabha | Rajya Sabha
  code    IND LEG
  source  public-record

actor   ind.maoists
  kind    group
  name    Communist Party of India (Maoist) | Naxalites | Naxals | Indian Maoists
  code    IND REB 2004-09-21..   asof 2025-06-30
  source  public-record
