# Every text of the program has its German translation: collects the texts anew and looks for unfinished ones.
file(COPY ${ROOT}/resources/translations/werkstattbuch_de.ts DESTINATION ${SCRATCH})
execute_process(
    COMMAND ${LUPDATE} -silent -I . -locations none -no-obsolete core ui app -ts ${SCRATCH}/werkstattbuch_de.ts
    WORKING_DIRECTORY ${ROOT} RESULT_VARIABLE status ERROR_QUIET)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "lupdate ended with ${status}")
endif()
file(READ ${SCRATCH}/werkstattbuch_de.ts words)
# Whatever stands between a source and its translation, and also where only one of two plural forms is there.
string(REGEX MATCHALL "<source>[^<]*</source>[^\n]*\n([^\n]*<(extra)?comment>[^\n]*\n)*[^\n]*<translation type=\"unfinished\"" missing
    "${words}")
string(REGEX MATCHALL "<numerusform></numerusform>" halves "${words}")
string(FIND "${words}" "type=\"unfinished\"" unfinished)
if(missing OR halves OR NOT unfinished EQUAL -1)
    message(FATAL_ERROR "No German for: ${missing} (${halves})")
endif()
