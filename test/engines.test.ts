/** The core scenes in each engine: the oldest Chromium that npm has, the installed one, Firefox, and WebKitGTK. */
import assert from "node:assert/strict";
import { copyFileSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, describe, test } from "node:test";
import { LOCALES } from "@parley/locale";
import { BROWSERS } from "./engines/browsers.ts";
import { conversationScenes } from "./engines/conversation-scenes.ts";
import { drillScenes } from "./engines/drill-scenes.ts";
import { eventually, type Engine } from "./engines/engine.ts";
import { Hand } from "./engines/hand.ts";
import { Learner } from "./engines/learner.ts";
import { ADDRESS, begin, FILE, ME, THEM, type Scene } from "./engines/scene.ts";
import { temporaryFolder } from "./kit.ts";
import { sampleKit } from "./sample.ts";
import { learnerFile } from "./tablet/learner.ts";

const temp = temporaryFolder();

/** Answer the questions of a lesson, each until it is right. */
const answerQuestions = async (hand: Hand): Promise<void> => {
  await eventually(async () => {
    const isOver = await hand.engine.run(() => {
      if (document.querySelector(".lesson-choices") === null) return true;
      const next = document.querySelector<HTMLElement>(".lesson-checks .go");
      const untried = document.querySelector<HTMLElement>(".lesson-choices button:not([aria-disabled=true])");
      (next ?? untried)?.click();
      return false;
    });
    return isOver || undefined;
  });
};

for (const browser of BROWSERS)
  describe(browser.name, { skip: browser.missing ?? false }, () => {
    let engine: Engine;
    let hand: Hand;
    /** What there is to study before everything is erased. */
    let studied: readonly number[] = [];
    const scene: Scene = { browser, engine: () => engine, hand: () => hand };
    before(async () => {
      engine = await browser.open();
      hand = new Hand(engine);
    });
    after(() => engine?.close());

    test("opens, and sides are chosen", async () => {
      await engine.open(ADDRESS);
      await begin(hand, ME, THEM);
      await hand.press("home", "nav");
      assert.match(await hand.read("main"), /[а-я]/);
      assert.equal(await engine.run(() => document.documentElement.lang), ME);
    });
    test("a phrase is found by sound and by number, and its card is shown", async () => {
      await hand.fill("input[type=search]", "камса");
      assert.match(await hand.read("[role=search] li button"), /\d\d-\d\d/);
      await hand.openCard("25-01");
      assert.match(await hand.read(".their-half .big"), /[가-힣]/);
      assert.match(await hand.read(".mine h1"), /[а-я]/);
      // The phrase and the stop button are on the screen.
      const places = await engine.run(() =>
        [".their-half .big", ".stop"].map((one) => {
          const { top, bottom } = document.querySelector(one)!.getBoundingClientRect();
          return top >= -1 && bottom <= innerHeight + 1 && bottom > top;
        }),
      );
      assert.deepEqual(places, [true, true]);
    });
    test("a name is written with a finger where the finger is, on a turned card and with the largest letters", async () => {
      for (const [turned, size] of [
        [false, ""],
        [true, ""],
        [true, "largest"],
      ] as const) {
        await hand.openCard("25-01");
        await engine.run(() => document.documentElement.style.setProperty("--turning", "0s"));
        if (((await hand.style(".their-half", "transform")) === "none") === turned) await hand.control("turn");
        await engine.run((value) => document.documentElement.setAttribute("data-size", value), size);
        await hand.press("draw", ".their-half");
        await hand.read(".drawing");
        const drawn = await engine.run(() => {
          const field = document.querySelector("svg.field")!;
          field.scrollIntoView();
          field.setPointerCapture = () => undefined;
          const box = field.getBoundingClientRect();
          // Engines that zoom boxes by themselves give them in other units than events.
          const unit =
            document.documentElement.clientWidth / document.getElementById("app")!.getBoundingClientRect().width;
          const at = (x: number, y: number, type: string): void =>
            void field.dispatchEvent(
              new PointerEvent(type, {
                bubbles: true,
                isPrimary: true,
                pointerId: 1,
                clientX: (box.left + box.width * x) * unit,
                clientY: (box.top + box.height * y) * unit,
              }),
            );
          at(0.25, 0.25, "pointerdown");
          at(0.75, 0.5, "pointermove");
          at(0.75, 0.5, "pointerup");
          return new Promise<string>((resolve) =>
            setTimeout(() => resolve(field.querySelector("path")!.getAttribute("d") ?? ""), 100),
          );
        });
        const points = [...drawn.matchAll(/(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
        const wanted = turned ? [450, 150, 150, 100] : [150, 50, 450, 100];
        for (const [i, value] of [...points[0]!, ...points.at(-1)!].entries())
          assert.ok(Math.abs(value - wanted[i]!) <= 6, `${drawn}, turned: ${turned}, letters: ${size}`);
        await engine.run(() => {
          document.documentElement.removeAttribute("data-size");
          document.documentElement.style.removeProperty("--turning");
        });
      }
    });
    test("the card is turned and back", async () => {
      await hand.openCard("50-04");
      const before = await hand.style(".their-half", "transform");
      await hand.control("turn");
      // It turns for 220 ms.
      await eventually(async () => ((await hand.style(".their-half", "transform")) === "none" ? true : undefined));
      await hand.control("turn");
      await eventually(async () => ((await hand.style(".their-half", "transform")) === before ? true : undefined));
    });
    test("an answer is shown to me, and the log keeps both when it is on", async () => {
      await hand.press("log", "header");
      await hand.touch(".sheet [role=switch]");
      await hand.press("close", ".sheet");
      await hand.openCard("50-04");
      await hand.touch(".their-half .answers .answer");
      assert.match(await hand.read(".my-half .result"), /[а-я]/);
      await hand.press("home", "nav");
      await hand.press("log", "header");
      assert.match(await hand.read(".sheet ol.log li", "→"), /50-04/);
      await hand.press("close", ".sheet");
    });
    test("a phrase is kept as a favourite, and one is added; both are there when the file is opened again", async () => {
      await hand.openCard("10-05");
      await hand.control("keep");
      await hand.press("home", "nav");
      await hand.fill("input[type=search]", "");
      await hand.press("ownAdd");
      await hand.fill(`.own-text textarea[lang=${ME}]`, "Где ключ от сарая?");
      await hand.fill(`.own-text textarea[lang=${THEM}]`, "창고 열쇠가 어디 있어요?");
      await hand.press("save", ".sheet");
      assert.match(await hand.read(".their-half .big"), /창고 열쇠/);
      await hand.stored();
      await engine.open("about:blank");
      await engine.open(ADDRESS);
      await hand.read("main.home", "сарая");
      await hand.read("main.home h2", LOCALES[ME]!.tablet.mine);
    });
    conversationScenes(scene);
    test("a lesson has a video with the subtitles of both sides: beside the file, inside it, and opened from the device", async () => {
      const kit = sampleKit();
      const alone = join(temp, `${browser.name}-alone.html`);
      copyFileSync(FILE, alone);
      const [video] = globSync(join(kit, "media/*.webm"));
      for (const [where, from] of [
        ["beside", FILE],
        ["inside", join(kit, "tablet-sound.html")],
        ["alone", alone],
      ] as const) {
        await engine.open(pathToFileURL(from).href);
        // Some engines keep what is stored for each file.
        await hand.read("main");
        if (await engine.run(() => document.querySelector(".choice.mine") !== null)) {
          await begin(hand, ME, THEM);
        }
        await hand.press("home", "nav");
        await hand.touch(".study-door", LOCALES[ME]!.lesson.lessons);
        await hand.touch("main.lessons button", "Работаем вместе");
        if (where === "alone") {
          assert.match(await hand.read(".lesson-missing"), /\.webm \(0\.10 МБ\)/);
          await engine.run((base64) => {
            const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
            const input = document.querySelector<HTMLInputElement>(".lesson-missing input[type=file]")!;
            const files = new DataTransfer();
            files.items.add(new File([bytes], "crane.webm", { type: "video/webm" }));
            input.files = files.files;
            input.dispatchEvent(new Event("change", { bubbles: true }));
          }, readFileSync(video!).toString("base64"));
        }
        const seconds = await eventually(async () => {
          const found = await engine.run(() => {
            const player = document.querySelector("video");
            if (!player || player.readyState < 1 || player.error) return null;
            return player.duration;
          });
          return found ?? undefined;
        });
        assert.ok(Math.abs(seconds - 24.8) < 0.2, where);
        await hand.touch(".lesson-transcript summary");
        assert.match(await hand.read(".lesson-transcript li", "올려"), /Вира/);
        // This build of Chromium 80 runs in one process, and stops when a video plays or is moved.
        if (browser.name === "Chromium 80") continue;
        await engine.run(() => {
          // In the middle of the second phrase.
          document.querySelector("video")!.currentTime = 8;
        });
        await hand.read(".lesson-row.theirs p", "올려");
        assert.match(await hand.read(".lesson-row:not(.theirs) p"), /^Вира/);
      }
      await hand.touch(".lesson-transcript .lesson-link", "올려");
      assert.match(await hand.read(".mine h1"), /Ви́ра/);
      await hand.press("back", "header");
      // That one can do it can be said after the questions, and is kept.
      await hand.read(".lesson-can [role=status]", LOCALES[ME]!.lesson.checksFirst);
      await answerQuestions(hand);
      assert.match(await hand.read(".lesson-checks [role=status]"), /\d/);
      await hand.touch(".lesson-can button", LOCALES[ME]!.lesson.yes);
      await hand.read(".lesson-can [role=status]", LOCALES[ME]!.lesson.recorded);
      await hand.stored();
      await engine.open("about:blank");
      await engine.open(pathToFileURL(alone).href);
      await hand.press("home", "nav");
      await hand.touch(".study-door", LOCALES[ME]!.lesson.lessons);
      await hand.read("main.lessons .lesson-state", LOCALES[ME]!.lesson.done);
      await engine.open(ADDRESS);
    });
    drillScenes(scene);
    test("a learner's first days: limits, the hour at which a day begins, a flight to the west, undoing after midnight", async () => {
      const learner = new Learner(hand, ME);
      await learner.moveTo("2026-11-30T09:00:00+09:00", 9);
      assert.deepEqual(await learner.counts(), [10, 0, 0]);
      // All are seen once, then again early, as nothing else is left.
      assert.equal(await learner.answerAll("good"), 20);
      assert.deepEqual(await learner.counts(), [0, 0, 0]);
      await learner.moveTo("2026-12-01T03:59:00+09:00", 9);
      assert.deepEqual(await learner.counts(), [0, 0, 0]);
      await learner.moveTo("2026-12-01T04:00:00+09:00", 9);
      assert.deepEqual(await learner.counts(), [10, 0, 0]);
      assert.equal(await learner.answerAll("easy"), 10);
      await learner.moveTo("2026-12-01T20:00:00+09:00", 3);
      // No new day: some cards are due before it ends there.
      assert.equal((await learner.counts())[0], 0);
      await learner.moveTo("2026-12-02T23:58:00+03:00", 3);
      const before = await learner.counts();
      assert.ok(before[0] === 10 && before[2]! >= 10, String(before));
      await learner.start();
      const asked = await learner.asked();
      await learner.answer("easy");
      await learner.moveTo("2026-12-03T00:02:00+03:00", 3);
      await learner.press("undo");
      assert.equal(await learner.asked(), asked);
      assert.deepEqual(await learner.counts(), before);
      await hand.stored();
      studied = before;
    });
    test("a backup is saved, everything is erased, and the backup restores it", async () => {
      await engine.run(() => {
        HTMLAnchorElement.prototype.click = () => undefined;
        Object.defineProperty(navigator, "canShare", { value: undefined, configurable: true });
        const original = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (one: Blob) => {
          Object.assign(globalThis, { saved: one });
          return original(one);
        };
      });
      await hand.press("settings", "nav");
      await hand.press("backupSave", ".sheet");
      const backup = await engine.run(async () => {
        const end = Date.now() + 10_000;
        while (!("saved" in globalThis) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
        return (globalThis as unknown as { saved: Blob }).saved.text();
      });
      assert.match(backup, /сарая/);
      await engine.run(async () => {
        const databases = (await indexedDB.databases?.()) ?? [];
        for (const { name } of databases)
          await new Promise((resolve) => {
            const request = indexedDB.deleteDatabase(name!);
            request.addEventListener("success", resolve);
            request.addEventListener("error", resolve);
          });
      });
      await engine.open("about:blank");
      await engine.open(ADDRESS);
      await hand.press("start");
      await hand.press("home", "nav");
      assert.doesNotMatch(await hand.read("main.home"), /сарая/);
      await hand.press("settings", "nav");
      await hand.read(".sheet .file-button");
      await engine.run((text) => {
        const input = document.querySelector<HTMLInputElement>(".sheet input[type=file]")!;
        const files = new DataTransfer();
        files.items.add(new File([text], "backup.json", { type: "application/json" }));
        input.files = files.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
      }, backup);
      await hand.read("[role=status]", ...Object.values(LOCALES).map(({ tablet }) => tablet.restored));
      await hand.press("close", ".sheet");
      await hand.read("main.home", "сарая");
      const learner = new Learner(hand, ME);
      await learner.moveTo("2026-12-03T00:05:00+03:00", 3);
      assert.deepEqual(await learner.counts(), studied);
      // With the clock of the machine again.
      await engine.open("about:blank");
      await engine.open(ADDRESS);
    });
    test("a learner is certified, and the code of the certificate is read from a picture", async () => {
      const words = LOCALES[ME]!.teach;
      const give = (selector: string, name: string, type: string, content: string): Promise<void> =>
        engine.run(
          async (one, fileName, kind, text) => {
            const input = document.querySelector<HTMLInputElement>(one)!;
            const files = new DataTransfer();
            const bytes = kind === "image/png" ? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)) : text;
            files.items.add(new File([bytes], fileName, { type: kind }));
            input.files = files.files;
            input.dispatchEvent(new Event("change", { bubbles: true }));
          },
          selector,
          name,
          type,
          content,
        );
      await hand.press("settings", "nav");
      await hand.touch(".sheet button", words.team);
      await hand.read("main.team .empty");
      const journal = await learnerFile(sampleKit(), "aaaa-0000-1111", { every: 100 });
      await give(".teach input[type=file]", "b.parley.json", "application/json", journal);
      await hand.touch(".team-table tbody button", "AAAA-0000-1111");
      await hand.touch(".sheet button", words.keyMake);
      await hand.read(".sheet button", words.heard);
      await engine.run((name) => {
        const buttons = Array.from(document.querySelectorAll<HTMLElement>(".sheet button"));
        const button = buttons.find((one) => one.innerText.includes(name))!;
        button.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
      }, words.heard);
      await hand.read(".certificate > [role=status]", words.counts);
      const picture = await engine.run(async () => {
        const image = new Image();
        const svg = new XMLSerializer().serializeToString(document.querySelector("svg.qr-code")!);
        image.src = `data:image/svg+xml,${encodeURIComponent(svg.replace("<svg", '<svg width="600" height="600"'))}`;
        await image.decode();
        const canvas = document.createElement("canvas");
        canvas.width = canvas.height = 600;
        canvas.getContext("2d")!.drawImage(image, 0, 0, 600, 600);
        return canvas.toDataURL("image/png").split(",")[1]!;
      });
      await hand.press("settings", "nav");
      await hand.touch(".sheet button", words.certificates);
      await hand.touch("main.teach button", words.scan);
      await hand.read(".sheet .file-button");
      await give(".sheet input[type=file]", "card.png", "image/png", picture);
      await hand.read(".certificate > [role=status]", words.counts);
    });
    test("without an inflater of its own it opens; without the syntax, or damaged, it says so and phrases can be read", async () => {
      const whole = readFileSync(FILE, "utf8");
      const after = (script: string): string => whole.replace("<title>", () => `<script>${script}</script><title>`);
      const { tooOld, stopped, broken } = LOCALES[ME]!.tablet;
      const cases: readonly (readonly [name: string, content: string, message: string])[] = [
        ["inflate", after("delete window.DecompressionStream"), ""],
        ["old", after("delete window.ResizeObserver"), tooOld],
        ["stopped", after("delete window.IDBFactory;window.WeakMap=undefined"), stopped],
        ["damaged", whole.replace(/(id="parley-core">[^]{50})[^]/, "$1~"), broken],
      ];
      for (const [which, content, message] of cases) {
        const other = join(temp, `${browser.name}-${which}.html`);
        writeFileSync(other, content);
        await engine.open(pathToFileURL(other).href);
        if (message === "") {
          await hand.press("home", "nav");
          continue;
        }
        await hand.read("main.plain section", message);
        assert.match(await hand.read("main.plain ol"), /[가-힣]/);
      }
    });
  });
