import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  keyPem,
  makeKeyPair,
  minisignFile,
  minisignKey,
  openKey,
  parseKey,
  readMinisign,
  sealKey,
  signBytes,
  verifyBytes,
} from "@parley/key";
import { runs } from "./runs.ts";

const pair = makeKeyPair(Uint8Array.from({ length: 32 }, (_, i) => i));
const other = makeKeyPair(Uint8Array.from({ length: 32 }, (_, i) => i + 1));
const bytes = new TextEncoder().encode('{"act":"sign"}');

describe("a key that is none", () => {
  const table: readonly (readonly [string, string])[] = [
    ["", "does not begin with ed25519:"],
    ["ed25519:AAAA", "has 3 bytes; a key has 32"],
    ["ed25519:AA AA", "is not written in base64"],
    [`${pair.publicKey}AAAA`, "is not written in base64"],
    [pair.publicKey.replace("=", ""), "is not written in base64"],
    [`ed25519:${Buffer.alloc(32).toString("base64")}`, "is a key that no person has"],
    [`ed25519:${Buffer.alloc(32, 255).toString("base64")}`, "is not a point of the curve"],
  ];
  for (const [key, why] of table)
    test(`${key.slice(0, 20)} ${why}`, () => {
      assert.equal(parseKey(key), why);
      assert.equal(verifyBytes(bytes, signBytes(bytes, pair.secret), key), false);
    });
});

test("any changed byte of a signature is found", () => {
  const signature = signBytes(bytes, pair.secret);
  for (let i = 0; i < 64; i++)
    for (const bit of [1, 128]) {
      const changed = signature.map((byte, k) => (k === i ? byte ^ bit : byte));
      assert.equal(verifyBytes(bytes, changed, pair.publicKey), false, `byte ${i}`);
    }
});

test("the second form of a signature, with the order of the curve added, is refused", () => {
  const signature = signBytes(bytes, pair.secret);
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const scalar = signature.subarray(32).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n) + order;
  const second = Uint8Array.from({ length: 64 }, (_, i) =>
    i < 32 ? signature[i]! : Number((scalar >> BigInt(8 * (i - 32))) & 255n),
  );
  assert.equal(verifyBytes(bytes, second, pair.publicKey), false);
});

describe("a key file", () => {
  test("opens with its passphrase only", async () => {
    const text = await sealKey(pair, "пароль 비밀", new Uint8Array(32).fill(7));
    assert.deepEqual(await openKey(text, "пароль 비밀"), pair);
    assert.equal(await openKey(text, "пароль"), "passphrase");
    assert.equal(await openKey(text.slice(0, -9), "пароль 비밀"), "damaged");
    assert.equal(text.includes(Buffer.from(pair.secret).toString("base64").slice(0, 12)), false);
  });
  test("that minisign wrote, with the limits of libsodium", async () => {
    const refused = await sealKey(pair, "x", new Uint8Array(32));
    const whole = Buffer.from(refused.split("\n")[1]!, "base64");
    whole.writeBigUInt64LE(2n ** 40n, 46);
    assert.equal(await openKey(`comment\n${whole.toString("base64")}\n`, "x"), "damaged");
  });
  test("without a passphrase is refused", () => assert.rejects(sealKey(pair, "", new Uint8Array(32)), RangeError));
  test("of any text: no error", () =>
    fc.assert(
      fc.asyncProperty(fc.string(), fc.base64String(), async (comment, body) => {
        const found = await openKey(`${comment}\n${body}`, "x");
        return typeof found === "string";
      }),
      { numRuns: runs(1000) },
    ));
});

describe("the signature of a file", () => {
  const text = minisignFile(bytes, pair, "edition 3");
  test("is read back with its comment", () => assert.equal(readMinisign(text, bytes, pair.publicKey), "edition 3"));
  test("is not that of another key or of other bytes", () => {
    assert.equal(readMinisign(text, bytes, other.publicKey), undefined);
    assert.equal(readMinisign(text, bytes.slice(1), pair.publicKey), undefined);
    assert.equal(readMinisign(text.replace("edition 3", "edition 4"), bytes, pair.publicKey), undefined);
  });
  test("any changed letter is found", () => {
    for (let i = text.indexOf("\n") + 1; i < text.trimEnd().length; i++) {
      const changed = text.slice(0, i) + (text[i] === "A" ? "B" : "A") + text.slice(i + 1);
      assert.equal(readMinisign(changed, bytes, pair.publicKey), undefined, `letter ${i}`);
    }
  });
  test("a public key file has the same id of the key", () =>
    assert.equal(
      Buffer.from(minisignKey(pair.publicKey).split("\n")[1]!, "base64").subarray(0, 10).toString("hex"),
      Buffer.from(text.split("\n")[1]!, "base64").subarray(0, 10).toString("hex"),
    ));
});

/** Run a program on files in a folder of its own. */
function runWith(
  program: string,
  args: readonly string[],
  files: { readonly [name: string]: Uint8Array | string },
): number {
  const folder = mkdtempSync(join(tmpdir(), "parley-key-"));
  try {
    for (const [name, data] of Object.entries(files)) writeFileSync(join(folder, name), data);
    return spawnSync(program, args, { cwd: folder, encoding: "utf8" }).status ?? -1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const has = (program: string, flag: string): boolean => spawnSync(program, [flag]).status === 0;

describe("other programs verify", () => {
  const files = { "key.pem": keyPem(pair.publicKey), text: bytes, sig: signBytes(bytes, pair.secret) };
  const openssl = ["pkeyutl", "-verify", "-pubin", "-inkey", "key.pem", "-rawin", "-in", "text", "-sigfile", "sig"];
  test("OpenSSL", { skip: !has("openssl", "version") }, () => {
    assert.equal(runWith("openssl", openssl, files), 0);
    assert.notEqual(runWith("openssl", openssl, { ...files, text: "other" }), 0);
  });
  const signed = {
    "key.pub": minisignKey(pair.publicKey),
    text: bytes,
    "text.minisig": minisignFile(bytes, pair, "x"),
  };
  test("minisign", { skip: !has("minisign", "-v") }, () => {
    assert.equal(runWith("minisign", ["-Vm", "text", "-p", "key.pub"], signed), 0);
    assert.notEqual(runWith("minisign", ["-Vm", "text", "-p", "key.pub"], { ...signed, text: "other" }), 0);
  });
});
