import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import fc from "fast-check";
import { lineHash, signLine, type SignedLine } from "@parley/key";
import {
  beginLedger,
  canonical,
  entriesOf,
  hashText,
  makeLedger,
  readBook,
  recordLines,
  signAct,
  withLines,
  type Book,
  type LedgerLine,
  type Policy,
  type TextLine,
  type TextToSign,
} from "@parley/book";
import { chapter, folderOf, HEAD, STOP } from "./folder.ts";
import { runs } from "./runs.ts";
import { pairOf, peopleLine, signedBy } from "./signer.ts";

const bookOf = (entry: string, head = HEAD + peopleLine("p1", "p2")): Book =>
  readBook(folderOf({ "book.yaml": head, "chapters/10-a.yaml": chapter(entry) })).book;
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
  test("the second, a chapter's title", () =>
    assert.equal(hashText({ chapter: book.chapters[0]! }, "ko"), worked[1]![2]));
  test("the third, of version 1, is that of an edit which counts", () => {
    const edit = { ...line("edit", "p1"), hash: worked[2]![2]!, against: ["ko"] };
    const { v: _, ...old } = edit;
    assert.equal(standing([old]), "edited");
    assert.equal(standing([{ ...old, hash: worked[0]![2]! }]), "draft");
  });
});

describe("what is shown or done with a text changes its hash", () => {
  const table: readonly (readonly [string, string])[] = [
    ["words", STOP.replace("Сто́йте", "Стоп")],
    ["a variant", STOP.replace("ru: Сто́йте!", "ru: [{ when: { speaker: m }, text: Сто́йте! }]")],
    ["a respelling", STOP.replace("ru: Сто́йте!", "ru: { text: Сто́йте!, say: { ko: 스토이쩨 } }")],
    ["a gloss", STOP.replace("ru: Сто́йте!", "ru: { text: Сто́йте!, gloss: stop }")],
    ["the act", STOP.replace("act: instruction", "act: warning")],
    ["the answers", `${STOP}\nanswers: yes-no`],
    ["a choice", `${STOP}\nanswers: { choice: [a, b] }`],
    ["a confirmation", `${STOP}\nconfirm: true`],
    ["what undoes it", `${STOP}\nundo: go-on`],
    ["the urgency", `${STOP}\nurgency: danger`],
    ["the register", `${STOP}\nregister: plain`],
    ["who says it", `${STOP}\nfrom: a`],
    ["a reading", `${STOP}\nread: { ru: { Сто́йте: стоп } }`],
    ["a pronunciation", `${STOP}\nlexicon: { ru: { стойте: сто́йте } }`],
    ["a note", `${STOP}\nnote: { ru: Рука́ вверх }`],
    ["its id", STOP.replace("stop-now", "stop")],
  ];
  const hash = hashText({ entry }, "ru");
  for (const [what, changed] of table)
    test(what, () => assert.notEqual(hashText({ entry: entriesOf(bookOf(changed))[0]! }, "ru"), hash));
  test("not the text, the note or the reading of another language, and not its place", () => {
    const other = `note: { ko: 손 }\n${STOP.replace("멈추세요", "서세요")}\nread: { ko: { 서: 써 } }\nlexicon: { ko: {} }`;
    assert.equal(hashText({ entry: entriesOf(bookOf(other))[0]! }, "ru"), hash);
  });
  test("a pronunciation in another place of the file is the same", () => {
    const at = (before: string): string =>
      hashText(
        { entry: entriesOf(bookOf(`${before}${STOP}\nlexicon: { ru: { стойте: { stressed: сто́йте } } }`))[0]! },
        "ru",
      )!;
    assert.equal(at("# a comment\n"), at(""));
  });
});

function line(act: TextLine["act"], by: string, more: Partial<TextLine> = {}): TextLine {
  return {
    v: 2,
    at: "2026-11-20T00:00:00Z",
    entry: "stop-now",
    lang: "ru",
    hash: hashText({ entry }, "ru")!,
    act,
    by,
    ...more,
  };
}
const RU: readonly TextToSign[] = [{ subject: { entry }, lang: "ru" }];
const AGAINST: readonly TextToSign[] = [{ subject: { entry }, lang: "ru", against: ["ko"] }];
const one = signedBy(book, "p1", RU);
const two = signedBy(one, "p2", RU);
const edited = withLines(book, [line("edit", "p2")]);
const standing = (of: readonly LedgerLine[] | Book, policy: Policy = "one-pass", text = entry): string =>
  makeLedger("people" in of ? of : { ...book, ledger: of })({ entry: text }, "ru", policy).standing;

/** A book → where the text stands. */
const standings: readonly (readonly [string, Book, Policy, string])[] = [
  ["nothing written", book, "one-pass", "draft"],
  ["a machine's draft", withLines(book, [line("draft", "llm", { origin: "llm" })]), "one-pass", "draft"],
  ["a person edited", edited, "one-pass", "edited"],
  ["one signed, one asked for", one, "one-pass", "signed"],
  ["one signed, two asked for", one, "four-eyes", "edited"],
  ["two signed, two asked for", two, "four-eyes", "signed"],
  ["the same signed twice, two asked for", signedBy(one, "p1", RU, "2026-11-22T00:00:00Z"), "four-eyes", "edited"],
  ["one signed, another edited without a key, two asked for", signedBy(edited, "p1", RU), "four-eyes", "edited"],
  ["signed without a key", withLines(book, [line("sign", "p1")]), "one-pass", "draft"],
  ["signed by nobody known", withLines(book, [line("sign", "p9")]), "one-pass", "draft"],
  ["another text was signed", signedBy(book, "p1", [{ subject: { entry }, lang: "ko" }]), "one-pass", "draft"],
  ["the signer is not in book.yaml any more", { ...one, people: { p2: one.people["p2"]! } }, "one-pass", "draft"],
  ["the book has no id", { ...book, ledger: one.ledger }, "one-pass", "draft"],
];
describe("standing", () => {
  for (const [what, of, policy, expected] of standings) test(what, () => assert.equal(standing(of, policy), expected));
  test("a changed text loses its signature, and gets it again with its words", () => {
    const changed = entriesOf(bookOf(STOP.replace("Сто́йте!", "Стоп!")))[0]!;
    assert.deepEqual([standing(one, "one-pass", changed), standing(one, "one-pass", entry)], ["draft", "signed"]);
  });
  test("a changed source drops only what was signed against it", () => {
    const changed = entriesOf(bookOf(STOP.replace("멈추세요!", "서세요!")))[0]!;
    const of = (texts: readonly TextToSign[]): string => standing(signedBy(book, "p1", texts), "one-pass", changed);
    assert.deepEqual([of(RU), of(AGAINST)], ["signed", "draft"]);
  });
  test("a signature that is withdrawn", () => {
    const signature = one.ledger.at(-1) as LedgerLine & SignedLine;
    const signer = { by: "p1", pair: pairOf(1), at: "2026-11-23T00:00:00Z" };
    const withdrawn = withLines(one, [signAct(one, signer, { act: "withdraw", withdraws: lineHash(signature) })]);
    assert.equal(standing(withdrawn), "draft");
    assert.equal(standing(signedBy(withdrawn, "p1", RU, "2026-11-24T00:00:00Z")), "signed");
  });
  test("the order of lines means nothing, and a line twice is one", () => {
    const all = [...two.ledger, ...edited.ledger, ...signedBy(one, "p1", AGAINST).ledger];
    const of = (ledger: readonly LedgerLine[]): string =>
      canonical(makeLedger({ ...two, ledger })({ entry }, "ru", "four-eyes"));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
        (lines) => of(lines) === of(all),
      ),
    );
  });
});

describe("a text, language or book that a signature was moved to", () => {
  const signature = one.ledger.at(-1) as TextLine & SignedLine;
  const moved = (more: Partial<TextLine>): Book => withLines(one, [{ ...signature, ...more }]);
  const other = entriesOf(bookOf(STOP.replace("stop-now", "halt")))[0]!;
  const table: readonly (readonly [string, Book, string, typeof entry])[] = [
    ["another entry", moved({ entry: "halt", hash: hashText({ entry: other }, "ru")! }), "ru", other],
    ["another language", moved({ lang: "ko", hash: hashText({ entry }, "ko")! }), "ko", entry],
    ["another person", moved({ by: "p2" }), "ko", entry],
    [
      "another book of the same signer",
      { ...signedBy(book, "p2", RU), ledger: [...signedBy(book, "p2", RU).ledger, signature] },
      "ko",
      entry,
    ],
  ];
  for (const [what, of, lang, text] of table)
    test(what, () => assert.equal(makeLedger(of)({ entry: text }, lang, "one-pass").standing, "draft"));
  test("a whole ledger in a book that has another beginning", () => {
    const twin = withLines({ ...book }, [
      beginLedger(book, { by: "p1", pair: pairOf(1), at: "2026-11-20T00:00:00Z" }, "01"),
    ]);
    assert.equal(standing({ ...twin, ledger: [...twin.ledger, ...one.ledger] }), "draft");
    assert.equal(standing({ ...twin, ledger: one.ledger }), "draft");
  });
});

describe("a line that is read", () => {
  const written = (of: Book): string => of.ledger.map((one) => JSON.stringify(one)).join("\n");
  const troublesOf = (ledger: string, id = two.id): string[] =>
    readBook(
      folderOf({
        "book.yaml": `${HEAD}${peopleLine("p1", "p2")}id: ${id}\n`,
        "chapters/10-a.yaml": chapter(STOP),
        "ledger.jsonl": ledger,
      }),
    ).troubles.flatMap(({ rule }) => (rule.startsWith("ledger") ? [rule] : []));
  test("is as it was written", () => assert.deepEqual(troublesOf(written(two)), []));
  test("torn at any place of the last line is reported", () => {
    const whole = written(two);
    const last = whole.lastIndexOf("\n") + 2;
    for (let end = last; end < whole.length; end += 7)
      assert.deepEqual(troublesOf(whole.slice(0, end)), ["ledger-line"]);
  });
  test("any changed letter of a signature is reported", () => {
    const whole = written(two);
    for (let at = whole.lastIndexOf('"sig":"') + 7; at < whole.length - 2; at += 5) {
      const changed = whole.slice(0, at) + (whole[at] === "A" ? "B" : "A") + whole.slice(at + 1);
      assert.deepEqual(troublesOf(changed), ["ledger-forged"]);
    }
  });
  const last = JSON.stringify(two.ledger.at(-1));
  const more = (of: object): string => JSON.stringify({ ...two.ledger.at(-1), ...of });
  const forgedBy = (n: number, of: object): string =>
    JSON.stringify(signLine({ v: 2, at: "2026-11-22T00:00:00Z", by: "p1", ...of }, pairOf(n)));
  /** How a line is written that is added, or put in the place of the last → what is reported. */
  const table: readonly (readonly [string, string, readonly string[], "in place"?])[] = [
    ["twice", last, []],
    ["with blanks", last.replaceAll('":', '" : '), [], "in place"],
    ["with letters as codes", last.replace('"act"', '"\\u0061ct"'), [], "in place"],
    ["with a number of another form", last.replace('"v":2', '"v":2.0'), [], "in place"],
    ["with a key twice, the last one right", last.replace('"by"', '"by":"p3","by"'), ["ledger-line"]],
    ["with a key twice, the first one right", last.replace("{", '{"by":"p1",'), ["ledger-line"]],
    ["with a key twice, one as codes", last.replace('"by"', '"\\u0062y":"p3","by"'), ["ledger-line"]],
    ["with the same value twice", last.replace("{", '{"v":2,'), ["ledger-line"]],
    ["with a key twice in a value", more({ against: {} }).replace("{}", '{"ko":"","ko":""}'), ["ledger-line"]],
    ["with a colon in a text", more({ role: '":"\\":{' }), ["ledger-forged"]],
    ["with another key", more({ x: 1 }), ["ledger-line"]],
    ["with the key __proto__", last.replace("{", '{"__proto__":{"by":"p1"},'), ["ledger-line"]],
    ["with an act that is no text", more({ act: { toString: 1 } }), ["ledger-line"]],
    ["with an origin that is no text", more({ origin: [{ toString: 1, valueOf: 1 }] }), ["ledger-line"]],
    ["on a day that is not there", more({ at: "2026-02-30T00:00:00Z" }), ["ledger-line"]],
    ["at an hour that is not there", more({ at: "2026-11-21T24:00:00Z" }), ["ledger-line"]],
    ["with the time of another place", more({ at: "2026-11-21T09:00:00+09:00" }), ["ledger-line"]],
    ["with a fraction of a second", more({ at: "2026-11-21T00:00:00.000Z" }), ["ledger-line"]],
    ["a day later", more({ at: "2026-11-22T00:00:00Z" }), ["ledger-forged"]],
    ["without the filling of the signature", last.replace('=="', '"'), ["ledger-forged"]],
    ["with the other alphabet of base64", last.replace(/"sig":"./, '"sig":"_'), ["ledger-forged"]],
    ["with a signature of zeros", more({ sig: `${"A".repeat(86)}==` }), ["ledger-forged"]],
    ["with a key of zeros", more({ key: `ed25519:${"A".repeat(43)}=` }), ["ledger-line"]],
    ["without the version", last.replace('"v":2,', ""), ["ledger-line"]],
    ["without the key", last.replace(/"key":"[^"]*",/, ""), ["ledger-line"]],
    ["of another beginning", forgedBy(1, { act: "begin", nonce: "1", people: {} }), ["ledger-book"]],
    [
      "of a stranger who revokes the key of a person",
      forgedBy(7, { act: "revoke", book: two.id, revoked: [{ key: pairOf(2).publicKey }] }),
      ["ledger-key-changed"],
    ],
  ];
  for (const [how, text, expected, isInPlace] of table)
    test(`written ${how}`, () => {
      const whole = isInPlace ? written(two).replace(last, () => text) : `${written(two)}\n${text}`;
      assert.deepEqual(troublesOf(whole), expected);
    });
  test("with an id of any length is reported in few letters", () => {
    const long = "x".repeat(100_000);
    const texts = [more({ by: long }), more({ entry: long }), JSON.stringify(line("edit", long, { entry: long }))];
    const { troubles } = readBook(
      folderOf({ "book.yaml": HEAD, "chapters/10-a.yaml": chapter(STOP), "ledger.jsonl": texts.join("\n") }),
    );
    assert.ok(troubles.every(({ message }) => message.length < 500));
  });
  test("of any JSON: no error", () =>
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(...two.ledger), fc.string(), (value, right, key) => {
        troublesOf(`${value}\n${JSON.stringify({ ...right, [key]: JSON.parse(value) as unknown })}`);
        for (const name of Object.keys(right))
          troublesOf(JSON.stringify({ ...right, [name]: JSON.parse(value) as unknown }));
      }),
      { numRuns: runs(200) },
    ));
});

test("lines about unknown texts or people are reported", () => {
  const odd = [line("sign", "p9"), line("draft", "llm", { entry: "gone" }), line("draft", "llm", { lang: "zz" })]
    .map((odd) => JSON.stringify(odd))
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

describe("ids of people that look alike are reported", () => {
  const table: readonly (readonly [string, string, boolean])[] = [
    ["kim", "кim", true],
    ["kim", "KIM", true],
    ["kim", "kım", true],
    ["kim", "k1m", true],
    ["kim", "ｋｉｍ", true],
    ["jose", "josé", true],
    ["p-1", "p1", true],
    ["p8", "pB", true],
    ["s2", "sz", true],
    ["arne", "ame", true],
    ["vvu", "wu", true],
    ["clan", "dan", true],
    ["nora", "nοra", true],
    ["anna", "ɑnna", true],
    ["marta", "Μarta", true],
    ["hana", "Ηana", true],
    ["p1", "p2", false],
    ["kim", "kin", false],
    ["김", "긴", false],
    ["анна", "инна", false],
  ];
  for (const [a, b, isAlike] of table)
    test(`${a} and ${b}: ${isAlike ? "alike" : "not alike"}`, () => {
      const people = `people: { "${a}": { shown: R1 }, "${b}": { shown: R2 } }\n`;
      const { troubles } = readBook(folderOf({ "book.yaml": HEAD + people, "chapters/10-a.yaml": chapter(STOP) }));
      assert.equal(
        troubles.some(({ rule }) => rule === "person-lookalike"),
        isAlike,
      );
    });
});
