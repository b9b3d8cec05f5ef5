import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { blankFont } from "./blank-font.ts";
import type { MissingLetter } from "./line-composer.ts";
import { typeface, WEIGHTS } from "./typeface.ts";

/** Kinds of PDF for readers and archives: PDF/UA-1 (ISO 14289-1), PDF/A-2a (ISO 19005-2). */
export const PDF_STANDARDS = ["ua-1", "a-2a"] as const;
export type PdfStandard = (typeof PDF_STANDARDS)[number];

const TEMPLATES = [
  "page",
  "frame",
  "covers",
  "chapters",
  "back-pages",
  "booklet",
  "imposed",
  "sheets",
  "test-sheet",
  "changes-sheet",
  "pictures",
  "single-image",
  "accents",
] as const;

/** A document: one of the templates, the files it reads, and its properties. */
export interface Document {
  readonly template: (typeof TEMPLATES)[number];
  readonly data: { readonly [file: string]: Uint8Array | string };
  /** The date of the edition, which PDF/A requires. */
  readonly date?: string;
  readonly standard?: PdfStandard;
  /** Letters without a glyph. They are in the text layer, and nothing is drawn. */
  readonly missing?: readonly MissingLetter[];
}

/** A typesetter with a cache: what it has set before it does not set again. */
export interface Typesetter {
  set(document: Document): NodeTypstDocument;
  pdf(document: NodeTypstDocument, standard?: PdfStandard): Buffer;
  /** A PDF without tags, for a page on a screen. */
  untaggedPdf(document: NodeTypstDocument): Buffer;
  svg(document: NodeTypstDocument): string;
  /** The values that the template marks with a label. */
  marked(document: NodeTypstDocument, label: string): unknown[];
  /** Drop cache entries that the last `age` documents did not use. */
  forget(age: number): void;
}

/** A document that Typst cannot set, with its message: an unreadable picture, or a fault of a template. */
export class TypesettingError extends Error {}

/** Start a typesetter. `missing` are the letters of the blank font. */
export function startTypesetter(missing: string = ""): Typesetter {
  const blobs = WEIGHTS.map((weight) => typeface(weight).data);
  if (missing !== "") blobs.push(blankFont(missing));
  // The compiler reads only the files that are mapped below; a path to any other file is refused.
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
      const diagnostics = failed ? (compiler.fetchDiagnostics(failed) as { message: string }[]) : [];
      throw new TypesettingError(diagnostics.map(({ message }) => message).join("; "));
    },
    pdf(document, standard) {
      try {
        return compiler.pdf(document, standard ? { pdfStandard: standard } : {});
      } catch (error) {
        // Violations of a standard are found only when the file is written.
        const report = error instanceof Error ? error.message : String(error);
        const messages = Array.from(report.matchAll(/message: "((?:[^"\\\\]|\\\\.)*)"/g), ([, words]) => words!);
        throw new TypesettingError(messages.length > 0 ? [...new Set(messages)].join("; ") : report, { cause: error });
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

/** The typesetter of this process, with an empty cache. */
export function typesetterFor(missing: readonly MissingLetter[] = []): Typesetter {
  const letters = [...new Set(missing.map(({ letter }) => letter))].toSorted().join("");
  shared?.typesetter.forget(0);
  if (shared?.letters !== letters) shared = { letters, typesetter: startTypesetter(letters) };
  return shared.typesetter;
}

/**
 * The PDF of a document, and its number of pages. The same document gives the same bytes. Throws a TypesettingError with the
 * message of Typst if it cannot be set.
 */
export function typeset(document: Document): { pdf: Buffer; pages: number } {
  const typesetter = typesetterFor(document.missing);
  const set = typesetter.set(document);
  return { pdf: typesetter.pdf(set, document.standard), pages: set.numOfPages };
}
