/** XML of spreadsheets, read as a stream: no declarations of types, so no entities but the five of XML. */
import { SaxesParser } from "saxes";
import { SheetError } from "./sheet.ts";

/** An element as it begins: its name without its namespace, and its attributes, by their names as they are written. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
}

/** What is called while a document is read. */
export interface XmlReader {
  open?(tag: XmlTag): void;
  close?(name: string): void;
  text?(text: string): void;
}

declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string };

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The most nested elements of a document. */
const DEEPEST = 200;

/** Read a document. Throws a `SheetError` for one that is not well formed or declares types. `part` names it in the message. */
export function readXml(bytes: Uint8Array, part: string, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const wrong = (what: string): SheetError =>
    new SheetError(`its part “${part}” ${what}`, "open it in a spreadsheet program and save it again");
  let depth = 0;
  parser.on("error", () => {
    throw wrong("is not well-formed XML");
  });
  parser.on("doctype", () => {
    throw wrong("declares a document type, which spreadsheets do not");
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw wrong("is nested too deeply");
    reader.open?.({ name: localName(name), attributes });
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    reader.close?.(localName(name));
  });
  parser.on("text", (text) => reader.text?.(text));
  parser.on("cdata", (text) => reader.text?.(text));
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  const decoder = new TextDecoder(label, { fatal: true });
  const step = 256 * 1024;
  try {
    for (let from = 0; from < bytes.length; from += step)
      parser.write(decoder.decode(bytes.subarray(from, from + step), { stream: true }));
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    if (error instanceof SheetError) throw error;
    throw wrong("is not text in UTF-8");
  }
}

/** An attribute by its name without its namespace. */
export function attribute({ attributes }: XmlTag, name: string): string | undefined {
  const own = attributes[name];
  if (own !== undefined) return own;
  const key = Object.keys(attributes).find((one) => localName(one) === name);
  return key === undefined ? undefined : attributes[key];
}
