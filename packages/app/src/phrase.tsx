import type { ComponentChildren, JSX } from "preact";
import { lettersOf, PEOPLE, SIGNS, type StressedPiece } from "@parley/edition";
import { fillRespelling, fillText, type PackedEntry, type PackedText } from "@parley/pack";
import { hyphenBetween, tagFor, withoutStress } from "@parley/sound/script";
import { isOwnPicture } from "./own.ts";
import type { SpeakAs, State } from "./state.ts";

/** The tag whose words a reader gets. */
export const tagOf = (entry: PackedEntry, lang: string): string | undefined => tagFor(lang, entry.texts);

/** The variants to show: the speaker's own where they have said so, else all. */
export function variantsOf(entry: PackedEntry, lang: string, speakAs: SpeakAs): readonly PackedText[] {
  const all = entry.texts[tagOf(entry, lang) ?? ""] ?? [];
  if (speakAs === "") return all;
  // The first that agrees with the speaker; those for other addressees stand beside it.
  const agreeing = all.filter(({ when }) => when.speaker === undefined || when.speaker === speakAs);
  const first = agreeing[0];
  if (first?.when.addressee === undefined && first?.when.register === undefined)
    return first === undefined ? all : [first];
  return agreeing;
}

/** Whether a phrase is said differently by men and women. */
export function asksSpeaker(entry: PackedEntry): boolean {
  return Object.values(entry.texts).some((list) => list.some(({ when }) => when.speaker !== undefined));
}

/** Who speaks, or to whom: drawn, with its name for those who cannot see it. */
function Who({ state, when }: { state: State; when: PackedText["when"] }): JSX.Element {
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
          aria-label={state.words.value.when[name] ?? name}
          dangerouslySetInnerHTML={{ __html: PEOPLE[who] ?? "" }}
        />
      ))}
    </>
  );
}

/** Variants, each on its own line; one alone needs no element for it. */
function lined(variants: readonly ComponentChildren[]): ComponentChildren {
  if (variants.length === 1) return variants[0];
  return variants.map((variant, i) => (
    <span key={i} class="variant">
      {variant}
    </span>
  ));
}

/** Words of an entry in one language; each variant on its own line. */
export function Words({
  state,
  entry,
  lang,
  speakAs = state.speakAs.value,
}: {
  state: State;
  entry: PackedEntry;
  lang: string;
  speakAs?: SpeakAs;
}): JSX.Element {
  const tag = tagOf(entry, lang);
  if (!tag) return <span class="missing">{state.words.value.app.missing}</span>;
  const list = variantsOf(entry, lang, speakAs);
  const pieces = ({ text }: PackedText): (string | JSX.Element)[] =>
    fillText(state.pack, entry, tag, text, state.chosen.value).map((piece, i) =>
      piece.slot ? (
        <span key={i} class="gap">
          {piece.text}
        </span>
      ) : (
        piece.text
      ),
    );
  return (
    <span class="words" lang={tag}>
      {lined(list.map((text) => [list.length > 1 ? Who({ state, when: text.when }) : null, ...pieces(text)]))}
    </span>
  );
}

/** How an entry sounds in one language, in the letters of a reader: syllables apart, the stressed one bold. */
export function Respelling({
  state,
  entry,
  lang,
  reader,
}: {
  state: State;
  entry: PackedEntry;
  lang: string;
  reader: string;
}): JSX.Element | null {
  const tag = tagOf(entry, lang);
  if (!tag) return null;
  const list = variantsOf(entry, lang, state.speakAs.value);
  const lines = list.map((text) =>
    fillRespelling(state.pack, entry, tag, reader, text.says[reader] ?? "", state.chosen.value),
  );
  if (lines.every((line) => line.length === 0)) return null;
  return (
    <span class="respelling" lang={reader}>
      {lined(lines.map(stressed))}
    </span>
  );
}

/** Syllables, the stressed one bold. */
function stressed(pieces: readonly (string | StressedPiece)[]): (string | JSX.Element)[] {
  return joined(pieces).map(({ text, stress }, i) => (stress ? <b key={i}>{text}</b> : text));
}

/** Syllables with hyphens between those in letters, and what is not stressed in as few pieces as can be. */
function joined(pieces: readonly (string | StressedPiece)[]): { text: string; stress: boolean }[] {
  const joint: { text: string; stress: boolean }[] = [];
  const put = (text: string, stress: boolean): void => {
    const last = joint.at(-1);
    if (last && last.stress === stress) last.text += text;
    else joint.push({ text, stress });
  };
  let before: string | undefined;
  for (const piece of pieces) {
    const letters = lettersOf(piece);
    if (hyphenBetween(before, letters)) put("-", false);
    put(letters, typeof piece === "object");
    before = letters;
  }
  return joint;
}

/** An entry's words in one language as plain text, variants beside one another. */
export function plainWords(state: State, entry: PackedEntry, lang: string): string {
  const tag = tagOf(entry, lang);
  if (!tag) return "";
  const variants = variantsOf(entry, lang, state.speakAs.value).map(({ text }) =>
    fillText(state.pack, entry, tag, text, state.chosen.value)
      .map((piece) => piece.text)
      .join(""),
  );
  return withoutStress(variants.join(" · "));
}

/** An entry's first words in one language, its gaps filled with their samples: what a recording says. */
export function sampleWords(state: State, entry: PackedEntry, lang: string): string {
  const tag = tagOf(entry, lang);
  const [text] = variantsOf(entry, lang, state.speakAs.value);
  if (!tag || !text) return "";
  return fillText(state.pack, entry, tag, text.text, new Map())
    .map((piece) => piece.text)
    .join("");
}

/** The sign of an act, with its name for those who cannot see it. */
export function Sign({ state, act }: { state: State; act: string | undefined }): JSX.Element | null {
  if (!act) return null;
  return (
    <svg
      class="sign"
      viewBox="0 0 24 24"
      role="img"
      aria-label={state.words.value.acts[act] ?? act}
      dangerouslySetInnerHTML={{ __html: SIGNS[act] ?? "" }}
    />
  );
}

/** A picture of an entry: drawings in the colour of the text, photographs as they are. */
export function Picture({ state, sha }: { state: State; sha: string | undefined }): JSX.Element | null {
  // A picture of one's own comes as it is.
  const url = sha === undefined ? undefined : isOwnPicture(sha) ? sha : state.pack.pictures[sha];
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

/** A number with its check digit, always in the same figures. */
export function Number_({ entry }: { entry: PackedEntry }): JSX.Element {
  return (
    <span class="no">
      {entry.no}
      {entry.check === undefined ? "" : <span class="check">·{entry.check}</span>}
    </span>
  );
}

/** One row of a list: number, sign, mine, respelling, theirs. Its parts are called and not mounted: a list is drawn anew at every key. */
export function Row({ state, entry }: { state: State; entry: PackedEntry }): JSX.Element {
  const [me, them] = [state.me.value, state.them.value];
  return (
    <li>
      <button type="button" class={`row ${entry.urgency}`} onClick={() => state.go({ at: "card", id: entry.id })}>
        <span class="margin">
          {Number_({ entry })}
          {Sign({ state, act: entry.act })}
        </span>
        <span class="both">
          <span class="mine">{Words({ state, entry, lang: me })}</span>
          {entry.confirm ? null : (
            <span class="theirs">
              {Words({ state, entry, lang: them })} {Respelling({ state, entry, lang: them, reader: me })}
            </span>
          )}
        </span>
        {Picture({ state, sha: entry.picture })}
      </button>
    </li>
  );
}
