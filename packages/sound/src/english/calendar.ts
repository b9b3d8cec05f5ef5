/** Months and days of the week, and days of the month as ordinals. */
import { cardinal, ordinal } from "./numbers.ts";

export const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
export const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** The month of its name or the first three letters of it (Sept too); `undefined` for anything else. */
export function monthOf(written: string): string | undefined {
  const key = written.toLowerCase().replace(".", "");
  return MONTHS.find((month) => {
    const name = month.toLowerCase();
    return key === name || key === name.slice(0, 3) || (key === "sept" && name === "september");
  });
}

export const dayOfMonth = (digits: string): string => ordinal(cardinal(digits));

/** A date as Americans say it: July twenty fifth. */
export const monthAndDay = (month: number, day: string): string => `${MONTHS[month - 1]} ${dayOfMonth(day)}`;

export const isMonth = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= 12;
export const isDay = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= 31;

/** A pattern of the names of the months, without a lower-case “may” or “march”, which are verbs. */
export const MONTH_NAMES = String.raw`(?:[Jj]an(?:uary)?|JAN(?:UARY)?|[Ff]eb(?:ruary)?|FEB(?:RUARY)?|[Mm]ar(?:ch)?|MAR(?:CH)?|[Aa]pr(?:il)?|APR(?:IL)?|[Mm]ay|MAY|[Jj]une?|JUNE?|[Jj]uly?|JULY?|[Aa]ug(?:ust)?|AUG(?:UST)?|[Ss]ept?(?:ember)?|SEPT?(?:EMBER)?|[Oo]ct(?:ober)?|OCT(?:OBER)?|[Nn]ov(?:ember)?|NOV(?:EMBER)?|[Dd]ec(?:ember)?|DEC(?:EMBER)?)(?![A-Za-z])\.?`;
