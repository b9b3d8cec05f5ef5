import { CASES, cardinal, NAMED_DIGITS, type Case, type Gender } from "./numbers.ts";

/** The gender of an ordinal, or its plural. */
export type Agreement = Gender | "pl";

const ENDINGS: { readonly [gender in Agreement]: string } = {
  m: "ый ого ому ый ым ом",
  f: "ая ой ой ую ой ой",
  n: "ое ого ому ое ым ом",
  pl: "ые ых ым ые ыми ых",
};
const THIRD: { readonly [gender in Agreement]: string } = {
  m: "тре́тий тре́тьего тре́тьему тре́тий тре́тьим тре́тьем",
  f: "тре́тья тре́тьей тре́тьей тре́тью тре́тьей тре́тьей",
  n: "тре́тье тре́тьего тре́тьему тре́тье тре́тьим тре́тьем",
  pl: "тре́тьи тре́тьих тре́тьим тре́тьи тре́тьими тре́тьих",
};
/** Stems. A stem without a mark has a stressed ending (Русская грамматика 1980). */
const STEMS: ReadonlyMap<number, string> = new Map(
  Array.from(
    "0 нулев 1 пе́рв 2 втор 4 четвёрт 5 пя́т 6 шест 7 седьм 8 восьм 9 девя́т 10 деся́т 11 оди́ннадцат 12 двена́дцат 13 трина́дцат 14 четы́рнадцат 15 пятна́дцат 16 шестна́дцат 17 семна́дцат 18 восемна́дцат 19 девятна́дцат 20 двадца́т 30 тридца́т 40 сороков 50 пятидеся́т 60 шестидеся́т 70 семидеся́т 80 восьмидеся́т 90 девяно́ст 100 со́т 200 двухсо́т 300 трёхсо́т 400 четырёхсо́т 500 пятисо́т 600 шестисо́т 700 семисо́т 800 восьмисо́т 900 девятисо́т".matchAll(
      /(\d+) (\S+)/gu,
    ),
    ([, n, stem]) => [Number(n), stem!] as const,
  ),
);
const SCALE_STEMS: readonly string[] = [
  "ты́сячн",
  "миллио́нн",
  "миллиа́рдн",
  "триллио́нн",
  "квадриллио́нн",
  "квинтиллио́нн",
  "секстиллио́нн",
  "септиллио́нн",
  "октиллио́нн",
  "нониллио́нн",
  "дециллио́нн",
];

/** First parts of compounds below twenty, and of the tens and hundreds that are not the genitive. */
const FIRST_PARTS: ReadonlyMap<number, string> = new Map([
  [1, "одно"],
  [90, "девяносто"],
  [100, "сто"],
]);

const withoutMarks = (word: string): string => word.replaceAll("\u0301", "");

/**
 * A number as the first part of a compound adjective, without marks: 20 → двадцати (двадцатилетний), 45 → сорокапяти, 90 →
 * девяносто (Правила русской орфографии 2006, § 130).
 */
export function firstPart(n: number): string {
  if (n >= 1000) {
    const [thousands, rest] = [Math.floor(n / 1000), n % 1000];
    return `${thousands === 1 ? "" : firstPart(thousands)}тысяче${rest === 0 ? "" : firstPart(rest)}`;
  }
  const parts = n < 20 ? [n] : [n - (n % 100), (n % 100) - ((n % 100) % 10), n % 10];
  if (n >= 100 && n % 100 < 20) parts.splice(1, 2, n % 100);
  return parts
    .filter((part) => part > 0)
    .map((part) => FIRST_PARTS.get(part) ?? withoutMarks(cardinal(String(part), "gen")))
    .join("");
}

/** A stem of an ordinal with its ending in a case and gender: тре́тьем, второ́м. */
export function ordinalForm(stem: string, grammaticalCase: Case, gender: Agreement): string {
  const at = CASES.indexOf(grammaticalCase);
  const ending = ENDINGS[gender].split(" ")[at]!;
  if (/\u0301|ё/u.test(stem)) return stem + ending;
  const stressed = ending === "ый" ? "ой" : ending;
  return stem + stressed.replace(/[аоуы]/u, "$&\u0301");
}

/** An ordinal of decimal digits in Russian words: only its last word is declined. `undefined` where it has no name. */
export function ordinal(digits: string, grammaticalCase: Case = "nom", gender: Agreement = "m"): string | undefined {
  const plain = digits.replace(/^0+(?=\d)/, "");
  if (plain.length > NAMED_DIGITS) return undefined;
  const zeros = /0*$/.exec(plain)![0].length;
  const power = plain === "0" ? 0 : Math.floor(zeros / 3);
  const group = plain.length - 3 * power;
  const n = Number(plain.slice(Math.max(0, group - 3), group));
  // The lowest part that is not zero is the ordinal: 11…19 are one part; before тысячный a whole group is.
  const tail = [n, n % 100, n % 10].findLast((part) => part > 0) ?? 0;
  const last = power > 0 ? n : n % 100 >= 10 && n % 100 < 20 ? n % 100 : tail;
  let word: string;
  if (power > 0) word = ordinalForm((n === 1 ? "" : firstPart(n)) + SCALE_STEMS[power - 1]!, grammaticalCase, gender);
  else if (last === 3) word = THIRD[gender].split(" ")[CASES.indexOf(grammaticalCase)]!;
  else word = ordinalForm(STEMS.get(last)!, grammaticalCase, gender);
  const before = (BigInt(plain) - BigInt(last) * 1000n ** BigInt(power)).toString();
  if (before === "0") return word;
  // Years: ты́сяча девятьсо́т, not одна́ ты́сяча (common use).
  const first = cardinal(before).replace(/^одна́ (?=ты́сяча)/u, "");
  return `${first} ${word}`;
}

/**
 * An ordinal number in Russian words, with stress marks; `undefined` for numbers without a name. Takes whole numbers from 0
 * and never throws for them.
 *
 * ```ts
 * import { russianOrdinal } from "@parley/sound/russian";
 * russianOrdinal(25, "gen", "n"); // "два́дцать пя́того"
 * russianOrdinal(3, "prp", "m"); // "тре́тьем"
 * ```
 */
export function russianOrdinal(n: number, grammaticalCase: Case = "nom", gender: Agreement = "m"): string | undefined {
  return ordinal(BigInt(n).toString(), grammaticalCase, gender);
}

/** The words of ordinal numbers in all their forms, with stress marks: третьего, двухсо́тый, двухты́сячных. */
export function ordinalWords(): string[] {
  const genders = Object.keys(ENDINGS) as Agreement[];
  const before = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 30, 40, 50, 100];
  const stems = [
    ...STEMS.values(),
    "це́л",
    "проце́нтн",
    "квадра́тн",
    ...SCALE_STEMS.flatMap((stem) => before.map((n) => (n === 1 ? "" : firstPart(n)) + stem)),
    ...["десяти", "сто"].flatMap((first) => SCALE_STEMS.map((stem) => first + stem)),
  ];
  return [
    ...stems.flatMap((stem) => genders.flatMap((gender) => CASES.map((own) => ordinalForm(stem, own, gender)))),
    ...Object.values(THIRD).flatMap((line) => line.split(" ")),
  ];
}
