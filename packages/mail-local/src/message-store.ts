import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type LocalMessage, readMessage } from './message.ts';

/** Past this many the oldest go: the inbox is a window on the product, not an archive. */
const MOST_KEPT = 5_000;

export type Envelope = { from: string; to: readonly string[] };

/** Messages in the order in which they came; each is one `.eml` file, there before the sender hears 250. */
export class MessageStore {
  readonly #directory: string;
  readonly #messages = new Map<string, LocalMessage>();
  #lastId = 0;

  constructor(directory: string) {
    this.#directory = directory;
  }

  static async open(directory: string): Promise<MessageStore> {
    await mkdir(directory, { recursive: true });
    const store = new MessageStore(directory);
    const files = (await readdir(directory)).filter((name) => /^\d+\.eml$/.test(name)).sort();
    for (const file of files) {
      const id = file.replace('.eml', '');
      store.#messages.set(id, await readMessage(id, await readFile(join(directory, file))));
      store.#lastId = Math.max(store.#lastId, Number(id));
    }
    return store;
  }

  /** The envelope is written on top as `Return-Path` and `Delivered-To`, as mail servers do. */
  async add(envelope: Envelope, raw: Buffer): Promise<LocalMessage> {
    // Microseconds since 1970, and never the same twice: names sort by arrival.
    this.#lastId = Math.max(this.#lastId + 1, Date.now() * 1_000);
    const id = String(this.#lastId);
    const lines = [
      `Return-Path: <${envelope.from}>`,
      ...envelope.to.map((address) => `Delivered-To: ${address}`),
    ];
    const eml = Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n`), raw]);
    const message = await readMessage(id, eml);
    await this.#write(id, eml);
    this.#messages.set(id, message);
    await this.#forgetOldest();
    return message;
  }

  /** Newest first. */
  list(): LocalMessage[] {
    return [...this.#messages.values()].sort((a, b) => b.id.localeCompare(a.id));
  }

  find(id: string): LocalMessage | undefined {
    return this.#messages.get(id);
  }

  async source(id: string): Promise<Buffer | undefined> {
    return this.#messages.has(id) ? readFile(this.#path(id)) : undefined;
  }

  async clear(): Promise<void> {
    const ids = [...this.#messages.keys()];
    this.#messages.clear();
    await Promise.all(ids.map((id) => rm(this.#path(id), { force: true })));
  }

  #path(id: string): string {
    return join(this.#directory, `${id}.eml`);
  }

  /** Written aside, flushed, then renamed: a crash leaves a whole message or none. */
  async #write(id: string, eml: Buffer): Promise<void> {
    const aside = join(this.#directory, `.${randomUUID()}.part`);
    const file = await open(aside, 'wx');
    try {
      await file.writeFile(eml);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, this.#path(id));
  }

  async #forgetOldest(): Promise<void> {
    while (this.#messages.size > MOST_KEPT) {
      const oldest = [...this.#messages.keys()].sort()[0]!; // there is one: the size is above the limit
      this.#messages.delete(oldest);
      await rm(this.#path(oldest), { force: true });
    }
  }
}
