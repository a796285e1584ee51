# SPDX-License-Identifier: Apache-2.0
# The extension of the Python package (pyproject.toml), with DGM_PYTHON: one
# build for Python 3.10 and later, with the library in it and the models beside.
find_package(Python3 REQUIRED COMPONENTS Interpreter Development.Module)
file(GLOB PYTHON_SOURCES CONFIGURE_DEPENDS python/src/*.c)
Python3_add_library(_core MODULE ${PYTHON_SOURCES})
target_link_libraries(_core PRIVATE dgm_static)
set_target_properties(_core PROPERTIES SUFFIX .abi3.so
  C_VISIBILITY_PRESET hidden)
dgm_warnings(_core)
install(TARGETS _core DESTINATION dragoman COMPONENT python)
install(DIRECTORY ${DGM_SHARE}/ DESTINATION dragoman/share COMPONENT python)
install(FILES LICENSES/LicenseRef-WordNet.txt DESTINATION dragoman/share
  COMPONENT python)
