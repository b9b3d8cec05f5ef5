import { LOCALES, type LessonWords } from "@parley/locale";
import type { Locator } from "playwright-core";
import type { Tablet } from "./tablet.ts";

/** Lessons on a tablet: the list, and a lesson. */
export class LessonPages {
  readonly #tablet: Tablet;
  constructor(tablet: Tablet) {
    this.#tablet = tablet;
  }

  async words(): Promise<LessonWords> {
    return LOCALES[await this.#tablet.language()]!.lesson;
  }
  /** Open the list. */
  async openList(): Promise<void> {
    await this.#tablet.goHome();
    const { lessons } = await this.words();
    await this.#tablet.tap(this.#tablet.page.getByRole("button", { name: lessons, exact: true }));
    await this.#tablet.main.getByRole("progressbar").waitFor();
  }
  /** Open the lesson at a place in the list, from 1. */
  async open(nth: number): Promise<void> {
    await this.openList();
    await this.#tablet.tap(
      this.#tablet.main
        .getByRole("listitem")
        .getByRole("button")
        .nth(nth - 1),
    );
    await this.question.waitFor();
  }
  /** What is asked now. */
  get question(): Locator {
    return this.#tablet.page.locator(".lesson-ask");
  }
  /** The answers to choose from. */
  get choices(): Locator {
    return this.#tablet.page.locator(".lesson-choices button");
  }
}
