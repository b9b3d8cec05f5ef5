"""Make packages/sound/src/russian/data/genders.txt: endings of noun stems that tell the gender.

Source: the Russian spelling dictionary of A. I. Lebedev (BSD), as npm's dictionary-ru packages it. Run:
  npm install --prefix /tmp/words dictionary-ru
  python3 tools/russian-genders.py /tmp/words/node_modules/dictionary-ru > packages/sound/src/russian/data/genders.txt

A stem is a noun without its ending, with a soft sign where the stem is soft: "стол", "недель", "операциь". The table is the least
one that gives every noun of the dictionary its gender: the longest ending of a stem that is listed decides; `^` is the
start of the word. Stems of two nouns of different genders (банк, банка) stand in [either].
"""
import collections
import re
import sys

VOWELS = "аеиоуыэюя"
folder = sys.argv[1]
rules = collections.defaultdict(list)
for line in open(f"{folder}/index.aff", encoding="utf-8"):
    part = line.split()
    if len(part) >= 5 and part[0] == "SFX":
        cut, add = (("" if p == "0" else p.split("/")[0]) for p in part[2:4])
        rules[part[1]].append((cut, add, re.compile(part[4] + "$")))


def forms(word, flags):
    found = {word}
    for flag in flags:
        for cut, add, where in rules[flag]:
            if word.endswith(cut) and where.search(word):
                found.add(word[: len(word) - len(cut)] + add)
    return found


stems = collections.defaultdict(set)


def nouns():
    for line in open(f"{folder}/index.dic", encoding="utf-8"):
        word, _, flags = line.strip().partition("/")
        # Adjectives (A, Z) and verbs have other flags than nouns.
        if flags and word.islower() and len(word) > 2 and not set(flags) & set("AZBLPQRTUVWXYD"):
            yield word, flags


def note(stem, soft, gender):
    stems[(stem + ("ь" if soft else "")).replace("ё", "е")].add(gender)


for word, flags in nouns():
    stem, last, all_forms = word[:-1], word[-1], forms(word, flags)
    if last in "ая":
        if stem + ("у" if last == "а" else "ю") in all_forms and not word.endswith("мя"):
            note(stem, last == "я", "feminine")
    elif last == "ь" and stem + "ью" in all_forms:
        note(stem, True, "feminine")
    elif last in "оеё":
        for dative in "ую":
            if stem + dative in all_forms:
                note(stem, dative == "ю", "other")
    elif last not in VOWELS:
        datives = [f for f in all_forms if f[-1] in "ую" and len(f) <= len(word) + 1 and not f.endswith(("ью", "ою"))]
        if last == "ь":
            note(stem, True, "other")
        if datives:
            dative = min(datives, key=len)
            note(dative[:-1], dative[-1] == "ю", "other")



def endings(known, first, second):
    """The least lists of endings that give each word of `known` its value, `first` being that of all others."""
    counts = collections.defaultdict(collections.Counter)
    longer = collections.defaultdict(set)
    for word, value in known.items():
        whole = "^" + word
        for at in range(len(whole) + 1):
            counts[whole[at:]][value] += 1
            if at > 0:
                longer[whole[at:]].add(whole[at - 1])
    lists = {first: [], second: []}

    def settle(ending, value):
        best = max((first, second), key=lambda one: counts[ending][one])
        if best != value:
            lists[best].append(ending)
        if counts[ending][second if best == first else first]:
            for letter in sorted(longer[ending]):
                settle(letter + ending, best)

    settle("", first)
    return lists


table = endings({stem: min(genders) for stem, genders in stems.items() if len(genders) == 1}, "other", "feminine")
listed = {gender: set(rows) for gender, rows in table.items()}


def gender_of(stem):
    whole = "^" + stem
    for at in range(len(whole)):
        for gender, rows in listed.items():
            if whole[at:] in rows:
                return gender
    return "other"


# Before -е a stem does not show whether it is soft: неделе, палате. These endings are soft, for nouns that the hard stem misleads.
before_e = {}
for stem, genders in stems.items():
    if len(genders) == 1:
        hard = stem.removesuffix("ь")
        right = gender_of(hard) in genders
        if hard == stem or stem not in before_e:
            before_e[hard] = "hard" if right or hard == stem else "soft"
soft = endings(before_e, "hard", "soft")
print("""# Endings of noun stems that tell the gender: the longest listed one decides. Made by tools/russian-genders.py.
# Source: the Russian spelling dictionary of A. I. Lebedev, Copyright (c) 1997-2008 (BSD), as dictionary-ru 3 packages it.
# Author of every row: the Parley project, by tools/russian-genders.py.
# Notation: the end of a stem, without ё; `ь` after a soft stem; `^` is the start of the word.""")
print("\n[feminine]\n# Stems of feminine nouns.\n# Try: no")
print(*sorted(table["feminine"]), sep="\n")
print("\n[other]\n# Stems of masculine and neuter nouns, where a shorter ending is feminine.\n# Try: no")
print(*sorted(table["other"]), sep="\n")
print("\n[either]\n# Stems of two nouns, of which one is feminine: банк, банка.\n# Try: no")
print(*sorted(stem for stem, genders in stems.items() if len(genders) > 1), sep="\n")
print("\n[soft]\n# Stems that are soft before -е: неделе.\n# Try: no")
print(*sorted(soft["soft"]), sep="\n")
print("\n[hard]\n# Stems that are hard before -е, where a shorter ending is soft.\n# Try: no")
print(*sorted(soft["hard"]), sep="\n")
