/** How amounts of medicines are written: .5 мг, 2 x 500 мг, 2 т. утром, 1 ч. л. */
import type { NonStandardWord } from "../non-standard-word.ts";
import { adjectiveForm } from "./adjectives.ts";
import { decimalWords, oneAndHalf } from "./decimals.ts";
import { governmentOf } from "./government.ts";
import { cardinal, countedNoun, countForm, forms, UNITS, type CountedNoun } from "./numbers.ts";
import { clauseBefore, wordsAfter } from "./passage.ts";
import { caseOfUnit, numberAt, readQuantity } from "./quantities.ts";
import { readFraction } from "./signs.ts";
import { doubtful, matchAt, reading } from "./reading.ts";
import { unitAt } from "./units.ts";

/** How far before and after an amount its context is looked at. */
const REACH = 120;

/** A decimal without its zero: .5 мг → ноль це́лых пять деся́тых миллигра́мма. After a word a comma may be a pause. */
export function readPoint(text: string, at: number): NonStandardWord | undefined {
  if (/\d[ \u00a0]$/u.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const start = Math.max(0, at - REACH);
  const plain = `${text.slice(start, at)}0${text.slice(at, at + REACH)}`;
  const word = readQuantity(plain, at - start);
  if (!word || word.from[1] <= at - start + 2) return undefined;
  const end = start + word.from[1] - 1;
  const pause = text.charAt(at) === "," && /\p{L}\u0301?[ \u00a0]$/u.test(text.slice(Math.max(0, at - 3), at));
  const other = pause ? readQuantity(text, at + 1)?.words : undefined;
  return other === undefined
    ? reading(at, end, word.words)
    : doubtful(at, end, text.slice(at, end), [word.words, `, ${other}`]);
}

const TIMES = /(?<n>[1-9]|10)[ \u00a0]?[×xхXХ*][ \u00a0]?(?=\d)/uy;
/** Signs of units of mass and volume, in which doses are given. */
const DOSES = /^(?:мкг|мг|г|кг|мл|л|МЕ|ЕД|ед|mg|g|kg|ml|l|µg|μg|mcg|IU)$/u;

/** So many times an amount: 2 x 500 мг → два ра́за по пятьсо́т миллигра́ммов. */
export function readTimesAmount(text: string, at: number): NonStandardWord | undefined {
  const match = matchAt(TIMES, text, at);
  if (!match || /[\p{L}\d.,×*]$/u.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  if (/[×xхXХ*][ \u00a0]?$/u.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const start = at + match[0].length;
  const n = match.groups!["n"]!;
  const number = /^\d+(?:[.,]\d+)?/u.exec(text.slice(start, start + 12))![0];
  const unit = unitAt(text, start + number.length);
  if (!unit || !DOSES.test(unit.sign.replace(/\.$/u, ""))) return undefined;
  const amount = readQuantity(`по ${text.slice(start, start + REACH)}`, 3);
  const side = readQuantity(text.slice(start, start + REACH), 0);
  if (!amount || !side) return undefined;
  const end = start + amount.from[1] - 3;
  return doubtful(at, end, text.slice(at, end), [
    `${cardinal(n)} ${countedNoun(Number(n), "nom", UNITS["time"]!, false)} по ${amount.words}`,
    `${cardinal(n)} на ${side.words}`,
  ]);
}

const TABLET: CountedNoun = [
  "f",
  "табле́тка табле́тки табле́тке табле́тку табле́ткой табле́тке",
  "табле́тки табле́ток табле́ткам табле́тки табле́тками табле́тках",
];
const SPOON: CountedNoun = ["f", "ло́жка ло́жки ло́жке ло́жку ло́жкой ло́жке", "ло́жки ло́жек ло́жкам ло́жки ло́жками ло́жках"];
const SPOONS: { readonly [written: string]: string } = { ч: "ча́йн", ст: "столо́в", дес: "десе́ртн", д: "десе́ртн" };

const COUNT = /(?:\d{1,2}[/⁄]\d{1,2}|\d{0,2}[½¼¾⅓⅔]|\d{1,3}(?:[.,]\d{1,2})?)(?:[-–](?<to>\d{1,2}))?/uy;

/** So many of a noun, with the adjective before it: две ча́йные ло́жки, полтаблетки. `length` is that of the number. */
function counted(text: string, at: number, length: number, noun: CountedNoun, stem = ""): string | undefined {
  const adjective = (own: Parameters<typeof adjectiveForm>[1], of: "f" | "pl"): string =>
    stem === "" ? "" : `${adjectiveForm(stem, own, of)} `;
  const singular = `${adjective("gen", "f")}${forms(noun[1])[1]!}`;
  const written = text.slice(at, at + length);
  if (/[/⁄½¼¾⅓⅔]/u.test(written)) {
    const start = Math.max(0, at - REACH);
    const words = readFraction(`${text.slice(start, at)}${written} ${forms(noun[1])[1]!}`, at - start)?.words;
    return words === undefined ? undefined : `${words} ${singular}`;
  }
  const first = numberAt(text, at)!;
  const to = /[-–](\d+)$/u.exec(written)?.[1];
  const last = to === undefined ? first : { ...first, digits: to, part: undefined };
  const own = caseOfUnit(last, text, at, governmentOf(text, at));
  const direct = own === "nom" || own === "acc";
  if (first.part !== undefined && to === undefined) {
    if (first.digits !== "1" || first.part !== "5") return `${decimalWords(first.digits, first.part, own)} ${singular}`;
    return `${oneAndHalf(own, "f")} ${adjective(direct ? "nom" : own, "pl")}${countedNoun(direct ? 2 : 5, own, noun, false)}`;
  }
  if (first.part !== undefined) return undefined;
  const n = Number(last.digits.slice(-2));
  const form = countForm(n);
  const before =
    form === "one" ? adjective(own, "f") : adjective(direct ? (form === "few" ? "nom" : "gen") : own, "pl");
  const numbers = [first, ...(to === undefined ? [] : [last])].map(({ digits }) => cardinal(digits, own, "f"));
  return `${numbers.join(" ")} ${before}${countedNoun(n, own, noun, false)}`;
}

/** Where an abbreviation ends, without the full stop that ends the sentence. */
const withoutStop = (text: string, end: number): number =>
  text.charAt(end - 1) === "." && /^[\s»)"]*(?:$|[А-ЯЁ])/u.test(text.slice(end, end + 4)) ? end - 1 : end;

const SPOONFUL = /[ \u00a0]?(?<kind>ч|ст|дес|д(?=\.))(?:\.[ \u00a0]?|[ \u00a0])(?:л(?!\p{L})\.?|лож[а-яё]*\.?)/uy;

/** Spoons: 1 ч. л., 2 ст. ложки. */
export function readSpoons(text: string, at: number): NonStandardWord | undefined {
  const count = matchAt(COUNT, text, at)?.[0];
  const match = count === undefined ? null : matchAt(SPOONFUL, text, at + count.length);
  if (count === undefined || !match || /[\d.,/]$/u.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  const words = counted(text, at, count.length, SPOON, SPOONS[match.groups!["kind"]!]);
  return words === undefined ? undefined : reading(at, withoutStop(text, at + count.length + match[0].length), words);
}

const LOADS =
  /^(?:груз|нагру|погру|вес|взвес|масс|кран|поднима|подним|мост|цистерн|топлив|тонн|выдерж|солярк|мазут|нефт|песк|песок|зерн|уголь|угля|цемент|бетон|щебн|рис|мук[аиу]$|вод[аыу]$|самосвал|камаз|судн|водоизм|барж|трюм|гуманит|прицеп|металл|стал[ьи]$|картоф|сахар|соли$|продукт|удобр|машин|фур|везе|вывез|привез|достав)/u;
const TAKING =
  /^(?:прим(?:и|ит|ем)|принима|принят|выпе[йи]|пей|пить|выпит|назнач|рассос|рассас|препарат|лекарств|анальгин|аспирин|парацетамол)/u;
/** What follows the number of tablets: how often, and when. */
const WHEN =
  /^[ \u00a0]?(?:\d+(?:[-–]\d+)?[ \u00a0]?(?:раза?|р)(?!\p{L})|(?:один|два|три|четыре)[ \u00a0]раза?(?!\p{L})|утром|вечером|днём|днем|в[ \u00a0](?:день|сут)|на[ \u00a0]ночь|(?:после|до|перед|во время)[ \u00a0](?:ед|сн|завтрак|обед|ужин)|натощак|внутрь|под[ \u00a0]язык|ежедневно|кажд|через[ \u00a0]каждые|перорально)/iu;
const TABLETS = /[ \u00a0]?т(?<stop>\.?)(?!\p{L})(?!\.?[ \u00a0]?[екднпч]\.)/uy;

/** Tablets or tonnes: 2 т. утром are tablets; 2 т. in a sentence may be both. */
export function readTablets(text: string, at: number): NonStandardWord | undefined {
  const count = matchAt(COUNT, text, at)?.[0];
  const match = count === undefined ? null : matchAt(TABLETS, text, at + count.length);
  if (count === undefined || !match || /[\d.,/]$/u.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  const end = at + count.length + match[0].length;
  const stop = match.groups!["stop"] !== "";
  const before = clauseBefore(text, at);
  const near = [...before, ...wordsAfter(text, end).slice(0, 3)];
  if (near.some(({ word }) => LOADS.test(word))) return undefined;
  const rest = text.slice(end, end + 24);
  const often = WHEN.test(rest);
  const taken = before.some(({ word }) => TAKING.test(word));
  const words = counted(text, at, count.length, TABLET);
  if (words === undefined) return undefined;
  if ((often && (stop || /^[ \u00a0]\d/u.test(rest) || taken)) || taken)
    return reading(at, withoutStop(text, end), words);
  if (!stop || !/^[ \u00a0][а-яё\d]/u.test(rest)) return undefined;
  const tonnes = readQuantity(text.slice(Math.max(0, at - REACH), end - 1), Math.min(at, REACH))?.words;
  return tonnes === undefined ? undefined : doubtful(at, end, text.slice(at, end), [tonnes, words]);
}
