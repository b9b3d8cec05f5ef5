/** Words of drills, on the tablet. */
export interface DrillWords {
  /** The list of drills, and the button that opens it. */
  readonly title: string;
  /** What a drill is. */
  readonly hint: string;
  /** Drills that were begun. */
  readonly open: string;
  /** How the drill is run. */
  readonly mode: string;
  /** One tablet between the teams. */
  readonly split: string;
  /** A tablet each, with voices. */
  readonly two: string;
  /** Number codes only. */
  readonly radio: string;
  /** The team that holds the tablet. */
  readonly team: string;
  /** Which team gives the orders: {team}. */
  readonly leads: string;
  /** How many orders: {count}. */
  readonly orders: string;
  /** That the roles are changed over. */
  readonly changed: string;
  /** The code that both tablets need. */
  readonly code: string;
  /** Where the code comes from. */
  readonly codeHint: string;
  /** A code with a wrong digit. */
  readonly codeNot: string;
  /** That the other team chose the same side: by its code. */
  readonly taken: string;
  /** The button that begins. */
  readonly start: string;
  /** What must be agreed before a drill begins: the heading, four lines, the button that goes on. */
  readonly safety: string;
  readonly safetyReal: string;
  readonly safetyWeapons: string;
  readonly safetyMachines: string;
  readonly safetyBody: string;
  readonly safetyGo: string;
  /** Noise from the tablet. */
  readonly noise: string;
  readonly noiseOff: string;
  readonly noiseLow: string;
  readonly noiseHigh: string;
  readonly pause: string;
  readonly paused: string;
  /** After STOP. */
  readonly stopped: string;
  readonly goOn: string;
  readonly finish: string;
  /** {n} of {total}. */
  readonly orderOf: string;
  readonly sayOrder: string;
  readonly sayDigits: string;
  readonly said: string;
  /** Before the same in the language of the other team. */
  readonly theirs: string;
  readonly awaitReadback: string;
  readonly right: string;
  readonly wrong: string;
  readonly again: string;
  readonly silent: string;
  readonly mistaken: string;
  readonly tellRight: string;
  readonly tellWrong: string;
  readonly awaitReport: string;
  readonly overdue: string;
  readonly heardDone: string;
  readonly heardCannot: string;
  readonly leaveOut: string;
  readonly typeDigits: string;
  /** The name of the field for digits. */
  readonly digits: string;
  readonly enter: string;
  readonly wrongLength: string;
  readonly wrongCheck: string;
  readonly wrongUnknown: string;
  /** A code that does not fit the order: one about an earlier order, or another signal than is awaited. */
  readonly wrongCall: string;
  /** Digits of a reply that do not fit the order that was given. */
  readonly wrongReply: string;
  /** Opens the keypad where no digits are asked for. */
  readonly otherDigits: string;
  readonly wait: string;
  readonly which: string;
  readonly readBack: string;
  /** By radio. */
  readonly readBackDigits: string;
  /** Under an order that averts a danger. */
  readonly atOnce: string;
  /** That an order of a drill is an exercise. */
  readonly exercise: string;
  /** A planned error. */
  readonly readWrong: string;
  /** By radio. */
  readonly readWrongDigits: string;
  /** The order that was given, beside the planned error. */
  readonly ordered: string;
  readonly repeated: string;
  readonly whatSay: string;
  /** On one tablet: only the team that leads says whether the read-back was right. */
  readonly awaitAnswer: string;
  readonly saysRight: string;
  readonly saysWrong: string;
  readonly doIt: string;
  readonly done: string;
  readonly cannot: string;
  readonly report: string;
  readonly reported: string;
  readonly allGiven: string;
  /** The button with which the other team begins to give orders. */
  readonly changeOver: string;
  /** After the own orders: the other team leads now, and touches {button}. */
  readonly theyLead: string;
  /** When all orders of the other team were heard and reported. */
  readonly allHeard: string;
  /** An order whose entry was removed. */
  readonly gone: string;
  /** A drill whose entries were removed: {count}. */
  readonly missing: string;
  readonly result: string;
  readonly closed: string;
  readonly wrongs: string;
  readonly planned: string;
  readonly missed: string;
  readonly time: string;
  readonly outcome: string;
  readonly outClosed: string;
  readonly outUnconfirmed: string;
  readonly outContradicted: string;
  readonly outUnnoticed: string;
  readonly outRefused: string;
  readonly outDropped: string;
  readonly outOpen: string;
  readonly outNotGiven: string;
  readonly failing: string;
  /** How often a phrase failed between two languages. */
  readonly failedOf: string;
  readonly oneSide: string;
  readonly conflict: string;
  readonly void: string;
  readonly plans: string;
  readonly saveJournal: string;
  /** After saving: {name} is the file. */
  readonly journalSaved: string;
  readonly addJournal: string;
  readonly added: string;
  readonly notAdded: string;
  readonly remove: string;
}
