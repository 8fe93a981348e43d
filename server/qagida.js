#!/usr/bin/env node
// Plain JavaScript, so that `npx qagida` works right after an installation: tsx runs the TypeScript behind it.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// The package's own settings, whatever directory the command is called from.
register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
const { main } = await import('./cli/main.ts');
await main(process.argv);
