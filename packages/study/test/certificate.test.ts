import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { makeKeyPair, type KeyPair } from "@parley/key";
import {
  erasedName,
  fingerprint,
  judgeCertificates,
  makeCertificateLine,
  mergeCertificates,
  nameFrom,
  nameOfLine,
  pseudonym,
  readCertificateLine,
  teachersOf,
  workHash,
  type CertificateAct,
  type CertificateLine,
  type JudgeOptions,
  type Work,
} from "@parley/study";
import { runs } from "./runs.ts";

/** Teachers with their keys: a letter each. */
const pairs: { readonly [teacher: string]: KeyPair } = Object.fromEntries(
  Array.from("abcdxyz", (name, i) => [name, makeKeyPair(new Uint8Array(32).fill(i + 1))]),
);
const keyOf = (teacher: string): string => pairs[teacher]!.publicKey;
const NOW = Date.UTC(2026, 11, 1, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;
const WORK: Work = { kind: "chapter", id: "needs", langs: ["ru", "ko"] };
const HASH = workHash(WORK, [["water", { ko: ["물"], ru: ["Вода́"] }]]);

/** A line of a teacher. */
function line<Act extends CertificateAct>(
  by: string,
  act: Act,
  { at = NOW - DAY, book = "book", key = by }: { at?: number; book?: string; key?: string } = {},
): CertificateLine & Act {
  return makeCertificateLine(act, { at, by, book, pair: pairs[key]! }) as CertificateLine & Act;
}
const certify = (
  by: string,
  learner = "lee",
  more: Parameters<typeof line>[2] = {},
  can = { ...WORK, hash: HASH },
): CertificateLine => line(by, { act: "certify", learner, can }, more);
const teaches = (by: string, teacher: string, more: Parameters<typeof line>[2] = {}): CertificateLine =>
  line(by, { act: "certify-teacher", teacher, teaches: keyOf(teacher) }, more);
const revoke = (by: string, lost: string, keeps?: readonly string[]): CertificateLine =>
  line(by, { act: "revoke-key", lost: keyOf(lost), ...(keeps ? { keeps } : {}) });
const withdraw = (by: string, certificate: CertificateLine): CertificateLine =>
  line(by, { act: "withdraw-certificate", withdraws: nameOfLine(certificate) });
const erase = (by: string, learner: string): CertificateLine =>
  line(by, { act: "erase-learner", erased: erasedName(learner) });

const options: JudgeOptions = {
  roots: new Map([[keyOf("a"), "a"]]),
  book: "book",
  hashOf: ({ kind, id }) => (kind === "chapter" && id === "needs" ? HASH : undefined),
  now: NOW,
};
/** What becomes of the only certificate among some lines: its lineage, or why it does not count. */
function verdict(lines: readonly CertificateLine[], more: Partial<JudgeOptions> = {}): string {
  const [one, other] = judgeCertificates(lines, { ...options, ...more });
  assert.equal(other, undefined, "one certificate");
  return one!.refusal ?? one!.lineage.join(" > ");
}
/** A line with fields changed after it was signed. */
const altered = (one: CertificateLine, change: object): CertificateLine =>
  readCertificateLine({ ...one, ...change }) as CertificateLine;

const own = certify("a");
const ofB = certify("b");
const ofC = certify("c");
const sameSignature = (from: CertificateLine, change: object): CertificateLine => altered(from, change);

const TABLE: { readonly [rule: string]: readonly (readonly [string, string, string])[] } = {
  "what counts": [
    ["a teacher whom the tablet trusts", verdict([own]), "a"],
    ["one who was taught by that teacher", verdict([ofB, teaches("a", "b")]), "a > b"],
    ["a third one, in any order of the lines", verdict([teaches("b", "c"), ofC, teaches("a", "b")]), "a > b > c"],
    ["a circle of teachers", verdict([ofB, teaches("a", "b"), teaches("b", "c"), teaches("c", "b")]), "a > b"],
    ["the shortest way", verdict([ofC, teaches("a", "b"), teaches("b", "c"), teaches("a", "c")]), "a > c"],
    ["for the learner who shows it", verdict([own], { learner: "lee" }), "a"],
    ["a clock that is a few hours off", verdict([certify("a", "lee", { at: NOW + 20 * HOUR })]), "a"],
    ["also years later", verdict([own], { now: NOW + 30 * YEAR }), "a"],
  ],
  "what was altered or forged": [
    ["another name", verdict([sameSignature(own, { learner: "kim" })]), "forged"],
    ["a name added", verdict([sameSignature(own, { name: "Kim" })]), "forged"],
    ["another chapter", verdict([sameSignature(own, { can: { ...WORK, id: "more", hash: HASH } })]), "forged"],
    ["another time", verdict([sameSignature(own, { at: "2026-11-29T12:00:00Z" })]), "forged"],
    ["another teacher", verdict([sameSignature(own, { by: "b" })]), "forged"],
    ["another book", verdict([sameSignature(own, { book: "other" })]), "forged"],
    ["a field more", verdict([sameSignature(own, { note: "very good" })]), "forged"],
    ["the key of another one", verdict([sameSignature(own, { key: keyOf("x") })]), "forged"],
    ["another signature", verdict([sameSignature(own, { sig: ofB.sig })]), "forged"],
    ["no signature", verdict([sameSignature(own, { sig: "" })]), "forged"],
    [
      "under the name of a teacher with a key of one's own",
      verdict([certify("a", "lee", { key: "x" })]),
      "unknown-key",
    ],
    ["under the name of another teacher", verdict([certify("b", "lee", { key: "a" })]), "signer"],
  ],
  "keys that do not count": [
    ["nobody vouches for it", verdict([certify("x")]), "unknown-key"],
    ["nobody is trusted", verdict([own], { roots: new Map() }), "unknown-key"],
    ["it vouches for itself", verdict([certify("x"), teaches("x", "x")]), "unknown-key"],
    [
      "two strangers vouch for each other",
      verdict([certify("x"), teaches("y", "x"), teaches("x", "y")]),
      "unknown-key",
    ],
    ["vouched for in another book", verdict([ofB, teaches("a", "b", { book: "other" })]), "unknown-key"],
    [
      "vouched for by a forged line",
      verdict([ofB, altered(teaches("a", "b"), { at: "2026-11-29T12:00:00Z" })]),
      "unknown-key",
    ],
    ["vouched for under the name of another", verdict([ofB, teaches("c", "b", { key: "a" })]), "unknown-key"],
  ],
  "keys that were revoked": [
    ["by itself", verdict([own, revoke("a", "a")]), "revoked-key"],
    ["by the teacher of it", verdict([ofB, teaches("a", "b"), revoke("a", "b")]), "revoked-key"],
    [
      "by the teacher of the teacher",
      verdict([ofC, teaches("a", "b"), teaches("b", "c"), revoke("a", "c")]),
      "revoked-key",
    ],
    ["not by a pupil", verdict([own, teaches("a", "b"), revoke("b", "a")]), "a"],
    [
      "not by a pupil who vouches for the teacher",
      verdict([own, teaches("a", "b"), teaches("b", "a"), revoke("b", "a")]),
      "a",
    ],
    ["not by a stranger", verdict([ofB, teaches("a", "b"), revoke("x", "b")]), "a > b"],
    ["not by another pupil", verdict([ofB, teaches("a", "b"), teaches("a", "c"), revoke("c", "b")]), "a > b"],
    ["those it vouched for", verdict([ofC, teaches("a", "b"), teaches("b", "c"), revoke("a", "b")]), "unknown-key"],
    ["a certificate that is kept", verdict([ofB, teaches("a", "b"), revoke("a", "b", [nameOfLine(ofB)])]), "a > b"],
    [
      "kept by one, not by the other",
      verdict([ofB, teaches("a", "b"), revoke("a", "b", [nameOfLine(ofB)]), revoke("b", "b")]),
      "revoked-key",
    ],
    [
      "a pupil who is kept",
      verdict([ofC, teaches("a", "b"), teaches("b", "c"), revoke("a", "b", [nameOfLine(teaches("b", "c"))])]),
      "a > b > c",
    ],
    [
      "one that this tablet trusts, by the teacher of it, whom it trusts too",
      verdict([ofB, teaches("a", "b"), revoke("a", "b")], {
        roots: new Map([
          [keyOf("a"), "a"],
          [keyOf("b"), "b"],
        ]),
      }),
      "revoked-key",
    ],
    [
      "not one that this tablet trusts, by another that it trusts, which does not vouch for it",
      verdict([ofB, revoke("a", "b")], {
        roots: new Map([
          [keyOf("a"), "a"],
          [keyOf("b"), "b"],
        ]),
      }),
      "b",
    ],
    [
      "a pupil who vouches for the teacher is revoked all the same",
      verdict([ofB, teaches("a", "b"), teaches("b", "a"), revoke("a", "b")]),
      "revoked-key",
    ],
    [
      "a forged revocation",
      verdict([ofB, teaches("a", "b"), altered(revoke("a", "a"), { lost: keyOf("b") })]),
      "a > b",
    ],
    [
      "it cannot be vouched for again",
      verdict([ofB, teaches("a", "b"), revoke("a", "b"), teaches("a", "b", { at: NOW })]),
      "revoked-key",
    ],
  ],
  "what was withdrawn": [
    ["by its signer", verdict([own, withdraw("a", own)]), "withdrawn"],
    ["by the teacher of the signer", verdict([ofB, teaches("a", "b"), withdraw("a", ofB)]), "withdrawn"],
    ["not by a pupil", verdict([own, teaches("a", "b"), withdraw("b", own)]), "a"],
    ["not by a stranger", verdict([own, withdraw("x", own)]), "a"],
    ["not by a forged line", verdict([own, altered(withdraw("a", ofB), { withdraws: nameOfLine(own) })]), "a"],
  ],
  "what is of something else": [
    ["another book", verdict([certify("a", "lee", { book: "other" })]), "book"],
    ["another learner", verdict([own], { learner: "kim" }), "other-learner"],
    ["an erased learner", verdict([own, erase("a", "lee")]), "erased"],
    ["erased by another teacher who counts", verdict([own, teaches("a", "b"), erase("b", "lee")]), "erased"],
    ["not erased by a stranger", verdict([own, erase("x", "lee")]), "a"],
    ["another learner was erased", verdict([own, erase("a", "kim")]), "a"],
    [
      "words that changed",
      verdict([own], { hashOf: () => workHash(WORK, [["water", { ko: ["물"], ru: ["Во́ды"] }]]) }),
      "changed",
    ],
    ["a chapter that is gone", verdict([own], { hashOf: () => undefined }), "removed"],
    [
      "a path with the id of a chapter",
      verdict([certify("a", "lee", {}, { ...WORK, kind: "path", hash: HASH })]),
      "removed",
    ],
  ],
  clocks: [
    ["the teacher's is a year fast", verdict([certify("a", "lee", { at: NOW + YEAR })]), "future"],
    ["this tablet's is a year slow", verdict([own], { now: NOW - YEAR }), "future"],
    ["this tablet's is a year fast", verdict([own], { now: NOW + YEAR }), "a"],
    ["the teacher's is a year slow", verdict([certify("a", "lee", { at: NOW - YEAR })]), "too-early"],
    [
      "before its signer was a teacher",
      verdict([certify("b", "lee", { at: NOW - 10 * DAY }), teaches("a", "b")]),
      "too-early",
    ],
    ["this tablet's says nothing", verdict([own], { now: Number.NaN }), "future"],
    ["this tablet's is beyond all dates", verdict([own], { now: Infinity }), "future"],
  ],
};
for (const [rule, table] of Object.entries(TABLE))
  describe(`certificates: ${rule}`, () => {
    for (const [name, found, expected] of table) test(name, () => assert.equal(found, expected));
  });

describe("lines of certificates", () => {
  test("what is read is what was written, and cannot be changed", () => {
    const read = readCertificateLine(JSON.parse(JSON.stringify(own)));
    assert.deepEqual(read, own);
    assert.ok(Object.isFrozen(read) && read?.act === "certify" && Object.isFrozen(read.can.langs));
  });
  const broken: readonly (readonly [string, object])[] = [
    ["a newer version", { v: 3 }],
    ["no such act", { act: "sign" }],
    ["an act of every object", { act: "toString" }],
    ["a time without seconds", { at: "2026-11-28T10:00Z" }],
    ["a day that does not exist", { at: "2026-02-30T10:00:00Z" }],
    ["an empty name", { learner: " " }],
    ["a name that turns the text around it", { name: "\u202eeel" }],
    ["a name of several lines", { name: "lee\nkim" }],
    ["a name that is too long", { name: "l".repeat(201) }],
    ["a key of another kind", { key: "rsa:AAAA" }],
    ["a work of no kind", { can: { ...WORK, kind: "song", hash: HASH } }],
    ["a hash that is none", { can: { ...WORK, hash: "sha256-" } }],
    ["a line that is too long", { note: "n".repeat(20_000) }],
  ];
  for (const [name, change] of broken)
    test(`${name} is not read`, () => assert.equal(readCertificateLine({ ...own, ...change }), undefined));
  test("anything else is not read, and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => readCertificateLine(value) === undefined),
      { numRuns: runs(500) },
    );
  });
  test("any change of one letter of a line is refused", () => {
    const text = JSON.stringify(own);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("0", "a", "Z", " ", "}"), (at, letter) => {
        let value: unknown;
        try {
          value = JSON.parse(text.slice(0, at) + letter + text.slice(at + 1));
        } catch {
          return true;
        }
        const read = readCertificateLine(value);
        if (read === undefined || nameOfLine(read) === nameOfLine(own)) return true;
        return judgeCertificates([read], options)[0]?.refusal !== undefined;
      }),
      { numRuns: runs(300) },
    );
  });
  test("any name that somebody types can stand in a line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const name = nameFrom(typed);
        if (name === "") return;
        assert.ok(line("a", { act: "certify", learner: "lee", name, can: { ...WORK, hash: HASH } }));
        assert.equal(nameFrom(name), name);
      }),
      { numRuns: runs(500) },
    );
  });
  test("a learner who was erased leaves no name in the line that says so", () => {
    assert.ok(!JSON.stringify(erase("a", "lee")).includes("lee"));
  });
});

describe("merging certificates", () => {
  const all = [
    own,
    ofB,
    certify("b", "kim"),
    certify("x", "kim"),
    teaches("a", "b"),
    revoke("a", "b"),
    erase("a", "lee"),
    erase("b", "kim"),
    erase("x", "lee"),
    altered(erase("a", "ann"), { erased: erasedName("kim") }),
    withdraw("a", own),
  ];
  const honoured = new Set([keyOf("a")]);
  const merged = (...sets: CertificateLine[][]): string[] => mergeCertificates(sets, honoured).map(nameOfLine);
  const some = fc.subarray(all);
  test("is commutative, associative and idempotent", () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const once = merged(a, b, c);
        assert.deepEqual(merged(c, b, a), once);
        assert.deepEqual(merged([...mergeCertificates([a, b], honoured)], c), once);
        assert.deepEqual(merged(a, [...mergeCertificates([b, c], honoured)]), once);
        assert.deepEqual(merged([...mergeCertificates([a, b, c], honoured)]), once);
      }),
      { numRuns: runs(200) },
    );
  });
  test("an erased learner does not come back with an old copy", () => {
    const rest = mergeCertificates([[own, ofB], [erase("a", "lee")]], honoured);
    assert.deepEqual(mergeCertificates([rest, [own, ofB]], honoured), rest);
    assert.ok(!JSON.stringify(rest).includes('"learner"'));
  });
  test("a teacher erases what this teacher certified; a stranger erases nothing", () => {
    const kim = certify("b", "kim");
    assert.deepEqual(merged([kim], [erase("b", "kim")]), [nameOfLine(erase("b", "kim"))]);
    assert.equal(merged([own], [erase("x", "lee")]).length, 2);
  });
  test("what counts is a function of the set of lines", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (lines) => {
        const shown = (list: readonly CertificateLine[]): string[] =>
          judgeCertificates(list, options)
            .map(({ name, refusal }) => `${name} ${refusal}`)
            .sort();
        assert.deepEqual(shown(lines), shown(all));
        assert.deepEqual([...teachersOf(lines, options).teachers.keys()], [keyOf("a")]);
      }),
      { numRuns: runs(50) },
    );
  });
});

describe("names", () => {
  test("a pseudonym has no letter that is taken for another one", () => {
    assert.match(pseudonym(Uint8Array.from({ length: 12 }, (_one, i) => i * 21)), /^([0-9A-HJKMNP-TV-Z]{4}-){2}\S{4}$/);
    assert.throws(() => pseudonym(new Uint8Array(3)), RangeError);
  });
  test("a fingerprint has all bits of the beginning of a hash", () => {
    assert.equal(fingerprint(`sha256-${"0".repeat(64)}`), "0000-0000-0000-0000-0000");
    assert.equal(fingerprint(`sha256-${"f".repeat(64)}`), "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ");
    assert.equal(fingerprint(`sha256-08${"0".repeat(62)}`), "1000-0000-0000-0000-0000");
    const one = fingerprint("sha256-0123456789abcdef0123456789abcdef");
    assert.notEqual(one, fingerprint("sha256-0123456789abcdef0123456799abcdef"));
  });
});
