import { emptyDraft, type ReportDraft } from '@app/shared/reports/report.schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginWith, createAutosave, type SaveAnswer, type SaveState, type Stored } from './autosave.ts';
import { createCopyStore, fingerprint, type LocalCopy, sameWords } from './local-copy.ts';

const say = (realReason: string): ReportDraft => ({ ...emptyDraft(), realReason });

function memoryStorage(): Storage {
  const map = new Map<string, string>();
  const storage = {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  };
  return new Proxy(storage, {
    ownKeys: () => [...map.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  }) as unknown as Storage;
}

/** A server that keeps versions as ours does, and a connection that can be cut before or after it acts. */
class Server {
  stored: Stored = { version: 1, content: emptyDraft(), savedAt: '0' };
  connection: 'up' | 'down' | 'answer lost' = 'up';

  async send(version: number, content: ReportDraft): Promise<SaveAnswer> {
    if (this.connection === 'down') return { kind: 'unreachable' };
    const same = JSON.stringify(this.stored.content) === JSON.stringify(content);
    if (version !== this.stored.version && !same) return { kind: 'changed' };
    if (!same) this.stored = { version: this.stored.version + 1, content, savedAt: 't' };
    if (this.connection === 'answer lost') return { kind: 'unreachable' };
    return { kind: 'saved', version: this.stored.version, savedAt: 't' };
  }

  async fetchStored(): Promise<Stored> {
    if (this.connection !== 'up') throw new Error('no answer');
    return this.stored;
  }
}

function openWindow(server: Server, storage = memoryStorage(), name = 'a') {
  const states: SaveState[] = [];
  const merged: string[][] = [];
  let text = server.stored.content;
  let pending: (() => void) | undefined;
  const copies = createCopyStore(storage, { userId: 'usr_1', bookingId: 'bkg_1', window: name });
  const autosave = createAutosave(beginWith(server.stored, copies.readAll()), {
    send: (version, content) => server.send(version, content),
    fetchStored: () => server.fetchStored(),
    copies,
    now: () => String(states.length).padStart(6, '0'),
    later: (_milliseconds, act) => {
      pending = act;
      return () => {
        pending = undefined;
      };
    },
    onState: (state) => states.push(state),
    onMerged(content, fields) {
      text = content;
      merged.push(fields);
    },
  });
  return {
    autosave,
    copies,
    states,
    merged,
    text: () => text,
    /** Lets the pause pass, as often as something waits. */
    async pass(times = 1) {
      for (let at = 0; at < times && pending; at += 1) {
        pending();
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    last: () => states.at(-1),
  };
}

describe('autosave', () => {
  it('keeps a change on this machine at once and with the server after a pause', async () => {
    const server = new Server();
    const window = openWindow(server);
    window.autosave.change(say('one'));
    expect(window.copies.readAll()[0]?.content.realReason).toBe('one');
    expect(server.stored.content.realReason).toBe('');
    await window.pass();
    expect(server.stored.content.realReason).toBe('one');
    expect(window.last()).toEqual({ kind: 'saved', at: 't' });
    expect(window.copies.readAll()).toEqual([]);
  });

  it('says so when words are taken back before they were sent', async () => {
    const server = new Server();
    const window = openWindow(server);
    window.autosave.change(say('one'));
    window.autosave.change(say(''));
    expect(window.last()).toEqual({ kind: 'saved', at: '0' });
    await window.pass();
    expect(server.stored.version).toBe(1);
  });

  it('goes on trying while nobody answers, and loses nothing that is typed meanwhile', async () => {
    const server = new Server();
    const window = openWindow(server);
    server.connection = 'down';
    window.autosave.change(say('one'));
    await window.pass(3);
    expect(window.last()).toMatchObject({ kind: 'unreachable' });
    window.autosave.change(say('one two'));
    server.connection = 'up';
    await window.pass(2);
    expect(server.stored.content.realReason).toBe('one two');
    expect(window.last()).toMatchObject({ kind: 'saved' });
  });

  it('does not take its own save for somebody else’s when only the answer got lost', async () => {
    const server = new Server();
    const window = openWindow(server);
    server.connection = 'answer lost';
    window.autosave.change(say('one'));
    await window.pass();
    window.autosave.change(say('one two'));
    server.connection = 'up';
    await window.pass(3);
    expect(server.stored.content.realReason).toBe('one two');
    expect(window.states.some(({ kind }) => kind === 'conflict')).toBe(false);
  });

  it('puts in what another window wrote in other fields, and asks nothing', async () => {
    const server = new Server();
    const [a, b] = [openWindow(server), openWindow(server, memoryStorage(), 'b')];
    a.autosave.change({ ...emptyDraft(), standardsNote: 'from a' });
    await a.pass();
    b.autosave.change(say('from b'));
    await b.pass(2);
    expect(server.stored.content).toMatchObject({ standardsNote: 'from a', realReason: 'from b' });
    expect(b.merged.at(-1)).toEqual(['standardsNote']);
    expect(b.states.some(({ kind }) => kind === 'conflict')).toBe(false);
    await a.autosave.look();
    expect(a.text()).toMatchObject({ standardsNote: 'from a', realReason: 'from b' });
    expect(a.last()).toMatchObject({ kind: 'saved' });
  });

  it('asks when both wrote in one field, sends nothing until then, and takes words typed meanwhile', async () => {
    const server = new Server();
    const [a, b] = [openWindow(server), openWindow(server, memoryStorage(), 'b')];
    a.autosave.change(say('from a'));
    await a.pass();
    b.autosave.change(say('from b'));
    await b.pass();
    const conflict = { path: 'realReason', ours: 'from b', theirs: 'from a' };
    expect(b.last()).toMatchObject({ kind: 'conflict', conflicts: [conflict] });
    b.autosave.change(say('from b, more'));
    await b.pass(3);
    expect(server.stored.content.realReason).toBe('from a');
    b.autosave.keep(new Map());
    await b.pass();
    expect(server.stored.content.realReason).toBe('from b, more');
  });

  it('takes over the other’s field when that is chosen, and keeps our other fields', async () => {
    const server = new Server();
    const [a, b] = [openWindow(server), openWindow(server, memoryStorage(), 'b')];
    a.autosave.change(say('from a'));
    await a.pass();
    b.autosave.change({ ...say('from b'), standardsNote: 'only b' });
    await b.pass();
    b.autosave.keep(new Map([['realReason', 'theirs']]));
    await b.pass();
    expect(server.stored.content).toMatchObject({ realReason: 'from a', standardsNote: 'only b' });
    expect(b.copies.readAll()).toEqual([]);
  });

  it('asks no more once both say the same', async () => {
    const server = new Server();
    const [a, b] = [openWindow(server), openWindow(server, memoryStorage(), 'b')];
    a.autosave.change(say('the same'));
    await a.pass();
    b.autosave.change(say('the'));
    await b.pass();
    b.autosave.change(say('the same'));
    expect(b.last()).toMatchObject({ kind: 'saved' });
    expect(await b.autosave.settle()).toEqual({ version: 2 });
  });

  it('stops and says why when the report was handed in elsewhere, and keeps the words here', async () => {
    const server = new Server();
    const window = openWindow(server);
    server.send = async () => ({ kind: 'refused', why: 'This report is already with the candidate.' });
    window.autosave.change(say('one'));
    await window.pass(2);
    expect(window.last()).toMatchObject({ kind: 'refused' });
    expect(window.copies.readAll()[0]?.content.realReason).toBe('one');
    expect(await window.autosave.settle()).toBeUndefined();
  });

  it('ends with the last words typed, whatever the connection does in between', async () => {
    const step = fc.oneof(
      fc.record({ type: fc.string({ minLength: 1, maxLength: 6 }) }),
      fc.record({ connection: fc.constantFrom('up' as const, 'down' as const, 'answer lost' as const) }),
      fc.constant({ takeBack: true }),
      fc.constant({ pause: true }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const server = new Server();
        const window = openWindow(server);
        let typed = '';
        for (const one of steps) {
          if ('type' in one) {
            typed += one.type;
            window.autosave.change(say(typed));
            const [kept] = window.copies.readAll();
            expect(kept?.content.realReason ?? server.stored.content.realReason).toBe(typed);
          } else if ('takeBack' in one) {
            typed = typed.slice(0, -1);
            window.autosave.change(say(typed));
          } else if ('connection' in one) server.connection = one.connection;
          else await window.pass();
        }
        server.connection = 'up';
        await window.pass(6);
        expect(server.stored.content.realReason).toBe(typed);
        expect(window.states.some(({ kind }) => kind === 'conflict')).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});

describe('beginWith', () => {
  const stored: Stored = { version: 4, content: say('server'), savedAt: 't' };
  const copy = (part: Partial<LocalCopy>): LocalCopy => ({
    base: 4,
    content: say('kept here'),
    sent: [],
    changedAt: '1',
    ...part,
  });

  it.each([
    ['nothing was kept', [], 'server', 4],
    ['the kept words are the server’s', [copy({ content: say('server'), base: 1 })], 'server', 4],
    ['the kept words build on what the server has', [copy({})], 'kept here', 4],
    [
      'a save arrived, its answer did not',
      [copy({ base: 3, sent: [fingerprint(say('server'))] })],
      'kept here',
      4,
    ],
    ['somebody wrote in between', [copy({ base: 3 })], 'kept here', 3],
  ])('%s', (_when, copies, content, version) => {
    const begun = beginWith(stored, copies);
    expect(begun.content.realReason).toBe(content);
    expect(begun.version).toBe(version);
  });

  it('puts kept words beside what somebody wrote in between, when a window comes back', async () => {
    const server = new Server();
    const storage = memoryStorage();
    const closed = openWindow(server, storage);
    server.connection = 'down';
    closed.autosave.change(say('kept here'));
    closed.autosave.stop();
    server.connection = 'up';
    server.stored = { version: 2, content: { ...emptyDraft(), standardsNote: 'elsewhere' }, savedAt: 't' };
    const reopened = openWindow(server, storage);
    reopened.autosave.begin();
    await reopened.pass(2);
    expect(server.stored.content).toMatchObject({ realReason: 'kept here', standardsNote: 'elsewhere' });
  });

  it('asks when the kept words and those written in between are in one field', async () => {
    const server = new Server();
    const storage = memoryStorage();
    const closed = openWindow(server, storage);
    server.connection = 'down';
    closed.autosave.change(say('kept here'));
    closed.autosave.stop();
    server.connection = 'up';
    server.stored = { version: 2, content: say('from elsewhere'), savedAt: 't' };
    const reopened = openWindow(server, storage);
    reopened.autosave.begin();
    await reopened.pass();
    expect(reopened.last()).toMatchObject({
      kind: 'conflict',
      conflicts: [{ ours: 'kept here', theirs: 'from elsewhere' }],
    });
  });

  it('takes drafts with their keys in another order for the same words', () => {
    const { realReason, ...rest } = say('server');
    expect(sameWords({ realReason, ...rest }, say('server'))).toBe(true);
  });
});
