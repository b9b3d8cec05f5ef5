/** Ranges: 3~5분 → 삼에서 오 분, 9시~6시 → 아홉 시부터 여섯 시까지. */
import { amountAt, amountWords, isCount, numberOf, phraseAt, type Phrase } from "./amounts.ts";
import { nativeAlone, koreanNumber, hourWord } from "./number-words.ts";
import { before, blockAt, matchAt, type Reading } from "./reading.ts";
import { unitWords } from "./units.ts";

const BETWEEN = / ?(~|-|–|—) ?(?=\d)/uy;
/** Words of dates and hours that a range has after its second figures. */
const DATED = /^(?:일(?![째간분])|월|년대|년(?!간)|시(?!간))/u;

/** Two amounts with a dash, before one counter or unit. */
export function readRange(text: string, at: number): Reading | undefined {
  const low = amountAt(text, at);
  const dash = low && matchAt(BETWEEN, text, low.to);
  if (!low || !dash) return undefined;
  const start = low.to + dash[0].length;
  const high = phraseAt(text, start);
  if (!high) return undefined;
  const { unit, counter } = high;
  const wave = dash[1] === "~";
  const end = high.amount.to;
  const next = text.slice(end, end + 4).trimStart();
  const [a, b] = [valueOf(low), valueOf(high.amount)];
  // A hyphen is a range only if the second number is greater, something is counted, and it is no address: 3-1번지.
  const plain = !wave && (a >= b || /^(?:호|동|번지|번길|번(?!째)|반|학년)/u.test(next) || /^0\d/u.test(low.figures));
  if (plain || (!wave && !unit && !counter && !blockAt(next, 0)))
    return wave ? undefined : bare(text, at, low, high, dash[1]!);
  if (
    !wave &&
    !unit &&
    !counter &&
    !/^(?:[일월년주초도층회차급세쪽인원톤%]|개|미터|킬로|리터|밀리|센티|퍼센트|학년|페이지|도|배|분|단계|달러|노트|점)/u.test(
      next,
    )
  )
    return bare(text, at, low, high, dash[1]!);
  const context = before(text, at);
  const to = unit?.to ?? end;
  const upper = numberOf(high, "", counter ? text.slice(counter.to, counter.to + 24) : "").words;
  if (unit) return { to, words: unitWords(`${lowWords(low, high)}에서 ${upper}`, unit, context) };
  const gap = blockAt(text, end) && !/^[년월일]/u.test(next) ? " " : "";
  if (DATED.test(next) && (counter?.kind === "clock" || /^[일월년]/u.test(next)))
    return dated(text, at, low, high, next, gap, context);
  if (counter && upper !== koreanNumber(b) && isCount(low) && a < 5)
    return { to, words: `${numberOf({ ...high, amount: low }, "", "").words} ${counter.word}에서 ${upper}${gap}` };
  return { to, words: `${lowWords(low, high)}에서 ${upper}${gap}` };
}

const valueOf = ({ figures, fraction, power }: ReturnType<typeof amountAt> & object): number => {
  const powers: { readonly [power: string]: number } = {
    "": 1,
    십: 10,
    백: 100,
    천: 1e3,
    만: 1e4,
    십만: 1e5,
    백만: 1e6,
    천만: 1e7,
    억: 1e8,
  };
  return Number(`${figures}.${fraction}`) * (powers[power] ?? 1e9);
};

/** The lower number: native where the upper one is, 다섯에서 여섯 시간. */
function lowWords(low: ReturnType<typeof amountAt> & object, high: Phrase): string {
  const upper = numberOf(high, "", "").words;
  const native =
    high.counter !== undefined && isCount(high.amount) && isCount(low) && upper !== amountWords(high.amount);
  return native && Number(low.figures) > 0 ? nativeAlone(Number(low.figures)) : amountWords(low);
}

/** A range of days, months, years or hours: from … to. 3~5일 alone is a number of days. */
function dated(
  text: string,
  at: number,
  low: ReturnType<typeof amountAt> & object,
  high: Phrase,
  next: string,
  gap: string,
  context: string,
): Reading {
  const n = Number(low.figures);
  const end = high.amount.to;
  const mark = DATED.exec(next)![0];
  const clock = mark === "시";
  const month = mark === "월" && isCount(low);
  const monthOf = (value: number): string => (value === 6 ? "유" : value === 10 ? "시" : koreanNumber(value));
  const value = Number(high.amount.figures);
  const upper = clock ? hourWord(value) : month ? monthOf(value) : amountWords(high.amount);
  const lower = clock ? hourWord(n) : month ? monthOf(n) : amountWords(low);
  const spaced = gap !== "" || clock ? " " : "";
  const whole =
    context.endsWith("월 ") ||
    context.endsWith("월") ||
    clock ||
    month ||
    mark === "년대" ||
    /\d{4}/u.test(low.figures);
  const tail = text.slice(end, end + 12);
  const markEnd = end + tail.indexOf(mark) + mark.length;
  if (!whole || mark === "년대") return { to: end, words: `${lower}에서 ${upper}${gap}` };
  if (
    /^ ?(?:사이|까지)/u.test(text.slice(markEnd, markEnd + 4)) ||
    mark === "년대" ||
    /^ ?\d/u.test(text.slice(markEnd, markEnd + 3)) ||
    text.charAt(markEnd) === "("
  )
    return {
      to: end,
      words: `${lower}${spaced}${mark}${text.startsWith("까지", markEnd) ? "부터" : "에서"} ${upper}${gap}`,
    };
  const close = blockAt(text, markEnd) && !/^[은는의]/u.test(text.charAt(markEnd)) ? " " : "";
  return { to: markEnd, words: `${lower}${spaced}${mark}부터 ${upper}${spaced}${mark}까지${close}` };
}

/** Two numbers with a dash and nothing after them: a range, a score or a number with a hyphen. */
function bare(
  text: string,
  at: number,
  low: ReturnType<typeof amountAt> & object,
  high: Phrase,
  dash: string,
): Reading | undefined {
  const to = high.amount.to;
  const next = text.slice(to, to + 8);
  if (low.power !== "" || high.amount.power !== "" || next.startsWith("-")) return undefined;
  const [a, b] = [amountWords(low), amountWords(high.amount)];
  if (/^(?:으?로)? ?(?:승|패|이[겼기긴]|졌|지|무승부)/u.test(next))
    return { to, words: `${a} 대 ${b}${blockAt(text, to) && !/^으?로/u.test(next) ? " " : ""}` };
  const gap = blockAt(text, to) ? " " : "";
  const candidates = [`${a} 다시 ${b}`, `${a}에서 ${b}`, `${a} 대 ${b}`];
  if (/^ ?(?:호|동|번지|번길|반)/u.test(next)) return { to, words: `${a} 다시 ${b}${gap}` };
  const range = dash !== "-" || /^(?:사이|정도)/u.test(next.trimStart());
  const words = (range ? candidates[1]! : candidates[0]!) + gap;
  return range
    ? { to, words }
    : {
        to,
        words,
        trouble: { rule: "figure.ambiguous", message: "a range, a score, or a number with a hyphen?", candidates },
      };
}
