/** Everything the kit itself says in one language. What a book says (yes, no, say it again) is entries, never here. */
export interface Strings {
  /** The language's own name, and what the others call it. */
  readonly name: string;
  readonly names: { readonly [tag: string]: string };
  readonly disclosure: {
    readonly draft: string;
    readonly edited: string;
    readonly signed: string;
    readonly machine: string;
    readonly origins: { readonly mt: string; readonly tm: string; readonly bank: string };
    readonly unknownOrigin: string;
    readonly unchecked: string;
    readonly unsigned: string;
    /** One short line under an unsigned text, for the person opposite. */
    readonly card: string;
    readonly cardEdited: string;
    /** How many are signed, where some are: {signed} of {texts}. */
    readonly count: string;
    /** One word for a page. */
    readonly word: string;
  };
  /** Signs of acts and urgency, in words. */
  readonly acts: { readonly [act: string]: string };
  readonly urgency: { readonly [urgency: string]: string };
  readonly when: { readonly [key: string]: string };
  /** The booklet. */
  readonly print: {
    readonly phrasebook: string;
    readonly edition: string;
    readonly contents: string;
    readonly index: string;
    readonly howTo: string;
    readonly howToSteps: readonly string[];
    readonly howToRead: string;
    readonly howToReadIntro: string;
    readonly sign: string;
    readonly soundsLike: string;
    readonly stressNote: string;
    readonly signsTitle: string;
    readonly about: string;
    readonly licence: string;
    readonly hash: string;
    readonly made: string;
    readonly pictures: string;
    readonly fonts: string;
    readonly owner: string;
    readonly blanks: readonly string[];
    readonly emergency: string;
    readonly point: string;
    readonly pain: string;
    readonly painWords: readonly string[];
    readonly body: string;
    readonly bodyParts: { readonly [part: string]: string };
    readonly clock: string;
    /** The page that teaches the number code. */
    readonly numbers: { readonly title: string; readonly intro: string; readonly check: string; readonly how: string };
    /** What stands beside a text that nobody has signed. */
    readonly marks: { readonly draft: string; readonly edited: string };
    /** From the sheets to a book. */
    readonly making: {
      readonly title: string;
      readonly two: string;
      readonly four: string;
      readonly short: string;
      readonly long: string;
      readonly cut: string;
      readonly stack: string;
      readonly fold: string;
      readonly staple: string;
    };
    /** The sheet that tells how a printer turns paper. */
    readonly trial: {
      readonly title: string;
      readonly how: string;
      readonly book: string;
      readonly calendar: string;
      readonly frames: string;
      readonly light: string;
    };
    readonly volume: string;
    readonly ownPhrases: string;
  };
  /** The tablet. */
  readonly app: {
    readonly iSpeak: string;
    readonly theySpeak: string;
    readonly start: string;
    readonly chapters: string;
    readonly home: string;
    readonly find: string;
    readonly findHint: string;
    /** Over what was found that is not what was typed. */
    readonly similar: string;
    readonly nothingFound: string;
    readonly nothingFoundHint: string;
    readonly back: string;
    readonly turn: string;
    /** Their half alone, and both again. */
    readonly whole: string;
    readonly split: string;
    /** What whoever is opposite says to begin. */
    readonly speakUp: string;
    readonly further: string;
    readonly swap: string;
    readonly stop: string;
    readonly settings: string;
    readonly language: string;
    readonly theme: string;
    readonly auto: string;
    readonly light: string;
    readonly dark: string;
    readonly speakAs: string;
    readonly m: string;
    readonly f: string;
    readonly unset: string;
    readonly answered: string;
    readonly noAnswer: string;
    readonly number: string;
    readonly clear: string;
    readonly hold: string;
    /** What is done to what cannot be brought back. */
    readonly holdFor: string;
    readonly undo: string;
    readonly forgets: string;
    readonly firstWords: string;
    readonly whoSays: string;
    readonly close: string;
    readonly broken: string;
    readonly brokenHint: string;
    readonly answerHere: string;
    readonly sideA: string;
    readonly sideB: string;
    readonly missing: string;
    readonly writeName: string;
    readonly hour: string;
    readonly minute: string;
    readonly less: string;
    readonly more: string;
    readonly value: string;
    readonly log: string;
    readonly logKeep: string;
    readonly logEmpty: string;
    readonly logForget: string;
    readonly share: string;
    readonly copied: string;
    readonly print: string;
    readonly urgent: string;
    readonly mine: string;
    readonly keep: string;
    readonly recent: string;
    readonly all: string;
    readonly sunlight: string;
    readonly night: string;
    readonly size: string;
    readonly normal: string;
    readonly larger: string;
    readonly largest: string;
    readonly glove: string;
    readonly hand: string;
    readonly right: string;
    readonly left: string;
    readonly on: string;
    readonly off: string;
    readonly awake: string;
    readonly forgetAll: string;
    readonly forgotten: string;
    readonly play: string;
    readonly playSlowly: string;
    readonly silence: string;
    readonly repeat: string;
    readonly voicePerson: string;
    readonly voiceMachine: string;
    readonly voiceDevice: string;
    readonly voiceOwn: string;
    readonly voices: string;
    readonly record: string;
    readonly recordBegin: string;
    readonly recordEnd: string;
    readonly recordAgain: string;
    readonly recordKeep: string;
    readonly recordDelete: string;
    readonly recordFrom: string;
    readonly recordTo: string;
    readonly recordNone: string;
    readonly own: string;
    readonly ownAdd: string;
    readonly ownMark: string;
    readonly ownPicture: string;
    readonly unsaved: string;
    readonly save: string;
    readonly remove: string;
    readonly edit: string;
    readonly full: string;
    readonly backup: string;
    readonly backupSave: string;
    readonly backupLast: string;
    readonly backupNever: string;
    readonly backupHolds: string;
    readonly restore: string;
    readonly restored: string;
    readonly restoreNot: string;
    readonly restoreNewer: string;
    readonly handOver: string;
    readonly handOverHint: string;
    readonly update: string;
    readonly restart: string;
    readonly today: string;
    readonly tomorrow: string;
    readonly yesterday: string;
    readonly draw: string;
    readonly drawn: string;
    readonly front: string;
    readonly rear: string;
  };
}
