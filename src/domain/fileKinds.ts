import { problem, type Problem } from './problem'

type Kind = Readonly<{ first: RegExp; ending: string; type: string; name: string }>

/**
 * The kinds of file that are taken somewhere, each by its first bytes. A film's container has many
 * brands: telephones' own films (`qt`) and pictures (`heic`) are in it too, and are something else.
 */
const kinds: readonly Kind[] = [
  { first: /^\xff\xd8\xff/, ending: '.jpg', type: 'image/jpeg', name: 'JPG' },
  { first: /^\x89PNG\r\n\x1a\n/, ending: '.png', type: 'image/png', name: 'PNG' },
  { first: /^RIFF[^]{4}WEBP/, ending: '.webp', type: 'image/webp', name: 'WebP' },
  { first: /^%PDF-/, ending: '.pdf', type: 'application/pdf', name: 'PDF' },
  { first: /^[^]{4}ftypM4A/, ending: '.m4a', type: 'audio/x-m4a', name: 'M4A' },
  {
    first: /^[^]{4}ftyp(?!qt|avi|mif|msf|he[iv]|M4|F4|crx|3g)/,
    ending: '.mp4',
    type: 'video/mp4',
    name: 'MP4',
  },
  { first: /^\x1aE\xdf\xa3/, ending: '.webm', type: 'video/webm', name: 'WebM' },
  { first: /^OggS/, ending: '.ogg', type: 'audio/ogg', name: 'OGG' },
  {
    first: /^(ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb])/,
    ending: '.mp3',
    type: 'audio/mpeg',
    name: 'MP3',
  },
]

/** The ending of a file that is of one of the media types, with its dot; undefined of any other. */
export function fileEnding(data: Uint8Array, types: readonly string[]): string | undefined {
  const head = String.fromCharCode(...data.subarray(0, 12))
  return taken(types).find(({ first }) => first.test(head))?.ending
}

/** The media type of what has such an ending; undefined of any other. */
export function kindOfEnding(filename: string): string | undefined {
  const ending = filename.slice(filename.lastIndexOf('.')).toLowerCase()
  return kinds.find((kind) => kind.ending === (ending === '.jpeg' ? '.jpg' : ending))?.type
}

/** Says which kinds are taken, where this is none of them. */
export function refuseFile(data: Uint8Array, types: readonly string[]): Problem[] {
  if (fileEnding(data, types) !== undefined) return []
  const names = taken(types).map(({ name }) => name)
  return [problem('file', 'fileKind', { kinds: names.join(' / ') })]
}

const taken = (types: readonly string[]) => kinds.filter(({ type }) => types.includes(type))
