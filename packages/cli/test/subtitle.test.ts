import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { runCommand } from "./terminal.ts";

const temporary = mkdtempSync(join(tmpdir(), "parley-subtitle-"));
after(() => rmSync(temporary, { recursive: true, force: true }));

/** Run `parley subtitle` for a script; exit code, standard output, standard error. */
async function subtitle(
  name: string,
  script: string | Uint8Array,
  ...args: readonly string[]
): Promise<[number, string, string]> {
  const file = join(temporary, name);
  writeFileSync(file, script);
  const [code, out, err] = await runCommand(["subtitle", file, ...args]);
  return [code, out.replaceAll(temporary, "."), err.replaceAll(temporary, ".")];
}

const SCRIPT = "# At the crane\n0:00 - 0:02\nko: 올려!\nru: Вира!\n0:02.5\nko: 정지!\nru: Стоп!\n";

test("a script becomes one file of subtitles for each language, and none is overwritten", async () => {
  const [code, out] = await subtitle("crane.txt", SCRIPT, "--lang", "ru");
  assert.deepEqual([code, out], [0, "./crane.ru.vtt: 2 subtitles. Put it beside the video, with the same name.\n"]);
  assert.equal(
    readFileSync(join(temporary, "crane.ru.vtt"), "utf8"),
    "WEBVTT\n\n00:00.000 --> 00:02.000\nВира!\n\n00:02.500 --> 00:04.000\nСтоп!\n",
  );
  const [again, , err] = await subtitle("crane.txt", SCRIPT, "--lang", "ru");
  assert.equal(again, 2);
  assert.match(err, /is there already/);
  const other = join(temporary, "other.vtt");
  assert.equal((await subtitle("crane.txt", SCRIPT, "--lang", "ko", "--out", other))[0], 0);
  assert.match(readFileSync(other, "utf8"), /올려!/);
});

test("what is wrong with a script is said by line, and nothing is written", async () => {
  const [code, , err] = await subtitle("bad.txt", "0:05\nru: а\n0:03\nru: б\n", "--lang", "ru");
  assert.equal(code, 1);
  assert.match(err, /bad\.txt:3: it begins no later than the one before it/);
  assert.ok(!existsSync(join(temporary, "bad.ru.vtt")));
  const [none, , lacks] = await subtitle("none.txt", SCRIPT, "--lang", "en");
  assert.equal(none, 1);
  assert.match(lacks, /there are no words in en[^]*The script has lines in ko, ru\./);
});

test("a wrong command line is one", async () => {
  assert.equal((await subtitle("a.txt", SCRIPT))[0], 2);
  assert.equal((await subtitle("a.txt", SCRIPT, "--lang", "?"))[0], 2);
  assert.equal((await subtitle("latin.txt", Buffer.from("0:00\nü", "latin1"), "--lang", "ru"))[0], 2);
  const large = join(temporary, "large.txt");
  writeFileSync(large, "");
  truncateSync(large, 4e9);
  const [code, , err] = await runCommand(["subtitle", large, "--lang", "ru"]);
  assert.equal(code, 2);
  assert.match(err, /it is no script/);
});
