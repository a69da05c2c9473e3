# Installing, and the Debian package that cpack makes of what is installed.
include(GNUInstallDirs)

# Installs the programs named; app/CMakeLists.txt says which they are.
function(lagesbild_install_programs)
    install(TARGETS ${ARGV} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

install(FILES ${PROJECT_SOURCE_DIR}/resources/desktop/copyright ${PROJECT_SOURCE_DIR}/CHANGELOG.md
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/lagesbild)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME lagesbild)
set(CPACK_PACKAGE_CONTACT "The developers of Lägesbild")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see where a Swedish municipality stands")
set(CPACK_PACKAGE_DESCRIPTION
"Pick a municipality and see its indicators of integration: value, development,
how it compares with others, and how sure one can be of it. Works without a
network, on open data from Kolada and Statistics Sweden.
This program is independent of those who publish the figures.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What shlibdeps can't see: SQLite is a plug-in of Qt's.
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6sql6-sqlite)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-dejavu-core, qt6-wayland")
include(CPack)
