# SPDX-License-Identifier: CC0-1.0
# Words by which the rooms `entity` and `actor` tell who acts: as a party or as
# a place, as somebody new or somebody named before (docs/actors.md).  Words
# are matched by lemma but where a list says otherwise.

# Nouns that name what parties do: "Moscow's sanctions", "the army offensive".
list  actor.deed
  word  attack | strike | airstrike | air strike | raid | offensive | invasion
  word  bombing | bombardment | shelling | sanction | operation | assault
  word  threat | aid | assistance | support | ceasefire | truce | talk
  word  negotiation | demand | proposal | claim | accusation | allegation
  word  statement | visit | occupation | aggression | intervention | blockade
  word  decision | attempt | effort | plan | response | withdrawal | pressure
  word  pledge | offer | call | warning | missile | rocket | bomb | protest
  word  siege | ambush | retaliation | campaign | policy | embargo | ban
  word  incursion | drone | side | position | denial | refusal | rejection
  word  criticism | promise | request | appeal | crackdown | manoeuvre | maneuver

# Verbs that say nothing about a city as a government, though it is their
# subject and they have an object: it hosts, has and suffers.
list  actor.city_verb
  word  have | host | be | see | suffer | face | mark | experience | hold
  word  become | celebrate | need | offer | contain | include | house | boast
  word  attract | lie | border | remain

# Verbs whose subject decides: a capital there is a government.
list  actor.government_verb
  word  say | announce | accuse | warn | deny | want | agree | reject | condemn
  word  insist | claim | declare | demand | urge | threaten | impose | call
  word  vow | pledge | refuse | offer | propose | sign | support | back | oppose
  word  blame | criticise | criticize | confirm | retaliate | respond
  word  recognise | recognize | expel | recall | decide | seek | hope | expect
  word  fear | believe | see | send | deploy | withdraw | suspend | sanction
  word  negotiate | welcome | signal | ask | request | order | protest | promise
  word  hint | consider | argue | invite | summon | ban | lift | ratify | veto
  word  provide | supply | arm | fund | allege | react | plan | try | act

# Words before a noun that are not part of its phrase, by form.
list  actor.day_word
  word  today | yesterday | tomorrow | tonight

# Quantities before "of": "dozens of", "a number of".
list  actor.quantity
  word  dozen | hundred | thousand | ten | score | million | number | majority
  word  handful | couple | pair | lot | most | some | all | one | two | three
  word  four | five | six | several | many | minority | half | third | group
  word  dozens | hundreds | thousands | scores | tens | millions

# Adjectives that bring in somebody new: "a second group".
list  actor.new
  word  second | third | fourth | different | new | rival | further

# Nouns for any named body: "the group", "the company".
list  actor.body
  word  group | movement | organization | organisation | agency | network
  word  institution | association | league | bloc | council | commission
  word  company | firm | party | alliance | union | faction | militia | ministry
  word  corporation | charity | bank | army | front | newspaper | university
  word  body | coalition | federation | committee | court | club | institute
  word  cartel | gang | hospital | church | watchdog | airline

# Nouns for a state: "the country".
list  actor.state
  word  country | nation | state | republic | kingdom

# The noun for a country's government, for which its capital stands.
list  actor.government
  word  government

# The noun for whoever has the same office elsewhere.
list  actor.counterpart
  word  counterpart

# Nouns for a man and for a woman.  An office in -man may be a woman's.
list  actor.man
  word  man | boy | father | brother | son | husband | uncle | nephew
  word  grandfather | grandson | stepfather | stepson | widower | bridegroom
  word  dad | daddy | grandpa | gentleman | boyfriend | ex-husband | king
  word  prince | duke | emperor | monk | godfather | schoolboy

list  actor.woman
  word  woman | girl | mother | sister | daughter | wife | aunt | niece
  word  grandmother | granddaughter | stepmother | stepdaughter | widow | bride
  word  mom | mum | grandma | lady | girlfriend | ex-wife | queen | princess
  word  duchess | empress | nun | godmother | schoolgirl | actress | heiress
  word  spokeswoman | chairwoman | congresswoman | councilwoman
  word  assemblywoman | businesswoman | policewoman | stateswoman | countess
  word  baroness | housewife | waitress

# Verbs with an "it" that means nobody.
list  actor.dummy_verb
  word  seem | appear | happen | rain | snow | matter | turn

# What follows the comma of a company's name, by form: "Northline Energy, Inc."
list  entity.company
  word  inc | inc. | llc | l.l.c. | llp | l.p. | lp | ltd | ltd. | corp | corp.
  word  plc | s.a. | n.a. | gmbh

# Verbs whose subject is often a person.
list  entity.speech
  word  say | tell | add | ask | believe | think | warn | explain

# Words that end the name of a person and are no part of it.
list  name.person_end
  word  jr. | jr | sr. | sr | ii | iii
