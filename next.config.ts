import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const project = dirname(fileURLToPath(import.meta.url))

const settings = {
  // Headers, ETags and compression are the business of the server in front (src/server/front).
  // Title and language links stand in the head of every page, whoever asks.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  compress: false,
  generateEtags: false,
  // The optimiser would be a door through which strangers make the machine work.
  images: { unoptimized: true },
  // Types are checked by `npm run check`; the first start should not wait for them.
  typescript: { ignoreBuildErrors: true },
  // urql's hooks do not load under React's server condition; typst is a program of its own. Payload
  // and what it reads the database with would be bundled twice, for pages and for routes: loaded once
  // as they are, they take fifty megabytes less.
  serverExternalPackages: [
    'urql',
    '@urql/core',
    '@myriaddreamin/typst-ts-node-compiler',
    'payload',
    '@payloadcms/db-postgres',
    '@payloadcms/drizzle',
    '@payloadcms/graphql',
    'drizzle-orm',
  ],
  turbopack: { root: project },
  experimental: {
    // Payload tells its errors apart by their classes' names, in what it answers and what it logs.
    serverMinification: false,
    // A start that loads every page before it answers the first takes a second longer.
    preloadEntriesOnStart: false,
  },
  // A folder that begins with a dot is no part of the project to the type check.
  rewrites: () =>
    Promise.resolve([{ source: '/.well-known/security.txt', destination: '/security.txt' }]),
} satisfies NextConfig

const config = withPayload(settings)
// Payload adds client-hint headers to every path; the server in front decides about headers.
delete config.headers

export default config
