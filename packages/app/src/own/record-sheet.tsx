import type { PackedEntry } from "@parley/pack";
import type { JSX } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { Tablet, ViewProps } from "../feature.ts";
import { sampleWords, tagOf } from "../phrase/words.ts";
import { HoldButton } from "../ui/hold-button.tsx";
import { Icon } from "../ui/icon.tsx";
import { secondsIn } from "../ui/seconds.ts";
import { Sheet } from "../ui/sheet.tsx";
import { MicrophoneNotice, useTake, type TakeControl } from "../ui/take.tsx";
import { ownOf } from "./own.ts";
import { cutTake, takeOf, wavOf, type Take } from "./take.ts";

interface Recorder extends TakeControl {
  readonly take: Take | undefined;
  setTake(take: Take | undefined): void;
}

/** The recorder of one sheet, with the take that is not saved yet. */
function useRecorder(tablet: Tablet): Recorder {
  const [take, setTake] = useState<Take | undefined>(undefined);
  const control = useTake((speech) => setTake(takeOf(speech)));
  const { phase } = control;
  useLayoutEffect(
    () => void (tablet.navigation.unsaved.value = take !== undefined || phase === "recording"),
    [take, phase],
  );
  return {
    ...control,
    take,
    setTake,
    begin() {
      tablet.player.stop();
      control.begin();
    },
  };
}

/** The choice of the language to record. */
function Languages({
  tablet,
  entry,
  lang,
  disabled,
  onPick,
}: {
  tablet: Tablet;
  entry: PackedEntry;
  lang: string;
  disabled: boolean;
  onPick: (lang: string) => void;
}): JSX.Element {
  return (
    <div class="chips" role="group" aria-label={tablet.words.value.app.record}>
      {tablet.pack.book.languages
        .filter((tag) => tagOf(entry, tag))
        .map((tag) => (
          <button
            key={tag}
            type="button"
            class="chip"
            lang={tag}
            aria-pressed={tag === lang}
            disabled={disabled}
            onClick={() => onPick(tag)}
          >
            {tablet.wordsIn(tag).name}
          </button>
        ))}
    </div>
  );
}

/** Sliders for the start and the end of a take. */
function Cuts({ tablet, take, onCut }: { tablet: Tablet; take: Take; onCut: (take: Take) => void }): JSX.Element {
  const words = tablet.words.value.app;
  const seconds = secondsIn(tablet.ui.value);
  return (
    <>
      {([words.recordFrom, words.recordTo] as const).map((label, i) => (
        <label key={label} class="cut">
          {label}: {seconds.format(take.span[i]! / take.speech.rate)}
          <input
            type="range"
            min={0}
            max={take.speech.samples.length}
            value={take.span[i]}
            onInput={(event) => onCut(cutTake(take, i as 0 | 1, Number(event.currentTarget.value)))}
          />
        </label>
      ))}
    </>
  );
}

/** The sheet for recording a phrase: record, cut, play, record again, save, delete. */
export function RecordSheet({ tablet, id }: ViewProps): JSX.Element | null {
  const words = tablet.words.value.app;
  const own = ownOf(tablet);
  const entry = tablet.entries.value.get(id);
  const [lang, setLang] = useState(tablet.them.value);
  const recorder = useRecorder(tablet);
  const { phase, take } = recorder;
  if (!entry) return null;
  const tag = tagOf(entry, lang) ?? lang;
  const saved = own.recordingOf(tag, entry);
  const listen = (sound: Blob): void =>
    tablet.player.toggle({ key: `take ${tag} ${id}`, kind: "own", voice: "", slow: false, sound: () => sound });
  return (
    <Sheet tablet={tablet} title={words.record}>
      <Languages
        tablet={tablet}
        entry={entry}
        lang={lang}
        disabled={phase === "recording" || phase === "asking"}
        onPick={(one) => {
          setLang(one);
          recorder.setTake(undefined);
        }}
      />
      <p>{sampleWords(tablet, entry, lang)}</p>
      {phase === "recording" ? (
        <button type="button" class="go" onClick={() => recorder.end()}>
          <Icon name="stop" /> {words.recordEnd}
        </button>
      ) : (
        <button type="button" class="go" disabled={phase === "asking"} onClick={() => recorder.begin()}>
          <Icon name="record" /> {take || saved ? words.recordAgain : words.recordBegin}
        </button>
      )}
      <MicrophoneNotice tablet={tablet} phase={phase} />
      {take ? (
        <>
          <Cuts tablet={tablet} take={take} onCut={(cut) => recorder.setTake(cut)} />
          <div class="chips">
            <button type="button" onClick={() => listen(wavOf(take))}>
              <Icon name="play" /> {words.play}
            </button>
            <button
              type="button"
              onClick={() => {
                void own.record(tag, entry, wavOf(take));
                recorder.setTake(undefined);
              }}
            >
              {words.recordKeep}
            </button>
          </div>
        </>
      ) : saved ? (
        <div class="chips">
          <button type="button" onClick={() => listen(saved)}>
            <Icon name="play" /> {words.play}
          </button>
          <HoldButton onHeld={() => void own.unrecord(tag, entry)}>
            {words.recordDelete} <small>({words.holdFor})</small>
          </HoldButton>
        </div>
      ) : null}
    </Sheet>
  );
}
