/**
 * Ordinals that are written as bare figures before the noun that is numbered: на 3 поверсі, у 21 столітті, 5 палата. The
 * singular after 2, 3, 4, 5 … cannot be counted, so it is numbered («Український правопис» 2019, §107).
 */
import { governmentOf, singularForms, type Government } from "./agreement.ts";
import { wordsAfter, wordsBefore, type Context } from "./context.ts";
import { NOUNS_NUMBERED } from "./lists.ts";
import { countForm, ukrainianNumber, type Case, type Gender } from "./numbers.ts";
import { ukrainianOrdinal } from "./ordinal-numbers.ts";

const ENDINGS: { readonly [gender: string]: { readonly [ending: string]: readonly Case[] } } = {
  m: {
    "": ["nom", "acc"],
    у: ["gen", "loc", "dat"],
    а: ["gen"],
    я: ["gen"],
    ю: ["loc", "dat"],
    ом: ["ins"],
    ем: ["ins"],
    єм: ["ins"],
    і: ["loc"],
    ї: ["loc"],
    й: ["nom", "acc"],
    ові: ["dat", "loc"],
    еві: ["dat", "loc"],
  },
  f: {
    а: ["nom"],
    я: ["nom"],
    и: ["gen"],
    і: ["loc", "gen", "dat"],
    ї: ["loc", "gen", "dat"],
    у: ["acc"],
    ю: ["acc"],
    ою: ["ins"],
    ею: ["ins"],
    єю: ["ins"],
  },
  n: {
    о: ["nom", "acc"],
    е: ["nom", "acc"],
    а: ["gen"],
    я: ["nom", "acc", "gen"],
    у: ["loc", "dat"],
    ю: ["loc", "dat"],
    ом: ["ins"],
    ем: ["ins"],
    ям: ["ins"],
    і: ["loc"],
  },
};

/** A numbered noun in the singular. */
export interface Numbered {
  readonly cases: readonly Case[];
  readonly gender: Gender;
  readonly ending: string;
  /** Whether 1 before it is an ordinal too. */
  readonly always: boolean;
}

/** The numbered noun that a word is a singular form of. */
export function numberedNoun(word: string): Numbered | undefined {
  for (let length = Math.min(3, word.length - 1); length >= 0; length--) {
    const listed = NOUNS_NUMBERED.get(word.slice(0, word.length - length));
    if (listed === undefined) continue;
    const [gender = "m", always] = listed.split(" ");
    const ending = word.slice(word.length - length);
    const cases = ENDINGS[gender]?.[ending];
    if (cases) return { cases, gender: gender as Gender, ending, always: always !== undefined };
  }
  return undefined;
}

/** The case that a form has after the word before it. */
export function askedCase(cases: readonly Case[], { cases: asked }: Government): Case {
  return asked.find((one) => cases.includes(one)) ?? cases[0]!;
}

/** Nouns after which the genitive of a numbered noun follows: інвалід 2 групи, командир 3 роти. */
export const BEARERS =
  /^(?:інвалід|хвор|учен|учн|студент|боєць|бійц|командир|солдат|сержант|офіцер|пасажир|мешкан|жител|медсестр|лікар)/u;

/** Cases of кожен that its form tells. */
const EACH: { readonly [form: string]: Case } = {
  кожен: "nom",
  кожна: "nom",
  кожне: "nom",
  кожного: "gen",
  кожної: "gen",
  кожну: "acc",
  кожним: "ins",
  кожною: "ins",
};

/** Masculine stems whose nominative plural is in -і, as the locative of the singular. */
const SOFT = /^(?:рівн|ступен|дн|тижн|місяц|трамва)/u;

/** Words after which a century is the subject. */
export const NOW =
  /^(?:надворі|зараз|нині|вже|уже|це|настало|минуло|йде|триває|почалося|почалось|закінчилося|наше|було|буде|і|й|та|а|але)$/u;

/** What a bare figure before a numbered noun is read as, and whether it can be a cardinal too. */
export interface NumberedReading {
  readonly words: string;
  readonly other?: string;
}

/** An ordinal before a numbered noun; `undefined` where the figure counts. */
export function numberedReading(figures: string, context: Context): NumberedReading | undefined {
  const both = pairOfOrdinals(figures, context);
  if (both !== undefined) return { words: both };
  const word = followingNoun(context);
  const [each = ""] = wordsBefore(context, 1);
  if (word !== undefined && /^кож(?:ен|на|не|ного|ної|ному|ній|ну|ним|ною)$/u.test(each)) {
    // кожен 3 мешканець: the case of кожен is the case of its noun.
    const [grammaticalCase, gender] = singularForms(word)[0] ?? (["nom", "m"] as const);
    const words = ukrainianOrdinal(figures, EACH[each] ?? grammaticalCase, gender);
    if (words !== undefined) return { words };
  }
  const government = governmentOf(context);
  const form = countForm(figures);
  const noun = word === undefined ? undefined : numberedNoun(word);
  if (!noun)
    return form !== "one" && word !== undefined ? singularAfterPreposition(figures, word, government) : undefined;
  const { cases, gender, ending, always } = noun;
  const [before] = wordsBefore(context, 1);
  const owned = word === "століття" && government.cases.length === 0 && before !== undefined && !NOW.test(before);
  // з 9 по 12 поверх: the first goes by its own preposition.
  const from = /^[ \u00a0](?:по|до)[ \u00a0]\d/u.test(context.after) ? government.cases[0] : undefined;
  const ordinal = ukrainianOrdinal(figures, from ?? (owned ? "gen" : askedCase(cases, government)), gender);
  if (ordinal === undefined) return undefined;
  if (form === "one") {
    if (always) return { words: ordinal };
    const place =
      /^(?:у|в|на|з|із|зі|до|біля|від)$/u.test(government.word) && !/^(?:дн|день|тиж|міс|годин|ліжк)/u.test(word!);
    if (!place || ending === "" || cases[0] === "acc") return undefined;
    const cardinal = ukrainianNumber(figures, askedCase(cases, government), gender);
    return Number(figures) > 1 ? { words: ordinal } : { words: cardinal, other: ordinal };
  }
  // 2 палати, 3 дні, 4 лінії: a plural, unless the genitive or locative of the singular is asked for.
  if (form === "few") {
    const plural =
      gender === "f"
        ? /^[иії]$/u.test(ending)
        : gender === "n"
          ? ending === "а" || ending === "я"
          : /^[ії]$/u.test(ending) && SOFT.test(word!);
    if (plural) {
      if (word!.startsWith("дн") || gender === "n") return undefined;
      if (ending === "и" && BEARERS.test(before ?? ""))
        return { words: ukrainianOrdinal(figures, "gen", gender) ?? ordinal };
      const asked = government.cases.filter((one) => cases.includes(one));
      if (asked.length === 0) return undefined;
      const counted = government.cases.includes("acc") && ending !== "и";
      if (!counted) return { words: ordinal };
      return { words: ordinal, other: ukrainianNumber(figures, "acc", gender) };
    }
  }
  return { words: ordinal };
}

/** After 5, 6, 7 … a singular form is of the thing with that number: на 6 спробу, до 9 каюти. */
function singularAfterPreposition(figures: string, word: string, government: Government): NumberedReading | undefined {
  if (
    government.cases.length === 0 ||
    !/(?:[ую]|ою|ею|єю|ої|ого|ому|[оеє]м)$/u.test(word) ||
    /[аяьиі]ми$/u.test(word) ||
    word.length < 4
  )
    return undefined;
  const form = singularForms(word).find(([one]) => government.cases.includes(one));
  const words = form && ukrainianOrdinal(figures, ...form);
  return words === undefined ? undefined : { words };
}

const PLURAL: { readonly [ending: string]: Case } = {
  и: "nom",
  і: "nom",
  ї: "nom",
  ів: "gen",
  їв: "gen",
  ам: "dat",
  ям: "dat",
  ами: "ins",
  ями: "ins",
  ах: "loc",
  ях: "loc",
};
const SECOND_OF_TWO = /\d{1,3}[ \u00a0](?:і|й|та)[ \u00a0]$/u;
const FIRST_OF_TWO = /^[ \u00a0](?:і|й|та)[ \u00a0]\d{1,3}(?=[ \u00a0])/u;

/** Two ordinals before a plural: 6 і 7 поверхи, на 6 та 7 поверхах. */
function pairOfOrdinals(figures: string, { before, after }: Context): string | undefined {
  const first = FIRST_OF_TWO.exec(after);
  if (!first && !SECOND_OF_TWO.test(before)) return undefined;
  const [word = ""] = wordsAfter({ before: "", after: first ? after.slice(first[0].length) : after });
  const form = numberedPlural(word);
  return form && ukrainianOrdinal(figures, ...form);
}

/** The case and gender of the plural of a noun that is numbered: класів, поверхах; `undefined` for others. */
export function numberedPlural(word: string): readonly [Case, Gender] | undefined {
  for (let length = Math.min(3, word.length - 2); length > 0; length--) {
    const grammaticalCase = PLURAL[word.slice(-length)];
    const [gender, always] = NOUNS_NUMBERED.get(word.slice(0, -length))?.split(" ") ?? [];
    if (grammaticalCase === undefined || gender === undefined) continue;
    if (always === undefined && !/^(?:палат|груп|бригад|вагон|рот|лін)/u.test(word)) continue;
    return [grammaticalCase, gender as Gender];
  }
  return undefined;
}

/** The case that the ending of a noun in the plural shows. */
export function pluralCase(noun: string): Case | undefined {
  for (let length = 3; length > 0; length--) {
    const found = noun.length > length ? PLURAL[noun.slice(-length)] : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Nouns and abbreviations that a number stands after. */
const PLACED =
  /(?:(?:кімнат|палат|кабінет|будин|квартир|корпус|під'їзд|секці|вагон|ліжк|місц|ряд|блок|сектор|бокс|ангар|склад|док|причал|поверх|стенд|пост)[\p{Ll}\u0301]{0,4}|(?:буд|кв|каб|к|корп|під|пов|секц)\.)[ \u00a0](?:№ ?)?$/iu;

/** The noun after a figure, also of the next figure: 7 і 8 палата, з 1 по 3 поверх. */
function followingNoun(context: Context): string | undefined {
  const list = /^(?:[ \u00a0](?:і|й|та|або|чи|по|до)[ \u00a0]|, ?| ?[-–] ?)\d{1,4}(?=[ \u00a0])/u.exec(context.after);
  // кімната 12, 2 поверх: the figure is that of the noun before it.
  if (list?.[0].startsWith(",") && PLACED.test(context.before)) return undefined;
  const after = list ? context.after.slice(list[0].length) : context.after;
  const [first] = wordsAfter({ before: "", after });
  return first;
}
