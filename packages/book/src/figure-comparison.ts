/** The figures of one meaning in several languages: which of them are not read alike. */
import { figuresIn, saysNumber, type Figure } from "./figure-value.ts";
import type { Readings } from "@parley/sound";

/** Figures that differ between languages: the languages that lack one, or all that have some, and a message. */
interface FigureDifference {
  readonly tags: readonly string[];
  readonly message: string;
  /** What to do with the same figures that are read apart. */
  readonly hint?: string;
}

/** The figures of one text of an entry. */
interface OwnFigures {
  readonly tag: string;
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly values: readonly string[];
}

/** The values that some of the texts have and this one has not, in figures or words. One is often said by no word: 1시간, час. */
function missingValues({ tag, text, figures, values }: OwnFigures, all: readonly OwnFigures[]): string[] {
  const hours = all.flatMap(({ figures: own }) => own.flatMap((one) => (one.isTime ? [Number(one.values?.[0])] : [])));
  const left = [...values];
  let unknown = figures.filter((one) => one.values === undefined).length;
  const wanted = all.flatMap((other) =>
    other.values.filter((value, i) => other.values.indexOf(value) === i).map((value) => [value, other] as const),
  );
  const missing = new Set<string>();
  for (const [value, { values: others }] of wanted) {
    const lacks = others.filter((one) => one === value).length > left.filter((one) => one === value).length;
    // 3 in the afternoon is 15 o'clock.
    const isHour = hours.some((hour) => hour > 12 && (hour === Number(value) || hour - 12 === Number(value)));
    const other = String(Number(value) > 12 ? Number(value) - 12 : Number(value) + 12);
    if (!lacks || value === "1" || missing.has(value) || (isHour && left.includes(other))) continue;
    if (!saysNumber(text, tag, value)) missing.add(value);
  }
  while (unknown > 0 && missing.size > 0) {
    missing.delete([...missing][0]!);
    unknown -= 1;
  }
  return [...missing];
}

/** The figures of a text as a message shows them: as they are read, and as they are written where that differs. */
function shownFigures({ tag, figures }: OwnFigures): string {
  if (figures.length === 0) return `${tag} none`;
  const odd = figures.filter(({ written, values: own }) => own && own.join(" ") !== written && /\D/.test(written));
  const as = odd.length > 0 ? ` (written ${odd.map(({ written }) => written).join(", ")})` : "";
  return `${tag} ${figures.flatMap(({ written, values }) => values ?? [written]).join(", ")}${as}`;
}

/**
 * The difference between the figures of the texts of one meaning, as they are read; `undefined` where they are alike. `read` has
 * readings by language. Never throws.
 */
export function compareFigures(
  texts: readonly (readonly [tag: string, text: string])[],
  read: { readonly [tag: string]: Readings } = {},
): FigureDifference | undefined {
  if (!texts.some(([, text]) => /\p{N}/u.test(text))) return undefined;
  const all = texts.map(([tag, text]): OwnFigures => {
    const figures = figuresIn(text, tag, read[tag]);
    return { tag, text, figures, values: figures.flatMap(({ values }) => values ?? []) };
  });
  const months = new Set(all.flatMap(({ figures }) => figures.flatMap(({ month }) => (month ? [month] : []))));
  const lacking = all.filter((one) => missingValues(one, all).length > 0).map(({ tag }) => tag);
  if (lacking.length === 0 && months.size < 2) return undefined;
  const tags = lacking.length > 0 ? lacking : all.filter(({ figures }) => figures.length > 0).map(({ tag }) => tag);
  const shown = all.map(shownFigures).join("; ");
  const digits = new Set(
    all.map(({ text }) =>
      Array.from(text.matchAll(/\d+/g), ([one]) => one.replace(/^0+(?=\d)/, ""))
        .toSorted()
        .join(" "),
    ),
  );
  return digits.size === 1
    ? { tags, message: `is read with other figures in each language: ${shown}`, hint: READ_APART }
    : { tags, message: `has other figures in each language: ${shown}` };
}

const READ_APART =
  "write a number without a sign between its thousands, and a decimal, a time or a date as each language writes it; parley say --words shows how a figure is read";
