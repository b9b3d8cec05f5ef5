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
export { sungNotes, type SungNote } from "./sung-notes.ts";
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
