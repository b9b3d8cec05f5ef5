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
    const fields = value as { readonly [key: string]: unknown };
    let text = "";
    // Without a comparison, texts are sorted by UTF-16 code units.
    for (const key of Object.keys(fields).toSorted())
      if (fields[key] !== undefined)
        text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonical(fields[key])}`;
    return `{${text}}`;
  }
  return JSON.stringify(value);
}
