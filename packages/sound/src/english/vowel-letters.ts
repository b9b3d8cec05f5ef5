/** Which letters of an English word spell which vowel, and the weak vowels that are [ɪ]: minute, blanket, damage. */

/** Letters of one vowel: where they are in the word. */
interface VowelLetters {
  readonly letters: string;
  readonly at: number;
}

const SILENT: readonly RegExp[] = [
  /e$/,
  /e(?=['’]?[ds]$)/,
  /e(?=(?:ly|less|ness|ments?|ful|some|m[ae]n)$)/,
  // The first word of a compound: homeland, firelight.
  /(?<=[aeiou][^aeiou])e(?=(?:light|land|wood|time|thing|bird|song|house|side|stone|town|ward|shore|work|maker|wear|ware)s?$)/,
];

/** The letters of each vowel of a word, in order; `undefined` where their number is not that of its vowels. */
export function vowelLetters(word: string, vowels: number): readonly VowelLetters[] | undefined {
  let groups: VowelLetters[] = Array.from(word.matchAll(/(?<!^)y(?![aeiou])|[aeiou]+y?|^y(?![aeiou])/g), (match) => ({
    letters: match[0],
    at: match.index,
  }));
  for (const silent of SILENT) {
    if (groups.length <= vowels) break;
    const at = silent.exec(word)?.index;
    groups = groups.filter((group) => group.at !== at || group.letters !== "e");
  }
  // Vowels on both sides of an apostrophe can be one: o'er, ne'er.
  while (groups.length > vowels) {
    const i = groups.findIndex(({ letters, at }, j) =>
      /^['’]$/.test(word.slice(at + letters.length, groups[j + 1]?.at)),
    );
    if (i < 0 || groups[i + 1] === undefined) break;
    const { at } = groups[i]!;
    const { letters, at: next } = groups[i + 1]!;
    groups = [...groups.slice(0, i), { letters: word.slice(at, next + letters.length), at }, ...groups.slice(i + 2)];
  }
  // Two vowels can follow each other: di-et, ra-di-o.
  while (groups.length < vowels) {
    const split = splitOf(word, groups);
    if (!split) return undefined;
    const { letters, at } = groups[split.group]!;
    const two = [
      { letters: letters.slice(0, split.first), at },
      { letters: letters.slice(split.first), at: at + split.first },
    ];
    groups.splice(split.group, 1, ...two);
  }
  return groups.length === vowels ? groups : undefined;
}

/** The group of vowel letters that is parted first, and how many letters its first vowel has: see-ing, di-et, go-est. */
function splitOf(word: string, groups: readonly VowelLetters[]): { group: number; first: number } | undefined {
  const find = (is: (one: VowelLetters) => boolean): number => groups.findIndex(is);
  const ing = find(({ letters, at }) => /.i$/.test(letters) && /^ng$/.test(word.slice(at + letters.length)));
  if (ing >= 0) return { group: ing, first: groups[ing]!.letters.length - 1 };
  const usual = find(({ letters }) => /^(?:u?i|u|e)[aeou]/.test(letters));
  const group = usual >= 0 ? usual : find(({ letters }) => /^o[aei]/.test(letters));
  return group < 0 ? undefined : { group, first: groups[group]!.letters.startsWith("ui") ? 2 : 1 };
}

/** A consonant at the end of a word that can be a syllable without a vowel letter: prism, rhythm, didn't, it'll. */
export const SYLLABIC = /(?:(?<=[sz]|th)m|n['’]t|(?<=[bdfgkpt])['’](?:ve|ll))s?$/;
/** An `e` that is not silent: table, tables, wanted, roses, lullabye. */
const SOUNDED_E = /[^aeiouyrlw]l(?:e|es|ed)$|(?:[td]ed|(?:[cgsxz]|ch|sh)e['’]?s|[^aeiou]ye)$/;
/** Two vowel letters that are two vowels: radio, museum, going, goest; not those of nation, special, region. */
const HIATUS =
  /(?<![tcsgx]|ll)i(?:[ou]|a(?!ge))|i(?=at|e(?:rs?$|st$))|e(?=u[ms]$|ing)|o(?=ing|ee|e(?:st|th)$)|(?<![qg])u(?=[ao]|ing|e(?:st|th)$)/g;

/** The number of vowels of a word that no dictionary has, by its letters. */
export function vowelsByLetters(word: string): number {
  const plain = word.replace(/(?<=[aeiou])['’](?=[aeiou])/g, "");
  const groups = Array.from(plain.matchAll(/(?<!^)y(?![aeiou])|[aeiou]+y?|^y(?![aeiou])/g)).length;
  const isSilent =
    !SOUNDED_E.test(plain) && SILENT.some((silent) => /[^aeiou]$/.test(plain.slice(0, silent.exec(plain)?.index ?? 0)));
  const split = Array.from(plain.matchAll(HIATUS)).length;
  const last = SYLLABIC.test(plain) ? 1 : 0;
  return Math.max(1, groups - (isSilent ? 1 : 0) + split + last);
}

/** What follows a weak vowel that is [ɪ] (Cambridge English Pronouncing Dictionary), by its letters. */
const WEAK_I: { readonly [letters: string]: RegExp } = {
  i: /^(?!r)/,
  y: /^(?!r)/,
  e: /^(?:t(?:s|ed|er|ers|ing)?$|ss|st$|[ds]$|dge)/,
  a: /^(?:g[ei]|ces?$|te(?:s|d|ly)?$)/,
  ua: /^ge/,
  ai: /^ns?$/,
  u: /^(?:tes?$|ces?$)/,
};
const PREFIX = /^(?:re|be|de|e|pre|se)$/;

/** Whether a weak vowel of a word is [ɪ] by its letters. */
export function isWeakI(word: string, { letters, at }: VowelLetters): boolean {
  const rest = word.slice(at + letters.length);
  if (letters === "a" && at === 0) return false;
  if (WEAK_I[letters]?.test(rest) === true) return true;
  return letters === "e" && PREFIX.test(word.slice(0, at + 1)) && /^[^r][^r]?/.test(rest);
}
