import { changedTexts, outdatedSignatures, printable, subjectId, type Book, type Work } from "@parley/book";
import { counted } from "./counting.ts";

/** How many texts are named. */
const SHOWN = 3;

/**
 * What a ledger does not say of the texts as they are now, a line each: signatures that are for other words, and texts that changed since
 * they were recorded. Empty where it says all.
 */
export function ledgerNotes(book: Book, works: readonly Work[], folder: string): string {
  const outdated = outdatedSignatures(book, works);
  const { changed } = changedTexts(book, { works });
  const lines = [
    ...(outdated.length === 0
      ? []
      : [
          `${counted(outdated.length, "text")} changed after the signature, which counts no longer: ${outdatedNames(book, works)}. “parley status ${folder} --all” lists them`,
        ]),
    ...(changed.length === 0
      ? []
      : [
          `${counted(changed.length, "text")} changed since the last line about ${changed.length === 1 ? "it" : "them"} in the ledger, so that who drafted it is said of the words before. “parley record ${folder}” lists and records them`,
        ]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** The first texts that were signed for other words, with who signed them. */
function outdatedNames(book: Book, works: readonly Work[]): string {
  const all = outdatedRows(book, works);
  return all.slice(0, SHOWN).join(", ") + (all.length > SHOWN ? ` and ${all.length - SHOWN} more` : "");
}

/** The texts that were signed for other words, each with who signed it and when. */
export function outdatedRows(book: Book, works: readonly Work[]): string[] {
  return outdatedSignatures(book, works).map(({ subject, lang, signers, at }) =>
    printable(`${subjectId(subject)} (${lang}), signed by ${signers.join(", ")} on ${at}`),
  );
}
