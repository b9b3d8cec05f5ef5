import { isSigned } from "@parley/key";
import { erasedLearners } from "./merge.ts";
import { nameOfLine, timeOf, type Certificate, type CertificateLine, type Work } from "./line.ts";

/** Why a certificate does not count. Where several hold, the first of this list is told. */
export type Refusal =
  /** Its signature is not that of its key: it was forged, altered or damaged. */
  | "forged"
  /** It is of another book. */
  | "book"
  /** Its learner was erased. */
  | "erased"
  /** Nobody whom this tablet knows vouches for its key. */
  | "unknown-key"
  /** Its key was revoked. */
  | "revoked-key"
  /** Its key is that of another teacher than it names. */
  | "signer"
  /** It was withdrawn. */
  | "withdrawn"
  /** It is of another learner than the one who shows it. */
  | "other-learner"
  /** Its time is still to come: the clock of this tablet or that of the teacher's is wrong. */
  | "future"
  /** It is older than it can be: before its signer was a teacher, or before there were certificates. */
  | "too-early"
  /** This edition does not have the work. */
  | "removed"
  /** The words of the work have changed since. */
  | "changed";

/** What is given beside the lines. */
export interface JudgeOptions {
  /** The keys that this tablet trusts, with the teacher of each. */
  readonly roots: ReadonlyMap<string, string>;
  readonly book: string;
  /** The hash of a work in this edition; `undefined` where it has none. */
  readonly hashOf: (work: Work) => string | undefined;
  /** The time, in milliseconds since 1970. */
  readonly now: number;
  /** Who shows the certificates. */
  readonly learner?: string;
}

/** A certificate, and whether it counts. */
export interface JudgedCertificate {
  readonly line: Certificate;
  /** The hash of the line. */
  readonly name: string;
  /** Why it does not count; left out where it does. */
  readonly refusal?: Refusal;
  /** Who taught whom, from a teacher whom this tablet trusts to the one who signed; empty where nobody is known. */
  readonly lineage: readonly string[];
}

/** A teacher's key that counts: whose it is, and by whom it was vouched for. */
export interface Teacher {
  readonly key: string;
  readonly lineage: readonly string[];
  /** The time from which it counts; empty for a key that this tablet trusts itself. */
  readonly since: string;
}

/** How far two clocks may be apart. */
const TOLERANCE = 26 * 3_600_000;
/** No certificate is older than this. */
const FIRST = "2026-11-01T00:00:00Z";

/**
 * Which certificates count, and why the others do not. Never throws.
 *
 * ```ts
 * judgeCertificates([], { roots: new Map(), book: "b", hashOf: () => undefined, now: 0 }); // []
 * ```
 */
export function judgeCertificates(lines: readonly CertificateLine[], options: JudgeOptions): JudgedCertificate[] {
  const { roots, book, hashOf, now, learner } = options;
  const own = lines.filter((line) => line.book === book);
  const { teachers, keeps } = teachersOf(own, options);
  const everKnown = ancestry(own, roots);
  const withdrawn = withdrawnBy(own, teachers, everKnown);
  const isErased = erasedLearners(own, new Set(teachers.keys()));
  const latest = timeOf(clamp(now + TOLERANCE));
  const refusalOf = (line: Certificate, name: string): Refusal | undefined => {
    if (!isSigned(line)) return "forged";
    if (line.book !== book) return "book";
    if (isErased(line.learner, line.key)) return "erased";
    const kept = keeps.get(line.key);
    const teacher = teachers.get(line.key);
    if (kept !== undefined && !kept.has(name)) return "revoked-key";
    const known = teacher ?? (kept === undefined ? undefined : everKnown.get(line.key));
    if (known === undefined) return "unknown-key";
    if (known.lineage.at(-1) !== line.by) return "signer";
    if (withdrawn(name, line.key)) return "withdrawn";
    if (learner !== undefined && learner !== line.learner) return "other-learner";
    if (line.at > latest) return "future";
    if (line.at < FIRST || (known.since !== "" && Date.parse(line.at) + TOLERANCE < Date.parse(known.since)))
      return "too-early";
    const hash = hashOf(line.can);
    if (hash === undefined) return "removed";
    return hash === line.can.hash ? undefined : "changed";
  };
  return lines.flatMap((line): JudgedCertificate[] => {
    if (line.act !== "certify") return [];
    const name = nameOfLine(line);
    const refusal = refusalOf(line, name);
    const lineage = refusal === "forged" ? [] : ((teachers.get(line.key) ?? everKnown.get(line.key))?.lineage ?? []);
    return [{ line, name, lineage, ...(refusal === undefined ? {} : { refusal }) }];
  });
}

/** A time that a date can have. */
const clamp = (t: number): number => (Number.isFinite(t) ? Math.max(-6e13, Math.min(t, 2.5e14)) : 0);

/**
 * The keys that count, with the lineage of each, and of revoked keys the lines that they keep. A key may be revoked by itself or by a
 * teacher whom it descends from; a key that this tablet trusts, by itself or by another key that it trusts and that vouches for it. What a revoked key vouched for counts no longer, unless it is kept. Where lines contradict each
 * other, the answer is the one in which less counts. Never throws.
 */
export function teachersOf(
  lines: readonly CertificateLine[],
  { roots, book }: Pick<JudgeOptions, "roots" | "book">,
): {
  readonly teachers: ReadonlyMap<string, Teacher>;
  readonly keeps: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const own = lines.filter((line) => line.book === book);
  const widest = ancestry(own, roots);
  const keeps = new Map<string, ReadonlySet<string>>();
  for (const line of own) {
    if (line.act !== "revoke-key" || !isSigned(line)) continue;
    if (!mayJudge(widest, line.key, line.lost)) continue;
    const kept = new Set(line.keeps ?? []);
    const before = keeps.get(line.lost);
    keeps.set(line.lost, before === undefined ? kept : new Set(Array.from(before).filter((one) => kept.has(one))));
  }
  const isKept = (line: CertificateLine): boolean => keeps.get(line.key)?.has(nameOfLine(line)) ?? true;
  const reached = ancestry(own, roots, isKept);
  const teachers = new Map(Array.from(reached).filter(([key]) => !keeps.has(key)));
  return { teachers, keeps };
}

/** A known key, with the keys that it descends from. */
interface Known extends Teacher {
  readonly ancestors: ReadonlySet<string>;
}

/**
 * Every key that is reached from the trusted ones, nearest first, by lines that are allowed. A key that several teachers vouch for under
 * different names is that of the first name in the order of lines' hashes; its ancestors are those of all.
 */
function ancestry(
  lines: readonly CertificateLine[],
  roots: ReadonlyMap<string, string>,
  isAllowed: (line: CertificateLine) => boolean = () => true,
): Map<string, Known> {
  const vouching = lines
    .flatMap((line) => (line.act === "certify-teacher" && isAllowed(line) && isSigned(line) ? [line] : []))
    .sort((a, b) => (nameOfLine(a) < nameOfLine(b) ? -1 : 1));
  const known = new Map<string, Known>();
  for (const [key, teacher] of roots) known.set(key, { key, lineage: [teacher], since: "", ancestors: new Set() });
  for (let grows = true; grows;) {
    grows = false;
    // A level at a time, so that the shortest lineage is found whatever the order of the lines.
    const before = new Map(known);
    for (const line of vouching) {
      const signer = before.get(line.key);
      if (!signer || signer.lineage.at(-1) !== line.by) continue;
      // A pupil does not get above a teacher whom this tablet trusts by vouching for the teacher.
      if (roots.has(line.teaches) && !roots.has(line.key)) continue;
      const one = known.get(line.teaches);
      const ancestors = new Set([...(one?.ancestors ?? []), ...signer.ancestors, signer.key]);
      if (one !== undefined && ancestors.size === one.ancestors.size) continue;
      const lineage = one?.lineage ?? [...signer.lineage, line.teacher];
      known.set(line.teaches, { key: line.teaches, lineage, since: one?.since ?? line.at, ancestors });
      grows = true;
    }
  }
  return known;
}

/** Whether what a key says about another one counts: of itself, or of one that descends from it. */
function mayJudge(known: ReadonlyMap<string, Known>, judge: string, judged: string): boolean {
  return judge === judged || known.get(judged)?.ancestors.has(judge) === true;
}

/** Tells whether a certificate of a key was withdrawn: by the same key, also a revoked one, or by a teacher it descends from. */
function withdrawnBy(
  lines: readonly CertificateLine[],
  teachers: ReadonlyMap<string, Teacher>,
  known: ReadonlyMap<string, Known>,
): (name: string, key: string) => boolean {
  const byName = new Map<string, Set<string>>();
  for (const line of lines) {
    if (line.act !== "withdraw-certificate" || !isSigned(line)) continue;
    const keys = byName.get(line.withdraws);
    if (keys) keys.add(line.key);
    else byName.set(line.withdraws, new Set([line.key]));
  }
  return (name, key) =>
    Array.from(byName.get(name) ?? []).some(
      (by) => by === key || (teachers.has(by) && known.get(key)?.ancestors.has(by) === true),
    );
}
