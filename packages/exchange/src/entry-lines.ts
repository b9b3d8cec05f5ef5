/** A new entry as lines of YAML. */
import { ANSWER_KINDS, parseTemplate, yamlText } from "@parley/book";
import type { VariantOf } from "./header.ts";
import type { Fields } from "./sheet.ts";
import { detailsYaml, type TextDetails } from "./source-step.ts";

/** An entry that is added to a book. */
export interface NewEntry {
  readonly id: string;
  readonly no: string;
  readonly act?: string;
  readonly answers?: string;
  readonly texts: readonly (TextDetails & { readonly tag: string; readonly when: VariantOf; readonly text: string })[];
  readonly notes: { readonly [tag: string]: string };
  /** Further properties, as in a chapter of a book. */
  readonly fields: Fields;
  readonly picture?: string;
}

/** The acts of phrases, and the words of answers that a cell can have. */
export const ACTS: ReadonlySet<string> = new Set(
  "instruction advice warning information question answer request intention greeting".split(" "),
);
export const ANSWERS: ReadonlySet<string> = new Set(ANSWER_KINDS);

/** A text in which every brace is a letter: doubled, as in a book. */
export const withBraces = (text: string): string => text.replace(/[{}]/gu, "$&$&");

/** The lines of an entry, without dash and indentation. */
export function entryLines(entry: NewEntry, guess: { readonly act: string; readonly answers?: string }): string[] {
  const { id, no, texts, notes } = entry;
  const { kind, slots: _slots, answers: _answers, ...fields } = entry.fields;
  const slots = slotsOf(texts.map(({ text }) => text));
  const words = (text: string): string => yamlText(slots ? text : withBraces(text), true);
  const { act, answers = flowValue(entry.fields["answers"]) } = guess;
  const byTag = Map.groupBy(texts, ({ tag }) => tag);
  const written = Array.from(byTag, ([tag, variants]) => {
    const [first] = variants;
    const details = variants.map(detailsYaml);
    if (variants.length === 1 && Object.keys(first!.when).length === 0)
      return `${tag}: ${details[0]!.length === 0 ? words(first!.text) : `{ ${[`text: ${words(first!.text)}`, ...details[0]!].join(", ")} }`}`;
    // The variant for everybody else stands last.
    const sorted = variants.toSorted((a, b) => Object.keys(b.when).length - Object.keys(a.when).length);
    const all = sorted.map((variant) => {
      const pairs = Object.entries(variant.when).map(([key, value]) => `${key}: ${value}`);
      const when = pairs.length === 0 ? [] : [`when: { ${pairs.join(", ")} }`];
      return `{ ${[...when, `text: ${words(variant.text)}`, ...detailsYaml(variant)].join(", ")} }`;
    });
    return `${tag}: [${all.join(", ")}]`;
  });
  const noted = Object.entries(notes).map(([tag, text]) => `${tag}: ${yamlText(text, true)}`);
  const typed: Fields = isRecord(_slots) ? _slots : {};
  const slotLines = (slots ?? []).map((slot) => `${slot}: ${flowValue(typed[slot]) ?? "{ type: name }"}`);
  return [
    `id: ${yamlText(id, false)}`,
    `no: ${no}`,
    ...(kind === undefined ? [] : [`kind: ${flowValue(kind)}`]),
    ...(kind === "term" ? [] : [`act: ${act}`]),
    ...Object.entries(fields).map(([key, value]) => `${key}: ${flowValue(value)}`),
    ...(entry.picture === undefined ? [] : [`picture: ${yamlText(entry.picture, false)}`]),
    ...(slotLines.length > 0 ? [`slots: { ${slotLines.join(", ")} }`] : []),
    `text: { ${written.join(", ")} }`,
    ...(answers === undefined || act !== "question" || kind === "term" ? [] : [`answers: ${answers}`]),
    ...(noted.length > 0 ? [`note: { ${noted.join(", ")} }`] : []),
  ];
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Plain data as YAML within one line; `undefined` for what is not there. */
export function flowValue(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return yamlText(value, true);
  if (Array.isArray(value)) return `[${value.map((one) => flowValue(one) ?? '""').join(", ")}]`;
  if (!isRecord(value)) return String(value);
  const pairs = Object.entries(value).map(([key, one]) => `${yamlText(key, true)}: ${flowValue(one) ?? '""'}`);
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

/** The slots that all texts have; `undefined` where braces are no slots. */
function slotsOf(texts: readonly string[]): string[] | undefined {
  const all = texts.map((text) => {
    const { pieces, troubles } = parseTemplate(text);
    return troubles.length > 0 ? undefined : pieces.flatMap(({ slot }) => slot ?? []).toSorted();
  });
  const [first] = all;
  if (first === undefined || all.some((one) => one?.join(" ") !== first.join(" "))) return undefined;
  return new Set(first).size === first.length ? first : undefined;
}
