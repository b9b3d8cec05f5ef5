import { languageFor, plain, speakWords, write, type Lexicon, type Span } from "@parley/sound";
import { languageOf } from "@parley/sound/script";
import type { LineReading, LineSyllable } from "./sung-line.ts";

/** The respelling of a sung line for a reader, syllable by syllable, and the syllables that have no letters in it. */
export interface RespelledLine {
  readonly syllables: readonly string[];
  readonly uncut: readonly number[];
}

/** The readers of a text in a language: those of other languages that Parley writes for. */
export function readersOf(lang: string, readers: readonly string[]): readonly string[] {
  return languageFor(lang) === undefined
    ? []
    : readers.filter((reader) => languageFor(reader) && languageOf(reader) !== languageOf(lang));
}

/**
 * The respelling of a sung line for a reader. The whole line is respelled, with what its words do to each other, and is then cut into
 * the syllables that are sung. A word with more or fewer syllables in the respelling than are sung is respelled syllable by syllable.
 * Never throws for a reader that Parley writes for.
 *
 * ```ts
 * import { readSungLine, respellLine } from "@parley/song";
 * respellLine(readSungLine("십_리도 못 가서", "ko"), "ru").syllables; // ["сим", "ни", "до", "мот", "ка", "со"]
 * ```
 */
export function respellLine({ sound, syllables }: LineReading, reader: string, lexicon: Lexicon = {}): RespelledLine {
  if (sound === undefined || syllables.length === 0) return { syllables: [], uncut: [] };
  const spans = write(sound, reader, "say").filter(({ text }) => /\p{L}/u.test(text));
  const { owners, alone } = ownersOf(spans, syllables);
  const cut = syllables.map(({ text }, i) =>
    alone.has(i) ? lettersOf(plain(write(speakWords(text, sound.lang, lexicon), reader, "say"))) : "",
  );
  for (const [i, span] of spans.entries()) if (!alone.has(owners[i]!)) cut[owners[i]!] += lettersOf(span.text);
  return { syllables: cut, uncut: cut.flatMap((text, i) => (text === "" ? [i] : [])) };
}

/** The letters of a respelling, without the punctuation around them. */
const lettersOf = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}\p{M}'’ʼ]+$/gu, "");

/** The syllable that each span of a respelling belongs to, and the syllables of words that the spans do not fit. */
function ownersOf(
  spans: readonly Span[],
  syllables: readonly LineSyllable[],
): { readonly owners: readonly number[]; readonly alone: ReadonlySet<number> } {
  const alone = new Set<number>();
  const words = Map.groupBy(syllables.entries(), ([, { word }]) => word);
  const owners: number[] = spans.map(() => -1);
  for (const group of words.values()) {
    const members = [...group];
    const [[firstIndex, first]] = members as [(typeof members)[0]];
    const own = spans.flatMap((span, i) =>
      span.from[0] >= first.from && span.from[0] < members.at(-1)![1].to ? [i] : [],
    );
    // A word without a vowel before it, such as a preposition, is a span of its own.
    const begin = first.nuclei[0]?.[0] ?? first.from;
    const count = members.reduce((sum, [, { nuclei }]) => sum + Math.max(1, nuclei.length), 0);
    const whole = own.length <= count ? own : own.filter((i) => spans[i]!.from[1] > begin);
    if (members.length > 1 && whole.length !== count) for (const [index] of members) alone.add(index);
    let at = 0;
    for (const [index, { nuclei }] of members)
      for (let i = 0; i < Math.max(1, nuclei.length) && at < whole.length; i += 1) owners[whole[at++]!] = index;
    for (const i of whole.slice(at)) owners[i] = members.at(-1)![0];
    for (const i of own.slice(0, own.length - whole.length)) owners[i] = firstIndex;
  }
  let last = 0;
  for (const [i, owner] of owners.entries()) {
    if (owner >= 0) last = owner;
    else owners[i] = last;
  }
  return { owners, alone };
}
