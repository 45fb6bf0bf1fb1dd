import { Button, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSignedInUser } from '../../lib/session.ts';
import { useLocalDraft } from '../../lib/use-local-draft.ts';
import { type RouterInputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './review-form.module.css';

type BookingId = RouterInputs['reviews']['leave']['bookingId'];
type Typed = { nobodyHadToldMe: boolean | null; privateRating: number | null; content: string };
const NOTHING: Typed = { nobodyHadToldMe: null, privateRating: null, content: '' };
const LEAST = 20;

/** Two weeks on: had anybody told you, was it as you expected, and what others should know. */
export function ReviewForm({ bookingId, coachName }: { bookingId: BookingId; coachName: string }) {
  const { id } = useSignedInUser();
  const [typed, setTyped, forget] = useLocalDraft<Typed>(id, `review:${bookingId}`, NOTHING);
  const utils = trpc.useUtils();
  const leave = trpc.reviews.leave.useMutation({
    onSuccess: async () => {
      forget();
      await utils.reviews.invalidate();
    },
  });
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  const { nobodyHadToldMe, privateRating, content } = typed;
  const isReady = nobodyHadToldMe !== null && privateRating !== null && content.trim().length >= LEAST;

  return (
    <div className={styles.form}>
      <Choice
        name="told"
        legend="Nobody had told me this, and it was true and useful"
        options={[
          [true, 'Yes'],
          [false, 'No'],
        ]}
        value={nobodyHadToldMe}
        onPick={(picked) => change({ nobodyHadToldMe: picked })}
      />
      <Choice
        name="expected"
        legend="Was it what you expected?"
        hint={`Only ${coachName} and we see this.`}
        options={[1, 2, 3, 4, 5].map((level) => [level, String(level)] as const)}
        value={privateRating}
        onPick={(picked) => change({ privateRating: picked })}
      >
        <p className={styles.scale}>
          <span>far below</span>
          <span>as expected</span>
          <span>far above</span>
        </p>
      </Choice>
      <Textarea
        label="What should others know?"
        description="Public, on the coach’s page, with your first name."
        maxLength={1200}
        value={content}
        onChange={({ currentTarget }) => change({ content: currentTarget.value })}
      />
      <ErrorMessage error={leave.error} safe="What you wrote is kept on this device." />
      <div>
        <Button
          loading={leave.isPending}
          disabled={!isReady}
          onClick={() => isReady && leave.mutate({ bookingId, nobodyHadToldMe, privateRating, content })}
        >
          Publish my review
        </Button>
        {!isReady && <p className="small quiet">Two taps and a sentence or two.</p>}
      </div>
    </div>
  );
}

type ChoiceProps<T> = {
  name: string;
  legend: string;
  hint?: string;
  options: readonly (readonly [T, string])[];
  value: T | null;
  onPick(value: T): void;
  children?: ReactNode;
};

function Choice<T extends string | number | boolean>(props: ChoiceProps<T>) {
  const { name, legend, hint, options, value, onPick, children } = props;
  return (
    <fieldset className={styles.choice}>
      <legend>
        {legend}
        {hint && <small>{hint}</small>}
      </legend>
      <div>
        {options.map(([option, label]) => (
          <label key={label}>
            <input type="radio" name={name} checked={value === option} onChange={() => onPick(option)} />
            {label}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
