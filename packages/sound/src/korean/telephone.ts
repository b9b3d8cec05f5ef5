/** Telephone numbers, cards, accounts, plates and other numbers in groups: figure by figure, zero as 공 (common use). */
import { counterAt, endsWith } from "./counters.ts";
import * as lists from "./lists.ts";
import { digitWords, sinoWords } from "./number-words.ts";
import { before, blockAt, matchAt, type Reading } from "./reading.ts";
import { unitAt } from "./units.ts";

const COUNTRY = /\+(\d{1,3})((?:[ .-]?\(?\d{1,4}\)?){2,5})(?!\d)/uy;
const GROUPS = [
  // Area code and number, with or without brackets: 02-345-6789, (010) 123-4567, 555.555.5555.
  /\(?\d{2,4}\)?[-. ]{0,2}\d{3,4}[-. ]\d{4}(?![\d-]|\.\d)/uy,
  // Numbers for all of Korea, and a number without an area code: 1588-0911, 345-6789.
  /\d{3,4}-\d{4}(?![\d-]|\.\d)/uy,
  // Identity numbers, cards, accounts: 900101-1234567, 1234-5678-9012-3456.
  /\d{6}-\d{7}(?!\d)/uy,
  /\d{2,6}(?:-\d{2,7}){2,4}(?![\d-])/uy,
];
const CARD = /\d{4}(?: \d{4}){3}(?!\d)/uy;
const ADDRESS = /\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/uy;
const VERSION = /\d{1,4}(?:\.\d{1,4}){2,4}(?![\d.])/uy;
/** The blocks of plates (자동차 등록번호판), but for those that are counters too: 12호 3456. */
const PLATE = /(\d{2,3})([가나다라마거너더러머버서어저고노로모보소오누두루무우아바사자배하허]) ?(\d{4})(?![\d가-힣])/uy;
const CODE = /\d{1,8}(?:-\d{1,8}){1,4}(?![\d-])/uy;
const HOUSE = /(\d{1,5})-(\d{1,5})(?= ?(?:번지|호|번길|번))/uy;

const inGroups = (digits: string, zero: string): string =>
  Array.from(digits.matchAll(/\d+/gu), ([group]) => digitWords(group, zero)).join(" ");
/** Zero is 공 in Korean telephone numbers and in codes, and 영 in the numbers of other countries. Both are in use. */
const FOREIGN = /^\(?[1-9]\d{2}\)?[-. ]{0,2}\d{3}[-. ]\d{4}$/u;
const zeroOf = (country: string): string => (country === "82" ? "공" : "영");

const gapAfter = (text: string, to: number): string =>
  blockAt(text, to) && !/^(?:[은는이가을를에의로]|으로|번|입|예)/u.test(text.slice(to, to + 2)) ? " " : "";

/** A number that is called or copied figure by figure. */
export function readCalled(text: string, at: number): Reading | undefined {
  const country = matchAt(COUNTRY, text, at);
  if (country && country[0].replace(/\D/gu, "").length >= 8)
    return done(text, at, country, `국가번호 ${digitWords(country[1]!)} ${inGroups(country[2]!, zeroOf(country[1]!))}`);
  if (/[\d.,-]/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at - 2))) return undefined;
  const code = endsWith(lists.CONTEXTS_CODES, before(text, at), true) ? matchAt(CODE, text, at) : undefined;
  if (code) return done(text, at, code, inGroups(code[0], "공"));
  for (const pattern of [CARD, ...GROUPS]) {
    const found = matchAt(pattern, text, at);
    if (found && isGrouped(found[0]) && !isRange(found[0], text, at + found[0].length))
      return done(text, at, found, inGroups(found[0], FOREIGN.test(found[0]) ? "영" : "공"));
  }
  const plate = matchAt(PLATE, text, at);
  if (plate) return done(text, at, plate, `${sinoWords(plate[1]!)}${plate[2]!} ${digitWords(plate[3]!)}`);
  const house = matchAt(HOUSE, text, at);
  // 다시 is the name of the hyphen in addresses (common use).
  if (house && isHouse(text, at, house))
    return done(text, at, house, `${sinoWords(house[1]!)} 다시 ${sinoWords(house[2]!)}`);
  const dotted = matchAt(ADDRESS, text, at) ?? matchAt(VERSION, text, at);
  if (dotted)
    return done(
      text,
      at,
      dotted,
      dotted[0]
        .split(".")
        .map((part) => (dotted[0].split(".").length === 4 ? digitWords(part, "영") : sinoWords(part)))
        .join(" 점 "),
    );
  return undefined;
}

const isHouse = (text: string, at: number, found: RegExpExecArray): boolean =>
  !/^ ?번(?!지|길)/u.test(text.slice(at + found[0].length, at + found[0].length + 3)) ||
  Number(found[1]) > Number(found[2]);

/** Two numbers with a hyphen before what they count: 1990-2000년. */
function isRange(found: string, text: string, to: number): boolean {
  if (found.match(/\d+/gu)!.length > 2 || found.startsWith("(") || found.startsWith("0")) return false;
  const counter = counterAt(text, to);
  return (
    unitAt(text, to, "") !== undefined ||
    (counter !== undefined && counter.kind !== "time") ||
    /^ ?[년월일원회초도층점세톤]/u.test(text.slice(to, to + 2))
  );
}

/** Brackets must be a pair, a decimal is no group, and a year is no area code: 2020 2021. */
function isGrouped(found: string): boolean {
  const parts = found.match(/\d+/gu)!;
  if (parts.length < 2 || /\([^)]*$/u.test(found)) return false;
  if (parts.length === 2 && !found.includes("-")) return found.startsWith("(");
  // Groups with nothing but spaces are a telephone number only with a zero first, or as a card.
  if (!/[-.)]/u.test(found)) return found.startsWith("0") || parts.length === 4;
  return !found.includes(" ") || parts.length > 2;
}

function done(text: string, at: number, found: RegExpExecArray, words: string): Reading {
  const to = at + found[0].length;
  const lead = /[가-힣]$/u.test(before(text, at)) ? " " : "";
  return { to, words: lead + words + gapAfter(text, to) };
}
