/** Shortened words: streets and mountains in names, forms of medicines, and those that only the author can read. */
import { ADDRESSES_STREETS } from "./lists.ts";
import { after, before, reader, type Reading } from "./reading.ts";

/** A full stop that ends the sentence is kept: etc. Then → et cetera. Then. But Co. B → company B. */
export const ending = (text: string, end: number): string =>
  !/^ (?:[B-HJ-Z](?![A-Za-z'’])|A(?=$|[.,;)]| (?:is|was|and|or|to|has|will|moves?|moved)\b))/.test(after(text, end)) &&
  /^\s*$|^\s+[A-Z“"]/.test(after(text, end))
    ? "."
    : "";

/** Dr. and Ln. after a name are Drive and Lane: on Elm Dr. */
const DRIVE = /(?<kind>Dr|Ln|Ct|Pkwy|Cir|Ter|Hwy|Expy|Fwy)(?<stop>\.?)(?=$|[^A-Za-z.])/y;
export const readDrive = reader(DRIVE, ({ groups = {}, index }, end, text) => {
  const { kind = "", stop = "" } = groups;
  const [left, right] = [before(text, index), after(text, end)];
  const name =
    /(?<lead>\b(?:on|along|down|at|off|to|and|near|from|of|cross|past|in|[\dNSEW])\.? )?(?<name>[A-Z][a-z]+|\d(?:st|nd|rd|th)) $/.exec(
      left,
    )?.groups;
  const street = ADDRESSES_STREETS.get(kind)?.toLowerCase();
  if (!name || street === undefined || NO_NAME.test(name["name"]!)) return undefined;
  // “Ask Dr. Hall”, but “on Elm Dr. Turn left.”
  if (kind === "Dr" && /^ [A-Z]/.test(right) && name["lead"] === undefined) return undefined;
  if (kind === "Dr" && stop === "" && /^ [A-Z]/.test(right)) return undefined;
  return stop === "" ? street : `${street}${ending(text, end)}`;
});
const NO_NAME =
  /^(?:The|Ask|Call|See|Dear|Thank|Thanks|Tell|Hello|Hi|Yes|No|Our|My|Your|His|Her|And|Or|But|Is|Was|If|When|Doctor|For|To|From|With|By|Get|Find|Where|Good|Only|This|That|Sorry|Please|Page)$/;

/** Mt. and Ft. before a name: Mt. Ararat, Ft. Worth. */
const MOUNT = /(?<word>Mt|Ft)\.?(?=[ \u00a0][A-Z][a-z])/y;
export const readMount = reader(MOUNT, ({ groups = {}, index }, _end, text) =>
  /\d ?$/.test(before(text, index)) ? undefined : groups["word"] === "Mt" ? "Mount" : "Fort",
);

/** Forms of medicines after a number: 2 tab. daily. */
const FORM = /(?<word>tabs?|caps?|supps?|amps?|gal|btls?|pkgs?|pkts?)\.(?= [a-z(\d]|[,;)]|\s*$)/y;
const FORMS: { readonly [word: string]: string } = {
  tab: "tablet",
  cap: "capsule",
  supp: "suppository",
  btl: "bottle",
  pkg: "package",
  pkt: "packet",
  gal: "gallon",
};
export const readForm = reader(FORM, ({ groups = {}, index }, end, text) => {
  const number = /(?<number>[\d.,/½¼¾]+) ?$/.exec(before(text, index))?.groups?.["number"];
  const key = groups["word"]!.replace(/s$/, "");
  const stop = number === undefined ? "" : ending(text, end);
  // “Put it on my tab.”
  if (number === undefined && /^\s*$/.test(after(text, end)) && key !== "gal") return undefined;
  const plural = number === undefined ? groups["word"]!.endsWith("s") : !/^(?:1|½|¼|¾|1\/\d)$/.test(number);
  const noun = (one: string): string => (plural ? one.replace(/y$/, "ie") + "s" : one);
  if (key !== "amp") return `${noun(FORMS[key]!)}${stop}`;
  return unread(groups["word"]!, `${noun("amp")}${stop}`, `${noun("ampoule")}${stop}`);
});

const unread = (written: string, words: string, ...others: readonly string[]): Omit<Reading, "end"> => ({
  words,
  trouble: {
    rule: "abbreviation.unread",
    message: `“${written}” is an abbreviation; write it out, or give its reading`,
    ...(others.length > 0 ? { candidates: [words, ...others] } : {}),
  },
});

/** Abbreviations that no list reads, where the sentence goes on after the full stop. */
const UNKNOWN_WORDS =
  `abd acct addl admin alt amb amt anes assn assoc asst attn aux avail bact batt btl calc cardiol cert cerv
    circ coeff cond conf cont coord ctr cust cyl ded defib desc diag diff dim dir dist doz elec elev eng engr
    evac eval exec exp fac fract gen gyn hdqrs hyd hydr immed insp instr intub lig loc lumb mach maint
    manuf med memb metab mfg mgmt mgr mil nav neg neurol norm nr num obs org orig ortho oxy path perf pharm
    phys pkg pneu pos pref prelim prev prob proc prod prog prox psych pt pts qual rad rec recd ref reg rehab
    req resp resus resusc ret rtd sched ser sig sol soln spec starb std subj sup supp surg susp sym symp sys
    tech thor tox trans treas util vac val veh vert whse`.split(/\s+/);
const UNKNOWN = new RegExp(
  String.raw`(?<word>${UNKNOWN_WORDS.map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`).join("|")})\.(?= (?:[a-z]{2}|\d))`,
  "y",
);
export const readUnknown = reader(UNKNOWN, ({ groups = {} }) => unread(`${groups["word"]}.`, `${groups["word"]}.`));

/** Before the word of a unit: a sq. metre, three cu. yards. */
const SQUARE =
  /(?<word>[Ss]q|[Cc]u)\.?(?=[ \u00a0](?:(?:kilo|centi|milli|deci)?met(?:er|re)s?|foot|feet|yards?|inch(?:es)?|miles?|km|cm|mm|m|ft|yd|mi)(?![A-Za-z]))/y;
export const readSquare = reader(SQUARE, ({ groups = {} }) => (/^s/i.test(groups["word"]!) ? "square" : "cubic"));

/** Units of an army after their number: 1st Plt, 3rd Bn. (FM 1-02.2). */
const TROOP = /(?<word>Plt|Coy|Bn|Bde|Regt|Rgt|Sqn|Btry|Sqd)(?<stop>\.?)(?![A-Za-z])/y;
const TROOPS: { readonly [word: string]: string } = {
  Plt: "Platoon",
  Coy: "Company",
  Bn: "Battalion",
  Bde: "Brigade",
  Regt: "Regiment",
  Rgt: "Regiment",
  Sqn: "Squadron",
  Btry: "Battery",
  Sqd: "Squad",
};
export const readTroop = reader(TROOP, ({ groups = {}, index }, end, text) =>
  /(?:\d(?:st|nd|rd|th)|\b[A-H]|\b\d{1,3}) $/.test(before(text, index))
    ? `${TROOPS[groups["word"]!]}${groups["stop"] === "" ? "" : ending(text, end)}`
    : undefined,
);

/** Whether a word before a full stop is one of these. */
export const isShortened = (word: string): boolean =>
  /^(?:[A-Z][a-z]{1,3}|tabs?|caps?|supps?|amps?|gal|btls?|pkgs?|pkts?|[Ss]q|[Cc]u)$/.test(word) ||
  UNKNOWN_WORDS.includes(word.toLowerCase());
