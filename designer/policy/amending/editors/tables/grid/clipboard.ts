import { parseDelimited, printDelimited } from '../../../../../../engine/text/delimited.ts';

/** Cells as spreadsheets put them on the clipboard. */
export const printClipboard = (cells: readonly (readonly string[])[]): string => printDelimited(cells, '\t');

/** The cells of a text from a spreadsheet's clipboard. */
export const parseClipboard = (text: string): readonly (readonly string[])[] => parseDelimited(text, '\t');
