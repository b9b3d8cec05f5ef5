import { readFileSync, statSync, writeFileSync } from "node:fs";
import type { Trouble } from "@parley/book";
import { openFolder, prepareFolder } from "@parley/press";
import { draftPrompt, readDrafts, songSheet, songTable, tryDrafts, type ReadSong } from "@parley/song";
import { languageFor } from "@parley/sound";
import { bookFolder, bookOptions } from "./build.ts";
import { readOptions } from "./options.ts";
import { exportSong, readSongWords, SONG_FORMATS, sungLanguages } from "./song-export.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";
import { printTroubles } from "./troubles.ts";

/**
 * `parley sing BOOK [--song ID] [--json | --sheet LANG | --pack LANG | --try FILE | --read FILE]`,
 * `parley sing BOOK --song ID --as FORMAT [--langs ko,ru] --out FILE`
 */
export async function sing(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    song: { type: "string" },
    json: { type: "boolean" },
    sheet: { type: "string" },
    pack: { type: "string" },
    try: { type: "string" },
    read: { type: "string" },
    as: { type: "string" },
    langs: { type: "string" },
    out: { type: "string" },
  });
  const { sheet, pack, try: file, read, as, json = false } = values;
  if ([sheet, pack, file, read, as].filter((one) => one !== undefined).length > 1)
    throw new UsageError("--sheet, --pack, --try, --read and --as: one at a time");
  if (as === undefined && (values.out !== undefined || values.langs !== undefined))
    throw new UsageError(`--out and --langs go with --as: ${SONG_FORMATS}`);
  for (const [name, lang] of Object.entries({ sheet, pack }))
    if (lang !== undefined && !languageFor(lang))
      throw new UsageError(`--${name} ${lang}: Parley does not speak this language`);
  const folder = bookFolder(positionals);
  const drafts = file === undefined ? undefined : readDrafts(readText(file), file);
  const texts = drafts?.texts ?? {};
  const options = { ...bookOptions({}, terminal), songLanguages: Object.keys(texts) };
  const { songs, troubles, songOptions } = await prepareFolder(folder, options);
  const ofSongs = troubles.filter(({ path }) => path.startsWith("songs/"));
  if (values.song === undefined) {
    if ([sheet, pack, file, read, as].some((one) => one !== undefined))
      throw new UsageError(`--song is missing; ${listOf(songs)}`);
    return listSongs(terminal, songs, ofSongs, json);
  }
  const song = songs.find((one) => one.song.id === values.song?.normalize("NFC"));
  if (song === undefined) {
    // A file that cannot be read is no song; what is wrong with it is shown.
    const own = ofSongs.filter(({ path }) => path === `songs/${values.song}.yaml`);
    if (own.length === 0) throw new UsageError(`--song ${values.song}: ${listOf(songs)}`);
    printTroubles(terminal, own, { all: true });
    return 1;
  }
  if (drafts !== undefined) {
    printTroubles(terminal, drafts.troubles, { all: true });
    if (drafts.troubles.length > 0) return 1;
    const tried = tryDrafts(openFolder(folder), song.song.id, texts, songOptions)!;
    return printTried(terminal, song.song.id, tried, json);
  }
  if (read !== undefined) return readWords(terminal, song, readText(read));
  if (as !== undefined) return writeSong(terminal, song, as, values.langs?.split(","), values.out);
  // What has no place in the findings: keys and values of the file, words, titles, bars.
  const found = new Set(song.findings.map(({ check }) => check));
  const others = ofSongs.filter(({ path, rule }) => path === song.path && !found.has(rule));
  printTroubles(terminal, others, { all: true });
  if (sheet !== undefined) terminal.out(songSheet(song, sheet));
  else if (pack !== undefined) terminal.out(draftPrompt(song, pack));
  else if (json) terminal.out(`${JSON.stringify({ song: song.song.id, lines: song.rows, findings: song.findings })}\n`);
  else terminal.out(songTable(song));
  return others.some(({ level }) => level === "stop") || song.findings.some(({ level }) => level === "stop") ? 1 : 0;
}

/** Print the words of an ABC or MusicXML file as verses of the song file; the exit code is 1 where something could not be kept. */
function readWords(terminal: Terminal, { song }: ReadSong, text: string): ExitCode {
  const { yaml, faults } = readSongWords(text, song);
  for (const { where, message, hint } of faults) terminal.err(`${where}: ${message}\n  hint: ${hint}\n`);
  terminal.out(yaml);
  return faults.length > 0 ? 1 : 0;
}

/** Write a song in another format. A song with stops is not written: its words would stand under the wrong notes. */
function writeSong(
  terminal: Terminal,
  { song, findings }: ReadSong,
  format: string,
  langs: readonly string[] | undefined,
  out: string | undefined,
): ExitCode {
  if (out === undefined) throw new UsageError("--out is missing: the file to write");
  const sung = sungLanguages(song);
  for (const lang of langs ?? [])
    if (!sung.includes(lang)) throw new UsageError(`--langs ${lang}: “${song.id}” is sung in ${sung.join(", ")}`);
  const stops = findings.filter(({ level }) => level === "stop");
  const data = exportSong(song, format, langs);
  if (data === undefined) throw new UsageError(`--as ${format}: the formats are ${SONG_FORMATS}`);
  if (stops.length > 0) {
    for (const { message, check } of stops) terminal.err(`${message} [${check}]\n`);
    terminal.err("nothing was written: correct the stops\n");
    return 1;
  }
  writeFileSync(out, data);
  terminal.out(`${out}\n`);
  return 0;
}

/** The text of a file. Throws a UsageError where there is none. */
function readText(file: string): string {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`there is no file ${file}`);
  return readFileSync(file, "utf8");
}

/** The names of the songs of a book, in a sentence. */
const listOf = (songs: readonly ReadSong[]): string =>
  songs.length === 0 ? "the book has no songs" : `the songs are ${songs.map(({ song }) => song.id).join(", ")}`;

/** List the songs of a book; what keeps one from being read or printed is shown, and the exit code is 1. */
function listSongs(
  terminal: Terminal,
  songs: readonly ReadSong[],
  troubles: readonly Trouble[],
  json: boolean,
): ExitCode {
  const stops = troubles.filter(({ level }) => level === "stop");
  printTroubles(terminal, stops, { all: true });
  if (json) {
    const list = songs.map(({ song, findings }) => ({ song: song.id, title: song.title, findings: findings.length }));
    terminal.out(`${JSON.stringify(list)}\n`);
    return stops.length > 0 ? 1 : 0;
  }
  // One that cannot be read is a stop above.
  if (songs.length === 0 && stops.length === 0) terminal.err("the book has no songs\n");
  for (const { song, work, findings } of songs) {
    const count = findings.length === 0 ? "" : `, ${findings.length} ${findings.length === 1 ? "finding" : "findings"}`;
    terminal.out(`${song.id}  ${Object.values(song.title).join(" / ")}  [${work.langs.join(", ")}]${count}\n`);
  }
  return stops.length > 0 ? 1 : 0;
}

/** Print what fails of some drafts; the exit code is 1 where something must be written again. */
function printTried(
  terminal: Terminal,
  id: string,
  { rows, findings }: Pick<ReadSong, "rows" | "findings">,
  json: boolean,
): ExitCode {
  if (json) terminal.out(`${JSON.stringify({ song: id, lines: rows, findings })}\n`);
  else {
    for (const { level, check, verse, line, lang, message } of findings) {
      const where = [lang, verse === undefined ? "" : `verse ${verse}`, line === undefined ? "" : `line ${line}`];
      terminal.out(`${level}: ${[...where.filter(Boolean), message].join(", ")} [${check}]\n`);
    }
    if (findings.length === 0) terminal.out(`nothing fails in ${rows.length} lines\n`);
  }
  return findings.some(({ level }) => level === "stop") ? 1 : 0;
}
