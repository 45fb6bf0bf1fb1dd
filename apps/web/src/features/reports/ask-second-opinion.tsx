import type { Id } from '@app/shared/id/id';
import { recordingUrlSchema } from '@app/shared/reports/second-rating.schema';
import { Button, Checkbox, Modal, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { firstName } from '../../ui/first-name.ts';

type Props = {
  bookingId: Id<'booking'>;
  coachName: string;
  /** Nobody to choose where the session was drawn: it goes to whoever's turn it is. */
  choices: readonly { id: Id<'coach'>; name: string; headline: string }[] | 'drawn';
  onClose(): void;
};

/** Whom, which recording, and the consent that this needs, for this session alone. */
export default function AskSecondOpinion({ bookingId, coachName, choices, onClose }: Props) {
  const utils = trpc.useUtils();
  const [coachId, setCoachId] = useState<string>('');
  const [recordingUrl, setRecordingUrl] = useState('');
  const [consent, setConsent] = useState(false);
  const [wasTried, setTried] = useState(false);
  const isDrawn = choices === 'drawn';
  const onSuccess = async () => {
    await utils.secondRatings.ofReport.invalidate({ bookingId });
    onClose();
  };
  const ask = trpc.secondRatings.ask.useMutation({ onSuccess });
  const agree = trpc.secondRatings.answerDraw.useMutation({ onSuccess });
  const isUrl = recordingUrlSchema.safeParse(recordingUrl.trim()).success;
  const chosen = isDrawn ? undefined : choices.find(({ id }) => id === coachId);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isUrl || !consent) return;
    const given = { bookingId, recordingUrl: recordingUrl.trim(), consent: true } as const;
    if (isDrawn) agree.mutate({ ...given, agree: true });
    else ask.mutate({ ...given, coachId: chosen?.id ?? null });
  };
  const first = firstName(coachName);
  return (
    <Modal opened onClose={onClose} title={isDrawn ? 'A second rating, blind' : 'A second opinion, blind'}>
      <form onSubmit={send} noValidate>
        <p>
          {first} is heard on the recording and is asked first. Then the second coach gets the recording, the
          rubric, your role and the questions; no names, and nothing of the report.
        </p>
        {!isDrawn && (
          <NativeSelect
            mt="md"
            label="Who"
            value={coachId}
            onChange={({ currentTarget }) => setCoachId(currentTarget.value)}
            data={[
              { value: '', label: 'Whoever’s turn it is' },
              ...choices.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            description={chosen?.headline}
          />
        )}
        <TextInput
          mt="md"
          type="url"
          label="Link to your recording"
          description="Sound is enough. Second Round keeps no recording itself; whoever has the link must be able to play it. It is deleted here when the rating is in."
          placeholder="https://"
          maxLength={500}
          value={recordingUrl}
          error={wasTried && !isUrl ? 'A link that begins with https://' : undefined}
          onChange={({ currentTarget }) => setRecordingUrl(currentTarget.value)}
        />
        <Checkbox
          mt="md"
          label="I agree that a second coach listens to this session and rates it. I can take that back at any time."
          checked={consent}
          error={wasTried && !consent ? 'It needs your consent' : undefined}
          onChange={({ currentTarget }) => setConsent(currentTarget.checked)}
        />
        <ErrorMessage error={ask.error ?? agree.error} safe="Nobody was asked." />
        <Button mt="lg" type="submit" loading={ask.isPending || agree.isPending}>
          {isDrawn ? 'Let it be rated' : `Ask ${chosen ? firstName(chosen.name) : 'for a second opinion'}`}
        </Button>
      </form>
    </Modal>
  );
}
