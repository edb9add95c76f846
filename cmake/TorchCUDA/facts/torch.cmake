# SPDX-License-Identifier: BSD-3-Clause
#
# Facts about libtorch that its text files tell. What only its libraries tell comes from probe/inspect.
include_guard(GLOBAL)

# torchcuda_facts_torch(): torch.* facts of the libtorch that was located.
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
  set(cmake_dir "${its_cmake_dir}")
  set(caffe2 "${its_cmake_dir}/../Caffe2")
  set(include "${its_include_dir}")
  set(library "${its_library_dir}")
  _torchcuda_torch_python(python "${root}")
  torchcuda_up(site "${python}")
  torchcuda_saw_each(
    "${root}"
    "${library}"
    "${cmake_dir}/TorchConfig.cmake"
    "${cmake_dir}/TorchConfigVersion.cmake"
    "${caffe2}"
    "${caffe2}/public/cuda.cmake"
    "${root}/build-version"
    "${root}/conda-meta"
    "${root}/../aten/src"
    "${python}/version.py"
    "${site}"
    "${include}/ATen/ATen.h"
    "${include}/torch/csrc/api/include/torch/all.h"
    "${include}/c10/util/C++17.h"
    "${caffe2}/Modules_CUDA_fix/upstream/FindCUDA/select_compute_arch.cmake"
    "${include}/torch/headeronly/version.h"
    "${include}/torch/csrc/api/include/torch/version.h"
  )
  _torchcuda_read_torch()
endfunction()

# The Python package that goes with it: the root itself in a wheel, site-packages/torch in conda.
function(_torchcuda_torch_python out root)
  set(python "${root}")
  torchcuda_saw("${root}/version.py")
  if(NOT EXISTS "${root}/version.py")
    torchcuda_glob(names "${root}/lib" "python3*")
    foreach(name IN LISTS names)
      foreach(site IN ITEMS site-packages dist-packages)
        torchcuda_saw("${root}/lib/${name}/${site}/torch/version.py")
        if(EXISTS "${root}/lib/${name}/${site}/torch/version.py")
          set(python "${root}/lib/${name}/${site}/torch")
        endif()
      endforeach()
    endforeach()
  endif()
  set("${out}" "${python}" PARENT_SCOPE)
endfunction()

# The METADATA of the distribution that this package belongs to. Several may lie there after an upgrade
# went wrong: then the one of this version, else none.
function(_torchcuda_torch_metadata out python site)
  torchcuda_grep(version "${python}/version.py" "^__version__ *= *['\"]([^'\"+\n]+)")
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

function(_torchcuda_read_torch)
  torchcuda_need(facts/torch_cuda facts/torch_package facts/torch_targets facts/torch_version)
  _torchcuda_torch_metadata(metadata "${python}" "${site}")
  _torchcuda_torch_layout(layout "${root}" "${cmake_dir}" "${python}")
  torchcuda_set_fact(torch.layout "${layout}")
  _torchcuda_torch_version()
  _torchcuda_torch_cuda()
  _torchcuda_torch_variant()
  torchcuda_read_torch_headers("${include}")
  torchcuda_read_torch_package("${cmake_dir}")
  _torchcuda_torch_cudnn()
endfunction()

# The package that it was built against is what its own package depends on.
#   Requires-Dist: nvidia-cudnn-cu13==9.19.0.56; platform_system == "Linux"    (wheel)
#   "cudnn >=9.8.0.87,<10.0a0",                                                (conda)
function(_torchcuda_torch_cudnn)
  torchcuda_get_fact(cuda torch.cuda)
  if(NOT DEFINED cuda)
    return() # packages for the CPU name it too, for other machines
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
