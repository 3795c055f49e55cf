#!/usr/bin/env python3
"""Checks what a Vigie register shows to people outside: its log, a checkpoint, or the proof of one case.

    check_log.py FILE [--against EARLIER] [--key KEY]

FILE      a log (vigie log), a checkpoint or a proof (vigie checkpoint --file)
EARLIER   a checkpoint or a proof kept from before, or the 64 hex digits printed on a sheet
KEY       the fingerprint of the office's key, as the office told it to you, or the file of its key

Exit status: 0 everything holds; 1 something does not, and it is named; 2 the files cannot be checked at all.

Needs Python 3.8 or newer and nothing else; no part of Vigie. The formats are in docs/verify.md. It reads a log line by line and keeps of it
what leads to the root; of an earlier checkpoint it keeps the heads.
"""

import argparse
import base64
import binascii
import hashlib
import json
import re
import sys

KINDS = ("register", "source", "person", "case")
ZEROS = "0" * 64
LONGEST_LINE = 16 * 1024 * 1024
MOST_SAID = 20
HASH = re.compile(r"[0-9a-f]{64}\Z")
MEMBERS = ("kind", "id", "revision", "savedAt", "savedBy", "comment", "payloadSha256", "previousHash", "hash", "payload")


class Unreadable(Exception):
    """The file is nothing that can be checked."""


# --- Ed25519, from the description in RFC 8032, section 5.1 --------------------------------------------------------------------------

P = 2**255 - 19  # the field
ORDER = 2**252 + 27742317777372353535851937790883648493  # of the base point
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)
NEUTRAL = (0, 1, 1, 0)


def point(data):
    """The point that 32 bytes stand for, as X, Y, Z, T with x = X/Z, y = Y/Z, xy = T/Z; None where they stand for none."""
    number = int.from_bytes(data, "little")
    y, odd = number % 2**255, number >> 255
    if len(data) != 32 or y >= P:
        return None
    above, below = (y * y - 1) % P, (D * y * y + 1) % P
    x = above * pow(below, 3, P) * pow(above * pow(below, 7, P), (P - 5) // 8, P) % P
    if below * x * x % P == -above % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if below * x * x % P != above or x == 0 and odd:
        return None
    if x % 2 != odd:
        x = P - x
    return x, y, 1, x * y % P


def add(one, other):
    x1, y1, z1, t1 = one
    x2, y2, z2, t2 = other
    a = (y1 - x1) * (y2 - x2) % P
    b = (y1 + x1) * (y2 + x2) % P
    c = 2 * D * t1 * t2 % P
    d = 2 * z1 * z2 % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(number, base):
    result = NEUTRAL
    for bit in bin(number)[2:]:
        result = add(result, result)
        if bit == "1":
            result = add(result, base)
    return result


def same(one, other):
    return (one[0] * other[2] - other[0] * one[2]) % P == 0 and (one[1] * other[2] - other[1] * one[2]) % P == 0


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def signature_holds(public, message, signature):
    """Whether S times the base point is R plus k times the key, k being the hash of R, the key and the message."""
    if len(public) != 32 or len(signature) != 64:
        return False
    key, commitment = point(public), point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if key is None or commitment is None or s >= ORDER:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % ORDER
    return same(times(s, BASE), add(commitment, times(k, key)))


def fingerprint(public):
    digits = hashlib.sha256(public).hexdigest()[:32]
    return " ".join(digits[i:i + 4] for i in range(0, 32, 4))


# --- the tree of hashes, RFC 6962, section 2.1, and RFC 9162, section 2.1.3.2 ---------------------------------------------------------


def leaf(head):
    return hashlib.sha256(b"\0" + head.encode()).digest()


def node(left, right):
    return hashlib.sha256(b"\1" + left + right).digest()


class Tree:
    """The root over leaves that come one by one: keeps the tops of whole trees, the largest first."""

    def __init__(self):
        self.tops = []
        self.size = 0

    def add(self, head):
        top = leaf(head)
        pairs = self.size
        while pairs % 2:
            top = node(self.tops.pop(), top)
            pairs //= 2
        self.tops.append(top)
        self.size += 1

    def root(self):
        if not self.tops:
            return hashlib.sha256(b"").hexdigest()
        tops = list(self.tops)
        root = tops.pop()
        while tops:
            root = node(tops.pop(), root)
        return root.hex()


def path_leads(head, index, size, path, root):
    if not 0 <= index < size:
        return False
    top, place, last = leaf(head), index, size - 1
    for step in path:
        if last == 0:
            return False
        if place % 2 or place == last:
            top = node(step, top)
            while place and place % 2 == 0:
                place, last = place // 2, last // 2
        else:
            top = node(top, step)
        place, last = place // 2, last // 2
    return last == 0 and top.hex() == root


# --- what both kinds of files have in common ------------------------------------------------------------------------------------------


class Report:
    """What was found, said at once; more than twenty sentences help nobody."""

    def __init__(self):
        self.bad = 0

    def say(self, sentence):
        print(sentence)

    def problem(self, sentence):
        self.bad += 1
        if self.bad <= MOST_SAID:
            print(sentence)
        elif self.bad == MOST_SAID + 1:
            print("There is more; it is not listed.")


def escaped(value):
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")


def order(kind, name):
    """By kind in the order of KINDS, then by UTF-16 units."""
    return KINDS.index(kind), name.encode("utf-16-be")


def bytes_of(text):
    """What a text in base64 stands for; None where there is another or no way to write it."""
    try:
        data = base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        return None
    return data if base64.b64encode(data).decode() == text else None


def check_key(report, public, wanted):
    print("Signed with the key " + fingerprint(public) + ".")
    if wanted is None:
        report.say("Compare this fingerprint with the one the office told you: without that, anybody could have signed.")
    elif wanted != fingerprint(public).replace(" ", ""):
        report.problem("This is NOT the key you gave, whose fingerprint is " + " ".join(wanted[i:i + 4] for i in range(0, 32, 4)) + ".")
    else:
        report.say("This is the key you gave.")


class Signed:
    """A small signed file: a checkpoint, a proof or a key."""

    def __init__(self, name):
        self.name = name
        try:
            with open(name, "rb") as file:
                data = file.read()
            text = data.decode("utf-8")
        except OSError as error:
            raise Unreadable(f"{name} cannot be read: {error.strerror}.")
        except UnicodeDecodeError:
            raise Unreadable(f"{name} is no file of Vigie.")
        if not text.endswith("\n"):
            raise Unreadable(f"{name} is no file of Vigie, or its end is missing.")
        self.kind, *lines = text[:-1].split("\n")
        pairs = [line.partition(" ") for line in lines]
        if not re.match(r"vigie (checkpoint|proof|key) 1\Z", self.kind) or len(pairs) < 2:
            raise Unreadable(f"{name} is no checkpoint, no proof and no key of Vigie.")
        if pairs[-2][0] != "public-key" or pairs[-1][0] != "signature":
            raise Unreadable(f"{name} is not signed, or its end is missing.")
        self.lines = [(before, value) for before, _, value in pairs[:-2]]
        self.public = bytes_of(pairs[-2][2]) or b""
        self.signature = bytes_of(pairs[-1][2]) or b""
        self.message = data[:len(data) - len(lines[-1].encode()) - 1]

    def one(self, name):
        values = self.all(name)
        if len(values) != 1:
            raise Unreadable(f"{self.name} should have one line “{name}” and has {len(values)}.")
        return values[0]

    def number(self, name):
        value = self.one(name)
        if not re.match(r"[0-9]{1,18}\Z", value):
            raise Unreadable(f"{self.name}: “{name}” is no number.")
        return int(value)

    def all(self, name):
        return [value for before, value in self.lines if before == name]

    def heads(self):
        heads = []
        for line in self.all("head"):
            words = line.split(" ")
            if len(words) != 4 or words[0] not in KINDS or not re.match(r"[1-9][0-9]{0,17}\Z", words[2]) or not HASH.match(words[3]):
                raise Unreadable(f"{self.name}: “head {line}” is not in the form of a head.")
            heads.append((words[0], words[1], int(words[2]), words[3]))
        return heads

    def check(self, report):
        """Whether the file is what was signed and does not contradict itself."""
        if not signature_holds(self.public, self.message, self.signature):
            report.problem(f"{self.name}: the signature does not fit the text. It was changed after it was signed.")
        if self.kind == "vigie checkpoint 1":
            tree = Tree()
            heads = self.heads()
            for kind, name, number, value in heads:
                tree.add(f"{kind} {name} {number} {value}")
            keys = [order(kind, name) for kind, name, _, _ in heads]
            if any(one >= other for one, other in zip(keys, keys[1:])):
                report.problem(f"{self.name}: the heads are not in their order.")
            if tree.root() != self.one("root") or tree.size != self.number("aggregates"):
                report.problem(f"{self.name}: the heads do not give the root that is named.")
        elif self.kind == "vigie proof 1":
            steps = self.all("path")
            if not all(HASH.match(step) for step in steps):
                raise Unreadable(f"{self.name}: a step of the path is no hash.")
            path = [bytes.fromhex(step) for step in steps]
            if not path_leads(self.one("head"), self.number("index"), self.number("aggregates"), path, self.one("root")):
                report.problem(f"{self.name}: the path does not lead from the head to the root.")


# --- the log --------------------------------------------------------------------------------------------------------------------------


def members(line):
    """The JSON object of a line; None where it is none."""
    def single(pairs):
        found = dict(pairs)
        if len(found) != len(pairs):
            raise ValueError("a member twice")
        return found
    try:
        value = json.loads(line.decode("utf-8"), object_pairs_hook=single)
        return value if isinstance(value, dict) else None
    except (ValueError, RecursionError):
        return None


class Log:
    """Goes through a log once, from its first line to its last."""

    def __init__(self, name, report, earlier):
        self.name, self.report = name, report
        self.awaited = {(kind, head): [number, value, False] for kind, head, number, value in earlier}
        self.tree = Tree()
        self.sha256 = hashlib.sha256()
        self.key, self.number, self.hash = None, 0, ZEROS
        self.bad_chain = None
        self.revisions = 0
        self.last = None

    def run(self):
        try:
            with open(self.name, "rb") as file:
                self.header = self.first(file.readline(LONGEST_LINE + 1))
                for count, line in enumerate(iter(lambda: file.readline(LONGEST_LINE + 1), b""), 2):
                    if not self.take(count, line):
                        break
                if self.last and file.readline(1):
                    self.report.problem("Something stands after the checkpoint that ends the log.")
        except OSError as error:
            raise Unreadable(f"{self.name} cannot be read: {error.strerror}.")
        self.head()
        self.ended()

    def first(self, line):
        header = members(line)
        if not header or header.get("schema") != "vigie-log/1":
            raise Unreadable(f"{self.name} is no log of Vigie, version 1: it does not begin as one.")
        self.sha256.update(line)
        return header

    def take(self, count, line):
        if len(line) > LONGEST_LINE:
            self.report.problem(f"Line {count} is longer than any line of a log; what follows was not read.")
            return False
        found = members(line) if line.endswith(b"\n") else None
        if found is None:
            self.report.problem(f"Line {count} is not whole; the revision before it is {self.place()}. What follows was not read.")
            return False
        if "checkpoint" in found:
            self.last = found
            return False
        self.sha256.update(line)
        self.revisions += 1
        try:
            self.revision(count, found)
        except UnicodeEncodeError:
            self.report.problem(f"Line {count} holds half a character.")
        return True

    def place(self):
        return f"revision {self.number} of {self.key[0]}/{self.key[1]}" if self.key else "none"

    def revision(self, count, it):
        texts = [it.get(name) for name in MEMBERS if name != "revision"]
        if tuple(sorted(it)) != tuple(sorted(MEMBERS)) or type(it["revision"]) is not int or not all(isinstance(text, str) for text in texts) or it["kind"] not in KINDS:
            self.report.problem(f"Line {count} is not in the form of a revision; the one before it is {self.place()}.")
            return
        key = (it["kind"], it["id"])
        if key != self.key:
            self.begin(key)
        wrong = self.wrong(it)
        if wrong and self.bad_chain != key:
            self.bad_chain = key
            self.report.problem(f"Revision {it['revision']} of {key[0]}/{key[1]} (line {count}): {wrong}")
        self.number, self.hash = it["revision"], it["hash"]
        awaited = self.awaited.get(key)
        if awaited:
            awaited[2] = awaited[2] or "there"
            if self.number == awaited[0]:
                awaited[2] = "same" if self.hash == awaited[1] else "other"

    def begin(self, key):
        if self.key and order(*key) <= order(*self.key):
            self.report.problem(f"{key[0]}/{key[1]} comes after {self.key[0]}/{self.key[1]}: the log is not in its order.")
        self.head()
        self.key, self.number, self.hash = key, 0, ZEROS

    def head(self):
        if self.key:
            self.tree.add(f"{self.key[0]} {self.key[1]} {self.number} {self.hash}")

    def wrong(self, it):
        if it["revision"] != self.number + 1:
            return f"revision {self.number + 1} should stand here; it is missing, or the order was changed."
        if it["previousHash"] != self.hash:
            return "it does not follow on the one before."
        payload = bytes_of(it["payload"])
        if payload is None or hashlib.sha256(payload).hexdigest() != it["payloadSha256"]:
            return "its content is not what was saved."
        names = (("kind", "kind"), ("id", "id"), ("revision", "revision"), ("saved-at", "savedAt"), ("saved-by", "savedBy"), ("comment", "comment"),
                 ("payload", "payloadSha256"), ("previous", "previousHash"))
        text = "vigie revision 1\n" + "".join(f"{line} {escaped(str(it[member]))}\n" for line, member in names)
        if hashlib.sha256(text.encode()).hexdigest() != it["hash"]:
            return "it is not as it was saved: its hash does not fit it."
        return None

    def ended(self):
        for (kind, name), (number, _, state) in self.awaited.items():
            if not state:
                self.report.problem(f"{kind}/{name} is gone: the earlier file names its revision {number}, and the log has nothing of it.")
            elif state == "there":
                self.report.problem(f"{kind}/{name} is cut short: the earlier file names its revision {number}, which is missing.")
            elif state == "other":
                self.report.problem(f"Revision {number} of {kind}/{name} is not what the earlier file names: it was replaced.")
        if self.last is None:
            self.report.problem("The end of the log is missing: it has no checkpoint.")
            return
        if self.header.get("revisions") != self.revisions:
            self.report.problem(f"The log has {self.revisions} revisions and should have {self.header.get('revisions')}.")
        self.checkpoint()

    def checkpoint(self):
        it = self.last
        names = ("checkpoint", "register", "madeAt", "aggregates", "revisions", "root", "linesSha256", "publicKey", "signature")
        if tuple(sorted(it)) != tuple(sorted(names)) or it["checkpoint"] != "vigie-log/1":
            self.report.problem("The last line is not in the form of a checkpoint.")
            return
        own = {"register": self.header.get("register"), "madeAt": self.header.get("madeAt"), "aggregates": self.tree.size, "revisions": self.revisions}
        for name, value in own.items():
            if it[name] != value or isinstance(it[name], bool):
                self.report.problem(f"The checkpoint says {it[name]!r} for “{name}”, and the log has {value!r}.")
        if it["root"] != self.tree.root():
            self.report.problem("The newest revisions do not give the root of the checkpoint: something was changed, removed or added after it was signed.")
        if it["linesSha256"] != self.sha256.hexdigest():
            self.report.problem("The lines of the log are not those that were signed.")
        text = "vigie log 1\n" + "".join(f"{line} {escaped(str(it[name]))}\n" for line, name in (
            ("register", "register"), ("made-at", "madeAt"), ("aggregates", "aggregates"), ("revisions", "revisions"), ("root", "root"),
            ("lines-sha256", "linesSha256"), ("public-key", "publicKey")))
        self.public = bytes_of(str(it["publicKey"])) or b""
        if not signature_holds(self.public, text.encode(), bytes_of(str(it["signature"])) or b""):
            self.report.problem("The signature does not fit the checkpoint: it was changed after it was signed, or another key signed it.")


# --- the command ----------------------------------------------------------------------------------------------------------------------


def wanted_key(text):
    """The fingerprint somebody gave, or that of the key in a file they gave, without blanks."""
    if text is None:
        return None
    digits = re.sub(r"[\s:]", "", text).lower()
    if re.match(r"[0-9a-f]{32}\Z", digits):
        return digits
    file = Signed(text)
    if file.kind != "vigie key 1" or not signature_holds(file.public, file.message, file.signature):
        raise Unreadable(f"{text} is no sound key of an office.")
    return fingerprint(file.public).replace(" ", "")


def beginning(name):
    try:
        with open(name, "rb") as file:
            return file.read(1)
    except OSError as error:
        raise Unreadable(f"{name} cannot be read: {error.strerror}.")


def check_log(name, earlier, root, key, report):
    heads = earlier.heads() if earlier else []
    log = Log(name, report, heads)
    log.run()
    if log.last is not None and hasattr(log, "public"):
        check_key(report, log.public, key)
        if earlier and earlier.public != log.public:
            report.problem("The earlier file is signed with another key: " + fingerprint(earlier.public) + ".")
    if earlier and earlier.one("register") != log.header.get("register"):
        report.problem("The earlier file is of another register.")
    if root and root != log.tree.root():
        report.problem("The root is not the one given. A log made later has another root; to compare with an earlier state, keep the file of its checkpoint.")
    report.say(f"Root {log.tree.root()}")
    return f"{log.revisions} revisions of {log.tree.size} records" + (f", and all {len(heads)} of the earlier file are there" if earlier and not report.bad else "")


def check_signed(name, earlier, root, key, report):
    file = Signed(name)
    file.check(report)
    check_key(report, file.public, key)
    if file.kind == "vigie key 1":
        return "the key is whole"
    wanted = root or (earlier.one("root") if earlier else None)
    if wanted and wanted != file.one("root"):
        report.problem("The root is not that of the checkpoint given: " + file.one("root") + ".")
    if earlier and earlier.public != file.public:
        report.problem("The checkpoint given is signed with another key: " + fingerprint(earlier.public) + ".")
    report.say(f"Root {file.one('root')} of {file.one('made-at')}")
    if file.kind == "vigie proof 1":
        kind, head, number, value = file.heads()[0]
        return f"{kind}/{head} stood at revision {number} with hash {value}, under this root"
    return f"{file.number('aggregates')} records under this root"


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--against", metavar="EARLIER")
    parser.add_argument("--key", metavar="KEY")
    asked = parser.parse_args(arguments)
    report = Report()
    try:
        key = wanted_key(asked.key)
        root = asked.against.lower() if asked.against and HASH.match(asked.against.lower()) else None
        earlier = Signed(asked.against) if asked.against and not root else None
        if earlier and earlier.kind == "vigie key 1":
            raise Unreadable(f"{asked.against} is a key, no checkpoint.")
        if earlier:
            earlier.check(report)
        check = check_log if beginning(asked.file) == b"{" else check_signed
        what = check(asked.file, earlier, root, key, report)
    except Unreadable as error:
        print(error)
        return 2
    if report.bad:
        print(f"NOT SOUND: {report.bad} finding{'s' if report.bad > 1 else ''}; {what}.")
        return 1
    print(f"SOUND: {what}.")
    return 0


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(main(sys.argv[1:]))
