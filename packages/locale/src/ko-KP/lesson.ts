import { ko } from "../ko/index.ts";
import type { LessonWords } from "../lesson.ts";

/** The words of lessons, in Northern Korean. */
export const lesson: LessonWords = {
  ...ko.lesson,
  progress: "{all}개가운데서 {done}개를 마침",
  changed: "마친 다음에 이 수업의 내용이 바뀌였습니다.",
  pause: "일시정지",
  missing: "{file}화일({size}메가바이트)이 여기에 없습니다.",
  open: "기기에 있는 화일 열기",
  otherFile: "다른 화일입니다.",
  cannotPlay: "이 기기에서는 재생할수 없는 화일입니다.",
  hear: "듣고 뜻을 고르십시오.",
  wrong: "아닙니다. 다시 해보십시오",
  result: "{all}개가운데서 {right}개를 한번에 맞혔습니다",
  canDo: "할수 있는것",
  checksFirst: "먼저 질문에 대답하십시오.",
  yes: "할수 있다",
  recorded: "이 기기에 기록하였습니다.",
};
