import { keyFile, publicKeyOf, nonceOf, requireKeyFile } from "./key-store.ts";
import {
  beginLedger,
  hashTexts,
  isCurrent,
  isTextLine,
  judgeLedger,
  selectSubjects,
  signTexts,
  subjectId,
  withLines,
  type Book,
  type LedgerLine,
  type Signer,
  type TextToSign,
} from "@parley/book";
import { prepareFolder } from "@parley/press";
import { join } from "node:path";
import { bookFolder } from "./build.ts";
import { appendLines, textOf, timeOf, writeBookId } from "./ledger-file.ts";
import { counted } from "./counting.ts";
import { readOptions } from "./options.ts";
import { reviewOf, type Review } from "./review.ts";
import { needsOf, secondOf, waitingLine } from "./second-person.ts";
import { chosenByHash, hashLine, listBlock } from "./sign-list.ts";
import { chosenByPerson } from "./sign-questions.ts";
import { riskOf } from "./risk.ts";
import { listed, SELECTION, selectionOf } from "./selection.ts";
import { worksOf } from "./works.ts";
import { bookToSign, openSigner, requireBeginning, signerId, SIGNING, warnOfUnknownKey } from "./signer.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";

/** `parley sign BOOK [--by WHO] [--key FILE] [--chapters …] [--entries …] [--langs …] [--against …] [--list | --hashes FILE]` */
export async function sign(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    ...SIGNING,
    ...SELECTION,
    against: { type: "string" },
    hashes: { type: "string" },
    list: { type: "boolean" },
  });
  const folder = bookFolder(positionals);
  const book = bookToSign(folder, terminal);
  if (book === undefined) return 1;
  const by = signerId(book, values, terminal);
  requireBeginning(book);
  requireKeyFile(keyFile(values.key, terminal));
  if (judgeLedger(book).revoked.has(publicKeyOf(keyFile(values.key, terminal))))
    throw new UsageError("your key was revoked, so that nothing it signs counts: make a new one with “parley key new”");
  const { against = [] } = listed("against", values.against, book.languages);
  const works = worksOf(folder, book);
  const selection = selectionOf(values, book, works);
  const selected = selectSubjects(book, selection).flatMap(({ subject, langs }) =>
    langs.map((lang) => ({ subject, lang, against })),
  );
  const isSecond = secondOf(book, works, by);
  const open = unsignedBy(book, by, selected).toSorted(
    (a, b) => Number(isSecond(b)) - Number(isSecond(a)) || riskOf(a.subject) - riskOf(b.subject),
  );
  // The texts that every kit has, as “build” counts them. Those of varieties are in a kit on request.
  const texts = values.langs === undefined ? open.filter(({ lang }) => book.languages.includes(lang)) : open;
  const seconds = texts.filter(isSecond).length;
  const first = seconds === 0 ? "" : `first the ${seconds} that wait for you as the second person, then `;
  const total = `${counted(texts.length, "text")} in ${languagesOf(texts)} to sign, ${first}what can hurt first${varietiesLine(open, texts)}\n`;
  // What is wrong with a key is found before anybody reads a text, not after all of them.
  if (values.hashes === undefined && book.id !== undefined)
    warnOfUnknownKey(book, { by, publicKey: publicKeyOf(keyFile(values.key, terminal)) }, folder, terminal);
  const needOf = needsOf(book, works, by);
  if (values.list) {
    const review = await reviewFor(folder, book);
    for (const text of texts) terminal.out(listBlock(text, reviewOf(review, text, needOf(text))));
    terminal.err(
      `${total}Delete the line with the hash of each text that is not right, and run: parley sign ${folder} --hashes FILE\n`,
    );
    return 0;
  }
  if (values.hashes === undefined && !terminal.ask)
    throw new UsageError(
      "nobody can be asked here: --list writes the texts to sign, --hashes FILE signs those that are right",
    );
  const file = values.hashes === undefined ? undefined : textOf("--hashes", values.hashes);
  if (book.id === undefined) terminal.err(vouchedFor(book, by));
  const signer = await openSigner(book, values, terminal);
  if (file === undefined) terminal.err(total);
  const chosen =
    file === undefined
      ? await chosenByPerson(await reviewFor(folder, book), texts, needOf, terminal)
      : chosenByHash(selected, file, terminal);
  const wanted = unsignedBy(book, by, chosen.texts);
  if (wanted.length === 0) {
    terminal.out(`0 texts signed${chosen.texts.length > 0 ? "; you have signed these already" : ""}\n`);
    return chosen.refused ? 1 : 0;
  }
  // Reading takes time: the signatures are of now.
  const done = write(folder, { ...signer, at: timeOf(terminal.now()) }, wanted, terminal);
  return done && !chosen.refused ? 0 : 1;
}

const languagesOf = (texts: readonly TextToSign[]): string =>
  [...new Set(texts.map(({ lang }) => lang))].join(", ") || "the languages of the book";

/** How many texts are left for another time, and how they are chosen. */
function varietiesLine(open: readonly TextToSign[], texts: readonly TextToSign[]): string {
  const shown = new Set(texts);
  const others = open.filter((text) => !shown.has(text));
  if (others.length === 0) return "";
  const langs = languagesOf(others);
  return `; ${others.length} more in ${langs}, which a kit has only on request: --langs ${langs.replaceAll(" ", "")}`;
}

/** What is needed to show the texts of a book. */
async function reviewFor(folder: string, book: Book): Promise<Review> {
  const { edition, troubles } = await prepareFolder(folder);
  return { book, edition, troubles };
}

/** The texts without a current signature of a person that was given against the same texts. */
function unsignedBy(book: Book, by: string, texts: readonly TextToSign[]): TextToSign[] {
  const { isVerified } = judgeLedger(book);
  const own = book.ledger
    .filter(isTextLine)
    .filter((line) => line.by === by && line.act === "sign" && isVerified(line));
  return texts.filter(({ subject, lang, against = [] }) => {
    const seen = hashTexts(
      subject,
      against.filter((tag) => tag !== lang),
    );
    return !own.some(
      (line) =>
        line.lang === lang &&
        isCurrent(line, subject) &&
        Object.entries(seen).every(
          ([tag, hash]) => (line.against as { [tag: string]: string } | undefined)?.[tag] === hash,
        ),
    );
  });
}

/** Sign texts as they are now on the disk, and write the lines. False where some changed in the meantime; they are reported. */
function write(folder: string, signer: Signer, wanted: readonly TextToSign[], terminal: Terminal): boolean {
  const now = bookToSign(folder, terminal);
  if (now === undefined) return false;
  const subjects = new Map(
    selectSubjects(now, { works: worksOf(folder, now) }).map(({ subject }) => [subjectId(subject), subject]),
  );
  const texts: TextToSign[] = [];
  let isSame = true;
  for (const text of wanted) {
    const subject = subjects.get(subjectId(text.subject));
    if (subject && hashLine({ ...text, subject }) === hashLine(text)) texts.push({ ...text, subject });
    else {
      isSame = false;
      terminal.err(`${subjectId(text.subject)} (${text.lang}) changed while you read it, and is not signed\n`);
    }
  }
  if (texts.length === 0) return isSame;
  const begin: LedgerLine[] = [];
  const lines: LedgerLine[] = [];
  try {
    if (now.id === undefined) begin.push(beginLedger(now, signer, nonceOf(terminal)));
    lines.push(...signTexts(withLines(now, begin), signer, texts));
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
  appendLines(folder, [...begin, ...lines]);
  if (begin.length > 0) reportBeginning(folder, withLines(now, begin), signer, terminal);
  terminal.out(
    `${lines.length === 1 ? "1 text" : `${lines.length} texts`} signed by ${signer.by}, in ${join(folder, "ledger.jsonl")}\n`,
  );
  const after = withLines(now, [...begin, ...lines]);
  terminal.out(waitingLine(after, worksOf(folder, after), texts));
  warnOfUnknownKey(after, { by: signer.by, publicKey: signer.pair.publicKey }, folder, terminal);
  return isSame;
}

/** The keys of the people of a book beside one of them. */
const keysOfOthers = (people: Book["people"], by: string): (readonly [person: string, key: string])[] =>
  Object.entries(people).flatMap(([person, { key }]) =>
    person === by || key === undefined ? [] : [[person, key] as const],
  );

/** A message that lists the keys that the first signature of a book vouches for; empty if no other person has a key. */
function vouchedFor({ people }: Book, by: string): string {
  const others = keysOfOthers(people, by);
  if (others.length === 0) return "";
  const keys = others.map(([person, key]) => `  ${person}: ${key}\n`).join("");
  return `This will be the first signature of the book, and vouches for these keys of book.yaml. Ctrl-C stops, if you do not know that they are right:\n${keys}`;
}

/** Write the id of a book whose signatures begin, and say for whom its first signer vouches. */
function reportBeginning(folder: string, { id, people }: Book, { by }: Signer, terminal: Terminal): void {
  writeBookId(folder, id!);
  terminal.out(`This is the first signature of the book; its id is now in ${join(folder, "book.yaml")}.\n`);
  for (const [person, key] of keysOfOthers(people, by)) terminal.out(`You vouch for the key of ${person}: ${key}\n`);
}
