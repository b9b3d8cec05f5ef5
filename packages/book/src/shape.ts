import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import { nearest } from "./id.ts";
import { latinKey, lettersHint } from "./latin-key.ts";
import { FILE_RULES } from "./rules/file.ts";
import { SHAPE_RULES } from "./rules/shape.ts";
import type { Source, Span } from "./source.ts";
import { quoted } from "./unquoted-text.ts";

/** A JSON Schema (draft 2020-12), as far as the book format needs one. */
export type JsonSchema = { readonly [key: string]: unknown };

/** The location of a value while it is read, and its name in troubles. */
export interface ValueLocation {
  readonly source: Source;
  /** The name in messages: “title of the chapter”. */
  readonly name: string;
  /** The offset to report where there is no node. */
  readonly offset: number;
}

/**
 * A kind of value: it reads a YAML node, and has the same description as JSON Schema, so that the published schema agrees with the
 * reader.
 */
export interface Shape<T> {
  readonly schema: JsonSchema;
  read(node: Node | null | undefined, at: ValueLocation): T | undefined;
}

type Read<T> = (node: Node | null | undefined, at: ValueLocation) => T | undefined;

/** A shape from its schema and its reader. */
export function shape<T>(schema: JsonSchema, read: Read<T>): Shape<T> {
  return { schema, read };
}

/** The offset of a node in its file. */
export function offsetOf(node: Node | null | undefined, at: ValueLocation): number {
  return node?.range?.[0] ?? at.offset;
}

/** The span of a node in its file; without a node, the offset where one is expected. */
export function spanOf(node: Node | null | undefined, at: ValueLocation): Span {
  const [from, to] = node?.range ?? [];
  return from === undefined || to === undefined ? at.offset : [from, to];
}

/** The beginning of a message: the name of the value. */
export function subjectOf(at: ValueLocation): string {
  return at.name === "" ? "" : `${at.name}: `;
}

/** Report that a value is of the wrong kind. */
export function reportWrongType(
  node: Node | null | undefined,
  at: ValueLocation,
  wanted: string,
  hint?: string,
): undefined {
  const span = spanOf(node, at);
  if (isAlias(node)) {
    at.source.report(FILE_RULES["yaml-alias"], span, `${subjectOf(at)}“*${node.source}” points elsewhere`);
    return undefined;
  }
  const seen = isMap(node)
    ? "keys and values"
    : isSeq(node)
      ? "a list"
      : isScalar(node) && node.value !== null
        ? `“${shorten(String(node.value))}”`
        : "nothing";
  at.source.report(SHAPE_RULES["wrong-type"], span, `${subjectOf(at)}${seen} is where ${wanted} is needed`, hint);
  return undefined;
}

/** The key that a value stands under, by its name in messages: “tags” of “entries, item 2, tags”. */
const keyOf = ({ name }: ValueLocation): string => name.split(", ").at(-1) ?? "";

/** What to write where a list is needed: what stands there, as a list. */
function asList(node: Node | null | undefined, at: ValueLocation): string {
  const value = isScalar(node) && node.value !== null ? String(node.value) : "…";
  const items = value.split(/\s*,\s*/).filter((item) => item !== "");
  const key = keyOf(at);
  return `write a list between [ and ], even of one: ${key === "" ? "" : `${key}: `}[${shorten(items.join(", "))}]`;
}

/** What to write where keys and values are needed, with an example of them. */
export function asMap(at: ValueLocation, example: string): string {
  const key = keyOf(at);
  return `write keys and values between { and }, or in the lines below, indented by two more spaces: ${key === "" || key.startsWith("item ") ? "" : `${key}: `}${example}`;
}

/** A text short enough to be quoted in a trouble. */
export function shorten(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, " "));
  return letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : letters.join("");
}

/** The most code points of a text: more than ten lines of a card. */
const TEXT_LIMIT = 1_000;

/**
 * A text: one line in NFC, without spaces at the ends. A number, true or false without quotes is reported. `advice` is the hint for an
 * empty one.
 */
export function text(more: JsonSchema = {}, advice?: string): Shape<string> {
  return shape({ type: "string", minLength: 1, ...more }, (node, at) => {
    if (!isScalar(node))
      return reportWrongType(node, at, "a text", `write one text after “${keyOf(at)}:”, without [ ] and { }`);
    const span = spanOf(node, at);
    if (node.value === null) {
      const isWritten = node.source !== undefined && node.source !== "";
      return missingWords(at, span, isWritten ? `YAML reads ${node.source} as nothing: put it in quotes` : undefined);
    }
    if (typeof node.value !== "string") {
      const raw = node.source ?? String(node.value);
      at.source.report(
        SHAPE_RULES.unquoted,
        span,
        `${subjectOf(at)}YAML reads ${shorten(raw)} as a ${typeof node.value}`,
        `quote it: "${shorten(raw)}"`,
      );
      return undefined;
    }
    // A block scalar has line breaks; a text is one line.
    const text = node.value
      .normalize("NFC")
      .replace(/[ \t]*\r?\n[ \t]*/g, " ")
      .trim();
    if (text === "") return missingWords(at, span, advice);
    const control =
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffd\ud800-\udfff]/u.exec(text);
    if (control) {
      const code = `U+${control[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
      at.source.report(SHAPE_RULES["control-letter"], span, `${subjectOf(at)}has the control letter ${code}`);
      return undefined;
    }
    const length = Array.from(text).length;
    if (length > TEXT_LIMIT) {
      at.source.report(
        SHAPE_RULES["text.long"],
        span,
        `${subjectOf(at)}has ${length} letters; a text has at most ${TEXT_LIMIT}`,
      );
      return undefined;
    }
    return text;
  });
}

/** A text that people read. A comment after it is reported, because the # can be meant as a letter of the text. */
export function words(): Shape<string> {
  const string = text();
  return shape(string.schema, (node, at) => {
    const value = string.read(node, at);
    if (value === undefined || !isScalar(node) || node.type !== "PLAIN" || !node.range) return value;
    const [from, to] = node.range;
    const { text: all } = at.source;
    const end = all.indexOf("\n", to);
    const comment = /^[ \t]+(#.*)/.exec(all.slice(to, end < 0 ? all.length : end).trimEnd());
    if (!comment) return value;
    const whole = all.slice(from, to + comment[0].length);
    const hint = `quote the text: ${quoted(shorten(whole))}; or put the comment on a line of its own`;
    const span = [to + comment[0].length - comment[1]!.length, to + comment[0].length] as const;
    at.source.report(FILE_RULES["yaml-comment"], span, `${subjectOf(at)}“${shorten(comment[1]!)}” is a comment`, hint);
    return value;
  });
}

function missingWords(at: ValueLocation, span: Span, advice?: string): undefined {
  const rest = at.source.text.slice(typeof span === "number" ? span : span[0]);
  const hint = /^[ \t:]*#/.test(rest) ? "a text that begins with # is a comment: put it in quotes" : advice;
  at.source.report(SHAPE_RULES["no-words"], span, `${subjectOf(at)}there is no text`, hint);
  return undefined;
}

/**
 * A text that must match a pattern; `wanted` describes it in a message. `isRight` is a stricter test than the pattern of the
 * schema, where one is needed; `hintFor` says what to do with a wrong one.
 */
export function matching(
  pattern: RegExp,
  wanted: string,
  isRight: (value: string) => boolean = (value) => pattern.test(value),
  hintFor: (value: string) => string | undefined = () => undefined,
): Shape<string> {
  const string = text();
  return shape({ type: "string", pattern: pattern.source }, (node, at) => {
    // A number in quotes is none of these either.
    if (isScalar(node) && typeof node.value === "number" && !isRight(node.source ?? String(node.value)))
      return reportWrongType(node, at, wanted, hintFor(node.source ?? String(node.value)));
    const value = string.read(node, at);
    if (value === undefined || isRight(value)) return value;
    const latin = latinKey(value);
    const hint = latin !== undefined && isRight(latin) ? lettersHint(value, latin) : hintFor(value);
    return reportWrongType(node, at, wanted, hint);
  });
}

/** One of several words. */
export function oneOf<const T extends string>(known: readonly T[]): Shape<T> {
  const string = text();
  return shape({ enum: known }, (node, at) => {
    const value = string.read(node, at);
    const found = known.find((word) => word === value);
    if (value === undefined || found !== undefined) return found;
    const latin = latinKey(value);
    const near = nearest(value, known);
    const isSame = latin !== undefined && known.some((word) => word === latin);
    const hint = isSame ? lettersHint(value, latin) : near ? `did you mean “${near}”?` : undefined;
    at.source.report(
      SHAPE_RULES["unknown-word"],
      spanOf(node, at),
      `${subjectOf(at)}“${shorten(value)}” is not one of ${known.join(", ")}`,
      hint,
    );
    return undefined;
  });
}

/** True or false. */
export const boolean: Shape<boolean> = shape({ type: "boolean" }, (node, at) =>
  isScalar(node) && typeof node.value === "boolean"
    ? node.value
    : reportWrongType(node, at, "true or false", `write “${keyOf(at)}: true” or “${keyOf(at)}: false”, without quotes`),
);

/** A whole number within inclusive bounds. */
export function integer(least: number, most: number): Shape<number> {
  return shape({ type: "integer", minimum: least, maximum: most }, (node, at) => {
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
    const hint = `write it in figures, without quotes, as in “${keyOf(at)}: ${Math.max(least, 1)}”`;
    return reportWrongType(node, at, `a whole number from ${least} to ${most}`, hint);
  });
}

/** A list; unreadable items are left out. */
export function list<T>(item: Shape<T>): Shape<T[]> {
  return shape({ type: "array", items: item.schema }, (node, at) => {
    if (!isSeq(node)) return reportWrongType(node, at, "a list", asList(node, at));
    return node.items.flatMap((child, i) => {
      const value = item.read(child as Node, {
        ...at,
        name: at.name === "" ? `item ${i + 1}` : `${at.name}, item ${i + 1}`,
        offset: offsetOf(child as Node, at),
      });
      return value === undefined ? [] : [value];
    });
  });
}
