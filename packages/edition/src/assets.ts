import type { Book, Credit, Folder } from "@parley/book";
import { mediaType } from "@parley/media";
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
