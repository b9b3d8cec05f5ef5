/** Write the JSON Schemas of the book format into `schema/`, for completion and validation in editors. */
import { mkdirSync, writeFileSync } from "node:fs";
import { schemas } from "@parley/book";
import { phrasesSchema } from "@parley/exchange";
import { lessonSchema } from "@parley/lesson";
import { songSchema } from "@parley/song";

mkdirSync("schema", { recursive: true });
const own = { song: songSchema(), lesson: lessonSchema(), phrases: phrasesSchema() };
for (const [name, schema] of Object.entries({ ...schemas(), ...own }))
  writeFileSync(`schema/${name}.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
