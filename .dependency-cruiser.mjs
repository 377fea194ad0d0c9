/** What the programme asks for, who may do it, and what follows. */
const rules = ['domain', 'access', 'hooks']
/** Where things are stored. */
const kept = ['database', 'files']

/**
 * Who may import whom. One row a layer: where it lives, which layers it may use, and which packages
 * it must not. A folder under src that has no row fails tests/check/importRules.test.ts.
 */
const layers = {
  domain: {
    at: '^src/domain/',
    may: [],
    packages: '(libphonenumber-js|@zxcvbn-ts/language-common)',
  },
  access: { at: '^src/access/', may: ['domain', 'generated'] },
  fields: { at: '^src/fields/', may: [...rules, 'generated'] },
  hooks: {
    at: '^src/hooks/',
    may: ['domain', 'access', 'database', 'files', 'native', 'generated', 'env'],
  },
  collections: {
    at: '^collections/',
    may: ['domain', 'access', 'fields', 'hooks', 'rollCall', 'printing', 'generated'],
  },
  printing: {
    at: '^src/printing/',
    may: [...rules, 'documents', ...kept, 'report', 'charts', 'generated', 'env'],
  },
  rollCall: {
    at: '^src/rollCall/',
    may: [...rules, 'database', 'generated'],
  },
  phone: { at: '^src/phone/', may: ['domain'] },
  charts: { at: '^src/charts/', may: ['domain'] },
  database: { at: '^src/database/', may: ['domain', 'generated'] },
  files: { at: '^src/files/', may: ['domain', 'env'] },
  native: { at: '^src/native/', may: [] },
  integrations: { at: '^src/integrations/', may: ['domain', 'env'] },
  documents: { at: '^src/documents/', may: ['domain', 'charts', 'native'] },
  jobs: {
    at: '^src/jobs/',
    may: [...rules, 'integrations', 'documents', ...kept, 'generated', 'env'],
  },
  report: {
    at: '^src/report/',
    may: [...rules, 'database', 'charts', 'generated'],
  },
  graphql: {
    at: '^src/graphql/',
    may: [...rules, 'database', 'files', 'report', 'generated', 'env'],
    alsoMay: { '^src/graphql/handler\\.ts$': ['config'] },
  },
  admin: {
    at: '^src/admin/',
    may: ['domain', 'access', 'report', 'rollCall', 'charts', 'generated', 'fields', 'texts'],
    alsoMay: { '^src/admin/signUp/similarRecords\\.ts$': ['nearWomen'] },
  },
  texts: {
    at: '^src/texts/',
    may: ['domain'],
    alsoMay: { '^src/texts/written\\.ts$': ['messages', 'serverWords'] },
  },
  site: {
    at: '^src/site/',
    may: ['domain', 'charts', 'generated', 'env'],
    alsoMay: { '^src/site/api/transport\\.ts$': ['handler'] },
  },
  server: {
    at: '^src/server/',
    may: ['env', 'domain'],
    alsoMay: { '^src/server/front/question\\.ts$': ['generated'] },
  },
  seed: { at: '^src/seed/', may: ['domain', 'native', 'generated'] },
  migrations: { at: '^src/migrations/', may: [] },
  generated: { at: '^src/generated/', may: [] },
  env: {
    at: '^src/(apiDoors|bucketSettings|calls|env|fault|log|redact|requestId|settings)\\.ts$',
    may: [],
  },
  config: {
    at: '^payload\\.config\\.ts$',
    may: [
      'domain',
      'access',
      'fields',
      'hooks',
      'collections',
      'jobs',
      'integrations',
      'graphql',
      'admin',
      'database',
      'migrations',
      'native',
      'generated',
      'env',
    ],
  },
  tasks: {
    at: '^src/tasks/',
    may: [...rules, 'seed', 'jobs', 'config', 'migrations', 'generated', 'env'],
    alsoMay: { '^src/tasks/files\\.ts$': ['files'] },
  },
  check: { at: '^src/check/', may: ['generate', 'env'] },
  generate: { at: '^src/generate/', may: [] },
  app: {
    at: '^src/app/',
    may: ['site', 'documents', 'domain', 'graphql', 'rollCall', 'config', 'env'],
    alsoMay: {
      '^src/app/\\(payload\\)/admin/importMap\\.js$': ['admin'],
      '^src/app/\\(payload\\)/admin/.*/not-found\\.tsx$': ['notFound'],
      '^src/app/\\(payload\\)/(layout|admin/(version|faelles/.*))\\.tsx?$': ['once'],
    },
  },
}

const places = {
  ...Object.fromEntries(Object.entries(layers).map(([name, { at }]) => [name, at])),
  handler: '^src/graphql/handler\\.ts$',
  messages: '^src/site/messages/',
  nearWomen: '^src/database/nearWomen\\.ts$',
  notFound: '^src/admin/notFound/',
  once: '^src/admin/once/',
  serverWords: '^src/server/front/plainWords\\.ts$',
}

const ours = '^(src|collections|tests|bench)/|^[^/]+\\.(ts|tsx|mjs|cjs)$'
const payloadPackages = '(^|/)node_modules/(payload|@payloadcms)/'
const webPackages = '(^|/)node_modules/(react|react-dom|next|urql|@urql)/'
const network = '^(node:)?(http|https|http2|net|tls|dgram|dns)$|(^|/)node_modules/(undici|axios)/'

const oneOf = (names) => names.map((name) => places[name]).join('|')

const layerRule = ([name, { at, may, alsoMay = {} }]) => {
  const special = Object.keys(alsoMay)
  return [
    {
      name: `${name}-imports-only-its-own-words`,
      severity: 'error',
      comment: `${name} may import ${[name, ...may].join(', ')} and nothing else of ours.`,
      from: special.length > 0 ? { path: at, pathNot: special } : { path: at },
      to: { path: ours, pathNot: oneOf([name, ...may]) },
    },
    ...Object.entries(alsoMay).map(([file, more]) => ({
      name: `${name}-has-one-door`,
      severity: 'error',
      comment: `This file alone of ${name} may also import ${more.join(', ')}.`,
      from: { path: file },
      to: { path: ours, pathNot: oneOf([name, ...may, ...more]) },
    })),
  ]
}

export default {
  forbidden: [
    ...Object.entries(layers).flatMap(layerRule),
    {
      name: 'domain-uses-no-package',
      severity: 'error',
      comment: 'The rules of the programme are pure: no Payload, no Node, no network, no clock.',
      from: { path: layers.domain.at },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core', 'npm-no-pkg'],
        pathNot: `(^|/)node_modules/${layers.domain.packages}/`,
      },
    },
    {
      name: 'charts-use-no-package',
      severity: 'error',
      comment:
        'The same figures are the same drawing, on the screen and on paper: no library draws.',
      from: { path: layers.charts.at },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core', 'npm-no-pkg'] },
    },
    {
      name: 'no-payload-here',
      severity: 'error',
      comment:
        'The site is a client of the API, the server stands in front, integrations speak to others.',
      from: {
        path: oneOf([
          'site',
          'phone',
          'server',
          'integrations',
          'files',
          'documents',
          'check',
          'generate',
        ]),
      },
      to: { path: payloadPackages },
    },
    {
      name: 'access-uses-types-of-payload-only',
      severity: 'error',
      comment: 'Who may do what is decided from the viewer alone.',
      from: { path: layers.access.at },
      to: { path: payloadPackages, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-web-in-the-model',
      severity: 'error',
      comment: 'What is stored and what is true does not depend on how it is shown.',
      from: {
        path: oneOf([
          'access',
          'fields',
          'hooks',
          'collections',
          'database',
          'jobs',
          'seed',
          'tasks',
        ]),
      },
      to: { path: webPackages },
    },
    {
      name: 'site-does-not-know-the-tables',
      severity: 'error',
      comment: 'The site knows the schema of the API (generated/gql), not the stored types.',
      from: { path: layers.site.at },
      to: { path: '^src/generated/payload-types' },
    },
    {
      name: 'site-ui-holds-no-data',
      severity: 'error',
      comment: 'Layout, buttons and prose are given what they show.',
      from: { path: '^src/site/ui/' },
      to: { path: '^src/site/api/' },
    },
    {
      name: 'catalogues-hold-only-texts',
      severity: 'error',
      comment: 'The admin lists them for native readers: neither site nor server must come along.',
      from: { path: oneOf(['messages', 'serverWords']) },
      to: { pathNot: oneOf(['messages', 'serverWords', 'domain']) },
    },
    {
      name: 'hooks-never-use-the-network',
      severity: 'error',
      comment: 'A hook runs inside a transaction: it enqueues what must happen later.',
      from: { path: oneOf(['hooks', 'fields', 'collections', 'access']) },
      to: { path: network },
    },
    {
      name: 'nothing-imports-app',
      severity: 'error',
      comment: 'app is routing only; what is shared lives in site or admin.',
      from: { pathNot: `${layers.app.at}|^tests/|^\\.next/` },
      to: { path: layers.app.at },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      comment: 'The product must run without its tests.',
      from: { pathNot: '^(tests|bench)/|^vitest\\.' },
      to: { path: '^(tests|bench)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Data flows one way. Types count: two files that need each other are one file.',
      from: { pathNot: layers.generated.at },
      to: { circular: true },
    },
    {
      name: 'no-development-package-in-the-product',
      severity: 'error',
      comment: 'npm ci --omit=dev must leave a product that runs.',
      from: {
        path: '^(src|collections)/|^payload\\.config\\.ts$|^next\\.config\\.',
        pathNot: '^src/(check|generate)/',
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      comment: 'The import leads nowhere, so no rule can judge it.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.build|\\.data[^/]*|coverage)/|^next-env\\.d\\.ts$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json', '.css'],
    },
  },
}
