"""What the load scripts share: a server of their own, and what it costs."""

import os
import pathlib
import re
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TICKS = os.sysconf("SC_CLK_TCK")


def start(program, *settings):
    """A server on a free port, its address, and the seconds until it was ready."""
    began = time.monotonic()
    server = subprocess.Popen([program, "serve", "--port", "0", *settings], stderr=subprocess.PIPE, text=True)
    address = ""
    for line in server.stderr:
        address = address or "".join(re.findall(r"http://(\S+)", line))
        if " ready" in line:
            return server, address, time.monotonic() - began
    raise SystemExit("the server did not start")


def end(server):
    server.terminate()
    server.wait()


def processor_seconds(process):
    """The processor time of all threads, those that have ended too."""
    fields = pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def resident_megabytes(process):
    status = pathlib.Path(f"/proc/{process}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


def machine():
    """The machine in a few words: what figures are worth without it, nobody knows."""
    facts = pathlib.Path("/proc/cpuinfo").read_text()
    model = re.search(r"model name\s*:\s*(.*)", facts)
    memory = re.search(r"MemTotal:\s+(\d+)", pathlib.Path("/proc/meminfo").read_text())
    system = os.uname()
    return (f"{os.cpu_count()} processors ({model[1] if model else system.machine}), "
            f"{int(memory[1]) / 1024 / 1024:.0f} GB, Linux {system.release}")
