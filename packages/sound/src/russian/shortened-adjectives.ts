/** Shortened adjectives, which agree with the noun after them: гл. инженер, мл. сержанта, и пр. техника (ГОСТ Р 7.0.12-2011). */
import type { NonStandardWord } from "../non-standard-word.ts";
import { governmentOf } from "./government.ts";
import { ABBREVIATIONS_ADJECTIVES, NOUNS_NOT_COUNTED } from "./lists.ts";
import { adjectiveForm } from "./adjectives.ts";
import { phraseForms } from "./agreement.ts";
import { pluralCases } from "./nouns.ts";
import type { Case } from "./numbers.ts";
import type { Agreement } from "./ordinal-numbers.ts";
import { phraseAfter, wordsAfter, wordsBefore } from "./passage.ts";
import { reading } from "./reading.ts";
import { isPast, looksLikeVerb } from "./word-kinds.ts";
import { agreesBefore, declined, isPerson } from "./shortened-nouns.ts";

/** Nouns that an adjective does not stand before, though its sign is also a noun: ст. Тайга, обл. центр is both. */
const NAME = /^[ \u00a0][«"]?[А-ЯЁ]/u;

/** An adjective before its noun, or before a short noun: ст. серж. Ким. */
export function shortAdjective(
  text: string,
  at: number,
  end: number,
  key: string,
  depth = 2,
): NonStandardWord | undefined {
  const listed = ABBREVIATIONS_ADJECTIVES.get(key);
  // Эл. почта, but эл. ток.
  const stem =
    key === "эл." &&
    /^[ \u00a0](?:почт|адрес|письм|билет|подпис|книг|журнал|очеред|табло|весы)/u.test(text.slice(end, end + 9))
      ? "электро́нн"
      : listed;
  if (stem === undefined || !/^[ \u00a0][а-яёА-ЯЁ]/u.test(text.slice(end, end + 2))) return undefined;
  // 5 мин. ходьбы; т. н. stands before capitals too.
  if (/\d[ \u00a0]?$/u.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  if (NAME.test(text.slice(end, end + 3)) && key !== "т.н.") return undefined;
  if (key === "пр." && wordsBefore(text, at)[0]?.word !== "и") return undefined;
  if (key === "обл." && agreesBefore(text, at)) return undefined;
  if (/^(?:мор|прав|общ)\.$/u.test(key) && wordsAfter(text, end)[0]?.word === "и") return undefined;
  // Before another abbreviation: ст. л-т Орлов, зам. гл. инж.
  const short = /^[ \u00a0]((?:[а-яё]{2,7}\.)|[а-яё]{1,4}-[а-яё]{1,4}(?![а-яё]))/u.exec(text.slice(end, end + 14));
  if (short && depth > 0) {
    const from = end + 1;
    const other = ABBREVIATIONS_ADJECTIVES.has(short[1]!)
      ? shortAdjective(text, from, from + short[1]!.length, short[1]!, depth - 1)
      : declined(text, from, from + short[1]!.length, short[1]!);
    // ст. м. Мир is a station.
    if (other && !(/^(?:ст|мл|гл)\.$/u.test(key) && !ABBREVIATIONS_ADJECTIVES.has(short[1]!) && !isPerson(short[1]!))) {
      const form = formOf(other.words.split(" ").at(-1)!.replaceAll("\u0301", ""), text, at);
      if (form) return reading(at, other.from[1], `${adjectiveForm(stem, form.case, form.gender)} ${other.words}`);
    }
  }
  const phrase = phraseAfter(text, end);
  const first = phrase[0];
  if (!first || NOUNS_NOT_COUNTED.has(first.word) || isPast(first.word)) return undefined;
  if (key === "пр." && looksLikeVerb(first.word)) return undefined;
  if (/(?:[йи]те|ьте)$/u.test(first.word)) return undefined;
  const { cases, transitive } = governmentOf(text, at);
  const plural = first.word === "наук" ? (["gen"] as const) : pluralCases(first.word);
  const all: readonly { case: Case; gender: Agreement }[] =
    plural.length > 0 ? plural.map((own) => ({ case: own, gender: "pl" as const })) : phraseForms(phrase).forms;
  const wanted: readonly Case[] = cases.length > 0 ? cases : transitive ? ["acc", "nom"] : ["nom"];
  const form = wanted.flatMap((own) => all.filter((one) => one.case === own))[0] ?? all[0];
  if (!form) return undefined;
  // ст. механику, гл. химика: persons, not sciences.
  if (/^(?:ст|мл|гл)\.$/u.test(key) && /ик[ауе]$/u.test(first.word) && form.gender === "f")
    return reading(
      at,
      end,
      adjectiveForm(stem, ({ а: "gen", у: "dat", е: "prp" } as const)[first.word.slice(-1) as "а" | "у" | "е"], "m"),
    );
  // The accusative of a living being is its genitive: вызовите гл. врача.
  const living = form.case === "acc" && form.gender !== "f" && all.some((one) => one.case === "gen");
  return reading(at, end, adjectiveForm(stem, living ? "gen" : form.case, form.gender));
}

/** The form of one word, as the words before `at` want it. */
function formOf(word: string, text: string, at: number): { case: Case; gender: Agreement } | undefined {
  const phrase = [{ word, written: word, gap: " ", from: [0, 0] as const }];
  const { forms } = phraseForms(phrase);
  const { cases } = governmentOf(text, at);
  return cases.flatMap((own) => forms.filter((one) => one.case === own))[0] ?? forms[0];
}
