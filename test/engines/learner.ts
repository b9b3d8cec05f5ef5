import { LOCALES, type StudyWords } from "@parley/locale";
import { eventually } from "./engine.ts";
import type { Hand } from "./hand.ts";

/** A learner at a tablet, whose clock and time zone are set by the test. */
export class Learner {
  readonly hand: Hand;
  readonly #words: StudyWords;

  constructor(hand: Hand, lang: string) {
    this.hand = hand;
    this.#words = LOCALES[lang]!.study;
  }
  /** Set the clock of the page, which runs on, and its offset from UTC in hours, until it is loaded again. */
  async moveTo(time: string, zone: number): Promise<void> {
    await this.hand.engine.run(
      (to, hours) => {
        const [began, set] = [performance.now(), new Date(to).getTime()];
        Date.now = () => set + Math.floor(performance.now() - began);
        Reflect.set(Date.prototype, "getTimezoneOffset", () => -60 * hours);
      },
      time,
      zone,
    );
  }
  /** New, learning and due cards, as the overview counts them now. */
  async counts(): Promise<readonly number[]> {
    await this.hand.press("home", "nav");
    await this.hand.touch(".doors button", this.#words.title);
    await this.hand.read("main.study .study-counts");
    return this.hand.engine.run(() =>
      Array.from(document.querySelectorAll(".study-counts dd"), (one) => Number(one.textContent)),
    );
  }
  /** Begin the session of the day. */
  async start(): Promise<void> {
    await this.hand.touch("main.study button", this.#words.start.replace(/\s*\{.*$/, ""));
  }
  async press(key: keyof StudyWords): Promise<void> {
    await this.hand.touch("main.session button", this.#words[key]);
  }
  /** Go on from a phrase that is shown before it is asked; nothing where a card is asked. Gives whether one is. */
  async goOn(): Promise<boolean> {
    const { askMe, show, more } = this.#words;
    const step = await eventually(async () => {
      const found = await this.hand.engine.run(
        (...names) => {
          const buttons = Array.from(document.querySelectorAll("main.session button"), (one) => one.textContent ?? "");
          return names.find((name) => buttons.some((button) => button.includes(name)));
        },
        askMe,
        show,
        more.replace(/\s*\{.*$/, ""),
      );
      return found ?? undefined;
    });
    if (step === askMe) {
      await this.press("askMe");
      await this.hand.read("main.session button", show);
    }
    return step === askMe || step === show;
  }
  async answer(grade: "good" | "easy"): Promise<void> {
    await this.goOn();
    await this.press("show");
    await this.press(grade);
  }
  /** What is asked now. */
  async asked(): Promise<string> {
    await this.goOn();
    return this.hand.read(".study-body");
  }
  /** Answer until nothing is asked. Gives the number of answers. */
  async answerAll(grade: "good" | "easy"): Promise<number> {
    await this.start();
    let answered = 0;
    for (; await this.goOn(); answered += 1) await this.answer(grade);
    return answered;
  }
}
