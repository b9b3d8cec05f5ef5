import { clockReader } from "../clock-words.ts";
import { soundClassifier, US_KEYS, type Script } from "../script.ts";

/** Spellings of one sound in several letters, of English and of romanizations. Longest first. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/shch/g, "s"],
  [/sch|sh/g, "s"],
  [/tch|ch|zh|dz|ts|tz|cz/g, "ç"],
  [/kh/g, "h"],
  [/ph/g, "f"],
  [/ck/g, "k"],
  [/th/g, "t"],
  [/ng(?![aeiouy])/g, "n"],
  [/oo|eu(?=l|m|n|p|r|t)/g, "u"],
  [/ee|ae|oe|ea|ie/g, "i"],
  [/eo/g, "o"],
  // A y beside a vowel stays.
  [/([aeiou])y/g, "$1Y"],
  [/y(?![aeiou])/g, "i"],
  [/Y/g, "y"],
  [/x/g, "ks"],
];

/** How English is written. */
export const englishScript: Script = {
  tag: "en",
  system: "Latn",
  letters: /[a-z]/iu,
  letterCount: 26,
  vowels: /[aeiouy]/iu,
  direction: "ltr",
  collation: "en",
  indexLetter: (letter) => letter.toLocaleUpperCase("en"),
  syllabic: false,
  alphabet: Array.from("abcdefghijklmnopqrstuvwxyz"),
  hyphenation: "en",
  weight: "Medium",
  keyboard: { keys: US_KEYS },
  search: {
    soundClasses: soundClassifier(
      {
        A: "aoë",
        I: "ei",
        U: "u",
        p: "bpvf",
        k: "gkcq",
        h: "h",
        t: "dt",
        c: "jzç",
        s: "s",
        l: "lr",
        m: "m",
        n: "n",
        "": "yw",
      },
      GROUPS,
    ),
    times: clockReader({
      pattern:
        /(?<h>\d{1,2})(?:[:.]?(?<m>\d\d))? ?(?:(?:o['’]?clock|hours|hrs|h)(?!\p{L})|(?<part>a\.?m|p\.?m)(?!\p{L})\.?)/giu,
      parts: { am: "morning", pm: "evening" },
    }),
  },
  sheets: {
    joining: ["or"],
    truth: ["TRUE", "FALSE"],
    acronyms:
      "NATO UNHCR UNICEF UNESCO OCHA UNDP OSCE IAEA ICAO NASA FEMA AIDS COVID SARS MERS MEDEVAC CASEVAC SOLAS MARPOL EPIRB SART NAVTEX".split(
        " ",
      ),
  },
  slashed: ["km/h", "m/s", "l/min", "mg/kg", "mmol/l", "and/or"],
  forms: [],
};
