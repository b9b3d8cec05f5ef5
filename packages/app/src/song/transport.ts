import { noteAt, type Plan } from "./plan.ts";
import { makeSynth } from "./synth.ts";

/** A plan that is playing. */
export interface Transport {
  /** Seconds since the start, as they are heard: by the clock of the audio, less its latency. */
  position(): number;
  /** The sung note that is heard now; `undefined` before the first. */
  note(): number | undefined;
  stop(): void;
}

/** What a transport needs of an audio context. */
type Context = BaseAudioContext & { readonly baseLatency?: number; readonly outputLatency?: number };

/** Seconds that are planned ahead: a slow device that does not run for a second still plays on. */
const AHEAD = 1.6;
/** Milliseconds between two looks at the clock. */
const EVERY = 250;
/** Seconds until the first sound. */
const START = 0.12;
const LOUD = 0.5;
const SOFT = 0.1;

/**
 * Play a plan by the clock of an audio context: notes are planned ahead of it, so that a busy page delays none. A loop goes on until it
 * is stopped; else `onEnd` is called when the last note was heard.
 */
export function startTransport(context: Context, plan: Plan, loops: boolean, onEnd: () => void): Transport {
  const output = context.createGain();
  output.gain.value = 0.7;
  output.connect(context.destination);
  const synth = makeSynth(context, output);
  const start = context.currentTime + START;
  const { notes, clicks, lead, length } = plan;
  let [nextNote, nextClick, round] = [0, 0, 0];
  const planAhead = (): void => {
    const until = context.currentTime - start + AHEAD;
    for (; nextClick < clicks.length && clicks[nextClick]!.time < until; nextClick++)
      synth.click(start + clicks[nextClick]!.time, clicks[nextClick]!.strong);
    while (notes.length > 0) {
      if (nextNote === notes.length) {
        if (!loops || length <= 0) break;
        nextNote = 0;
        round += 1;
      }
      const note = notes[nextNote]!;
      const time = note.time + round * length;
      if (time >= until) break;
      synth.note(start + time, note.length, note.pitch, note.soft ? SOFT : LOUD);
      nextNote += 1;
    }
    if (!loops && position() > lead + length) end();
  };
  const position = (): number => {
    const latency = context.outputLatency ?? context.baseLatency ?? 0;
    return context.currentTime - start - (latency > 0 && latency < 1 ? latency : 0);
  };
  const stop = (): void => {
    clearInterval(timer);
    synth.silence();
    output.disconnect();
  };
  const end = (): void => {
    stop();
    onEnd();
  };
  const timer = setInterval(planAhead, EVERY);
  planAhead();
  return { position, note: () => notes[noteAt(plan, position(), loops)]?.note, stop };
}

/** An audio context. Safari 14.0 knows it by its old name. Throws where the device has none. */
export function openAudio(): AudioContext {
  const { AudioContext: Current, webkitAudioContext: Old } = globalThis as {
    readonly AudioContext?: typeof AudioContext;
    readonly webkitAudioContext?: typeof AudioContext;
  };
  const Context = Current ?? Old;
  if (!Context) throw new Error("no audio");
  return new Context();
}
