import { countOption, MisuseError, textOption } from '../misuse.ts';
import type { Verb } from '../verb.ts';

const DEFAULT_PORT = '4173';

export const serve: Verb = {
  name: 'serve',
  describe: (command) =>
    command
      .description('the server with the web client')
      .option('--data <folder>', 'what the server keeps', './data')
      .option('--port <number>', `the port; without it, PORT or ${DEFAULT_PORT}`)
      .option('--host <address>', 'the address to listen on; without it, HOST or this machine only')
      .option('--dev', 'the web client straight from its sources'),
  run: async (_, options, io) => {
    const port = countOption(textOption(options.port) ?? process.env.PORT ?? DEFAULT_PORT, '--port');
    if (port > 65_535) throw new MisuseError('--port: at most 65535');
    // The other verbs need nothing of the server: it is loaded only here.
    const { startServing } = await import('../serving.ts');
    return startServing(options, port, io);
  },
};
