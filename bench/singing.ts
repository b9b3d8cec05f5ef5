/**
 * How far the marked syllable of a song is from its sound, in each engine: for every note, when its mark changes by the clock of the
 * audio (less the latency of the output) minus when its sound is planned. Once as it is, once with a page that is kept busy for three
 * quarters of the time, which leaves a quarter of the speed. A mark is seen with the next frame, up to 17 ms after this.
 * Firefox and WebKitGTK need a sound server: Debian's pulseaudio and gstreamer1.0-pulseaudio, with module-null-sink where there is no
 * loudspeaker, and PULSE_SERVER set to its socket. Run: npm run bench:singing [-- --engine Firefox] [--song kalinka].
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { localeFor, LOCALES } from "@parley/locale";
import { withoutStress } from "@parley/sound/script";
import { BROWSERS } from "../test/engines/browsers.ts";
import type { Engine } from "../test/engines/engine.ts";
import { Hand } from "../test/engines/hand.ts";
import { BOOK } from "../test/kit.ts";
import { sampleKit } from "../test/sample.ts";
import { prepareFolder } from "../packages/press/src/prepare-folder.ts";

const { values } = parseArgs({
  options: { engine: { type: "string" }, song: { type: "string", default: "kalinka" } },
});
const file = join(sampleKit(), "tablet.html");
const { edition } = await prepareFolder(BOOK);
const song = edition.songs!.find(({ id }) => id === values.song)!;
const title = Object.values(song.title).map(withoutStress);

/** What is measured in the page. */
interface Measuring {
  readonly planned: number[];
  readonly marked: [note: number, time: number][];
  context?: AudioContext;
}

/** Write down when sounds are planned and when marks change. `busy` is the part of the time in which the page does something else. */
async function prepare(engine: Engine, busy: number): Promise<void> {
  await engine.run((share) => {
    const page = globalThis as unknown as { measuring: Measuring; loading: ReturnType<typeof setInterval> };
    const isFirst = page.measuring === undefined;
    page.measuring = { planned: [], marked: [] };
    clearInterval(page.loading);
    if (share > 0)
      page.loading = setInterval(() => {
        const until = performance.now() + 16 * share;
        while (performance.now() < until);
      }, 16);
    if (!isFirst) return;
    // oxlint-disable-next-line typescript/unbound-method -- it is called with the oscillator below
    const before = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (when = 0) {
      page.measuring.context = this.context as AudioContext;
      // The vibrato is planned with its note, and at its time.
      if (page.measuring.planned.indexOf(when) < 0) page.measuring.planned.push(when);
      before.call(this, when);
    };
    new MutationObserver((changes) => {
      const { context, marked } = page.measuring;
      if (!context) return;
      const latency = context.outputLatency || context.baseLatency || 0;
      for (const { target } of changes) {
        const element = target as SVGElement;
        const note = Number(element.getAttribute("data-note"));
        const last = marked[marked.length - 1];
        if (element.classList.contains("sung") && (!last || last[0] !== note))
          marked.push([note, context.currentTime - (latency < 1 ? latency : 0)]);
      }
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ["class"] });
  }, busy);
}

/** Play the whole song, and give the distances in milliseconds. */
async function distances(engine: Engine, hand: Hand, busy: number): Promise<number[]> {
  await prepare(engine, busy);
  await new Promise((later) => setTimeout(later, 700));
  const names = (key: "play" | "stop"): string[] => Object.keys(LOCALES).map((tag) => localeFor(tag).song[key]);
  await hand.touch("main button", ...names("play"));
  await hand.read("main button", ...names("stop"));
  const end = Date.now() + 240_000;
  const isPlaying = (): Promise<boolean> =>
    engine.run(
      (stops) =>
        Array.from(document.querySelectorAll("main button")).some((one) =>
          stops.includes((one.getAttribute("aria-label") || one.textContent).trim()),
        ),
      names("stop"),
    );
  while (await isPlaying()) {
    if (Date.now() > end) throw new Error("the song does not end");
    await new Promise((later) => setTimeout(later, 500));
  }
  const { planned, marked } = await engine.run(() => {
    const { measuring } = globalThis as unknown as { measuring: Measuring };
    return { planned: measuring.planned, marked: measuring.marked };
  });
  const times = planned.toSorted((a, b) => a - b);
  const notes = Math.max(...marked.map(([note]) => note));
  // The clicks of the count-in are planned before the first note.
  const sung = times.slice(-notes);
  return marked.map(([note, time]) => 1000 * (time - sung[note - 1]!));
}

for (const browser of BROWSERS.filter(({ name }) => !values.engine || name === values.engine)) {
  if (browser.name === "Chromium 80") {
    // Its only build on npm is one for servers: any sound ends it.
    console.log(`${browser.name}: has no audio`);
    continue;
  }
  if (browser.missing) {
    console.log(`${browser.name}: ${browser.missing}`);
    continue;
  }
  const engine = await browser.open();
  try {
    const hand = new Hand(engine);
    await engine.open(pathToFileURL(file).href);
    await hand.touch(".choice.mine", LOCALES["ru"]!.name);
    await hand.touch(".choice.theirs", LOCALES["ko"]!.name);
    await hand.press("start");
    await hand.press("home", "nav");
    await hand.touch("main button", ...title);
    await hand.read(".score");
    for (const [name, busy] of [
      ["as it is", 0],
      ["a quarter of the speed", 0.75],
    ] as const) {
      const list = (await distances(engine, hand, busy)).map(Math.abs).toSorted((a, b) => a - b);
      const at = (share: number): string =>
        `${list[Math.min(list.length - 1, Math.floor(share * list.length))]!.toFixed(0)} ms`;
      console.log(
        `${engine.name}, ${song.id}, ${name}: ${list.length} notes, median ${at(0.5)}, 95 % ${at(0.95)}, longest ${at(1)}`,
      );
    }
  } catch (error) {
    console.log(`${browser.name}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await engine.close();
  }
}
