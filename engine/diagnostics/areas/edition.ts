import type { MessageArea } from '../message.ts';

export const editionMessages = {} as const satisfies MessageArea;
