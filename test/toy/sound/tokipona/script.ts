import { soundClassifier, type Script } from "../script.ts";

/** How the toy is written: Toki Pona in Greek letters. */
export const tokiponaScript: Script = {
  tag: "tok",
  system: "Grek",
  letters: /[α-ωΑ-Ω]/u,
  letterCount: 24,
  vowels: /[αειου]/iu,
  direction: "ltr",
  collation: "el",
  indexLetter: (letter) => letter.toLocaleUpperCase("el"),
  syllabic: false,
  hyphenation: "el",
  weight: "Medium",
  keyboard: { keys: ";ςερτυθιοπ[]ασδφγηξκλ΄'ζχψωβνμ,.`\\1234567890-=" },
  search: {
    typed: (letter) => (letter === "ς" ? "σ" : undefined),
    soundClasses: soundClassifier({
      A: "αοω",
      I: "ειη",
      U: "υ",
      p: "πβφ",
      k: "κ",
      t: "τδθ",
      c: "ζ",
      s: "σς",
      l: "λρ",
      m: "μ",
      n: "ν",
      "": "γ",
    }),
  },
  slashed: [],
  forms: [],
};
