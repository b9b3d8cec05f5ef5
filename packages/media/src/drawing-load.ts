/**
 * How much a renderer of a drawing has to do. A drawing of a few kilobytes can ask for millions of shapes: a `use` of a group of
 * ten uses of a group of ten uses, or a pattern filled with patterns.
 */

/** An element of a drawing, with the parts of the drawing that it refers to. */
export interface DrawnElement {
  readonly name: string;
  readonly id: string | undefined;
  /** What a style sheet can select it by: its name, `.class` and `#id`. */
  readonly selectors: readonly string[];
  readonly children: DrawnElement[];
  /** The ids of the parts that it draws: in `href`, `fill`, `mask`, `marker` and so on. */
  readonly refers: readonly string[];
}

/** The ids that a style sheet refers to, by what selects the elements: an element name, `.class`, `#id` or `*`. */
export type StyleReferences = ReadonlyMap<string, readonly string[]>;

/** Rules of a style sheet that refer to parts of the drawing, by the names in their selectors. */
export function styleReferences(css: string): StyleReferences {
  const found = new Map<string, string[]>();
  for (const [, selector = "", block = ""] of css.matchAll(/([^{}]*)\{([^{}]*)\}?/g)) {
    const ids = referencesIn(block);
    if (ids.length === 0) continue;
    const names = Array.from(selector.matchAll(/[.#]?[\p{L}\p{N}_-]+/gu), ([name]) => name);
    for (const name of names.length > 0 ? names : ["*"]) found.set(name, [...(found.get(name) ?? []), ...ids]);
    if (/[*:[]/.test(selector)) found.set("*", [...(found.get("*") ?? []), ...ids]);
  }
  return found;
}

/** The ids in `url(#id)` of a value. */
export function referencesIn(value: string): string[] {
  return Array.from(value.matchAll(/url\(\s*["']?\s*#([^"')\s]+)/gi), ([, id]) => id!);
}

/**
 * The number of shapes that are drawn, every reference followed (`Infinity` where a part refers to itself), and how deep they are
 * nested by references. A reference counts for each element below it too, because `fill` and `marker` are inherited.
 */
export function drawnShapes(
  root: DrawnElement,
  styles: StyleReferences,
  maxDepth: number,
): { readonly shapes: number; readonly tooDeep: boolean } {
  const byId = new Map<string, DrawnElement>();
  const size = new Map<DrawnElement, number>();
  const all = [root];
  for (const one of all) {
    if (one.id !== undefined && !byId.has(one.id)) byId.set(one.id, one);
    for (const child of one.children) all.push(child);
  }
  for (const one of all.toReversed())
    size.set(
      one,
      one.children.reduce((sum, child) => sum + size.get(child)!, 1),
    );
  const done = new Map<DrawnElement, number>();
  const open = new Set<DrawnElement>();
  let tooDeep = false;
  const count = (one: DrawnElement): number => {
    const known = done.get(one);
    if (known !== undefined) return known;
    if (open.has(one)) return Infinity;
    if (open.size >= maxDepth) {
      tooDeep = true;
      return 1;
    }
    open.add(one);
    let sum = 1;
    for (const child of one.children) sum += count(child);
    const styled = [...one.selectors, "*"].flatMap((name) => styles.get(name) ?? []);
    for (const id of [...one.refers, ...styled]) {
      const target = byId.get(id);
      if (target && sum < Infinity) sum += count(target) * size.get(one)!;
    }
    open.delete(one);
    done.set(one, sum);
    return sum;
  };
  const shapes = count(root);
  return { shapes, tooDeep };
}
