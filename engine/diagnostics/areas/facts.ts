import type { MessageArea } from '../message.ts';

export const factsMessages = {} as const satisfies MessageArea;
