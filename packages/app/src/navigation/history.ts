import type { Navigation } from "./navigation.ts";

/** What marks the entry of the browser's history that is there to be taken. */
const MARK = "parley";

/**
 * The device's own way back leads back in the app: while there is a way, one entry of the history lies over the page's own,
 * and is laid there again whenever it was taken. Nothing of what was shown is written into it.
 */
export function followHistory(navigation: Navigation): () => void {
  let isThere = history.state === MARK;
  const put = (): void => {
    if (isThere) return;
    history.pushState(MARK, "");
    isThere = true;
  };
  const taken = (): void => {
    isThere = history.state === MARK;
    if (isThere || !navigation.canGoBack.value) return;
    navigation.back();
    if (navigation.canGoBack.value) put();
  };
  const stop = navigation.canGoBack.subscribe((can) => can && put());
  addEventListener("popstate", taken);
  return () => {
    stop();
    removeEventListener("popstate", taken);
  };
}
