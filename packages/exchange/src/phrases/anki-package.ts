/** Packages of Anki (.apkg, .colpkg): notes of a collection in SQLite, of schema 11 or later, and media that are named by numbers. */
import { SheetError, type MediaFile, type PhraseFile } from "../sheet.ts";
import { MOST_PART, type Archive } from "../zip.ts";
import { notesSheet, type Note, type NoteType } from "./anki-notes.ts";
import { asMap, asWordMap, asWords, parseJson, utf8 } from "./json-value.ts";
import { mediaEntries } from "./protobuf.ts";
import type { ReadDatabase, Unpack } from "./program.ts";

/** Collections by the file that has them, the newest first; only the first is packed with Zstandard. */
const COLLECTIONS = ["collection.anki21b", "collection.anki21", "collection.anki2"] as const;

/** Whether an archive is a package of Anki. */
export const isAnkiPackage = (names: ReadonlySet<string>): boolean => COLLECTIONS.some((name) => names.has(name));

const AGAIN = "export the deck again from Anki";

/** The notes of a package. Throws a `SheetError` for a package that is damaged, or needs what this machine lacks. */
export function readAnkiPackage(
  archive: Archive,
  readDatabase: ReadDatabase | undefined,
  unpack: Unpack | undefined,
): PhraseFile {
  const name = COLLECTIONS.find((one) => archive.names.has(one))!;
  const isPacked = name === COLLECTIONS[0];
  if (!readDatabase || (isPacked && !unpack))
    throw new SheetError(
      "it has a database that cannot be read here",
      "import it with the command of Parley, on Node 24",
    );
  const unpacked = (bytes: Uint8Array): Uint8Array => (isPacked ? unpack!(bytes, MOST_PART) : bytes);
  const counts = new Map<string, number>();
  const { types, notes } = collectionOf(unpacked(archive.read(name)), readDatabase);
  const sheets = Array.from(
    Map.groupBy(notes, ({ type }) => type),
    ([id, own]) =>
      notesSheet(
        types.get(id) ?? { name: "", fields: own[0]!.fields.map((_, i) => `field ${i + 1}`) },
        own,
        (what) => void counts.set(what, (counts.get(what) ?? 0) + 1),
      ),
  );
  return {
    format: "apkg",
    sheets,
    media: mediaOf(archive, unpacked, isPacked),
    remarks: Array.from(counts, ([what, count]) => `${count} ${what}`),
  };
}

interface TypedNote extends Note {
  readonly type: string;
}

/** The types of notes, and the notes with the deck of their first card. */
function collectionOf(
  bytes: Uint8Array,
  readDatabase: ReadDatabase,
): { readonly types: ReadonlyMap<string, NoteType>; readonly notes: readonly TypedNote[] } {
  const [notes, cards, col, fields, noteTypes, decks] = readDatabase(bytes, [
    "SELECT id, mid, flds FROM notes ORDER BY id",
    "SELECT nid, did FROM cards ORDER BY ord, id",
    "SELECT models, decks FROM col",
    "SELECT ntid, ord, name FROM fields",
    "SELECT id, name FROM notetypes",
    "SELECT id, name FROM decks",
  ]);
  if (!notes) throw new SheetError("its collection is damaged, or is none", AGAIN);
  const [models = "", oldDecks = ""] = (col?.[0] ?? []).map(String);
  const types = noteTypes && fields ? newTypes(noteTypes, fields) : oldTypes(models);
  const names = new Map((decks ?? oldDeckNames(oldDecks)).map(([id, name]) => [String(id), String(name)]));
  const deckOf = new Map<string, string>();
  for (const [note, deck] of cards ?? [])
    if (!deckOf.has(String(note))) deckOf.set(String(note), names.get(String(deck)) ?? "");
  return {
    types,
    notes: notes.map(([id, type, values]) => ({
      type: String(type),
      fields: String(values).split("\u001f"),
      deck: deckOf.get(String(id)) ?? "",
    })),
  };
}

type Rows = readonly (readonly unknown[])[];

function newTypes(noteTypes: Rows, fields: Rows): Map<string, NoteType> {
  const byType = Map.groupBy(fields, ([type]) => String(type));
  return new Map(
    noteTypes.map(([id, name]) => {
      const own = (byType.get(String(id)) ?? []).toSorted((a, b) => Number(a[1]) - Number(b[1]));
      return [String(id), { name: String(name), fields: own.map((field) => String(field[2])) }];
    }),
  );
}

/** The types of schema 11, which are JSON. */
function oldTypes(models: string): Map<string, NoteType> {
  if (models.trim() === "") return new Map();
  return new Map(
    Object.entries(asMap(parseJson(models, "the types of its notes"), "the types of its notes")).map(([id, one]) => {
      const model = asMap(one, "a type of notes");
      const list = Array.isArray(model["flds"]) ? model["flds"] : [];
      const fields = list
        .map((field) => asMap(field, "a field"))
        .toSorted((a, b) => Number(a["ord"]) - Number(b["ord"]));
      return [
        id,
        {
          name: asWords(model["name"], "its name") ?? "",
          fields: fields.map((field) => asWords(field["name"], "a field") ?? ""),
        },
      ];
    }),
  );
}

function oldDeckNames(decks: string): [string, string][] {
  if (decks.trim() === "") return [];
  return Object.entries(asMap(parseJson(decks, "its decks"), "its decks")).map(([id, one]) => [
    id,
    asWords(asMap(one, "a deck")["name"], "its name") ?? "",
  ]);
}

/** The media by their names: a part of the archive has the number of its place in the list. */
function mediaOf(
  archive: Archive,
  unpacked: (bytes: Uint8Array) => Uint8Array,
  isPacked: boolean,
): Map<string, MediaFile> {
  if (!archive.names.has("media")) return new Map();
  const list = unpacked(archive.read("media"));
  const names = isPacked
    ? mediaEntries(list).map((name, i) => [String(i), name] as const)
    : Object.entries(asWordMap(parseJson(utf8(list, "the list of its media"), "the list of its media"), "media"));
  return new Map(
    names.flatMap(([part, name]) =>
      archive.names.has(part) ? [[name, { read: () => unpacked(archive.read(part)) }] as const] : [],
    ),
  );
}
