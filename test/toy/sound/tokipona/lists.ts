import { tableOf } from "../word-list.ts";
import * as data from "./data.ts";

export const FOREIGN = tableOf(data.FOREIGN);
