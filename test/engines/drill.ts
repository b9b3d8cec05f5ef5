import { LOCALES, type DrillWords } from "@parley/locale";
import type { Hand } from "./hand.ts";

/** A team at its tablet, or at its half of one: presses the buttons of a drill by their words. */
export class Team {
  readonly hand: Hand;
  readonly words: DrillWords;
  readonly #half: string;

  constructor(hand: Hand, lang: string, half = "") {
    this.hand = hand;
    this.words = LOCALES[lang]!.drill;
    this.#half = half;
  }
  /** Press a button of a state. */
  async act(...keys: readonly (keyof DrillWords)[]): Promise<void> {
    for (const key of keys) await this.hand.touch(`${this.#half} .drill-act`, this.words[key]);
  }
  /** Wait for a line that says what to do. */
  async sees(key: keyof DrillWords): Promise<void> {
    await this.hand.read(`${this.#half} .drill-say, ${this.#half} .drill-note`, this.words[key]);
  }
  /** The digits to say for a call. */
  async digits(call: number): Promise<string> {
    const shown = await this.hand.read(".drill-code strong", ` ${String(call).padStart(2, "0")} `);
    return shown.replace(/\D/g, "");
  }
  /** Type digits that were heard. */
  async type(digits: string): Promise<void> {
    await this.hand.fill(".drill-digits", digits);
    await this.hand.touch(".drill-enter");
  }
  /** Choose the order that was heard, by its number. */
  async choose(no: string): Promise<void> {
    await this.hand.touch(`${this.#half} .drill-choices button`, no);
  }

  /** Open a drill of the book and begin it, under the code of the other tablet where it is given. Gives the code. */
  async begin(title: string, mode: keyof DrillWords, code?: string): Promise<string> {
    await this.hand.press("home", "nav");
    await this.hand.touch(".doors button", this.words.title);
    await this.hand.touch("main.drills .chapter", title);
    await this.hand.touch(".drill-start .chip", this.words[mode]);
    if (code !== undefined) await this.hand.fill(".drill-run-code input", code);
    const used = await this.hand.engine.run(
      () => document.querySelector<HTMLInputElement>(".drill-run-code input")?.value ?? "",
    );
    await this.hand.touch(".drill-start > .go");
    // Nothing begins before what must be agreed was read.
    await this.hand.read(".drill-safety li", this.words.safetyBody);
    await this.hand.touch(".drill-safety .go");
    await this.hand.read("main.drill-run");
    return used;
  }
  async finish(): Promise<void> {
    await this.hand.touch(".drill-tools button", this.words.finish);
    await this.hand.read("main.drill-result");
  }
  /** The numbers of the result by language: closed of given, wrong read-backs, noticed of planned errors. */
  async numbers(lang: string): Promise<readonly string[]> {
    await this.hand.read("main.drill-result .drill-numbers");
    const { closed, wrongs, planned } = LOCALES[lang]!.drill;
    return this.hand.engine.run(
      (tag, labels) => {
        const rows = Array.from(document.querySelectorAll(`.drill-numbers[lang=${tag}] dl > div`));
        return labels.map(
          (label) =>
            rows.find((row) => row.querySelector("dt")!.textContent === label)?.querySelector("dd")!.textContent ?? "",
        );
      },
      lang,
      [closed, wrongs, planned],
    );
  }
  /** The number of each order with its outcome in a language. */
  outcomes(lang: string): Promise<readonly string[]> {
    return this.hand.engine.run(
      (tag) =>
        Array.from(document.querySelectorAll("main.drill-result tbody tr"), (row) => {
          const [no, , outcome] = Array.from(row.querySelectorAll("td"));
          return no ? `${no.textContent} ${outcome!.querySelector(`p[lang=${tag}]`)!.textContent}` : "";
        }).filter((row) => row !== ""),
      lang,
    );
  }
  /** The journal of this tablet as its file, and the journal of the other one from its file. */
  async save(): Promise<string> {
    await this.hand.engine.run(() => {
      HTMLAnchorElement.prototype.click = () => undefined;
      Object.defineProperty(navigator, "canShare", { value: undefined, configurable: true });
      const original = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (one: Blob) => {
        Object.assign(globalThis, { journal: one });
        return original(one);
      };
    });
    await this.hand.touch("main.drill-result button", this.words.saveJournal);
    await this.hand.read("main.drill-result [role=status]", this.words.journalSaved.split("{name}")[1]!);
    return this.hand.engine.run(async () => {
      const end = Date.now() + 10_000;
      while (!("journal" in globalThis) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
      return (globalThis as unknown as { journal: Blob }).journal.text();
    });
  }
  async add(journal: string): Promise<void> {
    await this.hand.engine.run((text) => {
      const input = document.querySelector<HTMLInputElement>("main.drill-result input[type=file]")!;
      const files = new DataTransfer();
      files.items.add(new File([text], "journal.json", { type: "application/json" }));
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }, journal);
    await this.hand.read("main.drill-result [role=status]", this.words.added);
  }
}
