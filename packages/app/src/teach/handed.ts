import type { Tablet } from "../feature.ts";
import { writeParcel } from "./parcel.ts";
import { teachOf } from "./tablet-teach.ts";

/** The text of the teachers that a copy of the file carries; empty where this device has no key and knows no teacher. */
export async function handedOn(tablet: Tablet): Promise<string> {
  const model = teachOf(tablet);
  await model.load();
  const parcel = model.teacherParcel();
  return parcel.teachers.length === 0 ? "" : writeParcel(parcel);
}
