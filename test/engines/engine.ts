/** A browser engine that runs functions in a page: the least that all of them have in common. */
export interface Engine {
  /** The name and version that a report shows. */
  readonly name: string;
  /** Open an address and wait until it is loaded. */
  open(address: string): Promise<void>;
  /** Run a function in the page and give what it returns, as JSON. It sees only its arguments. Rejects with what it throws. */
  run<A extends readonly unknown[], T>(work: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  close(): Promise<void>;
}

/** An expression that runs a function with arguments and gives a promise of its result as JSON, `null` where it returns nothing. */
export function expressionOf(work: (...given: never[]) => unknown, given: readonly unknown[]): string {
  return `(async () => JSON.stringify((await (${work.toString()})(...${JSON.stringify(given)})) ?? null))()`;
}

/** Milliseconds after which an engine that has not answered is given up. */
const PATIENCE = 20_000;

/** Try something until it gives a value. Rejects with the last error when the patience is over. */
export async function eventually<T>(work: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (let last: unknown = new Error("no answer"); ;) {
    try {
      const value = await work();
      if (value !== undefined) return value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw last;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
