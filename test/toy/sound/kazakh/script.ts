import { soundClassifier, type Script } from "../script.ts";

/** How Kazakh is written: all the letters of Russian and nine more, which its keyboard has on the row of figures. */
export const kazakhScript: Script = {
  tag: "kk",
  system: "Cyrl",
  letters: /[а-яёәғқңөұүһі]/iu,
  letterCount: 42,
  direction: "ltr",
  collation: "kk",
  indexLetter: (letter) => letter.toLocaleUpperCase("kk"),
  syllabic: false,
  hyphenation: "ru",
  weight: "Medium",
  // ҚР СТ 920.
  keyboard: { keys: 'йцукенгшщзхъфывапролджэячсмитьбюё\\"әіңғ,.үұқөһ' },
  search: {
    soundClasses: soundClassifier({
      A: "аәоөя",
      I: "еэиіыё",
      U: "уұүю",
      p: "бпвф",
      k: "кқгғ",
      h: "хһ",
      t: "дт",
      c: "жзцч",
      s: "шщс",
      l: "лр",
      m: "м",
      n: "нң",
      "": "йьъ",
    }),
  },
  slashed: [],
  forms: [],
};
