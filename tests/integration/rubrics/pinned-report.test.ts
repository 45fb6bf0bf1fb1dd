import { describe, expect, it } from 'vitest';
import {
  acknowledgement,
  completeReport,
  createReadReport,
  selfRating,
} from '../../support/report-factory.ts';
import { publishChanged } from '../../support/rubric-factory.ts';
import { createEndedSession, sidesOf } from '../../support/session-factory.ts';
import { createTestApp } from '../../support/test-app.ts';

describe('a report', () => {
  it('keeps the version it was opened with, in the editor, the checks, the page and the record', async () => {
    await using test = await createTestApp();
    const session = await createEndedSession(test.db);
    const { bookingId } = session;
    const { coach } = await sidesOf(test, session);
    await coach.reports.open({ bookingId });

    const { version } = await publishChanged(test, 'universal', (rubric) => {
      rubric.dimensions[0]!.name = 'Curiosity';
      rubric.dimensions.push({ ...structuredClone(rubric.dimensions[0]!), id: 'stamina', name: 'Stamina' });
    });
    expect(version).toBe('2.0.0');

    const editor = (await coach.reports.edit({ bookingId }))!;
    expect(editor.rubrics).toEqual([{ id: 'universal', version: '1.0.0', title: expect.any(String) }]);
    expect(editor.dimensions.map(({ name }) => name)).not.toContain('Stamina');
    const content = { ...completeReport(), rubrics: [{ id: 'universal', version }] };
    await coach.reports.save({ bookingId, version: 1, content });
    const saved = (await coach.reports.edit({ bookingId }))!;
    expect(saved.content.rubrics).toEqual([{ id: 'universal', version: '1.0.0' }]);
    await coach.reports.release({ bookingId, version: 2 }); // ten levels are enough: it is checked as it was begun

    const { candidate } = await sidesOf(test, session);
    await candidate.reports.rateYourself({ bookingId, ...selfRating });
    await candidate.reports.acknowledge({ bookingId, ...acknowledgement });
    const read = await candidate.reports.read({ bookingId });
    expect(read.dimensions.map(({ name }) => name)).not.toContain('Curiosity');
    const record = await candidate.progress.mine();
    expect(record.dimensions.map(({ name }) => name)).not.toContain('Curiosity');
  });

  it('that is opened afterwards is pinned to the new version and asks for what is new in it', async () => {
    await using test = await createTestApp();
    const old = await createEndedSession(test.db, { endedAt: '2026-03-11T09:45:00Z' });
    await createReadReport(test, old);
    await publishChanged(test, 'universal', (rubric) => {
      rubric.dimensions.push({ ...structuredClone(rubric.dimensions[0]!), id: 'stamina', name: 'Stamina' });
    });
    const session = await createEndedSession(test.db, { with: old });
    const { bookingId } = session;
    const { coach } = await sidesOf(test, session);
    await coach.reports.open({ bookingId });
    await coach.reports.save({ bookingId, version: 1, content: completeReport() });
    await expect(coach.reports.release({ bookingId, version: 2 })).rejects.toMatchObject({
      cause: { code: 'REPORT_NOT_READY', details: { rules: expect.arrayContaining(['C02']) } },
    });
  });

  it('cannot be moved to another version, or pinned to one that never was in force', async () => {
    await using test = await createTestApp();
    const session = await createEndedSession(test.db);
    const { coach } = await sidesOf(test, session);
    await coach.reports.open({ bookingId: session.bookingId });
    await expect(
      test.sql`update reports set content = jsonb_set(content, '{rubrics,0,version}', '"2.0.0"')`,
    ).rejects.toMatchObject({ constraint_name: 'report_keeps_its_rubrics' });
    const other = await createEndedSession(test.db);
    await expect(
      test.sql`insert into reports (id, booking_id, coach_id, candidate_id, status, rubric_id, rubric_version, content, due_at, created_at, updated_at)
        select 'rpt_x', ${other.bookingId}, ${other.coach.coachId}, ${other.candidateId}, 'draft', 'universal', '9.0.0', content, due_at, created_at, updated_at from reports`,
    ).rejects.toMatchObject({ constraint_name: 'report_needs_rubrics' });
  });
});
