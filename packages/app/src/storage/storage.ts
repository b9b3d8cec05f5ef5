import { bookId } from "@parley/pack";
import { SETTINGS } from "../device/settings.ts";
import type { Tablet } from "../feature.ts";
import { ownOf } from "../own/feature.ts";
import type { Backup } from "./backup-file.ts";
import { deleteOldData } from "./old-data.ts";

/** What people did here with this book, for a file: every event, and the recordings that are in use. */
export async function backupOf(tablet: Tablet): Promise<Backup> {
  const { journal } = tablet;
  const events = await journal.events();
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

/** Take everything off the device that was ever kept on it. */
export function clear({ journal, pack, player }: Tablet): void {
  player.stop();
  void journal.clear();
  deleteOldData(bookId(pack));
}
