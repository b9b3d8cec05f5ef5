import {
  hashText,
  isCurrent,
  isTextLine,
  judgeLedger,
  printable,
  subjectId,
  type Book,
  type Subject,
  type TextLine,
  type TextToSign,
  type Trouble,
} from "@parley/book";
import { plainText, type Edition } from "@parley/edition";
import { useOf } from "./text-use.ts";

/** What a person is shown of a text before signing it. */
export interface Review {
  readonly book: Book;
  readonly edition: Edition;
  readonly troubles: readonly Trouble[];
}

/** How many of the last changes of a text are shown. */
const CHANGES = 3;

/** The words of a subject in a language, one line for each variant. */
export function textWords(subject: Subject, lang: string): string[] {
  if ("entry" in subject)
    return (subject.entry.text[lang] ?? []).map(({ when, text, gloss }) => {
      const for_ = Object.values(when).join(", ");
      return `${text}${for_ ? `  [${for_}]` : ""}${gloss === undefined ? "" : `  (${gloss})`}`;
    });
  if ("chapter" in subject) return [subject.chapter.title[lang] ?? ""];
  if ("book" in subject) {
    const { title, sideNames } = subject.book;
    return [title[lang], sideNames.a[lang], sideNames.b[lang]].flatMap((text) => (text === undefined ? [] : [text]));
  }
  return JSON.stringify(subject.work.textIn(lang), null, 2).split("\n");
}

/** How a text is respelled for the readers of other languages. */
function respellings({ edition }: Review, subject: Subject, lang: string): string[] {
  if (!("entry" in subject)) return [];
  const texts = edition.entries[subject.entry.id]?.texts[lang] ?? [];
  return texts.flatMap(({ respelling }) =>
    Object.entries(respelling).map(([reader, { say }]) => `read in ${reader}: ${plainText(say)}`),
  );
}

/** The troubles that name an entry. */
function checks({ troubles }: Review, subject: Subject): string[] {
  if (!("entry" in subject)) return [];
  return troubles
    .filter(({ message }) => message.includes(`“${subject.entry.id}”`))
    .map(({ rule, message }) => `check: ${message} [${rule}]`);
}

/** The last lines of the ledger about a text. Which are about other words, and which claim a signature that does not count, is said. */
function changes({ book }: Review, subject: Subject, lang: string): string[] {
  const entry = subjectId(subject);
  const { isVerified } = judgeLedger(book);
  return book.ledger
    .filter(isTextLine)
    .filter((line) => line.entry === entry && line.lang === lang)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .slice(-CHANGES)
    .map((line) => {
      const { at, act, by, model, distance } = line;
      const far = distance === undefined ? "" : `, ${Math.round(distance * 100)} % changed`;
      return `${at.slice(0, 10)} ${act} by ${by}${model === undefined ? "" : ` (${model})`}${far}${wordsBefore(line, subject)}${act === "sign" && !isVerified(line) ? ", which does not count" : ""}`;
    });
}

/** Whether a line is about other words than those that are shown, as the end of a sentence. */
function wordsBefore(line: TextLine, subject: Subject): string {
  if (isCurrent(line, subject)) return "";
  return line.v === 2 && line.hash === hashText(subject, line.lang)
    ? ", beside other words in another language"
    : ", for other words than these";
}

/**
 * A text with the texts beside it, its respellings, checks and last changes, and whom it needs: lines of a block. No control
 * character of a text reaches the terminal.
 */
export function reviewOf(review: Review, { subject, lang, against = [] }: TextToSign, need = ""): string {
  const beside = [...against, ...review.book.languages.filter((tag) => !against.includes(tag))];
  const others = beside
    .filter((tag) => tag !== lang)
    .flatMap((tag) =>
      textWords(subject, tag).map((text) => `${tag}${against.includes(tag) ? " (against)" : ""}: ${text}`),
    );
  const no = "entry" in subject ? `${subject.entry.no} ` : "";
  const lines = [
    `${no}${subjectId(subject)}: ${useOf(review, subject, lang)}`,
    ...textWords(subject, lang).map((text) => `→ ${lang}: ${text}`),
    ...others,
    ...respellings(review, subject, lang),
    ...checks(review, subject),
    ...changes(review, subject, lang),
    ...(need === "" ? [] : [need]),
  ];
  return lines.map((line, i) => `${i === 0 ? "" : "    "}${printable(line)}\n`).join("");
}
