"""Changes a sound log at random, many times, and has the checker look at each: mutate_log.py CHECKER LOG CHECKPOINT KEY SEED ROUNDS

Every change must be found. Run by MutationTest; prints what was not found, and how often each sort of change was tried.
"""
import collections
import contextlib
import hashlib
import importlib.util
import io
import json
import os
import random
import sys
import tempfile

checker, log, checkpoint, key, seed, rounds = sys.argv[1:]
spec = importlib.util.spec_from_file_location("check_log", checker)
check_log = importlib.util.module_from_spec(spec)
spec.loader.exec_module(check_log)
rnd = random.Random(int(seed))
with open(log, "rb") as file:
    SOUND = file.read()
LINES = SOUND.splitlines(keepends=True)


def bit(data):
    changed = bytearray(data)
    changed[rnd.randrange(len(changed))] ^= 1 << rnd.randrange(8)
    return bytes(changed)


def byte_removed(data):
    place = rnd.randrange(len(data))
    return data[:place] + data[place + 1:]


def cut(data):
    return data[:rnd.randrange(len(data))]


def line_removed(lines):
    del lines[rnd.randrange(len(lines))]


def line_doubled(lines):
    place = rnd.randrange(len(lines))
    lines.insert(rnd.randrange(len(lines) + 1), lines[place])


def lines_swapped(lines):
    one, other = rnd.sample(range(len(lines)), 2)
    lines[one], lines[other] = lines[other], lines[one]


def chain(lines):
    """The places of the lines of one record, picked at random."""
    found = collections.defaultdict(list)
    for place, line in enumerate(lines[1:-1], 1):
        it = json.loads(line)
        found[it["kind"], it["id"]].append(place)
    return found[rnd.choice(sorted(found))]


def chain_cut(lines):
    places = chain(lines)
    del lines[places[rnd.randrange(len(places))]:places[-1] + 1]


def value_changed(lines):
    """A member of a line, changed and written as the program writes."""
    place = rnd.randrange(len(lines))
    it = json.loads(lines[place])
    name = rnd.choice(sorted(it))
    it[name] = it[name] + rnd.choice((1, -1)) if isinstance(it[name], int) else it[name] + "0" if rnd.random() < 0.5 else it[name][:-1]
    changed = written(it)
    if changed == lines[place]:
        lines[place] = bit(lines[place])
    else:
        lines[place] = changed


def chain_forged(lines):
    """Somebody who knows how hashes are made changes a comment and makes the chain fit again, but has no key."""
    places = chain(lines)
    places = places[rnd.randrange(len(places)):]
    previous = json.loads(lines[places[0]])["previousHash"]
    for place in places:
        it = json.loads(lines[place])
        it["comment"] = it["comment"] + "!" if place == places[0] else it["comment"]
        it["previousHash"] = previous
        names = (("kind", "kind"), ("id", "id"), ("revision", "revision"), ("saved-at", "savedAt"), ("saved-by", "savedBy"), ("comment", "comment"),
                 ("payload", "payloadSha256"), ("previous", "previousHash"))
        text = "vigie revision 1\n" + "".join(f"{line} {check_log.escaped(str(it[member]))}\n" for line, member in names)
        it["hash"] = previous = hashlib.sha256(text.encode()).hexdigest()
        lines[place] = written(it)
    if rnd.random() < 0.5:
        sums(lines)


def sums(lines):
    """The last line made to fit, all but its signature."""
    tree = check_log.Tree()
    heads = {}
    for line in lines[1:-1]:
        it = json.loads(line)
        heads[it["kind"], it["id"]] = f"{it['kind']} {it['id']} {it['revision']} {it['hash']}"
    for head in heads.values():
        tree.add(head)
    last = json.loads(lines[-1])
    last["root"] = tree.root()
    last["linesSha256"] = hashlib.sha256(b"".join(lines[:-1])).hexdigest()
    lines[-1] = written(last)


def written(it):
    return (json.dumps(it, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


OF_BYTES = (bit, bit, byte_removed, cut)
OF_LINES = (line_removed, line_doubled, lines_swapped, chain_cut, value_changed, value_changed, chain_forged)
tried = collections.Counter()
missed = 0
with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, "changed.jsonl")
    for count in range(int(rounds)):
        how = rnd.choice(OF_BYTES + OF_LINES)
        if how in OF_BYTES:
            changed = how(SOUND)
        else:
            lines = list(LINES)
            how(lines)
            changed = b"".join(lines)
        if changed == SOUND:
            continue
        tried[how.__name__] += 1
        with open(name, "wb") as file:
            file.write(changed)
        with contextlib.redirect_stdout(io.StringIO()):
            status = check_log.main([name, "--against", checkpoint, "--key", key])
        if status == 0:
            missed += 1
            print(f"MISSED {how.__name__} in round {count}")
print(" ".join(f"{name}={number}" for name, number in sorted(tried.items())))
print(f"{sum(tried.values())} changes, {missed} missed")
