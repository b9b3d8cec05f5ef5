import { BOOK_RULES, lintText, sortTroubles, troubleOf, type Folder, type Rule, type Trouble } from "@parley/book";
import { languageFor, type Lexicon } from "@parley/sound";
import { checkSong } from "./checks.ts";
import type { FittedLine, SongRow } from "./fitted-line.ts";
import { collectFindings, type FindingPlace, type ReportFinding, type SongFinding } from "./finding.ts";
import { readLines } from "./line-ranges.ts";
import { readMelody } from "./melody.ts";
import { openSongs, type OpenSong, type OpenSongs } from "./open-songs.ts";
import { readersOf, respellLine } from "./respelled-line.ts";
import type { SongFile, WrittenText } from "./song-file.ts";
import { readRights } from "./song-rights.ts";
import type { Song, SongLine, SongText, SongVerse, SungLine, SungSyllable } from "./song.ts";
import { cleanLine, readSungLine, type LineReading } from "./sung-line.ts";
import { sungNotes, type SungNote } from "./sung-notes.ts";

/** The options of `readSongs`. */
export interface SongOptions {
  /** The lexicon of a language; default: what Parley knows without its dictionary. */
  readonly lexiconOf?: (lang: string) => Lexicon;
  /** The languages for whose readers the sung lines are respelled. */
  readonly readers?: readonly string[];
  /** The rules of remarks on the sound of words, by name; without them, remarks are not reported. */
  readonly soundRules?: { readonly [rule: string]: Rule };
  /** The date of the edition, `YYYY-MM-DD`, for the rights; default: rights of dated authors never end. */
  readonly date?: string;
}

/** A song that was read and checked. */
export interface ReadSong extends Pick<OpenSong, "work" | "path"> {
  readonly song: Song;
  /** Its sung lines, by verse, then by line, then by language. */
  readonly fitted: readonly FittedLine[];
  readonly rows: readonly SongRow[];
  readonly findings: readonly SongFinding[];
}

/** The songs of a book, checked, and all their troubles. */
export interface ReadSongs {
  readonly songs: readonly ReadSong[];
  readonly troubles: readonly Trouble[];
}

/**
 * Read and check the songs of a book. What is wrong is in the findings of each song and, with its place in the file, in the troubles.
 * Never throws.
 *
 * ```ts
 * readSongs({ items: [], read: () => undefined }).troubles; // []
 * ```
 */
export function readSongs(folder: Folder, options: SongOptions = {}, open: OpenSongs = openSongs(folder)): ReadSongs {
  const paths = new Set(folder.items.filter(({ kind }) => kind === "file").map(({ path }) => path));
  const troubles = [...open.troubles];
  const songs = open.songs.map((song) => readSong(song, options, (path) => paths.has(path), troubles));
  return { songs, troubles: sortTroubles(troubles) };
}

/** The file of the ABC, or that of the song. */
const placeOf = ({ source, abcSource }: OpenSong, { inAbc }: FindingPlace): OpenSong["source"] =>
  inAbc ? abcSource : source;

/** Read and check one song; its troubles are added to a list. */
export function readSong(
  open: OpenSong,
  options: SongOptions,
  hasFile: (path: string) => boolean,
  troubles: Trouble[],
): ReadSong {
  const add = (rule: Rule, at: FindingPlace, message: string, hint?: string): void => {
    const source = placeOf(open, at);
    const where = [
      at.verse === undefined ? "" : `verse ${at.verse}`,
      at.line === undefined ? "" : `line ${at.line}`,
      at.lang ?? "",
    ];
    const named = where.filter((part) => part !== "").join(", ");
    const begun: Trouble[] = [];
    const [from, to] = at.span;
    const start = source.position(Math.min(from, source.text.length));
    const end = source.position(Math.min(Math.max(from, to - 1), source.text.length));
    const text = source.text.split("\n", start.line).at(-1)?.trimEnd() ?? "";
    begun.push(
      troubleOf(
        rule,
        {
          ...start,
          ...(end.line === start.line && end.column > start.column ? { end: end.column } : {}),
          source: text,
        },
        `“${open.id}”${named === "" ? "" : `, ${named}`}: ${message}`,
        hint,
      ),
    );
    troubles.push(...begun);
  };
  const { findings, report, has } = collectFindings(add);
  const { written, abc = "" } = open;
  lintSong(written, hasFile, add);
  const headSpan = [0, 0] as const;
  const { melody, faults, oddBars } = readMelody(abc);
  reportAbc(open, faults, report);
  const isMelody = !has("song.abc");
  const inAbc = open.abcSource !== open.source;
  if (isMelody)
    for (const { at, end, message } of oddBars) report("song.bar", { span: open.placeInAbc(at, end), inAbc }, message);
  reportTexts(written, report);
  const sung =
    melody.notes.at(-1) === undefined ? 0 : melody.notes.reduce((most, note) => Math.max(most, note.sung ?? 0), 0);
  const lines = readLines(written.lines, { sung: isMelody ? sung : undefined, report, span: headSpan });
  const rights = readRights(written.rights, {
    date: options.date ?? "9999-12-31",
    hasFile,
    report,
    span: headSpan,
  });
  const canFit = isMelody && !has("song.notes");
  const notes = canFit ? sungNotes(melody) : [];
  const fitted = fitLines(open, { lines, notes, canFit, areLinesKnown: !has("song.notes") }, options, report);
  for (const { reading, at } of fitted)
    for (const { rule, word, message, candidates = [] } of reading.sound?.remarks ?? []) {
      const soundRule = options.soundRules?.[rule];
      const named = message.includes(word) ? message : `“${word}”: ${message}`;
      const hint = candidates.length > 0 ? `write one of ${candidates.join(", ")}` : undefined;
      if (soundRule) add(soundRule, at, named, hint);
    }
  const { rows } = checkSong({
    melody,
    lines,
    fitted,
    notes,
    canFit,
    report,
    spanOf: (line) => written.lines?.value.find(({ value }) => value.id === line)?.span ?? headSpan,
    verses: written.verses?.value.length ?? 0,
  });
  const verses = makeVerses(written, fitted, options, report);
  const song: Song = {
    id: open.id,
    title: written.title.value,
    rights,
    abc,
    melody,
    lines,
    verses,
    ...(written.recording === undefined ? {} : { recording: written.recording.value }),
  };
  return { song, work: open.work, path: open.path, fitted, rows, findings };
}

/** Report what no text of a book may have: markup in titles and lines, look-alike letters in what is read, a recording that is not there. */
function lintSong(
  { title, verses, recording }: SongFile,
  hasFile: (path: string) => boolean,
  add: (rule: Rule, at: FindingPlace, message: string) => void,
): void {
  const lint = (text: string, lang: string, at: FindingPlace, rules: readonly (keyof typeof BOOK_RULES)[]): void => {
    for (const { rule, message } of lintText(text, lang)) {
      const found = rules.find((name) => name === rule);
      if (found) add(BOOK_RULES[found], at, message);
    }
  };
  for (const [lang, text] of Object.entries(title.value)) lint(text, lang, { lang, span: title.span }, READ_RULES);
  for (const [i, { texts }] of (verses?.value ?? []).entries())
    for (const [lang, { value }] of Object.entries(texts))
      for (const [line, { value: text, span }] of Object.entries(value.lines))
        if (value.role === "meaning") lint(text, lang, { verse: i + 1, line, lang, span }, READ_RULES);
        else lint(cleanLine(text), lang, { verse: i + 1, line, lang, span }, SUNG_RULES);
  if (recording && !(recording.value.startsWith("media/") && hasFile(recording.value)))
    add(BOOK_RULES["file-missing"], { span: recording.span }, `the recording ${recording.value} is not there`);
}

/** Report a title that lacks a language of the texts, and a verse with two originals. */
function reportTexts({ title, verses }: SongFile, report: ReportFinding): void {
  const texts = (verses?.value ?? []).map((verse) => Object.entries(verse.texts));
  for (const lang of new Set(texts.flat().map(([one]) => one)))
    if (!Object.hasOwn(title.value, lang))
      report("song.title", { lang, span: title.span }, "the song has words in this language, but no title");
  for (const [i, own] of texts.entries()) {
    const [first, second] = own.filter(([, { value }]) => value.role === "original");
    if (!first || !second) continue;
    const message = `the text in ${first[0]} is the original too`;
    report("song.original", { verse: i + 1, lang: second[0], span: second[1].span }, message);
  }
}

/** The rules of texts that hold for words that are read, and for words that are sung, whose letters have a rule of their own. */
const READ_RULES = ["text.markup", "text.lookalike"] as const;
const SUNG_RULES = ["text.markup"] as const;

function reportAbc(open: OpenSong, faults: ReturnType<typeof readMelody>["faults"], report: ReportFinding): void {
  if (open.abc === undefined) {
    const { abc } = open.written;
    const missing = abc && "file" in abc.value ? `songs/${abc.value.file} is not there` : "the song has no melody";
    report(
      "song.abc",
      { span: abc?.span ?? [0, 0] },
      missing,
      "write the melody under “abc: |”, or put the file beside the song",
    );
    return;
  }
  const inAbc = open.abcSource !== open.source;
  for (const { at, end, message, hint } of faults)
    report("song.abc", { span: open.placeInAbc(at, end), inAbc }, message, hint);
}

/** The sung lines of a song; what is missing in a language, and what is not as long as its notes, is reported. */
function fitLines(
  { written }: OpenSong,
  melody: {
    readonly lines: readonly SongLine[];
    readonly notes: readonly SungNote[];
    readonly canFit: boolean;
    /** Whether the names of the lines are right; else a text with another name is not reported. */
    readonly areLinesKnown: boolean;
  },
  options: SongOptions,
  report: ReportFinding,
): FittedLine[] {
  const { lines, notes, canFit, areLinesKnown } = melody;
  const verses = written.verses?.value ?? [];
  if (verses.length === 0)
    report("song.missing-line", { span: written.verses?.span ?? [0, 0] }, "the song has no verses");
  const isSung = ({ role }: WrittenText): boolean => role !== "meaning";
  const sungLanguages = [
    ...new Set(
      verses.flatMap(({ texts }) =>
        Object.entries(texts).flatMap(([lang, { value }]) => (isSung(value) ? [lang] : [])),
      ),
    ),
  ];
  const known = new Set(lines.map(({ id }) => id));
  const unspoken = new Set<string>();
  const fitted: FittedLine[] = [];
  for (const [i, { texts, offset }] of verses.entries()) {
    const verse = i + 1;
    for (const lang of sungLanguages)
      if (!Object.hasOwn(texts, lang) || !isSung(texts[lang]!.value)) {
        const span = Object.hasOwn(texts, lang) ? texts[lang]!.span : ([offset, offset] as const);
        report("song.missing-line", { verse, lang, span }, `there are no words to sing, but other verses have some`);
      }
    for (const [lang, { value: text, span }] of Object.entries(texts)) {
      for (const [line, placed] of Object.entries(text.lines))
        if (areLinesKnown && !known.has(line))
          report(
            "song.missing-line",
            { verse, line, lang, span: placed.span },
            `the song has no line ${line}`,
            `its lines: ${[...known].join(", ")}`,
          );
      if (!isSung(text)) continue;
      if (!languageFor(lang)) {
        if (!unspoken.has(lang)) report("song.language", { lang, span }, `Parley does not speak ${lang}`);
        unspoken.add(lang);
      }
      const lexicon = options.lexiconOf?.(lang) ?? {};
      for (const line of lines) {
        const placed = Object.hasOwn(text.lines, line.id) ? text.lines[line.id] : undefined;
        if (placed === undefined) {
          report("song.missing-line", { verse, line: line.id, lang, span }, "the line is missing");
          continue;
        }
        const reading = readSungLine(placed.value, lang, lexicon);
        const own = canFit ? notes.slice(line.from - 1, line.to) : [];
        const at: FindingPlace = { verse, line: line.id, lang, span: placed.span };
        const starts: number[] = [];
        let next = 0;
        for (const syllable of reading.syllables) {
          starts.push(next);
          next += syllable.notes;
        }
        const isRead = reading.unread.length === 0 && languageFor(lang) !== undefined;
        if (reading.unread.length > 0)
          report(
            "song.letters",
            at,
            `${reading.unread.map((one) => `“${one.text}”`).join(", ")} cannot be sung in ${lang}`,
          );
        else if (reading.faults.length > 0)
          report("song.syllables", at, reading.faults.map(({ message }) => message).join("; "));
        else if (isRead && canFit && next !== own.length) reportCount(reading, own.length, at, report);
        fitted.push({
          verse,
          line,
          lang,
          role: text.role === "original" ? "original" : "singable",
          reading,
          notes: own,
          starts,
          at,
          fits: isRead && canFit && reading.faults.length === 0 && next === own.length,
        });
      }
    }
  }
  return fitted;
}

function reportCount({ syllables }: LineReading, notes: number, at: FindingPlace, report: ReportFinding): void {
  const holds = syllables.reduce((sum, one) => sum + one.notes - 1, 0);
  const missing = notes - syllables.length - holds;
  const held = holds > 0 ? ` and ${holds} ${holds === 1 ? "hold" : "holds"}` : "";
  const rest = missing > 0 ? `${missing} too few` : `${-missing} too many`;
  const read = syllables.map(({ text, startsWord }, i) => (i === 0 ? "" : startsWord ? " " : "-") + text).join("");
  report("song.syllables", at, `${syllables.length} syllables${held} for ${notes} notes, ${rest}: ${read}`);
}

/** The verses of a song with every text, sung lines in syllables with their respellings. */
function makeVerses(
  { verses }: SongFile,
  fitted: readonly FittedLine[],
  options: SongOptions,
  report: ReportFinding,
): SongVerse[] {
  const byPlace = new Map(fitted.map((one) => [`${one.verse}\n${one.lang}\n${one.line.id}`, one]));
  return (verses?.value ?? []).map(({ texts }, i) => ({
    texts: Object.fromEntries(
      Object.entries(texts).map(([lang, { value }]): [string, SongText] => {
        const lines = Object.entries(value.lines).map(([id, { value: text }]): [string, SungLine] => {
          const line = byPlace.get(`${i + 1}\n${lang}\n${id}`);
          return [id, line === undefined ? { text, syllables: [] } : sungLine(line, options, report)];
        });
        return [lang, { role: value.role, lines: Object.fromEntries(lines) }];
      }),
    ),
  }));
}

function sungLine(
  { lang, line, reading, starts, fits, at }: FittedLine,
  options: SongOptions,
  report: ReportFinding,
): SungLine {
  const respelled = readersOf(lang, options.readers ?? []).map(
    (reader) => [reader, respellLine(reading, reader, options.lexiconOf?.(lang))] as const,
  );
  const uncut = new Set(respelled.flatMap(([, one]) => one.uncut));
  if (fits && uncut.size > 0) {
    const words = Array.from(uncut, (i) => `“${reading.syllables[i]!.text}”`).join(", ");
    report("song.respelling", at, `${words} cannot be cut out of the respelling`);
  }
  const syllables = reading.syllables.map((syllable, i): SungSyllable => ({
    text: syllable.text,
    note: line.from + starts[i]!,
    notes: syllable.notes,
    startsWord: syllable.startsWord,
    respelling: Object.fromEntries(respelled.map(([reader, one]) => [reader, one.syllables[i]!])),
  }));
  return { text: reading.clean, syllables };
}
