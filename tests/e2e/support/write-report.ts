import { HARD_TRUTH_CATEGORIES } from '@app/shared/reports/hard-truth-category';
import type { ReportDraft } from '@app/shared/reports/report.schema';
import { VERDICT_LABEL, type Verdict } from '@app/shared/reports/verdict';
import { getShippedRubric, type ShippedRubricId } from '@app/shared/rubrics/shipped-rubrics';
import type { ReportDesk } from './report-desk.ts';

const KIND = { quote: 'They said', observation: 'You saw', metric: 'A figure' } as const;
const SEVERITY = { polish: 'Polish', costly: 'Costly', decisive: 'Decisive' } as const;
const DISPOSITION = { work_on_now: 'Work on it', be_aware: 'Be aware' } as const;
const CONFIDENCE = { low: 'Not sure', medium: 'Fairly', high: 'Sure' } as const;
const MODE = { written: 'In writing', call: 'On a call', next_session: 'Next session' } as const;

export const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** Writes a whole report through the editor, part by part, as a coach would. */
export async function writeReport(desk: ReportDesk, report: ReportDraft): Promise<void> {
  const textOf = new Map(report.evidence.map(({ id, text }) => [id, text]));
  const cite = async (ids: readonly string[]) => {
    for (const id of ids) await desk.useNote(textOf.get(id)!); // evidence names notes of the same report
  };
  for (const { atSec, kind, text } of report.evidence) await desk.addNote(clock(atSec), KIND[kind], text);
  await desk.showAllNotes();
  await writeAnswer(desk, report);

  await desk.open('What to keep');
  for (const [at, strength] of report.strengths.entries()) {
    await desk.press(at === 0 ? 'Write the first strength' : 'Add a strength');
    await desk.pick('Which dimension it shows', startingWith(nameOf(strength.dimension)));
    await desk.write(/^What (?!it).+ did/, strength.statement);
    await desk.write('What it did to you', strength.effect);
    await cite(strength.evidence);
  }

  await desk.open('The unsaid');
  for (const [at, truth] of report.hardTruths.entries()) {
    await desk.press(at === 0 ? 'Write the first truth' : 'Add a truth');
    await desk.pick('Category', HARD_TRUTH_CATEGORIES[truth.category ?? 'other']);
    await desk.tap('How much it cost', SEVERITY[truth.severity!]);
    await desk.tap(/^What .+ should do/, DISPOSITION[truth.disposition ?? 'work_on_now']);
    await desk.write(/^What .+ should hear/, truth.statement);
    await desk.write(/^What happened with times/, truth.behaviour);
    await desk.write(/^What it did to you, listening/, truth.impact);
    await cite(truth.evidence);
  }

  await desk.open('Levels');
  for (const [at, rating] of report.ratings.entries()) {
    if (at > 0) await desk.press('Next dimension');
    await desk.page.getByRole('radio', { name: new RegExp(`^${rating.level} `) }).check();
    await desk.write(new RegExp(`^Why ${rating.level}`), rating.rationale);
    await cite(rating.evidence);
  }

  await desk.open('Work on next');
  for (const [at, focus] of report.focusPoints.entries()) {
    await desk.press(at === 0 ? 'Write the first focus point' : 'Add a focus point');
    await desk.write('In a few words', focus.title);
    await desk.pick('Which dimension it lifts', startingWith(nameOf(focus.dimension)));
    await desk.write('What happens now', focus.now);
    await desk.write(/^What to do in its place/, focus.next);
    await desk.write(/^The cue/, focus.cue);
    await desk.write(/^How both of you can tell/, focus.measure);
    await cite(focus.evidence);
  }
  await writeQuestions(desk, report);
  await writeClose(desk, report);
  await writePractice(desk, report);
}

async function writeAnswer(desk: ReportDesk, { verdict, context, ...report }: ReportDraft): Promise<void> {
  await desk.open('The answer');
  await desk.tap(/^Would you call .+ back/, VERDICT_LABEL[verdict.callBack as Verdict]);
  await desk.tap('How sure are you?', CONFIDENCE[verdict.confidence!]);
  await desk.write('Role', context.targetRole);
  await desk.write('Employer', context.targetEmployer);
  await desk.write('Conditions', context.conditions);
  await desk.open('The real reason');
  await desk.write(/^What .+ should know/, report.realReason);
  await desk.open('Why they can get there');
  await desk.write(/^What the job asks for/, report.standardsNote);
  await desk.open('Two voices');
  await desk.write(/would have been sent/, report.twoVoices.politeEmail);
  await desk.write(/^What is said once the door is shut/, report.twoVoices.behindTheDoor);
}

async function writeQuestions(
  desk: ReportDesk,
  { questionsAsked, questionNotes }: ReportDraft,
): Promise<void> {
  await desk.open('Question notes');
  await desk.write('How many questions did you ask?', String(questionsAsked));
  for (const [at, note] of questionNotes.entries()) {
    await desk.press(at === 0 ? 'Write the first question' : 'Add a question');
    await desk.write('From', clock(note.startSec));
    await desk.write('To', clock(note.endSec));
    await desk.write('The question', note.question);
    await desk.write('The answer in brief', note.answerInBrief);
    await desk.write('What worked', note.worked);
    await desk.write('What to change', note.change);
  }
}

async function writeClose(desk: ReportDesk, { onTheSpot }: ReportDraft): Promise<void> {
  await desk.open('The close');
  await desk.tap('Asked how they stand', onTheSpot.askedProspects ? 'Yes' : 'No');
  await desk.tap('Asked what would help', onTheSpot.askedWhatWouldHelp ? 'Yes' : 'No');
  await desk.write(/^What you (answered|told them)/, onTheSpot.coachAnswer);
}

async function writePractice(
  desk: ReportDesk,
  { practicePlan, followUpCheck, focusPoints }: ReportDraft,
): Promise<void> {
  await desk.open('Practice plan');
  for (const [at, item] of practicePlan.entries()) {
    await desk.press(at === 0 ? 'Write the first task' : 'Add a task');
    await desk.pick('For', focusPoints.find(({ id }) => id === item.focusPoint)!.title);
    await desk.write('By', item.dueOn);
    await desk.write('How often', String(item.repetitions));
    await desk.write('The task', item.task);
    await desk.write('How', item.how);
    await desk.write('Done when', item.doneWhen);
  }
  await desk.open('Follow-up');
  await desk.write('Day', followUpCheck.dueOn);
  await desk.tap('How', MODE[followUpCheck.mode]);
}

const nameOf = (dimension: { rubric: string; id: string } | null) =>
  getShippedRubric(dimension!.rubric as ShippedRubricId).dimensions.find(({ id }) => id === dimension!.id)!
    .name;
const startingWith = (text: string) => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
