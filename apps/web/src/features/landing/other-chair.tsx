import { paths } from '../../paths.ts';
import { TwoChairs } from '../../ui/illustrations.tsx';
import { ButtonLink } from '../../ui/link.tsx';
import styles from './other-chair.module.css';
import { useExampleMoney } from './use-example-money.ts';

export function OtherChair() {
  const { price, coachShare, coachShareOwnLink } = useExampleMoney();
  return (
    <div className={styles.chair}>
      <TwoChairs />
      <div>
        <h2>For coaches: the other chair</h2>
        <p>
          You have sent the polite e-mail often enough. Here you are paid to say the rest, kindly and with the
          minute it happened.
        </p>
        <p>
          You set the price and the hours. Of {price} you get {coachShare}, or {coachShareOwnLink} when
          someone comes through your own link. What you mark during the talk becomes the draft of the report,
          and the money is yours three days after you release it. Saying no never costs you a place in the
          list.
        </p>
        <ButtonLink variant="default" to={paths.coachApplication()}>
          Apply as a coach
        </ButtonLink>
      </div>
    </div>
  );
}
