import { existsSync, readFileSync, statSync } from "node:fs";
import { nearest } from "@parley/book";
import { isMedia, mediaEndings, mediaType } from "@parley/media";
import {
  OFFICE_PAPERS,
  paperFor,
  PDF_STANDARDS,
  printBook,
  SHEET_FORMATS,
  IMPOSITION_SCHEMES,
  type ImposeOptions,
  type PrintJob,
} from "@parley/press";
import type { PrepareOptions } from "@parley/edition";
import { bookFolder, bookOptions, names, SHARED, size } from "./build.ts";
import { readOptions } from "./options.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";
import { printTroubles } from "./troubles.ts";

const OPTIONS = {
  ...SHARED,
  as: { type: "string" },
  out: { type: "string" },
  tags: { type: "string" },
  size: { type: "string" },
  large: { type: "boolean" },
  cover: { type: "string" },
  own: { type: "string" },
  bleed: { type: "string" },
  pdf: { type: "string" },
  sheet: { type: "string" },
  on: { type: "string" },
  paper: { type: "string" },
  scale: { type: "string" },
  only: { type: "string" },
  volume: { type: "string" },
} as const;

type Values = { [name in keyof typeof OPTIONS]?: string | boolean | string[] | undefined };

/** `parley print BOOK --out FILE.pdf [--as booklet] …`: one thing on paper. */
export async function print(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, OPTIONS);
  const folder = bookFolder(positionals);
  if (values.out === undefined || values.out === "") throw new UsageError("--out FILE.pdf is missing");
  const { chapters, ...rest } = bookOptions(values, terminal);
  const job = jobFor(values, chapters);
  const { languages } = job;
  const options: PrepareOptions = {
    ...rest,
    ...(languages ? { required: languages } : {}),
    ...(languages?.[1] ? { sides: [languages[0]!, languages[1]] } : {}),
  };
  const done = await printBook(folder, values.out, job, options);
  printTroubles(terminal, done.troubles, values);
  const { ok, files, troubles } = done;
  if (values.json) terminal.out(`${JSON.stringify({ ok, files, troubles })}\n`);
  else
    for (const { name, bytes, pages } of files)
      terminal.out(`${name}  ${size(bytes)}, ${pages} ${pages === 1 ? "page" : "pages"}\n`);
  const leftOut = troubles.filter(({ rule }) => rule === "left-out").length;
  if (!values.json && done.ok && leftOut > 0)
    terminal.out(`${leftOut} ${leftOut === 1 ? "phrase is" : "phrases are"} left out: a text is missing\n`);
  return done.ok ? 0 : 1;
}

/** The job of some options. Throws a UsageError for options that contradict each other. */
function jobFor(values: Values & { langs?: string[] | undefined }, chapters: readonly string[] | undefined): PrintJob {
  const text = (name: keyof Values): string | undefined => values[name] as string | undefined;
  const formats = ["booklet", ...SHEET_FORMATS, "test-sheet"] as const;
  const as = formats.find((known) => known === (values.as ?? "booklet"));
  if (!as) {
    const close = nearest(text("as")!.toLowerCase(), formats);
    throw new UsageError(
      `--as ${text("as")}: ${close ? `did you mean “${close}”? ` : ""}known are ${formats.join(", ")}`,
    );
  }
  const only = (name: keyof Values, ...where: string[]): void => {
    if (values[name] !== undefined && !where.includes(as))
      throw new UsageError(`--${name} is for ${where.join(" and ")}, not for ${as}`);
  };
  for (const name of ["large", "cover", "own", "bleed", "sheet", "on", "paper", "scale", "only", "volume"] as const)
    only(name, "booklet");
  only("size", "booklet", "wall", "test-sheet");
  const impose = imposeOptions({
    sheet: text("sheet"),
    on: text("on"),
    paper: text("paper"),
    scale: text("scale"),
    only: text("only"),
  });
  if (impose && values.bleed !== undefined)
    throw new UsageError("--bleed is for a print shop, which imposes the sheets itself: remove --sheet");
  const standard = PDF_STANDARDS.find((known) => known === values.pdf);
  if (values.pdf !== undefined && !standard)
    throw new UsageError(`--pdf ${text("pdf")}: known are ${PDF_STANDARDS.join(", ")}`);
  if (standard && values.own !== undefined)
    throw new UsageError(`--own: pages of another PDF cannot be part of a ${standard} file; remove --own or --pdf`);
  if (standard && impose)
    throw new UsageError(`--pdf ${standard} is for single pages; sheets to fold have no tags: remove --sheet`);
  const languages = languagesOf(values.langs ?? []);
  return {
    as,
    ...(languages ? { languages } : {}),
    ...(chapters ? { chapters } : {}),
    ...(values.tags === undefined ? {} : { tags: names(text("tags")!) }),
    ...sizeOf(as, text("size"), values.large === true),
    ...(values.cover === undefined ? {} : { cover: coverAt(text("cover")!) }),
    ...(values.own === undefined ? {} : { own: { name: text("own")!, data: fileAt("own", text("own")!) } }),
    ...(values.bleed === undefined ? {} : { bleed: millimetres("bleed", text("bleed")!, 2, 10) }),
    ...(values.volume === undefined ? {} : { volume: entriesOfVolume(text("volume")!) }),
    ...(standard ? { standard } : {}),
    ...(impose ? { impose } : {}),
  };
}

function languagesOf(langs: readonly string[]): string[] | undefined {
  if (langs.length > 1) throw new UsageError("write --langs once, as in --langs A,B");
  const [list] = langs;
  if (list === undefined) return undefined;
  const tags = names(list);
  if (tags.length > 3 || tags.includes("") || new Set(tags).size < tags.length)
    throw new UsageError(`--langs ${list}: write one, two or three languages, each once, as in --langs A,B`);
  return tags;
}

function sizeOf(as: PrintJob["as"], wanted: string | undefined, large: boolean): Pick<PrintJob, "size" | "large"> {
  if (as === "wall" && wanted !== undefined && wanted !== "a3" && wanted !== "a4")
    throw new UsageError(`--size ${wanted}: a wall is a3 or a4`);
  if (as === "test-sheet" && wanted !== undefined && !(OFFICE_PAPERS as readonly string[]).includes(wanted))
    throw new UsageError(`--size ${wanted}: a test sheet is ${OFFICE_PAPERS.join(" or ")}`);
  if (as === "booklet") {
    try {
      paperFor(wanted, large);
    } catch (error) {
      throw new UsageError(error instanceof Error ? `--size: ${error.message}` : String(error));
    }
  }
  return { ...(wanted === undefined ? {} : { size: wanted }), ...(large ? { large } : {}) };
}

function coverAt(file: string): NonNullable<PrintJob["cover"]> {
  if (!isMedia(file, "picture")) throw new UsageError(`--cover ${file}: a cover is ${mediaEndings("picture")}`);
  return { name: file, type: mediaType(file), data: fileAt("cover", file), credit: undefined };
}

function fileAt(option: string, file: string): Uint8Array {
  if (!existsSync(file) || !statSync(file).isFile()) throw new UsageError(`--${option}: there is no file ${file}`);
  return readFileSync(file);
}

function entriesOfVolume(text: string): number {
  const value = Number(text);
  if (!(Number.isInteger(value) && value >= 10))
    throw new UsageError(`--volume ${text}: it is the number of entries in a volume, 10 or more`);
  return value;
}

function millimetres(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!(value >= least && value <= most))
    throw new UsageError(`--${option} ${text}: it is in millimetres, ${least} to ${most}`);
  return value;
}

/** How the pages are laid on sheets; `undefined`: page by page. */
function imposeOptions(values: { [name in keyof ImposeOptions]?: string | undefined }): ImposeOptions | undefined {
  const { only } = values;
  const sheet = IMPOSITION_SCHEMES.find((known) => known === values.sheet);
  if (values.sheet === undefined) {
    if (values.on ?? values.paper ?? values.scale ?? only)
      throw new UsageError("--on, --paper, --scale and --only need --sheet");
    return undefined;
  }
  if (!sheet) throw new UsageError(`--sheet ${values.sheet}: known are ${IMPOSITION_SCHEMES.join(", ")}`);
  const on = OFFICE_PAPERS.find((known) => known === values.on);
  if (values.on !== undefined && !on) throw new UsageError(`--on ${values.on}: known are ${OFFICE_PAPERS.join(", ")}`);
  const scale = Number(values.scale ?? 100);
  if (!(scale >= 80 && scale <= 100)) throw new UsageError(`--scale ${values.scale}: it is a percentage, 80 to 100`);
  if (only !== undefined && only !== "fronts" && only !== "backs")
    throw new UsageError(`--only ${only}: it is fronts or backs`);
  return {
    sheet,
    paper: values.paper === undefined ? 0 : millimetres("paper", values.paper, 0, 0.5),
    scale,
    ...(on ? { on } : {}),
    ...(only ? { only } : {}),
  };
}
