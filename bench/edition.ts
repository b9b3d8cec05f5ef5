import { makeReady } from "@parley/press";
import type { Edition, EditionEntry } from "@parley/edition";

/** An edition of so many entries: those of the sample book over and over, under new ids and numbers, a chapter for every 25 to 100. */
export async function editionOf(count: number): Promise<Edition> {
  const { edition } = await makeReady("books/first-contact");
  const sample = edition.chapters.flatMap(({ entries }) => entries.map((id) => [id, edition.entries[id]!] as const));
  const each = Math.max(25, Math.ceil(count / 80));
  const entries: { [id: string]: EditionEntry } = {};
  const search: { [id: string]: Edition["search"][string] } = {};
  const chapters: Edition["chapters"][number][] = [];
  for (let i = 0; i < count; i++) {
    const [from, entry] = sample[i % sample.length]!;
    const no = String(100 + Math.floor(i / each));
    const id = i < sample.length ? from : `${from}-${Math.floor(i / sample.length)}`;
    entries[id] = { ...entry, no: `${no}-${String((i % each) + 1).padStart(3, "0")}` };
    search[id] = edition.search[from]!;
    const last = chapters.at(-1);
    if (last?.no === no) chapters[chapters.length - 1] = { ...last, entries: [...last.entries, id] };
    else chapters.push({ ...edition.chapters[chapters.length % edition.chapters.length]!, id: no, no, entries: [id] });
  }
  return { ...edition, chapters, entries, search };
}
