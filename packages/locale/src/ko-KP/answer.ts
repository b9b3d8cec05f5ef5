import type { AnswerWords } from "../answer.ts";

export const answer: AnswerWords = { yes: "예, 네", no: "아니요, 아니" };
