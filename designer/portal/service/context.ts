import { createContext, useContext } from 'react';
import type { ServiceEdition } from '../../../server/api/schemas/services.ts';

/** The edition shown, and the sub-type that the reader looks at. */
export interface ServiceInView extends ServiceEdition {
  readonly variant: string;
}

export const ServiceContext = createContext<ServiceInView | undefined>(undefined);

/** The service in view. */
export function useService(): ServiceInView {
  const service = useContext(ServiceContext);
  if (!service) throw new Error('Outside a service page');
  return service;
}
