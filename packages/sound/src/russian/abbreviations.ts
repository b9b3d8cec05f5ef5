/**
 * Abbreviations with full stops, solids and hyphens (т. е., ул., в/м), and in capitals (МЧС, УЗИ). ГОСТ Р 7.0.12-2011 lists the
 * common ones; Правила русской орфографии 2006, §§ 204–210.
 */
import type { NonStandardWord } from "../non-standard-word.ts";
import { groupKind } from "./capital-groups.ts";
import { governmentOf } from "./government.ts";
import {
  ABBREVIATIONS_CAPITALS,
  ABBREVIATIONS_PHRASES,
  ABBREVIATIONS_SPELLED,
  ABBREVIATIONS_SPOKEN,
  ABBREVIATIONS_WORDS,
  LATIN_MEDICINE,
  NOUNS_NOT_COUNTED,
  UNITS_RATES,
} from "./lists.ts";
import { phraseForms } from "./agreement.ts";
import { ordinalForm } from "./ordinal-numbers.ts";
import { joinNames, latinLetter, russianLetter } from "./letters.ts";
import { forms, type Case } from "./numbers.ts";
import { isSpace, phraseAfter, wordsAfter, wordsBefore, type Neighbour } from "./passage.ts";
import { matchAt, reading } from "./reading.ts";
import { isListed } from "./known-words.ts";
import { shortAdjective } from "./shortened-adjectives.ts";
import { beginsSentence, declined, readContraction } from "./shortened-nouns.ts";

const CASE_ORDER: readonly Case[] = ["nom", "gen", "dat", "acc", "ins", "prp"];
const DOTTED = /[а-яё]{1,8}\.(?:[ \u00a0-]?[а-яё]{1,7}\.){0,2}/iuy;
const SOLID = /[а-яё]{1,7}\/[а-яё]{1,8}(?![а-яё])/iuy;

/** The start of a word: no letter, digit or full stop before. */
const startsWord = (text: string, at: number): boolean => !/[\p{L}\d\u0301/-]/u.test(text.charAt(at - 1));

/** An abbreviation with full stops, a solid or a hyphen. */
export function readShort(text: string, at: number): NonStandardWord | undefined {
  if (!startsWord(text, at)) return undefined;
  // А. С. Пушкин: initials.
  if (
    /^[А-ЯЁ]\./u.test(text.slice(at, at + 2)) &&
    /(?:^|[^\p{L}])[А-ЯЁ]\.[ \u00a0]?$/u.test(text.slice(Math.max(0, at - 4), at))
  )
    return undefined;
  if (INITIALS.test(text.slice(at, at + 8))) return undefined;
  const town = readTown(text, at);
  if (town) return town;
  // О. Петров, Петров О.: a capital beside a name is an initial, and no island.
  if (/^[А-ЯЁ]\.(?:[ \u00a0]?[А-ЯЁ][а-яё]|\s*$)/u.test(text.slice(at, at + 5))) return undefined;
  if (
    /^[А-ЯЁ]\./u.test(text.slice(at, at + 2)) &&
    !/^.{2}[ \u00a0]?\d/u.test(text.slice(at, at + 4)) &&
    isAfterName(text, at)
  )
    return undefined;
  const solid = matchAt(SOLID, text, at)?.[0];
  if (solid !== undefined) {
    if (solid.toLowerCase() === "ж/д") return reading(at, at + solid.length, railway(text, at, at + solid.length));
    const words = ABBREVIATIONS_PHRASES.get(solid.toLowerCase());
    return words === undefined ? undefined : reading(at, at + solid.length, words);
  }
  const contraction = readContraction(text, at);
  if (contraction) return contraction;
  const rate = readRate(text, at);
  if (rate) return rate;
  const dotted = matchAt(DOTTED, text, at)?.[0];
  if (dotted === undefined) return undefined;
  // The longest abbreviation first: т. д., then т.
  const stops = Array.from(dotted.matchAll(/\./g), ({ index }) => index + 1).toReversed();
  for (const length of stops) {
    const written = dotted.slice(0, length);
    const key = written.toLowerCase().replace(/[ \u00a0]/g, "");
    const end = at + length;
    const adjective = shortAdjective(text, at, end, key);
    if (adjective) return adjective;
    const words = ABBREVIATIONS_PHRASES.get(key);
    if (words !== undefined && fitsHere(key, text, at, end))
      return reading(at, keepsStop(key, text, end) ? end - 1 : end, agreedPhrase(key, words, text, at));
    const noun = declined(text, at, end, key);
    if (noun) return noun;
  }
  return undefined;
}

const TOWN = /Г\.[ \u00a0](?<name>[А-ЯЁ](?:[а-яё]|\u0301)+)/uy;
const TOWN_ENDINGS =
  /(?:[сц]к|град|город|бург|поль|дар|кала|[бвгджзклмнрст]ь|[бвгдзклмрстц]а|восток|[жнщ]ье|[нв]о|ы|и|абад|кент|ата)$/u;
const SURNAME_ENDINGS =
  /(?:[оеё]в|[иы]н|[ыио]й|ко|ук|юк|чак|ян|дзе|швили|[оеё]ва|[иы]на|[сц]кая|их|ых|ич|ец|ман|берг|штейн|ер)$/u;

/** Г. Тверь at the start of a sentence is a town, Г. Иванов a person; where the name shows neither, both are given. */
function readTown(text: string, at: number): NonStandardWord | undefined {
  const name = matchAt(TOWN, text, at)?.groups?.["name"]?.toLowerCase() ?? "";
  // Г. Ли, Г. Ким: short names are of persons.
  if (name.length < 4 || SURNAME_ENDINGS.test(name) || isAfterName(text, at)) return undefined;
  if (TOWN_ENDINGS.test(name)) return reading(at, at + 2, "го́род");
  return {
    from: [at, at + 2],
    words: "го́род",
    trouble: {
      rule: "abbreviation.unread",
      message: "“Г.” before a name may be a town or an initial: write the word",
      candidates: ["го́род", russianLetter("Г")],
    },
  };
}

/** Abbreviations that end a sentence: бинты и т. д. */
const LAST: ReadonlySet<string> = new Set([
  "т.д.",
  "т.п.",
  "др.",
  "пр.",
  "н.э.",
  "с.ш.",
  "ю.ш.",
  "в.д.",
  "з.д.",
  "вкл.",
  "макс.",
]);

/** Whether the full stop of an abbreviation also ends the sentence, and so stays. */
const keepsStop = (key: string, text: string, end: number): boolean =>
  /^[\s»)"]*$/u.test(text.slice(end, end + 4)) ||
  (LAST.has(key) && /^[ \u00a0]+[А-ЯЁ]/u.test(text.slice(end, end + 3)));

/** A unit of time after в: 18 в мин., 2 раза в сут. */
function readRate(text: string, at: number): NonStandardWord | undefined {
  const written = /^(?:мин|сек|сут|нед|мес|ч|час)(?![а-яё]|\u0301)\.?/u.exec(text.slice(at, at + 5))?.[0];
  if (written === undefined || !/(?:^|[\s\d])в[ \u00a0]$/u.test(text.slice(Math.max(0, at - 3), at))) return undefined;
  const words = UNITS_RATES.get(written.replace(".", ""))?.replace(/^в /u, "");
  if (words === undefined) return undefined;
  const end = at + written.length;
  return reading(at, written.endsWith(".") && /^\s*$/u.test(text.slice(end, end + 3)) ? end - 1 : end, words);
}

/** ж/д станция is железнодоро́жная, станция ж/д is желе́зной доро́ги. */
function railway(text: string, at: number, end: number): string {
  const phrase = phraseAfter(text, end);
  const { cases, previous } = governmentOf(text, at);
  if (phrase[0] && !NOUNS_NOT_COUNTED.has(phrase[0].word)) {
    const { forms: possible } = phraseForms(phrase);
    const form = cases.flatMap((own) => possible.filter((one) => one.case === own))[0] ?? possible[0];
    if (form) return ordinalForm("железнодоро́жн", form.case, form.gender);
  }
  const by = previous?.word ?? "";
  const own: Case = /^(?:на|по|о)$/u.test(by)
    ? "prp"
    : (cases[0] ?? (previous && isSpace(previous.gap) ? "gen" : "nom"));
  return `${ordinalForm("желе́зн", own, "f")} ${forms("доро́га доро́ги доро́ге доро́гу доро́гой доро́ге")[CASE_ORDER.indexOf(own)]!}`;
}

/** Whether an abbreviation that is also a word is one here: дом., раб., пр., ок. 5. */
function fitsHere(key: string, text: string, at: number, end: number): boolean {
  const rest = text.slice(end, end + 3);
  const before = wordsBefore(text, at)[0];
  if (key === "пр.") return before?.word === "и";
  if (key === "др.") return !/^[ \u00a0]?\d/u.test(rest);
  if (key === "ок." || key === "св.") return /^[ \u00a0]?\d/u.test(rest);
  if (/^(?:дом|раб|внутр|моб|доб)\.$/u.test(key)) return /^[ \u00a0:]*(?:тел|\d|\+)/u.test(text.slice(end, end + 5));
  if (/^(?:гос|рос|рус|кор|англ|факс|прим|адр)\.$/u.test(key))
    return (
      (/^[ \u00a0:]?[\p{L}\d]/u.test(rest) && !/^[ \u00a0][А-ЯЁ]/u.test(rest)) || key === "прим." || key === "адр."
    );
  if (key === "см.") return !/\d[ \u00a0]?$/u.test(text.slice(Math.max(0, at - 2), at));
  if (key === "им.") return /^[ \u00a0][А-ЯЁ«"]/u.test(rest) && !beginsSentence(text, end);
  if (key === "макс." || key === "вкл." || key === "выкл.") return true;
  return true;
}

/** Other words where the sentence wants them: и др. after persons stays, телефон in its case. */
function agreedPhrase(key: string, words: string, text: string, at: number): string {
  if (key === "тел.") {
    const { by, cases } = governmentOf(text, at);
    const own = by === "по" ? "dat" : /^(?:в|на)$/u.test(by) ? "acc" : (cases[0] ?? "nom");
    return forms("телефо́н телефо́на телефо́ну телефо́н телефо́ном телефо́не")[CASE_ORDER.indexOf(own)]!;
  }
  return words;
}

/** Two initials and a name. */
const INITIALS = /^[А-ЯЁ]\.[ \u00a0]?[А-ЯЁ]\.[ \u00a0]?[А-ЯЁ]/u;
const INITIAL = /[А-ЯЁ]\.(?=[ \u00a0]?(?:[А-ЯЁ]\.[ \u00a0]?)?[А-ЯЁ](?:[а-яё]|\u0301))/uy;
const CAPITALS = /[А-ЯЁ](?:[А-ЯЁ]|\u0301){1,7}(?![а-яёА-ЯЁ]|\u0301)/uy;
const VOWEL = /[АЕЁИОУЫЭЮЯ]/u;

/** An abbreviation in capitals, an initial, or a letter beside a figure. */
export function readCapitals(text: string, at: number): NonStandardWord | undefined {
  if (/[\p{L}\u0301]/u.test(text.charAt(at - 1))) return undefined;
  const last = lastInitial(text, at);
  if (last) return last;
  const initial = matchAt(INITIAL, text, at)?.[0];
  if (initial !== undefined && startsWord(text, at) && isInitial(text, at))
    return reading(
      at,
      at + 2,
      `${russianLetter(initial.charAt(0))} `.replace(/ $/u, /^[ \u00a0]/u.test(text.charAt(at + 2)) ? "" : " "),
    );
  const single = singleLetter(text, at);
  if (single) return single;
  const own = mixedCase(text, at);
  if (own) return own;
  const match = matchAt(CAPITALS, text, at);
  if (!match) return undefined;
  const [written] = match;
  if (written.includes("\u0301")) return undefined;
  const end = at + written.length;
  if (ABBREVIATIONS_SPOKEN.has(written)) return undefined;
  const listed = ABBREVIATIONS_WORDS.get(written) ?? ABBREVIATIONS_SPELLED.get(written);
  const plain = written.toLowerCase();
  const all = inCapitals(text, at, end);
  if (listed !== undefined && !(all && (isListed(plain) || ABBREVIATIONS_CAPITALS.has(plain) || plain.length === 2)))
    return reading(at, end, listed);
  const letters = joinNames(Array.from(written, russianLetter));
  const kind = groupKind(written, all);
  if (kind === "letters") return reading(at, end, letters);
  if (kind === "word") return undefined;
  const candidates = kind === "rather word" ? [plain, letters] : [letters, plain];
  return {
    from: [at, end],
    words: candidates[0]!,
    trouble: {
      rule: "abbreviation.unread",
      message: `“${written}” may be read by its letters or as a word`,
      candidates,
    },
  };
}

/** Whether a surname or another initial of it stands right before: Петров М. И. */
const isAfterName = (text: string, at: number): boolean =>
  /(?<!\p{L})[А-ЯЁ](?:[а-яё]|\u0301)+[ \u00a0](?:[А-ЯЁ]\.[ \u00a0]?)?$/u.test(text.slice(Math.max(0, at - 32), at)) &&
  !/(?:^|[.!?…]\s)[А-ЯЁ](?:[а-яё]|\u0301)+[ \u00a0]$/u.test(text.slice(Math.max(0, at - 32), at).replace(SURNAME, ""));
const SURNAME =
  /(?:^|(?<=\s))[А-ЯЁ](?:[а-яё]|\u0301)*(?:[оеё]в|[иы]н|[сц]к(?:ий|ой)|ко|ук|юк|ян|дзе|швили|[оеё]ва|[иы]на|[сц]кая)(?:а|у|ым|е|ой)?[ \u00a0](?=(?:[А-ЯЁ]\.[ \u00a0]?)?$)/u;

/** An initial after a surname, or alone: Петров М. И., «Р.» */
function lastInitial(text: string, at: number): NonStandardWord | undefined {
  if (!/^[А-ЯЁ]\.(?!\p{L})/u.test(text.slice(at, at + 3)) || !startsWord(text, at)) return undefined;
  const rest = text.slice(at + 2, at + 5);
  const ends = /^[\s»)"]*$/u.test(rest);
  const alone = ends && /^[\s«("]*$/u.test(text.slice(Math.max(0, at - 4), at));
  const next = /^[ \u00a0][А-ЯЁ][а-яё]/u.test(rest) && beginsSentence(text, at + 2);
  if (!alone && !next && (/\d/.test(rest) || !isAfterName(text, at))) return undefined;
  return reading(at, ends || /^\s+[А-ЯЁ][а-яё]/u.test(rest) ? at + 1 : at + 2, russianLetter(text.charAt(at)));
}

/** Whether a capital with a full stop is an initial: С. Иванов, А. С. Пушкин; not the end of a sentence. */
function isInitial(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  return before === "" || !/[\p{L}\d]$/u.test(before);
}

/** КамАЗ, and other listed words that are not all in capitals. */
function mixedCase(text: string, at: number): NonStandardWord | undefined {
  const written = /^[А-ЯЁ][а-яё]{1,4}[А-ЯЁ]{1,4}(?![а-яёА-ЯЁ])/u.exec(text.slice(at, at + 10))?.[0];
  const words = written === undefined ? undefined : ABBREVIATIONS_WORDS.get(written);
  return words === undefined ? undefined : reading(at, at + written!.length, words);
}

/** Whether a word stands among others in capitals, and is so no abbreviation: НЕ ВХОДИТЬ. */
function inCapitals(text: string, at: number, end: number): boolean {
  const side = (all: readonly Neighbour[]): Neighbour[] => {
    const stop = all.findIndex(({ gap }) => /[.!?;\n]/u.test(gap));
    return (stop < 0 ? all : all.slice(0, stop)).filter(({ written }) => /[А-ЯЁа-яё]{2}/u.test(written)).slice(0, 2);
  };
  const [before, after] = [side(wordsBefore(text, at)), side(wordsAfter(text, end))];
  const isCapital = ({ written }: Neighbour): boolean => written === written.toUpperCase();
  const near = [...before.slice(0, 1), ...after.slice(0, 1)];
  return (
    near.length > 0 &&
    near.every(isCapital) &&
    [...before, ...after].some(
      (one) =>
        isCapital(one) &&
        (/[АЕЁИОУЫЭЮЯ].*[АЕЁИОУЫЭЮЯ]/u.test(one.written) || isListed(one.word) || NOUNS_NOT_COUNTED.has(one.word)) &&
        !ABBREVIATIONS_WORDS.has(one.written),
    )
  );
}

/** A letter by name: Т-34, 5А, витамин С, точка Б. */
function singleLetter(text: string, at: number): NonStandardWord | undefined {
  const letter = /^[А-ЯЁ](?![\p{L}\u0301])/u.exec(text.slice(at, at + 2))?.[0];
  if (letter === undefined) return undefined;
  // Группа крови: В (III)
  if (/^[АВ]$/u.test(letter) && /^[ \u00a0]?\((?:I{1,3}|IV)\)/u.test(text.slice(at + 1, at + 7)))
    return reading(at, at + 1, letter === "А" ? "а" : "бэ");
  // Т 37,5
  if (
    letter === "Т" &&
    /^[ \u00a0]?[=:]?[ \u00a0](?:3[4-9]|4[0-2])(?:[,.]\d)?(?![\d\p{L}])/u.test(text.slice(at + 1, at + 9))
  )
    return reading(at, at + 1, "температу́ра");
  const [previous] = wordsBefore(text, at);
  const beside = /^[-–]?\d/u.test(text.slice(at + 1, at + 3));
  const after = /\d-?$/u.test(text.slice(Math.max(0, at - 2), at));
  const medical =
    previous !== undefined && isSpace(previous.gap) && /^(?:витамин|гепатит|вирус|грипп)/u.test(previous.word);
  if (medical) {
    // A Russian letter typed for a Latin one: витамин В12, гепатит С.
    const latin = ({ А: "A", В: "B", С: "C", Е: "E", К: "K", Д: "D", Р: "P" } as { readonly [letter: string]: string })[
      letter
    ];
    if (latin !== undefined)
      return reading(at, at + 1, latinLetter(latin, false) + (beside && text.charAt(at + 1) !== "-" ? " " : ""));
  }
  const name = russianLetter(letter);
  if (beside) return reading(at, at + 1, /^\d/u.test(text.slice(at + 1)) ? `${name} ` : name);
  if (after) return reading(at, at + 1, text.charAt(at - 1) === "-" ? name : ` ${name}`);
  if (VOWEL.test(letter) || !previous || !isSpace(previous.gap) || !LATIN_MEDICINE.has(previous.word)) return undefined;
  return /^[ \u00a0]*(?:$|[.,;:!?)»\n])/u.test(text.slice(at + 1, at + 4)) || !/[ВКСО]/u.test(letter)
    ? reading(at, at + 1, name)
    : undefined;
}

const HOUSE = /[а-яё](?![\p{L}\u0301\d])/uy;

/** The small letter of a house or room after its figure: дом 8а. */
export function readHouseLetter(text: string, at: number): NonStandardWord | undefined {
  // Приказ 12-з, код 2-б-34: the ending of no number.
  if (
    /\d-$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[бвгджзклнпрстфхцчшщ](?:-\d|(?![\p{L}\u0301\d-]))/u.test(text.slice(at, at + 3))
  )
    return reading(at, at + 1, russianLetter(text.charAt(at)));
  if (!/\d$/u.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  const letter = matchAt(HOUSE, text, at)?.[0];
  return letter === undefined ? undefined : reading(at, at + 1, ` ${russianLetter(letter)}`);
}
