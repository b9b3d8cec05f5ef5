/** Units and signs that stand alone, read by their names (вес в кг, один м², цена за кг). */
import type { NonStandardWord } from "../non-standard-word.ts";
import { governmentOf } from "./government.ts";
import type { Case } from "./numbers.ts";
import { isSpace, wordsBefore } from "./passage.ts";
import { adjectiveForms } from "./nouns.ts";
import { reading } from "./reading.ts";
import { unitAt, unitWords } from "./units.ts";

/** Whether the number of a unit may be a word before it: один м², пять кг. */
const NUMERAL =
  /^(?:од(?:ин|ного|ному|ним|ном|на|ной|ну|но)|дв(?:а|е|ух|ум|умя)|тр(?:и|ех|ем|емя)|четыр(?:е|ех|ем|ьмя)|(?:пят|шест|сем|восьм|девят|десят)(?:ь|и|ью)|восемь|.{2,7}надцат(?:ь|и|ью)|(?:два|три)дцат(?:ь|и|ью)|сорока?|.{2,6}десят|.{3,8}десяти|девяност[оа]|ст[оа]|двести|триста|четыреста|.{4,6}сот|тысяч[аиу]?|миллион(?:а|ов)?|полтор[аы]|несколько|сколько|много|мало)$/u;
const FEW = /^(?:дв[ае]|три|четыре)$/u;
const ONE = /^од(?:ин|ного|ному|ним|ном|на|ной|ну|но)$/u;
const ONE_CASES: { readonly [word: string]: Case } = {
  один: "nom",
  одна: "nom",
  одно: "nom",
  одного: "gen",
  одной: "gen",
  одному: "dat",
  одну: "acc",
  одним: "ins",
  одном: "prp",
};

/** A unit that no figure stands before. */
export function unitAlone(text: string, at: number): NonStandardWord | undefined {
  const unit = unitAt(text, at);
  if (!unit || /\d[ \u00a0]?$/u.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const name = (n: number, own: Case): NonStandardWord => reading(at, unit.end, unitWords(n, own, unit));
  const [previous] = wordsBefore(text, at);
  const single = unit.sign.length === 1 && /[а-яёa-z]/iu.test(unit.sign);
  if (previous && isSpace(previous.gap) && NUMERAL.test(previous.word)) {
    if (ONE.test(previous.word)) return name(1, ONE_CASES[previous.word]!);
    if (FEW.test(previous.word)) return name(2, "nom");
    if (previous.word.startsWith("полтор")) return reading(at, unit.end, unitWords(2, "nom", unit));
    if (/(?:ух|ех)$/u.test(previous.word)) return name(5, "gen");
    if (/(?:умя|емя|ьмя|ью)$/u.test(previous.word)) return name(5, "ins");
    if (/(?:ум|ем)$/u.test(previous.word)) return name(5, "dat");
    return name(5, "nom");
  }
  // На 2-м км, на втором км: the ordinal shows the case.
  const ending = /\d-(?:[оеыи]?(?<own>й|го|му|м))[ \u00a0]$/u.exec(text.slice(Math.max(0, at - 6), at))?.groups?.[
    "own"
  ];
  const shown: readonly Case[] =
    ending !== undefined
      ? { й: ["nom", "acc"] as const, го: ["gen"] as const, му: ["dat"] as const, м: ["prp", "ins"] as const }[
          ending as "й" | "го" | "му" | "м"
        ]
      : previous && isSpace(previous.gap)
        ? adjectiveForms(previous.word)
            .filter(({ gender }) => gender === unit.noun[0])
            .map((one) => one.case)
        : [];
  if (shown.length > 0 && previous) {
    const { cases: wanted } = governmentOf(
      text,
      ending === undefined
        ? previous.from[0]
        : at - (/\d+-[а-яё]+[ \u00a0]$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0].length ?? 0),
    );
    return name(
      1,
      wanted.find((own) => shown.includes(own)) ?? (shown[0] === "prp" && shown[1] === "ins" ? "ins" : shown[0]!),
    );
  }
  // A single letter alone is rather a label than a unit.
  if (single) return undefined;
  const { by, cases } = governmentOf(text, at);
  if (/^(?:в|во)$/u.test(by)) return name(5, "prp");
  if (/^(?:на|за|через|про)$/u.test(by)) return name(1, "acc");
  return name(1, cases[0] ?? "nom");
}

/** A sign of a unit that no figure stands before: %, °, ‰, ℃. */
export function readUnitSign(text: string, at: number): NonStandardWord | undefined {
  return /[%‰°℃]/u.test(text.charAt(at)) ? unitAlone(text, at) : undefined;
}
