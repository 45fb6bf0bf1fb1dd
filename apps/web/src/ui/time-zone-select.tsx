import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { useNow } from '../lib/clock.ts';
import { formatOffset, formatTime, placeOf } from './format-time.ts';

const SHOWN_AT_ONCE = 60;

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  value: string;
  onChange: (timeZone: string) => void;
};

/** Every zone this browser knows, with what its clock says now: people know the time better than the name. */
export function TimeZoneSelect({ value, onChange, ...rest }: Props) {
  const now = useNow(60);
  const data = useMemo(() => {
    const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', value]);
    return [...zones].map((timeZone) => ({
      value: timeZone,
      label: `${placeOf(timeZone)}, ${formatTime(now, timeZone)} now (${timeZone}, ${formatOffset(now, timeZone)})`,
    }));
  }, [now, value]);

  return (
    <Select
      label="Time zone"
      searchable
      nothingFoundMessage="No such place. Try the nearest large city."
      limit={SHOWN_AT_ONCE}
      {...rest}
      data={data}
      value={value}
      onChange={(timeZone) => timeZone && onChange(timeZone)}
    />
  );
}
