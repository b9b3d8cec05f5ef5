import type { Edition } from "@parley/edition";
import { SEAL } from "@parley/press";

/** What a file with sound has beside the app. */
function soundIn(edition: Edition): string {
  const { entries, songs = [], lessons = [] } = edition;
  const isSpoken = Object.values(entries).some(({ texts }) =>
    Object.values(texts).some((list) => list.some(({ audio }) => audio !== undefined)),
  );
  const isSung = songs.some(({ recording }) => recording !== undefined);
  const hasMedia = lessons.some(({ media }) =>
    Object.values(media).some(({ kind, file }) => kind !== "picture" && file !== undefined),
  );
  return [
    ...(isSpoken ? ["recordings of phrases"] : []),
    ...(isSung ? ["recordings of songs"] : []),
    ...(hasMedia ? ["small media of lessons"] : []),
  ].join(", ");
}

/** What a file of a kit is for, and how to print it, for a list of the files. */
export function purposeOf(name: string, edition: Edition): string {
  if (/-a4-saddle(-\d+)?\.pdf$/.test(name)) return "print on A4, both sides, flip on the short edge; fold, staple";
  if (/-a4-cutstack(-\d+)?\.pdf$/.test(name))
    return "print on A4, both sides, flip on the long edge; cut across, put the lower half under the upper, fold, staple";
  if (name.startsWith("wall")) return "wall charts to point at";
  if (name.startsWith("cards")) return "print on A4, both sides, flip on the long edge; cut into eight";
  if (name.startsWith("face")) return "print on A4, one side; cut into eight";
  if (name.startsWith("zine") || name.startsWith("phrase-card"))
    return "print on A4, one side; fold to eight panels, cut the middle fold";
  if (/^booklet-.*-\d+\.pdf$/.test(name)) return "a volume of the booklet, page by page, to read on a screen";
  if (name.startsWith("booklet-")) return "the booklet, page by page, to read on a screen";
  if (name === SEAL) return "the publisher's signature of all files, for “parley verify” and minisign";
  if (name === "tablet.html") return "copy it to a tablet, phone or laptop and open it: no network needed";
  if (name === "pwa/index.html")
    return "put the folder pwa on an HTTPS server: the app can be installed and then works offline";
  if (name === "tablet-sound.html") return `the same, with ${soundIn(edition)} inside`;
  if (name === "kit.zip") return "what is to print and to open, with a README, in one file to hand on";
  if (name.startsWith("changes-")) return "what changed since the older edition: put it beside an older booklet";
  if (name === "changes.json") return "what changed since the older edition, for other programs";
  return "the compiled book, for other programs and for --since";
}
