import type { Id, IdKind } from '@app/shared/id/id';
import { bigint, char, customType } from 'drizzle-orm/pg-core';

/**
 * A moment in time: `timestamptz` in the database, `Temporal.Instant` in code. This is the only
 * place where one becomes the other. PostgreSQL keeps microseconds: finer digits are cut off on
 * the way in. 'infinity' is not a moment and is refused; "no end" is a null column.
 */
export const instant = customType<{ data: Temporal.Instant; driverData: string }>({
  dataType: () => 'timestamp with time zone',
  toDriver: (moment) => moment.toString({ smallestUnit: 'microsecond' }),
  fromDriver: (text) => Temporal.Instant.from(text),
});

/** A file's content. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** A prefixed id, compared byte by byte so that the order of ids is the order they were made in. */
export const id = <Kind extends IdKind>(_kind: Kind, name: string) =>
  customType<{ data: Id<Kind>; driverData: string }>({ dataType: () => 'text COLLATE "C"' })(name);

/** The amount of a `Money`, in minor units. Money stays far below 2^53, so a number is exact. */
export const amountMinor = (name: string) => bigint(name, { mode: 'number' });

/** The currency of a `Money`: an ISO 4217 code. */
export const currency = (name: string) => char(name, { length: 3 });
