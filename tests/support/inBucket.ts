import { afterAll, vi } from 'vitest'
import { fakeS3 } from './fakeS3'

/** The bucket of a test file whose product keeps its files in one. Import it before the doors. */
export const s3 = await fakeS3()
for (const [name, value] of Object.entries(s3.settings)) vi.stubEnv(name, value)
afterAll(() => s3.stop())
