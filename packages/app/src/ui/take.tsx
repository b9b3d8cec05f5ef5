import type { Speech } from "@parley/media";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { startRecording, type Recording } from "../device/recorder.ts";
import type { TabletProps } from "../feature.ts";

/** Controls a recording. `phase`: not in use, asking for permission, recording, no microphone available. */
export interface TakeControl {
  readonly phase: "idle" | "asking" | "recording" | "none";
  begin(): void;
  end(): void;
}

/**
 * Record from the microphone, for `longest` seconds at most (default: that of a phrase). `onStart` is called when the microphone is
 * open, `onTake` with the speech. Leaving the view stops a recording, which is not kept.
 */
export function useTake(
  onTake: (speech: Speech) => void,
  { longest, onStart }: { readonly longest?: number; readonly onStart?: () => void } = {},
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
      // The view was left while the device asked for permission.
      if (!isOpen.current) started.stop();
      else onStart?.();
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

/** Says that there is no microphone, where there is none. */
export function MicrophoneNotice({ tablet, phase }: TabletProps & Pick<TakeControl, "phase">): JSX.Element | null {
  if (phase !== "none") return null;
  return (
    <p class="notice" role="alert">
      {tablet.words.value.app.recordNone}
    </p>
  );
}
