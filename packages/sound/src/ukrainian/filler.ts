import type { Filler, FillerRequest } from "../language.ts";
import { readDate, readTime } from "../date-time.ts";
import { CASES, countedNoun, countForm, ukrainianNumber, type Noun } from "./numbers.ts";

/** Nouns of units. */
const UNITS: { readonly [unit: string]: Noun } = {
  second: [
    "f",
    "секу́нда секу́нди секу́нді секу́нду секу́ндою секу́нді",
    "секу́нди секу́нд секу́ндам секу́нди секу́ндами секу́ндах",
  ],
  minute: [
    "f",
    "хвили́на хвили́ни хвили́ні хвили́ну хвили́ною хвили́ні",
    "хвили́ни хвили́н хвили́нам хвили́ни хвили́нами хвили́нах",
  ],
  hour: ["f", "годи́на годи́ни годи́ні годи́ну годи́ною годи́ні", "годи́ни годи́н годи́нам годи́ни годи́нами годи́нах"],
  day: ["m", "день дня дню день днем дні", "дні днів дням дні дня́ми днях"],
  week: ["m", "ти́ждень ти́жня ти́жню ти́ждень ти́жнем ти́жні", "ти́жні ти́жнів ти́жням ти́жні ти́жнями ти́жнях"],
  month: ["m", "мі́сяць мі́сяця мі́сяцю мі́сяць мі́сяцем мі́сяці", "мі́сяці мі́сяців мі́сяцям мі́сяці мі́сяцями мі́сяцях"],
  year: ["m", "рік ро́ку ро́ку рік ро́ком ро́ці", "ро́ки ро́ків ро́кам ро́ки ро́ками ро́ках"],
  "age-year": ["m", "рік ро́ку ро́ку рік ро́ком ро́ці", "ро́ки ро́ків ро́кам ро́ки ро́ками ро́ках"],
  person: ["f", "осо́ба осо́би осо́бі осо́бу осо́бою осо́бі", "осо́би осі́б осо́бам осо́би осо́бами осо́бах"],
  time: ["m", "раз ра́зу ра́зу раз ра́зом ра́зі", "ра́зи разі́в раза́м ра́зи раза́ми раза́х"],
  piece: ["f", "шту́ка шту́ки шту́ці шту́ку шту́кою шту́ці", "шту́ки штук шту́кам шту́ки шту́ками шту́ках"],
  metre: ["m", "метр ме́тра ме́тру метр ме́тром ме́трі", "ме́три ме́трів ме́трам ме́три ме́трами ме́трах"],
  kilometre: [
    "m",
    "кіломе́тр кіломе́тра кіломе́тру кіломе́тр кіломе́тром кіломе́трі",
    "кіломе́три кіломе́трів кіломе́трам кіломе́три кіломе́трами кіломе́трах",
  ],
  kilogram: [
    "m",
    "кілогра́м кілогра́ма кілогра́му кілогра́м кілогра́мом кілогра́мі",
    "кілогра́ми кілогра́мів кілогра́мам кілогра́ми кілогра́мами кілогра́мах",
  ],
  degree: [
    "m",
    "гра́дус гра́дуса гра́дусу гра́дус гра́дусом гра́дусі",
    "гра́дуси гра́дусів гра́дусам гра́дуси гра́дусами гра́дусах",
  ],
  floor: [
    "m",
    "по́верх по́верху по́верху по́верх по́верхом по́версі",
    "по́верхи по́верхів по́верхам по́верхи по́верхами по́верхах",
  ],
  litre: ["m", "літр лі́тра лі́тру літр лі́тром лі́трі", "лі́три лі́трів лі́трам лі́три лі́трами лі́трах"],
  percent: [
    "m",
    "відсо́ток відсо́тка відсо́тку відсо́ток відсо́тком відсо́тку",
    "відсо́тки відсо́тків відсо́ткам відсо́тки відсо́тками відсо́тках",
  ],
  won: ["f", "во́на во́ни во́ні во́ну во́ною во́ні", "во́ни вон во́нам во́ни во́нами во́нах"],
  rouble: ["m", "рубль рубля́ рублю́ рубль рубле́м рублі́", "рублі́ рублі́в рубля́м рублі́ рубля́ми рубля́х"],
  dollar: ["m", "до́лар до́лара до́лару до́лар до́ларом до́ларі", "до́лари до́ларів до́ларам до́лари до́ларами до́ларах"],
};
const MONTHS = "сі́чня лю́того бе́резня кві́тня тра́вня че́рвня ли́пня се́рпня ве́ресня жо́втня листопа́да гру́дня".split(" ");

/** The value of a slot in Ukrainian: shown in digits, spoken in words of the case asked for. */
export function fillUkrainian({ type, unit, form, value }: FillerRequest): Filler {
  const grammaticalCase = CASES.find((known) => known === form) ?? "nom";
  if ((type === "number" || type === "amount") && typeof value === "number") {
    const noun = unit !== undefined && Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
    if (!noun) return { text: String(value), spoken: ukrainianNumber(value, grammaticalCase) };
    // Of people the accusative of 2, 3 and 4 is the genitive: двох осі́б.
    const animate = unit === "person" && grammaticalCase === "acc" && countForm(value) === "few" && value < 20;
    const used = animate ? "gen" : grammaticalCase;
    const word = countedNoun(value, used, noun);
    return { text: `${value} ${word}`, spoken: `${ukrainianNumber(value, used, noun[0])} ${word}` };
  }
  const time = type === "time" ? readTime(value) : undefined;
  if (time) {
    const minutes = time.minute === 0 ? "нуль нуль" : ukrainianNumber(time.minute, "nom", "f");
    return {
      text: `${time.hour}:${time.minuteDigits}`,
      spoken: `${ukrainianNumber(time.hour, "nom", "f")} ${minutes}`,
    };
  }
  const date = type === "date" ? readDate(value) : undefined;
  if (date) {
    const month = MONTHS[date.month - 1]!;
    return { text: `${date.day} ${month}`, spoken: `${ukrainianNumber(date.day)} ${month}` };
  }
  return { text: String(value), spoken: String(value) };
}
