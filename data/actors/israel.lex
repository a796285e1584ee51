# SPDX-License-Identifier: CC0-1.0
# Israel in depth: governments since 1948, army, intelligence and police, parties and
# blocs, organisations before the state, settler movement, civil society, companies,
# media and communities. Written from well-known public facts.
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  ofac-2023 = US Treasury OFAC list of specially designated nationals, January 2023, public domain
source  ucdp-22.1 = Uppsala Conflict Data Program, actor list 22.1
source  archigos-4.1 = Goemans, Gleditsch and Chiozza, Archigos 4.1, leaders 1875-2015
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# Bodies of the state.

actor   isr.pmo
  kind    organ
  name    Israeli Prime Minister's Office | Prime Minister's Office !context(ISR)
  code    ISR GOV
  source  public-record

actor   isr.knesset
  kind    organ
  name    Knesset | Israeli Knesset
  code    ISR LEG 1949..   asof 2025-06-30
  source  public-record

actor   isr.warcabinet
  kind    organ
  name    Israeli war cabinet | Israel's war cabinet | war cabinet !nocap !context(isr.benjamin-netanyahu)
  code    ISR GOV 2023-10-11..2024-06-17
  source  public-record

actor   isr.seccabinet
  kind    organ
  name    Israeli security cabinet | Israel's security cabinet | Political-Security Cabinet !context(ISR)
  code    ISR GOV
  source  public-record

actor   isr.supremecourt
  kind    organ
  name    Supreme Court of Israel | Israeli Supreme Court | Israel's Supreme Court | Israel's High Court | High Court of Justice !context(ISR)
  code    ISR JUD 1948-09..   asof 2025-06-30
  source  public-record

actor   isr.nsc
  kind    organ
  name    Israeli National Security Council
  code    ISR GOV 1999..   asof 2025-06-30
  part    isr.pmo office 1999..   asof 2025-06-30
  source  public-record

actor   isr.iaec
  kind    organ
  name    Israel Atomic Energy Commission
  code    ISR GOV 1952-06-13..   asof 2025-06-30
  source  public-record

actor   isr.cogat
  kind    organ
  name    COGAT | Coordinator of Government Activities in the Territories | Coordination of Government Activities in the Territories
  code    ISR GOV.MIL
  source  public-record

actor   isr.civiladmin
  kind    organ
  name    Israeli Civil Administration | Civil Administration !context(ISR,PSE)
  code    ISR GOV.MIL 1981-11..   asof 2025-06-30
  part    isr.cogat office ?..   asof 2025-06-30
  source  public-record

actor   isr.ila
  kind    organ
  name    Israel Land Authority
  code    ISR GOV
  source  public-record

actor   isr.rabbinate
  kind    organ
  name    Chief Rabbinate of Israel | Israeli Chief Rabbinate | Chief Rabbinate !context(ISR)
  code    ISR GOV.REL
  source  public-record

actor   isr.boi
  kind    organ
  name    Bank of Israel
  code    ISR GOV 1954-08-24..   asof 2025-06-30
  source  public-record

actor   isr.police
  kind    organ
  name    Israel Police | Israeli Police | Israeli police
  code    ISR COP 1948-03..   asof 2025-06-30
  source  public-record

actor   isr.borderpolice
  kind    organ
  name    Israel Border Police | Israeli Border Police | Magav
  code    inherit
  part    isr.police wing 1953..   asof 2025-06-30
  source  public-record

actor   isr.yamam
  kind    organ
  name    Yamam !context(ISR) | Yamam counterterrorism unit
  code    inherit
  part    isr.borderpolice wing 1974..   asof 2025-06-30
  source  public-record

actor   isr.prisonservice
  kind    organ
  name    Israel Prison Service | Israeli Prison Service
  code    ISR COP
  source  public-record

# Intelligence.

actor   isr.mossad
  kind    organ
  name    Mossad | Israeli spy agency Mossad | Mossad spy agency
  code    ISR SPY 1949-12-13..   asof 2025-06-30
  source  public-record

actor   isr.shinbet
  kind    organ
  name    Shin Bet | Shabak !context(ISR) | Israel Security Agency | Shin Bet security service | Israeli Security Agency | Shin Beth | ISA !context(ISR)
  code    ISR SPY 1949-02-08..   asof 2025-06-30
  source  public-record

actor   isr.aman
  kind    organ
  name    Israeli Military Intelligence | Military Intelligence Directorate !context(ISR) | Aman !context(ISR) | Israeli military intelligence
  code    ISR MIL.SPY
  part    isr.idf wing 1950..   asof 2025-06-30
  source  public-record

actor   isr.unit8200
  kind    organ
  name    Unit 8200
  code    ISR MIL.SPY
  part    isr.aman wing ?..   asof 2025-06-30
  source  public-record

# Israel Defense Forces.

actor   isr.idf
  kind    organ
  name    Israel Defense Forces | Israel Defence Forces | IDF | Israeli military | Israeli army | Israeli Defense Forces | Israeli Defence Forces | Israel's military | Israel's army | Tzahal | IDF troops | Israeli occupation forces !nocap
  code    ISR MIL 1948-05-26..   asof 2025-06-30
  source  public-record

actor   isr.kirya
  kind    organ
  name    the Kirya | Kirya !context(ISR) | HaKirya
  code    ISR MIL
  part    isr.idf office ?..   asof 2025-06-30
  source  public-record

actor   isr.iaf
  kind    organ
  name    Israeli Air Force | Israel Air Force | Israeli air force | IAF !context(ISR)
  code    ISR MIL 1948-05-28..   asof 2025-06-30
  part    isr.idf wing 1948-05-28..   asof 2025-06-30
  source  public-record

actor   isr.inavy
  kind    organ
  name    Israeli Navy | Israeli navy | Israel's navy
  code    ISR MIL 1948-05..   asof 2025-06-30
  part    isr.idf wing 1948-05..   asof 2025-06-30
  source  public-record

actor   isr.homefront
  kind    organ
  name    Home Front Command | IDF Home Front Command
  code    ISR MIL 1992-02..   asof 2025-06-30
  part    isr.idf wing 1992-02..   asof 2025-06-30
  source  public-record

actor   isr.northcom
  kind    organ
  name    IDF Northern Command | Northern Command !context(ISR)
  code    ISR MIL
  part    isr.idf wing 1948..   asof 2025-06-30
  source  public-record

actor   isr.southcom
  kind    organ
  name    IDF Southern Command | Southern Command !context(ISR)
  code    ISR MIL
  part    isr.idf wing 1948..   asof 2025-06-30
  source  public-record

actor   isr.centralcom
  kind    organ
  name    IDF Central Command | Central Command !context(isr.idf)
  code    ISR MIL
  part    isr.idf wing 1948..   asof 2025-06-30
  source  public-record

actor   isr.golani
  kind    organ
  name    Golani Brigade | Golani !context(ISR)
  code    ISR MIL 1948-02..   asof 2025-06-30
  part    isr.idf wing 1948-05..   asof 2025-06-30
  source  public-record

actor   isr.givati
  kind    organ
  name    Givati Brigade
  code    ISR MIL
  part    isr.idf wing 1947..   asof 2025-06-30
  source  public-record

actor   isr.paratroopers
  kind    organ
  name    Israeli Paratroopers Brigade | 35th Paratroopers Brigade
  code    ISR MIL
  part    isr.idf wing ?..   asof 2025-06-30
  source  public-record

actor   isr.nahal
  kind    organ
  name    Nahal Brigade
  code    ISR MIL 1982..   asof 2025-06-30
  part    isr.idf wing 1982..   asof 2025-06-30
  source  public-record

actor   isr.kfir
  kind    organ
  name    Kfir Brigade
  code    ISR MIL 2005-12..   asof 2025-06-30
  part    isr.idf wing 2005-12..   asof 2025-06-30
  source  public-record

actor   isr.netzah
  kind    organ
  name    Netzah Yehuda Battalion | Netzah Yehuda
  code    ISR MIL 1999..   asof 2025-06-30
  part    isr.kfir wing 2005-12..   asof 2025-06-30
  source  public-record

actor   isr.matkal
  kind    organ
  name    Sayeret Matkal
  code    ISR MIL 1957..   asof 2025-06-30
  part    isr.aman wing ?..   asof 2025-06-30
  source  public-record

actor   isr.shayetet
  kind    organ
  name    Shayetet 13
  code    ISR MIL 1949..   asof 2025-06-30
  part    isr.inavy wing ?..   asof 2025-06-30
  source  public-record

actor   isr.duvdevan
  kind    organ
  name    Duvdevan Unit | Duvdevan
  code    ISR MIL 1986..   asof 2025-06-30
  part    isr.idf wing 1986..   asof 2025-06-30
  source  public-record

actor   isr.gazadiv
  kind    organ
  name    IDF Gaza Division | 143rd Division !context(ISR)
  code    ISR MIL
  part    isr.southcom wing ?..   asof 2025-06-30
  source  public-record

actor   isr.div98
  kind    organ
  name    98th Division !context(ISR) | 98th Paratroopers Division
  code    ISR MIL 1974..   asof 2025-06-30
  part    isr.idf wing 1974..   asof 2025-06-30
  source  public-record

actor   isr.div36
  kind    organ
  name    36th Division !context(ISR) | 36th Armored Division
  code    ISR MIL
  part    isr.idf wing ?..   asof 2025-06-30
  source  public-record

actor   isr.div162
  kind    organ
  name    162nd Division !context(ISR)
  code    ISR MIL
  part    isr.idf wing ?..   asof 2025-06-30
  source  public-record

actor   isr.bde401
  kind    organ
  name    401st Armored Brigade | 401st Brigade
  code    ISR MIL
  part    isr.div162 wing ?..   asof 2025-06-30
  source  public-record

# Before the state.

actor   isr.haganah
  kind    group
  name    Haganah | Hagana
  code    ISR REB 1920-06..1948-05-25
  part    isr.idf merged-into 1948-05-26..   asof 2025-06-30
  source  public-record

actor   isr.palmach
  kind    group
  name    Palmach
  code    ISR REB 1941-05-15..1948-05-25
  part    isr.haganah wing 1941-05-15..1948-05-25
  source  public-record

actor   isr.irgun
  kind    group
  name    Irgun | Etzel | Irgun Zvai Leumi | National Military Organisation | Irgun Zvai leumi
  code    ISR REB 1931..1948-06
  part    isr.idf merged-into 1948-06..   asof 2025-06-30
  source  ucdp-22.1, public-record
  xref    ucdp:166

actor   isr.lehi
  kind    group
  name    Lehi | Stern Gang | Stern Group | Fighters for the Freedom of Israel
  code    ISR REB 1940-08..1948-09
  part    isr.irgun splinter-of 1940-08..1948-09
  source  public-record

actor   isr.jewishagency
  kind    organ
  name    Jewish Agency for Israel | Jewish Agency
  code    ISR SOC 1929..   asof 2025-06-30
  source  public-record

actor   isr.wzo
  kind    ngo
  name    World Zionist Organization | World Zionist Organisation
  code    ISR SOC 1897-08..   asof 2025-06-30
  source  public-record

actor   isr.jnf
  kind    ngo
  name    Jewish National Fund | Keren Kayemet LeIsrael | KKL-JNF
  code    ISR SOC 1901-12..   asof 2025-06-30
  source  public-record

# Prime ministers.

actor   isr.david-ben-gurion
  kind    person
  name    David Ben-Gurion | David Ben Gurion
  office  leader of isr.mapai 1930-01..1954-01
  office  prime minister of isr 1948-05-14..1953-12-08
  office  defence minister of isr 1948-05-14..1954-01-26
  office  defence minister of isr 1955-02-21..1963-06-24
  office  prime minister of isr 1955-11-03..1963-06-16
  source  archigos-4.1, public-record

actor   isr.moshe-sharett
  kind    person
  name    Moshe Sharett
  office  foreign minister of isr 1948-05-15..1956-06-18
  office  prime minister of isr 1953-12-08..1955-11-03
  source  archigos-4.1, public-record

actor   isr.levi-eshkol
  kind    person
  name    Levi Eshkol
  office  finance minister of isr 1952-06-25..1963-06-26
  office  prime minister of isr 1963-06-19..1969-02-26
  office  defence minister of isr 1963-06-26..1967-06-05
  source  archigos-4.1, public-record

actor   isr.golda-meir
  kind    person
  name    Golda Meir
  office  foreign minister of isr 1956-06-18..1966-01-12
  office  prime minister of isr 1969-03-17..1974-06-03
  source  archigos-4.1, public-record

actor   isr.yigal-allon
  kind    person
  name    Yigal Allon
  office  prime minister of isr 1969-02-26..1969-03-17
  office  foreign minister of isr 1974-06-03..1977-06-20
  source  archigos-4.1, public-record

actor   isr.yitzhak-rabin
  kind    person
  name    Yitzhak Rabin | Yitzchak Rabin
  office  chief of the general staff of isr 1964-01-01..1968-01-01
  office  prime minister of isr 1974-06-03..1977-04-08
  office  defence minister of isr 1984-09-13..1990-03-15
  office  prime minister of isr 1992-07-12..1995-11-04
  office  defence minister of isr 1992-07-13..1995-11-04
  source  archigos-4.1, public-record

actor   isr.menachem-begin
  kind    person
  name    Menachem Begin
  office  commander of isr.irgun 1943-12..1948-06
  office  leader of isr.herut 1948-06..1983-08
  office  leader of isr.likud 1973-09..1983-09
  office  prime minister of isr 1977-06-21..1983-10-10
  source  archigos-4.1, public-record

actor   isr.yitzhak-shamir
  kind    person
  name    Yitzhak Shamir | Yitzchak Shamir
  office  foreign minister of isr 1980-03-10..1986-10-20
  office  leader of isr.likud 1983-09..1993-03
  office  prime minister of isr 1983-10-10..1984-09-14
  office  prime minister of isr 1986-10-20..1992-07-12
  source  archigos-4.1, public-record

actor   isr.shimon-peres
  kind    person
  name    Shimon Peres
  office  defence minister of isr 1974-06-03..1977-06-20
  office  prime minister of isr 1984-09-13..1986-10-20
  office  foreign minister of isr 1986-10-20..1988-12-23
  office  foreign minister of isr 1992-07-14..1995-11-22
  office  prime minister of isr 1995-11-04..1996-06-18
  office  foreign minister of isr 2001-03-07..2002-11-02
  office  president of isr 2007-07-15..2014-07-24
  source  public-record

actor   isr.benjamin-netanyahu
  kind    person
  name    Benjamin Netanyahu | Binyamin Netanyahu | Benyamin Netanyahu | Bibi Netanyahu | Bibi !weak
  office  ambassador to the United Nations of isr 1984-09..1988-03
  office  leader of isr.likud 1993-03-24..1999-05
  office  prime minister of isr 1996-06-18..1999-07-06
  office  foreign minister of isr 2002-11-06..2003-02-28
  office  finance minister of isr 2003-02-28..2005-08-09
  office  leader of isr.likud 2005-12-20..   asof 2025-06-30
  office  prime minister of isr 2009-03-31..2021-06-13
  office  prime minister of isr 2022-12-29..   asof 2026-01-31
  source  public-record, factbook-2026

actor   isr.ehud-barak
  kind    person
  name    Ehud Barak
  office  chief of the general staff of isr 1991-04-01..1995-01-01
  office  foreign minister of isr 1995-11-22..1996-06-18
  office  leader of isr.labor 1997-06-03..2001-03-07
  office  prime minister of isr 1999-07-06..2001-03-07
  office  leader of isr.labor 2007-06-12..2011-01-17
  office  defence minister of isr 2007-06-18..2013-03-18
  source  public-record

actor   isr.ariel-sharon
  kind    person
  name    Ariel Sharon | Arik Sharon
  office  defence minister of isr 1981-08-05..1983-02-14
  office  foreign minister of isr 1998-10-13..1999-06-06
  office  leader of isr.likud 1999-09-02..2005-11-21
  office  prime minister of isr 2001-03-08..2006-01-04
  office  leader of isr.kadima 2005-11-21..2006-01-04
  source  archigos-4.1, public-record

actor   isr.ehud-olmert
  kind    person
  name    Ehud Olmert
  office  mayor of Jerusalem of isr 1993-11..2003-02
  office  prime minister of isr 2006-01-04..2009-03-31
  office  leader of isr.kadima 2006-01-16..2008-09-17
  source  archigos-4.1, public-record

actor   isr.naftali-bennett
  kind    person
  name    Naftali Bennett | Naftali Bennet
  office  leader of isr.jewishhome 2012-11-06..2018-12-29
  office  education minister of isr 2015-05-14..2019-06-02
  office  defence minister of isr 2019-11-12..2020-05-17
  office  prime minister of isr 2021-06-13..2022-06-30
  source  public-record

actor   isr.yair-lapid
  kind    person
  name    Yair Lapid
  code    ISR OPP 2023-01-02..   asof 2025-06-30
  office  leader of isr.yeshatid 2012-04-30..   asof 2025-06-30
  office  finance minister of isr 2013-03-18..2014-12-02
  office  foreign minister of isr 2021-06-13..2022-12-29
  office  prime minister of isr 2022-07-01..2022-12-29
  source  public-record

# Presidents.

actor   isr.chaim-weizmann
  kind    person
  name    Chaim Weizmann
  office  president of isr 1949-02-17..1952-11-09
  source  public-record

actor   isr.yitzhak-ben-zvi
  kind    person
  name    Yitzhak Ben-Zvi
  office  president of isr 1952-12-16..1963-04-23
  source  public-record

actor   isr.zalman-shazar
  kind    person
  name    Zalman Shazar
  office  president of isr 1963-05-21..1973-05-24
  source  public-record

actor   isr.ephraim-katzir
  kind    person
  name    Ephraim Katzir
  office  president of isr 1973-05-24..1978-05-29
  source  public-record

actor   isr.yitzhak-navon
  kind    person
  name    Yitzhak Navon
  office  president of isr 1978-05-29..1983-05-05
  source  public-record

actor   isr.chaim-herzog
  kind    person
  name    Chaim Herzog
  office  president of isr 1983-05-05..1993-05-13
  source  public-record

actor   isr.ezer-weizman
  kind    person
  name    Ezer Weizman | Ezer Weizmann
  office  defence minister of isr 1977-06-20..1980-05-28
  office  president of isr 1993-05-13..2000-07-13
  source  public-record

actor   isr.moshe-katsav
  kind    person
  name    Moshe Katsav | Moshe Katzav
  office  president of isr 2000-08-01..2007-07-01
  source  public-record

actor   isr.reuven-rivlin
  kind    person
  name    Reuven Rivlin | Reuben Rivlin
  office  speaker of isr.knesset 2003-02-28..2006-03-28
  office  speaker of isr.knesset 2009-03-30..2013-02-22
  office  president of isr 2014-07-24..2021-07-07
  source  public-record

actor   isr.isaac-herzog
  kind    person
  name    Isaac Herzog | Yitzhak Herzog
  office  leader of isr.labor 2013-11-21..2017-07-04
  office  chairman of isr.jewishagency 2018-08-01..2021-07-07
  office  president of isr 2021-07-07..   asof 2026-01-31
  source  factbook-2026

# Foreign, defence and other ministers.

actor   isr.abba-eban
  kind    person
  name    Abba Eban
  office  ambassador to the United Nations of isr 1949-05..1959
  office  foreign minister of isr 1966-01-13..1974-06-03
  source  public-record

actor   isr.moshe-dayan
  kind    person
  name    Moshe Dayan
  office  chief of the general staff of isr 1953-12-06..1958-01-29
  office  defence minister of isr 1967-06-05..1974-06-03
  office  foreign minister of isr 1977-06-20..1979-10-23
  source  public-record

actor   isr.moshe-arens
  kind    person
  name    Moshe Arens
  office  ambassador to the United States of isr 1982-02..1983-02
  office  defence minister of isr 1983-02-23..1984-09-13
  office  foreign minister of isr 1988-12-23..1990-06-11
  office  defence minister of isr 1990-06-11..1992-07-13
  office  defence minister of isr 1999-01-27..1999-07-06
  source  public-record

actor   isr.david-levy
  kind    person
  name    David Levy !context(ISR)
  office  foreign minister of isr 1990-06-11..1992-07-13
  office  foreign minister of isr 1996-06-18..1998-01-06
  office  foreign minister of isr 1999-07-06..2000-08-04
  source  public-record

actor   isr.shlomo-ben-ami
  kind    person
  name    Shlomo Ben-Ami
  office  foreign minister of isr 2000-11-02..2001-03-07
  source  public-record

actor   isr.silvan-shalom
  kind    person
  name    Silvan Shalom
  office  finance minister of isr 2001-03-07..2003-02-28
  office  foreign minister of isr 2003-02-28..2006-01-16
  source  public-record

actor   isr.tzipi-livni
  kind    person
  name    Tzipi Livni | Tzipora Livni
  office  foreign minister of isr 2006-01-18..2009-03-31
  office  leader of isr.kadima 2008-09-17..2012-03-27
  office  leader of isr.hatnua 2012-11-27..2019-02-18
  office  justice minister of isr 2013-03-18..2014-12-04
  source  public-record

actor   isr.avigdor-lieberman
  kind    person
  name    Avigdor Lieberman | Avigdor Liberman
  office  leader of isr.beiteinu 1999-01-03..   asof 2025-06-30
  office  foreign minister of isr 2009-04-01..2012-12-18
  office  foreign minister of isr 2013-11-11..2015-05-06
  office  defence minister of isr 2016-05-30..2018-11-18
  office  finance minister of isr 2021-06-13..2022-12-29
  source  public-record

actor   isr.gabi-ashkenazi
  kind    person
  name    Gabi Ashkenazi
  office  chief of the general staff of isr 2007-02-14..2011-02-14
  office  foreign minister of isr 2020-05-17..2021-06-13
  source  public-record

actor   isr.eli-cohen
  kind    person
  name    Eli Cohen
  office  intelligence minister of isr 2020-05-17..2021-06-13
  office  foreign minister of isr 2022-12-29..2024-01-01
  office  energy minister of isr 2024-01-01..   asof 2025-06-30
  source  public-record

actor   isr.israel-katz
  kind    person
  name    Israel Katz | Yisrael Katz
  office  transport minister of isr 2009-03-31..2019-06-17
  office  foreign minister of isr 2019-02-17..2020-05-17
  office  finance minister of isr 2020-05-17..2021-06-13
  office  energy minister of isr 2022-12-29..2024-01-01
  office  foreign minister of isr 2024-01-01..2024-11-07
  office  defence minister of isr 2024-11-08..   asof 2026-01-31
  source  public-record, factbook-2026

actor   isr.gideon-saar
  kind    person
  name    Gideon Saar | Gideon Sa'ar
  office  interior minister of isr 2013-03-18..2014-11-05
  office  leader of isr.newhope 2020-12-08..   asof 2025-06-30
  office  justice minister of isr 2021-06-13..2022-12-29
  office  foreign minister of isr 2024-11-08..   asof 2026-01-31
  source  factbook-2026

actor   isr.pinhas-lavon
  kind    person
  name    Pinhas Lavon | Pinchas Lavon
  office  defence minister of isr 1954-01-26..1955-02-21
  source  public-record

actor   isr.yitzhak-mordechai
  kind    person
  name    Yitzhak Mordechai
  office  defence minister of isr 1996-06-18..1999-01-25
  source  public-record

actor   isr.binyamin-ben-eliezer
  kind    person
  name    Binyamin Ben-Eliezer | Benjamin Ben-Eliezer
  office  defence minister of isr 2001-03-07..2002-11-02
  source  public-record

actor   isr.shaul-mofaz
  kind    person
  name    Shaul Mofaz
  office  chief of the general staff of isr 1998-07-09..2002-07-09
  office  defence minister of isr 2002-11-04..2006-05-04
  office  leader of isr.kadima 2012-03-27..2015-01
  source  public-record

actor   isr.amir-peretz
  kind    person
  name    Amir Peretz
  office  leader of isr.labor 2005-11-09..2007-06-12
  office  defence minister of isr 2006-05-04..2007-06-18
  source  public-record

actor   isr.moshe-yaalon
  kind    person
  name    Moshe Yaalon | Moshe Ya'alon | Bogie Yaalon
  office  chief of the general staff of isr 2002-07-09..2005-06-01
  office  defence minister of isr 2013-03-18..2016-05-22
  source  public-record

actor   isr.benny-gantz
  kind    person
  name    Benny Gantz | Benjamin Gantz
  office  chief of the general staff of isr 2011-02-14..2015-02-16
  office  leader of isr.bluewhite 2019-02-21..   asof 2025-06-30
  office  defence minister of isr 2020-05-17..2022-12-29
  office  minister without portfolio of isr 2023-10-11..2024-06-09
  source  public-record

actor   isr.yoav-gallant
  kind    person
  name    Yoav Gallant | Yoav Galant
  office  defence minister of isr 2022-12-29..2024-11-07
  source  public-record

actor   isr.itamar-ben-gvir
  kind    person
  name    Itamar Ben-Gvir | Itamar Ben Gvir
  office  leader of isr.otzma 2019-03..   asof 2025-06-30
  office  national security minister of isr 2022-12-29..2025-01-21
  office  national security minister of isr 2025-03-19..   asof 2025-06-30
  source  public-record

actor   isr.bezalel-smotrich
  kind    person
  name    Bezalel Smotrich
  office  leader of isr.rzp 2019-01-14..   asof 2025-06-30
  office  transport minister of isr 2019-06-20..2020-05-17
  office  finance minister of isr 2022-12-29..   asof 2025-06-30
  source  public-record

actor   isr.yariv-levin
  kind    person
  name    Yariv Levin
  office  speaker of isr.knesset 2020-05-17..2021-06-13
  office  justice minister of isr 2022-12-29..   asof 2025-06-30
  source  public-record

actor   isr.ron-dermer
  kind    person
  name    Ron Dermer
  office  ambassador to the United States of isr 2013-10-01..2021-01-24
  office  strategic affairs minister of isr 2022-12-29..   asof 2025-06-30
  source  public-record

actor   isr.miri-regev
  kind    person
  name    Miri Regev
  office  culture minister of isr 2015-05-14..2020-05-17
  office  transport minister of isr 2022-12-29..   asof 2025-06-30
  gender  f
  source  public-record

actor   isr.nir-barkat
  kind    person
  name    Nir Barkat
  office  mayor of Jerusalem of isr 2008-12..2018-12-04
  office  economy minister of isr 2022-12-29..   asof 2025-06-30
  source  public-record

actor   isr.gila-gamliel
  kind    person
  name    Gila Gamliel
  office  environment minister of isr 2020-05-17..2021-06-13
  office  intelligence minister of isr 2022-12-29..2024-03
  gender  f
  source  public-record

actor   isr.amichai-chikli
  kind    person
  name    Amichai Chikli | Amihai Chikli
  office  diaspora affairs minister of isr 2022-12-29..   asof 2025-06-30
  source  public-record

actor   isr.amichai-eliyahu
  kind    person
  name    Amichai Eliyahu | Amihai Eliyahu
  office  heritage minister of isr 2022-12-29..   asof 2025-06-30
  source  public-record

actor   isr.orit-strook
  kind    person
  name    Orit Strook | Orit Strock
  office  settlements minister of isr 2022-12-29..   asof 2025-06-30
  gender  f
  source  public-record

actor   isr.avi-dichter
  kind    person
  name    Avi Dichter | Avraham Dichter
  office  director of isr.shinbet 2000-05..2005-05-15
  office  agriculture minister of isr 2022-12-29..   asof 2025-06-30
  source  public-record

actor   isr.shlomo-karhi
  kind    person
  name    Shlomo Karhi
  office  communications minister of isr 2022-12-29..   asof 2025-06-30
  source  public-record

actor   isr.yoav-kisch
  kind    person
  name    Yoav Kisch
  office  education minister of isr 2022-12-29..   asof 2025-06-30
  source  public-record

actor   isr.yitzhak-goldknopf
  kind    person
  name    Yitzhak Goldknopf | Yitzchak Goldknopf
  office  leader of isr.utj 2022-09..   asof 2025-06-30
  office  housing minister of isr 2022-12-29..2025-06
  source  public-record

actor   isr.ayelet-shaked
  kind    person
  name    Ayelet Shaked
  office  justice minister of isr 2015-05-14..2019-06-02
  office  interior minister of isr 2021-06-13..2022-12-29
  gender  f
  source  public-record

actor   isr.omer-bar-lev
  kind    person
  name    Omer Bar-Lev
  office  public security minister of isr 2021-06-13..2022-12-29
  source  public-record

actor   isr.yossi-beilin
  kind    person
  name    Yossi Beilin
  office  justice minister of isr 1999-07-06..2001-03-07
  office  leader of isr.meretz 2004-03..2008-03
  source  public-record

actor   isr.tzachi-hanegbi
  kind    person
  name    Tzachi Hanegbi | Tzahi Hanegbi
  office  national security adviser of isr 2023-01-23..   asof 2025-06-30
  source  public-record

actor   isr.meir-ben-shabbat
  kind    person
  name    Meir Ben-Shabbat
  office  national security adviser of isr 2017-08..2021-08
  source  public-record

actor   isr.eyal-hulata
  kind    person
  name    Eyal Hulata
  office  national security adviser of isr 2021-08..2023-01-23
  source  public-record

actor   isr.gal-hirsch
  kind    person
  name    Gal Hirsch
  office  coordinator for hostages and the missing of isr 2023-10-08..   asof 2025-06-30
  source  public-record

# Diplomats and spokespersons.

actor   isr.gilad-erdan
  kind    person
  name    Gilad Erdan
  office  public security minister of isr 2015-05-25..2020-05-17
  office  ambassador to the United Nations of isr 2020-08..2024-08
  office  ambassador to the United States of isr 2021-01-24..2021-11
  source  public-record

actor   isr.danny-danon
  kind    person
  name    Danny Danon
  office  ambassador to the United Nations of isr 2015-10..2020-07
  office  ambassador to the United Nations of isr 2024-08..   asof 2025-06-30
  source  public-record

actor   isr.ron-prosor
  kind    person
  name    Ron Prosor
  office  ambassador to the United Nations of isr 2011-06..2015-10
  office  ambassador to Germany of isr 2022-08..   asof 2025-06-30
  source  public-record

actor   isr.michael-oren
  kind    person
  name    Michael Oren
  office  ambassador to the United States of isr 2009-07..2013-09
  source  public-record

actor   isr.michael-herzog
  kind    person
  name    Michael Herzog !context(ISR)
  office  ambassador to the United States of isr 2021-11..2025-01
  source  public-record

actor   isr.yechiel-leiter
  kind    person
  name    Yechiel Leiter | Michael Leiter !context(ISR)
  office  ambassador to the United States of isr 2025-02-04..   asof 2026-01-31
  source  factbook-2026

actor   isr.mark-regev
  kind    person
  name    Mark Regev
  office  spokesman of the prime minister of isr 2007..2015
  office  ambassador to the United Kingdom of isr 2016-04..2020-06
  source  public-record

actor   isr.ofir-gendelman
  kind    person
  name    Ofir Gendelman
  office  spokesman of the prime minister to Arab media of isr 2010..   asof 2025-06-30
  source  public-record

actor   isr.eylon-levy
  kind    person
  name    Eylon Levy
  office  spokesman of the government of isr 2023-10..2024-03
  source  public-record

actor   isr.david-mencer
  kind    person
  name    David Mencer
  office  spokesman of the government of isr 2023-11..   asof 2025-06-30
  source  public-record

actor   isr.omer-dostri
  kind    person
  name    Omer Dostri
  office  spokesman of the prime minister of isr 2024-08..   asof 2025-06-30
  source  public-record

actor   isr.lior-haiat
  kind    person
  name    Lior Haiat
  office  spokesman of the foreign ministry of isr 2020..2024
  source  public-record

actor   isr.oren-marmorstein
  kind    person
  name    Oren Marmorstein
  office  spokesman of the foreign ministry of isr 2024..   asof 2025-06-30
  source  public-record

# Army.

actor   isr.mordechai-gur
  kind    person
  name    Mordechai Gur | Motta Gur
  office  chief of the general staff of isr 1974-04-16..1978-04-16
  source  public-record

actor   isr.haim-bar-lev
  kind    person
  name    Haim Bar-Lev | Chaim Bar-Lev
  office  chief of the general staff of isr 1968-01-01..1972-01-01
  source  public-record

actor   isr.david-elazar
  kind    person
  name    David Elazar
  office  chief of the general staff of isr 1972-01-01..1974-04-03
  source  public-record

actor   isr.rafael-eitan
  kind    person
  name    Rafael Eitan | Raful Eitan
  office  chief of the general staff of isr 1978-04-16..1983-04-19
  office  leader of isr.tzomet 1983..1999
  source  public-record

actor   isr.moshe-levi
  kind    person
  name    Moshe Levi
  office  chief of the general staff of isr 1983-04-19..1987-04-19
  source  public-record

actor   isr.dan-shomron
  kind    person
  name    Dan Shomron
  office  chief of the general staff of isr 1987-04-19..1991-04-01
  source  public-record

actor   isr.amnon-lipkin-shahak
  kind    person
  name    Amnon Lipkin-Shahak
  office  chief of the general staff of isr 1995-01-01..1998-07-09
  source  public-record

actor   isr.dan-halutz
  kind    person
  name    Dan Halutz
  office  chief of the general staff of isr 2005-06-01..2007-02-14
  source  public-record

actor   isr.gadi-eisenkot
  kind    person
  name    Gadi Eisenkot | Gadi Eizenkot
  office  chief of the general staff of isr 2015-02-16..2019-01-15
  office  minister without portfolio of isr 2023-10-12..2024-06-09
  source  public-record

actor   isr.aviv-kochavi
  kind    person
  name    Aviv Kochavi | Aviv Kohavi
  office  chief of the general staff of isr 2019-01-15..2023-01-16
  source  public-record

actor   isr.herzi-halevi
  kind    person
  name    Herzi Halevi | Herzl Halevi | Hertzi Halevi
  office  chief of the general staff of isr 2023-01-16..2025-03-05
  source  public-record

actor   isr.eyal-zamir
  kind    person
  name    Eyal Zamir
  office  director general of the defence ministry of isr 2023-02..2025-02
  office  chief of the general staff of isr 2025-03-05..   asof 2025-06-30
  source  public-record

actor   isr.daniel-hagari
  kind    person
  name    Daniel Hagari
  office  spokesman of isr.idf 2023-04..2025-03-28
  source  public-record

actor   isr.effie-defrin
  kind    person
  name    Effie Defrin
  office  spokesman of isr.idf 2025-03-28..   asof 2025-06-30
  source  public-record

actor   isr.avichay-adraee
  kind    person
  name    Avichay Adraee | Avichai Adraee
  office  Arabic spokesman of isr.idf 2005..   asof 2025-06-30
  source  public-record

actor   isr.jonathan-conricus
  kind    person
  name    Jonathan Conricus
  office  international spokesman of isr.idf 2017..2021
  source  public-record

actor   isr.nadav-shoshani
  kind    person
  name    Nadav Shoshani
  office  international spokesman of isr.idf 2024-01..   asof 2025-06-30
  source  public-record

actor   isr.aharon-haliva
  kind    person
  name    Aharon Haliva
  office  head of isr.aman 2021-10-05..2024-08-21
  source  public-record

actor   isr.shlomi-binder
  kind    person
  name    Shlomi Binder
  office  head of isr.aman 2024-08-21..   asof 2025-06-30
  source  public-record

actor   isr.amos-yadlin
  kind    person
  name    Amos Yadlin
  office  head of isr.aman 2006-01..2010-11
  source  public-record

actor   isr.tamir-hayman
  kind    person
  name    Tamir Hayman | Tamir Heiman
  office  head of isr.aman 2018-03..2021-10-05
  source  public-record

actor   isr.yaron-finkelman
  kind    person
  name    Yaron Finkelman
  office  commander of isr.southcom 2023-07..2025-03
  source  public-record

actor   isr.yaniv-asor
  kind    person
  name    Yaniv Asor
  office  commander of isr.southcom 2025-03..   asof 2025-06-30
  source  public-record

actor   isr.ori-gordin
  kind    person
  name    Ori Gordin
  office  commander of isr.northcom 2022-09..   asof 2025-06-30
  source  public-record

actor   isr.yehuda-fuchs
  kind    person
  name    Yehuda Fuchs
  office  commander of isr.centralcom 2021-08..2024-07
  source  public-record

actor   isr.avi-bluth
  kind    person
  name    Avi Bluth
  office  commander of isr.centralcom 2024-07..   asof 2025-06-30
  source  public-record

actor   isr.tomer-bar
  kind    person
  name    Tomer Bar
  office  commander of isr.iaf 2022-04-04..   asof 2025-06-30
  source  public-record

actor   isr.ghassan-alian
  kind    person
  name    Ghassan Alian | Rassan Alian
  office  head of isr.cogat 2021-04..   asof 2025-06-30
  source  public-record

actor   isr.yoav-mordechai
  kind    person
  name    Yoav Mordechai
  office  head of isr.cogat 2014-01..2018-05
  source  public-record

actor   isr.barak-hiram
  kind    person
  name    Barak Hiram
  office  commander of isr.gazadiv 2024-08..   asof 2025-06-30
  source  public-record

actor   isr.dan-goldfuss
  kind    person
  name    Dan Goldfuss
  office  commander of isr.div98 2022..2024-08
  source  public-record

actor   isr.ofer-winter
  kind    person
  name    Ofer Winter
  office  commander of isr.givati 2012..2014
  source  public-record

# Mossad, Shin Bet and police.

actor   isr.isser-harel
  kind    person
  name    Isser Harel
  office  director of isr.mossad 1952-09..1963-03-26
  source  public-record

actor   isr.meir-amit
  kind    person
  name    Meir Amit
  office  director of isr.mossad 1963-03-26..1968
  source  public-record

actor   isr.zvi-zamir
  kind    person
  name    Zvi Zamir
  office  director of isr.mossad 1968..1974
  source  public-record

actor   isr.nahum-admoni
  kind    person
  name    Nahum Admoni
  office  director of isr.mossad 1982..1989
  source  public-record

actor   isr.shabtai-shavit
  kind    person
  name    Shabtai Shavit
  office  director of isr.mossad 1989..1996
  source  public-record

actor   isr.danny-yatom
  kind    person
  name    Danny Yatom
  office  director of isr.mossad 1996..1998
  source  public-record

actor   isr.efraim-halevy
  kind    person
  name    Efraim Halevy | Ephraim Halevy
  office  director of isr.mossad 1998..2002-10
  source  public-record

actor   isr.meir-dagan
  kind    person
  name    Meir Dagan
  office  director of isr.mossad 2002-10..2011-01-06
  source  public-record

actor   isr.tamir-pardo
  kind    person
  name    Tamir Pardo
  office  director of isr.mossad 2011-01-06..2016-01-06
  source  public-record

actor   isr.yossi-cohen
  kind    person
  name    Yossi Cohen
  office  national security adviser of isr 2013-08..2016-01
  office  director of isr.mossad 2016-01-06..2021-06-01
  source  public-record

actor   isr.david-barnea
  kind    person
  name    David Barnea | Dedi Barnea
  office  director of isr.mossad 2021-06-01..   asof 2025-06-30
  source  public-record

actor   isr.carmi-gillon
  kind    person
  name    Carmi Gillon
  office  director of isr.shinbet 1995-03..1996-02
  source  public-record

actor   isr.ami-ayalon
  kind    person
  name    Ami Ayalon
  office  director of isr.shinbet 1996-02..2000-05
  source  public-record

actor   isr.yuval-diskin
  kind    person
  name    Yuval Diskin
  office  director of isr.shinbet 2005-05-15..2011-05-15
  source  public-record

actor   isr.yoram-cohen
  kind    person
  name    Yoram Cohen !context(ISR)
  office  director of isr.shinbet 2011-05-15..2016-05-08
  source  public-record

actor   isr.nadav-argaman
  kind    person
  name    Nadav Argaman
  office  director of isr.shinbet 2016-05-08..2021-10-13
  source  public-record

actor   isr.ronen-bar
  kind    person
  name    Ronen Bar
  office  director of isr.shinbet 2021-10-13..2025-06-15
  source  public-record

actor   isr.kobi-shabtai
  kind    person
  name    Kobi Shabtai | Yaakov Shabtai
  office  commissioner of isr.police 2021-01-17..2024-07
  source  public-record

actor   isr.danny-levy
  kind    person
  name    Danny Levy !context(ISR) | Daniel Levy !context(isr.police)
  office  commissioner of isr.police 2024-08-25..   asof 2025-06-30
  source  public-record

actor   isr.roni-alsheich
  kind    person
  name    Roni Alsheich | Roni Alsheikh
  office  commissioner of isr.police 2015-12-03..2018-12
  source  public-record

# Speakers, judges, law, bank, mayors.

actor   isr.avraham-burg
  kind    person
  name    Avraham Burg
  office  speaker of isr.knesset 1999-07-06..2003-02-17
  source  public-record

actor   isr.dalia-itzik
  kind    person
  name    Dalia Itzik
  office  speaker of isr.knesset 2006-05-04..2009-03-30
  gender  f
  source  public-record

actor   isr.yuli-edelstein
  kind    person
  name    Yuli Edelstein | Yuli-Yoel Edelstein
  office  speaker of isr.knesset 2013-03-18..2020-03-25
  office  health minister of isr 2020-05-17..2021-06-13
  office  head of the foreign affairs and defence committee of isr.knesset 2023-01..   asof 2025-06-30
  source  public-record

actor   isr.mickey-levy
  kind    person
  name    Mickey Levy
  office  speaker of isr.knesset 2021-06-13..2022-12-13
  source  public-record

actor   isr.amir-ohana
  kind    person
  name    Amir Ohana
  office  justice minister of isr 2019-06-05..2020-05-17
  office  public security minister of isr 2020-05-17..2021-06-13
  office  speaker of isr.knesset 2022-12-29..   asof 2025-06-30
  source  public-record

actor   isr.simcha-rothman
  kind    person
  name    Simcha Rothman
  office  head of the constitution committee of isr.knesset 2023-01..   asof 2025-06-30
  source  public-record

actor   isr.aharon-barak
  kind    person
  name    Aharon Barak
  office  president of isr.supremecourt 1995-08-13..2006-09-14
  source  public-record

actor   isr.dorit-beinisch
  kind    person
  name    Dorit Beinisch
  office  president of isr.supremecourt 2006-09-14..2012-02-28
  gender  f
  source  public-record

actor   isr.esther-hayut
  kind    person
  name    Esther Hayut
  office  president of isr.supremecourt 2017-10-26..2023-10-16
  gender  f
  source  public-record

actor   isr.isaac-amit
  kind    person
  name    Isaac Amit | Yitzhak Amit
  office  acting president of isr.supremecourt 2024-10-01..2025-02-13
  office  president of isr.supremecourt 2025-02-13..   asof 2025-06-30
  source  public-record

actor   isr.avichai-mandelblit
  kind    person
  name    Avichai Mandelblit | Avichai Mendelblit
  office  attorney general of isr 2016-02-01..2022-02-01
  source  public-record

actor   isr.gali-baharav-miara
  kind    person
  name    Gali Baharav-Miara | Gali Baharav Miara
  office  attorney general of isr 2022-02-08..   asof 2025-06-30
  gender  f
  source  public-record

actor   isr.stanley-fischer
  kind    person
  name    Stanley Fischer !context(ISR)
  office  governor of isr.boi 2005-05-01..2013-06-30
  source  public-record

actor   isr.karnit-flug
  kind    person
  name    Karnit Flug
  office  governor of isr.boi 2013-11-13..2018-11-13
  gender  f
  source  public-record

actor   isr.amir-yaron
  kind    person
  name    Amir Yaron
  office  governor of isr.boi 2018-12-24..   asof 2025-06-30
  source  public-record

actor   isr.teddy-kollek
  kind    person
  name    Teddy Kollek
  office  mayor of Jerusalem of isr 1965-11..1993-11
  source  public-record

actor   isr.moshe-lion
  kind    person
  name    Moshe Lion | Moshe Leon
  office  mayor of Jerusalem of isr 2018-12-04..   asof 2025-06-30
  source  public-record

actor   isr.ron-huldai
  kind    person
  name    Ron Huldai
  office  mayor of Tel Aviv of isr 1998-11..   asof 2025-06-30
  source  public-record

# Parties and blocs.

actor   isr.likud
  kind    party
  name    Likud | Likud party | Likud Party
  code    ISR OPP 1973-09-13..1977-06-19
  code    ISR PTY 1977-06-20..   asof 2025-06-30
  source  public-record

actor   isr.labor
  kind    party
  name    Israeli Labor Party | Israeli Labour Party | HaAvoda | Labor Party !context(ISR) | Labour Party !context(ISR)
  code    ISR PTY 1968-01-23..   asof 2025-06-30
  part    isr.democrats member 2024-06-30..   asof 2025-06-30
  source  public-record

actor   isr.mapai
  kind    party
  name    Mapai
  code    ISR GOV.PTY 1948-05-14..1968-01-23
  part    isr.labor merged-into 1968-01-23..   asof 2025-06-30
  source  public-record

actor   isr.mapam
  kind    party
  name    Mapam
  code    ISR PTY 1948-01..1997
  source  public-record

actor   isr.herut
  kind    party
  name    Herut
  code    ISR PTY 1948-06..1988
  part    isr.likud merged-into 1973-09-13..   asof 2025-06-30
  source  public-record

actor   isr.kadima
  kind    party
  name    Kadima
  code    ISR PTY 2005-11-24..2015
  part    isr.likud splinter-of 2005-11-24..2015
  source  public-record

actor   isr.yeshatid
  kind    party
  name    Yesh Atid
  code    ISR PTY 2012-04-30..   asof 2025-06-30
  source  public-record

actor   isr.bluewhite
  kind    party
  name    Blue and White !context(ISR) | National Unity party !context(ISR) | Kahol Lavan | National Unity !context(isr.benny-gantz) | Israel Resilience Party
  code    ISR PTY 2019-02-21..   asof 2025-06-30
  source  public-record

actor   isr.newhope
  kind    party
  name    New Hope !context(ISR) | Tikva Hadasha
  code    ISR PTY 2020-12-08..   asof 2025-06-30
  part    isr.likud splinter-of 2020-12-08..2025
  source  public-record

actor   isr.yamina
  kind    party
  name    Yamina
  code    ISR PTY 2019-07..2022
  source  public-record

actor   isr.newright
  kind    party
  name    New Right !context(ISR) | HaYamin HaHadash
  code    ISR PTY 2018-12-29..2022
  source  public-record

actor   isr.jewishhome
  kind    party
  name    Jewish Home !context(ISR) | HaBayit HaYehudi | The Jewish Home
  code    ISR PTY 2008-11..2023-08
  source  public-record

actor   isr.mafdal
  kind    party
  name    National Religious Party !context(ISR) | Mafdal
  code    ISR PTY 1956..2008-11
  part    isr.jewishhome merged-into 2008-11..2023-08
  source  public-record

actor   isr.rzp
  kind    party
  name    Religious Zionist Party | Religious Zionism !context(ISR) | National Religious Party - Religious Zionism | Tkuma
  code    ISR PTY 1998..   asof 2025-06-30
  source  public-record

actor   isr.otzma
  kind    party
  name    Otzma Yehudit | Jewish Power party | Jewish Power !context(ISR) | Otzma LeYisrael
  code    ISR PTY 2012-11-13..   asof 2025-06-30
  source  public-record

actor   isr.noam
  kind    party
  name    Noam party | Noam !context(ISR)
  code    ISR PTY 2019-07..   asof 2025-06-30
  source  public-record

actor   isr.kach
  kind    party
  name    Kach party | Kach !context(ISR) | Kahane Chai | Kach and Kahane Chai
  code    ISR PTY 1971..1994-03-13
  code    ISR UAF 1994-03-14..   asof 2025-06-30
  source  ofac-2023, public-record

actor   isr.shas
  kind    party
  name    Shas | Shas party
  code    ISR PTY 1984-10..   asof 2025-06-30
  source  public-record

actor   isr.utj
  kind    party
  name    United Torah Judaism | UTJ !context(ISR)
  code    ISR PTY 1992..   asof 2025-06-30
  source  public-record

actor   isr.agudat
  kind    party
  name    Agudat Yisrael | Agudat Israel
  code    ISR PTY 1912-05..   asof 2025-06-30
  part    isr.utj member 1992..   asof 2025-06-30
  source  public-record

actor   isr.degel
  kind    party
  name    Degel HaTorah
  code    ISR PTY 1988..   asof 2025-06-30
  part    isr.utj member 1992..   asof 2025-06-30
  source  public-record

actor   isr.beiteinu
  kind    party
  name    Yisrael Beiteinu | Yisrael Beytenu | Israel Beiteinu | Israel Our Home
  code    ISR PTY 1999-01-03..   asof 2025-06-30
  source  public-record

actor   isr.kulanu
  kind    party
  name    Kulanu
  code    ISR PTY 2014-11-27..2019-05
  part    isr.likud merged-into 2019-05..   asof 2025-06-30
  source  public-record

actor   isr.meretz
  kind    party
  name    Meretz
  code    ISR PTY 1992..2024-07-12
  part    isr.democrats merged-into 2024-07-12..   asof 2025-06-30
  source  public-record

actor   isr.democrats
  kind    party
  name    The Democrats !context(isr.yair-golan,isr.labor,isr.meretz)
  code    ISR PTY 2024-06-30..   asof 2025-06-30
  source  public-record

actor   isr.hatnua
  kind    party
  name    Hatnuah | Hatnua
  code    ISR PTY 2012-11-27..2019-02
  source  public-record

actor   isr.zionistunion
  kind    party
  name    Zionist Union
  code    ISR PTY 2014-12-10..2019-01-01
  source  public-record

actor   isr.shinui
  kind    party
  name    Shinui
  code    ISR PTY 1974..2006
  source  public-record

actor   isr.tzomet
  kind    party
  name    Tzomet
  code    ISR PTY 1983..   asof 2025-06-30
  source  public-record

actor   isr.moledet
  kind    party
  name    Moledet
  code    ISR PTY 1988..2013
  source  public-record

actor   isr.hadash
  kind    party
  name    Hadash | Democratic Front for Peace and Equality
  code    ISR PTY 1977-03-15..   asof 2025-06-30
  source  public-record

actor   isr.maki
  kind    party
  name    Maki !context(ISR) | Communist Party of Israel
  code    ISR PTY 1948..   asof 2025-06-30
  part    isr.hadash member 1977-03-15..   asof 2025-06-30
  source  public-record

actor   isr.balad
  kind    party
  name    Balad !context(ISR) | National Democratic Assembly !context(ISR)
  code    ISR PTY 1995..   asof 2025-06-30
  source  public-record

actor   isr.taal
  kind    party
  name    Ta'al | Arab Movement for Renewal
  code    ISR PTY 1996..   asof 2025-06-30
  source  public-record

actor   isr.raam
  kind    party
  name    United Arab List | Ra'am
  code    ISR PTY 1996..   asof 2025-06-30
  source  public-record

actor   isr.jointlist
  kind    party
  name    Joint List !context(ISR) | Joint Arab List
  code    ISR PTY 2015-01-23..2022-09
  source  public-record

actor   isr.islamicmovnorth
  kind    group
  name    Northern Branch of the Islamic Movement | Islamic Movement in Israel | Islamic Movement's Northern Branch
  code    ISR REL 1971..   asof 2025-06-30
  source  public-record

actor   isr.aryeh-deri
  kind    person
  name    Aryeh Deri | Arye Deri
  office  leader of isr.shas 2013-05..   asof 2025-06-30
  office  interior minister of isr 2016-01-11..2021-06-13
  office  interior minister of isr 2022-12-29..2023-01-22
  source  public-record

actor   isr.ovadia-yosef
  kind    person
  name    Ovadia Yosef | Rabbi Ovadia Yosef
  office  spiritual leader of isr.shas 1984..2013-10-07
  source  public-record

actor   isr.eli-yishai
  kind    person
  name    Eli Yishai
  office  leader of isr.shas 1999..2013-05
  office  interior minister of isr 2009-03-31..2013-03-18
  source  public-record

actor   isr.moshe-gafni
  kind    person
  name    Moshe Gafni
  office  leader of isr.degel 1988..   asof 2025-06-30
  source  public-record

actor   isr.moshe-kahlon
  kind    person
  name    Moshe Kahlon
  office  leader of isr.kulanu 2014-11-27..2019-05
  office  finance minister of isr 2015-05-14..2020-05-17
  source  public-record

actor   isr.avi-maoz
  kind    person
  name    Avi Maoz
  office  leader of isr.noam 2019-07..   asof 2025-06-30
  source  public-record

actor   isr.yair-golan
  kind    person
  name    Yair Golan
  office  deputy chief of the general staff of isr 2014-12..2017-05
  office  leader of isr.labor 2024-05-28..   asof 2025-06-30
  office  leader of isr.democrats 2024-07-12..   asof 2025-06-30
  source  public-record

actor   isr.merav-michaeli
  kind    person
  name    Merav Michaeli
  office  leader of isr.labor 2021-01-24..2024-05-28
  office  transport minister of isr 2021-06-13..2022-12-29
  gender  f
  source  public-record

actor   isr.nitzan-horowitz
  kind    person
  name    Nitzan Horowitz
  office  leader of isr.meretz 2019-06-27..2022-07
  office  health minister of isr 2021-06-13..2022-12-29
  source  public-record

actor   isr.zehava-galon
  kind    person
  name    Zehava Galon | Zehava Gal-On
  office  leader of isr.meretz 2012-02..2018-03
  gender  f
  source  public-record

actor   isr.ayman-odeh
  kind    person
  name    Ayman Odeh
  office  leader of isr.hadash 2015-01..   asof 2025-06-30
  office  leader of isr.jointlist 2015-01-23..2022-09
  source  public-record

actor   isr.ahmad-tibi
  kind    person
  name    Ahmad Tibi | Ahmed Tibi
  office  leader of isr.taal 1996..   asof 2025-06-30
  source  public-record

actor   isr.mansour-abbas
  kind    person
  name    Mansour Abbas
  office  leader of isr.raam 2018..   asof 2025-06-30
  source  public-record

actor   isr.sami-abu-shehadeh
  kind    person
  name    Sami Abu Shehadeh | Sami Abou Shehadeh
  office  leader of isr.balad 2021..   asof 2025-06-30
  source  public-record

actor   isr.azmi-bishara
  kind    person
  name    Azmi Bishara
  office  leader of isr.balad 1995..2007-04-22
  source  public-record

actor   isr.raed-salah
  kind    person
  name    Raed Salah | Sheikh Raed Salah
  office  leader of isr.islamicmovnorth 1996..2015-11-17
  source  public-record

actor   isr.meir-kahane
  kind    person
  name    Meir Kahane | Rabbi Meir Kahane
  office  leader of isr.kach 1971..1990-11-05
  source  public-record

actor   isr.baruch-marzel
  kind    person
  name    Baruch Marzel
  office  leader of isr.kach 1990-11..1994-03-13
  source  public-record

# Settlers and the far right.

actor   isr.settlers
  kind    group
  name    Israeli settlers | Jewish settlers | Israeli settler militias !nocap | settler militias !nocap !context(ISR,PSE)
  code    ISR CVL
  source  public-record

actor   isr.yesha
  kind    organ
  name    Yesha Council | Council of Settlements !context(ISR)
  code    ISR SOC 1980-12..   asof 2025-06-30
  source  public-record

actor   isr.gush
  kind    group
  name    Gush Emunim
  code    ISR SOC 1974-02..   asof 2025-06-30
  source  public-record

actor   isr.hilltop
  kind    group
  name    Hilltop Youth | hilltop youth !nocap
  code    ISR UAF 1998..   asof 2025-06-30
  source  public-record

actor   isr.pricetag
  kind    group
  name    Price Tag attackers | price tag attackers !nocap
  code    ISR UAF 2008..   asof 2025-06-30
  source  public-record

actor   isr.lehava
  kind    group
  name    Lehava
  code    ISR SOC 2005..   asof 2025-06-30
  source  public-record

actor   isr.nachala
  kind    group
  name    Nachala | Nahala settlement movement
  code    ISR SOC 2005..   asof 2025-06-30
  source  public-record

actor   isr.tzav9
  kind    group
  name    Tzav 9
  code    ISR SOC 2024-01..   asof 2025-06-30
  source  public-record

actor   isr.jewishunderground
  kind    group
  name    Jewish Underground !context(ISR)
  code    ISR UAF 1979..1984
  source  public-record

actor   isr.daniella-weiss
  kind    person
  name    Daniella Weiss
  office  leader of isr.nachala 2005..   asof 2025-06-30
  gender  f
  source  public-record

actor   isr.bentzi-gopstein
  kind    person
  name    Bentzi Gopstein | Ben-Zion Gopstein | Benzi Gopstein
  office  leader of isr.lehava 2005..   asof 2025-06-30
  source  public-record

actor   isr.yossi-dagan
  kind    person
  name    Yossi Dagan
  office  head of the Samaria council of isr.yesha 2015-08..   asof 2025-06-30
  source  public-record

actor   isr.yisrael-ganz
  kind    person
  name    Yisrael Ganz | Israel Ganz
  office  head of isr.yesha 2024..   asof 2025-06-30
  source  public-record

# Civil society, rights groups and rescue.

actor   isr.btselem
  kind    ngo
  name    B'Tselem
  code    ISR SOC 1989-02-03..   asof 2025-06-30
  source  public-record

actor   isr.peacenow
  kind    ngo
  name    Peace Now
  code    ISR SOC 1978..   asof 2025-06-30
  source  public-record

actor   isr.breakingsilence
  kind    ngo
  name    Breaking the Silence !context(ISR)
  code    ISR SOC 2004-03..   asof 2025-06-30
  source  public-record

actor   isr.yeshdin
  kind    ngo
  name    Yesh Din
  code    ISR SOC 2005-03..   asof 2025-06-30
  source  public-record

actor   isr.gisha
  kind    ngo
  name    Gisha
  code    ISR SOC 2005..   asof 2025-06-30
  source  public-record

actor   isr.regavim
  kind    ngo
  name    Regavim
  code    ISR SOC 2006..   asof 2025-06-30
  source  public-record

actor   isr.hostagesforum
  kind    ngo
  name    Hostages and Missing Families Forum | Hostages Families Forum | Hostage Families Forum
  code    ISR SOC 2023-10..   asof 2025-06-30
  source  public-record

actor   isr.brothersinarms
  kind    group
  name    Brothers in Arms !context(ISR) | Brothers and Sisters in Arms
  code    ISR SOC 2023-01..2024
  source  public-record

actor   isr.mda
  kind    ngo
  name    Magen David Adom
  code    ISR MED 1930-06..   asof 2025-06-30
  source  public-record

actor   isr.zaka
  kind    ngo
  name    ZAKA | Zaka rescue service
  code    ISR SOC 1995..   asof 2025-06-30
  source  public-record

actor   isr.phri
  kind    ngo
  name    Physicians for Human Rights Israel | Physicians for Human Rights-Israel
  code    ISR MED 1988..   asof 2025-06-30
  source  public-record

actor   isr.yadvashem
  kind    organ
  name    Yad Vashem
  code    ISR GOV.EDU 1953-08..   asof 2025-06-30
  source  public-record

actor   isr.inss
  kind    organ
  name    Institute for National Security Studies !context(ISR)
  code    ISR EDU 2006..   asof 2025-06-30
  source  public-record

# Companies.

actor   isr.iai
  kind    company
  name    Israel Aerospace Industries
  code    ISR BUS.GOV 1953..   asof 2025-06-30
  source  public-record

actor   isr.rafael
  kind    company
  name    Rafael Advanced Defense Systems | Rafael Advanced Defence Systems
  code    ISR BUS.GOV 2002..   asof 2025-06-30
  source  public-record

actor   isr.elbit
  kind    company
  name    Elbit Systems | Elbit
  code    ISR BUS 1996..   asof 2025-06-30
  source  public-record

actor   isr.nso
  kind    company
  name    NSO Group
  code    ISR BUS 2010..   asof 2025-06-30
  source  public-record

actor   isr.elal
  kind    company
  name    El Al | El Al Israel Airlines
  code    ISR BUS 1948-11..   asof 2025-06-30
  source  public-record

actor   isr.mekorot
  kind    company
  name    Mekorot
  code    ISR BUS.GOV 1937..   asof 2025-06-30
  source  public-record

actor   isr.iec
  kind    company
  name    Israel Electric Corporation
  code    ISR BUS.GOV 1923..   asof 2025-06-30
  source  public-record

actor   isr.hapoalim
  kind    company
  name    Bank Hapoalim
  code    ISR BUS 1921..   asof 2025-06-30
  source  public-record

actor   isr.leumi
  kind    company
  name    Bank Leumi
  code    ISR BUS 1902..   asof 2025-06-30
  source  public-record

actor   isr.histadrut
  kind    ngo
  name    Histadrut | Histadrut labor federation
  code    ISR LAB 1920-12..   asof 2025-06-30
  source  public-record

# Media.

actor   isr.haaretz
  kind    media
  name    Haaretz | Ha'aretz
  code    ISR JRN 1919..   asof 2025-06-30
  source  public-record

actor   isr.jpost
  kind    media
  name    Jerusalem Post | The Jerusalem Post
  code    ISR JRN 1932-12-01..   asof 2025-06-30
  source  public-record

actor   isr.toi
  kind    media
  name    Times of Israel | The Times of Israel
  code    ISR JRN 2012-02..   asof 2025-06-30
  source  public-record

actor   isr.ynet
  kind    media
  name    Ynet | Ynetnews | Yedioth Ahronoth | Yediot Aharonot
  code    ISR JRN 1939..   asof 2025-06-30
  source  public-record

actor   isr.israelhayom
  kind    media
  name    Israel Hayom | Israel HaYom
  code    ISR JRN 2007-07-30..   asof 2025-06-30
  source  public-record

actor   isr.maariv
  kind    media
  name    Maariv | Ma'ariv
  code    ISR JRN 1948-02-15..   asof 2025-06-30
  source  public-record

actor   isr.channel12
  kind    media
  name    Israel's Channel 12 | Channel 12 !context(ISR)
  code    ISR JRN 2017-11..   asof 2025-06-30
  source  public-record

actor   isr.channel13
  kind    media
  name    Israel's Channel 13 | Channel 13 !context(ISR)
  code    ISR JRN 2017-11..   asof 2025-06-30
  source  public-record

actor   isr.channel14
  kind    media
  name    Israel's Channel 14 | Channel 14 !context(ISR)
  code    ISR JRN 2014..   asof 2025-06-30
  source  public-record

actor   isr.kan
  kind    media
  name    Kan public broadcaster | Israeli Public Broadcasting Corporation | Kan 11
  code    ISR GOV.JRN 2017-05-15..   asof 2025-06-30
  source  public-record

actor   isr.i24
  kind    media
  name    i24NEWS | i24 News
  code    ISR JRN 2013-07-17..   asof 2025-06-30
  source  public-record

actor   isr.armyradio
  kind    media
  name    Army Radio !context(ISR) | Galatz | Israeli Army Radio
  code    ISR MIL.JRN 1950-09..   asof 2025-06-30
  source  public-record

# Communities.

actor   isr.arabisraelis
  kind    people
  name    Israeli Arabs | Arab Israelis | Arab citizens of Israel | Palestinian citizens of Israel
  code    ISR CVL
  source  public-record

actor   isr.haredim
  kind    people
  name    Haredim | Haredi Jews | ultra-Orthodox Jews !context(ISR) | ultra-Orthodox Israelis
  adj     Haredi
  code    ISR CVL
  source  public-record

actor   isr.bedouin
  kind    people
  name    Negev Bedouin | Bedouin of the Negev
  code    ISR CVL
  source  public-record

actor   isr.isrdruze
  kind    people
  name    Israeli Druze | Druze in Israel
  code    ISR CVL
  source  public-record

actor   isr.ethiopianjews
  kind    people
  name    Ethiopian Israelis
  code    ISR CVL
  source  public-record

# Envoys.

