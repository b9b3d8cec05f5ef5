/** A book as one JSON file, for other programs to read and write: `parley-phrases`, version 1. */
import { TAG, schemas, type Book, type Entry, type JsonSchema, type Variant } from "@parley/book";
import { makeLedger } from "@parley/book";
import { headerOf } from "../column-header.ts";
import { SheetError, type Fields, type GivenColumn, type PhraseFile } from "../sheet.ts";
import { asList, asMap, asWordMap, asWords, parseJson } from "./json-value.ts";
import { phraseSheet, type PhraseRow } from "./phrase-sheet.ts";

/** The key that says what the file is; its value is the version. */
export const PHRASES_KEY = "parley-phrases";

/** The properties of an entry that are as in a chapter of a book, with the values that are left out. */
const FIELDS: { readonly [key in keyof Entry]?: unknown } = {
  kind: "phrase",
  urgency: "routine",
  from: "both",
  confirm: false,
  undo: undefined,
  answers: undefined,
  label: {},
  next: undefined,
  slots: {},
  picture: undefined,
  register: "polite",
  tags: [],
  alias: {},
  keys: {},
  lexicon: {},
  read: {},
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);

/**
 * A book as JSON: the file of `parley export --as json`. What is read back changes nothing. Pictures and recordings are named, and are
 * not in the file. Never throws.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { bookToJson } from "@parley/exchange";
 * JSON.parse(bookToJson(readBook({ items: [], read: () => undefined }).book))["parley-phrases"]; // 1
 * ```
 */
export function bookToJson(book: Book): string {
  const ledger = makeLedger(book);
  const { title, languages, varieties, sides, licence, edition } = book;
  const head = {
    [PHRASES_KEY]: 1,
    title,
    languages,
    ...(varieties.length > 0 ? { varieties } : {}),
    sides,
    licence,
    edition,
  };
  const chapters = book.chapters.map(({ id, title: words, policy, entries }) => {
    const lines = entries.map((entry) => {
      const fields = Object.entries(FIELDS).flatMap(([key, usual]) => {
        const value = entry[key as keyof Entry];
        return value === usual || isEmpty(value) ? [] : [[key, value] as const];
      });
      const text = Object.entries(entry.text).map(([tag, variants]) => {
        const { standing } = ledger({ entry }, tag, policy);
        return [tag, variants.map((variant) => ({ ...textOf(variant), standing }))] as const;
      });
      return JSON.stringify({
        id: entry.id,
        no: entry.no,
        ...(entry.act ? { act: entry.act } : {}),
        ...Object.fromEntries(fields),
        text: Object.fromEntries(text),
        ...(isEmpty(entry.note) ? {} : { note: entry.note }),
      });
    });
    return `{"id":${JSON.stringify(id)},"title":${JSON.stringify(words)},"entries":[\n${lines.join(",\n")}\n]}`;
  });
  return `${JSON.stringify(head).slice(0, -1)},"chapters":[\n${chapters.join(",\n")}\n]}\n`;
}

function textOf({ text, when, say, gloss, audio, source }: Variant): object {
  const more = Object.entries({ when, say, gloss, audio, source }).filter(([, value]) => !isEmpty(value));
  return { text, ...Object.fromEntries(more) };
}

/** The keys of a text that are read; `standing` is only written. */
const TEXT_KEYS = ["text", "when", "say", "gloss", "audio", "source", "standing"];

/** The phrases of a JSON file. Throws a `SheetError` for another version, and for values of another shape. */
export function readPhraseJson(text: string): PhraseFile {
  const file = asMap(parseJson(text, "it"), "it");
  if (file[PHRASES_KEY] !== 1)
    throw new SheetError(
      `it is of version ${JSON.stringify(file[PHRASES_KEY])?.slice(0, 20)}, and version 1 is read`,
      "export it again with this version of Parley",
    );
  const columns = new Map<string, GivenColumn>(
    (["id", "no", "chapter", "act"] as const).map((kind) => [kind, { header: kind, meaning: { kind } }]),
  );
  const unread = new Set<string>();
  const titles = new Map<string, { readonly [tag: string]: string }>();
  const rows = asList(file["chapters"], "chapters").flatMap((one, n) => {
    const chapter = asMap(one, `chapters[${n}]`);
    const id = asWords(chapter["id"], `chapters[${n}].id`) ?? "";
    const title = tagged(asWordMap(chapter["title"], `chapters[${n}].title`), `chapters[${n}].title`);
    titles.set(id, title);
    titles.set(id.replace(/^\d+-/, ""), title);
    return asList(chapter["entries"], `chapters[${n}].entries`).map((value, m): PhraseRow => {
      const name = `chapters[${n}].entries[${m}]`;
      return entryRow(asMap(value, name), name, id, columns, unread);
    });
  });
  const licence = asWords(file["licence"], "licence");
  const ordered = [...columns.values()];
  return {
    format: "json",
    sheets: [phraseSheet("", ordered, rows)],
    title: tagged(asWordMap(file["title"], "title"), "title"),
    chapterTitles: titles,
    ...(licence === undefined ? {} : { bookLicence: licence }),
    sides: asList(file["sides"], "sides").flatMap((one, n) => asWords(one, `sides[${n}]`) ?? []),
    ...(unread.size > 0 ? { remarks: [`not read: ${[...unread].join(", ")}`] } : {}),
  };
}

/** Words by language. Throws a `SheetError` for a key that is no tag. */
function tagged<T>(map: { readonly [tag: string]: T }, name: string): { readonly [tag: string]: T } {
  const odd = Object.keys(map).find((tag) => !TAG.test(tag));
  if (odd !== undefined)
    throw new SheetError(
      `${name} has the key “${odd.slice(0, 20)}”, which is no tag of a language`,
      "write ko, ru or ko-KP",
    );
  return map;
}

function entryRow(
  entry: Fields,
  name: string,
  chapter: string,
  columns: Map<string, GivenColumn>,
  unread: Set<string>,
): PhraseRow {
  const cells = new Map<string, string | { readonly text: string }>([["chapter", chapter]]);
  const fields: { [key: string]: unknown } = {};
  for (const [key, value] of Object.entries(entry)) {
    if (key === "id" || key === "no" || key === "act") cells.set(key, asWords(value, `${name}.${key}`) ?? "");
    else if (Object.hasOwn(FIELDS, key)) fields[key] = value;
    else if (key !== "text" && key !== "note") unread.add(key);
  }
  const { picture, ...others } = fields;
  for (const [tag, list] of Object.entries(tagged(asMap(entry["text"], `${name}.text`), `${name}.text`)))
    for (const [n, one] of (typeof list === "string"
      ? [{ text: list }]
      : asList(list, `${name}.text.${tag}`)
    ).entries()) {
      const at = `${name}.text.${tag}[${n}]`;
      const value = asMap(one, at);
      for (const key of Object.keys(value)) if (!TEXT_KEYS.includes(key)) unread.add(`text.${key}`);
      const when = asWordMap(value["when"], `${at}.when`);
      const header = headerOf(tag, when);
      columns.set(header, { header, meaning: { kind: "text", tag, when } });
      const gloss = asWords(value["gloss"], `${at}.gloss`);
      cells.set(header, {
        text: asWords(value["text"], `${at}.text`) ?? "",
        ...(value["say"] === undefined ? {} : { say: tagged(asWordMap(value["say"], `${at}.say`), `${at}.say`) }),
        ...(gloss === undefined ? {} : { gloss }),
        ...(value["audio"] === undefined ? {} : { recordings: filesOf(value["audio"], `${at}.audio`) }),
        ...(value["source"] === undefined ? {} : { source: sourceOf(value["source"], `${at}.source`) }),
      });
    }
  for (const [tag, words] of Object.entries(tagged(asWordMap(entry["note"], `${name}.note`), `${name}.note`))) {
    const header = `note (${tag})`;
    columns.set(header, { header, meaning: { kind: "note", tag } });
    cells.set(header, words);
  }
  return { cells, fields: others, picture: asWords(picture, `${name}.picture`) };
}

/** The files of recordings. */
const filesOf = (value: unknown, name: string): string[] =>
  asList(value, name).flatMap((one, n) => asWords(asMap(one, `${name}[${n}]`)["file"], `${name}[${n}].file`) ?? []);

function sourceOf(value: unknown, name: string): { readonly where: string }[] {
  return asList(value, name).map((one, n) => {
    const { where, by, at, licence } = asWordMap(one, `${name}[${n}]`);
    const more = Object.entries({ by, at, licence }).filter(([, words]) => words !== undefined);
    return { where: where ?? "?", ...Object.fromEntries(more) };
  });
}

/** The JSON Schema (draft 2020-12) of the file. Never throws. */
export function phrasesSchema(): JsonSchema {
  const chapter = schemas()["chapter"] as { readonly properties: { readonly [key: string]: JsonSchema } };
  const entry = (
    chapter.properties["entries"] as { readonly items: { readonly properties: Fields; readonly required: unknown } }
  ).items;
  const variants = (entry.properties["text"] as { readonly patternProperties: Fields }).patternProperties;
  const [[tag, text]] = Object.entries(variants) as [[string, { readonly oneOf: readonly JsonSchema[] }]];
  const whole = text.oneOf[1] as { readonly properties: Fields };
  const words = chapter.properties["title"];
  const variant = { ...whole, properties: { ...whole.properties, standing: { enum: ["draft", "edited", "signed"] } } };
  const texts = { type: "array", minItems: 1, items: variant };
  const tags = { type: "array", items: { type: "string", pattern: tag } };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Parley phrases, version 1",
    type: "object",
    required: [PHRASES_KEY, "chapters"],
    properties: {
      [PHRASES_KEY]: { const: 1 },
      title: words,
      languages: tags,
      varieties: tags,
      sides: tags,
      licence: { type: "string" },
      edition: { type: "object", properties: { no: { type: "integer" }, date: { type: "string" } } },
      chapters: {
        type: "array",
        items: {
          type: "object",
          required: ["id", "entries"],
          properties: {
            id: { type: "string", minLength: 1 },
            title: words,
            entries: {
              type: "array",
              items: {
                ...entry,
                required: ["text"],
                properties: {
                  ...entry.properties,
                  text: { type: "object", additionalProperties: false, patternProperties: { [tag]: texts } },
                },
              },
            },
          },
        },
      },
    },
  };
}
