# SPDX-License-Identifier: CC0-1.0
# Words that go with a noun and give or change its sector, and the words that
# go before names; see agents.lex.

quality  rebel | insurgent | guerrilla | separatist | secessionist | rebellious | jihadist | mutinous | anti-government | antigovernment  REB
quality  opposition | antiwar | anti-war | protesting | pro-democracy | dissident  OPP
quality  military | naval | airborne | infantry | mechanized | mechanised | peacekeeping  MIL
quality  paramilitary | pro-government  PRM
quality  militant | armed | terrorist | extremist | masked  UAF
quality  governmental | ministerial | presidential | diplomatic | federal | provincial | municipal | governing | cabinet | state-run | state-owned  GOV
quality  parliamentary | legislative | congressional | senate | senatorial  LEG
quality  judicial | legal | prosecutorial | judiciary  JUD
quality  muslim | islamic | christian | jewish | hindu | sikh | buddhist | catholic | orthodox | sunni | shiite | shia | religious | clerical | islamist | protestant | coptic | evangelical | anglican  REL
quality  criminal | gang | mafia  CRM
quality  medical | health | healthcare | humanitarian medical  MED
quality  academic | educational | university | scientific  EDU
quality  humanitarian | relief | non-governmental | charitable  NGO
quality  business | corporate | commercial | industrial | financial  BUS
quality  agricultural | farming | rural  AGR
quality  civilian | indigenous | tribal | ordinary | ethnic | schoolchildren's  CVL
quality  displaced | exiled | refugee | asylum-seeking  REF
quality  striking | unionised | unionized | labour | labor  LAB
quality  intelligence  SPY
quality  police  COP

past  former | ex | erstwhile | onetime | one-time | then | late | ousted | deposed | exiled | retired | outgoing | disgraced former | past | ex-president | toppled | overthrown | dismissed | fired | impeached

honorific  Mr | Sir | Lord | King | Prince | Sheikh | Sheik | Shaikh | Mullah | Maulana | Maulvi | Maulawi | Mawlawi | Imam | Ayatollah | Father | Brother | Haji | Hajji | Don | Baron | Duke | Count | Senor | Monsieur | Herr | Qari | Ustad | Hojatoleslam | Rabbi !m
honorific  Mrs | Ms | Miss | Lady | Dame | Queen | Princess | Sister | Madame | Madam | Senora | Duchess | Baroness | Frau | Begum !f
honorific  Dr | Hon | St
