/** What a device may keep between two openings: a few settings, nothing of what was said. */
export interface Memory {
  /** Whether anything can be kept at all. */
  readonly keeps: boolean;
  read(): { readonly [key: string]: string };
  write(values: { readonly [key: string]: string }): void;
}

/** The device's own memory for one book; where it is denied, nothing is kept. */
export function openMemory(bookHash: string): Memory {
  const key = `parley:${bookHash.slice(0, 23)}`;
  try {
    localStorage.setItem(`${key}:try`, "1");
    localStorage.removeItem(`${key}:try`);
  } catch {
    return { keeps: false, read: () => ({}), write: () => undefined };
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
  };
}
