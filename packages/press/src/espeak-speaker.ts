import { readWav, writeWav, type Speech } from "@parley/media";
import { withoutStress } from "@parley/sound/script";
import { espeakTexts } from "./espeak-text.ts";
import { run } from "./program.ts";
import { SPEED, type Speaker } from "./speaker.ts";

/** Texts that one process records together. */
const TOGETHER = 50;
/** A pause between two texts: 1.7 s and more at all speeds. Inside a text, espeak-ng pauses at most for 0.5 s. */
const PAUSE = "\n\n[[_:_:_:_:_:_:_:_:]]\n\n";
const PAUSE_SECONDS = 1.2;
/** Samples up to this value are silence. */
const SILENCE = 8;

/**
 * The speaker of an installed espeak-ng. One process gives the phonemes of all texts, and one process records 50 texts with pauses
 * between them: 1 ms a text, where a process for each text takes 8 ms. A text whose stress the program does not accept cannot be
 * recorded.
 */
export function espeakSpeaker(program = "espeak-ng"): Speaker {
  return {
    program,
    notations: ["phonemes", "none"],
    async prepare(texts, lang, rate, notation) {
      const rendered =
        notation === "phonemes"
          ? await espeakTexts(texts, lang, program)
          : texts.map((text) => ({ input: withoutStress(text), wrong: [] }));
      const spoken = new Map(texts.map((text, i) => [text, rendered[i]!]));
      const record = async (input: string): Promise<Buffer> =>
        run([program, "-v", lang, "-s", String(SPEED[rate]), "--stdin", "--stdout"], `${input}\n`);
      const together = new Map<string, Speech>();
      for (let first = 0; texts.length > 1 && first < texts.length; first += TOGETHER) {
        const inputs = rendered.slice(first, first + TOGETHER).map(({ input }) => input);
        const parts = betweenPauses(readWav(await record(inputs.join(PAUSE))), PAUSE_SECONDS);
        // Otherwise some text has no sound or a long pause, and each is recorded alone.
        if (parts.length === inputs.length) for (const [i, input] of inputs.entries()) together.set(input, parts[i]!);
      }
      return async (text) => {
        const { input, wrong } = spoken.get(text)!;
        if (wrong.length > 0) throw new Error(`${program} does not accept the stress of ${wrong.join(", ")}`);
        const speech = together.get(input);
        return speech ? writeWav(speech) : record(input);
      };
    },
  };
}

/** The parts of a recording that long pauses separate, with some silence on both sides. */
function betweenPauses({ rate, samples }: Speech, seconds: number): Speech[] {
  const ranges: [number, number][] = [];
  for (let i = 0; i < samples.length; i++) {
    if (Math.abs(samples[i]!) <= SILENCE) continue;
    const last = ranges.at(-1);
    if (last && i - last[1] < rate * seconds) last[1] = i + 1;
    else ranges.push([i, i + 1]);
  }
  const margin = Math.round((rate * seconds) / 4);
  return ranges.map(([from, to]) => ({ rate, samples: samples.slice(Math.max(0, from - margin), to + margin) }));
}
