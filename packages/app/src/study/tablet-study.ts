import { modelOf, type Tablet } from "../feature.ts";
import { clipsOf } from "../voice/feature.ts";
import { makeStudyModel, type StudyModel } from "./model.ts";

/** Study on a tablet, by the clock of the device. */
export const studyOf: (tablet: Tablet) => StudyModel = modelOf((tablet) =>
  makeStudyModel(tablet, {
    now: () => Date.now(),
    zone: () => -new Date().getTimezoneOffset(),
    newName: () => crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36),
    isHeard: (entry, lang) => clipsOf(tablet, entry, lang).length > 0,
  }),
);
