import { SaxesParser, type SaxesTagPlain } from "saxes";

declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** Why a drawing is not used, and what its author can do. */
export interface DrawingFault {
  readonly fault: string;
  readonly hint: string;
}

/** Images that a drawing may embed. Not SVG, which could refer to other files. */
const INSIDE = /^\s*data:image\/(?:png|jpe?g|gif|webp)[;,]/i;
/** Fonts that a style may embed. */
const FONT_INSIDE = /^data:(?:font\/|application\/(?:x-)?font-)[\w.+-]*[;,]/i;
/** A reference to a part of the drawing. An id is an XML name; with a slash it could be read as a path. */
const OWN_PART = /^\s*#[\p{L}\p{M}\p{N}_.:-]+\s*$/u;
const OUTSIDE: DrawingFault = {
  fault: "it refers to another file",
  hint: "embed the picture in the drawing (in most editors: Extensions, Images, Embed)",
};
const EMPTY: DrawingFault = {
  fault: "it has an empty picture element",
  hint: "remove the empty picture from the drawing, or embed one",
};
const UNREADABLE: DrawingFault = { fault: "it is not a readable SVG", hint: "save it again as plain SVG" };

/**
 * Why a drawing (SVG) cannot be used, in print or on the tablet; `undefined` where it can. A drawing may refer only to its own
 * parts (`#id`) and to embedded data. Entity declarations are refused too. Scripts are not: an image runs none.
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
export function drawingFault(svg: Uint8Array): DrawingFault | undefined {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(svg);
  } catch {
    return UNREADABLE;
  }
  let found: DrawingFault | undefined;
  let isDrawing = false;
  let style = "";
  const report = (fault: DrawingFault): void => void (found ??= fault);
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
  });
  const inStyle = (letters: string): void => void (style += letters);
  parser.on("text", inStyle);
  parser.on("cdata", inStyle);
  parser.on("closetag", ({ name }) => {
    if (localName(name) === "style" && reachesOut(style)) report(OUTSIDE);
    style = "";
  });
  try {
    parser.write(text).close();
  } catch {
    return UNREADABLE;
  }
  return found ?? (isDrawing ? undefined : UNREADABLE);
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1).toLowerCase();

function tagFault({ name, attributes }: SaxesTagPlain): DrawingFault | undefined {
  const element = localName(name);
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

/** Whether CSS refers to another file: an import, or a `url()` other than a part of the drawing. CSS escapes are resolved first. */
function reachesOut(css: string): boolean {
  const plain = css
    .replace(OUTSIDE_COMMENTS, (_all, kept: string | undefined) => kept ?? "")
    .replace(/\\([0-9a-f]{1,6})\s?|\\(.)/gi, (_all, hex: string | undefined, letter: string | undefined) =>
      hex === undefined ? letter! : String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)),
    );
  if (/@import|image-set\(|\bsrc\(/i.test(plain)) return true;
  return Array.from(plain.matchAll(/url\(\s*["']?\s*([^"')\s]*)/gi)).some(
    ([, target = ""]) => target !== "" && !OWN_PART.test(target) && !INSIDE.test(target) && !FONT_INSIDE.test(target),
  );
}
