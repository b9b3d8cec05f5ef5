/** A new entry as lines of YAML. */
import { ANSWER_KINDS, parseTemplate, yamlText } from "@parley/book";
import { SHEET_WORDS } from "@parley/locale/sheet-words";
import type { VariantOf } from "./header.ts";

/** An entry that is added to a book. */
export interface NewEntry {
  readonly id: string;
  readonly no: string;
  readonly act?: string;
  readonly answers?: string;
  readonly texts: readonly { readonly tag: string; readonly when: VariantOf; readonly text: string }[];
  readonly notes: { readonly [tag: string]: string };
}

/** The acts of phrases, and the words of answers that a cell can have. */
export const ACTS: ReadonlySet<string> = new Set(
  "instruction advice warning information question answer request intention greeting".split(" "),
);
export const ANSWERS: ReadonlySet<string> = new Set(ANSWER_KINDS);

/** A text in which every brace is a letter: doubled, as in a book. */
export const withBraces = (text: string): string => text.replace(/[{}]/gu, "$&$&");

/** The lines of an entry, without dash and indentation. `hasYesNo`: the book has the entries yes and no. */
export function entryLines(entry: NewEntry, hasYesNo: boolean): string[] {
  const { id, no, texts, notes } = entry;
  const slots = slotsOf(texts.map(({ text }) => text));
  const words = (text: string): string => yamlText(slots ? text : withBraces(text), true);
  const act = entry.act ?? (texts.some(({ text }) => /[?？]/u.test(text)) ? "question" : "information");
  const answers = act === "question" ? (entry.answers ?? answersOf(texts, hasYesNo)) : undefined;
  const byTag = Map.groupBy(texts, ({ tag }) => tag);
  const written = Array.from(byTag, ([tag, variants]) => {
    const [first] = variants;
    if (variants.length === 1 && Object.keys(first!.when).length === 0) return `${tag}: ${words(first!.text)}`;
    // The variant for everybody else stands last.
    const sorted = variants.toSorted((a, b) => Object.keys(b.when).length - Object.keys(a.when).length);
    const all = sorted.map(({ when, text }) => {
      const pairs = Object.entries(when).map(([key, value]) => `${key}: ${value}`);
      return pairs.length === 0
        ? `{ text: ${words(text)} }`
        : `{ when: { ${pairs.join(", ")} }, text: ${words(text)} }`;
    });
    return `${tag}: [${all.join(", ")}]`;
  });
  const noted = Object.entries(notes).map(([tag, text]) => `${tag}: ${yamlText(text, true)}`);
  return [
    `id: ${yamlText(id, false)}`,
    `no: ${no}`,
    `act: ${act}`,
    ...(slots && slots.length > 0 ? [`slots: { ${slots.map((slot) => `${slot}: { type: name }`).join(", ")} }`] : []),
    `text: { ${written.join(", ")} }`,
    ...(answers === undefined ? [] : [`answers: ${answers}`]),
    ...(noted.length > 0 ? [`note: { ${noted.join(", ")} }`] : []),
  ];
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

/** How a question is answered, as far as its first word tells; else by writing. */
function answersOf(texts: NewEntry["texts"], hasYesNo: boolean): string {
  const isYesNo = texts.some(({ tag, text }) => {
    const [first = ""] = text.toLowerCase().match(/\p{L}+/u) ?? [];
    return (SHEET_WORDS[tag]?.yesNo ?? "").split(" ").includes(first) && first !== "";
  });
  return isYesNo && hasYesNo ? "yes-no" : "name";
}
