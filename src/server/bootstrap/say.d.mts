export declare function say(line: string): void
export declare function step<T>(title: string, work: () => Promise<T>): Promise<T>
export declare function tail(file: string, lines?: number): string
