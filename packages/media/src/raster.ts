import { imageSize } from "image-size";
import { mediaEnding } from "./media-type.ts";
import type { MediaFault } from "./media-fault.ts";

/** The most pixels of a picture: about A3 at 400 dots per inch. */
export const MAX_PIXELS = 40_000_000;

/** The names of types in `image-size`, where they differ from the extension. */
const SAME: { readonly [ending: string]: string } = { jpeg: "jpg" };

/** The size of a picture of pixels in its own units, by its first bytes; `undefined` for any other data. */
export function rasterSize(data: Uint8Array): { type: string; width: number; height: number } | undefined {
  try {
    const { type = "", width, height } = imageSize(data);
    return width > 0 && height > 0 ? { type: SAME[type] ?? type, width, height } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Why a picture of pixels (PNG, JPEG, WebP) cannot be used; `undefined` where it can, as far as its first bytes say. Never throws.
 *
 * ```ts
 * import { rasterFault } from "@parley/media";
 * rasterFault("image/png", new Uint8Array(9))?.fault; // "its first bytes are not those of a picture"
 * ```
 */
export function rasterFault(type: string, data: Uint8Array): MediaFault | undefined {
  const size = rasterSize(data);
  if (!size) return { fault: "its first bytes are not those of a picture", hint: "save it again as PNG or JPEG" };
  const ending = mediaEnding(type);
  if (size.type !== ending)
    return {
      fault: `it is ${size.type.toUpperCase()}, not ${ending.toUpperCase()}`,
      hint: "save it again as PNG or JPEG",
    };
  const { width, height } = size;
  if (width * height > MAX_PIXELS)
    return {
      fault: `${width} × ${height} pixels`,
      hint: `make it smaller: at most ${MAX_PIXELS / 1e6} million pixels`,
    };
  return undefined;
}
