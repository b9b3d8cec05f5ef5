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

const RANGE = /[ \u00a0]?(?:[-–—‐‑~]|\.{2,3}|…)[ \u00a0]?(?=[.,]?\d)|[÷−](?=[.,]?\d)/uy;
const PREFIX = /(?:\+\/[-−–]|±|[-−–+~∼≈<>≤≥])[ \u00a0]?(?=[.,]?\d)/uy;
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
/** The hemisphere after it: 46°29'N. */
const SIDE = /^[ \u00a0]?([NSEW])(?![\p{L}\d])/u;
const SIDES: { readonly [side: string]: string } = {
  N: "півні́чної широти́",
  S: "півде́нної широти́",
  E: "схі́дної довготи́",
  W: "за́хідної довготи́",
};
const DEGREE = { noun: declined("гра́дус") };
const MINUTE = { noun: declined("хвили́на") };
const SECOND = { noun: declined("секу́нда") };
const YEAR = { noun: declined("рік") };
const TIMES = { noun: declined("раз") };
/** 380 в: a small letter for volts, but в is a preposition before a word. */
const VOLTS = /^[ \u00a0]в(?=\s*(?:$|[.,;:!?)]))/u;
const STANDARD_VOLTAGE = /^(?:12|24|36|48|110|127|220|230|380|400|660|1000)$/u;
const VOLT = { noun: declined("вольт") };

/** Reads a number, with the others of a range; `before` is the text before it and its sign. */
export function readWritten(text: string, before: string, written: Written, genitive: boolean, signed = false): Read {
  const section = written.point === undefined ? undefined : sectionWords(before, written);
  if (section !== undefined) return { words: section, end: written.end };
  const numbers = numbersOfRange(text, written);
  if (numbers.length === 1) return readOne(text, before, written, genitive, signed);
  const read = readOne(text, before, numbers.at(-1)!, genitive, false);
  const words = numbers.slice(0, -1).map((one, i) => wordsBeforeLast(text, before, one, numbers[i + 1]!, genitive));
  return { ...read, words: `${words.join(" ")} ${read.words}` };
}

function readOne(text: string, before: string, written: Written, genitive: boolean, signed: boolean): Read {
  const { end } = written;
  if (/^0\d/u.test(written.whole) && written.part === undefined) return { words: spelledFigures(written.whole), end };
  const angle = ANGLE.exec(text.slice(end, end + 24));
  if (angle && written.part === undefined) {
    const parts = [quantityWords(written.whole, "nom", DEGREE), quantityWords(angle[1]!, "nom", MINUTE)];
    if (angle[2] !== undefined) parts.push(quantityWords(angle[2], "nom", SECOND));
    const side = SIDE.exec(text.slice(end + angle[0].length, end + angle[0].length + 3));
    if (side) parts.push(SIDES[side[1]!]!);
    return { words: parts.join(" "), end: end + angle[0].length + (side?.[0].length ?? 0) };
  }
  const power = POWER.exec(text.slice(end, end + 8));
  if (power && written.part === undefined) {
    const exponent = power[1] ?? power[0].normalize("NFKC").replace("−", "-");
    const named =
      { "2": "у квадра́ті", "3": "у ку́бі" }[exponent] ??
      `у ${exponent.startsWith("-") ? "мі́нус " : ""}${ukrainianOrdinal(exponent.replace("-", ""), "loc") ?? ""} сте́пені`;
    return { words: `${ukrainianNumber(written.whole)} ${named}`, end: end + power[0].length };
  }
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
    return {
      words: measured(written, found.unit, context, genitive),
      end: end + gap + found.length,
      ...thousands(written, found.unit.noun[1], (one) => measured(one, found.unit, context, genitive)),
    };
  const volts = VOLTS.exec(rest);
  if (volts && written.part === undefined && STANDARD_VOLTAGE.test(written.whole))
    return { words: measured(written, VOLT, context, genitive), end: end + volts[0].length };
  const age = AGE.exec(rest);
  if (age && !written.mixed && Number(written.whole) < 1000) {
    // 1,5 р.: a part of a year or of a time.
    const few = written.part !== undefined || Number(written.whole) < 10;
    const words = measured(written, YEAR, context, genitive);
    const times = measured(written, TIMES, { before: "", after: context.after }, genitive);
    const candidates = [words, written.part === undefined ? times : times.replace(/ра́зу$/u, "ра́за")];
    const message = "“р.” is a year or a time";
    const trouble = { rule: "figure.ambiguous", message, candidates } as const;
    return { words, end: end + age[0].length, ...(few ? { trouble } : {}) };
  }
  if (signed && genitive) return { words: plainNumber(written, { ...context, before: "більше " }), end };
  return numberAlone(written, context);
}

/** Units of which thousandths are usual: 3,250 кг. */
const PRECISE = /^(?:кілогра́м|кіломе́тр|то́нна|літр|метр) /u;

/** 1,500 мл: the sign between three figures is of decimals here, of thousands in English and on devices. */
function thousands({ whole, part, end }: Written, noun: string, read: (one: Written) => string): Pick<Read, "trouble"> {
  if (part?.length !== 3 || !/^[1-9]\d{0,2}$/u.test(whole)) return {};
  if (PRECISE.test(noun) && !part.endsWith("00")) return {};
  const candidates = [read({ whole, part, end }), read({ whole: whole + part, end })];
  return { trouble: { rule: "figure.ambiguous", message: `“${whole},${part}” is a decimal or thousands`, candidates } };
}

/** палата 5 А: a letter of a number, not ampere. */
function isLetterAfterNoun(before: string, sign: string): boolean {
  // У розд. 2 табл. 3: a table, not tablets.
  if (sign.startsWith("табл")) return /(?:розд|рис|мал|гл|дод|ст|п|№)\.?[ \u00a0]$/iu.test(before.slice(-8));
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
  if (written.point !== "clock") return { words, end, ...thousands(written, "", (one) => plainNumber(one, context)) };
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

/** The numbers of a range: 5–10 хвилин, до 3-4 діб, у 2020–2022 роках. A number alone is one. */
function numbersOfRange(text: string, first: Written): readonly Written[] {
  const numbers = [first];
  if (first.part === undefined && (/^0\d/u.test(first.whole) || first.mixed)) return numbers;
  for (;;) {
    const { end } = numbers.at(-1)!;
    RANGE.lastIndex = end;
    const dash = RANGE.exec(text);
    const next = dash ? writtenAt(text, end + dash[0].length) : undefined;
    if (!next || next.mixed || /^0\d/u.test(next.whole)) return numbers;
    // More groups are a code or a telephone number, and an ending makes an ordinal.
    if (
      /^[-–.:/]?[\p{L}\d]|^[-–][\d]/u.test(text.slice(next.end, next.end + 2)) &&
      !findUnit(text.slice(next.end, next.end + 40))
    )
      return numbers;
    numbers.push(next);
  }
}

/** A number of a range before another, both in the same case: it goes by the unit and the noun after that other. */
function wordsBeforeLast(text: string, before: string, first: Written, second: Written, genitive: boolean): string {
  const context: Context = { before, after: contextOf(text, second.end, second.end).after };
  const rest = context.after;
  const gap = /^[ \u00a0\u202f]?/u.exec(rest)![0].length;
  const scale = SCALE.exec(rest);
  if (scale) return bareNumber(first, scaleCase(context, genitive), SCALES[scale[1]!]![0]);
  const found = findUnit(rest.slice(gap));
  if (found && isHalf(first)) return oneAndHalf(found.unit.noun[0]);
  if (found) return bareNumber(first, unitCase(context, genitive, false, false), found.unit.noun[0]);
  // 1,5–2 години: півтори́ дві години.
  if (isHalf(first) && wordsAfter(context).length > 0) return oneAndHalf(genderOfPart(context));
  const numbered = first.part === undefined ? numberedReading(first.whole, context) : undefined;
  return numbered?.words ?? firstOfRange(first, second, genitive ? { ...context, before: "більше " } : context);
}

const isHalf = ({ whole, part }: Written): boolean => part !== undefined && isOneAndHalf(whole, part);

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
