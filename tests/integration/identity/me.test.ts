import { describe, expect, it } from 'vitest';
import { createCoach, createUser } from '../../support/factories.ts';
import { createTestApp } from '../../support/test-app.ts';

describe('identity.me', () => {
  it('answers null to a visitor', async () => {
    await using test = await createTestApp();
    expect(await (await test.as(null)).identity.me()).toBeNull();
  });

  it('shows a candidate their own account', async () => {
    await using test = await createTestApp();
    const userId = await createUser(test.db, { name: 'Ines Meyer' });
    expect(await (await test.as(userId)).identity.me()).toMatchObject({
      id: userId,
      name: 'Ines Meyer',
      isCoach: false,
    });
  });

  it('says in which state a coach is', async () => {
    await using test = await createTestApp();
    const { userId } = await createCoach(test.db, { status: 'applied' });
    expect(await (await test.as(userId)).identity.me()).toMatchObject({
      isCoach: true,
      coachStatus: 'applied',
    });
  });
});

describe('identity.updateProfile', () => {
  it('refuses a visitor', async () => {
    await using test = await createTestApp();
    const call = (await test.as(null)).identity.updateProfile({ name: 'X', timeZone: 'Europe/Berlin' });
    await expect(call).rejects.toMatchObject({ code: 'UNAUTHORIZED', cause: { code: 'SIGN_IN_NEEDED' } });
  });

  it('refuses a zone that is an offset', async () => {
    await using test = await createTestApp();
    const caller = await test.as(await createUser(test.db));
    const call = caller.identity.updateProfile({ name: 'Ines', timeZone: '+02:00' });
    await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('changes name and zone', async () => {
    await using test = await createTestApp();
    const userId = await createUser(test.db);
    await (await test.as(userId)).identity.updateProfile({ name: 'Ines M.', timeZone: 'Asia/Kathmandu' });
    expect(await (await test.as(userId)).identity.me()).toMatchObject({
      name: 'Ines M.',
      timeZone: 'Asia/Kathmandu',
    });
  });
});
