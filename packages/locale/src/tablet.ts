/** Words of the tablet. */
export interface TabletWords {
  readonly iSpeak: string;
  readonly theySpeak: string;
  readonly start: string;
  readonly chapters: string;
  readonly home: string;
  readonly find: string;
  readonly findHint: string;
  /** The heading of approximate search results. */
  readonly similar: string;
  readonly nothingFound: string;
  readonly nothingFoundHint: string;
  /** Show what was typed as an own phrase. */
  readonly showTyped: string;
  readonly back: string;
  readonly turn: string;
  /** Show only the half of the other person; show both. */
  readonly whole: string;
  readonly split: string;
  /** The request to the other person to speak. */
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
  /** The instruction to hold a button that cannot be undone. */
  readonly holdFor: string;
  readonly undo: string;
  readonly forgets: string;
  readonly firstWords: string;
  readonly whoSays: string;
  readonly close: string;
  readonly broken: string;
  readonly brokenHint: string;
  /** The messages of a file that cannot start: the browser is too old; no script may run, or one stopped. */
  readonly tooOld: string;
  readonly tooOldHint: string;
  readonly stopped: string;
  readonly stoppedHint: string;
  /** The message for one recording. */
  readonly soundBroken: string;
  /** The message for a phrase without a recording, where the device has no voice either. */
  readonly soundNone: string;
  readonly answerHere: string;
  readonly sideA: string;
  readonly sideB: string;
  readonly missing: string;
  /** To the other side, above a text that nobody translated: it follows as it was typed. */
  readonly asTyped: string;
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
  /** After {what} was deleted: the titles of what there was. */
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
  /** In place of that, where the browser removed what was kept while the page was open. */
  readonly removed: string;
  readonly backup: string;
  readonly backupSave: string;
  readonly backupLast: string;
  readonly backupNever: string;
  readonly backupHolds: string;
  /** The switch that puts the conversation log and the answers of guided conversations into a backup. */
  readonly backupSaid: string;
  readonly restore: string;
  readonly restoring: string;
  readonly restored: string;
  readonly restoreNot: string;
  readonly restoreNewer: string;
  readonly restoreOther: string;
  readonly handOver: string;
  /** After the copy of the app was made: {name} is the file. */
  readonly handedOver: string;
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
  /** The heading of the paths. */
  readonly paths: string;
  readonly nextQuestion: string;
  readonly nextStep: string;
  readonly skip: string;
  readonly skipped: string;
  readonly previousStep: string;
  /** `{n}` and `{total}`. */
  readonly stepOf: string;
  readonly resume: string;
  readonly summary: string;
  readonly summaryEmpty: string;
  readonly correct: string;
  readonly pathKept: string;
  /** Erase what was answered on a path. */
  readonly pathForget: string;
  /** A step of a path that the other side asks. */
  readonly theirQuestion: string;
  /** To the person who had the tablet: the other one wants to say something. */
  readonly turnToThem: string;
  /** To the person who has the tablet now, at the same time. */
  readonly yourTurn: string;
  /** An hour without minutes: `{hour}`. */
  readonly about: string;
  /** `{min}` and `{max}`: the bounds of a number. */
  readonly range: string;
  /** A digit that was not taken: `{n}` fit. */
  readonly atMost: string;
  readonly noHour: string;
  readonly decimalSign: string;
  readonly otherDay: string;
  readonly writeHere: string;
  readonly leftOrRight: string;
  readonly bothSides: string;
  /** Short words on the row of answers that every card has. */
  readonly notUnderstood: string;
  readonly again: string;
  readonly slower: string;
  /** The answers behind the last button of that row; what else can be done with a card. */
  readonly otherAnswers: string;
  readonly moreActions: string;
  /** What the other side reads while an order is held back. */
  readonly careful: string;
  readonly playAnswer: string;
  /** The four groups of the settings. */
  readonly groupTalk: string;
  readonly groupScreen: string;
  readonly groupDevice: string;
  readonly groupBook: string;
  /** The three steps of a text. */
  readonly stepDrafted: string;
  readonly stepEdited: string;
  readonly stepSigned: string;
  readonly details: string;
  readonly ownEmpty: string;
  readonly findStart: string;
  readonly allChapters: string;
}
