/**
 * Counters: whether a native or a Sino-Korean number stands before a counter (세 명, 삼 층). Some counters take both, with two
 * meanings (세 번 three times, 삼 번 number three); what stands beside them decides.
 */
import * as lists from "./lists.ts";
import { blockAt } from "./reading.ts";
import { nativeNumber, hourWord, koreanNumber, rankWord } from "./number-words.ts";

/** A counter after figures: its word, how its numbers are, and its place. */
export interface Counter {
  readonly word: string;
  readonly kind: string;
  readonly at: number;
  readonly to: number;
}

const LONGEST = 5;
/** What may follow a counter that a space separates from its figures; a longer word would be another one: 3 채널. */
const AFTER_COUNTER =
  /^(?:$|[^가-힣]|이[나면고다에었며라]|이 |인|가|은|는|을|를|의|에|로|으로|도|만|씩|쯤|정도|까지|부터|짜리|마다|당|간|째|만에|여|과|와|나|보다|입|예|였|여|남짓|들|뿐|밖)/u;

/** The counter that stands at `at`, after figures or after one space. */
export function counterAt(text: string, at: number): Counter | undefined {
  const gap = text.charAt(at) === " " ? 1 : 0;
  const start = at + gap;
  for (let length = LONGEST; length > 0; length--) {
    const word = text.slice(start, start + length);
    const kind = word.length === length ? lists.COUNTERS_KINDS.get(word) : undefined;
    if (kind === undefined || (word === "분" && /^분의 ?\d/u.test(text.slice(start, start + 4)))) continue;
    if (gap === 1 && !AFTER_COUNTER.test(text.slice(start + length, start + length + 3))) return undefined;
    return { word, kind, at: start, to: start + length };
  }
  return undefined;
}

/** Units in words, as in 119미터, 129볼트. */
const UNIT_WORDS: ReadonlySet<string> = new Set([...lists.UNITS_UNITS.values()].flatMap((words) => words.split(" ")));
/** Words before degrees: 동경 129도 부근. Elsewhere, before another word, 도 is the particle: 119도 불렀어요. */
const DEGREES = /(?:경|위|도|각|온|열|로|하|상|사|기|울기|향)[은는이가을를]? ?$/u;

/** Entries of the counters that are words of their own after a space: 119 병원. */
const NOUNS = /^(?:병[원실동상]|시[민즌방]|방[위향]|건물|통로|척추|명령|장비|정보|발전|갑판)$/u;

/** Whether something counted stands after figures, directly or after one space: a counter, a unit in words, money, a date. */
export function isCounted(text: string, to: number, context: string): boolean {
  const start = text.charAt(to) === " " ? to + 1 : to;
  if (text.charAt(start) === "도") {
    const after = text.slice(start + 1, start + 3);
    return start === to && (!/^ [가-힣]/u.test(after) || DEGREES.test(context));
  }
  for (let length = 7; length > 0; length--) {
    const word = text.slice(start, start + length);
    if (word.length < length || (start > to && NOUNS.test(word))) continue;
    if (!lists.COUNTERS_COUNTED.has(word) && !lists.COUNTERS_KINDS.has(word) && !UNIT_WORDS.has(word)) continue;
    if (AFTER_COUNTER.test(text.slice(start + length, start + length + 3))) return true;
  }
  return false;
}

/** The kind of the counter that a word is, or begins with. */
export function counterKind(word: string): string | undefined {
  for (const length of [3, 2, 1]) {
    const kind = lists.COUNTERS_KINDS.get(word.slice(0, length));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** The longest of some words that a text begins with. */
export function beginsWith(list: ReadonlySet<string>, text: string): number {
  for (let length = 6; length > 0; length--)
    if (text.length >= length && list.has(text.slice(0, length))) return length;
  return 0;
}

/** Whether a text ends with one of some words and perhaps a particle; a short word must stand alone, unless it is `joined`. */
export function endsWith(list: ReadonlySet<string>, text: string, joined = false): boolean {
  const bare = text.replace(/[\s:(]{1,3}$/u, "");
  for (const end of [bare, bare.replace(/(?:[은는이가을를도]|으로)$/u, "")]) {
    for (let length = 7; length > 0; length--) {
      if (end.length < length || !list.has(end.slice(-length))) continue;
      if (joined || length > 2 || !blockAt(end, end.length - length - 1)) return true;
    }
  }
  return false;
}

/** A number before a counter, and whether nothing decides between two meanings. */
export interface Counted {
  readonly words: string;
  /** The other reading, where nothing decides. */
  readonly other?: string;
}

/** The words of a whole number before a counter, by what stands before and after. */
export function countedWords(n: number, counter: Counter, before: string, after: string): Counted {
  const sino = koreanNumber(n);
  const [native, own] = [nativeNumber(n), counter.kind];
  if (own === "sino") return { words: sino };
  if (own === "clock") return { words: hourWord(n) };
  if (counter.word === "번째") return { words: ordinalWord(n) };
  if (ORDINAL.test(before)) return { words: sino };
  if (own === "native") return { words: native };
  if (own === "short") return { words: n < 20 ? native : sino };
  if (own === "time") return timesWord(n, before, after);
  if (own === "vehicle" && n % 10 === 0 && n >= 10 && n <= 90 && !isNative(own, n, before, after)) {
    if (/(?:^|[^가-힣])(?:총|모두|도합|합계) ?$/u.test(before)) return { words: native };
    if (!SENT.test(after)) return { words: sino };
    return endsWith(lists.CONTEXTS_PERSONS, before) ? { words: sino, other: native } : { words: native, other: sino };
  }
  if (own === "minute") return personsWord(n, before, after);
  return { words: isNative(own, n, before, after) ? native : sino };
}

/** 첫 번째, 스물한 번째; above a hundred the rest is native to 39: 백한 번째, but 백팔십구 번째. */
function ordinalWord(n: number): string {
  const rest = n % 100;
  if (n > 100 && n < 1000 && rest > 0 && rest < 40) return koreanNumber(n - rest) + nativeNumber(rest);
  return n === 1 ? rankWord(1) : nativeNumber(n);
}

/** 제 before figures makes a rank: 제3장, but not 해열제 3장. */
export const ORDINAL = /(?:^|[^가-힣])제 ?$/u;
const NOUN_BEFORE = /[가-힣]$/u;
const PARTICLE_BEFORE = /(?:[은는이가을를에도의로]|에서|부터|까지|지금)$/u;

/** What is done with vehicles, after 대; those in their twenties come too. */
const SENT =
  /^(?:를|을|가|이|도|만|까지)? ?(?:더 )?(?:보내|보냈|출동|투입|배치|파견|동원|배차|주차|빌[려렸]|지원|준비|요청|필요|도착|왔|대기|충돌|부서|파손|실[었은]|주문|구입|구매|가동)/u;

/** Whether a counter of two meanings is the one with native numbers here. */
function isNative(kind: string, n: number, before: string, after: string): boolean {
  const noun = before.trimEnd();
  const named = NOUN_BEFORE.test(noun);
  if (kind === "vehicle") {
    const machines = endsWith(lists.CONTEXTS_MACHINES, before, true);
    const decade = n % 10 === 0 && n >= 10 && n <= 90;
    if (decade) return machines && !/^(?:의|초반|중반|후반| ?[남여]| 환자| 노인)/u.test(after);
    if (/^째|^ ?\d/u.test(after) || (/\d ?$/u.test(before) && !machines)) return false;
    return n < 100 && (machines || beginsWith(lists.CONTEXTS_GREAT, after.trimStart()) === 0);
  }
  // Sheets, volumes and copies of a thing that is named; chapters and parts have 제, or only a title after them.
  if (kind === "sheet") return !/^ \d+절/u.test(after) && (named || !/^ [가-힣]+ [가-힣]+$/u.test(after));
  if (kind === "volume" || kind === "copy") return named && !PARTICLE_BEFORE.test(noun);
  if (kind === "body") return endsWith(lists.CONTEXTS_REMAINS, before);
  return kind === "shot" && n < 20;
}

/** A particle between persons and what they do; minutes have 이 too, but not 께서. */
const OF_PERSONS = /^(이|께서는?|은|도|만|을|과|와)? ?/u;
/** Honorific verbs, but those of time: 십 분이 지나셨어요. */
const HONORED =
  /^(?!지나|지났|걸리|걸려|되|남으|넘으|흐르|늦으)[가-힣]{0,4}(?:셨|시[는었겠면고지네니]|세요|십니다|신[ 다대])/u;
/** Verbs that persons are the subject of, with or without honour. */
const PERSONAL =
  /^(?:오[고는기]|왔|온[ 다]|옵|와[요서]|있[어었는습]|갇|고립|실종|구조|사망|숨[지졌을]|쓰러|부상|입원|대기|[타탔]|내[려렸]|아[프파]|위독|기다[려렸]|남아 있|연락|도착|찾아|신고|돌아가|의식)/u;

/** 분: persons (native) or minutes (Sino-Korean). */
function personsWord(n: number, before: string, after: string): Counted {
  const [persons, minutes] = [{ words: nativeNumber(n) }, { words: koreanNumber(n) }];
  const bare = after.trimStart();
  const named = endsWith(lists.CONTEXTS_PERSONS, before);
  if (n < 20 && (named || beginsWith(lists.CONTEXTS_HONORIFIC, bare) > 0)) return persons;
  const particle = OF_PERSONS.exec(after)!;
  const verb = after.slice(particle[0].length);
  if (particle[1] === undefined || n > 99) return minutes;
  const subject = /^(?:이|께서)/u.test(particle[1]);
  if (particle[1].startsWith("께서") || (subject && HONORED.test(verb))) return persons;
  if (n < 60 && beginsWith(lists.CONTEXTS_HONORIFIC, verb) > 0 && !verb.startsWith("더"))
    return particle[1] === "만" ? { ...minutes, other: persons.words } : persons;
  return subject && PERSONAL.test(verb) ? { ...persons, other: minutes.words } : minutes;
}

const NUMBERED =
  /^(?:[을은과대님]|이(?![나에었고면요야])|으로(?! 나[누눠])|에서|부터|에(?! (?:걸쳐|나[누눠]))|출구|버스)/u;
const REPEATED = /^(?:[씩의만쯤]|이나|이상|이하|정도|째|까지)/u;
/** Endings of verbs, and those that nouns have too: 와이어, 창고. */
const VERB =
  /^ [가-힣]+(?:요|니다|면|까|죠|으며|니|도록|함|됨|해|줘|[었았였했갔왔났됐셨샀섰썼쳤졌렸봤줬뒀겠]다|한다)(?![가-힣])/u;
const MAYBE_VERB = /^ [가-힣]+(?:고|서|라|며|음|어|아|게)(?![가-힣])/u;

/** 번: so many times (native) or number so and so (Sino-Korean). */
function timesWord(n: number, before: string, after: string): Counted {
  if (n > 99) return { words: koreanNumber(n) };
  const [times, number] = [{ words: nativeNumber(n) }, { words: koreanNumber(n) }];
  const next = after.trimStart();
  const spaced = after.startsWith(" ");
  const thing = beginsWith(lists.CONTEXTS_THINGS_WITH_NUMBERS, next);
  const action = spaced ? beginsWith(lists.CONTEXTS_ACTIONS, next) : 0;
  const often = endsWith(lists.CONTEXTS_FREQUENCY, before);
  const called = endsWith(lists.CONTEXTS_CALLS, before, true);
  if (often && thing <= action && !/^을|^으로/u.test(after)) return times;
  // 한 번에 두 알, 세 번 중 한 번; but 1번, 2번, 3번 of a list.
  if (/\d, ?$/u.test(before)) return number;
  if (/번 중에? $/u.test(before)) return times;
  if (/^(?:에| 중에?) (?:\d|[한두세네] |하나)/u.test(after)) return times;
  if (called || /^, ?\d+번/u.test(after) || /\d번(?:,|과|하고|이랑) ?$/u.test(before)) return number;
  if (/^(?:하고|이랑) ?\d+번/u.test(after)) return number;
  if (REPEATED.test(after)) return times;
  if (NUMBERED.test(after)) return number;
  if (thing > action) return number;
  if (/[은는] $/u.test(before) && /^ (?:누르|눌러|선택)/u.test(after)) return number;
  // “누르세요” without an object may mean the key with the number.
  if (/^ (?:누르|눌러)/u.test(after) && !/[을를] ?$/u.test(before)) return { ...number, other: times.words };
  if (action > 0 || VERB.test(after)) return times;
  if (MAYBE_VERB.test(after)) return { ...times, other: number.words };
  if (/[가-힣] ?$/u.test(before) && !PARTICLE_BEFORE.test(before.trimEnd()) && !spaced)
    return { ...times, other: number.words };
  if (/^ [가-힣]+/u.test(after)) return { ...number, other: times.words };
  return { ...times, other: number.words };
}
