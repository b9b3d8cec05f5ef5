/**
 * Makes packages/sound/src/russian/data/syllables.txt: the Russian words of a consonant, a vowel and a consonant, which in capitals
 * look like abbreviations (ДОМ, ГАЗ).
 *
 * Its source is the Russian spelling dictionary of A. I. Lebedev (BSD), as the package dictionary-ru holds it, installed by hand as
 * tools/russian-genders.ts says: node tools/russian-syllables.ts FOLDER > packages/sound/src/russian/data/syllables.txt
 */
import { readDictionary } from "./hunspell.ts";

const { words, formsOf } = readDictionary(process.argv[2] ?? "node_modules/dictionary-ru");
const closed = new Map<string, Set<string>>();
for (const [word, flags] of words) {
  if (word !== word.toLowerCase() || word.length > 8) continue;
  for (const form of formsOf(word, flags))
    if (/^[бвгджзклмнпрстфхцчшщ][аеёиоуыэюя][бвгджзйклмнпрстфхцчшщ]$/u.test(form))
      closed.set(form.slice(0, 2), (closed.get(form.slice(0, 2)) ?? new Set()).add(form.charAt(2)));
}
const rows = Array.from(closed, ([start, ends]) => `${start} = ${[...ends].toSorted().join("")}`).toSorted();

console.log(`# Russian words of a consonant, a vowel and a consonant, which in capitals look like abbreviations. Made by tools/russian-syllables.ts.
# Source: the Russian spelling dictionary of A. I. Lebedev, Copyright (c) 1997-2008 (BSD), as dictionary-ru 3 packages it.
# Author of every row: the Parley project, by tools/russian-syllables.ts.
# Notation: the first two letters, and each letter that can be the third: до = гкмтх.

[closed]
# Try: no
${rows.join("\n")}`);
