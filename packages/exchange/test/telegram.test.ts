/** Exports of Telegram Desktop. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parse } from "yaml";
import { readTelegram, stepsOf, telegramCredit, type TelegramMessage } from "@parley/exchange";

const message = (more: object): object => ({
  id: 120,
  type: "message",
  date: "2026-03-02T00:30:00",
  date_unixtime: "1772407800",
  from: "River watch",
  text: "",
  ...more,
});
const read = (...messages: readonly object[]): readonly TelegramMessage[] => {
  const result = readTelegram(JSON.stringify({ name: "River watch", type: "public_channel", id: 9, messages }));
  assert.ok(result.ok);
  return result.messages;
};
const archived = `sha256-${"0".repeat(64)}`;

describe("a message of an export", () => {
  // The local day of the exporting device is the 2nd, the day by UTC the 1st.
  test("has its day by UTC", () => assert.equal(read(message({}))[0]!.at, "2026-03-01"));
  test("of an old export has the day of its local time", () =>
    assert.equal(read(message({ date_unixtime: undefined }))[0]!.at, "2026-03-02"));
  for (const [what, more, file, why] of [
    ["a video", { file: "video_files/a.mp4", media_type: "video_file" }, "video_files/a.mp4", undefined],
    [
      "a voice message",
      { file: "voice_messages/a.ogg", media_type: "voice_message" },
      "voice_messages/a.ogg",
      undefined,
    ],
    ["a picture", { photo: "photos/photo_1.jpg" }, "photos/photo_1.jpg", undefined],
    ["words only", {}, undefined, undefined],
    [
      "a file that was left out",
      { file: "(File not included. Change data exporting settings to download.)" },
      undefined,
      /left out when the chat was exported/,
    ],
    ["a path out of the folder", { file: "../../.ssh/id_ed25519" }, undefined, /leads out/],
    ["an absolute path", { file: "/etc/passwd" }, undefined, /leads out/],
    ["a path of Windows", { file: "C:\\a.mp4" }, undefined, /leads out/],
  ] as const)
    test(`with ${what}`, () => {
      const [found] = read(message(more));
      assert.equal(found!.file, file);
      if (why) assert.match(found!.withoutFile!, why);
      else assert.equal(found!.withoutFile, undefined);
    });
  test("has the words of its links and bold parts", () =>
    assert.equal(
      read(message({ text: ["Water ", { type: "bold", text: "rises" }, { type: "link", text: " here" }] }))[0]!.text,
      "Water rises here",
    ));
  test("of the account has the name of its chat", () => {
    const chats = {
      list: [
        { name: "A", messages: [message({})] },
        { name: "B", messages: [message({})] },
      ],
    };
    const result = readTelegram(JSON.stringify({ chats }));
    assert.deepEqual(result.ok && result.messages.map(({ chat, id }) => `${chat} ${id}`), ["A 120", "B 120"]);
  });
  test("that Telegram itself wrote is left out; one that cannot be read is counted", () => {
    const result = readTelegram(
      JSON.stringify({ name: "A", messages: [message({ type: "service" }), message({ id: "x" }), null, message({})] }),
    );
    assert.deepEqual(result.ok && [result.messages.length, result.unread], [1, 2]);
  });
});

describe("the credit of a file", () => {
  const lineOf = (more: object): unknown =>
    parse(telegramCredit("flood.mp4", read(message(more))[0]!, { licence: "CC-BY-4.0", archived }));
  const here = { where: "Telegram, River watch", by: "River watch", at: "2026-03-01", message: "120" };
  test("says where it was first published", () =>
    assert.deepEqual(lineOf({}), {
      "flood.mp4": { by: "River watch", licence: "CC-BY-4.0", first: here, archived },
    }));
  test("says who passed a forwarded message on", () =>
    assert.deepEqual(lineOf({ forwarded_from: "Upper Valley" }), {
      "flood.mp4": {
        by: "Upper Valley",
        licence: "CC-BY-4.0",
        first: { where: "Telegram, Upper Valley", by: "Upper Valley" },
        passed: [here],
        archived,
      },
    }));
  test("keeps names with signs of YAML, line ends and braces as they are", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (from) => {
        const [found] = read(message({ from }));
        const line = telegramCredit("a.mp4", found!, { licence: "CC0-1.0", archived });
        assert.equal(line.split("\n").length, 2);
        const credit = (parse(line) as { "a.mp4": { by: string; first: { by: string } } })["a.mp4"];
        assert.deepEqual([credit.by, credit.first.by], [found!.by, found!.by]);
      }),
    ));
});

test("what is no export is refused with what to do", () => {
  for (const text of ["", "{", "[]", "7", "null", "{}", '{"messages":7}', '{"chats":{"list":[{}]}}', "<html>"]) {
    const result = readTelegram(text);
    assert.ok(!result.ok, text);
    assert.match(result.hint, /JSON/);
  }
});
test("nothing makes it throw", () =>
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      readTelegram(JSON.stringify(one));
      const result = readTelegram(
        JSON.stringify({ name: one, messages: [other, { ...message({}), file: one, text: other }] }),
      );
      assert.ok(result.ok);
      for (const found of result.messages) stepsOf(found);
    }),
  ));
