/**
 * The forms of nouns and adjectives by their endings («Русская грамматика» 1980, §§ 1124–1322), with the gender of nouns from
 * data/genders.txt and data/nouns.txt.
 */
import {
  GENDERS_EITHER,
  GENDERS_FEMININE,
  GENDERS_HARD,
  GENDERS_OTHER,
  GENDERS_SOFT,
  NOUNS_FEMININE,
  NOUNS_INDECLINABLE,
  NOUNS_MASCULINE,
  NOUNS_NOMINATIVE,
  NOUNS_PLURAL_ONLY,
  NOUNS_UNLIKE,
} from "./lists.ts";
import type { Case, Gender } from "./numbers.ts";

/** A form of the singular: its case and gender. A masculine genitive may be the accusative of a living being. */
export interface Form {
  readonly case: Case;
  readonly gender: Gender;
}

const form = (gender: Gender, ...cases: Case[]): Form[] => cases.map((one) => ({ case: one, gender }));

/** The gender of a stem: whether it is feminine; `undefined` where two nouns have it. Soft stems end in ь. */
export function isFeminineStem(stem: string): boolean | undefined {
  if (NOUNS_MASCULINE.has(stem) || NOUNS_UNLIKE.has(stem)) return false;
  if (NOUNS_FEMININE.has(stem)) return true;
  if (GENDERS_EITHER.has(stem)) return undefined;
  const whole = `^${stem}`;
  for (let at = 0; at < whole.length; at++) {
    const end = whole.slice(at);
    if (GENDERS_FEMININE.has(end)) return true;
    if (GENDERS_OTHER.has(end)) return false;
  }
  return false;
}

/** Forms that depend on whether the stem is feminine. */
function byGender(stem: string, feminine: readonly Form[], other: readonly Form[]): Form[] {
  const is = isFeminineStem(stem);
  return is === undefined ? [...feminine, ...other] : is ? [...feminine] : [...other];
}

const ADJECTIVES: readonly (readonly [RegExp, readonly Form[]])[] = [
  [/(?:ый|[гкхжшщчн]ий)$/u, form("m", "nom", "acc")],
  [/(?:ая|яя)$/u, form("f", "nom")],
  [/(?:ое|[жшщчцн]ее)$/u, form("n", "nom", "acc")],
  [/(?:ую|юю)$/u, form("f", "acc")],
  [/(?:ого|[жшщчцн]его)$/u, form("m", "gen", "acc")],
  [/(?:ому|[жшщчцн]ему)$/u, form("m", "dat")],
  [/(?:ым|[гкхжшщчн]им)$/u, form("m", "ins")],
];
const OBLIQUE: readonly Case[] = ["gen", "dat", "ins", "prp"];
/** Endings that an adjective and a noun share: в большой, большой дом, минутой. */
const DOUBTFUL: readonly (readonly [RegExp, readonly Form[]])[] = [
  [/(?:[^аеиоуыэюя]ой|[жшщчцн]ей)$/u, [...form("m", "nom", "acc"), ...form("f", ...OBLIQUE)]],
  [/(?:[^аеиоуыэюя]ом|[жшщчцн]ем)$/u, form("m", "prp")],
];

/** Whether a word has the ending of an adjective or participle, singular or plural. */
export const looksLikeAdjective = (word: string): boolean =>
  /(?:ый|[гкхжшщчн]ий|ая|яя|ое|[жшщчцн]ее|ую|юю|ого|[жшщчцн]его|ому|[жшщчцн]ему|ым|[гкхжшщчн]им|ые|[гкхжшщчн]ие|ых|[гкхжшщчн]их|ыми|[гкхжшщчн]ими)$/u.test(
    word,
  ) && !/(?:[нт]ие|ции|сии|зии|рий|лий)$/u.test(word);

/** The forms that the word can be as an adjective in the singular. */
export function adjectiveForms(word: string): readonly Form[] {
  return [...ADJECTIVES, ...DOUBTFUL].find(([ending]) => ending.test(word))?.[1] ?? [];
}

/** Masculine nouns in -ай, -яй, -уй: трамвая, буржую; not adjectives in -ая, -ую. */
const NOUN_IN_AYA = /(?:вая|рая|чая|жая|пая|лая|мая|зая|лую|жую|бую|яя)$/u;

/** The forms of a noun, or an adjective used as one, in the singular. */
export function singularForms(word: string): readonly Form[] {
  if (NOUNS_INDECLINABLE.has(word))
    return form(NOUNS_INDECLINABLE.get(word) as Gender, "nom", "acc", "gen", "dat", "ins", "prp");
  if (word === "дитя") return form("n", "nom", "acc");
  if (word === "пути") return form("m", "gen", "dat", "prp");
  if (word === "путем") return form("m", "ins");
  if (/[^м]?(?:врем|им|плам|знам|плем|сем|стрем|тем|вым)я$/u.test(word)) return form("n", "nom", "acc");
  if (/(?:врем|им|плам|знам|плем|стрем)ени$/u.test(word)) return form("n", "gen", "dat", "prp");
  const [stem, last] = [word.slice(0, -1), word.slice(-1)];
  // гемато́му is a noun, больно́му an adjective.
  if (/(?:карцин|сарк|аден|гемат|глаук|гли|лимф|мелан|миел|папилл|фибр|лип|ми|идио|акси|ангио)ому$/u.test(word))
    return form("f", "acc");
  const adjective = ADJECTIVES.find(([ending]) => ending.test(word))?.[1];
  if (
    adjective &&
    !/(?:рий|лий)$/u.test(word) &&
    !(/(?:ая|яя|ую|юю)$/u.test(word) && isFeminineStem(`${stem}ь`) === false && NOUN_IN_AYA.test(word))
  )
    return adjective;
  const masculine = NOUNS_MASCULINE.has(stem) || NOUNS_MASCULINE.has(`${stem}ь`);
  switch (last) {
    case "а":
    case "я": {
      const own = last === "я" ? `${stem}ь` : stem;
      const [f, x] = [form("f", "nom"), form("m", "gen", "acc")];
      if (masculine) return form("m", "nom");
      return byGender(own, f, x);
    }
    case "у":
    case "ю": {
      if (masculine) return form("m", "acc");
      // статья́, not крова́ть
      if (/^(?:стат|сем|скам|свин|лад|бад|полын)ью$/u.test(word)) return form("f", "acc");
      if (word.endsWith("ью")) return form("f", "ins");
      return byGender(last === "ю" ? `${stem}ь` : stem, form("f", "acc"), form("m", "dat", "prp"));
    }
    case "о":
    case "ё":
      // In another case it is a noun without endings: до одного́ депо́.
      return form("n", "nom", "acc", "gen", "dat", "ins");
    case "е": {
      if (masculine) return form("m", "dat", "prp");
      if (
        (/(?:[нтв]ие|[внтл]ье|ище)$/u.test(word) && isFeminineStem(`${stem}ь`) !== true) ||
        NOUNS_NOMINATIVE.has(word)
      )
        return word.endsWith("ие") ? form("n", "nom", "acc") : form("n", "nom", "acc", "prp");
      // The prepositional of -ие is -ии; its -ье is both.
      const feminine = isFeminineStem(softer(stem) ? `${stem}ь` : stem);
      if (feminine === undefined) return [...form("f", "prp", "dat"), ...form("m", "prp")];
      if (feminine) return form("f", "prp", "dat");
      return /[цщ]е$/u.test(word) ? form("n", "nom", "acc", "prp") : form("m", "prp");
    }
    case "и":
      if (word.endsWith("ии")) return isFeminineStem(`${stem}ь`) ? form("f", "gen", "dat", "prp") : form("n", "prp");
      return masculine
        ? form("m", "gen")
        : isFeminineStem(`${stem}ь`) === false
          ? form("f", "gen")
          : form("f", "gen", "dat", "prp");
    case "ы":
      return masculine ? form("m", "gen") : form("f", "gen");
    case "ь":
      return isFeminineStem(word) ? form("f", "nom", "acc") : form("m", "nom", "acc");
    case "й":
      return /[оеё]й$/u.test(word) && !NOUNS_NOMINATIVE.has(word)
        ? NOUNS_MASCULINE.has(word.slice(0, -2)) || NOUNS_MASCULINE.has(`${word.slice(0, -2)}ь`)
          ? form("m", "ins")
          : [...form("f", "ins", "gen", "dat", "prp"), ...form("m", "nom", "acc")]
        : form("m", "nom", "acc");
    default:
      return /(?:ом|ем)$/u.test(word) && !NOUNS_NOMINATIVE.has(word)
        ? [...form("m", "ins"), ...form("m", "nom", "acc")]
        : form("m", "nom", "acc");
  }
}

/** Whether a stem before -е is soft: неделе, not палате. */
function softer(stem: string): boolean {
  const whole = `^${stem}`;
  for (let at = 0; at < whole.length; at++) {
    const end = whole.slice(at);
    if (GENDERS_SOFT.has(end)) return true;
    if (GENDERS_HARD.has(end)) return false;
  }
  return false;
}

/** What form of a noun stands after a number from two on. */
export type CountedForm =
  /** две мину́ты, два часа́: the genitive singular, also the nominative. */
  | "few"
  /** пять мину́т, два́дцать часо́в. */
  | "many"
  | "dat"
  | "ins"
  | "prp"
  /** An adjective in -ых: два больны́х, двух больны́х. */
  | "adjective"
  /** An adjective in -ые: две столо́вые. */
  | "plural"
  /** None that is counted. */
  | undefined;

/** The form of a noun after a number from two on, by its ending. */
export function countedForm(word: string): CountedForm {
  if (NOUNS_INDECLINABLE.has(word)) return "many";
  if (NOUNS_PLURAL_ONLY.has(word)) return "many";
  if (/(?:[аяь]ми|[гкхжшщчн]ими|ыми)$/u.test(word)) return "ins";
  if (/[ая]х$/u.test(word) && !/(?:взмах|размах|страх|^мах)$/u.test(word)) return "prp";
  if (/[ая]м$/u.test(word) && !/(?:грамм|^ям|^мам|^рам|^дам|^драм|реклам|панорам|пижам)$/u.test(word)) return "dat";
  if (/(?:ым|[гкхжшщчн]им)$/u.test(word)) return "dat";
  if (/(?:ых|[гкхжшщчн]их)$/u.test(word)) return "adjective";
  if (/(?:ые|[гкхжшщч]ие|[^еая]ние)$/u.test(word)) return "plural";
  if (/[аяыи]$/u.test(word)) return "few";
  if (/(?:[бвгджзклмнпрстфхцчшщйь])$/u.test(word)) return "many";
  return undefined;
}

/** Masculine nouns in -ов, -ев. */
const NOUN_IN_OV = /^(?:остров|полуостров|ров|лев|шов|зев|хлев|кров|покров|улов|зов|гнев|нагрев|посев|рев|перерыв)$/u;

/** The cases of a word as a noun or adjective in the plural, where its ending tells that it is one: матросов, врачи; not сестры. */
export function pluralCases(word: string): readonly Case[] {
  if (/(?:[ая]ми|[гкхжшщчн]ими|ыми)$/u.test(word)) return ["ins"];
  if (/(?:ых|[гкхжшщчн]их)$/u.test(word)) return ["gen", "acc", "prp"];
  if (/(?:ые|[гкхжшщч]ие|[^еая]ние)$/u.test(word)) return ["nom", "acc"];
  if (/[ое]в$/u.test(word) && !NOUN_IN_OV.test(word)) return ["gen", "acc"];
  const counted = countedForm(word);
  if (counted === "prp") return ["prp"];
  if (counted === "dat" && /[ая]м$/u.test(word)) return ["dat"];
  const stem = word.slice(0, -1);
  if (/[ыи]$/u.test(word) && !/(?:ии|мени)$/u.test(word) && !NOUNS_MASCULINE.has(stem)) {
    const soft = word.endsWith("и") && !/[гкхжшщч]$/u.test(stem) ? `${stem}ь` : stem;
    return isFeminineStem(soft) === false ? ["nom", "acc"] : [];
  }
  return [];
}
