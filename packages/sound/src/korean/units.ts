/** Units of measurement after figures: 5 mg → 오 밀리그램, 60 km/h → 시속 육십 킬로미터. */
import * as lists from "./lists.ts";
import { matchAt } from "./reading.ts";
import { beginsWith, endsWith } from "./counters.ts";

/** A unit after figures: its words, and what goes before the number. */
export interface UnitAfter {
  readonly words: string;
  /** 시속, 분당, 화씨. */
  readonly first: string;
  readonly to: number;
  /** Whether it counts hours, and so takes native numbers. */
  readonly native: boolean;
}

const LONGEST = 5;

/** The simple unit at a place: the longest that no letter or figure follows. */
function simpleUnit(text: string, at: number): { readonly words: string; readonly to: number } | undefined {
  for (let length = LONGEST; length > 0; length--) {
    const written = text.slice(at, at + length);
    const words = written.length === length ? lists.UNITS_UNITS.get(written) : undefined;
    if (words === undefined || (/[A-Za-z]$/u.test(written) && /[A-Za-z0-9]/u.test(text.charAt(at + length)))) continue;
    return { words, to: at + length };
  }
  return undefined;
}

/** Units of time after a slash, and the word before the number: 15 m/s → 초속 십오 미터 (common use: 시속, 초속, 분당). */
const PER: { readonly [time: string]: readonly [string, string] } = {
  시간: ["시속", "시간당"],
  초: ["초속", "초당"],
  분: ["분속", "분당"],
  일: ["하루", "하루"],
  주: ["일주일에", "일주일에"],
  월: ["한 달에", "한 달에"],
  년: ["일년에", "일년에"],
};
const TIME =
  /\/ ?(?:(h(?:r|our)?|시간?)|(s(?:ec)?|초)|(min|분)|(d(?:ay)?|일)|(주|월|년))(?:(?<=[a-z])(?![A-Za-z0-9²³])|(?![A-Za-z0-9가-힣²³])|(?=(?:[은는이가을를과와나의도만]|이나|으?로|까지|부터|에서)(?![가-힣])))/uy;
const HANGUL_PER = /(회|번|리터|방울|개|명|알|정)(?=\/ ?(?:h|s|min|시간?|초|분|d|일|주|월|년)(?![A-Za-z0-9가-힣]))/uy;
/** A slash and a measure after a bare number: 12,000/μL. */
const PER_UNIT = /\/(?=[mμdkc]?[Llℓ]|[㎕㎖㎗㎏㎡㎢㎥]|k?g|[kc]?m[²³])(?![a-z]{3})/uy;
const SPEEDS = /^(?:미터|킬로미터|센티미터|밀리미터|마일|해리)$/u;

/** The unit that stands after figures, directly or after one space. */
export function unitAt(text: string, at: number, context: string): UnitAfter | undefined {
  const start = text.charAt(at) === " " ? at + 1 : at;
  HANGUL_PER.lastIndex = start;
  const hangul = HANGUL_PER.exec(text)?.[1];
  const under = matchAt(PER_UNIT, text, start) ? simpleUnit(text, start + 1) : undefined;
  if (under) return { words: "", first: `${under.words}당`, to: under.to, native: false };
  const found = hangul === undefined ? simpleUnit(text, start) : { words: hangul, to: start + hangul.length };
  if (!found) return amperes(text, start, context) ?? teslas(text, start, context);
  let { words, to } = found;
  let first = words.startsWith("화씨 ") ? "화씨" : "";
  words = words.replace("화씨 ", "");
  for (let parts = 0; text.charAt(to) === "/" && parts < 2; parts++) {
    TIME.lastIndex = to;
    const per = TIME.exec(text);
    const under = simpleUnit(text, to + 1);
    if (per) {
      const time = per[1] ? "시간" : per[2] ? "초" : per[3] ? "분" : (per[5] ?? "일");
      first = PER[time]![SPEEDS.test(words) ? 0 : 1];
      to += per[0].length;
    } else if (under) {
      words += ` 퍼 ${under.words}`;
      to = under.to;
    } else break;
  }
  return { words, first, to, native: words === "시간" };
}

/** `A` is amperes only beside a word for current; elsewhere it is a letter: 5A. */
function amperes(text: string, at: number, context: string): UnitAfter | undefined {
  const letter = text.charAt(at) === "A" && !/[A-Za-z0-9]/u.test(text.charAt(at + 1));
  const current =
    endsWith(lists.CONTEXTS_CURRENTS, context) ||
    beginsWith(lists.CONTEXTS_CURRENTS, text.slice(at + 1, at + 8).trimStart()) > 0 ||
    /\.\d{1,4} ?$/u.test(text.slice(Math.max(0, at - 6), at));
  if (!letter || !current) return undefined;
  return { words: "암페어", first: "", to: at + 1, native: false };
}

/** `T` is teslas only beside MRI or a magnet: 3T MRI. */
function teslas(text: string, at: number, context: string): UnitAfter | undefined {
  if (!/^T(?![A-Za-z\d])/u.test(text.slice(at, at + 2))) return undefined;
  const magnet = /^ ?(?:MRI?(?![A-Za-z])|엠아르아이|자석|자기|자장|초전도)/u;
  if (
    !magnet.test(text.slice(at + 1, at + 8)) &&
    !/(?:MRI|자기장|자장|자석|자속 ?밀도)[은는이가을를]? ?$/u.test(context)
  )
    return undefined;
  return { words: "테슬라", first: "", to: at + 1, native: false };
}

/** A number with its unit. 시속 is not said twice: 시속 60km/h. */
export function unitWords(number: string, { words, first }: UnitAfter, context: string): string {
  const counted = words === "" ? number : `${number} ${words}`;
  return first === "" || context.trimEnd().endsWith(first) ? counted : `${first} ${counted}`;
}

/** The words of a unit that stands alone, and of units with a slash: 몸무게(kg), kg/㎡. */
export function loneUnit(text: string, at: number): { readonly words: string; readonly to: number } | undefined {
  const found = simpleUnit(text, at);
  if (!found || (found.to - at < 2 && !/[㎀-㏟℃℉%‰]/u.test(text.charAt(at)))) return undefined;
  const under = text.charAt(found.to) === "/" ? simpleUnit(text, found.to + 1) : undefined;
  return under ? { words: `${found.words} 퍼 ${under.words}`, to: under.to } : found;
}
