/** Decimals and fractions of Ukrainian in words («Український правопис» 2019, §107: дві ці́лих (і) п'ять деся́тих; §38: пів). */
import { CASES, countForm, ukrainianNumber, type Case, type Gender } from "./numbers.ts";
import { ukrainianOrdinal } from "./ordinal-numbers.ts";

const WHOLE = {
  one: "ці́ла ці́лої ці́лій ці́лу ці́лою ці́лій".split(" "),
  more: "ці́лих ці́лих ці́лим ці́лих ці́лими ці́лих".split(" "),
};
/** Names of tenths, hundredths …, without the ending. */
const PARTS = "деся́т со́т ти́сячн десятити́сячн стоти́сячн мільйо́нн".split(" ");
const ENDINGS = { one: "а ої ій у ою ій".split(" "), more: "их их им их ими их".split(" ") };

/** Figure by figure, with zeros in front said one by one: 007 → нуль нуль сім. */
export function spelledFigures(figures: string): string {
  const zeros = /^0*/.exec(figures)![0].length;
  const rest = figures.slice(zeros);
  const words = Array.from({ length: Math.min(zeros, figures.length) }, () => "нуль");
  if (rest.length > 3) words.push(...Array.from(rest, (figure) => ukrainianNumber(figure)));
  else if (rest !== "") words.push(ukrainianNumber(rest));
  return words.join(" ");
}

/** A decimal as it is dictated: 10,02 → де́сять ко́ма нуль два. */
export function dictatedDecimal(whole: string, part: string): string {
  const zeros = /^0*/.exec(part)![0].length;
  const rest = part.slice(zeros);
  const figures = [...Array.from({ length: zeros }, () => "нуль"), ...(rest === "" ? [] : [restOf(rest)])];
  return `${ukrainianNumber(whole, "nom", "m", true)} ко́ма ${figures.join(" ")}`;
}

const restOf = (rest: string): string =>
  rest.length > 3 ? Array.from(rest, (figure) => ukrainianNumber(figure)).join(" ") : ukrainianNumber(rest);

/** A decimal in a case: 2,5 → дві ці́лих п'ять деся́тих. From seven places on it is dictated. */
export function decimal(whole: string, part: string, grammaticalCase: Case = "nom"): string {
  const name = PARTS[part.length - 1];
  if (name === undefined) return dictatedDecimal(whole, part);
  const at = CASES.indexOf(grammaticalCase);
  const formOf = (figures: string): "one" | "more" => (countForm(figures) === "one" ? "one" : "more");
  const wholeWord = WHOLE[formOf(whole)][at]!;
  const partForm = formOf(part.replace(/^0+(?=\d)/u, ""));
  return [
    ukrainianNumber(whole, grammaticalCase, "f"),
    wholeWord,
    ukrainianNumber(part, grammaticalCase, "f"),
    name + ENDINGS[partForm][at]!,
  ].join(" ");
}

/** Whether a decimal is one and a half, which has a word of its own (півтора́, півтори́, §106). */
export const isOneAndHalf = (whole: string, part: string): boolean => whole === "1" && part === "5";

/** півтора́ of masculine and neuter nouns, півтори́ of feminine ones. They have no cases. */
export const oneAndHalf = (gender: Gender): string => (gender === "f" ? "півтори́" : "півтора́");

const QUARTER = {
  one: "чверть чве́рті чве́рті чверть чве́ртю чве́рті".split(" "),
  few: "чве́рті чверте́й чвертя́м чве́рті чвертя́ми чвертя́х".split(" "),
};
const THIRD = {
  one: "трети́на трети́ни трети́ні трети́ну трети́ною трети́ні".split(" "),
  few: "трети́ни трети́н трети́нам трети́ни трети́нами трети́нах".split(" "),
};
const HALF = "полови́на полови́ни полови́ні полови́ну полови́ною полови́ні".split(" ");

/** A fraction in a case: 2/3 → дві трети́ни; `undefined` where it has no name. */
export function fraction(over: string, under: string, grammaticalCase: Case = "nom"): string | undefined {
  const at = CASES.indexOf(grammaticalCase);
  const form = countForm(over) === "one" ? "one" : "few";
  if (Number(under) < 2 || under.length > 4 || over.length > 4 || over === "0") return undefined;
  if (over === "1" && under === "2") return HALF[at]!;
  const listed = { "4": QUARTER, "3": THIRD }[under];
  if (listed && Number(over) < 5) {
    const word = listed[form][at]!;
    return over === "1" ? word : `${ukrainianNumber(over, grammaticalCase, "f")} ${word}`;
  }
  // 5/8: п'ять во́сьмих; 21/100: два́дцять одна́ со́та.
  const direct = grammaticalCase === "nom" || grammaticalCase === "acc";
  const name =
    form === "one"
      ? ukrainianOrdinal(under, grammaticalCase, "f")
      : ukrainianOrdinal(under, direct ? "gen" : grammaticalCase, "p");
  return `${ukrainianNumber(over, grammaticalCase, "f")} ${name ?? ""}`;
}

/** Over and under of the vulgar fractions that have a character. */
export const VULGAR: { readonly [character: string]: readonly [string, string] } = {
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
