import type { Speech } from "@parley/media";
import { useEffect, useRef, useState } from "preact/hooks";
import { startRecording, type Recording } from "../device/recorder.ts";

/** A recording of oneself: `asking` for the microphone, `recording`, or `none` where there is no microphone. */
export interface TakeControl {
  readonly phase: "idle" | "asking" | "recording" | "none";
  begin(): void;
  end(): void;
}

/**
 * Record oneself for `longest` seconds at most. `onStart` is called when the microphone is open, `onTake` with the speech. What is
 * recorded when the view is left is not kept.
 */
export function useTake(
  longest: number,
  onTake: (speech: Speech) => void,
  onStart: () => void = () => undefined,
): TakeControl {
  const [phase, setPhase] = useState<TakeControl["phase"]>("idle");
  const recording = useRef<Recording | undefined>(undefined);
  const isOpen = useRef(true);
  useEffect(
    () => () => {
      isOpen.current = false;
      recording.current?.stop();
    },
    [],
  );
  const record = async (): Promise<void> => {
    setPhase("asking");
    try {
      const started = await startRecording(longest);
      recording.current = started;
      if (isOpen.current) onStart();
      else started.stop();
      setPhase("recording");
      const speech = await started.speech;
      if (isOpen.current) onTake(speech);
      setPhase("idle");
    } catch {
      setPhase("none");
    }
  };
  return { phase, begin: () => void record(), end: () => recording.current?.stop() };
}
