/** Models of features, without a browser. */
import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { describe, test } from "node:test";
import { dayInWords, dayKey, dayOf } from "../src/card/answers/day.ts";
import { typeSize } from "../src/card/type-size.ts";
import { adler32 } from "../src/device/adler32.ts";
import { sha256Of } from "../src/device/sha256.ts";
import { memoryStore } from "../src/device/store.ts";
import { FAVOURITES, makeFavourites } from "../src/favourites/favourites.ts";
import { makeSearch } from "../src/find/search.ts";
import { firstWords, recentOf, urgentWords } from "../src/home/lists.ts";
import { placeOfHash } from "../src/navigation/deep-link.ts";
import { makeNavigation, type Navigation } from "../src/navigation/navigation.ts";
import { plainWords, speakerOf, variantsOf } from "../src/phrase/words.ts";
import { measure, nextSpan, noHeights, spanOf, totals, type Heights } from "../src/ui/list-window.ts";
import { packOf, tabletOf } from "./tablet.ts";

const BOOK = `
  10-01 | question | routine | 물 있어요? | Есть вода? | Any water?
  10-02 | warning | danger | 위험! | Опасно! | Danger!
  10-03 | request | urgent | 도와주세요 | Помогите | Help`;

describe("the way through the app", () => {
  /** Steps: `+card` forward, `<` back, `!sheet` opens, `*` part of the place has the screen; gives places and sheet. */
  const walk = (steps: string, navigation: Navigation = makeNavigation([{ at: "home" }])): string => {
    for (const step of steps.split(" ")) {
      if (step === "<") navigation.back();
      else if (step === "*") navigation.expanded.value = true;
      else if (step === "~") navigation.unsaved.value = true;
      else if (step.startsWith("!")) navigation.open(step.slice(1));
      else navigation.go({ at: step.slice(1) });
    }
    const { place, sheet, expanded, warned, canGoBack } = navigation;
    return [
      place.value.at,
      ...(sheet.value ? [`!${sheet.value.name}`] : []),
      ...(expanded.value ? ["*"] : []),
      ...(warned.value ? ["warned"] : []),
      ...(canGoBack.value ? ["<"] : []),
    ].join(" ");
  };
  for (const [steps, end] of [
    ["+card", "card <"],
    ["+card <", "home"],
    ["+card +card <", "home"],
    ["+chapter +card <", "chapter <"],
    ["+chapter +card +home", "home"],
    ["+card !log", "card !log <"],
    ["+card !log <", "card <"],
    ["+card !own ~ <", "card !own warned <"],
    ["+card !own ~ < <", "card <"],
    ["+card !own ~ < < !log <", "card <"],
    ["+card * <", "card <"],
    ["+card * !log <", "card * <"],
    ["+card * +find", "find <"],
    ["<", "home"],
  ] as const)
    test(`${steps} → ${end}`, () => assert.equal(walk(steps), end));
  test("before the languages are chosen there is no way back", () =>
    assert.equal(walk("<", makeNavigation([{ at: "start" }])), "start"));
  test("a printed code leads to its chapter or phrase", () => {
    const pack = packOf(BOOK);
    assert.deepEqual(placeOfHash(pack, "#10"), { at: "chapter", id: "a" });
    assert.deepEqual(placeOfHash(pack, "#10-02"), { at: "card", id: "10-02" });
    for (const hash of ["", "#", "#99", "#%E0%A4%A"]) assert.equal(placeOfHash(pack, hash), undefined);
  });
});

describe("the sides", () => {
  const sides = async (change: (tablet: Awaited<ReturnType<typeof tabletOf>>) => void): Promise<string> => {
    const tablet = await tabletOf(BOOK, []);
    change(tablet);
    return [tablet.me.value, tablet.them.value, tablet.ui.value].join(" ");
  };
  test("begin as the book names them", async () => assert.equal(await sides(() => undefined), "ko ru ko"));
  const first: readonly (readonly [preferred: readonly string[], sides: string])[] = [
    [[], "ko ru ko"],
    [["ru-RU", "ru", "en-US"], "ru ko ru"],
    [["en-US"], "en ko en"],
    [["ko-KP"], "ko ru ko"],
    [["uk-UA", "ru"], "ru ko ru"],
    [["uk-UA", "de-DE"], "ko ru ko"],
  ];
  for (const [preferred, expected] of first)
    test(`of a device that prefers ${preferred.join(", ") || "nothing"}`, async () => {
      const { me, them, ui } = await tabletOf("10-01 | | | 가 | а | a", [], undefined, "", preferred);
      assert.equal(`${me.value} ${them.value} ${ui.value}`, expected);
    });
  test("change places, and the app with them", async () => assert.equal(await sides((t) => t.swap()), "ru ko ru"));
  test("who takes the other's language gives their own", async () => {
    assert.equal(await sides((t) => t.setMe("ru")), "ru ko ru");
    assert.equal(await sides((t) => t.setThem("ko")), "ru ko ru");
  });
  test("a third language leaves the other side", async () => {
    assert.equal(await sides((t) => t.setMe("en")), "en ru en");
    assert.equal(await sides((t) => t.setThem("en")), "ko en ko");
  });
  test("are two, whatever was kept, and languages of the book", async () => {
    const store = memoryStore("here");
    await store.append([{ at: "", topic: "settings", data: { me: "en", them: "en", ui: "tlh" } }]);
    const tablet = await tabletOf(BOOK, [], store);
    assert.deepEqual([tablet.me.value, tablet.them.value, tablet.ui.value], ["en", "ko", "en"]);
    assert.equal(tablet.navigation.place.value.at, "home", "the languages were chosen before");
  });
  test("stay two when a backup names one language for both", async () => {
    const tablet = await tabletOf(BOOK, []);
    tablet.settings.restored({ me: "ru", them: "xx" });
    assert.deepEqual([tablet.me.value, tablet.them.value], ["ru", "ko"]);
  });
  test("back from where the other side began, they change places again", async () => {
    const tablet = await tabletOf(BOOK, []);
    const { navigation, me } = tablet;
    navigation.go({ at: "home" });
    navigation.go({ at: "card", id: "10-01" });
    tablet.swap();
    navigation.go({ at: "home", swapped: true });
    assert.equal(me.value, "ru");
    navigation.back();
    assert.deepEqual([me.value, navigation.place.value.id], ["ko", "10-01"]);
  });
});

describe("lists", () => {
  test("favourites are kept in their order, and those of another edition are not shown", async () => {
    const store = memoryStore("here");
    const tablet = await tabletOf(BOOK, [FAVOURITES], store);
    const favourites = makeFavourites(tablet);
    for (const id of ["10-02", "gone", "10-01", "10-02"]) favourites.toggle(id);
    assert.deepEqual(favourites.ids.value, ["10-01"]);
    favourites.toggle("10-02");
    assert.deepEqual(makeFavourites(await tabletOf(BOOK, [FAVOURITES], store)).ids.value, ["10-01", "10-02"]);
  });
  test("first words, the urgent ones, what was shown just now", async () => {
    const tablet = await tabletOf(BOOK, []);
    assert.deepEqual(firstWords(tablet), ["10-01", "10-02", "10-03"]);
    assert.deepEqual(urgentWords(tablet), ["10-02", "10-03"]);
    const recent = recentOf(tablet);
    for (const id of ["10-01", "10-02", "10-01", "gone"]) tablet.navigation.go({ at: "card", id });
    assert.deepEqual(recent.value, ["10-01", "10-02"]);
  });
  test("a filter lists all it lets through; a query finds once the index is built", async () => {
    const tablet = await tabletOf(BOOK, []);
    const search = makeSearch(tablet);
    assert.deepEqual(search.find("", 20), []);
    search.filter.value = "danger";
    assert.deepEqual(
      search.find("", 20)?.map(({ id }) => id),
      ["10-02"],
    );
    search.filter.value = "";
    assert.equal(search.find("вода", 20), undefined);
    const stop = search.buildIndex();
    while (!search.finder.value) await new Promise((resolve) => setTimeout(resolve, 20));
    stop();
    assert.equal(search.find("вода", 20)?.[0]?.id, "10-01");
  });
});

test("a speaker's own variant is shown alone", async () => {
  const tablet = await tabletOf("10-01 | answer | routine | 배고파요", []);
  const entry = tablet.pack.entries[0]!;
  const said = (when: object, text: string) => ({
    when,
    text,
    respelling: {},
    standing: "draft" as const,
    disclosure: 0,
  });
  const hungry = {
    ...entry,
    texts: { ru: [said({ speaker: "m" }, "Я го\u0301лоден."), said({ speaker: "f" }, "Я голодна\u0301.")] },
  };
  assert.equal(plainWords(tablet, hungry, "ru"), "Я голоден. · Я голодна.");
  speakerOf(tablet).value = "f";
  assert.equal(plainWords(tablet, hungry, "ru"), "Я голодна.");
  assert.equal(variantsOf(hungry, "ru", "m").length, 1);
});

describe("the window of a long list", () => {
  const heights: Heights = { parts: [10, 20, undefined, 40], sum: 70, count: 3 };
  test("holds open what is not drawn, by what was measured, else by the mean", () => {
    // The third is taken for (10 + 20 + 40) / 3.
    assert.deepEqual(totals(heights, 4, 2, 3, 99), [30, 40]);
    assert.deepEqual(totals(noHeights(), 4, 1, 2, 5), [5, 10]);
  });
  for (const [what, top, bottom, span] of [
    ["the first", -50, 5, [0, 1]],
    ["across a border", 5, 15, [0, 2]],
    ["from a border on", 10, 30, [1, 2]],
    ["the last", 1_000, 2_000, [3, 4]],
    ["all", -1_000, 2_000, [0, 4]],
  ] as const)
    test(`draws ${what}`, () => assert.deepEqual(spanOf(heights, 4, top, bottom, 99), span));
  for (const [what, now, wanted, next] of [
    ["one part more below", [0, 2], [0, 5], [0, 3]],
    ["one part more above, where all below is there", [4, 8], [2, 8], [3, 8]],
    ["below first, and what is not wanted goes", [0, 4], [2, 6], [2, 5]],
    ["one part of what is far away", [0, 4], [40, 44], [40, 41]],
    ["nothing more", [2, 6], [2, 6], [2, 6]],
  ] as const)
    test(`draws next ${what}`, () => assert.deepEqual(nextSpan(now, wanted), next));
  test("measures parts by their rows, the space between them too, zoomed or not", () => {
    const row = (top: number): { top: number; bottom: number } => ({ top, bottom: top + 8 });
    const measuredTwice = noHeights();
    for (const _ of [1, 2]) measure(measuredTwice, 1, 2, [row(0), row(10), row(20), row(30), row(40)], 2);
    assert.deepEqual([measuredTwice.parts.slice(1), measuredTwice.sum, measuredTwice.count], [[10, 10, 4], 24, 3]);
  });
});

test("a day is written as each language does, and has one name", () => {
  const day = dayOf(2026, 10, 25);
  assert.equal(dayKey(day), "day 2026-11-25");
  assert.equal(dayInWords(day, "ru"), "среда, 25 ноября");
  assert.equal(dayInWords(day, "ko"), "11월 25일 수요일");
});

test("a short phrase is larger than a long one, and no word is wider than a line", () => {
  const size = (text: string): number => Number.parseFloat(typeSize(text, true)["--size"]!);
  assert.ok(size("Стойте!") > size("Подождите пять минут, пожалуйста."));
  assert.ok(size("достопримечательности") * 0.62 * 21 <= 93);
});

test("hashes are those of the standards", () => {
  for (let length = 0; length < 200; length += 1) {
    const data = randomBytes(length);
    assert.equal(sha256Of(data), createHash("sha256").update(data).digest("hex"));
  }
  // RFC 1950: the word “Wikipedia” is the usual example.
  assert.equal(adler32("Wikipedia"), 0x11e60398);
});
