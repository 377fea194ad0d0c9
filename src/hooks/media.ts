import type { CollectionConfig } from 'payload'
import { nameAtRandom } from './uploads'

export const mediaHooks = { beforeOperation: [nameAtRandom] } satisfies CollectionConfig['hooks']
