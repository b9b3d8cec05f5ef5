import {
  isMachineVoice,
  nearest,
  parseTemplate,
  type Entry,
  type Recording,
  type TemplatePiece,
  type Variant,
  type Provenance,
} from "@parley/book";
import { misleads, UNITS, type Sound } from "@parley/sound";
import type { Text, TextAudio } from "./edition.ts";
import { addWord, type EditionContext } from "./edition-context.ts";
import type { FillerTables } from "./fillers.ts";
import { textPieces } from "./pieces.ts";
import { respell, sourceOf, type RespellingResult } from "./respell.ts";
import type { TextSlots } from "./slot-contexts.ts";
import { EDITION_RULES, SOUND_RULES } from "./rules.ts";
import { partsAround, utteranceOf } from "./utterance.ts";

/** The text of one variant, for readers of `lang`: parsed, respelled for every reader, with its standing, disclosure and recordings. */
export function makeText(
  context: EditionContext,
  fillers: FillerTables,
  variant: Variant,
  { lang, written }: { readonly lang: string; readonly written: string },
  entry: Entry,
  provenance: Provenance,
): Text {
  const template = parseTemplate(variant.text).pieces;
  const slots = fillers.add(template, lang, entry);
  for (const unit of slots.unknownUnits) reportUnit(context, entry, unit);
  const respelled = respell(slots, variant.say, lang, context.languages, context.lexiconOf(lang, entry));
  reportSounds(context, respelled, lang, entry);
  const audio = audioOf(context, variant, { template, sound: respelled.sound }, lang, entry);
  const around = aroundOf(context, slots, lang, entry);
  const { when, gloss } = variant;
  const contexts = slots.joined.map((slot) => slot?.context);
  return {
    ...(Object.keys(when).length > 0 ? { when } : {}),
    text: textPieces(template, contexts),
    ...(written === lang ? {} : { written }),
    ...(gloss === undefined ? {} : { gloss }),
    respelling: respelled.respellings,
    standing: provenance.standing,
    disclosure: context.discloser.number(provenance, variant.source.length > 0),
    ...(audio.length > 0 ? { audio } : {}),
    ...(around ? { around } : {}),
  };
}

/** Report a unit that has no words. */
export function reportUnit(context: EditionContext, entry: Entry, unit: string): void {
  const message = `“${entry.id}”: there are no words for the unit “${unit}”`;
  // Each language and each answer asks for it.
  if (context.troubles.some((one) => one.rule === "unknown-unit" && one.message === message)) return;
  const near = nearest(unit, UNITS);
  const hint = near === undefined ? undefined : `did you mean “${near}”? ${EDITION_RULES["unknown-unit"].hint}`;
  context.report(entry, EDITION_RULES["unknown-unit"], message, hint);
}

/** Report words with an unknown pronunciation, and respellings that mislead. */
function reportSounds(context: EditionContext, { remarks, spans }: RespellingResult, lang: string, entry: Entry): void {
  for (const { rule, message, word } of remarks) {
    if (rule === "stress.unknown") addWord(context.unstressed, lang, word);
    const proposal = context.options.proposals?.get(word);
    const { hint: advice } = SOUND_RULES[rule];
    const hint = proposal === undefined ? advice : `${proposal.by} proposes ${proposal.form}; ${advice}`;
    const named = message.includes(word) ? message : `“${word}”: ${message}`;
    context.report(entry, SOUND_RULES[rule], `“${entry.id}”, ${lang}: ${named}`, hint);
  }
  for (const [reader, own] of Object.entries(spans)) {
    const found = own.flatMap((part) =>
      misleads(part.spans, reader).map((one) => ({ ...one, source: sourceOf(part, one.word) })),
    );
    for (const { word, meaning, source } of found) {
      const message = `“${entry.id}”, ${lang} for ${reader}: “${word}”, from “${source}”, is a word of the reader's language (${meaning})`;
      const hint = `write another respelling: ${lang}: { text: …, say: { ${reader}: … } }`;
      context.report(entry, EDITION_RULES["respelling.misleads"], message, hint);
    }
  }
}

const isMachine = ({ voice }: Recording): boolean => isMachineVoice(voice);

/** The recordings of a text, those by people first. */
function audioOf(
  context: EditionContext,
  variant: Variant,
  { template, sound }: { readonly template: readonly TemplatePiece[]; readonly sound: Sound | undefined },
  lang: string,
  entry: Entry,
): TextAudio[] {
  const { book, options, collector } = context;
  const utterance = utteranceOf(context.entriesById, template, lang, entry, context.lexiconOf(lang, entry), sound);
  if (utterance !== undefined) addWord(context.utterances, lang, utterance);
  const byMachine = utterance === undefined ? [] : (options.recordings?.(lang, utterance) ?? []);
  const recordings = [...variant.audio, ...byMachine].toSorted((a, b) => Number(isMachine(a)) - Number(isMachine(b)));
  return recordings.flatMap((recording): TextAudio[] => {
    const { file, voice, rate } = recording;
    const sha = collector.take(file, entry);
    const shown = isMachine(recording) ? voice : (book.people[voice]?.shown ?? voice);
    return sha === undefined ? [] : [{ file: sha, voice: shown, rate }];
  });
}

/** The recording of a part of a text at normal speed. The part is added to the utterances to record. */
export function partRecording(
  context: EditionContext,
  lang: string,
  utterance: string,
  entry: Entry,
): string | undefined {
  addWord(context.parts, lang, utterance);
  const made = context.options.recordings?.(lang, utterance).find(({ rate }) => rate === "normal");
  return made && context.collector.take(made.file, entry);
}

/** The recordings around the slots of a text; `undefined` unless all parts are recorded, because half a phrase can mislead. */
function aroundOf(
  context: EditionContext,
  slots: TextSlots,
  lang: string,
  entry: Entry,
): (string | null)[] | undefined {
  const around = partsAround(slots, lang, context.lexiconOf(lang, entry))?.map((part) =>
    part === null ? null : partRecording(context, lang, part, entry),
  );
  const whole = around?.every((part) => part !== undefined) && around.some((part) => part !== null);
  return whole ? around : undefined;
}
