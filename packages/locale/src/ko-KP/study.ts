import { ko } from "../ko/index.ts";
import type { StudyWords } from "../study.ts";

/** Words of studying, in Northern Korean. */
export const study: StudyWords = {
  ...ko.study,
  start: "지금 학습하기({count})",
  hear: "듣고 뜻을 말해보십시오.",
  act: "듣고 그대로 해보십시오.",
  read: "소리내여 읽어보십시오.",
  say: "{language}로 말해보십시오.",
  picture: "이 그림에 맞는 말을 {language}로 해보십시오.",
  number: "이 번호의 표현을 {language}로 말해보십시오.",
  known: "아는것",
  more: "새 카드 열장 더",
  done: "오늘 학습을 끝마쳤습니다.",
  leech: "이 카드는 여러번 잊어서 빼두었습니다. 그 표현이 있는 장에서 다시 보십시오.",
  aside: "빼둔 카드",
  skip: "이 카드를 묻지 않기",
  earHint: "화면을 보지 않아도 됩니다. 왼쪽은 《잊음》, 가운데는 《다시 듣기》, 오른쪽은 《기억함》입니다.",
  freshLimit: "하루 새 카드수",
  reviewLimit: "하루 복습카드수",
  calendar: "지난 몇주동안의 카드",
  streak: "련속 학습일수: {count}",
  byChapter: "장별 표현",
  lettersHint: "아직 이 글자를 읽지 못하면 여기서 시작하십시오.",
  pairs: "이렇게 읽는것은 어느것입니까?",
  wrong: "아닙니다. 다른것입니다",
  compare: "록음하여 비교하기",
  changed: "밖에서 달라져 셈에 넣지 않은 학습기록: {count}개.",
  clock: "어떤 기기의 시계가 맞지 않았습니다. 바로잡은 시각: {count}개.",
  newer: "더 새로운 판본의 Parley로 만든 학습기록이 있습니다. 프로그람을 갱신하십시오.",
  silent: "이 화일에는 이 언어의 록음이 없어 듣기카드가 없습니다.",
};
