import { withoutStress } from "../stress-mark.ts";
/**
 * Endings of words with fixed stress, by paradigm («Русская грамматика» 1980: accent types A and B). A stress mark in an ending
 * replaces that of the stem. Words with mobile stress are listed form by form.
 */
const ENDINGS: { readonly [type: string]: string } = {
  // Nouns: masculine hard, velar, hushing, in -ь, in -й, in -ц; the same with the stress on the ending.
  m: "- а у ом е ы ов ам ами ах",
  mk: "- а у ом е и ов ам ами ах",
  mš: "- а у ем е и ей ам ами ах",
  mь: "ь я ю ем е и ей ям ями ях",
  mй: "й я ю ем е и ев ям ями ях",
  mц: "- а у ем е ы ев ам ами ах",
  mB: "- а́ у́ о́м е́ ы́ о́в а́м а́ми а́х",
  mkB: "- а́ у́ о́м е́ и́ о́в а́м а́ми а́х",
  mšB: "- а́ у́ о́м е́ и́ е́й а́м а́ми а́х",
  mьB: "ь я́ ю́ ём е́ и́ е́й я́м я́ми я́х",
  // With a vowel that drops out: -ок, -ец; not -ник.
  mок: "ок ка ку ком ке ки ков кам ками ках",
  mец: "ец ца цу цем це цы цев цам цами цах",
  mецB: "е́ц ца́ цу́ цо́м це́ цы́ цо́в ца́м ца́ми ца́х",
  // Feminine: hard, velar, -ка, -ка after a soft or hushing consonant, hushing, -ца, -я, -ия, -ь.
  f: "а ы е у ой - ам ами ах",
  "f*": "а ы е у ой ам ами ах",
  fk: "а и е у ой - ам ами ах",
  fка: "ка ки ке ку кой ок кам ками ках",
  fке: "ка ки ке ку кой ек кам ками ках",
  fш: "а и е у ей - ам ами ах",
  fц: "а ы е у ей - ам ами ах",
  fя: "я и е ю ей ь ям ями ях",
  fия: "я и ю ей й ям ями ях",
  fь: "ь и ью ей ям ями ях",
  fост: "ь и ью ей ям ями ях",
  // Neuter: -о, -ие, -ство.
  n: "о а у ом е - ам ами ах",
  "n*": "о а у ом е ам ами ах",
  nие: "е я ю ем и й ям ями ях",
  // Adjectives and participles: hard, velar or hushing, soft, in -щий; the same with the stress on the ending.
  a: "ый ого ому ым ом ая ой ую ое ые ых ыми",
  aк: "ий ого ому им ом ая ой ую ое ие их ими",
  aь: "ий его ему им ем яя ей юю ее ие их ими",
  aщ: "ий его ему им ем ая ей ую ее ие их ими",
  aB: "о́й о́го о́му ы́м о́м а́я у́ю о́е ы́е ы́х ы́ми",
  aкB: "о́й о́го о́му и́м о́м а́я у́ю о́е и́е и́х и́ми",
  // Verbs: -ать -аю; -еть -ею; -овать -ую; -ить with the stress on the stem, without and with a first person in -ю; with it on the ending.
  v: "ть ю ешь ет ем ете ют л ла ло ли й йте в",
  vся: "ться юсь ешься ется емся етесь ются лся лась лось лись йся йтесь",
  vова: "овать ую уешь ует уем уете уют овал овала овало овали уй уйте",
  vоваB: "ова́ть у́ю у́ешь у́ет у́ем у́ете у́ют ова́л ова́ла ова́ло ова́ли у́й у́йте",
  vи: "ить ишь ит им ите ят ил ила ило или",
  vию: "ить ю ишь ит им ите ят ил ила ило или",
  vиB: "и́ть и́шь и́т и́м и́те я́т и́л и́ла и́ло и́ли и́",
  vиюB: "и́ть ю́ и́шь и́т и́м и́те я́т и́л и́ла и́ло и́ли и́",
  vишB: "и́ть у́ и́шь и́т и́м и́те а́т и́л и́ла и́ло и́ли и́",
  vну: "нуть ну нешь нет нем нете нут нул нула нуло нули",
};
/** The forms of a stem of one paradigm, each with its stress mark. Throws a RangeError for an unknown paradigm. */
export function formsOf(stem: string, type: string): string[] {
  const endings = ENDINGS[type];
  if (endings === undefined) throw new RangeError(`no type “${type}” of Russian words (“${stem}”)`);
  return endings.split(" ").map((ending) => {
    const own = ending === "-" ? "" : ending;
    const moved = /\u0301|ё/u.test(own);
    return (moved ? withoutStress(stem) : stem) + own;
  });
}
