import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { typeface, WEIGHTS } from "./typeface.ts";

/** What a document is made of: a template of ours, its data, and other files it reads. */
export interface Document {
  readonly template: "booklet" | "imposed" | "sheets";
  readonly data: { readonly [file: string]: Uint8Array | string };
}

const TEMPLATES = ["page", "booklet", "imposed", "sheets"] as const;
let compiler: NodeCompiler | undefined;

function start(): NodeCompiler {
  const made = NodeCompiler.create({
    workspace: "/",
    fontArgs: [{ fontBlobs: WEIGHTS.map((weight) => typeface(weight).data) }],
  });
  for (const name of TEMPLATES) {
    const url = new URL(`../templates/${name}.typ`, import.meta.url);
    made.mapShadow(`/parley/${name}.typ`, readFileSync(fileURLToPath(url)));
  }
  return made;
}

/**
 * A document set by Typst, as a PDF. The same document gives the same bytes: no date, no clock, no path of this machine.
 * Throws an Error with Typst's own words where the template itself is at fault.
 */
export function typeset({ template, data }: Document): Buffer {
  if (compiler) compiler.evictCache(0);
  compiler ??= start();
  for (const [file, content] of Object.entries(data)) compiler.mapShadow(`/parley/${file}`, Buffer.from(content));
  const result = compiler.compile({ mainFilePath: `/parley/${template}.typ` });
  const failed = result.takeError() ?? result.takeDiagnostics();
  if (!result.result) {
    const said = failed ? compiler.fetchDiagnostics(failed) : [];
    throw new Error(`typst: ${JSON.stringify(said)}`);
  }
  return compiler.pdf(result.result);
}
