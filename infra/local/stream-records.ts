import { rmSync } from 'node:fs';
import sqlite from 'node-sqlite3-wasm';
import type { ReadSoFar } from './stream-pump.ts';

/**
 * Puts the stream of a stopped store in order, where the store by itself lets it grow for ever and looks through all of it at
 * each write. DynamoDB forgets a record after a day; here it goes as soon as everybody has read it, because its images hold
 * words that people may have erased since. The newest of each table stays, without its images: the store counts on from it.
 * Where something went, the file is written anew, so that what was erased from the tables is not in its free pages either. Of
 * 159 MB that took 1.5 seconds of processor time, and 8 on a crowded machine; this process waits for it.
 * `file` must be in use by nobody.
 */
export function tidyStreamRecords(file: string, read: ReadSoFar): void {
  // What a tidying that was cut off left; nobody else is at the file.
  rmSync(`${file}.lock`, { force: true, recursive: true });
  const store = new sqlite.Database(file, { fileMustExist: true });
  try {
    // The only way to a file with a write-ahead log that needs no shared memory.
    store.exec('PRAGMA locking_mode = EXCLUSIVE');
    // What is deleted is overwritten.
    store.exec('PRAGMA secure_delete = ON');
    store.exec(`
      BEGIN IMMEDIATE;
      CREATE INDEX IF NOT EXISTS stream_records_in_order
        ON _stream_records (table_name, CAST(sequence_number AS INTEGER));
      CREATE INDEX IF NOT EXISTS stream_records_of_shard
        ON _stream_records (table_name, shard_id, sequence_number);
    `);
    let gone = 0;
    for (const [shard, sequence] of Object.entries(read)) {
      const { changes } = store.run(
        `DELETE FROM _stream_records
          WHERE shard_id = ?1 AND CAST(sequence_number AS INTEGER) <= CAST(?2 AS INTEGER)
            AND id NOT IN (SELECT MAX(id) FROM _stream_records GROUP BY table_name)`,
        [shard, sequence],
      );
      gone += changes;
      store.run(
        `UPDATE _stream_records SET new_image = NULL, old_image = NULL
          WHERE shard_id = ?1 AND CAST(sequence_number AS INTEGER) <= CAST(?2 AS INTEGER)`,
        [shard, sequence],
      );
    }
    store.exec('COMMIT');
    if (gone > 0) store.exec('VACUUM');
    store.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    store.close();
  }
}
