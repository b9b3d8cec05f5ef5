import { clockReader } from "../clock-words.ts";
import { soundClassifier, type Script } from "../script.ts";

/** Clusters with a silent letter, and irregular endings (Аванесов, «Русское литературное произношение»). */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/здравств/g, "здраств"],
  [/чувств/g, "чуств"],
  [/стн/g, "сн"],
  [/здн/g, "зн"],
  [/лнц/g, "нц"],
  [/ться$|тся$/g, "ца"],
  [/тц|дц|тс|дс/g, "ц"],
  [/ого$/g, "ово"],
  [/его$/g, "ево"],
  [/сч|зч/g, "щ"],
  [/дж/g, "ж"],
];

/** The ending of a word, of an adjective first, after enough letters to know it by. */
const ENDING = /([а-я]{3})(?:[аяеиоуыю][яюейе]|[аеиоуыэюяйь])$/u;

/**
 * The endings of the forms of a word, after three letters: of nouns and adjectives, then of verbs. The past without -сь is left out,
 * because nouns end so too (канал, канала).
 */
const FORM =
  /([а-яё]{3})(?:[аяеиоуыю][яюейе]|[аеёиоуыэюяйь]|[ое]го|[ое]му|[иы]ми?|[иы]х|[оеё]м|[ая]ми|[ая][хм]|[оеё]в|[аяеи]?(?:ть(?:ся)?|л[аои]сь)|(?:[аеёию]т|[её]шь|ишь|[еи]те)(?:с[ья])?)$/u;

/** How Russian is written. */
export const russianScript: Script = {
  tag: "ru",
  system: "Cyrl",
  letters: /[а-яё]/iu,
  letterCount: 33,
  vowels: /[аеёиоуыэюя]/iu,
  alwaysStressed: /ё/iu,
  latinLookalikes: "AАBВCСEЕHНKКMМOОPРTТXХaаcсeеoоpрxхyу",
  latinWords: ["AB", "ATM", "CO", "HP", "OK", "PC", "PET", "pH"],
  direction: "ltr",
  collation: "ru",
  indexLetter: (letter) => letter.toLocaleUpperCase("ru"),
  indexStem: (word) => word.replace(FORM, "$1"),
  syllabic: false,
  alphabet: Array.from("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
  signs: "ъь",
  hyphenation: "ru",
  // Prepositions, conjunctions and particles of one or two letters (Мильчин, Чельцова, «Справочник издателя и автора»).
  staysWithNext: /^(?:[авикосуя]|во|до|за|из|ко|на|не|ни|но|об|он|от|по|со|то)$/u,
  weight: "Medium",
  // ЙЦУКЕН (ГОСТ 6431).
  keyboard: { keys: "йцукенгшщзхъфывапролджэячсмитьбюё\\1234567890-=" },
  search: {
    typed: (letter) => (letter === "ё" ? "е" : undefined),
    soundClasses: soundClassifier(
      {
        A: "аояё",
        I: "эеиы",
        U: "ую",
        p: "бпвф",
        k: "гк",
        h: "х",
        t: "дт",
        c: "жзцч",
        s: "шщс",
        l: "лр",
        m: "м",
        n: "н",
        "": "йъь",
      },
      GROUPS,
    ),
    stem: (text) => {
      const bare = text.replaceAll("ё", "е");
      return ENDING.test(bare) ? bare.replace(ENDING, "$1") : undefined;
    },
    times: clockReader({
      pattern:
        /(?<h>\d{1,2})(?:[:.](?<m>\d\d))?(?: ?(?:часов|часа|час|ч)(?!\p{L})\.?(?: ?(?<min>\d{1,2}) ?(?:минуты|минуту|минута|минут|мин)(?!\p{L}))?(?: (?<part>утра|дня|вечера|ночи))?| (?<alone>утра|дня|вечера|ночи))/giu,
      parts: { утра: "morning", дня: "day", вечера: "evening", ночи: "night" },
    }),
  },
  sheets: {
    joining: ["или"],
    truth: ["ИСТИНА", "ЛОЖЬ"],
    acronyms: ["НАТО", "ЮНИСЕФ", "ЮНЕСКО", "ОБСЕ", "МАГАТЭ", "СПИД", "ГОСТ", "ОМОН"],
  },
  slashed: ["км/ч", "м/с", "л/мин", "мг/кг", "ммоль/л", "р/сут", "и/или"],
  forms: ["nom", "gen", "dat", "acc", "ins", "prp"],
};
