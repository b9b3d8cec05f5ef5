import { clockReader } from "../clock-words.ts";
import { soundClassifier, type Script } from "../script.ts";

/** Clusters with a silent letter, and groups of letters for one sound (Український правопис 2019). */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/стн/g, "сн"],
  [/ждн/g, "жн"],
  [/здн/g, "зн"],
  [/ться$/g, "ця"],
  [/шся$/g, "сся"],
  [/зч|сч/g, "ч"],
  [/дж|дз/g, "ж"],
  [/тц|дц|тьс|дьс/g, "ц"],
];

/** The ending of a word, of an adjective first, after enough letters to know it by. */
const ENDING = /([а-яєіїґ]{3})(?:[аяеиіоуюї][яюейєі]|[аеєиіїоуюяйь])$/u;

/** The endings of the forms of a word, after three letters: of nouns and adjectives, then of verbs. */
const FORM =
  /([а-яєіїґ]{3})(?:[аяеиіоуюї][яюейєі]|[аеєиіїоуюяйь]|[оеє]го|[оеє]му|[иі]ми?|[иі]х|[оеє]м|[ая]ми|[ая][хм]|[іїє]в|[аяеиі]?(?:ти(?:с[ья])?|л[аои]с[ья])|(?:[аеєию]ть|[еєи]ш|[еєи]те)(?:с[ья])?)$/u;

/** How Ukrainian is written. */
export const ukrainianScript: Script = {
  tag: "uk",
  system: "Cyrl",
  letters: /[а-щьюяєіїґ]/iu,
  letterCount: 33,
  vowels: /[аеєиіїоуюя]/iu,
  latinLookalikes: "AАBВCСEЕHНKКMМOОPРTТXХaаcсeеoоpрxхyуIІiі",
  latinWords: ["AB", "ATM", "CO", "HP", "OK", "PC", "PET", "pH"],
  direction: "ltr",
  collation: "uk",
  indexLetter: (letter) => letter.toLocaleUpperCase("uk"),
  indexStem: (word) => word.replace(FORM, "$1"),
  syllabic: false,
  alphabet: Array.from("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
  signs: "ь",
  hyphenation: "uk",
  // Prepositions, conjunctions and particles of one or two letters.
  staysWithNext: /^(?:[авзійоуя]|аж|бо|до|за|зі|із|на|не|ні|об|од|по|та|то|що)$/u,
  weight: "Medium",
  // ЙЦУКЕН as Ukraine has it (ДСТУ 8567): і, ї, є, ґ and the apostrophe on keys of their own.
  keyboard: { keys: "йцукенгшщзхїфівапролджєячсмитьбю'ґ1234567890-=" },
  search: {
    typed: (letter) => (letter === "ґ" ? "г" : undefined),
    soundClasses: soundClassifier(
      {
        A: "аоя",
        I: "еєиії",
        U: "ую",
        p: "бпвф",
        // г sounds like h, but most words cannot be distinguished from Russian ones, and all forms of a word must have one class.
        k: "гґк",
        h: "х",
        t: "дт",
        c: "жзцч",
        s: "шщс",
        l: "лр",
        m: "м",
        n: "н",
        "": "йь",
      },
      GROUPS,
    ),
    stem: (text) => (ENDING.test(text) ? text.replace(ENDING, "$1") : undefined),
    times: clockReader({
      pattern:
        /(?<h>\d{1,2})(?:[:.](?<m>\d\d))?(?: ?(?:година|години|годині|годину|годин|год)(?!\p{L})\.?(?: ?(?<min>\d{1,2}) ?(?:хвилини|хвилину|хвилина|хвилин|хв)(?!\p{L}))?(?: (?<part>ранку|дня|вечора|ночі))?| (?<alone>ранку|дня|вечора|ночі))/giu,
      parts: { ранку: "morning", дня: "day", вечора: "evening", ночі: "night" },
    }),
  },
  sheets: { joining: ["або"], truth: ["ІСТИНА", "ХИБНІСТЬ"], acronyms: ["ЮНІСЕФ", "ОБСЄ", "СНІД"] },
  slashed: ["км/год", "м/с", "л/хв", "мг/кг", "ммоль/л", "і/або", "та/або"],
  forms: ["nom", "gen", "dat", "acc", "ins", "loc"],
};
