/** Plain data of JSON files of other programs, read with care: what has another shape is refused by its place. */
import { SheetError, type Fields } from "../sheet.ts";

declare const TextDecoder: new (label: string, options?: object) => { decode(bytes: Uint8Array): string };

/** The deepest nesting of a file of phrases. */
const DEEPEST = 60;

const AGAIN = "export it again from the program that it was made with";

/** The text of a UTF-8 file. Throws a `SheetError` for another encoding. */
export function utf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new SheetError(`${name} is not in UTF-8`, AGAIN);
  }
}

/** The value of a JSON text. Throws a `SheetError` for a text that is none, or is nested too deep. */
export function parseJson(text: string, name: string): unknown {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) depth += 1;
    else if (code === 0x7d || code === 0x5d) depth -= 1;
    if (depth > DEEPEST) throw new SheetError(`${name} is nested more than ${DEEPEST} deep`, AGAIN);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch {
    throw new SheetError(`${name} is not JSON, or it is cut`, AGAIN);
  }
}

const wrong = (name: string, wanted: string): SheetError => new SheetError(`${name} is not ${wanted}`, AGAIN);

/** A map. Throws a `SheetError` for anything else. */
export function asMap(value: unknown, name: string): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw wrong(name, "a map");
}

/** A list; none for what is not there. Throws a `SheetError` for anything else. */
export function asList(value: unknown, name: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw wrong(name, "a list");
}

/** Words; `undefined` for what is not there. A number is its figures. Throws a `SheetError` for anything else. */
export function asWords(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw wrong(name, "a text");
}

/** Words by key. Throws a `SheetError` for anything else. */
export function asWordMap(value: unknown, name: string): { readonly [key: string]: string } {
  if (value === undefined || value === null) return {};
  return Object.fromEntries(
    Object.entries(asMap(value, name)).map(([key, one]) => [key, asWords(one, `${name}.${key}`) ?? ""]),
  );
}
