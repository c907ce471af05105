# One INTERFACE target carries the standard, the warnings, Qt's strict definitions and the sanitizers.
include(CheckCXXCompilerFlag)

option(FLOTILLA_BUILD_TESTS "Build the tests and benchmarks" ON)
option(FLOTILLA_BUILD_FUZZERS "Build the libFuzzer targets (needs clang)" OFF)
option(FLOTILLA_PCH "Precompile the headers that everything includes; off to see missing includes" ON)
option(FLOTILLA_UNITY "Compile the sources of a folder several in one go: faster, but missing includes go unseen" OFF)
option(FLOTILLA_WERROR "Treat warnings as errors" OFF)
option(FLOTILLA_FAULTS "Compile in fault points and planted faults for tests" ON)
set(FLOTILLA_SANITIZE "" CACHE STRING "Sanitizers, separated by commas: address,undefined or thread")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
  set(CMAKE_C_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(flotilla_options INTERFACE)
target_include_directories(flotilla_options INTERFACE
  "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/generated")
target_compile_options(flotilla_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual)
target_compile_definitions(flotilla_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
  QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS)
# Everywhere, or precompiled headers of one library do not fit the next.
set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)
target_link_libraries(flotilla_options INTERFACE Threads::Threads)
if(FLOTILLA_WERROR)
  target_compile_options(flotilla_options INTERFACE -Werror)
endif()
if(FLOTILLA_FAULTS)
  target_compile_definitions(flotilla_options INTERFACE FLOTILLA_FAULTS)
endif()
if(FLOTILLA_SANITIZE)
  target_compile_options(flotilla_options INTERFACE
    -fsanitize=${FLOTILLA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(flotilla_options INTERFACE -fsanitize=${FLOTILLA_SANITIZE})
  if(FLOTILLA_SANITIZE MATCHES "undefined" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Checks at every access, each with a place of its own in the data, make programs of 350 MB that take seconds to
    # load. Through a null pointer there is a crash anyway; the fuzz targets, by clang, keep all of them.
    target_compile_options(flotilla_options INTERFACE -fno-sanitize=null,alignment,object-size,vptr)
  endif()
endif()
if(FLOTILLA_BUILD_FUZZERS)
  # Coverage feedback in the libraries under test; only the targets themselves bring libFuzzer's main().
  target_compile_options(flotilla_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# mold, then lld, then what the compiler brings.
find_program(MOLD_PROGRAM mold)
find_program(LLD_PROGRAM ld.lld)
if(MOLD_PROGRAM)
  target_link_options(flotilla_options INTERFACE -fuse-ld=mold)
elseif(LLD_PROGRAM)
  target_link_options(flotilla_options INTERFACE -fuse-ld=lld)
endif()

# Those of a library that `name` links, with the same options: engines read other headers than screens.
function(reuse_precompiled_headers name library)
  if(FLOTILLA_PCH)
    target_precompile_headers(${name} REUSE_FROM ${library})
  endif()
endfunction()

# In one go at most so many as the compiler holds in memory on a small machine. Call it when all sources of the library
# are named.
function(unite_sources name)
  if(NOT FLOTILLA_UNITY)
    return()
  endif()
  get_target_property(sources ${name} SOURCES)
  get_target_property(here ${name} SOURCE_DIR)
  set(folders "")
  foreach(source IN LISTS sources)
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY "${here}" NORMALIZE)
    cmake_path(GET source PARENT_PATH folder)
    cmake_path(IS_PREFIX CMAKE_BINARY_DIR "${source}" is_generated)
    if(source MATCHES "\\.cpp$" AND NOT is_generated)
      list(APPEND folders "${folder}")
      list(APPEND "in ${folder}" "${source}")
    endif()
  endforeach()
  list(REMOVE_DUPLICATES folders)
  foreach(folder IN LISTS folders)
    cmake_path(RELATIVE_PATH folder BASE_DIRECTORY "${CMAKE_SOURCE_DIR}" OUTPUT_VARIABLE batch)
    string(REPLACE "/" "_" batch "${batch}")
    list(LENGTH "in ${folder}" count)
    math(EXPR batches "(${count} + 15) / 16")
    math(EXPR most "(${count} + ${batches} - 1) / ${batches}")
    set(at 0)
    foreach(source IN LISTS "in ${folder}")
      math(EXPR number "${at} / ${most}")
      set_source_files_properties("${source}" TARGET_DIRECTORY ${name} PROPERTIES UNITY_GROUP ${batch}_${number})
      math(EXPR at "${at} + 1")
    endforeach()
  endforeach()
  set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${name} PRIVATE -Wno-subobject-linkage) # it takes the sources for headers
  endif()
endfunction()
