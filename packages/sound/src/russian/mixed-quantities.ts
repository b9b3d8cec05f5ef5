/**
 * Quantities of several units, the greater first, in one case: 2 ч 30 мин, 5 кг 300 г, 2 г. 3 мес. Years before months are an
 * age or a duration, not grams: год, го́да, лет («Русская грамматика» 1980, § 1360).
 */
import type { NonStandardWord } from "../non-standard-word.ts";
import { governmentOf } from "./government.ts";
import { NOUNS_PERSONS_DATIVE } from "./lists.ts";
import { cardinal, countedNoun, UNITS, type Case } from "./numbers.ts";
import { wordsBefore } from "./passage.ts";
import { amount, caseOfUnit } from "./quantities.ts";
import { decimalWords, oneAndHalf } from "./decimals.ts";
import { doubtful, matchAt, reading } from "./reading.ts";
import { unitAt, type Unit } from "./units.ts";

/** Signs of units from great to small, by what they measure. */
const FAMILIES: readonly (readonly string[])[] = [
  ["год", "мес", "нед", "дн", "сут", "ч", "мин", "с"],
  ["км", "м", "дм", "см", "мм"],
  ["т", "ц", "кг", "г", "мг", "мкг"],
  ["л", "мл"],
  ["руб", "коп"],
];
const ALIKE: { readonly [sign: string]: string } = { час: "ч", сек: "с", р: "руб", "₽": "руб" };
const YEAR = /[ \u00a0]?(?:г\.?|л\.?|год|года|лет)[ \u00a0](?:и[ \u00a0])?(?=\d{1,2}[ \u00a0]?мес)/uy;
const AGO = /(?<n>\d{1,2})[ \u00a0]?(?:г|л)\.?(?=[ \u00a0](?:назад|тому|спустя)(?![а-яё]))/uy;
const AGE = /(?<n>\d{1,2})[ \u00a0]?(?:г|л)\.(?=[ \u00a0]*(?:$|[,;)]))/uy;
const GAP = /[ \u00a0]?(?:и[ \u00a0])?/uy;

interface Part {
  readonly digits: string;
  readonly unit: Unit | undefined;
  readonly end: number;
  readonly family: number;
  readonly rank: number;
}

function partAt(text: string, at: number): Part | undefined {
  const digits = matchAt(/\d{1,4}(?![.,:/]?\d)/y, text, at)?.[0];
  if (digits === undefined) return undefined;
  const end = at + digits.length;
  const years = matchAt(YEAR, text, end)?.[0];
  if (years !== undefined)
    return {
      digits,
      unit: undefined,
      end: end + years.replace(/[ \u00a0](?:и[ \u00a0])?$/u, "").length,
      family: 0,
      rank: 0,
    };
  const unit = unitAt(text, end);
  if (!unit) return undefined;
  const plain = unit.sign.replace(/\.$/u, "");
  const sign = ALIKE[plain] ?? plain;
  const family = FAMILIES.findIndex((signs) => signs.includes(sign));
  return family < 0 ? undefined : { digits, unit, end: unit.end, family, rank: FAMILIES[family]!.indexOf(sign) };
}

const plainDigits = (digits: string): string => digits.replace(/^0+(?=\d)/, "");

/** A quantity of several units. */
export function readMixed(text: string, at: number): NonStandardWord | undefined {
  if (/[\p{L}\d]$/u.test(text.charAt(at - 1))) return undefined;
  const clock = hoursAndMinutes(text, at);
  if (clock) return clock;
  const first = partAt(text, at);
  if (!first) return readAge(text, at);
  const parts = [first];
  for (let last = first; ;) {
    const gap = matchAt(GAP, text, last.end)![0];
    // The full stop of a sentence stays outside a unit.
    const next = gap === "" ? undefined : partAt(text, last.end + gap.length);
    if (!next || next.family !== last.family || next.rank <= last.rank) break;
    parts.push(next);
    last = next;
  }
  if (parts.length < 2) return readAge(text, at);
  const own = caseOfUnit(
    { digits: first.digits, part: undefined, end: first.end, doubtful: false },
    text,
    at,
    governmentOf(text, at),
  );
  const words = parts.map(({ digits, unit }) =>
    unit ? amount(plainDigits(digits), own, unit) : years(plainDigits(digits), own),
  );
  return reading(at, parts.at(-1)!.end, words.join(" "));
}

const years = (digits: string, own: Case): string =>
  `${cardinal(digits, own)} ${countedNoun(Number(digits.slice(-2)), own, UNITS["year"]!, false)}`;

const CLOCK =
  /(?<h>\d{1,2})[ \u00a0]?ч(?:ас)?\.?(?<gap>[ \u00a0]?)(?<m>[0-5]?\d)[ \u00a0]?(?<unit>мин(?![\p{L}])\.?|м(?![\p{L}²³])\.?)?(?![\p{L}\d]|[.,:]\d)/uy;

/** Hours and minutes: 14ч30, 1ч30мин, 14ч 30м. */
function hoursAndMinutes(text: string, at: number): NonStandardWord | undefined {
  const match = matchAt(CLOCK, text, at);
  if (!match) return undefined;
  const { h = "", gap, m = "", unit: written } = match.groups!;
  if (gap !== "" && written === undefined) return undefined;
  const own = caseOfUnit({ digits: h, part: undefined, end: at, doubtful: false }, text, at, governmentOf(text, at));
  const words = [amount(plainDigits(h), own, unitAt("ч", 0)!), amount(plainDigits(m), own, unitAt("мин", 0)!)];
  const end = at + match[0].length;
  const stop = match[0].endsWith(".") && /^\s*(?:$|[А-ЯЁ])/u.test(text.slice(end, end + 3));
  return reading(at, stop ? end - 1 : end, words.join(" "));
}

const TENTHS = /(?<n>\d{1,2}),(?<part>\d)[ \u00a0]?(?<unit>г|л)\.?(?=[ \u00a0]*(?:$|[,;.)]))/uy;
const PERSON =
  /^(?:мужчина|женщина|мальчик|девочка|девушка|юноша|парень|пациент|пациентка|больной|больная|пострадавший|пострадавшая|раненый|раненая|ребенок|старик|старуха|бабушка|дедушка|мать|отец|сын|дочь|жена|муж)$/u;

/** Years in tenths, or grams or litres: ребёнку 1,5 г. */
function readTenths(text: string, at: number): NonStandardWord | undefined {
  const match = matchAt(TENTHS, text, at);
  const [previous] = wordsBefore(text, at);
  if (!match || !previous || !(NOUNS_PERSONS_DATIVE.has(previous.word) || PERSON.test(previous.word))) return undefined;
  const { n = "", part = "", unit = "" } = match.groups!;
  const half = n === "1" && part === "5";
  const own = half ? oneAndHalf("nom", "m") : decimalWords(n, part, "nom");
  const end = at + match[0].length;
  return doubtful(
    at,
    /^\s*$/u.test(text.slice(end, end + 3)) && text.charAt(end - 1) === "." ? end - 1 : end,
    match[0],
    [`${own} го́да`, `${own} ${unit === "г" ? "гра́мма" : "ли́тра"}`],
  );
}

/** An age of a person: девочке 3 г. */
function readAge(text: string, at: number): NonStandardWord | undefined {
  const ago = matchAt(AGO, text, at);
  if (ago) return reading(at, at + ago[0].length, years(ago.groups!["n"]!, "nom"));
  const tenths = readTenths(text, at);
  if (tenths) return tenths;
  const match = matchAt(AGE, text, at);
  const [previous] = wordsBefore(text, at);
  if (
    !match ||
    !previous ||
    !/^[:,\s\u00a0–—-]+$/u.test(previous.gap) ||
    !(NOUNS_PERSONS_DATIVE.has(previous.word) || PERSON.test(previous.word))
  )
    return undefined;
  const end = at + match[0].length;
  return reading(at, /^\s*$/u.test(text.slice(end, end + 3)) ? end - 1 : end, years(match.groups!["n"]!, "nom"));
}
