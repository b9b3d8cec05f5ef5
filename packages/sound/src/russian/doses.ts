/** How amounts of medicines are written: .5 мг, 2 x 500 мг, 2 т. утром, 1 ч. л. */
import type { NonStandardWord } from "../non-standard-word.ts";
import { cardinal, countedNoun, UNITS } from "./numbers.ts";
import { readQuantity } from "./quantities.ts";
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
