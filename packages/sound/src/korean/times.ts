/** Times of day in figures, 22:45, 10:30:05; and ratios and scores that are written like them, 1:3. */
import { hourWord, koreanNumber, sinoWords } from "./number-words.ts";
import { before, blockAt, matchAt, type Reading } from "./reading.ts";

const CLOCK = /(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?![\d:]|,\d{3}(?!\d))/uy;
const RATIO = /(\d{1,7}(?:\.\d+)?)( ?): ?(\d{1,3}(?:,\d{3})+|\d{1,7}(?:\.\d+)?)(?: ?: ?(\d{1,7}))?(?![\d:])/uy;
const COMPARED = /(?:비율|축척|스코어|점수|배율|희석|농도|비)(?:[은는이가을를]|로|에서)? ?$/u;
const COMPARES =
  /^(?:로|으로|의 비|의 확률)|^ ?(?:비율|희석|배합|혼합|승리|무승부|패배|스코어|축척|축소|매칭|대응|상담|면담|교육)/u;

/** Two hours with one 시: 8·20시. */
const HOURS = /(?<![\d·])(\d{1,2})[·ㆍ‧](\d{1,2})(?= ?시(?![간위민]))/uy;

/** A time or a ratio. */
export function readColon(text: string, at: number): Reading | undefined {
  const hours = matchAt(HOURS, text, at);
  if (hours && Number(hours[1]) <= 24 && Number(hours[2]) <= 24) {
    const words = `${hourWord(Number(hours[1]))} 시, ${hourWord(Number(hours[2]))}`;
    return { to: at + hours[0].length, words: words + (blockAt(text, at + hours[0].length) ? " " : "") };
  }
  const clock = matchAt(CLOCK, text, at);
  if (clock) {
    const [hour, minute, second] = [Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0)];
    const to = at + clock[0].length;
    const ratio = COMPARED.test(before(text, at)) || COMPARES.test(text.slice(to, to + 6));
    if (hour <= 24 && !ratio)
      return (
        span(text, to, timeWords(hour, minute, second)) ?? {
          to,
          words: timeWords(hour, minute, second) + gapAfter(text, to),
        }
      );
  }
  const ratio = matchAt(RATIO, text, at);
  if (!ratio || (ratio[1]!.startsWith("0") && !ratio[1]!.startsWith("0."))) return undefined;
  const to = at + ratio[0].length;
  const parts = [ratio[1]!, ratio[3]!, ...(ratio[4] === undefined ? [] : [ratio[4]])];
  return {
    to,
    words:
      parts.map(decimal).join(" 대 ") + (/^(?:[로의]|으로)/u.test(text.slice(to, to + 2)) ? "" : gapAfter(text, to)),
  };
}

const SECOND = / ?[~–-] ?(\d{1,2}):([0-5]\d)(?![\d:])/uy;

/** A time with a second one: 13:00-15:00 → 십삼 시부터 십오 시까지. */
function span(text: string, to: number, from: string): Reading | undefined {
  const second = matchAt(SECOND, text, to);
  const hour = Number(second?.[1]);
  if (!second || hour > 24) return undefined;
  const end = to + second[0].length;
  const until = timeWords(hour, Number(second[2]));
  if (/^ ?까지/u.test(text.slice(end, end + 3))) return { to: end, words: `${from}부터 ${until}` };
  if (/^ ?(?:사이|쯤|경)/u.test(text.slice(end, end + 3))) return { to: end, words: `${from}에서 ${until}` };
  return { to: end, words: `${from}부터 ${until}까지${gapAfter(text, end)}` };
}

const decimal = (figures: string): string => {
  const [whole = "", fraction] = figures.replaceAll(",", "").split(".");
  return sinoWords(whole) + (fraction === undefined ? "" : ` 점 ${Array.from(fraction, (f) => sinoWords(f)).join("")}`);
};

const gapAfter = (text: string, to: number): string =>
  blockAt(text, to) && !/^(?:[에의은는이]|까지|부터|쯤|경|입|예)/u.test(text.slice(to, to + 2)) ? " " : "";

/** A time of day in words: 일곱 시 오 분. */
function timeWords(hour: number, minute: number, second = 0): string {
  const parts = [`${hourWord(hour)} 시`];
  if (minute > 0) parts.push(`${koreanNumber(minute)} 분`);
  if (second > 0) parts.push(`${koreanNumber(second)} 초`);
  return parts.join(" ");
}
