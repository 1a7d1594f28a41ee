"""What schemathesis cannot know of this daemon: the names of what there is, and how words look."""

import hashlib
import json
import os
import random

import schemathesis
from hypothesis import strategies

# Written by conformance.py: the names of what there is in the record it made.
KNOWN = json.loads(os.environ["VERWONDER_KNOWN"])
CHANCE = random.Random(1)

# Something must be seen in it; so short that it fits whatever its characters take.
schemathesis.openapi.format(
    "filled",
    strategies.text(
        strategies.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=16
    ),
)


def is_good(case):
    return case.meta is not None and case.meta.generation.mode.is_positive


@schemathesis.hook
def filter_case(context, case):
    """A header that is not ours is passed over, as HTTP has it."""
    return "x-schemathesis-unknown-property" not in (case.headers or {})


@schemathesis.hook
def before_call(context, case, kwargs):
    """Good requests name what there is; a backup never leaves the folder of the test."""
    path = case.operation.path
    if path == "/v1/backups" and isinstance(case.body, dict):
        folder = case.body.get("folder")
        if isinstance(folder, str) and folder.startswith("/"):
            name = hashlib.sha256(folder.encode("utf-8", "replace")).hexdigest()[:8]
            case.body["folder"] = f"{KNOWN['folder']}/{name}"
    if not is_good(case):
        return
    # There it follows the names that the daemon gave.
    if case.meta.phase.name.value != "stateful":
        name_path(case, path)
    if path.endswith("/live"):
        # Somebody who has all there is waits until something happens; nothing will.
        if "after" in case.query:
            case.query["after"] = 1
        if "Last-Event-ID" in case.headers:
            case.headers["Last-Event-ID"] = "1"
    if path == "/v1/events":
        case.query["interviews"] = CHANCE.sample(KNOWN["interviews"], 1)
    if "chain" in (case.query or {}):
        case.query["chain"] = KNOWN["sources"]["chain"]["id"]
    if "interview" in (case.query or {}):
        case.query["interview"] = CHANCE.choice(KNOWN["interviews"])
    body = case.body
    if path == "/v1/talks" and isinstance(body, dict):
        body = body.get("opening")
    if isinstance(body, dict):
        for field, value in KNOWN["fields"].get(path, {}).items():
            if field in body:
                kept = isinstance(body[field], dict)
                body[field] = KNOWN["sources"][field] if kept else value


def name_path(case, path):
    """Most of the time something that is there; sometimes what schemathesis made up."""
    names = case.path_parameters
    if path == "/v1/documents/{digest}":
        if case.method.upper() == "PUT":
            case.body = case.body if isinstance(case.body, bytes) else b""
            names["digest"] = hashlib.sha256(case.body).hexdigest()
        else:
            names["digest"] = KNOWN["sources"]["bank"]["digest"]
    if CHANCE.random() < 0.1:
        return
    if path.startswith("/v1/interviews/{id}"):
        may_go = case.method.upper() == "DELETE" and KNOWN["to_erase"]
        names["id"] = CHANCE.choice(KNOWN["to_erase"] if may_go else KNOWN["interviews"])
    if path == "/v1/invitations/{id}" and KNOWN["invitations"]:
        names["id"] = CHANCE.choice(KNOWN["invitations"])
    if path == "/v1/reruns/{job}" and KNOWN["jobs"]:
        names["job"] = CHANCE.choice(KNOWN["jobs"])
