import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { lostOf } from "./lost.ts";

/** A notice that an addition is not stored and will be lost with the page. */
export function LostNotice({ tablet }: TabletProps): JSX.Element | null {
  const { isLost, words } = lostOf(tablet);
  if (!isLost.value) return null;
  return (
    <p class="notice full" role="alert">
      {words.value}
    </p>
  );
}
