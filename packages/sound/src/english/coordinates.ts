/** Geographic coordinates: 35°10′N → thirty five degrees ten minutes north; 126.978° E. */
import { cardinal, decimal } from "./numbers.ts";
import { reader } from "./reading.ts";

const COORDINATE =
  /(?<degrees>\d{1,3})(?:\.(?<part>\d{1,8}))?[ ]?[°º][ ]?(?:(?<minutes>\d{1,2})(?:\.(?<minute>\d{1,6}))?[ ]?['’′][ ]?(?:(?<seconds>\d{1,2})(?:\.(?<second>\d{1,4}))?[ ]?(?:["”″]|''|’’)[ ]?)?)?(?<way>[NSEW](?![A-Za-z]))?/y;
const WAYS: { readonly [letter: string]: string } = { N: "north", S: "south", E: "east", W: "west" };

/** A number and its noun, in the plural but for 1. */
function counted(whole: string, part: string | undefined, noun: string): string {
  const number = part === undefined ? cardinal(whole) : decimal(whole, part);
  return `${number} ${noun}${part === undefined && Number(whole) === 1 ? "" : "s"}`;
}

export const readCoordinate = reader(COORDINATE, ({ groups = {} }) => {
  const { degrees = "", part, minutes, minute, seconds, second, way } = groups;
  if (minutes === undefined && way === undefined) return undefined;
  const words = [counted(degrees, part, "degree")];
  if (minutes !== undefined) words.push(counted(minutes, minute, "minute"));
  if (seconds !== undefined) words.push(counted(seconds, second, "second"));
  if (way !== undefined) words.push(WAYS[way]!);
  return words.join(" ");
});
