/** Times of day. */
import { cardinal, decimal, pairs, singly } from "./numbers.ts";
import { after, ambiguous, before, matchAt, reader, type Reader } from "./reading.ts";

const HALF = String.raw`(?:[ \u00a0\u202f]?(?<half>[AaPp])(?:\.[ ]?[Mm]\.?|[Mm]\.?)(?![A-Za-z]))`;
const ZONE = String.raw`(?:[ .]?(?<zone>UTC|GMT|[ECMP][SD]T|[ecmp]\.?[sd]\.?t\.?|BST|CET|KST|JST|MSK|EET)(?![A-Za-z]))`;
const CLOCK = new RegExp(
  String.raw`(?<hour>[01]?\d|2[0-4])(?:(?<colon>[:.])(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?)?(?!\d|[:,.]\d)(?=(?<rest>${HALF}?${ZONE}?))`,
  "uy",
);
const MILITARY = /(?<hour>[01]\d|2[0-4]|\d(?=:)):?(?<minute>[0-5]\d)[ -]?(?:h|hrs?|hours?|Z|Zulu)(?![A-Za-z])/y;
const TO = /[ ]?(?:[-–—~])[ ]?/y;
const SAID_AT = /(?:\b(?:at|by|from|until|till|before|after|since|around|about|to|between|and|time|is)|[-–@,;:(])\s*$/i;
const RATIO = /\b(?:ratios?|dilut\w*|mix\w*|scale|odds|concentration|proportions?|adrenaline|epinephrine|slope)\b/i;
const SCORE = /\b(?:scores?|won|win|lost|beat|draw|drew|leads?|led|final)\b/i;

/**
 * The words of an hour and its minutes: `seven oh five`, `ten thirty`, `twelve o'clock`. 00:00 is midnight.
 */
function timeWords(hour: string, minute: string): string {
  // No clock face has 13 to 23: thirteen hundred, as on the 24-hour clock.
  if (Number(minute) === 0 && Number(hour) > 12) return `${cardinal(hour)} hundred`;
  if (Number(minute) === 0) return Number(hour) === 0 ? "midnight" : `${cardinal(hour)} o'clock`;
  return `${cardinal(hour)} ${minute.startsWith("0") ? `oh ${singly(minute.slice(1))}` : cardinal(minute)}`;
}

const counted = (digits: string, noun: string): string =>
  `${cardinal(digits)} ${noun}${Number(digits) === 1 ? "" : "s"}`;

/** British times have a full stop: at 7.30, if no unit follows. */
const isBritish = (text: string, at: number, end: number): boolean =>
  /\b(?:at|until|till|by) $/i.test(before(text, at)) &&
  /^(?:\s*[.,;!?)]|\s*$| (?:and|or|on|in|to|for|every|sharp)\b)/.test(after(text, end));

interface Clock {
  readonly end: number;
  readonly words: string;
  /** Whether it has minutes, and whether it has a. m. or p. m. */
  readonly whole: boolean;
  readonly half: boolean;
  readonly hour: string;
  readonly minute: string;
}

/** One time: 10:30, 10:30:05, 5 pm, 1.59 p.m., 10:30 EST. */
function clockAt(text: string, at: number): Clock | undefined {
  const match = matchAt(CLOCK, text, at);
  if (!match) return undefined;
  const { hour = "", colon, minute, second, rest = "", half, zone } = match.groups!;
  if (minute === undefined && half === undefined) return undefined;
  if (colon === "." && half === undefined && !isBritish(text, at, at + match[0].length)) return undefined;
  let end = at + match[0].length + rest.length;
  // The full stop after p.m. ends the sentence too.
  if (rest.endsWith(".") && /^\s*$|^\s+[A-Z]/.test(after(text, end))) end -= 1;
  if (zone === undefined && half === undefined && /^[\p{L}\d%°]/u.test(text.slice(end, end + 2))) return undefined;
  const letters = zone === undefined ? "" : ` ${Array.from(zone.replace(/\W/g, "").toUpperCase()).join(" ")}`;
  const name = half === undefined ? "" : ` ${half.toUpperCase()} M`;
  const time =
    second !== undefined
      ? `${counted(hour, "hour")} ${counted(minute!, "minute")} and ${counted(second, "second")}`
      : half !== undefined && Number(minute ?? 0) === 0
        ? cardinal(hour)
        : timeWords(hour, minute!);
  return {
    end,
    words: time + name + letters,
    whole: minute !== undefined,
    half: half !== undefined,
    hour,
    minute: minute ?? "",
  };
}

/** A full hour in a range of the 24-hour clock: 14:00-16:00 → fourteen hundred to sixteen hundred; 09:00-17:00 the same. */
const hourInRange = ({ words, hour }: Pick<Clock, "words" | "hour">, late: boolean): string =>
  late && words.includes(" o'clock")
    ? `${hour.startsWith("0") ? "zero " : ""}${words.replace(/ o'clock(?=$| )/, " hundred")}`
    : words;

/** A time, or a range of times: 10:30, 5pm–7 pm, 9–11 a.m. */
const readClock: Reader = (text, at) => {
  const first = clockAt(text, at);
  if (!first) return bareRange(text, at);
  const to = matchAt(TO, text, first.end);
  const second = to && clockAt(text, first.end + to[0].length);
  // from 13:00 to 15:00
  const [past, rest] = [before(text, at), after(text, first.end)];
  const other =
    /(\d{1,2}):\d\d (?:to|until|till|and) $/.exec(past) ?? /^ (?:to|until|till|and) (\d{1,2}):\d\d/.exec(rest);
  const isLate = (...hours: readonly string[]): boolean => hours.some((hour) => Number(hour) > 12);
  if (!first.half && other) return { end: first.end, words: hourInRange(first, isLate(first.hour, other[1]!)) };
  if (second && (second.half || second.whole === first.whole)) {
    const late = !second.half && isLate(first.hour, second.hour);
    return { end: second.end, words: `${hourInRange(first, late)} to ${hourInRange(second, late)}` };
  }
  const { hour, minute, half, end } = first;
  if (!half && text.charAt(at + hour.length) === ".") return { end, ...ambiguous(first.words, decimal(hour, minute)) };
  if (half || !first.whole || text.charAt(at + hour.length) !== ":") return first;
  const [left, right] = [before(text, at), after(text, end)];
  const ratio = `${cardinal(hour)} to ${cardinal(minute)}`;
  if (RATIO.test(left) || RATIO.test(right) || (SCORE.test(left) && !SAID_AT.test(left))) return { end, words: ratio };
  // 1:10 is a quarter of an hour of lessons or a dilution; at 1:10 is a time.
  if (Number(hour) === 1 && Number(minute) % 10 === 0 && minute !== "00" && at > 0 && !SAID_AT.test(left))
    return { end, ...ambiguous(first.words, ratio) };
  return first;
};

/** 9–11 a.m., 10-12:30 pm: the half of the day stands after the second time. */
const RANGE_TO_CLOCK = /(?<hour>1[0-2]|[1-9])[ ]?[-–—][ ]?(?=\d)/y;
const bareRange: Reader = (text, at) => {
  const match = matchAt(RANGE_TO_CLOCK, text, at);
  const second = match && clockAt(text, at + match[0].length);
  return second?.half
    ? { end: second.end, words: `${cardinal(match!.groups!["hour"]!)} to ${second.words}` }
    : undefined;
};

/** 9.00-17.00, 7.30–8.15: British times, or decimals. */
const DOTTED =
  /(?<a>[01]?\d|2[0-4])\.(?<b>[0-5]\d)[ ]?[-–—][ ]?(?<c>[01]?\d|2[0-4])\.(?<d>[0-5]\d)(?![\d%°]|[ ]?[A-Za-zµμ]{1,3}(?![A-Za-z])|[.,:/-]\d)/y;
const OPENING =
  /\b(?:open\w*|clos\w*|(?:working|visiting|office|opening) hours|hours|daily|shifts?|breakfast|lunch|dinner|supper|rounds|time|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*)\W*(?:at |from |is |are )?$/i;
const readDotted = reader(DOTTED, ({ groups = {}, index }, end, text) => {
  const { a = "", b = "", c = "", d = "" } = groups;
  const late = Number(a) > 12 || Number(c) > 12;
  const time = (hour: string, minute: string): string => {
    const words = timeWords(hour, minute);
    return hourInRange({ words, hour }, late);
  };
  const words = `${time(a, b)} to ${time(c, d)}`;
  if (
    OPENING.test(before(text, index)) ||
    /^ (?:daily|every day|on (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))/.test(after(text, end))
  )
    return words;
  // A pH of 7.35-7.45 is no time.
  return (b + d).replaceAll("0", "") !== "" ? undefined : ambiguous(words, `${decimal(a, b)} to ${decimal(c, d)}`);
});

/** The 24-hour clock of armed forces and ships: 0800 hours → zero eight hundred hours. */
const readMilitary = reader(MILITARY, ({ groups = {}, 0: whole }) => {
  const { hour = "", minute = "" } = groups;
  const hours = hour.startsWith("0") ? singly(hour) : cardinal(hour);
  const minutes = minute === "00" ? "hundred" : minute.startsWith("0") ? singly(minute) : cardinal(minute);
  const all = minute === "00" && hour.startsWith("0") ? `zero ${cardinal(hour)}` : hours;
  return `${hour === "00" ? "zero zero" : all} ${minutes} ${/Z/.test(whole) ? "Zulu" : "hours"}`;
});

/** at 0430: a time of four figures with a leading 0. */
const AT = /0(?<hour>\d)(?<minute>[0-5]\d)(?![\d%°]|[.,:/-]\d)/y;
const readAt = reader(AT, ({ groups = {}, index }, _end, text) => {
  if (
    !/\b(?:at|by|until|till|from|before|after|since|NLT|NET|ET[ABDC]|TOT|DTG|time:?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?) $/i.test(
      before(text, index),
    )
  )
    return undefined;
  const { hour = "", minute = "" } = groups;
  const minutes = minute === "00" ? "hundred" : minute.startsWith("0") ? singly(minute) : cardinal(minute);
  return `zero ${cardinal(hour)} ${minutes}`;
});

const LISTED =
  /\b0\d[0-5]\d(?:(?:, (?:and |or )?| and | or | to | until )[012]\d[0-5]\d){0,4}(?:, (?:and |or )?| and | or | to | until )$/;

/** at 1430, at 2400: the same without a leading 0; it can be a number too. */
const AT_FULL = /(?<hour>1\d|2[0-4])(?<minute>[0-5]\d)(?![\d%°A-Za-z'’]|[.,:/-]\d)/y;
const MEETING =
  /\b(?:meet\w*|depart\w*|arriv\w*|leav\w*|left|watch|muster\w*|ETA|ETD|land\w*|report\w*|start\w*|begins?|began|open\w*|clos\w*|curfew|shift|call\w*|radio|rendezvous|briefing|rounds|lights|sunset|sunrise|tide)\b/i;
const readAtFull = reader(AT_FULL, ({ groups = {}, index }, end, text) => {
  const { hour = "", minute = "" } = groups;
  const [left, right] = [before(text, index), after(text, end)];
  // Not later than 1730. At 0600, 1200 and 1800: a time with a leading 0 is before it.
  const planned = /\b(?:NLT|NET|ET[ABDC]|TOT)[ :]{1,2}$/.test(left);
  if ((planned || LISTED.test(left)) && !(hour === "24" && minute !== "00")) return hundred(hour + minute);
  if (!/\bat $/i.test(left) || (hour === "24" && minute !== "00")) return undefined;
  if (
    !/^(?:\s*(?:$|[.,;:!?)])| (?:on|and|or|for|to|in|today|tomorrow|tonight|daily|sharp|local|every|from|by|when|the|we|if)\b)/.test(
      right,
    )
  )
    return undefined;
  const words = hundred(hour + minute);
  return MEETING.test(left) || MEETING.test(right) ? words : ambiguous(words, cardinal(hour + minute));
});

/** 0800-1700: hours of work. */
const HOURS =
  /(?<from>0\d[0-5]\d|1\d[0-5]\d)[ ]?[-–—][ ]?(?<to>[012]\d[0-5]\d)(?:[ ]?h(?:rs?|ours)?(?![A-Za-z]))?(?![\d-]|[.,:/]\d)/y;
const hundred = (digits: string): string => {
  const hour = digits.startsWith("0") ? `zero ${cardinal(digits.slice(1, 2))}` : cardinal(digits.slice(0, 2));
  const minute = digits.slice(2);
  return `${hour} ${minute === "00" ? "hundred" : minute.startsWith("0") ? singly(minute) : cardinal(minute)}`;
};
const readHours = reader(HOURS, ({ groups = {} }) => {
  const { from = "", to = "" } = groups;
  return from.startsWith("0") ? `${hundred(from)} to ${hundred(to)} hours` : undefined;
});

/** The difference to universal time: UTC+9, GMT−5. */
const OFFSET = /(?<zone>UTC|GMT)[ ]?(?<sign>[+\-−–])[ ]?(?<hour>\d{1,2})(?::?(?<minute>[0-5]\d))?(?!\d)/y;
export const readOffset = reader(OFFSET, ({ groups = {} }) => {
  const { zone = "", sign, hour = "", minute = "00" } = groups;
  const minutes = minute === "00" ? "" : ` ${cardinal(minute)}`;
  return `${Array.from(zone).join(" ")} ${sign === "+" ? "plus" : "minus"} ${cardinal(hour)}${minutes}`;
});

/** A duration: 1h30, 2h05min. */
const DURATION = /(?<hour>\d{1,2})[ ]?h[ ]?(?<minute>[0-5]\d)(?:[ ]?(?:m|min|mins))?(?![A-Za-z\d])/y;
const readDuration = reader(
  DURATION,
  ({ groups = {} }) => `${counted(groups["hour"]!, "hour")} ${counted(groups["minute"]!, "minute")}`,
);

/** 340 AD, 44 BC. */
const ERA = /(?<year>\d{1,4})[ ]?(?<era>A\.?D|B\.?C\.?E|C\.E|B\.?C|CE)(?![A-Za-z])\.?/y;
const readEra = reader(
  ERA,
  ({ groups = {} }) =>
    `${groups["year"]!.length > 2 ? pairs(groups["year"]!) : cardinal(groups["year"]!)} ${Array.from(
      groups["era"]!.replaceAll(".", ""),
    ).join(" ")}`,
);

export const TIME_READERS: readonly Reader[] = [
  readHours,
  readMilitary,
  readAt,
  readAtFull,
  readDuration,
  readDotted,
  readClock,
  readEra,
];
