import type { Language } from "../language.ts";
import { russianWith } from "./core.ts";
import { STRESS_LISTS } from "./stress.ts";

/** Russian. */
export const russian: Language = russianWith(STRESS_LISTS);
