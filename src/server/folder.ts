import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Fault } from '../fault'

/** Makes the data folder, or says why it cannot be used. */
export function openFolder(folder: string): void {
  try {
    if (!existsSync(folder)) makeFolder(folder)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new Fault(
      `The data folder ${folder} cannot be written${reason}: give this user the right to, or set DATA_DIR to another folder.`,
    )
  }
}

/**
 * The secret that signs log-ins and encrypts second steps, made at the first start and kept. Losing it
 * logs everyone out, and whoever logs in in two steps must have the second one reset.
 */
export function keptSecret(folder: string): string {
  const file = join(folder, 'secret')
  if (!existsSync(file))
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8')
}

/**
 * Root's database runs as another user, who must be able to pass through this folder; what is in it
 * stays closed, as each file in it is.
 */
function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700)
}
