export declare function stateOf(path: string): { state: string; isSettled: boolean } | undefined
