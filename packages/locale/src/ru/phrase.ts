import type { PhraseWords } from "../phrase.ts";

/** Words about a phrase in Russian, in print and on the tablet. */
export const phrase: PhraseWords = {
  disclosure: {
    draft: "Черновик",
    edited: "Редактура",
    signed: "Подписано",
    machine: "генеративный ИИ",
    origins: { mt: "машинный перевод", tm: "память переводов", bank: "банк фраз" },
    unknownOrigin: "Происхождение: не записано.",
    unchecked: "Человеком не проверено.",
    unsigned: "Не подписано.",
    card: "Машинный черновик",
    cardEdited: "Ещё не подписано",
    count: "Подписано текстов: {signed} из {texts}.",
    variety: "{variety}: {count} из {texts} текстов — на языке «{language}».",
    noRespelling: "Без произношения: {language}. Parley не знает, как звучит этот язык.",
    word: "черновик",
  },
  acts: {
    instruction: "указание",
    advice: "совет",
    warning: "предупреждение",
    information: "сведения",
    question: "вопрос",
    answer: "ответ",
    request: "просьба",
    intention: "намерение",
    greeting: "приветствие",
  },
  urgency: { routine: "обычно", urgent: "срочно", danger: "опасно" },
  when: {
    m: "говорит мужчина",
    f: "говорит женщина",
    "to-m": "мужчине",
    "to-f": "женщине",
    many: "нескольким людям",
    child: "ребёнку",
    formal: "официально",
    polite: "вежливо",
    plain: "просто",
  },
};
