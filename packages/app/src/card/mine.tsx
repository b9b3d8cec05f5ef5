import type { PackedEntry } from "@parley/pack";
import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { EntryNumber, Respelling, Words } from "../phrase/phrase.tsx";
import { unsignedWords, useStanding } from "../phrase/standing.tsx";
import { dependsOnSpeaker, SPEAKERS, speakerOf } from "../phrase/words.ts";
import { VoiceName } from "../voice/feature.ts";
import { Slots } from "./slots.tsx";

/** That my own words were drafted or edited and not signed: both sides are told of theirs. */
function MyStanding({ tablet, entry }: TabletProps & { entry: PackedEntry }): JSX.Element | null {
  const me = tablet.me.value;
  const unsigned = unsignedWords(tablet, entry, me, useStanding(tablet, entry, me));
  return unsigned === undefined ? null : (
    <small class="my-standing">
      {tablet.words.value.name}: {unsigned}
    </small>
  );
}

/** The phrase in my language, its respelling in theirs, its slots and note, and the choice of the speaker. */
export function Mine({ tablet, entry, held }: TabletProps & { entry: PackedEntry; held: boolean }): JSX.Element {
  const [me, them] = [tablet.me.value, tablet.them.value];
  const words = tablet.words.value;
  return (
    <div class="mine">
      <div class="line">
        <EntryNumber entry={entry} />
        <h1>
          <Words tablet={tablet} entry={entry} lang={me} />
        </h1>
      </div>
      {held ? (
        <MyStanding tablet={tablet} entry={entry} />
      ) : (
        <p class="say">
          <Respelling tablet={tablet} entry={entry} lang={them} reader={me} />
          <VoiceName tablet={tablet} entry={entry} lang={them} /> <MyStanding tablet={tablet} entry={entry} />
        </p>
      )}
      <Slots tablet={tablet} entry={entry} />
      {entry.note?.[me] ? <p class="note">{withoutStress(entry.note[me])}</p> : null}
      {dependsOnSpeaker(entry) && speakerOf(tablet).value === "" ? (
        <div class="chips" role="group" aria-label={words.app.speakAs}>
          <span>{words.app.speakAs}</span>
          <div class="chips speakers">
            {SPEAKERS.map((who) => (
              <button key={who} type="button" class="chip" onClick={() => (speakerOf(tablet).value = who)}>
                {words.app[who]}
              </button>
            ))}
          </div>
        </div>
      ) : null}
    </div>
  );
}

/** The button for the phrase that takes an order back. */
export function Undo({ tablet, entry }: TabletProps & { entry: PackedEntry }): JSX.Element | null {
  const undo = entry.undo === undefined ? undefined : tablet.entries.value.get(entry.undo);
  if (!undo) return null;
  return (
    <div class="line undoing">
      <span class="act">{tablet.words.value.app.undo}:</span>
      <button type="button" class="undo" onClick={() => tablet.navigation.go({ at: "card", id: undo.id })}>
        <Words tablet={tablet} entry={undo} lang={tablet.me.value} />
      </button>
    </div>
  );
}
