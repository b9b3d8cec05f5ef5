/** Loanwords with a tense sound: what each style shows of them. Their words are in `korean/data/loanwords.cases.txt`. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { explain, plain, speak, write } from "@parley/sound";
import { romanize } from "@parley/sound/korean";

describe("the standard styles write the plain sound, voiced as in any word", () => {
  for (const [written, said, roman, cyrillic] of [
    ["버스", "뻐쓰", "beoseu", "посы"],
    ["시내버스", "시내뻐쓰", "sinaebeoseu", "синэбосы"],
    ["고속버스", "고속뻐쓰", "gosokbeoseu", "косокпосы"],
    ["도시가스", "도시까스", "dosigaseu", "тосигасы"],
    ["콜센터", "콜쎈터", "kolsenteo", "кхольсентхо"],
    ["카페", "까페", "kape", "кхапхе"],
    ["댐", "땜", "daem", "тэм"],
  ] as const)
    test(written, () => {
      const sound = speak(written, "ko");
      assert.equal(plain(write(sound, "ko")), said);
      assert.equal(plain(write(sound, "en", "standard")), roman);
      assert.equal(romanize(written), roman);
      assert.equal(plain(write(sound, "ru", "standard")), cyrillic);
    });
});

test("a sound that §23 makes tense has no second step", () => {
  const steps = explain("고속버스", "ko").reasons.map(({ rule, letters }) => `${rule} ${letters}`);
  assert.deepEqual(steps, ["§23 버", "loan 스"]);
});

test("a pronunciation of the lexicon has priority", () => {
  const forms = { 버스: "버쓰" };
  assert.equal(plain(write(speak("버스", "ko", { forms }), "ko")), "버쓰");
});
