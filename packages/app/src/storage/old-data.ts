import type { Database } from "../device/database.ts";

/** Whether this device has data of a book from version 1 of the app. */
export async function hasOldData(book: string, database: Database): Promise<boolean> {
  try {
    for (const name of [`parley:${book}`, `parley:${book}:log`]) if (localStorage.getItem(name) !== null) return true;
  } catch {
    // Local storage is denied, so it has no data.
  }
  if (!database.objectStoreNames.contains("phrases")) return false;
  const counts = await Promise.all([database.count("phrases"), database.count("clips")]);
  return counts.some((count) => count > 0);
}

/** Take what version 1 kept in local storage off the device. */
export function deleteOldData(book: string): void {
  try {
    for (const name of [`parley:${book}`, `parley:${book}:log`]) localStorage.removeItem(name);
  } catch {
    // Denied: nothing was kept there.
  }
}
