import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { storageWarningOf } from "./storage-warning.ts";

/** A notice that an addition is not stored and will be lost with the page. */
export function StorageNotice({ tablet }: TabletProps): JSX.Element | null {
  const { isLost, words } = storageWarningOf(tablet);
  if (!isLost.value) return null;
  return (
    <p class="notice foot-notice" role="alert">
      {words.value}
    </p>
  );
}
