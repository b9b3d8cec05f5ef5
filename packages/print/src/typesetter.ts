import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { blankFont } from "./blank-font.ts";
import type { MissingLetter } from "./line-composer.ts";
import { typeface, WEIGHTS } from "./typeface.ts";

/** Kinds of PDF for readers and archives: PDF/UA-1 (ISO 14289-1), PDF/A-2a (ISO 19005-2). */
export const PDF_STANDARDS = ["ua-1", "a-2a"] as const;
export type PdfStandard = (typeof PDF_STANDARDS)[number];

const TEMPLATES = ["page", "booklet", "imposed", "sheets", "test-sheet", "single-image", "accents"] as const;

/** What a document is made of: a template of ours, the files it reads, and what it is to be. */
export interface Document {
  readonly template: (typeof TEMPLATES)[number];
  readonly data: { readonly [file: string]: Uint8Array | string };
  /** The edition's date, which an archive's PDF must carry. */
  readonly date?: string;
  readonly standard?: PdfStandard;
  /** Letters that have no glyph: they stand in the text layer, with nothing drawn. */
  readonly missing?: readonly MissingLetter[];
}

/** A typesetter at work on one document after another; what it has set before it need not set again. */
export interface Typesetter {
  set(document: Document): NodeTypstDocument;
  pdf(document: NodeTypstDocument, standard?: PdfStandard): Buffer;
  /** Without tags, for a page that is only looked at. */
  untaggedPdf(document: NodeTypstDocument): Buffer;
  svg(document: NodeTypstDocument): string;
  /** What the template marked under a label. */
  marked(document: NodeTypstDocument, label: string): unknown[];
  /** Forget all that has not been used for `age` documents. */
  forget(age: number): void;
}

/** What Typst says of a document it cannot set: a picture it cannot read, or a fault of our own. */
export class TypesettingError extends Error {}

/** Start a typesetter. `missing`: letters it must be able to keep without drawing them. */
export function startTypesetter(missing: string = ""): Typesetter {
  const blobs = WEIGHTS.map((weight) => typeface(weight).data);
  if (missing !== "") blobs.push(blankFont(missing));
  // Nothing of this machine is inside: the compiler reads only what is handed to it below, and a path out of it is refused.
  const compiler = NodeCompiler.create({ workspace: "/parley", fontArgs: [{ fontBlobs: blobs }] });
  for (const name of TEMPLATES) {
    const url = new URL(`../templates/${name}.typ`, import.meta.url);
    compiler.mapShadow(`/parley/${name}.typ`, readFileSync(fileURLToPath(url)));
  }
  const mapped = new Map<string, Uint8Array | string>();
  return {
    set({ template, data, date, standard }) {
      for (const file of mapped.keys()) {
        if (Object.hasOwn(data, file)) continue;
        compiler.unmapShadow(`/parley/${file}`);
        mapped.delete(file);
      }
      for (const [file, content] of Object.entries(data)) {
        if (mapped.get(file) === content) continue;
        compiler.mapShadow(`/parley/${file}`, Buffer.from(content));
        mapped.set(file, content);
      }
      const inputs = standard === "a-2a" && date !== undefined ? { date } : undefined;
      const result = compiler.compile({ mainFilePath: `/parley/${template}.typ`, ...(inputs ? { inputs } : {}) });
      if (result.result) return result.result;
      const failed = result.takeError() ?? result.takeDiagnostics();
      const said = failed ? (compiler.fetchDiagnostics(failed) as { message: string }[]) : [];
      throw new TypesettingError(said.map(({ message }) => message).join("; "));
    },
    pdf(document, standard) {
      try {
        return compiler.pdf(document, standard ? { pdfStandard: standard } : {});
      } catch (error) {
        // What a standard forbids is found only when the file is written.
        const said = error instanceof Error ? error.message : String(error);
        const messages = Array.from(said.matchAll(/message: "((?:[^"\\\\]|\\\\.)*)"/g), ([, words]) => words!);
        throw new TypesettingError(messages.length > 0 ? [...new Set(messages)].join("; ") : said, { cause: error });
      }
    },
    untaggedPdf: (document) => compiler.pdf(document, { pdfTags: false }),
    svg: (document) => compiler.plainSvg(document),
    marked: (document, label) =>
      (compiler.query(document, { selector: `<${label}>` }) as { value: unknown }[]).map(({ value }) => value),
    forget: (age) => compiler.evictCache(age),
  };
}

let shared: { readonly letters: string; readonly typesetter: Typesetter } | undefined;

/** The typesetter of this process, with nothing left over from the document before. */
export function typesetterFor(missing: readonly MissingLetter[] = []): Typesetter {
  const letters = [...new Set(missing.map(({ letter }) => letter))].toSorted().join("");
  shared?.typesetter.forget(0);
  if (shared?.letters !== letters) shared = { letters, typesetter: startTypesetter(letters) };
  return shared.typesetter;
}

/**
 * A document set by Typst, as a PDF, and how many pages it has. The same document gives the same bytes: no clock, no path
 * of this machine. Throws a TypesettingFault with Typst's own words where it cannot be set.
 */
export function typeset(document: Document): { pdf: Buffer; pages: number } {
  const typesetter = typesetterFor(document.missing);
  const set = typesetter.set(document);
  return { pdf: typesetter.pdf(set, document.standard), pages: set.numOfPages };
}
