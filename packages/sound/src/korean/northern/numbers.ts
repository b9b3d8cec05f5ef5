/** Figures, units and slots in Northern words: those of the language, with 륙 for 육, 령 for 영, 메터 for 미터. */
import type { Filler, FillerRequest } from "../../language.ts";
import type { NonStandardWord } from "../../non-standard-word.ts";
import { fillKorean } from "../filler.ts";
import { normalizeKorean } from "../normalize.ts";
import * as lists from "./lists.ts";

const UNIT = new RegExp([...lists.UNITS.keys()].toSorted((a, b) => b.length - a.length).join("|"), "gu");
const withUnits = (words: string): string => words.replace(UNIT, (unit) => lists.UNITS.get(unit)!);

/** A number in Sino-Korean figures, from the beginning of a word: 육십일, 제육, 영. */
const NUMBER = /(?<![가-힣])[제약]?[공영일이삼사오육칠팔구십백천만억조]+/gu;
/** 영 as a figure: before a space, a figure, 점 or a counter, and in 영하, 영상. */
const ZERO = /영(?=$|[\s공영일이삼사오륙칠팔구점도시분초하상프메]|키로)/gu;

/** Number words as the North has them. */
function northernWords(words: string): string {
  return withUnits(words).replace(NUMBER, (number, at: number, whole: string) => {
    const six = number.replaceAll("육", "륙");
    return six.includes("영") ? (six + whole.slice(at + number.length)).replace(ZERO, "령").slice(0, six.length) : six;
  });
}

/** A room: 607호 is 륙백공칠호, the empty ten being named (조선일보 NK, 2000; 조선말규범집 is silent). */
const ROOM = /^[1-9]0[1-9]\s?호/u;

/** The words of one figure, by the text that begins with it. */
function wordsAt(text: string, to: number, words: string): string {
  if (ROOM.test(text)) return northernWords(words.replace(/백(?=[일이삼사오육칠팔구])/u, "백공"));
  // 6월 is 류월, as 유월 is in the South.
  if (/(?:^|\s)유$/u.test(words) && text.startsWith("월", to)) return words.replace(/유$/u, "류");
  return northernWords(words).replace(/(?<![가-힣])유(?=월)/gu, "류");
}

/** The figures, units and signs of a Northern text in NFC, with the words they are read as. Never throws. */
export function normalizeNorthern(text: string): readonly NonStandardWord[] {
  return normalizeKorean(text).map((one) => {
    const [from, to] = one.from;
    // No figure that is read otherwise is longer.
    const words = wordsAt(text.slice(from, to + 8), to - from, one.words);
    return { ...one, words };
  });
}

/** The value of a slot in Northern words. */
export function fillNorthern(request: FillerRequest): Filler {
  const filler = fillKorean(request);
  if (request.type === "name" || request.type === "term") return filler;
  return {
    ...filler,
    text: withUnits(filler.text),
    spoken: northernWords(filler.spoken).replace(/(?<![가-힣])유(?=월)/gu, "류"),
  };
}
