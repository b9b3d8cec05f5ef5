import { ko } from "../ko/index.ts";
import type { LessonWords } from "../lesson.ts";

/** The words of lessons, in Northern Korean. */
export const lesson: LessonWords = {
  ...ko.lesson,
  subtitles: "자막",
  progress: "{all}개가운데서 {done}개를 마침",
  changed: "마친 다음에 이 수업의 내용이 바뀌였습니다.",
  pause: "잠간 멈춤",
  slowly: "천천히",
  missing: "화일 {file}({size}메가바이트)이 여기에 없습니다.",
  open: "기대에 있는 화일 열기",
  otherFile: "다른 화일입니다.",
  cannotPlay: "이 기대에서는 재생할수 없는 화일입니다.",
  canDo: "할수 있는것",
  yes: "할수 있다",
  recorded: "이 기대에 기록하였습니다.",
  result: "{all}개가운데서 {right}개를 한번에 맞혔습니다",
  number: "이 번호는 어느 문장입니까?",
  wrong: "아닙니다. 다시 해보십시오",
  hear: "듣고 뜻을 고르십시오.",
  archived: "보관된 사본",
};
