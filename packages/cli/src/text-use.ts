import { entriesOf, type Answers, type Book, type Slot, type Subject } from "@parley/book";
import { offeredIds, type Edition } from "@parley/edition";
import { LOCALES, localeFor } from "@parley/locale";

/** The language of the command line: the one whose words are shown to readers of any other. */
const [HERE] = Object.entries(LOCALES).find(([, { fallback }]) => fallback)!;

/** How the other side answers, by the kinds that one word names. */
const ANSWERS: { readonly [kind: string]: string } = {
  "yes-no": "yes or no",
  number: "a number",
  amount: "a sum",
  time: "a time of day",
  date: "a day",
  when: "a day with a time",
  digits: "digits, one by one",
  place: "a place of the book",
  transport: "a means of transport of the book",
  scale: "how strong it is, from 0 to 5",
  body: "a part of the body, pointed at",
  point: "pointing",
  name: "a name",
};

/** What is needed to say what is done with a text. */
interface UseSource {
  readonly book: Book;
  readonly edition: Edition;
}

/**
 * What is done with a text, in plain words: what kind of phrase it is, who says it to whom, in which register, how it is answered, what
 * follows. Other entries are named by their words in the language of the text.
 */
export function useOf({ book, edition }: UseSource, subject: Subject, lang: string): string {
  if ("work" in subject) return `${subject.work.id.slice(0, subject.work.id.indexOf(":"))}, in ${subject.work.path}`;
  if ("book" in subject) return "title of the book, names of the sides";
  if ("chapter" in subject) return "title of a chapter";
  const { entry } = subject;
  const { kind, act, from, urgency, register, confirm, undo, answers, label, next, keys, slots, note, read } = entry;
  const named = (id: string): string => `“${wordsOf(book, id, lang)}”`;
  const parts = [
    act === undefined ? kind : localeFor(HERE).phrase.acts[act],
    from === "both" || kind === "term" ? "" : saidBy(book, from),
    urgency === "routine" ? "" : urgency,
    register,
    confirm ? "to be confirmed before it is done" : "",
    undo === undefined ? "" : `taken back with ${named(undo)}`,
    answers === undefined ? "" : answerOf(answers, offeredIds(edition.entries[entry.id]?.answers).map(named)),
    label[lang] === undefined ? "" : `short form among choices: “${label[lang]}”`,
    next === undefined ? "" : `then comes ${named(next)}`,
    keys[lang] ? `in the index under ${keys[lang].map((key) => `“${key}”`).join(", ")}` : "",
    ...Object.entries(slots).map(([name, slot]) => `{${name}} is ${slotOf(book, slot, lang)}`),
    note[lang] === undefined ? "" : `note: ${note[lang]}`,
    ...Object.entries(read[lang] ?? {}).map(([part, words]) => `“${part}” is read as “${words}”`),
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** The name of a side for the person at the terminal. */
function sideName({ sideNames }: Book, side: "a" | "b"): string {
  const names = sideNames[side];
  return names[HERE] ?? Object.values(names)[0] ?? `side ${side}`;
}

const saidBy = (book: Book, from: "a" | "b"): string =>
  `said by ${sideName(book, from)} to ${sideName(book, from === "a" ? "b" : "a")}`;

/** The first words of an entry in a language, else its id. */
function wordsOf(book: Book, id: string, lang: string): string {
  return entriesOf(book).find((entry) => entry.id === id)?.text[lang]?.[0]?.text ?? id;
}

/** How a phrase is answered. */
function answerOf(answers: Answers, offered: readonly string[]): string {
  if (typeof answers === "string") {
    const kind = ANSWERS[answers] ?? answers;
    return `answered with ${kind}${offered.length > 0 ? ` (${offered.length} to choose from)` : ""}`;
  }
  if ("number" in answers) {
    const { number } = answers;
    return `answered with ${typeof number === "string" ? `a number (unit: ${number})` : numberOf(number)}`;
  }
  if ("when" in answers) return `answered with a time ${answers.when === "past" ? "that is over" : "to come"}`;
  return `answered with ${answers.several ? "one or more" : "one"} of ${offered.join(", ")}`;
}

/** A number with its unit and bounds. */
function numberOf({
  unit,
  min,
  max,
  decimals,
}: {
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
}): string {
  const places =
    decimals === undefined || decimals === 0 ? "" : ` with ${decimals} decimal ${decimals === 1 ? "place" : "places"}`;
  return `a number${unit === undefined ? "" : ` (unit: ${unit})`}${min === undefined ? "" : ` from ${min}`}${max === undefined ? "" : ` to ${max}`}${places}`;
}

/** What stands in a slot. */
function slotOf(book: Book, { type, unit, min, max, of, sample }: Slot, lang: string): string {
  const example =
    sample === undefined ? "" : `, as “${type === "term" ? wordsOf(book, String(sample), lang) : String(sample)}”`;
  if (type === "number")
    return `${numberOf({ ...(unit === undefined ? {} : { unit }), ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) })}${example}`;
  if (type === "term") return `a term${of === undefined ? "" : ` of “${of}”`}${example}`;
  return `${ANSWERS[type] ?? type}${example}`;
}
