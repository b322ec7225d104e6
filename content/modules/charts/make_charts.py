"""Draw the charts of the module "Charts" from climate.csv.

Put this file beside climate.csv and run:  python3 make_charts.py
It needs pandas and matplotlib. The same data and the same versions of
these libraries always give exactly the same files.

Licence: MIT, Okuu contributors.
"""

import matplotlib

matplotlib.use("Agg")  # draw into files, open no windows

import matplotlib.pyplot as plt
import pandas as pd

plt.rcParams.update({
    "figure.figsize": (5.6, 3.8),
    "figure.constrained_layout.use": True,
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans", "Arial"],
    "font.size": 13,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "svg.fonttype": "none",   # keep letters as text: a small file
    "svg.hashsalt": "okuu",   # the same ids inside the file at every run
})

WORDS = {
    "ky": {"Osh": "Ош", "Naryn": "Нарын", "Karakol": "Каракол", "month": "ай", "mm": "мм"},
    "ru": {"Osh": "Ош", "Naryn": "Нарын", "Karakol": "Каракол", "month": "месяц", "mm": "мм"},
    "en": {"Osh": "Osh", "Naryn": "Naryn", "Karakol": "Karakol", "month": "month", "mm": "mm"},
}

# Colour, marker and line style all differ, so the lines can be told
# apart in a black-and-white print too.
STYLE = {
    "Osh": {"color": "#b34700", "marker": "o", "linestyle": "-"},
    "Naryn": {"color": "#005a9c", "marker": "s", "linestyle": "--"},
    "Karakol": {"color": "#00694a", "marker": "^", "linestyle": ":"},
}


def save_svg(fig, name):
    fig.savefig(name, metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    plt.close(fig)


def line_chart(df, lang):
    words = WORDS[lang]
    fig, ax = plt.subplots()
    ax.axhline(0, color="#999999", linewidth=1)
    for town, rows in df.groupby("town"):
        ax.plot(rows["month"], rows["temp_c"], linewidth=2, **STYLE[town])
        ax.text(12.3, rows["temp_c"].iloc[-1], words[town], va="center", color=STYLE[town]["color"])
    ax.set_xticks(range(1, 13))
    ax.set_xlim(0.6, 14.9)
    ax.set_xlabel(words["month"])
    ax.set_ylabel("°C")
    save_svg(fig, f"line-{lang}.svg")


def bar_charts(df, lang):
    words = WORDS[lang]
    rain = df.groupby("town")["rain_mm"].sum().sort_values()
    names = [words[town] for town in rain.index]
    fig, axes = plt.subplots(1, 2, sharey=True, figsize=(5.6, 3.2))
    for ax, title, start in zip(axes, "AB", (300, 0)):
        ax.barh(names, rain, color=[STYLE[town]["color"] for town in rain.index])
        ax.set_xlim(start, 460)
        ax.set_xticks(range(start, 401, 50 if start else 100))
        ax.set_xlabel(words["mm"])
        ax.set_title(title, fontweight="bold")
    save_svg(fig, f"bars-{lang}.svg")


def scatter(df, lang):
    words = WORDS[lang]
    wide = df.pivot(index="month", columns="town", values="temp_c")
    fig, ax = plt.subplots(figsize=(5.6, 4.4))
    ax.plot([-6, 29], [-6, 29], color="#999999", linestyle="--", linewidth=1)
    ax.scatter(wide["Osh"], wide["Naryn"], color=STYLE["Naryn"]["color"], s=36)
    for month, row in wide.iterrows():
        side = -1 if month in (5, 8, 10, 11, 12) else 1  # away from the nearest point
        ax.annotate(str(month), (row["Osh"], row["Naryn"]), xytext=(10 * side, -7 * side - 4),
                    textcoords="offset points", ha="center", fontsize=12)
    ax.set_xlabel(f"{words['Osh']}, °C")
    ax.set_ylabel(f"{words['Naryn']}, °C")
    save_svg(fig, f"scatter-{lang}.svg")


def histogram(df):
    fig, axes = plt.subplots(2, 1, sharex=True, figsize=(5.6, 4.6))
    for ax, title, width in zip(axes, "AB", (10, 2.5)):
        bins = [-20 + width * k for k in range(int(50 / width) + 1)]
        ax.hist(df["temp_c"], bins=bins, color="#7fa8c9", edgecolor="#22323f")
        ax.set_title(title, fontweight="bold", loc="left")
        ax.set_ylabel("n")
        ax.yaxis.get_major_locator().set_params(integer=True)
    axes[1].set_xlabel("°C")
    fig.savefig("histogram.png", dpi=150, metadata={"Software": None})
    plt.close(fig)


df = pd.read_csv("climate.csv", comment="#")
for lang in WORDS:
    line_chart(df, lang)
    bar_charts(df, lang)
    scatter(df, lang)
histogram(df)
