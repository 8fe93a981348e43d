import type { Assessment } from '../../assessment/types.ts';
import type { Item } from './items/kinds.ts';

/** Whether an assessment shows an item at work. */
export function isAtWork({ kind, id }: Item, assessment: Assessment): boolean {
  switch (kind) {
    case 'ground':
      return assessment.grounds[id]?.applies === true;
    case 'requirement':
      return assessment.requirements[id]?.met === false;
    case 'document':
      return assessment.documents[id]?.required === true;
    case 'deadline':
      return assessment.deadlines[id]?.due !== undefined;
    case 'entitlement': {
      const limit = assessment.limits[id];
      return limit === undefined ? assessment.outcome === 'grant' : limit.within === true;
    }
    case 'amount': {
      const amount = assessment.amounts[id];
      return amount?.due === true && amount.value !== null;
    }
  }
}
