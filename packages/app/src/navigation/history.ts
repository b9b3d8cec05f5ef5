import type { Navigation } from "./navigation.ts";

/** The state of the history entry that the app pushes. */
const MARK = "parley";

/**
 * Connect the back button of the device to the navigation. While the app can go back, one history entry is above the entry of
 * the page; it is pushed again after each use. The entry has no data about what was shown. Returns a stop function.
 */
export function followHistory(navigation: Navigation): () => void {
  let isPushed = history.state === MARK;
  const push = (): void => {
    if (isPushed) return;
    history.pushState(MARK, "");
    isPushed = true;
  };
  const onPop = (): void => {
    isPushed = history.state === MARK;
    if (isPushed || !navigation.canGoBack.value) return;
    navigation.back();
    if (navigation.canGoBack.value) push();
  };
  const stop = navigation.canGoBack.subscribe((can) => can && push());
  addEventListener("popstate", onPop);
  return () => {
    stop();
    removeEventListener("popstate", onPop);
  };
}
