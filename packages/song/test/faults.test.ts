/** Each planted fault of a song is found by its check, and by no other. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { OPTIONS, folderOf, readOne, songOf } from "./book-songs.ts";
import { readSongs } from "@parley/song";

type Fault = readonly [song: string, was: string | RegExp, is: string, check: string, where?: string];
const PEDDLERS = "korobeiniki";
const HILL = "arirang";
const BERRY = "kalinka";

/** Small songs, where a fault needs a rhythm of its own. */
const small = (abc: string, ko: string, ru: string): string => `title: { ko: 강 }
rights: { words: { basis: own }, melody: { basis: own } }
abc: "X:1\\nM:4/4\\nL:1/8\\nK:C\\n${abc} |"
lines: [{ id: a, notes: 1-${ko.replaceAll(" ", "").length} }]
verses:
  - texts:
      ko: { role: original, lines: { a: "${ko}" } }
      ru: { role: singable, lines: { a: "${ru}" } }
`;
const SONGS: { readonly [name: string]: string } = {
  eighths: small("CDEF GFED", "강이 강이 강이 강이", "о о о о о о о о"),
  quarters: small("C2 D2 E2 F2", "강이 강이", "о о о о"),
};
const textOf = (song: string): string => SONGS[song] ?? songOf(song);

const FAULTS: readonly Fault[] = [
  // Syllables and holds are not the notes.
  [PEDDLERS, "полны́м-полна́", "полна́", "song.syllables", "1 a ru"],
  [PEDDLERS, "ко_ро́бушка", "коро́бушка", "song.syllables", "1 a ru"],
  [PEDDLERS, "в~рожь", "во рожь", "song.syllables", "2 a ru"],
  [PEDDLERS, "무명 있고 비단도.", "무명도 있고 비단도.", "song.syllables", "1 b ko"],
  [PEDDLERS, "calico", "all the calico", "song.syllables", "1 b en"],
  [HILL, "아라__리_요,___", "아라__리_요,__", "song.syllables", "1 a ko"],
  [HILL, "be_ foot-sore", "_be_ foot-sore", "song.syllables", "1 d en"],
  [BERRY, "я́года мали́нка", "я́го=да мали́^нка", "song.syllables", "1 b ru"],
  // A line, a verse, or the name of one.
  [PEDDLERS, /\n {10}d: "짐에.*/, "", "song.missing-line", "1 d ko"],
  [PEDDLERS, 'c: "When I see', 'e: "When I see', "song.missing-line"],
  [HILL, 'd: "но́ги', 'dd: "но́ги', "song.missing-line"],
  [PEDDLERS, /\n {6}en:\n {8}role: singable\n {8}lines:\n {10}a: "Out[^]*$/, "\n", "song.missing-line", "2 en"],
  [PEDDLERS, /(2[^]*)$/, "$1  - texts: {}\n", "song.missing-line"],
  // Ranges.
  [PEDDLERS, "notes: 13-19", "notes: 12-19", "song.notes", "b"],
  [PEDDLERS, "notes: 20-29", "notes: 21-29", "song.notes", "c"],
  [PEDDLERS, "notes: 30-36", "notes: 30-37", "song.notes", "d"],
  [PEDDLERS, "notes: 30-36", "notes: 30-35", "song.notes", "d"],
  [PEDDLERS, "notes: 1-12", "notes: 12-1", "song.notes", "a"],
  [PEDDLERS, "notes: 1-12", "notes: all", "song.notes", "a"],
  [PEDDLERS, "notes: 30-36", "notes: last", "song.notes", "d"],
  [PEDDLERS, "notes: 13-19", "notes: 13-190", "song.notes", "b"],
  [PEDDLERS, "notes: 1-12", "notes: 1-22", "song.notes", "b"],
  [PEDDLERS, "notes: 1-12", "notes: 0-12", "song.notes", "a"],
  [HILL, "id: b, notes: 19-32", "id: a, notes: 19-32", "song.notes", "a"],
  // The melody.
  [PEDDLERS, "K:Am", "K:Xm", "song.abc"],
  [PEDDLERS, "M:4/4", "M:four", "song.abc"],
  [PEDDLERS, "  K:Am\n", "", "song.abc"],
  [PEDDLERS, "A2 (Ac)", "A2 [Ac", "song.abc"],
  [PEDDLERS, "A2 (Ac)", "A2 # (Ac)", "song.abc"],
  [PEDDLERS, "| A2 (Ac)", "& c2 | A2 (Ac)", "song.abc"],
  [PEDDLERS, "  K:Am\n", "  K:Am\n  V:1\n", "song.abc"],
  [PEDDLERS, '  "Dm" z2', "  w: Ой, пол-ным\n  z2", "song.abc"],
  [PEDDLERS, "c2 A2 A4 |\n", "c2 A2 A4 :|\n", "song.abc"],
  [PEDDLERS, "Q:1/4=132", "Q:1/4=0", "song.abc"],
  [PEDDLERS, "Q:1/4=132", "Q:1/4=1000", "song.abc"],
  [PEDDLERS, /abc: \|[^]*(?=lines:\n {2}-)/, "abc: { file: gone.abc }\n", "song.abc"],
  // Rights.
  [PEDDLERS, "  melody: { basis: traditional }\n", "", "song.rights"],
  [PEDDLERS, "died: 1878", "died: 1973", "song.rights"],
  [PEDDLERS, "died: 1878", "died: 1957", "song.rights"],
  [PEDDLERS, ", died: 1878", "", "song.rights"],
  [PEDDLERS, "author: N. A. Nekrasov, ", "", "song.rights"],
  [PEDDLERS, "melody: { basis: traditional }", "melody: { basis: licence }", "song.rights"],
  [PEDDLERS, "melody: { basis: traditional }", "melody: { basis: licence, file: media/no.pdf }", "song.rights"],
  [PEDDLERS, "melody: { basis: traditional }", "melody: { basis: free }", "song.rights"],
  [PEDDLERS, "arrangement: none", "arrangement: { basis: public-domain, author: A, died: 1990 }", "song.rights"],
  [PEDDLERS, /rights:\n(?: {2}.*\n)+/, "", "song.rights"],
  // Stress.
  [
    BERRY,
    "In the garden grow red berries, red berries,",
    "Such berries are so red, for berries grow now,",
    "song.stress",
  ],
  [PEDDLERS, "calico, brocades all new.", "oh, satin, any new hue.", "song.stress"],
  ["eighths", "о о о о о о о о", "о мама́ о о мама́ о", "song.stress"],
  // An unstressed syllable on a long note on a strong beat.
  ["quarters", "о о о о", "ба́бочка о", "song.wrong-stress"],
  ["quarters", "о о о о", "перепо́лнен", "song.wrong-stress"],
  ["quarters", "о о о о", "о́кунем о", "song.wrong-stress"],
  // Rhyme.
  [HILL, "foot-sore and slow", "foot-sore and lame", "song.rhyme"],
  [BERRY, "딸기야!", "딸기네!", "song.rhyme"],
  [BERRY, "kalinka, my own!", "kalinka, my love!", "song.rhyme"],
  [PEDDLERS, /비단도/g, "비단이", "song.rhyme"],
  // Words that are cut.
  [PEDDLERS, '"E" B3 c d2 e2 | "Am" c2 A2 A4 |\n', '"E" B3 c d2 z2 e2 | "Am" c2 A2 A4 |\n', "song.word-cut"],
  [BERRY, '"A" G2 EF | G2 EF | G2 FE | "Dm" D2 AA', '"A" G4 | EF | G2 EF | G2 FE | "Dm" D2 AA', "song.word-cut"],
  [BERRY, "G>F EF", "G>F z2 EF", "song.word-cut"],
  // Consonants.
  [PEDDLERS, "calico, brocades all new.", "silks, strong plums; sixths stretched: new hue.", "song.cluster"],
  [
    HILL,
    "Ми́лый прой_дёт_ пе_ре_ва́л Арира́н",
    "Пёстр взгляд, взмах_ вёрст,_ встреч_ страсть_ взгляд, сквозь строй ран",
    "song.cluster",
  ],
  [
    BERRY,
    "red berries, red berries, my own!",
    "stretched strings, strengths, stripes, red bursts, my own!",
    "song.cluster",
  ],
  // Vowels that cannot be held.
  [HILL, /go\.|slow\./g, "get.", "song.vowel"],
  [PEDDLERS, "all new.", "a hat.", "song.vowel"],
  [BERRY, "내 칼린카,", "늘 칼린카,", "song.vowel"],
  [HILL, "Е́сли бро́сил", "Ты лишь бро́сил", "song.vowel"],
  // Breath.
  [HILL, "notes: 19-32, breath: true", "notes: 19-32", "song.breath"],
  [BERRY, "Q:1/4=100", "Q:1/4=50", "song.breath"],
  [PEDDLERS, "notes: 30-36, breath: true", "notes: 30-36, breath: false", ""],
  [PEDDLERS, "Q:1/4=132", "Q:1/4=80", "song.breath"],
  // Letters of no use to a singer.
  [PEDDLERS, "все́ това́ры", "2 това́ра", "song.letters"],
  [PEDDLERS, "есть и си́тцы", "ecть и си́тцы", "song.letters"],
  [PEDDLERS, "무명 있고", "silk 있고", "song.letters"],
];

const checksOf = (text: string, song: string): Set<string> => {
  const { songs } = readSongs(folderOf({ [`songs/${song}.yaml`]: text }), OPTIONS);
  return new Set(songs[0]?.findings.map(({ check }) => check));
};

describe("the songs of the sample book have no findings and no troubles", () => {
  for (const song of [PEDDLERS, HILL, BERRY])
    test(song, () => {
      const { songs, troubles } = readOne(songOf(song));
      assert.deepEqual([songs[0]!.findings, troubles], [[], []]);
    });
});

describe("a planted fault is found by its check, and by no other", () => {
  for (const [song, was, is, check, where] of FAULTS)
    test(`${song}: ${String(was)} → ${is}`, () => {
      const text = textOf(song);
      assert.notEqual(text.search(typeof was === "string" ? was.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") : was), -1);
      const broken = text.replace(was, is);
      assert.deepEqual([...checksOf(broken, song)], check === "" ? [] : [check]);
      if (where === undefined) return;
      const places = readOne(broken).songs[0]!.findings.map(({ verse, line, lang }) =>
        [verse, line, lang].filter((part) => part !== undefined).join(" "),
      );
      assert.deepEqual(places, [where]);
    });
});

/** A change of a song → the rule that reports it as a trouble, with its line. */
const troubled: readonly (readonly [was: string, is: string, trouble: string])[] = [
  ["en: Kalinka }", 'en: "<b>Kalinka</b>" }', "text.markup 1"],
  ["ko: 칼린카,", "ko: 칼린카, uk: Kалинка,", "text.lookalike 1"],
  ["my own!", "my <i>own</i>!", "text.markup 34"],
  ["title:", "recording: media/song.mp3\ntitle:", "file-missing 1"],
  ["verses:", "verse:", "unknown-key 19"],
];
describe("what is wrong with a song in another way is a trouble", () => {
  for (const [was, is, trouble] of troubled)
    test(is, () => {
      const { troubles } = readOne(songOf(BERRY).replace(was, is));
      assert.ok(
        troubles.some(({ rule, line }) => `${rule} ${line}` === trouble),
        JSON.stringify(troubles),
      );
    });
});
