/**
 * The closed loop of one order as two tables: what the team that leads knows of it, and what the team that follows knows. An input
 * that a state does not name changes nothing, so that an input that comes twice, late or in another order does no harm.
 */

/** What the leading team knows of an order. */
export type LeadState =
  /** Not given yet, or taken back by STOP. */
  | "ready"
  /** Given; the read-back is awaited, in time or not. */
  | "asked"
  | "silent"
  /** The read-back was wrong: the order must be given again. */
  | "mistaken"
  /** The read-back was right; the report is awaited, in time or not. */
  | "accepted"
  | "overdue"
  /** The report was heard; the other team cannot do it; the order was left out. */
  | "closed"
  | "refused"
  | "dropped";

/**
 * What happens at the leading team. Each `give` has a call number of its own, and every other input names the call it is about;
 * `repeat` says the same call again, because it was not heard.
 */
export type LeadInput = "give" | "repeat" | "right" | "wrong" | "late" | "report" | "refuse" | "drop" | "stop";

/** What the following team knows of a call. */
export type FollowState =
  | "listening"
  /** Understood as an order; not read back yet. */
  | "heard"
  /** Read back; whether that was right is awaited. */
  | "told"
  /** Told that it was right; told that it was wrong, so that the next call is awaited. */
  | "doing"
  | "corrected"
  /** Done, or found impossible; not reported yet. */
  | "done"
  | "unable"
  /** Reported as done, or as impossible. */
  | "reported"
  | "declined";

/** What happens at the following team. */
export type FollowInput = "hear" | "readback" | "right" | "wrong" | "done" | "cannot" | "report" | "stop";

type Table<S extends string, I extends string> = { readonly [state in S]: { readonly [input in I]?: S } };

/** The leading team: state × input → state. */
export const LEAD: Table<LeadState, LeadInput> = {
  ready: { give: "asked", drop: "dropped" },
  asked: {
    give: "asked",
    repeat: "asked",
    right: "accepted",
    wrong: "mistaken",
    late: "silent",
    drop: "dropped",
    stop: "ready",
  },
  // A read-back that comes late still counts.
  silent: { give: "asked", repeat: "asked", right: "accepted", wrong: "mistaken", drop: "dropped", stop: "ready" },
  mistaken: { give: "asked", drop: "dropped", stop: "ready" },
  accepted: { give: "asked", report: "closed", refuse: "refused", late: "overdue", drop: "dropped", stop: "ready" },
  overdue: { give: "asked", report: "closed", refuse: "refused", drop: "dropped", stop: "ready" },
  closed: {},
  refused: {},
  dropped: {},
};

/** The following team: state × input → state. `hear` begins a new call, whatever became of the one before. */
export const FOLLOW: Table<FollowState, FollowInput> = {
  listening: { hear: "heard" },
  heard: { hear: "heard", readback: "told", stop: "listening" },
  told: { hear: "heard", readback: "told", right: "doing", wrong: "corrected", stop: "listening" },
  doing: { hear: "heard", done: "done", cannot: "unable", stop: "listening" },
  corrected: { hear: "heard", stop: "listening" },
  done: { hear: "heard", report: "reported", stop: "listening" },
  unable: { hear: "heard", report: "declined", stop: "listening" },
  reported: { hear: "heard" },
  declined: { hear: "heard" },
};

/** Whether nothing more happens to an order. */
export const isOver = (state: LeadState): boolean => Object.keys(LEAD[state]).length === 0;

/** Whether the next input in this state has a time limit: that of the read-back, or that of the report. */
export const limitOf = (state: LeadState): "readback" | "report" | undefined =>
  state === "asked" ? "readback" : state === "accepted" ? "report" : undefined;
