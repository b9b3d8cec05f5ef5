/** The figures of a text as the values they are read as: `1,500` is one and a half in some languages, and 1500 in others. */
import { fill, languageFor, normalize, UNITS, wordsOf, type Readings } from "@parley/sound";
import { languageOf, scriptFor, withoutStress } from "@parley/sound/script";

/** A figure of a text. */
export interface Figure {
  readonly written: string;
  /** The numbers that it is read as; `undefined` where the author says how it is read, or no rule is known. */
  readonly values: readonly string[] | undefined;
  /** The month, where it is read as a date. */
  readonly month?: number;
  /** Whether it is read as a time of day. */
  readonly isTime?: true;
}

const FIGURE =
  /(?:\d+ ?)?[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]|\d+ \d{1,2}[/⁄]\d{1,3}(?![\d/])|\d+(?:(?:[.,:/⁄]| (?=\d{3}(?!\d)))\d+)*/gu;
const SLOT = /\{[^{}]*\}/gu;

/** A whole number without zeros before it. */
const plain = (digits: string): string => digits.replace(/^0+(?=\d)/, "");

/** A number that is not whole, as decimals. */
const decimal = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/** Words without stress marks, capitals and punctuation. */
const bare = (text: string): string =>
  withoutStress(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * The figures of a text of a language, with the values they are read as. Slots are left out. Never throws.
 * `figuresIn("1,500 m", "en")[0].values` → `["1500"]`
 * `figuresIn("1,500 м", "ru")[0].values` → `["1.5"]`
 */
export function figuresIn(template: string, lang: string, readings: Readings = {}): Figure[] {
  const text = template.replace(SLOT, (slot) => " ".repeat(slot.length));
  const settled = Object.keys(readings).flatMap((key) => placesOf(key, text));
  return Array.from(text.matchAll(FIGURE), ({ 0: written, index }): Figure => {
    if (/^\d+$/.test(written)) return { written, values: [plain(written)] };
    const end = index + written.length;
    if (!languageFor(lang) || settled.some(([from, to]) => from < end && to > index))
      return { written, values: undefined };
    const read = (now: string): string => bare(wordsOf(normalize(text.slice(0, index) + now + text.slice(end), lang)));
    return { written, ...valueOf(written, lang, read) };
  });
}

/** The ranges of a part of a text, wherever it stands. */
function placesOf(part: string, text: string): (readonly [from: number, to: number])[] {
  const places: [number, number][] = [];
  if (part === "") return places;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
    places.push([at, at + part.length]);
  return places;
}

/** The values of a figure with separators. `read` gives the words of the whole text with another figure in its place. */
function valueOf(written: string, lang: string, read: (now: string) => string): Omit<Figure, "written"> {
  const parts = written.split(/[^\d]+/).filter((part) => part !== "");
  const fraction = fractionOf(written);
  if (fraction !== undefined && !written.includes("/")) return { values: [fraction] };
  const words = read(written);
  if (/^\d{1,3}(?:[ .,]\d{3})+$/.test(written) && words === read(parts.join(""))) return { values: [parts.join("")] };
  if (written.includes(" ") && fraction === undefined) return { values: parts.map(plain) };
  const [a = "", b = ""] = parts;
  const isClock = parts.length === 2 && /^\d{1,2}[.:]\d\d$/.test(written) && Number(a) <= 24 && Number(b) < 60;
  if (isClock && (written.includes(":") || words === read(`${a}:${b}`)))
    return { values: Number(b) === 0 ? [plain(a)] : [plain(a), plain(b)], isTime: true };
  const months = [...new Set(parts.map(Number))].filter(
    (one) => one >= 1 && one <= 12 && says(words, monthOf(lang, one)),
  );
  if (/[./]/.test(written) && months.length === 1) return { values: parts.map(plain), month: months[0]! };
  if (/^\d+[.,]\d+$/.test(written) && words !== read(`${a}, ${b}`)) return { values: [decimal(Number(`${a}.${b}`))] };
  return { values: fraction === undefined ? parts.map(plain) : [fraction] };
}

/** A part of a whole: ½, 1½, 3/4; `undefined` for what is none, such as a blood pressure. */
function fractionOf(written: string): string | undefined {
  // The sign ½ is 1⁄2 in the compatible form of Unicode.
  const spelled = written.replace(/ ?[^\d .,:/⁄]/u, (sign) => ` ${sign.trim().normalize("NFKD")}`).trim();
  const [, whole = "0", over = "", under = ""] = /^(?:(\d+) )?(\d+)[/⁄](\d+)$/u.exec(spelled) ?? [];
  if (over === "" || Number(under) === 0 || Number(over) >= Number(under)) return undefined;
  return decimal(Number(whole) + Number(over) / Number(under));
}

const says = (words: string, part: string): boolean => part !== "" && ` ${words} `.includes(` ${part} `);

const MONTHS = new Map<string, string>();

/** The word of a month in a date that is spoken: what differs from the date of another month. */
function monthOf(lang: string, month: number): string {
  const key = `${lang} ${month}`;
  const known = MONTHS.get(key);
  if (known !== undefined) return known;
  const spoken = (of: number): string[] =>
    bare(fill(lang, { type: "date", form: "", value: `2026-${String(of).padStart(2, "0")}-15` }).spoken).split(" ");
  const other = new Set(spoken((month % 12) + 1));
  const word = spoken(month).filter((one) => !other.has(one))[0] ?? "";
  MONTHS.set(key, word);
  return word;
}

const NUMBER_WORDS = new Map<string, readonly string[]>();

/** The words for a whole number in a language: in all genders, cases and orders that its slots have, and its month. */
function numberWords(lang: string, value: number): readonly string[] {
  const key = `${lang} ${value}`;
  const known = NUMBER_WORDS.get(key);
  if (known) return known;
  const script = scriptFor(lang);
  const forms = ["", ...(script?.forms ?? [])];
  const spoken = (unit: string | undefined, form: string): string =>
    bare(fill(lang, { type: "number", form, value, ...(unit === undefined ? {} : { unit }) }).spoken);
  const digits = forms.map((form) => spoken(undefined, form));
  const counted = UNITS.flatMap((unit) => forms.map((form) => spoken(unit, form)));
  const numbers = counted.map((words) =>
    words
      .split(" ")
      .slice(0, Math.max(1, words.split(" ").length - 1))
      .join(" "),
  );
  // One syllable can be another word: it counts with its unit only.
  const alone = script?.syllabic ? numbers.filter((words) => !digits.includes(words) || words.length > 1) : numbers;
  const month = value >= 1 && value <= 12 ? [monthOf(lang, value)] : [];
  const all = [...alone, ...month, ...(script?.syllabic ? counted : digits)];
  const found = [...new Set(all)].filter((words) => words !== "" && !/\d/.test(words));
  NUMBER_WORDS.set(key, found);
  return found;
}

/**
 * Whether a text says a number in words: in any gender and case that slots of the language have, as a count, an order or a month.
 * `true` where that is not known. Never throws.
 * `saysNumber("Через пять минут", "ru", "5")` → `true`
 * `saysNumber("Че́рез мину́ту", "ru", "5")` → `false`
 */
export function saysNumber(text: string, lang: string, value: string): boolean {
  if (!languageFor(lang)) return true;
  const words = bare(text.replace(SLOT, " "));
  if (value === "0.5") return says(words, bare(wordsOf(normalize("½", lang))));
  if (!/^\d{1,4}$/.test(value)) return false;
  const isSyllabic = scriptFor(languageOf(lang))?.syllabic ?? false;
  return numberWords(lang, Number(value)).some((one) => {
    if (isSyllabic)
      return (
        ` ${words}`.includes(` ${one}`) ||
        (words.replaceAll(" ", "").includes(one.replaceAll(" ", "")) && one.includes(" "))
      );
    const stem = one.length >= 4 ? one.slice(0, -1) : `${one} `;
    return ` ${words} `.includes(` ${stem}`);
  });
}
