import assert from "node:assert/strict";
import { readSungLine, respellLine, readMelody, sungNotes } from "@parley/song";
const line = readSungLine("Ой, полны́м-полна́ моя́ ко_ро́бушка,", "ru");
assert.deepEqual(line.syllables.length, 11, "packages/song/README.md:5");
assert.deepEqual(respellLine(line, "ko").syllables.slice(0, 3), ["오이", "빨르", "느임"], "packages/song/README.md:5");
const { melody } = readMelody("X:1\nM:4/4\nL:1/8\nK:Am\ne2 Bc d2 cB | A2 (Ac) e2 dc |");
assert.deepEqual(sungNotes(melody).length, 12, "packages/song/README.md:5");
