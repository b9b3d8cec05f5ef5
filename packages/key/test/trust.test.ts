import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  canonical,
  endsFor,
  judgeLines,
  judgeNext,
  lineHash,
  nextLine,
  signLine,
  verifyChains,
  type KeyPair,
} from "@parley/key";
import { beginBook, ledgerOf, merged, pairs, THIEF, type Line, type Step } from "./ledger.ts";
import { runs } from "./runs.ts";

const begin = beginBook("a");
const book = lineHash(begin);
const [P0, P1, P2, , NEW] = pairs as [KeyPair, KeyPair, KeyPair, KeyPair, KeyPair, KeyPair];

/** The ledger with one more line of a person. */
function add(lines: readonly Line[], by: string, pair: KeyPair, content: object = {}, minute = lines.length): Line[] {
  const at = `2026-11-28T10:${String(minute).padStart(2, "0")}:00Z`;
  const what = { at, act: "sign", by, entry: "water", lang: "ru", hash: `sha256-${"0".repeat(64)}`, ...content };
  return [...lines, nextLine(endsFor(judgeLines(lines, { book }), by, pair.publicKey), what, pair, book)];
}
/** Why the last line of a ledger does not count. */
const doubt = (lines: readonly Line[], of = book): string =>
  judgeLines(lines, { book: of }).doubts.get(lines.at(-1)!) ?? "counts";

const one = add([begin], "p1", P1);
const two = add(one, "p1", P1, { entry: "tea" });
const three = add(two, "p1", P1, { entry: "soup" });
const withdrawn = add(two, "p1", P1, { act: "withdraw", withdraws: lineHash(one[1]!) });
const vouched = add([begin], "p1", P1, { act: "trust", person: "p9", trusts: THIEF.publicKey });
const withoutVoucher = [
  ...add(vouched, "p1", P1, { act: "withdraw", withdraws: lineHash(vouched[1]!) }),
  add(vouched, "p9", THIEF).at(-1)!,
];
const stranger = add([begin], "p9", THIEF);

describe("the last line of a ledger", () => {
  const table: readonly (readonly [string, readonly Line[], string])[] = [
    ["of a person named at the beginning", one, "counts"],
    ["of a key that nobody knows, under the name of a person", add([begin], "p1", THIEF), "key-changed"],
    ["of a person whom nobody knows", stranger, "key"],
    [
      "of that person, known to a signer",
      [...add([begin], "p1", P1, { act: "trust", person: "p9", trusts: THIEF.publicKey }), stranger[1]!],
      "counts",
    ],
    [
      "of that person, known to nobody who counts",
      [...add([begin], "p9", THIEF, { act: "trust", person: "p9", trusts: THIEF.publicKey }), stranger[1]!],
      "key",
    ],
    [
      "of a new key, signed by the old one",
      add(add([begin], "p1", P1, { act: "trust", person: "p1", trusts: NEW.publicKey }), "p1", NEW),
      "counts",
    ],
    [
      "of a new key that only itself knows",
      add(add([begin], "p1", NEW, { act: "trust", person: "p1", trusts: NEW.publicKey }), "p1", NEW),
      "key-changed",
    ],
    [
      "of a key of two people",
      add(add([begin], "p0", P0, { act: "trust", person: "p2", trusts: P1.publicKey }), "p1", P1),
      "key-shared",
    ],
    ["of a key, by the name of another person", add([begin], "p2", P1), "key-changed"],
    [
      "of a key revoked by another",
      add(add(one, "p0", P0, { act: "revoke", revoked: [{ key: P1.publicKey, after: lineHash(one[1]!) }] }), "p1", P1),
      "revoked",
    ],
    ["withdrawn", [...withdrawn, one[1]!], "withdrawn"],
    [
      "withdrawn by another person",
      [...add(one, "p2", P2, { act: "withdraw", withdraws: lineHash(one[1]!) }), one[1]!],
      "counts",
    ],
    ["signed again after it was withdrawn", add(withdrawn, "p1", P1), "counts"],
    ["of a person whose voucher took it back", withoutVoucher, "key"],
    ["begins another book", [begin, beginBook("b")], "book"],
  ];
  for (const [what, lines, expected] of table) test(`${what}: ${expected}`, () => assert.equal(doubt(lines), expected));
  test("of another book counts for nothing, with or without its beginning", () => {
    const other = ledgerOf([{ what: "sign", who: 1, text: 0 }], "b");
    assert.equal(doubt([begin, ...other.lines]), "book");
    assert.equal(doubt([begin, other.lines[1]!]), "book");
    assert.equal(doubt(one, other.book), "book");
  });
  test("a key revoked outside the ledger keeps its lines up to the last good one", () => {
    const revoked = [{ key: P1.publicKey, after: lineHash(one[1]!) }];
    const { counted } = judgeLines(three, { book, revoked });
    assert.deepEqual([...counted].toSorted(), [book, lineHash(one[1]!)].toSorted());
  });
});

describe("what a chain shows", () => {
  test("a line that is not there", () => {
    const { chains, counted } = judgeLines([begin, two[1]!, three[3]!], { book });
    assert.deepEqual(chains.afterGap, [three[3]]);
    assert.equal(counted.size, 3);
  });
  test("a withdrawal that is not there: what it may be about counts for nothing", () => {
    const later = add(withdrawn, "p1", P1, { entry: "soup" });
    const { counted } = judgeLines(
      later.filter(({ act }) => act !== "withdraw"),
      { book },
    );
    assert.deepEqual([...counted].toSorted(), [book, lineHash(later.at(-1)!)].toSorted());
  });
  test("two withdrawals that are not there: what stands between them counts for nothing either", () => {
    const second = add(withdrawn, "p1", P1, { entry: "soup" });
    const both = add(second, "p1", P1, { act: "withdraw", withdraws: lineHash(second.at(-1)!), entry: undefined });
    const later = add(both, "p1", P1, { entry: "bread" });
    const left = later.filter(({ act }) => act !== "withdraw");
    assert.equal(judgeLines(left, { book }).counted.has(lineHash(second.at(-1)!)), false);
    assert.equal(judgeLines(later, { book }).counted.has(lineHash(later.at(-1)!)), true);
  });
  test("a revocation that is not there is repeated by the lines after it", () => {
    const revoked = add(one, "p0", P0, { act: "revoke", revoked: [{ key: P1.publicKey }] });
    const later = add(revoked, "p0", P0).filter(({ act }) => act !== "revoke");
    assert.equal(judgeLines(later, { book }).counted.has(lineHash(one[1]!)), false);
  });
  test("two copies signed apart: a fork, which the next line joins", () => {
    const [a, b] = [add(one, "p1", P1, { entry: "tea" }), add(one, "p1", P1, { entry: "soup" })];
    const both = merged(a, b);
    assert.equal(verifyChains(both).forks.length, 1);
    const joined = add(both, "p1", P1);
    assert.deepEqual(joined.at(-1)!.prev, [lineHash(a[2]!), lineHash(b[2]!)].toSorted());
    assert.equal(judgeLines(joined, { book }).counted.size, 5);
  });
  test("a time before that of the line before", () => {
    const at = "2026-11-27T00:00:00Z";
    const late = signLine({ v: 2 as const, at, act: "sign", by: "p1", book, prev: lineHash(one[1]!) }, P1);
    assert.equal(doubt([...one, late]), "backdated");
    assert.throws(() => add(one, "p1", P1, { at }), /never goes back/);
  });
  test("a forged line before a true one does not stop the true ones", () => {
    const forged: Line = { ...two[2]!, entry: "poison", prev: lineHash(two[2]!) };
    const { chains, counted } = judgeLines([...two, forged], { book });
    assert.deepEqual([chains.forged, counted.size], [[forged], 3]);
  });
  test("a line of 20,000 lines is verified without recursion", () => {
    let last = begin;
    const lines = [begin];
    for (let i = 0; i < 20_000; i++) {
      last = { v: 2, at: begin.at, act: "sign", by: "p0", book, key: P0.publicKey, prev: lineHash(last), sig: "" };
      lines.push(last);
    }
    const { sig: _, ...rest } = last;
    lines[lines.length - 1] = signLine(rest, P0);
    assert.equal(judgeLines(lines, { book }).counted.size, 20_001);
  });
});

describe("what a stranger writes under the name of a person", () => {
  const nowhere = `sha256-${"0".repeat(64)}`;
  const late = "2026-11-28T11:00:00Z";
  const signed = add(one, "p2", P2);
  const other = ledgerOf(
    [
      { what: "sign", who: 1, text: 0 },
      { what: "withdraw", who: 1, text: 0 },
      { what: "sign", who: 1, text: 1 },
    ],
    "b",
  );
  const written = (more: object): Line =>
    signLine({ v: 2 as const, at: "2026-11-28T10:30:00Z", act: "sign", by: "p1", book, ...more }, THIEF);
  const table: readonly (readonly [string, Line])[] = [
    ["that it follows the last line", written({ prev: lineHash(one[1]!) })],
    ["that it follows a line which is not there", written({ prev: nowhere })],
    ["that a key is revoked", written({ act: "revoke", revoked: [{ key: P2.publicKey }] })],
    ["that its own key is revoked", written({ revoked: [{ key: P1.publicKey }], prev: lineHash(one[1]!) })],
    ["that something was withdrawn", written({ back: nowhere })],
    ["that a line is withdrawn", written({ act: "withdraw", withdraws: lineHash(one[1]!) })],
    ["that its key is another one", written({ act: "trust", person: "p1", trusts: THIEF.publicKey })],
    ["a time to come", written({ at: "9999-11-28T10:30:00Z", prev: lineHash(one[1]!) })],
    ["a line from another book, after a withdrawal there", other.lines.at(-1)!],
  ];
  for (const [what, line] of table)
    test(`${what}: counts for nothing, and the person's next line does not repeat it`, () => {
      const all = [...signed, line];
      assert.equal(judgeLines(all, { book }).counted.size, 3);
      const next = add(all, "p1", P1, { at: late });
      assert.deepEqual(next.at(-1), add(signed, "p1", P1, { at: late }).at(-1));
      assert.equal(judgeLines(next, { book }).counted.size, 4);
    });
  test("a line of a key that was revoked is not followed", () => {
    const revoked = add(signed, "p0", P0, {
      act: "revoke",
      revoked: [{ key: P1.publicKey, after: lineHash(one[1]!) }],
    });
    const known = add(revoked, "p0", P0, { act: "trust", person: "p1", trusts: NEW.publicKey });
    const stolen = signLine({ v: 2 as const, at: "9999-01-01T00:00:00Z", act: "sign", by: "p1", book }, P1);
    const next = add([...known, stolen], "p1", NEW, { at: late }).at(-1)!;
    assert.equal(next.prev, lineHash(one[1]!));
  });
  test("a person whose new key nobody vouches for yet follows its own lines", () => {
    const first = add(signed, "p1", NEW);
    const second = add(first, "p1", NEW);
    assert.equal(second.at(-1)!.prev, lineHash(first.at(-1)!));
    const known = add(second, "p0", P0, { act: "trust", person: "p1", trusts: NEW.publicKey });
    assert.equal(judgeLines(known, { book }).counted.size, 6);
  });
});

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom("sign", "sign", "sign", "withdraw", "trust", "revoke", "copy", "merge"),
  who: fc.nat(8),
  text: fc.nat(9),
});
const ledger = fc.array(step, { maxLength: 12 }).map((steps) => ledgerOf(steps));

/** What a forger does to a ledger without a key of its people. */
const FIELDS = [
  "at",
  "act",
  "by",
  "book",
  "key",
  "prev",
  "back",
  "entry",
  "lang",
  "hash",
  "sig",
  "person",
  "trusts",
  "withdraws",
  "revoked",
];
const forgery = fc.record({
  kind: fc.constantFrom("alter", "delete", "swap", "double", "sign", "move", "rename"),
  line: fc.nat(20),
  other: fc.nat(20),
  field: fc.constantFrom(...FIELDS),
});
type Forgery = typeof forgery extends fc.Arbitrary<infer T> ? T : never;

function forge(lines: readonly Line[], { kind, line: at, other, field }: Forgery): Line[] {
  if (lines.length === 0) return [];
  const all = [...lines];
  const i = at % all.length;
  const [line, source] = [all[i]!, all[other % all.length]!];
  const moved = { ...line, [field]: source[field as keyof Line] } as Line;
  if (kind === "delete") all.splice(i, 1);
  else if (kind === "swap") all.unshift(...all.splice(i, 1));
  else if (kind === "double") all.push({ ...line });
  else if (kind === "move") all.push(moved);
  else if (kind === "alter") all[i] = moved;
  else if (kind === "sign") all.push(signLine({ ...moved, sig: undefined }, THIEF) as Line);
  else all[i] = { ...line, by: "p9", key: THIEF.publicKey };
  return all;
}

/** Lines that count, as text. */
const countedOf = (lines: readonly Line[], of: string): string[] => {
  const { chains, counted } = judgeLines(lines, { book: of });
  return Array.from(counted, (hash) => canonical(chains.authentic.get(hash)!)).toSorted();
};

/** Whether no forgery of a ledger makes a line count that did not count before. */
function areHarmless(lines: readonly Line[], own: string, all: readonly (readonly Forgery[])[]): boolean {
  const heads = [...judgeLines(lines, { book: own }).chains.heads.values()].flat().map(lineHash);
  const [counted, whole] = [new Set(countedOf(lines, own)), new Set(lines.map(canonical))];
  return all.every((forgeries) => {
    const edited = forgeries.reduce(forge, [...lines]);
    const kept = new Set(edited.map(lineHash));
    // The end of a chain can be cut off; what it withdrew or revoked is then found by comparing with a signed edition.
    const before = heads.every((head) => kept.has(head)) ? counted : whole;
    return countedOf(edited, own).every((line) => before.has(line));
  });
}

const forgeries = fc.array(fc.array(forgery, { minLength: 1, maxLength: 4 }), { minLength: 10, maxLength: 10 });
test("no forgery makes a line count that did not: 1,000 ledgers, 10 forgeries of each", () =>
  fc.assert(
    fc.property(ledger, forgeries, ({ lines, book: own }, all) => areHarmless(lines, own, all)),
    { numRuns: runs(1000) },
  ));

test("a line missing from the middle is reported", () =>
  fc.assert(
    fc.property(ledger, fc.nat(20), ({ lines }, at) => {
      const line = lines[at % lines.length]!;
      const before = verifyChains(lines);
      const isEnd = [...before.heads.values()].flat().includes(line);
      return isEnd || verifyChains(lines.filter((one) => one !== line)).afterGap.length > 0;
    }),
    { numRuns: runs(500) },
  ));

test("one more line is judged as the whole ledger is", () =>
  fc.assert(
    fc.property(ledger, ({ lines, book: own }) => {
      const before = judgeLines(lines.slice(0, -1), { book: own });
      const next = lines.length > 1 ? judgeNext(before, lines.at(-1)!, own) : undefined;
      return (
        next === undefined ||
        canonical([...next.counted].toSorted()) === canonical([...judgeLines(lines, { book: own }).counted].toSorted())
      );
    }),
    { numRuns: runs(500) },
  ));

test("several more lines are judged as the whole ledger is", () => {
  const all = add(add(add(three, "p2", P2), "p1", P1), "p1", P1);
  for (let from = 1; from <= all.length; from++) {
    const next = judgeNext(judgeLines(all.slice(0, from), { book }), all.slice(from), book)!;
    const whole = judgeLines(all, { book });
    assert.deepEqual([...next.counted].toSorted(), [...whole.counted].toSorted());
    assert.deepEqual(next.chains.heads.get("p1"), whole.chains.heads.get("p1"));
  }
});

test("copies merged in any order and number give the same", () =>
  fc.assert(
    fc.property(
      ledger.chain(({ lines, book: own }) =>
        fc.record({
          own: fc.constant(own),
          lines: fc.constant(lines),
          mixed: fc.shuffledSubarray([...lines, ...lines], { minLength: lines.length * 2 }),
        }),
      ),
      ({ own, lines, mixed }) => canonical(countedOf(lines, own)) === canonical(countedOf(mixed, own)),
    ),
    { numRuns: runs(500) },
  ));
