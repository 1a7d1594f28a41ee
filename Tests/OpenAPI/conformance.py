#!/usr/bin/env python3
"""Holds a running daemon against docs/openapi.yaml.

    conformance.py ROOT VERWONDERD SCHEMATHESIS [OPTION...]

Starts VERWONDERD with a record of its own, gives the example of the description as a person would,
fills the record, and lets SCHEMATHESIS ask whatever it can think of: as staff over the socket, and as
a participant over TCP, with further OPTIONs for `schemathesis run`. Ends with 1 when the daemon answers otherwise than the description says.
"""

import contextlib
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

BEGIN = {
    "bank": "verwondering",
    "chain": "home-from-hospital",
    "language": "en",
    "partner": "hospital",
    "consent": 2,
}
TALK = [
    "The letter is always late on Friday, because nobody has time to write it.",
    "Because we have no time, and the rules do not let us.",
    "My idea is to ring them on Thursday.",
]


# What schemathesis does not try: what is asked, what comes of it, and where the mistake is told.
REFUSED = [
    ("/v1/me", {"Accept": "text/html"}, 406, []),
    ("/v1/exports/conduct?format=json", {"Accept": "text/markdown"}, 406, []),
    ("/v1/exports/conduct?format=xml", {}, 400, ["?format"]),
    ("/v1/exports/conduct?chain=A", {}, 400, ["?chain"]),
    ("/v1/events", {}, 400, ["?interviews"]),
    ("/v1/events?interviews=a,b&purpose=fun", {}, 400, ["?purpose"]),
    ("/v1/interviews?chian=x&x=1", {}, 400, ["?chian", "?x"]),
    ("/v1/participants?chain=a&chain=b", {}, 400, ["?chain"]),
    ("/v1/interviews/{id}/events?after=%2B1", {}, 400, ["?after"]),
    ("/v1/interviews/{id}/receipt?words=maybe", {}, 400, ["?words"]),
]


class Socket(http.client.HTTPConnection):
    """HTTP over a Unix socket."""

    def __init__(self, path):
        super().__init__("localhost", timeout=30)
        self.path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.connect(self.path)


def send(path, method, target, body=None, **headers):
    connection = Socket(path)
    content = None if body is None else json.dumps(body)
    if body is not None:
        headers["Content-Type"] = "application/json"
    connection.request(method, target, content, headers)
    response = connection.getresponse()
    return response, response.read().decode()


def ask(path, method, target, body=None, **headers):
    response, text = send(path, method, target, body, **headers)
    if response.status >= 300:
        raise SystemExit(f"{method} {target}: {response.status} {text}")
    return json.loads(text) if text else None


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def daemon(program, folder, port):
    (folder / "verwonderd.yaml").write_text(
        f"language: en\nlog: {{level: error}}\ntcp: {{address: 127.0.0.1, port: {port}}}\n"
        "limits: {requests_per_second: 10000, wrong_tokens_per_minute: 100}\n"
    )
    path = str(folder / "verwonderd.sock")
    process = subprocess.Popen(
        [program, "--config", folder / "verwonderd.yaml", "--store", folder / "store"]
        + ["--socket", path],
    )
    try:
        until = time.monotonic() + 30
        while not os.path.exists(path):
            if process.poll() is not None or time.monotonic() > until:
                raise SystemExit("verwonderd did not start")
            time.sleep(0.05)
        yield path
    finally:
        process.send_signal(signal.SIGTERM)
        if process.wait(15) != 0:
            raise SystemExit(f"verwonderd ended with {process.returncode}")


def relay(path):
    """A port that leads to the socket, so that whoever comes in is the one who runs this."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)

    def copy(source, target):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_WR)

    def accept():
        while True:
            caller, _ = listener.accept()
            caller.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            daemon = socket.socket(socket.AF_UNIX)
            daemon.connect(path)
            for ends in [(caller, daemon), (daemon, caller)]:
                threading.Thread(target=copy, args=ends, daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    return listener.getsockname()[1]


def try_example(root, path):
    """The interview in the introduction of the description, typed as it stands."""
    description = (root / "docs/openapi.yaml").read_text("utf-8")
    lines = re.search(r"```sh\n(.*?)```", description, re.DOTALL).group(1)
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["bash", "-euo", "pipefail", "-c", lines],
            check=True,
            cwd=folder,
            env={**os.environ, "SOCKET": path, "REQUEST": "example"},
            stdout=subprocess.DEVNULL,
        )
        assert json.loads((pathlib.Path(folder) / "receipt.json").read_text())["receipt"] == 1


def try_refusals(path, interview):
    for target, headers, status, pointers in REFUSED:
        response, text = send(path, "GET", target.format(id=interview), **headers)
        told = [error["pointer"] for error in json.loads(text).get("errors", [])]
        if (response.status, told) != (status, pointers):
            raise SystemExit(f"{target} {headers}: {response.status} {text}")


def try_heads(path, interview):
    """HEAD is GET without a body, also where GET does not end by itself."""
    for target in ["/v1/me", "/v1/metrics", "/v1/openapi.yaml", "/v1/interviews/{id}/own-copy"]:
        target = target.format(id=interview)
        response, text = send(path, "HEAD", target)
        other, whole = send(path, "GET", target)
        wanted = (other.status, other.headers["Content-Type"])
        if (response.status, response.headers["Content-Type"]) != wanted or text or not whole:
            raise SystemExit(f"HEAD {target}: {response.status}")
    response, text = send(path, "HEAD", f"/v1/interviews/{interview}/live")
    if (response.status, response.headers["Content-Type"], text) != (200, "text/event-stream", ""):
        raise SystemExit(f"HEAD live: {response.status}")


def begin(path, request, participant, **headers):
    body = {**BEGIN, "request": request, "participant": participant}
    if headers:
        body["mode"] = "self"
    return ask(path, "POST", "/v1/interviews", body, **headers)["interview"]


def fill(path):
    """What can be found: interviews, one of them closed, some to erase, invitations, reruns."""
    talks, jobs, invitations = [], [], []
    for number in range(6):
        talks.append(begin(path, f"talk {number}", f"Tree {number}"))
        turns = f"/v1/interviews/{talks[-1]['id']}/turns"
        for text in TALK:
            ask(path, "POST", turns, {"do": "answer", "text": text})
    ask(path, "POST", f"/v1/interviews/{talks[0]['id']}/turns", {"do": "stop"})
    for number in range(4):
        jobs.append(ask(path, "POST", "/v1/reruns", {"bank": "mgspi"})["job"])
        while ask(path, "GET", f"/v1/reruns/{jobs[-1]}").get("state") == "running":
            time.sleep(0.02)
        invitations.append(invite(path)["id"])
    return {
        "interviews": [talk["id"] for talk in talks],
        "to_erase": [begin(path, f"gone {number}", "Gone")["id"] for number in range(4)],
        "invitations": invitations,
        "jobs": jobs,
        "sources": {name: talks[0][name] for name in ["bank", "chain", "lexicon"]},
    }


def invite(path):
    wish = {key: BEGIN[key] for key in ["chain", "partner", "bank", "language"]}
    return ask(path, "POST", "/v1/invitations", {**wish, "participant": "Oak"})


def hold(root, program, port, known, *options):
    names = {key: BEGIN[key] for key in ["bank", "chain", "language", "partner"]}
    fields = {
        "/v1/interviews": {**names, "lexicon": None},
        "/v1/talks": {**names, "lexicon": None},
        "/v1/invitations": names,
        "/v1/reruns": {"bank": "mgspi"},
        "/v1/rounds": {key: BEGIN[key] for key in ["bank", "chain"]},
    }
    command = [program, "--config-file", root / "Tests/OpenAPI/schemathesis.toml", "run"]
    command += [root / "docs/openapi.yaml", "--url", f"http://127.0.0.1:{port}"]
    command += [*options, *sys.argv[4:]]
    environment = {
        **os.environ,
        "PYTHONPATH": str(root / "Tests/OpenAPI"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "VERWONDER_KNOWN": json.dumps({**known, "fields": fields}),
    }
    # What it leaves lying about goes with the folder.
    return subprocess.run(command, env=environment, cwd=known["folder"]).returncode


def as_staff(root, program, path, known):
    return hold(root, program, relay(path), known, "--header", "Host: localhost")


def as_participant(root, program, path, port, known):
    """Somebody who came in with a link, has begun, and stays in."""
    token = invite(path)["token"]
    session = ask(path, "POST", "/v1/sessions", {"token": token})["session"]
    own = begin(path, "oak", "Oak", **{"X-Verwonderd": session})["id"]
    return hold(
        root,
        program,
        port,
        {**known, "interviews": [own]},
        *["--header", f"X-Verwonderd: {session}", "--max-examples", "3"],
        *["--exclude-path-regex", "^/v1/sessions", "--phases", "examples,fuzzing"],
    )


def main():
    root, program, schemathesis = (pathlib.Path(path).absolute() for path in sys.argv[1:4])
    folder = pathlib.Path(tempfile.mkdtemp(prefix="verwonder-openapi-"))
    port = free_port()
    (folder / "backups").mkdir()
    try:
        with daemon(program, folder, port) as path:
            try_example(root, path)
            known = {"folder": str(folder / "backups"), **fill(path)}
            try_refusals(path, known["interviews"][0])
            try_heads(path, known["interviews"][0])
            status = as_staff(root, schemathesis, path, known)
            status |= as_participant(root, schemathesis, path, port, known)
    finally:
        shutil.rmtree(folder)
    return 1 if status else 0


if __name__ == "__main__":
    sys.exit(main())
