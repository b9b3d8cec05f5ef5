import type { Book, TextToSign, Work } from "@parley/book";
import { subjectId } from "@parley/book";
import { missingSignatures, type MissingSignature } from "@parley/edition";
import { counted } from "./counting.ts";

/** The texts that are signed and count only when a second person signs them, in the order of the book. */
function waitingTexts(missing: readonly MissingSignature[]): MissingSignature[] {
  return missing.filter(({ signedBy }) => signedBy.length > 0);
}

/** A function that says whom a text needs beside the person who reads it; empty where this person is enough. */
export function needsOf(book: Book, works: readonly Work[], by: string): (text: TextToSign) => string {
  const missing = new Map(
    missingSignatures(book, [...book.languages, ...book.varieties], works).map((one) => [nameOf(one), one]),
  );
  return ({ subject, lang }) => {
    const { policy, signedBy } = missing.get(nameOf({ id: subjectId(subject), lang })) ?? {};
    if (policy !== "four-eyes") return "";
    const others = signedBy!.filter((one) => one !== by);
    return `needs two people: ${others.length === 0 ? "you are the first" : `${others.join(", ")} signed it, you are the second`}`;
  };
}

/** A function that says whether another person signed a text that counts once this person signs it too. */
export function secondOf(book: Book, works: readonly Work[], by: string): (text: TextToSign) => boolean {
  const waiting = waitingTexts(missingSignatures(book, [...book.languages, ...book.varieties], works));
  const names = new Set(waiting.filter(({ signedBy }) => !signedBy.includes(by)).map(nameOf));
  return ({ subject, lang }) => names.has(nameOf({ id: subjectId(subject), lang }));
}

const nameOf = ({ id, lang }: Pick<MissingSignature, "id" | "lang">): string => `${id}\n${lang}`;

/** Of texts that were signed, those that count only when a second person signs them, in a line; empty for none. */
export function waitingLine(book: Book, works: readonly Work[], texts: readonly TextToSign[]): string {
  const signed = new Set(texts.map(({ subject, lang }) => nameOf({ id: subjectId(subject), lang })));
  const languages = [...book.languages, ...book.varieties];
  const waiting = waitingTexts(missingSignatures(book, languages, works)).filter((one) => signed.has(nameOf(one)));
  if (waiting.length === 0) return "";
  const all = waiting.length === texts.length;
  const some = waiting.length === 1 ? "1 of these counts" : `${waiting.length} of these count`;
  const these = texts.length === 1 ? "It counts" : all ? "They count" : some;
  return `${these} when a second person signs ${texts.length === 1 ? "it" : "them"} too (policy four-eyes): ${placesOf(waiting)}\n`;
}

/** How many texts of a book wait for a second person, and where, in a line; empty for none. */
export function waitingCount(missing: readonly MissingSignature[], folder: string): string {
  const waiting = waitingTexts(missing);
  if (waiting.length === 0) return "";
  return `Waiting for a second person: ${counted(waiting.length, "text")} that one person signed and that are counted as edited (policy four-eyes): ${placesOf(waiting)}. The second person runs: parley sign ${folder}\n`;
}

/** The chapters and files of some texts, each with its number of texts. */
function placesOf(missing: readonly MissingSignature[]): string {
  const places = Map.groupBy(missing, ({ path }) => path);
  return Array.from(places, ([path, texts]) => {
    const chapter = /^chapters\/(.+)\.yaml$/.exec(path)?.[1];
    return `${chapter === undefined ? path : `chapter ${chapter}`} (${texts.length})`;
  }).join(", ");
}
