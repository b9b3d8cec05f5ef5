/** What the page was before the app began to change it. */
export interface Origin {
  readonly app: string;
  readonly attributes: readonly (readonly [string, string])[];
}

/** Remember the page as it came. */
export function originOf(root: Element): Origin {
  const { attributes } = document.documentElement;
  return { app: root.innerHTML, attributes: Array.from(attributes, ({ name, value }) => [name, value]) };
}
