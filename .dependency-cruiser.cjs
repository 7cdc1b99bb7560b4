/** Who may import whom. Each rule says in its comment why. */
const sdk = 'node_modules/(@aws-sdk|@aws-crypto|@aws-lambda-powertools|@smithy)/';

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'A circle means that two ideas are one, or that one of them is in the wrong place.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shared-is-pure',
      comment:
        'The same code runs in the browser, in functions and in tests: zod and nothing else.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: ['^shared/', 'node_modules/zod/'] },
    },
    {
      name: 'screening-depends-on-nothing',
      comment: 'It must run on any device, so not even zod.',
      severity: 'error',
      from: { path: '^shared/screening/' },
      to: { pathNot: ['^shared/screening/', '^shared/domain/lanes'] },
    },
    {
      name: 'a-device-reads-by-its-edition',
      comment: 'A browser loads neither the weights nor all rules nor what reads with them.',
      severity: 'error',
      from: { path: '^(web/app/browser/|shared/screening/on-device)' },
      to: {
        path: '^shared/screening/(screen\\.ts|weights|linear-model|rules/|lexicon/)',
      },
    },
    {
      name: 'functions-import-downwards',
      comment:
        'Data, triage, pager, clock, vault and push know the shared rules and the data, never the API or the pages.',
      severity: 'error',
      from: { path: '^functions/(data|triage|pager|clock|vault|push)/', pathNot: '/lambda\\.ts$' },
      to: { path: '^(functions/api|functions/deps|web|infra|test)' },
    },
    {
      name: 'only-the-vault-opens',
      comment: 'The forum is given nothing that could open a seal, not even by mistake.',
      severity: 'error',
      from: {
        path: '^(functions|web|infra)/',
        pathNot: ['^functions/vault/', '^functions/deps\\.ts$', '^infra/local/vault/'],
      },
      to: { path: '^functions/vault/(opener|look)\\.ts$' },
    },
    {
      name: 'data-knows-only-shared',
      comment: 'One function per access pattern, and nothing that decides.',
      severity: 'error',
      from: { path: '^functions/data/' },
      to: { path: '^functions/', pathNot: '^functions/data/' },
    },
    {
      name: 'only-adapters-speak-to-aws',
      comment: 'So that everything else runs and is tested without it.',
      severity: 'error',
      from: {
        path: '^(functions|web)/',
        pathNot: [
          '^functions/data/dynamodb\\.ts$',
          '^functions/triage/(comprehend|stream-record|handler|failure-queue)\\.ts$',
          '^functions/triage/comprehend/',
          '^functions/pager/sns\\.ts$',
          '^functions/vault/((?:de|en)cryption|seal|opener|invoke)\\.ts$',
          '^functions/(deps|parameters)\\.ts$',
        ],
      },
      to: { path: sdk },
    },
    {
      name: 'operations-know-no-http',
      comment: 'An operation takes values and gives values; routes and middleware speak HTTP.',
      severity: 'error',
      from: {
        path: '^functions/',
        pathNot: [
          '^functions/api/(app|app-in-parts|doors|lambda|env|documented|valid)\\.ts$',
          '^functions/api/(middleware|meta|parts)/',
          '/routes\\.ts$',
          '^functions/deps\\.ts$',
        ],
      },
      to: { path: 'node_modules/(hono|hono-openapi|@hono)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'routes-do-not-touch-data',
      comment: 'route -> operation -> data, one straight line.',
      severity: 'error',
      from: { path: '^functions/api/.*/routes\\.ts$' },
      to: { path: '^functions/data/' },
    },
    {
      name: 'adapters-are-chosen-in-one-place',
      comment: 'Only composition roots and entry files choose adapters.',
      severity: 'error',
      from: { path: '^functions/', pathNot: ['/lambda\\.ts$', '^functions/deps\\.ts$'] },
      to: { path: '^functions/deps\\.ts$' },
    },
    {
      name: 'pages-know-the-api-by-type-only',
      comment: 'No domain rule lives in web; the API is called, not imported.',
      severity: 'error',
      from: { path: '^web/', pathNot: '^web/lambda\\.ts$' },
      to: { path: '^functions/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pages-do-not-know-where-they-run',
      severity: 'error',
      comment: 'The same pages run in the cloud and on one machine.',
      from: { path: '^web/' },
      to: { path: '^(infra|test)/' },
    },
    {
      name: 'cloud-names-files-by-path',
      comment: 'Stacks describe what is deployed; they do not run it.',
      severity: 'error',
      from: { path: '^infra/(app\\.ts|stacks|constructs)' },
      to: { path: '^(functions|web|shared|infra/local)/', pathNot: '^shared/limits\\.ts$' },
    },
    {
      name: 'tests-come-in-by-the-doors',
      comment:
        'Behind them it is noted in whose name the store is asked; rights are compared with that.',
      severity: 'error',
      from: {
        path: '^test/',
        pathNot: ['^test/setup/functions\\.ts$', '^test/bench/', '^test/faults/consumer\\.ts$'],
      },
      to: {
        path: '^functions/(api/app|clock/tick|triage/(handler|redrive)|pager/handler|vault/handler)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Tests look at the product, not the other way round.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-development-packages-in-the-product',
      comment:
        'What runs in production is listed as a dependency; what makes the pages only builds them.',
      severity: 'error',
      from: {
        path: '^(shared|functions|web)/',
        pathNot: '^web/(vite\\.config\\.ts$|vite/)',
      },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'pages-do-not-know-how-they-are-built',
      comment:
        'What builds the pages leans on packages of development, which are not there where they run.',
      severity: 'error',
      from: { path: '^(shared|functions|web)/', pathNot: '^web/(vite\\.config\\.ts$|vite/)' },
      to: { path: '^web/vite/' },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '(^|/)build/server/|^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(build|cdk\\.out)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
