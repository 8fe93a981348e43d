import { RIGHTS, type Right } from '../api/schemas/common.ts';
import type { Account } from './account.ts';

/** The rights of an account; of policy staff without any said, all. */
export const rightsOf = ({
  kind,
  rights = RIGHTS,
}: Pick<Account, 'rights'> & { readonly kind: string }): readonly Right[] =>
  kind === 'policy' ? rights : [];
