import type { JSX } from "preact";
import { SETTINGS_GROUPS, type Feature, type TabletProps, type View } from "../feature.ts";
import { Sheet } from "../ui/sheet.tsx";

/** The settings sheet of some features. */
export function settingsOf(features: readonly Feature[]): View {
  return ({ tablet }) => <Settings tablet={tablet} features={features} />;
}

/** The controls and sections of all features in four groups; at the end of the last one the disclosure, edition, licence and hash of the book. */
function Settings({ tablet, features }: TabletProps & { features: readonly Feature[] }): JSX.Element {
  const { book } = tablet.pack;
  const words = tablet.words.value.app;
  return (
    <Sheet tablet={tablet} title={words.settings}>
      {SETTINGS_GROUPS.map((group) => {
        const inGroup = features.filter((one) => (one.group ?? "groupDevice") === group);
        return (
          <section key={group} class="settings-group" aria-label={words[group]}>
            <h3>{words[group]}</h3>
            {inGroup.map(({ name, choices: Choices }) => Choices && <Choices key={name} tablet={tablet} id="" />)}
            {inGroup.map(({ name, section: Section }) => Section && <Section key={name} tablet={tablet} id="" />)}
            {group === "groupBook" ? (
              <>
                <p class="standing">{book.disclosure[tablet.ui.value]}</p>
                <p class="hash">
                  {[book.edition.no, book.edition.date, book.licence].filter((part) => part !== "").join(" · ")}
                  <br />
                  {book.hash}
                </p>
                {book.sources?.map((line) => (
                  <p key={line} class="hash">
                    {line}
                  </p>
                ))}
              </>
            ) : null}
          </section>
        );
      })}
    </Sheet>
  );
}
