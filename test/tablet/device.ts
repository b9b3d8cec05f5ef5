/** What the browser keeps of the tablet, looked at from outside of the app. */
import type { Page } from "playwright-core";

/** Everything that is stored, as JSON: an object for each row of a database, and for local storage if there is any. */
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

/** Take everything off the browser, as its own settings do. The page is left. */
export async function forgetAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    localStorage.clear();
    for (const { name } of await indexedDB.databases())
      // An open page lets go of it when it is to be deleted.
      await new Promise((resolve) => indexedDB.deleteDatabase(name!).addEventListener("success", resolve));
  });
}
