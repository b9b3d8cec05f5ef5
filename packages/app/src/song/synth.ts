/**
 * A voice made of sums of harmonics, as strong as the formants of an open “ah” let them through, with a little vibrato. No sample, no
 * network: a few oscillators of Web Audio.
 */

/** A voice in an audio context. */
export interface Synth {
  /** Sing a note at a time of the context. */
  note(time: number, length: number, pitch: number, gain: number): void;
  /** The click of a beat. */
  click(time: number, strong: boolean): void;
  /** End all that sounds and all that is planned. */
  silence(): void;
}

/** The gain of the inaudible tone: 90 dB below a voice. */
const UNHEARD = 0.00002;

/** The formants of “ah”: frequency and bandwidth in Hz, and strength (Peterson and Barney 1952, means of men and women). */
const FORMANTS = [
  [790, 90, 1],
  [1_180, 110, 0.55],
  [2_600, 170, 0.2],
] as const;
const HARMONICS = 24;
/** Seconds. A voice swells and fades; without this the speaker clicks. */
const ATTACK = 0.04;
const RELEASE = 0.07;

const frequencyOf = (pitch: number): number => 440 * 2 ** ((pitch - 69) / 12);

/** How strong each harmonic of a frequency is. */
function harmonics(frequency: number): Float32Array {
  const strengths = new Float32Array(HARMONICS + 1);
  for (let n = 1; n <= HARMONICS; n++) {
    const hertz = n * frequency;
    let through = 0.08;
    for (const [formant, width, strength] of FORMANTS)
      through += strength / (1 + ((hertz - formant) / (2 * width)) ** 2);
    strengths[n] = through / n ** 0.8;
  }
  return strengths;
}

/** A voice that sounds through `output`. */
export function makeSynth(context: BaseAudioContext, output: AudioNode): Synth {
  const waves = new Map<number, PeriodicWave>();
  const sounding = new Set<OscillatorNode>();
  const waveOf = (pitch: number): PeriodicWave => {
    const known = waves.get(pitch);
    if (known) return known;
    const strengths = harmonics(frequencyOf(pitch));
    const wave = context.createPeriodicWave(new Float32Array(strengths.length), strengths);
    waves.set(pitch, wave);
    return wave;
  };
  const run = (oscillator: OscillatorNode, from: number, to: number): void => {
    sounding.add(oscillator);
    oscillator.addEventListener("ended", () => sounding.delete(oscillator));
    oscillator.start(from);
    oscillator.stop(to);
  };
  // In WebKitGTK the audio clock jumps by 70 ms when a sound starts after silence. An inaudible tone prevents silence.
  const tone = context.createOscillator();
  tone.frequency.value = 30;
  const unheard = context.createGain();
  unheard.gain.value = UNHEARD;
  tone.connect(unheard);
  unheard.connect(output);
  sounding.add(tone);
  tone.start();
  return {
    note(time, length, pitch, gain) {
      const voice = context.createOscillator();
      voice.setPeriodicWave(waveOf(pitch));
      voice.frequency.value = frequencyOf(pitch);
      const level = context.createGain();
      const end = time + Math.max(0.08, length);
      level.gain.setValueAtTime(0, time);
      level.gain.linearRampToValueAtTime(gain, time + ATTACK);
      level.gain.setValueAtTime(gain, Math.max(time + ATTACK, end - RELEASE));
      level.gain.linearRampToValueAtTime(0, end);
      voice.connect(level);
      level.connect(output);
      if (length > 0.4) {
        const vibrato = context.createOscillator();
        vibrato.frequency.value = 5.2;
        const depth = context.createGain();
        depth.gain.setValueAtTime(0, time);
        depth.gain.linearRampToValueAtTime(14, time + 0.4);
        vibrato.connect(depth);
        depth.connect(voice.detune);
        run(vibrato, time, end);
      }
      run(voice, time, end);
    },
    click(time, strong) {
      const tick = context.createOscillator();
      tick.type = "triangle";
      tick.frequency.value = strong ? 1_760 : 1_320;
      const level = context.createGain();
      level.gain.setValueAtTime(0.3, time);
      level.gain.exponentialRampToValueAtTime(0.001, time + 0.06);
      tick.connect(level);
      level.connect(output);
      run(tick, time, time + 0.07);
    },
    silence() {
      for (const oscillator of sounding) {
        oscillator.stop();
        oscillator.disconnect();
      }
      sounding.clear();
    },
  };
}
