import type { Grade } from "@parley/study";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { TabletProps } from "../feature.ts";
import { Words } from "../phrase/phrase.tsx";
import { clipsOf } from "../voice/feature.ts";
import { studyOf } from "./tablet-study.ts";
import { Next, useQueue } from "./overview.tsx";

/** How often a phrase is played by itself, and the pause between, in milliseconds. */
const TIMES = 2;
const PAUSE = 1_500;

/**
 * A session by ear alone: three areas as tall as the screen, which can be found without looking. A phrase is played twice; after
 * an answer its meaning is played, if it was recorded, and then the next phrase.
 */
export function EarView({ tablet }: TabletProps): JSX.Element {
  const words = tablet.words.value.study;
  const model = studyOf(tablet);
  const { player } = tablet;
  useEffect(() => void model.load(), [model]);
  const queue = useQueue(tablet, true);
  const [turn, setTurn] = useState(0);
  const card = queue.cards[0];
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
  if (!model.isReady.value)
    return (
      <main class="study ear" aria-busy="true">
        <h1>{words.ear}</h1>
      </main>
    );
  if (!card || !entry || !clip)
    return (
      <main class="study ear">
        <h1>{words.ear}</h1>
        <Next tablet={tablet} queue={queue} byEar />
      </main>
    );
  const grade = (one: Grade): void => {
    const own = clipsOf(tablet, entry, tablet.me.value)[0];
    player.stop();
    model.review(card.id, one);
    setPlayed(0);
    setTurn(turn + 1);
    if (own) {
      setMeaning(entry.id);
      player.play(own);
    }
  };
  return (
    <main class="study ear">
      <h1 class="quiet">{words.ear}</h1>
      <p class="study-task">{words.earHint}</p>
      <div class="ear-areas">
        <button type="button" onClick={() => grade(1)}>
          {words.again}
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
        <button type="button" class="main" onClick={() => grade(3)}>
          {words.good}
        </button>
      </div>
      <details>
        <summary>{words.show}</summary>
        <Words tablet={tablet} entry={entry} lang={tablet.me.value} />
      </details>
    </main>
  );
}
