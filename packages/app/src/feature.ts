import type { Pack, PackedEntry } from "@parley/pack";
import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import type { Journal, Topic } from "./device/journal.ts";
import type { Player } from "./device/player.ts";
import type { Settings } from "./device/settings.ts";
import type { InitialPage } from "./device/initial-page.ts";
import type { Navigation } from "./navigation/navigation.ts";
import type { Sides } from "./sides/sides.ts";

/** One book on one device: the state that all features share. */
export interface Tablet extends Sides {
  readonly pack: Pack;
  /** By id: the entries of the book and those that features add. */
  readonly entries: ReadonlySignal<ReadonlyMap<string, PackedEntry>>;
  readonly journal: Journal;
  readonly settings: Settings;
  readonly navigation: Navigation;
  readonly player: Player;
  /** The page as it was loaded, for sharing the file. */
  readonly initialPage: InitialPage;
  /** The keys of teachers that a copy of the file carries, as text; empty where there are none. */
  readonly teachers: () => Promise<string>;
  /** What features open from home, in the order of the features. */
  readonly doors: readonly Part[];
}

/** The props of a component of a feature. */
export interface TabletProps {
  readonly tablet: Tablet;
}

/** The props of a view or a sheet: `id` names what it shows. */
export interface ViewProps extends TabletProps {
  readonly id: string;
}

/** The groups of the settings, in their order: the conversation, screen and buttons, data on this device, the book. */
export const SETTINGS_GROUPS = ["groupTalk", "groupScreen", "groupDevice", "groupBook"] as const;
type SettingsGroup = (typeof SETTINGS_GROUPS)[number];

/** A component of a feature. */
type Part = (props: TabletProps) => JSX.Element | null;
/** A view or a sheet; null where what it shows no longer exists. */
export type View = (props: ViewProps) => JSX.Element | null;

/**
 * What a feature contributes to the app. The app composes the list in `app.tsx`; parts of the same kind are on the screen in the
 * order of that list.
 */
export interface Feature {
  readonly name: string;
  /** Views, by `Place.at`. */
  readonly views?: { readonly [at: string]: View };
  /** The views that are exactly as tall as the screen and scroll inside. */
  readonly tall?: readonly string[];
  /** The views that can be printed. */
  readonly printed?: readonly string[];
  /** Sheets over the view, by name. */
  readonly sheets?: { readonly [name: string]: View };
  /** A part of the page header. */
  readonly head?: Part;
  /** A button in the bar at the bottom. */
  readonly bar?: Part;
  /** A button on home that opens a part of the app. */
  readonly door?: Part;
  /** A notice above the bar, and a notice over the whole page. */
  readonly footNotice?: Part;
  readonly notice?: View;
  /** Controls in the settings sheet, and a section after them, in one of its groups. Their code is loaded when they are shown. */
  readonly group?: SettingsGroup;
  readonly choices?: View;
  readonly section?: View;
  /** The topics of its events in the journal. */
  readonly topics?: readonly Topic<never>[];
  /** Entries in addition to those of the book. */
  readonly entries?: (tablet: Pick<Tablet, "journal">) => ReadonlySignal<readonly PackedEntry[]>;
  /** The keys of teachers that a copy of the file carries. */
  readonly teachers?: (tablet: Tablet) => Promise<string>;
  /** Starts what runs while the app is open. Returns a function that stops it. */
  readonly start?: (tablet: Tablet) => (() => void) | void;
}

/** A function that returns the model of a feature for a tablet. It makes the model at the first call for that tablet. */
export function modelOf<M>(make: (tablet: Tablet) => M): (tablet: Tablet) => M {
  const models = new WeakMap<Tablet, { readonly model: M }>();
  return (tablet) => {
    const known = models.get(tablet) ?? { model: make(tablet) };
    models.set(tablet, known);
    return known.model;
  };
}
