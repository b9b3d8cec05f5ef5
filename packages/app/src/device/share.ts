import type { Origin } from "./origin.ts";

/** The file that this app came in, app and book together, letter for letter: nothing that was done with it is in it. */
export function wholeFile({ app, attributes }: Origin): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const { name } of Array.from(copy.attributes)) copy.removeAttribute(name);
  for (const [name, value] of attributes) copy.setAttribute(name, value);
  copy.querySelector("#app")!.innerHTML = app;
  // An installed app's manifest leads nowhere from a file.
  for (const link of copy.querySelectorAll("link")) link.remove();
  return `<!doctype html>\n${copy.outerHTML}`;
}

/** Give a file away: by what the device shares with, else as a download. Resolves to whether anything was given. */
export async function giveFile(name: string, content: string, type: string): Promise<boolean> {
  const file = new File([content], name, { type });
  try {
    if (navigator.canShare?.({ files: [file] })) {
      await navigator.share({ files: [file] });
      return true;
    }
  } catch (error) {
    // Somebody thought better of it.
    if (error instanceof DOMException && error.name === "AbortError") return false;
  }
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return true;
}
