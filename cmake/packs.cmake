# Data packs made while building, in ${CMAKE_BINARY_DIR}/packs:
#   example.lagesbild  always (target example_pack): invented figures, the same for every build; also compiled into
#                      the programs (target lagesbild_example), which open it when no other pack is installed
#   kolada.lagesbild   where open data lies beside the checkout (target real_pack)
# Both are part of ALL. The first is app/example's; app/CMakeLists.txt calls lagesbild_add_real_pack().
set(LAGESBILD_SHARED "${PROJECT_SOURCE_DIR}/../shared" CACHE PATH "Folder of open data; may be absent")
set(LAGESBILD_PACKS "${CMAKE_BINARY_DIR}/packs")

function(lagesbild_add_real_pack)
    set(data "${LAGESBILD_SHARED}/data")
    if(NOT EXISTS "${data}/kolada/kpi.json")
        message(STATUS "No open data in ${LAGESBILD_SHARED}: no real data pack is built")
        return()
    endif()
    # The later file wins where both have a figure. The day the figures were collected is not in the files.
    set(values "${data}/values/kolada_integration_values.csv.gz" "${data}/values/didreport_with_status_2024-12-12.csv.gz")
    set(boundaries "${data}/geo/scb_original/Kommun_Sweref99TM.zip")
    add_custom_command(
        OUTPUT "${LAGESBILD_PACKS}/kolada.lagesbild"
        COMMAND ${CMAKE_COMMAND} -E make_directory "${LAGESBILD_PACKS}"
        COMMAND lagesbild-cli pack --kolada "${data}/kolada" "--values;$<JOIN:${values},;--values;>"
                --fetched 2024-08-30 --boundaries "${boundaries}" --out "${LAGESBILD_PACKS}/kolada.lagesbild"
        DEPENDS lagesbild-cli lagesbild_gdal ${values} ${boundaries} "${data}/kolada/kpi.json"
        COMMENT "Building the data pack from open data"
        COMMAND_EXPAND_LISTS VERBATIM)
    add_custom_target(real_pack ALL DEPENDS "${LAGESBILD_PACKS}/kolada.lagesbild")
endfunction()
