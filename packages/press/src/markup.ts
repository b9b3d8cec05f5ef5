import { asReferences, sumOf } from "@parley/pack";

/** An element of a page, as the builder writes it and as a browser has read it. */
export interface Element {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly content: readonly (Element | string)[];
}

/** An element. Attributes are written in the order given. */
export function element(
  name: string,
  attributes: Element["attributes"] = {},
  ...content: readonly (Element | string)[]
): Element {
  return { name, attributes, content };
}

/** Elements that have no end tag, and those whose text is not escaped (HTML Standard, section 13.1.2). */
const VOID = new Set(["meta", "link", "br"]);
const RAW = new Set(["style", "script"]);

/** Escape text as browsers serialise it, so that a parsed and serialised file is the same. */
const escapeText = (text: string): string =>
  asReferences(
    text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\u00a0", "&nbsp;"),
  );
const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', "&quot;");

/** An element as HTML. What stands in a script or a style must not contain its end tag. */
export function htmlOf({ name, attributes, content }: Element): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  const start = `<${name}${given.join("")}>`;
  if (VOID.has(name)) return start;
  const inside = content.map((one) => (typeof one !== "string" ? htmlOf(one) : RAW.has(name) ? one : escapeText(one)));
  return `${start}${inside.join("")}</${name}>`;
}

/** The sum of an element that the guard of a file computes from what the browser has read (`packages/app/first/guard.js`). */
export function sumOfElement(one: Element, isDeep = true): number {
  return sumOf(partsOf(one, isDeep));
}

function partsOf({ name, attributes, content }: Element, isDeep: boolean): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`);
  const inside = isDeep ? content.map((one) => (typeof one === "string" ? one : partsOf(one, true))) : [];
  return `<${name}${given.join("")}${inside.join("")}>`;
}
