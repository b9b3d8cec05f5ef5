import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Book, Credit, Entry, Folder } from "@parley/book";
import { drawingFault, mediaType, recordingFault, type MediaFault } from "@parley/media";
import type { MediaFile } from "./edition.ts";
import { PICTOGRAMS } from "./pictograms.ts";

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** A picture or a recording, with its bytes. */
export interface Asset extends Omit<MediaFile, "bytes"> {
  readonly data: Uint8Array;
}

/** The icon sets that a book can use: the one drawn for Parley, and those of `IconFinder`. */
export const ICON_SETS = ["parley", "healthicons", "maki", "material-symbols", "tabler", "temaki"] as const;

/** Finds the icon `set:name`; `undefined` where there is none. */
export type IconFinder = (name: string) => Asset | undefined;

/** Finds the assets of a book: `media/…`, `parley:name`, and by `icons` any other `set:name`. */
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
      ...(credit.first ? { first: credit.first } : {}),
      ...(credit.passed && credit.passed.length > 0 ? { passed: credit.passed } : {}),
      ...(credit.archived ? { archived: credit.archived } : {}),
    };
    return { type: mediaType(name), data, credit: shown };
  };
}

/** A pictogram drawn for Parley. */
function pictogram(name: string): Asset | undefined {
  if (!Object.hasOwn(PICTOGRAMS, name)) return undefined;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">${PICTOGRAMS[name]!}</svg>`;
  const data = new TextEncoder().encode(drawing);
  return { type: "image/svg+xml", data, credit: { by: "Parley", licence: "Apache-2.0" } };
}

/** An entry, a song or a lesson that names an asset, and its place. */
export type AssetOwner = Pick<Entry, "id" | "path" | "line" | "column">;

/** Why an asset is not used. */
type Refusal = { readonly missing: true } | { readonly fault: MediaFault; readonly type: string };

/** The assets of an edition, each once, by SHA-256. */
export interface AssetCollector {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly media: { readonly [sha256: string]: MediaFile };
  /** The SHA-256 of a named asset; `undefined` where it is refused, which is reported. */
  take(name: string, owner: AssetOwner): string | undefined;
}

/** Collects the assets that entries and songs name. */
export function collectAssets(
  assetOf: (name: string) => Asset | undefined,
  refuse: (refusal: Refusal, name: string, owner: AssetOwner) => void,
): AssetCollector {
  const assets = new Map<string, Asset>();
  const media: { [sha256: string]: MediaFile } = {};
  const refused = new Map<string, MediaFault>();
  /** The SHA-256 of the assets that were taken, by name: thousands of entries can have the same icon. */
  const taken = new Map<string, string>();
  return {
    assets,
    media,
    take(name, owner) {
      const known = taken.get(name);
      if (known !== undefined) return known;
      const asset = assetOf(name);
      if (!asset) {
        refuse({ missing: true }, name, owner);
        return undefined;
      }
      const sha = bytesToHex(sha256(asset.data));
      if (assets.has(sha)) {
        taken.set(name, sha);
        return sha;
      }
      const fault = refused.get(sha) ?? faultOf(name, asset);
      if (fault) {
        if (!refused.has(sha)) refuse({ fault, type: asset.type }, name, owner);
        refused.set(sha, fault);
        return undefined;
      }
      assets.set(sha, asset);
      taken.set(name, sha);
      media[sha] = { type: asset.type, bytes: asset.data.length, credit: asset.credit };
      return sha;
    },
  };
}

/** The fault of an asset. Only files of the book are checked: icons come from known sets. */
function faultOf(name: string, { type, data }: Asset): MediaFault | undefined {
  if (!name.startsWith("media/")) return undefined;
  if (type === "image/svg+xml") return drawingFault(data);
  return type.startsWith("audio/") ? recordingFault(type, data) : undefined;
}
