/** Units after a figure, read as nouns in the case of the figure. */
import { adjectiveForm } from "./adjectives.ts";
import { UNITS_LATIN, UNITS_NOUNS, UNITS_RATES, UNITS_SCALES } from "./lists.ts";
import { CASES, countedNoun, countForm, forms, SCALES, UNITS, type Case, type CountedNoun } from "./numbers.ts";

/** A unit that follows a figure in a text. */
export interface Unit {
  readonly noun: CountedNoun;
  /** The stem of an adjective before the noun: квадра́тн. */
  readonly adjective: string;
  /** What follows the noun in every case: в час, рту́тного столба́. */
  readonly after: string;
  /** Where it ends in the text. */
  readonly end: number;
  /** How it is written. */
  readonly sign: string;
}

/** Types of unit nouns: their gender, singular and plural endings in six cases. */
const TYPES: { readonly [type: string]: CountedNoun } = {
  m: ["m", "- а у - ом е", "ы ов ам ы ами ах"],
  m0: ["m", "- а у - ом е", "ы - ам ы ами ах"],
  mь: ["m", "ь я ю ь ем е", "и ей ям и ями ях"],
  f: ["f", "а ы е у ой е", "ы - ам ы ами ах"],
  fия: ["f", "я и и ю ей и", "и й ям и ями ях"],
  fя: ["f", "я и е ю ей е", "и ь ям и ями ях"],
  "0": ["m", "- - - - - -", "- - - - - -"],
};
/** Unit nouns that no type gives. */
const OWN: { readonly [name: string]: CountedNoun } = {
  "day-and-night": ["m", "су́тки су́ток су́ткам су́тки су́тками су́тках", "су́тки су́ток су́ткам су́тки су́тками су́тках"],
  horsepower: [
    "f",
    "лошади́ная,си́ла лошади́ной,си́лы лошади́ной,си́ле лошади́ную,си́лу лошади́ной,си́лой лошади́ной,си́ле",
    "лошади́ные,си́лы лошади́ных,сил лошади́ным,си́лам лошади́ные,си́лы лошади́ными,си́лами лошади́ных,си́лах",
  ],
  knot: ["m", "у́зел узла́ узлу́ у́зел узло́м узле́", "узлы́ узло́в узла́м узлы́ узла́ми узла́х"],
  kopeck: [
    "f",
    "копе́йка копе́йки копе́йке копе́йку копе́йкой копе́йке",
    "копе́йки копе́ек копе́йкам копе́йки копе́йками копе́йках",
  ],
  hryvnia: ["f", "гри́вна гри́вны гри́вне гри́вну гри́вной гри́вне", "гри́вны гри́вен гри́внам гри́вны гри́внами гри́внах"],
  mole: ["m", "моль мо́ля мо́лю моль мо́лем мо́ле", "мо́ли мо́лей мо́лям мо́ли мо́лями мо́лях"],
};

const withEndings = (stem: string, endings: string): string =>
  forms(endings)
    .map((ending) =>
      ending === "-"
        ? stem
        : `${/\u0301|ё|[аеиоуыэюя].*[аеиоуыэюя]/u.test(stem) ? stem : stem.replace(/[аеиоуыэюя]/u, "$&\u0301")}${ending}`,
    )
    .join(" ");

/** The noun of a row of units: `миллигра́мм m`, `hour`, `упако́вк fка`. */
function nounOf(row: string): CountedNoun {
  const [stem = "", type] = row.split(" ");
  if (type === undefined) return OWN[stem] ?? UNITS[stem]!;
  // With a vowel that drops out: упако́вка, упако́вок; ка́пля, ка́пель.
  if (type === "fка") {
    const plural = withEndings(stem, "и - ам и ами ах");
    return ["f", withEndings(stem, "а и е у ой е"), plural.replace(` ${stem} `, ` ${stem.replace(/к$/u, "ок")} `)];
  }
  if (type === "fпл")
    return [
      "f",
      withEndings(stem, "я и е ю ей е"),
      withEndings(stem, "и - ям и ями ях").replace(` ${stem} `, ` ${stem.replace(/л$/u, "ель")} `),
    ];
  const [gender, singular, plural] = TYPES[type]!;
  return [gender, withEndings(stem, singular), withEndings(stem, plural)];
}

const isLetter = (character: string): boolean => /[\p{L}\d²³]/u.test(character);

/** The longest signs of a list by their first letter. */
const LENGTHS = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<string, number>>();

function lengthsOf(list: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const known = LENGTHS.get(list);
  if (known) return known;
  const found = new Map<string, number>();
  for (const sign of list.keys()) found.set(sign.charAt(0), Math.max(sign.length, found.get(sign.charAt(0)) ?? 0));
  LENGTHS.set(list, found);
  return found;
}

/** The longest sign of a list at a place in a text; it is followed by no letter. */
function signAt(list: ReadonlyMap<string, string>, text: string, at: number): string | undefined {
  const longest = lengthsOf(list).get(text.charAt(at)) ?? 0;
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const sign = text.slice(at, at + length);
    const known = list.has(plainSign(sign));
    if (known && (!isLetter(text.charAt(at + length)) || !isLetter(sign.slice(-1)) || sign === "%")) return sign;
  }
  return undefined;
}

const plainSign = (sign: string): string => sign.replaceAll("\u00a0", " ");

/** A unit at a place in a text, `undefined` where there is none. */
export function unitAt(text: string, at: number): Unit | undefined {
  const space = /^[ \u00a0\u202f]?/u.exec(text.slice(at, at + 1))![0];
  let start = at + space.length;
  // Compatibility characters: ㎎ is mg.
  const compatible = /^[㎀-㏿]/u.test(text.charAt(start)) ? text.charAt(start).normalize("NFKC") : undefined;
  const latin = compatible ?? signAt(UNITS_LATIN, text, start);
  const own = signAt(UNITS_NOUNS, text, start);
  const longest = own !== undefined && own.length >= (latin?.length ?? 0) ? own : latin;
  if (longest === undefined) return undefined;
  // Дали 3 г. Потом: the full stop ends the sentence.
  const sign =
    longest.endsWith(".") &&
    UNITS_NOUNS.has(longest.slice(0, -1)) &&
    !isUnitHere(plainSign(longest), text, start + longest.length)
      ? longest.slice(0, -1)
      : longest;
  const plain = plainSign(sign);
  const [key = "", ...rest] = (UNITS_LATIN.get(plain) ?? plain).split("/");
  const row = UNITS_NOUNS.get(key);
  if (row === undefined) return undefined;
  start += compatible ? 1 : sign.length;
  if (!isUnitHere(plain, text, start)) return undefined;
  const [, adjective = "", body = "", tail = ""] = /^(?::(\S+) )?([^+]*?)(?: \+(.+))?$/u.exec(row) ?? [];
  let after = tail;
  for (const part of rest) after += ` ${UNITS_RATES.get(part) ?? ""}`;
  for (;;) {
    const solid = /^[ \u00a0]?[/⁄][ \u00a0]?/u.exec(text.slice(start, start + 3))?.[0];
    const rate = solid === undefined ? undefined : signAt(UNITS_RATES, text, start + solid.length);
    if (solid === undefined || rate === undefined) break;
    after += ` ${UNITS_RATES.get(plainSign(rate))!}`;
    start += solid.length + rate.length;
  }
  // A full stop that also ends the sentence stays.
  const ends =
    plain.endsWith(".") && plain === sign && /^(?:\s*(?:$|\n)|[ \u00a0][А-ЯЁ])/u.test(text.slice(start, start + 3));
  return { noun: nounOf(body), adjective, after: after.trim(), end: ends ? start - 1 : start, sign: plain };
}

/** Whether a sign that is also a word or an abbreviation is a unit here: 30 с; not 5 с половиной, 2026 г., ул. Мира, 5 в. */
function isUnitHere(sign: string, text: string, end: number): boolean {
  const rest = text.slice(end, end + 12);
  if (sign === "с" || sign === "s" || sign === "К" || sign === "Р" || sign === "Н")
    return /^[ \u00a0]*(?:$|[.,;:!?)/\n»])/u.test(rest);
  if (/^(?:см|л|т|м|г|кг|мг|мл|мм|км|ч|р)\.$/u.test(sign))
    return sign === "ч." || sign === "р." || /^\s*(?:$|[\n)»а-яё])/u.test(rest);
  if (sign === "В" || sign === "А") return !/^[ \u00a0]?(?:[а-яё]{2,}|[-–]\d)/u.test(rest) || /^[ \u00a0]/u.test(rest);
  if (sign === "т") return !/^\.[ \u00a0]?[екднпч]\./u.test(rest);
  return true;
}

/** What a number is of, after a solid: 25/мин → в мину́ту, and where it ends; `undefined` where there is none. */
export function rateAt(text: string, at: number): { readonly words: string; readonly end: number } | undefined {
  const solid = /^[ \u00a0]?[/⁄]/u.exec(text.slice(at, at + 2))?.[0];
  const sign = solid === undefined ? undefined : signAt(UNITS_RATES, text, at + solid.length);
  if (solid === undefined || sign === undefined) return undefined;
  return { words: UNITS_RATES.get(plainSign(sign))!, end: at + solid.length + sign.length };
}

/** A power of ten at a place in a text: 10 тыс., 2 млн. */
export function scaleAt(text: string, at: number): { noun: CountedNoun; end: number } | undefined {
  const space = /^[ \u00a0\u202f]?/u.exec(text.slice(at, at + 1))![0];
  const sign = signAt(UNITS_SCALES, text, at + space.length);
  if (sign === undefined) return undefined;
  const name = UNITS_SCALES.get(sign)!;
  const noun = SCALES.find(([, singular]) => singular.startsWith(name))!;
  const end = at + space.length + sign.length;
  const ends = sign.endsWith(".") && /^\s*(?:$|\n|[А-ЯЁ])/u.test(text.slice(end, end + 3));
  return { noun, end: ends ? end - 1 : end };
}

const spaced = (words: string): string => words.replaceAll(",", " ");

/** A unit after a whole number, in the case of the number. `round`: after ты́сяча, миллио́н it is a genitive plural. */
export function unitWords(n: number, grammaticalCase: Case, unit: Unit, round = false): string {
  const { noun, adjective, after } = unit;
  const form = round ? "many" : countForm(n);
  const own = round ? forms(noun[2])[1]! : countedNoun(n, grammaticalCase, noun, false);
  const direct = grammaticalCase === "nom" || grammaticalCase === "acc";
  const before =
    adjective === ""
      ? ""
      : form === "one"
        ? `${adjectiveForm(adjective, grammaticalCase, noun[0])} `
        : `${adjectiveForm(adjective, round || direct ? "gen" : grammaticalCase, "pl")} `;
  return spaced(`${before}${own}${after === "" ? "" : ` ${after}`}`);
}

/** A unit after a fraction: the genitive singular. */
export function unitOfFraction({ noun, adjective, after }: Unit): string {
  const before = adjective === "" ? "" : `${adjectiveForm(adjective, "gen", noun[0])} `;
  return spaced(`${before}${forms(noun[1])[1]!}${after === "" ? "" : ` ${after}`}`);
}

/** The words of units in all their forms, with stress marks. */
export function unitNames(): string[] {
  const found: string[] = [];
  for (const row of UNITS_NOUNS.values()) {
    const [, adjective = "", body = "", tail = ""] = /^(?::(\S+) )?([^+]*?)(?: \+(.+))?$/u.exec(row) ?? [];
    const [, singular, plural] = nounOf(body);
    found.push(...[...forms(singular), ...forms(plural), ...tail.split(" ")].flatMap((form) => form.split(",")));
    if (adjective !== "")
      for (const gender of ["m", "f", "n", "pl"] as const)
        for (const own of CASES) found.push(adjectiveForm(adjective, own, gender));
  }
  for (const row of UNITS_RATES.values()) found.push(...row.split(" "));
  return found;
}
