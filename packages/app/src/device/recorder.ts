import type { Speech } from "@parley/media";

/** Samples a second that are asked for: enough for speech. */
const RATE = 16_000;
/** No phrase is longer, in seconds: a recording that is forgotten ends by itself. */
const LONGEST = 30;

/** A recording that goes on. */
export interface Recording {
  stop(): void;
  /** What was recorded, when it has ended; rejects where the device cannot read it. */
  readonly speech: Promise<Speech>;
}

/** Begin to record from the microphone, in one channel. Rejects where the device has none or it is refused. */
export async function startRecording(): Promise<Recording> {
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
    const timer = setTimeout(stop, LONGEST * 1_000);
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

async function samplesOf(sound: Blob): Promise<Speech> {
  const context = new OfflineAudioContext(1, 1, RATE);
  const decoded = await context.decodeAudioData(await sound.arrayBuffer());
  return {
    rate: decoded.sampleRate,
    samples: Int16Array.from(decoded.getChannelData(0), (one) => Math.max(-1, Math.min(1, one)) * 32_767),
  };
}
