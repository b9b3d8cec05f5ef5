/**
 * What the oldest browsers lack that can use the app: Chrome 80, Safari 14, Firefox 78. Each method is added only where it is
 * missing, as ECMAScript defines it for the cases of the app. It is imported before everything else.
 */
const ADDED: (readonly [target: object, name: string, method: (this: never, ...given: never[]) => unknown])[] = [
  [Array.prototype, "at", itemAt],
  [String.prototype, "at", itemAt],
  [
    Array.prototype,
    "toSorted",
    function (this: readonly unknown[], compare?: (a: unknown, b: unknown) => number) {
      return this.slice().sort(compare);
    },
  ],
  [
    String.prototype,
    "replaceAll",
    function (this: string, what: string | RegExp, by: string) {
      return typeof what === "string" ? this.split(what).join(by) : this.replace(what, by);
    },
  ],
  // Safari before 15: hashes need it, and with them backups and signatures.
  [DataView.prototype, "setBigUint64", setBigUint64],
  [Object, "hasOwn", (object: object, key: string) => Object.prototype.hasOwnProperty.call(object, key)],
];

function itemAt(this: ArrayLike<unknown>, index: number): unknown {
  return this[index < 0 ? this.length + index : index];
}

function setBigUint64(this: DataView, at: number, value: bigint, isLittle = false): void {
  this.setUint32(isLittle ? at + 4 : at, Number((value >> 32n) & 0xffffffffn), isLittle);
  this.setUint32(isLittle ? at : at + 4, Number(value & 0xffffffffn), isLittle);
}

/** Only a hint that the transaction may end; Safari before 15 lacks it, and ends it all the same. */
if ("IDBTransaction" in globalThis) ADDED.push([IDBTransaction.prototype, "commit", () => undefined]);
for (const [target, name, value] of ADDED)
  if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true });
