import { LOCALES, type DrillWords } from "@parley/locale";
import type { Locator } from "playwright-core";
import type { Tablet } from "./tablet.ts";

/** Drills on a tablet: the list, what is chosen before one begins, a run on one tablet, the result. */
export class DrillPages {
  readonly #tablet: Tablet;
  constructor(tablet: Tablet) {
    this.#tablet = tablet;
  }

  /** A button with a label in some language; that of a half can have another one than the interface. */
  #button(key: keyof DrillWords): Locator {
    const names = Object.values(LOCALES).map(({ drill }) => drill[key]);
    const pattern = names.map((name) => name.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)).join("|");
    return this.#tablet.main.getByRole("button", { name: new RegExp(`^(?:[✓✕] )?(?:${pattern})$`) });
  }
  async tap(...keys: readonly (keyof DrillWords)[]): Promise<void> {
    for (const key of keys) await this.#tablet.tap(this.#button(key).first());
  }
  /** Open the list. */
  async open(): Promise<void> {
    await this.#tablet.goHome();
    await this.tap("title");
    await this.#tablet.page.locator("main.drills").waitFor();
  }
  /** Show what is chosen before the first drill of the book. */
  async choose(): Promise<void> {
    await this.#tablet.tap(this.#tablet.page.locator("main.drills .tile").first());
    await this.#button("start").waitFor();
  }
  /** Go on to what is safe. */
  async start(): Promise<void> {
    await this.tap("start");
    await this.#agree.waitFor();
  }
  get #agree(): Locator {
    return this.#tablet.main.locator(".drill-safety > .go");
  }
  /** Agree to what is safe: the drill begins. */
  async agree(): Promise<void> {
    await this.#tablet.tap(this.#agree);
    await this.#button("finish").first().waitFor();
  }
  /** Choose the order that was heard. */
  async hear(): Promise<void> {
    await this.#tablet.tap(this.#tablet.page.locator(".drill-choices button").first());
  }
}
