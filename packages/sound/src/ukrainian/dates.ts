/**
 * Dates and years: the day is an ordinal of the neuter, the year an ordinal in the genitive («Український правопис» 2019, §107;
 * Пономарів: п'яте травня, п'ятого травня).
 */
import { governmentOf } from "./agreement.ts";
import { contextOf, isAlone, wordsBefore, type Context } from "./context.ts";
import type { NonStandardWord } from "../non-standard-word.ts";
import type { Case } from "./numbers.ts";
import { ukrainianOrdinal } from "./ordinal-numbers.ts";

/** The months in the genitive. */
export const MONTHS = "сі́чня лю́того бе́резня кві́тня тра́вня че́рвня ли́пня се́рпня ве́ресня жо́втня листопа́да гру́дня".split(
  " ",
);
const MONTH = "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня";
const MONTH_NAMES = MONTH.split("|");
const YEAR_WORD = String.raw`(?:[ \u00a0]?(?:р\.|року(?![а-яєії])|р(?![а-яєіїґ.])))`;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const NUMERIC = new RegExp(
  String.raw`(\d{1,2})([./]|-(?=\d\d-\d{4}))(\d{1,2})\2(\d{4}|\d\d)(?!\d|[.,]\d)(${YEAR_WORD})?`,
  "uy",
);
const ISO = /(\d{4})-(\d\d)-(\d\d)(?![\d-])/uy;
const SHORT = /(\d{1,2})\.(\d\d)(?!\d|[.,:]\d)/uy;
const NAMED = new RegExp(
  String.raw`(\d{1,2})(?:-?(?:го|те|му|ого|є|ше|ге|ме))?(?:[ \u00a0]?[-–—][ \u00a0]?(\d{1,2})(?:-?(?:го|те|є))?)?[ \u00a0](${MONTH})(?![а-яєіїґ])(?:[ \u00a0](\d{4})(?!\d)(${YEAR_WORD})?)?`,
  "iuy",
);
const FOLLOWED = new RegExp(
  String.raw`(\d{1,2})(?=[ \u00a0](?:по|до|на|і|й|та|або|чи)[ \u00a0]\d{1,2}[ \u00a0](?:${MONTH})(?![а-яєіїґ]))`,
  "iuy",
);

const isDay = (day: number, month: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1]!;

/** The case of a day: до пе́ршого, на пе́рше; of what happens on it the genitive; of what is the date the nominative. */
function dayCase(context: Context): Case {
  if (/^\s*$/u.test(context.before)) return isAlone(context) ? "nom" : "gen";
  const [before] = wordsBefore(context, 1);
  if (before !== undefined && /^(?:сьогодні|завтра|вчора|зараз|дата|це|було|буде)$/u.test(before)) return "nom";
  if (/(?:дата|народження|дійсний до|термін)\s*:\s*$/iu.test(context.before)) return "nom";
  const { cases } = governmentOf(context);
  return cases.find((one) => one !== "loc") ?? "gen";
}

/** A day and its month, with the year if there is one. */
function dateWords(day: number | string, month: number, year: string | undefined, grammaticalCase: Case): string {
  const words = `${ukrainianOrdinal(Number(day), grammaticalCase, "n") ?? ""} ${MONTHS[month - 1]!}`;
  return year === undefined ? words : `${words} ${yearWords(year, "gen")}`;
}

/** A year: 2026 → дві ти́сячі два́дцять шо́стий рік. */
function yearWords(year: string, grammaticalCase: Case): string {
  const noun = { nom: "рік", gen: "ро́ку", dat: "ро́ку", acc: "рік", ins: "ро́ком", loc: "ро́ці" }[grammaticalCase];
  return `${ukrainianOrdinal(year, grammaticalCase) ?? ""} ${noun}`;
}

/** A day in words, for slots. */
export const dayWords = (day: number, month: number, grammaticalCase: Case): string =>
  dateWords(day, month, undefined, grammaticalCase);

/** The end of a year word: its dot ends the sentence where one follows. */
function closing(text: string, end: number, word: string | undefined): number {
  return word !== undefined && word.endsWith(".") && /^\s*$|^\s+[\p{Lu}«„]/u.test(text.slice(end, end + 3))
    ? end - 1
    : end;
}

/** A date at a place in a text. */
export function readDateAt(text: string, at: number): NonStandardWord | undefined {
  for (const pattern of [NUMERIC, ISO, NAMED, FOLLOWED]) pattern.lastIndex = at;
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [whole, day = "", separator, month = "", short = "", word] = numeric;
    if (isDay(Number(day), Number(month))) {
      const year = short.length === 2 ? `20${short}` : short;
      const end = closing(text, at + whole.length, word);
      const words = dateWords(day, Number(month), year, dayCase(contextOf(text, at, at + whole.length)));
      if (separator === "/" && Number(day) <= 12 && Number(month) <= 12 && day !== month)
        return {
          from: [at, end],
          words,
          trouble: {
            rule: "figure.ambiguous",
            message: `“${whole}” may begin with the day or with the month`,
            candidates: [words, dateWords(month, Number(day), year, "gen")],
          },
        };
      return { from: [at, end], words };
    }
  }
  const iso = ISO.exec(text);
  if (iso && isDay(Number(iso[3]), Number(iso[2])))
    return {
      from: [at, at + iso[0].length],
      words: dateWords(iso[3]!, Number(iso[2]), iso[1], dayCase(contextOf(text, at, at + iso[0].length))),
    };
  const named = NAMED.exec(text);
  if (named) {
    const [whole, day = "", last, name = "", year, word] = named;
    const month = MONTH_NAMES.indexOf(name.toLowerCase()) + 1;
    if (isDay(Number(day), month) && (last === undefined || isDay(Number(last), month))) {
      const end = closing(text, at + whole.length, word);
      const context = contextOf(text, at, at + whole.length);
      if (last === undefined) return { from: [at, end], words: dateWords(day, month, year, dayCase(context)) };
      const until = dateWords(last, month, year, "gen");
      return { from: [at, end], words: `з ${ukrainianOrdinal(day, "gen", "n") ?? ""} до ${until}` };
    }
  }
  const followed = FOLLOWED.exec(text);
  if (followed) {
    const asked = dayCase(contextOf(text, at, at + followed[0].length));
    return { from: [at, at + followed[0].length], words: ukrainianOrdinal(followed[1]!, asked, "n") ?? "" };
  }
  return readShort(text, at);
}

/** A day and a month in figures: 15.03. It can be a time as well: 10.05. */
function readShort(text: string, at: number): NonStandardWord | undefined {
  SHORT.lastIndex = at;
  const short = SHORT.exec(text);
  if (!short) return undefined;
  const [whole, day = "", month = ""] = short;
  const end = at + whole.length;
  const context = contextOf(text, at, end);
  const [before] = wordsBefore(context, 1);
  const clock = Number(day) <= 24 && /^[0-5]\d$/u.test(month);
  const hour = before === "о" || before === "об";
  if (
    !isDay(Number(day), Number(month)) ||
    hour ||
    /^[ \u00a0]?(?:%|грн|₴|кг|г |мг|мл|л |м |км|см|мм)/u.test(context.after)
  )
    return undefined;
  const words = dateWords(day, Number(month), undefined, dayCase(context));
  const dated =
    day.startsWith("0") ||
    Number(day) > 24 ||
    /дат|числ|народ|прийом|терм|дійс|виписа|щеплен|операці/iu.test(context.before.slice(-60));
  if ((!clock || dated) && !isAlone(context)) return { from: [at, end], words };
  return {
    from: [at, end],
    words,
    trouble: {
      rule: "figure.ambiguous",
      message: `“${whole}” may be a date, a time or a decimal`,
      candidates: [words],
    },
  };
}

const YEARS =
  /(\d{3,4})(?:[ \u00a0]?[-–—/][ \u00a0]?(\d{2,4}))?[ \u00a0]?(рр\.|р\.|року|роком|році|рік|роки|роках|років|рр|р)(?![а-яєіїґ])/uy;
const BIRTH = /(\d{4})(?:[ \u00a0]?р\.)[ \u00a0]?н(?:\.(?!\s*$|\s+\p{Lu}))?(?![а-яєіїґ])/uy;
const YEAR_PAIR =
  /(\d{4})(?=[ \u00a0](?:і|й|та|або|по|до)[ \u00a0]\d{4}[ \u00a0]?(?:рр?\.|роках|роки|роком|році|року))/uy;

const BARE_YEAR = /((?:19|20)\d\d)(?![\d%°]|[.,:/]\d|[ \u00a0]?[-–—/][ \u00a0]?\d|-[а-яєії]|[ \u00a0][\p{L}\d$€₴%])/uy;
const MONTH_WORD = /^(?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)[а-яєії]{1,6}$/u;

/** A year without its word: у 2026, лютий 2026. */
function bareYear(text: string, at: number): NonStandardWord | undefined {
  BARE_YEAR.lastIndex = at;
  const year = BARE_YEAR.exec(text)?.[0];
  if (year === undefined) return undefined;
  const context = contextOf(text, at, at + 4);
  const [before = ""] = wordsBefore(context, 1);
  if (MONTH_WORD.test(before)) return { from: [at, at + 4], words: yearWords(year, "gen") };
  const { cases, word } = governmentOf(context);
  if (!/^(?:у|в|з|із|від|до|після)$/u.test(word) || before !== word) return undefined;
  return { from: [at, at + 4], words: ukrainianOrdinal(year, cases[0]) ?? "" };
}

const SCHOOL_YEAR =
  /(\d{4})[ \u00a0]?[-–—/][ \u00a0]?(\d{2}|\d{4})[ \u00a0](?:н\.[ \u00a0]?р\.|навч\.[ \u00a0]?р(?:\.|оку|оці|ік)|навчальн(?:ий|ого|ому)[ \u00a0]р(?:ік|оку|оці))(?![а-яєії])/uy;

/** A school year: у 2026/27 н. р. */
function readSchoolYear(text: string, at: number): NonStandardWord | undefined {
  SCHOOL_YEAR.lastIndex = at;
  const found = SCHOOL_YEAR.exec(text);
  if (!found) return undefined;
  const [whole, first = "", second = ""] = found;
  const last = second.length === 2 ? first.slice(0, 2) + second : second;
  if (Number(last) !== Number(first) + 1) return undefined;
  const { cases } = governmentOf(contextOf(text, at, at + whole.length));
  const written = /р(?:оку)$/u.test(whole)
    ? "gen"
    : whole.endsWith("оці")
      ? "loc"
      : whole.endsWith("ік")
        ? "nom"
        : undefined;
  const asked: Case = written ?? cases[0] ?? "gen";
  const adjective = {
    nom: "навча́льний",
    gen: "навча́льного",
    dat: "навча́льному",
    acc: "навча́льний",
    ins: "навча́льним",
    loc: "навча́льному",
  }[asked];
  const end = closing(text, at + whole.length, whole.endsWith(".") ? whole : undefined);
  return {
    from: [at, end],
    words: `${ukrainianOrdinal(first, asked) ?? ""} – ${yearWords(last, asked).replace(/ (?=\S+$)/u, ` ${adjective} `)}`,
  };
}

/** A year: у 2026 р., 1998 року, 1941–1945 рр. */
export function readYear(text: string, at: number): NonStandardWord | undefined {
  const school = readSchoolYear(text, at);
  if (school) return school;
  YEAR_PAIR.lastIndex = at;
  const pair = YEAR_PAIR.exec(text);
  if (pair) {
    const asked = yearCase(contextOf(text, at, at + 4));
    return { from: [at, at + 4], words: ukrainianOrdinal(pair[1]!, asked) ?? "" };
  }
  BIRTH.lastIndex = at;
  const birth = BIRTH.exec(text);
  if (birth) return { from: [at, at + birth[0].length], words: `${yearWords(birth[1]!, "gen")} наро́дження` };
  const bare = bareYear(text, at);
  if (bare) return bare;
  YEARS.lastIndex = at;
  const found = YEARS.exec(text);
  if (!found) return undefined;
  const [whole, first = "", second, word = ""] = found;
  if (Number(first) < 1000 && (/^(?:рок|рік|році)/u.test(word) || second !== undefined)) return undefined;
  const plural = /^(?:рр|роки|роках|років)/u.test(word);
  if (/^(?:років|роки)$/u.test(word) && second === undefined && !pairBefore(text, at)) return undefined;
  const end = closing(text, at + whole.length, word.endsWith(".") ? word : undefined);
  const context = contextOf(text, at, at + whole.length);
  const asked =
    { року: "gen", роком: "ins", році: "loc", рік: "nom", роках: "loc", років: "gen" }[word] ??
    (pairBefore(text, at) ? pairCase(text, at) : yearCase(context, plural));
  const grammaticalCase = asked as Case;
  const plain = ukrainianOrdinal(first, grammaticalCase) ?? "";
  if (!plural && second === undefined) return { from: [at, end], words: yearWords(first, grammaticalCase) };
  const noun = { nom: "ро́ки", gen: "ро́ків", dat: "ро́кам", acc: "ро́ки", ins: "ро́ками", loc: "ро́ках" }[grammaticalCase];
  const until =
    second === undefined
      ? ""
      : ` ${ukrainianOrdinal(second.length === 2 ? first.slice(0, 2) + second : second, grammaticalCase) ?? ""}`;
  return { from: [at, end], words: `${plain}${until} ${noun}` };
}

const pairBefore = (text: string, at: number): boolean =>
  /\d{4}[ \u00a0](?:і|й|та|або|по|до)[ \u00a0]$/u.test(text.slice(Math.max(0, at - 10), at));

/** The case of the first of two years, for the second: у 2023 та 2024 рр. */
function pairCase(text: string, at: number): Case {
  const joined = /(по|до)[ \u00a0]$/u.exec(text.slice(Math.max(0, at - 4), at))?.[1];
  if (joined !== undefined) return joined === "до" ? "gen" : "acc";
  const first = Math.max(0, at - 10) + text.slice(Math.max(0, at - 10), at).search(/\d{4}[ \u00a0]\S{1,3}[ \u00a0]$/u);
  return yearCase(contextOf(text, first, first + 4), true);
}

/** у 2026 р. is the locative; a year without a word before it is when something happened, in the genitive. */
function yearCase(context: Context, plural = false): Case {
  const { cases } = governmentOf(context);
  const asked = cases[0];
  if (asked !== undefined) return asked;
  if (/^(?:взимку|влітку|восени|навесні)$/u.test(wordsBefore(context, 1)[0] ?? "")) return "gen";
  return isAlone(context) || (plural && wordsBefore(context, 1).length === 0) ? "nom" : "gen";
}
