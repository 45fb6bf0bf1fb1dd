/** Where a version of a rubric stands. Whatever was never published may also be retired: it was set aside. */
export type RubricState = 'draft' | 'proposed' | 'published' | 'retired';

/** Where a coach's proposal stands. */
export type ProposalState = 'writing' | 'sent' | 'taken_over' | 'declined' | 'withdrawn';
