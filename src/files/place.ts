/** Where files are kept, by their paths: the collection's folder and the file's own name. */
export type Place = Readonly<{
  /** Puts a file there whole, or not at all. @throws FilesAway */
  put: (path: string, file: FileContent) => Promise<void>
  /** Its size, and a tag that another content would not have. Undefined where it is not. @throws FilesAway */
  find: (path: string) => Promise<Found | undefined>
  /** All of it, or a part. Undefined where it is not. @throws FilesAway */
  read: (path: string, part?: Part) => Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Removes it, if it is there. @throws FilesAway */
  remove: (path: string) => Promise<void>
}>

export type FileContent = Readonly<{ data: Uint8Array; type: string }>
export type Found = Readonly<{ size: number; tag: string }>
/** The first byte and the last, both of it. */
export type Part = Readonly<{ start: number; end: number }>
