# Writes one test a suite of a test program, with all of the suite's cases in one process: starting a
# sanitized program takes a third of a second, and most cases take a hundredth.
#
#     cmake -D PROGRAM=… -D OUTPUT=… -D PROPERTIES=… -D LONG_PROPERTIES=… -P discover_suites.cmake
#
# Run when the program has been built; ctest includes OUTPUT. Suites named Long… have properties of
# their own.
execute_process(COMMAND "${PROGRAM}" --gtest_list_tests OUTPUT_VARIABLE listed
    COMMAND_ERROR_IS_FATAL ANY)
get_filename_component(name "${PROGRAM}" NAME)
# A suite stands at the beginning of a line and ends with a dot; what follows is its parameter's
# type.
string(REGEX MATCHALL "(^|\n)[^ \n]+\\." suites "${listed}")
set(tests "")
foreach(suite IN LISTS suites)
    string(REGEX REPLACE "\n|\\.$" "" suite "${suite}")
    set(properties "${PROPERTIES}")
    if(suite MATCHES "^Long")
        set(properties "${LONG_PROPERTIES}")
    endif()
    string(APPEND tests
        "add_test(\"${suite} (${name})\" \"${PROGRAM}\" \"--gtest_filter=${suite}.*\")\n"
        "set_tests_properties(\"${suite} (${name})\" PROPERTIES ${properties})\n")
endforeach()
file(WRITE "${OUTPUT}" "${tests}")
