/** Kontsevich's Cyrillic read back by his own table, as a Russian who knows the system reads it. */
import { plain, speak, write, writeIpa } from "@parley/sound";
import { distance, foldKorean } from "./fold.ts";
import type { Line } from "./line.ts";
import { percent } from "./table.ts";

const SPELLINGS: readonly (readonly [string, string])[] = [
  ["чч", "tɕ͈"],
  ["чх", "tɕʰ"],
  ["кк", "k͈"],
  ["тт", "t͈"],
  ["пп", "p͈"],
  ["сс", "s͈"],
  ["кх", "kʰ"],
  ["тх", "tʰ"],
  ["пх", "pʰ"],
  ["дж", "tɕ"],
  ["нъ", "n"],
  ["ль", "l"],
  ["йя", "j e"],
  ["йе", "j e"],
  ["ый", "ɰ i"],
  ["я", "j a"],
  ["ё", "j o"],
  ["ю", "j u"],
  ["к", "k"],
  ["т", "t"],
  ["п", "p"],
  ["ч", "tɕ"],
  ["с", "s"],
  ["х", "h"],
  ["м", "m"],
  ["н", "n"],
  ["р", "l"],
  ["л", "l"],
  ["г", "k"],
  ["д", "t"],
  ["б", "p"],
  ["в", "w"],
  ["а", "a"],
  ["о", "o"],
  ["у", "u"],
  ["ы", "ɯ"],
  ["и", "i"],
  ["э", "e"],
  ["е", "e"],
];

function readSpellings(text: string): string[] {
  const phones: string[] = [];
  for (let at = 0; at < text.length;) {
    const found = SPELLINGS.find(([spelling]) => text.startsWith(spelling, at));
    if (found) phones.push(...found[1].split(" "));
    at += found?.[0].length ?? 1;
  }
  return phones;
}

/** Merge the sounds that Russian listeners do not distinguish: ㅓ and ㅗ, ㄴ and ㅇ in a coda, a tense sound after its own stop. */
function mergedForRussian(phones: readonly string[]): string[] {
  const out: string[] = [];
  for (const phone of phones) {
    const merged = phone === "ʌ" ? "o" : phone === "ŋ" ? "n" : phone;
    const before = out.at(-1) ?? "";
    const lax = merged.replace("\u0348", "");
    // A stop and the same sound, tense: one long sound. After another stop every plain sound is tense.
    if (/^(?:k|t|p)$/.test(before) && (lax === before || (before === "t" && /^(?:tɕ|s)$/u.test(lax)))) out.pop();
    out.push(/^[ktp]/.test(before) && before.length === 1 ? lax : merged);
  }
  return out;
}

/** Words in Kontsevich's system, read back by the table. */
export function kontsevichErrors(words: readonly string[]): Line[] {
  let [errors, length] = [0, 0];
  const wrong: string[] = [];
  for (const word of words) {
    const sound = speak(word, "ko");
    const written = plain(write(sound, "ru", "standard"));
    const wanted = mergedForRussian(foldKorean(writeIpa(sound)));
    const got = mergedForRussian(readSpellings(written));
    const far = distance(got, wanted);
    errors += far;
    length += wanted.length;
    if (far > 0) wrong.push(`${word}\t${written}\t${got.join(" ")}\t${wanted.join(" ")}`);
  }
  return [
    {
      name: "Kontsevich read back by his table, after Russian ears",
      figures: `n ${words.length}   phone errors ${percent(errors, length).toFixed(2)} %`,
      wrong,
    },
  ];
}
