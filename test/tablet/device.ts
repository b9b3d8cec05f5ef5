/** The stored data of the tablet, read without the app. */
import type { Page } from "playwright-core";

/** All stored data as JSON: one item for each row of a database, and one for local storage if it is not empty. */
export async function storedBy(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("refused")));
      });
    const rows: unknown[] = localStorage.length > 0 ? [localStorage] : [];
    for (const { name } of await indexedDB.databases()) {
      const database = await result(indexedDB.open(name!));
      for (const store of Array.from(database.objectStoreNames))
        rows.push(...(await result(database.transaction(store).objectStore(store).getAll())));
      database.close();
    }
    return rows.map((row) => JSON.stringify(row));
  });
}

/** Erase all stored data, as the settings of the browser do. The page stays open. */
export async function forgetAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    localStorage.clear();
    for (const { name } of await indexedDB.databases())
      // The open page closes the database when it is to be deleted.
      await new Promise((resolve) => indexedDB.deleteDatabase(name!).addEventListener("success", resolve));
  });
}
