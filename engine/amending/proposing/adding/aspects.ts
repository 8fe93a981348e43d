/** The aspects in which something new is proposed: of several that a published provision became, the first. */
export const ADDED: readonly string[] = [
  'grounds',
  'documents',
  'deadlines',
  'standards',
  'requirements',
  'information',
];

/** Those of which an item says what the law says, in its words. */
export const WORDED: readonly string[] = ['grounds', 'documents', 'requirements', 'information'];

/** What every service has one of. */
export const SINGLES: readonly string[] = ['/service/provider', '/service/fee', '/service/format'];

/** Of them those that say what the law says; the others are names. */
export const SAID: readonly string[] = ['/service/fee', '/service/format'];
