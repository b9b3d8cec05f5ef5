import type { PhraseWords } from "../phrase.ts";

/** Words about a phrase in Ukrainian, in print and on the tablet. */
export const phrase: PhraseWords = {
  disclosure: {
    draft: "Чернетка",
    edited: "Редагування",
    signed: "Підписано",
    machine: "генеративний ШІ",
    origins: { mt: "машинний переклад", tm: "пам'ять перекладів", bank: "банк фраз" },
    unknownOrigin: "Походження: не записано.",
    unchecked: "Людина не перевіряла.",
    unsigned: "Не підписано.",
    card: "Машинна чернетка",
    cardEdited: "Ще не підписано",
    count: "Підписано текстів: {signed} із {texts}.",
    variety: "{variety}: {count} з {texts} текстів — мовою «{language}».",
    noRespelling: "Без вимови: {language}. Parley не знає, як звучить ця мова.",
    word: "чернетка",
  },
  acts: {
    instruction: "вказівка",
    advice: "порада",
    warning: "попередження",
    information: "відомості",
    question: "запитання",
    answer: "відповідь",
    request: "прохання",
    intention: "намір",
    greeting: "вітання",
  },
  urgency: { routine: "звичайно", urgent: "терміново", danger: "небезпечно" },
  when: {
    m: "говорить чоловік",
    f: "говорить жінка",
    "to-m": "до чоловіка",
    "to-f": "до жінки",
    many: "до кількох людей",
    child: "до дитини",
    formal: "офіційно",
    polite: "ввічливо",
    plain: "просто",
  },
};
