import { parseKey } from "@parley/key";
import { readDate, scriptFor } from "@parley/sound/script";
import { ANSWERS } from "./answers-shape.ts";
import { PRINT_FORMATS, type Comprehension, type Slot } from "./book.ts";
import { BRANCH } from "./branch.ts";
import { fields, record, withoutOffset } from "./map-shape.ts";
import {
  integer,
  list,
  matching,
  oneOf,
  shape,
  boolean,
  text,
  words,
  reportWrongType,
  type JsonSchema,
  type Shape,
} from "./shape.ts";
import { NUMBER, numberHint } from "./number.ts";
import { TAG } from "./text.ts";
import { byLanguage, SOME, REGISTER, VARIANTS_OR_UNREAD, WORDS } from "./text-shape.ts";
import { isMap, isScalar } from "yaml";

const tag = matching(TAG, "a language tag like ko, ru or ru-UA");
const policy = oneOf(["one-pass", "four-eyes"]);
const id = text();
const name = /^\p{L}[\p{L}\p{Nd}-]*$/u;

const pair: Shape<[string, string]> = shape(
  { type: "array", items: tag.schema, minItems: 2, maxItems: 2 },
  (node, at) => {
    const tags = list(tag).read(node, at);
    if (tags === undefined) return undefined;
    const [a, b, ...rest] = tags;
    if (a === undefined || b === undefined || rest.length > 0 || a === b)
      return reportWrongType(
        node,
        at,
        "two languages, as in [ko, ru]",
        "write the languages of side a and of side b, each once",
      );
    return [a, b];
  },
);

const date = matching(
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  "a date of the calendar like 2026-11-23",
  (value) => readDate(value) !== undefined,
);

/** `yes` and `no` are strings in YAML 1.2; they are accepted as booleans. */
const consent: Shape<boolean> = shape({ enum: ["yes", "no", true, false] }, (node, at) => {
  const value = isScalar(node) ? node.value : undefined;
  if (value === "yes" || value === true) return true;
  if (value === "no" || value === false) return false;
  return reportWrongType(node, at, "yes or no");
});

const hash = matching(/^sha256-[0-9a-f]{64}$/, "sha256- and 64 hex digits");
const key = matching(
  /^ed25519:[A-Za-z0-9+/]{43}=$/,
  "a public key as “parley key show” writes it",
  (value) => typeof parseKey(value) !== "string",
);

const person = fields(
  {
    shown: text(),
    name: text(),
    languages: list(tag),
    roles: list(oneOf(["editor", "approver", "voice"])),
    key,
    revoked: fields({ key, after: hash }, []),
  },
  [],
);

const printed = fields(
  {
    as: oneOf(PRINT_FORMATS),
    languages: list(tag),
    chapters: list(text()),
    tags: list(text()),
    size: matching(/^[a-z0-9.-]+$/, "a page size like a5 or 90x130"),
    large: boolean,
  },
  ["as"],
);

/** `book.yaml`. */
export const BOOK = fields(
  {
    id: hash,
    title: WORDS,
    languages: list(tag),
    varieties: list(tag),
    sides: pair,
    respelling: byLanguage(oneOf(["none"]), "{ de: none }"),
    "side-names": fields({ a: WORDS, b: WORDS }, [], () => "a book has two sides, a and b"),
    edition: fields({ no: integer(1, 9999), date }, ["date"]),
    licence: text(),
    policy,
    register: REGISTER,
    "check-digit": boolean,
    people: record(name, "a person's id", person, { example: "{ p1: { shown: R1 } }" }),
    retired: list(fields({ id, no: matching(NUMBER, "a number like 10-09") }, ["id", "no"])),
    web: matching(/^https?:\/\/\S+$/, "an address like https://example.org/tablet.html"),
    cover: text(),
    "own-pages": text(),
    print: list(printed),
  },
  ["title", "languages", "sides"],
);

const scalar: Shape<string | number> = shape({ type: ["string", "number"] }, (node, at) => {
  const value = isScalar(node) ? node.value : undefined;
  return typeof value === "string" || typeof value === "number"
    ? value
    : reportWrongType(node, at, "a word or a number");
});

const slot = fields(
  {
    type: oneOf(["number", "time", "date", "amount", "name", "term"]),
    unit: text(),
    min: integer(-1_000_000, 1_000_000),
    max: integer(-1_000_000, 1_000_000),
    of: text(),
    sample: scalar,
  },
  ["type"],
) as Shape<Slot & { readonly offset: number }>;

/** The words that a part of a text is read as. It cannot be silent: what a reader sees and does not hear would go unnoticed. */
const reading = text(
  {},
  "write the words that it is read as; a sign that is not spoken is read together with the word beside it, as in “(here)”: “here”, or belongs into “note:”",
);
const lexeme = fields({ stressed: text(), ipa: text(), pos: text(), read: reading, note: text() }, []);
/** A file of `lexicon/`: word forms to stressed forms, or to more about them. */
export const LEXICON = record(
  /^\S+$/u,
  "one word",
  shape({ oneOf: [text().schema, lexeme.schema] }, (node, at) => {
    if (isMap(node)) {
      const read = lexeme.read(node, at);
      return read && withoutOffset(read);
    }
    const stressed = text().read(node, at);
    return stressed === undefined ? undefined : { stressed };
  }),
  { example: "{ close: { pos: verb } }" },
);

/** Whether a key is the tag of a language that Parley knows, or of a variety of one. */
const isLanguage = (key: string): boolean => TAG.test(key) && scriptFor(key) !== undefined;

/** An entry of a chapter, in its file. */
const ENTRY = fields(
  {
    id,
    no: matching(
      NUMBER,
      "a number like 10-01: two or three digits, a hyphen, two or three digits",
      undefined,
      numberHint,
    ),
    kind: oneOf(["phrase", "term", "sign"]),
    act: oneOf([
      "instruction",
      "advice",
      "warning",
      "information",
      "question",
      "answer",
      "request",
      "intention",
      "greeting",
    ]),
    urgency: oneOf(["routine", "urgent", "danger"]),
    from: oneOf(["a", "b", "both"]),
    confirm: boolean,
    undo: id,
    answers: ANSWERS,
    label: WORDS,
    next: id,
    slots: record(name, "the name of a slot", slot, { example: "{ n: { type: number } }" }),
    picture: text(),
    register: REGISTER,
    tags: list(text()),
    text: byLanguage(VARIANTS_OR_UNREAD),
    note: WORDS,
    alias: byLanguage(list(words()), `{ ${SOME}: [word, word] }`),
    keys: byLanguage(list(words()), `{ ${SOME}: [word, word] }`),
    lexicon: byLanguage(LEXICON, `{ ${SOME}: { close: { pos: verb } } }`),
    read: byLanguage(
      record(/\S/u, "a part of the text", reading, { example: '{ "5 mg": five milligrams }' }),
      `{ ${SOME}: { "5 mg": five milligrams } }`,
    ),
  },
  ["id", "no", "text"],
  (key) => {
    if (["say", "gloss", "audio", "when", "source"].includes(key))
      return `it stands beside the text that it is for: text: { ${SOME}: { text: …, ${key}: … } }`;
    return isLanguage(key) ? "a language belongs under “text:”: indent it by two more spaces" : undefined;
  },
);

/** A file of `chapters/`. */
export const CHAPTER = fields({ title: WORDS, policy, register: REGISTER, entries: list(ENTRY) }, ["title", "entries"]);

const STEP = fields(
  {
    id,
    entry: id,
    go: record(BRANCH, "an answer, a comparison like > 38.5, or else", id, { example: "{ yes: next, else: end }" }),
  },
  ["entry"],
);

/** A file of `paths/`. */
export const PATH = fields(
  { title: WORDS, side: oneOf(["a", "b"]), order: integer(1, 9999), policy, steps: list(STEP) },
  ["title", "steps"],
);

const people = integer(0, 1_000_000);
const TESTED = fields({ people, right: people, opposite: people }, ["people", "right", "opposite"]);

/** `untested`, or the figures of a test with people. */
const comprehension: Shape<"untested" | Comprehension> = shape(
  { oneOf: [{ const: "untested" }, TESTED.schema] },
  (node, at) => {
    if (isScalar(node) && node.value === "untested") return "untested";
    if (!isMap(node))
      return reportWrongType(
        node,
        at,
        "“untested”, or the figures of a test",
        "write untested, or { people: 24, right: 21, opposite: 0 }",
      );
    const tested = TESTED.read(node, at);
    return tested && withoutOffset(tested);
  },
);

const ORDER = fields({ entry: id, time: integer(5, 3600) }, ["entry"]);

/** A file of `drills/`. */
export const DRILL = fields(
  {
    title: WORDS,
    roles: fields({ a: WORDS, b: WORDS }, [], () => "a book has two sides, a and b"),
    lead: oneOf(["a", "b"]),
    change: consent,
    times: fields({ "read-back": integer(3, 600), report: integer(5, 3600) }, []),
    policy,
    path: id,
    orders: list(ORDER),
    errors: list(fields({ entry: id, say: id }, ["entry", "say"])),
  },
  ["title"],
);

const PUBLICATION = fields({ where: text(), by: text(), at: date, message: text() }, ["where"]);

/** `media/credits.yaml`. */
export const CREDITS = record(
  /^[^/].*$/u,
  "the name of a file",
  fields(
    {
      by: text(),
      licence: text(),
      source: text(),
      consent,
      first: PUBLICATION,
      passed: list(PUBLICATION),
      archived: hash,
      comprehension,
    },
    ["by", "licence"],
  ),
  { example: "{ picture.png: { by: NAME, licence: CC-BY-4.0 } }" },
);

/**
 * The JSON Schemas of the files of a book (draft 2020-12), by name. Never throws.
 *
 * ```ts
 * Object.keys(schemas()); // ["book", "chapter", "path", "drill", "credits", "lexicon"]
 * ```
 */
export function schemas(): { readonly [name: string]: JsonSchema } {
  const draft = "https://json-schema.org/draft/2020-12/schema";
  const named = { book: BOOK, chapter: CHAPTER, path: PATH, drill: DRILL, credits: CREDITS, lexicon: LEXICON };
  return Object.fromEntries(
    Object.entries(named).map(([key, { schema }]) => [
      key,
      { $schema: draft, title: `Parley book format 1: ${key}`, ...schema },
    ]),
  );
}
