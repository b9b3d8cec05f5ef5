/**
 * The tables of an Anki collection, version 11, and the parts of it that are the same in every deck. Source: rslib/src/storage/
 * schema11.sql of ankitects/anki, and what its exporter for older versions writes.
 */
export const SCHEMA_11: readonly string[] = [
  `CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
   ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
   models text not null, decks text not null, dconf text not null, tags text not null)`,
  `CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
   usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
   flags integer not null, data text not null)`,
  `CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
   mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null,
   ivl integer not null, factor integer not null, reps integer not null, lapses integer not null,
   left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null)`,
  `CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,
   ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null,
   type integer not null)`,
  "CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null)",
  "CREATE INDEX ix_notes_usn ON notes (usn)",
  "CREATE INDEX ix_notes_csum ON notes (csum)",
  "CREATE INDEX ix_cards_usn ON cards (usn)",
  "CREATE INDEX ix_cards_nid ON cards (nid)",
  "CREATE INDEX ix_cards_sched ON cards (did, queue, due)",
  "CREATE INDEX ix_revlog_usn ON revlog (usn)",
  "CREATE INDEX ix_revlog_cid ON revlog (cid)",
];

/** The settings of a collection. */
export const CONF = {
  activeDecks: [1],
  addToCur: true,
  collapseTime: 1200,
  curDeck: 1,
  curModel: null,
  dueCounts: true,
  estTimes: true,
  newBury: true,
  newSpread: 0,
  nextPos: 1,
  sortBackwards: false,
  sortType: "noteFld",
  timeLim: 0,
  schedVer: 2,
};

/** The options of decks, under the key 1. Anki takes its own for a deck that it has already. */
export const DECK_OPTIONS = {
  "1": {
    id: 1,
    mod: 0,
    usn: 0,
    name: "Default",
    autoplay: true,
    timer: 0,
    replayq: true,
    maxTaken: 60,
    dyn: false,
    new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20, separate: true },
    rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36_500, minSpace: 1, perDay: 200, hardFactor: 1.2 },
    lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
  },
};

/** A deck of a collection. */
export function deckRow(id: number, name: string, description: string, mod: number): object {
  return {
    id,
    mod,
    name,
    usn: 0,
    lrnToday: [0, 0],
    revToday: [0, 0],
    newToday: [0, 0],
    timeToday: [0, 0],
    collapsed: false,
    browserCollapsed: false,
    desc: description,
    dyn: 0,
    conf: 1,
    extendNew: 0,
    extendRev: 0,
  };
}
