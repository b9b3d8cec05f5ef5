/** Nouns of units and currencies, and units with a number in words. */
import { UNITS_CURRENCIES, UNITS_SYMBOLS } from "./lists.ts";
import { CASES, countedNoun, countForm, hardMasculine, ukrainianNumber, type Case, type Noun } from "./numbers.ts";

/** Nouns that are not declined as метр or хвили́на. */
const NOUNS: { readonly [nominative: string]: Noun } = {
  рік: ["m", "рік ро́ку ро́ку рік ро́ком ро́ці", "ро́ки ро́ків ро́кам ро́ки ро́ками ро́ках"],
  день: ["m", "день дня дню день днем дні", "дні днів дням дні дня́ми днях"],
  ти́ждень: ["m", "ти́ждень ти́жня ти́жню ти́ждень ти́жнем ти́жні", "ти́жні ти́жнів ти́жням ти́жні ти́жнями ти́жнях"],
  мі́сяць: ["m", "мі́сяць мі́сяця мі́сяцю мі́сяць мі́сяцем мі́сяці", "мі́сяці мі́сяців мі́сяцям мі́сяці мі́сяцями мі́сяцях"],
  доба́: ["f", "доба́ доби́ добі́ добу́ добо́ю добі́", "доби́ діб до́бам доби́ до́бами до́бах"],
  осо́ба: ["f", "осо́ба осо́би осо́бі осо́бу осо́бою осо́бі", "осо́би осі́б осо́бам осо́би осо́бами осо́бах"],
  чолові́к: [
    "m",
    "чолові́к чолові́ка чолові́кові чолові́ка чолові́ком чолові́кові",
    "чолові́ки чолові́к чолові́кам чолові́ки чолові́ками чолові́ках",
  ],
  раз: ["m", "раз ра́зу ра́зу раз ра́зом ра́зі", "ра́зи разі́в раза́м ра́зи раза́ми раза́х"],
  шту́ка: ["f", "шту́ка шту́ки шту́ці шту́ку шту́кою шту́ці", "шту́ки штук шту́кам шту́ки шту́ками шту́ках"],
  метр: ["m", "метр ме́тра ме́тру метр ме́тром ме́трі", "ме́три ме́трів ме́трам ме́три ме́трами ме́трах"],
  літр: ["m", "літр лі́тра лі́тру літр лі́тром лі́трі", "лі́три лі́трів лі́трам лі́три лі́трами лі́трах"],
  грам: ["m", "грам гра́ма гра́му грам гра́мом гра́мі", "гра́ми гра́мів гра́мам гра́ми гра́мами гра́мах"],
  вольт: ["m", "вольт во́льта во́льту вольт во́льтом во́льті", "во́льти вольт во́льтам во́льти во́льтами во́льтах"],
  ват: ["m", "ват ва́та ва́ту ват ва́том ва́ті", "ва́ти ват ва́там ва́ти ва́тами ва́тах"],
  ампе́р: ["m", "ампе́р ампе́ра ампе́ру ампе́р ампе́ром ампе́рі", "ампе́ри ампе́р ампе́рам ампе́ри ампе́рами ампе́рах"],
  герц: ["m", "герц ге́рца ге́рцу герц ге́рцом ге́рці", "ге́рци герц ге́рцам ге́рци ге́рцами ге́рцах"],
  ом: ["m", "ом о́ма о́му ом о́мом о́мі", "о́ми ом о́мам о́ми о́мами о́мах"],
  бар: ["m", "бар ба́ра ба́ру бар ба́ром ба́рі", "ба́ри бар ба́рам ба́ри ба́рами ба́рах"],
  люкс: ["m", "люкс лю́кса лю́ксу люкс лю́ксом лю́ксі", "лю́кси люкс лю́ксам лю́кси лю́ксами лю́ксах"],
  байт: ["m", "байт ба́йта ба́йту байт ба́йтом ба́йті", "ба́йти байт ба́йтам ба́йти ба́йтами ба́йтах"],
  по́верх: [
    "m",
    "по́верх по́верху по́верху по́верх по́верхом по́версі",
    "по́верхи по́верхів по́верхам по́верхи по́верхами по́верхах",
  ],
  відсо́ток: [
    "m",
    "відсо́ток відсо́тка відсо́тку відсо́ток відсо́тком відсо́тку",
    "відсо́тки відсо́тків відсо́ткам відсо́тки відсо́тками відсо́тках",
  ],
  табле́тка: [
    "f",
    "табле́тка табле́тки табле́тці табле́тку табле́ткою табле́тці",
    "табле́тки табле́ток табле́ткам табле́тки табле́тками табле́тках",
  ],
  упако́вка: [
    "f",
    "упако́вка упако́вки упако́вці упако́вку упако́вкою упако́вці",
    "упако́вки упако́вок упако́вкам упако́вки упако́вками упако́вках",
  ],
  кра́пля: ["f", "кра́пля кра́плі кра́плі кра́плю кра́плею кра́плі", "кра́плі кра́пель кра́плям кра́плі кра́плями кра́плях"],
  ло́жка: ["f", "ло́жка ло́жки ло́жці ло́жку ло́жкою ло́жці", "ло́жки ло́жок ло́жкам ло́жки ло́жками ло́жках"],
  ву́зол: ["m", "ву́зол вузла́ вузлу́ ву́зол вузло́м вузлі́", "вузли́ вузлі́в вузла́м вузли́ вузла́ми вузла́х"],
  моль: ["m", "моль мо́ля мо́лю моль мо́лем мо́лі", "мо́лі мо́лів мо́лям мо́лі мо́лями мо́лях"],
  рубль: ["m", "рубль рубля́ рублю́ рубль рубле́м рублі́", "рублі́ рублі́в рубля́м рублі́ рубля́ми рубля́х"],
  гри́вня: ["f", "гри́вня гри́вні гри́вні гри́вню гри́внею гри́вні", "гри́вні гри́вень гри́вням гри́вні гри́внями гри́внях"],
  копі́йка: [
    "f",
    "копі́йка копі́йки копі́йці копі́йку копі́йкою копі́йці",
    "копі́йки копі́йок копі́йкам копі́йки копі́йками копі́йках",
  ],
  во́на: ["f", "во́на во́ни во́ні во́ну во́ною во́ні", "во́ни вон во́нам во́ни во́нами во́нах"],
  зло́тий: ["m", "зло́тий зло́того зло́тому зло́тий зло́тим зло́тому", "зло́ті зло́тих зло́тим зло́ті зло́тими зло́тих"],
  лей: ["m", "лей ле́я ле́ю лей ле́єм ле́ї", "ле́ї ле́їв ле́ям ле́ї ле́ями ле́ях"],
  лев: ["m", "лев ле́ва ле́ву лев ле́вом ле́ві", "ле́ви ле́вів ле́вам ле́ви ле́вами ле́вах"],
  цент: ["m", "цент це́нта це́нту цент це́нтом це́нті", "це́нти це́нтів це́нтам це́нти це́нтами це́нтах"],
  фунт: ["m", "фунт фу́нта фу́нту фунт фу́нтом фу́нті", "фу́нти фу́нтів фу́нтам фу́нти фу́нтами фу́нтах"],
  пенс: ["m", "пенс пе́нса пе́нсу пенс пе́нсом пе́нсі", "пе́нси пе́нсів пе́нсам пе́нси пе́нсами пе́нсах"],
  франк: ["m", "франк фра́нка фра́нку франк фра́нком фра́нку", "фра́нки фра́нків фра́нкам фра́нки фра́нками фра́нках"],
  грош: ["m", "грош гроша́ грошу́ грош гроше́м гроші́", "гро́ші гро́шів гро́шам гро́ші гро́шами гро́шах"],
};
const INVARIABLE = /[оі]$|ме́ле$|ньге$|мі́ле$/u;

/** The forms of a noun by its nominative, with its stress. */
export function declined(nominative: string): Noun {
  const listed = Object.hasOwn(NOUNS, nominative) ? NOUNS[nominative] : undefined;
  if (listed) return listed;
  const same = (word: string): string => Array.from({ length: 6 }, () => word).join(" ");
  if (INVARIABLE.test(nominative)) return ["m", same(nominative), same(nominative)];
  if (nominative.endsWith("ія")) {
    const s = nominative.slice(0, -1);
    return ["f", `${s}я ${s}ї ${s}ї ${s}ю ${s}єю ${s}ї`, `${s}ї ${s}й ${s}ям ${s}ї ${s}ями ${s}ях`];
  }
  if (nominative.endsWith("ця")) {
    const s = nominative.slice(0, -1);
    return ["f", `${s}я ${s}і ${s}і ${s}ю ${s}ею ${s}і`, `${s}і ${s}ь ${s}ям ${s}і ${s}ями ${s}ях`];
  }
  if (nominative.endsWith("а")) {
    const s = nominative.slice(0, -1);
    return ["f", `${s}а ${s}и ${s}і ${s}у ${s}ою ${s}і`, `${s}и ${s} ${s}ам ${s}и ${s}ами ${s}ах`];
  }
  if (nominative.endsWith("ь")) {
    const s = nominative.slice(0, -1);
    return ["m", `${s}ь ${s}я ${s}ю ${s}ь ${s}ем ${s}і`, `${s}і ${s}ів ${s}ям ${s}і ${s}ями ${s}ях`];
  }
  const own = hardMasculine(nominative);
  // Units named after persons have the short genitive plural: п'ять кілова́т (as in ват, вольт).
  if (!/(?:во́льт|ва́т|ге́рц|ампе́р|ба́р|ба́йт)$/u.test(nominative)) return own;
  return [own[0], own[1], own[2].replace(/ \S+/u, ` ${nominative}`)];
}

const HOUR = declined("годи́на");

/** A unit: its noun, an adjective before it, and words after it that do not change. */
export interface Unit {
  readonly noun: Noun;
  readonly adjective?: string;
  readonly tail?: string;
  /** The first part of a compound that is not declined: кілова́т-годи́на. */
  readonly lead?: string;
  /** The noun of the hundredth of a currency. */
  readonly minor?: Noun;
}

/** The unit of a sign: мг, °C, грн; `undefined` where it is none. */
function unitOf(sign: string): Unit | undefined {
  const small = sign.length > 1 ? sign.toLowerCase() : sign;
  const symbol = UNITS_SYMBOLS.get(sign) ?? UNITS_SYMBOLS.get(small);
  if (symbol !== undefined) {
    const [words = "", tail] = symbol.split(" + ");
    const [first = "", second] = words.split(" ");
    const noun = declined(second ?? first);
    return {
      noun,
      ...(second === undefined ? {} : { adjective: first.slice(0, -1) }),
      ...(tail === undefined ? {} : { tail }),
    };
  }
  const currency = UNITS_CURRENCIES.get(sign) ?? UNITS_CURRENCIES.get(small);
  if (currency === undefined) return undefined;
  const [major = "", minor] = currency.split(" ");
  return { noun: declined(major), ...(minor === undefined ? {} : { minor: declined(minor) }) };
}

const ADJECTIVE = {
  m: "ий ого ому ий им ому".split(" "),
  f: "а ої ій у ою ій".split(" "),
};
const ADJECTIVE_PLURAL = "і их им і ими их".split(" ");

/** The noun of a unit after a number, with its adjective and tail; `part` is a part of one: 0,5 лі́тра. */
export function unitWords(n: number | string, grammaticalCase: Case, unit: Unit, part = false): string {
  const { noun, adjective, tail } = unit;
  const at = CASES.indexOf(grammaticalCase);
  const form = part ? "one" : countForm(n);
  const word = part ? noun[1].split(" ")[1]! : countedNoun(n, grammaticalCase, noun);
  const words = [unit.lead === undefined ? word : `${unit.lead}-${word}`];
  if (adjective !== undefined) {
    const endings = ADJECTIVE[noun[0] === "f" ? "f" : "m"];
    const direct = grammaticalCase === "nom" || grammaticalCase === "acc";
    const ending = part
      ? endings[1]
      : form === "one"
        ? endings[at]
        : direct && form === "many"
          ? "их"
          : ADJECTIVE_PLURAL[at];
    words.unshift(adjective + ending!);
  }
  if (tail !== undefined) words.push(tail);
  return words.join(" ");
}

/** A number with its unit: 5 мг in the genitive → п'яти́ мілігра́мів. */
export function quantityWords(figures: string, grammaticalCase: Case, unit: Unit): string {
  return `${ukrainianNumber(figures, grammaticalCase, unit.noun[0])} ${unitWords(figures, grammaticalCase, unit)}`;
}

/** A unit found in a text, and how long it is there. */
export interface FoundUnit {
  readonly unit: Unit;
  readonly length: number;
}

const SPELLED: readonly (readonly [RegExp, string, string])[] = [
  [/^мм[ \u00a0]?рт\.[ \u00a0]?ст(?:\.(?! *$| +\p{Lu}))?/u, "міліме́тр", "рту́тного стовпа́"],
  [/^ст\.[ \u00a0]?л(?:\.(?! *$| +\p{Lu}))?(?![а-яєіїґ])/u, "столо́ва ло́жка", ""],
  [/^ч\.[ \u00a0]?л(?:\.(?! *$| +\p{Lu}))?(?![а-яєіїґ])/u, "ча́йна ло́жка", ""],
  [/^к\.[ \u00a0]?с(?:\.(?! *$| +\p{Lu}))?(?![а-яєіїґ])/u, "кі́нська си́ла", ""],
];
const SIGN = /^(?:[A-Za-zА-ЩЬЮЯЄІЇҐа-щьюяєіїґµμΩΩł㎀-㏟ℓ]+|[°º][ ]?[CСFcсf](?![A-Za-zа-яєіїґ])|[°º℃℉%‰$€£¥₴₽₩₿])/u;
const NEXT_LETTER = /^[A-Za-zА-ЩЬЮЯЄІЇҐа-щьюяєіїґ0-9]/u;

/** The unit at the start of a text: `мг/кг`, `км/год`, `кв. м`, `°C`. */
export function findUnit(text: string): FoundUnit | undefined {
  for (const [pattern, words, tail] of SPELLED) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [first = "", second] = words.split(" ");
    const unit = {
      noun: declined(second ?? first),
      ...(second === undefined ? {} : { adjective: first.slice(0, -1) }),
    };
    return { unit: tail === "" ? unit : { ...unit, tail }, length: found[0].length };
  }
  const daily = /^р\.?[ \u00a0]?\/[ \u00a0]?(?:д|доб)(?:\.(?!\s*$|\s+\p{Lu}))?(?![а-яєіїґ])/u.exec(text)?.[0];
  if (daily !== undefined) return { unit: { noun: declined("раз"), tail: "на день" }, length: daily.length };
  const times =
    /^р\.?(?=[ \u00a0](?:на|за)[ \u00a0](?:день|добу|тиждень|рік|місяць)|[ \u00a0]?\/[ \u00a0]?(?:день|добу|тиж))(?:[ \u00a0]?\/[ \u00a0]?(?=[дт]))?/u.exec(
      text,
    );
  if (times)
    return {
      unit: { noun: declined("раз"), ...(times[0].includes("/") ? { tail: "на" } : {}) },
      length: times[0].length,
    };
  const area = /^(кв|куб)\.?[ \u00a0]?(?=(?:[мсдк]{0,2}м)(?![а-яєіїґ]))/u.exec(text);
  const rest = area ? text.slice(area[0].length) : text;
  const sign = SIGN.exec(rest)?.[0];
  if (sign === undefined) return undefined;
  const normal = normalSign(sign);
  let unit =
    unitOf(normal) ?? (normal === normal.toUpperCase() && normal.length > 2 ? unitOf(normal.toLowerCase()) : undefined);
  if (!unit) return undefined;
  let length = (area?.[0].length ?? 0) + sign.length;
  const power = /^(?:[²³]|[23](?![\d,.]*\d))/u.exec(text.slice(length))?.[0];
  const metric = /(?:м|m)$/u.test(normal.normalize("NFKC"));
  const adjective = area ? area[1] === "кв" : power !== undefined && metric ? /[2²]/u.test(power) : undefined;
  if (/[²³2-3]$/u.test(sign.normalize("NFKC")) && sign !== sign.normalize("NFKC"))
    unit = { ...unit, adjective: sign.normalize("NFKC").endsWith("2") ? "квадра́тн" : "кубі́чн" };
  if (adjective !== undefined && unit.adjective === undefined)
    unit = { ...unit, adjective: adjective ? "квадра́тн" : "кубі́чн" };
  if (power !== undefined && metric && !area) length += power.length;
  const dot = /^\.(?!\s*$|\s+[\p{Lu}«])/u.exec(text.slice(length));
  if (
    dot &&
    /^(?:тиж|міс|дн|ат|таб|табл|уп|фл|гр|амп|капс|крап|грн|тис|год|хв|сек|шт|чол|ос|об|уд|руб|коп|од|вуз)$/iu.test(
      normal,
    )
  )
    length += 1;
  const per = /^[ \u00a0]?(?:\/|⁄)[ \u00a0]?/u.exec(text.slice(length));
  if (per) {
    const below = perUnit(text.slice(length + per[0].length), /^(?:об|уд)$/u.test(normal));
    if (below)
      return {
        unit: { ...unit, tail: [unit.tail, below.words].filter(Boolean).join(" ") },
        length: length + per[0].length + below.length,
      };
  }
  // кВт·год: кілова́т-годи́на.
  const product = /^[·⋅∙*]год(?![а-яєіїґ])/u.exec(text.slice(length));
  if (product) {
    const lead = unit.noun[1].split(" ")[0]!;
    return { unit: { noun: HOUR, lead }, length: length + product[0].length };
  }
  // Н·м: нью́тон-метр.
  const metre = /^[·⋅∙*][мm](?![а-яєіїґa-z²³])/u.exec(text.slice(length));
  if (metre) {
    const lead = unit.noun[1].split(" ")[0]!;
    return { unit: { noun: declined("метр"), lead }, length: length + metre[0].length };
  }
  if (NEXT_LETTER.test(text.slice(length)) && !text.slice(0, length).endsWith(".")) return undefined;
  return { unit, length };
}

/** A sign as the list has it: NFKC for ㎎, µ in one form, °С for ° C. */
function normalSign(sign: string): string {
  const plain = sign
    .normalize("NFKC")
    .replace(/[µμ]g/u, "mcg")
    .replace(/[µμ]/u, "мк")
    .replace("º", "°")
    .replace(/[\u2126Ω]/u, "Ω");
  const degrees = /^°[ ]?([CСFcсf])$/u.exec(sign.replace("º", "°"));
  if (degrees) return /[fF]/u.test(degrees[1]!) ? "°F" : "°C";
  if (sign === "℃") return "°C";
  if (sign === "℉") return "°F";
  return plain.replace(/[23]$/u, "");
}

/** What stands after `/`: на кілогра́м, за хвили́ну. */
export function perUnit(text: string, rate: boolean): { words: string; length: number } | undefined {
  const sign = SIGN.exec(text)?.[0];
  if (sign === undefined) return undefined;
  const normal = normalSign(sign);
  const unit = normal === "добу" || normal === "доба" ? { noun: declined("доба́") } : unitOf(normal);
  if (!unit) return undefined;
  let length = sign.length;
  const power = /^[²³]/u.exec(text.slice(length))?.[0];
  if (power !== undefined) length += 1;
  const adjective =
    power === undefined ? "" : `${power === "²" ? "квадра́тн" : "кубі́чн"}${unit.noun[0] === "f" ? "у" : "ий"} `;
  const more = text.startsWith("/", length) ? perUnit(text.slice(length + 1), false) : undefined;
  const words = `${rate ? "за" : "на"} ${adjective}${unit.noun[1].split(" ")[3]!}`;
  if (more) return { words: `${words} ${more.words}`, length: length + 1 + more.length };
  return NEXT_LETTER.test(text.slice(length)) ? undefined : { words, length };
}
