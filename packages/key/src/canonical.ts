/**
 * A plain value in canonical JSON (RFC 8785, JSON Canonicalization Scheme): keys sorted by UTF-16 code units, no white space,
 * strings and numbers as ECMAScript writes them. Keys with the value `undefined` are left out. Throws a TypeError for a BigInt.
 *
 * ```ts
 * canonical({ b: 1, a: ["é"] }); // '{"a":["é"],"b":1}'
 * ```
 */
export function canonical(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = value as { readonly [key: string]: unknown };
    let text = "";
    for (const key of sortedKeys(fields))
      if (fields[key] !== undefined) text += `${text === "" ? "" : ","}${quoted(key)}:${canonical(fields[key])}`;
    return `{${text}}`;
  }
  return JSON.stringify(value);
}

/** The keys of an object, sorted by UTF-16 code units. A ledger has many lines with the same keys in the same order: each order is sorted once. */
function sortedKeys(fields: object): readonly string[] {
  const keys = Object.keys(fields);
  const name = keys.join("\n");
  const known = orders.get(name);
  if (known !== undefined && known.length === keys.length) return known;
  // Without a comparison, texts are sorted by UTF-16 code units.
  const sorted = keys.toSorted();
  // A key with a line break could be taken for two.
  if (orders.size >= MOST_ORDERS) orders.clear();
  if (!keys.some((key) => key.includes("\n"))) orders.set(name, sorted);
  return sorted;
}

const orders = new Map<string, readonly string[]>();
const MOST_ORDERS = 1000;

/** Letters that JSON writes in another way, and halves of surrogate pairs. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A text as JSON. Most have nothing to escape. */
function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}
