/** The parts of the loaded page that the app changes, as they were: the HTML of its root element, the attributes of `html`. */
export interface Origin {
  readonly app: string;
  readonly attributes: readonly (readonly [string, string])[];
}

/** The origin of the page. Call it before the app changes anything. */
export function originOf(root: Element): Origin {
  const { attributes } = document.documentElement;
  return { app: root.innerHTML, attributes: Array.from(attributes, ({ name, value }) => [name, value]) };
}
