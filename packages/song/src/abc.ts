/**
 * A reader of ABC 2.1 (https://abcnotation.com/wiki/abc:standard:v2.1) for the melody of a song: one tune, one voice, as a list of
 * events with their offsets. What a melody cannot have (voices, words, repeats) and what cannot be read is a fault.
 */
import {
  LONGEST,
  MOST_EVENTS,
  MOST_FAULTS,
  NOTE,
  BAR,
  ENDING,
  TUPLET,
  INLINE,
  GRACE,
  QUOTED,
  DECORATION,
  JUMPS,
  REST,
  BARS_REST,
  SILENT,
  NO_REPEATS,
  ONE_VOICE,
  NO_WORDS,
  TUPLET_TIMES,
  isOneNote,
  withoutComment,
  readLength,
} from "./abc-notation.ts";
import { NO_KEY, type Key } from "./abc-key.ts";
import { Accidentals } from "./abc-pitch.ts";
import {
  readKeyField,
  readMeter,
  readTempo,
  readUnit,
  USUAL_TEMPO,
  type FieldValue,
  type Meter,
} from "./abc-fields.ts";

/** What cannot be read in an ABC: its span in UTF-16 code units, and what to do. */
export interface AbcFault {
  readonly at: number;
  readonly end: number;
  readonly message: string;
  readonly hint?: string;
}

/** What happens in a melody, in order. Lengths are in quarter notes. */
export type AbcEvent =
  | {
      readonly kind: "note";
      /** The MIDI number, the highest of a chord; left out for a rest. */
      readonly pitch?: number;
      readonly length: number;
      /** Whether it is tied to the next note. */
      readonly ties: boolean;
      readonly chord?: string;
      readonly at: number;
      readonly end: number;
    }
  | { readonly kind: "bars"; readonly count: number }
  | { readonly kind: "bar"; readonly at: number }
  | { readonly kind: "meter"; readonly meter: Meter }
  | { readonly kind: "key"; readonly key: Key };

/** An ABC as far as it can be read. */
export interface AbcTune {
  readonly tempo: number;
  readonly meter: Meter;
  readonly key: Key;
  readonly events: readonly AbcEvent[];
  readonly faults: readonly AbcFault[];
}

interface Tuplet {
  left: number;
  readonly factor: number;
}

/** Reads one tune; `parseAbc` is its only user. */
class AbcReader {
  readonly faults: AbcFault[] = [];
  readonly events: AbcEvent[] = [];
  private readonly accidentals = new Accidentals();
  private meter: Meter = { beats: 4, unit: 4, free: true };
  private unit: number | undefined;
  private tempoText: { readonly text: string; readonly at: number } | undefined;
  private key: Key = NO_KEY;
  private chord: string | undefined;
  private broken = 1;
  private tuplet: Tuplet = { left: 0, factor: 1 };
  private inBody = false;
  private isOver = false;
  private head: { tempo: number; meter: Meter; key: Key } | undefined;

  read(text: string): AbcTune {
    let at = 0;
    for (const line of text.split("\n")) {
      const bare = line.replace(/\r$/, "");
      this.readLine(withoutComment(bare), at);
      at += line.length + 1;
    }
    const end = text.length;
    if (!this.inBody)
      this.fault(0, end, "the ABC has no key, so it has no notes", "write K: and the key, then the notes");
    else if (!this.events.some((event) => event.kind === "note" && event.pitch !== undefined))
      this.fault(0, end, "the ABC has no notes", "write the notes on the lines after K:");
    this.endTie();
    if (this.broken !== 1) this.fault(end, end, "a broken rhythm (> or <) has no note after it");
    if (this.tuplet.left > 0) this.fault(end, end, `a tuplet lacks ${this.tuplet.left} of its notes`);
    const { tempo, meter, key } = this.head ?? { tempo: USUAL_TEMPO, meter: this.meter, key: this.key };
    return { tempo, meter, key, events: this.events, faults: this.faults };
  }

  private fault(at: number, end: number, message: string, hint?: string): void {
    if (this.faults.length < MOST_FAULTS)
      this.faults.push({ at, end, message, ...(hint === undefined ? {} : { hint }) });
  }

  private readLine(line: string, at: number): void {
    const field = /^\s*([A-Za-z+]):(.*)$/.exec(line);
    if (line.trim() === "") {
      if (this.inBody && this.events.length > 0) this.isOver = true;
      return;
    }
    if (line.trimStart().startsWith("%")) return;
    const end = at + line.length;
    if (field?.[1] === "w") {
      this.fault(at, end, "the ABC has words (w:)", NO_WORDS);
      return;
    }
    if (this.isOver) {
      this.fault(
        at,
        end,
        "an empty line ends a tune, and more of it comes after",
        "delete the empty line, or keep one tune",
      );
      return;
    }
    // In the body “|: a” or “e: ” is music; a field has its letter at the beginning of the line.
    if (field && !(this.inBody && field[1] !== field[1]!.toUpperCase() && !"mrsw".includes(field[1]!)))
      this.readField(field[1]!, field[2]!, at, end);
    else if (this.inBody) this.readMusic(line, at);
    else
      this.fault(
        at,
        end,
        `“${line.trim().slice(0, 40)}” is before the key, and is no field`,
        "write K: and the key before the notes",
      );
  }

  private valueOf<T>(read: FieldValue<T>, at: number, end: number): T | undefined {
    if ("value" in read) return read.value;
    this.fault(at, end, read.fault);
    return undefined;
  }

  private readField(name: string, text: string, at: number, end: number): void {
    switch (name) {
      case "X":
        if (this.inBody) this.fault(at, end, "the ABC has a second tune", "keep one tune");
        return;
      case "V":
        this.fault(at, end, "the ABC has voices (V:)", ONE_VOICE);
        return;
      case "M": {
        const meter = this.valueOf(readMeter(text), at, end);
        if (!meter) return;
        this.meter = meter;
        if (this.inBody) this.events.push({ kind: "meter", meter });
        return;
      }
      case "L":
        this.unit = this.valueOf(readUnit(text), at, end) ?? this.unit;
        return;
      case "Q":
        if (!this.inBody) this.tempoText = { text, at };
        else if (this.valueOf(readTempo(text, this.noteUnit()), at, end) !== this.head?.tempo)
          this.fault(
            at,
            end,
            "the tempo changes; a song has one tempo",
            "keep the Q: of the head, and write longer notes as longer notes",
          );
        return;
      case "K":
        this.readKey(text, at, end);
        return;
      case "P":
        if (!this.inBody && /[A-Z(].*[A-Z(\d]/.test(text))
          this.fault(at, end, "the parts (P:) are played in another order than written", NO_REPEATS);
        return;
      case "m":
        this.fault(at, end, "the ABC has a macro (m:)", "write its notes out");
        return;
      default:
    }
  }

  private readKey(text: string, at: number, end: number): void {
    const key = this.valueOf(readKeyField(text), at, end);
    if (key) this.key = key;
    if (this.inBody) {
      if (key) this.events.push({ kind: "key", key });
      return;
    }
    this.inBody = true;
    const { text: written = "", at: from = 0 } = this.tempoText ?? {};
    const tempo = this.valueOf(readTempo(written, this.noteUnit()), from, from + written.length + 2);
    this.head = { tempo: tempo ?? USUAL_TEMPO, meter: this.meter, key: this.key };
  }

  /** The length that a note without a number has, in quarter notes. */
  private noteUnit(): number {
    return this.unit ?? (!this.meter.free && this.meter.beats / this.meter.unit < 0.75 ? 0.25 : 0.5);
  }

  private readMusic(line: string, offset: number): void {
    let at = 0;
    const match = (pattern: RegExp): RegExpExecArray | null => {
      pattern.lastIndex = at;
      return pattern.exec(line);
    };
    while (at < line.length) {
      const from = at;
      let found: RegExpExecArray | null;
      if (this.events.length >= MOST_EVENTS) {
        this.fault(offset, offset + line.length, `a melody has at most ${MOST_EVENTS} notes`);
        return;
      }
      if ((found = match(INLINE))) {
        at += found[0].length;
        if (found[1] === "w") this.fault(offset + from, offset + at, "the ABC has words (w:)", NO_WORDS);
        else this.readField(found[1]!, found[2]!, offset + from, offset + at);
      } else if ((found = match(BAR))) {
        at += found[0].length;
        this.readBar(found[0], offset + from, offset + at);
        if ((found = match(ENDING))) {
          at += found[0].length;
          this.fault(offset + from, offset + at, "the ABC has repeats with endings", NO_REPEATS);
        }
      } else if (line[at] === "[" && (found = match(ENDING))) {
        at += found[0].length;
        this.fault(offset + from, offset + at, "the ABC has repeats with endings", NO_REPEATS);
      } else if (line[at] === "[" || (found = match(NOTE))) at = this.readNotes(line, at, offset);
      else if ((found = match(BARS_REST))) {
        at += found[0].length;
        this.endTie();
        this.events.push({ kind: "bars", count: Math.min(Number(found[1] === "" ? 1 : found[1]), 100) });
      } else if ((found = match(REST))) {
        const [length, next] = readLength(line, at + 1);
        at = this.endOfNote(line, next);
        this.addNote(undefined, length, false, offset + from, offset + next);
      } else if ((found = match(TUPLET))) {
        at += found[0].length;
        this.startTuplet(found, offset + from, offset + at);
      } else if ((found = match(QUOTED))) {
        at += found[0].length;
        if (!/^[\^_<>@]/.test(found[1]!) && found[1]!.trim() !== "") this.chord = found[1]!.trim();
      } else if ((found = match(DECORATION))) {
        at += found[0].length;
        if (JUMPS.has(found[1] ?? found[2] ?? ""))
          this.fault(offset + from, offset + at, `${found[0]} repeats a part`, NO_REPEATS);
      } else if ((found = match(GRACE)) || (found = match(SILENT))) at += found[0].length;
      else {
        const letter = String.fromCodePoint(line.codePointAt(at)!);
        at += letter.length;
        const [message, hint] =
          letter === "&"
            ? ["the ABC has a second voice (&)", ONE_VOICE]
            : [`“${letter}” has no meaning here in ABC`, "correct the ABC, or delete it"];
        this.fault(offset + from, offset + at, message, hint);
      }
    }
  }

  private readBar(bar: string, at: number, end: number): void {
    if (bar.includes(":")) this.fault(at, end, "the ABC has a repeat", NO_REPEATS);
    this.accidentals.endBar();
    this.events.push({ kind: "bar", at });
  }

  private startTuplet([, count, time, notes]: RegExpExecArray, at: number, end: number): void {
    if (this.tuplet.left > 0) this.fault(at, end, "a tuplet begins inside a tuplet");
    const p = Number(count);
    const isCompound = this.meter.unit === 8 && this.meter.beats % 3 === 0;
    const q = time ? Number(time) : (TUPLET_TIMES[p] ?? (isCompound ? 3 : 2));
    this.tuplet = { left: notes ? Number(notes) : p, factor: q / p };
  }

  /** A note or a chord; the result is the index after it. */
  private readNotes(line: string, from: number, offset: number): number {
    let at = from;
    const isChord = line[at] === "[";
    if (isChord) at += 1;
    const pitches = new Map<string, number>();
    let [first, ties] = [0, false];
    while (true) {
      NOTE.lastIndex = at;
      const note = NOTE.exec(line);
      if (note) {
        const [name, pitch] = this.accidentals.pitchOf(note, this.key);
        pitches.set(name, pitch);
        at += note[0].length;
        const [length, next] = readLength(line, at);
        if (pitches.size === 1) first = length;
        at = next;
      } else if (isChord && line[at] === "-" && pitches.size > 0) {
        ties = true;
        at += 1;
      } else if (isChord && /[\s!.~HLMOPSTuv()]/.test(line[at] ?? "")) at += 1;
      else break;
      if (!isChord || line[at] === "]") break;
    }
    if (isChord && (line[at] !== "]" || pitches.size === 0)) {
      this.fault(
        offset + from,
        offset + at + 1,
        "a chord is not closed, or has something else than notes",
        "write a chord like [CEG]",
      );
      return Math.max(at, from + 1);
    }
    let length = first;
    if (isChord) {
      const [times, next] = readLength(line, at + 1);
      length *= times;
      at = next;
    }
    const end = at;
    while (line[at] === "-" || (line[at] === "." && line[at + 1] === "-")) {
      ties ||= line[at] === "-";
      at += 1;
    }
    const isTied = this.accidentals.tied.size > 0;
    if (isTied && ![...pitches.keys()].some((name) => this.accidentals.tied.has(name)))
      this.fault(offset + from, offset + end, "a tie (-) joins two different notes", "write a slur, as in (AB)");
    this.accidentals.tied = ties ? pitches : new Map<string, number>();
    const pitch = Math.max(...pitches.values());
    return this.endOfNote(line, at, () => this.addNote(pitch, length, ties, offset + from, offset + end));
  }

  /** Take the sign of a broken rhythm after a note; the result is the index after it. */
  private endOfNote(line: string, from: number, add?: () => void): number {
    add?.();
    const [signs = ""] = /^ ?(>{1,3}|<{1,3})/.exec(line.slice(from, from + 4)) ?? [];
    if (signs === "") return from;
    const count = signs.trim().length;
    const last = this.events.at(-1);
    if (last?.kind === "note") {
      const short = 1 / 2 ** count;
      const isLong = signs.includes(">");
      this.events[this.events.length - 1] = { ...last, length: last.length * (isLong ? 2 - short : short) };
      this.broken = isLong ? short : 2 - short;
    }
    return from + signs.length;
  }

  /** A rest takes nothing over from a tie. */
  private endTie(): void {
    const last = this.events.findLast((event) => event.kind === "note");
    if (this.accidentals.tied.size > 0 && last?.kind === "note")
      this.fault(last.at, last.end, "a note is tied to a rest", "delete the tie (-)");
    this.accidentals.tied = new Map();
  }

  private addNote(pitch: number | undefined, times: number, ties: boolean, at: number, end: number): void {
    if (pitch === undefined) this.endTie();
    let length = times * this.noteUnit() * this.broken;
    if (length > 0 && length <= LONGEST && !isOneNote(length))
      this.fault(at, end, "the length cannot be written as one note", "tie two notes, as in C4-C");
    this.broken = 1;
    if (this.tuplet.left > 0) {
      length *= this.tuplet.factor;
      this.tuplet.left -= 1;
    }
    if (!(length > 0 && length <= LONGEST)) {
      this.fault(
        at,
        end,
        "a note has no length, or is longer than eight whole notes",
        "write its length like A2 or A/2",
      );
      length = this.noteUnit();
    }
    const chord = this.chord === undefined ? {} : { chord: this.chord };
    this.chord = undefined;
    this.events.push({ kind: "note", ...(pitch === undefined ? {} : { pitch }), length, ties, ...chord, at, end });
  }
}

/** The events of an ABC, and all that cannot be read. Never throws. */
export function parseAbc(text: string): AbcTune {
  return new AbcReader().read(text);
}
