/**
 * How a figure agrees with the noun after it: its case and gender, and whether it is a cardinal, an ordinal or a collective.
 * The ending of the noun decides with what the words before ask for; where both contradict, the author is asked.
 */
import { governmentOf, type Government } from "./government.ts";
import { isDesignation, NAMED, nameBefore } from "./designations.ts";
import { isListed } from "./known-words.ts";
import {
  NOUNS_NOT_COUNTED,
  NOUNS_COLLECTIVE,
  NOUNS_FEMININE_ADJECTIVES,
  NOUNS_INDECLINABLE,
  NOUNS_NAMING,
  NOUNS_PERSONS,
  NOUNS_PLURAL_ONLY,
} from "./lists.ts";
import { adjectiveForms, countedForm, isFeminineStem, looksLikeAdjective, singularForms, type Form } from "./nouns.ts";
import { genderNearby, genderOfFew } from "./missing-nouns.ts";
import { CASES, countForm, type Case, type Gender } from "./numbers.ts";
import { isSpace, phraseAfter, wordsAfter, wordsBefore, type Neighbour } from "./passage.ts";
import { isPast, isPredicate, isSaid, isShort, looksLikeVerb, numbering } from "./word-kinds.ts";

/** How a figure is read where it stands. */
export interface Agreement {
  readonly kind: "cardinal" | "ordinal" | "collective";
  readonly case: Case;
  readonly gender: Gender;
  /** Whether it is the accusative of living beings, in which only the last word is a genitive: найдите тридцать одного. */
  readonly living?: true;
  /** Whether the reading is only the likeliest. */
  readonly doubtful?: true;
  /** The case of another reading, where the words before do not ask for it. */
  readonly other?: Case;
  /** The noun, if there is one. */
  readonly noun?: string;
}

const ALL: readonly Case[] = CASES;

/** Whether a word after a figure can be its noun. */
function isCounted({ word, written }: Neighbour, government: Government): boolean {
  if (NOUNS_NOT_COUNTED.has(word) || /[a-z\d]/iu.test(word) || isPast(word) || isShort(word)) return false;
  // 2 БТР
  if (/^[А-ЯЁ]{2,5}$/u.test(written) && !isListed(word)) return false;
  if (/^(?:ночи|утра|вечера|дня)$/u.test(word))
    return (
      !/^(?:в|до|с|после|около|к|на|и|по|через|между)$/u.test(government.by) || /^(?:на|по|через)$/u.test(government.by)
    );
  return true;
}

/** The agreement of the whole number `digits` that stands in `text` from `start` to `end`. */
export function agreementOf(digits: string, text: string, start: number, end: number): Agreement {
  const government = governmentOf(text, start);
  const phrase = phraseAfter(text, end);
  const first = phrase[0];
  // стр. 17, № 5, каб. 3: the figure is a name.
  if (NAMED.test(text.slice(Math.max(0, start - 12), start))) return { kind: "cardinal", case: "nom", gender: "m" };
  // Ту-154, Ил-76: a designation is never declined.
  if (/\p{L}\u0301?[-–]$/u.test(text.slice(Math.max(0, start - 3), start)))
    return { kind: "cardinal", case: "nom", gender: "m" };
  const named = government.previous && isSpace(government.previous.gap) && NOUNS_NAMING.has(government.previous.word);
  const pair = pairOfOrdinals(text, start, end, government);
  if (pair) return pair;
  if (!first || !isCounted(first, government)) return withoutNoun(digits, text, start, end, government);
  if (named && (isPredicate(first.word) || isSaid(first.word) || isDesignation(government, first.word)))
    return nameBefore(first.word);
  if (
    /^лет$/u.test(first.word) &&
    government.cases.length === 0 &&
    government.previous &&
    isSpace(government.previous.gap) &&
    NOUNS_PERSONS.has(government.previous.word)
  )
    return { kind: "cardinal", case: "gen", gender: "m", noun: first.word };
  const n = Number(digits.slice(-2));
  // Группе 3 приказ ждать; вариант 2 лучше: a name, and no noun that it counts or numbers.
  if (named) {
    const masculine =
      countForm(n) === "few" && /[бвгджзклмнпрстфхцчшщ]$/u.test(first.word) && !/[ое]в$/u.test(first.word);
    const own = countForm(n) === "one" ? undefined : more(digits, phrase, government);
    if (
      (masculine && isFeminineStem(first.word) !== true && !NOUNS_COLLECTIVE.has(first.word)) ||
      (own?.kind === "ordinal" && numbering(own.noun ?? "") !== "always")
    )
      return { kind: "cardinal", case: "nom", gender: "m" };
  }
  return countForm(n) === "one"
    ? one(digits, phrase, government)
    : (more(digits, phrase, government) ??
        (named ? { kind: "cardinal", case: "nom", gender: "m" } : withoutNoun(digits, text, start, end, government)));
}

/** The case that the words before ask for, among the possible ones; the nominative where nothing does. */
function choose(possible: readonly Case[], { cases, transitive }: Government): Case | undefined {
  // In the instrumental a noun looks like no nominative: под одни́м мосто́м.
  if (possible[0] === "ins" && cases.includes("ins")) return "ins";
  if (cases.length === 0)
    return transitive && possible.includes("acc") ? "acc" : possible.includes("nom") ? "nom" : possible[0];
  return cases.find((one) => possible.includes(one));
}

/** The same for a singular: в одно́м кафе́, but зайди́те в одно́ кафе́. */
function chooseOne(possible: readonly Case[], government: Government): Case | undefined {
  const { cases, moves } = government;
  const both = cases[0] === "acc" && cases.includes("prp") && possible.includes("acc") && possible.includes("prp");
  return both ? (moves ? "acc" : "prp") : choose(possible, government);
}

/** Two ordinals before one numbered noun in the plural: в 1 и 2 палатах, закройте 3 и 4 отсеки. */
function pairOfOrdinals(text: string, start: number, end: number, government: Government): Agreement | undefined {
  const isFigure = (one: Neighbour | undefined): one is Neighbour =>
    one !== undefined && /^\d+$/u.test(one.word) && isSpace(one.gap);
  const [after, next] = wordsAfter(text, end);
  const [before, last] = wordsBefore(text, start);
  const isAnd = (one: Neighbour | undefined): boolean => one?.word === "и" && isSpace(one.gap);
  const noun =
    isAnd(after) && isFigure(next)
      ? phraseAfter(text, next.from[1])[0]
      : isAnd(before) && isFigure(last)
        ? phraseAfter(text, end)[0]
        : undefined;
  if (!noun || numbering(noun.word) === undefined || /^(?:час|раз|дн|год|лет|месяц|километр)/u.test(noun.word))
    return undefined;
  const counted = countedForm(noun.word);
  const { cases, transitive } = government;
  // Пассажиры 1 и 2 класса: the genitive singular.
  if (
    counted === "few" &&
    /[ая]$/u.test(noun.word) &&
    isFeminineStem(noun.word.slice(0, -1)) !== true &&
    (cases.includes("gen") || (cases.length === 0 && !transitive && numbering(noun.word) === "always"))
  )
    return { kind: "ordinal", case: "gen", gender: "m", noun: noun.word };
  const own =
    counted === "dat" || counted === "ins" || counted === "prp"
      ? counted
      : counted === "many"
        ? cases.find((one) => one === "gen")
        : /[ыи]$/u.test(noun.word)
          ? choose(["nom", "acc"], government)
          : undefined;
  if (own === undefined) return undefined;
  const stem = noun.word.replace(/(?:[ая]ми|[ая]х|[ая]м|[ое]в|[ыи])$/u, "");
  const gender =
    isFeminineStem(/[кгхжшчщцаеиоуы]$/u.test(stem) ? stem : `${stem}ь`) === true || isFeminineStem(stem) === true
      ? "f"
      : stem.endsWith("ени")
        ? "n"
        : "m";
  return { kind: "ordinal", case: own, gender, noun: noun.word };
}

/** A figure without a noun: до 5, не больше 2. A noun that was counted before gives the gender: 1 доза, а не 2. */
function withoutNoun(digits: string, text: string, start: number, end: number, government: Government): Agreement {
  const gender = genderNearby(digits, text, start, end);
  const own = government.cases[0];
  return { kind: "cardinal", case: own ?? (government.transitive && gender === "f" ? "acc" : "nom"), gender };
}

/** A number whose noun is in the singular: 1, 21, 101. */
function one(digits: string, phrase: readonly Neighbour[], government: Government): Agreement {
  const { word } = phrase[0]!;
  if (NOUNS_PLURAL_ONLY.has(word)) return pluralOnly(digits, word, government);
  const { forms, noun } = phraseForms(phrase);
  const possible = forms.map((one) => one.case);
  const found = chooseOne(possible, government);
  const chosen = forms.find((one) => one.case === found) ?? forms[0];
  if (!chosen) return { kind: "cardinal", case: government.cases[0] ?? "nom", gender: "m", noun };
  const doubtful = found === undefined && government.cases.length > 0;
  const oblique = chosen.case !== "nom" && chosen.case !== "acc";
  const how = numbering(noun);
  const goal = chosen.case === "acc" && (government.by === "на" || government.by === "в");
  // В доме 1 этаж may count; закрыт 1 этаж, на 1 этаж and с 1 этажа number.
  const ordinal =
    how === "always" ||
    (how === "oblique" && (oblique || goal)) ||
    (how === "later" && chosen.case === "prp" && government.by === "на") ||
    (noun === "году" && chosen.case === "prp");
  // 31 школа закрыта: тридцать первая, or thirty-one of them.
  const either =
    how === "oblique" && !ordinal && Number(digits) > 20 && government.cases.length === 0 && !government.transitive;
  const { gender } = chosen;
  // The accusative of a living being is its genitive: ждём одного́ врача́.
  const living = chosen.case === "acc" && gender === "m" && (possible.includes("gen") || /[ую]$/u.test(noun));
  const grammaticalCase = living ? "gen" : chosen.case;
  return {
    kind: ordinal || either ? "ordinal" : "cardinal",
    case: grammaticalCase,
    gender,
    noun,
    ...(living && { living: true }),
    ...((doubtful || either) && { doubtful: true }),
  };
}

/** The forms that the words after a figure have in common: adjectives and their noun. */
export function phraseForms(phrase: readonly Neighbour[]): { forms: readonly Form[]; noun: string } {
  const first = phrase[0]!.word;
  const second = phrase[1];
  const asAdjective = adjectiveForms(first);
  if (asAdjective.length > 0 && second && !NOUNS_NOT_COUNTED.has(second.word) && !/\d/.test(second.word)) {
    const rest =
      looksLikeAdjective(second.word) && phrase[2]
        ? phraseForms(phrase.slice(1))
        : { forms: singularForms(second.word), noun: second.word };
    const both = asAdjective.flatMap((own) =>
      rest.forms.filter(
        (other) =>
          other.case === own.case &&
          (other.gender === own.gender ||
            (other.gender === "n" && own.gender === "m") ||
            (other.gender === "m" && own.gender === "n")),
      ),
    );
    // The noun has only masculine forms where neuter ones are alike: the adjective knows better.
    if (both.length > 0)
      return {
        forms: both.map((one) => ({ ...one, gender: asAdjective[0]!.gender === "n" ? "n" : one.gender })),
        noun: rest.noun,
      };
    const own = singularForms(first);
    if (asAdjective.every(({ gender, case: c }) => !own.some((o) => o.gender === gender && o.case === c)))
      return { forms: own, noun: first };
    return { forms: asAdjective, noun: first };
  }
  return { forms: singularForms(first), noun: first };
}

/** A number from two on. `undefined` where the word after it is not its noun. */
function more(digits: string, phrase: readonly Neighbour[], government: Government): Agreement | undefined {
  const few = countForm(Number(digits.slice(-2))) === "few";
  let i = 0;
  while (
    i + 1 < phrase.length &&
    i < 3 &&
    ["adjective", "plural", "dat", "ins"].includes(countedForm(phrase[i]!.word) ?? "") &&
    looksLikeAdjective(phrase[i]!.word) &&
    isCounted(phrase[i + 1]!, government) &&
    !isPast(phrase[i + 1]!.word) &&
    fits(countedForm(phrase[i]!.word), countedForm(phrase[i + 1]!.word))
  )
    i += 1;
  const { word } = phrase[i]!;
  const adjective = i > 0 ? countedForm(phrase[0]!.word) : undefined;
  if (NOUNS_PLURAL_ONLY.has(word)) return pluralOnly(digits, word, government);
  const counted = countedForm(word);
  const result = (grammaticalCase: Case, gender: Gender = "m", extra: Partial<Agreement> = {}): Agreement => ({
    kind: "cardinal",
    case: grammaticalCase,
    gender,
    noun: word,
    ...extra,
  });
  if (adjective === "dat" || adjective === "ins") return result(adjective);
  if (NOUNS_INDECLINABLE.has(word))
    return result(
      chooseOne(["nom", "acc", "gen", "dat", "ins", "prp"], government) ?? "nom",
      NOUNS_INDECLINABLE.get(word) as Gender,
    );
  const singular = i === 0 ? asOrdinal(digits, phrase, government, counted) : undefined;
  if (singular) return singular;
  switch (counted) {
    case "dat":
    case "ins":
    case "prp":
      return result(counted);
    case "few": {
      if (!few) return undefined;
      const own = choose(["nom", "acc"], government);
      const gender = genderOfFew(word);
      return result(own ?? "nom", gender, own === undefined ? { doubtful: true } : {});
    }
    case "many": {
      if (few && !NOUNS_COLLECTIVE.has(word) && looksLikeVerb(word)) return undefined;
      if (!few) {
        // After ты́сяч the noun is a genitive in every case: снабдили двумя́ ты́сячами масок.
        const round = /[1-9]\d*000$/.test(digits) && !/^(?:в|во|на|за|под|по|со?)$/u.test(government.by);
        const own = choose(round ? CASES : ["nom", "acc", "gen"], government);
        if (own === undefined && /(?:[еиуюая]т|[еияю]м|ешь|ишь)$/u.test(word)) return undefined;
        return own === undefined ? result("nom", "m", { doubtful: true }) : result(own);
      }
      if (
        NOUNS_COLLECTIVE.has(word) &&
        digits.length === 1 &&
        government.cases[0] === undefined &&
        !government.transitive
      )
        return result("nom", "m", { kind: "collective" });
      // Two to four with a genitive plural are in the genitive, or in the accusative of living beings.
      const own = choose(["gen", "acc"], government);
      return result("gen", "m", own === undefined ? { doubtful: true } : own === "acc" ? { living: true } : {});
    }
    case "adjective": {
      const own = choose(["nom", "gen", "acc", "prp"], government);
      const gender = NOUNS_FEMININE_ADJECTIVES.has(word.slice(0, -2)) ? "f" : "m";
      if (few && own === "acc") return result("gen", gender, { living: true });
      return result(own ?? "nom", gender, own === undefined ? { doubtful: true } : {});
    }
    case "plural":
      return few ? result("nom", "f") : undefined;
    case undefined:
      return undefined;
  }
}

/** Whether an adjective and the word after it agree in the plural. */
function fits(adjective: ReturnType<typeof countedForm>, noun: ReturnType<typeof countedForm>): boolean {
  if (adjective === "adjective") return noun === "adjective" || noun === "many" || noun === "few" || noun === "prp";
  if (adjective === "plural") return noun === "few" || noun === "plural";
  return adjective === noun;
}

/**
 * An ordinal before a noun in the singular, which is not counted so: 5 палата, с 3 этажа, в 25 квартиру. `undefined` where it is
 * counted.
 */
function asOrdinal(
  digits: string,
  phrase: readonly Neighbour[],
  government: Government,
  counted: ReturnType<typeof countedForm>,
): Agreement | undefined {
  const { word } = phrase[0]!;
  const few = countForm(Number(digits.slice(-2))) === "few";
  if (counted === "ins" || counted === "prp" || counted === "adjective" || counted === "plural") return undefined;
  if (counted === "dat" && !/(?:ым|им)$/u.test(word)) return undefined;
  const { forms, noun } = looksLikeAdjective(word) ? phraseForms(phrase) : { forms: singularForms(word), noun: word };
  if (counted === "dat" && noun === word) return undefined;
  const found = choose(
    ALL.filter((one) => forms.some((own) => own.case === one)),
    government,
  );
  const chosen = forms.find((own) => own.case === found);
  if (!chosen) return undefined;
  const own = (doubtful = false): Agreement => ({
    kind: "ordinal",
    case: chosen.case,
    gender: chosen.gender,
    noun,
    ...(doubtful && { doubtful: true as const }),
  });
  if (counted === "few") {
    if (chosen.gender === "f" && chosen.case === "nom") return /[ая]$/u.test(word) ? own() : undefined;
    if (chosen.case === "nom" || chosen.case === "acc") return undefined;
    if (few && (government.cases.includes("acc") || government.cases.includes("nom"))) {
      // на 2 линии is both: на две линии, на второй линии.
      if ((chosen.gender === "f" || word === "пути") && chosen.case !== "gen" && numbering(word) !== undefined)
        return own(true);
      return undefined;
    }
    return government.cases.length > 0 || (!few && numbering(word) !== undefined) ? own() : undefined;
  }
  if (counted === "many") {
    // The genitive plural of many nouns looks like a nominative: only numbered nouns are ordinals.
    if (chosen.case !== "nom" && chosen.case !== "acc") return undefined;
    if (chosen.gender === "f" && !/(?:степень|очередь|часть)$/u.test(word)) return undefined;
    if (government.cases.length > 0 && !government.cases.includes("acc")) return undefined;
    return numbering(word) !== undefined && !/(?:ей|ов|ев)$/u.test(word) ? own() : undefined;
  }
  if (!looksLikeSingular(word)) return undefined;
  return own(found === undefined);
}

/** Whether a word that is not counted has the ending of a noun or adjective in the singular: палату, кабинете, этажом. */
const looksLikeSingular = (word: string): boolean =>
  (/(?:[уюе]|[оеё]й|[оеё]м)$/u.test(word) || looksLikeAdjective(word)) &&
  word.length > 3 &&
  !/(?:[ийь]те|[аяе]ю)$/u.test(word);

/** Nouns without a singular: двое суток, о́коло двух суток, пять суток, одни сутки. */
function pluralOnly(digits: string, word: string, government: Government): Agreement {
  const counted = countedForm(word);
  const form = countForm(Number(digits.slice(-2)));
  const ending = NOUNS_PLURAL_ONLY.get(word);
  if (ending === "dat" || ending === "ins" || ending === "prp")
    return { kind: form === "one" ? "collective" : "cardinal", case: ending, gender: "m", noun: word };
  if (form === "many" || counted === undefined)
    return { kind: "cardinal", case: choose(["nom", "acc", "gen"], government) ?? "nom", gender: "m", noun: word };
  const own = choose(["nom", "acc", "gen"], government) ?? "nom";
  if (own === "gen" && form === "one") return { kind: "collective", case: "gen", gender: "m", noun: word };
  if (own === "gen") return { kind: "cardinal", case: "gen", gender: "m", noun: word };
  // Двадцать двое суток is colloquial, and a paraphrase is advised (Розенталь, § 166).
  return {
    kind: "collective",
    case: "nom",
    gender: "m",
    noun: word,
    ...(digits.length > 1 && form === "few" && { doubtful: true }),
  };
}
