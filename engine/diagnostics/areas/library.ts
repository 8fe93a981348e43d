import type { MessageArea } from '../message.ts';

export const libraryMessages = {} as const satisfies MessageArea;
