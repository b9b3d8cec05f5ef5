/**
 * Times of day: hours are ordinals of the feminine (година), minutes cardinals: о деся́тій три́дцять, до дев'я́тої, з во́сьмої
 * до трина́дцятої (Пономарів, «Культура слова»; Городенська, «Українське слово у вимірах сьогодення»).
 */
import { governmentOf } from "./agreement.ts";
import { contextOf, wordsBefore, type Context } from "./context.ts";
import type { NonStandardWord } from "../non-standard-word.ts";
import { countForm, ukrainianNumber, type Case } from "./numbers.ts";
import { ukrainianOrdinal } from "./ordinal-numbers.ts";
import { quantityWords, declined } from "./units.ts";

const CLOCK = /([01]?\d|2[0-4])[:]([0-5]\d)(?::([0-5]\d))?(?!\d|[.,:]\d)/uy;
const DOTTED = /([01]?\d|2[0-4])\.([0-5]\d)(?!\d|[.,:]\d)/uy;
const UNTIL = /^[ \u00a0]?[-–—−][ \u00a0]?(?=\d{1,2}[:.]\d\d)/u;
const HOURS_AFTER = /^[ \u00a0](?:год\.?|годин[иіау]?)(?![а-яєіїґ])/u;

/** The case of a time of day: о, об, у, в take the locative. */
function timeCase(context: Context): Case {
  const { cases, word } = governmentOf(context);
  if (word === "на") return "acc";
  return cases[0] ?? "nom";
}

/** A time in words; on the hour the minutes are left out after a preposition and before ранку. */
export function timeWords(hour: number, minute: number, grammaticalCase: Case, full = false): string {
  const hours = ukrainianOrdinal(hour, grammaticalCase, "f") ?? "";
  if (minute === 0 && !full && hour !== 0) return hours;
  if (minute === 0) return `${hours} нуль нуль`;
  return `${hours} ${minute < 10 ? "нуль " : ""}${ukrainianNumber(minute, "nom", "f")}`;
}

const HOUR = declined("годи́на");
const MINUTE = declined("хвили́на");
const SECOND = declined("секу́нда");

/** A time at a place in a text: 10:30, 7.05 after о, and a range of times. */
export function readTimeAt(text: string, at: number): NonStandardWord | undefined {
  CLOCK.lastIndex = at;
  DOTTED.lastIndex = at;
  const context = contextOf(text, at, at);
  const [before] = wordsBefore(context, 1);
  const clock = CLOCK.exec(text) ?? dotted(text, at, before);
  if (!clock) return undefined;
  const end = at + clock[0].length;
  const [hour, minute] = [Number(clock[1]), Number(clock[2])];
  const asked = timeCase(context);
  if (clock[3] !== undefined) {
    const second = Number(clock[3]);
    const tail = `${quantityWords(String(minute), "nom", { noun: MINUTE })} ${quantityWords(String(second), "nom", { noun: SECOND })}`;
    return { from: [at, end], words: `${ukrainianOrdinal(hour, asked, "f") ?? ""} ${hourNoun(asked)} ${tail}` };
  }
  const rest = text.slice(end, end + 24);
  const until = UNTIL.exec(rest);
  if (until) {
    CLOCK.lastIndex = end + until[0].length;
    DOTTED.lastIndex = end + until[0].length;
    const last = CLOCK.exec(text) ?? DOTTED.exec(text);
    if (last) {
      const words = `${timeWords(hour, minute, "gen")} до ${timeWords(Number(last[1]), Number(last[2]), "gen")}`;
      const from = /^(?:з|із|зі|від)$/u.test(before ?? "") ? words : `з ${words}`;
      return { from: [at, end + until[0].length + last[0].length], words: from };
    }
  }
  const hours = HOURS_AFTER.exec(rest);
  if (hours) {
    const minutes = minute === 0 ? "" : ` ${quantityWords(String(minute), "nom", { noun: MINUTE })}`;
    const stop = hours[0].endsWith(".") && /^\s*$|^\s+\p{Lu}/u.test(rest.slice(hours[0].length)) ? 1 : 0;
    return {
      from: [at, end + hours[0].length - stop],
      words: `${ukrainianOrdinal(hour, asked, "f") ?? ""} ${hourNoun(asked)}${minutes}`,
    };
  }
  return { from: [at, end], words: timeWords(hour, minute, asked) };
}

const hourNoun = (grammaticalCase: Case): string =>
  HOUR[1].split(" ")[["nom", "gen", "dat", "acc", "ins", "loc"].indexOf(grammaticalCase)]!;

/** Hours and minutes with a dot, the older spelling: only where a word says that it is a time. */
function dotted(text: string, at: number, before: string | undefined): RegExpExecArray | null {
  const found = DOTTED.exec(text);
  if (!found) return null;
  if (
    before === "о" ||
    before === "об" ||
    /^[ \u00a0](?:год|ранку|вечора|ночі)/u.test(text.slice(at + found[0].length, at + found[0].length + 8))
  )
    return found;
  const ranged = UNTIL.test(text.slice(at + found[0].length, at + found[0].length + 12));
  // A month goes from 1 to 12, so 12.45 and 9.30 are times after до, після, з, на, близько.
  const impossible = Number(found[2]) > 12 || found[2] === "00";
  const asked = before !== undefined && /^(?:до|після|з|із|від|на|близько|перед|між)$/u.test(before);
  return impossible &&
    (ranged || asked) &&
    !/^[ \u00a0]?(?:[%₴$€]|(?!до|по|та|і |год)[а-яa-z])/iu.test(
      text.slice(at + found[0].length, at + found[0].length + 5),
    )
    ? found
    : null;
}

const PART_OF_DAY = /(\d{1,2})(?=[ \u00a0](?:ранку|вечора|ночі|дня|пополудні)(?![а-яєіїґ]))/uy;
const HOUR_NOUN = /(\d{1,2})(?=[ \u00a0](?:годині|години|годину|годиною)(?![а-яєіїґ]))/uy;
const HOUR_SIGN = /(\d{1,2})[ \u00a0]год(?:\.(?!\s*$|\s+\p{Lu}))?(?![а-яєіїґ])/uy;
const BARE =
  /(\d{1,2})(?![\d%°]|[.,:/]\d|[ \u00a0]?[-–][ \u00a0]?\d|-[а-яєії]|[ \u00a0](?!(?:щодня|щодоби|щоранку|щовечора|щоночі|завтра|сьогодні|вчора|за|біля|у|в|на|перед|після|без|для)(?![а-яєіїґ']))[а-яєіїґ'0-9])/uy;
/** One of a list of hours: о 8, 14 і 20. */
const LISTED =
  /(\d{1,2})(?=(?:, ?(?:\d{1,2}, ?)*\d{1,2})?[ \u00a0](?:і|й|та|або|чи)[ \u00a0]\d{1,2}(?![\d%°]|[.,:/-]\d|[ \u00a0](?!(?:щодня|щодоби|щоранку|щовечора|щоночі|завтра|сьогодні|вчора|за|біля|у|в|на|перед|після|без|для)(?![а-яєіїґ']))[а-яєіїґ'0-9]))/uy;
const HOUR_TO_HOUR =
  /(\d{1,2})(?=[ \u00a0](?:до|по|на|та|і)[ \u00a0]\d{1,2}(?:-ї|-тої)?[ \u00a0](?:години|годину|ранку|вечора|ночі))/uy;

/** An hour without minutes: о 5 ранку, до 2 години ночі, о 21 годині, о 17. */
export function readHour(text: string, at: number): NonStandardWord | undefined {
  const context = contextOf(text, at, at);
  const government = governmentOf(context);
  const clock = government.word === "о" || government.word === "об";
  const ordinal = (figures: string, grammaticalCase: Case, length: number, tail = ""): NonStandardWord | undefined =>
    Number(figures) > 24
      ? undefined
      : { from: [at, at + length], words: `${ukrainianOrdinal(figures, grammaticalCase, "f") ?? ""}${tail}` };
  for (const pattern of [PART_OF_DAY, HOUR_NOUN, HOUR_SIGN, BARE, LISTED, HOUR_TO_HOUR]) pattern.lastIndex = at;
  const part = PART_OF_DAY.exec(text);
  if (part) {
    // 2 ночі are two nights, but for о 2 ночі and близько 2 ночі.
    const nights =
      /^[ \u00a0]ночі/u.test(text.slice(at + part[0].length, at + part[0].length + 6)) && /^[234]$/u.test(part[1]!);
    if (nights && government.cases.length === 0 && !/(?:зараз|вже|уже|була|було)[ \u00a0]$/iu.test(context.before))
      return undefined;
    // 2 дня is two days but for о 2 дня.
    if (
      /^[ \u00a0]дня/u.test(text.slice(at + part[0].length, at + part[0].length + 4)) &&
      !clock &&
      !government.cases.includes("gen")
    )
      return undefined;
    return ordinal(part[1]!, timeCase(context), part[0].length);
  }
  const between = HOUR_TO_HOUR.exec(text);
  if (between && government.cases.includes("gen")) return ordinal(between[1]!, "gen", between[0].length);
  const noun = HOUR_NOUN.exec(text);
  if (noun) {
    const word = text.slice(at + noun[0].length + 1, at + noun[0].length + 7);
    if (word === "години" && /^(?:до|після|з|із|від|близько|біля|коло)$/u.test(government.word)) {
      const clocked = ordinal(noun[1]!, "gen", noun[0].length);
      const part = /^(?:ночі|ранку|вечора|дня)/u.test(text.slice(at + noun[0].length + 8, at + noun[0].length + 14));
      if (!clocked || countForm(noun[1]!) !== "one" || part) return clocked;
      // до 1 години: the hour, or how long.
      const words = ukrainianNumber(noun[1]!, "gen", "f");
      return {
        ...clocked,
        words,
        trouble: {
          rule: "figure.ambiguous",
          message: `“${noun[1]!} години” is a time or a duration`,
          candidates: [words, clocked.words],
        },
      };
    }
    if (word === "годині" && clock) return ordinal(noun[1]!, "loc", noun[0].length);
    return undefined;
  }
  const spoken = BARE.exec(text);
  if (spoken && Number(spoken[1]) <= 12) {
    if (/(?:пів|чверть|хвилин[аиу]?|\d[ \u00a0]хв\.?)[ \u00a0]на[ \u00a0]$/iu.test(context.before))
      return ordinal(spoken[1]!, "acc", spoken[0].length);
    if (/за[ \u00a0](?:\S{1,20}[ \u00a0](?:хвилин[иу]?|хв\.?)|чверть)[ \u00a0]$/iu.test(context.before))
      return ordinal(spoken[1]!, "nom", spoken[0].length);
  }
  if (!clock) return undefined;
  BARE.lastIndex = at;
  const sign = HOUR_SIGN.exec(text);
  if (sign) return ordinal(sign[1]!, "loc", sign[0].length, " годи́ні");
  const bare = BARE.exec(text) ?? LISTED.exec(text);
  return bare ? ordinal(bare[1]!, "loc", bare[0].length) : undefined;
}
