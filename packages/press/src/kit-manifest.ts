/** The list of the files of a kit. It is a file of the kit, so that the next build knows what the last one wrote. */
import { createHash } from "node:crypto";

/** The name of the list in a kit. */
export const MANIFEST = "parley-kit.json";

/** The publisher's signature of the list, in the format of minisign. */
export const SEAL = "parley-kit.json.minisig";

/** The SHA-256 of each file of a kit, by its path. */
export type KitManifest = ReadonlyMap<string, string>;

/** The SHA-256 of data, in hexadecimal. */
export const hashOf = (data: Uint8Array | string): string => createHash("sha256").update(data).digest("hex");

/** The text of the list of some files, sorted by path. */
export function formatManifest(files: ReadonlyMap<string, Uint8Array | string>): string {
  const rows = Array.from(files, ([name, data]) => [name, hashOf(data)] as const).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return `${JSON.stringify({ "parley-kit": 1, files: Object.fromEntries(rows) }, null, 1)}\n`;
}

/** The files in the text of a list; `undefined` for any other text. */
export function parseManifest(text: string): KitManifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || !("parley-kit" in value && "files" in value)) return undefined;
  const { files } = value;
  if (typeof files !== "object" || files === null) return undefined;
  const rows = new Map<string, string>();
  for (const [name, hash] of Object.entries(files)) {
    if (typeof hash !== "string") return undefined;
    rows.set(name, hash);
  }
  return rows;
}
