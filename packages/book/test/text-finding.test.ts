/** Which rules find something in a text: rule → texts with their language. `none` has texts that are right. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { lintText } from "@parley/book";

const cases: { readonly [rule: string]: readonly (readonly [string, string])[] } = {
  none: [
    ["Стой!", "ru"],
    ["Есть Wi-Fi?", "ru"],
    ["X선 사진", "ko"],
    ["SMS 보내세요.", "ko"],
    ["60 км/ч", "ru"],
    ["1/2 tablet", "en"],
    ["5,6 ммоль/л", "ru"],
    ["Подожди́те {n|acc}.", "ru"],
    ["{имя}입니다", "ko"],
    ["У комп’ютера", "uk"],
    ["п'ять", "uk"],
    ["МЧС", "ru"],
    ["A형이에요.", "ko"],
    ["Скажите «да» или “нет”.", "ru"],
    ["+82-10-1234-5678", "en"],
    ["-5 °C", "en"],
    ["C# и C++", "ru"],
    ["Meet at 7:30.", "en"],
    ["None of them", "en"],
    ["β-блокаторы", "ru"],
    ["Öffnen Sie die Tür!", "de"],
    ["Mɛ nya o", "ee"],
    ["Витамин C", "ru"],
    ["10~20분 기다리세요.", "ko"],
    ["wifi 비밀번호가 뭐예요?", "ko"],
    ["Bluetooth 켜세요.", "ko"],
    ["snake_case_name", "en"],
    ["5 * 3 * 2", "en"],
  ],
  "text.blank": [
    ["~에 가고 싶어요.", "ko"],
    ["Меня зовут ---", "ru"],
    ["Меня зовут ____.", "ru"],
    ["I am from ...", "en"],
    ["제 이름은 …입니다", "ko"],
    ["У меня болит . . .", "ru"],
  ],
  "text.alternatives": [
    ["стой  /  иди", "ru"],
    ["Да/Нет", "ru"],
    ["Yes. / No.", "en"],
    ["네 | 아니요", "ko"],
    ["{n} / {m}", "en"],
    ["он(а)/они", "ru"],
  ],
  "text.brackets": [
    ["Жди́те (здесь).", "ru"],
    ["기다리세요（여기）", "ko"],
    ["[Ждите]", "ru"],
    ["【중요】 멈추세요", "ko"],
  ],
  "text.ipa": [
    ["Спасибо (Spasibo)", "ru"],
    ["안녕하세요 Annyeonghaseyo", "ko"],
    ["Вода vɐˈda", "ru"],
    ["water ˈwɔːtə", "en"],
    ["안녕하세요 annyeonghaseyo", "ko"],
    ["Спасибо spasibo", "ru"],
  ],
  "text.script": [
    ["їжа", "ru"],
    ["where is the doctor 의사", "ko"],
    ["네", "ru"],
    ["Да", "ko"],
    ["Stop", "uk"],
    ["感氣", "ko"],
    ["Стоп", "en"],
    ["ありがとう", "ko"],
  ],
  "text.lookalike": [
    ["Я c вами", "ru"],
    ["He ходите туда", "ru"],
    ["Cтой", "ru"],
    ["Stоp", "en"],
    ["пpивет", "uk"],
  ],
  "text.markup": [
    ["Это *важно*", "ru"],
    ["[b]Стой[/b]", "ru"],
    ["\\u0421той", "ru"],
    ["<b>Стоп</b>", "ru"],
    ["Да&nbsp;нет", "ru"],
    ["**Stop**", "en"],
    ["Stop\\nhere", "en"],
    ["[here](a.pdf)", "en"],
    ["A &#39; B", "en"],
  ],
  "text.error-value": [
    ["#ССЫЛКА!", "ru"],
    ["#Н/Д", "ru"],
    ["Err:502", "en"],
    ["#REF!", "ru"],
    ["#N/A", "en"],
    ["#VALUE!", "en"],
    ["NULL", "ko"],
    ["NaN", "en"],
    ["undefined", "ko"],
    ["#DIV/0!", "en"],
  ],
  "text.placeholder": [
    ["Где ???", "ru"],
    ["[TODO]", "ko"],
    ["ххх", "ru"],
    ["N/A", "en"],
    ["Lorem", "en"],
    ["TODO", "ru"],
    ["TBD: ask", "en"],
    ["???", "ko"],
    ["xxx", "en"],
    ["lorem ipsum dolor", "en"],
    ["-", "ko"],
  ],
  "text.caps": [
    ["СТОЙТЕ!", "ru"],
    ["DO NOT ENTER", "en"],
    ["СТО́Й, СТРЕЛЯ́ТЬ БУ́ДУ", "ru"],
  ],
  "text.quote": [
    ["don‘t go", "en"],
    ["「여기", "ko"],
    ["Стои´те", "ru"],
    ["it`s", "en"],
    ["п´ять", "uk"],
    ["Скажите «да", "ru"],
    ['Say "yes', "en"],
    ["Wait (here", "en"],
  ],
  "text.formula": [
    ["- Stop", "en"],
    ["+1+2", "en"],
    ["=SUM(A1)", "en"],
    ["@дом", "ru"],
    ["-да", "ru"],
  ],
  "text.cell-type": [
    ["1-Feb", "en"],
    ["2024-01-02", "ko"],
    ["02.01.2024", "ru"],
    ["12-янв", "ru"],
    ["2026-01-02 00:00:00", "en"],
  ],
  "text.spaces": [
    ["Ждите\nздесь", "ru"],
    ["Ждите​здесь", "ru"],
    ["Стой  там", "ru"],
    ["Стой !", "ru"],
    ["в\u00a0пять", "ru"],
    ["a\tb", "en"],
    ["전각\u3000공백", "ko"],
  ],
};
for (const [rule, texts] of Object.entries(cases)) {
  describe(rule, () => {
    for (const [text, lang] of texts)
      test(`${lang} ${text}`, () => {
        const rules = lintText(text, lang).map((remark) => remark.rule);
        if (rule === "none") assert.deepEqual(rules, []);
        else assert.ok(rules.includes(rule), rules.join(", "));
      });
  });
}

test("a remark is inside its text, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom("ko", "ru", "uk", "en", "de"),
      (text, lang) => {
        for (const { at, message } of lintText(text, lang))
          assert.ok(at >= 0 && at < Math.max(1, text.length), message);
      },
    ),
  );
});
