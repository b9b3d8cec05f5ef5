import { entriesOf, languageOf, tagFor, type Book, type Entry } from "./book.ts";
import { idTrouble } from "./id.ts";
import type { Verify } from "./ledger-line.ts";
import { checkMedia, fileTrouble, tellCredit } from "./media.ts";
import { NUMBER } from "./number.ts";
import type { Folder } from "./folder.ts";
import type { Source } from "./source.ts";
import { takeApart } from "./template.ts";
import type { Level, Trouble } from "./trouble.ts";

/** What the checks of a book look at. */
export interface Checking {
  readonly sources: ReadonlyMap<string, Source>;
  readonly folder: Folder;
  readonly troubles: Trouble[];
  readonly demanded: readonly string[];
  readonly verify?: Verify | undefined;
}

/** The entries that cards, answers and the strip on the cover are made of, wherever they stand in a book. */
export const CARD_WORDS = [
  "yes",
  "no",
  "dont-know",
  "say-again",
  "slower",
  "write-it",
  "interpreter",
  "stop-now",
  "understand-language",
  "may-i-use-this",
  "how-to-answer",
] as const;

const FORMS: { readonly [language: string]: readonly string[] } = {
  ru: ["nom", "gen", "dat", "acc", "ins", "prp"],
  ko: ["가", "는", "를", "와", "로"],
};

/** What keeps a kit from being built although each file could be read: what stands in one place and not in another. */
export function checkBook(book: Book, { sources, folder, demanded }: Checking): void {
  const entries = entriesOf(book);
  const tell = (
    entry: Entry,
    rule: string,
    level: Level,
    message: string,
    hint?: string,
    offset = entry.offset,
  ): void => sources.get(entry.path)!.tell(rule, level, offset, message, hint);
  const head = sources.get("book.yaml")!;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));

  for (const tag of book.languages) {
    if (runsLeftwards(tag))
      head.tell(
        "right-to-left",
        "stop",
        0,
        `${tag} is written from right to left: Parley cannot set a book in it yet`,
        "take it out of “languages”; a single word of it may stand in a text",
      );
  }
  const headFiles: readonly (readonly [string | undefined, RegExp, string])[] = [
    [book.cover, /\.(svg|png|jpe?g|webp)$/i, "a cover is svg, png, jpg or webp"],
    [book.ownPages, /\.pdf$/i, "own pages are a pdf"],
  ];
  for (const [file, kinds, wanted] of headFiles) {
    const found = file === undefined ? undefined : fileTrouble(file, kinds, wanted, folder);
    if (found) head.tell(found.rule, "stop", 0, `book.yaml: ${found.message}`, found.hint);
    else if (file !== undefined)
      tellCredit(file, book, false, (...told) => head.tell(told[0], told[1], 0, told[2], told[3]));
  }
  for (const wish of book.print) {
    const strange = (wish.languages ?? []).filter((tag) => !book.languages.includes(tag));
    if (strange.length > 0)
      head.tell("side-not-spoken", "stop", 0, `“print” asks for ${strange.join(", ")}, no language of the book`);
    const gone = (wish.chapters ?? []).filter(
      (name) => !book.chapters.some(({ id, no }) => id === name || no === name),
    );
    if (wish.large && wish.as !== "booklet")
      head.tell("print-odd", "stop", 0, `“print”: large is for booklet, not for ${wish.as}`);
    if (wish.size !== undefined && wish.as !== "booklet" && !(wish.as === "wall" && /^a[34]$/.test(wish.size)))
      head.tell(
        "print-odd",
        "stop",
        0,
        `“print”: ${wish.as} has no size ${wish.size}`,
        "a wall is a3 or a4; a booklet has sizes",
      );
    if (gone.length > 0) head.tell("no-such-chapter", "stop", 0, `“print” asks for the chapter “${gone.join("”, “")}”`);
  }
  if (entries.length === 0)
    head.tell("no-entries", "stop", 0, "the book has no entries", "write some into chapters/10-….yaml");
  for (const side of demanded) {
    if (!book.languages.some((tag) => tag === side || languageOf(tag) === side))
      head.tell(
        "side-not-spoken",
        "stop",
        0,
        `${side} is a side of this build and no language of the book`,
        "add it to “languages”",
      );
  }
  for (const tag of demanded)
    if (tagFor(tag, book.title) === undefined) head.tell("no-title", "stop", 0, `the book has no title in ${tag}`);
  for (const chapter of book.chapters) {
    const first = sources.get(
      [...sources.keys()].find((path) => path.normalize("NFC") === `chapters/${chapter.id}.yaml`)!,
    )!;
    for (const tag of demanded)
      if (tagFor(tag, chapter.title) === undefined)
        first.tell("no-title", "stop", 0, `the chapter has no title in ${tag}`);
    if (chapter.entries.length === 0) first.tell("chapter-empty", "warning", 0, "the chapter has no entries");
    const double = book.chapters.find((other) => other !== chapter && Number(other.no) === Number(chapter.no));
    if (double && double.id < chapter.id)
      first.tell("double-chapter", "stop", 0, `${chapter.no} is the number of ${double.id} too`);
    for (const entry of chapter.entries) {
      if (NUMBER.test(entry.no) && Number(entry.no.split("-")[0]) !== Number(chapter.no))
        tell(
          entry,
          "number-of-other-chapter",
          "stop",
          `“${entry.id}” has the number ${entry.no} in chapter ${chapter.no}`,
          `its number begins with ${chapter.no}-`,
        );
    }
  }

  const ids = new Map<string, Entry>();
  const numbers = new Map<string, Entry>();
  for (const entry of entries) {
    const why = idTrouble(entry.id);
    if (why)
      tell(
        entry,
        "bad-id",
        "stop",
        `the id “${entry.id}” ${why}`,
        "an id is letters and digits of one script, and hyphens",
      );
    const folded = entry.id.toLowerCase();
    const twin = ids.get(folded);
    if (twin)
      tell(
        entry,
        "double-id",
        "stop",
        `the id “${entry.id}” is here twice: also in ${twin.path}`,
        "an id belongs to one entry for ever",
      );
    else ids.set(folded, entry);
    const digits = entry.no.replace("-", "");
    const other = numbers.get(digits);
    if (other)
      tell(
        entry,
        "double-number",
        "stop",
        `“${entry.id}” and “${other.id}” have the same digits: ${entry.no}, ${other.no}`,
        "give one of them another number",
      );
    else numbers.set(digits, entry);
    for (const gone of book.retired) {
      if (gone.id.toLowerCase() === folded && gone.no !== entry.no)
        tell(entry, "retired-id", "stop", `the id “${entry.id}” is retired`, "take a new id");
      if (gone.no.replace("-", "") === digits)
        tell(
          entry,
          "retired-number",
          "stop",
          `the number ${entry.no} is retired: it once was “${gone.id}”`,
          "take a new number",
        );
    }
    checkWords(entry, book, demanded, tell);
    checkSlots(entry, book, tell);
    checkKind(entry, byId, tell);
    checkMedia(entry, book, folder, (...told) => tell(entry, ...told));
  }
}

type Tell = (entry: Entry, rule: string, level: Level, message: string, hint?: string, offset?: number) => void;

function checkWords(entry: Entry, book: Book, demanded: readonly string[], tell: Tell): void {
  for (const tag of new Set([...demanded, ...book.languages])) {
    if (tagFor(tag, entry.text) !== undefined) continue;
    const level = demanded.includes(tag) ? "stop" : "warning";
    tell(
      entry,
      "no-translation",
      level,
      `“${entry.id}” has no words in ${tag}`,
      `write them after “${tag}:” under “text:”`,
    );
  }
  for (const [tag, variants] of Object.entries(entry.text)) {
    if (!book.languages.includes(tag))
      tell(
        entry,
        "language-unlisted",
        "stop",
        `“${entry.id}” has words in ${tag}, which is no language of the book`,
        "add it to “languages” in book.yaml, or take the words away",
      );
    const open = variants.findIndex(({ when }) => Object.keys(when).length === 0);
    if (open >= 0 && open < variants.length - 1)
      tell(
        entry,
        "variant-never-met",
        "stop",
        `“${entry.id}”, ${tag}: variants after the one without “when” are never met`,
        "put the one without “when” last",
        variants[open]!.offset,
      );
    const seen = new Set<string>();
    for (const variant of variants) {
      const when = JSON.stringify(Object.entries(variant.when).toSorted(([a], [b]) => (a < b ? -1 : 1)));
      if (seen.has(when))
        tell(
          entry,
          "double-variant",
          "stop",
          `“${entry.id}”, ${tag}: two variants are for the same case`,
          undefined,
          variant.offset,
        );
      seen.add(when);
    }
  }
}

function checkSlots(entry: Entry, book: Book, tell: Tell): void {
  const declared = Object.keys(entry.slots).toSorted();
  for (const [name, slot] of Object.entries(entry.slots)) {
    const { min = 0, max = 1_000, sample, type } = slot;
    const counts = type === "number" || type === "amount";
    const whole = typeof sample === "number" && Number.isInteger(sample) && sample >= 0;
    const wrongSample =
      counts && sample !== undefined && (!whole || sample < min || (type === "number" && sample > max));
    const odd =
      sample !== undefined &&
      ((type === "date" && !isDate(String(sample))) ||
        (type === "time" && !/^([01]?\d|2[0-3]):[0-5]\d$/.test(String(sample))));
    if (odd)
      tell(
        entry,
        "slot-sample",
        "stop",
        `“${entry.id}”: the sample of {${name}} is no ${type}`,
        type === "date" ? "a date like 2026-11-23" : "a time like 7:30, in quotes",
      );
    if (min > max || wrongSample)
      tell(
        entry,
        "slot-bounds",
        "stop",
        `“${entry.id}”: the sample of {${name}} is no whole number within ${min}…${max}`,
      );
    if (max - min >= 1_001)
      tell(
        entry,
        "slot-too-wide",
        "stop",
        `“${entry.id}”: {${name}} has ${max - min + 1} values; a slot has at most 1,000`,
      );
    if (type === "term" && !book.chapters.some((chapter) => chapter.id === slot.of))
      tell(
        entry,
        "slot-of",
        "stop",
        `“${entry.id}”: {${name}} is a term of ${slot.of ?? "nothing"}`,
        "say “of:” and a chapter's file name",
      );
  }
  for (const [tag, variants] of Object.entries(entry.text)) {
    for (const variant of variants) {
      const { pieces, troubles } = takeApart(variant.text);
      for (const trouble of troubles)
        tell(entry, "brace", "stop", `“${entry.id}”, ${tag}: ${trouble.message}`, undefined, variant.offset);
      if (troubles.length > 0) continue;
      const gaps = pieces.flatMap((piece) => (piece.gap === undefined ? [] : [piece]));
      const names = gaps.map(({ gap }) => gap).toSorted();
      const known = FORMS[languageOf(tag)] ?? [];
      for (const { gap, form } of gaps) {
        if (form !== "" && !known.includes(form))
          tell(
            entry,
            "slot-form",
            "stop",
            `“${entry.id}”, ${tag}: {${gap}|${form}} has no form “${form}”`,
            known.length > 0 ? `forms of ${languageOf(tag)}: ${known.join(", ")}` : `${languageOf(tag)} has no forms`,
            variant.offset,
          );
      }
      if (names.join() !== declared.join()) {
        const saw = names.length > 0 ? names.map((n) => `{${n}}`).join(" ") : "no gap";
        const want = declared.length > 0 ? declared.map((n) => `{${n}}`).join(" ") : "none";
        tell(
          entry,
          "slots-unequal",
          "stop",
          `“${entry.id}”, ${tag}: has ${saw} where “slots” has ${want}`,
          "each gap stands once in every language, and under “slots:”",
          variant.offset,
        );
      }
    }
  }
}

/** Whether a text is a day of the calendar. */
function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  return /^\d{4}-\d\d-\d\d$/.test(text) && day >= 1 && day <= (days[month - 1] ?? 0);
}

function checkKind(entry: Entry, byId: ReadonlyMap<string, Entry>, tell: Tell): void {
  const { id, kind, act, answers } = entry;
  if (kind === "term" && (act || answers || entry.from !== "both"))
    tell(entry, "term-acts", "stop", `“${id}” is a term: it has no act, no from and no answers`);
  if (kind === "phrase" && act === undefined)
    tell(
      entry,
      "no-act",
      "stop",
      `“${id}” needs an act`,
      "instruction, advice, warning, information, question, answer, request, intention or greeting",
    );
  if (act === "question" && answers === undefined)
    tell(
      entry,
      "no-answers",
      "stop",
      `“${id}” is a question without answers`,
      "say how it can be answered: “answers: yes-no”, number, { number: UNIT }, amount, time, date, scale, body, point, name or { choice: […] }",
    );
  if (answers !== undefined && act !== "question")
    tell(entry, "answers-unasked", "stop", `“${id}” has answers and is no question`);
  if (typeof answers === "object" && "choice" in answers) {
    for (const choice of answers.choice) {
      const to = byId.get(choice);
      if (to === undefined)
        tell(entry, "no-such-entry", "stop", `“${id}” offers the answer “${choice}”, which is no entry`);
      else if (to.act !== "answer")
        tell(entry, "choice-no-answer", "stop", `“${id}” offers “${choice}”, whose act is no answer`);
    }
    if (answers.choice.length === 0) tell(entry, "no-answers", "stop", `“${id}” offers no answer to choose`);
  }
  const needed: readonly string[] = answers === "yes-no" ? ["yes", "no"] : [];
  for (const word of needed)
    if (!byId.has(word))
      tell(
        entry,
        "card-word-missing",
        "stop",
        `“${id}” is answered by “${word}”, and the book has no such entry`,
        `write an entry with the id ${word}`,
      );
  if (entry.undo !== undefined && !byId.has(entry.undo))
    tell(entry, "no-such-entry", "stop", `“${id}” is undone by “${entry.undo}”, which is no entry`);
  if (entry.confirm && entry.undo === undefined)
    tell(entry, "no-undo", "warning", `“${id}” starts something that cannot be taken back and has no “undo”`);
}

const LEFTWARDS = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** Whether a language is written from right to left, by its likely script (CLDR). */
function runsLeftwards(tag: string): boolean {
  try {
    return LEFTWARDS.has(new Intl.Locale(tag).maximize().script ?? "");
  } catch {
    return false;
  }
}
