import type { Filler, FillerRequest } from "../language.ts";

/** The six cases, in the order of the tables below. */
const CASES = ["nom", "gen", "dat", "acc", "ins", "prp"] as const;
type Case = (typeof CASES)[number];
type Gender = "m" | "f" | "n";

const forms = (line: string): readonly string[] => line.split(" ");
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
/** Cardinals below twenty from three on, tens and hundreds, in the six cases (Русская грамматика 1980, §§ 1368–1378). */
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
function countForm(n: number): "one" | "few" | "many" {
  const [tens, ones] = [n % 100, n % 10];
  if (ones === 1 && tens !== 11) return "one";
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
}

/**
 * A whole number below a million in Russian words, stress marked.
 *
 * ```ts
 * import { russianNumber } from "@parley/sound";
 * russianNumber(21, "acc", "f"); // "два́дцать одну́"
 * ```
 */
export function russianNumber(n: number, kase: Case = "nom", gender: Gender = "m"): string {
  const at = CASES.indexOf(kase);
  if (n === 0) return forms("ноль нуля́ нулю́ ноль нулём нуле́")[at]!;
  if (n >= 1_000_000) return Array.from(String(n), (d) => russianNumber(Number(d))).join(" ");
  const words: string[] = [];
  const thousands = Math.floor(n / 1000);
  if (thousands > 0) {
    const noun = {
      one: "ты́сяча ты́сячи ты́сяче ты́сячу ты́сячей ты́сяче",
      few: "ты́сячи ты́сяч ты́сячам ты́сячи ты́сячами ты́сячах",
      many: "ты́сяч ты́сяч ты́сячам ты́сяч ты́сячами ты́сячах",
    }[countForm(thousands)];
    if (thousands > 1) words.push(russianNumber(thousands, kase, "f"));
    words.push(forms(noun)[at]!);
  }
  const rest = n % 1000;
  if (rest >= 100) words.push(HUNDREDS[Math.floor(rest / 100) - 1]![at]!);
  const below = rest % 100;
  if (below >= 20) words.push(TENS[Math.floor(below / 10) - 2]![at]!);
  const ones = below >= 20 ? below % 10 : below;
  if (ones === 1) words.push(ONE[gender][at]!);
  else if (ones === 2) words.push(TWO[gender][at]!);
  else if (ones > 2) words.push(THREE_ON[ones - 3]![at]!);
  return words.join(" ");
}

/** Nouns of units: gender; singular in six cases; plural in six cases. */
const UNITS: { readonly [unit: string]: readonly [Gender, string, string] } = {
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
  year: ["m", "год го́да го́ду год го́дом го́де", "го́ды лет года́м го́ды года́ми года́х"],
  "age-year": ["m", "год го́да го́ду год го́дом го́де", "го́ды лет года́м го́ды года́ми года́х"],
  person: ["m", "челове́к челове́ка челове́ку челове́ка челове́ком челове́ке", "лю́ди челове́к лю́дям челове́к людьми́ лю́дях"],
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
  rouble: ["m", "рубль рубля́ рублю́ рубль рублём рубле́", "рубли́ рубле́й рубля́м рубли́ рубля́ми рубля́х"],
  won: ["f", "во́на во́ны во́не во́ну во́ной во́не", "во́ны вон во́нам во́ны во́нами во́нах"],
  dollar: [
    "m",
    "до́ллар до́ллара до́ллару до́ллар до́лларом до́лларе",
    "до́ллары до́лларов до́лларам до́ллары до́лларами до́лларах",
  ],
};

/** A noun after a number: nominative and accusative go by the number, the other cases by themselves. */
function counted(
  n: number,
  kase: Case,
  [, singular, plural]: readonly [Gender, string, string],
  animate: boolean,
): string {
  const form = countForm(n);
  const at = CASES.indexOf(kase);
  const accusativeOfCount = animate && kase === "acc" && form === "few" && n < 20;
  if (form === "one") return forms(singular)[at]!;
  if (accusativeOfCount) return forms(plural)[1]!;
  if (kase === "nom" || kase === "acc")
    return form === "few" ? (COUNTED[forms(singular)[0]!] ?? forms(singular)[1]!) : forms(plural)[1]!;
  return forms(plural)[at]!;
}

/** Nouns whose form after 2, 3, 4 differs from the genitive: два часа́, о́коло ча́са. */
const COUNTED: { readonly [noun: string]: string } = { час: "часа́" };

const MONTHS = forms("января́ февраля́ ма́рта апре́ля ма́я ию́ня ию́ля а́вгуста сентября́ октября́ ноября́ декабря́");
const ORDINALS = [
  "пе́рвое",
  "второ́е",
  "тре́тье",
  "четвёртое",
  "пя́тое",
  "шесто́е",
  "седьмо́е",
  "восьмо́е",
  "девя́тое",
  "деся́тое",
  "оди́ннадцатое",
  "двена́дцатое",
  "трина́дцатое",
  "четы́рнадцатое",
  "пятна́дцатое",
  "шестна́дцатое",
  "семна́дцатое",
  "восемна́дцатое",
  "девятна́дцатое",
  "двадца́тое",
];

/** What goes into a gap, in Russian: shown with figures, said in words of the right case. */
export function fillRussian({ type, unit, form, value }: FillerRequest): Filler {
  const kase = CASES.find((known) => known === form) ?? "nom";
  const withUnit = (n: number, name: string | undefined): Filler => {
    const noun = name !== undefined && Object.hasOwn(UNITS, name) ? UNITS[name] : undefined;
    if (!noun) return { text: String(n), spoken: russianNumber(n, kase) };
    const word = counted(n, kase, noun, name === "person");
    const animate = name === "person" && kase === "acc" && n < 20 && ["one", "few"].includes(countForm(n));
    return { text: `${n} ${word}`, spoken: `${russianNumber(n, animate ? "gen" : kase, noun[0])} ${word}` };
  };
  if ((type === "number" || type === "amount") && typeof value === "number")
    return unit === "channel" ? { text: String(value), spoken: russianNumber(value, kase) } : withUnit(value, unit);
  const time = /^(\d{1,2}):(\d\d)$/.exec(String(value));
  if (type === "time" && time) {
    const [hour, minute] = [Number(time[1]), Number(time[2])];
    const minutes =
      minute === 0
        ? "ноль ноль"
        : minute < 10
          ? `ноль ${russianNumber(minute, "nom", "m")}`
          : russianNumber(minute, "nom", "m");
    return { text: `${hour}:${time[2]}`, spoken: `${russianNumber(hour)} ${minutes}` };
  }
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value));
  if (type === "date" && date) {
    const [month, day] = [Number(date[2]), Number(date[3])];
    const genitive = kase === "gen";
    const last = day > 20 && day % 10 !== 0 ? ORDINALS[(day % 10) - 1]! : day === 30 ? "тридца́тое" : ORDINALS[day - 1]!;
    const ordinal = genitive ? last.replace(/третье|тре́тье/, "тре́тьего").replace(/о(\u0301?)е$/u, "о$1го") : last;
    const tens = day > 30 ? "три́дцать " : day > 20 && day < 30 ? "два́дцать " : "";
    return { text: `${day} ${MONTHS[month - 1]}`, spoken: `${tens}${ordinal} ${MONTHS[month - 1]}` };
  }
  return { text: String(value), spoken: String(value) };
}
