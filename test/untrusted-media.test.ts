import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { deflateSync } from "node:zlib";
import { buildKit, newBook, printBook } from "@parley/press";

const temporary = mkdtempSync(join(tmpdir(), "parley-media-"));
after(() => rmSync(temporary, { recursive: true, force: true }));
let count = 0;

/** A new book with files in media/; `head` are lines of book.yaml, `entry` lines of an entry. */
function bookWith(files: { readonly [name: string]: Uint8Array | string }, head = "", entry = ""): string {
  const folder = join(temporary, `book${count++}`);
  newBook(folder);
  mkdirSync(join(folder, "media"));
  for (const [name, data] of Object.entries(files)) writeFileSync(join(folder, "media", name), data);
  const credits = Object.keys(files).map((name) => `${name}: { by: R1, licence: CC0-1.0 }\n`);
  writeFileSync(join(folder, "media", "credits.yaml"), credits.join(""));
  writeFileSync(join(folder, "book.yaml"), `${readFileSync(join(folder, "book.yaml"), "utf8")}${head}`);
  const chapter = join(folder, "chapters", "10-start.yaml");
  writeFileSync(chapter, readFileSync(chapter, "utf8").replace("    no: 10-01\n", `    no: 10-01\n${entry}`));
  return folder;
}

/** A PDF with these objects, the first the catalogue; with `tail` before its table. */
function pdf(objects: readonly (string | Buffer)[], tail: Buffer = Buffer.alloc(0)): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [i, object] of objects.entries()) {
    offsets.push(length());
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n"));
  }
  parts.push(tail);
  const at = length();
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
const pages = (many: number, more = ""): string[] => [
  "<</Type/Catalog/Pages 2 0 R>>",
  `<</Type/Pages/Count ${many}/Kids[${Array.from({ length: many }, (_, i) => `${i + 3} 0 R`).join(" ")}]>>`,
  ...Array.from({ length: many }, () => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 298 420]${more}>>`),
];
const stream = (data: Buffer, more = ""): Buffer => {
  const packed = deflateSync(data);
  return Buffer.concat([
    Buffer.from(`<</Length ${packed.length}/Filter/FlateDecode${more}>>stream\n`),
    packed,
    Buffer.from("\nendstream"),
  ]);
};

describe("additional pages that cannot be used are left out, with the reason", () => {
  const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;
  const cases: { readonly [what: string]: readonly [Uint8Array | string, RegExp] } = {
    "200,000 nested arrays": [pdf([...pages(1), nested(200_000)]), /nested too deep/],
    "nested arrays that do not close": [pdf([...pages(1), "[".repeat(200_000)]), /nested too deep/],
    "nested dictionaries": [pdf([...pages(1), "<</A".repeat(50_000)]), /nested too deep/],
    "nested arrays in a page": [pdf(pages(1, `/Annots ${nested(5_000)}`)), /nested too deep/],
    "nested arrays after a string and a comment": [
      pdf([...pages(1), `(\\( [ () ) % ] ] ] (\n ${nested(5_000)}`]),
      /nested too deep/,
    ],
    "3,000 pages": [pdf(pages(3_000)), /it has 3000 pages; they are left out/],
    "301 pages": [pdf(pages(301)), /it has 301 pages/],
    "60 MB of padding": [pdf(pages(1), Buffer.alloc(60_000_000, " ")), /a PDF of 60 MB/],
    "no PDF": ["<html></html>", /cannot be read/],
    "no bytes": ["", /cannot be read/],
    "no pages": [
      pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 0/Kids[]>>"]),
      /it has no pages|cannot be read/,
    ],
    "a tree of pages that is its own child": [
      pdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[2 0 R]>>"]),
      /it has no pages|cannot be read/,
    ],
  };
  for (const [what, [data, message]] of Object.entries(cases))
    test(what, async () => {
      const folder = bookWith({ "o.pdf": data }, "own-pages: media/o.pdf\n");
      const done = await printBook(folder, join(temporary, `${count}.pdf`), { as: "booklet" });
      const found = done.troubles.filter(({ rule }) => rule === "pages-unprintable");
      assert.equal(done.ok, true);
      assert.equal(found.length, 1);
      assert.match(found[0]!.message, message);
    });
});

describe("additional pages are printed, or stop the print with a trouble", () => {
  const nest = Buffer.from(`${"[".repeat(300_000)}${"]".repeat(300_000)}`);
  const cases: { readonly [what: string]: Buffer } = {
    "a page": pdf(pages(1)),
    "brackets in a string": pdf([...pages(1), `(${"[".repeat(5_000)})`]),
    "brackets in a stream": pdf([...pages(1), stream(nest)]),
    "a page whose content nests arrays": pdf([...pages(1, "/Contents 4 0 R"), stream(nest)]),
    "a page whose content saves its state a million times": pdf([
      ...pages(1, "/Contents 4 0 R"),
      stream(Buffer.from("q ".repeat(1_000_000))),
    ]),
    "a form that draws itself": pdf([
      ...pages(1, "/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>"),
      stream(Buffer.from("/F Do")),
      stream(Buffer.from("/F Do"), "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>"),
    ]),
  };
  for (const [what, data] of Object.entries(cases))
    test(what, async () => {
      const folder = bookWith({ "o.pdf": data }, "own-pages: media/o.pdf\n");
      const done = await printBook(folder, join(temporary, `${count}.pdf`), { as: "booklet" });
      assert.equal(done.ok || done.troubles.some(({ level }) => level === "stop"), true);
    });
});

describe("a picture that cannot be printed is on no output", () => {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=",
    "base64",
  );
  const large = Buffer.from(png);
  large.writeUInt32BE(50_000, 16);
  large.writeUInt32BE(50_000, 20);
  const cases: { readonly [what: string]: readonly [string, Uint8Array | string, RegExp] } = {
    "a PNG of 50,000² pixels": ["a.png", large, /50000 × 50000 pixels/],
    "a PNG that is cut short": ["a.png", png.subarray(0, 40), /cannot be read/],
    "a PNG named .jpg": ["a.jpg", png, /it is PNG, not JPG/],
    "an SVG named .png": [
      "a.png",
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      /it is SVG, not PNG/,
    ],
    "a GIF named .png": [
      "a.png",
      Buffer.from("4749463839610100010080000000000000000021f90401000000002c", "hex"),
      /it is GIF/,
    ],
    "HTML named .webp": ["a.webp", "<html></html>", /first bytes/],
    "a file of zeros": ["a.png", new Uint8Array(100_000), /first bytes/],
    "a drawing without size": [
      "a.svg",
      '<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>',
      /cannot be read/,
    ],
  };
  for (const [what, [name, data, message]] of Object.entries(cases))
    test(what, async () => {
      const out = join(temporary, `kit${count}`);
      const folder = bookWith({ [name]: data }, "", `    picture: media/${name}\n`);
      const kit = await buildKit(folder, out);
      const found = kit.troubles.filter(({ rule }) => rule === "picture-unprintable");
      assert.equal(kit.ok, true);
      assert.equal(found.length, 1);
      assert.match(found[0]!.message, message);
      assert.equal(readFileSync(join(out, "edition.json"), "utf8").includes('"picture"'), false);
      assert.equal(readdirSync(out).includes("media"), false);
    });
  test("one that can is on all of them", async () => {
    const out = join(temporary, `kit${count}`);
    const kit = await buildKit(bookWith({ "a.png": png }, "", "    picture: media/a.png\n"), out);
    assert.deepEqual(
      kit.troubles.filter(({ rule }) => rule.startsWith("picture")),
      [],
    );
    assert.equal(readFileSync(join(out, "edition.json"), "utf8").includes('"picture"'), true);
    assert.equal(readdirSync(join(out, "media")).length, 1);
  });
});
