import type { MessageArea } from '../message.ts';

export const conditionMessages = {} as const satisfies MessageArea;
