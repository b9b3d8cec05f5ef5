import { levelled, writeWav } from "@parley/media";
import { sungTexts, type Song } from "@parley/song";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { bookSound } from "../device/book-sound.ts";
import type { TabletProps } from "../feature.ts";
import { Icon } from "../ui/icon.tsx";
import { MicrophoneNotice, useTake } from "../ui/take.tsx";
import type { Plan } from "./plan.ts";
import { scoreTaps, type TapScore } from "./taps.ts";
import type { Playing } from "./use-playing.ts";

/** The longest recording of a song in seconds. */
const LONGEST = 300;

/** The times at which syllables of a verse begin in a plan. */
function syllableTimes(song: Song, verse: number, plan: Plan): number[] {
  const text = sungTexts(song).find((one) => one.verse === verse)?.text;
  const starts = new Set(
    Object.values(text?.lines ?? {}).flatMap(({ syllables }) => syllables.map(({ note }) => note)),
  );
  return plan.notes.filter(({ note }) => starts.size === 0 || starts.has(note)).map(({ time }) => time);
}

/** Tapping along, and a recording of one's own. */
export function Practice({
  tablet,
  song,
  verse,
  plan,
  playing,
}: TabletProps & {
  song: Song;
  verse: number;
  plan: Plan;
  playing: Playing;
}): JSX.Element | null {
  const { song: words } = tablet.words.value;
  const [score, setScore] = useState<TapScore | undefined>(undefined);
  const [isTapping, setIsTapping] = useState(false);
  const taps = useRef<number[]>([]);
  const { isPlaying } = playing;
  const wasPlaying = useRef(false);
  useEffect(() => {
    // The tune begins a moment after the button was pressed.
    const isOver = wasPlaying.current && !isPlaying;
    wasPlaying.current = isPlaying;
    if (!isOver || !isTapping) return;
    setIsTapping(false);
    const loop = plan.length;
    // In a loop each round counts as the first.
    const first = taps.current.map((time) =>
      time > plan.lead + loop ? plan.lead + ((time - plan.lead) % loop) : time,
    );
    setScore(taps.current.length === 0 ? undefined : scoreTaps(syllableTimes(song, verse, plan), first));
  }, [isPlaying]);
  if (!words) return null;
  const tap = (event: Event): void => {
    event.preventDefault();
    const time = playing.position();
    if (time !== undefined) taps.current.push(time);
  };
  const begin = (): void => {
    tablet.player.stop();
    taps.current = [];
    setScore(undefined);
    setIsTapping(true);
    playing.start();
  };
  const ms = Math.round(Math.abs(score?.mean ?? 0) * 1000);
  return (
    <>
      <div class="chips">
        <button type="button" aria-pressed={isTapping} onClick={() => (isTapping ? playing.stop() : begin())}>
          {words.tap}
        </button>
        <Singing tablet={tablet} playing={playing} />
        <BookRecording tablet={tablet} song={song} playing={playing} />
      </div>
      {isTapping ? (
        <button
          type="button"
          class="tap"
          onPointerDown={tap}
          onKeyDown={(event) => (event.key === " " || event.key === "Enter" ? tap(event) : undefined)}
        >
          {words.tapHint}
        </button>
      ) : null}
      {score ? (
        <p class="notice" role="status">
          {words.tapScore.replace("{hits}", String(score.hits)).replace("{all}", String(score.all))}{" "}
          {score.hits === 0 || ms < 20
            ? ""
            : (score.mean < 0 ? words.tapEarly : words.tapLate).replace("{ms}", String(ms))}
        </p>
      ) : null}
    </>
  );
}

/** Record oneself while the tune plays, and listen to it. The recording is gone when the song is left. */
function Singing({ tablet, playing }: TabletProps & { playing: Playing }): JSX.Element {
  const words = tablet.words.value.song!;
  const { recordEnd } = tablet.words.value.app;
  const [take, setTake] = useState<Blob | undefined>(undefined);
  const { phase, ...recording } = useTake(
    (speech) => setTake(new Blob([writeWav(levelled(speech))], { type: "audio/wav" })),
    { longest: LONGEST, onStart: () => playing.start() },
  );
  const begin = (): void => {
    tablet.player.stop();
    recording.begin();
  };
  const end = (): void => {
    playing.stop();
    recording.end();
  };
  return (
    <>
      <button type="button" disabled={phase === "asking"} onClick={() => (phase === "recording" ? end() : begin())}>
        <Icon name={phase === "recording" ? "stop" : "record"} /> {phase === "recording" ? recordEnd : words.record}
      </button>
      {take && phase !== "recording" ? (
        <button
          type="button"
          onClick={() => {
            playing.stop();
            tablet.player.toggle({ key: "song take", kind: "own", voice: "", slow: false, sound: () => take });
          }}
        >
          <Icon name="play" /> {words.listen}
        </button>
      ) : null}
      <MicrophoneNotice tablet={tablet} phase={phase} />
    </>
  );
}

/** The recording of the book, where it has one. */
function BookRecording({ tablet, song, playing }: TabletProps & { song: Song; playing: Playing }): JSX.Element | null {
  const position = song.recording === undefined ? undefined : tablet.pack.clips?.[song.recording];
  if (!position) return null;
  const key = `song ${song.id}`;
  return (
    <button
      type="button"
      aria-pressed={tablet.player.playing.value === key}
      onClick={() => {
        playing.stop();
        tablet.player.toggle({ key, kind: "person", voice: "", slow: false, sound: () => bookSound(position) });
      }}
    >
      <Icon name="play" /> {tablet.words.value.song!.recording}
    </button>
  );
}
