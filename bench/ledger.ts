/** How long the ledger of a book takes: 100,000 signed lines read and judged cold, and judged again after a change. */
import { lineHash, signLine } from "@parley/key";
import {
  judgeLedger,
  makeLedger,
  readBook,
  signTexts,
  withLines,
  type Book,
  type Folder,
  type LedgerLine,
} from "@parley/book";
import { pairOf, peopleLine, signedBy, textsOf } from "../packages/book/test/signer.ts";

const LINES = 100_000;
const SIGNERS = ["p1", "p2", "p3", "p4"] as const;
const HEAD = `title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n${peopleLine(...SIGNERS)}`;
const CHAPTER = `title: { ko: 장, ru: Глава́ }\nentries:\n  - { id: stop, no: 10-01, act: instruction, text: { ko: 멈추세요!, ru: Сто́йте! } }\n`;

function folderOf(files: { readonly [path: string]: string }): Folder {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  return { items: Array.from(bytes.keys(), (path) => ({ path, kind: "file" })), read: (path) => bytes.get(path) };
}

/** A chain for each signer. Only its last line needs a true signature to be judged; here each has one of the same length. */
function longLedger(book: Book): LedgerLine[] {
  const last = new Map<string, string>();
  const lines: LedgerLine[] = [];
  const pairs = SIGNERS.map((_, n) => pairOf(n + 1));
  const fake = "A".repeat(86) + "==";
  for (let i = 0; i < LINES; i++) {
    const n = i % SIGNERS.length;
    const by = SIGNERS[n]!;
    const prev = last.get(by);
    const isEnd = i >= LINES - SIGNERS.length;
    const line = {
      v: 2 as const,
      at: new Date(Date.UTC(2026, 10, 22) + i * 1000).toISOString().replace(".000Z", "Z"),
      entry: `entry-${i % 5000}`,
      lang: i % 2 === 0 ? "ko" : "ru",
      hash: `sha256-${String(i).padStart(64, "0")}`,
      act: "sign" as const,
      by,
      book: book.id!,
      ...(prev === undefined ? {} : { prev }),
    };
    const signed = isEnd ? signLine(line, pairs[n]!) : { ...line, key: pairs[n]!.publicKey, sig: fake };
    last.set(by, lineHash(signed));
    lines.push(signed);
  }
  return lines;
}

const begun = signedBy(readBook(folderOf({ "book.yaml": HEAD, "chapters/10-a.yaml": CHAPTER })).book, "p1", []);
const ledger = [...begun.ledger, ...longLedger(begun)].map((line) => `${JSON.stringify(line)}\n`).join("");
const files = { "book.yaml": `${HEAD}id: ${begun.id}\n`, "chapters/10-a.yaml": CHAPTER, "ledger.jsonl": ledger };
console.log(`${LINES} lines, ${(ledger.length / 1e6).toFixed(1)} MB`);

let from = performance.now();
let used = process.cpuUsage();
const step = (what: string): void => {
  const { user, system } = process.cpuUsage(used);
  const [wall, cpu] = [performance.now() - from, (user + system) / 1000];
  console.log(`${what.padEnd(50)} ${wall.toFixed(0).padStart(6)} ms, processor ${cpu.toFixed(0).padStart(6)} ms`);
  [from, used] = [performance.now(), process.cpuUsage()];
};
const { book } = readBook(folderOf(files), { rules: [] });
step("read");
const { counted } = judgeLedger(book);
step(`judge, cold: ${counted.size} lines count`);
makeLedger(book)({ entry: book.chapters[0]!.entries[0]! }, "ru", "one-pass");
step("standing of the first text");
const texts = textsOf(book).slice(-1);
const lines = signTexts(book, { by: "p1", pair: pairOf(1), at: "2026-12-31T00:00:00Z" }, texts);
step("sign one more text");
const more = withLines(book, lines);
judgeLedger(more);
step("judge after this change");
makeLedger(more)({ entry: book.chapters[0]!.entries[0]! }, "ru", "one-pass");
step("standing of a text after it");
judgeLedger({ ...more, chapters: [] } as Book);
step("judge after an edit of a text");
