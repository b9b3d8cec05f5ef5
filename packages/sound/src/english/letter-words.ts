/** Everyday words in which each letter of the alphabet is read as it mostly is, with their IPA; with hyphens where letters and phones do not match one by one. */
export const englishLetterWords: readonly string[] = `
  map mæp | bed bɛd | bus bʌs | cat kæt | cap kæp | dog dɔg | day deɪ | egg ɛg | net nɛt | fan fæn | fish fɪʃ
  bag bæg | hat hæt | hand hænd | ink ɪŋk | milk mɪlk | jam dʒæm | job dʒɑb | kit kɪt | key ki
  lamp læmp | leg lɛg | man mæn | b-o-x b-ɑ-ks | pen pɛn | stop stɑp
  q-u-ee-n k-w-i-n | red rɛd | run rʌn | sun sʌn | sit sɪt | ten tɛn | tap tæp | up ʌp | put pʊt | van væn
  very vɛri | wet wɛt | win wɪn | t-a-x-i t-æ-ks-i | yes jɛs | yard jɑrd | zip zɪp | zoo zu
`
  .trim()
  .split(/\s+\|\s+|\n\s*/u);
