import { createRequire } from "node:module";

/** The part of opentype.js that is used here; the package has no types. */
interface OpenType {
  readonly Path: new () => object;
  readonly Glyph: new (options: { name: string; unicode: number; advanceWidth: number; path: object }) => object;
  readonly Font: new (options: object) => { toArrayBuffer(): ArrayBuffer };
}

/**
 * A font with empty glyphs for some letters. A letter that no other font has is then in the text layer, where it can be searched
 * and copied, while its code is drawn. Each letter has its own glyph, so that a PDF can map it back.
 */
export function blankFont(letters: string): Buffer {
  const { Path, Glyph, Font } = createRequire(import.meta.url)("opentype.js") as OpenType;
  const glyph = (name: string, unicode: number): object =>
    new Glyph({ name, unicode, advanceWidth: 0, path: new Path() });
  const font = new Font({
    familyName: "Parley Blank",
    styleName: "Regular",
    unitsPerEm: 1000,
    ascender: 800,
    descender: -200,
    createdTimestamp: 0,
    glyphs: [glyph(".notdef", 0), ...Array.from(letters, (letter, i) => glyph(`g${i}`, letter.codePointAt(0)!))],
  });
  return Buffer.from(font.toArrayBuffer());
}
