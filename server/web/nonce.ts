/** What stands in the page for the nonce of the response. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__';
