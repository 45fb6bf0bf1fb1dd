import { ProfileEditor } from '../features/catalog/profile-editor.tsx';

export default function CoachProfilePage() {
  return <ProfileEditor />;
}
