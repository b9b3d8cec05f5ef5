import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Options } from "../ui/options.tsx";
import { SPEAKERS, speakerOf } from "./words.ts";

/** The control for the speaker. */
export function SpeakerChoice({ tablet }: TabletProps): JSX.Element {
  const words = tablet.words.value.app;
  const speaker = speakerOf(tablet);
  return (
    <Options
      label={words.speakAs}
      value={speaker.value}
      options={[["", words.unset], ...SPEAKERS.map((one) => [one, words[one]] as const)]}
      onPick={(one) => (speaker.value = one)}
    />
  );
}
