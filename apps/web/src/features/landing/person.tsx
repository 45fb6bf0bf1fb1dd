import { Avatar } from '../../ui/avatar.tsx';

/** The two invented people of the example, with one tint each throughout the page. */
export const Maya = ({ size }: { size?: 44 | 64 }) => <Avatar id="example-maya" name="Maya R." size={size} />;
export const Leonie = ({ size }: { size?: 44 | 64 }) => (
  <Avatar id="example-leonie" name="Leonie B." size={size} />
);
