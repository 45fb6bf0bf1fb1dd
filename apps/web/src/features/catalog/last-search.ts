import { type AppPath, paths } from '../../paths.ts';

let address: AppPath = paths.coaches();

/** Remembers what was last asked of the directory, for the way back from a coach's page. */
export function rememberSearch(href: string): void {
  address = href as AppPath; // only ever called with the directory's own address
}

export const lastSearch = (): AppPath => address;
