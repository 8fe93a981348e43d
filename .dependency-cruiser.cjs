/** Imports run one way: designer -> engine, server -> engine; the engine knows neither of them nor Node. */
module.exports = {
  forbidden: [
    {
      name: 'engine-is-pure',
      comment: 'The engine imports nothing of the server, the designer or Node.',
      severity: 'error',
      from: { path: '^engine/' },
      to: { path: '^(server|designer|test)/' },
    },
    {
      name: 'engine-without-node',
      comment: 'The engine runs in any JavaScript host: no Node module, no evaluating library.',
      severity: 'error',
      from: { path: '^engine/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'engine-libraries',
      comment: 'Third-party code in the engine is a deliberate, short list.',
      severity: 'error',
      from: { path: '^engine/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer'],
        pathNot: 'node_modules/(typebox|canonicalize|@noble/hashes|decimal.js|minisearch)/',
      },
    },
    {
      name: 'designer-not-server',
      comment: 'The web client shares only the engine and the API schemas with the server.',
      severity: 'error',
      from: { path: '^designer/' },
      to: { path: '^(server|test)/', pathNot: '^server/api/schemas/' },
    },
    {
      name: 'designer-without-node',
      severity: 'error',
      from: { path: '^designer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'server-not-designer',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(designer|test)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
