import { makeKeyPair, openKey, sealKey, sha256Of, type KeyPair } from "@parley/key";
import { bookId, fromBase64, toBase64 } from "@parley/pack";
import {
  judgeCertificates,
  makeCertificateLine,
  mergeHistories,
  nameFrom,
  nameOfLine,
  erasedName,
  erasedLearners,
  pseudonym,
  readDrillEvent,
  readStudyEvent,
  tallyOf,
  teachersOf,
  teamDrills,
  type Certificate,
  type CertificateAct,
  type CertificateLine,
  type DrillEvent,
  type DrillJournal,
  type JudgedCertificate,
  type StudyEvent,
  type Teacher,
  type TeamDrill,
  type Work,
} from "@parley/study";
import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Tablet } from "../feature.ts";
import type { Backup } from "../storage/feature.ts";
import { readParcel, type Parcel } from "./parcel.ts";
import { honouredKeys, obsoleteIn, teachState, type TeachData, type TeachState } from "./state.ts";
import { packText, unpackText } from "./stream/packed-text.ts";
import { TEACH } from "./topic.ts";
import { hashOfWork, worksOf, type BookWork } from "./works.ts";

/** What became of something that was taken in. */
export type Taken =
  | { readonly kind: "journal"; readonly learner: string; readonly answers: number }
  | { readonly kind: "lines"; readonly certificates: readonly Certificate[] }
  | { readonly kind: "teacher"; readonly key: string; readonly teacher: string }
  /** Nothing was taken: the learner was erased here; it is the journal of a drill, which belongs to its result; something else. */
  | { readonly kind: "erased" | "drill" | "other" };

/** How this device came to know a key. */
type Known = "own" | "compared" | "file" | "taught";

/** Teaching on one tablet. */
export interface TeachModel {
  readonly isReady: ReadonlySignal<boolean>;
  /** Whether several files are being taken in. */
  readonly isTaking: Signal<boolean>;
  load(): Promise<void>;
  readonly state: ReadonlySignal<TeachState>;
  readonly works: readonly BookWork[];
  /** The public key of this device; empty where it has none. */
  readonly key: ReadonlySignal<string>;
  /** The pseudonym of the person on this device; makes one where there is none. */
  me(): string;
  setName(name: string): void;
  makeKey(): Promise<boolean>;
  /** The key as a file that is sealed with a passphrase; takes such a file in. */
  sealedKey(passphrase: string): Promise<string>;
  takeKey(file: string, passphrase: string): Promise<boolean>;
  /** The drills of the learners whose journals are here. */
  readonly drills: ReadonlySignal<readonly TeamDrill[]>;
  /** The keys that count here. */
  readonly teachers: ReadonlySignal<readonly (Teacher & { readonly how: Known })[]>;
  setTrust(key: string, teacher: string, is: boolean): void;
  /** Sign a line. Undefined where there is no key, or the clock cannot be right. */
  sign(act: CertificateAct): CertificateLine | undefined;
  certify(learner: string, work: Omit<Work, "langs">, pair: string): CertificateLine | undefined;
  withdraw(certificate: Certificate): void;
  /** Whether this device vouches for a key, and whether a key was revoked. */
  hasVouched(key: string): boolean;
  isRevoked(key: string): boolean;
  erase(learner: string): Promise<boolean>;
  judge(certificate: Certificate, learner?: string): JudgedCertificate;
  setAlias(learner: string, name: string): void;
  setGroup(group: string, learner: string, is: boolean): void;
  /** Take in a text that another tablet gives: a journal, lines, a teacher's key. */
  take(text: string): Promise<Taken>;
  /** What a learner gives to the instructor: what was studied, the pseudonym, own certificates. */
  journal(): Promise<Backup>;
  /** A certificate with the lines that it needs; and the key of this device with what it vouches for. */
  parcelOf(certificate: Certificate): Parcel;
  teacherParcel(): Parcel;
  /** Whether the clock shows a time that cannot be. */
  isClockWrong(): boolean;
}

/** What the model needs of the device. */
export interface TeachDevice {
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  /** The text of the element that came with the file. */
  readonly handed: string;
  /** The topic of study events, and all topics that a learner gives to the instructor. */
  readonly studied: string;
  /** The topic of drill events. */
  readonly drilled: string;
  readonly given: readonly string[];
  readonly readBackup: (text: string) => Promise<Backup | undefined>;
}

/** The model of teaching on a device. */
export function makeTeachModel(
  tablet: Tablet,
  { now, random, handed, studied, drilled, given, readBackup }: TeachDevice,
): TeachModel {
  const { journal, pack } = tablet;
  const log = journal.state(TEACH);
  const works = worksOf(tablet);
  const book = sha256Of(bookId(pack));
  const isReady = signal(false);
  const pair = signal<KeyPair | undefined>(undefined);
  const key = computed(() => pair.value?.publicKey ?? "");
  journal.onClear(() => (pair.value = undefined));
  const write = (...data: readonly TeachData[]): Promise<boolean> => journal.append(TEACH, data);
  const state = computed(() => teachState(log.value.items, pair.value?.publicKey));
  const came = readParcel(handed);
  const roots = computed((): ReadonlyMap<string, string> => {
    const all = new Map(came?.teachers ?? []);
    for (const [one, { teacher, is }] of state.value.trust) {
      if (is) all.set(one, teacher);
      else all.delete(one);
    }
    const { me: person } = state.value;
    if (pair.value && person) all.set(pair.value.publicKey, person.id);
    return all;
  });
  const lines = computed(() => [...state.value.lines, ...(came?.lines ?? [])]);
  const vouching = computed(() => lines.value.filter(({ act }) => act !== "certify"));
  const hashes = new Map<string, string | undefined>();
  const hashOf = (work: Work): string | undefined => {
    const name = JSON.stringify([work.kind, work.id, work.langs]);
    if (!hashes.has(name)) hashes.set(name, hashOfWork(tablet, works, work));
    return hashes.get(name);
  };
  let made: string | undefined;
  const me = (): string => {
    const known = state.peek().me?.id ?? made;
    if (known !== undefined) return known;
    made = pseudonym(random(12));
    void write({ me: made });
    return made;
  };
  journal.onClear(() => (made = undefined));
  const isClockWrong = (): boolean => !(now() + 26 * 3_600_000 >= Date.parse(pack.book.edition.date));
  const sign = (act: CertificateAct): CertificateLine | undefined => {
    if (!pair.value || isClockWrong()) return undefined;
    const line = makeCertificateLine(act, { at: now(), by: me(), book, pair: pair.value });
    void write({ line });
    return line;
  };
  /** Take what is of erased learners, and journals that were replaced, off the device. */
  const sweep = async (): Promise<void> => {
    for (const { learner, packed } of state.peek().learners)
      if (packed.length > 1)
        await addJournal(
          learner,
          packed.flatMap(({ events }) => eventsIn(events)),
        );
    if (!state.peek().isStale) return;
    const isObsolete = obsoleteIn(state.peek(), honouredKeys(state.peek().trust, key.peek() || undefined));
    await journal.remove(TEACH, isObsolete);
  };
  const listIn = (packed: string): readonly unknown[] => {
    try {
      const list = JSON.parse(unpackText(fromBase64(packed)) ?? "[]") as unknown;
      return Array.isArray(list) ? list : [];
    } catch {
      return [];
    }
  };
  const eventsIn = (packed: string): StudyEvent[] => listIn(packed).flatMap((one) => readStudyEvent(one) ?? []);
  const drillJournals = computed(() =>
    state.value.drilled.map(({ learner, device, events }): DrillJournal => ({
      learner,
      device,
      events: listIn(events).flatMap((one) => readDrillEvent(one) ?? []),
    })),
  );
  const addDrills = async (learner: string, device: string, events: readonly DrillEvent[]): Promise<void> => {
    const own = drillJournals.peek().filter((one) => one.learner === learner && one.device === device);
    const have = new Set(own.flatMap((one) => one.events.map((event) => JSON.stringify(event))));
    const added = events.filter((event) => !have.has(JSON.stringify(event)));
    if (added.length > 0) await write({ learner, device, drilled: toBase64(packText(JSON.stringify(added))) });
  };
  const addJournal = async (learner: string, events: readonly StudyEvent[], newName = ""): Promise<number> => {
    const known = state.peek().learners.find((one) => one.learner === learner);
    const [before, name] = [known?.packed ?? [], newName || (known?.name ?? "")];
    const merged = mergeHistories(...before.map((one) => eventsIn(one.events)), events);
    const tally = tallyOf(merged, { now: now() });
    const text = JSON.stringify(merged);
    const sum = sha256Of(text);
    const replaces = before.map((one) => one.sum).filter((one) => one !== sum);
    if (before.some((one) => one.sum === sum) && replaces.length === 0 && name === known?.name) return tally.reviews;
    const data = { learner, tally, events: toBase64(packText(text)), sum, replaces, ...(name === "" ? {} : { name }) };
    await write(data);
    if (replaces.length > 0)
      await journal.remove(TEACH, obsoleteIn(state.peek(), honouredKeys(state.peek().trust, key.peek() || undefined)));
    return tally.reviews;
  };
  const addLines = async (others: readonly CertificateLine[]): Promise<void> => {
    const have = new Set(state.peek().lines.map(nameOfLine));
    const added = others.filter((line) => line.book === book && !have.has(nameOfLine(line)));
    if (added.length > 0) await write(...added.map((line) => ({ line })));
  };
  const takeJournal = async ({ device, events }: Backup): Promise<Taken> => {
    const own = events.filter(({ topic, data }) => topic === TEACH.name && typeof data === "object" && data !== null);
    const named = own.flatMap(({ device: by, data }) => {
      const { me: id, name } = data as { readonly me?: unknown; readonly name?: unknown };
      const is = by === device && typeof id === "string" && /^[0-9A-Z-]{4,40}$/.test(id);
      return is ? [{ id, name: typeof name === "string" ? nameFrom(name) : "" }] : [];
    });
    // A device that has no pseudonym has a name of its own, which is random too.
    const digits = sha256Of(device).slice(7);
    const bytes = Uint8Array.from({ length: 12 }, (_one, i) => Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16));
    const learner = named.at(-1)?.id ?? pseudonym(bytes);
    const { lines: known, trust } = state.peek();
    if (erasedLearners(known, honouredKeys(trust, key.peek() || undefined))(learner)) return { kind: "erased" };
    const study = events.flatMap(({ topic, data }) => (topic === studied ? (readStudyEvent(data) ?? []) : []));
    const answers = await addJournal(learner, study, named.at(-1)?.name);
    await addDrills(
      learner,
      device,
      events.flatMap(({ topic, data }) => (topic === drilled ? (readDrillEvent(data) ?? []) : [])),
    );
    const certified = own.flatMap(({ data }) => ("line" in (data as object) ? [(data as { line: unknown }).line] : []));
    await addLines(readParcel(JSON.stringify({ parleyTeach: 1, teachers: [], lines: certified }))?.lines ?? []);
    return { kind: "journal", learner, answers };
  };
  /** The lines by which others vouch for a key, for those who vouch, and so on. */
  const linesFor = (signer: string): CertificateLine[] => {
    const found = new Set<CertificateLine>();
    const open = [signer];
    for (let one = open.pop(); one !== undefined; one = open.pop())
      for (const line of vouching.peek())
        if (line.act === "certify-teacher" && line.teaches === one && !found.has(line)) {
          found.add(line);
          open.push(line.key);
        }
    return [...found];
  };
  const trusted = computed(() => teachersOf(vouching.value, { roots: roots.value, book }));
  const ownLineage = computed(() => {
    const others = new Map(Array.from(roots.value).filter(([one]) => one !== key.value));
    return teachersOf(vouching.value, { roots: others, book }).teachers.get(key.value)?.lineage;
  });
  const teachers = computed(() => {
    return Array.from(trusted.value.teachers.values(), (teacher) => {
      const isCompared = state.value.trust.get(teacher.key)?.is === true;
      const how: Known =
        teacher.key === key.value ? "own" : isCompared ? "compared" : roots.value.has(teacher.key) ? "file" : "taught";
      return { ...teacher, how };
    });
  });
  return {
    isReady,
    isTaking: signal(false),
    works,
    state,
    key,
    me,
    teachers,
    drills: computed(() => teamDrills(drillJournals.value)),
    isClockWrong,
    async load() {
      await journal.load(TEACH as never);
      await readSecret();
      isReady.value = true;
      await sweep();
    },
    setName(typed) {
      const name = nameFrom(typed);
      void write({ me: me(), ...(name === "" ? {} : { name }) });
    },
    async makeKey() {
      const secret = random(32);
      me();
      pair.value = makeKeyPair(secret);
      return journal.keepSecret(toBase64(secret));
    },
    sealedKey: (passphrase) => sealKey(pair.value!, passphrase, random(32)),
    async takeKey(file, passphrase) {
      const opened = await openKey(file, passphrase);
      if (typeof opened === "string") return false;
      me();
      pair.value = opened;
      await journal.keepSecret(toBase64(opened.secret));
      return true;
    },
    setTrust: (one, teacher, is) => void write({ trust: one, teacher, is }),
    sign,
    certify(learner, { kind, id }, direction) {
      const [from = "", to = ""] = direction.split(">");
      const work: Work = { kind, id, langs: [from, to] };
      const hash = hashOf(work);
      // Only a name that the learner gave.
      const name = nameFrom(state.peek().learners.find((one) => one.learner === learner)?.name ?? "");
      return hash === undefined
        ? undefined
        : sign({ act: "certify", learner, ...(name === "" ? {} : { name }), can: { ...work, hash } });
    },
    withdraw: (certificate) => void sign({ act: "withdraw-certificate", withdraws: nameOfLine(certificate) }),
    hasVouched: (one) =>
      vouching.value.some((line) => line.act === "certify-teacher" && line.teaches === one && line.key === key.value) &&
      teachers.value.some((teacher) => teacher.key === one),
    isRevoked: (one) => trusted.value.keeps.has(one),
    async erase(learner) {
      if (sign({ act: "erase-learner", erased: erasedName(learner) }) === undefined) return false;
      const { lines: known, learners, trust } = state.peek();
      await journal.remove(TEACH, obsoleteIn({ lines: known, learners }, honouredKeys(trust, key.peek())));
      return true;
    },
    judge(certificate, learner) {
      const options = { roots: roots.value, book, hashOf, now: now(), ...(learner === undefined ? {} : { learner }) };
      const judged = judgeCertificates([...vouching.value, certificate], options)[0]!;
      // A tablet trusts its own key by itself; who taught its owner is known to it as to others, by a teacher it trusts.
      const taught = certificate.key === key.value && judged.refusal === undefined ? ownLineage.value : undefined;
      return taught === undefined ? judged : { ...judged, lineage: taught };
    },
    setAlias: (learner, name) => void write({ alias: learner, name: nameFrom(name) }),
    setGroup: (group, learner, is) => void write({ group: nameFrom(group), learner, is }),
    async take(text) {
      const backup = await readBackup(text);
      if (backup) return takeJournal(backup);
      const parcel = readParcel(text);
      if (!parcel) return { kind: /^\s*\{\s*"parley-drill"\s*:/.test(text) ? "drill" : "other" };
      await addLines(parcel.lines);
      await sweep();
      const certificates = parcel.lines.flatMap((line) => (line.act === "certify" ? [line] : []));
      if (certificates.length > 0) return { kind: "lines", certificates };
      const [first] = parcel.teachers;
      return first ? { kind: "teacher", key: first[0], teacher: first[1] } : { kind: "lines", certificates };
    },
    async journal() {
      me();
      const own = state.peek();
      const events = (await journal.events()).filter(({ topic }) => given.includes(topic));
      const mine = own.lines.filter((line) => line.act !== "certify" || line.learner === me());
      const at = new Date(now()).toISOString();
      const device = journal.device();
      const name = own.me?.name ?? "";
      const extra = [{ me: me(), ...(name === "" ? {} : { name }) }, ...mine.map((line) => ({ line }))];
      const last = events.reduce((most, { n }) => Math.max(most, n), 0);
      const added = extra.map((data, i) => ({ device, n: last + 1 + i, at, topic: TEACH.name, data }));
      return { device, events: [...events, ...added], media: new Map() };
    },
    parcelOf: (certificate) => ({ lines: [certificate, ...linesFor(certificate.key)], teachers: [] }),
    teacherParcel: () => ({
      lines: vouching.peek(),
      teachers: [...(key.value === "" ? [] : [[key.value, me()] as const]), ...roots.value].filter(
        ([one], i, all) => all.findIndex(([other]) => other === one) === i,
      ),
    }),
  };

  async function readSecret(): Promise<void> {
    const secret = pair.peek() ? undefined : await journal.secret();
    try {
      if (secret === undefined) return;
      const read = makeKeyPair(fromBase64(secret));
      me();
      pair.value = read;
    } catch {
      // Damaged: as if there were none. A new one can be made, or one loaded.
    }
  }
}
