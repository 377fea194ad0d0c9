export declare function alreadyRunning(data: string, address: string | undefined): string
export declare function busyPort(port: number): string
export declare function runningAddress(data: string): Promise<string | undefined>
export declare function isBusy(port: number, host: string | undefined): Promise<boolean>
