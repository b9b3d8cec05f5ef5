import type { Locator } from "playwright-core";
import type { Tablet } from "./tablet.ts";
import type { Named } from "./words.ts";

/** CSS selectors of elements without a role or name. */
export const PARTS = {
  phrase: ".big",
  photo: "img",
  respelling: ".say",
  voice: ".voice",
  variant: ".variant",
  standing: ".standing",
  undo: ".undo",
  inWords: ".in-words",
  room: ".room",
  mine: ".my-half",
  controls: ".card-controls",
  ownAnswers: ".pad-of",
  always: ".always",
  body: ".figures g:not(.outline) > path",
  others: ".others",
  more: ".more-button",
} as const;

/** A card: their half has the phrase and their answers, my half has my phrase and the result. */
export class Card {
  readonly #tablet: Tablet;

  constructor(tablet: Tablet) {
    this.#tablet = tablet;
  }

  get theirHalf(): Locator {
    return this.#tablet.page.getByRole("region", { name: this.#tablet.named("sideB") });
  }
  get myHalf(): Locator {
    return this.#tablet.page.getByRole("region", { name: this.#tablet.named("sideA") });
  }
  async shown(): Promise<void> {
    await this.myHalf.waitFor();
  }

  // The phrase.

  get phrase(): Locator {
    return this.theirHalf.locator(PARTS.phrase);
  }
  theirPhrase(): Promise<string | null> {
    return this.phrase.textContent();
  }
  /** Wait until their half shows a phrase. */
  async waitForPhrase(text: RegExp): Promise<void> {
    await this.phrase.filter({ hasText: text }).waitFor();
  }
  /** The picture beside it, where it is a photograph. */
  get picture(): Locator {
    return this.theirHalf.locator(PARTS.photo);
  }
  get variants(): Locator {
    return this.phrase.locator(PARTS.variant);
  }
  myPhrase(): Promise<string | null> {
    return this.myHalf.getByRole("heading", { level: 1 }).textContent();
  }
  get respelling(): Locator {
    return this.myHalf.locator(PARTS.respelling);
  }
  /** The name of the voice. */
  get voice(): Locator {
    return this.myHalf.locator(PARTS.voice);
  }
  /** The standing of the text, as their half shows it. */
  standing(): Promise<string | null> {
    return this.theirHalf.locator(PARTS.standing).textContent();
  }
  /** The computed CSS transform of their half. */
  turned(): Promise<string> {
    return this.theirHalf.evaluate((half) => getComputedStyle(half).transform);
  }

  // Controls.

  control(key: Parameters<Named>[0]): Locator {
    return this.#tablet.button(key, this.myHalf);
  }
  /** A control, also where it is behind another button. */
  inControls(key: Parameters<Named>[0]): Locator {
    return this.myHalf.getByRole("button", { name: this.#tablet.named(key), includeHidden: true });
  }
  /** The button behind which the controls are on a small screen. */
  get more(): Locator {
    return this.myHalf.locator(PARTS.more);
  }
  /** Press a control, which can be behind another button. */
  async press(key: Parameters<Named>[0]): Promise<void> {
    const control = this.control(key);
    await control.or(this.more).filter({ visible: true }).first().waitFor();
    if (!(await control.isVisible())) await this.#tablet.tap(this.more);
    await this.#tablet.tap(control);
  }
  get orderToHold(): Locator {
    return this.control("hold");
  }
  /** Hold the button of an order until its phrase is shown. */
  async hold(): Promise<void> {
    await this.#tablet.finger.hold(this.orderToHold, () => this.phrase.waitFor());
  }
  async undo(): Promise<void> {
    await this.#tablet.tap(this.myHalf.locator(PARTS.undo));
  }
  /** The controls of a slot: a list, and buttons for the previous and next value. */
  get slot(): Locator {
    return this.myHalf.getByRole("group", { name: this.#tablet.named("value") });
  }
  /** The button for the previous or next value; at the end of the list it is disabled and hidden. */
  slotStep(key: "less" | "more"): Locator {
    return this.slot.getByRole("button", { name: this.#tablet.named(key), includeHidden: true });
  }
  async chooseForSlot(value: string): Promise<void> {
    await this.slot.getByRole("combobox").selectOption(value);
  }
  async writeName(name: string): Promise<void> {
    await this.myHalf.getByRole("textbox", { name: this.#tablet.named("writeName") }).fill(name);
  }
  async speakAs(who: "m" | "f"): Promise<void> {
    const group = this.myHalf.getByRole("group", { name: this.#tablet.named("speakAs") });
    await this.#tablet.tap(this.#tablet.button(who, group));
  }

  // The result.

  get result(): Locator {
    return this.myHalf.getByRole("status");
  }
  /** The answer and the request without respellings, as shown now. */
  results(): Promise<string[]> {
    return this.result.getByRole("strong").evaluateAll((all) =>
      all.map((one) => {
        const copy = one.cloneNode(true) as Element;
        for (const small of copy.querySelectorAll("small")) small.remove();
        return copy.textContent.trim();
      }),
    );
  }
  /** Wait for an answer; gives it without its respelling. */
  async answered(): Promise<string | undefined> {
    await this.result.getByRole("strong").first().waitFor();
    return (await this.results())[0];
  }
  /** The path of a name written with a finger. */
  get drawn(): Locator {
    return this.result.locator("svg path");
  }

  // Their answers.

  get answers(): Locator {
    return this.theirHalf.getByRole("group", { name: this.#tablet.named("answerHere") });
  }
  /** The answers to the question. */
  get ownAnswers(): Locator {
    return this.answers.locator(PARTS.ownAnswers).getByRole("button");
  }
  /** The general answers and requests. */
  get always(): Locator {
    return this.answers.locator(PARTS.always).getByRole("button");
  }
  answerTexts(): Promise<string[]> {
    return this.ownAnswers.or(this.always).allTextContents();
  }
  /** An answer by its words; a button of the row below has them as its title. */
  answerButton(name: string | RegExp): Locator {
    return this.answers.getByRole("button", { name }).or(this.answers.getByTitle(name));
  }
  /** The button with the other answers that every card has. */
  get others(): Locator {
    return this.answers.locator(PARTS.others);
  }
  /** Give an answer, which can be behind another button. */
  async answer(name: string | RegExp): Promise<void> {
    const button = this.answerButton(name).first();
    await button.or(this.others).first().waitFor();
    if (!(await button.isVisible())) await this.#tablet.tap(this.others);
    await this.#tablet.tap(button);
  }
  async typeDigits(digits: string): Promise<void> {
    for (const digit of digits) await this.#tablet.tap(this.answers.getByRole("button", { name: digit, exact: true }));
  }
  /** Erase the last digit or the drawing. */
  async clear(): Promise<void> {
    await this.#tablet.tap(this.#tablet.button("clear", this.answers));
  }
  /** The digits typed so far. */
  figures(): Promise<string | null> {
    return this.#tablet.button("number", this.answers).textContent();
  }
  inWords(): Promise<string | null> {
    return this.answers.locator(PARTS.inWords).textContent();
  }
  /** A day of the calendar, if it is marked as today. */
  today(day: number): Locator {
    return this.answers.locator("[aria-current=date]", { hasText: String(day) });
  }
  async nextMonth(): Promise<void> {
    await this.#tablet.tap(this.#tablet.button("more", this.answers));
  }
  /** Touch a shape of the body map. */
  async touchBody(nth: number): Promise<void> {
    await this.#tablet.tap(this.answers.locator(PARTS.body).nth(nth));
  }
  async drawName(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    const box = (await this.nameField.boundingBox())!;
    const { mouse } = this.#tablet.page;
    await mouse.move(box.x + box.width * from[0], box.y + box.height * from[1]);
    await mouse.down();
    await mouse.move(box.x + box.width * to[0], box.y + box.height * to[1]);
    await mouse.up();
  }
  get nameField(): Locator {
    return this.answers.getByRole("img", { name: this.#tablet.named("draw") });
  }
  /** The button that scrolls to further answers. */
  get further(): Locator {
    return this.#tablet.button("further", this.answers);
  }
  async letThemSpeak(): Promise<void> {
    await this.#tablet.tap(this.#tablet.button("speakUp", this.theirHalf));
  }
}
