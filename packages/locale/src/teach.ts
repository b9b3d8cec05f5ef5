/** Words of teaching: the page of the instructor, certificates, codes between tablets. */
export interface TeachWords {
  /** The page of the instructor. */
  readonly team: string;
  readonly teamEmpty: string;
  /** Buttons that take in what another tablet gives. */
  readonly load: string;
  readonly scan: string;
  readonly scanPicture: string;
  /** While codes are read: {share} percent are there. */
  readonly scanning: string;
  readonly noCamera: string;
  /** What was taken in: {name} has {count} answers. */
  readonly loaded: string;
  /** A card or a key was taken in. */
  readonly taken: string;
  /** Something else was given. */
  readonly notOurs: string;
  /** Instead of a learner’s journal, the journal of a drill. */
  readonly drillJournal: string;
  readonly wasErased: string;
  /** Groups of learners. */
  readonly group: string;
  readonly groupNew: string;
  /** For what the team is to be ready. */
  readonly readyFor: string;
  readonly wholeBook: string;
  /** {count} of {all} people. */
  readonly ready: string;
  readonly trainNext: string;
  /** {count} people. */
  readonly missing: string;
  /** The picture with all people and phrases. */
  readonly heat: string;
  /** Columns of the table. */
  readonly answers: string;
  readonly lapses: string;
  readonly person: string;
  readonly saveTable: string;
  /** Above a table that is wider than the screen. */
  readonly scrollHint: string;
  /** That only one team’s journal of a drill is here. */
  readonly drillOneSide: string;
  /** A name that stays on this tablet. */
  readonly alias: string;
  /** The heading over certifying a learner, and its words: {name} can use the phrases of … */
  readonly certify: string;
  readonly certifyName: string;
  readonly certifyHint: string;
  /** The button that must be held. */
  readonly heard: string;
  readonly certificates: string;
  readonly certificate: string;
  /** On the card. */
  readonly certifies: string;
  /** {name} is a pseudonym. */
  readonly heardBy: string;
  readonly taughtBy: string;
  /** What a certificate is worth. */
  readonly counts: string;
  /** What to do about a certificate that does not count. */
  readonly nextKey: string;
  readonly nextAgain: string;
  readonly nextHear: string;
  readonly nextRight: string;
  readonly nextNewer: string;
  readonly nextClock: string;
  readonly forged: string;
  readonly otherBook: string;
  readonly erasedLearner: string;
  readonly unknownKey: string;
  readonly revokedKey: string;
  readonly signer: string;
  readonly withdrawn: string;
  readonly otherLearner: string;
  readonly future: string;
  readonly tooEarly: string;
  readonly removed: string;
  readonly changedWork: string;
  readonly withdraw: string;
  readonly withdrawHint: string;
  readonly card: string;
  readonly myName: string;
  readonly pseudonym: string;
  readonly nameOnCard: string;
  /** The key of a teacher. */
  readonly myKey: string;
  readonly keyMake: string;
  readonly keyHint: string;
  readonly keySave: string;
  readonly keyLoad: string;
  readonly passphrase: string;
  /** The second field: the same passphrase. */
  readonly passphraseAgain: string;
  /** A passphrase that is too short. */
  readonly passphraseWeak: string;
  /** The two passphrases differ. */
  readonly passphraseDiffers: string;
  /** After the key was saved. */
  readonly keySaved: string;
  readonly keyWrong: string;
  readonly fingerprint: string;
  /** Beside a fingerprint that is to be compared. */
  readonly compare: string;
  readonly teachers: string;
  /** How this tablet came to trust a key. */
  readonly keyFromFile: string;
  readonly keyCompared: string;
  readonly keyTaught: string;
  readonly trust: string;
  readonly distrust: string;
  readonly vouch: string;
  /** That the owner of this tablet vouched for a key, and what comes next. */
  readonly vouched: string;
  readonly revoke: string;
  readonly revokeHint: string;
  readonly erase: string;
  readonly eraseHint: string;
  /** What a learner gives to the instructor. */
  readonly give: string;
  readonly giveHint: string;
  readonly saveFile: string;
  /** After saving: {name} ends the name of the file. */
  readonly journalSaved: string;
  /** The button that shows the journal of this learner as codes. */
  readonly showJournal: string;
  /** The button that shows the key of this teacher as a code. */
  readonly showKey: string;
  /** While codes are shown: {count} of them at least. */
  readonly codesHint: string;
  readonly codesTooMany: string;
  /** {date} is that of this tablet. */
  readonly clockWrong: string;
}
