import type { EditionSong } from "@parley/edition";
import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import type { Tablet, TabletProps } from "../feature.ts";

/** The standing of an unsigned text in words. */
function standingOf(tablet: Tablet, song: EditionSong, lang: string): string | undefined {
  const { card, cardDraft, cardEdited } = tablet.words.value;
  const standing = song.standing[lang];
  if (standing === undefined || standing === "signed") return undefined;
  if (standing === "edited") return cardEdited;
  return tablet.pack.drafts[song.disclosure[lang] ?? -1] === "machine" ? card : cardDraft;
}

/** The words of a verse in all languages, line against line, who vouches for them, and why the song may be sung here. */
export function About({ tablet, song, verse }: TabletProps & { song: EditionSong; verse: number }): JSX.Element | null {
  const words = tablet.words.value.song;
  if (!words) return null;
  const { texts = {} } = song.verses[verse - 1] ?? {};
  const langs = tablet.pack.book.languages.filter((lang) => texts[lang]);
  return (
    <>
      {langs.map((lang) => (
        <section key={lang} class="song-words">
          <h2>
            {tablet.wordsIn(lang).name} <small>{words[texts[lang]!.role]}</small>
          </h2>
          <p lang={lang}>
            {song.lines.map(({ id }) => {
              const line = texts[lang]!.lines[id];
              return line ? (
                <span key={id} class="line">
                  {withoutStress(line.text)}
                </span>
              ) : null;
            })}
          </p>
          <p class="standing">
            {standingOf(tablet, song, lang) === undefined ? null : (
              <>
                <span class="mark" aria-hidden="true" /> {standingOf(tablet, song, lang)}{" "}
              </>
            )}
            <small>{tablet.pack.disclosures[song.disclosure[lang] ?? -1]?.[tablet.ui.value]}</small>
          </p>
        </section>
      ))}
      <p class="standing">
        {(["words", "melody", "arrangement"] as const)
          .flatMap((part) => {
            const rights = song.rights[part];
            if (rights === undefined || rights === "none") return [];
            const { basis, author = "" } = rights === "own" ? { basis: rights } : rights;
            return [`${words[part]}: ${author === "" ? "" : `${author}, `}${words.rights[basis]}`];
          })
          .join(" · ")}
      </p>
    </>
  );
}
