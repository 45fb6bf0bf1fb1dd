type DatabaseError = { code: string; constraint_name?: string };

/** PostgreSQL's five characters, the driver's CONNECTION_CLOSED and its like, or the system's ECONNREFUSED. */
const CODE = /^([0-9A-Z]{5}|CONNECT(ION)?_[A-Z]+|ECONN[A-Z]+)$/;

/** Whether PostgreSQL refused because of this constraint; a repository then names the refusal. */
export function violates(error: unknown, constraintName: string): boolean {
  return databaseError(error)?.constraint_name === constraintName;
}

/**
 * The five characters by which PostgreSQL says what went wrong (`23P01`); when it gave no answer,
 * the driver's or the system's word for that (`CONNECTION_CLOSED`, `ECONNREFUSED`).
 */
export function sqlState(error: unknown): string | undefined {
  return databaseError(error)?.code;
}

/** Drizzle wraps PostgreSQL's error in a DrizzleQueryError, as its `cause`; others may wrap that again. */
function databaseError(error: unknown): DatabaseError | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string' && CODE.test(current.code)) {
      return current as Error & DatabaseError;
    }
  }
  return undefined;
}
