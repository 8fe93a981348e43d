import type { MessageArea } from '../message.ts';

export const calendarMessages = {} as const satisfies MessageArea;
