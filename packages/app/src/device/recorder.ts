import type { Speech } from "@parley/media";

/** The sample rate of recordings in Hz, sufficient for speech. */
const RATE = 16_000;
/** The longest recording of a phrase in seconds. It then stops by itself. */
const LONGEST = 30;

/** A recording in progress. */
export interface Recording {
  stop(): void;
  /** Resolves to the samples when the recording has stopped. Rejects where the device cannot decode it. */
  readonly speech: Promise<Speech>;
}

/** Start recording from the microphone, in one channel, for `longest` seconds at most. Rejects where there is no microphone or the user refuses it. */
export async function startRecording(longest: number = LONGEST): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
  const release = (): void => {
    for (const track of stream.getTracks()) track.stop();
  };
  try {
    const recorder = new MediaRecorder(stream);
    const parts: Blob[] = [];
    const stop = (): void => {
      if (recorder.state === "recording") recorder.stop();
    };
    recorder.addEventListener("dataavailable", ({ data }) => parts.push(data));
    const ended = new Promise<void>((resolve) => recorder.addEventListener("stop", () => resolve()));
    recorder.start();
    const timer = setTimeout(stop, longest * 1_000);
    const speech = ended.then(() => {
      clearTimeout(timer);
      release();
      return samplesOf(new Blob(parts, { type: recorder.mimeType }));
    });
    return { stop, speech };
  } catch (error) {
    release();
    throw error;
  }
}

/** The samples of a recording. Rejects where the device cannot decode it. */
export async function samplesOf(sound: Blob): Promise<Speech> {
  const context = new OfflineAudioContext(1, 1, RATE);
  const decoded = await context.decodeAudioData(await sound.arrayBuffer());
  return {
    rate: decoded.sampleRate,
    samples: Int16Array.from(decoded.getChannelData(0), (one) => Math.max(-1, Math.min(1, one)) * 32_767),
  };
}
