/** Signs: minus and plus, №, #, ℃, *표, ~ between words, ≥, circled figures, Roman numerals of one character, Hanja with its reading. */
import * as lists from "./lists.ts";
import { amountAt, gapBefore, numberOf, phraseAt } from "./amounts.ts";
import { counterAt } from "./counters.ts";
import { koreanNumber, sinoWords } from "./number-words.ts";
import { before, blockAt, matchAt, PARTICLES, withFitting, type Reading } from "./reading.ts";
import { loneUnit, unitWords } from "./units.ts";

const SIGNED = /([-–—+±]|\+\/-)(?=\.?\d|[½¼¾⅓⅔])/uy;
const TEMPERATURE = /^ ?(?:도(?!수)|℃|°C|ºC)/u;

/**
 * A sign before figures. Temperatures below zero are 영하, above 영상 (common use); elsewhere 마이너스, 플러스. `rest` reads the
 * figures themselves.
 */
export function readSigned(text: string, at: number, rest: (at: number) => Reading | undefined): Reading | undefined {
  const found = matchAt(SIGNED, text, at);
  if (!found) return undefined;
  const mark = found[1]!;
  const context = before(text, at);
  // After a letter or a figure it is a hyphen, or the sign of a sum.
  if (
    mark !== "±" &&
    /[\p{L}\p{N}%)℃℉°㎀-㏟]$/u.test(context) &&
    !context.endsWith("영하") &&
    !(mark === "+" && /[가-힣]$/u.test(context))
  )
    return undefined;
  if (/[–—]/u.test(mark) && !/(?:^|[\s(~]|영하)$/u.test(context)) return undefined;
  const start = at + found[0].length;
  const reading = rest(start);
  if (!reading) return undefined;
  const amount = amountAt(text, start);
  const end = amount?.to ?? start;
  const range = /^(?:,\d+| ?~ ?-?\d+(?:\.\d+)? ?)/u.exec(text.slice(end, end + 16));
  const hot = TEMPERATURE.test(text.slice(end + (range?.[0].length ?? 0), end + (range?.[0].length ?? 0) + 4));
  // A long dash begins what is said too: only before degrees it is a minus.
  if (mark === "—" && !hot) return undefined;
  const angle = /(?:각도|경사|기울기|회전|방위|위도|경도|편차|오차|굴절|시력|디옵터)[은는이가]? ?$/u.test(context);
  const named = mark === "+" ? "영상" : "영하";
  if (context.endsWith("영하") || (/(?:영하|영상) ?$/u.test(context) && hot))
    return { ...reading, words: reading.words };
  const sign =
    mark.length > 1 || mark === "±" ? "플러스마이너스" : hot && !angle ? named : mark === "+" ? "플러스" : "마이너스";
  const signed = (words: string): string => `${sign} ${words.trimStart()}`;
  const { trouble } = reading;
  const told = trouble?.candidates && { trouble: { ...trouble, candidates: trouble.candidates.map(signed) } };
  return { ...reading, words: signed(reading.words), ...told };
}

const CIRCLED = /[①-⑳⑴-⒇❶-❿➀-➉㉑-㉟]/uy;
const ROMAN = /[Ⅰ-ⅻ]/uy;

/** ③번, Ⅱ단계: one character with the value of a number; such a number is a rank, and Sino-Korean. */
export function readNumeral(text: string, at: number): Reading | undefined {
  const circled = matchAt(CIRCLED, text, at)?.[0];
  const roman = matchAt(ROMAN, text, at)?.[0];
  const sign = circled ?? roman;
  if (sign === undefined) return undefined;
  const value = circled ? circledValue(circled) : ((roman!.charCodeAt(0) - 0x2160) % 16) + 1;
  const to = at + 1;
  const gap = counterAt(text, to)?.at === to ? " " : gapBefore(text, to);
  return { to, words: koreanNumber(value) + gap };
}

function circledValue(sign: string): number {
  const plain = /\d+/u.exec(sign.normalize("NFKC"))?.[0];
  if (plain !== undefined) return Number(plain);
  return sign.charCodeAt(0) >= 0x2780 ? sign.charCodeAt(0) - 0x2780 + 1 : sign.charCodeAt(0) - 0x2776 + 1;
}

const NUMBER_SIGN = /(?:[№#] ?|(?:No|NO|Nr)(?:\. ?| ))(?=\d)/uy;
const COMPARISON = /(≥|≤|>=|<=|>|<|≧|≦) ?(?=\d)/uy;
const COMPARED: { readonly [sign: string]: string } = {
  "≥": "이상",
  ">=": "이상",
  "≧": "이상",
  "≤": "이하",
  "<=": "이하",
  "≦": "이하",
  ">": "초과",
  "<": "미만",
};

/** Words that count and take Sino-Korean numbers; the sign is read after them. */
const COUNTED =
  / ?(개월|[일년회초분도층원톤세급점주인호]|미터|킬로그램|킬로미터|센티미터|밀리미터|밀리리터|리터|퍼센트)/uy;

/** №7 → 넘버 칠, #3 → 샵 삼, ≥38℃ → 삼십팔 도 이상. */
export function readNumberSign(text: string, at: number): Reading | undefined {
  const number = matchAt(NUMBER_SIGN, text, at);
  if (number && !/[A-Za-z]/u.test(text.charAt(at - 1))) {
    const name = number[0].startsWith("#") ? "샵" : "넘버";
    const amount = amountAt(text, at + number[0].length)!;
    return { to: amount.to, words: `${name} ${sinoWords(amount.figures)}${gapBefore(text, amount.to)}` };
  }
  const compared = matchAt(COMPARISON, text, at);
  const start = at + (compared?.[0].length ?? 0);
  const phrase = compared && phraseAt(text, start);
  // Between two figures it compares them: 5 > 3 is told.
  if (!compared || !phrase || /(?:^|[^A-Za-z\d.,])[\d.,]+ ?$/u.test(before(text, at))) return undefined;
  const { unit, counter, amount } = phrase;
  const { words } = numberOf(phrase, "", "");
  const noun = unit || counter ? undefined : matchAt(COUNTED, text, amount.to);
  const to = unit?.to ?? counter?.to ?? amount.to + (noun?.[0].length ?? 0);
  const counted = unit
    ? unitWords(words, unit, "")
    : counter
      ? `${words} ${counter.word}`
      : `${words}${noun ? ` ${noun[1]!}` : ""}`;
  const mark = COMPARED[compared[1]!]!;
  return { to, words: `${counted} ${mark}${blockAt(text, to) && !/^[이은는을]/u.test(text.charAt(to)) ? " " : ""}` };
}

const STAR = /[*✱⁎](?=표| ?(?:버튼|키)|$|\s)/uy;
/** A sign after the figures of a code, 1234#, and one that explains its name: 별표(*). */
const KEY = /(?<=\d)[*#](?![\p{L}\p{N}])/uy;
const NAMED_KEY = /(?<=표|자|정|샵)\([*#]\)/uy;
/** A slash between words or figures is a pause, as between letters. */
const SLASH = /(?<=[\p{L}\p{N}%℃°)])\/(?=[\p{L}\p{N}(])/uy;
const HASH = /#(?= ?(?:버튼|키)|표)/uy;
const COMPANY = /\((주|유|재|사|합)\)(?= ?[가-힣A-Z])/uy;
const COMPANIES: { readonly [short: string]: string } = {
  주: "주식회사",
  유: "유한회사",
  재: "재단법인",
  사: "사단법인",
  합: "합자회사",
};
const ARROW = /[→⇒➔➜➡](?= ?[\p{L}\p{N}])/uy;
/** 漢字(한자) is read as its reading in brackets; 한자(漢字) once. */
const HANJA_FIRST = /\p{Script=Han}{1,20} ?\(([가-힣 ]{1,20})\)/uy;
const HANJA_AFTER = /\(\p{Script=Han}{1,20}\)/uy;

/** *표 is 별표, and so is * before 버튼 and particles; at the start of a line it marks a note, and is silent. */
function starWords(text: string, to: number): string {
  const next = text.charAt(to);
  if (next === "표") return "별";
  if (/^ ?(?:버튼|키)/u.test(text.slice(to, to + 3))) return next === " " ? "별표" : "별표 ";
  return next === "" || /\s/u.test(next) ? "" : "별표";
}

const POLE = /\(([+-])\)|[+＋](?=극| ?[가-힣]|[A-Za-z\d])|-(?=극)|(?<=[A-Za-z])\+(?![\p{L}\d])/uy;

/** Poles and pluses: (+) 단자, -극, GMT+9. */
export function readPole(text: string, at: number): Reading | undefined {
  const found = matchAt(POLE, text, at);
  if (!found) return undefined;
  const to = at + found[0].length;
  return {
    to,
    words: `${/\+/u.test(found[0]) ? "플러스" : "마이너스"}${/[가-힣A-Za-z\d]/u.test(text.charAt(to)) ? " " : ""}`,
  };
}

const MINUTES = /(?<=\d)(?:['′]|["″])/uy;

/** Minutes and seconds of arc after degrees: 37°30′15″. */
export function readCoordinate(text: string, at: number): Reading | undefined {
  const found = matchAt(MINUTES, text, at);
  if (!found || !/(?:°|도) ?[\d.]{1,8}(?:['′] ?[\d.]{1,8})?$/u.test(before(text, at))) return undefined;
  return { to: at + 1, words: ` ${/['′]/u.test(found[0]) ? "분" : "초"}` };
}

/** What a key or a letter is called, before a particle: the particle fits the word, not the sign. */
const NAMED = /([*#&@])(을|를|은|는|이나|이|가|나|과|와|으로|로)(?![가-힣])/uy;

/**
 * A sign with a particle: #을 → 샵을, #를 → 우물정자를. Keys have two names, and the writer's particle shows which he says; where
 * it fits none, the particle is changed.
 */
function readNamed(text: string, at: number): Reading | undefined {
  const found = matchAt(NAMED, text, at);
  if (!found || (found[1] !== "#" && /\d$/u.test(before(text, at)))) return undefined;
  const [, sign = "", particle = ""] = found;
  const [closed, open] = PARTICLES.find((pair) => pair.some((form) => form === particle))!;
  const words =
    sign === "#" ? (particle === closed ? "샵" : "우물정자") : sign === "*" ? "별표" : lists.UNITS_SIGNS.get(sign);
  return words === undefined ? undefined : { to: at + found[0].length, words: withFitting(words, closed, open) };
}

/** A sign that is a word. */
export function readSign(text: string, at: number): Reading | undefined {
  const sign = text.charAt(at);
  if (/[™®©ⓒ]/u.test(sign)) return { to: at + 1, words: "" };
  const named = readNamed(text, at);
  if (named) return named;
  const star = matchAt(STAR, text, at);
  if (star && !/[*\d]/u.test(text.charAt(at - 1)) && text.charAt(at + 1) !== "*")
    return { to: at + 1, words: starWords(text, at + 1) };
  if (matchAt(KEY, text, at)) return { to: at + 1, words: sign === "*" ? " 별표" : " 우물정자" };
  if (matchAt(NAMED_KEY, text, at)) return { to: at + 3, words: "" };
  if (matchAt(SLASH, text, at)) return { to: at + 1, words: "/" };
  if (matchAt(HASH, text, at))
    return {
      to: at + 1,
      words: text.charAt(at + 1) === "표" ? "우물정 " : `우물정자${blockAt(text, at + 1) ? " " : ""}`,
    };
  const company = matchAt(COMPANY, text, at);
  if (company && !/[가-힣\d]/u.test(text.charAt(at - 1)))
    return { to: at + 3, words: `${COMPANIES[company[1]!]!}${blockAt(text, at + 3) ? " " : ""}` };
  const hanja = matchAt(HANJA_FIRST, text, at);
  if (hanja) return { to: at + hanja[0].length, words: hanja[1]! };
  const gloss = matchAt(HANJA_AFTER, text, at);
  if (gloss && blockAt(text, at - 1)) return { to: at + gloss[0].length, words: "" };
  if (matchAt(ARROW, text, at) && /[\p{L}\p{N}] ?$/u.test(before(text, at)))
    return text.charAt(at - 1) === " " ? { to: at + 1, words: "," } : { to: at + 1, words: "에서 ", attached: true };
  // 1달러=1,350원: a figure before it is a sum, a letter a formula.
  if (sign === "=" && blockAt(text, at - 1))
    return { to: at + 1, words: `${withFitting(text.charAt(at - 1), "은", "는").slice(1)} `, attached: true };
  const unit = loneUnit(text, at);
  if (unit && !/[A-Za-z]/u.test(sign)) return unit;
  const words = lists.UNITS_SIGNS.get(sign);
  if (words === undefined) return undefined;
  return {
    to: at + 1,
    words:
      words + (blockAt(text, at + 1) && !/^(?:[은는이가을를의표]|선|파|형|값)/u.test(text.charAt(at + 1)) ? " " : ""),
  };
}
