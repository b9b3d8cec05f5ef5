import type { ComponentChildren, JSX } from "preact";
import { ACT_SIGNS, lettersOf, PERSON_SIGNS, type StressedPiece } from "@parley/edition";
import { fillRespelling, fillText, type Chosen, type PackedEntry, type PackedText } from "@parley/pack";
import { hyphenBetween, scriptFor, withoutStress } from "@parley/sound/script";
import type { TabletProps } from "../feature.ts";
import { isPixelPicture } from "./picture-url.ts";
import { chosenOf, speakerOf, tagOf, variantsOf, type Speaker } from "./words.ts";

/** The signs of the speaker and the addressee, with accessible names. */
function Who({ tablet, when }: TabletProps & { when: PackedText["when"] }): JSX.Element {
  const signs = [
    ...(when.speaker ? [[when.speaker, when.speaker] as const] : []),
    ...(when.addressee
      ? [[when.addressee, when.addressee.length === 1 ? `to-${when.addressee}` : when.addressee] as const]
      : []),
  ];
  return (
    <>
      {signs.map(([who, name]) => (
        <svg
          key={name}
          class="sign who"
          viewBox="0 0 24 24"
          role="img"
          aria-label={tablet.words.value.when[name] ?? name}
          dangerouslySetInnerHTML={{ __html: PERSON_SIGNS[who] ?? "" }}
        />
      ))}
    </>
  );
}

/** Variants, each in an element for its own line; a single variant without an element. */
function lined(variants: readonly ComponentChildren[]): ComponentChildren {
  if (variants.length === 1) return variants[0];
  return variants.map((variant, i) => (
    <span key={i} class="variant">
      {variant}
    </span>
  ));
}

/** The most letters of words that no line ends between: more would not fit a narrow button. */
const MOST_TIED = 18;

/** Text in which a word that stays with the next one, as “not” does, is not parted from it at the end of a line. */
function tied(text: string, lang: string): ComponentChildren {
  const stays = scriptFor(lang)?.staysWithNext;
  if (!stays) return text;
  const groups: string[] = [];
  for (const word of text.split(" ")) {
    const last = groups.at(-1);
    const before = last?.split(" ").at(-1)!.toLowerCase();
    if (last !== undefined && stays.test(before!) && last.length + word.length < MOST_TIED)
      groups[groups.length - 1] = `${last} ${word}`;
    else groups.push(word);
  }
  return groups.map((group, i) => [
    i > 0 ? " " : "",
    group.includes(" ") ? (
      <span key={i} class="tied">
        {group}
      </span>
    ) : (
      group
    ),
  ]);
}

/** The text of an entry in a language, each variant on its own line. */
export function Words({
  tablet,
  entry,
  lang,
  speaker = speakerOf(tablet).value,
  bare = false,
  chosen = chosenOf(tablet).value,
}: TabletProps & {
  entry: PackedEntry;
  lang: string;
  speaker?: Speaker;
  /** Without stress marks: for people who read their own language. */
  bare?: boolean;
  /** Values of slots, in place of those that were chosen. */
  chosen?: Chosen | undefined;
}): JSX.Element {
  const tag = tagOf(entry, lang);
  if (!tag) return <span class="missing">{tablet.words.value.app.missing}</span>;
  const list = variantsOf(entry, lang, speaker);
  const pieces = ({ text }: PackedText): ComponentChildren[] =>
    fillText(tablet.pack, entry, tag, text, chosen).map((piece, i) => {
      const words = bare ? withoutStress(piece.text) : piece.text;
      return piece.slot ? (
        <span key={i} class="slot">
          {words}
        </span>
      ) : (
        tied(words, tag)
      );
    });
  return (
    <span class="words" lang={tag}>
      {lined(list.map((text) => [list.length > 1 ? Who({ tablet, when: text.when }) : null, ...pieces(text)]))}
    </span>
  );
}

/** The respelling of an entry in a language for a reader: syllables separated by hyphens, the stressed one bold. */
export function Respelling({
  tablet,
  entry,
  lang,
  reader,
  chosen = chosenOf(tablet).value,
}: TabletProps & {
  entry: PackedEntry;
  lang: string;
  reader: string;
  chosen?: Chosen | undefined;
}): JSX.Element | null {
  const tag = tagOf(entry, lang);
  if (!tag) return null;
  const list = variantsOf(entry, lang, speakerOf(tablet).value);
  const lines = list.map((text) =>
    fillRespelling(tablet.pack, entry, tag, reader, text.respelling[reader] ?? "", chosen),
  );
  if (lines.every((line) => line.length === 0)) return null;
  return (
    <span class="respelling" lang={reader}>
      {lined(lines.map(stressed))}
    </span>
  );
}

/** Syllables as nodes, the stressed one bold. */
function stressed(pieces: readonly (string | StressedPiece)[]): (string | JSX.Element)[] {
  return joinSyllables(pieces).map(({ text, stress }, i) => (stress ? <b key={i}>{text}</b> : text));
}

/** Syllables with hyphens where the script needs them. Adjacent pieces of equal stress are joined. */
function joinSyllables(pieces: readonly (string | StressedPiece)[]): { text: string; stress: boolean }[] {
  const runs: { text: string; stress: boolean }[] = [];
  const put = (text: string, stress: boolean): void => {
    const last = runs.at(-1);
    if (last && last.stress === stress) last.text += text;
    else runs.push({ text, stress });
  };
  let before: string | undefined;
  for (const piece of pieces) {
    const letters = lettersOf(piece);
    if (hyphenBetween(before, letters)) put("-", false);
    put(letters, typeof piece === "object");
    before = letters;
  }
  return runs;
}

/** The sign of an act, with an accessible name. */
export function Sign({ tablet, act }: TabletProps & { act: string | undefined }): JSX.Element | null {
  if (!act) return null;
  return (
    <svg
      class="sign"
      viewBox="0 0 24 24"
      role="img"
      aria-label={tablet.words.value.acts[act] ?? act}
      dangerouslySetInnerHTML={{ __html: ACT_SIGNS[act] ?? "" }}
    />
  );
}

/** The picture of an entry: a drawing in the colour of the text, or a photograph. `sha`: its SHA-256, or a data URL. */
export function Picture({ tablet, sha }: TabletProps & { sha: string | undefined }): JSX.Element | null {
  // A picture that was added on this device is a data URL.
  const url = sha === undefined ? undefined : isPixelPicture(sha) ? sha : tablet.pack.pictures[sha];
  if (!url) return null;
  if (url.startsWith("data:image/svg"))
    return (
      <span
        class="picture"
        aria-hidden="true"
        style={{ maskImage: `url("${url}")`, WebkitMaskImage: `url("${url}")` }}
      />
    );
  return <img class="picture photo" src={url} alt="" />;
}

/** The number of an entry with its check digit. */
export function EntryNumber({ entry }: { entry: PackedEntry }): JSX.Element {
  return (
    <span class="no">
      {entry.no}
      {entry.check === undefined ? "" : <span class="check">·{entry.check}</span>}
    </span>
  );
}
