import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { readBackup, writeBackup } from "@parley/app";
import { nameOfLine, type Certificate, type CertificateLine, type DrillEvent, type StudyEvent } from "@parley/study";
import { memoryStore, type Store } from "../src/device/store.ts";
import { writeJournal as writeDrillJournal } from "../src/drill/journal-file.ts";
import { DRILLS } from "../src/drill/topic.ts";
import { LOG } from "../src/log/log.ts";
import { STUDY } from "../src/study/topic.ts";
import { makeTeachModel, type TeachModel } from "../src/teach/model.ts";
import { readParcel, writeParcel } from "../src/teach/parcel.ts";
import { isStrong } from "../src/teach/passphrase.ts";
import { makeStream, makeReceiver } from "../src/teach/stream/frame.ts";
import { packText, unpackText } from "../src/teach/stream/packed-text.ts";
import { TEACH } from "../src/teach/topic.ts";
import { hashOfWork, worksOf } from "../src/teach/works.ts";
import type { Tablet } from "../src/feature.ts";
import { tabletOf } from "./tablet.ts";

const BOOK = `
  10-01 | answer | routine | 네 | Да
  10-02 | question | routine | 물 | Вода́
  10-03 | instruction | urgent | 문 | Дверь
`;
const CHANGED = BOOK.replace("물", "물을 좀");
const DAY = 86_400_000;
const START = Date.UTC(2026, 11, 1, 9);
const CHAPTER = { kind: "chapter", id: "a" } as const;
const PAIR = "ru>ko";

interface Desk {
  readonly tablet: Tablet;
  readonly model: TeachModel;
  readonly store: Store;
  t: number;
}
let seed = 1;
/** A tablet with a model; every random number is another one. */
async function desk(
  name: string,
  { handed = "", book = BOOK, store = memoryStore(name), t = START } = {},
): Promise<Desk> {
  const tablet = await tabletOf(book, [STUDY, TEACH, LOG, DRILLS], store);
  const clock = { t };
  const model = makeTeachModel(tablet, {
    now: () => clock.t,
    random: (bytes) => Uint8Array.from({ length: bytes }, (_one, i) => (seed = (seed * 75 + 74 + i) % 65_537) & 255),
    handed,
    studied: STUDY.name,
    drilled: DRILLS.name,
    given: [STUDY.name, DRILLS.name],
    readBackup: async (text) => {
      const read = readBackup(text, "책");
      return read.ok ? read.backup : undefined;
    },
  });
  const one: Desk = Object.assign(clock, { tablet, model, store });
  await model.load();
  return one;
}
async function teacher(name: string, handed = ""): Promise<Desk> {
  const one = await desk(name, { handed });
  await one.model.makeKey();
  return one;
}
const review = (device: string, n: number, entry: string, grade = 4): StudyEvent =>
  ({ device, n, t: START + n * 1000, zone: 0, do: "review", card: `${entry} read ${PAIR}`, grade }) as StudyEvent;
async function study({ tablet }: Desk, ...events: StudyEvent[]): Promise<void> {
  await tablet.journal.append(STUDY, events);
}
/** What a learner gives to the instructor, as a file. */
const fileOf = async ({ model }: Desk): Promise<string> =>
  writeBackup(await model.journal(), { title: "책", hash: "sha256-0" });
/** A text that goes from one tablet to another by codes, of which every third is lost. */
function byCodes(text: string): string {
  const stream = makeStream(packText(text));
  const receiver = makeReceiver();
  for (let n = 0; ; n += 1) {
    const result = n % 3 === 0 ? { kind: "lost" as const } : receiver.add(stream.frame(n));
    if (result.kind === "done") return unpackText(result.bytes)!;
  }
}
const certificateOf = ({ model }: Desk): Certificate =>
  model.state.value.lines.find((line) => line.act === "certify") as Certificate;
const verdict = ({ model }: Desk, certificate: Certificate, learner?: string): string => {
  const { refusal, lineage } = model.judge(certificate, learner);
  return refusal ?? `counts ${lineage.length}`;
};

describe("a certificate goes from tablet to tablet", () => {
  const prepared = async (): Promise<{ learner: Desk; kim: Desk; given: Certificate; text: string }> => {
    const [learner, kim] = [await desk("learner"), await teacher("kim")];
    await study(learner, review("learner", 1, "10-01"), review("learner", 2, "10-02"), review("learner", 3, "10-03"));
    const taken = await kim.model.take(await fileOf(learner));
    assert.deepEqual(taken, { kind: "journal", learner: learner.model.me(), answers: 3 });
    const given = kim.model.certify(learner.model.me(), CHAPTER, PAIR) as Certificate;
    return { learner, kim, given, text: writeParcel(kim.model.parcelOf(given)) };
  };
  test("issued on one, handed on, verified on a third that was handed the book by the teacher", async () => {
    const { learner, kim, given, text } = await prepared();
    const third = await desk("third", { handed: writeParcel(kim.model.teacherParcel()) });
    const taken = await third.model.take(byCodes(text));
    assert.equal(taken.kind, "lines");
    assert.equal(verdict(third, certificateOf(third)), "counts 1");
    assert.equal(verdict(third, certificateOf(third), learner.model.me()), "counts 1");
    assert.equal(verdict(third, certificateOf(third), "K7Q2-0000-0000"), "other-learner");
    assert.equal(third.model.teachers.value[0]?.how, "file");
    assert.equal(nameOfLine(certificateOf(third)), nameOfLine(given));
  });
  test("a tablet that does not know the teacher refuses it, until a person compares the key; and again after that", async () => {
    const { kim, given, text } = await prepared();
    const stranger = await desk("stranger");
    await stranger.model.take(text);
    assert.equal(verdict(stranger, given), "unknown-key");
    const { key } = kim.model;
    stranger.model.setTrust(key.value, kim.model.me(), true);
    assert.equal(verdict(stranger, given), "counts 1");
    assert.equal(stranger.model.teachers.value[0]?.how, "compared");
    stranger.model.setTrust(key.value, kim.model.me(), false);
    assert.equal(verdict(stranger, given), "unknown-key");
  });
  test("a teacher who was taught certifies too; the card carries the lineage", async () => {
    const { kim, learner } = await prepared();
    const lee = await teacher("lee", writeParcel(kim.model.teacherParcel()));
    const found = await kim.model.take(writeParcel(lee.model.teacherParcel()));
    assert.deepEqual(found, { kind: "teacher", key: lee.model.key.value, teacher: lee.model.me() });
    kim.model.sign({ act: "certify-teacher", teacher: lee.model.me(), teaches: lee.model.key.value });
    await lee.model.take(writeParcel(kim.model.teacherParcel()));
    await lee.model.take(await fileOf(learner));
    const given = lee.model.certify(learner.model.me(), CHAPTER, PAIR) as Certificate;
    assert.equal(verdict(lee, given), "counts 2", "on the tablet of the new teacher, too");
    assert.deepEqual(lee.model.judge(given).lineage, [kim.model.me(), lee.model.me()]);
    const third = await desk("third", {
      handed: writeParcel({ lines: [], teachers: [[kim.model.key.value, kim.model.me()]] }),
    });
    assert.equal(verdict(third, given), "unknown-key");
    await third.model.take(writeParcel(lee.model.parcelOf(given)));
    assert.equal(verdict(third, given), "counts 2");
    kim.model.sign({ act: "revoke-key", lost: lee.model.key.value });
    await third.model.take(writeParcel(kim.model.teacherParcel()));
    assert.equal(verdict(third, given), "revoked-key");
  });
  test("erased by the teacher, the certificate leaves the other tablets with the teacher's key", async () => {
    const { learner, kim, text } = await prepared();
    const third = await desk("third", { handed: writeParcel(kim.model.teacherParcel()) });
    await third.model.take(text);
    await kim.model.erase(learner.model.me());
    await third.model.take(writeParcel(kim.model.teacherParcel()));
    assert.ok(!JSON.stringify(await third.store.all()).includes(learner.model.me()));
  });
  test("a teacher whom the tablet trusts is revoked by the one who vouched", async () => {
    const { kim } = await prepared();
    const lee = await teacher("lee", writeParcel(kim.model.teacherParcel()));
    const key = lee.model.key.value;
    kim.model.sign({ act: "certify-teacher", teacher: lee.model.me(), teaches: key });
    kim.model.setTrust(key, lee.model.me(), true);
    assert.ok(kim.model.hasVouched(key));
    kim.model.sign({ act: "revoke-key", lost: key });
    assert.deepEqual([kim.model.isRevoked(key), kim.model.hasVouched(key)], [true, false]);
    await lee.model.take(writeParcel(kim.model.teacherParcel()));
    assert.ok(lee.model.isRevoked(key));
  });
  test("an edition with other words refuses it, one with the same words does not", async () => {
    const { kim, given } = await prepared();
    const handed = writeParcel(kim.model.teacherParcel());
    assert.equal(verdict(await desk("new", { handed, book: CHANGED }), given), "changed");
    assert.equal(
      verdict(await desk("more", { handed, book: `${BOOK}  10-04 | answer | routine | 또` }), given),
      "changed",
    );
    assert.equal(verdict(await desk("same", { handed }), given), "counts 1");
  });
  test("for a drill: refused where its orders or planned errors are others", async () => {
    const { tablet } = await desk("drill");
    const hashWith = (orders: readonly { readonly entry: string; readonly wrong?: string }[]): string | undefined => {
      const drill = { id: "d", title: { ko: "훈련", ru: "Уче́ние" }, orders };
      const other = { ...tablet, pack: { ...tablet.pack, drills: [drill] } } as unknown as Tablet;
      return hashOfWork(other, worksOf(other), { kind: "drill", id: "d", langs: ["ru", "ko"] });
    };
    const ids = tablet.pack.entries.map(({ id }) => id);
    const all = [
      [{ entry: ids[1]! }],
      [{ entry: ids[2]! }],
      [{ entry: ids[1]! }, { entry: ids[2]! }],
      [{ entry: ids[1]!, wrong: ids[2]! }],
    ].map(hashWith);
    assert.ok(all.every((hash) => hash !== undefined));
    assert.equal(new Set(all).size, all.length);
    assert.equal(hashWith([{ entry: ids[1]! }]), all[0]);
  });
  test("altered on the way: refused, and told as such", async () => {
    const { kim, text } = await prepared();
    const third = await desk("third", { handed: writeParcel(kim.model.teacherParcel()) });
    const { lines } = JSON.parse(text) as { lines: CertificateLine[] };
    const altered = { ...lines[0]!, learner: "K7Q2-0000-0000" } as Certificate;
    await third.model.take(writeParcel({ lines: [altered], teachers: [] }));
    assert.equal(verdict(third, certificateOf(third)), "forged");
  });
  test("a clock that is before the edition signs nothing", async () => {
    const { kim, learner } = await prepared();
    kim.t = START - 365 * DAY;
    assert.ok(kim.model.isClockWrong());
    assert.equal(kim.model.certify(learner.model.me(), CHAPTER, PAIR), undefined);
    assert.equal(await kim.model.erase(learner.model.me()), false);
    kim.t = Number.NaN;
    assert.ok(kim.model.isClockWrong());
  });
  test("the name is on it only where the learner gave one", async () => {
    const { learner, kim, given } = await prepared();
    assert.equal(given.name, undefined);
    learner.model.setName(" Ann ");
    await kim.model.take(await fileOf(learner));
    kim.model.setAlias(learner.model.me(), "the tall one");
    assert.equal((kim.model.certify(learner.model.me(), CHAPTER, PAIR) as Certificate).name, "Ann");
  });
});

describe("the key of a teacher", () => {
  test("stays when the app is opened again, and is in no backup", async () => {
    const kim = await teacher("kim");
    const again = await desk("kim", { store: kim.store });
    assert.equal(again.model.key.value, kim.model.key.value);
    assert.equal(again.model.me(), kim.model.me());
    const secret = (await kim.tablet.journal.secret())!;
    assert.ok(!JSON.stringify(await kim.tablet.journal.events()).includes(secret.slice(0, 12)));
    await kim.tablet.journal.clear();
    assert.equal(await kim.tablet.journal.secret(), undefined);
    assert.equal(kim.model.key.value, "");
  });
  test("is not saved with a passphrase that is guessed", () => {
    const weak = ["", "12", "password", "1234567890", "aaaaaaaaaaaaaaaa", "121212121212", "a b c d", "one two six"];
    const strong = ["four words are good", "바다 나무 구름 사과", "Xk3-vv9!qa2Z", "снег лампа дождь река"];
    for (const one of weak) assert.equal(isStrong(one), false, one);
    for (const one of strong) assert.equal(isStrong(one), true, one);
    fc.assert(fc.property(fc.string(), (text) => void isStrong(text)));
  });
  test("saved with a passphrase, and loaded on another tablet", async () => {
    const kim = await teacher("kim");
    const file = await kim.model.sealedKey("four words or more");
    const other = await desk("other");
    assert.equal(await other.model.takeKey("nothing", "four words or more"), false);
    assert.equal(other.model.key.value, "");
    assert.equal(await other.model.takeKey(file, "four words or more"), true);
    assert.equal(other.model.key.value, kim.model.key.value);
  });
});

describe("journals of learners", () => {
  test("have what was studied and nothing else", async () => {
    const learner = await desk("learner");
    await study(learner, review("learner", 1, "10-01"));
    await learner.tablet.journal.append(LOG, [{ line: "a", phrase: { id: "10-02" } }]);
    const { events } = await learner.model.journal();
    assert.deepEqual([...new Set(events.map(({ topic }) => topic))], ["study", "teach"]);
  });
  test("two files of one learner come together; the same one twice changes nothing", async () => {
    const [learner, kim] = [await desk("learner"), await desk("kim")];
    await study(learner, review("learner", 1, "10-01"));
    const first = await fileOf(learner);
    await study(learner, review("learner", 2, "10-02"));
    for (const file of [await fileOf(learner), first, first]) await kim.model.take(file);
    const { learners, isStale } = kim.model.state.value;
    assert.deepEqual([learners.length, learners[0]!.tally.reviews, learners[0]!.packed.length], [1, 2, 1]);
    await kim.tablet.journal.readAgain();
    assert.equal(isStale || kim.model.state.value.isStale, false);
    const kept = (await kim.store.all()).filter(({ data }) => "tally" in (data as object));
    assert.equal(kept.length, 1);
  });
  test("two that contradict: what is told twice does not count, and is shown", async () => {
    const [learner, kim] = [await desk("learner"), await desk("kim")];
    await study(learner, review("learner", 1, "10-01"), review("learner", 2, "10-02"));
    const file = await fileOf(learner);
    const copy = await desk("learner", { store: memoryStore("learner") });
    await copy.tablet.journal.append(TEACH, [{ me: learner.model.me() }]);
    await study(copy, review("learner", 1, "10-01", 1));
    await kim.model.take(file);
    await kim.model.take(await fileOf(copy));
    const [one] = kim.model.state.value.learners;
    assert.deepEqual([one!.tally.reviews, one!.tally.changed], [1, 2]);
  });
  test("two instructors who have the same learner: one journal after their backups come together", async () => {
    const [learner, kim, lee] = [await desk("learner"), await desk("kim"), await desk("lee")];
    await study(learner, review("learner", 1, "10-01"));
    await kim.model.take(await fileOf(learner));
    await study(learner, review("learner", 2, "10-02"));
    await lee.model.take(await fileOf(learner));
    await kim.tablet.journal.restore(await lee.tablet.journal.events(), "lee", new Map());
    assert.ok(kim.model.state.value.isStale);
    await kim.model.load();
    await kim.tablet.journal.readAgain();
    assert.equal(kim.model.state.value.isStale, false);
    assert.equal(kim.model.state.value.learners[0]!.tally.reviews, 2);
  });
  test("an erased learner leaves nothing on the device, and does not come back", async () => {
    const [learner, kim] = [await desk("learner"), await teacher("kim")];
    await study(learner, review("canary-device", 1, "10-01"));
    const file = await fileOf(learner);
    await kim.model.take(file);
    const id = learner.model.me();
    const given = kim.model.certify(id, CHAPTER, PAIR) as Certificate;
    kim.model.setAlias(id, "canary-name");
    kim.model.setGroup("canary-group", id, true);
    const old = await kim.tablet.journal.events();
    const parcel = writeParcel(kim.model.parcelOf(given));
    assert.equal(await kim.model.erase(id), true);
    const clean = async (): Promise<void> => {
      const stored = JSON.stringify(await kim.store.all());
      for (const canary of [id, "canary"]) assert.ok(!stored.includes(canary), canary);
      assert.deepEqual(kim.model.state.value.learners, []);
    };
    await clean();
    assert.deepEqual(await kim.model.take(file), { kind: "erased" });
    await kim.model.take(parcel);
    await kim.model.load();
    await clean();
    // An old backup has it all; opening the page takes it off again.
    await kim.tablet.journal.restore(old, "kim", new Map());
    await kim.model.load();
    await clean();
  });
  test("a device has one pseudonym, also after its backup is restored elsewhere", async () => {
    const learner = await desk("learner");
    const id = learner.model.me();
    const moved = await desk("moved");
    await moved.tablet.journal.restore(await learner.tablet.journal.events(), "learner", new Map());
    assert.equal(moved.model.me(), id);
    const other = await desk("other");
    const own = other.model.me();
    await other.tablet.journal.restore(await learner.tablet.journal.events(), "learner", new Map());
    assert.equal(other.model.me(), own);
  });
  test("groups: somebody is in a group, and leaves it", async () => {
    const [learner, kim] = [await desk("learner"), await desk("kim")];
    await kim.model.take(await fileOf(learner));
    const id = learner.model.me();
    kim.model.setGroup("night", id, true);
    kim.model.setGroup("boat", id, true);
    kim.model.setGroup("night", id, false);
    assert.deepEqual(kim.model.state.value.learners[0]!.groups, ["boat"]);
  });
});

describe("drills of learners", () => {
  const RUN = "crane 04208";
  /** A loop of one order, as one side wrote it down. */
  const loop = (device: string, side: "a" | "b"): DrillEvent[] =>
    [
      {
        do: "begin",
        drill: "crane",
        mode: "two",
        sides: [side],
        langs: ["ko", "ru"],
        orders: [{ lead: "a", entry: "10-01", no: "10-01" }],
      } as const,
      ...(side === "a"
        ? (["give", "right", "report"] as const).map((input) => ({
            do: "lead" as const,
            input,
            lead: "a" as const,
            entry: "10-01",
            call: 1,
          }))
        : (["hear", "readback", "right", "done", "report"] as const).map((input) => ({
            do: "follow" as const,
            input,
            lead: "a" as const,
            call: 1,
            ...(input === "hear" || input === "readback" ? { entry: "10-01" } : {}),
          }))),
    ].map((action, i) => ({ device, n: i + 1, run: RUN, t: i, boot: "x", ...action }));
  test("come with the journals: closed when both teams' are here, in whatever order, and leave with the learner", async () => {
    const [one, other, kim] = [await desk("one"), await desk("other"), await teacher("kim")];
    await one.tablet.journal.append(DRILLS, loop(one.tablet.journal.device(), "a"));
    await other.tablet.journal.append(DRILLS, loop(other.tablet.journal.device(), "b"));
    const [a, b] = [await fileOf(one), await fileOf(other)];
    await kim.model.take(a);
    const numbers = (): readonly unknown[] =>
      kim.model.drills.value.map(({ result, learners }) => [result.run, result.closed, result.given, learners.length]);
    assert.deepEqual(numbers(), [[RUN, 0, 1, 1]]);
    await kim.model.take(b);
    const size = kim.model.state.value.drilled.length;
    await kim.model.take(a);
    await kim.model.take(b);
    assert.deepEqual([numbers(), kim.model.state.value.drilled.length], [[[RUN, 1, 1, 2]], size]);
    assert.deepEqual(kim.model.drills.value[0]!.learners, [one.model.me(), other.model.me()].toSorted());
    await kim.model.erase(one.model.me());
    assert.ok(!JSON.stringify(await kim.store.all()).includes(one.model.me()));
    assert.deepEqual(
      kim.model.drills.value.map(({ result }) => result.closed),
      [0],
    );
  });
});

describe("what is taken in", () => {
  for (const text of ["", "null", "{}", "[]", '{"parleyTeach":2,"teachers":[],"lines":[]}', '{"parleyTeach":1}'])
    test(`${text || "nothing"} is something else`, async () => {
      assert.deepEqual(await (await desk("kim")).model.take(text), { kind: "other" });
    });
  test("the journal of a drill is told as such", async () => {
    const one = await desk("drill");
    assert.deepEqual(await one.model.take(writeDrillJournal([])), { kind: "drill" });
    assert.deepEqual(await one.model.take('{"parley-drills": 1}'), { kind: "other" });
  });
  test("any parcel is read or not, and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (teachers, lines) => {
        const read = readParcel(`{"parleyTeach":1,"teachers":${teachers},"lines":${lines}}`);
        assert.ok(read === undefined || (read.lines.length === 0 && read.teachers.length === 0));
      }),
    );
  });
  test("data of others in the journal does no harm", async () => {
    const store = memoryStore("kim");
    const data = [
      null,
      7,
      {},
      { me: 7 },
      { line: {} },
      { tally: {}, learner: "a" },
      { alias: "a" },
      { group: "a" },
      { trust: "a", is: true },
    ];
    await store.append(data.map((one) => ({ at: "", topic: "teach", data: one })));
    const kim = await desk("kim", { store });
    assert.deepEqual([kim.model.state.value.learners, kim.model.state.value.lines], [[], []]);
  });
});
