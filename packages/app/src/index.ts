export { readBackup, writeBackup, type Backup, type ReadBackup } from "./storage/backup-file.ts";
