import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  layOutScore,
  scoreRows,
  scoreSvg,
  sungNotes,
  type Note,
  type ScoreRow,
  type ScoreSystem,
  type Song,
} from "@parley/song";
import { SaxesParser } from "saxes";
import { runs } from "./runs.ts";
import { korobeiniki, ochi, songOf, triplets } from "./songs.ts";

/** Letters of one script are wider than those of another. */
const measure = (text: string, size: number): number =>
  Array.from(text).reduce((sum, letter) => sum + (/\p{Script=Hangul}/u.test(letter) ? 0.88 : 0.56) * size, 0);

const drawn = (song: Song, langs: readonly string[], width: number): [ScoreRow[], ScoreSystem[]] => {
  const rows = scoreRows(song, 1, langs);
  return [rows, layOutScore(song, rows, { width, space: 4, sizes: rows.map(() => 8), measure })];
};

describe("rows under a staff", () => {
  const cases: readonly (readonly [what: string, langs: readonly string[], rows: readonly string[]])[] = [
    ["the original and words to sing", ["ru", "ko"], ["original ru", "singable ko"]],
    ["a respelling for a reader", ["ru", "xx"], ["original ru", "respelled xx"]],
    ["the original is first in any order", ["ko", "ru"], ["original ru", "singable ko"]],
    ["a meaning is not sung", ["ru", "en"], ["original ru"]],
    ["an original in a language that is not asked for", ["ko"], ["original ru", "singable ko"]],
  ];
  for (const [what, langs, rows] of cases)
    test(what, () => {
      const found = scoreRows(korobeiniki, 1, langs).filter(({ syllables }) => syllables.length > 0);
      assert.deepEqual(
        found.map(({ kind, lang }) => `${kind} ${lang}`),
        rows,
      );
    });

  test("a verse that the song lacks has none", () => assert.deepEqual(scoreRows(korobeiniki, 9, ["ru"]), []));

  test("hyphens are drawn inside words, except where a letter is a syllable, and once where one is written", () => {
    const [ru, ko] = scoreRows(korobeiniki, 1, ["ru", "ko"]);
    assert.deepEqual(
      ru!.syllables.slice(0, 5).map(({ text, hyphen }) => text + (hyphen ? "|" : "")),
      ["Ой,", "пол|", "ным-", "пол|", "на"],
    );
    assert.ok(ko!.syllables.every(({ hyphen }) => !hyphen));
  });
});

for (const [name, song, langs] of [
  ["korobeiniki", korobeiniki, ["ru", "ko", "xx"]],
  ["ochi", ochi, ["ru", "xx"]],
  ["triplets", triplets, ["ko"]],
] as const)
  for (const width of [120, 236, 700])
    test(`${name}, ${width} wide: every syllable once, in its place, touching none`, () => {
      const [rows, systems] = drawn(song, langs, width);
      checkScore(song, rows, systems, width);
    });

test("lines end where the sung lines end, if they fit", () => {
  const [, systems] = drawn(korobeiniki, ["ru"], 236);
  const starts = korobeiniki.lines.map(({ from }) => from);
  assert.ok(systems.filter(({ from }) => starts.includes(from)).length >= 3, systems.map(({ from }) => from).join(" "));
});

test("a line as SVG is well-formed, and each syllable names its note", () => {
  const [rows, [first]] = drawn(korobeiniki, ["ru", "ko"], 236);
  const notes: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => assert.fail(error));
  parser.on("opentag", ({ attributes }) => {
    if (attributes["data-note"] !== undefined) notes.push(attributes["data-note"]);
  });
  parser.write(scoreSvg(first!, rows)).close();
  assert.equal(notes[0], "1");
});

test("a song without notes has no lines, and one note is enough for one", () => {
  assert.deepEqual(drawn(songOf("X:1\nM:4/4\nL:1/4\nQ:1/4=90\nK:C\n|\n", {}, []), ["ru"], 200)[1], []);
  assert.equal(drawn(songOf("X:1\nM:4/4\nL:1/4\nQ:1/4=90\nK:C\nC|\n", {}, []), ["ru"], 200)[1].length, 1);
});

const note = fc.record({
  length: fc.constantFrom(0.25, 0.5, 1, 1.5, 2, 4, 1 / 3, 2.5),
  pitch: fc.option(fc.integer({ min: 55, max: 84 }), { nil: undefined, freq: 5 }),
  syllable: fc.constantFrom("а", "страсть", "взгляд,", "리", "на"),
  startsWord: fc.boolean(),
});

test("any melody and words: every syllable once, touching none", () => {
  fc.assert(
    fc.property(
      fc.array(note, { minLength: 1, maxLength: 60 }),
      fc.constantFrom("C", "Am", "Eb", "F#m", "Cb"),
      fc.integer({ min: 90, max: 500 }),
      (list, key, width) => {
        const song = songFrom(list, key);
        const [rows, systems] = drawn(song, ["ru"], width);
        checkScore(song, rows, systems, width);
      },
    ),
    { numRuns: runs(100) },
  );
});

interface Drawn {
  readonly length: number;
  readonly pitch: number | undefined;
  readonly syllable: string;
  readonly startsWord: boolean;
}

function songFrom(list: readonly Drawn[], key: string): Song {
  let start = 0;
  let sung = 0;
  const notes = list.map(({ length, pitch }): Note => {
    const bar = Math.floor(start / 4) + 1;
    const at = { start, length, bar, strong: start % 4 === 0 };
    start += length;
    if (pitch === undefined) return at;
    sung += 1;
    return { ...at, pitch, sung };
  });
  const words = list.filter(({ pitch }) => pitch !== undefined);
  const syllables = words.map(({ syllable, startsWord }, i) => ({
    text: syllable,
    note: i + 1,
    notes: 1,
    startsWord: i === 0 || startsWord,
    respelling: {},
  }));
  const text = syllables.map((one, i) => `${i > 0 && one.startsWord ? " " : ""}${one.text}`).join("");
  return {
    ...ochi,
    abc: "",
    melody: { tempo: 100, meter: [4, 4], key, notes },
    lines: [{ id: "a", from: 1, to: sung, breath: false }],
    verses: [{ texts: { ru: { role: "original", lines: { a: { text, syllables } } } } }],
  };
}

function checkScore(song: Song, rows: readonly ScoreRow[], systems: readonly ScoreSystem[], width: number): void {
  for (const [r, { syllables }] of rows.entries())
    assert.deepEqual(
      systems.flatMap(({ texts }) =>
        texts.filter(({ row, note }) => row === r && note !== undefined).map(({ note, text }) => [note, text]),
      ),
      syllables.map(({ note, text }) => [note, text]),
    );
  const placed = systems.flatMap(({ places }) => places.map(({ note }) => note));
  assert.deepEqual(
    placed,
    sungNotes(song.melody).map((_, i) => i + 1),
  );
  for (const { texts, path, places, height } of systems) {
    assert.doesNotMatch(path, /NaN|Infinity|undefined/);
    assert.ok(texts.every(({ text }) => !text.includes("_")));
    for (const [i, { x }] of places.entries()) assert.ok(i === 0 || x > places[i - 1]!.x);
    const lines = new Map<number, { left: number; right: number; text: string }[]>();
    for (const { x, y, width: wide, text, row } of texts) {
      if (row === undefined) continue;
      assert.ok(x >= -0.01 && x + wide <= width + 8 && y < height, `${text} at ${x}`);
      lines.set(y, [...(lines.get(y) ?? []), { left: x, right: x + wide, text }]);
    }
    for (const line of lines.values()) {
      const sorted = line.toSorted((a, b) => a.left - b.left);
      for (const [i, { left, text }] of sorted.entries())
        assert.ok(i === 0 || left >= sorted[i - 1]!.right - 0.01, `“${sorted[i - 1]?.text}” touches “${text}”`);
    }
  }
}
