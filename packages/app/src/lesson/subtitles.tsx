import type { Cue, LessonMedium } from "@parley/lesson";
import { tagFor, withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { cueAt } from "./cue-at.ts";
import { placeOfMedium } from "./kept-place.ts";
import type { LessonProps } from "./props.ts";

/** The letters of a subtitle. Phrases of the book lead to their cards. */
function CueWords({ tablet, cue, onLeave }: LessonProps & { cue: Cue | undefined; onLeave: () => void }): JSX.Element {
  return (
    <>
      {(cue?.text ?? []).map((piece, i) => {
        if (typeof piece === "string") return withoutStress(piece);
        const entry = tablet.entries.value.get(piece.entry);
        return entry ? (
          <button
            key={i}
            type="button"
            class="lesson-link"
            onClick={() => {
              onLeave();
              tablet.navigation.go({ at: "card", id: entry.id });
            }}
          >
            {withoutStress(piece.text)}
          </button>
        ) : (
          withoutStress(piece.text)
        );
      })}
    </>
  );
}

type MediumProps = LessonProps & { readonly name: string; readonly medium: LessonMedium };

/** The text of the longest subtitle. */
function longestOf(cues: readonly Cue[]): string {
  const texts = cues.map(({ text }) =>
    withoutStress(text.map((one) => (typeof one === "string" ? one : one.text)).join("")),
  );
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

/** The subtitles of both sides at a time, one row each; that of the other side first, as on a card. */
export function Subtitles({
  time,
  onLeave,
  ...props
}: MediumProps & { time: number; onLeave: () => void }): JSX.Element | null {
  const { tablet, lesson, medium, words, name } = props;
  const [me, them] = [tablet.me.value, tablet.them.value];
  const kept = placeOfMedium(tablet, lesson.id, name);
  const [hidden, setHidden] = useState(kept.hidden);
  const hide = (list: readonly string[]): void => {
    kept.hidden = list;
    setHidden(list);
  };
  if (Object.keys(medium.subtitles).length === 0) return null;
  return (
    <div class="lesson-subtitles" role="group" aria-label={words.subtitles}>
      {[them, me].map((lang) => {
        const tag = tagFor(lang, medium.subtitles);
        const isHidden = hidden.includes(lang);
        return (
          <div key={lang} class={lang === them ? "lesson-row theirs" : "lesson-row"}>
            <button
              type="button"
              class="small"
              lang={lang}
              aria-pressed={!isHidden}
              onClick={() => hide(isHidden ? hidden.filter((one) => one !== lang) : [...hidden, lang])}
            >
              {tablet.wordsIn(lang).name}
            </button>
            <p lang={tag ?? lang}>
              {tag === undefined ? (
                <small>{words.noSubtitles}</small>
              ) : (
                <>
                  {/* The longest one takes its room, unseen, so that nothing moves when a subtitle comes. */}
                  <span class="lesson-room" aria-hidden="true">
                    {longestOf(medium.subtitles[tag]!)}
                  </span>
                  <span class="lesson-cue">
                    {isHidden ? null : (
                      <CueWords {...props} cue={cueAt(medium.subtitles[tag]!, time)} onLeave={onLeave} />
                    )}
                  </span>
                </>
              )}
            </p>
          </div>
        );
      })}
    </div>
  );
}

const minutes = (time: number): string => `${Math.floor(time / 60)}:${String(Math.floor(time % 60)).padStart(2, "0")}`;

/** All subtitles as text, in both languages: to read where nothing can be played, and to go to a place. */
export function Transcript({
  onSeek,
  ...props
}: MediumProps & { onSeek: ((to: number) => void) | undefined }): JSX.Element | null {
  const { tablet, medium, words } = props;
  const [me, them] = [tablet.me.value, tablet.them.value];
  const [mine, theirs] = [me, them].map((lang) => tagFor(lang, medium.subtitles));
  const lead = medium.subtitles[theirs ?? mine ?? ""];
  if (!lead || lead.length === 0) return null;
  const other = mine === undefined || theirs === undefined || mine === theirs ? [] : medium.subtitles[mine]!;
  return (
    <details class="lesson-transcript">
      <summary>{words.subtitles}</summary>
      <ol>
        {lead.map((cue, i) => (
          <li key={i}>
            {onSeek ? (
              <button type="button" class="small" onClick={() => onSeek(cue.from)}>
                {minutes(cue.from)}
              </button>
            ) : (
              <small>{minutes(cue.from)}</small>
            )}
            <span>
              <span class="theirs" lang={theirs ?? mine}>
                <CueWords {...props} cue={cue} onLeave={() => undefined} />
              </span>
              <br />
              <span lang={mine}>
                <CueWords {...props} cue={cueAt(other, (cue.from + cue.to) / 2)} onLeave={() => undefined} />
              </span>
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
