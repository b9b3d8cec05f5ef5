/** Powers of numbers: 10^6 → ten to the power of six, 2³ → two cubed, 5×10³ → five times ten cubed. */
import { cardinal, decimal } from "./numbers.ts";
import { reader } from "./reading.ts";

const POWER =
  /(?:(?<whole>\d{1,12})(?:\.(?<part>\d{1,12}))?[ ]?[×x·*][ ]?)?(?<base>\d{1,12})(?:\^(?<minus>[-−]?)(?<power>\d{1,3})|(?<raised>⁻?[⁰¹²³⁴-⁹]{1,3}))(?![\dA-Za-z.^]\d?)/y;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

export const readPower = reader(POWER, ({ groups = {} }) => {
  const { whole, part, base = "", raised } = groups;
  const minus = raised?.startsWith("⁻") === true || (groups["minus"] ?? "") !== "";
  const power = groups["power"] ?? Array.from(raised!.replace("⁻", ""), (digit) => RAISED.indexOf(digit)).join("");
  const factor = whole === undefined ? "" : `${part === undefined ? cardinal(whole) : decimal(whole, part)} times `;
  const last = !minus && power === "2" ? "squared" : !minus && power === "3" ? "cubed" : undefined;
  return `${factor}${cardinal(base)} ${last ?? `to the power of ${minus ? "minus " : ""}${cardinal(power)}`}`;
});
