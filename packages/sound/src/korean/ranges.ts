/** Ranges: 3~5분 → 삼에서 오 분, 9시~6시 → 아홉 시부터 여섯 시까지. */
import { amountAt, amountWords, isCount, numberOf, phraseAt, type Amount, type Phrase } from "./amounts.ts";
import { nativeAlone, koreanNumber, hourWord } from "./number-words.ts";
import { before, blockAt, fitted, matchAt, type Reading } from "./reading.ts";
import { unitWords } from "./units.ts";

const BETWEEN = / ?(~|-|–|—) ?(?=\d)|(,) ?(?=\d(?!\d))/uy;
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
  if (dash[2] !== undefined) return pair(text, low, high);
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
  const { words: upper, other } = numberOf(high, context, counter ? text.slice(counter.to, counter.to + 24) : "");
  if (unit) return fitted({ to, words: unitWords(`${amountWords(low)}에서 ${upper}`, unit, context) }, text);
  const gap = blockAt(text, end) && !/^[년월일]/u.test(next) ? " " : "";
  if (DATED.test(next) && (counter?.kind === "clock" || /^[일월년]/u.test(next)))
    return dated(text, at, low, high, next, gap, context);
  // Round tens are estimates, and Sino-Korean in use: 이십에서 삼십 명.
  const round = a >= 10 && a % 10 === 0 && b % 10 === 0;
  const native = counter !== undefined && isCount(low) && isCount(high.amount) && upper !== koreanNumber(b) && !round;
  if (counter && isCount(high.amount) && !isCount(low) && upper !== koreanNumber(b))
    return { to, words: `${amountWords(low)} ${counter.word}에서 ${upper}${gap}` };
  if (!native) return { to, words: `${amountWords(low)}에서 ${round ? amountWords(high.amount) : upper}${gap}` };
  // 한, 두, 세, 네, 스무 cannot stand without the counter: 세 번에서 네 번, but 다섯에서 여섯 시간.
  const counted = numberOf({ ...high, amount: low }, "", "").words;
  const lower = counted === nativeAlone(a) ? counted : `${counted} ${counter.word}`;
  const words = `${lower}에서 ${upper}${gap}`;
  if (other === undefined) return { to, words };
  const candidates = [words, `${amountWords(low)}에서 ${other}`];
  return { to, words, trouble: { rule: "figure.ambiguous", message: "so many times, or numbers?", candidates } };
}

/** Two native numbers that follow each other, as one word: 5, 6명 → 대여섯 명 (표준국어대사전). */
const PAIRS = ["한두", "두세", "서너", "네댓", "대여섯", "예닐곱", "일고여덟", "여덟아홉"];

function pair(text: string, low: Amount, high: Phrase): Reading | undefined {
  const { amount, counter } = high;
  const [a, b] = [Number(low.figures), Number(amount.figures)];
  const counted = counter !== undefined && isCount(low) && isCount(amount) && b === a + 1 && counter.at === amount.to;
  if (!counted || !/^(?:native|short)$/u.test(counter.kind) || counter.word === "번째") return undefined;
  const words = PAIRS[a - 1];
  return words === undefined ? undefined : { to: amount.to, words: `${words} ` };
}

const valueOf = ({ figures, fraction, power }: Amount): number => {
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

/** Two months that follow each other, as one word: 구시월 (표준국어대사전), 칠팔월. After October there is none. */
const MONTHS = ["일이", "이삼", "삼사", "사오", "오뉴", "육칠", "칠팔", "팔구", "구시"];
/** Particles that 부터 … 까지 cannot stand before; they follow the second day, month or hour itself: 칠월에서 팔월에. */
export const PARTICLE = /^(?:에|[은는이가을를의과와도만로중]|으로)(?!후|상|하|내)/u;

/** A range of days, months, years or hours: from … to. 3~5일 alone is a number of days. */
function dated(
  text: string,
  at: number,
  low: Amount,
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
  if (PARTICLE.test(text.slice(markEnd, markEnd + 2))) {
    const fused = month ? MONTHS[n - 1] : undefined;
    if (fused !== undefined && value === n + 1) return { to: end, words: fused };
    return { to: end, words: `${lower}${spaced}${mark}에서 ${upper}${gap}` };
  }
  if (
    /^ ?(?:사이|까지|쯤|경|정도|무렵|께)/u.test(text.slice(markEnd, markEnd + 4)) ||
    mark === "년대" ||
    /^ ?\d/u.test(text.slice(markEnd, markEnd + 3)) ||
    text.charAt(markEnd) === "("
  )
    return {
      to: end,
      words: `${lower}${spaced}${mark}${text.startsWith("까지", markEnd) ? "부터" : "에서"} ${upper}${gap}`,
    };
  const close = blockAt(text, markEnd) ? " " : "";
  return { to: markEnd, words: `${lower}${spaced}${mark}부터 ${upper}${spaced}${mark}까지${close}` };
}

/** Two numbers with a dash and nothing after them: a range, a score or a number with a hyphen. */
function bare(text: string, at: number, low: Amount, high: Phrase, dash: string): Reading | undefined {
  const to = high.amount.to;
  const next = text.slice(to, to + 8);
  if (low.power !== "" || high.amount.power !== "" || next.startsWith("-")) return undefined;
  const [a, b] = [amountWords(low), amountWords(high.amount)];
  if (/^(?:으?로)? ?(?:승(?!강)|패|이[겼기긴]|졌|지|무승부)/u.test(next))
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
