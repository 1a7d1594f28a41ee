#!/usr/bin/env python3
"""Counts what leads to what, with networkx: the peer of ImplicationMatrix.

Reads a ladder a line (a person and then concepts, with spaces between), and writes a line for each
relation, each concept and each cut-off.
"""

import sys

import networkx

direct, indirect, concepts = {}, {}, []
for line in sys.stdin:
    person, *rungs = line.split()
    concepts += [rung for rung in dict.fromkeys(rungs) if rung not in concepts]
    for lower, start in enumerate(rungs):
        for upper in range(lower + 1, len(rungs)):
            if rungs[upper] != start:
                people = direct if upper == lower + 1 else indirect
                people.setdefault((start, rungs[upper]), set()).add(person)

for start in concepts:
    for end in concepts:
        counts = [len(people.get((start, end), ())) for people in (direct, indirect)]
        if any(counts):
            print("relation", start, end, *counts)

graph = networkx.DiGraph()
graph.add_nodes_from(concepts)
graph.add_weighted_edges_from((*pair, len(people)) for pair, people in direct.items())
total = graph.size(weight="weight")
for concept in concepts:
    into, out = (degree(concept, weight="weight") for degree in (graph.in_degree, graph.out_degree))
    shares = [into / (into + out)] if into + out else []
    shares += [(into + out) / total, into / total] if total else []
    print("concept", concept, into, out, *(round(share * 1000) for share in shares))

weights = [weight for _, _, weight in graph.edges(data="weight")]
for level in sorted(set(weights)):
    kept = [weight for weight in weights if weight >= level]
    print("cut-off", level, len(kept), round(sum(kept) / total * 1000))
