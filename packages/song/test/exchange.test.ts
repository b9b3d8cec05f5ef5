import assert from "node:assert/strict";
import { describe, test } from "node:test";
import abcjs from "abcjs";
import { Lrc } from "lrc-kit";
import { parseMidi, type MidiEvent } from "midi-file";
import {
  readMelody,
  readMusicXmlLyrics,
  sungNotes,
  sungTexts,
  timedLines,
  writeAbc,
  writeLrc,
  writeMidi,
  writeMusicXml,
  writeTtml,
  writeUltraStar,
  writeWebVtt,
  type Song,
} from "@parley/song";
import { SaxesParser } from "saxes";
import webVtt from "webvtt-parser";
import { runOn, without } from "./program.ts";
import { korobeiniki, ochi, songOf, triplets } from "./songs.ts";

const SONGS: { readonly [name: string]: Song } = { korobeiniki, ochi, triplets };

/** `w:` lines of a song of one line with 4 notes, by the words of the line. */
const underlay: readonly (readonly [music: string, line: string, underlay: string])[] = [
  ["C D E F |", "а бе-ре-за", "а бе-ре-за"],
  ["C D E F |", "ко_-ро_", "ко-_ро_"],
  ["C D E F |", "и в~рожь_ да", "и в~рожь_ да"],
  ["C D- D E | F", "О-чи я да", "О-чи_ я да"],
  ["C D E F |", "да", "да * * *"],
  ["C- C z {d}D (EF) |", "О-чи я_", "О-_чи я_"],
  ["[CE] D E F |", "ду-ша=-кра ой", "ду-ша\\- кра ой"],
  ["C D E- | E F |", "ой да чёр-ны", "ой да чёр-_ны"],
];
describe("w: lines", () => {
  for (const [music, line, expected] of underlay)
    test(`${music} · ${line}`, () => {
      const song = songOf(
        `X:1\nM:4/4\nL:1/4\nQ:1/4=90\nK:C\n${music.replace(/\{d\}|\[CE\]/g, (one) => (one === "{d}" ? "" : "E"))}\n`,
        { a: [1, 4] },
        [{ ru: ["original", { a: line }] }],
      );
      const abc = writeAbc({ ...song, abc: song.abc.replace(/\nK:C\n.*\n/, `\nK:C\n${music}\n`) });
      assert.equal(/^w: (.*)$/m.exec(abc)?.[1], expected);
    });
});

test("the author's own w: lines, other voices of a chord and comments do not change the underlay", () => {
  const abc = korobeiniki.abc.replace("z2 d f", "% a comment with notes CDE\nw: xx yy\nz2 d f");
  assert.equal(writeAbc({ ...korobeiniki, abc }).replace("% a comment with notes CDE\n", ""), writeAbc(korobeiniki));
});

test("where the ABC has other notes than the melody, the music is written from the melody", () => {
  const abc = writeAbc({ ...ochi, abc: "X:1\nT:x\nM:3/4\nL:1/4\nK:Am\n|: A :|\n" });
  assert.match(abc, /^\^D E \| F3\/2 E1\/2 E- \| E \^D =?E \|/m);
  assert.equal(/^w: (.*)$/m.exec(abc)?.[1]?.startsWith("О́-чи чёр-ны-е,_ о́-чи"), true);
  assert.equal(abcjs.parseOnly(abc)[0].warnings, undefined);
});

for (const [name, song] of Object.entries(SONGS)) {
  describe(`${name}, read by others`, () => {
    test("abcjs has no warnings and the same syllables", () => {
      const tune = abcjs.parseOnly(writeAbc(song))[0];
      assert.equal(tune.warnings, undefined);
      const syllables = JSON.stringify(tune.lines).match(/"syllable":"[^"]+"/g)?.length;
      assert.equal(syllables, syllableCount(song));
    });

    test("abcm2ps has no lyric errors", { skip: without("abcm2ps", "abcm2ps") }, () => {
      const { printed } = runOn("abcm2ps", { name: "song.abc", text: writeAbc(song) }, "song.ps", (from, to) => [
        from,
        "-O",
        to,
      ]);
      assert.doesNotMatch(printed, /error|words/i);
    });

    test("MIDI has the notes of abc2midi", { skip: without("abc2midi", "abcmidi") }, () => {
      const { written } = runOn(
        "abc2midi",
        { name: "song.abc", text: withoutChords(song.abc) },
        "song.mid",
        (from, to) => [from, "-o", to],
      );
      assert.deepEqual(midiNotes(writeMidi(song)), midiNotes(written));
    });

    test("MIDI has every syllable at the time of its note", () => {
      const lyrics = parseMidi(writeMidi(song)).tracks.flatMap(lyricEvents);
      const notes = sungNotes(song.melody);
      const expected = sungTexts(song).flatMap(({ text }) =>
        song.lines.flatMap(({ id }) => text.lines[id]!.syllables.map(({ note }) => rounded(notes[note - 1]!.start))),
      );
      assert.deepEqual(lyrics, expected);
    });

    test("MuseScore keeps every syllable of every language", { skip: without("mscore3", "musescore3") }, () => {
      const xml = writeMusicXml(song);
      const { written } = runOn("mscore3", { name: "song.musicxml", text: xml }, "out.musicxml", (from, to) => [
        "-o",
        to,
        from,
      ]);
      const [before, after] = [readMusicXmlLyrics(xml, song), readMusicXmlLyrics(written.toString("utf8"), song)];
      assert.deepEqual(after.faults, []);
      assert.deepEqual(
        after.texts.map(({ lines }) => lines),
        before.texts.map(({ lines }) => lines),
      );
    });

    test("LRC: every line at its time, of all languages on one timestamp", () => {
      const lines = timedLines(song);
      const read = Lrc.parse(writeLrc(song)).lyrics.filter(({ content }) => content !== "");
      assert.deepEqual(
        read.map(({ timestamp, content }) => [timestamp.toFixed(2), content]),
        lines.map(({ start, text }) => [(Math.round(start * 100) / 100).toFixed(2), text]),
      );
    });

    test("enhanced LRC: every word at its time", () => {
      // The parser has no words of a line that starts at 0.
      const read = Lrc.parse(writeLrc(song, { words: true }), { enhanced: true }).lyrics.filter(
        ({ timestamp }) => timestamp > 0,
      );
      const lines = timedLines(song).filter(({ start }) => start > 0);
      const words = read.flatMap(({ wordTimestamps = [] }) =>
        wordTimestamps.filter(({ content }) => content.trim() !== "").map(({ timestamp }) => timestamp.toFixed(2)),
      );
      const expected = lines.flatMap(({ syllables }) =>
        syllables.filter((_, i) => i === 0 || syllables[i - 1]!.after === " ").map(({ start }) => start.toFixed(2)),
      );
      assert.deepEqual(words, expected);
    });

    test("WebVTT has no errors, and a time for each syllable", () => {
      const vtt = writeWebVtt(song);
      const { cues, errors } = new webVtt.WebVTTParser().parse(vtt, "metadata");
      assert.deepEqual(errors, []);
      for (const { text, startTime, endTime } of cues) {
        const problems: string[] = [];
        new webVtt.WebVTTCueTextParser(text, (message) => problems.push(message), "subtitles").parse(
          startTime,
          endTime,
        );
        assert.deepEqual(problems, []);
      }
      assert.equal(cues.length, timedLines(song).length);
      assert.equal(
        vtt.match(/<\d\d:/g)?.length,
        timedLines(song).reduce((sum, { syllables }) => sum + syllables.length - 1, 0),
      );
    });

    test("TTML is well-formed XML with a span for each syllable", () => {
      const spans: string[] = [];
      const parser = new SaxesParser({ xmlns: true });
      parser.on("error", (error) => assert.fail(error));
      parser.on("opentag", ({ local, attributes }) => {
        if (local === "span" && attributes["begin"]) spans.push(attributes["begin"].value);
      });
      const langs = ["ko", "ru"];
      parser.write(writeTtml(song, langs)).close();
      const main = timedLines(song, langs);
      const perPlace = [...Map.groupBy(main, ({ verse, line }) => `${verse} ${line}`).values()];
      assert.equal(
        spans.length,
        perPlace.reduce((sum, [first]) => sum + first!.syllables.length, 0),
      );
    });

    test("UltraStar: every note once, in order, on whole beats", () => {
      const rows = writeUltraStar(song)
        .split("\n")
        .filter((row) => row.startsWith(":"));
      const bpm = Number(/^#BPM:(.*)$/m.exec(writeUltraStar(song))![1]);
      const first = sungTexts(song)[0]!.lang;
      const starts = rows.map((row) => (Number(row.split(" ")[1]) * 15) / bpm);
      assert.deepEqual(
        starts,
        starts.toSorted((a, b) => a - b),
      );
      const expected = timedLines(song, [first]).flatMap(({ syllables }) =>
        syllables.map(({ start }) => start.toFixed(3)),
      );
      const syllables = rows.flatMap((row, i) =>
        row.endsWith(" ~") || row.endsWith(" ~ ") ? [] : [starts[i]!.toFixed(3)],
      );
      assert.deepEqual(syllables, expected);
    });
  });
}

test("a duet for call and response: each line belongs to one player, a language without a line leaves it to the other", () => {
  const text = writeUltraStar(korobeiniki, { langs: ["ru", "ko"] });
  const [, first = "", second = ""] = text.split(/^P[12]$/m);
  assert.match(text, /#P1:ru\n#P2:ko/);
  assert.match(first, /^: 0 4 16 Ой, $/m);
  assert.match(second, /^: 32 6 11 비$/m);
  assert.doesNotMatch(second, /Ой|е́сть/);
  // The second verse has no Korean: Russian sings all of it.
  assert.match(first, /там/);
});

test("TTML: the other languages and plain translations are translations", () => {
  const xml = writeTtml(korobeiniki, ["ko", "ru", "en"]);
  assert.match(xml, /xml:lang="ko">\n<head>/);
  assert.match(xml, /<span ttm:role="x-translation" xml:lang="ru">Ой, полным-полна моя коробушка,<\/span>/);
  assert.match(xml, /<span ttm:role="x-translation" xml:lang="en">Oh, my box is full,<\/span>/);
});

test("meter and key that change are those of MusicXML and MIDI", () => {
  const { melody } = readMelody("X:1\nM:3/4\nL:1/4\nQ:1/4=90\nK:C\nC D E | [M:2/4] [K:Bb] E F |\n");
  const song: Song = { ...ochi, abc: "", melody, lines: [{ id: "a", from: 1, to: 5, breath: false }], verses: [] };
  assert.match(writeMusicXml(song), /<fifths>-2<\/fifths>.*<beats>2<\/beats>/);
  const events = parseMidi(writeMidi(song)).tracks[0]!.map(({ type }) => type);
  assert.equal(events.filter((type) => type === "timeSignature" || type === "keySignature").length, 4);
});

test("titles and words cannot become markup or lines of their own", () => {
  const song: Song = {
    ...ochi,
    title: { ru: '<b>&"\n[00:00.00]x' },
    verses: [
      {
        texts: {
          ru: {
            role: "original",
            lines: {
              a: {
                text: "<i>&amp; \n--> #P1",
                syllables: [{ text: "<i>&\u0000", note: 1, notes: 1, startsWord: true, respelling: {} }],
              },
            },
          },
        },
      },
    ],
  };
  for (const xml of [writeMusicXml(song), writeTtml(song)]) {
    const parser = new SaxesParser();
    parser.on("error", (error) => assert.fail(error));
    parser.write(xml).close();
  }
  assert.deepEqual(new webVtt.WebVTTParser().parse(writeWebVtt(song), "metadata").errors, []);
  assert.equal(
    writeLrc(song)
      .split("\n")
      .filter((row) => row.startsWith("[00:00.00]")).length,
    1,
  );
  assert.equal(writeUltraStar(song).match(/^#TITLE/gm)?.length, 1);
});

const syllableCount = (song: Song): number =>
  sungTexts(song).reduce(
    (sum, { text }) => sum + Object.values(text.lines).reduce((all, { syllables }) => all + syllables.length, 0),
    0,
  );

/** abc2midi plays chord symbols too. */
const withoutChords = (abc: string): string => abc.replace(/"[^"]*"/g, "");

/** Start and length in quarter notes, and pitch, of all notes of a MIDI file. */
function midiNotes(data: Uint8Array): (readonly [start: number, length: number, pitch: number])[] {
  const { header, tracks } = parseMidi(data);
  const quarter = header.ticksPerBeat!;
  return tracks
    .flatMap((events) => {
      let at = 0;
      const open = new Map<number, number>();
      return events.flatMap((event: MidiEvent) => {
        at += event.deltaTime;
        const isOn = event.type === "noteOn" && event.velocity > 0;
        if (isOn) open.set(event.noteNumber, at);
        if (isOn || (event.type !== "noteOn" && event.type !== "noteOff")) return [];
        const start = open.get(event.noteNumber)!;
        return [[start / quarter, (at - start) / quarter, event.noteNumber] as const];
      });
    })
    .toSorted((a, b) => a[0] - b[0])
    .map(([start, length, pitch]) => [rounded(start), rounded(length), pitch]);
}

/** Times to a 24th of a quarter note: a program may round a triplet to its own ticks. */
const rounded = (quarters: number): number => Math.round(quarters * 24) / 24;

function lyricEvents(events: readonly MidiEvent[]): number[] {
  let at = 0;
  return events.flatMap((event) => {
    at += event.deltaTime;
    return event.type === "lyrics" ? [rounded(at / 480)] : [];
  });
}
