import { asReferences } from "@parley/pack";
import type { InitialPage } from "./initial-page.ts";

/** The id of the element that has the keys of the teachers who handed the file on. */
export const TEACHERS_ELEMENT = "parley-teachers";

/**
 * The HTML of the file as it was loaded, app and book together, with the keys of teachers: as text in an element which the guard of the file
 * does not compare, as it does not compare recordings. It contains no other data of this device.
 */
export function originalFile({ app, attributes }: InitialPage, teachers: string): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const { name } of Array.from(copy.attributes)) copy.removeAttribute(name);
  for (const [name, value] of attributes) copy.setAttribute(name, value);
  copy.querySelector("#app")!.innerHTML = app;
  // The manifest of an installed app has no use in a file.
  for (const link of copy.querySelectorAll("link")) link.remove();
  for (const old of copy.querySelectorAll(`#${TEACHERS_ELEMENT}`)) old.remove();
  if (teachers !== "") {
    const element = document.createElement("script");
    element.type = "text/plain";
    element.id = TEACHERS_ELEMENT;
    element.dataset["part"] = "";
    // Nothing in a text can end the element.
    element.textContent = teachers.replace(
      /[<\u0080-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
    copy.querySelector("#parley-end")?.before(element);
  }
  // Scripts and styles have no letter beyond ASCII.
  return `<!doctype html>\n${asReferences(copy.outerHTML)}`;
}

/** Share a file through the device, else download it. Resolves to false where the user cancels. */
export async function shareFile(name: string, content: string, type: string): Promise<boolean> {
  const file = new File([content], name, { type });
  try {
    if (navigator.canShare?.({ files: [file] })) {
      await navigator.share({ files: [file] });
      return true;
    }
  } catch (error) {
    // The user cancelled.
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
