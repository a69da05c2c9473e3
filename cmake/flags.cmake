# One target carries the flags of every target of ours; sanitizers and optimisation come from the presets.
add_library(lagesbild_flags INTERFACE)
target_compile_options(lagesbild_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    # Designated initialisers name what is set; what they leave out starts empty, and is meant to.
    -Wno-missing-field-initializers)
# Files compiled together see each other's names, and g++ takes them for headers: there only what hides a name of the
# same function is warned of, and anonymous namespaces are no fault.
if(CMAKE_UNITY_BUILD)
    target_compile_options(lagesbild_flags INTERFACE -Wshadow=local -Wno-subobject-linkage)
else()
    target_compile_options(lagesbild_flags INTERFACE -Wshadow)
endif()
# g++ 12 at -O3 takes the alternative that a std::variant does not hold for an uninitialised one.
target_compile_options(lagesbild_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
target_compile_definitions(lagesbild_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)

option(LAGESBILD_SANITIZE "Build with address and undefined behaviour sanitizers" OFF)
if(LAGESBILD_SANITIZE)
    # Without the checks that the address sanitizer or the processor makes anyway: a fifth less to compile.
    target_compile_options(lagesbild_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize=alignment,null,object-size,vptr -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    target_link_options(lagesbild_flags INTERFACE -fsanitize=address,undefined)
endif()
