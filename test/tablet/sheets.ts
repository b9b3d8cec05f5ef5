import type { Download, Locator } from "playwright-core";
import type { Tablet } from "./tablet.ts";
import { languageName, type Named } from "./words.ts";

type Key = Parameters<Named>[0];

/** A sheet with one of some titles; without titles, any open sheet. */
export class Sheet {
  protected readonly tablet: Tablet;
  readonly #keys: readonly Key[];

  constructor(tablet: Tablet, keys: Key | readonly Key[] = []) {
    this.tablet = tablet;
    this.#keys = typeof keys === "string" ? [keys] : keys;
  }

  get dialog(): Locator {
    const { page, named } = this.tablet;
    const [first, ...others] = this.#keys.map((key) => page.getByRole("dialog", { name: named(key) }));
    return first ? others.reduce((one, other) => one.or(other), first) : page.getByRole("dialog");
  }
  button(key: Key): Locator {
    return this.tablet.button(key, this.dialog);
  }
  isOpen(): Promise<boolean> {
    return this.dialog.isVisible();
  }
  async closed(): Promise<void> {
    await this.dialog.waitFor({ state: "detached" });
  }
  async close(): Promise<void> {
    await this.tablet.tap(this.button("close"));
  }
  /** Press Escape. */
  async escape(): Promise<void> {
    await this.dialog.waitFor();
    await this.tablet.page.keyboard.press("Escape");
  }
  get alert(): Locator {
    return this.dialog.getByRole("alert");
  }
  /** Whether the focus is in the sheet or on the page itself. */
  holdsFocus(): Promise<boolean> {
    return this.tablet.page.evaluate(() => {
      const { activeElement, body } = document;
      return activeElement === null || activeElement === body || activeElement.closest("[role=dialog]") !== null;
    });
  }
  /** Turn a switch on or off. */
  protected async switch(name: Key, on: boolean): Promise<void> {
    const one = this.dialog.getByRole("switch", { name: this.tablet.named(name) });
    if ((await one.getAttribute("aria-checked")) !== String(on)) await this.tablet.tap(one);
  }
  protected async choose(group: Key, option: Key): Promise<void> {
    const options = this.dialog.getByRole("group", { name: this.tablet.named(group) });
    await this.tablet.tap(this.tablet.button(option, options));
  }
}

/** The log. */
export class LogSheet extends Sheet {
  async keep(on: boolean): Promise<void> {
    await this.switch("logKeep", on);
  }
  get lines(): Locator {
    return this.dialog.getByRole("listitem");
  }
  /** The numbers of the phrases in the log. */
  async numbers(): Promise<string[]> {
    return (await this.lines.allTextContents()).map((text) => /\d\d-\d\d/.exec(text)?.[0] ?? text);
  }
  /** The answers to the first phrase, in its first language. */
  answers(): Promise<string[]> {
    return this.lines.first().locator("p").first().getByRole("strong").allTextContents();
  }
  async share(): Promise<void> {
    await this.tablet.tap(this.button("share"));
  }
  async forget(): Promise<void> {
    await this.tablet.tap(this.button("logForget"));
  }
}

/** The settings, with backup and sharing of the app. */
export class SettingsSheet extends Sheet {
  async theme(theme: "auto" | "light" | "dark" | "sunlight" | "night"): Promise<void> {
    await this.choose("theme", theme);
  }
  async size(size: "normal" | "larger" | "largest"): Promise<void> {
    await this.choose("size", size);
  }
  async glove(on: boolean): Promise<void> {
    await this.switch("glove", on);
  }
  /** The last paragraph: edition, date, licence and hash of the book. */
  edition(): Promise<string | null> {
    return this.dialog.getByText(/ · \d{4}-\d\d-\d\d · /).textContent();
  }
  get #backup(): Locator {
    return this.dialog.getByRole("group", { name: this.tablet.named("backup") });
  }
  saveBackup(): Promise<Download> {
    return this.tablet.download(() => this.tablet.tap(this.button("backupSave")));
  }
  /** Restore a backup file; waits for a status message. */
  async restore(file: string, answer: Key): Promise<void> {
    await this.#backup.getByLabel(this.tablet.named("restore")).setInputFiles(file);
    await this.#backup
      .getByRole("status")
      .filter({ hasText: this.tablet.named(answer) })
      .waitFor();
  }
  handOver(): Promise<Download> {
    return this.tablet.download(() => this.tablet.tap(this.button("handOver")));
  }
  get forgetButton(): Locator {
    return this.dialog.getByRole("button", { name: this.tablet.named("forgetAll", "first") });
  }
  get forgotten(): Locator {
    return this.dialog.getByRole("status").filter({
      hasText: new RegExp(
        this.tablet
          .wordsFor("forgotten")
          .map((words) => words.split("{")[0])
          .join("|"),
        "u",
      ),
    });
  }
  async forgetAll(): Promise<void> {
    await this.tablet.finger.hold(this.forgetButton, () => this.forgotten.waitFor());
  }
}

/** The form of an added phrase. */
export class PhraseSheet extends Sheet {
  text(lang: string): Locator {
    return this.dialog.getByRole("textbox", { name: languageName(lang) });
  }
  async addPicture(file: string): Promise<void> {
    await this.dialog.getByLabel(this.tablet.named("ownPicture")).setInputFiles(file);
    await this.dialog.locator("img").waitFor();
  }
  async save(): Promise<void> {
    await this.tablet.tap(this.button("save"));
  }
  async remove(): Promise<void> {
    const button = this.dialog.getByRole("button", { name: this.tablet.named("remove", "first") });
    await this.tablet.finger.hold(button, () => this.tablet.atHome());
  }
}

/** The sheet for recording. */
export class RecordSheet extends Sheet {
  async begin(): Promise<void> {
    await this.tablet.tap(this.button("recordBegin"));
  }
  /** Record for some seconds of real time, because a microphone does not follow the page's clock. */
  async record(seconds: number): Promise<void> {
    await this.begin();
    await this.endButton.waitFor();
    await this.tablet.page.evaluate((time) => new Promise((done) => setTimeout(done, time)), seconds * 1_000);
    await this.end();
  }
  get endButton(): Locator {
    return this.button("recordEnd");
  }
  async end(): Promise<void> {
    await this.tablet.tap(this.endButton);
    await this.ends.first().waitFor();
  }
  /** The sliders for the start and the end of the take. */
  get ends(): Locator {
    return this.dialog.getByRole("slider");
  }
  /** Save the take; waits until it is stored. */
  async keep(): Promise<void> {
    await this.tablet.tap(this.button("recordKeep"));
    await this.dialog.getByRole("button", { name: this.tablet.named("recordDelete", "first") }).waitFor();
  }
}
