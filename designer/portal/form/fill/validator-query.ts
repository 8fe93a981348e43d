import { queryOptions } from '@tanstack/react-query';
import type { FormResponse } from '../../../../server/api/schemas/services.ts';
import { loadValidator } from '../validation/load.ts';

/** The compiled validator of a form: the same for every language, and for ever under its hash. */
export const validatorQuery = (response: FormResponse | undefined) =>
  queryOptions({
    queryKey: ['validator', response?.form.schemaHash],
    queryFn: () => {
      if (!response) throw new Error('Asked for before the form is known');
      return loadValidator(response.validators, { ...response.form.schema });
    },
    enabled: response !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
