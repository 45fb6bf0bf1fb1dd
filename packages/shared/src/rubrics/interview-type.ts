import type { SessionType } from '../catalog/session-type.ts';

/** The kind of interview a session type is, as rubrics name it. */
export const interviewTypeOf = (sessionType: SessionType) =>
  sessionType === 'system_design' ? 'system-design' : sessionType;
