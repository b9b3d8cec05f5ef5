/** A book as a spreadsheet that LibreOffice opens and saves again: it is imported with nothing changed. Skipped where it is not installed. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { readBook } from "@parley/book";
import { bookToXlsx, importWorkbook, openWorkbook } from "@parley/exchange";
import { openFolder } from "@parley/press";

const temporary = mkdtempSync(join(tmpdir(), "parley-office-"));
after(() => rmSync(temporary, { recursive: true, force: true }));
const program = "soffice";
const isThere = spawnSync(program, ["--version"]).status === 0;
const skip = isThere ? false : "LibreOffice (soffice) is not installed";

const folder = openFolder("books/first-contact");
const { book } = readBook(folder);
const count = book.chapters.reduce((sum, { entries }) => sum + entries.length, 0);

for (const format of ["ods", "xlsx"])
  test(`saved again as .${format}`, { skip }, () => {
    const file = join(temporary, "book.xlsx");
    writeFileSync(file, bookToXlsx(book));
    const out = join(temporary, format);
    const home = `-env:UserInstallation=file://${join(temporary, "home")}`;
    const done = spawnSync(program, [home, "--headless", "--convert-to", format, "--outdir", out, file], {
      encoding: "utf8",
    });
    assert.equal(done.status, 0, done.stderr);
    const opened = openWorkbook(readFileSync(join(out, `book.${format}`)));
    assert.ok(opened.ok);
    assert.equal(opened.workbook.format, format);
    const { unchanged, added, changed } = importWorkbook(opened.workbook, { folder });
    assert.deepEqual({ unchanged, added, changed }, { unchanged: count, added: 0, changed: 0 });
  });
