import type { Strings } from "./strings.ts";

/** Korean. */
export const ko: Strings = {
  name: "한국어",
  names: { ko: "한국어", ru: "러시아어", en: "영어" },
  disclosure: {
    draft: "초안", edited: "편집", signed: "서명", machine: "생성형 AI",
    origins: { mt: "기계 번역", tm: "번역 메모리", bank: "문구 모음" },
    unknownOrigin: "출처: 기록 없음.", unchecked: "사람이 확인하지 않음.", unsigned: "서명 전.",
    card: "기계 초안", cardEdited: "서명 전", word: "초안",
  },
  acts: { instruction: "지시", advice: "조언", warning: "경고", information: "정보", question: "질문", answer: "대답", request: "요청", intention: "의도", greeting: "인사" },
  urgency: { routine: "보통", urgent: "긴급", danger: "위험" },
  when: { m: "남자가 말할 때", f: "여자가 말할 때", "to-m": "남자에게", "to-f": "여자에게", many: "여러 사람에게", child: "아이에게", formal: "격식", polite: "존댓말", plain: "반말" },
  print: {
    phrasebook: "회화집", edition: "판", contents: "차례", index: "찾아보기", howTo: "이 책을 쓰는 법",
    howToSteps: [
      "차례나 찾아보기, 번호로 말을 찾습니다.",
      "그 말을 손가락으로 가리키거나, 상대방 말 아래 한글로 적은 줄을 소리 내어 읽습니다.",
      "상대방은 고개를 끄덕이거나(예), 젓거나(아니요), 가리키거나, 손가락으로 수를 보여 대답합니다.",
      "말마다 번호가 있습니다. 번호를 말하거나 보여 주면 상대방도 자기 책에서 같은 말을 찾습니다.",
      "통하지 않으면 천천히 다시 말하고, 가리키고, 그래도 안 되면 통역을 부릅니다.",
    ],
    howToRead: "소리를 읽는 법", howToReadIntro: "상대방 말 아래의 작은 줄은 그 소리를 한글로 적은 것입니다. 한국어를 읽듯이 읽으면 됩니다.",
    sign: "글자", soundsLike: "보기", stressNote: "굵은 글자는 더 길고 세게 읽습니다.",
    signsTitle: "여백의 표시", about: "이 책에 대하여", licence: "글의 이용 허락", hash: "이 판의 지문", made: "Parley로 만듦", pictures: "그림", fonts: "글꼴: Pretendard, SIL Open Font License 1.1",
    owner: "이 책의 주인", blanks: ["이름", "혈액형", "알레르기", "먹는 약", "연락할 사람"], emergency: "이곳의 긴급 전화",
    point: "여기를 가리키세요", pain: "통증", painWords: ["없음", "조금", "중간", "심함", "아주 심함", "참을 수 없음"], body: "어디요?",
    bodyParts: { head: "머리", neck: "목", chest: "가슴", arm: "팔", belly: "배", hand: "손", leg: "다리", foot: "발", back: "등·허리" },
    clock: "언제요?", fold: ["양면으로, 짧은 쪽 넘김으로 인쇄합니다.", "가운데를 접습니다.", "접은 선에 두 번 철합니다."], ownPhrases: "우리가 쓰는 말",
  },
  app: {
    iSpeak: "나의 언어", theySpeak: "상대방의 언어", start: "시작", chapters: "차례", home: "처음", find: "찾기", findHint: "낱말, 들리는 소리, 초성이나 번호를 치세요", nothingFound: "찾은 것이 없습니다.", nothingFoundHint: "글자를 줄이거나 들리는 대로 한글로 써 보세요.",
    back: "뒤로", turn: "카드 돌리기", swap: "자리 바꾸기", stop: "멈춤!", settings: "설정", language: "단추의 언어", theme: "색", light: "밝게", dark: "어둡게", speakAs: "말하는 사람", m: "남자", f: "여자", unset: "둘 다 보기",
    answered: "상대방의 대답", noAnswer: "아직 대답이 없습니다", number: "번호", clear: "지우기", ok: "확인", hold: "길게 눌러서 보이기", undo: "되돌리려면", forgets: "이 기기는 저장을 허락하지 않습니다. 닫으면 설정이 사라집니다.",
    firstWords: "첫 말", whoSays: "누가 확인했나요?", close: "닫기", broken: "파일이 온전하지 않습니다.", brokenHint: "망가졌거나 일부만 복사되었습니다. 받은 곳에서 다시 복사하세요.", saySo: "이 언어를 아세요?", answerHere: "여기서 대답하세요",
    sideA: "나", sideB: "상대방", missing: "이 언어로 된 말이 없습니다", point: "가리키세요", writeName: "이름", day: "일", month: "월", hour: "시", minute: "분",
  },
};
