/** The event that says that a part of the file is missing or damaged. */
export const BROKEN = "parley-broken";

/** Code that stands in a part of the file: waits while the file is still arriving. Rejects if the part is missing or damaged. */
export async function whenArrived<T>(load: () => Promise<T>): Promise<T> {
  for (;;)
    try {
      return await load();
    } catch (error) {
      if (document.readyState !== "loading") throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
}
