import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Tablet, TabletProps } from "../feature.ts";
import { Sheet } from "../ui/sheet.tsx";
import { Icon } from "../ui/icon.tsx";
import { clipsOf } from "../voice/feature.ts";
import { lettersOf, type LetterRow, type Question, type ReadWord, type ShownLetter } from "./letters-model.ts";

/** A word with its reading; where it was recorded alone, the word is a button that plays it. */
function Word({ tablet, word }: TabletProps & { word: ReadWord }): JSX.Element {
  const [me, them] = [tablet.me.value, tablet.them.value];
  const clip = clipOf(tablet, word);
  const text = (
    <>
      <span lang={them}>{word.word}</span> <small lang={me}>{word.reading}</small>
    </>
  );
  return clip ? (
    <button type="button" class="letter-word" onClick={() => tablet.player.toggle(clip)}>
      <Icon name="play" /> {text}
    </button>
  ) : (
    <span class="letter-word">{text}</span>
  );
}

const clipOf = (tablet: Tablet, { entry: id }: ReadWord) => {
  const entry = id === undefined ? undefined : tablet.entries.value.get(id);
  return entry && !entry.confirm ? clipsOf(tablet, entry, tablet.them.value)[0] : undefined;
};

/** How a letter is read, and a word with that sound. */
function Reading({ tablet, row }: TabletProps & { row: LetterRow }): JSX.Element {
  return (
    <span lang={tablet.me.value}>
      <strong>{row.reading === "" ? "–" : row.reading}</strong>{" "}
      <small>{row.reading === "" ? tablet.words.value.study.silentLetter : row.hint}</small>
    </span>
  );
}

/** A letter with its readings, before it is asked. */
function Shown({ tablet, step, onNext }: TabletProps & { step: ShownLetter; onNext: () => void }): JSX.Element {
  return (
    <>
      <p class="study-big theirs" lang={tablet.them.value}>
        {step.rows[0]?.letter}
      </p>
      <ul class="letter-readings">
        {step.rows.map((row) => (
          <li key={row.reading}>
            <Reading tablet={tablet} row={row} />
            <span class="letter-words">
              {row.words.slice(0, 2).map((word) => (
                <Word key={word.word} tablet={tablet} word={word} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="go" onClick={onNext}>
        {tablet.words.value.app.more}
      </button>
    </>
  );
}

/** A reading, and what may be read so. A wrong choice can be corrected. */
function Asked({
  tablet,
  step,
  onNext,
}: TabletProps & { step: Question; onNext: (isRight: boolean) => void }): JSX.Element {
  const words = tablet.words.value.study;
  const [tried, setTried] = useState<readonly ReadWord[]>([]);
  const { right, choices } = step;
  const isFound = tried.includes(right);
  const clip = clipOf(tablet, right);
  const last = tried[tried.length - 1];
  return (
    <>
      <p>{step.kind === "letter" ? words.whichLetter : words.pairs}</p>
      <p class="study-big" lang={tablet.me.value}>
        {step.reading}{" "}
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
            aria-pressed={one === last}
            aria-disabled={isFound || tried.includes(one)}
            onClick={() => (isFound || tried.includes(one) ? undefined : setTried([...tried, one]))}
          >
            {one.word}
            {tried.includes(one) && one.reading !== "" ? <small lang={tablet.me.value}>{one.reading}</small> : null}
          </button>
        ))}
      </div>
      <p role="status">{last ? (isFound ? words.right : words.wrong) : ""}</p>
      <button type="button" class="go" disabled={!isFound} onClick={() => onNext(tried.length === 1)}>
        {tablet.words.value.app.more}
      </button>
    </>
  );
}

/** The course: letter by letter, then words that differ in one letter, then words that look alike. It has an end. */
function CourseOfLetters({ tablet }: TabletProps): JSX.Element | null {
  const words = tablet.words.value.study;
  const { course, at, right, answered } = lettersOf(tablet);
  const { steps, stages } = course;
  if (steps.length === 0) return null;
  const step = steps[at.value];
  const start = (to: number): void => {
    at.value = to;
    right.value = answered.value = 0;
  };
  const stageNow = stages.reduce((last, [, from], i) => (from <= at.value ? i : last), 0);
  return (
    <section class="study-pairs not-printed">
      <div class="chips">
        {stages.map(([stage, from], i) => (
          <button
            key={stage}
            type="button"
            class="small"
            aria-pressed={step !== undefined && i === stageNow}
            onClick={() => start(from)}
          >
            {i + 1}. {stage === "letter" ? words.letters : stage === "pair" ? words.oneLetter : words.alike}
          </button>
        ))}
      </div>
      {step ? (
        <>
          <p class="study-left">
            {at.value + 1} / {steps.length}
            <progress value={at.value} max={steps.length} />
          </p>
          {step.kind === "shown" ? (
            <Shown key={at.value} tablet={tablet} step={step} onNext={() => (at.value += 1)} />
          ) : (
            <Asked
              key={at.value}
              tablet={tablet}
              step={step}
              onNext={(isRight) => {
                answered.value += 1;
                if (isRight) right.value += 1;
                at.value += 1;
              }}
            />
          )}
        </>
      ) : (
        <>
          <p class="study-done" role="status">
            {words.lettersDone.replace("{right}", String(right.value)).replace("{all}", String(answered.value))}
          </p>
          <button type="button" onClick={() => start(0)}>
            {words.restart}
          </button>
        </>
      )}
    </section>
  );
}

/** The letters of the language that is learned: their course, and a table with words of the book. It can be printed. */
export function LettersSheet({ tablet }: TabletProps): JSX.Element {
  const { app, study: words } = tablet.words.value;
  const them = tablet.them.value;
  const { rows } = lettersOf(tablet).table;
  return (
    <Sheet tablet={tablet} title={words.letters}>
      <CourseOfLetters tablet={tablet} />
      <h3>{words.allLetters}</h3>
      <table class="letters">
        <tbody>
          {rows.map((row, i) => (
            <tr key={`${row.letter} ${row.reading}`}>
              <th scope="row" lang={them} class={rows[i - 1]?.letter === row.letter ? "again" : ""}>
                {row.letter}
              </th>
              <td>
                <Reading tablet={tablet} row={row} />
              </td>
              <td class="letter-words">
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
