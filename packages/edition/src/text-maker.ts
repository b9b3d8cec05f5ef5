import {
  isMachineVoice,
  parseTemplate,
  type Entry,
  type Recording,
  type TemplatePiece,
  type Variant,
  type Word,
} from "@parley/book";
import { misleads } from "@parley/sound";
import type { Text, TextAudio } from "./edition.ts";
import { addWord, type Making } from "./making.ts";
import { textPieces } from "./pieces.ts";
import { respell, type Respelled } from "./respell.ts";
import { EDITION_RULES, SOUND_RULES } from "./rules.ts";
import { partsAround, sayingOf } from "./saying.ts";

/** One variant of an entry in a language, made ready, with its template for those who fill its slots. */
export interface MadeText {
  readonly text: Text;
  readonly template: readonly TemplatePiece[];
}

/** Make a variant ready: parsed once, respelled for every reader, with its standing, disclosure and recordings. */
export function makeText(making: Making, variant: Variant, lang: string, entry: Entry, provenance: Word): MadeText {
  const template = parseTemplate(variant.text).pieces;
  const respelled = respell(template, variant.say, lang, making.languages, making.knownOf(lang, entry));
  reportSounds(making, respelled, lang, entry);
  const audio = audioOf(making, variant, template, lang, entry);
  const around = aroundOf(making, template, lang, entry);
  const { when, gloss } = variant;
  return {
    template,
    text: {
      ...(Object.keys(when).length > 0 ? { when } : {}),
      text: textPieces(template),
      ...(gloss === undefined ? {} : { gloss }),
      respelling: respelled.respellings,
      standing: provenance.standing,
      disclosure: making.discloser.number(provenance),
      ...(audio.length > 0 ? { audio } : {}),
      ...(around ? { around } : {}),
    },
  };
}

/** What an author should look at: words whose sound is not known, and respellings that mislead. */
function reportSounds(making: Making, { remarks, spans }: Respelled, lang: string, entry: Entry): void {
  for (const { rule, message, word } of remarks) {
    if (rule === "stress.unknown") addWord(making.unstressed, lang, word);
    const proposal = making.options.proposals?.get(word);
    const { cure } = SOUND_RULES[rule];
    const hint = proposal === undefined ? cure : `${proposal.by} proposes ${proposal.form}; ${cure}`;
    making.report(entry, SOUND_RULES[rule], `“${entry.id}”, ${lang}: ${message}`, hint);
  }
  for (const [reader, own] of Object.entries(spans)) {
    for (const { word, meaning } of misleads(own, reader)) {
      const message = `“${entry.id}”, ${lang} for ${reader}: “${word}” is a word of the reader's language (${meaning})`;
      const hint = `write another respelling under “say: { ${reader}: … }”`;
      making.report(entry, EDITION_RULES["respelling.misleads"], message, hint);
    }
  }
}

const isMachine = ({ voice }: Recording): boolean => isMachineVoice(voice);

/** The recordings of a text, people's first. */
function audioOf(
  making: Making,
  variant: Variant,
  template: readonly TemplatePiece[],
  lang: string,
  entry: Entry,
): TextAudio[] {
  const { book, options, collector } = making;
  const saying = sayingOf(making.terms, template, lang, entry, making.knownOf(lang, entry));
  if (saying !== undefined) addWord(making.sayings, lang, saying);
  const byMachine = saying === undefined ? [] : (options.recordings?.(lang, saying) ?? []);
  const recordings = [...variant.audio, ...byMachine].toSorted((a, b) => Number(isMachine(a)) - Number(isMachine(b)));
  return recordings.flatMap((recording): TextAudio[] => {
    const { file, voice, rate } = recording;
    const sha = collector.take(file, entry);
    const shown = isMachine(recording) ? voice : (book.people[voice]?.shown ?? voice);
    return sha === undefined ? [] : [{ file: sha, voice: shown, rate }];
  });
}

/** The recording of a part of a text at normal speed, and a note that it is wanted. */
export function partRecording(making: Making, lang: string, saying: string, entry: Entry): string | undefined {
  addWord(making.parts, lang, saying);
  const made = making.options.recordings?.(lang, saying).find(({ rate }) => rate === "normal");
  return made && making.collector.take(made.file, entry);
}

/** The recordings around the slots of a text: all of them or nothing, for half a phrase says something else. */
function aroundOf(
  making: Making,
  template: readonly TemplatePiece[],
  lang: string,
  entry: Entry,
): (string | null)[] | undefined {
  const around = partsAround(template, lang, making.knownOf(lang, entry))?.map((part) =>
    part === null ? null : partRecording(making, lang, part, entry),
  );
  const whole = around?.every((part) => part !== undefined) && around.some((part) => part !== null);
  return whole ? around : undefined;
}
