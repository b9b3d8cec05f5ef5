import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  canonical,
  entriesOf,
  hashText,
  makeLedger,
  readBook,
  recordLines,
  type Book,
  type LedgerLine,
  type Policy,
} from "@parley/book";
import { chapter, folderOf, HEAD, STOP } from "./folder.ts";

const bookOf = (entry: string): Book =>
  readBook(folderOf({ "book.yaml": HEAD, "chapters/10-a.yaml": chapter(entry) })).book;
const book = bookOf(STOP);
const entry = entriesOf(book)[0]!;

/** The hash again, by another hand: the text spelled out, Node's own SHA-256. */
const byHand = (text: string): string => `sha256-${createHash("sha256").update(text, "utf8").digest("hex")}`;

describe("the worked hashes of docs/format.md", () => {
  const docs = readFileSync(new URL("../../../docs/format.md", import.meta.url), "utf8");
  const worked = Array.from(docs.matchAll(/^(\{"act".*|\{"against".*|\{"entry".*)\n(sha256-[0-9a-f]{64})$/gm));
  test("there are three", () => assert.equal(worked.length, 3));
  for (const [, text = "", hash = ""] of worked) test(hash.slice(0, 15), () => assert.equal(byHand(text), hash));
  test("the first is what the program makes", () => assert.equal(hashText({ entry }, "ru"), worked[0]![2]));
  test("the second, against Korean", () => assert.equal(hashText({ entry }, "ru", ["ko"]), worked[1]![2]));
  test("the third, a chapter's title", () =>
    assert.equal(hashText({ chapter: book.chapters[0]! }, "ko"), worked[2]![2]));
});

const people = { p1: {}, p2: {} };
const line = (act: LedgerLine["act"], by: string, more: Partial<LedgerLine> = {}): LedgerLine => ({
  at: "2026-11-20T00:00:00Z",
  entry: "stop-now",
  lang: "ru",
  hash: hashText({ entry }, "ru", more.against)!,
  act,
  by,
  ...more,
});
/** Keys are not there yet: a test takes each line for truly signed. */
const verify = (): boolean => true;
const standing = (lines: readonly LedgerLine[], policy: Policy = "one-pass"): string =>
  makeLedger(lines, people, verify)({ entry }, "ru", policy).standing;

/** Lines of the ledger → where the text stands. */
const standings: readonly (readonly [string, readonly LedgerLine[], Policy, string])[] = [
  ["nothing written", [], "one-pass", "draft"],
  ["a machine's draft", [line("draft", "llm", { origin: "llm" })], "one-pass", "draft"],
  ["a person edited", [line("edit", "p1")], "one-pass", "edited"],
  ["one signed, one asked for", [line("sign", "p1")], "one-pass", "signed"],
  ["one signed, two asked for", [line("sign", "p1")], "four-eyes", "edited"],
  ["the same edited and signed, two asked for", [line("edit", "p1"), line("sign", "p1")], "four-eyes", "edited"],
  ["one edited, another signed", [line("edit", "p1"), line("sign", "p2")], "four-eyes", "signed"],
  ["a machine signed", [line("sign", "llm")], "one-pass", "draft"],
  ["someone unknown signed", [line("sign", "p9")], "one-pass", "draft"],
  ["another text was signed", [line("sign", "p1", { hash: `sha256-${"0".repeat(64)}` })], "one-pass", "draft"],
];
describe("standing", () => {
  for (const [what, lines, policy, expected] of standings)
    test(what, () => assert.equal(standing(lines, policy), expected));
  test("a line that signs counts for nothing where nothing verifies it", () =>
    assert.equal(makeLedger([line("sign", "p1")], people)({ entry }, "ru", "one-pass").standing, "draft"));
  test("it counts for nothing where it does not verify, and the one that does counts", () => {
    const lines = [line("sign", "p1"), line("sign", "p2")];
    const { signedBy } = makeLedger(lines, people, ({ by }) => by === "p2")({ entry }, "ru", "one-pass");
    assert.deepEqual(signedBy, ["p2"]);
  });
  for (const [verified, expected] of [
    [["edit", "sign"], "signed"],
    [["sign"], "edited"],
    [["edit"], "edited"],
  ] as const)
    test(`two people: edited by one, signed by another, verified: ${verified.join(", ")} → ${expected}`, () => {
      const vouch = ({ act }: LedgerLine): boolean => verified.some((one) => one === act);
      const lines = [line("edit", "p1"), line("sign", "p2")];
      assert.equal(makeLedger(lines, people, vouch)({ entry }, "ru", "four-eyes").standing, expected);
    });
  test("a changed text loses its signature", () => {
    const changed = entriesOf(bookOf(STOP.replace("Сто́йте!", "Стоп!")))[0]!;
    assert.equal(
      makeLedger([line("sign", "p1")], people, verify)({ entry: changed }, "ru", "one-pass").standing,
      "draft",
    );
  });
  test("a changed source drops only what was signed against it", () => {
    const changed = entriesOf(bookOf(STOP.replace("멈추세요!", "서세요!")))[0]!;
    const of = (against: string[]): string =>
      makeLedger([line("sign", "p1", { against })], people, verify)({ entry: changed }, "ru", "one-pass").standing;
    assert.deepEqual([of([]), of(["ko"])], ["signed", "draft"]);
  });
  test("the order of lines means nothing, and a line twice is one", () => {
    const all = standings.flatMap(([, lines]) => lines);
    const right = canonical(makeLedger(all, people, verify)({ entry }, "ru", "four-eyes"));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
        (lines) => canonical(makeLedger(lines, people, verify)({ entry }, "ru", "four-eyes")) === right,
      ),
    );
  });
});

test("lines about unknown texts or people are reported", () => {
  const odd = [line("sign", "p9"), line("draft", "llm", { entry: "gone" }), line("draft", "llm", { lang: "zz" })]
    .map((one) => JSON.stringify(one))
    .join("\n");
  const { troubles } = readBook(
    folderOf({ "book.yaml": HEAD, "chapters/10-a.yaml": chapter(STOP), "ledger.jsonl": odd }),
  );
  assert.deepEqual(
    troubles.filter(({ rule }) => rule.startsWith("ledger")).map(({ rule }) => rule),
    ["ledger-entry", "ledger-language", "ledger-person", "ledger-unsigned"],
  );
});

describe("recording", () => {
  const lines = recordLines(book, { act: "draft", by: "llm", at: "2026-11-20T00:00:00Z", origin: "llm" });
  test("every text gets a line: the book, the chapter, the entry in two languages", () =>
    assert.deepEqual(
      lines.map((l) => `${l.entry} ${l.lang}`),
      ["book ko", "book ru", "chapter:10-a ko", "chapter:10-a ru", "stop-now ko", "stop-now ru"],
    ));
  test("a second time there is nothing to write", () =>
    assert.deepEqual(
      recordLines({ ...book, ledger: lines }, { act: "draft", by: "llm", at: "2026-11-21T00:00:00Z" }),
      [],
    ));
});

test("RFC 8785: keys by code units, no white space, strings as ECMAScript writes them", () =>
  assert.equal(
    canonical({ "\u20ac": 1, "\r": 2, a: [1e21, 0.1, "\u000f<\u2028"], "1": null }),
    '{"\\r":2,"1":null,"a":[1e+21,0.1,"\\u000f<\u2028"],"€":1}',
  ));
