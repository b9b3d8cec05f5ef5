/** Numbers of spreadsheets as they are shown (ECMA-376 part 1, 18.8.30): figures, dates and times. */

/** The formats that every file has by number, where they are not “General”. */
const BUILT_IN: { readonly [id: number]: string } = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "yyyy-mm-dd",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy-mm-dd h:mm",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  49: "@",
};

/** The code of a format by its number; formats of the file come first. Unknown numbers from 27 to 58 are dates of East Asia. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  const code = own.get(id) ?? BUILT_IN[id];
  if (code !== undefined) return code;
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? "yyyy-mm-dd" : "General";
}

/** The first section of a format without what is in quotes, brackets and escapes. */
const bare = (code: string): string =>
  code
    .split(";")[0]!
    .replace(/"[^"]*"|\\.|_.|\*./gu, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, "");

/**
 * Whether a format shows a number as a date or time. Never throws.
 */
export const isDateFormat = (code: string): boolean => code !== "General" && /[ymdhs]/iu.test(bare(code));

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A number as it is shown by a format. Never throws; an unknown format shows the number. */
export function shownNumber(value: number, code: string, is1904 = false): string {
  if (isDateFormat(code)) return shownDate(value, bare(code), is1904);
  const section = code.split(";")[value < 0 && code.includes(";") ? 1 : 0]!;
  const plain = section.replace(/"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]/gu, "$1$2");
  const digits = /[#0?](?:[#0?,]*)(?:\.([#0?]+))?(?:E[+-]0+)?/u.exec(plain);
  if (!digits || /General/i.test(plain)) return general(value);
  const scaled = plain.includes("%") ? value * 100 : value;
  const decimals = digits[1] ?? "";
  let text = Math.abs(scaled).toFixed(Math.min(decimals.length, 15));
  if (decimals.includes("#")) text = text.replace(/\.?0+$/u, "");
  const [whole = "", part] = text.split(".");
  const least = (digits[0].split(".")[0]!.match(/0/gu) ?? []).length;
  let integer = whole.padStart(least, "0");
  if (/,(?=[#0?])/u.test(digits[0])) integer = integer.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  const number = part === undefined ? integer : `${integer}.${part}`;
  const sign = value < 0 && section === code.split(";")[0] ? "-" : "";
  return sign + plain.replace(digits[0], () => number);
}

/** A number without a format: at most eleven figures. */
function general(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return String(Number(value.toPrecision(11)));
}

/** A serial number of a date as its format shows it. */
function shownDate(value: number, code: string, is1904: boolean): string {
  const seconds = Math.round(value * 86_400);
  const days = Math.floor(seconds / 86_400) + (is1904 ? 1462 : 0);
  // The calendar of 1900 has a 29 February, for the sake of an older program.
  const date = new Date(Date.UTC(1899, 11, days > 59 ? 30 : 31) + days * 86_400_000);
  if (Number.isNaN(date.getTime())) return String(value);
  const clock = ((seconds % 86_400) + 86_400) % 86_400;
  const isTwelve = /am\/pm|a\/p/iu.test(code);
  const hour = Math.floor(clock / 3600);
  const two = (number: number, token: string): string =>
    token.length > 1 ? String(number).padStart(2, "0") : String(number);
  let before = "";
  return code.replace(/am\/pm|a\/p|\[(?:h+|m+|s+)\]|y+|m+|d+|h+|s+(?:\.0+)?/giu, (token, at: number) => {
    const kind = token.toLowerCase();
    const isMinute = kind.startsWith("m") && (before === "h" || /^[^a-z]*s/iu.test(code.slice(at + token.length)));
    before = kind.charAt(0);
    if (kind.startsWith("a")) return hour < 12 ? "AM" : "PM";
    if (kind.startsWith("[h")) return String(Math.floor(seconds / 3600));
    if (kind.startsWith("[m")) return String(Math.floor(seconds / 60));
    if (kind.startsWith("[s")) return String(seconds);
    if (kind.startsWith("y"))
      return kind.length > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100, "yy");
    if (kind.startsWith("d")) return two(date.getUTCDate(), kind.slice(0, 2));
    if (kind.startsWith("h")) return two(isTwelve ? hour % 12 || 12 : hour, kind);
    if (kind.startsWith("s")) return two(clock % 60, kind.split(".")[0]!);
    if (isMinute) return two(Math.floor(clock / 60) % 60, kind);
    return kind.length > 2 ? MONTHS[date.getUTCMonth()]! : two(date.getUTCMonth() + 1, kind);
  });
}
