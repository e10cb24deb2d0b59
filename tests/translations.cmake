# Every text of the program has its German translation: collects the texts anew and looks for unfinished ones.
file(COPY ${ROOT}/resources/translations/werkstattbuch_de.ts DESTINATION ${SCRATCH})
execute_process(
    COMMAND ${LUPDATE} -silent -I . -locations none -no-obsolete core ui app -ts ${SCRATCH}/werkstattbuch_de.ts
    WORKING_DIRECTORY ${ROOT} RESULT_VARIABLE status ERROR_QUIET)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "lupdate ended with ${status}")
endif()
file(READ ${SCRATCH}/werkstattbuch_de.ts words)
string(REGEX MATCHALL "<source>[^<]*</source>[^<]*<translation type=\"unfinished\"" missing "${words}")
if(missing)
    message(FATAL_ERROR "No German for: ${missing}")
endif()
