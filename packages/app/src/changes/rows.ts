import {
  blankedText,
  changeRemarks,
  concernsReaders,
  workRemarks,
  workTitle,
  type EntryChange,
  type TitleChange,
} from "@parley/edition";
import type { PackedEntry } from "@parley/pack";
import { withoutStress } from "@parley/sound/script";
import type { Tablet } from "../feature.ts";

/** What a list of changes needs of a tablet. */
type Source = Pick<Tablet, "pack" | "me" | "them" | "words" | "entries">;

/** What one side reads in a row: old words, and the words now where they are no text of an entry. Without stress marks. */
interface RowSide {
  readonly lang: string;
  readonly old?: string;
  readonly now?: string;
}

/** One row of the list of changes: an entry, or a title. */
export interface ChangeRow {
  readonly no: string;
  /** What changed, in the language of the interface. */
  readonly remarks: string;
  readonly sides: readonly RowSide[];
  /** The entry as it is now; left out for a title, and for an entry that is gone. */
  readonly entry?: PackedEntry;
}

/** The rows of the list of changes for the two sides: titles first, then entries by number. */
export function changeRows(tablet: Source): ChangeRow[] {
  const { changes } = tablet.pack;
  if (!changes) return [];
  const languages = [tablet.me.value, tablet.them.value];
  const words = tablet.words.value.changes;
  const titles = new Map<string, TitleChange[]>();
  for (const title of changes.titles)
    if (languages.includes(title.lang)) titles.set(title.of, [...(titles.get(title.of) ?? []), title]);
  return [
    ...Array.from(titles, ([of, list]): ChangeRow => ({
      no: /^\d/.test(of) ? of : "",
      remarks: words.titleOf,
      sides: list.map(({ lang, old, new: now }) => ({
        lang,
        ...(old === undefined ? {} : { old: withoutStress(old) }),
        ...(now === undefined ? {} : { now: withoutStress(now) }),
      })),
    })),
    ...lessonRows(tablet, languages),
    ...changes.entries
      .filter((one) => concernsReaders(one, languages))
      .map((one): ChangeRow => {
        const entry = one.change === "gone" ? undefined : tablet.entries.value.get(one.id);
        return {
          no: one.no,
          remarks: changeRemarks(one, languages, words).join(", "),
          sides: languages.map((lang) => ({ lang, ...oldWords(one, lang) })),
          ...(entry ? { entry } : {}),
        };
      }),
    ...(changes.works ?? []).map((work): ChangeRow => ({
      no: "",
      remarks: workRemarks(work, words).join(", "),
      sides: languages.map((lang) => {
        const [old, now] = [work.titles[lang]?.old, workTitle(tablet.pack, work, lang)];
        return {
          lang,
          ...(old === undefined ? {} : { old: withoutStress(old) }),
          ...(now === undefined ? {} : { now: withoutStress(now) }),
        };
      }),
    })),
  ];
}

/** The lessons that changed for some readers. */
function lessonRows({ pack, words }: Source, languages: readonly string[]): ChangeRow[] {
  const { changes, lesson } = words.value;
  return (pack.changes?.lessons ?? [])
    .filter(({ langs }) => langs === undefined || langs.some((lang) => languages.includes(lang)))
    .map(({ change, title }): ChangeRow => ({
      no: "",
      remarks: [...(lesson ? [lesson.lessons] : []), changes[change]].join(": "),
      sides: languages.flatMap((lang) =>
        title[lang] === undefined ? [] : [{ lang, now: withoutStress(title[lang]) }],
      ),
    }));
}

/** The old words of an entry in a language, variants joined by “ · ”. */
function oldWords({ texts = {} }: EntryChange, lang: string): Pick<RowSide, "old"> {
  const old = texts[lang]?.old;
  return old ? { old: withoutStress(old.map(blankedText).join(" · ")) } : {};
}
