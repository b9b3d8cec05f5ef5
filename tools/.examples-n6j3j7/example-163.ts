import assert from "node:assert/strict";
import { speak } from "@parley/sound";
import { russianStress } from "@parley/sound/russian";
assert.deepEqual(speak("молоко́", "ru").parts[0].stressSource, "author", "packages/sound/README.md:23");
assert.deepEqual(speak("больница", "ru").parts[0].stressSource, "lexicon", "packages/sound/README.md:23");
assert.deepEqual(speak("замок", "ru").remarks[0].candidates, ["за́мок", "замо́к"], "packages/sound/README.md:23");
assert.deepEqual(speak("абракадабра", "ru").remarks[0].rule, "stress.unknown", "packages/sound/README.md:23");
assert.deepEqual(russianStress("вторник"), ["вто́рник"], "packages/sound/README.md:23");
