'use client'

import { partHere } from './here'

/** Known to the browser by this module’s name. */
export const part = await partHere('settings', 'en')
