# SPDX-License-Identifier: BSD-3-Clause
#
# The commands of the trial programs. A job is a text of facts with one command for each stage, word
# by word: compile.<n>, link.<n>, run.<n>. It is text because a path may hold any byte that a list
# cannot.
include_guard(GLOBAL)
torchcuda_need(try/live_flags locate/program locate/host_compiler)

# torchcuda_job_add(<job> <stage> <word>...): appends words to the stage's command.
function(torchcuda_job_add job stage)
  get_property(text GLOBAL PROPERTY "TorchCUDA.job.${job}")
  get_property(next GLOBAL PROPERTY "TorchCUDA.job.${job}.${stage}")
  set(at 2)
  while(at LESS ARGC)
    torchcuda_encode_fact(word "${ARGV${at}}")
    string(APPEND text "${stage}.${next}=${word}\n")
    math(EXPR next "${next} + 1")
    math(EXPR at "${at} + 1")
  endwhile()
  set_property(GLOBAL PROPERTY "TorchCUDA.job.${job}" "${text}")
  set_property(GLOBAL PROPERTY "TorchCUDA.job.${job}.${stage}" "${next}")
endfunction()

# torchcuda_job_start(<job> <folder>): starts an empty job with its files in <folder>.
function(torchcuda_job_start job folder)
  torchcuda_encode_fact(encoded "${folder}/${job}")
  set_property(GLOBAL PROPERTY "TorchCUDA.job.${job}" "part=${job}\nbase=${encoded}\n")
  foreach(stage IN ITEMS compile link run)
    set_property(GLOBAL PROPERTY "TorchCUDA.job.${job}.${stage}" 0)
  endforeach()
endfunction()

# torchcuda_job_folder_words(<job> <stage> <option> <fact prefix>): adds `<option> <dir>` for <fact
# prefix>.0, .1, …
function(torchcuda_job_folder_words job stage option prefix)
  set(n 0)
  torchcuda_get_fact(dir "${prefix}.0")
  while(DEFINED dir)
    torchcuda_job_add("${job}" "${stage}" "${option}" "${dir}")
    math(EXPR n "${n} + 1")
    torchcuda_get_fact(dir "${prefix}.${n}")
  endwhile()
endfunction()

# torchcuda_job_torch(<folder> <complete>): the libtorch part, compiled and linked as with
# TorchCUDA::TorchCUDA. <complete>: `yes` if every symbol of every library was found, or is assumed
# to be.
function(torchcuda_job_torch folder complete)
  torchcuda_job_start(torch "${folder}")
  _torchcuda_job_torch_compile("${folder}")
  _torchcuda_job_torch_link("${folder}" "${complete}")
  torchcuda_job_add(torch run "${folder}/torch")
endfunction()

# _torchcuda_job_compiler(<stage>): adds the command of the project's C++ compiler.
function(_torchcuda_job_compiler stage)
  string(TOUPPER "${stage}" kind)
  torchcuda_cxx_command(cxx "${kind}")
  torchcuda_job_add(torch "${stage}" ${cxx_launcher} "${cxx_program}" ${cxx_arguments})
endfunction()

function(_torchcuda_job_torch_compile folder)
  torchcuda_get_fact(include torch.include_dir)
  torchcuda_get_fact(abi torch.abi)
  get_property(source GLOBAL PROPERTY TorchCUDA.probe_dir)
  _torchcuda_job_compiler(compile)
  torchcuda_flags(flags variable CXX)
  separate_arguments(flags UNIX_COMMAND "${flags}")
  torchcuda_directory_flags(more CXX)
  torchcuda_job_flags(torch compile ${flags} ${more})
  torchcuda_cxx_standard_option(option)
  torchcuda_job_add(torch compile ${option})
  torchcuda_package_definitions(definitions)
  foreach(definition IN LISTS definitions)
    torchcuda_job_add(torch compile "-D${definition}")
  endforeach()
  if("${abi}" STREQUAL "0")
    torchcuda_job_add(torch compile -D_GLIBCXX_USE_CXX11_ABI=0)
  endif()
  torchcuda_job_folder_words(torch compile -isystem headers.dir)
  torchcuda_job_add(
    torch
    compile
    -isystem
    "${include}"
    -isystem
    "${include}/torch/csrc/api/include"
    -c
    "${source}/live/torch.cpp"
    -o
    "${folder}/torch.o"
  )
endfunction()

function(_torchcuda_job_torch_link folder complete)
  torchcuda_get_fact(library_dir torch.library_dir)
  _torchcuda_job_compiler(link)
  torchcuda_flags(flags variable CXX)
  separate_arguments(flags UNIX_COMMAND "${flags}")
  torchcuda_linker_flags(more)
  torchcuda_job_flags(torch link ${flags} ${more})
  torchcuda_job_add(torch link "${folder}/torch.o" -o "${folder}/torch")
  if("${complete}" STREQUAL "yes")
    # The probe found every symbol of every library: the linker need not look.
    torchcuda_job_add(torch link -Wl,--allow-shlib-undefined)
  endif()
  # If the compiler passes --as-needed, ld copies its symbol table before each library outside
  # libtorch's group: a sixth of the link time. Another library needs all of them anyway.
  torchcuda_job_add(torch link -Wl,--no-as-needed)
  torchcuda_link_items(items no)
  foreach(item IN LISTS items)
    torchcuda_job_add(torch link "${item}")
  endforeach()
  torchcuda_job_add(torch link "-Wl,-rpath,${library_dir}" -ldl)
endfunction()
