/** Notes of Anki as phrases: a row a note, a column a field, with the recordings and pictures of the fields. */
import { TAG } from "@parley/book";
import { readHeader, type ColumnMeaning } from "../header.ts";
import type { GivenColumn, Sheet } from "../sheet.ts";
import { plainField, type PlainField } from "./anki-html.ts";
import { phraseSheet, type PhraseRow } from "./phrase-sheet.ts";

/** A type of notes: its name and fields. */
export interface NoteType {
  readonly name: string;
  readonly fields: readonly string[];
}

/** A note: its fields in their order, and the name of its deck. */
export interface Note {
  readonly fields: readonly string[];
  readonly deck: string;
}

/** Decks within decks are separated by this. */
const lastDeck = (name: string): string =>
  name
    .split(/::|\u001f/)
    .at(-1)!
    .trim();

/** The columns of Parley's own decks: their fields have fixed names. */
function ownMeanings({ name, fields }: NoteType): ReadonlyMap<string, ColumnMeaning> | undefined {
  const [, learner, learned] = /^Parley (\S+) → (\S+)$/.exec(name) ?? [];
  if (learner === undefined || learned === undefined || !TAG.test(learner) || !TAG.test(learned)) return undefined;
  const own = ["Key", "Meaning", "Phrase", "Respelling", "Audio", "Picture"];
  if (own.some((field, i) => fields[i] !== field)) return undefined;
  const other: ColumnMeaning = { kind: "other" };
  return new Map<string, ColumnMeaning>([
    ["Key", { kind: "id" }],
    ["Meaning", { kind: "text", tag: learner, when: {} }],
    ["Phrase", { kind: "text", tag: learned, when: {} }],
    ...["Respelling", "Number", "Standing", "Voice"].map((field) => [field, other] as const),
    ["Note", { kind: "note", tag: learner }],
  ]);
}

/** What is counted while notes are read. */
export type Count = (what: string) => void;

/** The notes of one type as a sheet. */
export function notesSheet(type: NoteType, notes: readonly Note[], count: Count): Sheet {
  const own = ownMeanings(type);
  const names = namesOf(type.fields);
  const columns: GivenColumn[] = [
    { header: "chapter", meaning: { kind: "chapter" } },
    ...names.map((header): GivenColumn => {
      const meaning = own ? (own.get(header) ?? { kind: "other" }) : meaningOf(header);
      return meaning ? { header, meaning } : { header };
    }),
  ];
  const audioOf = own ? new Map([["Audio", "Phrase"]]) : audioFields(names, notes);
  const rows = notes.map(({ fields, deck }): PhraseRow => {
    const plain = new Map(names.map((name, i) => [name, plainField(fields[i] ?? "")]));
    const cells = new Map<string, string | { readonly text: string; readonly recordings?: readonly string[] }>([
      ["chapter", lastDeck(deck)],
    ]);
    for (const [name, { text }] of plain) {
      const sounds = [name, ...Array.from(audioOf).flatMap(([audio, of]) => (of === name ? [audio] : []))].flatMap(
        (one) => plain.get(one)!.sounds,
      );
      const words = own && name === "Key" ? text.split(" ")[0]! : text;
      cells.set(name, sounds.length > 0 ? { text: words, recordings: sounds } : words);
    }
    const lost = Array.from(plain).filter(([name, one]) => isLost(name, one, audioOf));
    if (lost.length > 0)
      count("notes have a recording in a field of its own, whose language is not known: it is not imported");
    return { cells, picture: [...plain.values()].flatMap(({ pictures }) => pictures)[0] };
  });
  return phraseSheet(type.name, columns, rows);
}

/** Field names, each once. */
function namesOf(fields: readonly string[]): string[] {
  const seen = new Set<string>(["chapter"]);
  return fields.map((field) => {
    let name = field;
    for (let n = 2; seen.has(name); n += 1) name = `${field} ${n}`;
    seen.add(name);
    return name;
  });
}

/** What the name of a field says; ids and numbers of other programs are not those of a book. */
function meaningOf(header: string): ColumnMeaning | undefined {
  const meaning = readHeader(header);
  return meaning && (meaning.kind === "id" || meaning.kind === "no")
    ? { kind: "other" }
    : meaning?.kind === "phrase"
      ? undefined
      : meaning;
}

/** Fields with recordings alone, and the field of the words that they are of: “Korean Audio” is of “Korean”. */
function audioFields(names: readonly string[], notes: readonly Note[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [i, name] of names.entries()) {
    const isAudio = notes.every(({ fields }) => plainField(fields[i] ?? "").text === "");
    const of = names.find((one) => one !== name && one.length > 1 && name.toLowerCase().includes(one.toLowerCase()));
    if (isAudio && of !== undefined) found.set(name, of);
  }
  return found;
}

const isLost = (name: string, { text, sounds }: PlainField, audioOf: ReadonlyMap<string, string>): boolean =>
  sounds.length > 0 && text === "" && !audioOf.has(name);
