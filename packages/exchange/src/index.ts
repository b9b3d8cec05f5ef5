export { makeDeck, type Deck, type DeckChapter, type DeckNote, type DeckPair, type Syllable } from "./deck/deck.ts";
export { writeApkg } from "./deck/apkg.ts";
export type { DatabaseContent, Value, WriteDatabase } from "./deck/database.ts";
export { writeAnkiCsv, writeMnemosyne } from "./deck/anki-csv.ts";
export { KOLIBRI_LIMIT, writeKolibri } from "./deck/kolibri.ts";
export { writeBloompub } from "./deck/bloompub.ts";
