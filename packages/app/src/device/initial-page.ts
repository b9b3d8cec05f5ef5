/** The parts of the loaded page that the app changes, as they were: the HTML of its root element, the attributes of `html`. */
export interface InitialPage {
  readonly app: string;
  readonly attributes: readonly (readonly [string, string])[];
}

/** The initialPage of the page. Call it before the app changes anything. */
export function initialPageOf(root: Element): InitialPage {
  const { attributes } = document.documentElement;
  return { app: root.innerHTML, attributes: Array.from(attributes, ({ name, value }) => [name, value]) };
}
