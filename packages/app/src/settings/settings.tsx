import type { JSX } from "preact";
import type { Feature, TabletProps, View } from "../feature.ts";
import { Sheet } from "../ui/sheet.tsx";

/** The settings sheet of some features. */
export function settingsOf(features: readonly Feature[]): View {
  return ({ tablet }) => <Settings tablet={tablet} features={features} />;
}

/** The controls and sections of all features, then the disclosure, edition, licence and hash of the book. */
function Settings({ tablet, features }: TabletProps & { features: readonly Feature[] }): JSX.Element {
  const { book } = tablet.pack;
  return (
    <Sheet tablet={tablet} title={tablet.words.value.app.settings}>
      {features.map(({ name, choices: Choices }) => Choices && <Choices key={name} tablet={tablet} id="" />)}
      {features.map(({ name, section: Section }) => Section && <Section key={name} tablet={tablet} id="" />)}
      <p class="standing">{book.disclosure[tablet.ui.value]}</p>
      <p class="hash">
        {book.edition.no} · {book.edition.date} · {book.licence}
        <br />
        {book.hash}
      </p>
    </Sheet>
  );
}
