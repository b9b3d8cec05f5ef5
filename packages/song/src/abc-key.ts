/** Keys as ABC writes them (ABC 2.1, 4.6): the tonic, the mode, and accidentals of its own. */
import { fifthsOfTonic, signsOf } from "./key.ts";

/** What the signs before a note add to its pitch, in semitones. */
export const ACCIDENTALS: { readonly [sign: string]: number } = { "^^": 2, "^": 1, "=": 0, _: -1, __: -2 };

/** A key: its name, the accidentals of its letters in semitones, and how far all notes are moved. */
export interface Key {
  readonly name: string;
  readonly accidentals: { readonly [letter: string]: number };
  readonly transposed: number;
}

/** The key of a text without one. */
export const NO_KEY: Key = { name: "C", accidentals: {}, transposed: 0 };

/** A number of a parameter such as `octave=-1`. */
function parameter(text: string, name: string): number {
  const [, value = "0"] = new RegExp(`\\b${name}=(-?\\d{1,2})(?!\\d)`).exec(text) ?? [];
  return Number(value);
}

/** A key from the value of its field; `undefined` for one that ABC does not have. */
export function readKey(text: string): Key | undefined {
  const transposed = parameter(text, "transpose") + 12 * parameter(text, "octave");
  const value = text.replace(/\b(?:clef|middle|m|transpose|octave|stafflines|staffscale|style)=\S*/g, "").trim();
  const [first = "", ...rest] = value.split(/\s+/);
  if (first === "" || /^(?:none|treble|bass|alto|tenor|perc)/i.test(first))
    return { name: "C", accidentals: {}, transposed };
  if (first === "HP") return { name: "HP", accidentals: {}, transposed };
  if (first === "Hp") return { name: "Hp", accidentals: { F: 1, C: 1, G: 0 }, transposed };
  const tonic = /^([A-G])([#b]?)(.*)$/.exec(first);
  if (!tonic) return undefined;
  const [, letter = "", sharp = "", glued = ""] = tonic;
  const [next = ""] = rest;
  const isMode = glued === "" && /^[A-Za-z]/.test(next) && !/^(?:treble|bass|alto|tenor|exp)/i.test(next);
  const word = (glued === "" ? (isMode ? next : "") : glued).toLowerCase();
  const fifths = fifthsOfTonic(letter, sharp, word);
  if (fifths === undefined) return undefined;
  const accidentals: { [letter: string]: number } = {};
  if (!rest.includes("exp")) for (const { step, alter } of signsOf(fifths)) accidentals[step] = alter;
  for (const own of rest) {
    const accidental = /^(\^\^|\^|=|__|_)([A-Ga-g])$/.exec(own);
    if (accidental) accidentals[accidental[2]!.toUpperCase()] = ACCIDENTALS[accidental[1]!]!;
  }
  const name = word === "" ? letter + sharp : word === "m" || word.startsWith("min") ? `${letter}${sharp}m` : first;
  return { name: isMode && !name.endsWith("m") ? `${letter}${sharp} ${next}` : name, accidentals, transposed };
}
