import type { Filler, FillerRequest } from "../language.ts";

const ONES =
  "нуль оди́н два три чоти́ри п'ять шість сім ві́сім де́в'ять де́сять одина́дцять двана́дцять трина́дцять чотирна́дцять п'ятна́дцять шістна́дцять сімна́дцять вісімна́дцять дев'ятна́дцять".split(
    " ",
  );
const TENS = "два́дцять три́дцять со́рок п'ятдеся́т шістдеся́т сімдеся́т вісімдеся́т дев'яно́сто".split(" ");
const HUNDREDS = "сто дві́сті три́ста чоти́риста п'ятсо́т шістсо́т сімсо́т вісімсо́т дев'ятсо́т".split(" ");

/** Which form of a noun a number takes: 1 хвили́на, 2 хвили́ни, 5 хвили́н (CLDR: one, few, many). */
function countForm(n: number): 0 | 1 | 2 {
  const [tens, ones] = [n % 100, n % 10];
  if (ones === 1 && tens !== 11) return 0;
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
}

/**
 * A whole number below a million in Ukrainian words, stress marked, in the nominative.
 *
 * ```ts
 * import { ukrainianNumber } from "@parley/sound";
 * ukrainianNumber(21, "f"); // "два́дцять одна́"
 * ```
 */
export function ukrainianNumber(n: number, gender: "m" | "f" = "m"): string {
  if (n >= 1_000_000) return Array.from(String(n), (d) => ONES[Number(d)]).join(" ");
  const words: string[] = [];
  const thousands = Math.floor(n / 1000);
  if (thousands > 0) {
    if (thousands > 1) words.push(ukrainianNumber(thousands, "f"));
    words.push(["ти́сяча", "ти́сячі", "ти́сяч"][countForm(thousands)]!);
  }
  const rest = n % 1000;
  if (rest >= 100) words.push(HUNDREDS[Math.floor(rest / 100) - 1]!);
  const below = rest % 100;
  if (below >= 20) words.push(TENS[Math.floor(below / 10) - 2]!);
  const ones = below >= 20 ? below % 10 : below;
  if (ones > 0 || n === 0)
    words.push(gender === "f" && ones === 1 ? "одна́" : gender === "f" && ones === 2 ? "дві" : ONES[ones]!);
  return words.join(" ");
}

/** Nouns of units: gender, and their forms after 1, 2 and 5. */
const UNITS: { readonly [unit: string]: readonly ["m" | "f", string] } = {
  second: ["f", "секу́нда секу́нди секу́нд"],
  minute: ["f", "хвили́на хвили́ни хвили́н"],
  hour: ["f", "годи́на годи́ни годи́н"],
  day: ["m", "день дні днів"],
  week: ["m", "ти́ждень ти́жні ти́жнів"],
  month: ["m", "мі́сяць мі́сяці мі́сяців"],
  year: ["m", "рік ро́ки ро́ків"],
  "age-year": ["m", "рік ро́ки ро́ків"],
  person: ["f", "осо́ба осо́би осі́б"],
  time: ["m", "раз ра́зи разі́в"],
  piece: ["f", "шту́ка шту́ки штук"],
  metre: ["m", "метр ме́три ме́трів"],
  kilometre: ["m", "кіломе́тр кіломе́три кіломе́трів"],
  kilogram: ["m", "кілогра́м кілогра́ми кілогра́мів"],
  degree: ["m", "гра́дус гра́дуси гра́дусів"],
  floor: ["m", "по́верх по́верхи по́верхів"],
  litre: ["m", "літр лі́три лі́трів"],
  percent: ["m", "відсо́ток відсо́тки відсо́тків"],
  won: ["f", "во́на во́ни вон"],
  rouble: ["m", "рубль рублі́ рублі́в"],
  dollar: ["m", "до́лар до́лари до́ларів"],
};
const MONTHS = "сі́чня лю́того бе́резня кві́тня тра́вня че́рвня ли́пня се́рпня ве́ресня жо́втня листопа́да гру́дня".split(" ");

/** What goes into a gap, in Ukrainian. Numbers stand in the nominative; other cases are not set out yet. */
export function fillUkrainian({ type, unit, value }: FillerRequest): Filler {
  if ((type === "number" || type === "amount") && typeof value === "number") {
    const noun = unit !== undefined && Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
    if (!noun) return { text: String(value), spoken: ukrainianNumber(value) };
    const word = noun[1].split(" ")[countForm(value)]!;
    return { text: `${value} ${word}`, spoken: `${ukrainianNumber(value, noun[0])} ${word}` };
  }
  const time = /^(\d{1,2}):(\d\d)$/.exec(String(value));
  if (type === "time" && time) {
    const minute = Number(time[2]);
    return {
      text: `${Number(time[1])}:${time[2]}`,
      spoken: `${ukrainianNumber(Number(time[1]), "f")} ${minute === 0 ? "нуль нуль" : ukrainianNumber(minute, "f")}`,
    };
  }
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value));
  if (type === "date" && date) {
    const text = `${Number(date[3])} ${MONTHS[Number(date[2]) - 1]}`;
    return { text, spoken: `${ukrainianNumber(Number(date[3]))} ${MONTHS[Number(date[2]) - 1]}` };
  }
  return { text: String(value), spoken: String(value) };
}
