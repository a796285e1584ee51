# SPDX-License-Identifier: Apache-2.0
# Turns schema.sql into a C array: cmake -DIN=... -DOUT=... -P schema.cmake
file(READ ${IN} bytes HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
file(WRITE ${OUT} "/* Made from schema.sql. */\nstatic const char dgm_schema[] = {${bytes}0};\n")
