import { LineCounter, parseDocument, type Document } from "yaml";

/** A document with the lines it begins. */
interface CountedDocument {
  readonly document: Document;
  readonly lineCounter: LineCounter;
}

let last: { readonly text: string; readonly parsed: CountedDocument } | undefined;

/**
 * A text as YAML (1.2, core schema). The last document is cached, because each file is parsed twice: to look for mistakes, then to read
 * it. Callers must not change it. Throws a RangeError where the text is nested too deeply.
 */
export function documentOf(text: string): CountedDocument {
  if (last?.text === text) return last.parsed;
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    schema: "core",
    uniqueKeys: false,
    version: "1.2",
  });
  last = { text, parsed: { document, lineCounter } };
  return last.parsed;
}
