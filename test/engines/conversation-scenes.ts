import assert from "node:assert/strict";
import { test } from "node:test";
import { LOCALES } from "@parley/locale";
import { ADDRESS, ME, phraseOf, THEM, type Scene } from "./scene.ts";

/** An answer to a question: a button, or the name of a part of the body. */
const ANSWER = ".their-half .pad-of .answer, .their-half .pad-of .part";

/** Two guided conversations, answered by their buttons. */
export function conversationScenes(scene: Scene): void {
  test("a burn is asked step by step, is there when the file is opened again, and has a summary in both languages", async () => {
    const [engine, hand] = [scene.engine(), scene.hand()];
    const { tablet: theirs, print } = LOCALES[THEM]!;
    /** The phrase of a step in their language, and the words of the buttons of its answer; none: it is skipped or told. */
    const steps: readonly (readonly [phrase: string, ...answers: readonly string[]])[] = [
      ["숨쉬기", "아니요"],
      ["무엇에 데었어요", "뜨거운 물"],
      ["흐르는 시원한 물"],
      ["반지와 시계"],
      ["화상이 어디", print.bodyParts["hand"]!],
      ["언제 있었던 일", theirs.yesterday, "1", "4"],
      ["얼마나 아프세요", "4"],
      ["물집", "예"],
      ["만지면", "예"],
      ["연고"],
      ["천으로"],
      ["알레르기가 있으십니까", "예"],
      ["무엇에 알레르기", "페니실린", "견과류"],
      ["드시는 약"],
      ["전화번호", "0", "1", "0", "0"],
      ["병원에"],
    ];
    const title = LOCALES[ME]!.tablet.resume;
    await hand.press("home", "nav");
    await hand.touch("main.home .paths button", "Ожог");
    for (const [nth, [phrase, ...answers]] of steps.entries()) {
      await hand.read(".their-half .big", phrase);
      for (const answer of answers) await hand.touch(ANSWER, answer);
      if (answers.length > 0) await hand.read(".my-half .result.given");
      if (nth === 7) {
        await hand.stored();
        await engine.open("about:blank");
        await engine.open(ADDRESS);
        await hand.press("home", "nav");
        await hand.touch("main.home .under-way", title);
        await hand.read(".their-half .big", phrase);
      }
      await hand.touch(".onward");
    }
    await hand.read("main.summary");
    const lines = await engine.run(
      (langs) =>
        langs.map((lang) =>
          Array.from(document.querySelectorAll(`main.summary li p[lang=${lang}]`), (one) => one.textContent ?? ""),
        ),
      [ME, THEM],
    );
    for (const [i, [phrase, ...answers]] of steps.entries()) {
      assert.ok(lines[1]![i]!.includes(phrase), phrase);
      assert.equal(lines[1]![i]!.includes("→"), answers.length > 0, lines[1]![i]);
      assert.equal(lines[0]![i]!.includes("→"), answers.length > 0, lines[0]![i]);
      assert.match(lines[0]![i]!, /[а-я]/);
    }
    assert.match(lines[0]![14]!, /→ 0100$/);
    assert.equal(lines[0]!.length, steps.length);
  });
  test("a sector is searched step by step, with a step that is skipped, and has a summary in both languages", async () => {
    const [engine, hand] = [scene.engine(), scene.hand()];
    const { yes, no } = { yes: "예", no: "아니요" };
    /** The entry of a step, and the words of the buttons of its answer; none: it is skipped or told. */
    const steps: readonly (readonly [entry: string, ...answers: readonly string[]])[] = [
      ["what-is-your-name"],
      ["how-many-people", "6"],
      ["which-sector", "1", "2"],
      ["which-channel", "7"],
      ["is-it-safe", yes],
      ["is-it-off", yes],
      ["anyone-inside", yes],
      ["how-many-trapped", "2"],
      ["which-floor"],
      ["quiet-we-listen"],
      ["knock-if-you-hear"],
      ["did-you-hear-anything", no],
    ];
    await hand.press("home", "nav");
    await hand.touch("main.home .paths button", "Поиск в секторе");
    for (const [entry, ...answers] of steps) {
      await hand.read(".their-half .big", phraseOf(entry, THEM));
      for (const answer of answers) await hand.touch(ANSWER, answer);
      if (answers.length > 0) await hand.read(".my-half .result.given");
      // One touch leads on.
      await hand.touch(".onward");
    }
    await hand.touch(".path-head .log");
    await hand.read("main.summary");
    for (const lang of [ME, THEM]) {
      const lines = await engine.run(
        (tag) =>
          Array.from(document.querySelectorAll(`main.summary li p[lang=${tag}]`), (one) => one.textContent ?? ""),
        lang,
      );
      assert.deepEqual(
        lines.slice(0, steps.length).map((line) => line.replace(/ [→—].*$/, "")),
        steps.map(([entry]) => phraseOf(entry, lang)),
      );
      for (const [i, [, ...answers]] of steps.entries())
        assert.equal(lines[i]!.includes("→"), answers.length > 0, lines[i]);
      assert.match(lines[2]!, /→ 12\b/);
    }
  });
}
