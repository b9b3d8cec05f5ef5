import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readAbcLyrics, readMusicXmlLyrics, writeAbc, writeMusicXml, type Song } from "@parley/song";
import { runs } from "./runs.ts";
import { korobeiniki, ochi, songOf, triplets } from "./songs.ts";

const SONGS: { readonly [name: string]: Song } = { korobeiniki, ochi, triplets };

const KOROBEINIKI_A = "Ой, полны́м-полна́ моя́ ко_ро́бушка,";

for (const [name, song] of Object.entries(SONGS))
  describe(name, () => {
    const abc = readAbcLyrics(writeAbc(song), song);
    const xml = readMusicXmlLyrics(writeMusicXml(song), song);

    test("what is written is read without faults", () => assert.deepEqual([abc.faults, xml.faults], [[], []]));

    test("both formats give the same texts, with their languages", () => {
      assert.deepEqual(xml.texts, abc.texts);
      assert.ok(abc.texts.every(({ lang }) => lang !== undefined));
    });
  });

test("a line has holds, words on one note and hyphens as its file has them", () => {
  const [first, , third] = readAbcLyrics(writeAbc(korobeiniki), korobeiniki).texts;
  assert.equal(first!.lines["a"], KOROBEINIKI_A);
  assert.equal(third!.lines["a"], "Вы́йду, вы́йду, вы́йду в~рожь вы_со́кую,");
  assert.deepEqual([third!.lang, third!.verse], ["ru", 2]);
  assert.equal(readAbcLyrics(writeAbc(ochi), ochi).texts[0]!.lines["b"], "жгу́чие_ и~прекра́сные!");
});

test("holds before a written hyphen, and syllables that the language would part otherwise", () => {
  const song = songOf("X:1\nM:4/4\nL:1/4\nQ:1/4=90\nK:C\nC D E F | G A B c |\n", { a: [1, 8] }, []);
  const words: readonly (readonly [lang: string, w: string, line: string])[] = [
    ["ru", "а-ра\\-_ ри-ё да я на", "ара_-риё да я на"],
    ["en", "fi-re and wa-ter now love me", "fi=re and wa=ter now love me"],
  ];
  for (const [lang, w, line] of words)
    assert.equal(
      readAbcLyrics(`X:1\nN:w 1 ${lang}\nK:C\nC D E F | G A B c |\nw: ${w}\n`, song).texts[0]!.lines["a"],
      line,
    );
});

const abcFaults: readonly (readonly [what: string, words: string, fault: RegExp | undefined])[] = [
  ["too many", "а бе ре за ой", /“ой” has no note/],
  ["too few", "а бе", /2 of 4 notes have no syllable/],
  ["skipped notes are no fault", "а бе * *", undefined],
  ["the next bar", "а | бе ре", undefined],
  ["a hold without a note", "а бе ре за_", /“_” has no note/],
  ["held into the next line", "а бе__", /held from the line “a” into the next one/],
];
describe("faults of w: lines", () => {
  const note = (sung: number): Song["melody"]["notes"][number] => ({
    sung,
    start: sung - 1,
    length: 1,
    bar: Math.ceil(sung / 2),
    strong: true,
    pitch: 60,
  });
  const song: Pick<Song, "melody" | "lines"> = {
    melody: { tempo: 60, meter: [2, 4], key: "C", notes: [1, 2, 3, 4].map(note) },
    lines: [
      { id: "a", from: 1, to: 2, breath: false },
      { id: "b", from: 3, to: 4, breath: false },
    ],
  };
  for (const [what, words, fault] of abcFaults)
    test(what, () => {
      const { faults } = readAbcLyrics(`X:1\nK:C\nCC|CC|\nw: ${words}\n`, song);
      const messages = faults.map(({ message }) => message);
      if (fault) assert.match(messages.join("\n"), fault);
      // Notes after the next bar sign have syllables.
      else assert.deepEqual(messages, what === "the next bar" ? [] : []);
    });

  test("other music", () => {
    assert.match(readAbcLyrics("X:1\nK:C\nCC|\nw: а бе\n", song).faults[0]!.message, /has 2 notes, the song 4/);
    assert.match(readMusicXmlLyrics("<score-partwise/>", song).faults[0]!.message, /has 0 sung notes, the song 4/);
  });

  test("MusicXML that is cut off, of another kind, or none", () => {
    for (const xml of [
      writeMusicXml(korobeiniki).slice(0, 3000),
      "<score-timewise/>",
      "",
      "PK\u0003\u0004",
      "<a><b></a>",
    ])
      assert.notDeepEqual(readMusicXmlLyrics(xml, song).faults, []);
  });
});

test("any edit of a file is read without an exception, and nothing is lost without a fault", () => {
  const abc = writeAbc(korobeiniki);
  const xml = writeMusicXml(korobeiniki);
  const edit = fc.record({
    at: fc.nat(xml.length),
    cut: fc.nat(20),
    put: fc.string({ unit: "grapheme", maxLength: 12 }),
  });
  const edited = (text: string, { at, cut, put }: { at: number; cut: number; put: string }): string =>
    `${text.slice(0, at % text.length)}${put}${text.slice((at % text.length) + cut)}`;
  fc.assert(
    fc.property(edit, (one) => {
      for (const { texts, faults } of [
        readAbcLyrics(edited(abc, one), korobeiniki),
        readMusicXmlLyrics(edited(xml, one), korobeiniki),
      ])
        assert.ok(texts.length >= 3 || faults.length > 0);
    }),
    { numRuns: runs(200) },
  );
});
