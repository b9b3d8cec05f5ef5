/** Whole numbers, decimals and ranges, with the unit or the noun after them. */
import type { NonStandardWord } from "../non-standard-word.ts";
import { agreementOf, type Agreement } from "./agreement.ts";
import { decimalWords, oneAndHalf } from "./decimals.ts";
import { genderAfter } from "./fraction-nouns.ts";
import { governmentOf, hasStem, type Government } from "./government.ts";
import { GOVERNED_MEASURES_UNDER, NOUNS_DESIGNATED, NOUNS_NAMING, PHONES_CODES, SIGNS_HOUSES } from "./lists.ts";
import { MINE, minesHere, secondsAt, secondsOrWith, voltsAt } from "./contested-units.ts";
import { cardinal, countedNoun, countForm, forms, UNITS, type Case, type Gender } from "./numbers.ts";
import { ordinal } from "./ordinal-numbers.ts";
import { countedForm } from "./nouns.ts";
import { phraseAfter, plainWord, wordsBefore } from "./passage.ts";
import { doubtful, matchAt, reading } from "./reading.ts";
import { numbering } from "./word-kinds.ts";
import { rateAt, scaleAt, unitAt, unitOfFraction, unitWords, type Unit } from "./units.ts";

/** A number as it is written. */
export interface Written {
  readonly digits: string;
  /** The decimal part. */
  readonly part: string | undefined;
  readonly end: number;
  /** Whether a full stop may group thousands or begin a decimal part: 1.500. */
  readonly doubtful: boolean;
}

const NUMBER =
  /(?:(?<grouped>[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?![\d]|[-–]\d)|[1-9]\d{0,2}(?:,\d{3}){2,}(?!\d)|[1-9]\d{0,2}(?:\.\d{3}){2,}(?!\d))|(?<plain>\d+))(?:(?<mark>[,.])(?<part>\d+)(?![.,]?\d|:\d))?/y;

/** The number at a place in a text. */
export function numberAt(text: string, at: number): Written | undefined {
  const match = matchAt(NUMBER, text, at);
  if (!match) return undefined;
  const { grouped, plain = "", mark, part } = match.groups!;
  const end = at + match[0].length;
  const digits = (grouped ?? plain).replace(/\D/gu, "");
  // 2.300 is two thousand three hundred or a decimal; 0.300 is a decimal.
  if (mark === "." && part!.length === 3 && digits !== "0" && digits.length <= 3 && !digits.startsWith("0"))
    return { digits: digits + part!, part: undefined, end, doubtful: true };
  // 1,500 мл: a decimal that ends in a zero, or a thousand.
  const thousand = mark === "," && /^\d\d0$/.test(part!) && /^[1-9]\d{0,2}$/.test(digits);
  return { digits, part, end, doubtful: thousand };
}

/** Digits that begin with zeros are a code: 07 → ноль семь, 0052 → ноль ноль пятьдеся́т два. */
export function leadingZeros(digits: string, grammaticalCase: Case = "nom", gender: Gender = "m"): string {
  const zeros = /^0*(?=\d)/.exec(digits)![0].length;
  return [...Array.from({ length: zeros }, () => "ноль"), cardinal(digits.slice(zeros), grammaticalCase, gender)].join(
    " ",
  );
}

/** The case of a number with a unit, which shows none itself. */
export function caseOfUnit({ digits, part }: Written, text: string, start: number, government: Government): Case {
  const { cases, by } = government;
  const single = part === undefined && countForm(Number(digits.slice(-2))) === "one";
  if (by === "по") return single ? "dat" : "acc";
  // Дрейфуем на 60° с. ш.: a place.
  if (
    (/^(?:на|в)$/u.test(by) ||
      /(?:^|\s)(?:на|в)\s\d[^а-яё]{1,20}[сю]\.\s?ш\.,?\s(?:и\s)?$/u.test(text.slice(Math.max(0, start - 40), start))) &&
    /^\d[\d.,]*[ \u00a0]?°[\d.,′'″" \u00a0]*(?:(?:с|ю)\.[ \u00a0]?ш|(?:в|з)\.[ \u00a0]?д|[сю]ш|[вз]д|[NSEW](?![a-z]))/u.test(
      text.slice(start, start + 40),
    )
  )
    return "prp";
  // Палатка под 2 м снега: what lies on it follows; под 40 °C is about as much.
  if (by === "под" && !government.moves) {
    const after = /^\d[\d\s\u00a0,.–-]*\S{1,6}[\s\u00a0]+((?:[а-яё]|\u0301){2,})/u.exec(
      text.slice(start, start + 40),
    )?.[1];
    if (after !== undefined && hasStem(GOVERNED_MEASURES_UNDER, plainWord(after))) return "ins";
  }
  // в 5 км от го́рода
  if (
    (by === "в" || by === "во") &&
    /^[\d\s\u00a0.,–-]+\S+\s(?:от|к|до|за|перед|впереди|позади|сзади|справа|слева|севернее|южнее|западнее|восточнее|выше|ниже|отсюда|оттуда|вниз|вверх)(?![а-яё])/u.test(
      text.slice(start, start + 40),
    ) &&
    /\d[\s\u00a0]*(?:км|м|см|миль|километ|метр)/u.test(text.slice(start, start + 16))
  )
    return "prp";
  // шприц с 5 мл раство́ра; but упал с 3 м
  if (
    /^со?$/u.test(by) &&
    /^\d[\d\s\u00a0,]*(?:мг|г|мл|л|кг|мкг|см|т|%)\.?[\s\u00a0]+[а-яё]{4,}/u.test(text.slice(start, start + 40)) &&
    !/\d\s*\S+\s+(?:до|на)\s/u.test(text.slice(start, start + 40))
  )
    return "ins";
  return cases[0] ?? (government.transitive ? "acc" : "nom");
}

const isDirect = (own: Case): own is "nom" | "acc" => own === "nom" || own === "acc";

/** The collective numerals from two to four; after a ten they are colloquial. */
const COLLECTIVES: { readonly [digit: string]: string } = { "1": "одни́", "2": "дво́е", "3": "тро́е", "4": "че́тверо" };

/** A whole number as its noun wants it. */
function agreed(digits: string, agreement: Agreement): string {
  const { kind, case: own, gender } = agreement;
  if (kind === "ordinal") return ordinal(digits, own, gender) ?? cardinal(digits, own, gender);
  if (kind === "collective") {
    if (!isDirect(own)) {
      const ones = { gen: "одни́х", dat: "одни́м", ins: "одни́ми", prp: "одни́х" }[own];
      return `${/[^0]/.test(digits.slice(0, -1)) ? `${cardinal(`${digits.slice(0, -1)}0`, own)} ` : ""}${ones}`;
    }
    const last = COLLECTIVES[digits.slice(-1)]!;
    const tens = digits.slice(0, -1);
    return /[^0]/.test(tens) ? `${cardinal(`${tens}0`)} ${last}` : last;
  }
  if (agreement.living && digits.length > 1 && !digits.startsWith("0"))
    return `${cardinal(`${digits.slice(0, -1)}0`, "acc")} ${cardinal(digits.slice(-1), own, gender)}`;
  return digits.length > 1 && digits.startsWith("0")
    ? leadingZeros(digits, own, gender)
    : cardinal(digits, own, gender);
}

const SIGN = /[-−–+±]|\+\/-/y;
const SIGN_WORDS: { readonly [sign: string]: string } = { "+": "плюс", "±": "плюс-ми́нус", "+/-": "плюс-ми́нус" };
const RANGE = /[ \u00a0]?(?:[-–—−~÷]|\.\.\.?|…)[ \u00a0]?(?=\d)/y;

/** A quantity: an optional sign, a number or a range, an optional power of ten, an optional unit. */
export function readQuantity(text: string, at: number): NonStandardWord | undefined {
  const sign = matchAt(SIGN, text, at)?.[0] ?? "";
  const from = sign === "" ? at : matchSpace(text, at + sign.length);
  const first = numberAt(text, from);
  if (!first) return undefined;
  return quantity(text, at, sign, sign === "" ? first : { ...first, digits: first.digits.replace(/^0+(?=\d)/, "") });
}

function quantity(text: string, at: number, sign: string, first: Written): NonStandardWord | undefined {
  let last = first;
  let { end } = first;
  const between = matchAt(RANGE, text, end)?.[0];
  if (between !== undefined && isRange(text, at, first, between)) {
    last = numberAt(text, end + between.length)!;
    ({ end } = last);
  }
  const numbers = last === first ? [first] : [first, last];
  const government = governmentOf(text, at);
  const spread = sign === "" && isSpread(numbers, government);
  const signed = (words: string): string => (sign === "" ? words : `${SIGN_WORDS[sign] ?? "ми́нус"} ${words}`);
  const done = (to: number, words: string): NonStandardWord =>
    doubtful(at, to, text.slice(at, to), [signed(words), ...(first.doubtful ? [signed(otherGroups(first))] : [])]);
  const scale = scaleAt(text, end);
  if (scale) {
    const unit = unitAt(text, scale.end);
    const grammaticalCase = caseOfUnit(last, text, at, government);
    const words = numbers.map((one) => counted(one, grammaticalCase, scale.noun[0])).join(" ");
    const noun = scaleWords(last, grammaticalCase, scale.noun);
    const tail = unit ? ` ${unitWords(0, "nom", unit, true)}` : "";
    return done(unit?.end ?? scale.end, `${words} ${noun}${tail}`);
  }
  const often = /^[ \u00a0]?р\.[ \u00a0]?(?=(?:в|за|на)[ \u00a0](?:де?н|сут|нед|мес|час|год|сезон|смен))/u.exec(
    text.slice(end, end + 16),
  );
  // 2 р. в день: дважды.
  if (often) {
    const own = caseOfUnit(last, text, at, government);
    const words = numbers.map((one) => counted(one, own, "m")).join(" ");
    return done(
      end + often[0].trimEnd().length,
      `${words} ${countedNoun(Number(last.digits.slice(-2)), own, UNITS["time"]!, false)}`,
    );
  }
  // Пульс 80/мин, доза 1/кг.
  const rate = rateAt(text, end);
  if (rate) {
    const own = caseOfUnit(last, text, at, government);
    return done(rate.end, `${numbers.map((one) => counted(one, own, "m")).join(" ")} ${rate.words}`);
  }
  // Ждать 10 с ранеными: seconds, or with them.
  const either = secondsOrWith(text, at, end, government);
  if (either !== undefined) {
    const words = cardinal(last.digits, caseOfUnit(last, text, at, government), "f");
    return doubtful(at, either, text.slice(at, either), [
      `${cardinal(last.digits)} с`,
      `${words} ${unitWords(Number(last.digits.slice(-2)), caseOfUnit(last, text, at, government), unitAt("с", 0)!)}`,
    ]);
  }
  const glued = unitAt(text, end) ?? secondsAt(text, at, end, government) ?? voltsAt(text, end, last.digits);
  // кабинет 5А, дом 3В: a letter, not amperes and volts.
  const unit = glued && /^[АВгмтл]$/u.test(text.slice(end, glued.end)) && isNamed(government) ? undefined : glued;
  // Обезвредили 5 мин: mines, not minutes.
  const mines = unit?.sign.startsWith("мин") && last.part === undefined ? minesHere(text, at, unit.end) : "no";
  if (unit && mines !== "no") {
    const own = caseOfUnit(last, text, at, government);
    const words = `${cardinal(last.digits, own, "f")} ${countedNoun(Number(last.digits.slice(-2)), own, MINE, false)}`;
    if (mines === "yes") return done(unit.end, words);
    const minutes = withUnit(text, at, numbers, unit, government);
    return doubtful(at, unit.end, text.slice(at, unit.end), [words, minutes]);
  }
  if (unit && spread) {
    const [from, to] = numbers.map((one) => counted(one, "gen", unit.noun[0]));
    const words = `от ${from} до ${to}`;
    return done(
      unit.end,
      last.part === undefined ? unitAfter(last.digits, "gen", unit, words) : `${words} ${unitOfFraction(unit)}`,
    );
  }
  if (unit) return done(unit.end, withUnit(text, at, numbers, unit, government));
  // Пункт 4.2, версия 2.0: two numbers, not a decimal.
  if (last === first && first.part !== undefined && text.charAt(end - first.part.length - 1) === ".") {
    const named = NUMBERED_BY_PARTS.exec(text.slice(Math.max(0, at - 16), at))?.groups;
    if (named)
      return done(
        end,
        `${cardinal(first.digits)} ${named["version"] === undefined ? "" : "то́чка "}${leadingZeros(first.part)}`,
      );
  }
  // Пульс 60–80, сахар 4,5–6,5: a range without a noun.
  if (spread && isMeasured(text, at, end, government))
    return done(end, ["от", "до"].map((by, i) => `${by} ${counted(numbers[i]!, "gen", "m")}`).join(" "));
  if (last.part !== undefined || first.part !== undefined) return done(end, decimals(text, at, numbers, government));
  const agreement = agreementOf(last.digits, text, at, end);
  const gender = unitLater(text, end) ?? agreement.gender;
  const own = { ...agreement, gender };
  if (spread && agreement.kind === "cardinal" && countedForm(phraseAfter(text, end)[0]?.word ?? "") === "many")
    return done(end, `от ${cardinal(first.digits, "gen", gender)} до ${cardinal(last.digits, "gen", gender)}`);
  const words = numbers
    .map(({ digits }) =>
      agreed(digits, numbers.length > 1 && own.kind === "collective" ? { ...own, kind: "cardinal" } : own),
    )
    .join(" ");
  if (agreement.doubtful && numbers.length === 1)
    return doubtful(at, end, text.slice(at, end), [
      signed(words),
      ...otherReadings(last.digits, agreement, government).map(signed),
    ]);
  // 9мешков
  return done(end, /^[а-яёa-z]/iu.test(text.slice(end, end + 1)) ? `${words} ` : words);
}

/** What is numbered by its parts. */
const NUMBERED_BY_PARTS =
  /(?:^|[^\p{L}])(?:(?:(?:под)?пункт|раздел|глав|част|приложени|таблиц|рисун|стать|параграф|вопрос|задани)[а-яё]{0,4}|(?<version>верси|прошивк|модел|релиз)[а-яё]{0,3}|(?:пп?|разд|гл|рис|табл|прил)\.|§)[ \u00a0]$/iu;

/** Whether the figure is the name of a noun before it: кабинет 5. */
const isNamed = ({ previous }: Government): boolean =>
  previous !== undefined &&
  /^[\s\u00a0.№]+$/u.test(previous.gap) &&
  (NOUNS_NAMING.has(previous.word) || SIGNS_HOUSES.has(previous.word));

const matchSpace = (text: string, at: number): number => (/[ \u00a0]/.test(text.charAt(at)) ? at + 1 : at);

/** The readings of a figure whose noun and preposition contradict. */
function otherReadings(digits: string, { gender, other }: Agreement, { cases }: Government): string[] {
  return [...cases, ...(other ? [other] : []), "nom" as const].flatMap((own) => [cardinal(digits, own, gender)]);
}

/** Whether a dash between two figures means from the one to the other: 5–10 минут. */
function isRange(text: string, at: number, first: Written, between: string): boolean {
  const second = numberAt(text, first.end + between.length);
  if (!second || (first.digits.length > 1 && first.digits.startsWith("0"))) return false;
  if (/[ \u00a0]/.test(between) && /[-−]/.test(between) && /[=]/.test(text.slice(second.end, second.end + 2)))
    return false;
  return !/^[-–]\d/u.test(text.slice(second.end, second.end + 2));
}

/** The other reading of 1.500 and of 1,500: a decimal, or a thousand. */
const otherGroups = ({ digits, part }: Written): string =>
  part === undefined ? decimalWords(digits.slice(0, -3), digits.slice(-3), "nom") : cardinal(digits + part);

/** Whether a range is said with от and до: 60–80 ударов; not 3–4 раза, через 10–15 минут. */
function isSpread(numbers: readonly Written[], { cases, by, transitive }: Government): boolean {
  const [from, to] = numbers.map(({ digits, part }) => Number(`${digits}.${part ?? 0}`));
  return to !== undefined && from! < to && to - from! !== 1 && cases.length === 0 && by === "" && !transitive;
}

/** Whether a range is what a word before is measured at, and no noun is after: пульс 60–80; not страницы 60–80. */
function isMeasured(text: string, at: number, end: number, government: Government): boolean {
  const [previous] = wordsBefore(text, at);
  if (!previous || !/^[\s\u00a0]*(?:[:—–=]?[\s\u00a0]*)$/u.test(previous.gap) || /\d/.test(previous.word)) return false;
  if (
    isNamed(government) ||
    numbering(previous.word) !== undefined ||
    NOUNS_DESIGNATED.has(previous.word) ||
    hasStem(PHONES_CODES, previous.word)
  )
    return false;
  return previous.word.length > 2 && /^\s*(?:$|[.,;!?)\n])/u.test(text.slice(end, end + 3));
}

/** The gender of the unit that a later figure has: от 1 до 2 т, 1 или 2 мин. */
function unitLater(text: string, end: number): Gender | undefined {
  const match = /^[ \u00a0]?(?:до|или|и|либо|по)[ \u00a0](?=\d)/u.exec(text.slice(end, end + 8));
  if (!match) return undefined;
  const later = numberAt(text, end + match[0].length);
  const unit = later ? unitAt(text, later.end) : undefined;
  return unit?.noun[0];
}

/** A number before a unit or a power of ten of a gender. */
function counted({ digits, part }: Written, grammaticalCase: Case, gender: Gender): string {
  if (part === undefined) return cardinal(digits, grammaticalCase, gender);
  return digits === "1" && part === "5"
    ? oneAndHalf(grammaticalCase, gender)
    : decimalWords(digits, part, grammaticalCase);
}

/** A noun after a number that may be a decimal: полтора́ миллио́на, о́коло полу́тора миллио́нов, две це́лых пять деся́тых миллио́на. */
function scaleWords({ digits, part }: Written, own: Case, noun: Unit["noun"]): string {
  if (part === undefined) return countedNoun(Number(digits.slice(-2)), own, noun, false);
  if (digits === "1" && part === "5" && !isDirect(own)) return countedNoun(5, own, noun, false);
  return forms(noun[1])[1]!;
}

/** Numbers with a unit. */
function withUnit(text: string, at: number, numbers: readonly Written[], unit: Unit, government: Government): string {
  const last = numbers.at(-1)!;
  const own = caseOfUnit(last, text, at, government);
  const cents = CENTS[unit.sign];
  if (cents && last.part?.length === 2 && numbers.length === 1) {
    const minor = unitAt(cents, 0)!;
    return `${cardinal(last.digits, own, unit.noun[0])} ${unitWords(Number(last.digits.slice(-2)), own, unit)} ${cardinal(last.part, own, minor.noun[0])} ${unitWords(Number(last.part), own, minor)}`;
  }
  const words = numbers.map((one) => counted(one, own, unit.noun[0])).join(" ");
  if (last.part !== undefined) {
    const half = last.digits === "1" && last.part === "5" && !isDirect(own);
    return `${words} ${half ? unitWords(5, own, unit) : unitOfFraction(unit)}`;
  }
  return unitAfter(last.digits, own, unit, words);
}

/** The words of a number with its unit. */
function unitAfter(digits: string, own: Case, unit: Unit, words: string): string {
  if (unit.sign.startsWith("сут")) return dayAndNight(digits, own, words);
  return `${words} ${unitWords(Number(digits.slice(-2)), own, unit, /[1-9]\d*000$/.test(digits))}`;
}

/** A whole number with its unit in a case: 30 мин → тридцати́ мину́т. */
export const amount = (digits: string, own: Case, unit: Unit): string =>
  unitAfter(digits, own, unit, cardinal(digits, own, unit.noun[0]));

/** 2 сут. → двое су́ток, о́коло двух су́ток, пять су́ток. */
function dayAndNight(digits: string, own: Case, words: string): string {
  const form = countForm(Number(digits.slice(-2)));
  const noun = { nom: "су́ток", acc: "су́ток", gen: "су́ток", dat: "су́ткам", ins: "су́тками", prp: "су́тках" }[own];
  if (!isDirect(own) || form === "many") return `${words} ${noun}`;
  return `${agreed(digits, { kind: "collective", case: "nom", gender: "m" })} ${form === "one" ? "су́тки" : "су́ток"}`;
}

/** The coins of a currency: 99,50 ₽ → де́вять рубле́й пятьдеся́т копе́ек. */
const CENTS: { readonly [sign: string]: string } = {
  "₽": "коп",
  RUB: "коп",
  руб: "коп",
  "руб.": "коп",
  "р.": "коп",
  "₴": "коп",
  UAH: "коп",
  $: "¢",
  USD: "¢",
  "€": "¢",
  EUR: "¢",
};

/** Decimals without a unit: 37,6; 1,5 ча́са. */
function decimals(text: string, at: number, numbers: readonly Written[], government: Government): string {
  const last = numbers.at(-1)!;
  const noun = genderAfter(text, at, last.end);
  const own: Case =
    government.by === "по" || government.by === "с" || government.by === "со"
      ? government.by === "по"
        ? "acc"
        : temperature(text, at)
      : (government.cases[0] ?? (government.transitive ? "acc" : "nom"));
  return numbers
    .map(({ digits, part }) => {
      if (part === undefined) return cardinal(digits, own, noun ?? "m");
      return digits === "1" && part === "5" && noun ? oneAndHalf(own, noun) : decimalWords(digits, part, own);
    })
    .join(" ");
}

/** с 37,5 до 39: the genitive. */
const temperature = (_text: string, _at: number): Case => "gen";

const PREFIXED = /(?<sign>[$€£¥₽₩₴₸]|(?:USD|EUR|RUB|KRW|UAH|JPY|GBP)[ \u00a0])[ \u00a0]?(?=\d)/y;

/** An amount with its currency first: $5, € 20, KRW 5000. */
export function readPrefixed(text: string, at: number): NonStandardWord | undefined {
  const match = matchAt(PREFIXED, text, at);
  if (!match || /[\p{L}\d]/u.test(text.charAt(at - 1))) return undefined;
  const start = at + match[0].length;
  const number = numberAt(text, start)!;
  const end = scaleAt(text, number.end)?.end ?? number.end;
  // The same amount with its currency last.
  const from = Math.max(0, at - REACH);
  const plain = `${text.slice(from, at)}${text.slice(start, end)} ${match.groups!["sign"]!.trim()}`;
  const words = readQuantity(plain, at - from);
  return words && reading(at, end, words.words);
}

/** How far before an amount its context is looked at. */
const REACH = 160;
