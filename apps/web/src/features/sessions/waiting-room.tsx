import { Button } from '@mantine/core';
import { useNow } from '../../lib/clock.ts';
import { paths } from '../../paths.ts';
import type { RouterOutputs } from '../../trpc.ts';
import { formatLength } from '../../ui/format-duration.ts';
import { formatForBoth, formatTime } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { adviceFor, stageLabel } from './agenda-words.ts';
import { DeviceCheck, type TalkTime } from './device-check.tsx';
import type { OwnMedia } from './use-own-media.ts';
import styles from './waiting-room.module.css';

type Room = RouterOutputs['sessions']['room'];
type Props = { room: Room; media: OwnMedia; talkTime: TalkTime; onEnter: () => void };

/** Before the talk: try camera and sound, read how the time is spent, and go in when the room is open. */
export function WaitingRoom({ room, media, talkTime, onEnter }: Props) {
  const now = useNow(1);
  const coach = room.party === 'coach';
  const me = { timeZone: coach ? room.coach.timeZone : room.candidate.timeZone };
  const other = coach
    ? { name: room.candidate.name, timeZone: room.candidate.timeZone }
    : { name: room.coach.displayName, timeZone: room.coach.timeZone };
  const firstName = other.name.split(' ')[0] ?? other.name;
  const secondsTo = (moment: string) => (Date.parse(moment) - now.epochMilliseconds) / 1000;
  const open = room.state === 'open';
  const toStart = secondsTo(room.startsAt);
  return (
    <div className={styles.waiting}>
      <div>
        <PageTitle size="medium" tab={`Session with ${other.name}`}>
          {toStart > 0
            ? `You and ${firstName} meet at ${formatTime(room.startsAt, me.timeZone)}.`
            : `It is time. ${firstName} expects you.`}
        </PageTitle>
        <p className={styles.when}>
          {toStart > 0 ? `In ${formatLength(toStart)}. ` : ''}
          {formatForBoth(room.startsAt, me, { ...other, name: firstName })}.
        </p>
        <ol className={styles.plan} aria-label="How the time is spent">
          {room.agenda.map(({ stage, startSec, endSec }) => (
            <li key={stage} data-close={stage === 'verdict'}>
              <span className="num">{Math.round((endSec - startSec) / 60)} min</span>
              <span>
                <b>{stageLabel(stage, room.party)}</b>
                <small>{adviceFor(stage, room.party)}</small>
              </span>
            </li>
          ))}
        </ol>
      </div>
      <div className={styles.card}>
        <DeviceCheck media={media} talkTime={talkTime} otherName={firstName} />
        <Button fullWidth size="lg" mt="md" disabled={!open || !media.stream} onClick={onEnter}>
          {open
            ? 'Enter the room'
            : `The room opens in ${formatLength(Math.max(0, secondsTo(room.opensAt)))}`}
        </Button>
        <p className={styles.presence} role="status">
          {room.present[coach ? 'candidate' : 'coach']
            ? `${firstName} is in the room.`
            : `${firstName} is not in the room yet.`}
        </p>
        <p className={styles.back}>
          <Link to={paths.session(room.bookingId)}>Back to the booking</Link>
        </p>
      </div>
    </div>
  );
}
