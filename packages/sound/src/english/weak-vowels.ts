/** The weak vowels of English that General American dictionaries write as one, by their spelling: [ɪ], [ʊ], or none before l and n. */
import { isVowel, type Phone } from "../phone.ts";

/** The groups of vowel letters that are said: quick has one, the last e of gate none, the e of table one. */
function vowelGroups(written: string): string[] {
  const said = written
    .replace(/[^a-z]/gu, "")
    .replace(/qu|gu(?=[aeio])/gu, "q")
    .replace(/^y|y(?=[aeiou])/gu, "j")
    .replace(/(?<=[^aeiouy][^aeiouyl]|[aeiouy][^aeiouy])e(?:s|d)?$/u, "");
  return said.match(/[aeiouy]+/gu) ?? [];
}

/** The last vowel by the end of the word: `undefined` where the end says nothing. */
function byEnd(written: string, phones: readonly Phone[], at: number): Phone | undefined {
  const [before = "", next = ""] = [phones[at - 1], phones[at + 1]];
  if (next === "dʒ" || (next === "s" && /(?:ness|less)(?:es)?$/u.test(written))) return "ɪ";
  if (next === "t" && /[^aeiouy]et(?:s|ed)?$/u.test(written)) return before === "k" ? "ɪ" : "ɛ";
  if (next === "l" && before === "f" && /ful(?:ly)?$/u.test(written)) return "ʊ";
  if (next === "l" && /[^aeiouy]le(?:s|d)?$/u.test(written)) return "ɯ";
  if (next === "m" && /[^aeiouy]ms?$/u.test(written)) return "ɯ";
  if (next !== "n") return undefined;
  if (written.endsWith("n't")) return "ɯ";
  // Seven, open, button, curtain; not London, weapon.
  const obstruent =
    /^[ptkbdgfvsz]$/u.test(before) && (isVowel(phones[at - 2] ?? "") || /^[jwɹ]$/u.test(phones[at - 2] ?? ""));
  if (/c[hk]ens?$/u.test(written)) return before === "tʃ" || written.startsWith("chicken") ? "ɪ" : "ɯ";
  if (/[^aeiouy]en(?:s|ed)?$/u.test(written) && /^[ptkbdgfvsz]$/u.test(before)) return "ɯ";
  if (/(?:on|rtain)(?:s|ed)?$/u.test(written) && /^[tdsz]$/u.test(before) && obstruent) return "ɯ";
  return undefined;
}

/**
 * The phones of a word, with its weak vowels by their spelling: family [ɪ], received [ɪ], careful, ambulance [ʊ]; a syllabic l, n or m has
 * [ɯ] before it, which Hangul writes ㅡ: table, seven. Where letters and vowels cannot be matched a vowel stays [ə].
 */
export function weakVowels(written: string, phones: readonly Phone[]): Phone[] {
  const nuclei = phones.flatMap((phone, i) => (isVowel(phone) ? [i] : []));
  const groups = vowelGroups(written);
  const matched = groups.length === nuclei.length;
  return phones.map((phone, at) => {
    if (phone !== "ə" || nuclei.length < 2) return phone;
    const rest = phones.slice(at + 1).filter(isVowel).length;
    const ending = rest === 0 || (rest === 1 && /(?:fully)$/u.test(written)) ? byEnd(written, phones, at) : undefined;
    if (ending !== undefined) return ending;
    if (/^(?:e?leven|seven)/u.test(written) && phones[at - 1] === "v" && phones[at + 1] === "n") return "ɯ";
    const order = nuclei.indexOf(at);
    const group = matched ? groups[order] : undefined;
    if (phones[at - 1] === "j" && !isVowel(phones[at - 2] ?? "") && written.includes("u") && (group ?? "u") === "u")
      return "ʊ";
    if (group === "i" || group === "y" || group === "ai") return "ɪ";
    return order === 0 && group === "e" ? "ɪ" : phone;
  });
}
