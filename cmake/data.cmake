# SPDX-License-Identifier: Apache-2.0
# What the program reads at run time, gathered beside it in share/dragoman so
# that it runs in place: models, compiled lexicon and gazetteer, frames, cues.
# Rooms add their parts here with dgm_data_file or a custom command.
set(DGM_SHARE ${CMAKE_BINARY_DIR}/share/dragoman)
file(MAKE_DIRECTORY ${DGM_SHARE})

# What compiles readable sources into mapped files.
add_executable(compile EXCLUDE_FROM_ALL tools/compile.c)
target_link_libraries(compile PRIVATE dgm_static)
dgm_warnings(compile)

# The lexicon, compiled from its readable sources: actors, roles, English
# words.  Frames and cues, which are read as text, are checked with it.
file(GLOB_RECURSE LEXICON_SOURCES CONFIGURE_DEPENDS
  data/actors/*.lex data/roles/*.lex data/english/*.lex data/frames/*
  data/cues/*.cue)
add_custom_command(OUTPUT ${DGM_SHARE}/lexicon.dgm
  COMMAND compile lexicon ${DGM_SHARE}/lexicon.dgm ${CMAKE_SOURCE_DIR}/data
  DEPENDS compile ${LEXICON_SOURCES}
  COMMENT "Compiling the lexicon")
add_custom_target(lexicon ALL DEPENDS ${DGM_SHARE}/lexicon.dgm)

# The syntax model, trained by `dragoman-train` (models/english.md).
configure_file(${CMAKE_SOURCE_DIR}/models/english.dgm ${DGM_SHARE}/syntax.dgm
  COPYONLY)

# The encoder of the full tier; without it sentences are read by the syntax
# model alone.
if(EXISTS ${CMAKE_SOURCE_DIR}/models/encoder.dgm)
  configure_file(${CMAKE_SOURCE_DIR}/models/encoder.dgm
    ${DGM_SHARE}/encoder.dgm COPYONLY)
endif()

# Where sentences end, learned by `dragoman-train --boundaries`.
configure_file(${CMAKE_SOURCE_DIR}/models/boundaries.dgm
  ${DGM_SHARE}/boundaries.dgm COPYONLY)
# The second look at it, learned by `dragoman-train --ends`.
configure_file(${CMAKE_SOURCE_DIR}/models/ends.dgm ${DGM_SHARE}/ends.dgm
  COPYONLY)

# Forms of words and their lemmas.
file(GLOB LEMMA_SOURCES CONFIGURE_DEPENDS data/lemmas/*.lem)
add_custom_command(OUTPUT ${DGM_SHARE}/lemmas.dgm
  COMMAND compile lemmas ${DGM_SHARE}/lemmas.dgm ${LEMMA_SOURCES}
  DEPENDS compile ${LEMMA_SOURCES}
  COMMENT "Compiling the lemmas")
add_custom_target(lemmas ALL DEPENDS ${DGM_SHARE}/lemmas.dgm)

# The recogniser's model, trained by `dragoman-train --names`
# (models/names.md).
configure_file(${CMAKE_SOURCE_DIR}/models/names.dgm ${DGM_SHARE}/names.dgm
  COPYONLY)

# The coder's model, trained by `dragoman-train --events` (models/events.md).
configure_file(${CMAKE_SOURCE_DIR}/models/events.dgm ${DGM_SHARE}/events.dgm
  COPYONLY)

# What was learned of claims, by `dragoman-train --claims` (models/claims.md);
# without it the rules speak alone.
if(EXISTS ${CMAKE_SOURCE_DIR}/models/claims.dgm)
  configure_file(${CMAKE_SOURCE_DIR}/models/claims.dgm ${DGM_SHARE}/claims.dgm
    COPYONLY)
endif()

# The gazetteer: data/places compiled into one mapped file.
file(GLOB PLACE_SOURCES CONFIGURE_DEPENDS data/places/*)
add_custom_command(OUTPUT ${DGM_SHARE}/gazetteer.dgm
  COMMAND compile gazetteer ${DGM_SHARE}/gazetteer.dgm
          ${CMAKE_SOURCE_DIR}/data/places
  DEPENDS compile ${PLACE_SOURCES}
  COMMENT "Compiling the gazetteer")
add_custom_target(gazetteer ALL DEPENDS ${DGM_SHARE}/gazetteer.dgm)

# Cues of attribution and certainty, read as text at start-up.
file(GLOB CUE_SOURCES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/data/cues/*.cue)
foreach(source IN LISTS CUE_SOURCES)
  get_filename_component(name ${source} NAME)
  configure_file(${source} ${DGM_SHARE}/cues/${name} COPYONLY)
endforeach()

# Frames and the table of CAMEO codes, read as text at start-up.
file(GLOB FRAME_SOURCES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/data/frames/*)
foreach(source IN LISTS FRAME_SOURCES)
  get_filename_component(name ${source} NAME)
  configure_file(${source} ${DGM_SHARE}/frames/${name} COPYONLY)
endforeach()

# The same without the encoder, by links: what most tests read with, since the
# full tier takes thirty times as long.
set(DGM_SHARE_FAST ${CMAKE_BINARY_DIR}/share/fast)
file(MAKE_DIRECTORY ${DGM_SHARE_FAST})
foreach(name boundaries.dgm ends.dgm syntax.dgm lemmas.dgm lexicon.dgm gazetteer.dgm
        names.dgm events.dgm claims.dgm cues frames)
  file(CREATE_LINK ../dragoman/${name} ${DGM_SHARE_FAST}/${name} SYMBOLIC)
endforeach()
