import type { AnswerWords } from "../answer.ts";

export const answer: AnswerWords = { yes: "так", no: "ні" };
