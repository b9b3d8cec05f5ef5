import { TEACHERS_ELEMENT } from "../device/share.ts";
import { DRILLS } from "../drill/feature.ts";
import { modelOf, type Tablet } from "../feature.ts";
import { backupFiles } from "../storage/feature.ts";
import { STUDY } from "../study/feature.ts";
import { makeTeachModel, type TeachModel } from "./model.ts";

/** Teaching on a tablet, by the clock and the random numbers of the device. */
export const teachOf: (tablet: Tablet) => TeachModel = modelOf((tablet) =>
  makeTeachModel(tablet, {
    now: () => Date.now(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    handed: document.getElementById(TEACHERS_ELEMENT)?.textContent ?? "",
    studied: STUDY.name,
    drilled: DRILLS.name,
    // What was drilled goes with what was studied.
    given: [STUDY.name, DRILLS.name],
    async readBackup(text) {
      const { readBackup, titlesOf } = await backupFiles();
      const read = readBackup(text, titlesOf(tablet.pack.book));
      return read.ok ? read.backup : undefined;
    },
  }),
);
