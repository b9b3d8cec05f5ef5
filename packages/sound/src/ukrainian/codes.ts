/** Telephone numbers, codes of letters and figures, and figures that are read one by one. */
import { contextOf } from "./context.ts";
import { spelledFigures } from "./fractions.ts";
import { ABBREVIATIONS_LETTERS } from "./lists.ts";
import type { NonStandardWord } from "../non-standard-word.ts";
import { ukrainianNumber } from "./numbers.ts";
import { ukrainianOrdinal } from "./ordinal-numbers.ts";

const PHONES: readonly RegExp[] = [
  // +380 67 123-45-67, +38 (067) 123 45 67
  /\+\d{1,3}[ \u00a0-]?\(?\d{1,4}\)?(?:[ \u00a0-]?\d{2,4}){2,4}(?!\d)/uy,
  // 067-123-45-67, (044) 123-45-67, 0 800 123 456
  /\(?0[ \u00a0]?\d{2,3}\)?[ \u00a0-]\d{2,3}[ \u00a0-]\d{2,3}(?:[ \u00a0-]\d{2})?(?!\d)/uy,
  /0\d{9}(?!\d)/uy,
  /\d-\d{3}-\d{3}-\d{2}-\d{2}(?!\d)/uy,
  // 123-45-67, 22-31-40, 555-123-4567, 5-2-9
  /\d{1,4}(?:-\d{1,4}){2,5}(?![\d-]|[.,]\d)/uy,
];

/** A group of figures: 067 → нуль шістдесят сім, 4567 → сорок п'ять шістдесят сім. */
function group(figures: string): string {
  if (figures.length !== 4) return spelledFigures(figures);
  return `${spelledFigures(figures.slice(0, 2))} ${spelledFigures(figures.slice(2))}`;
}

/** A telephone number, by its groups. */
export function readPhone(text: string, at: number): NonStandardWord | undefined {
  for (const pattern of PHONES) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined || found.replace(/\D/gu, "").length > 15) continue;
    const groups = found.match(/\d+/gu)!.flatMap(split);
    const words = groups.map(group).join(" ");
    return { from: [at, at + found.length], words: found.startsWith("+") ? `плюс ${words}` : words };
  }
  return undefined;
}

/** A number without spaces in its usual groups: 0671234567 → 067 123 45 67. */
function split(figures: string): string[] {
  if (figures.length < 7)
    return figures.length > 4 ? (figures.match(/\d{1,2}(?=(?:\d\d)*$)/gu) ?? [figures]) : [figures];
  const own = figures.length > 10 ? [figures.slice(0, figures.length - 9)] : [];
  const rest = own.length > 0 ? figures.slice(-9) : figures;
  const first = rest.length - 7;
  return [...own, ...(first > 0 ? [rest.slice(0, first)] : []), rest.slice(-7, -4), rest.slice(-4, -2), rest.slice(-2)];
}

const PAIR = /(\d{1,4})[-‐–.:/](\d{1,4})(?![\d-]|[.,:/]\d)/uy;
const CALLED =
  /(?:позивн|квадрат|борт|машин|пост|код|канал|екіпаж|точк|координат|об'єкт|серія|бригад)\S*[ \u00a0:]{1,2}$/iu;

/** Two groups of a code: квадрат 14-07, позивний 3-1. */
export function readPair(text: string, at: number): NonStandardWord | undefined {
  PAIR.lastIndex = at;
  const found = PAIR.exec(text);
  if (!found || !/[-‐–]/u.test(found[0])) return undefined;
  const { before } = contextOf(text, at, at);
  const zero = /^0\d/u.test(found[1]!) || /^0\d/u.test(found[2]!);
  if (!zero && !CALLED.test(before)) return undefined;
  return { from: [at, at + found[0].length], words: `${spelledFigures(found[1]!)} ${spelledFigures(found[2]!)}` };
}

const LETTERED = /(\d{1,6})(-?)([А-ЩЬЮЯЄІЇҐ]{1,2}|[а-гж]|(?<=-)[а-щюяєі])(?![а-щьюяєіїґА-ЩЬЮЯЄІЇҐA-Za-z'’])/uy;

/** A form of a school: 5 А клас, у 7-Б класі. */
const CLASS = /(([1-9]|1[0-2])[ \u00a0-]?([А-Д]))(?=[ \u00a0]клас(у|ом|і)?(?!\p{L}))/uy;

/** A number with a letter: 5А, 12-Б. */
export function readLettered(text: string, at: number): NonStandardWord | undefined {
  CLASS.lastIndex = at;
  const form = CLASS.exec(text);
  if (form) {
    const asked = ({ "": "nom", у: "gen", і: "loc", ом: "ins" } as const)[form[4] ?? ""]!;
    const ordinal = ukrainianOrdinal(form[2]!, asked, "m");
    if (ordinal !== undefined)
      return { from: [at, at + form[1]!.length], words: `${ordinal} ${ABBREVIATIONS_LETTERS.get(form[3]!)!}` };
  }
  LETTERED.lastIndex = at;
  const found = LETTERED.exec(text);
  if (!found) return undefined;
  const [whole, figures = "", hyphen, letters = ""] = found;
  const unit =
    hyphen === "" &&
    /^[гмлтсВА]$/u.test(letters) &&
    !/(?:палат|кабінет|корпус|клас|квартир|будин|секці|буд\.|кв\.|каб\.|№|автобус|вагон|під'їзд)\S*[ \u00a0]$/iu.test(
      text.slice(Math.max(0, at - 24), at),
    );
  if (unit) return undefined;
  const named = Array.from(letters.toUpperCase(), (letter) => ABBREVIATIONS_LETTERS.get(letter));
  if (named.includes(undefined)) return undefined;
  return { from: [at, at + whole.length], words: `${figuresOf(figures)} ${named.join(" ")}` };
}

const AMPERE = /(\d{1,4})([АВ])(?![\p{L}\p{N}'’-])/uy;

/** 5А without a space: a letter, or amperes. */
export function readAmpere(text: string, at: number): NonStandardWord | undefined {
  AMPERE.lastIndex = at;
  const found = AMPERE.exec(text);
  if (
    !found ||
    /(?:стр|напруг|запобіжник|автомат|ток|вольт|ампер|кабел|акумулятор|батаре|живлен|мереж)/iu.test(
      text.slice(Math.max(0, at - 40), at),
    )
  )
    return undefined;
  // The standard voltages (ДСТУ EN 60038).
  if (found[2] === "В" && /^(?:12|24|36|48|110|127|220|230|380|400|660|1000)$/u.test(found[1]!)) return undefined;
  const letter = `${figuresOf(found[1]!)} ${found[2] === "А" ? "а" : "ве"}`;
  const unit = `${figuresOf(found[1]!)} ${found[2] === "А" ? "ампе́р" : "вольт"}`;
  return {
    from: [at, at + found[0].length],
    words: letter,
    trouble: { rule: "figure.ambiguous", message: `“${found[0]}” is a letter or a unit`, candidates: [letter, unit] },
  };
}

/** The figures of a code: as a number, or one by one where it begins with 0. */
export function figuresOf(figures: string): string {
  return /^0\d/u.test(figures) || figures.length > 6 ? spelledFigures(figures) : ukrainianNumber(figures);
}

/** Figures that no other rule reads, one by one. */
export function readSingly(text: string, at: number): NonStandardWord | undefined {
  const run = /\d+/uy;
  run.lastIndex = at;
  const found = run.exec(text)?.[0];
  return found === undefined ? undefined : { from: [at, at + found.length], words: spelledFigures(found) };
}
