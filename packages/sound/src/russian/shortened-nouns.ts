/**
 * Shortened nouns in the case that the sentence wants: ул. Садовой, адм. Громову, д-ра, п-ове (ГОСТ Р 7.0.12-2011; Правила
 * русской орфографии 2006, § 209: the letters after a hyphen are the end of the word, and so show its case).
 */
import type { NonStandardWord } from "../non-standard-word.ts";
import { governmentOf, isMotion } from "./government.ts";
import { ABBREVIATIONS_NOUNS, NOUNS_NOT_COUNTED } from "./lists.ts";
import { adjectiveForms } from "./nouns.ts";
import { forms, type Case, type Gender } from "./numbers.ts";
import { isSpace, plainWord, wordsAfter } from "./passage.ts";
import { matchAt, reading } from "./reading.ts";
import { isPast, looksLikeVerb } from "./word-kinds.ts";

/** Endings of the names of streets and towns that show the case. */
const STREET_ENDINGS = { accusative: /[ую]$/u, prepositional: /(?:[оеё]й|[^ое]е|и|[оеё]м)$/u };
const CASE_ORDER: readonly Case[] = ["nom", "gen", "dat", "acc", "ins", "prp"];
const KEYS: ReadonlySet<string> = new Set(
  Array.from(ABBREVIATIONS_NOUNS.keys(), (key) => key.slice(0, key.lastIndexOf(" "))),
);

/** A noun that is declined: на ул. Садовой, у г. Тверь, в каб. 7. */
export function declined(text: string, at: number, end: number, key: string): NonStandardWord | undefined {
  if (!KEYS.has(key)) return undefined;
  const rest = text.slice(end, end + 3);
  // Здесь полк. Идите: a word, and the next sentence.
  if (/^(?:полк|зал|ряд|туп|кап|ген|мор|маг|ком|дом|под)\.$/u.test(key) && beginsSentence(text, end)) return undefined;
  // 1 т. 2 раза is no volume.
  if (/\d[ \u00a0]?$/u.test(text.slice(Math.max(0, at - 2), at)) && key.length < 4) return undefined;
  const building =
    key === "стр." && /(?:^|[\s,])(?:д|дом|корп|к)\.?[ \u00a0]\d/iu.test(text.slice(Math.max(0, at - 24), at));
  const row = building
    ? "строе́ние строе́ния строе́нию строе́ние строе́нием строе́нии"
    : /^[ \u00a0]?(?:\d|[IVXL]+(?![a-z]))/u.test(rest)
      ? (ABBREVIATIONS_NOUNS.get(`${key} 9`) ?? ABBREVIATIONS_NOUNS.get(`${key} -`))
      : /^[ \u00a0]?[«"]?[А-ЯЁ]/u.test(rest) || /^[ \u00a0]м\./u.test(rest) || agreesBefore(text, at)
        ? (ABBREVIATIONS_NOUNS.get(`${key} A`) ?? ABBREVIATIONS_NOUNS.get(`${key} -`))
        : /^[ \u00a0:,)№]/u.test(rest) || rest === "" || (key.includes("-") && /^[.;!?»]/u.test(rest))
          ? ABBREVIATIONS_NOUNS.get(`${key} -`)
          : undefined;
  if (row === undefined) return undefined;
  const cases = forms(row);
  const own = caseOfNoun(text, at, end, key, genderOf(cases[0]!));
  const stop = key.endsWith(".") && rest === "";
  const glued = /^[\p{L}\d]/u.test(rest) ? " " : "";
  return reading(at, stop ? end - 1 : end, cases[CASE_ORDER.indexOf(own)]! + glued);
}

/** Whether what follows a full stop is no name, but the next sentence: Это им. Уходите. */
export function beginsSentence(text: string, end: number): boolean {
  const [next] = wordsAfter(text, end);
  if (!next || !/^[ \u00a0]$/u.test(next.gap) || !/^[А-ЯЁ][а-яё]/u.test(next.written)) return false;
  // Д. Ли: Korean and Chinese surnames.
  if (/^(?:ли|но|те|на|ю|хо|ма|у)$/u.test(next.word)) return false;
  return (
    NOUNS_NOT_COUNTED.has(next.word) ||
    /(?:[аеиоуыяю]йте|ите|ьте|тесь)$/u.test(next.word) ||
    /^(?:спасибо|идем|стой|беги|пошли)$/u.test(next.word)
  );
}

/** The case of a shortened noun, by the words before and the name after. */
function caseOfNoun(text: string, at: number, end: number, key: string, gender: Gender): Case {
  // Это д-р Ким: the letters after the hyphen are the end of the nominative.
  if (key.includes("-") && isPerson(key)) return "nom";
  const { cases, by, transitive, previous } = governmentOf(text, at);
  const next = wordsAfter(text, end)[0];
  const named = next && isSpace(next.gap.replace(/[.«"]/gu, "")) && /^[А-ЯЁ]/u.test(next.written) ? next.word : "";
  // зам. нач. штаба: a post governs the genitive.
  if (/(?:^|[\s(])(?:зам|пом|нач|ком|и\.[ \u00a0]?о|врио)\.?[ \u00a0]$/iu.test(text.slice(Math.max(0, at - 8), at)))
    return "gen";
  if (previous && isSpace(previous.gap)) {
    const agreed = caseOfAdjective(text, previous.word, previous.from[0], gender);
    if (agreed) return agreed;
  }
  // В пн., с пн. по пт.: days.
  if (/^(?:пн|вт|чт|пт|сб|вс)\.$/u.test(key)) return /^(?:во?|на|за|по|через)$/u.test(by) ? "acc" : (cases[0] ?? "nom");
  if (
    isPerson(key) &&
    previous &&
    // Доложил полк. Громов: the name is in the nominative.
    (named === "" || casesOfSurname(named).includes("dat")) &&
    /^(?:доложи|доклад|сообщи|передай|скажи|помоги|позвони|спасибо|отдай|вручи)/u.test(previous.word)
  )
    return "dat";
  if (isPerson(key) && named !== "") return caseOfPerson(named, text, at, end);
  if (/^(?:в|во|на)$/u.test(by)) {
    // The name shows the case: на ул. Садовую, в г. Твери.
    if (STREET_ENDINGS.accusative.test(named)) return "acc";
    if (STREET_ENDINGS.prepositional.test(named)) return "prp";
    return isMotion(text, at) ? "acc" : "prp";
  }
  if (by === "по") return "dat";
  if (by === "за" || by === "под") return isMotion(text, at) ? "acc" : "ins";
  if (/^(?:с|со)$/u.test(by)) return "gen";
  if (cases.length > 0) return cases[0]!;
  // Приказ нач. караула: after a noun, of the person.
  if (isPerson(key) && previous && isSpace(previous.gap) && !transitive && isNoun(previous.word)) return "gen";
  if (previous && isSpace(previous.gap)) {
    if (/^(?:см|смотри|смотрите|читай|читайте|открой)$/u.test(previous.word) || transitive) return "acc";
    if (
      /^(?:г|гор|обл|пос|п|с|дер|р-н|ул|пл)\.?$/u.test(key) &&
      previous.written === previous.written.toLowerCase() &&
      previous.word.length > 3 &&
      !/[аоыеи]$/u.test(previous.word)
    )
      return "gen";
  }
  if (previous && /^(?:см|смотри|смотрите)$/u.test(previous.word) && /^\.\s*$/u.test(previous.gap)) return "acc";
  return seeBefore(text, at) ? "acc" : "nom";
}

/** см. стр. 34: the full stop of см. ends no sentence. */
const seeBefore = (text: string, at: number): boolean =>
  /(?:^|[\s(])см\.[^!?\n]{1,50}$/iu.test(text.slice(Math.max(0, at - 60), at));

/** The gender of a noun by its nominative. */
const genderOf = (noun: string): Gender => (/[аяь]$/u.test(noun) ? "f" : /[оеё]\u0301?$/u.test(noun) ? "n" : "m");

/** Мурманской обл., Приморский р-н: the adjective before shows the case. */
function caseOfAdjective(text: string, word: string, at: number, gender: Gender): Case | undefined {
  const possible = adjectiveForms(word)
    .filter((one) => one.gender === gender || (gender === "n" && one.gender === "m" && one.case !== "nom"))
    .map((one) => one.case);
  if (possible.length === 0 || !/^.*(?:ск|цк|ов|ев|н|ш|щ|л|р)[аоуыие]/u.test(word)) return undefined;
  const { cases, by, moves, transitive } = governmentOf(text, at);
  if (/^(?:в|во|на)$/u.test(by) && possible.includes("prp") && !(moves && possible.includes("acc"))) return "prp";
  return (
    cases.find((own) => possible.includes(own)) ??
    (transitive && possible.includes("acc") ? "acc" : possible.includes("nom") ? "nom" : possible[0])
  );
}

/** Whether a shortened noun is a rank, post or title before a name: its accusative is its genitive. */
export function isPerson(key: string): boolean {
  const [nominative, genitive, , accusative] = forms(
    ABBREVIATIONS_NOUNS.get(`${key} A`) ?? ABBREVIATIONS_NOUNS.get(`${key} -`) ?? "",
  );
  return (genitive !== undefined && accusative === genitive && accusative !== nominative) || key === "г-жа";
}

/** The cases that a surname can be in, by its ending. */
const SURNAME_CASES: readonly (readonly [RegExp, readonly Case[]])[] = [
  [/(?:[оеё]в|[иы]н|ский|цкий|[ыио]й)$/u, ["nom"]],
  [/(?:[ое]ва|[иы]на|[бвгджзклмнпрстфхцчшщ]а|[оеё]я|[аеиоуыь]я)$/u, ["gen", "acc", "nom"]],
  [/(?:ому|[бвгджзклмнпрстфхцчшщ]у|ю)$/u, ["dat"]],
  [/(?:ым|им|[оеё]м)$/u, ["ins", "prp", "nom"]],
  [/его$|ого$/u, ["gen", "acc"]],
  [/[ое]ве$|[иы]не$|[бгджзклмрст]е$/u, ["prp", "dat"]],
];

const casesOfSurname = (name: string): readonly Case[] =>
  SURNAME_CASES.find(([ending]) => ending.test(name))?.[1] ?? CASE_ORDER;

/** The case of a rank before a name: спросите адм. Громова, доложил кап. Петрову, прибыл адм. Громов. */
function caseOfPerson(name: string, text: string, at: number, end: number): Case {
  const { cases, transitive, previous } = governmentOf(text, at);
  const possible = casesOfSurname(name);
  const found = cases.find((own) => possible.includes(own));
  if (found) return found;
  if (transitive && possible.includes("acc")) return "acc";
  // проф. Иванова сообщила: a woman, with a masculine title in the nominative.
  const later = wordsAfter(text, end).slice(1, 4);
  if (possible[0] === "gen" && possible.includes("nom")) {
    const feminine = [previous, ...later].some((one) => one !== undefined && /[аеиоуыя]л[аь]с?[ья]?$/u.test(one.word));
    if (feminine || !previous || !isSpace(previous.gap) || /^(?:и|а|но)$/u.test(previous.word)) return "nom";
    return "gen";
  }
  return possible[0]!;
}

const HYPHENED = /(?<head>[а-яё]{1,6})-(?<tail>[а-яё]{1,4})(?![а-яё-]|\u0301)/iuy;

/** The forms of shortened nouns with a hyphen: by its letters before the hyphen. */
const CONTRACTIONS: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  Array.from(ABBREVIATIONS_NOUNS)
    .filter(([key]) => /-.* -$/u.test(key))
    .map(([key, row]) => [key, ...forms(row)]),
  ([key]) => key!.slice(0, key!.indexOf("-")),
);

/** A noun without its middle: д-р, д-ра, п-ове, ин-том. The letters after the hyphen are its end. */
export function readContraction(text: string, at: number): NonStandardWord | undefined {
  const match = matchAt(HYPHENED, text, at);
  if (!match) return undefined;
  const { head = "", tail = "" } = match.groups!;
  const written = match[0].toLowerCase();
  const end = at + written.length;
  if (ABBREVIATIONS_NOUNS.has(`${written} -`)) {
    const stop = text.charAt(end) === "." && /^\S/u.test(text.slice(end + 1, end + 2)) ? 1 : 0;
    return declined(text, at, end + stop, written);
  }
  const rows = CONTRACTIONS.get(head.toLowerCase()) ?? [];
  const ending = plainWord(tail);
  const all = rows
    // м-м is no form of м-р.
    .filter(([key]) => key!.charAt(head.length + 1) === ending.charAt(0))
    .flatMap(([, ...words]) => words.map((word, i) => ({ word, case: CASE_ORDER[i % 6]! })));
  const fitting = all.filter(({ word }) => plainWord(word).endsWith(ending));
  const { cases, transitive } = governmentOf(text, at);
  const wanted: readonly Case[] = cases.length > 0 ? cases : transitive ? ["acc"] : [];
  const found = wanted.flatMap((own) => fitting.filter((one) => one.case === own))[0] ?? fitting[0];
  return found && reading(at, end, found.word);
}

/** Whether a word looks like a noun, and not like a verb, an adverb or a conjunction. */
const isNoun = (word: string): boolean =>
  !NOUNS_NOT_COUNTED.has(word) &&
  word.length > 3 &&
  !isPast(word) &&
  !looksLikeVerb(word) &&
  !/(?:л[аои]?|[тс][ья]|йте|ите|но|ен[аоы]?|ают?|яют?|у|ю|о|ешь|ишь)$/u.test(word);

/** Whether the word right before is an adjective in the feminine: Мурманской обл. */
export function agreesBefore(text: string, at: number): boolean {
  const { previous } = governmentOf(text, at);
  return (
    previous !== undefined &&
    isSpace(previous.gap) &&
    caseOfAdjective(text, previous.word, previous.from[0], "f") !== undefined
  );
}
