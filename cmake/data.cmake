# SPDX-License-Identifier: Apache-2.0
# What the program reads at run time, gathered beside it in share/dragoman so
# that it runs in place: models, compiled lexicon and gazetteer, frames, cues.
# Rooms add their parts here with dgm_data_file or a custom command.
set(DGM_SHARE ${CMAKE_BINARY_DIR}/share/dragoman)
file(MAKE_DIRECTORY ${DGM_SHARE})

# The lexicon, compiled from its readable sources: actors, roles, English
# words.
add_executable(lexc EXCLUDE_FROM_ALL tools/lexc.c)
target_link_libraries(lexc PRIVATE dgm_static)
dgm_warnings(lexc)
file(GLOB_RECURSE LEXICON_SOURCES CONFIGURE_DEPENDS
  ${CMAKE_SOURCE_DIR}/data/actors/*.lex ${CMAKE_SOURCE_DIR}/data/roles/*.lex
  ${CMAKE_SOURCE_DIR}/data/english/*.lex)
add_custom_command(OUTPUT ${DGM_SHARE}/lexicon.dgm
  COMMAND lexc ${DGM_SHARE}/lexicon.dgm ${LEXICON_SOURCES}
  DEPENDS lexc ${LEXICON_SOURCES}
  COMMENT "Compiling the actor lexicon")
add_custom_target(lexicon ALL DEPENDS ${DGM_SHARE}/lexicon.dgm)

# The syntax model, trained by `dragoman-train` (models/english.md).
configure_file(${CMAKE_SOURCE_DIR}/models/english.dgm ${DGM_SHARE}/syntax.dgm
  COPYONLY)

# Where sentences end, learned by `dragoman-train --boundaries`.
configure_file(${CMAKE_SOURCE_DIR}/models/boundaries.dgm
  ${DGM_SHARE}/boundaries.dgm COPYONLY)

# Forms of words and their lemmas.
add_executable(compile_lemmas EXCLUDE_FROM_ALL tools/compile_lemmas.c)
target_link_libraries(compile_lemmas PRIVATE dgm_static)
dgm_warnings(compile_lemmas)
file(GLOB LEMMA_SOURCES CONFIGURE_DEPENDS data/lemmas/*.lem)
add_custom_command(OUTPUT ${DGM_SHARE}/lemmas.dgm
  COMMAND compile_lemmas ${DGM_SHARE}/lemmas.dgm ${LEMMA_SOURCES}
  DEPENDS compile_lemmas ${LEMMA_SOURCES}
  COMMENT "Compiling the lemmas")
add_custom_target(lemmas ALL DEPENDS ${DGM_SHARE}/lemmas.dgm)

# The recogniser's model, trained by `dragoman-train --names`
# (models/names.md).
configure_file(${CMAKE_SOURCE_DIR}/models/names.dgm ${DGM_SHARE}/names.dgm
  COPYONLY)

# The gazetteer: data/places compiled into one mapped file.
add_executable(compile_gazetteer EXCLUDE_FROM_ALL tools/compile_gazetteer.c)
target_link_libraries(compile_gazetteer PRIVATE dgm_static)
dgm_warnings(compile_gazetteer)
file(GLOB PLACE_SOURCES CONFIGURE_DEPENDS data/places/*)
add_custom_command(OUTPUT ${DGM_SHARE}/gazetteer.dgm
  COMMAND compile_gazetteer ${CMAKE_SOURCE_DIR}/data/places
          ${DGM_SHARE}/gazetteer.dgm
  DEPENDS compile_gazetteer ${PLACE_SOURCES}
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

# Frames are read as text at start.
add_custom_target(frames ALL
  COMMAND ${CMAKE_COMMAND} -E copy_directory ${CMAKE_SOURCE_DIR}/data/frames
          ${DGM_SHARE}/frames)

# Dumps predicate signatures for tools/learn_values.py.
add_executable(claim_signatures EXCLUDE_FROM_ALL tools/claim_signatures.c)
target_link_libraries(claim_signatures PRIVATE dgm_static)
dgm_warnings(claim_signatures)
