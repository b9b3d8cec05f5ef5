/** A speech sound in IPA. Palatalised consonants end in `ʲ`, tense ones in `͈`, aspirated ones in `ʰ`. */
export type Phone = string;

/** Phonetic features of a phone, as numbers that `nearestPhone` compares. Vowels are on a plane, 0…4 each way. */
export type Features =
  | { readonly kind: "vowel"; readonly height: number; readonly back: number; readonly round: boolean }
  | {
      readonly kind: "consonant";
      readonly place: number;
      readonly manner: number;
      readonly voiced: boolean;
      readonly soft: boolean;
      readonly strength: 0 | 1 | 2;
    };

/** height (4 close … 0 open), back (0 front … 4 back), round. After the IPA vowel chart, 2020. */
const VOWELS: { readonly [phone: string]: readonly [number, number, boolean] } = {
  i: [4, 0, false],
  y: [4, 0, true],
  ɨ: [4, 2, false],
  ɯ: [4, 4, false],
  u: [4, 4, true],
  ɪ: [3.4, 0.8, false],
  ʊ: [3.4, 3.4, true],
  e: [3, 0, false],
  ø: [3, 0, true],
  o: [3, 4, true],
  ə: [2, 2, false],
  ɛ: [1.4, 0, false],
  ʌ: [1.4, 4, false],
  ɔ: [1.4, 4, true],
  ɜ: [1.4, 2, false],
  æ: [0.7, 0.4, false],
  ɐ: [0.7, 2, false],
  a: [0, 1, false],
  ɑ: [0, 4, false],
};

/** place (0 lips … 8 glottis), manner (0 stop, 1 affricate, 2 fricative, 3 nasal, 4 lateral, 5 trill or tap, 6 glide), voiced. */
const CONSONANTS: { readonly [phone: string]: readonly [number, number, boolean] } = {
  p: [0, 0, false],
  b: [0, 0, true],
  t: [2, 0, false],
  d: [2, 0, true],
  k: [6, 0, false],
  g: [6, 0, true],
  f: [1, 2, false],
  v: [1, 2, true],
  θ: [1.8, 2, false],
  ð: [1.8, 2, true],
  s: [2, 2, false],
  z: [2, 2, true],
  ʃ: [3, 2, false],
  ʒ: [3, 2, true],
  ʂ: [3.2, 2, false],
  ʐ: [3.2, 2, true],
  ɕ: [4, 2, false],
  ʑ: [4, 2, true],
  x: [6, 2, false],
  ɣ: [6, 2, true],
  h: [8, 2, false],
  ts: [2, 1, false],
  dz: [2, 1, true],
  tʃ: [3, 1, false],
  dʒ: [3, 1, true],
  tʂ: [3.2, 1, false],
  dʐ: [3.2, 1, true],
  tɕ: [4, 1, false],
  dʑ: [4, 1, true],
  m: [0, 3, true],
  n: [2, 3, true],
  ŋ: [6, 3, true],
  l: [2, 4, true],
  r: [2, 5, true],
  ɾ: [2, 5, true],
  ɹ: [2.5, 5, true],
  j: [4.5, 6, true],
  w: [5, 6, true],
  ɰ: [6, 6, true],
};

/** Whether a phone is a vowel. */
export function isVowel(phone: Phone): boolean {
  return Object.hasOwn(VOWELS, phone);
}

const known = new Map<Phone, Features | undefined>();

/**
 * The features of a phone; `undefined` for text that is no phone. Source: the IPA chart (2020). Never throws.
 *
 * ```ts
 * import { featuresOf } from "@parley/sound";
 * featuresOf("a"); // { kind: "vowel", height: 0, back: 1, round: false }
 * featuresOf("?"); // undefined
 * ```
 */
export function featuresOf(phone: Phone): Features | undefined {
  if (known.has(phone)) return known.get(phone);
  const features = readFeatures(phone);
  known.set(phone, features);
  return features;
}

function readFeatures(phone: Phone): Features | undefined {
  const vowel = Object.hasOwn(VOWELS, phone) ? VOWELS[phone] : undefined;
  if (vowel) return { kind: "vowel", height: vowel[0], back: vowel[1], round: vowel[2] };
  const base = phone.replace(/ʲ|ʰ|\u0348/gu, "");
  const consonant = Object.hasOwn(CONSONANTS, base) ? CONSONANTS[base] : undefined;
  if (!consonant) return undefined;
  const [place, manner, voiced] = consonant;
  const soft = phone.endsWith("ʲ") || ["j", "tɕ", "dʑ", "ɕ", "ʑ"].includes(base);
  return {
    kind: "consonant",
    place,
    manner,
    voiced,
    soft,
    strength: phone.includes("ʰ") ? 1 : phone.includes("͈") ? 2 : 0,
  };
}

/** Whether a phone is an obstruent: a stop, an affricate or a fricative. */
export function isObstruent(phone: Phone): boolean {
  const features = featuresOf(phone);
  return features?.kind === "consonant" && features.manner <= 2;
}

/**
 * The phone among `choices` with the smallest distance in features; `undefined` for text that is no phone, and where no choice
 * is of the same kind, a vowel or a consonant. Never throws.
 *
 * ```ts
 * import { nearestPhone } from "@parley/sound";
 * nearestPhone("θ", ["s", "t", "k"]); // "s"
 * ```
 */
export function nearestPhone(phone: Phone, choices: readonly Phone[]): Phone | undefined {
  const wanted = featuresOf(phone);
  if (!wanted) return undefined;
  let best: Phone | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const cost = distance(wanted, featuresOf(choice));
    if (cost < least) [best, least] = [choice, cost];
  }
  return best;
}

function distance(a: Features, b: Features | undefined): number {
  if (b === undefined || a.kind !== b.kind) return Number.POSITIVE_INFINITY;
  if (a.kind === "vowel") {
    if (b.kind !== "vowel") return Number.POSITIVE_INFINITY;
    return Math.abs(a.height - b.height) + Math.abs(a.back - b.back) * 0.8 + (a.round === b.round ? 0 : 0.9);
  }
  if (b.kind !== "consonant") return Number.POSITIVE_INFINITY;
  return (
    Math.abs(a.place - b.place) +
    Math.abs(a.manner - b.manner) * 2.2 +
    (a.voiced === b.voiced ? 0 : 1.2) +
    (a.soft === b.soft ? 0 : 0.7) +
    (a.strength === b.strength ? 0 : 0.6)
  );
}
