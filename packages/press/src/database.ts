import type { WriteDatabase } from "@parley/exchange";

/**
 * A writer of SQLite files by the SQLite that is part of Node (24). It is loaded when it is first wanted, because Node 20 has none.
 * Rejects with an Error on a Node without it.
 */
export async function databaseWriter(): Promise<WriteDatabase> {
  const { DatabaseSync } = await import("node:sqlite");
  return ({ schema, rows }) => {
    const database = new DatabaseSync(":memory:");
    try {
      for (const statement of schema) database.exec(statement);
      database.exec("BEGIN");
      for (const [table, list] of Object.entries(rows)) {
        const [first] = list;
        if (!first) continue;
        const insert = database.prepare(`INSERT INTO ${table} VALUES (${first.map(() => "?").join(",")})`);
        for (const row of list) insert.run(...row);
      }
      database.exec("COMMIT");
      return new Uint8Array(database.serialize());
    } finally {
      database.close();
    }
  };
}
