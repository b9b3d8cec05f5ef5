/** Numbers in a text, with what they count: cardinals, decimals, fractions, units, amounts of money, ranges. */
import { agreementOf, genderOfGenitive, genderOfPlural, governmentOf } from "./agreement.ts";
import { contextOf, isAlone, wordsAfter, type Context } from "./context.ts";
import { decimal, dictatedDecimal, isOneAndHalf, oneAndHalf, spelledFigures } from "./fractions.ts";
import {
  AGE,
  genderOfPart,
  measured,
  mixedWords,
  readScale,
  SCALE,
  scaleCase,
  SCALES,
  unitCase,
  type Read,
} from "./measures.ts";
import type { NonStandardWord } from "../non-standard-word.ts";
import { numberedReading } from "./numbered.ts";
import { countForm, ukrainianCollective, ukrainianNumber, type Case, type Gender } from "./numbers.ts";
import { ukrainianOrdinal } from "./ordinal-numbers.ts";
import { declined, findUnit, quantityWords } from "./units.ts";
import { writtenAt, type Written } from "./written-number.ts";

const RANGE = /[ \u00a0]?(?:[-–—‐‑~]|\.{2,3}|…)[ \u00a0]?(?=\d)|[÷−](?=\d)/uy;
const PREFIX = /(?:\+\/[-−–]|±|[-−–+~∼≈<>≤≥])[ \u00a0]?(?=\d)/uy;
const PREFIX_WORDS: { readonly [sign: string]: string } = {
  "+": "плюс",
  "±": "плюс-мі́нус",
  "+/-": "плюс-мі́нус",
  "+/−": "плюс-мі́нус",
  "+/–": "плюс-мі́нус",
  "-": "мі́нус",
  "−": "мі́нус",
  "–": "мі́нус",
  "~": "прибли́зно",
  "∼": "прибли́зно",
  "≈": "прибли́зно",
  "<": "ме́нше",
  ">": "бі́льше",
  "≤": "не бі́льше",
  "≥": "не ме́нше",
};

/** A number at a place in a text, with its sign, its unit or scale, and the second number of a range. */
export function readQuantity(text: string, at: number): NonStandardWord | undefined {
  PREFIX.lastIndex = at;
  const sign = PREFIX.exec(text)?.[0];
  const start = at + (sign?.length ?? 0);
  const bare = sign?.trim();
  if (sign !== undefined) {
    const before = text.charAt(at - 1);
    if (/[\p{L}\p{N}]/u.test(before)) return undefined;
    if (/^[-–]/u.test(sign) && (sign.length > 1 || /\d[ \u00a0]$/u.test(text.slice(Math.max(0, at - 2), at))))
      return undefined;
  }
  const written = writtenAt(text, start);
  if (!written) return undefined;
  const compared = bare !== undefined && /[<>≤≥]/u.test(bare);
  const { before } = contextOf(text, at, at);
  const read = readWritten(text, before, written, compared, sign !== undefined);
  if (bare === undefined)
    return { from: [at, read.end], words: read.words, ...(read.trouble ? { trouble: read.trouble } : {}) };
  return {
    from: [at, read.end],
    words: `${PREFIX_WORDS[bare] ?? ""} ${read.words}`,
    ...(read.trouble ? { trouble: read.trouble } : {}),
  };
}

/** A power: 10⁹, 10^9. */
const POWER = /^(?:[⁻]?[⁰¹²³⁴-⁹]{1,3}|\^(-?\d{1,3})(?!\d))/u;

const GAP = /^[ \u00a0\u202f]?/u;
const GAP_OR_HYPHEN = /^(?:-(?=(?:мм|см|км|м|кг|т|л)(?![а-яєіїґ]))|[ \u00a0\u202f]?)/u;

/** Words before a long number that is read figure by figure. */
const NUMBERED_CODE = /(?:іпн|рнокпп|єдрпоу|код|рахун\S{0,4}|№|номер|паспорт|посвідчення)[ \u00a0:№]{0,3}$/iu;

/** Degrees, minutes and seconds: 50°27′. */
const ANGLE = /^[ \u00a0]?°[ \u00a0]?(\d{1,2})[ \u00a0]?[′'’](?:[ \u00a0]?(\d{1,2})(?:,\d+)?[ \u00a0]?[″"”])?/u;
const DEGREE = { noun: declined("гра́дус") };
const MINUTE = { noun: declined("хвили́на") };
const SECOND = { noun: declined("секу́нда") };
const YEAR = { noun: declined("рік") };
const TIMES = { noun: declined("раз") };

/** Reads a number; `before` is the text before it and its sign. */
export function readWritten(text: string, before: string, written: Written, genitive: boolean, signed = false): Read {
  const { end } = written;
  if (/^0\d/u.test(written.whole) && written.part === undefined) return { words: spelledFigures(written.whole), end };
  const angle = ANGLE.exec(text.slice(end, end + 24));
  if (angle && written.part === undefined) {
    const parts = [quantityWords(written.whole, "nom", DEGREE), quantityWords(angle[1]!, "nom", MINUTE)];
    if (angle[2] !== undefined) parts.push(quantityWords(angle[2], "nom", SECOND));
    return { words: parts.join(" "), end: end + angle[0].length };
  }
  const power = POWER.exec(text.slice(end, end + 8));
  if (power && written.part === undefined) {
    const exponent = power[1] ?? power[0].normalize("NFKC").replace("−", "-");
    const named =
      { "2": "у квадра́ті", "3": "у ку́бі" }[exponent] ??
      `у ${exponent.startsWith("-") ? "мі́нус " : ""}${ukrainianOrdinal(exponent.replace("-", ""), "loc") ?? ""} сте́пені`;
    return { words: `${ukrainianNumber(written.whole)} ${named}`, end: end + power[0].length };
  }
  const section = written.point === undefined ? undefined : sectionWords(before, written);
  if (section !== undefined) return { words: section, end };
  const range = rangeAt(text, before, written, genitive);
  if (range) return range;
  const context: Context = { before, after: contextOf(text, end, end).after };
  const rest = text.slice(end, end + 60);
  const scale = SCALE.exec(rest);
  if (scale) return readScale(text, before, written, SCALES[scale[1]!]!, end + scale[0].length, genitive);
  if (written.part === undefined && written.whole.length > 6 && NUMBERED_CODE.test(before))
    return { words: spelledFigures(written.whole), end };
  const road = /^[ \u00a0]км(?=[ \u00a0](?:трас|шосе|дорог|автошлях|автодор|автотрас))/u.exec(rest);
  if (road && governmentOf(context).word === "на")
    return { words: `${ukrainianOrdinal(written.whole, "loc") ?? ""} кіломе́трі`, end: end + road[0].length };
  const gap = (written.part === undefined ? GAP : GAP_OR_HYPHEN).exec(rest)![0].length;
  const found = findUnit(rest.slice(gap));
  if (found && !isLetterAfterNoun(before, rest.slice(gap, gap + found.length)))
    return { words: measured(written, found.unit, context, genitive), end: end + gap + found.length };
  const age = AGE.exec(rest);
  if (age && written.part === undefined && Number(written.whole) < 1000) {
    const words = quantityWords(written.whole, governmentOf(context).cases[0] ?? "nom", YEAR);
    const times = quantityWords(written.whole, "nom", TIMES);
    const few = Number(written.whole) < 10;
    return {
      words,
      end: end + age[0].length,
      ...(few
        ? { trouble: { rule: "figure.ambiguous", message: "“р.” is a year or a time", candidates: [words, times] } }
        : {}),
    };
  }
  if (signed && genitive) return { words: plainNumber(written, { ...context, before: "більше " }), end };
  return numberAlone(written, context);
}

/** палата 5 А: a letter of a number, not ampere. */
function isLetterAfterNoun(before: string, sign: string): boolean {
  return (
    /^[АВ]$/u.test(sign) &&
    /(?:палат|кабінет|корпус|клас|квартир|будин|секці|зон|група|відсі|причал|№|буд\.|кв\.)\S*[ \u00a0]$/iu.test(
      before.slice(-24),
    )
  );
}

function plainNumber(written: Written, context: Context): string {
  const { whole, part, mixed } = written;
  const { cases, object } = governmentOf(context);
  const asked = cases[0] ?? (object ? "acc" : "nom");
  if (part !== undefined) {
    if (isOneAndHalf(whole, part) && wordsAfter(context).length > 0) return oneAndHalf(genderOfPart(context));
    // 2,5 роки: the noun is in the plural, so the half is told apart.
    if (part === "5" && /^(?:роки|дні|тижні|місяці|рази)$/u.test(wordsAfter(context)[0] ?? ""))
      return `${ukrainianNumber(whole, asked === "acc" ? "acc" : "nom")} з полови́ною`;
    return isAlone(context) ? dictatedDecimal(whole, part) : decimal(whole, part, asked);
  }
  if (mixed) return mixedWords(whole, mixed, asked, genderOfPart(context));
  return counted(whole, context);
}

function numberAlone(written: Written, context: Context): Read {
  const { whole, part, mixed, end } = written;
  if (part === undefined && !mixed) {
    const numbered = numberedReading(whole, context);
    if (numbered)
      return {
        words: numbered.words,
        end,
        ...(numbered.other === undefined
          ? {}
          : {
              trouble: {
                rule: "figure.ambiguous",
                message: `“${whole}” counts or numbers the noun`,
                candidates: [numbered.words, numbered.other],
              },
            }),
      };
  }
  const words = plainNumber(written, context);
  if (written.point !== "clock") return { words, end };
  const time = `${ukrainianOrdinal(whole, "nom", "f") ?? ""} ${ukrainianNumber(part ?? "0", "nom", "f")}`;
  return {
    words,
    end,
    trouble: {
      rule: "figure.ambiguous",
      message: `“${whole}.${part ?? ""}” may be a decimal or a time`,
      candidates: [words, time],
    },
  };
}

/** The number of a section or version: п. 3.2. */
function sectionWords(before: string, { whole, part }: Written): string | undefined {
  if (part === undefined || !/(?:пункт|розділ|глав|рис|табл|верс|п\.|ст\.|додат|статт|№)\S*[ \u00a0]$/iu.test(before))
    return undefined;
  return `${ukrainianNumber(whole)} кра́пка ${spelledFigures(part)}`;
}

/** A cardinal that agrees with the noun after it. */
function counted(whole: string, context: Context): string {
  const agreement = agreementOf(whole, context);
  if (agreement.collective) {
    const words = ukrainianCollective(Number(whole));
    if (words !== undefined) return words;
  }
  if (agreement.animate) return animateNumber(whole, agreement.gender);
  return ukrainianNumber(whole, agreement.case, agreement.gender, isAlone(context));
}

/** The accusative of persons: only the last word has the form of the genitive (три́дцять двох поранених). */
function animateNumber(whole: string, gender: Gender): string {
  const words = ukrainianNumber(whole, "acc", gender).split(" ");
  const last = ukrainianNumber(whole, "gen", gender).split(" ").at(-1)!;
  return [...words.slice(0, -1), last].join(" ");
}

/** A range of two numbers, both in the same case: 5–10 хвилин, до 3-4 діб, у 2020–2022 роках. */
function rangeAt(text: string, before: string, first: Written, genitive: boolean): Read | undefined {
  if (first.mixed) return undefined;
  RANGE.lastIndex = first.end;
  const dash = RANGE.exec(text);
  if (!dash) return undefined;
  const second = writtenAt(text, first.end + dash[0].length);
  if (!second || second.mixed || /^0\d/u.test(second.whole)) return undefined;
  // More groups are a code or a telephone number, and an ending makes an ordinal.
  if (/^[-–.:/]?[\p{L}\d]|^[-–][\d]/u.test(text.slice(second.end, second.end + 2))) {
    const unit = findUnit(text.slice(second.end, second.end + 40));
    if (!unit) return undefined;
  }
  const read = readWritten(text, before, second, genitive);
  // The first number goes by the unit and the noun after the second, and by the word before itself.
  const context: Context = { before, after: contextOf(text, second.end, second.end).after };
  const rest = context.after;
  const gap = /^[ \u00a0\u202f]?/u.exec(rest)![0].length;
  const scale = SCALE.exec(rest);
  const found = scale ? undefined : findUnit(rest.slice(gap));
  const numbered = scale || found || first.part !== undefined ? undefined : numberedReading(first.whole, context);
  const word = scale
    ? bareNumber(first, scaleCase(context, genitive), SCALES[scale[1]!]![0])
    : found
      ? bareNumber(first, unitCase(context, genitive, false, false), found.unit.noun[0])
      : (numbered?.words ?? firstOfRange(first, second, genitive ? { ...context, before: "більше " } : context));
  return { ...read, words: `${word} ${read.words}` };
}

/** The first number of a range has the case of the second, and the gender of their noun: одну дві хвилини, дві п'ять хвилин. */
function firstOfRange(first: Written, second: Written, context: Context): string {
  if (first.part !== undefined || second.part !== undefined) return plainNumber(first, context);
  const [noun] = wordsAfter(context);
  const agreement = agreementOf(second.whole, context);
  if (noun === undefined || countForm(second.whole) === "one") return counted(first.whole, context);
  const { cases, object } = governmentOf(context);
  const direct = agreement.case === "nom" || agreement.animate;
  const asked = direct && (cases[0] === "acc" || (cases.length === 0 && object)) ? "acc" : agreement.case;
  const gender = /[иіїаяе]$/u.test(noun) ? genderOfPlural(noun) : genderOfGenitive(noun);
  return ukrainianNumber(first.whole, asked, gender);
}

const bareNumber = ({ whole, part }: Written, grammaticalCase: Case, gender: Gender): string =>
  part === undefined ? ukrainianNumber(whole, grammaticalCase, gender) : decimal(whole, part, grammaticalCase);
