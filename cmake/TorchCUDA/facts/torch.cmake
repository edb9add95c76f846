# SPDX-License-Identifier: BSD-3-Clause
#
# Reads libtorch's text files. The probe reads its libraries.
include_guard(GLOBAL)

# torchcuda_facts_torch(): torch.* facts of the located libtorch.
function(torchcuda_facts_torch)
  torchcuda_get_fact(root torch.root)
  if(NOT DEFINED root)
    return()
  endif()
  torchcuda_torch_folders(its "${root}")
  foreach(folder IN ITEMS cmake_dir library_dir include_dir)
    if(DEFINED its_${folder})
      torchcuda_set_fact(torch.${folder} "${its_${folder}}")
    endif()
  endforeach()
  if(EXISTS "${its_library_dir}/libtorch.so")
    torchcuda_set_fact(torch.shared yes)
  endif()
  _torchcuda_torch_python(python "${root}")
  _torchcuda_read_torch(
    "${root}"
    "${its_cmake_dir}"
    "${its_include_dir}"
    "${its_library_dir}"
    "${python}"
  )
endfunction()

# _torchcuda_torch_python(<out> <root>): gives the Python package of a libtorch: the root in a
# wheel, site-packages/torch in conda.
function(_torchcuda_torch_python out root)
  set(python "${root}")
  if(NOT EXISTS "${root}/version.py")
    torchcuda_glob(names "${root}/lib" "python3*")
    foreach(name IN LISTS names)
      foreach(site IN ITEMS site-packages dist-packages)
        if(EXISTS "${root}/lib/${name}/${site}/torch/version.py")
          set(python "${root}/lib/${name}/${site}/torch")
        endif()
      endforeach()
    endforeach()
  endif()
  set("${out}" "${python}" PARENT_SCOPE)
endfunction()

# _torchcuda_torch_metadata(<out> <version.py's text> <site-packages>): gives the package's METADATA
# file. A failed upgrade may leave several: takes the one of this version, else none.
function(_torchcuda_torch_metadata out version_py site)
  torchcuda_match(version "${version_py}" "^__version__ *= *['\"]([^'\"+\n]+)")
  torchcuda_glob(names "${site}" "torch-*.dist-info")
  set(metadata "")
  foreach(name IN LISTS names)
    if("${name}" MATCHES "^torch-([^+]+)(\\+.*)?\\.dist-info$")
      if("${CMAKE_MATCH_1}" STREQUAL "${version}")
        set(metadata "${site}/${name}/METADATA")
      endif()
    endif()
  endforeach()
  set("${out}" "${metadata}" PARENT_SCOPE)
endfunction()

# _torchcuda_read_torch(<root> <CMake folder> <include folder> <library folder> <Python package>):
# sets the facts. A folder may be empty.
function(
  _torchcuda_read_torch
  root
  cmake_dir
  include
  library
  python
)
  torchcuda_need(facts/torch_cuda facts/torch_package facts/torch_targets facts/torch_version)
  torchcuda_text(version_py "${python}/version.py")
  torchcuda_up(site "${python}")
  _torchcuda_torch_metadata(metadata "${version_py}" "${site}")
  torchcuda_torch_layout(layout "${root}" "${cmake_dir}" "${python}")
  torchcuda_set_fact(torch.layout "${layout}")
  torchcuda_torch_version("${root}" "${cmake_dir}" "${include}" "${python}")
  torchcuda_torch_cuda("${root}" "${python}" "${version_py}" "${metadata}")
  torchcuda_torch_variant("${library}" "${version_py}")
  torchcuda_read_torch_headers("${include}")
  torchcuda_read_torch_package("${cmake_dir}")
  _torchcuda_torch_cudnn("${root}" "${metadata}")
endfunction()

# _torchcuda_torch_cudnn(<root> <METADATA file>): torch.cudnn, from the dependencies of libtorch's
# package.
#   Requires-Dist: nvidia-cudnn-cu13==9.19.0.56; platform_system == "Linux"    (wheel)
#   "cudnn >=9.8.0.87,<10.0a0",                                                (conda)
function(_torchcuda_torch_cudnn root metadata)
  torchcuda_get_fact(cuda torch.cuda)
  if(NOT DEFINED cuda)
    return() # CPU packages list it as well, for other machines
  endif()
  set(number "([0-9]+\\.[0-9]+\\.[0-9]+)")
  torchcuda_grep(cudnn "${metadata}" "^Requires-Dist: *nvidia-cudnn-cu[0-9]+ *\\(?==${number}")
  if(NOT DEFINED cudnn)
    torchcuda_glob(names "${root}/conda-meta" "libtorch-[0-9]*.json" "pytorch-[0-9]*.json")
    foreach(name IN LISTS names)
      if(NOT DEFINED cudnn)
        torchcuda_grep(cudnn "${root}/conda-meta/${name}" "\"cudnn >=${number}")
      endif()
    endforeach()
  endif()
  if(DEFINED cudnn)
    torchcuda_set_fact(torch.cudnn "${cudnn}")
  endif()
endfunction()
