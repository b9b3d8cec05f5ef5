/** An edition and its kit are signed by their publisher, and whatever was changed afterwards is refused by name. */
import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { parseEdition, type Edition } from "@parley/edition";
import { pagesOf } from "./kit.ts";
import { bookOf, change, keyOf, makeKeys, parley, signAs, temporary } from "./signers.ts";

let folder = "";
let kit = "";
const build = (book: string, out: string, ...more: readonly string[]): ReturnType<typeof parley> =>
  parley(["build", book, "--out", out, ...more]);
const editionIn = (of: string): Edition => parseEdition(readFileSync(join(of, "edition.json"), "utf8"));
const signedAs = (who: string, book: string, out: string, ...more: readonly string[]): ReturnType<typeof parley> =>
  build(book, out, "--sign", "--key", keyOf(who), ...more);

before(async () => {
  await makeKeys("kim", "lee", "stranger");
  folder = await bookOf("book", "kim", "lee");
  kit = join(temporary, "kit");
  assert.match((await signedAs("kim", folder, kit))[2], /nobody has signed a text of this book yet/);
  await signAs("kim", folder, "--langs", "ru");
  const ledger = readFileSync(join(folder, "ledger.jsonl"), "utf8");
  const [code, out] = await signedAs("lee", folder, kit);
  assert.equal(code, 0);
  assert.match(out, /The edition is signed by lee with ed25519:.*“parley verify .*kit” checks it/);
  assert.equal(readFileSync(join(folder, "ledger.jsonl"), "utf8"), ledger, "a build changes nothing in its book");
});

describe("an edition that is signed", () => {
  test("shows its publisher with the key in the booklet", () => {
    const text = pagesOf(join(kit, "booklet-ko-ru.pdf")).join("\n").replace(/\s+/g, "");
    const { publish } = editionIn(kit);
    assert.ok(text.includes("Подписьиздателя:R2,2026-11-28,"));
    assert.ok(text.replaceAll("\u200b", "").includes(publish!.key));
  });
  test("has the same fingerprint without --sign, which takes its signatures away", async () => {
    const again = join(temporary, "again");
    cpSync(kit, again, { recursive: true });
    assert.equal((await build(folder, again))[0], 0);
    assert.ok(!readdirSync(again).some((name) => name.endsWith(".minisig")));
    assert.equal(editionIn(again).book.hash, editionIn(kit).book.hash);
    assert.equal(editionIn(again).publish, undefined);
    const [, , unsigned] = await parley(["verify", again]);
    assert.match(unsigned, /nobody signed this kit[^]*Nothing is known of where this kit is from/);
    assert.doesNotMatch(unsigned, /as it was signed/);
    assert.equal((await signedAs("kim", folder, again))[0], 0);
    assert.equal((await parley(["verify", again]))[0], 0);
  });
});

/** Who does not publish, and what they are told. */
const REFUSED: readonly (readonly [string, string, RegExp, ...string[]])[] = [
  ["a key that nobody has in book.yaml", "stranger", /Write it there/],
  ["the name of another", "kim", /nobody called “lee” has your key/, "--by", "lee"],
];
describe("an edition is not signed", () => {
  for (const [what, who, message, ...more] of REFUSED)
    test(`with ${what}`, async () => {
      const out = join(temporary, "never");
      const [code, , err] = await signedAs(who, folder, out, ...more);
      assert.deepEqual([code, message.test(err), readdirSync(temporary).includes("never")], [2, true, false], err);
    });
  test("with a key in book.yaml that nobody vouches for", async () => {
    const forged = join(temporary, "forged");
    cpSync(folder, forged, { recursive: true });
    const [, key] = await parley(["key", "show", "--key", keyOf("stranger")]);
    change(forged, "people:\n", `people:\n  max: { shown: R3, key: "${key.trim()}" }\n`, "book.yaml");
    assert.match((await signedAs("stranger", forged, join(temporary, "never")))[2], /nobody vouches for your key/);
  });
  test("with a clock that goes back", async () => {
    const args = ["build", folder, "--out", join(temporary, "never"), "--sign", "--key", keyOf("kim")];
    assert.match((await parley(args, { now: "2026-11-01T00:00:00Z" }))[2], /never goes back/);
  });
  test("with a key and without --sign", async () =>
    assert.match((await build(folder, kit, "--key", keyOf("kim")))[2], /--key and --by are for --sign/));
});

/** What somebody does to a kit, and how `parley verify` names it. */
const CHANGED: readonly (readonly [string, (copy: string) => void, RegExp])[] = [
  [
    "a word in the edition",
    (copy) => edit(copy, "edition.json", "Да.", "Ага."),
    /edition\.json: this edition was changed after its publisher \(R2 \(lee\), 2026-11-28\) signed it/,
  ],
  [
    "a byte of the booklet",
    (copy) => edit(copy, "booklet-ko-ru.pdf", "%PDF", "%PDG"),
    /booklet-ko-ru\.pdf: was changed/,
  ],
  ["the app of the tablet", (copy) => edit(copy, "tablet.html", "<title>", "<title>x"), /tablet\.html: was changed/],
  ["a file that is gone", (copy) => rmSync(join(copy, "tablet.html")), /tablet\.html: is missing/],
  ["no edition", (copy) => rmSync(join(copy, "edition.json")), /edition\.json: is missing/],
  [
    "another file with its hash in the list",
    (copy) => {
      const list = readFileSync(join(copy, "parley-kit.json"), "utf8");
      writeFileSync(
        join(copy, "parley-kit.json"),
        list.replace('"files": {', `"files": {\n  "x": "${"0".repeat(64)}",`),
      );
      writeFileSync(join(copy, "x"), "");
    },
    /the signature of the files is not that of the publisher, R2 \(lee\)/,
  ],
  ["no signature of the files", (copy) => rmSync(join(copy, "parley-kit.json.minisig")), /minisig is missing/],
  [
    "the comment of the signature",
    (copy) => edit(copy, "parley-kit.json.minisig", "edition=1", "edition=2"),
    /the signature of the files is not/,
  ],
];
function edit(copy: string, name: string, from: string, to: string): void {
  const text = readFileSync(join(copy, name), "latin1");
  const [before, after] = [from, to].map((one) => Buffer.from(one).toString("latin1")) as [string, string];
  assert.ok(text.includes(before));
  writeFileSync(join(copy, name), text.replace(before, after), "latin1");
}

describe("a kit that was handed over", () => {
  test("is as its publisher signed it", async () => {
    const [code, out] = await parley(["verify", kit]);
    assert.equal(code, 0);
    assert.match(
      out,
      /All files are as they were signed: edition 1 .*\nsigned by R2 \(lee\), 2026-11-28 with ed25519:/,
    );
    assert.match(out, /Compare this key/);
    assert.equal((await parley(["verify", kit, "--key", `${keyOf("lee")}.pub`]))[0], 0);
    assert.equal((await parley(["verify", kit, "--book", folder]))[0], 0);
  });
  test("a whole kit of another publisher is not called a damaged one", async () => {
    const [code, , err] = await parley(["verify", kit, "--key", `${keyOf("kim")}.pub`]);
    assert.deepEqual([code, /signed by somebody else than/.test(err), /again from/.test(err)], [1, true, false], err);
  });
  for (const [what, damage, message] of CHANGED)
    test(`is refused: ${what}`, async () => {
      const copy = join(temporary, "handed");
      rmSync(copy, { recursive: true, force: true });
      cpSync(kit, copy, { recursive: true });
      damage(copy);
      const [code, out, err] = await parley(["verify", copy]);
      assert.deepEqual([code, out], [1, ""]);
      assert.match(err, message);
      assert.match(err, /do not use it, and take it again from/);
    });
  test("is refused: a key that is not the expected one", async () => {
    const [code, , err] = await parley(["verify", kit, "--key", `${keyOf("kim")}.pub`]);
    assert.deepEqual([code, /R2 \(lee\), .* signed with another key than the one of --key/.test(err)], [1, true]);
  });
  test("is refused: of another book, which has an id of its own", async () => {
    const other = await bookOf("other", "kim", "lee");
    await signAs("kim", other);
    assert.match((await parley(["verify", kit, "--book", other]))[2], /a kit of another book/);
  });
  test("is refused: the publisher's key was revoked", async () => {
    const revoked = join(temporary, "revoked");
    cpSync(folder, revoked, { recursive: true });
    assert.equal((await parley(["key", "revoke", revoked, "lee", "--after", "none", "--key", keyOf("kim")]))[0], 0);
    assert.match((await parley(["verify", kit, "--book", revoked]))[2], /R2 \(lee\), .* was revoked/);
    assert.match((await signedAs("lee", revoked, join(temporary, "never")))[2], /your key was revoked/);
    const [, , err] = await parley(["check", revoked, "--since", join(kit, "edition.json")]);
    assert.match(err, /publisher-unknown.*[^]*signed by lee with a key that was revoked/);
  });
  test("says which files are not of the kit", async () => {
    const copy = join(temporary, "more");
    cpSync(kit, copy, { recursive: true });
    writeFileSync(join(copy, "notes.txt"), "");
    const [code, , err] = await parley(["verify", copy]);
    assert.deepEqual([code, err], [0, "not of the kit: notes.txt\n"]);
  });
  test("a folder that is no kit", async () => {
    assert.match((await parley(["verify", folder]))[2], /is not a kit/);
    assert.match((await parley(["verify", kit, "--key", "ed25519:AAAA"]))[2], /has 3 bytes/);
  });
});

describe("an older edition that is signed", () => {
  const since = (book: string, file: string): ReturnType<typeof parley> => parley(["check", book, "--since", file]);
  test("is compared", async () => assert.match((await since(folder, join(kit, "edition.json")))[1], /Nothing changed/));
  test("is refused by name where it was changed", async () => {
    const file = join(temporary, "changed.json");
    const text = readFileSync(join(kit, "edition.json"), "utf8");
    writeFileSync(file, text.replace("Да.", "Ага."));
    const [code, , err] = await since(folder, file);
    assert.deepEqual([code, /its publisher \(R2 \(lee\), 2026-11-28\) signed it: take it again/.test(err)], [2, true]);
    writeFileSync(file, text.replace('2026-11-28T10:00:00Z","by":"lee', '2026-11-29T10:00:00Z","by":"lee'));
    assert.match((await since(folder, file))[2], /signature of its publisher .* is forged or damaged/);
  });
  test("tells of an end of the ledger that was cut off", async () => {
    const cut = join(temporary, "cut");
    cpSync(folder, cut, { recursive: true });
    const ledger = readFileSync(join(cut, "ledger.jsonl"), "utf8").trimEnd();
    writeFileSync(join(cut, "ledger.jsonl"), `${ledger.slice(0, ledger.lastIndexOf("\n"))}\n`);
    assert.match((await since(cut, join(kit, "edition.json")))[2], /ledger-cut/);
    renameSync(cut, join(temporary, "cut-2"));
  });
});
