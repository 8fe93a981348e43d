// Plain JavaScript, as a thread does not inherit how its parent reads TypeScript: tsx runs what is behind it.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)) });
await import('./answering.ts');
