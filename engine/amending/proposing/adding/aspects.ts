/** The aspects in which something new is proposed: of several that a published provision became, the first. */
export const ADDED: readonly string[] = [
  'grounds',
  'documents',
  'deadlines',
  'standards',
  'requirements',
  'information',
];

/** What every service has one of, with the member that says it in the law's words. */
export const SINGLES: Readonly<Record<string, string>> = {
  '/service/provider': 'title',
  '/service/fee': 'text',
  '/service/format': 'text',
};
