# SPDX-License-Identifier: CC0-1.0
# Parliaments, forces and parties under their own names.
# Generated; edit tools/make_bodies.py and run it again:
#   tools/make_bodies.py ../shared/data/sources/factbook data/actors \
#     > bodies.lex && mv bodies.lex data/actors/
# What the other files name is left out: run it again after changing them.

source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain

actor   alb.albanian-armed-forces
  kind    organ
  name    Albanian Armed Forces | AAF !weak !context(ALB)
  code    ALB MIL
  source  factbook-2026

actor   alb.alliance-for-change
  kind    party
  name    Alliance for Change !context(ALB)
  code    ALB PTY
  source  factbook-2026

actor   alb.democratic-party
  kind    party
  name    Democratic Party !context(ALB)
  code    ALB PTY
  source  factbook-2026

actor   alb.party-for-justice
  kind    party
  name    Party for Justice !context(ALB)
  code    ALB PTY
  source  factbook-2026

actor   alb.social-democratic-party
  kind    party
  name    Social Democratic Party !context(ALB) | PSD !weak !context(ALB)
  code    ALB PTY
  source  factbook-2026

actor   alb.freedom-party-of-albania
  kind    party
  name    Freedom Party of Albania
  code    ALB PTY
  source  factbook-2026

actor   alb.socialist-party
  kind    party
  name    Socialist Party !context(ALB)
  code    ALB PTY
  source  factbook-2026

actor   dza.barlaman
  kind    organ
  name    Barlaman !context(DZA)
  code    DZA LEG
  source  factbook-2026

actor   dza.al-majlis-al-chaabi-al-watani
  kind    organ
  name    Al-Majlis Al-Chaabi Al-Watani
  code    DZA LEG
  source  factbook-2026

actor   dza.majlis-al-oumma
  kind    organ
  name    Majlis al-Oumma
  code    DZA LEG
  source  factbook-2026

actor   dza.algerian-people-s-national-army
  kind    organ
  name    Algerian People's National Army | ANP !weak !context(DZA)
  code    DZA MIL
  source  factbook-2026

actor   dza.algerian-national-front
  kind    party
  name    Algerian National Front | FNA !weak !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.algerian-popular-movement
  kind    party
  name    Algerian Popular Movement | MPA !weak !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.algeria-s-hope-rally
  kind    party
  name    Algeria's Hope Rally | TAJ !weak !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.dignity
  kind    party
  name    Dignity !context(DZA) | El Karama !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.el-infitah
  kind    party
  name    El-Infitah
  code    DZA PTY
  source  factbook-2026

actor   dza.el-mostakbal
  kind    party
  name    El Mostakbal | Future Front !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.ennour-el-djazairi-party
  kind    party
  name    Ennour El Djazairi Party | PED !weak !context(DZA) | Algerian Radiance Party
  code    DZA PTY
  source  factbook-2026

actor   dza.equity-and-proclamation-party
  kind    party
  name    Equity and Proclamation Party | PEP !weak !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.islamic-renaissance-movement
  kind    party
  name    Islamic Renaissance Movement !context(DZA) | Ennahda Movement !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.justice-and-development-front
  kind    party
  name    Justice and Development Front !context(DZA) | FJD !weak !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.movement-for-national-reform
  kind    party
  name    Movement for National Reform !context(DZA) | El Islah !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.movement-of-society-for-peace
  kind    party
  name    Movement of Society for Peace !context(DZA) | MSP !weak !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.national-construction-movement
  kind    party
  name    National Construction Movement !context(DZA) | El-Bina | Harakat El-Binaa El-Watani
  code    DZA PTY
  source  factbook-2026

actor   dza.national-democratic-rally
  kind    party
  name    National Democratic Rally !context(DZA) | RND !weak !context(DZA) | Rassemblement National Democratique !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.national-front-for-social-justice
  kind    party
  name    National Front for Social Justice !context(DZA) | FNJS !weak !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.national-liberation-front
  kind    party
  name    National Liberation Front !context(DZA) | FLN !weak !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.national-militancy-front
  kind    party
  name    National Militancy Front | FMN !weak !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.national-party-for-solidarity-and-development
  kind    party
  name    National Party for Solidarity and Development !context(DZA) | PNSD !weak !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.national-republican-alliance
  kind    party
  name    National Republican Alliance !context(DZA) | ANR !weak !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.new-dawn-party
  kind    party
  name    New Dawn Party | El-Fajr El-Jadid
  code    DZA PTY
  source  factbook-2026

actor   dza.new-generation
  kind    party
  name    New Generation !context(DZA) | Jil Jadid
  code    DZA PTY
  source  factbook-2026

actor   dza.oath-of-1954
  kind    party
  name    Oath of 1954 | Ahd 54
  code    DZA PTY
  source  factbook-2026

actor   dza.party-of-justice-and-liberty
  kind    party
  name    Party of Justice and Liberty !context(DZA) | PLJ !weak !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.rally-for-culture-and-democracy
  kind    party
  name    Rally for Culture and Democracy | RCD !weak !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.socialist-forces-front
  kind    party
  name    Socialist Forces Front !context(DZA) | FFS !weak !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.union-for-change-and-progress
  kind    party
  name    Union for Change and Progress !context(DZA) | UCP !weak !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.union-of-democratic-and-social-forces
  kind    party
  name    Union of Democratic and Social Forces !context(DZA) | UFDS !weak !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.vanguard-of-liberties
  kind    party
  name    Vanguard of Liberties | Talaie El Hurriyet
  code    DZA PTY
  source  factbook-2026

actor   dza.workers-party
  kind    party
  name    Workers Party !context(DZA)
  code    DZA PTY
  source  factbook-2026

actor   dza.youth-party
  kind    party
  name    Youth Party
  code    DZA PTY
  source  factbook-2026

actor   and.consell-general
  kind    organ
  name    Consell General
  code    AND LEG
  source  factbook-2026

actor   and.concordia
  kind    party
  name    Concordia !context(AND)
  code    AND PTY
  source  factbook-2026

actor   and.democrats-for-andorra
  kind    party
  name    Democrats for Andorra
  code    AND PTY
  source  factbook-2026

actor   and.forward-andorra
  kind    party
  name    Forward Andorra
  code    AND PTY
  source  factbook-2026

actor   and.liberals-of-andorra
  kind    party
  name    Liberals of Andorra | L'A !context(AND)
  code    AND PTY
  source  factbook-2026

actor   and.social-democratic-party
  kind    party
  name    Social Democratic Party !context(AND)
  code    AND PTY
  source  factbook-2026

actor   and.social-democracy-and-progress
  kind    party
  name    Social Democracy and Progress !context(AND) | SDP !weak !context(AND)
  code    AND PTY
  source  factbook-2026

actor   ago.assembleia-nacional
  kind    organ
  name    Assembleia nacional !context(AGO)
  code    AGO LEG
  source  factbook-2026

actor   ago.angolan-armed-forces
  kind    organ
  name    Angolan Armed Forces | Forcas Armadas Angolanas
  code    AGO MIL
  source  factbook-2026

actor   ago.angolan-national-air-force
  kind    organ
  name    Angolan National Air Force | Forca Aerea Nacional Angolana
  code    AGO MIL
  source  factbook-2026

actor   ago.broad-convergence-for-the-salvation-of-angola-el
  kind    party
  name    Broad Convergence for the Salvation of Angola Electoral Coalition | CASA-CE !weak !context(AGO)
  code    AGO PTY
  source  factbook-2026

actor   ago.humanist-party-of-angola
  kind    party
  name    Humanist Party of Angola | PHI !weak !context(AGO)
  code    AGO PTY
  source  factbook-2026

actor   ago.national-front-for-the-liberation-of-angola
  kind    party
  name    National Front for the Liberation of Angola | FNLA !weak !context(AGO)
  code    AGO PTY
  source  factbook-2026

actor   ago.popular-movement-for-the-liberation-of-angola
  kind    party
  name    Popular Movement for the Liberation of Angola | MPLA !weak !context(AGO)
  code    AGO PTY
  source  factbook-2026

actor   ago.social-renewal-party
  kind    party
  name    Social Renewal Party !context(AGO) | PRS !weak !context(AGO)
  code    AGO PTY
  source  factbook-2026

actor   atg.antigua-and-barbuda-defense-force
  kind    organ
  name    Antigua and Barbuda Defense Force | Antigua and Barbuda Defence Force | ABDF !weak !context(ATG)
  code    ATG MIL
  source  factbook-2026

actor   atg.royal-police-force-of-antigua-and-barbuda
  kind    organ
  name    Royal Police Force of Antigua and Barbuda | RPFAB !weak !context(ATG)
  code    ATG COP
  source  factbook-2026

actor   atg.antigua-labor-party
  kind    party
  name    Antigua Labor Party | Antigua Labour Party | ABLP !weak !context(ATG)
  code    ATG PTY
  source  factbook-2026

actor   atg.barbuda-people-s-movement
  kind    party
  name    Barbuda People's Movement | BPM !weak !context(ATG)
  code    ATG PTY
  source  factbook-2026

actor   atg.democratic-national-alliance
  kind    party
  name    Democratic National Alliance !context(ATG) | DNA !weak !context(ATG)
  code    ATG PTY
  source  factbook-2026

actor   atg.go-green-for-life
  kind    party
  name    Go Green for Life | GGL !weak !context(ATG)
  code    ATG PTY
  source  factbook-2026

actor   atg.united-progressive-party
  kind    party
  name    United Progressive Party !context(ATG) | UPP !weak !context(ATG)
  code    ATG PTY
  source  factbook-2026

actor   arg.congreso-de-la-nacion
  kind    organ
  name    Congreso de la nación
  code    ARG LEG
  source  factbook-2026

actor   arg.camara-de-diputados
  kind    organ
  name    Cámara de Diputados !context(ARG)
  code    ARG LEG
  source  factbook-2026

actor   arg.senado
  kind    organ
  name    Senado !context(ARG)
  code    ARG LEG
  source  factbook-2026

actor   arg.armed-forces-of-the-argentine-republic
  kind    organ
  name    Armed Forces of the Argentine Republic | Fuerzas Armadas de la República Argentina
  code    ARG MIL
  source  factbook-2026

actor   arg.argentine-army
  kind    organ
  name    Argentine Army | Ejercito Argentino
  code    ARG MIL
  source  factbook-2026

actor   arg.navy-of-the-argentine-republic
  kind    organ
  name    Navy of the Argentine Republic | Armada Republica !context(ARG)
  code    ARG MIL
  source  factbook-2026

actor   arg.argentine-air-force
  kind    organ
  name    Argentine Air Force | Fuerza Aerea Argentina
  code    ARG MIL
  source  factbook-2026

actor   arg.gendarmeria-nacional-argentina
  kind    organ
  name    Gendarmería Nacional Argentina | National Gendarmerie !context(ARG)
  code    ARG COP
  source  factbook-2026

actor   arg.coast-guard
  kind    organ
  name    Coast Guard !context(ARG) | Prefectura Naval
  code    ARG COP
  source  factbook-2026

actor   arg.avanza-libertad
  kind    party
  name    Avanza Libertad
  code    ARG PTY
  source  factbook-2026

actor   arg.civic-coalition-ari
  kind    party
  name    Civic Coalition ARI | CC-ARI !weak !context(ARG)
  code    ARG PTY
  source  factbook-2026

actor   arg.consenso-federal
  kind    party
  name    Consenso Federal | Federal Consensus
  code    ARG PTY
  source  factbook-2026

actor   arg.frente-civico-por-santiago
  kind    party
  name    Frente Cívico por Santiago | Civic Front for Santiago
  code    ARG PTY
  source  factbook-2026

actor   arg.frente-de-la-concordia-misionero
  kind    party
  name    Frente de la Concordia Misionero | FRCS !weak !context(ARG) | Front for the Renewal of Social Concord
  code    ARG PTY
  source  factbook-2026

actor   arg.frente-renovador
  kind    party
  name    Frente Renovador | Renewal Front !context(ARG)
  code    ARG PTY
  source  factbook-2026

actor   arg.generacion-por-un-encuentro-nacional
  kind    party
  name    Generación por un Encuentro Nacional | GEN !weak !context(ARG) | Generation for a National Encounter
  code    ARG PTY
  source  factbook-2026

actor   arg.hacemos-por-cordoba
  kind    party
  name    Hacemos por Córdoba | We do for Cordoba
  code    ARG PTY
  source  factbook-2026

actor   arg.hacemos-por-nuestro-pais
  kind    party
  name    Hacemos por Nuestro Pais | NHP !weak !context(ARG) | We Do For Our Country !context(ARG)
  code    ARG PTY
  source  factbook-2026

actor   arg.juntos-por-el-cambio
  kind    party
  name    Juntos por el Cambio | JxC !weak !context(ARG) | Together for Change !context(ARG)
  code    ARG PTY
  source  factbook-2026

actor   arg.juntos-somos-rio-negro
  kind    party
  name    Juntos Somos Río Negro | JSRN !weak !context(ARG) | Together We Are Rio Negro
  code    ARG PTY
  source  factbook-2026

actor   arg.partido-justicialista
  kind    party
  name    Partido Justicialista | Justicialist Party
  code    ARG PTY
  source  factbook-2026

actor   arg.la-campora
  kind    party
  name    La Cámpora
  code    ARG PTY
  source  factbook-2026

actor   arg.la-libertad-avanza
  kind    party
  name    La Libertad Avanza | LLA !weak !context(ARG) | Liberty Advances
  code    ARG PTY
  source  factbook-2026

actor   arg.movimiento-popular-neuquino
  kind    party
  name    Movimiento Popular Neuquino | MPN !weak !context(ARG) | Neuquén People's Movement
  code    ARG PTY
  source  factbook-2026

actor   arg.movimiento-socialista-de-los-trabajadores
  kind    party
  name    Movimiento Socialista de los Trabajadores | MST !weak !context(ARG) | Workers' Socialist Movement !context(ARG)
  code    ARG PTY
  source  factbook-2026

actor   arg.partido-de-los-trabajadores-socialistas
  kind    party
  name    Partido de los Trabajadores Socialistas | PTS !weak !context(ARG) | Socialist Workers' Party !context(ARG)
  code    ARG PTY
  source  factbook-2026

actor   arg.partido-democrata
  kind    party
  name    Partido Demócrata | PDN !weak !context(ARG) | Democratic Party !context(ARG)
  code    ARG PTY
  source  factbook-2026

actor   arg.partido-libertario
  kind    party
  name    Partido Libertario | Libertarian Party !context(ARG)
  code    ARG PTY
  source  factbook-2026

actor   arg.partido-obrero
  kind    party
  name    Partido Obrero | Workers' Party !context(ARG)
  code    ARG PTY
  source  factbook-2026

actor   arg.partido-socialista
  kind    party
  name    Partido Socialista !context(ARG)
  code    ARG PTY
  source  factbook-2026

actor   arg.propuesta-republicana
  kind    party
  name    Propuesta Republicana | PRO !weak !context(ARG) | Republican Proposal
  code    ARG PTY
  source  factbook-2026

actor   arg.unidad-federal
  kind    party
  name    Unidad Federal !context(ARG)
  code    ARG PTY
  source  factbook-2026

actor   arg.union-civica-radical
  kind    party
  name    Unión Cívica Radical | UCR !weak !context(ARG) | Radical Civic Union !context(ARG)
  code    ARG PTY
  source  factbook-2026

actor   arg.vamos-con-vos
  kind    party
  name    Vamos con Vos | VcV !weak !context(ARG) | Let's Go with You
  code    ARG PTY
  source  factbook-2026

actor   arm.azgayin-zhoghov
  kind    organ
  name    Azgayin Zhoghov
  code    ARM LEG
  source  factbook-2026

actor   arm.armenian-national-congress
  kind    party
  name    Armenian National Congress | ANC !weak !context(ARM)
  code    ARM PTY
  source  factbook-2026

actor   arm.bright-armenia
  kind    party
  name    Bright Armenia
  code    ARM PTY
  source  factbook-2026

actor   arm.hanrapetutyun-party
  kind    party
  name    Hanrapetutyun Party
  code    ARM PTY
  source  factbook-2026

actor   arm.heritage
  kind    party
  name    Heritage !context(ARM)
  code    ARM PTY
  source  factbook-2026

actor   arm.i-have-honor-alliance-pud
  kind    party
  name    I Have Honor Alliance PUD
  code    ARM PTY
  source  factbook-2026

actor   arm.orinats-yerkir
  kind    party
  name    Orinats Yerkir
  code    ARM PTY
  source  factbook-2026

actor   aus.australian-defense-force
  kind    organ
  name    Australian Defense Force | Australian Defence Force | ADF !weak !context(AUS)
  code    AUS MIL
  source  factbook-2026

actor   aus.australian-greens-party
  kind    party
  name    Australian Greens Party | Greens !context(AUS)
  code    AUS PTY
  source  factbook-2026

actor   aus.australian-labor-party
  kind    party
  name    Australian Labor Party | Australian Labour Party | ALP !weak !context(AUS)
  code    AUS PTY
  source  factbook-2026

actor   aus.australia-s-voice
  kind    party
  name    Australia's Voice
  code    AUS PTY
  source  factbook-2026

actor   aus.centre-alliance
  kind    party
  name    Centre Alliance !context(AUS) | Center Alliance !context(AUS)
  code    AUS PTY
  source  factbook-2026

actor   aus.jacqui-lambie-network
  kind    party
  name    Jacqui Lambie Network | JLN !weak !context(AUS)
  code    AUS PTY
  source  factbook-2026

actor   aus.katter-s-australian-party
  kind    party
  name    Katter's Australian Party | KAP !weak !context(AUS)
  code    AUS PTY
  source  factbook-2026

actor   aus.liberal-party-of-australia
  kind    party
  name    Liberal Party of Australia
  code    AUS PTY
  source  factbook-2026

actor   aus.nationals
  kind    party
  name    Nationals !context(AUS)
  code    AUS PTY
  source  factbook-2026

actor   aus.pauline-hanson-s-one-nation
  kind    party
  name    Pauline Hanson's One Nation | ONP !weak !context(AUS)
  code    AUS PTY
  source  factbook-2026

actor   aus.united-australia-party
  kind    party
  name    United Australia Party
  code    AUS PTY
  source  factbook-2026

actor   aut.nationalrat
  kind    organ
  name    Nationalrat !context(AUT)
  code    AUT LEG
  source  factbook-2026

actor   aut.parlament
  kind    organ
  name    Parlament !context(AUT)
  code    AUT LEG
  source  factbook-2026

actor   aut.bundesrat
  kind    organ
  name    Bundesrat !context(AUT)
  code    AUT LEG
  source  factbook-2026

actor   aut.austrian-armed-forces
  kind    organ
  name    Austrian Armed Forces | Bundesheer !context(AUT)
  code    AUT MIL
  source  factbook-2026

actor   aut.austrian-people-s-party
  kind    party
  name    Austrian People's Party | OeVP !weak !context(AUT)
  code    AUT PTY
  source  factbook-2026

actor   aut.freedom-party-of-austria
  kind    party
  name    Freedom Party of Austria | FPOe !weak !context(AUT)
  code    AUT PTY
  source  factbook-2026

actor   aut.greens-the-green-alternative
  kind    party
  name    Greens - The Green Alternative !context(AUT)
  code    AUT PTY
  source  factbook-2026

actor   aut.neos-the-new-austria-and-liberal-forum
  kind    party
  name    NEOS - The New Austria and Liberal Forum
  code    AUT PTY
  source  factbook-2026

actor   aut.social-democratic-party-of-austria
  kind    party
  name    Social Democratic Party of Austria | SPOe !weak !context(AUT)
  code    AUT PTY
  source  factbook-2026

actor   aze.azerbaijan-hope-party
  kind    party
  name    Azerbaijan Hope Party | ÜMİD
  code    AZE PTY
  source  factbook-2026

actor   aze.azerbaijan-democratic-enlightenment-party
  kind    party
  name    Azerbaijan Democratic Enlightenment Party | ADMP !weak !context(AZE)
  code    AZE PTY
  source  factbook-2026

actor   aze.azerbaijan-national-independence-party
  kind    party
  name    Azerbaijan National Independence Party | AMİP
  code    AZE PTY
  source  factbook-2026

actor   aze.civic-solidarity-party
  kind    party
  name    Civic Solidarity Party !context(AZE) | VHP !weak !context(AZE)
  code    AZE PTY
  source  factbook-2026

actor   aze.democratic-reforms-party
  kind    party
  name    Democratic Reforms Party | DiP !weak !context(AZE)
  code    AZE PTY
  source  factbook-2026

actor   aze.great-order-party
  kind    party
  name    Great Order Party !context(AZE) | BAP !weak !context(AZE)
  code    AZE PTY
  source  factbook-2026

actor   aze.justice
  kind    party
  name    Justice !context(AZE)
  code    AZE PTY
  source  factbook-2026

actor   aze.motherland-party
  kind    party
  name    Motherland Party !context(AZE) | AVP !weak !context(AZE)
  code    AZE PTY
  source  factbook-2026

actor   aze.national-front-party
  kind    party
  name    National Front Party !context(AZE) | MCP !weak !context(AZE)
  code    AZE PTY
  source  factbook-2026

actor   aze.national-revival-movement-party
  kind    party
  name    National Revival Movement Party !context(AZE) | MDHP !weak !context(AZE)
  code    AZE PTY
  source  factbook-2026

actor   aze.republican-alternative-party
  kind    party
  name    Republican Alternative Party !context(AZE) | REAL !weak !context(AZE)
  code    AZE PTY
  source  factbook-2026

actor   aze.unity-party
  kind    party
  name    Unity Party !context(AZE) | VƏHDƏT
  code    AZE PTY
  source  factbook-2026

actor   bhs.royal-bahamas-defense-force
  kind    organ
  name    Royal Bahamas Defense Force | Royal Bahamas Defence Force | RBDF !weak !context(BHS)
  code    BHS MIL
  source  factbook-2026

actor   bhs.royal-bahamas-police-force
  kind    organ
  name    Royal Bahamas Police Force | RBPF !weak !context(BHS)
  code    BHS COP
  source  factbook-2026

actor   bhs.democratic-national-alliance
  kind    party
  name    Democratic National Alliance !context(BHS) | DNA !weak !context(BHS)
  code    BHS PTY
  source  factbook-2026

actor   bhs.free-national-movement
  kind    party
  name    Free National Movement !context(BHS) | FNM !weak !context(BHS)
  code    BHS PTY
  source  factbook-2026

actor   bhs.progressive-liberal-party
  kind    party
  name    Progressive Liberal Party !context(BHS) | PLP !weak !context(BHS)
  code    BHS PTY
  source  factbook-2026

actor   bhr.al-majlis-al-watani
  kind    organ
  name    Al-Majlis Al-Watani !context(BHR)
  code    BHR LEG
  source  factbook-2026

actor   bhr.majlis-al-nuwab
  kind    organ
  name    Majlis Al-Nuwab !context(BHR)
  code    BHR LEG
  source  factbook-2026

actor   bhr.majlis-al-shura
  kind    organ
  name    Majlis Al-Shura !context(BHR)
  code    BHR LEG
  source  factbook-2026

actor   bhr.bahrain-defense-force
  kind    organ
  name    Bahrain Defense Force | Bahrain Defence Force | BDF !weak !context(BHR)
  code    BHR MIL
  source  factbook-2026

actor   bhr.special-security-forces-command
  kind    organ
  name    Special Security Forces Command | SSFC !weak !context(BHR)
  code    BHR MIL
  source  factbook-2026

actor   bgd.village-defense-party
  kind    organ
  name    Village Defense Party | Village Defence Party | VDP !weak !context(BGD)
  code    BGD MIL
  source  factbook-2026

actor   bgd.islami-andolan-bangladesh
  kind    party
  name    Islami Andolan Bangladesh
  code    BGD PTY
  source  factbook-2026

actor   bgd.national-socialist-party
  kind    party
  name    National Socialist Party !context(BGD) | JSD !weak !context(BGD) | Jatiya Samajtantrik Dal
  code    BGD PTY
  source  factbook-2026

actor   bgd.workers-party
  kind    party
  name    Workers Party !context(BGD)
  code    BGD PTY
  source  factbook-2026

actor   brb.parliament-of-barbados
  kind    organ
  name    Parliament of Barbados
  code    BRB LEG
  source  factbook-2026

actor   brb.barbados-defense-force
  kind    organ
  name    Barbados Defense Force | Barbados Defence Force | BDF !weak !context(BRB)
  code    BRB MIL
  source  factbook-2026

actor   brb.alliance-party-for-progress
  kind    party
  name    Alliance Party for Progress !context(BRB) | APP !weak !context(BRB)
  code    BRB PTY
  source  factbook-2026

actor   brb.barbados-labor-party
  kind    party
  name    Barbados Labor Party | Barbados Labour Party | BLP !weak !context(BRB)
  code    BRB PTY
  source  factbook-2026

actor   brb.democratic-labor-party
  kind    party
  name    Democratic Labor Party !context(BRB) | Democratic Labour Party !context(BRB) | DLP !weak !context(BRB)
  code    BRB PTY
  source  factbook-2026

actor   blr.natsionalnoye-sobranie
  kind    organ
  name    Natsionalnoye Sobranie
  code    BLR LEG
  source  factbook-2026

actor   blr.palata-predstaviteley
  kind    organ
  name    Palata Predstaviteley
  code    BLR LEG
  source  factbook-2026

actor   blr.soviet-respubliki
  kind    organ
  name    Soviet Respubliki
  code    BLR LEG
  source  factbook-2026

actor   blr.belaya-rus
  kind    party
  name    Belaya Rus
  code    BLR PTY
  source  factbook-2026

actor   blr.republican-party-of-labour-and-justice
  kind    party
  name    Republican Party of Labour and Justice !context(BLR) | Republican Party of Labor and Justice !context(BLR) | RPTS !weak !context(BLR)
  code    BLR PTY
  source  factbook-2026

actor   blr.communist-party-of-belarus
  kind    party
  name    Communist Party of Belarus | CBP !weak !context(BLR)
  code    BLR PTY
  source  factbook-2026

actor   blr.liberal-democratic-party-of-belarus
  kind    party
  name    Liberal Democratic Party of Belarus | LDPB !weak !context(BLR)
  code    BLR PTY
  source  factbook-2026

actor   bel.parlement-federal
  kind    organ
  name    Parlement fédéral !context(BEL) | Federaal Parlement | Föderales Parlament
  code    BEL LEG
  source  factbook-2026

actor   bel.chambre-des-representants
  kind    organ
  name    Chambre des Représentants
  code    BEL LEG
  source  factbook-2026

actor   bel.senat
  kind    organ
  name    Sénat !context(BEL) | Senaat | Senat !context(BEL)
  code    BEL LEG
  source  factbook-2026

actor   bel.christian-democratic-and-flemish
  kind    party
  name    Christian Democratic and Flemish | CD&V !weak !context(BEL)
  code    BEL PTY
  source  factbook-2026

actor   bel.vooruit
  kind    party
  name    Vooruit !context(BEL) | Forward !context(BEL)
  code    BEL PTY
  source  factbook-2026

actor   bel.groen
  kind    party
  name    Groen !context(BEL) | Green !context(BEL)
  code    BEL PTY
  source  factbook-2026

actor   bel.new-flemish-alliance
  kind    party
  name    New Flemish Alliance | N-VA !weak !context(BEL)
  code    BEL PTY
  source  factbook-2026

actor   bel.open-flemish-liberals-and-democrats
  kind    party
  name    Open Flemish Liberals and Democrats | Open VLD
  code    BEL PTY
  source  factbook-2026

actor   bel.vlaams-belang
  kind    party
  name    Vlaams Belang | Flemish Interest
  code    BEL PTY
  source  factbook-2026

actor   bel.ecolo
  kind    party
  name    Ecolo !context(BEL) | Francophone Greens
  code    BEL PTY
  source  factbook-2026

actor   bel.francophone-federalist-democrats
  kind    party
  name    Francophone Federalist Democrats | Defi !context(BEL)
  code    BEL PTY
  source  factbook-2026

actor   bel.les-engages
  kind    party
  name    Les Engages
  code    BEL PTY
  source  factbook-2026

actor   bel.movement-for-reform
  kind    party
  name    Movement for Reform !context(BEL)
  code    BEL PTY
  source  factbook-2026

actor   bel.socialist-party
  kind    party
  name    Socialist Party !context(BEL)
  code    BEL PTY
  source  factbook-2026

actor   bel.workers-party
  kind    party
  name    Workers' Party !context(BEL) | PVDA-PTB !weak !context(BEL)
  code    BEL PTY
  source  factbook-2026

actor   blz.belize-defense-force
  kind    organ
  name    Belize Defense Force | Belize Defence Force | BDF !weak !context(BLZ)
  code    BLZ MIL
  source  factbook-2026

actor   blz.belize-coast-guard
  kind    organ
  name    Belize Coast Guard | BCG !weak !context(BLZ)
  code    BLZ COP
  source  factbook-2026

actor   blz.belize-people-s-front
  kind    party
  name    Belize People's Front | BPF !weak !context(BLZ)
  code    BLZ PTY
  source  factbook-2026

actor   blz.belize-progressive-party
  kind    party
  name    Belize Progressive Party | BPP !weak !context(BLZ)
  code    BLZ PTY
  source  factbook-2026

actor   blz.people-s-united-party
  kind    party
  name    People's United Party !context(BLZ) | PUP !weak !context(BLZ)
  code    BLZ PTY
  source  factbook-2026

actor   blz.united-democratic-party
  kind    party
  name    United Democratic Party !context(BLZ) | UDP !weak !context(BLZ)
  code    BLZ PTY
  source  factbook-2026

actor   blz.vision-inspired-by-the-people
  kind    party
  name    Vision Inspired by the People | VIP !weak !context(BLZ)
  code    BLZ PTY
  source  factbook-2026

actor   ben.assemblee-nationale
  kind    organ
  name    Assemblée nationale !context(BEN)
  code    BEN LEG
  source  factbook-2026

actor   ben.beninese-armed-forces
  kind    organ
  name    Beninese Armed Forces | Forces Armees Beninoises | Benin Defense Forces
  code    BEN MIL
  source  factbook-2026

actor   ben.republican-police
  kind    organ
  name    Republican Police !context(BEN) | Police Republicaine
  code    BEN COP
  source  factbook-2026

actor   ben.african-movement-for-development-and-progress
  kind    party
  name    African Movement for Development and Progress !context(BEN) | MADEP !weak !context(BEN)
  code    BEN PTY
  source  factbook-2026

actor   ben.benin-renaissance
  kind    party
  name    Benin Renaissance
  code    BEN PTY
  source  factbook-2026

actor   ben.cowrie-force-for-an-emerging-benin
  kind    party
  name    Cowrie Force for an Emerging Benin | FCBE !weak !context(BEN)
  code    BEN PTY
  source  factbook-2026

actor   ben.democratic-renewal-party
  kind    party
  name    Democratic Renewal Party !context(BEN) | PRD !weak !context(BEN)
  code    BEN PTY
  source  factbook-2026

actor   ben.progressive-union-for-renewal
  kind    party
  name    Progressive Union for Renewal !context(BEN)
  code    BEN PTY
  source  factbook-2026

actor   ben.republican-bloc
  kind    party
  name    Republican Bloc !context(BEN)
  code    BEN PTY
  source  factbook-2026

actor   ben.sun-alliance
  kind    party
  name    Sun Alliance
  code    BEN PTY
  source  factbook-2026

actor   ben.democrats
  kind    party
  name    Democrats !context(BEN)
  code    BEN PTY
  source  factbook-2026

actor   ben.union-makes-the-nation
  kind    party
  name    Union Makes the Nation
  code    BEN PTY
  source  factbook-2026

actor   btn.chi-tshog
  kind    organ
  name    Chi Tshog
  code    BTN LEG
  source  factbook-2026

actor   btn.tshogdu
  kind    organ
  name    Tshogdu
  code    BTN LEG
  source  factbook-2026

actor   btn.gyelyong-tshogde
  kind    organ
  name    Gyelyong Tshogde
  code    BTN LEG
  source  factbook-2026

actor   btn.royal-bhutan-army
  kind    organ
  name    Royal Bhutan Army | RBA !weak !context(BTN)
  code    BTN MIL
  source  factbook-2026

actor   btn.bhutan-peace-and-prosperity-party
  kind    party
  name    Bhutan Peace and Prosperity Party | DPT !weak !context(BTN) | Druk Phuensum Tshogpa
  code    BTN PTY
  source  factbook-2026

actor   btn.bhutan-tendrel-party
  kind    party
  name    Bhutan Tendrel Party | BTP !weak !context(BTN)
  code    BTN PTY
  source  factbook-2026

actor   btn.druk-thuendrel-tshogpa
  kind    party
  name    Druk Thuendrel Tshogpa | DTT !weak !context(BTN)
  code    BTN PTY
  source  factbook-2026

actor   btn.people-s-democratic-party
  kind    party
  name    People's Democratic Party !context(BTN) | PDP !weak !context(BTN)
  code    BTN PTY
  source  factbook-2026

actor   btn.united-party-of-bhutan
  kind    party
  name    United Party of Bhutan | DNT !weak !context(BTN) | Druk Nyamrup Tshogpa
  code    BTN PTY
  source  factbook-2026

actor   bol.asamblea-legislativa-plurinacional
  kind    organ
  name    Asamblea Legislativa Plurinacional
  code    BOL LEG
  source  factbook-2026

actor   bol.camara-de-diputados
  kind    organ
  name    Cámara de Diputados !context(BOL)
  code    BOL LEG
  source  factbook-2026

actor   bol.camara-de-senadores
  kind    organ
  name    Cámara de Senadores !context(BOL)
  code    BOL LEG
  source  factbook-2026

actor   bol.bolivian-army
  kind    organ
  name    Bolivian Army | Ejercito de Boliviano
  code    BOL MIL
  source  factbook-2026

actor   bol.bolivian-navy
  kind    organ
  name    Bolivian Navy | Armada Boliviana
  code    BOL MIL
  source  factbook-2026

actor   bol.bolivian-air-force
  kind    organ
  name    Bolivian Air Force | Fuerza Aerea Boliviana
  code    BOL MIL
  source  factbook-2026

actor   bol.national-police
  kind    organ
  name    National Police !context(BOL) | Policía Nacional de Bolivia
  code    BOL COP
  source  factbook-2026

actor   bol.autonomy-for-bolivia-sumate
  kind    party
  name    Autonomy for Bolivia – Súmate | APB Súmate
  code    BOL PTY
  source  factbook-2026

actor   bol.christian-democratic-party
  kind    party
  name    Christian Democratic Party !context(BOL) | PDC !weak !context(BOL)
  code    BOL PTY
  source  factbook-2026

actor   bol.community-citizen-alliance
  kind    party
  name    Community Citizen Alliance | ACC !weak !context(BOL)
  code    BOL PTY
  source  factbook-2026

actor   bol.freedom-and-democracy
  kind    party
  name    Freedom and Democracy !context(BOL) | LIBRE !weak !context(BOL)
  code    BOL PTY
  source  factbook-2026

actor   bol.front-for-victory
  kind    party
  name    Front for Victory !context(BOL) | FPV !weak !context(BOL)
  code    BOL PTY
  source  factbook-2026

actor   bol.movement-toward-socialism
  kind    party
  name    Movement Toward Socialism | MAS !weak !context(BOL)
  code    BOL PTY
  source  factbook-2026

actor   bol.national-unity
  kind    party
  name    National Unity !context(BOL)
  code    BOL PTY
  source  factbook-2026

actor   bol.popular-alliance
  kind    party
  name    Popular Alliance !context(BOL)
  code    BOL PTY
  source  factbook-2026

actor   bol.revolutionary-left-front
  kind    party
  name    Revolutionary Left Front !context(BOL) | FRI !weak !context(BOL)
  code    BOL PTY
  source  factbook-2026

actor   bol.revolutionary-nationalist-movement
  kind    party
  name    Revolutionary Nationalist Movement !context(BOL) | MNR !weak !context(BOL)
  code    BOL PTY
  source  factbook-2026

actor   bol.social-democrat-movement
  kind    party
  name    Social Democrat Movement !context(BOL) | MDS !weak !context(BOL)
  code    BOL PTY
  source  factbook-2026

actor   bol.third-system-movement
  kind    party
  name    Third System Movement | MTS !weak !context(BOL)
  code    BOL PTY
  source  factbook-2026

actor   bol.we-believe
  kind    party
  name    We Believe !context(BOL) | Creemos !context(BOL)
  code    BOL PTY
  source  factbook-2026

actor   bih.skupstina
  kind    organ
  name    Skupstina !context(BIH)
  code    BIH LEG
  source  factbook-2026

actor   bih.predstavnicki-dom
  kind    organ
  name    Predstavnicki dom
  code    BIH LEG
  source  factbook-2026

actor   bih.dom-naroda
  kind    organ
  name    Dom Naroda
  code    BIH LEG
  source  factbook-2026

actor   bih.bosnian-herzegovinian-initiative
  kind    party
  name    Bosnian-Herzegovinian Initiative | BHI KF
  code    BIH PTY
  source  factbook-2026

actor   bih.civic-alliance
  kind    party
  name    Civic Alliance !context(BIH)
  code    BIH PTY
  source  factbook-2026

actor   bih.democratic-front
  kind    party
  name    Democratic Front !context(BIH)
  code    BIH PTY
  source  factbook-2026

actor   bih.democratic-union
  kind    party
  name    Democratic Union !context(BIH) | DEMOS !weak !context(BIH)
  code    BIH PTY
  source  factbook-2026

actor   bih.for-justice-and-order
  kind    party
  name    For Justice and Order !context(BIH)
  code    BIH PTY
  source  factbook-2026

actor   bih.our-party
  kind    party
  name    Our Party !context(BIH)
  code    BIH PTY
  source  factbook-2026

actor   bih.party-of-democratic-progress
  kind    party
  name    Party of Democratic Progress !context(BIH) | PDP !weak !context(BIH)
  code    BIH PTY
  source  factbook-2026

actor   bih.people-and-justice-party
  kind    party
  name    People and Justice Party !context(BIH) | NiP !weak !context(BIH)
  code    BIH PTY
  source  factbook-2026

actor   bih.people-s-european-union-of-bosnia-and-herzegovin
  kind    party
  name    People's European Union of Bosnia and Herzegovina | NES !weak !context(BIH)
  code    BIH PTY
  source  factbook-2026

actor   bih.social-democratic-party
  kind    party
  name    Social Democratic Party !context(BIH) | SDP !weak !context(BIH)
  code    BIH PTY
  source  factbook-2026

actor   bih.united-srpska
  kind    party
  name    United Srpska
  code    BIH PTY
  source  factbook-2026

actor   bwa.botswana-defense-force
  kind    organ
  name    Botswana Defense Force | Botswana Defence Force | BDF !weak !context(BWA)
  code    BWA MIL
  source  factbook-2026

actor   bwa.alliance-of-progressives
  kind    party
  name    Alliance of Progressives !context(BWA)
  code    BWA PTY
  source  factbook-2026

actor   bwa.botswana-congress-party
  kind    party
  name    Botswana Congress Party | BCP !weak !context(BWA)
  code    BWA PTY
  source  factbook-2026

actor   bwa.botswana-democratic-party
  kind    party
  name    Botswana Democratic Party | BDP !weak !context(BWA)
  code    BWA PTY
  source  factbook-2026

actor   bwa.botswana-national-front
  kind    party
  name    Botswana National Front | BNF Botswana Patriotic Front | BPF !weak !context(BWA)
  code    BWA PTY
  source  factbook-2026

actor   bwa.botswana-peoples-party
  kind    party
  name    Botswana Peoples Party | BPP !weak !context(BWA)
  code    BWA PTY
  source  factbook-2026

actor   bwa.botswana-republic-party
  kind    party
  name    Botswana Republic Party | BRP !weak !context(BWA)
  code    BWA PTY
  source  factbook-2026

actor   bwa.umbrella-for-democratic-change
  kind    party
  name    Umbrella for Democratic Change | UDC !weak !context(BWA)
  code    BWA PTY
  source  factbook-2026

actor   bra.congresso-nacional
  kind    organ
  name    Congresso Nacional
  code    BRA LEG
  source  factbook-2026

actor   bra.camara-dos-deputados
  kind    organ
  name    Cámara dos Deputados
  code    BRA LEG
  source  factbook-2026

actor   bra.senado-federal
  kind    organ
  name    Senado Federal !context(BRA)
  code    BRA LEG
  source  factbook-2026

actor   bra.brazilian-armed-forces
  kind    organ
  name    Brazilian Armed Forces | Forças Armadas Brasileiras
  code    BRA MIL
  source  factbook-2026

actor   bra.brazilian-army
  kind    organ
  name    Brazilian Army | Exercito Brasileiro
  code    BRA MIL
  source  factbook-2026

actor   bra.brazilian-navy
  kind    organ
  name    Brazilian Navy | Marinha do Brasil
  code    BRA MIL
  source  factbook-2026

actor   bra.marine-corps
  kind    organ
  name    Marine Corps !context(BRA) | Corpo de Fuzileiros Navais
  code    BRA MIL
  source  factbook-2026

actor   bra.brazilian-air-force
  kind    organ
  name    Brazilian Air Force | Forca Aerea Brasileira
  code    BRA MIL
  source  factbook-2026

actor   bra.act
  kind    party
  name    Act !context(BRA) | Agir !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.avante
  kind    party
  name    Avante !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.brazil-union
  kind    party
  name    Brazil Union | União Brasil
  code    BRA PTY
  source  factbook-2026

actor   bra.brazilian-communist-party
  kind    party
  name    Brazilian Communist Party | PCB !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.brazilian-democratic-movement
  kind    party
  name    Brazilian Democratic Movement | MDB !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.brazilian-labor-party
  kind    party
  name    Brazilian Labor Party | Brazilian Labour Party | PTB !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.brazilian-renewal-labor-party
  kind    party
  name    Brazilian Renewal Labor Party | Brazilian Renewal Labour Party | PRTB !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.brazilian-social-democracy-party
  kind    party
  name    Brazilian Social Democracy Party | PSDB !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.brazilian-socialist-party
  kind    party
  name    Brazilian Socialist Party | PSB !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.christian-democracy
  kind    party
  name    Christian Democracy !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.cidadania
  kind    party
  name    Cidadania !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.communist-party-of-brazil
  kind    party
  name    Communist Party of Brazil | PCdoB !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.democratic-labor-party
  kind    party
  name    Democratic Labor Party !context(BRA) | Democratic Labour Party !context(BRA) | PDT !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.democratic-party
  kind    party
  name    Democratic Party !context(BRA) | PSDC !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.democrats
  kind    party
  name    Democrats !context(BRA) | DEM !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.green-party
  kind    party
  name    Green Party !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.liberal-party
  kind    party
  name    Liberal Party !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.national-mobilization-party
  kind    party
  name    National Mobilization Party | PMN !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.new-party
  kind    party
  name    New Party !context(BRA) | NOVO !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.patriota
  kind    party
  name    Patriota !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.podemos
  kind    party
  name    Podemos !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.progressive-party
  kind    party
  name    Progressive Party !context(BRA) | Progressistas !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.republican-social-order-party
  kind    party
  name    Republican Social Order Party !context(BRA) | PROS !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.republicans
  kind    party
  name    Republicans !context(BRA) | Republicanos !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.social-christian-party
  kind    party
  name    Social Christian Party !context(BRA) | PSC !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.social-democratic-party
  kind    party
  name    Social Democratic Party !context(BRA) | PSD !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.social-liberal-party
  kind    party
  name    Social Liberal Party !context(BRA) | PSL !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.socialism-and-freedom-party
  kind    party
  name    Socialism and Freedom Party !context(BRA) | PSOL !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.solidarity
  kind    party
  name    Solidarity !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.sustainability-network
  kind    party
  name    Sustainability Network | REDE !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.united-socialist-workers-party
  kind    party
  name    United Socialist Workers' Party !context(BRA) | PSTU !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.workers-cause-party
  kind    party
  name    Workers' Cause Party !context(BRA) | PCO !weak !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   bra.workers-party
  kind    party
  name    Workers' Party !context(BRA)
  code    BRA PTY
  source  factbook-2026

actor   brn.majlis-mesyuarat-negara
  kind    organ
  name    Majlis Mesyuarat Negara
  code    BRN LEG
  source  factbook-2026

actor   brn.royal-brunei-armed-forces
  kind    organ
  name    Royal Brunei Armed Forces | RBAF !weak !context(BRN)
  code    BRN MIL
  source  factbook-2026

actor   brn.royal-brunei-navy
  kind    organ
  name    Royal Brunei Navy | RBN !weak !context(BRN)
  code    BRN MIL
  source  factbook-2026

actor   brn.royal-brunei-air-force
  kind    organ
  name    Royal Brunei Air Force | RBAirF !weak !context(BRN)
  code    BRN MIL
  source  factbook-2026

actor   brn.national-development-party
  kind    party
  name    National Development Party !context(BRN) | NDP !weak !context(BRN)
  code    BRN PTY
  source  factbook-2026

actor   bgr.narodno-sabranie
  kind    organ
  name    Narodno sabranie
  code    BGR LEG
  source  factbook-2026

actor   bgr.general-directorate-national-police
  kind    organ
  name    General Directorate National Police !context(BGR) | GDNP !weak !context(BGR)
  code    BGR COP
  source  factbook-2026

actor   bgr.general-directorate-border-police
  kind    organ
  name    General Directorate Border Police !context(BGR) | GDBP !weak !context(BGR)
  code    BGR COP
  source  factbook-2026

actor   bgr.bsp-for-bulgaria
  kind    party
  name    BSP for Bulgaria
  code    BGR PTY
  source  factbook-2026

actor   bgr.bulgarian-rise
  kind    party
  name    Bulgarian Rise
  code    BGR PTY
  source  factbook-2026

actor   bgr.bulgarian-socialist-party
  kind    party
  name    Bulgarian Socialist Party | BSP !weak !context(BGR)
  code    BGR PTY
  source  factbook-2026

actor   bgr.citizens-for-the-european-development-of-bulgari
  kind    party
  name    Citizens for the European Development of Bulgaria | GERB !weak !context(BGR)
  code    BGR PTY
  source  factbook-2026

actor   bgr.democratic-bulgaria
  kind    party
  name    Democratic Bulgaria
  code    BGR PTY
  source  factbook-2026

actor   bgr.democrats-for-a-strong-bulgaria
  kind    party
  name    Democrats for a Strong Bulgaria | DSB !weak !context(BGR)
  code    BGR PTY
  source  factbook-2026

actor   bgr.ecoglasnost
  kind    party
  name    Ecoglasnost !context(BGR)
  code    BGR PTY
  source  factbook-2026

actor   bgr.green-movement
  kind    party
  name    Green Movement !context(BGR) | Greens !context(BGR)
  code    BGR PTY
  source  factbook-2026

actor   bgr.movement-for-rights-and-freedoms
  kind    party
  name    Movement for Rights and Freedoms | DPS !weak !context(BGR)
  code    BGR PTY
  source  factbook-2026

actor   bgr.political-club-thrace
  kind    party
  name    Political Club Thrace | PKT !weak !context(BGR)
  code    BGR PTY
  source  factbook-2026

actor   bgr.revival
  kind    party
  name    Revival !context(BGR)
  code    BGR PTY
  source  factbook-2026

actor   bgr.stand-up-bg
  kind    party
  name    Stand Up.BG | IS.BG !weak !context(BGR)
  code    BGR PTY
  source  factbook-2026

actor   bgr.there-is-such-a-people
  kind    party
  name    There is Such a People | ITN !weak !context(BGR)
  code    BGR PTY
  source  factbook-2026

actor   bgr.union-of-democratic-forces
  kind    party
  name    Union of Democratic Forces !context(BGR) | SDS !weak !context(BGR)
  code    BGR PTY
  source  factbook-2026

actor   bgr.yes-bulgaria
  kind    party
  name    Yes Bulgaria
  code    BGR PTY
  source  factbook-2026

actor   bgr.we-continue-the-change
  kind    party
  name    We Continue the Change
  code    BGR PTY
  source  factbook-2026

actor   bgr.we-continue-the-change-and-democratic-bulgaria
  kind    party
  name    We Continue the Change and Democratic Bulgaria | PP-DB !weak !context(BGR)
  code    BGR PTY
  source  factbook-2026

actor   bfa.parlement
  kind    organ
  name    Parlement !context(BFA)
  code    BFA LEG
  source  factbook-2026

actor   bfa.armed-forces-of-burkina-faso
  kind    organ
  name    Armed Forces of Burkina Faso | FABF !weak !context(BFA) | National Armed Forces !context(BFA)
  code    BFA MIL
  source  factbook-2026

actor   bfa.act-together
  kind    party
  name    Act Together !context(BFA)
  code    BFA PTY
  source  factbook-2026

actor   bfa.african-democratic-rally
  kind    party
  name    African Democratic Rally !context(BFA) | Alliance for Democracy and Federation !context(BFA) | ADF !weak !context(BFA) | RDA !weak !context(BFA)
  code    BFA PTY
  source  factbook-2026

actor   bfa.convergence-for-progress-and-solidarity-generati
  kind    party
  name    Convergence for Progress and Solidarity-Generation 3 | CPS-G3
  code    BFA PTY
  source  factbook-2026

actor   bfa.movement-for-the-future-burkina-faso
  kind    party
  name    Movement for the Future Burkina Faso | MBF !weak !context(BFA)
  code    BFA PTY
  source  factbook-2026

actor   bfa.national-convention-for-progress
  kind    party
  name    National Convention for Progress !context(BFA) | CNP !weak !context(BFA)
  code    BFA PTY
  source  factbook-2026

actor   bfa.new-era-for-democracy
  kind    party
  name    New Era for Democracy !context(BFA) | NTD !weak !context(BFA)
  code    BFA PTY
  source  factbook-2026

actor   bfa.pan-african-alliance-for-refoundation
  kind    party
  name    Pan-African Alliance for Refoundation | APR !weak !context(BFA)
  code    BFA PTY
  source  factbook-2026

actor   bfa.party-for-democracy-and-socialism
  kind    party
  name    Party for Democracy and Socialism !context(BFA) | Metba !context(BFA) | PDS !weak !context(BFA)
  code    BFA PTY
  source  factbook-2026

actor   bfa.party-for-development-and-change
  kind    party
  name    Party for Development and Change !context(BFA) | PDC !weak !context(BFA)
  code    BFA PTY
  source  factbook-2026

actor   bfa.patriotic-rally-for-integrity
  kind    party
  name    Patriotic Rally for Integrity | RPI !weak !context(BFA)
  code    BFA PTY
  source  factbook-2026

actor   bfa.progressives-united-for-renewal
  kind    party
  name    Progressives United for Renewal !context(BFA) | PUR !weak !context(BFA)
  code    BFA PTY
  source  factbook-2026

actor   bfa.union-for-rebirth-sankarist-party
  kind    party
  name    Union for Rebirth - Sankarist Party | UNIR-PS !weak !context(BFA)
  code    BFA PTY
  source  factbook-2026

actor   bdi.parlement
  kind    organ
  name    Parlement !context(BDI)
  code    BDI LEG
  source  factbook-2026

actor   bdi.inama-nshingamateka
  kind    organ
  name    Inama Nshingamateka
  code    BDI LEG
  source  factbook-2026

actor   bdi.inama-nkenguzamateka
  kind    organ
  name    Inama Nkenguzamateka
  code    BDI LEG
  source  factbook-2026

actor   bdi.burundi-national-police
  kind    organ
  name    Burundi National Police | Police Nationale du Burundi
  code    BDI COP
  source  factbook-2026

actor   bdi.council-for-democracy-and-the-sustainable-develo
  kind    party
  name    Council for Democracy and the Sustainable Development of Burundi | CODEBU !weak !context(BDI)
  code    BDI PTY
  source  factbook-2026

actor   bdi.front-for-democracy-in-burundi-sahwanya
  kind    party
  name    Front for Democracy in Burundi-Sahwanya | FRODEBU-Sahwanya
  code    BDI PTY
  source  factbook-2026

actor   cpv.assembleia-nacional
  kind    organ
  name    Assembleia Nacional !context(CPV)
  code    CPV LEG
  source  factbook-2026

actor   cpv.cabo-verdean-armed-forces
  kind    organ
  name    Cabo Verdean Armed Forces | FACV !weak !context(CPV)
  code    CPV MIL
  source  factbook-2026

actor   cpv.national-guard
  kind    organ
  name    National Guard !context(CPV) | GN !context(CPV)
  code    CPV MIL
  source  factbook-2026

actor   cpv.cabo-verde-coast-guard
  kind    organ
  name    Cabo Verde Coast Guard | Guardia Costeira de Cabo Verde
  code    CPV COP
  source  factbook-2026

actor   cpv.african-party-for-independence-of-cabo-verde
  kind    party
  name    African Party for Independence of Cabo Verde | PAICV !weak !context(CPV)
  code    CPV PTY
  source  factbook-2026

actor   cpv.democratic-christian-party
  kind    party
  name    Democratic Christian Party !context(CPV) | PDC !weak !context(CPV)
  code    CPV PTY
  source  factbook-2026

actor   cpv.democratic-renewal-party
  kind    party
  name    Democratic Renewal Party !context(CPV) | PRD !weak !context(CPV)
  code    CPV PTY
  source  factbook-2026

actor   cpv.movement-for-democracy
  kind    party
  name    Movement for Democracy !context(CPV) | MPD !weak !context(CPV)
  code    CPV PTY
  source  factbook-2026

actor   cpv.party-for-democratic-convergence
  kind    party
  name    Party for Democratic Convergence !context(CPV) | PCD !weak !context(CPV)
  code    CPV PTY
  source  factbook-2026

actor   cpv.party-of-work-and-solidarity
  kind    party
  name    Party of Work and Solidarity | PTS !weak !context(CPV)
  code    CPV PTY
  source  factbook-2026

actor   cpv.social-democratic-party
  kind    party
  name    Social Democratic Party !context(CPV) | PSD !weak !context(CPV)
  code    CPV PTY
  source  factbook-2026

actor   khm.radhsphea-ney-preah-recheanachakr-kampuchea
  kind    organ
  name    Radhsphea Ney Preah Recheanachakr Kampuchea
  code    KHM LEG
  source  factbook-2026

actor   khm.royal-cambodian-armed-forces
  kind    organ
  name    Royal Cambodian Armed Forces | RCAF !weak !context(KHM)
  code    KHM MIL
  source  factbook-2026

actor   khm.royal-gendarmerie
  kind    organ
  name    Royal Gendarmerie !context(KHM) | Military Police !context(KHM)
  code    KHM COP
  source  factbook-2026

actor   khm.cambodian-people-s-party
  kind    party
  name    Cambodian People's Party | CPP !weak !context(KHM)
  code    KHM PTY
  source  factbook-2026

actor   cmr.assemblee-nationale
  kind    organ
  name    Assemblée nationale !context(CMR) | National Assembly !context(CMR)
  code    CMR LEG
  source  factbook-2026

actor   cmr.senat
  kind    organ
  name    Sénat !context(CMR) | Senate !context(CMR)
  code    CMR LEG
  source  factbook-2026

actor   cmr.cameroon-armed-forces
  kind    organ
  name    Cameroon Armed Forces | Forces Armees Camerounaises
  code    CMR MIL
  source  factbook-2026

actor   cmr.alliance-for-democracy-and-development
  kind    party
  name    Alliance for Democracy and Development !context(CMR)
  code    CMR PTY
  source  factbook-2026

actor   cmr.cameroon-people-s-party
  kind    party
  name    Cameroon People's Party | CPP !weak !context(CMR)
  code    CMR PTY
  source  factbook-2026

actor   cmr.cameroonian-democratic-union
  kind    party
  name    Cameroonian Democratic Union | UDC !weak !context(CMR)
  code    CMR PTY
  source  factbook-2026

actor   cmr.cameroonian-party-for-national-reconciliation
  kind    party
  name    Cameroonian Party for National Reconciliation | PCRN !weak !context(CMR)
  code    CMR PTY
  source  factbook-2026

actor   cmr.front-for-the-national-salvation-of-cameroon
  kind    party
  name    Front for the National Salvation of Cameroon | FSNC !weak !context(CMR)
  code    CMR PTY
  source  factbook-2026

actor   cmr.movement-for-the-defense-of-the-republic
  kind    party
  name    Movement for the Defense of the Republic !context(CMR) | Movement for the Defence of the Republic !context(CMR) | MDR !weak !context(CMR)
  code    CMR PTY
  source  factbook-2026

actor   cmr.movement-for-the-liberation-and-development-of-c
  kind    party
  name    Movement for the Liberation and Development of Cameroon | MLDC !weak !context(CMR)
  code    CMR PTY
  source  factbook-2026

actor   cmr.national-union-for-democracy-and-progress
  kind    party
  name    National Union for Democracy and Progress !context(CMR) | UNDP !weak !context(CMR)
  code    CMR PTY
  source  factbook-2026

actor   cmr.progressive-movement
  kind    party
  name    Progressive Movement !context(CMR)
  code    CMR PTY
  source  factbook-2026

actor   cmr.union-of-peoples-of-cameroon
  kind    party
  name    Union of Peoples of Cameroon | UPC !weak !context(CMR)
  code    CMR PTY
  source  factbook-2026

actor   cmr.union-of-socialist-movements
  kind    party
  name    Union of Socialist Movements
  code    CMR PTY
  source  factbook-2026

actor   can.bloc-quebecois
  kind    party
  name    Bloc Québécois
  code    CAN PTY
  source  factbook-2026

actor   can.conservative-party-of-canada
  kind    party
  name    Conservative Party of Canada | CPC !weak !context(CAN)
  code    CAN PTY
  source  factbook-2026

actor   can.green-party-of-canada
  kind    party
  name    Green Party of Canada
  code    CAN PTY
  source  factbook-2026

actor   can.liberal-party-of-canada
  kind    party
  name    Liberal Party of Canada
  code    CAN PTY
  source  factbook-2026

actor   can.new-democratic-party
  kind    party
  name    New Democratic Party !context(CAN)
  code    CAN PTY
  source  factbook-2026

actor   caf.assemblee-nationale
  kind    organ
  name    Assemblée nationale !context(CAF)
  code    CAF LEG
  source  factbook-2026

actor   caf.national-gendarmerie
  kind    organ
  name    National Gendarmerie !context(CAF) | Gendarmerie Nationale !context(CAF)
  code    CAF COP
  source  factbook-2026

actor   caf.action-party-for-development
  kind    party
  name    Action Party for Development !context(CAF) | PAD !weak !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   caf.african-party-for-radical-transformation-and-int
  kind    party
  name    African Party for Radical Transformation and Integration of States | PATRIE !weak !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   caf.alliance-for-democracy-and-progress
  kind    party
  name    Alliance for Democracy and Progress !context(CAF) | ADP !weak !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   caf.be-africa-ti-e-kwe
  kind    party
  name    Be Africa ti e Kwe
  code    CAF PTY
  source  factbook-2026

actor   caf.central-african-democratic-rally
  kind    party
  name    Central African Democratic Rally | RDC !weak !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   caf.central-african-party-for-integrated-development
  kind    party
  name    Central African Party for Integrated Development | PCDI !weak !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   caf.democratic-movement-for-the-renewal-and-evolutio
  kind    party
  name    Democratic Movement for the Renewal and Evolution of Central Africa | MDREC !weak !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   caf.kodro-ti-mo-kozo-si-movement
  kind    party
  name    Kodro Ti Mo Kozo Si Movement | MKMKS !weak !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   caf.movement-for-democracy-and-development
  kind    party
  name    Movement for Democracy and Development !context(CAF) | MDD !weak !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   caf.movement-for-the-liberation-of-the-central-afric
  kind    party
  name    Movement for the Liberation of the Central African People | MLPC !weak !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   caf.national-convergence
  kind    party
  name    National Convergence !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   caf.national-union-for-democracy-and-progress
  kind    party
  name    National Union for Democracy and Progress !context(CAF) | UNDP !weak !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   caf.national-union-of-republican-democrats
  kind    party
  name    National Union of Republican Democrats !context(CAF) | UNADER !weak !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   caf.new-impetus-for-central-africa
  kind    party
  name    New Impetus for Central Africa | CANE !weak !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   caf.party-for-democracy-and-solidarity-kelemba
  kind    party
  name    Party for Democracy and Solidarity - Kélémba | KPDS !weak !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   caf.party-for-democratic-governance
  kind    party
  name    Party for Democratic Governance | PGD !weak !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   caf.path-of-hope
  kind    party
  name    Path of Hope !context(CAF) | CDE !weak !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   caf.renaissance-for-sustainable-development
  kind    party
  name    Renaissance for Sustainable Development !context(CAF) | RDD !weak !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   caf.socialist-party
  kind    party
  name    Socialist Party !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   caf.transformation-through-action-initiative
  kind    party
  name    Transformation Through Action Initiative | ITA !weak !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   caf.union-for-renaissance-and-development
  kind    party
  name    Union for Renaissance and Development !context(CAF) | URD !weak !context(CAF)
  code    CAF PTY
  source  factbook-2026

actor   tcd.national-assembly
  kind    organ
  name    National Assembly !context(TCD)
  code    TCD LEG
  source  factbook-2026

actor   tcd.senate
  kind    organ
  name    Senate !context(TCD)
  code    TCD LEG
  source  factbook-2026

actor   tcd.national-nomadic-guard-of-chad
  kind    organ
  name    National Nomadic Guard of Chad | GNNT !weak !context(TCD)
  code    TCD MIL
  source  factbook-2026

actor   tcd.chadian-convention-for-peace-and-development
  kind    party
  name    Chadian Convention for Peace and Development | CTPD !weak !context(TCD)
  code    TCD PTY
  source  factbook-2026

actor   tcd.federation-action-for-the-republic
  kind    party
  name    Federation Action for the Republic !context(TCD) | FAR !weak !context(TCD)
  code    TCD PTY
  source  factbook-2026

actor   tcd.national-rally-for-development-and-progress
  kind    party
  name    National Rally for Development and Progress !context(TCD) | Viva-RNDP !weak !context(TCD)
  code    TCD PTY
  source  factbook-2026

actor   tcd.party-for-unity-and-reconstruction
  kind    party
  name    Party for Unity and Reconstruction !context(TCD) | PUR !weak !context(TCD)
  code    TCD PTY
  source  factbook-2026

actor   tcd.rally-for-democracy-and-progress
  kind    party
  name    Rally for Democracy and Progress !context(TCD) | RDP !weak !context(TCD)
  code    TCD PTY
  source  factbook-2026

actor   tcd.rally-of-chadian-nationalists
  kind    party
  name    Rally of Chadian Nationalists | Awakening !context(TCD) | RNDT !weak !context(TCD) | Le Reveil
  code    TCD PTY
  source  factbook-2026

actor   tcd.social-democratic-party-for-a-change-over-of-pow
  kind    party
  name    Social Democratic Party for a Change-over of Power | PDSA !weak !context(TCD)
  code    TCD PTY
  source  factbook-2026

actor   tcd.union-for-democracy-and-the-republic
  kind    party
  name    Union for Democracy and the Republic !context(TCD) | UDR !weak !context(TCD)
  code    TCD PTY
  source  factbook-2026

actor   tcd.union-for-renewal-and-democracy
  kind    party
  name    Union for Renewal and Democracy !context(TCD) | URD !weak !context(TCD)
  code    TCD PTY
  source  factbook-2026

actor   tcd.transformers-2
  kind    party
  name    Transformers !context(TCD)
  code    TCD PTY
  source  factbook-2026

actor   chl.congreso-nacional
  kind    organ
  name    Congreso Nacional !context(CHL)
  code    CHL LEG
  source  factbook-2026

actor   chl.camara-de-diputados
  kind    organ
  name    Cámara de Diputados !context(CHL)
  code    CHL LEG
  source  factbook-2026

actor   chl.senado
  kind    organ
  name    Senado !context(CHL)
  code    CHL LEG
  source  factbook-2026

actor   chl.armed-forces-of-chile
  kind    organ
  name    Armed Forces of Chile | Fuerzas Armadas de Chile
  code    CHL MIL
  source  factbook-2026

actor   chl.chilean-army
  kind    organ
  name    Chilean Army | Ejército de Chile
  code    CHL MIL
  source  factbook-2026

actor   chl.chilean-navy
  kind    organ
  name    Chilean Navy | Armada de Chile
  code    CHL MIL
  source  factbook-2026

actor   chl.chilean-air-force
  kind    organ
  name    Chilean Air Force | Fuerza Aerea de Chile
  code    CHL MIL
  source  factbook-2026

actor   chl.approve-dignity-coalition
  kind    party
  name    Approve Dignity coalition | Apruebo Dignidad
  code    CHL PTY
  source  factbook-2026

actor   chl.broad-front-coalition
  kind    party
  name    Broad Front Coalition !context(CHL) | Frente Amplio !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.chile-we-can-do-more
  kind    party
  name    Chile We Can Do More | ChP+ !weak !context(CHL) | Chile Podemos Más
  code    CHL PTY
  source  factbook-2026

actor   chl.christian-democratic-party
  kind    party
  name    Christian Democratic Party !context(CHL) | PDC !weak !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.common-sense-party
  kind    party
  name    Common Sense Party
  code    CHL PTY
  source  factbook-2026

actor   chl.commons
  kind    party
  name    Commons !context(CHL) | Comunes !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.communist-party-of-chile
  kind    party
  name    Communist Party of Chile | PCCh !weak !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.democratic-revolution
  kind    party
  name    Democratic Revolution !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.democrats
  kind    party
  name    Democrats !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.equality-party
  kind    party
  name    Equality Party !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.green-ecological-party
  kind    party
  name    Green Ecological Party !context(CHL) | PEV !weak !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.green-popular-alliance
  kind    party
  name    Green Popular Alliance !context(CHL) | AVP !weak !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.humanist-action-party
  kind    party
  name    Humanist Action Party !context(CHL) | PAH !weak !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.humanist-party
  kind    party
  name    Humanist Party !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.liberal-party
  kind    party
  name    Liberal Party !context(CHL) | Partido Liberal de Chile
  code    CHL PTY
  source  factbook-2026

actor   chl.national-libertarian-party
  kind    party
  name    National Libertarian Party !context(CHL) | PNL !weak !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.national-renewal
  kind    party
  name    National Renewal !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.new-social-pact
  kind    party
  name    New Social Pact !context(CHL) | NPS !weak !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.party-for-democracy
  kind    party
  name    Party for Democracy !context(CHL) | PPD !weak !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.party-of-the-people
  kind    party
  name    Party of the People !context(CHL) | PDG !weak !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.political-evolution
  kind    party
  name    Political Evolution | EVOPOLI !weak !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.popular-party
  kind    party
  name    Popular Party !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.progressive-homeland-party
  kind    party
  name    Progressive Homeland Party !context(CHL) | PRO !weak !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.radical-party
  kind    party
  name    Radical Party !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.republican-party
  kind    party
  name    Republican Party !context(CHL) | PLR !weak !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.social-christian-party
  kind    party
  name    Social Christian Party !context(CHL) | PSC !weak !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.social-convergence
  kind    party
  name    Social Convergence !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.social-green-regionalist-federation
  kind    party
  name    Social Green Regionalist Federation | FREVS !weak !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.socialist-party
  kind    party
  name    Socialist Party !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chl.yellow-movement-for-chile
  kind    party
  name    Yellow Movement for Chile | AMAR !weak !context(CHL)
  code    CHL PTY
  source  factbook-2026

actor   chn.quanguo-renmin-daibiao-dahui
  kind    organ
  name    Quanguo Renmin Daibiao Dahui
  code    CHN LEG
  source  factbook-2026

actor   chn.people-s-liberation-army-army
  kind    organ
  name    People's Liberation Army Army !context(CHN) | PLAA !weak !context(CHN)
  code    CHN MIL
  source  factbook-2026

actor   col.congreso
  kind    organ
  name    Congreso !context(COL)
  code    COL LEG
  source  factbook-2026

actor   col.camara-de-representantes
  kind    organ
  name    Cámara de Representantes !context(COL)
  code    COL LEG
  source  factbook-2026

actor   col.senado-de-la-republica
  kind    organ
  name    Senado de la República !context(COL)
  code    COL LEG
  source  factbook-2026

actor   col.national-army
  kind    organ
  name    National Army !context(COL) | Ejercito Nacional !context(COL)
  code    COL MIL
  source  factbook-2026

actor   col.colombian-navy
  kind    organ
  name    Colombian Navy | Armada de Colombia
  code    COL MIL
  source  factbook-2026

actor   col.national-police-of-colombia
  kind    organ
  name    National Police of Colombia | Policia Nacional de Colombia
  code    COL COP
  source  factbook-2026

actor   col.citizens-option
  kind    party
  name    Citizens Option | Opcion Ciudadana
  code    COL PTY
  source  factbook-2026

actor   col.commons
  kind    party
  name    Commons !context(COL)
  code    COL PTY
  source  factbook-2026

actor   col.democratic-center-party
  kind    party
  name    Democratic Center Party !context(COL) | Democratic Centre Party !context(COL)
  code    COL PTY
  source  factbook-2026

actor   col.fair-and-free-colombia
  kind    party
  name    Fair and Free Colombia | Colombia Justa Libres
  code    COL PTY
  source  factbook-2026

actor   col.league-of-anti-corruption-rulers
  kind    party
  name    League of Anti-Corruption Rulers | LIGA !weak !context(COL)
  code    COL PTY
  source  factbook-2026

actor   col.union-party-for-the-people
  kind    party
  name    Union Party for the People !context(COL) | U Party
  code    COL PTY
  source  factbook-2026

actor   col.we-believe-colombia
  kind    party
  name    We Believe Colombia | CREEMOS !weak !context(COL)
  code    COL PTY
  source  factbook-2026

actor   com.assemblee-de-l-union
  kind    organ
  name    Assemblée de l'Union !context(COM)
  code    COM LEG
  source  factbook-2026

actor   com.convention-for-the-renewal-of-the-comoros
  kind    party
  name    Convention for the Renewal of the Comoros | CRC !weak !context(COM)
  code    COM PTY
  source  factbook-2026

actor   com.juwa-party
  kind    party
  name    Juwa Party | Parti Juwa
  code    COM PTY
  source  factbook-2026

actor   com.orange-party
  kind    party
  name    Orange Party
  code    COM PTY
  source  factbook-2026

actor   cog.parlement
  kind    organ
  name    Parlement !context(COG)
  code    COG LEG
  source  factbook-2026

actor   cog.assemblee-nationale
  kind    organ
  name    Assemblée nationale !context(COG)
  code    COG LEG
  source  factbook-2026

actor   cog.senat
  kind    organ
  name    Sénat !context(COG)
  code    COG LEG
  source  factbook-2026

actor   cog.congolese-armed-forces
  kind    organ
  name    Congolese Armed Forces !context(COG) | Forces Armees Congolaises
  code    COG MIL
  source  factbook-2026

actor   cog.alliance-of-the-presidential-majority
  kind    party
  name    Alliance of the Presidential Majority | AMP !weak !context(COG)
  code    COG PTY
  source  factbook-2026

actor   cog.action-movement-for-renewal
  kind    party
  name    Action Movement for Renewal !context(COG) | MAR !weak !context(COG)
  code    COG PTY
  source  factbook-2026

actor   cog.citizen-s-rally
  kind    party
  name    Citizen's Rally !context(COG)
  code    COG PTY
  source  factbook-2026

actor   cog.congolese-labour-party
  kind    party
  name    Congolese Labour Party | Congolese Labor Party | PCT !weak !context(COG)
  code    COG PTY
  source  factbook-2026

actor   cog.congolese-movement-for-democracy-and-integral-de
  kind    party
  name    Congolese Movement for Democracy and Integral Development | MCDDI !weak !context(COG)
  code    COG PTY
  source  factbook-2026

actor   cog.congo-on-the-move
  kind    party
  name    Congo on the Move | LCEM !weak !context(COG)
  code    COG PTY
  source  factbook-2026

actor   cog.movement-for-unity
  kind    party
  name    Movement for Unity !context(COG)
  code    COG PTY
  source  factbook-2026

actor   cog.pan-african-union-for-social-development
  kind    party
  name    Pan-African Union for Social Development !context(COG) | UPADS !weak !context(COG)
  code    COG PTY
  source  factbook-2026

actor   cog.club-2002-party-for-the-unity-and-the-republic
  kind    party
  name    Club 2002-Party for the Unity and the Republic | Club 2002
  code    COG PTY
  source  factbook-2026

actor   cog.patriotic-union-for-democracy-and-progress
  kind    party
  name    Patriotic Union for Democracy and Progress !context(COG) | UPDP !weak !context(COG)
  code    COG PTY
  source  factbook-2026

actor   cog.perspectives-and-realities-club
  kind    party
  name    Perspectives and Realities Club | CPR !weak !context(COG)
  code    COG PTY
  source  factbook-2026

actor   cog.rally-for-democracy-and-social-progress
  kind    party
  name    Rally for Democracy and Social Progress !context(COG) | RDPS !weak !context(COG)
  code    COG PTY
  source  factbook-2026

actor   cog.republican-and-liberal-party
  kind    party
  name    Republican and Liberal Party !context(COG) | PRL !weak !context(COG)
  code    COG PTY
  source  factbook-2026

actor   cog.union-of-democratic-forces
  kind    party
  name    Union of Democratic Forces !context(COG) | UDF !weak !context(COG)
  code    COG PTY
  source  factbook-2026

actor   cog.union-for-democracy-and-republic
  kind    party
  name    Union for Democracy and Republic !context(COG) | UDR !weak !context(COG)
  code    COG PTY
  source  factbook-2026

actor   cog.union-of-humanist-democrats
  kind    party
  name    Union of Humanist Democrats !context(COG) | UDH-YUKI !weak !context(COG)
  code    COG PTY
  source  factbook-2026

actor   cog.union-for-the-republic
  kind    party
  name    Union for the Republic !context(COG)
  code    COG PTY
  source  factbook-2026

actor   cod.parliament
  kind    organ
  name    Parliament !context(COD)
  code    COD LEG
  source  factbook-2026

actor   cod.assemblee-nationale
  kind    organ
  name    Assemblée nationale !context(COD)
  code    COD LEG
  source  factbook-2026

actor   cod.senat
  kind    organ
  name    Sénat !context(COD)
  code    COD LEG
  source  factbook-2026

actor   cod.land-forces
  kind    organ
  name    Land Forces !context(COD) | Forces Terrestres
  code    COD MIL
  source  factbook-2026

actor   cod.national-navy
  kind    organ
  name    National Navy !context(COD) | La Marine Nationale !context(COD)
  code    COD MIL
  source  factbook-2026

actor   cod.congolese-air-force
  kind    organ
  name    Congolese Air Force | Force Aerienne Congolaise
  code    COD MIL
  source  factbook-2026

actor   cod.christian-democrat-party
  kind    party
  name    Christian Democrat Party !context(COD) | PDC !weak !context(COD)
  code    COD PTY
  source  factbook-2026

actor   cod.convention-of-christian-democrats
  kind    party
  name    Convention of Christian Democrats !context(COD) | CDC !weak !context(COD)
  code    COD PTY
  source  factbook-2026

actor   cod.forces-of-renewal
  kind    party
  name    Forces of Renewal !context(COD)
  code    COD PTY
  source  factbook-2026

actor   cod.nouvel-elan
  kind    party
  name    Nouvel Elan
  code    COD PTY
  source  factbook-2026

actor   cod.our-congo
  kind    party
  name    Our Congo | CNB !weak !context(COD) | Congo Na Biso
  code    COD PTY
  source  factbook-2026

actor   cod.social-movement-for-renewal
  kind    party
  name    Social Movement for Renewal !context(COD) | MSR !weak !context(COD)
  code    COD PTY
  source  factbook-2026

actor   cod.together-for-change
  kind    party
  name    Together for Change !context(COD) | Ensemble !context(COD)
  code    COD PTY
  source  factbook-2026

actor   cod.unified-lumumbist-party
  kind    party
  name    Unified Lumumbist Party | PALU !weak !context(COD)
  code    COD PTY
  source  factbook-2026

actor   cri.asamblea-legislativa
  kind    organ
  name    Asamblea Legislativa !context(CRI)
  code    CRI LEG
  source  factbook-2026

actor   cri.ministry-of-public-security
  kind    organ
  name    Ministry of Public Security !context(CRI) | Ministerio de Seguridad Pública de Costa Rica
  code    CRI COP
  source  factbook-2026

actor   cri.national-police
  kind    organ
  name    National Police !context(CRI) | Fuerza Pública
  code    CRI COP
  source  factbook-2026

actor   cri.national-coast-guard-service
  kind    organ
  name    National Coast Guard Service !context(CRI) | Servicio Nacional de Guardacostas
  code    CRI COP
  source  factbook-2026

actor   cri.drug-control-police
  kind    organ
  name    Drug Control Police | Policía Control de Drogas
  code    CRI COP
  source  factbook-2026

actor   cri.border-police
  kind    organ
  name    Border Police !context(CRI) | Policia de Fronteras
  code    CRI COP
  source  factbook-2026

actor   cri.professional-migration-police
  kind    organ
  name    Professional Migration Police | Policía Profesional de Migración
  code    CRI COP
  source  factbook-2026

actor   cri.directorate-of-intelligence-and-security
  kind    organ
  name    Directorate of Intelligence and Security | DIS !weak !context(CRI)
  code    CRI SPY
  source  factbook-2026

actor   cri.accessibility-without-exclusion
  kind    party
  name    Accessibility Without Exclusion | PASE !weak !context(CRI)
  code    CRI PTY
  source  factbook-2026

actor   cri.broad-front
  kind    party
  name    Broad Front !context(CRI) | PFA !weak !context(CRI) | Frente Amplio !context(CRI)
  code    CRI PTY
  source  factbook-2026

actor   cri.citizen-action-party
  kind    party
  name    Citizen Action Party !context(CRI) | PAC !weak !context(CRI)
  code    CRI PTY
  source  factbook-2026

actor   cri.costa-rican-renewal-party
  kind    party
  name    Costa Rican Renewal Party | PRC !weak !context(CRI)
  code    CRI PTY
  source  factbook-2026

actor   cri.here-costa-rica-commands-party
  kind    party
  name    Here Costa Rica Commands Party | ACRM !weak !context(CRI)
  code    CRI PTY
  source  factbook-2026

actor   cri.liberal-progressive-party
  kind    party
  name    Liberal Progressive Party !context(CRI) | PLP !weak !context(CRI)
  code    CRI PTY
  source  factbook-2026

actor   cri.libertarian-movement-party
  kind    party
  name    Libertarian Movement Party !context(CRI)
  code    CRI PTY
  source  factbook-2026

actor   cri.national-integration-party
  kind    party
  name    National Integration Party !context(CRI) | PIN !weak !context(CRI)
  code    CRI PTY
  source  factbook-2026

actor   cri.national-liberation-party
  kind    party
  name    National Liberation Party !context(CRI) | PLN !weak !context(CRI)
  code    CRI PTY
  source  factbook-2026

actor   cri.national-restoration-party
  kind    party
  name    National Restoration Party !context(CRI) | PRN !weak !context(CRI)
  code    CRI PTY
  source  factbook-2026

actor   cri.new-generation
  kind    party
  name    New Generation !context(CRI) | PNG !weak !context(CRI)
  code    CRI PTY
  source  factbook-2026

actor   cri.new-republic-party
  kind    party
  name    New Republic Party !context(CRI) | PNR !weak !context(CRI)
  code    CRI PTY
  source  factbook-2026

actor   cri.social-christian-republican-party
  kind    party
  name    Social Christian Republican Party !context(CRI) | PRSC !weak !context(CRI)
  code    CRI PTY
  source  factbook-2026

actor   cri.social-christian-unity-party
  kind    party
  name    Social Christian Unity Party !context(CRI) | PUSC of UNIDAD
  code    CRI PTY
  source  factbook-2026

actor   cri.social-democratic-progress-party
  kind    party
  name    Social Democratic Progress Party !context(CRI) | PPSD !weak !context(CRI)
  code    CRI PTY
  source  factbook-2026

actor   civ.parlement
  kind    organ
  name    Parlement !context(CIV)
  code    CIV LEG
  source  factbook-2026

actor   civ.assemblee-nationale
  kind    organ
  name    Assemblée nationale !context(CIV)
  code    CIV LEG
  source  factbook-2026

actor   civ.senat
  kind    organ
  name    Sénat !context(CIV)
  code    CIV LEG
  source  factbook-2026

actor   civ.african-peoples-party-cote-d-ivoire
  kind    party
  name    African Peoples' Party-Cote d'Ivoire | PPA-CI !weak !context(CIV)
  code    CIV PTY
  source  factbook-2026

actor   civ.democratic-party-of-cote-d-ivoire
  kind    party
  name    Democratic Party of Cote d'Ivoire | PDCI !weak !context(CIV)
  code    CIV PTY
  source  factbook-2026

actor   civ.ivorian-popular-front
  kind    party
  name    Ivorian Popular Front | FPI !weak !context(CIV)
  code    CIV PTY
  source  factbook-2026

actor   civ.liberty-and-democracy-for-the-republic
  kind    party
  name    Liberty and Democracy for the Republic !context(CIV) | LIDER !weak !context(CIV)
  code    CIV PTY
  source  factbook-2026

actor   civ.movement-of-the-future-forces
  kind    party
  name    Movement of the Future Forces !context(CIV) | MFA !weak !context(CIV)
  code    CIV PTY
  source  factbook-2026

actor   civ.pan-african-congress-for-people-s-justice-and-eq
  kind    party
  name    Pan-African Congress for People's Justice and Equality !context(CIV) | COJEP !weak !context(CIV)
  code    CIV PTY
  source  factbook-2026

actor   civ.rally-of-houphouetists-for-democracy-and-peace
  kind    party
  name    Rally of Houphouetists for Democracy and Peace | RHDP !weak !context(CIV)
  code    CIV PTY
  source  factbook-2026

actor   civ.rally-of-the-republicans
  kind    party
  name    Rally of the Republicans !context(CIV) | RDR !weak !context(CIV)
  code    CIV PTY
  source  factbook-2026

actor   civ.together-for-democracy-and-sovereignty
  kind    party
  name    Together for Democracy and Sovereignty | EDS !weak !context(CIV)
  code    CIV PTY
  source  factbook-2026

actor   civ.together-to-build
  kind    party
  name    Together to Build
  code    CIV PTY
  source  factbook-2026

actor   civ.union-for-cote-d-ivoire
  kind    party
  name    Union for Cote d'Ivoire | UPCI !weak !context(CIV)
  code    CIV PTY
  source  factbook-2026

actor   civ.union-for-democracy-and-peace-in-cote-d-ivoire
  kind    party
  name    Union for Democracy and Peace in Cote d'Ivoire | UDPCI !weak !context(CIV)
  code    CIV PTY
  source  factbook-2026

actor   hrv.sabor
  kind    organ
  name    Sabor
  code    HRV LEG
  source  factbook-2026

actor   hrv.hrvatski-sabor
  kind    organ
  name    Hrvatski Sabor
  code    HRV LEG
  source  factbook-2026

actor   hrv.armed-forces-of-the-republic-of-croatia
  kind    organ
  name    Armed Forces of the Republic of Croatia | Oruzane Snage Republike Hrvatske
  code    HRV MIL
  source  factbook-2026

actor   hrv.croatian-army
  kind    organ
  name    Croatian Army | Hrvatska Kopnena Vojska
  code    HRV MIL
  source  factbook-2026

actor   hrv.croatian-navy
  kind    organ
  name    Croatian Navy | Hrvatska Ratna Mornarica
  code    HRV MIL
  source  factbook-2026

actor   hrv.croatian-air-force
  kind    organ
  name    Croatian Air Force | Hrvatsko Ratno Zrakoplovstvo
  code    HRV MIL
  source  factbook-2026

actor   hrv.bosniaks-together
  kind    party
  name    Bosniaks Together
  code    HRV PTY
  source  factbook-2026

actor   hrv.bridge
  kind    party
  name    Bridge !context(HRV) | MOST !weak !context(HRV)
  code    HRV PTY
  source  factbook-2026

actor   hrv.croatia-romani-union-kali-sara
  kind    party
  name    Croatia Romani Union Kali Sara | SRRH !weak !context(HRV)
  code    HRV PTY
  source  factbook-2026

actor   hrv.croatian-democratic-union
  kind    party
  name    Croatian Democratic Union | HDZ !weak !context(HRV)
  code    HRV PTY
  source  factbook-2026

actor   hrv.democratic-union-of-hungarians-in-croatia
  kind    party
  name    Democratic Union of Hungarians in Croatia | DZMH !weak !context(HRV)
  code    HRV PTY
  source  factbook-2026

actor   hrv.focus
  kind    party
  name    Focus !context(HRV) | Fokus !context(HRV)
  code    HRV PTY
  source  factbook-2026

actor   hrv.homeland-movement
  kind    party
  name    Homeland Movement !context(HRV)
  code    HRV PTY
  source  factbook-2026

actor   hrv.istrian-democratic-assembly
  kind    party
  name    Istrian Democratic Assembly | IDS !weak !context(HRV)
  code    HRV PTY
  source  factbook-2026

actor   hrv.social-democratic-party-of-croatia
  kind    party
  name    Social Democratic Party of Croatia | SDP !weak !context(HRV)
  code    HRV PTY
  source  factbook-2026

actor   hrv.we-can
  kind    party
  name    We Can !context(HRV) | Mozemo !context(HRV)
  code    HRV PTY
  source  factbook-2026

actor   cub.asamblea-nacional-del-poder-popular
  kind    organ
  name    Asamblea nacional del Poder popular
  code    CUB LEG
  source  factbook-2026

actor   cub.revolutionary-armed-forces
  kind    organ
  name    Revolutionary Armed Forces !context(CUB) | Fuerzas Armadas Revolucionarias
  code    CUB MIL
  source  factbook-2026

actor   cub.revolutionary-navy
  kind    organ
  name    Revolutionary Navy !context(CUB) | Marina de Guerra Revolucionaria
  code    CUB MIL
  source  factbook-2026

actor   cub.revolutionary-air-and-air-defense-forces
  kind    organ
  name    Revolutionary Air and Air Defense Forces !context(CUB) | Revolutionary Air and Air Defence Forces !context(CUB) | Defensas Anti-Aereas y Fuerza Aerea Revolucionaria
  code    CUB MIL
  source  factbook-2026

actor   cub.youth-labor-army
  kind    organ
  name    Youth Labor Army | Youth Labour Army | Ejercito Juvenil del Trabajo
  code    CUB MIL
  source  factbook-2026

actor   cub.territorial-militia-troops
  kind    organ
  name    Territorial Militia Troops | Milicia de Tropas de Territoriales
  code    CUB PRM
  source  factbook-2026

actor   cub.defense-and-production-brigades
  kind    organ
  name    Defense and Production Brigades | Defence and Production Brigades | Brigadas de Producción y Defensa
  code    CUB MIL
  source  factbook-2026

actor   cub.civil-defense-organization
  kind    organ
  name    Civil Defense Organization !context(CUB) | Civil Defence Organisation !context(CUB) | Defensa Civil de Cuba
  code    CUB MIL
  source  factbook-2026

actor   cub.national-revolutionary-police
  kind    organ
  name    National Revolutionary Police !context(CUB) | Policía Nacional Revolucionaria
  code    CUB COP
  source  factbook-2026

actor   cub.directorate-of-border-guard-troops
  kind    organ
  name    Directorate of Border Guard Troops | Dirección de Tropas de Guardia Fronteriza
  code    CUB COP
  source  factbook-2026

actor   cub.department-of-state-security
  kind    organ
  name    Department of State Security | Departamento de Seguridad del Estado
  code    CUB SPY
  source  factbook-2026

actor   cub.cuban-communist-party
  kind    party
  name    Cuban Communist Party | PCC !weak !context(CUB)
  code    CUB PTY
  source  factbook-2026

actor   cyp.vouli-antiprosopon
  kind    organ
  name    Vouli Antiprosopon
  code    CYP LEG
  source  factbook-2026

actor   cyp.cypriot-national-guard
  kind    organ
  name    Cypriot National Guard | Ethniki Froura
  code    CYP MIL
  source  factbook-2026

actor   cyp.democratic-front
  kind    party
  name    Democratic Front !context(CYP) | DIPA !weak !context(CYP)
  code    CYP PTY
  source  factbook-2026

actor   cyp.democratic-party
  kind    party
  name    Democratic Party !context(CYP) | DIKO !weak !context(CYP)
  code    CYP PTY
  source  factbook-2026

actor   cyp.democratic-rally
  kind    party
  name    Democratic Rally !context(CYP) | DISY !weak !context(CYP)
  code    CYP PTY
  source  factbook-2026

actor   cyp.movement-of-ecologists-citizens-alliance
  kind    party
  name    Movement of Ecologists - Citizens' Alliance
  code    CYP PTY
  source  factbook-2026

actor   cyp.movement-of-social-democrats-edek
  kind    party
  name    Movement of Social Democrats EDEK
  code    CYP PTY
  source  factbook-2026

actor   cyp.national-popular-front
  kind    party
  name    National Popular Front !context(CYP) | ELAM !weak !context(CYP)
  code    CYP PTY
  source  factbook-2026

actor   cyp.progressive-party-of-the-working-people
  kind    party
  name    Progressive Party of the Working People | AKEL !weak !context(CYP) | Communist Party !context(CYP)
  code    CYP PTY
  source  factbook-2026

actor   cyp.solidarity-movement
  kind    party
  name    Solidarity Movement !context(CYP)
  code    CYP PTY
  source  factbook-2026

actor   cyp.communal-democracy-party
  kind    party
  name    Communal Democracy Party | TDP !weak !context(CYP)
  code    CYP PTY
  source  factbook-2026

actor   cyp.communal-liberation-party-new-forces
  kind    party
  name    Communal Liberation Party - New Forces | TKP-YG !weak !context(CYP)
  code    CYP PTY
  source  factbook-2026

actor   cyp.cyprus-socialist-party
  kind    party
  name    Cyprus Socialist Party | KSP !weak !context(CYP)
  code    CYP PTY
  source  factbook-2026

actor   cyp.national-democratic-party
  kind    party
  name    National Democratic Party !context(CYP) | NDP !weak !context(CYP)
  code    CYP PTY
  source  factbook-2026

actor   cyp.national-unity-party
  kind    party
  name    National Unity Party !context(CYP) | UBP !weak !context(CYP)
  code    CYP PTY
  source  factbook-2026

actor   cyp.new-cyprus-party
  kind    party
  name    New Cyprus Party | YKP !weak !context(CYP)
  code    CYP PTY
  source  factbook-2026

actor   cyp.people-s-party
  kind    party
  name    People's Party !context(CYP)
  code    CYP PTY
  source  factbook-2026

actor   cyp.rebirth-party
  kind    party
  name    Rebirth Party !context(CYP) | YDP !weak !context(CYP)
  code    CYP PTY
  source  factbook-2026

actor   cyp.republican-turkish-party
  kind    party
  name    Republican Turkish Party !context(CYP) | CTP !weak !context(CYP)
  code    CYP PTY
  source  factbook-2026

actor   cyp.united-cyprus-party
  kind    party
  name    United Cyprus Party | BKP !weak !context(CYP)
  code    CYP PTY
  source  factbook-2026

actor   cze.parlament
  kind    organ
  name    Parlament !context(CZE)
  code    CZE LEG
  source  factbook-2026

actor   cze.poslanecka-snemovna
  kind    organ
  name    Poslanecka Snemovna
  code    CZE LEG
  source  factbook-2026

actor   cze.senat
  kind    organ
  name    Senat !context(CZE)
  code    CZE LEG
  source  factbook-2026

actor   cze.action-of-dissatisfied-citizens
  kind    party
  name    Action of Dissatisfied Citizens | ANO !weak !context(CZE) | Akce nespokojených občanů
  code    CZE PTY
  source  factbook-2026

actor   cze.christian-and-democratic-union-czechoslovak-peop
  kind    party
  name    Christian and Democratic Union - Czechoslovak People's Party | KDU-ČSL
  code    CZE PTY
  source  factbook-2026

actor   cze.civic-democratic-party
  kind    party
  name    Civic Democratic Party !context(CZE) | ODS !weak !context(CZE)
  code    CZE PTY
  source  factbook-2026

actor   cze.communist-party-of-bohemia-and-moravia
  kind    party
  name    Communist Party of Bohemia and Moravia | KSČM
  code    CZE PTY
  source  factbook-2026

actor   cze.czech-pirate-party
  kind    party
  name    Czech Pirate Party | Piráti
  code    CZE PTY
  source  factbook-2026

actor   cze.formost
  kind    party
  name    ForMOST !weak !context(CZE) | ProMOST !weak !context(CZE)
  code    CZE PTY
  source  factbook-2026

actor   cze.freedom-and-direct-democracy
  kind    party
  name    Freedom and Direct Democracy | SPD !weak !context(CZE)
  code    CZE PTY
  source  factbook-2026

actor   cze.mayors-for-the-liberec-region
  kind    party
  name    Mayors for the Liberec Region | SLK !weak !context(CZE)
  code    CZE PTY
  source  factbook-2026

actor   cze.prisaha
  kind    party
  name    Přísaha
  code    CZE PTY
  source  factbook-2026

actor   cze.senator-21
  kind    party
  name    Senator 21 | SEN 21
  code    CZE PTY
  source  factbook-2026

actor   cze.social-democracy-socdem
  kind    party
  name    Social Democracy SOCDEM
  code    CZE PTY
  source  factbook-2026

actor   cze.svobodni
  kind    party
  name    Svobodni !context(CZE)
  code    CZE PTY
  source  factbook-2026

actor   cze.tradition-responsibility-prosperity-09
  kind    party
  name    Tradition Responsibility Prosperity 09 | TOP 09
  code    CZE PTY
  source  factbook-2026

actor   cze.tabor-2020
  kind    party
  name    Tábor 2020 | T2020 !context(CZE)
  code    CZE PTY
  source  factbook-2026

actor   dnk.folketing
  kind    organ
  name    Folketing
  code    DNK LEG
  source  factbook-2026

actor   dnk.folketinget
  kind    organ
  name    Folketinget
  code    DNK LEG
  source  factbook-2026

actor   dnk.danish-armed-forces
  kind    organ
  name    Danish Armed Forces | Forsvaret !context(DNK)
  code    DNK MIL
  source  factbook-2026

actor   dnk.alternative
  kind    party
  name    Alternative !context(DNK)
  code    DNK PTY
  source  factbook-2026

actor   dnk.conservative-people-s-party
  kind    party
  name    Conservative People's Party !context(DNK) | DKF !weak !context(DNK)
  code    DNK PTY
  source  factbook-2026

actor   dnk.danish-people-s-party
  kind    party
  name    Danish People's Party
  code    DNK PTY
  source  factbook-2026

actor   dnk.denmark-democrats
  kind    party
  name    Denmark Democrats
  code    DNK PTY
  source  factbook-2026

actor   dnk.green-left
  kind    party
  name    Green Left !context(DNK)
  code    DNK PTY
  source  factbook-2026

actor   dnk.liberal-alliance
  kind    party
  name    Liberal Alliance !context(DNK)
  code    DNK PTY
  source  factbook-2026

actor   dnk.liberal-party
  kind    party
  name    Liberal Party !context(DNK) | Venstre !context(DNK)
  code    DNK PTY
  source  factbook-2026

actor   dnk.moderates
  kind    party
  name    Moderates !context(DNK)
  code    DNK PTY
  source  factbook-2026

actor   dnk.new-right-party
  kind    party
  name    New Right Party !context(DNK)
  code    DNK PTY
  source  factbook-2026

actor   dnk.red-green-alliance
  kind    party
  name    Red-Green Alliance | Unity List !context(DNK)
  code    DNK PTY
  source  factbook-2026

actor   dnk.social-democrats
  kind    party
  name    Social Democrats !context(DNK) | SDP !weak !context(DNK)
  code    DNK PTY
  source  factbook-2026

actor   dnk.social-liberal-party
  kind    party
  name    Social Liberal Party !context(DNK) | SLP !weak !context(DNK)
  code    DNK PTY
  source  factbook-2026

actor   dji.assemblee-nationale
  kind    organ
  name    Assemblée nationale !context(DJI)
  code    DJI LEG
  source  factbook-2026

actor   dji.national-police
  kind    organ
  name    National Police !context(DJI) | Police Nationale !context(DJI)
  code    DJI COP
  source  factbook-2026

actor   dji.front-for-restoration-of-unity-and-democracy
  kind    party
  name    Front for Restoration of Unity and Democracy !context(DJI) | FRUD !weak !context(DJI) | Front pour la Restauration de l'Unite Democratique
  code    DJI PTY
  source  factbook-2026

actor   dji.national-democratic-party
  kind    party
  name    National Democratic Party !context(DJI) | PND !weak !context(DJI)
  code    DJI PTY
  source  factbook-2026

actor   dji.people-s-rally-for-progress
  kind    party
  name    People's Rally for Progress !context(DJI) | RPP !weak !context(DJI)
  code    DJI PTY
  source  factbook-2026

actor   dji.peoples-social-democratic-party
  kind    party
  name    Peoples Social Democratic Party !context(DJI) | PPSD !weak !context(DJI)
  code    DJI PTY
  source  factbook-2026

actor   dji.union-for-democracy-and-justice
  kind    party
  name    Union for Democracy and Justice !context(DJI) | UDJ !weak !context(DJI)
  code    DJI PTY
  source  factbook-2026

actor   dji.union-for-the-presidential-majority-coalition
  kind    party
  name    Union for the Presidential Majority coalition | UMP !weak !context(DJI)
  code    DJI PTY
  source  factbook-2026

actor   dji.union-of-reform-partisans
  kind    party
  name    Union of Reform Partisans | UPR !weak !context(DJI)
  code    DJI PTY
  source  factbook-2026

actor   dma.commonwealth-of-dominica-police-force
  kind    organ
  name    Commonwealth of Dominica Police Force | CDPF !weak !context(DMA)
  code    DMA COP
  source  factbook-2026

actor   dma.dominica-freedom-party
  kind    party
  name    Dominica Freedom Party | DFP !weak !context(DMA)
  code    DMA PTY
  source  factbook-2026

actor   dma.dominica-labor-party
  kind    party
  name    Dominica Labor Party | Dominica Labour Party | DLP !weak !context(DMA)
  code    DMA PTY
  source  factbook-2026

actor   dma.dominica-united-workers-party
  kind    party
  name    Dominica United Workers Party | UWP !weak !context(DMA)
  code    DMA PTY
  source  factbook-2026

actor   dom.congreso-nacional-de-la-republica
  kind    organ
  name    Congreso Nacional de la República !context(DOM)
  code    DOM LEG
  source  factbook-2026

actor   dom.camara-de-diputados
  kind    organ
  name    Cámara de Diputados !context(DOM)
  code    DOM LEG
  source  factbook-2026

actor   dom.senado
  kind    organ
  name    Senado !context(DOM)
  code    DOM LEG
  source  factbook-2026

actor   dom.army-of-the-dominican-republic
  kind    organ
  name    Army of the Dominican Republic | Ejercito de la República Dominicana
  code    DOM MIL
  source  factbook-2026

actor   dom.dominican-air-force
  kind    organ
  name    Dominican Air Force | Fuerza Aerea de la República Dominicana
  code    DOM MIL
  source  factbook-2026

actor   dom.alliance-for-democracy
  kind    party
  name    Alliance for Democracy !context(DOM) | APD !weak !context(DOM)
  code    DOM PTY
  source  factbook-2026

actor   dom.broad-front
  kind    party
  name    Broad Front !context(DOM) | Frente Amplio !context(DOM)
  code    DOM PTY
  source  factbook-2026

actor   dom.country-alliance
  kind    party
  name    Country Alliance !context(DOM)
  code    DOM PTY
  source  factbook-2026

actor   dom.dominican-liberation-party
  kind    party
  name    Dominican Liberation Party | PLD !weak !context(DOM)
  code    DOM PTY
  source  factbook-2026

actor   dom.dominican-revolutionary-party
  kind    party
  name    Dominican Revolutionary Party | PRD !weak !context(DOM)
  code    DOM PTY
  source  factbook-2026

actor   dom.dominicans-for-change
  kind    party
  name    Dominicans For Change | DXC !weak !context(DOM)
  code    DOM PTY
  source  factbook-2026

actor   dom.institutional-social-democratic-bloc
  kind    party
  name    Institutional Social Democratic Bloc !context(DOM) | BIS !weak !context(DOM)
  code    DOM PTY
  source  factbook-2026

actor   dom.liberal-reformist-party
  kind    party
  name    Liberal Reformist Party !context(DOM) | PRL !weak !context(DOM)
  code    DOM PTY
  source  factbook-2026

actor   dom.modern-revolutionary-party
  kind    party
  name    Modern Revolutionary Party !context(DOM) | PRM !weak !context(DOM)
  code    DOM PTY
  source  factbook-2026

actor   dom.national-progressive-front
  kind    party
  name    National Progressive Front !context(DOM) | FNP !weak !context(DOM)
  code    DOM PTY
  source  factbook-2026

actor   dom.people-s-first-party
  kind    party
  name    People's First Party !context(DOM) | PPG !weak !context(DOM)
  code    DOM PTY
  source  factbook-2026

actor   dom.people-s-force
  kind    party
  name    People's Force !context(DOM)
  code    DOM PTY
  source  factbook-2026

actor   dom.social-christian-reformist-party
  kind    party
  name    Social Christian Reformist Party !context(DOM) | PRSC !weak !context(DOM)
  code    DOM PTY
  source  factbook-2026

actor   tls.timor-leste-defense-force
  kind    organ
  name    Timor-Leste Defense Force | Timor-Leste Defence Force | Falintil-Forcas de Defesa de Timor-L'este
  code    TLS MIL
  source  factbook-2026

actor   tls.national-police-of-timor-leste
  kind    organ
  name    National Police of Timor-Leste | Polícia Nacional de Timor-Leste
  code    TLS COP
  source  factbook-2026

actor   tls.democratic-party
  kind    party
  name    Democratic Party !context(TLS)
  code    TLS PTY
  source  factbook-2026

actor   tls.national-congress-for-timorese-reconstruction
  kind    party
  name    National Congress for Timorese Reconstruction | CNRT !weak !context(TLS)
  code    TLS PTY
  source  factbook-2026

actor   tls.national-unity-of-the-sons-of-timor
  kind    party
  name    National Unity of the Sons of Timor | Haburas Unidade Nasional Timor Oan or KHUNTO
  code    TLS PTY
  source  factbook-2026

actor   tls.people-s-liberation-party
  kind    party
  name    People's Liberation Party !context(TLS) | PLP !weak !context(TLS)
  code    TLS PTY
  source  factbook-2026

actor   ecu.asamblea-nacional
  kind    organ
  name    Asamblea Nacional !context(ECU)
  code    ECU LEG
  source  factbook-2026

actor   ecu.ecuadorian-armed-forces
  kind    organ
  name    Ecuadorian Armed Forces | Fuerzas Armadas del Ecuador
  code    ECU MIL
  source  factbook-2026

actor   ecu.naval-force
  kind    organ
  name    Naval Force !context(ECU) | Fuerza Naval !context(ECU)
  code    ECU MIL
  source  factbook-2026

actor   ecu.ecuadorian-air-force
  kind    organ
  name    Ecuadorian Air Force | Fuerza Aérea Ecuatoriana
  code    ECU MIL
  source  factbook-2026

actor   ecu.actuemos-ecuador
  kind    party
  name    Actuemos Ecuador | Actuemos !context(ECU)
  code    ECU PTY
  source  factbook-2026

actor   ecu.amigo-movement
  kind    party
  name    AMIGO movement
  code    ECU PTY
  source  factbook-2026

actor   ecu.avanza-party
  kind    party
  name    Avanza Party !context(ECU) | AVANZA !weak !context(ECU)
  code    ECU PTY
  source  factbook-2026

actor   ecu.central-democratic-movement
  kind    party
  name    Central Democratic Movement !context(ECU)
  code    ECU PTY
  source  factbook-2026

actor   ecu.citizen-revolution-movement
  kind    party
  name    Citizen Revolution Movement !context(ECU) | MRC !weak !context(ECU) | RC5 !context(ECU)
  code    ECU PTY
  source  factbook-2026

actor   ecu.creating-opportunities-movement
  kind    party
  name    Creating Opportunities Movement | CREO !weak !context(ECU)
  code    ECU PTY
  source  factbook-2026

actor   ecu.democratic-left
  kind    party
  name    Democratic Left !context(ECU)
  code    ECU PTY
  source  factbook-2026

actor   ecu.democracy-yes-movement
  kind    party
  name    Democracy Yes Movement !context(ECU) | Movimiento Democracia Si
  code    ECU PTY
  source  factbook-2026

actor   ecu.for-a-country-without-fear
  kind    party
  name    For A Country Without Fear | Por Un País Sin Miedo
  code    ECU PTY
  source  factbook-2026

actor   ecu.green-movement
  kind    party
  name    Green Movement !context(ECU) | Movimiento Verde !context(ECU)
  code    ECU PTY
  source  factbook-2026

actor   ecu.movimiento-construye
  kind    party
  name    Movimiento Construye | Construye !context(ECU)
  code    ECU PTY
  source  factbook-2026

actor   ecu.national-democratic-action
  kind    party
  name    National Democratic Action !context(ECU) | ADN !weak !context(ECU) | Acción Democrática Nacional !context(ECU)
  code    ECU PTY
  source  factbook-2026

actor   ecu.pachakutik-plurinational-unity-movement
  kind    party
  name    Pachakutik Plurinational Unity Movement | MUPP !weak !context(ECU)
  code    ECU PTY
  source  factbook-2026

actor   ecu.patriotic-society-party
  kind    party
  name    Patriotic Society Party !context(ECU) | PSP !weak !context(ECU)
  code    ECU PTY
  source  factbook-2026

actor   ecu.people
  kind    party
  name    People !context(ECU)
  code    ECU PTY
  source  factbook-2026

actor   ecu.popular-unity-party
  kind    party
  name    Popular Unity Party !context(ECU) | Partido Unidad Popular !context(ECU)
  code    ECU PTY
  source  factbook-2026

actor   ecu.social-christian-party
  kind    party
  name    Social Christian Party !context(ECU) | PSC !weak !context(ECU)
  code    ECU PTY
  source  factbook-2026

actor   ecu.socialist-party
  kind    party
  name    Socialist Party !context(ECU)
  code    ECU PTY
  source  factbook-2026

actor   ecu.society-united-for-more-action
  kind    party
  name    Society United for More Action !context(ECU) | SUMA !weak !context(ECU)
  code    ECU PTY
  source  factbook-2026

actor   ecu.total-renovation-movement
  kind    party
  name    Total Renovation Movement | RETO !weak !context(ECU) | Movimiento Renovacion Total
  code    ECU PTY
  source  factbook-2026

actor   egy.shura-council
  kind    organ
  name    Shura Council !context(EGY)
  code    EGY LEG
  source  factbook-2026

actor   egy.majlis-al-nuwab
  kind    organ
  name    Majlis Al-Nuwab !context(EGY)
  code    EGY LEG
  source  factbook-2026

actor   egy.majlis-al-shiyoukh
  kind    organ
  name    Majlis Al-Shiyoukh
  code    EGY LEG
  source  factbook-2026

actor   egy.egyptian-armed-forces
  kind    organ
  name    Egyptian Armed Forces | EAF !weak !context(EGY)
  code    EGY MIL
  source  factbook-2026

actor   egy.al-nour
  kind    party
  name    Al-Nour
  code    EGY PTY
  source  factbook-2026

actor   egy.arab-democratic-nasserist-party
  kind    party
  name    Arab Democratic Nasserist Party
  code    EGY PTY
  source  factbook-2026

actor   egy.congress-party
  kind    party
  name    Congress Party !context(EGY)
  code    EGY PTY
  source  factbook-2026

actor   egy.conservative-party
  kind    party
  name    Conservative Party !context(EGY)
  code    EGY PTY
  source  factbook-2026

actor   egy.democratic-peace-party
  kind    party
  name    Democratic Peace Party !context(EGY)
  code    EGY PTY
  source  factbook-2026

actor   egy.egyptian-national-movement-party
  kind    party
  name    Egyptian National Movement Party
  code    EGY PTY
  source  factbook-2026

actor   egy.egyptian-social-democratic-party
  kind    party
  name    Egyptian Social Democratic Party
  code    EGY PTY
  source  factbook-2026

actor   egy.el-ghad-party
  kind    party
  name    El Ghad Party
  code    EGY PTY
  source  factbook-2026

actor   egy.el-serh-el-masry-el-hor
  kind    party
  name    El Serh El Masry el Hor
  code    EGY PTY
  source  factbook-2026

actor   egy.eradet-geel-party
  kind    party
  name    Eradet Geel Party
  code    EGY PTY
  source  factbook-2026

actor   egy.free-egyptians-party
  kind    party
  name    Free Egyptians Party
  code    EGY PTY
  source  factbook-2026

actor   egy.freedom-party
  kind    party
  name    Freedom Party !context(EGY)
  code    EGY PTY
  source  factbook-2026

actor   egy.justice-party
  kind    party
  name    Justice Party !context(EGY)
  code    EGY PTY
  source  factbook-2026

actor   egy.homeland-s-protector-party
  kind    party
  name    Homeland's Protector Party
  code    EGY PTY
  source  factbook-2026

actor   egy.modern-egypt-party
  kind    party
  name    Modern Egypt Party
  code    EGY PTY
  source  factbook-2026

actor   egy.my-homeland-egypt-party
  kind    party
  name    My Homeland Egypt Party
  code    EGY PTY
  source  factbook-2026

actor   egy.nation-s-future-party
  kind    party
  name    Nation's Future Party !context(EGY) | Mostaqbal Watan
  code    EGY PTY
  source  factbook-2026

actor   egy.national-progressive-unionist-party
  kind    party
  name    National Progressive Unionist Party !context(EGY) | Tagammu !context(EGY)
  code    EGY PTY
  source  factbook-2026

actor   egy.reform-and-development-party
  kind    party
  name    Reform and Development Party !context(EGY)
  code    EGY PTY
  source  factbook-2026

actor   egy.republican-people-s-party
  kind    party
  name    Republican People's Party !context(EGY)
  code    EGY PTY
  source  factbook-2026

actor   egy.revolutionary-guards-party
  kind    party
  name    Revolutionary Guards Party
  code    EGY PTY
  source  factbook-2026

actor   egy.wafd-party
  kind    party
  name    Wafd Party
  code    EGY PTY
  source  factbook-2026

actor   slv.asamblea-legislativa
  kind    organ
  name    Asamblea legislativa !context(SLV)
  code    SLV LEG
  source  factbook-2026

actor   slv.armed-forces-of-el-salvador
  kind    organ
  name    Armed Forces of El Salvador | La Fuerza Armada de El Salvador
  code    SLV MIL
  source  factbook-2026

actor   slv.army-of-el-salvador
  kind    organ
  name    Army of El Salvador | Ejercito de El Salvador
  code    SLV MIL
  source  factbook-2026

actor   slv.naval-force-of-el-salvador
  kind    organ
  name    Naval Force of El Salvador | Fuerza Naval de El Salvador
  code    SLV MIL
  source  factbook-2026

actor   slv.salvadoran-air-force
  kind    organ
  name    Salvadoran Air Force | Fuerza Aérea Salvadoreña
  code    SLV MIL
  source  factbook-2026

actor   slv.national-civil-police
  kind    organ
  name    National Civil Police !context(SLV) | Policia Nacional Civil !context(SLV)
  code    SLV COP
  source  factbook-2026

actor   slv.christian-democratic-party
  kind    party
  name    Christian Democratic Party !context(SLV) | PDC !weak !context(SLV)
  code    SLV PTY
  source  factbook-2026

actor   slv.great-alliance-for-national-unity
  kind    party
  name    Great Alliance for National Unity !context(SLV) | GANA !weak !context(SLV)
  code    SLV PTY
  source  factbook-2026

actor   slv.national-coalition-party
  kind    party
  name    National Coalition Party !context(SLV) | PCN !weak !context(SLV)
  code    SLV PTY
  source  factbook-2026

actor   slv.nationalist-republican-alliance
  kind    party
  name    Nationalist Republican Alliance !context(SLV) | ARENA !weak !context(SLV)
  code    SLV PTY
  source  factbook-2026

actor   slv.new-ideas
  kind    party
  name    New Ideas | Nuevas Ideas
  code    SLV PTY
  source  factbook-2026

actor   slv.our-time
  kind    party
  name    Our Time | Nuestro Tiempo
  code    SLV PTY
  source  factbook-2026

actor   slv.vamos
  kind    party
  name    Vamos !context(SLV)
  code    SLV PTY
  source  factbook-2026

actor   gnq.parlamento
  kind    organ
  name    Parlamento
  code    GNQ LEG
  source  factbook-2026

actor   gnq.camara-de-los-diputados
  kind    organ
  name    Cámara de los Diputados !context(GNQ)
  code    GNQ LEG
  source  factbook-2026

actor   gnq.senado
  kind    organ
  name    Senado !context(GNQ)
  code    GNQ LEG
  source  factbook-2026

actor   gnq.equatorial-guinea-armed-forces
  kind    organ
  name    Equatorial Guinea Armed Forces | Fuerzas Armadas de Guinea Ecuatorial
  code    GNQ MIL
  source  factbook-2026

actor   gnq.gendarmerie
  kind    organ
  name    Gendarmerie !context(GNQ) | Guardia Civil !context(GNQ)
  code    GNQ COP
  source  factbook-2026

actor   gnq.center-right-union
  kind    party
  name    Center Right Union !context(GNQ) | Centre Right Union !context(GNQ) | UCD !weak !context(GNQ)
  code    GNQ PTY
  source  factbook-2026

actor   gnq.convergence-party-for-social-democracy
  kind    party
  name    Convergence Party for Social Democracy !context(GNQ) | CPDS !weak !context(GNQ)
  code    GNQ PTY
  source  factbook-2026

actor   gnq.democratic-party-for-equatorial-guinea
  kind    party
  name    Democratic Party for Equatorial Guinea | PDGE !weak !context(GNQ)
  code    GNQ PTY
  source  factbook-2026

actor   gnq.liberal-democratic-convention
  kind    party
  name    Liberal Democratic Convention !context(GNQ) | CLD !weak !context(GNQ)
  code    GNQ PTY
  source  factbook-2026

actor   gnq.liberal-party
  kind    party
  name    Liberal Party !context(GNQ)
  code    GNQ PTY
  source  factbook-2026

actor   gnq.national-congress-of-equatorial-guinea
  kind    party
  name    National Congress of Equatorial Guinea | CNGE !weak !context(GNQ)
  code    GNQ PTY
  source  factbook-2026

actor   gnq.national-democratic-party
  kind    party
  name    National Democratic Party !context(GNQ) | PNDGE !weak !context(GNQ)
  code    GNQ PTY
  source  factbook-2026

actor   gnq.national-democratic-union
  kind    party
  name    National Democratic Union !context(GNQ) | UDENA !weak !context(GNQ)
  code    GNQ PTY
  source  factbook-2026

actor   gnq.national-union-for-democracy-pundge
  kind    party
  name    National Union for Democracy PUNDGE
  code    GNQ PTY
  source  factbook-2026

actor   gnq.popular-action-of-equatorial-guinea
  kind    party
  name    Popular Action of Equatorial Guinea | APGE !weak !context(GNQ)
  code    GNQ PTY
  source  factbook-2026

actor   gnq.popular-union
  kind    party
  name    Popular Union !context(GNQ)
  code    GNQ PTY
  source  factbook-2026

actor   gnq.progressive-democratic-alliance
  kind    party
  name    Progressive Democratic Alliance !context(GNQ) | ADP !weak !context(GNQ)
  code    GNQ PTY
  source  factbook-2026

actor   gnq.social-and-popular-convergence-party
  kind    party
  name    Social and Popular Convergence Party !context(GNQ) | CSDP !weak !context(GNQ)
  code    GNQ PTY
  source  factbook-2026

actor   gnq.social-democratic-coalition-party
  kind    party
  name    Social Democratic Coalition Party !context(GNQ) | PCSD !weak !context(GNQ)
  code    GNQ PTY
  source  factbook-2026

actor   gnq.social-democratic-party-of-equatorial-guinea
  kind    party
  name    Social Democratic Party of Equatorial Guinea | PSDGE !weak !context(GNQ)
  code    GNQ PTY
  source  factbook-2026

actor   gnq.social-democratic-union
  kind    party
  name    Social Democratic Union !context(GNQ) | UDS !weak !context(GNQ)
  code    GNQ PTY
  source  factbook-2026

actor   gnq.socialist-party-of-equatorial-guinea
  kind    party
  name    Socialist Party of Equatorial Guinea
  code    GNQ PTY
  source  factbook-2026

actor   eri.hagerawi-baito
  kind    organ
  name    Hagerawi Baito
  code    ERI LEG
  source  factbook-2026

actor   est.riigikogu
  kind    organ
  name    Riigikogu
  code    EST LEG
  source  factbook-2026

actor   est.conservative-people-s-party-of-estonia
  kind    party
  name    Conservative People's Party of Estonia | EKRE !weak !context(EST) | Konservatiivne Rahvaerakond
  code    EST PTY
  source  factbook-2026

actor   est.estonia-200
  kind    party
  name    Estonia 200 | E200 !context(EST)
  code    EST PTY
  source  factbook-2026

actor   est.estonia-centre-party
  kind    party
  name    Estonia Centre Party | Estonia Center Party | Keskerakond !context(EST)
  code    EST PTY
  source  factbook-2026

actor   est.estonian-free-party
  kind    party
  name    Estonian Free Party | VAP !weak !context(EST)
  code    EST PTY
  source  factbook-2026

actor   est.estonian-freedom-party-farmers-assembly
  kind    party
  name    Estonian Freedom Party - Farmers' Assembly | V-PK !weak !context(EST)
  code    EST PTY
  source  factbook-2026

actor   est.estonian-greens
  kind    party
  name    Estonian Greens | EER !weak !context(EST)
  code    EST PTY
  source  factbook-2026

actor   est.estonian-nationalists-and-conservatives
  kind    party
  name    Estonian Nationalists and Conservatives | ERK !weak !context(EST)
  code    EST PTY
  source  factbook-2026

actor   est.estonian-reform-party
  kind    party
  name    Estonian Reform Party | Reformierakond !context(EST)
  code    EST PTY
  source  factbook-2026

actor   est.fatherland
  kind    party
  name    Fatherland !context(EST)
  code    EST PTY
  source  factbook-2026

actor   est.left-alliance
  kind    party
  name    Left Alliance !context(EST)
  code    EST PTY
  source  factbook-2026

actor   est.social-democratic-party
  kind    party
  name    Social Democratic Party !context(EST) | SDE !weak !context(EST)
  code    EST PTY
  source  factbook-2026

actor   est.right
  kind    party
  name    Right !context(EST)
  code    EST PTY
  source  factbook-2026

actor   est.together-organization-points-to-sovereignty
  kind    party
  name    TOGETHER organization points to sovereignty | KOOS !weak !context(EST)
  code    EST PTY
  source  factbook-2026

actor   swz.libandla
  kind    organ
  name    Libandla
  code    SWZ LEG
  source  factbook-2026

actor   swz.umbutfo-eswatini-defense-force
  kind    organ
  name    Umbutfo Eswatini Defense Force | Umbutfo Eswatini Defence Force | UEDF !weak !context(SWZ)
  code    SWZ MIL
  source  factbook-2026

actor   swz.royal-eswatini-police-service
  kind    organ
  name    Royal Eswatini Police Service | REPS !weak !context(SWZ)
  code    SWZ COP
  source  factbook-2026

actor   swz.african-united-democratic-party
  kind    party
  name    African United Democratic Party !context(SWZ) | AUDP !weak !context(SWZ)
  code    SWZ PTY
  source  factbook-2026

actor   swz.ngwane-national-liberatory-congress
  kind    party
  name    Ngwane National Liberatory Congress | NNLC !weak !context(SWZ)
  code    SWZ PTY
  source  factbook-2026

actor   swz.people-s-united-democratic-movement
  kind    party
  name    People's United Democratic Movement !context(SWZ) | PUDEMO !weak !context(SWZ)
  code    SWZ PTY
  source  factbook-2026

actor   swz.swazi-democratic-party
  kind    party
  name    Swazi Democratic Party | SWADEPA !weak !context(SWZ)
  code    SWZ PTY
  source  factbook-2026

actor   eth.yehizb-tewokayoch-mekir-bete
  kind    organ
  name    Yehizb Tewokayoch Mekir Bete
  code    ETH LEG
  source  factbook-2026

actor   eth.yefedereshein-mekir-bete
  kind    organ
  name    Yefedereshein Mekir Bete
  code    ETH LEG
  source  factbook-2026

actor   eth.gedeo-people-s-democratic-party
  kind    party
  name    Gedeo People's Democratic Party
  code    ETH PTY
  source  factbook-2026

actor   eth.kucha-people-democratic-party
  kind    party
  name    Kucha People Democratic Party
  code    ETH PTY
  source  factbook-2026

actor   fji.republic-of-fiji-military-forces
  kind    organ
  name    Republic of Fiji Military Forces | RFMF !weak !context(FJI)
  code    FJI MIL
  source  factbook-2026

actor   fji.fiji-first
  kind    party
  name    Fiji First
  code    FJI PTY
  source  factbook-2026

actor   fji.fiji-labor-party
  kind    party
  name    Fiji Labor Party | Fiji Labour Party | FLP !weak !context(FJI)
  code    FJI PTY
  source  factbook-2026

actor   fji.freedom-alliance
  kind    party
  name    Freedom Alliance !context(FJI)
  code    FJI PTY
  source  factbook-2026

actor   fji.national-federation-party
  kind    party
  name    National Federation Party !context(FJI) | NFP !weak !context(FJI)
  code    FJI PTY
  source  factbook-2026

actor   fji.people-s-alliance
  kind    party
  name    People's Alliance !context(FJI)
  code    FJI PTY
  source  factbook-2026

actor   fji.peoples-democratic-party
  kind    party
  name    Peoples Democratic Party !context(FJI) | PDP !weak !context(FJI)
  code    FJI PTY
  source  factbook-2026

actor   fji.social-democratic-liberal-party
  kind    party
  name    Social Democratic Liberal Party !context(FJI) | SODELPA !weak !context(FJI)
  code    FJI PTY
  source  factbook-2026

actor   fji.unity-fiji
  kind    party
  name    Unity Fiji
  code    FJI PTY
  source  factbook-2026

actor   fin.eduskunta
  kind    organ
  name    Eduskunta
  code    FIN LEG
  source  factbook-2026

actor   fin.finnish-defense-forces
  kind    organ
  name    Finnish Defense Forces | Finnish Defence Forces | FDF !weak !context(FIN)
  code    FIN MIL
  source  factbook-2026

actor   fin.air-force
  kind    organ
  name    Air Force !context(FIN) | Ilmavoimat !context(FIN)
  code    FIN MIL
  source  factbook-2026

actor   fin.aland-coalition
  kind    party
  name    Aland Coalition
  code    FIN PTY
  source  factbook-2026

actor   fin.center-party
  kind    party
  name    Center Party !context(FIN) | Centre Party !context(FIN) | Kesk !context(FIN)
  code    FIN PTY
  source  factbook-2026

actor   fin.christian-democrats
  kind    party
  name    Christian Democrats !context(FIN)
  code    FIN PTY
  source  factbook-2026

actor   fin.finns-party
  kind    party
  name    Finns Party
  code    FIN PTY
  source  factbook-2026

actor   fin.green-league
  kind    party
  name    Green League !context(FIN) | Vihr !context(FIN)
  code    FIN PTY
  source  factbook-2026

actor   fin.left-alliance
  kind    party
  name    Left Alliance !context(FIN) | Vas !context(FIN)
  code    FIN PTY
  source  factbook-2026

actor   fin.movement-now
  kind    party
  name    Movement Now !context(FIN) | Liike Nyt
  code    FIN PTY
  source  factbook-2026

actor   fin.national-coalition-party
  kind    party
  name    National Coalition Party !context(FIN) | Kok !context(FIN)
  code    FIN PTY
  source  factbook-2026

actor   fin.social-democratic-party
  kind    party
  name    Social Democratic Party !context(FIN) | SDP !weak !context(FIN)
  code    FIN PTY
  source  factbook-2026

actor   fin.swedish-people-s-party
  kind    party
  name    Swedish People's Party | RKP !weak !context(FIN) | SFP !weak !context(FIN)
  code    FIN PTY
  source  factbook-2026

actor   fra.parlement
  kind    organ
  name    Parlement !context(FRA)
  code    FRA LEG
  source  factbook-2026

actor   fra.assemblee-nationale
  kind    organ
  name    Assemblée nationale !context(FRA)
  code    FRA LEG
  source  factbook-2026

actor   fra.senat
  kind    organ
  name    Sénat !context(FRA)
  code    FRA LEG
  source  factbook-2026

actor   fra.national-guard
  kind    organ
  name    National Guard !context(FRA) | Garde Nationale
  code    FRA MIL
  source  factbook-2026

actor   fra.national-gendarmerie
  kind    organ
  name    National Gendarmerie !context(FRA) | Gendarmerie Nationale !context(FRA)
  code    FRA COP
  source  factbook-2026

actor   fra.citizen-and-republican-movement
  kind    party
  name    Citizen and Republican Movement !context(FRA) | MRC !weak !context(FRA)
  code    FRA PTY
  source  factbook-2026

actor   fra.debout-la-france
  kind    party
  name    Debout la France | DLF !weak !context(FRA)
  code    FRA PTY
  source  factbook-2026

actor   fra.ensemble
  kind    party
  name    Ensemble !context(FRA) | ENS !weak !context(FRA)
  code    FRA PTY
  source  factbook-2026

actor   fra.horizons
  kind    party
  name    Horizons !context(FRA)
  code    FRA PTY
  source  factbook-2026

actor   fra.liberties
  kind    party
  name    Liberties !context(FRA)
  code    FRA PTY
  source  factbook-2026

actor   fra.movement-of-progressives
  kind    party
  name    Movement of Progressives !context(FRA) | MDP !weak !context(FRA)
  code    FRA PTY
  source  factbook-2026

actor   fra.new-democrats
  kind    party
  name    New Democrats !context(FRA) | LND !weak !context(FRA)
  code    FRA PTY
  source  factbook-2026

actor   fra.radical-party-of-the-left
  kind    party
  name    Radical Party of the Left !context(FRA) | PRV !weak !context(FRA)
  code    FRA PTY
  source  factbook-2026

actor   fra.renaissance-2
  kind    party
  name    Renaissance !context(FRA)
  code    FRA PTY
  source  factbook-2026

actor   fra.resistons
  kind    party
  name    Résistons
  code    FRA PTY
  source  factbook-2026

actor   fra.republicans
  kind    party
  name    Republicans !context(FRA)
  code    FRA PTY
  source  factbook-2026

actor   fra.union-of-far-right
  kind    party
  name    Union of Far Right !context(FRA) | UXD !weak !context(FRA)
  code    FRA PTY
  source  factbook-2026

actor   gab.assemblee-nationale
  kind    organ
  name    Assemblée nationale !context(GAB)
  code    GAB LEG
  source  factbook-2026

actor   gab.senate
  kind    organ
  name    Senate !context(GAB)
  code    GAB LEG
  source  factbook-2026

actor   gab.gabon-national-gendarmerie
  kind    organ
  name    Gabon National Gendarmerie | GENA !weak !context(GAB)
  code    GAB COP
  source  factbook-2026

actor   gab.republican-guard
  kind    organ
  name    Republican Guard !context(GAB) | GR !context(GAB)
  code    GAB MIL
  source  factbook-2026

actor   gab.gabonese-democratic-party
  kind    party
  name    Gabonese Democratic Party | PDG !weak !context(GAB)
  code    GAB PTY
  source  factbook-2026

actor   gab.restoration-of-republican-values
  kind    party
  name    Restoration of Republican Values !context(GAB)
  code    GAB PTY
  source  factbook-2026

actor   gab.democrats
  kind    party
  name    Democrats !context(GAB)
  code    GAB PTY
  source  factbook-2026

actor   gmb.gambian-armed-forces
  kind    organ
  name    Gambian Armed Forces | GAF !weak !context(GMB) | Armed Forces of the Gambia
  code    GMB MIL
  source  factbook-2026

actor   gmb.gambian-national-army
  kind    organ
  name    Gambian National Army | GNA !weak !context(GMB)
  code    GMB MIL
  source  factbook-2026

actor   gmb.republican-national-guard
  kind    organ
  name    Republican National Guard !context(GMB) | RNG !weak !context(GMB)
  code    GMB MIL
  source  factbook-2026

actor   gmb.gambia-police-force
  kind    organ
  name    Gambia Police Force | GPF !weak !context(GMB)
  code    GMB COP
  source  factbook-2026

actor   gmb.alliance-for-patriotic-reorientation-and-constru
  kind    party
  name    Alliance for Patriotic Reorientation and Construction | APRC !weak !context(GMB)
  code    GMB PTY
  source  factbook-2026

actor   gmb.gambia-democratic-congress
  kind    party
  name    Gambia Democratic Congress | GDC !weak !context(GMB)
  code    GMB PTY
  source  factbook-2026

actor   gmb.gambia-moral-congress
  kind    party
  name    Gambia Moral Congress | GMC !weak !context(GMB)
  code    GMB PTY
  source  factbook-2026

actor   gmb.national-people-s-party
  kind    party
  name    National People's Party !context(GMB) | NPP !weak !context(GMB)
  code    GMB PTY
  source  factbook-2026

actor   gmb.people-s-progressive-party
  kind    party
  name    People's Progressive Party !context(GMB) | PPP !weak !context(GMB)
  code    GMB PTY
  source  factbook-2026

actor   gmb.united-democratic-party
  kind    party
  name    United Democratic Party !context(GMB) | UDP !weak !context(GMB)
  code    GMB PTY
  source  factbook-2026

actor   geo.sakartvelos-parlamenti
  kind    organ
  name    Sakartvelos Parlamenti
  code    GEO LEG
  source  factbook-2026

actor   geo.citizens
  kind    party
  name    Citizens !context(GEO)
  code    GEO PTY
  source  factbook-2026

actor   geo.conservative-party
  kind    party
  name    Conservative Party !context(GEO)
  code    GEO PTY
  source  factbook-2026

actor   geo.droa
  kind    party
  name    Droa !context(GEO)
  code    GEO PTY
  source  factbook-2026

actor   geo.european-georgia-movement-for-liberty
  kind    party
  name    European Georgia - Movement for Liberty
  code    GEO PTY
  source  factbook-2026

actor   geo.for-georgia
  kind    party
  name    For Georgia
  code    GEO PTY
  source  factbook-2026

actor   geo.for-the-people
  kind    party
  name    For the People !context(GEO)
  code    GEO PTY
  source  factbook-2026

actor   geo.freedom-square
  kind    party
  name    Freedom Square
  code    GEO PTY
  source  factbook-2026

actor   geo.girchi-more-freedom
  kind    party
  name    Girchi - More Freedom
  code    GEO PTY
  source  factbook-2026

actor   geo.law-and-justice
  kind    party
  name    Law and Justice
  code    GEO PTY
  source  factbook-2026

actor   geo.national-democratic-party
  kind    party
  name    National Democratic Party !context(GEO)
  code    GEO PTY
  source  factbook-2026

actor   geo.progress-and-freedom
  kind    party
  name    Progress and Freedom !context(GEO)
  code    GEO PTY
  source  factbook-2026

actor   geo.republican-party
  kind    party
  name    Republican Party !context(GEO)
  code    GEO PTY
  source  factbook-2026

actor   geo.state-for-the-people
  kind    party
  name    State for the People !context(GEO)
  code    GEO PTY
  source  factbook-2026

actor   geo.strategy-aghmashenebeli
  kind    party
  name    Strategy Aghmashenebeli
  code    GEO PTY
  source  factbook-2026

actor   deu.deutscher-bundestag
  kind    organ
  name    Deutscher Bundestag
  code    DEU LEG
  source  factbook-2026

actor   deu.german-navy
  kind    organ
  name    German Navy | Deutsche Marine
  code    DEU MIL
  source  factbook-2026

actor   deu.german-air-force
  kind    organ
  name    German Air Force | Deutsche Luftwaffe
  code    DEU MIL
  source  factbook-2026

actor   deu.alliance-90
  kind    party
  name    Alliance '90 | Greens !context(DEU)
  code    DEU PTY
  source  factbook-2026

actor   deu.free-voters
  kind    party
  name    Free Voters
  code    DEU PTY
  source  factbook-2026

actor   gha.ghana-armed-forces
  kind    organ
  name    Ghana Armed Forces | GAF !weak !context(GHA)
  code    GHA MIL
  source  factbook-2026

actor   gha.all-peoples-congress
  kind    party
  name    All Peoples Congress !context(GHA) | APC !weak !context(GHA)
  code    GHA PTY
  source  factbook-2026

actor   gha.convention-people-s-party
  kind    party
  name    Convention People's Party !context(GHA) | CPP !weak !context(GHA)
  code    GHA PTY
  source  factbook-2026

actor   gha.ghana-freedom-party
  kind    party
  name    Ghana Freedom Party | GFP !weak !context(GHA)
  code    GHA PTY
  source  factbook-2026

actor   gha.ghana-union-movement
  kind    party
  name    Ghana Union Movement | GUM !weak !context(GHA)
  code    GHA PTY
  source  factbook-2026

actor   gha.great-consolidated-popular-party
  kind    party
  name    Great Consolidated Popular Party | GCPP !weak !context(GHA)
  code    GHA PTY
  source  factbook-2026

actor   gha.liberal-party-of-ghana
  kind    party
  name    Liberal Party of Ghana | LPG !weak !context(GHA)
  code    GHA PTY
  source  factbook-2026

actor   gha.national-democratic-congress
  kind    party
  name    National Democratic Congress !context(GHA) | NDC !weak !context(GHA)
  code    GHA PTY
  source  factbook-2026

actor   gha.national-democratic-party
  kind    party
  name    National Democratic Party !context(GHA) | NDP !weak !context(GHA)
  code    GHA PTY
  source  factbook-2026

actor   gha.new-patriotic-party
  kind    party
  name    New Patriotic Party !context(GHA) | NPP !weak !context(GHA)
  code    GHA PTY
  source  factbook-2026

actor   gha.people-s-national-convention
  kind    party
  name    People's National Convention !context(GHA) | PNC !weak !context(GHA)
  code    GHA PTY
  source  factbook-2026

actor   gha.progressive-people-s-party
  kind    party
  name    Progressive People's Party !context(GHA) | PPP !weak !context(GHA)
  code    GHA PTY
  source  factbook-2026

actor   gha.united-front-party
  kind    party
  name    United Front Party !context(GHA) | UFP !weak !context(GHA)
  code    GHA PTY
  source  factbook-2026

actor   gha.united-progressive-party
  kind    party
  name    United Progressive Party !context(GHA) | UPP !weak !context(GHA)
  code    GHA PTY
  source  factbook-2026

actor   grc.vouli
  kind    organ
  name    Vouli
  code    GRC LEG
  source  factbook-2026

actor   grc.vouli-ton-ellinon
  kind    organ
  name    Vouli Ton Ellinon
  code    GRC LEG
  source  factbook-2026

actor   grc.hellenic-armed-forces
  kind    organ
  name    Hellenic Armed Forces | HAF !weak !context(GRC)
  code    GRC MIL
  source  factbook-2026

actor   grc.hellenic-army
  kind    organ
  name    Hellenic Army | Ellinikos Stratos
  code    GRC MIL
  source  factbook-2026

actor   grc.hellenic-navy
  kind    organ
  name    Hellenic Navy | Elliniko Polemiko Navtiko
  code    GRC MIL
  source  factbook-2026

actor   grc.hellenic-air-force
  kind    organ
  name    Hellenic Air Force | Elliniki Polemiki Aeroporia
  code    GRC MIL
  source  factbook-2026

actor   grc.coalition-of-the-radical-left-progressive-allian
  kind    party
  name    Coalition of the Radical Left-Progressive Alliance !context(GRC) | SYRIZA-PS !weak !context(GRC)
  code    GRC PTY
  source  factbook-2026

actor   grc.communist-party-of-greece
  kind    party
  name    Communist Party of Greece | KKE !weak !context(GRC)
  code    GRC PTY
  source  factbook-2026

actor   grc.course-of-freedom
  kind    party
  name    Course of Freedom
  code    GRC PTY
  source  factbook-2026

actor   grc.democratic-patriotic-movement-victory
  kind    party
  name    Democratic Patriotic Movement-Victory !context(GRC) | NIKI !weak !context(GRC)
  code    GRC PTY
  source  factbook-2026

actor   grc.greek-solution
  kind    party
  name    Greek Solution
  code    GRC PTY
  source  factbook-2026

actor   grc.new-democracy
  kind    party
  name    New Democracy !context(GRC)
  code    GRC PTY
  source  factbook-2026

actor   grc.pasok-movement-for-change
  kind    party
  name    PASOK - Movement for Change | PASOK-KINAL
  code    GRC PTY
  source  factbook-2026

actor   grc.spartans
  kind    party
  name    Spartans !context(GRC)
  code    GRC PTY
  source  factbook-2026

actor   grd.national-democratic-congress
  kind    party
  name    National Democratic Congress !context(GRD) | NDC !weak !context(GRD)
  code    GRD PTY
  source  factbook-2026

actor   grd.new-national-party
  kind    party
  name    New National Party !context(GRD) | NNP !weak !context(GRD)
  code    GRD PTY
  source  factbook-2026

actor   gtm.congreso-de-la-republica
  kind    organ
  name    Congreso de la República !context(GTM)
  code    GTM LEG
  source  factbook-2026

actor   gtm.army-of-guatemala
  kind    organ
  name    Army of Guatemala | Ejercito de Guatemala | Armed Forces of Guatemala
  code    GTM MIL
  source  factbook-2026

actor   gtm.land-forces
  kind    organ
  name    Land Forces !context(GTM) | Fuerzas de Tierra
  code    GTM MIL
  source  factbook-2026

actor   gtm.naval-forces
  kind    organ
  name    Naval Forces !context(GTM) | Fuerzas de Mar
  code    GTM MIL
  source  factbook-2026

actor   gtm.air-force
  kind    organ
  name    Air Force !context(GTM) | Fuerza de Aire
  code    GTM MIL
  source  factbook-2026

actor   gtm.bienestar-nacional
  kind    party
  name    Bienestar Nacional | BIEN !weak !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.blue-party
  kind    party
  name    Blue Party !context(GTM) | Blue !context(GTM) | Partido Azul
  code    GTM PTY
  source  factbook-2026

actor   gtm.cabal
  kind    party
  name    CABAL !weak !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.cambio
  kind    party
  name    Cambio !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.citizen-prosperity
  kind    party
  name    Citizen Prosperity !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.commitment
  kind    party
  name    Commitment !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.elephant-community
  kind    party
  name    Elephant Community | Elephant !context(GTM) | Comunidad Elefante
  code    GTM PTY
  source  factbook-2026

actor   gtm.everyone-together-for-guatemala
  kind    party
  name    Everyone Together for Guatemala | TODOS !weak !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.guatemalan-national-revolutionary-unity
  kind    party
  name    Guatemalan National Revolutionary Unity | URNG-MAIZ !weak !context(GTM) | URNG !weak !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.humanist-party-of-guatemala
  kind    party
  name    Humanist Party of Guatemala | PHG !weak !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.movement-for-the-liberation-of-peoples
  kind    party
  name    Movement for the Liberation of Peoples !context(GTM) | MLP !weak !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.movimiento-semilla
  kind    party
  name    Movimiento Semilla | SEMILLA !weak !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.national-advancement-party
  kind    party
  name    National Advancement Party | PAN !weak !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.national-convergence-front
  kind    party
  name    National Convergence Front !context(GTM) | FCN-NACION !weak !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.national-unity-for-hope
  kind    party
  name    National Unity for Hope !context(GTM) | UNE !weak !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.nationalist-change-union
  kind    party
  name    Nationalist Change Union !context(GTM) | UCN !weak !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.nosotros
  kind    party
  name    Nosotros !context(GTM) | PPN !weak !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.podemos
  kind    party
  name    PODEMOS !weak !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.political-movement-winaq
  kind    party
  name    Political Movement Winaq | Winaq !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.value
  kind    party
  name    Value !context(GTM) | VALOR !weak !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.vamos-por-una-guatemala-diferente
  kind    party
  name    Vamos por una Guatemala Diferente | VAMOS !weak !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.victory
  kind    party
  name    Victory !context(GTM) | VICTORIA !weak !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.vision-with-values
  kind    party
  name    Vision with Values | VIVA !weak !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gtm.will
  kind    party
  name    Will !context(GTM)
  code    GTM PTY
  source  factbook-2026

actor   gin.conseil-national-de-transition
  kind    organ
  name    Conseil national de transition !context(GIN)
  code    GIN LEG
  source  factbook-2026

actor   gin.armed-forces
  kind    organ
  name    Armed Forces !context(GIN) | Forces Armées Guinéennes
  code    GIN MIL
  source  factbook-2026

actor   gin.african-congress-for-democracy-and-renewal
  kind    party
  name    African Congress for Democracy and Renewal !context(GIN) | CADRE !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.alliance-for-national-renewal
  kind    party
  name    Alliance for National Renewal !context(GIN) | ARN !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.bloc-liberal
  kind    party
  name    Bloc Liberal !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.citizen-generation
  kind    party
  name    Citizen Generation !context(GIN) | GECI !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.citizen-party-for-the-defense-of-collective-inte
  kind    party
  name    Citizen Party for the Defense of Collective Interests | Citizen Party for the Defence of Collective Interests | PCDIC !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.democratic-alliance-for-renewal
  kind    party
  name    Democratic Alliance for Renewal !context(GIN) | ADR !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.democratic-national-movement
  kind    party
  name    Democratic National Movement !context(GIN) | MND !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.democratic-union-for-renewal-and-progress
  kind    party
  name    Democratic Union for Renewal and Progress !context(GIN) | UDRP !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.democratic-union-of-guinea
  kind    party
  name    Democratic Union of Guinea | UDG !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.democratic-people-s-movement-of-guinea
  kind    party
  name    Democratic People's Movement of Guinea | MPDG !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.democratic-workers-party-of-guinea
  kind    party
  name    Democratic Workers' Party of Guinea | PDTG !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.front-for-the-national-alliance
  kind    party
  name    Front for the National Alliance !context(GIN) | FAN !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.generation-for-reconciliation-union-and-prosperi
  kind    party
  name    Generation for Reconciliation Union and Prosperity !context(GIN) | GRUP !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.guinea-for-democracy-and-balance
  kind    party
  name    Guinea for Democracy and Balance | GDE !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.guinean-party-for-peaceful-coexistence-and-devel
  kind    party
  name    Guinean Party for Peaceful Coexistence and Development | PGCD !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.guinean-party-for-solidarity-and-democracy
  kind    party
  name    Guinean Party for Solidarity and Democracy | PGSD !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.guinean-union-for-democracy-and-development
  kind    party
  name    Guinean Union for Democracy and Development | UGDD !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.guinean-rally-for-development
  kind    party
  name    Guinean Rally for Development | RGD !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.guinean-rally-for-unity-and-development
  kind    party
  name    Guinean Rally for Unity and Development | RGUD !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.guinean-renaissance-party
  kind    party
  name    Guinean Renaissance Party | PGR !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.modern-guinea
  kind    party
  name    Modern Guinea
  code    GIN PTY
  source  factbook-2026

actor   gin.movement-for-solidarity-and-development
  kind    party
  name    Movement for Solidarity and Development !context(GIN) | MSD !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.national-committee-for-reconciliation-and-develo
  kind    party
  name    National Committee for Reconciliation and Development
  code    GIN PTY
  source  factbook-2026

actor   gin.national-front-for-development
  kind    party
  name    National Front for Development !context(GIN) | FND !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.national-union-for-prosperity
  kind    party
  name    National Union for Prosperity !context(GIN) | UNP !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.national-party-for-hope-and-development
  kind    party
  name    National Party for Hope and Development !context(GIN) | PEDN !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.new-democratic-forces
  kind    party
  name    New Democratic Forces !context(GIN) | NFD !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.new-generation-for-the-republic
  kind    party
  name    New Generation for the Republic !context(GIN) | NGR !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.new-guinea
  kind    party
  name    New Guinea
  code    GIN PTY
  source  factbook-2026

actor   gin.new-political-generation
  kind    party
  name    New Political Generation !context(GIN) | NGP !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.party-for-progress-and-change
  kind    party
  name    Party for Progress and Change !context(GIN) | PPC !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.party-of-citizen-action-through-labor
  kind    party
  name    Party of Citizen Action through Labor | Party of Citizen Action through Labour | PACT !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.party-of-democrats-for-hope
  kind    party
  name    Party of Democrats for Hope !context(GIN) | PADES !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.party-of-freedom-and-progress
  kind    party
  name    Party of Freedom and Progress !context(GIN) | PLP !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.rally-for-renaissance-and-development
  kind    party
  name    Rally for Renaissance and Development !context(GIN) | RRD !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.rally-for-the-guinean-people
  kind    party
  name    Rally for the Guinean People | RPG !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.rally-for-the-integrated-development-of-guinea
  kind    party
  name    Rally for the Integrated Development of Guinea | RDIG !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.rally-for-the-republic
  kind    party
  name    Rally for the Republic !context(GIN) | RPR !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.union-of-democratic-forces-of-guinea
  kind    party
  name    Union of Democratic Forces of Guinea | UFDG !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.union-for-progress-and-renewal
  kind    party
  name    Union for Progress and Renewal !context(GIN) | UPR !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.union-for-the-defense-of-republican-interests
  kind    party
  name    Union for the Defense of Republican Interests | Union for the Defence of Republican Interests | UDIR !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.union-for-the-progress-of-guinea
  kind    party
  name    Union for the Progress of Guinea | UPG !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.union-of-democrats-for-the-renaissance-of-guinea
  kind    party
  name    Union of Democrats for the Renaissance of Guinea | UDRG !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.union-of-republican-forces
  kind    party
  name    Union of Republican Forces !context(GIN) | UFR !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gin.unity-and-progress-party
  kind    party
  name    Unity and Progress Party !context(GIN) | PUP !weak !context(GIN)
  code    GIN PTY
  source  factbook-2026

actor   gnb.assembleia-nacional-popular
  kind    organ
  name    Assembleia Nacional Popular !context(GNB)
  code    GNB LEG
  source  factbook-2026

actor   gnb.african-party-for-the-independence-of-guinea-and
  kind    party
  name    African Party for the Independence of Guinea and Cabo Verde | PAIGC !weak !context(GNB)
  code    GNB PTY
  source  factbook-2026

actor   gnb.democratic-convergence-party
  kind    party
  name    Democratic Convergence Party !context(GNB) | PCD !weak !context(GNB)
  code    GNB PTY
  source  factbook-2026

actor   gnb.movement-for-democratic-alternation-group-of-15
  kind    party
  name    Movement for Democratic Alternation Group of 15 | MADEM-G15
  code    GNB PTY
  source  factbook-2026

actor   gnb.national-people-s-assembly-democratic-party-of-g
  kind    party
  name    National People's Assembly – Democratic Party of Guinea Bissau | APU-PDGB !weak !context(GNB)
  code    GNB PTY
  source  factbook-2026

actor   gnb.new-democracy-party
  kind    party
  name    New Democracy Party !context(GNB) | PND !weak !context(GNB)
  code    GNB PTY
  source  factbook-2026

actor   gnb.party-for-social-renewal
  kind    party
  name    Party for Social Renewal !context(GNB) | PRS !weak !context(GNB)
  code    GNB PTY
  source  factbook-2026

actor   gnb.republican-party-for-independence-and-developmen
  kind    party
  name    Republican Party for Independence and Development !context(GNB) | PRID !weak !context(GNB)
  code    GNB PTY
  source  factbook-2026

actor   gnb.union-for-change
  kind    party
  name    Union for Change !context(GNB)
  code    GNB PTY
  source  factbook-2026

actor   guy.guyana-defense-force
  kind    organ
  name    Guyana Defense Force | Guyana Defence Force | GDF !weak !context(GUY)
  code    GUY MIL
  source  factbook-2026

actor   guy.new-and-united-guyana
  kind    party
  name    New and United Guyana | ANUG !weak !context(GUY)
  code    GUY PTY
  source  factbook-2026

actor   guy.partnership-for-national-unity
  kind    party
  name    Partnership for National Unity | APNU !weak !context(GUY)
  code    GUY PTY
  source  factbook-2026

actor   guy.alliance-for-change
  kind    party
  name    Alliance for Change !context(GUY) | AFC !weak !context(GUY)
  code    GUY PTY
  source  factbook-2026

actor   guy.justice-for-all-party
  kind    party
  name    Justice for All Party !context(GUY)
  code    GUY PTY
  source  factbook-2026

actor   guy.liberty-and-justice-party
  kind    party
  name    Liberty and Justice Party !context(GUY) | LJP !weak !context(GUY)
  code    GUY PTY
  source  factbook-2026

actor   guy.people-s-progressive-party
  kind    party
  name    People's Progressive Party !context(GUY) | Civic !context(GUY) | PPP !weak !context(GUY)
  code    GUY PTY
  source  factbook-2026

actor   guy.new-movement
  kind    party
  name    New Movement !context(GUY) | TNM !weak !context(GUY)
  code    GUY PTY
  source  factbook-2026

actor   guy.united-force
  kind    party
  name    United Force !context(GUY) | TUF !weak !context(GUY)
  code    GUY PTY
  source  factbook-2026

actor   guy.united-republican-party
  kind    party
  name    United Republican Party !context(GUY) | URP !weak !context(GUY)
  code    GUY PTY
  source  factbook-2026

actor   hti.assemblee-nationale
  kind    organ
  name    Assemblée nationale !context(HTI)
  code    HTI LEG
  source  factbook-2026

actor   hti.chambre-des-deputes
  kind    organ
  name    Chambre des Députés !context(HTI)
  code    HTI LEG
  source  factbook-2026

actor   hti.senat
  kind    organ
  name    Sénat !context(HTI)
  code    HTI LEG
  source  factbook-2026

actor   hti.haitian-armed-forces
  kind    organ
  name    Haitian Armed Forces | FAdH !weak !context(HTI)
  code    HTI MIL
  source  factbook-2026

actor   hti.christian-movement-for-a-new-haiti
  kind    party
  name    Christian Movement for a New Haiti | MCNH !weak !context(HTI) | Mochrenha !context(HTI)
  code    HTI PTY
  source  factbook-2026

actor   hti.christian-national-movement-for-the-reconstructi
  kind    party
  name    Christian National Movement for the Reconstruction of Haiti | UNCRH !weak !context(HTI)
  code    HTI PTY
  source  factbook-2026

actor   hti.combat-of-peasant-workers-to-liberate-haiti
  kind    party
  name    Combat of Peasant Workers to Liberate Haiti | Kontra Pep La | Konbit Travaye Peyizan Pou Libere Ayiti
  code    HTI PTY
  source  factbook-2026

actor   hti.convention-for-democratic-unity
  kind    party
  name    Convention for Democratic Unity !context(HTI) | KID !weak !context(HTI)
  code    HTI PTY
  source  factbook-2026

actor   hti.cooperative-action-to-rebuild-haiti
  kind    party
  name    Cooperative Action to Rebuild Haiti | KONBA !weak !context(HTI)
  code    HTI PTY
  source  factbook-2026

actor   hti.december-16-platform
  kind    party
  name    December 16 Platform | Platfom 16 Desanm
  code    HTI PTY
  source  factbook-2026

actor   hti.democratic-alliance-party
  kind    party
  name    Democratic Alliance Party !context(HTI) | ALYANS !weak !context(HTI)
  code    HTI PTY
  source  factbook-2026

actor   hti.democratic-centers-national-council
  kind    party
  name    Democratic Centers' National Council | Democratic Centres' National Council | CONACED !weak !context(HTI)
  code    HTI PTY
  source  factbook-2026

actor   hti.democratic-and-popular-sector
  kind    party
  name    Democratic and Popular Sector | SDP !weak !context(HTI) | Secteur Démocratique et Populaire
  code    HTI PTY
  source  factbook-2026

actor   hti.dessalinian-patriotic-and-popular-movement
  kind    party
  name    Dessalinian Patriotic and Popular Movement | MOPOD !weak !context(HTI)
  code    HTI PTY
  source  factbook-2026

actor   hti.effort-and-solidarity-to-create-an-alternative-f
  kind    party
  name    Effort and Solidarity to Create an Alternative for the People | ESKAMP !weak !context(HTI)
  code    HTI PTY
  source  factbook-2026

actor   hti.fanmi-lavalas
  kind    party
  name    Fanmi Lavalas
  code    HTI PTY
  source  factbook-2026

actor   hti.forward
  kind    party
  name    Forward !context(HTI) | En Avant
  code    HTI PTY
  source  factbook-2026

actor   hti.fusion-of-haitian-social-democrats
  kind    party
  name    Fusion of Haitian Social Democrats | FHSD !weak !context(HTI) | Fusion Des Sociaux-Démocrates Haïtiens
  code    HTI PTY
  source  factbook-2026

actor   hti.g18-policy-platform
  kind    party
  name    G18 Policy Platform | Plateforme Politique G18
  code    HTI PTY
  source  factbook-2026

actor   hti.haiti-in-action
  kind    party
  name    Haiti in Action | AAA !weak !context(HTI) | Ayiti An Aksyon Haiti's Action
  code    HTI PTY
  source  factbook-2026

actor   hti.haitian-tet-kale-party
  kind    party
  name    Haitian Tet Kale Party | PHTK !weak !context(HTI) | Parti Haitien Tet Kale
  code    HTI PTY
  source  factbook-2026

actor   hti.lavni-organization
  kind    party
  name    Lavni Organization | Lavni Organisation | LAVNI !weak !context(HTI)
  code    HTI PTY
  source  factbook-2026

actor   hti.lod-demokratik
  kind    party
  name    Lod Demokratik
  code    HTI PTY
  source  factbook-2026

actor   hti.love-haiti
  kind    party
  name    Love Haiti | Renmen Ayiti
  code    HTI PTY
  source  factbook-2026

actor   hti.mtv-ayiti
  kind    party
  name    MTV Ayiti
  code    HTI PTY
  source  factbook-2026

actor   hti.national-shield-network
  kind    party
  name    National Shield Network | Reseau Bouclier National
  code    HTI PTY
  source  factbook-2026

actor   hti.organization-of-the-people-s-struggle
  kind    party
  name    Organization of the People's Struggle | Organisation of the People's Struggle | OPL !weak !context(HTI) | Oganizasyon Pep Kap Lite
  code    HTI PTY
  source  factbook-2026

actor   hti.patriotic-unity
  kind    party
  name    Patriotic Unity !context(HTI) | Inite !context(HTI) | Inite Patriyotik
  code    HTI PTY
  source  factbook-2026

actor   hti.platform-pitit-desalin
  kind    party
  name    Platform Pitit Desalin | PPD !weak !context(HTI) | Politik Pitit Dessalines
  code    HTI PTY
  source  factbook-2026

actor   hti.political-party-for-us-all
  kind    party
  name    Political Party for Us All !context(HTI) | Bridge !context(HTI) | Pou Nou Tout | Pont !context(HTI)
  code    HTI PTY
  source  factbook-2026

actor   hti.rally-of-progressive-national-democrats
  kind    party
  name    Rally of Progressive National Democrats !context(HTI) | RDNP !weak !context(HTI) | Rassemblement des Démocrates Nationaux Progressistes
  code    HTI PTY
  source  factbook-2026

actor   hti.respe
  kind    party
  name    Respe !context(HTI) | Respect !context(HTI)
  code    HTI PTY
  source  factbook-2026

actor   hnd.congreso-nacional
  kind    organ
  name    Congreso Nacional !context(HND)
  code    HND LEG
  source  factbook-2026

actor   hnd.honduran-armed-forces
  kind    organ
  name    Honduran Armed Forces | Fuerzas Armadas de Honduras
  code    HND MIL
  source  factbook-2026

actor   hnd.honduran-naval-force
  kind    organ
  name    Honduran Naval Force | Fuerza Naval Hondurena
  code    HND MIL
  source  factbook-2026

actor   hnd.honduran-air-force
  kind    organ
  name    Honduran Air Force | Fuerza Aerea Hondurena
  code    HND MIL
  source  factbook-2026

actor   hnd.anti-corruption-party
  kind    party
  name    Anti-Corruption Party | PAC !weak !context(HND)
  code    HND PTY
  source  factbook-2026

actor   hnd.christian-democratic-party
  kind    party
  name    Christian Democratic Party !context(HND)
  code    HND PTY
  source  factbook-2026

actor   hnd.democratic-liberation-of-honduras
  kind    party
  name    Democratic Liberation of Honduras | Liderh !context(HND)
  code    HND PTY
  source  factbook-2026

actor   hnd.democratic-unification-party
  kind    party
  name    Democratic Unification Party
  code    HND PTY
  source  factbook-2026

actor   hnd.front
  kind    party
  name    Front !context(HND) | El Frente !context(HND)
  code    HND PTY
  source  factbook-2026

actor   hnd.honduran-patriotic-alliance
  kind    party
  name    Honduran Patriotic Alliance
  code    HND PTY
  source  factbook-2026

actor   hnd.innovation-and-unity-party
  kind    party
  name    Innovation and Unity Party | PINU !weak !context(HND)
  code    HND PTY
  source  factbook-2026

actor   hnd.liberal-party
  kind    party
  name    Liberal Party !context(HND)
  code    HND PTY
  source  factbook-2026

actor   hnd.liberty-and-refoundation-party
  kind    party
  name    Liberty and Refoundation Party | LIBRE !weak !context(HND)
  code    HND PTY
  source  factbook-2026

actor   hnd.national-party-of-honduras
  kind    party
  name    National Party of Honduras | PNH !weak !context(HND)
  code    HND PTY
  source  factbook-2026

actor   hnd.new-route
  kind    party
  name    New Route
  code    HND PTY
  source  factbook-2026

actor   hnd.savior-party-of-honduras
  kind    party
  name    Savior Party of Honduras | PSH !weak !context(HND)
  code    HND PTY
  source  factbook-2026

actor   hnd.vamos
  kind    party
  name    Vamos !context(HND) | Let's Go
  code    HND PTY
  source  factbook-2026

actor   hnd.we-are-all-honduras
  kind    party
  name    We Are All Honduras | TSH !weak !context(HND) | Todos Somos Honduras
  code    HND PTY
  source  factbook-2026

actor   hun.orszaggyules
  kind    organ
  name    Országgyűlés
  code    HUN LEG
  source  factbook-2026

actor   hun.christian-democratic-people-s-party
  kind    party
  name    Christian Democratic People's Party !context(HUN) | KDNP !weak !context(HUN)
  code    HUN PTY
  source  factbook-2026

actor   hun.democratic-coalition
  kind    party
  name    Democratic Coalition !context(HUN)
  code    HUN PTY
  source  factbook-2026

actor   hun.dialogue-for-hungary
  kind    party
  name    Dialogue for Hungary | Párbeszéd
  code    HUN PTY
  source  factbook-2026

actor   hun.fidesz-hungarian-civic-alliance
  kind    party
  name    Fidesz-Hungarian Civic Alliance | Fidesz !context(HUN)
  code    HUN PTY
  source  factbook-2026

actor   hun.hungarian-socialist-party
  kind    party
  name    Hungarian Socialist Party | MSZP !weak !context(HUN)
  code    HUN PTY
  source  factbook-2026

actor   hun.jobbik-conservatives
  kind    party
  name    Jobbik - Conservatives | Jobbik !context(HUN)
  code    HUN PTY
  source  factbook-2026

actor   hun.lmp-hungary-s-green-party
  kind    party
  name    LMP-Hungary's Green Party | LMP !weak !context(HUN)
  code    HUN PTY
  source  factbook-2026

actor   hun.mi-hazank
  kind    party
  name    Mi Hazank | MHM !weak !context(HUN) | Our Homeland Movement !context(HUN)
  code    HUN PTY
  source  factbook-2026

actor   hun.momentum-movement
  kind    party
  name    Momentum Movement | Momentum !context(HUN)
  code    HUN PTY
  source  factbook-2026

actor   hun.on-the-people-s-side
  kind    party
  name    On the People's Side | Nép Pártján
  code    HUN PTY
  source  factbook-2026

actor   hun.tisza-respect-and-freedom-party
  kind    party
  name    TISZA – Respect and Freedom Party | TISZA !weak !context(HUN)
  code    HUN PTY
  source  factbook-2026

actor   isl.althing
  kind    organ
  name    Althing
  code    ISL LEG
  source  factbook-2026

actor   isl.althingi
  kind    organ
  name    Althingi
  code    ISL LEG
  source  factbook-2026

actor   isl.center-party
  kind    party
  name    Center Party !context(ISL) | Centre Party !context(ISL)
  code    ISL PTY
  source  factbook-2026

actor   isl.independence-party
  kind    party
  name    Independence Party !context(ISL)
  code    ISL PTY
  source  factbook-2026

actor   isl.liberal-reform-party
  kind    party
  name    Liberal Reform Party !context(ISL)
  code    ISL PTY
  source  factbook-2026

actor   isl.people-s-party
  kind    party
  name    People's Party !context(ISL)
  code    ISL PTY
  source  factbook-2026

actor   isl.progressive-party
  kind    party
  name    Progressive Party !context(ISL)
  code    ISL PTY
  source  factbook-2026

actor   isl.social-democratic-alliance
  kind    party
  name    Social Democratic Alliance !context(ISL)
  code    ISL PTY
  source  factbook-2026

actor   ind.sansad
  kind    organ
  name    Sansad
  code    IND LEG
  source  factbook-2026

actor   ind.biju-janata-dal
  kind    party
  name    Biju Janata Dal | BJD !weak !context(IND)
  code    IND PTY
  source  factbook-2026

actor   ind.dravida-munnetra-khazhagam
  kind    party
  name    Dravida Munnetra Khazhagam
  code    IND PTY
  source  factbook-2026

actor   ind.telegana-rashtra-samithi
  kind    party
  name    Telegana Rashtra Samithi | TRS !weak !context(IND)
  code    IND PTY
  source  factbook-2026

actor   ind.ysr-congress
  kind    party
  name    YSR Congress | YSRCP !weak !context(IND) | YCP !weak !context(IND)
  code    IND PTY
  source  factbook-2026

actor   idn.dpr
  kind    organ
  name    DPR !weak !context(IDN)
  code    IDN LEG
  source  factbook-2026

actor   idn.dewan-perwakilan-rakyat
  kind    organ
  name    Dewan Perwakilan Rakyat
  code    IDN LEG
  source  factbook-2026

actor   idn.air-force
  kind    organ
  name    Air Force !context(IDN) | TNI-Angkatan Udara
  code    IDN MIL
  source  factbook-2026

actor   idn.maritime-security-agency-of-the-republic-of-indo
  kind    organ
  name    Maritime Security Agency of the Republic of Indonesia | Badan Keamanan Laut Republik Indonesia
  code    IDN SPY
  source  factbook-2026

actor   idn.democrat-party
  kind    party
  name    Democrat Party !context(IDN)
  code    IDN PTY
  source  factbook-2026

actor   idn.functional-groups-party
  kind    party
  name    Functional Groups Party | GOLKAR !weak !context(IDN)
  code    IDN PTY
  source  factbook-2026

actor   idn.great-indonesia-movement-party
  kind    party
  name    Great Indonesia Movement Party | GERINDRA !weak !context(IDN)
  code    IDN PTY
  source  factbook-2026

actor   idn.indonesia-democratic-party-struggle
  kind    party
  name    Indonesia Democratic Party-Struggle | PDI-P !weak !context(IDN)
  code    IDN PTY
  source  factbook-2026

actor   idn.national-awakening-party
  kind    party
  name    National Awakening Party | PKB !weak !context(IDN)
  code    IDN PTY
  source  factbook-2026

actor   idn.national-democratic-party
  kind    party
  name    National Democratic Party !context(IDN) | NasDem !context(IDN)
  code    IDN PTY
  source  factbook-2026

actor   idn.national-mandate-party
  kind    party
  name    National Mandate Party | PAN !weak !context(IDN)
  code    IDN PTY
  source  factbook-2026

actor   idn.prosperous-justice-party
  kind    party
  name    Prosperous Justice Party | PKS !weak !context(IDN)
  code    IDN PTY
  source  factbook-2026

actor   irn.majles-shoraye-eslami
  kind    organ
  name    Majles Shoraye Eslami
  code    IRN LEG
  source  factbook-2026

actor   irn.combatant-clergy-association
  kind    party
  name    Combatant Clergy Association
  code    IRN PTY
  source  factbook-2026

actor   irn.executives-of-construction-party
  kind    party
  name    Executives of Construction Party
  code    IRN PTY
  source  factbook-2026

actor   irn.front-of-islamic-revolutionary-stability
  kind    party
  name    Front of Islamic Revolutionary Stability
  code    IRN PTY
  source  factbook-2026

actor   irn.islamic-coalition-party
  kind    party
  name    Islamic Coalition Party !context(IRN)
  code    IRN PTY
  source  factbook-2026

actor   irn.progress-and-justice-population-of-islamic-iran
  kind    party
  name    Progress and Justice Population of Islamic Iran
  code    IRN PTY
  source  factbook-2026

actor   irn.militant-clerics-society
  kind    party
  name    Militant Clerics Society | MRM !weak !context(IRN) | Majma-e Ruhaniyoun-e Mobarez
  code    IRN PTY
  source  factbook-2026

actor   irn.moderation-and-development-party
  kind    party
  name    Moderation and Development Party
  code    IRN PTY
  source  factbook-2026

actor   irn.national-trust-party
  kind    party
  name    National Trust Party !context(IRN) | HEM !weak !context(IRN) | Hezb-e E'temad-eMelli
  code    IRN PTY
  source  factbook-2026

actor   irn.progress-and-justice-society
  kind    party
  name    Progress and Justice Society !context(IRN)
  code    IRN PTY
  source  factbook-2026

actor   irn.union-of-islamic-iran-people-s-party
  kind    party
  name    Union of Islamic Iran People's Party | Hezb-e Ettehad-e Iran-e Eslami
  code    IRN PTY
  source  factbook-2026

actor   irq.babiliyun-movement
  kind    party
  name    Babiliyun Movement
  code    IRQ PTY
  source  factbook-2026

actor   irq.national-contract-party
  kind    party
  name    National Contract Party !context(IRQ)
  code    IRQ PTY
  source  factbook-2026

actor   irq.state-forces-alliance
  kind    party
  name    State Forces Alliance !context(IRQ)
  code    IRQ PTY
  source  factbook-2026

actor   irq.tasmim-alliance
  kind    party
  name    Tasmim Alliance
  code    IRQ PTY
  source  factbook-2026

actor   irl.dail
  kind    organ
  name    Dáil
  code    IRL LEG
  source  factbook-2026

actor   irl.seanad
  kind    organ
  name    Seanad
  code    IRL LEG
  source  factbook-2026

actor   irl.oireachtas
  kind    organ
  name    Oireachtas
  code    IRL LEG
  source  factbook-2026

actor   irl.dail-eireann
  kind    organ
  name    Dáil Éireann
  code    IRL LEG
  source  factbook-2026

actor   irl.seanad-eireann
  kind    organ
  name    Seanad Éireann | Senate !context(IRL)
  code    IRL LEG
  source  factbook-2026

actor   irl.aontu
  kind    party
  name    Aontu !context(IRL)
  code    IRL PTY
  source  factbook-2026

actor   irl.solidarity-people-before-profit
  kind    party
  name    Solidarity-People Before Profit | PBP-S !weak !context(IRL)
  code    IRL PTY
  source  factbook-2026

actor   irl.fianna-fail
  kind    party
  name    Fianna Fail
  code    IRL PTY
  source  factbook-2026

actor   irl.fine-gael
  kind    party
  name    Fine Gael
  code    IRL PTY
  source  factbook-2026

actor   irl.green-party
  kind    party
  name    Green Party !context(IRL)
  code    IRL PTY
  source  factbook-2026

actor   irl.human-dignity-alliance
  kind    party
  name    Human Dignity Alliance
  code    IRL PTY
  source  factbook-2026

actor   irl.labor-party
  kind    party
  name    Labor Party !context(IRL) | Labour Party !context(IRL) | Labour !context(IRL)
  code    IRL PTY
  source  factbook-2026

actor   irl.right-to-change
  kind    party
  name    Right to Change !context(IRL) | RTC !weak !context(IRL)
  code    IRL PTY
  source  factbook-2026

actor   irl.sinn-fein
  kind    party
  name    Sinn Fein !context(IRL)
  code    IRL PTY
  source  factbook-2026

actor   irl.social-democrats
  kind    party
  name    Social Democrats !context(IRL)
  code    IRL PTY
  source  factbook-2026

actor   irl.socialist-party
  kind    party
  name    Socialist Party !context(IRL)
  code    IRL PTY
  source  factbook-2026

actor   irl.workers-party
  kind    party
  name    Workers' Party !context(IRL)
  code    IRL PTY
  source  factbook-2026

actor   isr.israel-naval-force
  kind    organ
  name    Israel Naval Force | IN !context(ISR)
  code    ISR MIL
  source  factbook-2026

actor   ita.montecitorio
  kind    organ
  name    Montecitorio
  code    ITA LEG
  source  factbook-2026

actor   ita.il-parlamento
  kind    organ
  name    Il Parlamento
  code    ITA LEG
  source  factbook-2026

actor   ita.camera-dei-deputati
  kind    organ
  name    Camera dei Deputati
  code    ITA LEG
  source  factbook-2026

actor   ita.senato-della-repubblica
  kind    organ
  name    Senato della Repubblica
  code    ITA LEG
  source  factbook-2026

actor   ita.italian-armed-forces
  kind    organ
  name    Italian Armed Forces | Forze Armate Italiane
  code    ITA MIL
  source  factbook-2026

actor   ita.italian-air-force
  kind    organ
  name    Italian Air Force | Aeronautica Militare Italiana
  code    ITA MIL
  source  factbook-2026

actor   ita.action-italia-viva
  kind    party
  name    Action-Italia Viva
  code    ITA PTY
  source  factbook-2026

actor   ita.associative-movement-of-italians-abroad
  kind    party
  name    Associative Movement of Italians Abroad | MAIE !weak !context(ITA)
  code    ITA PTY
  source  factbook-2026

actor   ita.brothers-of-italy
  kind    party
  name    Brothers of Italy | FdI !weak !context(ITA)
  code    ITA PTY
  source  factbook-2026

actor   ita.democratic-party
  kind    party
  name    Democratic Party !context(ITA)
  code    ITA PTY
  source  factbook-2026

actor   ita.five-star-movement
  kind    party
  name    Five Star Movement | M5S !context(ITA)
  code    ITA PTY
  source  factbook-2026

actor   ita.forza-italia
  kind    party
  name    Forza Italia
  code    ITA PTY
  source  factbook-2026

actor   ita.free-and-equal
  kind    party
  name    Free and Equal | LeU !weak !context(ITA) | Liberi e Uguali
  code    ITA PTY
  source  factbook-2026

actor   ita.greens-and-left-alliance
  kind    party
  name    Greens and Left Alliance !context(ITA) | AVS !weak !context(ITA)
  code    ITA PTY
  source  factbook-2026

actor   ita.league
  kind    party
  name    League !context(ITA) | Lega !context(ITA)
  code    ITA PTY
  source  factbook-2026

actor   ita.more-europe
  kind    party
  name    More Europe
  code    ITA PTY
  source  factbook-2026

actor   ita.south-calls-north
  kind    party
  name    South calls North | ScN !weak !context(ITA)
  code    ITA PTY
  source  factbook-2026

actor   ita.south-tyrolean-peoples-party
  kind    party
  name    South Tyrolean Peoples Party | SVP !weak !context(ITA)
  code    ITA PTY
  source  factbook-2026

actor   ita.us-moderates
  kind    party
  name    Us Moderates
  code    ITA PTY
  source  factbook-2026

actor   jam.jamaica-defense-force
  kind    organ
  name    Jamaica Defense Force | Jamaica Defence Force | JDF !weak !context(JAM)
  code    JAM MIL
  source  factbook-2026

actor   jam.jamaica-labor-party
  kind    party
  name    Jamaica Labor Party | Jamaica Labour Party | JLP !weak !context(JAM)
  code    JAM PTY
  source  factbook-2026

actor   jam.jamaica-progressive-party
  kind    party
  name    Jamaica Progressive Party | JPP !weak !context(JAM)
  code    JAM PTY
  source  factbook-2026

actor   jam.people-s-national-party
  kind    party
  name    People's National Party !context(JAM) | PNP !weak !context(JAM)
  code    JAM PTY
  source  factbook-2026

actor   jpn.kokkai
  kind    organ
  name    Kokkai
  code    JPN LEG
  source  factbook-2026

actor   jpn.shugiin
  kind    organ
  name    Shugiin
  code    JPN LEG
  source  factbook-2026

actor   jpn.sangiin
  kind    organ
  name    Sangiin
  code    JPN LEG
  source  factbook-2026

actor   jpn.conservative-party-of-japan
  kind    party
  name    Conservative Party of Japan !context(JPN) | CPJ !weak !context(JPN)
  code    JPN PTY
  source  factbook-2026

actor   jpn.okinawa-social-mass-party
  kind    party
  name    Okinawa Social Mass Party | Okinawa Whirlwind
  code    JPN PTY
  source  factbook-2026

actor   jpn.reiwa-shinsengumi
  kind    party
  name    Reiwa Shinsengumi
  code    JPN PTY
  source  factbook-2026

actor   jpn.sanseito-party
  kind    party
  name    Sanseito Party
  code    JPN PTY
  source  factbook-2026

actor   jor.majlis-al-umma
  kind    organ
  name    Majlis Al-Umma
  code    JOR LEG
  source  factbook-2026

actor   jor.majlis-al-nuwaab
  kind    organ
  name    Majlis Al-Nuwaab
  code    JOR LEG
  source  factbook-2026

actor   jor.majlis-al-aayan
  kind    organ
  name    Majlis Al-Aayan
  code    JOR LEG
  source  factbook-2026

actor   jor.jordanian-armed-forces
  kind    organ
  name    Jordanian Armed Forces | JAF !weak !context(JOR) | Arab Army !context(JOR)
  code    JOR MIL
  source  factbook-2026

actor   jor.jordanian-army
  kind    organ
  name    Jordanian Army | Jordanian Ground Forces
  code    JOR MIL
  source  factbook-2026

actor   jor.blessed-land-party
  kind    party
  name    Blessed Land Party
  code    JOR PTY
  source  factbook-2026

actor   jor.building-and-labor-coalition
  kind    party
  name    Building and Labor Coalition | Building and Labour Coalition
  code    JOR PTY
  source  factbook-2026

actor   jor.eradah-party
  kind    party
  name    Eradah Party
  code    JOR PTY
  source  factbook-2026

actor   jor.growth-party
  kind    party
  name    Growth Party
  code    JOR PTY
  source  factbook-2026

actor   jor.islamic-action-front
  kind    party
  name    Islamic Action Front !context(JOR) | IAF !weak !context(JOR)
  code    JOR PTY
  source  factbook-2026

actor   jor.jordanian-al-ansar-party
  kind    party
  name    Jordanian al-Ansar Party
  code    JOR PTY
  source  factbook-2026

actor   jor.jordanian-al-ghad-party
  kind    party
  name    Jordanian al-Ghad Party
  code    JOR PTY
  source  factbook-2026

actor   jor.jordanian-arab-socialist-ba-ath-party
  kind    party
  name    Jordanian Arab Socialist Ba'ath Party | JASBP !weak !context(JOR)
  code    JOR PTY
  source  factbook-2026

actor   jor.jordanian-civil-democratic-party
  kind    party
  name    Jordanian Civil Democratic Party
  code    JOR PTY
  source  factbook-2026

actor   jor.jordanian-communist-party
  kind    party
  name    Jordanian Communist Party | JCP !weak !context(JOR)
  code    JOR PTY
  source  factbook-2026

actor   jor.jordanian-equality-party
  kind    party
  name    Jordanian Equality Party
  code    JOR PTY
  source  factbook-2026

actor   jor.jordanian-democratic-people-s-party
  kind    party
  name    Jordanian Democratic People's Party | HASD !weak !context(JOR)
  code    JOR PTY
  source  factbook-2026

actor   jor.jordanian-democratic-popular-unity-party
  kind    party
  name    Jordanian Democratic Popular Unity Party | JDPUP !weak !context(JOR) | Wihda !context(JOR)
  code    JOR PTY
  source  factbook-2026

actor   jor.jordanian-democratic-unionist-party
  kind    party
  name    Jordanian Democratic Unionist Party
  code    JOR PTY
  source  factbook-2026

actor   jor.jordanian-flame-party
  kind    party
  name    Jordanian Flame Party
  code    JOR PTY
  source  factbook-2026

actor   jor.jordanian-future-and-life-party
  kind    party
  name    Jordanian Future and Life Party
  code    JOR PTY
  source  factbook-2026

actor   jor.jordanian-model-party
  kind    party
  name    Jordanian Model Party
  code    JOR PTY
  source  factbook-2026

actor   jor.jordanian-national-integration-party
  kind    party
  name    Jordanian National Integration Party
  code    JOR PTY
  source  factbook-2026

actor   jor.jordanian-national-loyalty-party
  kind    party
  name    Jordanian National Loyalty Party
  code    JOR PTY
  source  factbook-2026

actor   jor.jordanian-reform-and-renewal-party
  kind    party
  name    Jordanian Reform and Renewal Party | Hassad !context(JOR)
  code    JOR PTY
  source  factbook-2026

actor   jor.jordanian-shura-party
  kind    party
  name    Jordanian Shura Party
  code    JOR PTY
  source  factbook-2026

actor   jor.jordanian-social-democratic-party
  kind    party
  name    Jordanian Social Democratic Party | JSDP !weak !context(JOR)
  code    JOR PTY
  source  factbook-2026

actor   jor.justice-and-reform-party
  kind    party
  name    Justice and Reform Party !context(JOR) | JRP !weak !context(JOR)
  code    JOR PTY
  source  factbook-2026

actor   jor.labor-party
  kind    party
  name    Labor Party !context(JOR) | Labour Party !context(JOR)
  code    JOR PTY
  source  factbook-2026

actor   jor.national-charter-party
  kind    party
  name    National Charter Party
  code    JOR PTY
  source  factbook-2026

actor   jor.national-coalition-party
  kind    party
  name    National Coalition Party !context(JOR)
  code    JOR PTY
  source  factbook-2026

actor   jor.national-constitutional-party
  kind    party
  name    National Constitutional Party !context(JOR)
  code    JOR PTY
  source  factbook-2026

actor   jor.national-current-party
  kind    party
  name    National Current Party | NCP !weak !context(JOR)
  code    JOR PTY
  source  factbook-2026

actor   jor.national-islamic-party
  kind    party
  name    National Islamic Party !context(JOR)
  code    JOR PTY
  source  factbook-2026

actor   jor.national-union
  kind    party
  name    National Union !context(JOR)
  code    JOR PTY
  source  factbook-2026

actor   jor.nationalist-movement-party
  kind    party
  name    Nationalist Movement Party !context(JOR) | Hsq !context(JOR)
  code    JOR PTY
  source  factbook-2026

actor   jor.new-path-party
  kind    party
  name    New Path Party !context(JOR)
  code    JOR PTY
  source  factbook-2026

actor   jor.progress-party
  kind    party
  name    Progress Party !context(JOR)
  code    JOR PTY
  source  factbook-2026

actor   kaz.parlament
  kind    organ
  name    Parlament !context(KAZ)
  code    KAZ LEG
  source  factbook-2026

actor   kaz.land-forces
  kind    organ
  name    Land Forces !context(KAZ) | Army of Kazakhstan
  code    KAZ MIL
  source  factbook-2026

actor   kaz.green-party-of-kazakhstan-orbaytaq
  kind    party
  name    Green Party of Kazakhstan orBaytaq
  code    KAZ PTY
  source  factbook-2026

actor   ken.azimio-la-umoja-one-kenya-coalition-party
  kind    party
  name    Azimio La Umoja–One Kenya Coalition Party
  code    KEN PTY
  source  factbook-2026

actor   ken.amani-national-congress
  kind    party
  name    Amani National Congress | ANC !weak !context(KEN)
  code    KEN PTY
  source  factbook-2026

actor   ken.chama-cha-kazi
  kind    party
  name    Chama Cha Kazi | CCK !weak !context(KEN)
  code    KEN PTY
  source  factbook-2026

actor   ken.democratic-action-party
  kind    party
  name    Democratic Action Party !context(KEN) | DAP-K !weak !context(KEN)
  code    KEN PTY
  source  factbook-2026

actor   ken.democratic-party
  kind    party
  name    Democratic Party !context(KEN)
  code    KEN PTY
  source  factbook-2026

actor   ken.forum-for-the-restoration-of-democracy-kenya
  kind    party
  name    Forum for the Restoration of Democracy–Kenya | FORD-Kenya
  code    KEN PTY
  source  factbook-2026

actor   ken.grand-dream-development-party
  kind    party
  name    Grand Dream Development Party | GDDP !weak !context(KEN)
  code    KEN PTY
  source  factbook-2026

actor   ken.jubilee-party
  kind    party
  name    Jubilee Party
  code    KEN PTY
  source  factbook-2026

actor   ken.kenya-african-national-union
  kind    party
  name    Kenya African National Union | KANU !weak !context(KEN)
  code    KEN PTY
  source  factbook-2026

actor   ken.kenya-kwanza-coalition
  kind    party
  name    Kenya Kwanza coalition
  code    KEN PTY
  source  factbook-2026

actor   ken.kenya-union-party
  kind    party
  name    Kenya Union Party | KUP !weak !context(KEN)
  code    KEN PTY
  source  factbook-2026

actor   ken.maendeleo-chap-chap-party
  kind    party
  name    Maendeleo Chap Chap Party | MCC !weak !context(KEN)
  code    KEN PTY
  source  factbook-2026

actor   ken.movement-for-democracy-and-growth
  kind    party
  name    Movement for Democracy and Growth | MDG !weak !context(KEN)
  code    KEN PTY
  source  factbook-2026

actor   ken.national-agenda-party
  kind    party
  name    National Agenda Party | NAP-K !weak !context(KEN)
  code    KEN PTY
  source  factbook-2026

actor   ken.national-ordinary-people-empowerment-union
  kind    party
  name    National Ordinary People Empowerment Union | NOPEU !weak !context(KEN)
  code    KEN PTY
  source  factbook-2026

actor   ken.orange-democratic-movement
  kind    party
  name    Orange Democratic Movement | ODM !weak !context(KEN)
  code    KEN PTY
  source  factbook-2026

actor   ken.pamoja-african-alliance
  kind    party
  name    Pamoja African Alliance | PAA] !context(KEN)
  code    KEN PTY
  source  factbook-2026

actor   ken.service-party
  kind    party
  name    Service Party !context(KEN) | TSP !weak !context(KEN)
  code    KEN PTY
  source  factbook-2026

actor   ken.united-democratic-alliance
  kind    party
  name    United Democratic Alliance !context(KEN) | UDA !weak !context(KEN)
  code    KEN PTY
  source  factbook-2026

actor   ken.united-democratic-movement
  kind    party
  name    United Democratic Movement !context(KEN) | UDM !weak !context(KEN)
  code    KEN PTY
  source  factbook-2026

actor   ken.united-democratic-party
  kind    party
  name    United Democratic Party !context(KEN) | UDP !weak !context(KEN)
  code    KEN PTY
  source  factbook-2026

actor   ken.united-progressive-alliance
  kind    party
  name    United Progressive Alliance !context(KEN) | UPA !weak !context(KEN)
  code    KEN PTY
  source  factbook-2026

actor   ken.wiper-democratic-movement-kenya
  kind    party
  name    Wiper Democratic Movement-Kenya | WDM-K !weak !context(KEN)
  code    KEN PTY
  source  factbook-2026

actor   kir.maneaba-ni-maungatabu
  kind    organ
  name    Maneaba Ni Maungatabu
  code    KIR LEG
  source  factbook-2026

actor   kir.boutokaan-kiribati-moa-party
  kind    party
  name    Boutokaan Kiribati Moa Party | BKM !weak !context(KIR)
  code    KIR PTY
  source  factbook-2026

actor   kir.kiribati-moa-party
  kind    party
  name    Kiribati Moa Party | KMP !weak !context(KIR)
  code    KIR PTY
  source  factbook-2026

actor   kir.kamanoan-kiribati-party
  kind    party
  name    Kamanoan Kiribati Party | KKP !weak !context(KIR)
  code    KIR PTY
  source  factbook-2026

actor   kir.tobwaan-kiribati-party
  kind    party
  name    Tobwaan Kiribati Party | TKP !weak !context(KIR)
  code    KIR PTY
  source  factbook-2026

actor   prk.choe-go-in-min-hoe-ui
  kind    organ
  name    Choe Go In Min Hoe Ui
  code    PRK LEG
  source  factbook-2026

actor   prk.general-association-of-korean-residents-in-japan
  kind    party
  name    General Association of Korean Residents in Japan
  code    PRK PTY
  source  factbook-2026

actor   prk.chondoist-chongu-party
  kind    party
  name    Chondoist Chongu Party
  code    PRK PTY
  source  factbook-2026

actor   prk.social-democratic-party
  kind    party
  name    Social Democratic Party !context(PRK) | KSDP !weak !context(PRK)
  code    PRK PTY
  source  factbook-2026

actor   kor.kuk-hoe
  kind    organ
  name    Kuk Hoe
  code    KOR LEG
  source  factbook-2026

actor   kor.republic-of-korea-army
  kind    organ
  name    Republic of Korea Army | ROKA !weak !context(KOR)
  code    KOR MIL
  source  factbook-2026

actor   kor.republic-of-korea-navy
  kind    organ
  name    Republic of Korea Navy | ROKN !weak !context(KOR)
  code    KOR MIL
  source  factbook-2026

actor   kor.republic-of-korea-air-force
  kind    organ
  name    Republic of Korea Air Force | ROKAF !weak !context(KOR)
  code    KOR MIL
  source  factbook-2026

actor   kor.basic-income-party
  kind    party
  name    Basic Income Party
  code    KOR PTY
  source  factbook-2026

actor   kor.new-future-party
  kind    party
  name    New Future Party !context(KOR)
  code    KOR PTY
  source  factbook-2026

actor   kor.open-democratic-party
  kind    party
  name    Open Democratic Party !context(KOR) | ODP !weak !context(KOR)
  code    KOR PTY
  source  factbook-2026

actor   kor.progressive-party
  kind    party
  name    Progressive Party !context(KOR) | Jinbo Party
  code    KOR PTY
  source  factbook-2026

actor   kor.social-democratic-party
  kind    party
  name    Social Democratic Party !context(KOR)
  code    KOR PTY
  source  factbook-2026

actor   xkx.kuvendi-i-kosoves
  kind    organ
  name    Kuvendi i Kosoves | Skupstina Kosova
  code    XKX LEG
  source  factbook-2026

actor   xkx.ashkali-party-for-integration
  kind    party
  name    Ashkali Party for Integration | PAI !weak !context(XKX)
  code    XKX PTY
  source  factbook-2026

actor   xkx.civic-initiative-for-freedom
  kind    party
  name    Civic Initiative for Freedom !context(XKX)
  code    XKX PTY
  source  factbook-2026

actor   xkx.new-democratic-initiative-of-kosovo
  kind    party
  name    New Democratic Initiative of Kosovo | IRDK !weak !context(XKX)
  code    XKX PTY
  source  factbook-2026

actor   xkx.new-democratic-party
  kind    party
  name    New Democratic Party !context(XKX) | NDS !weak !context(XKX)
  code    XKX PTY
  source  factbook-2026

actor   xkx.progressive-movement-of-kosovar-roma
  kind    party
  name    Progressive Movement of Kosovar Roma | LPRK !weak !context(XKX)
  code    XKX PTY
  source  factbook-2026

actor   xkx.romani-initiative
  kind    party
  name    Romani Initiative
  code    XKX PTY
  source  factbook-2026

actor   xkx.social-democratic-union
  kind    party
  name    Social Democratic Union !context(XKX) | SDU !weak !context(XKX)
  code    XKX PTY
  source  factbook-2026

actor   xkx.turkish-democratic-party-of-kosovo
  kind    party
  name    Turkish Democratic Party of Kosovo | KDTP !weak !context(XKX)
  code    XKX PTY
  source  factbook-2026

actor   xkx.unique-gorani-party
  kind    party
  name    Unique Gorani Party | JGP !weak !context(XKX)
  code    XKX PTY
  source  factbook-2026

actor   xkx.vakat-coalition
  kind    party
  name    Vakat Coalition | VAKAT !weak !context(XKX)
  code    XKX PTY
  source  factbook-2026

actor   kwt.kuwait-armed-forces
  kind    organ
  name    Kuwait Armed Forces | KAF !weak !context(KWT)
  code    KWT MIL
  source  factbook-2026

actor   kwt.kuwait-national-guard
  kind    organ
  name    Kuwait National Guard | KNG !weak !context(KWT)
  code    KWT MIL
  source  factbook-2026

actor   kgz.land-forces
  kind    organ
  name    Land Forces !context(KGZ) | Kygyz Army
  code    KGZ MIL
  source  factbook-2026

actor   kgz.air-defense-forces
  kind    organ
  name    Air Defense Forces !context(KGZ) | Air Defence Forces !context(KGZ) | Kyrgyz Air Force
  code    KGZ MIL
  source  factbook-2026

actor   kgz.afghan-s-party
  kind    party
  name    Afghan's Party
  code    KGZ PTY
  source  factbook-2026

actor   kgz.alliance
  kind    party
  name    Alliance !context(KGZ)
  code    KGZ PTY
  source  factbook-2026

actor   kgz.cohesion
  kind    party
  name    Cohesion !context(KGZ)
  code    KGZ PTY
  source  factbook-2026

actor   kgz.fatherland-kyrgyzstan
  kind    party
  name    Fatherland Kyrgyzstan
  code    KGZ PTY
  source  factbook-2026

actor   kgz.light-of-faith
  kind    party
  name    Light of Faith
  code    KGZ PTY
  source  factbook-2026

actor   kgz.social-democrats
  kind    party
  name    Social Democrats !context(KGZ) | SDK !weak !context(KGZ)
  code    KGZ PTY
  source  factbook-2026

actor   kgz.united-kyrgyzstan
  kind    party
  name    United Kyrgyzstan
  code    KGZ PTY
  source  factbook-2026

actor   lao.sapha-heng-xat
  kind    organ
  name    Sapha Heng Xat
  code    LAO LEG
  source  factbook-2026

actor   lao.lao-people-s-armed-forces
  kind    organ
  name    Lao People's Armed Forces | LPAF !weak !context(LAO) | Lao People's Army
  code    LAO MIL
  source  factbook-2026

actor   lao.lao-people-s-revolutionary-party
  kind    party
  name    Lao People's Revolutionary Party | LPRP !weak !context(LAO)
  code    LAO PTY
  source  factbook-2026

actor   lva.saeima
  kind    organ
  name    Saeima
  code    LVA LEG
  source  factbook-2026

actor   lva.land-forces
  kind    organ
  name    Land Forces !context(LVA) | Latvijas Sauszemes Speki
  code    LVA MIL
  source  factbook-2026

actor   lva.naval-force
  kind    organ
  name    Naval Force !context(LVA) | Latvijas Juras Speki
  code    LVA MIL
  source  factbook-2026

actor   lva.air-force
  kind    organ
  name    Air Force !context(LVA) | Latvijas Gaisa Speki
  code    LVA MIL
  source  factbook-2026

actor   lva.for-stability
  kind    party
  name    For Stability
  code    LVA PTY
  source  factbook-2026

actor   lva.for-latvia-s-development
  kind    party
  name    For Latvia's Development
  code    LVA PTY
  source  factbook-2026

actor   lva.harmony
  kind    party
  name    Harmony !context(LVA)
  code    LVA PTY
  source  factbook-2026

actor   lva.honor-to-serve-riga
  kind    party
  name    Honor to Serve Riga | GKR !weak !context(LVA)
  code    LVA PTY
  source  factbook-2026

actor   lva.latvia-first
  kind    party
  name    Latvia First | LPV !weak !context(LVA)
  code    LVA PTY
  source  factbook-2026

actor   lva.national-alliance
  kind    party
  name    National Alliance !context(LVA)
  code    LVA PTY
  source  factbook-2026

actor   lva.new-unity
  kind    party
  name    New Unity !context(LVA)
  code    LVA PTY
  source  factbook-2026

actor   lva.people-land-statehood
  kind    party
  name    People. Land. Statehood | TZV !weak !context(LVA)
  code    LVA PTY
  source  factbook-2026

actor   lva.progressives
  kind    party
  name    Progressives !context(LVA) | PRO !weak !context(LVA)
  code    LVA PTY
  source  factbook-2026

actor   lva.union-of-greens-and-farmers
  kind    party
  name    Union of Greens and Farmers !context(LVA) | ZZS !weak !context(LVA)
  code    LVA PTY
  source  factbook-2026

actor   lva.united-list
  kind    party
  name    United List !context(LVA)
  code    LVA PTY
  source  factbook-2026

actor   lva.we-for-talsi-and-municipality
  kind    party
  name    We for Talsi and Municipality | MTuN !weak !context(LVA)
  code    LVA PTY
  source  factbook-2026

actor   lbn.majlis-al-nuwwab
  kind    organ
  name    Majlis Al-Nuwwab
  code    LBN LEG
  source  factbook-2026

actor   lbn.azm-movement
  kind    party
  name    Azm Movement
  code    LBN PTY
  source  factbook-2026

actor   lbn.ba-th-arab-socialist-party-of-lebanon
  kind    party
  name    Ba'th Arab Socialist Party of Lebanon
  code    LBN PTY
  source  factbook-2026

actor   lbn.future-movement-bloc
  kind    party
  name    Future Movement Bloc !context(LBN)
  code    LBN PTY
  source  factbook-2026

actor   lbn.islamic-action-front
  kind    party
  name    Islamic Action Front !context(LBN) | IAF !weak !context(LBN)
  code    LBN PTY
  source  factbook-2026

actor   lbn.kata-ib-party
  kind    party
  name    Kata'ib Party
  code    LBN PTY
  source  factbook-2026

actor   lbn.social-democrat-hunshaqian-party
  kind    party
  name    Social Democrat Hunshaqian Party
  code    LBN PTY
  source  factbook-2026

actor   lbn.syrian-social-nationalist-party
  kind    party
  name    Syrian Social Nationalist Party !context(LBN) | SSNP !weak !context(LBN)
  code    LBN PTY
  source  factbook-2026

actor   lso.lesotho-defense-force
  kind    organ
  name    Lesotho Defense Force | Lesotho Defence Force | LDF !weak !context(LSO)
  code    LSO MIL
  source  factbook-2026

actor   lso.all-basotho-convention
  kind    party
  name    All Basotho Convention | ABC !weak !context(LSO)
  code    LSO PTY
  source  factbook-2026

actor   lso.alliance-of-democrats
  kind    party
  name    Alliance of Democrats !context(LSO)
  code    LSO PTY
  source  factbook-2026

actor   lso.basotho-action-party
  kind    party
  name    Basotho Action Party | BAP !weak !context(LSO)
  code    LSO PTY
  source  factbook-2026

actor   lso.basotho-national-party
  kind    party
  name    Basotho National Party | BNP !weak !context(LSO)
  code    LSO PTY
  source  factbook-2026

actor   lso.democratic-congress
  kind    party
  name    Democratic Congress !context(LSO)
  code    LSO PTY
  source  factbook-2026

actor   lso.democratic-party-of-lesotho
  kind    party
  name    Democratic Party of Lesotho | DPL !weak !context(LSO)
  code    LSO PTY
  source  factbook-2026

actor   lso.lesotho-people-s-congress
  kind    party
  name    Lesotho People's Congress | LPC !weak !context(LSO)
  code    LSO PTY
  source  factbook-2026

actor   lso.movement-of-economic-change
  kind    party
  name    Movement of Economic Change !context(LSO) | MEC !weak !context(LSO)
  code    LSO PTY
  source  factbook-2026

actor   lso.popular-front-for-democracy-of-pfd
  kind    party
  name    Popular Front for Democracy of PFD
  code    LSO PTY
  source  factbook-2026

actor   lso.reformed-congress-of-lesotho
  kind    party
  name    Reformed Congress of Lesotho | RCL !weak !context(LSO)
  code    LSO PTY
  source  factbook-2026

actor   lbr.armed-forces-of-liberia
  kind    organ
  name    Armed Forces of Liberia | AFL !weak !context(LBR)
  code    LBR MIL
  source  factbook-2026

actor   lbr.all-liberian-party
  kind    party
  name    All Liberian Party | ALP !weak !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.alliance-for-peace-and-democracy
  kind    party
  name    Alliance for Peace and Democracy !context(LBR) | APD !weak !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.alternative-national-congress
  kind    party
  name    Alternative National Congress !context(LBR) | ANC !weak !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.coalition-for-democratic-change
  kind    party
  name    Coalition for Democratic Change !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.congress-for-democratic-change
  kind    party
  name    Congress for Democratic Change !context(LBR) | CDC !weak !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.liberia-destiny-party
  kind    party
  name    Liberia Destiny Party | LDP !weak !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.liberia-national-union
  kind    party
  name    Liberia National Union | LINU !weak !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.liberia-transformation-party
  kind    party
  name    Liberia Transformation Party | LTP !weak !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.liberian-people-democratic-party
  kind    party
  name    Liberian People Democratic Party | LPDP !weak !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.liberian-people-s-party
  kind    party
  name    Liberian People's Party | LPP !weak !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.liberian-restoration-party
  kind    party
  name    Liberian Restoration Party | LRP !weak !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.liberty-party
  kind    party
  name    Liberty Party !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.movement-for-democracy-and-reconstruction
  kind    party
  name    Movement for Democracy and Reconstruction !context(LBR) | MDR !weak !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.movement-for-economic-empowerment
  kind    party
  name    Movement for Economic Empowerment !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.movement-for-progressive-change
  kind    party
  name    Movement for Progressive Change !context(LBR) | MPC !weak !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.national-democratic-coalition
  kind    party
  name    National Democratic Coalition !context(LBR) | NDC !weak !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.national-democratic-party-of-liberia
  kind    party
  name    National Democratic Party of Liberia | NDPL !weak !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.national-patriotic-party
  kind    party
  name    National Patriotic Party !context(LBR) | NPP !weak !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.national-reformist-party
  kind    party
  name    National Reformist Party !context(LBR) | NRP !weak !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.national-union-for-democratic-progress
  kind    party
  name    National Union for Democratic Progress !context(LBR) | NUDP !weak !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.people-s-unification-party
  kind    party
  name    People's Unification Party | PUP !weak !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.unity-party
  kind    party
  name    Unity Party !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.united-people-s-party
  kind    party
  name    United People's Party !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lbr.victory-for-change-party
  kind    party
  name    Victory for Change Party !context(LBR) | VCP !weak !context(LBR)
  code    LBR PTY
  source  factbook-2026

actor   lie.landtag
  kind    organ
  name    Landtag
  code    LIE LEG
  source  factbook-2026

actor   lie.national-police-of-the-principality-of-liechtens
  kind    organ
  name    National Police of the Principality of Liechtenstein | Landespolizei des Fürstentums Liechtenstein
  code    LIE COP
  source  factbook-2026

actor   lie.democrats-for-liechtenstein
  kind    party
  name    Democrats for Liechtenstein | DpL !weak !context(LIE) | Demokraten pro Liechtenstein
  code    LIE PTY
  source  factbook-2026

actor   lie.fatherland-union
  kind    party
  name    Fatherland Union !context(LIE) | Vaterlaendische Union
  code    LIE PTY
  source  factbook-2026

actor   lie.progressive-citizens-party
  kind    party
  name    Progressive Citizens' Party !context(LIE) | FBP !weak !context(LIE) | Fortschrittliche Buergerpartei
  code    LIE PTY
  source  factbook-2026

actor   lie.free-list
  kind    party
  name    Free List !context(LIE) | Die Freie Liste
  code    LIE PTY
  source  factbook-2026

actor   ltu.seimas
  kind    organ
  name    Seimas
  code    LTU LEG
  source  factbook-2026

actor   ltu.lithuanian-armed-forces
  kind    organ
  name    Lithuanian Armed Forces | Lietuvos Ginkluotosios Pajegos
  code    LTU MIL
  source  factbook-2026

actor   ltu.lithuanian-land-forces
  kind    organ
  name    Lithuanian Land Forces | LLF !weak !context(LTU)
  code    LTU MIL
  source  factbook-2026

actor   ltu.lithuanian-air-force
  kind    organ
  name    Lithuanian Air Force | LTAF !weak !context(LTU)
  code    LTU MIL
  source  factbook-2026

actor   ltu.lithuanian-special-operations-forces
  kind    organ
  name    Lithuanian Special Operations Forces | LITHSOF !weak !context(LTU)
  code    LTU MIL
  source  factbook-2026

actor   ltu.center-right-union
  kind    party
  name    Center-Right Union !context(LTU) | Centre-Right Union !context(LTU) | CDS !weak !context(LTU)
  code    LTU PTY
  source  factbook-2026

actor   ltu.dawn-of-nemunas
  kind    party
  name    Dawn of Nemunas | PPNA !weak !context(LTU)
  code    LTU PTY
  source  factbook-2026

actor   ltu.electoral-action-of-poles-in-lithuania-christian
  kind    party
  name    Electoral Action of Poles in Lithuania - Christian Families Alliance | LLRA–KŠS
  code    LTU PTY
  source  factbook-2026

actor   ltu.homeland-union
  kind    party
  name    Homeland Union !context(LTU) | TS-LKD !weak !context(LTU)
  code    LTU PTY
  source  factbook-2026

actor   ltu.lithuanian-farmers-and-greens-union
  kind    party
  name    Lithuanian Farmers and Greens Union | LVŽS
  code    LTU PTY
  source  factbook-2026

actor   ltu.liberals-movement
  kind    party
  name    Liberals' Movement !context(LTU) | LRLS !weak !context(LTU)
  code    LTU PTY
  source  factbook-2026

actor   ltu.national-alliance
  kind    party
  name    National Alliance !context(LTU)
  code    LTU PTY
  source  factbook-2026

actor   ltu.social-democratic-party-of-lithuania
  kind    party
  name    Social Democratic Party of Lithuania | LSDP !weak !context(LTU)
  code    LTU PTY
  source  factbook-2026

actor   ltu.union-of-democrats-for-lithuania
  kind    party
  name    Union of Democrats for Lithuania | DSVL !weak !context(LTU)
  code    LTU PTY
  source  factbook-2026

actor   lux.chambre-des-deputes
  kind    organ
  name    Chambre des députés !context(LUX)
  code    LUX LEG
  source  factbook-2026

actor   lux.alternative-democratic-reform-party
  kind    party
  name    Alternative Democratic Reform Party !context(LUX) | ADR !weak !context(LUX)
  code    LUX PTY
  source  factbook-2026

actor   lux.christian-social-people-s-party
  kind    party
  name    Christian Social People's Party !context(LUX) | CSV !weak !context(LUX)
  code    LUX PTY
  source  factbook-2026

actor   lux.democratic-party
  kind    party
  name    Democratic Party !context(LUX)
  code    LUX PTY
  source  factbook-2026

actor   lux.green-party
  kind    party
  name    Green Party !context(LUX)
  code    LUX PTY
  source  factbook-2026

actor   lux.luxembourg-socialist-workers-party
  kind    party
  name    Luxembourg Socialist Workers' Party | LSAP !weak !context(LUX)
  code    LUX PTY
  source  factbook-2026

actor   lux.pirate-party
  kind    party
  name    Pirate Party
  code    LUX PTY
  source  factbook-2026

actor   lux.left
  kind    party
  name    Left !context(LUX)
  code    LUX PTY
  source  factbook-2026

actor   mdg.antenimierampirenena
  kind    organ
  name    Antenimierampirenena
  code    MDG LEG
  source  factbook-2026

actor   mdg.antenimierandoholona
  kind    organ
  name    Antenimierandoholona
  code    MDG LEG
  source  factbook-2026

actor   mdg.group-of-young-malagasy-patriots
  kind    party
  name    Group of Young Malagasy Patriots | GJMP !weak !context(MDG) | Groupe des Jeunes Malgaches Patriotes
  code    MDG PTY
  source  factbook-2026

actor   mdg.i-love-madagascar
  kind    party
  name    I Love Madagascar | TIM !weak !context(MDG) | Tiako I Madagasikara
  code    MDG PTY
  source  factbook-2026

actor   mdg.isika-rehetra-miaraka-amin-i-andry-rajoelina-coa
  kind    party
  name    Isika Rehetra Miaraka amin'i Andry Rajoelina coalition | IRD !weak !context(MDG)
  code    MDG PTY
  source  factbook-2026

actor   mdg.malagasy-aware
  kind    party
  name    Malagasy Aware | MTS !weak !context(MDG) | Malagasy Tonga Saina
  code    MDG PTY
  source  factbook-2026

actor   mdg.malagasy-tia-tanindrazana
  kind    party
  name    Malagasy Tia Tanindrazana | MATITA !weak !context(MDG) | ANGADY !weak !context(MDG)
  code    MDG PTY
  source  factbook-2026

actor   mdg.movement-for-democracy-in-madagascar
  kind    party
  name    Movement for Democracy in Madagascar | MDM !weak !context(MDG) | Mouvement pour la Démocratie à Madagascar
  code    MDG PTY
  source  factbook-2026

actor   mdg.rally-for-democratic-socialism
  kind    party
  name    Rally for Democratic Socialism !context(MDG) | RPSD Vaovao | Rassemblement pour Socialisme Démocratique - Nouveau
  code    MDG PTY
  source  factbook-2026

actor   mdg.young-malagasies-determined
  kind    party
  name    Young Malagasies Determined | TGV !weak !context(MDG) | Tanora Malagasy Vonona
  code    MDG PTY
  source  factbook-2026

actor   mwi.malawi-defense-force
  kind    organ
  name    Malawi Defense Force | Malawi Defence Force | MDF !weak !context(MWI)
  code    MWI MIL
  source  factbook-2026

actor   mwi.malawi-army
  kind    organ
  name    Malawi Army | Land Forces !context(MWI)
  code    MWI MIL
  source  factbook-2026

actor   mwi.malawi-air-force
  kind    organ
  name    Malawi Air Force | MAF !weak !context(MWI)
  code    MWI MIL
  source  factbook-2026

actor   mwi.democratic-progressive-party
  kind    party
  name    Democratic Progressive Party !context(MWI) | DPP !weak !context(MWI)
  code    MWI PTY
  source  factbook-2026

actor   mwi.malawi-congress-party
  kind    party
  name    Malawi Congress Party | MCP !weak !context(MWI)
  code    MWI PTY
  source  factbook-2026

actor   mwi.people-s-party
  kind    party
  name    People's Party !context(MWI)
  code    MWI PTY
  source  factbook-2026

actor   mwi.united-democratic-front
  kind    party
  name    United Democratic Front !context(MWI) | UDF !weak !context(MWI)
  code    MWI PTY
  source  factbook-2026

actor   mwi.united-transformation-movement
  kind    party
  name    United Transformation Movement !context(MWI) | UTM !weak !context(MWI)
  code    MWI PTY
  source  factbook-2026

actor   mys.dewan-rakyat
  kind    organ
  name    Dewan Rakyat
  code    MYS LEG
  source  factbook-2026

actor   mys.parlimen
  kind    organ
  name    Parlimen
  code    MYS LEG
  source  factbook-2026

actor   mys.dewan-negara
  kind    organ
  name    Dewan Negara
  code    MYS LEG
  source  factbook-2026

actor   mys.malaysian-armed-forces
  kind    organ
  name    Malaysian Armed Forces | Angkatan Tentera Malaysia
  code    MYS MIL
  source  factbook-2026

actor   mys.national-front
  kind    party
  name    National Front !context(MYS) | Barisan Nasional
  code    MYS PTY
  source  factbook-2026

actor   mys.malaysian-chinese-association
  kind    party
  name    Malaysian Chinese Association | MCA !weak !context(MYS) | Persatuan Cina Malaysia
  code    MYS PTY
  source  factbook-2026

actor   mys.malaysian-indian-congress
  kind    party
  name    Malaysian Indian Congress | MIC !weak !context(MYS) | Kongres India Malaysia
  code    MYS PTY
  source  factbook-2026

actor   mys.united-malays-national-organization
  kind    party
  name    United Malays National Organization | United Malays National Organisation | UMNO !weak !context(MYS) | Pertubuhan Kebansaan Melayu Bersatu
  code    MYS PTY
  source  factbook-2026

actor   mys.united-sabah-people-s-party
  kind    party
  name    United Sabah People's Party | PBRS !weak !context(MYS) | Parti Bersatu Rakyat Sabah
  code    MYS PTY
  source  factbook-2026

actor   mys.alliance-of-hope
  kind    party
  name    Alliance of Hope !context(MYS) | Pakatan Harapan
  code    MYS PTY
  source  factbook-2026

actor   mys.democratic-action-party
  kind    party
  name    Democratic Action Party !context(MYS) | DAP !weak !context(MYS) | Parti Tindakan Demokratik
  code    MYS PTY
  source  factbook-2026

actor   mys.national-trust-party
  kind    party
  name    National Trust Party !context(MYS) | AMANAH !weak !context(MYS) | Parti Amanah Negara
  code    MYS PTY
  source  factbook-2026

actor   mys.people-s-justice-party
  kind    party
  name    People's Justice Party !context(MYS) | PKR !weak !context(MYS) | Parti Keadilan Rakyat
  code    MYS PTY
  source  factbook-2026

actor   mys.united-progressive-kinabalu-organization
  kind    party
  name    United Progressive Kinabalu Organization | United Progressive Kinabalu Organisation | UPKO !weak !context(MYS) | Pertubuhan Kinabalu Progresif Bersatu
  code    MYS PTY
  source  factbook-2026

actor   mys.national-alliance
  kind    party
  name    National Alliance !context(MYS) | Perikatan Nasional
  code    MYS PTY
  source  factbook-2026

actor   mys.malaysian-people-s-movement-party
  kind    party
  name    Malaysian People's Movement Party | GERAKAN !weak !context(MYS) | PGRM !weak !context(MYS) | Parti Gerakan Rakyat Malaysia
  code    MYS PTY
  source  factbook-2026

actor   mys.malaysian-united-indigenous-party
  kind    party
  name    Malaysian United Indigenous Party | PPBM !weak !context(MYS) | BERSATU !weak !context(MYS) | Parti Pribumi Bersatu Malaysia
  code    MYS PTY
  source  factbook-2026

actor   mys.pan-malaysian-islamic-party
  kind    party
  name    Pan-Malaysian Islamic Party | PAS !weak !context(MYS) | Parti Islam Se-Malaysia
  code    MYS PTY
  source  factbook-2026

actor   mys.sabah-people-s-alliance
  kind    party
  name    Sabah People's Alliance | GRS !weak !context(MYS) | Gabungan Rakya Sabah
  code    MYS PTY
  source  factbook-2026

actor   mys.homeland-solidarity-party
  kind    party
  name    Homeland Solidarity Party !context(MYS) | STAR !weak !context(MYS) | Parti Solidariti Tanah Airku
  code    MYS PTY
  source  factbook-2026

actor   mys.love-sabah-party
  kind    party
  name    Love Sabah Party | PCS !weak !context(MYS) | Parti Cinta Sabah
  code    MYS PTY
  source  factbook-2026

actor   mys.sabah-people-s-ideas-party
  kind    party
  name    Sabah People's Ideas Party | GAGASAN !weak !context(MYS) | PGRS !weak !context(MYS) | Parti Gagasan Rakyat Sabah
  code    MYS PTY
  source  factbook-2026

actor   mys.progressive-democratic-party
  kind    party
  name    Progressive Democratic Party !context(MYS) | PDP !weak !context(MYS) | Parti Demokratik Progresif
  code    MYS PTY
  source  factbook-2026

actor   mys.sarawak-people-s-party
  kind    party
  name    Sarawak People's Party | PRS !weak !context(MYS) | Parti Rakyat Sarawak
  code    MYS PTY
  source  factbook-2026

actor   mys.sarawak-united-people-s-party
  kind    party
  name    Sarawak United People's Party | SUPP !weak !context(MYS) | Parti Rakyat Bersatu Sarawak
  code    MYS PTY
  source  factbook-2026

actor   mys.united-bumiputera-heritage-party
  kind    party
  name    United Bumiputera Heritage Party | PBB !weak !context(MYS) | Parti Pesaka Bumiputera Bersata
  code    MYS PTY
  source  factbook-2026

actor   mys.homeland-movement
  kind    party
  name    Homeland Movement !context(MYS) | Party !context(MYS) | GTA !weak !context(MYS) | Gerakan Tanah Air
  code    MYS PTY
  source  factbook-2026

actor   mys.homeland-fighter-s-party
  kind    party
  name    Homeland Fighter's Party | PEJUANG !weak !context(MYS) | Parti Pejuang Tanah Air
  code    MYS PTY
  source  factbook-2026

actor   mys.perkasa-bumiputera-party-of-malaysia
  kind    party
  name    Perkasa Bumiputera Party of Malaysia | Parti Bumiputera Perkasa Malaysia
  code    MYS PTY
  source  factbook-2026

actor   mys.all-malaysian-jemaah-islamiah-front
  kind    party
  name    All-Malaysian Jemaah Islamiah Front | Barisan Jemaah Islamiah Se-Malaysia
  code    MYS PTY
  source  factbook-2026

actor   mys.national-all-india-muslim-alliance-party
  kind    party
  name    National All India Muslim Alliance Party | Parti Perikatan India Muslim Nasional
  code    MYS PTY
  source  factbook-2026

actor   mys.malaysian-nation-party
  kind    party
  name    Malaysian Nation Party | PBM !weak !context(MYS) | Parti Bangsa Malaysia
  code    MYS PTY
  source  factbook-2026

actor   mys.heritage-party
  kind    party
  name    Heritage Party !context(MYS) | WARISAN !weak !context(MYS) | Parti Warisan
  code    MYS PTY
  source  factbook-2026

actor   mys.malaysian-united-democratic-alliance
  kind    party
  name    Malaysian United Democratic Alliance | MUDA !weak !context(MYS) | Ikatan Demokratik Malaysia
  code    MYS PTY
  source  factbook-2026

actor   mys.united-sarawak-party
  kind    party
  name    United Sarawak Party | PSB !weak !context(MYS)
  code    MYS PTY
  source  factbook-2026

actor   mdv.people-s-majlis
  kind    organ
  name    People's Majlis !context(MDV)
  code    MDV LEG
  source  factbook-2026

actor   mdv.majlis
  kind    organ
  name    Majlis !context(MDV)
  code    MDV LEG
  source  factbook-2026

actor   mdv.maldives-national-defense-force
  kind    organ
  name    Maldives National Defense Force | Maldives National Defence Force | MNDF !weak !context(MDV)
  code    MDV MIL
  source  factbook-2026

actor   mdv.adhaalath-party
  kind    party
  name    Adhaalath Party | Justice !context(MDV)
  code    MDV PTY
  source  factbook-2026

actor   mdv.dhivehi-rayyithunge-party
  kind    party
  name    Dhivehi Rayyithunge Party | DRP !weak !context(MDV)
  code    MDV PTY
  source  factbook-2026

actor   mdv.maldives-development-alliance
  kind    party
  name    Maldives Development Alliance | MDA !weak !context(MDV)
  code    MDV PTY
  source  factbook-2026

actor   mdv.maldivian-democratic-party
  kind    party
  name    Maldivian Democratic Party | MDP !weak !context(MDV)
  code    MDV PTY
  source  factbook-2026

actor   mdv.maldives-third-way-democrats
  kind    party
  name    Maldives Third Way Democrats | MTD !weak !context(MDV)
  code    MDV PTY
  source  factbook-2026

actor   mdv.people-s-national-congress
  kind    party
  name    People's National Congress !context(MDV) | PNC !weak !context(MDV)
  code    MDV PTY
  source  factbook-2026

actor   mdv.people-s-national-front
  kind    party
  name    People's National Front !context(MDV)
  code    MDV PTY
  source  factbook-2026

actor   mdv.republican-party
  kind    party
  name    Republican Party !context(MDV) | Jumhooree !context(MDV)
  code    MDV PTY
  source  factbook-2026

actor   mli.conseil-national-de-transition
  kind    organ
  name    Conseil national de transition !context(MLI)
  code    MLI LEG
  source  factbook-2026

actor   mli.national-gendarmerie-of-mali
  kind    organ
  name    National Gendarmerie of Mali | Gendarmerie Nationale du Mali
  code    MLI COP
  source  factbook-2026

actor   mli.african-solidarity-for-democracy-and-independenc
  kind    party
  name    African Solidarity for Democracy and Independence !context(MLI) | SADI !weak !context(MLI)
  code    MLI PTY
  source  factbook-2026

actor   mli.alliance-for-democracy-and-progress
  kind    party
  name    Alliance for Democracy and Progress !context(MLI) | ADP-Maliba
  code    MLI PTY
  source  factbook-2026

actor   mli.alliance-for-democracy-in-mali-pan-african-party
  kind    party
  name    Alliance for Democracy in Mali-Pan-African Party for Liberty
  code    MLI PTY
  source  factbook-2026

actor   mli.alliance-for-the-solidarity-of-mali-convergence-
  kind    party
  name    Alliance for the Solidarity of Mali-Convergence of Patriotic Forces | ASMA-CFP !weak !context(MLI)
  code    MLI PTY
  source  factbook-2026

actor   mli.convergence-for-the-development-of-mali
  kind    party
  name    Convergence for the Development of Mali | CODEM !weak !context(MLI)
  code    MLI PTY
  source  factbook-2026

actor   mli.movement-for-mali
  kind    party
  name    Movement for Mali | MPM !weak !context(MLI)
  code    MLI PTY
  source  factbook-2026

actor   mli.party-for-national-renewal
  kind    party
  name    Party for National Renewal !context(MLI)
  code    MLI PTY
  source  factbook-2026

actor   mli.social-democratic-convention
  kind    party
  name    Social Democratic Convention !context(MLI) | CDS !weak !context(MLI)
  code    MLI PTY
  source  factbook-2026

actor   mli.union-for-democracy-and-development
  kind    party
  name    Union for Democracy and Development !context(MLI) | UDD !weak !context(MLI)
  code    MLI PTY
  source  factbook-2026

actor   mlt.il-kamra-tad-deputati
  kind    organ
  name    Il-Kamra Tad-Deputati
  code    MLT LEG
  source  factbook-2026

actor   mlt.armed-forces-of-malta
  kind    organ
  name    Armed Forces of Malta | AFM !weak !context(MLT)
  code    MLT MIL
  source  factbook-2026

actor   mlt.labor-party
  kind    party
  name    Labor Party !context(MLT) | Labour Party !context(MLT) | Partit Laburista
  code    MLT PTY
  source  factbook-2026

actor   mlt.nationalist-party
  kind    party
  name    Nationalist Party !context(MLT) | Partit Nazzjonalista
  code    MLT PTY
  source  factbook-2026

actor   mhl.nitijela
  kind    organ
  name    Nitijela
  code    MHL LEG
  source  factbook-2026

actor   mrt.barlamane
  kind    organ
  name    Barlamane
  code    MRT LEG
  source  factbook-2026

actor   mrt.alliance-for-justice-and-democracy
  kind    party
  name    Alliance for Justice and Democracy !context(MRT) | Movement for Renewal !context(MRT) | AJD !weak !context(MRT)
  code    MRT PTY
  source  factbook-2026

actor   mrt.el-insaf
  kind    party
  name    El Insaf | Equity Party !context(MRT)
  code    MRT PTY
  source  factbook-2026

actor   mrt.el-islah
  kind    party
  name    El Islah !context(MRT) | Reform Party !context(MRT)
  code    MRT PTY
  source  factbook-2026

actor   mrt.el-karama
  kind    party
  name    El Karama !context(MRT) | Dignity Party !context(MRT)
  code    MRT PTY
  source  factbook-2026

actor   mrt.el-vadila
  kind    party
  name    El Vadila | Virtue Party
  code    MRT PTY
  source  factbook-2026

actor   mrt.mauritanian-party-of-union-and-change
  kind    party
  name    Mauritanian Party of Union and Change | HATEM !weak !context(MRT)
  code    MRT PTY
  source  factbook-2026

actor   mrt.national-democratic-alliance
  kind    party
  name    National Democratic Alliance !context(MRT) | AND !weak !context(MRT)
  code    MRT PTY
  source  factbook-2026

actor   mrt.national-rally-for-reform-and-development
  kind    party
  name    National Rally for Reform and Development !context(MRT) | RNRD !weak !context(MRT) | TAWASSOUL !weak !context(MRT)
  code    MRT PTY
  source  factbook-2026

actor   mrt.nida-el-watan
  kind    party
  name    Nida El-Watan
  code    MRT PTY
  source  factbook-2026

actor   mrt.party-for-conciliation-and-prosperity
  kind    party
  name    Party for Conciliation and Prosperity | HIWAR !weak !context(MRT)
  code    MRT PTY
  source  factbook-2026

actor   mrt.party-of-the-mauritanian-masses
  kind    party
  name    Party of the Mauritanian Masses | Hakam !context(MRT)
  code    MRT PTY
  source  factbook-2026

actor   mrt.republican-front-for-unity-and-democracy
  kind    party
  name    Republican Front for Unity and Democracy !context(MRT) | FRUD !weak !context(MRT)
  code    MRT PTY
  source  factbook-2026

actor   mrt.sawab-party
  kind    party
  name    Sawab Party
  code    MRT PTY
  source  factbook-2026

actor   mrt.union-for-democracy-and-progress
  kind    party
  name    Union for Democracy and Progress !context(MRT) | UDP !weak !context(MRT)
  code    MRT PTY
  source  factbook-2026

actor   mrt.union-of-planning-and-construction
  kind    party
  name    Union of Planning and Construction | UPC !weak !context(MRT)
  code    MRT PTY
  source  factbook-2026

actor   mus.mauritius-police-force
  kind    organ
  name    Mauritius Police Force | MPF !weak !context(MUS)
  code    MUS COP
  source  factbook-2026

actor   mus.alliance-morisien
  kind    party
  name    Alliance Morisien | Mauritian Alliance
  code    MUS PTY
  source  factbook-2026

actor   mus.jean-claude-barbier-movement
  kind    party
  name    Jean-Claude Barbier Movement | MJCB !weak !context(MUS) | Mouvement Jean-Claude Barbier
  code    MUS PTY
  source  factbook-2026

actor   mus.mauritian-militant-movement
  kind    party
  name    Mauritian Militant Movement | MMM !weak !context(MUS) | Mouvement Militant Mauricien
  code    MUS PTY
  source  factbook-2026

actor   mus.mauritian-social-democratic-party
  kind    party
  name    Mauritian Social Democratic Party | PMSD !weak !context(MUS) | Parti Mauricien Social Democrate
  code    MUS PTY
  source  factbook-2026

actor   mus.mauritius-labor-party
  kind    party
  name    Mauritius Labor Party | Mauritius Labour Party | PTR !weak !context(MUS) | MLP !weak !context(MUS) | Parti Travailliste
  code    MUS PTY
  source  factbook-2026

actor   mus.militant-platform
  kind    party
  name    Militant Platform | Plateforme Militante
  code    MUS PTY
  source  factbook-2026

actor   mus.militant-socialist-movement
  kind    party
  name    Militant Socialist Movement | MSM !weak !context(MUS) | Mouvement Socialist Mauricien
  code    MUS PTY
  source  factbook-2026

actor   mus.muvman-liberater
  kind    party
  name    Muvman Liberater
  code    MUS PTY
  source  factbook-2026

actor   mus.national-alliance
  kind    party
  name    National Alliance !context(MUS)
  code    MUS PTY
  source  factbook-2026

actor   mus.patriotic-movement
  kind    party
  name    Patriotic Movement !context(MUS) | MAG !weak !context(MUS) | Mouvement Patriotique
  code    MUS PTY
  source  factbook-2026

actor   mus.rodrigues-peoples-organization
  kind    party
  name    Rodrigues Peoples Organization | Rodrigues Peoples Organisation | OPR !weak !context(MUS) | Organisation du Peuple Rodriguais
  code    MUS PTY
  source  factbook-2026

actor   mex.congreso-de-la-union
  kind    organ
  name    Congreso de la Unión !context(MEX)
  code    MEX LEG
  source  factbook-2026

actor   mex.camara-de-diputados
  kind    organ
  name    Cámara de Diputados !context(MEX)
  code    MEX LEG
  source  factbook-2026

actor   mex.camara-de-senadores
  kind    organ
  name    Cámara de Senadores !context(MEX)
  code    MEX LEG
  source  factbook-2026

actor   mex.mexican-armed-forces
  kind    organ
  name    Mexican Armed Forces | Fuerzas Armadas de México
  code    MEX MIL
  source  factbook-2026

actor   mex.secretariat-of-national-defense
  kind    organ
  name    Secretariat of National Defense | Secretariat of National Defence | Secretaria de Defensa Nacional
  code    MEX MIL
  source  factbook-2026

actor   mex.mexican-air-force
  kind    organ
  name    Mexican Air Force | Fuerza Aerea Mexicana
  code    MEX MIL
  source  factbook-2026

actor   mex.national-guard
  kind    organ
  name    National Guard !context(MEX) | Guardia Nacional !context(MEX)
  code    MEX MIL
  source  factbook-2026

actor   mex.secretariat-of-the-navy
  kind    organ
  name    Secretariat of the Navy | Secretaria de Marina
  code    MEX MIL
  source  factbook-2026

actor   mex.mexican-navy
  kind    organ
  name    Mexican Navy | Armada de Mexico
  code    MEX MIL
  source  factbook-2026

actor   mex.naval-air-force
  kind    organ
  name    Naval Air Force !context(MEX) | FAN !weak !context(MEX)
  code    MEX MIL
  source  factbook-2026

actor   mex.mexican-naval-infantry-corps
  kind    organ
  name    Mexican Naval Infantry Corps | Cuerpo de Infanteria de Marina
  code    MEX MIL
  source  factbook-2026

actor   mex.citizen-s-movement
  kind    party
  name    Citizen's Movement !context(MEX) | Movimiento Ciudadano
  code    MEX PTY
  source  factbook-2026

actor   mex.institutional-revolutionary-party
  kind    party
  name    Institutional Revolutionary Party | PRI !weak !context(MEX) | Partido Revolucionario Institucional
  code    MEX PTY
  source  factbook-2026

actor   mex.labor-party
  kind    party
  name    Labor Party !context(MEX) | Labour Party !context(MEX) | Partido del Trabajo
  code    MEX PTY
  source  factbook-2026

actor   mex.mexican-green-ecological-party
  kind    party
  name    Mexican Green Ecological Party | PVEM !weak !context(MEX) | Partido Verde Ecologista de México
  code    MEX PTY
  source  factbook-2026

actor   mex.movement-for-national-regeneration
  kind    party
  name    Movement for National Regeneration | MORENA !weak !context(MEX) | Movimiento Regeneración Nacional
  code    MEX PTY
  source  factbook-2026

actor   mex.national-action-party
  kind    party
  name    National Action Party !context(MEX) | PAN !weak !context(MEX) | Partido Acción Nacional !context(MEX)
  code    MEX PTY
  source  factbook-2026

actor   mex.party-of-the-democratic-revolution
  kind    party
  name    Party of the Democratic Revolution !context(MEX) | PRD !weak !context(MEX) | Partido de la Revolución Democrática
  code    MEX PTY
  source  factbook-2026

actor   mda.parlament
  kind    organ
  name    Parlament !context(MDA)
  code    MDA LEG
  source  factbook-2026

actor   mda.general-inspectorate-of-police
  kind    organ
  name    General Inspectorate of Police | GPI !weak !context(MDA)
  code    MDA COP
  source  factbook-2026

actor   mda.common-action-party-civil-congress
  kind    party
  name    Common Action Party - Civil Congress | PAC-CC !weak !context(MDA)
  code    MDA PTY
  source  factbook-2026

actor   mda.democracy-at-home-party
  kind    party
  name    Democracy at Home Party | PPDA !weak !context(MDA)
  code    MDA PTY
  source  factbook-2026

actor   mda.future-of-moldova-party
  kind    party
  name    Future of Moldova Party | PVM !weak !context(MDA)
  code    MDA PTY
  source  factbook-2026

actor   mda.national-alternative-movement
  kind    party
  name    National Alternative Movement !context(MDA) | MAN !weak !context(MDA)
  code    MDA PTY
  source  factbook-2026

actor   mda.our-party
  kind    party
  name    Our Party !context(MDA)
  code    MDA PTY
  source  factbook-2026

actor   mda.party-of-action-and-solidarity
  kind    party
  name    Party of Action and Solidarity !context(MDA) | PAS !weak !context(MDA)
  code    MDA PTY
  source  factbook-2026

actor   mda.party-of-communists-of-the-republic-of-moldova
  kind    party
  name    Party of Communists of the Republic of Moldova | PCRM !weak !context(MDA)
  code    MDA PTY
  source  factbook-2026

actor   mda.party-of-development-and-consolidation-of-moldov
  kind    party
  name    Party of Development and Consolidation of Moldova | PDCM !weak !context(MDA)
  code    MDA PTY
  source  factbook-2026

actor   mda.party-of-socialists-of-the-republic-of-moldova
  kind    party
  name    Party of Socialists of the Republic of Moldova | PSRM !weak !context(MDA)
  code    MDA PTY
  source  factbook-2026

actor   mco.conseil-national
  kind    organ
  name    Conseil national !context(MCO)
  code    MCO LEG
  source  factbook-2026

actor   mco.prince-s-company-of-carabiniers
  kind    organ
  name    Prince's Company of Carabiniers | Compagnie des Carabiniers du Prince
  code    MCO COP
  source  factbook-2026

actor   mco.monegasque-national-union
  kind    party
  name    Monegasque National Union
  code    MCO PTY
  source  factbook-2026

actor   mco.horizon-monaco
  kind    party
  name    Horizon Monaco
  code    MCO PTY
  source  factbook-2026

actor   mco.priorite-monaco
  kind    party
  name    Priorite Monaco | Primo !context(MCO)
  code    MCO PTY
  source  factbook-2026

actor   mco.union-monegasque
  kind    party
  name    Union Monegasque
  code    MCO PTY
  source  factbook-2026

actor   mng.state-great-khural
  kind    organ
  name    State Great Khural
  code    MNG LEG
  source  factbook-2026

actor   mng.great-khural
  kind    organ
  name    Great Khural
  code    MNG LEG
  source  factbook-2026

actor   mng.ulsiin-ih-hural
  kind    organ
  name    Ulsiin Ih Hural
  code    MNG LEG
  source  factbook-2026

actor   mng.mongolian-armed-forces
  kind    organ
  name    Mongolian Armed Forces | MAF !weak !context(MNG)
  code    MNG MIL
  source  factbook-2026

actor   mng.democratic-party
  kind    party
  name    Democratic Party !context(MNG)
  code    MNG PTY
  source  factbook-2026

actor   mng.mongolian-people-s-party
  kind    party
  name    Mongolian People's Party | MPP !weak !context(MNG)
  code    MNG PTY
  source  factbook-2026

actor   mng.national-labor-party
  kind    party
  name    National Labor Party !context(MNG) | National Labour Party !context(MNG) | HUN !weak !context(MNG)
  code    MNG PTY
  source  factbook-2026

actor   mng.civil-will-green-party
  kind    party
  name    Civil Will-Green Party !context(MNG) | CWGP !weak !context(MNG)
  code    MNG PTY
  source  factbook-2026

actor   mne.skupstina
  kind    organ
  name    Skupstina !context(MNE)
  code    MNE LEG
  source  factbook-2026

actor   mne.albanian-alliance
  kind    party
  name    Albanian Alliance
  code    MNE PTY
  source  factbook-2026

actor   mne.albanian-alternative
  kind    party
  name    Albanian Alternative
  code    MNE PTY
  source  factbook-2026

actor   mne.albanian-democratic-league
  kind    party
  name    Albanian Democratic League | LDSH !weak !context(MNE)
  code    MNE PTY
  source  factbook-2026

actor   mne.albanian-forum
  kind    party
  name    Albanian Forum
  code    MNE PTY
  source  factbook-2026

actor   mne.aleksa-and-dritan-count-bravely
  kind    party
  name    Aleksa and Dritan - Count Bravely
  code    MNE PTY
  source  factbook-2026

actor   mne.bosniak-party
  kind    party
  name    Bosniak Party
  code    MNE PTY
  source  factbook-2026

actor   mne.civic-movement-united-reform-action
  kind    party
  name    Civic Movement United Reform Action !context(MNE) | United Reform Action !context(MNE) | URA !weak !context(MNE)
  code    MNE PTY
  source  factbook-2026

actor   mne.croatian-civic-initiative
  kind    party
  name    Croatian Civic Initiative !context(MNE) | HGI !weak !context(MNE)
  code    MNE PTY
  source  factbook-2026

actor   mne.democratic-alliance
  kind    party
  name    Democratic Alliance !context(MNE) | DEMOS !weak !context(MNE)
  code    MNE PTY
  source  factbook-2026

actor   mne.democratic-league-in-montenegro
  kind    party
  name    Democratic League in Montenegro | DSCG !weak !context(MNE)
  code    MNE PTY
  source  factbook-2026

actor   mne.democratic-montenegro
  kind    party
  name    Democratic Montenegro | Democrats !context(MNE)
  code    MNE PTY
  source  factbook-2026

actor   mne.democratic-party-of-socialists
  kind    party
  name    Democratic Party of Socialists !context(MNE) | DPS !weak !context(MNE)
  code    MNE PTY
  source  factbook-2026

actor   mne.democratic-people-s-party
  kind    party
  name    Democratic People's Party !context(MNE) | DNP !weak !context(MNE)
  code    MNE PTY
  source  factbook-2026

actor   mne.democratic-union-of-albanians
  kind    party
  name    Democratic Union of Albanians !context(MNE) | UDSH !weak !context(MNE)
  code    MNE PTY
  source  factbook-2026

actor   mne.europe-now
  kind    party
  name    Europe Now
  code    MNE PTY
  source  factbook-2026

actor   mne.for-the-future-of-montenegro
  kind    party
  name    For the Future of Montenegro | ZBCG !weak !context(MNE)
  code    MNE PTY
  source  factbook-2026

actor   mne.liberal-party
  kind    party
  name    Liberal Party !context(MNE)
  code    MNE PTY
  source  factbook-2026

actor   mne.new-democratic-power
  kind    party
  name    New Democratic Power !context(MNE) | FORCA !weak !context(MNE)
  code    MNE PTY
  source  factbook-2026

actor   mne.new-serb-democracy
  kind    party
  name    New Serb Democracy !context(MNE) | NSD !weak !context(MNE) | NOVA !weak !context(MNE)
  code    MNE PTY
  source  factbook-2026

actor   mne.social-democrats
  kind    party
  name    Social Democrats !context(MNE)
  code    MNE PTY
  source  factbook-2026

actor   mne.socialist-people-s-party
  kind    party
  name    Socialist People's Party !context(MNE) | SNP !weak !context(MNE)
  code    MNE PTY
  source  factbook-2026

actor   mne.together
  kind    party
  name    Together !context(MNE)
  code    MNE PTY
  source  factbook-2026

actor   mne.united-montenegro
  kind    party
  name    United Montenegro | UCG !weak !context(MNE)
  code    MNE PTY
  source  factbook-2026

actor   mne.workers-party
  kind    party
  name    Workers' Party !context(MNE)
  code    MNE PTY
  source  factbook-2026

actor   mar.barlaman
  kind    organ
  name    Barlaman !context(MAR)
  code    MAR LEG
  source  factbook-2026

actor   mar.majliss-annouwab
  kind    organ
  name    Majliss-annouwab
  code    MAR LEG
  source  factbook-2026

actor   mar.majlis-al-mustacharin
  kind    organ
  name    Majlis al-Mustacharin
  code    MAR LEG
  source  factbook-2026

actor   mar.royal-moroccan-armed-forces
  kind    organ
  name    Royal Moroccan Armed Forces | FAR !weak !context(MAR)
  code    MAR MIL
  source  factbook-2026

actor   mar.action-party
  kind    party
  name    Action Party !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.amal-party
  kind    party
  name    Amal Party !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.an-nahj-ad-dimocrati
  kind    party
  name    An-Nahj Ad-Dimocrati | An-Nahj | Democratic Way !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.authenticity-and-modernity-party
  kind    party
  name    Authenticity and Modernity Party | PAM !weak !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.constitutional-union-party
  kind    party
  name    Constitutional Union Party !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.democratic-and-social-movement
  kind    party
  name    Democratic and Social Movement !context(MAR) | MDS !weak !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.democratic-forces-front
  kind    party
  name    Democratic Forces Front !context(MAR) | FFD !weak !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.environment-and-sustainable-development-party
  kind    party
  name    Environment and Sustainable Development Party | PEDD !weak !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.federation-of-the-democratic-left
  kind    party
  name    Federation of the Democratic Left !context(MAR) | FGD !weak !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.green-left-party
  kind    party
  name    Green Left Party !context(MAR) | PGV !weak !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.istiqlal-party
  kind    party
  name    Istiqlal Party | Independence !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.moroccan-liberal-party
  kind    party
  name    Moroccan Liberal Party | PML !weak !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.moroccan-union-for-democracy
  kind    party
  name    Moroccan Union for Democracy | UMD !weak !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.national-democratic-party
  kind    party
  name    National Democratic Party !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.neo-democrats-party
  kind    party
  name    Neo-Democrats Party
  code    MAR PTY
  source  factbook-2026

actor   mar.party-of-development-reform
  kind    party
  name    Party of Development Reform !context(MAR) | PRD !weak !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.party-of-justice-and-development
  kind    party
  name    Party of Justice and Development !context(MAR) | PJD !weak !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.party-of-liberty-and-social-justice
  kind    party
  name    Party of Liberty and Social Justice !context(MAR) | PLJS !weak !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.party-of-progress-and-socialism
  kind    party
  name    Party of Progress and Socialism !context(MAR) | PPS !weak !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.popular-movement
  kind    party
  name    Popular Movement !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.renaissance-and-virtue-party
  kind    party
  name    Renaissance and Virtue Party | PRV !weak !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.renaissance-party
  kind    party
  name    Renaissance Party !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.renewal-and-equity-party
  kind    party
  name    Renewal and Equity Party !context(MAR) | PRE !weak !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.shoura-and-istiqlal-party
  kind    party
  name    Shoura and Istiqlal Party
  code    MAR PTY
  source  factbook-2026

actor   mar.socialist-union-of-popular-forces
  kind    party
  name    Socialist Union of Popular Forces !context(MAR) | USFP !weak !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.unified-socialist-party
  kind    party
  name    Unified Socialist Party !context(MAR) | GSU !weak !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   mar.unity-and-democracy-party
  kind    party
  name    Unity and Democracy Party !context(MAR)
  code    MAR PTY
  source  factbook-2026

actor   moz.assembleia-da-republica
  kind    organ
  name    Assembleia da Republica !context(MOZ)
  code    MOZ LEG
  source  factbook-2026

actor   moz.armed-forces-for-the-defense-of-mozambique
  kind    organ
  name    Armed Forces for the Defense of Mozambique | Armed Forces for the Defence of Mozambique | Forcas Armadas de Defesa de Mocambique
  code    MOZ MIL
  source  factbook-2026

actor   moz.mozambique-national-police
  kind    organ
  name    Mozambique National Police | PRM !weak !context(MOZ)
  code    MOZ COP
  source  factbook-2026

actor   moz.democratic-movement-of-mozambique
  kind    party
  name    Democratic Movement of Mozambique | MDM !weak !context(MOZ) | Movimento Democratico de Mocambique
  code    MOZ PTY
  source  factbook-2026

actor   moz.liberation-front-of-mozambique
  kind    party
  name    Liberation Front of Mozambique | FRELIMO !weak !context(MOZ) | Frente de Liberatacao de Mocambique
  code    MOZ PTY
  source  factbook-2026

actor   mmr.democratic-party-of-national-politics
  kind    party
  name    Democratic Party of National Politics | DNP !weak !context(MMR)
  code    MMR PTY
  source  factbook-2026

actor   mmr.myanmar-farmers-development-party
  kind    party
  name    Myanmar Farmers Development Party | MFDP !weak !context(MMR)
  code    MMR PTY
  source  factbook-2026

actor   mmr.national-democratic-force-party
  kind    party
  name    National Democratic Force Party !context(MMR) | NDF !weak !context(MMR)
  code    MMR PTY
  source  factbook-2026

actor   mmr.people-s-party
  kind    party
  name    People's Party !context(MMR)
  code    MMR PTY
  source  factbook-2026

actor   mmr.shan-and-ethnic-democratic-party
  kind    party
  name    Shan and Ethnic Democratic Party | SEDP !weak !context(MMR)
  code    MMR PTY
  source  factbook-2026

actor   mmr.women-s-party
  kind    party
  name    Women's Party | Mon !context(MMR)
  code    MMR PTY
  source  factbook-2026

actor   nam.namibian-defense-force
  kind    organ
  name    Namibian Defense Force | Namibian Defence Force | NDF !weak !context(NAM)
  code    NAM MIL
  source  factbook-2026

actor   nam.all-people-s-party
  kind    party
  name    All People's Party !context(NAM) | APP !weak !context(NAM)
  code    NAM PTY
  source  factbook-2026

actor   nam.christian-democratic-voice
  kind    party
  name    Christian Democratic Voice !context(NAM) | CDV !weak !context(NAM)
  code    NAM PTY
  source  factbook-2026

actor   nam.landless-people-s-movement
  kind    party
  name    Landless People's Movement | LPM !weak !context(NAM)
  code    NAM PTY
  source  factbook-2026

actor   nam.national-unity-democratic-organization
  kind    party
  name    National Unity Democratic Organization !context(NAM) | National Unity Democratic Organisation !context(NAM) | NUDO !weak !context(NAM)
  code    NAM PTY
  source  factbook-2026

actor   nam.namibian-economic-freedom-fighters
  kind    party
  name    Namibian Economic Freedom Fighters | NEFF !weak !context(NAM)
  code    NAM PTY
  source  factbook-2026

actor   nam.popular-democratic-movement
  kind    party
  name    Popular Democratic Movement !context(NAM) | PDM !weak !context(NAM)
  code    NAM PTY
  source  factbook-2026

actor   nam.rally-for-democracy-and-progress
  kind    party
  name    Rally for Democracy and Progress !context(NAM) | RDP !weak !context(NAM)
  code    NAM PTY
  source  factbook-2026

actor   nam.republican-party
  kind    party
  name    Republican Party !context(NAM)
  code    NAM PTY
  source  factbook-2026

actor   nam.south-west-africa-national-union
  kind    party
  name    South West Africa National Union | SWANU !weak !context(NAM)
  code    NAM PTY
  source  factbook-2026

actor   nam.south-west-africa-people-s-organization
  kind    party
  name    South West Africa People's Organization | South West Africa People's Organisation | SWAPO !weak !context(NAM)
  code    NAM PTY
  source  factbook-2026

actor   nam.united-democratic-front
  kind    party
  name    United Democratic Front !context(NAM) | UDF !weak !context(NAM)
  code    NAM PTY
  source  factbook-2026

actor   nam.united-people-s-movement
  kind    party
  name    United People's Movement !context(NAM) | UPM !weak !context(NAM)
  code    NAM PTY
  source  factbook-2026

actor   npl.pratinidhi-sabha
  kind    organ
  name    Pratinidhi Sabha
  code    NPL LEG
  source  factbook-2026

actor   npl.sanghiya-sansad
  kind    organ
  name    Sanghiya Sansad
  code    NPL LEG
  source  factbook-2026

actor   npl.rastriya-sabha
  kind    organ
  name    Rastriya Sabha
  code    NPL LEG
  source  factbook-2026

actor   npl.nepalese-armed-forces
  kind    organ
  name    Nepalese Armed Forces | Ministry of Defense
  code    NPL MIL
  source  factbook-2026

actor   npl.janamat-party
  kind    party
  name    Janamat Party
  code    NPL PTY
  source  factbook-2026

actor   npl.janata-samajbaadi-party
  kind    party
  name    Janata Samajbaadi Party | JSP !weak !context(NPL)
  code    NPL PTY
  source  factbook-2026

actor   npl.loktantrik-samajwadi-party
  kind    party
  name    Loktantrik Samajwadi Party | LSP !weak !context(NPL)
  code    NPL PTY
  source  factbook-2026

actor   npl.naya-shakti-party
  kind    party
  name    Naya Shakti Party
  code    NPL PTY
  source  factbook-2026

actor   npl.nepal-mazdoor-kisan-party
  kind    party
  name    Nepal Mazdoor Kisan Party | NWPP !weak !context(NPL) | Nepal Workers' and Peasants' Party
  code    NPL PTY
  source  factbook-2026

actor   npl.rastriya-janamorcha
  kind    party
  name    Rastriya Janamorcha | National People's Front !context(NPL)
  code    NPL PTY
  source  factbook-2026

actor   nld.tweede-kamer
  kind    organ
  name    Tweede Kamer
  code    NLD LEG
  source  factbook-2026

actor   nld.staten-generaal
  kind    organ
  name    Staten-Generaal
  code    NLD LEG
  source  factbook-2026

actor   nld.tweede-kamer-der-staten-generaal
  kind    organ
  name    Tweede Kamer der Staten-Generaal
  code    NLD LEG
  source  factbook-2026

actor   nld.eerste-kamer-der-staten-generaal
  kind    organ
  name    Eerste Kamer der Staten-Generaal
  code    NLD LEG
  source  factbook-2026

actor   nld.armed-forces
  kind    organ
  name    Armed Forces !context(NLD) | Nederlandse Krijgsmacht
  code    NLD MIL
  source  factbook-2026

actor   nld.christian-democratic-appeal
  kind    party
  name    Christian Democratic Appeal | CDA !weak !context(NLD)
  code    NLD PTY
  source  factbook-2026

actor   nld.christian-union
  kind    party
  name    Christian Union !context(NLD)
  code    NLD PTY
  source  factbook-2026

actor   nld.correct-answer-2021
  kind    party
  name    Correct Answer 2021 | JA21 !context(NLD)
  code    NLD PTY
  source  factbook-2026

actor   nld.democrats-66
  kind    party
  name    Democrats 66 | D66 !context(NLD)
  code    NLD PTY
  source  factbook-2026

actor   nld.denk
  kind    party
  name    Denk !context(NLD)
  code    NLD PTY
  source  factbook-2026

actor   nld.farmer-citizen-movement
  kind    party
  name    Farmer-Citizen Movement | BBB !weak !context(NLD)
  code    NLD PTY
  source  factbook-2026

actor   nld.forum-for-democracy
  kind    party
  name    Forum for Democracy !context(NLD) | FvD !weak !context(NLD)
  code    NLD PTY
  source  factbook-2026

actor   nld.green-left
  kind    party
  name    Green Left !context(NLD) | GroenLinks !context(NLD)
  code    NLD PTY
  source  factbook-2026

actor   nld.labor-party
  kind    party
  name    Labor Party !context(NLD) | Labour Party !context(NLD) | PvdA !weak !context(NLD)
  code    NLD PTY
  source  factbook-2026

actor   nld.new-social-contract
  kind    party
  name    New Social Contract !context(NLD) | NSC !weak !context(NLD)
  code    NLD PTY
  source  factbook-2026

actor   nld.party-for-freedom
  kind    party
  name    Party for Freedom !context(NLD) | PVV !weak !context(NLD)
  code    NLD PTY
  source  factbook-2026

actor   nld.party-for-the-animals
  kind    party
  name    Party for the Animals | PvdD !weak !context(NLD)
  code    NLD PTY
  source  factbook-2026

actor   nld.people-s-party-for-freedom-and-democracy
  kind    party
  name    People's Party for Freedom and Democracy !context(NLD) | VVD !weak !context(NLD)
  code    NLD PTY
  source  factbook-2026

actor   nld.reformed-political-party
  kind    party
  name    Reformed Political Party | SGP !weak !context(NLD)
  code    NLD PTY
  source  factbook-2026

actor   nld.socialist-party
  kind    party
  name    Socialist Party !context(NLD)
  code    NLD PTY
  source  factbook-2026

actor   nld.together
  kind    party
  name    Together !context(NLD) | BIJ1 !context(NLD)
  code    NLD PTY
  source  factbook-2026

actor   nld.volt-netherlands
  kind    party
  name    Volt Netherlands | Volt !context(NLD)
  code    NLD PTY
  source  factbook-2026

actor   nzl.new-zealand-defense-force
  kind    organ
  name    New Zealand Defense Force | New Zealand Defence Force | NZDF !weak !context(NZL)
  code    NZL MIL
  source  factbook-2026

actor   nzl.act-new-zealand
  kind    party
  name    ACT New Zealand
  code    NZL PTY
  source  factbook-2026

actor   nzl.green-party
  kind    party
  name    Green Party !context(NZL)
  code    NZL PTY
  source  factbook-2026

actor   nzl.new-zealand-first-party
  kind    party
  name    New Zealand First Party | NZ First
  code    NZL PTY
  source  factbook-2026

actor   nzl.labor-party
  kind    party
  name    Labor Party !context(NZL) | Labour Party !context(NZL)
  code    NZL PTY
  source  factbook-2026

actor   nzl.national-party
  kind    party
  name    National Party !context(NZL)
  code    NZL PTY
  source  factbook-2026

actor   nzl.te-pati-maori
  kind    party
  name    Te Pāti Māori
  code    NZL PTY
  source  factbook-2026

actor   nic.asamblea-nacional
  kind    organ
  name    Asamblea Nacional !context(NIC)
  code    NIC LEG
  source  factbook-2026

actor   nic.alliance-for-the-republic
  kind    party
  name    Alliance for the Republic !context(NIC) | APRE !weak !context(NIC)
  code    NIC PTY
  source  factbook-2026

actor   nic.alternative-for-change
  kind    party
  name    Alternative for Change !context(NIC)
  code    NIC PTY
  source  factbook-2026

actor   nic.autonomous-liberal-party
  kind    party
  name    Autonomous Liberal Party | PAL !weak !context(NIC)
  code    NIC PTY
  source  factbook-2026

actor   nic.caribbean-unity-movement
  kind    party
  name    Caribbean Unity Movement | PAMUC !weak !context(NIC)
  code    NIC PTY
  source  factbook-2026

actor   nic.christian-unity-party
  kind    party
  name    Christian Unity Party !context(NIC) | PUC !weak !context(NIC)
  code    NIC PTY
  source  factbook-2026

actor   nic.liberal-constitutionalist-party
  kind    party
  name    Liberal Constitutionalist Party | PLC !weak !context(NIC)
  code    NIC PTY
  source  factbook-2026

actor   nic.moskitia-indigenous-progressive-movement
  kind    party
  name    Moskitia Indigenous Progressive Movement | MOSKITIA PAWANKA
  code    NIC PTY
  source  factbook-2026

actor   nic.multiethnic-indigenous-party
  kind    party
  name    Multiethnic Indigenous Party | PIM !weak !context(NIC)
  code    NIC PTY
  source  factbook-2026

actor   nic.nationalist-liberal-party
  kind    party
  name    Nationalist Liberal Party !context(NIC) | PLN !weak !context(NIC)
  code    NIC PTY
  source  factbook-2026

actor   nic.nicaraguan-liberal-alliance
  kind    party
  name    Nicaraguan Liberal Alliance | ALN !weak !context(NIC)
  code    NIC PTY
  source  factbook-2026

actor   nic.nicaraguan-party-of-the-christian-path
  kind    party
  name    Nicaraguan Party of the Christian Path | CCN !weak !context(NIC)
  code    NIC PTY
  source  factbook-2026

actor   nic.nicaraguan-resistance-party
  kind    party
  name    Nicaraguan Resistance Party | PRN !weak !context(NIC)
  code    NIC PTY
  source  factbook-2026

actor   nic.sons-of-mother-earth
  kind    party
  name    Sons of Mother Earth | YATAMA !weak !context(NIC)
  code    NIC PTY
  source  factbook-2026

actor   nic.new-sons-of-mother-earth-movement
  kind    party
  name    New Sons of Mother Earth Movement | MYATAMARAN !weak !context(NIC)
  code    NIC PTY
  source  factbook-2026

actor   ner.conseil-consultatif-de-la-refondation
  kind    organ
  name    Conseil consultatif de la refondation
  code    NER LEG
  source  factbook-2026

actor   ner.alliance-for-democracy-and-the-republic
  kind    party
  name    Alliance for Democracy and the Republic !context(NER)
  code    NER PTY
  source  factbook-2026

actor   ner.alliance-for-democratic-renewal
  kind    party
  name    Alliance for Democratic Renewal !context(NER) | ARD-Adaltchi-Mutuntchi
  code    NER PTY
  source  factbook-2026

actor   ner.alliance-of-movements-for-the-emergence-of-niger
  kind    party
  name    Alliance of Movements for the Emergence of Niger | AMEN AMIN
  code    NER PTY
  source  factbook-2026

actor   ner.congress-for-the-republic
  kind    party
  name    Congress for the Republic !context(NER) | CPR-Inganci
  code    NER PTY
  source  factbook-2026

actor   ner.democratic-alternation-for-equity-in-niger
  kind    party
  name    Democratic Alternation for Equity in Niger
  code    NER PTY
  source  factbook-2026

actor   ner.democratic-and-republican-renewal-rdr-tchanji
  kind    party
  name    Democratic and Republican Renewal-RDR-Tchanji
  code    NER PTY
  source  factbook-2026

actor   ner.democratic-movement-for-the-emergence-of-niger-f
  kind    party
  name    Democratic Movement for the Emergence of Niger Falala
  code    NER PTY
  source  factbook-2026

actor   ner.democratic-patriots-rally
  kind    party
  name    Democratic Patriots' Rally !context(NER) | RPD Bazara
  code    NER PTY
  source  factbook-2026

actor   ner.nigerien-alliance-for-democracy-and-progress-zam
  kind    party
  name    Nigerien Alliance for Democracy and Progress-Zaman Lahiya | ANDP-Zaman Lahiya
  code    NER PTY
  source  factbook-2026

actor   ner.nigerien-patriotic-movement
  kind    party
  name    Nigerien Patriotic Movement | MPN-Kishin Kassa
  code    NER PTY
  source  factbook-2026

actor   ner.nigerien-rally-for-democracy-and-peace
  kind    party
  name    Nigerien Rally for Democracy and Peace
  code    NER PTY
  source  factbook-2026

actor   ner.patriotic-movement-for-the-republic
  kind    party
  name    Patriotic Movement for the Republic !context(NER) | MPR-Jamhuriya
  code    NER PTY
  source  factbook-2026

actor   ner.peace
  kind    party
  name    Peace !context(NER)
  code    NER PTY
  source  factbook-2026

actor   ner.rally-for-democracy-and-progress-jama-a
  kind    party
  name    Rally for Democracy and Progress-Jama'a | RDP-Jama'a
  code    NER PTY
  source  factbook-2026

actor   ner.rally-for-peace-and-progress
  kind    party
  name    Rally for Peace and Progress !context(NER) | RPP Farilla
  code    NER PTY
  source  factbook-2026

actor   ner.social-democratic-rally
  kind    party
  name    Social Democratic Rally !context(NER) | RSD-Gaskiyya
  code    NER PTY
  source  factbook-2026

actor   ner.social-democratic-party
  kind    party
  name    Social Democratic Party !context(NER) | PSD-Bassira
  code    NER PTY
  source  factbook-2026

actor   nga.armed-forces-of-nigeria
  kind    organ
  name    Armed Forces of Nigeria | AFN !weak !context(NGA)
  code    NGA MIL
  source  factbook-2026

actor   nga.nigeria-police-force
  kind    organ
  name    Nigeria Police Force | NPF !weak !context(NGA)
  code    NGA COP
  source  factbook-2026

actor   nga.accord-party
  kind    party
  name    Accord Party | ACC !weak !context(NGA)
  code    NGA PTY
  source  factbook-2026

actor   nga.africa-democratic-congress
  kind    party
  name    Africa Democratic Congress !context(NGA) | ADC !weak !context(NGA)
  code    NGA PTY
  source  factbook-2026

actor   nga.all-progressives-grand-alliance
  kind    party
  name    All Progressives Grand Alliance !context(NGA) | APGA !weak !context(NGA)
  code    NGA PTY
  source  factbook-2026

actor   nga.young-progressive-party
  kind    party
  name    Young Progressive Party | YPP !weak !context(NGA)
  code    NGA PTY
  source  factbook-2026

actor   mkd.sobranie
  kind    organ
  name    Sobranie
  code    MKD LEG
  source  factbook-2026

actor   mkd.alliance-for-albanians
  kind    party
  name    Alliance for Albanians !context(MKD) | AfA !weak !context(MKD) | ASH !weak !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.alternative
  kind    party
  name    Alternative !context(MKD) | AAA !weak !context(MKD) | Alternativa !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.besa-movement
  kind    party
  name    Besa Movement | BESA !weak !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.citizen-option-for-macedonia
  kind    party
  name    Citizen Option for Macedonia | GROM !weak !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.democratic-alliance
  kind    party
  name    Democratic Alliance !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.democratic-movement
  kind    party
  name    Democratic Movement !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.democratic-party-of-albanians
  kind    party
  name    Democratic Party of Albanians !context(MKD) | PDSH !weak !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.democratic-party-of-serbs
  kind    party
  name    Democratic Party of Serbs | DPSM !weak !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.democratic-renewal-of-macedonia
  kind    party
  name    Democratic Renewal of Macedonia | DOM !weak !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.democratic-union-for-integration
  kind    party
  name    Democratic Union for Integration !context(MKD) | BDI !weak !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.european-democratic-party
  kind    party
  name    European Democratic Party !context(MKD) | PDE !weak !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.internal-macedonian-revolutionary-organization-d
  kind    party
  name    Internal Macedonian Revolutionary Organization - Democratic Party for Macedonian National Unity | Internal Macedonian Revolutionary Organisation - Democratic Party for Macedonian National Unity | VMRO-DPMNE !weak !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.internal-macedonian-revolutionary-organization-p
  kind    party
  name    Internal Macedonian Revolutionary Organization - People's Party | Internal Macedonian Revolutionary Organisation - People's Party | VMRO-NP !weak !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.liberal-democratic-party
  kind    party
  name    Liberal Democratic Party !context(MKD) | LDP !weak !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.new-social-democratic-party
  kind    party
  name    New Social-Democratic Party !context(MKD) | NSDP !weak !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.social-democratic-union-of-macedonia
  kind    party
  name    Social Democratic Union of Macedonia | SDSM !weak !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.socialist-party-of-macedonia
  kind    party
  name    Socialist Party of Macedonia | SPM !weak !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.srpska-stranka-in-macedonia
  kind    party
  name    Srpska Stranka in Macedonia | SSM !weak !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.left
  kind    party
  name    Left !context(MKD) | Levica !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.people-movement
  kind    party
  name    People Movement !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.turkish-democratic-party
  kind    party
  name    Turkish Democratic Party !context(MKD) | TDP !weak !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.turkish-movement-party
  kind    party
  name    Turkish Movement Party !context(MKD) | THP !weak !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   mkd.we-can
  kind    party
  name    We Can !context(MKD)
  code    MKD PTY
  source  factbook-2026

actor   nor.storting
  kind    organ
  name    Storting
  code    NOR LEG
  source  factbook-2026

actor   nor.stortinget
  kind    organ
  name    Stortinget
  code    NOR LEG
  source  factbook-2026

actor   nor.norwegian-army
  kind    organ
  name    Norwegian Army | Haeren !context(NOR)
  code    NOR MIL
  source  factbook-2026

actor   nor.royal-norwegian-navy
  kind    organ
  name    Royal Norwegian Navy | Kongelige Norske Sjoeforsvaret
  code    NOR MIL
  source  factbook-2026

actor   nor.royal-norwegian-air-force
  kind    organ
  name    Royal Norwegian Air Force | Kongelige Norske Luftforsvaret
  code    NOR MIL
  source  factbook-2026

actor   nor.home-guard
  kind    organ
  name    Home Guard | Heimevernet !context(NOR)
  code    NOR PRM
  source  factbook-2026

actor   nor.center-party
  kind    party
  name    Center Party !context(NOR) | Centre Party !context(NOR)
  code    NOR PTY
  source  factbook-2026

actor   nor.christian-democratic-party
  kind    party
  name    Christian Democratic Party !context(NOR) | KrF !weak !context(NOR)
  code    NOR PTY
  source  factbook-2026

actor   nor.conservative-party
  kind    party
  name    Conservative Party !context(NOR)
  code    NOR PTY
  source  factbook-2026

actor   nor.green-party
  kind    party
  name    Green Party !context(NOR) | MDG !weak !context(NOR)
  code    NOR PTY
  source  factbook-2026

actor   nor.labor-party
  kind    party
  name    Labor Party !context(NOR) | Labour Party !context(NOR)
  code    NOR PTY
  source  factbook-2026

actor   nor.liberal-party
  kind    party
  name    Liberal Party !context(NOR)
  code    NOR PTY
  source  factbook-2026

actor   nor.patient-focus
  kind    party
  name    Patient Focus
  code    NOR PTY
  source  factbook-2026

actor   nor.progress-party
  kind    party
  name    Progress Party !context(NOR) | FrP !weak !context(NOR)
  code    NOR PTY
  source  factbook-2026

actor   nor.red-party
  kind    party
  name    Red Party
  code    NOR PTY
  source  factbook-2026

actor   nor.socialist-left-party
  kind    party
  name    Socialist Left Party !context(NOR)
  code    NOR PTY
  source  factbook-2026

actor   omn.majles-a-shura
  kind    organ
  name    Majles A'Shura
  code    OMN LEG
  source  factbook-2026

actor   omn.majles-addawla
  kind    organ
  name    Majles Addawla
  code    OMN LEG
  source  factbook-2026

actor   omn.sultan-s-armed-forces
  kind    organ
  name    Sultan's Armed Forces | SAF !weak !context(OMN)
  code    OMN MIL
  source  factbook-2026

actor   omn.royal-army-of-oman
  kind    organ
  name    Royal Army of Oman | RAO !weak !context(OMN)
  code    OMN MIL
  source  factbook-2026

actor   omn.royal-navy-of-oman
  kind    organ
  name    Royal Navy of Oman | RNO !weak !context(OMN)
  code    OMN MIL
  source  factbook-2026

actor   omn.royal-air-force-of-oman
  kind    organ
  name    Royal Air Force of Oman | RAFO !weak !context(OMN)
  code    OMN MIL
  source  factbook-2026

actor   omn.royal-guard-of-oman
  kind    organ
  name    Royal Guard of Oman | RGO !weak !context(OMN)
  code    OMN MIL
  source  factbook-2026

actor   omn.royal-oman-police
  kind    organ
  name    Royal Oman Police | ROP !weak !context(OMN)
  code    OMN COP
  source  factbook-2026

actor   pak.majlis-e-shoora
  kind    organ
  name    Majlis-E-Shoora
  code    PAK LEG
  source  factbook-2026

actor   pak.awami-muslim-league
  kind    party
  name    Awami Muslim League | AML !weak !context(PAK)
  code    PAK PTY
  source  factbook-2026

actor   pak.balochistan-awami-party
  kind    party
  name    Balochistan Awami Party | BAP !weak !context(PAK)
  code    PAK PTY
  source  factbook-2026

actor   pak.balochistan-national-party-awami
  kind    party
  name    Balochistan National Party-Awami | BNP-A !weak !context(PAK)
  code    PAK PTY
  source  factbook-2026

actor   pak.balochistan-national-party-mengal
  kind    party
  name    Balochistan National Party-Mengal | BNP-M !weak !context(PAK)
  code    PAK PTY
  source  factbook-2026

actor   pak.grand-democratic-alliance
  kind    party
  name    Grand Democratic Alliance !context(PAK) | GDA !weak !context(PAK)
  code    PAK PTY
  source  factbook-2026

actor   pak.hazara-democratic-party
  kind    party
  name    Hazara Democratic Party | HDP !weak !context(PAK)
  code    PAK PTY
  source  factbook-2026

actor   pak.istehkam-e-pakistan-party
  kind    party
  name    Istehkam-e-Pakistan Party
  code    PAK PTY
  source  factbook-2026

actor   pak.jamhoori-wattan-party
  kind    party
  name    Jamhoori Wattan Party | JWP !weak !context(PAK)
  code    PAK PTY
  source  factbook-2026

actor   pak.majlis-wahdat-e-muslimeen-pakistan
  kind    party
  name    Majlis Wahdat-e-Muslimeen Pakistan | MWM !weak !context(PAK)
  code    PAK PTY
  source  factbook-2026

actor   pak.muttahida-majlis-e-amal
  kind    party
  name    Muttahida Majlis-e-Amal | MMA !weak !context(PAK)
  code    PAK PTY
  source  factbook-2026

actor   pak.national-party
  kind    party
  name    National Party !context(PAK)
  code    PAK PTY
  source  factbook-2026

actor   pak.pakistan-muslim-league
  kind    party
  name    Pakistan Muslim League | PML-Z !weak !context(PAK)
  code    PAK PTY
  source  factbook-2026

actor   pak.pakistan-muslim-league-functional
  kind    party
  name    Pakistan Muslim League-Functional | PML-F !weak !context(PAK)
  code    PAK PTY
  source  factbook-2026

actor   pak.pakistan-rah-e-haq-party
  kind    party
  name    Pakistan Rah-e-Haq Party | PRHP !weak !context(PAK)
  code    PAK PTY
  source  factbook-2026

actor   pak.pashtoonkhwa-milli-awami-party
  kind    party
  name    Pashtoonkhwa Milli Awami Party | PMAP !weak !context(PAK) | PKMAP !weak !context(PAK)
  code    PAK PTY
  source  factbook-2026

actor   plw.olbiil-era-kelulau
  kind    organ
  name    Olbiil Era Kelulau
  code    PLW LEG
  source  factbook-2026

actor   pan.asamblea-nacional
  kind    organ
  name    Asamblea Nacional !context(PAN)
  code    PAN LEG
  source  factbook-2026

actor   pan.national-police
  kind    organ
  name    National Police !context(PAN) | Policía Nacional !context(PAN)
  code    PAN COP
  source  factbook-2026

actor   pan.national-border-service
  kind    organ
  name    National Border Service !context(PAN) | Servicio Nacional de Fronteras
  code    PAN COP
  source  factbook-2026

actor   pan.alliance-party
  kind    party
  name    Alliance Party !context(PAN)
  code    PAN PTY
  source  factbook-2026

actor   pan.another-way-movement
  kind    party
  name    Another Way Movement | MOCA !weak !context(PAN)
  code    PAN PTY
  source  factbook-2026

actor   pan.democratic-change
  kind    party
  name    Democratic Change !context(PAN)
  code    PAN PTY
  source  factbook-2026

actor   pan.democratic-revolutionary-party
  kind    party
  name    Democratic Revolutionary Party !context(PAN) | PRD !weak !context(PAN)
  code    PAN PTY
  source  factbook-2026

actor   pan.nationalist-republican-liberal-movement
  kind    party
  name    Nationalist Republican Liberal Movement !context(PAN) | MOLIRENA !weak !context(PAN)
  code    PAN PTY
  source  factbook-2026

actor   pan.panamenista-party
  kind    party
  name    Panameñista Party
  code    PAN PTY
  source  factbook-2026

actor   pan.popular-party
  kind    party
  name    Popular Party !context(PAN)
  code    PAN PTY
  source  factbook-2026

actor   pan.realizing-goals-party
  kind    party
  name    Realizing Goals Party
  code    PAN PTY
  source  factbook-2026

actor   png.papua-new-guinea-defense-force
  kind    organ
  name    Papua New Guinea Defense Force | Papua New Guinea Defence Force | PNGDF !weak !context(PNG)
  code    PNG MIL
  source  factbook-2026

actor   png.royal-papua-new-guinea-constabulary
  kind    organ
  name    Royal Papua New Guinea Constabulary | RPNGC !weak !context(PNG)
  code    PNG COP
  source  factbook-2026

actor   png.destiny-party
  kind    party
  name    Destiny Party
  code    PNG PTY
  source  factbook-2026

actor   png.liberal-party
  kind    party
  name    Liberal Party !context(PNG)
  code    PNG PTY
  source  factbook-2026

actor   png.melanesian-alliance-party
  kind    party
  name    Melanesian Alliance Party | MAP !weak !context(PNG)
  code    PNG PTY
  source  factbook-2026

actor   png.melanesian-liberal-party
  kind    party
  name    Melanesian Liberal Party | MLP !weak !context(PNG)
  code    PNG PTY
  source  factbook-2026

actor   png.national-alliance-party
  kind    party
  name    National Alliance Party !context(PNG) | NAP !weak !context(PNG)
  code    PNG PTY
  source  factbook-2026

actor   png.our-development-party
  kind    party
  name    Our Development Party !context(PNG) | ODP !weak !context(PNG)
  code    PNG PTY
  source  factbook-2026

actor   png.papua-and-niugini-union-party
  kind    party
  name    Papua and Niugini Union Party | PANGU PATI
  code    PNG PTY
  source  factbook-2026

actor   png.papua-new-guinea-greens-party
  kind    party
  name    Papua New Guinea Greens Party
  code    PNG PTY
  source  factbook-2026

actor   png.papua-new-guinea-national-party
  kind    party
  name    Papua New Guinea National Party
  code    PNG PTY
  source  factbook-2026

actor   png.papua-new-guinea-party
  kind    party
  name    Papua New Guinea Party | PNGP !weak !context(PNG)
  code    PNG PTY
  source  factbook-2026

actor   png.people-s-first-party
  kind    party
  name    People's First Party !context(PNG) | PFP !weak !context(PNG)
  code    PNG PTY
  source  factbook-2026

actor   png.people-s-movement-for-change
  kind    party
  name    People's Movement for Change !context(PNG) | PMC !weak !context(PNG)
  code    PNG PTY
  source  factbook-2026

actor   png.people-s-national-congress-party
  kind    party
  name    People's National Congress Party !context(PNG) | PNC !weak !context(PNG)
  code    PNG PTY
  source  factbook-2026

actor   png.people-s-national-party
  kind    party
  name    People's National Party !context(PNG)
  code    PNG PTY
  source  factbook-2026

actor   png.people-s-party
  kind    party
  name    People's Party !context(PNG)
  code    PNG PTY
  source  factbook-2026

actor   png.people-s-progress-party
  kind    party
  name    People's Progress Party !context(PNG) | PPP !weak !context(PNG)
  code    PNG PTY
  source  factbook-2026

actor   png.people-s-reform-party
  kind    party
  name    People's Reform Party !context(PNG) | PRP !weak !context(PNG)
  code    PNG PTY
  source  factbook-2026

actor   png.social-democratic-party
  kind    party
  name    Social Democratic Party !context(PNG) | SDP !weak !context(PNG)
  code    PNG PTY
  source  factbook-2026

actor   png.triumph-heritage-empowerment-party
  kind    party
  name    Triumph Heritage Empowerment Party | THE !weak !context(PNG)
  code    PNG PTY
  source  factbook-2026

actor   png.united-labor-party
  kind    party
  name    United Labor Party !context(PNG) | United Labour Party !context(PNG) | ULP !weak !context(PNG)
  code    PNG PTY
  source  factbook-2026

actor   png.united-resources-party
  kind    party
  name    United Resources Party | URP !weak !context(PNG)
  code    PNG PTY
  source  factbook-2026

actor   pry.congreso
  kind    organ
  name    Congreso !context(PRY)
  code    PRY LEG
  source  factbook-2026

actor   pry.camara-de-diputados
  kind    organ
  name    Cámara de Diputados !context(PRY)
  code    PRY LEG
  source  factbook-2026

actor   pry.camara-de-senadores
  kind    organ
  name    Cámara de Senadores !context(PRY)
  code    PRY LEG
  source  factbook-2026

actor   pry.armed-forces-of-paraguay
  kind    organ
  name    Armed Forces of Paraguay | Fuerzas Armadas de Paraguay | Armed Forces of the Nation !context(PRY)
  code    PRY MIL
  source  factbook-2026

actor   pry.paraguayan-army
  kind    organ
  name    Paraguayan Army | Ejército Paraguayo
  code    PRY MIL
  source  factbook-2026

actor   pry.paraguayan-navy
  kind    organ
  name    Paraguayan Navy | Armada Paraguaya
  code    PRY MIL
  source  factbook-2026

actor   pry.paraguayan-air-force
  kind    organ
  name    Paraguayan Air Force | Fuerza Aérea Paraguaya
  code    PRY MIL
  source  factbook-2026

actor   pry.national-police-of-paraguay
  kind    organ
  name    National Police of Paraguay | Policía Nacional del Paraguay
  code    PRY COP
  source  factbook-2026

actor   pry.asociacion-nacional-republicana-colorado-party
  kind    party
  name    Asociacion Nacional Republicana - Colorado Party | ANR !weak !context(PRY) | National Republican Association !context(PRY)
  code    PRY PTY
  source  factbook-2026

actor   pry.avanza-pais-coalition
  kind    party
  name    Avanza Pais coalition !context(PRY)
  code    PRY PTY
  source  factbook-2026

actor   pry.frente-guasu
  kind    party
  name    Frente Guasu | Broad Front coalition !context(PRY)
  code    PRY PTY
  source  factbook-2026

actor   pry.ganar-alliance
  kind    party
  name    GANAR Alliance | Great Renewed National Alliance
  code    PRY PTY
  source  factbook-2026

actor   pry.movimiento-hagamos
  kind    party
  name    Movimiento Hagamos
  code    PRY PTY
  source  factbook-2026

actor   pry.movimiento-union-nacional-de-ciudadanos-eticos
  kind    party
  name    Movimiento Union Nacional de Ciudadanos Eticos | UNACE !weak !context(PRY) | National Union of Ethical Citizens
  code    PRY PTY
  source  factbook-2026

actor   pry.partido-cruzada-nacional
  kind    party
  name    Partido Cruzada Nacional | PCN !weak !context(PRY) | National Crusade Party
  code    PRY PTY
  source  factbook-2026

actor   pry.partido-del-movimiento-al-socialismo
  kind    party
  name    Partido del Movimiento al Socialismo | P-MAS !weak !context(PRY)
  code    PRY PTY
  source  factbook-2026

actor   pry.partido-democratica-progresista
  kind    party
  name    Partido Democratica Progresista | PDP !weak !context(PRY) | Progressive Democratic Party !context(PRY)
  code    PRY PTY
  source  factbook-2026

actor   pry.partido-encuentro-nacional
  kind    party
  name    Partido Encuentro Nacional | PEN !weak !context(PRY)
  code    PRY PTY
  source  factbook-2026

actor   pry.partido-liberal-radical-autentico
  kind    party
  name    Partido Liberal Radical Autentico | PLRA !weak !context(PRY) | Authentic Radical Liberal Party
  code    PRY PTY
  source  factbook-2026

actor   pry.partido-pais-solidario
  kind    party
  name    Partido Pais Solidario | PPS !weak !context(PRY)
  code    PRY PTY
  source  factbook-2026

actor   pry.partido-popular-tekojoja
  kind    party
  name    Partido Popular Tekojoja | PPT !weak !context(PRY)
  code    PRY PTY
  source  factbook-2026

actor   pry.patria-querida
  kind    party
  name    Patria Querida | PPQ !weak !context(PRY) | Beloved Fatherland Party
  code    PRY PTY
  source  factbook-2026

actor   per.congreso-de-la-republica
  kind    organ
  name    Congreso de la República !context(PER)
  code    PER LEG
  source  factbook-2026

actor   per.peruvian-army
  kind    organ
  name    Peruvian Army | Ejercito del Peru
  code    PER MIL
  source  factbook-2026

actor   per.peruvian-navy
  kind    organ
  name    Peruvian Navy | Marina de Guerra del Peru
  code    PER MIL
  source  factbook-2026

actor   per.air-force-of-peru
  kind    organ
  name    Air Force of Peru | Fuerza Aerea del Peru
  code    PER MIL
  source  factbook-2026

actor   per.peruvian-national-police
  kind    organ
  name    Peruvian National Police | Policía Nacional del Perú
  code    PER COP
  source  factbook-2026

actor   per.advance-the-nation
  kind    party
  name    Advance the Nation | AvP !weak !context(PER) | Avanza País !context(PER)
  code    PER PTY
  source  factbook-2026

actor   per.alliance-for-progress
  kind    party
  name    Alliance for Progress !context(PER) | APP !weak !context(PER) | Alianza para el Progreso
  code    PER PTY
  source  factbook-2026

actor   per.broad-front
  kind    party
  name    Broad Front !context(PER) | Frente Amplio !context(PER)
  code    PER PTY
  source  factbook-2026

actor   per.free-peru
  kind    party
  name    Free Peru | Perú Libre
  code    PER PTY
  source  factbook-2026

actor   per.front-for-hope
  kind    party
  name    Front for Hope !context(PER) | Frente Esperanza
  code    PER PTY
  source  factbook-2026

actor   per.magisterial-block-of-national-concentration
  kind    party
  name    Magisterial Block of National Concentration | BMCN !weak !context(PER) | Bloque Magisterial de Concertación Nacional
  code    PER PTY
  source  factbook-2026

actor   per.national-victory
  kind    party
  name    National Victory !context(PER) | Victoria Nacional
  code    PER PTY
  source  factbook-2026

actor   per.peru-bicentennial
  kind    party
  name    Peru Bicentennial | Perú Bicentenario
  code    PER PTY
  source  factbook-2026

actor   per.popular-action
  kind    party
  name    Popular Action !context(PER) | Acción Popular !context(PER)
  code    PER PTY
  source  factbook-2026

actor   per.popular-force
  kind    party
  name    Popular Force !context(PER) | Fuerza Popular !context(PER)
  code    PER PTY
  source  factbook-2026

actor   per.popular-renewal
  kind    party
  name    Popular Renewal !context(PER) | Renovación Popular
  code    PER PTY
  source  factbook-2026

actor   per.purple-party
  kind    party
  name    Purple Party | Partido Morado
  code    PER PTY
  source  factbook-2026

actor   per.social-integration-party
  kind    party
  name    Social Integration Party !context(PER) | Avanza País - Partido de Integración Social
  code    PER PTY
  source  factbook-2026

actor   per.together-for-peru
  kind    party
  name    Together For Perú | Juntos por el Peru
  code    PER PTY
  source  factbook-2026

actor   per.we-are-peru-of-sp
  kind    party
  name    We Are Peru of SP | Somos Perú
  code    PER PTY
  source  factbook-2026

actor   per.we-can-peru
  kind    party
  name    We Can Peru | Podemos Perú
  code    PER PTY
  source  factbook-2026

actor   phl.kongreso
  kind    organ
  name    Kongreso
  code    PHL LEG
  source  factbook-2026

actor   phl.kapulungan-ng-mga-kinatawan
  kind    organ
  name    Kapulungan Ng Mga Kinatawan
  code    PHL LEG
  source  factbook-2026

actor   phl.senado
  kind    organ
  name    Senado !context(PHL)
  code    PHL LEG
  source  factbook-2026

actor   phl.armed-forces-of-the-philippines
  kind    organ
  name    Armed Forces of the Philippines !context(PHL) | AFP !weak !context(PHL)
  code    PHL MIL
  source  factbook-2026

actor   phl.philippine-coast-guard
  kind    organ
  name    Philippine Coast Guard | PCG !weak !context(PHL)
  code    PHL COP
  source  factbook-2026

actor   phl.philippine-national-police-force
  kind    organ
  name    Philippine National Police Force | PNP !weak !context(PHL)
  code    PHL COP
  source  factbook-2026

actor   phl.democratic-action
  kind    party
  name    Democratic Action !context(PHL) | Aksyon Demokratiko
  code    PHL PTY
  source  factbook-2026

actor   phl.alliance-for-change
  kind    party
  name    Alliance for Change !context(PHL) | Hugpong ng Pagbabago or HNP
  code    PHL PTY
  source  factbook-2026

actor   phl.katipunan-ng-nagkakaisang-pilipino
  kind    party
  name    Katipunan ng Nagkakaisang Pilipino | KANP !weak !context(PHL)
  code    PHL PTY
  source  factbook-2026

actor   phl.lakas-ng-edsa-christian-muslim-democrats
  kind    party
  name    Lakas ng EDSA-Christian Muslim Democrats | Lakas-CMD
  code    PHL PTY
  source  factbook-2026

actor   phl.liberal-party
  kind    party
  name    Liberal Party !context(PHL)
  code    PHL PTY
  source  factbook-2026

actor   phl.nacionalista-party
  kind    party
  name    Nacionalista Party
  code    PHL PTY
  source  factbook-2026

actor   phl.nationalist-people-s-coalition
  kind    party
  name    Nationalist People's Coalition !context(PHL) | NPC !weak !context(PHL)
  code    PHL PTY
  source  factbook-2026

actor   phl.national-unity-party
  kind    party
  name    National Unity Party !context(PHL) | NUP !weak !context(PHL)
  code    PHL PTY
  source  factbook-2026

actor   phl.partido-demokratiko-pilipino-lakas-ng-bayan
  kind    party
  name    Partido Demokratiko Pilipino-Lakas ng Bayan | PDP-Laban
  code    PHL PTY
  source  factbook-2026

actor   phl.partido-federal-ng-pilipinas
  kind    party
  name    Partido Federal ng Pilipinas | PFP !weak !context(PHL)
  code    PHL PTY
  source  factbook-2026

actor   pol.sejm
  kind    organ
  name    Sejm !context(POL)
  code    POL LEG
  source  factbook-2026

actor   pol.senat
  kind    organ
  name    Senat !context(POL)
  code    POL LEG
  source  factbook-2026

actor   pol.polish-armed-forces
  kind    organ
  name    Polish Armed Forces | Polskie Siły Zbrojne
  code    POL MIL
  source  factbook-2026

actor   pol.land-forces
  kind    organ
  name    Land Forces !context(POL) | Wojska Ladowe
  code    POL MIL
  source  factbook-2026

actor   pol.air-force
  kind    organ
  name    Air Force !context(POL) | Sily Powietrzne
  code    POL MIL
  source  factbook-2026

actor   pol.special-forces
  kind    organ
  name    Special Forces !context(POL) | Wojska Specjalne
  code    POL MIL
  source  factbook-2026

actor   pol.territorial-defense-forces
  kind    organ
  name    Territorial Defense Forces !context(POL) | Territorial Defence Forces !context(POL) | Wojska Obrony Terytorialnej
  code    POL MIL
  source  factbook-2026

actor   pol.cyberspace-defense-forces
  kind    organ
  name    Cyberspace Defense Forces | Cyberspace Defence Forces | Wojska Obrony Cyberprzestrzeni
  code    POL MIL
  source  factbook-2026

actor   pol.polish-national-police
  kind    organ
  name    Polish National Police | Policja !context(POL)
  code    POL COP
  source  factbook-2026

actor   pol.civic-coalition
  kind    party
  name    Civic Coalition !context(POL)
  code    POL PTY
  source  factbook-2026

actor   pol.confederation
  kind    party
  name    Confederation !context(POL)
  code    POL PTY
  source  factbook-2026

actor   pol.free-republicans
  kind    party
  name    Free Republicans !context(POL)
  code    POL PTY
  source  factbook-2026

actor   pol.polish-coalition
  kind    party
  name    Polish Coalition | PSL !weak !context(POL)
  code    POL PTY
  source  factbook-2026

actor   pol.left
  kind    party
  name    Left !context(POL)
  code    POL PTY
  source  factbook-2026

actor   pol.united-right
  kind    party
  name    United Right !context(POL) | PiS !weak !context(POL)
  code    POL PTY
  source  factbook-2026

actor   prt.assembleia-da-republica
  kind    organ
  name    Assembleia da República !context(PRT)
  code    PRT LEG
  source  factbook-2026

actor   prt.portuguese-armed-forces
  kind    organ
  name    Portuguese Armed Forces | Forças Armadas Portuguesa
  code    PRT MIL
  source  factbook-2026

actor   prt.portuguese-army
  kind    organ
  name    Portuguese Army | Exercito Portuguesa
  code    PRT MIL
  source  factbook-2026

actor   prt.portuguese-navy
  kind    organ
  name    Portuguese Navy | Marinha Portuguesa | Corpo de Fuzileiros
  code    PRT MIL
  source  factbook-2026

actor   prt.portuguese-air-force
  kind    organ
  name    Portuguese Air Force | Forca Aerea Portuguesa
  code    PRT MIL
  source  factbook-2026

actor   prt.public-security-police
  kind    organ
  name    Public Security Police | Polícia de Segurança Pública
  code    PRT COP
  source  factbook-2026

actor   prt.national-republican-guard
  kind    organ
  name    National Republican Guard !context(PRT) | Guarda Nacional Republicana
  code    PRT MIL
  source  factbook-2026

actor   prt.democratic-alliance
  kind    party
  name    Democratic Alliance !context(PRT)
  code    PRT PTY
  source  factbook-2026

actor   prt.democratic-and-social-center
  kind    party
  name    Democratic and Social Center !context(PRT) | Democratic and Social Centre !context(PRT) | People's Party !context(PRT) | CDS-PP !weak !context(PRT) | Partido do Centro Democratico Social-Partido Popular
  code    PRT PTY
  source  factbook-2026

actor   prt.ecologist-party-the-greens
  kind    party
  name    Ecologist Party The Greens !context(PRT) | Os Verdes | PEV !weak !context(PRT) | Partido Ecologista-Os Verdes
  code    PRT PTY
  source  factbook-2026

actor   prt.enough
  kind    party
  name    Enough !context(PRT) | Chega !context(PRT)
  code    PRT PTY
  source  factbook-2026

actor   prt.liberal-initiative
  kind    party
  name    Liberal Initiative !context(PRT) | Iniciativa Liberal
  code    PRT PTY
  source  factbook-2026

actor   prt.livre
  kind    party
  name    LIVRE !weak !context(PRT)
  code    PRT PTY
  source  factbook-2026

actor   prt.people-animals-nature-party
  kind    party
  name    People-Animals-Nature Party | PAN !weak !context(PRT) | Pessoas-Animais-Natureza
  code    PRT PTY
  source  factbook-2026

actor   prt.people-s-monarchist-party
  kind    party
  name    People's Monarchist Party | PPM !weak !context(PRT)
  code    PRT PTY
  source  factbook-2026

actor   prt.portuguese-communist-party
  kind    party
  name    Portuguese Communist Party | PCP !weak !context(PRT) | Partido Comunista Portugues
  code    PRT PTY
  source  factbook-2026

actor   prt.social-democratic-party
  kind    party
  name    Social Democratic Party !context(PRT) | PSD !weak !context(PRT) | Partido Social Democrata
  code    PRT PTY
  source  factbook-2026

actor   prt.socialist-party
  kind    party
  name    Socialist Party !context(PRT) | Partido Socialista !context(PRT)
  code    PRT PTY
  source  factbook-2026

actor   prt.left-bloc
  kind    party
  name    Left Bloc !context(PRT) | O Bloco | Bloco de Esquerda
  code    PRT PTY
  source  factbook-2026

actor   prt.unitary-democratic-coalition
  kind    party
  name    Unitary Democratic Coalition | CDU !weak !context(PRT) | Coligacao Democratica Unitaria
  code    PRT PTY
  source  factbook-2026

actor   qat.majlis-al-shura
  kind    organ
  name    Majlis Al-Shura !context(QAT)
  code    QAT LEG
  source  factbook-2026

actor   qat.qatar-armed-forces
  kind    organ
  name    Qatar Armed Forces | QAF !weak !context(QAT)
  code    QAT MIL
  source  factbook-2026

actor   qat.qatari-amiri-navy
  kind    organ
  name    Qatari Amiri Navy | QAN !weak !context(QAT)
  code    QAT MIL
  source  factbook-2026

actor   qat.qatari-amiri-air-force
  kind    organ
  name    Qatari Amiri Air Force | QAAF !weak !context(QAT)
  code    QAT MIL
  source  factbook-2026

actor   rou.parlamentul-romaniei
  kind    organ
  name    Parlamentul României
  code    ROU LEG
  source  factbook-2026

actor   rou.camera-deputatilor
  kind    organ
  name    Camera Deputatilor
  code    ROU LEG
  source  factbook-2026

actor   rou.senatul
  kind    organ
  name    Senatul
  code    ROU LEG
  source  factbook-2026

actor   rou.alliance-for-the-fatherland
  kind    party
  name    Alliance for the Fatherland !context(ROU) | APP !weak !context(ROU)
  code    ROU PTY
  source  factbook-2026

actor   rou.alliance-for-the-unity-of-romanians
  kind    party
  name    Alliance for the Unity of Romanians | AUR !weak !context(ROU)
  code    ROU PTY
  source  factbook-2026

actor   rou.christian-democratic-national-peasants-party
  kind    party
  name    Christian-Democratic National Peasants' Party | PNT-CD !weak !context(ROU)
  code    ROU PTY
  source  factbook-2026

actor   rou.civic-hungarian-party
  kind    party
  name    Civic Hungarian Party
  code    ROU PTY
  source  factbook-2026

actor   rou.democratic-union-of-hungarians-in-romania
  kind    party
  name    Democratic Union of Hungarians in Romania | UDMR !weak !context(ROU)
  code    ROU PTY
  source  factbook-2026

actor   rou.ecologist-party-of-romania
  kind    party
  name    Ecologist Party of Romania | PER !weak !context(ROU)
  code    ROU PTY
  source  factbook-2026

actor   rou.force-of-the-right
  kind    party
  name    Force of the Right !context(ROU)
  code    ROU PTY
  source  factbook-2026

actor   rou.greater-romania-party
  kind    party
  name    Greater Romania Party | PRM !weak !context(ROU)
  code    ROU PTY
  source  factbook-2026

actor   rou.green-party
  kind    party
  name    Green Party !context(ROU)
  code    ROU PTY
  source  factbook-2026

actor   rou.national-liberal-party
  kind    party
  name    National Liberal Party !context(ROU) | PNL !weak !context(ROU)
  code    ROU PTY
  source  factbook-2026

actor   rou.popular-movement-party
  kind    party
  name    Popular Movement Party !context(ROU) | PMP !weak !context(ROU)
  code    ROU PTY
  source  factbook-2026

actor   rou.pro-romania
  kind    party
  name    PRO Romania | PRO !weak !context(ROU)
  code    ROU PTY
  source  factbook-2026

actor   rou.romanian-nationhood-party
  kind    party
  name    Romanian Nationhood Party | PNR !weak !context(ROU)
  code    ROU PTY
  source  factbook-2026

actor   rou.save-romania-union-party
  kind    party
  name    Save Romania Union Party | USR !weak !context(ROU)
  code    ROU PTY
  source  factbook-2026

actor   rou.social-democratic-party
  kind    party
  name    Social Democratic Party !context(ROU) | PSD !weak !context(ROU)
  code    ROU PTY
  source  factbook-2026

actor   rou.social-liberal-humanist-party
  kind    party
  name    Social Liberal Humanist Party !context(ROU) | PUSL !weak !context(ROU) | Social-Liberal !context(ROU)
  code    ROU PTY
  source  factbook-2026

actor   rou.s-o-s-romania
  kind    party
  name    S.O.S. Romania
  code    ROU PTY
  source  factbook-2026

actor   rou.right-alternative
  kind    party
  name    Right Alternative !context(ROU)
  code    ROU PTY
  source  factbook-2026

actor   rou.united-romania-party
  kind    party
  name    United Romania Party | PRU !weak !context(ROU)
  code    ROU PTY
  source  factbook-2026

actor   rou.we-are-renewing-the-european-project-in-romania
  kind    party
  name    We are Renewing the European Project in Romania | REPER !weak !context(ROU)
  code    ROU PTY
  source  factbook-2026

actor   rus.federalnoye-sobraniye
  kind    organ
  name    Federalnoye Sobraniye
  code    RUS LEG
  source  factbook-2026

actor   rus.gossoudarstvennaya-duma
  kind    organ
  name    Gossoudarstvennaya Duma
  code    RUS LEG
  source  factbook-2026

actor   rus.soviet-federatsii
  kind    organ
  name    Soviet Federatsii
  code    RUS LEG
  source  factbook-2026

actor   rus.ground-forces
  kind    organ
  name    Ground Forces !context(RUS) | SV !context(RUS)
  code    RUS MIL
  source  factbook-2026

actor   rus.federal-national-guard-troops-service-of-the-rus
  kind    organ
  name    Federal National Guard Troops Service of the Russian Federation | FSVNG !weak !context(RUS)
  code    RUS MIL
  source  factbook-2026

actor   rus.just-russia-for-truth
  kind    party
  name    Just Russia for Truth | SRZP !weak !context(RUS)
  code    RUS PTY
  source  factbook-2026

actor   rus.civic-platform
  kind    party
  name    Civic Platform !context(RUS)
  code    RUS PTY
  source  factbook-2026

actor   rus.communists-of-russia
  kind    party
  name    Communists of Russia | CPCR !weak !context(RUS)
  code    RUS PTY
  source  factbook-2026

actor   rus.cossack-party-of-the-russian-federation
  kind    party
  name    Cossack Party of the Russian Federation | CosPRF !weak !context(RUS)
  code    RUS PTY
  source  factbook-2026

actor   rus.green-alternative
  kind    party
  name    Green Alternative !context(RUS)
  code    RUS PTY
  source  factbook-2026

actor   rus.party-for-fairness
  kind    party
  name    Party for Fairness | PARZAS !weak !context(RUS)
  code    RUS PTY
  source  factbook-2026

actor   rus.party-of-direct-democracy
  kind    party
  name    Party of Direct Democracy | PDD !weak !context(RUS)
  code    RUS PTY
  source  factbook-2026

actor   rus.party-of-progress
  kind    party
  name    Party of Progress !context(RUS)
  code    RUS PTY
  source  factbook-2026

actor   rus.party-of-pensioners
  kind    party
  name    Party of Pensioners !context(RUS) | RPPSJ !weak !context(RUS)
  code    RUS PTY
  source  factbook-2026

actor   rus.party-of-russia-s-rebirth
  kind    party
  name    Party of Russia's Rebirth | PRR !weak !context(RUS)
  code    RUS PTY
  source  factbook-2026

actor   rus.party-of-social-protection
  kind    party
  name    Party of Social Protection | PSP !weak !context(RUS)
  code    RUS PTY
  source  factbook-2026

actor   rus.russian-ecological-party
  kind    party
  name    Russian Ecological Party | Greens !context(RUS)
  code    RUS PTY
  source  factbook-2026

actor   rus.russian-party-of-freedom-and-justice
  kind    party
  name    Russian Party of Freedom and Justice | RPFJ !weak !context(RUS)
  code    RUS PTY
  source  factbook-2026

actor   rwa.parliament
  kind    organ
  name    Parliament !context(RWA)
  code    RWA LEG
  source  factbook-2026

actor   rwa.chambre-des-deputes
  kind    organ
  name    Chambre des Députés !context(RWA)
  code    RWA LEG
  source  factbook-2026

actor   rwa.senat
  kind    organ
  name    Sénat !context(RWA)
  code    RWA LEG
  source  factbook-2026

actor   rwa.rwanda-army
  kind    organ
  name    Rwanda Army | Rwanda Land Force
  code    RWA MIL
  source  factbook-2026

actor   rwa.rwanda-air-force
  kind    organ
  name    Rwanda Air Force | Force Aerienne Rwandaise
  code    RWA MIL
  source  factbook-2026

actor   rwa.democratic-green-party-of-rwanda
  kind    party
  name    Democratic Green Party of Rwanda | DGPR !weak !context(RWA)
  code    RWA PTY
  source  factbook-2026

actor   rwa.liberal-party
  kind    party
  name    Liberal Party !context(RWA)
  code    RWA PTY
  source  factbook-2026

actor   rwa.party-for-progress-and-concord
  kind    party
  name    Party for Progress and Concord | PPC !weak !context(RWA)
  code    RWA PTY
  source  factbook-2026

actor   rwa.rwandan-patriotic-front-coalition
  kind    party
  name    Rwandan Patriotic Front Coalition
  code    RWA PTY
  source  factbook-2026

actor   rwa.social-democratic-party
  kind    party
  name    Social Democratic Party !context(RWA) | PSD !weak !context(RWA)
  code    RWA PTY
  source  factbook-2026

actor   rwa.social-party-imberakuri
  kind    party
  name    Social Party Imberakuri | PS-Imberakuri
  code    RWA PTY
  source  factbook-2026

actor   kna.st-kitts-and-nevis-defense-force
  kind    organ
  name    St. Kitts and Nevis Defense Force | St. Kitts and Nevis Defence Force | SKNDF !weak !context(KNA)
  code    KNA MIL
  source  factbook-2026

actor   kna.coast-guard-force
  kind    organ
  name    Coast Guard Force !context(KNA) | SKNDF Coast Guard
  code    KNA COP
  source  factbook-2026

actor   kna.concerned-citizens-movement
  kind    party
  name    Concerned Citizens Movement | CCM !weak !context(KNA)
  code    KNA PTY
  source  factbook-2026

actor   kna.nevis-reformation-party
  kind    party
  name    Nevis Reformation Party | NRP !weak !context(KNA)
  code    KNA PTY
  source  factbook-2026

actor   kna.people-s-action-movement
  kind    party
  name    People's Action Movement !context(KNA) | PAM !weak !context(KNA)
  code    KNA PTY
  source  factbook-2026

actor   kna.people-s-labour-party
  kind    party
  name    People's Labour Party !context(KNA) | People's Labor Party !context(KNA) | PLP !weak !context(KNA)
  code    KNA PTY
  source  factbook-2026

actor   kna.saint-kitts-and-nevis-labor-party
  kind    party
  name    Saint Kitts and Nevis Labor Party | Saint Kitts and Nevis Labour Party | SKNLP !weak !context(KNA)
  code    KNA PTY
  source  factbook-2026

actor   lca.royal-saint-lucia-police-force
  kind    organ
  name    Royal Saint Lucia Police Force | RSLPF !weak !context(LCA)
  code    LCA COP
  source  factbook-2026

actor   lca.saint-lucia-labor-party
  kind    party
  name    Saint Lucia Labor Party | Saint Lucia Labour Party | SLP !weak !context(LCA)
  code    LCA PTY
  source  factbook-2026

actor   lca.united-workers-party
  kind    party
  name    United Workers Party !context(LCA) | UWP !weak !context(LCA)
  code    LCA PTY
  source  factbook-2026

actor   vct.royal-saint-vincent-and-the-grenadines-police-fo
  kind    organ
  name    Royal Saint Vincent and the Grenadines Police Force | RSVPF !weak !context(VCT)
  code    VCT COP
  source  factbook-2026

actor   vct.new-democratic-party
  kind    party
  name    New Democratic Party !context(VCT) | NDP !weak !context(VCT)
  code    VCT PTY
  source  factbook-2026

actor   vct.svg-green-party
  kind    party
  name    SVG Green Party | SVGP !weak !context(VCT)
  code    VCT PTY
  source  factbook-2026

actor   wsm.fono
  kind    organ
  name    Fono !context(WSM)
  code    WSM LEG
  source  factbook-2026

actor   wsm.fa-atuatua-i-le-atua-samoa-ua-tasi
  kind    party
  name    Fa'atuatua i le Atua Samoa ua Tasi | FAST !weak !context(WSM)
  code    WSM PTY
  source  factbook-2026

actor   wsm.human-rights-protection-party
  kind    party
  name    Human Rights Protection Party | HRPP !weak !context(WSM)
  code    WSM PTY
  source  factbook-2026

actor   wsm.samoa-uniting-party
  kind    party
  name    Sāmoa Uniting Party | SUP !weak !context(WSM)
  code    WSM PTY
  source  factbook-2026

actor   wsm.tautua-samoa-party
  kind    party
  name    Tautua Samoa Party | TSP !weak !context(WSM)
  code    WSM PTY
  source  factbook-2026

actor   smr.consiglio-grande-e-generale
  kind    organ
  name    Consiglio grande e generale
  code    SMR LEG
  source  factbook-2026

actor   smr.san-marino-military-corps
  kind    organ
  name    San Marino Military Corps | Corpi Militari Sammarinesi | Sammarinese Armed Forces
  code    SMR MIL
  source  factbook-2026

actor   smr.domani-modus-liberi
  kind    party
  name    Domani - Modus Liberi | DML !weak !context(SMR)
  code    SMR PTY
  source  factbook-2026

actor   smr.free-san-marino
  kind    party
  name    Free San Marino | Libera !context(SMR) | Libera San Marino
  code    SMR PTY
  source  factbook-2026

actor   smr.future-republic
  kind    party
  name    Future Republic !context(SMR)
  code    SMR PTY
  source  factbook-2026

actor   smr.party-of-socialists-and-democrats
  kind    party
  name    Party of Socialists and Democrats !context(SMR) | PSD !weak !context(SMR)
  code    SMR PTY
  source  factbook-2026

actor   smr.reformist-alliance
  kind    party
  name    Reformist Alliance !context(SMR)
  code    SMR PTY
  source  factbook-2026

actor   smr.rete-movement
  kind    party
  name    RETE Movement
  code    SMR PTY
  source  factbook-2026

actor   smr.sammarinese-christian-democratic-party
  kind    party
  name    Sammarinese Christian Democratic Party | PDCS !weak !context(SMR)
  code    SMR PTY
  source  factbook-2026

actor   smr.socialist-party
  kind    party
  name    Socialist Party !context(SMR)
  code    SMR PTY
  source  factbook-2026

actor   smr.tomorrow-in-movement-coalition
  kind    party
  name    Tomorrow in Movement coalition
  code    SMR PTY
  source  factbook-2026

actor   stp.assembleia-nacional
  kind    organ
  name    Assembleia Nacional !context(STP)
  code    STP LEG
  source  factbook-2026

actor   stp.armed-forces-of-sao-tome-and-principe
  kind    organ
  name    Armed Forces of Sao Tome and Principe | Forcas Armadas de Sao Tome e Principe
  code    STP MIL
  source  factbook-2026

actor   stp.coast-guard-of-sao-tome-e-principe
  kind    organ
  name    Coast Guard of Sao Tome e Principe | Guarda Costeira de Sao Tome e Principe
  code    STP COP
  source  factbook-2026

actor   stp.basta-movement
  kind    party
  name    BASTA Movement
  code    STP PTY
  source  factbook-2026

actor   stp.mlstp-psd
  kind    party
  name    MLSTP-PSD !weak !context(STP)
  code    STP PTY
  source  factbook-2026

actor   stp.national-unity-party
  kind    party
  name    National Unity Party !context(STP) | PUN !weak !context(STP)
  code    STP PTY
  source  factbook-2026

actor   sau.majlis-ash-shura
  kind    organ
  name    Majlis Ash-Shura !context(SAU)
  code    SAU LEG
  source  factbook-2026

actor   sau.saudi-arabian-armed-forces
  kind    organ
  name    Saudi Arabian Armed Forces | SAAF !weak !context(SAU)
  code    SAU MIL
  source  factbook-2026

actor   sau.saudi-arabian-national-guard
  kind    organ
  name    Saudi Arabian National Guard | SANG !weak !context(SAU)
  code    SAU MIL
  source  factbook-2026

actor   sau.state-security-presidency
  kind    organ
  name    State Security Presidency | SSP !weak !context(SAU)
  code    SAU SPY
  source  factbook-2026

actor   sen.assemblee-nationale
  kind    organ
  name    Assemblée nationale !context(SEN)
  code    SEN LEG
  source  factbook-2026

actor   sen.senegalese-national-navy
  kind    organ
  name    Senegalese National Navy | Marine Séenéegalaise
  code    SEN MIL
  source  factbook-2026

actor   sen.alliance-for-citizenship-and-work
  kind    party
  name    Alliance for Citizenship and Work | ACT !weak !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.alliance-for-the-republic-yakaar
  kind    party
  name    Alliance for the Republic-Yakaar | APR !weak !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.alliance-of-forces-of-progress
  kind    party
  name    Alliance of Forces of Progress !context(SEN) | AFP !weak !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.and
  kind    party
  name    AND !weak !context(SEN) | National Alliance for Democracy !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.and-jef
  kind    party
  name    And-Jef | African Party for Democracy and Socialism !context(SEN) | PADS !weak !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.arc
  kind    party
  name    ARC !weak !context(SEN) | Alternative for the next generation of citizens
  code    SEN PTY
  source  factbook-2026

actor   sen.awale
  kind    party
  name    Awalé
  code    SEN PTY
  source  factbook-2026

actor   sen.benno-bokk-yakaar
  kind    party
  name    Benno Bokk Yakaar | BBY !weak !context(SEN) | United in Hope !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.bokk-gis-gis-coalition
  kind    party
  name    Bokk Gis Gis coalition
  code    SEN PTY
  source  factbook-2026

actor   sen.citizen-movement-for-national-reform
  kind    party
  name    Citizen Movement for National Reform !context(SEN) | MCRN-Bes Du Nakk
  code    SEN PTY
  source  factbook-2026

actor   sen.coalition-mimi-2024
  kind    party
  name    Coalition Mimi 2024
  code    SEN PTY
  source  factbook-2026

actor   sen.dare-the-future-movement
  kind    party
  name    Dare the Future movement
  code    SEN PTY
  source  factbook-2026

actor   sen.democratic-league-labor-party-movement
  kind    party
  name    Democratic League-Labor Party Movement !context(SEN) | Democratic League-Labour Party Movement !context(SEN) | LD-MPT !weak !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.democratic-renaissance-congress
  kind    party
  name    Democratic Renaissance Congress !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.front-for-socialism-and-democracy
  kind    party
  name    Front for Socialism and Democracy !context(SEN) | Benno Jubel | FSD !weak !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.gainde-centrist-bloc
  kind    party
  name    Gainde Centrist Bloc | BCG !weak !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.general-alliance-for-the-interests-of-the-republ
  kind    party
  name    General Alliance for the Interests of the Republic | AGIR !weak !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.grand-party
  kind    party
  name    Grand Party !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.gueum-sa-bopp
  kind    party
  name    Gueum sa Bopp | Believe in yourself
  code    SEN PTY
  source  factbook-2026

actor   sen.independence-and-labor-party
  kind    party
  name    Independence and Labor Party !context(SEN) | Independence and Labour Party !context(SEN) | PIT !weak !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.jotna-coalition
  kind    party
  name    Jotna Coalition
  code    SEN PTY
  source  factbook-2026

actor   sen.liberate-the-people
  kind    party
  name    Liberate the People | YAW !weak !context(SEN) | Yewwi Askan Wi
  code    SEN PTY
  source  factbook-2026

actor   sen.madicke-2019-coalition
  kind    party
  name    Madicke 2019 coalition
  code    SEN PTY
  source  factbook-2026

actor   sen.national-union-for-the-people
  kind    party
  name    National Union for the People !context(SEN) | UNP !weak !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.only-senegal-movement
  kind    party
  name    Only Senegal Movement
  code    SEN PTY
  source  factbook-2026

actor   sen.party-for-truth-and-development
  kind    party
  name    Party for Truth and Development | PVD !weak !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.party-of-unity-and-rally
  kind    party
  name    Party of Unity and Rally !context(SEN) | PUR !weak !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.patriotic-convergence-kaddu-askan-wi
  kind    party
  name    Patriotic Convergence Kaddu Askan Wi | CP-Kaddu Askan Wi
  code    SEN PTY
  source  factbook-2026

actor   sen.prp
  kind    party
  name    PRP !weak !context(SEN) | Republican party for Progress !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.rewmi-party
  kind    party
  name    Rewmi Party
  code    SEN PTY
  source  factbook-2026

actor   sen.save-senegal
  kind    party
  name    Save Senegal | Wallu Senegal Grand Coalition
  code    SEN PTY
  source  factbook-2026

actor   sen.senegalese-democratic-party
  kind    party
  name    Senegalese Democratic Party | PDS !weak !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.socialist-party
  kind    party
  name    Socialist Party !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.tekki-movement
  kind    party
  name    Tekki Movement
  code    SEN PTY
  source  factbook-2026

actor   sen.reewum-ngor
  kind    party
  name    Réewum Ngor | Republic of Values !context(SEN)
  code    SEN PTY
  source  factbook-2026

actor   sen.servants
  kind    party
  name    Servants !context(SEN) | Les Serviteurs
  code    SEN PTY
  source  factbook-2026

actor   srb.narodna-skupstina
  kind    organ
  name    Narodna skupstina
  code    SRB LEG
  source  factbook-2026

actor   srb.alliance-of-vojvodina-hungarians
  kind    party
  name    Alliance of Vojvodina Hungarians | SVM !weak !context(SRB) | VMSZ !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.democratic-alliance-of-croats-in-vojvodina
  kind    party
  name    Democratic Alliance of Croats in Vojvodina | DSHV !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.ecological-uprising
  kind    party
  name    Ecological Uprising
  code    SRB PTY
  source  factbook-2026

actor   srb.green-left-front
  kind    party
  name    Green - Left Front !context(SRB) | ZLF !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.greens-of-serbia
  kind    party
  name    Greens of Serbia
  code    SRB PTY
  source  factbook-2026

actor   srb.justice-and-reconciliation-party
  kind    party
  name    Justice and Reconciliation Party !context(SRB) | SPP !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.movement-for-reversal
  kind    party
  name    Movement for Reversal | PZP !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.movement-for-the-restoration-of-the-kingdom-of-s
  kind    party
  name    Movement for the Restoration of the Kingdom of Serbia | POKS !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.movement-of-free-citizens
  kind    party
  name    Movement of Free Citizens !context(SRB) | PSG !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.movement-of-socialists
  kind    party
  name    Movement of Socialists !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.national-democratic-alternative
  kind    party
  name    National Democratic Alternative !context(SRB) | NADA !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.new-communist-party-of-yugoslavia
  kind    party
  name    New Communist Party of Yugoslavia | NKPJ !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.new-democratic-party-of-serbia
  kind    party
  name    New Democratic Party of Serbia | NDSS !weak !context(SRB) | New DSS
  code    SRB PTY
  source  factbook-2026

actor   srb.new-face-of-serbia
  kind    party
  name    New Face of Serbia | NLS !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.party-of-democratic-action-of-the-sandzak
  kind    party
  name    Party of Democratic Action of the Sandzak | SDAS !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.party-of-freedom-and-justice
  kind    party
  name    Party of Freedom and Justice !context(SRB) | SSP !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.party-of-united-pensioners
  kind    party
  name    Party of United Pensioners !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.people-s-movement-of-serbia
  kind    party
  name    People's Movement of Serbia | NPS !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.people-s-movement-of-serbs-from-kosovo-and-metoh
  kind    party
  name    People's Movement of Serbs from Kosovo and Metohija | Fatherland !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.people-s-peasant-party
  kind    party
  name    People's Peasant Party | NSS !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.political-battle-of-the-albanians-continues
  kind    party
  name    Political Battle of the Albanians Continues
  code    SRB PTY
  source  factbook-2026

actor   srb.russian-party
  kind    party
  name    Russian Party
  code    SRB PTY
  source  factbook-2026

actor   srb.serbia-against-violence
  kind    party
  name    Serbia Against Violence | SPN !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.serbia-must-not-stop
  kind    party
  name    Serbia Must Not Stop
  code    SRB PTY
  source  factbook-2026

actor   srb.serbian-people-s-party
  kind    party
  name    Serbian People's Party | SNP !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.serbian-renewal-movement
  kind    party
  name    Serbian Renewal Movement | SPO !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.social-democratic-party-of-serbia
  kind    party
  name    Social Democratic Party of Serbia | SDPS !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.strength-of-serbia
  kind    party
  name    Strength of Serbia | PSS !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.together
  kind    party
  name    Together !context(SRB) | ZAJEDNO !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.united-peasant-party
  kind    party
  name    United Peasant Party | USS !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   srb.united-serbia
  kind    party
  name    United Serbia
  code    SRB PTY
  source  factbook-2026

actor   srb.united-trade-unions-of-serbia-sloga
  kind    party
  name    United Trade Unions of Serbia Sloga | USS Sloga
  code    SRB PTY
  source  factbook-2026

actor   srb.we-the-voice-from-the-people
  kind    party
  name    We - The Voice from the People | MI-GIN !weak !context(SRB)
  code    SRB PTY
  source  factbook-2026

actor   syc.seychelles-people-s-defense-forces
  kind    organ
  name    Seychelles People's Defense Forces | Seychelles People's Defence Forces | SPDF !weak !context(SYC) | Seychelles Defense Forces
  code    SYC MIL
  source  factbook-2026

actor   syc.seychelles-party-for-social-justice-and-democrac
  kind    party
  name    Seychelles Party for Social Justice and Democracy | SPSJD !weak !context(SYC)
  code    SYC PTY
  source  factbook-2026

actor   syc.seychellois-democratic-alliance
  kind    party
  name    Seychellois Democratic Alliance | LDS !weak !context(SYC) | Linyon Demokratik Seselwa/Union Démocratique Seychelloise
  code    SYC PTY
  source  factbook-2026

actor   syc.seychelles-national-party
  kind    party
  name    Seychelles National Party | SNP !weak !context(SYC)
  code    SYC PTY
  source  factbook-2026

actor   syc.united-seychelles
  kind    party
  name    United Seychelles
  code    SYC PTY
  source  factbook-2026

actor   sle.republic-of-sierra-leone-armed-forces
  kind    organ
  name    Republic of Sierra Leone Armed Forces | RSLAF !weak !context(SLE)
  code    SLE MIL
  source  factbook-2026

actor   sle.all-people-s-congress
  kind    party
  name    All People's Congress !context(SLE) | APC !weak !context(SLE)
  code    SLE PTY
  source  factbook-2026

actor   sle.sierra-leone-people-s-party
  kind    party
  name    Sierra Leone People's Party | SLPP !weak !context(SLE)
  code    SLE PTY
  source  factbook-2026

actor   sgp.singapore-armed-forces
  kind    organ
  name    Singapore Armed Forces | SAF !weak !context(SGP) | Singapore Defense Force
  code    SGP MIL
  source  factbook-2026

actor   sgp.singapore-police-force
  kind    organ
  name    Singapore Police Force | SPF !weak !context(SGP)
  code    SGP COP
  source  factbook-2026

actor   sgp.people-s-action-party
  kind    party
  name    People's Action Party !context(SGP) | PAP !weak !context(SGP)
  code    SGP PTY
  source  factbook-2026

actor   sgp.workers-party
  kind    party
  name    Workers' Party !context(SGP) | WPS !weak !context(SGP)
  code    SGP PTY
  source  factbook-2026

actor   svk.narodna-rada-slovenskej-republiky
  kind    organ
  name    Narodna rada Slovenskej republiky
  code    SVK LEG
  source  factbook-2026

actor   svk.armed-forces-of-the-slovak-republic
  kind    organ
  name    Armed Forces of the Slovak Republic | Ozbrojene Sily Slovenskej Republiky
  code    SVK MIL
  source  factbook-2026

actor   svk.ground-forces
  kind    organ
  name    Ground Forces !context(SVK) | Slovenské Pozemné Sily
  code    SVK MIL
  source  factbook-2026

actor   svk.air-forces
  kind    organ
  name    Air Forces !context(SVK) | Slovenské Vzdušné Sily
  code    SVK MIL
  source  factbook-2026

actor   svk.special-operations-forces
  kind    organ
  name    Special Operations Forces | Sily Pre Speciálne Operácie
  code    SVK MIL
  source  factbook-2026

actor   svk.direction-social-democracy
  kind    party
  name    Direction - Social Democracy | SMER-SD !weak !context(SVK)
  code    SVK PTY
  source  factbook-2026

actor   svk.freedom-and-solidarity
  kind    party
  name    Freedom and Solidarity !context(SVK) | SaS !weak !context(SVK)
  code    SVK PTY
  source  factbook-2026

actor   svk.progressive-slovakia
  kind    party
  name    Progressive Slovakia
  code    SVK PTY
  source  factbook-2026

actor   svk.republic
  kind    party
  name    Republic !context(SVK)
  code    SVK PTY
  source  factbook-2026

actor   svk.slovak-national-party
  kind    party
  name    Slovak National Party | SNS !weak !context(SVK)
  code    SVK PTY
  source  factbook-2026

actor   svk.christian-democratic-movement
  kind    party
  name    Christian Democratic Movement !context(SVK) | KDH !weak !context(SVK)
  code    SVK PTY
  source  factbook-2026

actor   svk.voice-social-democracy
  kind    party
  name    Voice - Social Democracy !context(SVK) | HLAS-SD !weak !context(SVK)
  code    SVK PTY
  source  factbook-2026

actor   svn.drzavni-zbor
  kind    organ
  name    Drzavni Zbor
  code    SVN LEG
  source  factbook-2026

actor   svn.drzavni-svet
  kind    organ
  name    Drzavni Svet
  code    SVN LEG
  source  factbook-2026

actor   svn.slovenian-armed-forces
  kind    organ
  name    Slovenian Armed Forces | Slovenska Vojska
  code    SVN MIL
  source  factbook-2026

actor   svn.democratic-party-of-pensioners-of-slovenia
  kind    party
  name    Democratic Party of Pensioners of Slovenia | DeSUS !weak !context(SVN)
  code    SVN PTY
  source  factbook-2026

actor   svn.freedom-movement
  kind    party
  name    Freedom Movement !context(SVN)
  code    SVN PTY
  source  factbook-2026

actor   svn.list-of-marjan-sarec
  kind    party
  name    List of Marjan Sarec | LMS !weak !context(SVN)
  code    SVN PTY
  source  factbook-2026

actor   svn.new-slovenia-christian-democrats
  kind    party
  name    New Slovenia - Christian Democrats | NSi !weak !context(SVN)
  code    SVN PTY
  source  factbook-2026

actor   svn.resni-ca
  kind    party
  name    Resni.ca
  code    SVN PTY
  source  factbook-2026

actor   svn.slovenian-democratic-party
  kind    party
  name    Slovenian Democratic Party | SDS !weak !context(SVN)
  code    SVN PTY
  source  factbook-2026

actor   svn.slovenian-national-party
  kind    party
  name    Slovenian National Party | SNS !weak !context(SVN)
  code    SVN PTY
  source  factbook-2026

actor   svn.social-democrats
  kind    party
  name    Social Democrats !context(SVN)
  code    SVN PTY
  source  factbook-2026

actor   svn.left
  kind    party
  name    Left !context(SVN) | Levica !context(SVN)
  code    SVN PTY
  source  factbook-2026

actor   slb.national-security-and-correctional-services
  kind    organ
  name    National Security and Correctional Services | MPNSCS !weak !context(SLB)
  code    SLB COP
  source  factbook-2026

actor   slb.royal-solomon-islands-police-force
  kind    organ
  name    Royal Solomon Islands Police Force | RSIPF !weak !context(SLB)
  code    SLB COP
  source  factbook-2026

actor   slb.democratic-alliance-party
  kind    party
  name    Democratic Alliance Party !context(SLB) | DAP !weak !context(SLB)
  code    SLB PTY
  source  factbook-2026

actor   slb.kadere-party-of-solomon-islands
  kind    party
  name    Kadere Party of Solomon Islands | KAD !weak !context(SLB)
  code    SLB PTY
  source  factbook-2026

actor   slb.ownership
  kind    party
  name    Ownership !context(SLB)
  code    SLB PTY
  source  factbook-2026

actor   slb.solomon-islands-people-first-party
  kind    party
  name    Solomon Islands People First Party | SIPFP !weak !context(SLB)
  code    SLB PTY
  source  factbook-2026

actor   slb.solomon-islands-democratic-party
  kind    party
  name    Solomon Islands Democratic Party | SIDP !weak !context(SLB)
  code    SLB PTY
  source  factbook-2026

actor   slb.solomon-islands-party-for-rural-advancement
  kind    party
  name    Solomon Islands Party for Rural Advancement | SIPRA !weak !context(SLB)
  code    SLB PTY
  source  factbook-2026

actor   slb.solomon-islands-united-party
  kind    party
  name    Solomon Islands United Party
  code    SLB PTY
  source  factbook-2026

actor   slb.united-for-change-party
  kind    party
  name    United for Change Party !context(SLB) | U4C !context(SLB)
  code    SLB PTY
  source  factbook-2026

actor   slb.coalition-for-accountability-reform-and-empowerm
  kind    party
  name    Coalition for Accountability Reform and Empowerment | CARE !weak !context(SLB)
  code    SLB PTY
  source  factbook-2026

actor   som.golaha-shacabka
  kind    organ
  name    Golaha Shacabka
  code    SOM LEG
  source  factbook-2026

actor   som.aqalka-sare
  kind    organ
  name    Aqalka Sare
  code    SOM LEG
  source  factbook-2026

actor   som.cosmopolitan-democratic-party
  kind    party
  name    Cosmopolitan Democratic Party
  code    SOM PTY
  source  factbook-2026

actor   som.green-party
  kind    party
  name    Green Party !context(SOM)
  code    SOM PTY
  source  factbook-2026

actor   som.ilays-party
  kind    party
  name    Ilays Party
  code    SOM PTY
  source  factbook-2026

actor   som.justice-and-reconciliation-party
  kind    party
  name    Justice and Reconciliation Party !context(SOM)
  code    SOM PTY
  source  factbook-2026

actor   som.national-progressive-party
  kind    party
  name    National Progressive Party !context(SOM)
  code    SOM PTY
  source  factbook-2026

actor   som.peace-and-unity-party
  kind    party
  name    Peace and Unity Party !context(SOM)
  code    SOM PTY
  source  factbook-2026

actor   som.qaransoor-party
  kind    party
  name    Qaransoor Party
  code    SOM PTY
  source  factbook-2026

actor   som.qiimo-qaran-party
  kind    party
  name    Qiimo Qaran Party
  code    SOM PTY
  source  factbook-2026

actor   som.security-and-justice-party
  kind    party
  name    Security and Justice Party !context(SOM)
  code    SOM PTY
  source  factbook-2026

actor   som.social-justice-party
  kind    party
  name    Social Justice Party !context(SOM)
  code    SOM PTY
  source  factbook-2026

actor   som.somali-labour-party
  kind    party
  name    Somali Labour Party | Somali Labor Party
  code    SOM PTY
  source  factbook-2026

actor   som.somali-republic-party
  kind    party
  name    Somali Republic Party
  code    SOM PTY
  source  factbook-2026

actor   som.somali-social-unity-party
  kind    party
  name    Somali Social Unity Party | SSUP !weak !context(SOM)
  code    SOM PTY
  source  factbook-2026

actor   zaf.south-african-national-defense-force
  kind    organ
  name    South African National Defense Force | South African National Defence Force | SANDF !weak !context(ZAF)
  code    ZAF MIL
  source  factbook-2026

actor   zaf.south-african-navy
  kind    organ
  name    South African Navy | SAN !weak !context(ZAF)
  code    ZAF MIL
  source  factbook-2026

actor   zaf.south-african-air-force
  kind    organ
  name    South African Air Force | SAAF !weak !context(ZAF)
  code    ZAF MIL
  source  factbook-2026

actor   zaf.south-african-police-service
  kind    organ
  name    South African Police Service | SAPS !weak !context(ZAF)
  code    ZAF COP
  source  factbook-2026

actor   zaf.african-christian-democratic-party
  kind    party
  name    African Christian Democratic Party !context(ZAF) | ACDP !weak !context(ZAF)
  code    ZAF PTY
  source  factbook-2026

actor   zaf.african-people-s-convention
  kind    party
  name    African People's Convention !context(ZAF) | APC !weak !context(ZAF)
  code    ZAF PTY
  source  factbook-2026

actor   zaf.agang-sa
  kind    party
  name    Agang SA
  code    ZAF PTY
  source  factbook-2026

actor   zaf.congress-of-the-people
  kind    party
  name    Congress of the People !context(ZAF) | COPE !weak !context(ZAF)
  code    ZAF PTY
  source  factbook-2026

actor   zaf.democratic-alliance
  kind    party
  name    Democratic Alliance !context(ZAF)
  code    ZAF PTY
  source  factbook-2026

actor   zaf.economic-freedom-fighters
  kind    party
  name    Economic Freedom Fighters | EFF !weak !context(ZAF)
  code    ZAF PTY
  source  factbook-2026

actor   zaf.freedom-front-plus
  kind    party
  name    Freedom Front Plus | FF+ !weak !context(ZAF)
  code    ZAF PTY
  source  factbook-2026

actor   zaf.good
  kind    party
  name    GOOD !weak !context(ZAF)
  code    ZAF PTY
  source  factbook-2026

actor   zaf.inkatha-freedom-party
  kind    party
  name    Inkatha Freedom Party | IFP !weak !context(ZAF)
  code    ZAF PTY
  source  factbook-2026

actor   zaf.national-freedom-party
  kind    party
  name    National Freedom Party !context(ZAF) | NFP !weak !context(ZAF)
  code    ZAF PTY
  source  factbook-2026

actor   zaf.pan-africanist-congress-of-azania
  kind    party
  name    Pan-Africanist Congress of Azania | PAC !weak !context(ZAF)
  code    ZAF PTY
  source  factbook-2026

actor   zaf.united-christian-democratic-party
  kind    party
  name    United Christian Democratic Party !context(ZAF) | UCDP !weak !context(ZAF)
  code    ZAF PTY
  source  factbook-2026

actor   zaf.united-democratic-movement
  kind    party
  name    United Democratic Movement !context(ZAF) | UDM !weak !context(ZAF)
  code    ZAF PTY
  source  factbook-2026

actor   ssd.national-legislature
  kind    organ
  name    National Legislature
  code    SSD LEG
  source  factbook-2026

actor   ssd.al-majlis-al-tachirii
  kind    organ
  name    Al-Majlis Al-Tachirii
  code    SSD LEG
  source  factbook-2026

actor   ssd.al-watani
  kind    organ
  name    Al-Watani !context(SSD)
  code    SSD LEG
  source  factbook-2026

actor   ssd.unified-forces
  kind    organ
  name    Unified Forces !context(SSD) | NUF !weak !context(SSD)
  code    SSD MIL
  source  factbook-2026

actor   ssd.south-sudan-national-police-service
  kind    organ
  name    South Sudan National Police Service | SSNPS !weak !context(SSD)
  code    SSD COP
  source  factbook-2026

actor   ssd.democratic-change
  kind    party
  name    Democratic Change !context(SSD)
  code    SSD PTY
  source  factbook-2026

actor   ssd.democratic-forum
  kind    party
  name    Democratic Forum !context(SSD)
  code    SSD PTY
  source  factbook-2026

actor   ssd.labour-party
  kind    party
  name    Labour Party !context(SSD) | Labor Party !context(SSD) | LPSS !weak !context(SSD)
  code    SSD PTY
  source  factbook-2026

actor   ssd.sudan-african-national-union
  kind    party
  name    Sudan African National Union | SANU !weak !context(SSD)
  code    SSD PTY
  source  factbook-2026

actor   ssd.united-democratic-salvation-front
  kind    party
  name    United Democratic Salvation Front !context(SSD) | UDSF !weak !context(SSD)
  code    SSD PTY
  source  factbook-2026

actor   ssd.united-south-sudan-african-party
  kind    party
  name    United South Sudan African Party | USSAP !weak !context(SSD)
  code    SSD PTY
  source  factbook-2026

actor   ssd.united-south-sudan-party
  kind    party
  name    United South Sudan Party | USSP !weak !context(SSD)
  code    SSD PTY
  source  factbook-2026

actor   esp.cortes
  kind    organ
  name    Cortes
  code    ESP LEG
  source  factbook-2026

actor   esp.cortes-generales
  kind    organ
  name    Cortes Generales
  code    ESP LEG
  source  factbook-2026

actor   esp.las-cortes-generales
  kind    organ
  name    Las Cortes Generales
  code    ESP LEG
  source  factbook-2026

actor   esp.congreso-de-los-diputados
  kind    organ
  name    Congreso de los Diputados !context(ESP)
  code    ESP LEG
  source  factbook-2026

actor   esp.senado
  kind    organ
  name    Senado !context(ESP)
  code    ESP LEG
  source  factbook-2026

actor   esp.spanish-armed-forces
  kind    organ
  name    Spanish Armed Forces | Fuerzas Armadas de España
  code    ESP MIL
  source  factbook-2026

actor   esp.spanish-navy
  kind    organ
  name    Spanish Navy | Armada Espanola
  code    ESP MIL
  source  factbook-2026

actor   esp.spanish-national-police
  kind    organ
  name    Spanish National Police | Cuerpo Nacional de Policía
  code    ESP COP
  source  factbook-2026

actor   esp.asturias-forum
  kind    party
  name    Asturias Forum | FAC !weak !context(ESP)
  code    ESP PTY
  source  factbook-2026

actor   esp.basque-country-unite
  kind    party
  name    Basque Country Unite | EH Bildu | Euskal Herria Bildu
  code    ESP PTY
  source  factbook-2026

actor   esp.basque-nationalist-party
  kind    party
  name    Basque Nationalist Party | PNV !weak !context(ESP) | EAJ !weak !context(ESP)
  code    ESP PTY
  source  factbook-2026

actor   esp.canarian-coalition
  kind    party
  name    Canarian Coalition
  code    ESP PTY
  source  factbook-2026

actor   esp.ciudadanos-party
  kind    party
  name    Ciudadanos Party | Citizens Party !context(ESP)
  code    ESP PTY
  source  factbook-2026

actor   esp.compromis-compromise-coalition
  kind    party
  name    Compromis - Compromise Coalition
  code    ESP PTY
  source  factbook-2026

actor   esp.navarrese-people-s-union
  kind    party
  name    Navarrese People's Union | UPN !weak !context(ESP)
  code    ESP PTY
  source  factbook-2026

actor   esp.together-for-catalonia
  kind    party
  name    Together for Catalonia | Junts !context(ESP)
  code    ESP PTY
  source  factbook-2026

actor   esp.people-s-party
  kind    party
  name    People's Party !context(ESP)
  code    ESP PTY
  source  factbook-2026

actor   esp.republican-left-of-catalonia
  kind    party
  name    Republican Left of Catalonia | ERC !weak !context(ESP)
  code    ESP PTY
  source  factbook-2026

actor   esp.spanish-socialist-workers-party
  kind    party
  name    Spanish Socialist Workers Party | PSOE !weak !context(ESP)
  code    ESP PTY
  source  factbook-2026

actor   esp.teruel-existe
  kind    party
  name    Teruel Existe
  code    ESP PTY
  source  factbook-2026

actor   esp.unidas
  kind    party
  name    Unidas !context(ESP) | Sumar !context(ESP) | Unite !context(ESP)
  code    ESP PTY
  source  factbook-2026

actor   esp.vox
  kind    party
  name    Vox !context(ESP) | VOX !weak !context(ESP)
  code    ESP PTY
  source  factbook-2026

actor   lka.parliament-of-sri-lanka
  kind    organ
  name    Parliament of Sri Lanka
  code    LKA LEG
  source  factbook-2026

actor   lka.crusaders-for-democracy
  kind    party
  name    Crusaders for Democracy | CFD !weak !context(LKA)
  code    LKA PTY
  source  factbook-2026

actor   lka.jathika-hela-urumaya
  kind    party
  name    Jathika Hela Urumaya | JHU !weak !context(LKA)
  code    LKA PTY
  source  factbook-2026

actor   lka.sri-lanka-people-s-freedom-alliance
  kind    party
  name    Sri Lanka People's Freedom Alliance | SLPFA !weak !context(LKA)
  code    LKA PTY
  source  factbook-2026

actor   lka.tamil-national-people-s-front
  kind    party
  name    Tamil National People's Front | TNPF !weak !context(LKA)
  code    LKA PTY
  source  factbook-2026

actor   lka.tamil-people-s-national-alliance
  kind    party
  name    Tamil People's National Alliance | TPNA !weak !context(LKA)
  code    LKA PTY
  source  factbook-2026

actor   lka.united-national-front-for-good-governance
  kind    party
  name    United National Front for Good Governance | UNFGG !weak !context(LKA)
  code    LKA PTY
  source  factbook-2026

actor   sdn.sudan-police-forces
  kind    organ
  name    Sudan Police Forces | SPF !weak !context(SDN)
  code    SDN COP
  source  factbook-2026

actor   sdn.federal-umma-party
  kind    party
  name    Federal Umma Party
  code    SDN PTY
  source  factbook-2026

actor   sdn.muslim-brotherhood
  kind    party
  name    Muslim Brotherhood !context(SDN)
  code    SDN PTY
  source  factbook-2026

actor   sdn.reform-movement-now
  kind    party
  name    Reform Movement Now !context(SDN)
  code    SDN PTY
  source  factbook-2026

actor   sdn.sudan-national-front
  kind    party
  name    Sudan National Front
  code    SDN PTY
  source  factbook-2026

actor   sdn.umma-party-for-reform-and-development
  kind    party
  name    Umma Party for Reform and Development
  code    SDN PTY
  source  factbook-2026

actor   sdn.unionist-movement-party
  kind    party
  name    Unionist Movement Party !context(SDN) | UMP !weak !context(SDN)
  code    SDN PTY
  source  factbook-2026

actor   sur.nationale-assemblee
  kind    organ
  name    Nationale Assemblee !context(SUR)
  code    SUR LEG
  source  factbook-2026

actor   sur.air-force
  kind    organ
  name    Air Force !context(SUR) | Luchtmacht !context(SUR)
  code    SUR MIL
  source  factbook-2026

actor   sur.military-police
  kind    organ
  name    Military Police !context(SUR) | Korps Militaire Politie
  code    SUR COP
  source  factbook-2026

actor   sur.brotherhood-and-unity-in-politics
  kind    party
  name    Brotherhood and Unity in Politics | BEP !weak !context(SUR)
  code    SUR PTY
  source  factbook-2026

actor   sur.democratic-alternative-91
  kind    party
  name    Democratic Alternative '91 | DA91 !context(SUR)
  code    SUR PTY
  source  factbook-2026

actor   sur.general-liberation-and-development-party
  kind    party
  name    General Liberation and Development Party !context(SUR) | ABOP !weak !context(SUR)
  code    SUR PTY
  source  factbook-2026

actor   sur.national-democratic-party
  kind    party
  name    National Democratic Party !context(SUR) | NDP !weak !context(SUR)
  code    SUR PTY
  source  factbook-2026

actor   sur.national-party-of-suriname
  kind    party
  name    National Party of Suriname | NPS !weak !context(SUR)
  code    SUR PTY
  source  factbook-2026

actor   sur.party-for-democracy-and-development-in-unity
  kind    party
  name    Party for Democracy and Development in Unity !context(SUR) | DOE !weak !context(SUR)
  code    SUR PTY
  source  factbook-2026

actor   sur.party-for-national-unity-and-solidarity
  kind    party
  name    Party for National Unity and Solidarity !context(SUR) | KTPI !weak !context(SUR)
  code    SUR PTY
  source  factbook-2026

actor   sur.people-s-alliance
  kind    party
  name    People's Alliance !context(SUR) | Pertjajah Luhur
  code    SUR PTY
  source  factbook-2026

actor   sur.progressive-workers-and-farmers-union
  kind    party
  name    Progressive Workers' and Farmers' Union !context(SUR) | PALU !weak !context(SUR)
  code    SUR PTY
  source  factbook-2026

actor   sur.progressive-reform-party
  kind    party
  name    Progressive Reform Party !context(SUR) | VHP !weak !context(SUR)
  code    SUR PTY
  source  factbook-2026

actor   sur.reform-and-renewal-movement
  kind    party
  name    Reform and Renewal Movement !context(SUR) | HVB !weak !context(SUR)
  code    SUR PTY
  source  factbook-2026

actor   sur.surinamese-labor-party
  kind    party
  name    Surinamese Labor Party | Surinamese Labour Party | SPA !weak !context(SUR)
  code    SUR PTY
  source  factbook-2026

actor   swe.riksdag
  kind    organ
  name    Riksdag
  code    SWE LEG
  source  factbook-2026

actor   swe.riksdagen
  kind    organ
  name    Riksdagen !context(SWE)
  code    SWE LEG
  source  factbook-2026

actor   swe.swedish-armed-forces
  kind    organ
  name    Swedish Armed Forces | Försvarsmakten
  code    SWE MIL
  source  factbook-2026

actor   swe.center-party
  kind    party
  name    Center Party !context(SWE) | Centre Party !context(SWE) | Centerpartiet !context(SWE)
  code    SWE PTY
  source  factbook-2026

actor   swe.christian-democrats
  kind    party
  name    Christian Democrats !context(SWE) | Kristdemokraterna !context(SWE)
  code    SWE PTY
  source  factbook-2026

actor   swe.green-party
  kind    party
  name    Green Party !context(SWE) | Miljopartiet de Grona
  code    SWE PTY
  source  factbook-2026

actor   swe.left-party
  kind    party
  name    Left Party !context(SWE) | Vansterpartiet !context(SWE)
  code    SWE PTY
  source  factbook-2026

actor   swe.moderate-party
  kind    party
  name    Moderate Party | Moderaterna !context(SWE)
  code    SWE PTY
  source  factbook-2026

actor   swe.sweden-democrats
  kind    party
  name    Sweden Democrats | Sverigedemokraterna !context(SWE)
  code    SWE PTY
  source  factbook-2026

actor   swe.swedish-social-democratic-party
  kind    party
  name    Swedish Social Democratic Party | SAP !weak !context(SWE) | Socialdemokraterna !context(SWE)
  code    SWE PTY
  source  factbook-2026

actor   swe.liberals
  kind    party
  name    Liberals !context(SWE) | Liberalerna !context(SWE)
  code    SWE PTY
  source  factbook-2026

actor   che.bundesversammlung
  kind    organ
  name    Bundesversammlung | Assemblée fédérale | Assemblea federale
  code    CHE LEG
  source  factbook-2026

actor   che.nationalrat
  kind    organ
  name    Nationalrat !context(CHE) | Conseil national !context(CHE) | Consiglio nazionale
  code    CHE LEG
  source  factbook-2026

actor   che.standerat
  kind    organ
  name    Ständerat | Conseil des Etats | Consiglio degli Stati
  code    CHE LEG
  source  factbook-2026

actor   che.center
  kind    party
  name    Center !context(CHE) | Centre !context(CHE)
  code    CHE PTY
  source  factbook-2026

actor   che.evangelical-peoples-party
  kind    party
  name    Evangelical Peoples' Party | EVP !weak !context(CHE) | PEV !weak !context(CHE)
  code    CHE PTY
  source  factbook-2026

actor   che.federal-democrats
  kind    party
  name    Federal Democrats !context(CHE) | EDU !weak !context(CHE)
  code    CHE PTY
  source  factbook-2026

actor   che.geneva-citizens-movement
  kind    party
  name    Geneva Citizens Movement | MCR !weak !context(CHE) | MCG !weak !context(CHE)
  code    CHE PTY
  source  factbook-2026

actor   che.green-liberal-party
  kind    party
  name    Green Liberal Party !context(CHE)
  code    CHE PTY
  source  factbook-2026

actor   che.green-party
  kind    party
  name    Green Party !context(CHE)
  code    CHE PTY
  source  factbook-2026

actor   che.liberals
  kind    party
  name    Liberals !context(CHE) | FDP.The Liberals
  code    CHE PTY
  source  factbook-2026

actor   che.social-democratic-party
  kind    party
  name    Social Democratic Party !context(CHE)
  code    CHE PTY
  source  factbook-2026

actor   che.swiss-people-s-party
  kind    party
  name    Swiss People's Party
  code    CHE PTY
  source  factbook-2026

actor   syr.majlis-al-chaab
  kind    organ
  name    Majlis Al-Chaab
  code    SYR LEG
  source  factbook-2026

actor   syr.arab-socialist-ba-ath-party
  kind    party
  name    Arab Socialist Ba'ath Party !context(SYR)
  code    SYR PTY
  source  factbook-2026

actor   syr.arab-socialist-party-syrian-regional
  kind    party
  name    Arab Socialist Party – Syrian Regional | Ba'ath !context(SYR)
  code    SYR PTY
  source  factbook-2026

actor   syr.arab-socialist-union-of-syria
  kind    party
  name    Arab Socialist Union of Syria | ASU !weak !context(SYR)
  code    SYR PTY
  source  factbook-2026

actor   syr.democratic-arab-socialist-union
  kind    party
  name    Democratic Arab Socialist Union !context(SYR)
  code    SYR PTY
  source  factbook-2026

actor   syr.socialist-unionist-democratic-party
  kind    party
  name    Socialist Unionist Democratic Party !context(SYR)
  code    SYR PTY
  source  factbook-2026

actor   syr.socialist-unionist-party
  kind    party
  name    Socialist Unionist Party !context(SYR)
  code    SYR PTY
  source  factbook-2026

actor   syr.syrian-communist-party
  kind    party
  name    Syrian Communist Party
  code    SYR PTY
  source  factbook-2026

actor   syr.unionist-socialist-party
  kind    party
  name    Unionist Socialist Party !context(SYR)
  code    SYR PTY
  source  factbook-2026

actor   syr.syrian-democratic-party
  kind    party
  name    Syrian Democratic Party
  code    SYR PTY
  source  factbook-2026

actor   syr.democratic-autonomous-administration-of-northeas
  kind    party
  name    Democratic Autonomous Administration of Northeast Syria | DAANES !weak !context(SYR)
  code    SYR PTY
  source  factbook-2026

actor   tjk.majlisi-namoyandogon
  kind    organ
  name    Majlisi namoyandogon
  code    TJK LEG
  source  factbook-2026

actor   tjk.tajik-national-guard
  kind    organ
  name    Tajik National Guard | TNG !weak !context(TJK)
  code    TJK MIL
  source  factbook-2026

actor   tjk.agrarian-party-of-tajikistan
  kind    party
  name    Agrarian Party of Tajikistan | APT !weak !context(TJK)
  code    TJK PTY
  source  factbook-2026

actor   tjk.democratic-party
  kind    party
  name    Democratic Party !context(TJK) | DPT !weak !context(TJK)
  code    TJK PTY
  source  factbook-2026

actor   tjk.party-of-economic-reforms
  kind    party
  name    Party of Economic Reforms | PERT !weak !context(TJK)
  code    TJK PTY
  source  factbook-2026

actor   tjk.socialist-party-of-tajikistan
  kind    party
  name    Socialist Party of Tajikistan | SPT !weak !context(TJK)
  code    TJK PTY
  source  factbook-2026

actor   tza.bunge
  kind    organ
  name    Bunge
  code    TZA LEG
  source  factbook-2026

actor   tza.nation-building-army
  kind    organ
  name    Nation Building Army | Jeshi la Kujenga Taifa
  code    TZA MIL
  source  factbook-2026

actor   tza.tanzania-police-force
  kind    organ
  name    Tanzania Police Force | Jeshi la Polisi Tanzania
  code    TZA COP
  source  factbook-2026

actor   tza.alliance-for-change-and-transparency
  kind    party
  name    Alliance for Change and Transparency | ACT-Wazalendo | Wazalendo !context(TZA)
  code    TZA PTY
  source  factbook-2026

actor   tza.civic-united-front
  kind    party
  name    Civic United Front !context(TZA) | CUF !weak !context(TZA) | Chama Cha Wananchi
  code    TZA PTY
  source  factbook-2026

actor   tza.party-of-democracy-and-development
  kind    party
  name    Party of Democracy and Development !context(TZA) | CHADEMA !weak !context(TZA) | Chama Cha Demokrasia na Maendeleo
  code    TZA PTY
  source  factbook-2026

actor   tza.revolutionary-party-of-tanzania
  kind    party
  name    Revolutionary Party of Tanzania | CCM !weak !context(TZA) | Chama Cha Mapinduzi
  code    TZA PTY
  source  factbook-2026

actor   tha.rathasapha
  kind    organ
  name    Rathasapha
  code    THA LEG
  source  factbook-2026

actor   tha.rathhasapha
  kind    organ
  name    Rathhasapha
  code    THA LEG
  source  factbook-2026

actor   tha.saphaphuthan-ratsadon
  kind    organ
  name    Saphaphuthan Ratsadon
  code    THA LEG
  source  factbook-2026

actor   tha.wuthisapha
  kind    organ
  name    Wuthisapha
  code    THA LEG
  source  factbook-2026

actor   tha.royal-thai-armed-forces
  kind    organ
  name    Royal Thai Armed Forces | RTARF !weak !context(THA)
  code    THA MIL
  source  factbook-2026

actor   tha.royal-thai-navy
  kind    organ
  name    Royal Thai Navy | RTN !weak !context(THA)
  code    THA MIL
  source  factbook-2026

actor   tha.royal-thai-air-force
  kind    organ
  name    Royal Thai Air Force | RTAF !weak !context(THA)
  code    THA MIL
  source  factbook-2026

actor   tha.bhumjaithai-party
  kind    party
  name    Bhumjaithai Party | BJT !weak !context(THA)
  code    THA PTY
  source  factbook-2026

actor   tha.chat-thai-phatthana-party
  kind    party
  name    Chat Thai Phatthana Party | CTP !weak !context(THA) | Thai Nation Development Party
  code    THA PTY
  source  factbook-2026

actor   tha.democrat-party
  kind    party
  name    Democrat Party !context(THA)
  code    THA PTY
  source  factbook-2026

actor   tha.move-forward-party
  kind    party
  name    Move Forward Party | MFP !weak !context(THA)
  code    THA PTY
  source  factbook-2026

actor   tha.palang-pracharat-party
  kind    party
  name    Palang Pracharat Party | PPRP !weak !context(THA) | People's State Power Party !context(THA)
  code    THA PTY
  source  factbook-2026

actor   tha.pheu-thai-party
  kind    party
  name    Pheu Thai Party | PTP !weak !context(THA) | Puea !context(THA) | For Thais Party
  code    THA PTY
  source  factbook-2026

actor   tha.prachachat-party
  kind    party
  name    Prachachat Party | PCC !weak !context(THA)
  code    THA PTY
  source  factbook-2026

actor   tha.thai-sang-thai-party
  kind    party
  name    Thai Sang Thai Party
  code    THA PTY
  source  factbook-2026

actor   tha.united-thai-nation
  kind    party
  name    United Thai Nation | UTN !weak !context(THA) | Ruam Thai Sang Chat
  code    THA PTY
  source  factbook-2026

actor   tgo.assemblee-nationale
  kind    organ
  name    Assemblée nationale !context(TGO)
  code    TGO LEG
  source  factbook-2026

actor   tgo.senat
  kind    organ
  name    Sénat !context(TGO)
  code    TGO LEG
  source  factbook-2026

actor   tgo.togolese-armed-forces
  kind    organ
  name    Togolese Armed Forces | Forces Armees Togolaise
  code    TGO MIL
  source  factbook-2026

actor   tgo.action-committee-for-renewal
  kind    party
  name    Action Committee for Renewal | CAR !weak !context(TGO)
  code    TGO PTY
  source  factbook-2026

actor   tgo.alliance-of-democrats-for-integral-development
  kind    party
  name    Alliance of Democrats for Integral Development | ADDI !weak !context(TGO)
  code    TGO PTY
  source  factbook-2026

actor   tgo.democratic-convention-of-african-peoples
  kind    party
  name    Democratic Convention of African Peoples !context(TGO) | CDPA !weak !context(TGO)
  code    TGO PTY
  source  factbook-2026

actor   tgo.democratic-forces-for-the-republic
  kind    party
  name    Democratic Forces for the Republic !context(TGO) | FDR !weak !context(TGO)
  code    TGO PTY
  source  factbook-2026

actor   tgo.national-alliance-for-change
  kind    party
  name    National Alliance for Change !context(TGO) | ANC !weak !context(TGO)
  code    TGO PTY
  source  factbook-2026

actor   tgo.new-togolese-commitment
  kind    party
  name    New Togolese Commitment
  code    TGO PTY
  source  factbook-2026

actor   tgo.pan-african-national-party
  kind    party
  name    Pan-African National Party !context(TGO) | PNP !weak !context(TGO)
  code    TGO PTY
  source  factbook-2026

actor   tgo.pan-african-patriotic-convergence
  kind    party
  name    Pan-African Patriotic Convergence !context(TGO) | CPP !weak !context(TGO)
  code    TGO PTY
  source  factbook-2026

actor   tgo.patriotic-movement-for-democracy-and-development
  kind    party
  name    Patriotic Movement for Democracy and Development !context(TGO) | MPDD !weak !context(TGO)
  code    TGO PTY
  source  factbook-2026

actor   tgo.socialist-pact-for-renewal
  kind    party
  name    Socialist Pact for Renewal !context(TGO) | PSR !weak !context(TGO)
  code    TGO PTY
  source  factbook-2026

actor   tgo.togolese-party
  kind    party
  name    Togolese Party
  code    TGO PTY
  source  factbook-2026

actor   tgo.union-of-forces-for-change
  kind    party
  name    Union of Forces for Change !context(TGO) | UFC !weak !context(TGO)
  code    TGO PTY
  source  factbook-2026

actor   tgo.union-for-the-republic
  kind    party
  name    Union for the Republic !context(TGO) | UNIR !weak !context(TGO)
  code    TGO PTY
  source  factbook-2026

actor   ton.fale-alea
  kind    organ
  name    Fale Alea
  code    TON LEG
  source  factbook-2026

actor   ton.his-majesty-s-armed-forces-tonga
  kind    organ
  name    His Majesty's Armed Forces Tonga | HMAF !weak !context(TON) | Tonga Defense Services
  code    TON MIL
  source  factbook-2026

actor   ton.democratic-party-of-the-friendly-islands
  kind    party
  name    Democratic Party of the Friendly Islands | DPFI !weak !context(TON) | PTOA !weak !context(TON)
  code    TON PTY
  source  factbook-2026

actor   ton.tonga-people-s-party
  kind    party
  name    Tonga People's Party | PAK !weak !context(TON) | TPPI !weak !context(TON) | Paati ʻa e Kakai ʻo Tonga
  code    TON PTY
  source  factbook-2026

actor   tto.trinidad-and-tobago-defense-force
  kind    organ
  name    Trinidad and Tobago Defense Force | Trinidad and Tobago Defence Force | TTDF !weak !context(TTO)
  code    TTO MIL
  source  factbook-2026

actor   tto.people-s-national-movement
  kind    party
  name    People's National Movement !context(TTO) | PNM !weak !context(TTO)
  code    TTO PTY
  source  factbook-2026

actor   tto.united-national-congress
  kind    party
  name    United National Congress !context(TTO) | UNC !weak !context(TTO)
  code    TTO PTY
  source  factbook-2026

actor   tto.tobago-people-s-party
  kind    party
  name    Tobago People's Party | Tobago !context(TTO)
  code    TTO PTY
  source  factbook-2026

actor   tun.majlis-nawwab-ash-sha-ab
  kind    organ
  name    Majlis Nawwab ash-Sha'ab
  code    TUN LEG
  source  factbook-2026

actor   tun.tunisian-armed-forces
  kind    organ
  name    Tunisian Armed Forces | Forces Armées Tunisiennes
  code    TUN MIL
  source  factbook-2026

actor   tun.internal-security-forces
  kind    organ
  name    Internal Security Forces !context(TUN) | National Police !context(TUN)
  code    TUN COP
  source  factbook-2026

actor   tun.afek-tounes
  kind    party
  name    Afek Tounes
  code    TUN PTY
  source  factbook-2026

actor   tun.al-badil-al-tounisi
  kind    party
  name    Al Badil Al-Tounisi | Tunisian Alternative
  code    TUN PTY
  source  factbook-2026

actor   tun.al-amal-party
  kind    party
  name    Al-Amal Party !context(TUN)
  code    TUN PTY
  source  factbook-2026

actor   tun.call-for-tunisia-party
  kind    party
  name    Call for Tunisia Party | Nidaa Tounes
  code    TUN PTY
  source  factbook-2026

actor   tun.current-of-love
  kind    party
  name    Current of Love
  code    TUN PTY
  source  factbook-2026

actor   tun.democratic-current
  kind    party
  name    Democratic Current
  code    TUN PTY
  source  factbook-2026

actor   tun.democratic-patriots-unified-party
  kind    party
  name    Democratic Patriots' Unified Party !context(TUN)
  code    TUN PTY
  source  factbook-2026

actor   tun.dignity-coalition
  kind    party
  name    Dignity Coalition !context(TUN) | Al Karama Coalition !context(TUN)
  code    TUN PTY
  source  factbook-2026

actor   tun.ennahda-movement
  kind    party
  name    Ennahda Movement !context(TUN) | Renaissance !context(TUN)
  code    TUN PTY
  source  factbook-2026

actor   tun.ettakatol-party
  kind    party
  name    Ettakatol Party
  code    TUN PTY
  source  factbook-2026

actor   tun.free-destourian-party
  kind    party
  name    Free Destourian Party | PDL !weak !context(TUN)
  code    TUN PTY
  source  factbook-2026

actor   tun.green-tunisia-party
  kind    party
  name    Green Tunisia Party
  code    TUN PTY
  source  factbook-2026

actor   tun.harakat-hak
  kind    party
  name    Harakat Hak
  code    TUN PTY
  source  factbook-2026

actor   tun.heart-of-tunisia
  kind    party
  name    Heart of Tunisia | Qalb Tounes
  code    TUN PTY
  source  factbook-2026

actor   tun.july-25-movement
  kind    party
  name    July 25 Movement
  code    TUN PTY
  source  factbook-2026

actor   tun.labor-and-achievement-party
  kind    party
  name    Labor and Achievement Party | Labour and Achievement Party
  code    TUN PTY
  source  factbook-2026

actor   tun.long-live-tunisia
  kind    party
  name    Long Live Tunisia | Tahya Tounes
  code    TUN PTY
  source  factbook-2026

actor   tun.movement-of-socialist-democrats
  kind    party
  name    Movement of Socialist Democrats !context(TUN) | MDS !weak !context(TUN)
  code    TUN PTY
  source  factbook-2026

actor   tun.national-coalition-party
  kind    party
  name    National Coalition Party !context(TUN)
  code    TUN PTY
  source  factbook-2026

actor   tun.national-salvation-front
  kind    party
  name    National Salvation Front !context(TUN)
  code    TUN PTY
  source  factbook-2026

actor   tun.new-carthage-party
  kind    party
  name    New Carthage Party
  code    TUN PTY
  source  factbook-2026

actor   tun.party-of-the-democratic-arab-vanguard
  kind    party
  name    Party of the Democratic Arab Vanguard
  code    TUN PTY
  source  factbook-2026

actor   tun.people-s-movement
  kind    party
  name    People's Movement !context(TUN)
  code    TUN PTY
  source  factbook-2026

actor   tun.republican-party
  kind    party
  name    Republican Party !context(TUN) | Al Joumhouri
  code    TUN PTY
  source  factbook-2026

actor   tun.movement-party
  kind    party
  name    Movement Party !context(TUN) | Hizb Harak
  code    TUN PTY
  source  factbook-2026

actor   tun.third-republic-party
  kind    party
  name    Third Republic Party !context(TUN)
  code    TUN PTY
  source  factbook-2026

actor   tun.tunisian-ba-ath-movement
  kind    party
  name    Tunisian Ba'ath Movement
  code    TUN PTY
  source  factbook-2026

actor   tun.voice-of-the-republic
  kind    party
  name    Voice of the Republic !context(TUN)
  code    TUN PTY
  source  factbook-2026

actor   tun.workers-party
  kind    party
  name    Workers' Party !context(TUN)
  code    TUN PTY
  source  factbook-2026

actor   tur.meclis
  kind    organ
  name    Meclis
  code    TUR LEG
  source  factbook-2026

actor   tur.turkish-naval-forces
  kind    organ
  name    Turkish Naval Forces | Türk Deniz Kuvvetleri
  code    TUR MIL
  source  factbook-2026

actor   tur.turkish-air-forces
  kind    organ
  name    Turkish Air Forces | Türk Hava Kuvvetleri
  code    TUR MIL
  source  factbook-2026

actor   tur.democrat-party
  kind    party
  name    Democrat Party !context(TUR)
  code    TUR PTY
  source  factbook-2026

actor   tur.democratic-regions-party
  kind    party
  name    Democratic Regions Party | DBP !weak !context(TUR)
  code    TUR PTY
  source  factbook-2026

actor   tur.grand-unity-party
  kind    party
  name    Grand Unity Party !context(TUR) | BBP !weak !context(TUR)
  code    TUR PTY
  source  factbook-2026

actor   tur.labor-and-freedom-alliance
  kind    party
  name    Labor and Freedom Alliance !context(TUR) | Labour and Freedom Alliance !context(TUR)
  code    TUR PTY
  source  factbook-2026

actor   tur.new-welfare-party
  kind    party
  name    New Welfare Party | YRP !weak !context(TUR)
  code    TUR PTY
  source  factbook-2026

actor   tur.party-of-greens-and-the-left-future
  kind    party
  name    Party of Greens and the Left Future !context(TUR) | YSGP !weak !context(TUR)
  code    TUR PTY
  source  factbook-2026

actor   tur.people-s-alliance
  kind    party
  name    People's Alliance !context(TUR)
  code    TUR PTY
  source  factbook-2026

actor   tur.workers-party-of-turkey
  kind    party
  name    Workers' Party of Turkey | TIP !weak !context(TUR)
  code    TUR PTY
  source  factbook-2026

actor   tkm.agrarian-party-of-turkmenistan
  kind    party
  name    Agrarian Party of Turkmenistan | TAP !weak !context(TKM)
  code    TKM PTY
  source  factbook-2026

actor   tuv.palamene
  kind    organ
  name    Palamene
  code    TUV LEG
  source  factbook-2026

actor   uga.uganda-people-s-defense-force
  kind    organ
  name    Uganda People's Defense Force | Uganda People's Defence Force | UPDF !weak !context(UGA)
  code    UGA MIL
  source  factbook-2026

actor   uga.democratic-party
  kind    party
  name    Democratic Party !context(UGA)
  code    UGA PTY
  source  factbook-2026

actor   uga.forum-for-democratic-change
  kind    party
  name    Forum for Democratic Change !context(UGA) | FDC !weak !context(UGA)
  code    UGA PTY
  source  factbook-2026

actor   uga.justice-forum
  kind    party
  name    Justice Forum !context(UGA) | JEEMA !weak !context(UGA)
  code    UGA PTY
  source  factbook-2026

actor   uga.national-resistance-movement
  kind    party
  name    National Resistance Movement !context(UGA) | NRM !weak !context(UGA)
  code    UGA PTY
  source  factbook-2026

actor   uga.national-unity-platform
  kind    party
  name    National Unity Platform !context(UGA)
  code    UGA PTY
  source  factbook-2026

actor   uga.people-s-progressive-party
  kind    party
  name    People's Progressive Party !context(UGA) | PPP !weak !context(UGA)
  code    UGA PTY
  source  factbook-2026

actor   uga.uganda-people-s-congress
  kind    party
  name    Uganda People's Congress | UPC !weak !context(UGA)
  code    UGA PTY
  source  factbook-2026

actor   ukr.fatherland
  kind    party
  name    Fatherland !context(UKR) | VOB !weak !context(UKR)
  code    UKR PTY
  source  factbook-2026

actor   are.majlis-watani-itihadi
  kind    organ
  name    Majlis Watani Itihadi
  code    ARE LEG
  source  factbook-2026

actor   are.land-forces
  kind    organ
  name    Land Forces !context(ARE) | Army !context(ARE)
  code    ARE MIL
  source  factbook-2026

actor   gbr.traditional-unionist-voice
  kind    party
  name    Traditional Unionist Voice | TUV !weak !context(GBR)
  code    GBR PTY
  source  factbook-2026

actor   gbr.workers-party-of-great-britian
  kind    party
  name    Workers Party of Great Britian
  code    GBR PTY
  source  factbook-2026

actor   usa.alliance-party
  kind    party
  name    Alliance Party !context(USA)
  code    USA PTY
  source  factbook-2026

actor   usa.constitution-party
  kind    party
  name    Constitution Party
  code    USA PTY
  source  factbook-2026

actor   usa.green-party
  kind    party
  name    Green Party !context(USA)
  code    USA PTY
  source  factbook-2026

actor   usa.vermont-progressive-party
  kind    party
  name    Vermont Progressive Party
  code    USA PTY
  source  factbook-2026

actor   ury.asamblea-general
  kind    organ
  name    Asamblea General !context(URY)
  code    URY LEG
  source  factbook-2026

actor   ury.camara-de-representantes
  kind    organ
  name    Cámara de Representantes !context(URY)
  code    URY LEG
  source  factbook-2026

actor   ury.camara-de-senadores
  kind    organ
  name    Cámara de Senadores !context(URY)
  code    URY LEG
  source  factbook-2026

actor   ury.colorado-party
  kind    party
  name    Colorado Party
  code    URY PTY
  source  factbook-2026

actor   ury.intransigent-radical-ecologist-party
  kind    party
  name    Intransigent Radical Ecologist Party | PERI !weak !context(URY) | Partido Ecologista Radical Intransigente
  code    URY PTY
  source  factbook-2026

actor   ury.national-party
  kind    party
  name    National Party !context(URY) | Everyone !context(URY)
  code    URY PTY
  source  factbook-2026

actor   ury.open-cabildo
  kind    party
  name    Open Cabildo
  code    URY PTY
  source  factbook-2026

actor   ury.popular-unity
  kind    party
  name    Popular Unity !context(URY)
  code    URY PTY
  source  factbook-2026

actor   uzb.qonunchilik-palatasi
  kind    organ
  name    Qonunchilik palatasi
  code    UZB LEG
  source  factbook-2026

actor   uzb.senat
  kind    organ
  name    Senat !context(UZB)
  code    UZB LEG
  source  factbook-2026

actor   uzb.ecological-party-of-uzbekistan
  kind    party
  name    Ecological Party of Uzbekistan | EPU !weak !context(UZB)
  code    UZB PTY
  source  factbook-2026

actor   vut.vanuatu-police-force
  kind    organ
  name    Vanuatu Police Force | VPF !weak !context(VUT)
  code    VUT COP
  source  factbook-2026

actor   vut.iauko-group
  kind    party
  name    Iauko Group | Eagle Party
  code    VUT PTY
  source  factbook-2026

actor   vut.land-and-justice-party
  kind    party
  name    Land and Justice Party !context(VUT) | Graon mo Jastis Pati or GJP
  code    VUT PTY
  source  factbook-2026

actor   vut.leaders-party-of-vanuatu
  kind    party
  name    Leaders Party of Vanuatu | LPV !weak !context(VUT)
  code    VUT PTY
  source  factbook-2026

actor   vut.rural-development-party
  kind    party
  name    Rural Development Party | RDP !weak !context(VUT)
  code    VUT PTY
  source  factbook-2026

actor   vut.reunification-of-movement-for-change
  kind    party
  name    Reunification of Movement for Change | RMC !weak !context(VUT)
  code    VUT PTY
  source  factbook-2026

actor   vut.vanua-aku-pati
  kind    party
  name    Vanua'aku Pati | Our Land Party !context(VUT)
  code    VUT PTY
  source  factbook-2026

actor   ven.asamblea-nacional
  kind    organ
  name    Asamblea Nacional !context(VEN)
  code    VEN LEG
  source  factbook-2026

actor   ven.bolivarian-army
  kind    organ
  name    Bolivarian Army | Ejercito Bolivariano
  code    VEN MIL
  source  factbook-2026

actor   ven.bolivarian-navy
  kind    organ
  name    Bolivarian Navy | Armada Bolivariana
  code    VEN MIL
  source  factbook-2026

actor   ven.bolivarian-military-aviation
  kind    organ
  name    Bolivarian Military Aviation | Aviacion Militar Bolivariana
  code    VEN MIL
  source  factbook-2026

actor   ven.cambiemos-movimiento-ciudadano
  kind    party
  name    Cambiemos Movimiento Ciudadano | CMC !weak !context(VEN)
  code    VEN PTY
  source  factbook-2026

actor   ven.citizens-encounter
  kind    party
  name    Citizens Encounter
  code    VEN PTY
  source  factbook-2026

actor   ven.clear-accounts
  kind    party
  name    Clear Accounts
  code    VEN PTY
  source  factbook-2026

actor   ven.communist-party-of-venezuela
  kind    party
  name    Communist Party of Venezuela | PCV !weak !context(VEN)
  code    VEN PTY
  source  factbook-2026

actor   ven.consenso-en-la-zona
  kind    party
  name    Consenso en la Zona | Conenzo !context(VEN)
  code    VEN PTY
  source  factbook-2026

actor   ven.convergencia
  kind    party
  name    Convergencia !context(VEN)
  code    VEN PTY
  source  factbook-2026

actor   ven.fatherland-for-all
  kind    party
  name    Fatherland for All !context(VEN) | PPT !weak !context(VEN) | Patria para Todos
  code    VEN PTY
  source  factbook-2026

actor   ven.fearless-people-s-alliance
  kind    party
  name    Fearless People's Alliance | ABP !weak !context(VEN)
  code    VEN PTY
  source  factbook-2026

actor   ven.fuerza-vecinal
  kind    party
  name    Fuerza Vecinal
  code    VEN PTY
  source  factbook-2026

actor   ven.hope-for-change
  kind    party
  name    Hope for Change !context(VEN) | EL CAMBIO !context(VEN) | Esperanza por el Cambio
  code    VEN PTY
  source  factbook-2026

actor   ven.lapiz
  kind    party
  name    LAPIZ !weak !context(VEN)
  code    VEN PTY
  source  factbook-2026

actor   ven.movement-to-socialism
  kind    party
  name    Movement to Socialism !context(VEN) | MAS !weak !context(VEN) | Movimiento al Socialismo
  code    VEN PTY
  source  factbook-2026

actor   ven.progressive-advance
  kind    party
  name    Progressive Advance | Avanzada Progresista
  code    VEN PTY
  source  factbook-2026

actor   ven.radical-cause
  kind    party
  name    Radical Cause !context(VEN) | La Causa R
  code    VEN PTY
  source  factbook-2026

actor   ven.venezuela-first
  kind    party
  name    Venezuela First | Primero Venezuela
  code    VEN PTY
  source  factbook-2026

actor   ven.venezuelan-progressive-movement
  kind    party
  name    Venezuelan Progressive Movement | MPV !weak !context(VEN)
  code    VEN PTY
  source  factbook-2026

actor   ven.venezuela-project
  kind    party
  name    Venezuela Project
  code    VEN PTY
  source  factbook-2026

actor   vnm.quoc-hoi
  kind    organ
  name    Quoc-Hoi
  code    VNM LEG
  source  factbook-2026

actor   vnm.people-s-army-of-vietnam
  kind    organ
  name    People's Army of Vietnam | PAVN !weak !context(VNM) | Vietnam People's Army
  code    VNM MIL
  source  factbook-2026

actor   vnm.ground-forces
  kind    organ
  name    Ground Forces !context(VNM) | Army !context(VNM)
  code    VNM MIL
  source  factbook-2026

actor   vnm.communist-party-of-vietnam
  kind    party
  name    Communist Party of Vietnam | CPV !weak !context(VNM)
  code    VNM PTY
  source  factbook-2026

actor   yem.majlis
  kind    organ
  name    Majlis !context(YEM)
  code    YEM LEG
  source  factbook-2026

actor   yem.majlis-annowab
  kind    organ
  name    Majlis Annowab
  code    YEM LEG
  source  factbook-2026

actor   yem.majlis-alshoora
  kind    organ
  name    Majlis Alshoora
  code    YEM LEG
  source  factbook-2026

actor   yem.national-arab-socialist-ba-ath-party
  kind    party
  name    National Arab Socialist Ba'ath Party !context(YEM)
  code    YEM PTY
  source  factbook-2026

actor   zmb.zambia-defense-force
  kind    organ
  name    Zambia Defense Force | Zambia Defence Force | ZDF !weak !context(ZMB)
  code    ZMB MIL
  source  factbook-2026

actor   zmb.alliance-for-democracy-and-development
  kind    party
  name    Alliance for Democracy and Development !context(ZMB) | ADD !weak !context(ZMB)
  code    ZMB PTY
  source  factbook-2026

actor   zmb.forum-for-democracy-and-development
  kind    party
  name    Forum for Democracy and Development !context(ZMB) | FDD !weak !context(ZMB)
  code    ZMB PTY
  source  factbook-2026

actor   zmb.movement-for-multiparty-democracy
  kind    party
  name    Movement for Multiparty Democracy | MMD !weak !context(ZMB)
  code    ZMB PTY
  source  factbook-2026

actor   zmb.party-of-national-unity-and-progress
  kind    party
  name    Party of National Unity and Progress !context(ZMB) | PNUP !weak !context(ZMB)
  code    ZMB PTY
  source  factbook-2026

actor   zmb.patriotic-front
  kind    party
  name    Patriotic Front !context(ZMB)
  code    ZMB PTY
  source  factbook-2026

actor   zmb.united-party-for-national-development
  kind    party
  name    United Party for National Development !context(ZMB) | UPND !weak !context(ZMB)
  code    ZMB PTY
  source  factbook-2026

actor   zwe.house-of-assembly-of-zimbabwe
  kind    organ
  name    House of Assembly of Zimbabwe
  code    ZWE LEG
  source  factbook-2026

actor   zwe.zimbabwe-defense-forces
  kind    organ
  name    Zimbabwe Defense Forces | Zimbabwe Defence Forces | ZDF !weak !context(ZWE)
  code    ZWE MIL
  source  factbook-2026

actor   zwe.zimbabwe-national-army
  kind    organ
  name    Zimbabwe National Army | ZNA !weak !context(ZWE)
  code    ZWE MIL
  source  factbook-2026

actor   zwe.air-force-of-zimbabwe
  kind    organ
  name    Air Force of Zimbabwe | AFZ !weak !context(ZWE)
  code    ZWE MIL
  source  factbook-2026

actor   zwe.citizens-coalition-for-change
  kind    party
  name    Citizens Coalition for Change !context(ZWE)
  code    ZWE PTY
  source  factbook-2026

actor   zwe.movement-for-democratic-change
  kind    party
  name    Movement for Democratic Change !context(ZWE) | MDC-T !weak !context(ZWE)
  code    ZWE PTY
  source  factbook-2026

actor   zwe.national-people-s-congress
  kind    party
  name    National People's Congress !context(ZWE) | NPC !weak !context(ZWE)
  code    ZWE PTY
  source  factbook-2026

actor   zwe.zimbabwe-african-national-union-patriotic-front
  kind    party
  name    Zimbabwe African National Union-Patriotic Front | ZANU-PF !weak !context(ZWE)
  code    ZWE PTY
  source  factbook-2026

actor   zwe.zimbabwe-african-peoples-union
  kind    party
  name    Zimbabwe African Peoples Union | ZAPU !weak !context(ZWE)
  code    ZWE PTY
  source  factbook-2026
