/**
 * A TrueType font under another name. The OFL reserves the name Pretendard, so a published subset is *Parley Sans*; the copyright
 * and the licence stay in the file. Only the table `name` is replaced (OpenType 1.9). Throws a TypeError for a font without the
 * table `head`, and a RangeError for a file that is cut off.
 */
export function renameFont(
  font: Buffer,
  family: string,
  style: string,
  licence: { copyright: string; text: string; url: string },
): Buffer {
  const compact = `${family}-${style}`.replaceAll(" ", "");
  const records: [number, string][] = [
    [0, licence.copyright],
    [1, family],
    [2, style],
    [3, compact],
    [4, `${family} ${style}`],
    [5, "Version 1.000"],
    [6, compact],
    [13, licence.text],
    [14, licence.url],
  ];
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, i) => {
    const row = 12 + 16 * i;
    const tag = font.toString("latin1", row, row + 4);
    const data = font.subarray(font.readUInt32BE(row + 8), font.readUInt32BE(row + 8) + font.readUInt32BE(row + 12));
    return { tag, data: tag === "name" ? nameTable(records) : Buffer.from(data) };
  });
  if (!tables.some(({ tag }) => tag === "name")) tables.push({ tag: "name", data: nameTable(records) });
  tables.sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const head = tables.find(({ tag }) => tag === "head")!.data;
  head.writeUInt32BE(0, 8);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const directory = Buffer.alloc(12 + 16 * tables.length);
  font.copy(directory, 0, 0, 4);
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE(power * 16, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE(tables.length * 16 - power * 16, 10);
  let offset = directory.length;
  const bodies: Buffer[] = [];
  for (const [i, { tag, data }] of tables.entries()) {
    const row = 12 + 16 * i;
    directory.write(tag, row, "latin1");
    directory.writeUInt32BE(checksum(data), row + 4);
    directory.writeUInt32BE(offset, row + 8);
    directory.writeUInt32BE(data.length, row + 12);
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    bodies.push(padded);
    offset += padded.length;
  }
  const whole = Buffer.concat([directory, ...bodies]);
  const headAt = directory.readUInt32BE(12 + 16 * tables.findIndex(({ tag }) => tag === "head") + 8);
  whole.writeUInt32BE((0xb1b0afba - checksum(whole)) >>> 0, headAt + 8);
  return whole;
}

function nameTable(records: readonly (readonly [number, string])[]): Buffer {
  const texts = records.map(([, text]) => Buffer.from(text, "utf16le").swap16());
  const head = Buffer.alloc(6 + 12 * records.length);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [i, [id]] of records.entries()) {
    const row = 6 + 12 * i;
    for (const [at, value] of [3, 1, 0x409, id, texts[i]!.length, offset].entries())
      head.writeUInt16BE(value, row + 2 * at);
    offset += texts[i]!.length;
  }
  return Buffer.concat([head, ...texts]);
}

function checksum(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) {
    const word =
      at + 4 <= data.length
        ? data.readUInt32BE(at)
        : Buffer.concat([data.subarray(at), Buffer.alloc(4)]).readUInt32BE(0);
    sum = (sum + word) >>> 0;
  }
  return sum;
}
