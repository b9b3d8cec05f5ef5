/** How readers of the toy see any sound: Greek letters by phone, what is lacking by the nearest. */
import { alphabetic, type PhoneSpellings } from "../alphabet.ts";
import type { Styles } from "../language.ts";

const rows: PhoneSpellings = {
  a: "α",
  e: "ε",
  i: "ι",
  o: "ο",
  u: "υ",
  p: "π",
  t: "τ",
  k: "κ",
  s: "σ",
  l: "λ",
  m: "μ",
  n: "ν",
  j: "γ",
  w: "β",
};

/** Any sound for a reader of the toy. */
export const tokiponaReads: Styles = { say: alphabetic({ rows }), standard: alphabetic({ rows }) };
