/** The streams and the environment of a command. It is an argument, so that tests need no process. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** All of standard input. */
  input(): Promise<string>;
  /** Whether standard error is a terminal. */
  readonly interactive: boolean;
  now(): Date;
  /**
   * Ask a person, and wait for a line; a secret one is not shown. Rejects with `Interrupted` where the person stops the command (Ctrl-C).
   * Left out where nobody can answer.
   */
  readonly ask?: (question: string, how?: { readonly secret?: boolean }) => Promise<string>;
  /** Random bytes; default: those of the machine. */
  random?(length: number): Uint8Array;
  readonly environment: { readonly [name: string]: string | undefined };
}

/**
 * Exit codes: 0 success, 1 the book has troubles that stop, 2 wrong usage, 3 an error of the system (disk full, no permission), 130
 * stopped by the person who was asked.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 130;

/** A person stopped the command at a question. `run` exits with 130. */
export class Interrupted extends Error {}

/** Wrong usage of a command. `run` prints the message and exits with 2. */
export class UsageError extends Error {}
