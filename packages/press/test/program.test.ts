import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { makeVoice, newBook } from "@parley/press";
import { commandSpeaker } from "../src/command-speaker.ts";
import { NotInstalled, readWritten, run, type ProgramLimits } from "../src/program.ts";

const temporary = mkdtempSync(join(tmpdir(), "parley-program-"));
after(() => rmSync(temporary, { recursive: true, force: true }));
const node = (code: string): string[] => [process.execPath, "-e", code];

describe("a program", () => {
  test("gives its standard output", async () =>
    assert.equal(String(await run(node("process.stdin.pipe(process.stdout)"), "текст")), "текст"));
  test("that is missing is not installed", async () => assert.rejects(run(["no-such-program"], ""), NotInstalled));
  const cases: { readonly [what: string]: readonly [string, ProgramLimits, RegExp] } = {
    "that fails": ["console.error('why'); process.exit(4)", {}, /ended with 4: why$/],
    "that ends itself": ["process.kill(process.pid, 'SIGKILL')", {}, /ended with SIGKILL/],
    "that does not end": [
      "setInterval(() => {}, 1000)",
      { seconds: 0.5 },
      /did not end within 0.5 s, so that it was ended/,
    ],
    "that ignores the end of its input": [
      "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)",
      { seconds: 0.5 },
      /did not end/,
    ],
    "whose child holds its output": [
      "require('child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 9000)'], { stdio: 'inherit' }); setInterval(() => {}, 1000)",
      { seconds: 1 },
      /did not end/,
    ],
    "that writes without end": [
      "const b = Buffer.alloc(65536); const w = () => { while (process.stdout.write(b)); process.stdout.once('drain', w); }; w()",
      { bytes: 1_000_000 },
      /wrote more than 1 MB/,
    ],
  };
  for (const [what, [code, limits, message]] of Object.entries(cases))
    test(what, async () => assert.rejects(run(node(code), "", limits), message));
  test("with messages without end keeps their beginning", async () =>
    assert.rejects(
      run(node("console.error('x'.repeat(1e6)); process.exitCode = 1"), ""),
      (error: Error) => error.message.length < 70_000,
    ));
});

describe("a file that a program wrote", () => {
  writeFileSync(join(temporary, "a.wav"), "abc");
  symlinkSync("/etc/hostname", join(temporary, "link.wav"));
  symlinkSync(join(temporary, "a.wav"), join(temporary, "near.wav"));
  mkdirSync(join(temporary, "folder.wav"));
  test("is read", () => assert.equal(String(readWritten(join(temporary, "a.wav"))), "abc"));
  for (const [name, message] of [
    ["link.wav", /a link/],
    ["near.wav", /a link/],
    ["folder.wav", /a folder/],
    ["none.wav", /no file/],
  ] as const)
    test(`${name} is refused`, () => assert.throws(() => readWritten(join(temporary, name)), message));
  test("is refused where it is too large", () =>
    assert.throws(() => readWritten(join(temporary, "a.wav"), { bytes: 2 }), /more than/));
  for (const place of ["{output}", "{folder}"])
    test(`${place} that is a link to another file is no recording`, async () => {
      const program = join(temporary, "links.cjs");
      const code =
        "const [to] = process.argv.slice(2); const file = to.endsWith('.wav') ? to : to + '/1.wav'; require('fs').symlinkSync('/etc/hostname', file)";
      writeFileSync(program, code);
      const recorder = await commandSpeaker(`${process.execPath} ${program} ${place}`, "none").prepare(
        ["да"],
        "ru",
        "normal",
        "none",
      );
      await assert.rejects(recorder("да"), /a link/);
    });
});

describe("recordings are written into the book only", () => {
  for (const link of ["media", "media/voices", "media/voices/tone"])
    test(`${link} that is a link stops`, async () => {
      const folder = join(temporary, `book-${link.replaceAll("/", "-")}`);
      const elsewhere = join(temporary, `elsewhere-${link.replaceAll("/", "-")}`);
      mkdirSync(elsewhere);
      newBook(folder);
      mkdirSync(join(folder, link, ".."), { recursive: true });
      symlinkSync(elsewhere, join(folder, link));
      const voiced = await makeVoice(folder, { name: "tone", command: `${process.execPath} -e 0`, stress: "none" });
      assert.ok(voiced.troubles.some(({ level, rule }) => level === "stop" && rule === "not-a-file"));
      assert.equal(voiced.made, 0);
      assert.deepEqual(readdirSync(elsewhere), []);
    });
});
