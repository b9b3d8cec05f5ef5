import { useEffect, useRef, useState } from "preact/hooks";
import type { Plan } from "./plan.ts";
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

/** Play a plan, and call `onNote` with the note that is heard, at each frame by the clock of the audio. Stops when the view is left. */
export function usePlaying(
  plan: Plan | undefined,
  loops: boolean,
  onNote: (note: number | undefined) => void,
): Playing {
  const [isPlaying, setIsPlaying] = useState(false);
  const context = useRef<AudioContext | undefined>(undefined);
  const transport = useRef<Transport | undefined>(undefined);
  const frame = useRef(0);
  const stop = (): void => {
    cancelAnimationFrame(frame.current);
    transport.current?.stop();
    transport.current = undefined;
    onNote(undefined);
    setIsPlaying(false);
  };
  const follow = (): void => {
    onNote(transport.current?.note());
    frame.current = requestAnimationFrame(follow);
  };
  const start = (): void => {
    if (!plan || plan.notes.length === 0) return;
    stop();
    context.current ??= openAudio();
    // Browsers open the audio in a tap only.
    void context.current.resume();
    transport.current = startTransport(context.current, plan, loops, stop);
    setIsPlaying(true);
    follow();
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
    position: () => transport.current?.position(),
    start,
    toggle: () => (transport.current ? stop() : start()),
    stop,
  };
}
