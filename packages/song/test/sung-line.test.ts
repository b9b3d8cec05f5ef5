import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readSungLine, respellLine } from "@parley/song";
import { languageFor } from "@parley/sound";

const dictionary = await languageFor("en")!.dictionary!();

/** A language and a sung line → syllables (`-` inside a word), with the notes of those that are held, and `!` where stressed. */
const lines: readonly (readonly [string, string, string])[] = [
  ["ru", "Ой, полны́м-полна́ моя́ ко_ро́бушка,", "Ой, пол-ны́м! пол-на́! мо-я́! ко2-ро́!-буш-ка,"],
  ["ru", "Вы́йду,_ вы́йду_ в~рожь вы_со́кую", "Вы́й!-ду,2 вы́й!-ду2 в рожь вы2-со́!-ку-ю"],
  ["ru", "в саду́ с~ним, к~ней", "в са-ду́! с ним, к ней"],
  ["ru", "я~и он", "я и он"],
  ["ru", "жи=знь зелёная", "жи!-знь зе-лё!-на-я"],
  ["ru", "при^е́хал", "прие́!-хал"],
  ["ru", "«Ах!» — под сосно́ю…", "«Ах!» под сос-но́!-ю…"],
  ["ru", "и́", "и́"],
  ["uk", "Ой, у лу́зі кали́на", "Ой, у лу́!-зі ка-ли́!-на"],
  ["uk", "п’я́тниця", "п’я́т!-ни-ця"],
  ["ko", "아리랑_ 고_개_로 넘어간다.", "아-리-랑2 고2-개2-로 넘-어-간-다."],
  ["ko", "십리도 못 가서".normalize("NFD"), "십-리-도 못 가-서"],
  ["en", "Should auld acquaintance be forgot,", "Should auld ac-quain!-tance be for-got,!"],
  ["en", "and auld_ lang_ syne?", "and auld2 lang2 syne?"],
  ["en", "fi=re ev=ery heav^en", "fi!-re ev!-e-ry heaven"],
  ["en", "people, rhythm and tables", "peo!-ple, rhy!-thm and ta!-bles"],
  ["en", "a prism, a chasm, didn't", "a pri!-sm, a cha!-sm, di!-dn't"],
  ["en", "our homeland, seeing, going", "our home!-land, see!-ing, go!-ing"],
  // Words that no dictionary has.
  ["en", "o'er whene'er e’en goest", "o'er whe-ne'er e’en go-est"],
  ["en", "whoe'er luve's lonce’s", "whoe-'er luve's lon-ce’s"],
  ["en", "firelight, unroses, unwished", "fire-light, un-ro-ses, un-wished"],
  ["en", "Arenia Samovario Jindaljeong", "A-re-ni-a Sa-mo-va-ri-o Jin-dal-jeong"],
  ["en", "hushabye, bedrabble, rebobbled", "hu-sha-bye, be-drab-ble, re-bob-bled"],
  ["en", "arari=yo", "a-ra-ri-yo"],
];
describe("the syllables of a sung line", () => {
  for (const [lang, line, expected] of lines)
    test(`${lang}: ${line}`, () => {
      const { syllables, faults, unread } = readSungLine(line, lang, { dictionary });
      assert.deepEqual([faults, unread], [[], []]);
      const shown = syllables.map(
        ({ text, notes, startsWord, stressed }, i) =>
          `${i === 0 ? "" : startsWord ? " " : "-"}${text}${stressed === true ? "!" : ""}${notes > 1 ? notes : ""}`,
      );
      assert.equal(shown.join(""), expected);
    });
});

/** A line with a sign that has no place, or with letters that cannot be sung → what is reported. */
const odd: readonly (readonly [string, string, string])[] = [
  ["ru", "_Во́лга", "“_” has no syllable before it"],
  ["ru", "Во́лга =река́", "“=” is not between two letters"],
  ["ru", "Во́лга ^", "“^” is not between two letters"],
  ["ru", "~ Во́лга", "“~” is not between two words"],
  ["ru", "2 реки́", "2"],
  ["ru", "рeка́", "рeка́"],
  ["ko", "나의 love", "love"],
  ["en", "река", "река"],
];
describe("signs without a place and letters of no use are reported", () => {
  for (const [lang, line, expected] of odd)
    test(`${lang}: ${line}`, () => {
      const { faults, unread } = readSungLine(line, lang);
      assert.equal([...faults.map(({ message }) => message), ...unread.map(({ text }) => text)].join(), expected);
    });
});

/** A line in a language for a reader → its respelling, syllable by syllable. */
const respelled: readonly (readonly [string, string, string, string])[] = [
  ["ko", "ru", "십_리도 못 가서 넘어간다", "сим ни до мот ка со но мо ган да"],
  ["ko", "en", "발병 난다", "bal byeong nan da"],
  ["ru", "ko", "в~рожь вы_со́кую", "브로쉬 브이 쏘 꾸 유"],
  ["ru", "ko", "я~и он", "야이 온"],
  ["ru", "ko", "жи=знь", "쥐 즌"],
  ["ru", "en", "как зави́жу", "kag za vee zhoo"],
  ["en", "ko", "arari=yo, leave me here alone", "어 라 리 요 리브 미 히어 얼 론"],
  ["en", "ru", "careless", "кэр лис"],
];
describe("a line is respelled as a whole and cut into its syllables", () => {
  for (const [lang, reader, line, expected] of respelled)
    test(`${lang} for ${reader}: ${line}`, () => {
      const { syllables, uncut } = respellLine(readSungLine(line, lang, { dictionary }), reader, { dictionary });
      assert.deepEqual([syllables.join(" "), uncut], [expected, []]);
    });
});
