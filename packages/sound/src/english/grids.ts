/** References of a grid, letter by letter and figure by figure: grid AB 123 456, MGRS 4QFJ 12345 67890. */
import { spelled } from "./capitals.ts";
import { singly } from "./numbers.ts";
import { before, reader } from "./reading.ts";

const GRID =
  /(?<zone>\d{1,2}[C-X][ ]?)?(?<square>[A-Z]{1,3}[ ]?)?(?<east>\d{2,10})(?:[ ](?<north>\d{2,5}))?(?![A-Za-z\d]|[.,]\d)/y;

export const readGrid = reader(GRID, ({ groups = {}, index }, _end, text) => {
  if (!/\b(?:grid|MGRS|USNG|UTM)(?: ref(?:erence)?\.?| square| zone)?(?: is)?[ :]+$/i.test(before(text, index)))
    return undefined;
  const { zone = "", square = "", east = "", north } = groups;
  const letters = `${zone}${square}`.match(/\d+|[A-Z]/g) ?? [];
  const parts = letters.map((part) => (/\d/.test(part) ? singly(part) : spelled(part)));
  return [...parts, singly(east)].join(" ") + (north === undefined ? "" : `, ${singly(north)}`);
});
