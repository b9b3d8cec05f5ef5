import type { Credit, Entry } from "../book.ts";
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

/** The phrases that must have a picture of their own: a mistake between them can hurt. */
const canHurt = ({ urgency }: Entry): boolean => urgency !== "routine";

/** Whether one stops what the other starts, or they are “yes” and “no”. */
const areOpposite = (one: Entry, other: Entry): boolean =>
  one.undo === other.id || other.undo === one.id || (one.id === "yes" && other.id === "no");

/**
 * Whether the words for the index say that two entries are about different things: both have some in a language, and no language
 * has one in common. Without such words it is not known.
 */
function differ(one: Entry, other: Entry): boolean {
  const languages = Object.keys(one.keys).filter((tag) => one.keys[tag]!.length > 0 && other.keys[tag]?.length);
  return (
    languages.length > 0 && !languages.some((tag) => one.keys[tag]!.some((word) => other.keys[tag]!.includes(word)))
  );
}

/** Whether one picture cannot stand for both entries. A term names a thing, and a phrase about that thing may show it. */
function mustDiffer(one: Entry, other: Entry): boolean {
  if (areOpposite(one, other)) return true;
  return one.kind !== "term" && other.kind !== "term" && (canHurt(one) || canHurt(other)) && differ(one, other);
}

/** What pictures mean, and whether people understand them. */
export const PICTURE_RULES = defineRules("Pictures and recordings", {
  "picture.shared": {
    level: "warning",
    meaning:
      "Two entries have the same picture, and one is the opposite of the other; or one of them is urgent, and no word for the index is the same. A person who sees only the picture takes one for the other.",
    hint: "give one of them another picture: “parley pictures WORD” finds them by a word",
    check({ entries }, report) {
      const byPicture = new Map<string, Entry[]>();
      for (const entry of entries) {
        if (entry.picture === undefined) continue;
        const before = byPicture.get(entry.picture) ?? [];
        const other = before.find((one) => mustDiffer(one, entry));
        if (other) report(entry, `“${entry.id}” has the picture of “${other.id}” (${other.no}): ${entry.picture}`);
        byPicture.set(entry.picture, [...before, entry]);
      }
    },
  },
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
