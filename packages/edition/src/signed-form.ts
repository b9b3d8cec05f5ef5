/** The text that people sign, made again from what an edition shows of it. */
import { hashedText, parseTemplate, type Subject, type When } from "@parley/book";
import { canonical, sha256Of } from "@parley/key";
import { languageOf } from "@parley/sound/script";
import type { EditionEntry, SignedRest, Text } from "./edition.ts";
import { isSlot, textPieces, type TextPiece } from "./pieces.ts";

/** What is shown of an entry, besides its texts. */
export type ShownEntry = Omit<EditionEntry, "texts"> & { readonly id: string };

/** What is shown of one variant of a text: its template, and for whom it is. */
export interface ShownWords {
  readonly template: string;
  readonly when?: When | undefined;
}

type Form = { readonly [property: string]: unknown };

const same = (a: unknown, b: unknown): boolean => canonical(a ?? null) === canonical(b ?? null);

/** A text as it is written in a book, without the contexts of its slots. */
export function templateText(pieces: readonly TextPiece[]): string {
  return pieces
    .map((piece) =>
      isSlot(piece) ? `{${piece.slot}${piece.form ? `|${piece.form}` : ""}}` : piece.replace(/[{}]/g, "$&$&"),
    )
    .join("");
}

/**
 * What is shown of the variants of a text of an edition. Never throws.
 *
 * ```ts
 * shownWords([{ text: ["Wait ", { slot: "n", form: "acc", context: "1" }, " {"] }])[0].template; // "Wait {n|acc} {{"
 * ```
 */
export function shownWords(texts: readonly Text[]): ShownWords[] {
  return texts.map(({ text, when }) => ({ template: templateText(text), when }));
}

/** What is signed with a text and shown with it, besides its words. */
function shownForm(entry: ShownEntry, lang: string, written: string): Form {
  const { kind, act, from, urgency, confirm, undo, answers, label, next, keys, slots, note } = entry;
  return {
    kind,
    ...(kind === "term" ? {} : { act, from }),
    urgency,
    confirm,
    undo,
    answers,
    label: label?.[lang],
    next,
    keys: keys?.[lang],
    slots: slots && Object.keys(slots).length > 0 ? slots : undefined,
    note: note?.[lang] === undefined ? undefined : { [written]: note[lang] },
  };
}

const whenOf = (when: When | undefined): Form => (when && Object.keys(when).length > 0 ? { when } : {});

/** What of a signed text its edition does not show; `undefined` where it shows all. */
export function signedRest(
  subject: Subject,
  written: string,
  entry: ShownEntry,
  lang: string,
  texts: readonly ShownWords[],
): SignedRest | undefined {
  const form = JSON.parse(hashedText(subject, written) ?? "{}") as Form & { readonly words: readonly Form[] };
  const shown = shownForm(entry, lang, written);
  const rest: { [property: string]: unknown } = {};
  for (const name of new Set([...Object.keys(shown), ...Object.keys(form)]))
    if (!["v", "entry", "lang", "words"].includes(name) && !same(form[name], shown[name]))
      rest[name] = form[name] ?? null;
  const words = form.words.map(({ text, when: _when, ...more }, i) =>
    text === texts[i]?.template ? more : { text, ...more },
  );
  if (words.some((one) => Object.keys(one).length > 0)) rest["words"] = words;
  return Object.keys(rest).length > 0 ? rest : undefined;
}

/** What is signed and not shown, so that it cannot contradict what is shown. */
const UNSEEN = ["register", "read", "lexicon", "keys"];
const UNSEEN_OF_WORDS = ["gloss", "say"];
/** Answers that the book names by chapter or tag, and the edition by their ids. */
const OFFERS = ["choice", "place", "transport"];

/** What an answer is, in a book or in an edition. */
const kindOfAnswers = (answers: unknown): unknown =>
  typeof answers === "object" && answers !== null ? Object.keys(answers)[0] : answers;

/** Whether a property of the signed text is the one that is shown, in another form. */
function agrees(name: string, signed: unknown, shown: unknown, { label }: ShownEntry, lang: string): boolean {
  if (UNSEEN.includes(name)) return true;
  if (name === "answers") {
    const kind = kindOfAnswers(shown);
    return kindOfAnswers(signed) === kind && OFFERS.includes(String(kind));
  }
  // A reader of a variety sees the note and the label of the language, where there are no others.
  const language = languageOf(lang);
  if (name === "label") return signed === null && lang !== language && shown === label?.[language];
  if (name !== "note" || typeof signed !== "object") return false;
  const notes = (signed ?? {}) as { readonly [tag: string]: unknown };
  const own = notes[lang] ?? notes[language];
  return own === undefined ? shown === undefined : Object.values(shown ?? {})[0] === own;
}

/**
 * The hash of the signed text of an entry, from what is shown of it and the rest of it; `undefined` where the rest contradicts what is
 * shown: what a person sees is then not what was signed. Never throws for data that was read from JSON.
 *
 * ```ts
 * const entry = { id: "yes", no: "10-01", kind: "phrase", act: "answer", urgency: "routine", from: "both" };
 * shownHash(entry, "en", [{ template: "Yes." }], { register: "polite" })?.length; // 71
 * shownHash(entry, "en", [{ template: "Yes." }], { words: [{ text: "No." }] }); // undefined
 * ```
 */
export function shownHash(
  entry: ShownEntry,
  lang: string,
  texts: readonly ShownWords[],
  rest: SignedRest = {},
  written = lang,
): string | undefined {
  const shown = shownForm(entry, lang, written);
  const { words = [], ...more } = rest;
  for (const [name, signed] of Object.entries(more))
    if (!agrees(name, signed, shown[name], entry, lang)) return undefined;
  const all: Form[] = [];
  for (const [i, { template, when }] of texts.entries()) {
    const { text = template, ...others } = words[i] ?? {};
    if (!Object.keys(others).every((name) => UNSEEN_OF_WORDS.includes(name))) return undefined;
    if (typeof text !== "string" || templateText(textPieces(parseTemplate(text).pieces)) !== template) return undefined;
    all.push({ ...others, ...whenOf(when), text });
  }
  const form = { ...shown, ...more, v: 2, entry: entry.id, lang: written, words: all };
  return sha256Of(canonical(Object.fromEntries(Object.entries(form).filter(([, value]) => value !== null))));
}
