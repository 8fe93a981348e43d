import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measuredProposals } from './proposals.ts';
import { measuredTyping } from './typing/typing.ts';

/** Measures what people feel. `npm run bench -- table` measures only what has "table" in its name. */
const root = fileURLToPath(new URL('../../', import.meta.url));
if (!existsSync(`${root}dist/web/index.html`))
  execFileSync(process.execPath, [`${root}node_modules/vite/bin/vite.js`, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });

const say = (line: string) => process.stdout.write(`${line}\n`);
if ('proposals'.includes(process.argv[2] ?? '')) {
  const { first, best, provisions } = measuredProposals();
  say(
    `Proposals for ${provisions} provisions: the first time ${Math.round(first)} ms, after an edit ${Math.round(best)} ms by the clock`,
  );
}
say('Tasks of more than 50 ms while somebody types, the better of two rounds:');
for await (const { name, count, longest, longestOfProcessor } of measuredTyping(process.argv[2]))
  say(
    `${name}: ${count}, the longest ${Math.round(longest)} ms by the clock; the longest of all ${Math.round(longestOfProcessor)} ms of processor time`,
  );
