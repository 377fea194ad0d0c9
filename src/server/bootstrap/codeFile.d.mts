export declare function readCode(file: string): Map<string, Buffer>
export declare function writeCode(file: string, parts: ReadonlyMap<string, Buffer>): void
