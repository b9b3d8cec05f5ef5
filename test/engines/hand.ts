import { LOCALES } from "@parley/locale";
import type { TabletWords } from "../../packages/locale/src/tablet.ts";
import { eventually, type Engine } from "./engine.ts";

type Key = keyof TabletWords;

/** What a hand looks for: a button by its name, or an element by a selector and, where given, by words in it. */
interface Wanted {
  readonly selector: string;
  readonly words?: readonly string[];
  /** Whether the words are all of the name. */
  readonly whole?: boolean;
}

/** What a hand does with an element. */
type Act = "click" | "text" | "style" | "fill";

/** Uses the tablet in any engine as a person does, with a time limit for each step. */
export class Hand {
  readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** Do something with the first element that is wanted and shown; waits for it. Gives its text, or a style of it. */
  #do(wanted: Wanted, act: Act, value = ""): Promise<string> {
    return eventually(async () => {
      const done = await this.engine.run(
        ({ selector, words, whole }, what, given) => {
          const nameOf = (one: Element): string =>
            (one.getAttribute("aria-label") ?? (one as HTMLElement).innerText).replace(/\s+/g, " ").trim();
          const found = Array.from(document.querySelectorAll<HTMLElement>(selector)).find((one) => {
            if (one.getClientRects().length === 0) return false;
            const name = nameOf(one);
            return !words || words.some((word) => (whole ? name === word : name.includes(word)));
          });
          if (!found) return null;
          if (what === "click") found.click();
          if (what === "style") return getComputedStyle(found).getPropertyValue(given);
          if (what === "fill") {
            const field = found as HTMLInputElement;
            field.value = given;
            field.dispatchEvent(new Event("input", { bubbles: true }));
          }
          return found.innerText;
        },
        wanted,
        act,
        value,
      );
      return done ?? undefined;
    }).catch((error: unknown) => {
      throw new Error(`${act} ${JSON.stringify(wanted)}`, { cause: error });
    });
  }

  /** Press the button with a name of the interface, in whatever language it is. */
  async press(key: Key, within = ""): Promise<void> {
    const words = Object.values(LOCALES).map(({ tablet }) => tablet[key]);
    await this.#do({ selector: `${within} button`, words, whole: true }, "click");
  }
  /** Press a control of a card, which is behind another button on a small screen. */
  async control(key: Key): Promise<void> {
    await this.engine.run(() => {
      const more = document.querySelector<HTMLElement>(".more-button");
      if (more && more.getClientRects().length > 0 && more.getAttribute("aria-expanded") === "false") more.click();
    });
    await this.press(key, ".my-half");
  }
  /** Press an element by a selector and words in it. */
  async touch(selector: string, ...words: readonly string[]): Promise<void> {
    await this.#do({ selector, ...(words.length > 0 ? { words } : {}) }, "click");
  }
  /** The text of an element, which is waited for. */
  read(selector: string, ...words: readonly string[]): Promise<string> {
    return this.#do({ selector, ...(words.length > 0 ? { words } : {}) }, "text");
  }
  style(selector: string, property: string): Promise<string> {
    return this.#do({ selector }, "style", property);
  }
  async fill(selector: string, text: string): Promise<void> {
    await this.#do({ selector }, "fill", text);
  }
  /** Wait until no element is left that a selector finds. */
  async gone(selector: string): Promise<void> {
    await eventually(async () =>
      (await this.engine.run((one) => document.querySelector(one) === null, selector)) ? true : undefined,
    );
  }
  /** Wait until everything the tablet has written so far is on the device: transactions of a database end in their order. */
  async stored(): Promise<void> {
    await this.engine.run(async () => {
      for (const { name = "" } of await indexedDB.databases())
        await new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.addEventListener("error", reject);
          opening.addEventListener("success", () => {
            const database = opening.result;
            const reading = database.transaction([...database.objectStoreNames]);
            reading.addEventListener("error", reject);
            reading.addEventListener("complete", () => resolve(database.close()));
            reading.objectStore(database.objectStoreNames[0]!).count();
          });
        });
    });
  }
  /** Find an entry by its number and open its card. */
  async openCard(no: string): Promise<void> {
    await this.press("home", "nav");
    await this.fill("input[type=search]", no);
    await this.touch("[role=search] li button", no);
    await this.read(".their-half");
  }
}
