import styles from './prospects-close.module.css';
import parts from './report-parts.module.css';

type Turn = { who: 'Leonie' | 'Maya'; when: string; said: string };

const TALK: readonly Turn[] = [
  {
    who: 'Leonie',
    when: '31:10',
    said: '“I’d like to do this job. What would make me a better match than I am today?”',
  },
  {
    who: 'Maya',
    when: 'in role',
    said: '“I have not seen you curious about a customer. I need someone who rings before she is asked to.”',
  },
  {
    who: 'Leonie',
    when: '32:05',
    said: '“That’s fair. Last spring I rang eleven who had gone quiet, and four of them stayed. I should have told you that first.”',
  },
  {
    who: 'Maya',
    when: 'out of role',
    said: '“That moved me from no to leaning no. Next time, ask it without my holding the door.”',
  },
];

export function ProspectsClose() {
  return (
    <div className={parts.cell}>
      <h3>How do I stand?</h3>
      <p>
        Six minutes are kept for it. You ask, your coach answers in role with a real doubt, and you meet it.
      </p>
      <dl className={styles.talk}>
        {TALK.map(({ who, when, said }) => (
          <div key={when} data-coach={who === 'Maya' || undefined}>
            <dt>
              {who} <span>{when}</span>
            </dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
