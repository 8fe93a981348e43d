import { expect, test } from 'vitest';
import { sentTo } from '../../../designer/policy/amending/editors/notices/model/sent-like.ts';
import type { Notice } from '../../../engine/schema/workflow.ts';

const text = { en: 'A notice' };
const notice = (to: string, by?: NonNullable<Notice['by']>): Notice => ({
  order: 1,
  title: text,
  body: text,
  to,
  ...(by === undefined ? {} : { by }),
});
const others = [notice('applicant', ['portal', 'sms']), notice('embassy')];

test('a new notice to somebody else goes by the ways in which notices to them go', () => {
  expect(sentTo('embassy', notice('applicant', ['portal', 'sms']), others)).toEqual(notice('embassy'));
  expect(sentTo('bank', notice('applicant', ['portal', 'sms']), others)).toEqual(notice('bank'));
  expect(sentTo('applicant', notice('embassy'), others)).toEqual(notice('applicant', ['portal', 'sms']));
});

test('ways that somebody chose stay', () => {
  expect(sentTo('embassy', notice('applicant', ['portal']), others)).toEqual(notice('embassy', ['portal']));
});
