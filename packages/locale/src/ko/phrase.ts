import type { PhraseWords } from "../phrase.ts";

/** Words about a phrase in Korean, in print and on the tablet. */
export const phrase: PhraseWords = {
  disclosure: {
    draft: "초안",
    edited: "편집",
    signed: "서명",
    machine: "생성형 AI",
    origins: { mt: "기계 번역", tm: "번역 메모리", bank: "문구 모음" },
    unknownOrigin: "출처: 기록 없음.",
    unchecked: "사람이 확인하지 않음.",
    unsigned: "서명 전.",
    card: "기계 초안",
    cardEdited: "서명 전",
    count: "텍스트 {texts}개 중 {signed}개에 서명함.",
    variety: "{variety} 글 {texts}개 중 {count}개는 {language}로 쓴 글입니다.",
    noRespelling: "발음 표기 없음: {language}의 발음은 Parley가 알지 못합니다.",
    word: "초안",
  },
  acts: {
    instruction: "지시",
    advice: "조언",
    warning: "경고",
    information: "정보",
    question: "질문",
    answer: "대답",
    request: "요청",
    intention: "의도",
    greeting: "인사",
  },
  urgency: { routine: "보통", urgent: "긴급", danger: "위험" },
  when: {
    m: "남자가 말할 때",
    f: "여자가 말할 때",
    "to-m": "남자에게",
    "to-f": "여자에게",
    many: "여러 사람에게",
    child: "아이에게",
    formal: "격식",
    polite: "존댓말",
    plain: "반말",
  },
};
