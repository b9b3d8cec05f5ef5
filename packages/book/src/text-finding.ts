/** What is found in one text, without the texts of other languages. */
import { languageOf, scriptFor, SCRIPTS, withoutStress, type Script, type SearchRules } from "@parley/sound/script";
import { ALPHABETS, codeOf, LATIN_DOUBLES } from "./letters.ts";

/** A remark on a text: offset and length in UTF-16 code units, and message. */
interface Finding {
  readonly at: number;
  readonly length: number;
  readonly message: string;
}

/** The findings of one rule in a text of a language. */
export type Find = (text: string, lang: string) => readonly Finding[];

/** The finding for a match of a pattern; none without a match. */
export const found = (match: RegExpExecArray | null, message: (matched: string) => string): Finding[] =>
  match ? [{ at: match.index, length: match[0].length, message: message(match[0]) }] : [];

/** The finding for a whole text. */
const whole = (text: string, message: string): Finding[] => [{ at: 0, length: text.length, message }];

const EMOJI = /[\p{Emoji_Presentation}\ufe0f\u{1f000}-\u{1faff}]/u;

const SLASHED: ReadonlySet<string> = new Set(SCRIPTS.flatMap(({ slashed }) => slashed));

/** The languages of the Latin letters, whose units are written in any language. */
const LATIN: readonly string[] = SCRIPTS.filter(({ system }) => system === "Latn").map(({ tag }) => tag);
const JOINING: ReadonlySet<string> = new Set(SCRIPTS.flatMap(({ sheets }) => sheets?.joining ?? []));

/** What units are counted by in any language and in that of a script: the second halves of its units, h and ч. */
const PER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  SCRIPTS.map(
    ({ tag, slashed }) =>
      [tag, new Set(slashed.map((unit) => unit.split("/")[1]!).filter((per) => !JOINING.has(per)))] as const,
  ),
);

/** A unit: after a figure (60 mL/h, 5,6 ммоль/л), or by what units are counted by (об/мин, beats/min). */
function isUnit(text: string, { 0: words, index }: RegExpExecArray, lang: string): boolean {
  const [, per] = /^[\p{L}%]{1,6}\.?\/(\p{L}{1,4})$/u.exec(words) ?? [];
  if (per === undefined) return false;
  if (/\p{N}\s?$/u.test(text.slice(0, index)) && !words.includes(".")) return true;
  return [languageOf(lang), ...LATIN].some((tag) => PER.get(tag)?.has(per.toLowerCase()));
}

/** An abbreviation of two letters: ж/д, c/o. */
const isAbbreviation = (words: string): boolean => /^[\p{Ll}\p{Lu}]\/[\p{Ll}\p{Lu}]$/u.test(words);

/** Addresses of the web and of mail, which are no words of a language. */
const ADDRESS = /(?:https?:\/\/|www\.)[\x21-\x7e]+|[\w.+-]{1,64}@\w[\w-]{0,62}\.[\w.-]+/gu;

/** A text with digits in place of the names of its slots and of addresses, which are no words. Offsets stay the same. */
export function withoutNames(text: string): string {
  // Most texts have neither: several finders ask for the same text.
  if (!/[{@]|:\/\/|www\./iu.test(text)) return text;
  return text
    .replace(/\{[^{}]*\}/gu, (slot) => `{${"0".repeat(slot.length - 2)}}`)
    .replace(ADDRESS, (address) => "0".repeat(address.length));
}

/** Two alternatives joined by a slash or a bar, with or without spaces. */
export const findAlternatives: Find = (text, lang) =>
  Array.from(
    withoutNames(text).matchAll(
      /(?:(?<![\p{L}\u0301.,!?…)}»”"])[\p{L}\u0301.,!?…)}»”"]+\s{0,2}|\p{N}\s{1,2})(?:[/|]{1,2}|[／｜∕⁄¦‖]|\\(?![nrtu]))\s{0,2}-?[\p{L}\u0301({«„“"]+/gu,
    ),
  )
    .filter((match) => !SLASHED.has(match[0].toLowerCase()) && !isUnit(text, match, lang) && !isAbbreviation(match[0]))
    .flatMap((match) => found(match, (words) => `“${words}”: two alternatives`));

/** A remark or an alternative in brackets. */
export const findBrackets: Find = (text) =>
  found(/[([（［【〔⟨][^)\]）］】〕⟩]*[)\]）］】〕⟩]/u.exec(text), (words) => `“${words}” is in brackets`);

/** Spaces that are too many, or of another kind, and line breaks. A break in a text of a book is a space. */
export const findSpaces: Find = (text, lang) => [
  ...found(/^\s|\s$|\s{2,}|\s(?=[,.!?…])/u.exec(text), () => "one space too many"),
  ...found(/(?<=\S)[\n\r\u000b\u000c\u0085\u2028\u2029](?=\S)/u.exec(text), () => "a line breaks within the text"),
  // In some writing systems joiners are part of words, and between emoji they join.
  ...found(
    scriptFor(lang) && !EMOJI.test(text) ? /[\u200b-\u200d\u2060\ufeff]/u.exec(text) : null,
    (space) => `a space without width is in the text: ${codeOf(space)}`,
  ),
  ...found(
    /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]|(?=\p{Default_Ignorable_Code_Point})\p{Lo}/u.exec(text),
    (space) => (space === "\t" ? "a tab is in the text" : `the space is not an ordinary one: ${codeOf(space)}`),
  ),
];

/** Letters of the International Phonetic Alphabet, without those that are apostrophes or stress marks. */
const IPA = /[\u0250-\u02af\u1d00-\u1dbf\u02b0-\u02b8\u02c8\u02cc\u02d0\u02d1\u02e0-\u02e4]/u;

/** Pronunciations glued to a text: IPA in a language that is not written so, or a text again in Latin letters. */
export const findPronunciations: Find = (text, lang) => {
  const script = scriptFor(lang);
  if (!script) return [];
  const words = Array.from(withoutNames(text).matchAll(/[\p{L}\p{M}\p{Sk}\p{Lm}]+/gu));
  const ipa = words.find(([word]) => IPA.test(word));
  if (ipa) return found(ipa, (word) => `“${word}” has letters of the phonetic alphabet`);
  if (script.system === "Latn") return [];
  // After the end of the sentence.
  const apart = /[.!?。]\s+[\p{Ll}\p{M}\s,'’-]+[.!?]?$/u.exec(text);
  if (apart && /^[\p{sc=Latn}\p{sc=Zinh}\p{P}\s]+$/u.test(apart[0]) && apart[0].length > 5)
    return found(apart, (words) => `“${words.replace(/^[.!?。]\s+/u, "")}” seems to be a romanisation`);
  const latin = words.filter(([word]) => /^\p{sc=Latn}+$/u.test(word.normalize("NFC")) && /\p{Ll}/u.test(word));
  const [first] = latin;
  const own = words.filter(([word]) => script.letters.test(word));
  const count = lettersOf(latin);
  if (first && latin.length === 1 && own.length === 1 && isRomanised(first[0], own[0]![0], script))
    return found(first, (word) => `“${word}” seems to be a romanisation`);
  if (!first || own.length === 0 || count < 4 || count < lettersOf(own) * (script.syllabic ? 1.5 : 0.5)) return [];
  const isSmall = latin.every(([word]) => /^\p{Ll}+$/u.test(word)) && latin.length * 2 >= own.length;
  if (!isSmall && !soundsAlike(latin, own, script)) return [];
  return [
    {
      at: first.index,
      length: latin.at(-1)!.index + latin.at(-1)![0].length - first.index,
      message: `“${latin.map(([word]) => word).join(" ")}” seems to be a romanisation`,
    },
  ];
};

/** Whether a small word is another one in Latin letters: all its consonants are the same, and it has a vowel. Units have none. */
function isRomanised(latin: string, own: string, script: Script): boolean {
  const reader = SCRIPTS.find(({ system }) => system === "Latn")?.search;
  if (!reader || !/^\p{Ll}{2,8}$/u.test(latin) || !/[aeiouy]/u.test(latin)) return false;
  const ratio = latin.length / own.length;
  const consonants = (words: string): string => words.replace(/[^ptkcsmnl]/g, "");
  const [a, b] = [reader.soundClasses(latin), script.search.soundClasses(withoutStress(own.toLowerCase()))];
  return consonants(a) !== "" && consonants(a) === consonants(b) && ratio >= 0.6 && ratio <= (script.syllabic ? 4 : 2);
}

type Words = readonly { readonly 0: string }[];
const lettersOf = (words: Words): number => words.reduce((sum, { 0: word }) => sum + word.length, 0);

/** Whether some words in Latin letters have about the consonants of words in letters of a script: Spasibo, спасибо. */
function soundsAlike(latin: Words, own: Words, script: Script): boolean {
  const reader = SCRIPTS.find(({ system }) => system === "Latn")?.search;
  const classes = (words: Words, { soundClasses }: Pick<SearchRules, "soundClasses">): string =>
    words.map(({ 0: word }) => soundClasses(withoutStress(word.toLowerCase())).replace(/[^ptkcsmnl]/g, "")).join("");
  const [a, b] = [reader ? classes(latin, reader) : "", classes(own, script.search)];
  if (a.length < 2 || b.length < 2 || a.length > 200 || b.length > 200) return false;
  return (2 * commonLetters(a, b)) / (a.length + b.length) >= 0.6;
}

/** The length of the longest common subsequence of two strings. */
function commonLetters(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const letter of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j += 1)
      next.push(letter === b.charAt(j - 1) ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!));
    row = next;
  }
  return row.at(-1)!;
}

/** Letters that texts of every language have, and those that run from right to left, which have a rule of their own. */
const ELSEWHERE = /[\p{sc=Latn}\p{sc=Zyyy}\p{sc=Zinh}\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}]/u;

/** The letters of each language, to be found in a text. */
const NEIGHBOURS = SCRIPTS.map(({ system, tag, letters }) => ({
  system,
  tag,
  pattern: new RegExp(letters.source, "giu"),
}));

/** A letter of another language with the same writing system, which this one does not have. */
function neighbourLetter(text: string, lang: string): RegExpExecArray | null {
  const script = scriptFor(lang)!;
  for (const { system, tag, pattern } of NEIGHBOURS)
    if (system === script.system && tag !== script.tag)
      for (const match of text.matchAll(pattern)) if (!script.letters.test(match[0])) return match;
  return null;
}

/** Unit symbols, which are written so in every language, and names with a capital letter inside a word: WhatsApp. */
const INTERNATIONAL =
  /(?<!\p{L})(?:(?:mmHg|mmol|mcg|[mkµ]?g|[mdcµ]?[lL]|[mckµ]?m|m?s|min|h|bpm|rpm|k?Pa|bar|psi|[kMG]?Hz|[mk]?V|[mkM]?W|kWh|mA|dB|IU|cc|ppm)(?:\/(?:kg|min|[dm]?[lL]|h|s))?|\p{Lu}?\p{Ll}+\p{Lu}\p{L}*)(?!\p{L})/gu;

/** By writing system: its letters, and any letter of another one. */
const SYSTEMS = new Map(
  SCRIPTS.map(({ system }) => [
    system,
    { own: new RegExp(`\\p{sc=${system}}`, "u"), other: new RegExp(`(?!\\p{sc=${system}})\\p{L}`, "u") },
  ]),
);

/** Letters of another writing system than that of the language. Latin words in a text of another system are allowed. */
export const findScript: Find = (written, lang) => {
  const text = withoutNames(written);
  const system = scriptFor(lang)?.system;
  const { own, other } = SYSTEMS.get(system ?? "") ?? {};
  if (system === undefined || !own || !other) return [];
  // Most texts have letters of one system: only a neighbour can be odd then.
  if (!other.test(text)) {
    const odd = system === "Latn" ? null : neighbourLetter(text, lang);
    return odd ? found(odd, (letter) => `“${letter}” (${codeOf(letter)}) is no letter of ${languageOf(lang)}`) : [];
  }
  const letters = Array.from(text.matchAll(/\p{L}/gu), ([letter]) => letter);
  const latin = letters.filter((letter) => /\p{sc=Latn}/u.test(letter));
  const isForeign = latin.length === letters.length && system !== "Latn" && letters.length >= 2;
  if (isForeign && /\p{Ll}{2}/u.test(text) && /\p{L}/u.test(text.replace(INTERNATIONAL, "")))
    return whole(text, `“${written}” is not in the letters of ${languageOf(lang)}`);
  const small = Array.from(
    text.replace(INTERNATIONAL, "").matchAll(/(?<![\p{L}-])\p{Ll}{2,}(?![\p{L}-])/gu),
    ([word]) => word,
  ).filter((word) => /^\p{sc=Latn}+$/u.test(word));
  if (system !== "Latn" && small.length >= 2 && latin.length > letters.length * 0.6)
    return whole(text, `“${written}” is mostly not in the letters of ${languageOf(lang)}`);
  const neighbour = system === "Latn" ? undefined : neighbourLetter(text, lang);
  if (neighbour)
    return found(neighbour, (letter) => `“${letter}” (${codeOf(letter)}) is no letter of ${languageOf(lang)}`);
  return Array.from(text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)).flatMap((match) => {
    const odd = Array.from(match[0]).find(
      (letter) => /\p{L}/u.test(letter) && !own.test(letter) && !ELSEWHERE.test(letter),
    );
    // One Greek letter is a symbol: β, Ω. A word of two alphabets has a rule of its own.
    const isSymbol = odd === match[0] && /[\u0370-\u03ff]/u.test(odd);
    // A word that looks like one of the language has a rule of its own, too.
    const isDouble = system === "Latn" && Array.from(match[0]).every((letter) => LATIN_DOUBLES.has(letter));
    if (
      odd === undefined ||
      isSymbol ||
      isDouble ||
      (own.test(match[0]) && ALPHABETS.some(({ letter }) => letter.test(odd)))
    )
      return [];
    return found(
      match,
      (word) => `“${word}” has letters that are not of ${languageOf(lang)}: “${odd}” is ${codeOf(odd)}`,
    );
  });
};

/** Blanks, dots and swung dashes in place of words. */
const BLANKS =
  /[_＿]{2,}|(?<!\S)_(?!\S)|\.{3,}|(?<!\S)\.{2}(?=\s)|[…‥⋯]|(?:\s\.){3,}|-{3,}|[–—]{3,}|[○◯〇]{2,}|(?<![\p{L}\p{N}])O{2,}(?=\p{Lo})|(?<![\p{L}\p{N}}])[~〜～](?![\p{N}~])/gu;

/**
 * A text with something in the place of each blank, dots or swung dash that stands for words, and how many there were. Never throws.
 *
 * ```ts
 * fillBlanks("My .. hurts", () => "{x}"); // { text: "My {x} hurts", blanks: 1 }
 * ```
 */
export function fillBlanks(
  text: string,
  fill: (at: number) => string,
): { readonly text: string; readonly blanks: number } {
  let blanks = 0;
  const filled = text.replace(BLANKS, (_, at: number) => {
    blanks += 1;
    return fill(at);
  });
  return { text: filled, blanks };
}

/** A blank, dots or a swung dash in place of words. */
export const findBlanks: Find = (text) => {
  const [blank] = text.matchAll(BLANKS);
  return found(blank ?? null, (words) => `“${words}” stands for words`);
};

/** Markup of another format: tags, entities, Markdown, an escaped line break. */
export const findMarkup: Find = (text) =>
  found(
    /<\/?\p{L}[^<>]*>|<!--|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});|&(?:nbsp|amp|lt|gt|quot)(?!\p{L})|\{\{|\u0027{2,}(?=\p{L})|\*\*|~~|(?<!_)__(?=\p{L}[^_]{0,200}__(?!_))|(?<![\p{L}\p{N}*_])([*_])(?=\p{L})[^*_]{1,200}(?<=[\p{L}\p{P}])\1(?![\p{L}\p{N}])|\]\(|^#{1,6}\s|^[>*•]\s|\\[nrt]|\\u[\da-f]{4}|\[\/?(?:b|i|u|url|color)\]|\u0060[^\u0060]+\u0060/iu.exec(
      text,
    ),
    (markup) => `“${markup}” is markup, and would be printed as it stands`,
  );

const VOWELS = SCRIPTS.flatMap(({ vowels }) => vowels ?? []);

/** Abbreviations that are read as words, and have a vowel. */
const ABBREVIATIONS = new RegExp(
  `(?<!\\p{L})(?:${SCRIPTS.flatMap(({ sheets }) => sheets?.acronyms ?? []).join("|")})(?!\\p{L})`,
  "gu",
);

/** A text in capitals. Abbreviations are known, have no vowel, have parts of a few letters (USB-C), or are a part of the text. */
export const findCapitals: Find = (text) => {
  if (!/(?:\p{Lu}\P{Lu}*){4}/u.test(text)) return [];
  const plain = withoutStress(withoutNames(text));
  if (!/\p{L}/u.test(plain.replace(ABBREVIATIONS, ""))) return [];
  if (/^\p{L}{1,3}(?:[-/&.\d]+\p{L}{0,3})+$/u.test(plain.trim())) return [];
  const cased = Array.from(plain.matchAll(/[\p{Lu}\p{Ll}]/gu));
  const isCapital = cased.length >= 4 && cased.every(([letter]) => /\p{Lu}/u.test(letter)) && !/\p{Lo}/u.test(plain);
  const hasVowel = /[AEIOUY]/u.test(plain.normalize("NFD")) || VOWELS.some((vowel) => vowel.test(plain));
  return isCapital && hasVowel ? whole(text, `“${text}” is in capitals`) : [];
};

/** Quotes and brackets that come in pairs. A quote of some languages begins with the sign that ends it in others. */
const PAIRS: readonly (readonly [first: RegExp, second: RegExp])[] = [
  [/\(/gu, /\)/gu],
  [/\[/gu, /\]/gu],
  [/«/gu, /»/gu],
  [/（/gu, /）/gu],
  [/「/gu, /」/gu],
  [/『/gu, /』/gu],
  [/【/gu, /】/gu],
  [/《/gu, /》/gu],
  [/〔/gu, /〕/gu],
  [/‹/gu, /›/gu],
];
const SAME: readonly RegExp[] = [/"/gu, /[“”„]/gu];

/** Feet, minutes, inches and seconds after a figure. */
const MEASURES = /(?<=\p{N}\s?)["″”](?![\p{Ll}\p{Lu}])/gu;
/** A single quote before a word and none after one. Some words begin with an apostrophe: 'tis. */
const SINGLE =
  /(?<![\p{L}\p{M}\p{N}\p{P}])(?:'(?!(?:t|em|n|cause|til|bout|cos|\d)(?!\p{L})|tis|twas)(?=\p{L})[^']*$|‘(?=\p{L})[^’']*$)/iu;

/** An apostrophe after a small vowel: a stress mark, in a language that has no apostrophe on its keyboard. */
function apostropheAfterVowel(text: string, lang: string): RegExpExecArray | null {
  const script = scriptFor(lang);
  if (!script?.vowels || script.system === "Latn" || script.keyboard.keys.includes("'")) return null;
  for (const match of text.matchAll(/(?<=(\p{Ll}))['’ʼ](?=\p{L})/gu)) if (script.vowels.test(match[1]!)) return match;
  return null;
}

/** The signs that the rule of quotes is about. */
const QUOTING = /[´\u0060ʹˊˋ\u02ba\u2032\u2033"'“”„‘’‛ʼ*()[\]«»（）「」『』【】《》〔〕‹›]/u;

/** Signs typed in place of an apostrophe or a stress mark, and quotes or brackets without their other half. */
export const findQuotes: Find = (text, lang) => {
  if (!QUOTING.test(text)) return [];
  const isQuoted = /^\s*(?:“[^“”„"]+”|„[^“”„"]+[“”])\s*$/u.test(text);
  if (isQuoted) return whole(text, "the whole text is in quotes, which are printed: delete them");
  const single = SINGLE.exec(text);
  const all = (pattern: RegExp): RegExpExecArray[] => Array.from(text.matchAll(pattern));
  const pairs = PAIRS.flatMap(([first, second]) => {
    const [opening, closing] = [all(first), all(second)];
    if (opening.length === closing.length) return [];
    return opening.length > closing.length ? opening.slice(-1) : closing.slice(-1);
  });
  const isOdd = (pattern: RegExp, words: string): boolean => Array.from(words.matchAll(pattern)).length % 2 === 1;
  const measured = text.replace(MEASURES, "");
  const alone = SAME.flatMap((pattern) =>
    isOdd(pattern, text) && isOdd(pattern, measured) ? all(pattern).slice(-1) : [],
  );
  return [
    ...found(
      /[´\u0060ʹˊˋ\u02ba]|(?<!\p{N}\s?)\u2032|(?<=\p{L})[‘‛](?=\p{L})|(?<=\p{L})['’]{2,}(?=\p{L})|(?<=\p{Ll})\*(?=\p{Ll})/u.exec(
        text,
      ) ?? apostropheAfterVowel(text, lang),
      (sign) => `“${sign}” (${codeOf(sign)}) is no apostrophe and no stress mark`,
    ),
    ...[...pairs, ...alone, ...(single ? [single] : [])]
      .slice(0, 1)
      .flatMap((match) => found(match, (sign) => `${sign.charAt(0)} has no other half`)),
  ];
};

/** The letters of a text that fit on a card. */
const CARD_LETTERS = 60;

/** A text longer than a card. */
export const findLength: Find = (text) => {
  const length = Array.from(withoutStress(text)).length;
  return length > CARD_LETTERS ? whole(text, `has ${length} letters; ${CARD_LETTERS} fit on a card`) : [];
};

/** Letters that run from right to left. */
export const findLeftward: Find = (text) =>
  found(
    /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]+/u.exec(text),
    (words) => `“${words}” is written from right to left, which is not supported yet`,
  );
