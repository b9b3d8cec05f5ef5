import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toCardinal as englishPeer } from "n2words/en-US";
import { toCardinal as koreanPeer } from "n2words/ko-KR";
import { toCardinal as russianPeer } from "n2words/ru-RU";
import { toCardinal as ukrainianPeer } from "n2words/uk-UA";
import { englishNumber } from "@parley/sound/english";
import { koreanNumber } from "@parley/sound/korean";
import { russianNumber } from "@parley/sound/russian";
import { withoutStress } from "@parley/sound/script";
import { ukrainianNumber } from "@parley/sound/ukrainian";

/** Words without what the two may differ in: the hyphen, “and”, the space before 만, one before a thousand, and a Latin i of the peer in Ukrainian. */
const flat = (words: string): string =>
  withoutStress(words)
    .replaceAll("’", "'")
    .replaceAll("-", " ")
    .replaceAll(" and ", " ")
    .replaceAll(/(?<=[가-힣]) /gu, "")
    .replaceAll(/(?<=[а-яєіїґ'])i|i(?=[а-яєіїґ])/gu, "і")
    .replace(/^억/u, "일억")
    .replace(/^(?:один|одна) (?=тысяча|тисяча|миллион|мільйон|миллиард|мільярд)/u, "");
/** Numbers of every size: all up to 9,999, and around each power of ten. */
const numbers = [
  ...Array.from({ length: 10_000 }, (_, n) => n),
  ...Array.from({ length: 12 }, (_, power) => 10 ** power).flatMap((ten) => [ten - 1, ten, ten + 1, 2 * ten, 21 * ten]),
];

describe("numbers in words, beside n2words", () => {
  for (const [lang, own, peer] of [
    ["ru", russianNumber, russianPeer],
    ["uk", ukrainianNumber, ukrainianPeer],
    ["ko", koreanNumber, koreanPeer],
    ["en", englishNumber, englishPeer],
  ] as const)
    test(lang, () => {
      const differ = numbers.filter((n) => flat(own(n)) !== flat(peer(n)));
      assert.deepEqual(
        differ.slice(0, 5).map((n) => `${n}: ${flat(own(n))} / ${flat(peer(n))}`),
        [],
      );
    });
});
