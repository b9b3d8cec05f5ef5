/**
 * Which case the words before a figure ask for: prepositions, verbs and predicates («Русская грамматика» 1980, §§ 1720–1730;
 * Розенталь, «Справочник», §§ 199–204).
 */
import {
  GOVERNED_DATIVE,
  GOVERNED_GENITIVE,
  GOVERNED_GENITIVE_NEGATED,
  GOVERNED_INSTRUMENTAL,
  GOVERNED_INTRANSITIVE,
  GOVERNED_INTRANSITIVE_PAST,
  GOVERNED_MODIFIERS,
  GOVERNED_MOTION,
  GOVERNED_PHRASES,
  GOVERNED_PREPOSITIONS,
  GOVERNED_TRANSITIVE,
  NOUNS_NOT_COUNTED,
} from "./lists.ts";
import { countForm, type Case } from "./numbers.ts";
import { hasPeopleAfter, isRecipient } from "./recipients.ts";
import { isPast, isSaid } from "./word-kinds.ts";
import { clauseBefore, isSpace, remembered, type Neighbour } from "./passage.ts";

/** What the words before a figure ask for. */
export interface Government {
  /** The cases, the likeliest first; none where nothing governs the figure. */
  readonly cases: readonly Case[];
  /** The word that governs: до, хватит; `""` for none. */
  readonly by: string;
  /** Whether a verb before takes a direct object: вижу, найдите. */
  readonly transitive: boolean;
  /** Whether the words before are about moving to a place. */
  readonly moves: boolean;
  /** The neighbour right before, modifiers left out. */
  readonly previous: Neighbour | undefined;
}

const NONE: Government = { cases: [], by: "", transitive: false, moves: false, previous: undefined };

/** Whether a list has a stem that the word begins with: хватит by хвати. */
export function hasStem(list: ReadonlySet<string>, word: string): boolean {
  for (let end = word.length; end > 1; end--) if (list.has(word.slice(0, end))) return true;
  return false;
}

/** Whether a word is a comparative: тяжелее, длиннее. Those in -е are listed. */
const isComparative = (word: string): boolean =>
  word.length > 5 &&
  /[бвдлмнпрстф]ее$/u.test(word) &&
  !/(?:[иея]нее|[жшщч]ее|дн?ее|ерхнее|ижнее|имнее|етнее)$/u.test(word);

/** Whether a verb form has a direct object: a listed stem, an imperative, or a first person. */
function isTransitive(word: string): boolean {
  if (hasStem(GOVERNED_INTRANSITIVE, word) || /(?:ся|сь)$/u.test(word)) return false;
  // A participle has none: потеряна 1 печать.
  if (/(?:[аяе]н[аоы]?|[аияыоу]т[аоы])$/u.test(word)) return false;
  if (hasStem(GOVERNED_INTRANSITIVE_PAST, word)) return false;
  // Нашли, вынесли, спасли: a past plural without a subject has an object.
  return hasStem(GOVERNED_TRANSITIVE, word) || (/(?:[йи]те|ьте|[аеиысз]ли|[нз]яли)$/u.test(word) && word.length > 4);
}

/** Where a figure of several parts begins: 12 in 12:00. */
function startOfFigure(text: string, at: number): number {
  let start = at;
  while (/\d[:.,/]$/u.test(text.slice(Math.max(0, start - 2), start))) {
    start -= 2;
    while (/\d/.test(text.charAt(start - 1))) start -= 1;
  }
  return start;
}

const PRONOUNS: ReadonlySet<string> = new Set([
  "я",
  "ты",
  "он",
  "она",
  "оно",
  "мы",
  "вы",
  "они",
  "кто",
  "все",
  "никто",
]);

/** Whether the number at a place does not end in one, so that no verb in the singular of a gender agrees with it. */
const isMany = (text: string, at: number): boolean =>
  countForm(Number((/^[\d \u00a0]*\d/u.exec(text.slice(at, at + 24))?.[0] ?? "1").replace(/\D/gu, "").slice(-2))) !==
  "one";

/**
 * Whether a verb right before a figure has it as its object, since its subject stands before it: завод выпустил 1000 касок. A
 * number as the subject has its verb in the neuter or the plural (Розенталь, § 184), so that a masculine past needs no subject
 * before it, but for numbers that end in one.
 */
function hasObject([verb, ...rest]: readonly Neighbour[], many: boolean): boolean {
  const word = verb?.word ?? "";
  if (!verb || !isSpace(verb.gap) || /(?:ся|сь)$/u.test(word)) return false;
  // Он прожил там 1 ночь: a pronoun is the subject.
  if (
    /^(?:я|ты|он|она|мы|вы|они)$/u.test(rest[0]?.word ?? "") &&
    (isSaid(word) || isPast(word) || /[аеиуыя]ла?$/u.test(word))
  )
    return isSpace(rest[0]!.gap);
  if (hasStem(GOVERNED_INTRANSITIVE_PAST, word) || hasStem(GOVERNED_INTRANSITIVE, word)) return false;
  const [subject, by] = rest;
  const before = subject && isSpace(subject.gap) && !/\d/.test(subject.word) ? subject.word : "";
  const pronoun = PRONOUNS.has(before) || PRONOUNS.has(by?.word ?? "");
  const named =
    pronoun ||
    (before.length > 2 &&
      !NOUNS_NOT_COUNTED.has(before) &&
      !(by && isSpace(by.gap) && GOVERNED_PREPOSITIONS.has(by.word)));
  if (isSaid(word) || (/[аеиуыя]ла$/u.test(word) && word.length > 4)) return named || many;
  if (/[а-я]{2}ли$/u.test(word) && isPast(word)) return named;
  if (/(?:[аяеу]ем|[бвпмфрлнтсзд]им|[аяуюе]ю)$/u.test(word) && word.length > 4)
    return before === "мы" || before === "я" || rest.length === 0;
  // Судно прошло 1000 миль; not недавно прошло 1000 дней.
  if (word.endsWith("ло")) return /^(?:судно|оно|это|.+ство|.+[нт]ие)$/u.test(before);
  return named && word.length > 3 && /(?:[аяиуюь]ет|[аеияю]ют|[бвгджзклмнпрстчшщ](?:[ия]т|ут))$/u.test(word);
}

/** Whether the words before are about moving to a place: едем в г. Тверь. */
export const isMotion = (text: string, at: number): boolean =>
  clauseBefore(text, at).some(({ word }) => hasStem(GOVERNED_MOTION, word));

/** What the words before `at` ask of the figure there. */
export const governmentOf = remembered((text: string, at: number) => findGovernment(text, at, 3));

/** `depth` bounds how many members of a list are followed back. */
function findGovernment(text: string, at: number, depth: number): Government {
  const before = clauseBefore(text, at);
  // бо́льше ста
  if (/[<>≤≥⩽⩾][\s\u00a0]?$|(?:^|[^\p{L}])(?:ок|св)\.[ \u00a0]?$/iu.test(text.slice(Math.max(0, at - 5), at)))
    return { cases: ["gen"], by: "больше", transitive: false, moves: false, previous: before[0] };
  let i = 0;
  let from: readonly Case[] = [];
  const close = (one: Neighbour | undefined): one is Neighbour =>
    one !== undefined && (isSpace(one.gap) || /^[\s\u00a0]*[«"„(~≈±+−–-][\s\u00a0]*$/u.test(one.gap) || one.gap === "");
  while (close(before[i]) && GOVERNED_MODIFIERS.has(before[i]!.word)) {
    const cases = GOVERNED_MODIFIERS.get(before[i]!.word)!;
    if (cases !== "-" && from.length === 0) from = cases.split(" ") as Case[];
    i += 1;
  }
  const previous = before[i];
  if (!previous) return { ...NONE, cases: from };
  const among = (cases: string): readonly Case[] => {
    const all = cases.split(" ") as Case[];
    const both = all.filter((one) => from.includes(one));
    return both.length > 0 ? both : all;
  };
  const found = (cases: string): Government => ({
    cases: among(cases),
    by: previous.word,
    transitive: false,
    moves: before.some(({ word }) => hasStem(GOVERNED_MOTION, word)),
    previous,
  });
  if (close(previous)) {
    const listed = GOVERNED_PREPOSITIONS.get(previous.word);
    if (GOVERNED_PHRASES.has(previous.word) && /^(?:в|во|на|при|по|с|до)$/u.test(before[i + 1]?.word ?? ""))
      return found("gen");
    if (listed !== undefined && !(previous.word === "нет" && /[.!?—]/u.test(previous.gap))) return found(listed);
    if (isComparative(previous.word)) return found("gen");
    // A list: до 5 и до 10 и 20, хватит 3 бинтов и 5 шприцев.
    if (/^(?:и|или|либо|не)$/u.test(previous.word) && depth > 0) {
      const first = before.slice(i + 1).find(({ word }) => /^(?:\d+|[ivxl]+)$/u.test(word));
      if (first) return { ...findGovernment(text, startOfFigure(text, first.from[0]), depth - 1), previous };
    }
  }
  if (from.length > 0) return { cases: from, by: "", transitive: false, moves: false, previous };
  let transitive = false;
  for (const [far, { word, gap }] of before.slice(i, i + 6).entries()) {
    if (/[,–—]/u.test(gap) && far > 0) break;
    if (/^\d+$/u.test(word)) continue;
    if (far > 0 && GOVERNED_PREPOSITIONS.has(word) && word.length <= 3 && word !== "нет") continue;
    // Билет стоит 1000 рублей: a price is in the accusative.
    if (
      /^(?:стои(?:т|л|м)|долж(?:ен|на|ны)$|штраф)/u.test(word) &&
      /^\d[\d \u00a0.,]*(?:руб|долл|евро|вон|гривен|₽|[$€])/u.test(text.slice(at, at + 24))
    ) {
      transitive = true;
      break;
    }
    // Требуется пять бинтов: the subject; требует пяти подписей.
    if (word.endsWith("ся") && /^(?:по)?треб/u.test(word)) break;
    if (/^(?:обеспеч|снаб)/u.test(word) && hasPeopleAfter(text, at)) {
      transitive = true;
      break;
    }
    if (hasStem(GOVERNED_GENITIVE, word) && (far === 0 || !isTransitive(word))) return found("gen");
    if (GOVERNED_GENITIVE_NEGATED.has(word) && before[i + far + 1]?.word === "не") return found("gen");
    if (hasStem(GOVERNED_DATIVE, word)) return found("dat");
    if (hasStem(GOVERNED_INSTRUMENTAL, word)) return found("ins");
    if (isTransitive(word) || (far === 0 && hasObject(before.slice(i), isMany(text, at)))) {
      transitive = true;
      break;
    }
  }
  if (isRecipient(text, at)) return found("dat");
  return { cases: [], by: "", transitive, moves: false, previous };
}
