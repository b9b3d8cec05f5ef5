import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeBackup } from "@parley/app";

/** Saturday 2026-12-01, 09:00 UTC. */
export const STUDIED = Date.UTC(2026, 11, 1, 9);

/** What a learner gives to the instructor, as text: with a card of every `every`th phrase of a kit, asked `times` times. */
export function learnerFile(
  kit: string,
  name: string,
  { every = 1, times = 1 }: { readonly every?: number; readonly times?: number } = {},
): Promise<string> {
  const { book, chapters } = JSON.parse(readFileSync(join(kit, "edition.json"), "utf8")) as {
    book: { title: { [lang: string]: string }; hash: string };
    chapters: { entries: string[] }[];
  };
  const asked = chapters.flatMap(({ entries }) => entries).filter((_entry, i) => i % every === 0);
  const events = Array.from({ length: times }).flatMap((_time, nth) =>
    asked.map((entry, i) => {
      const n = nth * asked.length + i + 1;
      const t = STUDIED + n * 60_007 + ((n * 7919) % 977);
      const card = `${entry} ${i % 2 ? "say" : "read"} ru>ko`;
      const data = { device: `${name}.w`, n, t, zone: 180, do: "review", card, grade: 4 };
      return { device: name, n, at: "", topic: "study", data };
    }),
  );
  const me = { device: name, n: events.length + 1, at: "", topic: "teach", data: { me: name.toUpperCase() } };
  const title = Object.values(book.title).join(" · ");
  return writeBackup({ device: name, events: [...events, me], media: new Map() }, { title, hash: book.hash });
}
