/** Texts that are signed one at a time, by answers at the terminal. */
import assert from "node:assert/strict";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { hashText, readBook } from "@parley/book";
import { openFolder } from "@parley/press";
import { Interrupted } from "parley-kit";
import { bookOf, change, keyOf, makeKeys, parley, PASSPHRASE, signAs, standingOf } from "./signers.ts";

before(() => makeKeys("kim", "lee", "thief"));

describe("signed one at a time", () => {
  test("a signature that somebody wrote for another person is shown as one that does not count", async () => {
    const folder = await bookOf("pasted", "kim", "lee");
    const { book } = readBook(openFolder(folder));
    const hash = hashText({ entry: book.chapters[0]!.entries[0]! }, "ru")!;
    const line = { v: 2, at: "2026-11-27T10:00:00Z", entry: "yes", lang: "ru", hash, act: "sign", by: "lee" };
    writeFileSync(join(folder, "ledger.jsonl"), `${JSON.stringify(line)}\n`);
    const [, list] = await parley(["sign", folder, "--key", keyOf("kim"), "--langs", "ru", "--list"]);
    assert.match(list, /2026-11-27 sign by lee, which does not count\n/);
  });
  test("only what was confirmed, and what changed in the meantime is reported", async () => {
    const folder = await bookOf("asked", "kim");
    const seen: string[] = [];
    const answers = (question: string): string => {
      seen.push(question);
      if (question.startsWith("Passphrase")) return PASSPHRASE;
      // Another person edits the book while this one reads.
      if (seen.length === 3) change(folder, "Да.", "Ага.");
      return ["y", "y", "n"][seen.length - 2] ?? "q";
    };
    const args = ["sign", folder, "--key", keyOf("kim"), "--langs", "ru", "--entries", "yes,no,slower"];
    const [code, out, err] = await parley(args, { answers, environment: {} });
    assert.equal(code, 1);
    assert.match(
      err,
      /3 texts in ru to sign, what can hurt first\nYou sign the text after the arrow, .+\n\n\[1 of 3\] 10-01 yes: answer; polite\n {4}→ ru: Да\.\n/,
    );
    assert.match(err, /read in ko: 다\.\n/);
    assert.match(err, /yes \(ru\) changed while you read it, and is not signed/);
    assert.match(out, /1 text signed by kim/);
    assert.match(seen[0]!, /^Passphrase/, "a key that cannot be used is found before the reading");
    assert.deepEqual(
      ["yes", "no"].map((id) => standingOf(folder, id)),
      ["draft", "signed"],
    );
  });
});

describe("what is wrong with a key is found before the reading", () => {
  let folder = "";
  before(async () => (folder = await bookOf("before", "kim", "lee")));
  const asked = async (who: string, answers: (question: string) => string): Promise<[number, string, string[]]> => {
    const seen: string[] = [];
    const ask = (question: string): string => (seen.push(question), answers(question));
    const [code, , err] = await parley(["sign", folder, "--key", keyOf(who)], { answers: ask, environment: {} });
    return [code, err, seen.map((question) => question.split(/[ :]/)[0]!)];
  };
  test("three wrong passphrases", async () => {
    const [code, err, seen] = await asked("kim", () => "wrong");
    assert.deepEqual([code, /not the passphrase of/.test(err), seen], [2, true, Array(3).fill("Passphrase")]);
  });
  test("a key that others can read", async () => {
    chmodSync(keyOf("kim"), 0o644);
    const [code, err, seen] = await asked("kim", () => PASSPHRASE);
    const [list] = await parley(["sign", folder, "--key", keyOf("kim"), "--list"]);
    chmodSync(keyOf("kim"), 0o600);
    assert.deepEqual([code, /chmod 600/.test(err), seen, list], [2, true, [], 2]);
  });
  test("nobody vouches for it", async () => {
    await signAs("kim", folder, "--langs", "ru");
    const old = /kim: .*key: "(.*)"/.exec(readFileSync(join(folder, "book.yaml"), "utf8"))![1]!;
    change(folder, old, (await parley(["key", "show", "--key", keyOf("thief")]))[1].trim(), "book.yaml");
    const [, err, seen] = await asked("thief", (question) => (question.startsWith("Passphrase") ? PASSPHRASE : "q"));
    assert.ok(err.indexOf("Nobody vouches") < err.indexOf("[1 of"), err);
    assert.deepEqual(seen, ["Passphrase", "Is"]);
  });
});

test("an answer that is none is asked again, b goes back, and n takes a confirmation back", async () => {
  const folder = await bookOf("answers", "kim");
  const left = ["x", "н", "ㅛ", "b", "b", "n", "", "q"];
  const answers = (question: string): string => (question.startsWith("Passphrase") ? PASSPHRASE : left.shift()!);
  const args = ["sign", folder, "--key", keyOf("kim"), "--langs", "ru"];
  const [code, out, err] = await parley(args, { answers, environment: {} });
  assert.deepEqual([code, /1 text signed by kim/.test(out), left], [0, true, []]);
  const places = Array.from(
    err.matchAll(/\[(\d+) of \d+\]( \(confirmed\))?/g),
    ([, no, mark]) => `${no}${mark ? "+" : ""}`,
  );
  assert.deepEqual(places, ["1", "2", "3", "2+", "1+", "2+", "3"]);
  assert.match(err, /that is no answer\. y \(yes\)/);
});

describe("stopped with Ctrl-C", () => {
  const stop = async (name: string, last: string): Promise<[number, string, number]> => {
    const folder = await bookOf(name, "kim");
    let count = 0;
    const answers = (question: string): string => {
      if (question.startsWith("Passphrase")) return PASSPHRASE;
      if (question.startsWith("You confirmed 2 texts")) return last;
      count += 1;
      if (count < 3) return "y";
      throw new Interrupted("stopped");
    };
    const [code, out] = await parley(["sign", folder, "--key", keyOf("kim")], { answers, environment: {} });
    return [code, out, readBook(openFolder(folder)).book.ledger.filter(({ act }) => act === "sign").length];
  };
  test("what was confirmed is signed when that is wanted", async () => {
    const [code, out, signed] = await stop("stop-yes", "y");
    assert.deepEqual([code, /2 texts signed by kim/.test(out), signed], [0, true, 2]);
  });
  test("and nothing where it is not", async () => assert.deepEqual(await stop("stop-no", ""), [130, "", 0]));
});
