/** Shapes of maps: records of any keys, and fields with known ones. */
import { isMap, isPair, isScalar, type Node, type Pair } from "yaml";
import { nearest } from "./id.ts";
import { SHAPE_RULES } from "./rules/shape.ts";
import {
  asMap,
  offsetOf,
  reportWrongType,
  shape,
  shorten,
  spanOf,
  subjectOf,
  type Shape,
  type ValueLocation,
} from "./shape.ts";
import { tagMeant } from "./language-name.ts";
import { isLanguageKey } from "./language-braces.ts";
import { latinKey, lettersHint } from "./latin-key.ts";
import { quoted, RETYPE } from "./unquoted-text.ts";

/** A text between braces from one offset to another, which a comma in it ends, in quotes. */
function commaHint({ source }: ValueLocation, from: number, to: number): string {
  const text = source.text.slice(from, to).trim();
  const inner = /^"([^"\\]*)"(.*)$/su.exec(text);
  return `quote it, because between braces a comma ends a text: ${quoted(shorten(inner ? inner[1]! + inner[2]! : text))}`;
}

const isEmpty = (node: Node): boolean => isScalar(node) && node.value === null && node.source === "";

/** What to do with an unknown key that is part of a text; `undefined` where it is none. */
function hintForKey({ key, ofComma }: { readonly key: string; readonly ofComma?: string }): string | undefined {
  return key.trim() === key ? ofComma : RETYPE;
}

/** The keys of a map with their values; duplicates are reported and left out. */
function* pairs(
  node: Node,
  at: ValueLocation,
  isKey: (latin: string, written: string) => boolean,
): Generator<{ key: string; keyNode: Node; value: Node | null; offset: number; ofComma?: string }> {
  if (!isMap(node)) return;
  // The text before a key, which can go on there.
  let text: number | undefined;
  const seen = new Set<string>();
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    if (!isPair(pair) || !isScalar(pair.key)) {
      at.source.report(SHAPE_RULES["wrong-key"], spanOf(pair.key, at), `${subjectOf(at)}a key must be one word`);
      continue;
    }
    const written = (
      typeof pair.key.value === "string" ? pair.key.value : (pair.key.source ?? String(pair.key.value))
    ).normalize("NFC");
    const latin = latinKey(written);
    const isMeant = latin !== undefined && isKey(latin, written);
    const key = isMeant ? latin : written;
    if (isMeant)
      at.source.report(
        SHAPE_RULES["key-letters"],
        spanOf(pair.key, at),
        `${subjectOf(at)}“${shorten(written)}” looks like “${latin}” and is another word`,
        lettersHint(written, latin),
      );
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
    // Between braces a comma ends a text, and what follows it is a key without a value, or with what stands after a colon.
    const isEmptyValue = pair.value === null || isEmpty(pair.value);
    const isWords =
      isEmptyValue || (/[^\x20-\x7e]/.test(key) && latinKey(key) === undefined && tagMeant(key) === undefined);
    const end = pair.value?.range?.[1] ?? pair.key.range?.[1] ?? offset;
    const ofComma = node.flow === true && text !== undefined && isWords ? { ofComma: commaHint(at, text, end) } : {};
    yield { key, keyNode: pair.key, value: pair.value, offset: offsetOf(pair.value, { ...at, offset }), ...ofComma };
    if (!isEmptyValue && !("ofComma" in ofComma)) text = isScalar(pair.value) ? pair.value.range?.[0] : undefined;
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
    const isMeant = (latin: string, written: string): boolean =>
      meant !== undefined && !key.test(written) && key.test(latin) && isLanguageKey(latin);
    for (const pair of pairs(node, at, isMeant)) {
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
    const isMeant = (latin: string, written: string): boolean =>
      !Object.hasOwn(known, written) && Object.hasOwn(known, latin);
    for (const pair of pairs(node, at, isMeant)) {
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
