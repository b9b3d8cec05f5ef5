/** Keys and signatures on the command line. */
import assert from "node:assert/strict";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { readBook } from "@parley/book";
import { makeKeyPair, signLine } from "@parley/key";
import { openFolder, prepareFolder } from "@parley/press";
import {
  bookOf,
  change,
  keyOf,
  listFile,
  makeKeys,
  parley,
  PASSPHRASE,
  rulesOf,
  signAs,
  standingOf,
  temporary,
} from "./signers.ts";

before(() => makeKeys("kim", "lee", "thief"));

describe("a key", () => {
  test("is for its owner only, and never overwritten", async () => {
    assert.equal(statSync(keyOf("kim")).mode & 0o777, 0o600);
    const [code, , err] = await parley(["key", "new", "--key", keyOf("kim")]);
    assert.equal(code, 2);
    assert.match(err, /never overwritten/);
  });
  test("is in the folder of the configuration where none is named", async () => {
    assert.equal((await parley(["key", "new"]))[0], 0);
    assert.deepEqual(readdirSync(join(temporary, "config/parley")).toSorted(), ["parley.key", "parley.key.pub"]);
  });
  const asked: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["two passphrases that differ", [PASSPHRASE, `${PASSPHRASE}!`], /not the same/],
    ["an empty passphrase", [""], /protects nothing/],
    ...["abc", "short", "eleven char", "a b c d", "aaaaaaaaaaaaaaaa", "121212121212"].map(
      (one) => [`the passphrase “${one}”`, [one], /easily guessed/] as const,
    ),
  ];
  for (const [what, answers, message] of asked)
    test(`${what}: no key is made`, async () => {
      const left = [...answers];
      const file = join(temporary, "never.key");
      const how = { answers: () => left.shift()!, environment: {} };
      const [code, , err] = await parley(["key", "new", "--key", file], how);
      assert.deepEqual([code, message.test(err)], [2, true]);
      assert.equal(readdirSync(temporary).includes("never.key"), false);
    });
  test("nobody to ask: the variable is named", async () => {
    const [code, , err] = await parley(["key", "new", "--key", join(temporary, "x")], { environment: {} });
    assert.equal(code, 2);
    assert.match(err, /PARLEY_PASSPHRASE/);
  });
});

describe("signing is refused", () => {
  let folder = "";
  before(async () => (folder = await bookOf("refused", "kim", "lee")));
  const state = (): string => readdirSync(folder).join();
  test("with a key that others can read", async () => {
    chmodSync(keyOf("lee"), 0o644);
    const [code, , err] = await signAs("lee", folder);
    chmodSync(keyOf("lee"), 0o600);
    assert.deepEqual([code, /others can read.*chmod 600/.test(err), state().includes("ledger")], [2, true, false]);
  });
  test("with a wrong passphrase", async () => {
    const environment = { PARLEY_PASSPHRASE: "wrong" };
    const args = ["sign", folder, "--key", keyOf("kim"), "--hashes", listFile(folder)];
    const [code, , err] = await parley(args, { environment });
    assert.deepEqual([code, /not the passphrase/.test(err), state().includes("ledger")], [2, true, false]);
  });
  test("with a key that nobody has in book.yaml", async () => {
    const [code, , err] = await signAs("thief", folder);
    assert.deepEqual([code, /Write it there/.test(err)], [2, true]);
  });
  test("under the name of another", async () =>
    assert.match((await signAs("kim", folder, "--by", "lee"))[2], /nobody called “lee” has your key/));
  test("without a key", async () => assert.match((await signAs("nobody", folder))[2], /parley key new/));
  test("with nobody to ask", async () =>
    assert.match((await parley(["sign", folder, "--key", keyOf("kim")]))[2], /--hashes FILE/));
  test("for a key in book.yaml that is too short", async () => {
    const short = join(temporary, "short");
    cpSync(folder, short, { recursive: true });
    change(
      short,
      /ed25519:[^"]*/.exec(readFileSync(join(short, "book.yaml"), "utf8"))![0],
      "ed25519:AAAA",
      "book.yaml",
    );
    const [code, , err] = await signAs("lee", short);
    assert.deepEqual([code, /wrong-type/.test(err)], [1, true]);
  });
});

describe("signed from a list", () => {
  let folder = "";
  before(async () => {
    folder = await bookOf("listed", "kim", "lee");
    const [code, out] = await signAs("kim", folder, "--langs", "ru");
    assert.equal(code, 1, "the list has texts of other languages");
    assert.match(out, /first signature.*\nYou vouch for the key of lee/);
  });
  test("the texts of the selection are signed, and no others", () => {
    assert.deepEqual([standingOf(folder, "yes"), standingOf(folder, "yes", "ko")], ["signed", "draft"]);
    assert.deepEqual(rulesOf(folder), []);
  });
  test("the same again signs nothing", async () => {
    const before = readFileSync(join(folder, "ledger.jsonl"), "utf8");
    const [code, out] = await parley(["sign", folder, "--key", keyOf("kim"), "--hashes", listFile(folder, "ru")]);
    assert.deepEqual([code, out], [0, "0 texts signed; you have signed these already\n"]);
    assert.equal(readFileSync(join(folder, "ledger.jsonl"), "utf8"), before);
  });
  test("what --list writes is what --hashes reads, with the texts beside it", async () => {
    const copy = join(temporary, "list-copy");
    cpSync(folder, copy, { recursive: true });
    const [, list] = await parley([
      "sign",
      copy,
      "--key",
      keyOf("lee"),
      "--list",
      "--entries",
      "yes",
      "--langs",
      "ko",
      "--against",
      "ru",
    ]);
    assert.match(
      list,
      /^sha256-\S+ yes ko ru=sha256-\S+ → 예\.\n# 10-01 yes: answer; polite\n# {5}→ ko: 예\.\n# {5}ru \(against\): Да\.\n[^]*\n\n$/,
    );
    // Neither without its words nor with other words.
    for (const [edited, message] of [
      [list.replace("→ 예.", "→"), /its words were deleted/],
      [list.replace(" → 예.", ""), /its words were deleted/],
      [list.replace("→ 예.", "→ 네."), /its words are not those/],
      [list.replace(/^sha256-\S+ /, ""), /does not begin with a hash/],
      [list.replace(/^.*\n/, ""), /^$/],
    ] as const) {
      writeFileSync(join(temporary, "list"), edited);
      const [, out, err] = await parley(["sign", copy, "--key", keyOf("lee"), "--hashes", join(temporary, "list")]);
      assert.deepEqual([out, message.test(err)], ["0 texts signed\n", true], err);
    }
    writeFileSync(join(temporary, "list"), list);
    const signing = ["sign", copy, "--key", keyOf("lee"), "--hashes", join(temporary, "list")];
    change(copy, "Да.", "Да!");
    assert.match((await parley(signing))[2], /a text beside it changed/);
    change(copy, "Да!", "Да.");
    assert.equal((await parley(signing))[0], 0);
    assert.equal(standingOf(copy, "yes", "ko"), "signed");
    change(copy, "Да.", "Да!");
    assert.equal(standingOf(copy, "yes", "ko"), "draft");
  });
  test("a clock that goes back", async () => {
    const args = ["sign", folder, "--key", keyOf("kim"), "--hashes", listFile(folder, "ko")];
    const [code, , err] = await parley(args, { now: "2026-11-27T00:00:00Z" });
    assert.deepEqual([code, /never goes back/.test(err), standingOf(folder, "yes", "ko")], [2, true, "draft"]);
  });
  test("an edited text is a draft, and signed again with its words", async () => {
    change(folder, "Да.", "Ага.");
    assert.equal(standingOf(folder, "yes"), "draft");
    const named = /“yes” \(ru\) was signed by kim on 2026-11-28 for other words/;
    assert.match((await parley(["check", folder]))[2], named);
    const [, status] = await parley(["status", folder, "--all"]);
    assert.match(status, /1 text changed after the signature, .*: yes \(ru\), signed by kim on 2026-11-28\. “parley/);
    const [, list] = await parley([
      "sign",
      folder,
      "--key",
      keyOf("kim"),
      "--entries",
      "yes",
      "--langs",
      "ru",
      "--list",
    ]);
    assert.match(list, /2026-11-28 sign by kim, for other words than these\n/);
    change(folder, "Ага.", "Да.");
    assert.equal(standingOf(folder, "yes"), "signed");
  });
  test("a last line without its end gets one", async () => {
    const file = join(folder, "ledger.jsonl");
    writeFileSync(file, readFileSync(file, "utf8").trimEnd());
    const args = ["sign", folder, "--key", keyOf("kim"), "--hashes", listFile(folder, "en")];
    assert.equal((await parley(args))[0], 0);
    assert.deepEqual(rulesOf(folder), []);
  });
  test("a torn last line stops, and nothing is written after it", async () => {
    const copy = join(temporary, "torn");
    cpSync(folder, copy, { recursive: true });
    const file = join(copy, "ledger.jsonl");
    writeFileSync(file, readFileSync(file, "utf8").slice(0, -40));
    const before = readFileSync(file, "utf8");
    const [code, , err] = await signAs("lee", copy);
    assert.deepEqual([code, /cut off while it was written/.test(err)], [1, true]);
    assert.equal(readFileSync(file, "utf8"), before);
  });
  test("a lost id or beginning is named", async () => {
    const copy = join(temporary, "lost");
    cpSync(folder, copy, { recursive: true });
    const id = readBook(openFolder(copy)).book.id!;
    change(copy, `id: ${id}`, "", "book.yaml");
    assert.match((await signAs("lee", copy))[2], new RegExp(`Write it there: id: ${id}`));
    const ledger = readFileSync(join(copy, "ledger.jsonl"), "utf8");
    const stranger = { v: 2 as const, at: "2026-11-28T10:00:00Z", act: "begin", by: "kim", nonce: "1", people: {} };
    const begin = JSON.stringify(signLine(stranger, makeKeyPair(new Uint8Array(32).fill(9))));
    writeFileSync(join(copy, "ledger.jsonl"), `${begin}\n${ledger}`);
    assert.match((await signAs("lee", copy))[2], /several beginnings. Take the id from an older copy/);
    change(copy, "people:", `id: ${id}\npeople:`, "book.yaml");
    writeFileSync(join(copy, "ledger.jsonl"), "");
    assert.match((await signAs("lee", copy))[2], /put ledger.jsonl back/);
  });
});

test("what can hurt is shown first, and sign, status and build count the same texts", async () => {
  const folder = await bookOf("counted", "kim");
  change(folder, "languages: [ko, ru, en]", "languages: [ko, ru, en]\nvarieties: [ko-KP]", "book.yaml");
  change(folder, "text: {", "text: { ko-KP: 예.,");
  const [, list, err] = await parley(["sign", folder, "--key", keyOf("kim"), "--list"]);
  const ids = Array.from(list.matchAll(/^sha256-\S+ (\S+)/gm), ([, id]) => id!);
  const { edition, book } = await prepareFolder(folder);
  const { texts } = edition.book.standing;
  assert.equal(ids.length, texts);
  assert.match(
    err,
    new RegExp(`${texts} texts in .* to sign, what can hurt first; 1 more in ko-KP, .*: --langs ko-KP\n`),
  );
  assert.match((await parley(["status", folder]))[1], new RegExp(`\n {2}all +${texts} +0 +0 +${texts} `));
  const risks = new Map(book.chapters.flatMap(({ entries }) => entries).map(({ id, urgency }) => [id, urgency]));
  const order = ids.map((id) => ["danger", "urgent", "routine", undefined].indexOf(risks.get(id)));
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  );
  assert.equal(risks.get(ids[0]!), "danger");
});

test("two people must agree: a release refuses and lists, and passes when two people signed", async () => {
  const folder = await bookOf("release", "kim", "lee");
  change(folder, "languages: [ko, ru, en]", "languages: [ko, ru, en]\npolicy: four-eyes", "book.yaml");
  const release = ["check", folder, "--release", "--json"];
  const unsigned = async (): Promise<string[]> => {
    const [, out] = await parley(release);
    const { troubles } = JSON.parse(out) as { troubles: { rule: string; message: string }[] };
    return troubles.flatMap(({ rule, message }) => (rule === "unsigned" ? [message] : []));
  };
  const listed = async (who: string): Promise<string> =>
    (await parley(["sign", folder, "--key", keyOf(who), "--list", "--entries", "yes", "--langs", "ru"]))[1];
  assert.match(await listed("kim"), /needs two people: you are the first\n/);
  const first = await signAs("kim", folder);
  assert.equal(first[0], 0);
  const texts = Number(/(\d+) texts signed by kim/.exec(first[1])![1]);
  const titles = 3;
  assert.match(
    first[1],
    new RegExp(
      `They count when a second person signs them too .*: book.yaml \\(${titles}\\), chapter 10-start \\(${texts - titles}\\)`,
    ),
  );
  assert.match((await unsigned())[1]!, /title \(ko\) by kim only, .* and \d+ more/);
  const waiting = new RegExp(`Waiting for a second person: ${texts} texts that one person signed`);
  assert.match((await parley(["status", folder]))[1], waiting);
  assert.match(await listed("lee"), /needs two people: kim signed it, you are the second\n/);
  const second = await signAs("lee", folder);
  assert.deepEqual([second[0], /second person/.test(second[1])], [0, false]);
  assert.doesNotMatch((await parley(["status", folder]))[1], /Waiting/);
  assert.deepEqual(await unsigned(), []);
});

test("songs and paths are signed, counted and asked for, and what changed is not counted as signed", async () => {
  const folder = await bookOf("works", "kim", "lee");
  for (const name of ["songs", "paths"]) mkdirSync(join(folder, name));
  writeFileSync(
    join(folder, "paths/burn.yaml"),
    "title: { ko: 화상, ru: Ожо́г, en: Burn }\nsteps:\n  - entry: say-again\n",
  );
  cpSync(join(import.meta.dirname, "../books/first-contact/songs/kalinka.yaml"), join(folder, "songs/kalinka.yaml"));
  const status = async (): Promise<string> => (await parley(["status", folder, "--all"]))[1].replace(/ +/g, " ");
  assert.match(await status(), /path:burn ru one person[^]*/);
  const [, list] = await parley(["sign", folder, "--key", keyOf("kim"), "--list"]);
  const file = join(temporary, "works.txt");
  writeFileSync(file, list);
  assert.equal((await parley(["sign", folder, "--key", keyOf("kim"), "--hashes", file]))[0], 0);
  const before = await status();
  for (const part of [/ songs ru 1 1 0 0 – – – /, / paths ru 1 1 0 0 – – – /, /Every text is signed/])
    assert.match(before, part);
  const count = Number(/R1 signed (\d+) texts/.exec(before)![1]);
  change(folder, "Ожо́г", "Ожо́ги", "paths/burn.yaml");
  const after = await status();
  assert.match(after, / paths ru 1 0 0 1 – – – /);
  assert.equal(Number(/R1 signed (\d+) texts/.exec(after)![1]), count - 1);
  const [, out] = await parley(["check", folder, "--release", "--json"]);
  const { troubles } = JSON.parse(out) as { troubles: { rule: string; path: string; message: string }[] };
  assert.deepEqual(
    troubles.flatMap(({ rule, path, message }) => (rule === "unsigned" ? [`${path}: ${message}`] : [])),
    ["paths/burn.yaml: 1 texts are not signed: path:burn (ru)"],
  );
});

describe("texts that were edited are noticed", () => {
  let folder = "";
  const lines = (): { act: string; by: string; entry: string; distance?: number }[] =>
    readFileSync(join(folder, "ledger.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as ReturnType<typeof lines>[number]);
  const git = (...args: readonly string[]): void => {
    const who = ["-c", "user.name=t", "-c", "user.email=t@localhost", "-c", "commit.gpgsign=false"];
    assert.equal(spawnSync("git", ["-C", folder, ...who, ...args]).status, 0, args.join(" "));
  };
  const hasGit = spawnSync("git", ["--version"]).status === 0;
  before(async () => {
    folder = await bookOf("edited", "kim", "lee");
    assert.match((await parley(["record", folder]))[2], /\d+ texts have no line in the ledger yet/);
    await parley(["record", folder, "--act", "draft", "--by", "llm"]);
    if (hasGit)
      for (const args of [
        ["init", "-q"],
        ["add", "."],
        ["commit", "-qm", "1"],
      ])
        git(...args);
  });
  test("nothing changed", async () =>
    assert.deepEqual(await parley(["record", folder]), [
      0,
      "0 lines written: no text changed since it was recorded\n",
      "",
    ]));
  test("where nobody can be asked, what to pass is said", async () => {
    change(folder, "Да.", "Да!");
    const [code, , err] = await parley(["record", folder]);
    assert.equal(code, 2);
    assert.match(err, /1 text changed since they were recorded:\n {2}yes ru: /);
    assert.match(err, /--by says it, a person \(kim, lee\) or a machine \(llm/);
  });
  test("asked, until a person of the book is named, and the distance is kept", async () => {
    const answers = ["max", "kim"];
    const before = lines().length;
    const [code, out, err] = await parley(["record", folder], { answers: () => answers.shift()! });
    assert.deepEqual([code, /1 line written/.test(out), /“max” is neither/.test(err)], [0, true, true]);
    const [line, ...more] = lines().slice(before);
    assert.deepEqual([line?.act, line?.by, line?.entry, more], ["edit", "kim", "yes", []]);
    assert.equal(line?.distance, hasGit ? 0.33 : undefined);
  });
  test("Enter leaves all as it was", async () => {
    change(folder, "Нет.", "Не!");
    const before = lines().length;
    assert.equal((await parley(["record", folder], { answers: () => "" }))[1], "0 lines written\n");
    assert.equal(lines().length, before);
  });
  test("--by alone records what changed, and nothing else; a machine drafts", async () => {
    const before = lines().length;
    assert.equal((await parley(["record", folder, "--by", "mt"]))[0], 0);
    assert.deepEqual(
      lines()
        .slice(before)
        .map(({ act, by, entry, distance }) => [act, by, entry, distance]),
      [["draft", "mt", "no", undefined]],
    );
  });
  test(
    "the words of a version before the last one are found, though they were committed",
    { skip: !hasGit },
    async () => {
      change(folder, "Да!", "Ладно!");
      git("commit", "-qam", "2");
      const [code, , err] = await parley(["record", folder, "--by", "lee"]);
      assert.deepEqual([code, lines().at(-1)!.by], [0, "lee"]);
      assert.match(err, /yes ru: Да\. → Ладно! \(distance 0\.\d+\)/);
    },
  );
  test("the signed words again are signed, and nobody is asked", async () => {
    const list = join(temporary, "words.txt");
    writeFileSync(list, (await parley(["sign", folder, "--key", keyOf("kim"), "--langs", "ru", "--list"]))[1]);
    assert.equal((await parley(["sign", folder, "--key", keyOf("kim"), "--hashes", list]))[0], 0);
    change(folder, "Ладно!", "Ага.");
    assert.equal(standingOf(folder, "yes"), "draft");
    assert.match((await parley(["record", folder]))[2], /1 text of these had a signature .*: yes \(ru\) by kim\n/);
    assert.match((await parley(["status", folder]))[1], /1 text changed since the last line about it in the ledger/);
    change(folder, "Ага.", "Ладно!");
    assert.deepEqual([standingOf(folder, "yes"), (await parley(["record", folder]))[0]], ["signed", 0]);
  });
});
