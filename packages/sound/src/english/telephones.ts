/** Telephone numbers, digit by digit in their groups, short emergency numbers, and numbers in dotted groups. */
import { cardinal, singly } from "./numbers.ts";
import { after, before, reader, type Reader } from "./reading.ts";

const group = (digits: string): string => (/^[1-9]00$/.test(digits) ? cardinal(digits) : singly(digits));
/** Groups with a pause between them; words (1-800-GO-U-HAUL) stay as they are. */
const groups = (written: string): string =>
  written
    .split(/[^\dA-Za-z]+/)
    .filter((part) => part !== "")
    .map((part) => (/^\d/.test(part) ? group(part) : part))
    .join(", ");

/** +44 (0)20 7946 0958: the trunk 0 is not dialled. +1 (555) 123-4567, +82 10-1234-5678, +44 20 7946 0958, +7 (495) 123-45-67 */
const INTERNATIONAL =
  /\+(?<digits>\d{1,3}(?:[ ]?\(0\)[ ]?\d{1,4}|[ .-]?\(\d{1,4}\)|[ .-]?\d{1,5})(?:[ .-]{1,2}\d{2,8}){1,5}|\d{7,15})(?![\d]|[.,]\d)/y;
const international = reader(
  INTERNATIONAL,
  ({ groups: found = {} }) => `plus ${groups(found["digits"]!.replace("(0)", " "))}`,
);

/** (555) 123-4567, 555-123-4567, 555.123.4567, 123-123-5678-1111 */
const AMERICAN =
  /(?:1[ .-])?(?:\(\d{3}\)[ -]{0,2}|\d{3}(?<sign>[-.]|[ ](?=\d{3}[ -]\d{4})))\d{3}[-. ]\d{4}(?:-\d{1,4})?(?![\d]|[.,-]\d)/y;
/** 1-800-GO-U-HAUL */
const LETTERED = /1-[89]\d\d(?:-[A-Z\d]{1,7}){1,4}(?![A-Za-z\d])/y;
/** Trunk numbers with a leading 0 in groups: 010-1234-5678, 02 123 4567, 020 7946 0958; social security numbers: 111-11-1111 */
const TRUNK =
  /(?:0\d{1,4}(?:[ -]\d{2,4}){2,3}|\(0\d{1,4}\)[ ]?\d{3,4}[ -]\d{3,4}|\d{3}-\d\d-\d{4}|8[ -]\(?\d{3}\)?[ -]\d{3}[ -]\d\d[ -]\d\d)(?![\d-]|[.,]\d)/y;
/** A local number: 555-1234. */
const LOCAL = /\d{3}-\d{4}(?![\d-]|[.,]\d|[ ]?[a-z%°]|\/)/y;
/** Dotted groups: 192.168.0.40 */
const DOTTED = /\d{1,3}(?:\.\d{1,3}){3}(?![\d]|\.\d)/y;

const called = reader(AMERICAN, ({ 0: whole }) => groups(whole));
const lettered = reader(LETTERED, ({ 0: whole }) => groups(whole));
const trunk = reader(TRUNK, ({ 0: whole }) => groups(whole));
const local = reader(LOCAL, ({ 0: whole }) => groups(whole));
const dotted = reader(DOTTED, ({ 0: whole }) => whole.split(".").map(singly).join(" dot "));

const CALL =
  /\b(?:call(?:ed|ing)?|dial(?:ed|ing|led|ling)?|phone|phoned|phoning|ring|rang|telephone|tel\.?|text|hotline|helpline|extension|ext\.?)(?: +(?:the|number|no\.?|emergency|services|at|on|us|me|for help|help|to|either|number:|ambulance|police))*[ :(]*(?:\d{3}(?:,? or |\/| and |, ?))?$/i;
/** Words after which 911, 999, 112 and 119 are a telephone number all the same. */
const NO_NOUN =
  /^(?:[^\p{L}\d%\s]|\s*$|\s+[^\p{L}\d\s]|[\s,]+(?:and|or|if|for|in|immediately|now|at|to|from|right|when|as|is|was|first|straight|before|after|on|with|by|the|a|your|call|operators?|dispatch\w*|calls?)\b)/iu;
const THREE = /(?<digits>\d{3,6})(?![\d]|[.,:/]\d|-\d)/y;

/** 911, 999, 112, 119; and any three to five figures that one dials. */
const emergency = reader(THREE, ({ groups: found = {}, index }, end, text) => {
  const digits = found["digits"]!;
  const [left, right] = [before(text, index), after(text, end)];
  if (CALL.test(left))
    return /^\s*(?:people|persons|men|women|times?|minutes|hours|days|patients)\b/.test(right)
      ? undefined
      : singly(digits);
  if (!/^(?:911|999|112|119)$/.test(digits) || /^[A-Za-z\-–%°]/.test(right)) return undefined;
  if (/(?:[$£€#]|\b(?:no|number|page|room|p|of|about|than|nearly|over|to)\.? *)$/i.test(left)) return undefined;
  const noun = /^ +(?<word>[a-z]+)/.exec(right);
  if (digits === "911" && noun?.groups?.["word"]?.endsWith("s") !== true) return singly(digits);
  return NO_NOUN.test(right) ? singly(digits) : undefined;
});

/** Any groups that one dials: call 1-1-9, dial 9-911. */
const DIALLED = /\d{1,4}(?:-\d{1,4}){1,3}(?![\d-]|[.,:/]\d)/y;
const dialled = reader(DIALLED, ({ 0: whole, index }, _end, text) =>
  CALL.test(before(text, index)) ? groups(whole) : undefined,
);

export const TELEPHONE_READERS: readonly Reader[] = [
  international,
  lettered,
  called,
  trunk,
  dotted,
  dialled,
  local,
  emergency,
];
