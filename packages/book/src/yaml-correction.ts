/** Corrections of a line of YAML: what a slip of the hand can have made of it, the likeliest first. */
import { SCRIPTS } from "@parley/sound/script";
import { findBracesFault, isLanguageKey } from "./language-braces.ts";
import { findUnquoted, quoted } from "./unquoted-text.ts";

/** A mistake of a YAML text: its line from 0, and a range of that line in UTF-16 code units. */
export interface YamlFault {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly hint: string;
  /** What to write in the place of the range, where there is only one cure. */
  readonly cure?: string;
}

/** A mistake, and the lines that are read in place of those that it is on. */
export interface Correction extends YamlFault {
  readonly lines: readonly (readonly [line: number, content: string])[];
  /** Whether it changes the indent of a line. */
  readonly isIndent?: true;
}

const TAGS = SCRIPTS.map(({ tag }) => tag).join("|");
/** A key in braces after a text without a comma: `{ ko: 물 ru: …`. */
const NO_COMMA = new RegExp(`[^\\s,{]( +)(?=["'«“]?(?:${TAGS})(?:-[A-Z]{2})?: )`, "u");

/**
 * The possible corrections for an error on a line: of the line itself, of the line before it and of the one after it. Never throws.
 * `correctionsOf(["a:", "  - b: 1", "   c: 2"], 2)[0].hint` → `"indent it with 4 spaces, as line 2"`
 */
export function correctionsOf(lines: readonly string[], line: number): Correction[] {
  const near = [line, before(lines, line), after(lines, line)].filter((at) => at >= 0 && at < lines.length);
  return [
    ...near.slice(0, 2).flatMap((at) => ofLanguages(lines, at)),
    ...near.slice(0, 2).flatMap((at) => ofBraces(lines, at)),
    ...near.slice(0, 2).flatMap((at) => ofQuotes(lines, at)),
    ...near.flatMap((at) => ofDashes(lines, at)),
    ...near.flatMap((at) => ofTexts(lines, at)),
    ...near.slice(0, 2).flatMap((at) => ofColons(lines, at)),
    ...[near[0]!, ...near.slice(2), ...near.slice(1, 2)].flatMap((at) => ofIndents(lines, at)),
  ];
}

const contentAt = (lines: readonly string[], at: number): string => lines[at]!.replace(/\r$/, "");
const endAt = (lines: readonly string[], at: number): string => (lines[at]!.endsWith("\r") ? "\r" : "");

/** The nearest line before or after that is not empty and no comment. */
function nearest(lines: readonly string[], line: number, step: 1 | -1): number {
  let at = line + step;
  while (at >= 0 && at < lines.length && /^\s*(?:#|$)/u.test(lines[at]!)) at += step;
  return at;
}
const before = (lines: readonly string[], line: number): number => nearest(lines, line, -1);
const after = (lines: readonly string[], line: number): number => nearest(lines, line, 1);

/** A correction that replaces one range of a line; it is its cure, if that is certain. */
function replacing(
  lines: readonly string[],
  line: number,
  [from, to, put]: readonly [from: number, to: number, put: string],
  {
    message,
    hint,
    isCertain = true,
  }: { readonly message: string; readonly hint: string; readonly isCertain?: boolean },
): Correction {
  const content = contentAt(lines, line);
  const now = content.slice(0, from) + put + content.slice(to) + endAt(lines, line);
  return { line, from, to, message, hint, ...(isCertain ? { cure: put } : {}), lines: [[line, now]] };
}

/** A line without what is in quotes, which keeps its length, and without a comment. */
const unquotedPart = (content: string): string =>
  content
    .replace(/(?<![^\s{[,:])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/gu, (quote) => "_".repeat(quote.length))
    .replace(/(^|\s)#.*$/u, (comment) => " ".repeat(comment.length));

/** Texts by language between braces with commas in them, or with more than one mistake. */
function ofLanguages(lines: readonly string[], line: number): Correction[] {
  const content = contentAt(lines, line);
  const found = findBracesFault(content, isInBraces(lines, line));
  if (!found) return [];
  const { content: now, meant: _, ...fault } = found;
  return [{ ...fault, line, lines: [[line, now + endAt(lines, line)]] }];
}

/** Whether a line that begins with a key is between braces that a line before it opens. */
function isInBraces(lines: readonly string[], line: number): boolean {
  const isKey = /^\s*[\p{Ll}-]+:\s/u;
  if (!isKey.test(lines[line]!)) return false;
  let at = line - 1;
  while (at >= 0 && line - at < 10 && isKey.test(lines[at]!) && !/\{\s*$/.test(lines[at]!)) at -= 1;
  return /\{\s*$/.test(lines[at] ?? "");
}

/** A brace that is missing, is one too many, or is another bracket; a comma that is missing between braces. */
function ofBraces(lines: readonly string[], line: number): Correction[] {
  const content = contentAt(lines, line);
  const plain = unquotedPart(content);
  const count = (letter: string): number => plain.split(letter).length - 1;
  const open = count("{") - count("}");
  const end = plain.trimEnd().length;
  const found: Correction[] = [];
  const joined = /[{,]\s*([a-z][\w-]*):(?=[^\s/])/u.exec(plain);
  if (joined) {
    const at = joined.index + joined[0].length;
    found.push(
      replacing(lines, line, [at, at, " "], {
        message: "a space is missing after the colon",
        hint: `write “${joined[1]}: ” with a space`,
      }),
    );
  }
  const comma = /[{,]\s*[\w-]+:\s/u.test(plain) ? NO_COMMA.exec(plain) : null;
  if (comma) {
    const at = comma.index + 1;
    const key = content.slice(at).trim().split(":")[0]!;
    found.push(
      replacing(lines, line, [at, at, ","], {
        message: `a comma is missing before “${key}:”`,
        hint: `write “, ${key}:”, or quote the text that it is part of`,
        isCertain: false,
      }),
    );
  }
  if (open > 0) {
    if (/[)\]]$/.test(plain.trimEnd()))
      found.push(
        replacing(lines, line, [end - 1, end, "}"], {
          message: `the brace { is closed with ${plain[end - 1]}`,
          hint: "write } in its place",
        }),
      );
    const put = `${" ".repeat(content.slice(0, end).endsWith(" ") ? 0 : 1)}${"}".repeat(open)}`;
    // A brace after a # is in a comment.
    if (/#.*\}/u.test(content.slice(end))) return found;
    found.push({
      ...replacing(lines, line, [end, end, put], {
        message: "a } is missing at the end of this line",
        hint: `write ${put.trim()} at its end; each { has a }`,
      }),
      from: Math.max(0, end - 1),
      to: end,
      cure: content.slice(Math.max(0, end - 1), end) + put,
    });
  }
  if (open < 0) {
    const key = /^\s*(?:- )?[\w-]+:(?= +[\w-]+: )/u.exec(plain)?.[0];
    if (key !== undefined)
      found.push(
        replacing(lines, line, [key.length, key.length, " {"], {
          message: `a { is missing after “${key.trim()}”`,
          hint: "write it before the first language; each } has a {",
        }),
      );
    found.push(
      replacing(lines, line, [end + open, end, ""], {
        message: "a } is here that closes nothing",
        hint: "delete it; each } has a {",
      }),
    );
  }
  return found;
}

/** A text that needs quotes, a colon without its space, and other letters that YAML does not read as they are meant. */
function ofTexts(lines: readonly string[], line: number): Correction[] {
  const content = contentAt(lines, line);
  const found = findUnquoted(content);
  if (!found) return [];
  const { from, to } = found;
  const now = found.cure ?? found.meant ?? quoted(content.slice(from, to).replace(/^(["'])(.*?)\1?$/u, "$2"));
  const { meant: _, ...fault } = found;
  return [{ ...fault, line, lines: [[line, content.slice(0, from) + now + content.slice(to) + endAt(lines, line)]] }];
}

/** A quote between braces that is not closed. */
function ofQuotes(lines: readonly string[], line: number): Correction[] {
  const content = contentAt(lines, line);
  const at = /[{,]\s*[\w-]+:\s+(?=")/u.exec(unquotedPart(content));
  if (!at) return [];
  const from = at.index + at[0].length;
  const rest = content.slice(from + 1);
  const end = [/,\s+[\w-]+:\s/u.exec(rest)?.index, /\s*\}\s*$/u.exec(rest)?.index].find((one) => one !== undefined);
  if (end === undefined) return [];
  return [
    {
      ...replacing(lines, line, [from + 1 + end, from + 1 + end, '"'], {
        message: 'the quote " is not closed',
        hint: 'write " also at the end of the text',
        isCertain: false,
      }),
      from,
      to: from + 1 + end,
    },
  ];
}

/** The column of the hyphens of the list that a line is in, and the first key of its items. */
function listBefore(lines: readonly string[], line: number): readonly [dash: number, key: string] | undefined {
  for (let at = line - 1; at >= 0; at -= 1) {
    const [, indent, key] = /^( *)- ([\w-]+):/u.exec(lines[at]!) ?? [];
    if (indent !== undefined && key !== undefined) return [indent.length, key];
    if (/^[^\s#-]/u.test(lines[at]!)) return undefined;
  }
  return undefined;
}

/** An item of a list without its hyphen, or without the space after it. */
function ofDashes(lines: readonly string[], line: number): Correction[] {
  const content = contentAt(lines, line);
  const joined = /^(\s*)-(?=[\p{L}{])/u.exec(content);
  if (joined)
    return [
      replacing(lines, line, [joined[0].length, joined[0].length, " "], {
        message: "a space is missing after the hyphen",
        hint: `write “- ${content.slice(joined[0].length).trim()}”`,
      }),
    ];
  const list = listBefore(lines, line);
  const [, indent = "", key] = /^(\s*)([\w-]+):/u.exec(content) ?? [];
  if (!list || key !== list[1]) return [];
  return [
    replacing(lines, line, [0, indent.length, `${" ".repeat(list[0])}- `], {
      message: `a hyphen is missing: “${key}:” begins a new item of the list`,
      hint: `write “- ${content.trim()}”`,
    }),
  ];
}

/** A key without its colon. */
function ofColons(lines: readonly string[], line: number): Correction[] {
  const content = contentAt(lines, line);
  const [, start = "", key, value = ""] = /^(\s*(?:- )?)([a-z][a-z-]*)(?: +(?!:)(\S.*))?$/u.exec(content) ?? [];
  if (key === undefined) return [];
  const end = start.length + key.length;
  return [
    {
      ...replacing(lines, line, [end, end, ":"], {
        message: `a colon is missing after “${key}”`,
        hint: `write “${value === "" ? `${key}:` : `${key}: ${value}`}”`,
      }),
      from: start.length,
      to: end,
      cure: `${key}:`,
    },
  ];
}

/** A line that is indented otherwise than the lines around it, with those after it that have the same indent. */
function ofIndents(lines: readonly string[], line: number): Correction[] {
  const content = contentAt(lines, line);
  const [, indent = "", first] = /^(\s*)(-(?= )|[^\s-])/u.exec(content) ?? [];
  if (first === undefined) return [];
  const hasTab = indent.includes("\t");
  const isOdd = /[^ \t]/u.test(indent);
  const group = first === "-" || hasTab ? [line] : [line, ...sameIndentAfter(lines, line, indent)];
  // How wide a tab is, nobody knows: a line with one belongs beside the nearest of its kind.
  const beside = hasTab ? columnOfKind(lines, line) : undefined;
  const columns = columnsBefore(lines, line, first === "-")
    .filter(([column]) => column !== indent.length || hasTab || isOdd)
    .toSorted(([a], [b]) => Math.abs(a - indent.length) - Math.abs(b - indent.length) || b - a);
  const candidates = beside === undefined ? columns.slice(0, 4) : [beside, ...columns.slice(0, 3)];
  const groups = group.length > 1 ? [group, [line]] : [group];
  return candidates.flatMap(([column, like]) =>
    groups.map((all): Correction => {
      const put = " ".repeat(column);
      const isCertain = hasTab ? column === beside?.[0] : !isOdd && all.length === 1;
      return {
        line,
        from: 0,
        to: indent.length === 0 ? 1 : indent.length,
        message: hasTab
          ? "a tab indents this line"
          : isOdd
            ? "this line is indented with no-break spaces"
            : `this line is indented with ${spaces(indent.length)} and not with ${column}`,
        hint: hasTab
          ? "indent with spaces: two for each level"
          : `indent it with ${spaces(column)}, as line ${like + 1}`,
        ...(isCertain ? { cure: put + (indent.length === 0 ? content.slice(0, 1) : "") } : {}),
        // With tabs in the next line too, that one is still not readable.
        ...(hasTab ? {} : { isIndent: true }),
        lines: all.map((at) => [at, put + lines[at]!.slice(indent.length)] as const),
      };
    }),
  );
}

/** The first key of a line, perhaps after a hyphen. */
const keyOfLine = (content: string): string | undefined => /^\s*(?:- +)?([\p{L}-]+):(?:\s|$)/u.exec(content)?.[1];

/**
 * The column of the nearest line before that begins with a key of the same kind, a language or another one, with that line; for a
 * language after a key without a value, two columns more than that key. `undefined` where there is none.
 */
function columnOfKind(lines: readonly string[], line: number): readonly [column: number, line: number] | undefined {
  const key = keyOfLine(lines[line]!);
  if (key === undefined || /^\s*- /.test(lines[line]!)) return undefined;
  for (let at = before(lines, line); at >= 0; at = before(lines, at)) {
    const [, indent, dash = ""] = /^( *)(- +)?[^\s#-]/u.exec(lines[at]!) ?? [];
    const other = keyOfLine(lines[at]!);
    if (indent === undefined || other === undefined) return undefined;
    const column = indent.length + dash.length;
    if (isLanguageKey(other) === isLanguageKey(key)) return [column, at];
    if (isLanguageKey(key)) return /:\s*$/.test(contentAt(lines, at)) ? [column + 2, at] : undefined;
  }
  return undefined;
}

/** The lines after a line that have the same indent and begin no item of a list. */
function sameIndentAfter(lines: readonly string[], line: number, indent: string): number[] {
  const found: number[] = [];
  for (let at = after(lines, line); at < lines.length; at = after(lines, at)) {
    const [, other = ""] = /^(\s*)/u.exec(lines[at]!) ?? [];
    if (other !== indent || /^\s*- /u.test(lines[at]!)) break;
    found.push(at);
  }
  return found;
}

const spaces = (count: number): string => (count === 1 ? "1 space" : `${count} spaces`);

/** The columns of keys or of hyphens in the lines before, with a line that has each: those of the levels that are open. */
function columnsBefore(
  lines: readonly string[],
  line: number,
  isDash: boolean,
): (readonly [column: number, line: number])[] {
  const found = new Map<number, number>();
  for (let at = line - 1, seen = 0; at >= 0 && seen < 30; at -= 1) {
    const [, indent, dash] = /^( *)(- +)?[^\s#-]/u.exec(lines[at]!) ?? [];
    if (indent === undefined) continue;
    seen += 1;
    const columns = isDash ? (dash === undefined ? [] : [indent.length]) : [indent.length + (dash?.length ?? 0)];
    for (const column of columns) if (!found.has(column)) found.set(column, at);
    if (indent.length === 0 && dash === undefined) break;
  }
  return [...found];
}
