# SPDX-License-Identifier: BSD-3-Clause
#[===[.rst:
FindTorchCUDA
-------------

Finds libtorch, checks nvcc, driver, cuDNN, GPU and host compiler against it, and gives one target that
builds, links, loads and runs; or one report of what does not fit, before anything is compiled.

.. code-block:: cmake

  project(app LANGUAGES CXX)
  find_package(TorchCUDA [<version>[...<version>]] [REQUIRED] [QUIET] [COMPONENTS CUDA cuDNN Python GPU])
  enable_language(CUDA)   # only with .cu sources; after the check, so that a compiler that cannot be enabled is explained
  target_link_libraries(app PRIVATE TorchCUDA::TorchCUDA)

The version is libtorch's.

Components
^^^^^^^^^^

``CUDA``    the project's ``.cu`` sources use libtorch
``cuDNN``   it includes ``cudnn.h``
``Python``  it is a Python extension: the target ``TorchCUDA::Python``
``GPU``     a usable GPU must be here now

Imported targets
^^^^^^^^^^^^^^^^

``TorchCUDA::TorchCUDA``
  Include folders, libraries, definitions, the C++ standard libtorch needs (for ``.cu`` too) and nvcc's options.

Result variables
^^^^^^^^^^^^^^^^

``TorchCUDA_FOUND``              libtorch was found and nothing stands against it
``TorchCUDA_VERDICT``            ``fits``, ``misfit`` or ``unchecked``; set only if the module ran
``TorchCUDA_NOT_FOUND_MESSAGE``  the first misfit in one sentence
``TorchCUDA_VERSION``            libtorch's version
``TorchCUDA_BUILT_FOR_CUDA``     the CUDA version libtorch was built with
``TorchCUDA_NVCC_VERSION``, ``TorchCUDA_NVCC_EXECUTABLE``
``TorchCUDA_CUDNN_VERSION``, ``TorchCUDA_DRIVER_VERSION``
``TorchCUDA_ARCHITECTURES``      architectures in CMake's spelling (``75;80``)
``TorchCUDA_ARCH_LIST``          the same in libtorch's (``7.5 8.0``)
``TorchCUDA_FINDINGS``           ids of the rules that found something
``TorchCUDA_REPORT``             the report file (JSON)
``TorchCUDA_MODULE_VERSION``     the version of this module

Hints and switches
^^^^^^^^^^^^^^^^^^

Each is a CMake variable or an environment variable; an explicit hint that is wrong is an error.
``TorchCUDA_ROOT``, ``Torch_DIR``, ``Torch_ROOT``, ``LIBTORCH``, ``CMAKE_PREFIX_PATH``, ``Python_EXECUTABLE``, ``VIRTUAL_ENV``,
``CONDA_PREFIX``: where libtorch is. ``CMAKE_CUDA_COMPILER``, ``CUDACXX``, ``CUDAToolkit_ROOT``, ``CUDA_TOOLKIT_ROOT_DIR``,
``CUDA_HOME``, ``CUDA_PATH``: where nvcc is. ``CMAKE_CUDA_HOST_COMPILER``, ``CUDAHOSTCXX``, ``NVCC_CCBIN``: nvcc's host compiler.
``CUDNN_ROOT``: where cuDNN's headers are.

``TorchCUDA_IGNORE``   rule ids that shall not count
``TorchCUDA_FAIL_ON``  ``error`` (default), ``warning``, ``unchecked`` or ``never``
``TorchCUDA_PROBE``    ``live`` (default: small programs are built and run), ``inspect`` (files and driver only), ``none``
``TorchCUDA_CHECK``    ``OFF``: locate and targets only
``TorchCUDA_RUNS_ON``  the machines that will run the program, as ``driver=580.65 gpu=8.6 gpu=9.0``; default: this one
``TorchCUDA_REPORT``   where the report goes
#]===]

cmake_policy(PUSH)
cmake_policy(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/TorchCUDA/all.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/TorchCUDA/find.cmake")

torchcuda_find_package(_TorchCUDA_message)
if(TorchCUDA_FIND_REQUIRED AND NOT _TorchCUDA_message STREQUAL "")
  message(FATAL_ERROR "${_TorchCUDA_message}")
endif()

# The report was printed above, once; what is left to CMake is the version and the components.
set(_TorchCUDA_quietly FALSE)
if(TorchCUDA_FIND_QUIETLY)
  set(_TorchCUDA_quietly TRUE)
endif()
set(TorchCUDA_FIND_QUIETLY TRUE)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(
  TorchCUDA
  REQUIRED_VARS _TorchCUDA_FOUND_AT
  VERSION_VAR TorchCUDA_VERSION
  HANDLE_VERSION_RANGE
  HANDLE_COMPONENTS
)
set(TorchCUDA_FIND_QUIETLY "${_TorchCUDA_quietly}")
if(TorchCUDA_FOUND)
  torchcuda_offer_cuda_language()
  torchcuda_create_targets()
elseif(_TorchCUDA_message STREQUAL "" AND NOT TorchCUDA_FIND_QUIETLY)
  message(
    STATUS
    "TorchCUDA: libtorch ${TorchCUDA_VERSION} is not what was asked for: version ${TorchCUDA_FIND_VERSION_COMPLETE}, components ${TorchCUDA_FIND_COMPONENTS}"
  )
endif()
unset(_TorchCUDA_message)
unset(_TorchCUDA_quietly)
unset(_TorchCUDA_FOUND_AT)
cmake_policy(POP)
