/** What a device may keep between two openings: a few settings; of what was said nothing, unless somebody asks for it. */
export interface Memory {
  /** Whether anything can be kept at all. */
  readonly keeps: boolean;
  read(): { readonly [key: string]: string };
  write(values: { readonly [key: string]: string }): void;
  /** The log of what was said, which is kept only where somebody asked for it. */
  readLog(): string | undefined;
  writeLog(text: string | undefined): void;
  /** Be told when another window of the same book has written. */
  onChange(told: () => void): void;
  /** Take away everything this book ever left on the device. */
  forget(): void;
}

/** The device's own memory for one book, all its editions; where it is denied, nothing is kept. */
export function openMemory(bookId: string): Memory {
  const key = `parley:${bookId}`;
  try {
    // Only a look: a store that is full can still be read and emptied.
    localStorage.getItem(key);
  } catch {
    const nothing = (): undefined => undefined;
    return {
      keeps: false,
      read: () => ({}),
      write: nothing,
      readLog: nothing,
      writeLog: nothing,
      onChange: nothing,
      forget: nothing,
    };
  }
  return {
    keeps: true,
    read() {
      try {
        const value: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
        if (typeof value !== "object" || value === null) return {};
        return Object.fromEntries(
          Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
        );
      } catch {
        return {};
      }
    },
    write(values) {
      try {
        localStorage.setItem(key, JSON.stringify(values));
      } catch {
        // A full store loses a setting, never a phrase.
      }
    },
    readLog: () => localStorage.getItem(`${key}:log`) ?? undefined,
    writeLog(text) {
      try {
        if (text === undefined) localStorage.removeItem(`${key}:log`);
        else localStorage.setItem(`${key}:log`, text);
      } catch {
        // A full store keeps what it has; the screen shows the whole log.
      }
    },
    onChange(told) {
      addEventListener("storage", (event) => {
        if (event.key === null || event.key === key || event.key === `${key}:log`) told();
      });
    },
    forget() {
      for (const name of [key, `${key}:log`]) localStorage.removeItem(name);
    },
  };
}
