import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { lostOf } from "./lost.ts";

/** Says that something which was added will not outlive the page. */
export function LostNotice({ tablet }: TabletProps): JSX.Element | null {
  const { isLost, words } = lostOf(tablet);
  if (!isLost.value) return null;
  return (
    <p class="notice full" role="alert">
      {words.value}
    </p>
  );
}
