/** Numbers with a unit or with тис., млн, млрд, in the case that the word before asks for. */
import { governmentOf } from "./agreement.ts";
import { contextOf, wordsAfter, type Context } from "./context.ts";
import { decimal, fraction, isOneAndHalf, oneAndHalf } from "./fractions.ts";
import {
  countedNoun,
  countForm,
  hardMasculine,
  ukrainianNumber,
  type Case,
  type Gender,
  type Noun,
} from "./numbers.ts";
import type { NonStandardWord } from "../non-standard-word.ts";
import { findUnit, quantityWords, unitWords, type Unit } from "./units.ts";
import type { Written } from "./written-number.ts";

export const SCALES: { readonly [abbreviation: string]: Noun } = {
  тис: ["f", "ти́сяча ти́сячі ти́сячі ти́сячу ти́сячею ти́сячі", "ти́сячі ти́сяч ти́сячам ти́сячі ти́сячами ти́сячах"],
  млн: hardMasculine("мільйо́н"),
  млрд: hardMasculine("мілья́рд"),
  трлн: hardMasculine("трильйо́н"),
};
/** тис., млн and the like after a number; a dot that ends the sentence is left. */
export const SCALE = /^[ \u00a0]?(тис|млн|млрд|трлн)(?![а-яєіїґ])(?:\.(?!\s*$|\s+\p{Lu}))?/u;

/** Words, and where their range ends. */
export interface Read {
  readonly words: string;
  readonly end: number;
  readonly trouble?: NonStandardWord["trouble"];
}

/** років by the sign р. after a number that is no year: 63 р. */
export const AGE = /^[ \u00a0]р(?:\.(?!\s*$|\s+\p{Lu}))?(?![а-яєіїґ])/u;

/** The case of a number with a unit or scale, which has no ending to go by. */
export function unitCase(context: Context, genitive: boolean, few: boolean, person: boolean): Case {
  if (genitive) return "gen";
  const { cases, object } = governmentOf(context);
  const asked = cases[0] ?? (object ? "acc" : "nom");
  return asked === "acc" && person && few ? "gen" : asked;
}

export function measured(written: Written, unit: Unit, context: Context, genitive: boolean): string {
  const { whole, part, mixed } = written;
  const person = /^(?:чолові́к|осо́ба) /u.test(unit.noun[1]);
  // по одній таблетці, по одному мілілітру, but по дві таблетки.
  if (part === undefined && !mixed && countForm(whole) === "one" && governmentOf(context).word === "по")
    return quantityWords(whole, unit.noun[0] === "f" ? "loc" : "dat", unit);
  const grammaticalCase = unitCase(context, genitive, /[2-4]$/u.test(whole) && !/1\d$/u.test(whole), person);
  if (part !== undefined && unit.minor && part.length === 2) {
    const minor = quantityWords(part.replace(/^0(?=\d)/u, ""), grammaticalCase, { noun: unit.minor });
    return `${quantityWords(whole, grammaticalCase, unit)} ${minor}`;
  }
  if (part !== undefined) {
    if (isOneAndHalf(whole, part)) return `${oneAndHalf(unit.noun[0])} ${unitWords(whole, "gen", unit, true)}`;
    return `${decimal(whole, part, grammaticalCase)} ${unitWords(whole, "gen", unit, true)}`;
  }
  if (mixed) return mixedWords(whole, mixed, grammaticalCase, unit.noun[0], unit);
  return quantityWords(whole, grammaticalCase, unit);
}

/** 1½ → півтори́; 2½ → дві з полови́ною; 3¼ → три й чверть. */
export function mixedWords(
  whole: string,
  mixed: readonly [string, string],
  grammaticalCase: Case,
  gender: Gender,
  unit?: Unit,
): string {
  const half = mixed[0] === "1" && mixed[1] === "2";
  const after =
    unit === undefined
      ? ""
      : ` ${half && whole !== "1" ? unitWords(whole, grammaticalCase, unit) : unitWords(whole, "gen", unit, true)}`;
  if (half && whole === "1") return oneAndHalf(gender) + after;
  if (half) return `${ukrainianNumber(whole, grammaticalCase, gender)} з полови́ною${after}`;
  return `${ukrainianNumber(whole, grammaticalCase, gender)} і ${fraction(...mixed, grammaticalCase) ?? ""}${after}`;
}

export function readScale(
  text: string,
  before: string,
  written: Written,
  scale: Noun,
  end: number,
  genitive: boolean,
): Read {
  const { whole, part } = written;
  const context: Context = { before, after: contextOf(text, end, end).after };
  const gap = /^[ \u00a0\u202f]?/u.exec(text.slice(end, end + 1))![0].length;
  const found = findUnit(text.slice(end + gap, end + 60));
  const grammaticalCase = scaleCase(context, genitive);
  const tail = found
    ? ` ${unitWords("5", grammaticalCase === "nom" || grammaticalCase === "acc" ? "nom" : "gen", found.unit)}`
    : "";
  const stop = found ? end + gap + found.length : end;
  if (part !== undefined) {
    const first = isOneAndHalf(whole, part) ? oneAndHalf(scale[0]) : decimal(whole, part, grammaticalCase);
    return { words: `${first} ${scale[1].split(" ")[1]!}${tail}`, end: stop };
  }
  return {
    words: `${ukrainianNumber(whole, grammaticalCase, scale[0])} ${countedNoun(whole, grammaticalCase, scale)}${tail}`,
    end: stop,
  };
}

/** тис. before a noun: its ending decides, as for a number in figures. */
export function scaleCase(context: Context, genitive: boolean): Case {
  if (genitive) return "gen";
  const [noun = ""] = wordsAfter(context);
  if (/(?:ами|ями)$/u.test(noun)) return "ins";
  const { cases, object } = governmentOf(context);
  if (/[ая]м$/u.test(noun)) return "dat";
  const asked = cases[0] ?? (object ? "acc" : "nom");
  return asked;
}

/** The noun after a decimal, in the genitive of the singular, has the gender of its ending: півтори години, півтора дня. */
export function genderOfPart(context: Context): Gender {
  const [noun = ""] = wordsAfter(context);
  return /[иії]$/u.test(noun) ? "f" : "m";
}
