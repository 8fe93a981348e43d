import { own } from '../../../engine/json/own.ts';
import { done, refused } from '../../problems/problem.ts';
import { amendmentsOf, staleFiles } from '../behind.ts';
import { newEvent } from '../events.ts';
import { merged } from '../merge.ts';
import { publishedDocument } from '../published-document.ts';
import { mayWrite } from '../rights.ts';
import type { StepRule } from '../step-rule.ts';
import { said } from './said.ts';

/**
 * Up to date with what was published meanwhile: the draft's own changes are made again on the documents as they are now. Where both
 * changed the same place the draft's change stands; its author has seen which places those are.
 */
export const rebase: StepRule = {
  forbids: (by) => (mayWrite(by) ? undefined : refused('not-allowed')),
  from: ['draft'],
  async take({ inUse }, draft, taking) {
    const now = staleFiles(inUse, draft).map((file) => {
      const theirs = publishedDocument(inUse, file);
      const mine = own(draft.documents, file);
      // What was taken back is not there to change any more: the draft holds it as its own.
      const document =
        theirs === undefined ? mine : merged(own(draft.bases, file)?.document, mine, theirs.document);
      return { file, theirs, document };
    });
    const payload = {
      ...said(taking),
      documents: Object.fromEntries(now.map(({ file, document }) => [file, document])),
      bases: Object.fromEntries(
        now.flatMap(({ file, theirs }) => (theirs === undefined ? [] : [[file, theirs] as const])),
      ),
      gone: now.flatMap(({ file, theirs }) => (theirs === undefined ? [file] : [])),
      stoodOn: { ...amendmentsOf(inUse, draft.services) },
    };
    return done({ event: newEvent('rebased', payload, taking) });
  },
};
