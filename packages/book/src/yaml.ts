import {
  isCollection,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from "yaml";
import { FILE_RULES } from "./rules/file.ts";
import type { Source } from "./source.ts";
import { findUnquoted } from "./unquoted-text.ts";

/** The messages for errors of the parser, some with a hint. */
const PLAIN_MESSAGES: Record<string, readonly [string, string?]> = {
  TAB_AS_INDENT: ["a tab indents this line", "indent with spaces: two for each level"],
  MULTIPLE_DOCS: ["a second document begins here", "delete the line ---; a file has one document"],
  UNEXPECTED_TOKEN: [
    "this character is not expected here",
    "put a text with : # { } [ ] , & * ! | > % @ or quotes in quotes",
  ],
  BAD_ALIAS: ["a * refers to an anchor", "write the value out, or quote a text that begins with *"],
  MISSING_CHAR: ["a character is missing here", "look for a bracket or a quote that is not closed"],
  BLOCK_AS_IMPLICIT_KEY: ["a list or map is where a key is needed", "check the indentation of this line"],
  MULTILINE_IMPLICIT_KEY: [
    "this line is neither a key nor part of the text before it",
    "end a key with a colon, and check the indentation",
  ],
  BAD_INDENT: [
    "this line is not indented like the lines around it",
    "indent lines of one level with the same number of spaces",
  ],
  IMPOSSIBLE: ["this cannot be read as YAML"],
};

/** The tags of YAML's core schema, which name what a value is in any case. */
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|seq|map)$/;

/**
 * The YAML of a source (1.2, core schema) as nodes with positions. Unreadable parts are reported, the others are returned. Anchors,
 * aliases and tags are refused, because authors read the files.
 */
export function parseYaml(source: Source): Node | null {
  try {
    const document = parseDocument(source.text, {
      lineCounter: new LineCounter(),
      prettyErrors: false,
      schema: "core",
      uniqueKeys: false,
      version: "1.2",
    });
    reportErrors(source, document);
    // An anchor or a tag begins a value. Most books have none, and the visit costs time.
    if (/(?:^|[\s[{,])[&!]/.test(source.text))
      visit(document, {
        Node(_key, node) {
          const tag = "tag" in node ? node.tag : undefined;
          const anchor = "anchor" in node ? node.anchor : undefined;
          if (anchor) source.report(FILE_RULES["yaml-alias"], node.range?.[0] ?? 0, `“&${anchor}” is an anchor`);
          if (tag && !CORE_TAG.test(tag))
            source.report(FILE_RULES["yaml-tag"], node.range?.[0] ?? 0, `“${tag}” is a YAML tag`);
        },
      });
    return document.contents;
  } catch (error) {
    const why = error instanceof RangeError ? "it is nested too deeply" : "it is not YAML";
    source.report(FILE_RULES["not-yaml"], 0, `${source.path} cannot be read: ${why}`);
    return null;
  }
}

/** The most errors of one file that are reported: the later ones follow from the first. */
const MOST_ERRORS = 5;

/** Report the errors of a document: a text that needs quotes once, with all that follows from it. */
function reportErrors(source: Source, document: Document): void {
  let count = 0;
  for (const error of document.errors) {
    if (count === MOST_ERRORS) return;
    if (reportUnquoted(source, error)) count += 1;
    else if (!source.isExplained(error.pos[0])) {
      count += 1;
      const [message, hint] = PLAIN_MESSAGES[error.code] ?? [
        `this cannot be read as YAML (${error.code.toLowerCase().replaceAll("_", " ")})`,
      ];
      source.report(FILE_RULES["not-yaml"], openedAt(document, error) ?? error.pos[0], message, hint);
    }
  }
}

/** Report a text without quotes on the line of an error, or on the line before it; `false` where there is none. */
function reportUnquoted(source: Source, { pos: [offset] }: YAMLError): boolean {
  const { text } = source;
  let end = text.indexOf("\n", offset);
  if (end < 0) end = text.length;
  for (let tries = 0; tries < 2; tries += 1) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    const found = source.isExplained(start) ? undefined : findUnquoted(text.slice(start, end).replace(/\r$/, ""));
    if (found) {
      source.report(FILE_RULES["not-yaml"], [start + found.from, start + found.to], found.message, found.hint);
      source.explain(start, Math.max(offset, end));
      return true;
    }
    end = text.slice(0, start).trimEnd().length;
    if (end === 0) break;
  }
  return false;
}

/** Where the quote or bracket begins that an error says is not closed. */
function openedAt(document: Document, { code, pos }: YAMLError): number | undefined {
  if (code !== "MISSING_CHAR") return undefined;
  let at: number | undefined;
  visit(document, {
    Node(_key, node) {
      const [from, to] = node.range ?? [];
      if (from === undefined || to === undefined || from >= pos[0] || to < pos[0]) return;
      const isQuoted = isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
      if (isQuoted || (isCollection(node) && node.flow === true)) at = from;
    },
  });
  return at;
}
