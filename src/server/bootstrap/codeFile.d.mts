export declare function readCode(file: string): {
  readonly part: (name: string) => Uint8Array | undefined
  readonly close: () => void
}
export declare function writeCode(file: string, parts: ReadonlyMap<string, Buffer>): void
