import type { Credit } from "../book.ts";
import { checkCredits } from "../named-files.ts";
import { defineRules } from "../rule.ts";

/** The fewest people of a test; of 100, the fewest who are right and the number taking it for the opposite that is too large. */
const LEAST_PEOPLE = 20;
const LEAST_RIGHT = 83;
const OPPOSITE = 5;

/** Why the figures of a test do not say that people understand a picture; `undefined` where they do. */
function shortcomingOf(tested: Credit["comprehension"]): string | undefined {
  if (tested === undefined || tested === "untested") return undefined;
  const { people, right, opposite } = tested;
  if (right + opposite > people)
    return `${right} right and ${opposite} opposite answers are more than ${people} people`;
  if (people < LEAST_PEOPLE) return `${people} people were asked, fewer than ${LEAST_PEOPLE}`;
  if (100 * right < LEAST_RIGHT * people)
    return `${right} of ${people} people understood it, fewer than ${LEAST_RIGHT} %`;
  return 100 * opposite >= OPPOSITE * people
    ? `${opposite} of ${people} people took it for the opposite, ${OPPOSITE} % or more`
    : undefined;
}

/** Whether people understand pictures. */
export const PICTURE_RULES = defineRules("Pictures and recordings", {
  "comprehension-low": {
    level: "warning",
    meaning: `The figures under “comprehension:” do not say that people understand the picture. At least ${LEAST_PEOPLE} people must have been asked; at least ${LEAST_RIGHT} % must have said its meaning, and fewer than ${OPPOSITE} % the opposite.`,
    hint: "draw it again and ask people again, or write “comprehension: untested”",
    check: checkCredits(
      (_named, credit) => shortcomingOf(credit?.comprehension) !== undefined,
      ({ file }, credit) => `${file}: ${shortcomingOf(credit?.comprehension)}`,
    ),
  },
});
