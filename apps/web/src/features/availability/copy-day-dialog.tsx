import type { WeeklyRow } from '@app/shared/availability/schedule';
import { copyDay } from '@app/shared/availability/weekly-hours';
import { Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { dayName, sayDay, WEEK } from './week-words.ts';

type Props = {
  day: number;
  week: readonly WeeklyRow[];
  opened: boolean;
  onClose: () => void;
  onChange: (week: WeeklyRow[]) => void;
};

/** Gives the hours of one day to others; theirs are lost, so they are shown. */
export function CopyDayDialog({ day, week, opened, onClose, onChange }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isMissing, setMissing] = useState(false);
  const hoursOf = (each: number) =>
    sayDay(
      week.filter((row) => row.day === each),
      each,
    );
  const close = () => {
    setChosen([]);
    setMissing(false);
    onClose();
  };
  const copy = () => {
    if (chosen.length === 0) return setMissing(true);
    onChange(copyDay(week, day, chosen.map(Number)));
    close();
  };
  const others = chosen.length === 1 ? dayName(Number(chosen[0])) : `${chosen.length} days`;

  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      title={`${dayName(day)}, ${hoursOf(day)}`}
      act={chosen.length === 0 ? 'Copy these hours' : `Copy to ${others}`}
      onAct={copy}
      keep="Leave them"
    >
      <Checkbox.Group
        label="Give these hours to"
        value={[...chosen]}
        onChange={setChosen}
        error={isMissing && chosen.length === 0 ? 'Choose at least one day.' : undefined}
      >
        <Stack gap="sm" mt="xs">
          {WEEK.filter((each) => each !== day).map((each) => (
            <Checkbox key={each} value={String(each)} label={`${dayName(each)} (now ${hoursOf(each)})`} />
          ))}
        </Stack>
      </Checkbox.Group>
    </ConfirmDialog>
  );
}
