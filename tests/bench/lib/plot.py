# SPDX-License-Identifier: BSD-3-Clause
"""Plots the budget: one bar per row, the share of the limit it takes, on a logarithmic axis."""

import html
import math

WIDTH, LEFT, RIGHT, ROW, TOP = 900, 380, 90, 34, 46
LOW, HIGH = 0.01, 10.0  # share of `at most`


def x_of(share):
    share = min(max(share, LOW), HIGH)
    return LEFT + (WIDTH - LEFT - RIGHT) * math.log(share / LOW) / math.log(HIGH / LOW)


def text(x, y, words, anchor="start", size=13, weight="normal"):
    return (f'<text x="{x:.0f}" y="{y:.0f}" font-size="{size}" text-anchor="{anchor}" '
            f'font-weight="{weight}">{html.escape(words)}</text>')


def svg(bars, title):
    """bars: (label, share of the limit, aimed share or None, text)."""
    height = TOP + ROW * len(bars) + 40
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif">',
             f'<rect width="{WIDTH}" height="{height}" fill="white"/>', text(12, 24, title, size=15, weight="bold")]
    for share in (0.01, 0.1, 1, 10):
        x, color = x_of(share), "#b00" if share == 1 else "#ddd"
        lines.append(f'<line x1="{x:.1f}" y1="{TOP - 6}" x2="{x:.1f}" y2="{height - 30}" stroke="{color}"/>')
        words = "allowed" if share == 1 else f"{share:g}×"
        lines.append(text(x, height - 14, words, "middle", 12))
    for number, (label, share, aim, words) in enumerate(bars):
        y = TOP + ROW * number
        color = "#2a7" if share <= (aim or 1) else "#7a2" if share <= 1 else "#c33"
        lines.append(text(LEFT - 10, y + 18, label, "end", 12))
        lines.append(f'<rect x="{LEFT}" y="{y + 4}" width="{max(x_of(share) - LEFT, 2):.1f}" height="{ROW - 12}" '
                     f'fill="{color}"/>')
        if aim:
            x = x_of(aim)
            lines.append(f'<line x1="{x:.1f}" y1="{y}" x2="{x:.1f}" y2="{y + ROW - 4}" stroke="#000" '
                         'stroke-dasharray="3 2"/>')
        lines.append(text(x_of(share) + 6, y + 18, words, size=12))
    lines.append("</svg>")
    return "\n".join(lines) + "\n"
