/** Latin letters in a Korean text: abbreviations by the names of their letters, or as words; codes with letters and figures. */
import * as lists from "./lists.ts";
import { codeWords, gapBefore } from "./amounts.ts";
import { beginsWith, endsWith } from "./counters.ts";
import { digitWords, sinoWords } from "./number-words.ts";
import { before, blockAt, matchAt, type Reading } from "./reading.ts";
import { loneUnit, unitAt } from "./units.ts";

const TOKEN = /[A-Za-z]{1,40}[0-9]{0,12}(?:[A-Za-z0-9]{0,20})(?:[-&/.·](?=[A-Za-z0-9])[A-Za-z0-9]{1,20}){0,4}/uy;
const PIECE = /[A-Za-z]+|\d+|[-&/.·]/gu;
const ROMAN = /(?:VII|VIII|VI|IV|IX|XII|XI|III|II|V|X|I)(?![A-Za-z0-9])/uy;
const ROMAN_NUMBERS: { readonly [roman: string]: number } = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
  XI: 11,
  XII: 12,
};
const RANKED = /^ ?(?:단계|급|형|기(?![가-힣])|도(?![가-힣])|장|세|차|호|등급|류|군|부|과|편)/u;
const BLOOD =
  /(Rh|RH|AB|A|B|O)(형)?( ?)(?:([-–+])(?:(?![\dA-Za-z]|\.\d)|(?<=R[hH].)(?=(?:AB|A|B|O)(?![A-Za-z])))|\(([-–+])\))/uy;
/** What the sign of a blood group can stand before: a part of its name, a particle, the copula, blood. */
const OF_BLOOD =
  /^(?:형(?![태식광상제])|예요|이에요|입니다|이(?:고|며|니까|라)|인|여서|라서|[는은이가을를와과로도의](?![가-힣])|혈|수혈|전혈|농축|적혈구)/u;

/** What is written together with the sign of a blood group. */
const AFTER_SIGN = /^(?:[는은이가을를와과로도의]|예요|입니|인(?![가-힣]{2}))/u;

/** The names of capitals, one by one. */
export function letterNames(letters: string): string {
  return Array.from(letters, (letter) => lists.ABBREVIATIONS_LETTERS.get(letter.toUpperCase()) ?? letter).join("");
}

/** Letters at a place. */
export function readLetters(text: string, at: number): Reading | undefined {
  return readBlood(text, at) ?? readRoman(text, at) ?? readToken(text, at);
}

/** Rh-, O+, A형 -: blood groups; the sign is not a hyphen. */
function readBlood(text: string, at: number): Reading | undefined {
  const found = matchAt(BLOOD, text, at);
  if (!found) return undefined;
  const [whole, group = "", type = "", space] = found;
  const sign = found[4] ?? found[5];
  const to = at + whole.length;
  // A hyphen with a word after it, or far from the letter, joins words.
  const hyphen = found[4] !== undefined && found[4] !== "+" && !group.startsWith("R");
  const closed = /혈액형/u.test(before(text, at)) || /^ *(?:$|[.,)\n])/u.test(text.slice(to, to + 4));
  const far = space !== "" && !(type !== "" && closed);
  if (hyphen && (far || (blockAt(text, to) && !OF_BLOOD.test(text.slice(to, to + 4))))) return undefined;
  return { to, words: words(sign!) };
  function words(mark: string): string {
    const gap = blockAt(text, to) && !AFTER_SIGN.test(text.slice(to, to + 3)) ? " " : "";
    return `${letterNames(group)}${type} ${mark === "+" ? "플러스" : "마이너스"}${gap}`;
  }
}

/** Roman numerals: II, III and the like before a rank, and wherever they are no abbreviation. */
function readRoman(text: string, at: number): Reading | undefined {
  const found = matchAt(ROMAN, text, at)?.[0];
  if (found === undefined) return undefined;
  const to = at + found.length;
  const ranked = RANKED.test(text.slice(to, to + 4)) || /(?:제|타입|단계|등급) ?$/u.test(before(text, at));
  if (!ranked && !/^(?:II|III|VII|VIII)$/u.test(found)) return undefined;
  return { to, words: sinoWords(String(ROMAN_NUMBERS[found]!)) + gapBefore(text, to) };
}

const VERSION = /[Vv](?:er(?:sion)?)?[. ]{0,2}(?=\d)(?!\d{1,6}[A-Za-z])/uy;

function readToken(text: string, at: number): Reading | undefined {
  const token = matchAt(TOKEN, text, at)?.[0];
  if (token === undefined) return undefined;
  // The longest part that is listed, from whole parts of the token.
  for (const end of partEnds(token)) {
    const part = token.slice(0, end);
    const listed = lists.ABBREVIATIONS_WORDS.get(part);
    if (listed !== undefined && !/^\d/u.test(token.slice(end))) return numbered(listed, text, at + end, part);
  }
  const version = matchAt(VERSION, text, at);
  if (version) return { to: at + version[0].length, words: "버전 " };
  if (/^[A-Z](?:&|\/)[A-Z]$/u.test(token))
    return {
      to: at + token.length,
      words: token
        .replace(/[A-Za-z]/gu, (l) => letterNames(l))
        .replaceAll("&", "앤")
        .replaceAll("/", " "),
    };
  const head = /^[A-Za-z]+\d*(?:[A-Za-z0-9]*)/u.exec(token)![0];
  const joined = /^[A-Z]+[-.·]?\d/u.test(token) && /^[A-Z0-9.·-]+$/u.test(token);
  const code = joined || /^[A-Z0-9-]+$/u.test(token) ? token : head;
  if (/^[A-Z0-9.·-]+$/u.test(code)) return readCode(code, text, at);
  // An English word of the list in another case: Stop, stop.
  const english =
    head.length > 1 && text.charAt(at + head.length) !== "."
      ? lists.ABBREVIATIONS_WORDS.get(head.toUpperCase())
      : undefined;
  const unit = loneUnit(text, at);
  if (unit && /[\s(/,·]/u.test(text.charAt(at - 1) || " ")) return unit;
  if (english !== undefined) return { to: at + head.length, words: english };
  if (head.length === 1) return { to: at + 1, words: letterNames(head) + gapBefore(text, at + 1) };
  if (/^[a-z]{2,3}$/u.test(head) && !/[aeiouy]/u.test(head)) return { to: at + head.length, words: letterNames(head) };
  const mixed = /^([A-Z]{2,})s$/u.exec(head);
  return mixed ? { to: at + head.length, words: `${letterNames(mixed[1]!)}스` } : unread(at, head);
}

/** A word in Latin letters that no list has: its letters stay, and are reported. */
function unread(at: number, head: string): Reading {
  return {
    to: at + head.length,
    words: head.replace(/\d+/gu, (figures) => codeWords(figures)),
    trouble: { rule: "script.unread", message: `“${head}” is not in the letters of the language` },
  };
}

function partEnds(token: string): number[] {
  const ends: number[] = [];
  for (const { 0: piece, index } of token.matchAll(PIECE)) ends.push(index + piece.length);
  return ends.toReversed();
}

/** A listed word; `No.` keeps its point with it, and a hyphen before a figure is silent. */
function numbered(words: string, text: string, to: number, part: string): Reading {
  const point = /^(?:Dr|Mr|Mrs|Ms|Tel|TEL|Fax|FAX|Lv|LV)$/u.test(part) && text.charAt(to) === "." ? 1 : 0;
  return { to: to + point, words };
}

/** Capitals and figures: AK-74, B12, KE123, A101호. */
function readCode(token: string, text: string, at: number): Reading {
  const to = at + token.length;
  const next = text.slice(to, to + 3);
  const counted = beginsWith(COUNTED, next.trimStart()) > 0;
  const parts = token.match(/[A-Z]+|\d+|(?<=\d)\.(?=\d)/gu)!;
  const words = parts
    .map((part, i) => {
      if (part === ".") return "점";
      if (parts[i - 1] === ".") return digitWords(part, "영");
      if (/^[A-Z]/u.test(part)) return lists.ABBREVIATIONS_WORDS.get(part) ?? letterNames(part);
      return counted && !part.startsWith("0") && part.length < 5 ? sinoWords(part) : codeWords(part);
    })
    .join(" ");
  const gap = /\d$|^[A-Z]$/u.test(token) ? gapBefore(text, to) : "";
  const [only = ""] = parts;
  if (
    parts.length > 1 ||
    lists.ABBREVIATIONS_WORDS.has(only) ||
    !isWordlike(only, before(text, at), text.slice(to, to + 4))
  )
    return { to, words: fitted(words, token, text, to) + gap };
  return {
    to,
    words,
    trouble: { rule: "abbreviation.unread", message: `“${only}”: a word, or letters?`, candidates: [words] },
  };
}

/** Whether capitals can be an English word: long ones with a vowel, those of a word's shape, and those in a row of capitals. */
function isWordlike(letters: string, context: string, after: string): boolean {
  if (letters.length < 2 || !/[AEIOUY]/u.test(letters) || /[^AEIOUY]{4}/u.test(letters)) return false;
  if (letters.length >= 5 || (letters.length === 4 && WORD_SHAPE.test(letters))) return true;
  return /(?:^|[^A-Z])[A-Z]{2,20} $/u.test(context) || /^ [A-Z]{2}/u.test(after);
}

const WORD_SHAPE =
  /^[B-DF-HJ-NP-TV-Z]{1,2}[AEIOU]{1,2}(?:[B-DF-HJ-NP-TV-Z]|CK|LL|SS|N[TDGK]|S[TKH]|R[TDKMN]|L[TDK]|MP|FT|CT|PT|FF|[CT]H)?[EY]?$/u;

/**
 * R is 아르 (표준어), and 알 where the writer's particle shows that he says it so: CPR을 → 시피알을.
 */
function fitted(words: string, token: string, text: string, to: number): string {
  const closed = token.endsWith("R") && /^(?:[을은과]|이(?![에었나다]))/u.test(text.slice(to, to + 2));
  return closed ? words.replace(/아르$/u, "알") : words;
}

const COUNTED: ReadonlySet<string> = new Set(["호", "동", "번", "층", "실", "구역"]);

/** The viscosity of oil (SAE J300): 5W-30. The W is winter, no watt. */
const OIL = /(\d{1,2})W-?(\d{2})(?![A-Za-z\d])/uy;

/** A figure before one letter: 5A, 3B호. */
export function readFigureCode(text: string, at: number): Reading | undefined {
  const oil = matchAt(OIL, text, at);
  if (oil) {
    const words = `${sinoWords(oil[1]!)} ${letterNames("W")} ${sinoWords(oil[2]!)}`;
    return { to: at + oil[0].length, words: words + gapBefore(text, at + oil[0].length) };
  }
  const found = matchAt(FIGURE_CODE, text, at);
  const figures = found && /^\d+/u.exec(found[0])![0].length;
  if (!found || unitAt(text, at + figures!, before(text, at))) return undefined;
  const to = at + found[0].length;
  const listed = lists.ABBREVIATIONS_WORDS.get(found[0]);
  if (listed !== undefined) return { to, words: listed };
  const parts = found[0].match(/[A-Z]+|\d+/gu)!;
  const [number = "", letter = ""] = parts;
  // 20A may be a seat or a current, 200M a length: told, unless a place is named.
  const place =
    endsWith(lists.CONTEXTS_THINGS_WITH_NUMBERS, before(text, at), true) ||
    beginsWith(lists.CONTEXTS_THINGS_WITH_NUMBERS, text.slice(to, to + 8).trimStart()) > 0;
  const alone = !place && parts.length === 2 && ALONE.test(text.slice(to, to + 4));
  if (alone && (letter === "A" || (letter === "M" && Number(number) >= 10))) {
    const unit = letter === "A" ? "암페어" : "미터";
    const candidates = [`${codeWords(number)} ${letterNames(letter)}`, `${sinoWords(number)} ${unit}`];
    if (letter === "M") candidates.reverse();
    const trouble = {
      rule: "figure.ambiguous",
      message: `“${letter}”: a letter, or ${letter === "A" ? "amperes" : "metres"}?`,
      candidates,
    } as const;
    return { to, words: candidates[0]!, trouble };
  }
  return { to, words: parts.map((part) => (/^\d/u.test(part) ? codeWords(part) : letterNames(part))).join(" ") };
}

const ALONE = /^(?:$|[^가-힣\s]|\s|[은는이가을를과와로의만도](?![가-힣])|으로|까지|입니|이[에고]|예요|짜리)/u;
const FIGURE_CODE = /\d{1,6}(?:-?[A-Z]{1,4}\d{0,6}){1,3}(?![A-Za-z\d])/uy;
