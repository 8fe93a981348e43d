import type { SourceFile } from '../../engine/library/types.ts';
import { smallFiles, withFile } from './library.ts';

const text = (en: string) => ({ kk: en, ru: en, en });
const citation = { act: 'al-1-2020', provision: 'p7' };

/** A service of the small country that is about a decided case: the smallest complaint. */
const edition = {
  $schema: '../../../../../../../engine/schema/json/edition.schema.json',
  inForce: { from: '2020-03-01', citation },
  service: {
    title: text('Appeal'),
    summary: text('Somebody else looks at a decision.'),
    calendar: 'al',
    provider: { title: text('The council'), citation },
    about: { kind: 'decided-case', number: 'decision-number' },
    variants: { only: { order: 1, title: text('Appeal'), citation } },
    channels: {
      portal: { order: 1, title: text('Portal'), electronic: true, variants: ['only'], citation },
      counter: { order: 2, title: text('Counter'), electronic: false, variants: ['only'], citation },
    },
  },
  facts: {
    'decision-number': {
      order: 1,
      kind: 'text',
      title: text('Number of the case'),
      establishedBy: 'applicant',
      maxLength: 60,
      citation,
    },
    why: {
      order: 2,
      kind: 'text',
      title: text('Why'),
      establishedBy: 'applicant',
      maxLength: 500,
      citation,
    },
  },
  form: {
    title: text('Appeal'),
    pages: {
      appeal: {
        order: 1,
        title: text('Appeal'),
        fields: { 'decision-number': { order: 1, required: true }, why: { order: 2, required: false } },
      },
    },
  },
  workflow: {
    initial: 'draft',
    roles: {
      applicant: { order: 1, title: text('Applicant'), kind: 'applicant' },
      officer: { order: 2, title: text('Officer'), kind: 'staff' },
    },
    states: {
      draft: { order: 1, title: text('Draft') },
      received: { order: 2, title: text('Received') },
      heard: { order: 3, title: text('Heard'), final: true },
    },
    events: {
      received: { order: 1, title: text('Received') },
      heard: { order: 2, title: text('Heard') },
    },
    transitions: {
      submit: {
        order: 1,
        title: text('Appeal'),
        from: ['draft'],
        to: 'received',
        by: ['applicant', 'officer'],
        event: 'received',
        citation,
      },
      hear: {
        order: 2,
        title: text('Hear'),
        from: ['received'],
        to: 'heard',
        by: ['officer'],
        event: 'heard',
        citation,
      },
    },
  },
};

/** The small library with that service; `change` makes another of it. */
export const filesWithAppeal = (change: object = {}): readonly SourceFile[] =>
  withFile(smallFiles(), 'services/appeal/edition/service.json', () => ({ ...edition, ...change }));
