# Words on screen: English in the code, Swedish in translations/lagesbild_sv.ts, and the plural forms of English
# in lagesbild_en.ts. translations/qt_sv.ts holds Qt's own words (OK, Cancel …), which Debian has no Swedish for;
# it is written by hand and never given to lupdate.
#
# After changing words in the code: cmake --build build/dev --target update_translations, then translate.

set(LAGESBILD_TRANSLATIONS ${PROJECT_SOURCE_DIR}/translations)
set(LAGESBILD_LUPDATE_OPTIONS -locations none -no-obsolete)

# C++ files of @p target, headers included, as absolute paths.
function(lagesbild_sources_of target out)
    get_target_property(sources ${target} SOURCES)
    get_target_property(headers ${target} HEADER_SET)
    set(files ${sources} ${headers})
    list(FILTER files INCLUDE REGEX "\\.(h|cpp)$")
    list(FILTER files EXCLUDE REGEX "^\\$<")
    get_target_property(folder ${target} SOURCE_DIR)
    list(TRANSFORM files REPLACE "^([^/].*)$" "${folder}/\\1")
    set(${out} ${files} PARENT_SCOPE)
endfunction()

# Makes the catalogues of the words in @p target and in the targets after WORDS_IN, which must be complete by
# now. They become the OBJECT library lagesbild_translations: whatever links it finds the catalogues as
# :/i18n/lagesbild_sv.qm, :/i18n/lagesbild_en.qm and :/i18n/qt_sv.qm. @p target links it here.
function(lagesbild_add_translations target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "WORDS_IN")
    foreach(part ${target} ${arg_WORDS_IN})
        lagesbild_sources_of(${part} files)
        list(APPEND words ${files})
    endforeach()

    add_library(lagesbild_translations OBJECT)
    qt_add_translations(${target}
        TS_FILES ${LAGESBILD_TRANSLATIONS}/lagesbild_sv.ts
        SOURCES ${words}
        INCLUDE_DIRECTORIES ${PROJECT_SOURCE_DIR}
        LUPDATE_OPTIONS ${LAGESBILD_LUPDATE_OPTIONS}
        QM_FILES_OUTPUT_VARIABLE swedish)
    qt_add_lupdate(lagesbild_translations
        TS_FILES ${LAGESBILD_TRANSLATIONS}/lagesbild_en.ts
        SOURCES ${words}
        INCLUDE_DIRECTORIES ${PROJECT_SOURCE_DIR}
        OPTIONS ${LAGESBILD_LUPDATE_OPTIONS} -pluralonly)
    qt_add_lrelease(lagesbild_translations
        TS_FILES ${LAGESBILD_TRANSLATIONS}/lagesbild_en.ts ${LAGESBILD_TRANSLATIONS}/qt_sv.ts
        QM_FILES_OUTPUT_VARIABLE others)
    add_dependencies(lagesbild_translations ${target}_lrelease)
    qt_add_resources(lagesbild_translations lagesbild_catalogues
        PREFIX /i18n
        BASE ${CMAKE_CURRENT_BINARY_DIR}
        FILES ${swedish} ${others})
    target_link_libraries(${target} PRIVATE lagesbild_translations)

    # The same list for the test that nothing is left untranslated.
    list(JOIN words "\n" lines)
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/translated_sources.lst CONTENT "${lines}\n" @ONLY)
endfunction()
