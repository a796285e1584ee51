# Turns schema.sql into a C string: cmake -DIN=... -DOUT=... -P schema.cmake
file(STRINGS ${IN} lines)
set(text "/* Made from schema.sql. */\nstatic const char dgm_schema[] =\n")
foreach(line IN LISTS lines)
  string(REGEX REPLACE "--.*" "" line "${line}")
  string(REPLACE "\"" "\\\"" line "${line}")
  string(APPEND text "    \"${line}\\n\"\n")
endforeach()
file(WRITE ${OUT} "${text};\n")
