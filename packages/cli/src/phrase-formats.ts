import { makeDeck, writeObf, writeObz, writeTxc } from "@parley/exchange";
import type { PreparedBook } from "@parley/edition";
import type { ExportFormat } from "./export-format.ts";

/** A board set: buttons have the words of the first language, and say those of the second. */
const boardFormat = (write: (set: Parameters<typeof writeObz>[0]) => Uint8Array | string): ExportFormat => ({
  langs: 2,
  write: ({ edition, assets, book }, [learner, learned], note) => {
    const deck = makeDeck(edition, assets, { learner: learner!, learned: learned! });
    note(`${deck.notes.length} buttons in ${learner}, which say the words in ${learned}`);
    noteMissing(edition, deck.notes.length, note);
    return write({ deck, edition, book });
  },
});

function noteMissing(edition: PreparedBook["edition"], count: number, note: (line: string) => void): void {
  const all = new Set(edition.chapters.flatMap(({ entries }) => entries)).size;
  if (count < all) note(`${all - count} entries are left out: they have no words in one of the languages`);
}

/** The formats of boards and card decks, by the name that `--as` takes. */
export const PHRASE_FORMATS: { readonly [name: string]: ExportFormat } = {
  obz: boardFormat(writeObz),
  obf: boardFormat(writeObf),
  txc: {
    leastLangs: 2,
    write: ({ edition, assets, book }, [learner, ...others], note) => {
      const decks = others.map((learned) => makeDeck(edition, assets, { learner: learner!, learned }));
      for (const deck of decks) {
        note(`${deck.notes.length} cards in ${deck.learned}, for people who read ${learner}`);
        noteMissing(edition, deck.notes.length, note);
      }
      return writeTxc(decks, edition, book);
    },
  },
};
