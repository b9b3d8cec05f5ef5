import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { heardSpan, levelled, writeWav, type Speech } from "@parley/media";
import { Icon } from "./icons.tsx";
import { HoldButton } from "./hold.tsx";
import { clipKey } from "./own.ts";
import { sampleWords, tagOf } from "./phrase.tsx";
import { SheetFrame } from "./frame.tsx";
import type { State } from "./state.ts";

/** Samples a second that are stored: enough for speech. */
const RATE = 16_000;
/** No phrase is longer, in seconds: what is forgotten ends by itself. */
const LONGEST = 30;

/** What was recorded, before it is stored: the whole, and what of it is to be heard. */
interface Take {
  readonly speech: Speech;
  readonly span: readonly [number, number];
}

/** What a microphone gave, as samples of one channel. */
async function samplesOf(sound: Blob): Promise<Speech> {
  const context = new OfflineAudioContext(1, 1, RATE);
  const decoded = await context.decodeAudioData(await sound.arrayBuffer());
  const floats = decoded.getChannelData(0);
  return {
    rate: decoded.sampleRate,
    samples: Int16Array.from(floats, (one) => Math.max(-1, Math.min(1, one)) * 32_767),
  };
}

/** Record a phrase: take, cut, listen, take again, keep. What is recorded stays on this device and in its backup. */
export function RecordSheet({ state, id }: { state: State; id: string }): JSX.Element {
  const words = state.words.value.app;
  const entry = state.byId.get(id)!;
  const [lang, setLang] = useState(state.them.value);
  const [phase, setPhase] = useState<"idle" | "asking" | "recording" | "none">("idle");
  const [take, setTake] = useState<Take | undefined>(undefined);
  const recorder = useRef<MediaRecorder | undefined>(undefined);
  const key = clipKey(tagOf(entry, lang) ?? lang, entry);
  useLayoutEffect(() => void (state.unsaved.value = take !== undefined || phase === "recording"), [take, phase]);
  const kept = state.own.clips.value.has(key);
  const end = (): void => {
    if (recorder.current?.state === "recording") recorder.current.stop();
  };
  const open = useRef(true);
  useEffect(
    () => () => {
      open.current = false;
      end();
    },
    [],
  );
  const show = async (sound: Blob): Promise<void> => {
    try {
      const speech = await samplesOf(sound);
      setTake({ speech, span: heardSpan(speech) ?? [0, speech.samples.length] });
      setPhase("idle");
    } catch {
      setPhase("none");
    }
  };
  const begin = async (): Promise<void> => {
    state.player.stop();
    setPhase("asking");
    let stream: MediaStream | undefined;
    const release = (): void => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
      // The sheet was closed while the device asked.
      if (!open.current) return release();
      const parts: Blob[] = [];
      const made = new MediaRecorder(stream);
      recorder.current = made;
      made.addEventListener("dataavailable", ({ data }) => parts.push(data));
      made.addEventListener("stop", () => {
        release();
        void show(new Blob(parts, { type: made.mimeType }));
      });
      made.start();
      setPhase("recording");
      setTimeout(() => made.state === "recording" && made.stop(), LONGEST * 1_000);
    } catch {
      release();
      setPhase("none");
    }
  };
  const sound = (one: Take): Blob => new Blob([writeWav(levelled(one.speech, one.span))], { type: "audio/wav" });
  const cut = (which: 0 | 1, value: number): void => {
    if (!take) return;
    const [from, to] = take.span;
    // What is left is never less than a tenth of a second.
    const least = take.speech.rate / 10;
    setTake({
      ...take,
      span: which === 0 ? [Math.max(0, Math.min(value, to - least)), to] : [from, Math.max(value, from + least)],
    });
  };
  const seconds = (samples: number): string =>
    new Intl.NumberFormat(state.ui.value, { style: "unit", unit: "second", maximumFractionDigits: 1 }).format(
      samples / (take?.speech.rate ?? RATE),
    );
  const listen = (made: Blob): void =>
    state.player.toggle({ key: `take ${key}`, kind: "own", voice: "", slow: false, sound: () => made });
  return (
    <SheetFrame state={state} title={words.record}>
      <div class="chips" role="group" aria-label={words.record}>
        {state.pack.book.languages
          .filter((tag) => tagOf(entry, tag))
          .map((tag) => (
            <button
              key={tag}
              type="button"
              class="chip"
              lang={tag}
              aria-pressed={tag === lang}
              disabled={phase === "recording" || phase === "asking"}
              onClick={() => {
                setLang(tag);
                setTake(undefined);
              }}
            >
              {state.wordsIn(tag).name}
            </button>
          ))}
      </div>
      <p class="big-words">{sampleWords(state, entry, lang)}</p>
      {phase === "recording" ? (
        <button type="button" class="go" onClick={end}>
          <Icon name="stop" /> {words.recordEnd}
        </button>
      ) : (
        <button type="button" class="go" disabled={phase === "asking"} onClick={() => void begin()}>
          <Icon name="record" /> {take || kept ? words.recordAgain : words.recordBegin}
        </button>
      )}
      {phase === "none" ? (
        <p class="notice" role="alert">
          {words.recordNone}
        </p>
      ) : null}
      {take ? (
        <>
          {([words.recordFrom, words.recordTo] as const).map((label, i) => (
            <label key={label} class="cut">
              {label}: {seconds(take.span[i]!)}
              <input
                type="range"
                min={0}
                max={take.speech.samples.length}
                value={take.span[i]}
                onInput={(event) => cut(i as 0 | 1, Number(event.currentTarget.value))}
              />
            </label>
          ))}
          <div class="chips">
            <button type="button" onClick={() => listen(sound(take))}>
              <Icon name="play" /> {words.play}
            </button>
            <button
              type="button"
              onClick={() => {
                void state.own.record(key, sound(take));
                setTake(undefined);
              }}
            >
              {words.recordKeep}
            </button>
          </div>
        </>
      ) : kept ? (
        <div class="chips">
          <button type="button" onClick={() => listen(state.own.clips.value.get(key)!)}>
            <Icon name="play" /> {words.play}
          </button>
          <HoldButton onHeld={() => void state.own.unrecord(key)}>
            {words.recordDelete} <small>({words.holdFor})</small>
          </HoldButton>
        </div>
      ) : null}
    </SheetFrame>
  );
}
