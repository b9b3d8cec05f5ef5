import { isSlot, NO_VALUE, type RespellingPiece } from "@parley/edition";
import { joinPieces, splitPieces } from "./lines.ts";

/** The values of a slot with their words, and by reader their respellings. */
interface Table {
  readonly values: readonly string[];
  readonly texts: readonly string[];
  readonly respelling: { readonly [reader: string]: readonly string[] };
}
interface Tables {
  readonly fillers: { readonly [key: string]: Table };
}

/** The piece in the respelling of a text without a value. */
const BLANK = "____";
/** The minutes of the row that the words of other minutes are made from. */
const DONOR = "30";

/** The respelling of a part of a time in a language for a reader; `undefined` where the book has none. */
function partOf(pack: Tables, part: string, value: number, lang: string, reader: string) {
  const table = pack.fillers[`clock|${part}||${lang}`];
  const line = table?.respelling[reader]?.[table.values.indexOf(String(value))];
  return line === undefined || line === "" ? undefined : splitPieces(line);
}

/**
 * The words of a time that a table of quarters of an hour does not have, from those of its hour; the respelling is that of hour and
 * minute, each read alone: 15:37 is “15시 37분” where 15:30 is “15시 30분”. `undefined` for what is no time, and where the table does not have its hour. Never throws.
 */
export function composedTime(
  pack: Tables,
  table: Table | undefined,
  lang: string,
  value: string,
): { readonly text: string; respellingFor(reader: string): string | undefined } | undefined {
  const [, hour, minute] = /^(\d{1,2}):([0-5]\d)$/.exec(value) ?? [];
  const donor = table?.texts[table.values.indexOf(`${hour}:${DONOR}`)];
  const at = donor?.lastIndexOf(DONOR) ?? -1;
  if (table === undefined || hour === undefined || minute === undefined || donor === undefined || at < 0)
    return undefined;
  // After a colon a minute has two figures, before a word as many as it has.
  const shown = donor[at - 1] === ":" || donor[at - 1] === "." ? minute : String(Number(minute));
  return {
    text: donor.slice(0, at) + shown + donor.slice(at + DONOR.length),
    respellingFor(reader) {
      const minutes = Number(minute);
      const hours = partOf(pack, minutes === 0 ? "hour" : "hour-minute", Number(hour), lang, reader);
      const rest = minutes === 0 ? [] : partOf(pack, hour === "0" ? "minute-0" : "minute", minutes, lang, reader);
      if (hours === undefined || rest === undefined) return undefined;
      const words: readonly RespellingPiece[] = rest.length === 0 ? hours : [...hours, " ", ...rest];
      const around = table.respelling[reader]?.[table.values.indexOf(NO_VALUE)];
      const pieces = around === undefined ? [BLANK] : splitPieces(around);
      return joinPieces(pieces.flatMap((piece) => (!isSlot(piece) && piece === BLANK ? words : [piece])));
    },
  };
}
