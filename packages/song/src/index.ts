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
export { layOutScore, type ScoreOptions, type ScoreSystem, type ScoreText } from "./score.ts";
export { scoreRows, type ScoreRow, type ScoreRowKind, type ScoreSyllable } from "./score-rows.ts";
export { scoreSvg } from "./score-svg.ts";
export { writeAbc } from "./abc-writer.ts";
export { writeMusicXml } from "./musicxml.ts";
export { writeMidi } from "./midi.ts";
export { writeLrc, type LrcOptions } from "./lrc.ts";
export { writeWebVtt } from "./webvtt.ts";
export { writeTtml } from "./ttml.ts";
export { writeUltraStar, type UltraStarOptions } from "./ultrastar.ts";
export { readAbcLyrics, type ReadLyrics } from "./abc-lyrics.ts";
export { readMusicXmlLyrics } from "./musicxml-lyrics.ts";
export type { ExchangeFault, ReadText } from "./lyric-lines.ts";
export { sungTexts, type SungText } from "./sung-texts.ts";
export { timedLines, type TimedLine, type TimedSyllable } from "./timed-lines.ts";
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
