import type { Locator, Page } from "playwright-core";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The app takes a second touch nearer than 24 pixels for an echo of the first, for 0.4 seconds. */
const APART = 26;
/** How far from an edge a touch still is on the target. */
const INSIDE = 4;

/**
 * A finger that is never taken for an echo of itself: where it touched before, it touches another part of the target, so that
 * nothing depends on how much time went by.
 */
export class Finger {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async tap(target: Locator): Promise<void> {
    const { box, last } = await lookAt(target);
    const middle = { x: box.width / 2, y: box.height / 2 };
    const corners = [INSIDE, box.width - INSIDE].flatMap((x) => [INSIDE, box.height - INSIDE].map((y) => ({ x, y })));
    const away = (at: Point): number =>
      last === undefined ? Infinity : Math.hypot(box.x + at.x - last.x, box.y + at.y - last.y);
    const position = away(middle) > APART ? undefined : corners.reduce((a, b) => (away(b) > away(a) ? b : a));
    await target.click(position ? { position } : {});
  }

  /** Hold a button down until what holding it does is seen. */
  async hold(target: Locator, done: () => Promise<unknown>): Promise<void> {
    const { x, y } = await middleOf(target);
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    await done();
    await this.#page.mouse.up();
  }

  /** Hold a button down for so many milliseconds of the page's clock, and let a second go by. */
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

  /** Touch one place twice, so many milliseconds apart on the page's clock; `between` waits for what the first touch does. */
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

  /** Stop the page's clock. */
  async #pause(): Promise<void> {
    await this.#page.clock.pauseAt((await this.#page.evaluate(() => Date.now())) + 1_000);
  }
}

/** Where a target is on the screen, scrolled into view, and where the page was last touched. */
function lookAt(target: Locator): Promise<{ box: DOMRect; last: Point | undefined }> {
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
