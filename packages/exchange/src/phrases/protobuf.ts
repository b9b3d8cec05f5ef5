/** The list of media in packages of Anki, in protobuf: `message MediaEntries { repeated MediaEntry entries = 1; }`, the name is field 1. */
import { SheetError } from "../sheet.ts";
import { utf8 } from "./json-value.ts";

const damaged = (): SheetError => new SheetError("the list of its media is damaged", "export the deck again from Anki");

/** A field of a message: its number, and its bytes where it has a length. */
interface Field {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

/** The fields of a message. Throws a `SheetError` where it is damaged. */
function fieldsIn(message: Uint8Array): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 10; shift += 1) {
      const byte = message[at];
      if (byte === undefined) throw damaged();
      at += 1;
      value += (byte & 0x7f) * 2 ** (7 * shift);
      if (byte < 0x80) return value;
    }
    throw damaged();
  };
  while (at < message.length) {
    const key = varint();
    const number = Math.floor(key / 8);
    const type = key % 8;
    if (type === 2) {
      const length = varint();
      if (at + length > message.length) throw damaged();
      fields.push({ number, bytes: message.subarray(at, at + length) });
      at += length;
    } else if (type === 0) {
      varint();
      fields.push({ number, bytes: undefined });
    } else if (type === 1 || type === 5) at += type === 1 ? 8 : 4;
    else throw damaged();
  }
  if (at > message.length) throw damaged();
  return fields;
}

/** The names of media in their order. Throws a `SheetError` where the list is damaged. */
export function mediaEntries(list: Uint8Array): string[] {
  return fieldsIn(list).flatMap(({ number, bytes }) => {
    if (number !== 1 || !bytes) return [];
    const name = fieldsIn(bytes).find((field) => field.number === 1)?.bytes;
    return [name ? utf8(name, "the name of a medium") : ""];
  });
}
