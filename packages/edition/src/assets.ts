import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Book, Credit, Entry, Folder } from "@parley/book";
import { drawingFault, mediaType, type DrawingFault } from "@parley/media";
import type { Medium } from "./edition.ts";
import { PICTOGRAMS } from "./pictograms.ts";

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** A picture or recording with its bytes. */
export interface Asset extends Omit<Medium, "bytes"> {
  readonly data: Uint8Array;
}

/** The sets of icons a book may name: one drawn for Parley, and those that `IconFinder` has. */
export const ICON_SETS = ["parley", "healthicons", "maki", "material-symbols", "tabler", "temaki"] as const;

/** Finds the icon behind `set:name`; `undefined` where there is none. */
export type IconFinder = (name: string) => Asset | undefined;

/** What stands behind `media/…`, `parley:name` and, by `icons`, any other `set:name` in a book. */
export function assetsOf(book: Book, folder: Folder, icons: IconFinder): (name: string) => Asset | undefined {
  return (name) => {
    if (name.startsWith("parley:")) return pictogram(name.slice("parley:".length));
    if (!name.startsWith("media/")) return icons(name);
    const data = folder.read(name);
    if (!data) return undefined;
    const credit: Credit | undefined = book.credits[name];
    const shown = credit && {
      by: credit.by,
      licence: credit.licence,
      ...(credit.source ? { source: credit.source } : {}),
    };
    return { type: mediaType(name), data, credit: shown };
  };
}

/** A picture drawn for Parley. */
function pictogram(name: string): Asset | undefined {
  if (!Object.hasOwn(PICTOGRAMS, name)) return undefined;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">${PICTOGRAMS[name]!}</svg>`;
  const data = new TextEncoder().encode(drawing);
  return { type: "image/svg+xml", data, credit: { by: "Parley", licence: "Apache-2.0" } };
}

/** Why a picture or recording could not be taken. */
type Refusal = { readonly missing: true } | { readonly fault: DrawingFault };

/** What an edition carries of pictures and recordings, each once, by SHA-256. */
export interface AssetCollector {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly media: { readonly [sha256: string]: Medium };
  /** The SHA-256 of what stands behind a name; `undefined` where it was refused, which is reported. */
  take(name: string, entry: Entry): string | undefined;
}

/** Collects what entries name. A drawing that is refused is refused for paper and tablet alike. */
export function collectAssets(
  assetOf: (name: string) => Asset | undefined,
  refuse: (refusal: Refusal, name: string, entry: Entry) => void,
): AssetCollector {
  const assets = new Map<string, Asset>();
  const media: { [sha256: string]: Medium } = {};
  return {
    assets,
    media,
    take(name, entry) {
      const asset = assetOf(name);
      if (!asset) {
        refuse({ missing: true }, name, entry);
        return undefined;
      }
      const sha = bytesToHex(sha256(asset.data));
      if (assets.has(sha)) return sha;
      // Icons come from sets that are known.
      const fault = name.startsWith("media/") && asset.type === "image/svg+xml" ? drawingFault(asset.data) : undefined;
      if (fault) {
        refuse({ fault }, name, entry);
        return undefined;
      }
      assets.set(sha, asset);
      media[sha] = { type: asset.type, bytes: asset.data.length, credit: asset.credit };
      return sha;
    },
  };
}
