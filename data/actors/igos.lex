# SPDX-License-Identifier: CC0-1.0
# International and regional organisations, their organs, missions and heads.
# Written from well-known public facts. Heads who led a state before stand in
# leaders.lex with all their offices.
source  public-record = founding treaties, membership lists and official announcements of appointments
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
# The United Nations: principal organs.

actor   uno
  kind    igo
  name    United Nations | UN | U.N. | United Nations Organization | United Nations Organisation
  code    UNO IGO
  source  public-record

actor   uno.council
  kind    organ
  name    United Nations Security Council | UN Security Council | U.N. Security Council | UNSC | Security Council
  code    UNO IGO
  part    uno office ?..   asof 2025-06-30
  source  public-record

actor   uno.assembly
  kind    organ
  name    United Nations General Assembly | UN General Assembly | U.N. General Assembly | UNGA | General Assembly !context(UNO)
  code    UNO IGO
  part    uno office ?..   asof 2025-06-30
  source  public-record

actor   uno.secretariat
  kind    organ
  name    United Nations Secretariat | UN Secretariat
  code    UNO IGO
  part    uno office ?..   asof 2025-06-30
  source  public-record

actor   uno.ecosoc
  kind    organ
  name    Economic and Social Council | ECOSOC | United Nations Economic and Social Council
  code    UNO IGO
  part    uno office ?..   asof 2025-06-30
  source  public-record

actor   icj
  kind    organ
  name    International Court of Justice | ICJ | World Court
  code    UNO JUD
  part    uno office 1945-10-24..   asof 2025-06-30
  source  public-record

actor   uno.hrc
  kind    organ
  name    United Nations Human Rights Council | UN Human Rights Council | U.N. Human Rights Council | UNHRC | Human Rights Council
  code    UNO IGO
  part    uno office 2006-03-15..   asof 2025-06-30
  source  public-record

actor   uno.ohchr
  kind    organ
  name    Office of the United Nations High Commissioner for Human Rights | OHCHR | UN Human Rights Office | U.N. human rights office | UN rights office | Office of the High Commissioner for Human Rights
  code    UNO IGO
  part    uno office ?..   asof 2025-06-30
  source  public-record

actor   uno.ocha
  kind    organ
  name    United Nations Office for the Coordination of Humanitarian Affairs | OCHA | UNOCHA | Office for the Coordination of Humanitarian Affairs
  code    UNO IGO
  part    uno office ?..   asof 2025-06-30
  source  public-record

actor   uno.unodc
  kind    organ
  name    United Nations Office on Drugs and Crime | UNODC | UN Office on Drugs and Crime
  code    UNO IGO
  part    uno office ?..   asof 2025-06-30
  source  public-record

actor   uno.dppa
  kind    organ
  name    Department of Political and Peacebuilding Affairs | DPPA !weak | Department of Political Affairs !context(UNO)
  code    UNO IGO
  part    uno office ?..   asof 2025-06-30
  source  public-record

actor   uno.dpko
  kind    organ
  name    Department of Peacekeeping Operations | Department of Peace Operations | DPKO
  code    UNO IGO
  part    uno office ?..   asof 2025-06-30
  source  public-record

actor   uno.peacekeepers
  kind    organ
  name    United Nations peacekeepers | UN peacekeepers | U.N. peacekeepers | UN peacekeeping force | U.N. peacekeeping force | UN peacekeeping mission | UN troops | U.N. troops | Blue Helmets
  code    UNO MIL
  part    uno wing ?..   asof 2025-06-30
  source  public-record

actor   uno.unoct
  kind    organ
  name    United Nations Office of Counter-Terrorism | UNOCT
  code    UNO IGO
  part    uno office 2017..   asof 2025-06-30
  source  public-record

actor   uno.1988
  kind    organ
  name    1988 Committee | 1988 Sanctions Committee | Taliban Sanctions Committee
  code    UNO IGO
  part    uno.council office ?..   asof 2025-06-30
  source  public-record

actor   uno.1267
  kind    organ
  name    1267 Committee | Al-Qaida Sanctions Committee | ISIL (Da'esh) and Al-Qaida Sanctions Committee
  code    UNO IGO
  part    uno.council office 1999-10-15..   asof 2025-06-30
  source  public-record

actor   uno.monitoring
  kind    organ
  name    Analytical Support and Sanctions Monitoring Team | UN Monitoring Team | Monitoring Team !context(UNO)
  code    UNO IGO
  part    uno.council office 2004..   asof 2025-06-30
  source  public-record
# Funds, programmes and specialised agencies.

actor   unhcr
  kind    organ
  name    United Nations High Commissioner for Refugees | UNHCR | UN Refugee Agency | UN refugee agency | U.N. refugee agency | Office of the United Nations High Commissioner for Refugees
  code    UNO REF
  part    uno office 1950-12-14..   asof 2025-06-30
  source  public-record

actor   unicef
  kind    organ
  name    UNICEF | United Nations Children's Fund | UN Children's Fund | UN children's agency | U.N. children's agency
  code    UNO IGO
  part    uno office 1946-12-11..   asof 2025-06-30
  source  public-record

actor   wfp
  kind    organ
  name    World Food Programme | World Food Program | WFP | UN World Food Programme
  code    UNO IGO
  part    uno office 1961..   asof 2025-06-30
  source  public-record

actor   undp
  kind    organ
  name    United Nations Development Programme | UNDP | UN Development Programme | U.N. Development Program
  code    UNO IGO
  part    uno office 1965-11-22..   asof 2025-06-30
  source  public-record

actor   unep
  kind    organ
  name    United Nations Environment Programme | UNEP | UN Environment Programme
  code    UNO IGO
  part    uno office 1972..   asof 2025-06-30
  source  public-record

actor   unfpa
  kind    organ
  name    United Nations Population Fund | UNFPA
  code    UNO MED
  part    uno office 1969..   asof 2025-06-30
  source  public-record

actor   unwomen
  kind    organ
  name    UN Women | U.N. Women
  code    UNO IGO
  part    uno office 2010..   asof 2025-06-30
  source  public-record

actor   unrwa
  kind    organ
  name    UNRWA | United Nations Relief and Works Agency for Palestine Refugees | United Nations Relief and Works Agency | UN Relief and Works Agency | UN agency for Palestinian refugees
  code    UNO REF
  part    uno office 1949-12-08..   asof 2025-06-30
  source  public-record

actor   unaids
  kind    organ
  name    UNAIDS | Joint United Nations Programme on HIV/AIDS
  code    UNO MED
  part    uno office 1996-01-01..   asof 2025-06-30
  source  public-record

actor   unhabitat
  kind    organ
  name    UN-Habitat | United Nations Human Settlements Programme
  code    UNO IGO
  part    uno office 1978..   asof 2025-06-30
  source  public-record

actor   unctad
  kind    organ
  name    UNCTAD | United Nations Conference on Trade and Development
  code    UNO IGO
  part    uno office 1964..   asof 2025-06-30
  source  public-record

actor   unitar
  kind    organ
  name    UNITAR | United Nations Institute for Training and Research
  code    UNO IGO
  part    uno office ?..   asof 2025-06-30
  source  public-record

actor   unops
  kind    organ
  name    UNOPS | United Nations Office for Project Services
  code    UNO IGO
  part    uno office ?..   asof 2025-06-30
  source  public-record

actor   unmas
  kind    organ
  name    UNMAS | United Nations Mine Action Service
  code    UNO IGO
  part    uno office ?..   asof 2025-06-30
  source  public-record

actor   who
  kind    igo
  name    World Health Organization | World Health Organisation | WHO !weak
  code    UNO MED
  part    uno office 1948-04-07..   asof 2025-06-30
  source  public-record

actor   unesco
  kind    igo
  name    UNESCO | United Nations Educational, Scientific and Cultural Organization
  code    UNO EDU
  part    uno office 1946-11-04..   asof 2025-06-30
  source  public-record

actor   ilo
  kind    igo
  name    International Labour Organization | International Labour Organisation | International Labor Organization | ILO
  code    UNO LAB
  part    uno office 1946-12-14..   asof 2025-06-30
  source  public-record

actor   fao
  kind    igo
  name    Food and Agriculture Organization | Food and Agriculture Organisation | FAO | UN Food and Agriculture Organization
  code    UNO AGR
  part    uno office 1945-10-16..   asof 2025-06-30
  source  public-record

actor   ifad
  kind    igo
  name    International Fund for Agricultural Development | IFAD
  code    UNO AGR
  part    uno office 1977..   asof 2025-06-30
  source  public-record

actor   icao
  kind    igo
  name    International Civil Aviation Organization | ICAO
  code    UNO IGO
  part    uno office 1947-04-04..   asof 2025-06-30
  source  public-record

actor   imo
  kind    igo
  name    International Maritime Organization | IMO
  code    UNO IGO
  part    uno office 1948..   asof 2025-06-30
  source  public-record

actor   itu
  kind    igo
  name    International Telecommunication Union | ITU
  code    UNO IGO
  part    uno office 1947..   asof 2025-06-30
  source  public-record

actor   upu
  kind    igo
  name    Universal Postal Union | UPU
  code    UNO IGO
  part    uno office 1948..   asof 2025-06-30
  source  public-record

actor   wmo
  kind    igo
  name    World Meteorological Organization | WMO
  code    UNO IGO
  part    uno office 1950-03-23..   asof 2025-06-30
  source  public-record

actor   wipo
  kind    igo
  name    World Intellectual Property Organization | WIPO
  code    UNO IGO
  part    uno office 1974..   asof 2025-06-30
  source  public-record

actor   unido
  kind    igo
  name    United Nations Industrial Development Organization | UNIDO
  code    UNO IGO
  part    uno office 1966..   asof 2025-06-30
  source  public-record

actor   unwto
  kind    igo
  name    World Tourism Organization | UNWTO | UN Tourism
  code    UNO IGO
  part    uno office ?..   asof 2025-06-30
  source  public-record

actor   iom
  kind    igo
  name    International Organization for Migration | International Organisation for Migration | IOM | UN migration agency
  code    UNO REF
  part    uno office 2016-09-19..   asof 2025-06-30
  source  public-record

actor   iaea
  kind    igo
  name    International Atomic Energy Agency | IAEA | UN nuclear watchdog | U.N. nuclear watchdog | UN atomic watchdog
  code    IGO IGO
  source  public-record

actor   opcw
  kind    igo
  name    Organisation for the Prohibition of Chemical Weapons | Organization for the Prohibition of Chemical Weapons | OPCW | chemical weapons watchdog !nocap
  code    IGO IGO
  source  public-record

actor   ctbto
  kind    igo
  name    Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO
  code    IGO IGO
  source  public-record

actor   ipcc
  kind    organ
  name    Intergovernmental Panel on Climate Change | IPCC
  code    UNO IGO
  source  public-record

actor   unfccc
  kind    organ
  name    United Nations Framework Convention on Climate Change | UNFCCC
  code    UNO IGO
  part    uno office ?..   asof 2025-06-30
  source  public-record
# UN missions.

actor   unama
  kind    organ
  name    United Nations Assistance Mission in Afghanistan | UNAMA | UN Assistance Mission in Afghanistan | UN mission in Afghanistan | U.N. mission in Afghanistan
  code    UNO IGO
  part    uno office 2002-03-28..   asof 2025-06-30
  source  public-record

actor   unsma
  kind    organ
  name    United Nations Special Mission to Afghanistan | UNSMA
  code    UNO IGO
  part    uno office 1993-12..2002-03-28
  source  public-record

actor   unami
  kind    organ
  name    United Nations Assistance Mission for Iraq | UNAMI | UN mission in Iraq
  code    UNO IGO
  part    uno office 2003-08-14..   asof 2025-06-30
  source  public-record

actor   unsmil
  kind    organ
  name    United Nations Support Mission in Libya | UNSMIL | UN Support Mission in Libya | UN mission in Libya
  code    UNO IGO
  part    uno office 2011-09-16..   asof 2025-06-30
  source  public-record

actor   unifil
  kind    organ
  name    United Nations Interim Force in Lebanon | UNIFIL | UN Interim Force in Lebanon
  code    UNO MIL
  part    uno wing 1978-03-19..   asof 2025-06-30
  source  public-record

actor   undof
  kind    organ
  name    United Nations Disengagement Observer Force | UNDOF
  code    UNO MIL
  part    uno wing 1974-05-31..   asof 2025-06-30
  source  public-record

actor   untso
  kind    organ
  name    United Nations Truce Supervision Organization | UNTSO
  code    UNO MIL
  part    uno wing 1948-05-29..   asof 2025-06-30
  source  public-record

actor   unficyp
  kind    organ
  name    United Nations Peacekeeping Force in Cyprus | UNFICYP
  code    UNO MIL
  part    uno wing 1964-03-04..   asof 2025-06-30
  source  public-record

actor   unmogip
  kind    organ
  name    United Nations Military Observer Group in India and Pakistan | UNMOGIP
  code    UNO MIL
  part    uno wing 1949-01..   asof 2025-06-30
  source  public-record

actor   minurso
  kind    organ
  name    United Nations Mission for the Referendum in Western Sahara | MINURSO
  code    UNO MIL
  part    uno wing 1991-04-29..   asof 2025-06-30
  source  public-record

actor   unmik
  kind    organ
  name    United Nations Interim Administration Mission in Kosovo | UNMIK | United Nations Mission in Kosovo
  code    UNO IGO
  part    uno office 1999-06-10..   asof 2025-06-30
  source  public-record

actor   monusco
  kind    organ
  name    MONUSCO | United Nations Organization Stabilization Mission in the Democratic Republic of the Congo | UN mission in Congo
  code    UNO MIL
  part    uno wing 2010-07-01..   asof 2025-06-30
  source  public-record

actor   monuc
  kind    organ
  name    MONUC | United Nations Mission in the Democratic Republic of Congo
  code    UNO MIL
  part    uno wing 1999-11-30..2010-06-30
  source  public-record

actor   minusma
  kind    organ
  name    MINUSMA | United Nations Multidimensional Integrated Stabilization Mission in Mali | UN mission in Mali
  code    UNO MIL
  part    uno wing 2013-04-25..2023-12-31
  source  public-record

actor   minusca
  kind    organ
  name    MINUSCA | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic
  code    UNO MIL
  part    uno wing 2014-04-10..   asof 2025-06-30
  source  public-record

actor   unmiss
  kind    organ
  name    UNMISS | United Nations Mission in South Sudan | UN mission in South Sudan
  code    UNO MIL
  part    uno wing 2011-07-09..   asof 2025-06-30
  source  public-record

actor   unisfa
  kind    organ
  name    UNISFA | United Nations Interim Security Force for Abyei
  code    UNO MIL
  part    uno wing 2011-06-27..   asof 2025-06-30
  source  public-record

actor   unamid
  kind    organ
  name    UNAMID | United Nations-African Union Mission in Darfur
  code    UNO MIL
  part    uno wing 2007-07-31..2020-12-31
  source  public-record

actor   unmis
  kind    organ
  name    UNMIS | United Nations Mission in Sudan
  code    UNO MIL
  part    uno wing 2005-03-24..2011-07-09
  source  public-record

actor   unitams
  kind    organ
  name    UNITAMS | United Nations Integrated Transition Assistance Mission in Sudan
  code    UNO IGO
  part    uno office 2020-06-03..2023-12-03
  source  public-record

actor   unsom
  kind    organ
  name    UNSOM | United Nations Assistance Mission in Somalia
  code    UNO IGO
  part    uno office 2013-06-03..2024-10-31
  source  public-record

actor   minustah
  kind    organ
  name    MINUSTAH | United Nations Stabilization Mission in Haiti
  code    UNO MIL
  part    uno wing 2004-06-01..2017-10-15
  source  public-record

actor   binuh
  kind    organ
  name    BINUH | United Nations Integrated Office in Haiti
  code    UNO IGO
  part    uno office 2019-10-16..   asof 2025-06-30
  source  public-record

actor   unmil
  kind    organ
  name    UNMIL | United Nations Mission in Liberia
  code    UNO MIL
  part    uno wing 2003-09-19..2018-03-30
  source  public-record

actor   unamsil
  kind    organ
  name    UNAMSIL | United Nations Mission in Sierra Leone
  code    UNO MIL
  part    uno wing 1999-10-22..2005-12-31
  source  public-record

actor   unoci
  kind    organ
  name    UNOCI | ONUCI | United Nations Operation in Côte d'Ivoire | United Nations Operation in Cote d'Ivoire
  code    UNO MIL
  part    uno wing 2004-04-04..2017-06-30
  source  public-record

actor   unprofor
  kind    organ
  name    UNPROFOR | United Nations Protection Force
  code    UNO MIL
  part    uno wing 1992-02-21..1995-03-31
  source  public-record

actor   untaet
  kind    organ
  name    UNTAET | United Nations Transitional Administration in East Timor
  code    UNO IGO
  part    uno office 1999-10-25..2002-05-20
  source  public-record

actor   untac
  kind    organ
  name    UNTAC | United Nations Transitional Authority in Cambodia
  code    UNO MIL
  part    uno wing 1992-02-28..1993-09-24
  source  public-record

actor   unamir
  kind    organ
  name    UNAMIR | United Nations Assistance Mission for Rwanda
  code    UNO MIL
  part    uno wing 1993-10-05..1996-03-08
  source  public-record

actor   unosom
  kind    organ
  name    UNOSOM | United Nations Operation in Somalia
  code    UNO MIL
  part    uno wing 1992-04-24..1995-03
  source  public-record

actor   onuc
  kind    organ
  name    ONUC | United Nations Operation in the Congo
  code    UNO MIL
  part    uno wing 1960-07-14..1964-06-30
  source  public-record

actor   unef
  kind    organ
  name    UNEF | United Nations Emergency Force
  code    UNO MIL
  part    uno wing 1956-11..1967-06
  source  public-record

actor   unmee
  kind    organ
  name    UNMEE | United Nations Mission in Ethiopia and Eritrea
  code    UNO MIL
  part    uno wing 2000-07-31..2008-07-31
  source  public-record

actor   unmot
  kind    organ
  name    UNMOT | United Nations Mission of Observers in Tajikistan
  code    UNO IGO
  part    uno office 1994-12-16..2000-05-15
  source  public-record

actor   unscom
  kind    organ
  name    UNSCOM | United Nations Special Commission
  code    UNO IGO
  part    uno office 1991-04..1999-12-17
  source  public-record

actor   unmovic
  kind    organ
  name    UNMOVIC | United Nations Monitoring, Verification and Inspection Commission
  code    UNO IGO
  part    uno office 1999-12-17..2007-06-29
  source  public-record

actor   unomig
  kind    organ
  name    UNOMIG | United Nations Observer Mission in Georgia
  code    UNO MIL
  part    uno wing 1993-08-24..2009-06-15
  source  public-record

actor   icty
  kind    organ
  name    International Criminal Tribunal for the former Yugoslavia | ICTY | Yugoslav war crimes tribunal | UN war crimes tribunal
  code    UNO JUD
  part    uno office 1993-05-25..2017-12-31
  source  public-record

actor   ictr
  kind    organ
  name    International Criminal Tribunal for Rwanda | ICTR
  code    UNO JUD
  part    uno office 1994-11-08..2015-12-31
  source  public-record

actor   irmct
  kind    organ
  name    International Residual Mechanism for Criminal Tribunals | IRMCT
  code    UNO JUD
  part    uno office 2012-07-01..   asof 2025-06-30
  source  public-record

actor   scsl
  kind    organ
  name    Special Court for Sierra Leone | SCSL
  code    IGO JUD
  source  public-record

actor   stl
  kind    organ
  name    Special Tribunal for Lebanon | STL !weak
  code    IGO JUD
  source  public-record

actor   eccc
  kind    organ
  name    Extraordinary Chambers in the Courts of Cambodia | Khmer Rouge Tribunal | ECCC
  code    KHM JUD
  source  public-record

actor   icc
  kind    igo
  name    International Criminal Court | ICC
  code    IGO JUD
  source  public-record

actor   pca
  kind    igo
  name    Permanent Court of Arbitration
  code    IGO JUD
  source  public-record

actor   itlos
  kind    igo
  name    International Tribunal for the Law of the Sea | ITLOS
  code    IGO JUD
  source  public-record
# Money, trade, energy, police.

actor   imf
  kind    igo
  name    International Monetary Fund | IMF
  code    IGO BUS
  source  public-record

actor   worldbank
  kind    igo
  name    World Bank | World Bank Group
  code    IGO BUS
  source  public-record

actor   ibrd
  kind    organ
  name    International Bank for Reconstruction and Development | IBRD
  code    IGO BUS
  part    worldbank member ?..   asof 2025-06-30
  source  public-record

actor   ifc
  kind    organ
  name    International Finance Corporation | IFC !weak
  code    IGO BUS
  part    worldbank member ?..   asof 2025-06-30
  source  public-record

actor   wto
  kind    igo
  name    World Trade Organization | World Trade Organisation | WTO
  code    IGO BUS
  source  public-record

actor   gatt
  kind    igo
  name    General Agreement on Tariffs and Trade | GATT
  code    IGO BUS
  source  public-record

actor   opec
  kind    igo
  name    OPEC | Organization of the Petroleum Exporting Countries | Organisation of Petroleum Exporting Countries | OPEC+
  code    IGO BUS
  source  public-record

actor   oapec
  kind    igo
  name    Organization of Arab Petroleum Exporting Countries | OAPEC
  code    IGO BUS
  source  public-record

actor   gecf
  kind    igo
  name    Gas Exporting Countries Forum | GECF
  code    IGO BUS
  source  public-record

actor   iea
  kind    igo
  name    International Energy Agency | IEA !weak
  code    IGO BUS
  source  public-record

actor   irena
  kind    igo
  name    International Renewable Energy Agency | IRENA
  code    IGO BUS
  source  public-record

actor   oecd
  kind    igo
  name    OECD | Organisation for Economic Co-operation and Development | Organization for Economic Cooperation and Development
  code    IGO IGO
  source  public-record

actor   bis
  kind    igo
  name    Bank for International Settlements | BIS !weak | Institutional Social Democratic Bloc
  code    IGO BUS
  source  public-record

actor   adb
  kind    igo
  name    Asian Development Bank | ADB
  code    IGO BUS
  source  public-record

actor   afdb
  kind    igo
  name    African Development Bank | AfDB
  code    IGO BUS
  source  public-record

actor   aiib
  kind    igo
  name    Asian Infrastructure Investment Bank | AIIB
  code    IGO BUS
  source  public-record

actor   ebrd
  kind    igo
  name    European Bank for Reconstruction and Development | EBRD
  code    IGO BUS
  source  public-record

actor   iadb
  kind    igo
  name    Inter-American Development Bank | IDB !weak
  code    IGO BUS
  source  public-record

actor   isdb
  kind    igo
  name    Islamic Development Bank | IsDB
  code    IGO BUS
  source  public-record

actor   ndb
  kind    igo
  name    New Development Bank
  code    IGO BUS
  part    brics office 2015..   asof 2025-06-30
  source  public-record

actor   parisclub
  kind    igo
  name    Paris Club
  code    IGO BUS
  source  public-record

actor   fatf
  kind    igo
  name    Financial Action Task Force | FATF
  code    IGO IGO
  source  public-record

actor   interpol
  kind    igo
  name    Interpol | INTERPOL | International Criminal Police Organization
  code    IGO COP
  source  public-record

actor   wco
  kind    igo
  name    World Customs Organization | WCO
  code    IGO IGO
  source  public-record

actor   ipu
  kind    igo
  name    Inter-Parliamentary Union | IPU
  code    IGO LEG
  source  public-record

actor   icglr
  kind    igo
  name    International Conference on the Great Lakes Region | ICGLR
  code    IGO IGO
  source  public-record

actor   isa
  kind    igo
  name    International Seabed Authority
  code    IGO IGO
  source  public-record
# European Union.

actor   eu
  kind    igo
  name    European Union | EU | E.U. | European Community | European Communities | European Economic Community | EEC | Common Market
  code    EUR IGO
  adj     European !weak
  capital Brussels
  source  public-record

actor   eu.commission
  kind    organ
  name    European Commission | EU Commission | EC !weak | Commission of the European Communities
  code    EUR GOV
  part    eu office ?..   asof 2025-06-30
  source  public-record

actor   eu.council
  kind    organ
  name    European Council | EU leaders | EU summit
  code    EUR GOV
  part    eu office 1974..   asof 2025-06-30
  source  public-record

actor   eu.ministers
  kind    organ
  name    Council of the European Union | EU Council | Council of the EU | EU foreign ministers | Foreign Affairs Council
  code    EUR GOV
  part    eu office ?..   asof 2025-06-30
  source  public-record

actor   eu.parliament
  kind    organ
  name    European Parliament | EU Parliament | EU parliament | EU legislature
  code    EUR LEG
  part    eu office ?..   asof 2025-06-30
  source  public-record

actor   eu.court
  kind    organ
  name    Court of Justice of the European Union | European Court of Justice | ECJ | CJEU | EU's top court
  code    EUR JUD
  part    eu office ?..   asof 2025-06-30
  source  public-record

actor   ecb
  kind    organ
  name    European Central Bank | ECB
  code    EUR BUS
  part    eu office 1998-06-01..   asof 2025-06-30
  source  public-record

actor   eib
  kind    organ
  name    European Investment Bank | EIB
  code    EUR BUS
  part    eu office ?..   asof 2025-06-30
  source  public-record

actor   eu.eeas
  kind    organ
  name    European External Action Service | EEAS
  code    EUR GOV
  part    eu office 2011-01-01..   asof 2025-06-30
  source  public-record

actor   eu.frontex
  kind    organ
  name    Frontex | European Border and Coast Guard Agency
  code    EUR COP
  part    eu office 2004-10-26..   asof 2025-06-30
  source  public-record

actor   eu.europol
  kind    organ
  name    Europol | EU police agency
  code    EUR COP
  part    eu office 1999-07-01..   asof 2025-06-30
  source  public-record

actor   eu.eppo
  kind    organ
  name    European Public Prosecutor's Office | EPPO
  code    EUR JUD
  part    eu office 2021-06-01..   asof 2025-06-30
  source  public-record

actor   eu.eurojust
  kind    organ
  name    Eurojust
  code    EUR JUD
  part    eu office 2002-02-28..   asof 2025-06-30
  source  public-record

actor   eu.ema
  kind    organ
  name    European Medicines Agency
  code    EUR MED
  part    eu office 1995..   asof 2025-06-30
  source  public-record

actor   eu.echo
  kind    organ
  name    European Civil Protection and Humanitarian Aid Operations
  code    EUR GOV
  part    eu.commission office ?..   asof 2025-06-30
  source  public-record

actor   eu.eulex
  kind    organ
  name    EULEX | European Union Rule of Law Mission in Kosovo
  code    EUR COP
  part    eu office 2008-02-16..   asof 2025-06-30
  source  public-record

actor   eu.eufor
  kind    organ
  name    EUFOR | EUFOR Althea | European Union Force
  code    EUR MIL
  part    eu wing ?..   asof 2025-06-30
  source  public-record

actor   eu.euam
  kind    organ
  name    EUAM | European Union Advisory Mission Ukraine
  code    EUR IGO
  part    eu office 2014..   asof 2025-06-30
  source  public-record

actor   eu.atalanta
  kind    organ
  name    Operation Atalanta | EU NAVFOR
  code    EUR MIL
  part    eu wing 2008-12..   asof 2025-06-30
  source  public-record

actor   eu.aspides
  kind    organ
  name    Operation Aspides
  code    EUR MIL
  part    eu wing 2024-02-19..   asof 2025-06-30
  source  public-record

actor   eu.eumm
  kind    organ
  name    European Union Monitoring Mission in Georgia | EUMM
  code    EUR IGO
  part    eu office 2008-10-01..   asof 2025-06-30
  source  public-record

actor   eurozone
  kind    igo
  name    Eurozone | eurozone | euro zone | Eurogroup
  code    EUR IGO
  part    eu member 1999-01-01..   asof 2025-06-30
  source  public-record

actor   echr
  kind    igo
  name    European Court of Human Rights | ECHR | ECtHR | Strasbourg court
  code    IGO JUD
  part    coe office 1959..   asof 2025-06-30
  source  public-record

actor   coe
  kind    igo
  name    Council of Europe
  code    IGO IGO
  source  public-record

actor   coe.pace
  kind    organ
  name    Parliamentary Assembly of the Council of Europe
  code    IGO LEG
  part    coe office ?..   asof 2025-06-30
  source  public-record

actor   coe.venice
  kind    organ
  name    Venice Commission | European Commission for Democracy through Law
  code    IGO JUD
  part    coe office 1990..   asof 2025-06-30
  source  public-record

actor   efta
  kind    igo
  name    European Free Trade Association | EFTA
  code    IGO BUS
  source  public-record

actor   weu
  kind    igo
  name    Western European Union
  code    IGO MIL
  source  public-record

actor   osce
  kind    igo
  name    Organization for Security and Co-operation in Europe | Organization for Security and Cooperation in Europe | Organisation for Security and Co-operation in Europe | OSCE | CSCE | Conference on Security and Cooperation in Europe
  code    IGO IGO
  source  public-record

actor   osce.smm
  kind    organ
  name    OSCE Special Monitoring Mission | Special Monitoring Mission to Ukraine
  code    IGO IGO
  part    osce office 2014-03-21..2022-03-31
  source  public-record

actor   osce.odihr
  kind    organ
  name    ODIHR | Office for Democratic Institutions and Human Rights
  code    IGO IGO
  part    osce office 1991..   asof 2025-06-30
  source  public-record

actor   osce.minsk
  kind    organ
  name    OSCE Minsk Group | Minsk Group
  code    IGO IGO
  part    osce office 1992-03-24..2025
  source  public-record
# Security alliances and groups of states.

actor   nato
  kind    igo
  name    NATO | North Atlantic Treaty Organization | North Atlantic Treaty Organisation | North Atlantic Alliance | Atlantic Alliance | Nato
  code    IGO MIL
  source  public-record

actor   nato.nac
  kind    organ
  name    North Atlantic Council
  code    IGO MIL
  part    nato office ?..   asof 2025-06-30
  source  public-record

actor   nato.shape
  kind    organ
  name    SHAPE | Supreme Headquarters Allied Powers Europe | Allied Command Operations
  code    IGO MIL
  part    nato office ?..   asof 2025-06-30
  source  public-record

actor   nato.isaf
  kind    organ
  name    International Security Assistance Force | ISAF | NATO-led force in Afghanistan
  code    IGO MIL
  part    nato wing 2003-08-11..2014-12-28
  source  public-record

actor   nato.rsm
  kind    organ
  name    Resolute Support Mission | Resolute Support | NATO's Resolute Support mission
  code    IGO MIL
  part    nato wing 2015-01-01..2021-07-12
  source  public-record

actor   nato.kfor
  kind    organ
  name    KFOR | Kosovo Force
  code    IGO MIL
  part    nato wing 1999-06-12..   asof 2025-06-30
  source  public-record

actor   nato.ifor
  kind    organ
  name    IFOR | Implementation Force
  code    IGO MIL
  part    nato wing 1995-12-20..1996-12-20
  source  public-record

actor   nato.sfor
  kind    organ
  name    SFOR | Stabilisation Force in Bosnia and Herzegovina
  code    IGO MIL
  part    nato wing 1996-12-21..2004-12-02
  source  public-record

actor   warsawpact
  kind    igo
  name    Warsaw Pact | Warsaw Treaty Organization
  code    IGO MIL
  source  public-record

actor   csto
  kind    igo
  name    Collective Security Treaty Organization | Collective Security Treaty Organisation | CSTO | ODKB
  code    IGO MIL
  source  public-record

actor   cis
  kind    igo
  name    Commonwealth of Independent States | CIS
  code    IGO IGO
  source  public-record

actor   eaeu
  kind    igo
  name    Eurasian Economic Union | EAEU | EEU !weak | Eurasian Economic Community
  code    IGO BUS
  source  public-record

actor   sco
  kind    igo
  name    Shanghai Cooperation Organisation | Shanghai Cooperation Organization | SCO | Shanghai Five
  code    IGO IGO
  source  public-record

actor   sco.rats
  kind    organ
  name    Regional Anti-Terrorist Structure | RATS !context(SCO)
  code    IGO COP
  part    sco office 2004-06-17..   asof 2025-06-30
  source  public-record

actor   cica
  kind    igo
  name    Conference on Interaction and Confidence-Building Measures in Asia | CICA
  code    IGO IGO
  source  public-record

actor   ots
  kind    igo
  name    Organization of Turkic States | Organisation of Turkic States | Turkic Council
  code    IGO IGO
  source  public-record

actor   eco
  kind    igo
  name    Economic Cooperation Organization | Economic Cooperation Organisation | ECO !context(IRN,PAK,TUR)
  code    IGO BUS
  source  public-record

actor   carec
  kind    igo
  name    Central Asia Regional Economic Cooperation | CAREC
  code    IGO BUS
  source  public-record

actor   saarc
  kind    igo
  name    South Asian Association for Regional Cooperation | SAARC
  code    IGO IGO
  source  public-record

actor   bimstec
  kind    igo
  name    BIMSTEC | Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
  code    IGO IGO
  source  public-record

actor   asean
  kind    igo
  name    ASEAN | Association of Southeast Asian Nations | Association of South East Asian Nations
  code    IGO IGO
  source  public-record

actor   seato
  kind    igo
  name    SEATO | Southeast Asia Treaty Organization
  code    IGO MIL
  source  public-record

actor   cento
  kind    igo
  name    CENTO | Central Treaty Organization | Baghdad Pact
  code    IGO MIL
  source  public-record

actor   apec
  kind    igo
  name    APEC | Asia-Pacific Economic Cooperation
  code    IGO BUS
  source  public-record

actor   pif
  kind    igo
  name    Pacific Islands Forum
  code    IGO IGO
  source  public-record

actor   rcep
  kind    igo
  name    Regional Comprehensive Economic Partnership | RCEP
  code    IGO BUS
  source  public-record

actor   cptpp
  kind    igo
  name    CPTPP | Trans-Pacific Partnership
  code    IGO BUS
  source  public-record

actor   anzus
  kind    igo
  name    ANZUS
  code    IGO MIL
  source  public-record

actor   aukus
  kind    igo
  name    AUKUS
  code    IGO MIL
  source  public-record

actor   quad
  kind    igo
  name    Quadrilateral Security Dialogue | the Quad !weak
  code    IGO IGO
  source  public-record

actor   fiveeyes
  kind    igo
  name    Five Eyes
  code    IGO SPY
  source  public-record

actor   g7
  kind    igo
  name    G7 | Group of Seven | G-7
  code    IGO IGO
  source  public-record

actor   g8
  kind    igo
  name    G8 | Group of Eight | G-8
  code    IGO IGO
  source  public-record

actor   g20
  kind    igo
  name    G20 | Group of 20 | Group of Twenty | G-20
  code    IGO IGO
  source  public-record

actor   g77
  kind    igo
  name    Group of 77 | G77 | G-77
  code    IGO IGO
  source  public-record

actor   brics
  kind    igo
  name    BRICS
  code    IGO BUS
  source  public-record

actor   nonaligned
  kind    igo
  name    Non-Aligned Movement
  code    IGO IGO
  source  public-record

actor   commonwealth
  kind    igo
  name    Commonwealth of Nations | British Commonwealth
  code    IGO IGO
  source  public-record

actor   oif
  kind    igo
  name    International Organisation of La Francophonie | La Francophonie | Francophonie
  code    IGO IGO
  source  public-record

actor   p5
  kind    igo
  name    P5+1 | P5 + 1 | E3/EU+3 | P4+1
  code    IGO IGO
  source  public-record

actor   e3
  kind    igo
  name    the E3 !weak
  code    IGO IGO
  source  public-record

actor   quartet
  kind    igo
  name    Middle East Quartet | Quartet on the Middle East
  code    IGO IGO
  source  public-record

actor   contact
  kind    igo
  name    Ukraine Defense Contact Group | Ramstein group
  code    IGO IGO
  source  public-record

actor   coalition
  kind    igo
  name    Global Coalition to Defeat ISIS | Global Coalition against Daesh | US-led coalition against IS | anti-ISIS coalition | anti-IS coalition | Combined Joint Task Force - Operation Inherent Resolve
  code    IGO MIL
  source  public-record

actor   mfo
  kind    igo
  name    Multinational Force and Observers
  code    IGO MIL
  source  public-record
# Arab, Islamic and Gulf organisations.

actor   arableague
  kind    igo
  name    Arab League | League of Arab States
  code    IGO IGO
  source  public-record

actor   gcc
  kind    igo
  name    Gulf Cooperation Council | GCC | Cooperation Council for the Arab States of the Gulf
  code    IGO IGO
  source  public-record

actor   oic
  kind    igo
  name    Organisation of Islamic Cooperation | Organization of Islamic Cooperation | Organization of the Islamic Conference | Organisation of the Islamic Conference | OIC
  code    IGO REL
  source  public-record

actor   amu
  kind    igo
  name    Arab Maghreb Union
  code    IGO IGO
  source  public-record

actor   imctc
  kind    igo
  name    Islamic Military Counter Terrorism Coalition
  code    IGO MIL
  source  public-record

actor   saudicoalition
  kind    igo
  name    Saudi-led coalition | Arab coalition in Yemen | Saudi-led military coalition
  code    IMG MIL
  part    sau member 2015-03-26..   asof 2025-06-30
  source  public-record
# Africa.

actor   au
  kind    igo
  name    African Union | AU | A.U.
  code    IGO IGO 2002-07-09..   asof 2025-06-30
  source  public-record

actor   oau
  kind    igo
  name    Organisation of African Unity | Organization of African Unity | OAU
  code    IGO IGO 1963-05-25..2002-07-09
  source  public-record

actor   au.commission
  kind    organ
  name    African Union Commission | AU Commission
  code    IGO IGO
  part    au office 2002-07-09..   asof 2025-06-30
  source  public-record

actor   au.psc
  kind    organ
  name    AU Peace and Security Council | African Union Peace and Security Council | Peace and Security Council
  code    IGO IGO
  part    au office 2004-05-25..   asof 2025-06-30
  source  public-record

actor   au.court
  kind    organ
  name    African Court on Human and Peoples' Rights
  code    IGO JUD
  part    au office ?..   asof 2025-06-30
  source  public-record

actor   au.amisom
  kind    organ
  name    AMISOM | African Union Mission in Somalia | African Union Mission to Somalia
  code    IGO MIL
  part    au wing 2007-01-19..2022-03-31
  source  public-record

actor   au.atmis
  kind    organ
  name    ATMIS | African Union Transition Mission in Somalia
  code    IGO MIL
  part    au wing 2022-04-01..2024-12-31
  source  public-record

actor   au.aussom
  kind    organ
  name    AUSSOM | African Union Support and Stabilization Mission in Somalia
  code    IGO MIL
  part    au wing 2025-01-01..   asof 2025-06-30
  source  public-record

actor   au.acdc
  kind    organ
  name    Africa Centres for Disease Control and Prevention | Africa CDC
  code    IGO MED
  part    au office 2017-01-31..   asof 2025-06-30
  source  public-record

actor   ecowas
  kind    igo
  name    ECOWAS | Economic Community of West African States
  code    IGO IGO
  source  public-record

actor   ecowas.ecomog
  kind    organ
  name    ECOMOG | Economic Community of West African States Monitoring Group
  code    IGO MIL
  part    ecowas wing ?..   asof 2025-06-30
  source  public-record

actor   ecowas.court
  kind    organ
  name    ECOWAS Court | ECOWAS Court of Justice
  code    IGO JUD
  part    ecowas office ?..   asof 2025-06-30
  source  public-record

actor   waemu
  kind    igo
  name    West African Economic and Monetary Union | UEMOA | WAEMU
  code    IGO BUS
  source  public-record

actor   bceao
  kind    igo
  name    Central Bank of West African States | BCEAO
  code    IGO BUS
  source  public-record

actor   aes
  kind    igo
  name    Alliance of Sahel States | Alliance des États du Sahel | AES !context(MLI,BFA,NER) | Confederation of Sahel States | Alliance des Etats du Sahel
  code    IGO MIL
  source  public-record

actor   g5sahel
  kind    igo
  name    G5 Sahel
  code    IGO MIL
  source  public-record

actor   mnjtf
  kind    igo
  name    Multinational Joint Task Force | MNJTF
  code    IGO MIL
  source  public-record

actor   sadc
  kind    igo
  name    Southern African Development Community | SADC
  code    IGO IGO
  source  public-record

actor   sadc.samim
  kind    organ
  name    SAMIM | SADC Mission in Mozambique
  code    IGO MIL
  part    sadc wing 2021-07-15..2024-07
  source  public-record

actor   sadc.samidrc
  kind    organ
  name    SAMIDRC | SADC Mission in the Democratic Republic of Congo
  code    IGO MIL
  part    sadc wing 2023-12-15..2025-03
  source  public-record

actor   eac
  kind    igo
  name    East African Community | EAC
  code    IGO IGO
  source  public-record

actor   eac.force
  kind    organ
  name    East African Community Regional Force | EACRF
  code    IGO MIL
  part    eac wing 2022-11..2023-12
  source  public-record

actor   igad
  kind    igo
  name    IGAD | Intergovernmental Authority on Development | Inter-Governmental Authority on Development
  code    IGO IGO
  source  public-record

actor   comesa
  kind    igo
  name    COMESA | Common Market for Eastern and Southern Africa
  code    IGO BUS
  source  public-record

actor   eccas
  kind    igo
  name    Economic Community of Central African States | ECCAS
  code    IGO IGO
  source  public-record

actor   cemac
  kind    igo
  name    CEMAC | Economic and Monetary Community of Central Africa
  code    IGO BUS
  source  public-record

actor   censad
  kind    igo
  name    CEN-SAD | Community of Sahel-Saharan States
  code    IGO IGO
  source  public-record

actor   afcfta
  kind    igo
  name    African Continental Free Trade Area | AfCFTA
  code    IGO BUS
  source  public-record
# Americas.

actor   oas
  kind    igo
  name    Organization of American States | Organisation of American States | OAS
  code    IGO IGO
  source  public-record

actor   oas.iachr
  kind    organ
  name    Inter-American Commission on Human Rights | IACHR
  code    IGO JUD
  part    oas office ?..   asof 2025-06-30
  source  public-record

actor   oas.court
  kind    organ
  name    Inter-American Court of Human Rights
  code    IGO JUD
  part    oas office 1979..   asof 2025-06-30
  source  public-record

actor   mercosur
  kind    igo
  name    Mercosur | Mercosul | Southern Common Market
  code    IGO BUS
  source  public-record

actor   unasur
  kind    igo
  name    UNASUR | Union of South American Nations
  code    IGO IGO
  source  public-record

actor   alba
  kind    igo
  name    Bolivarian Alliance for the Peoples of Our America | ALBA !weak
  code    IGO IGO
  source  public-record

actor   celac
  kind    igo
  name    CELAC | Community of Latin American and Caribbean States
  code    IGO IGO
  source  public-record

actor   caricom
  kind    igo
  name    CARICOM | Caribbean Community | Caricom
  code    IGO IGO
  source  public-record

actor   oecs
  kind    igo
  name    Organisation of Eastern Caribbean States | OECS
  code    IGO IGO
  source  public-record

actor   sica
  kind    igo
  name    Central American Integration System | SICA !weak
  code    IGO IGO
  source  public-record

actor   lima
  kind    igo
  name    Lima Group
  code    IGO IGO
  source  public-record

actor   pacificalliance
  kind    igo
  name    Pacific Alliance
  code    IGO BUS
  source  public-record

actor   mss
  kind    igo
  name    Multinational Security Support Mission in Haiti | Multinational Security Support Mission
  code    IGO COP
  part    uno.council office 2023-10-02..2025-09-30
  source  public-record
# Red Cross and other movements with treaty standing.

actor   icrc
  kind    ngo
  name    International Committee of the Red Cross | ICRC | Red Cross
  code    NGO MED
  source  public-record

actor   ifrc
  kind    ngo
  name    International Federation of Red Cross and Red Crescent Societies | IFRC
  code    NGO MED
  source  public-record

actor   ioc
  kind    ngo
  name    International Olympic Committee | IOC
  code    NGO NGO
  source  public-record

actor   fifa
  kind    ngo
  name    FIFA
  code    NGO NGO
  source  public-record

actor   league
  kind    igo
  name    League of Nations
  code    IGO IGO 1920-01-10..1946-04-20
  source  public-record
# Heads: United Nations.

actor   uno.trygve-lie
  kind    person
  name    Trygve Lie
  office  secretary-general of uno 1946-02-02..1952-11-10
  source  public-record

actor   uno.dag-hammarskjold
  kind    person
  name    Dag Hammarskjöld | Dag Hammarskjold
  office  secretary-general of uno 1953-04-10..1961-09-18
  source  public-record

actor   uno.u-thant
  kind    person
  name    U Thant
  office  secretary-general of uno 1961-11-30..1971-12-31
  source  public-record

actor   uno.javier-perez-de-cuellar
  kind    person
  name    Javier Pérez de Cuéllar | Javier Perez de Cuellar
  office  secretary-general of uno 1982-01-01..1991-12-31
  office  prime minister of per 2000-11-22..2001-07-28
  source  public-record

actor   uno.boutros-boutros-ghali
  kind    person
  name    Boutros Boutros-Ghali
  office  secretary-general of uno 1992-01-01..1996-12-31
  source  public-record

actor   uno.kofi-annan
  kind    person
  name    Kofi Annan
  office  secretary-general of uno 1997-01-01..2006-12-31
  office  special envoy for Syria of uno 2012-02-23..2012-08-31
  source  public-record

actor   uno.ban-ki-moon
  kind    person
  name    Ban Ki-moon | Ban Ki Moon
  office  secretary-general of uno 2007-01-01..2016-12-31
  office  foreign minister of kor 2004-01-17..2006-11-01
  source  public-record

actor   uno.amina-mohammed
  kind    person
  name    Amina Mohammed | Amina J. Mohammed
  office  deputy secretary-general of uno 2017-01-01..   asof 2025-06-30
  source  public-record

actor   uno.jan-eliasson
  kind    person
  name    Jan Eliasson
  office  deputy secretary-general of uno 2012-07-01..2016-12-31
  office  foreign minister of swe 2006-04-24..2006-10-06
  source  public-record

actor   uno.mark-malloch-brown
  kind    person
  name    Mark Malloch Brown | Mark Malloch-Brown
  office  deputy secretary-general of uno 2006-04-01..2006-12-31
  office  administrator of undp 1999-07..2005-08
  source  public-record

actor   uno.rosemary-dicarlo
  kind    person
  name    Rosemary DiCarlo
  office  under-secretary-general for political affairs of uno 2018-05-01..   asof 2025-06-30
  source  public-record

actor   uno.jeffrey-feltman
  kind    person
  name    Jeffrey Feltman
  office  under-secretary-general for political affairs of uno 2012-07..2018-03-31
  source  public-record

actor   uno.jean-pierre-lacroix
  kind    person
  name    Jean-Pierre Lacroix
  office  under-secretary-general for peace operations of uno 2017-04-01..   asof 2025-06-30
  source  public-record

actor   uno.martin-griffiths
  kind    person
  name    Martin Griffiths
  office  under-secretary-general for humanitarian affairs of uno.ocha 2021-07..2024-06
  office  special envoy for Yemen of uno 2018-02..2021-07
  source  public-record

actor   uno.tom-fletcher
  kind    person
  name    Tom Fletcher
  office  under-secretary-general for humanitarian affairs of uno.ocha 2024-11..   asof 2025-06-30
  source  public-record

actor   uno.mark-lowcock
  kind    person
  name    Mark Lowcock
  office  under-secretary-general for humanitarian affairs of uno.ocha 2017-09..2021-06
  source  public-record

actor   uno.stephane-dujarric
  kind    person
  name    Stephane Dujarric | Stéphane Dujarric
  office  spokesman of uno 2014-03..   asof 2025-06-30
  source  public-record

actor   uno.farhan-haq
  kind    person
  name    Farhan Haq
  office  deputy spokesman of uno 2014..   asof 2025-06-30
  source  public-record

actor   uno.zeid-ra-ad-al-hussein
  kind    person
  name    Zeid Ra'ad al-Hussein | Zeid Raad al-Hussein
  office  high commissioner for human rights of uno.ohchr 2014-09-01..2018-08-31
  source  public-record

actor   uno.navi-pillay
  kind    person
  name    Navi Pillay | Navanethem Pillay
  office  high commissioner for human rights of uno.ohchr 2008-09-01..2014-08-31
  source  public-record

actor   uno.louise-arbour
  kind    person
  name    Louise Arbour
  office  high commissioner for human rights of uno.ohchr 2004-07-01..2008-06-30
  source  public-record

actor   uno.volker-turk
  kind    person
  name    Volker Türk | Volker Turk
  office  high commissioner for human rights of uno.ohchr 2022-10-17..   asof 2025-06-30
  source  public-record

actor   uno.sadako-ogata
  kind    person
  name    Sadako Ogata
  office  high commissioner for refugees of unhcr 1991..2000-12-31
  source  public-record

actor   uno.filippo-grandi
  kind    person
  name    Filippo Grandi
  office  high commissioner for refugees of unhcr 2016-01-01..2025-12-31
  office  commissioner-general of unrwa 2010-01-20..2014-03-30
  source  public-record

actor   uno.philippe-lazzarini
  kind    person
  name    Philippe Lazzarini
  office  commissioner-general of unrwa 2020-04-01..   asof 2025-06-30
  source  public-record

actor   uno.catherine-russell
  kind    person
  name    Catherine Russell
  office  executive director of unicef 2022-02-01..   asof 2025-06-30
  source  public-record

actor   uno.henrietta-fore
  kind    person
  name    Henrietta Fore
  office  executive director of unicef 2018-01-01..2022-01-31
  source  public-record

actor   uno.anthony-lake
  kind    person
  name    Anthony Lake
  office  executive director of unicef 2010-05-01..2017-12-31
  source  public-record

actor   uno.david-beasley
  kind    person
  name    David Beasley
  office  executive director of wfp 2017-04..2023-04
  source  public-record

actor   uno.cindy-mccain
  kind    person
  name    Cindy McCain
  office  executive director of wfp 2023-04..   asof 2025-06-30
  source  public-record

actor   uno.achim-steiner
  kind    person
  name    Achim Steiner
  office  administrator of undp 2017-06..2025-06
  source  public-record

actor   uno.margaret-chan
  kind    person
  name    Margaret Chan
  office  director-general of who 2007-01-04..2017-06-30
  source  public-record

actor   uno.tedros-adhanom-ghebreyesus
  kind    person
  name    Tedros Adhanom Ghebreyesus | Tedros Adhanom | Tedros Ghebreyesus
  office  director-general of who 2017-07-01..   asof 2025-06-30
  office  foreign minister of eth 2012-11-29..2016-11-01
  source  public-record

actor   uno.audrey-azoulay
  kind    person
  name    Audrey Azoulay
  office  director-general of unesco 2017-11-15..2025-11-14
  source  public-record

actor   uno.irina-bokova
  kind    person
  name    Irina Bokova
  office  director-general of unesco 2009-11-15..2017-11-14
  source  public-record

actor   uno.qu-dongyu
  kind    person
  name    Qu Dongyu
  office  director-general of fao 2019-08-01..   asof 2025-06-30
  source  public-record

actor   uno.hans-blix
  kind    person
  name    Hans Blix
  office  director general of iaea 1981-12-01..1997-11-30
  office  executive chairman of unmovic 2000-03-01..2003-06-30
  source  public-record

actor   uno.mohamed-elbaradei
  kind    person
  name    Mohamed ElBaradei | Mohamed El Baradei | Mohammed ElBaradei
  office  director general of iaea 1997-12-01..2009-11-30
  source  public-record

actor   uno.yukiya-amano
  kind    person
  name    Yukiya Amano
  office  director general of iaea 2009-12-01..2019-07-18
  source  public-record

actor   uno.rafael-grossi
  kind    person
  name    Rafael Grossi | Rafael Mariano Grossi
  office  director general of iaea 2019-12-03..   asof 2025-06-30
  source  public-record

actor   uno.fernando-arias
  kind    person
  name    Fernando Arias
  office  director-general of opcw 2018-07-25..   asof 2025-06-30
  source  public-record

actor   uno.staffan-de-mistura
  kind    person
  name    Staffan de Mistura
  office  special envoy for Syria of uno 2014-07-10..2018-11-30
  office  personal envoy for Western Sahara of uno 2021-11-01..   asof 2025-06-30
  source  public-record

actor   uno.lakhdar-brahimi
  kind    person
  name    Lakhdar Brahimi
  office  special envoy for Syria of uno 2012-08-17..2014-05-31
  office  special representative for Afghanistan of uno 2001-10-03..2004-01
  office  foreign minister of dza 1991..1993
  source  public-record

actor   uno.geir-pedersen
  kind    person
  name    Geir Pedersen | Geir O. Pedersen
  office  special envoy for Syria of uno 2019-01-07..2025
  source  public-record

actor   uno.hans-grundberg
  kind    person
  name    Hans Grundberg
  office  special envoy for Yemen of uno 2021-08..   asof 2025-06-30
  source  public-record

actor   uno.ismail-ould-cheikh-ahmed
  kind    person
  name    Ismail Ould Cheikh Ahmed
  office  special envoy for Yemen of uno 2015-04-25..2018-02
  office  foreign minister of mrt 2018-06..   asof 2025-06-30
  source  public-record

actor   uno.jamal-benomar
  kind    person
  name    Jamal Benomar
  office  special envoy for Yemen of uno 2011..2015-04
  source  public-record

actor   uno.ghassan-salame
  kind    person
  name    Ghassan Salame | Ghassan Salamé
  office  special representative for Libya of unsmil 2017-06..2020-03
  source  public-record

actor   uno.abdoulaye-bathily
  kind    person
  name    Abdoulaye Bathily
  office  special representative for Libya of unsmil 2022-09..2024-05
  source  public-record

actor   uno.hanna-tetteh
  kind    person
  name    Hanna Tetteh | Hanna Serwaa Tetteh
  office  special representative for Libya of unsmil 2025-02..   asof 2025-06-30
  source  public-record

actor   uno.jan-kubis
  kind    person
  name    Jan Kubis | Ján Kubiš
  office  special representative for Afghanistan of unama 2012-01..2014-09
  office  special representative for Iraq of unami 2015-02..2018-12
  source  public-record

actor   uno.kai-eide
  kind    person
  name    Kai Eide
  office  special representative for Afghanistan of unama 2008-03..2010-03
  source  public-record

actor   uno.nicholas-haysom
  kind    person
  name    Nicholas Haysom
  office  special representative for Afghanistan of unama 2014-09..2016-03
  office  special representative of unmiss 2021-01..   asof 2025-06-30
  source  public-record

actor   uno.tadamichi-yamamoto
  kind    person
  name    Tadamichi Yamamoto
  office  special representative for Afghanistan of unama 2016-06..2020-03
  source  public-record

actor   uno.deborah-lyons
  kind    person
  name    Deborah Lyons
  office  special representative for Afghanistan of unama 2020-03..2022-06
  source  public-record

actor   uno.francesc-vendrell
  kind    person
  name    Francesc Vendrell
  office  personal representative for Afghanistan of uno 2000..2002-01
  source  public-record

actor   uno.volker-perthes
  kind    person
  name    Volker Perthes
  office  special representative for Sudan of unitams 2021-01..2023-09
  source  public-record

actor   uno.sergio-vieira-de-mello
  kind    person
  name    Sergio Vieira de Mello
  office  special representative for East Timor of untaet 1999-10..2002-05
  office  high commissioner for human rights of uno.ohchr 2002-09-12..2003-08-19
  source  public-record

actor   uno.francesca-albanese
  kind    person
  name    Francesca Albanese
  office  special rapporteur on the occupied Palestinian territories of uno.hrc 2022-05-01..   asof 2025-06-30
  source  public-record

actor   uno.richard-bennett
  kind    person
  name    Richard Bennett
  office  special rapporteur on Afghanistan of uno.hrc 2022-05-01..   asof 2025-06-30
  source  public-record

actor   uno.karim-khan
  kind    person
  name    Karim Khan
  office  prosecutor of icc 2021-06-16..   asof 2025-06-30
  source  public-record

actor   uno.fatou-bensouda
  kind    person
  name    Fatou Bensouda
  office  prosecutor of icc 2012-06-15..2021-06-15
  source  public-record

actor   uno.luis-moreno-ocampo
  kind    person
  name    Luis Moreno Ocampo | Luis Moreno-Ocampo
  office  prosecutor of icc 2003-06-16..2012-06-15
  source  public-record

actor   uno.carla-del-ponte
  kind    person
  name    Carla Del Ponte
  office  prosecutor of icty 1999-09-15..2007-12-31
  source  public-record
# Money and trade.

actor   imf.kristalina-georgieva
  kind    person
  name    Kristalina Georgieva
  office  managing director of imf 2019-10-01..   asof 2025-06-30
  source  public-record

actor   imf.christine-lagarde
  kind    person
  name    Christine Lagarde
  office  managing director of imf 2011-07-05..2019-09-12
  office  president of ecb 2019-11-01..   asof 2025-06-30
  office  finance minister of fra 2007-06-19..2011-06-29
  source  public-record

actor   imf.dominique-strauss-kahn
  kind    person
  name    Dominique Strauss-Kahn
  office  managing director of imf 2007-11-01..2011-05-18
  office  finance minister of fra 1997-06-04..1999-11-02
  source  public-record

actor   imf.michel-camdessus
  kind    person
  name    Michel Camdessus
  office  managing director of imf 1987-01-16..2000-02-14
  source  public-record

actor   imf.rodrigo-rato
  kind    person
  name    Rodrigo Rato | Rodrigo de Rato
  office  managing director of imf 2004-06-07..2007-10-31
  source  public-record

actor   worldbank.ajay-banga
  kind    person
  name    Ajay Banga
  office  president of worldbank 2023-06-02..   asof 2025-06-30
  source  public-record

actor   worldbank.david-malpass
  kind    person
  name    David Malpass
  office  president of worldbank 2019-04-09..2023-06-01
  source  public-record

actor   worldbank.jim-yong-kim
  kind    person
  name    Jim Yong Kim
  office  president of worldbank 2012-07-01..2019-02-01
  source  public-record

actor   worldbank.paul-wolfowitz
  kind    person
  name    Paul Wolfowitz
  office  president of worldbank 2005-06-01..2007-06-30
  office  deputy secretary of defense of usa 2001-03..2005-06
  source  public-record

actor   worldbank.james-wolfensohn
  kind    person
  name    James Wolfensohn
  office  president of worldbank 1995-06-01..2005-05-31
  source  public-record

actor   wto.ngozi-okonjo-iweala
  kind    person
  name    Ngozi Okonjo-Iweala
  office  director-general of wto 2021-03-01..   asof 2025-06-30
  source  public-record

actor   wto.roberto-azevedo
  kind    person
  name    Roberto Azevêdo | Roberto Azevedo
  office  director-general of wto 2013-09-01..2020-08-31
  source  public-record

actor   wto.pascal-lamy
  kind    person
  name    Pascal Lamy
  office  director-general of wto 2005-09-01..2013-08-31
  source  public-record

actor   opec.mohammed-barkindo
  kind    person
  name    Mohammed Barkindo | Mohammad Barkindo
  office  secretary-general of opec 2016-08-01..2022-07-05
  source  public-record

actor   opec.haitham-al-ghais
  kind    person
  name    Haitham al-Ghais | Haitham Al Ghais
  office  secretary-general of opec 2022-08-01..   asof 2025-06-30
  source  public-record

actor   iea.fatih-birol
  kind    person
  name    Fatih Birol
  office  executive director of iea 2015-09-01..   asof 2025-06-30
  source  public-record
# European Union.

actor   eu.jacques-delors
  kind    person
  name    Jacques Delors
  office  president of eu.commission 1985-01-06..1995-01-24
  source  public-record

actor   eu.ursula-von-der-leyen
  kind    person
  name    Ursula von der Leyen
  office  president of eu.commission 2019-12-01..   asof 2025-06-30
  office  defence minister of deu 2013-12-17..2019-07-17
  source  public-record

actor   eu.javier-solana
  kind    person
  name    Javier Solana
  office  secretary-general of nato 1995-12-05..1999-10-06
  office  high representative of eu 1999-10-18..2009-12-01
  office  foreign minister of esp 1992..1995-12
  source  public-record

actor   eu.catherine-ashton
  kind    person
  name    Catherine Ashton
  office  high representative of eu 2009-12-01..2014-10-31
  source  public-record

actor   eu.federica-mogherini
  kind    person
  name    Federica Mogherini
  office  high representative of eu 2014-11-01..2019-11-30
  office  foreign minister of ita 2014-02-22..2014-10-31
  source  public-record

actor   eu.josep-borrell
  kind    person
  name    Josep Borrell
  office  high representative of eu 2019-12-01..2024-11-30
  office  foreign minister of esp 2018-06-07..2019-11-30
  source  public-record

actor   eu.peter-stano
  kind    person
  name    Peter Stano
  office  spokesman of eu 2019-12..2024-12
  source  public-record

actor   eu.roberta-metsola
  kind    person
  name    Roberta Metsola
  office  president of eu.parliament 2022-01-18..   asof 2025-06-30
  source  public-record

actor   eu.david-sassoli
  kind    person
  name    David Sassoli
  office  president of eu.parliament 2019-07-03..2022-01-11
  source  public-record

actor   eu.antonio-tajani
  kind    person
  name    Antonio Tajani
  office  president of eu.parliament 2017-01-17..2019-07-03
  office  foreign minister of ita 2022-10-22..   asof 2025-06-30
  source  public-record

actor   eu.martin-schulz
  kind    person
  name    Martin Schulz
  office  president of eu.parliament 2012-01-17..2017-01-17
  source  public-record

actor   eu.jean-claude-trichet
  kind    person
  name    Jean-Claude Trichet
  office  president of ecb 2003-11-01..2011-10-31
  source  public-record

actor   eu.wim-duisenberg
  kind    person
  name    Wim Duisenberg
  office  president of ecb 1998-06-01..2003-10-31
  source  public-record

actor   eu.margrethe-vestager
  kind    person
  name    Margrethe Vestager
  office  commissioner of eu.commission 2014-11-01..2024-11-30
  source  public-record

actor   eu.miroslav-lajcak
  kind    person
  name    Miroslav Lajčák | Miroslav Lajcak
  office  foreign minister of svk 2009-01-26..2010-07-08
  office  foreign minister of svk 2012-04-04..2020-03-21
  office  special representative for the Belgrade-Pristina dialogue of eu 2020-04-02..2025-01
  source  public-record

actor   eu.tomas-niklasson
  kind    person
  name    Tomas Niklasson
  office  special envoy for Afghanistan of eu 2021-06..   asof 2025-06-30
  source  public-record

actor   eu.enrique-mora
  kind    person
  name    Enrique Mora
  office  deputy secretary-general of eu.eeas 2021-01..2025
  source  public-record
# NATO, OSCE, Council of Europe.

actor   nato.lord-ismay
  kind    person
  name    Lord Ismay | Hastings Ismay
  office  secretary-general of nato 1952-03-24..1957-05-16
  source  public-record

actor   nato.dirk-stikker
  kind    person
  name    Dirk Stikker
  office  secretary-general of nato 1961-04-21..1964-08-01
  source  public-record

actor   nato.manlio-brosio
  kind    person
  name    Manlio Brosio
  office  secretary-general of nato 1964-08-01..1971-10-01
  source  public-record

actor   nato.joseph-luns
  kind    person
  name    Joseph Luns
  office  secretary-general of nato 1971-10-01..1984-06-25
  source  public-record

actor   nato.lord-carrington
  kind    person
  name    Lord Carrington | Peter Carington
  office  secretary-general of nato 1984-06-25..1988-07-01
  office  foreign secretary of gbr 1979-05-05..1982-04-05
  source  public-record

actor   nato.manfred-worner
  kind    person
  name    Manfred Wörner | Manfred Woerner | Manfred Worner
  office  secretary-general of nato 1988-07-01..1994-08-13
  source  public-record

actor   nato.willy-claes
  kind    person
  name    Willy Claes
  office  secretary-general of nato 1994-10-17..1995-10-20
  source  public-record

actor   nato.george-robertson
  kind    person
  name    George Robertson | Lord Robertson
  office  secretary-general of nato 1999-10-14..2003-12-17
  office  defence secretary of gbr 1997-05-03..1999-10-11
  source  public-record

actor   nato.jaap-de-hoop-scheffer
  kind    person
  name    Jaap de Hoop Scheffer
  office  secretary-general of nato 2004-01-05..2009-08-01
  source  public-record

actor   nato.wesley-clark
  kind    person
  name    Wesley Clark
  office  supreme allied commander of nato.shape 1997-07..2000-05
  source  public-record

actor   nato.christopher-cavoli
  kind    person
  name    Christopher Cavoli
  office  supreme allied commander of nato.shape 2022-07-04..2025-07
  source  public-record

actor   osce.helga-schmid
  kind    person
  name    Helga Schmid
  office  secretary general of osce 2020-12-04..2024-09
  source  public-record

actor   osce.thomas-greminger
  kind    person
  name    Thomas Greminger
  office  secretary general of osce 2017-07..2020-07
  source  public-record

actor   osce.lamberto-zannier
  kind    person
  name    Lamberto Zannier
  office  secretary general of osce 2011-07..2017-06
  source  public-record
# Others.

actor   arableague.nabil-elaraby
  kind    person
  name    Nabil Elaraby | Nabil al-Arabi
  office  secretary-general of arableague 2011-07-01..2016-07-01
  source  public-record

actor   oic.ekmeleddin-ihsanoglu
  kind    person
  name    Ekmeleddin Ihsanoglu | Ekmeleddin İhsanoğlu
  office  secretary-general of oic 2005-01-01..2014-01-31
  source  public-record

actor   oic.hissein-brahim-taha
  kind    person
  name    Hissein Brahim Taha
  office  secretary-general of oic 2021-11-17..   asof 2025-06-30
  source  public-record

actor   oic.yousef-al-othaimeen
  kind    person
  name    Yousef al-Othaimeen
  office  secretary-general of oic 2016-11..2021-11
  source  public-record

actor   gcc.nayef-al-hajraf
  kind    person
  name    Nayef al-Hajraf
  office  secretary-general of gcc 2020-02-01..2023-01-31
  source  public-record

actor   gcc.jasem-albudaiwi
  kind    person
  name    Jasem Albudaiwi | Jasem Mohamed Albudaiwi
  office  secretary-general of gcc 2023-02-01..   asof 2025-06-30
  source  public-record

actor   au.nkosazana-dlamini-zuma
  kind    person
  name    Nkosazana Dlamini-Zuma | Nkosazana Dlamini Zuma
  office  chairperson of au.commission 2012-10-15..2017-01-30
  office  foreign minister of zaf 1999-06-17..2009-05-10
  source  public-record

actor   au.moussa-faki
  kind    person
  name    Moussa Faki | Moussa Faki Mahamat
  office  chairperson of au.commission 2017-03-14..2025-02-15
  office  prime minister of tcd 2003-06-24..2005-02-04
  source  public-record

actor   au.mahmoud-ali-youssouf
  kind    person
  name    Mahmoud Ali Youssouf
  office  chairperson of au.commission 2025-03-13..   asof 2025-06-30
  office  foreign minister of dji 2005-05..2025-03
  source  public-record

actor   asean.surin-pitsuwan
  kind    person
  name    Surin Pitsuwan
  office  secretary-general of asean 2008-01-01..2012-12-31
  office  foreign minister of tha 1997-11..2001-02
  source  public-record

actor   asean.kao-kim-hourn
  kind    person
  name    Kao Kim Hourn
  office  secretary-general of asean 2023-01-09..   asof 2025-06-30
  source  public-record

actor   oas.luis-almagro
  kind    person
  name    Luis Almagro
  office  secretary general of oas 2015-05-26..2025-05-25
  office  foreign minister of ury 2010-03-01..2015-02-28
  source  public-record

actor   oas.jose-miguel-insulza
  kind    person
  name    José Miguel Insulza | Jose Miguel Insulza
  office  secretary general of oas 2005-05-26..2015-05-26
  source  public-record

actor   oas.albert-ramdin
  kind    person
  name    Albert Ramdin
  office  secretary general of oas 2025-05-26..   asof 2025-06-30
  office  foreign minister of sur 2020-07-16..2025-05
  source  public-record

actor   csto.nikolai-bordyuzha
  kind    person
  name    Nikolai Bordyuzha | Nikolay Bordyuzha
  office  secretary general of csto 2003-04-28..2016-12-31
  source  public-record

actor   csto.stanislav-zas
  kind    person
  name    Stanislav Zas
  office  secretary general of csto 2020-01-01..2022-12-31
  source  public-record

actor   csto.imangali-tasmagambetov
  kind    person
  name    Imangali Tasmagambetov
  office  secretary general of csto 2023-01-01..   asof 2025-06-30
  office  prime minister of kaz 2002-01-28..2003-06-11
  office  defence minister of kaz 2014-10-22..2016-09-13
  source  public-record

actor   sco.vladimir-norov
  kind    person
  name    Vladimir Norov
  office  secretary-general of sco 2019-01-01..2021-12-31
  office  foreign minister of uzb 2006-07-12..2010-12-30
  office  foreign minister of uzb 2022-04..2022-12-30
  source  public-record

actor   sco.zhang-ming
  kind    person
  name    Zhang Ming !context(SCO)
  office  secretary-general of sco 2022-01-01..2024-12-31
  source  public-record

actor   sco.nurlan-yermekbayev
  kind    person
  name    Nurlan Yermekbayev
  office  secretary-general of sco 2025-01-01..   asof 2025-06-30
  office  defence minister of kaz 2018-08-07..2021-08-31
  source  public-record

actor   icrc.peter-maurer
  kind    person
  name    Peter Maurer
  office  president of icrc 2012-07-01..2022-09-30
  source  public-record

actor   icrc.mirjana-spoljaric
  kind    person
  name    Mirjana Spoljaric
  office  president of icrc 2022-10-01..   asof 2025-06-30
  source  public-record

actor   icrc.jakob-kellenberger
  kind    person
  name    Jakob Kellenberger
  office  president of icrc 2000-01-01..2012-06-30
  source  public-record

actor   interpol.jurgen-stock
  kind    person
  name    Jürgen Stock | Jurgen Stock
  office  secretary general of interpol 2014-11-07..2024-11
  source  public-record
