import type { RouteObject } from 'react-router';

/** The policy staff's pages, under /policy. */
export const policyRoutes: RouteObject[] = [];
