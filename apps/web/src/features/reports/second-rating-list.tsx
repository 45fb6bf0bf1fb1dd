import { SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import { Button } from '@mantine/core';
import { now } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay, formatLongDay } from '../../ui/format-time.ts';
import { ButtonLink } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SecondOpinionBeside } from './second-opinion-beside.tsx';
import styles from './second-rating-list.module.css';

type Waiting = RouterOutputs['secondRatings']['mine'];

/** Second opinions on either side of a coach: theirs to give, and theirs to be heard in. */
export function SecondRatingList({ waiting }: { waiting: Waiting }) {
  const { timeZone } = useSignedInUser();
  return (
    <div className={styles.sheet}>
      <PageTitle size="medium" tab="Second opinions">
        Second opinions
      </PageTitle>
      <p className="quiet">
        You rate a session of somebody else’s without knowing their report, and they rate one of yours. It is
        how you find out how far coaches agree, and how a candidate finds out what is no accident.
      </p>
      <section aria-labelledby="to-rate">
        <h2 id="to-rate">To rate blind</h2>
        {waiting.toRate.length === 0 && <p className="quiet">Nothing at the moment. You get an e-mail.</p>}
        <ul className={styles.list}>
          {waiting.toRate.map(({ id, sessionType, minutes, targetRole, askedAt }) => (
            <li key={id}>
              <p>
                <b>{targetRole || SESSION_TYPE_LABEL[sessionType]}</b>
                <span>
                  {SESSION_TYPE_LABEL[sessionType]}, {minutes} minutes. Asked{' '}
                  {formatDay(askedAt, timeZone, now())}.
                </span>
              </p>
              <ButtonLink to={paths.secondRating(id)}>Listen and rate</ButtonLink>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="to-agree">
        <h2 id="to-agree">May another coach listen?</h2>
        {waiting.toAgree.length === 0 && <p className="quiet">Nobody has asked.</p>}
        <ul className={styles.list}>
          {waiting.toAgree.map((one) => (
            <ToAgree key={one.id} one={one} timeZone={timeZone} />
          ))}
        </ul>
      </section>
      {waiting.given.length > 0 && (
        <section aria-labelledby="given">
          <h2 id="given">What others said of your sessions</h2>
          <p className="quiet">
            They had the recording and the rubric, and not a word of your report. Neither of you is the truth.
          </p>
          <ul className={styles.given}>
            {waiting.given.map((one) => (
              <Given key={one.id} one={one} timeZone={timeZone} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Given({ one, timeZone }: { one: Waiting['given'][number]; timeZone: string }) {
  const { candidateName, startsAt, given, own, dimensions } = one;
  if (!given) return null;
  return (
    <li>
      <h3>
        {candidateName}, {formatDay(startsAt, timeZone, now())}
      </h3>
      <SecondOpinionBeside {...{ given, own, dimensions }} first="You" second="Another coach" />
    </li>
  );
}

function ToAgree({ one, timeZone }: { one: Waiting['toAgree'][number]; timeZone: string }) {
  const utils = trpc.useUtils();
  const answer = trpc.secondRatings.agree.useMutation({ onSuccess: () => utils.secondRatings.invalidate() });
  const { id, candidateName, startsAt } = one;
  return (
    <li>
      <p>
        <b>{candidateName}</b>
        <span>
          Your session of {formatLongDay(startsAt, timeZone)}. You are heard on their recording; the other
          coach sees neither your name nor your report.
        </span>
      </p>
      <div className={styles.acts}>
        <Button loading={answer.isPending} onClick={() => answer.mutate({ id, agree: true })}>
          They may listen
        </Button>
        <Button
          variant="default"
          disabled={answer.isPending}
          onClick={() => answer.mutate({ id, agree: false })}
        >
          Rather not
        </Button>
      </div>
      <ErrorMessage error={answer.error} />
    </li>
  );
}
