/** Blood groups and results of tests: AB− → A B negative, Rh+ → R H positive, HIV+ → H I V positive. */
import { ACRONYMS } from "./lists.ts";
import { after, ambiguous, before, reader } from "./reading.ts";

const RESULT =
  /(?<name>AB|[ABO]|Rh|RhD|HIV|HBV|HCV|CMV|COVID|EBV|HBsAg)(?<space>[ ]?)(?<sign>[+−]|[-–](?![A-Za-z\d]))(?:ve)?(?![A-Za-z\d+=])/y;
const BLOOD =
  /\b(?:blood|groups?|types?|donors?|units?|transfus\w*|plasma|platelets?|red cells|rh|RBCs?|PRBCs?|need|needs|universal)\b/i;

/**
 * The sign after a group or a test is its result. A, B and their signs are marks of a school too: only words about blood decide.
 * (ISBT 128: groups are ABO and RhD positive or negative.)
 */
export const readResult = reader(RESULT, ({ groups = {}, index }, end, text) => {
  const { name = "", space = "", sign = "" } = groups;
  if (/[A-Za-z\d]$/.test(before(text, index))) return undefined;
  if (space !== "" && !/^(?:AB|O|Rh)$/.test(name)) return undefined;
  if (space !== "" && /^\s*\d/.test(after(text, end))) return undefined;
  const letters = ACRONYMS.has(name.toLowerCase()) ? name : Array.from(name.toUpperCase()).join(" ");
  const result = `${letters} ${sign === "+" ? "positive" : "negative"}`;
  if (!/^[AB]$/.test(name) || BLOOD.test(before(text, index)) || BLOOD.test(after(text, end))) return result;
  return { end, ...ambiguous(result, `${letters} ${sign === "+" ? "plus" : "minus"}`) };
});
