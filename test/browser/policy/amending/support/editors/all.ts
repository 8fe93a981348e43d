import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { Hand } from '../../../../support/hand.ts';
import { editDeadlines } from './deadlines.ts';
import { editDocuments } from './documents.ts';
import { editEvidence, editFacts, withoutEvidence } from './facts.ts';
import { editForm } from './form.ts';
import { editGrounds } from './grounds.ts';
import { editNotices } from './notices.ts';
import { editRequirements } from './requirements.ts';
import { editService } from './service.ts';
import { editEntitlements, editInformation, editStandards } from './smaller.ts';
import { editWorkflow } from './workflow.ts';

/** The editions that an editor goes by. */
export interface Editions {
  readonly before: Edition;
  /** What is made of it so far. */
  readonly now: Edition;
  readonly after: Edition;
}

/** A part of the work in the editors, which brings one aspect to what it is to be. */
export interface Edited {
  readonly name: string;
  readonly aspect: Exclude<keyof Edition, 'open'>;
  /** What it is to be then; without it, what the order makes of it. */
  readonly wanted?: (after: Edition) => Edition;
  readonly edit: (hand: Hand, editions: Editions) => Promise<void>;
}

/** What the order changes, in an order in which everything is there before something else speaks of it. */
export const EDITED: readonly Edited[] = [
  {
    name: 'facts',
    aspect: 'facts',
    wanted: withoutEvidence,
    edit: (hand, { before, after }) => editFacts(hand, before, after),
  },
  { name: 'form', aspect: 'form', edit: (hand, { before, after }) => editForm(hand, before, after) },
  { name: 'grounds', aspect: 'grounds', edit: (hand, { after }) => editGrounds(hand, after) },
  {
    name: 'documents',
    aspect: 'documents',
    edit: (hand, { now, after }) => editDocuments(hand, now, after),
  },
  {
    name: 'requirements',
    aspect: 'requirements',
    edit: (hand, { before, after }) => editRequirements(hand, before, after),
  },
  { name: 'service', aspect: 'service', edit: (hand, { before, after }) => editService(hand, before, after) },
  {
    name: 'information',
    aspect: 'information',
    edit: (hand, { before, after }) => editInformation(hand, before, after),
  },
  { name: 'standards', aspect: 'standards', edit: (hand, { after }) => editStandards(hand, after) },
  {
    name: 'entitlements',
    aspect: 'entitlements',
    edit: (hand, { before, after }) => editEntitlements(hand, before, after),
  },
  { name: 'notices', aspect: 'notices', edit: (hand, { before, after }) => editNotices(hand, before, after) },
  {
    name: 'procedure',
    aspect: 'workflow',
    edit: (hand, { before, now, after }) => editWorkflow(hand, before, after, now),
  },
];

/** What facts rest on speaks of documents by their names in English: it comes once a translator has named the new ones. */
export const EVIDENCE: Edited = {
  name: 'what facts rest on',
  aspect: 'facts',
  edit: (hand, { after }) => editEvidence(hand, after),
};

/** Deadlines speak of events by their names in English: they come once a translator has named the new ones. */
export const DEADLINES: Edited = {
  name: 'deadlines',
  aspect: 'deadlines',
  edit: (hand, { after }) => editDeadlines(hand, after),
};
