import { hashText, hashTexts, printable, subjectId, type TextToSign } from "@parley/book";
import { textWords } from "./review.ts";
import type { Terminal } from "./terminal.ts";

/** What stands before the words of a text on its line. */
const ARROW = "→";
/** The most letters of a text on its line. */
const LONGEST = 400;

/** The hash of a text, the text, and the hashes of those that it is signed against: what a signature is about. */
export function hashLine({ subject, lang, against = [] }: TextToSign): string {
  const seen = hashTexts(
    subject,
    against.filter((tag) => tag !== lang),
  );
  const others = Object.entries(seen).map(([tag, hash]) => `${tag}=${hash}`);
  return [hashText(subject, lang), subjectId(subject), lang, ...others].join(" ");
}

/**
 * A text as a block of the list: one line with its hash and its words, so that neither can be deleted without the other, then what is
 * known about it, as comments.
 */
export function listBlock(text: TextToSign, about: string): string {
  const comments = about.trimEnd().replaceAll(/^/gm, "# ");
  return `${hashLine(text)} ${ARROW} ${wordsLine(text)}\n${comments}\n\n`;
}

/** The words of a text, in one line; of a song or a lesson only the first, which stand whole in the comments. */
function wordsLine({ subject, lang }: TextToSign): string {
  const words = printable(textWords(subject, lang).join(" / ")).replaceAll(/\s+/g, " ").trim();
  const letters = Array.from(words);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("").trim()} …` : words;
}

/** What a person chose to sign, and whether something else was asked for that cannot be signed. */
export interface Chosen {
  readonly texts: readonly TextToSign[];
  readonly refused: boolean;
}

/**
 * The texts that a file names by their hashes. What no text has, or has no longer, is reported, and so is a line without the words of its
 * text. A file of hashes alone, without any words, is one that a program wrote.
 */
export function chosenByHash(all: readonly TextToSign[], file: string, terminal: Terminal): Chosen {
  const byHash = new Map<string, TextToSign>(all.map((text) => [hashText(text.subject, text.lang)!, text]));
  const lines = file.split(/\r?\n/).map((line) => line.trim());
  const isRead = lines.some((line) => line.startsWith("#") || line.includes(ARROW));
  const texts = new Map<string, TextToSign>();
  let refused = false;
  for (const [i, line] of lines.entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const found = readLine(line, byHash, isRead);
    if (typeof found === "string") {
      terminal.err(`line ${i + 1} is not signed: ${found}: ${printable(line.slice(0, 100))}\n`);
      refused = true;
    } else texts.set(line.split(/\s/, 1)[0]!, found);
  }
  return { texts: [...texts.values()], refused };
}

/** The text of a line, or why it is not signed. */
function readLine(line: string, byHash: ReadonlyMap<string, TextToSign>, isRead: boolean): TextToSign | string {
  const at = line.indexOf(ARROW);
  const [hash = "", ...rest] = (at < 0 ? line : line.slice(0, at)).trim().split(/\s+/);
  if (!/^sha256-[0-9a-f]{64}$/.test(hash)) return "it does not begin with a hash of sha256- and 64 hex digits";
  const text = byHash.get(hash);
  if (text === undefined) return "no text of the selection has this hash: it changed, or is another book's";
  const seen = rest.flatMap((part): [string, string][] => {
    const [, tag, other] = /^([A-Za-z-]+\d*)=(sha256-[0-9a-f]{64})$/.exec(part) ?? [];
    return tag === undefined || other === undefined ? [] : [[tag, other]];
  });
  if (seen.some(([tag, other]) => hashText(text.subject, tag) !== other)) return "a text beside it changed";
  const words = at < 0 ? "" : line.slice(at + ARROW.length);
  if (isRead && words.trim() === "") return "its words were deleted; delete the whole line of a text that is not right";
  if (isRead && words.trim().replaceAll(/\s+/g, " ").normalize("NFC") !== wordsLine(text).normalize("NFC"))
    return "its words are not those that have this hash; correct a text in the book, then make the list again";
  return { ...text, against: [...new Set([...(text.against ?? []), ...seen.map(([tag]) => tag)])] };
}
