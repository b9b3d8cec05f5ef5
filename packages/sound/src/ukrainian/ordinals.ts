/** Figures with an ending: 5-й, 3-го, 2-х, 90-ті, 20-річний («Український правопис» 2019, §36, §107). */
import { chooseSingular, governmentOf, singularForms, type Government } from "./agreement.ts";
import { contextOf, isAlone, plainWord, wordsAfter, wordsBefore, type Context } from "./context.ts";
import { NOUNS_COMPOUNDS } from "./lists.ts";
import type { NonStandardWord } from "../non-standard-word.ts";
import { ukrainianNumber, type Case, type Gender } from "./numbers.ts";
import { compoundPart, ukrainianOrdinal } from "./ordinal-numbers.ts";
import { findUnit, unitWords } from "./units.ts";
import { withoutStress } from "../stress-mark.ts";

const ENDED =
  /(\d{1,33})[-‐‑–]?([сшгмвт]?ий|[шгмвт]?ого|[шгмвт]?ому|[шгмвт]ої|[шгмвт]ою|[шгмвт]им|[шгмвт]их|[шгмвт]ими|ого|ього|ому|ьому|ими|іми|тьма|тьох|ьома|ьох|ьом|ий|ій|ої|ою|ша|га|тя|та|ма|шу|гу|тю|ту|му|те|ше|ге|тє|ме|ті|ші|гі|мі|тій|шій|гій|мій|им|ім|их|іх|ти|ми|ма|ох|го|ю|й|м|х|а|я|у|е|є|і|ї)(?![\p{L}\p{M}'’ʼ-])/uy;

const PLAIN: { readonly [ending: string]: readonly [Case, Gender] } = {
  ий: ["nom", "m"],
  ого: ["gen", "m"],
  ього: ["gen", "m"],
  го: ["gen", "m"],
  ому: ["loc", "m"],
  ьому: ["loc", "m"],
  ої: ["gen", "f"],
  ьої: ["gen", "f"],
  ї: ["gen", "f"],
  тій: ["loc", "f"],
  шій: ["loc", "f"],
  гій: ["loc", "f"],
  мій: ["loc", "f"],
  ою: ["ins", "f"],
  ими: ["ins", "p"],
  іми: ["ins", "p"],
  ми: ["ins", "p"],
  их: ["gen", "p"],
  іх: ["gen", "p"],
  ша: ["nom", "f"],
  га: ["nom", "f"],
  тя: ["nom", "f"],
  та: ["nom", "f"],
  ма: ["nom", "f"],
  а: ["nom", "f"],
  я: ["nom", "f"],
  шу: ["acc", "f"],
  гу: ["acc", "f"],
  тю: ["acc", "f"],
  ту: ["acc", "f"],
  у: ["acc", "f"],
  ю: ["acc", "f"],
  те: ["nom", "n"],
  ше: ["nom", "n"],
  ге: ["nom", "n"],
  тє: ["nom", "n"],
  ме: ["nom", "n"],
  е: ["nom", "n"],
  є: ["nom", "n"],
  ті: ["nom", "p"],
  ші: ["nom", "p"],
  гі: ["nom", "p"],
  мі: ["nom", "p"],
  і: ["nom", "p"],
};

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

function endedWords(figures: string, ending: string, context: Context): string | undefined {
  const [first = "", second = ""] = wordsAfter(context);
  const noun = /(?:ій|ою|ої|ому|ого|ий|ими|их|им)$/u.test(first) && second !== "" ? second : first;
  const government = governmentOf(context);
  const last = figures.slice(-1);
  const teen = /1\d$/u.test(figures);
  const plural =
    /(?:ами|ями|ьми|[ая]х|[ая]м|ів|їв|ей|ок|ин|ід|осіб|діб)$/u.test(noun) || /[бвгджзклмнпрстхц]$/u.test(noun);
  const card = (grammaticalCase: Case): string => ukrainianNumber(figures, grammaticalCase);
  if (/^(?:ти|ьох|тьох|ох)$/u.test(ending)) return card("gen");
  if (/^(?:ьома|тьма)$/u.test(ending)) return card("ins");
  if (ending === "ьом") return card("dat");
  if (
    ending === "х" &&
    /[234]/u.test(last) &&
    !teen &&
    Number(figures) < 1000 &&
    (plural || /^(?:до|по)?$/u.test(noun))
  )
    return card("gen");
  if (ending === "х") return ukrainianOrdinal(figures, government.cases.includes("loc") ? "loc" : "gen", "p");
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
    if (/[ая]м$/u.test(noun) && plural) return ukrainianOrdinal(figures, "dat", "p");
    const locative =
      government.cases[0] === "loc" || (government.cases.includes("loc") && forms.some(([one]) => one === "loc"));
    return ukrainianOrdinal(figures, locative ? "loc" : "ins", "m");
  }
  if (ending === "ю" && /(?:ою|ею|єю)$/u.test(first)) return ukrainianOrdinal(figures, "ins", "f");
  const [grammaticalCase, gender] = PLAIN[ending] ?? PLAIN[ending.slice(1)] ?? (["nom", "m"] as const);
  return ukrainianOrdinal(figures, grammaticalCase, gender);
}

const COMPOUND = /(\d{1,4})(?:,5)?(%?)[-‐‑–]([а-щьюяєіїґ'’]{4,})/uy;
const SMALL: { readonly [figures: string]: string } = { "1": "одно", "2": "дво", "3": "три", "4": "чотири" };

/** A compound adjective: 20-річний, 3-денний, 10%-й розчин. */
export function readCompound(text: string, at: number): NonStandardWord | undefined {
  COMPOUND.lastIndex = at;
  const found = COMPOUND.exec(text);
  if (found && found[2] === "") {
    const [whole, figures = "", , second = ""] = found;
    const first = whole.includes(",") ? (figures === "1" ? "півтора" : undefined) : firstPart(figures, second);
    if (first === undefined) return undefined;
    return { from: [at, at + whole.length], words: first + stressed(second) };
  }
  const measure = measureAdjective(text, at);
  if (measure) return measure;
  const percent = /(\d{1,3})[ \u00a0]?%[-‐‑–]в?([а-яєії]{1,3})(?![а-щьюяєіїґ])/uy;
  percent.lastIndex = at;
  const solution = percent.exec(text);
  if (!solution) return undefined;
  const short = solution[2]!;
  const ending = { й: "ий", го: "ого", му: "ому", м: "им", ну: "у", ю: "у", я: "а", ї: "ої" }[short] ?? short;
  return { from: [at, at + solution[0].length], words: `${firstPart(solution[1]!, "в")}відсотко́в${ending}` };
}

const MEASURE = /(\d{1,4})-(мм|см|км|м|кг|т|л)(?=[ \u00a0]([\p{Ll}\p{M}'’]{3,30}))/uy;
const MEASURES: { readonly [sign: string]: string } = {
  мм: "міліметро́в",
  см: "сантиметро́в",
  км: "кілометро́в",
  м: "метро́в",
  кг: "кілогра́мов",
  т: "то́нн",
  л: "літро́в",
};
const ENDING: { readonly [gender: string]: { readonly [grammaticalCase in Case]: string } } = {
  m: { nom: "ий", gen: "ого", dat: "ому", acc: "ий", ins: "им", loc: "ому" },
  f: { nom: "а", gen: "ої", dat: "ій", acc: "у", ins: "ою", loc: "ій" },
  n: { nom: "е", gen: "ого", dat: "ому", acc: "е", ins: "им", loc: "ому" },
  p: { nom: "і", gen: "их", dat: "им", acc: "і", ins: "ими", loc: "их" },
};

/** 152-мм снаряд: an adjective in the case of its noun. */
function measureAdjective(text: string, at: number): NonStandardWord | undefined {
  MEASURE.lastIndex = at;
  const found = MEASURE.exec(text);
  if (!found) return undefined;
  const [whole, figures = "", sign = "", written = ""] = found;
  const noun = plainWord(written);
  const government = governmentOf(contextOf(text, at, at));
  const plural = /(?:ів|їв)$/u.test(noun)
    ? "gen"
    : /ами$|ями$/u.test(noun)
      ? "ins"
      : /[ая]х$/u.test(noun)
        ? "loc"
        : /[ая]м$/u.test(noun)
          ? "dat"
          : /[иі]$/u.test(noun)
            ? "nom"
            : undefined;
  const forms = singularForms(noun);
  const free = government.cases.length === 0 && !government.object;
  const [grammaticalCase, gender] = plural
    ? ([plural, "p"] as const)
    : free
      ? (forms[0] ?? (["nom", "m"] as const))
      : chooseSingular(forms, government, noun);
  const stem = firstPart(figures, sign) + MEASURES[sign]!;
  return { from: [at, at + whole.length], words: stem + ENDING[gender]![grammaticalCase] };
}

/** The first part of a compound adjective: дво-, три-, чотири-, п'яти-, двадцятидво-; двох- before тисяч and мільйон. */
function firstPart(figures: string, second: string): string {
  const n = Number(figures);
  if (n === 0) return "нуль";
  if (/^(?:тисяч|мільйо|мільяр)/u.test(second)) return compoundPart(n);
  const ones = n % 100 > 10 && n % 100 < 20 ? "" : figures.slice(-1);
  const small = SMALL[ones];
  if (small === undefined) return compoundPart(n);
  const rest = n - Number(ones);
  return (rest === 0 ? "" : compoundPart(rest)) + small;
}

/** The second part with its stress: річний → рі́чний. */
function stressed(second: string): string {
  const plain = withoutStress(second);
  for (let length = plain.length; length > 2; length--) {
    const stem = NOUNS_COMPOUNDS.get(plain.slice(0, length));
    if (stem !== undefined) return stem + plain.slice(length);
  }
  return second;
}
