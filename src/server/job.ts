/** What the bootstrap hands over once there is something to hand over to. */
export type Job = {
  readonly command: string
  readonly args: readonly string[]
  /** Completed here with what Payload and the tasks need to know. */
  readonly environment: NodeJS.ProcessEnv
  /** The project's folder. */
  readonly root: string
  /** Builds the site if that is due. */
  readonly buildSite: () => Promise<void>
}
