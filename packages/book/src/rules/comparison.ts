import { withoutStress } from "@parley/sound/script";
import type { Entry } from "../book.ts";
import { figuresIn, saysNumber, type Figure } from "../figure-value.ts";
import { defineRules, eachEntry, type Check } from "../rule.ts";

/** The first variant of each text of an entry, by language. */
const firstTexts = ({ text }: Entry): (readonly [string, string])[] =>
  Object.entries(text).flatMap(([tag, [first]]) => (first ? [[tag, first.text] as const] : []));

/** A text without the differences that do not change its words: capitals, stress marks, punctuation, spaces. */
const wordsOf = (text: string): string =>
  withoutStress(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}{}|]+/gu, " ")
    .trim();

/** The fewest letters of a text that has one meaning only. Short ones serve for several: a greeting, an answer. */
const OWN_LETTERS = 12;

/** Report an entry that repeats another: all its texts, or one long text of it. */
const checkDuplicates: Check = ({ entries }, report) => {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const texts = firstTexts(entry).map(([tag, text]) => [tag, wordsOf(text)] as const);
    const found = new Map<Entry, string[]>();
    for (const [tag, words] of texts) {
      const other = words === "" ? undefined : first.get(`${tag} ${words}`);
      if (other) found.set(other, [...(found.get(other) ?? []), tag]);
      else first.set(`${tag} ${words}`, entry);
    }
    for (const [other, tags] of found) {
      const isWhole = tags.length === texts.length && texts.length > 1;
      const isLong = texts.some(([tag, words]) => tags.includes(tag) && words.length >= OWN_LETTERS);
      if (entry.act === "answer" || other.act === "answer" || !(isWhole || isLong)) continue;
      const what = isWhole ? "has the same texts as" : `has the same text in ${tags.join(", ")} as`;
      report(entry, `“${entry.id}” ${what} “${other.id}” (${other.no})`);
    }
  }
};

/** The figures of one text of an entry. */
interface OwnFigures {
  readonly tag: string;
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly values: readonly string[];
}

/** The values that some of the texts have and this one has not, in figures or words. One is often said by no word: 1시간, час. */
function missingValues({ tag, text, figures, values }: OwnFigures, all: readonly OwnFigures[]): string[] {
  const hours = all.flatMap(({ figures: own }) => own.flatMap((one) => (one.isTime ? [Number(one.values?.[0])] : [])));
  const left = [...values];
  let unknown = figures.filter((one) => one.values === undefined).length;
  const wanted = all.flatMap((other) =>
    other.values.filter((value, i) => other.values.indexOf(value) === i).map((value) => [value, other] as const),
  );
  const missing = new Set<string>();
  for (const [value, { values: others }] of wanted) {
    const lacks = others.filter((one) => one === value).length > left.filter((one) => one === value).length;
    // 3 in the afternoon is 15 o'clock.
    const isHour = hours.some((hour) => hour > 12 && (hour === Number(value) || hour - 12 === Number(value)));
    const other = String(Number(value) > 12 ? Number(value) - 12 : Number(value) + 12);
    if (!lacks || value === "1" || missing.has(value) || (isHour && left.includes(other))) continue;
    if (!saysNumber(text, tag, value)) missing.add(value);
  }
  while (unknown > 0 && missing.size > 0) {
    missing.delete([...missing][0]!);
    unknown -= 1;
  }
  return [...missing];
}

/** The figures of a text as a message shows them: as they are read, and as they are written where that differs. */
function shownFigures({ tag, figures }: OwnFigures): string {
  if (figures.length === 0) return `${tag} none`;
  const odd = figures.filter(({ written, values: own }) => own && own.join(" ") !== written && /\D/.test(written));
  const as = odd.length > 0 ? ` (written ${odd.map(({ written }) => written).join(", ")})` : "";
  return `${tag} ${figures.flatMap(({ written, values }) => values ?? [written]).join(", ")}${as}`;
}

/** Report figures that are not read alike in the languages of an entry. */
const checkFigures: Check = eachEntry((entry, report) => {
  const texts = firstTexts(entry);
  if (!texts.some(([, text]) => /\p{N}/u.test(text))) return;
  const all = texts.map(([tag, text]): OwnFigures => {
    const figures = figuresIn(text, tag, entry.read[tag]);
    return { tag, text, figures, values: figures.flatMap(({ values }) => values ?? []) };
  });
  const months = new Set(all.flatMap(({ figures }) => figures.flatMap(({ month }) => (month ? [month] : []))));
  const isApart = all.some((one) => missingValues(one, all).length > 0) || months.size > 1;
  if (!isApart) return;
  const shown = all.map(shownFigures).join("; ");
  const digits = new Set(
    all.map(({ text }) =>
      Array.from(text.matchAll(/\d+/g), ([one]) => one.replace(/^0+(?=\d)/, ""))
        .toSorted()
        .join(" "),
    ),
  );
  if (digits.size === 1)
    report(entry, `“${entry.id}” is read with other figures in each language: ${shown}`, READ_APART);
  else report(entry, `“${entry.id}” has other figures in each language: ${shown}`);
});

/** What to do with the same figures that are read apart. */
const READ_APART =
  "write a number without a sign between its thousands, and a decimal, a time or a date as each language writes it; parley say --words shows how a figure is read";

/** What differs between the languages of an entry. */
export const COMPARISON_RULES = defineRules("Languages and translations", {
  "text.duplicate": {
    level: "warning",
    meaning: "Two entries have the same texts, or the same long text in one language with other texts beside it.",
    hint: "delete one of the two, or say one of them in other words",
    check: checkDuplicates,
  },
  "text.question": {
    level: "warning",
    meaning: "A text has a question mark in one language and none in another. One of them may have lost it.",
    hint: "add the question mark; a request has “act: request”",
    check: eachEntry((entry, report) => {
      if (entry.act === "request") return;
      const texts = firstTexts(entry);
      const [asking, others] = [true, false].map((asks) =>
        texts.filter(([, text]) => /[?？;՞؟]/u.test(text.replaceAll(";", "")) === asks).map(([tag]) => tag),
      ) as [string[], string[]];
      if (asking.length > 0 && others.length > 0)
        report(entry, `“${entry.id}” has a question mark in ${asking.join(", ")} and none in ${others.join(", ")}`);
    }),
  },
  "text.number": {
    level: "warning",
    meaning:
      "The figures of a text differ between its languages as they are read, or are in one language only. 1,500 is read as 1500 in some languages and as 1.5 in others.",
    hint: "correct the wrong one; a number that differs between countries needs an entry for each",
    check: checkFigures,
  },
});
