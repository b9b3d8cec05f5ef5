import { sha1 } from "@noble/hashes/legacy.js";
import { localeFor, nameOf, saidIn } from "@parley/locale";
import { CONF, DECK_OPTIONS, deckRow, SCHEMA_11 } from "./anki-schema.ts";
import type { DatabaseContent, Value, WriteDatabase } from "./database.ts";
import { numberOf, type Deck, type DeckNote } from "./deck.ts";
import { escapeHtml, linesHtml, respellingHtml } from "./html.ts";
import { zipOf } from "./zip.ts";

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The fields of a note, in this order. Their names and order must never change: Anki then takes the notes for others. */
const FIELDS = [
  "Key",
  "Meaning",
  "Phrase",
  "Respelling",
  "Audio",
  "Picture",
  "Number",
  "Note",
  "Standing",
  "Voice",
] as const;

/** Dates of Anki are numbers of milliseconds; those of Parley's rows begin here, far from those that Anki gives. */
const FIRST_ID = 1_200_000_000_000;
const SPREAD = 200_000_000_000;

/** The first second of a date, plus the number of the edition: a newer edition changes the notes of an older one. */
function secondsOf({ edition: { no, date } }: Deck): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  return (Number.isFinite(time) ? time / 1000 : 0) + no;
}

/**
 * An Anki package that all versions of Anki and AnkiDroid import: a collection of schema 11 (“Legacy 2”), under both names that
 * the versions look for. Notes are recognised by their guid, so a later edition changes words and keeps what was learned.
 * The same deck gives the same bytes.
 */
export function writeApkg(deck: Deck, writeDatabase: WriteDatabase): Uint8Array {
  const collection = writeDatabase(collectionOf(deck));
  const names = Array.from(deck.media.keys()).toSorted();
  const files = new Map<string, Uint8Array>([
    // The version of the package in protobuf: field 1 is 2, “Legacy 2”.
    ["meta", Uint8Array.of(0x08, 0x02)],
    ["collection.anki21", collection],
    ["collection.anki2", collection],
    ["media", bytesOf(JSON.stringify(Object.fromEntries(names.map((name, i) => [String(i), name]))))],
  ]);
  for (const [i, name] of names.entries()) files.set(String(i), deck.media.get(name)!.data);
  return zipOf(files);
}

/** Numbers that are the same for the same key, and different for different keys of one file. */
function idsFrom(taken: Set<number>): (key: string) => number {
  return (key) => {
    let id = FIRST_ID + (numberOf(key) % SPREAD);
    while (taken.has(id)) id += 1;
    taken.add(id);
    return id;
  };
}

/** The collection of a deck. */
function collectionOf(deck: Deck): DatabaseContent {
  const { learner, learned } = deck;
  const mod = secondsOf(deck);
  const pair = `${learner}>${learned}`;
  const modelId = FIRST_ID + (numberOf(`model 1 ${pair}`) % SPREAD);
  const deckId = (name: string): number => FIRST_ID + (numberOf(`deck ${pair} ${name}`) % SPREAD);
  const top = `${deckName(deck.title)} (${learner} → ${learned})`;
  const names = new Map(
    deck.chapters.map((chapter) => [chapter, `${top}::${deckName(`${chapter.no} ${chapter.title}`)}`]),
  );
  const decks = [
    [1, "Default", ""] as const,
    [deckId(""), top, escapeHtml([deck.disclosure, deck.licence].filter((part) => part !== "").join("\n"))] as const,
    ...Array.from(names, ([{ no }, name]) => [deckId(no), name, ""] as const),
  ];
  const [noteId, cardId] = [idsFrom(new Set()), idsFrom(new Set())];
  const notes: Value[][] = [];
  const cards: Value[][] = [];
  for (const [place, note] of deck.notes.entries()) {
    const id = noteId(note.guid);
    const fields = fieldsOf(note, pair);
    const tags = note.tags.map((tag) => tag.replaceAll(/\s+/g, "_")).join(" ");
    notes.push([
      id,
      note.guid,
      modelId,
      mod,
      -1,
      ` ${tags} `,
      fields.join("\u001f"),
      sortField(note),
      checksum(fields[0]!),
      0,
      "",
    ]);
    for (const [ord, { needs }] of TEMPLATES.entries())
      if (needs(note))
        cards.push([
          cardId(`${note.guid} ${ord}`),
          id,
          deckId(note.chapter.no),
          ord,
          mod,
          -1,
          0,
          0,
          place + 1,
          ...Array.from({ length: 8 }, () => 0),
          "",
        ]);
  }
  const col = [
    1,
    mod - (mod % 86_400),
    mod * 1000,
    mod * 1000,
    11,
    0,
    0,
    0,
    JSON.stringify({ ...CONF, curModel: String(modelId) }),
    JSON.stringify({ [modelId]: modelOf(deck, modelId, deckId(""), mod) }),
    JSON.stringify(Object.fromEntries(decks.map(([id, name, text]) => [id, deckRow(id, name, text, mod)]))),
    JSON.stringify(DECK_OPTIONS),
    "{}",
  ];
  return { schema: SCHEMA_11, rows: { col: [col], notes, cards, revlog: [], graves: [] } };
}

/** “::” separates a deck from the deck that holds it. */
const deckName = (name: string): string =>
  name
    .replaceAll("::", ":")
    .replaceAll(/[\u0000-\u001f"]/g, " ")
    .trim();

const sortField = ({ phrase }: DeckNote): string => phrase.join(" ");

/** The first eight hexadecimal digits of the SHA-1 of the first field, by which Anki finds duplicates. */
function checksum(field: string): number {
  const [a, b, c, d] = sha1(bytesOf(field));
  return ((a! * 256 + b!) * 256 + c!) * 256 + d!;
}

function fieldsOf(note: DeckNote, pair: string): string[] {
  const values: { readonly [field in (typeof FIELDS)[number]]: string } = {
    Key: escapeHtml(`${note.entry} ${pair}`),
    Meaning: linesHtml(note.meaning),
    Phrase: linesHtml(note.phrase),
    Respelling: respellingHtml(note),
    Audio: note.audio.map((file) => `[sound:${file}]`).join(""),
    Picture: note.picture === undefined ? "" : `<img src="${note.picture}">`,
    Number: escapeHtml(note.no),
    Note: escapeHtml(note.note),
    Standing: escapeHtml(note.standing),
    Voice: escapeHtml(note.voice),
  };
  return FIELDS.map((field) => values[field]);
}

interface Template {
  readonly name: (deck: Deck) => string;
  readonly question: (deck: Deck) => string;
  readonly answer: (deck: Deck) => string;
  /** Whether a note has this card: its question is not empty. */
  readonly needs: (note: DeckNote) => boolean;
  /** The indexes of the fields of which the question needs one. */
  readonly fields: readonly number[];
}

const inMine =
  (html: string) =>
  ({ learner }: Deck): string =>
    `<div class="meaning" lang="${learner}">${html}</div>`;
const inTheirs =
  (html: string) =>
  ({ learned }: Deck): string =>
    `<div class="phrase" lang="${learned}">${html}</div>`;
const DETAILS =
  '{{#Note}}<div class="note">{{Note}}</div>{{/Note}}<div class="details">{{Number}} · {{Standing}}{{#Voice}} · {{Voice}}{{/Voice}}</div>';
const answerOf = (deck: Deck): string =>
  `{{FrontSide}}<hr id="answer">${inTheirs("{{Phrase}}")(deck)}<div class="respelling" lang="${deck.learner}">{{Respelling}}</div>${inMine("{{Meaning}}")(deck)}`;

/** The cards of a note: say it, read it, understand it by ear. Their order must never change. */
const TEMPLATES: readonly Template[] = [
  {
    name: ({ learner, learned }) => `${nameOf(learner, learner)} → ${nameOf(learned, learner)}`,
    question: (deck) => `${task(deck, "say")}${inMine("{{Meaning}}")(deck)}{{Picture}}`,
    answer: (deck) =>
      `{{FrontSide}}<hr id="answer">${inTheirs("{{Phrase}}")(deck)}<div class="respelling" lang="${deck.learner}">{{Respelling}}</div>{{Audio}}${DETAILS}`,
    needs: () => true,
    fields: [1, 5],
  },
  {
    name: ({ learner, learned }) => `${nameOf(learned, learner)} → ${nameOf(learner, learner)}`,
    question: (deck) => `${task(deck, "read")}${inTheirs("{{Phrase}}")(deck)}`,
    answer: (deck) =>
      `{{FrontSide}}<hr id="answer"><div class="respelling" lang="${deck.learner}">{{Respelling}}</div>{{Audio}}${inMine("{{Meaning}}")(deck)}{{Picture}}${DETAILS}`,
    needs: () => true,
    fields: [2],
  },
  {
    name: (deck) => localeFor(deck.learner).study.ear,
    question: (deck) => `{{#Audio}}${task(deck, "hear")}{{Audio}}{{/Audio}}`,
    answer: (deck) => `${answerOf(deck)}{{Picture}}${DETAILS}`,
    needs: ({ audio }) => audio.length > 0,
    fields: [4],
  },
];

const task = ({ learner, learned }: Deck, kind: "say" | "read" | "hear"): string =>
  `<div class="task" lang="${learner}">${escapeHtml(localeFor(learner).study[kind].replace("{language}", saidIn(learned, learner)))}</div>`;

const CSS = `.card { font: 20px/1.4 sans-serif; text-align: center; color: black; background: white; }
.phrase, .meaning { font-size: 30px; margin: 12px 0; }
.respelling { font-size: 24px; }
.task, .details { font-size: 14px; color: #50555d; }
img { max-height: 120px; }
.nightMode.card { color: white; background: #101214; }
.nightMode .task, .nightMode .details { color: #a9afb8; }
.nightMode img { background: white; }`;

function modelOf(deck: Deck, id: number, did: number, mod: number): object {
  return {
    id,
    name: `Parley ${deck.learner} → ${deck.learned}`,
    type: 0,
    mod,
    usn: -1,
    sortf: FIELDS.indexOf("Phrase"),
    did,
    tmpls: TEMPLATES.map(({ name, question, answer }, ord) => ({
      name: `${ord + 1}: ${name(deck)}`,
      ord,
      qfmt: question(deck),
      afmt: answer(deck),
      did: null,
      bqfmt: "",
      bafmt: "",
    })),
    flds: FIELDS.map((name, ord) => ({ name, ord, sticky: false, rtl: false, font: "Arial", size: 20, media: [] })),
    css: CSS,
    latexPre: "",
    latexPost: "",
    tags: [],
    vers: [],
    req: TEMPLATES.map(({ fields }, ord) => [ord, "any", fields]),
  };
}
