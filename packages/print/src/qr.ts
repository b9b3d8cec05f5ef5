import { encode } from "uqr";

/**
 * A QR code (ISO/IEC 18004, correction level M) as an SVG with one path, including a quiet zone of four modules. Throws a RangeError
 * for a text that is too long.
 *
 * ```ts
 * qrCode("https://example.org/kit#10").startsWith("<svg"); // true
 * ```
 */
export function qrCode(text: string): string {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const rows = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark && !row[x - 1] ? [`M${x} ${y}h${runFrom(row, x)}v1h-${runFrom(row, x)}z`] : [])),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${rows.join("")}"/></svg>`;
}

/** The number of neighbouring dark modules in a row. */
function runFrom(row: readonly boolean[], x: number): number {
  const end = row.indexOf(false, x);
  return (end < 0 ? row.length : end) - x;
}
