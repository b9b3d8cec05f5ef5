import { batch, computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";

/** Where one is in the app: a view of a feature, and what it shows. */
export interface Place {
  readonly at: string;
  readonly id?: string;
  /** The other side began here; the way back changes the sides again. */
  readonly turned?: boolean;
}

/** A sheet over the place, and what it shows. */
interface OpenSheet {
  readonly name: string;
  readonly id: string;
}

/** The way through the app: a stack of places, at most one sheet over it. */
export interface Navigation {
  readonly place: ReadonlySignal<Place>;
  readonly sheet: ReadonlySignal<OpenSheet | undefined>;
  /** Where the address leads by which the app was opened. */
  readonly deepLink: Place | undefined;
  /** Whether part of a place has the whole screen; the first step back ends that. */
  readonly expanded: Signal<boolean>;
  /** Whether the open sheet holds what was not saved. */
  readonly unsaved: Signal<boolean>;
  /** Whether the sheet was to be closed while it did; it closes at the second time. */
  readonly warned: ReadonlySignal<boolean>;
  readonly canGoBack: ReadonlySignal<boolean>;
  go(place: Place): void;
  back(): void;
  open(sheet: string, id?: string): void;
  close(): void;
  /** Calls back at each step forward. */
  onGo(listener: (place: Place) => void): void;
  /** Calls back when a place was left by the way back. */
  onLeave(listener: (place: Place) => void): void;
}

const HOME: Place = { at: "home" };

/** The navigation of an app that was opened at some places, the last of them on top. */
export function makeNavigation(places: readonly Place[], deepLink?: Place): Navigation {
  const stack = signal(places);
  const sheet = signal<OpenSheet | undefined>(undefined);
  const expanded = signal(false);
  const [unsaved, warned] = [signal(false), signal(false)];
  const going: ((place: Place) => void)[] = [];
  const leaving: ((place: Place) => void)[] = [];
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
        if (place.at === "home" && !place.turned) stack.value = [place];
        else if (JSON.stringify(stack.value.at(-1)) !== JSON.stringify(place)) stack.value = [...stack.value, place];
        for (const listener of going) listener(place);
      });
    },
    back() {
      if (sheet.value !== undefined && unsaved.value && !warned.value) warned.value = true;
      else if (sheet.value !== undefined) sheet.value = undefined;
      else if (expanded.value) expanded.value = false;
      else if (stack.value.length > 1)
        batch(() => {
          for (const listener of leaving) listener(stack.value.at(-1)!);
          stack.value = stack.value.slice(0, -1);
        });
      else if (stack.value[0]?.at !== "start") stack.value = [HOME];
    },
    open: (name, id = "") => void (sheet.value = { name, id }),
    close: () => void (sheet.value = undefined),
    onGo: (listener) => void going.push(listener),
    onLeave: (listener) => void leaving.push(listener),
  };
}
