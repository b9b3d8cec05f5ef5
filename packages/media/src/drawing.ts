import { SaxesParser, type SaxesTagPlain } from "saxes";
import { drawnShapes, referencesIn, styleReferences, type DrawnElement } from "./drawing-load.ts";
import type { MediaFault } from "./media-fault.ts";
import { MAX_PIXELS, rasterSize } from "./raster.ts";

declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };
declare const atob: (base64: string) => string;

/** Images that a drawing may embed. Not SVG, which could refer to other files. */
const INSIDE = /^\s*data:image\/(?:png|jpe?g|gif|webp)[;,]/i;
/** Fonts that a style may embed. */
const FONT_INSIDE = /^data:(?:font\/|application\/(?:x-)?font-)[\w.+-]*[;,]/i;
/** A reference to a part of the drawing. An id is an XML name; with a slash it could be read as a path. */
const OWN_PART = /^\s*#[\p{L}\p{M}\p{N}_.:-]+\s*$/u;
/** The most bytes of a drawing. A larger one is usually a traced photograph, and would take the typesetter minutes. */
const MAX_BYTES = 2_000_000;
/** The deepest nesting of elements. Renderers call themselves for each level, and end the process when their stack is full. */
const MAX_DEPTH = 200;
/** The most shapes, those of repeated parts counted each time. A detailed map has 10,000. */
const MAX_SHAPES = 100_000;
const OUTSIDE: MediaFault = {
  fault: "it refers to another file",
  hint: "embed the picture in the drawing (in most editors: Extensions, Images, Embed)",
};
const EMPTY: MediaFault = {
  fault: "it has an empty picture element",
  hint: "remove the empty picture from the drawing, or embed one",
};
const HTML: MediaFault = {
  fault: "it has HTML inside (foreignObject), which is not printed",
  hint: "convert its texts to plain SVG text or to paths",
};
const TOO_DEEP: MediaFault = {
  fault: `its groups are nested more than ${MAX_DEPTH} deep`,
  hint: "ungroup the drawing, or save it as PNG",
};
const TOO_MANY: MediaFault = {
  fault: `it has more than ${MAX_SHAPES} shapes, those of repeated parts counted each time`,
  hint: "simplify it, or save it as PNG",
};
const CIRCLE: MediaFault = {
  fault: "a part of it refers to itself",
  hint: "remove the clone, pattern or mask that has itself inside",
};
const UNREADABLE: MediaFault = { fault: "it is not a readable SVG", hint: "save it again as plain SVG" };

/**
 * Why a drawing (SVG) cannot be used, in print or on the tablet; `undefined` where it can. A drawing may refer only to its own
 * parts (`#id`) and to embedded data. Entity declarations and HTML are refused too. Scripts are not: an image runs none. Its size,
 * nesting and number of shapes are limited, and the pixels of the pictures in it, because a renderer has no limits of its own.
 *
 * Rule: SVG 2, "secure static mode" (https://www.w3.org/TR/SVG2/conform.html#secure-static-mode). Never throws.
 *
 * ```ts
 * import { drawingFault } from "@parley/media";
 * const svg = (inside: string) => new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);
 * drawingFault(svg('<path d="M0 0h9"/>')); // undefined
 * drawingFault(svg('<image href="../secret.png"/>'))?.fault; // "it refers to another file"
 * ```
 */
export function drawingFault(svg: Uint8Array): MediaFault | undefined {
  if (svg.length > MAX_BYTES)
    return { fault: `a drawing of ${(svg.length / 1e6).toFixed(1)} MB`, hint: "simplify it, or save it as PNG" };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(svg);
  } catch {
    return UNREADABLE;
  }
  let found: MediaFault | undefined;
  let isDrawing = false;
  let style = "";
  let styles = "";
  const pictures = new Set<string>();
  const report = (fault: MediaFault): void => void (found ??= fault);
  const root: DrawnElement = { name: "", id: undefined, selectors: [], children: [], refers: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", () => report(UNREADABLE));
  parser.on("doctype", (doctype) => {
    if (doctype.includes("["))
      report({ fault: "it declares XML entities", hint: "save it as plain SVG, without a document type" });
  });
  parser.on("processinginstruction", ({ target }) => {
    if (target !== "xml") report(OUTSIDE);
  });
  parser.on("opentag", (tag) => {
    style = "";
    isDrawing ||= localName(tag.name) === "svg";
    const fault = tagFault(tag);
    if (fault) report(fault);
    for (const value of Object.values(tag.attributes)) for (const picture of picturesIn(value)) pictures.add(picture);
    const element = elementOf(tag);
    open.at(-1)!.children.push(element);
    open.push(element);
    if (open.length > MAX_DEPTH + 1) report(TOO_DEEP);
  });
  const inStyle = (letters: string): void => void (style += letters);
  parser.on("text", inStyle);
  parser.on("cdata", inStyle);
  parser.on("closetag", ({ name }) => {
    open.pop();
    if (localName(name) === "style") {
      if (reachesOut(style)) report(OUTSIDE);
      styles += `${plainCss(style)}\n`;
      for (const picture of picturesIn(style)) pictures.add(picture);
    }
    style = "";
  });
  try {
    parser.write(text).close();
  } catch {
    return UNREADABLE;
  }
  if (found) return found;
  if (!isDrawing) return UNREADABLE;
  const { shapes, tooDeep } = drawnShapes(root, styleReferences(styles), MAX_DEPTH + 1);
  if (tooDeep) return TOO_DEEP;
  if (shapes === Infinity) return CIRCLE;
  return shapes > MAX_SHAPES ? TOO_MANY : picturesFault(pictures);
}

/** An element with the parts of the drawing that it refers to. */
function elementOf({ name, attributes }: SaxesTagPlain): DrawnElement {
  const refers: string[] = [];
  let id: string | undefined;
  const selectors = [localName(name)];
  for (const [attribute, value] of Object.entries(attributes)) {
    const local = localName(attribute);
    if (local === "href" && value.trim().startsWith("#")) refers.push(value.trim().slice(1));
    else refers.push(...referencesIn(plainCss(value)));
    if (local === "id") id = value;
    if (local === "class") selectors.push(...value.split(/\s+/).map((one) => `.${one}`));
  }
  if (id !== undefined) selectors.push(`#${id}`);
  return { name: localName(name), id, selectors, children: [], refers };
}

/** The embedded pictures in a value: their data URLs. */
function picturesIn(value: string): string[] {
  return Array.from(value.matchAll(/data:image\/[^"')<>]+/gi), ([url]) => url);
}

/** The fault of embedded pictures: one that is no picture, or too many pixels in all. */
function picturesFault(urls: ReadonlySet<string>): MediaFault | undefined {
  let pixels = 0;
  for (const url of urls) {
    const data = dataOf(url);
    const size = data && rasterSize(data);
    if (!size || size.type === "svg")
      return {
        fault: "it has an embedded picture that cannot be read",
        hint: "embed the picture again, as PNG or JPEG",
      };
    pixels += size.width * size.height;
  }
  if (pixels <= MAX_PIXELS) return undefined;
  const millions = Math.ceil(pixels / 1e6);
  return {
    fault: `its embedded pictures have ${millions} million pixels`,
    hint: `make them smaller: at most ${MAX_PIXELS / 1e6} million pixels in all`,
  };
}

/** The bytes of a data URL (RFC 2397); `undefined` where they cannot be decoded. */
function dataOf(url: string): Uint8Array | undefined {
  const comma = url.indexOf(",");
  if (comma < 0) return undefined;
  try {
    const data = decodeURIComponent(url.slice(comma + 1));
    const letters = /;\s*base64\s*$/i.test(url.slice(0, comma)) ? atob(data.replace(/\s/g, "")) : data;
    return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1).toLowerCase();

function tagFault({ name, attributes }: SaxesTagPlain): MediaFault | undefined {
  const element = localName(name);
  if (element === "foreignobject") return HTML;
  // An animation could change a reference after the check.
  if (/^(?:animate|set)/.test(element) && /(?:^|:)href$/i.test(attributes["attributeName"]?.trim() ?? ""))
    return OUTSIDE;
  for (const [attribute, value] of Object.entries(attributes)) {
    const local = localName(attribute);
    // A link draws nothing, and in an image it cannot be clicked.
    if (local === "href" && element !== "a") {
      if (element === "image" && (value.trim() === "" || OWN_PART.test(value))) return EMPTY;
      if (value.trim() !== "" && !OWN_PART.test(value) && !INSIDE.test(value)) return OUTSIDE;
    }
    if (local === "src" || (local === "base" && attribute.startsWith("xml:"))) return OUTSIDE;
    if (reachesOut(value)) return OUTSIDE;
  }
  return undefined;
}

/** A string or an unquoted URL, in which no CSS comment begins, or else a comment. */
const OUTSIDE_COMMENTS =
  /("(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|url\(\s*[^\s"')]+)|\/\*[\s\S]*?(?:\*\/|$)/gi;

/** CSS without comments and escapes. */
function plainCss(css: string): string {
  return css
    .replace(OUTSIDE_COMMENTS, (_all, kept: string | undefined) => kept ?? "")
    .replace(/\\([0-9a-f]{1,6})\s?|\\(.)/gi, (_all, hex: string | undefined, letter: string | undefined) =>
      hex === undefined ? letter! : String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)),
    );
}

/** Whether CSS refers to another file: an import, or a `url()` other than a part of the drawing. CSS escapes are resolved first. */
function reachesOut(css: string): boolean {
  const plain = plainCss(css);
  if (/@import|image-set\(|\bsrc\(/i.test(plain)) return true;
  return Array.from(plain.matchAll(/url\(\s*["']?\s*([^"')\s]*)/gi)).some(
    ([, target = ""]) => target !== "" && !OWN_PART.test(target) && !INSIDE.test(target) && !FONT_INSIDE.test(target),
  );
}
