/** A quantity with the noun of its unit: one kilogram, five kilograms, a ten millimeter bolt, half a liter. */
import { ATTRIBUTES } from "./lists.ts";
import type { Quantity } from "./quantities.ts";
import { after, before } from "./reading.ts";
import { unitAt, type Unit } from "./units.ts";

/** Words after an amount that do not make it an attribute: 12" long, 5" of snow. */
export const NO_NOUN =
  /^ (?!long|wide|tall|high|deep|thick|of|in|from|and|or|at|above|below|by|to|is|are|apart|away|per|on|for|every)[a-z]/;

/** Whether a quotation that began before a place is open there: then `"` closes it, and is no inch. */
const quoted = (text: string, at: number): boolean =>
  (text.slice(Math.max(0, at - 200), at).match(/["“]/g)?.length ?? 0) % 2 === 1;

/** The same of single quotation marks: one that opens stands after a space. */
const quotedSingly = (text: string, at: number): boolean =>
  /(?:^|[\s("“])['‘](?!\d\ds?\b)/.test(text.slice(Math.max(0, at - 200), at));

/** A temperature by its letter alone: 38.5 C, temp 101 F. */
function degreesAfter(quantity: Quantity, text: string): Unit | undefined {
  const letter = /^[ \u00a0]?([CF])(?![A-Za-z\d'’])/.exec(after(text, quantity.end));
  if (!letter || quantity.part) return undefined;
  const hot = /\b(?:temp\w*|fever|degrees|heat\w*|cool\w*|warm\w*|freez\w*|boil\w*)\b/i.test(
    before(text, quantity.end),
  );
  const near = /\b(?:at|to|of|below|above|over|under|is|was|around|about|than) [-−]?\d+$/i.test(
    before(text, quantity.end),
  );
  const alone = /^\s*(?:$|[.,;!?)])/.test(
    text.slice(quantity.end + letter[0].length, quantity.end + letter[0].length + 3),
  );
  if (!hot && !(near && alone) && quantity.whole !== undefined) return undefined;
  const scale = letter[1] === "C" ? "Celsius" : "Fahrenheit";
  const end = quantity.end + letter[0].length;
  return { end, one: `degree ${scale}`, several: `degrees ${scale}`, symbol: letter[1]!, hyphened: false };
}

/** The unit after a quantity. */
export function unitAfter(text: string, quantity: Quantity): Unit | undefined {
  const unit = unitAt(text, quantity.end) ?? degreesAfter(quantity, text);
  if (!unit) return undefined;
  const open = /^["″]/.test(unit.symbol) ? quoted : /^['’]/.test(unit.symbol) ? quotedSingly : undefined;
  return open?.(text, quantity.end) === true ? undefined : unit;
}

/** Whether an amount describes the noun after it, and its unit is in the singular (Chicago 7.89: a 10-foot pole). */
function isAttribute(unit: Unit, text: string, start: number): boolean {
  const right = after(text, unit.end);
  const next = /^ (?<noun>[a-z]{3,12}?)(?:e?s)?(?![A-Za-z])/.exec(right)?.groups?.["noun"] ?? "";
  return (
    unit.hyphened ||
    ATTRIBUTES.has(next) ||
    ATTRIBUTES.has(`${next}e`) ||
    (/^["″'’]/.test(unit.symbol) && NO_NOUN.test(right)) ||
    (/\ban? $/i.test(before(text, start)) && NO_NOUN.test(right))
  );
}

/** The noun of a unit after its quantity. */
export const nounAfter = (quantity: Quantity, unit: Unit, text: string, start: number): string =>
  quantity.one || isAttribute(unit, text, start) ? unit.one : unit.several;

/** A quantity and its unit: five milligrams, half a liter, three quarters of an inch, a three quarter inch bolt. */
export function withUnit(quantity: Quantity, unit: Unit, text: string, start: number): string {
  const { words, part } = quantity;
  if (!part || /^(?:percent|degree)/.test(unit.one)) return `${words} ${nounAfter(quantity, unit, text, start)}`;
  if (isAttribute(unit, text, start)) return `${words.replace(/s$/, "")} ${unit.one}`;
  const noun = `${/^(?:[aeio]|hour)/.test(unit.one) ? "an" : "a"} ${unit.one}`;
  return words === "one half" ? `half ${noun}` : `${words} of ${noun}`;
}
