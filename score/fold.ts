/**
 * The foldings every result goes through before it is compared: references differ in how narrowly they write, so both
 * sides are folded to one coarse inventory. Each fold's comment is the normalisation that the tables print.
 */

/** Korean blocks as phones, letter by letter: the initials, vowels and finals of Unicode's order. */
const ONSETS = "k k͈ n t t͈ l m p p͈ s s͈ _ tɕ tɕ͈ tɕʰ kʰ tʰ pʰ h".split(" ");
const VOWELS = "a e ja je ʌ e jʌ je o wa we we jo u wʌ we wi ju ɯ ɰi i".split(" ");
const CODAS = "_ k k k n n n t l k m l l l p l m p p t t ŋ t t k t p t".split(" ");

/** The phones of a pronunciation written in Hangul, letter by letter. */
export function phonesOfHangul(text: string): string[] {
  return Array.from(text.normalize("NFC")).flatMap((block) => {
    const index = block.codePointAt(0)! - 0xac00;
    if (index < 0 || index >= 11_172) return [];
    const onset = ONSETS[Math.floor(index / 588)]!;
    let vowel = VOWELS[Math.floor(index / 28) % 21]!;
    const coda = CODAS[index % 28]!;
    if (onset.startsWith("tɕ") && vowel.startsWith("j")) vowel = vowel.slice(1);
    const parts = vowel.length > 1 ? [vowel.charAt(0), vowel.slice(1)] : [vowel];
    return [onset, ...parts, coda].filter((phone) => phone !== "_");
  });
}

const KOREAN: { readonly [phone: string]: string } = {
  ɡ: "k",
  g: "k",
  d: "t",
  b: "p",
  dʑ: "tɕ",
  ɾ: "l",
  r: "l",
  ɭ: "l",
  ʎ: "l",
  ɲ: "n",
  ɕ: "s",
  ʃ: "s",
  sʰ: "s",
  ɕʰ: "s",
  ʃʰ: "s",
  ɕ͈: "s͈",
  ʃ͈: "s͈",
  ɦ: "h",
  x: "h",
  ç: "h",
  ɸ: "h",
  β: "h",
  ʝ: "h",
  ɣ: "h",
  ɥ: "w",
  ɛ: "e",
  ɘ: "ʌ",
  ɤ: "ʌ",
  ə: "ʌ",
  ø: "we",
  y: "wi",
  tʃ: "tɕ",
  dʒ: "tɕ",
};
const MARKS = /\u031a|\u0339|\u031e|\u0320|\u031f|\u031d|ː|ˈ|ˌ|\u203f|\u032f|\u0303|\u0361|ᵝ/gu;

/** Korean IPA: voiced plain stops as lax, ㅐ and ㅔ one, ㅚ ㅙ ㅞ = [we], every l and r one, [s] and [ɕ] one, length and unreleased finals dropped. */
export function foldKorean(ipa: string): string[] {
  const bare = ipa
    .normalize("NFD")
    .replace(/k ?x/gu, "kʰ")
    .replaceAll("\u0361", "")
    .replaceAll("ʷ", "w")
    .replace(MARKS, "");
  const tokens = bare.match(/(?:tɕ|dʑ|tʃ|dʒ|[a-zɐ-ʯβøçŋɡθχ])(?:ʰ|\u0348)*/gu) ?? [];
  const out: string[] = [];
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1] ?? "";
    if (token === "w" && tokens[i - 1] === "ɸ" && /^[ou]/u.test(next)) continue;
    const phone = KOREAN[token] ?? token;
    out.push(...(phone === "we" || phone === "wi" ? [phone.charAt(0), phone.charAt(1)] : [phone]));
    if (/^[ɲʎʝçɕʃ]/u.test(token) && /^[aeɛoʌuɯøəɘɤ]/u.test(next)) out.push("j");
  }
  const folded: string[] = [];
  for (const phone of out) {
    const before = folded.at(-1) ?? "";
    if (phone === "j" && before.startsWith("tɕ")) continue;
    if (phone === "w" && before === "w") continue;
    if (phone === "h" && before.endsWith("ʰ")) continue;
    folded.push(phone);
  }
  return folded;
}

const RUSSIAN_VOWELS: { readonly [phone: string]: string } = Object.fromEntries(
  Object.entries({ a: "aɐəʌæɑ", i: "iɪ", y: "ɨᵻy", e: "eɛɜ", o: "oɵɔ", u: "uʉʊ" }).flatMap(([to, from]) =>
    Array.from(from, (phone) => [phone, to] as const),
  ),
);
const RUSSIAN: { readonly [phone: string]: string } = {
  ɫ: "l",
  ʃ: "ʂ",
  ʒ: "ʐ",
  tʃ: "tɕ",
  dʒ: "dʑ",
  tʂ: "tɕ",
  ɡ: "g",
  ɣ: "x",
  ç: "xʲ",
  ɭ: "l",
  ɻ: "r",
  ɾ: "r",
};
const hard = (phone: string): string => phone.replace(/ʲ$/u, "");
const SOFT_ALREADY: ReadonlySet<string> = new Set(["tɕ", "ɕ", "j", "dʑ", "ʑ"]);

/** Russian IPA: reduced а and о one class, [ɪ]=[i], [ʊ]=[u], softness kept, length and doubling single, stress dropped. */
export function foldRussian(ipa: string): string[] {
  const bare = ipa.normalize("NFD").replaceAll("\u0361", "").replaceAll("ʲʲ", "ʲ").replace(/\p{M}/gu, "");
  const tokens = bare.match(/tɕ|dʑ|tʃ|dʒ|ts|dz|tʂ|dʐ|[a-zɐ-ʯæçŋɡβθχᵻ]|ʲ/gu) ?? [];
  const out: string[] = [];
  for (const token of tokens) {
    const before = out.at(-1) ?? "";
    if (token === "ʲ") {
      if (before !== "" && !SOFT_ALREADY.has(before) && !before.endsWith("ʲ")) out[out.length - 1] += "ʲ";
    } else out.push(RUSSIAN_VOWELS[token] ?? RUSSIAN[token] ?? token);
  }
  const single: string[] = [];
  for (const phone of out) {
    const before = single.at(-1);
    if (before !== undefined && !"aioeyu".includes(phone) && hard(before) === hard(phone))
      single[single.length - 1] = phone;
    else single.push(phone === "ʂʲ" ? "ɕ" : phone);
  }
  return single.filter((phone, i) => !(phone === "tɕ" && single[i - 1] === "ɕ"));
}

/** Readings of a Russian entry: optional softness ⁽ʲ⁾ and optional sounds (x), with and without. */
export function readingsOf(ipa: string): string[] {
  const versions = [ipa.replaceAll("⁽ʲ⁾", "ʲ"), ipa.replaceAll("⁽ʲ⁾", "")];
  return [
    ...new Set(versions.flatMap((version) => [version.replace(/[()]/gu, ""), version.replace(/\([^)]*\)/gu, "")])),
  ];
}

const vowelsOf = (word: string): string[] => word.match(/[аеёиоуыэюя]/gu) ?? [];

/** Index among the vowels of the stressed one; `undefined` where unclear. */
function stressOf(word: string): number | undefined {
  const hits: number[] = [];
  let n = -1;
  for (const [i, letter] of Array.from(word).entries()) {
    if (!/[аеёиоуыэюя]/u.test(letter)) continue;
    n += 1;
    if (Array.from(word)[i + 1] === "\u0301") hits.push(n);
  }
  const found = hits.length > 0 ? hits : vowelsOf(word).flatMap((vowel, i) => (vowel === "ё" ? [i] : []));
  if (found.length === 0 && vowelsOf(word).length === 1) return 0;
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The second fold, on top of the first, of a word with its stress: optional softness before a soft consonant, [j] before
 * an unstressed [ɪ], final unstressed -е, initial unstressed э-, and the softness of [ts] are one class each.
 */
export function foldRussianTwice(written: string, phones: readonly string[]): string[] {
  const word = written.toLowerCase();
  const out: string[] = [];
  for (const [i, given] of phones.entries()) {
    let phone = given;
    const next = phones[i + 1] ?? "";
    if (phone === "ʑ" && !/[зж]ж|жд/u.test(word)) phone = "zʲ";
    if (phone === "tsʲ") phone = "ts";
    if (hard(phone) === "s" && out.at(-1)?.startsWith("ts")) continue;
    if (phone.endsWith("ʲ") && (next.endsWith("ʲ") || SOFT_ALREADY.has(next))) phone = hard(phone);
    if (phone === "j" && next === "i" && (out.length === 0 || "aeiouy".includes(out.at(-1)!))) continue;
    out.push(phone);
  }
  const stress = stressOf(word);
  const vowels = vowelsOf(word);
  if ("aeiouy".includes(out.at(-1) ?? "-") && word.endsWith("е") && vowels.length > 1 && stress !== vowels.length - 1)
    out[out.length - 1] = "E";
  if (out.length > 0 && word.startsWith("э") && stress !== 0) out[0] = "E";
  return out;
}

/** Levenshtein's distance between two lists of phones. */
export function distance(a: readonly string[], b: readonly string[]): number {
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, x] of a.entries()) {
    const row = [i + 1];
    for (const [j, y] of b.entries())
      row.push(Math.min(before[j + 1]! + 1, row[j]! + 1, before[j]! + (x === y ? 0 : 1)));
    before = row;
  }
  return before[b.length]!;
}
