/** The signatures of an edition are verified from the edition alone, over what it shows. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { hashText, readBook, signAct, withLines, type Book, type Folder, type TextLine } from "@parley/book";
import {
  fingerprintOf,
  formatEdition,
  makeEdition,
  parseEdition,
  publisherOf,
  readOlderEdition,
  shownWords,
  vouchedActs,
  type Edition,
  type VouchedAct,
} from "@parley/edition";
import { lineHash } from "@parley/key";
import { pairOf, peopleLine, signedBy, textsOf } from "../packages/book/test/signer.ts";

const FILES: { readonly [path: string]: string } = {
  "book.yaml": `title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nvarieties: [ko-KP]\nsides: [ko, ru]\n${peopleLine("p1", "p2", "p3")}`,
  "chapters/10-a.yaml": `title: { ko: 장, ru: Глава́ }
entries:
  - { id: wait, no: 10-01, act: request, urgency: urgent, slots: { n: { type: number, unit: minute, min: 1, max: 60, sample: 5 } }, label: { ko: 기다림, ru: Ждать }, note: { ko: 천천히, ko-KP: 천천히 말하시오 }, text: { ko: "{n} 기다려 주세요.", ru: "Подожди́те {n|acc} {{а}}." } }
  - { id: hungry, no: 10-02, act: information, undo: wait, text: { ko: 배고파요., ko-KP: 배고픕니다., ru: [{ when: { speaker: m }, text: Я го́лоден., gloss: m }, { when: { speaker: f }, text: Я голодна́. }] } }
  - { id: what, no: 10-03, act: question, answers: { choice: { tags: [food] } }, next: wait, confirm: true, text: { ko: { text: 무엇?, say: { ru: му-ОТ } }, ru: Что? } }
  - { id: bread, no: 10-04, kind: term, tags: [food], keys: { ko: [빵] }, text: { ko: 빵, ru: хлеб } }
`,
};
const folder: Folder = {
  items: Object.keys(FILES).map((path) => ({ path, kind: "file" })),
  read: (path) => (FILES[path] === undefined ? undefined : Buffer.from(FILES[path])),
};
const { book: unsigned } = readBook(folder);
const book = signedBy(signedBy(unsigned), "p2", textsOf(unsigned).slice(0, 9), "2026-11-22T00:00:00Z");
const editionOf = (of: Book): Edition => parseEdition(formatEdition(makeEdition(of, { varieties: ["ko-KP"] }).edition));
const edition = editionOf(book);

/** The acts on a text, as somebody sees them who has the edition only. */
function actsOf(of: Edition, id: string, lang: string): VouchedAct[] {
  const shown = (one: string): ReturnType<Parameters<typeof vouchedActs>[0]["shown"]> => {
    const { texts, ...entry } = of.entries[one] ?? {};
    if (texts === undefined) return undefined;
    const words = Object.entries(texts).map(([tag, list]) => [tag, shownWords(list)] as const);
    return { entry: { id: one, ...entry } as never, texts: Object.fromEntries(words) };
  };
  return of.ledger ? vouchedActs({ ledger: of.ledger, shown }, id, lang) : [];
}
const TEXTS = Object.entries(edition.entries).flatMap(([id, { texts }]) =>
  Object.keys(texts).map((lang) => [id, lang] as const),
);
const verified = (of: Edition, id: string, lang: string): string[] =>
  actsOf(of, id, lang).flatMap(({ by, worth }) => (worth === "verified" ? [by] : []));
/** A copy in which everything can be changed. */
interface Loose {
  [key: string]: Loose;
}
const looseOf = (of: Edition): Loose => structuredClone(of) as unknown as Loose;

describe("every signature of an edition is verified", () => {
  for (const [id, lang] of TEXTS) test(`${id} in ${lang}`, () => assert.equal(verified(edition, id, lang)[0], "p1"));
});

/** What somebody does to an edition who has no key, and the text that is then shown as it was never signed. */
const FORGERIES: readonly (readonly [what: string, id: string, lang: string, forge: (of: Loose) => unknown])[] = [
  ["a word", "hungry", "ko", (of) => (of["entries"]!["hungry"]!["texts"]!["ko"]![0]!["text"] = ["먹어요."] as never)],
  ["the words of the variety", "hungry", "ko-KP", (of) => delete of["entries"]!["hungry"]!["texts"]!["ko-KP"]![0]],
  [
    "the form of a slot",
    "wait",
    "ru",
    (of) => delete of["entries"]!["wait"]!["texts"]!["ru"]![0]!["text"]![1]!["form"],
  ],
  ["the bounds of a slot", "wait", "ko", (of) => (of["entries"]!["wait"]!["slots"]!["n"]!["max"] = 600 as never)],
  ["the urgency", "wait", "ko", (of) => (of["entries"]!["wait"]!["urgency"] = "routine" as never)],
  ["the label", "wait", "ru", (of) => (of["entries"]!["wait"]!["label"]!["ru"] = "Стоп" as never)],
  [
    "the label that a variety sees",
    "wait",
    "ko-KP",
    (of) => (of["entries"]!["wait"]!["label"]!["ko-KP"] = "끝" as never),
  ],
  ["a note", "wait", "ko", (of) => (of["entries"]!["wait"]!["note"]!["ko"] = "빨리" as never)],
  ["a note that is gone", "wait", "ko", (of) => delete of["entries"]!["wait"]!["note"]!["ko"]],
  ["what it undoes", "hungry", "ru", (of) => (of["entries"]!["hungry"]!["undo"] = "bread" as never)],
  [
    "who says it",
    "hungry",
    "ru",
    (of) => (of["entries"]!["hungry"]!["texts"]!["ru"]![0]!["when"] = { speaker: "f" } as never),
  ],
  [
    "a variant that is gone",
    "hungry",
    "ru",
    (of) => (of["entries"]!["hungry"]!["texts"]!["ru"] as never as unknown[]).pop(),
  ],
  ["the kind of answer", "what", "ko", (of) => (of["entries"]!["what"]!["answers"] = "yes-no" as never)],
  ["that it is confirmed", "what", "ko", (of) => delete of["entries"]!["what"]!["confirm"]],
  ["what comes next", "what", "ko", (of) => (of["entries"]!["what"]!["next"] = "bread" as never)],
  ["the kind", "bread", "ko", (of) => (of["entries"]!["bread"]!["kind"] = "sign" as never)],
  [
    "texts that changed places",
    "hungry",
    "ko",
    (of) => {
      const { hungry, what } = of["entries"] as { hungry: Loose; what: Loose };
      [hungry["texts"]!["ko"], what["texts"]!["ko"]] = [what["texts"]!["ko"]!, hungry["texts"]!["ko"]!];
    },
  ],
  [
    "the signed word beside another one",
    "hungry",
    "ko",
    (of) => {
      of["ledger"]!["texts"]!["hungry"]!["ko"]!["rest"]!["words"] = [{ text: "배고파요." }] as never;
      of["entries"]!["hungry"]!["texts"]!["ko"]![0]!["text"] = ["먹어요."] as never;
    },
  ],
  [
    "the signed urgency beside another one",
    "wait",
    "ko",
    (of) => {
      of["ledger"]!["texts"]!["wait"]!["ko"]!["rest"]!["urgency"] = "urgent" as never;
      of["entries"]!["wait"]!["urgency"] = "routine" as never;
    },
  ],
  [
    "signatures of another text",
    "bread",
    "ru",
    (of) => (of["ledger"]!["texts"]!["bread"]!["ru"] = of["ledger"]!["texts"]!["wait"]!["ru"]!),
  ],
  ["another name", "wait", "ko", (of) => (of["ledger"]!["texts"]!["wait"]!["ko"]!["acts"]![0]!["by"] = "p3" as never)],
  [
    "another date",
    "bread",
    "ru",
    (of) => (of["ledger"]!["texts"]!["bread"]!["ru"]!["acts"]![0]!["at"] = "2026-11-25T00:00:00Z" as never),
  ],
  ["another book", "bread", "ru", (of) => (of["ledger"]!["book"] = `sha256-${"0".repeat(64)}` as never)],
  ["no beginning", "bread", "ru", (of) => (of["ledger"]!["keys"] = [] as never)],
  ["a revocation", "bread", "ru", (of) => (of["ledger"]!["revoked"] = [{ key: pairOf(1).publicKey }] as never)],
  [
    "a ledger of anything",
    "bread",
    "ru",
    (of) => (of["ledger"]!["keys"] = [null, 5, { sig: 1, v: 2, key: 2, prev: [{}] }] as never),
  ],
];
describe("changed in an edition, and not signed any more", () => {
  for (const [what, id, lang, forge] of FORGERIES)
    test(what, () => {
      const changed = looseOf(edition);
      forge(changed);
      const acts = actsOf(changed as unknown as Edition, id, lang);
      assert.ok(!acts.some(({ by, worth }) => worth === "verified" && by !== "p2"), JSON.stringify(acts));
      const text = formatEdition(changed as unknown as Edition);
      assert.notEqual(fingerprintOf(text), edition.book.hash);
      assert.throws(() => readOlderEdition(text), TypeError);
    });
});

/** The edition, published by a person whose key is `n`. */
function published(by: string, n: number): Edition {
  const { hash } = edition.book;
  const act = { act: "publish" as const, edition: hash, heads: {} };
  const publish = signAct(book, { by, pair: pairOf(n), at: "2026-11-23T00:00:00Z" }, act);
  return { ...edition, publish };
}
const stateOf = ({ ledger, publish }: Edition, hash = edition.book.hash): string | undefined =>
  publisherOf(ledger, publish, hash)?.state;

describe("an edition that its publisher signed", () => {
  const whole = published("p1", 1);
  test("is right, in its file too", () => {
    assert.equal(stateOf(whole), "right");
    assert.equal(fingerprintOf(formatEdition(whole)), edition.book.hash);
    assert.equal(readOlderEdition(formatEdition(whole)).edition?.publish?.by, "p1");
  });
  test("changed", () => assert.equal(stateOf(whole, `sha256-${"0".repeat(64)}`), "changed"));
  test("by a key that nobody vouches for", () => assert.equal(stateOf(published("p1", 9)), "unknown"));
  test("under the name of another", () => assert.equal(stateOf(published("p2", 1)), "unknown"));
  test("with another date", () =>
    assert.equal(stateOf({ ...whole, publish: { ...whole.publish!, at: "2026-11-24T00:00:00Z" } }), "forged"));
  test("refused by name after any change of one letter of its text", () => {
    const text = formatEdition(whole);
    // The letter can be one of the name, the id or the date.
    const refusal =
      /after its publisher \(.+, .+\) signed it|not JSON|not a Parley edition|damaged|of version|its “publish”/;
    fc.assert(
      fc.property(fc.nat(text.length - 2), fc.constantFrom("0", "a", '"', " ", "}"), (at, letter) => {
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        if (changed === text) return;
        try {
          const { edition: read } = readOlderEdition(changed);
          // What became another name of a key is no signature any more, and an edition of version 1 has numbers only.
          assert.ok(
            read === undefined || (read.publish === undefined && fingerprintOf(changed) !== edition.book.hash),
            changed.slice(at - 40, at + 40),
          );
        } catch (error) {
          if (error instanceof assert.AssertionError) throw error;
          assert.match((error as Error).message, refusal);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test("signatures by a revoked key count up to the last good one", () => {
  const first = book.ledger.filter((line): line is TextLine => "entry" in line && line.by === "p1").slice(0, 8);
  const after = lineHash(first.at(-1) as Parameters<typeof lineHash>[0]);
  const act = { act: "revoke" as const, revoked: [{ key: pairOf(1).publicKey, after }] };
  const revoking = signAct(book, { by: "p2", pair: pairOf(2), at: "2026-11-25T00:00:00Z" }, act);
  const of = editionOf(withLines(book, [revoking]));
  const kept = TEXTS.filter(([id, lang]) => verified(of, id, lang).includes("p1")).map((text) => text.join(" "));
  const signed = first.flatMap(({ entry, lang }) => (Object.hasOwn(of.entries, entry) ? [`${entry} ${lang}`] : []));
  const isWritten = (text: string): boolean => signed.includes(text) || !text.endsWith("ko-KP");
  assert.ok(kept.length > 0 && kept.length < TEXTS.length);
  assert.deepEqual(kept.filter(isWritten).toSorted(), signed.toSorted());
});

test("a signature given against another text falls with it, and holds where that is not shown", () => {
  const entry = unsigned.chapters[0]!.entries[1]!;
  const against = signedBy(unsigned, "p1", [{ subject: { entry }, lang: "ru", against: ["ko"] }]);
  const of = editionOf(against);
  assert.deepEqual(actsOf(of, "hungry", "ru")[0]?.against, ["ko"]);
  assert.deepEqual(verified(of, "hungry", "ru"), ["p1"]);
  const changed = looseOf(of);
  changed["entries"]!["hungry"]!["texts"]!["ko"]![0]!["text"] = ["먹어요."] as never;
  assert.deepEqual(verified(changed as unknown as Edition, "hungry", "ru"), []);
  delete changed["entries"]!["hungry"]!["texts"]!["ko"];
  assert.deepEqual(verified(changed as unknown as Edition, "hungry", "ru"), ["p1"]);
  assert.ok(hashText({ entry }, "ko"));
});
