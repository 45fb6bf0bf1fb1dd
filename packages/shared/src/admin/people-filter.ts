/** Which people the desk's list shows. Apart from the wire shapes, since the web's routes read it. */
export const PEOPLE_FILTERS = ['everybody', 'coaches', 'paused', 'suspended', 'admins'] as const;
export type PeopleFilter = (typeof PEOPLE_FILTERS)[number];
