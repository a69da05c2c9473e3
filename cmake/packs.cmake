# Data packs made while building: the example pack always, the real one where open data lies beside the
# checkout. Targets are added by app/CMakeLists.txt, which has the program that makes them.
set(LAGESBILD_SHARED "${PROJECT_SOURCE_DIR}/../shared" CACHE PATH "Folder of open data; may be absent")
