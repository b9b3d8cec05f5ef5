/** The file of a lesson as it is written: the shape of its head, and its sections by language. */
import {
  fields,
  integer,
  list,
  matching,
  oneOf,
  record,
  shape,
  text,
  WORDS,
  type JsonSchema,
  type Shape,
} from "@parley/book";
import { CHECK_FORMS } from "./lesson.ts";

/** A value with its place in the file. */
export interface Placed<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

function placed<T>(inner: Shape<T>): Shape<Placed<T>> {
  return shape(inner.schema, (node, at) => {
    const value = inner.read(node, at);
    const [from = at.offset, to = from] = node?.range ?? [];
    return value === undefined ? undefined : { value, from, to };
  });
}

const id = placed(text());
/** The largest file that a lesson may name, in bytes. */
const MOST = 256_000_000;

const CHECK = placed(fields({ as: oneOf(CHECK_FORMS), ask: WORDS, right: id, among: list(id) }, ["right"]));
const MEDIUM = placed(
  fields(
    {
      get: WORDS,
      bytes: integer(1, MOST),
      sha256: matching(/^[0-9a-f]{64}$/, "64 hex digits"),
    },
    [],
  ),
);

/** The head of a file of `lessons/`: what stands between its first two lines `---`. */
export const LESSON = fields(
  {
    title: WORDS,
    order: placed(integer(1, 9_999)),
    "can-do": WORDS,
    policy: oneOf(["one-pass", "four-eyes"]),
    teaches: list(id),
    chapters: list(id),
    media: record(/^media\/\S+$/u, "the name of a file like media/crane.webm", MEDIUM, {
      example: "{ media/crane.webm: { bytes: 120000 } }",
    }),
    checks: list(CHECK),
  },
  ["title", "order", "can-do"],
);

type Value<S> = S extends Shape<infer T> ? T : never;
/** The head of a lesson as it is written. */
export type LessonHead = Value<typeof LESSON>;

/**
 * The JSON Schema of the head of a lesson (draft 2020-12). Never throws.
 *
 * ```ts
 * lessonSchema().title; // "Parley book format 1: the head of a lesson"
 * ```
 */
export function lessonSchema(): JsonSchema & { readonly title: string } {
  const draft = "https://json-schema.org/draft/2020-12/schema";
  return { $schema: draft, title: "Parley book format 1: the head of a lesson", ...LESSON.schema };
}

/** A section of a lesson: its language, the place of its heading, and its text. */
export interface Section {
  readonly heading: string;
  readonly at: number;
  readonly to: number;
  readonly text: string;
  /** The offset of the text in the file. */
  readonly from: number;
}

/** The parts of a file. `head` is the place of its YAML; `undefined` where the file has none. */
export interface LessonParts {
  readonly head: { readonly from: number; readonly to: number } | undefined;
  /** What stands before the first section. */
  readonly before: { readonly from: number; readonly text: string };
  readonly sections: readonly Section[];
}

/**
 * The parts of the file of a lesson: its head between two lines `---`, and a section from each line `# …`. Never throws.
 */
export function partsOf(file: string): LessonParts {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(file)?.[0];
  const closing = opening === undefined ? undefined : closingLine(file, opening.length);
  const start = closing?.to ?? 0;
  const sections: Section[] = [];
  const headings = Array.from(file.slice(start).matchAll(/^# ?(.*)$/gmu)).filter(([line]) => /^#(?: |\r?$)/.test(line));
  for (const [i, heading] of headings.entries()) {
    const at = start + heading.index;
    const from = Math.min(file.length, at + heading[0].length + 1);
    const next = headings[i + 1];
    const to = next === undefined ? file.length : start + next.index;
    sections.push({
      heading: heading[1]!.trim(),
      at,
      to: at + heading[0].trimEnd().length,
      text: file.slice(from, to),
      from,
    });
  }
  const end = sections[0]?.at ?? file.length;
  return {
    head: closing && { from: opening!.length, to: closing.from },
    before: { from: start, text: file.slice(start, end) },
    sections,
  };
}

/** The line `---` that ends the head. */
function closingLine(file: string, from: number): { readonly from: number; readonly to: number } | undefined {
  for (let at = from; at < file.length;) {
    const end = file.indexOf("\n", at);
    const line = file.slice(at, end < 0 ? file.length : end);
    const next = end < 0 ? file.length : end + 1;
    if (/^---\s*$/.test(line)) return { from: at, to: next };
    at = next;
  }
  return undefined;
}
