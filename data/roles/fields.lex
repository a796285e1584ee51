# SPDX-License-Identifier: CC0-1.0
# Fields of work that go with a body or an office which gives way: "environment
# agency", "drug ring", "telecoms group".  They never change the sector of a
# noun that has one ("drug company"); see qualities.lex.

# ------------------------------------------------------------ government
quality  foreign | interior | home | finance | economic | economy | trade | commerce | industry | energy | oil | petroleum | mining | transport | transportation | aviation | railway | infrastructure | public works | housing | planning | development | environment | environmental | fisheries | forestry | water | tax | revenue | customs | budget | statistics | statistical | census | election | electoral | immigration | passport | emergency | disaster  GOV !yields
quality  disaster management | civil defence | weather | meteorological | postal | space | nuclear | land | urban | city | town | district | county | borough | regional | labour market | employment | welfare | social affairs | social services | pensions | culture | cultural | tourism | youth | religious affairs | veterans | information | communications | telecommunications | digital | higher education | competition | antitrust | food safety | procurement | anti-corruption | audit | privatisation | reconstruction  GOV !yields
quality  border | irrigation | consular | protocol | constitutional | climate | electricity | ministry | state | education | agriculture | population | treasury | central bank | visa | narcotics control | monetary | fiscal | fire | state property | national parks | coastal | mines | village | parish | metropolitan | forest | registry  GOV !yields

# -------------------------------------------------------------- business
quality  accountancy | advertising | aerospace | airline | auto | automotive | banking | biotech | brewing | building | car | catering | cement | chemical | coal | computer | construction | consulting | copper | courier | dairy | data | defence industry | diamond | e-commerce | electronics | employers' | engineering | entertainment | export | fashion | film | fossil fuel | freight | fuel | furniture | gaming | gas | gold | haulage  BUS !yields
quality  hotel | hospitality | import | insurance | internet | investment | logistics | lumber | manufacturing | marketing | metals | mobile phone | motor | music | oil and gas | packaging | petrochemical | pharmaceutical | pharma | plastics | printing | property | publishing | real estate | recruitment | retail | rubber | securities | semiconductor | shipbuilding | shipping | software | solar | steel | tech | technology | telecom | telecoms | textile | timber  BUS !yields
quality  tobacco | tobacco industry | trading | travel | trucking | tyre | utility | venture capital | wine | wind power | renewable energy | private equity | cryptocurrency | restaurant industry | clothing | garment | sugar | tea | coffee | cosmetics | private sector | satellite | taxi | telephone | toy | vaccine | video game | weapons | credit card  BUS !yields

# --------------------------------------------------------- civil society
quality  animal rights | animal welfare | anti-abortion | anti-corruption campaign | anti-nuclear | anti-racism | anti-slavery | campaigning | citizens' | civic | civil liberties | civil rights | civil society | climate action | community | conservation | consumer | consumers' | disability rights | ecological | environmentalist | equality | feminist | gay rights | grassroots | green | human rights | indigenous rights | LGBT | LGBTQ | minority rights | peace | press freedom | prisoners' rights | privacy | residents' | rights | social justice | tenants' | transparency  SOC !yields
quality  victims' | voluntary | volunteer | wildlife | women's | women's rights | neighbourhood | neighborhood | homeowners' | heritage | election monitoring | anti-poverty | parents' | veterans' | pensioners' | patients' | free speech | land rights | children's rights | football | sports | olympic | advocacy | activist | monitoring | watchdog | motorists' | trade justice  SOC !yields

# ----------------------------------------------------------------- crime
quality  drug | drugs | drug-trafficking | drug-smuggling | smuggling | trafficking | human trafficking | people-smuggling | money-laundering | counterfeiting | extortion | kidnapping | kidnap | narcotics | organised crime | organized crime | crime | paedophile | poaching | prostitution | ransomware | cybercrime | theft | burglary | robbery | sex-trafficking | hacking | cattle-rustling | fraud | carjacking | underworld | gangland | arms | arms-smuggling | child-trafficking | blackmail | ivory | migrant-smuggling  CRM !yields

# -------------------------------------------------------------- military
quality  armored | armoured | artillery | tank | mountain | parachute | paratroop | missile | rocket | cavalry | anti-aircraft | helicopter | fighter | bomber | submarine | reconnaissance | signals | engineering corps | commando | combat | amphibious | motorised | defence staff | air defence | rifle | elite | ranger | jungle | military police | special operations  MIL !yields

# ----------------------------------------------------------------- media
quality  media | news | broadcasting | television | radio | press | newspaper | tv | magazine | publishing house | film crew  JRN !yields

# ---------------------------------------------------------------- police
quality  anti-drug | anti-narcotics | counter-narcotics | counter-terrorism | counterterrorism | anti-terrorism | anti-terror | riot | anti-riot | bomb disposal | traffic | homicide | murder squad | vice squad | criminal investigation | penitentiary | correctional | anti-crime | antiterror | anti-gang | highway | prison | detention | remand  COP !yields

# ---------------------------------------------------------- intelligence
quality  counter-intelligence | counterintelligence | counter-espionage | espionage | eavesdropping | spy | signals intelligence | internal security | electronic surveillance  SPY !yields

# --------------------------------------------------------------- farming
quality  farm | coffee growers' | farmers' | peasants' | growers' | herders' | fishing | pastoralist | livestock | crop | poultry | cattle | fishermen's | producers' | cocoa  AGR !yields

# ------------------------------------------------------------- education
quality  research | students' | student | school | teaching | scholarly | curriculum | parent-teacher | alumni  EDU !yields

# ---------------------------------------------------------------- health
quality  hospital | nursing | dental | psychiatric | surgical | doctors' | pharmacists' | blood | burns | intensive care | trauma | vaccination | first aid | treatment  MED !yields

# ------------------------------------------------------------- charities
quality  aid | charity | demining | mine-clearing | mine clearance | disaster relief | emergency relief | red cross | red crescent  NGO !yields

# ---------------------------------------------------------------- rebels
quality  guerilla | maoist | insurrectionary | resistance | liberation | mujahideen | underground | independence  REB !yields

# ---------------------------------------------------------- armed groups
quality  mercenary | vigilante | terror | jihadi | neo-nazi | white supremacist | assassination | private security | self-defence | self-defense | suicide  UAF !yields

# --------------------------------------------------------------- parties
quality  electoral alliance | campaign | party | political party | ruling | political  PTY !yields

# ---------------------------------------------------------------- labour
quality  workers' | trade union | labour union | miners' | employees' | staff union | strike | wage | pilots' | nurses' | railwaymen's | seamen's | teachers' | actors' | public sector  LAB !yields

# -------------------------------------------------------------- refugees
quality  migrant | asylum | idp  REF !yields

# --------------------------------------------------------------- justice
quality  parole  JUD !yields

# ----------------------------------------------------------- legislature
quality  oversight  LEG !yields

# -------------------------------------------------------- paramilitaries
quality  government-backed | loyalist | state-backed  PRM !yields

# ------------------------------------------------------------ opposition
quality  protest  OPP !yields

# -------------------------------------------------------------- religion
quality  faith  REL !yields
