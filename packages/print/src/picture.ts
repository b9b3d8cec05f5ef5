import { drawingFault, isMedia, mediaEnding } from "@parley/media";
import { imageSize } from "image-size";
import { startTypesetter, TypesettingFault, type Typesetter } from "./typesetter.ts";

/** A picture that can be printed: its bytes, and the name under which templates find it. */
export interface Proof {
  readonly file: string;
  readonly data: Uint8Array;
}

/** Why a picture cannot be printed. */
export interface PictureFault {
  readonly fault: string;
  readonly cure: string;
}

/** Pixels of a picture that paper of A3 at 600 dots an inch could still show, and more than a tablet ever will. */
const MOST_PIXELS = 40_000_000;
/** Bytes of a drawing: more is a photograph in disguise, and would take the typesetter minutes. */
const MOST_DRAWING = 2_000_000;

let typesetter: Typesetter | undefined;

/** Look at a picture before it goes to press: how large it is, and whether it can be read to its end. */
export function proofPicture(name: string, type: string, data: Uint8Array): Proof | PictureFault {
  const ending = mediaEnding(type);
  if (!isMedia(`.${ending}`, "picture"))
    return { fault: `it is ${type}, not SVG, PNG, JPEG or WebP`, cure: "save it as PNG" };
  if (ending === "svg") {
    if (data.length > MOST_DRAWING)
      return { fault: `a drawing of ${(data.length / 1e6).toFixed(1)} MB`, cure: "simplify it, or save it as PNG" };
    const drawing = drawingFault(data);
    if (drawing) return { fault: drawing.fault, cure: drawing.hint };
  } else {
    let size: { width: number; height: number };
    try {
      size = imageSize(data);
    } catch {
      return { fault: "its first bytes are not those of a picture", cure: "save it again as PNG or JPEG" };
    }
    const { width, height } = size;
    if (width * height > MOST_PIXELS)
      return {
        fault: `${width} × ${height} pixels`,
        cure: `make it smaller: at most ${MOST_PIXELS / 1e6} million pixels`,
      };
  }
  const file = `${name}.${ending}`;
  typesetter ??= startTypesetter();
  typesetter.forget(0);
  try {
    typesetter.pdf(typesetter.set({ template: "look", data: { "look.json": JSON.stringify({ file }), [file]: data } }));
  } catch (error) {
    if (!(error instanceof TypesettingFault)) throw error;
    return { fault: `it cannot be read (${error.message})`, cure: "save it again as PNG or JPEG" };
  }
  return { file, data };
}

/** How many pages a PDF has, or why it cannot be used. */
export function countPages(pdf: Uint8Array): number | PictureFault {
  typesetter ??= startTypesetter();
  typesetter.forget(0);
  try {
    // There is no such page, and Typst says how many there are.
    typesetter.set({
      template: "look",
      data: { "look.json": JSON.stringify({ file: "own.pdf", page: 1e9 }), "own.pdf": pdf },
    });
  } catch (error) {
    const pages = error instanceof TypesettingFault ? /only has (\d+) page/.exec(error.message) : undefined;
    if (pages) return Number(pages[1]);
    return {
      fault: `it cannot be read (${error instanceof Error ? error.message : String(error)})`,
      cure: "print it to a PDF again, without a password",
    };
  }
  return { fault: "it has no pages", cure: "print it to a PDF again" };
}
