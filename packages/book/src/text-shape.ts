import { isMap, isScalar, isSeq } from "yaml";
import { fields, record } from "./map-shape.ts";
import { list, matching, oneOf, shape, text, words, reportWrongType, type Shape } from "./shape.ts";
import { SCRIPTS } from "@parley/sound/script";
import { tagMeant } from "./language-name.ts";
import { TAG, type Register, type Variant, type Words } from "./text.ts";

/** The tag of a language, for examples. */
export const SOME = SCRIPTS[0]!.tag;

/** Values by language. `example` shows one in hints. */
export function byLanguage<T>(value: Shape<T>, example = `{ ${SOME}: … }`): Shape<Record<string, T>> {
  return record(TAG, "a language tag like ko, ru or ru-UA", value, { example, meant: tagMeant });
}

/** Titles, notes and other words by language, without slots. */
export const WORDS: Shape<Words> = byLanguage(words());

/** How polite a text is. */
export const REGISTER: Shape<Register> = oneOf(["formal", "polite", "plain"]);

const WHEN = fields(
  { speaker: oneOf(["m", "f"]), addressee: oneOf(["m", "f", "many", "child"]), register: REGISTER },
  [],
);
const RECORDING = fields(
  {
    file: text(),
    voice: matching(/^(machine:)?[\p{L}\p{Nd}-]+$/u, "a person's id, or machine:NAME"),
    rate: oneOf(["normal", "slow"]),
  },
  ["file", "voice"],
);
const CHAIN = fields({ where: text(), by: text(), at: text(), licence: text() }, ["where"]);
const WHOLE = fields(
  { when: WHEN, text: words(), say: WORDS, gloss: words(), audio: list(RECORDING), source: list(CHAIN) },
  ["text"],
);

/** A text: a string, an object, or a list of variants. The value is always a list. */
const VARIANTS: Shape<Variant[]> = shape(
  { oneOf: [text().schema, WHOLE.schema, { type: "array", minItems: 1, items: WHOLE.schema }] },
  (node, at) => {
    if (node === null || node === undefined || isScalar(node)) {
      const string = words().read(node ?? undefined, at);
      return string === undefined
        ? undefined
        : [{ when: {}, text: string, say: {}, audio: [], source: [], offset: node?.range?.[0] ?? at.offset }];
    }
    const items = isSeq(node) ? node.items : isMap(node) ? [node] : [];
    if (items.length === 0) return reportWrongType(node, at, "a text");
    if (isSeq(node) && items.some((item) => isScalar(item))) {
      const hint = node.flow ? "put a text that begins with [ in quotes" : "put a text that begins with - in quotes";
      return reportWrongType(node, at, "a text", hint);
    }
    if (isMap(node) && node.flow && node.items.every(({ value }) => value === null))
      return reportWrongType(node, at, "a text", "put a text that begins with { in quotes");
    const found = items.flatMap((item) => {
      const one = WHOLE.read(item as never, at);
      if (one === undefined) return [];
      const { offset: _, ...when } = one.when ?? { offset: 0 };
      const audio = (one.audio ?? []).map(({ file, voice, rate }) => ({
        file,
        voice,
        rate: rate ?? ("normal" as const),
      }));
      const source = (one.source ?? []).map(({ offset: _at, ...step }) => step);
      const words = isMap(item) ? (item.get("text", true) as { range?: [number] } | undefined) : undefined;
      const gloss = one.gloss === undefined ? {} : { gloss: one.gloss };
      return [
        { when, text: one.text, say: one.say ?? {}, ...gloss, audio, source, offset: words?.range?.[0] ?? one.offset },
      ];
    });
    return found.length === 0 ? undefined : found;
  },
);

/** The same, with an empty list for a text that is there and cannot be read: that is reported, and it is not missing. */
export const VARIANTS_OR_UNREAD: Shape<Variant[]> = shape(VARIANTS.schema, (node, at) => {
  const isEmpty = !node || (isScalar(node) && node.value === null);
  return VARIANTS.read(node, at) ?? (isEmpty ? undefined : []);
});
