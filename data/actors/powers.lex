# licence: CC0-1.0
# Leaders since 1945, main ministers and bodies of the United States, China, the
# United Kingdom, France and India. Russia and Central Asia have files of their own.
source  public-record = constitutions, official announcements and wire reports of appointments and elections
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain

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
