/** The file of a song as it is written: its shape, and what it says, with the place of each part. */
import {
  boolean,
  byLanguage,
  fields,
  integer,
  list,
  matching,
  oneOf,
  record,
  reportWrongType,
  shape,
  SOME,
  text,
  words,
  WORDS,
  type JsonSchema,
  type Shape,
  type Source,
} from "@parley/book";
import { isMap, isScalar, type Node } from "yaml";

/** Where something is in a file: an offset and an end, in UTF-16 code units. */
export type Span = readonly [from: number, to: number];

/** A value with its place. */
export interface Placed<T> {
  readonly value: T;
  readonly span: Span;
}

/** A value of another shape with its place. */
function placed<T>(inner: Shape<T>): Shape<Placed<T>> {
  return shape(inner.schema, (node, at) => {
    const value = inner.read(node, at);
    const [from = at.offset, to = from] = node?.range ?? [];
    return value === undefined ? undefined : { value, span: [from, to] };
  });
}

/** The ABC of a song: its text, or the file beside the song that has it. */
export type WrittenAbc = Placed<{ readonly text: string; readonly node: Node } | { readonly file: string }>;

const ABC_FILE = fields({ file: matching(/^[^/\\]+\.abc$/, "a file beside the song, like river.abc") }, ["file"]);
const ABC: Shape<WrittenAbc> = shape(
  { oneOf: [{ type: "string", minLength: 1 }, ABC_FILE.schema] },
  (node, at): WrittenAbc | undefined => {
    const [from = at.offset, to = from] = node?.range ?? [];
    if (isMap(node)) {
      const read = ABC_FILE.read(node, at);
      return read && { value: { file: read.file.normalize("NFC") }, span: [from, to] };
    }
    if (isScalar(node) && typeof node.value === "string" && node.value.trim() !== "")
      return { value: { text: node.value, node }, span: [from, to] };
    return reportWrongType(
      node,
      at,
      "an ABC",
      "write “abc: |” and the ABC on the lines below, or abc: { file: NAME.abc }",
    );
  },
);

/** A year, perhaps before our era. */
const year = integer(-3000, 9999);
/** A block of `rights:` as it is written. */
export interface WrittenRights {
  readonly basis?: string;
  readonly author?: string;
  readonly died?: number;
  readonly file?: string;
}

const RIGHTS_BLOCK: Shape<WrittenRights> = fields({ basis: text(), author: text(), died: year, file: text() }, []);
const ARRANGEMENT: Shape<"none" | "own" | WrittenRights> = shape(
  { oneOf: [{ enum: ["none", "own"] }, RIGHTS_BLOCK.schema] },
  (node, at) => (isMap(node) ? RIGHTS_BLOCK.read(node, at) : oneOf(["none", "own"]).read(node, at)),
);
const RIGHTS = fields(
  { words: placed(RIGHTS_BLOCK), melody: placed(RIGHTS_BLOCK), arrangement: placed(ARRANGEMENT) },
  [],
);

/** `1-12`, or `5` for one note. What is no range is reported with the ranges that do not fit the melody. */
const notes: Shape<string> = shape(
  { type: ["string", "integer"], pattern: /^\d{1,5}(?:\s*-\s*\d{1,5})?$/.source },
  (node, at) => {
    const value = isScalar(node) ? (node.value ?? "") : undefined;
    return typeof value === "string" || typeof value === "number"
      ? String(value).trim()
      : reportWrongType(node, at, "a range of notes like 1-12");
  },
);
const LINE_ID = /^[\p{L}\p{Nd}_-]{1,40}$/u;
const id: Shape<string> = shape({ type: ["string", "integer"], pattern: LINE_ID.source }, (node, at) => {
  const value = isScalar(node) ? node.value : undefined;
  const written = typeof value === "number" ? String(value) : value;
  return typeof written === "string" && LINE_ID.test(written)
    ? written.normalize("NFC")
    : reportWrongType(node, at, "the name of a line like a");
});
const LINE = placed(fields({ id, notes: placed(notes), breath: boolean }, ["id", "notes"]));
const TEXT = fields(
  {
    role: oneOf(["original", "singable", "meaning"]),
    lines: record(LINE_ID, "the name of a line", placed(words()), { example: "{ a: words }" }),
  },
  ["role", "lines"],
);
const VERSE = fields({ texts: byLanguage(placed(TEXT), `{ ${SOME}: { role: singable, lines: { a: words } } }`) }, [
  "texts",
]);

/** The shape of a file of `songs/`. */
export const SONG = fields(
  {
    title: placed(WORDS),
    rights: placed(RIGHTS),
    abc: ABC,
    lines: placed(list(LINE)),
    verses: placed(list(VERSE)),
    recording: placed(text()),
  },
  ["title"],
);

/**
 * The JSON Schema of the file of a song (draft 2020-12). Never throws.
 *
 * ```ts
 * songSchema().title; // "Parley book format 1: song"
 * ```
 */
export function songSchema(): JsonSchema & { readonly title: string } {
  const draft = "https://json-schema.org/draft/2020-12/schema";
  return { $schema: draft, title: "Parley book format 1: song", ...SONG.schema };
}

type Value<S> = S extends Shape<infer T> ? T : never;
/** The file of a song as it is written. */
export type SongFile = Value<typeof SONG>;
/** A text of a verse as it is written. */
export type WrittenText = Value<typeof TEXT>;

/**
 * Finds the place in a file of an offset in the ABC that stands in it. In a block (`abc: |`) it is exact, else it is the whole
 * ABC.
 */
export function abcPlaces(source: Source, { value, span }: WrittenAbc): (from: number, to: number) => Span {
  if (!("node" in value)) return (from, to) => [from, to];
  const { node, text: abc } = value;
  if (!isScalar(node) || node.type !== "BLOCK_LITERAL") return () => span;
  const header = source.text.indexOf("\n", span[0]);
  const indent = /^(?:[ \t]*\n)*( *)/.exec(source.text.slice(header + 1))?.[1]?.length ?? 0;
  const starts = [0];
  for (let at = abc.indexOf("\n"); at >= 0; at = abc.indexOf("\n", at + 1)) starts.push(at + 1);
  const inFile: number[] = [];
  let at = header + 1;
  for (const _start of starts) {
    inFile.push(Math.min(at + indent, source.text.length));
    const next = source.text.indexOf("\n", at);
    at = next < 0 ? source.text.length : next + 1;
  }
  const place = (offset: number): number => {
    let line = starts.length - 1;
    while (line > 0 && starts[line]! > offset) line -= 1;
    return inFile[line]! + (offset - starts[line]!);
  };
  return (from, to) => [place(from), Math.max(place(from), place(to))];
}
