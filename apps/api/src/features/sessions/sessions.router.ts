import { bookingIdInput } from '@app/shared/booking/booking.schema';
import {
  addMarkerInput,
  askQuestionInput,
  editMarkerInput,
  keepSpeechInput,
  markerInput,
  saveNotesInput,
} from '@app/shared/sessions/sessions.schema';
import { coachProcedure, userProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { askQuestion, listQuestions, takeQuestionBack } from './choose-question.ts';
import { endSession, markAbsent } from './finish-session.ts';
import { addMarker, editMarker, readNotes, removeMarker, saveNotes } from './keep-notes.ts';
import { keepSpeech } from './keep-speech.ts';
import { showRoom } from './show-room.ts';

export const sessionsRouter = router({
  /** The room of one of the caller's bookings. BOOKING_NOT_FOUND. */
  room: userProcedure.input(bookingIdInput).query(({ ctx, input }) => showRoom(ctx, input)),

  /** Ends the talk. WRONG_STATE unless it runs. */
  end: coachProcedure.input(bookingIdInput).mutation(({ ctx, input }) => endSession(ctx, input)),

  /** Says that the other did not come. NO_SHOW_TOO_EARLY, OTHER_CAME, WRONG_STATE. */
  markAbsent: userProcedure.input(bookingIdInput).mutation(({ ctx, input }) => markAbsent(ctx, input)),

  /** The coach's own notes and marks. */
  notes: coachProcedure.input(bookingIdInput).query(({ ctx, input }) => readNotes(ctx, input)),

  /** NOTES_CHANGED when another window wrote first. */
  saveNotes: coachProcedure.input(saveNotesInput).mutation(({ ctx, input }) => saveNotes(ctx, input)),

  /** What this candidate was never asked, of the banks of the session's rubrics. BOOKING_NOT_FOUND. */
  questions: coachProcedure.input(bookingIdInput).query(({ ctx, input }) => listQuestions(ctx, input)),

  /** BOOKING_NOT_FOUND, QUESTION_NOT_FOUND, QUESTION_ASKED, WRONG_STATE. */
  askQuestion: coachProcedure.input(askQuestionInput).mutation(({ ctx, input }) => askQuestion(ctx, input)),

  /** BOOKING_NOT_FOUND, QUESTION_NOT_FOUND, WRONG_STATE. */
  takeQuestionBack: coachProcedure
    .input(askQuestionInput)
    .mutation(({ ctx, input }) => takeQuestionBack(ctx, input)),

  addMarker: coachProcedure.input(addMarkerInput).mutation(({ ctx, input }) => addMarker(ctx, input)),
  editMarker: coachProcedure.input(editMarkerInput).mutation(({ ctx, input }) => editMarker(ctx, input)),
  removeMarker: coachProcedure.input(markerInput).mutation(({ ctx, input }) => removeMarker(ctx, input)),

  /** When the caller spoke, told by their browser now and then; twice is once. WRONG_STATE when the talk is long over. */
  keepSpeech: userProcedure.input(keepSpeechInput).mutation(({ ctx, input }) => keepSpeech(ctx, input)),
});
