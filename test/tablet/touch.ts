import type { Locator, Page } from "playwright-core";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A distance in CSS pixels: within 24 pixels and 0.4 seconds the app ignores a second touch as an echo of the first. */
const APART = 26;
/** The distance in CSS pixels of a touch from the edges of its target, whose corners are round. */
const INSIDE = 7;

/**
 * A finger whose touches the app never ignores as echoes: it touches a part of the target far from the last touch, so that tests do
 * not depend on time.
 */
export class Finger {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async tap(target: Locator): Promise<void> {
    const { box, last } = await boxOf(target);
    const middle = { x: box.width / 2, y: box.height / 2 };
    const corners = [INSIDE, box.width - INSIDE].flatMap((x) => [INSIDE, box.height - INSIDE].map((y) => ({ x, y })));
    const away = (at: Point): number =>
      last === undefined ? Infinity : Math.hypot(box.x + at.x - last.x, box.y + at.y - last.y);
    const position = away(middle) > APART ? undefined : corners.reduce((a, b) => (away(b) > away(a) ? b : a));
    await target.click(position ? { position } : {});
  }

  /** Hold a button down until `done` resolves. */
  async hold(target: Locator, done: () => Promise<unknown>): Promise<void> {
    const { x, y } = await middleOf(target);
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    await done();
    await this.#page.mouse.up();
  }

  /** Hold a button down for `time` milliseconds of the page's clock, then advance the clock by a second. */
  async press(target: Locator, time: number): Promise<void> {
    const { x, y } = await middleOf(target);
    const { mouse, clock } = this.#page;
    await this.#pause();
    await mouse.move(x, y);
    await mouse.down();
    await clock.runFor(time);
    await mouse.up();
    await clock.runFor(1_000);
    await clock.resume();
  }

  /** Touch a target twice, `apart` milliseconds of the page's clock between; `between` waits for the effect of the first touch. */
  async tapTwice(target: Locator, apart: number, between: () => Promise<unknown>): Promise<void> {
    const { x, y } = await middleOf(target);
    const { mouse, clock } = this.#page;
    await this.#pause();
    await mouse.click(x, y);
    await between();
    await clock.runFor(apart);
    await mouse.click(x + 3, y - 4);
    await clock.resume();
  }

  /** Pause the page's clock. */
  async #pause(): Promise<void> {
    await this.#page.clock.pauseAt((await this.#page.evaluate(() => Date.now())) + 1_000);
  }
}

/** The box of a target, scrolled into view, and the position of the last touch on the page. */
function boxOf(target: Locator): Promise<{ box: DOMRect; last: Point | undefined }> {
  return target.evaluate((one) => {
    const page = globalThis as unknown as { touched?: Point; watched?: true };
    if (!page.watched) addEventListener("click", ({ x, y }) => (page.touched = { x, y }), true);
    page.watched = true;
    one.scrollIntoView({ block: "nearest" });
    return { box: one.getBoundingClientRect().toJSON() as DOMRect, last: page.touched };
  });
}

async function middleOf(target: Locator): Promise<Point> {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await target.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}
