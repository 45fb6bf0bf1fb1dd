import { sessionLabel } from '@app/shared/catalog/session-type';
import { formatMoney } from '@app/shared/money/format-money';
import type { ReactNode } from 'react';
import { useNow } from '../../lib/clock.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { formatLength } from '../../ui/format-duration.ts';
import { placeOf } from '../../ui/format-time.ts';
import { ApplicationDecision } from './application-decision.tsx';
import styles from './application-file.module.css';
import type { Application } from './use-decided-applications.ts';

type Props = { application: Application; onDecided: (application: Application) => void };

/** Everything that an applicant says of themself, and the decision beside it. */
export function ApplicationFile({ application, onDecided }: Props) {
  const { id, displayName, headline, city, country, timeZone, appliedAt, email } = application;
  const now = useNow(60);
  const waited = appliedAt && formatLength(Temporal.Instant.from(appliedAt).until(now).total('seconds'));
  const from = [city, country].filter(Boolean).join(', ') || placeOf(timeZone);
  return (
    <article id={id} className={styles.file} aria-labelledby={`${id}-name`}>
      <header>
        <Avatar id={id} name={displayName} size={64} />
        <div>
          <h2 id={`${id}-name`}>{displayName}</h2>
          <p>
            {from}. {email && <a href={`mailto:${email}`}>{email}</a>}
            {waited && application.status === 'applied' ? ` Waits for ${waited}.` : ''}
          </p>
        </div>
      </header>
      <div className={styles.columns}>
        <div className={styles.words}>
          <Said title="Headline">{headline}</Said>
          <Said title="Why they want to coach">{application.application.why}</Said>
          <Said title="The hardest truth they have told">{application.application.hardestTruth}</Said>
          <Said title="About them">{application.bio}</Said>
        </div>
        <div className={styles.facts}>
          <Experience application={application} />
          <Facts application={application} />
        </div>
        <ApplicationDecision application={application} onDecided={onDecided} />
      </div>
    </article>
  );
}

/** A person's own words, or that there are none. */
function Said({ title, children }: { title: string; children: string | undefined }) {
  return (
    <section>
      <h3>{title}</h3>
      {children ? <p className={styles.said}>{children}</p> : <p className={styles.none}>Nothing written.</p>}
    </section>
  );
}

function Experience({
  application: { experience, peopleInterviewed, application },
}: {
  application: Application;
}) {
  return (
    <section>
      <h3>Working life</h3>
      {experience.length === 0 && <p className={styles.none}>Nothing named.</p>}
      <ul>
        {experience.map((line) => (
          <li key={`${line.company} ${line.role} ${line.fromYear}`}>
            <b>{line.role}</b>, {line.company}
            <small>
              {line.fromYear} to {line.toYear ?? 'now'}
              {line.peopleInterviewed ? `, ${line.peopleInterviewed} people interviewed` : ''}
            </small>
          </li>
        ))}
      </ul>
      <p className={styles.line}>{peopleInterviewed} people interviewed in all.</p>
      {application.proofUrl ? (
        <p className={styles.line}>
          Shown as proof:{' '}
          <a href={application.proofUrl} target="_blank" rel="noreferrer noopener">
            {new URL(application.proofUrl).hostname}
          </a>
        </p>
      ) : (
        <p className={styles.line}>No proof named.</p>
      )}
    </section>
  );
}

function Facts({ application }: { application: Application }) {
  const { offerings, hasHours, languages, industries, companies, payoutsReady } = application;
  const listed = (words: readonly string[]) => (words.length > 0 ? words.join(', ') : 'none named');
  return (
    <section>
      <h3>What they offer</h3>
      <ul>
        {offerings.map((offering) => (
          <li key={offering.id}>
            {offering.title}
            <small>
              {sessionLabel(offering)}, {offering.durationMinutes} minutes, {formatMoney(offering.price)}
            </small>
          </li>
        ))}
      </ul>
      {offerings.length === 0 && <p className={styles.none}>Nothing yet.</p>}
      <dl className={styles.list}>
        <Fact name="Hours">{hasHours ? 'set' : 'none set yet: nobody could book'}</Fact>
        <Fact name="Payouts">{payoutsReady ? 'ready at Stripe' : 'not set up at Stripe yet'}</Fact>
        <Fact name="Languages">{listed(languages)}</Fact>
        <Fact name="Industries">{listed(industries)}</Fact>
        <Fact name="Companies">{listed(companies)}</Fact>
      </dl>
    </section>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
