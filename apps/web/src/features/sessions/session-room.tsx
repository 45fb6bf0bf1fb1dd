import { Button } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import { now as serverNow, useNow } from '../../lib/clock.ts';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatTime, placeOf } from '../../ui/format-time.ts';
import { AfterSession } from './after-session.tsx';
import { AgendaClock } from './agenda-clock.tsx';
import { BriefAtHand } from './brief-at-hand.tsx';
import { CoachNotes } from './coach-notes.tsx';
import styles from './session-room.module.css';
import { StageView } from './stage-view.tsx';
import { TasksAtHand } from './tasks-at-hand.tsx';
import { useCall } from './use-call.ts';
import { useDarkRoom } from './use-dark-room.ts';
import { useMarkers } from './use-markers.ts';
import { useOwnMedia } from './use-own-media.ts';
import { useOwnVoice } from './use-own-voice.ts';
import { WaitingRoom } from './waiting-room.tsx';

type Room = RouterOutputs['sessions']['room'];
const REFRESH_MS = 10_000;

/** The room of a booking: the door before it opens, the talk, and what comes after. */
export function SessionRoom({ bookingId }: { bookingId: `bkg_${string}` }) {
  useDarkRoom();
  const [room, { refetch }] = trpc.sessions.room.useSuspenseQuery(
    { bookingId },
    { refetchInterval: REFRESH_MS },
  );
  return room.state === 'closed' ? (
    <AfterSession room={room} />
  ) : (
    <OpenRoom room={room} refresh={() => void refetch()} />
  );
}

/** One mount for waiting and talking, so that camera and microphone are asked for once. */
function OpenRoom({ room, refresh }: { room: Room; refresh: () => void }) {
  const [entered, setEntered] = useState(false);
  const media = useOwnMedia();
  const [measured, setMeasured] = useLocalStorage({ key: 'second-round:measure-talk', defaultValue: true });
  const { bookingId, iceServers } = room;
  const call = useCall({ bookingId, iceServers, media, entered, onChange: refresh });
  if (!entered || call.line === 'refused') {
    return (
      <WaitingRoom
        room={room}
        media={media}
        talkTime={{ measured, change: setMeasured }}
        onEnter={() => setEntered(true)}
      />
    );
  }
  return <Talk room={room} media={media} call={call} measured={measured} refresh={refresh} />;
}

type TalkProps = {
  room: Room;
  media: ReturnType<typeof useOwnMedia>;
  call: ReturnType<typeof useCall>;
  /** Whether this person lets their talk time be measured. */
  measured: boolean;
  refresh: () => void;
};

function Talk({ room, media, call, measured, refresh }: TalkProps) {
  useOwnVoice({
    bookingId: room.bookingId,
    stream: media.stream,
    enabled: measured,
    elapsedSec: () => (serverNow().epochMilliseconds - Date.parse(room.startsAt)) / 1000,
  });
  const now = useNow(1);
  const elapsedSec = Math.max(0, (now.epochMilliseconds - Date.parse(room.startsAt)) / 1000);
  const coach = room.party === 'coach';
  const other = coach
    ? { name: room.candidate.name, timeZone: room.candidate.timeZone }
    : { name: room.coach.displayName, timeZone: room.coach.timeZone };
  const detail = `in ${placeOf(other.timeZone)}, ${formatTime(now, other.timeZone)}`;
  return (
    <>
      <h1 className="sr">
        {room.retest ? 'Retest' : 'Mock interview'} with {other.name}
      </h1>
      {coach ? (
        <CoachSide room={room} elapsedSec={elapsedSec} refresh={refresh}>
          <Stage {...{ room, media, call }} other={{ ...other, detail }} />
        </CoachSide>
      ) : (
        <>
          <AgendaClock {...room} elapsedSec={elapsedSec} marks={[]} />
          <div className={styles.alone}>
            <Absence room={room} refresh={refresh} />
            <Stage {...{ room, media, call }} other={{ ...other, detail }} />
            {room.retest && <TasksAtHand tasks={room.retest} />}
          </div>
        </>
      )}
    </>
  );
}

function Stage({
  room,
  media,
  call,
  other,
}: Omit<TalkProps, 'refresh' | 'measured'> & { other: { name: string; detail: string } }) {
  return (
    <StageView
      remote={call.remote}
      media={media}
      other={{ ...other, ...call.other }}
      call={call.state}
      line={call.line}
      onLeave={() => location.assign(paths.session(room.bookingId))}
    />
  );
}

type CoachSideProps = { room: Room; elapsedSec: number; refresh: () => void; children: React.ReactNode };

function CoachSide({ room, elapsedSec, refresh, children }: CoachSideProps) {
  const markers = useMarkers(room.bookingId);
  const [ending, setEnding] = useState(false);
  const end = trpc.sessions.end.useMutation({ onSuccess: refresh });
  const name = room.candidate.name.split(' ')[0] ?? room.candidate.name;
  return (
    <>
      <AgendaClock
        {...room}
        elapsedSec={elapsedSec}
        marks={markers.markers.map(({ atSeconds }) => atSeconds)}
        acts={
          room.status === 'in_session' && (
            <Button variant="default" onClick={() => setEnding(true)}>
              End the session
            </Button>
          )
        }
      />
      <div className={styles.room}>
        <div>
          <Absence room={room} refresh={refresh} />
          {children}
          {room.retest && (
            <div className={styles.below}>
              <TasksAtHand tasks={room.retest} />
            </div>
          )}
          {room.brief && (
            <div className={styles.below}>
              <BriefAtHand brief={room.brief} candidateName={name} />
            </div>
          )}
        </div>
        <CoachNotes
          bookingId={room.bookingId}
          markers={markers}
          elapsedSec={elapsedSec}
          candidateName={name}
        />
      </div>
      <ConfirmDialog
        opened={ending}
        onClose={() => setEnding(false)}
        title="End the session?"
        act="End it and write the report"
        keep="Keep talking"
        onAct={() => end.mutate({ bookingId: room.bookingId })}
        pending={end.isPending}
        error={end.error}
      >
        Both of you leave the room. Your notes stay, and the report is due within a day.
      </ConfirmDialog>
    </>
  );
}

/** When the other is late: what the policy says, and from when it can be called an absence. */
function Absence({ room, refresh }: { room: Room; refresh: () => void }) {
  const now = useNow(5);
  const mark = trpc.sessions.markAbsent.useMutation({ onSuccess: refresh });
  const coach = room.party === 'coach';
  const late = now.epochMilliseconds - Date.parse(room.startsAt);
  if (room.status !== 'confirmed' || late < 60_000 || room.absentRefusal === 'OTHER_CAME') return null;
  const name = coach ? room.candidate.name : room.coach.displayName;
  const zone = coach ? room.coach.timeZone : room.candidate.timeZone;
  return (
    <div className={styles.late} role="status">
      <p>
        <b>{name} is late.</b>{' '}
        {coach
          ? 'If they do not come, half of the price stays with them as credit and the other half is yours, less commission.'
          : 'If they do not come, you get everything back and ten per cent on top as credit.'}
      </p>
      {room.absentRefusal === null ? (
        <Button
          variant="default"
          loading={mark.isPending}
          onClick={() => mark.mutate({ bookingId: room.bookingId })}
        >
          {name} did not come
        </Button>
      ) : (
        <p>You can say so from {formatTime(room.graceEndsAt, zone)}.</p>
      )}
      <ErrorMessage error={mark.error} />
    </div>
  );
}
