export declare function stopChildren(): Promise<void>
export declare function runChild(
  program: string,
  args: readonly string[],
  options: {
    readonly env: NodeJS.ProcessEnv
    readonly log?: string
    readonly cwd?: string
    readonly input?: 'inherit' | 'ignore'
  },
): Promise<number>
