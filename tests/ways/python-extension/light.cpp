// Light headers: torch/extension.h alone takes a minute. THPVariable_Wrap comes from
// libtorch_python.
#include <ATen/core/TensorBody.h>
#include <Python.h>
#include <torch/csrc/Export.h>

TORCH_PYTHON_API PyObject* THPVariable_Wrap(const at::TensorBase& var);

static PyObject* undefined(PyObject*, PyObject*) { return THPVariable_Wrap(at::Tensor()); }
static PyMethodDef methods[] = {
    {"undefined", undefined, METH_NOARGS, "None, by way of libtorch_python"},
    {nullptr, nullptr, 0, nullptr}};
static PyModuleDef module = {
    PyModuleDef_HEAD_INIT, "_light", nullptr, -1, methods, nullptr, nullptr, nullptr, nullptr};
PyMODINIT_FUNC PyInit__light() { return PyModule_Create(&module); }
