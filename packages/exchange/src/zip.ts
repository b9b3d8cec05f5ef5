/**
 * ZIP files (APPNOTE 6.3.3) behind a gate: what they hold is checked and counted before anything is parsed. A file of 400 kB can hold
 * gigabytes.
 */
import { Inflate } from "fflate";
import { SheetError } from "./sheet.ts";

/** The limits of a ZIP file: of all its parts together, and of their number. */
export interface ZipLimits {
  readonly bytes: number;
  readonly parts: number;
}

/** The limits of spreadsheets, and of files with pictures and recordings, which are read part by part. */
const SHEET_LIMITS: ZipLimits = { bytes: 64 * 1024 * 1024, parts: 5000 };
export const MEDIA_LIMITS: ZipLimits = { bytes: 1024 * 1024 * 1024, parts: 50_000 };
/** The most bytes of one part, which is read as a whole. */
export const MOST_PART = 64 * 1024 * 1024;
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

/** Bytes that are read piece by piece: a file on a disk, or an array. */
export interface ByteSource {
  readonly length: number;
  /** The bytes from one offset to another. */
  slice(from: number, to: number): Uint8Array;
}

/**
 * Every part of a ZIP file that `wanted` names, inflated. Throws a `SheetError` for files that are damaged, encrypted or too large,
 * and for names that lead out of the file.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Parts {
  const source = asSource(bytes);
  const entries = directoryOf(source, SHEET_LIMITS);
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entries) {
    if (!wanted(entry.name)) continue;
    const part = inflate(source, entry, SHEET_LIMITS.bytes - total);
    total += part.length;
    parts.set(entry.name, part);
  }
  return parts;
}

const isBytes = (source: ByteSource | Uint8Array): source is Uint8Array => source instanceof Uint8Array;
export const asSource = (source: ByteSource | Uint8Array): ByteSource =>
  isBytes(source) ? { length: source.length, slice: (from, to) => source.subarray(from, to) } : source;

/** The names of a ZIP file's parts. Throws a `SheetError` like `unzip`. */
export const namesIn = (source: ByteSource | Uint8Array, limits: ZipLimits = SHEET_LIMITS): readonly string[] =>
  directoryOf(asSource(source), limits).map(({ name }) => name);

/** A ZIP file whose parts are read one at a time. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** A part, inflated: at most 64 MB. Throws a `SheetError` where it is missing, damaged or too large. */
  read(name: string): Uint8Array;
}

/** A ZIP file with pictures and recordings. Throws a `SheetError` like `unzip`. */
export function openArchive(source: ByteSource): Archive {
  const entries = new Map(directoryOf(source, MEDIA_LIMITS).map((entry) => [entry.name, entry]));
  return {
    names: new Set(entries.keys()),
    read(name) {
      const entry = entries.get(name);
      if (!entry) throw damaged(`it has no part “${name}”`);
      return inflate(source, entry, MOST_PART);
    },
  };
}

/** The most bytes of the list of parts, and of the end with its comment. */
const MOST_LIST = 16 * 1024 * 1024;
const MOST_END = 22 + 0xffff;

/** The entries of the central directory. */
function directoryOf(source: ByteSource, limits: ZipLimits): Entry[] {
  const tail = Math.max(0, source.length - MOST_END);
  const last = viewOf(source.slice(tail, source.length));
  const found = endOf(last);
  if (found === undefined) throw damaged("it has no end of a ZIP file");
  const count = last.getUint16(found + 10, true);
  const start = last.getUint32(found + 16, true);
  if (count === 0xffff || start === 0xffffffff)
    throw new SheetError("it is a ZIP64 file, which spreadsheets are not", "save it again as .xlsx");
  if (count > limits.parts) throw new SheetError(`it has ${count} parts`, "save the phrases as a file of their own");
  const entries: Entry[] = [];
  const seen = new Set<string>();
  if (start > tail + found || tail + found - start > MOST_LIST) throw damaged("its list of parts cannot be read");
  const bytes = source.slice(start, tail + found);
  const view = viewOf(bytes);
  const end = bytes.length;
  let at = 0;
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
    if (declared > limits.bytes) throw tooLarge(limits.bytes);
    if (length > FREE && length > size * MOST_RATIO) throw tooDense(name);
    if (!name.endsWith("/")) entries.push({ name, method, offset, size });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const tooLarge = (most: number): SheetError =>
  new SheetError(`unpacked it is larger than ${most >> 20} MB`, "save the phrases as a file of their own");
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
function inflate(source: ByteSource, { name, method, offset, size }: Entry, most: number): Uint8Array {
  const head = viewOf(source.slice(offset, Math.min(source.length, offset + 30)));
  if (head.byteLength < 30 || head.getUint32(0, true) !== 0x04034b50)
    throw damaged(`its part “${name}” is not where it should be`);
  const start = offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  if (start + size > source.length) throw damaged(`its part “${name}” is cut`);
  if (size > most) throw tooLarge(most);
  const packed = source.slice(start, start + size);
  if (method === 0) return packed;
  if (method !== 8) throw damaged(`its part “${name}” is packed in a way that spreadsheets do not use (${method})`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const stream = new Inflate((chunk, final) => {
    length += chunk.length;
    isWhole = final;
    if (length > most) throw tooLarge(most);
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
