/**
 * Applies our patches to installed packages: the `postinstall` of the repository, run on whatever
 * Node installs it (20 or newer). Safe to run twice; refuses loudly when a package no longer has
 * the text we patch, because then somebody has to look whether the patch is still needed.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * postgres.js 3.4.9: when PostgreSQL ends a connection between two statements of a transaction
 * (`pg_terminate_backend`, idle_in_transaction_session_timeout, a failover), the next statement
 * writes to a socket that is gone: an uncaught "Cannot read properties of null (reading 'write')",
 * or promises that never settle and a connection lost to the pool. Worse, once the connection has
 * been opened again for somebody else, the dead transaction's statements would run there.
 */
const POSTGRES_PATCHES = [
  {
    why: 'a statement for a closed connection is refused and the connection stays in the pool',
    file: 'node_modules/postgres/src/connection.js',
    from: `      return queryError(q, Errors.connection('CONNECTION_DESTROYED', options))

    if (stream)`,
    to: `      return queryError(q, Errors.connection('CONNECTION_DESTROYED', options))

    if (!socket)
      return queryError(q, Errors.connection('CONNECTION_CLOSED', options)), true

    if (stream)`,
  },
  {
    why: 'bytes meant for a closed connection are not sent on the next one',
    file: 'node_modules/postgres/src/connection.js',
    from: `    incomings = null
    clearImmediate(nextWriteTimer)
    socket.removeListener('data', data)`,
    to: `    incomings = null
    clearImmediate(nextWriteTimer)
    chunk = nextWriteTimer = null
    socket.removeListener('data', data)`,
  },
  {
    why: 'statements sent between the error and the close of a connection are settled too',
    file: 'node_modules/postgres/src/connection.js',
    from: `    !hadError && (query || sent.length) && error(`,
    to: `    ;(query || sent.length) && error(`,
  },
  {
    why: 'a half-received answer is forgotten, so that the pool can be closed and the next answer is whole',
    file: 'node_modules/postgres/src/connection.js',
    from: `    closedTime = performance.now()`,
    to: `    query = results = errorResponse = null
    result = new Result()
    rows = 0
    closedTime = performance.now()`,
  },
  {
    why: 'a transaction whose connection is gone settles what waits in it',
    file: 'node_modules/postgres/src/index.js',
    from: `        new Promise((_, reject) => connection.onclose = reject)`,
    to: `        new Promise((_, reject) => connection.onclose = e => {
          lost = e
          reject(e)
          while (queries.length)
            queries.shift().reject(e)
        })`,
  },
  {
    why: 'a transaction whose connection is gone remembers it',
    file: 'node_modules/postgres/src/index.js',
    from: `      , connection
      , prepare = null
`,
    to: `      , connection
      , lost = null
      , prepare = null
`,
  },
  {
    why: 'later statements of such a transaction are refused instead of running in another one',
    file: 'node_modules/postgres/src/index.js',
    from: `        q.catch(e => uncaughtError || (uncaughtError = e))
        c.queue`,
    to: `        q.catch(e => uncaughtError || (uncaughtError = e))
        if (lost)
          return q.reject(lost)
        c.queue`,
  },
];

for (const patch of POSTGRES_PATCHES) apply(patch);

function apply({ why, file, from, to }) {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const text = readFileSync(path, 'utf8');
  if (text.includes(to)) return;
  if (text.split(from).length !== 2) {
    console.error(`Cannot patch ${file} so that ${why}: the text to replace is not there.
Was the package updated? See scripts/patch-dependencies.mjs, and tests/regression/postgres-backend-killed.test.ts for the proof.`);
    process.exit(1);
  }
  // Written beside and renamed: package managers may share one file between checkouts by hard links.
  writeFileSync(
    `${path}.patched`,
    text.replace(from, () => to),
  );
  renameSync(`${path}.patched`, path);
}
