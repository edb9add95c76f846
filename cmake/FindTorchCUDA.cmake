# SPDX-License-Identifier: BSD-3-Clause
#[===[.rst:
FindTorchCUDA
-------------

Finds libtorch and checks nvcc, CUDA headers, cuDNN, driver, GPU and host compiler against it, before
the project compiles anything. If all fit, one target builds, links and runs C++ and ``.cu`` sources.
If not, one report names the misfits and their fixes.

.. code-block:: cmake

  project(app LANGUAGES CXX)
  find_package(TorchCUDA [<version>[...<version>]] [REQUIRED] [QUIET] [COMPONENTS CUDA cuDNN Python GPU])
  enable_language(CUDA)   # only with .cu sources; after the check, which explains a broken compiler
  target_link_libraries(app PRIVATE TorchCUDA::TorchCUDA)

The version is libtorch's. At the end of configure each target that uses libtorch is checked again, with its
standard, architectures and include folders.

Components
^^^^^^^^^^

``CUDA``    the project's ``.cu`` sources use libtorch
``cuDNN``   the project includes ``cudnn.h``
``Python``  the project is a Python extension: creates the target ``TorchCUDA::Python``
``GPU``     a usable GPU must be here now

Imported targets
^^^^^^^^^^^^^^^^

``TorchCUDA::TorchCUDA``
  Include folders, libraries, definitions, nvcc's options, and the standard that libtorch needs, for C++ and ``.cu``.
``TorchCUDA::Python``
  The same, ``libtorch_python`` and Python's headers, with the component ``Python``.

Result variables
^^^^^^^^^^^^^^^^

``TorchCUDA_FOUND``              libtorch was found, version and components match, and no finding fails the run
``TorchCUDA_<component>_FOUND``  true for each requested component that exists
``TorchCUDA_VERDICT``            ``fits``, ``misfit`` or ``unchecked`` (no libtorch, or see ``TorchCUDA_FAIL_ON``); provisional:
                                 the end of configure decides, and prints it; the report then says ``"final": true``
``TorchCUDA_NOT_FOUND_MESSAGE``  the first misfit, or why nothing was checked, in one sentence
``TorchCUDA_VERSION``            libtorch's version
``TorchCUDA_BUILT_FOR_CUDA``     the CUDA version libtorch was built with
``TorchCUDA_NVCC_VERSION``, ``TorchCUDA_NVCC_EXECUTABLE``
``TorchCUDA_CUDNN_VERSION``, ``TorchCUDA_DRIVER_VERSION``
``TorchCUDA_ARCHITECTURES``      architectures in CMake's spelling (``75;80``)
``TorchCUDA_ARCH_LIST``          the same in libtorch's (``7.5 8.0``)
``TorchCUDA_FINDINGS``           ids of the rules that found something
``TorchCUDA_REPORT``             the report file (JSON)
``TorchCUDA_MODULE_VERSION``     the version of this module

Variables set for the project
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

``Torch_DIR``, a cache entry: the libtorch that was checked, for a later ``find_package(Torch)``.
``TorchCUDA_OFFERED_TORCH_DIR``, a cache entry: the ``Torch_DIR`` that this module set, not the user.
``CMAKE_CUDA_COMPILER``, ``CMAKE_CUDA_ARCHITECTURES``: for a later ``enable_language(CUDA)``, if it needs them and they
are not set. An nvcc from wheels is used through links in the build folder; then a cache entry
``CMAKE_CUDA_COMPILER`` is changed as well. Without the component ``CUDA``, ``enable_language(CUDA)`` itself gets the
nvcc, and ``check_language(CUDA)`` does not.

Hints and switches
^^^^^^^^^^^^^^^^^^

Each is a CMake variable or an environment variable. A wrong explicit hint is an error.
The first one set wins, in this order:

libtorch         ``TorchCUDA_ROOT``, ``Torch_DIR``, ``Torch_ROOT``, ``LIBTORCH``, ``CMAKE_PREFIX_PATH``, ``Python_EXECUTABLE``,
                 ``Python3_EXECUTABLE``, ``VIRTUAL_ENV``, ``CONDA_PREFIX``
nvcc             ``CMAKE_CUDA_COMPILER``, ``CUDACXX``, ``CUDAToolkit_ROOT``, ``CUDA_TOOLKIT_ROOT_DIR``, ``CUDA_HOME``, ``CUDA_PATH``
nvcc's compiler  ``CMAKE_CUDA_HOST_COMPILER``, ``CUDAHOSTCXX``, ``NVCC_CCBIN``
cuDNN's headers  ``CUDNN_ROOT``
architectures    ``CMAKE_CUDA_ARCHITECTURES``, ``CUDAARCHS``, ``TORCH_CUDA_ARCH_LIST``

``TorchCUDA_IGNORE``   ids of rules whose findings do not count
``TorchCUDA_FAIL_ON``  what fails the run: ``error`` (default); ``warning``: also warnings; ``unchecked``: also a rule that
                       could not be checked; ``never``: no finding
``TorchCUDA_PROBE``    ``live`` (default: small programs are built and run), ``inspect`` (files and driver only), ``none``
``TorchCUDA_CHECK``    ``OFF``: finds libtorch and creates the targets, checks nothing
``TorchCUDA_RUNS_ON``  the machines that will run the program, as ``driver=580.65 gpu=8.6 gpu=9.0``; default: this one
``TorchCUDA_REPORT``   the report file; default: ``TorchCUDA-report.json`` in the build folder. An error if it cannot be
                       written; that of the default is only said
``TorchCUDA_CACHE``    a folder for cache entries that build folders share, or ``OFF``; default: ``~/.cache/torchcuda``,
                       none where ``CI`` is set. A folder that is full or mounted ``noexec`` is passed over
``TorchCUDA_TOOL_TIMEOUT``        seconds that nvcc, a compiler or Python may take to answer; default: 30
``TorchCUDA_INSPECT_EXECUTABLE``  a prebuilt ``torchcuda-inspect``; default: the one beside its sources if it was built from
                                  them (the wheel has it), else it is compiled
#]===]

cmake_policy(PUSH)
cmake_policy(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/TorchCUDA/load.cmake")
torchcuda_need(entry/find)

torchcuda_find_package(_TorchCUDA_message)
if(TorchCUDA_FIND_REQUIRED AND NOT _TorchCUDA_message STREQUAL "")
  torchcuda_printable(_TorchCUDA_message "${_TorchCUDA_message}")
  message(FATAL_ERROR "${_TorchCUDA_message}") # from this file: an editor shows where it is raised
endif()

# The report is printed. CMake checks version and components, quietly.
if(DEFINED TorchCUDA_FIND_QUIETLY)
  set(_TorchCUDA_quietly "${TorchCUDA_FIND_QUIETLY}")
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
unset(TorchCUDA_FIND_QUIETLY)
if(DEFINED _TorchCUDA_quietly)
  set(TorchCUDA_FIND_QUIETLY "${_TorchCUDA_quietly}")
endif()
set_property(GLOBAL PROPERTY TorchCUDA.refused no)
if(TorchCUDA_FOUND)
  torchcuda_offer_cuda_language()
  torchcuda_create_targets()
elseif(_TorchCUDA_message STREQUAL "")
  set_property(GLOBAL PROPERTY TorchCUDA.refused yes) # no verdict at the end
  if(NOT TorchCUDA_FIND_QUIETLY)
    torchcuda_message(
      STATUS
      "TorchCUDA: libtorch ${TorchCUDA_VERSION} is not what was asked for: version ${TorchCUDA_FIND_VERSION_COMPLETE}, components ${TorchCUDA_FIND_COMPONENTS}"
    )
  endif()
endif()
unset(_TorchCUDA_message)
unset(_TorchCUDA_quietly)
unset(_TorchCUDA_FOUND_AT)
cmake_policy(POP)
