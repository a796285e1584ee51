# What the program reads at run time, gathered beside it in share/dragoman so
# that it runs in place: models, compiled lexicon and gazetteer, frames, cues.
# Rooms add their parts here with dgm_data_file or a custom command.
set(DGM_SHARE ${CMAKE_BINARY_DIR}/share/dragoman)
file(MAKE_DIRECTORY ${DGM_SHARE})
