import type { IncomingMessage } from 'node:http'
import type { Settings } from '../../settings'
import type { Standing } from '../standing'
import type { AskedRate } from './askedRate'
import type { AskedWork } from './askedWork'
import type { Encoding } from './encodings'
import type { KeptAnswer } from './finished'
import type { Handle } from './handle'
import type { KeptAnswers } from './kept'
import type { Listening } from './listening'
import type { Store } from './store'
import type { Turns } from './turns'
import type { Visits } from './visits'

export type Front = {
  /** Next's own way of answering. */
  readonly handle: Handle
  readonly settings: Settings
  /** The project's folder. */
  readonly root: string
  /** Whether the database answers now. */
  readonly isReachable: () => Promise<boolean>
  /** How the database, its shape and the worker stand now. */
  readonly standing: () => Promise<Standing>
  readonly instance: string
  /** False from the moment the server is told to stop. */
  readonly isReady: () => boolean
  /** True once what answers is loaded, and nobody has to wait for that. */
  readonly isWarm: () => boolean
  readonly visits: Visits
  /** How often each address asks the API. */
  readonly asked: AskedRate
  /** How much time each address takes by that. */
  readonly work: AskedWork
  /** The order in which what is kept for nobody is made for strangers. */
  readonly turns: Turns
  /** Whether a request comes from somebody who has logged in here. */
  readonly hasAccount: (request: IncomingMessage) => boolean
  /** What the public was shown. */
  readonly kept: KeptAnswers
  /** The one address of each that somebody has written, so that it is found out once. */
  readonly addresses: Store<{ readonly address: string; readonly size: number }>
  /** With what headers a kept answer was given in each encoding: names and values in turn. */
  readonly headers: WeakMap<KeptAnswer, Map<Encoding, readonly string[]>>
  /** The build's styles and scripts. */
  readonly assets: Store<KeptAnswer>
}

/** What the front is given. What it keeps it makes itself, and hears when that no longer holds. */
export type FrontOptions = Omit<Front, 'addresses' | 'assets' | 'headers' | 'kept'> & {
  readonly listening: Pick<Listening, 'state' | 'heardUntil' | 'onChange'>
}
