#!/usr/bin/env python3
"""Holds files against docs/schema.

    validate.py ROOT                    the banks, chain cards, lexicons, scenarios and settings of a checkout
    validate.py ROOT --json NAME FILE   a JSON file that the program printed, against NAME

Prints each difference; ends with 1 when there are any, with 77 when a module is missing.
"""

import json
import pathlib
import sys

try:
    import jsonschema
    import yaml
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(77)

SOURCES = [
    ("bank", "QuestionBanks/*/bank.yaml"),
    ("bank", "config/templates/bank/bank.yaml"),
    ("chain", "config/chains/*.yaml"),
    ("lexicon", "config/hearing/**/*.yaml"),
    ("people", "config/people.example.yaml"),
    ("verwonderd", "config/verwonderd.yaml"),
    ("scenario", "Tests/Scenarios/*.yaml"),
    ("scenario", "config/templates/bank/examples/*.yaml"),
    ("scenario", "QuestionBanks/*/examples/*.yaml"),
]


class Words(yaml.SafeLoader):
    """Reads as our reader does: only true, false and whole numbers are no words."""


Words.yaml_implicit_resolvers = {
    first: [
        (tag, pattern)
        for tag, pattern in resolvers
        if tag == "tag:yaml.org,2002:int" or (tag == "tag:yaml.org,2002:bool" and first in "tf")
    ]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def differences(root, name, value):
    schema = json.loads((root / f"docs/schema/{name}.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    for error in jsonschema.Draft202012Validator(schema).iter_errors(value):
        place = "/".join(str(step) for step in error.absolute_path)
        yield f"{place or '(top)'}: {error.message[:200]}"


def files(root):
    for name, pattern in SOURCES:
        found = sorted(root.glob(pattern))
        # A bank may have no examples yet.
        if not found and "QuestionBanks/*/examples" not in pattern:
            yield name, pattern, None
        for path in found:
            yield name, path, yaml.load(path.read_text("utf-8"), Words)


def main():
    root = pathlib.Path(sys.argv[1])
    if sys.argv[2:3] == ["--json"]:
        name, path = sys.argv[3:5]
        checked = [(name, path, json.loads(pathlib.Path(path).read_text("utf-8")))]
    else:
        checked = files(root)
    found = 0
    for name, path, value in checked:
        if value is None:
            print(f"{path}: no such file")
            found += 1
            continue
        for line in differences(root, name, value):
            print(f"{path}: {name}: {line}")
            found += 1
    return 1 if found else 0


sys.exit(main())
