import type { Kind, KindMap } from './kinds.ts';
import { type Change, SqliteFile } from './sqlite-file.ts';
import type { Stored } from './stored.ts';

/** All objects in memory, written to SQLite when a directory is given. Work is all or nothing. */
export class Store {
  readonly #kinds = new Map<string, Map<string, Stored>>();
  readonly #file: SqliteFile | undefined;
  #undo: (() => void)[] = [];
  #changes = new Map<string, Change>();
  #nextPosition = 1;
  #depth = 0;

  constructor(directory?: string) {
    this.#file = directory ? new SqliteFile(directory) : undefined;
    for (const { kind, id, object, position } of this.#file?.read() ?? []) {
      if (object) this.#of(kind).set(id, object);
      this.#nextPosition = position + 1;
    }
  }

  find<K extends Kind>(kind: K, id: string): KindMap[K] | undefined {
    return this.#of(kind).get(id) as KindMap[K] | undefined;
  }

  /** For ids the server wrote itself. */
  get<K extends Kind>(kind: K, id: string): KindMap[K] {
    const object = this.find(kind, id);
    if (!object) throw new Error(`The store has no ${kind} ${id}`);
    return object;
  }

  /** In the order of creation. */
  all<K extends Kind>(kind: K): KindMap[K][] {
    return [...this.#of(kind).values()] as KindMap[K][];
  }

  kinds(): string[] {
    return [...this.#kinds.keys()];
  }

  put<K extends Kind>(kind: K, object: KindMap[K]): KindMap[K] {
    const before = this.#of(kind).get(object.id);
    const position = before?._position ?? this.#nextPosition++;
    const kept = { ...object, _position: position };
    this.#of(kind).set(object.id, kept);
    this.#note({ kind, id: object.id, object: kept, position }, before);
    return kept;
  }

  change<K extends Kind>(kind: K, id: string, fields: Partial<KindMap[K]>): KindMap[K] {
    return this.put(kind, { ...this.get(kind, id), ...fields });
  }

  remove(kind: Kind, id: string): void {
    const before = this.#of(kind).get(id);
    if (!before) return;
    this.#of(kind).delete(id);
    this.#note({ kind, id, position: 0 }, before);
  }

  /** Runs synchronous work; a throw takes everything back unless `keeps` says the error leaves traces. */
  atomically<T>(work: () => T, keeps: (error: unknown) => boolean = () => false): T {
    if (this.#depth > 0) return work();
    this.#depth++;
    try {
      return work();
    } catch (error) {
      if (!keeps(error)) this.#takeBack();
      throw error;
    } finally {
      this.#depth--;
      this.#commit();
    }
  }

  clear(): void {
    this.#kinds.clear();
    this.#changes.clear();
    this.#undo = [];
    this.#file?.clear();
  }

  close(): void {
    this.#commit();
    this.#file?.close();
  }

  #of(kind: string): Map<string, Stored> {
    const found = this.#kinds.get(kind);
    if (found) return found;
    const created = new Map<string, Stored>();
    this.#kinds.set(kind, created);
    return created;
  }

  #note(change: Change, before: Stored | undefined): void {
    const objects = this.#of(change.kind);
    this.#changes.set(`${change.kind} ${change.id}`, change);
    this.#undo.push(() => (before ? objects.set(change.id, before) : objects.delete(change.id)));
    if (this.#depth === 0) this.#commit();
  }

  #takeBack(): void {
    for (const step of this.#undo.reverse()) step();
    this.#undo = [];
    this.#changes.clear();
  }

  #commit(): void {
    if (this.#changes.size > 0) this.#file?.write(this.#changes.values());
    this.#changes.clear();
    this.#undo = [];
  }
}
