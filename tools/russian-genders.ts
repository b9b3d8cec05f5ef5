/**
 * Makes packages/sound/src/russian/data/genders.txt: endings of noun stems that tell the gender.
 *
 * Its source is the Russian spelling dictionary of A. I. Lebedev (BSD), as the package dictionary-ru holds it. The project does not
 * depend on that package; install it by hand, and give its folder:
 *
 *   npm install --prefix /tmp/words dictionary-ru
 *   node tools/russian-genders.ts /tmp/words/node_modules/dictionary-ru > packages/sound/src/russian/data/genders.txt
 *
 * A stem is a noun without its ending, with a soft sign where the stem is soft: стол, недель, операциь. The table is the least one
 * that gives every noun of the dictionary its gender: the longest ending of a stem that is listed decides; `^` is the start of the
 * word. Stems of two nouns of different genders (банк, банка) stand in [either].
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { readDictionary } from "./hunspell.ts";

const folder = process.argv[2] ?? "node_modules/dictionary-ru";
if (!existsSync(path.join(folder, "index.dic"))) {
  console.error(
    `No dictionary in ${folder}. It is not a dependency of the project: npm install --prefix /tmp/words dictionary-ru, then node tools/russian-genders.ts /tmp/words/node_modules/dictionary-ru`,
  );
  process.exit(1);
}
const { words, formsOf } = readDictionary(folder);

type Gender = "feminine" | "other";
const stems = new Map<string, Set<Gender>>();

function note(stem: string, soft: boolean, gender: Gender): void {
  const key = (stem + (soft ? "ь" : "")).replaceAll("ё", "е");
  const genders = stems.get(key) ?? new Set<Gender>();
  genders.add(gender);
  stems.set(key, genders);
}

for (const [word, flags] of words) {
  // Adjectives (A, Z) and verbs have other flags than nouns.
  if (flags === "" || word.length < 3 || word !== word.toLowerCase() || !/\p{L}/u.test(word)) continue;
  if (/[AZBLPQRTUVWXYD]/u.test(flags)) continue;
  const [stem, last] = [word.slice(0, -1), word.slice(-1)];
  const forms = formsOf(word, flags);
  if (/[ая]/u.test(last)) {
    if (forms.has(stem + (last === "а" ? "у" : "ю")) && !word.endsWith("мя")) note(stem, last === "я", "feminine");
  } else if (last === "ь" && forms.has(`${stem}ью`)) note(stem, true, "feminine");
  else if (/[оеё]/u.test(last)) {
    for (const dative of "ую") if (forms.has(stem + dative)) note(stem, dative === "ю", "other");
  } else if (!/[аеиоуыэюя]/u.test(last)) {
    const datives = [...forms].filter(
      (form) => /[ую]$/u.test(form) && form.length <= word.length + 1 && !/(?:ью|ою)$/u.test(form),
    );
    if (last === "ь") note(stem, true, "other");
    const dative = datives.reduce<string | undefined>(
      (least, form) => (least === undefined || form.length < least.length ? form : least),
      undefined,
    );
    if (dative !== undefined) note(dative.slice(0, -1), dative.endsWith("ю"), "other");
  }
}

/** The least lists of endings that give each word of `known` its value, `first` being that of all others. */
function endingsOf<V extends string>(known: ReadonlyMap<string, V>, first: V, second: V): Map<V, string[]> {
  const counts = new Map<string, Map<V, number>>();
  const longer = new Map<string, Set<string>>();
  for (const [word, value] of known) {
    const whole = `^${word}`;
    for (let at = 0; at <= whole.length; at++) {
      const ending = whole.slice(at);
      const own = counts.get(ending) ?? new Map<V, number>();
      own.set(value, (own.get(value) ?? 0) + 1);
      counts.set(ending, own);
      if (at > 0) longer.set(ending, (longer.get(ending) ?? new Set()).add(whole.charAt(at - 1)));
    }
  }
  const lists = new Map<V, string[]>([
    [first, []],
    [second, []],
  ]);
  const settle = (ending: string, value: V): void => {
    const count = (one: V): number => counts.get(ending)?.get(one) ?? 0;
    const best = count(second) > count(first) ? second : first;
    if (best !== value) lists.get(best)!.push(ending);
    if (count(best === first ? second : first) > 0)
      for (const letter of [...(longer.get(ending) ?? [])].toSorted()) settle(letter + ending, best);
  };
  settle("", first);
  return lists;
}

const certain = new Map<string, Gender>();
for (const [stem, genders] of stems) if (genders.size === 1) certain.set(stem, [...genders][0]!);
const table = endingsOf<Gender>(certain, "other", "feminine");
const listed = new Map(Array.from(table, ([gender, rows]) => [gender, new Set(rows)] as const));

function genderOf(stem: string): Gender {
  const whole = `^${stem}`;
  for (let at = 0; at < whole.length; at++)
    for (const [gender, rows] of listed) if (rows.has(whole.slice(at))) return gender;
  return "other";
}

// Before -е a stem does not show whether it is soft: неделе, палате. These endings are soft, for nouns that the hard stem misleads.
const beforeE = new Map<string, "hard" | "soft">();
for (const [stem, gender] of certain) {
  const hard = stem.replace(/ь$/u, "");
  const right = genderOf(hard) === gender;
  if (hard === stem || !beforeE.has(hard)) beforeE.set(hard, right || hard === stem ? "hard" : "soft");
}
const softness = endingsOf(beforeE, "hard", "soft");
const either = [...stems].filter(([, genders]) => genders.size > 1).map(([stem]) => stem);
const section = (name: string, purpose: string, rows: readonly string[]): string =>
  `\n[${name}]\n# ${purpose}\n# Try: no\n${rows.toSorted().join("\n")}`;

console.log(
  [
    `# Endings of noun stems that tell the gender: the longest listed one decides. Made by tools/russian-genders.ts.
# Source: the Russian spelling dictionary of A. I. Lebedev, Copyright (c) 1997-2008 (BSD), as dictionary-ru 3 packages it.
# Author of every row: the Parley project, by tools/russian-genders.ts.
# Notation: the end of a stem, without ё; \`ь\` after a soft stem; \`^\` is the start of the word.`,
    section("feminine", "Stems of feminine nouns.", table.get("feminine")!),
    section("other", "Stems of masculine and neuter nouns, where a shorter ending is feminine.", table.get("other")!),
    section("either", "Stems of two nouns, of which one is feminine: банк, банка.", either),
    section("soft", "Stems that are soft before -е: неделе.", softness.get("soft")!),
    section("hard", "Stems that are hard before -е, where a shorter ending is soft.", softness.get("hard")!),
  ].join("\n"),
);
