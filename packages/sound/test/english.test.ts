import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { english } from "@parley/sound/english";
import { speak, writeIpa } from "@parley/sound";

const dictionary = await english.dictionary!();

describe("figures, units and abbreviations are read aloud", () => {
  for (const [written, words] of [
    ["17:30", "seventeen thirty"],
    ["7:05", "seven oh five"],
    ["36.6 °C", "thirty six point six degrees Celsius"],
    ["1 kg", "one kilogram"],
    ["2,500 m", "two thousand five hundred meters"],
    ["Dr. Kim", "doctor Kim"],
  ] as const)
    test(written, () =>
      assert.equal(
        speak(written, "en", { dictionary })
          .parts.map((part) => part.written)
          .join(""),
        words,
      ),
    );
});

describe("a word that is two words", () => {
  const close = (pos?: string): string =>
    writeIpa(speak("close", "en", { dictionary, ...(pos ? { pos: { close: pos } } : {}) }));
  test("is flagged if the text does not say which", () =>
    assert.deepEqual(
      speak("Close it", "en", { dictionary }).remarks.map(({ rule }) => rule),
      ["sound.homograph"],
    ));
  test("is said as the lexicon says", () =>
    assert.deepEqual([close("verb"), close("adjective")], ["ˈklowz", "ˈklows"]));
});

test("a word no dictionary has is read by rules, and reported", () => {
  const sound = speak("brillig", "en", { dictionary });
  assert.deepEqual(
    sound.remarks.map(({ rule }) => rule),
    ["sound.guessed"],
  );
  assert.equal(writeIpa(sound), "ˈbɹɪllɪɡ");
});
