import type { AttendanceMark } from '@/domain/choices/people'
import type { Operation, Paper, RollCall, RollCallRow } from '@/domain/rollCall'
import { withWaiting } from '@/domain/rollCall'
import { ask, partOf, type Said } from './ask'
import { isRollCall } from './isRollCall'
import { forgetTaps, keepTaps, waitingTaps } from './outbox'
import { forget, remember } from './remembered'

/** How it stands between this phone and the server. */
export type Connection = 'saved' | 'offline' | 'loggedOut' | 'gone'

/** What is done at once to several women, for as long as it can be undone. */
export type Bulk = Readonly<{ said: string; undo: readonly Operation[] }>

/** More of a mark than its tap: what may hold a woman's matters never waits on the phone. */
type Beside = Readonly<{ note?: string; reason?: string; walkIn?: boolean }>

/**
 * The roll-call as one phone has it: what the server last said, and over it the taps that it has not
 * answered yet. One question is under way at a time, so an old answer never covers a new one.
 */
export class RollCalls {
  connection: Connection = 'saved'
  savedAt: Date | null = null
  bulk: Bulk | null = null
  /** Why something was not taken. */
  sentences: readonly string[] = []
  #told: RollCall
  #busy = false
  #again = false
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #onChange: () => void

  constructor(told: RollCall, onChange: () => void) {
    this.#told = told
    this.#onChange = onChange
  }

  /** Whether it is all there, or what this tab remembers without net: no telephones, no teachers. */
  get isWhole(): boolean {
    return this.connection !== 'offline' || this.savedAt !== null
  }

  get told(): RollCall {
    return this.#told
  }

  get rows(): readonly RollCallRow[] {
    return withWaiting(this.#told.rows, this.waiting)
  }

  get waiting(): readonly Operation[] {
    return waitingTaps().filter(({ session }) => session === this.#told.session)
  }

  /** Every tap that waits on this phone, of other evenings too. */
  get waitingInAll(): number {
    return waitingTaps().length
  }

  mark(applicant: string, mark: AttendanceMark | null): void {
    this.bulk = null
    this.#keep([{ id: crypto.randomUUID(), applicant, kind: 'mark', mark }])
  }

  sign(applicant: string, paper: Paper, signed: boolean): void {
    this.#keep([{ id: crypto.randomUUID(), applicant, kind: 'sign', paper, signed }])
  }

  /** Marks everyone who is unmarked, and can take it back. */
  markRest(mark: AttendanceMark, said: (count: number) => string): void {
    const rest = this.rows.filter((row) => row.mark === null && row.expected)
    const all = rest.map(({ applicant }) => operation(applicant, mark))
    this.bulk = {
      said: said(all.length),
      undo: rest.map(({ applicant }) => operation(applicant, null)),
    }
    this.#keep(all)
  }

  undo(): void {
    const { undo = [] } = this.bulk ?? {}
    this.bulk = null
    // Its own ids: what was undone may have arrived already.
    this.#keep(undo)
  }

  /** Sends at once what must not wait on the phone. Whether it was taken. */
  async send(applicant: string, mark: AttendanceMark, beside: Beside): Promise<boolean> {
    const one = { ...operation(applicant, mark), ...beside }
    return this.#take(await ask('POST', this.#address, { operations: [one] }))
  }

  /** @param id makes her count once, however often she is sent */
  async addNewcomer(id: string, name: string, telephone: string): Promise<boolean> {
    const address = `/api/sessions/${this.#told.session}/walk-ins`
    return this.#take(await ask('POST', address, { id, name, telephone }))
  }

  async hold(log: string): Promise<boolean> {
    const address = `/api/sessions/${this.#told.session}?depth=0`
    const said = await ask('PATCH', address, { status: 'held', log })
    if (said.how !== 'done') return this.#take(said)
    return this.#take(await ask('GET', this.#address))
  }

  /** Says something that is wrong, where it is read. */
  say(...sentences: readonly string[]): void {
    this.sentences = sentences
    this.#onChange()
  }

  /** Sends what waits, or asks what others did; and again in a while. */
  async talk(): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#busy) {
      this.#again = true
      return
    }
    this.#busy = true
    await this.#talkOnce()
    this.#busy = false
    const next = this.#again ? 0 : this.connection === 'saved' ? everySoOften : soonAgain
    this.#again = false
    if (this.connection !== 'gone') this.#timer = setTimeout(() => void this.talk(), next)
  }

  get #address(): string {
    return `/api/sessions/${this.#told.session}/roll-call`
  }

  #keep(taps: readonly Operation[]): void {
    keepTaps(taps.map((tap) => ({ ...tap, session: this.#told.session })))
    this.sentences = []
    this.#onChange()
    void this.talk()
  }

  async #talkOnce(): Promise<void> {
    if (this.waiting.length > 0) await this.#deliver(this.#told.session)
    else if (document.visibilityState === 'visible' || this.connection !== 'saved')
      this.#take(await ask('GET', this.#address))
    if (this.connection !== 'saved') return
    const others = waitingTaps().filter(({ session }) => session !== this.#told.session)
    for (const session of new Set(others.map((tap) => tap.session))) await this.#deliver(session)
  }

  async #deliver(session: string): Promise<void> {
    const taps = waitingTaps()
      .filter((tap) => tap.session === session)
      .slice(0, mostAtOnce)
    const operations = taps.map(({ session: _, ...tap }) => tap)
    const said = await ask('POST', `/api/sessions/${session}/roll-call`, { operations })
    // This evening is there, so one that is not is gone for good and not for this person alone.
    const isGone = said.how === 'gone' && session !== this.#told.session
    if (said.how === 'done' || said.how === 'refused' || isGone)
      forgetTaps(taps.map(({ id }) => id))
    if (!isGone) this.#take(said)
  }

  #take(said: Said): boolean {
    if (said.how === 'refused') {
      this.say(...said.sentences)
      return false
    }
    if (said.how !== 'done') {
      this.connection = said.how
      if (said.how !== 'offline') forget()
      this.#onChange()
      return false
    }
    const rollCall = partOf(said.json, 'rollCall')
    const refused = refusedIn(said.json)
    if (refused.length > 0) this.sentences = refused
    if (isRollCall(rollCall) && rollCall.session === this.#told.session) {
      this.#told = rollCall
      remember(rollCall)
    }
    this.connection = 'saved'
    this.savedAt = new Date()
    this.#onChange()
    return refused.length === 0
  }
}

/** As many as the server takes. */
const mostAtOnce = 100

/** Milliseconds between two looks at what others did, and between two tries without net. */
const everySoOften = 4000
const soonAgain = 3000

const operation = (applicant: string, mark: AttendanceMark | null) =>
  ({ id: crypto.randomUUID(), applicant, kind: 'mark', mark }) as const

function refusedIn(json: unknown): readonly string[] {
  const refused = partOf(json, 'refused')
  if (!Array.isArray(refused)) return []
  return refused.flatMap((one) => {
    const sentences = partOf(one, 'sentences')
    return Array.isArray(sentences) ? sentences.map(String) : []
  })
}
