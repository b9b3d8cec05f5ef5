/** Keys that change, are lost or stolen, and what strangers write under the name of another. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { isSignedLine, readBook } from "@parley/book";
import { lineHash, makeKeyPair, signLine } from "@parley/key";
import { openFolder } from "@parley/press";
import {
  bookOf,
  change,
  keyOf,
  listFile,
  makeKeys,
  parley,
  rulesOf,
  signAs,
  signersOf,
  standingOf,
  temporary,
} from "./signers.ts";

before(() => makeKeys("kim", "lee", "thief", "new"));

describe("keys that change", () => {
  let folder = "";
  const copyOf = (name: string): string => {
    const copy = join(temporary, name);
    cpSync(folder, copy, { recursive: true });
    return copy;
  };
  const keyIn = async (copy: string, id: string, name: string): Promise<void> => {
    const [, key] = await parley(["key", "show", "--key", keyOf(name)]);
    const text = readFileSync(join(copy, "book.yaml"), "utf8");
    writeFileSync(join(copy, "book.yaml"), text.replace(new RegExp(`(${id}: .*key: )"[^"]*"`), `$1"${key.trim()}"`));
  };
  before(async () => {
    folder = await bookOf("changing", "kim", "lee");
    await signAs("kim", folder);
  });
  test("a key in book.yaml that somebody else wrote there counts for nothing", async () => {
    const copy = copyOf("forged");
    await keyIn(copy, "lee", "thief");
    const [code, , err] = await signAs("thief", copy);
    assert.deepEqual([code, /Your key changed|Nobody vouches/.test(err)], [0, true]);
    assert.deepEqual(rulesOf(copy), ["ledger-key-changed", "ledger-key-changed"]);
    assert.deepEqual(signersOf(copy), ["kim"]);
  });
  test("a sole signer who lost the key begins again, by what the messages say", async () => {
    const copy = await bookOf("sole", "kim");
    await signAs("kim", copy, "--langs", "ru");
    const lost = join(temporary, "lost.key");
    cpSync(`${keyOf("kim")}.pub`, `${lost}.pub`);
    for (const args of [
      ["sign", copy, "--key", lost, "--list"],
      ["key", "new", "--key", lost],
    ]) {
      const [code, , err] = await parley(args);
      assert.equal(code, 2);
      assert.match(err, /is lost: only its public half .*another name \(.*lost\.key\.pub\.lost\), .*“parley key new”/);
    }
    renameSync(`${lost}.pub`, `${lost}.pub.lost`);
    assert.equal((await parley(["key", "new", "--key", lost]))[0], 0);
    await keyIn(copy, "kim", "lost");
    assert.match((await signAs("lost", copy, "--langs", "en"))[2], /parley key begin /);
    assert.equal(standingOf(copy, "yes", "en"), "draft");
    const [code, out] = await parley(["key", "begin", copy, "--key", lost]);
    assert.deepEqual([code, /begin again with your key\. \d+ signed lines moved to .*\.bak/.test(out)], [0, true]);
    assert.deepEqual(rulesOf(copy), []);
    assert.deepEqual([standingOf(copy, "yes"), (await signAs("lost", copy))[0]], ["draft", 0]);
    assert.deepEqual([standingOf(copy, "yes"), rulesOf(copy)], ["signed", []]);
    assert.match((await parley(["key", "begin", copy, "--key", lost]))[2], /your key counts in this book/);
  });
  test("nothing begins again while another signer can vouch, but without this one", async () => {
    const copy = copyOf("two");
    await keyIn(copy, "lee", "new");
    const begin = ["key", "begin", copy, "--key", keyOf("new")];
    const [code, , err] = await parley(begin);
    assert.deepEqual([code, /kim runs: parley key trust .* lee\. If kim cannot: --without kim/.test(err)], [2, true]);
    assert.equal((await parley([...begin, "--without", "kim"]))[0], 0);
    assert.deepEqual([signersOf(copy), rulesOf(copy)], [[], []]);
  });
  test("a new key counts when the old one, or another signer, vouches for it", async () => {
    for (const voucher of ["lee", "kim"]) {
      const copy = copyOf(`new-by-${voucher}`);
      await keyIn(copy, "lee", "new");
      await signAs("new", copy);
      assert.deepEqual(signersOf(copy), ["kim"]);
      assert.equal((await parley(["key", "trust", copy, "lee", "--key", keyOf(voucher)]))[0], 0);
      assert.deepEqual(signersOf(copy), ["kim", "lee"]);
      assert.deepEqual(rulesOf(copy), []);
    }
  });
  test("a revoked key keeps its lines up to the last good one", async () => {
    const copy = copyOf("revoked");
    await signAs("lee", copy);
    const revoke = ["key", "revoke", copy, "lee", "--key", keyOf("kim")];
    const [, , help] = await parley(revoke);
    assert.match(help, /sha256-[0-9a-f]{64}/);
    const first = lineHash(
      readBook(openFolder(copy))
        .book.ledger.filter(isSignedLine)
        .find(({ by }) => by === "lee")!,
    );
    assert.equal((await parley([...revoke, "--after", first]))[0], 0);
    assert.deepEqual(signersOf(copy), ["kim"]);
    assert.deepEqual(rulesOf(copy), ["ledger-revoked"]);
  });
  test("a key that does not count vouches for nothing, and who can is named", async () => {
    const copy = copyOf("self");
    await keyIn(copy, "kim", "new");
    const before = readFileSync(join(copy, "ledger.jsonl"), "utf8");
    const [code, out, err] = await parley(["key", "trust", copy, "kim", "--key", keyOf("new")]);
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, /lee runs: parley key trust \S+ kim; or with your old key, you run: .* --key OLD-FILE/);
    assert.equal(readFileSync(join(copy, "ledger.jsonl"), "utf8"), before);
    assert.match(
      (await parley(["key", "trust", copy, "kim", "--key", keyOf("lee")]))[1],
      /You vouch for the key of kim: ed25519/,
    );
  });
  test("a person withdraws own signatures only", async () => {
    const copy = copyOf("withdrawn");
    const foreign = await parley(["key", "withdraw", copy, "--entries", "yes", "--key", keyOf("lee")]);
    assert.deepEqual([foreign[0], /yes: signed by kim only, .*\nnothing was withdrawn/.test(foreign[2])], [2, true]);
    const none = await parley(["key", "withdraw", copy, "--entries", "nowhere", "--key", keyOf("kim")]);
    assert.deepEqual([none[0], /nowhere: the book has no such entry/.test(none[2])], [2, true]);
    const args = ["key", "withdraw", copy, "--entries", "yes,no", "--langs", "ru", "--key", keyOf("kim")];
    await parley([...args.slice(0, 4), "no", ...args.slice(5)]);
    const [code, out, err] = await parley(args);
    assert.deepEqual([code, /no: kim has no signature of it in ru/.test(err)], [1, true]);
    assert.match(out, /^withdrawn: yes \(ru\), which you signed on 2026-11-28\n1 line written/);
    assert.deepEqual([standingOf(copy, "yes"), standingOf(copy, "yes", "ko")], ["draft", "signed"]);
    await parley(["sign", copy, "--key", keyOf("kim"), "--hashes", listFile(copy, "ru")]);
    assert.equal(standingOf(copy, "yes"), "signed");
  });
  test("an exported signature is verified by OpenSSL", async () => {
    const out = join(temporary, "exported");
    assert.equal((await parley(["key", "export", folder, "--entries", "yes", "--langs", "ru", "--out", out]))[0], 0);
    const name = readdirSync(out)[0]!.replace(/\.\w+$/, "");
    const args = [
      "pkeyutl",
      "-verify",
      "-pubin",
      "-inkey",
      `${name}.pem`,
      "-rawin",
      "-in",
      `${name}.json`,
      "-sigfile",
      `${name}.sig`,
    ];
    if (spawnSync("openssl", ["version"]).status !== 0) return;
    assert.equal(spawnSync("openssl", args, { cwd: out }).status, 0);
    change(out, '"ru"', '"ko"', `${name}.json`);
    assert.notEqual(spawnSync("openssl", args, { cwd: out }).status, 0);
  });
});

test("what a stranger writes under a name neither counts nor is repeated by the person", async () => {
  const folder = await bookOf("poisoned", "kim", "lee");
  assert.equal((await signAs("kim", folder))[0], 0);
  assert.equal((await signAs("lee", folder))[0], 0);
  const ledger = join(folder, "ledger.jsonl");
  const { book } = readBook(openFolder(folder));
  const stranger = makeKeyPair(new Uint8Array(32).fill(9));
  const line = signLine(
    {
      v: 2 as const,
      at: "2099-01-01T00:00:00Z",
      act: "revoke",
      by: "kim",
      book: book.id,
      revoked: [{ key: book.people["lee"]!.key }],
      back: `sha256-${"0".repeat(64)}`,
    },
    stranger,
  );
  writeFileSync(ledger, `${readFileSync(ledger, "utf8")}${JSON.stringify(line)}\n`);
  assert.deepEqual([signersOf(folder), rulesOf(folder)], [["kim", "lee"], ["ledger-key-changed"]]);
  change(folder, "Нет.", "Нет!");
  assert.equal((await signAs("kim", folder))[0], 0);
  assert.deepEqual([signersOf(folder), standingOf(folder, "no")], [["kim", "lee"], "signed"]);
  writeFileSync(ledger, readFileSync(ledger, "utf8").replace(`${JSON.stringify(line)}\n`, ""));
  assert.deepEqual([signersOf(folder), rulesOf(folder)], [["kim", "lee"], []]);
});
