export declare const besideSite: readonly string[]
export declare function inputsHash(root: string, except?: readonly string[]): string
export declare function isFresh(stamp: string, hash: string): boolean
export declare function freshen(
  stamp: string,
  hash: string,
  build: () => Promise<void>,
): Promise<void>
