/**
 * ZIP files of spreadsheets (APPNOTE 6.3.3), behind a gate: what they hold is checked and counted before anything is parsed. A file of
 * 400 kB can hold gigabytes.
 */
import { Inflate } from "fflate";
import { SheetError } from "./sheet.ts";

/** The limits of a ZIP file. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_ENTRIES = 5000;
/** No part is inflated more than this many times, once it is larger than a megabyte. */
const MOST_RATIO = 100;
const FREE = 1024 * 1024;

const DAMAGED = "the file is damaged or not complete: save or copy it again";
const damaged = (what: string): SheetError => new SheetError(what, DAMAGED);

/** The parts of a ZIP file by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly offset: number;
  readonly size: number;
}

declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/**
 * Every part of a ZIP file that `wanted` names, inflated. Throws a `SheetError` for files that are damaged, encrypted or too large,
 * and for names that lead out of the file.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Parts {
  const entries = directoryOf(bytes);
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entries) {
    if (!wanted(entry.name)) continue;
    const part = inflate(bytes, entry, MOST_BYTES - total);
    total += part.length;
    parts.set(entry.name, part);
  }
  return parts;
}

/** The names of a ZIP file's parts. Throws a `SheetError` like `unzip`. */
export const namesIn = (bytes: Uint8Array): readonly string[] => directoryOf(bytes).map(({ name }) => name);

/** The entries of the central directory. */
function directoryOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) throw damaged("it has no end of a ZIP file");
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff || view.getUint32(end + 16, true) === 0xffffffff)
    throw new SheetError("it is a ZIP64 file, which spreadsheets are not", "save it again as .xlsx");
  if (count > MOST_ENTRIES) throw new SheetError(`it has ${count} parts`, "save the sheet as a file of its own");
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let at = view.getUint32(end + 16, true);
  let declared = 0;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw damaged("its list of parts cannot be read");
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder("utf-8").decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const [method, size, length, offset] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 24, true),
      view.getUint32(at + 42, true),
    ] as const;
    if ((flags & 1) === 1)
      throw new SheetError("it is encrypted", "open it, take the password away, and save it again");
    checkName(name);
    if (seen.has(name.toLowerCase())) throw damaged(`it has the part “${name}” twice`);
    seen.add(name.toLowerCase());
    declared += length;
    if (declared > MOST_BYTES) throw tooLarge();
    if (length > FREE && length > size * MOST_RATIO) throw tooDense(name);
    if (!name.endsWith("/")) entries.push({ name, method, offset, size });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const tooLarge = (): SheetError =>
  new SheetError("unpacked it is larger than 64 MB", "save the sheet with the phrases as a file of its own");
const tooDense = (name: string): SheetError =>
  new SheetError(
    `its part “${name}” grows more than ${MOST_RATIO} times when it is unpacked, as in files that are made to harm`,
    "save the sheet with the phrases again as a file of its own",
  );

/** The offset of the end record, which a comment can follow. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

/** Throw for a name that is no path within the file. */
function checkName(name: string): void {
  const isPath = !/[\\\0-\u001f:]/u.test(name) && !name.startsWith("/") && !name.split("/").includes("..");
  if (!isPath || name === "" || name.length > 255)
    throw new SheetError(
      `it has a part with the name “${name.slice(0, 80)}”`,
      "save it again from the spreadsheet program",
    );
}

/** The content of an entry, at most so many bytes. */
function inflate(bytes: Uint8Array, { name, method, offset, size }: Entry, most: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    throw damaged(`its part “${name}” is not where it should be`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + size > bytes.length) throw damaged(`its part “${name}” is cut`);
  const packed = bytes.subarray(start, start + size);
  if (method === 0) {
    if (size > most) throw tooLarge();
    return packed;
  }
  if (method !== 8) throw damaged(`its part “${name}” is packed in a way that spreadsheets do not use (${method})`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const stream = new Inflate((chunk, final) => {
    length += chunk.length;
    isWhole = final;
    if (length > most) throw tooLarge();
    if (length > FREE && length > size * MOST_RATIO) throw tooDense(name);
    chunks.push(chunk);
  });
  try {
    // In small steps, so that little is inflated before the limits are seen.
    const step = 16 * 1024;
    for (let from = 0; from < packed.length; from += step)
      stream.push(packed.subarray(from, from + step), from + step >= packed.length);
  } catch (error) {
    if (error instanceof SheetError) throw error;
    throw damaged(`its part “${name}” cannot be unpacked`);
  }
  if (!isWhole) throw damaged(`its part “${name}” is cut`);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
