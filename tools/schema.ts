/** Write the JSON Schemas of the book format into `schema/`, so that editors can complete and check a book. */
import { mkdirSync, writeFileSync } from "node:fs";
import { schemas } from "@parley/book";

mkdirSync("schema", { recursive: true });
for (const [name, schema] of Object.entries(schemas()))
  writeFileSync(`schema/${name}.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
