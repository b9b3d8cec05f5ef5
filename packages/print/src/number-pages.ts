/** The pages of numbers: digits, tens, months and money, with their respellings, and the rule of the check digit. */
import { respellWords, type Edition, type RespellingPiece } from "@parley/edition";
import { localeFor } from "@parley/locale";
import { fill, languageFor } from "@parley/sound";
import type { Paper } from "./paper.ts";
import { SIDES, type Line, type LineComposer } from "./line-composer.ts";
import type { Piece } from "./line-layout.ts";

/** A row: a figure or a sign, and its words in each language. */
interface NumberRow {
  readonly label: readonly Piece[];
  readonly lines: readonly Line[];
}

/** What stands on the pages. */
interface NumberPages {
  readonly digits: readonly NumberRow[];
  readonly tens: readonly NumberRow[];
  readonly months: readonly NumberRow[];
  readonly money: readonly NumberRow[];
  /** Whether the entries have check digits. */
  readonly check: boolean;
}

const TENS = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
/** Amounts as they are paid and counted in, with the sign of the currency. */
const MONEY = [
  [1_000, "won", "₩"],
  [10_000, "won", "₩"],
  [50_000, "won", "₩"],
  [100, "rouble", "₽"],
  [1_000, "rouble", "₽"],
  [5_000, "rouble", "₽"],
  [10, "dollar", "$"],
  [100, "dollar", "$"],
] as const;

/** The pages of numbers of an edition. Tens, months and money are left out where a language has no words for them. */
export function numberPages(
  edition: Edition,
  languages: readonly string[],
  composer: LineComposer,
  points: (size: number) => number,
  paper: Paper,
): NumberPages {
  const width = (paper.width - (22 + 14 + 1.6) * paper.scale) / languages.length - 1.6 * paper.scale;
  const size = { text: points(7.1), say: points(6.6), width, flows: true };
  const row = (label: string, said: (tag: string) => readonly [string, Respellings]): NumberRow => ({
    label: composer.plain(label),
    lines: languages.map((tag, i) => {
      const [text, respelling] = said(tag);
      const says = languages.flatMap((reader, j) =>
        respelling[reader] === undefined ? [] : [[SIDES[j]!, respelling[reader]] as const],
      );
      return composer.line(text, SIDES[i]!, new Map(says), size);
    }),
  });
  const respelled = (words: string, tag: string): readonly [string, Respellings] => [
    words,
    respellWords(words, tag, languages, {}),
  ];
  const isSpoken = languages.every((tag) => languageFor(tag) !== undefined);
  const digits = Array.from({ length: 10 }, (_, digit) =>
    row(String(digit), (tag) => {
      const { text, respelling } = edition.digits[tag]?.[digit] ?? { text: String(digit), respelling: {} };
      return [text, respelling];
    }),
  );
  return {
    digits,
    tens: !isSpoken
      ? []
      : TENS.map((value) =>
          row(String(value), (tag) => respelled(fill(tag, { type: "number", form: "", value }).spoken, tag)),
        ),
    months: !isSpoken
      ? []
      : Array.from({ length: 12 }, (_, i) =>
          row(String(i + 1), (tag) => respelled(localeFor(tag).print.months[i]!, tag)),
        ),
    money: !isSpoken
      ? []
      : MONEY.map(([value, unit, sign]) =>
          row(`${grouped(value)} ${sign}`, (tag) =>
            respelled(fill(tag, { type: "amount", unit, form: "", value }).spoken, tag),
          ),
        ),
    check: edition.chapters.some(({ entries }) => entries.some((id) => edition.entries[id]?.check !== undefined)),
  };
}

/** Thousands apart from hundreds, from five figures on. */
const grouped = (value: number): string => String(value).replace(/^(\d{2})(\d{3})$/, "$1\u00a0$2");

type Respellings = { readonly [reader: string]: readonly RespellingPiece[] };
