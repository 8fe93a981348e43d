import type { RouteObject } from 'react-router';

/** The desk's pages, under /desk. */
export const deskRoutes: RouteObject[] = [];
