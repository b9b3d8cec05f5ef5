import type { Pack, PackedEntry } from "@parley/pack";
import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import type { Journal, Topic } from "./device/journal.ts";
import type { Player } from "./device/player.ts";
import type { Settings } from "./device/settings.ts";
import type { Origin } from "./device/origin.ts";
import type { Navigation } from "./navigation/navigation.ts";
import type { Sides } from "./sides/sides.ts";

/** What every feature stands on: one book on one device. */
export interface Tablet extends Sides {
  readonly pack: Pack;
  /** The entries of the book, and those that features add. */
  readonly entries: ReadonlySignal<ReadonlyMap<string, PackedEntry>>;
  readonly journal: Journal;
  readonly settings: Settings;
  readonly navigation: Navigation;
  readonly player: Player;
  /** The page as it came, to be given on. */
  readonly origin: Origin;
}

/** What a component of a feature is given. */
export interface TabletProps {
  readonly tablet: Tablet;
}

/** What a view or a sheet is given: also what it shows. */
export interface ViewProps extends TabletProps {
  readonly id: string;
}

/** A component of a feature. */
type Part = (props: TabletProps) => JSX.Element | null;
/** A view or a sheet; nothing where what it shows is gone. */
export type View = (props: ViewProps) => JSX.Element | null;

/**
 * What a feature contributes. The app composes a list of them in `tablet.ts`; what several contribute stands on the screen
 * in the order of that list.
 */
export interface Feature {
  readonly name: string;
  /** Views by the name of their place. */
  readonly views?: { readonly [at: string]: View };
  /** Those of them that are as tall as the screen and scroll inside. */
  readonly tall?: readonly string[];
  /** Sheets over the place, by name. */
  readonly sheets?: { readonly [name: string]: View };
  /** A button in the head of the page. */
  readonly head?: Part;
  /** A button in the bar at the foot. */
  readonly bar?: Part;
  /** What stands over the bar, and what lies over everything, when it has something to say. */
  readonly footNotice?: Part;
  readonly notice?: View;
  /** Choices in the settings sheet, and after all choices a section of it: their code is read when they are seen. */
  readonly choices?: View;
  readonly section?: View;
  /** Events it keeps in the journal, and what it makes of them. */
  readonly topics?: readonly Topic<never>[];
  /** Entries that stand beside those of the book. */
  readonly entries?: (tablet: Pick<Tablet, "journal">) => ReadonlySignal<readonly PackedEntry[]>;
  /** Begins what goes on while the app is open; gives what ends it. */
  readonly start?: (tablet: Tablet) => (() => void) | void;
}

/** Makes a feature's model: one for each tablet, when it is first asked for. */
export function modelOf<M>(make: (tablet: Tablet) => M): (tablet: Tablet) => M {
  const models = new WeakMap<Tablet, { readonly model: M }>();
  return (tablet) => {
    const known = models.get(tablet) ?? { model: make(tablet) };
    models.set(tablet, known);
    return known.model;
  };
}
