/** Abbreviations in Cyrillic letters: with dots (вул., т. зв.), of capitals (ЕКГ, НАТО), and codes that begin with letters (АК-74). */
import { governmentOf, singularForms } from "./agreement.ts";
import { figuresOf } from "./codes.ts";
import { contextOf, plainWord, type Context } from "./context.ts";
import {
  ABBREVIATIONS_CAPITALS,
  ABBREVIATIONS_DOTTED,
  ABBREVIATIONS_LETTERS,
  ABBREVIATIONS_PLACES,
  ABBREVIATIONS_SPELLED,
  ABBREVIATIONS_WORDS,
  FOREIGN_WORDS,
} from "./lists.ts";
import type { NonStandardWord } from "../non-standard-word.ts";
import { CASES, type Case } from "./numbers.ts";
import { AFTER_LABEL, readInitial } from "./initials.ts";
import { findUnit, unitWords } from "./units.ts";

const LONGEST = 12;
const LETTER = /[\p{L}\p{M}\p{N}'’ʼ]/u;

/** An abbreviation with dots, a hyphen or a slash, at the start of a word. */
export function readDotted(text: string, at: number): NonStandardWord | undefined {
  const slice = text.slice(at, at + LONGEST).replace(/[\u00a0\u202f]/gu, " ");
  if (!/[./-]|^смт/u.test(slice)) return undefined;
  // вітамін С. Петро …: the letter ends a sentence.
  if (/^\p{Lu}\./u.test(slice) && AFTER_LABEL.test(text.slice(Math.max(0, at - 24), at))) return undefined;
  const initial = readInitial(text, at, undefined);
  for (let length = Math.min(LONGEST, slice.length); length >= 2; length--) {
    const written = slice.slice(0, length);
    const own =
      ABBREVIATIONS_DOTTED.has(written) || ABBREVIATIONS_PLACES.has(written) ? written : written.toLowerCase();
    const whole = written.endsWith(".") || !LETTER.test(text.charAt(at + length));
    // В. О. Коваль: two initials.
    if (!whole || /^\p{Lu}\. ?\p{Lu}\.$/u.test(written)) continue;
    const place = ABBREVIATIONS_PLACES.get(own);
    const read = place === undefined ? undefined : readPlace(text, at, length, own, place.split(" "));
    if (read && length === 2) return readInitial(text, at, read.words) ?? read;
    if (read) return read;
    if (length === 2 && initial) return initial;
    const listed = ABBREVIATIONS_DOTTED.get(own);
    if (listed === undefined) continue;
    const closes = listed.endsWith(" end") && written.endsWith(".") && endsSentence(text, at + length);
    return { from: [at, at + length - (closes ? 1 : 0)], words: listed.replace(/ end$/u, "") };
  }
  return initial;
}

const endsSentence = (text: string, end: number): boolean =>
  /^[\s)»”"]*$|^[)»”"]?\s+[\p{Lu}«„(]/u.test(text.slice(end, end + 4));

/** A verb of motion before a preposition: the accusative follows. */
export const MOTION =
  /(?:їд|їх|йд|йш|ход|везі|веземо|везти|направ|прямуй|віднес|доставт|пройд|зайд|поверн|спуст|підні|перевед|переїж|виїжд|виїха)[\p{Ll}\p{M}']*[ \u00a0](?:[\p{Ll}\p{M}']+[ \u00a0]){0,2}(?:в|у|на|під|за)[ \u00a0]$/iu;

/** м. Київ, вул. Садова, буд. 8, с. 34: a noun in the case that the word before it asks for. */
function readPlace(
  text: string,
  at: number,
  length: number,
  abbreviation: string,
  forms: readonly string[],
): NonStandardWord | undefined {
  const end = at + length;
  const next = text.slice(end, end + 24);
  const name = /^[ \u00a0]?(?:ім\.[ \u00a0]?)?[«"]?(\p{Lu}[\p{L}\p{M}'’ʼ]*)/u.exec(next)?.[1];
  const figures = /^[ \u00a0]?(?:№[ \u00a0]?)?(?:\d|[IVX]{1,6}(?!\p{L}))/u.test(next);
  const context = contextOf(text, at, end);
  if (abbreviation === "обл." || abbreviation === "р-н") {
    const before = /([\p{L}\p{M}'’ʼ-]+)[ \u00a0]$/iu.exec(context.before)?.[1];
    const [form] = before === undefined ? [] : singularForms(plainWord(before));
    const masculine = abbreviation === "р-н";
    if (!form && name === undefined)
      return {
        from: [at, abbreviation.endsWith(".") && endsSentence(text, end) ? end - 1 : end],
        words: forms[0]!,
        trouble: {
          rule: "abbreviation.unread",
          message: `the case of “${abbreviation}” is not known`,
          candidates: forms,
        },
      };
    const asked: Case =
      before === undefined || /^(?:у|в|до|з|на)$/u.test(before.toLowerCase())
        ? placeCase(context, name, false)
        : adjectiveCase(plainWord(before), masculine);
    const closes = abbreviation.endsWith(".") && endsSentence(text, end);
    return { from: [at, end - (closes ? 1 : 0)], words: forms[CASES.indexOf(asked)]! };
  }
  if (abbreviation === "к." && figures && !/^\p{Lu}/u.test(text.slice(at))) {
    const words = forms[CASES.indexOf(placeCase(context, name, figures))]!;
    return {
      from: [at, end],
      words,
      trouble: {
        rule: "abbreviation.unread",
        message: "“к.” is a room, a building or an office",
        candidates: [words, "ко́рпус", "кабіне́т"],
      },
    };
  }
  if (/^[мро]\.$|^оз\.$/u.test(abbreviation) && (name === undefined || figures)) return undefined;
  // 3-й пов., на 2-му пов.: the ordinal has the case.
  const ordinal = /\d-?(й|ий|го|му|м)[ \u00a0]$/u.exec(context.before)?.[1];
  if (ordinal !== undefined && /^(?:пов|під|корп)\.$/u.test(abbreviation)) {
    const shown: Case = ordinal.endsWith("й") ? "nom" : ordinal === "го" ? "gen" : ordinal === "му" ? "loc" : "ins";
    return { from: [at, end - (endsSentence(text, end) ? 1 : 0)], words: forms[CASES.indexOf(shown)]! };
  }
  if (abbreviation === "с." && figures) {
    const page = "сторі́нка сторі́нки сторі́нці сторі́нку сторі́нкою сторі́нці".split(" ");
    return { from: [at, end], words: page[CASES.indexOf(placeCase(context, undefined, true))]! };
  }
  if (
    /^(?:пп?\.|ч\.|т\.|абз\.|поч\.|кін\.|ст\.|гл\.|розд\.|табл\.|рис\.|мал\.|к\.|стор\.|каб\.|кв\.|б\.|пов\.|корп\.|під\.)$/u.test(
      abbreviation,
    )
      ? !figures
      : name === undefined && !figures
  )
    return undefined;
  return { from: [at, end], words: forms[CASES.indexOf(placeCase(context, name, figures))]! };
}

const adjectiveCase = (word: string, masculine: boolean): Case => {
  if (/ої$|ого$/u.test(word)) return "gen";
  if (word.endsWith("ому")) return "loc";
  if (word.endsWith("ій") && !masculine) return "loc";
  if (word.endsWith("у")) return "acc";
  if (/ою$|им$/u.test(word)) return "ins";
  return "nom";
};

function placeCase(context: Context, name: string | undefined, numbered: boolean): Case {
  if (/(?:див|пор)\.[ \u00a0]$/iu.test(context.before)) return "acc";
  const { cases, word } = governmentOf(context);
  if (cases.length === 0) return "nom";
  if (/^(?:під|над|перед|між|за)$/u.test(word)) return MOTION.test(context.before) ? "acc" : "ins";
  if (!/^(?:у|в|на|по)$/u.test(word)) return cases[0]!;
  const forms = name === undefined || numbered ? [] : singularForms(plainWord(name)).map(([one]) => one);
  const shown = /(?:ій|ому|ві)$/u.test(name ?? "")
    ? "loc"
    : /[ую]$/u.test(name ?? "") && forms[0] === "acc"
      ? "acc"
      : undefined;
  return shown ?? (MOTION.test(context.before) ? "acc" : "loc");
}

const CAPITALS = /[А-ЩЬЮЯЄІЇҐ]{2,}(?![\p{L}\p{M}'’ʼ])|БпЛА/uy;
const VOWEL = /[АЕЄИІЇОУЮЯ]/u;
const CODE = /([А-ЩЬЮЯЄІЇҐ]{1,4})([-‐‑–]?)(\d+)([А-ЩЬЮЯЄІЇҐ]{0,3})(?![\d\p{Ll}]|[.,:]\d)/uy;

/** The names of letters. */
const spelled = (letters: string): string =>
  Array.from(letters, (letter) => ABBREVIATIONS_LETTERS.get(letter) ?? letter).join(" ");

/** Names of vitamins are those of the Latin letters. */
const VITAMIN: { readonly [letter: string]: string } = { В: "бе", С: "це", Н: "аш", Р: "пе" };

/** An abbreviation of capitals, or a code that begins with them. */
export function readCapitals(text: string, at: number): NonStandardWord | undefined {
  for (let length = 5; length >= 2; length--) {
    const written = text.slice(at, at + length);
    const formula = FOREIGN_WORDS.get(written);
    if (formula !== undefined && !LETTER.test(text.charAt(at + length)) && /[\d₂]/u.test(written))
      return { from: [at, at + length], words: formula };
  }
  CODE.lastIndex = at;
  const code = CODE.exec(text);
  if (code) {
    const [whole, letters = "", , figures = "", last = ""] = code;
    const { before } = contextOf(text, at, at);
    const vitamin = /(?:вітамін|гепатит)\S*[ \u00a0][«"]?$/iu.test(before) ? VITAMIN[letters] : undefined;
    const name = vitamin ?? ABBREVIATIONS_WORDS.get(letters) ?? spelled(letters);
    return {
      from: [at, at + whole.length],
      words: `${name} ${figuresOf(figures)}${last === "" ? "" : ` ${spelled(last)}`}`,
    };
  }
  CAPITALS.lastIndex = at;
  const written = CAPITALS.exec(text)?.[0];
  if (written === undefined) return readLetter(text, at);
  const end = at + written.length;
  const listed = ABBREVIATIONS_WORDS.get(written);
  if (listed !== undefined && !inCapitals(text, at, end)) return { from: [at, end], words: listed };
  if (ABBREVIATIONS_SPELLED.has(written)) return { from: [at, end], words: spelled(written) };
  if (!VOWEL.test(written)) return written.length > 7 ? undefined : { from: [at, end], words: spelled(written) };
  if (listed !== undefined) return { from: [at, end], words: listed };
  if (written.length > 5 || ABBREVIATIONS_CAPITALS.has(written) || inCapitals(text, at, end)) return undefined;
  const series = written.length === 2 && /^[ \u00a0]?(?:№[ \u00a0]?)?\d{6}(?!\d)/u.test(text.slice(end, end + 12));
  if (series || LETTERS_ONLY.test(written)) return { from: [at, end], words: spelled(written) };
  // ЦНАП, ФОП: what can be said as a word is.
  if (WORD_LIKE.test(written)) return undefined;
  return {
    from: [at, end],
    words: written,
    trouble: {
      rule: "abbreviation.unread",
      message: `“${written}” may be a word or letters`,
      candidates: [written.toLowerCase(), spelled(written)],
    },
  };
}

/** Capitals that no word has: two equal letters at an end (but ввіз, ллє), or four consonants together. */
const LETTERS_ONLY =
  /^(?!(?:ВВ|ЗЗ|ЛЛ|СС)[АЕЄИІЇОУЮЯ])([БВГҐДЖЗКЛМНПРСТФХЦЧШЩ])\1|([БВГҐДЖЗКПТФХЦЧШЩ])\2$|[БВГҐДЖЗКЛМНПРСТФХЦЧШЩ]{4}|^Ь/u;
/** Capitals that can be said as a word: a vowel between consonants, or four letters and more with one in the middle. */
const WORD_LIKE =
  /^[БВГҐДЖЗКЛМНПРСТФХЦЧШЩ][АЕЄИІЇОУЮЯ][БВГҐДЖЗЙКЛМНПРСТФХЦЧШЩ]Ь?$|^.{1,2}[АЕЄИІЇОУЮЯ].{1,3}$|^.{5}$|^Й[ДТШ]/u;

const WITHOUT_VOWEL = /[бвгґджзйклмнпрстфхцчшщь]{2,6}(?![\p{L}\p{M}'’])/uy;
/** Times of one: на хв. → на хвилину, за год. → за годину. */
const SPAN = /(?:хв|год|сек|міс|тиж|доб)(?:\.(?!\s*$|\s+[\p{Lu}«]))?(?![\p{L}\p{M}'’])/uy;

/** The unit of a rate, in the accusative: 25 разів на хв., платня на міс. */
export function readSpan(text: string, at: number): NonStandardWord | undefined {
  SPAN.lastIndex = at;
  const written = SPAN.exec(text)?.[0];
  if (
    written === undefined ||
    !/(?:^|[ \u00a0])(?:на|за|через)[ \u00a0](?:одн[уи]н?[ \u00a0])?$/iu.test(text.slice(Math.max(0, at - 14), at))
  )
    return undefined;
  const unit = findUnit(written.startsWith("доб") ? "доба" : written.replace(".", ""));
  return unit && { from: [at, at + written.length], words: unitWords("1", "acc", unit.unit) };
}

const INTERJECTION = /^(?:гм|хм|тс+|пст|бр+|кш|шш+|тпр+)$/u;

/** Small letters without a vowel are an abbreviation that nothing reads: ст., рт. */
export function readConsonants(text: string, at: number): NonStandardWord | undefined {
  WITHOUT_VOWEL.lastIndex = at;
  const written = WITHOUT_VOWEL.exec(text)?.[0];
  if (written === undefined || INTERJECTION.test(written)) return undefined;
  const end = at + written.length;
  const unit = findUnit(text.slice(at, at + 24));
  if (unit) {
    // A unit without a number: кілька км, швидкість у км/год.
    const { before } = contextOf(text, at, at);
    const some = /(?:кілька|декілька|багато|мало|скільки|пару|сотн[іюя]|десятк[иів]|тисяч[іуа]?)[ \u00a0]$/iu.test(
      before,
    );
    const inside = /(?:^|[ \u00a0])[ув][ \u00a0]$/iu.test(before);
    const words = unitWords("5", inside ? "loc" : some ? "nom" : "gen", unit.unit);
    const from = [at, at + unit.length] as const;
    if (some || inside) return { from, words };
    return {
      from,
      words,
      trouble: {
        rule: "abbreviation.unread",
        message: `“${written}” has no number, so its form is not known`,
        candidates: [words],
      },
    };
  }
  return {
    from: [at, end],
    words: written,
    trouble: {
      rule: "abbreviation.unread",
      message: `no rule reads “${written}” here`,
      candidates: [spelled(written.toUpperCase())],
    },
  };
}

/** A capital by itself that is a name: вітамін С, корпус Б, пункт «А». Words of one letter are not touched. */
function readLetter(text: string, at: number): NonStandardWord | undefined {
  const letter = text.charAt(at);
  if (LETTER.test(text.charAt(at + 1)) || LETTER.test(text.charAt(at - 1))) return undefined;
  const { before } = contextOf(text, at, at);
  const vitamin = /(?:вітамін|гепатит)\S*[ \u00a0][«"]?$/iu.test(before) ? VITAMIN[letter] : undefined;
  if (vitamin !== undefined) return { from: [at, at + 1], words: vitamin };
  if (
    VOWEL.test(letter) ||
    !/(?:корпус|секці|літер|вихід|сектор|блок|зон|груп|клас|план|точк|під'їзд|гепатит|палуб|причал|док|вітамін)[\p{Ll}\p{M}']*[ \u00a0][«"]?$/iu.test(
      before,
    )
  )
    return undefined;
  const name = ABBREVIATIONS_LETTERS.get(letter);
  return name === undefined ? undefined : { from: [at, at + 1], words: name };
}

/** Whether the words beside a word are in capitals too: a whole sentence is. */
function inCapitals(text: string, from: number, to: number): boolean {
  const before = /([\p{L}'’]+)[^\p{L}]{1,3}$/u.exec(text.slice(Math.max(0, from - 30), from))?.[1];
  const after = /^[^\p{L}]{1,3}([\p{L}'’]+)/u.exec(text.slice(to, to + 30))?.[1];
  const loud = (word: string | undefined): boolean =>
    word !== undefined && word.length > 2 && word === word.toUpperCase();
  return loud(before) || loud(after);
}
