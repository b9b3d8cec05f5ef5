/**
 * The tablet app as somebody uses it: places, the bar, finding. Everything is found by its role and its name, in whatever
 * language the interface is; what has neither is named by a class in this folder only.
 */
import type { BrowserContext, Download, Locator, Page } from "playwright-core";
import { LOCALES, type Locale } from "@parley/locale";
import { Card } from "./card.ts";
import { forgetAll, storedBy } from "./device.ts";
import { LogSheet, PhraseSheet, RecordSheet, SettingsSheet, Sheet } from "./sheets.ts";
import { Finger } from "./touch.ts";
import { languageName, namesIn, type Named } from "./words.ts";

/** The number at the beginning of a row or a tile. */
const NUMBER = /^\s*(\d\d-\d\d)/;

export class Tablet {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that was asked of a network, went wrong, or spoke up. */
  readonly seen: string[];
  readonly finger: Finger;
  readonly named: Named;
  readonly #keys: boolean;
  readonly #locales: { readonly [lang: string]: Locale };
  readonly card: Card;
  readonly log: LogSheet;
  readonly settings: SettingsSheet;
  readonly phrase: PhraseSheet;
  readonly recorder: RecordSheet;
  /** Whichever sheet is open. */
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
    this.log = new LogSheet(this, "log");
    this.settings = new SettingsSheet(this, "settings");
    this.phrase = new PhraseSheet(this, ["ownAdd", "edit"]);
    this.recorder = new RecordSheet(this, "record");
    this.sheet = new Sheet(this);
  }

  /** Touch, or press the Enter key where the tablet was opened to be used by keys: that is quicker, for it waits for no frame. */
  tap(target: Locator): Promise<void> {
    return this.#keys ? target.press("Enter") : this.finger.tap(target);
  }

  button(key: Parameters<Named>[0], within: Page | Locator = this.page): Locator {
    return within.getByRole("button", { name: this.named(key) });
  }

  /** A word of the interface in each of its languages. */
  wordsFor(key: Parameters<Named>[0]): string[] {
    return Object.values(this.#locales).map(({ tablet }) => tablet[key]);
  }

  get main(): Locator {
    return this.page.getByRole("main");
  }
  /** The bar at the foot. */
  get bar(): Locator {
    return this.page.getByRole("navigation");
  }

  /** Two frames were drawn: what a touch or a new size changes has been laid out. */
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
  /** What the first screen asks, in the languages of those opposite. */
  questions(): Promise<string[]> {
    return this.#theirs.getByRole("button").getByRole("strong").allTextContents();
  }
  async start(): Promise<void> {
    await this.tap(this.button("start"));
  }
  /** That nothing is stored. */
  get forgets(): Locator {
    return this.main.getByText(this.named("forgets"));
  }

  // The bar and the head.

  /** From the first screen, or any other, to home. */
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
  /** In view while something is heard. */
  get silence(): Locator {
    return this.button("silence");
  }
  async silent(): Promise<void> {
    await this.silence.waitFor({ state: "detached" });
  }
  /** Something is heard, and has not ended by itself. */
  async heard(): Promise<void> {
    await this.silence.waitFor();
  }

  // Finding.

  get #search(): Locator {
    return this.page.getByRole("search");
  }
  get field(): Locator {
    return this.page.getByRole("searchbox");
  }
  get rows(): Locator {
    return this.main.locator("li").getByRole("button");
  }
  /** What was found: its rows, and the words over what only comes near. */
  get found(): Locator {
    return this.#search.getByRole("listitem");
  }
  row(no: string): Locator {
    return this.found.getByRole("button", { name: new RegExp(`^${no}`) });
  }
  get nothingFound(): Locator {
    return this.#search.getByText(this.named("nothingFound"));
  }
  /** The numbers of what is found so far; `similar` where it begins only to come near. */
  async numbers(): Promise<string[]> {
    const [texts, similar] = [await this.found.allTextContents(), this.named("similar")];
    return texts.map((text) => (similar.test(text) ? "similar" : (NUMBER.exec(text)?.[1] ?? "")));
  }
  /** Look for something at home; the numbers of what was found. */
  async find(query: string): Promise<string[]> {
    await this.goHome();
    return this.type(query);
  }
  /** Type into the field that is there; the numbers of what stands there at once. */
  async type(query: string): Promise<string[]> {
    await this.#look(query);
    return query === "" ? [] : this.numbers();
  }
  async #look(query: string): Promise<void> {
    await this.field.fill(query);
    // The device may still be getting ready to find.
    if (query !== "") await this.found.first().or(this.nothingFound).waitFor();
  }
  /** Type, and the numbers when nobody types any more: half a second later on the page's clock, which the test moves. */
  async typeAndWait(query: string): Promise<string[]> {
    await this.type(query);
    await this.page.clock.runFor(500);
    return this.numbers();
  }
  /** Open the page anew and type as soon as there is a field; what is told, one after another, until something was found. */
  async typeAtOnce(query: string): Promise<string[]> {
    await this.page.addInitScript((text) => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      const look = (): void => {
        const now = document.querySelector("[role=search] [aria-live]")?.textContent ?? "";
        if (now !== told.at(-1)) told.push(now);
        requestAnimationFrame(look);
      };
      const wait = (): void => {
        const input = document.querySelector<HTMLInputElement>("input[type=search]");
        if (!input) return void setTimeout(wait);
        input.value = text;
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        requestAnimationFrame(look);
      };
      wait();
    }, query);
    await this.reload();
    const told = await this.page.waitForFunction(() => {
      const all = (globalThis as unknown as { told: string[] }).told;
      return all.length > 1 ? all : undefined;
    });
    return (await told.jsonValue())!;
  }
  /** A filter over what is found. */
  async filter(name: string | RegExp): Promise<void> {
    await this.tap(this.#search.getByRole("group").getByRole("button", { name }));
  }

  // Home.

  /** Phrases as tiles under a heading. */
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

  /** Open the card of what was found by a number or by words. */
  async openCard(query: string): Promise<void> {
    await this.goHome();
    await this.#look(query);
    await this.tap((/^\d\d-\d\d$/.test(query) ? this.row(query) : this.found.getByRole("button")).first());
    await this.card.shown();
  }

  // A file that is damaged.

  /** What a file that is not whole says instead of opening, in each language. */
  get broken(): Locator {
    return this.main.locator("section").filter({ hasText: new RegExp(this.wordsFor("broken").join("|")) });
  }
  /** Open the page anew; how many boxes were shown of what it says when it is not whole, at every change while it was read. */
  async brokenWhileRead(): Promise<number[]> {
    await this.page.addInitScript((words) => {
      const shown = new Set<number>();
      Object.assign(globalThis, { shown });
      new MutationObserver(() => {
        for (const one of document.querySelectorAll("main > section"))
          if (words.some((word) => one.textContent.includes(word))) shown.add(one.getClientRects().length);
      }).observe(document, { childList: true, subtree: true });
    }, this.wordsFor("broken"));
    await this.reload();
    await this.button("start").waitFor();
    return this.page.evaluate(() => Array.from((globalThis as unknown as { shown: Set<number> }).shown));
  }

  // Files.

  /** What the app tells at once, over any page. */
  get alert(): Locator {
    return this.page.getByRole("alert");
  }
  /** A newer edition has come, and opens when somebody says so. */
  get restart(): Locator {
    return this.button("restart", this.page.getByRole("status"));
  }
  async download(act: () => Promise<unknown>): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), act()]);
    return download;
  }
  /** Another window of the same browser. */
  async another(address: string): Promise<Tablet> {
    const other = new Tablet(await this.context.newPage(), { seen: this.seen });
    await other.page.goto(address);
    return other;
  }
  /** Look at this window: one in the background draws hardly any frames, and every touch waits for some. */
  async toFront(): Promise<void> {
    await this.page.bringToFront();
  }
  /** What the browser stores, row by row as JSON. */
  storedRows(): Promise<string[]> {
    return storedBy(this.page);
  }
  /** Nothing is stored any more; the page is to be opened anew. */
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
