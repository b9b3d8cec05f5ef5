import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { PICTOGRAM_NAMES } from "@parley/edition";
import { LOCALES } from "@parley/locale";
import { findPictures } from "@parley/press";
import { languageOf } from "@parley/sound/script";
import { iconOf } from "../src/icons.ts";
import { pictureWords } from "../src/picture-words.ts";

const first: readonly (readonly [string, string])[] = [
  ["구급차", "healthicons:ambulance"],
  ["скорая", "healthicons:ambulance"],
  ["швидка", "healthicons:ambulance"],
  ["Ambulance", "healthicons:ambulance"],
  ["화장실", "maki:toilet"],
  ["туалет", "maki:toilet"],
  ["ребенок", "healthicons:child-care"],
  ["ребёнок", "healthicons:child-care"],
  ["таблетки", "healthicons:pills-2"],
  ["지뢰", "parley:landmine"],
  ["м’ясо", "tabler:meat"],
  ["м'ясо", "tabler:meat"],
  ["пожарная часть", "maki:fire-station"],
  ["flame", "tabler:flame"],
  ["чемодан", "material-symbols:luggage"],
  ["소방차", "material-symbols:fire-truck"],
  ["отвертка", "material-symbols:tools-phillips"],
  ["плоскогубці", "material-symbols:tools-pliers-wire-stripper"],
  ["spanner", "material-symbols:tools-wrench"],
  ["воды", "none"],
];
describe("a word finds a picture", () => {
  for (const [word, name] of first)
    test(`${word} → ${name}`, () => assert.equal(findPictures(word)[0]?.name ?? "none", name));
  test("an English name of an icon set finds it, its variants not", () => {
    const names = findPictures("lighthouse").map(({ name }) => name);
    assert.ok(names.includes("maki:lighthouse"));
    assert.ok(names.every((name) => !/-(?:11|outline|negative)$/.test(name)));
  });
  for (const word of ["", " ", "\u0301", "qqqq", "__proto__", "[", "a".repeat(10_000)])
    test(`${JSON.stringify(word).slice(0, 20)} finds none`, () => assert.deepEqual(findPictures(word), []));
});

describe("the table of words", () => {
  const table = pictureWords();
  test("has 200 pictures, each once, and each exists", () => {
    assert.ok(table.length >= 200);
    assert.equal(new Set(table.map(({ name }) => name)).size, table.length);
    const missing = table.filter(({ name }) =>
      name.startsWith("parley:") ? !PICTOGRAM_NAMES.includes(name.slice(7)) : !iconOf(name),
    );
    assert.deepEqual(missing, []);
  });
  test("has words in every language of the interface", () => {
    for (const { name, words } of table) {
      assert.deepEqual(
        Object.keys(words).toSorted(),
        Object.keys(LOCALES)
          .filter((tag) => languageOf(tag) === tag)
          .toSorted(),
        name,
      );
      for (const list of Object.values(words))
        assert.ok(
          list.every((word) => word.trim() === word && word !== ""),
          name,
        );
    }
  });
  test("every word finds its picture", () => {
    for (const { name, words } of table)
      for (const word of Object.values(words).flat())
        assert.ok(
          findPictures(word).some((found) => found.name === name),
          `${word} → ${name}`,
        );
  });
});
