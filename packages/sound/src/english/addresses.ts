/** Addresses: the number of a house in pairs, the kind of street, the state and its postal code (NeMo). */
import { ADDRESSES_STATES, ADDRESSES_STREETS } from "./lists.ts";
import { cardinal, ordinal, ordinalEnding, pairs, singly } from "./numbers.ts";
import { before, reader, type Reader } from "./reading.ts";

const STREET_WORDS = [...ADDRESSES_STREETS.keys()].toSorted((a, b) => b.length - a.length).join("|");
const ADDRESS = new RegExp(
  String.raw`(?<house>\d{1,5}[A-Za-z]?)(?:[ ](?<way>[NSEW]|N[EW]|S[EW])\.?(?=[ ]))?(?<name>(?:[ ](?:[A-Z][A-Za-z'’]{1,20}|\d{1,3}(?:st|nd|rd|th))){1,3})[ ](?<street>${STREET_WORDS})(?![A-Za-z])(?<point>\.?)`,
  "y",
);
const WAYS: { readonly [letter: string]: string } = { N: "North", S: "South", E: "East", W: "West" };
const STATE =
  /,[ ](?<state>[A-Z]{2})(?:(?<comma>,?[ ])(?<zip>\d{5})(?<more>-\d{4})?|(?=[.,;]?(?:$|\n)))(?!\d)|(?<alone>[A-Z]{2}) (?<code>\d{5})(?<plus>-\d{4})?(?!\d|[.,]\d|-)/y;

const houseNumber = (written: string): string => {
  const [, digits = "", letter = ""] = /^(\d+)(\D?)$/.exec(written) ?? [];
  const words = digits.length > 4 ? singly(digits) : /^\d0\d$/.test(digits) ? singly(digits) : pairs(digits, "zero");
  return letter === "" ? words : `${words} ${letter.toUpperCase()}`;
};

const readAddress = reader(ADDRESS, ({ groups = {} }, end, text) => {
  const { house = "", way, name = "", street = "", point = "" } = groups;
  const direction = way === undefined ? "" : ` ${Array.from(way, (letter) => WAYS[letter]!).join("")}`;
  const names = name.replace(/(\d+)(st|nd|rd|th)/g, (whole, digits: string, ending: string) =>
    ending === ordinalEnding(digits) ? ordinal(cardinal(digits)) : whole,
  );
  const ends = point !== "" && /^\s*(?:$|[A-Z])/.test(text.slice(end, end + 3)) ? "." : "";
  return `${houseNumber(house)}${direction}${names} ${ADDRESSES_STREETS.get(street)!}${ends}`;
});

/** “, CA 95051” and “, NY” at the end, after the name of a town. */
const readState = reader(STATE, ({ groups = {}, index }, _end, text) => {
  const { alone, state = alone ?? "", comma = " ", code, zip = code, plus, more = plus } = groups;
  const name = ADDRESSES_STATES.get(state);
  if (name === undefined || !/[A-Z][a-z]+ ?$/.test(before(text, index))) return undefined;
  const town = alone === undefined ? ", " : "";
  if (zip === undefined) return town + name;
  return `${town}${name}${comma}${singly(zip)}${more === undefined ? "" : `, ${singly(more.slice(1))}`}`;
});

export const ADDRESS_READERS: readonly Reader[] = [readAddress];
export const STATE_READERS: readonly Reader[] = [readState];
