import { ko } from "../ko/index.ts";
import type { DrillWords } from "../drill.ts";

/** Words of drills, in Northern Korean. */
export const drill: DrillWords = {
  ...ko.drill,
  hint: "한 조가 지시하면 다른 조가 복창하고 집행하고 보고합니다. 네가지가 다 되여야 한번이 완료됩니다.",
  split: "타블레트 하나를 사이에 두고",
  two: "각자 타블레트로",
  codeHint: "두 타블레트의 번호가 같아야 합니다. 이 번호를 쓰거나 상대 타블레트의 번호를 입력하십시오.",
  doIt: "지금 집행하십시오",
  awaitReport: "지금 집행합니다. 보고를 기다리십시오.",
  saveJournal: "우리 기록 보관",
  remove: "이 타블레트의 훈련기록 모두 삭제",
  oneSide: "한 조의 기록만 있습니다. 상대 타블레트의 기록을 더하십시오. 그때까지는 완료로 세지 않습니다.",
  void: "두 타블레트가 같은 지시를 다르게 적었습니다. 세지 않습니다.",
  plans: "두 타블레트의 훈련내용이 서로 달랐습니다.",
  failing: "더 련습할 말",
};
