import { batch, computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";

/** A position in the app: `at` names a view of a feature, `id` what it shows. */
export interface Place {
  readonly at: string;
  readonly id?: string;
  /** Whether the sides changed here. Going back changes them again. */
  readonly swapped?: boolean;
}

/** A sheet over the view, and what it shows. */
interface OpenSheet {
  readonly name: string;
  readonly id: string;
}

/** The navigation state: a stack of places, and at most one sheet. */
export interface Navigation {
  readonly place: ReadonlySignal<Place>;
  readonly sheet: ReadonlySignal<OpenSheet | undefined>;
  /** The place for the URL by which the app was opened. */
  readonly deepLink: Place | undefined;
  /** Whether a part of the view fills the screen. The first step back ends this. */
  readonly expanded: Signal<boolean>;
  /** Whether the open sheet has unsaved changes. */
  readonly unsaved: Signal<boolean>;
  /** Whether the user tried to go back from unsaved changes. The second attempt closes the sheet. */
  readonly warned: ReadonlySignal<boolean>;
  readonly canGoBack: ReadonlySignal<boolean>;
  go(place: Place): void;
  back(): void;
  open(sheet: string, id?: string): void;
  close(): void;
  /** Calls `listener` at each step forward. */
  onGo(listener: (place: Place) => void): void;
  /** Calls `listener` with the place that is left by a step back. */
  onLeave(listener: (place: Place) => void): void;
}

const HOME: Place = { at: "home" };

/** A navigation with a stack of places, the last on top. */
export function makeNavigation(places: readonly Place[], deepLink?: Place): Navigation {
  const stack = signal(places);
  const sheet = signal<OpenSheet | undefined>(undefined);
  const expanded = signal(false);
  const [unsaved, warned] = [signal(false), signal(false)];
  const goListeners: ((place: Place) => void)[] = [];
  const leaveListeners: ((place: Place) => void)[] = [];
  sheet.subscribe(() => (unsaved.value = warned.value = false));
  return {
    place: computed(() => stack.value.at(-1) ?? HOME),
    sheet,
    deepLink,
    expanded,
    unsaved,
    warned,
    canGoBack: computed(() => sheet.value !== undefined || expanded.value || stack.value.length > 1),
    go(place) {
      batch(() => {
        sheet.value = undefined;
        expanded.value = false;
        if (place.at === "home" && !place.swapped) stack.value = [place];
        else if (JSON.stringify(stack.value.at(-1)) !== JSON.stringify(place)) stack.value = [...stack.value, place];
        for (const listener of goListeners) listener(place);
      });
    },
    back() {
      if (sheet.value !== undefined && unsaved.value && !warned.value) warned.value = true;
      else if (sheet.value !== undefined) sheet.value = undefined;
      else if (expanded.value) expanded.value = false;
      else if (stack.value.length > 1)
        batch(() => {
          for (const listener of leaveListeners) listener(stack.value.at(-1)!);
          stack.value = stack.value.slice(0, -1);
        });
      else if (stack.value[0]?.at !== "start") stack.value = [HOME];
    },
    open: (name, id = "") => void (sheet.value = { name, id }),
    close: () => void (sheet.value = undefined),
    onGo: (listener) => void goListeners.push(listener),
    onLeave: (listener) => void leaveListeners.push(listener),
  };
}
