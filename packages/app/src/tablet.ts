import type { Pack } from "@parley/pack";
import { computed } from "@preact/signals";
import type { Journal } from "./device/journal.ts";
import { makePlayer } from "./device/player.ts";
import { makeSettings } from "./device/settings.ts";
import type { InitialPage } from "./device/initial-page.ts";
import type { Feature, Tablet } from "./feature.ts";
import { placeOfHash } from "./navigation/deep-link.ts";
import { makeNavigation } from "./navigation/navigation.ts";
import { makeSides } from "./sides/sides.ts";

/** The arguments of `makeTablet`. */
export interface Parts {
  readonly pack: Pack;
  readonly journal: Journal;
  readonly initialPage: InitialPage;
  /** The fragment of the page's URL. */
  readonly hash: string;
  readonly features: readonly Feature[];
  /** The languages that the device prefers, as BCP 47 tags, the first one most. */
  readonly preferred?: readonly string[];
}

/** A tablet for one pack. It opens at the start screen until the languages are chosen, then at home or at the place of a printed code. */
export function makeTablet({ pack, journal, initialPage, hash, features, preferred }: Parts): Tablet {
  const settings = makeSettings(journal);
  const sides = makeSides(pack, settings, preferred);
  const deepLink = placeOfHash(pack, hash);
  const navigation = makeNavigation(
    settings.inUse() ? [{ at: "home" }, ...(deepLink ? [deepLink] : [])] : [{ at: "start" }],
    deepLink,
  );
  journal.onClear(() => settings.end());
  const player = makePlayer();
  navigation.onGo((place) => {
    if (place.at !== "start") settings.begin();
    player.stop();
  });
  navigation.onLeave((place) => {
    if (place.swapped) sides.swap();
  });
  const doors = features.flatMap(({ door }) => (door ? [door] : []));
  const added = features.flatMap(({ entries }) => (entries ? [entries({ journal })] : []));
  const tablet: Tablet = {
    ...sides,
    pack,
    doors,
    // The entries of the book are last, so that an added entry with the same id does not replace one.
    entries: computed(
      () => new Map([...added.flatMap(({ value }) => value), ...pack.entries].map((entry) => [entry.id, entry])),
    ),
    journal,
    settings,
    navigation,
    player,
    initialPage,
    teachers: async () => (await features.find((one) => one.teachers)?.teachers?.(tablet)) ?? "",
  };
  return tablet;
}
