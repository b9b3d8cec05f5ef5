export { readBackup, writeBackup, type Backup, type Restored } from "./backup.ts";
