import { AccountSection } from '../features/identity/account-section.tsx';
import { CalendarLink } from '../features/identity/calendar-link.tsx';
import { ChangePassword } from '../features/identity/change-password.tsx';
import { ProfileForm } from '../features/identity/profile-form.tsx';
import { SignOutEverywhere } from '../features/identity/sign-out-everywhere.tsx';
import { TwoFactorSettings } from '../features/identity/two-factor-settings.tsx';
import { VolunteeredGroups } from '../features/identity/volunteered-groups.tsx';
import { SchemeSwitch } from '../features/site/scheme-switch.tsx';
import { useSignedInUser } from '../lib/session.ts';
import { PageTitle } from '../ui/page-title.tsx';

export default function AccountPage() {
  const user = useSignedInUser();
  return (
    <>
      <PageTitle above={user.email}>Your account</PageTitle>
      <AccountSection
        title="Name and time"
        why="The other side sees your first name. Every time you read here is in your zone."
      >
        <ProfileForm user={user} />
      </AccountSection>
      <AccountSection title="Password" why="The other devices are signed out when it changes.">
        <ChangePassword />
      </AccountSection>
      <AccountSection
        title="Second step"
        why="Besides the password, a code from an app on your phone. Whoever learns your password still stays outside."
      >
        <TwoFactorSettings enabled={user.twoFactorEnabled} />
      </AccountSection>
      <AccountSection
        title="In your calendar"
        why="An address that your calendar subscribes to: your sessions appear there and move with every change. Whoever knows it can read them."
      >
        <CalendarLink />
      </AccountSection>
      <AccountSection
        title="About you, if you like"
        why="Only to see whether some people are told other things than others: counted among many, never shown to a coach, never beside your name. Leave it out and nothing changes; take it back whenever you like."
      >
        <VolunteeredGroups />
      </AccountSection>
      <AccountSection
        title="Paper"
        why="Light, dark, or whatever your device is set to. Kept on this device."
      >
        <SchemeSwitch />
      </AccountSection>
      <AccountSection title="Signed in" why="A device you no longer have, or a computer that is not yours.">
        <SignOutEverywhere />
      </AccountSection>
    </>
  );
}
