"""The personal words through the program itself: words_store.py PROGRAM kill|postgres

kill: the server is killed with SIGKILL while words are being added, again and again; every acknowledged word is found again.
postgres: two servers share a PostgreSQL database, each finds what the other was told, and both count to the same limits.
"""

import glob
import json
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

PROGRAM = os.path.abspath(sys.argv[1])
ROUNDS = 12
ADDERS = 4


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def request(base, path, method="POST", **fields):
    fields = urllib.parse.urlencode({"username": "anna", "apiKey": "1", **fields})
    if method == "GET":
        asked = urllib.request.Request(f"{base}{path}?{fields}")
    else:
        asked = urllib.request.Request(base + path, fields.encode())
    with urllib.request.urlopen(asked, timeout=60) as answer:
        return json.load(answer)


class Server:
    def __init__(self, database, *flags):
        self.base = f"http://127.0.0.1:{(port := free_port())}"
        command = [PROGRAM, "serve", "--port", str(port), "--database", database, *flags]
        self.process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        for _ in range(600):
            try:
                urllib.request.urlopen(f"{self.base}/v2/healthcheck", timeout=5).close()
                return
            except (urllib.error.URLError, OSError):
                time.sleep(0.05)
        raise SystemExit("the server does not answer")

    def kill(self, number=signal.SIGKILL):
        self.process.send_signal(number)
        self.process.wait()


def words_command(database, *arguments, text=None):
    command = [PROGRAM, "words", "--database", database, *arguments]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


def add_until_killed(base, name, acknowledged):
    number = 0
    while True:
        word = f"{name}x{number}"
        try:
            if request(base, "/v2/words/add", word=word)["added"]:
                acknowledged.append(word)
        except (urllib.error.URLError, OSError, ValueError):
            return
        number += 1


def kill(directory):
    database = f"{directory}/new/words.db"
    acknowledged = []
    for round_number in range(ROUNDS):
        server = Server(database)
        adders = [
            threading.Thread(target=add_until_killed, args=(server.base, f"r{round_number}a{i}", acknowledged))
            for i in range(ADDERS)
        ]
        for adder in adders:
            adder.start()
        time.sleep(0.2 + 0.05 * round_number)
        server.kill()
        for adder in adders:
            adder.join()
    server = Server(database)
    kept = set(request(server.base, "/v2/words", "GET", limit=1_000_000)["words"])
    server.kill()
    lost = [word for word in acknowledged if word not in kept]
    assert acknowledged, "no word was added"
    assert not lost, f"{len(lost)} of {len(acknowledged)} acknowledged words are lost: {lost[:5]}"
    exported = words_command(database, "export", "--user", "anna").splitlines()
    assert set(exported) == kept
    words_command(database, "import", "--user", "ben", text="\n".join(exported))
    assert words_command(database, "export", "--user", "ben").splitlines() == exported
    print(f"{len(acknowledged)} acknowledged words, {ROUNDS} kills, none lost")


def as_postgres_may_run(command):
    """PostgreSQL refuses to run as root."""
    return ["runuser", "-u", "postgres", "--", *command] if os.geteuid() == 0 else command


def start_postgres(directory):
    if not glob.glob("/usr/lib/postgresql/*/bin/initdb"):
        subprocess.run(["apt-get", "install", "-y", "-q", "postgresql"], capture_output=True)
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"))
    if not found:
        print("skipped: PostgreSQL is not installed and cannot be")
        raise SystemExit(0)
    if os.geteuid() == 0:
        user = pwd.getpwnam("postgres")
        os.chown(directory, user.pw_uid, user.pw_gid)
    tools, data, port = os.path.dirname(found[-1]), f"{directory}/data", free_port()
    quiet = {"check": True, "stdout": subprocess.DEVNULL, "cwd": directory}
    subprocess.run(as_postgres_may_run([f"{tools}/initdb", "-D", data, "-U", "faircopy", "-A", "trust"]), **quiet)
    options = f"-p {port} -h 127.0.0.1 -k {directory}"
    control = [f"{tools}/pg_ctl", "-D", data, "-w", "-o", options, "-l", f"{directory}/log"]
    subprocess.run(as_postgres_may_run([*control, "start"]), **quiet)
    stop = as_postgres_may_run([f"{tools}/pg_ctl", "-D", data, "-m", "immediate", "stop"])
    return f"postgres://faircopy@127.0.0.1:{port}/postgres", lambda: subprocess.run(stop, **quiet)


def postgres(directory):
    database, stop = start_postgres(directory)
    servers = []
    try:
        servers = [Server(database), Server(database)]
        one, two = (server.base for server in servers)
        # Both make the tables at once.
        asked = [threading.Thread(target=request, args=(base, "/v2/words", "GET")) for base in (one, two)]
        for thread in asked:
            thread.start()
        for thread in asked:
            thread.join()
        assert request(one, "/v2/words/add", word="teh") == {"added": True}
        assert request(two, "/v2/words/add", word="teh") == {"added": False}
        assert request(two, "/v2/words", "GET") == {"words": ["teh"]}
        checked = request(two, "/v2/check", text="I saw teh cat.", language="en-US")
        assert checked["matches"] == [], checked["matches"]
        assert request(two, "/v2/words/delete", word="teh") == {"deleted": True}
        assert request(one, "/v2/words", "GET") == {"words": []}
        words_command(database, "import", "--user", "anna", "--dictionary", "two", text="eins\n\nzwei\n")
        assert request(one, "/v2/words", "GET", dicts="two") == {"words": ["eins", "zwei"]}
        key = words_command(database, "keys", "add", "anna").strip()
        assert request(one, "/v2/words", "GET", dicts="two", apiKey=key)["words"]
        try:
            request(two, "/v2/words", "GET")
            raise AssertionError("a wrong key was accepted")
        except urllib.error.HTTPError as error:
            assert error.code == 403, error
        full = "\n".join(f"word{i}" for i in range(20_000))
        words_command(database, "import", "--user", "ben", text=full)
        ben = words_command(database, "keys", "add", "ben").strip()
        try:
            request(one, "/v2/words/add", username="ben", apiKey=ben, word="more")
            raise AssertionError("a word over the limit was accepted")
        except urllib.error.HTTPError as error:
            assert error.code == 400, error
        print("two servers share one PostgreSQL database")
    finally:
        for server in servers:
            server.kill(signal.SIGTERM)
        stop()


if __name__ == "__main__":
    scratch = tempfile.mkdtemp()
    try:
        {"kill": kill, "postgres": postgres}[sys.argv[2]](scratch)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
