import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Tablet, TabletProps } from "../feature.ts";
import { Sheet } from "../ui/sheet.tsx";
import { Icon } from "../ui/icon.tsx";
import { clipsOf } from "../voice/feature.ts";
import { exerciseOf, lettersOf, type ReadWord } from "./letters-model.ts";

/** A word with its reading, and a button that plays it where it was recorded alone. */
function Word({ tablet, word }: TabletProps & { word: ReadWord }): JSX.Element {
  const [me, them] = [tablet.me.value, tablet.them.value];
  const clip = clipOf(tablet, word);
  return (
    <span class="letter-word">
      <span lang={them}>{word.word}</span> <small lang={me}>{word.reading}</small>
      {clip ? (
        <button
          type="button"
          class="small not-printed"
          aria-label={`${tablet.words.value.app.play}: ${word.word}`}
          onClick={() => tablet.player.toggle(clip)}
        >
          <Icon name="play" />
        </button>
      ) : null}
    </span>
  );
}

const clipOf = (tablet: Tablet, { entry: id }: ReadWord) => {
  const entry = tablet.entries.value.get(id);
  return entry && !entry.confirm ? clipsOf(tablet, entry, tablet.them.value)[0] : undefined;
};

/** The exercise: a reading, and three words that look alike. */
function Pairs({ tablet }: TabletProps): JSX.Element | null {
  const words = tablet.words.value.study;
  const [nth, setNth] = useState(0);
  const [picked, setPicked] = useState<ReadWord | undefined>(undefined);
  const exercise = exerciseOf(lettersOf(tablet), tablet.them.value, nth);
  if (!exercise) return null;
  const { asked, choices } = exercise;
  const clip = clipOf(tablet, asked);
  return (
    <section class="study-pairs not-printed">
      <h3>{words.pairs}</h3>
      <p class="study-big" lang={tablet.me.value}>
        {asked.reading}{" "}
        {clip ? (
          <button
            type="button"
            class="small"
            aria-label={tablet.words.value.app.play}
            onClick={() => tablet.player.toggle(clip)}
          >
            <Icon name="play" />
          </button>
        ) : null}
      </p>
      <div class="pair-choices">
        {choices.map((one) => (
          <button
            key={one.word}
            type="button"
            lang={tablet.them.value}
            aria-pressed={picked === one}
            onClick={() => setPicked(one)}
          >
            {one.word}
            {picked && (one === picked || one === asked) ? <small lang={tablet.me.value}>{one.reading}</small> : null}
          </button>
        ))}
      </div>
      <p role="status">{picked ? (picked === asked ? words.right : words.wrong) : ""}</p>
      <button
        type="button"
        disabled={!picked}
        onClick={() => {
          setNth(nth + 1);
          setPicked(undefined);
        }}
      >
        {tablet.words.value.app.more}
      </button>
    </section>
  );
}

/** The letters of the language that is learned: an exercise, and a table with words of the book. It can be printed. */
export function LettersSheet({ tablet }: TabletProps): JSX.Element {
  const { app, study: words } = tablet.words.value;
  const [me, them] = [tablet.me.value, tablet.them.value];
  return (
    <Sheet tablet={tablet} title={words.letters}>
      <Pairs tablet={tablet} />
      <table class="letters">
        <tbody>
          {lettersOf(tablet).rows.map((row) => (
            <tr key={`${row.letters} ${row.spelling}`}>
              <th scope="row" lang={them}>
                {row.letters}
              </th>
              <td lang={me}>
                <strong>{row.spelling}</strong> <small>{row.hint}</small>
              </td>
              <td>
                {row.words.map((word) => (
                  <Word key={word.word} tablet={tablet} word={word} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="chips not-printed">
        <button type="button" onClick={() => print()}>
          {app.print}
        </button>
      </div>
    </Sheet>
  );
}
