/** `parley telegram`: a file of an export goes into a book with its chain, or nothing is written. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { readBook } from "@parley/book";
import { writeWav } from "@parley/media";
import { newBook, openFolder } from "@parley/press";
import { runCommand } from "./terminal.ts";

const temporary = mkdtempSync(join(tmpdir(), "parley-telegram-"));
after(() => rmSync(temporary, { recursive: true, force: true }));

const sound = Buffer.from(
  writeWav({ rate: 16_000, samples: Int16Array.from({ length: 16_000 }, (_, i) => 9_000 * Math.sin(i / 8)) }),
);
const message = (id: number, more: object): object => ({
  id,
  type: "message",
  date: "2026-03-02T10:00:00",
  from: "River watch",
  text: "Water rises",
  ...more,
});
const messages = [
  message(1, { file: "voice/a.wav" }),
  message(2, { file: "voice/b.wav", forwarded_from: "Upper Valley" }),
  message(3, { file: "voice/broken.wav" }),
  message(4, { file: "voice/link.wav" }),
  message(5, { file: "voice/none.wav" }),
  message(6, { file: "notes.exe" }),
  message(7, {}),
];
const folder = join(temporary, "export");
mkdirSync(join(folder, "voice"), { recursive: true });
writeFileSync(join(folder, "result.json"), JSON.stringify({ name: "River watch", messages }));
for (const name of ["a", "b"]) writeFileSync(join(folder, "voice", `${name}.wav`), sound);
writeFileSync(join(folder, "voice", "broken.wav"), sound.subarray(0, 20));
writeFileSync(join(folder, "notes.exe"), "MZ");
writeFileSync(join(temporary, "secret.wav"), sound);
symlinkSync(join(temporary, "secret.wav"), join(folder, "voice", "link.wav"));
const empty = join(temporary, "book");
newBook(empty);

async function telegram(...args: readonly string[]) {
  const [code, out, err] = await runCommand(["telegram", join(folder, "result.json"), ...args]);
  return { code, out: err + out };
}
/** A copy of the book, and what the command did to it. */
async function taken(...args: readonly string[]) {
  const book = mkdtempSync(join(temporary, "copy-"));
  cpSync(empty, book, { recursive: true });
  const done = await telegram("--book", book, ...args);
  return { ...done, book, credits: readBook(openFolder(book)).book.credits };
}

describe("messages of an export", () => {
  test("are listed with their files", async () => {
    const { code, out } = await telegram();
    assert.equal(code, 0);
    assert.equal(out.trim().split("\n").length, messages.length);
    assert.match(out, /^2\t2026-03-02\tRiver watch\tvoice\/b\.wav\tWater rises$/m);
  });
  test("are shown with where they are from", async () => {
    const { out } = await telegram("--message", "7");
    assert.equal(
      out,
      `Water rises\nsource: [{ where: "Telegram, River watch", by: River watch, at: "2026-03-02", message: "7" }]\n`,
    );
  });
});

describe("a file of a message", () => {
  test("goes into the book as it is, with its chain and its hash", async () => {
    const { code, book, credits } = await taken("--message", "2", "--licence", "CC-BY-4.0", "--as", "flood");
    assert.equal(code, 0);
    assert.deepEqual(readFileSync(join(book, "media", "flood.wav")), sound);
    const step = { where: "Telegram, Upper Valley", by: "Upper Valley" };
    const { first, passed, archived, licence } = credits["media/flood.wav"]!;
    assert.deepEqual(
      { first, passed, archived, licence },
      {
        first: step,
        passed: [{ where: "Telegram, River watch", by: "River watch", at: "2026-03-02", message: "2" }],
        archived: `sha256-${createHash("sha256").update(sound).digest("hex")}`,
        licence: "CC-BY-4.0",
      },
    );
  });
  test("stands beside those that are there", async () => {
    const { book, credits } = await taken("--message", "1", "--licence", "CC0-1.0");
    writeFileSync(join(book, "media", "credits.yaml"), "telegram-1.wav: { by: A, licence: CC0-1.0 } # no line end");
    await telegram("--book", book, "--message", "2", "--licence", "CC0-1.0");
    assert.deepEqual(Object.keys(credits), ["media/telegram-1.wav"]);
    assert.deepEqual(Object.keys(readBook(openFolder(book)).book.credits), [
      "media/telegram-1.wav",
      "media/telegram-2.wav",
    ]);
    const again = await telegram("--book", book, "--message", "2", "--licence", "CC0-1.0");
    assert.equal(again.code, 2);
    assert.match(again.out, /there already/);
  });
  for (const [what, args, code, said] of [
    ["without a licence", ["--message", "1"], 2, /--licence is missing/],
    ["that is cut off", ["--message", "3", "--licence", "CC0-1.0"], 1, /is not taken/],
    ["that is a link", ["--message", "4", "--licence", "CC0-1.0"], 2, /no file of the export/],
    ["that is not there", ["--message", "5", "--licence", "CC0-1.0"], 2, /export the chat again/],
    ["of another type", ["--message", "6", "--licence", "CC0-1.0"], 1, /no files of this type/],
    ["of a message without one", ["--message", "7", "--licence", "CC0-1.0"], 2, /has no file/],
    ["with a name that leads elsewhere", ["--message", "1", "--licence", "CC0-1.0", "--as", "../x"], 2, /--as/],
    ["of a message that is not there", ["--message", "99", "--licence", "CC0-1.0"], 2, /no message 99/],
  ] as const)
    test(`${what} is not taken`, async () => {
      const done = await taken(...args);
      assert.equal(done.code, code, done.out);
      assert.match(done.out, said);
      assert.equal(
        existsSync(join(done.book, "media", "credits.yaml")),
        existsSync(join(empty, "media", "credits.yaml")),
      );
    });
});
