/** Degrees and groups with a shortened noun: ожог II ст., II гр. крови, инвалид 2-й гр. */
import type { NonStandardWord } from "../non-standard-word.ts";
import { governmentOf } from "./government.ts";
import { forms, type Case } from "./numbers.ts";
import { ordinal } from "./ordinal-numbers.ts";
import { clauseBefore, isSpace, wordsAfter } from "./passage.ts";
import { doubtful, matchAt, reading } from "./reading.ts";
import { russianLetter } from "./letters.ts";
import { readRoman, romanValue } from "./romans.ts";

const PATTERN =
  /(?<a>\d|[IVХ]{1,3})(?<ending>-?(?:я|й|ой|ю|ей|ая|ую)(?!\p{L}))?(?:[ \u00a0]?[-–—][ \u00a0]?(?<b>\d|[IVХ]{1,3})(?:-(?:я|й|ой))?)?[ \u00a0]?(?<noun>ст|гр)(?![\p{L}\u0301])\.?/uy;
/** What has degrees. */
const DEGREES =
  /^(?:ожог|ожег|обожж|обморо|отморо|пролеж|гиперт|недостат|ожирен|шок|сколио|инвалид|алкогол|анеми|тяжест|контуз|травм|разрыв|растяж|риск|болезн|гб$|хсн$|аг$|сн$|асфикс|кома$|комы$|дистроф|утоплен|кровопотер|отек|зоб|стеноз|поражен|энцефал|нефропат|геморро|ушиб|диагноз|артроз)/u;
const BLOOD = /^(?:кров|плазм|донор|инвалид|здоров|резус|групп)/u;
const CENTURY =
  /^(?:во?|к|до|с|от|из|после|начал|конец|конц|середин|рубеж|половин|четверт|век|памятник|храм|рукопис|монет)/u;
const DEGREE = forms("сте́пень сте́пени сте́пени сте́пень сте́пенью сте́пени");
const GROUP = forms("гру́ппа гру́ппы гру́ппе гру́ппу гру́ппой гру́ппе");
const ORDER: readonly Case[] = ["nom", "gen", "dat", "acc", "ins", "prp"];

/** The degree of a burn or an illness, and the group of blood or disability. */
export function readDegree(text: string, at: number): NonStandardWord | undefined {
  const match = matchAt(PATTERN, text, at);
  if (!match || /[\p{L}\d.,/–-]$/u.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  const { a = "", b, ending, noun } = match.groups!;
  const values = [a, ...(b === undefined ? [] : [b])].map((one) => (/\d/.test(one) ? Number(one) : romanValue(one)));
  if (values.some((value) => value === undefined || value < 1 || value > 5)) return undefined;
  const end = at + match[0].length;
  const stop = match[0].endsWith(".") && /^[\s»)"]*(?:$|[А-ЯЁ])/u.test(text.slice(end, end + 4)) ? end - 1 : end;
  const before = clauseBefore(text, at);
  const after = wordsAfter(text, end).slice(0, 2);
  const roman = !/\d/.test(a);
  const words = (names: readonly string[], own: Case): string =>
    `${values.map((value) => ordinal(String(value), own, "f")!).join(" ")} ${names[ORDER.indexOf(own)]!}`;
  const { cases, transitive, by } = governmentOf(text, at);
  const [previous] = before;
  if (noun === "гр") {
    const clue =
      after.slice(0, 1).some(({ word }) => BLOOD.test(word)) || before.slice(0, 4).some(({ word }) => BLOOD.test(word));
    if (!clue && !roman && ending === undefined) return undefined;
    const ofNoun = previous !== undefined && isSpace(previous.gap) && BLOOD.test(previous.word);
    const own = /^со?$/u.test(by) ? "ins" : (cases[0] ?? (ofNoun ? "gen" : transitive ? "acc" : "nom"));
    return reading(at, stop, words(GROUP, own));
  }
  const clue = before.slice(0, 6).some(({ word }) => DEGREES.test(word));
  if (clue) return reading(at, stop, words(DEGREE, by !== "" && by !== "при" ? (cases[0] ?? "gen") : "gen"));
  if (after[0] && isSpace(after[0].gap.replace(".", "")) && DEGREES.test(after[0].word))
    return reading(at, stop, words(DEGREE, cases[0] ?? "nom"));
  if (!roman || before.slice(0, 2).some(({ word }) => CENTURY.test(word))) return undefined;
  const century = readRoman(text, at);
  return century && doubtful(at, stop, text.slice(at, stop), [words(DEGREE, "gen"), century.words]);
}

const CLASS = /(?<n>\d{1,2})[ \u00a0]?[«"]?(?<letter>[А-ЕЖЗИК])[»"]?(?=[ \u00a0]класс(?<ending>а|у|е|ом)?(?!\p{L}))/uy;
const CLASS_CASES: { readonly [ending: string]: Case } = { "": "nom", а: "gen", у: "dat", ом: "ins", е: "prp" };

/** A class of a school: в 5 А классе → в пя́том а. */
export function readClass(text: string, at: number): NonStandardWord | undefined {
  const match = matchAt(CLASS, text, at);
  if (!match || /[\d.,]$/u.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  const { n = "", letter = "", ending = "" } = match.groups!;
  const words = ordinal(n, CLASS_CASES[ending], "m");
  return words === undefined ? undefined : reading(at, at + match[0].length, `${words} ${russianLetter(letter)}`);
}

/** The sign of a temperature: t° 38,5. */
export function readTemperature(text: string, at: number): NonStandardWord | undefined {
  const written = /^[tт]°(?:[CС](?![\p{L}]))?/iu.exec(text.slice(at, at + 4))?.[0];
  if (written === undefined || /[\p{L}\d]$/u.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  const glued = /\d/.test(text.charAt(at + written.length)) ? " " : "";
  return reading(at, at + written.length, `температу́ра${glued}`);
}
