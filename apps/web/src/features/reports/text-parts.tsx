import { countWords } from '@app/shared/reports/quality-text';
import { THRESHOLDS } from '@app/shared/reports/quality-thresholds';
import { isVerdict } from '@app/shared/reports/verdict';
import { Button } from '@mantine/core';
import { useEditor } from './editor-context.ts';
import { Field, FieldRow } from './field.tsx';

/** The real reason: one sentence, as to a colleague in the corridor. */
export function ReasonPart() {
  const { draft, edit, candidate } = useEditor();
  const { from, to } = THRESHOLDS.reasonWords;
  return (
    <Field
      path="realReason"
      voice="big"
      lines={3}
      label={`What ${candidate} should know`}
      hint={`${countWords(draft.realReason)} words; ${from} to ${to}, one sentence`}
      placeholder="I would not call you back because …"
      value={draft.realReason}
      maxLength={600}
      onChange={(realReason) => edit((before) => ({ ...before, realReason }))}
    />
  );
}

/** Under a no: what the bar is, and why it can be reached. */
export function StandardsPart() {
  const { draft, edit, candidate } = useEditor();
  return (
    <Field
      path="standardsNote"
      voice="serif"
      lines={4}
      label="What the job asks for, and why they can get there"
      hint={`${countWords(draft.standardsNote)} words; ${THRESHOLDS.standardsWords} or more`}
      placeholder={`I am this direct because … I think ${candidate} can …`}
      value={draft.standardsNote}
      maxLength={800}
      onChange={(standardsNote) => edit((before) => ({ ...before, standardsNote }))}
    />
  );
}

const usualLetter = (candidate: string, isNo: boolean) =>
  isNo
    ? `Dear ${candidate},\n\nThank you for taking the time to speak with us. We enjoyed hearing about your experience. After careful thought we have decided to go forward with people whose background is closer to what we need.\n\nWe wish you every success.`
    : `Dear ${candidate},\n\nThank you for a good conversation. We would like to invite you to the next round and will be in touch about dates.`;

/** The letter they would have been sent, and what would be said about it. */
export function VoicesPart() {
  const { draft, edit, candidate } = useEditor();
  const { twoVoices, verdict } = draft;
  const set = (part: Partial<typeof twoVoices>) =>
    edit((before) => ({ ...before, twoVoices: { ...before.twoVoices, ...part } }));
  const isNo = !isVerdict(verdict.callBack) || verdict.callBack <= 2;
  return (
    <>
      <Field
        path="twoVoices.politeEmail"
        lines={5}
        label={`What ${candidate} would have been sent`}
        hint="the polite e-mail"
        value={twoVoices.politeEmail}
        maxLength={1500}
        onChange={(politeEmail) => set({ politeEmail })}
      />
      {!twoVoices.politeEmail && (
        <FieldRow>
          <div>
            <Button
              variant="default"
              size="sm"
              onClick={() => set({ politeEmail: usualLetter(candidate, isNo) })}
            >
              Start from the usual letter
            </Button>
          </div>
        </FieldRow>
      )}
      <Field
        path="twoVoices.behindTheDoor"
        voice="serif"
        lines={4}
        label="What is said once the door is shut"
        hint="to the others who interview"
        value={twoVoices.behindTheDoor}
        maxLength={1500}
        onChange={(behindTheDoor) => set({ behindTheDoor })}
      />
    </>
  );
}
