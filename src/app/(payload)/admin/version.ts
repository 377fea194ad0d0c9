import config from '@payload-config'
import { partsByName } from '@/admin/once/named'
import { env } from '@/env'
import { importMap } from './importMap'

/** The version of what all screens share; none where somebody develops, and everything may change. */
export const version = async (): Promise<string | undefined> =>
  env.NODE_ENV === 'development' ? undefined : partsByName(await config, importMap)
