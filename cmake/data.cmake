# What the program reads at run time, gathered beside it in share/dragoman so
# that it runs in place: models, compiled lexicon and gazetteer, frames, cues.
# Rooms add their parts here with dgm_data_file or a custom command.
set(DGM_SHARE ${CMAKE_BINARY_DIR}/share/dragoman)
file(MAKE_DIRECTORY ${DGM_SHARE})

# The gazetteer: data/places compiled into one mapped file.
add_executable(compile_gazetteer tools/compile_gazetteer.c)
target_link_libraries(compile_gazetteer PRIVATE dgm_static)
dgm_warnings(compile_gazetteer)
file(GLOB PLACE_SOURCES CONFIGURE_DEPENDS data/places/*)
add_custom_command(OUTPUT ${DGM_SHARE}/gazetteer.dgm
  COMMAND compile_gazetteer ${CMAKE_SOURCE_DIR}/data/places
          ${DGM_SHARE}/gazetteer.dgm
  DEPENDS compile_gazetteer ${PLACE_SOURCES}
  COMMENT "Compiling the gazetteer")
add_custom_target(gazetteer ALL DEPENDS ${DGM_SHARE}/gazetteer.dgm)
