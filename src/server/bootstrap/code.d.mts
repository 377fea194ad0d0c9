export declare function keepCode(root: string): () => Promise<void>
