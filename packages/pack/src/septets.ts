/**
 * Bytes as letters, seven bits in each: a sixth longer than the bytes themselves, where base64 is a third longer. The letters are
 * those of ASCII but for three, which do not come through an HTML parser; others stand for them. All are Latin-1, which browsers
 * keep in a byte each. (After Kevin Albertsson's base122, which is made for an attribute.)
 */

/** NUL becomes U+FFFD (HTML 13.2.5.4), a carriage return a line feed (13.2.3.5), and “<” may end a script. */
const KEPT_OUT = [0x00, 0x0d, 0x3c];
/** Letters that stand for them, in their order: ¡ ¢ £. */
const FIRST_STAND_IN = 0xa1;
const LETTERS = Uint8Array.from({ length: 128 }, (_, septet) => {
  const kept = KEPT_OUT.indexOf(septet);
  return kept < 0 ? septet : FIRST_STAND_IN + kept;
});

/** Bytes as letters that may stand in a script of an HTML file: eight for every seven. */
export function toSeptets(data: Uint8Array): string {
  const letters = new Uint8Array(Math.ceil((data.length * 8) / 7));
  let [bits, held, at] = [0, 0, 0];
  for (const byte of data) {
    bits = ((bits << 8) | byte) & 0x7fff;
    held += 8;
    while (held >= 7) {
      held -= 7;
      letters[at++] = LETTERS[(bits >> held) & 0x7f]!;
    }
  }
  if (held > 0) letters[at++] = LETTERS[(bits << (7 - held)) & 0x7f]!;
  let text = "";
  for (let from = 0; from < at; from += 8_192) text += String.fromCharCode(...letters.subarray(from, from + 8_192));
  return text;
}

/**
 * The bytes that letters stand for. Throws a RangeError where a letter is no septet. Plain steps: this stands between opening a
 * file and its first phrase.
 */
export function fromSeptets(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array((text.length * 7) >> 3);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    let septet = text.charCodeAt(i);
    if (septet >= 0x80) {
      const stood = KEPT_OUT[septet - FIRST_STAND_IN];
      if (stood === undefined) throw new RangeError(`the letter ${i + 1}, “${text.charAt(i)}”, is no septet`);
      septet = stood;
    }
    // What was taken from the front is shifted out by and by.
    bits = (bits << 7) | septet;
    if (held === 0) held = 7;
    else bytes[at++] = bits >> --held;
  }
  return bytes;
}
