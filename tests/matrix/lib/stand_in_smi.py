# SPDX-License-Identifier: BSD-3-Clause
"""Writes a fake nvidia-smi, which reports a driver with one GPU."""

SCRIPT = """#!/bin/sh
# A stand-in: driver {driver} for CUDA {cuda}, one {gpu} ({cc}).
fields=
for word; do
  case $word in
    --query-gpu=*) fields=${{word#--query-gpu=}} ;;
    -x) xml=yes ;;
    -L) echo "GPU 0: {gpu} (UUID: GPU-00000000-0000-0000-0000-000000000000)"; exit 0 ;;
    --version) echo "NVIDIA-SMI version  : {driver}"; echo "DRIVER version      : {driver}"; \
echo "CUDA Version        : {cuda}"; exit 0 ;;
  esac
done
if [ -n "$fields" ]; then
  case "$*" in *noheader*) ;; *) echo "$fields" ;; esac
  line=
  for field in $(echo "$fields" | tr , ' '); do
    case $field in
      name | gpu_name) value="{gpu}" ;;
      driver_version) value="{driver}" ;;
      compute_cap) value="{cc}" ;;
      cuda_version) value="{cuda}" ;;
      index | gpu_index) value=0 ;;
      count) value=1 ;;
      uuid | gpu_uuid) value=GPU-00000000-0000-0000-0000-000000000000 ;;
      memory.total) case "$*" in *nounits*) value=81559 ;; *) value="81559 MiB" ;; esac ;;
      *) value="[N/A]" ;;
    esac
    line="$line${{line:+, }}$value"
  done
  echo "$line"
elif [ -n "$xml" ]; then
  echo '<?xml version="1.0" ?><nvidia_smi_log><driver_version>{driver}</driver_version>'
  echo '<cuda_version>{cuda}</cuda_version><attached_gpus>1</attached_gpus><gpu id="00000000:01:00.0">'
  echo '<product_name>{gpu}</product_name><uuid>GPU-00000000-0000-0000-0000-000000000000</uuid>'
  echo '<fb_memory_usage><total>81559 MiB</total></fb_memory_usage></gpu></nvidia_smi_log>'
else
  echo "+---------------------------------------------------------------------------------------+"
  echo "| NVIDIA-SMI {driver}     Driver Version: {driver}     CUDA Version: {cuda}     |"
  echo "|-----------------------------------------+----------------------+----------------------+"
  echo "|   0  {gpu}      On  | 00000000:01:00.0 Off |                    0 |"
  echo "+-----------------------------------------+----------------------+----------------------+"
fi
"""


def write(folder, driver, cuda, gpu, cc):
    """The folder that holds nvidia-smi."""
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / "nvidia-smi"
    program.write_text(SCRIPT.format(driver=driver, cuda=cuda, gpu=gpu, cc=cc))
    program.chmod(0o755)
    return folder
