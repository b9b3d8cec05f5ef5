/** The parts of the loaded page that the app changes, as they were: the HTML of its root element, the attributes of `html`. */
export interface InitialPage {
  readonly app: string;
  readonly attributes: readonly (readonly [string, string])[];
}

/** The initial page. Call it before the app changes anything. The guard of the file has kept what stood in the root element. */
export function initialPageOf(): InitialPage {
  const { attributes } = document.documentElement;
  return { app: guard()?.app ?? "", attributes: Array.from(attributes, ({ name, value }) => [name, value]) };
}

/** What the guard gives the app (`first/guard.js`). */
interface Guard {
  /** Whether all that has arrived of the file is as it was written. */
  check(): boolean;
  /** Show in all languages of the book why the app cannot go on, with phrases to read. */
  tell(why: "damaged" | "stopped"): void;
  readonly app: string;
  /** Whether a screen of the app has been shown. */
  began: boolean;
}

/** The guard of the file; nothing if it is damaged itself. */
export const guard = (): Guard | undefined => (globalThis as { readonly parley?: Guard }).parley;
