export declare function keepCode(folder: string): () => Promise<void>
