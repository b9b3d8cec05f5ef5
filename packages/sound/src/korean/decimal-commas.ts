/** A comma between figures that is no thousands' comma: 1,5mg is one and a half, or one and five. */
import { gapBefore } from "./amounts.ts";
import { counterAt } from "./counters.ts";
import { decimalWords, sinoWords } from "./number-words.ts";
import { before, matchAt, type Reading } from "./reading.ts";
import { unitAt, unitWords } from "./units.ts";

const COMMA = /(?<![\d,.])(?:(0),(\d{1,6})|([1-9]\d{0,3}),(\d{1,2}|\d{4,6}))(?![\d,]|\.\d)/uy;
const MEASURED = /^ ?(?:도(?![로시민])|퍼센트|(?:밀리|킬로|센티|마이크로)?(?:그램|리터|미터)|밀리|킬로|센티)/u;

/** Such a comma before a unit or what is counted; two numbers in a row that are counted (5,6명) are left to others. */
export function readDecimalComma(text: string, at: number): Reading | undefined {
  const found = matchAt(COMMA, text, at);
  if (!found) return undefined;
  const [whole, part] = [found[1] ?? found[3]!, found[2] ?? found[4]!];
  const end = at + found[0].length;
  const unit = unitAt(text, end, before(text, at));
  const counter = unit ? undefined : counterAt(text, end);
  const counted = counter !== undefined && /^(?:native|short)$/u.test(counter.kind) && counter.word !== "번째";
  if (!unit && !counted && !MEASURED.test(text.slice(end, end + 6))) return undefined;
  if (!unit && whole !== "0" && Number(part) === Number(whole) + 1) return undefined;
  const gap = counter?.at === end ? " " : gapBefore(text, end);
  const tail = (number: string): string => (unit ? unitWords(number, unit, before(text, at)) : number);
  const candidates = [tail(decimalWords(whole, part)), tail(`${sinoWords(whole)}, ${sinoWords(part)}`)];
  return {
    to: unit?.to ?? end,
    words: candidates[0]! + (unit ? "" : gap),
    trouble: { rule: "figure.ambiguous", message: "a decimal comma, or two numbers?", candidates },
  };
}
