/** Files that are broken, or made to harm: each is refused with a message, or read. Nothing throws. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { importWorkbook, openWorkbook, writeXlsx } from "@parley/exchange";
import { xlsx } from "./memory.ts";
import { runs } from "./runs.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const column = (header: string): { header: string; width: number; font: string } => ({
  header,
  width: 10,
  font: "Calibri",
});
const good = writeXlsx({ name: "a", columns: [column("ko"), column("ru")], rows: [["물", "вода"]] });

const ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>물</t></is></c></row>';

/** A copy with other bytes at an offset. */
function patched(bytes: Uint8Array, at: number, ...put: number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(put, at);
  return copy;
}
const directory = (bytes: Uint8Array): number =>
  bytes.findLastIndex((byte, i) => byte === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1);

const refused: { readonly [what: string]: readonly [Uint8Array, RegExp] } = {
  "an empty file": [encode(""), /empty/],
  "a bomb: a part that grows 1,000 times": [xlsx(" ".repeat(30_000_000)), /grows more than 100 times/],
  "a bomb that declares a small size": [
    (() => {
      const bomb = xlsx(" ".repeat(30_000_000));
      return patched(bomb, directory(bomb) + 24, 1, 0, 0, 0);
    })(),
    /grows more than 100 times/,
  ],
  "a document type": [xlsx(ROW, { "xl/styles.xml": '<!DOCTYPE a [<!ENTITY b "c">]><styleSheet/>' }), /document type/],
  "a document type in a part that is not read": [
    xlsx(ROW, { "docProps/app.xml": "<!DOCTYPE a><a/>" }),
    /document type/,
  ],
  "values of another file": [xlsx(ROW, { "xl/externalLinks/externalLink1.xml": "<a/>" }), /other files/],
  "a name that leads out": [xlsx(ROW, { "../../evil.xml": "<a/>" }), /with the name/],
  "a name from the root": [xlsx(ROW, { "/etc/passwd": "<a/>" }), /with the name/],
  "a name of another system": [xlsx(ROW, { "..\\evil.xml": "<a/>" }), /with the name/],
  "a cut file": [good.subarray(0, good.length - 40), /end of a ZIP|cannot be read/],
  "half a file": [good.subarray(0, good.length / 2), /end of a ZIP/],
  "an encrypted part": [patched(good, directory(good) + 8, 1), /encrypted/],
  "an encrypted spreadsheet": [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /encrypted/],
  "a PDF named .xlsx": [encode("%PDF-1.7"), /PDF/],
  "a web page named .xls": [encode("<html><table><tr><td>물</td></tr></table></html>"), /web page/],
  "an archive": [zipSync({ "a.txt": strToU8("a") }), /no spreadsheet/],
  "NUL bytes": [encode("ko,ru\n물\0,вода\n".repeat(3)), /NUL/],
  "50 MB in one line": [new Uint8Array(50_000_000).fill(97), /16 MB/],
  "a cell of 40,000 letters": [encode(`ko,ru\n${"가".repeat(40_000)},вода`), /at most 32767/],
  "a million cells and more": [encode("a,".repeat(10_000).concat("\n").repeat(120)), /cells/],
  "XML that is none": [xlsx("<row><c></row>"), /well-formed/],
  "a row beyond the last": [xlsx('<row r="1048577"><c r="A1"><v>1</v></c></row>'), /row 1048577/],
  "XML nested 1,000 deep": [xlsx("<a>".repeat(1000) + "</a>".repeat(1000)), /nested/],
};

describe("what is refused", () => {
  for (const [what, [bytes, message]] of Object.entries(refused))
    test(what, () => {
      const opened = openWorkbook(bytes);
      assert.equal(opened.ok, false);
      if (!opened.ok) {
        assert.match(opened.message, message);
        assert.notEqual(opened.hint, "");
      }
    });
});

describe("what is survived", () => {
  test("1,048,576 empty rows", () => {
    const rows = Array.from({ length: 1_048_575 }, (_, i) => `<row r="${i + 2}"/>`).join("");
    const opened = openWorkbook(xlsx(ROW + rows));
    assert.ok(opened.ok);
    assert.equal(opened.workbook.sheets[0]!.rows.length, 1);
  });
  test("1,048,576 empty lines", () => {
    const opened = openWorkbook(encode(`ko,ru\n물,вода\n${",\n".repeat(1_048_574)}`));
    assert.ok(opened.ok);
    assert.equal(opened.workbook.sheets[0]!.rows.length, 2);
  });
  test("a cell of 32,767 letters is a stop, and the others are imported", () => {
    const opened = openWorkbook(encode(`ko,ru\n물,${"а".repeat(32_767)}\n불,огонь\n`));
    assert.ok(opened.ok);
    const { entries, problems } = importWorkbook(opened.workbook);
    assert.equal(entries, 2);
    assert.ok(
      problems.some(
        ({ rule, level, column: at, row }) => rule === "text.long" && level === "stop" && at === "B" && row === 2,
      ),
    );
  });
  test("a table named .xlsx that is text", () => assert.ok(openWorkbook(encode("ko,ru\n물,вода\n")).ok));
});

test("random bytes, and spreadsheets with random changes, are read or refused", () => {
  const changed = fc
    .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
    .map((changes) => changes.reduce((bytes, [at, byte]) => patched(bytes, at, byte), good));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), changed), (bytes) => {
      const opened = openWorkbook(bytes);
      if (opened.ok) importWorkbook(opened.workbook);
      else assert.notEqual(opened.message, "");
    }),
    { numRuns: runs(400) },
  );
});
