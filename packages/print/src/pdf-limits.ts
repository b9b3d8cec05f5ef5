/** Limits on a PDF of others, checked before a native library reads it. */
import type { MediaFault } from "@parley/media";

/** The most bytes of additional pages. */
const MAX_BYTES = 50_000_000;
/** The deepest nesting of arrays and dictionaries. Readers call themselves for each level. */
const MAX_DEPTH = 100;

const [STREAM, ENDSTREAM] = [Buffer.from("stream"), Buffer.from("endstream")] as const;

/**
 * Why a PDF is not read, by its size and the nesting of its objects (ISO 32000-2, 7.3); `undefined` within the limits. What is
 * in compressed streams is not seen here.
 */
export function pdfFault(pdf: Uint8Array): MediaFault | undefined {
  if (pdf.length > MAX_BYTES)
    return {
      fault: `a PDF of ${(pdf.length / 1e6).toFixed(0)} MB`,
      hint: `at most ${MAX_BYTES / 1e6} MB: print only the pages that are needed to a PDF`,
    };
  if (deepestNesting(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)) > MAX_DEPTH)
    return { fault: "its objects are nested too deep", hint: "print it to a PDF again, with another program" };
  return undefined;
}

/** The bytes that a reader of PDF looks for. */
const code = (letter: string): number => letter.charCodeAt(0);
const [OPEN, CLOSE, ESCAPE, COMMENT] = [code("("), code(")"), code("\\"), code("%")] as const;
const [BEGINS, ENDS] = [new Set([code("["), code("<")]), new Set([code("]"), code(">")])] as const;

/** The deepest nesting of arrays and dictionaries outside streams, strings and comments. */
function deepestNesting(pdf: Buffer): number {
  let [depth, deepest, parens] = [0, 0, 0];
  for (let at = 0; at < pdf.length; at++) {
    const byte = pdf[at]!;
    if (parens > 0) {
      if (byte === ESCAPE) at += 1;
      else if (byte === OPEN) parens += 1;
      else if (byte === CLOSE) parens -= 1;
    } else if (byte === OPEN) parens = 1;
    else if (byte === COMMENT) while (at < pdf.length && pdf[at] !== 10 && pdf[at] !== 13) at += 1;
    else if (BEGINS.has(byte)) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (ENDS.has(byte)) depth = Math.max(0, depth - 1);
    else if (byte === STREAM[0] && pdf.subarray(at, at + STREAM.length).equals(STREAM)) {
      const end = pdf.indexOf(ENDSTREAM, at);
      at = end < 0 ? pdf.length : end + ENDSTREAM.length - 1;
    }
  }
  return deepest;
}
