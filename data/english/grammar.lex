# SPDX-License-Identifier: CC0-1.0
# Words that decide whose doing an infinitive or a gerund is.

# "Promised Iran to leave": the subject leaves, not the object.
list  verb.promise
  word  promise | pledge | vow | swear | threaten | guarantee | use | spend | need | owe

# "Called on Iran to leave": whoever stands behind the preposition leaves.
list  verb.appeal
  word  call | appeal | plead | rely | count | depend | prevail

# "Accused the army of leaving", "thanked it for leaving": the object left.
list  verb.blame
  word  accuse | suspect | convict | acquit | charge | indict | blame | fault | condemn | criticise | criticize | denounce | censure | slam | rebuke | reprimand | praise | commend | applaud | thank | credit | congratulate | honour | honor | reward | punish | penalise | penalize | fine | jail | imprison | sentence | arrest | detain | prosecute | try | sue | ban | sanction | fire | sack | dismiss | suspend | pardon | forgive | kill | execute | warn | remind | stop | prevent | keep | bar | prohibit | deter | discourage | dissuade | exempt | excuse | cure

# "Won a prize for leaving", "faces a trial for leaving": the subject left.
list  verb.receive
  word  receive | win | get | earn | face | pay | use | take | need | have | make

# "Arrested him on charges of leaving".
list  noun.charge
  word  charge | accusation | suspicion | allegation | count

# "Read reports of leaving", "ended years of leaving": nobody of the sentence
# need have left.
list  noun.report
  word  report | rumour | rumor | news | story | account | claim | footage | image | video | evidence | memory | talk | day | week | month | year | decade | century | hour | era | period
