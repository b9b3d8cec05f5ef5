/** The guide for authors: its files are written and its commands run, in their order, in one folder. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { runCommand } from "./terminal.ts";

const guide = readFileSync(new URL("../../../docs/guide-authors.md", import.meta.url), "utf8");
const blocks = Array.from(guide.matchAll(/^```(csv|sh) ?(\S*)\n([\s\S]*?)^```$/gmu), ([, kind, name, text]) => ({
  kind,
  name,
  text,
}));

const folder = mkdtempSync(join(tmpdir(), "parley-guide-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Arguments with the names of files in the folder. */
const placed = (args: readonly string[]): string[] =>
  args.map((arg) => (/\.(?:csv|xlsx|pdf)$|^my-book/.test(arg) ? join(folder, arg) : arg));

describe("the guide for authors", () => {
  for (const { kind, name, text } of blocks) {
    if (kind === "csv") writeFileSync(join(folder, name!), text!);
    for (const line of kind === "sh" ? text!.trim().split("\n") : [])
      test(line, async () => {
        const [command, ignored] = line.split(" || ");
        const [code, out, err] = await runCommand(placed(command!.split(" ").slice(1)));
        assert.equal(code, ignored ? 1 : 0, out + err);
      });
  }
});

test("what the guide says is there", () => {
  for (const name of ["booklet.pdf", "booklet-3.pdf", "my-book-uk.xlsx", "my-book-2/changes.json", "booklet-uk.pdf"])
    assert.ok(existsSync(join(folder, name)), name);
  const chapters = ["10-water", "20-help"].map((name) =>
    readFileSync(join(folder, "my-book/chapters", `${name}.yaml`), "utf8"),
  );
  assert.match(chapters[0]!, /Не пейте эту воду!/);
  assert.match(readFileSync(join(folder, "my-book/book.yaml"), "utf8"), /Вода́ и по́мощь/);
  assert.match(readFileSync(join(folder, "my-book-1/edition.json"), "utf8"), /"sources":\["Clinic-2024, CC0-1.0"\]/);
  assert.match(chapters[0]!, /note: \{ en: dirty \}/);
  assert.match(chapters[1]!, /slots: \{ x: \{ type: name \} \}/);
});
