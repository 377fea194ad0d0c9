export declare class Contents {
  constructor(file: string)
  hashOf(path: string): string
  write(): void
}
