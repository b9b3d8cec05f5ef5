import { visit, type Document, type Node } from "yaml";
import { FILE_RULES } from "./rules/file.ts";
import type { Source } from "./source.ts";
import { documentOf } from "./yaml-document.ts";
import { openedAt } from "./yaml-mending.ts";

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
  BLOCK_AS_IMPLICIT_KEY: [
    "a list or a key begins here, under a key that has a value already",
    "write the key of the list, such as “entries:”, on the line before it, or correct the indentation",
  ],
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
    const { document } = documentOf(source.text);
    reportFirst(source, document);
    // An anchor or a tag begins a value. Most books have none, and the visit costs time.
    if (/(?:^|[\s[{,])[&!]/.test(source.text))
      visit(document, {
        Node(_key, node) {
          const tag = "tag" in node ? node.tag : undefined;
          const anchor = "anchor" in node ? node.anchor : undefined;
          if (anchor) {
            // The range of a node begins after its anchor.
            const at = Math.max(0, source.text.lastIndexOf(`&${anchor}`, node.range?.[0] ?? 0));
            source.report(FILE_RULES["yaml-alias"], [at, at + anchor.length + 1], `“&${anchor}” is an anchor`);
          }
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

/**
 * Report the first error that no correction helped with: those after it follow from it, as do missing and unknown keys from the item
 * that it is in.
 */
function reportFirst(source: Source, document: Document): void {
  const [error] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!error) return;
  const { text } = source;
  const [message, hint] = PLAIN_MESSAGES[error.code] ?? [
    `this cannot be read as YAML (${error.code.toLowerCase().replaceAll("_", " ")})`,
  ];
  source.report(FILE_RULES["not-yaml"], openedAt(document, error) ?? error.pos[0], message, hint);
  const item = text.lastIndexOf("\n- ", error.pos[0]);
  const indented = Array.from(text.slice(0, error.pos[0]).matchAll(/^ *- /gmu)).at(-1)?.index ?? error.pos[0];
  source.explain(Math.max(item + 1, indented), text.length);
}
