# cmake -D LUPDATE=… -D CATALOGUE=x.ts -D WORDS=files.lst -D INCLUDES=folder -D SCRATCH=folder [-D PLURALS=ON]
#       -P checkcatalogue.cmake
# Fails unless CATALOGUE is finished and is what lupdate would make of the files listed in WORDS today.

cmake_path(GET CATALOGUE FILENAME name)
file(READ ${CATALOGUE} committed)

foreach(mark "type=\"unfinished\"" "type=\"vanished\"" "type=\"obsolete\"" "<translation></" "<numerusform></")
    string(REGEX MATCHALL "${mark}" found "${committed}")
    list(LENGTH found count)
    if(count GREATER 0)
        message(SEND_ERROR "${name}: ${count} × ${mark}: translate them in translations/${name}")
    endif()
endforeach()

set(options -silent -locations none -no-obsolete)
if(PLURALS)
    list(APPEND options -pluralonly)
endif()
set(copy ${SCRATCH}/${name})
file(COPY_FILE ${CATALOGUE} ${copy})
execute_process(COMMAND ${LUPDATE} ${options} -I ${INCLUDES} @${WORDS} -ts ${copy} RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "lupdate failed: ${failed}")
endif()

file(READ ${copy} current)
if(NOT current STREQUAL committed)
    execute_process(COMMAND diff -u ${CATALOGUE} ${copy})
    message(SEND_ERROR "${name} is not what the code says: build the target update_translations, translate, commit")
endif()
