/**
 * HTML with a character reference for each letter beyond ASCII. A browser decodes and reads a file of ASCII with one byte for each
 * letter; a book that a tablet hands on is written as its builder wrote it. Not for scripts and styles, where references are not
 * read. Never throws.
 *
 * ```ts
 * asReferences("<p>물</p>"); // "<p>&#xbb3c;</p>"
 * ```
 */
export function asReferences(html: string): string {
  return html.replace(/[\u0080-\u{10ffff}]/gu, (letter) => `&#x${letter.codePointAt(0)!.toString(16)};`);
}
