import type { Config } from '../../env.ts';

type Page =
  | {
      page: 'session' | 'room' | 'report' | 'report_editor' | 'follow_up' | 'follow_up_of_coach';
      bookingId: string;
    }
  | { page: 'coach'; slug: string }
  | { page: 'rubric_proposal'; versionId: string }
  | { page: 'desk_booking'; bookingId: string }
  | { page: 'desk_dispute'; disputeId: string }
  | {
      page:
        | 'practice'
        | 'interviews'
        | 'what_came_of_it'
        | 'desk_money'
        | 'wallet'
        | 'gift'
        | 'coach_home'
        | 'coach_application'
        | 'coach_hours'
        | 'coach_earnings'
        | 'forgot_password'
        | 'second_ratings';
    };

/** Pages of the web app that messages lead to; `apps/web/src/paths.ts` has the same addresses. */
export function linkTo({ PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>, to: Page): string {
  return new URL(pathOf(to), PUBLIC_URL).href;
}

function pathOf(to: Page): string {
  switch (to.page) {
    case 'session':
      return `/sessions/${to.bookingId}`;
    case 'room':
      return `/sessions/${to.bookingId}/room`;
    case 'report':
      return `/sessions/${to.bookingId}/report`;
    case 'report_editor':
      return `/coach/reports/${to.bookingId}`;
    case 'coach':
      return `/coaches/${to.slug}`;
    case 'rubric_proposal':
      return `/coach/proposals/${to.versionId}`;
    case 'coach_home':
      return '/coach';
    case 'coach_application':
      return '/coach/apply';
    case 'coach_hours':
      return '/coach/hours';
    case 'coach_earnings':
      return '/coach/earnings';
    case 'desk_money':
      return '/admin/money';
    case 'desk_booking':
      return `/admin/bookings/${to.bookingId}`;
    case 'desk_dispute':
      return `/admin/disputes/${to.disputeId}`;
    case 'second_ratings':
      return '/coach/second-ratings';
    case 'follow_up':
      return `/sessions/${to.bookingId}/follow-up`;
    case 'follow_up_of_coach':
      return `/coach/reports/${to.bookingId}#follow-up`;
    case 'practice':
      return '/progress#practice';
    case 'interviews':
      return '/interviews';
    case 'wallet':
      return '/wallet';
    case 'gift':
      return '/gift';
    case 'what_came_of_it':
      return '/what-came-of-it';
    case 'forgot_password':
      return '/forgot-password';
  }
}
