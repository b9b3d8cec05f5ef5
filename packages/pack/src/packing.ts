import { localeFor, type Locale } from "@parley/locale";
import type { Asset, Edition, Text } from "@parley/edition";
import { toBase64 } from "./base64.ts";
import { SOUND_PART, type AppWords, type Pack, type PackedEntry, type PackedFillers, type PackedText } from "./pack.ts";
import { joinPieces } from "./lines.ts";

/** A pack and the recordings that go with it, one after another in base64, in parts of `SOUND_PART` letters. */
interface SoundPack {
  readonly pack: Pack;
  readonly sound: readonly string[];
}

const packSays = (respelling: Text["respelling"]): PackedText["says"] =>
  Object.fromEntries(Object.entries(respelling).map(([reader, { say }]) => [reader, joinPieces(say)]));

/** An edition made small for the tablet, and its recordings, each decoded alone when it is played. */
export function packSound(edition: Edition, assets: ReadonlyMap<string, Asset>): SoundPack {
  const clips: { [sha: string]: [string, number, number] } = {};
  const letters: string[] = [];
  let at = 0;
  const texts = Object.values(edition.entries).flatMap(({ texts }) => Object.values(texts).flat());
  const files = [
    ...texts.flatMap(({ audio, around }) => [...(audio ?? []).map(({ file }) => file), ...(around ?? [])]),
    ...Object.values(edition.fillers).flatMap((table) => Object.values(table).map(({ audio }) => audio)),
  ];
  for (const file of files) {
    if (file === null || file === undefined) continue;
    const asset = assets.get(file);
    if (!asset || clips[file]) continue;
    const clip = toBase64(asset.data);
    clips[file] = [asset.type, at, at + clip.length];
    at += clip.length;
    letters.push(clip);
  }
  const all = letters.join("");
  const sound = Array.from({ length: Math.ceil(at / SOUND_PART) }, (_, i) =>
    all.slice(i * SOUND_PART, (i + 1) * SOUND_PART),
  );
  return { pack: { ...packEdition(edition, assets, true), clips }, sound };
}

/** An edition made small for the tablet; `heard`: its texts name their recordings. */
export function packEdition(edition: Edition, assets: ReadonlyMap<string, Asset>, heard = false): Pack {
  const entries = Object.entries(edition.entries).map(([id, { texts, ...entry }]): PackedEntry => ({
    id,
    ...entry,
    texts: Object.fromEntries(
      Object.entries(texts).map(([lang, list]) => [
        lang,
        list.map(({ when = {}, text, respelling, standing, disclosure, audio, around }) => ({
          when,
          text: joinPieces(text),
          says: packSays(respelling),
          standing,
          ...(heard && audio ? { audio } : {}),
          ...(heard && around ? { around } : {}),
          told: disclosure,
        })),
      ]),
    ),
  }));
  const fillers = Object.fromEntries(
    Object.entries(edition.fillers).map(([key, table]): [string, PackedFillers] => {
      const rows = Object.values(table);
      const readers = edition.book.languages.filter((reader) => rows.some(({ respelling }) => respelling[reader]));
      return [
        key,
        {
          values: Object.keys(table),
          texts: rows.map(({ text }) => text),
          ...(heard && rows.some(({ audio }) => audio) ? { audio: rows.map(({ audio }) => audio ?? "") } : {}),
          says: Object.fromEntries(
            readers.map((reader) => [reader, rows.map(({ respelling }) => joinPieces(respelling[reader] ?? []))]),
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
    disclosures: edition.disclosures,
    fillers,
    counted: edition.counted,
    words: Object.fromEntries(edition.book.languages.map((tag) => [tag, appWords(localeFor(tag))])),
    pictures,
  };
}

function appWords({ name, phrase, tablet, print }: Locale): AppWords {
  const { acts, urgency, when, disclosure } = phrase;
  const { card, cardEdited } = disclosure;
  // What is said of a damaged file stands in the file outside of the pack, which may be what is damaged.
  const { broken: _broken, brokenHint: _brokenHint, ...app } = tablet;
  const { painWords, bodyParts } = print;
  return { name, acts, urgency, when, app, card, cardEdited, painWords, bodyParts };
}

function dataUrl(asset: Asset | undefined): string | undefined {
  return asset && `data:${asset.type};base64,${toBase64(asset.data)}`;
}
