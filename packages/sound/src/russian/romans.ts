/** Roman numerals: ordinals with the noun they number, cardinals after a noun that they name (Мильчин, Чельцова, § 6.1.3). */
import type { NonStandardWord } from "../non-standard-word.ts";
import { phraseForms } from "./agreement.ts";
import { governmentOf } from "./government.ts";
import {
  GOVERNED_PREPOSITIONS,
  NOUNS_NAMING,
  NOUNS_NOT_COUNTED,
  ROMANS_AFTER,
  ROMANS_FEMININE_NAMES,
  ROMANS_SHORT,
} from "./lists.ts";
import { cardinal, type Case, type Gender } from "./numbers.ts";
import { ordinal } from "./ordinal-numbers.ts";
import { isSpace, phraseAfter, wordsAfter, wordsBefore } from "./passage.ts";
import { isFeminineStem, looksLikeAdjective, pluralCases } from "./nouns.ts";
import { matchAt, reading } from "./reading.ts";
import { isPast, looksLikeVerb } from "./word-kinds.ts";

const VALUES: { readonly [letter: string]: number } = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
/** Cyrillic letters that are typed for Roman ones, and the numerals of Unicode. */
const ALIKE: { readonly [letter: string]: string } = { Х: "X", І: "I", С: "C", М: "M", У: "V" };
const ROMAN = /[IVXLCDMХІСМУ]{1,8}(?![\p{L}\d\u0301])(?!-[а-яё])|[Ⅰ-Ⅿ]{1,8}(?![Ⅰ-Ⅿ])/uy;
const LAWFUL = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a Roman numeral; `undefined` for other letters. */
export function romanValue(written: string): number | undefined {
  const plain = Array.from(written.normalize("NFKC"), (letter) => ALIKE[letter] ?? letter).join("");
  if (plain === "" || !LAWFUL.test(plain)) return undefined;
  let sum = 0;
  for (let i = 0; i < plain.length; i++) {
    const [own, next] = [VALUES[plain.charAt(i)]!, VALUES[plain.charAt(i + 1)] ?? 0];
    sum += own < next ? -own : own;
  }
  return sum;
}

interface Named {
  readonly case: Case;
  readonly gender: Gender | "pl";
  /** The words of a short noun: в. → ве́ке, and where it ends. */
  readonly noun?: { readonly words: string; readonly end: number };
}

/** A Roman numeral in a place where it is one. */
export function readRoman(text: string, at: number): NonStandardWord | undefined {
  if (/[\p{L}\dⅠ-Ⅿ]/u.test(text.charAt(at - 1))) return undefined;
  const written = matchAt(ROMAN, text, at)?.[0];
  const value = written === undefined ? undefined : romanValue(written);
  if (written === undefined || value === undefined || /^[LCDMСМУ]+$/u.test(written)) return undefined;
  // XL is a size, CD a disc: other letters than I, V, X only after a noun that has a Roman number.
  if (/[LCDMСМУ]/u.test(written) && !isNumbered(text, at, at + written.length)) return undefined;

  const end = at + written.length;
  const digits = String(value);
  // A group of blood: 0(I), A(II).
  if (value < 5 && /[0OОAАBВ][ \u00a0]?\($/u.test(text.slice(Math.max(0, at - 3), at)) && text.charAt(end) === ")")
    return reading(at, end, ordinal(digits, "nom", "f")!);
  // II(A)
  if (value < 5 && /^[ \u00a0]?\((?:[0OОАAВB]|[АA][ВB])\)/u.test(text.slice(end, end + 6)))
    return reading(at, end, ordinal(digits, "nom", "f")!);
  const cyrillic = /^[ХІСМУ]+$/u.test(written);
  const range = /^[ \u00a0]?[-–—][ \u00a0]?[IVXLХ]+(?=[ \u00a0])/u.exec(text.slice(end, end + 12))?.[0];
  const [before] = wordsBefore(text, at);
  // часть IV инструкции: the part is named, and what follows is of it.
  if (before && isSpace(before.gap) && NAMED_PARTS.test(before.word) && range === undefined)
    return reading(at, end, cardinal(digits));
  const named = nounAfter(text, at, end + (range?.length ?? 0));
  if (named && !(cyrillic && !named.noun && written.length === 1)) {
    const both = [digits, ...(range === undefined ? [] : [String(romanValue(range.replace(/[^\p{L}]/gu, "")) ?? "")])];
    if (both.includes("")) return undefined;
    const words = both.map((one) => ordinal(one, named.case, named.gender)!).join(" ");
    return reading(
      at,
      named.noun?.end ?? end + (range?.length ?? 0),
      named.noun ? `${words} ${named.noun.words}` : words,
    );
  }
  if (cyrillic) return undefined;
  const [previous] = wordsBefore(text, at);
  if (previous && isSpace(previous.gap)) {
    if (
      /^[А-ЯЁ]/u.test(previous.written) &&
      previous.written.length > 2 &&
      !NOUNS_NOT_COUNTED.has(previous.word) &&
      !GOVERNED_PREPOSITIONS.has(previous.word) &&
      !ROMANS_AFTER.has(previous.word) &&
      !NOUNS_NAMING.has(previous.word)
    ) {
      const { case: own, gender } = ofName(previous.word, text, previous.from[0]);
      return reading(at, end, ordinal(digits, own, gender)!);
    }
    if (ROMANS_AFTER.has(previous.word) || NOUNS_NAMING.has(previous.word)) return reading(at, end, cardinal(digits));
  }
  // с VIII по X класс: the noun of the last one.
  const [next, later] = wordsAfter(text, end);
  if (next && later && /^(?:по|до|и|или)$/u.test(next.word) && isSpace(next.gap)) {
    const other = romanValue(later.written);
    const noun = other === undefined ? undefined : nounAfter(text, later.from[0], later.from[1]);
    if (noun)
      return reading(
        at,
        end,
        ordinal(digits, governmentOf(text, at).cases[0] ?? noun.case, noun.gender === "pl" ? "m" : noun.gender)!,
      );
  }
  return written.length > 1 || /[Ⅰ-Ⅿ]/u.test(written) ? reading(at, end, cardinal(digits)) : undefined;
}

const NAMED_PARTS =
  /^(?:част[ьи]|частью|глав(?:а|ы|е|у|ой)|том(?:а|у|ом|е)?|раздел(?:а|у|ом|е)?|стать(?:я|и|е|ю|ей)|пункт(?:а|у|ом|е)?|книг(?:а|и|е|у|ой)|приложени[еяюи]|таблиц(?:а|ы|е|у|ей)|акт(?:а|е)?|параграф(?:а|е)?|выпуск(?:а|е)?|фактор(?:а)?)$/u;

/** Whether a chapter, a century or a year is beside a numeral: глава XL, MCMXC год. */
function isNumbered(text: string, at: number, end: number): boolean {
  const [previous] = wordsBefore(text, at);
  return (
    (previous !== undefined && isSpace(previous.gap) && ROMANS_AFTER.has(previous.word)) ||
    /^[ \u00a0](?:в\.|век|год)/u.test(text.slice(end, end + 5))
  );
}

/** The noun that a numeral stands before: its case and gender, and the words of a short one. */
function nounAfter(text: string, at: number, end: number): Named | undefined {
  const { cases, by } = governmentOf(text, at);
  const short = /^[ \u00a0]?(вв?\.|ст\.|кв\.)/u.exec(text.slice(end, end + 5));
  const row = short ? ROMANS_SHORT.get(short[1]!) : undefined;
  if (short && row !== undefined) {
    const own =
      by === "в" || by === "во"
        ? "prp"
        : by === "на" || by === "по"
          ? "acc"
          : (cases[0] ?? (wordsBefore(text, at)[0] && isSpace(wordsBefore(text, at)[0]!.gap) ? "gen" : "nom"));
    const stop = /^\s*$/u.test(text.slice(end + short[0].length, end + short[0].length + 3));
    return {
      case: own,
      gender: "m",
      noun: {
        words: row.split(" ")[["nom", "gen", "dat", "acc", "ins", "prp"].indexOf(own)]!,
        end: end + short[0].length - (stop ? 1 : 0),
      },
    };
  }
  const phrase = phraseAfter(text, end);
  const first = phrase[0];
  if (!first || NOUNS_NOT_COUNTED.has(first.word) || !/^[\s\u00a0]/u.test(first.gap) || /[a-z\d]/iu.test(first.word))
    return undefined;
  // на I мировой, II мировая: of wars.
  if (
    /^(?:миров|отечественн|чеченск|пуническ|крымск)(?:ая|ой|ую)$/u.test(first.word) &&
    !(phrase[1] && !NOUNS_NOT_COUNTED.has(phrase[1].word) && phrase[1].word.startsWith("войн"))
  ) {
    const own: Case = first.word.endsWith("ая")
      ? "nom"
      : first.word.endsWith("ую")
        ? "acc"
        : /^(?:на|в|во|о|об|при)$/u.test(by)
          ? "prp"
          : (cases.find((one) => one !== "acc" && one !== "nom") ?? "gen");
    return { case: own, gender: "f" };
  }
  const { forms } = phraseForms(phrase);
  // XXV Игры пройдут: a plural that looks like a genitive.
  const plural = pluralCases(first.word);
  // Между IX и X веками: each numeral is a singular.
  if (/[ая](?:ми|х|м)$/u.test(first.word) && plural.length > 0 && isOfPair(text, at)) {
    const stem = first.word.replace(/[ая](?:ми|х|м)$/u, "");
    return { case: plural[0]!, gender: isFeminineStem(stem) === true ? "f" : "m" };
  }
  const many = plural.length > 0 && !forms.some((one) => cases.includes(one.case)) ? plural : [];
  if (many.length > 0 && !looksLikeAdjective(first.word)) {
    const own = cases.find((one) => many.includes(one)) ?? many[0]!;
    return { case: own, gender: "pl" };
  }
  if (
    cases.length === 0 &&
    /[ыи]$/u.test(first.word) &&
    forms[0]?.gender === "f" &&
    forms[0].case === "gen" &&
    !isAfterNoun(text, at)
  )
    return { case: "nom", gender: "pl" };
  const found = cases.flatMap((own) => forms.filter((one) => one.case === own))[0] ?? forms[0];
  return found ? { case: found.case, gender: found.gender } : undefined;
}

const isOfPair = (text: string, at: number): boolean =>
  /[IVXLХ]+[ \u00a0](?:и|или)[ \u00a0]$/u.test(text.slice(Math.max(0, at - 14), at));

/** Whether a noun stands right before, of which what follows may be the genitive: зал II очереди. */
function isAfterNoun(text: string, at: number): boolean {
  const [previous] = wordsBefore(text, at);
  return (
    previous !== undefined &&
    isSpace(previous.gap) &&
    !NOUNS_NOT_COUNTED.has(previous.word) &&
    !looksLikeVerb(previous.word) &&
    !isPast(previous.word) &&
    !looksLikeAdjective(previous.word)
  );
}

/** The case and gender of a name: Пётр, Екатери́ны, Никола́е. */
function ofName(name: string, text: string, at: number): { case: Case; gender: Gender } {
  const stem = name.replace(/[аеиоуыэюяйь]+$/u, "");
  const feminine = ROMANS_FEMININE_NAMES.has(stem);
  const { cases } = governmentOf(text, at);
  const last = name.slice(-1);
  const possible: readonly Case[] = feminine
    ? ((
        {
          а: ["nom"],
          я: ["nom"],
          у: ["acc"],
          ю: ["acc"],
          е: ["dat", "prp"],
          ы: ["gen"],
          и: ["gen", "dat", "prp"],
          й: ["ins"],
        } as { readonly [ending: string]: readonly Case[] }
      )[last] ?? ["nom"])
    : /(?:ом|ем|им|ым)$/u.test(name) && !/^(?:максим|ефрем|еким|вадим|рим|аким|клим)$/u.test(name)
      ? ["ins"]
      : ((
          { а: ["gen", "acc"], я: ["gen", "acc"], у: ["dat"], ю: ["dat"], е: ["prp"], и: ["gen"] } as {
            readonly [ending: string]: readonly Case[];
          }
        )[last] ?? ["nom"]);
  return { case: cases.find((own) => possible.includes(own)) ?? possible[0]!, gender: feminine ? "f" : "m" };
}
