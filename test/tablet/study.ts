import { LOCALES, type StudyWords } from "@parley/locale";
import type { Locator } from "playwright-core";
import type { Tablet } from "./tablet.ts";

/** Study on a tablet: the overview, a session, the sheets. The clock of the page is the test's. */
export class StudyPages {
  readonly #tablet: Tablet;
  constructor(tablet: Tablet) {
    this.#tablet = tablet;
  }

  async words(): Promise<StudyWords> {
    return LOCALES[await this.#tablet.language()]!.study;
  }
  /** A button with a label, in which `{…}` stands for anything. */
  async button(key: keyof StudyWords): Promise<Locator> {
    const label = (await this.words())[key].replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replace(/\{\w+\}/, ".+");
    return this.#tablet.page.getByRole("button", { name: new RegExp(`^${label}$`) });
  }
  async tap(key: keyof StudyWords): Promise<void> {
    await this.#tablet.tap(await this.button(key));
  }
  /** Open the overview. */
  async open(): Promise<void> {
    await this.#tablet.goHome();
    await this.tap("title");
    await this.#counts.first().waitFor();
  }
  get #counts(): Locator {
    return this.#tablet.main.getByRole("definition");
  }
  /** New, learning, due. */
  async counts(): Promise<number[]> {
    return (await this.#counts.allTextContents()).map(Number);
  }
  get task(): Locator {
    return this.#tablet.page.locator(".study-task");
  }
  /** The text of the card in the session. */
  get question(): Locator {
    return this.#tablet.page.locator(".study-body");
  }
  /** Go on from a phrase that is shown before it is asked; nothing where a card is asked. */
  async goOn(): Promise<void> {
    const [askMe, show, more] = [await this.button("askMe"), await this.button("show"), await this.button("more")];
    await askMe.or(show).or(more).first().waitFor();
    if (await askMe.isVisible()) await this.#tablet.tap(askMe);
  }
  /** Answer the card that is asked. */
  async answer(grade: "again" | "hard" | "good" | "easy"): Promise<void> {
    await this.goOn();
    await this.tap("show");
    const unknown = await this.button("unknown");
    if (grade === "again" && (await unknown.isVisible())) await this.#tablet.tap(unknown);
    else await this.tap(grade);
  }
  /** Begin the session from the overview, and answer until nothing is asked now. Gives how many cards were answered. */
  async answerAll(grade: "again" | "hard" | "good" | "easy"): Promise<number> {
    await this.tap("start");
    const [show, more] = [await this.button("show"), await this.button("more")];
    for (let answered = 0; ; answered += 1) {
      await this.goOn();
      await show.or(more).first().waitFor();
      if (!(await show.isVisible())) return answered;
      await this.answer(grade);
    }
  }
  /** The curves of loudness under the answer. */
  get curves(): Locator {
    return this.#tablet.page.locator(".compare-curve");
  }
  get troubles(): Locator {
    return this.#tablet.page.locator(".study-troubles li");
  }
  /** The numbers of the days of the calendar that have some, in order. */
  async calendar(): Promise<string[]> {
    const cells = this.#tablet.sheet.dialog.locator(".study-calendar td b");
    return (await cells.allTextContents()).filter((text) => text !== "");
  }
  /** The line of a chapter in the progress. */
  chapter(no: string): Locator {
    return this.#tablet.sheet.dialog.locator(".study-chapters li").filter({ hasText: new RegExp(`^${no}`) });
  }
  /** The exercise of the letters: what is asked, and the choices. */
  get asked(): Locator {
    return this.#tablet.sheet.dialog.locator(".study-pairs .study-big");
  }
  get choices(): Locator {
    return this.#tablet.sheet.dialog.locator(".pair-choices").getByRole("button");
  }
  get letters(): Locator {
    return this.#tablet.sheet.dialog.locator(".letters").getByRole("row");
  }
  /** Set the clock and the time zone of the device. */
  async moveTo(time: string, zone: string): Promise<void> {
    const { page, context } = this.#tablet;
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setTimezoneOverride", { timezoneId: zone }).catch(() => undefined);
    await page.clock.setSystemTime(new Date(time));
    // What is there is computed again when the view is drawn again.
    await this.open();
  }
}
