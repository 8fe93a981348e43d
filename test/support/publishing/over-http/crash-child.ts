import { startTestServer } from '../../server.ts';

/** A server in a process of its own, to be killed: it prints its address once it answers. */
const [folder = ''] = process.argv.slice(2);
const { url } = await startTestServer({ data: folder });
process.stdout.write(`${url}\n`);
