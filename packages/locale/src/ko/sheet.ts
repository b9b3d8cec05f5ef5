import type { SheetWords } from "../sheet.ts";

/** Words of spreadsheets in Korean. */
export const sheet: SheetWords = {
  languages: { ko: "국어, 한글, 한국말, 조선어, 조선말", ru: "러시아말, 노어", en: "영문", uk: "우크라이나말" },
  columns: {
    phrase: "문장, 표현, 번역, 뜻, 원문, 문구, 말",
    id: "아이디, 식별자, 키",
    no: "번호, 순번, 연번",
    chapter: "장, 챕터, 분류, 주제, 항목, 구분, 상황, 카테고리",
    act: "종류, 유형, 화행",
    answers: "대답, 답변, 응답, 답",
    note: "비고, 메모, 참고, 설명, 주석, 주",
    standing: "상태, 검토, 확인, 승인",
    pronunciation: "발음, 로마자, 음역, 표음, 발음 표기, 소리",
    urgency: "긴급도, 우선순위",
    picture: "그림, 사진, 이미지",
    other: "출처, 링크, 날짜, 작성자, 번역자, 검토자, 녹음, 파일, 태그, 직역",
  },
  common: "",
  yesNo: "",
  request: "주시겠, 주실 수, 주실래",
  asked: "",
  or: "아니면 혹은 또는",
};
