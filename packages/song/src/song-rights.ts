import type { ReportFinding } from "./finding.ts";
import type { Placed, SongFile, Span, WrittenRights } from "./song-file.ts";
import type { Rights, Song } from "./song.ts";

/** The years after the death of an author for which a work is protected (Berne Convention and most countries: life and 70 years). */
const PROTECTED_YEARS = 70;
const BASES = ["public-domain", "traditional", "licence", "own"] as const;

/** What the rights of a song are checked with. */
interface RightsContext {
  /** The date of the edition, `YYYY-MM-DD`. */
  readonly date: string;
  readonly hasFile: (path: string) => boolean;
  readonly report: ReportFinding;
  /** Where the file has no rights. */
  readonly span: Span;
}

/** The rights of a song; what does not hold is reported. */
export function readRights(written: SongFile["rights"], context: RightsContext): Song["rights"] {
  const { words, melody, arrangement } = written?.value ?? {};
  const at = written?.span ?? context.span;
  const ofWords = checked("words", words, at, context);
  const ofMelody = checked("melody", melody, at, context);
  const ofArrangement = arrangementOf(arrangement, at, context);
  return {
    ...(ofWords ? { words: ofWords } : {}),
    ...(ofMelody ? { melody: ofMelody } : {}),
    ...(ofArrangement ? { arrangement: ofArrangement } : {}),
  };
}

function arrangementOf(
  written: NonNullable<SongFile["rights"]>["value"]["arrangement"],
  at: Span,
  context: RightsContext,
): Rights | "none" | "own" | undefined {
  const value = written?.value;
  if (written === undefined || value === undefined) return undefined;
  return value === "none" || value === "own"
    ? value
    : checked("arrangement", { value, span: written.span }, at, context);
}

function checked(
  name: string,
  block: Placed<WrittenRights> | undefined,
  at: Span,
  { date, hasFile, report }: RightsContext,
): Rights | undefined {
  if (block === undefined) {
    report("song.rights", { span: at }, `the rights of the ${name} are missing`);
    return undefined;
  }
  const { author, died, file } = block.value;
  const fault = (message: string, hint?: string): void =>
    report("song.rights", { span: block.span }, `${name}: ${message}`, hint);
  const basis = BASES.find((one) => one === block.value.basis);
  if (basis === undefined) {
    fault(
      block.value.basis === undefined ? "the basis is missing" : `“${block.value.basis}” is no basis`,
      `write one of ${BASES.join(", ")}`,
    );
    return undefined;
  }
  const year = Number(date.slice(0, 4));
  const isFree = died !== undefined && died + PROTECTED_YEARS <= year;
  if (basis === "public-domain" && (author === undefined || died === undefined)) {
    fault(`public-domain needs ${author === undefined ? "an author" : "the year in which the author died"}`);
  } else if (died !== undefined && died > year)
    fault(`${author ?? "the author"} cannot have died in ${died}: the edition is of ${year}`);
  else if ((basis === "public-domain" || basis === "traditional") && died !== undefined && !isFree)
    fault(
      `${author ?? "the author"} died in ${died}, ${year - died} years before the edition of ${year}: protected to the end of ${died + PROTECTED_YEARS}`,
      "leave the song out, or get a licence and write { basis: licence, file: media/… }",
    );
  if (basis === "licence" && file === undefined)
    fault("a licence needs its file", "write file: media/… and put the licence there");
  if (file !== undefined && !(file.startsWith("media/") && hasFile(file)))
    fault(`${file} is not there`, "put the licence into media/ and write its name as file: media/…");
  return {
    basis,
    ...(author === undefined ? {} : { author }),
    ...(died === undefined ? {} : { died }),
    ...(file === undefined ? {} : { file }),
  };
}
