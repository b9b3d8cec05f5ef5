import {
  fillerKey,
  type Asset,
  type Edition,
  type EditionEntry,
  type FillerText,
  type Span,
  type Text,
} from "@parley/edition";
import type { Keys } from "@parley/search";

/** A syllable of a respelling; with a second item where it is stressed. */
export type PackedSpan = readonly [string] | readonly [string, 1];

/** A text as the tablet keeps it: only the style to say aloud, disclosures by number. */
export interface PackedText {
  readonly when: Text["when"];
  readonly text: string;
  readonly says: { readonly [reader: string]: readonly PackedSpan[] };
  readonly standing: Text["standing"];
  /** Which of the pack's disclosures. */
  readonly told: number;
}

/** An entry as the tablet keeps it. */
export interface PackedEntry extends Omit<EditionEntry, "texts"> {
  readonly id: string;
  readonly texts: { readonly [lang: string]: readonly PackedText[] };
}

/** What fills a gap, as the tablet keeps it. */
interface PackedFiller {
  readonly text: string;
  readonly says: { readonly [reader: string]: readonly PackedSpan[] };
}

/** Everything one tablet file carries of an edition. */
export interface Pack {
  readonly parley: number;
  readonly book: Edition["book"];
  readonly chapters: Edition["chapters"];
  readonly entries: readonly PackedEntry[];
  readonly disclosures: readonly { readonly [reader: string]: string }[];
  readonly fillers: { readonly [key: string]: { readonly [value: string]: PackedFiller } };
  readonly search: { readonly [id: string]: Keys };
  /** Pictures as data URLs, by SHA-256. */
  readonly pictures: { readonly [sha: string]: string };
}

const packSpans = (spans: readonly Span[]): PackedSpan[] =>
  spans.map(({ text, stress }) => (stress ? [text, 1] : [text]));
const packSays = (says: Text["says"]): PackedText["says"] =>
  Object.fromEntries(Object.entries(says).map(([reader, { say }]) => [reader, packSpans(say)]));

/** An edition made small for the tablet. */
export function packEdition(edition: Edition, assets: ReadonlyMap<string, Asset>): Pack {
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
        list.map(({ when, text, says, standing, disclosure }) => ({
          when,
          text,
          says: packSays(says),
          standing,
          told: tell(disclosure),
        })),
      ]),
    ),
  }));
  const packFiller = ({ text, says }: FillerText): PackedFiller => ({ text, says: packSays(says) });
  const fillers = Object.fromEntries(
    Object.entries(edition.fillers).map(([key, values]) => [
      key,
      Object.fromEntries(Object.entries(values).map(([value, filler]) => [value, packFiller(filler)])),
    ]),
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
    search: edition.search,
    pictures,
  };
}

function dataUrl(asset: Asset | undefined): string | undefined {
  if (!asset) return undefined;
  let binary = "";
  for (const byte of asset.data) binary += String.fromCharCode(byte);
  return `data:${asset.type};base64,${btoa(binary)}`;
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
  spans: readonly PackedSpan[],
  chosen: Chosen,
): readonly PackedSpan[] {
  return spans.flatMap((span): readonly PackedSpan[] => {
    const gap = /^\{([^{}|]+)\|?([^{}]*)\}$/.exec(span[0]);
    const letters = span[0].replaceAll("{{", "{").replaceAll("}}", "}");
    if (!gap) return span[1] ? [[letters, 1]] : [[letters]];
    const filler = fillerOf(pack, entry, lang, gap[1]!, gap[2]!, chosen);
    return filler?.says[reader] ?? [[filler?.text ?? "____"]];
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
  const known = pack.fillers[fillerKey(slot, form, lang)]?.[value];
  // A name is written by its owner and said as it is written.
  return known ?? (slot.type === "name" && chosen.has(gapKey(entry, name)) ? { text: value, says: {} } : undefined);
}

/** The values a gap of an entry can be given, in order. */
export function gapValues(pack: Pack, entry: PackedEntry, name: string): string[] {
  const slot = entry.slots?.[name];
  if (!slot) return [];
  const tables = Object.entries(pack.fillers).filter(([key]) => key.startsWith(`${slot.type}|${slot.unit ?? ""}|`));
  const values = Object.keys(tables[0]?.[1] ?? {});
  const { min = -Infinity, max = Infinity } = slot;
  return slot.type === "number" || slot.type === "amount"
    ? values.filter((value) => Number(value) >= min && Number(value) <= max)
    : values;
}
