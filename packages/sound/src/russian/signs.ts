/** Signs that are read as words, and fractions. */
import type { NonStandardWord } from "../non-standard-word.ts";
import { agreementOf } from "./agreement.ts";
import { fractionWords, oneAndHalf } from "./decimals.ts";
import { genderAfter } from "./fraction-nouns.ts";
import { governmentOf, hasStem } from "./government.ts";
import { PHONES_CODES, SIGNS_COMPARISONS, SIGNS_HOUSES, SIGNS_WORDS } from "./lists.ts";
import { cardinal, CASES, type Case } from "./numbers.ts";
import { clauseBefore, isSpace, phraseAfter, wordsBefore } from "./passage.ts";
import { numberAt, readQuantity } from "./quantities.ts";
import { doubtful, matchAt, reading } from "./reading.ts";
import { unitAt, unitOfFraction, unitWords } from "./units.ts";

const VULGAR: { readonly [sign: string]: readonly [string, string] } = {
  "½": ["1", "2"],
  "⅓": ["1", "3"],
  "⅔": ["2", "3"],
  "¼": ["1", "4"],
  "¾": ["3", "4"],
  "⅕": ["1", "5"],
  "⅖": ["2", "5"],
  "⅗": ["3", "5"],
  "⅘": ["4", "5"],
  "⅙": ["1", "6"],
  "⅚": ["5", "6"],
  "⅐": ["1", "7"],
  "⅛": ["1", "8"],
  "⅜": ["3", "8"],
  "⅝": ["5", "8"],
  "⅞": ["7", "8"],
  "⅑": ["1", "9"],
  "⅒": ["1", "10"],
};
const FRACTION =
  /(?:(?<whole>\d{1,4})(?:[ \u00a0](?=\d{1,2}\/)|(?=[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒])))?(?:(?<a>\d{1,4})[/⁄](?<b>\d{1,4})(?![\d/]|[.,]\d)|(?<vulgar>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]))/y;

/** A fraction, a blood pressure, the number of a house: 1/2, 120/80, дом 5/2. */
export function readFraction(text: string, at: number): NonStandardWord | undefined {
  const match = matchAt(FRACTION, text, at);
  if (!match || text.charAt(at - 1) === "/") return undefined;
  const { whole, a, b, vulgar } = match.groups!;
  const [top, bottom] = vulgar === undefined ? [a!, b!] : VULGAR[vulgar]!;
  const end = at + match[0].length;
  const written = match[0];
  const words = clauseBefore(text, at);
  const [previous] = words;
  if (vulgar === undefined && whole === undefined) {
    if (previous && isSpace(previous.gap) && SIGNS_HOUSES.has(previous.word.replace(/[.]$/u, "")))
      return reading(at, end, `${cardinal(top)} дробь ${cardinal(bottom)}`);
    if (/[№#]\s*$/u.test(text.slice(Math.max(0, at - 3), at)))
      return reading(at, end, `${cardinal(top)} дробь ${cardinal(bottom)}`);
    if (written === "24/7") return reading(at, end, `${cardinal(top)} на ${cardinal(bottom)}`);
    // Blood pressure: 120/80. The first is greater, as in no proper fraction.
    if (Number(top) > Number(bottom)) {
      const pressure = Number(top) >= 50 && Number(top) <= 300 && Number(bottom) >= 20;
      if (pressure || words.some(({ word }) => hasStem(PRESSURE, word)))
        return bloodPressure(text, at, end, top, bottom);
      return doubtful(at, end, written, [
        `${cardinal(top)} дробь ${cardinal(bottom)}`,
        fractionWords(top, bottom, "nom") ?? "",
        `${cardinal(top)} на ${cardinal(bottom)}`,
      ]);
    }
    if (words.some(({ word }) => hasStem(PHONES_CODES, word) && /^(?:номер|код|индекс)/u.test(word)))
      return reading(at, end, `${cardinal(top)} дробь ${cardinal(bottom)}`);
  }
  const unit = unitAt(text, end);
  const own = caseOfFraction(text, at);
  const stop = unit?.end ?? end;
  const tail = unit ? ` ${unitOfFraction(unit)}` : "";
  const gender = unit?.noun[0] ?? genderAfter(text, at, end) ?? genderOfGenitive(text, at, end);
  if (whole !== undefined) {
    if (top === "1" && bottom === "2") {
      const half = whole === "1" ? oneAndHalf(own, gender) : `${cardinal(whole, own, gender)} с полови́ной`;
      return reading(at, stop, half + tail);
    }
    return reading(at, stop, `${cardinal(whole, own, gender)} и ${fractionWords(top, bottom, own)!}${tail}`);
  }
  // Разведите в 2/3 стакана is a place, налейте в 2/3 стакана a direction.
  if (/^во?$/u.test(governmentOf(text, at).by) && VESSELS.test(phraseAfter(text, end)[0]?.word ?? "")) {
    const dissolves = words.some(({ word }) => hasStem(DISSOLVING, word));
    const place = fractionWords(top, bottom, "prp") ?? "";
    const goal = fractionWords(top, bottom, "acc") ?? "";
    if (words.some(({ word }) => hasStem(POURING, word))) return reading(at, end, goal);
    return dissolves ? reading(at, end, place) : doubtful(at, end, written, [place, goal]);
  }
  const fraction = fractionWords(top, bottom, own);
  return fraction === undefined ? undefined : reading(at, stop, fraction + tail);
}

const VESSELS = /^(?:стакан|кружк|чашк|лож|ведр|бутыл|банк|литр|объем|порци|доз)/u;
const POURING: ReadonlySet<string> = new Set([
  "налей",
  "налив",
  "влей",
  "влива",
  "вылей",
  "всып",
  "насып",
  "добав",
  "перелей",
  "клад",
  "полож",
]);
const DISSOLVING: ReadonlySet<string> = new Set([
  "развед",
  "развес",
  "раствор",
  "разбав",
  "размеша",
  "размешив",
  "замочи",
  "смеша",
  "держ",
]);

const PRESSURE: ReadonlySet<string> = new Set(["давлен", "ад", "адэ"]);

const genderOfGenitive = (text: string, at: number, end: number): "m" | "f" | "n" =>
  /(?:[ыи])$/u.test(phraseAfter(text, end)[0]?.word ?? "") ? "f" : agreementOf("2", text, at, end).gender;

/** The case of a fraction: по полови́не, на две тре́ти, да́йте полови́ну, оста́лась полови́на. */
function caseOfFraction(text: string, at: number): Case {
  const { cases, by, transitive } = governmentOf(text, at);
  if (by === "по") return "dat";
  if (cases.length > 0) return /^(?:с|со)$/u.test(by) ? "ins" : cases[0]!;
  return transitive ? "acc" : "nom";
}

const COORDINATES =
  /(?<d>\d{1,3})[ \u00a0]?°[ \u00a0]?(?<m>\d{1,2}(?:[.,]\d{1,4})?)[ \u00a0]?[′'](?:[ \u00a0]?(?<s>\d{1,2}(?:[.,]\d{1,4})?)[ \u00a0]?(?:″|''|"))?/y;

/** Degrees, minutes and seconds of an arc: 48°30′. */
export function readCoordinates(text: string, at: number): NonStandardWord | undefined {
  const match = matchAt(COORDINATES, text, at);
  if (!match) return undefined;
  const { d = "", m = "", s } = match.groups!;
  const parts = [`${d}°`, `${m} мин`, ...(s === undefined ? [] : [`${s} сек`])];
  return reading(at, at + match[0].length, parts.map((part) => readQuantity(part, 0)!.words).join(" "));
}

const SIZES = /(?<a>\d+(?:[.,]\d+)?)[ \u00a0]?(?<sign>[×xхXХ*])[ \u00a0]?(?=\d)/y;

/** A blood pressure, with its unit where it has one: 130/85 мм рт. ст. */
function bloodPressure(text: string, at: number, end: number, top: string, bottom: string): NonStandardWord {
  const words = `${cardinal(top, governmentOf(text, at).cases[0] ?? "nom")} на ${cardinal(bottom)}`;
  const unit = unitAt(text, end);
  return unit?.after.includes("столба́")
    ? reading(at, unit.end, `${words} ${unitWords(Number(bottom.slice(-2)), "nom", unit)}`)
    : reading(at, end, words);
}

/** Dimensions: 20×30 см → два́дцать на три́дцать сантиме́тров. */
export function readSize(text: string, at: number): NonStandardWord | undefined {
  const match = matchAt(SIZES, text, at);
  if (!match) return undefined;
  const { a = "", sign = "" } = match.groups!;
  const first = numberAt(a, 0);
  const next = numberAt(text, at + match[0].length);
  if (!first || !next) return undefined;
  // 3х разовый is an ordinal ending; a letter between digits is a sign here.
  if (/[xхXХ]/u.test(sign) && /^[а-яё]/iu.test(text.slice(at + match[0].length))) return undefined;
  const words = readQuantity(a, 0)!.words;
  return reading(at, at + match[0].length, `${words} на `);
}

/** A sign beside a word or a figure. */
export function readSign(text: string, at: number): NonStandardWord | undefined {
  const sign = /^(?:№№|§§|.)/u.exec(text.slice(at, at + 2))?.[0];
  if (sign === undefined) return undefined;
  const end = at + sign.length;
  const before = /[\p{L}\p{N}\u0301]$/u.test(text.slice(Math.max(0, at - 2), at)) ? " " : "";
  const after = /^[\p{L}\p{N}+−-]/u.test(text.slice(end, end + 2)) ? " " : "";
  const spaced = (words: string): NonStandardWord => reading(at, end, before + words + after);
  const figureNext = /^[ \u00a0]?[+−-]?\d/u.test(text.slice(end, end + 3));
  const comparison = SIGNS_COMPARISONS.get(sign);
  if (comparison !== undefined && figureNext) return spaced(comparison);
  if ((sign === "~" || sign === "≈") && figureNext) return spaced("приме́рно");
  if (sign === "+" || sign === "−" || sign === "-") return plusOrMinus(text, at, sign, spaced);
  if (sign === "*" || sign === "×")
    return /\d[ \u00a0]?$/u.test(text.slice(Math.max(0, at - 2), at)) && figureNext ? spaced("на") : undefined;
  if (sign === "#" && !figureNext) return undefined;
  if (sign === "=" && !(figureNext || /[\p{L}\d][ \u00a0]?$/u.test(text.slice(Math.max(0, at - 2), at))))
    return undefined;
  // A solid between phrases is a pause: Wi-Fi? / SMS. Between words it is left.
  if (
    sign === "/" &&
    /[^\p{L}\d\u0301]$/u.test(text.slice(Math.max(0, at - 1), at)) &&
    /\p{L}\u0301?[.?!»")]*[ \u00a0]?$/u.test(text.slice(Math.max(0, at - 5), at))
  )
    return reading(at, end, ",");
  const own = /^[§№]$/u.test(sign) ? caseOfMark(text, at) : undefined;
  if (own) return spaced((sign === "§" ? PARAGRAPH : NUMBER)[CASES.indexOf(own)]!);
  const words = SIGNS_WORDS.get(sign);
  return words === undefined ? undefined : spaced(words);
}

const PARAGRAPH = "пара́граф пара́графа пара́графу пара́граф пара́графом пара́графе".split(" ");
const NUMBER = "но́мер но́мера но́меру но́мер но́мером но́мере".split(" ");

/** The case of a sign that is a noun, by the preposition right before: с § 7 → с пара́графом семь. */
function caseOfMark(text: string, at: number): Case | undefined {
  const { by, cases, moves, previous, transitive } = governmentOf(text, at);
  if (!previous || !isSpace(previous.gap)) return undefined;
  if (by === "по") return "dat";
  if (by === "под" || by === "за") return "ins";
  // Сверьтесь с § 7, but с № 5 по № 9.
  if (/^со?$/u.test(by)) return /[\p{L}\d][ \u00a0](?:по|до)[ \u00a0]/u.test(text.slice(at, at + 24)) ? "gen" : "ins";
  if (/^(?:в|во|на)$/u.test(by)) return by === "на" || moves ? "acc" : "prp";
  return cases[0] ?? (transitive ? "acc" : undefined);
}

/** A plus or minus that is no sign of a number: резус «+», 2 + 2, А−. */
function plusOrMinus(
  text: string,
  at: number,
  sign: string,
  spaced: (words: string) => NonStandardWord,
): NonStandardWord | undefined {
  const words = sign === "+" ? "плюс" : "ми́нус";
  const between =
    /\d[ \u00a0]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[ \u00a0]\d/u.test(text.slice(at + 1, at + 3));
  if (sign === "+") return spaced(words);
  if (/[«"(]$/u.test(text.slice(0, at).slice(-1)) && /^[»")]/u.test(text.slice(at + 1, at + 2))) return spaced(words);
  if (sign === "−" && (between || /^[ \u00a0]?\d/u.test(text.slice(at + 1, at + 3)))) return spaced(words);
  // Кровь A−
  if (/(?:кров|групп)\p{L}{0,3}[ \u00a0](?:[AB0OАВО]|AB|АВ)$/iu.test(text.slice(Math.max(0, at - 14), at)))
    return spaced(words);
  const [previous] = wordsBefore(text, at);
  return previous &&
    /^(?:резус|rh)$/u.test(previous.word) &&
    /^[\s-]*$/u.test(previous.gap) &&
    /^(?:$|[\s.,;!?)])/u.test(text.slice(at + 1, at + 2))
    ? spaced(words)
    : undefined;
}
