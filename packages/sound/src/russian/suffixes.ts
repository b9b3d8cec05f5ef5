/**
 * Figures with an ending: ordinals (5-й, 101-му), cardinals (2-х, 5-ти), collectives (2-е суток), and first parts of compounds
 * (20-летний). The ending gives the last letters; the noun after it decides between forms that end alike (Мильчин, Чельцова,
 * «Справочник издателя и автора», § 6.1.3; Правила русской орфографии 2006, § 130).
 */
import type { NonStandardWord } from "../non-standard-word.ts";
import { governmentOf, hasStem, type Government } from "./government.ts";
import {
  COMPOUNDS_LAST_PARTS,
  COMPOUNDS_SOLUTIONS,
  DATES_NOMINATIVE,
  NOUNS_COLLECTIVE,
  NOUNS_NOT_COUNTED,
} from "./lists.ts";
import { adjectiveForms, countedForm, isFeminineStem, type Form } from "./nouns.ts";
import { phraseForms } from "./agreement.ts";
import { cardinal, type Case } from "./numbers.ts";
import { firstPart, ordinal, ordinalForm, type Agreement } from "./ordinal-numbers.ts";
import { phraseAfter, plainWord } from "./passage.ts";
import { decimalWords, oneAndHalf } from "./decimals.ts";
import { numberAt } from "./quantities.ts";
import { YEARS_FORMS } from "./dates.ts";
import { doubtful, matchAt, reading } from "./reading.ts";

interface Option {
  readonly case: Case;
  readonly gender: Agreement;
}

const options = (gender: Agreement, ...cases: Case[]): Option[] => cases.map((one) => ({ case: one, gender }));

/** What the last letters of an ordinal can be, the likeliest first. */
const ENDINGS: { readonly [ending: string]: readonly Option[] } = {
  й: [...options("m", "nom", "acc"), ...options("f", "prp", "gen", "dat", "ins")],
  ый: options("m", "nom", "acc"),
  ий: options("m", "nom", "acc"),
  ой: [...options("f", "prp", "gen", "dat", "ins"), ...options("m", "nom", "acc")],
  ей: options("f", "prp", "gen", "dat", "ins"),
  я: options("f", "nom"),
  ая: options("f", "nom"),
  ья: options("f", "nom"),
  е: [...options("n", "nom", "acc"), ...options("pl", "nom", "acc")],
  ое: options("n", "nom", "acc"),
  ые: options("pl", "nom", "acc"),
  ье: options("n", "nom", "acc"),
  ьи: options("pl", "nom", "acc"),
  ю: options("f", "acc"),
  ую: options("f", "acc"),
  ью: options("f", "acc"),
  го: options("m", "gen", "acc"),
  ого: options("m", "gen", "acc"),
  его: options("m", "gen", "acc"),
  му: options("m", "dat"),
  ому: options("m", "dat"),
  ему: options("m", "dat"),
  м: [...options("m", "prp", "ins"), ...options("pl", "dat")],
  ом: options("m", "prp"),
  ем: options("m", "prp"),
  ым: [...options("m", "ins"), ...options("pl", "dat")],
  им: [...options("m", "ins"), ...options("pl", "dat")],
  х: options("pl", "gen", "prp", "acc"),
  ых: options("pl", "gen", "prp", "acc"),
  их: options("pl", "gen", "prp", "acc"),
  ми: options("pl", "ins"),
  ыми: options("pl", "ins"),
  и: options("pl", "nom", "acc"),
};
/** Endings of cardinals and collectives. */
const CARDINAL = "ти|и|мя|емя|тью|мью|рех|рёх|ёх|вух|ух|ум|мь|ть|ро|еро|ех";
/** Endings of collectives: 5-рых, 4-ро, 2-оих, 3-ое детей. */
const COLLECTIVE = "рых|рым|рыми|ерых|ерым|ерыми|оих|оим|оими";

const WITH_ENDING = new RegExp(
  String.raw`(?<digits>\d{1,12})(?<mark>[-‑–]?)(?<ending>${[...Object.keys(ENDINGS), ...CARDINAL.split("|"), ...COLLECTIVE.split("|")].toSorted((a, b) => b.length - a.length).join("|")})(?![а-яёa-z\u0301\d])`,
  "iuy",
);

/** A figure with an ending after a hyphen. */
export function readSuffixed(text: string, at: number): NonStandardWord | undefined {
  const match = matchAt(WITH_ENDING, text, at);
  if (!match) return undefined;
  const { digits = "", mark = "", ending: written = "" } = match.groups!;
  const ending = written.toLowerCase();
  // Without a hyphen a letter is a unit or a number of a house, but for 5й and 3го.
  if (mark === "" && !/^(?:й|го|му|ый|ой|ая|ое|ые|ых|ого|ому|ти)$/u.test(ending)) return undefined;
  const end = at + match[0].length;
  const all = phraseAfter(text, end);
  const stop = all.findIndex(({ word }) => NOUNS_NOT_COUNTED.has(word) || /\d/.test(word));
  const phrase = stop < 0 ? all : all.slice(0, stop);
  const counted = phrase[0] ? countedForm(phrase[0].word) : undefined;
  const n = Number(digits.slice(-2));
  const government = governmentOf(text, at);
  const small = n % 10 >= 2 && n % 10 <= 4 && (n < 10 || n > 20);
  const together = collective(ending, n, digits, counted, phrase[0]?.word ?? "");
  if (together !== undefined) return reading(at, end, together);
  const alone = all.length === 0 ? bare(ending, n, digits, government) : undefined;
  if (alone) return doubtful(at, end, match[0], alone);
  const cardinalCase = cardinalCaseOf(ending, n, small, counted, government.cases);
  if (cardinalCase === "collective")
    return reading(at, end, ["", "", "дво́е", "тро́е", "че́тверо", "пя́теро", "ше́стеро", "се́меро"][n] ?? cardinal(digits));
  if (cardinalCase) return reading(at, end, cardinal(digits, cardinalCase));
  const possible = ENDINGS[ending];
  if (!possible) return undefined;
  const chosen = choose(
    possibleHere(possible, ending, government.by, phrase[0]?.word ?? "", counted),
    phrase.length > 0 ? phraseForms(phrase).forms : [],
    counted,
    government.cases,
    digits,
  );
  const words = ordinal(digits, chosen.case, chosen.gender);
  // В 90-х гг.: the years are in the case of the decade.
  const years = chosen.gender === "pl" ? /^[ \u00a0]гг\.?/u.exec(text.slice(end, end + 4))?.[0] : undefined;
  if (words !== undefined && years !== undefined) {
    const own = ending === "х" && /^(?:во?|на|об?|при)$/u.test(government.by) ? "prp" : chosen.case;
    const stop = years.endsWith(".") && /^\s*$/u.test(text.slice(end + years.length, end + years.length + 3));
    return reading(at, end + years.length - (stop ? 1 : 0), `${words} ${YEARS_FORMS[own]}`);
  }
  return words === undefined ? undefined : reading(at, end, words);
}

const COLLECTIVE_STEMS: readonly string[] = ["", "", "дво", "тро", "четвер", "пятер", "шестер", "семер"];

/** A collective by its ending: 5-рых детей → пятеры́х, 3-ое детей → тро́е, 4-ых детей → четверы́х. */
function collective(
  ending: string,
  n: number,
  digits: string,
  counted: string | undefined,
  noun: string,
): string | undefined {
  const stem = digits.length < 3 ? COLLECTIVE_STEMS[n] : undefined;
  if (stem === undefined || stem === "") return undefined;
  const own = /(?:рых|оих)$/u.test(ending)
    ? "х"
    : /(?:рым|оим)$/u.test(ending)
      ? "м"
      : /(?:рыми|оими)$/u.test(ending)
        ? "ми"
        : counted === "many" && NOUNS_COLLECTIVE.has(noun)
          ? { ых: "х", их: "х", ое: "е" }[ending]
          : undefined;
  if (own === undefined) return undefined;
  if (own === "е") return ["", "", "дво́е", "тро́е", "че́тверо", "пя́теро", "ше́стеро", "се́меро"][n];
  return `${stem}${n < 4 ? "и́" : "ы́"}${own}`;
}

/** The readings of 3-е and 3-х without a noun: тре́тье, тро́е; трёх, тре́тьих. `undefined` where one is certain. */
function bare(ending: string, n: number, digits: string, { by, previous }: Government): string[] | undefined {
  // 20-е: a day or a decade; сегодня 20-е is a day.
  if (ending === "е" && /^[23]0$/.test(digits) && (by === "" || by === "на")) {
    const day = ordinal(digits, "nom", "n")!;
    return previous && DATES_NOMINATIVE.has(previous.word) ? [day] : [ordinal(digits, "nom", "pl")!, day];
  }
  if (ending === "м" && previous === undefined) return [ordinal(digits, "ins", "m")!, ordinal(digits, "prp", "m")!];
  if (/^(?:[2-9]0|(?:1[5-9]|20|21)\d0)$/.test(digits)) return undefined;
  const group = n >= 2 && n <= 4 && digits.length === 1;
  if (ending === "х" && group) return [cardinal(digits, "gen"), ordinal(digits, "gen", "pl")!];
  // Сегодня 5-е, на 5-е: the day of a month.
  if (ending !== "е" || by !== "" || (previous && DATES_NOMINATIVE.has(previous.word))) return undefined;
  // 5-е alone is the neuter, as an ordinal is named; only decades are plurals without a noun (Мильчин, Чельцова, § 6.1.3).
  if (previous === undefined) return undefined;
  const together = group ? [["", "", "дво́е", "тро́е", "че́тверо"][n]!] : [];
  return [ordinal(digits, "nom", "n")!, ...together, ordinal(digits, "nom", "pl")!];
}

const MONTH = /^(?:январ|феврал|март|апрел|ма[яею]$|июн|июл|август|сентябр|октябр|ноябр|декабр)/u;

/** Which of the forms of an ordinal there can be here: родился 3-м is no prepositional, 4-е классы a plural. */
function possibleHere(
  possible: readonly Option[],
  ending: string,
  by: string,
  noun: string,
  counted: string | undefined,
): readonly Option[] {
  if (/^[ое]?м$/u.test(ending) && !/^(?:во?|на|об?|при|по)$/u.test(by)) {
    const others = possible.filter((one) => one.case !== "prp");
    return others.length > 0 ? [...others, ...possible] : possible;
  }
  if (ending === "е" && counted === "few" && !MONTH.test(noun)) {
    const stem = noun.slice(0, -1);
    const plural = possible.filter(({ gender }) => gender === "pl");
    if (/[ыи]$/u.test(noun) || (/[ая]$/u.test(noun) && isFeminineStem(noun.endsWith("я") ? `${stem}ь` : stem) !== true))
      return plural;
  }
  return possible;
}

/** The case of a cardinal by its ending: 2-х, 5-ти, 6-ю ранеными; `undefined` for an ordinal. */
function cardinalCaseOf(
  ending: string,
  n: number,
  small: boolean,
  counted: string | undefined,
  cases: readonly Case[],
): Case | "collective" | undefined {
  const oblique = cases.find((one) => one === "gen" || one === "dat" || one === "prp");
  if (ending === "и" && n % 10 === 3 && n !== 13) return undefined;
  if (/^(?:ти|и)$/u.test(ending) || (ending === "ми" && (n % 10 === 7 || n % 10 === 8)))
    return counted === "dat" ? "dat" : counted === "prp" ? "prp" : counted === "ins" ? "ins" : (oblique ?? "gen");
  if (/^(?:мя|емя|тью|мью)$/u.test(ending)) return "ins";
  if (/^(?:ть|мь)$/u.test(ending)) return "nom";
  if (/^(?:рех|рёх|ёх|вух|ух|ех)$/u.test(ending)) return "gen";
  if (ending === "ум") return "dat";
  if (/^(?:ро|еро)$/u.test(ending)) return "collective";
  if (ending === "ю" && counted === "ins" && n >= 5) return "ins";
  if (ending === "х" && small && counted !== undefined && counted !== "prp" && n < 10) return "gen";
  if (ending === "х" && small && n < 10 && counted === undefined) return "gen";
  if (ending === "х" && small && counted !== undefined) return counted === "few" ? undefined : "gen";
  if (/^(?:м|ем)$/u.test(ending) && small && counted === "dat") return "dat";
  if (ending === "е" && n >= 2 && n <= 4 && counted === "many") return "collective";
  return undefined;
}

/** The form of an ordinal that its ending, its noun and the words before allow. */
function choose(
  possible: readonly Option[],
  noun: readonly Form[],
  counted: string | undefined,
  cases: readonly Case[],
  digits: string,
): Option {
  // 90-е, в 1990-х: decades, which are not alive.
  const plural = possible.filter(
    ({ gender, case: own }) => gender === "pl" && (own !== "dat" || cases.includes("dat")),
  );
  if (
    plural.length > 0 &&
    (counted === "plural" ||
      (/^(?:[2-9]0|(?:1[5-9]|20|21)\d0)$/.test(digits) &&
        (noun.length === 0 || counted === "few" || counted === "prp" || counted === "many")))
  ) {
    const shown = counted === "prp" ? "prp" : counted === "many" ? "gen" : undefined;
    const dead = plural.filter(({ case: own }) => own !== "acc" || plural.some(({ case: other }) => other === "nom"));
    return (
      dead.find(({ case: own }) => own === shown) ??
      cases.map((own) => dead.find((one) => one.case === own)).find((one) => one !== undefined) ??
      dead[0]!
    );
  }
  const agrees = (one: Option, other: Form): boolean =>
    one.case === other.case && (one.gender === other.gender || (one.gender === "m" && other.gender === "n"));
  const fitting = possible.filter((one) => noun.some((other) => agrees(one, other)));
  const list = fitting.length > 0 ? fitting : possible;
  return cases.map((own) => list.find((one) => one.case === own)).find((one) => one !== undefined) ?? list[0]!;
}

const COMPOUND =
  /(?<number>\d{1,6}(?:[.,]\d{1,3})?)(?:[-–](?<to>\d{1,4}))?(?:[-‑–](?:ти|х|и|ми|ех|ёх)?[-‑ ]?)(?<last>(?:[а-яё]|\u0301){3,30})(?![а-яё])/iuy;
const PERCENT =
  /(?<number>\d{1,4}(?:[.,]\d{1,3})?)(?:[-–](?<to>\d{1,4}))?[ \u00a0]?%[-‑](?:н?(?<ending>ый|ой|ая|ое|ые|ого|ому|ым|ом|ую|ых|ыми|й|го|му|м|я|е|ю|х))(?![а-яё])/iuy;

/** A compound adjective: 20-летний, 3-х дневный, 10%-й. */
export function readCompound(text: string, at: number): NonStandardWord | undefined {
  const percent = matchAt(PERCENT, text, at);
  if (percent) {
    const { number = "", to, ending = "" } = percent.groups!;
    const end = at + percent[0].length;
    const phrase = phraseAfter(text, end);
    const possible = ENDINGS[ending] ?? ENDINGS["й"]!;
    const noun = phrase.length > 0 ? phraseForms(phrase).forms : [];
    const chosen = choose(possible, noun, phrase[0] && countedForm(phrase[0].word), governmentOf(text, at).cases, "1");
    const adjective = ordinalForm("проце́нтн", chosen.case, chosen.gender);
    return reading(at, end, joined(number, to, adjective));
  }
  const solution = readSolution(text, at);
  if (solution) return solution;
  const match = matchAt(COMPOUND, text, at);
  if (!match) return undefined;
  const { number = "", to, last = "" } = match.groups!;
  const words = lastPart(last);
  return words === undefined ? undefined : reading(at, at + match[0].length, joined(number, to, words));
}

const SOLUTION =
  /(?<number>\d{1,3}(?:[.,]\d{1,3})?)(?:[-–](?<to>\d{1,3}))?[ \u00a0]?%(?=[ \u00a0](?<noun>(?:[а-яё]|\u0301){3,30}))/iuy;

/** The strength of a solution is an adjective: 5% раствор → пятипроце́нтный раствор; not 5 % населения. */
function readSolution(text: string, at: number): NonStandardWord | undefined {
  const match = matchAt(SOLUTION, text, at);
  if (!match) return undefined;
  const { number = "", to, noun = "" } = match.groups!;
  if (!hasStem(COMPOUNDS_SOLUTIONS, plainWord(noun))) return undefined;
  const end = at + match[0].length;
  const { forms } = phraseForms(phraseAfter(text, end));
  const form = governmentOf(text, at).cases.flatMap((own) => forms.filter((one) => one.case === own))[0] ?? forms[0];
  return form && reading(at, end, joined(number, to, ordinalForm("проце́нтн", form.case, form.gender)));
}

/** The first part in words with the last: двухпроце́нтный, двух с полови́ной проце́нтный, пяти-десятилитро́вый. */
function joined(number: string, to: string | undefined, last: string): string {
  const written = numberAt(number, 0)!;
  if (written.part !== undefined) {
    if (written.digits === "1" && written.part === "5") return `${oneAndHalf("gen", "m").replace("у́", "у")}${last}`;
    if (written.part === "5") return `${cardinal(written.digits, "gen")} с полови́ной ${last}`;
    return `${decimalWords(written.digits, written.part, "gen")} ${last}`;
  }
  const first = (digits: string): string => (Number(digits) === 0 ? "нуле" : firstPart(Number(digits)));
  return to === undefined ? `${first(number)}${last}` : `${first(number)}-${first(to)}${last}`;
}

const ADJECTIVE = /(?:[ыио]й|[ая]я|[ое]е|[ую]ю|[ое]го|[ое]му|[ыи]ми?|[ыи]е|[ыи]х|[ое]м|[ое]й|кратно)$/u;

/** The last part of a compound, with its stress; `undefined` where it is a word of its own. */
function lastPart(written: string): string | undefined {
  const word = written.toLowerCase();
  if (!ADJECTIVE.test(word) && !/^лет(?:ие|ия|ию|ием|ии|ка|ки|ку|кой|ок)$/u.test(word)) return undefined;
  if (word.includes("\u0301")) return word;
  for (let end = word.length; end > 2; end--) {
    const stressed = COMPOUNDS_LAST_PARTS.get(word.slice(0, end));
    if (stressed === undefined) continue;
    const rest = word.slice(end);
    // часов has its stress on the ending: двухчасово́й.
    return stressed.includes("\u0301") ? stressed + rest : stressed + rest.replace(/[аоуыияею]/u, "$&\u0301");
  }
  return adjectiveForms(word).length > 0 && word.length > 6 ? word : undefined;
}
