import { parseKey } from "@parley/key";
import { readCertificateLine, type CertificateLine } from "@parley/study";

/** What one tablet gives to another, beside journals, which are backup files: lines, and a teacher's key. */
export interface Parcel {
  readonly lines: readonly CertificateLine[];
  /** The keys that the giver trusts, with the teacher of each: first the giver's own. */
  readonly teachers: readonly (readonly [key: string, teacher: string])[];
}

const VERSION = 1;
/** A team of two hundred with ten certificates each. */
const MOST = 5_000;

/** A parcel as text. */
export function writeParcel({ lines, teachers }: Parcel): string {
  return JSON.stringify({ parleyTeach: VERSION, teachers, lines });
}

/** A parcel of a text; what cannot be read in it is left out. `undefined` where the text is none. Never throws. */
export function readParcel(text: string): Parcel | undefined {
  try {
    const { parleyTeach, teachers, lines } = JSON.parse(text) as { readonly [key: string]: unknown };
    if (parleyTeach !== VERSION || !Array.isArray(teachers) || !Array.isArray(lines)) return undefined;
    return {
      lines: lines.slice(0, MOST).flatMap((line) => readCertificateLine(line) ?? []),
      teachers: teachers.slice(0, 100).flatMap((one) => {
        const [key, teacher] = Array.isArray(one) ? (one as unknown[]) : [];
        if (typeof key !== "string" || typeof parseKey(key) === "string") return [];
        if (typeof teacher !== "string" || !/^[^\u0000-\u001f\u202a-\u202e\u2066-\u2069]{1,200}$/.test(teacher))
          return [];
        return [[key, teacher] as const];
      }),
    };
  } catch {
    return undefined;
  }
}
