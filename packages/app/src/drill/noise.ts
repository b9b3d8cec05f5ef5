/** How loud the noise is. */
export type NoiseLevel = "off" | "low" | "high";

const GAINS = { off: 0, low: 0.08, high: 0.35 } as const;

/** A noise of engines and wind, generated on the device: two seconds of random samples in a loop, without the high frequencies. */
export interface Noise {
  set(level: NoiseLevel): void;
  stop(): void;
}

/** Noise for a page that is open. It needs a touch before it is heard. */
export function makeNoise(): Noise {
  let context: AudioContext | undefined;
  let gain: GainNode | undefined;
  const begin = (): void => {
    const Audio =
      window.AudioContext ?? (window as unknown as { webkitAudioContext?: typeof AudioContext }).webkitAudioContext;
    if (!Audio) return;
    context = new Audio();
    const samples = context.createBuffer(1, context.sampleRate * 2, context.sampleRate);
    const data = samples.getChannelData(0);
    for (let i = 0; i < data.length; i += 1) data[i] = Math.random() * 2 - 1;
    const source = context.createBufferSource();
    source.buffer = samples;
    source.loop = true;
    const filter = context.createBiquadFilter();
    filter.type = "lowpass";
    filter.frequency.value = 900;
    gain = context.createGain();
    source.connect(filter);
    filter.connect(gain);
    gain.connect(context.destination);
    source.start();
  };
  return {
    set(level) {
      if (level !== "off" && !context) begin();
      void context?.resume();
      if (gain) gain.gain.value = GAINS[level];
    },
    stop() {
      void context?.close();
      [context, gain] = [undefined, undefined];
    },
  };
}
