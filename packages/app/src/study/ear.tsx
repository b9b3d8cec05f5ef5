import type { Grade } from "@parley/study";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { TabletProps } from "../feature.ts";
import { Respelling, Words } from "../phrase/phrase.tsx";
import { Icon } from "../ui/icon.tsx";
import { clipsOf } from "../voice/feature.ts";
import { studyOf } from "./tablet-study.ts";
import { Next, useQueue } from "./overview.tsx";

/** How often a phrase is played by itself, and the pause between, in milliseconds. */
const TIMES = 2;
const PAUSE = 1_500;

/**
 * A session by ear alone: three areas that fill the screen and can be found without looking. A phrase is played twice; after an
 * answer its meaning is played, if it was recorded, and then the next phrase.
 */
export function EarView({ tablet }: TabletProps): JSX.Element {
  const words = tablet.words.value.study;
  const model = studyOf(tablet);
  const { player } = tablet;
  useEffect(() => void model.load(), [model]);
  const queue = useQueue(tablet, true);
  const [turn, setTurn] = useState(0);
  /** The card whose answer was taken back: it is asked next. */
  const [again, setAgain] = useState<string | undefined>(undefined);
  const [isShown, setShown] = useState(false);
  const taken = model.cards.value.find(({ id, kind }) => id === again && kind === "hear");
  const card = taken ?? queue.cards[0];
  const entry = card && tablet.entries.value.get(card.entry);
  const clip = entry && clipsOf(tablet, entry, tablet.them.value)[0];
  /** How often the phrase was played, and whether its meaning is playing. */
  const [played, setPlayed] = useState(0);
  const [meaning, setMeaning] = useState<string | undefined>(undefined);
  const playing = player.playing.value;
  useEffect(() => {
    if (playing !== undefined) return undefined;
    if (meaning !== undefined) {
      setMeaning(undefined);
      return undefined;
    }
    if (!clip || played >= TIMES) return undefined;
    const timer = setTimeout(
      () => {
        setPlayed(played + 1);
        player.play(clip);
      },
      played === 0 ? 300 : PAUSE,
    );
    return () => clearTimeout(timer);
  }, [playing, played, meaning, turn, clip?.key]);
  useEffect(() => () => player.stop(), []);
  /** Begin a card: nothing of the card before is shown or played. */
  const begin = (asked: string | undefined): void => {
    player.stop();
    setPlayed(0);
    setShown(false);
    setMeaning(undefined);
    setAgain(asked);
    setTurn(turn + 1);
  };
  if (!model.isReady.value)
    return (
      <main class="study ear" aria-busy="true">
        <h1>{words.ear}</h1>
      </main>
    );
  const undo = (
    <button type="button" class="small" disabled={!model.canUndo.value} onClick={() => begin(model.undo())}>
      <Icon name="undo" /> {words.undoShort}
    </button>
  );
  if (!card || !entry || !clip)
    return (
      <main class="study ear">
        <h1>{words.ear}</h1>
        {model.isHeard.value ? <Next tablet={tablet} queue={queue} byEar /> : <p>{words.silent}</p>}
        <div class="chips">{undo}</div>
      </main>
    );
  const isUnknown = model.state.value.cards.get(card.id)?.memory === undefined;
  const grade = (one: Grade): void => {
    const own = clipsOf(tablet, entry, tablet.me.value)[0];
    model.review(card.id, one);
    begin(undefined);
    if (own) {
      setMeaning(entry.id);
      player.play(own);
    }
  };
  return (
    <main class="study ear">
      <h1 class="quiet">{words.ear}</h1>
      <p class="quiet">{words.earHint}</p>
      <div class="ear-line">
        <span class="study-left">{words.left.replace("{count}", String(queue.cards.length))}</span>
        {undo}
        <button type="button" class="small" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {words.show}
        </button>
      </div>
      {isShown ? (
        <div class="ear-answer">
          <p class="theirs" lang={tablet.them.value}>
            <Words tablet={tablet} entry={entry} lang={tablet.them.value} />{" "}
            <Respelling tablet={tablet} entry={entry} lang={tablet.them.value} reader={tablet.me.value} />
          </p>
          <p>
            <Words tablet={tablet} entry={entry} lang={tablet.me.value} />
          </p>
        </div>
      ) : null}
      <div class="ear-areas">
        <button type="button" onClick={() => grade(1)}>
          {isUnknown ? words.unknown : words.again}
        </button>
        <button
          type="button"
          onClick={() => {
            setMeaning(undefined);
            setPlayed(TIMES);
            player.play(clip);
          }}
        >
          {words.playAgain}
        </button>
        <button type="button" class={isUnknown ? "" : "main"} onClick={() => grade(3)}>
          {words.good}
        </button>
      </div>
    </main>
  );
}
