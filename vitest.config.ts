import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const resolve = {
  alias: [
    // Payload's schema is of this copy of the package, and no other copy can carry it out.
    { find: /^graphql$/, replacement: folder('node_modules/graphql/index.js') },
    { find: /^@payload-config$/, replacement: folder('payload.config.ts') },
    { find: /^@collections\//, replacement: folder('collections/') },
    { find: /^@\//, replacement: folder('src/') },
  ],
}

const files = (folders: string) => [`tests/${folders}/**/*.test.{ts,tsx}`]
const domain = files('{domain,charts}')
const alone = files('{site,check,server,documents,integrations,files}')
const browsing = files('e2e')
const asked = [
  'tests/reliability/{answers,machines,overHttps,panelCalls,screens,strangers}.test.ts',
]
const lasting = files('reliability')
const deep = files('deep')

// Payload's editor never finishes loading under the development condition.
const execArgv = ['--conditions=production']

/** What a page or another process does is waited for as long as a busy machine needs. */
const expect = { poll: { timeout: 15_000 } } as const

/** The whole product, started as people start it. */
const system = {
  pool: 'forks',
  execArgv,
  testTimeout: 600_000,
  hookTimeout: 300_000,
  expect,
} as const

/**
 * `--mode deep` repeats what chance decides as often as the promise says, and runs the slow ones;
 * `--mode pictures` takes pictures of the pages, to be looked at.
 */
export default defineConfig(({ mode }) => ({
  resolve,
  test: {
    maxWorkers: 2,
    provide: {
      pictures: mode === 'pictures',
      rounds: mode === 'deep' ? 10 : 1,
      seatRounds: mode === 'deep' ? 20 : 3,
      offerRounds: mode === 'deep' ? 200 : 5,
      programmes: mode === 'deep' ? 10_000 : 60,
    },
    projects: [
      {
        // Pure functions share nothing, so the files need no walls between them: a second in all.
        resolve,
        test: {
          name: 'domain',
          include: domain,
          pool: 'threads',
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve,
        test: {
          name: 'alone',
          include: alone,
          testTimeout: 60_000,
          expect,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Whatever is named nowhere else has a database, so a new folder of tests is never left out.
        resolve,
        // React's production build, which these run on, has no drawing for developers.
        oxc: { jsx: { development: false } },
        test: {
          name: 'integration',
          isolate: false,
          setupFiles: ['tests/support/eachFile.ts'],
          // It adds an address to the first configuration that it serves, and to no other.
          server: {
            deps: { inline: [/@payloadcms\/next\/dist\/(exports\/routes|routes\/rest\/)/] },
          },
          include: files('*'),
          exclude: [...domain, ...alone, ...browsing, ...lasting, ...deep],
          pool: 'forks',
          execArgv,
          env: {
            NODE_ENV: 'production',
            PAYLOAD_SECRET: 'of the tests and of nothing else whatever',
            SIGN_UP_LIMIT: '1000000',
          },
          globalSetup: ['tests/support/globalSetup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // Two products that are looked at or asked, and end as they began, may stand side by side.
        resolve,
        test: {
          ...system,
          name: 'browsing',
          include: [...browsing, ...asked],
          globalSetup: ['tests/support/globalSetupSystem.ts', 'tests/support/globalSetupHouse.ts'],
          sequence: { groupOrder: 3 },
        },
      },
      {
        // What is killed, stopped and started has the machine to itself.
        resolve,
        test: {
          ...system,
          name: 'lasting',
          include: lasting,
          exclude: asked,
          fileParallelism: false,
          globalSetup: ['tests/support/globalSetupSystem.ts'],
          sequence: { groupOrder: 4 },
        },
      },
      ...(mode === 'deep'
        ? [
            {
              resolve,
              test: {
                ...system,
                name: 'deep',
                include: deep,
                fileParallelism: false,
                sequence: { groupOrder: 5 },
              },
            },
          ]
        : []),
    ],
  },
}))
