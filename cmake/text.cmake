# SPDX-License-Identifier: Apache-2.0
# Turns a text file into a C array:
# cmake -DIN=... -DOUT=... -DNAME=dgm_schema -P text.cmake
file(READ ${IN} bytes HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
get_filename_component(file ${IN} NAME)
file(WRITE ${OUT} "/* Made from ${file}. */\nstatic const char ${NAME}[] = {${bytes}0};\n")
