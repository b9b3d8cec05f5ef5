import type { Locator } from "playwright-core";
import type { Tablet } from "./tablet.ts";

/** CSS selectors of elements without a role or name. */
const PARTS = { head: ".path-head", onward: ".onward", under: ".under-way" } as const;

/** A path: its tile at home, its steps, and its summary. The card of a step is the card of the tablet. */
export class PathView {
  readonly #tablet: Tablet;

  constructor(tablet: Tablet) {
    this.#tablet = tablet;
  }

  /** Open a path from home by its title. */
  async open(title: string): Promise<void> {
    await this.#tablet.goHome();
    const tile = this.#tablet.main.getByRole("listitem").getByRole("button").filter({ hasText: title });
    await this.#tablet.tap(tile.first());
    await this.#head.or(this.summary).first().waitFor();
  }
  get #head(): Locator {
    return this.#tablet.main.locator(PARTS.head);
  }
  /** The tiles of paths that are under way. */
  get underWay(): Locator {
    return this.#tablet.main.locator(PARTS.under);
  }
  /** The words of the progress, and the notice that the other side asks. */
  progress(): Promise<string | null> {
    return this.#head.getByRole("paragraph").first().textContent();
  }
  get theirQuestion(): Locator {
    return this.#head.getByText(this.#tablet.named("theirQuestion"));
  }
  /** The button that goes on: to the next step, or past this one. */
  get onward(): Locator {
    return this.#tablet.main.locator(PARTS.onward);
  }
  async next(): Promise<void> {
    await this.#tablet.tap(this.onward);
  }
  async previous(): Promise<void> {
    await this.#tablet.tap(this.#tablet.button("previousStep", this.#head));
  }

  get summary(): Locator {
    return this.#tablet.page.locator("main.summary");
  }
  async openSummary(): Promise<void> {
    await this.#tablet.tap(this.#tablet.button("summary", this.#head));
    await this.summary.waitFor();
  }
  /** The lines of the summary by language: the question, and the answer behind an arrow. */
  async lines(lang: string): Promise<string[]> {
    return (await this.summary.locator(`li p[lang=${lang}]`).allTextContents()).map((line) => line.trim());
  }
  async correct(nth: number): Promise<void> {
    await this.#tablet.tap(this.#tablet.button("correct", this.summary).nth(nth));
  }
  async resume(): Promise<void> {
    await this.#tablet.tap(this.#tablet.button("resume", this.summary));
  }
  async share(): Promise<string> {
    const { page } = this.#tablet;
    await page.evaluate(() =>
      Object.defineProperty(navigator, "share", {
        configurable: true,
        value: (data: { text: string }) => {
          Object.assign(window, { shared: data.text });
          return Promise.resolve();
        },
      }),
    );
    await this.#tablet.tap(this.#tablet.button("share", this.summary));
    return page.evaluate(() => (window as unknown as { shared: string }).shared);
  }
  /** Hold the button that deletes the answers. */
  async forget(): Promise<void> {
    const button = this.#tablet.button("pathForget", this.summary);
    await button.focus();
    await this.#tablet.page.keyboard.down("Enter");
    await this.#tablet.atHome();
    await this.#tablet.page.keyboard.up("Enter");
  }
}
