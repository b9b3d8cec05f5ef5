/** Texts that YAML does not read as they were meant, because they are not in quotes. */

/** A part of a line that is not read as it was meant: its columns from 0 (the end is exclusive), what is wrong, and what to do. */
export interface UnquotedText {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly hint: string;
  /** What to write in its place, where there is only one cure. */
  readonly cure?: string;
  /** What is read in its place, where that is not certain. */
  readonly meant?: string;
}

/** What to do with a line that is indented with spaces that YAML takes for letters. */
export const RETYPE = "delete the spaces at the beginning of the line and type them again";

/** A key at the beginning of a line, perhaps after the hyphens of a list. */
const KEY = /^(\s*(?:-\s+)*)([\p{L}\p{Nd}_-]+)\s*([:：])/u;
/** The beginning of keys and values in braces. `{name}` is a slot. */
const BRACES = /^\{\s*(?:[\p{L}\p{Nd}_-]+\s*:|["'}]|$)/u;
/** A key in braces, with what separates it from its value. */
const KEY_IN_BRACES = /[{,]\s*[\p{L}\p{Nd}_-]+:\s+/gu;

/**
 * The first text of a line that YAML does not read as it was meant; `undefined` for none. It is only asked about lines that
 * cannot be read, because some of these texts have a second meaning. Never throws.
 */
export function findUnquoted(line: string): UnquotedText | undefined {
  const odd = /^ *[\u00a0\u2000-\u200a\u3000][\s\u00a0]*/u.exec(line);
  if (odd)
    return {
      from: 0,
      to: odd[0].length,
      message: "this line is indented with no-break spaces",
      hint: RETYPE,
      // A tab among them has no certain width.
      ...(odd[0].includes("\t") ? {} : { cure: " ".repeat(odd[0].length) }),
    };
  const [before = "", , key = "", colon] = KEY.exec(line) ?? [];
  const value = line.slice(before.length).trimEnd();
  const text = value.trimStart();
  const from = before.length + value.length - text.length;
  if (colon === "：")
    return {
      from: before.length - 1,
      to: before.length,
      message: "this is the wide colon of an East Asian keyboard",
      hint: `write “${key}: ” with the colon of a Latin keyboard and a space`,
      cure: /^\s/.test(value) || value === "" ? ":" : ": ",
    };
  if (colon === ":" && text !== "" && !/^\s/.test(value))
    return {
      from: before.length - 1,
      to: before.length,
      message: "a space is missing after the colon",
      hint: `write “${key}: ${text}”`,
      // What begins with // is an address.
      ...(text.startsWith("//") ? {} : { cure: ": " }),
    };
  if (colon === undefined || BRACES.test(text)) return findInBraces(line);
  return faultOf(text, from, false);
}

/** The first such text between braces. */
function findInBraces(line: string): UnquotedText | undefined {
  const keys = Array.from(line.matchAll(KEY_IN_BRACES));
  for (const [i, { 0: matched, index }] of keys.entries()) {
    const from = index + matched.length;
    const text = withoutClosing(line.slice(from, keys[i + 1]?.index ?? line.length).trimEnd(), line.slice(0, from));
    if (text === "" || BRACES.test(text) || /^\[[^\]]*\]$/.test(text)) continue;
    const fault = faultOf(text, from, true);
    if (fault) return fault;
  }
  return undefined;
}

/** A text without the brackets at its end that close those of the text before it. */
function withoutClosing(text: string, before: string): string {
  const open: string[] = [];
  for (const letter of before) {
    if (letter === "{") open.push("}");
    else if (letter === "[") open.push("]");
    else if (letter === open.at(-1)) open.pop();
  }
  let rest = text;
  while (rest !== "" && rest.endsWith(open.at(-1) ?? " ")) {
    open.pop();
    rest = rest.slice(0, -1).trimEnd();
  }
  return rest;
}

/** Why YAML does not read a text as it is meant; `undefined` where it does. Never throws. */
export function faultOf(text: string, from: number, inBraces: boolean): UnquotedText | undefined {
  const at = { from, to: from + text.length };
  const quote = /^["']/.exec(text)?.[0];
  if (quote !== undefined) {
    const whole = (quote === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/).exec(text)?.[0];
    if (whole === undefined)
      return { ...at, message: `the quote ${quote} is not closed`, hint: `write ${quote} also at the end of the text` };
    const rest = text.slice(whole.length).trim();
    if (rest === "" || rest.startsWith("#")) return undefined;
    // The quotes are round the words before a comma, as a hint of YAML can be understood, and belong round all.
    const isComma = inBraces && rest.startsWith(",") && !/["'\\]/.test(whole.slice(1, -1) + rest);
    const inner = isComma ? whole.slice(1, -1) + rest : text.slice(1).replace(new RegExp(`${quote}$`), "");
    return {
      ...at,
      message: `the quote ${quote} ends the text before “${rest}”`,
      hint: `quote it: ${quoted(inner)}`,
      meant: quoted(inner),
      ...(isComma ? { cure: quoted(inner) } : {}),
    };
  }
  // A hyphen before a text is a bullet or a dash of a dialogue. In quotes, it would begin like a formula.
  const words = /^-\s+(\p{L}.*)$/su.exec(text)?.[1];
  if (words !== undefined)
    return {
      ...at,
      message: `“${text}” begins with -, which begins a list`,
      hint: `delete the hyphen: ${reasonOf(words, inBraces) === undefined ? words : quoted(words)}`,
      meant: quoted(text),
    };
  const reason = reasonOf(text, inBraces);
  if (reason === undefined) return undefined;
  // A word processor writes these in place of straight quotes.
  const curly = /^(?:“([^“”"]+)”|‘([^‘’']+)’|„([^„“”"]+)[“”])$/u
    .exec(text)
    ?.slice(1)
    .find((inner) => inner !== undefined);
  if (curly !== undefined)
    return {
      ...at,
      message: `the quotes of ${text} are not those of YAML`,
      hint: `write straight quotes: ${quoted(curly)}`,
      cure: quoted(curly),
      meant: quoted(curly),
    };
  return {
    ...at,
    message: `“${text}” is not in quotes and ${reason}`,
    hint: `quote it: ${quoted(text)}`,
    meant: quoted(text),
    ...(isCertain(text) ? { cure: quoted(text) } : {}),
  };
}

/** Whether a text as a whole is meant as a text: what looks like a list, a map, a comment or a block can be meant as one. */
function isCertain(text: string): boolean {
  // A slot is in braces: {n|acc}.
  const plain = text.replace(/\{\p{L}[\p{L}\p{N}-]*(?:\|\p{L}+)?\}/gu, "0");
  return !/^(?:[[\]{}|>,#?-]|[&!](?!\p{L}))|[[\]{}]$|(?:^|\s)#/u.test(plain);
}

/** Why YAML does not read a text without quotes as it is. */
function reasonOf(text: string, inBraces: boolean): string | undefined {
  if (/^[|>][+-]?\d?$/.test(text)) return undefined;
  const first = /^(?:[@`%&*!|>#{}[\],]|[-?:](?=\s|$))/.exec(text)?.[0];
  if (first !== undefined) return `begins with ${first}`;
  if (/\s#/.test(text)) return "has a space and #, which begin a comment";
  if (/:(?:\s|$)/.test(text)) return "has a colon and a space, which separate a key from its value";
  const odd = inBraces ? /[{}[\],]/.exec(text)?.[0] : undefined;
  return odd === undefined ? undefined : `has ${odd} between braces`;
}

/** A text in the quotes of YAML: `"Внимание: газ"`. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
