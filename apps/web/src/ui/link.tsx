import { Button, type ButtonProps } from '@mantine/core';
import { Link as RouterLink, type LinkProps as RouterLinkProps, useRouter } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import type { AppPath } from '../paths.ts';

type Anchor = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>;
type LinkProps = Anchor & { to: AppPath; children?: ReactNode; ref?: Ref<HTMLAnchorElement> };

/** A link to another page of this site, built by `paths`: loads the page's code when pointed at, never reloads. */
export function Link({ to, ...rest }: LinkProps) {
  const router = useRouter();
  const url = new URL(to, 'http://here');
  // `paths` builds whole addresses; the router wants their parts and types them by literal, hence the cast
  const target = {
    to: url.pathname,
    search: router.options.parseSearch?.(url.search) ?? {},
    hash: url.hash.slice(1),
  } as unknown as RouterLinkProps;
  return <RouterLink {...target} {...rest} activeOptions={{ exact: true, includeHash: true }} />;
}

type ButtonLinkProps = ButtonProps & Omit<LinkProps, keyof ButtonProps>;

/** A link that is the page's act: looks like a button, is a link. */
export function ButtonLink(props: ButtonLinkProps) {
  return <Button component={Link} {...props} />;
}
