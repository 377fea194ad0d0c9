export declare function withLock<T>(
  folder: string,
  waiting: () => void,
  work: () => Promise<T>,
): Promise<T>
export declare function processName(pid: number): string
