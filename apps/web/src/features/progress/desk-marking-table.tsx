import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import styles from './desk-marking.module.css';
import figures from './figures-table.module.css';
import type { Marking } from './marking-words.ts';
import { AGREEMENT_BAND, signedLevel } from './marking-words.ts';
import { inAHundred } from './outcome-figures.ts';

type Coach = Marking['coaches'][number];

/** One line a coach. What cannot be said yet stays grey, and is not a fault. */
export function DeskMarkingTable({ coaches }: { coaches: readonly Coach[] }) {
  return (
    <WideTable label="Coaches and how they mark">
      <table className={`${figures.table} ${styles.coaches}`}>
        <thead>
          <tr>
            <th scope="col">Coach</th>
            <th scope="col">Strict or generous</th>
            <th scope="col">Halo</th>
            <th scope="col">Levels used</th>
            <th scope="col">Agreement, blind</th>
            <th scope="col">Useful</th>
            <th scope="col">Reference sessions</th>
          </tr>
        </thead>
        <tbody>
          {coaches.map((coach) => (
            <tr key={coach.coachId}>
              <th scope="row">
                <Link to={paths.deskPeople({ q: coach.coachId })}>{coach.name}</Link>
                <small>
                  {coach.sessions} {coach.sessions === 1 ? 'report' : 'reports'}
                </small>
              </th>
              <Leniency leniency={coach.leniency} />
              <Habits halo={coach.halo} range={coach.range} />
              <Agreement agreement={coach.agreement} />
              <Useful usefulness={coach.usefulness} />
              <Calibrated calibration={coach.calibration} />
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

const Unsaid = ({ why }: { why: string }) => (
  <td className={styles.quiet}>
    not enough data
    <small>{why}</small>
  </td>
);

function Leniency({ leniency: { word, figures, sessions } }: Pick<Coach, 'leniency'>) {
  if (!figures) return <Unsaid why={`${sessions} linked sessions`} />;
  return (
    <td>
      {word}
      <small>
        {signedLevel(figures.leniency)} ({signedLevel(figures.lo80)} to {signedLevel(figures.hi80)})
      </small>
    </td>
  );
}

function Habits({ halo, range }: Pick<Coach, 'halo' | 'range'>) {
  if (halo.word === 'not enough data') {
    return (
      <>
        <Unsaid why="under five reports" />
        <Unsaid why="under five reports" />
      </>
    );
  }
  return (
    <>
      <td>
        {halo.word}
        <small>index {halo.index.toFixed(2)}</small>
      </td>
      <td>
        {range.word === 'worth a look' ? 'worth a look' : 'spread'}
        <small>
          {range.modal} in {inAHundred(range.modalShare)} %, 3 in {inAHundred(range.shareOfThrees)} %
        </small>
      </td>
    </>
  );
}

function Agreement({ agreement: { alpha, icc, sessions } }: Pick<Coach, 'agreement'>) {
  if (!alpha && !icc) return <Unsaid why={`${sessions} double-rated`} />;
  return (
    <td>
      {alpha && (
        <>
          α {alpha.value.toFixed(2)}, {AGREEMENT_BAND[alpha.band]}
        </>
      )}
      {icc && (
        <small>
          ICC {icc.value.toFixed(2)} ({icc.lo.toFixed(2)} to {icc.hi.toFixed(2)})
        </small>
      )}
    </td>
  );
}

function Useful({ usefulness: { answers, figures } }: Pick<Coach, 'usefulness'>) {
  if (!figures) return <Unsaid why={`${answers} answers`} />;
  return (
    <td>
      {figures.value.toFixed(1)}
      <small>
        {figures.lo80.toFixed(1)} to {figures.hi80.toFixed(1)}, {answers} answers
      </small>
    </td>
  );
}

function Calibrated({ calibration }: Pick<Coach, 'calibration'>) {
  if (!calibration) return <td className={styles.quiet}>not read</td>;
  const { passed, elevation, profileError, attempt } = calibration;
  return (
    <td>
      {passed ? 'near enough' : 'not yet'}
      <small>
        {signedLevel(elevation)}, uneven by {profileError.toFixed(1)}
        {attempt > 1 && `, reading ${attempt}`}
      </small>
    </td>
  );
}
