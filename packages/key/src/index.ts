export { canonical } from "./canonical.ts";
export { makeKeyPair, signBytes, verifyBytes, type KeyPair } from "./key-pair.ts";
export { formatKey, keyPem, parseKey } from "./public-key.ts";
export {
  minisignFile,
  minisignKey,
  openKey,
  readMinisign,
  readMinisignKey,
  sealKey,
  type KeyFault,
} from "./minisign.ts";
export { isSigned, lineHash, linksOf, sha256Of, signatureOf, signedBytes, signLine, toLinks } from "./signed-line.ts";
export type { Links, Revocation, SignedLine } from "./signed-line.ts";
export { verifyChains, type Chains } from "./chain.ts";
export { judgeLines, judgeNext, type Doubt, type Trust, type TrustOptions } from "./trust.ts";
export { endsAfter, endsFor, nextLine, type ChainEnds, type LineContent } from "./next-line.ts";
