import type { MessageArea } from '../message.ts';

export const checkMessages = {} as const satisfies MessageArea;
