import type { TickCategory } from '@app/shared/progress/interviewer-answer';
import type { OutcomeResult } from '@app/shared/progress/outcome-resolution';
import type { InterviewStage } from '@app/shared/progress/real-interview';

export type DemoInterview = {
  daysAgo: number;
  stage: InterviewStage;
  employer: string;
  result: OutcomeResult;
  /** Written down from memory on the day of joining. */
  isRecalled?: true;
  said?: { ticks: TickCategory[]; sentence: string; wouldCallBack: 'leaning_yes' | 'leaning_no' };
};

/** The demo candidate's real interviews: a bad run that brought him, and what came since. */
export const demoInterviews: readonly DemoInterview[] = [
  {
    daysAgo: 163,
    stage: 'first_interview',
    employer: 'A depot near Wakefield',
    result: 'not_called_back',
    isRecalled: true,
  },
  {
    daysAgo: 141,
    stage: 'first_interview',
    employer: 'Warehouse lead, Hunslet',
    result: 'not_called_back',
    isRecalled: true,
  },
  { daysAgo: 119, stage: 'phone_screen', employer: 'City transport office', result: 'not_called_back' },
  { daysAgo: 117, stage: 'phone_screen', employer: 'Aire Valley Buses', result: 'called_back' },
  { daysAgo: 114, stage: 'first_interview', employer: 'Aire Valley Buses', result: 'not_called_back' },
  { daysAgo: 111, stage: 'first_interview', employer: 'A food wholesaler', result: 'pending' },
  { daysAgo: 109, stage: 'phone_screen', employer: 'Two Wheels Couriers', result: 'not_called_back' },
  { daysAgo: 96, stage: 'phone_screen', employer: 'Regional parcel carrier', result: 'called_back' },
  { daysAgo: 88, stage: 'first_interview', employer: 'Regional parcel carrier', result: 'not_called_back' },
  { daysAgo: 71, stage: 'phone_screen', employer: 'Hospital supplies', result: 'called_back' },
  { daysAgo: 60, stage: 'first_interview', employer: 'Hospital supplies', result: 'pending' },
  { daysAgo: 47, stage: 'phone_screen', employer: 'A removals firm', result: 'withdrawn' },
  { daysAgo: 38, stage: 'phone_screen', employer: 'Kirkstall Brewing', result: 'called_back' },
  { daysAgo: 30, stage: 'first_interview', employer: 'Kirkstall Brewing', result: 'called_back' },
  {
    daysAgo: 24,
    stage: 'later_interview',
    employer: 'Kirkstall Brewing',
    result: 'not_called_back',
    said: {
      ticks: ['cold_humourless', 'poor_closing'],
      sentence: 'You knew the work better than two of us did. I would have liked one question back.',
      wouldCallBack: 'leaning_yes',
    },
  },
  { daysAgo: 9, stage: 'first_interview', employer: 'Hob & Hearth, the bakery', result: 'pending' },
];
