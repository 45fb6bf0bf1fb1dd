import { LONGEST_NOTE } from '@app/shared/booking/booking.schema';
import { Textarea } from '@mantine/core';

type Props = { name: string; note: string; onNote: (note: string) => void };

/** What a coach says with the wish for another time. */
export const ProposalNote = ({ name, note, onNote }: Props) => (
  <Textarea
    label={`A line for ${name}`}
    description="May stay empty."
    value={note}
    maxLength={LONGEST_NOTE}
    onChange={({ currentTarget }) => onNote(currentTarget.value)}
  />
);
