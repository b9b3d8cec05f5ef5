import type { JSX } from "preact";
import type { ViewProps } from "../feature.ts";
import { Control } from "../ui/control.tsx";
import { favouritesOf } from "./favourites.ts";

/** The button that adds a phrase to the favourites or removes it. */
export function Star({ tablet, id }: ViewProps): JSX.Element {
  const favourites = favouritesOf(tablet);
  return (
    <Control
      icon="star"
      label={tablet.words.value.app.keep}
      pressed={favourites.ids.value.includes(id)}
      onClick={() => favourites.toggle(id)}
    />
  );
}
