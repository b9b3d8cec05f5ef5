import type { Rule } from "@parley/book";
import { SONG_RULES } from "./rules.ts";
import type { Span } from "./song-file.ts";

/** A finding of a check of a song, as `parley sing --json` gives it. */
export interface SongFinding {
  readonly check: string;
  readonly level: "stop" | "warning";
  /** The number of the verse from 1, the name of the line, and the language, where it is about one. */
  readonly verse?: number;
  readonly line?: string;
  readonly lang?: string;
  readonly message: string;
}

/** Where a finding is: in the song, and in a file. */
export interface FindingPlace {
  readonly verse?: number;
  readonly line?: string;
  readonly lang?: string;
  readonly span: Span;
  /** Whether the span is in the file of the ABC beside the song. */
  readonly inAbc?: boolean;
}

/** Reports a finding; the default hint is that of the rule. */
export type ReportFinding = (rule: keyof typeof SONG_RULES, at: FindingPlace, message: string, hint?: string) => void;

/** What is about readers, titles and the file, and not about how the song is sung: a trouble of the file, and no finding. */
const NOT_OF_SINGING: ReadonlySet<string> = new Set<keyof typeof SONG_RULES>([
  "song.bar",
  "song.title",
  "song.original",
  "song.respelling",
]);

/** Findings while a song is checked, and a function that adds one: one of each check, line and language. */
export function collectFindings(add: (rule: Rule, at: FindingPlace, message: string, hint?: string) => void): {
  readonly findings: SongFinding[];
  readonly report: ReportFinding;
  readonly has: (rule: keyof typeof SONG_RULES, where?: Omit<FindingPlace, "span">) => boolean;
} {
  const findings: SongFinding[] = [];
  const has = (rule: string, where: Omit<FindingPlace, "span"> = {}): boolean =>
    findings.some(
      (one) =>
        one.check === rule &&
        (where.verse === undefined || one.verse === where.verse) &&
        (where.line === undefined || one.line === where.line) &&
        (where.lang === undefined || one.lang === where.lang),
    );
  return {
    findings,
    has,
    report(name, at, message, hint) {
      const { verse, line, lang } = at;
      if (NOT_OF_SINGING.has(name)) {
        add(SONG_RULES[name], at, message, hint);
        return;
      }
      if (findings.some((one) => one.check === name && one.verse === verse && one.line === line && one.lang === lang)) {
        // The same check of the same line: the first finding is in the list, all are troubles of the file.
        add(SONG_RULES[name], at, message, hint);
        return;
      }
      findings.push({
        check: name,
        level: SONG_RULES[name].level,
        ...(verse === undefined ? {} : { verse }),
        ...(line === undefined ? {} : { line }),
        ...(lang === undefined ? {} : { lang }),
        message,
      });
      add(SONG_RULES[name], at, message, hint);
    },
  };
}
