/** Numbers of persons that something is given to, whose noun shows no case: выдали пайки 3000 беженцев («Русская грамматика» 1980, § 1725). */
import { GOVERNED_GIVEN, NOUNS_NOT_COUNTED, NOUNS_PEOPLE } from "./lists.ts";
import { clauseBefore, plainWord } from "./passage.ts";
import { isPast } from "./word-kinds.ts";

const SHOWS_NO_CASE =
  /^\d{1,4}(?:[ \u00a0]?\d{3})*(?:(?<=000)|\/\d{1,3}|[.,]?\d?[ \u00a0]?(?:тыс|млн|млрд|тысяч|миллион)[а-яё]*\.?)[ \u00a0]/u;
/** These need nothing that is given. */
const ALONE = /^(?:помо|сообщ|положен|показа)/u;

/** Whether the figure at a place is a number of persons to whom something is given. */
export function isRecipient(text: string, at: number): boolean {
  const figure = SHOWS_NO_CASE.exec(text.slice(at, at + 30))?.[0];
  if (figure === undefined) return false;
  if (!hasPeopleAfter(text, at)) return false;
  const before = clauseBefore(text, at);
  const verb = before.find(({ word }) => startsGiven(word));
  if (!verb) return false;
  return (
    ALONE.test(verb.word) ||
    before.some(
      (one) =>
        one !== verb &&
        one.word.length > 2 &&
        !NOUNS_NOT_COUNTED.has(one.word) &&
        !isPast(one.word) &&
        !/^\d/u.test(one.word),
    )
  );
}

function startsGiven(word: string): boolean {
  for (let end = word.length; end > 2; end--) if (GOVERNED_GIVEN.has(word.slice(0, end))) return true;
  return false;
}

/** Whether the noun after a figure is of persons: 2000 беженцев. */
export function hasPeopleAfter(text: string, at: number): boolean {
  const figure = /^\d[\d \u00a0.,/]*(?:тыс\.?|млн\.?|тысяч[аи]?)?[ \u00a0]*/u.exec(text.slice(at, at + 30))?.[0] ?? "";
  const words = text.slice(at + figure.length, at + figure.length + 60).split(/[ \u00a0]/u, 2);
  return words.some((word) => NOUNS_PEOPLE.has(plainWord(word.replace(/[^\p{L}\p{M}]+$/u, ""))));
}
