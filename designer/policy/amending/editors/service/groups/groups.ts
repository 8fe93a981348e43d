/** What a service says, in groups that are read and folded as one; in the order in which they are shown. */
export const SERVICE_GROUPS = [
  { id: 'names', members: ['title', 'summary', 'order', 'group', 'calendar', 'about'] },
  { id: 'provider', members: ['provider'] },
  { id: 'variants', members: ['variants'] },
  { id: 'channels', members: ['channels'] },
  { id: 'fee', members: ['fee'] },
  { id: 'format', members: ['format'] },
] as const;

export type ServiceGroupId = (typeof SERVICE_GROUPS)[number]['id'];

/** Where a group is looked at, as the address names it. */
export const groupPointer = (id: ServiceGroupId): string => `/service/${id === 'names' ? 'title' : id}`;
