import assert from "node:assert/strict";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { writeBookFile } from "@parley/press";

const temporary = mkdtempSync(join(tmpdir(), "parley-book-file-"));
after(() => rmSync(temporary, { recursive: true, force: true }));
const bytes = (text: string): Uint8Array => Buffer.from(text);

describe("a file of a book", () => {
  test("is replaced with its permissions, and nothing stays beside it", () => {
    const file = join(temporary, "a.yaml");
    writeFileSync(file, "old");
    chmodSync(file, 0o640);
    writeBookFile(temporary, "a.yaml", bytes("new"));
    assert.deepEqual([readFileSync(file, "utf8"), statSync(file).mode & 0o777], ["new", 0o640]);
    assert.deepEqual(readdirSync(temporary), ["a.yaml"]);
  });
  test("is found by its composed name, where the disk has it decomposed", () => {
    const folder = join(temporary, "chapters");
    mkdirSync(folder);
    const name = "10-й.yaml".normalize("NFD");
    writeFileSync(join(folder, name), "old");
    writeBookFile(temporary, "chapters/10-й.yaml".normalize("NFC"), bytes("new"));
    assert.deepEqual([readdirSync(folder), readFileSync(join(folder, name), "utf8")], [[name], "new"]);
  });
  test("that is not there, or is a link, is not written", () => {
    const outside = join(temporary, "outside");
    writeFileSync(outside, "kept");
    symlinkSync(outside, join(temporary, "link.yaml"));
    assert.throws(() => writeBookFile(temporary, "link.yaml", bytes("new")), { code: "EINVAL" });
    assert.throws(() => writeBookFile(temporary, "none.yaml", bytes("new")), { code: "ENOENT" });
    assert.equal(readFileSync(outside, "utf8"), "kept");
  });
});
