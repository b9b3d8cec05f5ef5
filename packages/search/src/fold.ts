const ONSETS = Array.from("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ");
const VOWELS = Array.from("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ");
const CODAS = ["", ...Array.from("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")];
/** Letters typed with two keys, and how. */
const SPLIT: { readonly [letter: string]: string } = {
  ㅘ: "ㅗㅏ",
  ㅙ: "ㅗㅐ",
  ㅚ: "ㅗㅣ",
  ㅝ: "ㅜㅓ",
  ㅞ: "ㅜㅔ",
  ㅟ: "ㅜㅣ",
  ㅢ: "ㅡㅣ",
  ㄳ: "ㄱㅅ",
  ㄵ: "ㄴㅈ",
  ㄶ: "ㄴㅎ",
  ㄺ: "ㄹㄱ",
  ㄻ: "ㄹㅁ",
  ㄼ: "ㄹㅂ",
  ㄽ: "ㄹㅅ",
  ㄾ: "ㄹㅌ",
  ㄿ: "ㄹㅍ",
  ㅀ: "ㄹㅎ",
  ㅄ: "ㅂㅅ",
};

function blockParts(letter: string): [string, string, string] | undefined {
  const index = letter.codePointAt(0)! - 0xac00;
  if (index < 0 || index >= 11_172) return undefined;
  return [ONSETS[Math.floor(index / 588)]!, VOWELS[Math.floor(index / 28) % 21]!, CODAS[index % 28]!];
}

/** Lower case, NFC, without stress marks, gaps and stops: words apart by one space. */
export function normalise(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("\u0301", "")
    .replace(/\{[^}]*\}/g, " ")
    .replace(/(?<=\p{L})['’ʼ-](?=\p{L})/gu, "")
    .replace(/[^\p{L}\p{Nd}]+/gu, " ")
    .trim();
}

/**
 * The letters of a text as they are typed: Hangul as single letters, so that a half-composed block is a prefix; ё is е.
 *
 * ```ts
 * import { textKey } from "@parley/search";
 * textKey("감삽"); // "ㄱㅏㅁㅅㅏㅂ"
 * textKey("Ещё"); // "еще"
 * ```
 */
export function textKey(text: string): string {
  return typedLetters(normalise(text));
}

/** The letters of a normal text as they are typed. */
export function typedLetters(text: string): string {
  let out = "";
  for (const letter of text) {
    const parts = blockParts(letter);
    if (parts) for (const part of parts) out += SPLIT[part] ?? part;
    else out += letter === "ё" ? "е" : (SPLIT[letter] ?? letter);
  }
  return out;
}

/** Korean particles that people leave out in haste: of a subject, an object, a topic. */
const PARTICLE = /(?<=[가-힣])(?:이|가|을|를|은|는)(?= )/gu;

/**
 * A normal Korean text without the particles that are left out in haste, where it has any: 배가 고파요 → 배 고파요. What only
 * looks like one goes too; this is for finding and not for reading.
 */
export function withoutParticles(text: string): string {
  return text.replaceAll(PARTICLE, "");
}

/** The ending of an East Slavic word, of an adjective first, after enough letters to know it by. */
const ENDING = /(?<=\p{Script=Cyrillic}{3})(?:[аяеиіоуыюї][яюейєі]|[аеєиіїоуыэюяйь])$/u;

/** A text without the ending of its last word, where that may be another one (вода, воды): what is left is the beginning of both. */
export function withoutEnding(text: string): string | undefined {
  const bare = normalise(text).replaceAll("ё", "е");
  return ENDING.test(bare) ? bare.replace(ENDING, "") : undefined;
}

/** The initial of each block, or of each word in other scripts: 안녕하세요 → ㅇㄴㅎㅅㅇ. */
export function initialsKey(text: string): string {
  return normalise(text)
    .split(" ")
    .map((word) =>
      /[가-힣]/.test(word)
        ? Array.from(word, (letter) => blockParts(letter)?.[0] ?? "").join("")
        : (Array.from(word)[0] ?? ""),
    )
    .join(" ");
}

/** Classes of sounds: three vowels (A of a, o; I of e, i; U) and eight consonants; glides and ㅡ are nothing. */
const HANGUL: { readonly [letter: string]: string } = {
  ㄱ: "k",
  ㄲ: "k",
  ㅋ: "k",
  ㄷ: "t",
  ㄸ: "t",
  ㅌ: "t",
  ㅂ: "p",
  ㅃ: "p",
  ㅍ: "p",
  ㅈ: "c",
  ㅉ: "c",
  ㅊ: "c",
  ㅅ: "s",
  ㅆ: "s",
  ㄹ: "l",
  ㅁ: "m",
  ㄴ: "n",
  ㅇ: "n",
  ㅎ: "h",
  ㅏ: "A",
  ㅐ: "I",
  ㅑ: "A",
  ㅒ: "I",
  ㅓ: "A",
  ㅔ: "I",
  ㅕ: "A",
  ㅖ: "I",
  ㅗ: "A",
  ㅘ: "A",
  ㅙ: "I",
  ㅚ: "I",
  ㅛ: "A",
  ㅜ: "U",
  ㅝ: "A",
  ㅞ: "I",
  ㅟ: "I",
  ㅠ: "U",
  ㅡ: "",
  ㅢ: "I",
  ㅣ: "I",
};
const CYRILLIC: { readonly [letter: string]: string } = {
  а: "A",
  о: "A",
  я: "A",
  ё: "A",
  э: "I",
  е: "I",
  и: "I",
  ы: "I",
  й: "",
  у: "U",
  ю: "U",
  ъ: "",
  ь: "",
  б: "p",
  п: "p",
  в: "p",
  ф: "p",
  г: "k",
  к: "k",
  х: "h",
  д: "t",
  т: "t",
  ж: "c",
  з: "c",
  ц: "c",
  ч: "c",
  ш: "s",
  щ: "s",
  с: "s",
  л: "l",
  р: "l",
  м: "m",
  н: "n",
};
const LATIN: { readonly [letter: string]: string } = {
  a: "A",
  o: "A",
  e: "I",
  i: "I",
  y: "",
  u: "U",
  b: "p",
  p: "p",
  v: "p",
  f: "p",
  w: "",
  g: "k",
  k: "k",
  c: "k",
  q: "k",
  x: "ks",
  h: "h",
  d: "t",
  t: "t",
  j: "c",
  z: "c",
  s: "s",
  l: "l",
  r: "l",
  m: "m",
  n: "n",
  ë: "A",
};

/** Spellings of one sound in several Latin letters, and Russian clusters that are not said. Longest first. */
const LATIN_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/shch/g, "s"],
  [/sch|sh/g, "s"],
  [/tch|ch|zh|dz|ts|tz|cz/g, "c"],
  [/kh/g, "h"],
  [/ph/g, "f"],
  [/ck/g, "k"],
  [/th/g, "t"],
  [/ng(?![aeiouy])/g, "n"],
  [/oo|eu(?=l|m|n|p|r|t)/g, "u"],
  [/ee|ae|oe|ea|ie/g, "i"],
  [/eo/g, "o"],
  [/^y(?=$|[^aeiou])|(?<=[^aeiou])y(?![aeiou])/g, "i"],
];
const CYRILLIC_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/здравств/g, "здраств"],
  [/чувств/g, "чуств"],
  [/стн/g, "сн"],
  [/здн/g, "зн"],
  [/лнц/g, "нц"],
  [/ться$|тся$/g, "ца"],
  [/тц|дц|тс|дс/g, "ц"],
  [/ого$/g, "ово"],
  [/его$/g, "ево"],
  [/сч|зч/g, "щ"],
  [/дж/g, "ж"],
  [/нъ/g, "н"],
];

/** Korean finals as they sound before what follows: linked on, or through the nose. */
function hangulSounds(word: string): string {
  const blocks = Array.from(word).map(blockParts);
  let out = "";
  for (const [i, block] of blocks.entries()) {
    if (!block) {
      out += HANGUL[Array.from(word)[i]!] ?? "";
      continue;
    }
    const [onset, vowel, coda] = block;
    out += (onset === "ㅇ" ? "" : onset === "ㅎ" && i > 0 ? "" : HANGUL[onset]!) + HANGUL[vowel]!;
    const next = blocks[i + 1]?.[0];
    for (const letter of Array.from(SPLIT[coda] ?? coda)) {
      if (letter === "ㅎ") continue;
      const nasal =
        (next === "ㄴ" || next === "ㅁ") && coda !== ""
          ? { k: "n", t: "n", p: "m", s: "n", c: "n" }[HANGUL[letter]!]
          : undefined;
      const stopped =
        (next === undefined || (next !== "ㅇ" && next !== "ㅎ")) && /[ㅅㅆㅈㅊㅌ]/.test(letter) ? "t" : undefined;
      out += nasal ?? stopped ?? HANGUL[letter]!;
    }
  }
  return out;
}

/**
 * What a text sounds like to an ear that knows neither language, in eleven classes of sounds.
 *
 * ```ts
 * import { soundKey } from "@parley/search";
 * soundKey("안녕하세요"); // "AnAnAsIA"
 * soundKey("annyonghaseyo"); // "AnAnAsIA"
 * soundKey("спасибо") === soundKey("스빠씨바"); // true
 * ```
 */
export function soundKey(text: string): string {
  return normalise(text).split(" ").map(soundOf).join(" ");
}

/** What one word of a normal text sounds like. */
export function soundOf(word: string): string {
  let said: string;
  if (/[ㄱ-ㅣ가-힣]/.test(word)) said = hangulSounds(word);
  else if (/[а-яё]/.test(word))
    said = mapLetters(
      CYRILLIC_GROUPS.reduce((w, [from, to]) => w.replace(from, to), word),
      CYRILLIC,
    );
  else
    said = mapLetters(
      LATIN_GROUPS.reduce((w, [from, to]) => w.replace(from, to), word),
      { ...LATIN, ...(/[ch]/.test(word) ? { c: word.includes("ch") || /[jz]|ts|dz/.test(word) ? "c" : "k" } : {}) },
    );
  return said.replace(/(?<=.)h/g, "").replace(/(.)\1+/gu, "$1");
}

function mapLetters(word: string, table: { readonly [letter: string]: string }): string {
  return Array.from(word, (letter) => table[letter] ?? letter).join("");
}
