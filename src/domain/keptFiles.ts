import { kindOfEnding } from './fileKinds'

/** The collections whose rows are files, each with a folder of that name. */
export const uploadFolders = ['media', 'films', 'receipts', 'recordings'] as const
export type UploadFolder = (typeof uploadFolders)[number]

/** In bytes: the most that is taken for each, and for all that is no file. */
export const largestFile: Readonly<Record<UploadFolder, number>> = {
  media: 20_000_000,
  films: 200_000_000,
  receipts: 20_000_000,
  recordings: 20_000_000,
}
export const largestForm = 1_000_000

/** How many bytes an answer holds, told to the server in front alone. */
export const lengthHeader = 'x-file-length'

/** The path of a file, whatever else than its name is asked for. */
export const keptPath = (folder: UploadFolder, filename: string): string =>
  `${folder}/${filename.replace(/^.*[\\/]/, '')}`

/** Whether a file of ours may have this name: one that is none is not looked for anywhere. */
export const isKeptName = (filename: string): boolean => /^[\w-][\w.-]{0,199}$/.test(filename)

export const isUploadPath = (path: string): boolean =>
  uploadFolders.some((folder) => path.startsWith(`${folder}/`))

/** The media type of a file by its ending, which it was given for its first bytes. */
export const typeOfFile = (filename: string): string =>
  kindOfEnding(filename) ?? 'application/octet-stream'

/** The names of a row's files: of the one that it is, by null, and of each other size by the size's name. */
export function fileNames(row: unknown): readonly (readonly [string | null, string])[] {
  const sizes = valueOf(row, 'sizes')
  const others = typeof sizes === 'object' && sizes !== null ? Object.entries(sizes) : []
  return [[null, row] as const, ...others].flatMap(([size, one]) => {
    const filename: unknown = valueOf(one, 'filename')
    return typeof filename === 'string' && filename !== '' ? [[size, filename] as const] : []
  })
}

const valueOf = (holder: unknown, name: string): unknown =>
  typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined
