#!/usr/bin/env python3
"""Draws what `vigie bench growth --format json` measured, and prints it as a table for docs/scale.md.

    releng/scripts/growth.py docs/measured/growth-*.json > table.md     writes docs/images/growth.svg too
"""
import json
import math
import pathlib
import sys

EACH = {"case as of then", "history", "difference", "save"}  # measured in dozens, told for one
DRAWN = ["verify", "status list", "register as of then", "checkpoint", "search", "deadline list", "open to write", "open to read",
         "save", "case as of then"]
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 860, 560, 80, 230, 30, 60
DASHES = ["", "8 4", "2 3", "12 3 3 3", "5 2"]
INK = ["#1b4f72", "#a04000", "#196f3d", "#6c3483", "#7b241c"]


def seconds(name, part, key="seconds"):
    return part[key] / (part["rows"] if name in EACH else 1)


def shown(value):
    if value >= 100:
        return f"{value:,.0f} s"
    if value >= 1:
        return f"{value:.1f} s"
    return f"{value * 1000:.0f} ms" if value >= 0.01 else f"{value * 1000:.2g} ms"


def read(files):
    runs = {}
    for file in files:
        run = json.loads(pathlib.Path(file).read_text())
        cases = next(part["rows"] for part in run["parts"] if part["name"] == "deadline list")
        runs[cases] = {part["name"]: part for part in run["parts"]}
    return dict(sorted(runs.items()))


def table(runs):
    print("| | " + " | ".join(f"{cases:,} cases" for cases in runs) + " | beside |")
    print("|---" * (len(runs) + 2) + "|")
    for name in next(iter(runs.values())):
        cells = []
        for run in runs.values():
            part = run[name]
            cells.append(f"{shown(seconds(name, part))} ({shown(seconds(name, part, 'baselineSeconds'))})")
        one = "one " if name in EACH else ""
        baseline = next(iter(runs.values()))[name]["baseline"].split(" (")[0]
        print(f"| {one}{name} | " + " | ".join(cells) + f" | {baseline} |")
    print("| most heap in use | " + " | ".join(f"{max(part.get('peakHeapMb', 0) for part in run.values())} MB" for run in runs.values()) + " | |")


def chart(runs):
    lines = {name: [(cases, seconds(name, run[name])) for cases, run in runs.items()] for name in DRAWN}
    values = [value for line in lines.values() for _, value in line]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    first, last = math.log10(min(runs)), math.log10(max(runs))

    def x(cases):
        return LEFT + (math.log10(cases) - first) / ((last - first) or 1) * (WIDTH - LEFT - RIGHT)

    def y(value):
        return TOP + (high - math.log10(value)) / (high - low) * (HEIGHT - TOP - BOTTOM)

    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="13" role="img">',
           "<title>What a register costs as it grows: seconds over the number of cases, both in powers of ten</title>",
           f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>']
    for power in range(low, high + 1):
        at = y(10 ** power)
        out.append(f'<line x1="{LEFT}" y1="{at:.1f}" x2="{WIDTH - RIGHT}" y2="{at:.1f}" stroke="#d5d8dc"/>')
        out.append(f'<text x="{LEFT - 8}" y="{at + 4:.1f}" text-anchor="end" fill="#333333">{shown(10 ** power).replace(".0 ", " ")}</text>')
    for cases in runs:
        out.append(f'<line x1="{x(cases):.1f}" y1="{TOP}" x2="{x(cases):.1f}" y2="{HEIGHT - BOTTOM}" stroke="#d5d8dc"/>')
        out.append(f'<text x="{x(cases):.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle" fill="#333333">{cases:,}</text>')
    out.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2:.1f}" y="{HEIGHT - 14}" text-anchor="middle" fill="#333333">cases, ten revisions each; seconds</text>')
    ends = sorted((y(line[-1][1]), name) for name, line in lines.items())
    places, free = {}, -math.inf
    for at, name in ends:  # labels give way downwards
        free = max(at, free + 16)
        places[name] = free
    for number, (name, line) in enumerate(lines.items()):
        ink, dash = INK[number % len(INK)], DASHES[number // 2 % len(DASHES)]
        points = " ".join(f"{x(cases):.1f},{y(value):.1f}" for cases, value in line)
        out.append(f'<polyline points="{points}" fill="none" stroke="{ink}" stroke-width="2" stroke-dasharray="{dash}"/>')
        out.extend(f'<circle cx="{x(cases):.1f}" cy="{y(value):.1f}" r="3" fill="{ink}"/>' for cases, value in line)
        end, place = y(line[-1][1]), places[name]
        out.append(f'<line x1="{WIDTH - RIGHT + 5}" y1="{end:.1f}" x2="{WIDTH - RIGHT + 18}" y2="{place:.1f}" stroke="{ink}" stroke-width="0.7"/>')
        label = f"{'one ' if name in EACH else ''}{name}: {shown(line[-1][1])}"
        out.append(f'<text x="{WIDTH - RIGHT + 22}" y="{place + 4:.1f}" fill="{ink}">{label}</text>')
    out.append("</svg>")
    pathlib.Path(__file__).resolve().parents[2].joinpath("docs/images/growth.svg").write_text("\n".join(out) + "\n")


if __name__ == "__main__":
    measured = read(sys.argv[1:])
    table(measured)
    chart(measured)
