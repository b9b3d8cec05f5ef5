/** Fields of Anki: HTML with marks for recordings, as plain text and the names of its media. */

/** A field without its marks. */
export interface PlainField {
  readonly text: string;
  readonly sounds: readonly string[];
  readonly pictures: readonly string[];
}

const ENTITIES: { readonly [name: string]: string } = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

function entity(whole: string, name: string): string {
  if (Object.hasOwn(ENTITIES, name)) return ENTITIES[name]!;
  const [, hex, code = hex] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const number = code === undefined ? 0 : Number.parseInt(code, hex === undefined ? 10 : 16);
  return number > 0 && number <= 0x10ffff && !(number >= 0xd800 && number < 0xe000)
    ? String.fromCodePoint(number)
    : whole;
}

const decoded = (text: string): string => text.replace(/&(#?\w{1,8});/g, entity);

/** A field as plain text. Lines stay lines; a cloze is the words that it hides. Never throws. */
export function plainField(field: string): PlainField {
  const sounds: string[] = [];
  const pictures: string[] = [];
  const text = field
    .replace(/\[sound:([^[\]]*)\]/g, (_, name: string) => {
      sounds.push(decoded(name).trim());
      return "";
    })
    .replace(/\[anki:[^[\]]*\]/g, "")
    .replace(/<img\b[^<>]*>/gi, (tag) => {
      const [, double, single, bare] = /\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag) ?? [];
      const name = double ?? single ?? bare;
      if (name !== undefined) pictures.push(decoded(decodedUri(name)).trim());
      return "";
    })
    .replace(/<(?:br|\/div|\/p|\/li|hr)\b[^<>]*>/gi, "\n")
    .replace(/<\/?[a-z!][^<>]*>/gi, "")
    .replace(/\{\{c\d+::([^{}]*)\}\}/g, (_, inner: string) => inner.split("::")[0]!);
  return {
    text: decoded(text)
      .replace(/[^\S\n]+/g, " ")
      .replace(/\s*\n\s*/g, "\n")
      .trim(),
    sounds,
    pictures,
  };
}

function decodedUri(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
