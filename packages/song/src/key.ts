/** The order of sharps and of flats in a key signature. */
const SHARPS = ["F", "C", "G", "D", "A", "E", "B"] as const;
const FLATS = ["B", "E", "A", "D", "G", "C", "F"] as const;
export type Step = (typeof SHARPS)[number];

/** The place of each tonic on the circle of fifths, as a major key. */
const FIFTHS: { readonly [step: string]: number } = { F: -1, C: 0, G: 1, D: 2, A: 3, E: 4, B: 5 };
/** How many fifths a mode has fewer than the major key of its tonic. */
const MODES: { readonly [mode: string]: number } = {
  maj: 0,
  ion: 0,
  mix: -1,
  dor: -2,
  m: -3,
  min: -3,
  aeo: -3,
  phr: -4,
  loc: -5,
  lyd: 1,
};

/**
 * The number of sharps of a key, flats are negative, from the letter of its tonic, `#`, `b` or nothing, and a mode by its name, `m` or
 * nothing; `undefined` for a mode that ABC does not have and for more than seven signs.
 */
export function fifthsOfTonic(letter: string, accidental = "", mode = ""): number | undefined {
  const word = mode.toLowerCase();
  const shift = word === "" ? 0 : MODES[word === "m" ? "m" : word.slice(0, 3)];
  if (shift === undefined) return undefined;
  const fifths = FIFTHS[letter]! + (accidental === "#" ? 7 : accidental === "b" ? -7 : 0) + shift;
  return Math.abs(fifths) > 7 ? undefined : fifths;
}

/**
 * The number of sharps of a key as ABC 2.1 §4.6 writes it; flats are negative. A key that cannot be read, and `none`, have none.
 * Never throws.
 *
 *     fifthsOf("Am"); // 0
 *     fifthsOf("Bb"); // -2
 *     fifthsOf("D dorian"); // 0
 */
export function fifthsOf(key: string): number {
  const parts = /^\s*([A-G])([#b]?)\s*([A-Za-z]*)/.exec(key);
  if (!parts) return 0;
  const [, tonic = "C", accidental, mode] = parts;
  return fifthsOfTonic(tonic, accidental, mode) ?? 0;
}

/** Whether a key is minor. */
export const isMinor = (key: string): boolean =>
  /^\s*[A-G][#b]?\s*(?:m(?:in)?|aeo)(?![a-z]*[jx])/i.test(key) && !/^\s*[A-G][#b]?\s*(?:maj|mix)/i.test(key);

/** How a key signature alters a step, in semitones. */
export function alterIn(fifths: number, step: Step): number {
  const at = SHARPS.indexOf(step);
  if (fifths > 0) return at < fifths ? 1 : 0;
  return 6 - at < -fifths ? -1 : 0;
}

/** A pitch as it is written: a step, an alteration in semitones, and an octave (4 has middle C). */
export interface Spelling {
  readonly step: Step;
  readonly alter: number;
  readonly octave: number;
}

const SEMITONES: { readonly [step in Step]: number } = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** The MIDI number of a step without alteration. */
export const naturalPitch = (step: Step, octave: number): number => 12 * (octave + 1) + SEMITONES[step];

/**
 * A pitch as it is written in a key: a step of the key where there is one, else the raised step below it; in keys with flats, the
 * lowered step above it, except for the raised steps of a minor key. Never throws.
 *
 *     spell(63, "Am"); // { step: "D", alter: 1, octave: 4 }
 *     spell(70, "F"); // { step: "B", alter: -1, octave: 4 }
 */
export function spell(pitch: number, key: string): Spelling {
  const fifths = fifthsOf(key);
  const steps = Object.keys(SEMITONES) as Step[];
  const written = (step: Step, alter: number): Spelling | undefined => {
    const octave = Math.floor((pitch - alter) / 12) - 1;
    return naturalPitch(step, octave) + alter === pitch ? { step, alter, octave } : undefined;
  };
  const first = (alter: (step: Step) => number): Spelling | undefined => {
    for (const step of steps) {
      const one = written(step, alter(step));
      if (one) return one;
    }
    return undefined;
  };
  const inKey = first((step) => alterIn(fifths, step));
  if (inKey) return inKey;
  // The sixth and seventh steps of a minor key are raised, as its fourth is.
  const tonic = (((fifths * 7) % 12) + 12 + 9) % 12;
  const raised = isMinor(key) && [6, 9, 11].includes((((pitch - tonic) % 12) + 12) % 12);
  const alters = fifths < 0 && !raised ? [-1, 0, 1] : [0, 1, -1];
  const near = alters.map((by) => first((step) => alterIn(fifths, step) + by)).filter((one) => one !== undefined);
  return (
    near.find(({ alter }) => Math.abs(alter) <= 1 && (raised || fifths >= 0 ? alter >= 0 : alter <= 0)) ??
    near.find(({ alter }) => Math.abs(alter) <= 1) ??
    near[0]!
  );
}

/** The signs of a key signature in the order in which they are written. */
export function signsOf(fifths: number): { readonly step: Step; readonly alter: 1 | -1 }[] {
  const steps = fifths > 0 ? SHARPS.slice(0, fifths) : FLATS.slice(0, -fifths);
  return steps.map((step) => ({ step, alter: fifths > 0 ? 1 : -1 }));
}
