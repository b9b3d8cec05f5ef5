import { SETTINGS } from "../device/settings.ts";
import type { Tablet } from "../feature.ts";
import { ownOf } from "../own/feature.ts";
import type { Backup } from "./backup-file.ts";

/** A backup of the book on this device: all events, and the media of recordings in use. */
export async function backupOf(tablet: Tablet): Promise<Backup> {
  const { journal } = tablet;
  const events = await journal.events();
  const media = new Map<string, Blob>();
  for (const sha of ownOf(tablet).sounds()) {
    const sound = await journal.media.media(sha);
    if (sound) media.set(sha, sound);
  }
  return { device: journal.device(), events, media };
}

/** Restore a backup. Resolves to whether all of it is stored. */
export async function restore({ journal, settings }: Tablet, { device, events, media }: Backup): Promise<boolean> {
  let isKept = true;
  for (const [sha, sound] of media)
    await journal.media.putMedia(sha, sound).catch(() => {
      isKept = false;
    });
  const isRestored = await journal.restore(events, device);
  const ofSettings = events.filter(({ topic }) => topic === SETTINGS.name);
  settings.restored(SETTINGS.fold(SETTINGS.empty, ofSettings, device));
  return isRestored && isKept;
}

/** Erase all data of the book from the device. */
export function clear({ journal, player }: Tablet): void {
  player.stop();
  void journal.clear();
}
