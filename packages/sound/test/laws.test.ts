import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { englishDictionary } from "@parley/sound/english-dictionary";
import { fill, LANGUAGES, nearestPhone, plain, speak, write, writeIpa, type Sound } from "@parley/sound";

const tags = LANGUAGES.map(({ tag }) => tag);
const any = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(...Array.from("가값닭옷이 의하ㄱㅏ부а́яёжщъьтсяого hello 12,.-!")) }),
);

describe("on any text", () => {
  for (const tag of tags) {
    test(`${tag}: nothing throws, and every letter of a respelling says where it is from`, () => {
      fc.assert(
        fc.property(any, (text) => {
          const whole = text.normalize("NFC");
          const sound = speak(text, tag, { dictionary: englishDictionary });
          writeIpa(sound);
          for (const reader of tags) {
            for (const style of ["say", "standard"] as const) {
              for (const { from } of write(sound, reader, style))
                assert.ok(0 <= from[0] && from[0] <= from[1] && from[1] <= whole.length);
            }
          }
        }),
        { numRuns: 300 },
      );
    });
    test(`${tag}: what stands between words is kept`, () => {
      fc.assert(
        fc.property(any, (text) => speak(text, tag).parts.every((part) => part.from[0] <= part.from[1])),
        { numRuns: 300 },
      );
    });
  }
});

test("a segment's surface is its last step", () => {
  for (const [text, lang] of [
    ["국물을 같이 좋아해요", "ko"],
    ["Здра́вствуйте, его́ друг", "ru"],
  ] as const) {
    for (const part of speak(text, lang).parts) {
      if (part.kind !== "word") continue;
      for (const { onset, nucleus, coda } of part.syllables) {
        for (const { deep, surface, steps } of [...onset, nucleus, ...coda])
          assert.equal(surface, steps.at(-1)?.to ?? deep);
      }
    }
  }
});

/** Toki Pona, said as it is written: a language nobody tuned anything for. */
function toki(text: string): Sound {
  const segment = (phone: string, at: number) => ({
    deep: phone,
    surface: phone,
    steps: [],
    from: [at, at + 1] as const,
  });
  const parts = Array.from(text.matchAll(/[a-z]+|[^a-z]+/g), (match): Sound["parts"][number] => {
    const from = [match.index, match.index + match[0].length] as const;
    if (!/[a-z]/.test(match[0])) return { kind: "between", written: match[0], from };
    const syllables = Array.from(match[0].matchAll(/([ptkswljmn]?)([aeiou])(n(?![aeiou]))?/g), (s, i) => ({
      onset: s[1] ? [segment(s[1], s.index)] : [],
      nucleus: segment(s[2]!, s.index),
      coda: s[3] ? [segment("n", s.index)] : [],
      stress: i === 0,
    }));
    return { kind: "word", written: match[0], from, syllables, alone: [], sure: "rule" };
  });
  return { lang: "en", parts, remarks: [] };
}
test("a new language reads in every script on its first day", () => {
  const sound = toki("toki jan pona");
  assert.deepEqual(
    ["ko", "ru"].map((reader) => plain(write(sound, reader))),
    ["토키 얀 포나", "токи ян пона"],
  );
});

test("a phone a writer lacks goes to the nearest it has", () =>
  assert.deepEqual([nearestPhone("θ", ["s", "t", "m"]), nearestPhone("y", ["i", "u", "a"])], ["s", "i"]));

describe("fillers say their figures", () => {
  for (const [lang, spoken] of [
    ["ko", "다섯 명"],
    ["ru", "пять челове́к"],
    ["en", "five people"],
  ] as const)
    test(lang, () => assert.equal(fill(lang, { type: "number", unit: "person", form: "", value: 5 }).spoken, spoken));
});

test("very long words are said in time that grows with them, and nothing overflows", () => {
  for (const [text, lang] of [
    ["щ".repeat(50_000), "ru"],
    ["안".repeat(50_000), "ko"],
    ["9".repeat(5_000), "ru"],
  ] as const) {
    for (const reader of tags) assert.ok(plain(write(speak(text, lang), reader)).length > 0);
  }
});
