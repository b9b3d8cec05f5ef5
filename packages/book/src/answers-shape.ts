import { isMap, isScalar, isSeq } from "yaml";
import { ANSWER_KINDS, TENSES, type Answers, type ChoiceOf, type NumberAnswer } from "./book.ts";
import { fields, withoutOffset } from "./map-shape.ts";
import { boolean, integer, list, oneOf, reportWrongType, shape, text, type Shape } from "./shape.ts";

const WORD = oneOf(ANSWER_KINDS);

/** A number with at most two digits after the decimal sign. */
const bound: Shape<number> = shape({ type: "number", minimum: -1_000_000, maximum: 1_000_000 }, (node, at) => {
  const value = isScalar(node) ? node.value : undefined;
  return typeof value === "number" && Math.abs(value) <= 1_000_000
    ? value
    : reportWrongType(node, at, "a number up to a million");
});

const range = fields({ unit: text(), min: bound, max: bound, decimals: integer(0, 2) }, []);

/** A unit, or more about the number. A unit alone is the same as `{ unit }`. */
const numberOf: Shape<string | NumberAnswer> = shape({ oneOf: [text().schema, range.schema] }, (node, at) => {
  if (!isMap(node)) return text().read(node, at);
  const read = range.read(node, at);
  if (read === undefined) return undefined;
  const { unit, ...rest } = withoutOffset(read);
  return unit !== undefined && Object.keys(rest).length === 0
    ? unit
    : { ...(unit === undefined ? {} : { unit }), ...rest };
});

const selection = fields({ chapter: text(), tags: list(text()) }, []);

/** A list of ids, or a chapter and tags. */
const choiceOf: Shape<ChoiceOf> = shape(
  {
    oneOf: [
      { type: "array", items: text().schema },
      { ...selection.schema, minProperties: 1 },
    ],
  },
  (node, at) => {
    if (isSeq(node)) return list(text()).read(node, at);
    if (!isMap(node) || node.items.length === 0)
      return reportWrongType(node, at, "a list of ids, or a chapter and tags");
    const read = selection.read(node, at);
    return read && withoutOffset(read);
  },
);

const NUMBER = fields({ number: numberOf }, ["number"]);
const WHEN = fields({ when: oneOf(TENSES) }, ["when"]);
const CHOICE = fields({ choice: choiceOf, several: boolean }, ["choice"]);

/** The answers of a question: a word, or a number or a choice with more about it. */
export const ANSWERS: Shape<Answers> = shape(
  { oneOf: [WORD.schema, NUMBER.schema, WHEN.schema, CHOICE.schema] },
  (node, at) => {
    if (isSeq(node)) {
      const hint = "write “answers: { choice: [ids of answers] }” for answers of your own";
      return reportWrongType(node, at, "one word", hint);
    }
    if (!isMap(node)) return WORD.read(node, at);
    if (node.has("number")) {
      const read = NUMBER.read(node, at);
      return read && { number: read.number };
    }
    if (node.has("when")) {
      const read = WHEN.read(node, at);
      return read && { when: read.when };
    }
    const read = CHOICE.read(node, at);
    return read && { choice: read.choice, ...(read.several ? { several: true } : {}) };
  },
);
