/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/**
 * Rows as a file of comma-separated values for a spreadsheet (RFC 4180, UTF-8 with a mark). A text that a spreadsheet would compute is
 * marked as a text with an apostrophe. Never throws.
 *
 * ```ts
 * csvOf([["=1+1", 'a "b"', 3]]); // '\uFEFF"\'=1+1","a ""b""",3\r\n'
 * ```
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string => {
    if (typeof value === "number" && Number.isFinite(value)) return String(value);
    const text = String(value);
    return `"${(FORMULA.test(text.trimStart()) || FORMULA.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
  };
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}
