import type { PackedEntry } from "@parley/pack";
import type { JSX } from "preact";
import { Star } from "../favourites/feature.ts";
import type { TabletProps } from "../feature.ts";
import { ownOf } from "../own/feature.ts";
import { Control } from "../ui/control.tsx";

/** The buttons for the provenance of a phrase, for editing one that was added on this device, and for favourites. */
export function PhraseActions({ tablet, entry: { id } }: TabletProps & { entry: PackedEntry }): JSX.Element {
  const words = tablet.words.value.app;
  const own = ownOf(tablet);
  const isOwn = own.phrases.value.some((one) => one.id === id);
  const isTyped = !isOwn && own.typed.value.some((one) => one.id === id);
  return (
    <>
      <Control icon="who" label={words.whoSays} onClick={() => tablet.navigation.open("provenance", id)} />
      {isOwn ? <Control icon="edit" label={words.edit} onClick={() => tablet.navigation.open("own", id)} /> : null}
      {isTyped ? (
        <Control icon="edit" label={words.ownAdd} onClick={() => tablet.navigation.open("own", id)} />
      ) : (
        <Star tablet={tablet} id={id} />
      )}
    </>
  );
}
