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
