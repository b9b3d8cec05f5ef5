/** Text normalization of Russian, continued: abbreviations, government, ordinals; words that sound like their figures. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { normalize, speak, wordsOf, writeIpa } from "@parley/sound";
import { runs } from "./runs.ts";

const bare = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll("\u0301", "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]/gu, "");
const words = (text: string): string => wordsOf(normalize(text, "ru"));
const rulesOf = (text: string): readonly string[] => normalize(text, "ru").remarks.map(({ rule }) => rule);

const KINDS: { readonly [kind: string]: readonly (readonly [string, string])[] } = {
  "shortened nouns": [
    ["Он лежит в ин-те хирургии.", "он лежит в институте хирургии"],
    ["Живёт у з-да.", "живёт у завода"],
    ["Говорю с д-ром Луниным.", "говорю с доктором луниным"],
    ["Плывём к п-ову Канин.", "плывём к полуострову канин"],
    ["Едем в Тульскую обл. завтра.", "едем в тульскую область завтра"],
    ["Он из Томской обл. родом.", "он из томской области родом"],
    ["Доложил кап. Петрову.", "доложил капитану петрову"],
    ["Проф. Иванова сообщила диагноз.", "профессор иванова сообщила диагноз"],
    ["Позвали зам. нач. штаба.", "позвали заместителя начальника штаба"],
  ],
  "shortened adjectives": [
    ["Вызовите гл. врача.", "вызовите главного врача"],
    ["Прибыли ст. матросы.", "прибыли старшие матросы"],
    ["Говорили с мл. лейтенантом Кимом.", "говорили с младшим лейтенантом кимом"],
    ["Доложите ст. л-ту Орлову.", "доложите старшему лейтенанту орлову"],
    ["Жгуты, шины и пр. медикаменты.", "жгуты шины и прочие медикаменты"],
    ["В т. н. серой зоне.", "в так называемой серой зоне"],
    ["Он в обл. больнице.", "он в областной больнице"],
  ],
  "the object after its subject": [
    ["Цех выпустил 1200 цепей.", "цех выпустил одну тысячу двести цепей"],
    ["Погибло 1000 человек.", "погибло одна тысяча человек"],
    ["Склад выдаёт 1000 одеял.", "склад выдаёт одну тысячу одеял"],
    ["Билет стоит 1000 рублей.", "билет стоит одну тысячу рублей"],
    ["Судно прошло 1000 миль.", "судно прошло одну тысячу миль"],
  ],
  government: [
    ["Лишились 5 кораблей.", "лишились пяти кораблей"],
    ["Снабдили 2000 масок.", "снабдили двумя тысячами масок"],
    ["Обеспечьте 2000 беженцев водой.", "обеспечьте две тысячи беженцев водой"],
    ["Передали пайки 12 тыс. детей.", "передали пайки двенадцати тысячам детей"],
    ["Помогли 5000 жителей.", "помогли пяти тысячам жителей"],
    ["Под 3 м воды лежит бот.", "под тремя метрами воды лежит бот"],
    ["Мужчина ростом под 2 м.", "мужчина ростом под два метра"],
    ["Требуется 5 бинтов.", "требуется пять бинтов"],
    ["От § 9 до § 12.", "от параграфа девять до параграфа двенадцать"],
    ["Дом под № 5.", "дом под номером пять"],
    ["Дрейфуем на 45° с. ш.", "дрейфуем на сорока пяти градусах северной широты"],
  ],
  designations: [
    ["Су-27 и Ил-76 сели.", "су двадцать семь и ил семьдесят шесть сели"],
    ["С Ан-24 вышли трое.", "с ан двадцать четыре вышли трое"],
    ["Рейс 83 вылетел.", "рейс восемьдесят три вылетел"],
    ["В вагоне 40 мест.", "в вагоне сорок мест"],
    ["Экипаж 5 человек.", "экипаж пять человек"],
  ],
  ordinals: [
    ["Он пришёл 2-м.", "он пришёл вторым"],
    ["Доволен 5-м местом.", "доволен пятым местом"],
    ["4-е места заняты.", "четвёртые места заняты"],
    ["Спасли 6-рых.", "спасли шестерых"],
    ["Ученики 3 и 4 класса.", "ученики третьего и четвёртого класса"],
    ["Родился 3.XII.1987.", "родился третьего декабря тысяча девятьсот восемьдесят седьмого года"],
    ["Прочти том III отчёта.", "прочти том три отчёта"],
    ["Герой II мировой.", "герой второй мировой"],
    ["Между IX и X вв.", "между девятым и десятым веками"],
    ["На 2-м км шоссе.", "на втором километре шоссе"],
  ],
  "times and mixed quantities": [
    ["Развод караула в 9:30.", "развод караула в девять тридцать"],
    ["Раствор разводят 1:25.", "раствор разводят один к двадцати пяти"],
    ["Начало в 1:40.", "начало в час сорок"],
    ["Ждали до 2 ч 30 мин.", "ждали до двух часов тридцати минут"],
    ["Мальчику 1 г. 2 мес.", "мальчику один год два месяца"],
    ["Вес 5 кг 300 г.", "вес пять килограммов триста граммов"],
    ["Обезвредили 5 мин.", "обезвредили пять мин"],
  ],
  "units alone": [
    ["Вес в кг.", "вес в килограммах"],
    ["Один м².", "один квадратный метр"],
    ["Пульс 80/мин.", "пульс восемьдесят в минуту"],
    ["Доза в мг/кг.", "доза в миллиграммах на килограмм"],
    ["%", "процент"],
  ],
};

void describe("Russian texts as words, by what governs them", () => {
  for (const [kind, rows] of Object.entries(KINDS))
    for (const [text, reading] of rows)
      void test(`${kind}: ${text}`, () => {
        assert.equal(bare(words(text)), bare(reading));
      });
});

void describe("Russian abbreviations that are not known", () => {
  for (const text of ["Нам дали бк.", "Это хрюк. штука.", "Он взял р/с с собой.", "Прибыл к-рд."])
    void test(`are reported: ${text}`, () => {
      assert.ok(rulesOf(text).includes("abbreviation.unread"));
    });
  for (const text of ["Тсс, тихо!", "М-м, не знаю.", "Да-с, это он ль.", "Из-за леса, из-под снега.", "Вот б вода."])
    void test(`are no words of consonants: ${text}`, () => {
      assert.deepEqual(rulesOf(text), []);
    });
  for (const text of ["Дай 3-е.", "Было в 2/3 стакана."])
    void test(`ask the author: ${text}`, () => {
      assert.ok(rulesOf(text).includes("figure.ambiguous"));
    });
});

void describe("Words of figures without marks", () => {
  const units = ["м", "кг", "мл", "мин", "сек", "м²", "км/ч", "мг/кг", "руб.", "$", "В", "кВт", "МПа", "чел.", "%"];
  const alike = (text: string): void => {
    const made = words(text);
    const plain = made.normalize("NFD").replaceAll("\u0301", "").normalize("NFC");
    const sound = speak(plain, "ru");
    assert.deepEqual(
      sound.remarks.filter(({ rule }) => rule === "stress.unknown"),
      [],
      made,
    );
    assert.equal(writeIpa(sound), writeIpa(speak(made, "ru")), made);
  };
  void test("sound like those with marks", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("", "до ", "к ", "с ", "о "),
        fc.nat({ max: 999_999 }),
        fc.constantFrom(...units),
        (before, n, unit) => {
          alike(`${before}${n} ${unit}`);
        },
      ),
      { numRuns: runs(300) },
    );
  });
  void test("so do ordinals and dates", () => {
    for (const n of [1, 2, 3, 4, 7, 8, 12, 20, 34, 40, 56, 78, 90, 100, 300, 400])
      for (const ending of ["-й", "-го", "-му", "-я", "-ю", "-ми"]) alike(`${n}${ending}`);
    for (let month = 1; month <= 12; month++) alike(`${month + 2}.${String(month).padStart(2, "0")}.20${month + 10}`);
  });
  void test("е is read as ё in them", () => {
    for (const word of ["трех", "четырем", "трехсот", "четвертого", "четырехсотый", "рублем", "январем"])
      assert.match(
        speak(word, "ru")
          .remarks.map(({ rule }) => rule)
          .join(" "),
        /^yo\.suspect$/u,
        word,
      );
  });
});

void test("Fifty thousand characters of anything are read at once", () => {
  for (const part of [
    "ст. ",
    "гл. мл. ",
    "1 ",
    "1.",
    "5 мин 3 с ",
    "I и ",
    "д-р ",
    "1:1 ",
    "и 5 ",
    "п/п ",
    "дали хлеб 5000 ",
  ]) {
    const start = performance.now();
    normalize(part.repeat(50_000 / part.length), "ru");
    assert.ok(performance.now() - start < 5000, part);
  }
});
