/** How a text can be written that is asked for; other texts are one plain line. */
export const FORMATS = ['email', 'phone', 'long'] as const;
