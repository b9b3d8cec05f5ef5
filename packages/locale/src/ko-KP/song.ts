import { ko } from "../ko/index.ts";
import type { SongWords } from "../song.ts";

/** The words of songs, in Northern Korean. */
export const song: SongWords = {
  ...ko.song,
  rows: "악보아래 가사",
  respelled: "원래 가사, 소리나는대로",
  play: "선률 듣기",
  loop: "한줄 반복",
  who: "부르는쪽",
  mySide: "우리쪽",
  yourSide: "상대쪽",
  tap: "박자에 맞추어 두드리기",
  tapHint: "음절마다 한번씩 두드리십시오.",
  tapEarly: "평균 {ms}미리초 빨랐습니다.",
  tapLate: "평균 {ms}미리초 늦었습니다.",
  tapScore: "음절 {all}개가운데서 {hits}개를 제때에 두드렸습니다.",
  record: "내 노래 록음하기",
  listen: "내 록음 듣기",
  recording: "록음에 맞추어 부르기",
  rights: { ...ko.song.rights, "public-domain": "저작권보호기간이 지남", licence: "리용허가를 받음" },
};
