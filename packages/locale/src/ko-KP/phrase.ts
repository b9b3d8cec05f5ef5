import { ko } from "../ko/index.ts";
import type { PhraseWords } from "../phrase.ts";

/** Words about a phrase in Northern Korean. */
export const phrase: PhraseWords = {
  ...ko.phrase,
  disclosure: {
    ...ko.phrase.disclosure,
    machine: "생성형인공지능",
    origins: { mt: "기계번역", tm: "번역기억", bank: "문구모음" },
    unchecked: "사람이 확인하지 않았음.",
    unknownOrigin: "출처: 기록없음.",
    sourced: "출처: 이 책에 밝힌 원본.",
    unsigned: "서명전.",
    signedByOne: "두사람중 한사람 서명",
    card: "기계초안",
    cardEdited: "서명전",
    count: "글 {texts}개가운데서 {signed}개에 서명하였음.",
    variety: "{variety} 글 {texts}개가운데서 {count}개는 {language}로 쓴 글임.",
    noRespelling: "발음표기없음: {language}의 발음은 Parley가 알지 못합니다.",
  },
  vouching: {
    verified: "서명이 확인되였음",
    broken: "서명이 맞지 않음. 믿지 마십시오",
    recorded: "서명없이 기록되였음",
    against: "함께 대조한 언어",
    publisher: "펴낸 사람",
    right: "이 책은 펴낸 사람이 서명한 그대로입니다.",
    changed: "펴낸 사람이 서명한 다음에 책이 달라졌습니다. 펴낸 사람에게서 다시 받으십시오.",
    unknown: "펴낸 사람의 열쇠를 보증하는 사람이 이 책에 없습니다.",
  },
  changes: {
    ...ko.phrase.changes,
    how: "이 종이를 이전 판 책과 함께 두십시오. 말이 다르면 여기에 적힌 말을 쓰십시오.",
    gone: "삭제되였음: 더는 쓰지 마십시오",
    moved: "장안에서 자리를 옮김",
    respelling: "발음표기가 바뀜",
    other: "그밖의 내용이 바뀜",
    path: "단계별대화",
    melody: "선률",
    numbersOnly: "이전 판이 너무 오래되여 글은 비교할수 없습니다. 번호만 비교하였습니다.",
  },
  when: { ...ko.phrase.when, polite: "존대말" },
};
