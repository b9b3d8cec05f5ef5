import {
  KOLIBRI_LIMIT,
  makeDeck,
  writeAnkiCsv,
  writeApkg,
  writeBloompub,
  writeKolibri,
  writeMnemosyne,
  type Deck,
} from "@parley/exchange";
import { databaseWriter } from "@parley/press";
import type { ExportFormat } from "./export-format.ts";

/** A format of decks: for people who speak the first of two languages and learn the second. */
function deckFormat(write: (deck: Deck) => Uint8Array | string | Promise<Uint8Array | string>): ExportFormat {
  return {
    langs: 2,
    write: ({ edition, assets }, [learner, learned], note) => {
      const deck = makeDeck(edition, assets, { learner: learner!, learned: learned! });
      note(`${deck.notes.length} phrases, for people who speak ${learner} and learn ${learned}`);
      const all = new Set(edition.chapters.flatMap(({ entries }) => entries)).size;
      if (deck.notes.length < all)
        note(`${all - deck.notes.length} entries are left out: they have no words in ${learner} or in ${learned}`);
      return write(deck);
    },
  };
}

/** The formats of decks, by the name that `--as` takes. */
export const DECK_FORMATS: { readonly [name: string]: ExportFormat } = {
  apkg: deckFormat(async (deck) => writeApkg(deck, await databaseWriter())),
  "anki-csv": deckFormat(writeAnkiCsv),
  mnemosyne: deckFormat(writeMnemosyne),
  bloompub: deckFormat(writeBloompub),
  kolibri: {
    ...deckFormat(writeKolibri),
    hint: `the platform keeps what is known of at most ${KOLIBRI_LIMIT} phrases: choose --chapters for a larger book`,
  },
};
