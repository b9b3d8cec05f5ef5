import type { Pack } from "@parley/pack";
import { computed } from "@preact/signals";
import type { Journal } from "./device/journal.ts";
import { makePlayer } from "./device/player.ts";
import { makeSettings } from "./device/settings.ts";
import type { Origin } from "./device/origin.ts";
import type { Feature, Tablet } from "./feature.ts";
import { placeOfHash } from "./navigation/deep-link.ts";
import { makeNavigation } from "./navigation/navigation.ts";
import { makeSides } from "./sides/sides.ts";

/** What a tablet is made of. */
export interface Parts {
  readonly pack: Pack;
  readonly journal: Journal;
  readonly origin: Origin;
  /** The end of the address it was opened by. */
  readonly hash: string;
  readonly features: readonly Feature[];
}

/** A tablet over one pack. Without a settled choice of languages it opens at the first screen, else at home or where a printed code leads. */
export function makeTablet({ pack, journal, origin, hash, features }: Parts): Tablet {
  const settings = makeSettings(journal);
  const sides = makeSides(pack, settings);
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
    if (place.turned) sides.swap();
  });
  const added = features.flatMap(({ entries }) => (entries ? [entries({ journal })] : []));
  return {
    ...sides,
    pack,
    // The book's own come last: nothing that was added may stand in their place.
    entries: computed(
      () => new Map([...added.flatMap(({ value }) => value), ...pack.entries].map((entry) => [entry.id, entry])),
    ),
    journal,
    settings,
    navigation,
    player,
    origin,
  };
}
