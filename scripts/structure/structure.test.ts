import { describe, expect, it } from 'vitest';
import { checkArrows } from './arrows.ts';
import { checkClockAndDates } from './clock-and-dates.ts';
import { checkCycles } from './cycles.ts';
import { checkFileLength } from './file-length.ts';
import { checkFileRoles } from './file-roles.ts';
import { sourceFile } from './source-file.ts';

const feature = (path: string) => `apps/api/src/features/${path}`;

describe('checkFileRoles', () => {
  const refusals = (path: string, text = '') => checkFileRoles([sourceFile(path, text)]);

  it.each([
    feature('booking/hold-slot.ts'),
    feature('booking/booking.repository.ts'),
    feature('booking/expire-holds.job.ts'),
    'packages/shared/src/booking/cancellation-policy.test.ts',
    'packages/db/src/migrations/0002_bookings_no_overlap.sql',
    'packages/db/src/seed/content/coaches/public-service.ts',
    'apps/web/src/features/booking/use-hold-slot.ts',
    'apps/api/src/http/create-server.ts',
  ])('has room for %s', (path) => {
    expect(refusals(path)).toEqual([]);
  });

  it.each([
    [feature('booking/utils.ts'), 'does not say what is inside'],
    [feature('booking/booking.service.ts'), 'does not say what is inside'],
    [feature('booking/index.ts'), 'does not say what is inside'],
    [feature('booking/Booking.ts'), 'not a file role'],
    [feature('booking/policy.ts'), 'not a file role'],
    [feature('bookings/hold-slot.ts'), 'not a noun'],
    ['packages/db/src/schema/orders.ts', 'not a file role'],
    ['packages/db/src/migrations/no-overlap.sql', 'not a file role'],
    ['tests/integration/booking/factories.ts', 'not a file role'],
    ['apps/api/src/http/createServer.ts', 'kebab-case'],
  ])('refuses %s', (path, reason) => {
    expect(refusals(path)).toEqual([{ path, message: expect.stringContaining(reason) }]);
  });

  it('keeps a README beside code short', () => {
    expect(refusals('packages/shared/src/README.md', 'line\n'.repeat(40))).toEqual([]);
    expect(refusals('packages/shared/src/README.md', 'line\n'.repeat(41))).toHaveLength(1);
  });
});

describe('checkArrows', () => {
  const refusals = (path: string, text: string) => checkArrows([sourceFile(path, text)]);

  it.each([
    [
      feature('booking/hold-slot.ts'),
      `import { listHours } from '../availability/availability.repository.ts';`,
    ],
    [feature('booking/booking.repository.ts'), `import { bookings } from '@app/db/schema/booking';`],
    [feature('payments/payments.view.ts'), `import type Stripe from 'stripe';`],
    ['apps/web/src/trpc.ts', `import type { AppRouter } from '@app/api/router';`],
    ['packages/shared/src/errors/error-catalogue.ts', `import { e } from '../booking/booking.errors.ts';`],
    ['packages/shared/src/booking/hold-refusal.test.ts', `import { it } from 'vitest';`],
  ])('lets %s say %s', (path, text) => {
    expect(refusals(path, text)).toEqual([]);
  });

  it.each([
    [
      feature('payments/refund-payment.ts'),
      `import { x } from '../booking/cancel-booking.ts';`,
      'order of nouns',
    ],
    [
      feature('booking/hold-slot.ts'),
      `import { x } from '../payments/payments.router.ts';`,
      'belong to payments',
    ],
    [feature('booking/hold-slot.ts'), `import { bookings } from '@app/db/schema/booking';`, 'repository'],
    [feature('payments/pay.ts'), `import Stripe from 'stripe';`, 'adapters/'],
    [feature('payments/pay.ts'), `import { TRPCError } from '@trpc/server';`, 'DomainError'],
    [
      feature('payments/pay.ts'),
      `import { subscriptions } from '../../subscriptions.ts';`,
      'does not know the process',
    ],
    ['apps/api/src/server.ts', `import { start } from '@app/stripe-local/server';`, 'never loaded'],
    ['apps/web/src/trpc.ts', `import { appRouter } from '@app/api/router';`, 'over HTTP'],
    ['apps/web/src/main.tsx', `import { db } from '@app/db/client';`, 'over HTTP'],
    ['apps/web/src/ui/button.tsx', `export * from '../features/booking/slot-picker.tsx';`, 'another product'],
    [
      'apps/web/src/features/booking/list.tsx',
      `const p = () => import('../../pages/home.tsx');`,
      'pages compose',
    ],
    ['packages/shared/src/booking/rule.ts', `import { readFileSync } from 'node:fs';`, 'pure rules'],
    ['packages/shared/src/money/money.ts', `import { rule } from '../booking/rule.ts';`, 'below all nouns'],
    ['packages/shared/src/catalog/rule.ts', `import { rule } from '../booking/rule.ts';`, 'order of nouns'],
    ['packages/db/src/client.ts', `import { env } from '../../../apps/api/src/env.ts';`, 'nobody above'],
    ['packages/stripe-local/src/main.ts', `import { db } from '@app/db/client';`, 'stand-in'],
  ])('refuses that %s says %s', (path, text, reason) => {
    expect(refusals(path, text).map(({ message }) => message)).toEqual([expect.stringContaining(reason)]);
  });
});

describe('checkCycles', () => {
  const circle = (importOfB: string) =>
    checkCycles([
      sourceFile('scripts/a.ts', importOfB),
      sourceFile('scripts/b.ts', `import { a } from './a.ts';`),
    ]);

  it('refuses files that load each other, and says how', () => {
    expect(circle(`import { b } from './b.ts';`)[0]?.message).toContain(
      'scripts/a.ts → scripts/b.ts → scripts/a.ts',
    );
  });

  it('lets types go in a circle', () => {
    expect(circle(`import type { B } from './b.ts';`)).toEqual([]);
  });
});

describe('checkFileLength', () => {
  it.each([
    ['apps/api/src/env.ts', 300, 0],
    ['apps/api/src/env.ts', 301, 1],
    ['apps/api/src/env.test.ts', 400, 0],
    ['apps/api/src/env.test.ts', 401, 1],
    ['packages/db/src/seed/content/coaches/sales.ts', 900, 0],
  ])('%s of %i lines: %i refused', (path, lines, refused) => {
    expect(checkFileLength([sourceFile(path, 'a;\n'.repeat(lines))])).toHaveLength(refused);
  });
});

describe('checkClockAndDates', () => {
  const refusals = (path: string, text: string) => checkClockAndDates([sourceFile(path, text)]);

  it('lets only the market’s clock read the time', () => {
    expect(refusals('apps/api/src/market-clock.ts', 'Temporal.Now.instant()')).toEqual([]);
    expect(refusals(feature('booking/hold-slot.ts'), 'const now = Temporal.Now.instant();')).toHaveLength(1);
    expect(refusals(feature('booking/hold-slot.ts'), '// not new Date(), which ignores time travel')).toEqual(
      [],
    );
  });

  it('lets only one file of the web app format dates', () => {
    expect(refusals('apps/web/src/ui/format-time.ts', 'new Intl.DateTimeFormat()')).toEqual([]);
    expect(refusals('apps/web/src/pages/home.tsx', 'day.toLocaleString()')).toHaveLength(1);
  });
});
