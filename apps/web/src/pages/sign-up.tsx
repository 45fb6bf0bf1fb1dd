import { getRouteApi } from '@tanstack/react-router';
import identity from '../features/identity/identity.module.css';
import { SignUpForm } from '../features/identity/sign-up-form.tsx';
import { paths } from '../paths.ts';
import { Link } from '../ui/link.tsx';
import { PageTitle } from '../ui/page-title.tsx';

export default function SignUpPage() {
  const { as, next } = getRouteApi('/sign-up').useSearch();
  return (
    <div className={identity.sheet}>
      <PageTitle size="medium">Create an account</PageTitle>
      <div className={identity.card}>
        <SignUpForm as={as} next={next} />
      </div>
      <p className={identity.below}>
        You have one? <Link to={paths.signIn({ next })}>Sign in</Link>
      </p>
    </div>
  );
}
