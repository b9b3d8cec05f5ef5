/**
 * A page object of the tablet app. It locates elements by role and accessible name in any language of the interface. Elements
 * without a role or name are located by a CSS class, which only this folder names.
 */
import type { BrowserContext, Download, Locator, Page } from "playwright-core";
import { LOCALES, type Locale } from "@parley/locale";
import { Card } from "./card.ts";
import { forgetAll, storedBy } from "./device.ts";
import { PathView } from "./path.ts";
import { LogSheet, PhraseSheet, RecordSheet, SettingsSheet, Sheet } from "./sheets.ts";
import { Finger } from "./touch.ts";
import { languageName, namesIn, type Named } from "./words.ts";

/** The number of an entry at the start of a row or a tile. */
const NUMBER = /^\s*(\d\d-\d\d)/;

export class Tablet {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Network requests, errors and dialogs. */
  readonly seen: string[];
  readonly finger: Finger;
  readonly named: Named;
  readonly #keys: boolean;
  readonly #locales: { readonly [lang: string]: Locale };
  readonly card: Card;
  readonly path: PathView;
  readonly log: LogSheet;
  readonly settings: SettingsSheet;
  readonly phrase: PhraseSheet;
  readonly recorder: RecordSheet;
  /** The sheet that is open. */
  readonly sheet: Sheet;

  constructor(
    page: Page,
    {
      seen = [],
      locales = LOCALES,
      keys = false,
    }: {
      readonly seen?: string[];
      readonly locales?: { readonly [lang: string]: Locale };
      readonly keys?: boolean;
    } = {},
  ) {
    this.#keys = keys;
    this.page = page;
    this.context = page.context();
    this.seen = seen;
    this.finger = new Finger(page);
    this.#locales = locales;
    this.named = namesIn(locales);
    this.card = new Card(this);
    this.path = new PathView(this);
    this.log = new LogSheet(this, "log");
    this.settings = new SettingsSheet(this, "settings");
    this.phrase = new PhraseSheet(this, ["ownAdd", "edit"]);
    this.recorder = new RecordSheet(this, "record");
    this.sheet = new Sheet(this);
  }

  /** Touch an element; with the option `keys` press Enter on it, which is faster because it waits for no frame. */
  tap(target: Locator): Promise<void> {
    return this.#keys ? target.press("Enter") : this.finger.tap(target);
  }

  button(key: Parameters<Named>[0], within: Page | Locator = this.page): Locator {
    return within.getByRole("button", { name: this.named(key) });
  }

  /** A text of the interface in all languages. */
  wordsFor(key: Parameters<Named>[0]): string[] {
    return Object.values(this.#locales).map(({ tablet }) => tablet[key]);
  }

  get main(): Locator {
    return this.page.getByRole("main");
  }
  /** The bar at the bottom. */
  get bar(): Locator {
    return this.page.getByRole("navigation");
  }

  /** Wait for two frames, after which the layout is up to date. */
  async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
  }

  /** The language of the interface. */
  language(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.lang);
  }

  /** The theme that the page has. */
  theme(): Promise<string | undefined> {
    return this.page.evaluate(() => document.documentElement.dataset["theme"]);
  }

  // The first screen.

  async isAtStart(): Promise<boolean> {
    await this.#mine.or(this.bar).first().waitFor();
    return this.#mine.isVisible();
  }
  get #mine(): Locator {
    return this.page.getByRole("region", { name: this.named("iSpeak") });
  }
  get #theirs(): Locator {
    return this.page.getByRole("region", { name: this.named("theySpeak") });
  }
  async iSpeak(lang: string): Promise<void> {
    await this.tap(this.#mine.getByRole("button", { name: languageName(lang), exact: true }));
  }
  async theySpeak(lang: string): Promise<void> {
    await this.tap(this.#theirs.getByRole("button", { name: languageName(lang) }));
  }
  /** The questions of the start screen, in the languages of the other side. */
  questions(): Promise<string[]> {
    return this.#theirs.getByRole("button").getByRole("strong").allTextContents();
  }
  async start(): Promise<void> {
    await this.tap(this.button("start"));
  }
  /** The message that nothing is stored. */
  get forgets(): Locator {
    return this.main.getByText(this.named("forgets"));
  }

  // The bar and the header.

  /** Go to home from any view. */
  async goHome(): Promise<void> {
    const [start, home] = [this.button("start"), this.button("home", this.bar)];
    if (!(await home.isVisible())) {
      await start.or(home).first().waitFor();
      if (await start.isVisible()) await this.tap(start);
    }
    await this.tap(home);
  }
  async goFind(): Promise<void> {
    await this.tap(this.button("find", this.bar));
  }
  async stop(): Promise<void> {
    await this.tap(this.button("stop", this.bar));
  }
  async swapSides(): Promise<void> {
    await this.tap(this.button("swap", this.bar));
  }
  async openSettings(): Promise<void> {
    await this.tap(this.button("settings", this.bar));
  }
  async openLog(): Promise<void> {
    await this.tap(this.button("log", this.page.getByRole("banner")));
  }
  async goBack(): Promise<void> {
    await this.tap(this.button("back", this.page.getByRole("banner")));
  }
  /** The button that stops the clip that is playing. */
  get silence(): Locator {
    return this.button("silence");
  }
  async waitForSilence(): Promise<void> {
    await this.silence.waitFor({ state: "detached" });
  }
  /** Wait until a clip is playing. */
  async waitForSound(): Promise<void> {
    await this.silence.waitFor();
  }

  // Search.

  get #search(): Locator {
    return this.page.getByRole("search");
  }
  get field(): Locator {
    return this.page.getByRole("searchbox");
  }
  get rows(): Locator {
    return this.main.locator("li").getByRole("button");
  }
  /** The list items of the results, and of the heading over similar results. */
  get found(): Locator {
    return this.#search.getByRole("listitem");
  }
  row(no: string): Locator {
    return this.found.getByRole("button", { name: new RegExp(`^${no}`) });
  }
  get nothingFound(): Locator {
    return this.#search.getByText(this.named("nothingFound"));
  }
  /** The numbers of the results, with `similar` before those that are only similar. */
  async numbers(): Promise<string[]> {
    const [texts, similar] = [await this.found.allTextContents(), this.named("similar")];
    return texts.map((text) => (similar.test(text) ? "similar" : (NUMBER.exec(text)?.[1] ?? "")));
  }
  /** Search at home; gives the numbers of the first results. */
  async find(query: string): Promise<string[]> {
    await this.goHome();
    return this.type(query);
  }
  /** Type into the search field; gives the numbers of the first results. */
  async type(query: string): Promise<string[]> {
    await this.#query(query);
    return query === "" ? [] : this.numbers();
  }
  async #query(query: string): Promise<void> {
    await this.field.fill(query);
    // The index can still be incomplete.
    if (query !== "") await this.found.first().or(this.nothingFound).waitFor();
  }
  /** Type, and advance the page's clock by half a second; gives the numbers of all results. */
  async typeAndWait(query: string): Promise<string[]> {
    await this.type(query);
    await this.page.clock.runFor(500);
    return this.numbers();
  }
  /** Reload the page and type as soon as there is a search field; gives the successive texts of the result area. */
  async typeAtOnce(query: string): Promise<string[]> {
    await this.page.addInitScript((text) => {
      const shown: string[] = [];
      Object.assign(globalThis, { shown });
      const watch = (): void => {
        const now = document.querySelector("[role=search] [aria-live]")?.textContent ?? "";
        if (now !== shown.at(-1)) shown.push(now);
        requestAnimationFrame(watch);
      };
      const wait = (): void => {
        const input = document.querySelector<HTMLInputElement>("input[type=search]");
        if (!input) return void setTimeout(wait);
        input.value = text;
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        requestAnimationFrame(watch);
      };
      wait();
    }, query);
    await this.reload();
    const shown = await this.page.waitForFunction(() => {
      const all = (globalThis as unknown as { shown: string[] }).shown;
      return all.length > 1 ? all : undefined;
    });
    return (await shown.jsonValue())!;
  }
  /** Choose a filter. */
  async filter(name: string | RegExp): Promise<void> {
    await this.tap(this.#search.getByRole("group").getByRole("button", { name }));
  }

  // Home.

  /** The tiles under a heading. */
  tiles(under: Parameters<Named>[0]): Locator {
    return this.main
      .locator("h2", { hasText: this.named(under) })
      .locator("+ ul")
      .getByRole("button");
  }
  async openChapter(no: string): Promise<void> {
    await this.tap(this.main.getByRole("button", { name: new RegExp(`^${no}(?!-)`) }));
  }
  async openUrgent(): Promise<void> {
    await this.tap(this.button("urgent"));
  }
  async addPhrase(): Promise<void> {
    await this.tap(this.button("ownAdd"));
  }
  async atHome(): Promise<void> {
    await this.bar.locator("[aria-current=page]", { hasText: this.named("home") }).waitFor();
  }

  /** Search by number or words, and open the card of the first result. */
  async openCard(query: string): Promise<void> {
    await this.goHome();
    await this.#query(query);
    await this.tap((/^\d\d-\d\d$/.test(query) ? this.row(query) : this.found.getByRole("button")).first());
    await this.card.shown();
  }

  // A damaged file.

  /** The messages of a damaged file, in all languages. */
  get broken(): Locator {
    return this.main.locator("section").filter({ hasText: new RegExp(this.wordsFor("broken").join("|")) });
  }
  /** The message that a recording is damaged. */
  get brokenSound(): Locator {
    return this.alert.filter({ hasText: this.named("soundBroken") });
  }
  /** Reload the page; gives the numbers of visible boxes of the damage messages seen while it loads. */
  async brokenWhileRead(): Promise<number[]> {
    await this.page.addInitScript((words) => {
      const shown = new Set<number>();
      Object.assign(globalThis, { shown });
      new MutationObserver(() => {
        for (const one of document.querySelectorAll("main section"))
          if (words.some((word) => one.textContent.includes(word)))
            shown.add(getComputedStyle(one).visibility === "visible" ? one.getClientRects().length : 0);
      }).observe(document, { childList: true, subtree: true });
    }, this.wordsFor("broken"));
    await this.reload();
    await this.button("start").waitFor();
    return this.page.evaluate(() => Array.from((globalThis as unknown as { shown: Set<number> }).shown));
  }

  // Files.

  /** The alert of the app. */
  get alert(): Locator {
    return this.page.getByRole("alert");
  }
  /** The button that opens a newer edition. */
  get restart(): Locator {
    return this.button("restart", this.page.getByRole("status"));
  }
  async download(act: () => Promise<unknown>): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), act()]);
    return download;
  }
  /** A tablet in another window of the same browser. */
  async another(address: string): Promise<Tablet> {
    const other = new Tablet(await this.context.newPage(), { seen: this.seen });
    await other.page.goto(address);
    return other;
  }
  /** Bring this window to the front. A window in the background draws few frames, and touches wait for frames. */
  async toFront(): Promise<void> {
    await this.page.bringToFront();
  }
  /** The stored data, as JSON for each row. */
  storedRows(): Promise<string[]> {
    return storedBy(this.page);
  }
  /** Erase the stored data. Reload the page afterwards. */
  async forget(): Promise<void> {
    await forgetAll(this.page);
  }
  async reload(): Promise<void> {
    await this.page.reload();
  }
  async close(): Promise<void> {
    await this.context.close();
  }
}
