import { useEffect, useRef, useState } from "preact/hooks";
import type { Plan } from "./plan.ts";
import type { Marker } from "./staff.tsx";
import { openAudio, startTransport, type Transport } from "./transport.ts";

/** A song that can be played. */
export interface Playing {
  readonly isPlaying: boolean;
  /** Seconds since the start as heard; `undefined` while nothing plays. */
  position(): number | undefined;
  start(): void;
  toggle(): void;
  stop(): void;
}

/** How often the clock of the audio is seen to go on before a plan is played, and the frames in which that is waited for. */
const [STEPS, MOST_FRAMES] = [3, 60];

/** Play a plan, and mark the note that is heard, at each frame by the clock of the audio. Stops when the view is left. */
export function usePlaying(
  plan: Plan | undefined,
  loops: boolean,
  marker: { readonly current: Marker | undefined },
): Playing {
  const [isPlaying, setIsPlaying] = useState(false);
  const context = useRef<AudioContext | undefined>(undefined);
  const transport = useRef<Transport | undefined>(undefined);
  const frame = useRef(0);
  const isWaiting = useRef(false);
  const stop = (): void => {
    cancelAnimationFrame(frame.current);
    isWaiting.current = false;
    transport.current?.stop();
    transport.current = undefined;
    marker.current?.mark(undefined);
    setIsPlaying(false);
  };
  const follow = (): void => {
    const note = transport.current?.note();
    if (note !== undefined) marker.current?.mark(note);
    frame.current = requestAnimationFrame(follow);
  };
  const start = (): void => {
    if (!plan || plan.notes.length === 0) return;
    stop();
    const audio = (context.current ??= openAudio());
    // Browsers open the audio in a tap only.
    void audio.resume();
    setIsPlaying(true);
    marker.current?.prepare(plan.notes[0]!.note);
    // A clock that has just begun to run jumps, and the first note would be marked late.
    isWaiting.current = true;
    let [last, steps, frames] = [audio.currentTime, 0, 0];
    const wait = (): void => {
      if (audio.currentTime > last) steps += 1;
      last = audio.currentTime;
      frames += 1;
      if (steps < STEPS && frames < MOST_FRAMES) frame.current = requestAnimationFrame(wait);
      else {
        isWaiting.current = false;
        transport.current = startTransport(audio, plan, loops, stop);
        follow();
      }
    };
    wait();
  };
  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current);
      transport.current?.stop();
      void context.current?.close();
    },
    [],
  );
  return {
    isPlaying,
    position: () => (isWaiting.current ? 0 : transport.current?.position()),
    start,
    toggle: () => (isPlaying ? stop() : start()),
    stop,
  };
}
