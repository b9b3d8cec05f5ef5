/**
 * A plain value in canonical JSON (RFC 8785, JSON Canonicalization Scheme): keys sorted by UTF-16 code units, no white space,
 * strings and numbers as ECMAScript writes them. Keys with the value `undefined` are left out. Throws a TypeError for a BigInt.
 *
 * ```ts
 * canonical({ b: 1, a: ["é"] }); // '{"a":["é"],"b":1}'
 * ```
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined);
    const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${sorted.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}
