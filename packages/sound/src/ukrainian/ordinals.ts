/** Figures with an ending: 5-й, 3-го, 2-х, 90-ті («Український правопис» 2019, §36, §107). */
import { governmentOf, singularForms, type Government } from "./agreement.ts";
import { MOTION } from "./abbreviations.ts";
import { contextOf, isAlone, wordsAfter, wordsBefore, type Context } from "./context.ts";
import type { NonStandardWord } from "../non-standard-word.ts";
import { BEARERS, numberedPlural } from "./numbered.ts";
import { ukrainianNumber, type Case, type Gender } from "./numbers.ts";
import { ukrainianOrdinal } from "./ordinal-numbers.ts";
import { findUnit, unitWords } from "./units.ts";

const ENDED =
  /(\d{1,33})[-‐‑–]?([сшгмвт]?ий|[шгмвт]?ого|[шгмвт]?ому|[шгмвт]ої|[шгмвт]ою|[шгмвт]им|[шгмвт]их|[шгмвт]ими|ого|ього|ому|ьому|ими|іми|тьма|тьох|ьома|ьох|ьом|ий|ій|ої|ою|ша|га|тя|та|ма|шу|гу|тю|ту|му|те|ше|ге|тє|ме|ті|ші|гі|мі|тій|шій|гій|мій|им|ім|их|іх|ти|ми|ма|ох|го|ю|й|м|х|а|я|у|е|є|і|ї)(?![\p{L}\p{M}'’ʼ-])/uy;

/** The case and gender of the endings that tell them by themselves. */
const PLAIN: ReadonlyMap<string, readonly [Case, Gender]> = new Map(
  (
    [
      ["nom", "m", "ий"],
      ["gen", "m", "ого ього го"],
      ["loc", "m", "ому ьому"],
      ["nom", "f", "ша га тя та ма а я"],
      ["gen", "f", "ої ьої ї"],
      ["loc", "f", "тій шій гій мій"],
      ["acc", "f", "шу гу тю ту у ю"],
      ["ins", "f", "ою"],
      ["nom", "n", "те ше ге тє ме е є"],
      ["nom", "p", "ті ші гі мі і"],
      ["gen", "p", "их іх"],
      ["ins", "p", "ими іми ми"],
    ] as const
  ).flatMap(([grammaticalCase, gender, endings]) =>
    endings.split(" ").map((ending) => [ending, [grammaticalCase, gender]] as const),
  ),
);

const FIRST_ENDED =
  /(\d{1,4})(?:[ \u00a0]?[-–—][ \u00a0]?|[ \u00a0](?:і|й|та|або|чи)[ \u00a0])(?=\d{1,4}-[а-яєії]{1,3}(?![\p{L}]))/uy;

/** The first of two figures of which the second has an ending: 5–6-й день, 1 і 2-й поверхи. */
function firstEnded(text: string, at: number): NonStandardWord | undefined {
  FIRST_ENDED.lastIndex = at;
  const found = FIRST_ENDED.exec(text);
  if (!found) return undefined;
  const next = at + found[0].length;
  ENDED.lastIndex = next;
  const second = ENDED.exec(text);
  if (!second) return undefined;
  const context = {
    before: contextOf(text, at, at).before,
    after: contextOf(text, next, next + second[0].length).after,
  };
  const words = endedWords(found[1]!, second[2]!, context);
  if (words === undefined) return undefined;
  const join = /[-–—]/u.test(found[0]);
  return { from: [at, join ? next : at + found[1]!.length], words: join ? `${words} ` : words };
}

const FLOOR = /(\d{1,3})[ \u00a0](пов|під)\.(?![\p{L}\d])/uy;
const FLOORS: { readonly [short: string]: readonly [string, string, string, string] } = {
  пов: ["по́верх", "по́верху", "по́версі", "по́верхів"],
  під: ["під'ї́зд", "під'ї́зду", "під'ї́зді", "під'ї́здів"],
};

/** A floor or an entrance: на 3 пов. Without a preposition it may be how many there are: будинок, 5 пов. */
export function readFloor(text: string, at: number): NonStandardWord | undefined {
  FLOOR.lastIndex = at;
  const found = FLOOR.exec(text);
  if (!found) return undefined;
  const [whole, figures = "", short = ""] = found;
  const [one, of, on, several] = FLOORS[short]!;
  const end = at + whole.length;
  const context = contextOf(text, at, end);
  const { cases, word } = governmentOf(context);
  const still = /^(?:на|у|в)$/u.test(word) && !MOTION.test(context.before);
  const asked = still ? "loc" : (cases.find((grammaticalCase) => grammaticalCase !== "dat") ?? "nom");
  const noun = { nom: one, acc: one, gen: of, loc: on, dat: of, ins: one }[asked];
  const closes = /^\s*$|^\s+[\p{Lu}«]/u.test(text.slice(end, end + 3));
  const words = `${ukrainianOrdinal(figures, asked) ?? ""} ${noun}`;
  const from = [at, end - (closes ? 1 : 0)] as const;
  if (cases.length > 0 || Number(figures) === 1) return { from, words };
  const counted = `${ukrainianNumber(figures)} ${/[234]$/u.test(figures) && !/1\d$/u.test(figures) ? `${one}и` : several}`;
  const message = `“${whole}” is one of them, or how many there are`;
  return { from, words, trouble: { rule: "figure.ambiguous", message, candidates: [words, counted] } };
}

/** A figure with an ending at a place in a text. */
export function readEnded(text: string, at: number): NonStandardWord | undefined {
  const first = firstEnded(text, at);
  if (first) return first;
  ENDED.lastIndex = at;
  const found = ENDED.exec(text);
  if (!found) return undefined;
  const [whole, figures = "", ending = ""] = found;
  // Without a hyphen one letter is a letter: 5а; а unit: 5 г is written with a space.
  if (!/[-‐‑–]/u.test(whole) && ending.length < 2) return undefined;
  const end = at + whole.length;
  const context = contextOf(text, at, end);
  const words = endedWords(figures, ending, context);
  if (words === undefined) return undefined;
  // 90-ті рр., у 90-х рр.
  const years =
    /^(?:ті|х)$/u.test(ending) && figures.endsWith("0") ? /^[ \u00a0]рр\.?/u.exec(context.after)?.[0] : undefined;
  if (years !== undefined) {
    const locative = /^(?:у|в|на|по|о|при)$/u.test(governmentOf(context).word);
    const stop = end + years.length;
    const closes =
      years.endsWith(".") && /^\s*$|^\s+(?![IVXІХ]{1,7}(?:\s|$))[\p{Lu}«]/u.test(text.slice(stop, stop + 3));
    const noun = ending === "ті" ? "ро́ки" : locative ? "ро́ках" : "ро́ків";
    return { from: [at, closes ? stop - 1 : stop], words: `${words} ${noun}` };
  }
  // учні 3-х класів: third forms, or three.
  const [noun = ""] = wordsAfter(context);
  const pupils = ending === "х" && BEARERS.test(wordsBefore(context, 1)[0] ?? "") && numberedPlural(noun);
  const ordinal = pupils ? ukrainianOrdinal(figures, pupils[0], "p") : undefined;
  if (ordinal !== undefined && ordinal !== words) {
    const message = `“${whole} ${noun}” may be numbered or counted`;
    return {
      from: [at, end],
      words: ordinal,
      trouble: { rule: "figure.ambiguous", message, candidates: [ordinal, words] },
    };
  }
  // 12-му км: the unit is in the case of the ordinal.
  const unit = /^[ \u00a0]/u.test(context.after) ? findUnit(context.after.slice(1)) : undefined;
  const grammaticalCase = unit && ordinalCase(ending, unit.unit.noun[0], governmentOf(context));
  if (!unit || grammaticalCase === undefined) return { from: [at, end], words };
  return { from: [at, end + 1 + unit.length], words: `${words} ${unitWords("1", grammaticalCase, unit.unit)}` };
}

/** The case of a unit after an ordinal with an ending. */
function ordinalCase(ending: string, gender: Gender, { cases }: Government): Case | undefined {
  if (/^(?:й|ий|та|я|а|ша|га|ма)$/u.test(ending)) return gender === "f" && cases.includes("loc") ? "loc" : "nom";
  if (/^(?:го|ого|ї|ої)$/u.test(ending)) return "gen";
  if (/^(?:му|ому|ій|тій)$/u.test(ending)) return "loc";
  return /^(?:у|ту|шу|гу|ю)$/u.test(ending) ? "acc" : undefined;
}

const LIST = /^(?:(?:[ \u00a0](?:і|й|та|або|чи)[ \u00a0]|, ?| ?[-–] ?)\d{1,3}-х){1,6}/u;
const LISTED = /\d-х(?:[ \u00a0](?:і|й|та|або|чи)[ \u00a0]|, ?| ?[-–] ?)$/u;

/** A figure in -х: трьох дітей, but сьомих класів; in a list of what is numbered an ordinal: учні 3-х і 4-х класів. */
function genitiveWords(figures: string, context: Context, government: Government): string | undefined {
  const more = LIST.exec(context.after)?.[0] ?? "";
  const noun = nounOf({ before: "", after: context.after.slice(more.length) });
  const numbered = numberedPlural(noun);
  const listed =
    (more !== "" || LISTED.test(context.before)) && !/або|чи|[-–] ?\d/u.test(more + context.before.slice(-8));
  if (listed && numbered && /gen|loc/u.test(numbered[0])) return ukrainianOrdinal(figures, numbered[0], "p");
  const few = /[234]$/u.test(figures) && !/1\d$/u.test(figures) && Number(figures) < 1000;
  if (few && (isPlural(noun) || /^(?:до|по)?$/u.test(noun))) return ukrainianNumber(figures, "gen");
  return ukrainianOrdinal(figures, government.cases.includes("loc") ? "loc" : "gen", "p");
}

/** The noun after a figure, also after an adjective. */
function nounOf(context: Context): string {
  const [first = "", second = ""] = wordsAfter(context);
  return /(?:ій|ою|ої|ому|ого|ий|ими|их|им)$/u.test(first) && second !== "" ? second : first;
}

const isPlural = (noun: string): boolean =>
  /(?:ами|ями|ьми|[ая]х|[ая]м|ів|їв|ей|ок|ин|ід|осіб|діб)$/u.test(noun) || /[бвгджзклмнпрстхц]$/u.test(noun);

function endedWords(figures: string, ending: string, context: Context): string | undefined {
  const noun = nounOf(context);
  const government = governmentOf(context);
  const last = figures.slice(-1);
  const teen = /1\d$/u.test(figures);
  const card = (grammaticalCase: Case): string => ukrainianNumber(figures, grammaticalCase);
  if (/^(?:ти|ьох|тьох|ох)$/u.test(ending)) return card("gen");
  if (/^(?:ьома|тьма)$/u.test(ending)) return card("ins");
  if (ending === "ьом") return card("dat");
  if (ending === "х") return genitiveWords(figures, context, government);
  if (ending === "ма" && (!/[78]/u.test(last) || teen || /ами$|ями$|ьми$/u.test(noun))) return card("ins");
  if (ending === "м" && /[ая]м$/u.test(noun)) return card("dat");
  if (ending === "є" && last !== "3") return undefined;
  const forms = singularForms(noun);
  const feminine = noun !== "" && forms.some(([one, gender]) => gender === "f" && (one === "loc" || one === "dat"));
  if (ending === "й" || ending === "ій") {
    const asked = government.cases;
    const locative = asked.includes("loc") || asked.includes("dat");
    const hour = /^(?:о|об)$/u.test(government.word);
    if (hour || (locative && feminine)) return ukrainianOrdinal(figures, "loc", "f");
    return ukrainianOrdinal(figures, "nom", "m", isAlone(context));
  }
  if (
    ending === "му" &&
    government.word === "на" &&
    /(?:пів|чверть|хвилин[аиу]?)$/u.test(wordsBefore(context, 2)[1] ?? "")
  )
    return ukrainianOrdinal(figures, "acc", "f");
  if (ending === "му")
    return noun !== "" && forms[0]?.[0] === "acc" && /[78]$/u.test(figures)
      ? ukrainianOrdinal(figures, "acc", "f")
      : ukrainianOrdinal(figures, "loc", "m");
  if (/^(?:м|ім|[шгмвт]?им)$/u.test(ending)) {
    if (/[ая]м$/u.test(noun) && isPlural(noun)) return ukrainianOrdinal(figures, "dat", "p");
    const locative =
      government.cases[0] === "loc" || (government.cases.includes("loc") && forms.some(([one]) => one === "loc"));
    return ukrainianOrdinal(figures, locative ? "loc" : "ins", "m");
  }
  if (ending === "ю" && /(?:ою|ею|єю)$/u.test(wordsAfter(context)[0] ?? ""))
    return ukrainianOrdinal(figures, "ins", "f");
  const [grammaticalCase, gender] = PLAIN.get(ending) ?? PLAIN.get(ending.slice(1)) ?? (["nom", "m"] as const);
  return ukrainianOrdinal(figures, grammaticalCase, gender);
}
