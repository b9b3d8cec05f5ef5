/** Shortened words that agree with the word after them or have its case: т. зв. міна, макс. доза, ген. Іванов, за тел. */
import { governmentOf, singularForms } from "./agreement.ts";
import { contextOf, plainWord, wordsAfter, type Context } from "./context.ts";
import { ABBREVIATIONS_ADJECTIVES, ABBREVIATIONS_TITLES } from "./lists.ts";
import type { NonStandardWord } from "../non-standard-word.ts";
import { CASES, type Case, type Gender } from "./numbers.ts";
import { HARD, readSenior } from "./ranks.ts";

const SHORT = /(\p{L}{1,5}\.(?:[ \u00a0]?зв\.)?)[ \u00a0]?(?=[\p{L}\d])/uy;
const LIMITS: { readonly [short: string]: string } = { "макс.": "ма́ксимум", "мін.": "мі́німум" };

/** An adjective in the form of its noun, and a title in the case of the name. */
export function readShortened(text: string, at: number): NonStandardWord | undefined {
  const single = readTelephone(text, at) ?? readSolution(text, at) ?? readWeekday(text, at);
  if (single) return single;
  SHORT.lastIndex = at;
  const found = SHORT.exec(text);
  if (!found) return undefined;
  const written = found[1]!;
  const own = written.toLowerCase().replace(/[ \u00a0]/gu, "");
  const end = at + written.length;
  const context = contextOf(text, at, end);
  const limit = LIMITS[own];
  if (limit !== undefined && /^[ \u00a0]?\d/u.test(context.after)) return { from: [at, end], words: limit };
  const stem = ABBREVIATIONS_ADJECTIVES.get(own);
  if (stem !== undefined) return adjective(written, [at, end], stem, context);
  const senior = readSenior(at, own, context);
  if (senior) return senior;
  const father = own === "о." && GIVEN.test(/^[ \u00a0]?(\p{L}+)/u.exec(context.after)?.[1] ?? "");
  const title = father ? FATHER : ABBREVIATIONS_TITLES.get(own);
  if (title === undefined) return undefined;
  const name = /^[ \u00a0]?(?:\p{Lu}\.[ \u00a0]?){0,2}(\p{Lu}[\p{Ll}\p{M}'’ʼ]+)/u.exec(context.after)?.[1];
  if (name === undefined) return undefined;
  const forms = title.split(" ");
  // Храм о. Миколая: the name of the priest shows the genitive.
  const shown = father && /[ая]$/u.test(name) && !/^(?:Микола|Ілля|Лука)$/u.test(name);
  const asked = titleCase(context, plainWord(name));
  const words = forms[CASES.indexOf(shown && asked === "nom" ? "gen" : asked)]!;
  // О. Іван: the father, or the initial of a person whose surname is a name.
  if (father && written.startsWith("О")) {
    const message = `“${written} ${name}” is a priest, or a name with its initial`;
    return {
      from: [at, end],
      words,
      trouble: { rule: "figure.ambiguous", message, candidates: [words, "о"] },
    };
  }
  if (words !== forms[0] || !/(?:[оеє]ва|[иії]на)$/u.test(name)) return { from: [at, end], words };
  return {
    from: [at, end],
    words,
    trouble: {
      rule: "abbreviation.unread",
      message: `“${written} ${name}” is a woman, or a man in the genitive`,
      candidates: [words, forms[1]!],
    },
  };
}

const FATHER = "оте́ць отця́ отцю́ отця́ отце́м отце́ві";
/** Given names of men in all their cases; an island is not named so without святого. */
const GIVEN =
  /^(?:Іван|Михайл|Василь?|Петр|Павл|Микол|Миколай?|Степан|Стефан|Андрі|Григорі|Юрі|Володимир|Дмитр|Олександр|Олексі|Сергі|Тарас|Богдан|Роман|Ярослав|Мирослав|Святослав|Йосип|Йосиф|Антоні|Антон|Максим|Ілл|Лук|Марк|Матві|Теодор|Фед[оі]р|Як[оі]в|Захарі|Євген|[ІО]г[оі]р|Олег|Орест|Остап|Пилип|Симон|Тимофі|Віталі|Віктор|Георгі|Данил|Діонісі|Кирил|Климент|Костянтин|Назар|Онуфрі|Серафим|Феофан|Анатолі|Артем|Вадим|В'ячеслав|Зінові|Корнилі)(?:[оайяуюіи]|ові|еві|єві|ом|ем|єм|ею|ою)?$/u;

/** The case of a title: the word before asks for it, or the name shows it. */
function titleCase(context: Context, name: string): Case {
  const { cases, object } = governmentOf(context);
  const forms = singularForms(name).map(([one]) => one);
  const masculine = /(?:ом|ем|єм|им)$/u.test(name) ? "ins" : /(?:ові|еві|єві|ому)$/u.test(name) ? "dat" : undefined;
  if (cases.length > 0) return cases.find((one) => one === masculine || forms.includes(one)) ?? cases[0]!;
  if (masculine !== undefined) return masculine;
  // Доповідь ген. Сидоренка: the name is in the genitive; Іванова may be a woman.
  return /(?:енка|[уюая]ка|ого)$/u.test(name) || (object && /[оеє]ва$|[иії]на$/u.test(name)) ? "gen" : "nom";
}

/** The adjective of a shortened word: its form is that of the adjective or noun after it. */
function adjective(
  written: string,
  from: readonly [number, number],
  stem: string,
  context: Context,
): NonStandardWord | undefined {
  const form = (grammaticalCase: Case, gender: Gender): string =>
    stem + HARD[gender]!.split(" ")[CASES.indexOf(grammaticalCase)]!;
  const [first = "", second = ""] = wordsAfter(context);
  const ending = /(?:ого|ому|ої|ій|ою|ими|их|им|ий)$/u.exec(first)?.[0];
  if (ending !== undefined && (second !== "" || ending !== "им")) return { from, words: stem + ending };
  const vowel = /[нвклтгшрчж]([аеіу])$/u.exec(first)?.[1];
  if (vowel !== undefined && agreesWith(vowel, second)) return { from, words: stem + vowel };
  const government = governmentOf(context);
  const asked: readonly Case[] =
    government.cases.length > 0 ? government.cases : government.object ? ["acc", "nom"] : ["nom", "acc"];
  if (/(?:ами|ями)$/u.test(first)) return { from, words: form("ins", "p") };
  if (/[ая]х$/u.test(first)) return { from, words: form("loc", "p") };
  if (/(?:[иї])$/u.test(first) && !asked.includes("gen")) return { from, words: form("nom", "p") };
  if (/(?:ів|їв)$/u.test(first)) return { from, words: form("gen", "p") };
  const singular = first === "" ? undefined : singularForms(first);
  const chosen = singular && asked.flatMap((one) => singular.filter(([own]) => own === one))[0];
  if (chosen) return { from, words: form(...chosen) };
  const candidates = [form(asked[0]!, "m"), form(asked[0]!, "f"), form(asked[0]!, "n"), form(asked[0]!, "p")];
  const words = singular?.[0] ? form(...singular[0]) : candidates[0]!;
  return {
    from,
    words,
    trouble: { rule: "abbreviation.unread", message: `the form of “${written}” is not known`, candidates },
  };
}

const agreesWith = (vowel: string, noun: string): boolean =>
  ({ а: /[аяьр]$/u, е: /[оеєя]$/u, і: /[иіїа]$/u, у: /[ую]$|[чшщьтн]$/u })[vowel]?.test(noun) ?? false;

const TELEPHONE = "телефо́н телефо́ну телефо́ну телефо́н телефо́ном телефо́ну".split(" ");

/** тел. after a preposition: за тел. → за телефо́ном. A dot that ends the text is left. */
function readTelephone(text: string, at: number): NonStandardWord | undefined {
  if (text.slice(at, at + 4).toLowerCase() !== "тел.") return undefined;
  const end = at + 4;
  const { cases, word } = governmentOf(contextOf(text, at, end));
  const asked = word === "за" ? "ins" : word === "по" ? "dat" : /^(?:у|в|на)$/u.test(word) ? "acc" : cases[0];
  const closes = at > 0 && /^[\s)»”"]*$/u.test(text.slice(end, end + 4));
  return { from: [at, closes ? end - 1 : end], words: TELEPHONE[CASES.indexOf(asked ?? "nom")]! };
}

const SOLUTION = /р-(н(?:у|ом|і|и|ів)?)(?![\p{L}\p{M}'’-])/iuy;
const SOLUTIONS: { readonly [ending: string]: readonly [string, string] } = {
  н: ["ро́зчин", "райо́н"],
  ну: ["ро́зчину", "райо́ну"],
  ном: ["ро́зчином", "райо́ном"],
  ні: ["ро́зчині", "райо́ні"],
  ни: ["ро́зчини", "райо́ни"],
  нів: ["ро́зчинів", "райо́нів"],
};

/** р-н, р-ну: a solution or a district. */
function readSolution(text: string, at: number): NonStandardWord | undefined {
  SOLUTION.lastIndex = at;
  const found = SOLUTION.exec(text);
  const both = found && SOLUTIONS[found[1]!.toLowerCase()];
  if (!both) return undefined;
  const end = at + found[0].length;
  const { before, after } = contextOf(text, at, end);
  const from = [at, end] as const;
  const medicine =
    /(?:\d[ \u00a0]?%?(?:-[а-яєії]{1,3})?|мл|л|крапель|введ[а-яєії]+|вводити|фізіологічн[а-яєії]+|водн[а-яєії]+|спиртов[а-яєії]+)\.?[ \u00a0]$/iu;
  if (medicine.test(before) || /^[ \u00a0](?:[а-яєіїґ']{4,}(?:у|ю|и|ої|ого|ози|ію|іну|іду)(?![\p{L}])|\d)/u.test(after))
    return { from, words: both[0] };
  // Сихівський р-н, р-н Оболонь: the list of places has the case.
  if (/(?:ий|ого|ому|им|их|і)[ \u00a0]$/u.test(before) || /^[ \u00a0]\p{Lu}/u.test(after))
    return found[1] === "н" ? undefined : { from, words: both[1] };
  return {
    from,
    words: both[1],
    trouble: {
      rule: "abbreviation.unread",
      message: `“${found[0]}” is a district or a solution`,
      candidates: [both[1], both[0]],
    },
  };
}

const WEEKDAY =
  /(Пн|Вт|Ср|Чт|Пт|Сб|Нд)(\.?)(?=[ \u00a0]?[-–—,:;)]|[ \u00a0](?:по|до|і|та)[ \u00a0]|[ \u00a0]\d|\.?$)/uy;
const WEEKDAYS: { readonly [short: string]: string } = {
  Пн: "понеді́лок понеді́лка понеді́лку понеді́лок понеді́лком понеді́лку",
  Вт: "вівто́рок вівто́рка вівто́рку вівто́рок вівто́рком вівто́рку",
  Ср: "середа́ середи́ середі́ се́реду середо́ю середі́",
  Чт: "четве́р четверга́ четвергу́ четве́р четверго́м четвергу́",
  Пт: "п'я́тниця п'я́тниці п'я́тниці п'я́тницю п'я́тницею п'я́тниці",
  Сб: "субо́та субо́ти субо́ті субо́ту субо́тою субо́ті",
  Нд: "неді́ля неді́лі неді́лі неді́лю неді́лею неді́лі",
};

/** A day of the week in a timetable: Пн.–Пт., Сб. 9:00. */
function readWeekday(text: string, at: number): NonStandardWord | undefined {
  WEEKDAY.lastIndex = at;
  const found = WEEKDAY.exec(text);
  if (!found) return undefined;
  const { before } = contextOf(text, at, at);
  const { cases, word } = governmentOf({ before, after: "" });
  const asked = /^(?:у|в|на|по|за)$/u.test(word) ? "acc" : (cases[0] ?? "nom");
  const last = found[2] === "." && /^\s*$/u.test(text.slice(at + found[0].length, at + found[0].length + 4));
  return {
    from: [at, at + found[0].length - (last ? 1 : 0)],
    words: WEEKDAYS[found[1]!]!.split(" ")[CASES.indexOf(asked)]!,
  };
}

const SHORT_WORD = /[А-ЩЬЮЯЄІЇҐа-щьюяєіїґ]?[а-щьюяєіїґ]{0,3}[бвгґджзйклмнпрстфхцчшщ]\.(?=[ \u00a0][а-щьюяєіїґ])/uy;

/** A short word with a dot inside a sentence is an abbreviation that nothing reads. */
export function readShortWord(text: string, at: number): NonStandardWord | undefined {
  SHORT_WORD.lastIndex = at;
  const found = SHORT_WORD.exec(text)?.[0];
  if (found === undefined || found.length < 3 || /[\p{L}\p{M}'’ʼ-]/u.test(text.charAt(at - 1))) return undefined;
  return {
    from: [at, at + found.length - 1],
    words: found.slice(0, -1),
    trouble: { rule: "abbreviation.unread", message: `no rule reads “${found}” here` },
  };
}
