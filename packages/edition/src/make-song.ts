import type { Standing } from "@parley/book";
import type { ReadSong, SongVerse } from "@parley/song";
import { tagFor } from "@parley/sound/script";
import type { EditionContext } from "./edition-context.ts";
import type { EditionSong } from "./edition.ts";

/** A song of the edition: the texts in its languages, with the standing and the disclosure of each language. */
export function makeSong(context: EditionContext, { song, work }: ReadSong): EditionSong {
  const { languages, ledger, book, discloser, resolveWords } = context;
  const isIncluded = (lang: string, texts: SongVerse["texts"]): boolean =>
    languages.some((tag) => tagFor(tag, texts) === lang);
  const verses = song.verses.map(({ texts }) => ({
    texts: Object.fromEntries(Object.entries(texts).filter(([lang]) => isIncluded(lang, texts))),
  }));
  const standing: { [lang: string]: Standing } = {};
  const disclosure: { [lang: string]: number } = {};
  for (const lang of new Set(verses.flatMap(({ texts }) => Object.keys(texts)))) {
    const provenance = ledger({ work }, lang, book.policy);
    standing[lang] = provenance.standing;
    disclosure[lang] = discloser.number(provenance);
  }
  const { recording: file, ...rest } = song;
  const recording =
    file === undefined ? undefined : context.collector.take(file, { id: work.id, path: work.path, line: 1, column: 1 });
  return {
    ...rest,
    title: resolveWords(song.title),
    verses,
    standing,
    disclosure,
    ...(recording === undefined ? {} : { recording }),
  };
}
