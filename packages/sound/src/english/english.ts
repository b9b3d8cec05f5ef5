/** English: from spelling to sound by a dictionary. A word that is not in it is guessed letter by letter, with a remark. */
import type { Lexicon } from "../language.ts";
import { isVowel, type Phone } from "../phone.ts";
import { NO_STEPS, type Separator, type Remark, type Segment, type Sound, type Word } from "../sound.ts";
import { ACRONYMS, HOMOGRAPHS, SPOKEN, WEAK } from "./lists.ts";
import { syllabify } from "../syllables.ts";

/** ARPAbet to IPA, General American. A diphthong is a vowel and a glide. */
const ARPABET: { readonly [symbol: string]: readonly Phone[] } = {
  AA: ["ɑ"],
  AE: ["æ"],
  AH: ["ʌ"],
  AO: ["ɔ"],
  AW: ["a", "w"],
  AY: ["a", "j"],
  EH: ["ɛ"],
  ER: ["ɜ", "ɹ"],
  EY: ["e", "j"],
  IH: ["ɪ"],
  IY: ["i"],
  OW: ["o", "w"],
  OY: ["ɔ", "j"],
  UH: ["ʊ"],
  UW: ["u"],
  B: ["b"],
  CH: ["tʃ"],
  D: ["d"],
  DH: ["ð"],
  F: ["f"],
  G: ["g"],
  HH: ["h"],
  JH: ["dʒ"],
  K: ["k"],
  L: ["l"],
  M: ["m"],
  N: ["n"],
  NG: ["ŋ"],
  P: ["p"],
  R: ["ɹ"],
  S: ["s"],
  SH: ["ʃ"],
  T: ["t"],
  TH: ["θ"],
  V: ["v"],
  W: ["w"],
  Y: ["j"],
  Z: ["z"],
  ZH: ["ʒ"],
};

/** Groups of letters and their most common value in ARPAbet, for words that are not in the dictionary. */
const GROUPS: readonly (readonly [string, string])[] = [
  ["tch", "CH"],
  ["sch", "S K"],
  ["tion", "SH AH0 N"],
  ["igh", "AY1"],
  ["eau", "OW1"],
  ["ough", "AO1"],
  ["ch", "CH"],
  ["sh", "SH"],
  ["th", "TH"],
  ["ph", "F"],
  ["ng", "NG"],
  ["ck", "K"],
  ["qu", "K W"],
  ["wh", "W"],
  ["wr", "R"],
  ["kn", "N"],
  ["ee", "IY1"],
  ["ea", "IY1"],
  ["oo", "UW1"],
  ["ou", "AW1"],
  ["ow", "OW1"],
  ["ai", "EY1"],
  ["ay", "EY1"],
  ["oa", "OW1"],
  ["oi", "OY1"],
  ["oy", "OY1"],
  ["ar", "AA1 R"],
  ["er", "ER0"],
  ["ir", "ER1"],
  ["or", "AO1 R"],
  ["ur", "ER1"],
  ["a", "AE1"],
  ["b", "B"],
  ["c", "K"],
  ["d", "D"],
  ["e", "EH1"],
  ["f", "F"],
  ["g", "G"],
  ["h", "HH"],
  ["i", "IH1"],
  ["j", "JH"],
  ["k", "K"],
  ["l", "L"],
  ["m", "M"],
  ["n", "N"],
  ["o", "AA1"],
  ["p", "P"],
  ["r", "R"],
  ["s", "S"],
  ["t", "T"],
  ["u", "AH1"],
  ["v", "V"],
  ["w", "W"],
  ["x", "K S"],
  ["y", "IY0"],
  ["z", "Z"],
];

function guessPhones(word: string): string {
  const out: string[] = [];
  const last = word.length > 3 && /[^aeiou]e$/.test(word) ? word.length - 1 : word.length;
  for (let at = 0; at < last;) {
    const group = GROUPS.find(([letters]) => word.startsWith(letters, at) && at + letters.length <= last);
    if (group) out.push(group[1]);
    at += group?.[0].length ?? 1;
  }
  let stressed = false;
  return out.join(" ").replace(/1/g, () => (stressed ? "0" : ((stressed = true), "1")));
}

const TOKEN = /[a-z]+(?:['’][a-z]+)*/giu;

/** The sound of an English text in words, as `normalizeEnglish` gives it. */
export function speakEnglish(text: string, lexicon: Lexicon = {}): Sound {
  const remarks: Remark[] = [];
  const parts: (Word | Separator)[] = [];
  let done = 0;
  for (const { 0: token, index: from } of text.matchAll(TOKEN)) {
    if (from > done) parts.push({ kind: "separator", written: text.slice(done, from), from: [done, from] });
    done = from + token.length;
    parts.push(toWord(token, [from, done], lexicon, remarks, token === "A" && isLetterA(text, from)));
  }
  if (done < text.length) parts.push({ kind: "separator", written: text.slice(done), from: [done, text.length] });
  return { lang: "en", parts, remarks };
}

/** Whether a capital A is the name of the letter (vitamin A, A E D), and not the article that begins a sentence. */
function isLetterA(text: string, at: number): boolean {
  const next = /^[ ]+(?:([a-z]+)|[A-Z]{2,}|[A-Z][a-z])/.exec(text.slice(at + 1, at + 24));
  const before = text.slice(Math.max(0, at - 3), at);
  if (!next) return true;
  // A capital inside a sentence: blood group A positive. All words in capitals: STOP A CAR.
  return /[A-Za-z\d,] $/.test(before) && !(/[A-Z]{2} $/.test(before) && next[1] === undefined);
}

/** The readings of a homograph, by part of speech. */
function readingsOfHomograph(word: string): ReadonlyMap<string, string> | undefined {
  const readings = HOMOGRAPHS.get(word)?.split(" / ");
  return (
    readings &&
    new Map(
      readings.map((reading) => {
        const at = reading.indexOf(" ");
        return [reading.slice(0, at), reading.slice(at + 1)] as const;
      }),
    )
  );
}

/** A table of readings, by the word. */
type Readings = { readonly [word: string]: string };

/**
 * The reading of a dictionary, or its second one where they differ in nothing but [ɑ] and [ɔ]: caught, cost. Who says one of
 * the two understands [ɔ], while [ɑ] is another word to the rest of the world: cut, cast. A form whose stem has [ɔ] has it too:
 * the dictionary gives fall with one and falling with the other.
 */
function withOpenO(key: string, dictionary: Readings): string | undefined {
  const [reading, second] = [key, `${key}(2)`].map((k) => (Object.hasOwn(dictionary, k) ? dictionary[k] : undefined));
  if (reading?.includes("AA") !== true) return reading;
  const open = reading.replaceAll("AA", "AO");
  if (second?.includes("AO") && open === second) return second;
  for (const stem of stemsOf(key)) {
    const vowel = withOpenO(stem, dictionary);
    if (vowel?.includes("AO") && open.startsWith(`${vowel} `)) return vowel + reading.slice(vowel.length);
  }
  return reading;
}

/** The words that a form with an ending of inflection may be made of: dropped of drop, operated of operate. */
function stemsOf(key: string): string[] {
  const stem = /^(.{2,}?)(?:ings?|e[dr]|ers|e?s)$/.exec(key)?.[1];
  return stem === undefined ? [] : [stem, `${stem}e`, stem.replace(/([bcdfgklmnprstz])\1$/, "$1")];
}

function toWord(
  written: string,
  from: readonly [number, number],
  lexicon: Lexicon,
  remarks: Remark[],
  isLetter: boolean,
): Word {
  const key = written.toLowerCase().replaceAll("’", "'");
  const own = (table: Readings | undefined): string | undefined =>
    table && Object.hasOwn(table, key) ? table[key] : undefined;
  const readings = readingsOfHomograph(key);
  const chosen = readings?.get(own(lexicon.pos) ?? "");
  if (readings && chosen === undefined)
    remarks.push({
      rule: "sound.homograph",
      at: from[0],
      word: written,
      message: `“${written}” has two pronunciations: as ${[...readings.keys()].join(" or ")}`,
    });
  const found = isLetter
    ? "EY1"
    : (chosen ??
      WEAK.get(key) ??
      SPOKEN.get(key) ??
      (lexicon.dictionary && withOpenO(key, lexicon.dictionary)) ??
      ACRONYMS.get(key) ??
      pluralOfLetter(key));
  if (found === undefined)
    remarks.push({
      rule: "sound.guessed",
      at: from[0],
      word: written,
      message: `“${written}” is not in the dictionary: its sound is derived from its letters`,
    });
  // The dictionary gives some words two main stresses; the last one is it: thirteen, outside.
  const symbols = (found ?? guessPhones(key.slice(0, 64)))
    .replace(/\s*#.*$/, "")
    .replace(/1(?=.*1)/g, "2")
    .split(" ")
    .filter((s) => s !== "");
  const phones: { segment: Segment; nucleus: boolean; stress: boolean }[] = [];
  for (const symbol of symbols) {
    const [name, level] = [symbol.replace(/\d/, ""), /\d/.exec(symbol)?.[0]];
    const weak = name === "AH" && level === "0";
    for (const [i, phone] of (weak ? ["ə"] : (ARPABET[name] ?? [])).entries()) {
      phones.push({
        segment: { underlying: phone, surface: phone, steps: NO_STEPS, from },
        nucleus: i === 0 && isVowel(phone),
        stress: level === "1",
      });
    }
  }
  return {
    kind: "word",
    written,
    from,
    ...syllablesOf(phones),
    stressSource: found === undefined ? "unknown" : "lexicon",
  };
}

/** The plural of the name of a letter: the s of M R I's. */
function pluralOfLetter(key: string): string | undefined {
  if (!/^[a-z]'s$/.test(key)) return undefined;
  const name = key.startsWith("a") ? "EY1" : key.startsWith("i") ? "AY1" : SPOKEN.get(key.charAt(0));
  return name && `${name} ${/ (?:S|CH)$/.test(name) ? "AH0 Z" : name.endsWith(" F") ? "S" : "Z"}`;
}

/** Onsets that English allows. */
const ONSET = /^(?:s?[ptk][ɹlwj]?|s[mnlw]|[bdgfθʃv][ɹlwj]?|h[wj]?|[mn]j?|tʃ|dʒ|[szʒðlɹwj])$/;

/** Maximal onsets: the next syllable takes as many consonants as English allows. The glide of a diphthong stays with its vowel. */
function syllablesOf(
  phones: readonly { segment: Segment; nucleus: boolean; stress: boolean }[],
): Pick<Word, "syllables" | "unsyllabified"> {
  const surfaces = phones.map(({ segment }) => segment.surface);
  return syllabify(phones, {
    isNucleus: ({ nucleus }) => nucleus,
    segmentOf: ({ segment }) => segment,
    isStressed: ({ stress }) => stress,
    cut(at, next) {
      let end = at + 1;
      while (end < next && !ONSET.test(surfaces.slice(end, next).join(""))) end += 1;
      const diphthong = ["j", "w"].includes(surfaces[at + 1]!) && /[aeoɔ]/.test(surfaces[at]!);
      return diphthong && end === at + 1 && next > at + 1 ? at + 2 : end;
    },
  });
}
