/** The words of an edition for the other programs of the benchmark. */
import { DAMM } from "@parley/book";
import { plainText, ACT_SIGNS, type Edition, type RespellingPiece } from "@parley/edition";
import { localeFor } from "@parley/locale";
import { fill, guideFor } from "@parley/sound";

interface Cell {
  readonly text: string;
  readonly say: string;
}

/** A booklet as plain words. */
export interface Words {
  readonly title: { readonly [lang: string]: string };
  readonly chapters: readonly {
    readonly no: string;
    readonly title: { readonly [lang: string]: string };
    readonly entries: readonly {
      readonly id: string;
      readonly no: string;
      readonly act: string;
      readonly ko: Cell;
      readonly ru: Cell;
    }[];
  }[];
  readonly signs: { readonly [act: string]: string };
  readonly matter: readonly { readonly title: string; readonly rows: readonly (readonly string[])[] }[];
  readonly index: { readonly [lang: string]: readonly { readonly text: string; readonly id: string }[] };
}

/** An edition as plain words: respellings joined, indexes sorted. */
export function wordsOf(edition: Edition): Words {
  const bare = (pieces: readonly RespellingPiece[]): string => plainText(pieces, () => "____");
  const index: { [lang: string]: { text: string; id: string }[] } = {};
  for (const lang of ["ko", "ru"])
    index[lang] = Object.entries(edition.entries)
      .map(([id, { texts }]) => ({ text: bare(texts[lang]![0]!.text).replaceAll("\u0301", ""), id }))
      .toSorted((x, y) => new Intl.Collator(lang).compare(x.text, y.text));
  return {
    title: edition.book.title,
    chapters: edition.chapters.map(({ no, title, entries }) => ({
      no,
      title,
      entries: entries.map((id) => {
        const { no: number, texts } = edition.entries[id]!;
        const side = (lang: string, reader: string): Cell => ({
          text: bare(texts[lang]![0]!.text),
          say: bare(texts[lang]![0]!.respelling[reader]!.say),
        });
        return { id, no: number, act: edition.entries[id]!.act ?? "", ko: side("ko", "ru"), ru: side("ru", "ko") };
      }),
    })),
    index,
    signs: Object.fromEntries(
      Object.entries(ACT_SIGNS).map(([act, inside]) => [
        act,
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="7" height="7">${inside.replaceAll("currentColor", "#565b63")}</svg>`,
      ]),
    ),
    matter: matterOf(edition),
  };
}

/** The pages before and after the chapters, each with a title and rows of cells. */
function matterOf(edition: Edition): { title: string; rows: string[][] }[] {
  const [ko, ru] = [localeFor("ko"), localeFor("ru")];
  const both = (of: (print: typeof ko.print) => string): string => `${of(ko.print)} ${of(ru.print)}`;
  const rowsOf = (...lists: (readonly string[])[]): string[][] =>
    lists[0]!.map((_, i) => lists.map((list) => list[i] ?? ""));
  const guide = (other: string, reader: string): { title: string; rows: string[][] } => ({
    title: localeFor(reader).print.howToRead,
    rows: guideFor(other, reader).map(({ spelling, letters, example }) => [spelling, letters, example]),
  });
  const digits = Array.from({ length: 10 }, (_, n) => [
    String(n),
    ...["ko", "ru"].map((lang) => fill(lang, { type: "number", form: "", value: n }).spoken),
  ]);
  return [
    { title: both((p) => p.owner), rows: rowsOf(ko.print.blanks, ru.print.blanks) },
    { title: both((p) => p.howTo), rows: rowsOf(ko.print.howToSteps, ru.print.howToSteps) },
    { title: both((p) => p.signsTitle), rows: rowsOf(Object.values(ko.phrase.acts), Object.values(ru.phrase.acts)) },
    guide("ru", "ko"),
    guide("ko", "ru"),
    { title: both((p) => p.numbers.title), rows: digits },
    { title: both((p) => p.numbers.check), rows: DAMM.map((row) => Array.from(row)) },
    { title: both((p) => p.about), rows: Object.values(edition.book.disclosure).map((line) => [line]) },
    {
      title: both((p) => p.assembly.title),
      rows: rowsOf(Object.values(ko.print.assembly), Object.values(ru.print.assembly)),
    },
    { title: both((p) => p.pain), rows: rowsOf(ko.print.painWords, ru.print.painWords) },
    { title: both((p) => p.body), rows: rowsOf(Object.values(ko.print.bodyParts), Object.values(ru.print.bodyParts)) },
  ];
}
