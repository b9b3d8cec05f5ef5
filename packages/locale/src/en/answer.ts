import type { AnswerWords } from "../answer.ts";

export const answer: AnswerWords = { yes: "yes", no: "no" };
