# SPDX-License-Identifier: CC0-1.0
# Nouns for persons, with the PLOVER sector of whoever is called so.  Written
# for dragoman; the agents file of PETRARCH (Open Event Data Alliance, MIT) was
# consulted for coverage.  The syntax is in docs/lexicon.md: plurals are made
# by the compiler, "man/men" gives an irregular one, !mass means that the
# singular stands for several, !yields that the sector gives way to that of
# the body or quality that goes with the noun, !head that one person holds
# the office, !weak that the noun alone makes no actor.

# ------------------------------------------------------------- government
agent  president  GOV !head !yields
agent  head of state | chief of state  GOV !head
agent  vice president | deputy president  GOV !head !yields
agent  prime minister | premier | head of government | chief minister  GOV !head
agent  deputy prime minister | vice premier | first deputy prime minister  GOV
agent  chancellor | federal chancellor  GOV !head
agent  vice chancellor  GOV
agent  taoiseach  GOV !head
agent  king | monarch | emperor | sultan | shah  GOV !head !m
agent  queen | empress  GOV !head !f
agent  emir | amir  GOV !head !m
agent  crown prince | prince  GOV !m
agent  princess | first lady/first ladies  GOV !f
agent  supreme leader  GOV !head
agent  head of the emirate  GOV !head
agent  dictator | strongman | ruler | autocrat | leader of the country  GOV
agent  minister | cabinet minister | government minister | state minister | minister of state  GOV
agent  foreign minister | minister of foreign affairs | minister for foreign affairs | foreign affairs minister | minister of external affairs | external affairs minister | foreign secretary | secretary of state | top diplomat | chief diplomat  GOV !head
agent  deputy foreign minister | vice foreign minister | deputy minister of foreign affairs  GOV
agent  defence minister | defense minister | minister of defence | minister of defense | defence secretary | defense secretary | secretary of defense | secretary of defence | minister of national defence | minister of national defense | defense chief | defence chief | war minister  GOV.MIL !head
agent  deputy defence minister | deputy defense minister | deputy minister of defence | deputy minister of defense  GOV.MIL
agent  interior minister | minister of the interior | minister of interior | home minister | home secretary | minister of internal affairs | internal affairs minister | home affairs minister  GOV.COP !head
agent  finance minister | minister of finance | economy minister | minister of economy | treasury secretary | chancellor of the exchequer | economic minister | trade minister | minister of trade | commerce minister | commerce secretary | industry minister  GOV !head
agent  justice minister | minister of justice | attorney general/attorneys general  GOV.JUD !head
agent  health minister | minister of health | health secretary  GOV.MED !head
agent  education minister | minister of education | education secretary  GOV.EDU !head
agent  agriculture minister | minister of agriculture | farm minister  GOV.AGR !head
agent  information minister | minister of information | energy minister | oil minister | environment minister | climate minister | labour minister | labor minister | transport minister | tourism minister | security minister | immigration minister | sports minister | culture minister | communications minister | water minister | housing minister | planning minister | europe minister | aviation minister  GOV
agent  minister of energy | minister of oil | minister of environment | minister of labour | minister of labor | minister of transport | minister of tourism | minister of culture | minister of communications | minister of security | minister of planning | minister of immigration  GOV
agent  intelligence minister | minister of intelligence  GOV.SPY !head
agent  deputy minister | vice minister | junior minister | acting minister  GOV
agent  governor | deputy governor | lieutenant governor | provincial governor | district governor | regional governor | governor general  GOV
agent  mayor | deputy mayor | lord mayor | vice mayor | alderman | burgomaster  GOV
agent  prefect | county executive | district chief | district administrator | district commissioner | commissioner | high commissioner | village head | subgovernor | administrator  GOV
agent  ambassador | envoy | special envoy | peace envoy | emissary/emissaries | consul | consul general/consuls general | charge d'affaires | diplomat | attache | permanent representative | negotiator | chief negotiator | special representative | plenipotentiary | legate  GOV !yields
agent  civil servant | public servant | bureaucrat | functionary | technocrat | state employee | government employee  GOV
agent  official | government official | senior official | top official | state official | public official | us official | high official | officeholder  GOV !yields
agent  head of delegation | delegate | delegation member | representative  UNK !yields
agent  adviser | advisor | national security adviser | national security advisor | security adviser | aide | chief of staff/chiefs of staff | top aide | senior aide | counsellor | counselor | undersecretary | under secretary | assistant secretary | permanent secretary | cabinet secretary  GOV !yields
agent  spokesman | press secretary  UNK !yields !m
agent  spokeswoman  UNK !yields !f
agent  spokesperson/spokespeople | spokespersons | mouthpiece | press officer  UNK !yields
agent  secretary | secretary general/secretaries general | general secretary | deputy secretary | assistant secretary-general  UNK !yields
agent  ombudsman | auditor general | regulator | inspector general | comptroller | tax collector | tax inspector | electoral commissioner | election official | census taker  GOV
agent  central banker | central bank governor | bank governor  GOV
agent  customs officer | border official | customs official | immigration inspector | immigration officer | border agent | immigration agent | customs agent | immigration official  COP
agent  politburo member | politician | statesman | policymaker | policy maker | lawgiver | public figure | office-holder  GOV !yields
agent  regent | viceroy | caliph | tsar | czar | kaiser | maharaja | tribal ruler | khedive  GOV
agent  loyalist | government supporter  GOV !yields

# ------------------------------------------------------------ legislature
agent  lawmaker | legislator | member of parliament/members of parliament | MP/MPs | parliamentarian | deputy speaker  LEG
agent  senator | congressman | assemblyman | councilman | state senator  LEG
agent  congresswoman | assemblywoman | councilwoman  LEG !f
agent  speaker of the house | house speaker | parliament speaker | parliamentary speaker | speaker of parliament | majority leader | minority leader | majority whip | party whip | senate leader | house leader  LEG !head
agent  speaker of the senate | senate speaker | speaker of the upper house  LEG !head
agent  speaker  LEG !yields
agent  deputy  LEG !yields
agent  councillor | councilor | council member | city councillor | burgess | member of congress/members of congress | backbencher | frontbencher | member of the european parliament/members of the european parliament | MEP/MEPs | congressional leader  LEG
agent  opposition leader | leader of the opposition | opposition figure | opposition politician | dissident | oppositionist | opponent | critic  OPP
agent  party leader | party chairman | party chief | party member | party official | candidate | presidential candidate | nominee | presidential hopeful | frontrunner | front-runner | challenger | party boss  PTY
agent  campaigner | canvasser  SOC
agent  demonstrator | protester | protestor | marcher | rioter | picketer | striker | agitator | antigovernment protester | hunger striker | looter | hecklers | boycotter | sit-in participant  OPP
agent  voter | electorate | constituent | citizen | taxpayer  CVL

# ---------------------------------------------------------------- justice
agent  judge | justice | chief justice | magistrate | jurist | supreme court justice | arbiter | arbitrator | coroner | juror | tribunal judge  JUD
agent  prosecutor | state prosecutor | chief prosecutor | district attorney | public prosecutor | prosecutor general/prosecutors general | solicitor general | investigating magistrate | special counsel  JUD
agent  lawyer | attorney | barrister | solicitor | legal counsel | public defender | notary | counsel | defence lawyer | defense lawyer | litigator | legal expert | bailiff  JUD

# --------------------------------------------------------------- military
agent  soldier | infantryman | rifleman | guardsman | airman | serviceman | crewman | gunner | sniper | paratrooper | marine | sailor | conscript | recruit | reservist | cadet | private | enlisted man/enlisted men  MIL
agent  servicewoman  MIL !f
agent  troops/troops | army troops/army troops | infantry | cavalry | ground troops/ground troops | military personnel | military forces/military forces | government forces/government forces | government troops/government troops | special forces/special forces | armed forces/armed forces | coalition forces/coalition forces | coalition troops/coalition troops | regime forces/regime forces | military units/military units | army units/army units | combat troops/combat troops | naval forces/naval forces | air forces/air forces | ground forces/ground forces | servicemen and women | regulars/regulars | garrison troops/garrison troops  MIL !mass
agent  general | army general | major general | lieutenant general | brigadier general | colonel-general | brigadier | admiral | vice admiral | rear admiral | colonel | lieutenant colonel | major | captain | lieutenant | second lieutenant | sergeant | staff sergeant | sergeant major | corporal | lance corporal | field marshal | air marshal | air chief marshal | marshal | commodore | ensign | warrant officer | petty officer | squadron leader | wing commander | military officer | army officer | naval officer | air force officer | military leader | military official | commanding officer | chief of general staff | chief of the general staff | army chief | military chief | chief of defence | top general | commander in chief/commanders in chief | supreme commander | joint chiefs of staff/joint chiefs of staff | army commander | military commander | defence official | defense official | military spokesman | army spokesman | military adviser | military attache | fighter pilot | bomber pilot | military pilot | tank commander | military strategist | drone operator  MIL
agent  chief of staff of the army/chiefs of staff of the army | army chief of staff/army chiefs of staff  MIL !head
agent  commander | field commander | deputy commander  MIL !yields
agent  warlord | strongmen | militia leader | militia commander  UAF
agent  veteran | war veteran | ex-serviceman  CVL
agent  prisoner of war/prisoners of war | deserter | defector | war criminal  UNK
agent  junta leader | coup leader | putschist | coup plotter  MIL
agent  peacekeeper | blue helmet | UN peacekeeper | military observer | peacekeeping troops/peacekeeping troops | peacekeeping forces/peacekeeping forces  IGO:MIL

# -------------------------------------------------------------- armed men
agent  rebel | insurgent | guerrilla | guerilla | rebel fighter | rebel leader | rebel commander | rebel soldier | insurrectionist | insurrectionary | revolutionary/revolutionaries | secessionist | separatist | separatist fighter | freedom fighter | resistance fighter | mutineer | partisan | maquis | islamist militant | rebel group member | extremist leader | guerrilla leader | insurgent leader | anti-government fighter | antigovernment fighter | jihadist | jihadi | mujahid/mujahideen | mujahedin | mujahedeen | holy warrior | islamist insurgent | islamist fighter | insurgent fighter  REB
agent  militant | terrorist | extremist | suicide bomber | car bomber | bomber | terror suspect | radical | hardline militant | suspected militant | islamist | attacker | assailant | islamic militant | foreign fighter | terrorist leader | militant leader | bombmaker | bomb-maker  UAF
agent  gunman | armed man/armed men | fighter | combatant | mercenary/mercenaries | militiaman | vigilante | armed fighter | masked man/masked men | tribesman with guns | warrior | tribal fighter | private contractor | soldier of fortune/soldiers of fortune | armed robber gang | child soldier | bandit leader | raider | skirmisher | shooter | kidnapper | abductor | hostage taker | hijacker | armed assailant | paramilitary fighter | armed attacker  UAF
agent  paramilitary/paramilitaries | paramilitary member | paramilitary leader  PRM

# ----------------------------------------------------------------- police
agent  police | riot police | policemen | military police | secret police | police force | police forces/police forces | police officers and soldiers | border police | traffic police | national police | federal police | state police | religious police | local police | city police | law enforcement | constabulary | security police | anti-riot police  COP !mass
agent  policeman | lawman  COP !m
agent  policewoman  COP !f
agent  police officer | police chief | constable | detective | sheriff | inspector | superintendent | chief inspector | police commissioner | police commander | police spokesman | cop | gendarme | trooper | patrolman | carabiniere | police official | prison guard | jailer | warden | warder | prison officer | prison official | border guard | coastguard | coast guard officer | police general | police captain | police sergeant | officer of the law | marshals | traffic warden | law enforcement officer | law enforcement official | detective inspector | police investigator | bodyguard | security guard | security officer | park ranger | forest ranger | game warden | patrol officer | correctional officer | customs guard | drug agent  COP
agent  officer  COP !yields
agent  investigator | guard | agent  UNK !yields
agent  security forces/security forces | security services/security services | security personnel | law enforcement agencies | security agents/security agents  COP !mass
agent  firefighter | fireman | rescuer | rescue worker | emergency worker | lifeguard | paramedic team  CVL

# ------------------------------------------------------------ intelligence
agent  spy | secret agent | intelligence officer | intelligence agent | intelligence chief | spy chief | spymaster | intelligence official | intelligence operative | double agent | informant | mole | counterintelligence officer | intelligence analyst | intelligence director | intelligence minister's agent | undercover agent | agent of the secret service | espionage agent | wiretapper | security chief | codebreaker | secret service agent  SPY

# --------------------------------------------------------------- business
agent  businessman | business owner | business leader | entrepreneur | industrialist | tycoon | magnate | mogul | oligarch | investor | banker | financier | trader | merchant | shopkeeper | store owner | retailer | wholesaler | broker | stockbroker | manufacturer | exporter | importer | stockholder | employer | contractor | hotelier | innkeeper | restaurateur | vendor | street vendor | salesman | supplier | distributor | dealer | arms dealer | arms manufacturer | car maker | carmaker | automaker | developer | property developer | landlord | landowner | insurer | lender | creditor | bondholder | consultant | lobbyist | economist | auctioneer | publisher | advertiser | marketer | producer | oil producer | oilman | shipper | shipowner | ship owner | airline executive | startup founder | billionaire | millionaire | stallholder | moneychanger | money changer | money lender  BUS
agent  businesswoman  BUS !f
agent  businesspeople/businesspeople | business community | businessfolk/businessfolk  BUS !mass
agent  airline pilot | pilot | flight attendant | engineer | technician | programmer | architect | surveyor | software engineer  BUS
agent  farmer | peasant | rancher | herder | herdsman | pastoralist | shepherd | fisherman | fisher | grower | planter | farm worker | farmworker | farmhand | agricultural worker | sharecropper | cattle rancher | dairy farmer | cattleman | livestock owner | poppy farmer | coca grower | cotton picker | beekeeper | winemaker | agronomist | agriculturalist | smallholder | cocoa farmer | fruit picker | rice farmer | wheat farmer | woodcutter | logger | subsistence farmer | tenant farmer | villager-farmer | stockman | horticulturist  AGR

# ------------------------------------------------------------------ labour
agent  worker | labourer | laborer | miner | coal miner | factory worker | steelworker | autoworker | railwayman | dockworker | docker | longshoreman | trucker | truck driver | lorry driver | bus driver | taxi driver | railway worker | construction worker | migrant worker | oil worker | textile worker | garment worker | unionist | trade unionist | union leader | union member | labour leader | labor leader | labor organizer | labour organiser | shop steward | strike leader | wage earner | craftsman | tradesman | artisan | mechanic | plumber | carpenter | bricklayer | electrician | welder | porter | cleaner | janitor | seaman | seafarer | stevedore | blue-collar worker | steel worker | transport worker | postal worker | domestic worker | maid | servant | public sector worker | day labourer | day laborer | waiter | waitress | cook | driver  LAB
agent  workforce | staff  LAB !mass !yields

# -------------------------------------------------------------- education
agent  student | pupil | schoolchild/schoolchildren | schoolboy | schoolgirl | undergraduate | graduate | student leader | seminarian | alumnus/alumni  EDU
agent  teacher | schoolteacher | professor | lecturer | academic | scholar | researcher | scientist | historian | political scientist | headmaster | headmistress | principal | educator | tutor | dean | rector | provost | expert | analyst | political analyst | security analyst | specialist | sociologist | physicist | chemist | biologist | anthropologist | archaeologist | nuclear scientist | mathematician | linguist | philosopher | legal scholar | think-tank analyst | climatologist | seismologist | meteorologist | university president | intellectual | research fellow | librarian | instructor  EDU

# ----------------------------------------------------------------- health
agent  doctor | physician | surgeon | nurse | medic | paramedic | midwife/midwives | health worker | healthcare worker | health care worker | medical worker | psychiatrist | psychologist | dentist | pharmacist | virologist | ambulance driver | ambulance crew | vaccinator | polio worker | health official | medical staff | hospital director | hospital worker | pathologist | general practitioner | anaesthetist | veterinarian | vet  MED

# ----------------------------------------------------------------- media
agent  journalist | reporter | correspondent | editor | columnist | broadcaster | newscaster | news anchor | anchorman | commentator | photojournalist | photographer | cameraman | news photographer | pressman | blogger | war correspondent | news presenter | newsreader | radio host | talk show host | media executive | freelancer | cartoonist | foreign correspondent | media worker | film crew | camera crew | editor-in-chief/editors-in-chief | newsman | stringer | publicist | television presenter | podcaster | press  JRN

# --------------------------------------------------------------- religion
agent  cleric | clergyman | priest | imam | mullah | ayatollah | grand ayatollah | mufti | grand mufti | rabbi | chief rabbi | bishop | archbishop | cardinal | pope | pontiff | patriarch | monk | nun | pastor | preacher | minister of religion | reverend | vicar | lama | guru | sheikh of al-azhar | religious leader | spiritual leader | religious scholar | chaplain | deacon | abbot | missionary/missionaries | evangelist | theologian | swami | pandit | friar | parson | muezzin | maulvi | maulana | churchman | church leader | religious figure | pilgrim | hajji | parishioner | worshipper | worshiper | congregant | televangelist | moderator of the church | community elder of the faith | dalai lama  REL
agent  clergy | ulema | ulama | faithful  REL !mass
agent  muslim | christian | jew | hindu | sikh | buddhist | catholic | protestant | sunni | shiite | shia | orthodox christian | copt | coptic christian | yazidi | druze | alawite | baha'i | mormon | evangelical | evangelical christian | sufi | ismaili | ahmadi | methodist | anglican | baptist | jehovah's witness/jehovah's witnesses  REL

# --------------------------------------------------------------- civilians
agent  civilian | resident | local | villager | townsman | city dweller | bystander | passer-by/passers-by | passerby/passersby | onlooker | pedestrian | commuter | passenger | motorist | cyclist | tourist | traveler | traveller | holidaymaker | shopper | customer | spectator | fan | survivor | victim | casualty/casualties | witness | eyewitness | neighbour | neighbor | inhabitant | townspeople/townspeople | ordinary person/ordinary people | homeowner | householder | tenant | pensioner | retiree | unemployed/unemployed | youngster | teenager | youth | child/children | boy | girl | baby | infant | toddler | orphan | widow | widower | mother | father | parent | brother | sister | son | daughter | wife/wives | husband | grandmother | grandfather | uncle | aunt | cousin | relative | family | mourner | crowd | bride | groom | elderly/elderly | minor | consumer | compatriot | countryman | native | patient | celebrity | singer | musician | actor | actress | artist | writer | novelist | poet | film director | filmmaker | athlete | footballer | player | coach | rapper | dancer | comedian | painter | composer | author | playwright | sportsman | hostage | captive | abductee | dweller | peasant woman/peasant women  CVL
agent  man  CVL !m !weak
agent  woman  CVL !f !weak
agent  person/people | people/people | individual | adult | everybody | folk/folk  CVL !weak
agent  population | public | community/communities | civil population | civilian population | ethnic group | minority/minorities | tribe | clan | nation  CVL !weak
agent  community leader | tribal leader | tribal elder | elder | village elder | chieftain | tribesman | clansman | indigenous leader | indigenous person/indigenous people | indigenous people/indigenous peoples | aboriginal | tribal chief | clan elder | traditional leader | jirga member | settler | nomad  CVL
agent  refugee | displaced person/displaced persons | displaced/displaced | displaced people/displaced people | internally displaced/internally displaced | internally displaced person/internally displaced people | asylum seeker | migrant | evacuee | exile | exiled dissident | returnee | emigrant | immigrant | stateless person/stateless people | boat people/boat people | deportee  REF
agent  prisoner | inmate | detainee | convict | suspect | defendant | accused | political prisoner | accused person | death row inmate | parolee | internee  UNK

# ------------------------------------------------------------ civil society
agent  activist | human rights activist | rights activist | human rights defender | environmentalist | environmental activist | campaign group member | volunteer | philanthropist | pro-democracy activist | women's rights activist | feminist | peace activist | pacifist | civil society leader | conservationist | reformer | reformist | civil rights leader | suffragette | community organiser | community organizer | whistleblower | advocate | human rights lawyer | anti-war activist | rights campaigner | monarchist | democracy activist | land defender  SOC
agent  aid worker | humanitarian worker | relief worker | humanitarian | charity worker | NGO worker | red cross worker | deminer | humanitarian official | aid official  NGO

# ------------------------------------------------------------------- crime
agent  criminal | gangster | mobster | drug trafficker | drug dealer | drug lord | drug smuggler | smuggler | trafficker | human trafficker | people smuggler | pirate | bandit | robber | thief/thieves | murderer | killer | assassin | hitman | cartel leader | cartel member | gang member | gang leader | mafia boss | kingpin | drug kingpin | crime boss | arsonist | rapist | poacher | hacker | cybercriminal | fraudster | arms smuggler | arms trafficker | money launderer | counterfeiter | racketeer | extortionist | rustler | cattle rustler | highwayman | carjacker | pickpocket | burglar | outlaw | fugitive | serial killer | mugger | drug runner  CRM

# ------------------------------------------------------------ former, elites
agent  ex-president | ex-minister | ex-prime minister | ex-leader | ex-premier | ex-general | ex-official | elder statesman | aristocrat | nobleman | royal | royal family | heir | pretender | dignitary/dignitaries | socialite | notable | elite | ruling family  ELI

# ------------------------------------------------------ heads that give way
agent  leader | head | chief | boss | top leader | paramount leader | number two | figurehead  UNK !yields
agent  chairman  UNK !yields !m
agent  chairwoman  UNK !yields !f
agent  chair | chairperson | director | deputy director | director general/directors general | manager | coordinator | president-elect | vice chairman | deputy head | deputy chief | deputy leader | co-founder | founder | organiser | organizer | mediator | interlocutor | facilitator | rapporteur | signatory/signatories | emissary of peace  UNK !yields
agent  member | supporter | follower | sympathiser | sympathizer | operative | cadre | backer | ally | adherent | member state | figure | source | insider | rival | counterpart | colleague | associate | partner | successor | predecessor | stakeholder | participant | observer | monitor | inspector of arms | occupier | savage | subject | stranger | foreigner | perpetrator | national | expatriate | newcomer  UNK !yields !weak
agent  arms inspector | weapons inspector | nuclear inspector | election observer | ceasefire monitor  IGO

# ------------------------------------------------- titles cut short, before names
agent  Sen | Rep | Cllr  LEG
agent  Gov | Pres | Amb | Sec Gen  GOV
agent  Gen | Lt | Col | Maj | Capt | Sgt | Cpl | Pvt | Adm | Brig | Cmdr | Maj Gen | Lt Gen | Brig Gen | Lt Col | Vice Adm | Rear Adm | Staff Sgt | Gen Ret  MIL
agent  Insp | Supt  COP
agent  Prof  EDU
agent  Rev  REL
