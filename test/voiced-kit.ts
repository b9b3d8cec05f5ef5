/** Builds the sample kit with voices, beside the tests of `npm test`, which wait for it. */
import { voicedKit } from "./sample.ts";

voicedKit();
