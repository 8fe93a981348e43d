import type { Taking } from '../step-rule.ts';

/** What most steps record: what was said, and the request. */
export const said = ({ text, request }: Taking) => ({ ...(text === undefined ? {} : { text }), ...request });
