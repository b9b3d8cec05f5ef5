import { zlibSync } from "fflate";

/** One indirect object of a PDF: its number and the bytes between `obj` and `endobj`. */
interface PdfObject {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly stream: boolean;
}

const PER_STREAM = 200;
const encode = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** The trim of a page, in millimetres: its size after cutting, the bleed, and the margin of the sheet around it. */
export interface Trim {
  readonly width: number;
  readonly height: number;
  readonly bleed: number;
  readonly margin: number;
}

/**
 * A PDF in a smaller form: objects that are no streams go into object streams, and the cross-reference table becomes a stream
 * (ISO 32000-1, 7.5.7 and 7.5.8). Text, tags and links are unchanged. With `trim` every page has a TrimBox and a BleedBox
 * (14.11.2). Takes files in the form that Typst writes: one classic cross-reference table, no incremental updates. Throws a
 * RangeError for any other file.
 */
export function compressPdf(pdf: Buffer, trim?: Trim): Buffer {
  const { objects: written, trailer } = readObjects(pdf);
  const boxes = trim && pageBoxes(trim);
  const objects = boxes
    ? written.map((object) =>
        !object.stream && isPage(object.bytes) ? { ...object, bytes: withBoxes(object.bytes, boxes) } : object,
      )
    : written;
  const plain = objects.filter(({ stream }) => !stream);
  const out: Uint8Array[] = [Buffer.concat([encode("%PDF-1.7\n"), Buffer.from([0x25, 0x80, 0x80, 0x80, 0x80, 0x0a])])];
  let length = out[0]!.length;
  const offsets = new Map<number, readonly [1, number] | readonly [2, number, number]>();
  const write = (bytes: Uint8Array): void => {
    out.push(bytes);
    length += bytes.length;
  };
  const writeObject = (number: number, bytes: Uint8Array): void => {
    offsets.set(number, [1, length]);
    write(encode(`${number} 0 obj\n`));
    write(bytes);
    write(encode("\nendobj\n"));
  };
  for (const { number, bytes } of objects.filter(({ stream }) => stream)) writeObject(number, bytes);
  let next = objects.reduce((most, { number }) => Math.max(most, number), 0) + 1;
  for (let at = 0; at < plain.length; at += PER_STREAM) {
    const group = plain.slice(at, at + PER_STREAM);
    const number = next++;
    let offset = 0;
    let head = "";
    for (const [i, object] of group.entries()) {
      head += `${i > 0 ? " " : ""}${object.number} ${offset}`;
      offset += object.bytes.length + 1;
      offsets.set(object.number, [2, number, i]);
    }
    const first = `${head}\n`;
    const whole = Buffer.alloc(first.length + offset, "\n");
    whole.write(first, "latin1");
    let end = first.length;
    for (const { bytes } of group) {
      whole.set(bytes, end);
      end += bytes.length + 1;
    }
    const data = zlibSync(whole, { level: 4 });
    const dictionary = `<</Type/ObjStm/N ${group.length}/First ${first.length}/Filter/FlateDecode/Length ${data.length}>>\nstream\n`;
    writeObject(number, Buffer.concat([encode(dictionary), data, encode("\nendstream")]));
  }
  const start = length;
  const number = next++;
  offsets.set(number, [1, start]);
  const table = Buffer.alloc(next * 7);
  for (let i = 0; i < next; i++) {
    const place = offsets.get(i);
    const row = i * 7;
    if (!place) table.writeUInt16BE(0xffff, row + 5);
    else {
      table[row] = place[0];
      table.writeUInt32BE(place[1], row + 1);
      table.writeUInt16BE(place[0] === 2 ? place[2] : 0, row + 5);
    }
  }
  const packed = zlibSync(table, { level: 4 });
  const dictionary = `<</Type/XRef/Size ${next}/W[1 4 2]${trailer}/Filter/FlateDecode/Length ${packed.length}>>`;
  write(
    Buffer.concat([
      encode(`${number} 0 obj\n${dictionary}\nstream\n`),
      packed,
      encode(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`),
    ]),
  );
  return Buffer.concat(out);
}

/** The boxes of a page for its dictionary, in points. */
function pageBoxes({ width, height, bleed, margin }: Trim): string {
  const box = (out: number): string =>
    [margin - out, margin - out, margin + width + out, margin + height + out]
      .map((mm) => ((mm * 72) / 25.4).toFixed(3))
      .join(" ");
  return `/TrimBox[${box(0)}]/BleedBox[${box(bleed)}]`;
}

function isPage(bytes: Uint8Array): boolean {
  return /\/Type\s*\/Page\b/.test(Buffer.from(bytes).toString("latin1"));
}

function withBoxes(bytes: Uint8Array, boxes: string): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  const end = text.lastIndexOf(">>");
  return encode(`${text.slice(0, end)}${boxes}${text.slice(end)}`);
}

const ENDSTREAM = Buffer.from("endstream");

function readObjects(pdf: Buffer): { objects: PdfObject[]; trailer: string } {
  const startxref = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString("latin1", Math.max(0, pdf.length - 64)));
  if (!startxref) throw new RangeError("a PDF without startxref at its end");
  const table = pdf.toString("latin1", Number(startxref[1]));
  const head = /^xref\s+0 (\d+)\s+/.exec(table);
  const dictionary = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(table);
  if (!head || !dictionary) throw new RangeError("a PDF whose table of places is not the classic one");
  const places: { number: number; offset: number }[] = [];
  for (let i = 1; i < Number(head[1]); i++) {
    const row = table.slice(head[0].length + i * 20, head[0].length + i * 20 + 20);
    if (row.charAt(17) === "n") places.push({ number: i, offset: Number(row.slice(0, 10)) });
  }
  // Sorted by offset: each object ends where the next begins.
  const standing = places.toSorted((a, b) => a.offset - b.offset);
  const objects = standing.map(({ number, offset }, i): PdfObject => {
    const end = standing[i + 1]?.offset ?? Number(startxref[1]);
    const [begin, close] = [pdf.indexOf("obj", offset) + 3, pdf.lastIndexOf("endobj", end - 1)];
    if (close < begin) throw new RangeError(`a PDF whose object ${number} has no end`);
    const bytes = trim(pdf.subarray(begin, close));
    return { number, bytes, stream: ENDSTREAM.equals(bytes.subarray(-ENDSTREAM.length)) };
  });
  const kept = Array.from(dictionary[1]!.matchAll(/\/(Root|Info) \d+ 0 R|\/ID\s*\[[^\]]*\]/g), ([whole]) => whole).join(
    "",
  );
  return { objects, trailer: kept };
}

function trim(bytes: Buffer): Buffer {
  const blank = (byte: number | undefined): boolean => byte === 10 || byte === 13 || byte === 32;
  let from = 0;
  let to = bytes.length;
  while (blank(bytes[from])) from += 1;
  while (blank(bytes[to - 1])) to -= 1;
  return bytes.subarray(from, to);
}
