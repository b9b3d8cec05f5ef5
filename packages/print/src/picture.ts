import { drawingFault, isMedia, mediaEnding } from "@parley/media";
import { imageSize } from "image-size";
import { startTypesetter, TypesettingError, type Typesetter } from "./typesetter.ts";

/** A picture that can be printed: its bytes, and its file name in templates. */
export interface CheckedPicture {
  readonly file: string;
  readonly data: Uint8Array;
}

/** Why a picture or a PDF cannot be printed, and what to do. */
export interface PictureFault {
  readonly fault: string;
  readonly hint: string;
}

/** The most pixels of a picture: about A3 at 400 dots per inch. */
const MAX_PIXELS = 40_000_000;
/** The most bytes of a drawing. A larger one is usually a traced photograph, and would take the typesetter minutes. */
const MAX_DRAWING_BYTES = 2_000_000;

let typesetter: Typesetter | undefined;

/**
 * Check a picture before it is printed: its type, its size, and whether the typesetter can read all of it. Gives the picture, or
 * its fault. Never throws for a bad picture.
 *
 * ```ts
 * const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>');
 * checkPicture("a", "image/svg+xml", svg).file; // "a.svg"
 * checkPicture("a", "text/plain", svg).hint; // "save it as PNG"
 * ```
 */
export function checkPicture(name: string, type: string, data: Uint8Array): CheckedPicture | PictureFault {
  const ending = mediaEnding(type);
  if (!isMedia(`.${ending}`, "picture"))
    return { fault: `it is ${type}, not SVG, PNG, JPEG or WebP`, hint: "save it as PNG" };
  if (ending === "svg") {
    if (data.length > MAX_DRAWING_BYTES)
      return { fault: `a drawing of ${(data.length / 1e6).toFixed(1)} MB`, hint: "simplify it, or save it as PNG" };
    const drawing = drawingFault(data);
    if (drawing) return { fault: drawing.fault, hint: drawing.hint };
  } else {
    let size: { width: number; height: number };
    try {
      size = imageSize(data);
    } catch {
      return { fault: "its first bytes are not those of a picture", hint: "save it again as PNG or JPEG" };
    }
    const { width, height } = size;
    if (width * height > MAX_PIXELS)
      return {
        fault: `${width} × ${height} pixels`,
        hint: `make it smaller: at most ${MAX_PIXELS / 1e6} million pixels`,
      };
  }
  const file = `${name}.${ending}`;
  typesetter ??= startTypesetter();
  typesetter.forget(0);
  try {
    typesetter.pdf(
      typesetter.set({
        template: "single-image",
        data: { "single-image.json": JSON.stringify({ file }), [file]: data },
      }),
    );
  } catch (error) {
    if (!(error instanceof TypesettingError)) throw error;
    return { fault: `it cannot be read (${error.message})`, hint: "save it again as PNG or JPEG" };
  }
  return { file, data };
}

/**
 * The number of pages of a PDF, or its fault. Never throws.
 *
 * ```ts
 * countPages(new Uint8Array()).hint; // "print it to a PDF again, without a password"
 * ```
 */
export function countPages(pdf: Uint8Array): number | PictureFault {
  typesetter ??= startTypesetter();
  typesetter.forget(0);
  try {
    // Typst reports the number of pages when a page does not exist.
    typesetter.set({
      template: "single-image",
      data: { "single-image.json": JSON.stringify({ file: "own.pdf", page: 1e9 }), "own.pdf": pdf },
    });
  } catch (error) {
    const pages = error instanceof TypesettingError ? /only has (\d+) page/.exec(error.message) : undefined;
    if (pages) return Number(pages[1]);
    return {
      fault: `it cannot be read (${error instanceof Error ? error.message : String(error)})`,
      hint: "print it to a PDF again, without a password",
    };
  }
  return { fault: "it has no pages", hint: "print it to a PDF again" };
}
