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
  async answer(grade: "again" | "good" | "easy"): Promise<void> {
    await this.press("show");
    await this.press(grade);
  }
  /** What is asked now. */
  asked(): Promise<string> {
    return this.hand.read(".study-body");
  }
  /** Answer until nothing is asked. Gives the number of answers. */
  async answerAll(grade: "good" | "easy"): Promise<number> {
    await this.start();
    for (let answered = 0; ; answered += 1) {
      const isOver = await eventually(() =>
        this.hand.engine.run(
          (show, more) => {
            const names = Array.from(document.querySelectorAll("main.session button"), (one) => one.textContent ?? "");
            return names.some((name) => name.includes(show))
              ? false
              : names.some((name) => name.includes(more))
                ? true
                : undefined;
          },
          this.#words.show,
          this.#words.more.replace(/\s*\{.*$/, ""),
        ),
      );
      if (isOver) return answered;
      await this.answer(grade);
    }
  }
}
