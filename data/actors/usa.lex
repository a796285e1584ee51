# SPDX-License-Identifier: CC0-1.0
# The United States in depth: departments, agencies, forces and commands; holders
# of the main offices since 1945; Congress and its leaders; parties and movements.
# Written from well-known public facts.
source  public-record = official announcements and wire reports of appointments, elections, agreements and deaths

# Presidents and vice presidents since 1945 (terms end at noon of 20 January).

actor   usa.alben-barkley
  kind    person
  name    Alben Barkley | Alben W. Barkley
  office  vice president of usa 1949-01-20..1953-01-20
  source  public-record

actor   usa.richard-nixon
  kind    person
  name    Richard Nixon | Richard M. Nixon
  office  vice president of usa 1953-01-20..1961-01-20
  office  president of usa 1969-01-20..1974-08-09
  source  public-record

actor   usa.lyndon-b-johnson
  kind    person
  name    Lyndon B. Johnson | Lyndon Johnson
  office  majority leader of usa.senate 1955-01-03..1961-01-03
  office  vice president of usa 1961-01-20..1963-11-22
  office  president of usa 1963-11-22..1969-01-20
  source  public-record

actor   usa.hubert-humphrey
  kind    person
  name    Hubert Humphrey | Hubert H. Humphrey
  office  vice president of usa 1965-01-20..1969-01-20
  office  senator of usa 1971-01-03..1978-01-13
  source  public-record

actor   usa.spiro-agnew
  kind    person
  name    Spiro Agnew | Spiro T. Agnew
  office  vice president of usa 1969-01-20..1973-10-10
  source  public-record

actor   usa.gerald-ford
  kind    person
  name    Gerald Ford | Gerald R. Ford
  office  minority leader of usa.house 1965-01-03..1973-12-06
  office  vice president of usa 1973-12-06..1974-08-09
  office  president of usa 1974-08-09..1977-01-20
  source  public-record

actor   usa.nelson-rockefeller
  kind    person
  name    Nelson Rockefeller
  office  governor of New York of usa 1959-01-01..1973-12-18
  office  vice president of usa 1974-12-19..1977-01-20
  source  public-record

actor   usa.walter-mondale
  kind    person
  name    Walter Mondale
  office  senator of usa 1964-12-30..1976-12-30
  office  vice president of usa 1977-01-20..1981-01-20
  office  ambassador to Japan of usa 1993-08..1996-12
  source  public-record

actor   usa.george-h-w-bush
  kind    person
  name    George H. W. Bush | George Bush Sr.
  office  ambassador to the United Nations of usa 1971-03-01..1973-01-18
  office  director of usa.cia 1976-01-30..1977-01-20
  office  vice president of usa 1981-01-20..1989-01-20
  office  president of usa 1989-01-20..1993-01-20
  source  public-record

actor   usa.dan-quayle
  kind    person
  name    Dan Quayle
  office  vice president of usa 1989-01-20..1993-01-20
  source  public-record

actor   usa.bill-clinton
  kind    person
  name    Bill Clinton | William Jefferson Clinton
  office  governor of Arkansas of usa 1983-01-11..1992-12-12
  office  president of usa 1993-01-20..2001-01-20
  source  public-record

actor   usa.al-gore
  kind    person
  name    Al Gore
  office  vice president of usa 1993-01-20..2001-01-20
  source  public-record

actor   usa.george-w-bush
  kind    person
  name    George W. Bush
  office  governor of Texas of usa 1995-01-17..2000-12-21
  office  president of usa 2001-01-20..2009-01-20
  source  public-record

actor   usa.barack-obama
  kind    person
  name    Barack Obama
  office  senator of usa 2005-01-03..2008-11-16
  office  president of usa 2009-01-20..2017-01-20
  source  public-record

actor   usa.joe-biden
  kind    person
  name    Joe Biden | Joseph Biden | Joseph R. Biden
  office  senator of usa 1973-01-03..2009-01-15
  office  vice president of usa 2009-01-20..2017-01-20
  office  president of usa 2021-01-20..2025-01-20
  source  public-record

actor   usa.mike-pence
  kind    person
  name    Mike Pence
  office  governor of Indiana of usa 2013-01-14..2017-01-09
  office  vice president of usa 2017-01-20..2021-01-20
  source  public-record

actor   usa.kamala-harris
  kind    person
  name    Kamala Harris
  gender  f
  office  senator of usa 2017-01-03..2021-01-18
  office  vice president of usa 2021-01-20..2025-01-20
  source  public-record

actor   usa.jd-vance
  kind    person
  name    JD Vance | J. D. Vance
  office  senator of usa 2023-01-03..2025-01-09
  office  vice president of usa 2025-01-20..   asof 2025-06-30
  source  public-record

# Secretaries of state and their deputies.

actor   usa.james-f-byrnes
  kind    person
  name    James F. Byrnes | James Byrnes !weak
  office  secretary of state of usa 1945-07-03..1947-01-21
  source  public-record

actor   usa.george-marshall
  kind    person
  name    George Marshall | George C. Marshall | George Catlett Marshall
  office  army chief of staff of usa.army 1939-09-01..1945-11-18
  office  secretary of state of usa 1947-01-21..1949-01-20
  office  secretary of defense of usa 1950-09-21..1951-09-12
  source  public-record

actor   usa.dean-acheson
  kind    person
  name    Dean Acheson
  office  secretary of state of usa 1949-01-21..1953-01-20
  source  public-record

actor   usa.john-foster-dulles
  kind    person
  name    John Foster Dulles
  office  secretary of state of usa 1953-01-21..1959-04-22
  source  public-record

actor   usa.christian-herter
  kind    person
  name    Christian Herter
  office  secretary of state of usa 1959-04-22..1961-01-20
  source  public-record

actor   usa.dean-rusk
  kind    person
  name    Dean Rusk
  office  secretary of state of usa 1961-01-21..1969-01-20
  source  public-record

actor   usa.william-p-rogers
  kind    person
  name    William P. Rogers | William Rogers !context(USA)
  office  attorney general of usa 1957-11-08..1961-01-20
  office  secretary of state of usa 1969-01-22..1973-09-03
  source  public-record

actor   usa.cyrus-vance
  kind    person
  name    Cyrus Vance
  office  secretary of state of usa 1977-01-23..1980-04-28
  source  public-record

actor   usa.edmund-muskie
  kind    person
  name    Edmund Muskie
  office  secretary of state of usa 1980-05-08..1981-01-18
  source  public-record

actor   usa.alexander-haig
  kind    person
  name    Alexander Haig | Al Haig
  office  chief of staff of usa.whitehouse 1973-05-04..1974-09-21
  office  supreme allied commander Europe of nato 1974-12-15..1979-07-01
  office  secretary of state of usa 1981-01-22..1982-07-05
  source  public-record

actor   usa.george-shultz
  kind    person
  name    George Shultz | George P. Shultz
  office  treasury secretary of usa 1972-06-12..1974-05-08
  office  secretary of state of usa 1982-07-16..1989-01-20
  source  public-record

actor   usa.james-baker
  kind    person
  name    James Baker | James A. Baker
  office  chief of staff of usa.whitehouse 1981-01-20..1985-02-03
  office  treasury secretary of usa 1985-02-04..1988-08-17
  office  secretary of state of usa 1989-01-25..1992-08-23
  office  personal envoy for Western Sahara of uno 1997-03..2004-06
  source  public-record

actor   usa.lawrence-eagleburger
  kind    person
  name    Lawrence Eagleburger
  office  secretary of state of usa 1992-12-08..1993-01-19
  source  public-record

actor   usa.warren-christopher
  kind    person
  name    Warren Christopher
  office  deputy secretary of state of usa 1977-02-26..1981-01-16
  office  secretary of state of usa 1993-01-20..1997-01-17
  source  public-record

actor   usa.madeleine-albright
  kind    person
  name    Madeleine Albright
  gender  f
  office  ambassador to the United Nations of usa 1993-01-27..1997-01-21
  office  secretary of state of usa 1997-01-23..2001-01-20
  source  public-record

actor   usa.colin-powell
  kind    person
  name    Colin Powell | Colin L. Powell
  office  national security adviser of usa 1987-11-23..1989-01-20
  office  chairman of the joint chiefs of staff of usa.jcs 1989-10-01..1993-09-30
  office  secretary of state of usa 2001-01-20..2005-01-26
  source  public-record

actor   usa.hillary-clinton
  kind    person
  name    Hillary Clinton | Hillary Rodham Clinton
  gender  f
  office  first lady of usa 1993-01-20..2001-01-20
  office  senator of usa 2001-01-03..2009-01-21
  office  secretary of state of usa 2009-01-21..2013-02-01
  source  public-record

actor   usa.john-kerry
  kind    person
  name    John Kerry | John F. Kerry
  office  senator of usa 1985-01-02..2013-02-01
  office  secretary of state of usa 2013-02-01..2017-01-20
  office  special envoy for climate of usa 2021-01-20..2024-03-06
  source  public-record

actor   usa.mike-pompeo
  kind    person
  name    Mike Pompeo | Michael Pompeo | Michael R. Pompeo
  office  director of usa.cia 2017-01-23..2018-04-26
  office  secretary of state of usa 2018-04-26..2021-01-20
  source  public-record

actor   usa.antony-blinken
  kind    person
  name    Antony Blinken | Tony Blinken | Antony J. Blinken
  office  deputy secretary of state of usa 2015-01-09..2017-01-20
  office  secretary of state of usa 2021-01-26..2025-01-20
  source  public-record

actor   usa.marco-rubio
  kind    person
  name    Marco Rubio
  office  senator of usa 2011-01-03..2025-01-20
  office  secretary of state of usa 2025-01-21..   asof 2025-06-30
  office  national security adviser of usa 2025-05-01..   asof 2025-06-30
  source  public-record

actor   usa.strobe-talbott
  kind    person
  name    Strobe Talbott
  office  deputy secretary of state of usa 1994-02-23..2001-01-19
  source  public-record

actor   usa.richard-armitage
  kind    person
  name    Richard Armitage
  office  deputy secretary of state of usa 2001-03-26..2005-02-22
  source  public-record

actor   usa.robert-zoellick
  kind    person
  name    Robert Zoellick
  office  trade representative of usa 2001-02-07..2005-02-22
  office  deputy secretary of state of usa 2005-02-22..2006-07-07
  office  president of worldbank 2007-07-01..2012-06-30
  source  public-record

actor   usa.john-negroponte
  kind    person
  name    John Negroponte
  office  ambassador to the United Nations of usa 2001-09-18..2004-06-23
  office  ambassador to Iraq of usa 2004-06-28..2005-03-17
  office  director of usa.odni 2005-04-21..2007-02-13
  office  deputy secretary of state of usa 2007-02-13..2009-01-20
  source  public-record

actor   usa.william-burns
  kind    person
  name    William Burns !context(USA) | Bill Burns !context(USA) | William J. Burns
  office  ambassador to Russia of usa 2005-08..2008-05
  office  deputy secretary of state of usa 2011-07-28..2014-11-03
  office  director of usa.cia 2021-03-19..2025-01-20
  source  public-record

actor   usa.stephen-biegun
  kind    person
  name    Stephen Biegun | Steve Biegun
  office  special representative for North Korea of usa 2018-08-23..2021-01-20
  office  deputy secretary of state of usa 2019-12-21..2021-01-20
  source  public-record

actor   usa.wendy-sherman
  kind    person
  name    Wendy Sherman | Wendy R. Sherman
  gender  f
  office  undersecretary of state for political affairs of usa 2011-09-21..2015-10-02
  office  deputy secretary of state of usa 2021-04-13..2023-07-28
  source  public-record

actor   usa.victoria-nuland
  kind    person
  name    Victoria Nuland | Toria Nuland
  gender  f
  office  spokeswoman of usa.state 2011-05-31..2013-02-11
  office  assistant secretary of state for European affairs of usa 2013-09-18..2017-01-20
  office  undersecretary of state for political affairs of usa 2021-05-03..2024-03-22
  source  public-record

actor   usa.kurt-campbell
  kind    person
  name    Kurt Campbell | Kurt M. Campbell
  office  assistant secretary of state for East Asia of usa 2009-06-29..2013-02-08
  office  deputy secretary of state of usa 2024-02-12..2025-01-20
  source  public-record

actor   usa.christopher-landau
  kind    person
  name    Christopher Landau
  office  ambassador to Mexico of usa 2019-08..2021-01-20
  office  deputy secretary of state of usa 2025-03-25..   asof 2025-06-30
  source  public-record

# Secretaries of defense and their deputies.

actor   usa.james-forrestal
  kind    person
  name    James Forrestal | James V. Forrestal
  office  secretary of defense of usa 1947-09-17..1949-03-28
  source  public-record

actor   usa.louis-a-johnson
  kind    person
  name    Louis A. Johnson | Louis Johnson !weak
  office  secretary of defense of usa 1949-03-28..1950-09-19
  source  public-record

actor   usa.robert-lovett
  kind    person
  name    Robert Lovett | Robert A. Lovett
  office  secretary of defense of usa 1951-09-17..1953-01-20
  source  public-record

actor   usa.charles-erwin-wilson
  kind    person
  name    Charles Erwin Wilson | Charles E. Wilson
  office  secretary of defense of usa 1953-01-28..1957-10-08
  source  public-record

actor   usa.neil-mcelroy
  kind    person
  name    Neil McElroy
  office  secretary of defense of usa 1957-10-09..1959-12-01
  source  public-record

actor   usa.thomas-s-gates
  kind    person
  name    Thomas S. Gates
  office  secretary of defense of usa 1959-12-02..1961-01-20
  source  public-record

actor   usa.robert-mcnamara
  kind    person
  name    Robert McNamara | Robert S. McNamara
  office  secretary of defense of usa 1961-01-21..1968-02-29
  office  president of worldbank 1968-04-01..1981-06-30
  source  public-record

actor   usa.clark-clifford
  kind    person
  name    Clark Clifford
  office  secretary of defense of usa 1968-03-01..1969-01-20
  source  public-record

actor   usa.melvin-laird
  kind    person
  name    Melvin Laird
  office  secretary of defense of usa 1969-01-22..1973-01-29
  source  public-record

actor   usa.elliot-richardson
  kind    person
  name    Elliot Richardson
  office  secretary of defense of usa 1973-01-30..1973-05-24
  office  attorney general of usa 1973-05-25..1973-10-20
  source  public-record

actor   usa.james-schlesinger
  kind    person
  name    James Schlesinger | James R. Schlesinger
  office  director of usa.cia 1973-02-02..1973-07-02
  office  secretary of defense of usa 1973-07-02..1975-11-19
  source  public-record

actor   usa.donald-rumsfeld
  kind    person
  name    Donald Rumsfeld | Donald H. Rumsfeld
  office  chief of staff of usa.whitehouse 1974-09-21..1975-11-20
  office  secretary of defense of usa 1975-11-20..1977-01-20
  office  secretary of defense of usa 2001-01-20..2006-12-18
  source  public-record

actor   usa.harold-brown
  kind    person
  name    Harold Brown !context(USA)
  office  secretary of defense of usa 1977-01-21..1981-01-20
  source  public-record

actor   usa.caspar-weinberger
  kind    person
  name    Caspar Weinberger
  office  secretary of defense of usa 1981-01-21..1987-11-23
  source  public-record

actor   usa.frank-carlucci
  kind    person
  name    Frank Carlucci
  office  national security adviser of usa 1986-12-02..1987-11-23
  office  secretary of defense of usa 1987-11-23..1989-01-20
  source  public-record

actor   usa.dick-cheney
  kind    person
  name    Dick Cheney | Richard Cheney | Richard B. Cheney
  office  chief of staff of usa.whitehouse 1975-11-20..1977-01-20
  office  secretary of defense of usa 1989-03-21..1993-01-20
  office  vice president of usa 2001-01-20..2009-01-20
  source  public-record

actor   usa.les-aspin
  kind    person
  name    Les Aspin
  office  secretary of defense of usa 1993-01-21..1994-02-03
  source  public-record

actor   usa.william-perry
  kind    person
  name    William Perry !context(USA) | William J. Perry
  office  secretary of defense of usa 1994-02-03..1997-01-23
  source  public-record

actor   usa.william-cohen
  kind    person
  name    William Cohen !context(USA) | William S. Cohen
  office  secretary of defense of usa 1997-01-24..2001-01-20
  source  public-record

actor   usa.robert-gates
  kind    person
  name    Robert Gates | Robert M. Gates
  office  director of usa.cia 1991-11-06..1993-01-20
  office  secretary of defense of usa 2006-12-18..2011-07-01
  source  public-record

actor   usa.leon-panetta
  kind    person
  name    Leon Panetta | Leon E. Panetta
  office  chief of staff of usa.whitehouse 1994-07-17..1997-01-20
  office  director of usa.cia 2009-02-13..2011-06-30
  office  secretary of defense of usa 2011-07-01..2013-02-27
  source  public-record

actor   usa.chuck-hagel
  kind    person
  name    Chuck Hagel
  office  senator of usa 1997-01-03..2009-01-03
  office  secretary of defense of usa 2013-02-27..2015-02-17
  source  public-record

actor   usa.ashton-carter
  kind    person
  name    Ashton Carter | Ash Carter !context(USA)
  office  secretary of defense of usa 2015-02-17..2017-01-20
  source  public-record

actor   usa.james-mattis
  kind    person
  name    James Mattis | Jim Mattis
  office  commander of usa.centcom 2010-08-11..2013-03-22
  office  secretary of defense of usa 2017-01-20..2019-01-01
  source  public-record

actor   usa.patrick-shanahan
  kind    person
  name    Patrick Shanahan | Pat Shanahan
  office  acting secretary of defense of usa 2019-01-01..2019-06-23
  source  public-record

actor   usa.mark-esper
  kind    person
  name    Mark Esper | Mark T. Esper
  office  secretary of the army of usa 2017-11-20..2019-07-23
  office  secretary of defense of usa 2019-07-23..2020-11-09
  source  public-record

actor   usa.christopher-c-miller
  kind    person
  name    Christopher C. Miller | Christopher Miller !context(USA)
  office  acting secretary of defense of usa 2020-11-09..2021-01-20
  source  public-record

actor   usa.lloyd-austin
  kind    person
  name    Lloyd Austin | Lloyd J. Austin
  office  commander of usa.usfi 2010-09-01..2011-12-18
  office  commander of usa.centcom 2013-03-22..2016-03-30
  office  secretary of defense of usa 2021-01-22..2025-01-20
  source  public-record

actor   usa.kathleen-hicks
  kind    person
  name    Kathleen Hicks
  gender  f
  office  deputy secretary of defense of usa 2021-02-09..2025-01-20
  source  public-record

actor   usa.stephen-feinberg
  kind    person
  name    Stephen Feinberg
  office  deputy secretary of defense of usa 2025-03-17..   asof 2025-06-30
  source  public-record

actor   usa.douglas-feith
  kind    person
  name    Douglas Feith
  office  undersecretary of defense for policy of usa 2001-07-16..2005-08-08
  source  public-record

actor   usa.michele-flournoy
  kind    person
  name    Michele Flournoy
  gender  f
  office  undersecretary of defense for policy of usa 2009-02-09..2012-02-03
  source  public-record

actor   usa.colin-kahl
  kind    person
  name    Colin Kahl
  office  undersecretary of defense for policy of usa 2021-04-28..2023-07-17
  source  public-record

actor   usa.elbridge-colby
  kind    person
  name    Elbridge Colby
  office  undersecretary of defense for policy of usa 2025-04-09..   asof 2025-06-30
  source  public-record

actor   usa.christine-wormuth
  kind    person
  name    Christine Wormuth
  gender  f
  office  secretary of the army of usa 2021-05-28..2025-01-20
  source  public-record

# National security advisers.

actor   usa.mcgeorge-bundy
  kind    person
  name    McGeorge Bundy
  office  national security adviser of usa 1961-01-20..1966-02-28
  source  public-record

actor   usa.walt-rostow
  kind    person
  name    Walt Rostow | Walt W. Rostow
  office  national security adviser of usa 1966-04-01..1969-01-20
  source  public-record

actor   usa.henry-kissinger
  kind    person
  name    Henry Kissinger | Henry A. Kissinger
  office  national security adviser of usa 1969-01-20..1975-11-03
  office  secretary of state of usa 1973-09-22..1977-01-20
  source  public-record

actor   usa.brent-scowcroft
  kind    person
  name    Brent Scowcroft
  office  national security adviser of usa 1975-11-03..1977-01-20
  office  national security adviser of usa 1989-01-20..1993-01-20
  source  public-record

actor   usa.zbigniew-brzezinski
  kind    person
  name    Zbigniew Brzezinski
  office  national security adviser of usa 1977-01-20..1981-01-20
  source  public-record

actor   usa.richard-v-allen
  kind    person
  name    Richard V. Allen
  office  national security adviser of usa 1981-01-21..1982-01-04
  source  public-record

actor   usa.william-p-clark
  kind    person
  name    William P. Clark
  office  national security adviser of usa 1982-01-04..1983-10-17
  source  public-record

actor   usa.robert-mcfarlane
  kind    person
  name    Robert McFarlane | Bud McFarlane
  office  national security adviser of usa 1983-10-17..1985-12-04
  source  public-record

actor   usa.john-poindexter
  kind    person
  name    John Poindexter
  office  national security adviser of usa 1985-12-04..1986-11-25
  source  public-record

actor   usa.oliver-north
  kind    person
  name    Oliver North
  office  staff member of usa.nsc 1981..1986-11-25
  source  public-record

actor   usa.sandy-berger
  kind    person
  name    Sandy Berger | Samuel Berger
  office  national security adviser of usa 1997-03-14..2001-01-20
  source  public-record

actor   usa.stephen-hadley
  kind    person
  name    Stephen Hadley | Stephen J. Hadley
  office  national security adviser of usa 2005-01-26..2009-01-20
  source  public-record

actor   usa.james-l-jones
  kind    person
  name    James L. Jones | Jim Jones !context(USA)
  office  supreme allied commander Europe of nato 2003-01-17..2006-12-07
  office  national security adviser of usa 2009-01-20..2010-10-08
  source  public-record

actor   usa.tom-donilon
  kind    person
  name    Tom Donilon | Thomas Donilon
  office  national security adviser of usa 2010-10-08..2013-07-01
  source  public-record

actor   usa.susan-rice
  kind    person
  name    Susan Rice | Susan E. Rice
  gender  f
  office  ambassador to the United Nations of usa 2009-01-26..2013-06-30
  office  national security adviser of usa 2013-07-01..2017-01-20
  source  public-record

actor   usa.michael-flynn
  kind    person
  name    Michael Flynn !context(USA) | Michael T. Flynn | Mike Flynn !context(USA)
  office  director of usa.dia 2012-07-24..2014-08-07
  office  national security adviser of usa 2017-01-20..2017-02-13
  source  public-record

actor   usa.h-r-mcmaster
  kind    person
  name    H. R. McMaster | HR McMaster | Herbert Raymond McMaster | H.R. McMaster
  office  national security adviser of usa 2017-02-20..2018-04-09
  source  public-record

actor   usa.john-bolton
  kind    person
  name    John Bolton | John R. Bolton
  office  undersecretary of state for arms control of usa 2001-05-11..2005-07-31
  office  ambassador to the United Nations of usa 2005-08-02..2006-12-31
  office  national security adviser of usa 2018-04-09..2019-09-10
  source  public-record

actor   usa.robert-obrien
  kind    person
  name    Robert O'Brien !context(USA) | Robert C. O'Brien
  office  national security adviser of usa 2019-09-18..2021-01-20
  source  public-record

actor   usa.michael-waltz
  kind    person
  name    Michael Waltz | Mike Waltz
  office  member of congress of usa 2019-01-03..2025-01-20
  office  national security adviser of usa 2025-01-20..2025-05-01
  source  public-record

actor   usa.ben-rhodes
  kind    person
  name    Ben Rhodes !context(USA)
  office  deputy national security adviser of usa 2009-01-20..2017-01-20
  source  public-record

actor   usa.jon-finer
  kind    person
  name    Jon Finer | Jonathan Finer
  office  deputy national security adviser of usa 2021-01-20..2025-01-20
  source  public-record

# Directors of intelligence.

actor   usa.roscoe-hillenkoetter
  kind    person
  name    Roscoe Hillenkoetter
  office  director of usa.cia 1947-05-01..1950-10-07
  source  public-record

actor   usa.walter-bedell-smith
  kind    person
  name    Walter Bedell Smith
  office  director of usa.cia 1950-10-07..1953-02-09
  source  public-record

actor   usa.allen-dulles
  kind    person
  name    Allen Dulles | Allen W. Dulles
  office  director of usa.cia 1953-02-26..1961-11-29
  source  public-record

actor   usa.john-mccone
  kind    person
  name    John McCone | John A. McCone
  office  director of usa.cia 1961-11-29..1965-04-28
  source  public-record

actor   usa.william-raborn
  kind    person
  name    William Raborn
  office  director of usa.cia 1965-04-28..1966-06-30
  source  public-record

actor   usa.richard-helms
  kind    person
  name    Richard Helms
  office  director of usa.cia 1966-06-30..1973-02-02
  source  public-record

actor   usa.william-colby
  kind    person
  name    William Colby
  office  director of usa.cia 1973-09-04..1976-01-30
  source  public-record

actor   usa.stansfield-turner
  kind    person
  name    Stansfield Turner
  office  director of usa.cia 1977-03-09..1981-01-20
  source  public-record

actor   usa.william-casey
  kind    person
  name    William Casey !context(USA) | William J. Casey
  office  director of usa.cia 1981-01-28..1987-01-29
  source  public-record

actor   usa.william-webster
  kind    person
  name    William Webster !context(USA) | William H. Webster
  office  director of usa.fbi 1978-02-23..1987-05-25
  office  director of usa.cia 1987-05-26..1991-08-31
  source  public-record

actor   usa.james-woolsey
  kind    person
  name    James Woolsey | R. James Woolsey
  office  director of usa.cia 1993-02-05..1995-01-10
  source  public-record

actor   usa.john-deutch
  kind    person
  name    John Deutch | John M. Deutch
  office  director of usa.cia 1995-05-10..1996-12-15
  source  public-record

actor   usa.george-tenet
  kind    person
  name    George Tenet | George J. Tenet
  office  director of usa.cia 1997-07-11..2004-07-11
  source  public-record

actor   usa.porter-goss
  kind    person
  name    Porter Goss
  office  director of usa.cia 2004-09-24..2006-05-26
  source  public-record

actor   usa.michael-hayden
  kind    person
  name    Michael Hayden | Michael V. Hayden
  office  director of usa.nsa 1999-03..2005-04
  office  director of usa.cia 2006-05-30..2009-02-12
  source  public-record

actor   usa.david-petraeus
  kind    person
  name    David Petraeus | David H. Petraeus
  office  commander of irq.mnfi 2007-02-10..2008-09-16
  office  commander of usa.centcom 2008-10-31..2010-06-30
  office  commander of nato.isaf 2010-07-04..2011-07-18
  office  director of usa.cia 2011-09-06..2012-11-09
  source  public-record

actor   usa.john-brennan
  kind    person
  name    John Brennan !context(USA) | John O. Brennan
  office  director of usa.cia 2013-03-08..2017-01-20
  source  public-record

actor   usa.gina-haspel
  kind    person
  name    Gina Haspel
  gender  f
  office  director of usa.cia 2018-05-21..2021-01-20
  source  public-record

actor   usa.john-ratcliffe
  kind    person
  name    John Ratcliffe
  office  director of usa.odni 2020-05-26..2021-01-20
  office  director of usa.cia 2025-01-23..   asof 2025-06-30
  source  public-record

actor   usa.mike-mcconnell
  kind    person
  name    Mike McConnell | John Michael McConnell
  office  director of usa.odni 2007-02-13..2009-01-27
  source  public-record

actor   usa.dennis-blair
  kind    person
  name    Dennis Blair | Dennis C. Blair
  office  director of usa.odni 2009-01-29..2010-05-28
  source  public-record

actor   usa.james-clapper
  kind    person
  name    James Clapper | James R. Clapper
  office  director of usa.odni 2010-08-09..2017-01-20
  source  public-record

actor   usa.dan-coats
  kind    person
  name    Dan Coats | Daniel Coats
  office  director of usa.odni 2017-03-16..2019-08-15
  source  public-record

actor   usa.joseph-maguire
  kind    person
  name    Joseph Maguire
  office  acting director of usa.odni 2019-08-16..2020-02-21
  source  public-record

actor   usa.richard-grenell
  kind    person
  name    Richard Grenell | Ric Grenell
  office  ambassador to Germany of usa 2018-05-08..2020-06-01
  office  acting director of usa.odni 2020-02-20..2020-05-26
  office  envoy for special missions of usa 2025-01-20..   asof 2025-06-30
  source  public-record

actor   usa.avril-haines
  kind    person
  name    Avril Haines
  gender  f
  office  director of usa.odni 2021-01-21..2025-01-20
  source  public-record

actor   usa.tulsi-gabbard
  kind    person
  name    Tulsi Gabbard
  gender  f
  office  member of congress of usa 2013-01-03..2021-01-03
  office  director of usa.odni 2025-02-12..   asof 2025-06-30
  source  public-record

actor   usa.keith-alexander
  kind    person
  name    Keith Alexander !context(USA)
  office  director of usa.nsa 2005-08..2014-03
  source  public-record

actor   usa.paul-nakasone
  kind    person
  name    Paul Nakasone
  office  director of usa.nsa 2018-05-04..2024-02-02
  source  public-record

actor   usa.j-edgar-hoover
  kind    person
  name    J. Edgar Hoover | Edgar Hoover !weak
  office  director of usa.fbi 1924-05-10..1972-05-02
  source  public-record

actor   usa.l-patrick-gray
  kind    person
  name    L. Patrick Gray | Patrick Gray !weak
  office  acting director of usa.fbi 1972-05-03..1973-04-27
  source  public-record

actor   usa.clarence-kelley
  kind    person
  name    Clarence Kelley | Clarence M. Kelley
  office  director of usa.fbi 1973-07-09..1978-02-15
  source  public-record

actor   usa.william-sessions
  kind    person
  name    William Sessions !context(USA) | William S. Sessions
  office  director of usa.fbi 1987-11-02..1993-07-19
  source  public-record

actor   usa.louis-freeh
  kind    person
  name    Louis Freeh | Louis J. Freeh
  office  director of usa.fbi 1993-09-01..2001-06-25
  source  public-record

actor   usa.robert-mueller
  kind    person
  name    Robert Mueller | Robert S. Mueller
  office  director of usa.fbi 2001-09-04..2013-09-04
  office  special counsel of usa 2017-05-17..2019-05-29
  source  public-record

actor   usa.james-comey
  kind    person
  name    James Comey | James B. Comey
  office  director of usa.fbi 2013-09-04..2017-05-09
  source  public-record

actor   usa.christopher-wray
  kind    person
  name    Christopher Wray
  office  director of usa.fbi 2017-08-02..2025-01-19
  source  public-record

actor   usa.kash-patel
  kind    person
  name    Kash Patel | Kashyap Patel
  office  director of usa.fbi 2025-02-20..   asof 2025-06-30
  source  public-record

actor   usa.dan-bongino
  kind    person
  name    Dan Bongino
  office  deputy director of usa.fbi 2025-03-17..   asof 2025-06-30
  source  public-record

# The armed forces: chairmen of the joint chiefs, service chiefs, commanders.

actor   usa.omar-bradley
  kind    person
  name    Omar Bradley | Omar N. Bradley
  office  chairman of the joint chiefs of staff of usa.jcs 1949-08..1953-08
  source  public-record

actor   usa.arthur-radford
  kind    person
  name    Arthur Radford | Arthur W. Radford
  office  chairman of the joint chiefs of staff of usa.jcs 1953-08-15..1957-08-15
  source  public-record

actor   usa.nathan-twining
  kind    person
  name    Nathan Twining | Nathan F. Twining
  office  chairman of the joint chiefs of staff of usa.jcs 1957-08-15..1960-09-30
  source  public-record

actor   usa.lyman-lemnitzer
  kind    person
  name    Lyman Lemnitzer
  office  chairman of the joint chiefs of staff of usa.jcs 1960-10-01..1962-09-30
  office  supreme allied commander Europe of nato 1963-01-01..1969-07-01
  source  public-record

actor   usa.maxwell-taylor
  kind    person
  name    Maxwell Taylor | Maxwell D. Taylor
  office  chairman of the joint chiefs of staff of usa.jcs 1962-10-01..1964-07-01
  office  ambassador to South Vietnam of usa 1964-07-14..1965-07-30
  source  public-record

actor   usa.earle-wheeler
  kind    person
  name    Earle Wheeler
  office  chairman of the joint chiefs of staff of usa.jcs 1964-07-03..1970-07-02
  source  public-record

actor   usa.thomas-moorer
  kind    person
  name    Thomas Moorer | Thomas H. Moorer
  office  chairman of the joint chiefs of staff of usa.jcs 1970-07-02..1974-07-01
  source  public-record

actor   usa.george-s-brown
  kind    person
  name    George S. Brown
  office  chairman of the joint chiefs of staff of usa.jcs 1974-07-01..1978-06-20
  source  public-record

actor   usa.david-c-jones
  kind    person
  name    David C. Jones
  office  chairman of the joint chiefs of staff of usa.jcs 1978-06-21..1982-06-18
  source  public-record

actor   usa.john-vessey
  kind    person
  name    John Vessey | John W. Vessey
  office  chairman of the joint chiefs of staff of usa.jcs 1982-06-18..1985-09-30
  source  public-record

actor   usa.william-crowe
  kind    person
  name    William Crowe !context(USA) | William J. Crowe
  office  chairman of the joint chiefs of staff of usa.jcs 1985-10-01..1989-09-30
  source  public-record

actor   usa.john-shalikashvili
  kind    person
  name    John Shalikashvili
  office  chairman of the joint chiefs of staff of usa.jcs 1993-10-25..1997-09-30
  source  public-record

actor   usa.hugh-shelton
  kind    person
  name    Hugh Shelton
  office  chairman of the joint chiefs of staff of usa.jcs 1997-10-01..2001-09-30
  source  public-record

actor   usa.richard-myers
  kind    person
  name    Richard Myers !context(USA) | Richard B. Myers
  office  chairman of the joint chiefs of staff of usa.jcs 2001-10-01..2005-09-30
  source  public-record

actor   usa.peter-pace
  kind    person
  name    Peter Pace
  office  chairman of the joint chiefs of staff of usa.jcs 2005-10-01..2007-09-30
  source  public-record

actor   usa.mike-mullen
  kind    person
  name    Mike Mullen | Michael Mullen | Michael G. Mullen
  office  chairman of the joint chiefs of staff of usa.jcs 2007-10-01..2011-09-30
  source  public-record

actor   usa.martin-dempsey
  kind    person
  name    Martin Dempsey | Martin E. Dempsey
  office  chairman of the joint chiefs of staff of usa.jcs 2011-10-01..2015-09-25
  source  public-record

actor   usa.mark-milley
  kind    person
  name    Mark Milley | Mark A. Milley
  office  army chief of staff of usa.army 2015-08-14..2019-08-09
  office  chairman of the joint chiefs of staff of usa.jcs 2019-10-01..2023-09-29
  source  public-record

actor   usa.charles-q-brown
  kind    person
  name    Charles Q. Brown | C.Q. Brown | CQ Brown | Charles Brown !context(USA)
  office  chairman of the joint chiefs of staff of usa.jcs 2023-10-01..2025-02-21
  source  public-record

actor   usa.dan-caine
  kind    person
  name    Dan Caine | John Daniel Caine
  office  chairman of the joint chiefs of staff of usa.jcs 2025-04-11..   asof 2025-06-30
  source  public-record

actor   usa.douglas-macarthur
  kind    person
  name    Douglas MacArthur
  office  supreme commander of the Allied Powers of usa 1945-08-14..1951-04-11
  office  commander of usa.unc 1950-07-08..1951-04-11
  source  public-record

actor   usa.matthew-ridgway
  kind    person
  name    Matthew Ridgway | Matthew B. Ridgway
  office  commander of usa.unc 1951-04-11..1952-05-12
  source  public-record

actor   usa.william-westmoreland
  kind    person
  name    William Westmoreland
  office  commander of usa.macv 1964-06-20..1968-07-02
  office  army chief of staff of usa.army 1968-07-03..1972-06-30
  source  public-record

actor   usa.creighton-abrams
  kind    person
  name    Creighton Abrams
  office  commander of usa.macv 1968-07-03..1972-06-29
  source  public-record

actor   usa.curtis-lemay
  kind    person
  name    Curtis LeMay
  office  air force chief of staff of usa.airforce 1961-06-30..1965-01-31
  source  public-record

actor   usa.norman-schwarzkopf
  kind    person
  name    Norman Schwarzkopf | H. Norman Schwarzkopf
  office  commander of usa.centcom 1988-11-23..1991-08-09
  source  public-record

actor   usa.anthony-zinni
  kind    person
  name    Anthony Zinni
  office  commander of usa.centcom 1997-08-13..2000-07-06
  office  special envoy to the Middle East of usa 2001-11..2003-03
  source  public-record

actor   usa.tommy-franks
  kind    person
  name    Tommy Franks
  office  commander of usa.centcom 2000-07-06..2003-07-07
  source  public-record

actor   usa.john-abizaid
  kind    person
  name    John Abizaid
  office  commander of usa.centcom 2003-07-07..2007-03-16
  source  public-record

actor   usa.william-fallon
  kind    person
  name    William Fallon !context(USA) | William J. Fallon
  office  commander of usa.centcom 2007-03-16..2008-03-28
  source  public-record

actor   usa.joseph-votel
  kind    person
  name    Joseph Votel
  office  commander of usa.centcom 2016-03-30..2019-03-28
  source  public-record

actor   usa.kenneth-mckenzie
  kind    person
  name    Kenneth McKenzie !context(USA) | Frank McKenzie !context(USA) | Kenneth F. McKenzie
  office  commander of usa.centcom 2019-03-28..2022-04-01
  source  public-record

actor   usa.michael-kurilla
  kind    person
  name    Michael Kurilla | Erik Kurilla | Michael Erik Kurilla
  office  commander of usa.centcom 2022-04-01..   asof 2025-06-30
  source  public-record

actor   usa.william-e-ward
  kind    person
  name    William Ward !context(usa.africom)
  office  commander of usa.africom 2007-10-01..2011-03-08
  source  public-record

actor   usa.carter-ham
  kind    person
  name    Carter Ham
  office  commander of usa.africom 2011-03-08..2013-04-05
  source  public-record

actor   usa.thomas-waldhauser
  kind    person
  name    Thomas Waldhauser
  office  commander of usa.africom 2016-07-18..2019-07-26
  source  public-record

actor   usa.stephen-townsend
  kind    person
  name    Stephen Townsend !context(USA)
  office  commander of coalition 2016-08-21..2017-09-05
  office  commander of usa.africom 2019-07-26..2022-08-09
  source  public-record

actor   usa.michael-langley
  kind    person
  name    Michael Langley | Michael E. Langley
  office  commander of usa.africom 2022-08-09..   asof 2025-06-30
  source  public-record

actor   usa.harry-harris
  kind    person
  name    Harry Harris !context(USA) | Harry B. Harris
  office  commander of usa.indopacom 2015-05-27..2018-05-30
  office  ambassador to South Korea of usa 2018-07..2021-01-20
  source  public-record

actor   usa.philip-davidson
  kind    person
  name    Philip Davidson !context(USA) | Phil Davidson !context(USA)
  office  commander of usa.indopacom 2018-05-30..2021-04-30
  source  public-record

actor   usa.john-aquilino
  kind    person
  name    John Aquilino
  office  commander of usa.indopacom 2021-04-30..2024-05-03
  source  public-record

actor   usa.samuel-paparo
  kind    person
  name    Samuel Paparo | Sam Paparo
  office  commander of usa.indopacom 2024-05-03..   asof 2025-06-30
  source  public-record

actor   usa.philip-breedlove
  kind    person
  name    Philip Breedlove
  office  supreme allied commander Europe of nato 2013-05-13..2016-05-04
  source  public-record

actor   usa.curtis-scaparrotti
  kind    person
  name    Curtis Scaparrotti
  office  commander of usa.usfk 2013-10-02..2016-04-30
  office  supreme allied commander Europe of nato 2016-05-04..2019-05-03
  source  public-record

actor   usa.tod-wolters
  kind    person
  name    Tod Wolters
  office  supreme allied commander Europe of nato 2019-05-03..2022-07-04
  source  public-record

actor   usa.bernard-w-rogers
  kind    person
  name    Bernard Rogers !context(nato)
  office  supreme allied commander Europe of nato 1979-07-01..1987-06-26
  source  public-record

actor   usa.vincent-brooks
  kind    person
  name    Vincent Brooks | Vincent K. Brooks
  office  commander of usa.usfk 2016-04-30..2018-11-08
  source  public-record

actor   usa.robert-abrams
  kind    person
  name    Robert Abrams !context(USA,KOR)
  office  commander of usa.usfk 2018-11-08..2021-07-02
  source  public-record

actor   usa.paul-lacamera
  kind    person
  name    Paul LaCamera
  office  commander of usa.usfk 2021-07-02..2024-12-20
  source  public-record

actor   usa.xavier-brunson
  kind    person
  name    Xavier Brunson
  office  commander of usa.usfk 2024-12-20..   asof 2025-06-30
  source  public-record

actor   usa.ricardo-sanchez
  kind    person
  name    Ricardo Sanchez !context(IRQ,USA)
  office  commander of usa.cjtf7 2003-06-14..2004-07-01
  office  commander of irq.mnfi 2004-05-15..2004-07-01
  source  public-record

actor   usa.george-casey
  kind    person
  name    George Casey !context(USA,IRQ) | George W. Casey
  office  commander of irq.mnfi 2004-07-01..2007-02-10
  office  army chief of staff of usa.army 2007-04-10..2011-04-11
  source  public-record

actor   usa.raymond-odierno
  kind    person
  name    Raymond Odierno | Ray Odierno
  office  commander of irq.mnfi 2008-09-16..2009-12-31
  office  commander of usa.usfi 2010-01-01..2010-09-01
  office  army chief of staff of usa.army 2011-09-07..2015-08-14
  source  public-record

actor   usa.eric-shinseki
  kind    person
  name    Eric Shinseki
  office  army chief of staff of usa.army 1999-06-22..2003-06-11
  office  secretary of veterans affairs of usa 2009-01-21..2014-05-30
  source  public-record

actor   usa.james-mcconville
  kind    person
  name    James McConville
  office  army chief of staff of usa.army 2019-08-09..2023-08-04
  source  public-record

actor   usa.randy-george
  kind    person
  name    Randy George !context(USA)
  office  army chief of staff of usa.army 2023-09-21..   asof 2025-06-30
  source  public-record

actor   usa.michael-gilday
  kind    person
  name    Michael Gilday | Mike Gilday
  office  chief of naval operations of usa.navy 2019-08-22..2023-08-14
  source  public-record

actor   usa.lisa-franchetti
  kind    person
  name    Lisa Franchetti
  gender  f
  office  chief of naval operations of usa.navy 2023-11-02..2025-02-21
  source  public-record

actor   usa.jay-garner
  kind    person
  name    Jay Garner
  office  director of reconstruction in Iraq of usa 2003-04-21..2003-05-12
  office  head of irq.orha 2003-01-20..2003-05-11
  source  public-record

# Treasury, justice, homeland security and other cabinet members.

actor   usa.robert-rubin
  kind    person
  name    Robert Rubin | Robert E. Rubin
  office  treasury secretary of usa 1995-01-11..1999-07-02
  source  public-record

actor   usa.lawrence-summers
  kind    person
  name    Lawrence Summers | Larry Summers
  office  treasury secretary of usa 1999-07-02..2001-01-20
  source  public-record

actor   usa.paul-oneill
  kind    person
  name    Paul O'Neill !context(USA)
  office  treasury secretary of usa 2001-01-20..2002-12-31
  source  public-record

actor   usa.john-snow
  kind    person
  name    John Snow !context(USA) | John W. Snow
  office  treasury secretary of usa 2003-02-03..2006-06-28
  source  public-record

actor   usa.henry-paulson
  kind    person
  name    Henry Paulson | Hank Paulson
  office  treasury secretary of usa 2006-07-10..2009-01-20
  source  public-record

actor   usa.timothy-geithner
  kind    person
  name    Timothy Geithner | Tim Geithner
  office  treasury secretary of usa 2009-01-26..2013-01-25
  source  public-record

actor   usa.jack-lew
  kind    person
  name    Jack Lew | Jacob Lew | Jacob J. Lew
  office  treasury secretary of usa 2013-02-28..2017-01-20
  office  ambassador to Israel of usa 2023-11-05..2025-01-20
  source  public-record

actor   usa.steven-mnuchin
  kind    person
  name    Steven Mnuchin | Steve Mnuchin
  office  treasury secretary of usa 2017-02-13..2021-01-20
  source  public-record

actor   usa.janet-yellen
  kind    person
  name    Janet Yellen
  gender  f
  office  chair of usa.fed 2014-02-03..2018-02-03
  office  treasury secretary of usa 2021-01-26..2025-01-20
  source  public-record

actor   usa.scott-bessent
  kind    person
  name    Scott Bessent
  office  treasury secretary of usa 2025-01-28..   asof 2025-06-30
  source  public-record

actor   usa.robert-f-kennedy
  kind    person
  name    Robert F. Kennedy | Bobby Kennedy | Robert Kennedy !context(USA)
  office  attorney general of usa 1961-01-21..1964-09-03
  office  senator of usa 1965-01-03..1968-06-06
  source  public-record

actor   usa.janet-reno
  kind    person
  name    Janet Reno
  gender  f
  office  attorney general of usa 1993-03-12..2001-01-20
  source  public-record

actor   usa.john-ashcroft
  kind    person
  name    John Ashcroft
  office  attorney general of usa 2001-02-02..2005-02-03
  source  public-record

actor   usa.alberto-gonzales
  kind    person
  name    Alberto Gonzales
  office  attorney general of usa 2005-02-03..2007-09-17
  source  public-record

actor   usa.michael-mukasey
  kind    person
  name    Michael Mukasey
  office  attorney general of usa 2007-11-09..2009-01-20
  source  public-record

actor   usa.eric-holder
  kind    person
  name    Eric Holder
  office  attorney general of usa 2009-02-03..2015-04-27
  source  public-record

actor   usa.loretta-lynch
  kind    person
  name    Loretta Lynch
  gender  f
  office  attorney general of usa 2015-04-27..2017-01-20
  source  public-record

actor   usa.jeff-sessions
  kind    person
  name    Jeff Sessions
  office  senator of usa 1997-01-03..2017-02-08
  office  attorney general of usa 2017-02-09..2018-11-07
  source  public-record

actor   usa.william-barr
  kind    person
  name    William Barr | Bill Barr !context(USA)
  office  attorney general of usa 1991-11-26..1993-01-20
  office  attorney general of usa 2019-02-14..2020-12-23
  source  public-record

actor   usa.merrick-garland
  kind    person
  name    Merrick Garland
  office  attorney general of usa 2021-03-11..2025-01-20
  source  public-record

actor   usa.pam-bondi
  kind    person
  name    Pam Bondi
  gender  f
  office  attorney general of usa 2025-02-05..   asof 2025-06-30
  source  public-record

actor   usa.jack-smith
  kind    person
  name    Jack Smith !context(usa.justice)
  office  special counsel of usa.justice 2022-11-18..2025-01-10
  source  public-record

actor   usa.tom-ridge
  kind    person
  name    Tom Ridge
  office  governor of Pennsylvania of usa 1995-01-17..2001-10-05
  office  secretary of homeland security of usa 2003-01-24..2005-02-01
  source  public-record

actor   usa.michael-chertoff
  kind    person
  name    Michael Chertoff
  office  secretary of homeland security of usa 2005-02-15..2009-01-21
  source  public-record

actor   usa.janet-napolitano
  kind    person
  name    Janet Napolitano
  gender  f
  office  governor of Arizona of usa 2003-01-06..2009-01-21
  office  secretary of homeland security of usa 2009-01-21..2013-09-06
  source  public-record

actor   usa.jeh-johnson
  kind    person
  name    Jeh Johnson
  office  secretary of homeland security of usa 2013-12-23..2017-01-20
  source  public-record

actor   usa.john-kelly
  kind    person
  name    John Kelly !context(USA) | John F. Kelly
  office  commander of usa.southcom 2012-11-19..2016-01-14
  office  secretary of homeland security of usa 2017-01-20..2017-07-31
  office  chief of staff of usa.whitehouse 2017-07-31..2019-01-02
  source  public-record

actor   usa.kirstjen-nielsen
  kind    person
  name    Kirstjen Nielsen
  gender  f
  office  secretary of homeland security of usa 2017-12-06..2019-04-10
  source  public-record

actor   usa.chad-wolf
  kind    person
  name    Chad Wolf
  office  acting secretary of homeland security of usa 2019-11-13..2021-01-11
  source  public-record

actor   usa.alejandro-mayorkas
  kind    person
  name    Alejandro Mayorkas
  office  secretary of homeland security of usa 2021-02-02..2025-01-20
  source  public-record

actor   usa.kristi-noem
  kind    person
  name    Kristi Noem
  gender  f
  office  governor of South Dakota of usa 2019-01-05..2025-01-25
  office  secretary of homeland security of usa 2025-01-25..   asof 2025-06-30
  source  public-record

actor   usa.tom-homan
  kind    person
  name    Tom Homan | Thomas Homan
  office  acting director of usa.ice 2017-01-30..2018-06-29
  office  border czar of usa.whitehouse 2025-01-20..   asof 2025-06-30
  source  public-record

actor   usa.alan-greenspan
  kind    person
  name    Alan Greenspan
  office  chair of usa.fed 1987-08-11..2006-01-31
  source  public-record

actor   usa.ben-bernanke
  kind    person
  name    Ben Bernanke
  office  chair of usa.fed 2006-02-01..2014-01-31
  source  public-record

actor   usa.jerome-powell
  kind    person
  name    Jerome Powell | Jay Powell !context(USA)
  office  chair of usa.fed 2018-02-05..   asof 2025-06-30
  source  public-record

actor   usa.paul-volcker
  kind    person
  name    Paul Volcker
  office  chair of usa.fed 1979-08-06..1987-08-11
  source  public-record

actor   usa.robert-lighthizer
  kind    person
  name    Robert Lighthizer
  office  trade representative of usa 2017-05-15..2021-01-20
  source  public-record

actor   usa.katherine-tai
  kind    person
  name    Katherine Tai
  gender  f
  office  trade representative of usa 2021-03-18..2025-01-20
  source  public-record

actor   usa.jamieson-greer
  kind    person
  name    Jamieson Greer
  office  trade representative of usa 2025-02-26..   asof 2025-06-30
  source  public-record

actor   usa.wilbur-ross
  kind    person
  name    Wilbur Ross
  office  commerce secretary of usa 2017-02-28..2021-01-20
  source  public-record

actor   usa.gina-raimondo
  kind    person
  name    Gina Raimondo
  gender  f
  office  governor of Rhode Island of usa 2015-01-06..2021-03-02
  office  commerce secretary of usa 2021-03-03..2025-01-20
  source  public-record

actor   usa.howard-lutnick
  kind    person
  name    Howard Lutnick
  office  commerce secretary of usa 2025-02-21..   asof 2025-06-30
  source  public-record

actor   usa.ernest-moniz
  kind    person
  name    Ernest Moniz
  office  secretary of energy of usa 2013-05-21..2017-01-20
  source  public-record

actor   usa.rick-perry
  kind    person
  name    Rick Perry
  office  governor of Texas of usa 2000-12-21..2015-01-20
  office  secretary of energy of usa 2017-03-02..2019-12-01
  source  public-record

actor   usa.jennifer-granholm
  kind    person
  name    Jennifer Granholm
  gender  f
  office  secretary of energy of usa 2021-02-25..2025-01-20
  source  public-record

actor   usa.chris-wright
  kind    person
  name    Chris Wright !context(USA)
  office  secretary of energy of usa 2025-02-03..   asof 2025-06-30
  source  public-record

actor   usa.anthony-fauci
  kind    person
  name    Anthony Fauci
  office  director of the National Institute of Allergy and Infectious Diseases of usa 1984-11-02..2022-12-31
  source  public-record

actor   usa.robert-f-kennedy-jr
  kind    person
  name    Robert F. Kennedy Jr. | RFK Jr.
  office  secretary of health of usa 2025-02-13..   asof 2025-06-30
  source  public-record

actor   usa.samantha-power
  kind    person
  name    Samantha Power
  gender  f
  office  ambassador to the United Nations of usa 2013-08-05..2017-01-20
  office  administrator of usa.usaid 2021-05-03..2025-01-20
  source  public-record

actor   usa.elon-musk
  kind    person
  name    Elon Musk
  office  special government employee of usa 2025-01-20..2025-05-30
  after   BUS
  source  public-record

actor   usa.rahm-emanuel
  kind    person
  name    Rahm Emanuel
  office  chief of staff of usa.whitehouse 2009-01-20..2010-10-01
  office  mayor of Chicago of usa 2011-05-16..2019-05-20
  office  ambassador to Japan of usa 2022-01..2025-01-15
  source  public-record

actor   usa.denis-mcdonough
  kind    person
  name    Denis McDonough
  office  chief of staff of usa.whitehouse 2013-01-25..2017-01-20
  office  secretary of veterans affairs of usa 2021-02-09..2025-01-20
  source  public-record

actor   usa.reince-priebus
  kind    person
  name    Reince Priebus
  office  chairman of usa.rnc 2011-01-14..2017-01-19
  office  chief of staff of usa.whitehouse 2017-01-20..2017-07-31
  source  public-record

actor   usa.mick-mulvaney
  kind    person
  name    Mick Mulvaney
  office  acting chief of staff of usa.whitehouse 2019-01-02..2020-03-31
  source  public-record

actor   usa.mark-meadows
  kind    person
  name    Mark Meadows
  office  chief of staff of usa.whitehouse 2020-03-31..2021-01-20
  source  public-record

actor   usa.ron-klain
  kind    person
  name    Ron Klain
  office  chief of staff of usa.whitehouse 2021-01-20..2023-02-08
  source  public-record

actor   usa.jeff-zients
  kind    person
  name    Jeff Zients
  office  chief of staff of usa.whitehouse 2023-02-08..2025-01-20
  source  public-record

actor   usa.susie-wiles
  kind    person
  name    Susie Wiles
  gender  f
  office  chief of staff of usa.whitehouse 2025-01-20..   asof 2025-06-30
  source  public-record

actor   usa.stephen-miller
  kind    person
  name    Stephen Miller !context(USA)
  office  senior adviser of usa.whitehouse 2017-01-20..2021-01-20
  office  deputy chief of staff of usa.whitehouse 2025-01-20..   asof 2025-06-30
  source  public-record

actor   usa.steve-bannon
  kind    person
  name    Steve Bannon | Stephen Bannon
  office  chief strategist of usa.whitehouse 2017-01-20..2017-08-18
  source  public-record

actor   usa.karl-rove
  kind    person
  name    Karl Rove
  office  senior adviser of usa.whitehouse 2001-01-20..2007-08-31
  source  public-record

actor   usa.jared-kushner
  kind    person
  name    Jared Kushner
  office  senior adviser of usa.whitehouse 2017-01-20..2021-01-20
  source  public-record

actor   usa.ivanka-trump
  kind    person
  name    Ivanka Trump
  gender  f
  office  adviser of usa.whitehouse 2017-03-29..2021-01-20
  source  public-record

actor   usa.melania-trump
  kind    person
  name    Melania Trump
  gender  f
  office  first lady of usa 2017-01-20..2021-01-20
  office  first lady of usa 2025-01-20..   asof 2025-06-30
  source  public-record

actor   usa.jill-biden
  kind    person
  name    Jill Biden
  gender  f
  office  first lady of usa 2021-01-20..2025-01-20
  source  public-record

actor   usa.michelle-obama
  kind    person
  name    Michelle Obama
  gender  f
  office  first lady of usa 2009-01-20..2017-01-20
  source  public-record

actor   usa.laura-bush
  kind    person
  name    Laura Bush
  gender  f
  office  first lady of usa 2001-01-20..2009-01-20
  source  public-record

# Ambassadors to the United Nations and special envoys.

actor   usa.adlai-stevenson
  kind    person
  name    Adlai Stevenson
  office  ambassador to the United Nations of usa 1961-01-23..1965-07-14
  source  public-record

actor   usa.andrew-young
  kind    person
  name    Andrew Young !context(USA)
  office  ambassador to the United Nations of usa 1977-01-30..1979-08-15
  source  public-record

actor   usa.jeane-kirkpatrick
  kind    person
  name    Jeane Kirkpatrick
  gender  f
  office  ambassador to the United Nations of usa 1981-02-04..1985-04-01
  source  public-record

actor   usa.vernon-walters
  kind    person
  name    Vernon Walters
  office  ambassador to the United Nations of usa 1985-05-22..1989-03-13
  source  public-record

actor   usa.thomas-pickering
  kind    person
  name    Thomas Pickering
  office  ambassador to the United Nations of usa 1989-03-20..1992-05-07
  office  undersecretary of state for political affairs of usa 1997-05-27..2000-12-31
  source  public-record

actor   usa.bill-richardson
  kind    person
  name    Bill Richardson !context(USA)
  office  ambassador to the United Nations of usa 1997-02-18..1998-08-18
  office  governor of New Mexico of usa 2003-01-01..2011-01-01
  source  public-record

actor   usa.john-danforth
  kind    person
  name    John Danforth
  office  senator of usa 1976-12-27..1995-01-03
  office  special envoy for Sudan of usa 2001-09-06..2004-07
  office  ambassador to the United Nations of usa 2004-07-01..2005-01-20
  source  public-record

actor   usa.nikki-haley
  kind    person
  name    Nikki Haley
  gender  f
  office  governor of South Carolina of usa 2011-01-12..2017-01-24
  office  ambassador to the United Nations of usa 2017-01-27..2018-12-31
  source  public-record

actor   usa.kelly-craft
  kind    person
  name    Kelly Craft
  gender  f
  office  ambassador to the United Nations of usa 2019-09-12..2021-01-20
  source  public-record

actor   usa.linda-thomas-greenfield
  kind    person
  name    Linda Thomas-Greenfield
  gender  f
  office  assistant secretary of state for African affairs of usa 2013-08-06..2017-03-10
  office  ambassador to the United Nations of usa 2021-02-25..2025-01-20
  source  public-record

actor   usa.dorothy-shea
  kind    person
  name    Dorothy Shea
  gender  f
  office  ambassador to Lebanon of usa 2020-03..2023-12
  office  acting ambassador to the United Nations of usa 2025-01-20..   asof 2025-06-30
  source  public-record

actor   usa.george-j-mitchell
  kind    person
  name    George J. Mitchell | George Mitchell !context(USA,ISR,GBR)
  office  majority leader of usa.senate 1989-01-03..1995-01-03
  office  special envoy for Northern Ireland of usa 1995-01-09..2001-01-20
  office  special envoy to the Middle East of usa 2009-01-22..2011-05-20
  source  public-record

actor   usa.dennis-ross
  kind    person
  name    Dennis Ross
  office  special envoy to the Middle East of usa 1993..2001-01-20
  source  public-record

actor   usa.martin-indyk
  kind    person
  name    Martin Indyk
  office  ambassador to Israel of usa 1995-04..1997-09
  office  ambassador to Israel of usa 2000-01..2001-07
  office  special envoy for Israeli-Palestinian negotiations of usa 2013-07-29..2014-06-27
  source  public-record

actor   usa.brett-mcgurk
  kind    person
  name    Brett McGurk
  office  special envoy for the coalition against the Islamic State of usa 2015-10-23..2018-12-31
  office  coordinator for the Middle East of usa.nsc 2021-01-20..2025-01-20
  source  public-record

actor   usa.amos-hochstein
  kind    person
  name    Amos Hochstein
  office  special envoy for energy of usa 2021-08-10..2023-03
  office  senior adviser of usa.whitehouse 2023-03..2025-01-20
  source  public-record

actor   usa.robert-malley
  kind    person
  name    Robert Malley | Rob Malley
  office  special envoy for Iran of usa 2021-01-28..2023-06-29
  source  public-record

actor   usa.brian-hook
  kind    person
  name    Brian Hook
  office  special representative for Iran of usa 2018-08-16..2020-08-06
  source  public-record

actor   usa.elliott-abrams
  kind    person
  name    Elliott Abrams
  office  special representative for Venezuela of usa 2019-01-25..2021-01-20
  office  special representative for Iran of usa 2020-08-06..2021-01-20
  source  public-record

actor   usa.james-jeffrey
  kind    person
  name    James Jeffrey !context(USA,SYR,TUR,IRQ) | Jim Jeffrey !context(USA,SYR)
  office  ambassador to Turkey of usa 2008-12..2010-07
  office  ambassador to Iraq of usa 2010-08..2012-06
  office  special representative for Syria of usa 2018-08-17..2020-11
  source  public-record

actor   usa.kurt-volker
  kind    person
  name    Kurt Volker
  office  ambassador to NATO of usa 2008-07-02..2009-05-15
  office  special representative for Ukraine negotiations of usa 2017-07-07..2019-09-27
  source  public-record

actor   usa.keith-kellogg
  kind    person
  name    Keith Kellogg
  office  special envoy for Ukraine of usa 2025-01-20..   asof 2025-06-30
  source  public-record

actor   usa.massad-boulos
  kind    person
  name    Massad Boulos
  office  senior adviser for Africa of usa 2025-04-01..   asof 2025-06-30
  source  public-record

actor   usa.tom-barrack
  kind    person
  name    Tom Barrack | Thomas Barrack
  office  ambassador to Turkey of usa 2025-05-14..   asof 2025-06-30
  office  special envoy for Syria of usa 2025-05-23..   asof 2025-06-30
  source  public-record

actor   usa.morgan-ortagus
  kind    person
  name    Morgan Ortagus
  gender  f
  office  spokeswoman of usa.state 2019-04-03..2021-01-20
  office  deputy special envoy to the Middle East of usa 2025-01..   asof 2025-06-30
  source  public-record

actor   usa.adam-boehler
  kind    person
  name    Adam Boehler
  office  special envoy for hostage response of usa 2025-01..   asof 2025-06-30
  source  public-record

actor   usa.jason-greenblatt
  kind    person
  name    Jason Greenblatt
  office  special envoy for international negotiations of usa 2017-01..2019-10-31
  source  public-record

actor   usa.david-friedman
  kind    person
  name    David Friedman !context(ISR)
  office  ambassador to Israel of usa 2017-05-15..2021-01-20
  source  public-record

actor   usa.tom-nides
  kind    person
  name    Tom Nides | Thomas Nides
  office  ambassador to Israel of usa 2021-12-05..2023-07-21
  source  public-record

actor   usa.mike-huckabee
  kind    person
  name    Mike Huckabee
  office  governor of Arkansas of usa 1996-07-15..2007-01-09
  office  ambassador to Israel of usa 2025-04-21..   asof 2025-06-30
  source  public-record

actor   usa.dan-shapiro
  kind    person
  name    Dan Shapiro !context(ISR) | Daniel Shapiro !context(ISR,USA)
  office  ambassador to Israel of usa 2011-08-03..2017-01-20
  source  public-record

actor   usa.philip-habib
  kind    person
  name    Philip Habib
  office  special envoy to the Middle East of usa 1981-05..1983-07
  source  public-record

actor   usa.christopher-hill
  kind    person
  name    Christopher Hill !context(USA,PRK,IRQ,SRB) | Christopher R. Hill
  office  assistant secretary of state for East Asia of usa 2005-04-08..2009-04-21
  office  ambassador to Iraq of usa 2009-04-24..2010-08
  office  ambassador to Serbia of usa 2022-03-31..2025-01
  source  public-record

actor   usa.sung-kim
  kind    person
  name    Sung Kim !context(USA,PRK)
  office  special representative for North Korea of usa 2021-05-21..2023-12
  source  public-record

actor   usa.chester-crocker
  kind    person
  name    Chester Crocker
  office  assistant secretary of state for African affairs of usa 1981-06-09..1989-04-21
  source  public-record

actor   usa.herman-cohen
  kind    person
  name    Herman Cohen
  office  assistant secretary of state for African affairs of usa 1989-05-12..1993-02-26
  source  public-record

actor   usa.johnnie-carson
  kind    person
  name    Johnnie Carson
  office  assistant secretary of state for African affairs of usa 2009-05-07..2013-03-29
  source  public-record

actor   usa.jendayi-frazer
  kind    person
  name    Jendayi Frazer
  gender  f
  office  assistant secretary of state for African affairs of usa 2005-08-29..2009-01-20
  source  public-record

actor   usa.tibor-nagy
  kind    person
  name    Tibor Nagy
  office  assistant secretary of state for African affairs of usa 2018-07-23..2021-01-20
  source  public-record

actor   usa.molly-phee
  kind    person
  name    Molly Phee | Mary Catherine Phee
  gender  f
  office  assistant secretary of state for African affairs of usa 2021-09-30..2025-01-20
  source  public-record

actor   usa.princeton-lyman
  kind    person
  name    Princeton Lyman
  office  special envoy for Sudan of usa 2011-03-31..2012-12
  source  public-record

actor   usa.scott-gration
  kind    person
  name    Scott Gration
  office  special envoy for Sudan of usa 2009-03-18..2011-03
  source  public-record

actor   usa.andrew-natsios
  kind    person
  name    Andrew Natsios
  office  administrator of usa.usaid 2001-05-01..2006-01-12
  office  special envoy for Sudan of usa 2006-09-19..2007-12
  source  public-record

actor   usa.donald-booth
  kind    person
  name    Donald Booth
  office  ambassador to Ethiopia of usa 2010-04..2013-08
  office  special envoy for Sudan of usa 2013-08-28..2017-01
  office  special envoy for Sudan of usa 2019-06..2021-04
  source  public-record

actor   usa.tom-perriello
  kind    person
  name    Tom Perriello
  office  special envoy for Sudan of usa 2024-02-26..2025-01-20
  source  public-record

actor   usa.mike-hammer
  kind    person
  name    Mike Hammer !context(USA,ETH,SDN,COD)
  office  ambassador to the Democratic Republic of Congo of usa 2018-12..2022-05
  office  special envoy for the Horn of Africa of usa 2022-06-01..2025-01-20
  source  public-record

actor   usa.david-satterfield
  kind    person
  name    David Satterfield | David M. Satterfield
  office  ambassador to Turkey of usa 2019-08..2022-01
  office  special envoy for the Horn of Africa of usa 2022-01-06..2022-04
  office  special envoy for humanitarian issues in the Middle East of usa 2023-10-15..2024-05-06
  source  public-record

actor   usa.lise-grande
  kind    person
  name    Lise Grande
  gender  f
  office  humanitarian coordinator in Yemen of uno 2018-03..2020-12
  office  president of usa.usip 2020-12..2024-04
  office  special envoy for humanitarian issues in the Middle East of usa 2024-05..2025-01
  source  public-record

actor   usa.richard-norland
  kind    person
  name    Richard Norland
  office  ambassador to Libya of usa 2019-08..2022-08
  office  special envoy for Libya of usa 2021-05..2025
  source  public-record

actor   usa.christopher-stevens
  kind    person
  name    Christopher Stevens !context(LBY) | J. Christopher Stevens | Chris Stevens !context(LBY)
  office  ambassador to Libya of usa 2012-06-07..2012-09-11
  source  public-record

actor   usa.robert-ford
  kind    person
  name    Robert Ford !context(SYR) | Robert S. Ford
  office  ambassador to Syria of usa 2011-01-27..2014-02-28
  source  public-record

actor   usa.april-glaspie
  kind    person
  name    April Glaspie
  gender  f
  office  ambassador to Iraq of usa 1988-09..1990-07-30
  source  public-record

actor   usa.marie-yovanovitch
  kind    person
  name    Marie Yovanovitch
  gender  f
  office  ambassador to Ukraine of usa 2016-08-29..2019-05-20
  source  public-record

actor   usa.bill-taylor
  kind    person
  name    Bill Taylor !context(UKR) | William B. Taylor !context(UKR)
  office  ambassador to Ukraine of usa 2006-06..2009-05
  office  chargé d'affaires in Ukraine of usa 2019-06-18..2020-01-01
  source  public-record

actor   usa.bridget-brink
  kind    person
  name    Bridget Brink | Bridget A. Brink
  gender  f
  office  ambassador to Ukraine of usa 2022-05-29..2025-04
  source  public-record

actor   usa.gordon-sondland
  kind    person
  name    Gordon Sondland
  office  ambassador to the European Union of usa 2018-07-09..2020-02-07
  source  public-record

actor   usa.michael-mcfaul
  kind    person
  name    Michael McFaul
  office  ambassador to Russia of usa 2012-01-10..2014-02-26
  source  public-record

actor   usa.jon-huntsman
  kind    person
  name    Jon Huntsman
  office  ambassador to China of usa 2009-08-21..2011-04-30
  office  ambassador to Russia of usa 2017-10-03..2019-10-03
  source  public-record

actor   usa.john-j-sullivan
  kind    person
  name    John J. Sullivan
  office  deputy secretary of state of usa 2017-05-24..2019-12-20
  office  ambassador to Russia of usa 2019-12-23..2022-09-04
  source  public-record

actor   usa.lynne-tracy
  kind    person
  name    Lynne Tracy
  gender  f
  office  ambassador to Russia of usa 2023-01-09..2025-06-27
  source  public-record

actor   usa.nicholas-burns
  kind    person
  name    Nicholas Burns !context(USA) | R. Nicholas Burns
  office  undersecretary of state for political affairs of usa 2005-03-17..2008-02-29
  office  ambassador to China of usa 2022-03-08..2025-01-20
  source  public-record

actor   usa.julianne-smith
  kind    person
  name    Julianne Smith !context(nato)
  gender  f
  office  ambassador to NATO of usa 2021-11-22..2024-11
  source  public-record

actor   usa.matthew-whitaker
  kind    person
  name    Matthew Whitaker
  office  acting attorney general of usa 2018-11-07..2019-02-14
  office  ambassador to NATO of usa 2025-04-01..   asof 2025-06-30
  source  public-record

# Spokespersons.

actor   usa.ari-fleischer
  kind    person
  name    Ari Fleischer
  office  press secretary of usa.whitehouse 2001-01-20..2003-07-15
  source  public-record

actor   usa.scott-mcclellan
  kind    person
  name    Scott McClellan
  office  press secretary of usa.whitehouse 2003-07-15..2006-05-10
  source  public-record

actor   usa.tony-snow
  kind    person
  name    Tony Snow
  office  press secretary of usa.whitehouse 2006-05-10..2007-09-14
  source  public-record

actor   usa.dana-perino
  kind    person
  name    Dana Perino
  gender  f
  office  press secretary of usa.whitehouse 2007-09-14..2009-01-20
  source  public-record

actor   usa.robert-gibbs
  kind    person
  name    Robert Gibbs
  office  press secretary of usa.whitehouse 2009-01-20..2011-02-11
  source  public-record

actor   usa.jay-carney
  kind    person
  name    Jay Carney
  office  press secretary of usa.whitehouse 2011-02-11..2014-06-20
  source  public-record

actor   usa.josh-earnest
  kind    person
  name    Josh Earnest
  office  press secretary of usa.whitehouse 2014-06-20..2017-01-20
  source  public-record

actor   usa.sean-spicer
  kind    person
  name    Sean Spicer
  office  press secretary of usa.whitehouse 2017-01-20..2017-07-21
  source  public-record

actor   usa.sarah-huckabee-sanders
  kind    person
  name    Sarah Huckabee Sanders | Sarah Sanders
  gender  f
  office  press secretary of usa.whitehouse 2017-07-26..2019-07-01
  office  governor of Arkansas of usa 2023-01-10..   asof 2025-06-30
  source  public-record

actor   usa.stephanie-grisham
  kind    person
  name    Stephanie Grisham
  gender  f
  office  press secretary of usa.whitehouse 2019-07-01..2020-04-07
  source  public-record

actor   usa.kayleigh-mcenany
  kind    person
  name    Kayleigh McEnany
  gender  f
  office  press secretary of usa.whitehouse 2020-04-07..2021-01-20
  source  public-record

actor   usa.jen-psaki
  kind    person
  name    Jen Psaki | Jennifer Psaki
  gender  f
  office  spokeswoman of usa.state 2013-02-11..2015-03-31
  office  press secretary of usa.whitehouse 2021-01-20..2022-05-13
  source  public-record

actor   usa.karine-jean-pierre
  kind    person
  name    Karine Jean-Pierre
  gender  f
  office  press secretary of usa.whitehouse 2022-05-13..2025-01-20
  source  public-record

actor   usa.karoline-leavitt
  kind    person
  name    Karoline Leavitt
  gender  f
  office  press secretary of usa.whitehouse 2025-01-20..   asof 2025-06-30
  source  public-record

actor   usa.richard-boucher
  kind    person
  name    Richard Boucher !context(USA)
  office  spokesman of usa.state 2000..2005-06
  office  assistant secretary of state for South and Central Asian affairs of usa 2006-02..2009-05
  source  public-record

actor   usa.sean-mccormack
  kind    person
  name    Sean McCormack
  office  spokesman of usa.state 2005-06..2009-01-20
  source  public-record

actor   usa.p-j-crowley
  kind    person
  name    P. J. Crowley | Philip J. Crowley
  office  spokesman of usa.state 2009-05..2011-03-13
  source  public-record

actor   usa.mark-toner
  kind    person
  name    Mark Toner !context(USA)
  office  deputy spokesman of usa.state 2010-06..2013-07
  office  deputy spokesman of usa.state 2015-06..2017-04
  source  public-record

actor   usa.marie-harf
  kind    person
  name    Marie Harf
  gender  f
  office  deputy spokeswoman of usa.state 2013-06..2015-06
  source  public-record

actor   usa.john-kirby
  kind    person
  name    John Kirby !context(USA)
  office  press secretary of usa.pentagon 2013-12..2015-05
  office  spokesman of usa.state 2015-05..2017-01-20
  office  press secretary of usa.pentagon 2021-01-20..2022-05-27
  office  spokesman of usa.nsc 2022-06..2025-01-20
  source  public-record

actor   usa.heather-nauert
  kind    person
  name    Heather Nauert
  gender  f
  office  spokeswoman of usa.state 2017-04-24..2019-03
  source  public-record

actor   usa.ned-price
  kind    person
  name    Ned Price
  office  spokesman of usa.nsc 2015..2017-01
  office  spokesman of usa.state 2021-01-20..2023-03-17
  source  public-record

actor   usa.matthew-miller
  kind    person
  name    Matthew Miller !context(USA)
  office  spokesman of usa.state 2023-04-24..2025-01-20
  source  public-record

actor   usa.vedant-patel
  kind    person
  name    Vedant Patel
  office  deputy spokesman of usa.state 2022..2025-01-20
  source  public-record

actor   usa.tammy-bruce
  kind    person
  name    Tammy Bruce
  gender  f
  office  spokeswoman of usa.state 2025-01-21..   asof 2025-06-30
  source  public-record

actor   usa.geoff-morrell
  kind    person
  name    Geoff Morrell
  office  press secretary of usa.pentagon 2007-06..2011-06
  source  public-record

actor   usa.pat-ryder
  kind    person
  name    Pat Ryder | Patrick Ryder
  office  press secretary of usa.pentagon 2022-08..2025-01-20
  source  public-record

actor   usa.sabrina-singh
  kind    person
  name    Sabrina Singh
  gender  f
  office  deputy press secretary of usa.pentagon 2022-04..2025-01-20
  source  public-record

actor   usa.sean-parnell
  kind    person
  name    Sean Parnell !context(USA)
  office  spokesman of usa.pentagon 2025-01..   asof 2025-06-30
  source  public-record

# Congress: speakers, leaders and members known from foreign news.

actor   usa.sam-rayburn
  kind    person
  name    Sam Rayburn
  office  speaker of usa.house 1955-01-05..1961-11-16
  source  public-record

actor   usa.tip-oneill
  kind    person
  name    Tip O'Neill | Thomas P. O'Neill
  office  speaker of usa.house 1977-01-04..1987-01-03
  source  public-record

actor   usa.jim-wright
  kind    person
  name    Jim Wright !context(USA)
  office  speaker of usa.house 1987-01-06..1989-06-06
  source  public-record

actor   usa.tom-foley
  kind    person
  name    Tom Foley | Thomas S. Foley
  office  speaker of usa.house 1989-06-06..1995-01-03
  source  public-record

actor   usa.newt-gingrich
  kind    person
  name    Newt Gingrich
  office  speaker of usa.house 1995-01-04..1999-01-03
  source  public-record

actor   usa.dennis-hastert
  kind    person
  name    Dennis Hastert
  office  speaker of usa.house 1999-01-06..2007-01-03
  source  public-record

actor   usa.nancy-pelosi
  kind    person
  name    Nancy Pelosi
  gender  f
  office  minority leader of usa.house 2003-01-03..2007-01-03
  office  speaker of usa.house 2007-01-04..2011-01-03
  office  minority leader of usa.house 2011-01-03..2019-01-03
  office  speaker of usa.house 2019-01-03..2023-01-03
  source  public-record

actor   usa.john-boehner
  kind    person
  name    John Boehner
  office  speaker of usa.house 2011-01-05..2015-10-29
  source  public-record

actor   usa.paul-ryan
  kind    person
  name    Paul Ryan !context(USA)
  office  speaker of usa.house 2015-10-29..2019-01-03
  source  public-record

actor   usa.kevin-mccarthy
  kind    person
  name    Kevin McCarthy !context(USA)
  office  speaker of usa.house 2023-01-07..2023-10-03
  source  public-record

actor   usa.mike-johnson
  kind    person
  name    Mike Johnson !context(USA)
  office  speaker of usa.house 2023-10-25..   asof 2025-06-30
  source  public-record

actor   usa.hakeem-jeffries
  kind    person
  name    Hakeem Jeffries
  office  minority leader of usa.house 2023-01-03..   asof 2025-06-30
  source  public-record

actor   usa.steve-scalise
  kind    person
  name    Steve Scalise
  office  majority leader of usa.house 2023-01-03..   asof 2025-06-30
  source  public-record

actor   usa.steny-hoyer
  kind    person
  name    Steny Hoyer
  office  majority leader of usa.house 2007-01-04..2011-01-03
  office  majority leader of usa.house 2019-01-03..2023-01-03
  source  public-record

actor   usa.eric-cantor
  kind    person
  name    Eric Cantor
  office  majority leader of usa.house 2011-01-03..2014-07-31
  source  public-record

actor   usa.bob-dole
  kind    person
  name    Bob Dole | Robert Dole
  office  majority leader of usa.senate 1985-01-03..1987-01-03
  office  majority leader of usa.senate 1995-01-03..1996-06-11
  source  public-record

actor   usa.trent-lott
  kind    person
  name    Trent Lott
  office  majority leader of usa.senate 1996-06-12..2001-06-06
  source  public-record

actor   usa.tom-daschle
  kind    person
  name    Tom Daschle
  office  majority leader of usa.senate 2001-06-06..2003-01-03
  source  public-record

actor   usa.bill-frist
  kind    person
  name    Bill Frist
  office  majority leader of usa.senate 2003-01-03..2007-01-03
  source  public-record

actor   usa.harry-reid
  kind    person
  name    Harry Reid
  office  majority leader of usa.senate 2007-01-03..2015-01-03
  source  public-record

actor   usa.mitch-mcconnell
  kind    person
  name    Mitch McConnell
  office  minority leader of usa.senate 2007-01-03..2015-01-03
  office  majority leader of usa.senate 2015-01-03..2021-01-20
  office  minority leader of usa.senate 2021-01-20..2025-01-03
  source  public-record

actor   usa.chuck-schumer
  kind    person
  name    Chuck Schumer | Charles Schumer | Charles E. Schumer
  office  minority leader of usa.senate 2017-01-03..2021-01-20
  office  majority leader of usa.senate 2021-01-20..2025-01-03
  office  minority leader of usa.senate 2025-01-03..   asof 2025-06-30
  source  public-record

actor   usa.john-thune
  kind    person
  name    John Thune
  office  majority leader of usa.senate 2025-01-03..   asof 2025-06-30
  source  public-record

actor   usa.mike-mansfield
  kind    person
  name    Mike Mansfield
  office  majority leader of usa.senate 1961-01-03..1977-01-03
  office  ambassador to Japan of usa 1977-06..1988-12
  source  public-record

actor   usa.j-william-fulbright
  kind    person
  name    J. William Fulbright | William Fulbright
  office  senator of usa 1945-01-03..1974-12-31
  source  public-record

actor   usa.barry-goldwater
  kind    person
  name    Barry Goldwater
  office  senator of usa 1953-01-03..1965-01-03
  office  senator of usa 1969-01-03..1987-01-03
  source  public-record

actor   usa.joseph-mccarthy
  kind    person
  name    Joseph McCarthy
  office  senator of usa 1947-01-03..1957-05-02
  source  public-record

actor   usa.ted-kennedy
  kind    person
  name    Ted Kennedy | Edward Kennedy | Edward M. Kennedy
  office  senator of usa 1962-11-07..2009-08-25
  source  public-record

actor   usa.jesse-helms
  kind    person
  name    Jesse Helms
  office  senator of usa 1973-01-03..2003-01-03
  source  public-record

actor   usa.richard-lugar
  kind    person
  name    Richard Lugar
  office  senator of usa 1977-01-03..2013-01-03
  source  public-record

actor   usa.sam-nunn
  kind    person
  name    Sam Nunn
  office  senator of usa 1972-11-08..1997-01-03
  source  public-record

actor   usa.john-mccain
  kind    person
  name    John McCain | John S. McCain
  office  senator of usa 1987-01-03..2018-08-25
  source  public-record

actor   usa.joe-lieberman
  kind    person
  name    Joe Lieberman | Joseph Lieberman
  office  senator of usa 1989-01-03..2013-01-03
  source  public-record

actor   usa.carl-levin
  kind    person
  name    Carl Levin
  office  senator of usa 1979-01-03..2015-01-03
  source  public-record

actor   usa.lindsey-graham
  kind    person
  name    Lindsey Graham
  office  senator of usa 2003-01-03..   asof 2025-06-30
  source  public-record

actor   usa.bob-corker
  kind    person
  name    Bob Corker
  office  senator of usa 2007-01-03..2019-01-03
  source  public-record

actor   usa.bob-menendez
  kind    person
  name    Bob Menendez | Robert Menendez
  office  senator of usa 2006-01-17..2024-08-20
  source  public-record

actor   usa.jim-risch
  kind    person
  name    Jim Risch | James Risch
  office  senator of usa 2009-01-03..   asof 2025-06-30
  source  public-record

actor   usa.ben-cardin
  kind    person
  name    Ben Cardin
  office  senator of usa 2007-01-03..2025-01-03
  source  public-record

actor   usa.chris-murphy
  kind    person
  name    Chris Murphy !context(USA)
  office  senator of usa 2013-01-03..   asof 2025-06-30
  source  public-record

actor   usa.chris-coons
  kind    person
  name    Chris Coons
  office  senator of usa 2010-11-15..   asof 2025-06-30
  source  public-record

actor   usa.chris-van-hollen
  kind    person
  name    Chris Van Hollen
  office  senator of usa 2017-01-03..   asof 2025-06-30
  source  public-record

actor   usa.tim-kaine
  kind    person
  name    Tim Kaine
  office  senator of usa 2013-01-03..   asof 2025-06-30
  source  public-record

actor   usa.jeanne-shaheen
  kind    person
  name    Jeanne Shaheen
  gender  f
  office  senator of usa 2009-01-03..   asof 2025-06-30
  source  public-record

actor   usa.jack-reed
  kind    person
  name    Jack Reed !context(USA)
  office  senator of usa 1997-01-03..   asof 2025-06-30
  source  public-record

actor   usa.roger-wicker
  kind    person
  name    Roger Wicker
  office  senator of usa 2007-12-31..   asof 2025-06-30
  source  public-record

actor   usa.mark-warner
  kind    person
  name    Mark Warner !context(USA)
  office  senator of usa 2009-01-03..   asof 2025-06-30
  source  public-record

actor   usa.tom-cotton
  kind    person
  name    Tom Cotton
  office  senator of usa 2015-01-03..   asof 2025-06-30
  source  public-record

actor   usa.ted-cruz
  kind    person
  name    Ted Cruz
  office  senator of usa 2013-01-03..   asof 2025-06-30
  source  public-record

actor   usa.rand-paul
  kind    person
  name    Rand Paul
  office  senator of usa 2011-01-03..   asof 2025-06-30
  source  public-record

actor   usa.bernie-sanders
  kind    person
  name    Bernie Sanders | Bernard Sanders
  office  senator of usa 2007-01-03..   asof 2025-06-30
  source  public-record

actor   usa.elizabeth-warren
  kind    person
  name    Elizabeth Warren
  gender  f
  office  senator of usa 2013-01-03..   asof 2025-06-30
  source  public-record

actor   usa.mitt-romney
  kind    person
  name    Mitt Romney
  office  governor of Massachusetts of usa 2003-01-02..2007-01-04
  office  senator of usa 2019-01-03..2025-01-03
  source  public-record

actor   usa.patrick-leahy
  kind    person
  name    Patrick Leahy
  office  senator of usa 1975-01-03..2023-01-03
  source  public-record

actor   usa.dianne-feinstein
  kind    person
  name    Dianne Feinstein
  gender  f
  office  senator of usa 1992-11-04..2023-09-29
  source  public-record

actor   usa.adam-schiff
  kind    person
  name    Adam Schiff
  office  member of congress of usa 2001-01-03..2024-12-08
  office  senator of usa 2024-12-09..   asof 2025-06-30
  source  public-record

actor   usa.michael-mccaul
  kind    person
  name    Michael McCaul
  office  member of congress of usa 2005-01-03..   asof 2025-06-30
  source  public-record

actor   usa.gregory-meeks
  kind    person
  name    Gregory Meeks
  office  member of congress of usa 1998-02-03..   asof 2025-06-30
  source  public-record

actor   usa.eliot-engel
  kind    person
  name    Eliot Engel
  office  member of congress of usa 1989-01-03..2021-01-03
  source  public-record

actor   usa.ed-royce
  kind    person
  name    Ed Royce
  office  member of congress of usa 1993-01-03..2019-01-03
  source  public-record

actor   usa.ileana-ros-lehtinen
  kind    person
  name    Ileana Ros-Lehtinen
  gender  f
  office  member of congress of usa 1989-08-29..2019-01-03
  source  public-record

actor   usa.tom-lantos
  kind    person
  name    Tom Lantos
  office  member of congress of usa 1981-01-03..2008-02-11
  source  public-record

actor   usa.charlie-wilson
  kind    person
  name    Charlie Wilson !context(AFG,USA)
  office  member of congress of usa 1973-01-03..1996-10-08
  source  public-record

actor   usa.devin-nunes
  kind    person
  name    Devin Nunes
  office  member of congress of usa 2003-01-03..2022-01-01
  source  public-record

actor   usa.mike-turner
  kind    person
  name    Mike Turner !context(usa.house,usa.congress)
  office  member of congress of usa 2003-01-03..   asof 2025-06-30
  source  public-record

actor   usa.liz-cheney
  kind    person
  name    Liz Cheney
  gender  f
  office  member of congress of usa 2017-01-03..2023-01-03
  source  public-record

actor   usa.ilhan-omar
  kind    person
  name    Ilhan Omar
  gender  f
  office  member of congress of usa 2019-01-03..   asof 2025-06-30
  source  public-record

actor   usa.rashida-tlaib
  kind    person
  name    Rashida Tlaib
  gender  f
  office  member of congress of usa 2019-01-03..   asof 2025-06-30
  source  public-record

actor   usa.alexandria-ocasio-cortez
  kind    person
  name    Alexandria Ocasio-Cortez | AOC !context(USA)
  gender  f
  office  member of congress of usa 2019-01-03..   asof 2025-06-30
  source  public-record

actor   usa.marjorie-taylor-greene
  kind    person
  name    Marjorie Taylor Greene
  gender  f
  office  member of congress of usa 2021-01-03..   asof 2025-06-30
  source  public-record

actor   usa.matt-gaetz
  kind    person
  name    Matt Gaetz
  office  member of congress of usa 2017-01-03..2024-11-13
  source  public-record

actor   usa.barbara-lee
  kind    person
  name    Barbara Lee !context(USA)
  gender  f
  office  member of congress of usa 1998-04-07..2025-01-03
  source  public-record

actor   usa.jesse-jackson
  kind    person
  name    Jesse Jackson
  code    USA SOC
  source  public-record

actor   usa.martin-luther-king-jr
  kind    person
  name    Martin Luther King Jr. | Martin Luther King
  code    USA SOC
  source  public-record

actor   usa.malcolm-x
  kind    person
  name    Malcolm X
  code    USA SOC
  source  public-record

# Governors and mayors known from foreign news.

actor   usa.gavin-newsom
  kind    person
  name    Gavin Newsom
  office  governor of California of usa 2019-01-07..   asof 2025-06-30
  source  public-record

actor   usa.ron-desantis
  kind    person
  name    Ron DeSantis
  office  governor of Florida of usa 2019-01-08..   asof 2025-06-30
  source  public-record

actor   usa.greg-abbott
  kind    person
  name    Greg Abbott !context(USA)
  office  governor of Texas of usa 2015-01-20..   asof 2025-06-30
  source  public-record

actor   usa.andrew-cuomo
  kind    person
  name    Andrew Cuomo
  office  governor of New York of usa 2011-01-01..2021-08-24
  source  public-record

actor   usa.rudy-giuliani
  kind    person
  name    Rudy Giuliani | Rudolph Giuliani
  office  mayor of New York of usa 1994-01-01..2001-12-31
  source  public-record

actor   usa.michael-bloomberg
  kind    person
  name    Michael Bloomberg | Mike Bloomberg
  office  mayor of New York of usa 2002-01-01..2013-12-31
  source  public-record

actor   usa.arnold-schwarzenegger
  kind    person
  name    Arnold Schwarzenegger
  office  governor of California of usa 2003-11-17..2011-01-03
  source  public-record

actor   usa.tim-walz
  kind    person
  name    Tim Walz
  office  governor of Minnesota of usa 2019-01-07..   asof 2025-06-30
  source  public-record

# Chief justices.

actor   usa.earl-warren
  kind    person
  name    Earl Warren
  office  chief justice of usa 1953-10-05..1969-06-23
  source  public-record

actor   usa.warren-burger
  kind    person
  name    Warren Burger | Warren E. Burger
  office  chief justice of usa 1969-06-23..1986-09-26
  source  public-record

actor   usa.william-rehnquist
  kind    person
  name    William Rehnquist
  office  chief justice of usa 1986-09-26..2005-09-03
  source  public-record

actor   usa.john-roberts
  kind    person
  name    John Roberts !context(USA) | John G. Roberts
  office  chief justice of usa 2005-09-29..   asof 2025-06-30
  source  public-record

# The executive: offices, departments and agencies.

actor   usa.whitehouse
  kind    organ
  name    White House | Oval Office | West Wing | 1600 Pennsylvania Avenue | Executive Office of the President
  code    USA GOV
  source  public-record

actor   usa.mar
  kind    organ
  name    Mar-a-Lago !context(USA)
  code    USA GOV 2017-01-20..2021-01-20
  code    USA GOV 2025-01-20..   asof 2025-06-30
  source  public-record

actor   usa.nsc
  kind    organ
  name    U.S. National Security Council | US National Security Council | White House National Security Council | National Security Council !context(USA) | NSC !context(USA)
  code    USA GOV 1947-09-18..   asof 2025-06-30
  part    usa.whitehouse office 1947-09-18..   asof 2025-06-30
  source  public-record

actor   usa.state
  kind    organ
  name    State Department | Foggy Bottom | US Department of State | U.S. State Department | U.S. Department of State | US State Department | Department of State
  code    USA GOV
  source  public-record

actor   usa.pentagon
  kind    organ
  name    Pentagon | Department of Defense | Defense Department | US Department of Defense | U.S. Defense Department | U.S. Department of Defense
  code    USA GOV.MIL 1947-09-18..   asof 2025-06-30
  source  public-record

actor   usa.ofac
  kind    organ
  name    OFAC | Office of Foreign Assets Control
  code    USA GOV
  part    usa.treasury office
  source  public-record

actor   usa.commerce
  kind    organ
  name    U.S. Commerce Department | US Commerce Department | U.S. Department of Commerce | US Department of Commerce | Bureau of Industry and Security
  code    USA GOV
  source  public-record

actor   usa.energy
  kind    organ
  name    U.S. Department of Energy | US Department of Energy | U.S. Energy Department | US Energy Department
  code    USA GOV 1977-10-01..   asof 2025-06-30
  source  public-record

actor   usa.nnsa
  kind    organ
  name    National Nuclear Security Administration
  code    USA GOV 2000-03-01..   asof 2025-06-30
  part    usa.energy office
  source  public-record

actor   usa.ustr
  kind    organ
  name    USTR | Office of the United States Trade Representative | U.S. Trade Representative
  code    USA GOV
  source  public-record

actor   usa.fed
  kind    organ
  name    Federal Reserve | U.S. Federal Reserve | US Federal Reserve | Federal Reserve Board | Fed !context(USA)
  code    USA GOV
  source  public-record

actor   usa.va
  kind    organ
  name    Department of Veterans Affairs !context(USA) | U.S. Department of Veterans Affairs
  code    USA GOV
  source  public-record

actor   usa.hhs
  kind    organ
  name    U.S. Department of Health and Human Services | Department of Health and Human Services !context(USA) | HHS !context(USA)
  code    USA GOV.MED
  source  public-record

actor   usa.cdc
  kind    organ
  name    Centers for Disease Control and Prevention | U.S. Centers for Disease Control and Prevention | CDC !context(USA)
  code    USA GOV.MED
  source  public-record

actor   usa.fda
  kind    organ
  name    Food and Drug Administration !context(USA) | U.S. Food and Drug Administration | FDA !context(USA)
  code    USA GOV.MED
  source  public-record

actor   usa.nih
  kind    organ
  name    National Institutes of Health
  code    USA GOV.MED
  source  public-record

actor   usa.epa
  kind    organ
  name    Environmental Protection Agency !context(USA) | U.S. Environmental Protection Agency
  code    USA GOV 1970-12-02..   asof 2025-06-30
  source  public-record

actor   usa.fema
  kind    organ
  name    FEMA | Federal Emergency Management Agency
  code    USA GOV 1979-04-01..   asof 2025-06-30
  source  public-record

actor   usa.nasa
  kind    organ
  name    NASA | National Aeronautics and Space Administration
  code    USA GOV 1958-10-01..   asof 2025-06-30
  source  public-record

actor   usa.irs
  kind    organ
  name    Internal Revenue Service
  code    USA GOV
  source  public-record

actor   usa.faa
  kind    organ
  name    Federal Aviation Administration
  code    USA GOV
  source  public-record

actor   usa.ntsb
  kind    organ
  name    National Transportation Safety Board
  code    USA GOV 1967-04-01..   asof 2025-06-30
  source  public-record

actor   usa.fcc
  kind    organ
  name    Federal Communications Commission
  code    USA GOV
  source  public-record

actor   usa.sec
  kind    organ
  name    Securities and Exchange Commission !context(USA) | U.S. Securities and Exchange Commission
  code    USA GOV
  source  public-record

actor   usa.omb
  kind    organ
  name    Office of Management and Budget
  code    USA GOV 1970-07-01..   asof 2025-06-30
  source  public-record

actor   usa.gao
  kind    organ
  name    Government Accountability Office
  code    USA LEG
  source  public-record

actor   usa.doge
  kind    organ
  name    Department of Government Efficiency | DOGE !context(USA)
  code    USA GOV 2025-01-20..   asof 2025-06-30
  source  public-record

actor   usa.mcc
  kind    organ
  name    Millennium Challenge Corporation
  code    USA GOV 2004-01-23..   asof 2025-06-30
  source  public-record

actor   usa.dfc
  kind    organ
  name    U.S. International Development Finance Corporation | US International Development Finance Corporation
  code    USA GOV 2019-12-20..   asof 2025-06-30
  source  public-record

actor   usa.peacecorps
  kind    organ
  name    Peace Corps
  code    USA GOV 1961-03-01..   asof 2025-06-30
  source  public-record

actor   usa.usia
  kind    organ
  name    United States Information Agency | U.S. Information Agency
  code    USA GOV 1953-08-01..1999-09-30
  source  public-record

actor   usa.usagm
  kind    organ
  name    U.S. Agency for Global Media | US Agency for Global Media | Broadcasting Board of Governors
  code    USA GOV.JRN 1999-10-01..   asof 2025-06-30
  source  public-record

actor   usa.usip
  kind    organ
  name    United States Institute of Peace | U.S. Institute of Peace | US Institute of Peace | USIP
  code    USA GOV.EDU 1984-10-19..   asof 2025-06-30
  source  public-record

actor   usa.uscirf
  kind    organ
  name    USCIRF | U.S. Commission on International Religious Freedom | United States Commission on International Religious Freedom
  code    USA GOV 1998-10-27..   asof 2025-06-30
  source  public-record

actor   usa.embassy-baghdad
  kind    organ
  name    U.S. Embassy in Baghdad | US Embassy in Baghdad
  code    USA GOV
  part    usa.state office
  source  public-record

actor   usa.ait
  kind    organ
  name    American Institute in Taiwan
  code    USA GOV 1979-01-16..   asof 2025-06-30
  part    usa.state office 1979-01-16..   asof 2025-06-30
  source  public-record

# Police and intelligence.

actor   usa.cia
  kind    organ
  name    Central Intelligence Agency | CIA | C.I.A. | Langley !context(usa.cia)
  code    USA SPY 1947-09-18..   asof 2025-06-30
  source  public-record

actor   usa.oss
  kind    organ
  name    Office of Strategic Services | OSS !context(USA)
  code    USA SPY 1942-06-13..1945-10-01
  source  public-record

actor   usa.odni
  kind    organ
  name    Office of the Director of National Intelligence | ODNI | Director of National Intelligence !context(USA)
  code    USA SPY 2005-04-21..   asof 2025-06-30
  source  public-record

actor   usa.nga
  kind    organ
  name    National Geospatial-Intelligence Agency
  code    USA SPY 2003-11-24..   asof 2025-06-30
  part    usa.pentagon office 2003-11-24..   asof 2025-06-30
  source  public-record

actor   usa.nro
  kind    organ
  name    National Reconnaissance Office
  code    USA SPY 1961-09-06..   asof 2025-06-30
  part    usa.pentagon office 1961-09-06..   asof 2025-06-30
  source  public-record

actor   usa.dia
  kind    organ
  name    Defense Intelligence Agency | DIA !context(USA)
  code    USA SPY 1961-10-01..   asof 2025-06-30
  part    usa.pentagon office 1961-10-01..   asof 2025-06-30
  source  public-record

actor   usa.nsa
  kind    organ
  name    National Security Agency | NSA !context(USA)
  code    USA SPY 1952-11-04..   asof 2025-06-30
  part    usa.pentagon office 1952-11-04..   asof 2025-06-30
  source  public-record

actor   usa.inr
  kind    organ
  name    Bureau of Intelligence and Research !context(USA)
  code    USA SPY
  part    usa.state office
  source  public-record

actor   usa.cisa
  kind    organ
  name    Cybersecurity and Infrastructure Security Agency | CISA !context(USA)
  code    USA GOV 2018-11-16..   asof 2025-06-30
  part    usa.dhs office 2018-11-16..   asof 2025-06-30
  source  public-record

actor   usa.fbi
  kind    organ
  name    Federal Bureau of Investigation | FBI | F.B.I.
  code    USA COP
  part    usa.justice office
  source  public-record

actor   usa.dea
  kind    organ
  name    Drug Enforcement Administration | DEA !context(USA,COL,MEX,AFG,VEN) | U.S. Drug Enforcement Administration
  code    USA COP 1973-07-01..   asof 2025-06-30
  part    usa.justice office 1973-07-01..   asof 2025-06-30
  source  public-record

actor   usa.atf
  kind    organ
  name    Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF !context(USA)
  code    USA COP
  source  public-record

actor   usa.marshals
  kind    organ
  name    U.S. Marshals Service | US Marshals Service | U.S. Marshals | US Marshals
  code    USA COP
  part    usa.justice office
  source  public-record

actor   usa.secretservice
  kind    organ
  name    U.S. Secret Service | US Secret Service | Secret Service !context(USA)
  code    USA COP
  part    usa.dhs office 2003-03-01..   asof 2025-06-30
  source  public-record

actor   usa.ice
  kind    organ
  name    Immigration and Customs Enforcement | U.S. Immigration and Customs Enforcement | ICE !context(usa.dhs,usa.ice) | ICE agents
  code    USA COP 2003-03-01..   asof 2025-06-30
  part    usa.dhs office 2003-03-01..   asof 2025-06-30
  source  public-record

actor   usa.cbp
  kind    organ
  name    Customs and Border Protection !context(USA) | U.S. Customs and Border Protection | US Customs and Border Protection | CBP !context(USA)
  code    USA COP 2003-03-01..   asof 2025-06-30
  part    usa.dhs office 2003-03-01..   asof 2025-06-30
  source  public-record

actor   usa.borderpatrol
  kind    organ
  name    U.S. Border Patrol | US Border Patrol
  code    USA COP
  part    usa.cbp office 2003-03-01..   asof 2025-06-30
  source  public-record

actor   usa.tsa
  kind    organ
  name    Transportation Security Administration
  code    USA COP 2001-11-19..   asof 2025-06-30
  part    usa.dhs office 2003-03-01..   asof 2025-06-30
  source  public-record

actor   usa.nypd
  kind    organ
  name    NYPD | New York Police Department | New York City Police Department
  code    USA COP
  source  public-record

actor   usa.lapd
  kind    organ
  name    LAPD | Los Angeles Police Department
  code    USA COP
  source  public-record

actor   usa.capitolpolice
  kind    organ
  name    U.S. Capitol Police | US Capitol Police | Capitol Police
  code    USA COP
  source  public-record

actor   usa.taskforcekcap
  kind    organ
  name    Task Force KleptoCapture | KleptoCapture
  code    USA JUD 2022-03-02..2025-02-05
  part    usa.justice office
  source  public-record

# The armed forces.

actor   usa.jcs
  kind    organ
  name    Joint Chiefs of Staff !context(USA) | U.S. Joint Chiefs of Staff | US Joint Chiefs of Staff
  code    USA MIL 1942-02..   asof 2025-06-30
  part    usa.pentagon office 1947-09-18..   asof 2025-06-30
  source  public-record

actor   usa.spaceforce
  kind    organ
  name    U.S. Space Force | US Space Force
  code    USA MIL 2019-12-20..   asof 2025-06-30
  source  public-record

actor   usa.uscg
  kind    organ
  name    U.S. Coast Guard | US Coast Guard | United States Coast Guard
  code    USA MIL
  part    usa.dhs office 2003-03-01..   asof 2025-06-30
  source  public-record

actor   usa.nationalguard
  kind    organ
  name    U.S. National Guard | US National Guard | Army National Guard | Air National Guard | National Guard !context(USA)
  code    USA MIL
  source  public-record

actor   usa.centcom
  kind    organ
  name    CENTCOM | U.S. Central Command | US Central Command | United States Central Command | Centcom
  code    USA MIL 1983-01-01..   asof 2025-06-30
  source  public-record

actor   usa.africom
  kind    organ
  name    AFRICOM | U.S. Africa Command | US Africa Command | United States Africa Command | Africom
  code    USA MIL 2007-10-01..   asof 2025-06-30
  source  public-record

actor   usa.eucom
  kind    organ
  name    EUCOM | U.S. European Command | US European Command | United States European Command
  code    USA MIL 1952-08-01..   asof 2025-06-30
  source  public-record

actor   usa.indopacom
  kind    organ
  name    INDOPACOM | U.S. Indo-Pacific Command | US Indo-Pacific Command | U.S. Pacific Command | US Pacific Command | PACOM | United States Indo-Pacific Command
  code    USA MIL 1947-01-01..   asof 2025-06-30
  source  public-record

actor   usa.southcom
  kind    organ
  name    SOUTHCOM | U.S. Southern Command | US Southern Command | United States Southern Command
  code    USA MIL 1963-06-06..   asof 2025-06-30
  source  public-record

actor   usa.northcom
  kind    organ
  name    NORTHCOM | U.S. Northern Command | US Northern Command
  code    USA MIL 2002-10-01..   asof 2025-06-30
  source  public-record

actor   usa.norad
  kind    organ
  name    NORAD | North American Aerospace Defense Command
  code    USA MIL 1958-05-12..   asof 2025-06-30
  source  public-record

actor   usa.socom
  kind    organ
  name    SOCOM | U.S. Special Operations Command | US Special Operations Command
  code    USA MIL 1987-04-16..   asof 2025-06-30
  source  public-record

actor   usa.jsoc
  kind    organ
  name    JSOC | Joint Special Operations Command
  code    USA MIL 1980-12-15..   asof 2025-06-30
  part    usa.socom office 1987-04-16..   asof 2025-06-30
  source  public-record

actor   usa.stratcom
  kind    organ
  name    U.S. Strategic Command | US Strategic Command | STRATCOM !context(USA)
  code    USA MIL 1992-06-01..   asof 2025-06-30
  source  public-record

actor   usa.sac
  kind    organ
  name    Strategic Air Command
  code    USA MIL 1946-03-21..1992-06-01
  source  public-record

actor   usa.transcom
  kind    organ
  name    U.S. Transportation Command | US Transportation Command
  code    USA MIL 1987-07-01..   asof 2025-06-30
  source  public-record

actor   usa.cybercom
  kind    organ
  name    U.S. Cyber Command | US Cyber Command | CYBERCOM
  code    USA MIL 2010-05-21..   asof 2025-06-30
  source  public-record

actor   usa.spacecom
  kind    organ
  name    U.S. Space Command | US Space Command
  code    USA MIL 2019-08-29..   asof 2025-06-30
  source  public-record

actor   usa.fifthfleet
  kind    organ
  name    U.S. Fifth Fleet | US Fifth Fleet | U.S. 5th Fleet | US 5th Fleet
  code    USA MIL
  part    usa.navy office
  source  public-record

actor   usa.sixthfleet
  kind    organ
  name    U.S. Sixth Fleet | US Sixth Fleet | U.S. 6th Fleet | US 6th Fleet
  code    USA MIL
  part    usa.navy office
  source  public-record

actor   usa.seventhfleet
  kind    organ
  name    U.S. Seventh Fleet | US Seventh Fleet | U.S. 7th Fleet | US 7th Fleet
  code    USA MIL
  part    usa.navy office
  source  public-record

actor   usa.navcent
  kind    organ
  name    NAVCENT | U.S. Naval Forces Central Command | US Naval Forces Central Command
  code    USA MIL
  part    usa.centcom office
  source  public-record

actor   usa.usfk
  kind    organ
  name    U.S. Forces Korea | US Forces Korea | USFK | United States Forces Korea
  code    USA MIL 1957-07-01..   asof 2025-06-30
  source  public-record

actor   usa.usfj
  kind    organ
  name    U.S. Forces Japan | US Forces Japan | USFJ
  code    USA MIL 1957-07-01..   asof 2025-06-30
  source  public-record

actor   usa.unc
  kind    organ
  name    United Nations Command | UN Command | U.N. Command
  code    USA MIL 1950-07-07..   asof 2025-06-30
  source  public-record

actor   usa.macv
  kind    organ
  name    Military Assistance Command, Vietnam | MACV
  code    USA MIL 1962-02-08..1973-03-29
  source  public-record

actor   usa.cjtf7
  kind    organ
  name    Combined Joint Task Force 7 | CJTF-7
  code    USA MIL 2003-06-14..2004-05-14
  source  public-record

actor   usa.usfi
  kind    organ
  name    United States Forces - Iraq | U.S. Forces-Iraq | USF-I
  code    USA MIL 2010-01-01..2011-12-18
  source  public-record

actor   usa.usfora
  kind    organ
  name    U.S. Forces-Afghanistan | US Forces-Afghanistan | USFOR-A | United States Forces - Afghanistan
  code    USA MIL 2008-10-06..2021-08-30
  source  public-record

actor   usa.prosperity
  kind    organ
  name    Operation Prosperity Guardian
  code    USA MIL 2023-12-18..   asof 2025-06-30
  source  public-record

actor   usa.seals
  kind    organ
  name    Navy SEALs | U.S. Navy SEALs | US Navy SEALs | SEAL Team Six | SEAL Team 6
  code    USA MIL
  part    usa.navy wing
  source  public-record

actor   usa.delta
  kind    organ
  name    Delta Force !context(USA) | U.S. Delta Force
  code    USA MIL 1977-11-19..   asof 2025-06-30
  part    usa.army wing 1977-11-19..   asof 2025-06-30
  source  public-record

actor   usa.greenberets
  kind    organ
  name    Green Berets !context(USA) | U.S. Green Berets | Army Special Forces
  code    USA MIL
  part    usa.army wing
  source  public-record

actor   usa.rangers
  kind    organ
  name    U.S. Army Rangers | US Army Rangers | 75th Ranger Regiment | Army Rangers
  code    USA MIL
  part    usa.army wing
  source  public-record

actor   usa.82nd
  kind    organ
  name    82nd Airborne Division | 82nd Airborne
  code    USA MIL
  part    usa.army wing
  source  public-record

actor   usa.101st
  kind    organ
  name    101st Airborne Division | 101st Airborne
  code    USA MIL
  part    usa.army wing
  source  public-record

actor   usa.guantanamo
  kind    organ
  name    Joint Task Force Guantanamo | JTF-GTMO
  code    USA MIL 2002-10..   asof 2025-06-30
  part    usa.southcom office 2002-10..   asof 2025-06-30
  source  public-record

actor   usa.corps
  kind    organ
  name    Army Corps of Engineers !context(USA) | U.S. Army Corps of Engineers
  code    USA MIL
  part    usa.army office
  source  public-record

# Congress, courts and commissions.

actor   usa.senate
  kind    organ
  name    U.S. Senate | US Senate | United States Senate
  code    USA LEG
  part    usa.congress office
  source  public-record

actor   usa.house
  kind    organ
  name    U.S. House of Representatives | US House of Representatives | U.S. House | US House
  code    USA LEG
  part    usa.congress office
  source  public-record

actor   usa.sfrc
  kind    organ
  name    Senate Foreign Relations Committee | U.S. Senate Foreign Relations Committee | US Senate Foreign Relations Committee
  code    USA LEG
  part    usa.senate office
  source  public-record

actor   usa.sasc
  kind    organ
  name    Senate Armed Services Committee
  code    USA LEG
  part    usa.senate office
  source  public-record

actor   usa.ssci
  kind    organ
  name    Senate Intelligence Committee | Senate Select Committee on Intelligence
  code    USA LEG 1976-05-19..   asof 2025-06-30
  part    usa.senate office 1976-05-19..   asof 2025-06-30
  source  public-record

actor   usa.sjc
  kind    organ
  name    Senate Judiciary Committee
  code    USA LEG
  part    usa.senate office
  source  public-record

actor   usa.hfac
  kind    organ
  name    House Foreign Affairs Committee !context(USA) | U.S. House Foreign Affairs Committee | House International Relations Committee
  code    USA LEG
  part    usa.house office
  source  public-record

actor   usa.hasc
  kind    organ
  name    House Armed Services Committee
  code    USA LEG
  part    usa.house office
  source  public-record

actor   usa.hpsci
  kind    organ
  name    House Intelligence Committee | House Permanent Select Committee on Intelligence
  code    USA LEG 1977-07-14..   asof 2025-06-30
  part    usa.house office 1977-07-14..   asof 2025-06-30
  source  public-record

actor   usa.hjc
  kind    organ
  name    House Judiciary Committee
  code    USA LEG
  part    usa.house office
  source  public-record

actor   usa.hoversight
  kind    organ
  name    House Oversight Committee
  code    USA LEG
  part    usa.house office
  source  public-record

actor   usa.jan6
  kind    organ
  name    January 6 committee | Jan. 6 committee | House select committee on the January 6 attack
  code    USA LEG 2021-07-01..2023-01-03
  part    usa.house office 2021-07-01..2023-01-03
  source  public-record

actor   usa.ccpcommittee
  kind    organ
  name    House Select Committee on the Chinese Communist Party
  code    USA LEG 2023-01-10..   asof 2025-06-30
  part    usa.house office 2023-01-10..   asof 2025-06-30
  source  public-record

actor   usa.911commission
  kind    organ
  name    9/11 Commission | September 11 Commission | National Commission on Terrorist Attacks Upon the United States
  code    USA GOV 2002-11-27..2004-08-21
  source  public-record

actor   usa.churchcommittee
  kind    organ
  name    Church Committee !context(USA)
  code    USA LEG 1975-01-27..1976-04-29
  part    usa.senate office
  source  public-record

actor   usa.helsinkicommission
  kind    organ
  name    U.S. Helsinki Commission | US Helsinki Commission
  code    USA LEG 1976-06-03..   asof 2025-06-30
  source  public-record

actor   usa.fisa
  kind    organ
  name    Foreign Intelligence Surveillance Court | FISA court
  code    USA JUD 1978-10-25..   asof 2025-06-30
  source  public-record

actor   usa.guantanamocourt
  kind    organ
  name    Guantanamo military commission | Guantanamo military commissions
  code    USA MIL 2006-10-17..   asof 2025-06-30
  source  public-record

# Parties, caucuses and movements.

actor   usa.gop
  kind    party
  name    Republican Party !context(USA) | U.S. Republican Party | GOP !context(USA) | Republicans !context(USA) | House Republicans | Senate Republicans | congressional Republicans
  code    USA PTY
  source  public-record

actor   usa.dnc
  kind    party
  name    Democratic Party !context(USA) | U.S. Democratic Party | Democrats !context(USA) | House Democrats | Senate Democrats | congressional Democrats
  code    USA PTY
  source  public-record

actor   usa.rnc
  kind    organ
  name    Republican National Committee | RNC !context(USA)
  code    USA PTY
  part    usa.gop office
  source  public-record

actor   usa.dncommittee
  kind    organ
  name    Democratic National Committee | DNC !context(USA)
  code    USA PTY
  part    usa.dnc office
  source  public-record

actor   usa.freedomcaucus
  kind    organ
  name    House Freedom Caucus | Freedom Caucus !context(USA)
  code    USA PTY 2015-01-26..   asof 2025-06-30
  part    usa.gop faction 2015-01-26..   asof 2025-06-30
  source  public-record

actor   usa.progressives
  kind    organ
  name    Congressional Progressive Caucus | Progressive Caucus !context(USA)
  code    USA PTY 1991..   asof 2025-06-30
  part    usa.dnc faction 1991..   asof 2025-06-30
  source  public-record

actor   usa.blackcaucus
  kind    organ
  name    Congressional Black Caucus
  code    USA PTY 1971..   asof 2025-06-30
  source  public-record

actor   usa.teaparty
  kind    organ
  name    Tea Party movement | Tea Party !context(USA)
  code    USA PTY 2009-02..   asof 2025-06-30
  part    usa.gop faction 2009-02..   asof 2025-06-30
  source  public-record

actor   usa.maga
  kind    organ
  name    MAGA movement | Make America Great Again !context(USA)
  code    USA PTY 2015-06..   asof 2025-06-30
  source  public-record

actor   usa.libertarian
  kind    party
  name    Libertarian Party !context(USA) | U.S. Libertarian Party
  code    USA PTY 1971-12-11..   asof 2025-06-30
  source  public-record

actor   usa.green
  kind    party
  name    Green Party of the United States | U.S. Green Party
  code    USA PTY 2001..   asof 2025-06-30
  source  public-record

actor   usa.naacp
  kind    ngo
  name    NAACP | National Association for the Advancement of Colored People
  code    USA SOC
  source  public-record

actor   usa.aclu
  kind    ngo
  name    ACLU | American Civil Liberties Union
  code    USA SOC
  source  public-record

actor   usa.cair
  kind    ngo
  name    Council on American-Islamic Relations | CAIR !context(USA)
  code    USA SOC 1994..   asof 2025-06-30
  source  public-record

actor   usa.adl
  kind    ngo
  name    Anti-Defamation League
  code    USA SOC
  source  public-record

actor   usa.splc
  kind    ngo
  name    Southern Poverty Law Center
  code    USA SOC 1971..   asof 2025-06-30
  source  public-record

actor   usa.aipac
  kind    ngo
  name    AIPAC | American Israel Public Affairs Committee
  code    USA SOC
  source  public-record

actor   usa.jstreet
  kind    ngo
  name    J Street
  code    USA SOC 2008-04..   asof 2025-06-30
  source  public-record

actor   usa.nra
  kind    ngo
  name    National Rifle Association | NRA !context(USA)
  code    USA SOC
  source  public-record

actor   usa.blm
  kind    ngo
  name    Black Lives Matter
  code    USA SOC 2013-07..   asof 2025-06-30
  source  public-record

actor   usa.occupy
  kind    ngo
  name    Occupy Wall Street
  code    USA OPP 2011-09-17..   asof 2025-06-30
  source  public-record

actor   usa.aflcio
  kind    ngo
  name    AFL-CIO | American Federation of Labor
  code    USA LAB
  source  public-record

actor   usa.teamsters
  kind    ngo
  name    Teamsters | International Brotherhood of Teamsters
  code    USA LAB
  source  public-record

actor   usa.uaw
  kind    ngo
  name    United Auto Workers
  code    USA LAB
  source  public-record

actor   usa.seiu
  kind    ngo
  name    Service Employees International Union
  code    USA LAB
  source  public-record

actor   usa.heritage
  kind    ngo
  name    Heritage Foundation
  code    USA EDU 1973-02-16..   asof 2025-06-30
  source  public-record

actor   usa.brookings
  kind    ngo
  name    Brookings Institution
  code    USA EDU
  source  public-record

actor   usa.rand
  kind    ngo
  name    RAND Corporation | RAND Corp
  code    USA EDU 1948-05-14..   asof 2025-06-30
  source  public-record

actor   usa.csis
  kind    ngo
  name    Center for Strategic and International Studies | CSIS !context(USA)
  code    USA EDU 1962..   asof 2025-06-30
  source  public-record

actor   usa.cfr
  kind    ngo
  name    Council on Foreign Relations
  code    USA EDU
  source  public-record

actor   usa.carnegie
  kind    ngo
  name    Carnegie Endowment for International Peace | Carnegie Endowment
  code    USA EDU
  source  public-record

actor   usa.aei
  kind    ngo
  name    American Enterprise Institute
  code    USA EDU
  source  public-record

actor   usa.atlanticcouncil
  kind    ngo
  name    Atlantic Council
  code    USA EDU 1961..   asof 2025-06-30
  source  public-record

actor   usa.isw
  kind    ngo
  name    Institute for the Study of War
  code    USA EDU 2007..   asof 2025-06-30
  source  public-record

actor   usa.fdd
  kind    ngo
  name    Foundation for Defense of Democracies
  code    USA EDU 2001..   asof 2025-06-30
  source  public-record

actor   usa.wilson
  kind    ngo
  name    Wilson Center | Woodrow Wilson International Center for Scholars
  code    USA EDU 1968..   asof 2025-06-30
  source  public-record

actor   usa.stimson
  kind    ngo
  name    Stimson Center
  code    USA EDU 1989..   asof 2025-06-30
  source  public-record

actor   usa.hudson
  kind    ngo
  name    Hudson Institute
  code    USA EDU 1961..   asof 2025-06-30
  source  public-record

actor   usa.winep
  kind    ngo
  name    Washington Institute for Near East Policy
  code    USA EDU 1985..   asof 2025-06-30
  source  public-record

actor   usa.quincy
  kind    ngo
  name    Quincy Institute
  code    USA EDU 2019..   asof 2025-06-30
  source  public-record

actor   usa.soufan
  kind    ngo
  name    Soufan Center
  code    USA EDU 2017..   asof 2025-06-30
  source  public-record

actor   usa.ned
  kind    ngo
  name    National Endowment for Democracy
  code    USA SOC 1983..   asof 2025-06-30
  source  public-record

actor   usa.ndi
  kind    ngo
  name    National Democratic Institute
  code    USA SOC 1983..   asof 2025-06-30
  source  public-record

actor   usa.iri
  kind    ngo
  name    International Republican Institute
  code    USA SOC 1983..   asof 2025-06-30
  source  public-record

actor   usa.freedomhouse
  kind    ngo
  name    Freedom House
  code    USA SOC
  source  public-record

actor   usa.cartercenter
  kind    ngo
  name    Carter Center
  code    USA SOC 1982..   asof 2025-06-30
  source  public-record

actor   usa.opensociety
  kind    ngo
  name    Open Society Foundations | Open Society Foundation
  code    USA SOC
  source  public-record

actor   usa.gates
  kind    ngo
  name    Gates Foundation | Bill & Melinda Gates Foundation | Bill and Melinda Gates Foundation
  code    USA SOC 2000..   asof 2025-06-30
  source  public-record

# Armed and militant groups.

actor   usa.kkk
  kind    group
  name    Ku Klux Klan | KKK !context(USA)
  code    USA UAF
  source  public-record

actor   usa.proudboys
  kind    group
  name    Proud Boys
  code    USA UAF 2016..   asof 2025-06-30
  source  public-record

actor   usa.oathkeepers
  kind    group
  name    Oath Keepers
  code    USA UAF 2009..   asof 2025-06-30
  source  public-record

actor   usa.threepercenters
  kind    group
  name    Three Percenters
  code    USA UAF 2008..   asof 2025-06-30
  source  public-record

actor   usa.boogaloo
  kind    group
  name    Boogaloo movement | Boogaloo Bois
  code    USA UAF
  source  public-record

actor   usa.patriotfront
  kind    group
  name    Patriot Front !context(USA)
  code    USA UAF 2017-08..   asof 2025-06-30
  source  public-record

actor   usa.atomwaffen
  kind    group
  name    Atomwaffen Division | National Socialist Order
  code    USA UAF 2015..   asof 2025-06-30
  source  public-record

actor   usa.aryannations
  kind    group
  name    Aryan Nations
  code    USA UAF
  source  public-record

actor   usa.antifa
  kind    group
  name    Antifa
  code    USA OPP
  source  public-record

actor   usa.weather
  kind    group
  name    Weather Underground
  code    USA UAF 1969..1977
  source  public-record

actor   usa.panthers
  kind    group
  name    Black Panther Party | Black Panthers !context(USA)
  code    USA OPP 1966-10-15..1982
  source  public-record

actor   usa.sla
  kind    group
  name    Symbionese Liberation Army
  code    USA UAF 1973..1975
  source  public-record

actor   usa.alpha
  kind    group
  name    Alpha 66
  code    USA REB
  source  public-record

actor   usa.brigade2506
  kind    group
  name    Brigade 2506
  code    USA REB 1960..1961-04-20
  source  public-record

actor   usa.jdl
  kind    group
  name    Jewish Defense League
  code    USA UAF 1968..   asof 2025-06-30
  source  public-record

actor   usa.constellis
  kind    company
  name    Constellis
  code    USA PRM 2014-06..   asof 2025-06-30
  source  public-record

actor   usa.dyncorp
  kind    company
  name    DynCorp | DynCorp International
  code    USA PRM ..2020-11
  source  public-record

actor   usa.triplecanopy
  kind    company
  name    Triple Canopy
  code    USA PRM 2003-09..   asof 2025-06-30
  source  public-record

actor   usa.caci
  kind    company
  name    CACI International
  code    USA BUS
  source  public-record

actor   usa.erik-prince
  kind    person
  name    Erik Prince
  office  founder of blackwater 1997..2010-12
  source  public-record

actor   usa.stewart-rhodes
  kind    person
  name    Stewart Rhodes
  office  leader of usa.oathkeepers 2009..2022-01-13
  source  public-record

actor   usa.enrique-tarrio
  kind    person
  name    Enrique Tarrio
  office  leader of usa.proudboys 2018-11..2022-03-08
  source  public-record

actor   usa.edward-snowden
  kind    person
  name    Edward Snowden
  code    USA CVL
  source  public-record

actor   usa.chelsea-manning
  kind    person
  name    Chelsea Manning | Bradley Manning
  code    USA CVL
  source  public-record

# Further actors.

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

actor   usa.donald-trump
  kind    person
  name    Donald Trump | Donald J. Trump
  office  president of usa 2017-01-20..2021-01-20
  office  president of usa 2025-01-20..   asof 2026-01-31
  source  public-record

actor   usa.condoleezza-rice
  kind    person
  name    Condoleezza Rice
  office  national security adviser of usa 2001-01-20..2005-01-26
  office  secretary of state of usa 2005-01-26..2009-01-20
  source  public-record

actor   usa.rex-tillerson
  kind    person
  name    Rex Tillerson
  office  secretary of state of usa 2017-02-01..2018-03-31
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

actor   usa.steve-witkoff
  kind    person
  name    Steve Witkoff
  office  special envoy to the Middle East of usa 2025-01-20..   asof 2025-06-30
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

actor   usa.congress
  kind    organ
  name    U.S. Congress | US Congress | United States Congress | Capitol Hill
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
