/** How English readers see the sounds of any language: plain Latin letters, one value each. */
import { alphabetic, type Rows } from "../alphabet.ts";
import type { Styles } from "../language.ts";

const rows: Rows = {
  p: "p", b: "b", t: "t", d: "d", k: "k", g: "g", f: "f", v: "v", θ: "th", ð: "th", s: "s", z: "z", ʃ: "sh", ʒ: "zh", x: "kh", h: "h", ts: "ts", tʃ: "ch", dʒ: "j", m: "m", n: "n", ŋ: "ng", l: "l", r: "r", ɹ: "r", j: "y", w: "w",
  i: "ee", ɪ: "i", e: "e", ɛ: "e", æ: "a", a: "a", ɑ: "ah", ʌ: "u", ə: "uh", ɜ: "u", ɔ: "aw", o: "o", u: "oo", ʊ: "oo", ɨ: "i",
};

/** Any sound for an English reader. */
export const englishReads: Styles = { say: alphabetic({ rows }), standard: alphabetic({ rows }) };
