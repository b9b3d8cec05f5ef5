/** A piece of a template: text, or a slot. `from` is its offset in UTF-16 code units. */
export type TemplatePiece =
  | { readonly text: string; readonly slot?: undefined; readonly from: number }
  | { readonly slot: string; readonly form: string; readonly text: string; readonly from: number };

/** A fault of the braces of a text, with its offset in UTF-16 code units. */
interface BraceTrouble {
  readonly at: number;
  readonly message: string;
}

/**
 * The pieces of a text with slots, `{name}` or `{name|form}`, and the faults of its braces. A doubled brace is a brace. Never
 * throws.
 *
 * ```ts
 * parseTemplate("{n|acc} {{x}}").pieces.map((piece) => piece.slot ?? piece.text); // ["n", " {x}"]
 * ```
 */
export function parseTemplate(text: string): { pieces: TemplatePiece[]; troubles: BraceTrouble[] } {
  const pieces: TemplatePiece[] = [];
  const troubles: BraceTrouble[] = [];
  let plain = "";
  let from = 0;
  const close = (): void => {
    if (plain !== "") pieces.push({ text: plain, from });
    plain = "";
  };
  for (const match of text.matchAll(/\{\{|\}\}|\{([^{}]*)\}|[^{}]+|[{}]/gu)) {
    const [whole, slot] = match;
    if (plain === "") from = match.index;
    if (slot !== undefined) {
      const [name = "", form = "", ...rest] = slot.split("|");
      if (!/^\p{L}[\p{L}\p{Nd}-]*$/u.test(name) || rest.length > 0)
        troubles.push({ at: match.index, message: `“${whole}” is not a slot: write a slot as {name} or {name|form}` });
      close();
      pieces.push({ slot: name, form, text: whole, from: match.index });
    } else if (whole === "{{" || whole === "}}") plain += whole.charAt(0);
    else if (whole === "{" || whole === "}") {
      troubles.push({
        at: match.index,
        message: `a single “${whole}” in the text; write a literal brace twice`,
      });
      plain += whole;
    } else plain += whole;
  }
  close();
  return { pieces, troubles };
}
