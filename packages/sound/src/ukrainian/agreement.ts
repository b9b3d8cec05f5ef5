/**
 * The case and gender of a number, from the noun after it and the word before it («Український правопис» 2019, §105–109;
 * Пономарів, «Культура слова»). The ending of the noun decides; the word before it decides where the ending has more cases.
 */
import { wordsAfter, wordsBefore, type Context } from "./context.ts";
import {
  GOVERNED_ADVERBS,
  GOVERNED_GOVERNORS,
  GOVERNED_INTRANSITIVE,
  GOVERNED_OWNERS,
  NOUNS_COLLECTIVE,
  NOUNS_ENDINGS,
  NOUNS_FEMININE,
  NOUNS_MASCULINE,
  NOUNS_NEUTER,
  NOUNS_PERSONS,
  NOUNS_WITHOUT_SINGULAR,
  NOUNS_WORDS,
} from "./lists.ts";
import { countForm, type Case, type Gender } from "./numbers.ts";

/** How a number agrees with its noun. `collective` is дво́є, тро́є, че́тверо. */
export interface Agreement {
  readonly case: Case;
  readonly gender: Gender;
  readonly collective?: true;
  /** Whether the accusative is that of persons: три́дцять одного́ постраждалого. */
  readonly animate?: true;
}

/** What the words before a number ask of it. */
export interface Government {
  /** The cases, the likeliest first; empty where nothing asks for one. */
  readonly cases: readonly Case[];
  /** Whether a verb has the number as its object. */
  readonly object: boolean;
  /** The word that asks. */
  readonly word: string;
  /** Whether it is a noun whose number of persons stands in the genitive: кров п'яти́ людей. */
  readonly owner?: true;
}

const NONE: Government = { cases: [], object: false, word: "" };
const VERB =
  /(?:іть|йте|ьте|ємо|имо|емо|ти|ли|ав|ив|ув|ють|уть|ять|ать|ає|ує|ить)$|^(?:[а-яєіїґ']{3,}(?:но|то)|бачу|маю|везу|чую|веду|несу|візьму|потрібно|треба)$/u;

/** на відстані ста метрів: how much a distance or a speed is. */
const MEASURED = /^(?:відстані|висоті|висоти|глибині|глибини|швидкості)$/u;

/** Words after which з is "with". */
const TOGETHER =
  /^(?:згідно|порівняно|разом|поруч|поряд|спільно|відповідно|пов'язан[а-яї]+|зв'язатися|зв'яжіться|зустріч)$/u;

/** Reflexive verbs, which have no object, and other words with the ends of verbs. */
const NOT_VERB =
  /с[ья]$|(?:енти|анти|екти|нати|дати|лати|арти|пости|порти|борти|акети|пункти|рати|діли|коли|мпули|псули|масив|сплав)$/u;

/** What the word before a number asks of it. */
export function governmentOf(context: Context): Government {
  // Народилася о 03:45, 3250 г: a time asks for nothing after it.
  if (/\d:\d\d,[ \u00a0]$/u.test(context.before) && /^[ \u00a0]?[\p{L}%°]/u.test(context.after)) return NONE;
  // Of two numbers with і or або, the word before the first asks for both: між 14 і 16.
  const before = context.before.replace(
    /\d[\d:.,\u00a0 ]{0,12}(?:-[а-яєії]{1,3})?[ \u00a0]?(?:[ \u00a0](?:і|й|та|або|чи)|,)[ \u00a0]$/u,
    "",
  );
  // В after a number is volt, not a preposition.
  if (/\d[ \u00a0]?[ВКАС][ \u00a0]$/u.test(before)) return NONE;
  const words = wordsBefore({ ...context, before }, 4);
  let fallback: Government = NONE;
  for (const [i, word] of words.entries()) {
    const listed = GOVERNED_GOVERNORS.get(word);
    const together = /^(?:з|із|зі)$/u.test(word) && TOGETHER.test(words[i + 1] ?? "");
    if (together) return { cases: ["ins"], object: false, word };
    if (listed !== undefined) return { cases: listed.split(" ") as Case[], object: false, word };
    if (GOVERNED_ADVERBS.has(word)) continue;
    if (MEASURED.test(word)) return { cases: ["gen"], object: false, word };
    if (/^(?:них|їх|яких)$/u.test(word)) return NONE;
    const adjective = /(?:ими|іми)$/u.test(word) ? "ins" : /[иі]х$/u.test(word) ? "gen" : undefined;
    if (adjective !== undefined) {
      fallback = { cases: [adjective], object: false, word };
      continue;
    }
    if (fallback !== NONE) break;
    if (GOVERNED_OWNERS.has(word)) return { ...NONE, word, owner: true };
    if (VERB.test(word) && !NOT_VERB.test(word) && !GOVERNED_INTRANSITIVE.has(word))
      return { cases: [], object: true, word };
    return NONE;
  }
  // Постраждалих 12: a count of what stands before it, not усіх 12 постраждалих.
  return wordsAfter(context).length > 0 ? fallback : NONE;
}

const adjectiveBeforeNoun = (word: string, next: string | undefined): boolean =>
  next !== undefined &&
  next.length > 2 &&
  (/(?:ий|ого|ої|ому|ими|іми|их|іх|ним|ним)$/u.test(word) ||
    (/[нвклтгшрчж]і$/u.test(word) && /[иіїая]$/u.test(next) && !/(?:арні|ерні)$/u.test(word)));

/** The adjective and the noun after a number. */
interface Phrase {
  readonly adjective: string | undefined;
  readonly noun: string;
}

function phraseOf(context: Context): Phrase | undefined {
  const [first, second, third] = wordsAfter(context);
  if (first === undefined || first.length < 2) return undefined;
  if (GOVERNED_GOVERNORS.has(first) || /^(?:та|або|чи|але|не|що|як|це|ні|ми|ви|він|так|тут|там|якщо|щоб)$/u.test(first))
    return undefined;
  if (!adjectiveBeforeNoun(first, second)) return { adjective: undefined, noun: first };
  return { adjective: first, noun: adjectiveBeforeNoun(second!, third) ? third! : second! };
}

/** The gender of a noun from its nominative plural. */
export function genderOfPlural(noun: string): Gender {
  if (NOUNS_WITHOUT_SINGULAR.has(noun) && !noun.endsWith("а")) return "f";
  if (/[ая]$/u.test(noun)) return "n";
  if (NOUNS_WORDS.has(noun)) return "f";
  for (let at = 0; at < noun.length - 1; at++) {
    const gender = NOUNS_ENDINGS.get(noun.slice(at));
    if (gender !== undefined) return gender as Gender;
  }
  return "m";
}

/** The gender of a noun from its genitive plural: хвилин, таблеток, днів. */
export function genderOfGenitive(noun: string): Gender {
  if (noun === "осіб" || noun === "діб") return "f";
  if (/[ії]в$/u.test(noun)) return "m";
  if (noun.endsWith("ок")) return genderOfPlural(`${noun.slice(0, -2)}ки`);
  if (noun.endsWith("ель")) return genderOfPlural(`${noun.slice(0, -3)}лі`);
  return genderOfPlural(/[ьй]$/u.test(noun) ? `${noun.slice(0, -1)}і` : `${noun}и`);
}

const endsIn = (list: ReadonlySet<string>, noun: string): boolean => {
  for (let at = 0; at < noun.length; at++) if (list.has(noun.slice(at))) return true;
  return false;
};

/** The readings of a singular form: cases and genders, the likeliest first. */
export function singularForms(noun: string): readonly (readonly [Case, Gender])[] {
  const stemGender = (stem: string): Gender => genderOfPlural(`${stem}${/[ьйжчшщц]$/u.test(stem) ? "і" : "и"}`);
  if (NOUNS_WITHOUT_SINGULAR.has(noun))
    return [
      ["nom", "p"],
      ["acc", "p"],
    ];
  if (NOUNS_MASCULINE.has(noun)) return [["nom", "m"]];
  if (/(?:ого|ього)$/u.test(noun)) return [["gen", "m"]];
  if (/(?:[оь]му|ові|еві|єві)$/u.test(noun) && noun.length > 4)
    return [
      ["loc", "m"],
      ["dat", "m"],
    ];
  if (/[оеєь]ї$/u.test(noun) && /(?:ої|ьої)$/u.test(noun)) return [["gen", "f"]];
  if (/(?:ою|ею|єю|[лтчднзжс]{2}ю|[бпвмф]'ю)$/u.test(noun)) return [["ins", "f"]];
  if (/(?:[бвгґджзйклмнпрстфхцчшщь])$/u.test(noun)) {
    if (/(?:ом|ем|єм|ттям|нням|[иі]м)$/u.test(noun) && noun.length > 3)
      return [
        ["ins", "m"],
        ["nom", "m"],
      ];
    if (/[нлшжч]ій$/u.test(noun))
      return [
        ["nom", "m"],
        ["loc", "f"],
        ["dat", "f"],
      ];
    const gender = endsIn(NOUNS_FEMININE, noun) ? "f" : "m";
    return [
      ["nom", gender],
      ["acc", gender],
    ];
  }
  if (/(?:ння|ття|лля|ддя|ччя|ззя|сся|жжя|[бпвмфр]'я)$/u.test(noun))
    return [
      ["nom", "n"],
      ["acc", "n"],
      ["gen", "n"],
    ];
  if (/[ая]$/u.test(noun)) {
    if (endsIn(NOUNS_PERSONS, noun)) return [["gen", "m"]];
    return [
      ["nom", "f"],
      ["gen", "m"],
    ];
  }
  if (/[оеє]$/u.test(noun))
    return [
      ["nom", "n"],
      ["acc", "n"],
    ];
  if (noun.endsWith("и")) return [noun === "мати" ? ["nom", "f"] : ["gen", "f"]];
  if (/[ії]$/u.test(noun)) {
    if (endsIn(NOUNS_NEUTER, noun.slice(0, -1))) return [["loc", "m"]];
    const masculine =
      genderOfPlural(noun) === "m" &&
      stemGender(noun.slice(0, -1)) === "m" &&
      (/(?:льці|нці|яці)$/u.test(noun) || !/(?:[цзс]і|ії)$/u.test(noun));
    return masculine
      ? [
          ["loc", "m"],
          ["gen", "f"],
        ]
      : [
          ["gen", "f"],
          ["loc", "f"],
          ["dat", "f"],
        ];
  }
  if (noun.endsWith("у")) {
    if (endsIn(NOUNS_NEUTER, noun.slice(0, -1)))
      return [
        ["loc", "m"],
        ["dat", "m"],
      ];
    const gender = stemGender(noun.slice(0, -1));
    return gender === "m"
      ? [
          ["gen", "m"],
          ["loc", "m"],
          ["dat", "m"],
          ["acc", "f"],
        ]
      : [
          ["acc", "f"],
          ["gen", "m"],
          ["loc", "m"],
        ];
  }
  return [
    ["acc", "f"],
    ["dat", "m"],
    ["nom", "m"],
  ];
}

/** The reading of a singular form that the word before it asks for. */
export function chooseSingular(
  forms: readonly (readonly [Case, Gender])[],
  { cases, object }: Government,
  noun: string,
): readonly [Case, Gender] {
  const asked: readonly Case[] = cases.length > 0 ? cases : object ? ["acc", "nom", "gen"] : ["nom", "acc"];
  // The accusative of masculine persons is the genitive; a genitive form decides where an accusative is asked for.
  const [first] = forms;
  const animate = first?.[0] === "gen" && first[1] === "m" && !noun.endsWith("у");
  if (animate && asked.includes("acc") && (cases.length > 0 || object)) return first;
  // на 1 боку: of a form in -у the likeliest reading; else the likeliest case of the word before.
  const byForm = noun.endsWith("у") && !object;
  const fits = forms.filter(([one]) => asked.includes(one));
  const chosen = byForm ? fits[0] : asked.flatMap((one) => fits.filter(([own]) => own === one))[0];
  if (chosen) return chosen;
  const genitive = forms.find(([one, gender]) => one === "gen" && gender === "m");
  if (genitive && asked.includes("acc") && !noun.endsWith("у")) return genitive;
  return forms[0] ?? ["nom", "m"];
}

const GENITIVE_PLURAL = /(?:[бвгґджзйклмнпрстфхцчшщь])$/u;
const NOT_INSTRUMENTAL = /(?:грами|клами|орами|^(?:рами|ями|мами|дами|драми|брами|храми|шрами))$/u;
const NOT_DATIVE = /(?:грам|клам|орам|^(?:рам|ям|мам|дам|драм|брам))$/u;
const TIME = /^(?:раз|разів|рази|днів|годин|хвилин|років|тижнів|місяців)$/u;

/** The case and gender of a number from its context. */
export function agreementOf(figures: string, context: Context): Agreement {
  const government = governmentOf(context);
  const phrase = phraseOf(context);
  const form = countForm(figures);
  if (!phrase) return { case: government.cases[0] ?? "nom", gender: "m" };
  const { adjective, noun } = phrase;
  if (form === "one") {
    const forms = singularForms(noun);
    const own = adjective === undefined ? forms : agreeing(singularForms(adjective), forms);
    const [grammaticalCase, gender] = chooseSingular(own, government, adjective ?? noun);
    const genitive = government.cases.includes("gen") || (government.cases.length === 0 && !government.object);
    if (grammaticalCase === "gen" && gender === "m" && !genitive) return { case: "acc", gender, animate: true };
    return { case: grammaticalCase, gender };
  }
  const instrumental =
    /(?:ами|ями|ьми)$/u.test(noun) && (!NOT_INSTRUMENTAL.test(noun) || government.cases.includes("ins"));
  if (instrumental || /(?:ими|іми)$/u.test(noun)) return { case: "ins", gender: "m" };
  if (/[ая]х$/u.test(noun)) return { case: "loc", gender: "m" };
  if (/(?:[ая]м|[нчшлвткрг]им|[нш]ім)$/u.test(noun) && !NOT_DATIVE.test(noun)) return { case: "dat", gender: "m" };
  if (!/[аеєиіїоуюя]/u.test(noun)) return { case: government.cases[0] ?? "nom", gender: "m" };
  if (GENITIVE_PLURAL.test(noun)) return genitivePlural(noun, form, government);
  if (form === "many") return { case: government.cases.find((one) => one === "gen") ?? "nom", gender: "m" };
  return { case: "nom", gender: adjectiveNoun(noun) ?? genderOfPlural(noun) };
}

const adjectiveNoun = (noun: string): Gender | undefined =>
  /^(?:чергові|хворі|поранені|постраждалі)$/u.test(noun) ? "m" : undefined;

/** The forms of an adjective that its noun can have; the adjective alone where none is shared. */
function agreeing(
  adjective: readonly (readonly [Case, Gender])[],
  noun: readonly (readonly [Case, Gender])[],
): readonly (readonly [Case, Gender])[] {
  const both = adjective.filter(([a]) => noun.some(([b]) => a === b));
  return both.length > 0 ? both : adjective;
}

function genitivePlural(noun: string, form: "few" | "many", { cases, object, word, owner }: Government): Agreement {
  const locative = word === "у" || word === "в";
  const genitive = cases.includes("gen") && !(locative && TIME.test(noun));
  if (form === "many") {
    const asked = cases.find((one) => one === "acc" || (one === "gen" && genitive)) ?? (object ? "acc" : "nom");
    return { case: owner && isPerson(noun) ? "gen" : asked, gender: "m" };
  }
  const kind = NOUNS_COLLECTIVE.get(noun) ?? (/[иі]х$|ників$/u.test(noun) ? "person" : undefined);
  const direct = kind === "thing" ? !genitive : kind === "person" && cases.length === 0 && !object && !owner;
  if (kind !== undefined && direct) return { case: "nom", gender: "m", collective: true };
  if (!genitive && (object || cases.includes("acc"))) return { case: "acc", gender: "m", animate: true };
  return { case: "gen", gender: "m" };
}

const isPerson = (noun: string): boolean =>
  NOUNS_COLLECTIVE.get(noun) === "person" || /(?:[иі]х|осіб|ів|їв)$/u.test(noun);
