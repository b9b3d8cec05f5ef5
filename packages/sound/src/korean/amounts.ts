/** Amounts: figures with separators and decimals, powers of ten in Hangul (2억 5천만), and the counter or unit after them. */
import * as lists from "./lists.ts";
import { counterAt, countedWords, endsWith, isCounted, ORDINAL, type Counter } from "./counters.ts";
import { decimalWords, digitWords, hourWord, koreanNumber, nativeNumber, rankWord, sinoWords } from "./number-words.ts";
import { before, blockAt, fitted, matchAt, type Reading } from "./reading.ts";
import { unitAt, unitWords, type UnitAfter } from "./units.ts";

/** Figures in a text: the whole part, what stands after the point, and powers of ten in Hangul. */
export interface Amount {
  readonly figures: string;
  readonly fraction: string;
  /** 만, 천만, 억 …; empty for none. */
  readonly power: string;
  readonly to: number;
}

const FIGURES = /(\d{1,3}(?:,\d{3})+(?![\d])|\d+)(?:\.(\d+))?/uy;
/** 조 is 10¹² only before what is counted, 경 not in 경기, 천 not in 천막; as words they are the same. */
const POWER = /[십백천]?[만억조](?!각)|[백천](?!막|장|사)|십(?=만|억|[가-힣]?[ 여명원])/uy;

/** The amount that begins at a place. */
export function amountAt(text: string, at: number): Amount | undefined {
  const found = matchAt(FIGURES, text, at);
  if (!found) return undefined;
  const to = at + found[0].length;
  const power = matchAt(POWER, text, to)?.[0] ?? "";
  return { figures: found[1]!.replaceAll(",", ""), fraction: found[2] ?? "", power, to: to + power.length };
}

/** An amount as a Sino-Korean number: 십이, 삼십칠 점 오, 이억. */
export function amountWords({ figures, fraction, power }: Amount): string {
  // 천, 백, 만 for 1천, 1백, 1만, as in 천구백; but 일억.
  if (figures === "1" && fraction === "" && /^[십백천]|^만/u.test(power)) return power;
  return decimalWords(figures, fraction) + power;
}

/** What stands after an amount and goes with it. */
export interface Phrase {
  readonly amount: Amount;
  readonly unit: UnitAfter | undefined;
  readonly counter: Counter | undefined;
}

/** The amount at a place with its unit or counter. */
export function phraseAt(text: string, at: number): Phrase | undefined {
  const amount = amountAt(text, at);
  if (!amount) return undefined;
  const unit = unitAt(text, amount.to, before(text, at));
  return { amount, unit, counter: unit ? undefined : counterAt(text, amount.to) };
}

/** Whether an amount is a plain whole number that a native number can stand for. */
export function isCount({ figures, fraction, power }: Amount): boolean {
  return fraction === "" && power === "" && figures.length < 5 && !/^0\d/u.test(figures);
}

/** The number of a phrase in words, before its counter. */
export function numberOf(
  { amount, counter, unit }: Phrase,
  context: string,
  after: string,
): { words: string; other?: string } {
  if (unit?.native && isCount(amount))
    return countedWords(Number(amount.figures), { word: "", kind: "short", at: 0, to: 0 }, "", "");
  // The last part of a larger number: 2백50명.
  if (!counter || !isCount(amount) || /\d[십백천만억조] ?$/u.test(context)) return { words: amountWords(amount) };
  return countedWords(Number(amount.figures), counter, context, after);
}

/** A particle, the copula, or a part of a date after figures is written together with them; a noun is not. */
const JOINED =
  /^(?:[은는가을를의로와만나째년월절]|선(?![거박수생])|이(?!상|하|내|외)|일(?!반|행|괄)|과(?!장|목)|에|도 |여 ?[가-힣]|으로|까지|부터|보다|처럼|에게|라|며|고|쯤|씩|분의|점 |입|예)/u;

/** The space between figures and a block that stands next to them. */
export function gapBefore(text: string, to: number): string {
  return blockAt(text, to) && !JOINED.test(text.slice(to, to + 3)) ? " " : "";
}

const FILLED = /0(?=[1-9](?: ?[시분초월일](?!간)|[′″'"]))/uy;

/** 1st, 2nd, 5th are ordinals in a Korean text too. */
const ENGLISH = /(?:st|nd|rd|th)(?![A-Za-z])/uy;
const ENGLISH_RANK: Counter = { word: "번째", kind: "native", at: 0, to: 0 };

const ASKED: { readonly [kind: string]: string } = {
  time: "so many times, or a number?",
  minute: "persons, or minutes?",
  vehicle: "machines, or an age?",
};

/** Figures with what is counted by them. */
export function readAmount(text: string, at: number): Reading | undefined {
  // 07시 05분, 09월, 35°05′: a zero that only fills the place.
  if (matchAt(FILLED, text, at)) return readAmount(text, at + 1);
  const phrase = phraseAt(text, at);
  if (!phrase) return undefined;
  const { amount, unit, counter } = phrase;
  const context = before(text, at);
  const { figures, fraction } = amount;
  const attached = ORDINAL.test(context) && context.endsWith("제") ? ({ attached: true } as const) : {};
  if (unit) {
    const words = unitWords(numberOf(phrase, context, "").words, unit, context);
    return fitted({ to: unit.to, words, ...attached }, text);
  }
  const clock = readBareClock(amount, text, at);
  if (clock) return clock;
  if (isCalled(amount, text, context)) {
    const words = digitWords(figures) + gapBefore(text, amount.to);
    return { to: amount.to, words };
  }
  // 수10명, 몇 10명: 수십 명, 몇십 명.
  if (/^10{1,4}$/u.test(figures) && fraction === "" && /(?:^|[^가-힣])[수몇] ?$/u.test(context)) {
    const gap = counter?.at === amount.to ? " " : gapBefore(text, amount.to);
    return { to: amount.to, words: sinoWords(figures) + amount.power + gap, attached: true };
  }
  // 수백10명: “some hundred” has no ten after it.
  if (/[수몇] ?[십백천만]{1,2}$/u.test(context) && isCount(amount)) {
    const words = sinoWords(figures);
    const message = `${/[수몇] ?[십백천만]+$/u.exec(context)![0]}${figures}: an uncertain number and a certain one`;
    const gap = counter?.at === amount.to ? " " : gapBefore(text, amount.to);
    const candidates = [words, nativeNumber(Number(figures))];
    return {
      to: amount.to,
      words: words + gap,
      attached: true,
      trouble: { rule: "figure.ambiguous", message, candidates },
    };
  }
  const english = fraction === "" ? matchAt(ENGLISH, text, amount.to) : undefined;
  if (english && isCount(amount))
    return { to: amount.to + 2, words: `${countedWords(Number(figures), ENGLISH_RANK, "", "").words} 번째` };
  const next = text.slice(amount.to, amount.to + 3);
  if (isCount(amount) && amount.power === "") {
    const n = Number(figures);
    if (/^월(?!요일)/u.test(next) && (n === 6 || n === 10)) return { to: amount.to, words: n === 6 ? "유" : "시" };
    if (/^째(?![로])/u.test(next) && n < 100 && n > 0) return { to: amount.to, words: rankWord(n) };
    if (next.startsWith("주일")) return { to: amount.to, words: koreanNumber(n) };
  }
  const after = counter ? text.slice(counter.to, counter.to + 24) : "";
  const { words, other } = numberOf(phrase, context, after);
  const gap = counter?.at === amount.to ? " " : gapBefore(text, amount.to);
  const spaced = words + (next.startsWith("여") ? "" : gap);
  if (other === undefined || other === words) return { to: amount.to, words: spaced, ...attached };
  return {
    to: amount.to,
    words: spaced,
    trouble: {
      rule: "figure.ambiguous",
      message: `${figures}${counter!.word}: ${ASKED[counter!.kind] ?? "so many, or a number?"}`,
      candidates: [words, other],
    },
  };
}

const BARE_CLOCK =
  /(?<![\d.,:~-])([01]\d|2[0-3])([0-5]\d)(?=(?:에(?![서게])|까지|부터|경|쯤)(?:[^가-힣]|는|도|만|$))/uy;

/** 1730에: a number, or a time without its colon. */
function readBareClock({ figures, fraction, power, to }: Amount, text: string, at: number): Reading | undefined {
  const found = fraction === "" && power === "" ? matchAt(BARE_CLOCK, text, at) : undefined;
  if (!found || endsWith(lists.CONTEXTS_CODES, before(text, at), true)) return undefined;
  const [hour, minute] = [Number(found[1]), Number(found[2])];
  const time = `${hourWord(hour)} 시${minute === 0 ? "" : ` ${koreanNumber(minute)} 분`}`;
  const number =
    figures.startsWith("0") || lists.COUNTERS_CALLED.has(figures) ? digitWords(figures) : sinoWords(figures);
  const candidates = [number, time];
  return {
    to,
    words: number,
    trouble: { rule: "figure.ambiguous", message: "a number, or a time?", candidates },
  };
}

const CALLS = /^(?:으?로|에) ?(?:전화|신고|문의|연락|걸|상담|호출|구조|알리)/u;

const NAMED = /38(?=선(?:[을은의이에]|$|[^가-힣]))|[345]86(?= ?(?:세대|컴퓨터))/uy;

/** Whether figures are read one by one: codes, numbers to call, and what begins with zero. */
function isCalled({ figures, fraction, power, to }: Amount, text: string, context: string): boolean {
  // Names: 삼팔선, 삼팔육 세대 (표준국어대사전).
  if (matchAt(NAMED, text, to - figures.length)) return true;
  if (fraction !== "" || power !== "" || !text.startsWith(figures, to - figures.length)) return false;
  if (/^0\d/u.test(figures)) return figures.length > 2 || !counterAt(text, to);
  const rest = text.slice(to, to + 8);
  if (/^\d{3,4}$/u.test(figures) && CALLS.test(rest)) return true;
  const counted = isCounted(text, to, context);
  // The number of a container or a device, after letters: TCKU 305814.
  if (figures.length >= 6 && /[A-Z]{2,}[ -]?$/u.test(context) && !/^ ?[만억]/u.test(rest))
    return !counted || /^ (?:컨테이너|트럭|드럼)/u.test(rest);
  if (figures.length >= 3 && endsWith(lists.CONTEXTS_CODES, context, true))
    return !counted || /^ ?번(?!째)/u.test(rest);
  // A street has numbers of houses: 세종대로 110.
  const house =
    /(?:대로|[가-힣]{2}로|길) $/u.test(context) &&
    /^(?:$|[,)])/u.test(rest) &&
    !/(?:그대로|으로|바로) $/u.test(context);
  return lists.COUNTERS_CALLED.has(figures) && !counted && !house;
}

/** Figures of a code: one or two as a number, more one by one. */
export function codeWords(figures: string): string {
  return figures.length < 3 && !figures.startsWith("0") ? sinoWords(figures) : digitWords(figures);
}
