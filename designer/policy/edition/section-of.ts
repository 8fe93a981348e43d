/** The aspects of an edition whose section of its page is called otherwise. */
const SECTIONS: Readonly<Record<string, string>> = { service: 'summary', workflow: 'procedure' };

/** The section of an edition's page that shows an aspect. */
export const sectionOf = (aspect: string): string => SECTIONS[aspect] ?? aspect;
