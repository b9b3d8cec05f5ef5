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
    card: "기계초안",
    count: "글 {texts}개가운데서 {signed}개에 서명하였음.",
    variety: "{variety} 글 {texts}개가운데서 {count}개는 {language}로 쓴 글임.",
  },
};
