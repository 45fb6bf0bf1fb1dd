import { formatMoney } from '@app/shared/money/format-money';
import type { Money } from '@app/shared/money/money';
import type { ObjectionGround, ObjectionWish } from '@app/shared/reviews/objection.schema';
import { Button, NativeSelect, Radio, Textarea } from '@mantine/core';
import { useSignedInUser } from '../../lib/session.ts';
import { useLocalDraft } from '../../lib/use-local-draft.ts';
import { type RouterInputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './objection.module.css';
import { GROUNDS, WISHES } from './objection-words.ts';

type BookingId = RouterInputs['reviews']['object']['bookingId'];
type Typed = { ground: ObjectionGround; specifics: string; wish: ObjectionWish };
const NOTHING: Typed = { ground: 'unprepared', specifics: '', wish: 'part_back' };
const LEAST = 40;

type Props = { bookingId: BookingId; price: Money; onClose(): void };

export function ObjectionForm({ bookingId, price, onClose }: Props) {
  const { id } = useSignedInUser();
  const [typed, setTyped, forget] = useLocalDraft<Typed>(id, `objection:${bookingId}`, NOTHING);
  const utils = trpc.useUtils();
  const object = trpc.reviews.object.useMutation({
    onSuccess: async () => {
      forget();
      await utils.reviews.objection.invalidate({ bookingId });
    },
  });
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  const left = LEAST - typed.specifics.trim().length;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (left <= 0) object.mutate({ bookingId, ...typed });
      }}
    >
      <NativeSelect
        label="What was wrong"
        data={GROUNDS}
        value={typed.ground}
        onChange={({ currentTarget: { value } }) => change({ ground: value as ObjectionGround })}
      />
      <Textarea
        label="What happened, and when"
        description="The coach and support read it. Minutes and words help more than judgements."
        autosize
        minRows={4}
        maxLength={3000}
        value={typed.specifics}
        onChange={({ currentTarget: { value } }) => change({ specifics: value })}
        required
      />
      <Radio.Group
        label={`You paid ${formatMoney(price)}. What would put it right?`}
        value={typed.wish}
        onChange={(value) => change({ wish: value as ObjectionWish })}
      >
        <div className={styles.wishes}>
          {WISHES.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </div>
      </Radio.Group>
      <ErrorMessage error={object.error} safe="What you wrote is kept on this device." />
      <div className={styles.acts}>
        <Button type="submit" loading={object.isPending} disabled={left > 0}>
          Send the objection
        </Button>
        <Button variant="subtle" onClick={onClose}>
          Not now
        </Button>
      </div>
      {left > 0 && <p className="small quiet">Two sentences or more: {left} letters to go.</p>}
    </form>
  );
}
