/** What a command writes to and reads from. Handed in, so that tests need no process. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Everything on standard input. */
  input(): Promise<string>;
  /** Whether standard error is a person's terminal. */
  readonly interactive: boolean;
  now(): Date;
  readonly environment: { readonly [name: string]: string | undefined };
}

/** Exit codes: 0 done, 1 the book has troubles that stop, 2 called wrongly, 3 the machine (no room, no right). */
export type ExitCode = 0 | 1 | 2 | 3;

/** Called wrongly: caught by `run`, which tells it and exits with 2. */
export class UsageError extends Error {}
