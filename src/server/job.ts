/** What the bootstrap hands over once there is something to hand over to. */
export type Job = {
  readonly command: string
  readonly args: readonly string[]
  /** Completed here with what Payload and the tasks need to know. */
  readonly environment: NodeJS.ProcessEnv
  /** The project's folder. */
  readonly root: string
  /** Whether the site is built as it is written now. */
  readonly isSiteBuilt: () => boolean
  /** Builds the site if that is due. */
  readonly buildSite: () => Promise<void>
  /** Writes down what the next start need not compile again; called when all it needs is loaded. */
  readonly writeCode: () => Promise<void>
}
