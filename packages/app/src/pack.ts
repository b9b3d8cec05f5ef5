import {
  fillerKey,
  stringsFor,
  type Asset,
  type Edition,
  type EditionEntry,
  type Span,
  type Strings,
  type Text,
} from "@parley/edition";
import { keysOf, type Keys } from "@parley/search";

/** A syllable of a respelling; with a second item where it is stressed. */
export type PackedSpan = readonly [string] | readonly [string, 1];

/** A text as the tablet keeps it: only the style to say aloud, disclosures by number. */
export interface PackedText {
  readonly when: Text["when"];
  readonly text: string;
  /** Respellings as `joinSpans` writes them: taken apart when they are shown. */
  readonly says: { readonly [reader: string]: string };
  readonly standing: Text["standing"];
  /** Recordings, people's first; only where the file carries sound. */
  readonly audio?: Text["audio"];
  readonly around?: Text["around"];
  /** Which of the pack's disclosures. */
  readonly told: number;
}

/** An entry as the tablet keeps it. */
export interface PackedEntry extends Omit<EditionEntry, "texts"> {
  readonly id: string;
  readonly texts: { readonly [lang: string]: readonly PackedText[] };
}

/** What fills the gaps of one kind: values, and beside each its text and its respellings. */
interface PackedFillers {
  readonly values: readonly string[];
  readonly texts: readonly string[];
  readonly says: { readonly [reader: string]: readonly string[] };
  /** Recordings; an empty one where there is none. */
  readonly audio?: readonly string[];
}

/** What fills a gap, as it is shown. */
interface PackedFiller {
  readonly text: string;
  says(reader: string): string | undefined;
  readonly audio?: string | undefined;
}

/** What the app itself says in one language: the part of the kit's words that a tablet shows. */
export interface AppWords extends Pick<Strings, "name" | "acts" | "urgency" | "when" | "app"> {
  readonly card: string;
  readonly cardEdited: string;
  readonly painWords: readonly string[];
  readonly bodyParts: { readonly [part: string]: string };
}

/** Everything one tablet file carries of an edition. */
export interface Pack {
  readonly parley: number;
  readonly book: Edition["book"];
  readonly chapters: Edition["chapters"];
  readonly entries: readonly PackedEntry[];
  readonly disclosures: readonly { readonly [reader: string]: string }[];
  readonly fillers: { readonly [key: string]: PackedFillers };
  /** Keys that cannot be made from what is shown: those of words that an entry is only found by. */
  readonly search: { readonly [id: string]: Keys };
  /** The app's own words, by language of the book. */
  readonly words: { readonly [lang: string]: AppWords };
  /** Pictures as data URLs, by SHA-256. */
  readonly pictures: { readonly [sha: string]: string };
  /** Recordings, by SHA-256: their media type, and where they stand in the text of base64 at the end of the file. */
  readonly clips?: { readonly [sha: string]: readonly [type: string, from: number, to: number] };
}

/** A pack and the recordings that go with it, one after another in base64. */
export interface SoundPack {
  readonly pack: Pack;
  readonly sound: string;
}

/** Between syllables, and before one that is stressed: signs that no text has (U+2063, U+2064). */
const NEXT = "\u2063";
const STRESSED = "\u2064";

/** A respelling as one line. */
function joinSpans(spans: readonly Span[]): string {
  return spans
    .map(({ text, stress }) => (stress ? STRESSED : "") + text.replaceAll(NEXT, "").replaceAll(STRESSED, ""))
    .join(NEXT);
}

/** The syllables of a line. */
export function partSpans(line: string): PackedSpan[] {
  if (line === "") return [];
  return line
    .split(NEXT)
    .map((part) => (part.startsWith(STRESSED) ? ([part.slice(1), 1] as const) : ([part] as const)));
}

/** A line without what stands between its syllables. */
const lettersIn = (line: string): string => line.replaceAll(NEXT, "").replaceAll(STRESSED, "");

const packSays = (says: Text["says"]): PackedText["says"] =>
  Object.fromEntries(Object.entries(says).map(([reader, { say }]) => [reader, joinSpans(say)]));

/** An edition made small for the tablet, and its recordings, each decoded alone when it is played. */
export function packSound(edition: Edition, assets: ReadonlyMap<string, Asset>): SoundPack {
  const clips: { [sha: string]: [string, number, number] } = {};
  const parts: string[] = [];
  let at = 0;
  const texts = Object.values(edition.entries).flatMap(({ texts }) => Object.values(texts).flat());
  const files = [
    ...texts.flatMap(({ audio, around }) => [...audio.map(({ file }) => file), ...(around ?? [])]),
    ...Object.values(edition.fillers).flatMap((table) => Object.values(table).map(({ audio }) => audio)),
  ];
  for (const file of files) {
    if (file === null || file === undefined) continue;
    const asset = assets.get(file);
    if (!asset || clips[file]) continue;
    const letters = base64(asset.data);
    clips[file] = [asset.type, at, at + letters.length];
    at += letters.length;
    parts.push(letters);
  }
  return { pack: { ...packEdition(edition, assets, true), clips }, sound: parts.join("") };
}

/** An edition made small for the tablet; `heard`: its texts name their recordings. */
export function packEdition(edition: Edition, assets: ReadonlyMap<string, Asset>, heard = false): Pack {
  const disclosures: Pack["disclosures"][number][] = [];
  const seen = new Map<string, number>();
  const tell = (disclosure: Text["disclosure"]): number => {
    const key = JSON.stringify(disclosure);
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, disclosures.length);
    return disclosures.push(disclosure) - 1;
  };
  const entries = Object.entries(edition.entries).map(([id, { texts, ...entry }]): PackedEntry => ({
    id,
    ...entry,
    texts: Object.fromEntries(
      Object.entries(texts).map(([lang, list]) => [
        lang,
        list.map(({ when, text, says, standing, disclosure, audio, around }) => ({
          when,
          text,
          says: packSays(says),
          standing,
          ...(heard && audio.length > 0 ? { audio } : {}),
          ...(heard && around ? { around } : {}),
          told: tell(disclosure),
        })),
      ]),
    ),
  }));
  const fillers = Object.fromEntries(
    Object.entries(edition.fillers).map(([key, table]): [string, PackedFillers] => {
      const rows = Object.values(table);
      const readers = edition.book.languages.filter((reader) => rows.some(({ says }) => says[reader]));
      return [
        key,
        {
          values: Object.keys(table),
          texts: rows.map(({ text }) => text),
          ...(heard && rows.some(({ audio }) => audio) ? { audio: rows.map(({ audio }) => audio ?? "") } : {}),
          says: Object.fromEntries(
            readers.map((reader) => [reader, rows.map(({ says }) => joinSpans(says[reader]?.say ?? []))]),
          ),
        },
      ];
    }),
  );
  const used = new Set(entries.flatMap(({ picture }) => (picture ? [picture] : [])));
  const pictures = Object.fromEntries(
    Array.from(used, (sha) => [sha, dataUrl(assets.get(sha))]).filter(([, url]) => url !== undefined),
  );
  return {
    parley: edition.parley,
    book: edition.book,
    chapters: edition.chapters,
    entries,
    disclosures,
    fillers,
    search: hiddenKeys(edition),
    words: Object.fromEntries(edition.book.languages.map((tag) => [tag, appWords(stringsFor(tag))])),
    pictures,
  };
}

/** The keys of an entry, made on the device from what it shows. */
export function keysFor(pack: Pack, { id, no, texts }: PackedEntry): Keys {
  const all = Object.values(texts).flat();
  const keys = keysOf({
    id,
    no,
    words: all.map(({ text }) => text),
    heard: all.flatMap(({ says }) => Object.values(says).map(lettersIn)),
  });
  const more = Object.hasOwn(pack.search, id) ? pack.search[id] : undefined;
  if (!more) return keys;
  return {
    text: [...keys.text, ...more.text],
    initials: [...keys.initials, ...more.initials],
    sound: [...keys.sound, ...more.sound],
  };
}

/**
 * Of an edition's keys those that do not come out of the texts an entry shows. The others would be two fifths of a tablet file's
 * text, and the device makes them while nobody is waiting.
 */
function hiddenKeys(edition: Edition): Pack["search"] {
  const hidden: { [id: string]: Keys } = {};
  for (const [id, { no, texts }] of Object.entries(edition.entries)) {
    const all = Object.values(texts).flat();
    const shown = keysOf({
      id,
      no,
      words: all.map(({ text }) => text),
      heard: all.flatMap(({ says }) => Object.values(says).map(({ say }) => say.map(({ text }) => text).join(""))),
    });
    const keys = edition.search[id]!;
    const rest = (kind: keyof Keys): string[] => keys[kind].filter((key) => !shown[kind].includes(key));
    const more = { text: rest("text"), initials: rest("initials"), sound: rest("sound") };
    if (Object.values(more).some((list) => list.length > 0)) hidden[id] = more;
  }
  return hidden;
}

function appWords({ name, acts, urgency, when, app, disclosure, print }: Strings): AppWords {
  const { card, cardEdited } = disclosure;
  const { painWords, bodyParts } = print;
  return { name, acts, urgency, when, app, card, cardEdited, painWords, bodyParts };
}

function dataUrl(asset: Asset | undefined): string | undefined {
  return asset && `data:${asset.type};base64,${base64(asset.data)}`;
}

/** What tells one book from others on a device, whatever its edition: its title. */
export function bookId({ book }: Pack): string {
  return Object.entries(book.title)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, title]) => `${tag} ${title}`)
    .join(", ");
}

/** Bytes as base64 (RFC 4648, 4). */
export function base64(data: Uint8Array): string {
  let binary = "";
  for (const byte of data) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** What has been chosen for gaps, by `gapKey`. */
export type Chosen = ReadonlyMap<string, string>;

/** The key of one gap of an entry. */
export function gapKey(entry: PackedEntry, name: string): string {
  return `${entry.id} ${name}`;
}

/** A respelling's spans with a gap replaced by what fills it. */
export function fillSpans(
  pack: Pack,
  entry: PackedEntry,
  lang: string,
  reader: string,
  line: string,
  chosen: Chosen,
): readonly PackedSpan[] {
  return partSpans(line).flatMap((span): readonly PackedSpan[] => {
    const gap = /^\{([^{}|]+)\|?([^{}]*)\}$/.exec(span[0]);
    const letters = span[0].replaceAll("{{", "{").replaceAll("}}", "}");
    if (!gap) return span[1] ? [[letters, 1]] : [[letters]];
    const filler = fillerOf(pack, entry, lang, gap[1]!, gap[2]!, chosen);
    const said = filler?.says(reader);
    return said === undefined ? [[filler?.text ?? "____"]] : partSpans(said);
  });
}

/** A text's pieces, gaps filled by what was chosen, else by their samples. */
export function fillText(
  pack: Pack,
  entry: PackedEntry,
  lang: string,
  text: string,
  chosen: Chosen,
): { readonly text: string; readonly gap: boolean }[] {
  return Array.from(text.matchAll(/\{\{|\}\}|\{([^{}|]+)\|?([^{}]*)\}|[^{}]+/gu), ([whole, name, form]) => {
    if (name === undefined) return { text: whole === "{{" || whole === "}}" ? whole.charAt(0) : whole, gap: false };
    return { text: fillerOf(pack, entry, lang, name, form ?? "", chosen)?.text ?? "________", gap: true };
  });
}

function fillerOf(
  pack: Pack,
  entry: PackedEntry,
  lang: string,
  name: string,
  form: string,
  chosen: Chosen,
): PackedFiller | undefined {
  const slot = entry.slots?.[name];
  if (!slot) return undefined;
  const value = chosen.get(gapKey(entry, name)) ?? String(slot.sample);
  const table = pack.fillers[fillerKey(slot, form, lang)];
  const at = table?.values.indexOf(value) ?? -1;
  if (table && at >= 0)
    return { text: table.texts[at]!, says: (reader) => table.says[reader]?.[at], audio: table.audio?.[at] };
  // A name is written by its owner and said as it is written.
  return slot.type === "name" && chosen.has(gapKey(entry, name)) ? { text: value, says: () => undefined } : undefined;
}

/** The recordings that, one after another, say a text with what was chosen for its gaps; nothing where one is missing. */
export function joinedAudio(
  pack: Pack,
  entry: PackedEntry,
  lang: string,
  { text, around }: PackedText,
  chosen: Chosen,
): readonly string[] | undefined {
  if (!around) return undefined;
  // The pieces of a text as the edition counted them: what stands between gaps, and the gaps.
  const pieces = Array.from(text.matchAll(/\{([^{}|]+)\|?([^{}]*)\}|(?:\{\{|\}\}|[^{}])+/gu));
  if (pieces.length !== around.length) return undefined;
  const files = pieces.map(([, name, form], i) =>
    name === undefined ? (around[i] ?? null) : (fillerOf(pack, entry, lang, name, form ?? "", chosen)?.audio ?? ""),
  );
  return files.includes("") ? undefined : files.filter((file) => file !== null);
}

/** The values a gap of an entry can be given, in order. */
export function gapValues(pack: Pack, entry: PackedEntry, name: string): string[] {
  const slot = entry.slots?.[name];
  if (!slot) return [];
  const tables = Object.entries(pack.fillers).filter(([key]) => key.startsWith(`${slot.type}|${slot.unit ?? ""}|`));
  const values = [...(tables[0]?.[1].values ?? [])];
  const { min = -Infinity, max = Infinity } = slot;
  return slot.type === "number" || slot.type === "amount"
    ? values.filter((value) => Number(value) >= min && Number(value) <= max)
    : values;
}
