import { expect, test } from 'vitest';
import { isOwnWords } from '../../../../engine/amending/texts/own-words.ts';

test.each([
  '/deadlines/decision/title',
  '/notices/letter/body',
  '/facts/age/help',
  '/facts/age/evidence/text',
  '/form/title',
  '/form/pages/you/description',
  '/workflow/states/filed/applicantText',
  '/service/channels/portal/note',
])('the library words it itself: %s', (pointer) => expect(isOwnWords(pointer)).toBe(true));

test.each([
  '/grounds/banned/text',
  '/grounds/title/text',
  '/documents/card/title',
  '/open/doubt/title',
  '/service/title',
])('the law may say it: %s', (pointer) => expect(isOwnWords(pointer)).toBe(false));
