import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Stored } from './stored.ts';

export interface Change {
  kind: string;
  id: string;
  /** Absent when it was deleted. */
  object?: Stored;
  position: number;
}

/** The durable half of the store: one row per object, one transaction per request. */
export class SqliteFile {
  readonly #database: DatabaseSync;

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.#database = new DatabaseSync(join(directory, 'stripe-local.db'));
    // WAL with NORMAL survives a killed process; only a power cut could take the last moments.
    this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000');
    this.#database.exec(
      'CREATE TABLE IF NOT EXISTS objects (kind TEXT, id TEXT, position INTEGER, body TEXT, PRIMARY KEY (kind, id))',
    );
  }

  read(): Change[] {
    const rows = this.#database
      .prepare('SELECT kind, id, position, body FROM objects ORDER BY position')
      .all();
    return rows.map(({ kind, id, position, body }) => ({
      kind: String(kind),
      id: String(id),
      position: Number(position),
      object: JSON.parse(String(body)) as Stored,
    }));
  }

  write(changes: Iterable<Change>): void {
    const keep = this.#database.prepare(
      'INSERT OR REPLACE INTO objects (kind, id, position, body) VALUES (?, ?, ?, ?)',
    );
    const drop = this.#database.prepare('DELETE FROM objects WHERE kind = ? AND id = ?');
    this.#database.exec('BEGIN');
    for (const { kind, id, object, position } of changes) {
      if (object) keep.run(kind, id, position, JSON.stringify(object));
      else drop.run(kind, id);
    }
    this.#database.exec('COMMIT');
  }

  clear(): void {
    this.#database.exec('DELETE FROM objects');
  }

  close(): void {
    this.#database.close();
  }
}
