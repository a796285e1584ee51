# SPDX-License-Identifier: CC0-1.0
# (own work)
# Words around names of places, for src/place.

# Levels of divisions: 1 the first below the country, 2 the second, 3 either.
list  place.division
  word  province=1 | governorate=1 | oblast=1 | state=1 | emirate=1 | canton=1
  word  district=2 | county=2 | parish=2 | municipality=2
  word  region=3 | prefecture=3 | department=3 | division=3 | voivodeship=3

# Parts of a country or town that stand before its name: "northern Mali".
list  place.direction
  word  north | south | east | west | central | northern | southern | eastern | western
  word  northeast | northwest | southeast | southwest | north-east | north-west | south-east | south-west
  word  northeastern | northwestern | southeastern | southwestern
  word  north-eastern | north-western | south-eastern | south-western
  word  downtown | rural | mainland | upstate

# What lies about a place: 1 before its name ("nearby Goma"), 2 before "to"
# ("close to Goma"), 3 before "of" ("a suburb of Goma"), 4 before "of" or
# behind the name ("the Goma area").
list  place.vicinity
  word  nearby=1 | close=2 | adjacent=2
  word  suburb=3 | vicinity=3 | environs=3 | edge=3
  word  area=4 | countryside=4 | outskirts=4

# Measures of distance: "30 km from Goma".
list  place.distance
  word  mile | kilometre | kilometer | km | league

# Public bodies bear the name of their town: "Goma Police".
list  place.office
  word  police | department | fire | sheriff | community | high | city | public | school | schools | board | superior
  word  attorney | mayor | court | council | circuit | volunteer | chamber | jail | coroner | town | area
  word  district | municipal | regional | township | airport | hospital | ministry | government | parliament

# Words that may follow the name of a town before such a body: "Goma City
# Council".
list  place.town
  word  city | town

# Firms, papers, sites and natural features that bear the name of a place and
# are another thing or another place.
list  place.namesake
  word  inc | inc. | corp | corp. | co. | llc | ltd | ltd. | plc | company | group | motor | motors | laboratory | laboratories | foundation
  word  bank | hotel | inn | cartel | cup | union | broadcasting | television
  word  times | post | herald | tribune | gazette | chronicle | journal | globe | observer | press | daily | star
  word  news | sun | today | examiner | sentinel | courier | mail | telegraph | standard | monitor
  word  bay | park | creek | hill | hills | heights | lake | ridge | island | islands | mountain | mountains | river | valley | beach | forest
  word  falls | point | spring | springs | center | centre | mall | bridge | elementary | middle | hall | church | cemetery
  word  chapel | farm | farms | plaza | house | tower | zoo

# Diseases and their germs are named after places: "Marburg virus".
list  place.disease
  word  virus | viruses | ebolavirus | coronavirus | hantavirus | fever | flu | influenza | strain | variant | disease | syndrome | encephalitis | haemorrhagic | hemorrhagic

# Roads are named after places: "Houston Street".
list  place.street
  word  street | st. | avenue | ave. | ave | road | rd. | rd | drive | dr. | boulevard | blvd. | blvd | lane | ln.
  word  court | ct. | circle | place | parkway | pkwy | way | terrace | trail | square | pike | highway | hwy.

# Churches, schools and hospitals bear the names of saints: "St. Mary's".
list  place.saint
  word  st. | st | saint

# First halves before a hyphen and an adjective: "Anti-French".
list  place.prefix
  word  anti | pro | non | ex | post | pre
