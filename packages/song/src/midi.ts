import { displayPieces } from "./display-pieces.ts";
import { fifthsOf, isMinor } from "./key.ts";
import type { Song } from "./song.ts";
import { sungNotes } from "./sung-notes.ts";
import { sungTexts, type SungText } from "./sung-texts.ts";

/** Ticks of a quarter note. */
const TICKS = 480;
const VELOCITY = 90;

interface MidiEvent {
  readonly tick: number;
  /** Ends stand before starts of the same tick. */
  readonly order: number;
  readonly bytes: readonly number[];
}

/**
 * A song as a Standard MIDI File 1.0 of format 1: a track with tempo, metre, key and the notes of the melody once, and one for each sung
 * language and verse with its syllables as lyric events (FF 05). A syllable that ends a word ends with a space, as karaoke players
 * expect. Never throws.
 *
 * ```ts
 * const notes = [{ start: 0, length: 1, bar: 1, strong: true, pitch: 60, sung: 1 }];
 * const song = { title: { en: "A" }, melody: { tempo: 120, meter: [4, 4], key: "C", notes }, lines: [], verses: [] };
 * new TextDecoder().decode(writeMidi(song).subarray(0, 4)); // "MThd"
 * ```
 */
export function writeMidi(song: Song, langs?: readonly string[]): Uint8Array {
  const { melody, title } = song;
  const tempo = Math.max(1, Math.min(0xff_ff_ff, Math.round(60_000_000 / melody.tempo)));
  const head: MidiEvent[] = [
    meta(0, 0x03, utf8(Object.values(title)[0] ?? song.id)),
    meta(0, 0x51, [tempo >> 16, (tempo >> 8) & 255, tempo & 255]),
    meterEvent(0, melody.meter),
    keyEvent(0, melody.key),
    ...(melody.changes ?? []).flatMap(({ at, meter, key }) => [
      ...(meter ? [meterEvent(ticksOf(at), meter)] : []),
      ...(key === undefined ? [] : [keyEvent(ticksOf(at), key)]),
    ]),
  ];
  const sounds = sungNotes(melody).flatMap(({ start, length, pitch }): MidiEvent[] => [
    { tick: ticksOf(start), order: 2, bytes: [0x90, pitch & 127, VELOCITY] },
    { tick: ticksOf(start + length), order: 1, bytes: [0x80, pitch & 127, 0] },
  ]);
  const tracks = [track([...head, ...sounds]), ...sungTexts(song, langs).map((text) => lyricTrack(song, text))];
  return Uint8Array.from([
    ...ascii("MThd"),
    ...uint32(6),
    0,
    1,
    ...uint16(tracks.length),
    ...uint16(TICKS),
    ...tracks.flat(),
  ]);
}

const meterEvent = (tick: number, [beats, unit]: Song["melody"]["meter"]): MidiEvent =>
  meta(tick, 0x58, [
    Math.min(255, beats),
    Math.round(Math.log2(unit)),
    Math.max(1, Math.min(255, Math.round(96 / unit))),
    8,
  ]);
const keyEvent = (tick: number, key: string): MidiEvent =>
  meta(tick, 0x59, [fifthsOf(key) & 255, isMinor(key) ? 1 : 0]);

function lyricTrack(song: Song, { lang, verse, text }: SungText): number[] {
  const notes = sungNotes(song.melody);
  const events = song.lines.flatMap(({ id }) =>
    (text.lines[id] ? displayPieces(text.lines[id]) : []).flatMap(({ syllable, text: letters, after }, i, all) => {
      const note = notes[syllable.note - 1];
      const isLast = i + 1 === all.length;
      return note ? [meta(ticksOf(note.start), 0x05, utf8(`${letters}${isLast ? "\r" : after}`))] : [];
    }),
  );
  return track([meta(0, 0x03, utf8(`${lang} ${verse}`)), ...events]);
}

const ticksOf = (quarters: number): number => Math.round(quarters * TICKS);
const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const uint16 = (n: number): number[] => [(n >> 8) & 255, n & 255];
const uint32 = (n: number): number[] => [...uint16(n >>> 16), ...uint16(n & 0xff_ff)];

/** A number in groups of seven bits, the high bit set on all but the last. */
function variable(n: number): number[] {
  const bytes = [n & 127];
  for (let left = Math.floor(n / 128); left > 0; left = Math.floor(left / 128)) bytes.unshift((left & 127) | 128);
  return bytes;
}

const meta = (tick: number, type: number, data: readonly number[]): MidiEvent => ({
  tick,
  order: 0,
  bytes: [0xff, type, ...variable(data.length), ...data],
});

function track(events: readonly MidiEvent[]): number[] {
  let at = 0;
  const bytes = events
    .toSorted((a, b) => a.tick - b.tick || a.order - b.order)
    .flatMap(({ tick, bytes: event }) => {
      const delta = tick - at;
      at = tick;
      return [...variable(delta), ...event];
    });
  bytes.push(0, 0xff, 0x2f, 0);
  return [...ascii("MTrk"), ...uint32(bytes.length), ...bytes];
}
