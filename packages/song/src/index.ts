export { readMelody, beatLength, type ReadMelody } from "./melody.ts";
export type { AbcFault } from "./abc.ts";
export { openSongs, songWorks, type OpenSong, type OpenSongs } from "./open-songs.ts";
export { readSongs, type ReadSong, type ReadSongs, type SongOptions } from "./read-songs.ts";
export type { FittedLine, SongRow } from "./fitted-line.ts";
export type { SongFinding } from "./finding.ts";
export { respellLine, type RespelledLine } from "./respelled-line.ts";
export { rhymeScheme } from "./rhyme.ts";
export { songSchema } from "./song-file.ts";
export { SONG_RULES } from "./rules.ts";
export { readSungLine, type LineReading, type LineSyllable } from "./sung-line.ts";
export { readDrafts, tryDrafts, type SongDrafts } from "./song-drafts.ts";
export { draftPrompt, songSheet } from "./song-sheet.ts";
export { songTable } from "./song-table.ts";
export { sungNotes, type SungNote } from "./sung-notes.ts";
export type {
  Melody,
  Note,
  Rights,
  Song,
  SongLine,
  SongRole,
  SongText,
  SongVerse,
  SungLine,
  SungSyllable,
} from "./song.ts";
