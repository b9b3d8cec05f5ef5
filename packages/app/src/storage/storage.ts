import { bookId } from "@parley/pack";
import { SETTINGS } from "../device/settings.ts";
import type { Tablet } from "../feature.ts";
import { ownOf } from "../own/feature.ts";
import type { Backup } from "./backup-file.ts";
import { deleteOldData } from "./old-data.ts";

/**
 * What people did here with this book, for a file: its events, and the recordings that are in use. What two people said to each
 * other is in it only where that was chosen.
 */
export async function backupOf(tablet: Tablet, how: { readonly said: boolean }): Promise<Backup> {
  const { journal } = tablet;
  const events = await journal.events(how);
  const media = new Map<string, Blob>();
  for (const sha of ownOf(tablet).sounds()) {
    const sound = await journal.media(sha);
    if (sound) media.set(sha, sound);
  }
  return { device: journal.device(), events, media };
}

/** Take over a backup. Resolves to whether all of it was kept. `onProgress` is called with the part that is done. */
export async function restore(
  { journal, settings }: Tablet,
  { device, events, media }: Backup,
  onProgress: (part: number) => void,
): Promise<boolean> {
  const isKept = await journal.restore(events, device, media, onProgress);
  const ofSettings = events.filter(({ topic }) => topic === SETTINGS.name);
  settings.restored(SETTINGS.fold(SETTINGS.empty, ofSettings, device));
  return isKept;
}

/** Take everything off the device that was ever kept on it. Resolves to the titles of what there was, in the button language. */
export async function clear({ journal, pack, player, words }: Tablet): Promise<readonly string[]> {
  player.stop();
  const titles = await journal.titles(words.peek());
  void journal.clear();
  deleteOldData(bookId(pack));
  return titles;
}
