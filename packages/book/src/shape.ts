import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair } from "yaml";
import { nearest } from "./id.ts";
import { FILE_RULES } from "./rules/file.ts";
import { SHAPE_RULES } from "./rules/shape.ts";
import type { Source, Span } from "./source.ts";
import { quoted, RETYPE } from "./unquoted-text.ts";

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
function offsetOf(node: Node | null | undefined, at: ValueLocation): number {
  return node?.range?.[0] ?? at.offset;
}

/** The span of a node in its file; without a node, the offset where one is expected. */
function spanOf(node: Node | null | undefined, at: ValueLocation): Span {
  const [from, to] = node?.range ?? [];
  return from === undefined || to === undefined ? at.offset : [from, to];
}

/** The beginning of a message: the name of the value. */
function subjectOf(at: ValueLocation): string {
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
function asMap(at: ValueLocation, example: string): string {
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
 * schema, where one is needed.
 */
export function matching(
  pattern: RegExp,
  wanted: string,
  isRight: (value: string) => boolean = (value) => pattern.test(value),
): Shape<string> {
  const string = text();
  return shape({ type: "string", pattern: pattern.source }, (node, at) => {
    const value = string.read(node, at);
    if (value === undefined || isRight(value)) return value;
    return reportWrongType(node, at, wanted);
  });
}

/** One of several words. */
export function oneOf<const T extends string>(known: readonly T[]): Shape<T> {
  const string = text();
  return shape({ enum: known }, (node, at) => {
    const value = string.read(node, at);
    const found = known.find((word) => word === value);
    if (value === undefined || found !== undefined) return found;
    const near = nearest(value, known);
    const hint = near ? `did you mean “${near}”?` : undefined;
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

const COMMA = "put the text before it in quotes: between braces, a comma ends a text";

const isEmpty = (node: Node): boolean => isScalar(node) && node.value === null && node.source === "";

/** What to do with an unknown key that is part of a text; `undefined` where it is none. */
function hintForKey({
  key,
  isAfterComma,
}: {
  readonly key: string;
  readonly isAfterComma: boolean;
}): string | undefined {
  if (key.trim() !== key) return RETYPE;
  return isAfterComma ? COMMA : undefined;
}

/** The keys of a map with their values; duplicates are reported and left out. */
function* pairs(
  node: Node,
  at: ValueLocation,
): Generator<{ key: string; keyNode: Node; value: Node | null; offset: number; isAfterComma: boolean }> {
  if (!isMap(node)) return;
  const seen = new Set<string>();
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    if (!isPair(pair) || !isScalar(pair.key)) {
      at.source.report(SHAPE_RULES["wrong-key"], spanOf(pair.key, at), `${subjectOf(at)}a key must be one word`);
      continue;
    }
    const key = (
      typeof pair.key.value === "string" ? pair.key.value : (pair.key.source ?? String(pair.key.value))
    ).normalize("NFC");
    const offset = offsetOf(pair.key, at);
    if (seen.has(key) && seen.size > 1 && [...seen][0] === key && node.flow !== true) {
      // The first key again is a new item of a list, without its hyphen; what follows belongs to it.
      const message = `${subjectOf(at)}“${shorten(key)}” is here again`;
      const hint = `a new item of a list begins with a hyphen: write “- ${shorten(key)}:”; or keep one of the two`;
      at.source.report(SHAPE_RULES["double-key"], spanOf(pair.key, at), message, hint);
      return;
    }
    if (seen.has(key)) {
      at.source.report(
        SHAPE_RULES["double-key"],
        spanOf(pair.key, at),
        `${subjectOf(at)}“${shorten(key)}” is written twice`,
      );
      continue;
    }
    seen.add(key);
    // Between braces a comma ends a text, and what follows it is a key without a value.
    const isAfterComma = node.flow === true && seen.size > 1 && (pair.value === null || isEmpty(pair.value));
    yield { key, keyNode: pair.key, value: pair.value, offset: offsetOf(pair.value, { ...at, offset }), isAfterComma };
  }
}

/**
 * A map with keys of one kind and values of one kind, such as texts by language. `example` shows one in hints, and `meant` finds the
 * key that a wrong one stands for.
 */
export function record<T>(
  key: RegExp,
  wantedKey: string,
  value: Shape<T>,
  { example, meant }: { readonly example: string; readonly meant?: (key: string) => string | undefined },
): Shape<Record<string, T>> {
  const schema = { type: "object", additionalProperties: false, patternProperties: { [key.source]: value.schema } };
  return shape(schema, (node, at) => {
    if (!isMap(node)) return reportWrongType(node, at, "keys and values", asMap(at, example));
    const found: [string, T][] = [];
    for (const pair of pairs(node, at)) {
      if (!key.test(pair.key)) {
        at.source.report(
          SHAPE_RULES["wrong-key"],
          spanOf(pair.keyNode, at),
          `${subjectOf(at)}“${shorten(pair.key)}” is where ${wantedKey} is needed`,
          hintForKey(pair) ?? hintForWrongKey(meant?.(pair.key), example),
        );
        continue;
      }
      const name = at.name === "" ? pair.key : `${at.name}, ${pair.key}`;
      const read = value.read(pair.value, { ...at, name, offset: pair.offset });
      if (read !== undefined) found.push([pair.key, read]);
    }
    return Object.fromEntries(found);
  });
}

const hintForWrongKey = (key: string | undefined, example: string): string =>
  key === undefined ? `write it like ${example}` : `did you mean “${key}”?`;

type Fields = { readonly [key: string]: Shape<unknown> };
type Value<S> = S extends Shape<infer T> ? T : never;
/** The value of `fields`: required fields always, others where they are present. */
export type FieldsOf<F extends Fields, D extends keyof F> = { [K in D]: Value<F[K]> } & {
  [K in Exclude<keyof F, D>]?: Value<F[K]>;
};

/** A value of `fields` without its offset. */
export function withoutOffset<T extends { readonly offset: number }>(value: T): Omit<T, "offset"> {
  const { offset: _, ...rest } = value;
  return rest;
}

/**
 * A map with known keys, some of them required. An unknown key is reported with the nearest known one, or with what `misplaced` says
 * about it.
 */
export function fields<const F extends Fields, const D extends keyof F & string>(
  known: F,
  required: readonly D[],
  misplaced: (key: string) => string | undefined = () => undefined,
): Shape<FieldsOf<F, D> & { readonly offset: number }> {
  const names = Object.keys(known);
  const properties = Object.fromEntries(names.map((name) => [name, known[name]!.schema]));
  const schema = {
    type: "object",
    additionalProperties: false,
    properties,
    ...(required.length > 0 ? { required: required } : {}),
  };
  return shape(schema, (node, at) => {
    if (!isMap(node)) {
      const shown = names.length <= 2 || required.length === 0 ? names.slice(0, 3) : required;
      return reportWrongType(
        node,
        at,
        "keys and values",
        asMap(at, `{ ${shown.map((one) => `${one}: …`).join(", ")} }`),
      );
    }
    const out: Record<string, unknown> = { offset: offsetOf(node, at) };
    let whole = true;
    const met = new Set<string>();
    for (const pair of pairs(node, at)) {
      const field = Object.hasOwn(known, pair.key) ? known[pair.key] : undefined;
      if (field === undefined) {
        // A key of one letter is near to every other.
        const near = pair.key.length > 1 ? nearest(pair.key, names) : undefined;
        const known = near ? `did you mean “${near}”?` : `keys here: ${names.join(", ")}`;
        const hint = misplaced(pair.key) ?? (near ? undefined : hintForKey(pair)) ?? known;
        at.source.report(
          SHAPE_RULES["unknown-key"],
          spanOf(pair.keyNode, at),
          `${subjectOf(at)}there is no key “${shorten(pair.key)}” here`,
          hint,
        );
        continue;
      }
      met.add(pair.key);
      const value = field.read(pair.value, {
        ...at,
        name: at.name === "" ? pair.key : `${at.name}, ${pair.key}`,
        offset: pair.offset,
      });
      if (value === undefined) {
        if ((required as readonly string[]).includes(pair.key)) whole = false;
      } else out[pair.key] = value;
    }
    for (const name of required) {
      if (met.has(name)) continue;
      whole = false;
      at.source.report(
        SHAPE_RULES["key-missing"],
        offsetOf(node, at),
        `${at.name === "" ? at.source.path : at.name} needs “${name}”`,
      );
    }
    return whole ? (out as FieldsOf<F, D> & { offset: number }) : undefined;
  });
}
