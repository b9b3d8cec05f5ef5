/**
 * Repairs that are offered for what rules find in a text. They change its words, so that a person asks for them rule by rule; a cure
 * (`text-cure.ts`) is certain and changes none.
 */
import { scriptFor, withoutStress } from "@parley/sound/script";
import { oddLetters } from "./letters.ts";
import { TEXT_CURES } from "./text-cure.ts";
import { findPronunciations } from "./text-finding.ts";

/** A text as a repair leaves it. */
type Offer = (text: string, lang: string) => string;

/** One space between words, and none at the ends or before a stop. */
const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, " ")
    .replace(/ (?=[!?.,…])/gu, "")
    .trim();

const ENTITIES: { readonly [name: string]: string } = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** Text without tags, entities and Markdown. */
const plain: Offer = (text) =>
  tidy(
    text
      .replace(/<\/?[a-z][^<>]*>|\[\/?(?:b|i|u|url|color)\]/giu, " ")
      .replace(/&(\w{2,8});/gu, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
      .replace(/&#(?:x([\da-f]{1,6})|(\d{1,6}));/giu, (whole, hex?: string, digits?: string) => {
        const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
        return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : whole;
      })
      .replace(/\\u([\da-f]{4})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/\\[nrt]/gu, " ")
      .replace(/!?\[([^[\]]*)\]\([^()]*\)/gu, "$1")
      .replace(/^\s*(?:#{1,6}|[>*•])\s/u, "")
      .replace(/\*\*|__|~~|\u0060/gu, "")
      .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\p{L})([^*_]{1,200})\1(?![\p{L}\p{N}])/gu, "$2"),
  );

/** What stands between two alternatives. */
const BETWEEN = "[/|／｜∕⁄¦‖\\\\]+";
const SENTENCES = new RegExp(`[.!?…]\\s*${BETWEEN}`, "u");
const SPACED = new RegExp(`\\s+${BETWEEN}\\s*|\\s*${BETWEEN}\\s+`, "u");
const JOINED = new RegExp(`(?<=[\\p{L}\\p{M})}])${BETWEEN}-?[\\p{L}\\p{M}({]+[)}]?`, "gu");

const STOPS_AT_END = /[!?.,…]*$/u;
const wordCount = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;

/**
 * Whether one word can take the place of another: any two where nothing follows, because what follows may belong to the second alone
 * (back/upper arm). Two forms of one word are said by or to different people, so that both are needed, as variants. In a script of
 * syllables an ending stands at the second and is meant for both.
 */
function isReplaceable(first: string, second: string, isLast: boolean, lang: string): boolean {
  const [a, b] = [first, second].map((word) =>
    Array.from(
      withoutStress(word)
        .toLowerCase()
        .replace(/[^\p{L}]/gu, ""),
    ),
  );
  if (scriptFor(lang)?.syllabic) return a!.at(-1) === b!.at(-1);
  const alike = a!.findIndex((letter, i) => letter !== b![i]);
  const isForm = second.startsWith("-") || (alike === -1 ? a!.length : alike) * 2 >= Math.min(a!.length, b!.length);
  return isLast && !isForm;
}

/** The first of alternatives, with the words around them; the text as it is where that could lose words that both need. */
const firstAlone: Offer = (text, lang) => {
  if (SENTENCES.test(text)) return tidy(text.split(new RegExp(`\\s*${BETWEEN}\\s*`, "u"))[0]!);
  const [first, ...others] = text.split(SPACED).map((part) => part.trim());
  const [stops] = STOPS_AT_END.exec(text)!;
  if (others.length > 0) {
    const last = first!.split(" ").at(-1)!;
    const isSafe = others.every((other) =>
      wordCount(other) === 1 || scriptFor(lang)?.syllabic
        ? isReplaceable(last, other, true, lang)
        : wordCount(other) <= wordCount(first!),
    );
    return isSafe ? tidy(first!.replace(STOPS_AT_END, "") + stops) : text;
  }
  const isSafe = Array.from(text.matchAll(JOINED)).every(({ 0: joined, index }) => {
    const before = /[^\s/|／｜∕⁄¦‖\\]*$/u.exec(text.slice(0, index))![0];
    const isLast = wordCount(text.slice(index + joined.length)) === 0;
    return isReplaceable(before, joined.replace(new RegExp(`^${BETWEEN}`, "u"), ""), isLast, lang);
  });
  return isSafe ? tidy(text.replace(JOINED, "")) : text;
};

const BRACKETED = /\s?[([（［【〔⟨][^)\]）］】〕⟩]*[)\]）］】〕⟩]/gu;

/** A text in capitals as a sentence. */
const sentence: Offer = (text, lang) => {
  const small = text.toLocaleLowerCase(scriptFor(lang) ? lang : "und");
  return small.replace(/(^|[.!?]\s+)([^\p{L}]*)(\p{L})/gu, (_, before: string, signs: string, letter: string) => {
    return before + signs + letter.toUpperCase();
  });
};

/** A text without quotes and brackets that have no other half. */
const paired: Offer = (text, lang) => {
  const cured = TEXT_CURES["text.quote"].cure(text, lang);
  const alone = (open: string, close: string): boolean => cured.split(open).length !== cured.split(close).length;
  let left = cured;
  for (const [open, close] of ["()", "[]", "«»", "（）", "「」", "『』", "【】", "《》"].map((pair) =>
    Array.from(pair),
  ))
    if (alone(open!, close!)) left = left.replaceAll(open!, "").replaceAll(close!, "");
  if (left.split('"').length % 2 === 0) left = left.replaceAll('"', "");
  if ((left.match(/[“”„]/gu) ?? []).length % 2 === 1) left = left.replace(/[“”„]/gu, "");
  return tidy(left);
};

const OFFERS = {
  "text.alternatives": firstAlone,
  "text.brackets": (text) => tidy(text.replace(BRACKETED, "")),
  "text.ipa": (text, lang) => {
    const [found] = findPronunciations(text, lang);
    if (!found) return text;
    const rest = text.slice(0, found.at) + text.slice(found.at + found.length);
    return tidy(rest.replace(/[[(/]\s*[\p{P}\p{Sk}\p{Lm}\s]*[\])/]?$|[[(]\s*[\])]|\s[-–—]\s*$/u, ""));
  },
  "text.markup": plain,
  "text.caps": sentence,
  "text.quote": paired,
  "text.symbol": (text, lang) =>
    tidy(
      oddLetters(text, lang, () => true)
        .reduce((left, { letter }) => left.replaceAll(letter, ""), TEXT_CURES["text.symbol"].cure(text, lang))
        .replace(/[\u{1f1e6}-\u{1f1ff}]|[\u{1f3fb}-\u{1f3ff}]|\u200d|\ufe0f/gu, ""),
    ),
  "text.formula": (text) => tidy(text.replace(/^\s*[=+@-]+\s*/u, "")),
  "text.lookalike": TEXT_CURES["text.lookalike"].cure,
  "text.spaces": (text) => tidy(text.replace(/[\u200b-\u200d\u2060\ufeff]/gu, "").replace(/\u00a0/gu, " ")),
} as const satisfies { readonly [rule: string]: Offer };

/** What the repair of a bracket takes out: it belongs into a note. */
export function bracketed(text: string): string {
  return Array.from(text.matchAll(BRACKETED), ([words]) => words.trim().slice(1, -1).trim())
    .filter((words) => words !== "")
    .join("; ");
}

/**
 * The text that a repair offers for what a rule found; `undefined` where the rule has none, or it would leave nothing. Never throws.
 *
 * ```ts
 * offerText("text.caps", "СТОЙТЕ ЗДЕСЬ!", "ru"); // "Стойте здесь!"
 * offerText("text.alternatives", "Да. / Нет.", "ru"); // "Да."
 * offerText("text.number", "5", "ru"); // undefined
 * ```
 */
export function offerText(rule: string, text: string, lang: string): string | undefined {
  const offer = Object.hasOwn(OFFERS, rule) ? (OFFERS as { readonly [rule: string]: Offer })[rule] : undefined;
  const offered = offer?.(text, lang);
  return offered === undefined || offered === "" || offered === text ? undefined : offered;
}
