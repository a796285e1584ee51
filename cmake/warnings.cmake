# SPDX-License-Identifier: Apache-2.0
# The house's compiler settings, on every target of ours.
set(CMAKE_C_STANDARD 17)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS OFF)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()

function(dgm_warnings target)
  target_compile_definitions(${target} PRIVATE _GNU_SOURCE
    DGM_PREFIX_DATA="${CMAKE_INSTALL_FULL_DATADIR}/dragoman")
  # Contraction would make sums, and so models and scores, differ between
  # compilers.
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow
    -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wwrite-strings
    -Wundef -Wdouble-promotion -Wformat=2 -ffp-contract=off)
  if(DGM_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
endfunction()
