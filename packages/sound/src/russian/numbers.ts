/** The six grammatical cases, in the order of the tables below. */
export const CASES = ["nom", "gen", "dat", "acc", "ins", "prp"] as const;
export type Case = (typeof CASES)[number];
export type Gender = "m" | "f" | "n";

/** The words of a line. */
export const forms = (line: string): readonly string[] => line.split(" ");
const ONE: { readonly [gender in Gender]: readonly string[] } = {
  m: forms("оди́н одного́ одному́ оди́н одни́м одно́м"),
  f: forms("одна́ одно́й одно́й одну́ одно́й одно́й"),
  n: forms("одно́ одного́ одному́ одно́ одни́м одно́м"),
};
const TWO: { readonly [gender in Gender]: readonly string[] } = {
  m: forms("два двух двум два двумя́ двух"),
  f: forms("две двух двум две двумя́ двух"),
  n: forms("два двух двум два двумя́ двух"),
};
/** Cardinals below twenty from three on, tens and hundreds, in the six cases (Русская грамматика 1980). */
const THREE_ON: readonly (readonly string[])[] = [
  "три трёх трём три тремя́ трёх",
  "четы́ре четырёх четырём четы́ре четырьмя́ четырёх",
  "пять пяти́ пяти́ пять пятью́ пяти́",
  "шесть шести́ шести́ шесть шестью́ шести́",
  "семь семи́ семи́ семь семью́ семи́",
  "во́семь восьми́ восьми́ во́семь восьмью́ восьми́",
  "де́вять девяти́ девяти́ де́вять девятью́ девяти́",
  "де́сять десяти́ десяти́ де́сять десятью́ десяти́",
  ...[
    "оди́ннадцат",
    "двена́дцат",
    "трина́дцат",
    "четы́рнадцат",
    "пятна́дцат",
    "шестна́дцат",
    "семна́дцат",
    "восемна́дцат",
    "девятна́дцат",
  ].map((s) => `${s}ь ${s}и ${s}и ${s}ь ${s}ью ${s}и`),
].map(forms);
const TENS: readonly (readonly string[])[] = [
  "два́дцать двадцати́ двадцати́ два́дцать двадцатью́ двадцати́",
  "три́дцать тридцати́ тридцати́ три́дцать тридцатью́ тридцати́",
  "со́рок сорока́ сорока́ со́рок сорока́ сорока́",
  "пятьдеся́т пяти́десяти пяти́десяти пятьдеся́т пятью́десятью пяти́десяти",
  "шестьдеся́т шести́десяти шести́десяти шестьдеся́т шестью́десятью шести́десяти",
  "се́мьдесят семи́десяти семи́десяти се́мьдесят семью́десятью семи́десяти",
  "во́семьдесят восьми́десяти восьми́десяти во́семьдесят восьмью́десятью восьми́десяти",
  "девяно́сто девяно́ста девяно́ста девяно́сто девяно́ста девяно́ста",
].map(forms);
const HUNDREDS: readonly (readonly string[])[] = [
  "сто ста ста сто ста ста",
  "две́сти двухсо́т двумста́м две́сти двумяста́ми двухста́х",
  "три́ста трёхсо́т трёмста́м три́ста тремяста́ми трёхста́х",
  "четы́реста четырёхсо́т четырёмста́м четы́реста четырьмяста́ми четырёхста́х",
  ...[
    ["пять", "пяти", "пятью"],
    ["шесть", "шести", "шестью"],
    ["семь", "семи", "семью"],
    ["восемь", "восьми", "восьмью"],
    ["девять", "девяти", "девятью"],
  ].map(([a, b, c]) => `${a}со́т ${b}со́т ${b}ста́м ${a}со́т ${c}ста́ми ${b}ста́х`),
].map(forms);

/** Which form of a noun a number takes: 1 мину́та, 2 мину́ты, 5 мину́т (CLDR: one, few, many). */
export function countForm(n: number): "one" | "few" | "many" {
  const [tens, ones] = [n % 100, n % 10];
  if (ones === 1 && tens !== 11) return "one";
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
}

/** Powers of a thousand, as nouns: gender, singular and plural in six cases (Русская грамматика 1980; the long names of Ожегов). */
const THOUSAND: CountedNoun = [
  "f",
  "ты́сяча ты́сячи ты́сяче ты́сячу ты́сячей ты́сяче",
  "ты́сячи ты́сяч ты́сячам ты́сячи ты́сячами ты́сячах",
];
const scale = (stem: string): CountedNoun => [
  "m",
  ["", "а", "у", "", "ом", "е"].map((ending) => stem + ending).join(" "),
  ["ы", "ов", "ам", "ы", "ами", "ах"].map((ending) => stem + ending).join(" "),
];
export const SCALES: readonly CountedNoun[] = [
  THOUSAND,
  ...[
    "миллио́н",
    "миллиа́рд",
    "триллио́н",
    "квадриллио́н",
    "квинтиллио́н",
    "секстиллио́н",
    "септиллио́н",
    "октиллио́н",
    "нониллио́н",
    "дециллио́н",
  ].map(scale),
];

/** The most digits that have a name: 999 decillions. */
export const NAMED_DIGITS = 3 * (SCALES.length + 1);

/** A number below a thousand. */
function belowThousand(n: number, at: number, gender: Gender): string[] {
  const words: string[] = [];
  if (n >= 100) words.push(HUNDREDS[Math.floor(n / 100) - 1]![at]!);
  const below = n % 100;
  if (below >= 20) words.push(TENS[Math.floor(below / 10) - 2]![at]!);
  const ones = below >= 20 ? below % 10 : below;
  if (ones === 1) words.push(ONE[gender][at]!);
  else if (ones === 2) words.push(TWO[gender][at]!);
  else if (ones > 2) words.push(THREE_ON[ones - 3]![at]!);
  return words;
}

/**
 * A whole number of decimal digits in Russian words, with stress marks; digit by digit where it has no name. Never throws for
 * digits.
 */
export function cardinal(digits: string, grammaticalCase: Case = "nom", gender: Gender = "m"): string {
  const at = CASES.indexOf(grammaticalCase);
  const plain = digits.replace(/^0+(?=\d)/, "");
  if (plain === "0") return forms("ноль нуля́ нулю́ ноль нулём нуле́")[at]!;
  if (plain.length > NAMED_DIGITS) return Array.from(plain, (digit) => cardinal(digit)).join(" ");
  const words: string[] = [];
  const groups = Math.ceil(plain.length / 3);
  for (let power = groups - 1; power >= 0; power--) {
    const end = plain.length - 3 * power;
    const n = Number(plain.slice(Math.max(0, end - 3), end));
    if (n === 0) continue;
    const noun = power > 0 ? SCALES[power - 1]! : undefined;
    words.push(...belowThousand(n, at, noun ? noun[0] : gender));
    if (noun) words.push(countedNoun(n, grammaticalCase, noun, false));
  }
  return words.join(" ");
}

/**
 * A whole number in Russian words, with stress marks. Takes whole numbers from 0 and never throws for them.
 *
 * ```ts
 * import { russianNumber } from "@parley/sound/russian";
 * russianNumber(21, "acc", "f"); // "два́дцать одну́"
 * russianNumber(1_200); // "одна́ ты́сяча две́сти"
 * ```
 */
export function russianNumber(n: number, grammaticalCase: Case = "nom", gender: Gender = "m"): string {
  return cardinal(BigInt(n).toString(), grammaticalCase, gender);
}

/** A noun after a number: its gender; singular in six cases; plural in six cases. */
export type CountedNoun = readonly [Gender, string, string];

/** Nouns of units: gender; singular in six cases; plural in six cases. */
export const UNITS: { readonly [unit: string]: CountedNoun } = {
  second: [
    "f",
    "секу́нда секу́нды секу́нде секу́нду секу́ндой секу́нде",
    "секу́нды секу́нд секу́ндам секу́нды секу́ндами секу́ндах",
  ],
  minute: ["f", "мину́та мину́ты мину́те мину́ту мину́той мину́те", "мину́ты мину́т мину́там мину́ты мину́тами мину́тах"],
  hour: ["m", "час ча́са ча́су час ча́сом ча́се", "часы́ часо́в часа́м часы́ часа́ми часа́х"],
  day: ["m", "день дня дню день днём дне", "дни дней дням дни дня́ми днях"],
  week: ["f", "неде́ля неде́ли неде́ле неде́лю неде́лей неде́ле", "неде́ли неде́ль неде́лям неде́ли неде́лями неде́лях"],
  month: ["m", "ме́сяц ме́сяца ме́сяцу ме́сяц ме́сяцем ме́сяце", "ме́сяцы ме́сяцев ме́сяцам ме́сяцы ме́сяцами ме́сяцах"],
  year: ["m", "год го́да го́ду год го́дом году́", "го́ды лет года́м го́ды года́ми года́х"],
  "age-year": ["m", "год го́да го́ду год го́дом году́", "го́ды лет года́м го́ды года́ми года́х"],
  person: [
    "m",
    "челове́к челове́ка челове́ку челове́ка челове́ком челове́ке",
    "лю́ди челове́к челове́кам челове́к челове́ками челове́ках",
  ],
  time: ["m", "раз ра́за ра́зу раз ра́зом ра́зе", "разы́ раз раза́м разы́ раза́ми раза́х"],
  piece: ["f", "шту́ка шту́ки шту́ке шту́ку шту́кой шту́ке", "шту́ки штук шту́кам шту́ки шту́ками шту́ках"],
  metre: ["m", "метр ме́тра ме́тру метр ме́тром ме́тре", "ме́тры ме́тров ме́трам ме́тры ме́трами ме́трах"],
  kilometre: [
    "m",
    "киломе́тр киломе́тра киломе́тру киломе́тр киломе́тром киломе́тре",
    "киломе́тры киломе́тров киломе́трам киломе́тры киломе́трами киломе́трах",
  ],
  kilogram: [
    "m",
    "килогра́мм килогра́мма килогра́мму килогра́мм килогра́ммом килогра́мме",
    "килогра́ммы килогра́ммов килогра́ммам килогра́ммы килогра́ммами килогра́ммах",
  ],
  degree: [
    "m",
    "гра́дус гра́дуса гра́дусу гра́дус гра́дусом гра́дусе",
    "гра́дусы гра́дусов гра́дусам гра́дусы гра́дусами гра́дусах",
  ],
  floor: ["m", "эта́ж этажа́ этажу́ эта́ж этажо́м этаже́", "этажи́ этаже́й этажа́м этажи́ этажа́ми этажа́х"],
  litre: ["m", "литр ли́тра ли́тру литр ли́тром ли́тре", "ли́тры ли́тров ли́трам ли́тры ли́трами ли́трах"],
  percent: [
    "m",
    "проце́нт проце́нта проце́нту проце́нт проце́нтом проце́нте",
    "проце́нты проце́нтов проце́нтам проце́нты проце́нтами проце́нтах",
  ],
  gram: ["m", "грамм гра́мма гра́мму грамм гра́ммом гра́мме", "гра́ммы гра́ммов гра́ммам гра́ммы гра́ммами гра́ммах"],
  tonne: ["f", "то́нна то́нны то́нне то́нну то́нной то́нне", "то́нны тонн то́ннам то́нны то́ннами то́ннах"],
  centimetre: [
    "m",
    "сантиме́тр сантиме́тра сантиме́тру сантиме́тр сантиме́тром сантиме́тре",
    "сантиме́тры сантиме́тров сантиме́трам сантиме́тры сантиме́трами сантиме́трах",
  ],
  millimetre: [
    "m",
    "миллиме́тр миллиме́тра миллиме́тру миллиме́тр миллиме́тром миллиме́тре",
    "миллиме́тры миллиме́тров миллиме́трам миллиме́тры миллиме́трами миллиме́трах",
  ],
  millilitre: [
    "m",
    "миллили́тр миллили́тра миллили́тру миллили́тр миллили́тром миллили́тре",
    "миллили́тры миллили́тров миллили́трам миллили́тры миллили́трами миллили́трах",
  ],
  rouble: ["m", "рубль рубля́ рублю́ рубль рублём рубле́", "рубли́ рубле́й рубля́м рубли́ рубля́ми рубля́х"],
  won: ["f", "во́на во́ны во́не во́ну во́ной во́не", "во́ны вон во́нам во́ны во́нами во́нах"],
  dollar: [
    "m",
    "до́ллар до́ллара до́ллару до́ллар до́лларом до́лларе",
    "до́ллары до́лларов до́лларам до́ллары до́лларами до́лларах",
  ],
};

/** A noun after a number. In the nominative and accusative its form depends on the number. */
export function countedNoun(
  n: number,
  grammaticalCase: Case,
  [, singular, plural]: CountedNoun,
  animate: boolean,
): string {
  const form = countForm(n);
  const at = CASES.indexOf(grammaticalCase);
  const accusativeOfCount = animate && grammaticalCase === "acc" && form === "few" && n < 20;
  if (form === "one") return forms(singular)[at]!;
  if (accusativeOfCount) return forms(plural)[1]!;
  if (grammaticalCase === "nom" || grammaticalCase === "acc")
    return form === "few" ? (COUNTED[forms(singular)[0]!] ?? forms(singular)[1]!) : forms(plural)[1]!;
  return forms(plural)[at]!;
}

/** Nouns whose form after 2, 3, 4 differs from the genitive: два часа́, о́коло ча́са. */
const COUNTED: { readonly [noun: string]: string } = { час: "часа́" };

export const MONTHS = forms("января́ февраля́ ма́рта апре́ля ма́я ию́ня ию́ля а́вгуста сентября́ октября́ ноября́ декабря́");

/** The words of whole numbers in all their forms, with stress marks. */
export function cardinalWords(): string[] {
  const numbers = [...THREE_ON, ...TENS, ...HUNDREDS, ...Object.values(ONE), ...Object.values(TWO)].flat();
  const nouns = [...SCALES, ...Object.values(UNITS)].flatMap(([, singular, plural]) => [
    ...forms(singular),
    ...forms(plural),
  ]);
  return [...numbers, ...nouns, ...forms("ноль нуля́ нулю́ нулём нуле́ одни́ одни́х одни́м одни́ми полтора́ полторы́ полу́тора")];
}
