import type { AnswerWords } from "../answer.ts";

export const answer: AnswerWords = { yes: "да", no: "нет" };
