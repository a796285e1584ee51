# SPDX-License-Identifier: Apache-2.0
install(TARGETS libdragoman LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(FILES include/dragoman/dragoman.h
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/dragoman)
if(TARGET dragoman)
  install(TARGETS dragoman RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
if(TARGET dragoman-train)
  install(TARGETS dragoman-train RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
# The notice that goes with the words of WordNet in lemmas.dgm.
install(FILES LICENSES/LicenseRef-WordNet.txt
  DESTINATION ${CMAKE_INSTALL_DATADIR}/dragoman)
install(DIRECTORY ${DGM_SHARE}/ DESTINATION ${CMAKE_INSTALL_DATADIR}/dragoman)
# The prefix is known only when installing (make install PREFIX=...), so the
# pkg-config file finds it from where it lies itself.
file(RELATIVE_PATH DGM_PC_TO_PREFIX
  /p/${CMAKE_INSTALL_LIBDIR}/pkgconfig /p)
string(REGEX REPLACE "/$" "" DGM_PC_TO_PREFIX "${DGM_PC_TO_PREFIX}")
set(DGM_PC_CURL "")
if(CURL_FOUND)
  set(DGM_PC_CURL " libcurl")
endif()
configure_file(cmake/dragoman.pc.in dragoman.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/dragoman.pc
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
if(EXISTS ${CMAKE_SOURCE_DIR}/docs/dragoman.1)
  install(FILES docs/dragoman.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()
