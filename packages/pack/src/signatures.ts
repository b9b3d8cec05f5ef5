import type { Edition, EditionLedger } from "@parley/edition";
import { strToU8, zlibSync } from "fflate";
import { fromBase64, toBase64 } from "./base64.ts";
import type { Inflate } from "./codec.ts";

/** What a tablet file has to verify its signatures. It is not in the pack, so that nothing waits for it when the file is opened. */
export interface Signatures {
  readonly ledger: EditionLedger;
  /** The names of people as they are shown, by id. */
  readonly people: Edition["people"];
  readonly publish?: Edition["publish"];
}

/**
 * The signatures of an edition as text for the tablet file, like `encodePack`; `undefined` where it has none. Never throws.
 *
 * ```ts
 * encodeSignatures({ people: {} }); // undefined
 * ```
 */
export function encodeSignatures({ ledger, people, publish }: Edition): string | undefined {
  if (ledger === undefined) return undefined;
  const signatures: Signatures = { ledger, people, ...(publish ? { publish } : {}) };
  return toBase64(zlibSync(strToU8(JSON.stringify(signatures)), { level: 9, mem: 12 }));
}

/**
 * The signatures from the text that `encodeSignatures` gives. Rejects damaged text. `inflate` is as for `decodePack`.
 *
 * ```ts
 * const text = encodeSignatures({ people: { p1: "R1" }, ledger: { book: "sha256-…", heads: {} } });
 * (await decodeSignatures(text)).people; // { p1: "R1" }
 * ```
 */
export async function decodeSignatures(text: string, inflate?: Inflate): Promise<Signatures> {
  const bytes = fromBase64(text);
  const json = inflate
    ? new TextDecoder().decode(await inflate(bytes))
    : await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).text();
  return JSON.parse(json) as Signatures;
}
