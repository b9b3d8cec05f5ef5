import type { PackedEntry } from "@parley/pack";
import type { JSX } from "preact";
import type { TabletProps, ViewProps } from "../feature.ts";
import { Words } from "../phrase/phrase.tsx";
import { Sheet } from "../ui/sheet.tsx";
import { clipsOf, voiceKind } from "../voice/feature.ts";
import { Acts, PublisherSection } from "./acts.tsx";
import { stepOf } from "./step.ts";
import { Steps } from "./steps.tsx";
import { vouchingOf } from "./vouching.ts";

/** The voices of a text. */
function Voices({ tablet, entry, lang }: TabletProps & { entry: PackedEntry; lang: string }): JSX.Element | null {
  const names = clipsOf(tablet, entry, lang).map(
    ({ kind, voice }) => voiceKind(tablet, kind) + (voice === "" ? "" : `: ${voice}`),
  );
  return names.length === 0 ? null : (
    <>
      <br />
      {[...new Set(names)].join(" · ")}
    </>
  );
}

/** The sheet with the initialPage of each text of a phrase, its reviewers and its voices. */
export function Provenance({ tablet, id }: ViewProps): JSX.Element | null {
  const entry = tablet.entries.value.get(id);
  const model = vouchingOf(tablet).value;
  if (!entry) return null;
  return (
    <Sheet tablet={tablet} title={tablet.words.value.app.whoSays}>
      <dl>
        {Object.entries(entry.texts).map(([tag, list]) => [
          <dt key={`${tag}-t`}>
            <Words tablet={tablet} entry={entry} lang={tag} />
          </dt>,
          <dd key={`${tag}-d`}>
            <Steps
              tablet={tablet}
              step={stepOf(list[0]!.standing, model?.actsOn(entry.id, tag) ?? [])}
              acts={model?.actsOn(entry.id, tag) ?? []}
            />
            <Acts tablet={tablet} entry={entry} lang={tag}>
              {tablet.pack.disclosures[list[0]!.disclosure]?.[tablet.ui.value] ?? tablet.words.value.app.ownMark}
            </Acts>
            <details>
              <summary>{tablet.words.value.app.details}</summary>
              {tablet.pack.book.hash}
              <Voices tablet={tablet} entry={entry} lang={tag} />
            </details>
          </dd>,
        ])}
      </dl>
      <p class="hash">{tablet.pack.book.hash}</p>
      <PublisherSection tablet={tablet} />
    </Sheet>
  );
}
