/** docs/guide-signing.md by its own commands, as a new user runs them: ten texts signed, printed, one edited. */
import assert from "node:assert/strict";
import { appendFileSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { before, test } from "node:test";
import { readMinisign, readMinisignKey } from "@parley/key";
import { pagesOf, parley, program, temporaryFolder } from "./kit.ts";

const temp = temporaryFolder();
const guide = readFileSync("docs/guide-signing.md", "utf8");
/** The commands of the guide, a fence each. */
const commands = Array.from(
  guide.matchAll(/^```\n((?:parley|openssl|minisign) .*)\n```$/gm),
  ([, command = ""]) => command,
);
const env = { ...process.env, XDG_CONFIG_HOME: join(temp, "config"), PARLEY_PASSPHRASE: "four words are enough" };

/** Run the command of the guide that begins so. */
function runCommand(beginning: string, more: readonly string[] = []): ReturnType<typeof parley> {
  const command = commands.find((one) => one === beginning || one.startsWith(`${beginning} `));
  assert.ok(command, `the guide has no command ${beginning}`);
  const [line = "", file] = command.split(" > ");
  const done = parley([...line.split(" ").slice(1), ...more], { cwd: temp, env });
  if (file !== undefined) writeFileSync(join(temp, file), done.out);
  return done;
}
const edit = (from: string, to: string): void => {
  const file = join(temp, "mybook/chapters/10-start.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
};

before(() => {
  assert.equal(parley(["new", "mybook"], { cwd: temp, env }).code, 0);
  assert.equal(runCommand("parley key new").code, 0);
  const file = join(temp, "mybook/book.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/people:[\s\S]*/, ""));
  appendFileSync(file, `people:\n  kim: { shown: R1, key: "${runCommand("parley key show").out.trim()}" }\n`);
});

/** The Russian entries of a new book, and how many of them are signed, in the table of `parley status`. */
const signedIn = (table: string): number[] => (/10-start +ru +(\d+) +(\d+) /.exec(table) ?? []).slice(1).map(Number);
/** The texts of a new book in one language: its entries, and the titles of the book and of its chapter. */
let texts = 0;

test("texts are signed from a list, shown, printed and refused for release", () => {
  assert.equal(runCommand("parley sign mybook --langs").code, 0);
  const signed = runCommand("parley sign mybook --hashes");
  texts = Number(/(\d+) texts signed by kim/.exec(signed.out)?.[1]);
  assert.deepEqual([signed.code, texts > 2], [0, true], signed.err);
  const status = runCommand("parley status mybook --html");
  assert.deepEqual(signedIn(status.out), [texts - 2, texts - 2]);
  assert.match(readFileSync(join(temp, "status.html"), "utf8"), new RegExp(`R1</td><td>${texts}<`));
  assert.match(runCommand("parley build").out, new RegExp(`${texts} of ${texts * 3} texts are signed`));
  const booklet = readdirSync(join(temp, "kit")).find((name) => /^booklet-ko-ru\.pdf$/.test(name))!;
  assert.match(
    pagesOf(join(temp, "kit", booklet))
      .join("\n")
      .replace(/\s+/g, " "),
    new RegExp(`Подписано текстов: ${texts} из ${texts * 2}`),
  );
  const release = runCommand("parley check");
  assert.equal(release.code, 1);
  assert.match(release.err, /yes +ko +one person/);
});

test("an edited text is a draft, and signed again with its words", () => {
  edit("Да.", "Ага.");
  assert.deepEqual(signedIn(runCommand("parley status").out), [texts - 2, texts - 3]);
  edit("Ага.", "Да.");
  assert.deepEqual(signedIn(runCommand("parley status").out), [texts - 2, texts - 2]);
});

test("an edit is recorded", () => {
  assert.equal(runCommand("parley record").code, 0);
  edit("Да.", "Ага.");
  assert.match(
    runCommand("parley record").err,
    /1 text changed .*\n {2}yes ru: .*Ага\.\n1 text of these had a signature for the words before.* yes \(ru\) by kim\n.*--by says it, a person \(kim\)/,
  );
  assert.match(runCommand("parley record", ["--by", "kim"]).out, /1 line written/);
  edit("Ага.", "Да.");
  assert.deepEqual(signedIn(runCommand("parley status").out), [texts - 2, texts - 2]);
});

test("an edition is published, and a kit is checked", () => {
  const built = runCommand("parley build mybook --out kit --sign");
  assert.equal(built.code, 0, built.err);
  const pages = pagesOf(join(temp, "kit/booklet-ko-ru.pdf")).join("\n");
  assert.match(pages.replace(/\s+/g, " "), /Подпись издателя: R1, /);
  const verified = runCommand("parley verify");
  assert.equal(verified.code, 0, verified.err);
  assert.match(verified.out, /All files are as they were signed: edition 1 .*\nsigned by R1 \(kim\)/);
  const pub = join(temp, "config/parley/parley.key.pub");
  const minisign = commands
    .find((one) => one.startsWith("minisign"))!
    .replace("FILE.pub", pub)
    .split(" ");
  if (spawnSync("minisign", ["-v"]).error === undefined)
    assert.match(program("minisign", minisign.slice(1), { cwd: temp }).out, /verified/);
  const list = readFileSync(join(temp, minisign[2]!));
  const key = readMinisignKey(readFileSync(pub, "utf8"))!;
  assert.match(
    readMinisign(readFileSync(join(temp, `${minisign[2]}.minisig`), "utf8"), list, key) ?? "",
    /^parley book=/,
  );
  assert.equal(runCommand("parley key export mybook --edition").code, 0);
  checkByOpenssl("publication");
  const edition = join(temp, "kit/edition.json");
  writeFileSync(edition, readFileSync(edition, "utf8").replace("Да.", "Ага."));
  const changed = runCommand("parley verify");
  assert.deepEqual([changed.code, /R1 \(kim\), .* signed it: take it again/.test(changed.err)], [1, true], changed.err);
});

/** Check an exported signature by the command of the guide. */
function checkByOpenssl(folder: string): void {
  const name = readdirSync(join(temp, folder))[0]!.replace(/\.\w+$/, "");
  const [, ...args] = commands
    .find((one) => one.startsWith("openssl"))!
    .replaceAll("NAME", name)
    .replaceAll("signatures/", `${folder}/`)
    .split(" ");
  assert.match(program("openssl", args, { cwd: temp }).out, /Verified Successfully/);
}

test("another person is vouched for", () => {
  const lee = join(temp, "lee.key");
  assert.equal(parley(["key", "new", "--key", lee], { cwd: temp, env }).code, 0);
  const key = parley(["key", "show", "--key", lee], { cwd: temp, env }).out.trim();
  const file = join(temp, "mybook/book.yaml");
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace("people:\n", `people:\n  lee: { shown: R2, key: "${key}" }\n`),
  );
  const trusted = runCommand("parley key trust");
  assert.equal(trusted.code, 0, trusted.err);
});

test("a sole signer who lost the key begins again by the steps of the guide", () => {
  const names = ["parley.key", "parley.key.pub"].map((name) => join(temp, "config/parley", name));
  const old = runCommand("parley key show").out.trim();
  const file = join(temp, "mybook/book.yaml");
  const book = readFileSync(file, "utf8");
  // Nothing is to begin while the key counts.
  assert.equal(runCommand("parley key begin").code, 2);
  for (const name of names) renameSync(name, `${name}.lost`);
  assert.equal(runCommand("parley key new").code, 0);
  writeFileSync(file, book.replace(old, runCommand("parley key show").out.trim()));
  const refused = runCommand("parley key begin");
  assert.deepEqual([refused.code, /lee runs: parley key trust mybook kim/.test(refused.err)], [2, true]);
  const begun = runCommand("parley key begin", ["--without", "lee"]);
  assert.deepEqual([begun.code, /keep the file outside the book/.test(begun.out)], [0, true], begun.err);
  assert.deepEqual(signedIn(runCommand("parley status").out), [texts - 2, 0]);
  assert.equal(runCommand("parley sign mybook --langs").code, 0);
  assert.equal(runCommand("parley sign mybook --hashes").code, 0);
  assert.deepEqual(signedIn(runCommand("parley status").out), [texts - 2, texts - 2]);
});

test("OpenSSL checks an exported signature by the command of the guide", () => {
  assert.equal(runCommand("parley key export mybook --entries").code, 0);
  checkByOpenssl("signatures");
});
