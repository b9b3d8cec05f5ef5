import type { PackedEntry } from "@parley/pack";
import { CURVE_STEP, levelled, loudnessCurve, trimmed, writeWav } from "@parley/media";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { samplesOf } from "../device/recorder.ts";
import type { TabletProps } from "../feature.ts";
import { Icon } from "../ui/icon.tsx";
import { secondsIn } from "../ui/seconds.ts";
import { MicrophoneNotice, useTake } from "../ui/take.tsx";
import { clipsOf } from "../voice/feature.ts";

/** The longest recording of a learner, in seconds. */
const LONGEST = 15;
/** The size of a curve as a drawing: its height, and the width of one of its points. */
const [HEIGHT, WIDTH] = [40, 4];

/** Loudness over time, from the left; as wide as `points`. */
function Curve({
  curve,
  points,
  side,
  name,
}: {
  curve: readonly number[];
  points: number;
  side: string;
  name: string;
}): JSX.Element {
  const top = curve.map((loud, i) => `${i * WIDTH},${(HEIGHT * (1 - loud)).toFixed(1)}`).join(" ");
  const end = (curve.length - 1) * WIDTH;
  return (
    <figure class={`compare-curve ${side}`}>
      <figcaption>{name}</figcaption>
      <svg viewBox={`0 0 ${points * WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <polygon points={`0,${HEIGHT} ${top} ${end},${HEIGHT}`} />
      </svg>
    </figure>
  );
}

/**
 * Say a phrase, hear oneself beside the recording of the book, and see how loud both are over time: a syllable that is stressed is
 * long and loud. Nothing is judged and nothing is kept.
 */
export function Compare({ tablet, entry }: TabletProps & { entry: PackedEntry }): JSX.Element {
  const { app, study: words } = tablet.words.value;
  const lang = tablet.them.value;
  const [take, setTake] = useState<{ readonly sound: Blob; readonly curve: readonly number[] } | undefined>(undefined);
  const [model, setModel] = useState<readonly number[]>([]);
  const clip = entry.confirm
    ? undefined
    : clipsOf(tablet, entry, lang).find(({ slow, kind }) => !slow && kind !== "device");
  useEffect(() => {
    let isOpen = true;
    const read = async (): Promise<void> => {
      const sound = take && clip?.sound();
      if (!sound) return;
      const curve = loudnessCurve(trimmed(await samplesOf(sound)));
      if (isOpen) setModel(curve);
    };
    // Without the curve of the book one's own is shown alone.
    read().catch(() => undefined);
    return () => void (isOpen = false);
  }, [take !== undefined, clip?.key]);
  const recording = useTake(
    (speech) => {
      const own = levelled(trimmed(speech));
      setTake({ sound: new Blob([writeWav(own)], { type: "audio/wav" }), curve: loudnessCurve(own) });
    },
    { longest: LONGEST },
  );
  const { phase } = recording;
  const seconds = secondsIn(tablet.ui.value);
  const points = Math.max(1, model.length, take?.curve.length ?? 0);
  const named = (who: string, curve: readonly number[]): string =>
    `${who} · ${seconds.format(curve.length * CURVE_STEP)}`;
  return (
    <div class="compare">
      <div class="chips">
        <button
          type="button"
          disabled={phase === "asking"}
          onClick={() => {
            if (phase === "recording") return recording.end();
            tablet.player.stop();
            recording.begin();
          }}
        >
          <Icon name={phase === "recording" ? "stop" : "record"} />{" "}
          {phase === "recording" ? app.recordEnd : words.compare}
        </button>
        {take && phase !== "recording" ? (
          <button
            type="button"
            onClick={() =>
              tablet.player.toggle({ key: "study take", kind: "own", voice: "", slow: false, sound: () => take.sound })
            }
          >
            <Icon name="play" /> {words.hearMine}
          </button>
        ) : null}
      </div>
      <MicrophoneNotice tablet={tablet} phase={phase} />
      {take && phase !== "recording" ? (
        <div role="group" aria-label={words.curves}>
          {model.length > 0 ? (
            <Curve curve={model} points={points} side="theirs" name={named(words.theirs, model)} />
          ) : null}
          <Curve curve={take.curve} points={points} side="mine" name={named(words.mine, take.curve)} />
          <p class="compare-hint">{words.curves}</p>
        </div>
      ) : null}
    </div>
  );
}
