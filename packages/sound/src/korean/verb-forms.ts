/**
 * Forms of verbs after which a consonant is tense: stems in ㄴ and ㅁ (§24, 남고 → 남꼬) and modifiers in -(으)ㄹ (§27, 갈 곳 →
 * 갈 꼳). Nouns can look the same; then the words around decide, and a noun is the default.
 */
import { matches } from "../word-list.ts";
import { counterKind } from "./counters.ts";
import { composeBlock, decomposeBlock } from "./hangul.ts";
import * as lists from "./lists.ts";
import { isNumberWord } from "./number-words.ts";

/** A word and the words on both sides that are said in one breath with it; empty for none. */
export interface Place {
  readonly inWord: string;
  readonly previous: string;
  readonly following: string;
}

const OPEN_CONNECTIVE = /^[ㅏㅐㅓㅔㅕㅘㅝㅙ]$/u;

/** Whether a block can end a verb's form in -아/-어, as before a second verb: 도와주다, 살아남다, 가져가다. */
function connects(block: string): boolean {
  const [, vowel, coda] = decomposeBlock(block);
  return coda === "" && OPEN_CONNECTIVE.test(vowel);
}

/** Those before a stem in ㄴ or ㅁ; with others there are nouns: 거품기. */
const BEFORE_STEM = /^[아어여와워러라려켜쳐겨져해껴싸떠타뛰]$/u;

const objectsOf = (stem: string): readonly string[] => lists.TENSE_VERBS_OBJECTS.get(stem)?.split(" ") ?? [];

/** The verb stem that ends before `at`: a listed one at the beginning of the word, or after a form in -아/-어 or its object. */
function stemBefore(word: string, at: number): string | undefined {
  for (let from = Math.max(0, at - 3); from < at; from++) {
    const stem = word.slice(from, at);
    if (!lists.TENSE_VERBS_STEMS.has(stem)) continue;
    if (from === 0 || BEFORE_STEM.test(word.charAt(from - 1)) || objectsOf(stem).includes(word.slice(0, from)))
      return stem;
  }
  return undefined;
}

/** A noun made from a verb with -기, and its particles; other letters after 기 make a causative or a passive: 남기다. */
const NOMINAL = /^기(?:$|[가를도만로나란]$|에[는도]?$|까지$|조차$|보다$|엔$)/u;

/** §24: whether a stem in ㄴ or ㅁ ends before `at`, and an ending of a verb follows it. */
export function isStemBefore(place: Place, at: number): boolean {
  const { inWord } = place;
  const stem = stemBefore(inWord, at);
  if (stem === undefined) return false;
  const nominal = NOMINAL.test(inWord.slice(at));
  if (!nominal && !matches(lists.TENSE_VERBS_ENDINGS, inWord, at)) return false;
  return !matches(lists.TENSE_VERBS_NOUNS, inWord, at) || isVerbHere(place, at, stem);
}

/** Whether a form that is a noun too, 참고 or 감지, is a verb here: by its object, or by the auxiliary verb after it. */
function isVerbHere({ inWord, previous, following }: Place, at: number, stem: string): boolean {
  const rest = inWord.slice(at);
  const object = previous.replace(/(?:[을를만도은는]|까지)$/u, "");
  // Without a particle a noun may stand before a noun: 케이블 감지 장치.
  const marked = object !== previous || stem !== "감" || /^(?:눈|머리)$/u.test(object);
  const objects = objectsOf(stem);
  if (marked && objects.some((one) => object === one || (one.length > 1 && object.endsWith(one)))) return true;
  if (objects.includes(inWord.slice(0, at - stem.length))) return true;
  // Alone it is the word of a dictionary: 안다, hug; “know” is 알다 there.
  if (rest === "다" && previous === "" && following === "") return true;
  if (/^지[는도를]?$/u.test(rest)) return matches(lists.TENSE_VERBS_AFTER_JI, following, 0);
  if (/^고[는도서]?$/u.test(rest)) {
    const own = stem === "신" ? lists.TENSE_VERBS_AFTER_WORN : lists.TENSE_VERBS_AFTER_BORNE;
    return matches(lists.TENSE_VERBS_AFTER_GO, following, 0) || matches(own, following, 0);
  }
  if (rest === "게") return /^[하되돼해했한할될된]/u.test(following);
  return rest.startsWith("기") && stem !== "감" && matches(lists.TENSE_VERBS_AFTER_GI, following, 0);
}

/** Finals that no noun before the particle 을 has: 있을, 놓을, 잃을, 앉을. */
const VERBAL_FINAL = /^[ㅆㅎㄶㅀㄵㄾㄿ]$/u;

/** The modifier without the honorific: 내리실 → 내릴, 앉으실 → 앉을. */
function withoutHonorific(word: string): string {
  const [onset, vowel, coda] = decomposeBlock(word.charAt(word.length - 2));
  return coda === "" ? word.slice(0, -2) + composeBlock(onset, vowel, "ㄹ") : "";
}

/** Whether a word can only be a modifier in -(으)ㄹ. Not those of stems in ㄹ, such as 만들, which are the stem itself. */
function isModifierForm(word: string): boolean {
  if (lists.MODIFIERS_EXCEPT.has(word)) return false;
  if (lists.MODIFIERS_CERTAIN.has(word)) return true;
  if (word.endsWith("을") && word.length > 1 && VERBAL_FINAL.test(decomposeBlock(word.charAt(word.length - 2))[2]))
    return true;
  if (word.endsWith("실") && word.length > 1 && isModifierForm(withoutHonorific(word))) return true;
  for (let length = 1; length <= Math.min(word.length, 3); length++) {
    const part = word.slice(-length);
    if (lists.MODIFIERS_LAST_PARTS.has(part)) return true;
    if (lists.MODIFIERS_SECOND_VERBS.has(part) && connects(word.charAt(word.length - length - 1))) return true;
  }
  return false;
}

/** Whether nothing but a modifier can end so, in a word of any kind: 아플, 움직일. */
const isVerbal = (word: string): boolean =>
  lists.MODIFIERS_VERBAL_L.has(word.slice(-1)) || lists.MODIFIERS_VERBS_IN_REUL.has(word) || isModifierForm(word);

/** §27: whether a word in ㄹ modifies the next one. */
export function modifies({ inWord, previous }: Place, head: string): boolean {
  if (isModifierForm(inWord) || lists.MODIFIERS_CERTAIN_IN_L.has(inWord)) return true;
  const inReul = lists.MODIFIERS_VERBS_IN_REUL.has(inWord);
  if (inWord.endsWith("를") && !inReul) return false;
  if (matches(lists.MODIFIERS_THINGS, head, 0)) return true;
  // After 을 only 수: elsewhere it is the object's particle.
  const verbal = inWord.endsWith("을") ? head.startsWith("수") : isVerbal(inWord);
  if (verbal && matches(lists.MODIFIERS_NOUNS, head, 0)) return true;
  // 칠 분, 팔 배: a number before its counter, which is no native one.
  if (isNumberWord(inWord) && !/^(?:native)?$/u.test(counterKind(head) ?? "")) return false;
  const object = /.[을를]$/u.test(previous) && !isModifierForm(previous);
  if (lists.MODIFIERS_AFTER_OBJECTS.has(inWord) && head.startsWith("수") && matches(lists.MODIFIERS_NOUNS, head, 0))
    return true;
  const own = lists.MODIFIERS_BOTH.get(inWord)?.split(" ");
  if (own === undefined && !(object && lists.MODIFIERS_AFTER_OBJECTS.has(inWord))) return false;
  if (matches(lists.MODIFIERS_HEADS, head, 0) || matches(lists.MODIFIERS_NOUNS, head, 0)) return true;
  if (own?.some((one) => head.startsWith(one))) return true;
  return own !== undefined && object && !inWord.endsWith("을") && !matches(lists.MODIFIERS_NO_HEADS, head, 0);
}

/** Whether “not” follows, which makes -지 the ending of a stem in ㄹ: 갈지 마세요. */
const isNegated = (rest: string, following: string): boolean =>
  /^지[는도를]?$/u.test(rest) && /^(?:마|말|않|못|안)/u.test(following);

/** §27: whether an ending in -(으)ㄹ continues at `at`: 할게요, 갈수록, 먹을지. */
export function continuesModifier({ inWord, following }: Place, at: number): boolean {
  const rest = inWord.slice(at);
  if (lists.MODIFIERS_ENDINGS.has(rest)) return true;
  if (isNegated(rest, following) || !matches(lists.MODIFIERS_ENDINGS_OF_VERBS, inWord, at)) return false;
  const stem = inWord.slice(0, at);
  return lists.MODIFIERS_VERBAL_L.has(stem.slice(-1)) || isModifierForm(stem);
}

/** Modifiers in ㄴ, by their last block: 급한, 어려운, 있는, 드시는. After a noun, 은 and 는 are particles: 도시는. */
const MODIFIER_IN_N = /(?:.[한된운픈쁜던]|[같싶않많좋싫작]은|[있없하되가오]는|(?:으|^[드마하쓰보오])시는)$/u;

/** Whether a word can be nothing but a modifier of the next, in ㄴ or ㄹ. */
export function isModifier(word: string): boolean {
  return MODIFIER_IN_N.test(word) || (word !== "" && isModifierForm(word));
}

/** ㅎ in a verb: the ending of a passive or causative, or 하다; elsewhere it begins a part of a noun (묵호). */
export const VERBAL_H =
  /^(?:[히혀힌힐힘힙혔]|하(?:[다고지게면며는여니세시십자겠거던러려기신실셨였]|도록)|합[니시]|해(?:요|서|야|지|졌)|했)/u;

/** What follows a copula in -ㄹ: 집일 거예요. */
export const COPULA_BEFORE = /^(?:때|수도|수 |것|거(?!의)|겁|뿐|지도)/u;

/** What follows 과 where it is the particle, though a word looks the same: 성과 이름, 안과 밖. */
const PAIRED = /^(?:이름|밖|겉|창문)/u;

/** Whether what looks like the last part of a word is a particle here: 성과 이름, and after a number, 두 대가, 이 주가. */
export function isParticleHere({ previous, following }: Place, rest: string): boolean {
  if (rest === "과") return PAIRED.test(following);
  return rest === "가" && (isNumberWord(previous) || /^(?:몇|여러|수십|한두|두세|서너|네댓)$/u.test(previous));
}
