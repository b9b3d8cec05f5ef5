import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Options } from "../ui/options.tsx";

/** The controls for the languages of both sides and of the interface. */
export function LanguageChoices({ tablet }: TabletProps): JSX.Element {
  const words = tablet.words.value.app;
  const names = tablet.pack.book.languages.map((tag) => [tag, tablet.wordsIn(tag).name, tag] as const);
  return (
    <>
      <Options label={words.iSpeak} value={tablet.me.value} options={names} onPick={(tag) => tablet.setMe(tag)} />
      <Options
        label={words.theySpeak}
        value={tablet.them.value}
        options={names}
        onPick={(tag) => tablet.setThem(tag)}
      />
      <Options
        label={words.language}
        value={tablet.ui.value}
        options={names}
        onPick={(tag) => (tablet.ui.value = tag)}
      />
    </>
  );
}
