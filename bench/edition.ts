import { prepareFolder } from "@parley/press";
import { plainText, type Edition, type EditionEntry, type Respelling, type Text } from "@parley/edition";
import { speak, write } from "@parley/sound";

/** An edition with `count` entries: those of the sample book, repeated under new ids and numbers, a chapter for every 25 to 100. */
export async function editionOf(count: number): Promise<Edition> {
  const { edition } = await prepareFolder("books/first-contact");
  const sample = edition.chapters.flatMap(({ entries }) => entries.map((id) => [id, edition.entries[id]!] as const));
  const each = Math.max(25, Math.ceil(count / 80));
  const entries: { [id: string]: EditionEntry } = {};
  const chapters: Edition["chapters"][number][] = [];
  for (let i = 0; i < count; i++) {
    const [from, entry] = sample[i % sample.length]!;
    const no = String(100 + Math.floor(i / each));
    const id = i < sample.length ? from : `${from}-${Math.floor(i / sample.length)}`;
    entries[id] = { ...entry, no: `${no}-${String((i % each) + 1).padStart(3, "0")}` };
    const last = chapters.at(-1);
    if (last?.no === no) chapters[chapters.length - 1] = { ...last, entries: [...last.entries, id] };
    else chapters.push({ ...edition.chapters[chapters.length % edition.chapters.length]!, id: no, no, entries: [id] });
  }
  return { ...edition, chapters, entries };
}

/**
 * An edition of different entries: those of the sample book, then mixtures of the first words of one and the last words of another,
 * respelled. `languages` are those of the sample book to include.
 */
export async function mixedEdition(count: number, languages?: readonly string[]): Promise<Edition> {
  const edition = await editionOf(count);
  const tags = languages ?? edition.book.languages;
  const ids = Object.keys(edition.entries);
  const sample = Object.values(edition.entries).filter(({ slots, kind }) => slots === undefined && kind === "phrase");
  /** From here on the sample is repeated. */
  const repeats = ids.findIndex((id) => id.endsWith("-1") && ids.includes(id.slice(0, -2)));
  const entries: { [id: string]: EditionEntry } = {};
  for (const [i, id] of ids.entries()) {
    const entry = edition.entries[id]!;
    const [a, b] = [sample[i % sample.length]!, sample[(i * 7 + Math.floor(i / sample.length) * 31) % sample.length]!];
    const texts: { [lang: string]: Text[] } = {};
    for (const lang of tags) {
      const [first, last] = [a, b].map((one) => one.texts[lang]![0]!);
      const mixed = i < repeats ? undefined : mix(plainText(first!.text), plainText(last!.text));
      texts[lang] = (mixed === undefined ? entry.texts[lang]! : [first!]).map((text) => ({
        ...text,
        ...(mixed === undefined ? {} : { text: [mixed] }),
        respelling: Object.fromEntries(
          tags
            .filter((reader) => reader !== lang)
            .map((reader) => [reader, mixed === undefined ? text.respelling[reader]! : respelled(mixed, lang, reader)]),
        ),
      }));
    }
    const { slots: _slots, answers: _answers, undo: _undo, alias: _alias, ...rest } = entry;
    const { alias: _own, ...shown } = entry;
    entries[id] = i < repeats ? { ...shown, texts } : { ...rest, texts };
  }
  const fillers = Object.fromEntries(
    Object.entries(edition.fillers)
      .filter(([key]) => tags.includes(key.split("|").at(-1)!))
      .map(([key, table]) => [
        key,
        Object.fromEntries(
          Object.entries(table).map(([value, { text, respelling }]) => [
            value,
            {
              text,
              respelling: Object.fromEntries(Object.entries(respelling).filter(([reader]) => tags.includes(reader))),
            },
          ]),
        ),
      ]),
  );
  const counted = Object.fromEntries(
    Object.entries(edition.counted).map(([unit, words]) => [
      unit,
      Object.fromEntries(Object.entries(words).filter(([lang]) => tags.includes(lang))),
    ]),
  );
  const disclosures = edition.disclosures.map((words) => Object.fromEntries(tags.map((tag) => [tag, words[tag]!])));
  return { ...edition, book: { ...edition.book, languages: tags }, disclosures, entries, fillers, counted };
}

/** The respelling of words for a reader. */
function respelled(words: string, lang: string, reader: string): Respelling {
  const spans = write(speak(words, lang), reader, "say");
  return { say: spans.map(({ text, stress }) => (stress ? { stress: text } : text)), standard: [] };
}

/** The first half of the words of one text, then the last half of another. */
function mix(first: string, last: string): string {
  const [a, b] = [first.split(" "), last.split(" ")];
  return [...a.slice(0, Math.ceil(a.length / 2)), ...b.slice(Math.floor(b.length / 2))].join(" ");
}
