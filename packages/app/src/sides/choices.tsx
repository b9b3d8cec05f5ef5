import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Options } from "../ui/options.tsx";

/** Who speaks what, and the language of the app. */
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
